"""Sentences beside the answer: a name, where one is sitting, thanks, one's age or children.

They are left out where another sentence remains and the question is not about them: "I'm thirty-four" is no pay, "I'm
in the car" no licence. What counts age for an answer (years since one was eighteen) keeps it.
"""

from __future__ import annotations

from firstcall.reading.aligning import asked_words
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit

_SIGNS = " .,!?…-"
_ASKED = {"age": "asks_age", "children": "asks_children"}
"""Rule -> the words of a question that is about it."""
_CALL = "call"
"""Where one is sitting is never what was asked, whatever words it shares with the question."""


def without_besides(reply: Reply, kind: str) -> str:
    """The text, such sentences blank; of the same length."""
    text = reply.doc.text
    if not reply.doc.sentences or reply.doc.sentences[-1] == 0:
        return text
    sentences = _sentences(reply)
    told = [at for at in sentences if _is_beside(reply, sentences[at], kind)]
    if not told or len(told) == len(sentences):
        return text
    return reply.doc.without(sentences[at] for at in told)


def _sentences(reply: Reply) -> dict[int, tuple[int, int]]:
    """Sentence -> its stretch of the shape, of those that hold a word."""
    doc = reply.doc
    found: dict[int, tuple[int, int]] = {}
    for i, start in enumerate(doc.starts):
        end = doc.starts[i + 1] if i + 1 < len(doc.starts) else len(doc.shape)
        first = found.get(doc.sentences[i], (start, end))[0]
        found[doc.sentences[i]] = (first, end)
    return {at: (a, b) for at, (a, b) in found.items() if doc.shape[a:b].strip(_SIGNS)}


def _is_beside(reply: Reply, stretch: tuple[int, int], kind: str) -> bool:
    first, last = stretch
    words = reply.doc.shape[first:last]
    begin, end = first + len(words) - len(words.lstrip(_SIGNS)), first + len(words.rstrip(_SIGNS))
    whole = (hit for hit in reply.find("beside") if hit.start <= begin and hit.end >= end)
    return any(not _is_asked(reply, hit, kind) for hit in whole)


def _is_asked(reply: Reply, hit: Hit, kind: str) -> bool:
    name = hit.rule.name
    if name == _CALL:
        return False
    if name == "age" and kind in {"years", "date"}:
        return True
    asked = reply.question.shape.split()
    if name in _ASKED:
        return any(word.startswith(tuple(reply.pack.words[_ASKED[name]])) for word in asked)
    return bool(set(hit.said.split()) & set(asked_words(reply)))
