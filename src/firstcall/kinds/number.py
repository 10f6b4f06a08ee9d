"""A counted number: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from firstcall.kinds.years import judge_range
from firstcall.reading.durations import Length, approximate
from firstcall.reading.quantity import denied
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit, outside
from firstcall.reading.stance import stance
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
    """The number or range said, in the requirement's unit; several numbers are a range, never a sum."""
    cut = reply.after_correction()
    qualifiers = ("corrected",) if cut else ()
    exact = [hit for hit in reply.find("count") if hit.start >= cut]
    found = _numbers(params, reply, exact)
    found = [hit for hit in found if hit.start >= cut] or found
    if exact and not found:
        value = float(exact[-1].value)
        if params.of and _in_mil(reply, exact[-1]):
            value *= 10
        return Told(Range(value, value), (exact[-1],), qualifiers, "", explicit=True)
    if reply.has("people") and found:
        return Told(None, tuple(found), qualifiers, Reason.NO_VALUE, explicit=True)
    if found:
        return _chosen(params, reply, found, qualifiers)
    none = reply.find("nothing")
    if none:
        return Told(Range(0.0, 0.0), tuple(none), qualifiers, "", explicit=not reply.find("unknown"))
    told = stance(reply)
    if told.signals or told.hedges or reply.find("duration"):
        return Told(None, told.hits, qualifiers, Reason.NO_VALUE)
    return NOTHING


def _chosen(params: Params, reply: Reply, found: list[Hit], qualifiers: tuple[str, ...]) -> Told:
    strange = [hit for hit in found if _strange(params, reply, hit)]
    if strange:
        return Told(None, tuple(strange), (*qualifiers, "other_unit"), Reason.OTHER_UNIT, explicit=True)
    but = reply.find("contrast")
    behind = [hit for hit in found if but and hit.start > but[-1].start]
    one = behind if len(behind) == 1 and len(found) > 1 else found
    bounds = [hit for hit in one if hit.value.low is None or hit.value.high is None or hit.value.low == 0.0]
    if len(one) == 2 and len(bounds) == 2:
        low = max(hit.value.low or 0.0 for hit in one)
        high = min(hit.value.high if hit.value.high is not None else float("inf") for hit in one)
        if low <= high < float("inf"):
            return Told(Range(low, high), tuple(one), (*qualifiers, "range"), "", explicit=True)
    low = min(hit.value.low or 0.0 for hit in one)
    highs = [hit.value.high for hit in one]
    high = None if any(top is None for top in highs) else max(top for top in highs if top is not None)
    gap = Reason.CONDITIONAL if stance(reply).conditions else ""
    if but and not behind and len(found) == 1 and reply.has("change"):
        gap = Reason.HEDGED
    if len(one) > 1 and params.min is not None and high is not None and high < params.min:
        gap = gap or Reason.TWO_VALUES  # perhaps to be added up
    more = ("range",) if low != high else ()
    return Told(Range(low, high), tuple(one), (*qualifiers, *more), gap, explicit=True)


def _numbers(params: Params, reply: Reply, exact: list[Hit]) -> list[Hit]:
    blocked = [*reply.find("countblock"), *exact]
    made: list[Hit] = []
    for hit in outside(reply.find("bare"), blocked):
        if denied(reply, hit):
            continue
        low, high, how = hit.value
        times = 10.0 if _in_mil(reply, hit) else 60.0 if _in_hours(params, reply, hit) else 1.0
        first, last = (low, high) if how in {"up", "down"} else approximate(low, high, how, 0)
        length = Length(None if first is None else first * times, None if last is None else last * times, "bare")
        made.append(replace(hit, value=length))
    return made


def _behind(reply: Reply, hit: Hit) -> str:
    """The word right behind."""
    rest = reply.doc.shape[hit.end : hit.end + 16].split()
    return rest[0] if rest else ""


def _in_mil(reply: Reply, hit: Hit) -> bool:
    """Whether Swedish miles (10 km) follow the number."""
    return _behind(reply, hit) in {"mil", "mils"} or reply.doc.shape[hit.start : hit.end].endswith(" mil")


def _in_hours(params: Params, reply: Reply, hit: Hit) -> bool:
    return "minut" in params.of.lower() and _behind(reply, hit)[:4] in {"hour", "timm"}


def _strange(params: Params, reply: Reply, hit: Hit) -> bool:
    """Whether a unit follows that was not asked for: days for hours, minutes for kilometres."""
    marks = [mark for mark in reply.find("unit") if 0 <= mark.start - hit.end <= 1]
    if not marks or _in_mil(reply, hit) or _in_hours(params, reply, hit):
        return False
    stem = marks[0].match.group("x")[:4].strip() if marks[0].match else ""
    asked = f" {params.of} {params.unit} {reply.question.shape}".lower()
    return f" {stem}" not in asked and f"/{stem}" not in asked


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Met within the limits; a range that reaches over one goes to a person."""
    return judge_range(fact, params.min, params.max)
