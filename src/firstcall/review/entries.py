"""What people append to an interview: decisions, corrections, answers sent. Values only; the rules are in `standing`.

Each type's name stands in the appendix's chain for years. Add fields with defaults freely; never rename or reuse.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

PERSON = "user:"
"""How the name of a person with an account begins, where it says who acted. No machine's name begins so."""


class Why(StrEnum):
    """Why a person decided as they did."""

    AGREED = "agreed"
    """They looked, and it is as the machine says."""
    BLIND = "blind"
    """Decided without having seen what the machine says."""
    MISHEARD = "misheard"
    WRONG_RULE = "wrong_rule"
    """Heard rightly and read wrongly."""
    DOCUMENT_SEEN = "document_seen"
    CANDIDATE_CORRECTED = "candidate_corrected"
    """The candidate told it otherwise afterwards."""
    CLARIFIED = "clarified"
    """A person called and asked."""
    JOB_EXCEPTION = "job_exception"
    OTHER = "other"


OVERRULING = tuple(each for each in Why if each not in (Why.AGREED, Why.BLIND))
"""Reasons to decide otherwise than the machine, in the order in which a page offers them."""


class Seat(StrEnum):
    """Which reader of an interview somebody is."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    """Settles what the first two saw differently."""


class Sending(StrEnum):
    """What a person answers a candidate. Only `FeedbackSent` carries one."""

    PROCEED = "proceed"
    """They go on: the next step follows."""
    KEPT = "kept"
    """Not now; in touch later, with their consent."""
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Review:
    """A person's decision; it outranks the machine's."""

    requirement_id: str
    """Empty: about the interview's outcome."""
    actor: str
    """Who decided."""
    decision: str
    """A `Decision` about a requirement, an `Outcome` about the interview."""
    reason: str
    """A code; from the desk one of `Why`."""
    text: str = ""
    """In the person's own words."""
    value: str = ""
    """The value as the person has it, in their own words; empty: they changed none."""
    blind: bool = False
    """They had not been shown what the machine says."""
    needs_second: bool = False
    """It turns a must that the machine found unmet: it counts when a second person says the same."""


@dataclass(frozen=True, slots=True)
class ReviewUndone:
    """A person took their own decision back; the decision stays in the chain."""

    requirement_id: str
    actor: str
    review: int
    """Place of the `Review` in the appendix."""


@dataclass(frozen=True, slots=True)
class TranscriptCorrected:
    """A person heard other words than the machine. Both stay; scoring reads the corrected ones from now on."""

    turn_id: str
    """The turn's id, or `typed-N` for what was written, N its place in the log."""
    actor: str
    old_text: str
    """As it stood before this correction."""
    text: str


@dataclass(frozen=True, slots=True)
class Decided:
    """One requirement as a person left it, beside what the machine says."""

    requirement_id: str
    decision: str
    machine: str
    """The machine's decision at that moment."""
    reason: str = ""
    """Why, where they decided otherwise; one of `Why`."""


@dataclass(frozen=True, slots=True)
class Committed:
    """A person is done with an interview: these are their decisions on all of it."""

    actor: str
    seat: Seat
    blind: bool
    """They had not been shown what the machine says."""
    ruleset: str
    """The machine's side that it was held against."""
    decisions: tuple[Decided, ...]
    """In the spec's order."""
    seed_hash: str = ""
    """What the draw was made with that made it blind."""
    job: str = ""
    """Job spec's id."""


@dataclass(frozen=True, slots=True)
class FeedbackSent:
    """A person answered the candidate: the one act that decides about somebody."""

    actor: str
    decision: Sending
    language: str
    text: tuple[str, ...]
    """Exactly what was sent."""
    next_step: str = ""
    channel: str = ""
    """How: `page`, `mail`, `phone` ..."""


@dataclass(frozen=True, slots=True)
class KeptInTouch:
    """Whether the candidate may be matched to other jobs, told after the interview."""

    actor: str
    given: bool
    text: str = ""
    """How the candidate said so."""


Entry = Review | ReviewUndone | TranscriptCorrected | Committed | FeedbackSent | KeptInTouch

ENTRIES: dict[str, type] = {
    each.__name__: each for each in (Review, ReviewUndone, TranscriptCorrected, Committed, FeedbackSent, KeptInTouch)
}
"""Every type by its name in the appendix; later scorecards stand there too."""


def is_person(actor: str) -> bool:
    """Whether this is the name of a person with an account."""
    return actor.startswith(PERSON) and len(actor) > len(PERSON)
