"""Verdict tables per kind: what a fact comes to against a requirement, whatever was said to get there."""

from __future__ import annotations

from datetime import date

import pytest

from firstcall.kinds import KINDS
from firstcall.kinds.licence_classes import ENTAILS, covers
from firstcall.types import Fact, Range, Requirement, Value


def judged(kind: str, value: Value, **params: object) -> tuple[str, str]:
    decision, reason = KINDS[kind].judge(KINDS[kind].Params(**params), Fact(kind, value))
    return decision.value, reason.value


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Range(3, 3), ("met", "enough")),
        (Range(3, None), ("met", "enough")),
        (Range(2.996, 2.996), ("met", "enough")),
        (Range(2.5, 3), ("review", "straddles")),
        (Range(None, 9), ("review", "straddles")),
        (Range(0, 2.9), ("not_met", "too_low")),
        (Range(None, None), ("review", "no_value")),
        (None, ("review", "no_value")),
    ],
)
def test_years(value: Value, expected: tuple[str, str]) -> None:
    assert judged("years", value, of="x", min=3) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Range(38000, 38000), ("met", "enough")),
        (Range(None, 38000), ("met", "enough")),
        (Range(35000, None), ("review", "straddles")),
        (Range(36000, 40000), ("review", "straddles")),
        (Range(40000, None), ("not_met", "too_high")),
        (None, ("review", "no_value")),
    ],
)
def test_amount(value: Value, expected: tuple[str, str]) -> None:
    assert judged("amount", value, unit="SEK/month", max=38000) == expected


def test_number_has_either_limit() -> None:
    assert judged("number", Range(30, 30), of="km", max=50) == ("met", "enough")
    assert judged("number", Range(60, 60), of="km", max=50) == ("not_met", "too_high")
    assert judged("number", Range(4, 6), of="people", min=5) == ("review", "straddles")


@pytest.mark.parametrize(
    ("held", "needs", "expected"),
    [
        (("CE",), ("B",), "met"),
        (("CE",), ("BE",), "met"),
        (("C",), ("CE",), "not_met"),
        (("D",), ("B",), "met"),
        (("DE",), ("D",), "met"),
        (("C1E",), ("CE",), "not_met"),
        (("B",), ("A", "B"), "not_met"),
        (("A", "B"), ("A", "B"), "met"),
        ((), ("B",), "not_met"),
    ],
)
def test_licence_entails(held: tuple[str, ...], needs: tuple[str, ...], expected: str) -> None:
    assert judged("licence", held, needs=needs)[0] == expected


def test_one_of_several_classes_is_enough() -> None:
    assert judged("licence", ("C",), needs_any=("C1", "C"))[0] == "met"
    assert judged("licence", ("B",), needs_any=("C1", "C"))[0] == "not_met"


def test_entailment_is_transitive_and_every_class_but_mopeds_drives_a_moped() -> None:
    for name, included in ENTAILS.items():
        assert all(ENTAILS[inner] <= included for inner in included)
        assert covers((name,), "AM")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("held", ("met", "enough")),
        ("not_held", ("not_met", "not_held")),
        ("expired", ("review", "expired")),
        ("in_progress", ("review", "in_progress")),
        (None, ("review", "no_value")),
    ],
)
def test_certificate(value: Value, expected: tuple[str, str]) -> None:
    assert judged("certificate", value, name="YKB") == expected


def test_date_choice_level_and_yes_no() -> None:
    assert judged("date", date(2026, 4, 1), latest=date(2026, 4, 1)) == ("met", "enough")
    assert judged("date", date(2026, 4, 2), latest=date(2026, 4, 1)) == ("not_met", "too_late")
    options = {"dag": (), "natt": ()}
    assert judged("choice", ("dag", "natt"), options=options, accepts=("natt",)) == ("met", "enough")
    assert judged("choice", ("dag",), options=options, accepts=("natt",)) == ("not_met", "other_answer")
    assert judged("level", "b", scale=("a", "b", "c"), min="b") == ("met", "enough")
    assert judged("level", "a", scale=("a", "b", "c"), min="b") == ("not_met", "not_held")
    assert judged("yes_no", False, expects=False) == ("met", "enough")
    assert judged("yes_no", True, expects=False) == ("not_met", "other_answer")


def test_any_of_is_not_met_only_when_each_alternative_was_told() -> None:
    kind = KINDS["any_of"]
    one = Requirement("one", KINDS["yes_no"].Params())
    two = Requirement("two", KINDS["yes_no"].Params())
    params = kind.Params(of=(one, two))
    no = Fact("yes_no", False)
    assert kind.judge(params, Fact("any_of", ("one",)))[0] == "met"
    assert kind.judge(params, Fact("any_of", (), facts=(("one", no), ("two", no))))[0] == "not_met"
    assert kind.judge(params, Fact("any_of", (), facts=(("one", no),)))[0] == "review"
    assert kind.judge(params, Fact("any_of", None))[0] == "review"
