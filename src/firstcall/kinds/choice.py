"""Which options the candidate can or wants to take: parameters, how its facts are resolved and judged."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from firstcall.kinds.option_choosing import corrected, sort
from firstcall.kinds.option_mentions import by_place
from firstcall.kinds.option_mentions import mentions as mentions_of
from firstcall.kinds.refusing import in_doubt
from firstcall.reading.apart import concluded
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit
from firstcall.reading.stance import stance
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact


class Params(BaseModel):
    """Which of the named options the candidate can or wants to take."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["choice"] = "choice"
    options: dict[str, tuple[str, ...]] = Field(min_length=1)
    """Option -> its synonyms."""
    accepts: tuple[str, ...] = Field(min_length=1)
    """One of these options meets the requirement."""


def resolve(params: Params, reply: Reply) -> Told:
    """The options that the candidate takes; those refused left out."""
    cut = reply.after_correction()
    qualifiers = ("corrected",) if cut else ()
    mentions = mentions_of(params.options, params.accepts, reply)
    behind = {name: [hit for hit in hits if hit.start >= cut] for name, hits in mentions.items()}
    if any(behind.values()):
        mentions = {name: hits for name, hits in behind.items() if hits}
    reply.memo["named"] = tuple((hit.start, hit.end) for hits in mentions.values() for hit in hits)
    mentions = corrected(reply, mentions)
    rules = {hit.rule.name: hit for hit in reply.find("choice") if hit.rule.name != "all" or not reply.negated(hit)}
    mentions = mentions or _by_the_clock(params, reply) or by_place(params.options, reply)
    if "but" in rules:
        return _all_but(params, reply, rules, mentions, qualifiers)
    every, refused = sort(reply, mentions)
    taken = _mixed(params, reply, concluded(reply, every))
    reasoned = bool(set(params.accepts) & (every.keys() - taken.keys()))
    if not taken and not refused:
        return _open(params, reply, rules, qualifiers)
    if not taken:
        left = tuple(sorted(name for name in params.options if name not in refused))
        opens = all(_opens(reply, hit) or _hence(reply, hit) for hit in refused.values())
        opens = (opens and reply.doc.sentences[-1] == 0) or "all" in rules  # "I can't do days, otherwise I'm easy"
        firm = ("refused",) if opens and set(params.accepts) <= refused.keys() else ()
        if set(params.accepts) & set(left) and (reply.asked("language") or reply.asked("did")):
            return Told(None, tuple(refused.values()), qualifiers, Reason.UNCLEAR_SCOPE, explicit=True)
        return Told(left, tuple(refused.values()), (*qualifiers, *firm), "", explicit=True)
    within = any(hit.start <= rules["all"].start < hit.end for hit in taken.values()) if "all" in rules else False
    if "all" in rules and not refused and len(taken) == 1 and not within and not _own(reply, taken, rules["all"]):
        taken = {**dict.fromkeys(params.options, rules["all"]), **taken}
    if set(params.accepts) <= refused.keys():
        qualifiers = (*qualifiers, "refused")
    answer = _taken(params, reply, taken, qualifiers)
    ifs = {hit.clause for hit in (*stance(reply).conditions, *reply.find("depends"))}
    doubted = any(in_doubt(reply, hit) for name in params.accepts for hit in mentions.get(name, ()))
    if doubted and not answer.gap and not set(taken) & set(params.accepts):
        return replace(answer, gap=Reason.HEDGED)  # "days, and nights I don't know if I'd manage"
    if reasoned and not answer.gap and not set(taken) & set(params.accepts):
        return replace(answer, gap=Reason.UNCLEAR_SCOPE)  # "my husband works nights, so days"
    loose = [
        name
        for name in params.accepts
        if name not in {*taken, *refused} and any(hit.clause in ifs for hit in mentions.get(name, ()))
    ]
    if loose and not answer.gap and not set(taken) & set(params.accepts):
        return replace(answer, value=tuple(sorted({*taken, *loose})), gap=Reason.CONDITIONAL)
    return answer


def _by_the_clock(params: Params, reply: Reply) -> dict[str, list[Hit]]:
    """As in "Sju till fyra, måndag till fredag": a shift told by its hours."""
    names = reply.pack.words["shift_names"]
    found: dict[str, list[Hit]] = {}
    for hit in reply.find("choice"):
        named = names.get(str(hit.value), "") if hit.rule.name.startswith("hours") else ""
        options = [option for option in params.options if named and option.lower().startswith(named)]
        if len(options) == 1:
            found.setdefault(options[0], []).append(hit)
    return found


def _mixed(params: Params, reply: Reply, taken: dict[str, Hit]) -> dict[str, Hit]:
    """As in "two days at home and the rest at the office": both together are the option that is called a mix."""
    both = [option for option in params.options if option.lower() in reply.pack.words["mixes"]]
    marks = [hit for hit in reply.find("choice") if hit.rule.name in MIXED]
    shared = any(mark.rule.name == "shared" for mark in marks)
    if both and both[0] in taken:  # "både distans och hybrid"
        own = taken[both[0]]
        marks = [mark for mark in marks if not (mark.start < own.start <= mark.end + 1)]
    return {both[0]: taken.get(both[0], marks[0])} if both and marks and (len(taken) > 1 or shared) else taken


MIXED = frozenset({"mixed", "shared"})
"""Names of rules for some of both; the second for part of the week, which says so by itself."""

REFUSED = 9
"""Characters before which an option is refused right at the start: "Not babies, I haven't the patience"."""


def _opens(reply: Reply, hit: Hit) -> bool:
    """Whether the option is refused right at the start: "Inte natt", "Jag kan inte jobba natt för jag har småbarn"."""
    noes = [
        neg for neg in reply.negations() if neg.clause == hit.clause and neg.start <= REFUSED and neg.end <= hit.start
    ]
    return hit.start <= REFUSED or bool(noes)


def _hence(reply: Reply, hit: Hit) -> bool:
    """As in "Jag har ingen bil, så Nässjö är uteslutet": what is refused is what it comes to."""
    return reply.doc.shape[: hit.start].split()[-1:] in [[word] for word in reply.pack.words["hence"]]


def _own(reply: Reply, taken: dict[str, Hit], every: Hit) -> bool:
    """Whether the words for "all" belong to an option's own clause: "nights are all I do"."""
    if every.start <= OPENING and any(mark.start >= every.end for mark in reply.find("contrast")):
        return False  # "both, but I'd go for the mountain bike"
    if every.start <= OPENING and reply.doc.shape.startswith((" ,", " ."), every.end):
        return False  # "All three, my mum's Polish"
    here = {reply.doc.sentence_at(hit.start) for hit in taken.values()}
    places = [*(hit.start for hit in taken.values()), every.start]
    but = any(min(places) < mark.start < max(places) for mark in reply.find("contrast"))
    return reply.doc.sentence_at(every.start) in here and not but


def _taken(params: Params, reply: Reply, taken: dict[str, Hit], qualifiers: tuple[str, ...]) -> Told:
    told = stance(reply)
    names = tuple(sorted(taken))
    decisive = [hit for name, hit in taken.items() if name in params.accepts]
    gap = ""
    partly = [hit for hit in reply.find("choice") if hit.rule.name == "partly" and not _done(reply)]
    partly = [mark for mark in partly if not any(a.start <= mark.start < a.end for a in taken.values())]
    unsure = (*reply.find("maybe"), *told.conditions)
    if len(taken) == 1:  # "Nights, I think"
        unsure = tuple(mark for mark in unsure if mark.said.split()[-1] not in reply.pack.words["believing"])
    if any(hit.rule.name in MIXED for hit in taken.values()):
        partly = []  # "every other day at home, every other on site"
    if decisive:
        # one accepted option that is firm is enough
        own = {hit.clause for hit in taken.values()}
        firm = [hit for hit in decisive if not any(_weighs(mark, hit, own) for mark in unsure)]
        if not firm:
            gap = Reason.CONDITIONAL if told.conditions else Reason.HEDGED
        elif partly and all(any(_lessens(mark, hit, own) for mark in partly) for hit in decisive):
            gap = Reason.HEDGED
    elif (partly and "refused" not in qualifiers) or (unsure and reply.has("maybe")):
        gap = Reason.HEDGED
    if not gap and decisive and _only_explained(reply, taken, decisive):
        gap = Reason.UNCLEAR_SCOPE
    if not gap and len(taken) > 1 and reply.has("timeshift") and not reply.asked("did"):
        gap = Reason.CONDITIONAL  # one for now, another later
    else_ = [(mark.start, mark.end) for mark in reply.find("notneg")]  # "Nights, I've done nothing else since"
    over = [state for state in reply.find("state") if state.rule.name == "expired"]
    if not gap and any(not any(a < state.end and state.start < b for a, b in else_) for state in over):
        gap = Reason.EXPIRED
    return Told(names, tuple(taken.values()), qualifiers, gap, explicit=True)


def _only_explained(reply: Reply, taken: dict[str, Hit], decisive: list[Hit]) -> bool:
    """As in "Mejl, jag har dålig täckning på telefonen": another option answers alone, and the rest says why."""
    first = min(taken.values(), key=lambda hit: hit.start)
    listing = _listed(reply, taken, decisive)
    if first in decisive or first.start > OPENING or not (listing or reply.stands_alone(first)):
        return False
    willing = [*reply.find("ok"), *reply.find("yes"), *reply.find("choice"), *reply.find("accept")]
    willing += list(reply.find("have")) if reply.asked("did") else []
    fine = {mark.clause for mark in (*willing, *reply.find("contrast"))}
    others = {hit.clause for hit in taken.values() if hit is not first and hit not in decisive}
    listed = {clause for clause in others if reply.pack.words["and"] & set(reply.doc.clause_text(clause).split())}
    return all(hit.clause not in fine | listed and _tells(reply, hit) for hit in decisive)


def _listed(reply: Reply, taken: dict[str, Hit], decisive: list[Hit]) -> bool:
    """As in "Svenska och norska. Finskan glömde jag bort": a sentence of other options alone, the rest behind it."""
    end = reply.doc.shape.find(" .")
    if end < 0 or any(hit.start < end for hit in decisive):
        return False
    words = reply.doc.shape[:end]
    for hit in sorted(taken.values(), key=lambda hit: -hit.start):
        if hit.end <= end:
            words = words[: hit.start] + words[hit.end :]
    joints = reply.pack.words["and"] | reply.pack.words["or"] | {","}
    return all(word in joints for word in words.split())


def _tells(reply: Reply, hit: Hit) -> bool:
    """Whether the option stands deep in a clause that says more, and is no item of a list."""
    words = [word for word in reply.doc.clause_text(hit.clause).split() if word[0].isalnum()]
    before = words.index(hit.said.split()[0]) if hit.said.split()[0] in words else 0
    return (before >= TOLD or len(words) - before > TOLD) and words[0] not in reply.pack.words[
        "and"
    ] | reply.pack.words["unsure"]


TOLD = 3
"""Words before an option that make a statement of its clause."""
OPENING = 2
"""Characters before which a word or an option opens the reply."""


def _done(reply: Reply) -> bool:
    """Whether it is asked what somebody has done, so that "sometimes" is enough."""
    return any(hit.said.split()[0] in reply.pack.words["have"] for hit in reply.asked("did"))


def _weighs(mark: Hit, hit: Hit, own: set[int]) -> bool:
    """Whether a doubt stands with the option: in its clause, or in the next one, if that names no option of its own."""
    return mark.clause == hit.clause or (mark.clause == hit.clause + 1 and mark.clause not in own)


def _lessens(mark: Hit, hit: Hit, own: set[int]) -> bool:
    """Whether a "sometimes" stands with the option, and not with another: "Leeds at a push, Manchester ideally"."""
    here = mark.doc.sentence_at(mark.start) == mark.doc.sentence_at(hit.start)
    return here and (mark.clause == hit.clause or mark.clause not in own)


def _all_but(
    params: Params, reply: Reply, rules: dict[str, Hit], mentions: dict[str, list[Hit]], qualifiers: tuple[str, ...]
) -> Told:
    """All the options but those named behind the "but", or before it where a mere "it" stands behind."""
    but = rules["but"]
    told = {name: [hit for hit in hits if _concluded_behind(reply, but, hit)] for name, hits in mentions.items()}
    if so := {name: hits[0] for name, hits in told.items() if hits}:
        return Told(tuple(sorted(so)), tuple(so.values()), qualifiers, "", explicit=True)
    excluded = {name for name, hits in mentions.items() if any(hit.start >= but.start for hit in hits)}
    if not excluded and but.said.split()[-1] in reply.pack.words["it"]:
        excluded = set(mentions)  # "Jag har fått nog av natt, så allt utom det"
    if not excluded and "all" in rules:  # "any time but weekends, so any of the three"
        return Told(tuple(sorted(params.options)), (rules["all"],), qualifiers, "", explicit=True)
    if not excluded:
        return Told(None, (but,), qualifiers, Reason.UNCLEAR_SCOPE, explicit=True)
    left = tuple(sorted(name for name in params.options if name not in excluded))
    return Told(left, (but,), qualifiers, "", explicit=True)


def _concluded_behind(reply: Reply, but: Hit, hit: Hit) -> bool:
    """As in "anything but nights, so days": the option is what the exception comes to."""
    return hit.start >= but.start and bool(
        reply.pack.words["hence"] & set(reply.doc.shape[but.start : hit.start].split())
    )


def _open(params: Params, reply: Reply, rules: dict[str, Hit], qualifiers: tuple[str, ...]) -> Told:
    told = stance(reply)
    if "all" in rules:
        ifs = [
            mark for mark in told.conditions if not reply.doc.shape.startswith(reply.pack.words["mild_ifs"], mark.start)
        ]
        gap = Reason.CONDITIONAL if ifs else Reason.HEDGED if reply.has("badly") else ""
        return Told(tuple(sorted(params.options)), (rules["all"],), qualifiers, gap, explicit=True)
    if "none" in rules:
        gap = Reason.HEDGED if "prefer" in rules else ""  # "helst inget skift alls"
        return Told((), (rules["none"],), qualifiers, gap, explicit=True)
    if (
        told.value is False
        and not told.conflict
        and len(told.signals)
        and told.signals[0].strength == "particle"
        and reply.doc.word_count <= 3
    ):
        return Told(None, told.hits, qualifiers, Reason.UNCLEAR_SCOPE)
    if told.value is True and not told.weak:
        if len(params.options) == 1:
            return Told(tuple(params.options), told.hits, qualifiers, "")
        return Told(None, told.hits, qualifiers, Reason.UNCLEAR_SCOPE)
    if told.signals or told.hedges:
        return Told(None, told.hits, qualifiers, Reason.NO_VALUE)
    return NOTHING


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Met when one of the options taken is accepted."""
    if not isinstance(fact.value, tuple):
        return Decision.REVIEW, Reason.NO_VALUE
    if any(option in params.accepts for option in fact.value):
        return Decision.MET, Reason.ENOUGH
    return Decision.NOT_MET, Reason.OTHER_ANSWER
