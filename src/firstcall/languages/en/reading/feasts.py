"""English feasts as days: Christmas, Easter, bonfire night, St Patrick's day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from firstcall.languages.en.reading.days import DAYS
from firstcall.reading.days import Day, easter, feast
from firstcall.reading.rules import Hit, Rule


def _first_monday(year: int, month: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=-first.weekday() % 7)


_HOLIDAYS = {
    "easter": lambda year: easter(year) + timedelta(days=1),
    "early": lambda year: _first_monday(year, 5),
    "late": lambda year: _first_monday(year, 6) - timedelta(days=7),
    "august": lambda year: _first_monday(year, 9) - timedelta(days=7),
}
"""Bank holidays that fall on a Monday -> which one in a year."""
_NAMED = {"easter": ("easter",), "early may": ("early",), "may": ("early", "late"), "august": ("august",)}
_NAMED |= {"late may": ("late",), "spring": ("late",), "whitsun": ("late",), "summer": ("august",)}


def _bank_holiday(hit: Hit) -> Day:
    names = _NAMED.get(hit.word("which"), tuple(_HOLIDAYS))
    days = [_HOLIDAYS[name](year) for name in names for year in (hit.today.year, hit.today.year + 1)]
    day = min(day for day in days if day >= hit.today)
    return Day(day + timedelta(days=1) if hit.told("after") else day, "holiday")


def _feast(day_of: Callable[[int], date]) -> Callable[[Hit], Day | None]:
    """A feast; the day after it where that is said, or the weekday named after it."""

    def make(hit: Hit) -> Day | None:
        found = next(day_of(year) for year in (hit.today.year, hit.today.year + 1) if day_of(year) >= hit.today)
        if hit.match and hit.match.groupdict().get("w"):
            ahead = (DAYS[hit.word("w")] - found.weekday() - 1) % 7 + 1
            return Day(found + timedelta(days=ahead), "weekday")
        late = hit.said.startswith(("the day after", "day after"))
        return Day(found + timedelta(days=1) if late else found, "holiday")

    return make


AFTER_FEASTS = (
    Rule(
        "en.date.weekday_after_easter",
        r"(?:on )?(?:the )?(?P<w>{WD}) (?:right |straight )?(?:after|following) easter",
        _feast(easter),
        yes=("The Tuesday after Easter.",),
        no=("After Easter.",),
    ),
    Rule(
        "en.date.weekday_after_christmas",
        r"(?:on )?(?:the )?(?P<w>{WD}) (?:right |straight )?(?:after|following) christmas",
        _feast(lambda y: date(y, 12, 25)),
        yes=("The Monday after Christmas.",),
        no=("After Christmas.",),
    ),
    Rule(
        "en.date.weekday_after_new_year",
        r"(?:on )?(?:the )?(?P<w>{WD}) (?:right |straight )?(?:after|following) new year(?:'s)?(?: day)?",
        _feast(lambda y: date(y, 1, 1)),
        yes=("The Monday after New Year.",),
        no=("After New Year.",),
    ),
    Rule(
        "en.date.bank_holiday",
        r"(?:(?:on )?(?:the )?(?:tuesday |day |week )?(?P<after>after|following) )?(?:the |that )?(?:(?P<which>"
        r"early may|late may|may|spring|whitsun|august|summer|easter) )?bank holiday(?: weekend| monday)?",
        _bank_holiday,
        yes=("After the bank holiday.", "The Tuesday after the August bank holiday."),
        no=("After my holiday.",),
    ),
    Rule(
        "en.date.easter_monday", r"easter monday", feast(easter, after=1), yes=("Easter Monday.",), no=("At Easter.",)
    ),
)
"""Days that are told from a feast, before the feasts themselves and plain weekdays."""

FEASTS = (
    Rule(
        "en.date.bonfire",
        r"(?:on |by |(?:(?:the )?day )?after )?(?:bonfire night|guy fawkes(?: night)?)",
        _feast(lambda y: date(y, 11, 5)),
        yes=("Bonfire night.",),
        no=("Night.",),
    ),
    Rule(
        "en.date.halloween",
        r"(?:on |by |(?:(?:the )?day )?after )?halloween",
        _feast(lambda y: date(y, 10, 31)),
        yes=("By Halloween.",),
        no=("Hallow.",),
    ),
    Rule(
        "en.date.boxing_day",
        r"(?:on |(?:(?:the )?day )?after )?boxing day",
        _feast(lambda y: date(y, 12, 26)),
        yes=("Boxing Day.",),
        no=("A day.",),
    ),
    Rule(
        "en.date.christmas",
        r"(?:at |by |on |before )?christmas(?: eve)?(?! job)",
        feast(lambda y: date(y, 12, 24)),
        yes=("By Christmas.",),
        no=("Chris.",),
    ),
    Rule(
        "en.date.patrick",
        r"(?:on |by |(?:(?:the )?day )?after )?(?:saint|st|paddy's|patrick's)(?: patrick's)? day",
        _feast(lambda y: date(y, 3, 17)),
        yes=("St Patrick's Day.",),
        no=("Day.",),
    ),
    Rule(
        "en.date.may_day",
        r"(?:on |by |till |until )?may day",
        feast(lambda y: date(y, 5, 1)),
        yes=("May Day.",),
        no=("In May.",),
    ),
    Rule("en.date.easter", r"(?:by |at |around )?easter", feast(easter), yes=("By Easter.",), no=("After eating.",)),
)
