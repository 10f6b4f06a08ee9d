"""Which of the numbered steps of a qualification is had: "I've the level two, not the three"."""

from __future__ import annotations

from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import Hit
from firstcall.reading.stance import stance
from firstcall.reasons import Reason


def numbered(name: str, reply: Reply, qualifiers: tuple[str, ...]) -> Told | None:
    """As in "I've the level two, not the three", where level three is asked for: which of the steps is had."""
    wanted = {number.value for number in reply.pack.name(name).numbers.values()}
    if len(wanted) != 1 or reply.find("duration") or reply.find("until") or reply.find("tookyear"):
        return None
    hits = [hit for hit in reply.find("bare") if hit.value[0] == hit.value[1] and hit.value[0] in STEPS]
    own = [hit for hit in hits if hit.value[0] in wanted]
    lower = [hit for hit in hits if hit.value[0] < min(wanted)]
    higher = [
        hit
        for hit in hits
        if hit.value[0] > min(wanted)
        and (_said_level(reply, hit) or _as_well(reply, hit))
        and not reply.negated(hit, reach=4)
    ]
    if higher and not own and not lower and len(higher) == len(hits) and not reply.negations():
        return Told("held", tuple(higher), (*qualifiers, "implicit"), "", explicit=True)
    if own and higher and not lower and len(own) + len(higher) == len(hits) and not reply.negations():
        return Told("held", tuple(own), (*qualifiers, "implicit"), "", explicit=True)
    if not hits or len(own) + len(lower) < len(hits) or stance(reply).hedges:
        return None
    lacking = {mark.clause for mark in reply.find("refusal")}
    refused = [hit for hit in own if reply.negated(hit, reach=4) or hit.clause in lacking]
    held = [hit for hit in lower if not reply.negated(hit, reach=4)]
    if refused or (held and not own and reply.find("only")):
        return Told("not_held", tuple(refused or held), (*qualifiers, "other"), "", explicit=True)
    had = any(mark.clause == hit.clause for mark in reply.find("possess") for hit in own)
    short = bool(hits) and _said_level(reply, hits[0]) and reply.doc.word_count <= FEW
    if own and not lower and len(hits) == 1 and (hits[0].start <= OPENS or had or short) and not reply.negations():
        return Told("held", tuple(own), (*qualifiers, "implicit"), "", explicit=True)
    if lower and not own and all(_said_level(reply, hit) for hit in lower):
        return Told(None, tuple(lower), (*qualifiers, "other"), Reason.UNCLEAR_SCOPE, explicit=True)
    return None


def _as_well(reply: Reply, hit: Hit) -> bool:
    """As in "Got my three as well", "Three, actually" to "have you your level two?"."""
    rest = hit.doc.shape[hit.end :].lstrip()
    alone = hit.start <= OPENS and reply.doc.word_count <= PAIR and bool(reply.find("retract"))
    return rest.startswith(reply.pack.words["too"]) or alone


PAIR = 2
"""Words of a step told alone: "Three, actually"."""


def _said_level(reply: Reply, hit: Hit) -> bool:
    """Whether "level" stands before the figure, or before the one that it is joined to: "levels two and three"."""
    before, levels = hit.doc.shape[: hit.start].split()[-LISTED:], reply.pack.words["level_words"]
    joined = set(before[-1:]) & reply.pack.words["and"] and set(before[:1]) & levels
    return bool(joined or set(before[-1:]) & levels)


LISTED = 3
"""Words before a figure that is the second of two: "levels two and"."""


STEPS = range(1, 8)
"""Figures that number the steps of a qualification."""

OPENS = 8
"""Characters before which the step opens the reply: "Level two with merit"."""

FEW = 6
"""Words up to which a step told is all of the reply."""
