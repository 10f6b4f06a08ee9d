"""A grid of English answers to "which": every list of options, with every way to choose or refuse, is read alike."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from firstcall import kinds
from firstcall.reading.reader import read
from firstcall.types import Requirement

TODAY = date(2026, 11, 28)
THREE = {
    "Which shift would you prefer, days, evenings or nights?": ("days", "evenings", "nights"),
    "Which site could you work at, Leeds, Manchester or Sheffield?": ("Leeds", "Manchester", "Sheffield"),
    "Are you after permanent, temporary or contract work?": ("permanent", "temporary", "contract"),
    "Which languages do you speak?": ("English", "Polish", "Spanish"),
    "Which trucks are you trained on?": ("counterbalance", "reach", "VNA"),
    "Bar, floor or kitchen?": ("bar", "floor", "kitchen"),
    "Would you drive a van, a rigid or an artic?": ("van", "rigid", "artic"),
    "How should we contact you, phone, email or text?": ("phone", "email", "text"),
}
TWO = {
    "Full time or part time?": ("full time", "part time"),
    "Weekdays or weekends?": ("weekdays", "weekends"),
    "Do you want to work with cats or dogs?": ("cats", "dogs"),
    "Mornings or afternoons?": ("mornings", "afternoons"),
    "Sales or lettings?": ("sales", "lettings"),
}
"""Question -> its options."""


def table(text: str) -> tuple[str, ...]:
    """The forms that a text lists, with strokes or line ends between."""
    return tuple(form.strip() for line in text.strip().splitlines() for form in line.split(" / "))


ONE = table("""
    {a}. / {a}, please. / I'd prefer {a}. / Ideally {a}. / {a} suits me best. / Put me down for {a}. / {a} only.
    {a} and nothing else. / {a}, I think. / {a} if I had the choice. / Mainly {a}. / Always {a}.
    My preference is {a}.
    I'd rather {a} than {b}. / I prefer {a} to {b}. / {a} instead of {b}. / I'd take {a} over {b}. / Not {b}, {a}.
    {a}, I can't do {b}. / {b} is out, so {a}. / Anything but {b}, so {a}. / {b}? No, {a}. / {b}, I mean {a}.
    {b}. Actually, {a}. / I said {b} but I meant {a}. / I was going to say {b}, but {a}. / {b} no, {a} yes.
    Yes to {a}, no to {b}. / {a}, but {b} is a no. / I'd never do {b}. {a}. / My mate does {b}, but I'd want {a}.
""")
PAIR = table("""
    Anything but {c}. / Any of them apart from {c}. / {a} or {b}. / Both {a} and {b}. / {a} and {b}, but not {c}.
    {a}, also {b}. / {a} first choice, {b} second. / Preferably {a}, but {b} is fine too. / I can do {a} and {b}.
    {a} or {b}, either's fine. / I don't do {c}, but {a} and {b} are fine.
    {a} and {b} both work.
""")
ALL = table("""
    I'm easy. / I don't mind. / Any of them. / Whatever you need. / No preference. / Wherever you need me.
    Whichever you like. / I'm open. / Makes no odds to me. / Not fussed. / You choose. / All of the above.
""")
NONE = table("None of them. / Not any of them. / Neither of those.")
BOTH = table("Both. / Either. / Either's fine. / {a} and {b}. / {a} or {b}, I don't mind. / Makes no difference.")
LEFT = table("Not {b}. / Anything but {b}. / The other one, not {b}.")


def answers(options: tuple[str, ...]) -> Iterator[tuple[str, set[str]]]:
    """Replies with the options taken."""
    a, b, *rest = options
    every, tables = set(options), [(ONE, {a}), (ALL, set(options)), (NONE, set())]
    tables += [(PAIR, {a, b})] if rest else [(BOTH, every), (LEFT, {a})]
    for forms, taken in tables:
        for form in forms:
            said = form.format(a=a, b=b, c=rest[0] if rest else "")
            yield said[0].upper() + said[1:], taken


@pytest.mark.parametrize("question", [*THREE, *TWO])
def test_every_way_to_choose_is_read(question: str) -> None:
    options = {**THREE, **TWO}[question]
    params = kinds.choice.Params(options=dict.fromkeys(options, ()), accepts=options[:1])
    asked = Requirement("asked", params)
    wrong = []
    for said, taken in answers(options):
        reading = read(said, asked, language="en", today=TODAY, question=question)
        got = reading.fact.value if reading.fact else None
        if got != tuple(sorted(taken)):
            wrong.append((said, got, taken))
    assert wrong == []
