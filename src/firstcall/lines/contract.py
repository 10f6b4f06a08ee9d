"""What a line must do: carry one frame each way per tick of the call's sample clock."""

from __future__ import annotations

from typing import Protocol

from firstcall.engines.contracts import Samples
from firstcall.events import Action, Event, LineKind


class Line(Protocol):
    """A transport that the live loop pumps, one 20 ms frame each way at a time."""

    @property
    def kind(self) -> LineKind: ...

    def exchange(self, outgoing: Samples) -> Samples | None:
        """Play one frame (FRAME_SAMPLES at CLOCK_HZ) and return the frame heard in the same tick.

        Blocks until the tick is due on lines that run in real time. None: the candidate's end is gone.
        """
        ...

    def show(self, entry: Event | Action) -> None:
        """Take note of what happens (captions, progress, a simulated candidate's ears); must not block."""
        ...

    def close(self) -> None:
        """Release the transport; safe to call twice."""
        ...
