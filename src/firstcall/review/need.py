"""In what order interviews are looked at: those first that need a person most."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from firstcall.review.standing import Standing, State
from firstcall.types import Outcome


class Need(StrEnum):
    """Why an interview is to be looked at."""

    UNCLEAR = "unclear"
    """The machine cannot tell."""
    NOT_MET = "not_met"
    DISAGREEMENT = "disagreement"
    """Two persons differ, a turned must waits for a second person, or a later reading goes against a decision."""
    DRAWN = "drawn"
    """Drawn to be read blind, or to be looked at although all is clear."""
    CLEAR = "clear"
    """Everything is met and it was not drawn."""
    DECIDED = "decided"
    """Decided; the answer has not been sent."""
    ANSWERED = "answered"


ORDER = (
    Need.UNCLEAR,
    Need.NOT_MET,
    Need.DISAGREEMENT,
    Need.DRAWN,
    Need.CLEAR,
    Need.DECIDED,
    Need.ANSWERED,
)
"""The order of the queue."""

OPEN = ORDER[:5]
"""What waits for somebody's decision."""


def need(standing: Standing, outcome: Outcome, *, disagrees: bool) -> Need:
    """Why to look at it. `disagrees`: the machine has read it again since, and against what the person decided.

    One that is read blind has the same place whatever the machine says: its place must not tell.
    """
    match standing.state:
        case State.ANSWERED:
            return Need.ANSWERED
        case State.DECIDED:
            return Need.DISAGREEMENT if disagrees else Need.DECIDED
        case State.THIRD:
            return Need.DISAGREEMENT
        case State.SECOND:
            return Need.DRAWN if standing.is_blind else Need.DISAGREEMENT
        case State.WAITING:
            return _waiting(standing, outcome)


def _waiting(standing: Standing, outcome: Outcome) -> Need:
    if standing.is_blind:
        return Need.DRAWN
    if outcome is Outcome.REVIEW:
        return Need.UNCLEAR
    if outcome is Outcome.NOT_QUALIFIED:
        return Need.NOT_MET
    return Need.DRAWN if standing.drawn.spot else Need.CLEAR


@dataclass(frozen=True, slots=True)
class Page:
    """A place in the queue: the last row that was shown."""

    need: Need
    due: str
    """ISO date."""
    interview_id: str
