"""Fetches one file: into a `.part` beside its place, resumed after a break, checked, and only then renamed.

What lies at the final name is therefore whole. Nothing here knows what a model or a voice is.
"""

from __future__ import annotations

import errno
import http.client
import json
import os
import shutil
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from firstcall.engines.checksum import checksum_of
from firstcall.errors import InputError, WorldError

Progress = Callable[[str, int, int], None]
"""Told (file name, bytes so far, bytes in all or 0 where unknown) as the download goes on."""

TIMEOUT_S = 30.0
ATTEMPTS = 5
"""Breaks survived in one call, as long as each brought something new."""
_BLOCK = 1 << 18
_HTTP_PARTIAL, _HTTP_RANGE_WRONG, _HTTP_MISSING = 206, 416, 404
_AGAIN = "run the same command again: it goes on where it stopped"


@dataclass(frozen=True, slots=True)
class Remote:
    """A file to fetch and what is known of it."""

    url: str
    size: int = 0
    """Bytes; 0 where unknown."""
    checksum: str = ""
    """`sha256:...` or `git:...`; empty where nobody has listed one."""


def read_json(url: str) -> Any:
    """The JSON document at `url`. Raises WorldError(`offline`, `download_missing`, `download_broken`)."""
    try:
        with _open(url, 0) as response:
            return json.load(response)
    except (http.client.HTTPException, OSError, ValueError) as error:
        raise _complaint(url, error) from error


def fetch(remote: Remote, target: Path, progress: Progress | None = None) -> Path:
    """Fetch `remote` to `target`; a whole file with the right checksum is left alone.

    Raises WorldError: `offline`, `download_missing`, `download_broken`, `checksum_mismatch`, `disk_full`,
    `unwritable`.
    """
    if remote.checksum and is_right(remote, target):
        return target
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        resumed = part.is_file()
        _fill(remote, part, progress)
        if not is_right(remote, part) and resumed:
            # What an earlier run left may be of another version: once more from the start.
            part.unlink()
            _fill(remote, part, progress)
        if not is_right(remote, part):
            part.unlink()
            raise WorldError(
                "checksum_mismatch",
                f"{remote.url}: what arrived is not what its publisher lists ({remote.checksum}); nothing was kept",
                fix="try again; if it stays so, tell whoever runs the mirror",
            )
        os.replace(part, target)
    except OSError as error:
        raise _disk_complaint(target, error) from error
    return target


def is_right(remote: Remote, file: Path) -> bool:
    """Whether `file` is there with the size and the checksum that are known of `remote`."""
    if not file.is_file() or (remote.size and file.stat().st_size != remote.size):
        return False
    return not remote.checksum or checksum_of(file, remote.checksum) == remote.checksum


def _fill(remote: Remote, part: Path, progress: Progress | None) -> None:
    """Append to `part` until all is there; every break that brought something is followed by another try."""
    for attempt in range(1, ATTEMPTS + 1):
        had = part.stat().st_size if part.exists() else 0
        if remote.size and had > remote.size:
            part.unlink()
            had = 0
        if remote.size and had == remote.size:
            return
        _room_for(remote.size - had, part.parent)
        try:
            if _append(remote, part, had, progress):
                return
            broken: Exception = http.client.IncompleteRead(b"")
        except (http.client.HTTPException, urllib.error.URLError, TimeoutError, ConnectionError) as error:
            broken = error
        now = part.stat().st_size if part.exists() else 0
        if isinstance(broken, urllib.error.HTTPError) or now <= had or attempt == ATTEMPTS:
            raise _complaint(remote.url, broken) from broken


def _append(remote: Remote, part: Path, had: int, progress: Progress | None) -> bool:
    """One request; True when the file is whole."""
    name = part.name.removesuffix(".part")
    try:
        response = _open(remote.url, had)
    except urllib.error.HTTPError as error:
        error.close()  # it holds the connection
        if error.code == _HTTP_RANGE_WRONG and had:
            # The server has no more than we have: let the checksum tell which of us is right.
            return True
        raise
    with response:
        resumed = response.status == _HTTP_PARTIAL
        length = int(response.headers.get("Content-Length") or 0)
        so_far = had if resumed else 0
        total = remote.size or (so_far + length if length else 0)
        with part.open("ab" if resumed else "wb") as file:
            while block := response.read(_BLOCK):
                file.write(block)
                so_far += len(block)
                if progress:
                    progress(name, so_far, total)
    return not total or so_far >= total


def _open(url: str, from_byte: int) -> Any:
    if urllib.parse.urlsplit(url).scheme not in ("http", "https"):
        raise InputError(f"{url}: expected an address that starts with http:// or https://")
    headers = {"User-Agent": "firstcall"}
    if from_byte:
        headers["Range"] = f"bytes={from_byte}-"
    request = urllib.request.Request(url, headers=headers)  # noqa: S310 - the scheme was looked at above
    return urllib.request.urlopen(request, timeout=TIMEOUT_S)  # noqa: S310


def _room_for(size: int, folder: Path) -> None:
    free = shutil.disk_usage(folder).free
    if size > free:
        raise WorldError(
            "disk_full",
            f"{folder} has {free / 1e6:.0f} MB free, the download needs {size / 1e6:.0f} MB",
            fix="free some space or choose another folder",
        )


def _complaint(url: str, error: Exception) -> WorldError:
    host = urllib.parse.urlsplit(url).netloc
    if isinstance(error, urllib.error.HTTPError):
        error.close()
        if error.code in (_HTTP_MISSING, 401, 403):
            return WorldError("download_missing", f"{url}: not there (HTTP {error.code})", fix="check the name")
        return WorldError("download_broken", f"{url}: the server answered HTTP {error.code}", fix=_AGAIN)
    if isinstance(error, urllib.error.URLError):
        return WorldError(
            "offline",
            f"cannot reach {host} ({error.reason})",
            fix="check the connection, or copy the files from a machine that has it and name their folder",
        )
    return WorldError("download_broken", f"{url}: the connection broke or its answer makes no sense", fix=_AGAIN)


def _disk_complaint(target: Path, error: OSError) -> WorldError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return WorldError(
            "disk_full",
            f"{target.parent} is full; what was fetched so far is kept",
            fix="free some space, then " + _AGAIN,
        )
    return WorldError("unwritable", f"{target} cannot be written ({error.strerror})", fix="choose another folder")
