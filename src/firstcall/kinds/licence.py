"""EU driving licence classes: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from firstcall.kinds.licence_classes import ENTAILS, LicenceClass, covers
from firstcall.kinds.licence_held import FAR, being_learnt, is_lacked, is_others, not_held, sort, to_come
from firstcall.kinds.licence_implied import granted, presumes, shown, step_of
from firstcall.kinds.licence_lapsed import (
    LOST,
    blocked,
    lapsed,
    lost_class,
    of_licence,
    only_unused,
    renewed,
)
from firstcall.kinds.paper_names import unless_willing
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit
from firstcall.reading.stance import Stance, stance
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact


class Params(BaseModel):
    """EU driving licence classes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["licence"] = "licence"
    needs: tuple[LicenceClass, ...] = ()
    """All of these are needed."""
    needs_any: tuple[LicenceClass, ...] = ()
    """One of these is enough."""

    @property
    def classes(self) -> tuple[LicenceClass, ...]:
        """All the classes asked for."""
        return (*self.needs, *self.needs_any)


def satisfied(params: Params, held: tuple[str, ...]) -> bool:
    """Whether the classes held meet the requirement."""
    every = all(covers(held, wanted) for wanted in params.needs)
    some = not params.needs_any or any(covers(held, wanted) for wanted in params.needs_any)
    return every and some


def resolve(params: Params, reply: Reply) -> Told:
    """The classes held today, as stated, or those asked for by a plain yes."""
    told = stance(reply)
    cut = reply.after_correction()
    mentions = [hit for hit in reply.find("class") if hit.start >= cut]
    if cut and not mentions and told.value is None:
        mentions = list(reply.find("class"))
    qualifiers = ("corrected",) if cut else ()
    held, refused, vague = sort(params.needs or params.needs_any, reply, mentions, told)
    hits = tuple(held.values())
    lost = lapsed(reply, refused)
    if (
        lost is not None
        and not satisfied(params, tuple(held))
        and any(is_lacked(params.classes, hit) for hit in refused)
    ):
        return lost_class(reply, tuple(sorted(held)), lost, told, qualifiers)
    meets = bool(held) and satisfied(params, tuple(held))
    barred = None if lost is not None else blocked(reply, tuple(held), told, qualifiers, meets=meets)
    if barred is not None:
        return barred
    excepted = [
        one
        for one in reply.find("entail")
        if any(is_lacked(params.classes, hit) for hit in mentions if one.start <= hit.start < one.end)
    ]
    if excepted and not meets:
        return Told(None, tuple(excepted), qualifiers, Reason.UNCLEAR_SCOPE, explicit=True)  # "all but the lorry"
    if vague and (not held or (any(hit.rule.name == "unsure" for hit in vague) and not satisfied(params, tuple(held)))):
        return Told(None, tuple(vague), (*qualifiers, "vague"), Reason.UNCLEAR_SCOPE, explicit=True)
    if held:
        lacked = any(reply.negated(hit) and is_lacked(params.classes, hit) for hit in refused)
        return _stated(params, reply, told, held, hits, qualifiers, lacked=lacked)
    if refused and (told.value is not True or told.weak):
        gap = (
            _still(reply, refused, told)
            if any(is_lacked(params.classes, hit) for hit in refused)
            else Reason.UNCLEAR_SCOPE
        )
        return Told((), tuple(refused), qualifiers, gap, explicit=True)
    step = step_of(reply)
    if step:
        return Told((step,), reply.find("bare"), qualifiers, "", explicit=True)
    beside = tuple(hit for hit in mentions if hit.value == ())
    if beside and not any(signal.strength == "particle" and signal.sign > 0 for signal in told.signals):
        only = {mark.end + 1 for mark in reply.find("only")}  # "Just a CBT", "Only CBT"
        way = any(hit.rule.name == "cbt" and not {hit.start, hit.start - A} & only for hit in beside)
        gap = Reason.IN_PROGRESS if way else ""  # on the way to a bike's
        return Told((), beside, (*qualifiers, "other"), gap, explicit=True)  # "Traktorkort är allt jag har"
    if _could(reply, told):
        return Told((), told.hits, qualifiers, Reason.UNCLEAR_SCOPE)
    if told.value is False and len(params.needs) == 1 and only_unused(reply, told):
        return Told(params.needs, reply.find("licence") or told.hits, (*qualifiers, "implicit"), "", explicit=True)
    return unless_willing(reply, told, _plain(params, reply, told, qualifiers))


A = 2
"""Characters of an article between an "only" and what it is of."""


def _could(reply: Reply, told: Stance) -> bool:
    """As in "I haven't done it, but I could": what stands behind the "but" is no licence."""
    lead = told.signals[0] if told.signals else None
    if lead is not None and lead.strength == "particle" and lead.sign > 0 and lead.hit.start <= OPENING:
        return False  # "Yes, though I haven't driven for years"
    if told.value is not True or not any(s.sign < 0 and s.strength != "particle" for s in told.signals):
        return False
    return any(mark.end <= max(hit.start for hit in told.hits) for mark in reply.find("contrast"))


def _still(reply: Reply, refused: list[Hit], told: Stance) -> str:
    """Why classes that are not had are no plain no: "jag ska köra upp för B" is to come, "jag hade C" was once."""
    named = [hit for hit in refused if not reply.negated(hit)]
    coming = [hit for hit in named if to_come(reply, hit) or being_learnt(reply, hit, "for")]
    if coming and len(coming) == len(refused) and not reply.has("offer"):
        return Reason.IN_PROGRESS
    had = [hit for hit in named if being_learnt(reply, hit, "past") and not _given_up(reply, hit)]
    return Reason.EXPIRED if had and told.value is not False else ""


def _given_up(reply: Reply, hit: Hit) -> bool:
    """As in "Jag lämnade tillbaka C": had, and gone by a will of one's own."""
    marks = [mark for mark in reply.find("learning") if mark.rule.name == "past" and mark.clause == hit.clause]
    return any(reply.pack.words["given_up"] & set(mark.said.split()) for mark in marks)


def _stated(
    params: Params,
    reply: Reply,
    told: Stance,
    held: dict[str, Hit],
    hits: tuple[Hit, ...],
    qualifiers: tuple[str, ...],
    *,
    lacked: bool = False,
) -> Told:
    """Classes were named."""
    names = tuple(sorted(held))
    if _besides(reply, told, hits) or granted(params.needs, reply, told):
        names = tuple(sorted({*names, *params.needs}))
    meets = satisfied(params, names)
    lead = next((signal for signal in told.signals if signal.strength == "particle"), None)
    gap = ""
    if lead is not None and lead.sign > 0 and not meets and told.value is True and reply.asked("class") and not lacked:
        gap = Reason.CONFLICT
    if told.conditions and meets:
        gap = Reason.CONDITIONAL
    unsure = any(hit.rule.name == "unsure" for hit in reply.find("state"))
    coming = reply.has("tocome") or any(being_learnt(reply, hit, "for") for hit in reply.find("class"))
    if not meets and coming and not any(hit.rule.name == "gone" for hit in reply.find("state")):
        gap = gap or Reason.IN_PROGRESS
    if not meets and (unsure or told.hedges) and not _firmly_denied(params, reply, told):
        gap = gap or Reason.HEDGED
    if len(names) == 1 and names[0] == "E":
        return Told(None, hits, qualifiers, Reason.UNCLEAR_SCOPE, explicit=True)
    return Told(names, hits, qualifiers, gap, explicit=True)


def _firmly_denied(params: Params, reply: Reply, told: Stance) -> bool:
    """As in "Jag tror B räcker, men BE har jag inte": a class that is needed, denied in a clause without the doubt."""
    doubted = {hedge.clause for hedge in told.hedges}
    denied = [hit for hit in reply.find("class") if reply.negated(hit, reach=FAR) and hit.clause not in doubted]
    return any(is_lacked(params.classes, hit) for hit in denied)


def _besides(reply: Reply, told: Stance, hits: tuple[Hit, ...]) -> bool:
    """As in "I do, and D1 too": a yes to what was asked, and a class more."""
    lead = told.signals[0] if told.signals else None
    yes = lead is not None and lead.strength == "particle" and lead.sign > 0 and told.value is True
    behind = [reply.doc.shape[hit.end :].lstrip() for hit in hits]
    return yes and any(rest.startswith(tuple(reply.pack.words["too"])) for rest in behind)


def _none(reply: Reply, told: Stance, nopaper: tuple[Hit, ...], qualifiers: tuple[str, ...]) -> Told:
    """No licence, unless what is denied is something else, or one is had for all that."""
    if not nopaper and all(s.strength == "neg" and not of_licence(reply, s.hit) for s in told.signals if s.sign < 0):
        return Told(None, told.hits, qualifiers, Reason.UNCLEAR_SCOPE)  # "inget märkvärdigt"
    firm = [hit for hit in (*reply.find("licence"), *reply.find("possess")) if not reply.negated(hit)]
    firm = [hit for hit in firm if hit.rule.name not in {"have"}]
    doubt = firm and any(mark.start < hit.start for mark in reply.find("contrast") for hit in firm)
    return Told((), (*told.hits, *nopaper), qualifiers, Reason.CONFLICT if doubt else "")


def _plain_have(reply: Reply, told: Stance) -> bool:
    """Whether it is a bare "that I have", of nothing else and not of the past."""
    brief = told.weak and not told.hedges and reply.doc.word_count <= BRIEF
    bare = reply.pack.words["bare_haves"]
    brief = brief and (not bare or all(bare & set(hit.said.split()) for hit in told.hits))
    return brief and not reply.has("only", "learning") and all(of_licence(reply, hit) for hit in told.hits)


BRIEF = 4
"""Words up to which a "that I have" says nothing else."""


def _only_no_car(reply: Reply, told: Stance) -> bool:
    """As in "Yes, but I don't have a car", "... but I never drive": denied is a vehicle or a habit, and no licence."""
    lead = told.signals[0]
    noes = [signal.hit for signal in told.signals if signal.sign < 0]
    cars = reply.pack.words["vehicles"] | reply.pack.words["drives"]
    start = max((hit.end + OPENING + 1 for hit in reply.find("licence") if hit.start <= OPENING), default=OPENING)
    opens = lead.strength == "particle" and lead.sign > 0 and lead.hit.start <= start and not told.conditions
    return opens and all(
        no.start > lead.hit.end
        and cars & set(reply.doc.clause_text(no.clause).split())
        and no.clause != lead.hit.clause
        for no in noes
    )


OPENING = 2
"""Characters before which a yes opens the reply."""


def _agreed(params: Params, reply: Reply, told: Stance, wanted: tuple[str, ...], qualifiers: tuple[str, ...]) -> Told:
    """A yes to the classes asked for."""
    if presumes(reply, told):
        return Told(None, told.hits, qualifiers, Reason.HEDGED)
    gap = Reason.CONDITIONAL if told.conditions else ""
    if reply.find("only") and told.signals[0].strength != "particle":
        gap = gap or Reason.UNCLEAR_SCOPE
    if params.needs_any and not params.needs and len(params.needs_any) > 1:
        gap = gap or Reason.UNCLEAR_SCOPE
    return Told(wanted, told.hits, qualifiers, gap)


def _plain(params: Params, reply: Reply, told: Stance, qualifiers: tuple[str, ...]) -> Told:
    """No class was named: a yes holds those asked for, a no none."""
    wanted = tuple(sorted(params.needs or params.needs_any[:1]))
    general = reply.find("licence")
    ordinary = wanted == ("B",)
    plain = [hit for hit in general if hit.rule.name == "general" and not reply.negated(hit)]
    unheld = [hit for hit in plain if not_held(reply, hit)]
    if ordinary and unheld and len(unheld) == len(plain) and (told.value is not True or told.weak):
        return Told((), tuple(unheld), qualifiers, _still(reply, unheld, told), explicit=True)
    if told.conflict:
        car = _only_no_car(reply, told)
        return Told(wanted if car else None, told.hits, qualifiers, "" if car else Reason.CONFLICT)
    general = tuple(hit for hit in general if not is_others(reply, hit))
    own = [hit for hit in general if any(s.hit.clause == hit.clause and s.sign > 0 for s in told.signals)]
    ends = any(hit.rule.name == "no" for hit in reply.find("conclude"))  # "I passed in 2004, so no"
    own = [hit for hit in own if not ends and not reply.negated(hit)]
    own = [hit for hit in own if hit.said.split()[0] not in reply.pack.words["past_yes"]]  # "No. I was a chauffeur"
    if told.value is False and own and len({s.sign for s in told.signals}) == 2:
        return Told(wanted, tuple(own), qualifiers, "", explicit=True)
    nopaper = tuple(hit for hit in reply.find("state") if hit.rule.name.startswith("nopaper"))
    if told.value is False or (nopaper and (told.value is None or told.weak) and not told.hedges):
        return _none(reply, told, nopaper, qualifiers)
    if told.value is True and not told.weak:
        return _agreed(params, reply, told, wanted, qualifiers)
    states = {hit.rule.name.split("_")[0] for hit in reply.find("state")}
    if renewed(reply) and LOST & states and len(wanted) == 1 and not told.hedges:
        return Told(wanted, reply.find("renewed"), (*qualifiers, "implicit"), "", explicit=True)
    if ("valid" in states or ("eu" in states and ordinary)) and not told.hedges:
        return Told(wanted, reply.find("state"), (*qualifiers, "implicit"), "", explicit=True)
    every = any(hit.rule.name == "all" for hit in reply.find("choice"))
    if every and reply.doc.word_count <= 4 and (reply.asked("class") or ordinary):
        asked = {name for hit in reply.asked("class") for name in hit.value if name in ENTAILS}
        wanted = tuple(sorted({*wanted, *asked}))  # "Bägge två" to "C eller CE?"
        return Told(wanted, reply.find("choice"), qualifiers, "", explicit=True)
    drives = [
        hit
        for hit in general
        if hit.rule.name.startswith("drives") and not is_others(reply, hit) and not reply.negated(hit)
    ]
    if ordinary and (plain or drives) and not told.hedges:
        return Told(wanted, (*plain, *drives), (*qualifiers, "implicit"), "", explicit=True)
    got = (_got(reply, told, drives) or shown(reply, told, ordinary=ordinary)) if len(wanted) == 1 else ()
    if got or _plain_have(reply, told):
        return Told(wanted, got or told.hits, (*qualifiers, "implicit"), "", explicit=bool(got))
    if plain or told.weak or told.hedges:
        return Told(None, (*told.hits, *plain, *told.hedges), qualifiers, Reason.UNCLEAR_SCOPE)
    return NOTHING


def _got(reply: Reply, told: Stance, drives: list[Hit]) -> tuple[Hit, ...]:
    """As in "Det tog jag i lumpen", to a question that names the class: when it was got."""
    firm = reply.asked("class") and not told.hedges and not reply.negations()
    return tuple(hit for hit in drives if firm and reply.pack.words["got"] & set(hit.said.split()))


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Met when the classes held are or include all that are needed."""
    if not isinstance(fact.value, tuple):
        return Decision.REVIEW, Reason.NO_VALUE
    if satisfied(params, fact.value):
        return Decision.MET, Reason.ENOUGH
    for qualifier, reason in (("in_progress", Reason.IN_PROGRESS), ("foreign", Reason.UNCLEAR_SCOPE)):
        if qualifier in fact.qualifiers:
            return Decision.REVIEW, reason
    return Decision.NOT_MET, Reason.NOT_HELD
