"""Whether the words so far are a whole answer, for the endpointer: complete, extensible or incomplete."""

from __future__ import annotations

from datetime import date

from firstcall import kinds
from firstcall.reading.intents import intent_of
from firstcall.reading.reader import prepare, question_of
from firstcall.reading.rules import Hit
from firstcall.types import Completeness, Intent, Requirement


def completeness(
    text: str, requirement: Requirement, *, language: str, today: date, question: str = ""
) -> Completeness:
    """How whole a cut-off reply is, from the same rules that read it."""
    asked = question_of(requirement, language, question)
    reply = prepare(text, language=language, today=today, question=asked)
    if reply.doc.word_count == 0 or reply.find("dangling"):
        return Completeness.INCOMPLETE
    told = kinds.KINDS[requirement.kind].resolve(requirement.params, reply)
    intent, _ = intent_of(reply, told, others=False)
    if intent is not Intent.ANSWER:
        waits = intent in {Intent.WAIT, Intent.OFF_TOPIC, Intent.UNKNOWN}
        return Completeness.EXTENSIBLE if waits else Completeness.COMPLETE
    if not told.told:
        return Completeness.INCOMPLETE
    if requirement.kind == "certificate" and told.explicit and reply.doc.word_count <= 2 and not reply.find("yes"):
        return Completeness.INCOMPLETE  # only its name: "YKB ..."
    if told.value is None or told.gap:
        return Completeness.EXTENSIBLE
    if requirement.kind in {"licence", "choice", "any_of"} and told.explicit:
        # lists are never cut after an item, unless the answer closes itself
        return Completeness.COMPLETE if reply.find("only") else Completeness.EXTENSIBLE
    if requirement.kind in {"years", "amount", "number"} and any(hit.rule.family in {"bare"} for hit in told.hits):
        return Completeness.EXTENSIBLE
    if any(_bare(hit.value) for hit in told.hits) or (requirement.kind == "amount" and not _has_unit(told.hits)):
        return Completeness.EXTENSIBLE
    return Completeness.COMPLETE


def _bare(value: object) -> bool:
    return getattr(value, "how", "") == "bare"


def _has_unit(hits: tuple[Hit, ...]) -> bool:
    pays = [hit.value for hit in hits if hasattr(hit.value, "scaled")]
    return not pays or any(pay.scaled or pay.per or pay.currency or (pay.low or pay.high or 0) >= 1000 for pay in pays)
