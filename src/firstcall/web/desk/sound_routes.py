"""The addresses of an interview's sound and of its outline. What they give is `sound`'s."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import Annotated

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response

from firstcall.store.views import viewed
from firstcall.web.desk import sound
from firstcall.web.desk.sound import MEDIA_TYPE, NoSoundError
from firstcall.web.guard import READERS, User, allow
from firstcall.web.house import House

router = APIRouter(prefix="/desk/interviews/{interview_id}", tags=["sound"])

Reader = Annotated[User, allow(*READERS)]

MOST_NOTED = 4096
"""Sessions' interviews of which is remembered that listening was noted; older ones are noted once more."""


class Noted:
    """Whose listening to what has been noted already: a player asks for one recording dozens of times."""

    def __init__(self) -> None:
        self._seen: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._lock = Lock()

    def is_new(self, session: str, interview_id: str) -> bool:
        """Whether this is the first time."""
        key = (session, interview_id)
        with self._lock:
            new = key not in self._seen
            self._seen[key] = None
            self._seen.move_to_end(key)
            if len(self._seen) > MOST_NOTED:
                self._seen.popitem(last=False)
        return new

    def forget(self, session: str, interview_id: str) -> None:
        """It could not be noted."""
        with self._lock:
            self._seen.pop((session, interview_id), None)


_noted = Noted()

_REFUSALS: dict[int | str, dict[str, object]] = {
    206: {"description": "The stretch that was asked for", "content": {MEDIA_TYPE: {}}},
    404: {"description": "No such interview, or none that was recorded"},
    409: {"description": "The interview is under way"},
    416: {"description": "A stretch that is not in the sound"},
    500: {"description": "The recording is damaged or cannot be read"},
    503: {"description": "Where recordings are kept does not answer"},
    507: {"description": "The disk is full"},
}


@router.get("/call.flac", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}, **_REFUSALS})
def call(interview_id: str, request: Request, user: Reader) -> Response:
    """The recording: FLAC, left the candidate, right the agent. Takes `Range`.

    Whoever reads the interview blind hears nothing of what the agent says about the answers.
    """
    house: House = request.app.state.house
    blind = sound.is_blind(house.store, interview_id, user)
    find = sound.blind_recording_of if blind else sound.recording_of
    try:
        recording = find(house.place, interview_id)
        _note(house, user, interview_id)
        return sound.sound(recording, request.headers)
    except NoSoundError as error:
        return _refused(error)


@router.get("/peaks.json", response_class=Response, responses={200: {"content": {"application/json": {}}}, **_REFUSALS})
def peaks(interview_id: str, request: Request, user: Reader) -> Response:
    """The recording's outline: the loudest sample of every 20 ms of both channels (base64), and where it is silent."""
    house: House = request.app.state.house
    try:
        recording = sound.recording_of(house.place, interview_id)
        return sound.outline(house.place, recording, interview_id)
    except NoSoundError as error:
        return _refused(error)


def _note(house: House, user: User, interview_id: str) -> None:
    if not _noted.is_new(user.csrf, interview_id):
        return
    try:
        viewed(house.store, user.actor, interview_id, "sound")
    except BaseException:
        _noted.forget(user.csrf, interview_id)
        raise


def _refused(error: NoSoundError) -> JSONResponse:
    return JSONResponse({"detail": error.code}, error.status)
