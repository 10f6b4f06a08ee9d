"""Endpointing: probabilities in, turns out, as short stories on a clock of 32 ms windows."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firstcall.codec import canonical, decode_entry, encode
from firstcall.endpoint import (
    Endpoint,
    Endpointer,
    EndpointPolicy,
    EndReason,
    PauseBegan,
    SpeechBegan,
    SpeechWentOn,
    TurnClosed,
    wait,
)
from firstcall.events import TurnEnded
from firstcall.types import Completeness, SoFar

WINDOW = 512
HZ = 16_000


def windows(seconds: float) -> int:
    return round(seconds * HZ / WINDOW)


def hear(
    policy: EndpointPolicy,
    story: list[tuple[float, float]],
    note: Completeness | SoFar | None = None,
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
                    endpointer.note(note if isinstance(note, SoFar) else SoFar(note), finished)
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
    assert turn.grounds.so_far == (None if noted is None else SoFar(noted))
    assert turn.grounds.wait_s == wait_s
    assert wait_s <= turn.grounds.silence_s <= wait_s + WINDOW / HZ


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
    assert wait_s <= turn.grounds.silence_s <= wait_s + WINDOW / HZ


YES = SoFar(Completeness.COMPLETE, words=1)
FIVE = SoFar(Completeness.EXTENSIBLE, words=1)
FOUR_WORDS = SoFar(Completeness.EXTENSIBLE, words=4)


@pytest.mark.parametrize(
    ("noted", "paused_s", "wait_s"),
    [
        (YES, 0.0, 0.3),
        (YES, 0.5, 0.3),  # A breath.
        (YES, 1.1, 0.8),  # Who thinks while speaking does so again.
        (replace(YES, searching=True), 0.0, 0.8),
        (replace(YES, irrevocable=True), 0.0, 0.7),  # To being recorded: there may be a "but".
        (replace(YES, irrevocable=True, searching=True), 0.0, 0.8),
        (FIVE, 0.0, 0.7),
        (FIVE, 0.5, 1.2),
        (replace(FIVE, searching=True), 0.0, 1.2),
        (FOUR_WORDS, 0.0, 1.2),
        (SoFar(Completeness.INCOMPLETE, words=4), 0.9, 2.5),
    ],
)
def test_who_looks_for_words_or_has_paused_is_waited_for(noted: SoFar, paused_s: float, wait_s: float) -> None:
    story = [(0.5, 0.9), (paused_s, 0.0), (0.5, 0.9), (4.0, 0.0)]
    endpointer = Endpointer(EndpointPolicy(answer_aware=True), HZ, WINDOW)
    happened: list[Endpoint] = []
    for seconds, probability in story:
        for _ in range(windows(seconds)):
            happened += endpointer.hear(probability)
            endpointer.note(noted if len(happened) > 2 or not paused_s else SoFar(Completeness.INCOMPLETE))
    (turn,) = closed(happened)
    assert turn.grounds.longest_pause_s == pytest.approx(paused_s, abs=WINDOW / HZ)
    assert turn.grounds.wait_s == wait_s
    assert wait_s <= turn.grounds.silence_s <= wait_s + WINDOW / HZ


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from([0.0, 0.9]), st.integers(1, 60)), max_size=30),
    st.builds(SoFar, st.sampled_from(Completeness), st.integers(0, 5), st.booleans()) | st.none(),
    st.none() | st.floats(0.0, 1.0),
    st.booleans(),
)
def test_a_logged_decision_can_be_made_again(
    story: list[tuple[float, int]], noted: SoFar | None, finished: float | None, answer_aware: bool
) -> None:
    policy = EndpointPolicy(answer_aware=answer_aware)
    happened = hear(policy, [(count * WINDOW / HZ, chance) for chance, count in story], noted, finished)
    for turn in closed(happened):
        logged = TurnEnded(0.0, "t1", 0.0, 0.0, str(turn.reason), turn.grounds)
        again = decode_entry("TurnEnded", json.loads(canonical(encode(logged))))
        assert again == logged
        assert isinstance(again, TurnEnded)
        grounds = again.grounds
        assert grounds is not None
        assert wait(policy, grounds.so_far, grounds.finished, grounds.longest_pause_s) == (again.reason, grounds.wait_s)
        assert grounds.wait_s <= grounds.silence_s


def test_an_older_log_holds_the_reason_alone() -> None:
    tree = {"at_s": 9.0, "turn_id": "t1", "start_s": 8.0, "end_s": 8.2, "reason": "silence"}
    assert decode_entry("TurnEnded", tree) == TurnEnded(9.0, "t1", 8.0, 8.2, "silence")


def test_a_note_is_void_once_speech_goes_on() -> None:
    endpointer = Endpointer(EndpointPolicy(answer_aware=True), HZ, WINDOW)
    for _ in range(10):
        endpointer.hear(0.9)
    for _ in range(8):
        endpointer.hear(0.0)
    endpointer.note(SoFar(Completeness.COMPLETE))
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
