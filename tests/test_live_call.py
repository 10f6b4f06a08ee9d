"""A call frame by frame: whatever happens, the dialogue's orders are carried out in their order."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from conversation import TODAY
from firstcall import dialogue
from firstcall.dialogue import State
from firstcall.endpoint import EndpointPolicy, wait
from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Samples, TurnModel
from firstcall.engines.scripted import ScriptedSpeechToText, ScriptedTurnModel
from firstcall.events import (
    Action,
    Consented,
    Event,
    Finish,
    Heard,
    HungUp,
    LineKind,
    Listen,
    PromptKind,
    PromptPlayed,
    PromptStarted,
    Say,
    SpeechStarted,
    Started,
    StartRecording,
    Transcribe,
    TurnEnded,
)
from firstcall.lines.contract import SoundOnly
from firstcall.live.call import Call
from firstcall.live.interview import Interview
from firstcall.live.listening import Ears
from firstcall.live.speaking import Mouth
from firstcall.live.transcribing import MediaTimeTranscriber
from firstcall.specfiles import example, read_spec
from loudness import LOUD, Loudness

SCRIPT = dialogue.script(read_spec(example("01-sv-gravmaskinist")), "sv")
YES = ["Ja, det stämmer."] * 60
AFTER_S, SPEAKS_S = 0.5, 0.6
LONGEST_S = 1200.0
IS_KNOWN_S = 24.0
"""By then it is known that the line does not hear its prompts."""


class EagerLine(SoundOnly):
    """Speaks as soon as it is listened to (or `early_s` before a prompt ends) and hangs up on order."""

    kind = LineKind.SIMULATED

    def __init__(
        self, *, early_s: float = -AFTER_S, hangs_up_at_s: float = LONGEST_S, goes_on_after_s: float = 0.0
    ) -> None:
        self.clock = 0
        self.shown: list[Event | Action] = []
        self.closed = 0
        self.call: Call | None = None
        self._early = round(early_s * CLOCK_HZ)
        self._speaks: list[tuple[int, int]] = []
        self._hangs_up_at = round(hangs_up_at_s * CLOCK_HZ)
        self._goes_on_after_s = goes_on_after_s
        self.rests: list[tuple[float, float]] = []
        """When it went on with a reply, in seconds."""

    def exchange(self, outgoing: Samples) -> Samples | None:
        self._check_timer()
        if self.clock >= self._hangs_up_at:
            return None
        heard = np.zeros(FRAME_SAMPLES, np.int16)
        if any(start <= self.clock < end for start, end in self._speaks):
            heard[:] = LOUD
        self.clock += FRAME_SAMPLES
        return heard

    def _check_timer(self) -> None:
        """The timer that the dialogue waits for is the one that the call runs; otherwise nothing would ever happen."""
        assert self.call is not None
        if self.call.state.state is not State.ENDED:
            assert self.call._timer is not None
            assert self.call._timer[0] == self.call.state.timer_id

    def show(self, entry: Event | Action) -> None:
        self.shown.append(entry)
        if isinstance(entry, Listen):
            start = self.clock - self._early
            self._speaks.append((start, start + round(SPEAKS_S * CLOCK_HZ)))
        if isinstance(entry, TurnEnded) and self._goes_on_after_s and "+" not in entry.turn_id:
            self.rests.append((entry.end_s + self._goes_on_after_s, entry.end_s + self._goes_on_after_s + SPEAKS_S))
            start, end = (round(each * CLOCK_HZ) for each in self.rests[-1])
            self._speaks.append((start, end))

    def close(self) -> None:
        self.closed += 1


class Tape:
    def __init__(self, start: int) -> None:
        self.start, self.samples = start, 0

    def write(self, candidate: Samples, agent: Samples) -> None:
        assert len(candidate) == len(agent)
        self.samples += len(agent)


def hold(
    line: EagerLine,
    texts: Sequence[str],
    *,
    delay_s: float = 0.2,
    answer_aware: bool = False,
    prompt_s: float = 0.05,
    turn_model: TurnModel | None = None,
) -> tuple[Call, list[Event | Action], list[Tape]]:
    log: list[Event | Action] = []
    tapes: list[Tape] = []

    def open_tape(start: int) -> Tape:
        tapes.append(Tape(start))
        return tapes[-1]

    policy = EndpointPolicy(answer_aware=answer_aware)
    sound = np.random.default_rng(1).integers(-900, 900, round(prompt_s * CLOCK_HZ)).astype(np.int16)
    mouth = Mouth(lambda _: sound)
    call = Call(
        interview=Interview(SCRIPT, log.extend),
        line=line,
        mouth=mouth,
        ears=Ears(Loudness(), policy, hears_prompts=False, played=mouth.played),
        transcriber=MediaTimeTranscriber(ScriptedSpeechToText(texts), delay_s, turn_model),
        open_tape=open_tape,
    )
    line.call = call
    call.run(Started(0.0, "i1", SCRIPT.spec.hash, "sv", TODAY, LineKind.SIMULATED, ()))
    return call, log, tapes


@pytest.mark.parametrize("answer_aware", [False, True], ids=["silence", "answer"])
@pytest.mark.parametrize("delay_s", [0.0, 0.1, 0.3, 0.6, 1.2, 2.6])
@pytest.mark.parametrize("nothing_every", [0, 3], ids=["words", "sounds"])
def test_the_call_ends_whenever_words_come_and_its_timer_is_the_dialogues(
    delay_s: float, answer_aware: bool, nothing_every: int
) -> None:
    texts = ["" if nothing_every and count % nothing_every == 1 else text for count, text in enumerate(YES * 3)]
    line = EagerLine()
    call, log, _ = hold(line, texts, delay_s=delay_s, answer_aware=answer_aware)
    assert call.state.state is State.ENDED
    assert isinstance(log[-1], Finish)
    assert line.clock < LONGEST_S * CLOCK_HZ
    assert line.closed == 1


def test_early_starters_all_along_end_the_call_too() -> None:
    call, _, _ = hold(EagerLine(early_s=0.0), YES * 3, delay_s=0.0, answer_aware=True)
    assert call.state.state is State.ENDED


def test_what_the_line_is_shown_is_what_was_logged_in_the_same_order() -> None:
    line = EagerLine()
    _, log, _ = hold(line, YES, delay_s=0.0)
    assert line.shown == log
    times = [each.at_s for each in log if isinstance(each, Event)]
    assert times == sorted(times)


def test_every_turn_is_transcribed_once_and_its_words_stand_on_the_clock() -> None:
    _, log, _ = hold(EagerLine(), YES, answer_aware=True)
    ended = {each.turn_id: each for each in log if isinstance(each, TurnEnded)}
    heard = [each for each in log if isinstance(each, Heard)]
    asked = [each.request_id for each in log if isinstance(each, Transcribe)]
    assert [each.request_id for each in heard] == asked
    for each in heard:
        turn = ended[each.turn_id]
        assert turn.start_s - 0.35 <= each.utterance.words[0].start_s
        assert each.utterance.words[-1].end_s <= turn.end_s + 0.25


def test_every_logged_end_of_a_turn_can_be_decided_again() -> None:
    _, log, _ = hold(EagerLine(), YES, answer_aware=True)
    ended = [each for each in log if isinstance(each, TurnEnded)]
    assert ended
    for each in ended:
        grounds = each.grounds
        assert grounds is not None
        again = wait(EndpointPolicy(answer_aware=True), grounds.so_far, grounds.finished, grounds.longest_pause_s)
        assert again == (each.reason, grounds.wait_s)
        assert grounds.wait_s <= grounds.silence_s <= each.at_s - each.end_s + 1e-9


def test_a_voice_that_goes_on_is_waited_for() -> None:
    _, log, _ = hold(EagerLine(), YES, answer_aware=True, turn_model=ScriptedTurnModel([0.9, 0.2]))
    first, second = [each.grounds for each in log if isinstance(each, TurnEnded)][:2]
    assert first is not None
    assert second is not None
    assert (first.finished, second.finished) == (0.9, 0.2)
    assert second.wait_s == EndpointPolicy().doubted_s


@pytest.mark.parametrize("after_s", [1.1, 1.3, 1.5, 1.7, 1.8])
def test_who_goes_on_over_an_acknowledgement_is_not_asked_the_next_question_meanwhile(after_s: float) -> None:
    line = EagerLine(goes_on_after_s=after_s)
    _, log, _ = hold(line, YES, prompt_s=0.6)
    asks = {each.prompt_id for each in log if isinstance(each, Say) and each.kind is PromptKind.QUESTION}
    asked_at_s = [each.at_s for each in log if isinstance(each, PromptStarted) and each.prompt_id in asks]
    rests = [each for each in line.rests if each[0] > IS_KNOWN_S]
    assert len(rests) > 8
    assert [at_s for at_s in asked_at_s for start_s, end_s in rests if start_s < at_s < end_s] == []


def test_recording_starts_after_the_yes_and_runs_to_the_end() -> None:
    line = EagerLine()
    call, log, tapes = hold(line, YES)
    consent = log.index(next(each for each in log if isinstance(each, Consented)))
    assert isinstance(log[consent + 1], StartRecording)
    (tape,) = tapes
    heard = next(each for each in log[:consent][::-1] if isinstance(each, Heard))
    assert tape.start == round(heard.at_s * CLOCK_HZ)
    assert tape.start + tape.samples == call.clock


def test_without_consent_nothing_is_recorded() -> None:
    call, _, tapes = hold(EagerLine(), ["Nej."] * 10)
    assert (tapes, call.switched) == ([], True)


@pytest.mark.parametrize("at_s", [0.0, 0.05, 1.0, 3.3, 7.0])
def test_a_line_that_is_gone_is_logged_last_and_released(at_s: float) -> None:
    line = EagerLine(hangs_up_at_s=at_s)
    call, log, _ = hold(line, YES)
    last_event = [each for each in log if isinstance(each, Event)][-1]
    assert isinstance(last_event, HungUp)
    assert call.state.state is State.DROPPED
    assert line.closed == 1


def test_nobody_there_ends_the_call_with_as_many_nudges_as_the_policy_says() -> None:
    call, log, _ = hold(EagerLine(early_s=-2 * LONGEST_S), YES)
    assert not any(isinstance(each, SpeechStarted | Transcribe) for each in log)
    assert call.switched or call.state.state is State.ENDED


def test_prompts_are_logged_as_played_before_anything_is_listened_for() -> None:
    _, log, _ = hold(EagerLine(), YES)
    says, played = 0, 0
    for each in log:
        says += isinstance(each, Say)
        played += isinstance(each, PromptPlayed)
        if isinstance(each, Listen):
            assert says == played
