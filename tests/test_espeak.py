"""espeak-ng: one library of C globals behind many voices."""

from __future__ import annotations

from threading import Thread

import numpy as np
import pytest

from firstcall.engines.espeak import EspeakVoice, phonemes
from firstcall.errors import InputError

TEXT = "Hur många år har du arbetat som undersköterska?"


def test_rate_and_pitch_are_heard() -> None:
    usual = EspeakVoice("sv", rate_wpm=160).synthesize(TEXT)
    assert EspeakVoice("sv", rate_wpm=220).synthesize(TEXT).duration_s < 0.85 * usual.duration_s
    assert EspeakVoice("sv", word_gap=20).synthesize(TEXT).duration_s > usual.duration_s + 1
    assert usual.sample_rate_hz == 22_050


def test_a_voice_never_inherits_the_settings_of_another() -> None:
    plain = EspeakVoice("sv")
    before = plain.synthesize(TEXT).duration_s
    EspeakVoice("en-us+f3", rate_wpm=300, pitch=90, word_gap=30).synthesize("Hello there.", slower=True)
    assert plain.synthesize(TEXT).duration_s == pytest.approx(before, abs=0.01)


def test_variants_and_languages_differ() -> None:
    assert not np.array_equal(
        EspeakVoice("sv").synthesize("Ja.").samples, EspeakVoice("sv+f3").synthesize("Ja.").samples
    )
    assert phonemes("jag", "sv") != phonemes("jag", "en")


@pytest.mark.parametrize("name", ["en-gb", "xx", "", "sv+nope", "sv+../en", "sv\0"])
def test_an_unknown_voice_is_told(name: str) -> None:
    # An unknown variant would be the plain voice, silently.
    with pytest.raises(InputError, match="espeak-ng has no voice"):
        EspeakVoice(name)


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ({"rate_wpm": 20}, "rate_wpm is 20, expected 80 to 450"),
        ({"pitch": 101}, "pitch is 101, expected 0 to 100"),
        ({"pitch_range": -1}, "pitch_range is -1, expected 0 to 100"),
        ({"word_gap": 1000}, "word_gap is 1000, expected 0 to 100"),
    ],
)
def test_a_setting_out_of_range_is_told(settings: dict[str, int], complaint: str) -> None:
    with pytest.raises(InputError, match=complaint):
        EspeakVoice("sv", **settings)


def test_many_threads_speak_without_mixing() -> None:
    wanted = {"sv": EspeakVoice("sv").synthesize(TEXT).duration_s, "en": EspeakVoice("en").synthesize(TEXT).duration_s}
    found: list[tuple[str, float]] = []

    def speak(name: str) -> None:
        found.append((name, EspeakVoice(name).synthesize(TEXT).duration_s))

    threads = [Thread(target=speak, args=(name,)) for name in ["sv", "en"] * 8]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 16
    # Not bit-stable: lengths wander by some samples.
    assert all(seconds == pytest.approx(wanted[name], abs=0.01) for name, seconds in found)


def test_a_nul_in_a_text_swallows_nothing() -> None:
    assert (
        EspeakVoice("sv").synthesize("Ja\0 det har jag").duration_s
        > EspeakVoice("sv").synthesize("Ja").duration_s * 1.5
    )


def test_odd_signs_are_no_error() -> None:
    assert EspeakVoice("sv").synthesize("😀 你好 \ud800 <speak> [[a]]").sample_rate_hz == 22_050


def test_the_identity_names_what_is_heard() -> None:
    identity = EspeakVoice("sv+m3", rate_wpm=155, pitch=45).identity
    assert (identity.name, identity.model) == ("espeak", "sv+m3")
    assert identity.version.startswith("1.")
    assert identity.options == "rate=155 pitch=45 range=50 gap=0"
