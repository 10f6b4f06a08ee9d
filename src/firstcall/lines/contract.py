"""What a line must do: carry one frame each way per tick of the call's sample clock."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from firstcall.engines.contracts import Samples
from firstcall.events import Action, Event, KeyPressed, LineKind, Pressed, Say, Typed


class Line(Protocol):
    """A transport that the live loop pumps, one 20 ms frame each way at a time."""

    @property
    def kind(self) -> LineKind: ...

    def exchange(self, outgoing: Samples) -> Samples | None:
        """Play one frame (FRAME_SAMPLES at CLOCK_HZ) and return the frame heard in the same tick.

        Blocks until the tick is due on lines that run in real time. None: the candidate's end is gone. A line that
        says how many frames are `waiting` takes as many at once, and returns as many.
        """
        ...

    def did(self, at_s: float) -> Sequence[Pressed | Typed | KeyPressed]:
        """What the candidate did besides speaking since the last tick; `at_s` is when that counts as done."""
        ...

    def cue(self, prompt: Say, sound: Samples) -> None:
        """Have a prompt's whole sound before its first frame, so that a far end can play it without gaps."""
        ...

    def show(self, entry: Event | Action) -> None:
        """Take note of what happens (captions, progress, a simulated candidate's ears); must not block."""
        ...

    def close(self) -> None:
        """Release the transport; safe to call twice."""
        ...


class SoundOnly:
    """The part of a line on which nothing but sound goes, frame by frame."""

    def did(self, at_s: float) -> Sequence[Pressed | Typed | KeyPressed]:
        """Nothing: there is nothing to press."""
        return ()

    def cue(self, prompt: Say, sound: Samples) -> None:
        """Nothing to prepare: the frames are played as they come."""
