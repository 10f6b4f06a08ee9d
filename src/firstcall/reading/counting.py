"""Counts that are told without a plain figure, and which of several figures counts what was asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import Hit
from firstcall.types import Range

FORMER = "former"
"""The value of the mark on a figure that held before, and not any more."""


@dataclass(frozen=True, slots=True)
class Count:
    """A number or range that a phrase stands for."""

    low: float
    high: float
    unsure: bool = False
    """True where the phrase is no exact number: a handful."""


def listed(reply: Reply, hits: Sequence[Hit]) -> bool:
    """Whether figures count parts of the whole: "seven vans and four wagons", "tre på kontoret och elva ute".

    Each figure has words of its own behind it, "and" stands between, and nothing says that they are told of different
    times or are alternatives.
    """
    shifts = [mark for mark in reply.find("shift") if not any(0 <= hit.start - mark.end <= 1 for hit in hits)]
    if len(hits) < 2 or reply.has("contrast") or shifts:
        return False
    ends = [*(hit.start for hit in hits[1:]), len(reply.doc.shape)]
    behind = [_no_then(reply, reply.doc.shape[hit.end : end].split()) for hit, end in zip(hits, ends, strict=True)]
    after = [*hits[1:], None]
    told = zip(hits, behind, after, strict=True)
    placed = {hit.start for hit, end in zip(hits, ends, strict=True) if _placed(reply, hit, end)}
    own = [hit for hit, words, then in told if _is_self(hit) or hit.start in placed or _has_noun(reply, words, then)]
    seams = [bool(words) and words[-1] in {",", *reply.pack.words["and"]} for words in behind[:-1]]
    figures = any(hit.rule.family != "item" for hit in hits)
    closed = all(seams) and (behind[-2][-1] in reply.pack.words["and"] or _nouns(reply, behind))
    return figures and len(own) == len(hits) and closed


def _placed(reply: Reply, hit: Hit, end: int) -> bool:
    """Whether a place or a kind of its own stands right behind: "två i disken"."""
    return any(hit.end <= mark.start <= hit.end + 1 and mark.end <= end for mark in reply.find("part"))


def one_thing(reply: Reply, asked: str) -> Hit | None:
    """As in "En dag i veckan": a single one of what was asked, where no other figure is told."""
    marks = reply.find("onething")
    if len(marks) != 1 or reply.doc.numbers:
        return None
    words = asked.lower().split()
    return next((mark for mark in marks for word in words if _same_thing(str(mark.value), word)), None)


def _same_thing(one: str, two: str) -> bool:
    """Whether two words are forms of one: "helg", "helger"."""
    return (
        len(two) >= NOUN and one[:NOUN] == two[:NOUN] and (one in two or two in one or one[:-2] == two[: len(one) - 2])
    )


NOUN = 3
"""Letters by which words of one thing begin alike."""


def held(reply: Reply, hits: Sequence[Hit]) -> list[Hit]:
    """Of two figures what it came to: "Först tre, sen blev vi åtta"."""
    exact = [hit for hit in hits if hit.value.low == hit.value.high]
    if len(hits) != PAIR or len(exact) != PAIR:
        return []
    one, two = hits
    for mark in reply.find("grown"):
        if one.end <= mark.start and 0 <= two.start - mark.end <= 1 and one.value.low < two.value.low:
            return [two]
    return []


def _no_then(reply: Reply, words: list[str]) -> list[str]:
    """The words behind a figure, an "and then" before the next taken for an "and"."""
    then = len(words) > 1 and words[-1] in reply.pack.words["further"] and words[-2] in reply.pack.words["and"]
    return words[:-1] if then else words


def plus(reply: Reply, hits: Sequence[Hit]) -> bool:
    """Whether a "plus" and nothing else, or an "and another", stands between two exact figures.

    As in "fem, plus två sommarvikarier", "three and another four", "three and then four more".
    """
    if len(hits) != PAIR:
        return False
    words, pack = reply.doc.shape[hits[0].end : hits[1].start].split(), reply.pack.words
    between = [word for word in words if word != ","]
    if not all(hit.value.low is not None and hit.value.low == hit.value.high for hit in hits) or not between:
        return False
    more = reply.doc.shape[hits[1].end :].split()[:2]
    joined = between[0] in pack["plus"] or between[0] in pack["and"]
    if joined and more and more[0] in pack["more_of_it"] and (len(more) == 1 or not more[1][0].isalnum()):
        between = [word for word in between if word not in pack["further"]] or between[:1]
        return len(between) == 1
    if joined and hits[1].said.split()[0] in pack["another"]:
        between.append("another")
    another = joined and len(between) == PAIR and between[1] in pack["another"]
    return another or (len(between) == 1 and between[0] in pack["plus"])


def on_top(reply: Reply, hits: Sequence[Hit]) -> Told | None:
    """As in "A hundred and eighty, ninety, then we rented another eighty on top": the second comes to the first."""
    if len(hits) != PAIR:
        return None
    (one, two), pack = hits, reply.pack.words
    between = reply.doc.shape[one.end : two.start].split()
    further = bool(pack["another"] & {two.said.split()[0], *between[-1:]})
    joined = bool(set(between) & (pack["and"] | pack["further"])) and not set(between) & pack["or"]
    top = reply.doc.shape[two.end :].strip().startswith(pack["on_top"])
    bounds = (one.value.low, one.value.high, two.value.low, two.value.high)
    if None in bounds or not joined or not (top and (further or "," not in between)):
        return None
    value = Range(one.value.low + two.value.low, one.value.high + two.value.high)
    return Told(value, (one, two), ("sum",), "", explicit=True)


PAIR = 2
"""Figures between which a "plus" stands."""


def _has_noun(reply: Reply, words: Sequence[str], then: Hit | None) -> bool:
    """Whether a noun stands behind a figure, or "and" with one more of the same: "seven plus a supervisor"."""
    if not words:
        return False
    more = words[0] in reply.pack.words["and"] and then is not None and then.rule.family == "item"
    return more or _counts_noun(reply, words[0])


def _is_self(hit: Hit) -> bool:
    """Whether the item is the speaker: "and me"."""
    return hit.rule.name == "self"


def _nouns(reply: Reply, behind: Sequence[Sequence[str]]) -> bool:
    """Whether each figure counts a thing of its own, so that a comma between them adds: "six cooks, two porters"."""
    words = [each[0] for each in behind if each]
    units = {hit.said for hit in reply.find("unit")}
    plural = all(word.endswith(reply.pack.words["plurals"]) and word not in units for word in words)
    return len(words) == len(behind) and plural and len(set(words)) == len(words)


def total(hits: Sequence[Hit]) -> float:
    """What the figures and the items of a list come to."""
    return sum(float(hit.value) if hit.rule.family == "item" else hit.value.low or 0.0 for hit in hits)


def _counts_noun(reply: Reply, word: str) -> bool:
    if word in reply.pack.words["clausal"]:
        return False
    if word in reply.pack.words["origins"]:
        return True
    return word not in _MARKS and word not in reply.pack.words["and"] and word not in reply.pack.words["prepositions"]


_MARKS = frozenset(",.;:!?-")


def times_joined(reply: Reply, exact: list[Hit], found: list[Hit], asked: str) -> Told | None:
    """As in "En halvtimme med tåg plus tio minuter till fots" where minutes are asked: both together."""
    if len(exact) != 1 or len(found) != 1 or "minut" not in asked.lower() or not exact[0].rule.name.startswith("hour"):
        return None
    one, two = sorted((exact[0], found[0]), key=lambda hit: hit.start)
    between = set(reply.doc.shape[one.end : two.start].split())
    low, high = found[0].value.low, found[0].value.high
    if low is None or high is None or not between & (reply.pack.words["plus"] | reply.pack.words["further"]):
        return None
    more = float(exact[0].value)
    return Told(Range(low + more, high + more), (one, two), ("sum",), "", explicit=True)


def people(reply: Reply) -> float | None:
    """How many people a list names: "me, Dave, Shaz and two apprentices" are five."""
    lists = reply.find("people")
    if not lists:
        return None
    start, end = lists[0].start, reply.doc.shape.find(" .", lists[0].start)
    words = reply.doc.shape[start : end if end > 0 else len(reply.doc.shape)]
    for word in reply.pack.words["and"]:
        words = words.replace(f" {word} ", " , ")
    parts = [part.split() for part in words.split(",") if part.split()]
    total = 0.0
    for part in parts:
        if "#" in part:
            total += _first_number(reply, start) or 0.0
        elif len(part) <= _NAME:
            total += 1
        else:
            return None
    return total


_NAME = 2
"""A part of a list with more words is no name."""


def _first_number(reply: Reply, start: int) -> float | None:
    numbers = [number.value for offset, number in sorted(reply.doc.numbers.items()) if offset >= start]
    return numbers[0] if len(numbers) == 1 else None


def parts(reply: Reply, hits: Sequence[Hit]) -> bool:
    """Whether each figure has its own place or kind behind it, which make the whole: "tre inne och elva ute"."""
    if len(hits) < 2 or reply.has("contrast"):
        return False
    marks = reply.find("part")
    ends = [*(hit.start for hit in hits[1:]), len(reply.doc.shape)]
    return all(any(hit.end <= mark.start < end for mark in marks) for hit, end in zip(hits, ends, strict=True))


def languages(reply: Reply) -> Range | None:
    """How many languages a list names; one that is spoken a little may count or not."""
    low, names = 0.0, set()
    for hit in reply.find("spoken"):
        if hit.said in names:
            continue
        names.add(hit.said)
        behind = any(0 <= hit.start - mark.end <= 1 for mark in reply.find("smattering"))
        low += 0.0 if behind else 1.0
    return Range(low, float(len(names))) if names else None


def items(reply: Reply) -> Range | None:
    """How many things a reply names that is nothing but a list of names: "Maths and art." are two.

    Each has three words at most, an "and" stands before the last, and nothing in it says yes, no or who does what.
    """
    words = reply.doc.shape.strip(" .!").split()
    joins = reply.pack.words["and"] - reply.pack.words["plus"]
    if reply.doc.numbers or not joins & set(words) or set(words) & set(".!?;:"):
        return None
    told = ("yes", "no", "neg", "hedge", "have", "contrast", "cond", "unknown", "maybe", "duration", "share", "weekday")
    own = {hit.said for hit in reply.find("me")}
    if any(reply.find(family) for family in told) or own & set(words):
        return None
    parts: list[list[str]] = [[]]
    for word in words:
        if word == "," or word in joins:
            parts.append([])
        else:
            parts[-1].append(word)
    named = [part for part in parts if part]
    whole = all(len(part) <= MOST_WORDS and any(len(word) >= THING for word in part) for part in named)
    return Range(float(len(named)), float(len(named))) if len(named) >= PAIR and whole else None


MOST_WORDS, THING = 3, 3
"""Words of an item at most, and letters of a word that names something."""


def bound(reply: Reply, hit: Hit) -> str | None:
    """What "at least" or "max" right beside a count makes of it."""
    for mark in reply.find("bound"):
        if hit.start <= mark.start < hit.end or not (
            0 <= hit.start - mark.end <= 1 or (0 <= mark.start - hit.end <= 1 and mark.value[1])
        ):
            continue
        return str(mark.value[0])
    return None


def late_bound(reply: Reply, hit: Hit) -> str | None:
    """The bound behind the unit: "ten minutes tops", "eighty covers a night, max", "tjugofem kilo är väl max"."""
    passed = {word for unit in (*reply.find("unit"), *reply.find("rate")) for word in unit.said.split()}
    passed |= reply.pack.words["empty"] | set(reply.question.shape.split())
    for mark in reply.find("bound"):
        between = reply.doc.shape[hit.end : mark.start].split() if mark.start >= hit.end else ["."]
        after = reply.doc.shape[mark.end :].split()[:1]
        if not mark.value[1] or len(between) > LATE or after == ["#"]:
            continue
        if "," in between and after and after[0][0].isalnum():
            continue  # "six, at least one of them new"
        if between and between[0].isalpha() and between[0].endswith(reply.pack.words["plurals"]):
            between = between[1:]
        if passed.issuperset(word for word in between if word != ","):
            return str(mark.value[0])
    return None


LATE = 4
"""Words between a figure and the bound behind it."""
