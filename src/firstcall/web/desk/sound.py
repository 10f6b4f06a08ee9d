"""The sound of an interview over HTTP: the recording itself, by ranges of bytes, and its outline.

Which file an address means is looked up in the database, never put together from the address alone. What cannot be
heard is refused with a code that the page has words for.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path

from fastapi.responses import FileResponse, Response
from sqlalchemy import select

from firstcall.audio.muted import stored_muted
from firstcall.audio.pcm import to_seconds
from firstcall.audio.peaks import sound_digest, stored_peaks
from firstcall.audio.recording import Recording, find, grows, recover
from firstcall.errors import InputError, WorldError
from firstcall.recordings.erasing import Place, derived, heard
from firstcall.review.standing import fold
from firstcall.store import ENDED, InterviewRow, Store, desk_tables
from firstcall.store.desk_known import entries_of
from firstcall.web.desk.call import Call, Extent, call_of, is_written, telling
from firstcall.web.guard import REVIEWERS, User
from firstcall.web.ranges import ranged

_log = logging.getLogger(__name__)

MEDIA_TYPE = "audio/flac"

STATUS = {
    "unknown": 404,
    "no_recording": 404,
    "in_writing": 404,
    "under_way": 409,
    "recording_damaged": 500,
    "unreadable": 500,
    "unwritable": 500,
    "disk_full": 507,
    "depot_failed": 503,
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


def recording_of(place: Place, interview_id: str) -> Recording:
    """The recording of an interview that is in the database, here or in the depot.

    What a crash left over is put together first. Of one that is under way there is what an earlier connection left.
    Raises NoSoundError: `unknown`, `no_recording` (a chat, no consent, or erased), `under_way`, or what is wrong.
    """
    try:
        row = place.store.interview(interview_id)
    except InputError:
        raise NoSoundError("unknown") from None
    try:
        return _recording(place, row)
    except WorldError as error:
        _log.error("sound of interview %s: %s", row.id, error.code)
        raise NoSoundError(error.code) from error


def _recording(place: Place, row: InterviewRow) -> Recording:
    folder = place.root / row.id
    under_way = row.state != ENDED and grows(folder)
    found = find(folder) if under_way else (recover(folder) or find(folder))
    if found is None and not under_way and place.depot is not None:
        found = place.depot.recording(row.id)
    if found is None:
        if not under_way:  # It was erased, perhaps by another process: what was made of it goes, too.
            for path in derived(place.root, row.id):
                path.unlink(missing_ok=True)
        raise NoSoundError("under_way" if under_way else "no_recording")
    return found


def blind_recording_of(place: Place, interview_id: str) -> Recording:
    """The recording without what the agent says about the answers, for whoever judges them blindly.

    Raises NoSoundError.
    """
    whole = recording_of(place, interview_id)
    stretches = telling(each.entry for each in place.store.entries(interview_id))
    try:
        return stored_muted(whole, stretches, _folder(place, whole, interview_id))
    except WorldError as error:
        _log.error("sound of interview %s for a blind review: %s", interview_id, error.code)
        raise NoSoundError(error.code) from error


def _folder(place: Place, recording: Recording, interview_id: str) -> Path:
    """Where what is made of a recording is kept."""
    return heard(place.root, interview_id) if recording.opened else place.root / interview_id


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


def call_for(place: Place, interview_id: str, *, blind: bool = False) -> Call:
    """An interview laid out to be heard and read. Raises InputError for an unknown one."""
    spec, language = place.store.spec_of(interview_id)
    entries = [each.entry for each in place.store.entries(interview_id)]
    extent, silent = None, ""
    try:
        extent = extent_of(recording_of(place, interview_id))
    except NoSoundError as error:
        silent = "in_writing" if error.code == "no_recording" and is_written(entries) else error.code
    corrected = fold(entries_of(place.store.stored(interview_id).appendix)).texts()
    return call_of(
        interview_id, entries, spec, language, extent=extent, blind=blind, silent=silent, corrected=corrected
    )


def sound(recording: Recording, asked: Mapping[str, str]) -> Response:
    """The recording, or the range of it that was asked for (RFC 9110, section 14); `asked`: the request's headers.

    Raises NoSoundError.
    """
    try:
        digest = sound_digest(recording)
        if recording.opened is not None:
            return ranged(recording.opened, asked, {**_headers(f'"{digest}"'), "Content-Type": MEDIA_TYPE})
    except WorldError as error:
        raise NoSoundError(error.code) from error
    size = recording.path.stat().st_size
    return FileResponse(recording.path, media_type=MEDIA_TYPE, headers=_headers(f'"{digest}-{size}"'))


def outline(place: Place, recording: Recording, interview_id: str) -> FileResponse:
    """Its outline as JSON. Raises NoSoundError."""
    try:
        path = stored_peaks(recording, _folder(place, recording, interview_id))
        digest = sound_digest(recording)
    except WorldError as error:
        _log.error("outline of %s: %s", interview_id, error.code)
        raise NoSoundError(error.code) from error
    return FileResponse(path, media_type="application/json", headers=_headers(f'"peaks-{digest}"'))


def _headers(etag: str) -> dict[str, str]:
    """A person's voice: kept by nobody on the way, and not on the reviewer's disk either."""
    return {"ETag": etag, "Cache-Control": "private, no-store"}
