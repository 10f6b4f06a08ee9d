"""A pay wish in a given currency and period: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from firstcall.kinds.years import DEPENDS, judge_range
from firstcall.reading.bare import denied
from firstcall.reading.money import Pay
from firstcall.reading.reply import NOTHING, Reply, Told
from firstcall.reading.rules import Hit, outside
from firstcall.reading.stance import stance
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact, Range

PLAUSIBLE = {
    ("SEK", "hour"): (80, 2500),
    ("SEK", "month"): (8_000, 300_000),
    ("SEK", "year"): (100_000, 5_000_000),
    ("SEK", "day"): (600, 20_000),
    ("SEK", "week"): (2_000, 80_000),
    "hour": (5, 400),
    "day": (30, 3_000),
    "week": (100, 15_000),
    "month": (300, 60_000),
    "year": (5_000, 900_000),
}
"""What a wish may plausibly be, by currency and period or by period; outside it a word was misheard."""


class Params(BaseModel):
    """A pay wish in a given currency and period."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["amount"] = "amount"
    unit: str = Field(pattern=r"^[A-Z]{3}/(hour|day|week|month|year)$")
    """Such as SEK/month."""
    max: float = Field(gt=0)


def resolve(params: Params, reply: Reply) -> Told:
    """The wish in the requirement's unit; another unit, after tax, or today's pay is no wish that can be compared."""
    cut = reply.after_correction()
    qualifiers = ("corrected",) if cut else ()
    blocked = [*reply.find("payblock")]
    pays = [hit for hit in outside(reply.find("money"), blocked) if isinstance(hit.value, Pay)]
    now = reply.find("now")
    pays = [hit for hit in pays if hit.value.how or not denied(reply, hit)]
    behind = [hit for hit in pays if hit.start >= cut]
    pays = behind or pays
    if (raised := _raised(params, reply, pays, now)) is not None:
        return raised
    wishes = outside(pays, now)
    if wishes == pays and not outside(pays, reply.find("raise")) and not any(_near(params, hit) for hit in pays):
        wishes = []  # "tusen mer än nu", and nobody knows what now is
    if not wishes and len(pays) == 1 and pays[0].value.how == "" and _contented(reply, pays[0]):
        same = _fit(params, pays[0].value)
        if same is not None and same.low is not None and not reply.has("net"):
            return Told(same, (pays[0],), qualifiers, "", explicit=True)
    if not wishes and pays and reply.has("more"):
        low = _fit(params, pays[-1].value)
        if low is not None and low.low is not None:
            return Told(Range(low.low, None), (pays[-1],), (*qualifiers, "range"), "", explicit=True)
    if pays and reply.has("net"):
        return Told(None, tuple(pays), (*qualifiers, "net"), Reason.OTHER_UNIT, explicit=True)
    if not wishes:
        return _without(params, reply, pays, qualifiers)
    return _wish(params, reply, wishes, qualifiers)


def _none_of(pays: list[Hit], now: tuple[Hit, ...]) -> list[Hit]:
    """The amounts that are not today's; a comma behind one makes no wish of it."""
    left = outside(pays, now)
    return [hit for hit in left if not any(one.start <= hit.start and _but_comma(one, hit) for one in now)]


def _but_comma(now: Hit, hit: Hit) -> bool:
    """Whether nothing but a comma makes an amount longer than the words for today's pay."""
    return hit.start < now.end and hit.doc.shape[now.end : hit.end].strip() == ","


def _near(params: Params, hit: Hit) -> bool:
    """Whether a figure is of the size of what the job pays, and no raise."""
    value = _fit(params, hit.value)
    return value is not None and value.low is not None and params.max / 2 <= value.low <= 2 * params.max


def _contented(reply: Reply, now: Hit) -> bool:
    """As in "I get 12.60 now and that's fine by me": today's pay is the wish; nothing denied, no "but"."""
    marks = [mark for mark in reply.find("contented") if mark.start >= now.end]
    return bool(marks) and not reply.negations() and not reply.has("contrast", "cond", "more", "raise")


def _raised(params: Params, reply: Reply, pays: list[Hit], now: tuple[Hit, ...]) -> Told | None:
    """As in "Jag har 36 idag, och två tusen till vill man ju ha": so much more than today's pay."""
    today, more = [hit for hit in pays if hit not in _none_of(pays, now)], reply.find("raise")
    others = outside(_none_of(pays, now), more)
    if len(today) != 1 or len(more) != 1 or others or more[0].start < today[0].end or reply.has("net"):
        return None
    value, least = _fit(params, today[0].value), float(more[0].value)
    least *= 1000 if params.unit.endswith(("/month", "/year")) and least < STEP else 1
    if more[0].rule.name == "percent" and value is not None:
        least = float(more[0].value) * (value.low or 0.0) / 100
    if value is None or value.low is None or value.low != value.high or not 0 < least < value.low / 2:
        return None
    wish = round(value.low + least, 2)
    gap = Reason.CONDITIONAL if stance(reply).conditions else Reason.HEDGED if wish > params.max else ""
    return Told(Range(wish, wish), (today[0], more[0]), ("sum",), gap, explicit=True)


STEP = 20
"""A smaller figure by which a month's pay is to rise is of thousands."""


def _wish(params: Params, reply: Reply, wishes: list[Hit], qualifiers: tuple[str, ...]) -> Told:
    currency, per = params.unit.split("/")
    if any(
        (hit.value.currency and hit.value.currency != currency) or (hit.value.per and hit.value.per != per)
        for hit in wishes
    ):
        return Told(None, tuple(wishes), (*qualifiers, "other_unit"), Reason.OTHER_UNIT, explicit=True)
    other = [hit for hit in reply.find("otherpay") if hit.value != per]
    if other:
        return Told(None, (*wishes, *other), (*qualifiers, "other_unit"), Reason.OTHER_UNIT, explicit=True)
    fitted = [(hit, _fit(params, hit.value)) for hit in wishes]
    good = [(hit, value) for hit, value in fitted if value is not None]
    fitted = [(hit, value) for hit, value in fitted if value is not None or not good or not _counts(reply, hit)]
    if not good:
        return Told(None, tuple(wishes), (*qualifiers, "implausible"), Reason.IMPLAUSIBLE, explicit=True)
    hit, value = good[-1]
    least = next((v.low for _, v in good if v.high is None), None)
    most = next((v.high for _, v in good if v.low is None), None)
    if len(good) == 2 and least is not None and most is not None and least < most:
        return Told(Range(least, most), tuple(h for h, _ in good), (*qualifiers, "range"), "", explicit=True)
    taken = [mark for mark in reply.find("accept") if mark.start > hit.start]
    if taken and reply.asked("band"):
        return Told(Range(None, params.max), tuple(taken), (*qualifiers, "accepted"), "", explicit=True)
    depends = value.low != value.high and all(mark.said.startswith(DEPENDS) for mark in stance(reply).conditions)
    upper = value.low != value.high and (value.high or params.max + 1) <= params.max
    depends = depends or (upper and all(mark.start >= hit.end for mark in stance(reply).conditions))
    gap = Reason.CONDITIONAL if stance(reply).conditions and not depends else _too_much(params, reply, value)
    between = _neighbours(reply, good) or _between(reply, good) or _rated(reply, good)
    if between is not None:
        return Told(between, tuple(h for h, _ in good), (*qualifiers, "range"), "", explicit=True)
    if value.high is not None and value.low == value.high and reply.find("noless"):
        value = Range(value.low, None)
    if (terms := _by_terms(reply, good)) is not None:
        return Told(terms, tuple(h for h, _ in good), (*qualifiers, "range"), Reason.CONDITIONAL, explicit=True)
    if len(good) > 1 and len({(v.low, v.high) for _, v in good}) > 1 and not _settled(reply, good):
        return Told(None, tuple(h for h, _ in good), (*qualifiers, "two_values"), Reason.TWO_VALUES, explicit=True)
    if not gap and not qualifiers and _cheaper(params, good, value):
        gap = Reason.TWO_VALUES
    if len(good) < len(fitted) and not qualifiers and fitted[-1][1] is None:
        return Told(None, tuple(wishes), (*qualifiers, "implausible"), Reason.IMPLAUSIBLE, explicit=True)
    more = ("range",) if value.low != value.high else ()
    return Told(value, (hit,), (*qualifiers, *more), gap, explicit=True)


def _too_much(params: Params, reply: Reply, value: Range) -> str:
    """Why a wish above the most would better go to a person: so far above it, or only hoped for."""
    if value.low is None or value.low <= params.max:
        return ""
    return Reason.IMPLAUSIBLE if value.low > FAR_OVER * params.max else Reason.HEDGED if reply.has("soft") else ""


def _cheaper(params: Params, good: list[tuple[Hit, Range]], value: Range) -> bool:
    """As in "rimligt är trettio, bra är trettiotre": too much, and beside it a wish that would do."""
    fits = any(told.high is not None and told.high <= params.max for _, told in good)
    return fits and value.low is not None and value.low > params.max


def _neighbours(reply: Reply, good: list[tuple[Hit, Range]]) -> Range | None:
    """As in "trettiotre, trettiotvå": two figures side by side and near to each other are from the one to the other."""
    if len(good) != 2 or reply.after_correction():
        return None
    (first, one), (last, two) = good
    between = reply.doc.shape[first.end : last.start].replace(",", " ").split()
    if None in (one.low, one.high, two.low, two.high) or len(between) > 1 or one == two:
        return None
    if between and between[0] not in reply.pack.words["unsure"]:
        return None
    lows, highs = sorted((one.low or 0, two.low or 0)), sorted((one.high or 0, two.high or 0))
    return Range(lows[0], highs[1]) if highs[1] <= NEIGHBOURS * lows[0] else None


def _by_terms(reply: Reply, good: list[tuple[Hit, Range]]) -> Range | None:
    """As in "forty if I'm in London, thirty-five if I can work from home": two wishes, each on terms of its own."""
    behind = [reply.doc.shape[hit.end :].split()[:1] for hit, _ in good]
    lows, highs = [value.low for _, value in good], [value.high for _, value in good]
    if len(good) != 2 or not behind[0] or not behind[1] or None in lows or None in highs:
        return None
    words = (behind[0][0], behind[1][0])
    apart = reply.pack.words["prepositions"] - reply.pack.words["or"]
    terms = apart.issuperset(words) or (words[0] == words[1] and words[0] in reply.pack.words["or"])
    return Range(min(low for low in lows if low is not None), max(h for h in highs if h is not None)) if terms else None


def _rated(reply: Reply, good: list[tuple[Hit, Range]]) -> Range | None:
    """As in "Trettiofyra är okej, trettiosex är bra": from the one to the other."""
    behind = [reply.doc.shape[hit.end :].split()[:2] for hit, _ in good]
    lows, highs = [value.low for _, value in good], [value.high for _, value in good]
    rated = [
        words[:1] and words[0] in reply.pack.words["rating"] and words[-1] not in reply.pack.words["too_much"]
        for words in behind
    ]
    if len(good) != 2 or not all(rated) or behind[0][0] != behind[1][0] or None in lows or None in highs:
        return None
    low, high = min(low for low in lows if low is not None), max(high for high in highs if high is not None)
    return Range(low, high) if low < high <= SPREAD * low else None


SPREAD = 1.25
"""How much more the better of two wishes may be for the two to be a range."""


def _counts(reply: Reply, hit: Hit) -> bool:
    """Whether the figure counts things and is no pay: the two of "two mortgages"."""
    rest = reply.doc.shape[hit.end :].split()
    if set(reply.doc.shape[: hit.start].split()[-1:]) & reply.pack.words["prepositions"]:
        return False  # "sixty thousand for two people"
    return bool(rest) and len(rest[0]) >= NOUN and rest[0].isalpha() and rest[0].endswith(reply.pack.words["plurals"])


NOUN = 4
"""Letters from which on a word in the plural is a thing that is counted."""

FAR_OVER = 3.0
"""How many times the most that the job pays a wish may be; more was misheard or meant otherwise."""

NEIGHBOURS = 1.2
"""How much more the higher of two figures may be for them to be a range and no slip of the tongue."""


def _between(reply: Reply, good: list[tuple[Hit, Range]]) -> Range | None:
    """As in "Tvåhundra hade varit nice, men hundraåttiofem är också lugnt": from the one to the other."""
    if len(good) != 2 or reply.find("settle") or reply.after_correction():
        return None
    (first, one), (last, two) = good
    marks = [mark for family in ("contrast", "otherwise") for mark in reply.find(family)]
    if not any(first.end <= mark.start + 1 and mark.start < last.start for mark in marks):
        return None
    lows = [value.low for value in (one, two) if value.low is not None]
    highs = [value.high for value in (one, two) if value.high is not None]
    if not lows or not highs or one == two:
        return None
    return Range(min(lows), max(highs))


def _settled(reply: Reply, good: list[tuple[Hit, Range]]) -> bool:
    """Whether the last amount stands for the whole: "twelve, well, twelve eighty to be exact", "så då blir det 42"."""
    last, first = good[-1][0], good[0][0]
    low, high = first.value.low, last.value.low
    if (
        low is not None
        and high is not None
        and (first.value.pair is None)
        and last.doc.piece_at(last.start) - first.doc.piece_at(first.end - 1) <= 5
    ):
        whole = last.value.pair[0] if last.value.pair else high
        if whole == low or (low % 10 == 0 and 0 < high - low < 10):
            return True  # "thirty, um, thirty-four": begun, then said whole
    if reply.pack.words["hence"] & set(reply.doc.shape[good[-2][0].end : last.start].split()[-SO:]):
        return True  # "I was on thirty, then thirty-two, so I'm thinking thirty-three"
    between = [
        mark for mark in (*reply.find("settle"), *reply.find("contrast")) if good[0][0].start < mark.start <= last.end
    ]
    behind = [mark for mark in reply.find("settle") if mark.start >= last.end]
    return bool(between or behind)


SO = 4
"""Words before the last amount among which a "so" makes it the wish."""


def _fit(params: Params, pay: Pay) -> Range | None:
    """The amount in the requirement's own unit, thousands left unsaid put back; None when it fits no plausible pay."""
    currency, per = params.unit.split("/")
    least, most = PLAUSIBLE.get((currency, per)) or PLAUSIBLE[per]
    factor = 1.0
    if pay.pair is not None and per == "hour":
        value = pay.pair[0] + pay.pair[1] / 100
        return Range(value if pay.low is not None else None, value if pay.high is not None else None)
    if pay.how == "hundred" and per != "hour":
        return None
    told = pay.low if pay.low is not None else pay.high
    if told is None:
        return None
    if per in {"month", "year"} and not pay.scaled and told < 1000:
        factor = 1000.0
        if currency != "SEK" and per == "month" and told >= 300:
            factor = 1.0
    if not least <= told * factor <= most:
        return None
    if pay.high is not None and not least <= pay.high * factor <= most:
        return None
    return Range(
        None if pay.low is None else round(pay.low * factor, 2),
        None if pay.high is None else round(pay.high * factor, 2),
    )


def _without(params: Params, reply: Reply, pays: list[Hit], qualifiers: tuple[str, ...]) -> Told:
    """No wish in figures: a yes to the band that was said, an open answer, or nothing."""
    told = stance(reply)
    banded = bool(reply.asked("band") or reply.question.numbers)
    if (
        told.value is True
        and not told.conflict
        and (banded or any(s.strength == "ok" for s in told.signals))
        and not pays
    ):
        if banded and told.weak and reply.doc.word_count > 3:
            return Told(None, told.hits, qualifiers, Reason.NO_VALUE)
        if banded:
            gap = Reason.CONDITIONAL if told.conditions else Reason.HEDGED if told.hedges and told.weak else ""
            return Told(Range(None, params.max), told.hits, qualifiers, gap)
        return Told(None, told.hits, qualifiers, Reason.NO_VALUE)
    openly = reply.find("openpay")
    if reply.find("bandtop") and reply.question.numbers and not pays and not told.conflict and told.value is not False:
        return Told(Range(params.max, params.max), reply.find("bandtop"), qualifiers, "", explicit=True)
    if pays or openly:
        explicit = bool(pays) or not reply.find("unknown")
        return Told(None, (*openly, *pays), qualifiers, Reason.NO_VALUE, explicit=explicit)
    if told.signals or told.hedges:
        return Told(None, told.hits, qualifiers, Reason.NO_VALUE)
    return NOTHING


def judge(params: Params, fact: Fact) -> tuple[Decision, Reason]:
    """Met up to the most that the job pays; from there on not; across it a person looks."""
    value = fact.value
    if isinstance(value, Range) and value.low is None and value.high is not None:
        return (Decision.MET, Reason.ENOUGH) if value.high <= params.max else (Decision.REVIEW, Reason.STRADDLES)
    return judge_range(fact, None, params.max)
