"""A transcript corrected by a person: what it comes to is shown first, then kept; the machine's words stay, too.

It is read as it was then: the interview's own day, job spec and question, with the rules of today. People's decisions
are not touched by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from firstcall.dialogue import Script
from firstcall.errors import InputError
from firstcall.languages import phrases
from firstcall.languages.desk import value_text
from firstcall.rescore.answers import answers_of
from firstcall.rescore.page import Desk, corrected_ruleset
from firstcall.rescore.rereading import rescored
from firstcall.review.entries import TranscriptCorrected
from firstcall.store import Store, reviewing
from firstcall.store.archive import Archived, load
from firstcall.store.desk import Viewer
from firstcall.store.desk_known import known
from firstcall.store.desk_turns import turns
from firstcall.store.desk_values import Turn
from firstcall.store.reviewing import UnknownError
from firstcall.types import Decision, JobSpec, Outcome, Requirement, Scorecard, Verdict

MOST_TEXT = 4_000


@dataclass(frozen=True, slots=True)
class Side:
    """What the machine says of a requirement, before or after."""

    decision: Decision
    decision_text: str
    reason: str
    reason_text: str
    value: str
    """In plain words; empty: nothing was understood."""
    quote: str
    """The words that prove it."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A requirement that comes out otherwise."""

    requirement_id: str
    old: Side
    new: Side
    by_rules: bool
    """It would have moved without the correction: it was last read under older rules."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a correction comes to, before it is kept. Read blind only the words are told."""

    turn_id: str
    old_text: str
    text: str
    requirement_id: str
    """The question that the turn belongs to; empty outside the questions."""
    is_blind: bool
    moved: tuple[Moved, ...]
    old_outcome: Outcome | None
    new_outcome: Outcome | None
    old_outcome_text: str
    new_outcome_text: str


@dataclass(frozen=True, slots=True)
class _Worked:
    """A correction worked out."""

    preview: Preview
    card: Scorecard
    entry: TranscriptCorrected
    seen: int


def preview(store: Store, interview_id: str, viewer: Viewer, turn_id: str, text: str) -> Preview:
    """What other words for a turn come to. Nothing is written. Raises InputError, UnknownError."""
    return _worked(store, interview_id, viewer, turn_id, text).preview


def save(store: Store, interview_id: str, viewer: Viewer, turn_id: str, text: str) -> Preview:
    """Keep other words for a turn, and what they come to. Raises InputError, RefusedError, UnknownError."""
    found = _worked(store, interview_id, viewer, turn_id, text)
    reviewing.correct(store, interview_id, viewer, found.entry, found.card, seen=found.seen)
    return found.preview


def _worked(store: Store, interview_id: str, viewer: Viewer, turn_id: str, text: str) -> _Worked:
    new_text = " ".join(text.split())
    if not new_text or len(new_text) > MOST_TEXT:
        raise InputError(f"text: expected the words that were said, at most {MOST_TEXT} characters")
    found = known(store, interview_id)
    if found is None:
        raise UnknownError("there is no such interview on the desk")
    judged, log = found
    turn = _turn(turns(log, judged.standing.corrections, 0.0), turn_id)
    if turn.text == new_text:
        raise InputError("text: these are the words that stand there")
    (archived,) = load(store, [interview_id])
    script = Desk(store).script(archived.spec_hash, archived.language)
    corrections = {**archived.corrections, turn_id: new_text}
    card = _scored(script, archived, corrections)
    hides = viewer.decides and judged.standing.hides_from(viewer.actor)
    plain = _scored(script, archived, archived.corrections)
    texts = phrases.get(viewer.language).outcomes
    old = judged.card
    made = Preview(
        turn_id=turn_id,
        old_text=turn.text,
        text=new_text,
        requirement_id=turn.requirement_id,
        is_blind=hides,
        moved=() if hides else tuple(_moved(judged.spec, old, plain, card, viewer.language)),
        old_outcome=None if hides else old.outcome,
        new_outcome=None if hides else card.outcome,
        old_outcome_text="" if hides else texts[old.outcome],
        new_outcome_text="" if hides else texts[card.outcome],
    )
    entry = TranscriptCorrected(turn_id, viewer.actor, turn.text, new_text)
    return _Worked(made, card, entry, judged.row.appendix_count)


def _turn(all_turns: tuple[Turn, ...], turn_id: str) -> Turn:
    found = next((each for each in all_turns if each.id == turn_id and each.can_correct), None)
    if found is None:
        raise InputError(f"turn {turn_id!r}: nothing that the candidate said or wrote has this name")
    return found


def _scored(script: Script, archived: Archived, corrections: Mapping[str, str]) -> Scorecard:
    answers = answers_of(archived.records, corrections=corrections)
    named = replace(script, ruleset=corrected_ruleset(script.ruleset, corrections))
    return rescored(named, answers, archived.today)


def _moved(spec: JobSpec, old: Scorecard, plain: Scorecard, new: Scorecard, language: str) -> list[Moved]:
    cards = zip(spec.requirements, old.verdicts, plain.verdicts, new.verdicts, strict=True)
    return [
        Moved(of.id, _side(language, of, before), _side(language, of, after), _alike(without, after))
        for of, before, without, after in cards
        if not _alike(before, after)
    ]


def _side(language: str, requirement: Requirement, verdict: Verdict) -> Side:
    words, fact = phrases.get(language), verdict.fact
    told = value_text(requirement, fact, language)
    quote = " … ".join(each.quote for each in fact.evidence) if fact is not None else ""
    decided, reason = words.decisions[verdict.decision], words.reason(verdict.reason)
    return Side(verdict.decision, decided, verdict.reason, reason, told, quote)


def _alike(one: Verdict, other: Verdict) -> bool:
    values = [None if each.fact is None else each.fact.value for each in (one, other)]
    return (one.decision, one.reason, values[0]) == (other.decision, other.reason, values[1])
