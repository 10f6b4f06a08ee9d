"""Rates: so many an hour, a day, a shift; turned into the period that the question asks for."""

from __future__ import annotations

from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import Hit, find
from firstcall.types import Range

PERIOD_S = {"second": 1.0, "minute": 60.0, "hour": 3_600.0}
"""Seconds of the periods that work goes on through; a day or a week is more than the work in it."""


WEEKS = 4.0
"""Weeks that people take a month for."""


def converted(told: str, asked: str) -> float | None:
    """By what a rate is multiplied to be in the period asked: two a minute, 120 an hour; None where none can tell."""
    if told == asked:
        return 1.0
    if (told, asked) == ("week", "month"):
        return WEEKS
    if told in PERIOD_S and asked in PERIOD_S:
        return PERIOD_S[asked] / PERIOD_S[told]
    return None


def asked_per(reply: Reply, of: str = "") -> str:
    """The period that the question asks for, or else what is counted names: `enheter per skift`; empty without one."""
    told = reply.asked("rate") or find(reply.pack.name(of), reply.pack, "rate")
    return str(told[-1].value) if told else ""


def behind(reply: Reply, hit: Hit) -> list[Hit]:
    """The rates right behind a figure, or behind its unit: "four hours a day"."""
    ends = [hit.end, *(unit.end for unit in reply.find("unit") if 0 <= unit.start - hit.end <= 1)]
    noun = (reply.doc.shape[hit.end :].split() or [""])[0]
    if noun.isalpha() and noun not in reply.pack.words["prepositions"]:
        ends.append(reply.doc.shape.index(noun, hit.end) + len(noun))  # "fyrtio mil om dagen"
    return [mark for mark in reply.find("rate") if any(0 <= mark.start - end <= 1 for end in ends)]


def product(reply: Reply, found: list[Hit], of: str = "") -> Told | None:
    """As in "Ten an hour, eight hours" where a day is asked: the rate taken as often as it is worked."""
    asked = asked_per(reply, of)
    told = [(hit, mark) for hit in found for mark in behind(reply, hit)]
    if len(told) == len(found) == 2 and asked == "week" and [mark.value for _, mark in told] == ["day", "week"]:
        told = told[:1]  # "five a day, five days a week"
    if not asked or len(told) != 1 or told[0][1].value == asked:
        return None
    one, mark = told[0]
    spans = [hit for hit in reply.find("shiftspan") if hit.value]
    if len(spans) == len(found) == 1 and (mark.value, asked) == ("hour", "day") and one.value.low is not None:
        value = one.value.low * float(spans[0].value)  # "tio i timmen på ett åttatimmarspass"
        return Told(Range(value, value), (one, spans[0]), ("product",), "", explicit=True)
    hours = [hit for hit in reply.find("count") if hit.rule.name == "hour"]
    if len(found) == len(hours) == 1 and (mark.value, asked) == ("hour", "day") and one.value.low is not None:
        value = one.value.low * float(hours[0].value) / 60
        return Told(Range(value, value), (one, hours[0]), ("product",), "", explicit=True)
    if len(found) != 2:
        return None
    two = found[1] if one is found[0] else found[0]
    units = [unit.match.group("x") for unit in reply.find("unit") if 0 <= unit.start - two.end <= 1 and unit.match]
    if len(units) != 1 or one.value.low is None or two.value.low is None or not two.value.low:
        return None
    names = reply.pack.words["periods"]
    worked = (mark.value, asked) == ("day", "week")  # "two a day, five days"
    if names.get(units[0]) == mark.value and (mark.value in PERIOD_S or worked):
        value = one.value.low * two.value.low
    elif names.get(units[0]) == asked and mark.value not in PERIOD_S:
        value = one.value.low / two.value.low
    else:
        return None
    return Told(Range(value, value), (one, two), ("product",), "", explicit=True)


def over_shift(reply: Reply, found: list[Hit]) -> Told | None:
    """As in "Eight hundred in an eight-hour shift" where an hour is asked."""
    asked, spans = reply.asked("rate"), reply.find("shiftspan")
    if not asked or asked[-1].value != "hour" or len(spans) != 1 or len(found) != 1 or not spans[0].value:
        return None
    low, high = found[0].value.low, found[0].value.high
    if low is None or high is None or "," in reply.doc.shape[found[0].end : spans[0].start].split():
        return None  # "120, on a twelve-hour shift": so many an hour, as asked
    return Told(
        Range(low / spans[0].value, high / spans[0].value), (found[0], spans[0]), ("product",), "", explicit=True
    )


def over_days(reply: Reply, found: list[Hit]) -> Told | None:
    """As in "Five hours a day, Monday to Friday" where a week is asked."""
    asked, spans = reply.asked("rate"), reply.find("dayspan")
    if not asked or asked[-1].value != "week" or len(spans) != 1 or len(found) != 1:
        return None
    low, high = found[0].value.low, found[0].value.high
    if low is None or high is None or [mark.value for mark in behind(reply, found[0])] != ["day"]:
        return None
    value = Range(low * spans[0].value, high * spans[0].value)
    return Told(value, (found[0], spans[0]), ("product",), "", explicit=True)


def per(reply: Reply, hit: Hit, of: str = "") -> float | None:
    """By what a rate is multiplied to be in the period asked; 1 where none is told, None where it can't be told."""
    asked = asked_per(reply, of)
    told = behind(reply, hit)
    return converted(told[0].value, asked) if asked and told else 1.0
