"""When words come: in media time, from a thread, begun ahead in a pause."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from concurrent.futures import wait as wait_for
from threading import Event

import numpy as np

from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.engines.scripted import ScriptedSpeechToText, ScriptedTurnModel
from firstcall.errors import WorldError
from firstcall.live.ahead import Ahead
from firstcall.live.pool import SpeechPool
from firstcall.live.transcribing import Done, MediaTimeTranscriber, ThreadTranscriber, Transcriber
from firstcall.types import EngineId, Utterance

CLIP = np.ones(CLOCK_HZ, np.int16)


class Broken:
    """An engine whose files are damaged."""

    identity = EngineId("broken", "1")

    def transcribe(self, samples: Samples, *, language: str, hints: Sequence[str] = ()) -> Utterance:
        raise WorldError("stt_failed", "the model is damaged", fix="fetch it again")


def ask(transcriber: Transcriber, request_id: str, clock: int = 0) -> None:
    transcriber.request(request_id, CLIP, language="sv", hints=(), clock=clock)


def texts(done: list[Done]) -> list[tuple[str, str]]:
    return [(each.request_id, each.utterance.text if each.utterance else each.code) for each in done]


# ------------------------------------------------------------------------------------------------- media time


def test_words_are_due_after_their_delay_and_given_once() -> None:
    transcriber = MediaTimeTranscriber(ScriptedSpeechToText(["Ja."]), delay_s=0.5)
    ask(transcriber, "r1", clock=1000)
    due = 1000 + CLOCK_HZ // 2
    assert [texts(transcriber.done(clock)) for clock in (1000, due - 1, due, due + 1)] == [[], [], [("r1", "Ja.")], []]


def test_two_requests_are_computed_one_after_the_other() -> None:
    transcriber = MediaTimeTranscriber(ScriptedSpeechToText(["Ett.", "Två."]), delay_s=0.5)
    ask(transcriber, "r1")
    ask(transcriber, "r2", clock=100)
    assert texts(transcriber.done(CLOCK_HZ - 1)) == [("r1", "Ett.")]
    assert texts(transcriber.done(CLOCK_HZ)) == [("r2", "Två.")]


def test_without_a_fixed_delay_the_computing_time_counts() -> None:
    transcriber = MediaTimeTranscriber(ScriptedSpeechToText(["Ja."]))
    ask(transcriber, "r1")
    assert texts(transcriber.done(0)) == [("r1", "Ja.")]  # A script takes no time.


def test_a_failing_engine_is_an_answer_with_its_code() -> None:
    transcriber = MediaTimeTranscriber(Broken())
    ask(transcriber, "r1")
    assert transcriber.done(0) == [Done("r1", None, "stt_failed")]


# ---------------------------------------------------------------------------------------------------- thread


def finished(transcriber: ThreadTranscriber) -> list[tuple[str, str]]:
    futures: list[Future[Done]] = transcriber._futures
    wait_for(futures, timeout=30)
    return texts(transcriber.done(0))


def test_a_thread_gives_what_is_finished_in_order_and_once() -> None:
    transcriber = ThreadTranscriber(ScriptedSpeechToText(["Ett.", "Två."]))
    ask(transcriber, "r1")
    ask(transcriber, "r2")
    assert finished(transcriber) == [("r1", "Ett."), ("r2", "Två.")]
    assert transcriber.done(0) == []
    transcriber.close()


def test_a_thread_tells_of_failure_by_code() -> None:
    transcriber = ThreadTranscriber(Broken())
    ask(transcriber, "r1")
    assert finished(transcriber) == [("r1", "stt_failed")]
    transcriber.close()


# ------------------------------------------------------------------------------------------ begun in the pause


def _awaited(transcriber: Transcriber, request_id: str) -> list[Done]:
    ask(transcriber, request_id)
    for _ in range(3000):
        if came := transcriber.done(CLOCK_HZ):
            return came
        Event().wait(0.01)
    return []


def test_of_what_is_begun_in_a_pause_the_turn_model_says_whether_the_voice_is_finished() -> None:
    engine, model = ScriptedSpeechToText(["Ja."] * 3), ScriptedTurnModel([0.3])
    pool = SpeechPool(engine, turn_model=model)
    for transcriber in (
        MediaTimeTranscriber(engine, 0.0, model),
        ThreadTranscriber(engine, model),
        pool.transcriber(),
    ):
        came = [each for request_id in ("ahead1", "r2") for each in _awaited(transcriber, request_id)]
        assert [(each.request_id, each.finished) for each in came] == [("ahead1", 0.3), ("r2", None)]
        transcriber.close()
    pool.close()


def done(request_id: str) -> Done:
    return Done(request_id, Utterance("Ja.", "sv"))


def test_words_that_came_in_the_pause_answer_the_request_at_once() -> None:
    ahead = Ahead()
    began = ahead.begin("t1")
    assert ahead.request_of(began) is None
    assert ahead.came(done(began))
    assert ahead.adopt("t1", "r1")
    assert ahead.take("r1") == done(began)
    assert ahead.request_of(began) == "r1"
    assert (ahead.used, ahead.dropped) == (1, 0)


def test_words_that_come_after_the_turn_ended_answer_its_request() -> None:
    ahead = Ahead()
    began = ahead.begin("t1")
    assert ahead.adopt("t1", "r1")
    assert ahead.take("r1") is None
    assert ahead.request_of(began) == "r1"


def test_words_of_a_pause_that_was_none_are_dropped_early_or_late() -> None:
    ahead = Ahead()
    early = ahead.begin("t1")
    assert ahead.came(done(early))
    ahead.drop("t1")
    late = ahead.begin("t1")
    ahead.drop("t1")
    assert ahead.request_of(late) is None
    assert not ahead.came(done(late))
    assert not ahead.adopt("t1", "r1")
    assert (ahead.used, ahead.dropped) == (0, 2)


def test_only_the_last_pause_of_a_turn_counts() -> None:
    ahead = Ahead()
    first = ahead.begin("t1")
    ahead.drop("t1")
    second = ahead.begin("t1")
    assert ahead.adopt("t1", "r1")
    assert [ahead.request_of(each) for each in (first, second)] == [None, "r1"]


def test_a_request_that_nothing_was_begun_for_is_its_own() -> None:
    ahead = Ahead()
    assert not ahead.adopt("t1", "r1")
    assert ahead.request_of("r1") == "r1"
