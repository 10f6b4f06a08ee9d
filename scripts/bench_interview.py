"""Holds whole interviews with simulated candidates and measures them: speed, delays, words, CPU and memory.

python scripts/bench_interview.py [PERSONA...] [--endpointing answer silence] [--model starter] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np

from firstcall import personas, settings
from firstcall.endpoint import EndpointPolicy
from firstcall.engines import registry
from firstcall.engines.contracts import Clip, Samples, SpeechToText, TextToSpeech, VoiceActivity, VoiceStream
from firstcall.events import Action, Event, Heard, PromptStarted, Transcribe, TurnEnded
from firstcall.lines.simulated import SimulatedLine, espeak
from firstcall.live import session
from firstcall.live.desk import Desk, Engines
from firstcall.specfiles import example, read_spec
from firstcall.store import Store
from firstcall.types import EngineId, Utterance

EVERY = 20


@dataclass(slots=True)
class Meter:
    """CPU seconds that were spent inside engines; all of them are called on the thread of the call."""

    cpu_s: dict[str, float] = field(default_factory=dict)
    calls: dict[str, int] = field(default_factory=dict)

    @contextmanager
    def inside(self, engine: str, stands_for: int = 1) -> Iterator[None]:
        """Count the process's CPU time while the block lasts, for so many like it: an engine's threads belong to it."""
        began = time.process_time()
        try:
            yield
        finally:
            self.cpu_s[engine] = self.cpu_s.get(engine, 0.0) + (time.process_time() - began) * stands_for
            self.calls[engine] = self.calls.get(engine, 0) + stands_for


@dataclass(slots=True)
class MeteredSpeechToText:
    """Speech-to-text with a meter."""

    engine: SpeechToText
    meter: Meter

    @property
    def identity(self) -> EngineId:
        """The engine's."""
        return self.engine.identity

    def transcribe(self, samples: Samples, *, language: str, hints: Sequence[str] = ()) -> Utterance:
        """The engine's."""
        with self.meter.inside("stt"):
            return self.engine.transcribe(samples, language=language, hints=hints)


@dataclass(slots=True)
class MeteredTextToSpeech:
    """A voice with a meter."""

    engine: TextToSpeech
    meter: Meter
    name: str = "tts"

    @property
    def identity(self) -> EngineId:
        """The engine's."""
        return self.engine.identity

    def synthesize(self, text: str, *, slower: bool = False) -> Clip:
        """The engine's."""
        with self.meter.inside(self.name):
            return self.engine.synthesize(text, slower=slower)


@dataclass(slots=True)
class MeteredStream:
    """One stretch of listening with a meter on every twentieth window: reading the CPU clock costs as much as one."""

    stream: VoiceStream
    meter: Meter
    windows: int = 0

    def probability(self, window: Samples) -> float:
        """The engine's."""
        self.windows += 1
        if self.windows % EVERY:
            return self.stream.probability(window)
        with self.meter.inside("vad", stands_for=EVERY):
            return self.stream.probability(window)


@dataclass(slots=True)
class MeteredVoiceActivity:
    """Voice activity with a meter."""

    engine: VoiceActivity
    meter: Meter

    @property
    def identity(self) -> EngineId:
        """The engine's."""
        return self.engine.identity

    @property
    def window_samples(self) -> int:
        """The engine's."""
        return self.engine.window_samples

    def stream(self) -> MeteredStream:
        """The engine's, metered."""
        return MeteredStream(self.engine.stream(), self.meter)

    def together(self, streams: Sequence[VoiceStream], windows: Sequence[Samples]) -> list[float]:
        """One by one, each metered."""
        return [each.probability(window) for each, window in zip(streams, windows, strict=True)]


@dataclass(frozen=True, slots=True)
class Row:
    """One interview."""

    persona: str
    endpointing: str
    ending: str
    outcome: str
    media_s: float
    wall_s: float
    realtime_factor: float
    reply_p50_s: float
    reply_p95_s: float
    turns: int
    no_words: int
    wer: float
    ahead_dropped: float
    """Share of all transcriptions that were begun in a pause and thrown away."""
    cpu_s: float
    outside_engines: float
    """Share of CPU time outside the engines."""
    engines_cpu_s: dict[str, float]
    peak_rss_mb: float
    self_check: bool | None


def measure(name: str, endpointing: str, model: str, seed: int) -> Row:
    """Hold one interview in an empty folder."""
    persona, meter = personas.load(name), Meter()
    spec = read_spec(example(persona.spec))
    stt = registry.speech_to_text(model, language=persona.language, real_person=False)
    engines = Engines(
        MeteredSpeechToText(stt, meter),
        MeteredTextToSpeech(registry.text_to_speech(persona.language, "auto"), meter),
        MeteredVoiceActivity(registry.voice_activity(), meter),
    )
    stt.transcribe(np.zeros(16_000, np.int16), language=persona.language)  # Loading is not holding an interview.
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        policy = EndpointPolicy(answer_aware=endpointing == "answer")
        desk = Desk(Store.open(settings.sqlite_url(root / "bench.sqlite3")), root, engines, policy)
        line = SimulatedLine(
            persona, seed=seed, make_voice=lambda voice: MeteredTextToSpeech(espeak(voice), meter, "persona")
        )
        began, cpu_began = time.perf_counter(), time.process_time()
        held = session.begin(desk, spec, line, today=persona.today, language=persona.language, in_media_time=True)
        wall_s, cpu_s = time.perf_counter() - began, time.process_time() - cpu_began
        entries = [each.entry for each in desk.store.entries(held.interview_id)]
        stored = desk.store.interview(held.interview_id)
    media_s = max(each.at_s for each in entries if isinstance(each, Event))
    replies = delays(entries)
    heard = [each for each in entries if isinstance(each, Heard)]
    asked = sum(isinstance(each, Transcribe) for each in entries)
    return Row(
        persona=name,
        endpointing=endpointing,
        ending=stored.ending or "",
        outcome=stored.outcome or "",
        media_s=media_s,
        wall_s=wall_s,
        realtime_factor=wall_s / media_s,
        reply_p50_s=float(np.percentile(replies, 50)),
        reply_p95_s=float(np.percentile(replies, 95)),
        turns=len(heard),
        no_words=sum(not each.utterance.text.strip() for each in heard),
        wer=word_error_rate(line, entries, heard),
        ahead_dropped=1 - asked / meter.calls["stt"],
        cpu_s=cpu_s,
        outside_engines=1 - sum(meter.cpu_s.values()) / cpu_s,
        engines_cpu_s=meter.cpu_s,
        peak_rss_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        self_check=None if held.checked is None else held.checked.passed,
    )


def delays(entries: Sequence[Event | Action]) -> list[float]:
    """End of speech to the first sample of the next prompt: media time, in which computing counts."""
    found: list[float] = []
    ended: float | None = None
    for each in entries:
        if isinstance(each, TurnEnded):
            ended = each.end_s
        elif isinstance(each, PromptStarted) and ended is not None:
            found.append(each.at_s - ended)
            ended = None
    return found


def word_error_rate(line: SimulatedLine, entries: Sequence[Event | Action], heard: Sequence[Heard]) -> float:
    """Errors of all turns against what was said at their time, each said text once."""
    turns = {each.turn_id: each for each in entries if isinstance(each, TurnEnded)}
    errors = words = 0
    for said in line.said:
        begins, ends = said.start_sample / 16_000, said.end_sample / 16_000
        texts = [
            each.utterance.text
            for each in heard
            if turns[each.turn_id].start_s < ends and turns[each.turn_id].end_s > begins
        ]
        wanted = _words(said.text)
        errors += distance(wanted, _words(" ".join(texts)))
        words += len(wanted)
    return errors / max(1, words)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def distance(wanted: Sequence[str], got: Sequence[str]) -> int:
    """Words to insert, delete or replace (Levenshtein)."""
    row = list(range(len(got) + 1))
    for count, word in enumerate(wanted, 1):
        diagonal, row[0] = row[0], count
        for at, other in enumerate(got, 1):
            diagonal, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, diagonal + (word != other))
    return row[-1]


COLUMNS: dict[str, Callable[[Row], str]] = {
    "persona": lambda row: f"{row.persona:<13}",
    "endpoint": lambda row: f"{row.endpointing:<8}",
    "ending": lambda row: f"{row.ending:<8}",
    "outcome": lambda row: f"{row.outcome:<13}",
    "media s": lambda row: f"{row.media_s:7.1f}",
    "wall s": lambda row: f"{row.wall_s:6.1f}",
    "RTF": lambda row: f"{row.realtime_factor:5.3f}",
    "p50 s": lambda row: f"{row.reply_p50_s:5.2f}",
    "p95 s": lambda row: f"{row.reply_p95_s:5.2f}",
    "turns": lambda row: f"{row.turns:5}",
    "empty": lambda row: f"{row.no_words:5}",
    "WER": lambda row: f"{row.wer:6.1%}",
    "dropped": lambda row: f"{row.ahead_dropped:7.1%}",
    "outside": lambda row: f"{row.outside_engines:7.1%}",
    "RSS MB": lambda row: f"{row.peak_rss_mb:6.0f}",
}


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("personas", nargs="*", help="default: all that are shipped")
    parser.add_argument("--endpointing", nargs="+", default=["answer", "silence"], choices=["answer", "silence"])
    parser.add_argument("--model", default="starter")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, help="write the rows there, too")
    chosen = parser.parse_args()
    rows: list[Row] = []
    print("  ".join(f"{name:<{len(cell(EMPTY))}}" for name, cell in COLUMNS.items()))
    for name in chosen.personas or personas.names():
        for endpointing in chosen.endpointing:
            rows.append(measure(name, endpointing, chosen.model, chosen.seed))
            print("  ".join(f"{cell(rows[-1]):>{len(name)}}" for name, cell in COLUMNS.items()), flush=True)
    if chosen.json is not None:
        chosen.json.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n", "utf-8")
    return 0 if all(row.self_check for row in rows) else 1


EMPTY = Row("", "", "", "", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, {}, 0, None)
"""Gives the columns their widths."""

if __name__ == "__main__":
    sys.exit(main())
