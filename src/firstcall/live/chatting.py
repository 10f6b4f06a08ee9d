"""Chats with their database and folder around them; no engine is needed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from time import monotonic

from firstcall import dialogue
from firstcall.dialogue import State
from firstcall.events import Failed, LineKind, Resumed, Started
from firstcall.live import stored
from firstcall.live.chat import Chat, Pen
from firstcall.live.interview import Interview
from firstcall.live.session import Held
from firstcall.recordings import write_folder
from firstcall.recordings.manifest import NAME
from firstcall.store import ENDED, Store
from firstcall.types import JobSpec

IN_WRITING = "in_writing"
"""Code of a turn whose words are not waited for: its sound is kept, and the question is asked again in writing."""


def chat(
    store: Store, root: Path, spec: JobSpec, pen: Pen, *, today: date, language: str | None = None, id_: str = ""
) -> Held:
    """Hold a new interview in writing."""
    interview_id = id_ or stored.new_id()
    script = dialogue.script(spec, language)
    interview = stored.enter(store, script, interview_id, LineKind.CHAT, today, ())
    started = Started(0.0, interview_id, spec.hash, script.language, today, LineKind.CHAT)
    return _hold(store, root, interview, interview_id, pen, started)


def resume_chat(store: Store, root: Path, interview_id: str, pen: Pen) -> Held:
    """Take up an interview in writing. Raises InputError for an unknown interview and for one that has ended."""
    if store.interview(interview_id).state == ENDED and not (root / interview_id / NAME).is_file():
        write_folder(store, root, interview_id)  # It ended, but the power went before its folder was written.
    reopened = stored.reopen(store, interview_id, ())
    for request, _ in reopened.unanswered:
        reopened.interview.post(Failed(reopened.last_s, request.request_id, IN_WRITING))
    return _hold(store, root, reopened.interview, interview_id, pen, Resumed(reopened.last_s, LineKind.CHAT))


def _hold(
    store: Store, root: Path, interview: Interview, interview_id: str, pen: Pen, first: Started | Resumed
) -> Held:
    began = monotonic()
    state = Chat(interview, pen, lambda: first.at_s + monotonic() - began).run(first)
    if state.state is State.ENDED:
        write_folder(store, root, interview_id)
    return Held(interview_id, state, switched=False, folder=root / interview_id)
