"""Any text can be read: every kind, both languages, any Unicode up to 10 kB; and 100 kB costs no more than its length.

Linearity is counted, not timed: the reader stops at a stated number of characters, every gap in a pattern is bounded,
and what a text ten times as long finds is ten times as much. One generous timing is marked slow.
"""

from __future__ import annotations

import json
import re
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from firstcall.kinds import KINDS
from firstcall.languages import LANGUAGES
from firstcall.reading import completeness, confirm, read, verdict_of, volunteered
from firstcall.reading.packs import pack_of
from firstcall.reading.reader import MOST_CHARACTERS, prepare
from firstcall.reading.rules import find
from firstcall.reading.text import make_doc
from firstcall.types import Completeness, Intent, Requirement

TODAY = date(2026, 11, 23)
CORPUS = Path(__file__).parent / "corpus"
LICENCE = Requirement("licence", KINDS["licence"].Params(needs=("B",)))
PAPER = Requirement("ykb", KINDS["certificate"].Params(name="YKB", aliases=("yrkeskompetensbevis",)))
REQUIREMENTS = (
    Requirement("night", KINDS["yes_no"].Params()),
    LICENCE,
    PAPER,
    Requirement("years", KINDS["years"].Params(of="snickare", min=3)),
    Requirement("crew", KINDS["number"].Params(of="personer", min=5)),
    Requirement("pay", KINDS["amount"].Params(unit="SEK/month", max=38000)),
    Requirement("start", KINDS["date"].Params(latest=date(2027, 3, 1))),
    Requirement("shift", KINDS["choice"].Params(options={"dag": (), "natt": ()}, accepts=("natt",))),
    Requirement("level", KINDS["level"].Params(scale=("grundskola", "gymnasium"), min="gymnasium")),
    Requirement("either", KINDS["any_of"].Params(of=(LICENCE, PAPER))),
)
QUIET = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))

SPOKEN = st.lists(
    st.one_of(
        st.sampled_from(
            re.findall(
                r"\S+",
                "ja nej inte kanske om jag har fem år månader sedan 2015 men fast körkort B C E CE bara tusen trettio "
                "åtta yes no not I've got class thousand and a half weeks notice . , ? ! … 1/2 38 000 2,5 10:e £ k lax",
            )
        ),
        st.text(max_size=12),
    ),
    max_size=60,
).map(" ".join)
"""Answer words among anything else, so that rules really meet strange neighbours."""


def test_every_kind_is_tried() -> None:
    assert {requirement.kind for requirement in REQUIREMENTS} == set(KINDS)


def whole_reading(text: str, language: str) -> None:
    """Everything that the program asks of a reply."""
    for requirement in REQUIREMENTS:
        got = read(text, requirement, language=language, today=TODAY)
        verdict_of(requirement, got)
        assert (got.fact is None) == (got.intent is not Intent.ANSWER)
        assert all(text[proof.start : proof.end] == proof.quote for proof in got.evidence)
        assert completeness(text, requirement, language=language, today=TODAY) in Completeness
    confirm(text, language=language)
    volunteered(text, REQUIREMENTS, language=language, today=TODAY)


@QUIET
@given(st.one_of(st.text(max_size=300), SPOKEN), st.sampled_from(LANGUAGES))
def test_any_unicode_can_be_read_as_any_kind(text: str, language: str) -> None:
    whole_reading(text, language)


def said(language: str) -> list[str]:
    """What the answers of the development gold consist of, clause by clause."""
    rows = map(json.loads, (CORPUS / "gold" / "dev.jsonl").read_text(encoding="utf-8").splitlines())
    replies = [row["reply"] for row in rows if row["lang"] == language]
    return [clause for reply in replies for clause in re.split(r"(?<=[.,!?])\s+", reply)]


@settings(QUIET, max_examples=80)
@example(("sv", "Den 5 mars eller den 12 mars, annars vet jag inte."))
@example(("en", "The 5th of March or the 12th of March, otherwise I don't know."))
@given(
    st.sampled_from(LANGUAGES).flatmap(
        lambda language: st.tuples(
            st.just(language), st.lists(st.sampled_from(said(language)), min_size=2, max_size=6).map(" ".join)
        )
    )
)
def test_what_people_said_can_be_read_in_any_order(told: tuple[str, str]) -> None:
    language, text = told
    whole_reading(text, language)


@settings(QUIET, max_examples=10)
@given(st.one_of(st.text(min_size=1, max_size=40), SPOKEN.filter(bool)), st.sampled_from(LANGUAGES))
def test_ten_thousand_characters_can_be_read_as_any_kind(unit: str, language: str) -> None:
    whole_reading((unit * (10_000 // len(unit) + 1))[:10_000], language)


FILLINGS = (
    "ja nej inte fem år, ",
    "yes no not five years. ",
    "men att om jag har inte ",
    "B C E ",
    "1/2 . ",
    "a",
    "🙂é̀ ",
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("filling", FILLINGS)
def test_no_more_is_read_than_the_stated_number_of_characters(filling: str, language: str) -> None:
    text = filling * (100_000 // len(filling))
    reply = prepare(text, language=language, today=TODAY)
    assert reply.doc.text == text[:MOST_CHARACTERS]
    for requirement in REQUIREMENTS:
        got = read(text, requirement, language=language, today=TODAY)
        assert got.gap or got.intent is not Intent.ANSWER, "what was not read to its end goes to a person"


def found(text: str, language: str) -> int:
    """How many characters all rules together find, without the reader's limit."""
    pack = pack_of(language)
    doc = make_doc(text, pack.lexicon)
    return sum(hit.end - hit.start for family in pack.families for hit in find(doc, pack, family, TODAY))


@pytest.mark.parametrize("language", LANGUAGES)
def test_ten_times_the_text_finds_ten_times_as_much(language: str) -> None:
    for filling in FILLINGS:
        small, large = (found(filling * times, language) for times in (20, 200))
        assert large <= 12 * small + 100, f"{filling!r}: {small} characters in 20, {large} in 200"


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_ten_times_the_text_takes_no_hundred_times_as_long(language: str) -> None:
    """Quadratic matching would take a hundred times as long; measured is ten to twenty-three."""
    for filling in FILLINGS[:2]:
        took = []
        for size in (10_000, 100_000):
            text = filling * (size // len(filling))
            started = time.process_time()
            found(text, language)
            took.append(time.process_time() - started)
        assert took[1] < 60 * took[0] + 0.5, f"{filling!r}: {took[0]:.2f} s for 10 kB, {took[1]:.2f} s for 100 kB"
