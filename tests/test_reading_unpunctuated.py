"""Replies without signs: a verdict that hangs on where a sentence ends goes to a person, others stand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from firstcall import kinds
from firstcall.reading.reader import read, verdict_of
from firstcall.reading.unpunctuated import MOST, with_stops
from firstcall.types import Requirement

TODAY = date(2026, 3, 2)


def licence(*needs: Any) -> Requirement:
    return Requirement("asked", kinds.licence.Params(needs=needs))


def choice(*options: str) -> Requirement:
    return Requirement("asked", kinds.choice.Params(options=dict.fromkeys(options, ()), accepts=options[:1]))


@pytest.mark.parametrize(
    ("language", "question", "requirement", "reply", "verdict"),
    [
        ("sv", "Vilka behörigheter har du?", licence("B", "BE"), "B och BE inget mer", "review"),
        ("sv", "Vilka behörigheter har du?", licence("B", "BE"), "B och BE. Inget mer.", "met"),
        ("sv", "Har du CE?", licence("CE"), "bara C E:t är det jag saknar", "review"),
        ("sv", "Vilka behörigheter har du?", licence("B"), "ja B och C har jag", "met"),
        ("en", "Shop or back?", choice("shop", "back"), "the back I hate small talk", "review"),
        ("en", "Shop or back?", choice("shop", "back"), "The back. I hate small talk.", "not_met"),
        ("en", "Ferry or flight?", choice("ferry", "flight"), "I'll take the ferry I don't fly", "review"),
        ("en", "Ferry or flight?", choice("ferry", "flight"), "I'd like the ferry", "met"),
        ("en", "Ferry or flight?", choice("ferry", "flight"), "the flight please", "not_met"),
    ],
)
def test_what_hangs_on_a_stop(language: str, question: str, requirement: Requirement, reply: str, verdict: str) -> None:
    reading = read(reply, requirement, language=language, today=TODAY, question=question)
    assert verdict_of(requirement, reading)[0].value == verdict


def test_signs_of_its_own_are_believed() -> None:
    assert list(with_stops("B och BE, inget mer", licence("B"), "sv")) == []
    assert list(with_stops("B och BE inget mer.", licence("B"), "sv")) == [
        ("B och BE", "B och BE. Inget mer."),
    ]


def test_places_are_bounded() -> None:
    assert len(list(with_stops("I do I do " * 500, licence("B"), "en"))) == MOST
