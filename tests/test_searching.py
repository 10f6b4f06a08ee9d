"""Who looks for words still: fillers, phrases that win time, the question asked back."""

from __future__ import annotations

import pytest

from firstcall.reading import so_far
from firstcall.types import Completeness, SoFar


@pytest.mark.parametrize(
    ("language", "text", "words", "searching"),
    [
        ("sv", "Öh, fyra.", 2, True),
        ("sv", "Jag har, eh, tvåårig", 4, True),
        ("sv", "Låt mig tänka, i mars", 5, True),
        ("sv", "Alltså, åtta", 2, True),
        ("sv", "Fast lön alltså.", 3, False),
        ("sv", "Tjugo kilo?", 2, True),
        ("sv", "Ja.", 1, False),
        ("sv", "Mm.", 1, False),
        ("sv", "E-post går bra", 3, False),
        ("sv", "", 0, False),
        ("en", "Well, half my life", 4, True),
        ("en", "I've, um, seven", 3, True),
        ("en", "Let me think, March", 4, True),
        ("en", "Half a well", 3, False),
        ("en", "Would I what?", 3, True),
        ("en", "Yes, I do.", 3, False),
    ],
)
def test_who_looks_for_words(language: str, text: str, words: int, searching: bool) -> None:
    assert so_far(text, Completeness.COMPLETE, language=language) == SoFar(Completeness.COMPLETE, words, searching)
