"""The earliest day on which the candidate can start: parameters, resolving its facts, and judging them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from pydantic import BaseModel, ConfigDict

from firstcall.reading.bare import denied
from firstcall.reading.days import Day, add_months
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit, outside
from firstcall.reading.stance import stance
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact


class Params(BaseModel):
    """The earliest day on which the candidate can start."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["date"] = "date"
    latest: date
    """The last day that meets the requirement."""


def resolve(params: Params, reply: Reply) -> Told:
    """The first day the candidate can work, counted from today."""
    cut = reply.after_correction()
    qualifiers = ("corrected",) if cut else ()
    every = _in_month(reply, [hit for hit in reply.find("date") if isinstance(hit.value, Day)])
    days = [_past(reply, hit) for hit in outside(every, reply.find("dateblock"))]
    days = [_given(reply, hit) for hit in days]
    days = _from_asked(reply, days)
    days = _following(_weekdays_after(reply, _bare_ordinals(_untold_ends(reply, days))))
    behind = [hit for hit in days if hit.end > cut]
    days = _in_month(reply, [hit for hit in behind or days if not denied(reply, hit)])
    fixed = _firm([hit for hit in days if hit.value.day is not None])
    vague = [hit for hit in days if hit.value.day is None]
    told = stance(reply)
    if not fixed:
        if vague:
            return Told(None, tuple(vague), (*qualifiers, "vague"), Reason.NO_VALUE, explicit=True)
        return _plain(params, reply, qualifiers)
    fixed = _of_extent(reply, fixed)
    best = _best(reply, _no_weekday_beside(fixed))
    if best is None or _two_starts(reply, fixed):
        return Told(None, tuple(fixed), (*qualifiers, "two_values"), Reason.TWO_VALUES, explicit=True)
    gap = Reason.HEDGED if _over_latest(params, best) or _just_over(reply, best) else ""
    doubts = [mark for mark in reply.find("maybe") if not _concluded(reply, best, mark)]
    if best.value.day > params.latest and _softened(reply, best):
        gap = gap or Reason.HEDGED
    if reply.has("contrast") and reply.has("sooner") and best.value.how in {"notice", "bare", "contract_end"}:
        gap = gap or (Reason.HEDGED if best.value.day > params.latest else "")
    if _behind_vague(best, vague) or any(not _believed(params, reply, best, mark) for mark in doubts):
        gap = Reason.HEDGED
    elif told.conditions or _waiting(vague, best):
        gap = Reason.CONDITIONAL
        if vague:
            return Told(None, tuple(vague), (*qualifiers, "conditional"), gap, explicit=True)
    return _in_asked_month(params, reply, best, qualifiers) or Told(
        best.value.day, (best,), qualifiers, gap, explicit=True
    )


def _in_asked_month(params: Params, reply: Reply, best: Hit, qualifiers: tuple[str, ...]) -> Told | None:
    """A day without a month, in the month of the day that the question names."""
    if best.value.how != "day_only":
        return None
    asked = [hit for hit in reply.asked("date") if isinstance(hit.value, Day) and hit.value.day]
    if not asked:
        return None
    month, day = asked[-1].value.day, best.value.day
    told = month.replace(day=min(day.day, 28))
    late = told > params.latest
    if day > params.latest and month.day < day.day <= 28:
        told, late = month.replace(day=day.day), True
    return Told(told, (best,), (*qualifiers, "hedged"), Reason.HEDGED if late else "", explicit=True)


def _firm(days: list[Hit]) -> list[Hit]:
    """The days without those that only say that one is free, where another is told: "bara att ringa, i morgon går"."""
    return [hit for hit in days if hit.value.how != "idle"] or days


def _no_weekday_beside(days: list[Hit]) -> list[Hit]:
    """The days without a weekday that only says which one a date is: "the 27th, it's a Monday"."""
    dates = {hit.value.day.weekday() for hit in days if hit.value.how in {"exact", "day_only"}}
    return [hit for hit in days if hit.value.how != "weekday" or hit.value.day.weekday() not in dates]


def _from_asked(reply: Reply, days: list[Hit]) -> list[Hit]:
    """As in "A week later", "the week after": counted from the day that was told before or that the question names."""
    asked = [hit.value.day for hit in reply.asked("date") if isinstance(hit.value, Day) and hit.value.day]
    made: list[Hit] = []
    for hit in days:
        if hit.value.how == "later" and hit.value.day is not None:
            base = next((one.value.day for one in reversed(made) if one.value.day), asked[-1] if asked else None)
            if base is None:
                hit = replace(hit, value=Day(None, "vague"))
            else:
                made = [one for one in made if one.value.day != base]
                hit = replace(hit, value=Day(base + (hit.value.day - reply.today), "exact"))
        elif hit.value.how == "week_after" and asked and not any(one.value.day for one in made):
            hit = replace(hit, value=Day(asked[-1] + timedelta(days=7), "exact"))
        made.append(hit)
    return made


def _softened(reply: Reply, best: Hit) -> bool:
    """As in "Tjänsten går till december, men jag kan sluta när jag vill": a but and what can be, behind the day."""
    buts = [but for but in reply.find("contrast") if but.start >= best.end - 1]
    if not buts:
        return False
    denials = {neg.said.split()[0] for neg in reply.negations() if neg.start >= buts[0].end}
    words = reply.doc.shape[buts[0].end :].split()
    offers = [i for i, word in enumerate(words) if word in reply.pack.words["offers"]]
    return any(not denials & set(words[i + 1 : i + 4]) for i in offers)


def _just_over(reply: Reply, best: Hit) -> bool:
    """As in "dagen efter påsk" a week after Easter: a feast so far ahead is hardly the one that was meant."""
    feast = best.value.how == "holiday" or "feast" in best.rule.name
    return feast and (best.value.day - reply.today).days > FAR_FEAST


FAR_FEAST = 300
"""Days ahead from which on a feast named without a year may be the one just over."""


def _of_extent(reply: Reply, fixed: list[Hit]) -> list[Hit]:
    """As in "Halvtid direkt, men heltid först i oktober", where one of the two is asked for by name."""
    asked = {hit.said for hit in reply.asked("extent")}
    clauses = {mark.clause for mark in reply.find("extent") if mark.said in asked}
    own = [hit for hit in fixed if hit.clause in clauses]
    return own if len(asked) == 1 and len({hit.value.day for hit in own}) == 1 else fixed


def _over_latest(params: Params, best: Hit) -> bool:
    """Whether a range such as "om tre, fyra veckor" begins in time and ends too late."""
    first, day = best.value.first, best.value.day
    return first is not None and first <= params.latest < day


def _concluded(reply: Reply, best: Hit, mark: Hit) -> bool:
    """As in "Whenever my mum says. When half-term's over, so the third": a doubt before what a "so" comes to."""
    if best.rule.name == "restated" and best.start <= mark.start < best.end:
        return True  # "I've a week's holiday to use up, so three"
    so = [one for one in reply.find("start") if THE <= best.start - one.end <= 1 and _opens_so(reply, one)]
    return bool(so) and mark.clause < so[0].clause


def _opens_so(reply: Reply, mark: Hit) -> bool:
    return mark.said.split()[0] in reply.pack.words["so_then"]


def _behind_vague(best: Hit, vague: list[Hit]) -> bool:
    """As in "Efter nyår, den femte eller så": a day without a month, right behind a time that has none either."""
    return best.value.how == "day_only" and any(0 <= best.start - hit.end <= BESIDE for hit in vague)


def _believed(params: Params, reply: Reply, best: Hit, mark: Hit) -> bool:
    """As in "Vecka 33, tror jag", where that would do: no more of a doubt than people put into any answer.

    Nor does it hurt that it may perhaps be sooner: "en månads uppsägning, men det går nog att få ner".
    """
    if best.value.day > params.latest or mark.start < best.end:
        return False
    sooner = any(one.clause == mark.clause or 0 <= one.start - mark.end <= BESIDE for one in reply.find("sooner"))
    return sooner or (mark.said in BELIEFS and mark.start - best.end <= BESIDE)


BELIEFS, BESIDE = frozenset({"tror jag", "i think", "i reckon"}), 3
"""Words behind a day that are no real doubt, and the characters between."""


def _past(reply: Reply, hit: Hit) -> Hit:
    """The day after one until which somebody is away: "föräldraledig till och med 31 mars"."""
    day = hit.value.day
    if day is None or hit.value.how not in {"exact", "day_only", "end"}:
        return hit
    before = [
        mark for mark in reply.find("thru") if THE <= hit.start - mark.end <= 1 or hit.start <= mark.start < hit.end
    ]
    if not before or (before[0].rule.name == "until" and not (reply.has("away") or reply.asked("howlong"))):
        return hit
    return replace(hit, value=Day(day + timedelta(days=1), "exact"))


def _given(reply: Reply, hit: Hit) -> Hit:
    """Notice that has run for some time: "jag sa upp mig för två veckor sen, en månads uppsägning"."""
    ago, day = reply.find("resigned"), hit.value.day
    if not ago or day is None or hit.value.how not in {"notice", "bare"}:
        return hit
    return replace(hit, value=Day(max(day - ago[0].value, reply.today), "notice"))


THE = -4
"""Characters by which an "until the" may reach into a day that begins with its "the"."""


def _two_starts(reply: Reply, fixed: list[Hit]) -> bool:
    """Part time now and full time later: two starts, which of them counts is for a person."""
    return len({hit.value.day for hit in fixed}) > 1 and reply.has("extent")


def _in_month(reply: Reply, days: list[Hit]) -> list[Hit]:
    """As in "I februari, den nittonde": the day takes the month said before it."""
    made: list[Hit] = []
    for hit in days:
        before = next((one for one in reversed(made) if one.value.how != "weekday"), None)
        if (
            hit.value.how == "day_only"
            and before is not None
            and before.value.day is not None
            and before.value.how in {"month", "exact", "holiday", "contract_end", "end", "middle"}
        ):
            try:
                day = before.value.day.replace(day=hit.value.day.day)
            except ValueError:
                continue
            between = set(reply.doc.shape[before.end : hit.start].split())
            other = (reply.pack.words["or"] | EARLIEST) & between
            if day < before.value.day and before.value.how not in {"month", "middle"} and not other:
                day = add_months(day, 1)
            hit = replace(hit, value=Day(day, "exact"))
            if before.value.how in {"month", "middle"} and hit.clause - before.clause <= 2:
                made.remove(before)
        made.append(hit)
    return made


EARLIEST = frozenset({"tidigast", "earliest"})
"""Between two days: the second is no later than the first, as in "senast 10 november, tidigast den 3"."""


def _untold_ends(reply: Reply, days: list[Hit]) -> list[Hit]:
    """Days up to which something lasts left out, where a day is told besides: "fjärde december, borta till tredje"."""
    until = [mark for mark in reply.find("thru") if mark.rule.name == "until"]
    ends = [hit for hit in days if any(THE <= hit.start - mark.end <= 1 for mark in until)]
    others = [hit for hit in days if hit not in ends and hit.value.how in {"exact", "month", "middle", "end", "week"}]
    stretch = ends and others and reply.has("away") and others[0].start < ends[0].start  # "on holiday from ... till"
    return [hit for hit in days if hit not in ends] if len(others) == 1 and not stretch else days


def _following(days: list[Hit]) -> list[Hit]:
    """As in "så dagen efter den kan jag": counted from the day that was said before."""
    made: list[Hit] = []
    for hit in days:
        if hit.value.how == "next_day":
            told = next((one for one in reversed(made) if one.value.day), None)
            if told is None or told.value.how == "contract_end":
                continue  # the day after the last one is counted already
            made = [one for one in made if one.value.day != told.value.day]
            hit = replace(hit, value=Day(told.value.day + timedelta(days=1), "exact"))
        made.append(hit)
    return made


def _bare_ordinals(days: list[Hit]) -> list[Hit]:
    """As in "Examen är tionde juni, så jag kan börja elfte": the day takes the month that was said before."""
    made: list[Hit] = []
    for hit in days:
        if hit.value.how == "bare_ordinal":
            base = next((one.value.day for one in reversed(made) if one.value.day and one.value.how != "weekday"), None)
            if base is None:
                continue
            try:
                hit = replace(hit, value=Day(base.replace(day=hit.value.day.day), "exact"))
            except ValueError:
                continue
        made.append(hit)
    return made


def _weekdays_after(reply: Reply, days: list[Hit]) -> list[Hit]:
    """As in "I finish on the twentieth, so the Monday after": counted from the day that was told before."""
    made: list[Hit] = []
    for hit in days:
        if hit.value.how in {"weekday_after", "weekday_so"}:
            told = next((one.value for one in reversed(made) if one.value.day), None)
            if hit.value.how == "weekday_so" and (told is None or told.how in {"weekday", "now", "idle", "in", "bare"}):
                made.append(replace(hit, value=Day(hit.value.day, "weekday")))
                continue
            if told is None or reply.pack.words["or"] & set(reply.doc.shape[: hit.start].split()[-1:]):
                continue  # "the first of August, or the Monday after": from the first on
            made = [one for one in made if one.value.day != told.day]
            base = told.day - timedelta(days=told.how == "contract_end")  # the last day itself
            ahead = (hit.value.day.weekday() - base.weekday() - 1) % 7 + 1
            hit = replace(hit, value=Day(base + timedelta(days=ahead), "exact"))
        made.append(hit)
    return made


def _best(reply: Reply, fixed: list[Hit]) -> Hit | None:
    """The day that is the answer: behind "so", else the firmest way of saying it, notice giving way to a date."""
    if len({hit.value.day for hit in fixed}) == 1:
        return fixed[0]
    started = [
        hit
        for hit in fixed
        if any(THE <= hit.start - mark.end <= 14 and mark.clause == hit.clause for mark in reply.find("start"))
    ]
    if started:
        return started[-1]
    if (free := _free_till(reply, fixed)) is not None:
        return free
    other = reply.find("otherwise")
    first = [hit for hit in fixed if other and hit.end <= other[0].start]
    if first and len(first) < len(fixed):
        return _best(reply, first)  # "i dag om ni vill, annars i morgon"
    own = [hit for hit in fixed if hit.value.how not in {"notice", "contract_end", "bare", "now"}]
    exact = [hit for hit in own if hit.value.how in {"exact", "counted"}]
    if len({hit.value.day for hit in exact}) == 1:  # "efter midsommar, den tjugofemte juni"
        own = [hit for hit in own if hit.value.how not in {"holiday", "weekday", "month"}]
    if len({hit.value.day for hit in own}) == 1:
        return own[-1]
    if not own:
        notice = [hit for hit in fixed if hit.value.how in {"notice", "contract_end"}]
        if len({hit.value.day for hit in notice}) == 1:
            return notice[-1]
        if all(hit.value.how in {"bare", "now", "idle"} for hit in fixed):
            return fixed[-1]
        return notice[-1] if notice else None
    if (sooner := _not_liked(reply, own)) is not None:
        return sooner
    soon = [hit for hit in own if hit.value.how in {"in", "weekday"} or _or_else(reply, own)]
    if len(own) == 2 and len(soon) == 2:
        return min(own, key=lambda hit: hit.value.day)
    return own[-1] if any(mark.start >= own[0].end for mark in reply.find("start")) else None


def _free_till(reply: Reply, days: list[Hit]) -> Hit | None:
    """As in "Straight away, but I'm off the last week of October": at once, where other days are told of as away."""
    now = [hit for hit in days if hit.value.how == "now"]
    others = [hit for hit in days if hit.value.how != "now"]
    away, until = reply.find("away"), {mark.clause for mark in reply.find("thru")}
    taken = [any(mark.clause == hit.clause and mark.end <= hit.start for mark in away) for hit in others]
    ends = any(hit.clause in until and hit.start < now[0].start for hit in others) if now else True
    return now[0] if others and all(taken) and not ends else None


def _or_else(reply: Reply, days: list[Hit]) -> bool:
    """As in "the 30th of April or the 1st of May": two days with but an "or" between, of which the first will do."""
    first, last = days[0], days[-1]
    between = reply.doc.shape[first.end : last.start].replace(",", " ").split()
    firm = all(hit.value.how in {"exact", "month", "weekday"} for hit in days)
    return firm and bool(between) and reply.pack.words["or"].issuperset(between)


def _not_liked(reply: Reply, own: list[Hit]) -> Hit | None:
    """As in "I morgon går, men helst nästa vecka": the earlier of two days, where the later one is liked better."""
    liked = [any(0 <= hit.start - mark.end <= LIKED for mark in reply.find("liked")) for hit in own]
    if len(own) != 2 or sum(liked) != 1 or not reply.find("contrast"):
        return None
    plain = own[liked.index(False)]
    return plain if plain.value.day < own[liked.index(True)].value.day else None


LIKED = 6
"""Characters between "rather" and the day that it is said of."""


def _waiting(vague: list[Hit], best: Hit) -> bool:
    """Whether something that fixes no day stands in the way of a start: "I'm out of work till the baby comes"."""
    if best.value.how == "idle":
        return bool(vague)
    return any(hit.start < best.start for hit in vague) and best.value.how == "now"


def _plain(params: Params, reply: Reply, qualifiers: tuple[str, ...]) -> Told:
    """A plain yes to a question that names the day."""
    told = stance(reply)
    asked = [hit for hit in reply.asked("date") if isinstance(hit.value, Day) and hit.value.day]
    if told.value is True and asked and not told.weak:
        gap = Reason.CONDITIONAL if told.conditions else ""
        return Told(asked[-1].value.day, told.hits, qualifiers, gap)
    if told.signals or told.hedges or told.conditions:
        return Told(None, (*told.hits, *told.hedges, *told.conditions), qualifiers, Reason.NO_VALUE)
    return NOTHING


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Met up to the last day; later is not."""
    if not isinstance(fact.value, date):
        return Decision.REVIEW, Reason.NO_VALUE
    if fact.value <= params.latest:
        return Decision.MET, Reason.ENOUGH
    return Decision.NOT_MET, Reason.TOO_LATE
