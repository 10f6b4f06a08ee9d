"""A named certificate, card or licence of a trade: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from firstcall.reading.days import add_months
from firstcall.reading.names import find_name, spoken
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit
from firstcall.reading.stance import Stance, stance
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact


class Params(BaseModel):
    """A named certificate, card or licence of a trade."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["certificate"] = "certificate"
    name: str = Field(min_length=1)
    aliases: tuple[str, ...] = ()
    """True synonyms only."""
    valid_on: date | None = None
    """The date on which it must be valid."""


def resolve(params: Params, reply: Reply) -> Told:
    """held, not_held, expired or in_progress."""
    told = stance(reply)
    cut = reply.after_correction()
    qualifiers = ("corrected",) if cut else ()
    states = {hit.rule.name: hit for hit in reply.find("state") if hit.start >= cut}
    named = [
        hit
        for name in (params.name, *params.aliases)
        for hit in find_name(reply, name, f"{reply.pack.code}.certificate.name")
    ]
    named = [hit for hit in named if hit.start >= cut] or named
    until = _until(params, reply)
    if until is not None:
        return _dated(params, reply, until, qualifiers)
    firm_no = any(s.strength == "particle" and s.sign < 0 for s in told.signals)
    firm_yes = any(s.strength == "particle" and s.sign > 0 for s in told.signals)
    if "expired" in states and not (firm_yes and not told.conflict and told.value is True and "valid" in states):
        return Told("expired", (states["expired"],), (*qualifiers, "expired"), Reason.EXPIRED, explicit=True)
    if "nopaper" in states:
        return Told("not_held", (states["nopaper"],), qualifiers, "", explicit=True)
    if "progress" in states and not (told.value is True and firm_yes and not told.conflict):
        if not (firm_no and _offer(reply)):
            return Told(
                "in_progress", (states["progress"],), (*qualifiers, "in_progress"), Reason.IN_PROGRESS, explicit=True
            )
    if "unsure" in states and not firm_no:
        return Told(None, (states["unsure"],), (*qualifiers, "hedged"), Reason.HEDGED, explicit=True)
    other = _other(params, reply, named)
    if other is not None and told.value is not True:
        return other
    return _held(params, reply, told, named, states, qualifiers)


def _offer(reply: Reply) -> bool:
    """ "No, but I could take it": no plan yet."""
    return reply.has("offer")


def _held(
    params: Params, reply: Reply, told: Stance, named: list[Hit], states: dict[str, Hit], qualifiers: tuple[str, ...]
) -> Told:
    firm = any(s.strength in {"particle", "ok", "deny", "double"} for s in told.signals)
    if told.conflict:
        behind = [hit for hit in named if not reply.negated(hit)]
        del behind
        return Told(None, told.hits, (*qualifiers, "conflict"), Reason.CONFLICT)
    refused = [hit for hit in named if reply.negated(hit)]
    if named and refused and len(refused) == len(named) and told.value is not True:
        return Told("not_held", tuple(refused), qualifiers, "", explicit=True)
    if told.value is False:
        return Told("not_held", told.hits, qualifiers, "", explicit=bool(named))
    if told.value is True and firm:
        gap = Reason.CONDITIONAL if told.conditions else ""
        return Told("held", told.hits, qualifiers, gap, explicit=bool(named))
    if "experience" in states and not named_paper(named, reply):
        return Told(None, (states["experience"],), (*qualifiers, "implicit"), Reason.NO_VALUE, explicit=True)
    if named and not reply.find("question"):
        return Told(
            "held", tuple(named), (*qualifiers, "implicit"), Reason.HEDGED if told.hedges else "", explicit=True
        )
    if "took" in states or "valid" in states:
        hit = states.get("took") or states["valid"]
        return Told("held", (hit,), (*qualifiers, "implicit"), Reason.HEDGED if told.hedges else "", explicit=True)
    if told.weak and reply.doc.word_count <= 5:
        return Told("held", told.hits, (*qualifiers, "implicit"), "")
    if told.signals or told.hedges:
        return Told(None, (*told.hits, *told.hedges), qualifiers, Reason.NO_VALUE)
    return NOTHING


def named_paper(named: list[Hit], reply: Reply) -> bool:
    """Whether the paper itself is named, not only the work."""
    return any(hit.end - hit.start >= 5 for hit in named) and reply.has("have") and not reply.find("drive")


def _until(params: Params, reply: Reply) -> tuple[Hit, date] | None:
    """The last day of validity that the reply tells, or that the year it was taken and its known length give."""
    hits = reply.find("until")
    if hits:
        return hits[-1], hits[-1].value
    took = reply.find("tookyear")
    if not took:
        return None
    lasts = reply.find("lasts")
    known = reply.pack.words["validity"]
    names = [name.lower() for name in (params.name, *params.aliases)]
    length = lasts[-1].value if lasts else next((known[name] for name in names if name in known), None)
    if length is None:
        return None
    return took[-1], add_months(date(took[-1].value, 12, 31), 12 * int(length))


def _dated(params: Params, reply: Reply, until: tuple[Hit, date], qualifiers: tuple[str, ...]) -> Told:
    hit, day = until
    wanted = params.valid_on or reply.today
    if day >= wanted and day >= reply.today:
        return Told("held", (hit,), qualifiers, "", explicit=True)
    if any(state.rule.name == "progress" for state in reply.find("state")):
        return Told("in_progress", (hit,), (*qualifiers, "in_progress"), Reason.IN_PROGRESS, explicit=True)
    return Told("expired", (hit,), (*qualifiers, "expired"), Reason.EXPIRED, explicit=True)


def _other(params: Params, reply: Reply, named: list[Hit]) -> Told | None:
    """ "Only the seventeenth", "bara A": another paper of the same family."""
    only = reply.find("only")
    if not only or named and any(hit.start > only[0].start for hit in named):
        return None
    words = spoken(reply.doc)
    behind = [word for word, start, _ in words if start >= only[0].end]
    if not behind or len(words) > 12:
        return None
    return Told("not_held", (only[0],), ("other",), "", explicit=True)


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Held meets; not held does not; expired and in progress go to a person."""
    match fact.value:
        case "held":
            return Decision.MET, Reason.ENOUGH
        case "not_held":
            return Decision.NOT_MET, Reason.NOT_HELD
        case "expired":
            return Decision.REVIEW, Reason.EXPIRED
        case "in_progress":
            return Decision.REVIEW, Reason.IN_PROGRESS
        case _:
            return Decision.REVIEW, Reason.NO_VALUE
