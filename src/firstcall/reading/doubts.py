"""Why a reading that turns somebody away would better go to a person: what the reply holds beyond what was understood.

A not_met stands only on words that were understood and nothing that speaks of more: figures left over, a further item
in a list, a question that was answered instead. That costs some decisions, and saves people.
"""

from __future__ import annotations

from firstcall.reading.aligning import asked_words, plain_words
from firstcall.reading.reply import Reply, Told
from firstcall.reading.stints import SHORTEST, names_subject
from firstcall.reasons import Reason

LONG = 30
"""A reply of more words than this holds more than a plain no; only a value said itself decides it."""

UNHEARD = 4
"""Words left over that name something, from which on a figure may have been told of something else."""


def doubt_of(kind: str, reply: Reply, told: Told) -> str:
    """The reason code, or empty where nothing speaks against it."""
    if reply.doc.word_count > LONG and not told.explicit:
        return Reason.UNCLEAR_SCOPE
    if " ?" in reply.doc.shape[max((hit.end for hit in told.hits), default=0) :]:
        return Reason.UNCLEAR_SCOPE  # "no licence, do I need one?"
    if kind in {"yes_no", "certificate", "choice", "licence"} and reply.has("maybe"):
        return Reason.HEDGED
    if kind in {"certificate", "licence"} and reply.has("needless"):
        return Reason.UNCLEAR_SCOPE  # "you don't need one round here" is no "I have none"
    if kind in {"yes_no", "certificate", "licence"} and _answers_itself(reply):
        return Reason.UNCLEAR_SCOPE
    if kind in {"years", "number"} and _figure_left(kind, reply, told):
        return Reason.TWO_VALUES
    if kind == "number" and len(_left(reply, told)) >= UNHEARD:
        return Reason.UNCLEAR_SCOPE
    if kind == "choice" and _item_left(reply, told):
        return Reason.UNCLEAR_SCOPE
    return ""


def _answers_itself(reply: Reply) -> bool:
    """Whether a question opens the reply that is not the one asked: "Om jag kör? I Sverige? Nej, aldrig."."""
    end = reply.doc.shape.find(" ?")
    if end < 0:
        return False
    words = [word for word in reply.doc.shape[:end].split() if _names(reply, word)]
    return bool(words) and not names_subject(" ".join(words), asked_words(reply))


def _names(reply: Reply, word: str) -> bool:
    return len(word) >= SHORTEST and word[0].isalpha() and word not in plain_words(reply)


def _left(reply: Reply, told: Told) -> list[str]:
    """Words that name something, in nothing that told the value, and not the question's own."""
    doc, found = reply.doc, []
    for i, start in enumerate(doc.starts):
        if not any(hit.start <= start < hit.end for hit in told.hits):
            end = doc.starts[i + 1] if i + 1 < len(doc.starts) else len(doc.shape)
            found += [word for word in doc.shape[start:end].split() if _names(reply, word)]
    return [word for word in found if not names_subject(word, asked_words(reply))]


_SETTLING = ("contrast", "only", "single", "never", "correct", "hobby", "whose", "partof", "settle", "total", "saying")
"""Families whose words say what becomes of the figures that are not the answer."""


def _figure_left(kind: str, reply: Reply, told: Told) -> bool:
    """As in "In Nigeria nine. On the register, since March": a figure that nothing accounts for."""
    if reply.has(*_SETTLING) or reply.negations():
        return False
    blocked = [hit for family in _BLOCKED[kind] for hit in reply.find(family)]
    known = [(hit.start, hit.end) for hit in (*told.hits, *blocked)]
    return any(not any(start <= at < end for start, end in known) for at in reply.doc.numbers)


_BLOCKED = {
    "years": ("bareblock", "ago", "offtime", "notlast", "dateblock"),
    "number": ("countblock", "sidecount", "shiftspan", "duration"),
}
"""Kind -> families that tell what a figure is when it is not the one asked for."""

_JOINTS = frozenset(",.;:!?")


def _item_left(reply: Reply, told: Told) -> bool:
    """As in "Svenska, engelska och lite somali": a further item of a list that was not understood."""
    joints = _JOINTS | reply.pack.words["joints"]
    doc = reply.doc
    words = [doc.shape[a:b].strip() for a, b in zip(doc.starts, (*doc.starts[1:], len(doc.shape)), strict=True)]
    for i, word in enumerate(words):
        opens = i == 0 or words[i - 1] in joints
        closes = i + 1 == len(words) or words[i + 1] in joints
        if opens and closes and i and _names(reply, word) and not _known(reply, told, doc.starts[i], word):
            return True
    return False


def _known(reply: Reply, told: Told, at: int, word: str) -> bool:
    if any(hit.start <= at < hit.end for hit in told.hits) or names_subject(word, asked_words(reply)):
        return True
    return any(hit.start <= at < hit.end for family in _TELLING for hit in reply.find(family))


_TELLING = ("yes", "no", "ok", "deny", "often", "choice", "maybe", "hedge")
"""Families whose words are no item of a list."""
