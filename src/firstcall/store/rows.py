"""What the database gives back: its rows as values. Reading and writing them belongs in `interviews`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from firstcall.events import Action, Event
from firstcall.store.chain import ROOT, Link

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry of an interview's log."""

    link: Link
    entry: Event | Action


@dataclass(frozen=True, slots=True)
class InterviewRow:
    """What the database knows of an interview at a glance."""

    id: str
    spec_hash: str
    spec_id: str
    """Empty where the spec is gone from the database: `verify` names it."""
    candidate: str
    language: str
    line: str
    today: date
    made_at: datetime
    state: str
    """`open` or `ended`."""
    ending: str
    outcome: str
    log_count: int
    log_head: str
    appendix_count: int = 0
    """Later scorecards and reviews."""
    appendix_head: str = ROOT


@dataclass(frozen=True, slots=True)
class Review:
    """A person's decision; it outranks the machine's."""

    requirement_id: str
    """Empty: about the interview's outcome."""
    actor: str
    """Who decided."""
    decision: str
    """A `Decision` about a requirement, an `Outcome` about the interview."""
    reason: str
    """Code."""
    text: str = ""
    """In the person's own words."""


@dataclass(frozen=True, slots=True)
class Dated(Generic[Made]):
    """Something that was appended, and when."""

    made_at: str
    """UTC, ISO 8601 with microseconds."""
    what: Made


@dataclass(frozen=True, slots=True)
class Stored:
    """Everything about one interview at one moment."""

    row: InterviewRow
    links: tuple[Link, ...]
    """The log, oldest first."""
    appendix: tuple[Link, ...] = ()
    """Later scorecards and reviews, oldest first."""
