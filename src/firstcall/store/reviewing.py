"""What people do with an interview, appended after the one check of `review.standing.problem_with`.

One transaction each: nobody decides on what another has just settled.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select

from firstcall.codec import encode
from firstcall.errors import InputError
from firstcall.review.entries import (
    OVERRULING,
    Committed,
    Decided,
    Entry,
    FeedbackSent,
    KeptInTouch,
    Review,
    ReviewUndone,
    Seat,
    Sending,
    TranscriptCorrected,
    Why,
)
from firstcall.review.standing import Numbered, Standing, State, after, problem_with
from firstcall.store import desk_rows, desk_tables, tables
from firstcall.store.desk import Viewer
from firstcall.store.desk_known import Judged, judged
from firstcall.store.interviews import Store
from firstcall.types import Decision, Outcome, Scorecard

MOST_TEXT = 4_000
"""Characters of a person's own words."""


class RefusedError(InputError):
    """It cannot be done as things stand: somebody else was first, or something has to come before."""


class UnseenError(RefusedError):
    """Somebody else has decided since the viewer looked."""


class UnknownError(InputError):
    """There is no such interview on the desk."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody decides on one requirement, or with an empty id on the outcome."""

    requirement_id: str
    decision: str
    reason: str = ""
    """One of `Why`; may be empty where they agree, or have not seen what the machine says."""
    text: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Timing:
    """How long it took, as the page measured it."""

    seconds: float = 0.0
    """Visible time from opening to committing."""
    plays: int = 0
    keys: int = 0


@dataclass(frozen=True, slots=True)
class Done:
    """What being done with an interview came to."""

    state: State
    was_blind: bool
    seat: Seat
    differs: tuple[str, ...]
    """Requirements on which the reader and the machine differ."""


def review(store: Store, interview_id: str, viewer: Viewer, choice: Choice, *, second_person: bool = False) -> None:
    """Append a decision on one requirement or the outcome. Raises InputError, RefusedError, UnknownError."""

    def make(found: Judged) -> list[Entry]:
        return [_review(found, viewer, choice, second_person)]

    _append(store, interview_id, viewer, make)


def undo(store: Store, interview_id: str, viewer: Viewer) -> str:
    """Take the viewer's last decision back; gives its requirement. It stays in the chain. Raises RefusedError."""

    def make(found: Judged) -> list[Entry]:
        last = found.standing.undoable(viewer.actor)
        if last is None:
            raise RefusedError("there is no decision of yours to undo")
        assert isinstance(last.entry, Review)
        return [ReviewUndone(last.entry.requirement_id, viewer.actor, last.seq)]

    (entry,) = _append(store, interview_id, viewer, make)
    assert isinstance(entry, ReviewUndone)
    return entry.requirement_id


def commit(
    store: Store,
    interview_id: str,
    viewer: Viewer,
    timing: Timing | None,
    choices: Sequence[Choice] = (),
    *,
    second_person: bool = False,
    seen: int | None = None,
) -> Done:
    """The viewer is done: these choices and their earlier ones are their decisions; for the rest they agree.

    `seen`: how many appended entries they were shown, if that is known: nobody agrees to what came later (UnseenError).
    Read blind, each requirement needs a decision of theirs. `timing`: None where nobody measured it.
    Raises InputError, RefusedError, UnknownError.
    """
    made: list[Done] = []

    def make(found: Judged) -> list[Entry]:
        if found.standing.seat_of(viewer.actor) is None:
            raise RefusedError("you have decided; now another person does")
        if seen is not None and _came_later(found, viewer, seen):
            raise UnseenError("somebody else has decided meanwhile; look again")
        reviews: list[Entry] = [_review(found, viewer, each, second_person) for each in choices]
        standing = found.standing
        for at, one in enumerate(reviews):
            standing = after(standing, Numbered(found.row.appendix_count + at, "", one))
        seat = standing.seat_of(viewer.actor)
        assert seat is not None
        blind = standing.hides_from(viewer.actor)
        decisions = [_decided(found, standing, viewer, each, blind=blind) for each in found.requirement_ids]
        seed_hash = found.seed_hash if standing.drawn.blind else ""
        done = Committed(viewer.actor, seat, blind, found.card.ruleset, tuple(decisions), seed_hash, found.spec.id)
        state = after(standing, Numbered(found.row.appendix_count + len(reviews), "", done)).state
        differs = tuple(each.requirement_id for each in decisions if each.decision != each.machine)
        made[:] = [Done(state, blind, seat, differs)]
        return [*reviews, done]

    _append(store, interview_id, viewer, make, timing)
    return made[0]


def _came_later(found: Judged, viewer: Viewer, seen: int) -> bool:
    """Whether others decided something, or corrected words, that the viewer was not shown."""
    later = (each.entry for each in found.entries if each.seq >= seen)
    acts = (each for each in later if isinstance(each, Review | ReviewUndone | TranscriptCorrected))
    return not found.standing.hides_from(viewer.actor) and any(each.actor != viewer.actor for each in acts)


def _decided(found: Judged, standing: Standing, viewer: Viewer, requirement_id: str, *, blind: bool) -> Decided:
    machine = str(found.verdict(requirement_id).decision)
    counts = standing.own(requirement_id, viewer.actor) if blind else standing.decision(requirement_id)
    review = counts.entry if counts is not None else None
    if not isinstance(review, Review):
        return Decided(requirement_id, machine, machine)
    return Decided(requirement_id, review.decision, machine, review.reason)


def send(
    store: Store,
    interview_id: str,
    viewer: Viewer,
    decision: Sending,
    text: Sequence[str],
    *,
    language: str,
    next_step: str = "",
    channel: str = "page",
) -> None:
    """Answer the candidate: the one act that decides about somebody. Raises InputError, RefusedError, UnknownError."""
    if decision is Sending.KEPT and not _in_touch(store, interview_id):
        raise RefusedError("the candidate has not said that they want to be kept in touch with")
    sent = FeedbackSent(viewer.actor, decision, language, tuple(text), next_step, channel)
    _append(store, interview_id, viewer, lambda _: [sent])


def keep_in_touch(store: Store, interview_id: str, viewer: Viewer, given: bool, text: str) -> None:
    """Note what the candidate said after the interview about other jobs. Raises InputError, UnknownError."""
    if not text.strip():
        raise InputError("text: expected how the candidate said so")
    _append(store, interview_id, viewer, lambda _: [KeptInTouch(viewer.actor, given, text.strip()[:MOST_TEXT])])


def _review(found: Judged, viewer: Viewer, choice: Choice, second_person: bool) -> Review:
    """The entry behind a choice. Raises InputError."""
    requirement_id = choice.requirement_id
    if requirement_id and requirement_id not in found.requirement_ids:
        raise InputError(f"requirement {requirement_id!r}: the job has {', '.join(found.requirement_ids)}")
    expected = [*Decision] if requirement_id else [*Outcome]
    if choice.decision not in [str(each) for each in expected]:
        raise InputError(f"decision {choice.decision!r}: expected one of {', '.join(expected)}")
    for name in ("text", "value"):
        if len(getattr(choice, name)) > MOST_TEXT:
            raise InputError(f"{name}: expected at most {MOST_TEXT} characters")
    blind = found.standing.hides_from(viewer.actor)
    machine = str(found.verdict(requirement_id).decision if requirement_id else found.card.outcome)
    reason = Why.BLIND if blind else _reason(choice, agrees=choice.decision == machine)
    turned = bool(requirement_id) and (machine, choice.decision) == (Decision.NOT_MET, Decision.MET)
    must = any(each.id == requirement_id and each.must for each in found.spec.requirements)
    return Review(
        requirement_id=requirement_id,
        actor=viewer.actor,
        decision=choice.decision,
        reason=str(reason),
        text=choice.text.strip(),
        value=choice.value.strip(),
        blind=blind,
        needs_second=second_person and turned and must and not blind,
    )


def _reason(choice: Choice, *, agrees: bool) -> str:
    if agrees and choice.reason in ("", Why.AGREED):
        return Why.AGREED
    if choice.reason not in [str(each) for each in OVERRULING]:
        raise InputError(f"reason {choice.reason!r}: expected one of {', '.join(OVERRULING)}")
    if choice.reason == Why.OTHER and not choice.text.strip():
        raise InputError("text: expected the reason in your own words")
    return choice.reason


def correct(
    store: Store, interview_id: str, viewer: Viewer, entry: TranscriptCorrected, card: Scorecard, *, seen: int
) -> None:
    """Append other words for a turn, and the scorecard that they come to.

    `seen`: how long the appendix was when the scorecard was made. Raises RefusedError, UnknownError.
    """

    def make(found: Judged) -> list[Entry]:
        if found.row.appendix_count != seen:
            raise RefusedError("something was added meanwhile; look again")
        return [entry]

    _append(store, interview_id, viewer, make, further=[("Scorecard", encode(card))])


def _append(
    store: Store,
    interview_id: str,
    viewer: Viewer,
    make: Callable[[Judged], Sequence[Entry]],
    timing: Timing | None = None,
    further: Sequence[tuple[str, Any]] = (),
) -> Sequence[Entry]:
    """Append what `make` makes of the interview as it is, if all of it may be; or nothing."""
    if not viewer.decides:
        raise RefusedError("you may look, not decide")
    with store.transaction() as connection:
        found = judged(store, connection, interview_id, hold=True)
        if found is None:
            raise UnknownError("there is no such interview on the desk")
        entries = make(found)
        standing = found.standing
        for at, entry in enumerate(entries):
            problem = problem_with(standing, entry, found.requirement_ids)
            if problem:
                raise RefusedError(problem)
            if standing.state is State.THIRD and not viewer.leads:
                raise RefusedError("two persons differ: a lead settles it")
            standing = after(standing, Numbered(found.row.appendix_count + at, "", entry))
        store.append_in(
            connection, interview_id, [*((type(each).__name__, encode(each)) for each in entries), *further]
        )
        if timing is not None:
            done = entries[-1]
            assert isinstance(done, Committed)
            connection.execute(
                insert(desk_tables.timings).values(_timing(store, interview_id, timing, done, found.card.outcome))
            )
    return entries


def _timing(store: Store, interview_id: str, timing: Timing, done: Committed, outcome: Outcome) -> dict[str, object]:
    accepted = not done.blind and all(each.decision == each.machine for each in done.decisions)
    return {
        "organisation": tables.DEFAULT_ORGANISATION,
        "interview_id": interview_id,
        "actor": done.actor,
        "seconds": min(max(timing.seconds, 0.0), 86_400.0),
        "plays": min(max(timing.plays, 0), 100_000),
        "keys": min(max(timing.keys, 0), 1_000_000),
        "accepted": accepted,
        "clean": not done.blind and outcome is Outcome.QUALIFIED,
        "blind": done.blind,
        "made_at": desk_rows.stamp(store.now()),
    }


def _in_touch(store: Store, interview_id: str) -> bool:
    query = select(desk_tables.queue.c.in_touch).where(desk_tables.queue.c.interview_id == interview_id)
    with store.reading() as connection:
        return bool(connection.execute(query).scalar())
