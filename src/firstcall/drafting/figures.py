"""The pay band and the first day of work, out of an advert's words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from firstcall.drafting.advert import Pay
from firstcall.drafting.words import AdvertWords

BEFORE, BEHIND = 60, 30
"""Characters before and behind a pay band in which its period is told: "timlönen", "i månaden"."""

CLOSE = 20
"""Characters beside a sum that tell what it is paid for."""

_ORDER = {"SEK": ("hour", "month", "year"), "": ("hour", "year")}
"""Currency (any other) -> the periods that a sum without one may be of; their plausible pay doesn't overlap."""

_PLAUSIBLE: Mapping[str, Mapping[str, tuple[float, float]]] = {
    "SEK": {
        "hour": (80, 1_500),
        "day": (600, 20_000),
        "week": (2_000, 80_000),
        "month": (8_000, 250_000),
        "year": (100_000, 5_000_000),
    },
    "": {"hour": (4, 300), "day": (30, 3_000), "week": (100, 15_000), "month": (500, 40_000), "year": (6_000, 900_000)},
}
"""Currency (any other) -> period -> pay that somebody gets: a figure beyond it is of another period, or no pay."""


def pay_in(words: AdvertWords, text: str) -> Pay | None:
    """The first pay band whose currency and period are told, or certain by its size."""
    for pattern in words.pay:
        for hit in pattern.finditer(text):
            pay = _pay(words, text, hit)
            if pay is not None:
                return _with_more(words, text, hit, pay) if pay.low == pay.high else pay
    return None


def _with_more(words: AdvertWords, text: str, found: re.Match[str], pay: Pay) -> Pay:
    """Several single rates in one line are a band: "£12.71 p/h days, £14.20 p/h nights"."""
    if words.not_pay is None:
        return pay
    line = text.find("\n", found.end())
    for hit in found.re.finditer(text, found.end(), line if line >= 0 else len(text)):
        if re.search(r"(?:\bplus|\+) $", text[: hit.start()]):
            continue  # a supplement, not another rate
        more = _pay(words, text, hit)
        if more is not None and (more.currency, more.per) == (pay.currency, pay.per):
            pay = Pay(pay.currency, pay.per, min(pay.low, more.low), max(pay.high, more.high))
    return pay


def _pay(words: AdvertWords, text: str, hit: re.Match[str]) -> Pay | None:
    groups = {key.rstrip("2"): value for key, value in hit.groupdict().items() if value}
    low = _figure(groups["low"])
    high = _figure(groups.get("high", groups["low"]))
    if low is not None and low < _THOUSAND and groups.get("high", "").lower().endswith("k"):
        low *= _THOUSAND  # "28-32k"
    currency = next(
        (code for sign, code in words.currencies.items() if sign in groups.get("cur", words.pay_cur).lower()), ""
    )
    if low is None or high is None or low > high or not currency:
        return None
    behind = text[hit.end() : hit.end() + BEHIND].split("\n")[0].lower()
    before = text[max(0, hit.start() - BEFORE) : hit.start()].split("\n")[-1].lower()
    near = f"{before[-CLOSE:]}|{behind[:CLOSE].split(',')[0]}"
    if words.not_pay and words.not_pay.search(near):
        return None
    plausible = _PLAUSIBLE.get(currency, _PLAUSIBLE[""])
    short = words.per_short.get(re.sub(r"[\s./]", "", groups.get("per", "")).lower())
    if short:
        least, most = plausible[short]
        return Pay(currency, short, low, high) if least <= low <= high <= most else None
    for around in (behind, hit[0].lower(), before):
        told = [(around.rfind(word) if around is before else around.find(word), word) for word in words.per]
        nearest = sorted((each for each in told if each[0] >= 0), reverse=around is before)
        for per in (words.per[word] for _, word in nearest):
            least, most = plausible[per]
            if least <= low <= high <= most:
                return Pay(currency, per, low, high)
    per = _by_size(words, currency, low, high, hit[0] + behind, before, banded="high" in groups)
    return Pay(currency, per, low, high) if per else None


def _by_size(
    words: AdvertWords, currency: str, low: float, high: float, behind: str, before: str, *, banded: bool
) -> str:
    """The period of pay that a sum without one can only be of."""
    if words.pay_near is None or not (banded or words.pay_near.search(before) or words.pay_near.match(behind)):
        return ""
    plausible = _PLAUSIBLE.get(currency, _PLAUSIBLE[""])
    for per in _ORDER.get(currency, _ORDER[""]):
        least, most = plausible[per]
        if least <= low <= high <= most:
            return per
    return ""


_THOUSAND = 1_000


def _figure(text: str) -> float | None:
    digits = re.sub(r"[\s\u00a0]", "", text).lower()
    if digits.endswith("k"):
        inner = _figure(digits[:-1])
        return None if inner is None else inner * _THOUSAND
    if re.fullmatch(r"\d{1,3}(?:[,.]\d{3})+", digits):
        digits = re.sub(r"[,.]", "", digits)
    try:
        return float(digits.replace(",", "."))
    except ValueError:
        return None


def start_in(words: AdvertWords, text: str, dates: Sequence[str] = ()) -> tuple[int, date] | None:
    """Where the advert says from which day one works at the latest, and which day; `dates`: others that it gives."""
    for pattern in words.start:
        for hit in pattern.finditer(text):
            if words.not_start and words.not_start.search(_before(text, hit.end())):
                continue
            groups = {key.rstrip("23"): value.lower() for key, value in hit.groupdict().items() if value}
            try:
                return hit.start(), _day(words, " ".join((text, *dates)), groups)
            except (ValueError, KeyError):
                continue  # No day of any calendar; a later one may be.
    return None


def _day(words: AdvertWords, text: str, groups: Mapping[str, str]) -> date:
    """The day of d, m and y, or the Monday of week w; without a year, the first one behind the advert's own dates."""
    year = int(groups["y"]) % 100 + 2000 if "y" in groups else None
    if "w" in groups:
        return date.fromisocalendar(year or _year(text), int(groups["w"]), 1)
    month = groups["m"].rstrip(".")
    number = int(month) if month.isdecimal() else words.months[month]
    number_of_day = words.number(groups.get("d", "1"))
    told = date(year or _year(text), number, int(number_of_day or 0))
    if year is None and any(told < date.fromisoformat(each) for each in _ISO.findall(text)):
        return told.replace(year=told.year + 1)
    return told


_ISO = re.compile(r"\b20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])\b")


def _year(text: str) -> int:
    """The latest year that the advert names; ValueError where it names none."""
    return max(int(year) for year in re.findall(r"\b20[2-4]\d\b", text))


def _before(text: str, at: int) -> str:
    """The sentence up to `at`."""
    return re.split(r"[.!?;]\s|\n", text[:at])[-1]
