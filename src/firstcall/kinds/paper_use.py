"""A paper told of by its use or by a will: "I have it but haven't used it", "Inte nu, men det går att ordna"."""

from __future__ import annotations

from firstcall.reading.aligning import content
from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import Hit
from firstcall.reading.stance import Stance


def told_by_use(reply: Reply, told: Stance, named: list[Hit], qualifiers: tuple[str, ...]) -> Told | None:
    """Held where only its use is denied, not held where a no is followed by nothing but an offer to get it."""
    own = [hit for hit in reply.find("possess") if hit.rule.name.startswith("it")]
    if _only_unused(reply, told, own):
        return Told("held", tuple(own), (*qualifiers, "implicit"), "", explicit=True)
    kept = [hit for hit in named if not reply.negated(hit, reach=3)]
    if not kept and not own and _only_offered(reply, told):
        return Told("not_held", told.hits, (*qualifiers, "offer"), "", explicit=bool(named))
    if _other_denied(reply, told, kept):
        return Told("held", tuple(kept), (*qualifiers, "implicit"), "", explicit=True)
    return None


def _other_denied(reply: Reply, told: Stance, kept: list[Hit]) -> bool:
    """As in "Jag har YKB, men inget körkort": had by name, and a no in another clause names something else."""
    noes = [signal for signal in told.signals if signal.sign < 0]
    if not noes or any(signal.strength == "particle" for signal in noes) or reply.has(*UNCLEAR) or told.hedges:
        return False
    denied = {signal.hit.clause for signal in noes}
    own = {hit.clause for hit in reply.find("possess")} & {hit.clause for hit in kept} - denied
    papers = reply.pack.words["paper_words"]
    else_named = [[word for word in content(reply, signal.hit) if word not in papers] for signal in noes]
    return bool(own) and all(else_named) and not denied & {hit.clause for hit in kept}


UNCLEAR = ("state", "scope", "cardclass", "question", "offer", "cond")
"""Families by which what is denied may be of the paper after all: "men den gäller inte", "men inte för buss"."""


def stands_for_all(reply: Reply, no: Hit) -> bool:
    """As in "Nej.", "Det får jag nog säga nej på": a no alone, or told in words that name nothing else."""
    return reply.stands_alone(no) or (" " in no.said and not content(reply, no))


def _only_unused(reply: Reply, told: Stance, own: list[Hit]) -> bool:
    """As in "I have it but haven't used it in years": all that is denied is the use, and the paper is told as had."""
    noes = [signal for signal in told.signals if signal.sign < 0]
    if not noes or any(signal.strength != "neg" for signal in noes):
        return False
    uses = reply.pack.words["usage"]
    denied = {signal.hit.clause for signal in noes}
    unused = all(uses & set(reply.doc.shape[s.hit.end :].split()[:NEXT]) for s in noes)
    return unused and any(hit.clause not in denied for hit in own)


NEXT = 3
"""Words behind a no among which the verb of use stands: "inte riktigt jobbat"."""


def _only_offered(reply: Reply, told: Stance) -> bool:
    """As in "Inte nu, men det går att ordna": a no opens the reply, and what follows offers to get the paper."""
    lead = next((s for s in told.signals if s.strength in {"particle", "deny"}), None)
    opens = lead is not None and lead.sign < 0 and lead.hit.start <= OPENING and reply.has("offer")
    rest = [s.hit for s in told.signals if s.sign > 0 and s.strength in {"particle", "have"}]
    offers = {mark.clause for mark in (*reply.find("offer"), *reply.find("cond"))}
    return opens and all(hit.clause in offers for hit in rest)


OPENING = 2
"""Characters before which a no opens the reply."""
