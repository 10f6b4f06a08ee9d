"""Chats with their database and folder around them; no engine is needed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import monotonic

from firstcall import dialogue
from firstcall.events import Action, Event, Failed, LineKind, Resumed, Say, Started
from firstcall.live import stored
from firstcall.live.chat import Chat, Pen
from firstcall.live.interview import Interview, Watch
from firstcall.live.session import Held
from firstcall.live.unfailing import unfailing
from firstcall.recordings import write_folder
from firstcall.recordings.manifest import NAME
from firstcall.store import ENDED, Store
from firstcall.types import JobSpec

IN_WRITING = "in_writing"
"""Code of a turn whose words are not waited for: its sound is kept, and the question is asked again in writing."""


@dataclass(frozen=True, slots=True)
class Chatting:
    """A chat that is ready to begin with `first`."""

    store: Store
    root: Path
    interview_id: str
    chat: Chat
    first: Started | Resumed

    def finish(self) -> None:
        """Write the folder of an interview that has ended."""
        if self.chat.is_over:
            write_folder(self.store, self.root, self.interview_id)


def new(
    store: Store,
    root: Path,
    spec: JobSpec,
    show: Watch,
    *,
    today: date,
    language: str | None = None,
    interview_id: str = "",
    candidate: str = "",
) -> Chatting:
    """Enter a new interview in writing."""
    interview_id = interview_id or stored.new_id()
    script = unfailing(dialogue.script(spec, language))
    interview = stored.enter(store, script, interview_id, LineKind.CHAT, today, (), candidate)
    started = Started(0.0, interview_id, spec.hash, script.language, today, LineKind.CHAT)
    return _open(store, root, interview, interview_id, show, started)


def again(store: Store, root: Path, interview_id: str, show: Watch) -> Chatting:
    """Take up an interview in writing. Raises InputError for an unknown interview and for one that has ended."""
    if store.interview(interview_id).state == ENDED and not (root / interview_id / NAME).is_file():
        write_folder(store, root, interview_id)  # It ended, but the power went before its folder was written.
    reopened = stored.reopen(store, interview_id, ())
    for request, _ in reopened.unanswered:
        reopened.interview.post(Failed(reopened.last_s, request.request_id, IN_WRITING))
    return _open(store, root, reopened.interview, interview_id, show, Resumed(reopened.last_s, LineKind.CHAT))


def _open(
    store: Store, root: Path, interview: Interview, interview_id: str, show: Watch, first: Started | Resumed
) -> Chatting:
    began = monotonic()
    chat = Chat(interview, show, lambda: first.at_s + monotonic() - began)
    return Chatting(store, root, interview_id, chat, first)


# ------------------------------------------------------------------------------------------------ line by line


def chat(
    store: Store, root: Path, spec: JobSpec, pen: Pen, *, today: date, language: str | None = None, id_: str = ""
) -> Held:
    """Hold a new interview in writing, with a pen."""
    return _hold(new(store, root, spec, _written_by(pen), today=today, language=language, interview_id=id_), pen)


def resume_chat(store: Store, root: Path, interview_id: str, pen: Pen) -> Held:
    """Take up an interview in writing, with a pen; `again` says more."""
    return _hold(again(store, root, interview_id, _written_by(pen)), pen)


def _written_by(pen: Pen) -> Watch:
    def show(entry: Event | Action) -> None:
        if isinstance(entry, Say):
            pen.write(entry.text)

    return show


def _hold(chatting: Chatting, pen: Pen) -> Held:
    chat = chatting.chat
    chat.begin(chatting.first)
    while not chat.is_over:
        try:
            text = pen.read()
        except KeyboardInterrupt:
            chat.leave()
            raise
        if text is None:
            chat.leave()
            break
        chat.write(text)
    chatting.finish()
    folder = chatting.root / chatting.interview_id
    return Held(chatting.interview_id, chat.state, switched=False, folder=folder)
