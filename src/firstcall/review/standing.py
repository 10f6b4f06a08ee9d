"""Where an interview stands with the people who review it: the fold of what they appended.

The one table of what may be appended when is `problem_with`. Nothing but `FeedbackSent` by a person answers a
candidate, and it needs a person's decision before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from firstcall.review.draws import NOT_DRAWN, Drawn
from firstcall.review.entries import (
    Committed,
    Entry,
    FeedbackSent,
    KeptInTouch,
    Review,
    ReviewUndone,
    Seat,
    Sending,
    TranscriptCorrected,
    is_person,
)


class State(StrEnum):
    """What an interview waits for."""

    WAITING = "waiting"
    """For its first reader."""
    SECOND = "second"
    """For a second reader who decides on their own, or who confirms a must that was turned."""
    THIRD = "third"
    """For a third who settles what two saw differently."""
    DECIDED = "decided"
    """For the answer to the candidate."""
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Numbered:
    """An entry and its place in the appendix."""

    seq: int
    made_at: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class Standing:
    """What was appended, as it counts now."""

    drawn: Drawn = NOT_DRAWN
    reviews: tuple[Numbered, ...] = ()
    """Those that were not taken back, oldest first."""
    commits: tuple[Numbered, ...] = ()
    corrections: tuple[Numbered, ...] = ()
    sent: FeedbackSent | None = None
    sent_at: str = ""
    in_touch: bool | None = None
    """What the candidate said after the interview about other jobs; None: nothing."""

    @property
    def readers(self) -> tuple[str, ...]:
        """Who has committed, in order, each once."""
        return tuple(dict.fromkeys(each.actor for each in self._committed()))

    def _committed(self) -> list[Committed]:
        return [each.entry for each in self.commits if isinstance(each.entry, Committed)]

    @property
    def state(self) -> State:
        """What it waits for."""
        if self.sent is not None:
            return State.ANSWERED
        committed = self._committed()
        if not committed:
            return State.WAITING
        if any(each.seat is Seat.THIRD for each in committed):
            return State.DECIDED
        if self.drawn.double:
            if len(self.readers) < 2:
                return State.SECOND
            return State.THIRD if self.conflicts else State.DECIDED
        return State.SECOND if self.unconfirmed else State.DECIDED

    @property
    def is_blind(self) -> bool:
        """Whether what the machine says is still kept from those who decide."""
        return self.drawn.blind and self.state in (State.WAITING, State.SECOND) and not self._was_open

    @property
    def _was_open(self) -> bool:
        return not self.drawn.double and bool(self.commits)

    @property
    def conflicts(self) -> tuple[str, ...]:
        """Requirements on which the first two readers differ, in the spec's order."""
        last = {each.actor: each for each in self._committed() if each.seat is not Seat.THIRD}
        first_two = [last[each] for each in list(last)[:2]]
        if len(first_two) < 2:
            return ()
        other = {each.requirement_id: each.decision for each in first_two[1].decisions}
        return tuple(
            each.requirement_id
            for each in first_two[0].decisions
            if other.get(each.requirement_id, each.decision) != each.decision
        )

    @property
    def unconfirmed(self) -> tuple[str, ...]:
        """Requirements whose turning waits for a second person."""
        found = []
        for requirement_id, numbered in self._latest().items():
            review = numbered.entry
            assert isinstance(review, Review)
            same = {each.actor for each in self._of(requirement_id) if each.decision == review.decision}
            if review.needs_second and len(same) < 2:
                found.append(requirement_id)
        return tuple(found)

    def _of(self, requirement_id: str) -> list[Review]:
        return [
            each.entry
            for each in self.reviews
            if isinstance(each.entry, Review) and each.entry.requirement_id == requirement_id
        ]

    def _latest(self) -> dict[str, Numbered]:
        return {each.entry.requirement_id: each for each in self.reviews if isinstance(each.entry, Review)}

    def decision(self, requirement_id: str) -> Numbered | None:
        """The person's decision that counts: the last one that was not taken back; None: nobody decided."""
        return self._latest().get(requirement_id)

    def own(self, requirement_id: str, actor: str) -> Numbered | None:
        """Somebody's own last decision that they have not taken back."""
        mine = [
            each
            for each in self.reviews
            if isinstance(each.entry, Review)
            and (each.entry.requirement_id, each.entry.actor) == (requirement_id, actor)
        ]
        return mine[-1] if mine else None

    def undoable(self, actor: str) -> Numbered | None:
        """Somebody's last decision, if they have not been done with the interview since."""
        done = max((each.seq for each in self.commits if each.entry.actor == actor), default=-1)
        mine = [each for each in self.reviews if each.entry.actor == actor and each.seq > done]
        return mine[-1] if mine else None

    def committed_by(self, actor: str) -> bool:
        """Whether somebody has committed."""
        return actor in self.readers

    def hides_from(self, actor: str) -> bool:
        """Whether somebody who decides must not see what the machine and others say."""
        return self.is_blind and not self.committed_by(actor)

    def seat_of(self, actor: str) -> Seat | None:
        """Which reader somebody would be now; None where they have no place."""
        state = self.state
        if state is State.THIRD:
            return None if self.committed_by(actor) else Seat.THIRD
        if state is State.SECOND:
            return None if self.committed_by(actor) else Seat.SECOND
        return None if state is State.ANSWERED else Seat.FIRST

    def texts(self) -> dict[str, str]:
        """Turn -> the words that count, for the turns that were corrected."""
        return {
            each.entry.turn_id: each.entry.text
            for each in self.corrections
            if isinstance(each.entry, TranscriptCorrected)
        }


def after(standing: Standing, numbered: Numbered) -> Standing:
    """The standing with one more entry. Whether it may be appended is `problem_with`'s to say."""
    match numbered.entry:
        case Review():
            return replace(standing, reviews=(*standing.reviews, numbered))
        case ReviewUndone(review=seq):
            return replace(standing, reviews=tuple(each for each in standing.reviews if each.seq != seq))
        case TranscriptCorrected():
            return replace(standing, corrections=(*standing.corrections, numbered))
        case Committed():
            return replace(standing, commits=(*standing.commits, numbered))
        case FeedbackSent() as sent:
            return replace(standing, sent=sent, sent_at=numbered.made_at)
        case KeptInTouch(given=given):
            return replace(standing, in_touch=given)


def fold(entries: Iterable[Numbered], drawn: Drawn = NOT_DRAWN) -> Standing:
    """Where an interview stands after these entries, oldest first."""
    standing = Standing(drawn)
    for each in entries:
        standing = after(standing, each)
    return standing


def problem_with(standing: Standing, entry: Entry, requirements: Sequence[str]) -> str:
    """Why an entry may not be appended now; empty: it may. `requirements`: the spec's ids, in order."""
    if not is_person(entry.actor):
        return f"{entry.actor or 'nobody'} is no person with an account"
    if standing.state is State.ANSWERED and not isinstance(entry, KeptInTouch):
        return "the candidate has been answered; nothing of it changes any more"
    match entry:
        case Review(requirement_id=of):
            if of and of not in requirements:
                return f"the job has no requirement {of!r}"
            return _no_place(standing, entry.actor)
        case ReviewUndone():
            own = standing.undoable(entry.actor)
            return "" if own is not None and own.seq == entry.review else "there is no such decision of yours to undo"
        case TranscriptCorrected():
            return ""
        case Committed():
            return _commit_problem(standing, entry, requirements)
        case FeedbackSent():
            return _sending_problem(standing, entry)
        case KeptInTouch():
            return ""


def _no_place(standing: Standing, actor: str) -> str:
    """Two who read on their own do not go back over it, and who has decided leaves the rest to another."""
    if standing.seat_of(actor) is None:
        return "you have decided; now another person does"
    return ""


def _commit_problem(standing: Standing, entry: Committed, requirements: Sequence[str]) -> str:
    problem = _no_place(standing, entry.actor)
    if problem:
        return problem
    if entry.seat is not standing.seat_of(entry.actor):
        return f"you are not the {entry.seat} reader"
    if entry.blind != standing.hides_from(entry.actor):
        return "it is read blind" if standing.is_blind else "it is not read blind"
    if tuple(each.requirement_id for each in entry.decisions) != tuple(requirements):
        return "a decision on every requirement is needed"
    needed = tuple(requirements) if entry.blind else standing.conflicts if entry.seat is Seat.THIRD else ()
    missing = [each for each in needed if standing.own(each, entry.actor) is None]
    return f"your own decision is needed on {', '.join(missing)}" if missing else ""


def _sending_problem(standing: Standing, entry: FeedbackSent) -> str:
    if standing.state is not State.DECIDED:
        return "a person has to decide on the interview first"
    if not any(each.strip() for each in entry.text):
        return "there is no text to send"
    if entry.decision is Sending.KEPT and standing.in_touch is False:
        return "the candidate does not want to be kept in touch with"
    return ""
