"""A counted number: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from firstcall.kinds import figures, units
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
    if exact and not found and not _none_named(params, reply, exact[0]):
        return _alternatives(params, reply, exact) or _counted(params, reply, exact[-1], qualifiers)
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
    return _one_or_none(params, reply, qualifiers)


def _none_named(params: Params, reply: Reply, hit: Hit) -> bool:
    """As in "Ingen anställd, bara jag och min fru": none of what was asked, by name, before those who were there."""
    asked = reply.names([params.of]).split()
    words = [(none, things.word_behind(reply, none)) for none in reply.find("nothing")]
    named = any(len(word) >= NOUN and any(word[:5] == one[:5] for one in asked) for _, word in words)
    return named and words[0][0].start < hit.start and hit.rule.name == "me_and"


def _one_or_none(params: Params, reply: Reply, qualifiers: tuple[str, ...]) -> Told:
    """A single one or none of what was asked, where no figure is told."""
    if (one := counting.one_thing(reply, f"{params.of} {params.unit}")) is not None:
        gap = Reason.CONDITIONAL if stance(reply).conditions else ""
        return Told(Range(1.0, 1.0), (one,), qualifiers, gap, explicit=True)
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
    if hit.said.split()[-1] in reply.pack.words["none_alone"] or hit.rule.name == "recall":
        return True  # "None sat under me"
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


def _alternatives(params: Params, reply: Reply, exact: list[Hit]) -> Told | None:
    """As in "En halvtimme, tre kvart": two times of which either may hold."""
    between = [reply.doc.shape[a.end : b.start].split() for a, b in pairwise(exact)]
    joints = reply.pack.words["unsure"] | {","}
    times = all(hit.rule.name.startswith("hour") and not isinstance(hit.value, Count) for hit in exact)
    if len(exact) != PAIR or not times or not between[0] or not set(between[0]) <= joints:
        return None
    told = [_counted(params, reply, hit, ()) for hit in exact]
    lows = [one.value.low for one in told if isinstance(one.value, Range) and one.value.low is not None]
    if len(lows) != PAIR or lows[0] >= lows[1] or any(one.gap for one in told):
        return None
    return Told(Range(*lows), tuple(exact), ("range",), "", explicit=True)


PAIR = 2
"""Times of which either may hold."""


def _chosen(params: Params, reply: Reply, found: list[Hit], qualifiers: tuple[str, ...]) -> Told:
    made = rates.product(reply, found, params.of) or rates.over_shift(reply, found) or rates.over_days(reply, found)
    made = made or counting.on_top(reply, found)
    if made is not None:
        return made
    restated = figures.restated_one(reply, found) or counting.held(reply, found)
    found = found if restated else _untimed(params, reply, found)
    found = things.unplaced(reply, params.of, units.in_unit(params, reply, found))
    strange = [hit for hit in restated or found if units.strange(params, reply, hit)]
    if strange or units.denied(params, reply):
        return Told(None, tuple(strange or found), (*qualifiers, "other_unit"), Reason.OTHER_UNIT, explicit=True)
    if reply.has("factor") and not restated and not (reply.asked("factor") and len(found) == 1):
        return Told(None, tuple(found), (*qualifiers, "other_unit"), Reason.OTHER_UNIT, explicit=True)
    if reply.has("notmine"):
        return Told(None, tuple(found), qualifiers, Reason.UNCLEAR_SCOPE, explicit=True)
    opens = [hit for hit in reply.find("open") if hit.rule.name.startswith("more")]
    if len(found) == 1 and opens and opens[-1].end > found[0].start:
        return Told(Range(found[0].value.low, None), tuple(found), (*qualifiers, "range"), "", explicit=True)
    restated = restated or figures.named_one(params.of, reply, found)
    items = [*found, *outside(reply.find("item"), found)] if not restated and params.min is not None else []
    items.sort(key=lambda hit: hit.start)
    listed = bool(items) and counting.listed(reply, items)
    if items and (listed or counting.parts(reply, found) or counting.plus(reply, found)):
        total = counting.total(items if listed else found)
        return Told(Range(total, total), tuple(items), (*qualifiers, "sum"), "", explicit=True)
    if not restated and reply.asked("greatest"):
        restated = [max(found, key=lambda hit: hit.value.high or hit.value.low or 0.0)]
    one = restated or figures.behind_but(reply, found)
    value = figures.spanned(one)
    ranged = value.low != value.high
    depends = ranged and all(hit.said.startswith(DEPENDS) or _of_higher(one, hit) for hit in stance(reply).conditions)
    depends = depends or _as_work_goes(params, reply, value) or _usual_enough(params, reply, one, value)
    depends = depends or (ranged and _each_with_if(reply, one))
    gap = Reason.CONDITIONAL if stance(reply).conditions and not depends else ""
    if reply.find("contrast") and len(found) == 1 and reply.has("change"):
        gap = Reason.HEDGED
    if len(one) < len(found) and not (qualifiers or restated or figures.usual(reply, one[0]) or _agree(params, found)):
        gap = gap or Reason.TWO_VALUES  # the figure left out would decide otherwise
    ranges = {(hit.value.low, hit.value.high) for hit in one}
    told_apart = len(ranges) > 1 or (len(one) > 1 and figures.differ(reply, one))
    more_told = len(items) > len(found) or (told_apart and figures.addable(reply, one))
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


def _each_with_if(reply: Reply, found: list[Hit]) -> bool:
    """As in "Åtta om det är lugnt, tio om det är mycket": two figures, each with the case in which it holds."""
    ifs = [mark.start for mark in stance(reply).conditions]
    ends = [*(hit.start for hit in found[1:]), len(reply.doc.shape)]
    each = [[at for at in ifs if hit.end <= at < end] for hit, end in zip(found, ends, strict=True)]
    return len(ifs) == len(found) > 1 and all(len(marks) == 1 for marks in each)


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


LISTED = re.compile(
    r"levels|gcse|subject|reference|referee|qualification|certificate|ticket|licen[cs]e|brand|system|program|package|"
    r"instrument|machine|software|referens|betyg|ämne|program|instrument|intyg|behörighet",
    re.IGNORECASE,
)
"""In what is counted: things with names of their own, of which a mere list is a number."""

LANGUAGE = re.compile(r"språk|language", re.IGNORECASE)
"""In what is counted: a list of languages is a number of them."""


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
        floor = any(other.value[2] == "least" for other in reply.find("bare"))
        peak = how == "most" and {hit.word("a"), hit.word("p")} & reply.pack.words["peaks"] and not floor
        if peak and reply.asked("askspast"):
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
