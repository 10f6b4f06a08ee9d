"""EU driving licence classes: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from pydantic import BaseModel, ConfigDict

from firstcall.kinds.licence_implied import granted, presumes, shown, step_of
from firstcall.kinds.licence_lapsed import (
    LOST,
    blocked,
    lapsed,
    lost_class,
    no_behind,
    of_licence,
    only_unused,
    renewed,
)
from firstcall.kinds.paper_names import unless_willing
from firstcall.reading.aligning import plain_words
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit
from firstcall.reading.stance import Stance, stance
from firstcall.reading.stints import SHORTEST
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact

LicenceClass = Literal["AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"]
"""EU driving licence classes, directive 2006/126/EC."""

ENTAILS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "AM": frozenset(),
        "A1": frozenset({"AM"}),
        "A2": frozenset({"AM", "A1"}),
        "A": frozenset({"AM", "A1", "A2"}),
        "B": frozenset({"AM"}),
        "BE": frozenset({"AM", "B"}),
        "C1": frozenset({"AM", "B"}),
        "C1E": frozenset({"AM", "B", "BE", "C1"}),
        "C": frozenset({"AM", "B", "C1"}),
        "CE": frozenset({"AM", "B", "BE", "C1", "C1E", "C"}),
        "D1": frozenset({"AM", "B"}),
        "D1E": frozenset({"AM", "B", "BE", "D1"}),
        "D": frozenset({"AM", "B", "D1"}),
        "DE": frozenset({"AM", "B", "BE", "D1", "D1E", "D"}),
    }
)
"""Class -> the classes it includes, after JobTech's driving-licence taxonomy and the directive's article 6; extended
B (B+, B96) counts as B here, since no class of its own is asked for."""


class Params(BaseModel):
    """EU driving licence classes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["licence"] = "licence"
    needs: tuple[LicenceClass, ...] = ()
    """All of these are needed."""
    needs_any: tuple[LicenceClass, ...] = ()
    """One of these is enough."""


def covers(held: tuple[str, ...], wanted: str) -> bool:
    """Whether one of the classes held is, or includes, the wanted one."""
    return any(wanted == one or wanted in ENTAILS.get(one, frozenset()) for one in held)


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
    held, refused, vague = _sort(params, reply, mentions, told)
    hits = tuple(held.values())
    lost = lapsed(reply, refused)
    if lost is not None and not satisfied(params, tuple(held)) and any(_lacked(params, hit) for hit in refused):
        return lost_class(reply, tuple(sorted(held)), lost, told, qualifiers)
    meets = bool(held) and satisfied(params, tuple(held))
    barred = None if lost is not None else blocked(reply, tuple(held), told, qualifiers, meets=meets)
    if barred is not None:
        return barred
    excepted = [one for one in reply.find("entail") if any(_lacked(params, hit) for hit in _inside(one, mentions))]
    if excepted and not meets:
        return Told(None, tuple(excepted), qualifiers, Reason.UNCLEAR_SCOPE, explicit=True)  # "all but the lorry"
    if vague and (not held or (any(hit.rule.name == "unsure" for hit in vague) and not satisfied(params, tuple(held)))):
        return Told(None, tuple(vague), (*qualifiers, "vague"), Reason.UNCLEAR_SCOPE, explicit=True)
    if held:
        lacked = any(reply.negated(hit) and _lacked(params, hit) for hit in refused)
        return _stated(params, reply, told, held, hits, qualifiers, lacked=lacked)
    if refused and (told.value is not True or told.weak):
        gap = _still(reply, refused, told) if any(_lacked(params, hit) for hit in refused) else Reason.UNCLEAR_SCOPE
        return Told((), tuple(refused), qualifiers, gap, explicit=True)
    step = step_of(reply)
    if step:
        return Told((step,), reply.find("bare"), qualifiers, "", explicit=True)
    beside = tuple(hit for hit in mentions if hit.value == ())
    if beside and not any(signal.strength == "particle" and signal.sign > 0 for signal in told.signals):
        gap = Reason.IN_PROGRESS if any(hit.rule.name == "cbt" for hit in beside) else ""  # on the way to a bike's
        return Told((), beside, (*qualifiers, "other"), gap, explicit=True)  # "Traktorkort är allt jag har"
    if _could(reply, told):
        return Told((), told.hits, qualifiers, Reason.UNCLEAR_SCOPE)
    if told.value is False and len(params.needs) == 1 and only_unused(reply, told):
        return Told(params.needs, reply.find("licence") or told.hits, (*qualifiers, "implicit"), "", explicit=True)
    return unless_willing(reply, told, _plain(params, reply, told, qualifiers))


def _inside(mark: Hit, hits: list[Hit]) -> list[Hit]:
    """The hits that stand in the mark's words."""
    return [hit for hit in hits if mark.start <= hit.start < mark.end]


def _could(reply: Reply, told: Stance) -> bool:
    """As in "I haven't done it, but I could": what stands behind the "but" is no licence."""
    lead = told.signals[0] if told.signals else None
    if lead is not None and lead.strength == "particle" and lead.sign > 0 and lead.hit.start <= OPENING:
        return False  # "Yes, though I haven't driven for years"
    if told.value is not True or not any(s.sign < 0 and s.strength != "particle" for s in told.signals):
        return False
    return any(mark.end <= max(hit.start for hit in told.hits) for mark in reply.find("contrast"))


def _sort(
    params: Params, reply: Reply, mentions: list[Hit], told: Stance
) -> tuple[dict[str, Hit], list[Hit], list[Hit]]:
    """Mentions as held, refused, or too vague to be a class."""
    wanted = params.needs or params.needs_any
    held: dict[str, Hit] = {}
    refused: list[Hit] = []
    vague: list[Hit] = []
    named = {name for hit in mentions for name in hit.value or ()}
    only = reply.find("only")
    limited = next((o for o in reversed(only) if any(_only_of(reply, o, m) for m in mentions)), None)
    for hit in mentions:
        names = hit.value if isinstance(hit.value, tuple) else ()
        if _in_question(reply, hit) or _others(reply, hit):
            continue
        if any(mark.start <= hit.start < mark.end for mark in reply.find("entail")):
            continue
        if _vehicle(reply, hit) and (reply.negated(hit) or (reply.find("licence") and no_behind(reply, hit))):
            continue  # "a licence but no car"; "Licence, yes. Car, no."
        if _not_held(reply, hit):
            refused.append(hit)
            continue
        for name in names:
            if name == "släp":
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


def _not_held(reply: Reply, hit: Hit) -> bool:
    """Whether the reply says of a class that it is not had, or not yet."""
    if reply.negated(hit, reach=FAR) or no_behind(reply, hit) or _lacking(reply, hit) or lapsed(reply, [hit]):
        return True
    gone = [mark for mark in reply.find("state") if mark.rule.name == "gone" and 0 <= mark.start - hit.end <= 1]
    return bool(gone) or _taken_back(reply, hit) or _being_learnt(reply, hit) or _to_come(reply, hit)


def _lacked(params: Params, hit: Hit) -> bool:
    """Whether without the class named one that is needed is lacking: without C no CE, without CE perhaps C."""
    names = {{"släp": "BE", "+E": "CE", "lorry": "C"}.get(name, name) for name in hit.value or ()}
    wanted = (*params.needs, *params.needs_any)
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


def _still(reply: Reply, refused: list[Hit], told: Stance) -> str:
    """Why classes that are not had are no plain no: "jag ska köra upp för B" is to come, "jag hade C" was once."""
    named = [hit for hit in refused if not reply.negated(hit)]
    coming = [hit for hit in named if _to_come(reply, hit) or _being_learnt(reply, hit, "for")]
    if coming and len(coming) == len(refused) and not reply.has("offer"):
        return Reason.IN_PROGRESS
    had = [hit for hit in named if _being_learnt(reply, hit, "past") and not _given_up(reply, hit)]
    return Reason.EXPIRED if had and told.value is not False else ""


def _given_up(reply: Reply, hit: Hit) -> bool:
    """As in "Jag lämnade tillbaka C": had, and gone by a will of one's own."""
    marks = [mark for mark in reply.find("learning") if mark.rule.name == "past" and mark.clause == hit.clause]
    return any(reply.pack.words["given_up"] & set(mark.said.split()) for mark in marks)


def _being_learnt(reply: Reply, hit: Hit, *names: str) -> bool:
    """As in "Jag läser till CE" (`for`), "jag hade CE" (`past`): named, but not had today."""
    marks = [mark for mark in reply.find("learning") if not names or mark.rule.name.split("_")[0] in names]
    again = max((mark.start for mark in reply.find("renewed")), default=-1)
    marks = [
        mark for mark in marks if mark.rule.name != "past" or mark.start > again
    ]  # "hade det indraget, har det igen"
    return any(mark.start <= hit.start <= mark.end + 6 and mark.clause == hit.clause for mark in marks)


def _others(reply: Reply, hit: Hit) -> bool:
    """As in "My brother has his C": somebody else's."""
    return any(mark.start < hit.start and mark.clause == hit.clause for mark in reply.find("whose"))


def _to_come(reply: Reply, hit: Hit) -> bool:
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
    if any(hit.value == ("släp",) and reply.negated(hit) for hit in reply.find("class")) or reply.has("rigid"):
        return "C"
    return wanted[0] if told.value is True and len(wanted) == 1 and wanted[0] == "C" else "?"


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
    coming = reply.has("tocome") or any(_being_learnt(reply, hit, "for") for hit in reply.find("class"))
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
    return any(_lacked(params, hit) for hit in denied)


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
    unheld = [hit for hit in plain if _not_held(reply, hit)]
    if ordinary and unheld and len(unheld) == len(plain) and (told.value is not True or told.weak):
        return Told((), tuple(unheld), qualifiers, _still(reply, unheld, told), explicit=True)
    if told.conflict:
        car = _only_no_car(reply, told)
        return Told(wanted if car else None, told.hits, qualifiers, "" if car else Reason.CONFLICT)
    general = tuple(hit for hit in general if not _others(reply, hit))
    own = [hit for hit in general if any(s.hit.clause == hit.clause and s.sign > 0 for s in told.signals)]
    ends = any(hit.rule.name == "no" for hit in reply.find("conclude"))  # "I passed in 2004, so no"
    own = [hit for hit in own if not ends and not reply.negated(hit)]
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
        return Told(wanted, reply.find("choice"), qualifiers, "", explicit=True)
    drives = [
        hit
        for hit in general
        if hit.rule.name.startswith("drives") and not _others(reply, hit) and not reply.negated(hit)
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
