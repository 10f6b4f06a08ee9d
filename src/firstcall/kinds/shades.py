"""Yes and no of a shade that is neither plain: no in name only, an "otherwise nothing", what somebody cannot bear."""

from __future__ import annotations

from firstcall.reading.aligning import on_topic
from firstcall.reading.apart import refused_by_contrast
from firstcall.reading.implying import kinds_asked
from firstcall.reading.reply import Reply, Told
from firstcall.reading.stance import Stance
from firstcall.reading.text import Doc
from firstcall.reasons import Reason


def shaded(reply: Reply, told: Stance, *, wanted: bool, obstacle: bool) -> Told | None:
    """What the reply comes to where one of these shades is what it says; None: nothing of the kind."""
    if obstacle:
        return _beset(reply, told, wanted=wanted) or _besides(reply, told, something=True)
    return _besides(reply, told, something=None if wanted else True) or (
        _in_a_way(reply, told) or _less_than_asked(reply, told) or _only_part(reply, told) or _not_that_one(reply, told)
        if wanted
        else None
    )


def _beset(reply: Reply, told: Stance, *, wanted: bool) -> Told | None:
    """As in "Jag svimmar när jag ser blod", "Rädd? Jag tål inte nålar", "Ja, jag fryser jämt så det går inte"."""
    against = [hit for hit in reply.find("cannot") if not reply.negated(hit)]
    if not against or any(signal.strength == "particle" and signal.sign < 0 for signal in told.signals):
        return None
    noes = [signal.hit for signal in told.signals if signal.sign < 0]
    if any(not any(hit.start < no.end and no.start < hit.end for hit in against) for no in noes):
        return None
    yes = any(signal.strength == "particle" and signal.hit.start <= OPENING for signal in told.signals)
    fine = any(signal.strength in {"ok", "double"} for signal in told.signals)
    feared = "fear" in kinds_asked(reply) and not fine and not reply.find("contrast")
    plain = yes or feared or on_topic(reply, against[0])
    gap = "" if plain and not wanted else Reason.UNCLEAR_SCOPE
    return Told(True, tuple(against), ("implicit",), Reason.HEDGED if told.hedges else gap, explicit=True)


OPENING = 2
"""Characters before which a yes or no opens the reply."""


def _besides(reply: Reply, told: Stance, *, something: bool | None) -> Told | None:
    """As in "En vecka sportlov, annars inget": something told first, and a no to all the rest."""
    noes = [signal.hit for signal in told.signals if signal.sign < 0]
    words = reply.pack.words["otherwise"]
    if told.value is not False or not noes or noes[0].start <= OPENING:
        return None
    if not all(words & set(reply.doc.clause_text(hit.clause).split()[:2]) for hit in noes):
        return None
    return Told(something, tuple(noes), ("partly",), Reason.CONFLICT, explicit=True)


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


def _less_than_asked(reply: Reply, told: Stance) -> Told | None:
    """As in "Tjugo ja, men trettio blir för tungt": a yes to less, and a no to the figure that was asked for."""
    asked = [number.value for number in reply.question.numbers.values()]
    if len(asked) != 1 or told.value is True or told.hedges or told.conditions:
        return None
    yes, no = ({s.hit.clause for s in told.signals if s.sign == sign} for sign in (1, -1))
    said = [(number.value, reply.doc.clause_at(at)) for at, number in reply.doc.numbers.items()]
    less = any(value < asked[0] and clause in yes - no for value, clause in said)
    denied = any(value == asked[0] and clause in no - yes for value, clause in said)
    if not (less and denied) or len(said) != PAIR:
        return None
    return Told(False, tuple(s.hit for s in told.signals if s.sign < 0), ("refused",), "", explicit=True)


def _only_part(reply: Reply, told: Stance) -> Told | None:
    """As in "En vecka är max" to "två veckor i sträck?": of what was asked for by number, fewer."""
    asked = [(number.value, _unit(reply.question, at)) for at, number in reply.question.numbers.items()]
    said = [(number.value, _unit(reply.doc, at), at) for at, number in reply.doc.numbers.items()]
    said += (
        [(1.0, _unit(reply.doc, 1), 1)]
        if reply.doc.shape.split()[:1] in [[word] for word in reply.pack.words["articles"]]
        else []
    )
    lifting = any(hit.rule.name == "lift" for hit in reply.asked("topic"))
    if lifting or len(asked) != 1 or len(said) != 1 or told.hedges or told.conditions or told.value is False:
        return None
    (wanted, unit), (less, same, _) = asked[0], said[0]
    if not unit or unit[:STEM] != same[:STEM] or less >= wanted or any(s.strength == "particle" for s in told.signals):
        return None
    most = set(reply.doc.shape.split()) & reply.pack.words["capping"]
    value, gap = (False, "") if most else (None, Reason.UNCLEAR_SCOPE)
    return Told(value, told.hits, ("partly",), gap, explicit=True)


def _unit(doc: Doc, at: int) -> str:
    words = doc.shape[at:].split()[1:2]
    return words[0] if words and words[0].isalpha() else ""


STEM = 3
"""Letters by which two forms of a unit are one: vecka, veckor."""

PAIR = 2
"""Figures of which one is told apart from the other."""


def _not_that_one(reply: Reply, told: Stance) -> Told | None:
    """As in "Visma har jag kört, men Fortnox har jag inte rört": what is asked for is denied by its name."""
    if reply.asked("hours") or reply.asked("neg") or not refused_by_contrast(reply, told):
        return None
    noes = tuple(signal.hit for signal in told.signals if signal.sign < 0)
    return Told(False, noes, ("refused",), "", explicit=True)


def happened(reply: Reply, told: Stance, *, wanted: bool) -> Told | None:
    """As in "Once, from a petrol station. It wasn't me": a count that opens the answer to "have you ever ...?"."""
    times = reply.find("times") or tuple(hit for hit in reply.find("ago") if hit.start <= OPENING)
    if not times or not reply.asked("ever") or any(s.strength == "particle" and s.sign > 0 for s in told.signals):
        return None
    first = min((s.hit.start for s in told.signals if s.sign < 0), default=0)
    if first <= times[0].end:
        return None
    return Told(True, times, ("implicit",), "" if wanted else Reason.UNCLEAR_SCOPE, explicit=True)
