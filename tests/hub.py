"""A model hub on 127.0.0.1 for tests: lists files with checksums, serves ranges, and fails on order."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


@dataclass
class Hub:
    """What the hub serves and how it misbehaves."""

    files: dict[str, dict[str, bytes]]
    """Repository -> path -> content."""
    url: str = ""
    break_after: dict[str, list[int]] = field(default_factory=dict)
    """Path -> for each request in turn: cut the connection after so many bytes."""
    answers: dict[str, int] = field(default_factory=dict)
    """Path -> HTTP status to answer instead."""
    ignores_range: bool = False
    requests: list[tuple[str, str]] = field(default_factory=list)
    """(path, Range header) of every file that was asked for."""
    lies: dict[str, bytes] = field(default_factory=dict)
    """Path -> content that is served in place of what is listed."""

    def listing(self, repository: str, under: str) -> list[dict[str, object]]:
        """The hub's listing: big files with sha256, small ones with git's checksum."""
        rows: list[dict[str, object]] = []
        for path, content in self.files[repository].items():
            if not path.startswith(under):
                continue
            blob = hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()
            row: dict[str, object] = {"type": "file", "path": path, "size": len(content), "oid": blob}
            if path.endswith((".bin", ".onnx")):
                row["lfs"] = {"oid": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 134}
            rows.append(row)
        return rows


@contextmanager
def serve(files: dict[str, dict[str, bytes]]) -> Iterator[Hub]:
    """Run a hub while the block lasts."""
    hub = Hub(files)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            listed = re.fullmatch(r"/api/models/([^/]+/[^/]+)/tree/main/?(.*)", self.path)
            if listed:
                if listed[1] not in hub.files:
                    return self.send_error(404)
                return self._send(200, json.dumps(hub.listing(listed[1], listed[2])).encode())
            asked = re.fullmatch(r"/([^/]+/[^/]+)/resolve/main/(.*)", self.path)
            path = asked[2] if asked else ""
            hub.requests.append((path, self.headers.get("Range", "")))
            if not asked or path not in hub.files.get(asked[1], {}) or path in hub.answers:
                return self.send_error(hub.answers.get(path, 404))
            return self._serve(path, hub.lies.get(path, hub.files[asked[1]][path]))

        def _serve(self, path: str, content: bytes) -> None:
            start, status = 0, 200
            if (wanted := self.headers.get("Range")) and not hub.ignores_range:
                start, status = int(wanted.removeprefix("bytes=").removesuffix("-")), 206
                if start >= len(content):
                    return self.send_error(416)
            cut = hub.break_after.get(path, [])
            return self._send(status, content[start:], cut.pop(0) if cut else None)

        def _send(self, status: int, body: bytes, cut: int | None = None) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[:cut])

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
            """Say nothing on stderr."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    hub.url = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
