"""English development replies are read the same with what people say behind them, in front of them and between."""

from __future__ import annotations

from datetime import date

import pytest

from firstcall import kinds
from firstcall.reading.reader import read, verdict_of
from firstcall.types import Decision, Requirement
from saying import KINDS, Answers

ANSWERS = Answers("en", r"(ye|no)(?:s|ah|p|pe)?[,.]", {"ye": "yes", "no": "no"})
EITHER = (
    *(
        "Funny question.",
        "That was an easy one.",
        "So now you know.",
        "I think you asked that before.",
        "I kid you not.",
    ),
    *(
        "I hope you can hear me.",
        "Does that answer the question?",
        "I don't know if you caught that.",
        "Put that down.",
    ),
    *("If you must know.", "Nothing more to say.", "So I'll leave it at that.", "Excuse the cough.", "Hand on heart."),
    *("I told your colleague on the phone.", "You know that already.", "Sorry about that.", "Beyond any doubt."),
    *("I kid you not.", "Put that down.", "Excuse my English.", "On to the next one."),
)
BEHIND = {
    "yes": (
        *("For as long as I can remember.", "So it's nothing new to me.", "Nothing to it.", "Never had a complaint."),
        *("It's nothing I'm afraid of.", "I can't see any reason why not.", "So don't you worry."),
    ),
    "no": (
        *("So I'm probably not the right person.", "I hope that's all right anyway.", "So that's probably that then."),
        *("It's a shame, but there it is.", "If that's a must then I understand.", "Is that bad?", "Count me out."),
    ),
    "years": ("Time flies.", "It's been a while.", "Where does the time go?"),
    "number": ("It was a decent size.", "It varied of course.", "If I counted right."),
    "amount": ("But we can talk about it.", "It's no secret.", "I hope that's not too much."),
    "date": ("I hope that works for you.", "They know I'm leaving.", "I can hardly wait."),
    "choice": ("I don't care about the rest.", "My mind's made up.", "So that's an easy choice."),
    "level": ("It gets me by.", "That was a long time ago.", "People understand me fine."),
}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_said_behind_an_answer_changes_nothing(kind: str) -> None:
    assert ANSWERS.changed(kind, "{0} {1}", (*EITHER, *BEHIND[kind])) == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_said_of_the_question_first_changes_nothing(kind: str) -> None:
    assert ANSWERS.changed(kind, "{1} {0}", EITHER[:5]) == []


CARD = Requirement("asked", kinds.certificate.Params(name="fork-lift certificate"))
NIGHTS = Requirement("asked", kinds.yes_no.Params())


@pytest.mark.parametrize(
    ("reply", "requirement", "question"),
    [
        ("No. But I sit the test on Friday.", CARD, "Have you got a fork-lift certificate?"),
        ("No. It's in my other wallet, so yes.", CARD, "Have you got a fork-lift certificate?"),
        ("Yes. But not Sundays.", NIGHTS, "Can you work weekends?"),
        ("Yes. But it depends on the pay.", NIGHTS, "Can you work nights?"),
        ("Not a chance.", NIGHTS, "Can you work nights?"),
        ("My dad did. Nothing to it.", NIGHTS, "Can you work nights?"),
    ],
)
def test_what_speaks_of_the_answer_still_counts(reply: str, requirement: Requirement, question: str) -> None:
    reading = read(reply, requirement, language="en", today=date(2026, 11, 23), question=question)
    assert verdict_of(requirement, reading)[0] is (Decision.NOT_MET if "chance" in reply else Decision.REVIEW)
