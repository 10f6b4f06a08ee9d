"""English feasts as days: Christmas, Easter, bonfire night, St Patrick's day."""

from __future__ import annotations

from datetime import date

from firstcall.reading.days import easter, feast
from firstcall.reading.rules import Rule

FEASTS = (
    Rule(
        "en.date.bonfire",
        r"(?:on |by |after )?(?:bonfire night|guy fawkes(?: night)?)",
        feast(lambda y: date(y, 11, 5)),
        yes=("Bonfire night.",),
        no=("Night.",),
    ),
    Rule(
        "en.date.halloween",
        r"(?:on |by |after )?halloween",
        feast(lambda y: date(y, 10, 31)),
        yes=("By Halloween.",),
        no=("Hallow.",),
    ),
    Rule(
        "en.date.boxing_day",
        r"(?:on |after )?boxing day",
        feast(lambda y: date(y, 12, 26)),
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
        r"(?:on |by |after )?(?:saint|st|paddy's|patrick's)(?: patrick's)? day",
        feast(lambda y: date(y, 3, 17)),
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
