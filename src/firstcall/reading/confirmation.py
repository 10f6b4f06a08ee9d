"""A reply to a read-back, to the consent question or to "does this sum it up?": yes, no, or neither; and intents."""

from __future__ import annotations

from datetime import date

from firstcall.reading.intents import FAMILIES, intent_of
from firstcall.reading.reader import prepare
from firstcall.reading.reply import NOTHING, Told
from firstcall.reading.stance import stance
from firstcall.types import Intent


def confirm(text: str, *, language: str) -> tuple[Intent, bool | None]:
    """True: yes, that is right. False: no, or wrong. None: neither, both, or only if; and what else the turn does."""
    reply = prepare(text, language=language, today=date.min)
    marks = reply.find("confirm")
    signs = {hit.rule.name for hit in marks}
    told = stance(reply)
    value = told.value if not told.weak else None
    if told.conflict:
        value = None
    if "wrong" in signs and "right" not in signs:
        # "nej det stämmer inte", "ja, fast det blev fel på körkortet"
        value = False if value is not True else None
    elif "right" in signs and "wrong" not in signs:
        # "Nej, det stämmer" may be either; a machine that takes it for a yes confirms what was misheard. "Nej nej,
        # helt rätt" waves the doubt away.
        value = (
            None
            if value is False or any(" " not in hit.doc.shape[hit.start : hit.end - 1] for hit in reply.find("no"))
            else True
        )
    elif signs == {"right", "wrong"}:
        value = None
    if value is True and (told.conditions or (told.hedges and not signs)):
        value = None
    known = Told(value, told.hits, explicit=bool(signs)) if value is not None else NOTHING
    intent, _ = intent_of(reply, known, others=False)
    if intent is Intent.ANSWER and value is None:
        return (Intent.ANSWER if reply.doc.word_count else Intent.OFF_TOPIC), None
    if intent is not Intent.ANSWER:
        return intent, None
    return Intent.ANSWER, value


__all__ = ["FAMILIES", "confirm"]
