"""The pay band and the first day of work, out of an advert's words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from firstcall.drafting.advert import Pay
from firstcall.drafting.words import AdvertWords

BEFORE, BEHIND = 60, 30
"""Characters before and behind a pay band in which its period is told: "timlönen", "i månaden"."""

_PLAUSIBLE: Mapping[str, Mapping[str, tuple[float, float]]] = {
    "SEK": {"hour": (80, 1_500), "month": (8_000, 250_000), "year": (100_000, 5_000_000)},
    "": {"hour": (4, 300), "month": (500, 40_000), "year": (6_000, 900_000)},
}
"""Currency (any other) -> period -> pay that somebody gets: a figure beyond it is of another period, or no pay."""


def pay_in(words: AdvertWords, text: str) -> Pay | None:
    """The first pay band whose currency and period are told, or certain by its size."""
    for pattern in words.pay:
        for hit in pattern.finditer(text):
            pay = _pay(words, text, hit)
            if pay is not None:
                return pay
    return None


def _pay(words: AdvertWords, text: str, hit: re.Match[str]) -> Pay | None:
    groups = {key.rstrip("2"): value for key, value in hit.groupdict().items() if value}
    low = _figure(groups["low"])
    high = _figure(groups.get("high", groups["low"]))
    currency = next((code for sign, code in words.currencies.items() if sign in groups["cur"].lower()), "")
    if low is None or high is None or low > high or not currency:
        return None
    behind = text[hit.end() : hit.end() + BEHIND].split("\n")[0].lower()
    before = text[max(0, hit.start() - BEFORE) : hit.start()].split("\n")[-1].lower()
    plausible = _PLAUSIBLE.get(currency, _PLAUSIBLE[""])
    for around in (behind, hit[0].lower(), before):
        for word, per in words.per.items():
            least, most = plausible[per]
            if word in around and least <= low <= high <= most:
                return Pay(currency, per, low, high)
    return None


def _figure(text: str) -> float | None:
    digits = re.sub(r"[\s\u00a0]", "", text)
    if re.fullmatch(r"\d{1,3}(?:[,.]\d{3})+", digits):
        digits = re.sub(r"[,.]", "", digits)
    try:
        return float(digits.replace(",", "."))
    except ValueError:
        return None


def start_in(words: AdvertWords, text: str) -> tuple[int, date] | None:
    """Where the advert says from which day one works at the latest, and which day that is."""
    for pattern in words.start:
        for hit in pattern.finditer(text):
            groups = {key.rstrip("23"): value.lower() for key, value in hit.groupdict().items() if value}
            try:
                return hit.start(), _day(words, text, groups)
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
