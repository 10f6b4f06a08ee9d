"""Experience in years: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from firstcall.reading.durations import Length
from firstcall.reading.quantity import bare_ranges, denied, pick
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit, outside
from firstcall.reading.stance import stance
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact, Range

MOST_YEARS = 60
"""A working life; more is a recognition error or a joke."""

MOST_BARE = 45
"""A bare "fifty" is more often a misheard fifteen."""


class Params(BaseModel):
    """Experience in years."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["years"] = "years"
    of: str = Field(min_length=1)
    min: float = Field(ge=0, le=60)
    """In years; months are fractions."""


def resolve(params: Params, reply: Reply) -> Told:
    """The length of experience, months and since-years turned to years."""
    cut = reply.after_correction()
    unit = _asked_unit(reply)
    lengths = [hit for hit in reply.find("duration") if isinstance(hit.value, Length)]
    lengths = outside(lengths, reply.find("ago"), reply.find("offtime"), reply.find("notneg"))
    lengths = [_whole(reply, hit) for hit in lengths if not (hit.value.how == "plain" and denied(reply, hit))]
    if any(hit.start >= cut for hit in lengths) or bare_ranges(reply, lengths, unit, cut):
        lengths = [hit for hit in lengths if hit.start >= cut]
    qualifiers = ("corrected",) if cut else ()
    found = [*lengths, *bare_ranges(reply, lengths, unit, cut)]
    found.sort(key=lambda hit: hit.start)
    real = [hit for hit in found if hit.value.how not in {"none", "vague", "implausible"}]
    none = [hit for hit in found if hit.value.how == "none"]
    behind = any(hit.start > real[-1].end and len(real) > 1 for hit in none) if real else False
    if real and none and _of_subject(params, reply, none[0]):
        return Told(Range(0.0, 0.0), (none[0],), qualifiers, "", explicit=True)
    if real and none and not reply.find("hurry") and not behind:
        return Told(None, (*none, *real), (*qualifiers, "conflict"), Reason.CONFLICT, explicit=True)
    if real:
        return _real(params, reply, real, none, qualifiers)
    return _unreal(params, reply, found, none, qualifiers)


def _of_subject(params: Params, reply: Reply, none: Hit) -> bool:
    """As in "Snickare har jag aldrig varit, jag är målare sen sex år": none of what was asked, some of another."""
    stems = [word[:4] for word in reply.names([params.of]).lower().split() if len(word) >= 4]
    words = reply.doc.clause_text(none.clause).split()
    return any(word.startswith(stem) for stem in stems for word in words)


def _whole(reply: Reply, hit: Hit) -> Hit:
    """As in "All of it" is the time that the question names."""
    if hit.value.how != "all":
        return hit
    asked = [one.value for one in reply.asked("duration") if one.value.how == "plain" and one.value.low]
    return replace(hit, value=asked[-1] if asked else Length(None, None, "vague"))


def _unreal(params: Params, reply: Reply, found: list[Hit], none: list[Hit], qualifiers: tuple[str, ...]) -> Told:
    """No length that can be counted: none at all, a long time, a hundred years, or a yes or no."""
    if any(hit.value.how == "implausible" for hit in found):
        return Told(None, tuple(found), (*qualifiers, "implausible"), Reason.IMPLAUSIBLE, explicit=True)
    vague = [hit for hit in found if hit.value.how == "vague"]
    if none and not vague:
        if any(hit.rule.name == "experience" for hit in reply.find("state")):
            return Told(None, tuple(none), qualifiers, Reason.NO_VALUE, explicit=True)
        gap = Reason.CONFLICT if _but_elsewhere(reply) and not _of_subject(params, reply, none[0]) else ""
        return Told(None if gap else Range(0.0, 0.0), tuple(none), qualifiers, gap, explicit=not reply.find("unknown"))
    if vague:
        return Told(None, tuple(vague), (*qualifiers, "vague"), Reason.NO_VALUE, explicit=True)
    told = stance(reply)
    return Told(None, told.hits, qualifiers, Reason.NO_VALUE) if told.signals else NOTHING


def _real(params: Params, reply: Reply, real: list[Hit], none: list[Hit], qualifiers: tuple[str, ...]) -> Told:
    value, hits, gap, more = pick(reply, params.of, real)
    qualifiers = (*qualifiers, *more)
    bare = all(hit.value.how == "bare" for hit in hits)
    if value is not None and (value.low or 0) > (MOST_BARE if bare else MOST_YEARS):
        return Told(None, hits, (*qualifiers, "implausible"), Reason.IMPLAUSIBLE, explicit=True)
    if not gap and all(_beside(reply, hit) for hit in hits):
        return Told(None, hits, (*qualifiers, "other_scope"), Reason.UNCLEAR_SCOPE, explicit=True)
    if not gap and stance(reply).conditions and not reply.find("ifcounted"):
        gap = Reason.CONDITIONAL
    return Told(value, hits, qualifiers, gap, explicit=True)


def _beside(reply: Reply, hit: Hit) -> bool:
    """As in "Only unpaid, my nan, three years"."""
    return bool(reply.find("besides")) and len(reply.doc.shape.split()) < SHORT


SHORT = 16
"""Pieces up to which a mark of unpaid work speaks for the whole reply."""


def _asked_unit(reply: Reply) -> float:
    """Years that a bare number stands for: the unit that the question names."""
    units = [hit.word("u") for hit in reply.asked("askunit")]
    words = reply.pack.words["duration_units"]
    return float(words.get(units[-1], 1.0)) if units else 1.0


def _but_elsewhere(reply: Reply) -> bool:
    """As in "Never in a school, only at church": something there is, of another kind."""
    return bool(reply.find("only")) and not reply.find("hurry")


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Met from the minimum up; a range that reaches over it goes to a person."""
    return judge_range(fact, params.min, None)


def judge_range(fact: Fact, least: float | None, most: float | None) -> tuple[Decision, Reason]:
    """A range against a minimum or a maximum; half a hundredth is rounding, no difference."""
    value = fact.value
    if not isinstance(value, Range) or (value.low is None and value.high is None):
        return Decision.REVIEW, Reason.NO_VALUE
    slack = 0.005
    if least is not None:
        if value.high is not None and value.high < least - slack:
            return Decision.NOT_MET, Reason.TOO_LOW
        if value.low is None or value.low < least - slack:
            return Decision.REVIEW, Reason.STRADDLES
    if most is not None:
        if value.low is not None and value.low > most + slack:
            return Decision.NOT_MET, Reason.TOO_HIGH
        if value.high is None or value.high > most + slack:
            return Decision.REVIEW, Reason.STRADDLES
    return Decision.MET, Reason.ENOUGH
