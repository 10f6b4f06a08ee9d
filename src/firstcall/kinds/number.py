"""A counted number: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from firstcall.kinds import units
from firstcall.kinds.years import DEPENDS, judge_range
from firstcall.reading import counting, rates, things, weekly
from firstcall.reading.aligning import asked_words, plain_words
from firstcall.reading.bare import denied, others_own
from firstcall.reading.counting import FORMER, Count
from firstcall.reading.durations import Length, approximate
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit, outside
from firstcall.reading.stance import stance
from firstcall.reading.stints import names_subject, stems_of
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact, Range


class Params(BaseModel):
    """A counted number."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["number"] = "number"
    of: str = Field(min_length=1)
    unit: str = ""
    min: float | None = None
    max: float | None = None


def resolve(params: Params, reply: Reply) -> Told:
    """The number or range said, in the requirement's unit; several are a range, or the sum of what they count."""
    cut = reply.after_correction()
    qualifiers = ("corrected",) if cut else ()
    exact = [hit for hit in reply.find("count") if hit.start >= cut]
    found = _numbers(params, reply, exact)
    found = [hit for hit in found if hit.start >= cut] or found
    asked = f"{params.of} {params.unit}"
    whole = weekly.share(reply, asked) or weekly.month(reply) or (None if found else weekly.week(reply, params.of))
    if whole is not None:
        return whole
    born = reply.find("born")
    if born and reply.asked("askage"):
        age = float(born[0].value)
        return Told(Range(age, age), tuple(born[:1]), qualifiers, "", explicit=True)
    if exact and not found:
        return _counted(params, reply, exact[-1], qualifiers)
    if (both := counting.times_joined(reply, exact, found, asked)) is not None:
        return both
    people = counting.people(reply)
    if reply.has("people") and (found or people):
        value = None if people is None else Range(people, people)
        return Told(
            value, tuple(found) or reply.find("people"), qualifiers, "" if value else Reason.NO_VALUE, explicit=True
        )
    if found:
        return _chosen(params, reply, found, qualifiers)
    spoken = counting.languages(reply) if LANGUAGE.search(params.of) else None
    if spoken is not None:
        return Told(spoken, reply.find("spoken"), qualifiers, "", explicit=True)
    listed = counting.items(reply) if LISTED.search(params.of) and params.min is not None else None
    if listed is not None:
        short = (listed.high or 0.0) < (params.min or 0.0)
        return Told(listed, (), (*qualifiers, "listed"), Reason.UNCLEAR_SCOPE if short else "", explicit=True)
    none = [hit for hit in reply.find("nothing") if _of_asked(params, reply, hit)]
    other = [hit for hit in outside(reply.find("bare"), reply.find("countblock")) if hit.value[0]]
    if none and other:
        return Told(None, (*none, *other), qualifiers, Reason.NO_VALUE, explicit=True)
    if none:
        return Told(Range(0.0, 0.0), tuple(none), qualifiers, "", explicit=not reply.find("unknown"))
    told = stance(reply)
    if told.signals or told.hedges or reply.find("duration"):
        return Told(None, told.hits, qualifiers, Reason.NO_VALUE)
    return NOTHING


def _of_asked(params: Params, reply: Reply, hit: Hit) -> bool:
    """Whether a none is of what was asked: not "inget tak", "haven't any set hours"."""
    word = (reply.doc.shape[hit.end :].split() or ["."])[0]
    if not word.isalpha() or len(word) < NOUN or word in plain_words(reply):
        return True
    asked = (*asked_words(reply), *reply.names([params.of]).split())
    return any(word.startswith(one[:NOUN]) or one.endswith(word) for one in asked)


NOUN = 3
"""A shorter word is no noun that a none could be of."""


def _asked(params: Params, reply: Reply) -> str:
    """Everything that names what is asked for."""
    return f"{params.of} {params.unit} {reply.question.shape}".lower()


def _counted(params: Params, reply: Reply, hit: Hit, qualifiers: tuple[str, ...]) -> Told:
    """A count without a figure: a couple, me and my brother, a handful."""
    if isinstance(hit.value, Count):
        more = ("hedged",) if hit.value.unsure else ("range",)
        value = Range(hit.value.low, hit.value.high)
        return Told(value, (hit,), (*qualifiers, *more), Reason.HEDGED if hit.value.unsure else "", explicit=True)
    number = float(hit.value)
    if hit.rule.name == "me_and_n" and reply.asked("asksled"):
        number -= 1  # "fem plus jag själv": who leads is not led
    timed = any(word in _asked(params, reply) for word in reply.pack.words["time_asked"])
    if hit.rule.name in {"shifts", "day_hours"} and not timed:
        number = hit.parts[0].value  # "three twelves", where shifts are asked
    if hit.rule.name == "clock_days" and not timed:
        return Told(None, (hit,), (*qualifiers, "other_unit"), Reason.OTHER_UNIT, explicit=True)
    if hit.rule.name.startswith("hour"):
        asked = _asked(params, reply)
        if not any(word in asked for word in reply.pack.words["time_asked"]):
            return Told(None, (hit,), (*qualifiers, "other_unit"), Reason.OTHER_UNIT, explicit=True)
        number /= 1 if "minut" in asked else 60
    elif units.in_mil(params, reply, hit):
        number *= 10
    elif hit.rule.name == "halfmil" and units.MILES & set(f"{params.of} {params.unit}".lower().split()):
        number /= 10
    if how := counting.bound(reply, hit):
        low, high = approximate(number, number, how, 0)
        gap = Reason.HEDGED if reply.find("contrast") and reply.has("change") else ""
        return Told(Range(low, high), (hit,), (*qualifiers, "range"), gap, explicit=True)
    gap = Reason.CONDITIONAL if stance(reply).conditions else ""
    if reply.find("contrast") and reply.has("change"):
        gap = gap or Reason.HEDGED
    nudged = {mark.value for mark in reply.find("nudge") if 0 <= hit.start - mark.end <= 1}
    if ("up", number) in {(how, params.max) for how in nudged} or ("down", number) in {(h, params.min) for h in nudged}:
        gap = gap or Reason.STRADDLES
    return Told(Range(number, number), (hit,), qualifiers, gap, explicit=True)


def _chosen(params: Params, reply: Reply, found: list[Hit], qualifiers: tuple[str, ...]) -> Told:
    made = rates.product(reply, found, params.of) or rates.over_shift(reply, found) or rates.over_days(reply, found)
    if made is not None:
        return made
    restated = _restated(reply, found)
    found = found if restated else _untimed(params, reply, found)
    found = things.unplaced(reply, params.of, units.in_unit(params, reply, found))
    strange = [hit for hit in restated or found if units.strange(params, reply, hit)]
    if strange:
        return Told(None, tuple(strange), (*qualifiers, "other_unit"), Reason.OTHER_UNIT, explicit=True)
    if reply.has("factor") and not restated and not (reply.asked("factor") and len(found) == 1):
        return Told(None, tuple(found), (*qualifiers, "other_unit"), Reason.OTHER_UNIT, explicit=True)
    if reply.has("notmine"):
        return Told(None, tuple(found), qualifiers, Reason.UNCLEAR_SCOPE, explicit=True)
    opens = [hit for hit in reply.find("open") if hit.rule.name == "more"]
    if len(found) == 1 and opens and opens[-1].end > found[0].start:
        return Told(Range(found[0].value.low, None), tuple(found), (*qualifiers, "range"), "", explicit=True)
    restated = restated or _named(params, reply, found)
    items = [*found, *outside(reply.find("item"), found)] if not restated and params.min is not None else []
    items.sort(key=lambda hit: hit.start)
    listed = bool(items) and counting.listed(reply, items)
    if items and (listed or counting.parts(reply, found) or counting.plus(reply, found)):
        total = counting.total(items if listed else found)
        return Told(Range(total, total), tuple(items), (*qualifiers, "sum"), "", explicit=True)
    if not restated and reply.asked("greatest"):
        restated = [max(found, key=lambda hit: hit.value.high or hit.value.low or 0.0)]
    one = restated or _behind_but(reply, found)
    value = _spanned(one)
    ranged = value.low != value.high
    depends = ranged and all(hit.said.startswith(DEPENDS) or _of_higher(one, hit) for hit in stance(reply).conditions)
    depends = depends or _as_work_goes(params, reply, value) or _usual_enough(params, reply, one, value)
    gap = Reason.CONDITIONAL if stance(reply).conditions and not depends else ""
    if reply.find("contrast") and len(found) == 1 and reply.has("change"):
        gap = Reason.HEDGED
    if len(one) < len(found) and not (qualifiers or restated or _usual(reply, one[0]) or _agree(params, found)):
        gap = gap or Reason.TWO_VALUES  # the figure left out would decide otherwise
    ranges = {(hit.value.low, hit.value.high) for hit in one}
    told_apart = len(ranges) > 1 or (len(one) > 1 and _differ(reply, one))
    more_told = len(items) > len(found) or (told_apart and _addable(reply, one))
    if more_told and params.min is not None and (value.high or 0) < params.min:
        gap = gap or Reason.TWO_VALUES  # perhaps to be added up
    joined = any(set(reply.doc.shape[a.end : b.start].split()) & reply.pack.words["and"] for a, b in pairwise(one))
    selves = any(a.end <= me.start < b.start for me in reply.find("me") for a, b in pairwise(one))
    if (
        joined
        and not (qualifiers or selves)
        and (value.high or 0) < (params.min or 0) <= sum(hit.value.low or 0.0 for hit in one)
    ):
        gap = gap or Reason.TWO_VALUES  # "80 till skolan och 90 till äldre"
    more = ("range",) if value.low != value.high else ()
    over = {(hit.value.how, hit.value.high) for hit in one} & {("up", params.max), ("down", params.min)}
    return Told(value, tuple(one), (*qualifiers, *more), gap or (Reason.STRADDLES if over else ""), explicit=True)


def _of_higher(found: list[Hit], condition: Hit) -> bool:
    """As in "Femton, sexton om det är kortpass": the lower figure stands, only the higher has its condition."""
    last = found[-1]
    lower = any((hit.value.low or 0.0) < (last.value.low or 0.0) for hit in found)
    return (lower or " , " in last.said) and 0 <= condition.start - last.end <= 1


def _as_work_goes(params: Params, reply: Reply, value: Range) -> bool:
    """As in "Nine if the mower behaves": enough, as long as the work goes as it should; no "if" of one's own time."""
    outer, first = reply.pack.words["circumstances"], params.of.lower().split()[0]
    ifs = [hit.said.split() for hit in stance(reply).conditions]
    return (
        first not in reply.pack.words["own_time"]
        and all(len(words) > 1 and words[-2] in outer for words in ifs)
        and judge(params, Fact("number", value))[0] is Decision.MET
    )


def _usual_enough(params: Params, reply: Reply, one: list[Hit], value: Range) -> bool:
    """As in "Depends, but normally eight", "depends on the day, about eight": a usual figure, and enough."""
    ifs = stance(reply).conditions
    told = all(hit.said.startswith(DEPENDS) and hit.start < one[0].start for hit in ifs)
    return told and judge(params, Fact("number", value))[0] is Decision.MET


def _untimed(params: Params, reply: Reply, found: list[Hit]) -> list[Hit]:
    """As in "Seven, for about three years": the one count of what was asked without the times behind it."""
    strange = [hit for hit in found if units.strange(params, reply, hit)]
    spans = [hit for hit in strange if things.word_behind(reply, hit)[:4] in reply.pack.words["spans"]]
    asked = f" {params.of} {params.unit} {reply.question.shape}".lower()
    one = len(spans) == len(strange) == len(found) - 1 and found[0] not in strange
    timeless = not rates.asked_per(reply, params.of) and not any(
        f" {span}" in asked for span in reply.pack.words["spans"]
    )
    return found[:1] if one and timeless else found


def _named(params: Params, reply: Reply, found: list[Hit]) -> list[Hit]:
    """The one figure behind which what is asked stands: "tolv kilometer enkel väg, 24 tur och retur"."""
    units = {word[:5] for word in reply.pack.words["unit_names"]}
    stems = {word[:5] for word in reply.names([params.of]).split() if len(word) >= LETTERS} - units
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


def _addable(reply: Reply, hits: list[Hit]) -> bool:
    """Whether figures may be parts of a whole: exact ones, none told as an alternative to another."""
    between = [reply.doc.shape[a.end : b.start].split() for a, b in pairwise(hits)]
    unsure = reply.pack.words["unsure"] | reply.pack.words["sometimes"]
    exact = all(hit.value.low == hit.value.high for hit in hits)
    return exact and not any(set(words) & unsure for words in between)


def _differ(reply: Reply, hits: list[Hit]) -> bool:
    """Whether figures that are the same are told of different things: "fem på dagen, fem på kvällen"."""
    ends = [*(hit.start for hit in hits[1:]), len(reply.doc.shape)]
    behind = [
        re.split(r" [.!?]", reply.doc.shape[hit.end : end])[0].strip(" ,") for hit, end in zip(hits, ends, strict=True)
    ]
    return all(behind) and len(set(behind)) == len(behind)


def _usual(reply: Reply, hit: Hit) -> bool:
    """As in "normalt är det hundratio": the figure of the rule, not of an exception or of before."""
    if any(mark.value == FORMER for mark in reply.find("sidecount")):
        return False
    return any(0 <= hit.start - mark.end <= NEAR and mark.clause == hit.clause for mark in reply.find("usual"))


LISTED = re.compile(
    r"levels|gcse|subject|reference|referee|qualification|certificate|ticket|licen[cs]e|brand|system|program|package|"
    r"instrument|machine|software|referens|betyg|ämne|program|instrument|intyg|behörighet",
    re.IGNORECASE,
)
"""In what is counted: things with names of their own, of which a mere list is a number."""

LANGUAGE = re.compile(r"språk|language", re.IGNORECASE)
"""In what is counted: a list of languages is a number of them."""

OFFER = 5
"""Words behind a "but" in which an offer of more stands."""

NEAR = 20
"""Characters between a mark and the figure that it belongs to."""


def _restated(reply: Reply, found: list[Hit]) -> list[Hit]:
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


def _behind_but(reply: Reply, found: list[Hit]) -> list[Hit]:
    but = reply.find("contrast")
    bounds = [(hit.value.high is None, hit.value.low == 0.0) for hit in found]
    if sorted(bounds) == [(False, True), (True, False)]:
        return found  # "sällan fler än sju, men aldrig under fem"
    behind = [hit for hit in found if but and hit.start > but[-1].start]
    if len(behind) == 1 and len(found) > 1 and _within_spread(reply, found[:-1], behind[0]):
        return found  # "tre eller fyra, fast helst tre"
    if but and behind and set(reply.doc.shape[but[-1].end :].split()[:OFFER]) & reply.pack.words["offers"]:
        return found  # "thirty-five, but I could do forty": from one to the other
    return behind if len(behind) == 1 and len(found) > 1 else found


def _within_spread(reply: Reply, spread: list[Hit], one: Hit) -> bool:
    """Whether a figure only says which of a range told before would be liked best."""
    if None in (*(hit.value.low for hit in spread), *(hit.value.high for hit in spread), one.value.low):
        return False
    low, high = min(hit.value.low for hit in spread), max(hit.value.high for hit in spread)
    return low < high and low <= one.value.low <= high and not _usual(reply, one) and reply.has("liked")


def _spanned(hits: list[Hit]) -> Range:
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


def _agree(params: Params, found: list[Hit]) -> bool:
    """Whether every figure decides alike."""
    decided = {judge(params, Fact("number", hit.value.range))[0] for hit in found}
    return len(decided) == 1


def _numbers(params: Params, reply: Reply, exact: list[Hit]) -> list[Hit]:
    norms = reply.find("countnorm")
    years = reply.asked("askage") or reply.pack.words["year_words"] & set(params.of.lower().split()[:2])
    spans = (
        reply.pack.words["span_words"] if set(params.of.lower().split()[:1]) & reply.pack.words["span_words"] else ()
    )
    never = () if years else [hit for hit in reply.find("countblock") if hit.said.split()[-1] not in spans]
    norms += reply.find("shiftspan")
    others = outside(reply.find("bare"), never, exact, norms)
    blocked = [*never, *exact, *(norms if others else ())]
    made: list[Hit] = []
    mil = False
    for hit in outside(reply.find("bare"), blocked):
        if denied(reply, hit) or others_own(reply, hit) or units.in_name(reply, hit) or _is_year(params, hit):
            continue
        low, high, how = hit.value
        how = how or counting.late_bound(reply, hit)
        if how == "least" and hit.word("a") in reply.pack.words["beyond"] and reply.negated(hit):
            how = "most"  # "Jag får inte lyfta mer än tio"
        if how == "most" and {hit.word("a"), hit.word("p")} & reply.pack.words["peaks"] and reply.asked("askspast"):
            how = None  # "som mest fjorton", of what has been: that many
        mil = units.in_mil(params, reply, hit) or (mil and not things.unit_behind(reply, hit))
        times = 10.0 if mil else 60.0 if units.in_hours(params, reply, hit) else units.in_part(params, reply, hit)
        first, last = (low, high) if how in {"up", "down"} else approximate(low, high, how, 0)
        times *= rates.per(reply, hit, params.of) or 1.0
        if scale := units.scale_asked(params, reply, hit):
            first, last, times = *units.spread(reply, hit, first, last), times / scale
        told = how if how in {"up", "down"} else "bare"
        low, high = (None if bound is None else bound * times for bound in (first, last))
        if carried := units.carried(reply, hit):
            low, high = (None if bound is None else bound * carried for bound in (low, high))
        if times < 1:
            low, high = (None if bound is None else round(bound, 2) for bound in (low, high))
        length = Length(low, high, told)
        made.append(replace(hit, value=length))
    return outside(made, _beside(params, reply)) or made


def _beside(params: Params, reply: Reply) -> list[Hit]:
    """Figures that count no more than a part, a time or a place; what held before counts where the past is asked."""
    stems = stems_of(reply, params.of)
    marks = [mark for mark in reply.find("sidecount") if not names_subject(str(mark.value), stems)]
    return [mark for mark in marks if mark.value != FORMER or not reply.asked("askspast")]


def _is_year(params: Params, hit: Hit) -> bool:
    """Whether the figure is a year, where far fewer are counted: "in 2024"."""
    asked = max(params.min or 0, params.max or 0)
    low, high, _ = hit.value
    return (
        low == high
        and low is not None
        and 1950 <= low <= 2040
        and asked < LARGE
        and bool(hit.parts)
        and hit.parts[0].digits
    )


LARGE = 300
"""From here on a figure near two thousand may be a count."""


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Met within the limits; a range that reaches over one goes to a person."""
    return judge_range(fact, params.min, params.max)
