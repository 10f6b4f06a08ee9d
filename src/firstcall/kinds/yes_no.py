"""A question that is answered by yes or no: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit
from firstcall.reading.stance import Stance, stance
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
    lead = told.signals[0] if told.signals else None
    firm_lead = lead is not None and lead.strength in {"particle", "ok"}
    if reply.has("pending") and not (firm_lead and lead is not None and lead.sign > 0):
        return Told(None, reply.find("pending"), (*qualifiers, "pending"), Reason.IN_PROGRESS, explicit=True)
    half = reply.find("partly")
    if half and not (firm_lead and told.value is False and lead is not None and lead.hit.start < half[0].start) and (told.value is not True or len(half) > 0 and not _alone(told)):
        return Told(None, (*told.hits, *half), (*qualifiers, "partly"), Reason.HEDGED, explicit=True)
    limited = _limited(reply)
    if limited and _otherwise_fine(reply, limited):
        return Told(None, limited, (*qualifiers, "limited"), Reason.CONFLICT, explicit=True)
    if limited and not obstacle and not (firm_lead and lead is not None and lead.sign > 0 and told.value is True):
        return Told(False, limited, (*qualifiers, "limited"), "", explicit=True)
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
    if value is not params.expects and not obstacle:
        doubt = _doubtful_no(reply, told)
        if doubt:
            return Told(value, told.hits, tuple(qualifiers), doubt)
    return Told(value, told.hits, tuple(qualifiers), "", explicit=firm)


def _alone(told: Stance) -> bool:
    """Whether a yes opens the reply and nothing takes it back."""
    lead = told.signals[0]
    return lead.strength == "particle" and lead.sign > 0 and lead.hit.start <= 2


def _limited(reply: Reply) -> tuple[Hit, ...]:
    """Times that the candidate rules out when asked for all of them: "inte söndagar", "alla utom onsdagar"."""
    if not reply.asked("hours"):
        return ()
    return reply.find("limit")


def _otherwise_fine(reply: Reply, limited: tuple[Hit, ...]) -> bool:
    """ "Not Fridays, but Sunday to Thursday, no problem": perhaps all that was asked."""
    return any(but.start > limited[-1].start for but in reply.find("contrast")) and any(
        ok.start > limited[-1].end for ok in reply.find("ok")
    )


def _doubtful_no(reply: Reply, told: Stance) -> str:
    """Why a no would better be looked at by a person: it is no plain no about the candidate."""
    firm = [signal for signal in told.signals if signal.sign < 0 and signal.strength in {"particle", "deny"}]
    but = reply.find("contrast")
    favour = [s for s in told.signals if s.sign > 0 and but and s.hit.start > but[0].start]
    if favour and not reply.has("offer") and not reply.has("hurry"):
        return Reason.CONFLICT
    if firm or reply.doc.word_count <= 5:
        return ""
    own = {hit.clause for hit in reply.find("self")}
    if not any(signal.hit.clause in own for signal in told.signals if signal.sign < 0):
        return Reason.UNCLEAR_SCOPE
    return ""


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Met when the answer is the expected one."""
    if not isinstance(fact.value, bool):
        return Decision.REVIEW, Reason.NO_VALUE
    if fact.value is params.expects:
        return Decision.MET, Reason.ENOUGH
    return Decision.NOT_MET, Reason.OTHER_ANSWER
