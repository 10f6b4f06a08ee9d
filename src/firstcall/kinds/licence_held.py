"""Which licence classes of a reply are held, which are not, and which are too vague to be one."""

from __future__ import annotations

from firstcall.kinds.licence_classes import covers
from firstcall.kinds.licence_lapsed import lapsed, no_behind
from firstcall.reading.aligning import plain_words
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit
from firstcall.reading.stance import Stance
from firstcall.reading.stints import SHORTEST


def sort(
    wanted: tuple[str, ...], reply: Reply, mentions: list[Hit], told: Stance
) -> tuple[dict[str, Hit], list[Hit], list[Hit]]:
    """Mentions as held, refused, or too vague to be a class, where the `wanted` classes are asked for."""
    held: dict[str, Hit] = {}
    refused: list[Hit] = []
    vague: list[Hit] = []
    named = {name for hit in mentions for name in hit.value or ()}
    only = reply.find("only")
    limited = next((o for o in reversed(only) if any(_only_of(reply, o, m) for m in mentions)), None)
    for hit in mentions:
        names = hit.value if isinstance(hit.value, tuple) else ()
        if _in_question(reply, hit) or is_others(reply, hit):
            continue
        if any(mark.start <= hit.start < mark.end for mark in reply.find("entail")):
            continue
        if _vehicle(reply, hit) and (reply.negated(hit) or (reply.find("licence") and no_behind(reply, hit))):
            continue  # "a licence but no car"; "Licence, yes. Car, no."
        if not_held(reply, hit):
            refused.append(hit)
            continue
        for name in names:
            if name == "trailer":
                name = "CE" if "CE" in wanted and not {"BE", *wanted} & named - {"CE"} else "BE"
            if name in {"lorry", "lorry_job"}:
                name = _lorry(reply, wanted, told, name)
            if name == "?":
                vague.append(hit)
            elif not (limited and hit.start < limited.start) or _had(reply, hit):
                held.setdefault(name, hit)
    extra = held.pop("+E", None)
    if extra is not None:
        base = next((one for one in ("C", "D", "B") if one in held), "C")
        held.setdefault(f"{base}E", extra)
    return held, refused, vague


FAR = 7
"""Words over which a negation reaches a class: "I never went on to do my class one"."""


def not_held(reply: Reply, hit: Hit) -> bool:
    """Whether the reply says of a class that it is not had, or not yet."""
    if reply.negated(hit, reach=FAR) or no_behind(reply, hit) or _lacking(reply, hit) or lapsed(reply, [hit]):
        return True
    gone = [mark for mark in reply.find("state") if mark.rule.name == "gone" and 0 <= mark.start - hit.end <= 1]
    return bool(gone) or _taken_back(reply, hit) or being_learnt(reply, hit) or to_come(reply, hit)


def is_lacked(wanted: tuple[str, ...], hit: Hit) -> bool:
    """Whether without the class named one that is needed is lacking: without C no CE, without CE perhaps C."""
    names = {{"trailer": "BE", "+E": "CE", "lorry": "C"}.get(name, name) for name in hit.value or ()}
    return "?" in names or any(covers((one,), name) for one in wanted for name in names)


def _only_of(reply: Reply, only: Hit, hit: Hit) -> bool:
    """Whether an "only" is of the class: "bara B", not "bara nitton, så A får jag inte"."""
    return 0 <= hit.start - only.end <= ONLY and "#" not in reply.doc.shape[only.end : hit.start]


ONLY = 12
"""Characters between an "only" and the class that it is of."""


def _had(reply: Reply, hit: Hit) -> bool:
    """As in "D har jag, men just nu kör jag bara B": the class is had, in a clause of its own."""
    return any(mark.clause == hit.clause and mark.start >= hit.end for mark in reply.find("possess"))


def _vehicle(reply: Reply, hit: Hit) -> bool:
    """Whether a car is named, and no licence for one."""
    return hit.rule.name == "car" and not set(hit.said.split()) & reply.pack.words["car_papers"]


def _lacking(reply: Reply, hit: Hit) -> bool:
    """As in "Släpet saknar jag, men C har jag", "Jag saknar tyvärr CE": beside the class stands that it is lacking."""
    lacks = [mark for mark in reply.find("deny") if reply.pack.words["lacks"] & set(mark.said.split())]
    lacks = [mark for mark in lacks if mark.clause == hit.clause and not reply.negated(mark)]
    lacks = [mark for mark in lacks if 0 <= hit.start - mark.end <= ONLY or mark.start >= hit.end]
    plain = plain_words(reply)
    between = [reply.doc.shape[hit.end : mark.start].split() for mark in lacks]  # "CE är det enda jag saknar"
    if reply.find("only") and any(words for words in between):
        return False  # "bara C E:t är det jag saknar": where the sentence ends is a guess
    return any(all(len(word) < SHORTEST or word in plain for word in words) for words in between)


def _taken_back(reply: Reply, hit: Hit) -> bool:
    """As in "Släpet, det tunga, det har jag inte": a clause behind takes the mention back."""
    return any(hit.end <= mark.start <= hit.end + 16 for mark in reply.find("takeback"))


def being_learnt(reply: Reply, hit: Hit, *names: str) -> bool:
    """As in "Jag läser till CE" (`for`), "jag hade CE" (`past`): named, but not had today."""
    marks = [mark for mark in reply.find("learning") if not names or mark.rule.name.split("_")[0] in names]
    again = max((mark.start for mark in reply.find("renewed")), default=-1)
    marks = [
        mark for mark in marks if mark.rule.name != "past" or mark.start > again
    ]  # "hade det indraget, har det igen"
    return any(mark.start <= hit.start <= mark.end + 6 and mark.clause == hit.clause for mark in marks)


def is_others(reply: Reply, hit: Hit) -> bool:
    """As in "My brother has his C": somebody else's."""
    return any(mark.start < hit.start and mark.clause == hit.clause for mark in reply.find("whose"))


def to_come(reply: Reply, hit: Hit) -> bool:
    """As in "Full A får jag först om ett år", "Uppkörningen för BE misslyckades": named, and had later."""
    marks = reply.find("tocome")
    return any(0 <= mark.start - hit.end <= 1 or mark.start < hit.start < mark.end for mark in marks)


def _in_question(reply: Reply, hit: Hit) -> bool:
    """Whether the mention stands in a question back ("buss alltså? ja ...")."""
    end = reply.doc.shape.find(" ?", hit.end - 1)
    if end < 0:
        return False
    between = reply.doc.shape[hit.end : end]
    return len(between.split()) <= 1 and not any(mark in between for mark in (".", "!"))


def _lorry(reply: Reply, wanted: tuple[str, ...], told: Stance, name: str) -> str:
    """As in "Lastbilskort" names no class, unless the question did, or the trailer is ruled out.

    Who drives one for a living ("sopbil") has C at least.
    """
    if name == "lorry_job":
        return "C" if all(covers(("C",), one) for one in wanted) else "?"
    if any(hit.value == ("trailer",) and reply.negated(hit) for hit in reply.find("class")) or reply.has("rigid"):
        return "C"
    return wanted[0] if told.value is True and len(wanted) == 1 and wanted[0] == "C" else "?"
