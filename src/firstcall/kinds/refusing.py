"""Whether an option that a reply names is turned down: whose negation is whose."""

from __future__ import annotations

from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit, outside


def _of_another(reply: Reply, hit: Hit, others: list[Hit]) -> bool:
    """Whether the only negation near stands right before another option: "floor or bar, not the kitchen"."""
    near = [
        neg for neg in reply.negations() if neg.clause in (hit.clause, hit.clause + 1) and neg.start < hit.end + FAR
    ]
    if not near or any(neg.start < hit.start for neg in near):
        return False
    return any(0 < other.start - near[0].end <= NOT_THE and other.clause == near[0].clause for other in others)


NOT_THE, FAR = 6, 24
"""Characters between a "not" and the option that it refuses, and between an option and a "not" that might mean it."""


def _denies_next(reply: Reply, hit: Hit, nearer: int) -> bool:
    """As in "Falun Borlänge går Mora går inte": every negation of the clause stands behind the next option."""
    here = [neg for neg in reply.negations() if neg.clause == hit.clause]
    return (
        bool(here)
        and all(neg.start >= nearer for neg in here)
        and not reply.pack.words["and"].intersection(reply.doc.shape[hit.end : nearer].split())
    )


def turned_down(reply: Reply, hit: Hit, others: list[Hit]) -> bool:
    """Whether an option that is named is turned down: by a negation, a no behind it, or words of refusing."""
    if answered_no(reply, hit):
        return True
    if _of_another(reply, hit, others) or _at_most(reply, hit) or conceded(reply, hit):
        return False
    if _no_before(reply, hit):
        return True
    nearer = min((other.start for other in others if other.start >= hit.end), default=len(reply.doc.shape))
    if reply.negated(hit, reach=5) and not _denies_next(reply, hit, nearer) and not _in_condition(reply, hit):
        return True
    noes = [
        mark
        for mark in outside(reply.find("no"), reply.find("ok"), reply.find("notneg"))
        if mark.clause == hit.clause and 0 <= mark.start - hit.end <= 4
    ]
    refusals = [mark for mark in (*reply.find("deny"), *reply.find("without")) if mark.clause == hit.clause]
    refusals = outside(refusals, reply.find("notneg"), reply.find("ok"))
    real = {neg.start for neg in reply.negations()}
    refusals = [mark for mark in refusals if mark.said not in reply.pack.words["but_rather"] or mark.start in real]
    if any(mark.clause == hit.clause and _right_behind(reply, mark, hit) for mark in reply.find("only")):
        refusals = [mark for mark in refusals if not reply.pack.words["regrets"] & set(mark.said.split())]
    ifs = [mark for mark in reply.find("cond") if mark.clause == hit.clause and mark.start >= hit.end]
    refusals = [mark for mark in refusals if not any(cond.start < mark.start for cond in ifs)]
    refusals = [mark for mark in refusals if not _apart(reply, hit, mark) and mark.start < nearer]
    noes = [mark for mark in noes if mark.start < nearer]
    return bool(noes) or any(mark.start >= hit.end or _right_before(reply, mark, hit) for mark in refusals)


def conceded(reply: Reply, hit: Hit) -> bool:
    """As in "I'd rather not do evenings but I will": not liked, and taken for all that."""
    return any(one.start < hit.start < one.end for one in reply.find("concede"))


def _right_behind(reply: Reply, mark: Hit, hit: Hit) -> bool:
    """As in "Bara dagar", "Bara på dagarna tyvärr": nothing but a preposition between an only and the option."""
    between = reply.doc.shape[mark.end : hit.start].split()
    return mark.end <= hit.start and len(between) <= 1 and set(between) <= reply.pack.words["prepositions"]


def _at_most(reply: Reply, hit: Hit) -> bool:
    """As in "inte mer än halvtid": that much, and no more."""
    return reply.doc.shape[: hit.start].rstrip().endswith(reply.pack.words["at_most"])


def answered_no(reply: Reply, hit: Hit) -> bool:
    """As in "Morgon? Aldrig i livet. Kväll.", "Privat, inget för mig": a no of its own right behind the option."""
    rest = reply.doc.shape[hit.end :]
    sign = rest[:3]
    if sign not in {" ? ", " , "}:
        return False
    noes = [no for no in (*reply.find("no"), *reply.find("deny")) if no.start == hit.end + len(sign)]
    if sign == " , ":
        noes = [no for no in noes if no.said not in reply.pack.words["regrets"]]  # "Bara dagar, tyvärr."
    after = [reply.doc.shape[no.end :].strip()[:1] for no in noes]
    return any(char in {"", ".", "!"} or (char == "," and sign == " ? ") for char in after)


def _no_before(reply: Reply, hit: Hit) -> bool:
    """As in "Ja till dag, nej till natt": a no right before the option, and a word that gives it an object."""
    for no in outside(reply.find("no"), reply.find("notneg"), reply.find("ok")):
        between = reply.doc.shape[no.end : hit.start].split()
        if no.end <= hit.start and between and set(between) <= reply.pack.words["no_to"]:
            denied = any(neg.clause == no.clause and neg.start < no.start for neg in reply.negations())
            return not denied  # "jag säger inte nej till natten"
    return False


def _in_condition(reply: Reply, hit: Hit) -> bool:
    """As in "Natt går om det inte blir för ofta": every negation near stands in the condition behind the option."""
    ifs = [mark.start for mark in reply.find("cond") if mark.clause == hit.clause and mark.start >= hit.end]
    here = [neg for neg in reply.negations() if neg.clause == hit.clause]
    return bool(ifs) and all(neg.start > min(ifs) for neg in here)


def _right_before(reply: Reply, mark: Hit, hit: Hit) -> bool:
    """Whether a refusal stands right before the option, and no "so" between: not "Jag pluggar, så deltid"."""
    between = reply.doc.shape[mark.end : hit.start].split()
    return 0 <= hit.start - mark.end <= TURN and not reply.pack.words["apart"].intersection(between)


TURN = 8
"""Characters between a refusal and the option behind it."""


def _apart(reply: Reply, hit: Hit, mark: Hit) -> bool:
    """Whether an "and" or a "so" parts the option from a refusal behind it: "Umeå, och jag behöver inte flytta"."""
    between = reply.doc.shape[hit.end : mark.start].split() if mark.start >= hit.end else []
    return bool(reply.pack.words["apart"].intersection(between))


def in_doubt(reply: Reply, hit: Hit) -> bool:
    """As in "natt vet jag inte om jag skulle klara": not turned down, since the not is one of not knowing."""
    doubts = [mark for mark in reply.find("hedge") if mark.clause == hit.clause and 0 <= mark.start - hit.end <= TURN]
    return any(neg.start >= mark.start and neg.end <= mark.end for mark in doubts for neg in reply.negations())
