"""A real server on a free port, held with quick engines; and a page that calls it over a real WebSocket."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from fastapi import FastAPI
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from calling import PERSONA, short_spec
from firstcall.endpoint import EndpointPolicy
from firstcall.engines import registry
from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Clip, SpeechToText, TextToSpeech
from firstcall.engines.scripted import ScriptedSpeechToText
from firstcall.live.desk import Desk, Engines
from firstcall.live.pool import SpeechPool
from firstcall.live.stored import new_id
from firstcall.live.switchboard import Pump, Switchboard
from firstcall.store import Store
from firstcall.store.invitations import invite
from firstcall.types import EngineId, JobSpec
from firstcall.web import door
from firstcall.web.accounts.passwords import Passwords
from firstcall.web.app import Front, application
from firstcall.web.house import House
from firstcall.web.phone import PhoneAccount
from loudness import LOUD, Loudness

PATIENCE_S = 30.0
SEAT = "page-one"
API_KEY = "a-key-for-tests"
PHONE = PhoneAccount("a-phone-key", "https://calls.example")
TODAY: date = PERSONA.today
QUICK = Passwords(passes=1, memory_kib=8)
"""Kept in a thousandth of the time that real ones take."""


class Beep:
    """A voice that says everything in a twentieth of a second."""

    identity = EngineId("beep", "1")

    def synthesize(self, text: str, *, slower: bool = False) -> Clip:
        return Clip(np.full(CLOCK_HZ // 20 if text else 0, 300, np.int16), CLOCK_HZ)


@dataclass
class Server:
    """A server process's insides, and where it listens."""

    house: House
    port: int
    app: FastAPI

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def invite(self, spec: JobSpec | None = None, language: str = "en", **wishes: Any) -> tuple[str, str]:
        """A token and the id of its interview."""
        spec = spec or short_spec()
        token, made = invite(self.house.store, spec, interview_id=new_id(), language=language, **wishes)
        return token, made.interview_id


def make_house(
    root: Path,
    texts: Sequence[str] = ("Yes, I do.",) * 60,
    *,
    hears: SpeechToText | None = None,
    voice: TextToSpeech | None = None,
    store: Store | None = None,
) -> House:
    """Hears `texts` whatever is said; or, with a recognizer, what is said, through the shipped voice activity."""
    store = store or Store.open(root / "calls.sqlite3")
    voice_activity = Loudness() if hears is None else registry.voice_activity()

    def desk_for(language: str) -> Desk:
        engine = hears or ScriptedSpeechToText(texts)
        policy = EndpointPolicy(answer_aware=True)
        return Desk(store, root, Engines(engine, voice or Beep(), voice_activity), policy, pool=SpeechPool(engine))

    return House(store, root, desk_for, Pump([Switchboard(voice_activity)]), lambda: TODAY)


@contextmanager
def serving(
    root: Path,
    texts: Sequence[str] = ("Yes, I do.",) * 60,
    *,
    hears: SpeechToText | None = None,
    voice: TextToSpeech | None = None,
) -> Iterator[Server]:
    """A server until the block ends; the interviews that are under way then are hung up."""
    house = make_house(root, texts, hears=hears, voice=voice)
    app = application(house, Front(api_key=API_KEY, phone=PHONE, passwords=QUICK))
    server = door.server(app)
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    wait_until(lambda: server.started)
    try:
        yield Server(house, listening.getsockname()[1], app)
    finally:
        server.should_exit = True
        thread.join(PATIENCE_S)
        listening.close()
        assert not thread.is_alive()


def wait_until(done: Callable[[], bool]) -> None:
    began = time.monotonic()
    while not done():
        assert time.monotonic() - began < PATIENCE_S
        time.sleep(0.005)


def frame_message(number: int, level: int, frames: int = 1) -> bytes:
    return struct.pack("<I", number) + np.full(FRAME_SAMPLES * frames, level, "<i2").tobytes()


@dataclass
class Page:
    """The candidate's page: sends sound all the time, and speaks for half a second when it is listened to."""

    socket: ClientConnection
    told: list[dict[str, Any]] = field(default_factory=list)
    sounds: int = 0
    number: int = 0
    code: int | None = None
    pause_s: float = 0.002
    """Between two frames of 20 ms: ten times as fast as real time; a machine that is busy falls behind."""
    _speaks: int = 0
    _waits: int = 0

    def say(self, message: dict[str, Any]) -> None:
        self.post(json.dumps(message))

    def post(self, data: str | bytes) -> None:
        """Send, where the server has not closed the connection already."""
        with suppress(ConnectionClosed):
            self.socket.send(data)

    def types(self) -> list[str]:
        return [each["type"] for each in self.told]

    def of(self, type_: str) -> list[dict[str, Any]]:
        return [each for each in self.told if each["type"] == type_]

    def take(self, timeout_s: float = 0.0) -> bool:
        """Take what has come; False when the connection is closed."""
        try:
            while True:
                got = self.socket.recv(timeout=timeout_s)
                if isinstance(got, bytes):
                    self.sounds += 1
                else:
                    self.told.append(json.loads(got))
                    if self.told[-1]["type"] == "listen":
                        self._waits, self._speaks = 15, 25
                timeout_s = 0.0
        except TimeoutError:
            return True
        except ConnectionClosed as closed:
            self.code = closed.rcvd.code if closed.rcvd is not None else None
            return False

    def talk(self, until: Callable[[Page], bool]) -> Page:
        """Send sound until something has been told, or the connection is closed."""
        began = time.monotonic()
        while not until(self):
            assert time.monotonic() - began < PATIENCE_S, self.types()
            if not self.take(self.pause_s):
                break
            level = 0
            if self._waits:
                self._waits -= 1
            elif self._speaks:
                self._speaks -= 1
                level = LOUD
            self.send(level)
        return self

    def send(self, level: int) -> None:
        self.post(frame_message(self.number, level))
        self.number += 1

    def closed(self) -> int | None:
        """The code with which the server closes the connection."""
        wait_until(lambda: not self.take(0.01))
        return self.code


@contextmanager
def page(server: Server, token: str, *, line: str = "browser", seat: str = SEAT, hello: bool = True) -> Iterator[Page]:
    """A connection with a link's token."""
    with connect(f"ws://127.0.0.1:{server.port}/i/{token}/line", compression=None, close_timeout=2) as opened:
        made = Page(opened)
        if hello:
            made.say({"type": "hello", "version": 1, "line": line, "seat": seat})
        yield made
