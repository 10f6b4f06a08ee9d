"""What frames an answer and is none: "Okay.", "Mm.", the question said again, "..., so yeah", "Bye.".

Each of them can be the answer where nothing else is ("Okay, from May"), so a reply is read without its frame first, and
with it only where that tells nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from firstcall.reading.aligning import asked_words
from firstcall.reading.reply import Reply
from firstcall.reading.stints import SHORTEST, names_subject

_SIGNS = " .,!?…-–—;:"
_STOPS = ".!?…"
MOST_OF = 0.7
"""Share of the words that the question names by which it is said again."""
_FEWEST = 3
"""Words of a question said again; a word or two of it may be all that is answered: "Katt? Nej"."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is left of a reply without its frame."""

    text: str
    """Of the same length, the frame blank."""
    apart: bool = False
    """Whether sentences alone were left out."""
    opened: bool = False
    """Whether all that was left out stands in front, apart: "Okay.", the question."""
    asked: bool = False
    """Whether the question said again was left out."""
    closed: bool = False
    """Whether something behind it was left out."""


def without_frame(reply: Reply) -> Kept:
    """What is left without the frame; all of it where nothing else is said.

    A sentence in front ("Okay.", the question) is no part of an answer, even of a doubtful one; a word before a comma
    or a "so yeah" behind it may be.
    """
    doc = reply.doc
    begin, asked = _begin(reply)
    end, bare = _end(reply)
    inner = doc.shape[begin:end]
    if not any(char.isalnum() or char == "#" for char in inner):
        return Kept(doc.heard)
    first = inner.strip(_SIGNS).split()[0]
    if (begin > 1 and not asked and first in reply.pack.lexicon.breaks) or (begin <= 1 and end >= len(doc.shape)):
        return Kept(doc.heard)
    frame = [(1, begin), (end, len(doc.shape))]
    stopped = begin > 1 and doc.shape[:begin].rstrip()[-1:] in _STOPS
    left = doc.without((start, stop) for start, stop in frame if doc.shape[start:stop].strip(_SIGNS))
    opened = (stopped or asked) and end >= len(doc.shape)
    return Kept(left, bare and (begin <= 1 or stopped), opened, asked, end < len(doc.shape))


def _begin(reply: Reply) -> tuple[int, bool]:
    """Where the answer begins in the shape: behind words that only open it, and behind the question, if said again."""
    shape, at = reply.doc.shape, _behind_preambles(reply, _behind_hum(reply))
    behind = _behind_question(reply)
    if behind > at:
        return _behind_preambles(reply, _past_signs(shape, behind)), True
    head, sign, _ = shape[at:].partition(" ? ")
    if sign and "." not in head and _is_question(reply, head):
        return _behind_preambles(reply, at + len(head) + len(sign)), True
    return at, False


def _behind_question(reply: Reply) -> int:
    """Behind the question's own words, however long, where the reply says them first; 0 where it does not."""
    asked = reply.question.shape.rstrip(_SIGNS)
    words = len(asked.split())
    behind = reply.doc.shape[len(asked) :]
    said = words >= _FEWEST and reply.doc.shape.startswith(asked) and behind.startswith(" ")
    return len(asked) if said and behind.strip(_SIGNS) and behind.lstrip()[:1] in "?.!," else 0


def _behind_hum(reply: Reply) -> int:
    """Behind a "mm" that is a sentence: often a mere sign of listening, where "mm, I do" is a yes."""
    doc = reply.doc
    hums = len(doc.tokens) > 1 and doc.tokens[0].raw.lower() in reply.pack.words["hums"]
    return _past_signs(doc.shape, doc.starts[1]) if hums and doc.tokens[1].raw in _STOPS else 1


def _behind_preambles(reply: Reply, at: int) -> int:
    for hit in reply.find("preamble"):
        if hit.start == at:
            at = _past_signs(reply.doc.shape, hit.end)
    return at


def _end(reply: Reply) -> tuple[int, bool]:
    """Where the answer ends in the shape, and whether what closes it, if anything, says nothing of it."""
    shape = reply.doc.shape
    for hit in (*reply.find("parting"), *reply.find("afterword")):
        if not shape[hit.end :].strip(_SIGNS):
            return hit.start, hit.rule.name == _PAPER
    return len(shape), True


_PAPER = "paper"
"""An afterword that only refers: "..., it's on my CV"."""


def _past_signs(shape: str, at: int) -> int:
    while at < len(shape) and shape[at] in _SIGNS:
        at += 1
    return at


def _is_question(reply: Reply, head: str) -> bool:
    asked = asked_words(reply)
    own = [word for word in head.split() if len(word) >= SHORTEST and word[0].isalpha()]
    named = [word for word in asked if names_subject(word, tuple(own))]
    return len(head.split()) >= _FEWEST and bool(asked) and len(named) >= MOST_OF * len(asked)
