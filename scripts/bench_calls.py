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
import contextlib
import json
import os
import resource
import socket
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from candidates import Host, spoken

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

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
