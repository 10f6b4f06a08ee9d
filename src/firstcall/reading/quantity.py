"""Which of several lengths or numbers is the answer: the one on the subject, the sum, the restatement, or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from firstcall.reading.bare import marked
from firstcall.reading.durations import Length
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit
from firstcall.reading.shares import other_shares
from firstcall.reading.single import joined, marked_one, only_ended, refined, same
from firstcall.reading.stints import Stint, stints
from firstcall.reasons import Reason
from firstcall.types import Range


@dataclass(frozen=True, slots=True)
class Pick:
    """What several lengths come to."""

    value: Range | None
    hits: tuple[Hit, ...]
    gap: str = ""
    qualifiers: tuple[str, ...] = ()
    final: bool = False
    """The speaker's own result, nothing more to be taken off it."""
    others: tuple[Range, ...] = ()
    """What a careful listener might take them for instead; where that would decide otherwise, a person must look."""


def pick(reply: Reply, subject: str, found: list[Hit]) -> Pick:
    """The answer among the lengths."""
    parts = stints(reply, subject, found)
    chosen = _choose(reply, subject, found, parts)
    if chosen.value is None or chosen.gap:
        return chosen
    value, others = chosen.value, chosen.others
    if len(chosen.hits) == 1 and not chosen.final:
        others = (*others, *other_shares(reply, chosen.hits[0], value, parts))
    chosen = replace(chosen, others=others)
    less = sum(hit.value for hit in reply.find("offtime") if not _between(hit, chosen.hits))
    if not less or chosen.final:
        return chosen
    low, high = (None if bound is None else bound - less for bound in (value.low, value.high))
    if low is None or low < 0:
        return replace(chosen, value=None, gap=Reason.CONFLICT, qualifiers=(*chosen.qualifiers, "conflict"))
    return replace(chosen, value=Range(low, high), qualifiers=(*chosen.qualifiers, "break"))


def _between(pause: Hit, hits: Sequence[Hit]) -> bool:
    """Whether a pause stands between times that are added up, so that neither holds it."""
    return any(hit.end <= pause.start for hit in hits) and any(hit.start >= pause.end for hit in hits)


def _one(hit: Hit, *others: Range) -> Pick:
    return Pick(hit.value.range, (hit,), "", _qualifiers(hit), others=others)


def _choose(reply: Reply, subject: str, found: list[Hit], parts: list[Stint]) -> Pick:
    if len(found) == 1:
        if parts[0].topic in {"other", "hobby"} and found[0].value.high != 0:
            most = (found[0].value.range,) if parts[0].topic == "hobby" else ()
            return Pick(None, (found[0],), Reason.UNCLEAR_SCOPE, ("other_work",), others=most)
        return _one(found[0])
    settled = (
        _whole_of(reply, found, parts)
        or _later_start(reply, found)
        or _part_of(reply, found, parts)
        or _settled(reply, found, parts)
    )
    if settled is not None:
        return settled
    if any(part.topic == "hobby" for part in parts):
        return _without(reply, subject, found, parts, "hobby")
    lows, highs = [hit.value.low for hit in found], [hit.value.high for hit in found]
    if reply.find("altern") and None not in lows and None not in highs:
        return Pick(Range(min(lows), max(highs)), tuple(found), "", ("range", "alternatives"))
    for one in (only_ended(reply, found), same(reply, found), refined(found)):
        if one is not None:
            return _one(one)
    bounds = _bounds(found)
    if bounds is not None:
        return Pick(bounds, tuple(found), "", ("range",))
    if any(part.topic == "other" for part in parts):
        return _without(reply, subject, found, parts, "other")
    if _part_here(reply, found, parts):
        return _one(found[0], found[1].value.range)
    return _all_open(reply, found, parts)


def _whole_of(reply: Reply, found: list[Hit], parts: list[Stint]) -> Pick | None:
    """As in "Three, two at Kier and one on my own": one is what the others come to, all of them the subject's.

    So is the last, where no words of its own go with it: "först sju år på Elite och sen sju här i stan, fjorton då".
    """
    lows = [hit.value.low for hit in found]
    plain = all(hit.value.low == hit.value.high and hit.value.how in {"plain", "bare"} for hit in found)
    if len(found) <= len(("whole", "part")) or None in lows or not plain:
        return None
    ends = not _named_in(reply, parts[-1])
    for whole, told in ((0, True), (-1, ends)):
        rest = [part.topic for part in parts if part is not parts[whole]]
        if told and 2 * (lows[whole] or 0) == sum(low or 0 for low in lows) and set(rest) <= {"open", "subject"}:
            return replace(_one(found[whole]), final=True)
    return None


def _later_start(reply: Reply, found: list[Hit]) -> Pick | None:
    """As in "Utbildad 2018 men började jobba 2020": the work counts, not the paper."""
    if not all(hit.value.how == "since" for hit in found) or found[-1].value.low >= found[0].value.low:
        return None
    trained = [mark for mark in reply.find("trained") if mark.start < found[-1].start]
    turned = [but for but in reply.find("contrast") if found[0].start < but.start < found[-1].start]
    return _one(found[-1]) if trained and turned else None


def _part_here(reply: Reply, found: list[Hit], parts: list[Stint]) -> bool:
    """As in "I kök nio år, i Sverige tre": a part of the time told before, in a country."""
    if len(found) != 2 or parts[0].topic != "subject" or (found[1].value.high or 0) > (found[0].value.low or 0):
        return False
    between = reply.doc.shape[found[0].end : found[1].start].split()
    added = set(between) & (reply.pack.words["further"] | reply.pack.words["and"])
    there = [mark for mark in reply.find("place") if mark.start >= found[0].end and " " in mark.said]
    return bool(there) and not added and not any(parts[0].holds(mark) for mark in reply.find("place"))


def _within(one: Hit, two: Hit) -> bool:
    """Whether a length lies inside the range of another."""
    lows = (one.value.low, two.value.low)
    return (
        None not in lows and lows[1] <= lows[0] and (two.value.high is None or (one.value.high or 0) <= two.value.high)
    )


def _part_of(reply: Reply, found: list[Hit], parts: list[Stint]) -> Pick | None:
    """A whole and a part of it: "tio år, varav sex som vårdbiträde" leaves four, "varav fem på Peab" leaves ten."""
    if len(found) != 2:
        return None
    (whole, part), two = found, parts[1]
    marks = reply.find("partof")
    near = any(whole.end <= mark.start < part.start or 0 <= mark.start - part.end <= 1 for mark in marks)
    lows = (whole.value.low, whole.value.high, part.value.low, part.value.high)
    if not near or None in lows or part.value.high > whole.value.low:
        return None
    if two.topic == "subject":
        return _one(part)
    if two.topic in {"other", "hobby"}:
        left = Range(whole.value.low - part.value.high, whole.value.high - part.value.low)
        return Pick(left, (whole, part), "", ("part",))
    if parts[0].topic != "subject" and _named_in(reply, parts[0]):
        return None
    behind = reply.doc.shape[part.end : two.end].split()
    rest = [word for word in behind if word not in reply.pack.words["of"]]
    placed = bool({*behind[:1], *rest[:1]} & reply.pack.words["prepositions"])
    return replace(_one(whole), others=() if placed else (part.value.range,))


def _settled(reply: Reply, found: list[Hit], parts: list[Stint]) -> Pick | None:
    """The figure that the speaker ends on or names as the whole: "so ten", "säg tre", "totalt åtta"."""
    last = found[-1]
    told = reply.doc.shape[found[-2].end : last.start].split()
    while told and told[-1] in reply.pack.words["comes_to"] and last.value.low == last.value.high:
        told = told[:-1]
    if told and told[-1] in reply.pack.words["so"] and "other" not in {part.topic for part in parts[:-1]}:
        before = found[-2]
        if last.value.low != last.value.high and _within(before, last):
            return replace(_one(before), final=True)  # "eleven months, so nearly a year"
        return replace(_one(last), final=True)
    if reply.find("altern"):
        return None
    topics = {part.topic for part in parts}
    whole = [part.hit for part in parts if any(_beside(reply, mark, part) for mark in reply.find("total"))]
    named = [part.hit for part in parts if part.topic == "subject"]
    if len(whole) == 1 and not (len(named) == 1 and named != whole and len(topics) > 1):
        return _one(whole[0])
    if any(0 <= last.start - mark.end <= 1 or last.start <= mark.start < last.end for mark in reply.find("saying")):
        return replace(_one(last), final=not any(pause.start > last.end for pause in reply.find("offtime")))
    total = sum(hit.value.low or 0 for hit in found[:-1])
    summed = told and (told[-1] in reply.pack.words["so"] or reply.pack.words["restating"] & set(told))
    if summed and (last.value.low == total or "other" not in topics):
        return _one(last)
    single = marked_one(reply, found)
    if single is not None and not _RIVALS & topics:
        more = reply.find("beforethat") or _elsewhere_too(reply, single, parts)
        return _one(single, *((_added(found),) if more else ()))
    return None


def _elsewhere_too(reply: Reply, single: Hit, parts: list[Stint]) -> bool:
    """Whether another time is told of a place: "only a year in this country, but eleven back home"."""
    rest = [part for part in parts if part.hit is not single]
    return any(part.holds(mark) for part in rest for mark in reply.find("place"))


_RIVALS = frozenset({"other", "hobby", "subject"})


def _beside(reply: Reply, mark: Hit, part: Stint) -> bool:
    """Whether "totalt" stands with the length, a word or three away."""
    pieces = reply.doc.piece_at
    return part.holds(mark) and (
        0 <= pieces(part.hit.start) - pieces(mark.end - 1) <= _WHOLE
        or 0 <= pieces(mark.start) - pieces(part.hit.end - 1) <= _WHOLE
    )


_WHOLE = 3
"""Words between a length and the mark that makes it the whole."""


def _without(reply: Reply, subject: str, found: list[Hit], parts: list[Stint], out: str) -> Pick:
    """The times of the subject, what was something else left out."""
    kept = [part for part in parts if part.topic == "subject"] or [part for part in parts if part.topic == "open"]
    kept = [part for part in kept if part.topic != out]
    whole = _added(found)
    if not kept:
        return Pick(None, tuple(found), Reason.UNCLEAR_SCOPE, ("other_work",))
    if len(kept) == 1:
        firm = kept[0].topic == "subject" or out == "hobby" or (kept[0].hit is found[0] and _stops(reply, found[0]))
        firm = firm and not any(mark.rule.name == "deputy" for mark in reply.find("lacking"))
        return _one(kept[0].hit, *(() if firm else (whole,)))
    chosen = _all_open(reply, [part.hit for part in kept], kept)
    return replace(chosen, others=(*chosen.others, whole))


def _stops(reply: Reply, hit: Hit) -> bool:
    """Whether the length is a sentence of its own, so that what follows explains."""
    return reply.doc.shape[hit.end :].lstrip()[:1] in {".", "!"}


def _all_open(reply: Reply, found: list[Hit], parts: list[Stint]) -> Pick:
    """Times of which none is plainly something else: alternatives, one singled out, a sum, or no telling."""
    if len(found) == 1:
        return _one(found[0])
    if all(hit.value.how == "since" for hit in found):  # they lie over each other: never a sum
        named = [part.hit for part in parts if part.topic == "subject"]
        return _one(named[0]) if len(named) == 1 else Pick(None, tuple(found), Reason.TWO_VALUES, ("two_values",))
    first = found[0]
    answered = _stops(reply, first) and not joined(reply, first, found[1])
    named = [part.hit for part in parts if part.topic == "subject"]
    if len(named) == 1 and named[0] is not first:
        if (
            (_content_before(reply, parts[0]) and not _employed_before(reply, parts[0]))
            or reply.has("contrast")
            or marked(reply, named[0])
        ):
            return _one(named[0])
        return replace(_summed(found, parts), others=(named[0].value.range,))
    single = marked_one(reply, found)
    if single is not None:
        here = reply.doc.sentence_at(single.start)
        rivals = [part.hit for part in parts if part.topic == "subject" and part.hit is not single]
        return _one(single, *(hit.value.range for hit in rivals if reply.doc.sentence_at(hit.start) != here))
    spread = _spread(reply, found, parts)
    if spread is not None:
        return spread
    if any(_restates(reply, reply.doc.shape[a.end : b.start]) for a, b in pairwise(found)):
        return _one(found[-1])
    if all(any(part.holds(mark) for mark in reply.find("place")) for part in parts):
        return _summed(found, parts)  # "in my country five years. Here, eight months"
    if answered:
        return _one(first, _added(found))
    if _sums(reply, found):
        return _summed(found, parts)
    return Pick(None, tuple(found), Reason.TWO_VALUES, ("two_values",))


def _spread(reply: Reply, found: list[Hit], parts: list[Stint]) -> Pick | None:
    """From one to the other: "tre och ett halvt år, kanske fyra", "a year, year and a half"."""
    one, two = found[0].value, found[-1].value
    if len(found) != 2 or None in {one.low, one.high, two.low, two.high}:
        return None
    signs = {",", "?", reply.pack.lexicon.speech.hesitation}
    words = [word for word in reply.doc.shape[found[0].end : found[1].start].split() if word not in signs]
    doubts = (*words[-1:], *found[1].said.split()[:1], *reply.doc.shape[found[1].end :].split()[:1])
    unsure = any(word in reply.pack.words["unsure"] for word in doubts)
    told = any(_named_in(reply, part) for part in parts)
    if unsure and two.low < one.low and two.high >= one.low / 2:
        return Pick(Range(two.low, one.high), tuple(found), "", ("range",))  # "three, or nearly three"
    alone = not told and not words and found[0].value.unit == found[1].value.unit
    if alone and one.how == "bare" and one.low / 2 <= two.low < one.low:
        # "five, four years": a guess, and a sum to few
        return Pick(Range(two.low, one.high), tuple(found), "", ("range",), others=(_added(found),))
    if not one.low < two.high <= 2 * one.low + 1:
        return None
    return Pick(Range(one.low, two.high), tuple(found), "", ("range",)) if unsure or alone else None


def _named_in(reply: Reply, part: Stint) -> bool:
    empty = reply.pack.words["empty"]
    words = f"{reply.doc.shape[part.start : part.hit.start]} {reply.doc.shape[part.hit.end : part.end]}".split()
    return any(word not in empty and word[0].isalnum() for word in words)


def _restates(reply: Reply, between: str) -> bool:
    """Whether what stands between takes the first back for the second: ", well,", "alltså"."""
    words = [word for word in between.split() if word[0].isalnum()]
    return " ".join(words) in reply.pack.words["restates"] or (bool(words) and words[-1] in reply.pack.words["turns"])


def _content_before(reply: Reply, part: Stint) -> bool:
    """Whether something is named before the length: "vårdbiträde i fyra år"."""
    empty = reply.pack.words["empty"]
    return any(word not in empty and word[0].isalnum() for word in reply.doc.shape[part.start : part.hit.start].split())


def _employed_before(reply: Reply, part: Stint) -> bool:
    """Whether what is named before the length is only how somebody was employed: "lärling i tre år"."""
    words = reply.doc.shape[part.start : part.hit.start].split()
    named = [word for word in words if word not in reply.pack.words["empty"] and word[0].isalnum()]
    return bool(named) and all(word in reply.pack.words["employed"] for word in named)


def _added(found: Sequence[Hit]) -> Range:
    """All of them together."""
    low = sum(hit.value.low or 0 for hit in found)
    high = None if any(hit.value.high is None for hit in found) else sum(hit.value.high for hit in found)
    return Length(low, high).range


def _summed(found: list[Hit], parts: list[Stint]) -> Pick:
    """The sum; of part-time work something between half and all of it counts."""
    timed = [part for part in parts if part.hit.value.how in {"plain", "bare", "span", "few", "since"}]
    value = _added([part.hit for part in timed])
    less = sum((part.hit.value.low or 0) / 2 for part in timed if part.part_time)
    if less and not all(part.part_time for part in timed):
        value = Range((value.low or 0) - less, value.high)
    return Pick(value, tuple(part.hit for part in timed), "", ("sum",))


def _bounds(found: list[Hit]) -> Range | None:
    """As in "More than four, less than six"."""
    if len(found) != 2:
        return None
    one, two = found[0].value, found[1].value
    if one.high is None and two.low == 0.0 and one.low is not None and two.high is not None and one.low < two.high:
        return Range(one.low, two.high)
    return None


def _hesitates(reply: Reply, one: Hit, two: Hit) -> bool:
    """Whether nothing but a hesitation stands between two lengths."""
    between = [word for word in reply.doc.shape[one.end : two.start].split() if word[0].isalnum()]
    return between == [reply.pack.lexicon.speech.hesitation]


def _sums(reply: Reply, found: list[Hit]) -> bool:
    """Whether the speaker lists times to be added: two years here, then four there."""
    hits = sorted(found, key=lambda hit: hit.start)
    if any(_hesitates(reply, one, two) for one, two in pairwise(hits)):
        return False  # "five, um, fifteen years"
    for one, two in pairwise(hits):
        between = reply.doc.shape[one.end : two.start]
        if not any(one.end <= mark.start < two.start + 1 for mark in reply.find("sum")) or " ? " in between:
            return False
        words = {word for word in between.split() if word[0].isalnum()}
        if reply.pack.words["or"] & words or (words and words <= reply.pack.words["hesitations"]):
            return False  # "five, um, ten years" lists nothing
        if any(one.end <= mark.start < two.start for mark in reply.find("contrast")):
            return False
    return len(hits) > 1


def _qualifiers(hit: Hit) -> tuple[str, ...]:
    value: Length = hit.value
    told = ["range"] if value.low != value.high else []
    return (*told, "hedged") if value.how in {"few", "coming"} else tuple(told)
