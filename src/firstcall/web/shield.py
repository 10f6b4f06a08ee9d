"""What guards every answer: headers, the host that was asked for, the size of what comes in. No rights here."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import MutableMapping
from typing import Any, Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self'; media-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "microphone=(self), camera=(), geolocation=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""On every answer: nothing from elsewhere, no framing, no address of a link told to others."""

DESK_HEADERS: Final = HEADERS | {
    "Content-Security-Policy": HEADERS["Content-Security-Policy"].replace("form-action 'none'", "form-action 'self'"),
    "Permissions-Policy": "microphone=(), camera=(), geolocation=()",
}
"""On the pages of people who log in: they have forms, and no use for a microphone."""

DESK: Final = ("/desk", "/login", "/logout", "/account", "/admin", "/choose", "/oidc")
"""Where those pages are."""

MOST_BODY: Final = 1 << 20
"""Bytes of a request's body; a page's are under some kilobytes."""

_NAME = re.compile(r"(?:[a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}\.?", re.IGNORECASE)


def is_desk(path: str) -> bool:
    """Whether an address is one of the pages of people who log in."""
    return any(path == each or path.startswith((f"{each}/", f"{each}.")) for each in DESK)


def headers_for(path: str, *, secure: bool) -> dict[str, str]:
    """The guarding headers of an address."""
    found = dict(DESK_HEADERS if is_desk(path) else HEADERS)
    if secure:
        found["Strict-Transport-Security"] = "max-age=31536000"
    return found


class TooLargeError(Exception):
    """More came in than any page sends."""


class Shield:
    """Outermost around the application. `public_url`: where people reach the server; other names are then refused."""

    def __init__(self, app: ASGIApp, public_url: str) -> None:
        self._app = app
        self._secure = public_url.startswith("https://")
        self._host = (urlsplit(public_url).hostname or "").lower()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or hold one connection."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        secure = self._secure or scope["scheme"] in ("https", "wss")
        if scope["type"] == "http":
            send = _guarded(send, headers_for(scope["path"], secure=secure), is_desk(scope["path"]))
        refusal = self._refusal(Headers(scope=scope))
        if refusal is not None:
            await refusal(scope, receive, send)
            return
        counted = _Counted(receive) if scope["type"] == "http" else receive
        await self._app(scope, counted, send)

    def _refusal(self, headers: Headers) -> Response | None:
        host = host_of(headers.getlist("host"))
        if host is None:
            return PlainTextResponse("the request names no host\n", 400)
        if self._host and host != self._host and not _is_here(host):
            return PlainTextResponse("this server does not answer for that host\n", 421)
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > MOST_BODY:
            return PlainTextResponse("the request is too large\n", 413)
        return None


def host_of(given: list[str]) -> str | None:
    """The host's name in the headers `Host`, without its port; None unless there is exactly one that can be."""
    if len(given) != 1 or "@" in given[0]:
        return None
    try:
        parts = urlsplit(f"//{given[0]}")
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    if not host or parts.path or parts.query or parts.fragment:
        return None
    named = _is_address(host) if "[" in given[0] else _NAME.fullmatch(host)
    return host.lower().rstrip(".") if named else None


def _is_here(host: str) -> bool:
    """Names by which this machine, a proxy in front, or what watches its health reaches it; none from outside."""
    return "." not in host or _is_address(host)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _guarded(send: Send, headers: dict[str, str], is_desk: bool) -> Send:
    async def guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            ready = MutableHeaders(scope=_raw(message))
            ready.update(headers)
            if is_desk:
                ready.setdefault("Cache-Control", "no-store")
        await send(message)

    return guarded


def _raw(message: Message) -> MutableMapping[str, Any]:
    message["headers"] = list(message.get("headers", []))
    return message


class _Counted:
    """Takes a request's body in, up to its largest size."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._bytes = 0

    async def __call__(self) -> Message:
        message = await self._receive()
        self._bytes += len(message.get("body", b""))
        if self._bytes > MOST_BODY:
            raise TooLargeError
        return message
