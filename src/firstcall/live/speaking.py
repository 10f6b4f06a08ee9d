"""The agent's mouth: prompts in order, a few frames at a time, each with its place on the sample clock."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Samples
from firstcall.errors import WorldError
from firstcall.events import Event, Failed, PromptKind, PromptPlayed, PromptStarted, Say

SILENCE: Samples = np.zeros(FRAME_SAMPLES, np.int16)
GAP_SAMPLES = int(0.12 * CLOCK_HZ)
"""Silence between two prompts of a batch: a breath, not a wait."""
ROOM_SAMPLES = int(0.3 * CLOCK_HZ)
"""Silence behind an acknowledgement: room to go on with the answer before the next question takes the floor."""
WAIT_SAMPLES = int(1.0 * CLOCK_HZ)
"""How long it waits there for somebody who does: by then the dialogue has hushed it, or takes them for a noise."""

MEMORY_S = 6.0
"""How long it is remembered what was played: echo is looked for in the last seconds."""

Render = Callable[[Say], Samples]


def _gap_behind(prompt: Say) -> int:
    return ROOM_SAMPLES if prompt.kind is PromptKind.ACKNOWLEDGEMENT else GAP_SAMPLES


def sound_hash(samples: Samples) -> str:
    """What a prompt's sound is known by in the log."""
    return "sha256:" + hashlib.sha256(samples.astype("<i2", copy=False).tobytes()).hexdigest()


@dataclass(slots=True)
class Mouth:
    """Plays prompts into frames; rendering happens when a prompt is ordered, from the cache as a rule."""

    render: Render
    _queue: deque[tuple[Say, Samples]] = field(default_factory=deque)
    _position: int = 0
    _gap: int = 0
    _waits: int = 0
    """Samples that the gap at hand may still be drawn out by."""
    _failures: list[tuple[str, str]] = field(default_factory=list)
    _played: deque[tuple[int, Samples]] = field(default_factory=deque)
    """What went out lately: clock sample and sound of each prompt, also of the one under way."""

    @property
    def is_speaking(self) -> bool:
        """True while a prompt is being played or waits."""
        return bool(self._queue)

    def say(self, prompt: Say) -> Samples | None:
        """Queue a prompt and give its sound; None where the voice fails, which the next `frame` tells."""
        try:
            samples = self.render(prompt)
        except WorldError as error:
            self._failures.append((prompt.prompt_id, error.code))
            return None
        self._queue.append((prompt, samples))
        return samples

    def hush(self) -> None:
        """Drop what is being played and what waits."""
        if self._position:
            start, samples = self._played.pop()
            self._played.append((start, samples[: self._position]))
        self._queue.clear()
        self._position = self._gap = self._waits = 0

    def until_silent(self, size: int) -> int:
        """The part of `size`, in whole frames, after which nothing is left to be said; `size` where there is more."""
        if not self._queue:
            return size
        left = self._gap - self._position + sum(len(samples) for _, samples in self._queue)
        left += sum(_gap_behind(prompt) for prompt, _ in list(self._queue)[:-1])
        return min(size, max(1, -(-left // FRAME_SAMPLES)) * FRAME_SAMPLES)

    def frame(
        self, clock: int, size: int = FRAME_SAMPLES, *, somebody_speaks: bool = False
    ) -> tuple[Samples, list[Event]]:
        """Give the sound that goes out from `clock` on, `size` samples of it, and what happened in it.

        `somebody_speaks`: behind an acknowledgement the next prompt waits for them, for WAIT_SAMPLES at most.
        """
        happened: list[Event] = []
        if self._failures:
            happened += [Failed(clock / CLOCK_HZ, prompt_id, code) for prompt_id, code in self._failures]
            self._failures.clear()
        if not self._queue:
            return SILENCE if size == FRAME_SAMPLES else np.zeros(size, np.int16), happened
        out = np.zeros(size, np.int16)
        at = 0
        while at < size and self._queue:
            if self._gap:
                if somebody_speaks and self._waits > 0:
                    self._waits -= size - at
                    break
                skipped = min(self._gap, size - at)
                self._gap -= skipped
                at += skipped
                continue
            prompt, samples = self._queue[0]
            if self._position == 0:
                starts_s = (clock + at) / CLOCK_HZ
                happened.append(PromptStarted(starts_s, prompt.prompt_id, len(samples), sound_hash(samples)))
                self._remember(clock + at, samples)
            taken = min(len(samples) - self._position, size - at)
            out[at : at + taken] = samples[self._position : self._position + taken]
            self._position += taken
            at += taken
            if self._position >= len(samples):
                happened.append(PromptPlayed((clock + at) / CLOCK_HZ, prompt.prompt_id))
                self._queue.popleft()
                self._position, self._gap = 0, _gap_behind(prompt) if self._queue else 0
                self._waits = WAIT_SAMPLES if prompt.kind is PromptKind.ACKNOWLEDGEMENT else 0
        return out, happened

    def played(self, start: int, end: int) -> Samples:
        """What went out between two samples of the clock, of the last MEMORY_S."""
        sound = np.zeros(end - start, np.int16)
        for at, samples in self._played:
            first, last = max(start, at), min(end, at + len(samples))
            if first < last:
                sound[first - start : last - start] = samples[first - at : last - at]
        return sound

    def _remember(self, clock: int, samples: Samples) -> None:
        while self._played and self._played[0][0] + len(self._played[0][1]) < clock - MEMORY_S * CLOCK_HZ:
            self._played.popleft()
        self._played.append((clock, samples))
