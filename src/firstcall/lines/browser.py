"""The candidate page's line: its messages, and what the page is told of an interview.

Binary messages carry sound, text messages JSON. To here: `<I` number of the first frame, then one or more frames of
20 ms (320 samples, 16-bit little-endian, 16 kHz). From here: `<I` number of the prompt, then its whole sound. The page
plays prompts in the order in which they come; `hush` makes it stop and forget. The page never learns a verdict: those
are for the summary and the feedback that everybody hears.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Annotated, Any, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from firstcall.dialogue import Script, keys
from firstcall.engines.contracts import FRAME_SAMPLES, Samples
from firstcall.errors import InputError
from firstcall.events import (
    Action,
    Button,
    Consented,
    Event,
    Finish,
    HandOver,
    Heard,
    Keep,
    LineKind,
    Listen,
    PromptKind,
    Resumed,
    Say,
    SpeechStarted,
    Started,
    SwitchToChat,
    Transcribe,
    Typed,
)
from firstcall.lines.remote import Clear, Outgoing, RemoteLine, Sound, Wake, nobody

VERSION = 1
"""Of these messages; the page says its own in `hello`."""

MOST_FRAMES = 25
"""Frames in one message (half a second): a page bundles a few at most."""

LONGEST_TEXT = 4_000
"""Characters of a typed line."""

_NUMBER = struct.Struct("<I")
_FRAME_BYTES = FRAME_SAMPLES * 2
_SAMPLE = np.dtype("<i2")


class BrowserLine(RemoteLine):
    """A line to the candidate page."""

    def __init__(self, wake: Wake = nobody) -> None:
        super().__init__(LineKind.BROWSER, wake)


# ------------------------------------------------------------------------------------------------ from the page


class _Message(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Hello(_Message):
    """The first message on a connection."""

    type: Literal["hello"]
    version: Literal[1]
    line: Literal["browser", "chat"]
    """Spoken or in writing."""
    seat: Annotated[str, Field(min_length=8, max_length=64)]
    """A random word that the page keeps: it may take its own place again, another page may not."""


class Press(_Message):
    """A button."""

    type: Literal["press"]
    button: Button


class Type(_Message):
    """A typed line."""

    type: Literal["type"]
    text: Annotated[str, Field(max_length=LONGEST_TEXT)]


class Bye(_Message):
    """The candidate hangs up."""

    type: Literal["bye"]


Message = Annotated[Hello | Press | Type | Bye, Field(discriminator="type")]
_MESSAGES: TypeAdapter[Hello | Press | Type | Bye] = TypeAdapter(Message)


def message(text: str) -> Hello | Press | Type | Bye:
    """A text message. Raises InputError naming what was wrong with it."""
    try:
        return _MESSAGES.validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(each) for each in first["loc"]) or "message"
        raise InputError(f"{where}: {first['msg']}") from None


def frames(data: bytes) -> tuple[int, Samples]:
    """The number of the first frame in a binary message, and its frames in one piece. Raises InputError."""
    count, rest = divmod(len(data) - _NUMBER.size, _FRAME_BYTES)
    if rest or not 1 <= count <= MOST_FRAMES:
        expected = f"{_NUMBER.size} and 1 to {MOST_FRAMES} times {_FRAME_BYTES}"
        raise InputError(f"sound message: found {len(data)} bytes, expected {expected}")
    (number,) = _NUMBER.unpack_from(data)
    return number, np.frombuffer(data, _SAMPLE, offset=_NUMBER.size)


# ------------------------------------------------------------------------------------------------ to the page


class Teller:
    """What the page is told of one interview."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._places = {each.id: place for place, each in enumerate(script.requirements, 1)}
        self._prompts = 0
        self._last = PromptKind.NOTICE

    def tell(self, outgoing: Outgoing) -> list[str | bytes | Mapping[str, Any]]:
        """Messages for what goes out: mappings are to be sent as JSON."""
        match outgoing:
            case Sound():
                self._prompts += 1
                started = {"type": "sound", "number": self._prompts, "prompt": outgoing.prompt.prompt_id}
                return [started, _NUMBER.pack(self._prompts) + outgoing.samples.astype("<i2", copy=False).tobytes()]
            case Clear():
                return [{"type": "hush"}]
            case _:
                told = self._of_entry(outgoing)
                return [told] if told is not None else []

    def _of_entry(self, entry: Event | Action) -> Mapping[str, Any] | None:
        match entry:
            case Started() | Resumed():
                return {"type": "opened", "line": str(entry.line), "questions": len(self._places)}
            case Say():
                if entry.kind is not PromptKind.MOMENT:
                    self._last = entry.kind
                place = self._places.get(entry.requirement_id, 0)
                return {
                    "type": "say",
                    "id": entry.prompt_id,
                    "text": entry.text,
                    "kind": str(entry.kind),
                    "place": place,
                }
            case Keep():
                return self._kept(entry)
            case Consented():
                return {"type": "consented", "given": entry.given, "purpose": entry.purpose}
            case HandOver():
                return {"type": "person"}
            case SwitchToChat():
                return {"type": "chat", "reason": entry.reason}
            case Finish():
                return {"type": "end", "ending": str(entry.ending)}
            case _:
                return self._of_speech(entry)

    def _of_speech(self, entry: Event | Action) -> Mapping[str, Any] | None:
        match entry:
            case Listen():
                place = self._places.get(entry.requirement_id, 0)
                return {"type": "listen", "place": place, "yes_no": self._is_yes_or_no(place)}
            case SpeechStarted():
                return {"type": "speech"}
            case Transcribe():
                return {"type": "thinking"}
            case Heard():
                return {"type": "heard", "text": entry.utterance.text}
            case Typed():
                return {"type": "heard", "text": entry.text}
            case _:
                return None

    def _is_yes_or_no(self, place: int) -> bool:
        """Whether what was asked last can be answered by one of two buttons."""
        if self._last in (PromptKind.CONSENT, PromptKind.READ_BACK, PromptKind.SUMMARY, PromptKind.MATCHING):
            return True
        return place > 0 and keys.pressed(self._script.requirements[place - 1], yes=True) is not None

    def _kept(self, keep: Keep) -> Mapping[str, Any] | None:
        if keep.why in ("volunteered", "heard_again"):
            return None  # The candidate has nothing to do about either.
        requirement = next(each for each in self._script.requirements if each.id == keep.requirement_id)
        understood = self._script.phrases.understood(requirement, keep.verdict)
        return {"type": "kept", "place": self._places[keep.requirement_id], "text": understood}
