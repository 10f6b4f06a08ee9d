"""What it costs to hear stored answers again: a plain loop of WhisperModel.transcribe against this project's ways.

Every way runs in a process of its own, since malloc's settings hold for a whole process, over the same clips: the
simulated candidates' lines in their voices, on the starter model or on the model that --model names. Each way's words
are held against the plain loop's, and against what was said. Processor seconds are those of all threads.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from firstcall import personas
from firstcall.audio import pcm
from firstcall.engines import registry
from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.engines.memory import tune_malloc
from firstcall.engines.models import STARTER, find
from firstcall.rescore.hearing import Hearing, Way
from firstcall.rescore.packing import word_errors

LEAD_S = 0.3
Clips = list[tuple[str, str, Samples]]
"""(language, what was said, sound)."""


def made(most: int) -> Clips:
    """Clips of the simulated candidates' lines."""
    from firstcall.training.synthesis import Speaker
    from firstcall.training.voices import Group

    random, speaker, clips = Random(1), Speaker(), []  # noqa: S311 - chance for measuring, not for secrets
    for language in ("sv", "en"):
        texts = {reply.text for each in personas.load_personas(language) for reply in each.replies() if reply.text}
        for text in sorted(texts)[:most]:
            said = speaker.say_any(language, text, Group.PERSONA, random)
            if said is not None:
                edge = np.zeros(int(LEAD_S * CLOCK_HZ), np.float32)
                sound = np.concatenate([edge, said.sound / 2, edge])
                noise = np.random.default_rng(len(clips)).standard_normal(len(sound)) / 1000
                clips.append((language, text, ((sound + noise) * 32767).clip(-32768, 32767).astype(np.int16)))
    return clips


def arithmetic(model: str) -> str:
    """What our own engine uses for the model."""
    return registry.EXACT if model == STARTER else "int8"


def plain(clips: Clips, model: str, threads: int = 1, **options: object) -> list[str]:
    """The loop that anybody would write; `threads` 0 leaves their number to faster-whisper."""
    from faster_whisper import WhisperModel

    whisper = WhisperModel(str(find(model).folder), device="cpu", compute_type=arithmetic(model), cpu_threads=threads)
    texts = []
    for language, _, sound in clips:
        segments, _info = whisper.transcribe(pcm.to_float(sound), language=language, **options)
        texts.append(" ".join(each.text.strip() for each in segments))
    return texts


def batched(clips: Clips, model: str) -> list[str]:
    """faster-whisper's own batching over a list of clips: one sound with the clips' places, a window each."""
    from faster_whisper import BatchedInferencePipeline, WhisperModel

    whisper = WhisperModel(str(find(model).folder), device="cpu", compute_type=arithmetic(model), cpu_threads=1)
    pipeline, texts = BatchedInferencePipeline(whisper), [""] * len(clips)
    for language in LANGUAGES:
        mine = [index for index, each in enumerate(clips) if each[0] == language]
        whole, places, at = [], [], 0
        for index in mine:
            sound = pcm.to_float(clips[index][2])
            places.append({"start": at / CLOCK_HZ, "end": (at + len(sound)) / CLOCK_HZ})
            whole.append(sound)
            at += len(sound)
        if mine:
            segments, _info = pipeline.transcribe(
                np.concatenate(whole), language=language, clip_timestamps=places, batch_size=16, beam_size=5
            )
            for each in segments:
                place = next(n for n, one in enumerate(places) if one["start"] <= each.start < one["end"])
                texts[mine[place]] = f"{texts[mine[place]]} {each.text.strip()}".strip()
    return texts


def ours(clips: Clips, model: str, way: Way | None, beam: int = 5, *, shortens: bool = False) -> list[str]:
    """Our own engine; `way` as in `Hearing`."""
    tune_malloc()
    texts = [""] * len(clips)
    for language in LANGUAGES:
        engine = registry.speech_to_text(model, language=language, real_person=False, threads=1, beam=beam)
        hearing = Hearing(engine, language, way=way, shortens=shortens)
        mine = [index for index, each in enumerate(clips) if each[0] == language]
        for index, utterance in zip(mine, hearing.hear([clips[each][2] for each in mine]), strict=True):
            texts[index] = utterance.text
        tried = "; ".join(f"{each.way} {each.errors:.1f} %, {each.cpu_ms:.0f} ms" for each in hearing.trial)
        told = f", {hearing.way}; the trial: {tried}" if hearing.trial else ""
        sys.stderr.write(f"    {language}: {hearing.decoded} windows for {len(mine)} clips{told}\n")
    return texts


PLAIN = "plain loop"
DEFAULTS = "plain loop, its own threads"
LANGUAGES = ("sv", "en")
WAYS: dict[str, Callable[[Clips, str], list[str]]] = {
    PLAIN: lambda clips, model: plain(clips, model),
    DEFAULTS: lambda clips, model: plain(clips, model, threads=0),
    "plain loop, malloc tuned": lambda clips, model: (tune_malloc() and plain(clips, model)) or [],
    "plain loop, greedy": lambda clips, model: plain(clips, model, beam_size=1),
    "BatchedInferencePipeline": batched,
    "ours, alone": lambda clips, model: ours(clips, model, Way.ALONE),
    "ours, together": lambda clips, model: ours(clips, model, Way.TOGETHER),
    "ours, packed": lambda clips, model: ours(clips, model, Way.PACKED),
    "ours, stand-ins": lambda clips, model: ours(clips, model, Way.STAND_INS),
    "ours, padding cut": lambda clips, model: ours(clips, model, Way.CUT),
    "ours, as tried": lambda clips, model: ours(clips, model, None, shortens=True),
}


def measure(way: str, path: Path, model: str) -> None:
    """One way, in this process; prints its figures."""
    clips: Clips = pickle.loads(path.read_bytes())  # noqa: S301 - our own file of a moment ago
    WAYS[way](clips[:2], model)  # imports, and the model from the disk
    wall, cpu = time.perf_counter(), time.process_time()
    texts = WAYS[way](clips, model)
    print(json.dumps({"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu, "texts": texts}))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clips", type=int, default=60, help="at most so many lines a language")
    parser.add_argument("--model", default="starter")
    parser.add_argument("--ways", nargs="*", choices=tuple(WAYS), default=tuple(WAYS), help="only these")
    parser.add_argument("--differences", action="store_true", help="every clip in other words than the plain loop")
    parser.add_argument("--way", choices=tuple(WAYS), help="this one, here")
    parser.add_argument("--from", dest="path", type=Path)
    args = parser.parse_args()
    if args.way:
        measure(args.way, args.path, args.model)
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clips"
        clips = made(args.clips)
        path.write_bytes(pickle.dumps(clips))
        seconds = sum(len(sound) for _, _, sound in clips) / CLOCK_HZ
        print(f"{len(clips)} clips, {seconds / len(clips):.1f} s each, model {args.model}, one thread")
        plain_told = carried_out(PLAIN, path, args.model)
        for way in args.ways:
            told = plain_told if way == PLAIN else carried_out(way, path, args.model)
            print(line(way, clips, told, plain_told), flush=True)
            for (_, said, _), one, two in zip(clips, plain_told["texts"], told["texts"], strict=True):
                if args.differences and word_errors(one, two):
                    print(f"    said {said!r}: plain {one!r}, now {two!r}")


def carried_out(way: str, path: Path, model: str) -> dict[str, Any]:
    """One way in a process of its own.

    numpy's BLAS has one thread in each but `DEFAULTS`: two that wait for each other beside other work cost a plain loop
    15 ms a clip.
    """
    command = [sys.executable, __file__, "--way", way, "--from", str(path), "--model", model]
    environment = {**os.environ, **({} if way == DEFAULTS else {"OPENBLAS_NUM_THREADS": "1"})}
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, env=environment)  # noqa: S603 - ours
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def line(way: str, clips: Clips, told: dict[str, Any], plain_told: dict[str, Any]) -> str:
    """A row of the table."""
    said = sum(len(text.split()) for _, text, _ in clips)
    wrong = sum(word_errors(text, heard) for (_, text, _), heard in zip(clips, told["texts"], strict=True))
    other = sum(word_errors(*pair) > 0 for pair in zip(plain_told["texts"], told["texts"], strict=True))
    return (
        f"{way:26} {1000 * told['cpu'] / len(clips):6.1f} CPU-ms a clip, {plain_told['cpu'] / told['cpu']:5.2f} x the "
        f"plain loop, {100 * wrong / said:5.2f} % word errors, {other} of {len(clips)} clips in other words"
    )


if __name__ == "__main__":
    main()
