"""A counted number: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from firstcall.kinds.years import judge_range
from firstcall.reading.durations import Length, approximate
from firstcall.reading.quantity import pick
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
    """The number or range said, in the requirement's unit."""
    cut = reply.after_correction()
    qualifiers = ("corrected",) if cut else ()
    found = _numbers(params, reply)
    behind = [hit for hit in found if hit.start >= cut]
    found = behind or found
    exact = reply.find("count")
    if not found and exact:
        value = exact[-1].value
        return Told(Range(value, value), (exact[-1],), qualifiers, "", explicit=True)
    if found:
        value, hits, gap, more = pick(reply, params.of, found)
        if gap and len(found) == 2 and not reply.find("contrast") and value is None:
            low = min(hit.value.low or 0 for hit in found)
            high = max(hit.value.high or hit.value.low or 0 for hit in found)
            return Told(Range(low, high), hits, (*qualifiers, "range"), Reason.TWO_VALUES, explicit=True)
        if not gap and stance(reply).conditions:
            gap = Reason.CONDITIONAL
        return Told(value, hits, (*qualifiers, *more), gap, explicit=True)
    none = [hit for hit in reply.find("duration") if hit.value.how == "none"] or list(reply.find("nothing"))
    if none:
        return Told(Range(0.0, 0.0), tuple(none), qualifiers, "", explicit=True)
    told = stance(reply)
    if told.signals or told.hedges or reply.find("duration"):
        return Told(None, told.hits, qualifiers, Reason.NO_VALUE)
    return NOTHING


def _numbers(params: Params, reply: Reply) -> list[Hit]:
    from dataclasses import replace

    factor = 10.0 if "km" in params.of.lower().split() or "km" in params.unit else 1.0
    blocked = [*reply.find("countblock"), *reply.find("past")]
    made: list[Hit] = []
    for hit in outside(reply.find("bare"), blocked):
        low, high, how = hit.value
        times = factor if _in_mil(reply, hit) else 1.0
        first, last = approximate(low, high, how, 0)
        if how in {"up", "down"}:
            first, last = low, high
        length = Length(None if first is None else first * times, None if last is None else last * times, "bare")
        made.append(replace(hit, value=length))
    return made


def _in_mil(reply: Reply, hit: Hit) -> bool:
    """Whether Swedish miles (10 km) follow the number."""
    rest = reply.doc.shape[hit.end : hit.end + 12].split()
    return bool(rest) and rest[0] in {"mil", "mils"}


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Met within the limits; a range that reaches over one goes to a person."""
    return judge_range(fact, params.min, params.max)
