"""Turns of a recorded sound: the same ears and reader as on a line."""

from __future__ import annotations

import numpy as np
import pytest

from conversation import TODAY
from firstcall.endpoint import EndpointPolicy
from firstcall.engines.contracts import CLOCK_HZ, Clip
from firstcall.engines.scripted import ScriptedSpeechToText
from firstcall.engines.silero import SileroVoiceActivity
from firstcall.kinds import years, yes_no
from firstcall.live.overhear import HeardTurn, overhear
from firstcall.types import Range, Requirement
from loudness import Loudness, loud, quiet
from speech import say, starter

NIGHTS = Requirement("nights", yes_no.Params(), ask={"sv": "Kan du arbeta natt?"})
YEARS = Requirement("years", years.Params(of="kock", min=2))


def turns(clip: Clip, texts: list[str], *, answer_aware: bool, requirement: Requirement = NIGHTS) -> list[HeardTurn]:
    heard = overhear(
        clip,
        requirement,
        language="sv",
        today=TODAY,
        voice_activity=Loudness(),
        speech_to_text=ScriptedSpeechToText(texts),
        policy=EndpointPolicy(answer_aware=answer_aware),
    )
    return list(heard)


def test_a_complete_answer_ends_after_a_third_of_a_second_and_an_open_one_waits() -> None:
    sound = Clip(np.concatenate([quiet(1), loud(0.5), quiet(1)]), CLOCK_HZ)
    (whole,) = turns(sound, ["Ja."], answer_aware=True)
    assert (whole.start_s, whole.end_s, whole.reason) == (1.0, 1.5, "complete_fact")
    assert whole.decided_at_s - whole.end_s == pytest.approx(0.3)
    (open_,) = turns(sound, ["Öh, det var väl"], answer_aware=True)
    assert open_.decided_at_s - open_.end_s == pytest.approx(2.5)


def test_a_pause_in_an_answer_is_transcribed_anew_when_speech_goes_on() -> None:
    sound = Clip(np.concatenate([loud(0.5), quiet(0.25), loud(0.5)]), CLOCK_HZ)
    (turn,) = turns(sound, ["fem", "fem och ett halvt år"], answer_aware=True, requirement=YEARS)
    assert turn.utterance.text == "fem och ett halvt år"
    assert turn.reading.fact is not None
    assert turn.reading.fact.value == Range(5.5, 5.5)


def test_words_and_turns_of_a_later_stretch_stand_on_the_sounds_own_clock() -> None:
    sound = Clip(np.concatenate([loud(0.5), quiet(4), loud(0.5)]), CLOCK_HZ)
    first, second = turns(sound, ["Ja.", "Nej."], answer_aware=False)
    assert [each.utterance.words[0].text for each in (first, second)] == ["Ja.", "Nej."]
    assert second.start_s - 0.35 <= second.utterance.words[0].start_s <= second.end_s


@pytest.mark.parametrize("seconds", [0.0, 0.001, 2.0])
def test_silence_and_nothing_have_no_turns(seconds: float) -> None:
    assert turns(Clip(quiet(seconds), CLOCK_HZ), [], answer_aware=True) == []


@pytest.mark.parametrize("rate", [8_000, 44_100, 48_000])
def test_another_rate_is_brought_to_the_clock(rate: int) -> None:
    sound = Clip(np.repeat(np.array([0, 1000, 0], np.int16), rate), rate)
    (turn,) = turns(sound, ["Ja."], answer_aware=False)
    assert [turn.start_s, turn.end_s] == pytest.approx([1.0, 2.0], abs=0.06)


def test_a_spoken_yes_is_heard_and_read() -> None:
    (turn,) = overhear(
        Clip(say("Ja, det kan jag.", "sv"), CLOCK_HZ),
        NIGHTS,
        language="sv",
        today=TODAY,
        voice_activity=SileroVoiceActivity(),
        speech_to_text=starter(),
        policy=EndpointPolicy(answer_aware=True),
    )
    assert turn.reading.fact is not None
    assert turn.reading.fact.value is True
    assert turn.decided_at_s <= turn.ready_at_s + 3.0
