"""A grid of English answers to "how long": every trade asked about, with every way to say a time, is read alike."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from firstcall import kinds
from firstcall.reading.reader import read
from firstcall.types import Range, Requirement

TODAY = date(2026, 11, 28)
ASKED = {
    "bricklayer": ("How many years have you worked as a bricklayer?", "bricklaying", "a bricklayer"),
    "forklift driver": ("How long have you driven a forklift?", "driving forklifts", "a forklift driver"),
    "care assistant": ("How much experience do you have in care?", "in care", "a carer"),
    "retail": ("How long have you worked in retail?", "in retail", "a sales assistant"),
    "manager": ("How long have you been managing people?", "managing", "a manager"),
    "receptionist": ("How long did you work as a receptionist?", "on reception", "a receptionist"),
    "Class 1 driver": ("How long have you driven artics?", "on artics", "a Class 1 driver"),
    "nurse": ("Have you worked as a nurse, and for how long?", "nursing", "a nurse"),
}
"""The trade -> the question, the work, and who does it."""


def table(text: str) -> tuple[str, ...]:
    """The forms that a text lists, with strokes or line ends between."""
    return tuple(form.strip() for line in text.strip().splitlines() for form in line.split(" / "))


LENGTHS = {
    Range(6, 6): table("""
        Six. / 6 years. / Six years now. / About six years. / Six years, on and off. / Six years or so.
        Six-ish years.
        Six years or thereabouts. / Must be six years. / It's been six years. / I've been {work} for six years.
        I was {who} for six years. / I've done six years. / Six years' experience. / I started six years ago.
        Six years ago I started. / Six years last month. / All in, six years. / Six years across three companies.
        Six years, mostly nights. / Six, if I'm not mistaken. / Six years, if that's enough. / No, six years.
        A good six years. / Just the six years. / The last six years. / Since 2020. / From 2020 onwards.
        2020 till today. / 2020 to present. / I've been {work} since 2020. / It was 2020 when I started.
        I got my first job in 2020. / My first job was in 2020. / I qualified in 2020. / 2010 to 2016.
        I left in 2016 after six years. / I started in 2010 and left in 2016. / Seventy-two months.
        Half a dozen years.
        I started at twenty and I'm twenty-six. / Two years at Kier and four at Balfour. / Two and then four.
        Four years, then a break, then two. / Two in one job, four in the next. / Two years agency and four permanent.
        Two stints of three years. / Three years twice. / Two three-year contracts. / Three years each at two firms.
        Six, two at Kier and four at Balfour. / Eight years, minus two off with the kids.
        Four here, and before that two.
        Four years as {who} plus two as a trainee. / Nowhere near ten, more like six. / Four years. Actually six.
        Ten years? More like six. / Did I say eight? I meant six. / It says five on my CV but it's six now.
        Six years, never had a day off. / Six years, I've not had a break. / Six years, and I've got two kids.
        Six years, forty hours a week. / My dad did it for thirty years, I've done six. / Six continuous years.
        I left school and went straight into it, six years ago. / Three years, had a baby, three more.
        Three with the NHS and three private. / Seven years minus a year's maternity. / It was six years in March.
        Seven, with one off for illness. / Six years, up until 2023. / At eighteen I started, I'm twenty-four now.
        I switched to it in 2020. / 2020 was my first year. / Going back to 2020. / I retrained in 2020.
        I've been in the UK ten years and done this for six. / Feels like twenty but it's six. / My NQT year was 2020.
    """),
    Range(6, None): table("""
        More than six years. / At least six years. / Six years plus. / Six-plus years. / 6+ years.
        Six years or more.
        Six years, minimum. / Six years, if not more. / In excess of six years. / Six years and more.
    """),
    Range(6, 6.5): table("""
        Just over six years. / Six years and a bit. / Six years and change. / Six years plus a bit.
        A smidge over six years.
    """),
    Range(5.5, 6): table("""
        Nearly six years. / Coming up to six years. / The best part of six years. / Knocking on six years.
        A shade under six years. / Six years in March. / Six years, not quite. / Going on six years.
    """),
    Range(0, 6): table("""
        Less than six years. / Up to six years. / Six years tops. / Six years, maximum. / Six years or less.
    """),
    Range(6, 8): table("""
        Six to eight years. / Six, maybe eight. / Six years, could be eight. / Between six and eight.
        Six or eight years.
    """),
    Range(2, 2): table("A couple. / A couple of years. / Just a couple. / A pair of years."),
    Range(2, 4): table("A few. / A few years now. / Some years."),
    Range(1, 1): table("A year. / Just the one. / A single year. / Twelve months. / Since this time last year."),
    Range(10, 10): table("Decade. / A decade or so. / A good ten years."),
    Range(0, 0): table("""
        None. / Not any. / I can't say I have any. / I haven't started yet. / This would be my first job. / Not a day.
        I've never worked as {who}. / I'm new to it. / I've got no experience.
    """),
}


def answers(work: str, who: str) -> Iterator[tuple[str, Range]]:
    """Replies with their values."""
    for value, forms in LENGTHS.items():
        yield from ((form.format(work=work, who=who), value) for form in forms)


@pytest.mark.parametrize("of", list(ASKED))
def test_every_way_to_say_a_time_is_read(of: str) -> None:
    question, work, who = ASKED[of]
    asked = Requirement("asked", kinds.years.Params(of=of, min=3))
    wrong = []
    for said, value in answers(work, who):
        reading = read(said, asked, language="en", today=TODAY, question=question)
        got = reading.fact.value if reading.fact else None
        if got != value:
            wrong.append((said, got, value))
    assert wrong == []
