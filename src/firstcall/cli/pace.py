"""How far a long run is: a bar on a terminal, now and then a line where there is none; with rate and time left."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

TELL_EVERY_S = 10.0
"""How often a log is told how far it is."""

Show = Callable[[int], None]
"""Takes how many are done."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How far a run is, and how fast."""

    done: int
    total: int
    seconds: float
    """Since it began."""
    what: str = "interviews"

    @property
    def rate(self) -> float:
        """So many a second; 0 before the first."""
        return self.done / self.seconds if self.seconds > 0 else 0.0

    @property
    def left_s(self) -> float | None:
        """Seconds left at this rate; None while there is no rate."""
        return max(self.total - self.done, 0) / self.rate if self.rate else None

    def __str__(self) -> str:
        left = "" if self.left_s is None else f", {span(self.left_s)} left"
        return f"{self.done:,} of {self.total:,} {self.what}, {self.rate:,.0f}/s{left}"


def span(seconds: float) -> str:
    """A length of time for people: `45 s`, `12 min`, `3 h 20 min`."""
    if seconds < 100:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 100 else f"{minutes // 60} h {minutes % 60:02} min"


@contextmanager
def shown(total: int, what: str = "interviews", clock: Callable[[], float] = time.monotonic) -> Iterator[Show]:
    """Tell on stderr how far a run is; the yielded function takes how many are done."""
    from rich import progress
    from rich.console import Console

    console = Console(stderr=True)
    began = clock()
    if not console.is_terminal:
        told = began

        def tell(done: int) -> None:
            nonlocal told
            if clock() - told >= TELL_EVERY_S:
                told = clock()
                sys.stderr.write(f"{Pace(done, total, told - began, what)}\n")

        yield tell
        return
    columns = (progress.BarColumn(), progress.TextColumn("{task.description}"))
    with progress.Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(f"0 of {total} {what}", total=total)
        yield lambda done: bar.update(task, completed=done, description=str(Pace(done, total, clock() - began, what)))
