"""Facts in a long answer that clearly answer other requirements; kept as evidence, never instead of asking."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from firstcall import kinds
from firstcall.reading.names import find_name
from firstcall.reading.reader import make_fact, prepare
from firstcall.reading.reply import Reply, Told
from firstcall.reading.single import on_subject
from firstcall.types import Intent, Reading, Requirement

LEAST_WORDS = 4
"""Shorter replies volunteer nothing."""


def volunteered(
    text: str, requirements: Sequence[Requirement], *, language: str, today: date
) -> list[tuple[str, Reading]]:
    """(requirement id, reading) for facts named in so many words: a certificate, a class, years of the subject."""
    reply = prepare(text, language=language, today=today)
    if reply.doc.word_count < LEAST_WORDS or reply.find("caption"):
        return []
    found: list[tuple[str, Reading]] = []
    for requirement in requirements:
        told = _clear(requirement, reply)
        if told is not None:
            fact = make_fact(requirement, reply, told)
            found.append((requirement.id, Reading(Intent.ANSWER, fact, str(told.gap), fact.evidence)))
    return found


def _clear(requirement: Requirement, reply: Reply) -> Told | None:
    """What the reply tells in so many words, or None."""
    params = requirement.params
    module = kinds.KINDS[requirement.kind]
    if isinstance(params, kinds.certificate.Params):
        names = (params.name, *params.aliases)
        hits = [
            hit for name in names for hit in find_name(reply, name, f"{reply.pack.code}.certificate.name", loose=False)
        ]
        told = module.resolve(params, reply) if hits else None
        return told if told is not None and told.value in {"held", "expired", "in_progress"} and told.explicit else None
    if isinstance(params, kinds.licence.Params):
        if not [hit for hit in reply.find("class") if hit.rule.name in {"card", "pair", "klass", "car", "number"}]:
            return None
        told = module.resolve(params, reply)
        return told if told.value and told.explicit and not told.gap else None
    if isinstance(params, kinds.years.Params):
        lengths = [hit for hit in reply.find("duration") if getattr(hit.value, "how", "") in {"plain", "since"}]
        near = on_subject(reply, params.of, lengths)
        if near is None or len(lengths) != 1:
            return None
        return Told(near.value.range, (near,), (), "", explicit=True)
    return None
