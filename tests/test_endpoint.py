"""Endpointing: probabilities in, turns out, as short stories on a clock of 32 ms windows."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firstcall.endpoint import (
    Endpoint,
    Endpointer,
    EndpointPolicy,
    EndReason,
    PauseBegan,
    SpeechBegan,
    SpeechWentOn,
    TurnClosed,
)
from firstcall.types import Completeness

WINDOW = 512
HZ = 16_000


def windows(seconds: float) -> int:
    return round(seconds * HZ / WINDOW)


def hear(
    policy: EndpointPolicy,
    story: list[tuple[float, float]],
    note: Completeness | None = None,
    finished: float | None = None,
) -> list[Endpoint]:
    """Run (seconds, probability) stretches; `note` is told at every pause."""
    endpointer = Endpointer(policy, HZ, WINDOW)
    happened: list[Endpoint] = []
    for seconds, probability in story:
        for _ in range(windows(seconds)):
            for endpoint in endpointer.hear(probability):
                happened.append(endpoint)
                if note is not None and isinstance(endpoint, PauseBegan):
                    endpointer.note(note, finished)
    return happened


def closed(happened: list[Endpoint]) -> list[TurnClosed]:
    return [each for each in happened if isinstance(each, TurnClosed)]


def test_one_short_word_is_a_turn_with_its_preroll() -> None:
    happened = hear(EndpointPolicy(), [(1.0, 0.02), (0.16, 0.9), (1.5, 0.02)])
    began, pause, turn = happened
    start, end = windows(1.0) * WINDOW, windows(1.16) * WINDOW
    assert began == SpeechBegan(start, start - 4800)
    assert isinstance(pause, PauseBegan)
    assert pause.end_sample == end
    assert isinstance(turn, TurnClosed)
    assert (turn.start_sample, turn.end_sample, turn.reason) == (start, end, EndReason.SILENCE)
    assert 0.8 <= (turn.decided_at - turn.end_sample) / HZ < 0.8 + WINDOW / HZ


def test_two_windows_start_a_turn_and_one_does_not() -> None:
    assert hear(EndpointPolicy(), [(0.5, 0.0), (0.032, 0.9), (2.0, 0.0)]) == []
    assert len(closed(hear(EndpointPolicy(), [(0.5, 0.0), (0.064, 0.9), (2.0, 0.0)]))) == 1


def test_starting_windows_may_have_a_small_gap() -> None:
    happened = hear(EndpointPolicy(), [(0.5, 0.0), (0.032, 0.9), (0.064, 0.1), (0.032, 0.9), (2.0, 0.0)])
    assert [type(each) for each in happened] == [SpeechBegan, PauseBegan, TurnClosed]


def test_a_pause_shorter_than_the_wait_stays_one_turn() -> None:
    happened = hear(EndpointPolicy(), [(0.5, 0.0), (0.5, 0.9), (0.6, 0.0), (0.5, 0.9), (2.0, 0.0)])
    assert [type(each) for each in happened] == [SpeechBegan, PauseBegan, SpeechWentOn, PauseBegan, TurnClosed]


def test_quiet_speech_between_the_thresholds_keeps_a_turn_but_starts_none() -> None:
    policy = EndpointPolicy()
    assert hear(policy, [(3.0, 0.4)]) == []
    (turn,) = closed(hear(policy, [(0.2, 0.9), (2.0, 0.4), (2.0, 0.0)]))
    assert turn.end_sample == pytest.approx(2.2 * HZ, abs=2 * WINDOW)


@pytest.mark.parametrize(
    ("noted", "reason", "wait_s"),
    [
        (Completeness.COMPLETE, EndReason.COMPLETE_FACT, 0.3),
        (Completeness.EXTENSIBLE, EndReason.EXTENSIBLE_FACT, 0.7),
        (Completeness.INCOMPLETE, EndReason.SILENCE_CAP, 2.5),
        (None, EndReason.SILENCE_CAP, 2.5),
    ],
)
def test_the_words_so_far_decide_how_much_silence_is_enough(
    noted: Completeness | None, reason: EndReason, wait_s: float
) -> None:
    (turn,) = closed(hear(EndpointPolicy(answer_aware=True), [(0.5, 0.9), (4.0, 0.0)], note=noted))
    assert turn.reason is reason
    assert turn.completeness is noted
    assert wait_s <= turn.silence_samples / HZ <= wait_s + WINDOW / HZ


@pytest.mark.parametrize(
    ("noted", "finished", "reason", "wait_s"),
    [
        (Completeness.COMPLETE, 0.9, EndReason.COMPLETE_FACT, 0.3),
        (Completeness.COMPLETE, 0.1, EndReason.COMPLETE_FACT, 1.2),
        (Completeness.EXTENSIBLE, 0.1, EndReason.EXTENSIBLE_FACT, 1.2),
        (Completeness.INCOMPLETE, 0.9, EndReason.FINISHED_VOICE, 1.2),
        (Completeness.INCOMPLETE, 0.1, EndReason.SILENCE_CAP, 2.5),
    ],
)
def test_where_words_and_voice_disagree_there_is_a_wait_of_its_own(
    noted: Completeness, finished: float, reason: EndReason, wait_s: float
) -> None:
    happened = hear(EndpointPolicy(answer_aware=True), [(0.5, 0.9), (4.0, 0.0)], note=noted, finished=finished)
    (turn,) = closed(happened)
    assert turn.reason is reason
    assert wait_s <= turn.silence_samples / HZ <= wait_s + WINDOW / HZ


def test_a_note_is_void_once_speech_goes_on() -> None:
    endpointer = Endpointer(EndpointPolicy(answer_aware=True), HZ, WINDOW)
    for _ in range(10):
        endpointer.hear(0.9)
    for _ in range(8):
        endpointer.hear(0.0)
    endpointer.note(Completeness.COMPLETE)
    endpointer.hear(0.9)
    happened = [each for _ in range(windows(2.4)) for each in endpointer.hear(0.0)]
    assert closed(happened) == []


def test_the_length_cap_ends_a_turn_that_would_never_end() -> None:
    (turn,) = closed(hear(EndpointPolicy(length_cap_s=5.0), [(6.0, 0.9)]))[:1]
    assert turn.reason is EndReason.LENGTH_CAP
    assert (turn.decided_at - turn.start_sample) / HZ == pytest.approx(5.0, abs=WINDOW / HZ)


def test_flushing_closes_an_open_turn_and_nothing_else() -> None:
    endpointer = Endpointer(EndpointPolicy(), HZ, WINDOW)
    assert endpointer.flush() == []
    for _ in range(5):
        endpointer.hear(0.9)
    (turn,) = endpointer.flush()
    assert isinstance(turn, TurnClosed)
    assert turn.reason is EndReason.FLUSHED


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.floats(0.0, 1.0), st.integers(1, 60)), max_size=40), st.booleans())
def test_turns_never_overlap_and_every_start_is_closed(story: list[tuple[float, int]], answer_aware: bool) -> None:
    endpointer = Endpointer(EndpointPolicy(answer_aware=answer_aware), HZ, WINDOW)
    happened = [each for probability, count in story for _ in range(count) for each in endpointer.hear(probability)]
    happened += endpointer.flush()
    starts = [each for each in happened if isinstance(each, SpeechBegan)]
    turns = closed(happened)
    assert [each.start_sample for each in starts] == [each.start_sample for each in turns]
    for turn in turns:
        assert turn.start_sample < turn.end_sample <= turn.decided_at
    for before, after in pairwise(turns):
        assert before.decided_at <= after.start_sample
