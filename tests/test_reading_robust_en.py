"""English development replies are read the same with what people say around an answer, and however it is written."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from saying import Replies, closed, echoed, opened, tailed

REPLIES = Replies("en")

OPENERS = (
    *("Uh, ", "Well, ", "Right, ", "Hi! ", "Hm. ", "Okay. ", "Right, okay. ", "Good question. ", "Let's see. ", "Oh. "),
    *("Let me think. ", "Hang on. ", "I mean, ", "Hi, it's Karen here. ", "Hello, this is Dave speaking. ", "So, "),
    *("As I said, ", "Like I said before, ", "Thanks for asking. ", "It's a bit noisy here, sorry. ", "Honestly, "),
    *("My wife always says I talk too much. ", "To be honest with you, ", "Right then, ", "Sorry about the noise. "),
    *(
        "Yeah, I can hear you. ",
        "Basically, ",
        "I knew you'd ask that. ",
        "Okay, so, ",
        "Ah, right. ",
        "Let me see now. ",
    ),
    *("Sorry, I was on mute. ", "That's a fair question. ", "Where do I start. ", "Can you hear me okay? ", "Erm... "),
    *("If you must know, ", "You know what, ", "Look, "),
)
CLOSERS = (
    *(" Thanks.", " So that's that.", " That's about it.", " Anything else?", " Was there anything else?", " Hello?"),
    *(
        " That's the answer to that.",
        " Hope that's okay.",
        " Take care.",
        " I'm on the bus just now.",
        " There you go.",
    ),
    *(" Was that everything?", " If you know what I mean.", " Sorry about the noise.", " Does that make sense?"),
    *(" Thank you very much.", " I hope that answers it.", " Can you hear me?", " Cheers, mate.", " As I said."),
    *(" Was that clear?", " Did you get that?", " Right.", " What's the next question?", " Over to you."),
    *(" So, anything else you need from me, mate?", " My wife always says I talk too much."),
)
TAILS = (
    *(", mate.", ", like I said.", ", to be honest.", ", if you know what I mean.", ", if that makes sense.", ", sir."),
    *(", basically.", ", to be fair.", ", put it that way.", ", is that okay?", ", yeah?", ", okay?", ", all right?"),
    *(", actually.", ", if I'm honest.", ", honestly."),
)


def lowered(reply: str) -> str:
    """As it goes on behind a comma; "I" and codes stay."""
    kept = re.match(r"(?!A [a-z])(?:I\b|[A-Z][A-Z\d]|[A-Z]\d?\b)", reply)
    return reply if kept else reply[:1].lower() + reply[1:]


@pytest.mark.parametrize("turn", range(4))
def test_words_in_front_change_nothing(turn: int) -> None:
    assert REPLIES.changed(opened(OPENERS, turn, lowered)) == []


@pytest.mark.parametrize("turn", range(4))
def test_sentences_behind_change_nothing(turn: int) -> None:
    assert REPLIES.changed(closed(CLOSERS, turn)) == []


@pytest.mark.parametrize("turn", range(2))
def test_words_that_are_hung_on_change_nothing(turn: int) -> None:
    assert REPLIES.changed(tailed(TAILS, turn)) == []


def test_the_question_said_first_changes_nothing() -> None:
    assert REPLIES.changed(echoed) == []


@pytest.mark.parametrize(
    "written",
    [
        str.lower,
        lambda reply: reply.rstrip(". "),
        lambda reply: reply.replace(", ", " - "),
        lambda reply: "  ".join(reply.split()),
        lambda reply: re.sub(r"(?<=ty)-(?=[a-z])", " ", reply),
        lambda reply: re.sub(r"(?<=ty)-(?=[a-z])", "", reply),
        lambda reply: reply.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}"),
        lambda reply: re.sub(r"\babout\b", "'bout", reply),
        lambda reply: re.sub(r"\bthousand\b", "k", reply),
    ],
)
def test_how_it_is_written_changes_nothing(written: Callable[[str], str]) -> None:
    assert REPLIES.changed(lambda _, line: written(line.reply)) == []
