"""Prompts rendered once: sound at the call's clock, kept by the hash of engine, voice and text.

All prompts are known from the job spec, so a call replays what lies here and speaks without delay. A cache that
cannot be read or written never silences a call: the prompt is then made anew.
"""

from __future__ import annotations

import hashlib
import logging
import os
import threading
from pathlib import Path

import numpy as np
import soundfile
import soxr

from firstcall.engines.contracts import CLOCK_HZ, Clip, Samples, TextToSpeech

_log = logging.getLogger(__name__)


KEPT_IN_MEMORY = 256
"""Prompts; some 40 MB at five seconds each. The least recently used goes first."""


class PromptCache:
    """Renders texts with one voice; safe to share between threads."""

    def __init__(self, voice: TextToSpeech, folder: Path | None) -> None:
        """`folder` keeps the sound between runs, as FLAC files; None keeps it for this process only."""
        self._voice, self._folder = voice, folder
        self._kept: dict[str, Samples] = {}
        self._lock = threading.Lock()
        self._warned = False

    def render(self, text: str, *, slower: bool = False, keep: bool = True) -> Samples:
        """`text` as mono int16 at CLOCK_HZ, read-only; from memory, from disk, or made now.

        `keep` False is for what is said to one person only (a summary, a feedback): nothing of it stays, neither in
        memory nor on disk, where no erasure would find it. Raises what the voice raises; a cache that fails only
        logs, once.
        """
        if not keep:
            return _frozen(at_clock(self._voice.synthesize(text, slower=slower)))
        key = self._key(text, slower)
        with self._lock:
            sound = self._kept.pop(key, None)
            if sound is None:
                sound = self._read(key)
            if sound is None:
                sound = at_clock(self._voice.synthesize(text, slower=slower))
                self._write(key, sound)
            self._kept[key] = _frozen(sound)  # last in the dict: most recently used
            if len(self._kept) > KEPT_IN_MEMORY:
                del self._kept[next(iter(self._kept))]
        return sound

    def _key(self, text: str, slower: bool) -> str:
        parts = (str(self._voice.identity), text, "slower" if slower else "")
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def _place(self, key: str) -> Path | None:
        return self._folder / key[:2] / f"{key}.flac" if self._folder else None

    def _read(self, key: str) -> Samples | None:
        """What the cache holds; None where it holds nothing, or nothing whole."""
        path = self._place(key)
        if path is None or not path.is_file():
            return None
        try:
            with soundfile.SoundFile(path) as file:
                promised, rate = file.frames, file.samplerate
                sound: Samples = file.read(dtype="int16")
        except (soundfile.LibsndfileError, OSError):
            return None
        whole = rate == CLOCK_HZ and sound.ndim == 1 and len(sound) == promised
        return sound if whole else None

    def _write(self, key: str, sound: Samples) -> None:
        path = self._place(key)
        if path is None:
            return
        partial = path.with_name(f".{path.stem}.{os.getpid()}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            soundfile.write(partial, sound, CLOCK_HZ, subtype="PCM_16", format="FLAC")
            os.replace(partial, path)
        except (soundfile.LibsndfileError, OSError) as error:
            if not self._warned:
                self._warned = True
                _log.warning(
                    "prompt cache %s cannot be written (%s): prompts are made anew", self._folder, type(error).__name__
                )
            if partial.exists():
                partial.unlink()


def at_clock(clip: Clip) -> Samples:
    """A voice's clip at CLOCK_HZ; an empty one stays empty."""
    if not len(clip.samples) or clip.sample_rate_hz == CLOCK_HZ:
        return clip.samples.copy()
    resampled = soxr.resample(clip.samples, clip.sample_rate_hz, CLOCK_HZ)
    return np.asarray(resampled, np.int16)


def _frozen(sound: Samples) -> Samples:
    sound.flags.writeable = False
    return sound
