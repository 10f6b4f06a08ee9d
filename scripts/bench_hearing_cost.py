"""What an answer costs to hear again by models of Whisper's true sizes: a table of CPU-milliseconds, one thread.

The weights are made here and say one canned text of as many tokens as an answer has, so that every way decodes as much.
Cost depends on sizes alone; words are no matter here (`bench_retranscribe.py` has those). In the ways that put several
answers into a window, the model says as many texts a window. The last column is the least that the multiplications of
such a clip could take: those of its own sound and the decoder, at the rate of numpy's best matrix product here.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

import canned_whisper
from canned_whisper import Shape
from firstcall.audio import pcm
from firstcall.engines import registry
from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.engines.memory import tune_malloc
from firstcall.rescore.hearing import Hearing, Way
from firstcall.rescore.packing import sound_of, windows

SIZES = {
    "tiny": Shape(384, 6, 4, 1536, 51865, "int8"),
    "base": Shape(512, 8, 6, 2048, 51865, "int8"),
    "small": Shape(768, 12, 12, 3072, 51865, "int8"),
}
TEXTS = (
    "Ja, jag har haft B-körkort i tolv år.",
    "Nej, men trettiotre tusen i månaden går bra.",
    "Den första mars, eller två veckor tidigare.",
    "Helst kvällar, om det är möjligt.",
    "Svenska och engelska, lite tyska också.",
)
"""As many as fit a window; all different, since Whisper takes what repeats for a loop and decodes it six times."""
CLIP_S = 4.0


@dataclass(frozen=True, slots=True)
class Job:
    """What a way is measured on."""

    clips: list[Samples]
    single: str
    """The model that says one text a window."""
    packed: str
    """The one that says as many as a window has clips."""


def made_clips(count: int) -> list[Samples]:
    """Voices of sorts: noise with a spectrum that Silero takes for speech is not needed, a real one is."""
    from firstcall.audio.pcm import resample
    from firstcall.engines.espeak import EspeakVoice

    said = EspeakVoice("sv").synthesize("Ja, jag har haft B-körkort i tolv år, och jag har egen bil till jobbet.")
    sound = resample(said, CLOCK_HZ).samples[: int(CLIP_S * CLOCK_HZ)]
    filled = np.zeros(int(CLIP_S * CLOCK_HZ), np.int16)
    filled[: len(sound)] = sound
    chance = np.random.default_rng(1)
    return [(filled + chance.integers(-20, 20, len(filled))).astype(np.int16) for _ in range(count)]


def plain(job: Job, model: str, clips: Sequence[Samples]) -> None:
    """The loop that anybody would write, with faster-whisper's own settings but for one thread."""
    from faster_whisper import WhisperModel

    whisper = WhisperModel(model, device="cpu", compute_type="int8", cpu_threads=1)
    for each in clips:
        list(whisper.transcribe(pcm.to_float(each), language="sv")[0])


def batched(job: Job) -> None:
    """faster-whisper's own batching: a window a clip."""
    from faster_whisper import BatchedInferencePipeline, WhisperModel

    whisper = WhisperModel(job.single, device="cpu", compute_type="int8", cpu_threads=1)
    whole = np.concatenate([pcm.to_float(each) for each in job.clips])
    places = [{"start": at * CLIP_S, "end": (at + 1) * CLIP_S} for at in range(len(job.clips))]
    pipeline = BatchedInferencePipeline(whisper)
    list(pipeline.transcribe(whole, language="sv", clip_timestamps=places, batch_size=8, beam_size=5)[0])


def merged(job: Job, *, tuned: bool) -> None:
    """As WhisperX cuts and merges: several clips in a window, one window after the other."""
    if tuned:
        tune_malloc()
    packed = windows([len(each) for each in job.clips], 29 * CLOCK_HZ)
    plain(job, job.packed, [sound_of(each, job.clips) for each in packed])


def ours(job: Job, way: Way) -> None:
    """Our own engine."""
    tune_malloc()
    engine = registry.speech_to_text(job.single, language="sv", real_person=False, threads=1, beam=5)
    Hearing(engine, "sv", way=way).hear(job.clips)


def tuned_plain(job: Job) -> None:
    """The plain loop with malloc tuned."""
    tune_malloc()
    plain(job, job.single, job.clips)


WAYS: dict[str, Callable[[Job], None]] = {
    "plain loop": lambda job: plain(job, job.single, job.clips),
    "plain loop, malloc tuned": tuned_plain,
    "BatchedInferencePipeline": batched,
    "cut and merge": lambda job: merged(job, tuned=False),
    "cut and merge, malloc tuned": lambda job: merged(job, tuned=True),
    "ours, together": lambda job: ours(job, Way.TOGETHER),
    "ours, stand-ins": lambda job: ours(job, Way.STAND_INS),
    "ours, padding cut": lambda job: ours(job, Way.CUT),
}


def measure(way: str, job: Job) -> float:
    """Processor seconds, loading left out: what all clips cost less what one costs, for each but that one."""
    few = Job(job.clips[:1], job.single, job.single)
    spent = []
    for each in (few, few, job):  # The first one loads.
        began = time.process_time()
        WAYS[way](each)
        spent.append(time.process_time() - began)
    return (spent[2] - spent[1]) / (len(job.clips) - 1)


def least_ms(shape: Shape, tokens: int) -> float:
    """The multiplications of a clip's own sound and of its tokens, over the rate of numpy's matrix product."""
    one, other = (np.ones((1024, 1024), np.float32) for _ in range(2))
    rates = []
    for _ in range(5):
        began = time.perf_counter()
        one @ other
        rates.append(2 * 1024**3 / (time.perf_counter() - began))
    positions = CLIP_S * 50
    width, layers = shape.width, shape.layers
    encoder = 2 * positions * width * (12 * width + 2 * positions) * layers
    decoder = 2 * tokens * (width * 14 * width * layers + width * shape.tokens) + 4 * positions * width * width * layers
    return float(1000 * (encoder + decoder) / max(rates))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", nargs="*", choices=tuple(SIZES), default=tuple(SIZES))
    parser.add_argument("--clips", type=int, default=13, help="a window holds five of them; odd ones cost a whole one")
    parser.add_argument("--ways", nargs="*", choices=tuple(WAYS), default=tuple(WAYS), help="only these")
    parser.add_argument("--way", choices=tuple(WAYS), help="this one, here")
    parser.add_argument("--models", nargs=2, help="with --way: the model that says one text, and the one of many")
    args = parser.parse_args()
    if args.way:
        print(json.dumps(measure(args.way, Job(made_clips(args.clips), *args.models))))
        return
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
    with tempfile.TemporaryDirectory() as folder:
        for size in args.sizes:
            shape = SIZES[size]
            single = canned_whisper.make(Path(folder) / f"{size}-1", TEXTS[0], end_s=3.5, shape=shape)
            packed = canned_whisper.make(Path(folder) / f"{size}-5", " ".join(TEXTS), end_s=28.0, shape=shape)
            tokens = canned_whisper.count_tokens(" ".join(TEXTS)) // len(TEXTS)
            print(f"{size}: {CLIP_S:g} s a clip, {tokens} tokens; least {least_ms(shape, tokens):.0f} ms", flush=True)
            base = 0.0
            for way in args.ways:
                command = [sys.executable, __file__, "--way", way, "--clips", str(args.clips)]
                done = subprocess.run(  # noqa: S603 - ours
                    [*command, "--models", str(single), str(packed)],
                    stdout=subprocess.PIPE,
                    check=True,
                    env=environment,
                )
                cost: Any = 1000 * json.loads(done.stdout)
                base = base or cost
                print(f"    {way:28} {cost:6.0f} CPU-ms a clip, {base / cost:5.1f} x", flush=True)


if __name__ == "__main__":
    main()
