"""What a candidate could be answered now, and what they were: letters word for word, for the desk and for their page.

Sending itself is `reviewing.send`'s; here a letter is made again before it goes, and goes only if it is the one that
was read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from firstcall.feedback import FeedbackItem
from firstcall.review.entries import FeedbackSent, Sending
from firstcall.review.letter import Letter, Ruling, Sender, Step, card_of, letter, rulings
from firstcall.review.standing import State
from firstcall.store import desk_tables, reviewing, tables
from firstcall.store.desk import Viewer
from firstcall.store.desk_known import Judged, judged
from firstcall.store.interviews import Store
from firstcall.store.reviewing import RefusedError, UnknownError
from firstcall.types import Decision, Outcome


@dataclass(frozen=True, slots=True)
class Offered:
    """A letter that could be sent, word for word."""

    decision: Sending
    step: str
    """`book` or `call` for those who go on; else empty."""
    text: tuple[str, ...]
    """Paragraphs."""
    items: tuple[FeedbackItem, ...]
    fingerprint: str
    """Repeat it to send just this."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A letter that was sent."""

    decision: Sending
    step: str
    text: tuple[str, ...]
    language: str
    actor: str
    """Who decided: `user:` and their login."""
    made_at: str
    """UTC, ISO 8601."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What counts about one requirement, as the letter has it."""

    requirement_id: str
    must: bool
    decision: Decision
    by_person: bool


@dataclass(frozen=True, slots=True)
class Answering:
    """Everything about answering one candidate."""

    interview_id: str
    candidate: str
    job: str
    title: str
    language: str
    """The letter's: the interview's own."""
    state: State
    hidden: bool
    """It is read blind by the viewer, who may not see any of it yet."""
    outcome: Outcome | None
    """What the verdicts that count come to; None while it is read blind."""
    counted: tuple[Counted, ...]
    in_touch: bool
    """The candidate wants to hear of other jobs."""
    can_send: bool
    letters: tuple[Offered, ...]
    """Empty while it is read blind, and after the answer."""
    sent: Sent | None


def answering(store: Store, interview_id: str, viewer: Viewer, sender: Sender) -> Answering | None:
    """What can be answered in one interview; None for an unknown one and one that has not ended."""
    with store.reading() as connection:
        found = judged(store, connection, interview_id)
        said = select(desk_tables.queue.c.in_touch).where(desk_tables.queue.c.interview_id == interview_id)
        in_touch = bool(connection.execute(said).scalar())
    if found is None:
        return None
    standing = found.standing
    hidden = viewer.decides and standing.hides_from(viewer.actor)
    counted = _counted(found)
    sent = sent_of(found)
    return Answering(
        interview_id=found.row.id,
        candidate="" if hidden else found.row.candidate,
        job=found.spec.id,
        title=found.spec.title,
        language=found.row.language,
        state=standing.state,
        hidden=hidden,
        outcome=None if hidden else card_of(found.spec, "", counted).outcome,
        counted=() if hidden else tuple(_told(found, counted)),
        in_touch=in_touch,
        can_send=viewer.decides and standing.state is State.DECIDED,
        letters=() if hidden or sent else tuple(map(_offered, _letters(found, counted, sender, in_touch))),
        sent=None if hidden else sent,
    )


def send_letter(
    store: Store, interview_id: str, viewer: Viewer, sender: Sender, decision: Sending, step: str, fingerprint: str
) -> Sent:
    """Send the letter that was read, word for word; the one act that decides about somebody.

    Raises RefusedError where it would be another one by now, and what `reviewing.send` raises.
    """
    found = answering(store, interview_id, viewer, sender)
    if found is None:
        raise UnknownError("there is no such interview on the desk")
    if found.sent is not None:
        raise RefusedError("the candidate has been answered; nothing of it changes any more")
    chosen = [each for each in found.letters if (each.decision, each.step) == (decision, step)]
    if not chosen:
        raise RefusedError("there is no such answer to send")
    if chosen[0].fingerprint != fingerprint:
        raise RefusedError("the answer reads otherwise by now: look at it again before it is sent")
    text = chosen[0].text
    reviewing.send(store, interview_id, viewer, decision, text, language=found.language, next_step=step)
    after = answering(store, interview_id, viewer, sender)
    assert after is not None
    assert after.sent is not None
    return after.sent


def waiting(store: Store, job: str = "", limit: int = 100) -> list[str]:
    """Interviews that are decided and not answered, those with the nearest promised day first."""
    queue = desk_tables.queue.c
    mine = (queue.organisation == tables.DEFAULT_ORGANISATION, queue.state == str(State.DECIDED))
    query = select(queue.interview_id).where(*mine).order_by(queue.due, queue.interview_id).limit(limit)
    with store.reading() as connection:
        rows = connection.execute(query.where(queue.spec_id == job) if job else query)
        return [str(each) for (each,) in rows]


def sent_to(store: Store, interview_id: str) -> Sent | None:
    """What the candidate of an interview was answered, for their own page; None: nothing yet."""
    with store.reading() as connection:
        answered = connection.execute(
            select(desk_tables.queue.c.answer).where(desk_tables.queue.c.interview_id == interview_id)
        ).scalar()
    if not answered:
        return None
    with store.reading() as connection:
        found = judged(store, connection, interview_id)
    return None if found is None else sent_of(found)


def sent_of(of: Judged) -> Sent | None:
    """The letter in what people appended."""
    for each in of.entries:
        if isinstance(each.entry, FeedbackSent):
            entry = each.entry
            return Sent(entry.decision, entry.next_step, entry.text, entry.language, entry.actor, each.made_at)
    return None


def _counted(of: Judged) -> tuple[Ruling, ...]:
    row = of.row
    return rulings(of.spec, of.card, of.standing, row.language, row.today)


def _told(of: Judged, counted: Sequence[Ruling]) -> list[Counted]:
    musts = {each.id: each.must for each in of.spec.requirements}
    return [
        Counted(each.verdict.requirement_id, musts[each.verdict.requirement_id], each.verdict.decision, each.by_person)
        for each in counted
    ]


def _letters(of: Judged, counted: Sequence[Ruling], sender: Sender, in_touch: bool) -> list[Letter]:
    made = [(Sending.PROCEED, Step.BOOK), (Sending.PROCEED, Step.CALL)]
    made += [(Sending.KEPT, Step.CALL)] if in_touch else []
    made.append((Sending.DECLINED, Step.CALL))
    return [letter(of.spec, counted, of.row.language, sender, decision, step) for decision, step in made]


def _offered(made: Letter) -> Offered:
    return Offered(made.decision, made.next_step, made.text, made.items, made.fingerprint)
