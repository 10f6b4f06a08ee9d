"""The engines by name. A new engine is one file, one line here, and is then held to tests/test_engines.py.

Values are import paths, imported on use: nothing heavy loads before somebody asks. The functions below choose and
load; what they give is shared by all interviews of a process, so make each once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Any

from firstcall.engines import models, places, voices
from firstcall.engines.contracts import SpeechToText, TextToSpeech, TurnModel, VoiceActivity
from firstcall.errors import InputError, WorldError

SPEECH_TO_TEXT: Mapping[str, str] = MappingProxyType(
    {
        "faster-whisper": "firstcall.engines.whisper:Whisper",
        "scripted": "firstcall.engines.scripted:ScriptedSpeechToText",
    }
)
TEXT_TO_SPEECH: Mapping[str, str] = MappingProxyType(
    {
        "piper": "firstcall.engines.piper:PiperSpeech",
        "espeak": "firstcall.engines.espeak:EspeakVoice",
    }
)
VOICE_ACTIVITY: Mapping[str, str] = MappingProxyType(
    {
        "silero": "firstcall.engines.silero:SileroVoiceActivity",
        "webrtc": "firstcall.engines.webrtc:WebrtcVoiceActivity",
    }
)

TURN_MODELS: Mapping[str, str] = MappingProxyType({"smart-turn": "firstcall.engines.smart_turn:SmartTurn"})

AUTO = "auto"
EXACT = "float32"
"""The starter's arithmetic. 8-bit products saturate on processors without VNNI instructions and not on others, so that
the same sound gave other words on another machine; at the starter's size exact arithmetic costs 20 % more (0.17
against 0.14 CPU-s a reply)."""


def load(registry: Mapping[str, str], name: str) -> Any:
    """The class behind a registry's name; InputError for a name that is not in it."""
    try:
        module, _, attribute = registry[name].partition(":")
    except KeyError:
        raise InputError(f"no engine {name!r}; expected one of {', '.join(registry)}") from None
    return getattr(import_module(module), attribute)


def speech_to_text(
    model: str = AUTO,
    *,
    language: str,
    real_person: bool = True,
    threads: int | None = None,
    beam: int = 1,
    workers: int = 1,
    store: Path | None = None,
) -> SpeechToText:
    """A loaded recognizer for `language`.

    `model` is `auto` (the default for language and cores; without a real person the starter where that is not
    installed), `starter`, a hub id or a folder. The starter is refused for a real person: it understands only
    synthetic voices. Raises WorldError(`model_missing`, `starter_for_real_person`, `stt_failed`) and InputError.
    """
    default = models.default_model(language, places.cores()) if model == AUTO else model
    if model == AUTO and not real_person and not models.is_installed(default, store):
        default = models.STARTER
    found = models.find(default, store)
    if real_person and models.is_starter(found):
        fetchable = models.default_model(language, places.cores())
        raise WorldError(
            "starter_for_real_person",
            "the starter model understands only the synthetic voices of simulated candidates, not people",
            fix=f"firstcall models pull {fetchable}, or hold the interview as a chat",
        )
    _check_language(found.id, language)
    from firstcall.engines.whisper import WhisperOptions

    options = WhisperOptions(beam=beam, workers=workers, threads=threads or min(4, places.cores()))
    if models.is_starter(found):
        options = replace(options, compute_type=EXACT)
    engine: SpeechToText = load(SPEECH_TO_TEXT, "faster-whisper")(found, options, voice_activity())
    return engine


def _check_language(model: str, language: str) -> None:
    if only := models.only_language(model, language):
        raise InputError(
            f"speech-to-text model {model} is for {only} only, the interview is in {language}; expected such as "
            f"{models.DEFAULTS[language][0] if language in models.DEFAULTS else 'a multilingual model'}"
        )


def text_to_speech(
    language: str, voice: str = AUTO, *, store: Path | None = None, deterministic: bool = False
) -> TextToSpeech:
    """A loaded voice for `language`.

    `voice` is `auto` (the catalogue's first installed Piper voice, otherwise espeak-ng), a voice's id, or
    `espeak:NAME` such as `espeak:sv+m3`. `deterministic` takes Piper's noise away, for prompts that must be
    repeatable. Raises WorldError(`voice_missing`, `tts_missing`) and InputError.
    """
    if voice.startswith("espeak:"):
        engine: TextToSpeech = load(TEXT_TO_SPEECH, "espeak")(voice.removeprefix("espeak:"))
        return engine
    if voice != AUTO:
        return _piper(voices.find(voice, store), deterministic)
    for entry in voices.catalogue().values():
        if entry.language == language and voices.is_installed(entry.id, store):
            return _piper(voices.find(entry.id, store), deterministic)
    fallback: TextToSpeech = load(TEXT_TO_SPEECH, "espeak")(voices.espeak_name(language))
    return fallback


def _piper(installed: voices.Installed, deterministic: bool) -> TextToSpeech:
    engine: TextToSpeech = load(TEXT_TO_SPEECH, "piper")(installed, noise=not deterministic)
    return engine


def voice_activity(name: str = "silero") -> VoiceActivity:
    """A loaded voice activity detector; InputError for an unknown name, WorldError(`vad_missing`)."""
    engine: VoiceActivity = load(VOICE_ACTIVITY, name)()
    return engine


def turn_model(name: str) -> TurnModel:
    """A loaded turn model; InputError for an unknown name, WorldError(`turn_model_missing`)."""
    engine: TurnModel = load(TURN_MODELS, name)()
    return engine
