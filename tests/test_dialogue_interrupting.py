"""Speech over a prompt: the rest of a reply, an interruption, or only a listener's "mm"."""

from __future__ import annotations

import pytest

from conversation import TODAY, Conversation, answered, swedish
from firstcall.dialogue import State, Topic, whole
from firstcall.events import (
    Failed,
    Heard,
    Hush,
    LineKind,
    Listen,
    Overhear,
    Overheard,
    PromptKind,
    PromptPlayed,
    Say,
    SpeechStarted,
    SpokenOver,
    Started,
    Transcribe,
    TurnEnded,
    Typed,
)
from firstcall.types import Completeness, Decision, Utterance


class Talk:
    """A conversation in which the candidate does not wait for prompts to end."""

    def __init__(self, talk: Conversation) -> None:
        self.talk = talk

    def says(self, text: str) -> Talk:
        """Speak into the open ears; the agent's next prompts are ordered, not played."""
        talk = self.talk
        talk.said, talk.new = [], []
        listened = [each for each in talk.entries if isinstance(each, Listen)][-1].turn_id
        talk.post(SpeechStarted(talk.at_s, listened))
        (request,) = [
            each
            for each in talk.post(TurnEnded(talk.at_s + 1.3, listened, talk.at_s, talk.at_s + 1, "complete_fact"))
            if isinstance(each, Transcribe)
        ]
        talk.at_s += 1.0
        talk.post(Heard(talk.at_s + 0.4, request.request_id, listened, Utterance(text, talk.script.language)))
        return self

    def fails(self) -> Talk:
        """Speak into the open ears, and no words can be made of it."""
        talk = self.talk
        talk.said, talk.new = [], []
        turn_id = talk.state.turn_id
        talk.post(SpeechStarted(talk.at_s, turn_id))
        (request, _) = talk.post(TurnEnded(talk.at_s + 1.3, turn_id, talk.at_s, talk.at_s + 1, "silence"))
        assert isinstance(request, Transcribe)
        talk.post(Failed(talk.at_s + 2.0, request.request_id, "busy"))
        return self

    def over(self, after_s: float, voice_s: float, *, goes_on: bool = True) -> Talk:
        """Speak over the prompt, `after_s` after the end of the last reply."""
        talk = self.talk
        talk.said, talk.new = [], []
        start_s = talk.at_s + after_s
        talk.at_s = start_s + voice_s
        talk.post(SpokenOver(talk.at_s, f"o{talk.at_s}", start_s, voice_s, goes_on))
        return self

    def overheard(self, text: str) -> Talk:
        """The words of a short stretch over the prompt."""
        talk = self.talk
        asked = [each for each in talk.entries if isinstance(each, Overhear)][-1]
        utterance = Utterance(text, talk.script.language)
        talk.new = []
        talk.post(Overheard(talk.at_s + 0.2, asked.request_id, asked.turn_id, utterance))
        return self

    def plays(self, prompts: int) -> Talk:
        """Play so many prompts to their end."""
        for _ in range(prompts):
            self.talk.at_s += 2.0
            self.talk.post(PromptPlayed(self.talk.at_s, self.talk.state.playing[0]))
        return self

    @property
    def stopped(self) -> bool:
        """Whether the agent has just fallen silent to listen."""
        return [type(each) for each in self.talk.new][:2] == [Hush, Listen]


def second_question() -> Talk:
    """The question about years is asked, and the ears are open."""
    return Talk(answered(1))


# ---------------------------------------------------------------------------------- the rest of the same reply


def test_the_rest_of_a_reply_is_understood_with_its_beginning() -> None:
    talk = second_question()
    asked = talk.talk.asking
    talk.says("Tre år.")
    assert talk.talk.asking != asked
    assert talk.over(1.2, 0.4).stopped
    assert talk.talk.asking == asked
    talk.says("Nej, fyra år.")
    kept = talk.talk.state.answer(asked)
    assert kept is not None
    assert kept.text == "Tre år. Nej, fyra år."
    assert kept.reading.fact is not None
    assert [each.quote for each in kept.reading.fact.evidence] == ["fyra år"]


def test_the_listening_for_the_rest_goes_on_from_where_it_began_and_counts_its_stretches() -> None:
    talk = second_question().says("Tre år.").over(1.2, 0.4)
    (listen,) = [each for each in talk.talk.new if isinstance(each, Listen)]
    assert listen.turn_id.endswith("+2")
    assert listen.from_s == pytest.approx(talk.talk.at_s - 0.4)


def test_a_rest_that_says_nothing_new_only_has_the_next_question_said_again() -> None:
    talk = second_question().says("Tre år.")
    said, asking = talk.talk.text, talk.talk.asking
    talk.over(1.2, 0.4).says("på Skanska")
    assert talk.talk.asking == asking
    assert talk.talk.text.endswith(said[-40:])


def test_a_no_behind_a_kept_yes_is_read_back_and_not_lost() -> None:
    talk = Talk(answered(0)).says("Ja, det har jag.").over(0.9, 0.4).says("Nej, vänta, det har jag inte.")
    assert talk.talk.is_about(Topic.READ_BACK) or talk.talk.is_about(Topic.QUESTION)
    assert talk.talk.state.question == 0


def test_a_kept_beginning_whose_whole_says_nothing_usable_is_for_a_person() -> None:
    talk = Talk(answered(0))
    asked = talk.talk.asking
    talk.says("Ja, det har jag.").over(0.9, 0.4).says("Nej, vänta, det har jag inte.")
    assert talk.talk.asking == asked
    talk.talk.play()
    while talk.talk.state.question == 0:
        talk.talk.silence()
    kept = talk.talk.state.answer(asked)
    assert kept is not None
    assert (kept.why, kept.verdict.decision) == ("unanswered", Decision.REVIEW)


def test_a_kept_beginning_that_nothing_follows_stands_also_when_it_is_gone_back_to() -> None:
    talk = second_question()
    asked = talk.talk.asking
    talk.says("Tre år.").over(0.9, 0.4).talk.silence()
    talk.talk.reply("Kan vi gå tillbaka?")
    assert talk.talk.asking == asked
    while talk.talk.asking == asked:
        talk.talk.silence()
    kept = talk.talk.state.answer(asked)
    assert kept is not None
    assert kept.text == "Tre år."


def test_a_short_rest_counts_by_its_words() -> None:
    talk = second_question().says("Tre år.").over(0.9, 0.25, goes_on=False)
    assert [type(each) for each in talk.talk.new] == [Overhear]
    assert talk.overheard("fyra").stopped


def test_a_short_rest_whose_words_are_late_is_not_lost_to_what_follows_it() -> None:
    talk = second_question().says("Tre år.").over(0.5, 0.25, goes_on=False)
    first_s = talk.talk.at_s - 0.25
    assert talk.over(0.75, 0.4).stopped
    assert [each.from_s for each in talk.talk.new if isinstance(each, Listen)] == [pytest.approx(first_s)]


@pytest.mark.parametrize("text", ["mm", "Okej.", "Ja, precis.", "", "Mhm, ja."])
def test_a_listener_who_only_says_mm_is_spoken_on_to(text: str) -> None:
    talk = second_question().says("Tre år.")
    playing = talk.talk.state.playing
    talk.over(0.9, 0.3, goes_on=False).overheard(text)
    assert talk.talk.new == []
    assert talk.talk.state.playing == playing


def test_after_a_long_pause_it_is_not_the_same_reply() -> None:
    talk = second_question().says("Tre år.").over(3.0, 0.4)
    assert talk.talk.new == []


def test_consent_is_given_once_and_has_more_time() -> None:
    talk = Talk(Conversation(swedish()).begin())
    for text in ("Ja.", "Ja, det går bra."):
        told = whole(talk.talk.script, talk.talk.state, text)
        assert (told.completeness, told.irrevocable) == (Completeness.COMPLETE, True)
    assert not whole(second_question().talk.script, second_question().talk.state, "Tre år.").irrevocable
    talk.says("Ja.")
    assert talk.over(1.0, 0.4).talk.new == []


def test_a_reply_of_many_stretches_is_taken_as_it_stands_in_the_end() -> None:
    talk = second_question()
    for _ in range(talk.talk.script.policy.pieces - 1):
        talk.says("Tre år.").over(0.9, 0.4)
        assert talk.stopped
    assert not talk.says("Tre år.").over(0.9, 0.4).stopped


def test_nothing_more_said_after_all_is_taken_as_it_stands() -> None:
    talk = second_question().says("Tre år.")
    asking = talk.talk.asking
    talk.over(0.9, 0.4)
    talk.talk.silence()
    assert talk.talk.asking == asking


def test_an_answer_into_a_question_stands_when_nothing_follows_a_sound_behind_it() -> None:
    talk = second_question().says("Tre år.").plays(2).over(6.0, 0.8).says("Ja, det har jag.")
    asking = talk.talk.asking
    assert talk.over(1.0, 0.4).stopped
    talk.talk.silence()
    assert talk.talk.asking == asking


def test_a_rest_that_is_written_is_a_reply_of_its_own() -> None:
    talk = second_question()
    asked = talk.talk.asking
    spoken = talk.says("Tre år.").talk.state.before_reply
    assert spoken is not None
    talk.over(1.2, 0.4).talk.post(Typed(talk.talk.at_s + 9.0, "Fyra år."))
    kept = talk.talk.state.answer(asked)
    assert kept is not None
    assert kept.text == "Fyra år."
    assert kept.turn_id not in ("", spoken.turn_id)


# ------------------------------------------------------------------------------------------- an interruption


def test_whoever_speaks_into_a_question_is_heard() -> None:
    talk = second_question().says("Tre år.").plays(2)
    asking = talk.talk.asking
    assert talk.over(6.0, 0.8).stopped
    talk.says("Ja, det har jag.")
    kept = talk.talk.state.answer(asking)
    assert kept is not None
    assert kept.text == "Ja, det har jag."


def test_less_voice_than_an_interruption_does_not_stop_the_agent() -> None:
    assert second_question().says("Tre år.").plays(2).over(6.0, 0.4).talk.new == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Vänta lite.", PromptKind.ACKNOWLEDGEMENT),
        ("Kan du upprepa?", PromptKind.REPEAT),
        ("Jag vill prata med en människa.", PromptKind.ACKNOWLEDGEMENT),
    ],
)
def test_a_wish_over_a_prompt_is_heard_however_short(text: str, said: PromptKind) -> None:
    talk = second_question().says("Tre år.").plays(1).over(5.0, 0.3, goes_on=False)
    assert talk.overheard(text).stopped
    assert said in talk.says(text).talk.kinds


def test_an_answer_before_the_question_was_heard_is_none() -> None:
    talk = second_question().says("Tre år.")
    waiting = [each.text for each in talk.talk.state.batch]
    asking = talk.talk.asking
    talk.over(6.0, 0.8).says("Ja, det har jag jobbat med länge nu.")
    assert talk.talk.state.answer(asking) is None
    assert [each.text for each in talk.talk.said] == waiting


@pytest.mark.parametrize("text", ["mm, okej", "", "Sätt dig här i soffan Alfons."])
def test_words_that_bear_on_nothing_have_the_prompt_said_again_and_cost_no_attempt(text: str) -> None:
    talk = second_question().says("Tre år.").plays(2)
    question = talk.talk.state.batch[-1].text
    talk.over(6.0, 0.8).says(text)
    assert [each.text for each in talk.talk.said] == [question]
    assert talk.talk.state.attempts == 0


def test_silence_after_the_agent_stopped_has_it_speak_on() -> None:
    talk = second_question().says("Tre år.").plays(2)
    question = talk.talk.state.batch[-1].text
    talk.over(6.0, 0.8)
    talk.talk.silence()
    assert question in talk.talk.text


def test_a_wish_whose_words_come_after_the_prompt_is_still_one() -> None:
    talk = second_question().says("Tre år.").plays(2).over(6.0, 0.3, goes_on=False).plays(1)
    assert talk.talk.is_in(State.LISTENING)
    talk.talk.said.clear()
    assert PromptKind.REPEAT in talk.overheard("Kan du upprepa?").talk.kinds


@pytest.mark.parametrize("text", ["mm", "", "Ja, det har jag.", "Vi har hund."])
def test_other_words_that_come_after_the_prompt_change_nothing(text: str) -> None:
    talk = second_question().says("Tre år.").plays(2).over(6.0, 0.3, goes_on=False).plays(1)
    assert talk.overheard(text).talk.new == []
    assert talk.talk.is_in(State.LISTENING)


def test_sound_over_a_prompt_that_no_words_could_be_made_of_costs_nothing() -> None:
    talk = second_question().says("Tre år.").plays(2)
    question = talk.talk.state.batch[-1].text
    assert talk.over(6.0, 0.8).stopped
    assert [each.text for each in talk.fails().talk.said] == [question]
    assert (talk.talk.state.attempts, talk.talk.state.failures) == (0, 0)


def test_the_notice_is_said_to_its_end() -> None:
    talk = Conversation(swedish())
    talk.post(Started(0.0, "i1", talk.script.spec.hash, "sv", TODAY, LineKind.BROWSER))
    assert Talk(talk).over(1.0, 0.8).talk.new == []


def test_the_goodbye_is_said_to_its_end() -> None:
    talk = answered(3)
    talk.reply("Jag vill avsluta.").said.clear()
    spoken = Talk(talk).says("Ja.")
    assert talk.state.ending is not None
    assert spoken.over(6.0, 0.8).talk.new == []


def test_a_noisy_line_stops_the_agent_so_often_and_no_more() -> None:
    talk = second_question().says("Tre år.").plays(2)
    for _ in range(talk.talk.script.policy.interruptions):
        assert talk.over(6.0, 0.8).stopped
        talk.says("")
    assert not talk.over(6.0, 0.8).stopped
    assert talk.talk.is_in(State.SPEAKING)
    assert any(isinstance(each, Say) for each in talk.talk.entries)


def test_a_television_is_listened_to_so_often_and_a_rest_of_the_reply_always() -> None:
    talk = second_question().says("Tre år.").plays(2)
    for _ in range(talk.talk.script.policy.asides):
        assert [type(each) for each in talk.over(6.0, 0.3, goes_on=False).talk.new] == [Overhear]
        talk.overheard("mm")
    assert talk.over(6.0, 0.3, goes_on=False).talk.new == []
    talk.plays(1).says("Ja.")
    assert [type(each) for each in talk.over(0.9, 0.3, goes_on=False).talk.new] == [Overhear]
