"""Two things told apart, one with a yes and one with a no: which of them is the one that was asked for."""

from __future__ import annotations

from dataclasses import replace

from firstcall.reading.aligning import asked_words, content, plain_words
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit
from firstcall.reading.stance import Stance
from firstcall.reading.stints import SHORTEST, names_subject

PAIR = 2
"""Signs that it takes for one to be told apart from another."""


MOST = 12
"""Words up to which a reply that denies one of two things says no more than that."""


def by_contrast(reply: Reply, told: Stance) -> Stance:
    """As in "No bans. Points, yes": a yes to what was asked for and a no to something else; never the other way."""
    if not (told.conflict or told.value is False) or len(told.signals) < PAIR:
        return told
    asked = {signal.sign for signal in told.signals if _names_asked(reply, signal.hit)}
    other = [signal for signal in told.signals if not _names_asked(reply, signal.hit)]
    apart = asked == {1} and {signal.sign for signal in other} == {-1}
    if apart and all(_names_other(reply, s.hit) and not _names_head(reply, s.hit) for s in other):
        return replace(told, value=True, conflict=False)
    return told


def refused_by_contrast(reply: Reply, told: Stance) -> bool:
    """As in "Visma har jag kört, men Fortnox inte": a yes to something else and a no to what was asked, each named."""
    if told.value is True or told.hedges or told.conditions or len(told.signals) < PAIR:
        return False
    if " ?" in reply.doc.shape or reply.has("maybe") or reply.doc.word_count > MOST:
        return False
    if told.value is None and not told.conflict:
        return False
    asked = {signal.sign for signal in told.signals if _names_asked(reply, signal.hit)}
    other = [signal for signal in told.signals if not _names_asked(reply, signal.hit)]
    plain = all(signal.strength in {"have", "particle"} for signal in other)
    plain = plain and all(s.strength == "particle" or _set_first(reply, s.hit) for s in told.signals if s.sign < 0)
    noes = [signal.hit.start for signal in told.signals if signal.sign < 0]
    if not noes or any(but.start > max(noes) for but in reply.find("contrast")):
        return False  # "Not in a school, but I've coached kids"
    apart = plain and asked == {-1} and {signal.sign for signal in other} == {1}
    return apart and all(_names_other(reply, signal.hit) for signal in other)


def _set_first(reply: Reply, hit: Hit) -> bool:
    """As in "Fortnox har jag inte rört": what is denied opens its clause, so that it is told apart."""
    words = [word for word in reply.doc.clause_text(hit.clause).split() if word[0].isalpha()]
    first = [word for word in words[:SECOND] if word not in plain_words(reply) and len(word) >= SHORTEST]
    return names_subject(" ".join(first), asked_words(reply))


SECOND = 2
"""Words of a clause, a "but" among them, by which what it is about opens it."""


def _named(reply: Reply, hit: Hit) -> list[str]:
    """What the hit's clause names; where that is nothing, its sentence: "Points, yes"."""
    words = content(reply, hit)
    if words:
        return words
    doc, here = reply.doc, reply.doc.sentence_at(hit.start)
    starts = [start for start, at in zip(doc.starts, doc.sentences, strict=True) if at == here]
    found = [doc.shape[start:].split(maxsplit=1)[0] for start in starts]
    return [word for word in found if len(word) >= SHORTEST and word[0].isalpha()]


def _names_asked(reply: Reply, hit: Hit) -> bool:
    return names_subject(" ".join([*_named(reply, hit), hit.said]), asked_words(reply))


def _names_head(reply: Reply, hit: Hit) -> bool:
    """Whether it names the head of a compound that was asked for, and so no other thing: träd of "fruktträd"."""
    return any(len(one) > len(word) and one.endswith(word) for word in _named(reply, hit) for one in asked_words(reply))


def _names_other(reply: Reply, hit: Hit) -> bool:
    return any(word not in plain_words(reply) for word in _named(reply, hit))


def concluded(reply: Reply, taken: dict[str, Hit]) -> dict[str, Hit]:
    """As in "My husband works nights, so days": what is named before a "so" is the reason, what stands behind chosen.

    Only where nothing before it is willing, and nothing joins the two.
    """
    words, starts = reply.pack.words["so_then"], reply.doc.starts
    so = [at for at in starts if reply.doc.shape[at:].split(maxsplit=1)[0] in words]
    if len(taken) < PAIR or not so or reply.find("contrast"):
        return taken
    behind = {name: hit for name, hit in taken.items() if hit.start > so[-1]}
    willing = [mark for family in ("ok", "yes", "accept", "choice") for mark in reply.find(family)]
    return taken if not behind or any(mark.start < so[-1] for mark in willing) else behind
