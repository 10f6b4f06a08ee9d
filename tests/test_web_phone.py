"""A scripted telephone provider: signed requests, its messages, late and lost sound, keys, and what it must not do."""

from __future__ import annotations

import base64
import json
import random
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from calling import QUESTIONS
from firstcall import jobspec
from firstcall.audio.pcm import mulaw_decode, mulaw_encode
from firstcall.errors import InputError, WorldError
from firstcall.events import Finish, Keep, KeyPressed, LineKind
from firstcall.lines.dialling import RestDialler, checked, signature
from firstcall.lines.phone import PhoneLine
from firstcall.types import Range
from firstcall.web.page_connection import Close
from loudness import LOUD
from serving import PATIENCE_S, PHONE, Server, serving

FRAME = 160
PACE_S = 0.003
"""Waited for the server at each frame of 20 ms: some six times as fast as real time, which a busy machine keeps up with
(frames that pile up for 30 s are refused)."""

NUMBERS = """\
firstcall: 1
id: numbers
language: en
title: HGV driver
employer: Handslag Haulage
agency: Handslag Bemanning AB
decision_by_days: 3
requirements:
  - {id: experience, kind: years, of: Class 1 driving, min: 1, ask: "How long have you driven class one?"}
  - {id: hours, kind: number, of: hours a week, min: 30, ask: "How many hours a week can you work?"}
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with serving(tmp_path) as started:
        yield started


def codes(level: int) -> bytes:
    return mulaw_encode(np.full(FRAME, level, np.int16)).tobytes()


@dataclass
class Provider:
    """A provider's end of one stream: sends frames by its own time, plays what it is sent, reports marks."""

    socket: ClientConnection
    loss: float = 0.0
    """Share of frames that never leave."""
    jitter: int = 0
    """Frames that may be held back and sent in a burst."""
    keys: Sequence[str] = ()
    """Pressed instead of speaking, one at each turn; several digits of a number at once."""
    told: list[dict[str, Any]] = field(default_factory=list)
    at_ms: int = 0
    code: int | None = None
    played: int = 0
    _waits: int = -1
    _speaks: int = 0
    _held: list[str] = field(default_factory=list)
    _random: random.Random = field(default_factory=lambda: random.Random(7))
    _pressed: int = 0

    def send(self, message: dict[str, Any]) -> None:
        self.socket.send(json.dumps(message))

    def start(self, token: str, **wrong: Any) -> None:
        self.send({"event": "connected", "protocol": "Call", "version": "1.0.0"})
        media = {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1} | wrong
        start = {
            "accountSid": "AC1", "streamSid": "MZ1", "callSid": "CA1", "tracks": ["inbound"], "mediaFormat": media,
            "customParameters": {"token": token},
        }  # fmt: skip
        self.send({"event": "start", "sequenceNumber": "1", "start": start, "streamSid": "MZ1"})

    def run(self) -> None:
        """Until the server closes the stream."""
        began = time.monotonic()
        while self._take() and time.monotonic() - began < PATIENCE_S:
            self._frame()

    def _take(self) -> bool:
        try:
            while True:
                message = json.loads(self.socket.recv(timeout=PACE_S))
                self.told.append(message)
                if message["event"] == "mark":
                    self.send({"event": "mark", "streamSid": "MZ1", "mark": message["mark"]})
                    self._waits, self._speaks = 25, 30
                elif message["event"] == "media":
                    self.played += len(base64.b64decode(message["media"]["payload"]))
                    self._waits = -1
        except TimeoutError:
            return True
        except ConnectionClosed as closed:
            self.code = closed.rcvd.code if closed.rcvd is not None else None
            return False

    def _frame(self) -> None:
        level = 0
        if self._waits > 0:
            self._waits -= 1
        elif self._waits == 0 and self._speaks:
            if self._pressed < len(self.keys):
                with suppress(ConnectionClosed):  # The server may just have hung up; `_take` sees it.
                    for digit in self.keys[self._pressed]:
                        self.send({"event": "dtmf", "streamSid": "MZ1", "dtmf": {"digit": digit}})
                self._pressed += 1
                self._waits, self._speaks = -1, 0
            elif not self.keys:
                self._speaks -= 1
                level = LOUD
        payload = base64.b64encode(codes(level)).decode()
        media = {"track": "inbound", "chunk": "1", "timestamp": str(self.at_ms), "payload": payload}
        self.at_ms += 20
        if self._random.random() >= self.loss:
            self._held.append(json.dumps({"event": "media", "streamSid": "MZ1", "media": media}))
        if len(self._held) > self._random.randint(0, self.jitter):
            with suppress(ConnectionClosed):
                for each in self._held:
                    self.socket.send(each)
            self._held.clear()


@contextmanager
def phoned(server: Server, *, key: str = PHONE.key, **manner: Any) -> Iterator[Provider]:
    headers = {"X-Twilio-Signature": signature(key, PHONE.stream_url, {})}
    url = f"ws://127.0.0.1:{server.port}/phone/line"
    with connect(url, compression=None, additional_headers=headers, close_timeout=2) as opened:
        yield Provider(opened, **manner)


def kept(server: Server, interview_id: str) -> list[str]:
    entries = [each.entry for each in server.house.store.entries(interview_id)]
    return [each.requirement_id for each in entries if isinstance(each, Keep)]


@pytest.mark.parametrize(
    "manner", [{}, {"loss": 0.02, "jitter": 10}], ids=["a clean line", "a line that loses and delays"]
)
def test_an_interview_by_phone(server: Server, manner: dict[str, Any]) -> None:
    token, interview_id = server.invite()
    with phoned(server, **manner) as provider:
        provider.start(token)
        provider.run()
        assert provider.code == Close.DONE
    store = server.house.store
    assert store.interview(interview_id).line == LineKind.PHONE
    assert store.interview(interview_id).ending == "complete"
    assert kept(server, interview_id) == list(QUESTIONS)
    assert store.verify() == []
    assert {each["event"] for each in provider.told} <= {"media", "mark", "clear"}
    assert all(each["streamSid"] == "MZ1" for each in provider.told)
    assert provider.played > 0
    assert (server.house.root / interview_id / "call.flac").is_file()


def test_keys_answer_yes_or_no_questions(server: Server) -> None:
    token, interview_id = server.invite()
    with phoned(server, keys="1" * 12) as provider:
        provider.start(token)
        provider.run()
    entries = [each.entry for each in server.house.store.entries(interview_id)]
    assert [each.key for each in entries if isinstance(each, KeyPressed)][:3] == ["1", "1", "1"]
    assert any(isinstance(each, Finish) for each in entries)
    assert kept(server, interview_id) == list(QUESTIONS)


def test_keys_answer_questions_for_a_number(server: Server) -> None:
    token, interview_id = server.invite(jobspec.parse(NUMBERS, "two numbers"))
    with phoned(server, keys=["1", "12", "37#", *"1111"]) as provider:
        provider.start(token)
        provider.run()
        assert provider.code == Close.DONE
    entries = [each.entry for each in server.house.store.entries(interview_id)]
    facts = {each.requirement_id: each.reading.fact for each in entries if isinstance(each, Keep)}
    values = {key: fact.value for key, fact in facts.items() if fact is not None}
    assert values == {"experience": Range(12.0, 12.0), "hours": Range(37.0, 37.0)}
    assert all("keyed" in fact.qualifiers for fact in facts.values() if fact is not None)


def test_a_call_that_breaks_off_goes_on_when_the_number_is_rung_again(server: Server) -> None:
    token, interview_id = server.invite()
    with phoned(server) as provider:
        provider.start(token)
        while not server.house.store.knows(interview_id) or not kept(server, interview_id):
            assert provider._take()
            provider._frame()
        provider.send({"event": "stop", "streamSid": "MZ1", "stop": {"accountSid": "AC1", "callSid": "CA1"}})
        provider.run()
        assert provider.code == Close.SILENT
    with phoned(server) as provider:
        provider.start(token)
        provider.run()
    assert kept(server, interview_id) == list(QUESTIONS)


# ------------------------------------------------------------------------------------------------ bad input


@pytest.mark.parametrize("key", ["", "another-key"])
def test_a_stream_that_the_provider_did_not_sign_is_refused(server: Server, key: str) -> None:
    with pytest.raises(InvalidStatus, match="403"), phoned(server, key=key):
        pass


def test_an_unknown_token_ends_the_stream(server: Server) -> None:
    with phoned(server) as provider:
        provider.start("x" * 32)
        provider.run()
    assert provider.code == Close.NO_SUCH_LINK


@pytest.mark.parametrize("wrong", [{"encoding": "audio/opus"}, {"sampleRate": 16000}, {"channels": 2}])
def test_another_format_than_the_telephones_is_refused(server: Server, wrong: dict[str, Any]) -> None:
    token, _ = server.invite()
    with phoned(server) as provider:
        provider.start(token, **wrong)
        provider.run()
    assert provider.code == Close.BAD_MESSAGE


@pytest.mark.parametrize(
    "media",
    [
        {"timestamp": "0", "payload": "not base64!"},
        {"timestamp": "0", "payload": ""},
        {"timestamp": "0", "payload": base64.b64encode(bytes(9000)).decode()},
        {"timestamp": "-5", "payload": base64.b64encode(bytes(160)).decode()},
        {"timestamp": "99999999", "payload": base64.b64encode(bytes(160)).decode()},
    ],
    ids=["no base64", "nothing", "a second and more", "before the beginning", "far in the future"],
)
def test_sound_that_cannot_be_closes_the_stream(server: Server, media: dict[str, str]) -> None:
    token, interview_id = server.invite()
    with phoned(server) as provider:
        provider.start(token)
        while not provider.told:
            assert provider._take()
        provider.send({"event": "media", "streamSid": "MZ1", "media": media})
        while provider._take():
            pass
    assert provider.code == Close.BAD_MESSAGE
    assert server.house.store.knows(interview_id)


# ------------------------------------------------------------------------------------------------ the webhook


def post(server: Server, token: str, *, key: str = PHONE.key) -> httpx.Response:
    form = {"CallSid": "CA1", "From": "+46700000000", "To": "+46800000000"}
    path = f"/phone/answer?token={token}"
    headers = {"X-Twilio-Signature": signature(key, PHONE.public_url + path, form)}
    return httpx.post(server.address + path, data=form, headers=headers, trust_env=False)


def test_the_webhook_connects_the_call_to_the_stream(server: Server) -> None:
    token, _ = server.invite()
    answer = post(server, token)
    assert answer.headers["content-type"].startswith("application/xml")
    stream = ET.fromstring(answer.text).find("Connect/Stream")
    assert stream is not None
    assert stream.get("url") == "wss://calls.example/phone/line"
    parameter = stream.find("Parameter")
    assert parameter is not None
    assert (parameter.get("name"), parameter.get("value")) == ("token", token)


def test_an_expired_link_hangs_up(server: Server) -> None:
    assert ET.fromstring(post(server, "x" * 32).text).find("Hangup") is not None


def test_an_unsigned_webhook_is_refused(server: Server) -> None:
    token, _ = server.invite()
    assert post(server, token, key="another").status_code == 403


def test_the_signature_is_the_providers_published_example() -> None:
    form = {
        "CallSid": "CA1234567890ABCDE", "Caller": "+14158675310", "Digits": "1234", "From": "+14158675310",
        "To": "+18005551212",
    }  # fmt: skip
    url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    assert signature("12345", url, form) == "GvWf1cFY/Q7PnoempGyD5oXAezc="


# ------------------------------------------------------------------------------------------------ the line alone


def test_sound_goes_through_the_telephone_and_back_in_time() -> None:
    line = PhoneLine()
    tone = (8000 * np.sin(2 * np.pi * 440 * np.arange(8000) / 8000)).astype(np.int16)
    for at in range(0, 8000, FRAME):
        line.media(at // 8, mulaw_encode(tone[at : at + FRAME]).tobytes())
    heard = [line.exchange(np.zeros(320, np.int16)) for _ in range(line.waiting)]
    sound = np.concatenate([each for each in heard if each is not None])
    assert len(sound) > 15_000
    spectrum = np.abs(np.fft.rfft(sound[4000:12000].astype(float)))
    assert np.argmax(spectrum) * 2 == 440


def test_missing_sound_is_silence_in_its_place_and_late_sound_is_left_out() -> None:
    line = PhoneLine()
    loud = codes(LOUD)
    for at_ms in (0, 20, 80, 60, 100):  # 40 is lost, 60 comes too late
        line.media(at_ms, loud)
    assert line.lost == 2
    assert line.twice == 1
    assert mulaw_decode(np.frombuffer(loud, np.uint8))[0] == pytest.approx(LOUD, rel=0.05)


# ------------------------------------------------------------------------------------------------ calling out


@pytest.mark.parametrize("number", ["0701234567", "+0701234567", "+46", "call me", "+46701234567890123"])
def test_a_number_without_its_country_is_refused(number: str) -> None:
    with pytest.raises(InputError, match=r"expected \+ and the country's code"):
        checked(number)


def test_a_provider_that_is_not_there_is_named() -> None:
    dialler = RestDialler("AC1", "key", "+46800000000", "http://127.0.0.1:9")
    with pytest.raises(WorldError, match=r"the telephone provider http://127\.0\.0\.1:9: ConnectError"):
        dialler.call("+46 70-123 45 67", "https://calls.example/phone/answer?token=x")
