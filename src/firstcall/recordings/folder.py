"""Writing, exporting and importing recording folders. A folder appears whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from firstcall import jobspec
from firstcall.audio.disk import make_folder, sync_folder, unreadable, world_error, written_whole
from firstcall.audio.recording import CALL_NAME, Recording, find, recover
from firstcall.errors import InputError, WorldError
from firstcall.events import Action, Event, Finish, LineKind, Started
from firstcall.recordings import manifest as manifests
from firstcall.recordings.manifest import NAME, TRANSCRIPT_NAME, Header, Manifest
from firstcall.store import InterviewRow, Link, Store, Stored, erasing, projections
from firstcall.store.chain import first_problem
from firstcall.types import JobSpec

CHANGED = "it was changed after it was written, or written by another version of firstcall"
"""What is known of a file that is derived and does not come out so: only the log and the sound prove themselves."""


def write_folder(store: Store, root: Path, interview_id: str) -> Path:
    """Write `interview.json` and `transcript.vtt` beside the sound in an interview's own folder under `root`."""
    folder = root / interview_id
    make_folder(folder)
    recover(folder)
    _write(store, interview_id, folder)
    return folder


def export_folder(store: Store, root: Path, interview_id: str, target: Path) -> Path:
    """Write an interview's folder, sound included, as `target`. Raises InputError where something stands there."""
    row = store.interview(interview_id)
    source = root / interview_id
    if _is_in_use(target):
        raise InputError(f"{target}: is in use; expected a new folder to export interview {row.id} into")
    if source.is_dir():
        recover(source)
    recording = find(source)
    with _appearing(target) as folder:
        if recording is not None:
            _copy(recording.path, folder / recording.path.name)
        _write(store, interview_id, folder)
    return target


def _is_in_use(folder: Path) -> bool:
    """Whether something stands there, or somebody works in it: an exported folder takes the place of an empty one."""
    if Path.cwd().is_relative_to(os.path.abspath(folder)):
        return True
    return folder.exists() and (not folder.is_dir() or any(folder.iterdir()))


def _write(store: Store, interview_id: str, folder: Path) -> None:
    spec, _ = store.spec_of(interview_id)
    recording = find(folder)
    stored = store.stored(interview_id)
    built = manifests.build(stored, spec, recording)
    text = manifests.transcript(manifests.entries_of(stored.links), recording)
    for name, data in ((TRANSCRIPT_NAME, text.encode()), (NAME, manifests.to_bytes(built))):
        with written_whole(folder / name) as file:
            file.write(data)


@contextlib.contextmanager
def _appearing(target: Path) -> Iterator[Path]:
    """A folder to fill that takes its name once it is full; on any failure nothing of it stays."""
    filling = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    make_folder(target.parent)
    try:
        try:
            shutil.rmtree(filling, ignore_errors=True)
            filling.mkdir()
            yield filling
            if target.is_dir():
                target.rmdir()
            filling.rename(target)
            sync_folder(target.parent)
        except OSError as error:
            raise world_error(error, target) from error
    except BaseException:
        shutil.rmtree(filling, ignore_errors=True)
        raise


def _copy(source: Path, target: Path) -> None:
    with written_whole(target) as file, open(source, "rb") as original:
        shutil.copyfileobj(original, file)


# ------------------------------------------------------------------------------------------------ import


@dataclass(frozen=True, slots=True)
class Checked:
    """A folder whose parts fit each other."""

    interview_id: str
    turns: int
    samples: int
    """Of sound; 0 for a chat."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A folder's content, checked: every part fits the others."""

    stored: Stored
    spec: JobSpec
    recording: Recording | None
    transcript: str
    manifest: bytes


def import_folder(store: Store, root: Path, folder: Path) -> str:
    """Rebuild an interview's rows from its folder; gives its id. What does not fit together is refused as a whole.

    A folder elsewhere is copied under `root`; one that stands there stays. Raises InputError naming the file and what
    is wrong with it, and where the interview is in the database already; after any error neither rows nor folder stay.
    """
    found = _check(folder)
    id_ = found.stored.row.id
    if erasing.is_erased(store, id_):
        raise InputError(f"{folder}: interview {id_} was erased, and stays so")
    own = root / id_
    if own.resolve() == folder.resolve():
        store.restore(found.stored, found.spec)
        return id_
    if store.knows(id_):
        raise InputError(f"interview {id_} is in the database already")
    if own.exists():
        raise InputError(f"{own}: stands there without rows in the database; import that folder, or move it away")
    with _appearing(own) as filling:
        if found.recording is not None:
            _copy(found.recording.path, filling / found.recording.path.name)
        for name, data in ((TRANSCRIPT_NAME, found.transcript.encode()), (NAME, found.manifest)):
            with written_whole(filling / name) as file:
                file.write(data)
    try:
        store.restore(found.stored, found.spec)
    except BaseException:
        shutil.rmtree(own, ignore_errors=True)
        raise
    return id_


def check_folder(folder: Path) -> Checked:
    """Hold everything in a folder against everything else: manifest, both hash chains, sound, transcript, offsets.

    Raises InputError and WorldError (`unreadable`, `recording_damaged`) naming the file and what is wrong with it.
    """
    found = _check(folder)
    manifest = manifests.read(folder / NAME)
    recording = found.recording
    if recording is not None:
        _check_places(manifest, recording, folder / NAME)
    return Checked(found.stored.row.id, len(manifest.turns), 0 if recording is None else recording.samples)


def _check_places(manifest: Manifest, recording: Recording, path: Path) -> None:
    """What was said while it was recorded lies in the recording."""
    turns = [(f"turn {each['id']}", each["start_sample"], each["end_sample"]) for each in manifest.turns]
    prompts = [
        (
            f"prompt {each['prompt_id']}",
            each["at_sample"],
            min(each["at_sample"] + each["samples"], each["played_to_sample"]),
        )
        for each in manifest.prompts
        if each["at_sample"] is not None and each["played_to_sample"] is not None
    ]
    for name, start, end in [*turns, *prompts]:
        if recording.start_sample <= start and not start <= end <= recording.end_sample:
            raise InputError(
                f"{path}: {name} lies at samples {start} to {end}, the sound at {recording.start_sample} to "
                f"{recording.end_sample}"
            )


def _check(folder: Path) -> _Read:
    """Read a folder and hold its parts against each other. Raises InputError and WorldError(`unreadable`)."""
    path = folder / NAME
    found = manifests.read(path)
    spec = _spec(found, path)
    links = manifests.links_of(found, str(path))
    header = found.interview
    problem = first_problem(header.id, links, header.log_count, header.log_head)
    if problem is not None:
        raise InputError(f"{path}: log record {problem.seq}: {problem.what}")
    appendix = manifests.links_of(found, str(path), "appendix")
    problem = first_problem(header.id, appendix, header.appendix_count, header.appendix_head)
    if problem is not None:
        raise InputError(f"{path}: appendix record {problem.seq}: {problem.what}")
    manifests.check_appendix(appendix, str(path))
    entries = manifests.entries_of(links)
    _check_start(found, links, entries, path)
    recording = _sound(found, folder)
    row = _row(found, entries, path)
    stored = Stored(row, tuple(links), tuple(appendix))
    manifest = manifests.to_bytes(manifests.build(stored, spec, recording))
    if manifest != _bytes(path):
        raise InputError(f"{path}: is not what follows from its log, appendix, sound and job spec; {CHANGED}")
    transcript = manifests.transcript(entries, recording)
    if transcript.encode() != _bytes(folder / TRANSCRIPT_NAME):
        raise InputError(f"{folder / TRANSCRIPT_NAME}: is not what follows from the log; {CHANGED}")
    return _Read(stored, spec, recording, transcript, manifest)


def _spec(found: Manifest, path: Path) -> JobSpec:
    spec = jobspec.parse(found.spec.source, f"{path}: spec")
    if spec.hash != found.spec.hash:
        raise InputError(f"{path}: spec: its text has hash {spec.hash}, expected {found.spec.hash}")
    return spec


def _check_start(found: Manifest, links: Sequence[Link], entries: Sequence[Event | Action], path: Path) -> None:
    """The log says which interview it is about and how it was held, and the hashes stand on that."""
    started = next((each for each in entries if isinstance(each, Started)), None)
    expected = (found.interview.id, found.spec.hash)
    if started is not None and (started.interview_id, started.spec_hash) != expected:
        raise InputError(f"{path}: its log is of another interview or job spec than it says")
    for name, value in projections.beginning(links).items():
        if name in Header.model_fields and getattr(found.interview, name) != value:
            raise InputError(f"{path}: interview.{name}: its log says {value}")


def _row(found: Manifest, entries: Sequence[Event | Action], path: Path) -> InterviewRow:
    header = found.interview
    finish = next((each for each in entries if isinstance(each, Finish)), None)
    try:
        made_at = datetime.fromisoformat(header.made_at).astimezone(UTC)
        today, line = date.fromisoformat(header.today), LineKind(header.line)
    except ValueError as error:
        raise InputError(f"{path}: interview: {error}") from error
    return InterviewRow(
        id=header.id,
        spec_hash=found.spec.hash,
        spec_id=found.spec.id,
        candidate=header.candidate,
        language=header.language,
        line=line,
        today=today,
        made_at=made_at,
        state="ended" if finish else "open",
        ending=str(finish.ending) if finish else "",
        outcome=str(finish.scorecard.outcome) if finish else "",
        log_count=header.log_count,
        log_head=header.log_head,
        appendix_count=header.appendix_count,
        appendix_head=header.appendix_head,
    )


def _sound(found: Manifest, folder: Path) -> Recording | None:
    if found.audio is None:
        return None
    try:
        recording = find(folder)
    except WorldError as error:
        raise InputError(f"{folder}: {error}") from error
    if recording is None:
        raise InputError(f"{folder / CALL_NAME}: missing; {NAME} says that the call was recorded")
    heard = manifests.audio_of(recording)
    for key, expected in found.audio.items():
        if heard.get(key) != expected:
            raise InputError(f"{recording.path}: {key} is {heard.get(key)!r}, {NAME} says {expected!r}")
    return recording


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{path}: missing; expected a whole recording folder") from None
    except OSError as error:
        raise unreadable(error, path) from error
