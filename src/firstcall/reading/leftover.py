"""Figures that a reading leaves over: what nothing in the reply accounts for goes to a person."""

from __future__ import annotations

from itertools import pairwise

from firstcall.reading.aligning import asked_words
from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import Hit
from firstcall.reading.stints import names_subject
from firstcall.reasons import Reason


def of_figures(kind: str, reply: Reply, told: Told) -> str:
    """The reason code where a figure is left over that may count too; empty without one."""
    if _figure_left(kind, reply, told):
        return Reason.TWO_VALUES
    if kind == "years" and _then_one(reply, told):
        return Reason.TWO_VALUES  # "two seasons with the gang and then one planting"
    plain = all(hit.rule.family == "bare" for hit in told.hits)
    asked = {mark.value for mark in reply.asked("rate")}
    spans = [
        span for span in reply.find("duration") if not any(span.start <= hit.start < span.end for hit in told.hits)
    ]
    other = bool(spans) or any(mark.value not in asked for mark in reply.find("rate"))
    if kind == "number" and plain and other and reply.find("rate") and reply.find("duration"):
        return Reason.TWO_VALUES  # "8 timmar, 30 i timmen"
    if kind == "number" and (_plus_more(reply, told) or _one_more(reply, told)):
        return Reason.TWO_VALUES  # "fyra plan plus taket", "två svarvar och en såg"
    return ""


def _plus_more(reply: Reply, told: Told) -> bool:
    words = reply.doc.shape[max((hit.start for hit in told.hits), default=0) :].split()
    own = {hit.said for hit in (*reply.find("self"), *reply.find("me"))}
    return any(one in reply.pack.words["plus"] and two not in own for one, two in pairwise(words))


def _one_more(reply: Reply, told: Told) -> bool:
    words = reply.doc.shape[max(hit.end for hit in told.hits) :].split() if told.hits else []
    return any(one in reply.pack.words["and"] and two in reply.pack.words["a"] for one, two in pairwise(words))


def _then_one(reply: Reply, told: Told) -> bool:
    """Whether a further stretch is told of behind the length with a one that was not counted."""
    behind = max(hit.end for hit in told.hits) if told.hits else len(reply.doc.shape)
    words = reply.doc.shape[behind:].split()
    ones = [at for at, number in reply.doc.numbers.items() if at >= behind and number.value == 1 and not number.digits]
    further = reply.pack.words["further"]
    if any(reply.doc.shape[:at].split()[-1:] in [[word] for word in further] for at in ones):
        return True
    return any(one in further and two in reply.pack.words["a"] for one, two in pairwise(words))


_SETTLING = ("contrast", "only", "single", "never", "correct", "hobby", "whose", "partof", "settle", "total", "saying")
"""Families whose words say what becomes of the figures that are not the answer."""


def _figure_left(kind: str, reply: Reply, told: Told) -> bool:
    """As in "In Nigeria nine. On the register, since March": a figure that nothing accounts for."""
    blocked = [hit for family in _BLOCKED[kind] for hit in reply.find(family)]
    known = [(hit.start, hit.end) for hit in (*told.hits, *blocked)]
    left = [at for at in reply.doc.numbers if not any(start <= at < end for start, end in known)]
    left = [at for at in left if not _as_other(reply, at)]
    last = max((hit.end for hit in told.hits), default=0)
    buts = [but.start for but in reply.find("contrast") if but.start >= last - 1]
    since = any(getattr(hit.value, "how", "") == "since" for hit in told.hits)
    if kind == "years" and not since and any(buts[0] < at and _open(reply, at) for at in left if buts):
        return True  # "only a year in this country, but eleven back home"
    if reply.negations() or reply.has(*_SETTLING) or any(comes_to(reply, hit) for hit in told.hits):
        return False
    if any(_as_asked(reply, hit) for hit in told.hits):
        return False  # "ten years in kitchens, three as head chef"
    return any(not reply.pack.words["is"] & set(reply.doc.shape[:at].split()[-2:]) for at in left)


def _open(reply: Reply, at: int) -> bool:
    """Whether nothing says what a figure counts: no length of another work, no unit of its own."""
    lengths = [hit for hit in reply.find("duration") if hit.start <= at < hit.end]
    return not lengths and reply.doc.numbers[at].value <= MOST_OPEN


MOST_OPEN = 45
"""Years of work that a bare figure may well be."""


def _as_other(reply: Reply, at: int) -> bool:
    """Whether a figure is told of another trade: "två år som kock och fem som servitör"."""
    roles = [mark for mark in reply.find("asrole") if 0 <= mark.start - at - FIGURE <= 1]
    return bool(roles) and not names_subject(roles[0].said, asked_words(reply))


def _as_asked(reply: Reply, hit: Hit) -> bool:
    """Whether the length is told of just the role that was asked for, all its words named behind it."""
    roles = [mark for mark in reply.find("asrole") if 0 <= mark.start - hit.end <= 1]
    asked = [word for word in asked_words(reply) if word not in reply.pack.words["framing"]]
    return bool(roles) and bool(asked) and all(any(word[:5] in one for one in roles[0].said.split()) for word in asked)


FIGURE = 1
"""Characters of a figure in a shape."""


def comes_to(reply: Reply, hit: Hit) -> bool:
    """Whether the figure is what the others come to: "så tretton", but not "och så en sommar"."""
    before = reply.doc.shape[: hit.start].split()[-COMES:]
    so = [i for i, word in enumerate(before) if word in reply.pack.words["hence"]]
    return bool(so) and not (so[-1] > 0 and before[so[-1] - 1] in reply.pack.words["and"])


COMES = 4
"""Words before a figure among which a "so" makes it the result."""


_BLOCKED = {
    "years": ("bareblock", "ago", "offtime", "notlast", "dateblock"),
    "number": ("countblock", "sidecount", "shiftspan", "duration", "count", "item", "people"),
}
"""Kind -> families that tell what a figure is when it is not the one asked for."""
