"""Which of several lengths or numbers is the answer: the one on the subject, the sum, the restatement, or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from firstcall.reading.durations import Length, approximate, year_of
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit, outside
from firstcall.reasons import Reason
from firstcall.types import Range


def bare_ranges(reply: Reply, lengths: Sequence[Hit], unit: float, cut: int) -> list[Hit]:
    """Numbers without a unit as lengths in the question's unit, outside the lengths and the years already read."""
    other = [*reply.find("ago"), *reply.find("bareblock")]
    hits = outside(reply.find("bare"), lengths, other)
    made: list[Hit] = []
    for hit in hits:
        low, high, how = hit.value
        if hit.start < cut or low is None or (low >= 1900 and year_of(hit.parts[0], reply.today) is not None):
            continue
        first, last = approximate(low, high, how, 0.5)
        length = Length(None if first is None else first * unit, None if last is None else last * unit, "bare", unit)
        made.append(replace(hit, value=length))
    if lengths and not _sums(reply, [*lengths, *made]):
        return []
    return made


def pick(reply: Reply, subject: str, found: list[Hit]) -> tuple[Range | None, tuple[Hit, ...], str, tuple[str, ...]]:
    """The answer among the lengths: value, what showed it, gap, qualifiers."""
    if len(found) == 1:
        return found[0].value.range, (found[0],), "", _qualifiers(found[0])
    last = found[-1]
    marked = [hit for hit in found if _marked(reply, hit)]
    if len(marked) == 1 or (marked and marked[-1] is last):
        return marked[-1].value.range, (marked[-1],), "", _qualifiers(marked[-1])
    ended = [hit for hit in found if hit.value.how in {"ended", "age", "span"}]
    if len(ended) == 1 and all(hit.value.how in {"since", "ended", "age", "span"} for hit in found):
        return ended[0].value.range, (ended[0],), "", ()
    if _same(found):
        best = min(found, key=lambda hit: (hit.value.how == "since", -hit.start))
        return best.value.range, (best,), "", _qualifiers(best)
    refined = _refined(found)
    if refined is not None:
        return refined.value.range, (refined,), "", _qualifiers(refined)
    near = _on_subject(reply, subject, found)
    if near is not None:
        return near.value.range, (near,), "", _qualifiers(near)
    if any(reply.doc.shape[a.end : b.start].strip(" ,") in _RESTATES for a, b in zip(found, found[1:], strict=False)):
        return last.value.range, (last,), "", _qualifiers(last)
    if _sums(reply, found):
        parts = [hit for hit in found if hit.value.how in {"plain", "bare", "span", "few"}]
        low = sum(hit.value.low or 0 for hit in parts)
        high = None if any(hit.value.high is None for hit in parts) else sum(hit.value.high for hit in parts)
        return Length(low, high).range, tuple(parts), "", ("sum",)
    return None, tuple(found), Reason.TWO_VALUES, ("two_values",)


_RESTATES = frozenset({"så", "alltså", "det blir", "så det blir", "so", "that is", "so that is", "blir det"})


def _marked(reply: Reply, hit: Hit) -> bool:
    """Whether "just", "varav" or "de sista" singles the length out."""
    before = [mark for mark in reply.find("single") if mark.end <= hit.start + 12 and mark.clause == hit.clause]
    return any(
        0 <= reply.doc.piece_at(hit.start) - reply.doc.piece_at(mark.end - 1) <= 5 or mark.start >= hit.start
        for mark in before
    ) or any(hit.start <= mark.start < hit.end for mark in reply.find("single"))


def _same(found: list[Hit]) -> bool:
    """Whether all say about the same."""
    lows = [hit.value.low for hit in found]
    highs = [hit.value.high for hit in found]
    if any(low is None for low in lows) or any(high is None for high in highs):
        return False
    return (
        bool(max(lows) - min(lows) <= 1 and max(highs) - min(highs) <= 1)
        and any(hit.value.how == "since" for hit in found)
        or len({(hit.value.low, hit.value.high) for hit in found}) == 1
    )


def _refined(found: list[Hit]) -> Hit | None:
    """The exact length behind a bound that holds it: "less than a year, about seven months"."""
    first, *rest = found
    if len(rest) != 1:
        return None
    one = rest[0].value
    wide = first.value
    open_ended = wide.high is None or wide.low == 0.0
    inside = (wide.low or 0) <= (one.low or 0) and (wide.high is None or (one.high or 0) <= wide.high)
    return rest[0] if open_ended and inside and one.high is not None and wide.how != "since" else None


def _on_subject(reply: Reply, subject: str, found: list[Hit]) -> Hit | None:
    """The one length in whose clause the requirement's subject is named."""
    stems = [word[:5] for word in reply.names([subject]).split() if len(word) > 3]
    if not stems:
        return None
    near = []
    for hit in found:
        words = reply.doc.clause_text(hit.clause).split()
        if any(word.startswith(stem) for stem in stems for word in words):
            near.append(hit)
    return near[0] if len(near) == 1 and len({hit.clause for hit in found}) == len(found) else None


def _sums(reply: Reply, found: list[Hit]) -> bool:
    """Whether the speaker lists times to be added: two years here, then four there."""
    hits = sorted(found, key=lambda hit: hit.start)
    for one, two in zip(hits, hits[1:], strict=False):
        between = reply.doc.shape[one.end : two.start]
        if not any(one.end <= mark.start < two.start + 1 for mark in reply.find("sum")) or " ? " in between:
            return False
        if any(one.end <= mark.start < two.start for mark in reply.find("contrast")):
            return False
    return len(hits) > 1


def _qualifiers(hit: Hit) -> tuple[str, ...]:
    value: Length = hit.value
    told = ["range"] if value.low != value.high else []
    return (*told, "hedged") if value.how in {"few", "coming"} else tuple(told)
