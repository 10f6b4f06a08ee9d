"""Prompts into frames: what is played where, to the sample."""

from __future__ import annotations

import numpy as np
import pytest

from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Samples
from firstcall.errors import WorldError
from firstcall.events import Event, Failed, PromptKind, PromptPlayed, PromptStarted, Say
from firstcall.live.speaking import GAP_SAMPLES, ROOM_SAMPLES, WAIT_SAMPLES, Mouth, sound_hash


def prompt(prompt_id: str, text: str, kind: PromptKind = PromptKind.QUESTION) -> Say:
    return Say(prompt_id, text, "sv", kind)


def render(say: Say) -> Samples:
    """As many samples as the text says, each of its own value; a voice that fails on `broken`."""
    if say.text == "broken":
        raise WorldError("tts_failed", "the voice is broken", fix="mend it")
    return np.arange(1, int(say.text) + 1, dtype=np.int16)


def play(mouth: Mouth, frames: int, clock: int = 0, *, somebody_speaks: bool = False) -> tuple[Samples, list[Event]]:
    sound: list[Samples] = []
    happened: list[Event] = []
    for count in range(frames):
        frame, events = mouth.frame(clock + count * FRAME_SAMPLES, somebody_speaks=somebody_speaks)
        assert frame.shape == (FRAME_SAMPLES,)
        sound.append(frame)
        happened += events
    return np.concatenate(sound), happened


def at(event: Event) -> int:
    return round(event.at_s * CLOCK_HZ)


@pytest.mark.parametrize("length", [1, FRAME_SAMPLES - 1, FRAME_SAMPLES, FRAME_SAMPLES + 1, 3 * FRAME_SAMPLES])
def test_a_prompt_starts_with_the_frame_and_ends_at_its_last_sample(length: int) -> None:
    mouth = Mouth(render)
    mouth.say(prompt("p1", str(length)))
    sound, happened = play(mouth, 5, clock=6400)
    expected = np.zeros(5 * FRAME_SAMPLES, np.int16)
    expected[:length] = np.arange(1, length + 1)
    np.testing.assert_array_equal(sound, expected)
    digest = sound_hash(np.arange(1, length + 1, dtype=np.int16))
    assert happened == [
        PromptStarted(6400 / CLOCK_HZ, "p1", length, digest),
        PromptPlayed((6400 + length) / CLOCK_HZ, "p1"),
    ]
    assert not mouth.is_speaking


def test_two_prompts_have_a_breath_between_them() -> None:
    mouth = Mouth(render)
    mouth.say(prompt("p1", "500"))
    mouth.say(prompt("p2", "700"))
    sound, happened = play(mouth, 12)
    second = 500 + GAP_SAMPLES
    assert [(type(each), at(each)) for each in happened] == [
        (PromptStarted, 0),
        (PromptPlayed, 500),
        (PromptStarted, second),
        (PromptPlayed, second + 700),
    ]
    assert not sound[500:second].any()
    np.testing.assert_array_equal(sound[second : second + 700], np.arange(1, 701))


def test_behind_an_acknowledgement_there_is_room_to_go_on() -> None:
    mouth = Mouth(render)
    mouth.say(prompt("p1", "500", PromptKind.ACKNOWLEDGEMENT))
    mouth.say(prompt("p2", "700"))
    size = mouth.until_silent(100 * FRAME_SAMPLES)
    _, happened = mouth.frame(0, size)
    assert at(happened[2]) == 500 + ROOM_SAMPLES > 500 + GAP_SAMPLES
    assert not mouth.is_speaking


@pytest.mark.parametrize("frames", [1, 10, WAIT_SAMPLES // FRAME_SAMPLES])
def test_the_next_prompt_waits_behind_an_acknowledgement_for_somebody_who_speaks(frames: int) -> None:
    mouth = Mouth(render)
    mouth.say(prompt("p1", str(FRAME_SAMPLES), PromptKind.ACKNOWLEDGEMENT))
    mouth.say(prompt("p2", "700"))
    play(mouth, 2)
    _, while_they_speak = play(mouth, frames, 2 * FRAME_SAMPLES, somebody_speaks=True)
    assert while_they_speak == []
    _, then = play(mouth, ROOM_SAMPLES // FRAME_SAMPLES, (2 + frames) * FRAME_SAMPLES)
    assert at(then[0]) == (1 + frames) * FRAME_SAMPLES + ROOM_SAMPLES


def test_it_does_not_wait_for_ever_nor_behind_any_other_prompt() -> None:
    longest = (FRAME_SAMPLES + ROOM_SAMPLES + WAIT_SAMPLES) // FRAME_SAMPLES
    for kind, frames in (
        (PromptKind.ACKNOWLEDGEMENT, longest),
        (PromptKind.QUESTION, 1 + GAP_SAMPLES // FRAME_SAMPLES),
    ):
        mouth = Mouth(render)
        mouth.say(prompt("p1", str(FRAME_SAMPLES), kind))
        mouth.say(prompt("p2", "700"))
        _, happened = play(mouth, frames, somebody_speaks=True)
        assert [each.prompt_id for each in happened if isinstance(each, PromptStarted)] == ["p1"]
        _, happened = play(mouth, 1, frames * FRAME_SAMPLES, somebody_speaks=True)
        assert [each.prompt_id for each in happened if isinstance(each, PromptStarted)] == ["p2"]


def test_a_single_prompt_and_the_next_one_later_have_no_breath_added() -> None:
    mouth = Mouth(render)
    mouth.say(prompt("p1", "320"))
    play(mouth, 3)
    mouth.say(prompt("p2", "320"))
    _, happened = play(mouth, 1, clock=3 * FRAME_SAMPLES)
    assert [at(each) for each in happened] == [3 * FRAME_SAMPLES, 4 * FRAME_SAMPLES]


def test_hush_drops_what_plays_and_what_waits_and_the_next_prompt_starts_at_its_beginning() -> None:
    mouth = Mouth(render)
    mouth.say(prompt("p1", "2000"))
    mouth.say(prompt("p2", "2000"))
    play(mouth, 2)
    mouth.hush()
    assert not mouth.is_speaking
    assert not play(mouth, 2)[0].any()
    mouth.say(prompt("p3", "10"))
    sound, happened = play(mouth, 1)
    np.testing.assert_array_equal(sound[:10], np.arange(1, 11))
    assert [type(each) for each in happened] == [PromptStarted, PromptPlayed]


def test_a_voice_that_fails_is_told_with_the_next_frame_and_the_others_are_played() -> None:
    mouth = Mouth(render)
    mouth.say(prompt("p1", "broken"))
    mouth.say(prompt("p2", "10"))
    _, happened = play(mouth, 1, clock=320)
    assert happened[0] == Failed(320 / CLOCK_HZ, "p1", "tts_failed")
    assert [each.prompt_id for each in happened[1:] if isinstance(each, PromptStarted | PromptPlayed)] == ["p2", "p2"]


def test_a_prompt_without_sound_is_played_at_once() -> None:
    mouth = Mouth(render)
    mouth.say(prompt("p1", "0"))
    _, happened = play(mouth, 1)
    assert [(type(each), at(each)) for each in happened] == [(PromptStarted, 0), (PromptPlayed, 0)]


def test_several_frames_at_once_end_where_nothing_is_left_to_be_said() -> None:
    mouth = Mouth(lambda say: np.ones(int(say.text), np.int16))
    assert mouth.until_silent(8 * FRAME_SAMPLES) == 8 * FRAME_SAMPLES
    mouth.say(prompt("p1", "500"))
    mouth.say(prompt("p2", "700"))
    size, clock = mouth.until_silent(100 * FRAME_SAMPLES), 0
    assert size == -(-(500 + GAP_SAMPLES + 700) // FRAME_SAMPLES) * FRAME_SAMPLES
    at_once, happened = mouth.frame(clock, size)
    assert not mouth.is_speaking
    assert len(at_once) == size
    assert [type(each) for each in happened] == [PromptStarted, PromptPlayed] * 2


def test_what_was_played_is_remembered_in_its_place_up_to_where_it_was_hushed() -> None:
    mouth = Mouth(render)
    mouth.say(prompt("p1", "500"))
    mouth.say(prompt("p2", "5000"))
    sound, _ = play(mouth, 12, clock=640)
    mouth.hush()
    play(mouth, 5, clock=640 + 12 * FRAME_SAMPLES)
    end = 640 + 17 * FRAME_SAMPLES
    expected = np.concatenate([np.zeros(640, np.int16), sound, np.zeros(5 * FRAME_SAMPLES, np.int16)])
    np.testing.assert_array_equal(mouth.played(0, end), expected)
    np.testing.assert_array_equal(mouth.played(-100, 10), np.zeros(110, np.int16))
