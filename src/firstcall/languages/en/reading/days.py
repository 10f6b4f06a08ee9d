"""English names of days, months, ordinals and spans of time; how dates are said with them is in `dates`."""

from __future__ import annotations

from firstcall.reading.days import Day, ordinal, shift
from firstcall.reading.rules import Hit

MONTHS = {
    name: i
    for i, name in enumerate(
        (
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ),
        1,
    )
}
MONTHS["may_"] = 5
DAYS = {
    name + end: i
    for i, name in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
    for end in ("", "s", "'s")
}
ORDINAL_WORDS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
}
ORDINALS = {
    **ORDINAL_WORDS,
    **{f"{ten} - {word}": base + n for ten, base in (("#", 20),) for word, n in list(ORDINAL_WORDS.items())[:9]},
}
UNITS = {
    **dict.fromkeys(("day", "days", "days'"), "day"),
    **dict.fromkeys(("week", "weeks", "weeks'", "week's", "fortnight"), "week"),
    **dict.fromkeys(("month", "months", "months'", "month's"), "month"),
    **dict.fromkeys(("year", "years"), "year"),
}
_BIG = "|".join(ORDINAL_WORDS)
MACROS = {
    "MON": "|".join(sorted(MONTHS, key=len, reverse=True)),
    "WD": "|".join(sorted(DAYS, key=len, reverse=True)),
    "ORD": rf"# (?:- )?(?:{'|'.join(list(ORDINAL_WORDS)[:9])})|{_BIG}|\d{{1,2}}(?:st|nd|rd|th)|#",
    "ORDW": rf"# (?:- )?(?:{'|'.join(list(ORDINAL_WORDS)[:9])})|{_BIG}|\d{{1,2}}(?:st|nd|rd|th)",
    "DU": "|".join(sorted(UNITS, key=len, reverse=True)),
    "OVER": r"i (?:will |will be )?(?:finish|leave|finishing|leaving|am (?:done|leaving|finishing|finished|off))|"
    r"(?:it|that|(?:my|the|this) \S+(?: \S+)?) (?:finishes|ends|is up|runs out|is over|comes to an end)|"
    r"(?:i am|i have got|i have) (?:a )?(?:contract(?:ed)?|here|tied in|booked|committed)",
    "DABOUT": r"about|around|roughly|maybe|probably|at least|at most|max|just|only|another|like|say|up to|"
    r"approximately|no more than",
}


def day_number(hit: Hit, *names: str) -> int | None:
    """The day of a month from "twenty-first", "1st", "first" or "21"."""
    for name in names:
        if hit.match is None or not hit.told(name):
            continue
        words = hit.word(name).split()
        if len(words) > 1 and words[0] == "#" and words[-1] in ORDINAL_WORDS:
            ten = hit.number(name)
            return int(ten.value) + ORDINAL_WORDS[words[-1]] if ten and ten.value in {20, 30} else None
        return ordinal(hit, name, ORDINAL_WORDS)
    return None


def word(hit: Hit, *names: str) -> str:
    """The shape's words of the first of the groups that stands in the hit."""
    return next((hit.word(name) for name in names if hit.match and hit.told(name)), "")


def unit_word(hit: Hit, how: str) -> Day | None:
    """Today plus so many of the unit that was said."""
    count = hit.num("n2") if hit.match and hit.match.groupdict().get("n2") else hit.num("n") if hit.told("n") else 1.0
    day = shift(hit.today, count or 1.0, UNITS[hit.word("u")])
    return Day(day, how) if day else None
