"""What a candidate is told at the end: the facts, what happens now, and how to correct it.

Per unmet must: what the job needs and what was answered. Per must that a person has to look at: the same, and what is
open about it, where the answer is known; else what was not heard. That never counts as a no. Nice-to-haves are not
brought up. Nobody is ever told that they are turned away: a person decides, by the day that is said. The words are the
languages'; this file only chooses and orders them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from firstcall import workdays
from firstcall.languages import phrases
from firstcall.languages.phrases import Phrases
from firstcall.types import Decision, Fact, JobSpec, Outcome, Requirement, Scorecard, Verdict


@dataclass(frozen=True, slots=True)
class FeedbackItem:
    """One fact of the feedback."""

    requirement_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """One candidate's feedback in one language."""

    spoken: tuple[str, ...]
    """Everything in the order it is said: lead, items, what happens now, how to correct it."""
    items: tuple[FeedbackItem, ...]
    """Unmet musts first, then the musts that are not settled, each in the spec's order."""
    next_step: str
    """What happens now, who decides, and by which day."""


def decide_by(made_on: date, working_days: int, country: str) -> date:
    """The day by which a person answers, promised when the interview is held on `made_on`."""
    return workdays.add(made_on, working_days, country)


def feedback(spec: JobSpec, scorecard: Scorecard, language: str, *, decide_by: date) -> Feedback:
    """What to tell the candidate whom `scorecard` is about; `decide_by` is the promised day."""
    words = phrases.get(language)
    verdicts = {verdict.requirement_id: verdict for verdict in scorecard.verdicts}
    musts = [(requirement, verdicts.get(requirement.id)) for requirement in spec.requirements if requirement.must]
    unmet = [_unmet(words, requirement, verdict) for requirement, verdict in musts if _is(verdict, Decision.NOT_MET)]
    unsettled = [
        FeedbackItem(requirement.id, words.left_open(requirement, verdict))
        for requirement, verdict in musts
        if verdict is not None and _is(verdict, Decision.REVIEW)
    ]
    steps = [words.qualified_next] if scorecard.outcome is Outcome.QUALIFIED else []
    steps += [words.unsettled_next] if unsettled else []
    steps.append(words.decision(decide_by))
    items = (*unmet, *unsettled)
    return Feedback(
        spoken=(
            words.feedback_lead[scorecard.outcome],
            *(item.text for item in items),
            *steps,
            words.correct_later(spec.agency, spec.contact),
        ),
        items=items,
        next_step=" ".join(steps),
    )


def _is(verdict: Verdict | None, decision: Decision) -> bool:
    return verdict is not None and verdict.decision is decision


def _unmet(words: Phrases, requirement: Requirement, verdict: Verdict | None) -> FeedbackItem:
    fact = verdict.fact if verdict is not None else None
    own = requirement.not_met.get(words.language, "")
    if not own:
        return FeedbackItem(requirement.id, words.not_met(requirement, fact))
    return FeedbackItem(requirement.id, own.replace("{answer}", _answer(words, requirement, fact)))


def _answer(words: Phrases, requirement: Requirement, fact: Fact | None) -> str:
    return words.say_value(requirement, fact) if fact is not None else words.no_answer
