"""What it costs to hear stored answers again: a plain loop of WhisperModel.transcribe against this project's ways.

Every way runs in a process of its own, since malloc's settings hold for a whole process, over the same clips: the
simulated candidates' lines in their voices, on the starter model or on the model that --model names. Each way's words
are held against the plain loop's, and against what was said. Processor seconds are those of all threads.
"""

from __future__ import annotations

import argparse
import json
import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import numpy as np

from firstcall import personas
from firstcall.audio import pcm
from firstcall.engines import registry
from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.engines.memory import tune_malloc
from firstcall.engines.models import find
from firstcall.rescore.hearing import Hearing
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


def plain(clips: Clips, model: str, **options: object) -> list[str]:
    """The loop that anybody would write."""
    from faster_whisper import WhisperModel

    whisper = WhisperModel(str(find(model).folder), device="cpu", compute_type="int8", cpu_threads=1)
    texts = []
    for language, _, sound in clips:
        segments, _info = whisper.transcribe(pcm.to_float(sound), language=language, **options)
        texts.append(" ".join(each.text.strip() for each in segments))
    return texts


def ours(clips: Clips, model: str, packs: bool | None, beam: int) -> list[str]:
    """Our own engine; `packs` as in `Hearing`."""
    tune_malloc()
    texts = [""] * len(clips)
    for language in ("sv", "en"):
        engine = registry.speech_to_text(model, language=language, real_person=False, threads=1, beam=beam)
        hearing = Hearing(engine, language, packs=packs)
        mine = [index for index, each in enumerate(clips) if each[0] == language]
        for index, utterance in zip(mine, hearing.hear([clips[each][2] for each in mine]), strict=True):
            texts[index] = utterance.text
        told = "" if hearing.errors is None else f", trial of packing: {hearing.errors:.1f} % of words otherwise"
        sys.stderr.write(f"    {language}: {hearing.decoded} windows for {len(mine)} clips{told}\n")
    return texts


WAYS: dict[str, Callable[[Clips, str], list[str]]] = {
    "plain loop": lambda clips, model: plain(clips, model),
    "plain loop, words timed": lambda clips, model: plain(clips, model, word_timestamps=True),
    "plain loop, greedy": lambda clips, model: plain(clips, model, beam_size=1),
    "ours, alone": lambda clips, model: ours(clips, model, False, 5),
    "ours, alone, greedy": lambda clips, model: ours(clips, model, False, 1),
    "ours, as it decides": lambda clips, model: ours(clips, model, None, 5),
    "ours, always packed": lambda clips, model: ours(clips, model, True, 5),
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
    parser.add_argument("--way", choices=tuple(WAYS), help="only this one, here")
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
        first: dict[str, list[str]] = {}
        base = 0.0
        for way in WAYS:
            command = [sys.executable, __file__, "--way", way, "--from", str(path), "--model", args.model]
            told = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)  # noqa: S603 - ours
            texts = first.setdefault("plain", told["texts"])
            base = base or told["cpu"]
            print(line(way, clips, told, texts, base), flush=True)


def line(way: str, clips: Clips, told: dict[str, object], plain_texts: list[str], base: float) -> str:
    """A row of the table."""
    texts, cpu = told["texts"], told["cpu"]
    assert isinstance(texts, list)
    assert isinstance(cpu, float)
    said = sum(len(text.split()) for _, text, _ in clips)
    wrong = sum(word_errors(text, heard) for (_, text, _), heard in zip(clips, texts, strict=True))
    other = sum(word_errors(*pair) > 0 for pair in zip(plain_texts, texts, strict=True))
    return (
        f"{way:24} {1000 * cpu / len(clips):6.0f} CPU-ms a clip, {base / cpu:4.2f} x the plain loop, "
        f"{100 * wrong / said:5.1f} % word errors, {other} of {len(clips)} clips in other words than the plain loop"
    )


if __name__ == "__main__":
    main()
