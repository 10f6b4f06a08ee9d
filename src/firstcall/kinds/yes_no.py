"""A question that is answered by yes or no: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from pydantic import BaseModel, ConfigDict

from firstcall.kinds.denying import FIRM, OPENING, doubtful_no
from firstcall.kinds.shades import happened, shaded
from firstcall.kinds.telling import by_topic, named_first, of_people
from firstcall.kinds.years import DEPENDS
from firstcall.reading.aligning import asked_words, asks_more, on_topic
from firstcall.reading.apart import by_contrast
from firstcall.reading.implying import implied, obstacle_asked
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit
from firstcall.reading.stance import Stance, stance
from firstcall.reading.stints import SHORTEST, names_subject
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact


class Params(BaseModel):
    """A question that is answered by yes or no."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["yes_no"] = "yes_no"
    expects: bool = True
    """The answer that meets the requirement."""


def resolve(params: Params, reply: Reply) -> Told:
    """True or false as the reply says, or a gap where it says both, perhaps, or only if."""
    told = stance(reply)
    obstacle = obstacle_asked(reply, wanted=params.expects)
    hint = implied(reply, obstacle=obstacle, wanted=params.expects)
    told = _no_is_no(told) if not params.expects else told
    shade = shaded(reply, told, wanted=params.expects, obstacle=obstacle)
    if shade is not None:
        return shade
    told = by_contrast(reply, _needing(reply, told))
    if obstacle and told.conflict:
        told = _without_ok(told)
    if reply.asked("age") and told.weak and reply.doc.numbers:
        told = replace(told, signals=(), value=None)  # "I'm seventeen" is no yes
    if of_people(reply, told, hint):
        return Told(
            None, reply.find("vague") or reply.find("whose"), ("implicit",), Reason.UNCLEAR_SCOPE, explicit=True
        )
    if obstacle and hint is None and named_first(reply, told):
        return Told(True, told.hits, ("implicit",), Reason.UNCLEAR_SCOPE, explicit=True)
    known = None if hint is None else by_topic(reply, told, _value(told, obstacle), hint, wanted=params.expects)
    if known is not None:
        return known
    if not (told.signals or told.hedges or told.conditions or reply.has("limit", "pending", "partly")):
        return _plain_fact(params, reply)
    qualifiers = ("corrected",) if told.corrected else ()
    once = happened(reply, told, wanted=params.expects)
    if once is not None:
        return once
    return _between(reply, told, obstacle, qualifiers) or _settled(params, reply, told, obstacle, qualifiers)


def _no_is_no(told: Stance) -> Stance:
    """As in "Nej, de passar mig perfekt" to what nobody should have: a no, and a willingness that says the same."""
    lead, rest = told.signals[:1], told.signals[1:]
    no = bool(lead) and lead[0].strength == "particle" and lead[0].sign < 0 and lead[0].hit.start <= OPENING
    favour = [s for s in rest if s.sign > 0]
    willing = bool(favour) and all(s.strength in {"ok", "have", "often"} or s.hit.rule.name == "much" for s in favour)
    return replace(told, value=False, conflict=False) if no and willing and told.value is not False else told


def _needing(reply: Reply, told: Stance) -> Stance:
    """As in "No, I'm fine", "I'm all good" to "do you need anything?": being fine is no need."""
    if not any(hit.rule.name == "need" for hit in reply.asked("obstacle")):
        return told
    fine = [signal for signal in told.signals if signal.strength == "ok"]
    lead = told.signals[0] if told.signals else None
    no = lead is not None and lead.strength == "particle" and lead.sign < 0
    mine = bool(fine) and {mark.clause for mark in reply.find("me")} >= {signal.hit.clause for signal in fine}
    yes = any(signal.sign > 0 and signal.strength != "ok" for signal in told.signals)
    return replace(told, value=False, conflict=False) if fine and not yes and (no or mine) else told


def _without_ok(told: Stance) -> Stance:
    """As in "Inget alls, jag gillar det" to "har du något emot": a no, and a willingness that says the same."""
    firm = {signal.sign for signal in told.signals if signal.strength in FIRM - {"ok"}}
    return replace(told, value=False, conflict=False) if firm == {-1} else told


def _value(told: Stance, obstacle: bool) -> bool | None:
    """The stance as an answer: "inga problem" on "har du problem med ...?" is no, though it is willing."""
    yes = any(signal.strength == "particle" and signal.sign > 0 for signal in told.signals)
    willing = any(
        s.strength == "ok" or (s.strength == "double" and TROUBLE & set(s.hit.said.split())) for s in told.signals
    )
    return False if obstacle and told.value is True and not yes and willing else told.value


TROUBLE = frozenset({"problem", "problems", "issue", "issues", "bother", "trouble", "stopping", "hide", "minded"})
"""Words that, doubly denied, say that there is nothing in the way: "never been a problem"."""


def _between(reply: Reply, told: Stance, obstacle: bool, qualifiers: tuple[str, ...]) -> Told | None:
    """What is neither yes nor no though words of either stand in it: waiting, half of it, times ruled out."""
    lead = told.signals[0] if told.signals else None
    firm = lead if lead is not None and lead.strength in {"particle", "ok"} else None
    if reply.has("pending") and not (firm is not None and firm.sign > 0):
        return Told(None, reply.find("pending"), (*qualifiers, "pending"), Reason.IN_PROGRESS, explicit=True)
    half = [hit for hit in reply.find("partly") if not _named_again(reply, hit)]
    plain_no = firm is not None and told.value is False and half and firm.hit.start < half[0].start
    if half and not plain_no and not (told.value is True and _alone(told)):
        return Told(None, (*told.hits, *half), (*qualifiers, "partly"), Reason.HEDGED, explicit=True)
    limited = _limits(reply) if reply.asked("hours") else ()
    return _limited(reply, told, limited, obstacle, qualifiers) if limited else None


def _limited(
    reply: Reply, told: Stance, limited: tuple[Hit, ...], obstacle: bool, qualifiers: tuple[str, ...]
) -> Told | None:
    """What it comes to where times are ruled out, behind a yes or without one."""
    qualifiers = (*qualifiers, "limited")
    if _otherwise_fine(reply, limited):
        return Told(None, limited, qualifiers, Reason.CONFLICT, explicit=True)
    if _fine_elsewhere(reply, told, limited):
        return Told(None, (*told.hits, *limited), qualifiers, Reason.CONFLICT, explicit=True)
    if told.conditions or obstacle:
        return None  # "yes, as long as it's not every week"
    lead = told.signals[0] if told.signals else None
    if lead is None or lead.sign < 0 or lead.strength not in {"particle", "ok"} or told.value is not True:
        return Told(False, limited, qualifiers, "", explicit=True)
    behind = tuple(hit for hit in limited if hit.start > lead.hit.end)
    return Told(True, (*told.hits, *behind), qualifiers, Reason.CONDITIONAL) if behind else None  # "Yes. Only weekends"


def _named_again(reply: Reply, half: Hit) -> bool:
    """As in "Every other week is fine", where every other week is what was asked for."""
    first = half.said.split()[0]
    return len(first) > SHORTEST and first in reply.question.shape.split()


TIMES = frozenset({"night", "weekend", "evening", "early"})
"""Topics that are times of work."""


def _limits(reply: Reply) -> tuple[Hit, ...]:
    """Times ruled out; not "only evenings", where evenings are all that was asked for."""
    if sum(hit.rule.name in TIMES for hit in reply.asked("topic")) != 1:
        return reply.find("limit")
    noes = reply.find("neg")
    limits = [(hit, any(hit.start <= no.start < hit.end for no in noes)) for hit in reply.find("limit")]
    return tuple(hit for hit, refuses in limits if refuses or not names_subject(hit.said, asked_words(reply)))


def _settled(params: Params, reply: Reply, told: Stance, obstacle: bool, qualifiers: tuple[str, ...]) -> Told:
    """The stance as the answer, with its doubts."""
    value = _value(told, obstacle)
    if told.conflict:
        return Told(None, told.hits, (*qualifiers, "conflict"), Reason.CONFLICT)
    if told.conditions:
        plain = any(signal.strength == "particle" for signal in told.signals)
        if not plain and any(mark.said.startswith(DEPENDS) for mark in told.conditions):
            value = None  # "Det beror på mängden, ett skrapsår går bra"
        elif value is None and not told.signals:
            value = not obstacle  # "Only if it's paid extra"
        return Told(value, (*told.hits, *told.conditions), (*qualifiers, "conditional"), Reason.CONDITIONAL)
    if value is None:
        return Told(None, told.hedges, ("hedged",), Reason.HEDGED)
    firm = any(signal.strength in {"particle", "ok", "deny"} for signal in told.signals)
    firm = firm or any(hit.rule.name == "yes" for hit in reply.find("conclude"))
    against = _spoken_against(params, reply, told, value, obstacle)
    if against is not None:
        return replace(against, qualifiers=(*qualifiers, *against.qualifiers))
    if _doubts_left(reply, told) and not (firm and value is params.expects):
        said = value if told.signals[0].strength == "particle" else None  # "Nej, det tror jag inte"
        return Told(said, (*told.hits, *told.hedges), (*qualifiers, "hedged"), Reason.HEDGED)
    turned = obstacle and params.expects and told.value is True and value is False
    gap = Reason.UNCLEAR_SCOPE if turned else ""  # "no problem" to what sounds like an obstacle and is wanted
    if reply.has("undecided") and not any(signal.strength == "particle" for signal in told.signals):
        return Told(None, (*told.hits, *reply.find("undecided")), (*qualifiers, "hedged"), Reason.HEDGED)
    if _only_seen(reply, told, value):
        gap = Reason.UNCLEAR_SCOPE
    if value is not params.expects and (not obstacle or told.weak):
        gap = gap or doubtful_no(reply, told)
    if value is params.expects:
        gap = gap or _something_left(reply, told, obstacle, not params.expects)
    implicit = ("implicit",) if told.weak else ()
    return Told(value, told.hits, (*qualifiers, *implicit), gap, explicit=firm and not gap)


def _doubts_left(reply: Reply, told: Stance) -> bool:
    """Whether a doubt is left; not in "I'd feel a bit unsafe, so I'll pass", where a no is what it comes to."""
    ends = [hit.start for hit in reply.find("conclude") if hit.rule.name == "no"]
    return any(not ends or hedge.start > ends[-1] for hedge in told.hedges)


def _spoken_against(params: Params, reply: Reply, told: Stance, value: bool | None, obstacle: bool) -> Told | None:
    """What a statement comes to that speaks against the yes it looks like, or for bearing what is asked."""
    if told.weak and reply.has("adverse", "shadow"):
        against = (*reply.find("adverse"), *reply.find("shadow"))
        return Told(obstacle, (*told.hits, *against), ("implicit",), Reason.UNCLEAR_SCOPE)
    if told.weak and value is params.expects and _beside_it(reply):
        return Told(value, told.hits, ("implicit",), Reason.UNCLEAR_SCOPE)
    if told.weak and reply.asked("bear") and reply.has("worked") and reply.has("duration", "often"):
        return Told(False, told.hits, ("implicit",), "" if not params.expects else Reason.UNCLEAR_SCOPE)
    if value is params.expects and told.signals[0].hit.start > OPENING and reply.has("adverse"):
        return Told(value, told.hits, (), Reason.UNCLEAR_SCOPE)  # "Saturdays yes, Sundays I'm at church"
    return None


def _beside_it(reply: Reply) -> bool:
    """As in "I'm a quick learner" to "do you have a phone?": a statement that names nothing asked for, nor doing it."""
    trades = reply.pack.words["done_topics"]
    done = any(not trades & set(hit.rule.name.split("_")) for hit in reply.find("implyyes"))
    told = done or reply.has("duration", "often", "worked") or reply.asked("ever") or reply.asked("experienced")
    named = names_subject(reply.doc.shape, asked_words(reply)) or reply.asked("able")
    words, it = reply.doc.shape.split(), reply.pack.words["it"]
    taken_up = [
        word for word, then in zip(words, [*words[1:], ""], strict=True) if word in it and not _described(reply, then)
    ]
    return not told and not named and not taken_up


def _described(reply: Reply, word: str) -> bool:
    """As in "den tysta typen": what stands behind an article, and no verb that ends as adjectives do."""
    words = reply.pack.words
    return len(word) > SHORTEST and word.endswith(words["adjective_ends"]) and word not in words["adjective_like"]


def _only_seen(reply: Reply, told: Stance, value: bool | None) -> bool:
    """Whether a yes is none to what was asked: seen from afar, once had, somebody else's, or only to be learnt."""
    if told.weak and (asks_more(reply) or _by_others(reply)):
        return True
    if value is not True:
        return False
    opens = any(signal.strength == "particle" and signal.hit.start <= OPENING for signal in told.signals)
    if reply.has("hurry") and reply.asked("experienced") and not opens:
        return True  # "Jag vill gärna lära mig"
    past = any(mark.rule.name == "past" for mark in reply.find("learning"))
    once = past and bool(reply.find("contrast") or not reply.find("possess"))  # "har haft, men den avregistrerades"
    only = bool(reply.find("only")) and not reply.find("duration")  # "har bara sett dem på håll"
    done = reply.asked("experienced") or reply.asked("able")
    then = done and bool(reply.pack.words["it"] & set(reply.doc.shape.split()))  # "Det hade vi på Posten"
    return told.weak and (only or (once and not then))


def _something_left(reply: Reply, told: Stance, obstacle: bool, unwanted: bool) -> str:
    """Why an answer that the job asks for is looked at: something is left out of it, or named before its no."""
    if (
        obstacle
        and told.value is False
        and any(reply.pack.words["unwilling"] & set(signal.hit.said.split()) for signal in told.signals)
    ):
        return Reason.CONFLICT  # "I'm not comfortable with that" to "any objection?"
    if obstacle and told.value is False and reply.asked("bear") and _echoed_refusal(reply, told):
        return Reason.CONFLICT
    if any(_doubts_the_other(reply, told, hedge) for hedge in told.hedges):
        return Reason.HEDGED
    if obstacle and told.value is False and _named_before_but(reply, told):
        return Reason.UNCLEAR_SCOPE
    if (obstacle or unwanted) and told.value is False and _but_something(reply, told):
        return Reason.UNCLEAR_SCOPE
    return Reason.CONDITIONAL if told.value is True and (_but_not(reply, told) or _until(reply)) else ""


def _echoed_refusal(reply: Reply, told: Stance) -> bool:
    """As in "Slips? Aldrig i livet" to "any objection to a tie?": refused is the thing, and not the objection."""
    head, sign, _ = reply.doc.shape.partition(" ?")
    first = told.signals[0].hit
    emphatic = first.rule.name.startswith("emphatic") and bool(sign) and first.start >= len(head)
    return emphatic and not reply.find("obstacle") and names_subject(head, asked_words(reply))


def _until(reply: Reply) -> bool:
    """As in "Ja, men inte förrän jag sagt upp mig": a yes, and behind a "but" what must come first."""
    tails = [reply.doc.shape[but.end :].lstrip() for but in reply.find("contrast")]
    return any(tail.startswith(reply.pack.words["untils"]) for tail in tails)


def _doubts_the_other(reply: Reply, told: Stance, hedge: Hit) -> bool:
    """As in "Svenska ja, engelska nja": behind the yes to one thing that was asked for, a doubt about another."""
    first = told.signals[0].hit
    behind = hedge.start > first.end and hedge.clause != first.clause and first.start > OPENING
    both = reply.pack.words["and"] & set(reply.question.shape.split())
    named = both and names_subject(reply.doc.shape[: first.start], asked_words(reply))  # "Dator ja. Nätet är si och så"
    return behind and bool(named or on_topic(reply, hedge))


def _named_before_but(reply: Reply, told: Stance) -> bool:
    """As in "Prawns, but I just don't eat them" to "any allergies?": something named, and no no before the "but"."""
    noes = [signal.hit.start for signal in told.signals if signal.sign < 0]
    plain = [s.hit.start for s in told.signals if s.sign < 0 and s.strength == "particle"]  # "... but no, I'd cope"
    buts = [but for but in reply.find("contrast") if noes and but.start < min(noes) and but.end + 1 not in plain]
    return bool(buts) and any(char.isalpha() for char in reply.doc.shape[: buts[0].start])


def _but_something(reply: Reply, told: Stance) -> bool:
    """As in "It doesn't hurt, but my doctor wants me to be careful": no plain no, and behind it a "but" with more."""
    noes = [signal for signal in told.signals if signal.sign < 0]
    if any(signal.strength in {"particle", "deny"} for signal in noes) or not noes:
        return False
    buts = [but for but in reply.find("contrast") if but.start > noes[-1].hit.start]
    return any(len(reply.doc.clause_text(but.clause).split()) > LEFT_OUT for but in buts)


def _by_others(reply: Reply) -> bool:
    """Whether the reply to a question of experience opens with somebody else: "Min man jobbar med larm"."""
    return bool(reply.asked("experienced") or reply.asked("able")) and any(
        mark.start <= OPENING for mark in reply.find("whose")
    )


def _but_not(reply: Reply, told: Stance) -> bool:
    """As in "Ja, fast inte på den i Rosengård": a yes, and something left out of it."""
    firm = [signal for signal in told.signals if signal.sign > 0 and signal.strength in {"particle", "ok"}]
    for neg in reply.negations():
        rest = reply.doc.shape[neg.end :].split()
        opens = reply.doc.shape[: neg.start].split()[-1:] in [[","], ["."]]
        if (
            opens
            and rest[:1] in [[word] for word in reply.pack.words["the"]]
            and firm
            and firm[-1].hit.start < neg.start
        ):
            return True  # "the first one I can, not the second"
    for but in reply.find("contrast"):
        behind = [neg for neg in reply.negations() if 0 <= neg.start - but.end <= 1]
        if any(limit.start == neg.start for limit in reply.find("limit") for neg in behind) and reply.asked("hours"):
            return True  # "yes, but not Sundays"
        if behind and (len(reply.doc.shape[behind[0].end :].split()) >= LEFT_OUT or on_topic(reply, behind[0])):
            return not any(signal.hit.start > but.end for signal in firm)
        if any(neg.clause < but.clause and on_topic(reply, neg) for neg in reply.negations()):
            return True  # "Inte Karlskoga. Men Örebro gärna."
    return False


LEFT_OUT = 3
"""Words behind "but not" from which on something is left out: "men inte så ofta" is none."""


def _plain_fact(params: Params, reply: Reply) -> Told:
    """No yes or no, but a fact that answers: years of doing it, an age past the one asked for."""
    times = reply.find("times")
    if times and reply.asked("ever") and not reply.negations():
        long = reply.doc.word_count > SHORT and not params.expects
        gap = Reason.UNCLEAR_SCOPE if long or reply.find("contrast") else ""
        return Told(True, times, ("implicit",), gap, explicit=True)
    asked = [hit for hit in reply.asked("bare") if reply.asked("age")]
    turning = reply.find("turning")
    if asked and turning:
        return Told(turning[-1].value >= asked[-1].value[0], (turning[-1],), ("implicit",), "", explicit=True)
    said = reply.find("bare") if reply.doc.word_count <= AGED else ()
    if asked and said:
        gap = "" if len(reply.doc.numbers) == 1 else Reason.UNCLEAR_SCOPE
        return Told(said[0].value[0] >= asked[-1].value[0], (said[0],), ("implicit",), gap, explicit=True)
    lengths = [hit for hit in reply.find("duration") if hit.value.how in {"plain", "since", "few"}]
    able = reply.asked("able") or (reply.asked("experienced") and (_named_or_short(reply)) and not reply.find("whose"))
    if lengths and able and not reply.negations():
        gap = "" if params.expects else Reason.UNCLEAR_SCOPE
        return Told(True, tuple(lengths), ("implicit",), gap, explicit=True)
    return NOTHING


def _named_or_short(reply: Reply) -> bool:
    """As in "Två år på Telias support" to "har du erfarenhet av ...?": a time at some place, and nothing else."""
    named = names_subject(reply.doc.shape, asked_words(reply))
    return named or (reply.doc.word_count <= PLACED and not reply.has("only", "contrast", "often", "partly", "hedge"))


PLACED = 8
"""Words up to which a time spent somewhere is all that is told."""

AGED = 7
"""Words up to which a figure is an age, where one is asked for."""

SHORT = 5
"""Words up to which a count answers by itself: "once"; a longer story may put it in another light."""


def _alone(told: Stance) -> bool:
    """Whether a yes opens the reply and nothing takes it back."""
    lead = told.signals[0]
    return lead.strength == "particle" and lead.sign > 0 and lead.hit.start <= 2


def _otherwise_fine(reply: Reply, limited: tuple[Hit, ...]) -> bool:
    """As in "Not Fridays, but Sunday to Thursday, no problem": perhaps all that was asked."""
    return any(but.start > limited[-1].start for but in reply.find("contrast")) and any(
        ok.start > limited[-1].end for ok in reply.find("ok")
    )


def _fine_elsewhere(reply: Reply, told: Stance, limited: tuple[Hit, ...]) -> bool:
    """As in "Lördagar kan jag men inte söndagar": yes to a part, unless the part refused is the one asked for."""
    clauses = {hit.clause for hit in limited}
    fine = [s for s in told.signals if s.sign > 0 and s.strength in {"have", "ok"} and s.hit.clause not in clauses]
    asked = [hit for hit in limited if names_subject(hit.said, asked_words(reply))]
    return bool(fine) and bool(reply.find("contrast")) and not asked


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Met when the answer is the expected one."""
    if not isinstance(fact.value, bool):
        return Decision.REVIEW, Reason.NO_VALUE
    if fact.value is params.expects:
        return Decision.MET, Reason.ENOUGH
    return Decision.NOT_MET, Reason.OTHER_ANSWER
