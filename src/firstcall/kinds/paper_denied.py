"""A no beside a paper: whether it is of something else, and whether it stands for the whole reply."""

from __future__ import annotations

from firstcall.reading.aligning import content
from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import Hit
from firstcall.reading.stance import Stance


def other_denied(reply: Reply, told: Stance, named: list[Hit], qualifiers: tuple[str, ...]) -> Told | None:
    """As in "Jag har YKB, men inget körkort": had by name, and a no in another clause names something else."""
    kept = [hit for hit in named if not reply.negated(hit, reach=3)]
    noes = [signal for signal in told.signals if signal.sign < 0]
    if not noes or any(signal.strength == "particle" for signal in noes) or reply.has(*UNCLEAR) or told.hedges:
        return None
    denied = {signal.hit.clause for signal in noes}
    own = {hit.clause for hit in reply.find("possess")} & {hit.clause for hit in kept} - denied
    papers = reply.pack.words["paper_words"]
    else_named = [[word for word in content(reply, signal.hit) if word not in papers] for signal in noes]
    if not own or not all(else_named) or denied & {hit.clause for hit in kept}:
        return None
    return Told("held", tuple(kept), (*qualifiers, "implicit"), "", explicit=True)


UNCLEAR = ("state", "scope", "cardclass", "question", "offer", "cond")
"""Families by which what is denied may be of the paper after all: "men den gäller inte", "men inte för buss"."""


def stands_for_all(reply: Reply, no: Hit) -> bool:
    """As in "Nej.", "Det får jag nog säga nej på": a no alone, or told in words that name nothing else."""
    return reply.stands_alone(no) or (" " in no.said and not content(reply, no))


def left_out(reply: Reply, hit: Hit) -> bool:
    """As in "Allt utom truckkort": right behind an "except" stands the paper."""
    return bool(reply.pack.words["excepts"] & set(reply.doc.shape[: hit.start].split()[-LEFT_OUT:]))


LEFT_OUT = 2
"""Words before a paper's name among which an "except" leaves it out: "utom just ADR"."""


def in_question(reply: Reply, hit: Hit) -> bool:
    """As in "SRY? Det måste du förklara": the paper is named in a question, and nothing of it is told behind."""
    rest = reply.doc.shape[hit.end :]
    end = next((i for i, char in enumerate(rest) if char in ".!?"), -1)
    behind = rest[end + 1 :].split()
    asks = not behind or bool(reply.pack.words["second_person"] & set(behind))
    return end >= 0 and rest[end] == "?" and asks
