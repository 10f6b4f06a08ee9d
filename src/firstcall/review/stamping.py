"""When deciding looks like stamping: one interview after the other accepted as the machine has it, in no time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from firstcall.review.practice import Practice


@dataclass(frozen=True, slots=True)
class Timed:
    """One interview that somebody was done with."""

    actor: str
    interview_id: str
    made_at: str
    """UTC, ISO 8601."""
    seconds: float
    """As the page measured it."""
    accepted: bool
    """Nothing was decided otherwise than the machine says, and it was not read blind."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """A run of quick acceptances by one person."""

    actor: str
    began_at: str
    ended_at: str
    interviews: int
    seconds: float
    """Of all of them."""


def alarms(timed: Iterable[Timed], practice: Practice) -> tuple[Alarm, ...]:
    """Every run that is long enough, oldest first. What is read blind neither adds to a run nor ends it."""
    runs: dict[str, list[Timed]] = {}
    found: list[Alarm] = []

    def end(actor: str) -> None:
        run = runs.pop(actor, [])
        if len(run) >= practice.stamp_run:
            seconds = round(sum(each.seconds for each in run), 3)
            found.append(Alarm(actor, run[0].made_at, run[-1].made_at, len(run), seconds))

    for each in sorted(timed, key=lambda one: (one.made_at, one.interview_id)):
        if each.accepted and each.seconds < practice.stamp_s:
            runs.setdefault(each.actor, []).append(each)
        else:
            end(each.actor)
    for actor in list(runs):
        end(actor)
    return tuple(sorted(found, key=lambda alarm: (alarm.began_at, alarm.actor)))


def percentile(values: Iterable[float], share: float) -> float | None:
    """The smallest value that at least a share 0..1 of the values does not exceed; None without values."""
    ordered = sorted(values)
    if not ordered:
        return None
    place = max(0, -(-round(share * 1_000_000) * len(ordered) // 1_000_000) - 1)
    return ordered[place]
