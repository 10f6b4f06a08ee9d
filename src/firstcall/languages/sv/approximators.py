"""Swedish words that make a figure a bit more or less, at least or at most; which stand before it and which behind."""

from __future__ import annotations

APPROX = {
    **dict.fromkeys(
        (
            "drygt",
            "lite över",
            "strax över",
            "lite mer än",
            "något över",
            "gott och väl",
            "lite drygt",
            "och lite till",
            "kanske lite mer",
            "eller lite mer",
            "eller lite till",
            "lite till",
            "och en bit",
            "en bit över",
            "en aning över",
            "lite mera än",
            "strax över",
            "och lite",
            "och något",
            "med råge",
            "lite drygt",
        ),
        "up",
    ),
    **dict.fromkeys(
        (
            "knappt",
            "uppåt",
            "nästan",
            "snart",
            "inte riktigt",
            "närmare",
            "närmar sig",
            "strax under",
            "lite under",
            "inte fullt",
            "nära",
            "en bit under",
            "alldeles under",
            "snudd på",
            "kanske lite mindre",
            "eller lite mindre",
            "lite mindre",
            "eller strax under",
            "i det närmaste",
            "inte långt ifrån",
            "närmare bestämt inte",
            "så gott som",
            "blir snart",
            "på väg mot",
            "lite drygt inte",
            "knappa",
            "dryga inte",
        ),
        "down",
    ),
    **dict.fromkeys(
        (
            "över",
            "mer än",
            "minst",
            "åtminstone",
            "lägst",
            "eller mer",
            "och uppåt",
            "plus",
            "i alla fall",
            "eller längre",
            "om inte mer",
            "om inte längre",
            "kanske mer",
            "säkert över",
            "mera än",
            "+",
            "gott över",
            "långt över",
            "inte mindre än",
            "inte färre än",
            "inte under",
            "fler än",
            "aldrig under",
            "aldrig färre än",
            "aldrig mindre än",
            "sällan under",
            "sällan mindre än",
            "sällan färre än",
            "betydligt mer än",
        ),
        "least",
    ),
    **dict.fromkeys(
        (
            "max",
            "högst",
            "mindre än",
            "under",
            "inte mer än",
            "maximalt",
            "som mest",
            "upp till",
            "inte fler än",
            "inte över",
            "inte är över",
            "inget över",
            "ingenting över",
            "inget tyngre än",
            "inte tyngre än",
            "aldrig mer än",
            "aldrig fler än",
            "sällan mer än",
            "sällan fler än",
            "sällan över",
            "färre än",
            "inte ens",
            "allra högst",
            "som längst",
            "som högst",
            "som flest",
            "mindre",
            "kortare än",
            "eller mindre",
        ),
        "most",
    ),
    **dict.fromkeys(("dryga",), "up"),
}

BEFORE = frozenset({"över", "under", "mer än", "mindre än", "upp till", "fler än", "färre än", "uppåt"})
"""Approximators that only stand before a figure."""
_BEHIND = frozenset(
    {
        *("kanske lite mer", "eller lite mer", "eller lite till", "lite till", "och en bit", "och lite till"),
        *("kanske lite mindre", "eller lite mindre", "lite mindre", "eller strax under"),
        *("om inte mer", "om inte längre", "kanske mer"),
        *("och lite", "och något", "med råge", "eller mer", "och uppåt", "eller längre", "eller mindre"),
    }
)
"""Approximators that only stand behind a figure: "två år och något halvår" is no more than that."""
MACROS = {
    "AP": "|".join(
        r"(?<!på )(?<!hos )(?<!av )max" if word == "max" else word.replace("+", r"\+")
        for word in sorted((word for word in APPROX if word not in _BEHIND and word != "plus"), key=len, reverse=True)
    ),
    "APP": "|".join(
        "plus(?= [.,!]| $)" if word == "plus" else word.replace("+", r"\+")
        for word in sorted((word for word in APPROX if word not in BEFORE), key=len, reverse=True)
    ),
    "LAST": r"(?:max|maximalt|högst|allra högst|som mest|minst|åtminstone)(?= [.!] ?$| $)",
    "BEHIND": "|".join(sorted(sorted(_BEHIND), key=len, reverse=True)),  # A set by itself has no order.
}
