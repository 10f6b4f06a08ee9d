"""Ranges of bytes of something that lies elsewhere (RFC 9110, section 14), fetched as they are sent.

For files on this machine the framework has its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO

from fastapi.responses import Response, StreamingResponse

BLOCK = 1 << 18
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def ranged(opened: Callable[[], BinaryIO], asked: Mapping[str, str], headers: Mapping[str, str]) -> Response:
    """The range that a request's headers ask for, or all of it; several ranges at once are answered with all of it.

    `headers`: of the answer, with its `ETag`.
    """
    with opened() as file:
        size = file.seek(0, 2)
    told = {**headers, "Accept-Ranges": "bytes"}
    wanted = asked.get("range", "")
    found = _RANGE.fullmatch(wanted) if asked.get("if-range", headers["ETag"]) == headers["ETag"] else None
    if found is None or found.groups() == ("", ""):
        return StreamingResponse(_blocks(opened, 0, size), 200, {**told, "Content-Length": str(size)})
    first, last = _place(found[1], found[2], size)
    if first >= min(size, last + 1):
        return Response(status_code=416, headers={"Content-Range": f"bytes */{size}"})
    told |= {"Content-Range": f"bytes {first}-{last}/{size}", "Content-Length": str(last + 1 - first)}
    return StreamingResponse(_blocks(opened, first, last + 1), 206, told)


def _place(first: str, last: str, size: int) -> tuple[int, int]:
    """First and last byte; `-500` is the last 500."""
    if not first:
        return max(size - int(last), 0), size - 1
    return int(first), min(int(last), size - 1) if last else size - 1


def _blocks(opened: Callable[[], BinaryIO], at: int, end: int) -> Iterator[bytes]:
    with opened() as file:
        file.seek(at)
        while at < end and (block := file.read(min(BLOCK, end - at))):
            at += len(block)
            yield block
