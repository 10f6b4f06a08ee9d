"""What a person answers a candidate: written from the verdicts that count, the person's decision and nothing else.

Nobody writes or changes a sentence by hand; who wants other words changes a verdict or a value, with a reason. Whose
decision it is, and that it is a person's, stands in every letter. Only `FeedbackSent` sends one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from firstcall import reading, workdays
from firstcall import verdict as judging
from firstcall.codec import canonical
from firstcall.feedback import FeedbackItem, feedback
from firstcall.languages import phrases
from firstcall.languages.letter import LetterTexts, letter_texts
from firstcall.questions import question
from firstcall.review.entries import Committed, Review, Sending
from firstcall.review.standing import Standing
from firstcall.types import Decision, Fact, Intent, JobSpec, Requirement, Scorecard, Verdict

CALL_WITHIN_DAYS = 3
"""Working days within which somebody rings, where they do."""


class Step(StrEnum):
    """What comes next for somebody who goes on."""

    BOOK = "book"
    """They choose a time."""
    CALL = "call"
    """Somebody rings them."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What counts about one requirement."""

    verdict: Verdict
    by_person: bool
    """A person decided otherwise than the machine, or put another value in its place."""
    value: str = ""
    """The value in the person's own words; empty: they changed none."""
    is_read: bool = True
    """The verdict's fact says why; False: it says otherwise, or nothing."""


@dataclass(frozen=True, slots=True)
class Letter:
    """What is sent, exactly."""

    decision: Sending
    language: str
    text: tuple[str, ...]
    """Paragraphs."""
    items: tuple[FeedbackItem, ...]
    """Those of them that are about one requirement."""
    next_step: str
    """A `Step`, or empty."""

    @property
    def fingerprint(self) -> str:
        """What a page repeats when it sends: nothing else is sent than what was read."""
        tree = [str(self.decision), self.language, list(self.text), self.next_step]
        return hashlib.sha256(canonical(tree)).hexdigest()


@dataclass(frozen=True, slots=True)
class Sender:
    """Who answers, and when."""

    name: str
    day: date


def rulings(spec: JobSpec, card: Scorecard, standing: Standing, language: str, today: date) -> tuple[Ruling, ...]:
    """What counts about each requirement, in the spec's order: a person's decision outranks the machine's.

    `today`: the interview's day, from which a value that a person put in is counted.
    """
    machine = {each.requirement_id: each for each in card.verdicts}
    return tuple(
        _ruling(each, machine[each.id], standing, language, today) for each in spec.requirements if each.id in machine
    )


def _ruling(requirement: Requirement, machine: Verdict, standing: Standing, language: str, today: date) -> Ruling:
    numbered = standing.decision(requirement.id)
    review = numbered.entry if numbered is not None else None
    value = review.value.strip() if isinstance(review, Review) else ""
    decided = review.decision if isinstance(review, Review) else _committed(requirement.id, standing)
    decision = Decision(decided) if decided else machine.decision
    if not value:
        same = decision is machine.decision
        return Ruling(replace(machine, decision=decision), not same, is_read=same)
    fact = _fact(value, requirement, language, today)
    if fact is None:
        return Ruling(replace(machine, decision=decision, fact=None), True, value, is_read=False)
    judged = judging.judge(requirement, reading.read(value, requirement, language=language, today=today))
    fits = judged.decision is decision
    reason = judged.reason if fits else machine.reason
    return Ruling(Verdict(requirement.id, decision, reason, fact), True, value, is_read=fits)


def _committed(requirement_id: str, standing: Standing) -> str:
    """What the last one who was done with it left it as: they agreed with the machine as it then was."""
    if not standing.commits:
        return ""
    last = standing.commits[-1].entry
    assert isinstance(last, Committed)
    return next((each.decision for each in last.decisions if each.requirement_id == requirement_id), "")


def _fact(value: str, requirement: Requirement, language: str, today: date) -> Fact | None:
    found = reading.read(value, requirement, language=language, today=today)
    told = found.intent is Intent.ANSWER and found.fact is not None and found.fact.value is not None and not found.gap
    return found.fact if told else None


def card_of(spec: JobSpec, ruleset: str, counted: Sequence[Ruling]) -> Scorecard:
    """The scorecard that follows from what counts."""
    return judging.scorecard(spec, [each.verdict for each in counted], ruleset)


def letter(
    spec: JobSpec, counted: Sequence[Ruling], language: str, sender: Sender, decision: Sending, step: Step
) -> Letter:
    """The letter of one decision."""
    texts = letter_texts(language)
    items = tuple(_items(spec, counted, language, texts))
    text = tuple(_paragraphs(spec, language, sender, decision, step, texts, items))
    return Letter(decision, language, text, items, str(step) if decision is Sending.PROCEED else "")


def _paragraphs(
    spec: JobSpec,
    language: str,
    sender: Sender,
    decision: Sending,
    step: Step,
    texts: LetterTexts,
    items: Sequence[FeedbackItem],
) -> Iterator[str]:
    words = phrases.get(language)
    where = f"{spec.agency}, {spec.contact}" if spec.contact else spec.agency
    told = {"job": spec.title, "employer": spec.employer, "agency": spec.agency, "name": sender.name, "where": where}
    lead = {Sending.PROCEED: texts.proceed, Sending.KEPT: texts.kept, Sending.DECLINED: texts.declined}[decision]
    yield lead.format(**told)
    yield texts.decided.format(**told, day=words.say_date(sender.day))
    if items:
        yield texts.needs
        yield from (each.text for each in items)
    match decision:
        case Sending.PROCEED:
            if items:
                yield texts.open_in_talk
            last = workdays.add(sender.day, CALL_WITHIN_DAYS, spec.country)
            yield texts.book if step is Step.BOOK else texts.call.format(day=words.say_date(last))
        case Sending.KEPT:
            yield texts.keep.format(**told)
            yield texts.object_.format(**told)
        case Sending.DECLINED:
            if not items:
                yield texts.all_met
            yield texts.object_.format(**told)
    yield words.correct_later(spec.agency, spec.contact)


def _items(spec: JobSpec, counted: Sequence[Ruling], language: str, texts: LetterTexts) -> Iterator[FeedbackItem]:
    """One paragraph per must that is not met or not settled, as `feedback` says it where a fact says why."""
    by_id = {each.verdict.requirement_id: each for each in counted}
    said = feedback(spec, card_of(spec, "", counted), language, decide_by=date.min).items
    requirements = {each.id: each for each in spec.requirements}
    for item in said:
        ruling, requirement = by_id[item.requirement_id], requirements[item.requirement_id]
        if ruling.is_read or ruling.verdict.decision is not Decision.NOT_MET:
            yield item
        elif ruling.value:
            asked = question(requirement, language, spec).text
            yield FeedbackItem(requirement.id, texts.overruled_own.format(question=asked, value=ruling.value))
        else:
            yield FeedbackItem(requirement.id, texts.overruled.format(need=texts.need(requirement)))
