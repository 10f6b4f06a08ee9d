"""Why a reply was read as it was: the tree of rules that fired, from the shape to the fact."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from firstcall import kinds
from firstcall.kinds.certificate import Params as Certificate
from firstcall.kinds.periods import period_of
from firstcall.reading.intents import intent_of
from firstcall.reading.reader import prepare, question_of, read, verdict_of
from firstcall.reading.rules import Hit
from firstcall.reading.wholeness import completeness
from firstcall.types import Requirement


@dataclass(frozen=True, slots=True)
class Node:
    """One step with what led to it."""

    title: str
    detail: str = ""
    children: tuple[Node, ...] = ()


def explain(text: str, requirement: Requirement, *, language: str, today: date, question: str = "") -> Node:
    """The tree of rules behind a reading; its root is the fact and the verdict."""
    asked = question_of(requirement, language, question)
    reply = prepare(text, language=language, today=today, question=asked, requirement=requirement)
    reading = read(text, requirement, language=language, today=today, question=asked)
    told = kinds.KINDS[requirement.kind].resolve(requirement.params, reply)
    decision, reason = verdict_of(requirement, reading)
    value = reading.fact.value if reading.fact else None
    whole = completeness(text, requirement, language=language, today=today, question=asked)
    fired = {id(hit) for hit in told.hits}
    _, shown = intent_of(reply, told, others=False)
    families = sorted(key[0] for key in reply.doc.memo if isinstance(key, tuple))
    others = tuple(
        _node(hit) for family in dict.fromkeys(families) for hit in reply.find(family) if id(hit) not in fired
    )
    return Node(
        f"{reading.intent}: {value!r}",
        f"verdict {decision} ({reason}), gap {reading.gap or 'none'}, {whole}",
        (
            Node("shape", reply.doc.shape.strip()),
            Node("decisive", "", tuple(_node(hit) for hit in (*told.hits, *shown))),
            Node("also found", "", others),
            *_validity(requirement),
        ),
    )


def _validity(requirement: Requirement) -> tuple[Node, ...]:
    """For how long the paper asked for is valid, and who says so."""
    params = requirement.params
    period = period_of((params.name, *params.aliases)) if isinstance(params, Certificate) else None
    if period is None:
        return ()
    lasts = "does not lapse" if period.years is None else f"{period.years} years"
    return (Node("validity", lasts, (Node(period.source),)),)


def _node(hit: Hit) -> Node:
    evidence = hit.evidence
    value = "" if hit.value == hit.rule.id else f" = {hit.value!r}"
    parts = tuple(
        Node(
            f"number {part.value:g}",
            repr(hit.doc.text[hit.doc.tokens[part.first].start : hit.doc.tokens[part.end - 1].end]),
        )
        for part in hit.parts
    )
    return Node(f"{evidence.rule}", f"[{evidence.start}:{evidence.end}] {evidence.quote!r}{value}", parts)
