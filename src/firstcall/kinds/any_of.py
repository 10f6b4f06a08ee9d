"""Several alternatives of which one is enough: parameters, resolving each alternative, and the judgement over them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from firstcall import kinds
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact, Requirement


@dataclass(frozen=True, slots=True)
class Params:
    """Alternatives; meeting one of them is enough. Built by `jobspec` from the spec's nested requirements."""

    kind: ClassVar[str] = "any_of"
    of: tuple[Requirement, ...]
    """At least two; no any_of inside."""


def alternatives(params: Params, reply: Reply) -> list[tuple[Requirement, Told]]:
    """What the reply tells on each alternative; a plain yes or no tells none of them apart."""
    return [
        (requirement, kinds.KINDS[requirement.kind].resolve(requirement.params, reply)) for requirement in params.of
    ]


def resolve(params: Params, reply: Reply) -> Told:
    """The ids of the alternatives met; the sub-facts are made by the reader."""
    told = [(requirement, one) for requirement, one in alternatives(params, reply) if one.told]
    if not told:
        return NOTHING
    met: list[str] = []
    gaps: list[str] = []
    refused = 0
    for requirement, one in told:
        decision = _decide(requirement, one)
        if decision is Decision.MET:
            met.append(requirement.id)
        elif decision is Decision.NOT_MET:
            refused += 1
        else:
            gaps.append(one.gap or Reason.NO_VALUE)
    hits = tuple(hit for _, one in told for hit in one.hits)
    explicit = any(one.explicit for _, one in told)
    if met:
        return Told(tuple(sorted(met)), hits, (), "", explicit=explicit)
    if refused == len(params.of):
        return Told((), hits, (), "", explicit=explicit)
    return Told(None, hits, (), gaps[0] if gaps else Reason.NO_VALUE, explicit=explicit)


def _decide(requirement: Requirement, told: Told) -> Decision:
    if told.gap:
        return Decision.REVIEW
    fact = Fact(requirement.kind, told.value, (), tuple(sorted(set(told.qualifiers))))
    decision: Decision = kinds.KINDS[requirement.kind].judge(requirement.params, fact)[0]
    return decision


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Met when one alternative is; not met only when each was told and none is."""
    if not isinstance(fact.value, tuple):
        return Decision.REVIEW, Reason.NO_VALUE
    if fact.value:
        return Decision.MET, Reason.ENOUGH
    told = dict(fact.facts)
    if len(told) < len(params.of):
        return Decision.REVIEW, Reason.NO_VALUE
    return Decision.NOT_MET, Reason.NOT_HELD
