"""The turn model: found in its wheel without importing it, or a clear word on what to install."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest

from firstcall.cli import options
from firstcall.engines.espeak import EspeakVoice
from firstcall.engines.smart_turn import SmartTurn, network_path
from firstcall.errors import WorldError
from firstcall.settings import Settings

INSTALLED = importlib.util.find_spec("pipecat") is not None


@pytest.mark.skipif(INSTALLED, reason="the turn model is installed here")
def test_without_the_wheel_the_error_says_what_to_install() -> None:
    with pytest.raises(WorldError, match=r"turn model smart-turn-v3\.2-cpu\.onnx is not") as raised:
        network_path()
    assert raised.value.code == "turn_model_missing"
    assert "firstcall[turns]" in str(raised.value.fix)


@pytest.mark.skipif(INSTALLED, reason="the turn model is installed here")
def test_asked_for_and_not_installed_no_call_begins() -> None:
    assert options.turn_model(Settings()) is None
    with pytest.raises(WorldError) as raised:
        options.turn_model(Settings(turn_model="smart-turn"))
    assert raised.value.code == "turn_model_missing"
    assert "\n" not in str(raised.value)


@pytest.mark.skipif(not INSTALLED, reason="needs the extra `turns`")
def test_a_probability_for_any_length_of_sound() -> None:
    model = SmartTurn()
    speech = EspeakVoice("en").synthesize("Yes, I have five years of experience.").samples
    for samples in (speech[:400], speech, np.tile(speech, 10)):
        assert 0.0 <= model.finished(samples) <= 1.0
