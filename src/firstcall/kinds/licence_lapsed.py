"""Licences that may not be driven on today: run out, withdrawn, handed back, foreign or being learnt."""

from __future__ import annotations

from collections.abc import Iterable

from firstcall.reading.aligning import aligned, content, plain_words
from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import Hit, outside
from firstcall.reading.stance import Stance
from firstcall.reading.stints import SHORTEST
from firstcall.reasons import Reason

LOST = frozenset({"expired", "withdrawn", "surrendered"})
"""States in which a class may not be driven on."""


def lapsed(reply: Reply, classes: Iterable[Hit]) -> Hit | None:
    """As in "C gick ut i våras", "CE har jag, men det är indraget": the words for it, of one of the classes.

    They stand in the class's own clause, or behind it with nothing named between; not renewed since.
    """
    if renewed(reply):
        return None
    marks = [mark for mark in reply.find("state") if mark.rule.name.split("_")[0] in LOST and not reply.negated(mark)]
    marks = [mark for mark in marks if not needs_renewing(reply, mark) and not other_paper(reply, mark)]
    found = (mark for hit in classes for mark in marks if mark.clause == hit.clause or _follows(reply, hit, mark))
    return next(found, None)


def renewed(reply: Reply) -> bool:
    """Whether it was renewed or got back."""
    return any(not reply.negated(mark) for mark in reply.find("renewed"))


def _follows(reply: Reply, hit: Hit, mark: Hit) -> bool:
    """Whether nothing is named between a class and the state behind it: "CE har jag, men det är indraget"."""
    if any(hit.end <= other.start < mark.start for other in reply.find("class")):
        return False
    words = reply.doc.shape[hit.end : mark.start].split()
    plain = plain_words(reply)
    return mark.start >= hit.end and all(len(word) < SHORTEST or word in plain for word in words)


def needs_renewing(reply: Reply, mark: Hit) -> bool:
    """As in "Jag måste förnya det", "it needs renewing": due, and so far in force."""
    return bool(reply.pack.words["due"] & set(mark.said.split()))


def other_paper(reply: Reply, mark: Hit) -> bool:
    """As in "men YKB har gått ut": what is said is said of another paper than a licence."""
    words = set(reply.doc.clause_text(mark.clause).lower().split())
    return bool(words & reply.pack.words["called"].keys())


def of_licence(reply: Reply, hit: Hit) -> bool:
    """Whether what is denied in the hit's clause may be the licence: it names nothing else."""
    general = any(mark.clause == hit.clause for mark in (*reply.find("licence"), *reply.find("class")))
    named = set(content(reply, hit)) - reply.pack.words["paper_words"]
    return general or not named or aligned(reply, hit)


def blocked(
    reply: Reply, held: tuple[str, ...], told: Stance, qualifiers: tuple[str, ...], *, meets: bool
) -> Told | None:
    """Withdrawn, expired, being learnt or foreign: not to be driven on today; `meets`: the classes held are enough."""
    marks = outside(reply.find("state"), reply.find("notneg"))
    states = {hit.rule.name.split("_")[0]: hit for hit in marks}
    taken = "withdrawn" in states and not renewed(reply)
    if taken and (not meets or of_licence(reply, states["withdrawn"])):
        gone = "gone" in states or _so_no(reply, told)
        gap = "" if gone and "back" not in states else Reason.WITHDRAWN
        kept = () if meets else tuple(sorted(held))
        return Told(kept, (states["withdrawn"],), (*qualifiers, "withdrawn"), gap, explicit=True)
    if "surrendered" in states and not meets:
        gap = Reason.WITHDRAWN if "back" in states else ""
        return Told((), (states["surrendered"],), (*qualifiers, "withdrawn"), gap, explicit=True)
    of_other = "expired" in states and other_paper(reply, states["expired"])
    if "expired" in states and held and meets and not renewed(reply) and not of_other:
        kept = tuple(sorted(held)) if needs_renewing(reply, states["expired"]) else ()
        return Told(kept, (states["expired"],), (*qualifiers, "expired"), Reason.EXPIRED, explicit=True)
    if "expired" in states and not held and not renewed(reply):
        firm = any(signal.strength == "particle" and signal.sign < 0 for signal in told.signals)
        firm = firm or (_let_lapse(reply, states["expired"]) and not {"back", "progress"} & states.keys())
        gap = "" if firm or "gone" in states else Reason.EXPIRED
        return Told((), (states["expired"],), (*qualifiers, "expired"), gap, explicit=True)
    if "foreign" in states and "eu" not in states:
        return Told((), (states["foreign"],), (*qualifiers, "foreign"), Reason.UNCLEAR_SCOPE, explicit=True)
    if "progress" in states and "gone" in states and not held and told.value is not True:
        return Told((), (states["progress"], states["gone"]), qualifiers, "", explicit=True)  # "kuggade och gav upp"
    if (
        "progress" in states
        and "gone" not in states
        and not meets
        and not (told.value is True and not told.weak and not held and told.signals[0].strength == "particle")
    ):
        return Told(
            tuple(sorted(held)),
            (states["progress"],),
            (*qualifiers, "in_progress"),
            Reason.IN_PROGRESS,
            explicit=True,
        )
    return None


def lost_class(reply: Reply, held: tuple[str, ...], lost: Hit, told: Stance, qualifiers: tuple[str, ...]) -> Told:
    """As in "B har jag, C gick ut i våras": one that is needed was had, and holds no longer.

    Given up by a will of one's own, it is a plain no.
    """
    states = {hit.rule.name.split("_")[0] for hit in reply.find("state")}
    gone = _let_lapse(reply, lost) or "gone" in states or _so_no(reply, told)
    gone = gone or bool(held and reply.find("only"))  # "jag hade C förut men nu har jag bara B"
    gone = gone or bool(held and reply.pack.words["given_up"] & set(lost.said.split()))  # "I let the E go, just C now"
    expired = lost.rule.name.startswith("expired")
    gap = "" if gone and not {"back", "progress"} & states else Reason.EXPIRED if expired else Reason.WITHDRAWN
    return Told(held, (lost,), (*qualifiers, "expired" if expired else "withdrawn"), gap, explicit=True)


def _let_lapse(reply: Reply, expired: Hit) -> bool:
    """As in "Den lät jag gå ut": by the holder's own will."""
    return bool(reply.pack.words["let_lapse"] & set(expired.said.split()))


def _so_no(reply: Reply, told: Stance) -> bool:
    """As in "Det drogs in i höstas, så nej": a plain no, and nothing of getting it back."""
    ends = any(hit.rule.name == "no" for hit in reply.find("conclude"))
    opens = bool(told.signals) and told.signals[0].strength == "particle" and told.signals[0].sign < 0
    return told.value is False and (ends or (opens and told.signals[0].hit.start <= OPENING))


OPENING = 2
"""Characters before which a no opens the reply."""


def only_unused(reply: Reply, told: Stance) -> bool:
    """As in "Jag har inte kört på nio år, men kortet är giltigt": denied is the driving, and the licence in force."""
    drives = reply.pack.words["drives"]
    noes = [signal.hit for signal in told.signals if signal.sign < 0]
    valid = [hit for hit in reply.find("state") if hit.rule.name.startswith("valid") and not reply.negated(hit)]
    valid += [hit for hit in reply.find("possess") if hit.rule.name.startswith("it") and not reply.negated(hit)]
    unused = all(drives & set(reply.doc.clause_text(no.clause).split()) for no in noes)
    return bool(valid) and unused and not any(hit.clause == no.clause for hit in valid for no in noes)


def no_behind(reply: Reply, hit: Hit) -> bool:
    """As in "Klass A, nej. Jag har A2": a no right behind the class ends the sentence."""
    noes = [no for no in reply.find("no") if 0 <= no.start - hit.end <= len(" , ")]
    return any(reply.doc.shape[no.end :].strip()[:1] in {"", ".", "!"} for no in noes)
