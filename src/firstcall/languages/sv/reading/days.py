"""Swedish names of days, months, ordinals and spans of time; how dates are said with them is in `dates`."""

from __future__ import annotations

MONTHS = {
    name: i
    for i, name in enumerate(
        (
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december",
        ),
        1,
    )
}
DAYS = {
    name + end: i
    for i, name in enumerate(("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"))
    for end in ("", "en", "ar")
}
ORDINALS = {
    "första": 1,
    "förste": 1,
    "andra": 2,
    "tredje": 3,
    "fjärde": 4,
    "femte": 5,
    "sjätte": 6,
    "sjunde": 7,
    "åttonde": 8,
    "nionde": 9,
    "tionde": 10,
    "elfte": 11,
    "tolfte": 12,
    "trettonde": 13,
    "fjortonde": 14,
    "femtonde": 15,
    "sextonde": 16,
    "sjuttonde": 17,
    "artonde": 18,
    "nittonde": 19,
    "tjugonde": 20,
    "tjugoförsta": 21,
    "tjugoandra": 22,
    "tjugotredje": 23,
    "tjugofjärde": 24,
    "tjugofemte": 25,
    "tjugosjätte": 26,
    "tjugosjunde": 27,
    "tjugoåttonde": 28,
    "tjugonionde": 29,
    "trettionde": 30,
    "trettioförsta": 31,
}
UNITS = {
    **dict.fromkeys(("dag", "dagar", "dagars", "dags", "dar", "dygn", "dygns"), "day"),
    **dict.fromkeys(("vecka", "veckor", "veckors", "veckas"), "week"),
    **dict.fromkeys(("månad", "månader", "månaders", "månads", "mån"), "month"),
    **dict.fromkeys(("år", "års"), "year"),
}
MACROS = {
    "MON": "|".join(MONTHS),
    "WD": "|".join(sorted(DAYS, key=len, reverse=True)),
    "ORD": "|".join(sorted(ORDINALS, key=len, reverse=True)) + r"|#|\d{1,2}:(?:e|a)",
    "DU": "|".join(sorted(UNITS, key=len, reverse=True)),
    "DTO": r"till|-|–|eller|, eller|,|kanske|, kanske|eller kanske|upp till|à|max|, max",
    "DABOUT": r"ungefär|cirka|runt|typ|kanske|sådär|max|högst|drygt|knappt|bara|väl|nog|tidigast|minst|omkring|"
    r"ytterligare",
}
MACROS["ORDW"] = "|".join(sorted(ORDINALS, key=len, reverse=True)) + r"|\d{1,2}:(?:e|a)"
