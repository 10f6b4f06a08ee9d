#!/usr/bin/env python3
"""Hold many calls at once, in real time, against one server process, and measure whether anybody notices.

Simulated candidates call over real WebSockets, send two frames every 40 ms as the page does (--bundle 1: one every
20 ms), say "Yes, I do." when they are listened to, and call again when their interview is over. The server is that of
`firstcall serve`; only the recognizer is chosen: `stub` answers at once, `starter` is the starter model, `base` has
Whisper base's true size and says the right words without having been trained, a folder is any Whisper model in
CTranslate2's form. Both processes share the machine: on a busy one `nice -n -19` keeps others out of the figures.

    scripts/bench_calls.py --calls 50 100 200
    scripts/bench_calls.py --calls 4 8 16 --model starter --seconds 120
    scripts/bench_calls.py --calls 100 --seconds 1800 --sample 60      # a soak: does memory stay flat?

Columns: frames heard later than they came (p50, p99, worst, ms; server), end of speech to the first sound of what is
said next, "one moment" aside (p50, p95, s; candidate), answers transcribed and how long they waited to be begun (p95),
words made ahead and thrown away (share of computing), turns whose words waited past their deadline, how often "one
moment" was said, CPU of the server (cores), memory a call (MB over the idle server), turns lost.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import contextlib
import json
import os
import resource
import secrets
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

FRAME_S = 0.02
FRAME_BYTES = 640
REACTION_S = 0.3
ANSWER = "Yes, I do."
SPEC = "09-en-warehouse-malmo"


# ------------------------------------------------------------------------------------------------ the server


def serve(root: Path, model: str, workers: int, most: int, voice_activity: str, boards: int) -> None:
    """Serve until standard input ends; a line on it asks for figures."""
    from firstcall.endpoint import EndpointPolicy
    from firstcall.engines import registry
    from firstcall.engines.memory import tune_malloc
    from firstcall.live.desk import Desk, Engines
    from firstcall.live.pool import SpeechPool
    from firstcall.live.stored import new_id
    from firstcall.live.switchboard import Lateness, Pump, Switchboard
    from firstcall.specfiles import example, read_spec
    from firstcall.store import Store
    from firstcall.store.invitations import invite
    from firstcall.web import door
    from firstcall.web.app import application
    from firstcall.web.house import House

    tune_malloc()
    store = Store.open(root / "calls.sqlite3")
    activity = registry.voice_activity(voice_activity)
    engine: Any = Stub() if model == "stub" else registry.speech_to_text(model, language="en", real_person=False)
    engines = Engines(engine, registry.text_to_speech("en", "espeak:en"), activity)
    pool = SpeechPool(engine, workers=workers)
    desk = Desk(store, root, engines, EndpointPolicy(answer_aware=True), pool=pool)
    pump = Pump([Switchboard(activity) for _ in range(boards)])
    house = House(store, root, lambda _: desk, pump, date.today, most_calls=most)
    listening = socket.create_server(("127.0.0.1", 0))
    server = door.server(application(house), log_level="error")
    thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = listening.getsockname()[1]
    spec = read_spec(example(SPEC))
    print(json.dumps({"port": port}), flush=True)
    for line in sys.stdin:
        command, _, count = line.strip().partition(" ")
        if command == "invite":
            tokens = [invite(store, spec, interview_id=new_id(), language="en")[0] for _ in range(int(count))]
            print(json.dumps({"tokens": tokens}), flush=True)
        elif command == "reset":
            for board in pump.boards:
                board.lateness = Lateness()
            pool.figures.__init__()  # type: ignore[misc]
            print("{}", flush=True)
        else:
            used = resource.getrusage(resource.RUSAGE_SELF)
            figures = pool.figures
            lateness = sum((board.lateness for board in pump.boards), Lateness())
            told = {
                "cpu_s": used.ru_utime + used.ru_stime,
                "rss_mb": rss_mb(),
                "calls": sum(board.calls for board in pump.boards),
                "late_ms": [lateness.at(share) for share in (0.5, 0.99, 1.0)],
                "frames": sum(lateness.counts),
                "answers": figures.done - figures.void,
                "wait_p95_s": float(np.percentile(figures.waits_s, 95)) if figures.waits_s else 0.0,
                "void_share": figures.void_compute_s / figures.compute_s if figures.compute_s else 0.0,
                "late": figures.late,
            }
            print(json.dumps(told), flush=True)
    server.should_exit = True
    thread.join(30)


class Stub:
    """A recognizer that always hears the same answer, at once."""

    def __init__(self) -> None:
        from firstcall.types import EngineId

        self.identity = EngineId("stub", "1")

    def transcribe(self, samples: Any, *, language: str, hints: Any = ()) -> Any:
        from firstcall.engines.scripted import ScriptedSpeechToText

        return ScriptedSpeechToText([ANSWER]).transcribe(samples, language=language)


def rss_mb() -> float:
    """Resident memory of this process."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


# ------------------------------------------------------------------------------------------------ the candidates


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


# ------------------------------------------------------------------------------------------------ the runs


@dataclass
class Row:
    """One run."""

    calls: int
    late_p50_ms: int
    late_p99_ms: int
    late_worst_ms: int
    response_p50_s: float
    response_p95_s: float
    answers: int
    wait_p95_s: float
    thrown_away: float
    given_up: int
    moments: int
    cpu_cores: float
    mb_a_call: float
    lost: int
    interviews: int
    candidates_late_ms: float
    """The load generator's own worst lateness: above 60 ms the run says nothing of the server."""


class Process:
    """The server in a process of its own."""

    def __init__(self, options: argparse.Namespace, root: str) -> None:
        command = [sys.executable, __file__, "--serve", root, "--model", options.model]
        command += ["--workers", str(options.workers), "--vad", options.vad, "--boards", str(options.boards)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603 - this file
        self.port: int = json.loads(self._line())["port"]

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit("the server ended")
        return line

    def ask(self, what: str) -> dict[str, Any]:
        """Send a command, get its answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(what + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._line())
        return answer

    def close(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(60)


def print_sample(seconds: float, told: dict[str, Any], idle_mb: float) -> None:
    """One line of a soak."""
    memory = f"{told['rss_mb'] - idle_mb:8.1f} MB over idle"
    print(f"{seconds:6.0f} s {memory}, {told['calls']} calls, p99 {told['late_ms'][1]} ms late", flush=True)


def measure(options: argparse.Namespace, calls: int, answer: list[bytes]) -> Row:
    """One run with a fresh server."""
    with tempfile.TemporaryDirectory(dir=options.data) as root:
        process = Process(options, root)
        try:
            tokens: list[str] = process.ask(f"invite {calls * 4 + 8}")["tokens"]
            idle = process.ask("figures")
            host = Host(process.port, tokens, answer, options.bundle, sample_s=options.sample)
            host.more_tokens = lambda: process.ask(f"invite {calls * 4}")["tokens"]
            host.sampled = lambda seconds: print_sample(seconds, process.ask("figures"), idle["rss_mb"])
            at: dict[str, Any] = {}

            def reset() -> None:
                process.ask("reset")
                at["began"] = time.perf_counter()
                at["cpu_s"] = process.ask("figures")["cpu_s"]

            asyncio.run(host.run(calls, options.ramp, options.seconds, reset))
            figures = process.ask("figures")
            took_s = time.perf_counter() - at["began"]
        finally:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.close()
    responses = host.responses_s or [0.0]
    return Row(
        calls,
        *figures["late_ms"],
        *(round(float(np.percentile(responses, share)), 2) for share in (50, 95)),
        figures["answers"],
        round(figures["wait_p95_s"], 2),
        round(figures["void_share"], 2),
        figures["late"],
        host.moments,
        round((figures["cpu_s"] - at["cpu_s"]) / took_s, 2),
        round((figures["rss_mb"] - idle["rss_mb"]) / calls, 2),
        host.lost,
        host.ended,
        round(host.worst_tick_s * 1000, 1),
    )


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, nargs="+", default=[50, 100, 200], help="calls at once, a run each")
    parser.add_argument("--seconds", type=float, default=40.0, help="measured, after the ramp")
    parser.add_argument("--ramp", type=float, default=15.0, help="seconds over which the calls begin")
    parser.add_argument("--model", default="stub", help="stub, starter, base, or a model's folder")
    parser.add_argument("--workers", type=int, default=1, help="answers transcribed at the same time")
    parser.add_argument("--vad", default="silero", help="voice activity: silero or webrtc")
    parser.add_argument("--boards", type=int, default=2, help="switchboards, a thread each")
    parser.add_argument("--bundle", type=int, default=2, help="frames of 20 ms in a message")
    parser.add_argument("--sample", type=float, default=0.0, help="print memory and lateness every so many seconds")
    parser.add_argument("--data", default=None, help="folder for database and recordings; default: the temporary one")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--serve", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve is not None:
        serve(options.serve, options.model, options.workers, 100_000, options.vad, options.boards)
        return
    answer = spoken(ANSWER)
    with tempfile.TemporaryDirectory(dir=options.data) as folder:
        if options.model == "base":
            import canned_whisper

            shape = canned_whisper.BASE
            options.model = str(canned_whisper.make(Path(folder) / "base", ANSWER, end_s=0.9, shape=shape))
        rows = [measure(options, calls, answer) for calls in options.calls]
    if options.json:
        print(json.dumps([asdict(row) for row in rows]))
        return
    for name in asdict(rows[0]):
        print(f"{name:>20}", *(f"{asdict(row)[name]:>8}" for row in rows))


if __name__ == "__main__":
    main()
