"""The simulated candidate: when it speaks, what it says and how it sounds on the call's clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from firstcall.audio import pcm
from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Samples
from firstcall.events import (
    Action,
    Ending,
    Event,
    Finish,
    Hush,
    LineKind,
    Listen,
    PromptKind,
    PromptPlayed,
    PromptStarted,
    Resumed,
    Say,
)
from firstcall.lines.simulated import SPEECH_DBFS, Mind, Said, SimulatedLine
from firstcall.personas import Noise, Persona, Reply, Voice, reply
from firstcall.types import Outcome, Scorecard

SILENT: Samples = np.zeros(FRAME_SAMPLES, np.int16)
CARD = Scorecard("sha256:0", "r1", (), Outcome.REVIEW, 0.0)


def persona(*replies: Reply, band: str = "wide", snr_db: float = 30.0) -> Persona:
    """A candidate that gives `replies` to the question `b` one after the other."""
    return Persona(
        id="sv-test",
        about="",
        language="sv",
        spec="",
        today=date(2026, 11, 23),
        voice=Voice("sv+m3", 160, 50),
        band="telephone" if band == "telephone" else "wide",
        noise=Noise("pink", snr_db),
        reaction_s=0.5,
        consent=(reply("Ja tack."),),
        answers={"b": replies},
        read_back={"b": (reply("Ja, det stämmer."),), "default": (reply("Precis."),)},
        summary=(reply("Nej, lönen är fel."), reply("Ja.")),
        which=(reply("Lönen."),),
        matching=(reply("Gärna."),),
        default=(reply("Kanske."),),
    )


class Agent:
    """Says prompts to a line, or to its mind alone, and opens the ears."""

    def __init__(self, candidate: SimulatedLine | Mind) -> None:
        self.candidate = candidate
        self.ids = 0

    def say(self, kind: PromptKind, requirement_id: str = "") -> Say:
        self.ids += 1
        prompt = Say(f"p{self.ids}", "…", "sv", kind, requirement_id)
        self.tell(prompt)
        return prompt

    def tell(self, entry: Event | Action) -> str:
        """Gives the reply that the entry calls for, where a mind is told."""
        if isinstance(self.candidate, Mind):
            cue = self.candidate.hear(entry)
            return "" if cue is None else cue.reply.text
        self.candidate.show(entry)
        return ""

    def ask(self, *prompts: tuple[PromptKind, str]) -> str:
        """Say a batch of prompts to its end and listen; gives the reply where a mind is told."""
        said = [self.say(kind, requirement_id) for kind, requirement_id in prompts]
        for prompt in said:
            self.tell(PromptPlayed(0.0, prompt.prompt_id))
        return self.listen(prompts[-1][1])

    def listen(self, requirement_id: str) -> str:
        self.ids += 1
        return self.tell(Listen(f"t{self.ids}", requirement_id))


def run(line: SimulatedLine, seconds: float) -> Samples:
    """What is heard in so many seconds."""
    frames = [line.exchange(SILENT) for _ in range(round(seconds * CLOCK_HZ / FRAME_SAMPLES))]
    return np.concatenate([frame for frame in frames if frame is not None])


def level(samples: Samples, said: Said) -> float:
    return pcm.speech_dbfs(samples[said.start_sample : said.end_sample])


# --------------------------------------------------------------------------------------------- what it says

ASK = (PromptKind.QUESTION, "b")
AGAIN = (PromptKind.REASK, "b")
BACK = (PromptKind.READ_BACK, "b")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ([[(PromptKind.NOTICE, ""), (PromptKind.CONSENT, "")]], ["Ja tack."]),
        ([[ASK]], ["Ett."]),
        ([[ASK], [AGAIN]], ["Ett.", "Två."]),
        ([[ASK], [(PromptKind.NUDGE, "b"), AGAIN], [AGAIN], [AGAIN]], ["Ett.", "Två.", "Två.", "Två."]),
        ([[ASK], [(PromptKind.REPEAT, "b")]], ["Ett.", "Två."]),
        ([[ASK], [(PromptKind.EXPLANATION, "b"), (PromptKind.SLOWER, "b")]], ["Ett.", "Två."]),
        ([[ASK], [BACK]], ["Ett.", "Ja, det stämmer."]),
        ([[ASK], [BACK], [AGAIN]], ["Ett.", "Ja, det stämmer.", "Ja, det stämmer."]),
        ([[ASK], [BACK], [(PromptKind.CORRECTION, "b"), AGAIN]], ["Ett.", "Ja, det stämmer.", "Två."]),
        ([[(PromptKind.READ_BACK, "c")]], ["Precis."]),
        ([[(PromptKind.QUESTION, "unknown")]], ["Kanske."]),
        ([[ASK], [(PromptKind.ACKNOWLEDGEMENT, "")], [(PromptKind.REPEAT, "b")]], ["Ett.", "Kanske.", "Två."]),
        ([[(PromptKind.SUMMARY, "")] * 3], ["Nej, lönen är fel."]),
        ([[(PromptKind.SUMMARY, "")], [(PromptKind.CORRECTION, "")]], ["Nej, lönen är fel.", "Lönen."]),
        ([[(PromptKind.CORRECTION, ""), ASK], [(PromptKind.SUMMARY, "")]], ["Ett.", "Nej, lönen är fel."]),
        ([[(PromptKind.FEEDBACK, ""), (PromptKind.MATCHING, "")]], ["Gärna."]),
    ],
)
def test_each_prompt_gets_the_reply_that_the_persona_has_for_it(
    asked: list[list[tuple[PromptKind, str]]], said: list[str]
) -> None:
    agent = Agent(Mind(persona(reply("Ett."), reply("Två."))))
    assert [agent.ask(*batch) for batch in asked] == said


@pytest.mark.parametrize(
    ("understood", "said"),
    [("att du har B-körkort", "Ja, det stämmer."), ("att du inte har B-körkort", "Nej, det har jag visst.")],
)
def test_a_read_back_that_is_wrong_is_denied(understood: str, said: str) -> None:
    knowing = replace(persona(reply("Ja.")), truths={"b": ("du har",)}, denial=(reply("Nej, det har jag visst."),))
    agent = Agent(Mind(knowing))
    agent.ask(ASK)
    agent.tell(Say("x", f"Jag uppfattade {understood}. Stämmer det?", "sv", PromptKind.READ_BACK, "b"))
    assert agent.listen("b") == said


def test_ears_that_open_again_without_a_prompt_get_no_second_reply() -> None:
    agent = Agent(Mind(persona(reply("Ett."), reply("Två."))))
    assert [agent.ask(ASK), agent.listen("b"), agent.listen("b"), agent.ask(AGAIN)] == ["Ett.", "", "", "Två."]


# -------------------------------------------------------------------------------------------- when it speaks


def test_a_reply_begins_after_the_reaction_and_is_logged_where_it_sounds() -> None:
    line = SimulatedLine(persona(reply("Ja, det har jag.")), seed=1)
    before = run(line, 1.0)
    Agent(line).ask(ASK)
    heard = np.concatenate([before, run(line, 3.0)])
    (said,) = line.said
    assert (said.text, said.requirement_id, said.topic) == ("Ja, det har jag.", "b", "answer")
    assert said.start_sample == pcm.to_sample(1.5)
    assert level(heard, said) == pytest.approx(SPEECH_DBFS, abs=0.5)
    floor = SPEECH_DBFS - 30
    assert pcm.rms_dbfs(heard[: said.start_sample]) == pytest.approx(floor, abs=2)
    assert pcm.rms_dbfs(heard[said.end_sample :]) == pytest.approx(floor, abs=2)
    assert pcm.rms_dbfs(heard[said.end_sample - 800 : said.end_sample]) > floor + 5
    assert line.kind is LineKind.SIMULATED


def test_a_pause_inside_a_reply_is_silent_for_as_long_as_it_says() -> None:
    line = SimulatedLine(persona(reply("Ja [1.2] det har jag.")))
    Agent(line).ask(ASK)
    heard = run(line, 4.0)
    frames = heard[: len(heard) // 320 * 320].astype(float).reshape(-1, 320)
    loud = np.flatnonzero(np.sqrt(np.mean(frames**2, axis=1)) > 300)
    assert np.diff(loud).max() * 0.02 == pytest.approx(1.2, abs=0.1)


def test_a_silent_reply_says_nothing_and_the_next_one_answers_the_nudge() -> None:
    line = SimulatedLine(persona(reply(""), reply("Ja.")))
    agent = Agent(line)
    agent.ask(ASK)
    run(line, 8.0)
    assert line.said == []
    agent.ask((PromptKind.NUDGE, "b"), AGAIN)
    assert [said.text for said in line.said] == ["Ja."]


def test_an_early_reply_begins_before_the_prompt_has_ended() -> None:
    line = SimulatedLine(persona(replace(reply("Ja."), early_s=0.4)))
    agent = Agent(line)
    first, last = agent.say(PromptKind.ACKNOWLEDGEMENT, "b"), agent.say(PromptKind.QUESTION, "b")
    line.show(PromptStarted(0.0, first.prompt_id, CLOCK_HZ))
    run(line, 1.0)
    line.show(PromptPlayed(1.0, first.prompt_id))
    assert line.said == []
    line.show(PromptStarted(1.0, last.prompt_id, 2 * CLOCK_HZ))
    run(line, 2.0)
    line.show(PromptPlayed(3.0, last.prompt_id))
    agent.listen("b")  # The reply is being said already: nothing more follows.
    run(line, 2.0)
    assert [(said.text, said.start_sample) for said in line.said] == [("Ja.", pcm.to_sample(2.6))]


def test_a_prompt_that_is_hushed_needs_no_end() -> None:
    line = SimulatedLine(persona(reply("Ja.")))
    agent = Agent(line)
    prompt = agent.say(PromptKind.QUESTION, "b")
    line.show(Hush(prompt.prompt_id))
    agent.listen("b")
    assert [said.text for said in line.said] == ["Ja."]


def test_a_reply_that_is_under_way_is_finished_before_the_next() -> None:
    line = SimulatedLine(persona(reply("Ja, jag har haft B-körkort i tolv år."), reply("Ja.")))
    agent = Agent(line)
    agent.ask(ASK)
    run(line, 1.0)
    agent.ask(AGAIN)  # Cut off by a hasty agent.
    first, second = line.said
    assert second.start_sample == first.end_sample
    assert level(np.concatenate([np.zeros(CLOCK_HZ, np.int16), run(line, 5.0)]), first) > SPEECH_DBFS - 3


# --------------------------------------------------------------------------------------------- how it sounds


def test_the_telephone_lets_only_its_band_through() -> None:
    line = SimulatedLine(persona(reply("Ja, det har jag."), band="telephone", snr_db=10))
    Agent(line).ask(ASK)
    heard = run(line, 3.0).astype(float)
    power = np.abs(np.fft.rfft(heard)) ** 2
    hz = np.fft.rfftfreq(len(heard), 1 / CLOCK_HZ)
    assert power[(hz < 200) | (hz > 3700)].sum() / power.sum() < 0.01


@pytest.mark.parametrize(("gain_db", "snr_db"), [(-12.0, None), (0.0, 10.0)])
def test_a_reply_may_be_softer_or_noisier_than_the_rest(gain_db: float, snr_db: float | None) -> None:
    changed = replace(reply("Ja [2.0] det har jag."), gain_db=gain_db, noise_snr_db=snr_db)
    line = SimulatedLine(persona(changed))
    Agent(line).ask(ASK)
    heard = run(line, 4.0)
    (said,) = line.said
    last_words = heard[said.end_sample - CLOCK_HZ // 2 : said.end_sample]
    assert pcm.rms_dbfs(last_words) == pytest.approx(SPEECH_DBFS + gain_db, abs=2.5)
    pause = heard[said.start_sample + CLOCK_HZ : said.start_sample + 2 * CLOCK_HZ]
    assert pcm.rms_dbfs(pause) == pytest.approx(SPEECH_DBFS - (snr_db or 30.0), abs=2.5)


def test_the_same_seed_gives_the_same_noise_and_another_seed_another() -> None:
    one, same, other = (run(SimulatedLine(persona(), seed=seed), 1.0) for seed in (1, 1, 2))
    assert np.array_equal(one, same)
    assert not np.array_equal(one, other)


# ----------------------------------------------------------------------------------------------- how it ends


def test_the_candidate_hangs_up_after_the_last_prompt() -> None:
    line = SimulatedLine(persona())
    goodbye = Agent(line).say(PromptKind.GOODBYE)
    line.show(Finish(Ending.COMPLETE, CARD))
    assert len(run(line, 2.0)) == 2 * CLOCK_HZ  # Still being spoken to.
    line.show(PromptPlayed(2.0, goodbye.prompt_id))
    assert len(run(line, 3.0)) < CLOCK_HZ
    assert line.exchange(SILENT) is None


def test_a_line_that_drops_is_gone_at_that_second() -> None:
    line = SimulatedLine(persona(), drop_at_s=1.5)
    assert len(run(line, 3.0)) == 1.5 * CLOCK_HZ
    assert line.exchange(SILENT) is None


def test_a_resumed_interview_goes_on_at_its_clock() -> None:
    line = SimulatedLine(persona(reply("Ja.")), drop_at_s=45.0)
    line.show(Resumed(40.0, LineKind.SIMULATED))
    Agent(line).ask(ASK)
    assert [said.start_sample for said in line.said] == [pcm.to_sample(40.5)]
    assert len(run(line, 9.0)) == 5 * CLOCK_HZ


def test_a_closed_line_hears_nothing_and_may_be_closed_again() -> None:
    line = SimulatedLine(persona())
    line.close()
    line.close()
    assert line.exchange(SILENT) is None
