"""Proves after a call that its recording tells the truth: the known prompts stand where the log says, at their length.

Every prompt's exact samples are known, so the agent's channel must hold them at their logged place, and the
candidate's channel shows how much of them came back as echo. Judges the recording, never what was said.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from firstcall.audio.recording import Recording, inspect
from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Samples

MAX_SHIFT_SAMPLES = CLOCK_HZ * 20 // 1_000
"""A prompt may stand 20 ms from its logged place."""

MAX_DRIFT = 0.001
"""The length may differ by 0.1 % (or one frame, where that is more); a framework in the field was 10 % off."""

_SEARCH_SAMPLES = CLOCK_HZ
"""How far from its logged place a prompt is looked for, so that the report can say how far it moved."""

_PIECE_SAMPLES = CLOCK_HZ
"""Long prompts are looked for by their first and last second: a hole or a drift in between shows as two shifts."""

_SHORTEST_SAMPLES = CLOCK_HZ // 10
"""Less than 0.1 s of a prompt in the recording proves nothing."""

_MIN_MATCH = 0.7
"""Least normalised correlation. The agent's channel is digital: a prompt that is there has 1.00; other real speech has
0.27 at most against prompts of a second, 0.35 against a single word."""

_ECHO_DELAY_SAMPLES = CLOCK_HZ * 3 // 10
"""An echo comes back within 0.3 s on any line but a satellite's."""

_ECHO_OVER_CHANCE = 1.5
"""An echo matches this many times better than the sound too early or too late to be one."""


@dataclass(frozen=True, slots=True)
class PromptPlacement:
    """What the log says about one prompt."""

    prompt_id: str
    samples: Samples
    """What was really played, at CLOCK_HZ; of a prompt that was hushed, only its beginning."""
    at_sample: int
    """Clock sample of the first one."""


class Finding(StrEnum):
    """What the recording says about one prompt."""

    FOUND = "found"
    MOVED = "moved"
    """It is there, but more than 20 ms from its logged place, or its end is."""
    MISSING = "missing"
    OUTSIDE = "outside"
    """Played before the recording began: nothing to check."""
    SILENT = "silent"
    """The prompt is digital silence: nothing to look for."""


@dataclass(frozen=True, slots=True)
class PromptCheck:
    """What was found of one prompt."""

    prompt_id: str
    finding: Finding
    shift_s: float = 0.0
    """How much later than logged it stands, in seconds; of its beginning and end the one that is farther off."""
    match: float = 0.0
    """Normalised correlation, 0..1."""
    echo_db: float | None = None
    """Level of the prompt in the candidate's channel relative to the agent's; None where none is heard. The direct
    path only: a reverberant room's echo is louder than this."""


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """The result over one recording."""

    prompts: tuple[PromptCheck, ...]
    """In the order given."""
    start_error_samples: int
    """How much later than logged the file says it starts."""
    drift: float
    """How much longer than the logged clock the file is, as a share of it."""
    problems: tuple[str, ...]
    """What is wrong, a line each; empty: the recording can be trusted."""

    @property
    def passed(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

    @property
    def echo_db(self) -> float | None:
        """The loudest echo of any prompt; None where none is heard."""
        return max((prompt.echo_db for prompt in self.prompts if prompt.echo_db is not None), default=None)


def check(path: Path, start_sample: int, prompts: Sequence[PromptPlacement], *, end_sample: int) -> SelfCheck:
    """Compare a finished recording with the log: clock samples of its start and end, and the prompts' places.

    Raises WorldError(`recording_damaged`) where the file cannot be decoded.
    """
    recording = inspect(path)
    checks = tuple(_check_prompt(recording, prompt) for prompt in prompts)
    logged = end_sample - start_sample
    drift = (recording.samples - logged) / logged if logged > 0 else 0.0
    return SelfCheck(
        checks,
        recording.start_sample - start_sample,
        drift,
        tuple(_problems(recording, start_sample, logged, checks)),
    )


def _problems(recording: Recording, start_sample: int, logged: int, checks: tuple[PromptCheck, ...]) -> Iterator[str]:
    if recording.start_sample != start_sample:
        yield f"the file says that it starts at clock sample {recording.start_sample}, the log says {start_sample}"
    if abs(recording.samples - logged) > max(MAX_DRIFT * logged, FRAME_SAMPLES):
        yield f"the file has {recording.samples} samples, the logged clock {logged}"
    for prompt in checks:
        if prompt.finding is Finding.MOVED:
            yield f"prompt {prompt.prompt_id} stands {prompt.shift_s * 1_000:+.0f} ms from its logged place"
        if prompt.finding is Finding.MISSING:
            yield f"prompt {prompt.prompt_id} is not at its logged place (match {prompt.match:.2f})"


def _check_prompt(recording: Recording, prompt: PromptPlacement) -> PromptCheck:
    end = prompt.at_sample + len(prompt.samples)
    first, last = max(prompt.at_sample, recording.start_sample), min(end, recording.end_sample)
    enough = min(_SHORTEST_SAMPLES, len(prompt.samples))
    if end - first < enough:
        return PromptCheck(prompt.prompt_id, Finding.OUTSIDE)
    if last - first < enough:
        return PromptCheck(prompt.prompt_id, Finding.MISSING)
    played = prompt.samples[first - prompt.at_sample : last - prompt.at_sample].astype(np.float64)
    if not played.any():
        return PromptCheck(prompt.prompt_id, Finding.SILENT)
    around = _read(recording, first - _SEARCH_SAMPLES, last + _SEARCH_SAMPLES)
    places = [_place(piece, around[at : at + len(piece) + 2 * _SEARCH_SAMPLES, 1]) for at, piece in _pieces(played)]
    match = min(place[1] for place in places)
    shift = max((place[0] for place in places), key=abs)
    if match < _MIN_MATCH:
        return PromptCheck(prompt.prompt_id, Finding.MISSING, 0.0, match)
    finding = Finding.FOUND if abs(shift) <= MAX_SHIFT_SAMPLES else Finding.MOVED
    return PromptCheck(prompt.prompt_id, finding, shift / CLOCK_HZ, match, _echo_db(played, around[:, 0]))


def _read(recording: Recording, first: int, last: int) -> NDArray[np.float64]:
    """Clock samples of both channels, silence where the recording has none; shape (n, 2)."""
    inside_first, inside_last = max(first, recording.start_sample), min(last, recording.end_sample)
    inside = recording.read(inside_first, inside_last).astype(np.float64)
    return np.pad(inside, ((inside_first - first, last - inside_last), (0, 0)))


def _pieces(played: NDArray[np.float64]) -> list[tuple[int, NDArray[np.float64]]]:
    """Where in the prompt to look at what: all of a short one, both ends of a long one; without silent edges."""
    sounding = np.flatnonzero(np.abs(played) > 0.01 * np.abs(played).max())
    start, end = int(sounding[0]), int(sounding[-1]) + 1
    if end - start <= 2 * _PIECE_SAMPLES:
        return [(start, played[start:end])]
    tail = end - _PIECE_SAMPLES
    return [(start, played[start : start + _PIECE_SAMPLES]), (tail, played[tail:end])]


def _correlate(piece: NDArray[np.float64], around: NDArray[np.float64]) -> NDArray[np.float64]:
    """Inner product of the piece with `around` from each place on where it fits wholly."""
    size = 1 << (len(around) - 1).bit_length()
    cross = np.fft.irfft(np.conj(np.fft.rfft(piece, size)) * np.fft.rfft(around, size), size)
    return cross[: len(around) - len(piece) + 1]


def _matches(piece: NDArray[np.float64], around: NDArray[np.float64]) -> NDArray[np.float64]:
    """Normalised correlation, -1..1, of the piece with `around` from each place on where it fits wholly."""
    energy = np.concatenate([[0.0], np.cumsum(np.square(around))])
    beneath = energy[len(piece) :] - energy[: -len(piece)]
    own = float(np.sum(np.square(piece)))
    # A stretch 80 dB below the prompt is no match, however alike: dividing by next to nothing makes matches of dust.
    matches: NDArray[np.float64] = _correlate(piece, around) / np.sqrt(own * np.maximum(beneath, 1e-8 * own))
    return matches


def _place(piece: NDArray[np.float64], around: NDArray[np.float64]) -> tuple[int, float]:
    """By how many samples the piece comes later than the middle of `around`'s margins, and how well it matches."""
    match = _matches(piece, around)
    best = float(match.max())
    # Of equally good places, as in a tone, the one nearest to the log.
    lags = np.flatnonzero(match >= best - 0.001) - _SEARCH_SAMPLES
    return int(lags[np.argmin(np.abs(lags))]), min(best, 1.0)


def _echo_db(played: NDArray[np.float64], around: NDArray[np.float64]) -> float | None:
    # Differences, because low voiced sounds resemble each other whoever speaks, and their edges do not.
    changes = np.diff(played)
    if not changes.any():
        return None
    match = np.abs(_matches(changes, np.diff(around)))
    earliest, latest = _SEARCH_SAMPLES, _SEARCH_SAMPLES + _ECHO_DELAY_SAMPLES
    at = earliest + int(np.argmax(match[earliest:latest]))
    # Both sides, but for the echo's own ripples: voices are periodic.
    elsewhere = np.concatenate([match[: earliest - _ECHO_DELAY_SAMPLES], match[latest + _ECHO_DELAY_SAMPLES :]])
    if match[at] <= _ECHO_OVER_CHANCE * elsewhere.max():
        return None
    projection = abs(float(np.dot(played, around[at : at + len(played)])))
    return 20 * math.log10(projection / float(np.sum(np.square(played))))
