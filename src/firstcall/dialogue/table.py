"""The state table: which handler takes which event in which state. A pair that is not in it is our bug.

`ignore` stands where an event may rightly come late (a transcript after a timeout, a prompt's end after a button) and
must change nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from firstcall.dialogue import again, hearing, interrupting
from firstcall.dialogue.hearing import ignore
from firstcall.dialogue.move import Move
from firstcall.dialogue.state import State
from firstcall.events import (
    Failed,
    Heard,
    HeardAgain,
    HungUp,
    KeyPressed,
    Overheard,
    Pressed,
    PromptPlayed,
    PromptStarted,
    Resumed,
    SpeechStarted,
    SpokenOver,
    Started,
    TimedOut,
    TurnEnded,
    Typed,
)

Handler = Callable[[Move, Any], None]

_LIVE = (State.SPEAKING, State.LISTENING, State.HEARING, State.THINKING, State.KEYING, State.PAUSED, State.SWITCHING)


def _row(event: type, handlers: Mapping[State, Handler]) -> dict[tuple[State, type], Handler]:
    return {(state, event): handler for state, handler in handlers.items()}


def _all(states: Iterable[State], handler: Handler) -> dict[State, Handler]:
    return dict.fromkeys(states, handler)


_QUIET = _all((*_LIVE, State.DROPPED, State.ENDED), ignore)
"""Events of a call that is over or interrupted may still arrive; they change nothing."""

TABLE: Mapping[tuple[State, type], Handler] = MappingProxyType(
    {
        **_row(Started, {State.NEW: hearing.start}),
        **_row(Resumed, {**_all((*_LIVE, State.DROPPED), hearing.resume), State.ENDED: ignore}),
        **_row(HungUp, {**_all((*_LIVE, State.NEW), hearing.drop), **_all((State.DROPPED, State.ENDED), ignore)}),
        **_row(PromptStarted, _all((*_LIVE, State.DROPPED, State.ENDED), ignore)),
        **_row(PromptPlayed, {**_QUIET, State.SPEAKING: hearing.played}),
        **_row(
            SpeechStarted,
            {
                **_QUIET,
                State.LISTENING: hearing.speech_started,
                State.THINKING: hearing.speech_started,
                State.KEYING: hearing.speech_started,
            },
        ),
        **_row(
            TurnEnded,
            {
                **_QUIET,
                State.LISTENING: hearing.turn_ended,
                State.HEARING: hearing.turn_ended,
                State.THINKING: hearing.turn_ended,
                State.PAUSED: hearing.turn_ended_in_pause,
            },
        ),
        **_row(SpokenOver, {**_QUIET, State.SPEAKING: interrupting.spoken_over}),
        **_row(
            Overheard, {**_QUIET, State.SPEAKING: interrupting.overheard, State.LISTENING: interrupting.overheard_late}
        ),
        **_row(
            Heard,
            {
                **_QUIET,
                State.HEARING: hearing.heard,
                State.THINKING: hearing.heard,
                State.PAUSED: hearing.heard_in_pause,
            },
        ),
        **_row(HeardAgain, {**_all((*_LIVE, State.DROPPED), again.heard_again), State.ENDED: ignore}),
        **_row(
            Failed,
            {
                **_QUIET,
                State.SPEAKING: hearing.failed,
                State.HEARING: hearing.failed,
                State.THINKING: hearing.failed,
            },
        ),
        **_row(
            Typed,
            {
                **_QUIET,
                **_all((State.SPEAKING, State.LISTENING, State.HEARING, State.THINKING), hearing.typed),
                State.KEYING: hearing.typed,
                State.PAUSED: hearing.typed,
            },
        ),
        **_row(
            Pressed,
            {
                **_QUIET,
                **_all((State.SPEAKING, State.LISTENING, State.HEARING, State.THINKING), hearing.pressed),
                State.KEYING: hearing.pressed,
                State.PAUSED: hearing.pressed,
            },
        ),
        **_row(
            KeyPressed,
            {
                **_QUIET,
                **_all((State.SPEAKING, State.LISTENING, State.HEARING, State.THINKING), hearing.key_pressed),
                State.KEYING: hearing.key_pressed,
                State.PAUSED: hearing.key_pressed,
            },
        ),
        **_row(TimedOut, {**_QUIET, **_all(_LIVE, hearing.timed_out)}),
    }
)
