"""Interviews between the dialogue and the database: entering a new one, reopening one from its log."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from firstcall import dialogue
from firstcall.dialogue import DialogueState, Script, State
from firstcall.errors import InputError, WorldError
from firstcall.events import Action, Event, Failed, Heard, LineKind, Transcribe, TurnEnded
from firstcall.live.interview import Interview, Watch
from firstcall.live.unfailing import unfailing
from firstcall.store import Store


@dataclass(frozen=True, slots=True)
class Reopened:
    """An interview as its log says."""

    interview: Interview
    last_s: float
    """When the last thing happened, media seconds."""
    unanswered: tuple[tuple[Transcribe, TurnEnded], ...]
    """Turns whose words were asked for and never came."""


def new_id() -> str:
    """An interview id that nobody can guess: 72 random bits, letters and digits."""
    return secrets.token_hex(9)


def enter(
    store: Store,
    script: Script,
    interview_id: str,
    line: LineKind,
    today: date,
    watchers: Sequence[Watch],
    candidate: str = "",
) -> Interview:
    """A new interview in the database, ready for its first event; `candidate` is somebody's reference to the person."""
    store.add_spec(script.spec)
    store.begin(interview_id, script.spec, line=line, language=script.language, today=today, candidate=candidate)
    return _interview(store, script, interview_id, watchers, DialogueState())


def reopen(store: Store, interview_id: str, watchers: Sequence[Watch]) -> Reopened:
    """A stored interview where it was left.

    Raises InputError for an unknown one and for one that has ended, WorldError(`log_damaged`) for an altered log.
    """
    problems = store.verify(interview_id)
    if problems:
        first = problems[0]
        raise WorldError(
            "log_damaged",
            f"interview {interview_id}: record {first.seq}: {first.what}",
            fix="firstcall verify tells more",
        )
    spec, language = store.spec_of(interview_id)
    script = unfailing(dialogue.script(spec, language))
    entries = [each.entry for each in store.entries(interview_id)]
    events = [each for each in entries if isinstance(each, Event)]
    state = dialogue.fold(script, events)
    if state.state is State.ENDED:
        raise InputError(f"interview {interview_id} has ended; firstcall interviews {interview_id} shows it")
    if state.state is State.NEW:
        raise InputError(f"interview {interview_id} was never begun; hold a new one")
    interview = _interview(store, script, interview_id, watchers, state, len(entries))
    return Reopened(interview, max(each.at_s for each in events), tuple(_unanswered(entries)))


def _interview(
    store: Store, script: Script, interview_id: str, watchers: Sequence[Watch], state: DialogueState, count: int = 0
) -> Interview:
    """`count` is the log's length so far: where another process has gone on with it, nothing more is appended here."""
    length = count

    def log(entries: Sequence[Event | Action]) -> None:
        nonlocal length
        length = store.append(interview_id, entries, after=length)

    return Interview(script, log, watchers, state)


def _unanswered(entries: Sequence[Event | Action]) -> list[tuple[Transcribe, TurnEnded]]:
    answered = {each.request_id for each in entries if isinstance(each, Heard | Failed)}
    turns = {each.turn_id: each for each in entries if isinstance(each, TurnEnded)}
    asked = [each for each in entries if isinstance(each, Transcribe)]
    return [(each, turns[each.turn_id]) for each in asked if each.request_id not in answered]
