"""Swedish words for the place of a question."""

from __future__ import annotations

from firstcall.languages.ordinals import LAST, Places

_TWELVE = (
    "första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde", "elfte",
    "tolfte",
)  # fmt: skip

PLACES = Places(
    ordinals={**{word: place for place, word in enumerate(_TWELVE, 1)}, "sista": LAST},
    things="svaret|frågan",
    articles="den|det",
    wishes=frozenset(
        {
            "nej",
            "nä",
            "öh",
            "eh",
            "det",
            "är",
            "var",
            "jag",
            "vill",
            "skulle",
            "vilja",
            "behöver",
            "kan",
            "du",
            "snälla",
            "ändra",
            "rätta",
            "på",
            "om",
            "fel",
        }
    ),
    not_behind=frozenset({*_TWELVE, "näst"}),
)
