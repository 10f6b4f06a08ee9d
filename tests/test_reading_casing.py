"""Codes in replies that a recognizer wrote without capitals: which letters are classes, and that offsets stand."""

from __future__ import annotations

from datetime import date

import pytest

from firstcall import kinds
from firstcall.reading.casing import codes_of, with_capitals
from firstcall.reading.reader import read
from firstcall.types import Requirement

CLASSES = codes_of(Requirement("asked", kinds.licence.Params(needs=("B",))))
SFI = Requirement("asked", kinds.level.Params(scale=("SFI A", "SFI B", "SFI C", "SFI D"), min="SFI C"))
TRUCK = Requirement("asked", kinds.certificate.Params(name="Truckkort", aliases=("truck A", "truck B")))


@pytest.mark.parametrize(
    ("language", "said", "read_as"),
    [
        ("sv", "b och be, inget mer", "B och BE, inget mer"),
        ("sv", "Ja, a, b och c.", "Ja, A, B och C."),
        ("sv", "ja c. e:t saknas", "ja C. E:t saknas"),
        ("sv", "jag har b e och ce ett", "jag har B E och ce ett"),
        ("sv", "d e lugnt", "d e lugnt"),
        ("sv", "jag har be kort", "jag har be kort"),
        ("sv", "de kör jag, och d", "de kör jag, och D"),
        ("sv", "d och de, båda", "D och DE, båda"),
        ("sv", "a-traktor kör jag", "a-traktor kör jag"),
        ("sv", "Jag kör b på jobbet i Boden", "Jag kör b på jobbet i Boden"),
        ("en", "b, be and the small bikes, a1", "B, BE and the small bikes, a1"),
        ("en", "I've got the b but not the be.", "I've got the B but not the BE."),
        ("en", "it'll be a while", "it'll be a while"),
        ("en", "i am a driver, c and a bit", "i am a driver, C and a bit"),
        ("en", "am, a1 and b", "AM, a1 and B"),
        ("en", "full a, i ride a triumph", "full A, i ride a triumph"),
        ("en", "no, i'd say c plus e", "no, i'd say C plus E"),
    ],
)
def test_which_letters_are_classes(language: str, said: str, read_as: str) -> None:
    assert with_capitals(said, CLASSES, language) == read_as


@pytest.mark.parametrize("requirement", [SFI, TRUCK])
def test_only_what_the_question_knows(requirement: Requirement) -> None:
    assert with_capitals("b och ce är klara", codes_of(requirement), "sv") == "B och ce är klara"
    number = Requirement("asked", kinds.number.Params(of="bilar"))
    assert with_capitals("b och ce", codes_of(number), "sv") == "b och ce"


def test_the_evidence_quotes_what_was_said() -> None:
    asked = Requirement("asked", kinds.licence.Params(needs=("CE",)))
    reading = read("ja, b och ce", asked, language="sv", today=date(2026, 3, 2), question="Vilka behörigheter har du?")
    assert reading.fact is not None
    assert reading.fact.value == ("B", "CE")
    assert {one.quote for one in reading.fact.evidence} >= {"b", "ce"}
