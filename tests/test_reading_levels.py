"""A level told in every usual way, on scales of schooling, languages, trades and skills, is read exactly in Swedish."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from firstcall import kinds
from firstcall.reading.reader import read, verdict_of
from firstcall.types import Requirement

TODAY = date(2026, 11, 27)
SCALES = {
    "Vilken är din högsta utbildning?": ("grundskola", "gymnasium", "yrkeshögskola", "kandidat", "master"),
    "Hur bra är din svenska?": ("nybörjare", "grundläggande", "god", "flytande", "modersmål"),
    "Hur långt har du kommit på SFI?": ("SFI A", "SFI B", "SFI C", "SFI D"),
    "Är du lärling, gesäll eller mästare?": ("lärling", "gesäll", "mästare"),
    "Vilken nivå har du i tyska?": ("A1", "A2", "B1", "B2", "C1", "C2"),
    "Vad har du för vårdutbildning?": ("vårdbiträde", "undersköterska", "sjuksköterska"),
}
LEARNT = ("utbildning?", "SFI?", "mästare?")
"""Ends of questions after something that is learnt step by step."""

ONE = """
{A}. | {A}, tack. | Det är {a}. | Jag har {a}. | Bara {a}. | {A} skulle jag säga. | {A}, inget mer. | {A} än så länge.
"""
LOWER = """
Inte {b}, bara {a}. | {A}, inte {b}. | {A} men inte {b}.
{B} har jag inte, bara {a}. | {B} nej, {a} ja. | {A}, aldrig {b}.
{B}, nej {a}. | {B}, förlåt, {a}. | {B}, jag menar {a}. | Inte {b} utan {a}. | {B} tänkte jag säga, men det är {a}.
"""
HIGHER = """
{A}, nej {b}. | {A}, förlåt, {b}. | {A}, jag menar {b}.
{A}, eller rättare sagt {b}. | {A}, fel, {b}. | Inte {a} utan {b}.
"""
DONE = """
{A} och {b}. | Både {a} och {b}. | {A}, sen {b}. | Först {a}, sen {b}. | {A}, därefter {b}.
"""
BEGUN = """
{A}, läser {b} nu. | {A}, håller på med {b}.
{A}, {b} blir klar i vår. | {A}, {b} hoppade jag av. | {A}. {B} har jag påbörjat.
Började på {b} men hoppade av, så {a}. | {A}, {b} är inte klar än. | {A}, snart {b}.
"""


def replies(table: str, low: str, high: str) -> list[str]:
    words = {"a": low, "b": high, "A": low[0].upper() + low[1:], "B": high[0].upper() + high[1:]}
    return [cell.format(**words) for line in table.strip().splitlines() for cell in line.split(" | ")]


@pytest.mark.parametrize("question", SCALES)
def test_every_way_of_telling_a_level_is_read(question: str) -> None:
    scale, wrong = SCALES[question], []
    for low, high in pairwise(scale):
        asked = Requirement("asked", kinds.level.Params(scale=scale, min=high))
        rows = [(ONE, low, "not_met"), (LOWER, low, "not_met"), (HIGHER, high, "met")]
        if question.endswith(LEARNT):
            rows += [(DONE, high, "met"), (BEGUN, low, "review")]
        for table, level, verdict in rows:
            for reply in replies(table, low, high):
                reading = read(reply, asked, language="sv", today=TODAY, question=question)
                got = (reading.fact and reading.fact.value, verdict_of(asked, reading)[0].value)
                if got != (level, verdict):
                    wrong.append((reply, got, level, verdict))
    assert wrong == []
