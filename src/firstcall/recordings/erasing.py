"""Erasing what is known of an interview, wherever it lies: rows, folder, depot, cache; or its sound alone.

The rows go first and leave a tombstone: whatever a crash leaves of the rest is known by it and goes at the next sweep.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from firstcall.audio.muted import NAME as MUTED
from firstcall.audio.parts import part_paths
from firstcall.audio.peaks import NAME as PEAKS
from firstcall.audio.recording import CALL_NAME, grows
from firstcall.errors import FirstcallError, InputError
from firstcall.recordings.depot import Depot, discard
from firstcall.recordings.folder import write_folder
from firstcall.recordings.manifest import NAME
from firstcall.store import ENDED, Store, audit, erasing

SELF_CHECK = "self_check.json"

CLOCK = "retention"
"""Who it was, for the audit, where the time to be kept was over and the server erased by itself."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where interviews are kept."""

    store: Store
    root: Path
    depot: Depot | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """How long what is kept."""

    audio_days: int
    answers_days: int


@dataclass(frozen=True, slots=True)
class Due:
    """Whose time has come."""

    audio: tuple[str, ...]
    """Their sound alone."""
    answers: tuple[str, ...]
    """Everything of theirs."""


def due(place: Place, terms: Terms, today: date) -> Due:
    """What is to be erased on a day. Held interviews are never due."""
    old = erasing.aged(place.store, today - timedelta(days=min(terms.audio_days, terms.answers_days)))
    answers = tuple(each.interview_id for each in old if each.since < today - timedelta(days=terms.answers_days))
    rest = {each.interview_id for each in old if each.since < today - timedelta(days=terms.audio_days)} - set(answers)
    return Due(tuple(each for each in sorted(rest) if has_sound(place, each)), answers)


def has_sound(place: Place, interview_id: str) -> bool:
    """Whether its sound is kept here; what lies in a depot alone is found by its manifest here."""
    folder = place.root / interview_id
    return (folder / CALL_NAME).is_file() or bool(part_paths(folder))


def erase(place: Place, interview_id: str, *, why: str, actor: str) -> None:
    """Erase an interview; a tombstone is left, and in the audit who did it.

    Raises InputError for an unknown one and while its call is under way, WorldError(`on_hold`, `depot_failed`).
    """
    folder = place.root / interview_id
    if grows(folder):
        raise InputError(f"interview {interview_id}: its call is under way")
    erasing.erase(place.store, interview_id, why=why, actor=actor)
    _remove(place, interview_id)


def erase_sound(place: Place, interview_id: str, *, actor: str) -> None:
    """Erase an interview's sound; words, readings and log stay. Raises as `erase`."""
    folder = place.root / interview_id
    if grows(folder):
        raise InputError(f"interview {interview_id}: its call is under way")
    if any(each.interview_id == interview_id for each in erasing.holds(place.store)):
        raise InputError(f"interview {interview_id} is held and may not be erased")
    row = place.store.interview(interview_id)
    for path in (folder / CALL_NAME, folder / SELF_CHECK, *part_paths(folder), *derived(place.root, interview_id)):
        path.unlink(missing_ok=True)
    if row.state == ENDED and (folder / NAME).is_file():
        write_folder(place.store, place.root, interview_id)
        if place.depot is not None:
            place.depot.put(folder)
    audit.happened(place.store, actor=actor, login="", what="sound_erased", detail=interview_id)


def sweep(place: Place) -> list[str]:
    """Remove what a crash left of erased interviews; gives their names."""
    found = [each.name for each in sorted(place.root.iterdir()) if each.is_dir()]
    left = [each for each in found if each.startswith(".erasing-") or erasing.is_erased(place.store, each)]
    for name in left:
        _remove(place, name)
    return left


def carry_out(place: Place, found: Due) -> list[tuple[str, str]]:
    """Erase what is due; gives those that could not be, each with the reason."""
    return [(name, problem) for name, _, problem in carried_out(place, found, why="retention", actor=CLOCK) if problem]


def carried_out(place: Place, found: Due, *, why: str, actor: str) -> Iterator[tuple[str, bool, str]]:
    """Erase one after the other; gives its id, whether all of it was meant, and what stood in the way."""
    for each in found.answers:
        yield each, True, _problem_of(partial(erase, place, each, why=why, actor=actor))
    for each in found.audio:
        yield each, False, _problem_of(partial(erase_sound, place, each, actor=actor))


def _problem_of(work: Callable[[], None]) -> str:
    try:
        work()
    except FirstcallError as error:
        return str(error)
    return ""


def derived(root: Path, name: str) -> list[Path]:
    """Where what was made of an interview's sound may lie: beside it, or here where the sound is in a depot alone."""
    return [folder / each for folder in (root / name, heard(root, name)) for each in (PEAKS, MUTED)]


def heard(root: Path, name: str) -> Path:
    """Where what is made of a sound that lies in a depot alone is kept."""
    return root / "cache" / "heard" / name


def _remove(place: Place, name: str) -> None:
    discard(place.root / name)
    if not name.startswith("."):
        shutil.rmtree(heard(place.root, name), ignore_errors=True)
    if place.depot is not None and not name.startswith("."):
        place.depot.remove(name)
