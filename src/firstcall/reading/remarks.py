"""Sentences behind an answer that tell nothing of it: "Time flies" in "Two years. Time flies." says no more.

What is not understood there raises no doubt; a figure, a denial, a "but", a condition or a word of the question does.
"""

from __future__ import annotations

from firstcall.reading.aligning import asked_words, plain_words
from firstcall.reading.reply import Reply, Told
from firstcall.reading.stints import SHORTEST, names_subject

MOST = 8
"""Words of such a sentence; a longer one may tell more than it seems."""

_TELLING = (
    *("contrast", "cond", "only", "neg", "deny", "no", "yes", "ok", "often", "maybe", "hedge", "conclude"),
    *("duration", "money", "date", "class", "count", "choice", "possess", "further", "furtherstudy", "asrole", "place"),
    *("question", "soft", "correct"),
)
"""Families of which a word makes a sentence one that may be part of the answer."""


def remarks(reply: Reply, told: Told) -> frozenset[int]:
    """The sentences behind all that told the value that say nothing of it."""
    if not told.hits:
        return frozenset()
    last = max(reply.doc.sentence_at(hit.end - 1) for hit in told.hits)
    stretches = reply.doc.sentence_stretches()
    return frozenset(at for at, one in stretches.items() if at > last and _adds_nothing(reply, *one))


def _adds_nothing(reply: Reply, first: int, end: int) -> bool:
    doc = reply.doc
    words = [word for word in doc.shape[first:end].split() if word[0].isalpha() or word[0] == "#"]
    if not words or len(words) > MOST or "#" in words or "?" in doc.shape[first:end]:
        return False
    if words[0] not in reply.pack.words["stating"] or reply.pack.words["besides"].intersection(words):
        return False  # "Two. Mostly in a warehouse.", "Two. I cooked in the army as well."
    if any(first <= hit.start < end for family in _TELLING for hit in reply.find(family)):
        return False
    own = {hit.start for hit in reply.find("have") if first <= hit.start < end}
    if own and words[0] not in reply.pack.words["pronouns"]:
        return False  # "Two. I had a restaurant."; but "That's what I had in mind."
    named = [word for word in words if len(word) >= SHORTEST and word not in plain_words(reply)]
    return not names_subject(" ".join(named), asked_words(reply))
