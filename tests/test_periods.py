"""How long papers are valid: held, lapsed, or on the edge, from when they were taken and the period that is known."""

from __future__ import annotations

from datetime import date

import pytest

from firstcall.kinds.certificate import Params
from firstcall.kinds.periods import PERIODS, period_of
from firstcall.reading import read
from firstcall.reading.explanation import explain
from firstcall.reading.reader import verdict_of
from firstcall.types import Requirement

TODAY = date(2026, 11, 23)


def told(language: str, name: str, reply: str, valid_on: date | None = None) -> tuple[object, str, str]:
    requirement = Requirement("paper", Params(name=name, valid_on=valid_on))
    reading = read(reply, requirement, language=language, today=TODAY)
    decision, reason = verdict_of(requirement, reading)
    return reading.fact.value if reading.fact else None, str(decision), str(reason)


HELD, LAPSED, EDGE = ("held", "met", "enough"), ("expired", "review", "expired"), (None, "review", "may_have_lapsed")


@pytest.mark.parametrize(
    ("language", "name", "reply", "expected"),
    [
        ("sv", "Heta arbeten", "Det tog jag 2023.", HELD),
        ("sv", "Heta arbeten", "Det tog jag 2019.", LAPSED),
        ("sv", "Heta arbeten", "Det tog jag 2021.", EDGE),
        ("sv", "Heta arbeten", "Det tog jag i januari 2021.", LAPSED),
        ("sv", "Heta arbeten", "Det tog jag i december 2021.", HELD),
        ("sv", "YKB för godstransport", "Jag förnyade den i maj 2022.", HELD),
        ("sv", "ADR", "Jag tog det för tre år sen.", HELD),
        ("sv", "ADR", "Jag tog det för fem år sen.", EDGE),
        ("sv", "ADR", "Jag tog det för sju år sen.", LAPSED),
        ("sv", "Truckkort", "Jag tog det 2009.", HELD),
        ("sv", "Motorsågskörkort", "Jag tog det 2009.", HELD),
        ("en", "First aid at work", "I did it in April 2024.", HELD),
        ("en", "First aid at work", "I did it in 2023.", EDGE),
        ("en", "First aid at work", "I did it in 2021.", LAPSED),
        ("en", "SIA licence", "I got it in 2022.", LAPSED),
        ("en", "Driver CPC", "I did it two years ago.", HELD),
        ("en", "Welding certificate", "It lasts two years and I took it in 2022.", LAPSED),
        ("en", "Forklift licence", "I passed in 2010.", HELD),
        ("en", "Personal licence", "I got mine in 2012.", HELD),
    ],
)
def test_when_it_was_taken_and_how_long_it_holds(
    language: str, name: str, reply: str, expected: tuple[object, str, str]
) -> None:
    assert told(language, name, reply) == expected


def test_it_must_hold_on_the_day_that_the_job_asks_for() -> None:
    reply = "I did it in April 2024."
    assert told("en", "First aid at work", reply, date(2027, 3, 31)) == HELD
    assert told("en", "First aid at work", reply, date(2027, 4, 15)) == EDGE
    assert told("en", "First aid at work", reply, date(2027, 6, 1)) == LAPSED


def test_what_the_reply_says_of_its_length_goes_before_the_table() -> None:
    assert told("en", "First aid at work", "I did it in 2024 and it's valid for one year.") == LAPSED


@pytest.mark.parametrize(
    ("names", "years"),
    [
        (("Heta Arbeten",), 5),
        (("YKB för buss",), 5),
        (("Certifikat", "SSG Entre"), 3),
        (("Emergency First Aid at Work",), 3),
        (("Digitalt förarkort",), 5),
    ],
)
def test_a_paper_is_found_by_any_of_its_names(names: tuple[str, ...], years: int) -> None:
    period = period_of(names)
    assert period is not None
    assert period.years == years


@pytest.mark.parametrize("name", ["Radrannsakan", "Siaren", "First aid", "Kranförarbevis"])
def test_other_papers_have_no_known_period(name: str) -> None:
    assert period_of((name,)) is None


def test_every_period_says_where_it_stands_and_no_name_stands_twice() -> None:
    names = [name for period in PERIODS for name in period.names]
    assert len(names) == len(set(names))
    for period in PERIODS:
        assert len(period.source) > 20
        assert period.years is None or 1 <= period.years <= 10
        assert all(name == name.lower() for name in period.names)


def test_explain_says_who_set_the_period() -> None:
    requirement = Requirement("paper", Params(name="Heta arbeten"))
    root = explain("Det tog jag 2019.", requirement, language="sv", today=TODAY)
    node = next(child for child in root.children if child.title == "validity")
    assert node.detail == "5 years"
    assert "Brandskyddsföreningen" in node.children[0].title
