"""Interviews held from their beginning, or from where they were left, to the end of the line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from firstcall.audio.selfcheck import SelfCheck
from firstcall.dialogue import DialogueState, State
from firstcall.errors import WorldError
from firstcall.lines.contract import Line
from firstcall.live import connection
from firstcall.live.connection import Connection
from firstcall.live.desk import Desk
from firstcall.live.finishing import finish
from firstcall.types import JobSpec


@dataclass(frozen=True, slots=True)
class Held:
    """What came of a call or chat."""

    interview_id: str
    state: DialogueState
    switched: bool
    """The candidate goes on in the chat."""
    folder: Path
    """The recording folder; complete once the interview has ended."""
    checked: SelfCheck | None = None
    """What the recording's self-check found; None without a recording or before the end."""


def begin(
    desk: Desk,
    spec: JobSpec,
    line: Line,
    *,
    today: date,
    language: str | None = None,
    interview_id: str = "",
    hears_prompts: bool = False,
    in_media_time: bool = False,
) -> Held:
    """Hold a new interview over a line; `connection.new` says more."""
    return _hold(
        connection.new(
            desk,
            spec,
            line,
            today=today,
            language=language,
            interview_id=interview_id,
            hears_prompts=hears_prompts,
            in_media_time=in_media_time,
        )
    )


def resume(
    desk: Desk,
    interview_id: str,
    line: Line,
    *,
    hears_prompts: bool = False,
    in_media_time: bool = False,
) -> Held:
    """Take up an interview on a line, at the question where it was left; `connection.again` says more."""
    return _hold(connection.again(desk, interview_id, line, hears_prompts=hears_prompts, in_media_time=in_media_time))


def _hold(held: Connection) -> Held:
    call, interview_id = held.call, held.interview_id
    broken = True
    try:
        try:
            call.run(held.first)
            broken = False
        finally:
            held.close(broken=broken)
    except WorldError as error:
        raise kept_up_to_here(interview_id, error) from error
    checked = finish(held.desk, interview_id) if call.state.state is State.ENDED else None
    return Held(interview_id, call.state, call.switched, held.desk.root / interview_id, checked)


def kept_up_to_here(interview_id: str, error: WorldError) -> WorldError:
    """The same error, with what is left of the interview and how to go on with it."""
    how = f"then firstcall interview --resume {interview_id}"
    return WorldError(error.code, f"interview {interview_id} is kept up to here: {error}", fix=how)
