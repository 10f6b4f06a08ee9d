"""Speech by espeak-ng through the `espeakng-loader` wheel: robotic, intelligible, always there.

The fallback voice of the agent and the voices of the simulated candidates. espeak-ng keeps everything in C globals,
so one lock guards the whole library and every call sets voice and parameters anew. It is not bit-stable: the length
of the same sentence wanders by some ten samples from call to call. Voice names are its file names plus a variant:
`sv`, `sv+f3`, `en` (British), `en-us`; `en-gb` does not exist. Nothing of other engines belongs here.
"""

from __future__ import annotations

import ctypes
import re
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from firstcall.engines.contracts import Clip, Samples
from firstcall.engines.pronunciation import spoken
from firstcall.errors import InputError, WorldError
from firstcall.types import EngineId

SLOWER = 0.8
"""Share of the usual rate when somebody asks to hear it slower."""

# Numbers of espeak-ng's speak_lib.h.
_OUTPUT_SYNCHRONOUS, _DONT_EXIT = 2, 0x8000
_CHARS_UTF8, _END_PAUSE, _BY_CHARACTER = 1, 0x1000, 1
_RATE, _PITCH, _RANGE, _WORD_GAP = 1, 3, 4, 7
_PHONEMES_IPA = 2

_EVENT_END, _EVENT_WORD = 0, 1


class _Event(ctypes.Structure):
    """espeak_EVENT of speak_lib.h."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


_OnSamples = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


@dataclass(frozen=True, slots=True)
class WordStart:
    """Where espeak-ng itself says that a word begins."""

    text_position: int
    """Character of the word's start in the text as said (`pronunciation.spoken`), from 0."""
    at_s: float
    """Seconds from the start of the sound."""


class _Library:
    """The one espeak-ng of this process; hold `lock` around every use."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.rate_hz = 0
        self.version = ""
        self._c: Any = None
        self._heard: list[bytes] = []
        self._words: list[WordStart] = []
        # Kept as an attribute: ctypes does not keep a callback alive for C.
        self._on_samples = _OnSamples(self._collect)

    def _collect(self, wav: Any, count: int, events: Any) -> int:
        if wav and count > 0:
            self._heard.append(ctypes.string_at(wav, count * 2))  # a copy: espeak reuses its buffer
        n = 0
        while events and events[n].type != _EVENT_END:
            if events[n].type == _EVENT_WORD:
                self._words.append(WordStart(events[n].text_position - 1, events[n].audio_position / 1000))
            n += 1
        return 0

    def _load(self) -> Any:
        if self._c is not None:
            return self._c
        try:
            import espeakng_loader

            c = ctypes.CDLL(espeakng_loader.get_library_path())
            data = espeakng_loader.get_data_path()
        except (ImportError, OSError, RuntimeError) as error:
            raise WorldError(
                "tts_missing", "espeak-ng cannot be loaded", fix="pip install --force-reinstall espeakng-loader"
            ) from error
        c.espeak_Info.restype = ctypes.c_char_p
        c.espeak_TextToPhonemes.restype = ctypes.c_char_p
        # DONT_EXIT: without it a missing data folder ends the whole process.
        rate = c.espeak_Initialize(_OUTPUT_SYNCHRONOUS, 0, data.encode(), _DONT_EXIT)
        if rate <= 0:
            raise WorldError(
                "tts_missing",
                f"espeak-ng does not start with its data in {data}",
                fix="pip install --force-reinstall espeakng-loader",
            )
        c.espeak_SetSynthCallback(self._on_samples)
        self.rate_hz = rate
        self.version = c.espeak_Info(None).decode().split()[0]
        self._c = c
        return c

    def use(self, voice: str) -> Any:
        """The loaded library with `voice` chosen; raises InputError for a voice that it does not have."""
        c = self._load()
        if c.espeak_SetVoiceByName(voice.encode()) != 0:
            raise InputError(f"espeak-ng has no voice {voice!r}; expected such as sv, sv+f3, en, en-us or en-us+m3")
        return c

    def take(self) -> tuple[Samples, tuple[WordStart, ...]]:
        """What was synthesized since the last take."""
        sound, words = np.frombuffer(b"".join(self._heard), np.int16), tuple(self._words)
        self._heard.clear()
        self._words.clear()
        return sound, words


_library = _Library()


def phonemes(text: str, voice: str) -> str:
    """How espeak-ng reads `text`, in IPA, clauses joined by ` | `; for checking pronunciations."""
    with _library.lock:
        c = _library.use(voice)
        buffer = ctypes.create_string_buffer(text.encode())
        cursor = ctypes.c_void_p(ctypes.addressof(buffer))
        clauses = []
        while cursor.value:
            clauses.append((c.espeak_TextToPhonemes(ctypes.byref(cursor), _CHARS_UTF8, _PHONEMES_IPA) or b"").decode())
        return " | ".join(clauses)


class EspeakVoice:
    """One voice of espeak-ng; implements TextToSpeech."""

    def __init__(
        self,
        name: str,
        rate_wpm: int = 165,
        pitch: int = 50,
        pitch_range: int = 50,
        word_gap: int = 0,
    ) -> None:
        """`rate_wpm` 80..450, `pitch` and `pitch_range` 0..100, `word_gap` extra silence in 10 ms steps.

        Raises InputError for an unknown voice or a figure out of range, WorldError(`tts_missing`).
        """
        for what, value, low, high in (
            ("rate_wpm", rate_wpm, 80, 450),
            ("pitch", pitch, 0, 100),
            ("pitch_range", pitch_range, 0, 100),
            ("word_gap", word_gap, 0, 100),
        ):
            if not low <= value <= high:
                raise InputError(f"espeak voice {name}: {what} is {value}, expected {low} to {high}")
        self._name = name
        self._language = name.partition("+")[0].partition("-")[0]
        self._settings = {_RATE: rate_wpm, _PITCH: pitch, _RANGE: pitch_range, _WORD_GAP: word_gap}
        if not re.fullmatch(r"[\w-]+(\+[\w-]+)?", name) or not _has_variant(name.partition("+")[2]):
            raise InputError(f"espeak-ng has no voice {name!r}; expected such as sv, sv+f3, en, en-us or en-us+m3")
        with _library.lock:
            _library.use(name)

    @property
    def identity(self) -> EngineId:
        """Name, library version, voice and its settings."""
        options = "rate={} pitch={} range={} gap={}".format(*self._settings.values())
        return EngineId("espeak", _library.version, model=self._name, options=options)

    def synthesize(self, text: str, *, slower: bool = False) -> Clip:
        """Speak `text` at 22,050 Hz; abbreviations and figures are said the way people say them."""
        return self.synthesize_timed(text, slower=slower)[0]

    def synthesize_timed(self, text: str, *, slower: bool = False) -> tuple[Clip, tuple[WordStart, ...]]:
        """Like `synthesize`, with espeak-ng's own word starts; a code that is spelled out counts as several."""
        said = spoken(text, self._language)
        if not said.strip():
            return Clip(np.zeros(0, np.int16), _library.rate_hz), ()
        with _library.lock:
            c = _library.use(self._name)
            for key, value in self._settings.items():
                if key == _RATE and slower:
                    value = max(80, round(value * SLOWER))
                c.espeak_SetParameter(key, value, 0)
            raw = said.encode()
            result = c.espeak_Synth(
                raw, ctypes.c_size_t(len(raw) + 1), 0, _BY_CHARACTER, 0, _CHARS_UTF8 | _END_PAUSE, None, None
            )
            sound, words = _library.take()
        if result != 0:
            raise WorldError("tts_failed", f"espeak-ng voice {self._name} failed with code {result}")
        return Clip(sound, _library.rate_hz), words


def _has_variant(variant: str) -> bool:
    # espeak-ng accepts an unknown variant silently and speaks with the plain voice.
    import espeakng_loader

    return not variant or (Path(espeakng_loader.get_data_path()) / "voices" / "!v" / variant).is_file()
