"""The telephone's two doors: the webhook that says what a ringing call is to do, and the stream of its sound."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from dataclasses import dataclass, field
from urllib.parse import parse_qsl
from xml.sax.saxutils import quoteattr

from fastapi import APIRouter, HTTPException, Request, Response, WebSocket
from starlette.concurrency import run_in_threadpool
from starlette.websockets import WebSocketDisconnect, WebSocketState

from firstcall.dialogue import Script
from firstcall.errors import InputError
from firstcall.lines import phone as messages
from firstcall.lines.dialling import is_signed
from firstcall.lines.phone import PhoneLine
from firstcall.lines.remote import Outgoing
from firstcall.store.invitations import Invitation, find
from firstcall.web.guard import PUBLIC
from firstcall.web.house import House
from firstcall.web.page_connection import Close, ended_with
from firstcall.web.spoken import Signs, Spoken

_log = logging.getLogger(__name__)

SIGNATURE = "X-Twilio-Signature"

START_S = 10.0
"""A stream says what it is within so many seconds."""

SILENT_S = 20.0
"""Providers send sound all the time: when none comes for so long the call is gone."""

GOODBYE_S = 3.0
"""How long to wait for the last words to be played before the stream is closed."""

MOST_FORM = 16_384
"""Bytes of a webhook's form."""

router = APIRouter(tags=["phone"], dependencies=[PUBLIC])


@dataclass(frozen=True, slots=True)
class PhoneAccount:
    """What the server knows of its telephone provider."""

    key: str
    """Signs the provider's requests."""
    public_url: str
    """Under which the provider reaches this server: https://..."""

    @property
    def stream_url(self) -> str:
        """Where the provider connects a call's sound."""
        return "wss://" + self.public_url.partition("://")[2].rstrip("/") + "/phone/line"


@router.post("/phone/answer")
async def answer(request: Request, token: str) -> Response:
    """What an answered call is to do: connect its sound to this server, for the interview of a link's token."""
    account = _account(request.app.state.phone)
    body = await request.body()
    if len(body) > MOST_FORM:
        raise HTTPException(413, "the form is too big")
    form = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    url = f"{account.public_url.rstrip('/')}{request.url.path}?{request.url.query}"
    if not is_signed(account.key, url, form, request.headers.get(SIGNATURE, "")):
        _log.warning("a telephone webhook without the provider's signature was refused")
        raise HTTPException(403, f"expected {SIGNATURE} over the address and the form")
    if await run_in_threadpool(find, request.app.state.house.store, token) is None:
        return _twiml("<Hangup/>")
    parameter = f'<Parameter name="token" value={quoteattr(token)}/>'
    return _twiml(f"<Connect><Stream url={quoteattr(account.stream_url)}>{parameter}</Stream></Connect>")


@router.websocket("/phone/line")
async def line(socket: WebSocket) -> None:
    """A call's sound, both ways."""
    account: PhoneAccount | None = socket.app.state.phone
    if account is None or not is_signed(account.key, account.stream_url, {}, socket.headers.get(SIGNATURE, "")):
        _log.warning("a telephone stream without the provider's signature was refused")
        await socket.close(int(Close.NO_SUCH_LINK))  # Before it is accepted: the provider sees 403.
        return
    await socket.accept()
    await PhoneConnection(socket.app.state.house, socket).run()


def _account(account: PhoneAccount | None) -> PhoneAccount:
    if account is None:
        raise HTTPException(404, "this server has no telephone provider: phone_key and public_url are not set")
    return account


def _twiml(what: str) -> Response:
    return Response(f'<?xml version="1.0" encoding="UTF-8"?><Response>{what}</Response>', media_type="application/xml")


@dataclass(slots=True)
class PhoneConnection:
    """A telephone call's stream under way."""

    house: House
    socket: WebSocket
    _signs: Signs = field(default_factory=Signs)
    _stream: str = ""
    _unplayed: set[str] = field(default_factory=set)
    """Prompts whose end the telephone has not reported."""

    async def run(self) -> None:
        """Hold the connection to its end."""
        code = await ended_with(self._hold(), "by phone")
        if self.socket.application_state is WebSocketState.CONNECTED:
            with contextlib.suppress(WebSocketDisconnect, RuntimeError):  # The provider may have hung up.
                await self.socket.close(int(code))

    async def _hold(self) -> Close:
        invitation = await asyncio.wait_for(self._start(), START_S)
        if invitation is None:
            return Close.NO_SUCH_LINK
        if self.house.connections >= self.house.most_calls:
            return Close.BUSY
        seat = await self.house.take_seat(invitation.interview_id, self._stream, self._signs.left.set)
        try:
            if await self.house.in_thread(lambda: self.house.has_ended(invitation.interview_id)):
                return Close.ENDED
            line = PhoneLine(self._signs.waker())
            spoken = Spoken(self.house, invitation, line, self._signs, lambda: self._hear(line), self._send, SILENT_S)
            if not await spoken.run():
                return Close.SILENT
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._played(), GOODBYE_S)
            return Close.DONE
        finally:
            self.house.stand_up(invitation.interview_id, seat)

    async def _start(self) -> Invitation | None:
        """The invitation that the stream was opened for; None where its token lets nobody in."""
        while True:
            match await self._message():
                case messages.Connected():
                    continue
                case messages.Started() as started:
                    self._stream = started.start.streamSid
                    token = started.start.customParameters.get("token", "")
                    return await run_in_threadpool(find, self.house.store, token)
                case other:
                    raise InputError(f"event {other.event!r}: expected start first")

    async def _hear(self, line: PhoneLine) -> None:
        while True:
            got = await self._message()
            self._signs.came()
            match got:
                case messages.Heard():
                    if got.media.track == "inbound":
                        line.media(got.media.timestamp, got.media.codes)
                case messages.Pressed():
                    if got.dtmf.digit in messages.KEYS:
                        line.key(got.dtmf.digit)
                case messages.Played():
                    self._unplayed.discard(got.mark.name)
                case messages.Stopped():
                    return
                case _:
                    continue

    async def _played(self) -> None:
        """Wait until the telephone has played what it was sent: it lags behind by the network's delay."""
        while self._unplayed:
            match await self._message():
                case messages.Played() as played:
                    self._unplayed.discard(played.mark.name)
                case messages.Stopped():
                    return
                case _:
                    continue

    async def _message(self) -> messages.Message:
        received = await self.socket.receive()
        if received["type"] == "websocket.disconnect":
            return messages.Stopped(event="stop")
        if received.get("text") is None:
            raise InputError(f"message of {len(received.get('bytes') or b'')} bytes: expected text")
        return messages.message(received["text"])

    async def _send(self, _: Script, outgoing: Outgoing) -> None:
        for each in messages.told(self._stream, outgoing):
            if each["event"] == "mark":
                self._unplayed.add(each["mark"]["name"])
            await self.socket.send_text(json.dumps(each))
