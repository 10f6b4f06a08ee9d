"""Readings kept by their content: the same words are read once, and never for a day that they do not hold for."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from firstcall import reading
from firstcall.kinds import KINDS
from firstcall.reading import gold
from firstcall.rescore.readings import Readings, packed, unpacked
from firstcall.types import Reading, Requirement, Word

GOLD = Path(__file__).parent / "corpus" / "gold" / "dev.jsonl"
LINES = [gold.parse(text, "dev") for text in GOLD.read_text("utf-8").splitlines()]
YEARS = Requirement("years", KINDS["years"].Params(of="kock", min=3))
TODAY, LATER = date(2026, 11, 23), date(2029, 11, 23)


class Box(dict[str, str]):
    """A shelf in memory."""

    put = dict.__setitem__


def read(readings: Readings, text: str, today: date = TODAY, words: tuple[Word, ...] = ()) -> Reading:
    return readings(text, YEARS, language="sv", today=today, words=words, question="Hur många år?")


def test_it_reads_as_the_reader_does_at_once_again_and_from_the_shelf() -> None:
    box = Box()
    first, again = Readings("r", box), Readings("r", box)
    for line in LINES:
        wanted = reading.read(
            line.reply, line.requirement, language=line.language, today=line.today, question=line.question
        )
        for readings in (first, first, again):
            got = readings(
                line.reply, line.requirement, language=line.language, today=line.today, question=line.question
            )
            assert got == wanted
    assert again.read == 0
    assert first.read <= len(LINES)


@pytest.mark.parametrize(
    ("text", "days"), [("Fem år.", 1), ("Ja, det har jag.", 1), ("Sedan 2019.", 2), ("Jag började 2019.", 2)]
)
def test_only_what_is_counted_from_the_day_is_read_for_each_day(text: str, days: int) -> None:
    readings = Readings("r")
    found = {repr(read(readings, text, today)) for today in (TODAY, LATER, TODAY, LATER)}
    assert readings.read == days
    assert len(found) == days


def test_another_ruleset_doubt_or_question_is_another_reading() -> None:
    box = Box()
    readings = Readings("r", box)
    plain = read(readings, "Fem år.")
    doubtful = read(readings, "Fem år.", words=(Word("Fem", 0.0, 0.4, 0.1, 0, 3),))
    assert (plain == doubtful, readings.read) == (False, 2)
    read(Readings("s", box), "Fem år.")
    assert len(box) == 3


def test_the_shelf_holds_nobodys_words() -> None:
    box = Box()
    made = read(Readings("r", box), "Fem år som kock i Hedemora.")
    assert not any("kock" in each or "Fem" in each or "Hedemora" in each for pair in box.items() for each in pair)
    (stored,) = box.values()
    assert unpacked(stored, "Fem år som kock i Hedemora.") == made
    assert json.loads(stored)["fact"]["evidence"]


def test_little_is_kept_in_memory() -> None:
    readings = Readings("r", most=2)
    for text in ("Fem år.", "Sex år.", "Sju år.", "Fem år.", "Sju år."):
        read(readings, text)
    assert (readings.read, readings.found) == (4, 1)


def test_a_packed_reading_comes_back() -> None:
    for line in LINES[:100]:
        made = reading.read(line.reply, line.requirement, language=line.language, today=line.today)
        assert unpacked(packed(made), line.reply) == made
