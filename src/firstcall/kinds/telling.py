"""What plain statements come to beside what else was said: on the topic, whatever was asked, or of other people."""

from __future__ import annotations

from dataclasses import replace

from firstcall.kinds.denying import FIRM, OPENING
from firstcall.reading.aligning import aligned, asked_words, asks_more, plain_words
from firstcall.reading.implying import Implied
from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import Hit, outside
from firstcall.reading.stance import Signal, Stance
from firstcall.reading.stints import SHORTEST, names_subject
from firstcall.reasons import Reason


def of_people(reply: Reply, told: Stance, hint: Implied | None) -> bool:
    """As in "Nobody enjoys that", "My dad's got a van": of people at large, or of somebody else, and not of oneself."""
    if hint is not None or " ?" in reply.doc.shape or any(s.strength in {"particle", "ok"} for s in told.signals):
        return False
    if reply.find("vague"):
        return reply.doc.word_count <= OF_PEOPLE
    if reply.pack.words["asks_kin"] & set(reply.question.shape.split()):
        return False  # "My mother has them all week" to "is childcare arranged?"
    whose = [mark for mark in reply.find("whose") if mark.start <= OPENING]
    alone = bool(whose) and not outside(reply.find("self"), reply.find("whose"))
    return alone and told.value is not False and reply.doc.word_count <= OF_PEOPLE


def named_first(reply: Reply, told: Stance) -> bool:
    """As in "Pork, I don't touch it" to "is there any food that you won't handle?": what is named is what there is."""
    first, sign, rest = reply.doc.shape.partition(" , ")
    plain = plain_words(reply)
    named = [word for word in first.split() if word[0].isalpha() and word not in plain]
    taken_up = bool(reply.pack.words["it"] & set(rest.split()))
    noes = bool(told.signals) and all(s.sign < 0 and s.strength in {"neg", "deny"} for s in told.signals)
    behind = noes and told.signals[0].hit.start > len(first)
    return bool(sign) and bool(named) and len(first.split()) <= NAMED and taken_up and behind


NAMED = 3
"""Words in front of a comma that only name something."""

OF_PEOPLE = 9
"""Words up to which a reply about people in general, or about somebody else, says no more than that."""


def by_topic(reply: Reply, told: Stance, value: bool | None, hint: Implied, *, wanted: bool) -> Told | None:
    """What a statement on the question's topic comes to beside what else was said; None: nothing beyond that."""
    told = _without_noes(reply, told, hint) if hint.wide and hint.value is wanted else told
    if told.conflict or any(not _within(cond, hint) for cond in told.conditions):
        return None
    beside = [signal for signal in told.signals if signal.strength in FIRM and not _within(signal.hit, hint)]
    if hint.strong and hint.value is wanted and all(_of_other(reply, signal) for signal in beside):
        beside, told = [], replace(told, signals=(), value=None)  # "I don't drink, so you'd be doing me a favour"
    firm, hits = bool(beside), (*told.hits, *hint.hits)
    if firm and value is not None:
        return _beside(reply, told, value, hint, hits, wanted=wanted)
    return _by_itself(reply, told, hint, hits, wanted=wanted)


def _beside(
    reply: Reply, told: Stance, value: bool, hint: Implied, hits: tuple[Hit, ...], *, wanted: bool
) -> Told | None:
    """What it comes to beside a yes or no that was said: the same, a conflict, or nothing beyond that."""
    if hint.doubtful or hint.value is None:
        mild = hint.wide and hint.value is None and value is wanted and not _said(told, "particle")
        return Told(value, hits, ("implicit",), Reason.HEDGED, explicit=True) if mild else None
    if hint.value is not value and hint.wide and _said(told, "particle", "ok"):
        return None  # "Sju? Det passar bra, då hinner jag lämna på förskolan"
    if hint.value is not value:
        return Told(value, hits, ("conflict",), Reason.CONFLICT, explicit=True)
    lead = told.signals[0]
    plain = lead.strength == "particle" and lead.hit.start <= OPENING and not told.hedges
    plain = plain or (hint.strong and not told.hedges and _short(reply, hint))
    return Told(value, hits, (), "", explicit=True) if plain and value is not wanted else None


def _by_itself(reply: Reply, told: Stance, hint: Implied, hits: tuple[Hit, ...], *, wanted: bool) -> Told | None:
    """What it comes to where neither yes nor no was said."""
    if hint.value is None or hint.doubtful or asks_more(reply):
        return Told(hint.value, hits, ("implicit",), Reason.UNCLEAR_SCOPE, explicit=True)
    against = hint.value is not wanted
    if against and hint.strong and any(but.start >= hit.end - 1 for but in reply.find("contrast") for hit in hint.hits):
        return None  # "I'm a vegetarian, but it's only work"
    if not against and hint.strong and reply.has("shadow"):
        return Told(hint.value, hits, ("implicit",), Reason.UNCLEAR_SCOPE, explicit=True)
    if not against and _no_longer(reply, hint):
        return Told(hint.value, hits, ("implicit",), Reason.UNCLEAR_SCOPE, explicit=True)
    if against and not wanted and reply.has("only") and not hint.strong:
        return Told(wanted, hits, ("implicit",), Reason.UNCLEAR_SCOPE, explicit=True)  # "Only hay fever"
    open_ = [
        hedge for hedge in told.hedges if not any(one.start < hedge.end and hedge.start < one.end for one in hint.hits)
    ]
    gap = Reason.HEDGED if open_ else ""
    if against and (_long_past(reply) if not wanted else reply.has("partly")):
        gap = gap or Reason.UNCLEAR_SCOPE  # "I slipped a disc in 2022"; "Every other one, I have my lad the rest"
    if against and (not _short(reply, hint) or _turns(reply) or _of_else(reply, hint)):
        gap = gap or Reason.UNCLEAR_SCOPE
    return Told(hint.value, hits, ("implicit",), gap, explicit=True)


def _long_past(reply: Reply) -> bool:
    """Whether a year or an "ago" says that what stands in the way may be over."""
    return reply.has("ago") or any(FIRST_YEAR <= each.value < LAST_YEAR for each in reply.doc.numbers.values())


FIRST_YEAR, LAST_YEAR = 1950, 2100
"""Figures that are years."""


def _without_noes(reply: Reply, told: Stance, hint: Implied) -> Stance:
    """As in "Ingen väntar hemma, så det är bara att ringa": a no that is part of the statement contradicts nothing."""
    noes = [signal for signal in told.signals if signal.sign < 0]
    inside = all(_within(signal.hit, hint) for signal in noes) and not hint.doubtful and not reply.find("contrast")
    return replace(told, signals=(), value=None, conflict=False) if told.conflict and inside else told


def _turns(reply: Reply) -> bool:
    """Whether a time is told that may be over: "I was terrified at first, now you can't shut me up"."""
    return any(f" {words} " in reply.doc.shape for words in reply.pack.words["turnings"])


def _of_else(reply: Reply, hint: Implied) -> bool:
    """As in "It'd kill me to be stuck indoors", "Being indoors drives me mad": said of something that was not asked."""
    if not hint.strong:
        return False
    asked = asked_words(reply)
    first, last = min(hit.start for hit in hint.hits), max(hit.end for hit in hint.hits)
    before, behind = reply.doc.shape[:first].split(), reply.doc.shape[last:].split()
    aimed = behind if behind[:1] and behind[0] in reply.pack.words["aims"] else []
    done = before if before[:1] and before[0] in reply.pack.words["doings"] else []
    named = [word for word in (*aimed, *done) if len(word) >= SHORTEST and word not in plain_words(reply)]
    return bool(named) and not names_subject(" ".join(named), asked)


def _said(told: Stance, *strengths: str) -> bool:
    return any(signal.strength in strengths for signal in told.signals)


def _of_other(reply: Reply, signal: Signal) -> bool:
    """Whether a mere "not" denies what was not asked for."""
    return signal.sign < 0 and signal.strength == "neg" and not aligned(reply, signal.hit)


def _no_longer(reply: Reply, hint: Implied) -> bool:
    """As in "I was on nights till my heart attack", "a year in Madrid, but it's all gone": taken back behind it."""
    last, first = max(hit.end for hit in hint.hits), min(hit.start for hit in hint.hits)
    ended = reply.pack.words["ended"] & set(reply.doc.shape[first if reply.has("worked") else last :].split())
    return bool(ended) or any(but.start >= last - 1 for but in reply.find("contrast"))


def _within(hit: Hit, hint: Implied) -> bool:
    """As in "no more than ten kilos": a no that is part of the statement, and no answer of its own."""
    return any(one.start <= hit.start and hit.end <= one.end for one in hint.hits)


def _short(reply: Reply, hint: Implied) -> bool:
    """Whether a mere statement may turn somebody away: it is not long, and nothing is set against it."""
    return reply.doc.word_count <= (STRONG_WORDS if hint.strong else TOPIC_WORDS) and not reply.find("contrast")


TOPIC_WORDS, STRONG_WORDS = 12, 22
"""Words up to which a statement turns somebody away: one on the topic, and one that says so whatever was asked."""
