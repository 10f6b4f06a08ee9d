"""Whether an interview is as it was written: its rows, its folder, and whether both tell the same.

The folder holds a second copy of the log and of its head; who alters the database has to alter both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path

from firstcall.audio.parts import part_paths
from firstcall.audio.recording import CALL_NAME, find
from firstcall.errors import FirstcallError, InputError
from firstcall.recordings import manifest as manifests
from firstcall.recordings.manifest import NAME, Manifest
from firstcall.store import Link, Problem, Store, Stored
from firstcall.types import JobSpec


def problem_of(store: Store, root: Path, interview_id: str, *, sound: bool = True) -> Problem | None:
    """The first record of an interview that is not as it was written; `sound`: the recording is read through too.

    An interview without a folder is judged by its rows alone. Raises InputError for an unknown id.
    """
    found = store.verify(interview_id)
    if found:
        return found[0]
    folder = root / interview_id
    if not (folder / NAME).is_file():
        return None
    stored = store.stored(interview_id)
    try:
        manifest = manifests.read(folder / NAME)
        appendix = manifests.links_of(manifest, NAME, "appendix")
        problem = _differing(interview_id, stored.links, manifests.links_of(manifest, NAME), "log")
        problem = problem or _differing(interview_id, stored.appendix, appendix, "appendix")
        if problem is None and len(manifest.log) == len(stored.links):
            _check_rest(stored, store.spec_of(interview_id)[0], folder, manifest, sound=sound)
    except FirstcallError as error:
        return Problem(interview_id, len(stored.links), str(error))
    return problem


def _differing(interview_id: str, stored: Sequence[Link], written: Sequence[Link], chain: str) -> Problem | None:
    """The first record on which the two disagree; the database may have gone on since the folder was written."""
    for seq, (own, other) in enumerate(zip_longest(stored, written)):
        if other is None:
            return None
        if own is None:
            what = f"the database's {chain} ends after {len(stored)} records, {NAME} has {len(written)}"
            return Problem(interview_id, seq, what)
        if own != other:
            return Problem(interview_id, seq, f"the database's {chain} and {NAME} tell it differently")
    return None


def _check_rest(stored: Stored, spec: JobSpec, folder: Path, manifest: Manifest, *, sound: bool) -> None:
    """Everything beside the log follows from it. Raises InputError and WorldError naming what does not."""
    recording = find(folder)
    if manifest.audio is not None and recording is None:
        raise InputError(f"{CALL_NAME} is missing")
    if sound and recording is not None and not part_paths(folder) and manifests.audio_of(recording) != manifest.audio:
        raise InputError(f"{recording.path.name} is not what was recorded")
    header = manifest.interview  # More may have been added since it was written.
    row = replace(stored.row, appendix_count=header.appendix_count, appendix_head=header.appendix_head)
    then = replace(stored, row=row, appendix=stored.appendix[: header.appendix_count])
    built = manifests.build(then, spec, None)
    if built.model_copy(update={"audio": manifest.audio}) != manifest:
        raise InputError(f"{NAME} is not what follows from its log and the database's rows")


def strays(store: Store, root: Path) -> list[Problem]:
    """What has lost the interview that it belongs to: logs in the database, folders in the data root."""
    found = store.orphans()
    for path in sorted(root.glob(f"*/{NAME}")):
        folder = path.parent
        if store.knows(folder.name):
            continue
        try:
            named = manifests.read(path).interview.id
        except FirstcallError:
            named = folder.name
        if named == folder.name:  # Another name: somebody's export.
            fix = f"firstcall import {folder}"
            found.append(
                Problem(folder.name, 0, f"its folder is there, but the database has no such interview ({fix})")
            )
    return found
