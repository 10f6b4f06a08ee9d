"""Yes and no of a shade that is neither plain: no in name only, an "otherwise nothing", what somebody cannot bear."""

from __future__ import annotations

from firstcall.reading.aligning import on_topic
from firstcall.reading.apart import refused_by_contrast
from firstcall.reading.reply import Reply, Told
from firstcall.reading.stance import Stance
from firstcall.reasons import Reason


def shaded(reply: Reply, told: Stance, *, wanted: bool, obstacle: bool) -> Told | None:
    """What the reply comes to where one of these shades is what it says; None: nothing of the kind."""
    if obstacle:
        return _beset(reply, told, wanted=wanted) or _besides(reply, told)
    return _besides(reply, told) or (_in_a_way(reply, told) or _not_that_one(reply, told) if wanted else None)


def _beset(reply: Reply, told: Stance, *, wanted: bool) -> Told | None:
    """As in "Jag svimmar när jag ser blod", "Rädd? Jag tål inte nålar", "Ja, jag fryser jämt så det går inte"."""
    against = [hit for hit in reply.find("cannot") if not reply.negated(hit)]
    if not against or any(signal.strength == "particle" and signal.sign < 0 for signal in told.signals):
        return None
    noes = [signal.hit for signal in told.signals if signal.sign < 0]
    if any(not any(hit.start < no.end and no.start < hit.end for hit in against) for no in noes):
        return None
    yes = any(signal.strength == "particle" and signal.hit.start <= OPENING for signal in told.signals)
    plain = yes or on_topic(reply, against[0])
    gap = "" if plain and not wanted else Reason.UNCLEAR_SCOPE
    return Told(True, tuple(against), ("implicit",), Reason.HEDGED if told.hedges else gap, explicit=True)


OPENING = 2
"""Characters before which a yes or no opens the reply."""


def _besides(reply: Reply, told: Stance) -> Told | None:
    """As in "En vecka sportlov, annars inget": something told first, and a no to all the rest."""
    noes = [signal.hit for signal in told.signals if signal.sign < 0]
    words = reply.pack.words["otherwise"]
    if told.value is not False or not noes or noes[0].start <= OPENING:
        return None
    if not all(words & set(reply.doc.clause_text(hit.clause).split()[:2]) for hit in noes):
        return None
    return Told(None, tuple(noes), ("partly",), Reason.CONFLICT, explicit=True)


def _in_a_way(reply: Reply, told: Stance) -> Told | None:
    """As in "Inte i jobbet, men jag är kassör i föreningen": no in name only, and behind a "but" what there was."""
    if told.value is not False or reply.has("offer", "hurry"):
        return None
    noes = [signal.hit.start for signal in told.signals if signal.sign < 0]
    named = [f" {words} " in reply.doc.shape for words in reply.pack.words["nominal"]]
    buts = [but for but in reply.find("contrast") if but.start > noes[0]]
    denied = {neg.clause for neg in reply.negations()}
    if any(named) and any(but.clause not in denied and len(_behind(reply, but.end)) >= TELLING for but in buts):
        return Told(None, told.hits, ("partly",), Reason.CONFLICT, explicit=True)
    return None


TELLING = 4
"""Words behind a "but" from which on it tells what there was."""


def _behind(reply: Reply, at: int) -> list[str]:
    return [word for word in reply.doc.shape[at:].split() if word[0].isalpha()]


def _not_that_one(reply: Reply, told: Stance) -> Told | None:
    """As in "Visma har jag kört, men Fortnox har jag inte rört": what is asked for is denied by its name."""
    if reply.asked("hours") or reply.asked("neg") or not refused_by_contrast(reply, told):
        return None
    noes = tuple(signal.hit for signal in told.signals if signal.sign < 0)
    return Told(False, noes, ("refused",), "", explicit=True)


def happened(reply: Reply, told: Stance, *, wanted: bool) -> Told | None:
    """As in "Once, from a petrol station. It wasn't me": a count that opens the answer to "have you ever ...?"."""
    times = reply.find("times")
    if not times or not reply.asked("ever") or any(s.strength == "particle" and s.sign > 0 for s in told.signals):
        return None
    first = min((s.hit.start for s in told.signals if s.sign < 0), default=0)
    if first <= times[0].end:
        return None
    return Told(True, times, ("implicit",), "" if wanted else Reason.UNCLEAR_SCOPE, explicit=True)
