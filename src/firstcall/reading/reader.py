"""From a reply to a Reading: shape, rules, the kind's resolving, the intent, and the doubts that go to a person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from firstcall import kinds
from firstcall.reading.besides import without_besides
from firstcall.reading.casing import codes_of, with_capitals
from firstcall.reading.doubts import doubt_of
from firstcall.reading.framing import without_frame
from firstcall.reading.implying import presumed
from firstcall.reading.intents import intent_of
from firstcall.reading.packs import pack_of
from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import DATED, Hit
from firstcall.reading.text import Doc, make_doc
from firstcall.reading.unpunctuated import FEWEST, loose_ends, wants_class, with_stops
from firstcall.reasons import Reason
from firstcall.types import Decision, Evidence, Fact, Intent, Range, Reading, Requirement, Word

MOST_CHARACTERS = 2_000
"""About two and a half minutes of speech. What follows is not read, and a longer reply always goes to a person: that
bounds the time for any input, since rules are linear but weighing many figures against each other is not."""

DOUBTFUL = 0.35
"""A decisive word heard with less than this probability goes to a person."""

_OTHERS = {
    "licence": ("money_strong", "date_strong"),
    "certificate": ("money_strong", "date_strong"),
    "yes_no": ("money_strong",),
    "choice": ("money_strong", "duration_strong", "class_strong"),
    "level": ("money_strong", "duration_strong"),
    "years": ("money_strong", "class_strong", "date_strong"),
    "number": ("money_strong", "class_strong", "date_strong"),
    "amount": ("class_strong", "date_strong", "duration_strong"),
    "date": ("money_strong", "class_strong"),
    "any_of": ("money_strong",),
}
"""Kind -> families that show an answer to another question, where the kind itself resolved nothing."""


@lru_cache(maxsize=512)
def _question(text: str, language: str) -> Doc:
    return make_doc(text, pack_of(language).lexicon)


def prepare(
    text: str, *, language: str, today: date, question: str = "", requirement: Requirement | None = None
) -> Reply:
    """The reply with its rules, ready for kinds; with what is asked, codes without capitals and asides are told."""
    pack, text = pack_of(language), text[:MOST_CHARACTERS]
    cased = text if requirement is None else with_capitals(text, codes_of(requirement), language)
    doc = make_doc(cased, pack.lexicon, typed=text.isascii())
    reply = Reply(doc, pack, _question(question, language), today)
    if requirement is None:
        return reply
    kept = without_besides(reply, requirement.kind)
    reply = replace(reply, doc=replace(doc, text=text), memo={})
    return reply if kept == cased else reply.heard_as(kept)


def question_of(requirement: Requirement, language: str, question: str) -> str:
    """The question as asked: given, or the spec's own wording."""
    return question or requirement.ask.get(language, "")


def read(
    text: str,
    requirement: Requirement,
    *,
    language: str,
    today: date,
    words: Sequence[Word] = (),
    question: str = "",
) -> Reading:
    """Reads a reply to a requirement's question; pure, and linear in the reply's length.

    A fact comes only with Intent.ANSWER; `gap` says why a person must look. Character offsets index `text` untouched.
    """
    asked = question_of(requirement, language, question)
    return read_dated(text, requirement, language=language, today=today, words=words, question=asked)[0]


def read_dated(
    text: str,
    requirement: Requirement,
    *,
    language: str,
    today: date,
    words: Sequence[Word] = (),
    question: str = "",
) -> tuple[Reading, bool]:
    """As `read`; and whether it holds for this day alone, since something in it was counted from it."""
    asked = question_of(requirement, language, question)
    reply = prepare(text, language=language, today=today, question=asked, requirement=requirement)
    reading = _read_framed(reply, text, requirement, words)
    decision = verdict_of(requirement, reading)[0]
    if decision is Decision.REVIEW:
        return reading, reply.is_dated
    opposite = {Decision.MET: Decision.NOT_MET, Decision.NOT_MET: Decision.MET}[decision]
    for head, stopped in with_stops(text, requirement, language, everywhere=_denies(reply, requirement, decision)):
        if _within_one(reading, len(head)):
            continue
        opening = prepare(head, language=language, today=today, question=asked)
        if loose_ends(opening) or (requirement.kind == "licence" and wants_class(opening, stopped)):
            continue
        other = prepare(stopped, language=language, today=today, question=asked)
        if verdict_of(requirement, _read(other, stopped, requirement, ()))[0] is opposite:
            return replace(reading, gap=Reason.UNCLEAR_SCOPE), reply.is_dated or other.is_dated
    return reading, reply.is_dated


def _denies(reply: Reply, requirement: Requirement, decision: Decision) -> bool:
    """Whether a denial without any sign may be of what is before it or behind: "evenings never mornings gladly"."""
    words = reply.doc.shape.split()
    many = len(words) >= (FEWEST if requirement.kind in {"choice", "licence"} else _MANY)
    may = many and requirement.kind in _DENIED and words[-1][-1:].isalnum()
    return may and (decision is Decision.NOT_MET or bool(reply.negations()))


_DENIED = frozenset({"choice", "licence", "certificate", "any_of", "level"})
"""Kinds that name one thing beside another."""
_MANY = 8
"""Words from which on a reply about one thing may hold two sentences."""


def _within_one(reading: Reading, place: int) -> bool:
    """Whether a place lies within a statement that is one thing: "I'm climbing the walls"."""
    implicit = reading.fact is not None and "implicit" in reading.fact.qualifiers
    return implicit and any(one.start < place < one.end for one in reading.evidence)


def _read_framed(reply: Reply, text: str, requirement: Requirement, words: Sequence[Word]) -> Reading:
    """The reading without what frames the answer, or with it where nothing is told without.

    "No, I never learned, so yeah" may be a no, or end in a yes: where the frame turns a reply, or only the rest of it
    turns somebody away, a person decides; a sentence apart ("Okay.") is no part of the answer.
    """
    kept = without_frame(reply)
    whole = _read(reply, text, requirement, words)
    if kept.text == reply.doc.heard:
        return whole
    inner = reply.heard_as(kept.text)
    core = _read(inner, text, requirement, words)
    apart = kept.apart
    if kept.asked and kept.opened:
        reply.doc.memo.update({DATED: True} if inner.is_dated else {})
        return core
    if core.intent is not Intent.ANSWER:
        in_frame = all(not kept.text[one.start : one.end].strip() for one in whole.evidence)
        okayed = whole.intent is Intent.ANSWER and bool(whole.evidence) and in_frame  # "Yes, hello? I can't hear you"
        return core if okayed or (kept.opened and core.intent is not Intent.OFF_TOPIC) else whole
    if not kept.closed and whole.intent in {Intent.WAIT, Intent.PAUSE}:
        return core  # "Let me think. Since I left school"
    if core.gap == Reason.NO_VALUE:
        return core if kept.opened and whole.intent is Intent.ANSWER else whole  # "Okay. I have the other one"
    parted = whole.intent is not Intent.ANSWER and kept.closed
    if core.gap and not apart and not kept.closed:
        return core  # "Ooh, I did nights, before the baby"
    if (core.gap and not apart and not (parted and _measured(core))) or (parted and not kept.opened and _only_no(core)):
        return whole
    reply.doc.memo.update({DATED: True} if inner.is_dated else {})
    refused = verdict_of(requirement, core)[0] is Decision.NOT_MET
    if apart or not refused or whole.intent is not Intent.ANSWER or whole.gap == Reason.NO_VALUE:
        return core
    turned = not whole.gap and verdict_of(requirement, whole)[0] is not Decision.NOT_MET
    return replace(core, gap=str(Reason.CONFLICT)) if turned else whole


def _only_no(reading: Reading) -> bool:
    """As in "No thanks. Bye": a no that may be to the interview as well as to the question."""
    return bool(reading.evidence) and all(one.rule.endswith(".no.particle") for one in reading.evidence)


def _measured(reading: Reading) -> bool:
    """Whether more than a yes or no was told, which a "bye" behind it does not take back."""
    value = reading.fact.value if reading.fact else None
    return isinstance(value, Range | date | tuple)


def _read(reply: Reply, text: str, requirement: Requirement, words: Sequence[Word]) -> Reading:
    told: Told = kinds.KINDS[requirement.kind].resolve(requirement.params, reply)
    intent, shown = intent_of(reply, told, _other_kind(reply, requirement.kind))
    if intent is not Intent.ANSWER:
        return Reading(intent, evidence=_evidence(shown, text))
    if not told.told and isinstance(requirement.params, kinds.yes_no.Params):
        told = presumed(reply)
    fact = make_fact(requirement, reply, told)
    gap = told.gap
    if not told.told:
        gap = Reason.NO_VALUE
    if not gap and len(text) > MOST_CHARACTERS:
        gap = Reason.UNCLEAR_SCOPE
    if not gap and kinds.KINDS[requirement.kind].judge(requirement.params, fact)[0] is Decision.NOT_MET:
        gap = doubt_of(requirement.kind, reply, told, wanted=getattr(requirement.params, "expects", True))
    if not gap:
        gap = _doubt(requirement, fact, words)
        if gap:
            fact = Fact(
                fact.kind, fact.value, fact.evidence, tuple(sorted({*fact.qualifiers, "doubtful_word"})), fact.facts
            )
    return Reading(intent, fact, str(gap), fact.evidence)


def make_fact(requirement: Requirement, reply: Reply, told: Told) -> Fact:
    """The typed value with the words that prove it; for any_of with each alternative's fact."""
    facts: tuple[tuple[str, Fact], ...] = ()
    if requirement.kind == "any_of":
        parts = kinds.any_of.alternatives(requirement.params, reply)  # type: ignore[arg-type]
        facts = tuple((one.id, make_fact(one, reply, part)) for one, part in parts if part.told)
    evidence = _evidence(told.hits, reply.doc.text)
    return Fact(requirement.kind, told.value, evidence, tuple(sorted(set(told.qualifiers))), facts)


def _evidence(hits: Iterable[Hit], text: str) -> tuple[Evidence, ...]:
    seen: dict[tuple[int, int], Evidence] = {}
    for hit in hits:
        evidence = hit.evidence
        seen.setdefault((evidence.start, evidence.end), evidence)
    return tuple(seen[place] for place in sorted(seen))


def _other_kind(reply: Reply, kind: str) -> bool:
    done = kind == "yes_no" and (reply.asked("able") or reply.asked("experienced"))
    return any(reply.find(family) for family in (*_OTHERS[kind], *(("date_strong",) if done else ())))


def _doubt(requirement: Requirement, fact: Fact, words: Sequence[Word]) -> str:
    """The reason code when a word that decides was heard with low probability."""
    for word in words:
        if word.probability < DOUBTFUL and any(
            word.start_char < evidence.end and evidence.start < word.end_char for evidence in fact.evidence
        ):
            return Reason.DOUBTFUL_WORD
    return ""


def verdict_of(requirement: Requirement, reading: Reading) -> tuple[Decision, str]:
    """What a reading alone comes to: a gap or no answer is for a person, else the kind's judgement."""
    if reading.fact is None:
        return Decision.REVIEW, Reason.UNANSWERED
    if reading.gap:
        return Decision.REVIEW, reading.gap
    decision, reason = kinds.KINDS[requirement.kind].judge(requirement.params, reading.fact)
    return decision, reason
