"""Whether the words so far are a whole answer, for the endpointer: complete, extensible or incomplete.

A wait costs a candidate seconds, a cut-off costs the answer: where something dangles, nothing here says complete.
"""

from __future__ import annotations

from datetime import date

from firstcall import kinds
from firstcall.reading.intents import intent_of
from firstcall.reading.reader import make_fact, prepare, question_of
from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import Hit, outside
from firstcall.reasons import Reason
from firstcall.types import Completeness, Decision, Intent, Requirement

_LISTED = frozenset({"licence", "choice", "any_of"})
"""Kinds whose answer may be a list."""
_COUNTED = frozenset({"years", "amount", "number"})
"""Kinds whose answer is a figure, after which a unit or a second figure may follow."""
SENTENCE = 4
"""Fewest words of a sentence that is over though it tells nothing: "Vi är nog", "The start" go on."""
FEWEST = 3
"""An answer that leaves a doubt is whole only from this many words on: "kanske" and "tror det" often go on."""


def completeness(
    text: str, requirement: Requirement, *, language: str, today: date, question: str = ""
) -> Completeness:
    """How whole a cut-off reply is, from the same rules that read it."""
    asked = question_of(requirement, language, question)
    reply = prepare(text, language=language, today=today, question=asked)
    if reply.doc.word_count == 0 or dangles(reply):
        return Completeness.INCOMPLETE
    told = kinds.KINDS[requirement.kind].resolve(requirement.params, reply)
    intent, shown = intent_of(reply, told, others=False)
    if intent is Intent.OFF_TOPIC and not reply.find("caption"):
        return _unread(reply)
    if intent in {Intent.WAIT, Intent.OFF_TOPIC} or _ponders(reply, told):
        return Completeness.INCOMPLETE
    if intent is not Intent.ANSWER:
        return Completeness.EXTENSIBLE if _goes_on(reply, shown) else Completeness.COMPLETE
    if not told.told:
        return _unread(reply)
    if _only_named(reply, told, requirement.kind):
        return Completeness.INCOMPLETE
    if told.value is None or told.gap:
        whole = _doubted(reply, told, requirement.kind)
    else:
        whole = _answered(reply, told, requirement)
    if whole is Completeness.COMPLETE and _goes_on(reply, told.hits):
        return Completeness.EXTENSIBLE
    return whole


def dangles(reply: Reply) -> bool:
    """Whether the last words ask for more; what closes or may go on is said by rules of its own."""
    return bool(outside(reply.find("dangling"), reply.find("ending"), reply.find("trailing")))


def _closed(reply: Reply) -> bool:
    """Whether the last sentence has its stop: weak proof, as Whisper sets one in many a pause; to lack it says more."""
    return reply.doc.shape.rstrip().endswith((".", "!", "?")) and not reply.doc.text.rstrip().endswith(("...", "…"))


def _unread(reply: Reply) -> Completeness:
    """Speech that tells nothing asked for: a sentence of some length is over, a word or two is a beginning."""
    if _closed(reply) and reply.doc.word_count >= SENTENCE:
        return Completeness.EXTENSIBLE
    return Completeness.INCOMPLETE


def _goes_on(reply: Reply, shown: tuple[Hit, ...]) -> bool:
    """Whether words follow those that tell the answer, in a sentence that has not been closed."""
    if _closed(reply):
        return False
    end = max((hit.end for hit in (*shown, *reply.find("ending"), *reply.find("settled"))), default=0)
    return any(piece[0].isalnum() or piece[0] == "#" for piece in reply.doc.shape[end:].split())


def _ponders(reply: Reply, told: Told) -> bool:
    """Whether the candidate is looking for the answer, and has said nothing plainly since."""
    pondering = reply.find("pondering")
    if not pondering:
        return False
    return not (told.explicit and any(hit.start > pondering[-1].end for hit in told.hits))


def _only_named(reply: Reply, told: Told, kind: str) -> bool:
    """Whether the paper asked for is named and no more said of it yet: "YKB ..."."""
    said = reply.doc.shape.strip(" .,!…")
    return kind == "certificate" and any(hit.said.strip() == said and hit.rule.name == "name" for hit in told.hits)


def _doubted(reply: Reply, told: Told, kind: str) -> Completeness:
    """An answer that will go to a person is an answer all the same, once its sentence is whole."""
    if told.gap == Reason.NO_VALUE and (kind == "amount" or not told.explicit):
        return Completeness.EXTENSIBLE  # today's pay comes before the wish
    if kind in _COUNTED and _bare(reply, told, kind):
        return Completeness.EXTENSIBLE
    if told.gap == Reason.CONFLICT or reply.find("trailing") or reply.doc.word_count < FEWEST:
        return Completeness.EXTENSIBLE
    return Completeness.COMPLETE


def _answered(reply: Reply, told: Told, requirement: Requirement) -> Completeness:
    """A value without a doubt: only a list, a bare figure or an end that is known to go on keeps the turn open."""
    if reply.find("settled"):
        return Completeness.COMPLETE
    if reply.find("trailing") or (requirement.kind == "years" and reply.find("listing")):
        return Completeness.EXTENSIBLE
    if requirement.kind in _LISTED:
        return _listed(reply, told, requirement)
    if requirement.kind in _COUNTED and _bare(reply, told, requirement.kind):
        return Completeness.EXTENSIBLE
    return Completeness.COMPLETE


def _listed(reply: Reply, told: Told, requirement: Requirement) -> Completeness:
    """Lists are never cut after an item, unless the answer closes itself or nothing more was asked."""
    if not told.explicit or reply.find("only") or told.value == tuple(getattr(requirement.params, "options", ())):
        return Completeness.COMPLETE
    if requirement.kind == "licence" and reply.asked("class"):
        fact = make_fact(requirement, reply, told)
        if kinds.KINDS[requirement.kind].judge(requirement.params, fact)[0] is Decision.MET:
            return Completeness.COMPLETE
    return Completeness.EXTENSIBLE


def _bare(reply: Reply, told: Told, kind: str) -> bool:
    """Whether a figure stands without its unit, so that one may follow."""
    if kind == "amount" and not _has_unit(told.hits):
        return True
    bare = [hit for hit in told.hits if hit.rule.family == "bare" or getattr(hit.value, "how", "") == "bare"]
    if not bare:
        return False
    last = bare[-1]
    ranged = len(last.parts) > 1 and kind != "years"
    return not ranged and not reply.doc.shape[last.end :].strip(" .,!…")


def _has_unit(hits: tuple[Hit, ...]) -> bool:
    pays = [hit.value for hit in hits if hasattr(hit.value, "scaled")]
    if not pays or any(len(hit.parts) > 1 for hit in hits):
        return True
    return any(pay.scaled or pay.per or pay.currency or (pay.low or pay.high or 0) >= 1000 for pay in pays)
