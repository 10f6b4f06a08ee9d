"""A question that is answered by yes or no: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.stance import stance
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact


class Params(BaseModel):
    """A question that is answered by yes or no."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["yes_no"] = "yes_no"
    expects: bool = True
    """The answer that meets the requirement."""


def resolve(params: Params, reply: Reply) -> Told:
    """True or false as the reply says, or a gap where it says both, perhaps, or only if."""
    told = stance(reply)
    obstacle = bool(reply.asked("obstacle")) or (not params.expects and not reply.question.tokens)
    value = told.value
    oks = [signal for signal in told.signals if signal.strength == "ok"]
    if obstacle and value is True and oks and not any(s.strength == "particle" and s.sign > 0 for s in told.signals):
        value = False  # "inga problem" on "har du problem med ...?"
    if not told.signals and not told.hedges and not told.conditions:
        return NOTHING
    qualifiers = ["corrected"] if told.corrected else []
    if told.conflict:
        return Told(None, told.hits, (*qualifiers, "conflict"), Reason.CONFLICT)
    if told.conditions:
        return Told(value, (*told.hits, *told.conditions), (*qualifiers, "conditional"), Reason.CONDITIONAL)
    if value is None:
        return Told(None, told.hedges, ("hedged",), Reason.HEDGED)
    firm = any(signal.strength in {"particle", "ok", "deny"} for signal in told.signals)
    if told.hedges and not (firm and value is params.expects):
        return Told(None, (*told.hits, *told.hedges), (*qualifiers, "hedged"), Reason.HEDGED)
    if told.weak:
        qualifiers.append("implicit")
    return Told(value, told.hits, tuple(qualifiers), "", explicit=firm)


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Met when the answer is the expected one."""
    if not isinstance(fact.value, bool):
        return Decision.REVIEW, Reason.NO_VALUE
    if fact.value is params.expects:
        return Decision.MET, Reason.ENOUGH
    return Decision.NOT_MET, Reason.OTHER_ANSWER
