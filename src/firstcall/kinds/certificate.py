"""A named certificate, card or licence of a trade: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from firstcall.kinds.card_classes import classes, colour, wanted_classes
from firstcall.kinds.paper_denied import in_question, left_out, other_denied, stands_for_all
from firstcall.kinds.paper_names import called, cards, known_words, of_next, refused_short, says_else, unless_willing
from firstcall.kinds.paper_stance import is_of_use, paper_stance, past_yes, taken_back
from firstcall.kinds.paper_steps import numbered
from firstcall.kinds.periods import period_of
from firstcall.reading.aligning import aligned, content
from firstcall.reading.days import Day, add_months
from firstcall.reading.names import find_name, spoken
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit
from firstcall.reading.stance import Stance
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact


class Params(BaseModel):
    """A named certificate, card or licence of a trade."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["certificate"] = "certificate"
    name: str = Field(min_length=1)
    aliases: tuple[str, ...] = ()
    """True synonyms only."""
    valid_on: date | None = None
    """The date on which it must be valid."""


def resolve(params: Params, reply: Reply) -> Told:
    """held, not_held, expired or in_progress; a no to "is it still valid?" says that it is not, and hardly "none"."""
    told = _resolved(params, reply)
    if told.value == "not_held" and not told.gap and _course_done(reply):
        return Told(None, told.hits, (*told.qualifiers, "conflict"), Reason.CONFLICT, explicit=True)
    if told.value == "held" and not told.gap and (reply.find("mislaid") or _must_look(reply)):
        return replace(told, gap=Reason.UNCLEAR_SCOPE)  # "I did it, but the card is gone"
    if told.value == "not_held" and reply.asked("inforce") and not reply.has("refusal"):
        return Told("expired", told.hits, (*told.qualifiers, "expired"), Reason.EXPIRED, explicit=True)
    return told


def _course_done(reply: Reply) -> bool:
    """As in "I don't have the certificate but I've done the course": behind a "but" a step that was taken."""
    if any(hit.rule.name == "particle" for hit in reply.find("no")):
        return False
    buts = [but.end for but in reply.find("contrast")]
    took = [hit for hit in reply.find("state") if _state(hit) == "took" and buts and hit.start > buts[0]]
    return any(not reply.negated(hit) and frozenset(reply.pack.words["steps"]) & set(hit.said.split()) for hit in took)


def _must_look(reply: Reply) -> bool:
    """As in "Ja, men jag måste kolla datumet": behind a "but" what is not known for certain."""
    buts = reply.find("contrast")
    unsure = [hit for hit in reply.find("state") if hit.rule.name in {"unsure", "unsure_whether"}]
    return any(0 < hit.start - but.end <= NEAR for but in buts for hit in unsure)


NEAR = 8
"""Characters behind a "but" in which a doubt is what it says."""


def _resolved(params: Params, reply: Reply) -> Told:
    told = paper_stance(reply)
    cut = reply.after_correction()
    qualifiers = ("corrected",) if cut else ()
    states = _states(reply, cut, told)
    named = _named(params, reply, cut)
    firm_no = any(s.strength == "particle" and s.sign < 0 for s in told.signals)
    firm_yes = any(s.strength == "particle" and s.sign > 0 for s in told.signals)
    expired = states.get("expired")
    until = _until(params, reply)
    past = expired is not None and (
        (expired.end > until[0].start and expired.start <= until[0].start) or until[0].rule.name in {"month", "ago"}
        if until is not None
        else False
    )
    if until is not None and not past:
        dated = _dated(params, reply, until, qualifiers)
        believed = told.hedges and not firm_yes and dated.value == "held"  # "jag tror den gäller till nästa år"
        return replace(dated, gap=Reason.HEDGED) if believed else dated
    if until is None:
        counted = _counted(params, reply, qualifiers)
        if counted is not None:
            return counted
    if "unsure" in states and not firm_no and not firm_yes:
        had = {hit.clause for hit in reply.find("possess")}
        away = (bool(had) or "took" in states) and states["unsure"].clause not in had
        away = away or (states["unsure"].rule.name == "unsure_valid" and not reply.asked("inforce"))
        return Told(None, (states["unsure"],), (*qualifiers, "hedged"), Reason.HEDGED, explicit=away)
    if expired and not (firm_yes and not told.conflict and told.value is True and "valid" in states):
        return Told("expired", (expired,), (*qualifiers, "expired"), Reason.EXPIRED, explicit=True)
    sure = told.value is True and firm_yes and not told.conflict
    if "progress" in states and not sure and not (firm_no and reply.has("offer")):
        return Told(
            "in_progress", (states["progress"],), (*qualifiers, "in_progress"), Reason.IN_PROGRESS, explicit=True
        )
    if "nopaper" in states and (told.value is not True or told.weak):
        taken = (
            not firm_no and "took" in states and any(but.start > states["took"].start for but in reply.find("contrast"))
        )
        value, gap = (None, Reason.CONFLICT) if taken else ("not_held", "")  # "I did it but never got the paper"
        return Told(value, (states["nopaper"],), (*qualifiers, "implicit"), gap, explicit=True)
    if "foreign" in states and "eu" not in states:
        return Told(None, (states["foreign"],), (*qualifiers, "foreign"), Reason.UNCLEAR_SCOPE, explicit=True)
    step = numbered(params.name, reply, qualifiers)
    opens = any(s.strength == "particle" and s.sign > 0 and s.hit.start <= OPENING for s in told.signals)
    if step is not None and not (opens and step.value != "held"):
        return step
    other = _other(params, reply, named, firm_no and told.value is False)
    other = other or colour((params.name, *params.aliases), reply, qualifiers)
    if other is not None and (told.value is not True or told.weak):
        return other
    listed = classes(params.name, reply, told, qualifiers)
    if listed is not None:
        return listed
    beside = other_denied(reply, told, named, qualifiers)
    return beside or unless_willing(reply, told, _held(params, reply, told, named, states, qualifiers))


def _state(hit: Hit) -> str:
    """The state that a rule tells of; further rules for one add a word to its name: `took_well`."""
    return hit.rule.name if hit.rule.name == "unsure_whether" else hit.rule.name.split("_")[0]


def _states(reply: Reply, cut: int, told: Stance) -> dict[str, Hit]:
    """State -> the words for it, those left out that others behind take back."""
    states = {_state(hit): hit for hit in reply.find("state") if hit.start >= cut}
    once = past_yes(reply, told)
    if once is not None and all(hit.start <= once.start and hit.end <= once.end + 2 for hit in states.values()):
        return {"expired": once}
    if "withdrawn" in states and "progress" not in states:
        states.setdefault("expired", states["withdrawn"])
    if "unsure_whether" in states:
        states.setdefault("unsure", states["unsure_whether"])
        if "took" in states and states["took"].clause == states["unsure"].clause:
            del states["took"]
    took = states.get("took")
    if took is not None and any(0 <= mark.start - took.end <= 1 for mark in reply.find("whose")):
        del states["took"]  # "Det gick chefen igenom"
    if "surrendered" in states:
        states.setdefault("expired", states["surrendered"])
    if "withdrawn" in states and "valid" in states and states["valid"].start > states["withdrawn"].start:
        states.pop("expired", None)  # "I lost it, but it's valid until next summer"
    failed = "progress" in states and set(states["progress"].said.split()) & reply.pack.words["failed"]
    if failed and "took" in states and states["took"].start > states["progress"].start:
        del states["progress"]  # "I failed it once, passed in May"
    again = [mark for mark in reply.find("renewed") if not reply.negated(mark)]
    if "expired" in states and any(mark.start >= states["expired"].end for mark in again):
        del states["expired"]
    fell = "nopaper" in states and states["nopaper"].rule.name.endswith("fell")
    if fell or any(hit.rule.name == "no" for hit in reply.find("conclude")):
        states.pop("progress", None)  # "jag kuggade på provet, så nej"; "then the course got cancelled"
    if "foreign" in states and "eu" not in states and not reply.find("no"):
        states.pop("took", None)  # what was passed abroad is no paper here
    return states


def _named(params: Params, reply: Reply, cut: int) -> list[Hit]:
    """Where the paper itself is named."""
    rule = f"{reply.pack.code}.certificate.name"
    names = (params.name, *params.aliases)
    names = names if wanted_classes(params.name, reply) else called(names, reply)
    exact = [hit for name in names for hit in find_name(reply, name, rule, loose=False)]
    named = exact or [hit for name in names for hit in find_name(reply, name, rule)] or cards(names, reply, rule)
    mine = [hit for hit in named if not _others(reply, hit)]
    return [hit for hit in mine if hit.start >= cut] or mine


def _others(reply: Reply, hit: Hit) -> bool:
    """As in "Elbehörighet är det mästaren som har": somebody else's."""
    return any(mark.clause == hit.clause for mark in reply.find("whose"))


def _held(
    params: Params, reply: Reply, told: Stance, named: list[Hit], states: dict[str, Hit], qualifiers: tuple[str, ...]
) -> Told:
    firm = [s for s in told.signals if s.strength in {"particle", "ok", "deny", "double"}]
    particles = [s for s in firm if s.strength == "particle"]
    refused = [hit for hit in named if reply.negated(hit, reach=3) and not says_else(reply, hit)]
    refused += [hit for hit in named if hit not in refused and taken_back(reply, hit)]
    refused = [hit for hit in refused if not of_next(reply, hit, named)]
    refused += [hit for hit in named if hit not in refused and left_out(reply, hit)]
    refusals = [hit for hit in reply.find("refusal") if told.value is not True or not is_of_use(reply, hit)]
    mine = [hit for hit in named if hit not in refused]
    own = [hit for hit in reply.find("possess") if not any(r.start <= hit.start < r.end for r in refusals)]
    own = [hit for hit in own if not any(neg.clause == hit.clause for neg in reply.negations())]
    lead_yes = bool(particles) and particles[0].sign > 0 and particles[0].hit.start <= 12
    if lead_yes and told.value is not False and not any(s.strength == "particle" and s.sign < 0 for s in told.signals):
        gap = (
            Reason.CONDITIONAL if told.conditions else Reason.UNCLEAR_SCOPE if _but_not(reply, particles[0].hit) else ""
        )
        if (told.conflict or "nopaper" in states) and refusals and not mine and not _detail(reply):
            return Told(None, told.hits, (*qualifiers, "conflict"), Reason.CONFLICT)
        return Told("held", told.hits or tuple(mine), qualifiers, gap, explicit=bool(named))
    if told.conflict and not (mine and own):
        return Told(None, told.hits, (*qualifiers, "conflict"), Reason.CONFLICT)
    refused = refused or [] if named else refused_short((params.name, *params.aliases), reply)
    if refused and not mine and not lead_yes:
        noes = [signal.hit for signal in told.signals if signal.sign < 0]
        return Told("not_held", (*noes, *refused), qualifiers, "", explicit=True)
    if told.value is False:
        plain = [signal.hit for signal in particles if signal.sign < 0]
        short = reply.doc.word_count <= 3 or any(hit.start <= 2 or stands_for_all(reply, hit) for hit in plain)
        short = short or _not_now(reply, told)
        short = short or any(hit.rule.name == "no" for hit in reply.find("conclude"))
        denials = (*refusals, *(signal.hit for signal in told.signals if signal.sign < 0))
        if not short and not any(_of_paper(reply, hit) for hit in denials):
            return _else_denied(reply, told, states.get("took"), denials, qualifiers)
        if short or refusals:
            if (own and mine) or _shown(reply, own):
                return Told(None, told.hits, (*qualifiers, "conflict"), Reason.CONFLICT)
            only_steps = any(set(content(reply, hit)) & reply.pack.words["steps"] for hit in denials)
            beside = own and only_steps and not any(hit.start <= OPENING for hit in plain)
            gap = Reason.UNCLEAR_SCOPE if beside else ""  # "I've grandfather rights, never did the training"
            return Told("not_held", (*told.hits, *refusals), qualifiers, gap, explicit=bool(named))
        against = [signal.hit.start for signal in told.signals if signal.sign < 0]
        if mine and own and max(hit.start for hit in (*mine, *own)) > max(against):
            return Told("held", (*mine, *own), (*qualifiers, "implicit"), "", explicit=True)
        return Told(None, told.hits, qualifiers, Reason.UNCLEAR_SCOPE)
    if told.value is True and reply.has("offer") and not own and not mine and all(s.strength == "ok" for s in firm):
        return Told("not_held", told.hits, (*qualifiers, "offer"), Reason.UNCLEAR_SCOPE)  # "I'd be happy to get one"
    if told.value is True and firm and "experience" not in states:
        gap = Reason.CONDITIONAL if told.conditions else Reason.UNCLEAR_SCOPE if _but_not(reply, firm[0].hit) else ""
        return Told("held", told.hits, qualifiers, gap, explicit=bool(named))
    return _implied(params, reply, told, mine, states, qualifiers)


def _else_denied(
    reply: Reply, told: Stance, took: Hit | None, denials: tuple[Hit, ...], qualifiers: tuple[str, ...]
) -> Told:
    """What is denied is something else: held, as in "Licensierad sen 2014, aldrig en anmärkning", or no telling."""
    plain = took is not None and not reply.find("contrast") and not reply.negated(took)
    if took is not None and plain and all(hit.start > took.end and hit.clause != took.clause for hit in denials):
        return Told("held", (took,), (*qualifiers, "implicit"), "", explicit=True)
    return Told(None, told.hits, qualifiers, Reason.UNCLEAR_SCOPE)


def _but_not(reply: Reply, yes: Hit) -> bool:
    """As in "The adult one, yes, but not the children's": a yes to something else that is named before it."""
    before = [word for word in reply.doc.shape[: yes.start].split() if word[0].isalpha()]
    buts = [but for but in reply.find("contrast") if but.start > yes.start]
    return bool(before) and any(0 <= neg.start - but.end <= 1 for but in buts for neg in reply.negations())


def _not_now(reply: Reply, told: Stance) -> bool:
    """As in "Not at the moment.": a denial and nothing else; "not any more" may be a paper that ran out."""
    alone = [s.hit for s in told.signals if s.strength == "deny" and s.hit.start <= OPENING]
    brief = reply.doc.word_count <= FEW or reply.has("offer")
    return brief and any("more" not in hit.said and reply.stands_alone(hit) for hit in alone)


OPENING, FEW = 2, 6
"""Characters before which a denial opens the reply, and the words up to which it is all of it."""


def _shown(reply: Reply, own: list[Hit]) -> bool:
    """Whether the reply tells where the paper is, or that it is valid, behind a "but": "det ligger i bilen"."""
    valid = [hit for hit in reply.find("state") if hit.rule.name == "valid" and not reply.negated(hit)]
    buts = reply.find("contrast")
    there = any(hit.rule.name.startswith("it") and " i " in hit.said for hit in own)
    return there or any(but.start < hit.start for but in buts for hit in valid)


def _of_paper(reply: Reply, hit: Hit) -> bool:
    """Whether what is denied may be the paper: its clause names it, a word for any paper, or nothing."""
    words = content(reply, hit)
    return aligned(reply, hit) or any(word in reply.pack.words["paper_words"] for word in words)


def _detail(reply: Reply) -> bool:
    """A negation about a further class or card: "visst, för gods; buss har jag inte"."""
    return len(reply.find("refusal")) == 1 and reply.doc.sentence_at(reply.find("refusal")[0].start) > 0


def _implied(
    params: Params, reply: Reply, told: Stance, mine: list[Hit], states: dict[str, Hit], qualifiers: tuple[str, ...]
) -> Told:
    """Nothing but statements: held where the paper, or a word for it, is what is had or was taken."""
    whose = reply.find("whose")
    if whose and whose[0].start <= OPENING and not any(mark.clause == whose[0].clause for mark in reply.find("me")):
        return Told(None, whose, (*qualifiers, "others"), Reason.UNCLEAR_SCOPE, explicit=True)
    scoped = _scoped(params, reply)
    if scoped and mine:
        other = scoped.word("x")[:4] in reply.pack.words["exclusive_scopes"]
        value, gap = ("not_held", "") if other else (None, Reason.UNCLEAR_SCOPE)
        return Told(value, (*mine, scoped), (*qualifiers, "other_scope"), gap, explicit=True)
    if "experience" in states and not (mine and reply.has("possess") and not reply.find("drive")):
        return Told(None, (states["experience"],), (*qualifiers, "implicit"), Reason.NO_VALUE, explicit=True)
    if reply.find("question"):
        return Told(None, told.hits, qualifiers, Reason.UNCLEAR_SCOPE, explicit=True)
    hedge = Reason.HEDGED if told.hedges else ""
    mine = [hit for hit in mine if not in_question(reply, hit)]
    if mine:
        return Told("held", tuple(mine), (*qualifiers, "implicit"), hedge, explicit=True)
    plain = [hit for hit in reply.find("possess") if hit.rule.name.startswith("it")]
    trained = states.get("trained")
    if trained is not None and trained.word("x")[:TRAINED] not in known_words((params.name, *params.aliases), reply):
        trained = None  # "I'm a trained nurse" is no registration
    if "took" in states or "valid" in states or plain or trained:
        hit = states.get("took") or states.get("valid") or trained or plain[0]
        return Told("held", (hit,), (*qualifiers, "implicit"), hedge, explicit=True)
    if told.signals or told.hedges:
        return Told(None, (*told.hits, *told.hedges), qualifiers, Reason.NO_VALUE)
    return NOTHING


OPENING = 2
"""Characters before which somebody else opens the reply: "Min bror har det"."""


TRAINED = 6
"""Letters of "trained" by which the paper or the question asks for a training."""


def _scoped(params: Params, reply: Reply) -> Hit | None:
    """As in "YKB för buss": for something that neither the name nor the question holds."""
    known = " ".join((params.name, *params.aliases)).lower() + " " + reply.question.shape
    for hit in reply.find("scope"):
        word = hit.word("x")[:4]
        if word and word not in known:
            return hit
    return None


def _until(params: Params, reply: Reply) -> tuple[Hit, date] | None:
    """The last day of validity that the reply tells."""
    hits = reply.find("until")
    named = [hit for hit in reply.find("date") if isinstance(hit.value, Day) and hit.value.how == "exact"]
    exact = [hit for hit in named if any(0 <= hit.start - mark.end <= 1 for mark in reply.find("validto"))]
    if exact and exact[-1].value.day is not None:
        return exact[-1], exact[-1].value.day
    return (hits[-1], hits[-1].value) if hits else None


def _counted(params: Params, reply: Reply, qualifiers: tuple[str, ...]) -> Told | None:
    """What follows from when it was taken and for how long it holds, as the reply says or `kinds.periods` knows.

    Only the year (or month) is known as a rule: where the last valid day may lie on either side of the day on which
    the paper is needed, a person must look.
    """
    took, lasts = reply.find("tookyear"), reply.find("lasts")
    if not took or any(mark.start > took[-1].start and not reply.negated(mark) for mark in reply.find("renewed")):
        return None
    period = period_of((params.name, *params.aliases))
    length = lasts[-1].value if lasts else period.years if period is not None else None
    if length is None:
        return None
    first, last = (add_months(day, round(12 * length)) for day in took[-1].value)
    hits = (took[-1], *lasts[-1:])
    needed = max(params.valid_on or reply.today, reply.today)
    if first >= needed:
        return Told("held", hits, qualifiers, "", explicit=True)
    if last < needed:
        return Told("expired", hits, (*qualifiers, "expired"), Reason.EXPIRED, explicit=True)
    return Told(None, hits, (*qualifiers, "hedged"), Reason.MAY_HAVE_LAPSED, explicit=True)


def _dated(params: Params, reply: Reply, until: tuple[Hit, date], qualifiers: tuple[str, ...]) -> Told:
    hit, day = until
    wanted = params.valid_on or reply.today
    if day >= wanted and day >= reply.today:
        return Told("held", (hit,), qualifiers, "", explicit=True)
    if any(_state(state) == "progress" for state in reply.find("state")):
        return Told("in_progress", (hit,), (*qualifiers, "in_progress"), Reason.IN_PROGRESS, explicit=True)
    return Told("expired", (hit,), (*qualifiers, "expired"), Reason.EXPIRED, explicit=True)


def _tells_when(reply: Reply) -> bool:
    """As in "Bara två år gammalt": what an "only" is of is a time."""
    return reply.has("ago", "tookyear", "until") or (reply.has("duration") and not reply.has("cond"))


TELLING = frozenset({"took", "valid", "expired", "progress"})
"""States that tell of the paper asked for, and of no other."""


def _other(params: Params, reply: Reply, named: list[Hit], denied: bool) -> Told | None:
    """As in "Only the seventeenth", "bara A": another paper of the same family."""
    only = reply.find("only")
    if not only or named or _tells_when(reply) or any(_state(hit) in TELLING for hit in reply.find("state")):
        return None  # "Det är bara några veckor sen jag förnyade det"
    if reply.find("cardclass") and not wanted_classes(params.name, reply):
        unclear = Told(None, reply.find("cardclass"), ("other",), Reason.UNCLEAR_SCOPE, explicit=True)
        return None if denied else unclear  # "no, only groupage"
    words = spoken(reply.doc, reply.pack)
    behind = [word for word, start, _ in words if start >= only[0].end]
    if behind[:1] == ["got"] and set(behind[1:2]) & reply.pack.words["it"]:
        return None
    if not behind or len(words) > 12 or behind[0] in reply.pack.words["no_papers"]:
        return None
    scoped = behind[0] in reply.pack.words["scoping"]
    part = behind[0] in reply.pack.words["parts"] and not reply.negations()
    if (scoped or part) and not denied and not reply.find("refusal"):
        return Told(
            None, tuple(only), ("other",), Reason.UNCLEAR_SCOPE, explicit=True
        )  # "Bara för gods", "Bara steg ett"
    return Told("not_held", (only[0],), ("other",), "", explicit=True)


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Held meets; not held does not; expired and in progress go to a person."""
    match fact.value:
        case "held":
            return Decision.MET, Reason.ENOUGH
        case "not_held":
            return Decision.NOT_MET, Reason.NOT_HELD
        case "expired":
            return Decision.REVIEW, Reason.EXPIRED
        case "in_progress":
            return Decision.REVIEW, Reason.IN_PROGRESS
        case _:
            return Decision.REVIEW, Reason.NO_VALUE
