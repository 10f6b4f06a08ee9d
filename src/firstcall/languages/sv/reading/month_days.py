"""Swedish days told by a day and a month, in words and in figures: den första mars, 1/3, 2027-03-01, mars 1."""

from __future__ import annotations

from datetime import date
from typing import Any

from firstcall.languages.sv.reading.days import MONTHS, ORDINALS
from firstcall.reading.days import Day, coming, dotted, iso, month_day
from firstcall.reading.rules import Hit, Rule


def _iso(hit: Hit) -> Any:
    if hit.told("y"):
        return iso(hit)
    day, number = hit.num("d_"), hit.num("m_")
    if not day or not number or not 1 <= number <= 12 or not 1 <= day <= 31 or day != int(day) or number != int(number):
        return None
    result = coming(hit.today, int(number), int(day))
    return Day(result, "exact") if result else None


MONTH_DAYS = (
    Rule(
        "sv.date.iso",
        r"(?P<y>#) (?:-|/) (?P<m>#) (?:-|/) (?P<d>#)|(?:den )?(?P<d_>#) / (?P<m_>#)",
        lambda hit: _iso(hit),
        yes=("2026-03-01", "1/3"),
        no=("2026",),
    ),
    Rule(
        "sv.date.days_between",
        r"(?:mellan )?(?:den )?(?P<o>{ORD}) (?:och|till|-|–|eller) (?:den )?{ORD} (?P<mo>{MON})(?P<y>)",
        month_day(MONTHS, ORDINALS),
        yes=("Mellan den femtonde och tjugonde januari.",),
        no=("Den femtonde januari.",),
    ),
    Rule(
        "sv.date.day_month",
        r"(?:(?:{WD}) )?(?:den )?(?P<o>{ORD}) (?:i |, )?(?P<mo>{MON})(?: (?P<y>#)| (?P<next>nästa år))?",
        month_day(MONTHS, ORDINALS),
        yes=("Första mars.", "den 11 augusti", "7 januari nästa år", "10:e juni", "Arton, nej nitton, augusti."),
        no=("I mars.",),
    ),
    Rule(
        "sv.date.month_first",
        r"(?P<mo>{MON}) (?:den )?(?P<o>#)(?: (?P<y>#))?(?! (?:{DU}|procent|%|timmar|:|/))",
        month_day(MONTHS, ORDINALS),
        yes=("Januari 7.", "mars den 3"),
        no=("I maj 2027.", "Mars 3 veckor."),
    ),
    Rule(
        "sv.date.dotted",
        r"(?:den )?\d{1,2}\.\d{1,2}\.(?:20)?\d\d",
        dotted,
        yes=("Från 15.12.2026.", "1.2.27"),
        no=("12.30",),
    ),
    Rule(
        "sv.date.month_next_year",
        r"(?:i |från |till )?(?P<mo>{MON}) nästa år",
        lambda hit: Day(date(hit.today.year + 1, MONTHS[hit.word("mo")], 1), "month"),
        yes=("I maj nästa år.",),
        no=("I maj.",),
    ),
)
