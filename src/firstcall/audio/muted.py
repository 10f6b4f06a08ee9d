"""A recording with stretches of the agent's channel silenced, for ears that must not hear them.

Every sample keeps its place, so that times mean the same in both. It follows from the recording and what is silenced
in it, and may be dropped at any time; it goes when the recording goes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import soundfile

from firstcall.audio.disk import make_folder, unreadable, written_whole
from firstcall.audio.parts import CHANNELS
from firstcall.audio.pcm import to_sample
from firstcall.audio.peaks import sound_digest
from firstcall.audio.recording import Recording, inspect
from firstcall.engines.contracts import CLOCK_HZ
from firstcall.errors import WorldError

NAME = "call.muted.flac"
AGENT = 1
_BLOCK = 10 * CLOCK_HZ
_MARK = "firstcall: left candidate, right agent in part, start_sample={} of={}"


def stored_muted(recording: Recording, stretches: Sequence[tuple[float, float]], folder: Path) -> Recording:
    """The recording without the agent in these seconds of the clock, made in a folder where it is missing there.

    Raises WorldError(`recording_damaged`, `unreadable`, `unwritable`, `disk_full`).
    """
    path = folder / NAME
    told = json.dumps([sound_digest(recording), [list(each) for each in stretches]])
    mark = _MARK.format(recording.start_sample, hashlib.sha256(told.encode()).hexdigest())
    if _mark_of(path) != mark:
        make_folder(folder)
        _write(path, recording, [(to_sample(first), to_sample(last)) for first, last in stretches], mark)
    return inspect(path)


def _mark_of(path: Path) -> str:
    try:
        with open(path, "rb") as opened, soundfile.SoundFile(opened.fileno(), closefd=False) as file:
            return str(file.comment)
    except (OSError, soundfile.LibsndfileError):
        return ""


def _write(path: Path, recording: Recording, stretches: Sequence[tuple[int, int]], mark: str) -> None:
    try:
        with recording.decoding() as whole:
            _copy(path, whole, recording.start_sample, stretches, mark)
    except soundfile.LibsndfileError as error:
        raise WorldError("recording_damaged", f"{recording.path} cannot be decoded to its end") from error
    except OSError as error:
        raise unreadable(error, recording.path) from error


def _copy(path: Path, whole: soundfile.SoundFile, start: int, stretches: Sequence[tuple[int, int]], mark: str) -> None:
    with (
        written_whole(path) as file,
        soundfile.SoundFile(file, "w", CLOCK_HZ, CHANNELS, "PCM_16", format="FLAC") as out,
    ):
        out.comment = mark
        at = start
        while len(block := whole.read(_BLOCK, dtype="int16", always_2d=True)):
            for first, last in stretches:
                block[max(first - at, 0) : max(last - at, 0), AGENT] = 0
            out.write(block)
            at += len(block)
