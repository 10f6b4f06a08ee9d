"""Which other jobs a candidate's facts fit, and what would have to be asked for the rest. Pure.

Facts are used again, verdicts never: each fact is judged by the other job's own rule, and only where both jobs ask the
same thing. In doubt it is asked again. What comes out is a suggestion to a recruiter, never a decision.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from firstcall import verdict
from firstcall.kinds import amount, any_of, certificate, choice, date, level, licence, number, years, yes_no
from firstcall.types import Decision, Fact, Intent, JobSpec, Reading, Requirement


@dataclass(frozen=True, slots=True)
class Told:
    """A fact that a candidate has told, and what it was the answer to."""

    requirement: Requirement
    fact: Fact


@dataclass(frozen=True, slots=True)
class Match:
    """How far a candidate's facts go for another job."""

    spec_id: str
    met: tuple[str, ...]
    """Musts of that job that the facts meet."""
    unmet: tuple[str, ...]
    """Musts that they plainly do not meet: the job is none for the candidate now."""
    missing: tuple[str, ...]
    """Musts that would have to be asked."""
    nice: tuple[str, ...]
    """Nice-to-haves that the facts meet."""

    @property
    def is_complete(self) -> bool:
        """Every must is met by what is known."""
        return not self.unmet and not self.missing

    @property
    def is_worth_asking(self) -> bool:
        """Nothing speaks against it, and at least half of the musts are known to be met."""
        return not self.unmet and bool(self.met) and len(self.met) >= len(self.missing)


def match(told: Sequence[Told], spec: JobSpec) -> Match:
    """How far these facts go for a job."""
    met: list[str] = []
    unmet: list[str] = []
    missing: list[str] = []
    nice: list[str] = []
    for requirement in spec.requirements:
        decision = _decision(told, requirement)
        if not requirement.must:
            nice += [requirement.id] if decision is Decision.MET else []
        elif decision is Decision.MET:
            met.append(requirement.id)
        else:
            (unmet if decision is Decision.NOT_MET else missing).append(requirement.id)
    return Match(spec.id, tuple(met), tuple(unmet), tuple(missing), tuple(nice))


def matches(told: Sequence[Told], specs: Iterable[JobSpec]) -> tuple[Match, ...]:
    """The jobs that are worth suggesting: the complete ones first, then those with the least to ask."""
    found = [match(told, each) for each in specs]
    worth = [each for each in found if each.is_worth_asking]
    return tuple(sorted(worth, key=lambda each: (len(each.missing), -len(each.nice), each.spec_id)))


def _decision(told: Sequence[Told], requirement: Requirement) -> Decision:
    """What the facts come to for a requirement; REVIEW: it would have to be asked."""
    own = [each for each in told if same(each.requirement, requirement)]
    verdicts = [(verdict.judge(requirement, Reading(Intent.ANSWER, each.fact)).decision, each) for each in own]
    met = any(decision is Decision.MET for decision, _ in verdicts)
    # A no to a narrower question says nothing about a wider one.
    no = any(decision is Decision.NOT_MET and _as_wide(each.requirement, requirement) for decision, each in verdicts)
    if met and no and not _adds_up(requirement):
        return Decision.NOT_MET
    return Decision.MET if met else Decision.NOT_MET if no else Decision.REVIEW


def _adds_up(requirement: Requirement) -> bool:
    """Whether two answers tell more than one: classes of licences do, of which each question asks for some."""
    return requirement.kind == "licence"


def same(one: Requirement, other: Requirement) -> bool:
    """Whether two requirements ask the same thing, whatever each job then wants of the answer."""
    match one.params, other.params:
        case licence.Params(), licence.Params():
            return True
        case certificate.Params() as a, certificate.Params() as b:
            return _plain(a.name) == _plain(b.name) and _valid_enough(a, b)
        case years.Params() as a, years.Params() as b:
            return _plain(a.of) == _plain(b.of)
        case number.Params() as a, number.Params() as b:
            return (_plain(a.of), a.unit) == (_plain(b.of), b.unit)
        case amount.Params() as a, amount.Params() as b:
            return a.unit == b.unit
        case date.Params(), date.Params():
            return True
        case choice.Params() as a, choice.Params() as b:
            return a.options == b.options and _worded_alike(one, other)
        case level.Params() as a, level.Params() as b:
            return a.scale == b.scale and _worded_alike(one, other)
        case yes_no.Params(), yes_no.Params():
            return _worded_alike(one, other)
        case any_of.Params() as a, any_of.Params() as b:
            return len(a.of) == len(b.of) and all(
                first.id == second.id and same(first, second) for first, second in zip(a.of, b.of, strict=True)
            )
        case _:
            return False


def _as_wide(asked: Requirement, wanted: Requirement) -> bool:
    """Whether the question that was asked covers what is wanted: a no to it is then a no here."""
    match asked.params, wanted.params:
        case licence.Params() as a, licence.Params() as b:
            return set(b.classes) <= set(a.classes)
        case _:
            return True


def _valid_enough(asked: certificate.Params, wanted: certificate.Params) -> bool:
    """Whether "valid" was told for a day that is late enough."""
    if wanted.valid_on is None:
        return True
    return asked.valid_on is not None and asked.valid_on >= wanted.valid_on


def _worded_alike(one: Requirement, other: Requirement) -> bool:
    """Whether the questions have the same words in a language of both; without words of their own, the same id."""
    if not one.ask and not other.ask:
        return one.id == other.id
    return any(_plain(one.ask[each]) == _plain(other.ask[each]) for each in one.ask if each in other.ask)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
