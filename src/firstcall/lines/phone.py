"""The telephone's line: the media-stream messages that telephone providers send and take over a WebSocket.

The shapes are Twilio's (`connected`, `start`, `media`, `dtmf`, `mark`, `clear`, `stop`), which other providers speak,
too: JSON with 8 kHz mu-law in base64. Their time stamps are the clock: what is missing becomes silence in its place.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from firstcall.audio import pcm
from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Clip, Samples
from firstcall.errors import InputError
from firstcall.events import LineKind
from firstcall.lines.remote import FARTHEST_AHEAD, Clear, Outgoing, RemoteLine, Sound, Wake, nobody

PHONE_HZ = pcm.TELEPHONE_HZ
_A_MS = PHONE_HZ // 1000

LONGEST_MESSAGE_S = 1.0
"""Of sound in one message, either way."""

_FARTHEST_AHEAD = FARTHEST_AHEAD * FRAME_SAMPLES * PHONE_HZ // CLOCK_HZ
"""Samples that may be missing before a message."""

KEYS = frozenset("0123456789*#")


class PhoneLine(RemoteLine):
    """A line to a telephone. Its frames are numbered here, by the provider's time stamps."""

    def __init__(self, wake: Wake = nobody) -> None:
        super().__init__(LineKind.PHONE, wake)
        self._resampler = pcm.Resampler(PHONE_HZ, CLOCK_HZ, prompt=True)
        self._came = 0
        """Samples at PHONE_HZ that have come, with what was missing."""
        self._rest: Samples = pcm.silence(0)
        self._frames = 0

    def media(self, at_ms: int, codes: bytes) -> None:
        """Take sound with its time stamp: milliseconds from the stream's beginning. Raises InputError."""
        at = at_ms * _A_MS
        if at < self._came:
            self.twice += 1
            return
        missing = at - self._came
        if missing > _FARTHEST_AHEAD:
            raise InputError(f"media at {at_ms} ms: expected {self._came // _A_MS} ms, or a little later")
        sound = pcm.mulaw_decode(np.frombuffer(codes, np.uint8))
        self._came = at + len(sound)
        self.lost += missing * CLOCK_HZ // PHONE_HZ // FRAME_SAMPLES
        heard = self._resampler.feed(np.concatenate([pcm.silence(missing), sound]))
        self._rest = np.concatenate([self._rest, heard])
        whole = len(self._rest) // FRAME_SAMPLES
        if whole:
            self.receive(self._frames, self._rest[: whole * FRAME_SAMPLES])
            self._rest = self._rest[whole * FRAME_SAMPLES :]
            self._frames += whole


# ------------------------------------------------------------------------------------------------ from the provider


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True)  # Providers add keys as they please.


class MediaFormat(_Message):
    """What the stream carries."""

    encoding: Literal["audio/x-mulaw"]
    sampleRate: Literal[8000]  # noqa: N815 - the provider's name
    channels: Literal[1]


class Start(_Message):
    """The stream's beginning."""

    streamSid: str  # noqa: N815 - the provider's name
    mediaFormat: MediaFormat  # noqa: N815 - the provider's name
    customParameters: Mapping[str, str] = {}  # noqa: N815 - the provider's name


class Media(_Message):
    """Some sound."""

    timestamp: Annotated[int, Field(ge=0)]
    payload: str
    track: str = "inbound"

    @property
    def codes(self) -> bytes:
        """The mu-law codes. Raises InputError."""
        try:
            codes = base64.b64decode(self.payload, validate=True)
        except binascii.Error as error:
            raise InputError(f"media at {self.timestamp} ms: the payload is not base64") from error
        if not 0 < len(codes) <= LONGEST_MESSAGE_S * PHONE_HZ:
            raise InputError(f"media at {self.timestamp} ms: {len(codes)} samples, expected 1 to {PHONE_HZ}")
        return codes


class Dtmf(_Message):
    """A key."""

    digit: str


class Mark(_Message):
    """A prompt has been played, or was cleared."""

    name: str


class Connected(_Message):
    """The first message."""

    event: Literal["connected"]


class Started(_Message):
    """`start`."""

    event: Literal["start"]
    start: Start


class Heard(_Message):
    """`media`."""

    event: Literal["media"]
    media: Media


class Pressed(_Message):
    """`dtmf`."""

    event: Literal["dtmf"]
    dtmf: Dtmf


class Played(_Message):
    """`mark`."""

    event: Literal["mark"]
    mark: Mark


class Stopped(_Message):
    """`stop`."""

    event: Literal["stop"]


Message = Connected | Started | Heard | Pressed | Played | Stopped
_MESSAGES: TypeAdapter[Message] = TypeAdapter(Annotated[Message, Field(discriminator="event")])


def message(text: str) -> Message:
    """One message. Raises InputError naming what was wrong with it."""
    try:
        return _MESSAGES.validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(each) for each in first["loc"]) or "message"
        raise InputError(f"{where}: {first['msg']}") from None


# ------------------------------------------------------------------------------------------------ to the provider


def told(stream: str, outgoing: Outgoing) -> Iterator[Mapping[str, Any]]:
    """The messages for what goes out: sound and its mark, or the order to stop playing. Nothing else is told."""
    match outgoing:
        case Sound():
            narrow = pcm.resample(Clip(outgoing.samples, CLOCK_HZ), PHONE_HZ).samples
            codes = pcm.mulaw_encode(narrow).tobytes()
            most = int(LONGEST_MESSAGE_S * PHONE_HZ)
            for at in range(0, len(codes), most):
                payload = base64.b64encode(codes[at : at + most]).decode()
                yield {"event": "media", "streamSid": stream, "media": {"payload": payload}}
            yield {"event": "mark", "streamSid": stream, "mark": {"name": outgoing.prompt.prompt_id}}
        case Clear():
            yield {"event": "clear", "streamSid": stream}
        case _:
            return
