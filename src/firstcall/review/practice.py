"""How an agency reviews: what is drawn, what needs a second person, when deciding looks like stamping."""

from __future__ import annotations

from dataclasses import dataclass, field

from firstcall.review.draws import Shares


@dataclass(frozen=True, slots=True)
class Practice:
    """The settings of the review desk."""

    shares: Shares = field(default_factory=Shares)
    second_person: bool = False
    """A must that the machine found unmet counts as met when a second person says so, too."""
    stamp_run: int = 20
    """So many interviews in a row, accepted as the machine has them ..."""
    stamp_s: float = 5.0
    """... in less than so many seconds each, are told as an alarm."""
