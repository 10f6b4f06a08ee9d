"""What the database gives back: its rows as values. Reading and writing them belongs in `interviews`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from firstcall.events import Action, Event
from firstcall.review.entries import Review
from firstcall.store.chain import ROOT, Link

__all__ = ["Dated", "InterviewRow", "LogEntry", "Review", "Stored"]

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
    """Later scorecards, and what people did."""
    appendix_head: str = ROOT


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
    """Later scorecards, and what people did, oldest first."""
