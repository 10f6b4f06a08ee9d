"""One interview as its page shows it: the store's values in the words of the viewer's language. Pure."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from firstcall.languages.desk import InterviewTexts, desk_texts
from firstcall.review.entries import OVERRULING, Why
from firstcall.review.standing import State
from firstcall.store.desk_values import Happened, Interview, Person, Row, Turn
from firstcall.web.desk.clock import clock
from firstcall.web.desk.queue_page import left_text, name_of, whole_day
from firstcall.web.desk.strip import Part, strip_of

MARK = "user:"


@dataclass(frozen=True, slots=True)
class Told:
    """A notice at the top."""

    kind: str
    """A class: empty, `alarm` or `bad`."""
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Decided:
    """A person's decision beside the machine's."""

    decision: str
    who: str
    text: str
    note: str
    undone: bool = False


@dataclass(frozen=True, slots=True)
class RowShown:
    """One requirement."""

    id: str
    place: int
    question: str
    must: bool
    sign: str
    """A verdict's value, or `hidden`."""
    value: str
    machine: str
    """The machine's verdict; empty while it is read blind."""
    verdict_text: str
    reason: str
    tags: tuple[str, ...]
    quote: tuple[tuple[str, bool], ...]
    """The reply in pieces; True: this proves the verdict."""
    at: str
    turn_id: str
    """What a correction is of; empty: it cannot be corrected."""
    text: str
    """The words that a correction starts from."""
    before: str
    """What was heard, where a person corrected it."""
    corrected_by: str
    earlier: str
    """What the machine said before, where it differs."""
    moved: str
    differs: bool
    calls: bool
    """It calls for somebody, whatever the machine says: seen differently, turned and to be confirmed, or read again."""
    mine: str
    """The viewer's own decision; empty: none yet."""
    by_other: bool
    """Somebody else's decision is what stands: whoever is done without a decision of their own agrees to it."""
    people: tuple[Decided, ...]


@dataclass(frozen=True, slots=True)
class InterviewPage:
    """All that the template asks for."""

    id: str
    address: str
    who: str
    job: str
    language: str
    """In which it was held: of questions and replies."""
    how: str
    haste: str
    promised: str
    is_blind: bool
    may_decide: bool
    settles: bool
    """The viewer settles what two saw differently: those rows need a decision of theirs."""
    is_done: bool
    """The viewer has committed, and nothing asks for them again."""
    outcome: str
    outcome_text: str
    counts: str
    notices: tuple[Told, ...]
    rows: tuple[RowShown, ...]
    strip: tuple[Part, ...]
    strip_told: str
    history: tuple[tuple[str, str, str], ...]
    """(when, who, what)"""
    told: str
    commit_text: str
    may_undo: bool
    feedback: str
    """Address; empty: nothing can be sent yet."""
    reasons: tuple[tuple[str, str], ...]


def interview_page(it: Interview, language: str, *, may_review: bool) -> InterviewPage:
    """An interview in a language. `may_review`: the viewer's role decides about people."""
    t = desk_texts(language).interview
    turns = {each.id: each for each in it.turns}
    rows = tuple(_row(place, each, turns, t, it.history) for place, each in enumerate(it.rows, 1))
    left, haste = left_text(it.left, language)
    is_done = it.is_mine and it.state in (State.DECIDED, State.ANSWERED) and not any(each.reread for each in it.rows)
    may_decide = may_review and bool(it.seat) and it.state is not State.ANSWERED
    length = [clock(it.sound.length_s)] if it.sound is not None else []
    return InterviewPage(
        id=it.interview_id,
        address=f"/desk/interviews/{it.interview_id}",
        who=name_of(it.candidate, it.interview_id, language, hidden=it.is_blind),
        job=it.title,
        language=it.language,
        how=" · ".join([whole_day(it.day, language), desk_texts(language).queue.lines.get(it.line, it.line), *length]),
        haste="calm" if it.answer else haste,
        promised=t.promised.format(day=whole_day(it.left.due, language), left=left),
        is_blind=it.is_blind,
        may_decide=may_decide,
        settles=may_decide and it.state is State.THIRD,
        is_done=is_done,
        outcome=str(it.outcome or ""),
        outcome_text=it.outcome_text[:1].upper() + it.outcome_text[1:],
        counts=_counts(it.rows, t),
        notices=tuple(_notices(it, language, may_review=may_review)),
        rows=rows,
        strip=tuple(strip_of(it, t)),
        strip_told=t.strip_told.format(spec=it.versions.spec_id),
        history=tuple(_history(each, t) for each in it.history),
        told=_told(it, rows, t, is_done=is_done) if may_review else "",
        commit_text=t.commit_blind if it.is_blind else t.commit,
        may_undo=it.can_undo is not None,
        feedback=f"/desk/interviews/{it.interview_id}/feedback" if it.state is State.DECIDED and may_review else "",
        reasons=tuple((str(each), t.reasons[each]) for each in OVERRULING),
    )


def quoted(text: str, quotes: Sequence[str]) -> tuple[tuple[str, bool], ...]:
    """A reply cut into what proves the verdict (True) and the rest. A quote that is not in it marks nothing."""
    marked = bytearray(len(text))
    at = 0
    for quote in quotes:
        found = text.find(quote, at)
        found = found if found >= 0 else text.find(quote)
        if quote and found >= 0:
            at = found + len(quote)
            marked[found:at] = b"\1" * len(quote)
    cuts = [0, *(at for at in range(1, len(text)) if marked[at] != marked[at - 1]), len(text)]
    return tuple((text[one:other], bool(marked[one])) for one, other in itertools.pairwise(cuts) if one < other)


def _row(place: int, row: Row, turns: dict[str, Turn], t: InterviewTexts, history: Sequence[Happened] = ()) -> RowShown:
    machine = row.machine
    said = [turns[each] for each in row.answer.turn_ids if each in turns]
    correctable = next((each for each in reversed(said) if each.can_correct), None)
    corrected = next((each for each in reversed(said) if each.corrections), None)
    mine = row.person.decision if row.person is not None and row.person.is_mine else ""
    stands = row.stands or ("" if machine is None else str(machine.decision))
    return RowShown(
        id=row.requirement_id,
        place=place,
        question=row.question,
        must=row.must,
        sign=stands or "hidden",
        value=_sentence(machine.value) if machine is not None else "",
        machine=str(machine.decision) if machine is not None else "",
        verdict_text=t.decisions[machine.decision] if machine is not None else "",
        reason=machine.reason_text if machine is not None else "",
        tags=tuple(_tags(row, said, t)),
        quote=quoted(row.answer.text, [each.text for each in machine.quotes] if machine is not None else []),
        at=clock(row.answer.start_s or 0.0),
        turn_id=correctable.id if correctable is not None else "",
        text=correctable.text if correctable is not None else "",
        before=corrected.corrections[0].old_text if corrected is not None else "",
        corrected_by=t.corrected_by.format(who=_who(corrected.corrections[-1].actor)) if corrected is not None else "",
        earlier=t.before.format(decision=t.decisions[machine.before].lower()) if machine and machine.before else "",
        moved=t.moved_to.format(decision=t.decisions[machine.decision].lower()) if machine and row.reread else "",
        differs=row.conflict or _is_otherwise(row),
        calls=row.conflict or row.reread or bool(row.person and row.person.needs_second and not row.person.is_mine),
        mine=mine,
        by_other=row.person is not None and not row.person.is_mine,
        people=tuple([_decided(each, t) for each in _told_apart(row)] + _others(row, history, t)),
    )


def _tags(row: Row, said: Sequence[Turn], t: InterviewTexts) -> Iterator[str]:
    codes = [row.machine.how] if row.machine is not None else []
    codes += [each.kind for each in said[-1:]]
    for code in codes:
        if code in t.tags:
            yield t.tags[code]


def _is_otherwise(row: Row) -> bool:
    """The viewer read it blind and saw it otherwise than the machine."""
    person, machine = row.person, row.machine
    return bool(
        machine and person and person.is_mine and person.reason == Why.BLIND and person.decision != machine.decision
    )


def _told_apart(row: Row) -> Iterator[Person]:
    """The person's decision, unless it is the viewer's own and says no more than that the machine is right."""
    person, machine = row.person, row.machine
    if person is None or machine is None:
        return
    says_more = person.decision != machine.decision or person.text or person.value or person.needs_second
    if says_more or not person.is_mine:
        yield person


def _others(row: Row, history: Sequence[Happened], t: InterviewTexts) -> list[Decided]:
    """Where two saw it differently: what the others decided last, beside the one that counts."""
    last: dict[str, str] = {}
    for each in history if row.conflict else ():
        if each.requirement_id == row.requirement_id and each.type == "Review":
            last[each.actor] = each.what
        elif each.requirement_id == row.requirement_id and each.type == "ReviewUndone":
            last.pop(each.actor, None)
    shown = row.person.actor if row.person is not None else ""
    told = ((actor, what) for actor, what in last.items() if actor != shown and what in t.decisions)
    return [Decided(what, _who(actor), f"{t.decisions[what]}.", "") for actor, what in told]


def _decided(person: Person, t: InterviewTexts) -> Decided:
    told = t.decided.format(decision=t.decisions.get(person.decision, person.decision), reason=_reason(person, t))
    waits = f" {t.waits_second}" if person.needs_second else ""
    note = " · ".join(each for each in (person.value, person.text) if each)
    return Decided(
        person.decision, t.you if person.is_mine else _who(person.actor), told + waits, note, person.is_undone
    )


def _reason(person: Person, t: InterviewTexts) -> str:
    return t.reasons.get(person.reason, person.reason)


def _who(actor: str) -> str:
    return actor.removeprefix(MARK)


def _sentence(value: str) -> str:
    return value[:1].upper() + value[1:]


def _counts(rows: Sequence[Row], t: InterviewTexts) -> str:
    stands = [each.stands for each in rows]
    return t.counts.format(**{each: stands.count(each) for each in ("met", "not_met", "review")})


def _told(it: Interview, rows: Sequence[RowShown], t: InterviewTexts, *, is_done: bool) -> str:
    if is_done:
        return t.committed
    decided = sum(bool(each.mine) for each in rows)
    if it.is_blind:
        return t.told_blind.format(left=len(rows) - decided) if decided < len(rows) else t.all_decided
    other = sum(each.by_other for each in rows)
    parts = [t.told.format(decided=decided, all=len(rows))]
    parts += [t.told_other.format(other=other)] if other else []
    parts.append(t.told_rest.format(rest=len(rows) - decided - other))
    unclear = sum(each.sign == "review" for each in rows)
    return " · ".join(parts + ([t.told_unclear.format(unclear=unclear)] if unclear else []))


def _notices(it: Interview, language: str, *, may_review: bool) -> Iterator[Told]:
    t, answers = desk_texts(language).interview, desk_texts(language).queue.answers
    if it.answer:
        yield Told("", t.answered_title, t.answered_told.format(answer=answers[it.answer]))
    elif it.is_blind:
        second = it.state is State.SECOND
        yield Told("", t.second_title, t.second_told) if second else Told("", t.blind_title, t.blind_told)
    elif it.state is State.THIRD and it.seat:
        yield Told("", t.third_title, t.third_told)
    elif it.state is State.SECOND and may_review and it.seat:
        yield Told("", t.confirm_title, t.confirm_told)
    elif it.is_mine and it.drawn_blind:
        pairs = [(each.person.decision, each.machine.decision) for each in it.rows if each.person and each.machine]
        agree = sum(one == other for one, other in pairs)
        yield Told("", t.shown_title, t.shown_told.format(agree=agree, all=len(pairs)))


def _history(each: Happened, t: InterviewTexts) -> tuple[str, str, str]:
    what = t.happened.get(each.type, each.type)
    said = t.decisions.get(each.what, each.what)
    about = f"{each.requirement_id}: " if each.requirement_id else ""
    return each.made_at[:16].replace("T", " "), _who(each.actor), f"{what} · {about}{said}" if said else what
