#!/usr/bin/env python3
"""From the last sound of an answer to the first sample of what is said next, stage by stage, in real time.

One candidate on an otherwise idle machine answers with "Yes, I do." when the agent has stopped speaking: a yes to being
recorded first, which is given more time and counted by itself, then those questions to which that is a complete answer.
The line, the ears, the pool, the dialogue and the database are those of `firstcall serve`. Models: `starter`, and
`base`, which has Whisper base's true size and says the right words without having been trained (what it costs depends
on its size alone).

    scripts/bench_latency.py --models starter base --answers 30

Columns, seconds, p50 and p95 of complete answers. *endpoint*: the last sound to the decision that the turn is over.
*queue*: what a turn's words waited to be begun. *words*: the decision to the words (below zero is impossible, near
zero means that they were made in the pause). *read*: the words to the order of the next prompt, with the log's write.
*prompt*: the order to its first sample on the line. *all*: the sum, from the last sound. Below: encoder and decoder
alone on the same clip, quiet machine, and the figures that others publish for themselves.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

FRAME_S = 0.02
REACTION_S = 0.4
ANSWER = "Yes, I do."
SPEC = "07-en-hgv-class1-nights"
PEERS = """\
published by others for themselves: Pipecat "500-800 ms" round trip; LiveKit's text turn detector 295-543 ms of
endpointing alone at 10 and 5 % cut-offs; Unmute's voice ~0.45-0.75 s to its first sound after the words; a survey of
4 million production calls median 1.4-1.7 s, p90 3.3-3.8 s; people among themselves 0.2 s"""


@dataclass
class Heard:
    """When what happened to one answer."""

    ended: float
    fact: bool
    """False: consent."""
    decided: float = 0.0
    words: float = 0.0
    ordered: float = 0.0
    sounded: float = 0.0


@dataclass
class Watch:
    """What a call shows, with the time."""

    answers: list[Heard] = field(default_factory=list)
    listening: threading.Event = field(default_factory=threading.Event)
    asked: str = ""
    """The question that is listened for; empty: consent."""

    def shown(self, entry: Any) -> None:
        from firstcall.events import Heard as Words
        from firstcall.events import Listen, Say, TurnEnded

        now = time.perf_counter()
        if isinstance(entry, Listen):
            self.asked = entry.requirement_id
            self.listening.set()
        if not self.answers:
            return
        answer = self.answers[-1]
        if isinstance(entry, TurnEnded):
            answer.decided = now  # Of several stretches of one answer the last.
        elif isinstance(entry, Words):
            answer.words = now
        elif isinstance(entry, Say) and answer.words and not answer.ordered:
            answer.ordered = now

    def cued(self) -> None:
        if self.answers and self.answers[-1].ordered and not self.answers[-1].sounded:
            self.answers[-1].sounded = time.perf_counter()


def run(engine: Any, wanted: int, answer: np.ndarray[Any, Any], silence_s: float) -> tuple[list[Heard], Any]:
    """Hold interviews until so many answers have been given."""
    from datetime import date

    from firstcall.endpoint import EndpointPolicy
    from firstcall.engines import registry
    from firstcall.engines.contracts import FRAME_SAMPLES
    from firstcall.events import LineKind
    from firstcall.lines.remote import RemoteLine
    from firstcall.live import connection
    from firstcall.live.desk import Desk, Engines
    from firstcall.live.pool import SpeechPool
    from firstcall.live.stored import new_id
    from firstcall.live.switchboard import Pump, Switchboard
    from firstcall.specfiles import example, read_spec
    from firstcall.store import Store

    heard: list[Heard] = []
    activity = registry.voice_activity()
    pool = SpeechPool(engine)
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "calls.sqlite3")
        engines = Engines(engine, registry.text_to_speech("en", "espeak:en"), activity)
        desk = Desk(store, Path(folder), engines, EndpointPolicy(answer_aware=True), pool=pool)
        pump = Pump([Switchboard(activity)])
        while len(heard) < wanted:
            watch = Watch()

            class Line(RemoteLine):
                def show(self, entry: Any, watch: Watch = watch) -> None:
                    watch.shown(entry)
                    super().show(entry)

                def cue(self, prompt: Any, sound: Any, watch: Watch = watch) -> None:
                    watch.cued()
                    super().cue(prompt, sound)

            line = Line(LineKind.BROWSER)
            spec = read_spec(example(SPEC))
            spec = replace(spec, requirements=tuple(each for each in spec.requirements if fits(each, spec.language)))
            held = connection.new(
                desk, spec, line, today=date(2026, 11, 23), language="en", interview_id=new_id(), candidate=""
            )
            over = threading.Event()

            def ended(error: BaseException | None, over: threading.Event = over) -> None:
                if error is not None:
                    print(f"the call broke: {error}", file=sys.stderr)
                over.set()

            pump.hold(held.call, line, held.first, ended)
            began, ticks, speaks, waits = time.perf_counter(), 0, [], 0
            while not over.is_set():
                time.sleep(max(0.0, began + ticks * FRAME_S - time.perf_counter()))
                if watch.listening.is_set():
                    watch.listening.clear()
                    waits = round(REACTION_S / FRAME_S)
                    speaks = list(answer.reshape(-1, FRAME_SAMPLES))
                frame = np.zeros(FRAME_SAMPLES, np.int16)
                if waits:
                    waits -= 1
                elif speaks:
                    frame = speaks.pop(0)
                line.receive(ticks, frame)
                if not speaks and frame.any():
                    watch.answers.append(Heard(time.perf_counter() - silence_s, bool(watch.asked)))
                ticks += 1
                if len(heard) + len(watch.answers) > wanted:
                    line.hang_up()
            heard += [each for each in watch.answers if each.sounded]
        pump.close()
        pool.close()
        store.close()
    return heard[:wanted], pool.figures


def fits(requirement: Any, language: str) -> bool:
    """Whether ANSWER is a complete answer to a question."""
    from datetime import date

    from firstcall.reading import completeness
    from firstcall.types import Completeness

    told = completeness(ANSWER, requirement, language=language, today=date(2026, 11, 23))
    return told is Completeness.COMPLETE


def spoken(text: str) -> tuple[np.ndarray[Any, Any], float]:
    """The answer in whole frames, and the seconds of near silence at its end."""
    from firstcall.audio import pcm
    from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES
    from firstcall.engines.espeak import EspeakVoice
    from firstcall.engines.prompts import at_clock

    sound = at_clock(EspeakVoice("en", rate_wpm=160).synthesize(text))
    sound = pcm.amplify(sound, -26.0 - pcm.speech_dbfs(sound))
    loud = np.flatnonzero(np.abs(sound) > 0.02 * np.abs(sound).max())
    sound = sound[loud[0] : loud[-1] + 1]
    padding = -len(sound) % FRAME_SAMPLES
    return np.pad(sound, (0, padding)).astype(np.int16), padding / CLOCK_HZ


def parts(engine: Any, answer: np.ndarray[Any, Any]) -> tuple[float, float]:
    """Seconds of the encoder alone, and of all that the recognizer does, on one clip."""
    encode = []
    whisper = engine.loaded
    features = whisper.feature_extractor(answer.astype(np.float32) / 32768.0)
    frames = whisper.feature_extractor.nb_max_frames
    features = np.pad(features[:, :frames], ((0, 0), (0, max(0, frames - features.shape[1]))))
    whole = []
    for _ in range(5):
        began = time.perf_counter()
        whisper.encode(features)
        encode.append(time.perf_counter() - began)
        began = time.perf_counter()
        engine.transcribe(answer, language="en")
        whole.append(time.perf_counter() - began)
    return float(np.median(encode)), float(np.median(whole))


def row(name: str, values: Sequence[float]) -> str:
    """One line of the table."""
    p50, p95 = np.percentile(values, (50, 95))
    return f"  {name:<10} {p50:6.2f} {p95:6.2f}"


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", nargs="+", default=["starter", "base"], help="starter, base, or a model's folder")
    parser.add_argument("--answers", type=int, default=30)
    options = parser.parse_args()

    import canned_whisper
    from firstcall.engines import registry
    from firstcall.engines.memory import tune_malloc

    tune_malloc()
    answer, silence_s = spoken(ANSWER)
    with tempfile.TemporaryDirectory() as folder:
        for name in options.models:
            model = name
            if name == "base":
                model = str(canned_whisper.make(Path(folder) / "base", ANSWER, end_s=0.9, shape=canned_whisper.BASE))
            engine = registry.speech_to_text(model, language="en", real_person=False)
            heard, figures = run(engine, options.answers, answer, silence_s)
            consents = [each for each in heard if not each.fact]
            heard = [each for each in heard if each.fact]
            print(f"{name}: {len(heard)} complete facts; seconds p50, p95")
            print(row("endpoint", [each.decided - each.ended for each in heard]))
            print(row("queue", figures.waits_s or [0.0]))
            print(row("words", [each.words - each.decided for each in heard]))
            print(row("read", [each.ordered - each.words for each in heard]))
            print(row("prompt", [each.sounded - each.ordered for each in heard]))
            print(row("all", [each.sounded - each.ended for each in heard]))
            print(row("consent", [each.sounded - each.ended for each in consents]))
            thrown = figures.void_compute_s / figures.compute_s if figures.compute_s else 0.0
            encode_s, whole_s = parts(engine, answer)
            print(f"  alone on the clip: encoder {encode_s:.2f} s, all {whole_s:.2f} s")
            print(f"  computing for pauses that were none: {thrown:.0%}")
    print(PEERS)


if __name__ == "__main__":
    main()
