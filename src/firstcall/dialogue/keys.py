"""Answers by keypad or button: 1 yes, 2 no, digits and # for numbers, * again, 0 a person."""

from __future__ import annotations

from firstcall.events import Button
from firstcall.kinds.licence import Params as Licence
from firstcall.types import Fact, Intent, Question, Range, Reading, Requirement, Value

YES, NO, END, AGAIN, PERSON = "1", "2", "#", "*", "0"
NUMBER_KINDS = ("years", "number", "amount")
MAX_DIGITS = 7
"""A yearly wage has six digits."""

INTENTS = {
    Button.REPEAT: Intent.REPEAT,
    Button.SLOWER: Intent.SLOWER,
    Button.EXPLAIN: Intent.CLARIFY,
    Button.BACK: Intent.GO_BACK,
    Button.SKIP: Intent.SKIP,
    Button.PAUSE: Intent.PAUSE,
    Button.CHAT: Intent.CHAT,
    Button.HUMAN: Intent.HUMAN,
    Button.STOP: Intent.STOP,
}
"""What a button wishes; YES, NO and RESUME are answers and stand elsewhere."""


def takes_digits(requirement: Requirement, question: Question) -> bool:
    """True where digits give the whole answer; months and pence cannot be keyed, and then no keys are offered."""
    return requirement.kind in NUMBER_KINDS and bool(question.choices)


def pressed(requirement: Requirement, *, yes: bool) -> Reading | None:
    """The reading of a pressed yes or no; None where the kind has no such answer."""
    value: Value
    match requirement.kind:
        case "yes_no":
            value = yes
        case "certificate":
            value = "held" if yes else "not_held"
        case "licence":
            params = requirement.params
            assert isinstance(params, Licence)
            if yes and len(params.needs_any) > 1:
                return None
            value = tuple(sorted(params.needs or params.needs_any)) if yes else ()
        case _:
            return None
    return _reading(requirement, value)


def keyed(requirement: Requirement, digits: str) -> Reading | None:
    """The reading of keyed digits; None where the kind has no such answer."""
    if requirement.kind not in NUMBER_KINDS or not digits:
        return None
    number = float(digits)
    return _reading(requirement, Range(number, number))


def _reading(requirement: Requirement, value: Value) -> Reading:
    return Reading(Intent.ANSWER, Fact(requirement.kind, value, qualifiers=("keyed",)))


NOTHING = Reading(Intent.OFF_TOPIC)
"""A press carries no words to read a corrected value from."""
