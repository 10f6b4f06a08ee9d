"""The transcript beside the recording, as WebVTT (W3C): who says what when, word by word, for any player.

A pure function of values: what was said and when comes from the event log.
"""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from dataclasses import dataclass

from firstcall.types import Word


@dataclass(frozen=True, slots=True)
class Cue:
    """One prompt or turn."""

    start_s: float
    """Media seconds on the interview's clock, as all times here."""
    end_s: float
    voice: str
    """Who speaks: `Agent` or `Candidate`."""
    text: str
    words: tuple[Word, ...] = ()
    """Where known: their offsets index `text`, and players can follow them."""
    id: str = ""
    """Prompt or turn id."""


def write_vtt(cues: Sequence[Cue], *, zero_s: float = 0.0) -> str:
    """The cues as WebVTT text, in the order of their start; `zero_s` is the clock time where the sound file begins.

    What was said before that (notice, consent) is kept as a NOTE, since no time of the file belongs to it. Cues
    without words are left out.
    """
    spoken = sorted((cue for cue in cues if cue.text.strip()), key=lambda cue: (cue.start_s, cue.end_s))
    blocks = [_note(cue) if _ms(cue.end_s - zero_s) <= 0 else _cue(cue, zero_s) for cue in spoken]
    return "\n\n".join(["WEBVTT", *blocks]) + "\n"


def _cue(cue: Cue, zero_s: float) -> str:
    start_ms = max(0, _ms(cue.start_s - zero_s))
    end_ms = max(start_ms + 1, _ms(cue.end_s - zero_s))  # A cue must end after it starts.
    lines = [_one_line(cue.id).replace("-->", "->")] if cue.id else []
    lines.append(f"{_clock(start_ms)} --> {_clock(end_ms)}")
    lines.append(f"<v {_escape(cue.voice)}>{_payload(cue, zero_s, start_ms, end_ms)}")
    return "\n".join(lines)


def _payload(cue: Cue, zero_s: float, start_ms: int, end_ms: int) -> str:
    """The text with a timestamp before each word whose time moves on inside the cue; others are not allowed."""
    written: list[str] = []
    at_char, at_ms = 0, start_ms
    for word in sorted(cue.words, key=lambda word: word.start_char):
        word_ms = _ms(word.start_s - zero_s)
        if at_ms < word_ms < end_ms and at_char <= word.start_char:
            written += [_escape(cue.text[at_char : word.start_char]), f"<{_clock(word_ms)}>"]
            at_char, at_ms = word.start_char, word_ms
    return "".join([*written, _escape(cue.text[at_char:])])


def _note(cue: Cue) -> str:
    return f"NOTE Before the recording, {_one_line(cue.voice)}: {_one_line(cue.text)}".replace("-->", "->")


def _escape(text: str) -> str:
    return html.escape(_one_line(text), quote=False)


def _one_line(text: str) -> str:
    """Character for character the same, but for what would end a line (and with it, perhaps, the cue)."""
    return "".join(" " if char in "\n\r\t\v\f\x00\x85\u2028\u2029" else char for char in text)


def _ms(seconds: float) -> int:
    """Whole milliseconds, halves up."""
    return math.floor(seconds * 1_000 + 0.5)


def _clock(milliseconds: int) -> str:
    """hh:mm:ss.mmm; hours grow beyond two digits where they must."""
    seconds, milliseconds = divmod(milliseconds, 1_000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{seconds:02d}.{milliseconds:03d}"
