"""Plain statements that answer a yes-or-no question by its topic: "jag åker buss" to "har du egen bil?".

Which topics there are, and what tells of them, stands in `languages`; here they are only put together. Nothing here
outweighs a yes or a no that was said.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from firstcall.reading.aligning import asked_words, plain_words
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit, find_each, outside
from firstcall.reading.stints import SHORTEST, names_subject
from firstcall.reasons import Reason

ABLE = frozenset({"lift", "height", "night", "weekend", "evening", "early", "extra", "away", "alone", "cold", "pets"})
ABLE |= {"doing", "able", "times", "meat"}
"""Topics of which rules tell whether somebody can; asked for as an obstacle, that one can is a no."""

AILS = frozenset({"ill", "tied"})
"""Topics of something in the way itself, health or other duties: what hinders is a yes, whatever the words."""

ANY = frozenset({"doing", "able", "skill", "owning", "times", "past"}) | AILS
"""Topics that are no subject but a way of asking; what tells of them says whose it is, and is plain."""


WIDE = frozenset({"will", "skill", "hours", "bodily"})
"""Kinds of question: what somebody cares to do, has done, is free for, has the strength for."""


@dataclass(frozen=True, slots=True)
class Implied:
    """What statements say on the question's topic."""

    value: bool | None
    """None: they say both."""
    hits: tuple[Hit, ...]
    doubtful: bool = False
    """Not plain enough to decide: a bad back says little about twenty kilos."""

    wide: bool = False
    """Told of a kind of question, no topic."""

    @property
    def strong(self) -> bool:
        """Whether it says so whatever was asked: "I'd sooner pull my teeth out"."""
        return self.wide or any(ANY & _topics(hit) for hit in self.hits)


def implied(reply: Reply, *, obstacle: bool, wanted: bool) -> Implied | None:
    """What the reply's statements say on the question's topic; None where they say nothing on it."""
    near = _near(reply)
    if near is not None:
        return near
    topics, kinds = topics_asked(reply), kinds_asked(reply)
    own = _implied(reply, "imply", topics, obstacle=obstacle) if topics else None
    kinds = kinds if wanted or obstacle else kinds - WIDE
    wide = _implied(reply, "show", kinds, obstacle=obstacle) if own is None and kinds else None
    if wide is None:
        return own
    doubtful = wide.doubtful or _other_trade(reply, topics, wide) or _any_deed(reply, wide)
    return replace(wide, wide=True, doubtful=doubtful)


def _any_deed(reply: Reply, wide: Implied) -> bool:
    """As in "Jag levererade ölfat" to "har du kört truck?": something done, which is not what was asked for."""
    deeds = all(hit.rule.name.endswith(DONE) for hit in wide.hits)
    return deeds and not names_subject(reply.doc.shape, asked_words(reply))


DONE = ("skill_done", "skill_past")
"""How the names of rules end that find anything somebody has done."""


def _other_trade(reply: Reply, topics: set[str], wide: Implied) -> bool:
    """As in "Frisör i tjugo år" to "har du kört truck?": told of a trade, and of another than was asked for."""
    trades = reply.pack.words["done_topics"] - reply.pack.words["soft_topics"]
    soft = topics & reply.pack.words["soft_topics"]
    if soft or not topics & trades or not any(hit.rule.name.startswith("skill") for hit in wide.hits):
        return False
    others = find_each(reply.doc, reply.pack, "implyyes", reply.day, frozenset(trades - topics))
    jobs = [hit for hit in wide.hits if hit.rule.name.endswith("job")]
    return bool(others or jobs)


def _implied(reply: Reply, way: str, topics: set[str], *, obstacle: bool) -> Implied | None:
    """What the rules of families that begin with `way` find told of these topics."""
    yes, no, doubt = (_told(reply, f"{way}{end}", topics) for end in ("yes", "no", "doubt"))
    if way == "show":
        no = [hit for hit in no if not (hit.rule.name.endswith(INSTEAD) and _of_asked(reply, hit))]
        yes = _untouched(reply, yes, no)
    yes, doubt = _weighed(reply, yes, doubt)
    doubt = [hit for hit in doubt if not any(one.start < hit.end and hit.start < one.end for one in no)]
    yes, no = _concluded(reply, yes, no)
    yes = [hit for hit in yes if not (no and hit.rule.name.endswith(DEED))]  # "I've always worked on my own"
    if not (yes or no or doubt):
        return None
    hits = (*yes, *no, *doubt)
    if any(hit.rule.name.endswith(OPEN) for hit in doubt):
        return Implied(None, hits, doubtful=True)
    turns = partial(_turns, reply, topics, obstacle)
    yes, no = _turned(turns, yes, no), _turned(turns, no, yes)
    if (yes and no) or any(WIDE & _topics(hit) for hit in doubt):
        return Implied(None if yes or not no else False, hits, doubtful=True)
    value: bool | None = bool(yes) and not doubt
    if doubt and not no and not any(ABLE & _topics(hit) for hit in doubt):
        value = True if yes else None  # a car in the garage is a car
    if not (yes or no) and any(turns(hit) for hit in doubt):
        value = not value
    return Implied(value, hits, doubtful=bool(doubt) or any(reply.negated(hit) for hit in hits))


def _turns(reply: Reply, topics: set[str], obstacle: bool, hit: Hit) -> bool:
    """Whether that somebody can is a no to the question: it asks for an obstacle, or for an ailment or other duties."""
    told = _topics(hit) & topics
    if "right" in told and any(hit.rule.name == "need" for hit in reply.asked("obstacle")):
        return True  # "I'm a citizen" to "do you need a permit?"
    return bool(AILS & told) or (obstacle and bool((ABLE | WIDE | reply.pack.words["done_topics"]) & told))


INSTEAD = "instead"
"""How the names of rules end that tell what there is, which is a no where that was not asked for."""


def _of_asked(reply: Reply, hit: Hit) -> bool:
    """Whether the sentence up to the hit names what was asked for: "Lager är vad jag har gjort"."""
    return names_subject(reply.doc.shape[: hit.end], asked_words(reply))


def _untouched(reply: Reply, yes: list[Hit], no: list[Hit]) -> list[Hit]:
    """Without what is denied, or told in one breath with a no: "jag har aldrig ...", "jag hade gråtit varje kväll"."""
    against = {hit.clause for hit in no}
    return [hit for hit in yes if not reply.negated(hit) and hit.clause not in against]


def _turned(turns: Callable[[Hit], bool], these: list[Hit], those: list[Hit]) -> list[Hit]:
    """What says the same as `these` of an obstacle: of them what names it, of `those` what tells of being able."""
    return [*(hit for hit in these if not turns(hit)), *(hit for hit in those if turns(hit))]


OPEN, DEED = "open", "deed"
"""How the names of rules end that leave it open ("before the baby came"), and that only tell what somebody does."""


def _concluded(reply: Reply, yes: list[Hit], no: list[Hit]) -> tuple[list[Hit], list[Hit]]:
    """As in "I hate fireworks, so you'd be doing me a favour": of both, what a "so" brings in."""
    words = reply.pack.words["so_then"]
    so = [at for at in reply.doc.starts if reply.doc.shape[at:].split(maxsplit=1)[0] in words]
    if not (yes and no and so):
        return yes, no
    behind = [[hit for hit in hits if hit.start > so[-1]] for hits in (yes, no)]
    return (behind[0], behind[1]) if any(behind) else (yes, no)


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
    return {
        name for hit in (*wide, *find_each(reply.question, reply.pack, "manner", reply.day)) for name in _topics(hit)
    }


def kinds_asked(reply: Reply) -> set[str]:
    """What kinds of question it is, wider than topics: for a will, a skill, times, strength, a thing, the way."""
    return {name for hit in find_each(reply.question, reply.pack, "sort", reply.day) for name in _topics(hit)}


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
    whose, me = reply.find("whose"), reply.pack.words["me"] if family.startswith("show") else frozenset()
    every = find_each(reply.doc, reply.pack, family, reply.day, frozenset(topics))
    told = outside(every, reply.find("caption"))
    found = [hit for hit in told if me & set(hit.said.split()) or not _of_another(hit, whose)]
    return [hit for hit in found if not any(_inside(neg, hit) for neg in reply.negations())]


def _of_another(hit: Hit, whose: tuple[Hit, ...]) -> bool:
    """Whether its clause is somebody else's; not "my wife would never forgive me", which names them itself."""
    others = [mark for mark in whose if mark.clause == hit.clause]
    return bool(others) and not (
        (ANY | WIDE | {"away"}) & _topics(hit) and all(hit.start <= mark.start < hit.end for mark in others)
    )


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
    shadows = (*reply.find("adverse"), *reply.find("shadow"))
    against = reply.has("only", "cannot") or bool(shadows and not obstacle)
    return Told(not against, shadows, ("implicit",), Reason.UNCLEAR_SCOPE)


_OPEN = ("whose", "notneg", "hedge", "neg", "caption", "turning")
"""Families whose words leave open what a statement means."""
