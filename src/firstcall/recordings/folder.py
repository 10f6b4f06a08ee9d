"""Writing, exporting and importing recording folders."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from firstcall import jobspec
from firstcall.audio.disk import make_folder, world_error, written_whole
from firstcall.audio.recording import Recording, find, recover
from firstcall.codec import decode
from firstcall.errors import InputError, WorldError
from firstcall.events import LineKind
from firstcall.recordings import manifest as manifests
from firstcall.recordings.manifest import NAME, TRANSCRIPT_NAME, Manifest
from firstcall.store import Link, Store
from firstcall.store.chain import first_problem
from firstcall.types import JobSpec, Scorecard


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
    if target.exists() and any(target.iterdir()):
        raise InputError(f"{target}: is not empty; expected a new folder to export interview {row.id} into")
    make_folder(target)
    source = root / interview_id
    recover(source)
    recording = find(source) if source.is_dir() else None
    if recording is not None:
        _copy(recording.path, target / recording.path.name)
    _write(store, interview_id, target)
    return target


def _write(store: Store, interview_id: str, folder: Path) -> None:
    spec, _ = store.spec_of(interview_id)
    links = store.links(interview_id)
    recording = find(folder)
    built = manifests.build(store.interview(interview_id), spec, links, store.scorecards(interview_id), recording)
    text = manifests.transcript(manifests.entries_of(links), recording)
    for name, data in ((TRANSCRIPT_NAME, text.encode()), (NAME, manifests.to_bytes(built))):
        with written_whole(folder / name) as file:
            file.write(data)


def _copy(source: Path, target: Path) -> None:
    try:
        with written_whole(target) as file, open(source, "rb") as original:
            shutil.copyfileobj(original, file)
    except OSError as error:
        raise world_error(error, target) from error


def import_folder(store: Store, root: Path, folder: Path) -> str:
    """Rebuild an interview's rows from its folder; gives its id. What does not fit together is refused as a whole.

    Raises InputError naming the file and what is wrong with it, and where the interview is in the database already.
    """
    path = folder / NAME
    found = manifests.read(path)
    spec = _spec(found, path)
    links = manifests.links_of(found, str(path))
    recording = _check_sound(found, folder)
    _check_log(found, links, path)
    interview = found.interview
    store.add_spec(spec)
    interview_id = str(interview["id"])
    store.begin(
        interview_id,
        spec,
        line=LineKind(interview["line"]),
        language=interview["language"],
        today=date.fromisoformat(interview["today"]),
    )
    store.restore(interview_id, links, datetime.fromisoformat(interview["made_at"]), interview["candidate"])
    _restore_scorecards(store, interview_id, found)
    own = root / interview_id
    if recording is not None and own.resolve() != folder.resolve():
        make_folder(own)
        _copy(recording.path, own / recording.path.name)
    if manifests.to_bytes(_rebuilt(store, interview_id, spec, links, recording)) != path.read_bytes():
        raise InputError(f"{path}: its lists do not follow from its log; imported what the log says")
    if own.resolve() != folder.resolve():
        make_folder(own)
        _write(store, interview_id, own)
    return interview_id


def _rebuilt(
    store: Store, interview_id: str, spec: JobSpec, links: Sequence[Link], recording: Recording | None
) -> Manifest:
    return manifests.build(store.interview(interview_id), spec, links, store.scorecards(interview_id), recording)


def _restore_scorecards(store: Store, interview_id: str, found: Manifest) -> None:
    own = len(store.scorecards(interview_id))
    for tree in found.scorecards[own:]:
        store.save_scorecard(interview_id, decode(Scorecard, tree, "scorecards"))


def _spec(found: Manifest, path: Path) -> JobSpec:
    spec = jobspec.parse(found.spec.get("source", ""), f"{path}: spec")
    if spec.hash != found.spec.get("hash"):
        raise InputError(f"{path}: spec: its text has hash {spec.hash}, expected {found.spec.get('hash')}")
    return spec


def _check_log(found: Manifest, links: Sequence[Link], path: Path) -> None:
    interview = found.interview
    for key in ("id", "line", "language", "today", "made_at", "candidate", "log_count", "log_head"):
        if key not in interview:
            raise InputError(f"{path}: interview.{key}: missing")
    problem = first_problem(str(interview["id"]), links, interview["log_count"], interview["log_head"])
    if problem is not None:
        raise InputError(f"{path}: log record {problem.seq}: {problem.what}")


def _check_sound(found: Manifest, folder: Path) -> Recording | None:
    if found.audio is None:
        return None
    try:
        recording = find(folder)
    except WorldError as error:
        raise InputError(f"{folder}: {error}") from error
    if recording is None:
        raise InputError(f"{folder}: {found.audio.get('file')}: missing; {NAME} says that the call was recorded")
    heard = manifests.audio_of(recording)
    for key, expected in found.audio.items():
        if heard.get(key) != expected:
            raise InputError(f"{recording.path}: {key} is {heard.get(key)}, {NAME} says {expected}")
    return recording
