"""Saying things again and taking answers back: repeats, the way back from a side question, changing an answer."""

from __future__ import annotations

from firstcall.dialogue.move import Move
from firstcall.dialogue.state import Topic
from firstcall.events import PromptKind, Say


def again(move: Move, *, slower: bool) -> list[Say]:
    """What was asked last, to be said again."""
    kind = PromptKind.SLOWER if slower else PromptKind.REPEAT
    return [move.prompt(prompt.text, kind, slower=slower) for prompt in move.state.asked]


def back_to_topic(move: Move) -> None:
    """Leave a side question for what had been asked before it."""
    move.change(topic=move.state.before, asked=move.state.asked_before, attempts=0)


def change_answer(move: Move, index: int) -> None:
    """Ask question `index` again so that its answer can be changed."""
    move.change(question=index, pending=None)
    move.change(read_back=tuple(each for each in move.state.read_back if each != move.requirement.id))
    move.turn_to(Topic.QUESTION)
    question = move.prompt(move.question.text, PromptKind.QUESTION)
    if move.state.corrections:
        lead_in = move.prompt(move.phrases.correction_reasked, PromptKind.CORRECTION)
        move.say([lead_in, question], asked=[question])
    else:
        again = move.prompt(move.phrases.go_back(move.question.text), PromptKind.CORRECTION)
        move.say([again], asked=[question])
