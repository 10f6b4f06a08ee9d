"""Figures without a unit: which of them are lengths, in what unit, and which one the speaker singles out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from firstcall.reading.durations import Length, approximate, year_of
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit, outside


def bare_ranges(reply: Reply, lengths: Sequence[Hit], unit: float, cut: int) -> list[Hit]:
    """Numbers without a unit as lengths: in the unit said before, else the question's, outside what is already read."""
    other = [*reply.find("ago"), *reply.find("bareblock"), *reply.find("offtime"), *reply.find("notlast")]
    hits = outside(reply.find("bare"), lengths, other)
    hits = [hit for hit in hits if not any(one.start < hit.end and hit.start < one.end for one in lengths)]
    made: list[Hit] = []
    for hit in hits:
        low, high, how = hit.value
        if hit.start < cut or low is None or (low >= 1900 and year_of(hit.parts[0], reply.today) is not None):
            continue
        if denied(reply, hit) or others_own(reply, hit) or _glued(reply, hit):
            continue
        before = [one.value.unit for one in lengths if one.start < hit.start and one.value.how in {"plain", "few"}]
        here = before[-1] if before else unit
        if before and any(0 <= mark.start - hit.end <= 1 for mark in reply.find("total")):
            here = max(*before, unit)  # "A year here, six months there. Three altogether."
        if hit.evidence.quote.endswith(reply.pack.words.get("year_halves", "\n")):
            here = 1.0  # "ett läsår och en termin, så ett och ett halvt": the neuter is of years
        first, last = approximate(low, high, how, 0.5)
        length = Length(None if first is None else first * here, None if last is None else last * here, "bare", here)
        made.append(replace(hit, value=length))
    if not lengths or all(one.value.how == "implausible" for one in lengths):
        return [hit for hit in made if not _counts_other(reply, hit)]
    every = sorted([*lengths, *made], key=lambda hit: hit.start)
    return [hit for hit in made if _stands_free(reply, hit) or marked(reply, hit)] if every else made


def _glued(reply: Reply, hit: Hit) -> bool:
    """Whether the figure is written together with a name: the 2 of "Tele2"."""
    start = hit.evidence.start
    return start > 0 and reply.doc.text[start - 1].isalpha()


def others_own(reply: Reply, hit: Hit) -> bool:
    """Whether the figure is told of somebody else: "my father ran a firm for thirty years"."""
    here = [mark for mark in reply.find("whose") if mark.clause == hit.clause]
    whose = [mark for mark in here if mark.end <= hit.start]
    if any(mark.rule.name == "handover" and 0 <= hit.start - mark.end <= OWNER for mark in whose):
        return True  # "I escalate to third line"
    if any(0 <= mark.start - hit.end <= OWNER for mark in here):
        return True  # "mästare är min chef"
    own = any(me.clause == hit.clause and me.start < hit.start for me in reply.find("me"))
    return bool(whose) and not own


OWNER = 5
"""Characters between a thing and the words for whose it is: "is my", "har min"."""


def denied(reply: Reply, hit: Hit) -> bool:
    """A figure that is taken back: "inte femtio", "not thirty"."""
    return any(
        0 < reply.doc.piece_at(hit.start) - reply.doc.piece_at(neg.start) <= 1 and neg.end <= hit.start
        for neg in reply.negations()
    ) or _not_had(reply, hit)


def _not_had(reply: Reply, hit: Hit) -> bool:
    """As in "I don't have three": no word but that of having between the no and the figure."""
    before = reply.doc.shape[: hit.start].split()[-1:]
    return bool(set(before) & reply.pack.words["had"]) and any(
        reply.doc.shape[neg.end : hit.start].split() == before for neg in reply.negations()
    )


def _stands_free(reply: Reply, hit: Hit) -> bool:
    """Whether nothing behind a figure says that it counts something else: "tre på Peab", not "tre ställen"."""
    rest = reply.doc.shape[hit.end :].split()
    if rest[:1] and rest[0] in reply.pack.words["of"] and rest[1:2] in (["#"], ["a"]):
        return False  # "one of two years"
    marks = (*reply.find("total"), *reply.find("parttime"), *reply.find("part"), *reply.find("place"))
    if any(0 <= mark.start - hit.end <= 1 for mark in marks):
        return True
    if not rest or not rest[0][0].isalpha():
        return True
    words = reply.pack.words
    if len(rest[0]) > NOUN and rest[0].endswith(words["doing"]):
        return True  # "then two running a crew"
    if len(rest[0]) >= NOUN and rest[0] in words["employed"]:
        return True  # "two years agency and four permanent"
    return rest[0] in words["prepositions"] or rest[0] in words["seams"] or rest[0] in words["empty"]


def _counts_other(reply: Reply, hit: Hit) -> bool:
    """Whether the figure counts things that are no time: "two Christmases", "tre ställen"."""
    rest = reply.doc.shape[hit.end :].split()
    words = reply.pack.words
    if not rest or not rest[0][0].isalpha() or len(rest[0]) < NOUN or _stands_free(reply, hit) or denied(reply, hit):
        return False
    return rest[0].endswith(words["plurals"]) and rest[0] not in words["framing"]


NOUN = 5
"""A shorter word is no noun that could be mistaken for what is counted."""


def marked(reply: Reply, hit: Hit) -> bool:
    """Whether "just", "varav" or "de sista" singles the length out."""
    before = [mark for mark in reply.find("single") if mark.end <= hit.start + 12 and mark.clause == hit.clause]
    return any(
        0 <= reply.doc.piece_at(hit.start) - reply.doc.piece_at(mark.end - 1) <= 5 or mark.start >= hit.start
        for mark in before
    ) or any(hit.start <= mark.start < hit.end for mark in reply.find("single"))
