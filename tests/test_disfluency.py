"""Hesitations and words begun twice: what is left of a reply, and that the reading does not depend on them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from firstcall.reading import gold
from firstcall.reading.packs import pack_of
from firstcall.reading.text import Doc, make_doc

DEV = Path(__file__).parent / "corpus" / "gold" / "dev.jsonl"


def doc(text: str, language: str) -> Doc:
    return make_doc(text, pack_of(language).lexicon)


@pytest.mark.parametrize(
    ("language", "text", "shape"),
    [
        ("sv", "Öh, nej.", "nej ."),
        ("sv", "Hmm. Tre, eh, år.", "# , år ."),
        ("sv", "Det är, öh, nätter som gäller", "det är , nätter som gäller"),
        ("sv", "Jag har, jag har B.", "jag har B ."),
        ("sv", "Det … det går bra", "det går bra"),
        ("sv", "Nej, nej, det går bra.", "nej , nej , det går bra ."),
        ("sv", "Ja, ja.", "ja , ja ."),
        ("sv", "B, B och C", "B , B och C"),
        ("sv", "Tjugonio, tjugonio fem.", "# , # # ."),
        ("sv", "Trettio, öh, trettiosju.", "# , öh , # ."),
        ("sv", "Fem år, öh", "# år , öh"),
        ("sv", "Öh", "öh"),
        ("sv", "Natt. Natt.", "natt . natt ."),
        ("en", "Um, er, d and B.", "d and B ."),
        ("en", "It's, it's in the post", "it is in the post"),
        ("en", "I was a, I was a, I was a driver", "i was a driver"),
        ("en", "Thirty, thirty-one", "# , #"),
        ("en", "A year, a year and a half", "a year , a year and a half"),
        ("en", "No, no, never", "no , no , never"),
    ],
)
def test_what_is_left(language: str, text: str, shape: str) -> None:
    found = doc(text, language)
    assert found.shape.strip() == shape
    assert [text[found.tokens[first].start : found.tokens[end - 1].end] for first, end in found.pieces] == [
        text[slice(*found.span(start, start + 1))] for start in found.starts
    ]


@pytest.mark.parametrize(("text", "language"), [("Öh, mars", "sv"), ("Er … March", "en")])
def test_that_it_opened_with_a_hesitation_is_known(text: str, language: str) -> None:
    assert doc(text, language).hesitates
    assert not doc(text.split()[-1], language).hesitates


@pytest.mark.parametrize("opening", ["{hesitation}, ", "{hesitation} ", "{hesitation} … ", "{hesitation}. "])
def test_the_reading_does_not_depend_on_a_hesitation(opening: str) -> None:
    turned = []
    for text in DEV.read_text(encoding="utf-8").splitlines():
        line = gold.parse(text, "dev")
        said = opening.format(hesitation={"sv": "Öh", "en": "Um"}[line.language]) + line.reply
        before, after = gold.predict(line), gold.predict(replace(line, reply=said))
        if (before.intent, before.value, before.verdict) != (after.intent, after.value, after.verdict):
            turned.append(said)
    assert turned == []
