"""A completed level on an ordered scale: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from firstcall.kinds.level_mentions import mentions_of
from firstcall.kinds.refusing import answered_no
from firstcall.reading.aligning import content
from firstcall.reading.bare import others_own
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit
from firstcall.reading.stance import stance
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact


class Params(BaseModel):
    """A completed level on an ordered scale."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["level"] = "level"
    scale: tuple[str, ...] = Field(min_length=2)
    """Ascending."""
    min: str
    """The lowest level that meets the requirement; one of the scale."""


def resolve(params: Params, reply: Reply) -> Told:
    """The highest level completed; one begun and not finished does not count, and is for a person where it decides."""
    cut = reply.after_correction()
    qualifiers = ("corrected",) if cut else ()
    mentions = mentions_of(params.scale, reply)
    behind = {name: [hit for hit in hits if hit.start >= cut] for name, hits in mentions.items()}
    mentions = _taken_back(reply, {name: hits for name, hits in behind.items() if hits} or mentions)
    unfinished = tuple(m for m in _unfinished(params, reply) if not others_own(reply, m) and not _was_taken(reply, m))
    need = params.scale.index(params.min) if params.min in params.scale else 0
    done, begun, refused = _sort(reply, mentions, unfinished)
    claimed = dict(done)
    done = _settled(params, reply, done, begun)
    if (
        any(mark.start >= cut for mark in reply.find("foreign"))
        and (_schooling(params, reply) or reply.pack.words["degrees"] & set(done))
        and (not done or max(params.scale.index(name) for name in done) >= need)
    ):
        return Told(None, reply.find("foreign"), qualifiers, Reason.UNCLEAR_SCOPE, explicit=True)
    if done:
        best = max(done, key=params.scale.index)
        rank = params.scale.index(best)
        decisive = rank < need and any(params.scale.index(name) >= need for name in begun)
        gap = Reason.IN_PROGRESS if decisive else ""
        nothing = rank == 0 and all(mark.rule.name == "dropped" for mark in unfinished)
        if rank < need and unfinished and not begun and not nothing:
            gap = gap or Reason.IN_PROGRESS
        if rank < need and not gap and any(params.scale.index(name) >= need for name in claimed):
            gap = Reason.HEDGED  # "good, not great": which of the two counts is for a person
        if not gap and not _schooling(params, reply) and _both_sides(params, reply, done, need):
            return Told(None, tuple(done.values()), (*qualifiers, "two_values"), Reason.TWO_VALUES, explicit=True)
        soft = all(hit.value in _soft(params, reply) for hit in mentions[best])
        if not gap and rank < need and soft and not reply.has("only") and not refused:
            gap = Reason.HEDGED
        if rank < need and reply.doc.shape[done[best].end :].split()[:1] in [[word] for word in PLUS]:
            gap = gap or Reason.HEDGED  # "A2 plus"
        if stance(reply).conditions:
            gap = gap or Reason.CONDITIONAL
        if _either(params, reply, claimed, need):
            return Told(None, tuple(claimed.values()), (*qualifiers, "two_values"), Reason.TWO_VALUES, explicit=True)
        if rank >= need and not _schooling(params, reply) and reply.has("badly") and reply.find("contrast"):
            gap = gap or Reason.HEDGED  # "jag förstår bra men pratar dåligt"
        return Told(best, (done[best],), qualifiers, gap, explicit=True)
    if begun or unfinished:
        marks = (*begun.values(), *unfinished)
        return Told(None, marks, (*qualifiers, "unfinished"), Reason.IN_PROGRESS, explicit=True)
    return _plain(params, reply, refused, need, qualifiers)


def _soft(params: Params, reply: Reply) -> frozenset[str]:
    """Words that only roughly tell a level, those left out by which the scale itself calls one."""
    return frozenset(reply.pack.words["soft_levels"]) - {reply.names([item]).lower() for item in params.scale}


def _taken_back(reply: Reply, mentions: dict[str, list[Hit]]) -> dict[str, list[Hit]]:
    """As in "Gymnasiet, nej grundskola": what stands before a no that another level follows at once is taken back."""
    every = sorted((hit for hits in mentions.values() for hit in hits), key=lambda hit: hit.start)
    for no in reply.find("no"):
        sign = reply.doc.shape[: no.start].split()[-1:]
        behind = [hit for hit in every if hit.start >= no.end and _at_once(reply, no, hit)]
        if behind and every[0].start < no.start and sign and not sign[0].isalpha():
            kept = {name: [hit for hit in hits if hit.start >= no.end] for name, hits in mentions.items()}
            return {name: hits for name, hits in kept.items() if hits}
    return mentions


def _at_once(reply: Reply, no: Hit, hit: Hit) -> bool:
    """Whether nothing but words of choosing stands between a no and the level."""
    return bool(set(reply.doc.shape[no.end : hit.start].split()) <= reply.pack.words["retaking"])


def _noed(reply: Reply, hit: Hit) -> bool:
    """As in "Gymnasium nej, grundskola ja": a no right behind the level."""
    return any(0 <= no.start - hit.end <= 1 for no in reply.find("no"))


def _either(params: Params, reply: Reply, claimed: dict[str, Hit], need: int) -> bool:
    """As in "Between good and fluent", "a two, could be a three": one of two, with the limit between them."""
    ranks = [params.scale.index(name) for name in claimed]
    if len(ranks) <= 1 or not min(ranks) < need <= max(ranks):
        return False
    hits = sorted(claimed.values(), key=lambda hit: hit.start)
    between = [reply.doc.shape[one.end : two.start].split() for one, two in pairwise(hits)]
    ors = [[word] for word in reply.pack.words["or"]]
    told = [{word for word in words if word != ","} for words in between]
    spanned = any(words and words <= reply.pack.words["up_to"] for words in told)
    return reply.has("betweenlevels") or spanned or any(words in ors for words in between)


def _unfinished(params: Params, reply: Reply) -> list[Hit]:
    """Studies that are not finished; a skill that one goes on working on is no study: "A2, working on it"."""
    if _tongue(params, reply):
        return []  # "nybörjare, jag läser SFI"
    better = reply.find("improving") if _skill(params, reply) else ()
    return [m for m in reply.find("unfinished") if not any(m.start < b.end and b.start < m.end for b in better)]


def _tongue(params: Params, reply: Reply) -> bool:
    """Whether the scale is of how well one speaks: one item is the mother tongue, or fluent."""
    return bool({reply.names([item]).lower() for item in params.scale} & reply.pack.words["tongues"])


def _skill(params: Params, reply: Reply) -> bool:
    """Whether the scale is of a skill, as in basic, fluent, and not of studies."""
    return bool({reply.names([item]).lower() for item in params.scale} & reply.pack.words["skills"])


PLUS = ("plus", "+")
"""Words behind a level that lift it a little: how far is for a person."""


def _sort(
    reply: Reply, mentions: dict[str, list[Hit]], unfinished: tuple[Hit, ...]
) -> tuple[dict[str, Hit], dict[str, Hit], dict[str, Hit]]:
    """Levels as completed, begun, or refused; somebody else's are none of these."""
    done: dict[str, Hit] = {}
    begun: dict[str, Hit] = {}
    refused: dict[str, Hit] = {}
    for name, hits in mentions.items():
        for hit in hits:
            if others_own(reply, hit) or any(mark.start <= hit.start < mark.end for mark in reply.find("littleslow")):
                continue
            if _echoed(reply, hit) or _no_claim(reply, hit):
                continue
            whole = replace(hit, end=hit.end + len("'s")) if reply.doc.shape.startswith("'s", hit.end) else hit
            if reply.doc.shape.startswith(" ? ", whole.end) and answered_no(reply, whole):
                refused.setdefault(name, hit)  # "Master's? No, bachelor's."
                continue
            if any(mark.start < hit.start < mark.end for mark in reply.find("notneg")):
                continue  # "inte perfekt men bra"
            if _open(reply, hit, unfinished):
                begun.setdefault(name, hit)
            elif (reply.negated(hit, reach=_reach(reply, hit)) and not _nothing_above(reply, hit)) or _noed(reply, hit):
                refused.setdefault(name, hit)
            else:
                done.setdefault(name, hit)
    return done, begun, refused


def _no_claim(reply: Reply, hit: Hit) -> bool:
    """As in "Rusty. I was good once", "nothing fancy": told of then and not of now, or of no level at all."""
    behind, words = reply.doc.shape[hit.end :].lstrip(), reply.pack.words
    if behind.startswith(words["once_said"]) and words["was"] & set(reply.doc.shape[: hit.start].split()[-FAR:]):
        return True  # "den var rätt bra en gång i tiden"
    before = [mark for mark in reply.find("once") if 0 <= hit.start - mark.end <= THEN]
    after = reply.doc.shape[hit.end :].split()[:1]
    if after in [[word] for word in reply.pack.words["nothing_much"]]:
        return True  # "Formulas and charts, nothing fancy"
    if hit.said in reply.pack.words["nothings"] and after in [[word] for word in reply.pack.words["higher"]]:
        return True  # "Good, nothing higher"
    return bool(before) and after in [[word] for word in reply.pack.words["once_words"]]


THEN = 6
"""Characters between an "I was" and what somebody was."""


def _reach(reply: Reply, hit: Hit) -> int:
    """Over how many words a negation reaches: far in "inte så att jag skulle kalla den flytande"."""
    called = reply.pack.words["calling"] & set(reply.doc.shape[: hit.start].split()[-FAR:])
    return FAR + FAR if called else FAR


FAR = 4
"""Words over which a negation reaches a level."""


def _was_taken(reply: Reply, mark: Hit) -> bool:
    """As in "Jag tog YH-examen i juni": a degree in a month that is told as taken."""
    took = [hit for hit in reply.find("state") if hit.rule.name == "took" and hit.clause == mark.clause]
    return mark.said.startswith(DEGREE) and any(hit.start < mark.start for hit in took)


DEGREE = ("examen", "slutexamen")
"""Beginnings of an unfinished degree told by when it comes."""


def _nothing_above(reply: Reply, hit: Hit) -> bool:
    """As in "nothing past GCSE": what is denied is what lies above."""
    return reply.doc.shape[: hit.start].split()[-1:] in [[word] for word in reply.pack.words["above"]]


def _echoed(reply: Reply, hit: Hit) -> bool:
    """Whether the mention only says the question again: "Hur bra? Menar du prata?"."""
    rest = reply.doc.shape[hit.end - 1 :].lstrip()
    asks = reply.find("asks")
    return rest[:1] == "?" and bool(asks) and asks[0].start <= 2


def _settled(params: Params, reply: Reply, done: dict[str, Hit], begun: dict[str, Hit]) -> dict[str, Hit]:
    """The levels that are completed indeed.

    Not one failed in the next clause, not a soft word beside a level's name, and of two "between" which the lower one.
    """
    if len(done) == 1:
        (name, hit), *_ = done.items()
        behind = [mark for mark in _unfinished(params, reply) if mark.start > hit.end]
        if any(mark.rule.name == "started" for mark in behind):
            return done
        named = {other.clause for other in begun.values()}
        behind = [mark for mark in behind if not _other_begun(reply, hit, mark)]
        if any(mark.rule.name == "dropped" and mark.clause not in named and _of_that(reply, mark) for mark in behind):
            begun.setdefault(name, hit)
            return {}
        ongoing = [
            mark for mark in _unfinished(params, reply) if mark.rule.name == "ongoing" and mark.clause != hit.clause
        ]
        others = any(other.clause == mark.clause for mark in ongoing for other in begun.values())
        schools = reply.pack.words["schools"]
        others = others or any(schools & set(reply.doc.clause_text(mark.clause).split()) for mark in ongoing)
        left = any(set(mark.said.split()) & reply.pack.words["remaining"] for mark in ongoing)
        if ongoing and not others and (left or not content(reply, hit)) and not _grade(params, reply):
            begun.setdefault(name, hit)
            return {}
        return done
    began = [name for name, hit in done.items() if _began(reply, hit)]
    done = {name: hit for name, hit in done.items() if name not in began} or done
    soft = _soft(params, reply)
    firm = {name: hit for name, hit in done.items() if hit.value not in soft}
    done = firm or done
    if len(done) == 2 and any(
        mark.end <= min(hit.start for hit in done.values()) for mark in reply.find("betweenlevels")
    ):
        lower = min(done, key=params.scale.index)
        return {lower: done[lower]}
    return done


def _other_begun(reply: Reply, hit: Hit, mark: Hit) -> bool:
    """As in "A-levels. Started uni but packed it in": what was dropped is what was begun behind the level."""
    between = set(reply.doc.shape[hit.end : mark.start].split()) & reply.pack.words["studies_on"]
    return bool(between) or any(hit.end <= one.start < mark.start for one in reply.find("began"))


def _grade(params: Params, reply: Reply) -> bool:
    """Whether the scale is of grades in a trade, of which one is had while the next is learnt: "Improver. ..."."""
    steps = any("#" in reply.names([item]).split() for item in params.scale)
    return not steps and not _schooling(params, reply) and not _skill(params, reply)


def _of_that(reply: Reply, mark: Hit) -> bool:
    """Whether what was not finished is the level before: "failed them", "två år på gymnasiet, blev aldrig klar"."""
    unfinished = any(words in mark.said for words in reply.pack.words["undone"])
    alone = len(reply.doc.clause_text(mark.clause).strip(" .,!").split()) <= ALONE
    return (unfinished and alone) or bool(reply.pack.words["meant"] & set(mark.said.split()))


ALONE = 5
"""Words up to which a "never finished" names no other school."""


def _began(reply: Reply, hit: Hit) -> bool:
    """As in "jag började som vårdbiträde": where somebody once began."""
    before = reply.doc.shape[: hit.start].split()[-BEGAN:]
    return any(word in reply.pack.words["began"] for word in before)


BEGAN = 4
"""Words before a level in which "began as" stands."""


def _schooling(params: Params, reply: Reply) -> bool:
    """Whether the scale is of schooling, where the higher of two levels includes the lower."""
    return bool({item.lower() for item in params.scale} & reply.pack.words["schooling"])


def _both_sides(params: Params, reply: Reply, done: dict[str, Hit], need: int) -> bool:
    """As in "God i tal men grundläggande i skrift": levels on both sides of the limit, one set against the other."""
    ranks = [params.scale.index(name) for name in done]
    parts = {hit.clause for hit in reply.find("skillpart")}
    told = sum(hit.clause in parts for hit in done.values())  # "good in speech, basic in writing"
    return min(ranks) < need <= max(ranks) and (told > 1 or bool(reply.find("contrast") or reply.find("cond")))


def _plain(params: Params, reply: Reply, refused: dict[str, Hit], need: int, qualifiers: tuple[str, ...]) -> Told:
    told = stance(reply)
    asked = _asked(params, reply)
    if told.value is True and not told.weak and not told.conflict and asked is not None and not refused:
        return Told(asked, told.hits, qualifiers, Reason.CONDITIONAL if told.conditions else "")
    counted = reply.find("bare")
    if asked is not None and not told.signals and counted and counted[0].start <= OPENING and not told.hedges:
        return Told(asked, counted[:1], qualifiers, "")  # "Three. Biology and art" to "any A-levels?"
    if told.value is False and not told.conflict and not refused and asked is None and reply.asked("howgood"):
        nothing = [name for name in params.scale[:1] if reply.names([name]).lower() in NONE]
        if nothing and reply.doc.word_count <= SHORT:
            return Told(nothing[0], told.hits, qualifiers, "")
        if _skill(params, reply) and reply.doc.word_count <= SHORT and need > 0:
            flat = reply.pack.words["flat_noes"] & set(reply.doc.shape.split())
            firm = flat or any(signal.hit.rule.name == "emphatic" for signal in told.signals)
            return Told(params.scale[0] if firm else None, told.hits, qualifiers, "" if firm else Reason.NO_VALUE)
    if told.value is False and asked is not None and _asked_above(reply) and told.signals[0].hit.start <= OPENING:
        return Told(asked, told.hits, qualifiers, "", explicit=True)
    if told.value is False and (asked is not None or refused):
        lowest = params.scale[0] if need > 0 else None
        none = lowest if lowest is not None and reply.names([lowest]).lower() in {"none", "ingen", "inget"} else None
        return Told(none, told.hits, qualifiers, "" if none else Reason.NO_VALUE)
    if told.signals or told.hedges:
        return Told(None, told.hits, qualifiers, Reason.NO_VALUE)
    return NOTHING


NONE, SHORT = frozenset({"none", "ingen", "inget"}), 8
"""Names of a lowest level that stands for nothing, and the words up to which a no to "how good" means it."""


OPENING = 6
"""Characters before which a no, or a figure, opens the reply."""


def _asked_above(reply: Reply) -> bool:
    """Whether what is asked for lies above the level that the question names: "efter gymnasiet"."""
    return bool(reply.pack.words["above"] & set(reply.question.shape.split()))


def _asked(params: Params, reply: Reply) -> str | None:
    """The one level that the question itself names."""
    if reply.asked("howgood"):
        return None  # "hur bra är din svenska": its "bra" names no level
    inner = Reply(reply.question, reply.pack, reply.question, reply.today)
    named = mentions_of(params.scale, inner)
    return next(iter(named)) if len(named) == 1 else None


def _open(reply: Reply, hit: Hit, unfinished: tuple[Hit, ...]) -> bool:
    """Whether the level's own clause says that it is not finished."""
    here = reply.doc.sentence_at(hit.start)
    done = [mark for mark in reply.find("finished") if reply.doc.sentence_at(mark.start) == here]
    if any(0 <= hit.start - mark.end <= DONE for mark in done):
        return False  # "klar med C och börjar D på måndag"
    if reply.pack.words["soon"] & set(reply.doc.shape[: hit.start].split()[-1:]):
        return True  # "gesäll, snart mästare"
    for mark in unfinished:
        if reply.pack.words["hence"] & set(reply.doc.shape[mark.end : hit.start].split()):
            continue  # "I failed my A-levels so just GCSEs"
        own = [me for me in reply.find("me") if hit.end <= me.start <= mark.start]
        if own and reply.doc.shape[: own[0].start].split()[-1:] == ["and"]:
            continue  # "I have a level two and I'm halfway through the three"
        if mark.rule.name == "year":
            continue  # "lärling, tredje året": that one is, whatever it leads to
        if mark.clause == hit.clause and mark.start - hit.end <= NEAR and hit.start - mark.end <= NEAR:
            return True
        if mark.start <= hit.start < mark.end:
            return True
        if mark.rule.name == "started" and mark.clause == hit.clause:
            return True
    return False


DONE, NEAR = 5, 40
"""Characters between a "done with" and the level, and between the level and words of an unfinished study."""


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Met from the minimum up."""
    if not isinstance(fact.value, str) or fact.value not in params.scale:
        return Decision.REVIEW, Reason.NO_VALUE
    if params.scale.index(fact.value) >= params.scale.index(params.min):
        return Decision.MET, Reason.ENOUGH
    return Decision.NOT_MET, Reason.NOT_HELD
