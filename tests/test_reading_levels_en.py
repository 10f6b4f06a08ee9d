"""A grid of English answers to "what level": every scale, with every way to tell what is had and what is under way."""

from __future__ import annotations

from datetime import date

import pytest

from firstcall import kinds
from firstcall.reading.reader import read, verdict_of
from firstcall.types import Decision, Requirement

TODAY = date(2026, 11, 28)
SCHOOL = {
    "What is your highest qualification?": (
        ("GCSE", "A-level", "HNC", "bachelor", "master"),
        ("GCSEs", "A-levels", "HNC", "bachelor's", "master's"),
    ),
    "What NVQ level do you have?": (
        ("NVQ 1", "NVQ 2", "NVQ 3", "NVQ 4"),
        ("level one", "level two", "level three", "level four"),
    ),
    "What's your highest level of education?": (
        ("high school", "associate", "bachelor", "master"),
        ("high school", "associate's", "bachelor's", "master's"),
    ),
}
OTHERS = {
    "How good is your English?": (("basic", "conversational", "fluent", "native"),) * 2,
    "What level is your German?": (("A1", "A2", "B1", "B2", "C1", "C2"),) * 2,
    "How would you rate your Polish?": (("basic", "good", "fluent"),) * 2,
    "Are you an apprentice, a journeyman or a master?": (("apprentice", "journeyman", "master"),) * 2,
    "What line of support do you work on?": (("first line", "second line", "third line"),) * 2,
}
"""Question -> the scale, and how its levels are said."""


def table(text: str) -> tuple[str, ...]:
    """The forms that a text lists, with strokes or line ends between."""
    return tuple(form.strip() for line in text.strip().splitlines() for form in line.split(" / "))


HAD = table("""
    {b}. / Just {b}. / {b}, that's my highest. / {b}, nothing higher. / {b}, not {c}. / {c}? No, {b}. / Not {c}, {b}.
    {a}, no, {b}. / {a}, I mean {b}. / {b} at the moment. / {a} at first, then {b}. / I stopped at {b}.
    I'd say {b}. / {b}, if I'm honest. / They put me at {b}.
""")
UNDER_WAY = table("""
    {b}, and I'm doing my {c} now. / {b}, {c} in progress. / {b}, halfway through my {c}. / {b}, {c} pending.
    {b}, and I start my {c} in September. / {b}, and I'm sitting my {c} in the spring. / {b}, currently taking my {c}.
    {b}, with a {c} to finish. / {b}, I've nearly finished my {c}. / {b}, my {c} I gave up after a year.
    {b}, and I'm writing up my {c} now. / {b}, and my {c} by Christmas. / {b}. I dropped out of my {c}.
    {b}, I'd like to do a {c} one day. / {b}, waiting on the results for my {c}. / {b}, working towards my {c}.
""")
CASES = [(question, HAD) for question in (*SCHOOL, *OTHERS)] + [(question, UNDER_WAY) for question in SCHOOL]


@pytest.mark.parametrize(("question", "forms"), CASES)
def test_every_way_to_tell_a_level_is_read(question: str, forms: tuple[str, ...]) -> None:
    """What is had is the value, and nobody has what is still under way."""
    scale, said = {**SCHOOL, **OTHERS}[question]
    wrong = []
    for at in range(1, len(scale) - 1):
        for form in forms:
            words = form.format(a=said[at - 1], b=said[at], c=said[at + 1])
            words = words[0].upper() + words[1:]
            for need in (at, at + 1):
                asked = Requirement("asked", kinds.level.Params(scale=scale, min=scale[need]))
                reading = read(words, asked, language="en", today=TODAY, question=question)
                got = reading.fact.value if reading.fact else None
                right = {Decision.MET} if need == at else {Decision.NOT_MET, Decision.REVIEW}
                right -= {Decision.NOT_MET} if forms is UNDER_WAY else set()
                if got != scale[at] or verdict_of(asked, reading)[0] not in right:
                    wrong.append((words, scale[need], got))
    assert wrong == []
