"""One contract for every engine in the registry: an engine outside it fails by name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import speech
import tone_voice
from firstcall.engines import registry, voices
from firstcall.engines.contracts import CLOCK_HZ, SpeechToText, TextToSpeech, VoiceActivity
from firstcall.errors import InputError, WorldError

SPEECH_TO_TEXT: dict[str, Callable[[], SpeechToText]] = {
    "faster-whisper": speech.starter,
    "scripted": lambda: registry.load(registry.SPEECH_TO_TEXT, "scripted")(["Ja, sju år."]),
}
TEXT_TO_SPEECH: dict[str, Callable[[Path], TextToSpeech]] = {
    "piper": lambda folder: registry.text_to_speech("sv", tone_voice.make(folder, "sv"), store=folder),
    "espeak": lambda folder: registry.text_to_speech("sv", "espeak:sv"),
}


def test_every_registered_engine_is_under_contract() -> None:
    assert set(SPEECH_TO_TEXT) == set(registry.SPEECH_TO_TEXT)
    assert set(TEXT_TO_SPEECH) == set(registry.TEXT_TO_SPEECH)
    for names in (registry.SPEECH_TO_TEXT, registry.TEXT_TO_SPEECH, registry.VOICE_ACTIVITY, registry.TURN_MODELS):
        for name in names:
            assert registry.load(names, name)


@pytest.mark.parametrize("name", registry.SPEECH_TO_TEXT)
def test_speech_to_text_gives_words_that_index_its_text(name: str) -> None:
    engine = SPEECH_TO_TEXT[name]()
    sound = speech.say("Ja, sju år.", "sv")
    before = sound.copy()
    utterance = engine.transcribe(sound, language="sv", hints=["YKB"])

    assert utterance.text == "Ja, sju år."
    assert [utterance.text[word.start_char : word.end_char] for word in utterance.words] == ["Ja,", "sju", "år."]
    assert [word.text for word in utterance.words] == ["Ja,", "sju", "år."]
    times = [time for word in utterance.words for time in (word.start_s, word.end_s)]
    assert times == sorted(times)
    assert times[0] >= 0
    assert times[-1] <= len(sound) / CLOCK_HZ
    assert {type(figure) for word in utterance.words for figure in (word.start_s, word.end_s, word.probability)} == {
        float
    }
    assert all(0 <= word.probability <= 1 for word in utterance.words)
    assert utterance.language == "sv"
    assert utterance.engine == engine.identity
    assert utterance.engine.name == name
    assert np.array_equal(sound, before), "the caller's sound was changed"


@pytest.mark.parametrize("name", registry.SPEECH_TO_TEXT)
@pytest.mark.parametrize("samples", [0, 1, 100, 199])
def test_speech_to_text_hears_nothing_in_nothing(name: str, samples: int) -> None:
    engine = registry.load(registry.SPEECH_TO_TEXT, "scripted")([]) if name == "scripted" else SPEECH_TO_TEXT[name]()
    utterance = engine.transcribe(np.zeros(samples, np.int16), language="sv")
    assert (utterance.text, utterance.words, utterance.segments) == ("", (), ())


@pytest.mark.parametrize("name", registry.TEXT_TO_SPEECH)
def test_text_to_speech_speaks(name: str, tmp_path: Path) -> None:
    engine = TEXT_TO_SPEECH[name](tmp_path)
    usual = engine.synthesize("Hur många år har du kört lastbil?")
    slower = engine.synthesize("Hur många år har du kört lastbil?", slower=True)

    assert usual.samples.dtype == np.int16
    assert usual.samples.ndim == 1
    assert usual.sample_rate_hz > 0
    assert 1 < usual.duration_s < 10
    assert np.abs(usual.samples.astype(int)).max() > 1000
    assert 1.1 < slower.duration_s / usual.duration_s < 1.5
    assert len(engine.synthesize("").samples) == 0
    assert len(engine.synthesize(" \n ").samples) == 0
    assert engine.identity.name == name


@pytest.mark.parametrize("name", registry.VOICE_ACTIVITY)
def test_voice_activity_tells_speech_from_silence(name: str) -> None:
    engine: VoiceActivity = registry.voice_activity(name)
    size = engine.window_samples

    def heard(sound: np.ndarray[tuple[int], np.dtype[np.int16]]) -> list[float]:
        stream = engine.stream()
        return [stream.probability(sound[i : i + size]) for i in range(0, len(sound) - size + 1, size)]

    sound = speech.say("Jag har arbetat som undersköterska i sju år.", "sv")
    before = sound.copy()
    speaking, silence = heard(sound), heard(np.zeros(CLOCK_HZ, np.int16))
    assert np.mean([value > 0.5 for value in speaking]) > 0.5
    assert max(silence) < 0.5
    assert heard(sound) == speaking, "a fresh stream hears the same sound the same way"
    assert all(type(value) is float and 0 <= value <= 1 for value in speaking)
    assert np.array_equal(sound, before), "the caller's sound was changed"
    with pytest.raises(ValueError, match="window has shape"):
        engine.stream().probability(np.zeros(size - 1, np.int16))
    assert engine.identity.name == name


def test_the_starter_is_refused_for_a_real_person(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"firstcall models pull KBLab/kb-whisper-(base|small), or .* chat") as refused:
        registry.speech_to_text("starter", language="sv")
    assert refused.value.code == "starter_for_real_person"


def test_the_starter_is_refused_under_another_name(tmp_path: Path) -> None:
    disguised = speech.copy_of_starter(tmp_path / "kb-whisper-base")
    with pytest.raises(WorldError) as refused:
        registry.speech_to_text(str(disguised), language="sv")
    assert refused.value.code == "starter_for_real_person"


def test_auto_takes_the_starter_only_without_a_real_person(tmp_path: Path) -> None:
    assert registry.speech_to_text(language="sv", real_person=False, store=tmp_path).identity.model == "starter"
    with pytest.raises(WorldError, match="firstcall models pull") as missing:
        registry.speech_to_text(language="sv", store=tmp_path)
    assert missing.value.code == "model_missing"


@pytest.mark.parametrize(
    ("model", "language"), [("Systran/faster-whisper-base.en", "sv"), ("KBLab/kb-whisper-base", "en")]
)
def test_a_model_for_one_language_is_refused_for_another(model: str, language: str, tmp_path: Path) -> None:
    speech.copy_of_starter(tmp_path / model.replace("/", "--"))
    with pytest.raises(InputError, match=r"is for \w\w only"):
        registry.speech_to_text(model, language=language, real_person=False, store=tmp_path)


def test_a_voice_is_chosen_by_what_is_installed(tmp_path: Path) -> None:
    assert registry.text_to_speech("sv", store=tmp_path).identity.name == "espeak"
    tone_voice.make(tmp_path, "sv", name=next(iter(voices.catalogue())))
    chosen = registry.text_to_speech("sv", store=tmp_path).identity
    assert (chosen.name, chosen.model) == ("piper", "sv_SE-nst-medium")
    assert registry.text_to_speech("sv", "espeak:sv+f3", store=tmp_path).identity.model == "sv+f3"


@pytest.mark.parametrize(
    ("call", "complaint"),
    [
        (lambda: registry.voice_activity("nope"), "no engine 'nope'; expected one of silero, webrtc"),
        (lambda: registry.text_to_speech("de"), "no voice is known for the language 'de'"),
        (lambda: registry.speech_to_text(language="de"), "no speech-to-text model is known for the language 'de'"),
        (lambda: registry.speech_to_text("nonsense", language="sv"), "neither a folder nor an id"),
        (lambda: registry.text_to_speech("sv", "nonsense"), "no voice 'nonsense'; expected one of sv_SE-nst-medium"),
    ],
)
def test_unknown_names_are_told_with_what_was_expected(call: Callable[[], object], complaint: str) -> None:
    with pytest.raises(InputError, match=complaint):
        call()


def test_importing_the_registry_loads_nothing_heavy() -> None:
    heavy = speech.modules_after("import firstcall.engines.registry, firstcall.cli")
    assert not {"faster_whisper", "ctranslate2", "onnxruntime", "piper", "soundfile", "av"} & heavy
