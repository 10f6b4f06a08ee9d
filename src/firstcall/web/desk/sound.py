"""The sound of an interview over HTTP: the recording itself, by ranges of bytes, and its outline.

Which file an address means is looked up in the database, never put together from the address alone. What cannot be
heard is refused with a code that the page has words for.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path

from fastapi.responses import FileResponse
from sqlalchemy import select

from firstcall.audio.muted import stored_muted
from firstcall.audio.pcm import to_seconds
from firstcall.audio.peaks import sound_digest, stored_peaks
from firstcall.audio.recording import Recording, find, grows, recover
from firstcall.errors import InputError, WorldError
from firstcall.review.standing import fold
from firstcall.store import ENDED, InterviewRow, Store, desk_tables
from firstcall.store.desk_known import entries_of
from firstcall.web.desk.call import Call, Extent, call_of, telling
from firstcall.web.guard import REVIEWERS, User

_log = logging.getLogger(__name__)

MEDIA_TYPE = "audio/flac"

STATUS = {
    "unknown": 404,
    "no_recording": 404,
    "under_way": 409,
    "recording_damaged": 500,
    "unreadable": 500,
    "unwritable": 500,
    "disk_full": 507,
}
"""HTTP status for each code."""


class NoSoundError(Exception):
    """There is nothing to hear; `code` is one of `STATUS`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code if code in STATUS else "unreadable"

    @property
    def status(self) -> int:
        """The HTTP status that tells it."""
        return STATUS[self.code]


def recording_of(store: Store, root: Path, interview_id: str) -> Recording:
    """The recording of an interview that is in the database.

    What a crash left over is put together first. Of one that is under way there is what an earlier connection left.
    Raises NoSoundError: `unknown`, `no_recording` (a chat, or no consent), `under_way`, or what is wrong with the file.
    """
    try:
        row = store.interview(interview_id)
    except InputError:
        raise NoSoundError("unknown") from None
    try:
        return _recording(row, root / row.id)
    except WorldError as error:
        _log.error("sound of interview %s: %s", row.id, error.code)
        raise NoSoundError(error.code) from error


def _recording(row: InterviewRow, folder: Path) -> Recording:
    under_way = row.state != ENDED and grows(folder)
    found = find(folder) if under_way else (recover(folder) or find(folder))
    if found is None:
        raise NoSoundError("under_way" if under_way else "no_recording")
    return found


def blind_recording_of(store: Store, root: Path, interview_id: str) -> Recording:
    """The recording without what the agent says about the answers, for whoever judges them blindly.

    Raises NoSoundError.
    """
    whole = recording_of(store, root, interview_id)
    stretches = telling(each.entry for each in store.entries(interview_id))
    try:
        return stored_muted(whole, stretches)
    except WorldError as error:
        _log.error("sound of interview %s for a blind review: %s", interview_id, error.code)
        raise NoSoundError(error.code) from error


def is_blind(store: Store, interview_id: str, user: User) -> bool:
    """Whether the machine's side of an interview is kept from somebody who decides."""
    if not user.may(*REVIEWERS):
        return False
    queue = desk_tables.queue.c
    with store.reading() as connection:
        row = connection.execute(select(queue.hidden, queue.readers).where(queue.interview_id == interview_id)).first()
    return row is not None and bool(row.hidden) and user.actor not in json.loads(row.readers)


def extent_of(recording: Recording) -> Extent:
    """Where the recording lies on the interview's clock."""
    return Extent(to_seconds(recording.start_sample), to_seconds(recording.samples))


def call_for(store: Store, root: Path, interview_id: str, *, blind: bool = False) -> Call:
    """An interview laid out to be heard and read. Raises InputError for an unknown one."""
    spec, language = store.spec_of(interview_id)
    entries = [each.entry for each in store.entries(interview_id)]
    extent, silent = None, ""
    try:
        extent = extent_of(recording_of(store, root, interview_id))
    except NoSoundError as error:
        silent = error.code
    corrected = fold(entries_of(store.stored(interview_id).appendix)).texts()
    return call_of(
        interview_id, entries, spec, language, extent=extent, blind=blind, silent=silent, corrected=corrected
    )


def sound(recording: Recording) -> FileResponse:
    """The recording, or the range of it that was asked for (RFC 9110, section 14)."""
    size = recording.path.stat().st_size
    return _file(recording.path, MEDIA_TYPE, f'"{sound_digest(recording)}-{size}"')


def outline(recording: Recording) -> FileResponse:
    """Its outline as JSON. Raises NoSoundError."""
    try:
        path = stored_peaks(recording)
    except WorldError as error:
        _log.error("outline of %s: %s", recording.path.parent.name, error.code)
        raise NoSoundError(error.code) from error
    return _file(path, "application/json", f'"peaks-{sound_digest(recording)}"')


def _file(path: Path, media_type: str, etag: str) -> FileResponse:
    """A person's voice: kept by nobody on the way, and not on the reviewer's disk either."""
    headers = {"ETag": etag, "Cache-Control": "private, no-store"}
    return FileResponse(path, media_type=media_type, headers=headers)
