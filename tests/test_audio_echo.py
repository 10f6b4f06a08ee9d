"""Our own prompt heard again: found at every level, delay and room, and told from somebody else's speech over it."""

from __future__ import annotations

import numpy as np
import pytest

import speech
from firstcall.audio import echo
from firstcall.audio.noise import NoiseKind, noise
from firstcall.audio.pcm import amplify, mix, silence, telephone_band
from firstcall.engines.contracts import CLOCK_HZ, Samples

PROMPT = speech.say("Har du B-körkort, och går det bra att köra lastbil?", "sv")
REPLY = speech.say("Ja, det har jag.", "sv", "sv+m3")
DELAY_S = 0.18


def played() -> Samples:
    """The prompt, with what may come before it."""
    return np.concatenate([silence(int(echo.MOST_DELAY_S * CLOCK_HZ)), PROMPT, silence(8000)])


def heard(level_db: float, *, delay_s: float = DELAY_S, room_s: float = 0.0, telephone: bool = False) -> Samples:
    """The prompt as a microphone has it, from its first sample on."""
    sound = amplify(PROMPT, level_db).astype(np.float64)
    if room_s:
        length = int(room_s * CLOCK_HZ)
        answer = np.random.default_rng(1).standard_normal(length) * np.exp(-6.9 * np.arange(length) / length) * 0.08
        answer[0] = 1.0
        sound = np.convolve(sound, answer)[: len(PROMPT)]
    at = int(delay_s * CLOCK_HZ)
    whole = np.concatenate([np.zeros(at), sound, np.zeros(8000)])[: len(PROMPT) + 8000]
    mixed = mix(whole.astype(np.int16), noise(NoiseKind.PINK, len(whole), dbfs=-65, seed=3))
    return telephone_band(mixed) if telephone else mixed


@pytest.mark.parametrize("telephone", [False, True], ids=["wide", "8 kHz"])
@pytest.mark.parametrize("room_s", [0.0, 0.2, 0.4])
@pytest.mark.parametrize("level_db", [-6.0, -20.0])
def test_a_prompt_that_comes_back_is_nothing_but_echo(level_db: float, room_s: float, telephone: bool) -> None:
    sound = heard(level_db, room_s=room_s, telephone=telephone)
    found = echo.find(sound, played())
    assert found is not None
    assert found.delay == pytest.approx(DELAY_S * CLOCK_HZ, abs=40)
    assert found.until == len(sound)


@pytest.mark.parametrize("delay_s", [0.0, 0.04, 0.5, 0.95])
def test_the_delay_of_a_network_is_found(delay_s: float) -> None:
    found = echo.find(heard(-20.0, delay_s=delay_s), played())
    assert found is not None
    assert found.delay == pytest.approx(delay_s * CLOCK_HZ, abs=4)


@pytest.mark.parametrize(("level_db", "late_s"), [(-6.0, 0.8), (-20.0, 0.5)])
def test_who_speaks_over_the_echo_is_told_from_it(level_db: float, late_s: float) -> None:
    sound = heard(level_db)
    at = len(sound) - len(REPLY)
    begins = at + int(speech.LEAD_S * CLOCK_HZ)
    sound[at:] = mix(sound[at:], REPLY)
    found = echo.find(sound, played())
    assert found is not None
    assert found.until < len(sound)
    assert found.until - begins < late_s * CLOCK_HZ


def test_somebody_elses_speech_is_no_echo() -> None:
    whole = played()
    assert echo.find(REPLY, whole[: len(REPLY) + CLOCK_HZ]) is None
    assert echo.find(PROMPT, np.zeros(len(PROMPT) + CLOCK_HZ, np.int16)) is None


@pytest.mark.parametrize("samples", [0, 100, 4000])
def test_of_next_to_nothing_nothing_is_said(samples: int) -> None:
    assert echo.find(PROMPT[6000 : 6000 + samples], played()[: samples + CLOCK_HZ]) is None


def test_silence_is_no_echo() -> None:
    assert echo.find(silence(CLOCK_HZ), played()[: 2 * CLOCK_HZ]) is None
