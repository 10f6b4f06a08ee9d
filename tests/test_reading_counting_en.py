"""A grid of English answers to "how many": every thing asked, with every way to say a figure, is read alike."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from firstcall import kinds
from firstcall.reading.reader import read
from firstcall.types import Range, Requirement

TODAY = date(2026, 11, 28)
ASKED = {
    "people in crew": ("How many people were in your crew?", "people", ""),
    "people supervised": ("How many people have you supervised?", "people", ""),
    "covers per night": ("How many covers did you do a night?", "covers", "a night"),
    "miles to depot": ("How far do you live from the depot, in miles?", "miles", ""),
    "minutes of commute": ("How long is your commute, in minutes?", "minutes", ""),
    "hours per week": ("How many hours a week can you work?", "hours", "a week"),
    "residents per shift": ("How many residents did you look after per shift?", "residents", "a shift"),
    "rooms per shift": ("How many rooms do you clean per shift?", "rooms", "a shift"),
    "parcels per hour": ("How many parcels do you scan an hour?", "parcels", "an hour"),
    "tables": ("How many tables did you have in your section?", "tables", ""),
    "beds on ward": ("How many beds on your ward?", "beds", ""),
    "bricks per day": ("How many bricks do you lay in a day?", "bricks", "a day"),
}
"""What is counted -> the question, the noun, and the period."""


def table(text: str) -> tuple[str, ...]:
    """The forms that a text lists, with strokes or line ends between."""
    return tuple(form.strip() for line in text.strip().splitlines() for form in line.split(" / "))


FIGURE = table("""
    {n}. / {n} {noun}{per}. / {n}{per}. / About {n}. / Around {n} {noun}. / Roughly {n}{per}. / {n} or so.
    Say {n}. / I'd say {n} {noun}. / On average {n}. / Nine times out of ten it's {n}.
    Depends, but normally {n}. / {n}, more or less. / {n}, give or take. / {n}, if that's enough.
    {n}, if that helps. / {n}, all told. / It adds up to {n}. / It was {n}. / Just the {n}.
    I don't know exactly, about {n}. / {n} would be normal.
""")
LEAST = table("""
    At least {n}. / {n} or more. / {n} plus. / {n} plus {noun}. / {n}, minimum. / {n} {noun}{per}, minimum.
    {n} {noun} at least. / {n} and more. / {n}, at the very least. / {n} {noun}{per}, if not more.
    Over {n} {noun}{per}. / North of {n}. / {n} as a minimum. / No fewer than {n}.
""")
MOST = table("""
    At most {n}. / Up to {n} {noun}. / {n} {noun}{per} tops. / {n} {noun} max. / {n}, maximum. / {n} or fewer.
    {n}, absolute max. / {n} {noun}{per} at the most. / No more than {n}. / Nowhere near {n}.
    Not as many as {n}. / Nothing like {n}. / {n} {noun} or less.
""")
SPREAD = table("""
    {n} to {m}. / Between {n} and {m}. / {n}, sometimes {m}. / {n} {noun}, sometimes {m}. / {n} or {m} {noun}.
    {n} at least, {m} at most. / Anywhere from {n} to {m}. / {n}, up to {m}. / Usually {n}, maybe {m}.
""")
RETAKEN = table("""
    {n}, no, {m}. / {n}. Actually {m}. / {n} {noun}, well, {m} really. / Did I say {n}? I meant {m}.
    {n}? More like {m}. / Not {n}, more like {m}. / They asked for {n}, I do {m}. / {n}, that's wrong, {m}.
    Nowhere near {n}, more like {m}. / {n} is the norm, I do {m}. / {n}, make that {m}.
""")
BESIDE = table("""
    {n}, and I'm 45. / {n}, in building 4. / {n}, from eight till four. / {n}, out of a possible five hundred.
    {n}, number one on the team. / {n}, one of the best. / {n}, top three in the depot.
    {n}, ninety percent of the time.
    {n}, for five years. / {n}, since 2019. / {n}, the other two did less. / {n}, over two sites. / {n}, on my own.
""")
SUMS = table("""
    Four plus five. / Four and another five. / Four and then five more. / Four in one and five in the other.
    Four lads and five girls. / Nine, four lads and five girls. / Four here, five there, nine altogether.
    Four plus another five, nine in all.
""")
WORDS = (("twelve", "fifteen", 12, 15), ("30", "40", 30, 40), ("two hundred", "two hundred and fifty", 200, 250))


def answers(noun: str, per: str) -> Iterator[tuple[str, Range]]:
    """Replies with their values."""
    for n, m, low, high in WORDS:
        tables = (
            (FIGURE, Range(low, low)),
            (BESIDE, Range(low, low)),
            (LEAST, Range(low, None)),
            (MOST, Range(0, low)),
            (SPREAD, Range(low, high)),
            (RETAKEN, Range(high, high)),
        )
        for forms, value in tables:
            for form in forms:
                said = form.format(n=n, m=m, noun=noun, per=f" {per}" if per else "")
                yield said[0].upper() + said[1:], value


@pytest.mark.parametrize("of", list(ASKED))
def test_every_way_to_say_a_figure_is_read(of: str) -> None:
    question, noun, per = ASKED[of]
    asked = Requirement("asked", kinds.number.Params(of=of, min=3))
    every = [*answers(noun, per), *((form, Range(9, 9)) for form in SUMS if of.startswith("people"))]
    wrong = []
    for said, value in every:
        reading = read(said, asked, language="en", today=TODAY, question=question)
        got = reading.fact.value if reading.fact else None
        if got != value:
            wrong.append((said, got, value))
    assert wrong == []
