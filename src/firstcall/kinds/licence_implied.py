"""Classes that a reply tells without naming them: granted with another, by a step's number, or taken for granted."""

from __future__ import annotations

from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit
from firstcall.reading.stance import Stance

GRANTED = frozenset({"AM", "BE", "C1", "C1E", "D1", "D1E"})
"""Classes that came with a car licence once."""


def granted(needs: tuple[str, ...], reply: Reply, told: Stance) -> bool:
    """As in "I passed my car test in 1994, so it came with it": what was asked for came with the class named."""
    words = reply.pack.words["granted"]
    idioms = [signal.hit for signal in told.signals if signal.hit.rule.name == "idiom"]
    return told.value is True and set(needs) <= GRANTED and any(words & set(hit.said.split()) for hit in idioms)


def step_of(reply: Reply) -> str:
    """As in "Two" to "class one or two?": the class by its number alone."""
    asked = any(hit.rule.name == "klass_one" for hit in reply.asked("class"))
    figures = [reply.doc.numbers[at].value for at in reply.doc.numbers]
    brief = (
        asked
        and not reply.has("entail")
        and len(figures) == 1
        and reply.doc.word_count <= STEP
        and not reply.negations()
    )
    return reply.pack.words["steps_of"].get(figures[0], "") if brief else ""


STEP = 4
"""Words up to which a number is all the answer: "Just the two"."""


def presumes(reply: Reply, told: Stance) -> bool:
    """As in "I've towed caravans all my life, should be fine": taken for granted, and no yes said."""
    unsure = any(hit.rule.name == "unsure" and hit.said.startswith("should") for hit in reply.find("state"))
    return unsure and not any(signal.strength == "particle" for signal in told.signals)


def shown(reply: Reply, told: Stance, *, ordinary: bool) -> tuple[Hit, ...]:
    """As in "I passed last summer", "It's in my wallet": what shows that a paper is had, where the question names it.

    Nothing denied, doubted or past; `ordinary`: an ordinary car licence is asked for.
    """
    firm = (reply.asked("class") or ordinary) and not told.hedges and not told.conditions and not reply.negations()
    if not firm or reply.has("only", "learning", "whose", "question", "wait") or any(s.sign < 0 for s in told.signals):
        return ()
    states = [hit for hit in reply.find("state") if hit.rule.name.split("_")[0] in {"took", "valid"}]
    own = [hit for hit in reply.find("possess") if hit.rule.name.startswith("it") and hit.rule.name != "it_lot"]
    other = {hit.rule.name.split("_")[0] for hit in reply.find("state")} - {"took", "valid", "eu"}
    return () if other else (*states, *own)
