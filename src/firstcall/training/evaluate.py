"""Judges exported models side by side through faster-whisper, as the program runs them.

Gives word and letter errors a cell, what is heard where nobody speaks, and how far word starts lie from
espeak-ng's own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from faster_whisper import WhisperModel

from firstcall.audio import pcm
from firstcall.engines.contracts import Samples
from firstcall.errors import InputError
from firstcall.training.judging import Clip, Condition, Source, Trial, silences, trials
from firstcall.training.scoring import Errors, compare, normal
from firstcall.training.texts import LANGUAGES
from firstcall.training.voices import Group

WORDS_TIMED = 12
"""Clips a language whose word starts are measured: each is decoded a second time."""

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """One model on one trial."""

    language: str
    source: str
    voices: str
    condition: str
    word_error_rate: float
    letter_error_rate: float
    exact_share: float
    """Per cent of the sentences without any error."""
    sentences: int
    words: int
    worst: tuple[tuple[str, str], ...]
    """Some sentences that went wrong: said, heard."""


@dataclass(frozen=True, slots=True)
class WordStarts:
    """Heard minus espeak-ng's word starts, over sentences heard exactly, without each one's first word."""

    words: int
    median_error_s: float
    p90_error_s: float
    bias_s: float


@dataclass(frozen=True, slots=True)
class Report:
    """One model's figures."""

    model: str
    cells: tuple[Cell, ...]
    heard_in_silence: dict[str, str]
    """Kind of silence -> text, where anything was heard at all."""
    silences: int
    word_starts: dict[str, WordStarts]
    """By language."""


def evaluate(
    models: Sequence[Path],
    *,
    sentences: int,
    languages: Sequence[str] = LANGUAGES,
    beam: int = 5,
    progress: Callable[[str], None] = lambda _line: None,
) -> list[Report]:
    """Judge models on the same clips, cell by cell; raises InputError for a folder that holds none."""
    for folder in models:
        if not (folder / "model.bin").is_file():
            raise InputError(f"{folder} holds no model: there is no model.bin in it")
    ears = [_Ears(folder, beam) for folder in models]
    cells: list[list[Cell]] = [[] for _ in models]
    starts: list[dict[str, WordStarts]] = [{} for _ in models]
    for trial in trials(sentences, languages):
        for number, listener in enumerate(ears):
            cells[number].append(_cell(listener, trial))
            progress(f"{models[number].name}: {_line(cells[number][-1])}")
            if (trial.source, trial.voices, trial.condition) == (Source.GRAMMAR, Group.PERSONA, Condition.CLEAN):
                starts[number][trial.language] = _word_starts(listener, trial)
                progress(f"{models[number].name}: {trial.language} word starts {starts[number][trial.language]}")
    quiet = silences()
    heard = [_heard_in(listener, quiet, languages) for listener in ears]
    return [
        Report(str(folder), tuple(cells[number]), heard[number], len(quiet), starts[number])
        for number, folder in enumerate(models)
    ]


def _heard_in(ears: _Ears, quiet: dict[str, Samples], languages: Sequence[str]) -> dict[str, str]:
    texts = {name: " ".join(ears.hear(sound, language) for language in languages) for name, sound in quiet.items()}
    return {name: text.strip() for name, text in texts.items() if text.strip()}


class _Ears:
    """A model through unmodified faster-whisper."""

    def __init__(self, folder: Path, beam: int) -> None:
        self._whisper = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)
        self._beam = beam

    def segments(self, sound: Samples, language: str, *, words: bool = False) -> list[Any]:
        found, _info = self._whisper.transcribe(
            pcm.to_float(sound),
            language=language,
            beam_size=self._beam,
            temperature=0.0,
            condition_on_previous_text=False,
            word_timestamps=words,
        )
        return list(found)

    def hear(self, sound: Samples, language: str) -> str:
        return " ".join(segment.text.strip() for segment in self.segments(sound, language))


def _cell(ears: _Ears, trial: Trial) -> Cell:
    total, wrong = Errors(), []
    for clip in trial.clips:
        heard = ears.hear(clip.sound, clip.language)
        errors = compare(clip.text, heard)
        total += errors
        if not errors.exact:
            wrong.append((errors.word_errors, clip.text, heard))
    worst = sorted(wrong, key=lambda one: -one[0])[:_SHOWN]
    return Cell(
        trial.language,
        trial.source.value,
        trial.voices.value,
        trial.condition.value,
        round(total.word_error_rate, 1),
        round(total.letter_error_rate, 1),
        round(100 * total.exact / max(1, total.sentences), 0),
        total.sentences,
        total.words,
        tuple((said, heard) for _, said, heard in worst),
    )


def _word_starts(ears: _Ears, trial: Trial) -> WordStarts:
    errors: list[float] = []
    for clip in [clip for clip in trial.clips if clip.word_starts_s and "-" not in clip.text][:WORDS_TIMED]:
        errors += _start_errors(ears, clip)
    if not errors:
        return WordStarts(0, float("nan"), float("nan"), float("nan"))
    sizes = [abs(error) for error in errors]
    p90 = float(np.percentile(sizes, 90))
    return WordStarts(len(errors), round(median(sizes), 3), round(p90, 3), round(sum(errors) / len(errors), 3))


def _start_errors(ears: _Ears, clip: Clip) -> list[float]:
    heard = [word for segment in ears.segments(clip.sound, clip.language, words=True) for word in segment.words or []]
    starts = clip.word_starts_s or ()
    if len(heard) != len(starts) or normal("".join(word.word for word in heard)) != normal(clip.text):
        return []
    return [float(word.start) - start for word, start in zip(heard, starts, strict=True)][1:]


def as_json(reports: Sequence[Report]) -> list[dict[str, Any]]:
    """The reports as plain values."""
    return [asdict(report) for report in reports]


def as_table(reports: Sequence[Report]) -> str:
    """The reports side by side: word errors / letter errors, per cent (exact sentences)."""
    names = [Path(report.model).name for report in reports]
    lines = ["sentences and voices".ljust(36) + "".join(name.rjust(24) for name in names)]
    for place, first in enumerate(reports[0].cells):
        label = f"{first.language} {first.source} {first.voices} {first.condition} ({first.sentences})"
        figures = "".join(_figures(report.cells[place]).rjust(24) for report in reports)
        lines.append(label.ljust(36) + figures)
    lines.append(
        "heard where nobody speaks".ljust(36)
        + "".join(f"{len(report.heard_in_silence)} of {report.silences}".rjust(24) for report in reports)
    )
    for language in reports[0].word_starts:
        row = (report.word_starts[language] for report in reports)
        lines.append(
            f"{language} word starts, median / p90 s".ljust(36)
            + "".join(
                f"{starts.median_error_s:.3f} / {starts.p90_error_s:.3f} ({starts.words})".rjust(24) for starts in row
            )
        )
    return "\n".join(lines)


def _figures(cell: Cell) -> str:
    return f"{cell.word_error_rate:.1f} / {cell.letter_error_rate:.1f} ({cell.exact_share:.0f})"


def _line(cell: Cell) -> str:
    return f"{cell.language} {cell.source} {cell.voices} {cell.condition}: {_figures(cell)}"
