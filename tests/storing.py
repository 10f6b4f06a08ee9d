"""What the store's tests share: a spec, interviews in a database, and a hand that alters it behind our back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from conversation import TODAY, Conversation
from firstcall import dialogue
from firstcall.events import Action, Event, HungUp, LineKind
from firstcall.specfiles import example, read_spec
from firstcall.store import Store
from firstcall.types import JobSpec

SPEC: JobSpec = read_spec(example("01-sv-gravmaskinist"))


def whole() -> list[Event | Action]:
    """The log of an interview from notice to goodbye."""
    talk = Conversation(dialogue.script(SPEC, "sv")).begun()
    while talk.finish is None:
        talk.reply("Ja, det stämmer.")
    return talk.entries


WHOLE = whole()
HANG_UPS: list[Event | Action] = [HungUp(float(at)) for at in range(6)]
"""The shortest log of several records."""


def begun(store: Store, interview_id: str, entries: list[Event | Action] | None = None) -> None:
    """Put an interview into the database, with these entries in its log."""
    store.add_spec(SPEC)
    store.begin(interview_id, SPEC, line=LineKind.SIMULATED, language="sv", today=TODAY)
    store.append(interview_id, entries or [])


def tamper(path: Path, *statements: str) -> None:
    """Alter the database as its owner can: without firstcall, triggers dropped, references not kept."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA foreign_keys=OFF")
        triggers = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        for name in triggers:
            raw.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            raw.execute(statement)
        raw.commit()
