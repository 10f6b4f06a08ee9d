"""A candidate's page at its WebSocket: spoken or in writing, with a close code for every way in which it ends.

There is one log line where an end was not the candidate's choice.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from firstcall.dialogue import Script
from firstcall.errors import FirstcallError, InputError
from firstcall.lines.browser import BrowserLine, Bye, Hello, Press, Teller, Type, frames, message
from firstcall.lines.remote import Outgoing, OutOfStepError
from firstcall.live.chat import Chat
from firstcall.store.invitations import Invitation
from firstcall.web.house import House, OccupiedError
from firstcall.web.spoken import Signs, Spoken
from firstcall.web.written import Written

_log = logging.getLogger(__name__)

HELLO_S = 10.0
"""A page says hello within so many seconds."""

SILENT_S = 30.0
"""A spoken line from which nothing comes for so long is gone; the page may come back."""

UNANSWERED_S = 1800.0
"""The same for a chat: people think, and telephones sleep."""


class Close(IntEnum):
    """Why a connection was closed; the page says so in words."""

    DONE = 1000
    RESTARTING = 1012
    BAD_MESSAGE = 4400
    NO_SUCH_LINK = 4404
    SILENT = 4408
    ELSEWHERE = 4409
    ENDED = 4410
    OUT_OF_STEP = 4411
    """A network or a machine was gone for long: the page begins a new connection, at the same question."""
    BUSY = 4429
    FAILED = 4500


@dataclass(slots=True)
class PageConnection:
    """A page's connection under way."""

    house: House
    socket: WebSocket
    invitation: Invitation
    _signs: Signs = field(default_factory=Signs)
    _teller: Teller | None = None

    async def run(self) -> None:
        """Hold the connection to its end."""
        code = await ended_with(self._hold(), self.invitation.interview_id)
        if self.socket.application_state is WebSocketState.CONNECTED:
            with contextlib.suppress(WebSocketDisconnect, RuntimeError):  # Nobody may be there to be told.
                await self.socket.close(int(code))

    async def _hold(self) -> Close:
        if self.house.connections >= self.house.most_calls:
            return Close.BUSY
        hello = await asyncio.wait_for(self._message(), HELLO_S)
        if not isinstance(hello, Hello):
            raise InputError(f"message {hello.type!r}: expected hello first")
        interview_id = self.invitation.interview_id
        seat = await self.house.take_seat(interview_id, hello.seat, self._signs.left.set)
        try:
            if await self.house.in_thread(lambda: self.house.has_ended(interview_id)):
                return Close.ENDED
            if hello.line == "chat":
                await Written(self.house, self.invitation, self._does, self._send).run()
                return Close.DONE
            line = BrowserLine(self._signs.waker())
            spoken = Spoken(
                self.house, self.invitation, line, self._signs, lambda: self._hear(line), self._send, SILENT_S
            )
            return Close.DONE if await spoken.run() else Close.SILENT
        finally:
            self.house.stand_up(interview_id, seat)

    async def _hear(self, line: BrowserLine) -> None:
        """Take sound and buttons until the page is gone."""
        while True:
            received = await self.socket.receive()
            self._signs.came()
            data = received.get("bytes")
            if data is not None:
                line.receive(*frames(data))
            elif received["type"] == "websocket.disconnect":
                return
            else:
                match message(received["text"]):
                    case Press() as pressed:
                        line.press(pressed.button)
                    case Type() as typed:
                        line.press(typed.text)
                    case Bye():
                        return
                    case Hello():
                        raise InputError("message 'hello': came a second time")

    async def _does(self) -> Callable[[Chat], None] | None:
        """What a chat's candidate does next; None when they are gone, or silent for too long."""
        receiving = asyncio.ensure_future(self._message())
        quiet = asyncio.ensure_future(self._signs.quiet(UNANSWERED_S))
        await asyncio.wait([receiving, quiet], return_when=asyncio.FIRST_COMPLETED)
        quiet.cancel()
        if not receiving.done():
            receiving.cancel()
            raise TimeoutError
        match receiving.result():
            case Press() as pressed:
                return lambda chat: chat.press(pressed.button)
            case Type() as typed:
                return lambda chat: chat.write(typed.text)
            case Bye():
                return None
            case Hello():
                raise InputError("message 'hello': came a second time")

    async def _message(self) -> Hello | Press | Type | Bye:
        received = await self.socket.receive()
        if received["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(received.get("code", 1006))
        if received.get("text") is None:
            raise InputError(f"message of {len(received.get('bytes') or b'')} bytes: expected text")
        return message(received["text"])

    async def _send(self, script: Script, outgoing: Outgoing) -> None:
        if WebSocketState.DISCONNECTED in (self.socket.client_state, self.socket.application_state):
            raise WebSocketDisconnect(1006)  # They are gone; what waits to be sent is nobody's any more.
        self._teller = self._teller or Teller(script)
        for each in self._teller.tell(outgoing):
            if isinstance(each, bytes):
                await self.socket.send_bytes(each)
            else:
                await self.socket.send_text(json.dumps(each, ensure_ascii=False))


async def ended_with(holding: Coroutine[Any, Any, Close], interview_id: str) -> Close:
    """Hold a connection; gives the code for how it ended, and logs what was nobody's choice."""
    try:
        return await holding
    except WebSocketDisconnect:
        return Close.DONE
    except asyncio.CancelledError:  # Only a server that stops cancels a connection; its call is hung up and kept.
        return Close.RESTARTING
    except TimeoutError:
        return Close.SILENT
    except OccupiedError:
        return Close.ELSEWHERE
    except InputError as error:
        _log.warning("interview %s: connection closed: %s", interview_id, error)
        return Close.OUT_OF_STEP if isinstance(error, OutOfStepError) else Close.BAD_MESSAGE
    except FirstcallError as error:
        _log.error("interview %s: connection failed: %s", interview_id, error)
    except Exception:  # noqa: BLE001 - the far end is told that something failed, and the log tells what
        _log.exception("interview %s: connection failed", interview_id)
    return Close.FAILED
