"""Kept answers heard once more by a larger model: evidence in the log, and at most a person who looks."""

from __future__ import annotations

import numpy as np
import pytest

from conversation import TODAY, Conversation, answered
from firstcall.dialogue import State
from firstcall.endpoint import EndpointPolicy
from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.engines.scripted import ScriptedSpeechToText
from firstcall.errors import WorldError
from firstcall.events import Action, Event, Finish, HeardAgain, Keep, LineKind, Started
from firstcall.live.call import Call
from firstcall.live.interview import Interview
from firstcall.live.listening import Ears
from firstcall.live.second import SecondHearing
from firstcall.live.speaking import Mouth
from firstcall.live.transcribing import MediaTimeTranscriber
from firstcall.types import Decision, EngineId, Outcome, Utterance
from loudness import Loudness
from random_candidate import REPLIES
from test_live_call import SCRIPT, EagerLine, Tape

MET, NOT_MET, REVIEW = Decision.MET, Decision.NOT_MET, Decision.REVIEW


def again(talk: Conversation, text: str) -> Conversation:
    """A second model's words for the answer that was kept last."""
    turn = next(each.turn_id for each in reversed(talk.state.kept))
    talk.new = []
    talk.post(HeardAgain(talk.at_s, turn, Utterance(text, "sv")))
    return talk


def test_words_that_decide_otherwise_are_for_a_person() -> None:
    talk = again(answered(2), "Ett år.")
    assert talk.keeps == [("erfarenhet", "heard_again", REVIEW, "heard_otherwise")]
    assert [each.text for each in talk.state.kept if each.requirement_id == "erfarenhet"] == ["Fem år."] * 2
    assert talk.said[-1].requirement_id == "korkort-b", "the interview goes on where it was"


@pytest.mark.parametrize("text", ["Fem år.", "Sex år.", "", "  "])
def test_words_that_decide_the_same_and_no_words_change_nothing(text: str) -> None:
    assert again(answered(2), text).new == []


def test_what_was_read_back_and_confirmed_stands() -> None:
    talk = answered(2).reply("Nej, det har jag inte.").reply("Ja, det stämmer.")
    assert again(talk, "Ja, det har jag.").new == []


def test_an_answer_that_was_changed_since_stands() -> None:
    talk = answered(2)
    turn = talk.state.kept[-1].turn_id
    talk.reply("Kan vi gå tillbaka?").reply("Fyra år.")
    talk.new = []
    talk.post(HeardAgain(talk.at_s, turn, Utterance("Ett år.", "sv")))
    assert talk.new == []


def test_after_the_end_it_is_only_in_the_log() -> None:
    talk = answered(11).reply("Ja.").reply("Ja, gärna.")
    assert talk.is_in(State.ENDED)
    assert again(talk, "Nej.").new == []


@pytest.mark.parametrize("text", [each for each in REPLIES["sv"] if each.strip()])
def test_it_decides_nothing(text: str) -> None:
    for count in range(1, 11):
        for each in again(answered(count), text).keeps:
            assert each[1:] == ("heard_again", REVIEW, "heard_otherwise")


# ------------------------------------------------------------------------------------------------ in a call


def test_the_stretches_of_an_answer_are_heard_in_their_places() -> None:
    heard: list[Samples] = []

    class Model:
        identity = EngineId("model", "1")

        def transcribe(self, samples: Samples, *, language: str, hints: object = ()) -> Utterance:
            heard.append(samples)
            return Utterance("Ja.", language)

    second = SecondHearing(MediaTimeTranscriber(Model(), delay_s=0.5), "sv")
    second.listen("t1")
    second.note("t1", 1000, np.full(100, 1, np.int16))
    second.note("t1+2", 1300, np.full(100, 2, np.int16))
    kept = next(each for each in answered(1).state.kept)
    second.kept(Keep(kept.requirement_id, "t1", "Ja.", kept.reading, kept.verdict, "answer"), 0)
    np.testing.assert_array_equal(heard[0], np.repeat(np.array([1, 0, 2], np.int16), [100, 200, 100]))
    assert second.done(0) == []
    assert second.done(CLOCK_HZ) == [("t1", Utterance("Ja.", "sv"), 1000)]
    second.kept(Keep(kept.requirement_id, "t1", "Ja.", kept.reading, kept.verdict, "answer"), 0)
    assert len(heard) == 1, "once"


class Silent:
    """A model that fails."""

    identity = EngineId("silent", "1")

    def transcribe(self, samples: Samples, *, language: str, hints: object = ()) -> Utterance:
        raise WorldError("stt_failed", "it does not work")


def hold(model: object) -> list[Event | Action]:
    log: list[Event | Action] = []
    line = EagerLine()
    call = Call(
        interview=Interview(SCRIPT, log.extend),
        line=line,
        mouth=Mouth(lambda _: np.full(800, 7, np.int16)),
        ears=Ears(Loudness(), EndpointPolicy(answer_aware=True), hears_prompts=False),
        transcriber=MediaTimeTranscriber(ScriptedSpeechToText(["Ja."] * 40), delay_s=0.1),
        open_tape=Tape,
        second=SecondHearing(MediaTimeTranscriber(model, delay_s=0.4), "sv"),  # type: ignore[arg-type]
    )
    line.call = call
    call.run(Started(0.0, "i1", SCRIPT.spec.hash, "sv", TODAY, LineKind.SIMULATED, ()))
    return log


def test_a_call_hears_its_answers_again_beside_the_next_question() -> None:
    log = hold(ScriptedSpeechToText(["Nej."] * 40))
    came = [each for each in log if isinstance(each, HeardAgain)]
    answers = [each for each in log if isinstance(each, Keep) and each.why == "answer"]
    assert len(came) == len({each.turn_id for each in answers})
    assert all(word.start_s > 1 for each in came for word in each.utterance.words), "on the call's clock"
    finish = next(each for each in log if isinstance(each, Finish))
    assert finish.scorecard.outcome is Outcome.REVIEW


def test_a_second_model_that_fails_is_as_none() -> None:
    log = hold(Silent())
    assert not any(isinstance(each, HeardAgain) for each in log)
    assert any(isinstance(each, Finish) for each in log)
