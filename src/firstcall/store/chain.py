"""The hash chain of an interview's log: each entry's hash covers the one before it. Pure; no database here."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from firstcall.codec import canonical

ROOT = "sha256:" + "0" * 64
"""What the first entry follows."""


@dataclass(frozen=True, slots=True)
class Link:
    """One stored entry of the log, as it stands in the database or the recording folder."""

    seq: int
    """From 0."""
    is_event: bool
    type: str
    """Name of the event or action."""
    payload: str
    """Its canonical JSON."""
    logged_at: str
    """UTC, ISO 8601 with microseconds."""
    previous_hash: str
    hash: str


@dataclass(frozen=True, slots=True)
class Problem:
    """The first record of an interview that is not as it was written."""

    interview_id: str
    seq: int
    what: str


def link(interview_id: str, seq: int, is_event: bool, type_: str, payload: str, logged_at: str, previous: str) -> Link:
    """Make the next link after the hash `previous`."""
    digest = _digest(interview_id, seq, is_event, type_, payload, logged_at, previous)
    return Link(seq, is_event, type_, payload, logged_at, previous, digest)


def _digest(
    interview_id: str, seq: int, is_event: bool, type_: str, payload: str, logged_at: str, previous: str
) -> str:
    covered = canonical([interview_id, seq, is_event, type_, payload, logged_at, previous])
    return "sha256:" + hashlib.sha256(covered).hexdigest()


def first_problem(interview_id: str, links: Iterable[Link], count: int, head: str) -> Problem | None:
    """Give the first altered record; None when all `count` links lead from the root to `head`."""
    previous = ROOT
    expected = 0
    for each in links:
        if each.seq != expected:
            return Problem(
                interview_id, expected, f"record {expected} is missing; found record {each.seq} in its place"
            )
        if each.previous_hash != previous:
            return Problem(interview_id, expected, "it does not follow the record before it")
        digest = _digest(
            interview_id, each.seq, each.is_event, each.type, each.payload, each.logged_at, each.previous_hash
        )
        if digest != each.hash:
            return Problem(interview_id, expected, "its content is not what was written")
        previous = each.hash
        expected += 1
    if expected != count or previous != head:
        return Problem(interview_id, expected, f"the log ends after {expected} records; {count} were written")
    return None
