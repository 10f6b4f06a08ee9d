"""The interview as stories: what the candidate says, what the agent answers, what is kept."""

from __future__ import annotations

import pytest

from conversation import PLAIN, TODAY, Conversation, answered, english, swedish
from firstcall import dialogue
from firstcall.dialogue import DialogueState, State, Topic
from firstcall.errors import BugError, InputError
from firstcall.events import (
    Button,
    Consented,
    Ending,
    Event,
    HandOver,
    HungUp,
    Hush,
    Keep,
    KeyPressed,
    LineKind,
    Pressed,
    PromptKind,
    Resumed,
    Started,
    StartRecording,
    SwitchToChat,
    Typed,
)
from firstcall.languages import ordinals, phrases
from firstcall.specfiles import example, read_spec
from firstcall.types import Decision, Outcome

MET, NOT_MET, REVIEW = Decision.MET, Decision.NOT_MET, Decision.REVIEW


# ------------------------------------------------------------------------------------------ notice and consent


def test_the_first_words_say_that_it_is_a_machine_and_for_whom() -> None:
    talk = Conversation(swedish()).begin()
    assert talk.kinds == [PromptKind.NOTICE, PromptKind.CONSENT]
    for word in ("Handslag Bemanning", "spela", "människa"):
        assert word in talk.text
    assert talk.is_about(Topic.CONSENT)


def test_the_recording_opens_after_the_yes() -> None:
    talk = Conversation(swedish()).begin()
    assert not any(isinstance(each, StartRecording) for each in talk.entries)
    talk.reply("Ja, det går bra.")
    assert [each for each in talk.new if isinstance(each, Consented | StartRecording)] == [
        Consented(True, "spoken"),
        StartRecording(),
    ]
    assert talk.kinds == [PromptKind.INTRODUCTION, PromptKind.QUESTION, PromptKind.QUESTION]
    assert "1 av 11" in talk.text
    assert "Har du yrkesbevis för grävmaskin?" in talk.text


def test_a_chat_opens_without_what_only_a_voice_can_do() -> None:
    talk = Conversation(swedish(), LineKind.CHAT).begin()
    words = talk.script.phrases
    texts = [each.text for each in talk.said]
    assert texts[1] == words.chat_introduction(11)
    assert words.introduction(11) not in texts
    assert talk.asking == "yrkesbevis"


def test_a_no_to_recording_leads_to_the_chat_with_the_same_questions() -> None:
    talk = Conversation(swedish()).begin().reply("Nej, helst inte.")
    assert Consented(False, "spoken") in talk.new
    assert SwitchToChat("no_consent") in talk.new
    talk.post(Resumed(talk.at_s, LineKind.CHAT))
    talk.play()
    assert "Har du yrkesbevis för grävmaskin?" in talk.text
    assert not any(isinstance(each, StartRecording) for each in talk.entries)
    talk.post(Typed(talk.at_s, "Ja"))
    assert talk.state.answer("yrkesbevis") is not None


@pytest.mark.parametrize(
    "text", ["No, I'd rather not.", "I'd prefer not to say.", "Det vill jag inte svara på.", "Nej, det vill jag inte."]
)
def test_who_would_rather_not_be_recorded_is_not_asked_again(text: str) -> None:
    script = english() if "'" in text else swedish()
    talk = Conversation(script).begin().reply(text)
    assert Consented(False, "spoken") in talk.new
    assert SwitchToChat("no_consent") in talk.new


def test_consent_that_stays_unclear_is_no_consent() -> None:
    talk = Conversation(swedish()).begin().reply("Öh.").reply("Va?").silence().silence()
    for _ in range(4):
        if talk.state.state is not State.SWITCHING:
            talk.silence()
    assert talk.state.consent is False
    assert talk.is_in(State.SWITCHING)


def test_keys_and_buttons_consent_as_well() -> None:
    for event in (KeyPressed(1.0, "1"), Pressed(1.0, Button.YES)):
        talk = Conversation(swedish()).begin()
        talk.post(event)
        assert StartRecording() in talk.new


# ------------------------------------------------------------------------------------------ plain answers


def test_a_plain_interview_asks_everything_in_order_and_ends_with_feedback() -> None:
    talk = answered(11)
    assert talk.is_about(Topic.SUMMARY)
    assert [each.requirement_id for each in talk.state.kept] == [each.id for each in swedish().requirements]
    assert all(each.verdict.decision is MET for each in talk.state.kept if each.requirement_id != "be")
    talk.reply("Ja, det stämmer.")
    assert PromptKind.FEEDBACK in talk.kinds
    assert talk.kinds[-1] is PromptKind.MATCHING
    talk.reply("Ja, gärna.")
    assert Consented(True, "spoken", "other_jobs") in talk.new
    assert talk.finish is not None
    assert (talk.finish.ending, talk.finish.scorecard.outcome) == (Ending.COMPLETE, Outcome.QUALIFIED)


def test_the_same_events_give_the_same_state_and_actions() -> None:
    first, second = answered(11), answered(11)
    assert first.entries == second.entries
    events = [each for each in first.entries if isinstance(each, Event)]
    assert dialogue.fold(swedish(), events) == first.state


# ------------------------------------------------------------------------------------------ wishes


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kan du upprepa frågan?", PromptKind.REPEAT),
        ("Kan du ta det långsammare?", PromptKind.SLOWER),
        ("Vad menas med yrkesbevis?", PromptKind.EXPLANATION),
        ("Är du en robot?", PromptKind.ROBOT),
    ],
)
def test_the_question_is_said_again_as_wished(text: str, kind: PromptKind) -> None:
    talk = Conversation(swedish()).begun().reply(text)
    assert kind in talk.kinds
    assert talk.said[-1].text == "Har du yrkesbevis för grävmaskin?"
    assert talk.said[-1].slower is (kind is PromptKind.SLOWER)
    assert talk.keeps == []
    assert talk.state.attempts == 0


def test_someone_who_asks_for_a_moment_gets_it() -> None:
    talk = Conversation(swedish()).begun().reply("Vänta lite.")
    assert talk.kinds == [PromptKind.ACKNOWLEDGEMENT]
    assert talk.new[-1].after_s == swedish().policy.wait_s  # type: ignore[union-attr]
    talk.reply("Ja, det har jag.")
    assert talk.asking == "erfarenhet"


def test_going_back_changes_the_answer_and_keeps_both_versions() -> None:
    talk = answered(2).reply("Kan vi gå tillbaka till förra frågan?")
    assert talk.asking == "erfarenhet"
    talk.reply("Sju år.")
    assert talk.asking == "korkort-b"
    kept = [each for each in talk.state.kept if each.requirement_id == "erfarenhet"]
    assert [each.text for each in kept] == ["Fem år.", "Sju år."]


def test_there_is_nothing_before_the_first_question() -> None:
    talk = Conversation(swedish()).begun().reply("Kan vi gå tillbaka?")
    assert talk.asking == "yrkesbevis"
    assert talk.said[-1].text == "Har du yrkesbevis för grävmaskin?"


def test_a_skipped_question_is_for_a_person() -> None:
    talk = Conversation(swedish()).begun().reply("Kan vi hoppa över den frågan?")
    assert talk.keeps == [("yrkesbevis", "skipped", REVIEW, "skipped")]
    assert talk.asking == "erfarenhet"


@pytest.mark.parametrize(
    ("text", "why", "reason"),
    [
        ("Det vill jag inte svara på.", "would_not_say", "declined_to_answer"),
        ("Det vet jag inte.", "unknown", "unknown"),
    ],
)
def test_no_answer_is_never_a_no(text: str, why: str, reason: str) -> None:
    talk = Conversation(swedish()).begun().reply(text)
    assert talk.keeps == [("yrkesbevis", why, REVIEW, reason)]


def test_a_pause_lasts_until_the_candidate_speaks() -> None:
    talk = Conversation(swedish()).begun().reply("Kan vi ta en paus?")
    assert talk.is_in(State.PAUSED)
    talk.reply("Jag är tillbaka nu.")
    assert talk.is_in(State.LISTENING)
    assert talk.said[-1].text == "Har du yrkesbevis för grävmaskin?"


def test_a_person_is_promised_and_the_candidate_chooses() -> None:
    talk = Conversation(swedish()).begun().reply("Jag vill prata med en människa.")
    assert HandOver("asked") in talk.new
    assert talk.is_about(Topic.HUMAN)
    talk.reply("Ja, vi kan fortsätta.")
    assert talk.asking == "yrkesbevis"
    assert talk.is_about(Topic.QUESTION)
    talk.reply("Jag vill prata med en människa.").reply("Nej.")
    assert talk.finish is not None
    assert talk.finish.ending is Ending.HANDED_OVER


def test_a_spoken_stop_is_asked_back_once_and_what_was_answered_stays() -> None:
    talk = answered(2).reply("Jag vill avsluta.")
    assert talk.is_about(Topic.STOP)
    talk.reply("Ja.")
    assert talk.finish is not None
    assert talk.finish.ending is Ending.STOPPED
    assert talk.finish.scorecard.outcome is Outcome.REVIEW
    assert [each.reason for each in talk.finish.scorecard.verdicts][2:] == ["not_asked"] * 9


def test_a_pressed_stop_ends_at_once() -> None:
    talk = answered(1)
    talk.post(Pressed(talk.at_s, Button.STOP))
    talk.play()
    assert talk.finish is not None
    assert talk.finish.ending is Ending.STOPPED


# ------------------------------------------------------------------------------------------ keys


def test_digits_answer_a_number_and_a_key_ends_them() -> None:
    talk = answered(1)
    talk.post(KeyPressed(1.0, "1"))
    talk.post(KeyPressed(1.5, "2"))
    talk.post(KeyPressed(2.0, "#"))
    (kept,) = [each for each in talk.entries if isinstance(each, Keep)][1:]
    assert (kept.text, kept.verdict.decision) == ("12", MET)
    assert kept.reading.fact is not None
    assert kept.reading.fact.qualifiers == ("keyed",)


def test_pressing_while_the_agent_speaks_hushes_it() -> None:
    talk = Conversation(swedish()).begun()
    talk.post(Pressed(1.0, Button.REPEAT))
    playing = talk.state.playing[0]
    actions = talk.post(Pressed(1.2, Button.YES))
    assert actions[0] == Hush(playing)


# ------------------------------------------------------------------------------------------ end


def test_a_correction_after_the_summary_keeps_both_versions() -> None:
    talk = answered(11).reply("Nej, jag vill ändra lönen.")
    assert talk.asking == "lon"
    talk.reply("Trettiosju tusen i månaden.")
    assert talk.is_about(Topic.SUMMARY)
    talk.reply("Ja, nu stämmer det.")
    assert PromptKind.FEEDBACK in talk.kinds
    kept = [each for each in talk.state.kept if each.requirement_id == "lon"]
    assert len(kept) == 2


def test_which_answer_to_change_may_be_named_by_number() -> None:
    talk = answered(11).reply("Nej.")
    assert talk.is_about(Topic.WHICH)
    talk.reply("Fråga nummer två.")
    assert talk.asking == "erfarenhet"


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Nej, jag har sex år som grävmaskinist.", "erfarenhet"),
        ("Nej, det är fem år.", "erfarenhet"),
        ("Jag har jobbat i 3 år.", "erfarenhet"),
        ("Jag kan börja den 3 mars.", "start"),
        ("Fråga sex.", "start"),
        ("Fråga 2, det ska vara fem år.", "erfarenhet"),
    ],
)
def test_a_number_that_is_the_answer_names_no_other_question(said: str, asked: str) -> None:
    talk = answered(11).reply("Nej.").reply(said)
    assert talk.asking == asked


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Den tredje.", 3),
        ("Det andra svaret.", 2),
        ("Jag vill ändra den första frågan.", 1),
        ("Jag vill ändra den sista.", 11),
        ("Den elfte.", 11),
    ],
)
def test_which_answer_to_change_may_be_named_by_its_place(said: str, place: int) -> None:
    talk = answered(11).reply("Nej.").reply(said)
    assert talk.state.question == place - 1
    assert talk.is_about(Topic.QUESTION)


def test_a_place_that_does_not_exist_is_asked_about_again() -> None:
    assert answered(11).reply("Nej.").reply("Den tolfte frågan.").is_about(Topic.WHICH)


@pytest.mark.parametrize(
    ("language", "said", "places"),
    [
        ("en", "The third one.", {3}),
        ("en", "No, the second answer, please.", {2}),
        ("en", "I'd like to change the last", {11}),
        ("en", "the first one and the fifth one", {1, 5}),
        ("en", "the 3rd of March", set()),
        ("en", "the third of March", set()),
        ("en", "I can start on the first", set()),
        ("en", "since 2015", set()),
        ("en", "my first job", set()),
        ("en", "the next to last one", set()),
        ("sv", "tredje mars", set()),
        ("sv", "den tredje mars", set()),
        ("sv", "Jag kan börja den första", set()),
        ("sv", "sedan 2015", set()),
        ("sv", "näst sista frågan", set()),
    ],
)
def test_a_place_is_no_day_and_no_year(language: str, said: str, places: set[int]) -> None:
    assert ordinals.get(language).named(said, 11) == places


@pytest.mark.parametrize("said", ["Jag har lång erfarenhet.", "Det var hundra år."])
def test_an_answer_without_a_usable_value_twice_is_said_to_go_to_a_person(said: str) -> None:
    talk = answered(1).reply(said).reply(said)
    kept = talk.state.answer("erfarenhet")
    assert kept is not None
    assert kept.verdict.decision is REVIEW
    assert phrases.get("sv").moved_on in talk.text


def test_a_named_answer_is_whole_and_a_hesitation_is_not() -> None:
    talk = answered(11).reply("Nej.")
    for text, expected in (("Lönen.", "complete"), ("Fråga nummer två.", "complete"), ("Öh, det var …", "incomplete")):
        assert dialogue.whole(talk.script, talk.state, text).completeness == expected


def test_an_answer_behind_a_denied_read_back_is_read_back_too_and_a_third_decides_nothing() -> None:
    talk = answered(1)
    for _ in range(2):
        talk.reply("Ett år.")
        assert talk.kinds == [PromptKind.READ_BACK]
        talk.reply("Nej, det är fel.")
    talk.reply("Ett år.")
    assert talk.keeps == [("erfarenhet", "read_back_denied", Decision.REVIEW, "not_confirmed")]


def test_lacking_a_must_is_told_as_a_fact_and_decided_by_a_person() -> None:
    talk = answered(2).reply("Nej.").reply("Ja, det stämmer.")
    for text in PLAIN[3:]:
        talk.reply(text)
    talk.reply("Ja, det stämmer.")
    feedback = " ".join(each.text for each in talk.said if each.kind is PromptKind.FEEDBACK)
    assert "Tjänsten kräver B-körkort" in feedback
    assert "rekryterare" in feedback
    talk.reply("Nej tack.")
    assert talk.finish is not None
    assert talk.finish.scorecard.outcome is Outcome.NOT_QUALIFIED


def test_volunteered_facts_are_kept_and_the_question_is_still_asked() -> None:
    talk = Conversation(swedish()).begun().reply("Ja, jag har yrkesbevis och jag har B-körkort också.")
    assert ("korkort-b", "volunteered", MET, "enough") in talk.keeps
    talk.reply("Fem år.")
    assert talk.asking == "korkort-b"
    assert talk.state.answer("korkort-b") is None


# ------------------------------------------------------------------------------------------ drops and bugs


def test_a_dropped_call_goes_on_at_the_same_question() -> None:
    talk = answered(3)
    talk.post(HungUp(talk.at_s))
    assert talk.is_in(State.DROPPED)
    talk.said = []
    talk.post(Resumed(talk.at_s, LineKind.SIMULATED))
    assert talk.said[-1].text == swedish().questions[3].text
    talk.play()
    talk.reply("Ja, den gäller till 2029.")
    assert talk.asking == "dagtid"


def test_the_same_interview_in_english() -> None:
    talk = Conversation(english()).begun()
    assert talk.said[-1].text == "Do you hold a full driving licence with category C plus E?"
    talk.reply("Yes, I do.").reply("Yes, until 2028.").reply("Could you repeat that?")
    assert PromptKind.REPEAT in talk.kinds
    assert talk.state.answer("cpc") is not None


def test_starting_twice_is_our_bug() -> None:
    started = Started(0.0, "i1", swedish().spec.hash, "sv", TODAY, LineKind.SIMULATED)
    state, _ = dialogue.step(swedish(), DialogueState(), started)
    with pytest.raises(BugError, match="speaking and event Started"):
        dialogue.step(swedish(), state, started)


def test_a_language_that_the_spec_does_not_have_is_refused() -> None:
    with pytest.raises(InputError, match="can be held in sv"):
        dialogue.script(read_spec(example("01-sv-gravmaskinist")), "en")
