"""What the agent does when an answer is doubtful, silent, cut in two or cannot be heard."""

from __future__ import annotations

import pytest

from conversation import TODAY, Conversation, answered, swedish
from firstcall.dialogue import State
from firstcall.events import (
    Ending,
    Failed,
    HandOver,
    Heard,
    Keep,
    LineKind,
    PromptKind,
    PromptPlayed,
    SpeechStarted,
    Started,
    TimedOut,
    Transcribe,
    TurnEnded,
)
from firstcall.types import Decision, Outcome, Utterance

MET, NOT_MET, REVIEW = Decision.MET, Decision.NOT_MET, Decision.REVIEW


def test_a_not_met_must_is_read_back_once_and_a_yes_settles_it() -> None:
    talk = answered(2).reply("Nej, det har jag inte.")
    assert talk.kinds == [PromptKind.READ_BACK]
    assert talk.keeps == []
    talk.reply("Ja, det stämmer.")
    assert talk.keeps == [("korkort-b", "read_back", NOT_MET, "not_held")]


def test_a_read_back_that_is_denied_asks_again() -> None:
    talk = answered(2).reply("Nej, det har jag inte.").reply("Nej, det stämmer inte.")
    assert talk.keeps == [("korkort-b", "read_back_denied", REVIEW, "not_confirmed")]
    assert talk.asking == "korkort-b"
    talk.reply("Jag har B-körkort.")
    assert talk.keeps == [("korkort-b", "answer", MET, "enough")]


@pytest.mark.parametrize("denial", ["Nej.", "Nej, det är fel.", "Nej, det stämmer inte.", "Nej, inte rätt."])
def test_the_no_of_a_denial_is_no_value(denial: str) -> None:
    """What was heard: a lower class than the one held; "no, that's wrong" then was kept as holding none at all."""
    talk = answered(2).reply("Jag har AM-kort.")
    assert talk.kinds == [PromptKind.READ_BACK]
    talk.reply(denial)
    assert talk.keeps == [("korkort-b", "read_back_denied", REVIEW, "not_confirmed")]
    assert talk.asking == "korkort-b"
    talk.reply("Jag har B-körkort.")
    assert talk.keeps == [("korkort-b", "answer", MET, "enough")]


def test_a_new_value_in_the_reply_to_a_read_back_replaces_the_old_one() -> None:
    talk = answered(1).reply("Ett år.")
    assert talk.kinds == [PromptKind.READ_BACK]
    talk.reply("Nej, jag har arbetat fyra år.")
    assert talk.keeps == [("erfarenhet", "correction", MET, "enough")]


def test_an_unconfirmed_not_met_is_for_a_person() -> None:
    talk = answered(2).reply("Nej, det har jag inte.").silence().silence().silence()
    assert ("korkort-b", "answer", REVIEW, "not_confirmed") in [
        (each.requirement_id, each.why, each.verdict.decision, each.verdict.reason) for each in talk.state.kept
    ]


@pytest.mark.parametrize("text", ["Nej.", "Ja."])
def test_a_doubtful_word_neither_gives_nor_refuses_consent(text: str) -> None:
    talk = Conversation(swedish()).begin().reply(text, probability=0.2)
    assert talk.kinds == [PromptKind.CONSENT]
    assert talk.text == swedish().phrases.consent_reask
    assert talk.state.consent is None
    talk.reply("Ja.", probability=0.9)
    assert talk.state.consent is True


def test_a_nice_to_have_is_not_read_back() -> None:
    talk = answered(9).reply("Nej, det har jag inte.")
    assert talk.keeps == [("be", "answer", NOT_MET, "not_held")]


def test_two_re_asks_at_most_then_a_person_looks() -> None:
    talk = answered(1).reply("Min katt heter Sigge.")
    assert talk.kinds == [PromptKind.REASK, PromptKind.REASK]
    talk.reply("Min moster bor i Gävle.")
    assert talk.kinds == [PromptKind.REASK, PromptKind.REASK]
    talk.reply("Det är fint väder.")
    assert talk.keeps == [("erfarenhet", "unanswered", REVIEW, "unanswered")]
    assert talk.asking == "korkort-b"


def test_silence_is_nudged_twice_and_two_silent_questions_end_it() -> None:
    talk = answered(1).silence()
    assert talk.kinds == [PromptKind.NUDGE, PromptKind.REASK]
    talk.silence().silence()
    assert talk.keeps == [("erfarenhet", "unanswered", REVIEW, "unanswered")]
    talk.silence().silence().silence()
    assert talk.finish is not None
    assert talk.finish.ending is Ending.SILENT
    assert talk.finish.scorecard.outcome is Outcome.REVIEW


def test_a_sound_without_words_is_no_activity() -> None:
    talk = answered(1).reply("")
    assert talk.said == []
    assert talk.is_in(State.LISTENING)
    talk.reply("").reply("").reply("")
    assert PromptKind.NUDGE in talk.kinds


def test_an_answer_cut_in_two_is_put_together() -> None:
    talk = answered(1).reply("Tre,", "nej, fyra år.")
    kept = [each for each in talk.new if isinstance(each, Keep)]
    assert [each.text for each in kept] == ["Tre, nej, fyra år."]
    assert kept[0].verdict.decision is MET


def test_speech_before_the_words_have_come_holds_the_next_question_back() -> None:
    talk = answered(1)
    turn = talk.state.turn_id
    talk.post(SpeechStarted(1.0, turn))
    talk.post(TurnEnded(2.0, turn, 1.0, 1.5, "silence"))
    talk.post(SpeechStarted(2.1, f"{turn}+2"))
    assert talk.is_in(State.HEARING)
    assert talk.said == [] or talk.said[-1].requirement_id == "erfarenhet"


def test_words_that_cannot_be_made_are_our_fault() -> None:
    talk = answered(1)
    turn = talk.state.turn_id
    talk.said = []
    talk.post(SpeechStarted(1.0, turn))
    (request,) = [each for each in talk.post(TurnEnded(2.0, turn, 1.0, 2.0, "silence")) if isinstance(each, Transcribe)]
    talk.post(Failed(3.0, request.request_id, "stt_failed"))
    assert talk.said[0].text == swedish().phrases.trouble
    talk.play()
    talk.reply("Fem år.")
    assert talk.asking == "korkort-b"


def test_a_voice_that_fails_ends_the_call_and_tells_a_person() -> None:
    talk = Conversation(swedish())
    talk.post(Started(0.0, "i1", swedish().spec.hash, "sv", TODAY, LineKind.SIMULATED))
    talk.post(Failed(0.0, talk.state.playing[0], "tts_failed"))
    assert HandOver("failed") in talk.new
    assert talk.finish is not None
    assert talk.finish.ending is Ending.FAILED


def test_words_that_are_long_in_coming_are_excused_once_and_still_taken() -> None:
    talk = answered(1)
    turn = talk.state.turn_id
    talk.said = []
    talk.post(SpeechStarted(100.0, turn))
    ordered = talk.post(TurnEnded(102.0, turn, 100.0, 101.5, "silence"))
    (request,) = [each for each in ordered if isinstance(each, Transcribe)]
    timer = talk.state.timer_id
    talk.post(TimedOut(104.5, timer))
    assert talk.kinds == [PromptKind.MOMENT]
    assert talk.state.state is State.THINKING
    talk.post(PromptPlayed(105.4, talk.said[0].prompt_id))
    assert talk.state.state is State.THINKING, "nothing waited for it"
    talk.new = []
    talk.post(Heard(107.0, request.request_id, turn, Utterance("Fyra år.", "sv")))
    assert talk.keeps == [("erfarenhet", "answer", MET, "enough")]


def test_words_that_never_come_are_asked_for_again_after_the_excuse() -> None:
    talk = answered(1)
    turn = talk.state.turn_id
    talk.post(SpeechStarted(100.0, turn))
    talk.post(TurnEnded(102.0, turn, 100.0, 101.5, "silence"))
    talk.post(TimedOut(104.5, talk.state.timer_id))
    talk.said = []
    talk.post(TimedOut(122.0, talk.state.timer_id))
    assert talk.kinds == [PromptKind.REASK, PromptKind.REASK]
    assert talk.asking == "erfarenhet"
