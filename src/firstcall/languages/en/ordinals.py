"""English words for the place of a question."""

from __future__ import annotations

from firstcall.languages.en.reading.days import ORDINAL_WORDS
from firstcall.languages.ordinals import LAST, Places

_TWELVE = {word: place for word, place in ORDINAL_WORDS.items() if place <= 12}

PLACES = Places(
    ordinals={**_TWELVE, "last": LAST},
    things="one|answer|question",
    articles="the",
    wishes=frozenset(
        {
            "no",
            "nope",
            "er",
            "um",
            "it",
            "it's",
            "that",
            "that's",
            "was",
            "is",
            "i",
            "i'd",
            "want",
            "would",
            "like",
            "need",
            "to",
            "can",
            "could",
            "you",
            "please",
            "change",
            "correct",
            "fix",
            "about",
            "wrong",
        }
    ),
    not_behind=frozenset({*_TWELVE, "to", "twenty", "thirty"}),
)
