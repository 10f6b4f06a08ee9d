"""The dialogue: events in, actions out, from one state table; no I/O, no clock, no randomness.

`step` is the whole of it. Live calls, chat, simulation and resuming after a crash feed the same function, so an
interview's state is the fold of its logged events.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from firstcall.dialogue.known import known_prompts
from firstcall.dialogue.move import Move
from firstcall.dialogue.script import Script, script
from firstcall.dialogue.state import DialogueState, State, Then, Topic
from firstcall.dialogue.table import TABLE
from firstcall.dialogue.whole import whole
from firstcall.errors import BugError
from firstcall.events import Action, Event, KeyPressed, Pressed, SpeechStarted, TurnEnded, Typed

__all__ = ["DialogueState", "Script", "State", "Then", "Topic", "fold", "known_prompts", "script", "step", "whole"]


def step(script: Script, state: DialogueState, event: Event) -> tuple[DialogueState, tuple[Action, ...]]:
    """Give the state after `event`, and the actions to carry out, in order.

    The same script, state and event give the same result for ever. Raises BugError for a pair of state and event that
    the table does not know.
    """
    handler = TABLE.get((state.state, type(event)))
    if handler is None:
        raise BugError(f"dialogue: no row for state {state.state} and event {type(event).__name__}")
    closing = state.ending is not None and state.state is State.SPEAKING
    if closing and isinstance(event, SpeechStarted | TurnEnded | Typed | Pressed | KeyPressed):
        return state, ()  # The goodbye is being said: what comes now stands in the log.
    move = Move(script, replace(state))
    handler(move, event)
    return move.state, tuple(move.actions)


def fold(script: Script, events: Iterable[Event]) -> DialogueState:
    """Give the state that logged events lead to."""
    state = DialogueState()
    for event in events:
        state, _ = step(script, state, event)
    return state
