"""Plain statements that answer a yes-or-no question by its topic: "jag åker buss" to "har du egen bil?".

Which topics there are, and what tells of them, stands in `languages`; here they are only put together. Nothing here
outweighs a yes or a no that was said.
"""

from __future__ import annotations

from dataclasses import dataclass

from firstcall.reading.aligning import plain_words
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit, find_each, outside
from firstcall.reading.stints import SHORTEST
from firstcall.reasons import Reason

ABLE = frozenset({"lift", "height", "night", "weekend", "evening", "early", "extra", "away", "alone", "cold", "pets"})
"""Topics of which rules tell whether somebody can; asked for as an obstacle, that one can is a no."""


@dataclass(frozen=True, slots=True)
class Implied:
    """What statements say on the question's topic."""

    value: bool | None
    """None: they say both."""
    hits: tuple[Hit, ...]
    doubtful: bool = False
    """Not plain enough to decide: a bad back says little about twenty kilos."""


def implied(reply: Reply, *, obstacle: bool) -> Implied | None:
    """What the reply's statements say on the question's topic; None where they say nothing on it."""
    near = _near(reply)
    if near is not None:
        return near
    topics = topics_asked(reply)
    if not topics:
        return None
    yes, no, doubt = (_told(reply, family, topics) for family in ("implyyes", "implyno", "implydoubt"))
    yes, doubt = _weighed(reply, yes, doubt)
    if not (yes or no or doubt):
        return None
    hits = (*yes, *no, *doubt)
    if yes and no:
        return Implied(None, hits, doubtful=True)
    value: bool | None = bool(yes) and not doubt
    if doubt and not no and not any(ABLE & _topics(hit) for hit in doubt):
        value = True if yes else None  # a car in the garage is a car
    done = reply.pack.words["done_topics"]
    if obstacle and any((ABLE | done) & _topics(hit) & topics for hit in hits):
        value = not value
    return Implied(value, hits, doubtful=bool(doubt) or any(reply.negated(hit) for hit in hits))


def obstacle_asked(reply: Reply, *, wanted: bool) -> bool:
    """Whether something in the way is asked for; not in "may we check for debts?", where a yes is wanted."""
    if not reply.question.tokens:
        return not wanted
    willing = wanted and reply.question.shape.strip().startswith(reply.pack.words["asks_leave"])
    return not willing and any(hit.rule.name != "need" for hit in reply.asked("obstacle"))


def _topics(hit: Hit) -> set[str]:
    return set(hit.rule.name.split("_"))


def topics_asked(reply: Reply) -> set[str]:
    """What the question is about; not the Christmas of "any holidays booked over Christmas", which is but when."""
    hits = find_each(reply.question, reply.pack, "topic", reply.day)
    wide = [hit for hit in hits if not any(one.start <= hit.start and hit.end < one.end for one in hits)]
    return {name for hit in wide for name in _topics(hit)}


def _near(reply: Reply) -> Implied | None:
    """As in "It'd be an hour on the train" to "do you live within thirty minutes?": how far, against what is asked."""
    asked, told = reply.asked("travel"), reply.find("travel")
    most = [hit for hit in asked if set(reply.question.shape[: hit.start].split()[-1:]) & reply.pack.words["within"]]
    if len(most) != 1 or not told or reply.negations() or reply.find("contrast"):
        return None
    limit, values = most[0].value, [hit.value for hit in told]
    if any(unit != limit[0] for unit, _ in values) or len({far <= limit[1] for _, far in values}) > 1:
        return None
    return Implied(values[0][1] <= limit[1], told)


def _told(reply: Reply, family: str, topics: set[str]) -> list[Hit]:
    """The family's statements on these topics; not those that a negation stands in or of somebody else."""
    whose = {mark.clause for mark in reply.find("whose")}
    every = find_each(reply.doc, reply.pack, family, reply.day, frozenset(topics))
    found = [hit for hit in outside(every, reply.find("caption")) if hit.clause not in whose]
    return [hit for hit in found if not any(_inside(neg, hit) for neg in reply.negations())]


def _inside(neg: Hit, hit: Hit) -> bool:
    """Whether a negation that the rule does not itself ask for stands in its hit."""
    return hit.start <= neg.start < hit.end and neg.said not in hit.rule.pattern


def _weighed(reply: Reply, yes: list[Hit], doubt: list[Hit]) -> tuple[list[Hit], list[Hit]]:
    """A limit told in figures, against the one asked for: "max tio" to twenty kilos is less, "max thirty" is enough."""
    asked = [number.value for number in reply.question.numbers.values()]
    enough = [
        hit for hit in doubt if hit.rule.name != "early" and hit.parts and asked and hit.parts[0].value >= max(asked)
    ]
    return [*yes, *enough], [hit for hit in doubt if hit not in enough]


def presumed(reply: Reply) -> Told:
    """What a statement without yes, no or topic most likely means: for a person to look at, never decided."""
    words = [word for word in reply.doc.shape.split() if len(word) >= SHORTEST and word[0].isalpha()]
    said = [*words, *(["#"] if reply.doc.numbers else [])]
    figures = bool(reply.doc.numbers) and bool(reply.question.numbers)
    if figures or reply.asked("age") or reply.has(*_OPEN) or all(word in plain_words(reply) for word in said):
        return NOTHING
    obstacle = any(hit.rule.name == "question" for hit in reply.asked("obstacle"))
    against = reply.has("only", "cannot") or (reply.has("adverse") and not obstacle)
    return Told(not against, reply.find("adverse"), ("implicit",), Reason.UNCLEAR_SCOPE)


_OPEN = ("whose", "notneg", "hedge", "neg", "caption", "turning")
"""Families whose words leave open what a statement means."""
