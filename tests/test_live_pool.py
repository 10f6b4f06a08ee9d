"""One recognizer for many calls: served in turn, what is late given up, what is void not begun."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np
import pytest

from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.errors import WorldError
from firstcall.live.pool import BUSY, PooledTranscriber, SpeechPool
from firstcall.types import EngineId, Utterance

PATIENCE_S = 20.0


class Gated:
    """A recognizer that waits at a gate, notes what it was given, and takes a second for it by its own account."""

    identity = EngineId("gated", "1")

    def __init__(self) -> None:
        self.gate = threading.Semaphore(0)
        self.begun = threading.Semaphore(0)
        self.given: list[int] = []

    def transcribe(self, samples: Samples, *, language: str, hints: Sequence[str] = ()) -> Utterance:
        self.given.append(int(samples[0]))
        self.begun.release()
        assert self.gate.acquire(timeout=PATIENCE_S)
        if samples[0] < 0:
            raise WorldError("stt_failed", "damaged")
        return Utterance(f"{samples[0]}", language, compute_s=1.0)


class Time:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Story:
    """One worker, held at its first request (number 1, of a call of its own) until `run`."""

    def __init__(self, deadline_s: float = 15.0) -> None:
        self.engine, self.time = Gated(), Time()
        self.pool = SpeechPool(self.engine, deadline_s=deadline_s, clock=self.time)
        self.calls = [self.pool.transcriber() for _ in range(3)]
        self.ask(self.pool.transcriber(), "r0", 1)
        assert self.engine.begun.acquire(timeout=PATIENCE_S)

    def ask(self, call: PooledTranscriber, request_id: str, number: int) -> None:
        clip = np.full(CLOCK_HZ, number, np.int16)
        call.request(request_id, clip, language="sv", hints=(), clock=call.clock)

    @staticmethod
    def hear(call: PooledTranscriber, seconds: float) -> None:
        """The call's sound goes on."""
        assert call.done(call.clock + round(seconds * CLOCK_HZ)) == []

    def run(self) -> list[int]:
        """Let everything be done; gives the order in which it was begun, the first aside."""
        for _ in range(100):
            self.engine.gate.release()
        waited = threading.Event()
        for _ in range(int(PATIENCE_S / 0.01)):
            if not self.pool.waiting:
                break
            waited.wait(0.01)
        self.pool.close()
        return self.engine.given[1:]


@pytest.fixture
def story() -> Story:
    return Story()


def came(call: PooledTranscriber) -> list[tuple[str, str]]:
    return [(each.request_id, each.utterance.text if each.utterance else each.code) for each in call.done(0)]


def test_calls_are_served_in_turn_whoever_asks_most(story: Story) -> None:
    first, second, third = story.calls
    for number in (10, 11, 12):
        story.ask(first, f"r{number}", number)
    story.ask(second, "r20", 20)
    story.ask(third, "r30", 30)
    assert story.run() == [10, 20, 30, 11, 12]
    assert came(first) == [("r10", "10"), ("r11", "11"), ("r12", "12")]
    assert came(second) == [("r20", "20")]
    assert came(second) == []


def test_a_turn_that_has_ended_goes_before_words_made_ahead(story: Story) -> None:
    first, second, third = story.calls
    story.ask(first, "ahead1", 10)
    story.ask(second, "r20", 20)
    story.ask(third, "ahead1", 30)
    third.want("ahead1")
    assert story.run() == [20, 30, 10]


def test_only_the_newest_words_made_ahead_are_made(story: Story) -> None:
    call = story.calls[0]
    story.ask(call, "ahead1", 10)
    story.ask(call, "ahead2", 11)
    assert story.run() == [11]
    assert story.pool.figures.skipped == 1


def test_what_was_dropped_is_not_begun(story: Story) -> None:
    call = story.calls[0]
    story.ask(call, "ahead1", 10)
    call.drop("ahead1")
    assert story.run() == []
    assert came(call) == []


def test_what_became_void_while_it_was_made_is_counted() -> None:
    story = Story()
    call = story.calls[0]
    story.ask(call, "ahead1", 10)
    story.engine.gate.release()
    assert story.engine.begun.acquire(timeout=PATIENCE_S)
    call.drop("ahead1")
    story.run()
    assert (story.pool.figures.void, story.pool.figures.void_compute_s) == (1, 1.0)
    assert story.pool.figures.compute_s == 2.0


def test_a_request_past_its_deadline_is_given_up_with_its_code(story: Story) -> None:
    call = story.calls[0]
    story.ask(call, "r10", 10)
    story.hear(call, 16)
    story.ask(call, "r11", 11)
    assert story.run() == [11]
    assert came(call) == [("r10", BUSY), ("r11", "11")]
    assert story.pool.figures.late == 1


def test_words_made_ahead_have_no_deadline_until_a_turn_waits_for_them(story: Story) -> None:
    call = story.calls[0]
    story.ask(call, "ahead1", 10)
    story.hear(call, 16)
    call.want("ahead1")
    assert story.run() == [10]


def test_a_clock_that_jumps_makes_nothing_late(story: Story) -> None:
    call = story.calls[0]
    story.ask(call, "r10", 10)
    story.time.now += 86_400
    assert story.run() == [10]
    assert story.pool.figures.late == 0


def test_a_failing_engine_is_an_answer_and_the_worker_goes_on(story: Story) -> None:
    call = story.calls[0]
    story.ask(call, "r1", -1)
    story.ask(call, "r2", 2)
    story.run()
    assert came(call) == [("r1", "stt_failed"), ("r2", "2")]


def test_a_call_that_is_over_asks_for_nothing_more(story: Story) -> None:
    call = story.calls[0]
    story.ask(call, "r10", 10)
    call.close()
    assert story.run() == []


def test_how_long_turns_waited_is_known(story: Story) -> None:
    story.ask(story.calls[0], "r10", 10)
    story.time.now += 4
    story.run()
    # The first was begun at once; the second at +4 s, less the second that the engine says it took itself.
    assert story.pool.figures.waits_s == [pytest.approx(3.0), pytest.approx(3.0)]
