"""The yes or no of a reply to a question for a paper: what is offered, believed, past or only unused is neither."""

from __future__ import annotations

from dataclasses import replace

from firstcall.reading.aligning import content
from firstcall.reading.apart import by_contrast
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit
from firstcall.reading.stance import Signal, Stance, stance

OPENING = 2
"""Characters before which a no opens the reply."""


def paper_stance(reply: Reply) -> Stance:
    """The reply's yes or no; of two things told apart the one asked for, unless a paper is what is denied."""
    told = _without_use(reply, _only_offered(reply, _without_belief(reply, stance(reply))))
    papers = reply.pack.words["paper_words"]
    noes = [signal.hit for signal in told.signals if signal.sign < 0]
    of_paper = reply.find("refusal") or any(word in papers for hit in noes for word in content(reply, hit))
    of_paper = of_paper or any(set(content(reply, hit)) <= reply.pack.words["otherwise"] for hit in noes)
    return told if of_paper else by_contrast(reply, told)


def _without_belief(reply: Reply, told: Stance) -> Stance:
    """As in "I think I do": a belief right before the yes, which is none then."""
    believing = reply.pack.words["believing"]
    beliefs = [mark.end for mark in told.hedges if believing & set(mark.said.split())]
    kept = tuple(s for s in told.signals if s.sign < 0 or not any(0 <= s.hit.start - end <= 1 for end in beliefs))
    if len(kept) == len(told.signals) or told.value is not True or any(signal.sign > 0 for signal in kept):
        return told
    return replace(told, value=None, signals=kept)


def _only_offered(reply: Reply, told: Stance) -> Stance:
    """As in "No, but I could do it", "No, but I'd love to": a plain no, and a will to get one."""
    lead = told.signals[0] if told.signals else None
    if (
        told.value is False
        or lead is None
        or lead.sign > 0
        or lead.strength not in {"particle", "deny"}
        or lead.hit.start > OPENING
    ):
        return told
    buts = [but for but in reply.find("contrast") if but.start >= lead.hit.end - 1]
    offers = [mark for mark in reply.find("offer") if buts and mark.start > buts[0].start]
    behind = [signal for signal in told.signals if signal.sign > 0]
    if not offers or not all(any(mark.clause == signal.hit.clause for mark in offers) for signal in behind):
        return told
    return replace(told, value=False, conflict=False)


def _without_use(reply: Reply, told: Stance) -> Stance:
    """As in "Yes, but I've never used it": what is denied is the use, and the paper is had."""
    noes = [signal for signal in told.signals if signal.sign < 0]
    if told.value is True or not noes or not all(is_of_use(reply, signal.hit) for signal in noes):
        return told
    own = [mark for mark in reply.find("possess") if mark.rule.name.startswith("it")]
    before = [*own, *(s.hit for s in told.signals if s.sign > 0 and s.strength == "particle")]
    if not any(hit.end <= noes[0].hit.start and hit.clause != noes[0].hit.clause for hit in before):
        return told
    kept = tuple(signal for signal in told.signals if signal.sign > 0)
    return replace(told, value=True, conflict=False, signals=kept or (Signal(1, "have", own[0]),))


def is_of_use(reply: Reply, hit: Hit) -> bool:
    """Whether what is denied is that the paper was used or asked for."""
    return bool(reply.pack.words["use_verbs"] & set(reply.doc.clause_text(hit.clause).split()))


def past_yes(reply: Reply, told: Stance) -> Hit | None:
    """As in "Well, I did" to "do you have one?": a yes in the past to a question about today."""
    words, asks = reply.pack.words["past_yes"], reply.pack.words["asks_today"]
    yes = [signal.hit for signal in told.signals if signal.sign > 0 and signal.strength == "particle"]
    firm = told.value is True and yes and all(set(hit.said.split()) & words for hit in yes)
    return yes[0] if firm and any(f" {ask} " in reply.question.shape for ask in asks) else None


def taken_back(reply: Reply, hit: Hit) -> bool:
    """As in "NEBOSH is the big one, that I haven't done": a clause at the end of the sentence denies what it names."""
    here = reply.doc.sentence_at(hit.start)
    marks = [mark for mark in reply.find("takeback") if reply.doc.sentence_at(mark.end - 1) == here]
    return any(0 <= mark.start - hit.end <= REACH and not reply.doc.shape[mark.end :].strip(" .!") for mark in marks)


REACH = 30
"""Characters between a paper and the clause that denies it."""
