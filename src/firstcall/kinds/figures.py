"""Which of several figures is the number that was asked for, and the range that they span."""

from __future__ import annotations

import re
from itertools import pairwise

from firstcall.reading.counting import FORMER
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit
from firstcall.reading.stance import stance
from firstcall.types import Range


def named_one(of: str, reply: Reply, found: list[Hit]) -> list[Hit]:
    """The one figure behind which what is asked stands: "tolv kilometer enkel väg, 24 tur och retur"."""
    units = {word[:5] for word in reply.pack.words["unit_names"]}
    stems = {word[:5] for word in reply.names([of]).split() if len(word) >= LETTERS} - units
    ends = [*(hit.start for hit in found[1:]), len(reply.doc.shape)]
    told = [
        {stem for stem in stems for word in reply.doc.shape[hit.end : end].split()[:4] if word.startswith(stem)}
        for hit, end in zip(found, ends, strict=True)
    ]
    shared = set.intersection(*told) if told else set()
    named = [hit for hit, words in zip(found, told, strict=True) if words - shared]
    if any(0 <= mark.start - hit.end <= 1 for mark in stance(reply).conditions for hit in found if hit not in named):
        return []  # "sex ronder, sju om larmet går"
    uncertain = reply.pack.words["now_and_then"]
    if any(uncertain & set(reply.doc.shape[a.end : b.start].split()) for a, b in pairwise(found)):
        return []  # "eighty covers, sometimes a hundred"
    buts = reply.find("contrast")
    if any((hit.value.low or 0) and any(hit.end <= but.start < found[-1].start for but in buts) for hit in named):
        return []  # "själv har jag tre barn, men i gruppen var det sjutton"
    return named if len(named) == 1 < len(found) and sum(bool(words) for words in told) == 1 else []


LETTERS = 4
"""A shorter word of the requirement names nothing."""


def addable(reply: Reply, hits: list[Hit]) -> bool:
    """Whether figures may be parts of a whole: exact ones, none told as an alternative to another."""
    between = [reply.doc.shape[a.end : b.start].split() for a, b in pairwise(hits)]
    unsure = reply.pack.words["unsure"] | reply.pack.words["sometimes"]
    exact = all(hit.value.low == hit.value.high for hit in hits)
    return exact and not any(set(words) & unsure for words in between)


def differ(reply: Reply, hits: list[Hit]) -> bool:
    """Whether figures that are the same are told of different things: "fem på dagen, fem på kvällen"."""
    ends = [*(hit.start for hit in hits[1:]), len(reply.doc.shape)]
    behind = [
        re.split(r" [.!?]", reply.doc.shape[hit.end : end])[0].strip(" ,") for hit, end in zip(hits, ends, strict=True)
    ]
    return all(behind) and len(set(behind)) == len(behind)


def usual(reply: Reply, hit: Hit) -> bool:
    """As in "normalt är det hundratio": the figure of the rule, not of an exception or of before."""
    if any(mark.value == FORMER for mark in reply.find("sidecount")):
        return False
    return any(0 <= hit.start - mark.end <= NEAR and mark.clause == hit.clause for mark in reply.find("usual"))


OFFER = 5
"""Words behind a "but" in which an offer of more stands."""


NEAR = 20
"""Characters between a mark and the figure that it belongs to."""


def restated_one(reply: Reply, found: list[Hit]) -> list[Hit]:
    """As in "Tusen på åtta timmar, alltså hundratjugofem": the last figure is what the others come to."""
    if len(found) < 2:
        return []
    so, empty = reply.pack.words["so"] | reply.pack.words["restating"], reply.pack.words["empty"]
    behind = reply.doc.shape[found[-1].end :]
    whole = all((hit.value.high or 0.0) <= (found[-1].value.low or 0.0) for hit in found)
    if whole and len(found) > 1 and behind.strip(" ,").startswith(reply.pack.words["totals"]):
        return [found[-1]]  # "three here, four there, seven altogether"
    exact = all(hit.value.low == hit.value.high for hit in found)
    for one, others in ((found[0], found[1:]), (found[-1], found[:-1])):
        if exact and len(others) > 1 and one.value.low == sum(hit.value.low or 0.0 for hit in others):
            return [one]  # "seven, four lads and three girls"
    before = reply.doc.shape[found[-2].end : found[-1].start].split()
    while before and before[-1] not in so and (before[-1] == "," or before[-1] in empty):
        before.pop()
    return [found[-1]] if before and before[-1] in so else []


def behind_but(reply: Reply, found: list[Hit]) -> list[Hit]:
    """The one figure behind a "but"; all where the "but" only adds to those before it."""
    but = reply.find("contrast")
    bounds = [(hit.value.high is None, hit.value.low == 0.0) for hit in found]
    if sorted(bounds) == [(False, True), (True, False)]:
        return found  # "sällan fler än sju, men aldrig under fem"
    behind = [hit for hit in found if but and hit.start > but[-1].start]
    if len(behind) == 1 and len(found) > 1 and within_spread(reply, found[:-1], behind[0]):
        return found  # "tre eller fyra, fast helst tre"
    if but and behind and set(reply.doc.shape[but[-1].end :].split()[:OFFER]) & reply.pack.words["offers"]:
        return found  # "thirty-five, but I could do forty": from one to the other
    return behind if len(behind) == 1 and len(found) > 1 else found


def within_spread(reply: Reply, spread: list[Hit], one: Hit) -> bool:
    """Whether a figure only says which of a range told before would be liked best."""
    if None in (*(hit.value.low for hit in spread), *(hit.value.high for hit in spread), one.value.low):
        return False
    low, high = min(hit.value.low for hit in spread), max(hit.value.high for hit in spread)
    return low < high and low <= one.value.low <= high and not usual(reply, one) and reply.has("liked")


def spanned(hits: list[Hit]) -> Range:
    """The range that the figures span; of a figure and a bound, up to the bound; of two bounds, between them."""
    bounds = [hit for hit in hits if hit.value.low is None or hit.value.high is None or hit.value.low == 0.0]
    if len(hits) == 2 and len(bounds) == 2:
        low = max(hit.value.low or 0.0 for hit in hits)
        high = min(hit.value.high if hit.value.high is not None else float("inf") for hit in hits)
        if low <= high < float("inf"):
            return Range(low, high)
    firm = [hit for hit in hits if hit not in bounds] or hits
    if len(hits) == 2 and len(bounds) == 1 and bounds[0].value.low == 0.0:
        low = min(hit.value.low or 0.0 for hit in firm)
    else:
        low = min(hit.value.low or 0.0 for hit in hits)
    highs = [hit.value.high for hit in hits]
    return Range(low, None if any(top is None for top in highs) else max(top for top in highs if top is not None))
