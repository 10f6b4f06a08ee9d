"""What frames an answer and is none: "Okay.", "Mm.", the question said again, "..., so yeah", "Bye.".

Each of them can be the answer where nothing else is ("Okay, from May"), so a reply is read without its frame first, and
with it only where that tells nothing.
"""

from __future__ import annotations

from firstcall.reading.aligning import asked_words
from firstcall.reading.reply import Reply
from firstcall.reading.stints import SHORTEST, names_subject

_SIGNS = " .,!?…-–—;:"
_STOPS = ".!?…"
MOST_OF = 0.7
"""Share of the words that the question names by which it is said again."""
_FEWEST = 3
"""Words of a question said again; a word or two of it may be all that is answered: "Katt? Nej"."""


def without_frame(reply: Reply) -> tuple[str, bool]:
    """The text, its frame blank, as it stands where nothing else is said; and whether sentences alone were left out.

    Of the same length. A sentence in front ("Okay.", the question) is no part of an answer, even of a doubtful one; a
    word before a comma or a "so yeah" behind it may be.
    """
    doc = reply.doc
    begin, (end, bare) = _begin(reply), _end(reply)
    inner = doc.shape[begin:end]
    if not any(char.isalnum() or char == "#" for char in inner):
        return doc.heard, False
    first = inner.strip(_SIGNS).split()[0]
    if (begin > 1 and first in reply.pack.lexicon.breaks) or (begin <= 1 and end >= len(doc.shape)):
        return doc.heard, False
    frame = [(1, begin), (end, len(doc.shape))]
    apart = bare and (begin <= 1 or doc.shape[:begin].rstrip()[-1:] in _STOPS)
    return doc.without((start, stop) for start, stop in frame if doc.shape[start:stop].strip(_SIGNS)), apart


def _begin(reply: Reply) -> int:
    """Where the answer begins in the shape: behind words that only open it, and the question said again."""
    shape, at = reply.doc.shape, _behind_preambles(reply, _behind_hum(reply))
    head, sign, _ = shape[at:].partition(" ? ")
    if sign and "." not in head and _is_question(reply, head):
        at = _behind_preambles(reply, at + len(head) + len(sign))
    return at


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
