"""The server's front door: how it listens, how long whoever knocks may take, and how many may stand there.

uvicorn has a limit for the time between two requests and none within one: somebody who sends a byte now and then holds
a socket for ever, and who takes an answer in as slowly holds its memory, too. What guards the answers is in `shield`.
"""

from __future__ import annotations

import asyncio
import logging
from enum import Enum

import h11
import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

_log = logging.getLogger(__name__)

HEAD_S = 10.0
"""From the connection, or from the last answer, to the end of a request's head."""

BODY_S = 30.0
"""From there to the end of its body, which has a megabyte at most."""

TAKE_S = 60.0
"""For an answer's next 48 KiB or so to be taken: a recording goes to a slow telephone, but not for ever to nobody."""

MOST_WAITING = 200
"""Connections on which no request is under way; of more than these the oldest is let go. A browser has a request."""

MOST_CONNECTIONS = 1000
"""Connections of all kinds: some for each call that a process holds. More are told to come back, or let go."""

BIGGEST_MESSAGE = 64 * 1024
"""Bytes of one WebSocket message; a page's are under a kilobyte."""


STOP_S = 5
"""For the connections to end by themselves when the server stops; then they are cut, and the calls hung up and kept."""


def server(app: ASGIApp, *, log_level: str = "warning") -> uvicorn.Server:
    """A server of the application, to be run on sockets that listen already."""
    return uvicorn.Server(
        uvicorn.Config(
            app,
            http=_Knocking,
            ws="websockets-sansio",
            ws_max_size=BIGGEST_MESSAGE,
            ws_per_message_deflate=False,  # A microphone's sound hardly shrinks, and every frame would cost both sides.
            log_level=log_level,
            access_log=False,
            server_header=False,
            limit_concurrency=MOST_CONNECTIONS,
            timeout_graceful_shutdown=STOP_S,
        )
    )


class _Phase(Enum):
    """What a connection is waited for to do."""

    HEAD = "head"
    BODY = "body"
    NOTHING = "nothing"


class _Knocking(H11Protocol):
    """One connection, until it becomes a WebSocket."""

    _phase = _Phase.NOTHING
    _since = 0.0
    """When it began to be waited for, by the loop's time."""
    _patience: asyncio.TimerHandle | None = None
    _taking: asyncio.TimerHandle | None = None
    _is_upgraded = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._look()
        waiting = [each for each in self.connections if isinstance(each, _Knocking) and each._phase is _Phase.HEAD]
        if len(waiting) > MOST_WAITING:
            min(waiting, key=lambda each: each._since)._let_go("too many wait")
        elif len(self.connections) > MOST_CONNECTIONS + MOST_WAITING:
            self._let_go("too many are here")

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._look()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._look()

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        self._stop()
        self._is_upgraded = True
        if len(self.connections) > MOST_CONNECTIONS:
            self._let_go("too many are here")
            return
        super().handle_websocket_upgrade(event)

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop()
        self._stop_taking()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        super().pause_writing()
        self._stop_taking()
        self._taking = self.loop.call_later(TAKE_S, self._let_go, "its answer was not taken")

    def resume_writing(self) -> None:
        self._stop_taking()
        super().resume_writing()

    def _look(self) -> None:
        """See how far the request is, and wait for what comes next, from when it began to be due."""
        phase = self._phase_now()
        if phase is self._phase:
            return
        self._stop()
        self._phase = phase
        if phase is not _Phase.NOTHING:
            self._since = self.loop.time()
            patience_s = HEAD_S if phase is _Phase.HEAD else BODY_S
            self._patience = self.loop.call_later(patience_s, self._let_go, f"its {phase.value} did not end")

    def _phase_now(self) -> _Phase:
        if self._is_upgraded or self.transport.is_closing():
            return _Phase.NOTHING
        known = {h11.IDLE: _Phase.HEAD, h11.SEND_BODY: _Phase.BODY}
        return known.get(self.conn.their_state, _Phase.NOTHING)

    def _let_go(self, why: str) -> None:
        if self.transport.is_closing() and self._taking is None:
            return
        self._stop()
        _log.info("a connection was let go: %s", why)
        self.transport.abort()

    def _stop(self) -> None:
        self._phase = _Phase.NOTHING
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def _stop_taking(self) -> None:
        if self._taking is not None:
            self._taking.cancel()
            self._taking = None
