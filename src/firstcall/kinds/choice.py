"""Which options the candidate can or wants to take: parameters, how its facts are resolved and judged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from firstcall.kinds.option_mentions import by_place
from firstcall.kinds.option_mentions import mentions as mentions_of
from firstcall.kinds.refusing import in_doubt, turned_down
from firstcall.reading.apart import concluded
from firstcall.reading.bare import others_own
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
    mentions = _corrected(reply, mentions)
    rules = {hit.rule.name: hit for hit in reply.find("choice") if hit.rule.name != "all" or not reply.negated(hit)}
    mentions = mentions or _by_the_clock(params, reply) or by_place(params.options, reply)
    if "but" in rules:
        return _all_but(params, reply, rules, mentions, qualifiers)
    every, refused = _sort(reply, mentions)
    taken = _mixed(params, reply, concluded(reply, every))
    reasoned = bool(set(params.accepts) & (every.keys() - taken.keys()))
    if not taken and not refused:
        return _open(params, reply, rules, qualifiers)
    if not taken:
        left = tuple(sorted(name for name in params.options if name not in refused))
        opens = all(hit.start <= REFUSED or _hence(reply, hit) for hit in refused.values())
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
        named = names.get(str(hit.value), "") if hit.rule.name == "hours" else ""
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


def _hence(reply: Reply, hit: Hit) -> bool:
    """As in "Jag har ingen bil, så Nässjö är uteslutet": what is refused is what it comes to."""
    return reply.doc.shape[: hit.start].split()[-1:] in [[word] for word in reply.pack.words["hence"]]


def _sort(reply: Reply, mentions: dict[str, list[Hit]]) -> tuple[dict[str, Hit], dict[str, Hit]]:
    """Options taken and refused; what was long ago gives way to what is wanted now."""
    conditions = {hit.clause for hit in reply.find("depends")}
    taken: dict[str, Hit] = {}
    refused: dict[str, Hit] = {}
    own = {name: [hit for hit in hits if not others_own(reply, hit)] for name, hits in mentions.items()}
    if any(own.values()):
        mentions = {name: hits for name, hits in own.items() if hits}  # "my partner works nights, so days"
    every = [hit for hits in mentions.values() for hit in hits]
    for name, hits in mentions.items():
        hits = [hit for hit in hits if not in_doubt(reply, hit)]
        bad = [hit for hit in hits if turned_down(reply, hit, every) or _not_wanted(reply, hit)]
        good = [hit for hit in hits if hit not in bad and hit.clause not in conditions and not _hangs_on(reply, hit)]
        if bad:
            turns = [mark.start for mark in reply.find("contrast") if mark.start > bad[-1].start]
            good = [hit for hit in good if reply.stands_alone(hit) or any(turn < hit.start for turn in turns)]
        if good:
            taken[name] = good[-1]
        elif bad:
            refused[name] = bad[0]
    for name in [name for name in taken if _joined_to(reply, taken[name], refused.values())]:
        refused[name] = taken.pop(name)
    if not reply.asked("did"):
        old = {
            name
            for name, hit in taken.items()
            if any(0 <= hit.start - mark.end <= 14 and mark.clause == hit.clause for mark in reply.find("once"))
        }
        if old and len(old) < len(taken):
            taken = {name: hit for name, hit in taken.items() if name not in old}
    alone = _alone(reply, taken)
    refused |= {name: hit for name, hit in taken.items() if alone and name not in alone}
    taken = {name: hit for name, hit in taken.items() if not alone or name in alone}
    little = [hit for hit in reply.find("choice") if hit.rule.name == "little"]
    weak = {name for name, hit in taken.items() if any(_beside(mark, hit) for mark in little)}
    if weak and len(weak) < len(taken) and reply.asked("language"):
        taken = {name: hit for name, hit in taken.items() if name not in weak}
    return taken, refused


def _joined_to(reply: Reply, hit: Hit, refused: Iterable[Hit]) -> bool:
    """As in "Dag och kväll går bort": nothing but an "and" between the option and one that is refused behind it."""
    joints = [[word] for word in reply.pack.words["and"]]
    words = reply.doc.shape[hit.end :].split()
    return any(
        reply.doc.shape[hit.end : other.start].split() in joints and words[JOINED:] and not _denied_before(reply, other)
        for other in refused
        if other.start > hit.end
    )


def _denied_before(reply: Reply, hit: Hit) -> bool:
    """Whether what refuses the option may stand before it, in the joint itself: "dag och inte natt"."""
    return any(mark.clause == hit.clause and mark.start < hit.start for mark in (*reply.negations(), *reply.find("no")))


JOINED = 2
"""Words of an "and" and the option behind it, after which the refusal of both begins."""


def _beside(mark: Hit, hit: Hit) -> bool:
    """Whether a "little" stands behind the option and not before it: "Svenska lite"; "lite franska" is some French."""
    return (
        mark.clause == hit.clause
        and mark.start >= hit.end
        and not mark.doc.shape[mark.end :].strip(" .,!")[:1].isalpha()
    )


def _hangs_on(reply: Reply, hit: Hit) -> bool:
    """As in "Heltid går om jag får lägga det på fyra dagar": named behind an "if", as what the answer hangs on."""
    return any(mark.clause == hit.clause and mark.end <= hit.start for mark in stance(reply).conditions)


def _alone(reply: Reply, taken: dict[str, Hit]) -> set[str]:
    """As in "Only Spanish, my French is bonjour and that": an option right behind an only, others later."""
    only = [mark for mark in reply.find("only") if mark.start <= OPENING]
    named = {name: hit for name, hit in taken.items() if only and 0 <= hit.start - only[0].end <= 1}
    if len(named) != 1 or reply.find("contrast") or stance(reply).conditions:
        return set()
    first = next(iter(named.values()))
    rest = [hit for name, hit in taken.items() if name not in named]
    joints = reply.pack.words["and"] | reply.pack.words["or"]
    joined = any(joints & set(reply.doc.shape[first.end : hit.start].split()) for hit in rest)
    return set() if joined else set(named)


def _corrected(reply: Reply, mentions: dict[str, list[Hit]]) -> dict[str, list[Hit]]:
    """As in "Day. No, night": what stands before a no that another option follows at once is taken back."""
    every = sorted((hit for hits in mentions.values() for hit in hits), key=lambda hit: hit.start)
    for no in (*reply.find("no"), *reply.find("retract")):
        behind = [
            hit for hit in every if no.end < hit.start <= no.end + NO_X and reply.doc.shape[no.end :][:3] == " , "
        ]
        if no.rule.family == "retract":  # "Day. Actually night", but not "actually, night too"
            behind = [hit for hit in every if no.end < hit.start <= no.end + NO_X and not _also(reply, hit)]
        behind = behind or [hit for hit in every if _taken_instead(reply, no, hit)]
        if behind and every[0].start < no.start and len(mentions) > 1:
            kept = {name: [hit for hit in hits if hit.start > no.start] for name, hits in mentions.items()}
            return {name: hits for name, hits in kept.items() if hits}
    return mentions


def _also(reply: Reply, hit: Hit) -> bool:
    """Whether an "as well" behind the option says that it comes on top."""
    return reply.doc.shape[hit.end :].strip().startswith(reply.pack.words["too"])


def _taken_instead(reply: Reply, no: Hit, hit: Hit) -> bool:
    """As in "Dag... nej, jag tar kväll": nothing but words of choosing between a no and the option."""
    between = reply.doc.shape[no.end : hit.start].split()
    return no.end < hit.start and bool(between) and set(between) <= reply.pack.words["retaking"]


NO_X = 3
"""Characters between a no and the option that it corrects to."""


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


OPENING = 2
"""Characters before which a word opens the reply."""


def _taken(params: Params, reply: Reply, taken: dict[str, Hit], qualifiers: tuple[str, ...]) -> Told:
    told = stance(reply)
    names = tuple(sorted(taken))
    decisive = [hit for name, hit in taken.items() if name in params.accepts]
    gap = ""
    partly = [hit for hit in reply.find("choice") if hit.rule.name == "partly" and not _done(reply)]
    partly = [mark for mark in partly if not any(a.start <= mark.start and mark.end <= a.end for a in taken.values())]
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
    if first in decisive or first.start > OPENING or not reply.stands_alone(first):
        return False
    willing = [*reply.find("ok"), *reply.find("yes"), *reply.find("choice"), *reply.find("accept")]
    willing += list(reply.find("have")) if reply.asked("did") else []
    fine = {mark.clause for mark in (*willing, *reply.find("contrast"))}
    others = {hit.clause for hit in taken.values() if hit is not first and hit not in decisive}
    listed = {clause for clause in others if reply.pack.words["and"] & set(reply.doc.clause_text(clause).split())}
    return all(hit.clause not in fine | listed and _tells(reply, hit) for hit in decisive)


def _tells(reply: Reply, hit: Hit) -> bool:
    """Whether the option stands deep in a clause that says more, and is no item of a list."""
    words = [word for word in reply.doc.clause_text(hit.clause).split() if word[0].isalnum()]
    before = words.index(hit.said.split()[0]) if hit.said.split()[0] in words else 0
    return (before >= TOLD or len(words) - before > TOLD) and words[0] not in reply.pack.words[
        "and"
    ] | reply.pack.words["unsure"]


OPENING, TOLD = 2, 3
"""Characters before which an option opens the reply, and words before one that make a statement of its clause."""


def _done(reply: Reply) -> bool:
    """Whether it is asked what somebody has done, so that "sometimes" is enough."""
    return any(hit.said.split()[0] in reply.pack.words["have"] for hit in reply.asked("did"))


IS = 2
"""Characters of an "is" that stands in the option's own word: "London's out"."""


def _tells_more(reply: Reply, hit: Hit, mark: Hit) -> bool:
    """Whether an "and" with a subject of its own parts the option from what is disliked: "Sage, and I've seen SAP"."""
    words = reply.doc.shape[hit.end : max(mark.start, hit.end)].split()
    seen = reply.pack.words["only_seen"] & set(mark.said.split())
    return bool(seen and reply.pack.words["and"] & set(words)) and any(me.said in words for me in reply.find("me"))


def _not_wanted(reply: Reply, hit: Hit) -> bool:
    """As in "Kassa skulle jag dö av", "Zoom's blocked": named, and something is wrong with it."""
    ifs = [mark.start for mark in stance(reply).conditions if mark.clause == hit.clause and mark.start >= hit.end]
    marks = [
        mark
        for mark in reply.find("aversion")
        if mark.clause == hit.clause and -IS <= mark.start - hit.end <= BEHIND and mark.start < min(ifs, default=FAR)
    ]
    marks = [mark for mark in marks if not _tells_more(reply, hit, mark)]
    if any(mark.start < hit.start < mark.end and mark.clause == hit.clause for mark in reply.find("aversion")):
        return True  # "I've seen SAP but never touched it"
    if any(mark.rule.name == "busy" and 0 <= hit.start - mark.end <= 1 for mark in reply.find("aversion")):
        return True  # "I've my kids every weekend"
    marks = [mark for mark in marks if mark.rule.name != "busy"]
    fine = [*reply.find("ok"), *reply.find("scopecut")]
    turns = [but.start for but in reply.find("contrast") if but.start >= hit.end]
    if turns and any(mark.end > turns[0] for mark in reply.find("accept")):
        return False  # "I hate lates but I'll take them"
    before = [
        mark
        for mark in reply.find("aversion")
        if mark.clause == hit.clause and mark.said.endswith(reply.pack.words["disliked"])
    ]
    if any(0 <= hit.start - mark.end <= STUCK and mark.said in reply.pack.words["hated"] for mark in before):
        return True  # "I'd hate to be stuck indoors"
    named = reply.memo.get("named", ())
    others = isinstance(named, tuple) and any(start < hit.start for start, _ in named)
    if others and any(mark.start == hit.start for mark in reply.find("insteadof")):
        return True  # "evenings over nights", heard as "overnights"
    instead = [mark for mark in reply.find("insteadof") if mark.end <= hit.start]
    if any(mark.start < hit.start <= mark.end + RIGHT_BEFORE for mark in (*before, *instead)):
        return True  # "done with the ...", "days rather than ..."
    return any(not any(hit.end <= good.start < mark.start for good in fine) for mark in marks)


STUCK = 18
"""Characters between a word of dislike and what is disliked: "hate to be stuck"."""

RIGHT_BEFORE = 8
"""Characters between the end of such words and what is disliked: "done with the"."""

FAR = 10**6
"""Behind everything that is said."""

BEHIND = 40
"""Characters behind an option within which a word can speak against it."""


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
