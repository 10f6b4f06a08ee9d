"""One candidate's connection: a WebSocket on one side, a call on the switchboard or a chat on the other.

Every way in which a connection ends has its own close code, and one log line where it was not the candidate's choice.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import IntEnum
from functools import partial
from typing import TypeVar

from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from firstcall import dialogue
from firstcall.errors import FirstcallError, InputError
from firstcall.events import Action, Event
from firstcall.lines.browser import BrowserLine, Bye, Hello, Press, Teller, Type, frames, message
from firstcall.live import chatting, connection
from firstcall.live.finishing import finish
from firstcall.store import ENDED
from firstcall.store.invitations import Invitation
from firstcall.web.house import House, OccupiedError

_log = logging.getLogger(__name__)

Given = TypeVar("Given")

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
    BUSY = 4429
    FAILED = 4500


@dataclass(slots=True)
class Connecting:
    """A connection under way."""

    house: House
    socket: WebSocket
    invitation: Invitation
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _left: asyncio.Event = field(default_factory=asyncio.Event)
    _last: float = 0.0

    async def run(self) -> None:
        """Hold the connection to its end."""
        code = Close.FAILED
        try:
            code = await self._held()
        except WebSocketDisconnect:
            code = Close.DONE
        except TimeoutError:
            code = Close.SILENT
        except InputError as error:
            code = Close.BAD_MESSAGE
            _log.warning("interview %s: connection closed: %s", self.invitation.interview_id, error)
        except OccupiedError:
            code = Close.ELSEWHERE
        except FirstcallError as error:
            _log.error("interview %s: connection failed: %s", self.invitation.interview_id, error)
        except Exception:  # noqa: BLE001 - a page is told that something failed, and the log tells what
            _log.exception("interview %s: connection failed", self.invitation.interview_id)
        finally:
            if self.socket.application_state is WebSocketState.CONNECTED:
                await _unless_gone(self.socket.close(int(code)))

    async def _held(self) -> Close:
        if self.house.connections >= self.house.most_calls:
            return Close.BUSY
        hello = message(await asyncio.wait_for(_text(self.socket), HELLO_S))
        if not isinstance(hello, Hello):
            raise InputError(f"message {hello.type!r}: expected hello first")
        interview_id = self.invitation.interview_id
        seat = await self.house.take_seat(interview_id, hello.seat, self._left.set)
        try:
            if await self._in_thread(self._has_ended):
                return Close.ENDED
            if hello.line == "chat":
                return await self._chat()
            return await self._call()
        finally:
            self.house.stand_up(interview_id, seat)

    def _has_ended(self) -> bool:
        store, interview_id = self.house.store, self.invitation.interview_id
        return store.knows(interview_id) and store.interview(interview_id).state == ENDED

    async def _in_thread(self, work: Callable[[], Given]) -> Given:
        """Do what waits for disk or engines on the workers that the calls use, too."""
        return await asyncio.get_running_loop().run_in_executor(self.house.pump.board.workers, work)

    # ------------------------------------------------------------------------------------------ spoken

    async def _call(self) -> Close:
        loop = asyncio.get_running_loop()

        def wake() -> None:
            loop.call_soon_threadsafe(self._wake.set)

        line = BrowserLine(wake)
        held = await self._in_thread(partial(self._open, line))
        over: asyncio.Future[BaseException | None] = loop.create_future()

        def ended(error: BaseException | None) -> None:
            """Runs on a worker, once."""
            try:
                held.close(broken=error is not None or not held.call.is_over)
                if held.call.state.state is dialogue.State.ENDED:
                    finish(held.desk, held.interview_id)
            except Exception as late:  # noqa: BLE001 - whatever it is, the connection must be let go
                error = error or late
            loop.call_soon_threadsafe(over.set_result, error)

        teller = Teller(held.call.script)
        self.house.pump.board.hold(held.call, line, held.first, ended)
        tasks = [
            asyncio.create_task(each) for each in (self._hear(line), self._tell(line, teller), self._watch(SILENT_S))
        ]
        try:
            waited: list[asyncio.Future[BaseException | None] | asyncio.Task[None]] = [over, *tasks]
            await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
            for task in tasks:  # What a task found wrong is the reason; the call is hung up and its end awaited.
                if task.done() and task.exception() is not None:
                    raise task.exception()  # type: ignore[misc]
        finally:
            line.hang_up()
            error = await over
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        await _unless_gone(self._send_all(line, teller))
        if error is not None:
            raise error
        return Close.DONE if held.call.is_over and not self._left.is_set() else Close.SILENT

    def _open(self, line: BrowserLine) -> connection.Connection:
        asked = self.invitation
        desk = self.house.desk(asked.language)
        if self.house.store.knows(asked.interview_id):
            return connection.again(desk, asked.interview_id, line)
        return connection.new(
            desk,
            self.house.store.spec(asked.spec_hash),
            line,
            today=self.house.today(),
            language=asked.language,
            interview_id=asked.interview_id,
            candidate=asked.candidate,
        )

    async def _hear(self, line: BrowserLine) -> None:
        loop = asyncio.get_running_loop()
        while True:
            received = await self.socket.receive()
            self._last = loop.time()
            if received["type"] == "websocket.disconnect":
                return
            data = received.get("bytes")
            if data is not None:
                number, heard = frames(data)
                for at, frame in enumerate(heard):
                    line.receive(number + at, frame)
                continue
            match message(received["text"]):
                case Press() as pressed:
                    line.press(pressed.button)
                case Type() as typed:
                    line.press(typed.text)
                case Bye():
                    return
                case Hello():
                    raise InputError("message 'hello': came a second time")

    async def _tell(self, line: BrowserLine, teller: Teller) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            await self._send_all(line, teller)

    async def _send_all(self, line: BrowserLine, teller: Teller) -> None:
        for outgoing in line.take():
            for each in teller.tell(outgoing):
                if isinstance(each, bytes):
                    await self.socket.send_bytes(each)
                else:
                    await self.socket.send_text(json.dumps(each, ensure_ascii=False))

    async def _watch(self, patience_s: float) -> None:
        """Return when nothing has come for too long, or when the same page sits down anew."""
        loop = asyncio.get_running_loop()
        self._last = loop.time()
        while (left_s := self._last + patience_s - loop.time()) > 0:
            try:
                await asyncio.wait_for(self._left.wait(), left_s)
            except TimeoutError:
                continue
            return

    # ------------------------------------------------------------------------------------------ in writing

    async def _chat(self) -> Close:
        shown: list[Event | Action] = []
        held = await self._in_thread(partial(self._open_chat, shown.append))
        teller = Teller(held.chat.interview.script)

        async def take(work: Callable[[], None]) -> None:
            await self._in_thread(work)
            for entry in shown:
                for each in teller.tell(entry):
                    await self.socket.send_text(json.dumps(each, ensure_ascii=False))
            shown.clear()

        watch = asyncio.create_task(self._watch(UNANSWERED_S))
        try:
            await take(partial(held.chat.begin, held.first))
            while not held.chat.is_over:
                receiving = asyncio.create_task(_text(self.socket))
                await asyncio.wait([receiving, watch], return_when=asyncio.FIRST_COMPLETED)
                if not receiving.done():
                    receiving.cancel()
                    return Close.SILENT
                self._last = asyncio.get_running_loop().time()
                match message(receiving.result()):
                    case Press() as pressed:
                        await take(partial(held.chat.press, pressed.button))
                    case Type() as typed:
                        await take(partial(held.chat.write, typed.text))
                    case Bye():
                        break
                    case Hello():
                        raise InputError("message 'hello': came a second time")
            return Close.DONE
        finally:
            watch.cancel()
            await self._in_thread(held.chat.leave)
            await self._in_thread(held.finish)

    def _open_chat(self, show: Callable[[Event | Action], None]) -> chatting.Chatting:
        asked, store, root = self.invitation, self.house.store, self.house.root
        if store.knows(asked.interview_id):
            return chatting.again(store, root, asked.interview_id, show)
        return chatting.new(
            store,
            root,
            store.spec(asked.spec_hash),
            show,
            today=self.house.today(),
            language=asked.language,
            interview_id=asked.interview_id,
            candidate=asked.candidate,
        )


async def _text(socket: WebSocket) -> str:
    received = await socket.receive()
    if received["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(received.get("code", 1006))
    text = received.get("text")
    if text is None:
        raise InputError(f"message of {len(received.get('bytes') or b'')} bytes: expected text")
    return str(text)


async def _unless_gone(sending: Awaitable[None]) -> None:
    """Send, where somebody is still there."""
    try:
        await sending
    except (WebSocketDisconnect, RuntimeError):
        _log.debug("the far end was gone")
