"""Experience in years: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from firstcall.reading.bare import bare_ranges, denied, others_own
from firstcall.reading.durations import Length, year_of
from firstcall.reading.quantity import pick
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit, outside
from firstcall.reading.stance import stance
from firstcall.reading.stints import Stint, names_subject, related, stems_of, stints
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact, Range

MOST_YEARS = 60
"""A working life; more is a recognition error or a joke."""

DEPENDS = ("beroende", "beror", "depend", "det hänger")
"""Beginnings of "depending on": what a range already allows for."""

MOST_BARE = 45
"""A bare "fifty" is more often a misheard fifteen."""


class Params(BaseModel):
    """Experience in years."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["years"] = "years"
    of: str = Field(min_length=1)
    min: float = Field(ge=0, le=60)
    """In years; months are fractions."""


def resolve(params: Params, reply: Reply) -> Told:
    """The length of experience, months and since-years turned to years."""
    cut = reply.after_correction()
    unit = _asked_unit(reply)
    lengths = [hit for hit in reply.find("duration") if isinstance(hit.value, Length)]
    lengths = outside(lengths, reply.find("ago"), reply.find("offtime"), reply.find("notneg"), reply.find("notlast"))
    stems = stems_of(reply, params.of)
    life = [hit for hit in reply.find("lifetime") if not names_subject(str(hit.value), stems)]
    lengths = outside(lengths, life, reply.find("endyear"))
    lengths = [hit for hit in lengths if hit.value.how != "none" or not _idle(reply, hit)]
    lengths = [hit for hit in lengths if not others_own(reply, hit)]
    lengths = _left(reply, lengths) or _ago(reply)
    lengths = [_whole(reply, hit) for hit in lengths if not (hit.value.how == "plain" and denied(reply, hit))]
    if any(hit.start >= cut for hit in lengths) or bare_ranges(reply, lengths, unit, cut):
        lengths = [hit for hit in lengths if hit.start >= cut]
    qualifiers = ("corrected",) if cut else ()
    found = outside([*lengths, *bare_ranges(reply, lengths, unit, cut)], life)
    found.sort(key=lambda hit: hit.start)
    found = _settled_new(_without_parts(reply, found))
    real = [hit for hit in found if hit.value.how not in {"none", "vague", "implausible"}]
    never = _never(params, reply, real)
    if never is not None:
        return Told(Range(0.0, 0.0), (never,), qualifiers, "", explicit=True)
    if real and _not_this(params, reply, real):
        return Told(None, tuple(real), (*qualifiers, "other_work"), Reason.UNCLEAR_SCOPE, explicit=True)
    none = [hit for hit in found if hit.value.how == "none" and not _just_begun(reply, hit, real)]
    behind = any(hit.start > real[-1].end and len(real) > 1 for hit in none) if real else False
    if real and none and not reply.find("hurry") and not behind:
        return Told(None, (*none, *real), (*qualifiers, "conflict"), Reason.CONFLICT, explicit=True)
    if real:
        told = _real(params, reply, real, none, qualifiers)
        long = [
            hit for hit in found if hit.value.how == "vague" and hit.rule.name != "allofit" and not reply.negated(hit)
        ]
        long = [hit for hit in long if not _at_home(reply, hit)]
        unsaid = (long or reply.find("unknown")) and not reply.has("only", "single")
        short = isinstance(told.value, Range) and _decides(params, told.value) is Decision.NOT_MET
        if short and not told.gap and unsaid:
            return replace(told, gap=Reason.TWO_VALUES)  # "a year there, and agency for ages before that"
        return told
    return _unreal(params, reply, found, none, qualifiers)


def _without_parts(reply: Reply, found: list[Hit]) -> list[Hit]:
    """As in "Three, not counting the six months off", "Five, including the two I trained": the whole stands first."""
    inside = [hit for hit in found if any(one.start < hit.start < one.end for one in reply.find("altern"))]
    rest = [hit for hit in found if hit not in inside]
    return rest if inside and rest and rest[0].start < inside[0].start else found


def _trained_within(reply: Reply, value: Range) -> tuple[Range, ...]:
    """The rest of a whole without the part that "including" names, where it tells how long that was."""
    marks = [one for one in reply.find("altern") if one.said.split()[0] in reply.pack.words["with_parts"]]
    parts = [number.value for one in marks for number in one.parts]
    lows = [(value.low or 0.0) - part for part in parts]
    return tuple(Range(low, low) for low in lows if low >= 0)


def _just_begun(reply: Reply, none: Hit, real: list[Hit]) -> bool:
    """As in "Jag är ny i yrket, började i januari": new in it, and how long is told."""
    new = set(none.said.split()) & reply.pack.words["newcomers"]
    return bool(new and real) and all(hit.value.high is not None and hit.value.high <= 1 for hit in real)


def _settled_new(found: list[Hit]) -> list[Hit]:
    """A newcomer's "new to it": none at all, unless a time is told besides: "I'm new to it, eight months"."""
    if any(hit.value.how not in {"new", "none", "vague", "implausible"} for hit in found):
        return [hit for hit in found if hit.value.how != "new"]
    return [replace(hit, value=Length(0.0, 0.0, "none")) if hit.value.how == "new" else hit for hit in found]


def _idle(reply: Reply, hit: Hit) -> bool:
    """Whether the "never" belongs to an idiom: "har inte gjort annat"."""
    return any(one.start < hit.end and hit.start < one.end for one in reply.find("notneg"))


def _ago(reply: Reply) -> list[Hit]:
    """As in "Ten years ago I started": how long ago is how long, if it is the start that is told."""
    told = [hit for hit in reply.find("ago") if isinstance(hit.value, Length)]
    began = reply.has("began") or reply.asked("askbegan")
    return told if len(told) == 1 and began and not reply.has("quit") else []


def _left(reply: Reply, lengths: list[Hit]) -> list[Hit]:
    """Counts from a start to the end that follows it: "joined in 2016, left in 2020"."""
    ends = [hit for hit in reply.find("endyear") if YEAR_FROM <= hit.value <= reply.today.year]
    made = []
    for i, hit in enumerate(lengths):
        until = lengths[i + 1].start if i + 1 < len(lengths) else len(reply.doc.shape)
        end = next((one for one in ends if hit.end <= one.start < until), None)
        if end is None and len(lengths) == 1 and not reply.find("again"):  # "slutade 2022, började 2015"
            end = next((one for one in ends if one.end <= hit.start), None)
        if end is not None and hit.value.how == "since":
            stay = end.value - (reply.today.year - hit.value.low)
            if stay >= 0:
                hit = replace(hit, value=Length(float(int(stay)), float(int(stay)), "span"), end=max(hit.end, end.end))
        made.append(hit)
    return made


YEAR_FROM = 1930
"""No candidate began work before."""


def _whole(reply: Reply, hit: Hit) -> Hit:
    """As in "All of it" is the time that the question names."""
    if hit.value.how != "all":
        return hit
    asked = [one.value for one in reply.asked("duration") if one.value.how == "plain" and one.value.low]
    return replace(hit, value=asked[-1] if asked else Length(None, None, "vague"))


def _never(params: Params, reply: Reply, real: list[Hit]) -> Hit | None:
    """The none of just what was asked, beside times of something else: "none on artics, four on rigids"."""
    stems = stems_of(reply, params.of)
    named = [hit for hit in reply.find("never") if names_subject(hit.value, stems)]
    if (
        not named
        or (not real and _told_before(reply, named[0]))
        or any(
            stint.topic not in {"other", "hobby"} and not _set_against(reply, named[0], stint)
            for stint in stints(reply, params.of, real)
        )
    ):
        return None
    return None if _turned_back(params, reply, named[0]) else named[0]


def _set_against(reply: Reply, none: Hit, stint: Stint) -> bool:
    """As in "None with lime. Fifteen years with gypsum": the length is told with the none's own preposition."""
    words = none.said.split()
    joint = words[-2] if len(words) > 1 and words[-2] in reply.pack.words["prepositions"] else ""
    behind = reply.doc.shape[stint.hit.end : stint.end].split()
    return (
        bool(joint)
        and behind[:1] == [joint]
        and reply.doc.sentence_at(none.start) < reply.doc.sentence_at(stint.hit.start)
    )


def _turned_back(params: Params, reply: Reply, none: Hit) -> bool:
    """As in "Not as a tester, but I tested a lot as a developer": a but, and the speaker doing it after all."""
    buts = [but for but in reply.find("contrast") if but.start >= none.end - 1]
    rest = reply.doc.shape[buts[0].end :] if buts else ""
    own = any(mark.start >= buts[0].end for mark in reply.find("me")) if buts else False
    again = any(neg.start >= buts[0].end for neg in (*reply.negations(), *reply.find("no"))) if buts else True
    return own and not again and names_subject(rest, stems_of(reply, params.of))


def _not_this(params: Params, reply: Reply, real: list[Hit]) -> bool:
    """As in "Not retail exactly, but hospitality for six years": what was asked is denied, then another told of."""
    stems = stems_of(reply, params.of)
    named = [hit for hit in reply.find("never") if names_subject(hit.value, stems)]
    turned = [hit for hit in named if any(hit.end <= but.start < real[0].start for but in reply.find("contrast"))]
    if not turned:
        return _no_but(reply, real)
    denied_word = str(turned[0].value)
    own = [stem for stem in stems if related(denied_word, stem) and stem in reply.names([params.of])]
    return not names_subject(reply.doc.shape[turned[0].end :], own or stems)


def _no_but(reply: Reply, real: list[Hit]) -> bool:
    """A no to "have you ...?" with a but behind it that tells of something else: "No, but I was a vet nurse"."""
    if not reply.asked("askswhether") or not reply.doc.shape.split()[:1] or not reply.find("no"):
        return False
    opens = reply.find("no")[0].start <= OPENING
    return opens and any(hit.start < real[0].start for hit in reply.find("contrast"))


OPENING = 6
"""Characters before which a no opens the reply."""


def _names(params: Params, reply: Reply, none: Hit) -> bool:
    """Whether the none is of what was asked: "aldrig jobbat natt, bara kväll"."""
    return names_subject(reply.doc.clause_text(none.clause), stems_of(reply, params.of))


def _unreal(params: Params, reply: Reply, found: list[Hit], none: list[Hit], qualifiers: tuple[str, ...]) -> Told:
    """No length that can be counted: none at all, a long time, a hundred years, or a yes or no."""
    if any(hit.value.how == "implausible" for hit in found):
        return Told(None, tuple(found), (*qualifiers, "implausible"), Reason.IMPLAUSIBLE, explicit=True)
    vague = [hit for hit in found if hit.value.how == "vague"]
    if none and not vague:
        if any(hit.rule.name == "experience" for hit in reply.find("state")):
            return Told(None, tuple(none), qualifiers, Reason.NO_VALUE, explicit=True)
        elsewhere = _but_elsewhere(reply) and not _names(params, reply, none[0])
        gap = Reason.CONFLICT if elsewhere or _turned_back(params, reply, none[0]) else ""
        return Told(None if gap else Range(0.0, 0.0), tuple(none), qualifiers, gap, explicit=not reply.find("unknown"))
    if vague:
        return Told(None, tuple(vague), (*qualifiers, "vague"), Reason.NO_VALUE, explicit=True)
    told = stance(reply)
    return Told(None, told.hits, qualifiers, Reason.NO_VALUE) if told.signals else NOTHING


def _real(params: Params, reply: Reply, real: list[Hit], none: list[Hit], qualifiers: tuple[str, ...]) -> Told:
    if season := reply.find("partyear"):
        return Told(None, (*real, *season), (*qualifiers, "part_year"), Reason.UNCLEAR_SCOPE, explicit=True)
    one = pick(reply, params.of, real)
    value, hits, gap = one.value, one.hits, one.gap
    qualifiers = (*qualifiers, *one.qualifiers)
    if value is None and one.others and all(_decides(params, each) is Decision.NOT_MET for each in one.others):
        return Told(one.others[0], hits, qualifiers, "", explicit=True)  # too little, even if unpaid work counts
    if value is not None and value.low is not None and _same_again(reply, hits):
        value = Range(2 * value.low, None if value.high is None else 2 * value.high)
    if value is not None and value.high is not None and _more(reply, hits):
        value = Range(value.low, None)
    bare = any(hit.value.how == "bare" for hit in hits)
    if value is not None and (value.low or 0) > (MOST_BARE if bare else MOST_YEARS):
        return Told(None, hits, (*qualifiers, "implausible"), Reason.IMPLAUSIBLE, explicit=True)
    ranged = value is not None and None not in (value.low, value.high) and value.low != value.high
    ifs = stance(reply).conditions
    depends = ranged and all(hit.said.startswith(DEPENDS) for hit in ifs)
    if not gap and not depends and "alternatives" not in qualifiers and not all(_leaves_out(reply, c) for c in ifs):
        gap = Reason.CONDITIONAL
    if not gap and value is not None and not reply.has("only", "never", "offtime", "quit"):
        one = replace(one, others=(*one.others, *_years_left(reply, hits)))
    if not gap and value is not None and not reply.has("quit"):
        one = replace(one, others=(*one.others, *_came_later(reply, hits)))
    if not gap and value is not None and value.low is not None:
        one = replace(one, others=(*one.others, *_trained_within(reply, value), *_longer_ago(reply)))
    if not gap and value is not None and reply.find("beforethat"):
        ago = [hit.value.range for hit in reply.find("ago") if isinstance(hit.value, Length)]
        one = replace(one, others=(*one.others, *(Range((each.low or 0) + (value.low or 0), None) for each in ago)))
    if not gap and value is not None and len({_decides(params, each) for each in (value, *one.others)}) > 1:
        gap, qualifiers = Reason.TWO_VALUES, (*qualifiers, "two_values")
    return Told(value, hits, qualifiers, gap, explicit=True)


def _at_home(reply: Reply, hit: Hit) -> bool:
    """As in "Professionally? Three. At home, all my life": long, and not at work."""
    return any(reply.doc.sentence_at(mark.start) == reply.doc.sentence_at(hit.start) for mark in reply.find("hobby"))


def _same_again(reply: Reply, hits: tuple[Hit, ...]) -> bool:
    """As in "Two with BT, and about the same again at Sky": as long once more, behind the one length told."""
    return len(hits) == 1 and any(mark.start >= hits[0].end for mark in reply.find("sameagain"))


def _leaves_out(reply: Reply, condition: Hit) -> bool:
    """As in "four and a half, if you don't count the YTS": the figure holds, whatever is left out of it."""
    counts = [hit for hit in reply.find("altern") if hit.start < condition.end and condition.start < hit.end]
    return any(neg.start < hit.end and hit.start <= neg.start for hit in counts for neg in reply.find("neg"))


def _years_left(reply: Reply, hits: tuple[Hit, ...]) -> tuple[Range, ...]:
    """The time since each year that no length holds: "klar 2003, men mellan 2015 och 2018 satt jag på kontor"."""
    known = [(hit.start, hit.end) for f in ("duration", "ago", "endyear") for hit in (*hits, *reply.find(f))]
    left = [number for at, number in reply.doc.numbers.items() if not any(a <= at < b for a, b in known)]
    years = [year_of(number, reply.today) for number in left if number.value >= FIRST_YEAR]
    return tuple(Range(float(reply.today.year - year), float(reply.today.year - year)) for year in years if year)


def _more(reply: Reply, hits: tuple[Hit, ...]) -> bool:
    """Whether a further time is told of without its length; "and been working since" adds to a stretch that ended."""
    ended = any(hit.value.how == "span" for hit in hits)
    return any(mark.rule.name != "since" or ended for mark in reply.find("plusmore"))


def _longer_ago(reply: Reply) -> tuple[Range, ...]:
    """As in "I qualified a year and a half ago, but full time only since Christmas": when it began, beside a "but"."""
    buts = reply.find("contrast")
    ago = [hit for hit in reply.find("ago") if isinstance(hit.value, Length)]
    return (
        tuple(hit.value.range for hit in ago if any(hit.start < but.start for but in buts))
        if reply.has("parttime", "fulltime")
        else ()
    )


def _came_later(reply: Reply, hits: tuple[Hit, ...]) -> tuple[Range, ...]:
    """As in "three altogether, but the licence only came a year ago": when what is asked for began."""
    buts = [but for but in reply.find("contrast") if but.start >= max(hit.end for hit in hits) - 1]
    only = {mark.clause for mark in reply.find("only")}
    ago = [hit for hit in reply.find("ago") if isinstance(hit.value, Length) and hit.clause in only]
    return tuple(hit.value.range for hit in ago if any(but.start < hit.start for but in buts))


FIRST_YEAR = 1950
"""A figure from here on may be a year in which somebody began."""


def _decides(params: Params, value: Range) -> Decision:
    return judge(params, Fact("years", value))[0]


def _asked_unit(reply: Reply) -> float:
    """Years that a bare number stands for: months where the reply says so, else the unit that the question names."""
    if reply.has("replyunit"):
        return MONTH
    units = [hit.word("u") for hit in reply.asked("askunit")]
    words = reply.pack.words["duration_units"]
    return float(words.get(units[-1], 1.0)) if units else 1.0


MONTH = 1 / 12
"""Years that a month is long."""


def _told_before(reply: Reply, none: Hit) -> bool:
    """As in "I'm a mother of five, but not in a nursery": something of one's own, and a "but" before the none."""
    buts = [but for but in reply.find("contrast") if but.start < none.start]
    before = reply.doc.shape[: buts[0].start] if buts else ""
    own = any(mark.end <= len(before) for mark in reply.find("me"))
    return own and not any(neg.end <= len(before) for neg in (*reply.negations(), *reply.find("no")))


def _but_elsewhere(reply: Reply) -> bool:
    """As in "Never in a school, only at church": something there is, of another kind."""
    return bool(reply.find("only")) and not reply.find("hurry")


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Met from the minimum up; a range that reaches over it goes to a person."""
    return judge_range(fact, params.min, None)


def judge_range(fact: Fact, least: float | None, most: float | None) -> tuple[Decision, Reason]:
    """A range against a minimum or a maximum; half a hundredth is rounding, no difference."""
    value = fact.value
    if not isinstance(value, Range) or (value.low is None and value.high is None):
        return Decision.REVIEW, Reason.NO_VALUE
    slack = 0.005
    if least is not None:
        if value.high is not None and value.high < least - slack:
            return Decision.NOT_MET, Reason.TOO_LOW
        if value.low is None or value.low < least - slack:
            return Decision.REVIEW, Reason.STRADDLES
    if most is not None:
        if value.low is not None and value.low > most + slack:
            return Decision.NOT_MET, Reason.TOO_HIGH
        if value.high is None or value.high > most + slack:
            return Decision.REVIEW, Reason.STRADDLES
    return Decision.MET, Reason.ENOUGH
