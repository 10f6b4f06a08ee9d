"""Which of several lengths or numbers is the answer: the one on the subject, the sum, the restatement, or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from firstcall.reading.durations import Length, approximate, year_of
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit, outside
from firstcall.reasons import Reason
from firstcall.types import Range


def bare_ranges(reply: Reply, lengths: Sequence[Hit], unit: float, cut: int) -> list[Hit]:
    """Numbers without a unit as lengths: in the unit said before, else the question's, outside what is already read."""
    other = [*reply.find("ago"), *reply.find("bareblock"), *reply.find("offtime")]
    hits = outside(reply.find("bare"), lengths, other)
    made: list[Hit] = []
    for hit in hits:
        low, high, how = hit.value
        if hit.start < cut or low is None or (low >= 1900 and year_of(hit.parts[0], reply.today) is not None):
            continue
        if denied(reply, hit):
            continue
        before = [one.value.unit for one in lengths if one.start < hit.start and one.value.how in {"plain", "few"}]
        here = before[-1] if before else unit
        first, last = approximate(low, high, how, 0.5)
        length = Length(None if first is None else first * here, None if last is None else last * here, "bare", here)
        made.append(replace(hit, value=length))
    if not lengths or all(one.value.how == "implausible" for one in lengths):
        return made
    every = sorted([*lengths, *made], key=lambda hit: hit.start)
    if _sums(reply, every):
        return made
    return [hit for hit in made if _marked(reply, hit) or _behind_but(reply, hit) or _bounding(reply, hit)]


def _bounding(reply: Reply, hit: Hit) -> bool:
    """As in "mer än fyra år men mindre än sex": a second bound without its unit."""
    return hit.value.low == 0.0 and any(mark.start < hit.start for mark in reply.find("contrast"))


def denied(reply: Reply, hit: Hit) -> bool:
    """A figure that is taken back: "inte femtio", "not thirty"."""
    return any(
        0 < reply.doc.piece_at(hit.start) - reply.doc.piece_at(neg.start) <= 1 and neg.end <= hit.start
        for neg in reply.negations()
    )


def _behind_but(reply: Reply, hit: Hit) -> bool:
    return any(0 <= hit.start - mark.end <= 30 for mark in reply.find("contrast")) and bool(reply.find("single"))


def pick(reply: Reply, subject: str, found: list[Hit]) -> tuple[Range | None, tuple[Hit, ...], str, tuple[str, ...]]:
    """The answer among the lengths: value, what showed it, gap, qualifiers."""
    chosen = _choose(reply, subject, found)
    if chosen is None:
        return None, tuple(found), Reason.TWO_VALUES, ("two_values",)
    value, hits, qualifiers = chosen
    off = [hit.value for hit in reply.find("offtime")]
    if off and value.low is not None:
        less = sum(off)
        low, high = value.low - less, None if value.high is None else value.high - less
        if low < 0:
            return None, hits, Reason.CONFLICT, (*qualifiers, "conflict")
        return Range(low, high), hits, "", (*qualifiers, "break")
    return value, hits, "", qualifiers


def _choose(reply: Reply, subject: str, found: list[Hit]) -> tuple[Range, tuple[Hit, ...], tuple[str, ...]] | None:
    own = [hit for hit in found if not _besides(reply, hit)]
    found = own or found
    if len(found) == 1:
        return found[0].value.range, (found[0],), _qualifiers(found[0])
    counted = _if_counted(reply, found)
    if counted is not None:
        return counted, tuple(found), ("range",)
    last = found[-1]
    total = sum(hit.value.low or 0 for hit in found[:-1])
    told = reply.doc.shape[found[-2].end : last.start].split()
    if len(found) > 2 and last.value.low == total == last.value.high and _RESTATING & set(told):
        return last.value.range, (last,), _qualifiers(last)
    for one in (
        _told_of(reply, subject, found),
        _restated(reply, found),
        _single(reply, found),
        _only_ended(found),
        _same(found),
        _refined(found),
        _on_subject(reply, subject, found),
    ):
        if one is not None:
            return one.value.range, (one,), _qualifiers(one)
    bounds = _bounds(found)
    if bounds is not None:
        return bounds, tuple(found), ("range",)
    if any(reply.doc.shape[a.end : b.start].strip(" ,") in _RESTATES for a, b in pairwise(found)):
        return last.value.range, (last,), _qualifiers(last)
    if _sums(reply, found) and not _roles(reply):
        parts = [hit for hit in found if hit.value.how in {"plain", "bare", "span", "few", "since"}]
        low = sum(hit.value.low or 0 for hit in parts)
        high = None if any(hit.value.high is None for hit in parts) else sum(hit.value.high for hit in parts)
        return Length(low, high).range, tuple(parts), ("sum",)
    return None


def _besides(reply: Reply, hit: Hit) -> bool:
    """As in "sen sju på fritiden": no work that counts."""
    return any(mark.clause == hit.clause and abs(mark.start - hit.end) <= NEAR for mark in reply.find("besides"))


NEAR = 30
"""Characters within which a mark belongs to a length."""


def _if_counted(reply: Reply, found: list[Hit]) -> Range | None:
    """As in "Om man räknar med sommarjobben åtta, annars sex": between the two."""
    if len(found) != 2 or not reply.find("ifcounted"):
        return None
    lows = [hit.value.low for hit in found if hit.value.low is not None]
    highs = [hit.value.high for hit in found if hit.value.high is not None]
    return Range(min(lows), max(highs)) if len(lows) == len(highs) == 2 else None


def _told_of(reply: Reply, subject: str, found: list[Hit]) -> Hit | None:
    """The one length beside which the subject stands: "undersköterska bara i ett", "sex år som snickare"."""
    stems = {word[:STEM] for word in reply.names([subject]).lower().split() if len(word) >= STEM}
    near = []
    taken: list[str] = []
    for number, hit in enumerate(found):
        before = found[number - 1].end if number else hit.start
        behind = found[number + 1].start if number + 1 < len(found) else len(reply.doc.shape)
        left = reply.doc.shape[before : hit.start].split()[len(taken) :]
        words = reply.doc.shape[hit.end : behind].partition(",")[0].split()[:BESIDE]
        taken = list(takewhile(lambda word: word not in reply.pack.lexicon.breaks, words))
        if any(word.startswith(stem) for word in (*left, *taken) for stem in stems):
            near.append(hit)
    return near[0] if len(near) == 1 else None


STEM = 5
BESIDE = 4
"""Letters of a stem, and words behind a length that can name what it is of; before it, all since the last length."""


def _restated(reply: Reply, found: list[Hit]) -> Hit | None:
    """The last length behind "so", or where it says the one before more exactly: "fem, jo, fem och en halv"."""
    last, other = found[-1], found[-2]
    between = reply.doc.shape[other.end : last.start].split()
    words = [word for word in between if word.isalnum()]
    if words and words[-1] in reply.pack.words["so"]:
        return last
    low, first = last.value.low, other.value.low
    exact = low is not None and first is not None and 0 < low - first < 1
    return last if exact and len(words) <= 1 and len(found) == 2 else None


def _roles(reply: Reply) -> bool:
    """Whether times are told of different roles or of what is not asked: "as foreman", "utan"."""
    return bool(reply.find("role"))


def _bounds(found: list[Hit]) -> Range | None:
    """As in "More than four, less than six"."""
    if len(found) != 2:
        return None
    one, two = found[0].value, found[1].value
    if one.high is None and two.low == 0.0 and one.low is not None and two.high is not None and one.low < two.high:
        return Range(one.low, two.high)
    return None


def _single(reply: Reply, found: list[Hit]) -> Hit | None:
    other = reply.find("role")
    marked = [
        hit for hit in found if _marked(reply, hit) and not any(0 <= role.start - hit.end <= 10 for role in other)
    ]
    if len(marked) == 1 or (marked and marked[-1] is found[-1]):
        return marked[-1]
    return None


def _only_ended(found: list[Hit]) -> Hit | None:
    ended = [hit for hit in found if hit.value.how in {"ended", "age", "span"}]
    if len(ended) == 1 and all(hit.value.how in {"since", "ended", "age", "span"} for hit in found):
        return ended[0]
    return None


_RESTATING = frozenset({"så", "blir", "totalt", "sammanlagt", "alltså", "so", "altogether", "total"})
_RESTATES = frozenset({"så", "alltså", "det blir", "så det blir", "so", "that is", "so that is", "blir det"})


def _marked(reply: Reply, hit: Hit) -> bool:
    """Whether "just", "varav" or "de sista" singles the length out."""
    before = [mark for mark in reply.find("single") if mark.end <= hit.start + 12 and mark.clause == hit.clause]
    return any(
        0 <= reply.doc.piece_at(hit.start) - reply.doc.piece_at(mark.end - 1) <= 5 or mark.start >= hit.start
        for mark in before
    ) or any(hit.start <= mark.start < hit.end for mark in reply.find("single"))


def _same(found: list[Hit]) -> Hit | None:
    """The one to quote, when all say about the same."""
    lows = [hit.value.low for hit in found]
    highs = [hit.value.high for hit in found]
    if any(low is None for low in lows) or any(high is None for high in highs):
        return None
    near = max(lows) - min(lows) <= 1 and max(highs) - min(highs) <= 1
    since = any(hit.value.how == "since" for hit in found)
    if not (near and since) and len({(hit.value.low, hit.value.high) for hit in found}) > 1:
        return None
    return min(found, key=lambda hit: (hit.value.how == "since", -hit.start))


def _refined(found: list[Hit]) -> Hit | None:
    """The exact length behind a bound that holds it: "less than a year, about seven months"."""
    first, *rest = found
    if len(rest) != 1 or not isinstance(first.value, Length):
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
    for one, two in pairwise(hits):
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
