"""What speech over, around and after prompts counts for."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest

from firstcall.audio.noise import NoiseKind, noise
from firstcall.audio.pcm import amplify, mix
from firstcall.endpoint import EndpointPolicy
from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Samples, VoiceActivity
from firstcall.engines.silero import SileroVoiceActivity
from firstcall.engines.webrtc import WebrtcVoiceActivity
from firstcall.live.listening import (
    ECHO_TAIL_S,
    MEMORY_S,
    TAIL_S,
    UNHEARD_S,
    Began,
    Ears,
    Ended,
    Happening,
    Over,
    Paused,
    WentOn,
)
from firstcall.types import Completeness, SoFar
from loudness import Loudness, loud, quiet
from speech import LEAD_S, say

SILENCE = EndpointPolicy()
ANSWER = EndpointPolicy(answer_aware=True)


@dataclass(slots=True)
class Story:
    """Ears over hand-drawn sound; `told` is what happened, with seconds."""

    ears: Ears
    happened: list[Happening] = field(default_factory=list)

    def hear(self, *sounds: Samples) -> Story:
        for sound in sounds:
            for at in range(0, len(sound), FRAME_SAMPLES):
                self.happened += self.ears.hear(sound[at : at + FRAME_SAMPLES])
        return self

    def open(self, turn_id: str) -> Story:
        self.happened += self.ears.open(turn_id)
        return self

    def close(self) -> Story:
        self.ears.close()
        return self

    @property
    def told(self) -> list[tuple[str, str, float]]:
        return [_tell(each) for each in self.happened]


def _tell(each: Happening) -> tuple[str, str, float]:
    match each:
        case Began():
            return ("began", each.turn_id, each.start_sample / CLOCK_HZ)
        case Paused():
            return ("paused", each.turn_id, each.clip_end / CLOCK_HZ)
        case WentOn():
            return ("went on", each.turn_id, 0.0)
        case Ended():
            return ("ended", each.turn_id, each.closed.end_sample / CLOCK_HZ)
        case Over():
            return ("over" if each.goes_on else "paused over", each.turn_id, each.voice_samples / CLOCK_HZ)


def story(policy: EndpointPolicy = SILENCE, *, hears_prompts: bool = False, clock: int = 0) -> Story:
    return Story(Ears(Loudness(), policy, hears_prompts, clock))


def last(told: Story) -> Ended:
    ended = told.happened[-1]
    assert isinstance(ended, Ended)
    return ended


# ------------------------------------------------------------------------------------------ after the prompt


def test_an_answer_after_the_prompt_is_one_turn_with_its_pause() -> None:
    told = story().open("t1").hear(quiet(1), loud(0.4), quiet(0.4), loud(0.6), quiet(1))
    assert told.told == [
        ("began", "t1", 1.0),
        ("paused", "t1", 1.6),
        ("went on", "t1", 0.0),
        ("paused", "t1", 2.6),
        ("ended", "t1", 2.4),
    ]


def test_the_clip_holds_preroll_and_tail() -> None:
    ended = last(story().open("t1").hear(quiet(1), loud(0.4), quiet(1)))
    assert ended.clip_start / CLOCK_HZ == pytest.approx(1.0 - SILENCE.preroll_s)
    assert ended.clip_end / CLOCK_HZ == pytest.approx(1.4 + TAIL_S)


def test_the_clip_is_the_sound_that_was_heard() -> None:
    told = story().open("t1").hear(quiet(1), loud(0.4), quiet(1))
    ended = last(told)
    clip = told.ears.clip(ended.clip_start, ended.clip_end)
    whole = np.concatenate([quiet(1), loud(0.4), quiet(1)])
    np.testing.assert_array_equal(clip, whole[ended.clip_start : ended.clip_end])


def test_the_clock_of_a_resumed_interview_goes_on() -> None:
    told = story(clock=100 * CLOCK_HZ).open("t1").hear(quiet(1), loud(0.4), quiet(1))
    assert told.told[0] == ("began", "t1", 101.0)
    assert len(told.ears.clip(last(told).clip_start, last(told).clip_end)) > 0


def test_a_second_stretch_before_the_next_prompt_has_an_id_of_its_own() -> None:
    told = story().open("t1").hear(loud(0.5), quiet(1), loud(0.5), quiet(1))
    assert [each[:2] for each in told.told if each[0] == "ended"] == [("ended", "t1"), ("ended", "t1+2")]


def test_nothing_counts_while_the_ears_are_closed() -> None:
    assert story().hear(loud(0.5), quiet(1)).told == []


def test_ten_minutes_of_silence_are_not_kept() -> None:
    told = story().open("t1").hear(*[quiet(10)] * 60)
    assert told.told == []
    assert told.ears._memory.end - told.ears._memory.start <= MEMORY_S * CLOCK_HZ + FRAME_SAMPLES


def test_words_so_far_end_the_turn_early() -> None:
    told = story(ANSWER).open("t1").hear(loud(0.5), quiet(0.22))
    told.ears.note(SoFar(Completeness.COMPLETE))
    told.hear(quiet(0.2))
    assert last(told).closed.reason == "complete_fact"
    assert last(told).closed.grounds.silence_s == pytest.approx(ANSWER.complete_s)


def test_a_pause_between_stretches_of_a_reply_counts_as_one_within_it() -> None:
    told = story(ANSWER).open("t1")
    for _ in range(2):
        told.hear(loud(0.5), quiet(0.22))
        told.ears.note(SoFar(Completeness.COMPLETE))
        told.hear(quiet(1.2))
    first, second = [each.closed.grounds for each in told.happened if isinstance(each, Ended)]
    assert (first.wait_s, first.longest_pause_s) == (ANSWER.complete_s, 0.0)
    assert second.wait_s == ANSWER.patient_s
    assert second.longest_pause_s == pytest.approx(1.42)
    told.open("t2").hear(loud(0.5), quiet(3))
    assert last(told).closed.grounds.longest_pause_s == 0.0


# ------------------------------------------------------------------------------------------- over the prompt


def test_an_early_starter_counts_from_the_first_sample() -> None:
    told = story().hear(quiet(1), loud(0.3)).open("t1").hear(loud(0.4), quiet(1))
    assert told.told == [("began", "t1", 1.0), ("paused", "t1", 1.9), ("ended", "t1", 1.7)]
    assert last(told).clip_start / CLOCK_HZ == pytest.approx(1.0 - SILENCE.preroll_s)


def test_an_answer_that_ends_just_before_the_prompt_does_may_be_transcribed_at_once() -> None:
    told = story(ANSWER).hear(quiet(1), loud(0.4), quiet(0.5)).open("t1")
    assert told.told == [("began", "t1", 1.0), ("paused", "t1", 1.6)]
    told.ears.note(SoFar(Completeness.COMPLETE))
    assert last(told.hear(quiet(0.02))).closed.reason == "complete_fact"


@pytest.mark.parametrize("policy", [SILENCE, ANSWER], ids=["silence", "answer"])
@pytest.mark.parametrize("before_s", [0.72, 1.5, 2.3, 4.0])
def test_a_backchannel_long_before_the_prompts_end_is_no_answer(policy: EndpointPolicy, before_s: float) -> None:
    told = story(policy).hear(quiet(1), loud(0.2), quiet(before_s)).open("t1").hear(quiet(3))
    assert told.told == []


def test_an_answer_after_a_backchannel_begins_where_it_begins() -> None:
    told = story(ANSWER).hear(loud(0.2), quiet(1)).open("t1").hear(quiet(0.2), loud(0.5), quiet(3))
    assert [each for each in told.told if each[0] != "paused"] == [("began", "t1", 1.4), ("ended", "t1", 1.9)]


def test_a_turn_that_goes_on_under_the_next_prompt_is_not_lost() -> None:
    told = story().open("t1").hear(quiet(1), loud(0.5)).close().hear(loud(1)).open("t2").hear(loud(0.5), quiet(1))
    assert [each for each in told.told if each[0] != "paused"] == [
        ("began", "t1", 1.0),
        ("began", "t2", 1.0),
        ("ended", "t2", 3.0),
    ]


@pytest.mark.parametrize("hears_prompts", [False, True])
def test_a_turn_goes_on_when_the_ears_are_opened_again_without_a_prompt(hears_prompts: bool) -> None:
    told = story(hears_prompts=hears_prompts).open("t1").hear(quiet(1), loud(0.5)).open("t2").hear(loud(0.5), quiet(1))
    assert [each for each in told.told if each[0] != "paused"] == [
        ("began", "t1", 1.0),
        ("began", "t2", 1.0),
        ("ended", "t2", 2.0),
    ]
    assert last(told).clip_start / CLOCK_HZ == pytest.approx(1.0 - SILENCE.preroll_s)


# ----------------------------------------------------------------------------- while a prompt is still playing


PLAYED = np.random.default_rng(1).integers(-900, 900, 30 * CLOCK_HZ).astype(np.int16)


def speaking(policy: EndpointPolicy = ANSWER, *, hears_prompts: bool = False, unheard_s: float = UNHEARD_S) -> Story:
    """Ears that are closed, and through which so much of a prompt has gone unheard."""
    ears = Ears(Loudness(), policy, hears_prompts, played=lambda start, end: PLAYED[start:end])
    return Story(ears).close().hear(quiet(unheard_s + 0.02))


def test_speech_over_a_prompt_is_told_while_it_goes_on_and_in_its_pauses() -> None:
    told = speaking().hear(loud(1), quiet(0.3))
    assert [(what, length) for what, _, length in told.told] == [("over", 0.4), ("over", 0.8), ("paused over", 1.0)]
    assert {turn_id for _, turn_id, _ in told.told} == {f"o{round((UNHEARD_S + 0.02) * CLOCK_HZ)}"}


def test_a_short_word_over_a_prompt_is_told_in_its_pause_and_a_click_is_not() -> None:
    told = speaking().hear(loud(0.3), quiet(3), loud(0.1), quiet(1))
    assert [what for what, _, _ in told.told] == ["paused over"]
    (over,) = told.happened
    assert isinstance(over, Over)
    assert len(told.ears.clip(over.clip_start, over.clip_end)) > 0.3 * CLOCK_HZ


def test_on_a_line_that_hears_its_prompts_nothing_is_told() -> None:
    assert speaking(hears_prompts=True).hear(loud(2), quiet(1)).told == []


def test_before_it_is_known_that_the_line_does_not_echo_nothing_is_told() -> None:
    assert speaking(unheard_s=UNHEARD_S - 1).hear(loud(2), quiet(1)).told == []


def test_somebody_speaks_over_a_prompt_from_the_first_windows_to_the_pause() -> None:
    told = speaking()
    voice = []
    for part in (quiet(0.1), loud(0.1), loud(0.5), quiet(0.1), quiet(0.3), loud(0.1)):
        told.hear(part)
        voice.append(told.ears.somebody_speaks_over)
    assert voice == [False, True, True, True, False, True]
    assert not told.open("t1").ears.somebody_speaks_over


@pytest.mark.parametrize("ears", [speaking(hears_prompts=True), speaking(unheard_s=UNHEARD_S - 1)])
def test_where_it_may_be_the_prompts_echo_nobody_speaks_over_it(ears: Story) -> None:
    assert not ears.hear(loud(1)).ears.somebody_speaks_over


def test_who_spoke_before_the_prompt_began_is_told_only_once_they_speak_into_it() -> None:
    told = speaking().hear(loud(0.7)).close()
    told.happened.clear()
    assert told.hear(loud(0.3)).told == []
    assert [each[0] for each in told.hear(loud(0.2)).told] == ["over"]


def test_speech_over_a_prompt_counts_from_its_first_sample_once_it_is_listened_to() -> None:
    told = speaking().hear(loud(0.9))
    start = round((UNHEARD_S + 0.02) * CLOCK_HZ)
    told.happened.clear()
    told.happened += told.ears.open("t3+2", start)
    told.hear(loud(0.5), quiet(3))
    assert [each[:2] for each in told.told if each[0] in ("began", "ended")] == [("began", "t3+2"), ("ended", "t3+2")]
    assert last(told).clip_start == start - round(ANSWER.preroll_s * CLOCK_HZ)


def test_a_word_over_a_prompt_that_is_long_over_counts_once_it_is_listened_to() -> None:
    told = speaking().hear(loud(0.3), quiet(4))
    start = round((UNHEARD_S + 0.02) * CLOCK_HZ)
    told.happened.clear()
    told.happened += told.ears.open("t3+2", start)
    assert [each[:2] for each in told.told] == [("began", "t3+2"), ("ended", "t3+2")]


@pytest.mark.parametrize("rest_s", [0.5, 3.0])
def test_what_was_said_since_counts_with_it(rest_s: float) -> None:
    told = speaking().hear(loud(0.3), quiet(2.5), loud(0.3), quiet(rest_s))
    told.happened.clear()
    told.happened += told.ears.open("t3+2", round((UNHEARD_S + 0.02) * CLOCK_HZ))
    told.hear(quiet(3))
    assert [each[1] for each in told.told if each[0] == "began"] == ["t3+2", "t3+3"]
    assert [each[1] for each in told.told if each[0] == "ended"] == ["t3+2", "t3+3"]


def test_the_stretches_behind_it_are_counted_on() -> None:
    told = speaking().hear(loud(0.9))
    told.happened.clear()
    told.happened += told.ears.open("t3+2", round((UNHEARD_S + 0.02) * CLOCK_HZ))
    told.hear(quiet(3), loud(0.5), quiet(3))
    assert [each[1] for each in told.told if each[0] == "ended"] == ["t3+2", "t3+3"]


@pytest.mark.parametrize("level_db", [-6, -20, -30])
def test_a_prompt_that_comes_back_is_nobody_speaking_over_it(level_db: float) -> None:
    texts = (
        "Hej! Jag är en dator, inte en människa, och jag ställer frågor för Handslag Bemanning.",
        "Samtalet tar sex minuter, och det är alltid en människa som beslutar.",
        "Hur många år har du kört grävmaskin?",
    )
    played = np.concatenate([np.zeros(CLOCK_HZ, np.int16), *(say(text, "sv") for text in texts)])
    delay = int(0.15 * CLOCK_HZ)
    heard = np.concatenate([np.zeros(delay, np.int16), amplify(played, level_db)])
    heard = mix(heard, noise(NoiseKind.PINK, len(heard), dbfs=-62.0, seed=2))[: len(played)]
    ears = Ears(SileroVoiceActivity(), ANSWER, hears_prompts=False, played=lambda start, end: _part(played, start, end))
    assert Story(ears).close().hear(heard).told == []


def _part(sound: Samples, start: int, end: int) -> Samples:
    part = np.zeros(end - start, np.int16)
    known = sound[max(0, start) : end]
    part[max(0, -start) : max(0, -start) + len(known)] = known
    return part


# ------------------------------------------------------------------------------- a line that hears its prompts


@pytest.mark.parametrize("echo_s", [0.0, 0.1, ECHO_TAIL_S])
def test_echo_neither_starts_nor_ends_a_turn(echo_s: float) -> None:
    told = story(hears_prompts=True).hear(loud(2)).open("t1").hear(loud(echo_s), quiet(3))
    assert told.told == []


def test_speech_that_goes_on_past_the_echo_counts_and_the_prompt_is_not_in_its_clip() -> None:
    told = story(hears_prompts=True).hear(loud(2)).open("t1").hear(loud(1), quiet(1))
    assert [each[0] for each in told.told] == ["began", "paused", "ended"]
    ended = last(told)
    assert ended.closed.start_sample == ended.clip_start == round((2 - ECHO_TAIL_S) * CLOCK_HZ)
    assert ended.closed.end_sample == 3 * CLOCK_HZ


def test_an_answer_into_the_silence_after_an_echo_counts() -> None:
    told = story(ANSWER, hears_prompts=True).hear(loud(2)).open("t1").hear(quiet(1), loud(0.3), quiet(3))
    assert [each[:2] for each in told.told] == [("began", "t1"), ("paused", "t1"), ("ended", "t1")]
    assert last(told).closed.end_sample / CLOCK_HZ == pytest.approx(3.3)


# ------------------------------------------------------------ a line that says nothing of it, and echoes its prompts


PROMPT = say("Hur länge har du kört grävmaskin, och när kan du börja?", "sv")
AT = 2 * CLOCK_HZ
"""Where the prompt begins."""


def echoing(level_db: float, *, delay_s: float = 0.15, says: Samples | None = None, at_s: float = 0.0) -> Story:
    """Ears opened after a prompt that came back; `says` is said so long after the prompt's end."""
    silent = np.zeros(AT, np.int16)
    played = np.concatenate([silent, PROMPT])
    delay = int(delay_s * CLOCK_HZ)
    sound = np.concatenate(
        [np.zeros(AT + delay, np.int16), amplify(PROMPT, level_db), np.zeros(8 * CLOCK_HZ, np.int16)]
    )
    if says is not None:
        first = len(played) + int(at_s * CLOCK_HZ)
        sound[first : first + len(says)] = mix(sound[first : first + len(says)], says)

    ears = Ears(SileroVoiceActivity(), ANSWER, hears_prompts=False, played=lambda start, end: _part(played, start, end))
    told = Story(ears)
    told.hear(sound[: len(played)]).open("t1")
    return told.hear(sound[len(played) :])


@pytest.mark.parametrize("delay_s", [0.02, 0.15, 0.6])
@pytest.mark.parametrize("level_db", [-6, -20])
def test_a_prompt_that_comes_back_neither_starts_nor_ends_a_turn(level_db: float, delay_s: float) -> None:
    told = echoing(level_db, delay_s=delay_s)
    assert told.told == []


@pytest.mark.parametrize("level_db", [-6, -20])
def test_an_answer_after_the_echo_is_heard_without_the_prompt(level_db: float) -> None:
    told = echoing(level_db, says=say("Ja, det har jag.", "sv", "sv+m3"), at_s=0.3)
    assert [each[0] for each in told.told if each[0] in ("began", "ended")] == ["began", "ended"]
    ended = last(told)
    assert ended.clip_start >= AT + len(PROMPT)
    assert ended.clip_start / CLOCK_HZ < (AT + len(PROMPT)) / CLOCK_HZ + 0.3 + LEAD_S


def test_speech_over_an_echo_counts_from_where_the_echo_does_not_explain_it() -> None:
    told = echoing(-20, says=say("Det är åtta år, nästan nio.", "sv", "sv+m3"), at_s=-0.9)
    assert told.told[0][0] == "began"
    assert (AT + len(PROMPT)) / CLOCK_HZ - 0.9 < told.told[0][2] < (AT + len(PROMPT)) / CLOCK_HZ + 0.1


# ------------------------------------------------------------------------------------------------ real engines


@pytest.mark.parametrize("voice_activity", [SileroVoiceActivity(), WebrtcVoiceActivity()], ids=["silero", "webrtc"])
def test_one_spoken_word_is_one_turn_that_holds_it(voice_activity: VoiceActivity) -> None:
    word = say("Ja.", "sv")
    told = Story(Ears(voice_activity, SILENCE, hears_prompts=False)).open("t1").hear(quiet(1), word, quiet(2))
    began, *_, ended = told.happened
    assert isinstance(began, Began)
    assert isinstance(ended, Ended)
    voiced = np.flatnonzero(np.abs(word) > 300)
    first, final = CLOCK_HZ + int(voiced[0]), CLOCK_HZ + int(voiced[-1])
    assert ended.clip_start <= first
    assert ended.clip_end >= final
