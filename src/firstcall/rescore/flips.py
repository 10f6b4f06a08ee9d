"""Whose verdict moves: two scorecards of one interview side by side. Works on scorecards as they are stored."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from firstcall.codec import decode
from firstcall.rescore.answers import Answer, Said
from firstcall.types import Decision, Fact, JobSpec, Range, Requirement, Value

MOVES = (
    (Decision.MET, Decision.NOT_MET),
    (Decision.REVIEW, Decision.NOT_MET),
    (Decision.MET, Decision.REVIEW),
    (Decision.NOT_MET, Decision.MET),
    (Decision.NOT_MET, Decision.REVIEW),
    (Decision.REVIEW, Decision.MET),
)
"""Every way in which a verdict can move, in the order in which a person should look at them."""


@dataclass(frozen=True, slots=True)
class Flip:
    """A verdict that moved."""

    interview_id: str
    spec_id: str
    requirement_id: str
    kind: str
    must: bool
    old: Decision
    new: Decision
    old_reason: str
    new_reason: str
    old_value: str
    """For people to read; empty where there is none."""
    new_value: str
    text: str
    """The whole reply."""
    quote: str
    """The words that prove the new value; the old one where the new has none."""
    rule: str
    """The rule that read them."""
    at_s: float | None
    """When they were said, seconds into the interview; None for typed text."""
    read_back: bool
    """The candidate was asked whether it was understood rightly."""
    reviewed: bool
    """A person has decided on this requirement or on the outcome; that decision stands."""
    old_ruleset: str
    new_ruleset: str

    @property
    def move(self) -> str:
        """Such as `met→not_met`."""
        return f"{self.old}→{self.new}"

    @property
    def order(self) -> tuple[int, bool, str, str, str]:
        """Where it stands in a list: the gravest move first, musts before the rest."""
        place = MOVES.index((self.old, self.new))
        return (place, not self.must, self.spec_id, self.requirement_id, self.interview_id)


@dataclass(frozen=True, slots=True)
class Compared:
    """Two scorecards of one interview, as they are stored."""

    interview_id: str
    spec: JobSpec
    old: Mapping[str, Any]
    new: Mapping[str, Any]
    reviewed: frozenset[str]

    @property
    def outcomes(self) -> tuple[str, str]:
        """The outcome before and after."""
        return self.old["outcome"], self.new["outcome"]


def flips_of(pair: Compared, answers: Mapping[str, Answer]) -> list[Flip]:
    """The verdicts that moved, in the spec's order."""
    before = {each["requirement_id"]: each for each in pair.old["verdicts"]}
    after = {each["requirement_id"]: each for each in pair.new["verdicts"]}
    return [
        _flip(pair, requirement, before[requirement.id], after[requirement.id], answers.get(requirement.id))
        for requirement in pair.spec.requirements
        if requirement.id in before
        and requirement.id in after
        and before[requirement.id]["decision"] != after[requirement.id]["decision"]
    ]


def _flip(
    pair: Compared, requirement: Requirement, old: Mapping[str, Any], new: Mapping[str, Any], answer: Answer | None
) -> Flip:
    old_fact, new_fact = _fact(old), _fact(new)
    shown = next((fact for fact in (new_fact, old_fact) if fact is not None and fact.evidence), None)
    evidence = shown.evidence[0] if shown is not None else None
    said = _said_with(answer, evidence.start, evidence.quote) if answer is not None and evidence is not None else None
    return Flip(
        interview_id=pair.interview_id,
        spec_id=pair.spec.id,
        requirement_id=requirement.id,
        kind=requirement.kind,
        must=requirement.must,
        old=Decision(old["decision"]),
        new=Decision(new["decision"]),
        old_reason=old["reason"],
        new_reason=new["reason"],
        old_value=_value(old_fact),
        new_value=_value(new_fact),
        text=said.text if said is not None else answer.said.text if answer is not None else "",
        quote=" … ".join(each.quote for each in shown.evidence) if shown is not None else "",
        rule=", ".join(dict.fromkeys(each.rule for each in shown.evidence)) if shown is not None else "",
        at_s=said.second_of(evidence.start) if said is not None and evidence is not None else None,
        read_back=answer is not None and answer.read_back,
        reviewed=bool(pair.reviewed & {"", requirement.id}),
        old_ruleset=pair.old["ruleset"],
        new_ruleset=pair.new["ruleset"],
    )


def _said_with(answer: Answer, start: int, quote: str) -> Said:
    """The reply of an answer in which a quote stands at its place."""
    found = (each for each in (answer.said, *reversed(answer.unread)) if each.text.startswith(quote, start))
    return next(found, answer.said)


def _fact(verdict: Mapping[str, Any]) -> Fact | None:
    made: Fact | None = decode(Fact | None, verdict["fact"], "fact")
    return made


def _value(fact: Fact | None) -> str:
    return "" if fact is None else shown(fact.value)


def shown(value: Value) -> str:
    """A fact's value for people."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case Range(low, high) if low == high:
            return f"{low:g}" if low is not None else ""
        case Range(low, high):
            return f"{'' if low is None else f'{low:g}'}–{'' if high is None else f'{high:g}'}"
        case tuple():
            return ", ".join(value) or "none"
        case date():
            return value.isoformat()
        case _:
            return value


def tree_of(payload: str) -> Mapping[str, Any]:
    """A stored scorecard's payload as its JSON tree."""
    made: Mapping[str, Any] = json.loads(payload)
    return made
