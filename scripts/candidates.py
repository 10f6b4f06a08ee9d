"""Simulated candidates for `bench_calls`: callers in real time on bare sockets, many in one process."""

from __future__ import annotations

import asyncio
import base64
import json
import secrets
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

FRAME_S = 0.02
FRAME_BYTES = 640
REACTION_S = 0.3


@dataclass
class Candidate(asyncio.Protocol):
    """One caller on a bare socket: a WebSocket client is a handshake and a few bytes before each frame."""

    host: Host
    token: str
    number: int = 0
    speaks: list[bytes] = field(default_factory=list)
    quiet: int = 0
    """Frames of silence before it speaks."""
    spoke_at: float = 0.0
    moments: set[str] = field(default_factory=set)
    """Prompts that only ask for a moment."""
    moment: bool = False
    """The sound that comes next only asks for a moment."""
    bundle: list[bytes] = field(default_factory=list)
    buffer: bytearray = field(default_factory=bytearray)
    open: bool = False
    transport: Any = None

    def connection_made(self, transport: Any) -> None:
        """Ask for a WebSocket."""
        self.transport = transport
        key = base64.b64encode(secrets.token_bytes(16)).decode()
        transport.write(
            f"GET /i/{self.token}/line HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )

    def data_received(self, data: bytes) -> None:
        """Take what the server sends."""
        self.buffer += data
        if not self.open:
            head, found, rest = bytes(self.buffer).partition(b"\r\n\r\n")
            if not found:
                return
            assert b" 101 " in head.split(b"\r\n")[0] + b" ", head
            self.buffer = bytearray(rest)
            self.open = True
            hello = {"type": "hello", "version": 1, "line": "browser", "seat": secrets.token_hex(8)}
            self.send(1, json.dumps(hello).encode())
        while (message := self._message()) is not None:
            self._take(*message)

    def _message(self) -> tuple[int, bytes] | None:
        if len(self.buffer) < 2:
            return None
        size, at = self.buffer[1] & 127, 2
        if size >= 126:
            width = 2 if size == 126 else 8
            if len(self.buffer) < 2 + width:
                return None
            size, at = int.from_bytes(self.buffer[2 : 2 + width], "big"), 2 + width
        if len(self.buffer) < at + size:
            return None
        kind, payload = self.buffer[0] & 15, bytes(self.buffer[at : at + size])
        del self.buffer[: at + size]
        return kind, payload

    def _take(self, kind: int, payload: bytes) -> None:
        if kind == 9:
            self.send(10, payload)
        elif kind == 8:
            self.transport.close()
        elif kind == 2 and self.spoke_at and not self.moment:
            self.host.responses_s.append(time.perf_counter() - self.spoke_at)
            self.spoke_at = 0.0
        elif kind == 1:
            told = json.loads(payload)
            if told["type"] == "say" and told["kind"] == "moment":
                self.moments.add(told["id"])
                self.host.moments += 1
            elif told["type"] == "sound":
                self.moment = told["prompt"] in self.moments
            elif told["type"] == "listen":
                if self.spoke_at:
                    self.host.lost += 1  # Listened to again without anything said: the answer was not heard.
                self.quiet, self.speaks, self.spoke_at = round(REACTION_S / FRAME_S), list(self.host.answer), 0.0
            elif told["type"] == "end":
                self.host.ended += 1

    def connection_lost(self, exc: Exception | None) -> None:
        """Let the host call again in this one's place."""
        self.open = False
        self.host.gone.append(self)

    def tick(self) -> None:
        """Make the next frame, and send it when the bundle is full."""
        if not self.open:
            return
        sound = self.host.silence
        if self.quiet:
            self.quiet -= 1
        elif self.speaks:
            sound = self.speaks.pop(0)
            if not self.speaks:
                self.spoke_at = time.perf_counter()
        self.bundle.append(sound)
        if len(self.bundle) == self.host.bundle:
            self.send(2, struct.pack("<I", self.number) + b"".join(self.bundle))
            self.number += len(self.bundle)
            self.bundle.clear()

    def send(self, kind: int, payload: bytes) -> None:
        """One masked message; a mask of zeros leaves the payload as it is."""
        size = len(payload)
        head = bytes([128 | kind, 128 | size]) if size < 126 else bytes([128 | kind, 254]) + struct.pack(">H", size)
        self.transport.write(head + bytes(4) + payload)


@dataclass
class Host:
    """All candidates of a run."""

    port: int
    tokens: list[str]
    answer: list[bytes]
    bundle: int = 2
    more_tokens: Callable[[], list[str]] = list
    sampled: Callable[[float], None] = float
    """Is told the seconds since the ramp every `sample_s`, where that is not 0."""
    sample_s: float = 0.0
    silence: bytes = bytes(FRAME_BYTES)
    responses_s: list[float] = field(default_factory=list)
    lost: int = 0
    ended: int = 0
    moments: int = 0
    worst_tick_s: float = 0.0
    gone: list[Candidate] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)

    async def call(self) -> None:
        """One candidate more."""
        if not self.tokens:
            self.tokens = await asyncio.get_running_loop().run_in_executor(None, self.more_tokens)
        candidate = Candidate(self, self.tokens.pop())
        await asyncio.get_running_loop().create_connection(lambda: candidate, "127.0.0.1", self.port)
        self.candidates.append(candidate)

    async def run(self, calls: int, ramp_s: float, seconds: float, measured: Any) -> None:
        """Let them call one after the other, and then go on for so long; `measured` is called in between."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        ticks = 0
        started = 0
        reset, sampled_at = False, began
        while loop.time() < began + ramp_s + seconds:
            due = began + ticks * FRAME_S
            await asyncio.sleep(max(0.0, due - loop.time()))
            self.worst_tick_s = max(self.worst_tick_s, loop.time() - due)
            while started < calls and loop.time() - began >= started * ramp_s / calls:
                started += 1
                await self.call()
            for each in self.gone:
                self.candidates.remove(each)
                await self.call()
            self.gone.clear()
            for each in self.candidates:
                each.tick()
            ticks += 1
            if not reset and loop.time() - began >= ramp_s:
                reset = True
                await loop.run_in_executor(None, measured)
                self.responses_s.clear()
                self.lost = self.ended = self.moments = 0
                self.worst_tick_s = 0.0
                sampled_at = loop.time()
            if reset and self.sample_s and loop.time() - sampled_at >= self.sample_s:
                sampled_at += self.sample_s
                await loop.run_in_executor(None, self.sampled, loop.time() - began - ramp_s)
        for each in self.candidates:
            each.transport.abort()


def spoken(text: str) -> list[bytes]:
    """The answer as frames."""
    from firstcall.audio import pcm
    from firstcall.engines.espeak import EspeakVoice
    from firstcall.engines.prompts import at_clock

    sound = at_clock(EspeakVoice("en", rate_wpm=160).synthesize(text))
    sound = pcm.amplify(sound, -26.0 - pcm.speech_dbfs(sound))
    loud = np.flatnonzero(np.abs(sound) > 0.02 * np.abs(sound).max())
    sound = sound[loud[0] : loud[-1] + 1]
    whole = -(-len(sound) // 320) * 320
    return [each.tobytes() for each in np.pad(sound, (0, whole - len(sound))).astype("<i2").reshape(-1, 320)]
