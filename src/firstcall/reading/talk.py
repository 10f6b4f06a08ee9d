"""Sentences that are all of the talk itself, or of how one feels about it: "Why do you ask?", "Bad luck" and more.

They are told by their words alone: such words, and those that any sentence may hold. A figure, a yes or no, a name or a
thing makes it a sentence that may tell something; so does what asks for another turn of the interview.
"""

from __future__ import annotations

from firstcall.reading.reply import Reply

_INTENTS = (
    *("stop", "human", "chat", "goback", "decline", "slower", "repeat", "robot", "pause", "skip", "wait"),
    "unknown",
)
"""Families of what is asked of the interview."""
FEWEST, MOST = 2, 12
"""Words of such a sentence; a single one may be what was asked for."""


def is_talk(reply: Reply, sentence: tuple[int, int]) -> bool:
    """Whether it is about the talk and what is heard around it, wherever it stands."""
    asks_meaning = not reply.pack.words["meaning"].isdisjoint(_said(reply, sentence))  # "What do you mean by that?"
    return _made_of(reply, sentence, reply.pack.words["talk"]) and not asks_meaning and not _denied(reply, sentence)


def is_feeling(reply: Reply, sentence: tuple[int, int]) -> bool:
    """Whether it tells how one feels about what was answered; a denial may stand only with what it waves away."""
    words = reply.pack.words
    if not _made_of(reply, sentence, words["talk"] | words["feeling"]):
        return False
    return not _denied(reply, sentence) or bool(words["unfazed"].intersection(_said(reply, sentence)))


def _said(reply: Reply, sentence: tuple[int, int]) -> list[str]:
    return [word for word in reply.doc.shape[slice(*sentence)].split() if word[0].isalnum() or word[0] == "#"]


def _made_of(reply: Reply, sentence: tuple[int, int], telling: frozenset[str]) -> bool:
    """Whether words of the kind are said, and otherwise only those that any sentence may hold."""
    said = _said(reply, sentence)
    plain = reply.pack.words["function"] | reply.pack.words["denials"]
    if (
        not telling.intersection(said)
        or not FEWEST <= len(said) <= MOST
        or not all(word in plain or word in telling for word in said)
    ):
        return False
    first, end = sentence
    return not any(first <= hit.start < end for family in _INTENTS for hit in reply.find(family))


def _denied(reply: Reply, sentence: tuple[int, int]) -> bool:
    return not reply.pack.words["denials"].isdisjoint(_said(reply, sentence))
