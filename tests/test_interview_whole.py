"""Every shipped persona in a whole interview on the real speech path: espeak-ng, Silero, the starter model."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from firstcall import dialogue, personas, settings
from firstcall.dialogue import State
from firstcall.endpoint import EndpointPolicy
from firstcall.engines import registry
from firstcall.events import Action, Ending, Event, Finish, Hush, Keep, PromptKind, Say, StartRecording
from firstcall.lines.simulated import SimulatedLine
from firstcall.live import session
from firstcall.live.desk import Desk, Engines
from firstcall.live.session import Held
from firstcall.recordings.manifest import NAME
from firstcall.specfiles import example, read_spec
from firstcall.store import Store
from firstcall.types import Decision, Outcome, Range
from speech import starter

LACKING = {"sv-lacking": "korkort-b", "en-lacking": "nights"}
"""Persona -> the must-have that it does not have."""


WORDS_AFTER_S = 0.25
"""The same on every machine, however busy: what is said when must not depend on it."""


@dataclass(frozen=True, slots=True)
class Interviewed:
    held: Held
    entries: list[Event | Action]
    asked: list[str]
    """Requirements in the order of their first question."""

    @property
    def finish(self) -> Finish:
        return next(each for each in self.entries if isinstance(each, Finish))


def interview(root: Path, name: str, policy: EndpointPolicy) -> Interviewed:
    persona = personas.load(name)
    spec = read_spec(example(persona.spec))
    engines = Engines(starter(), registry.text_to_speech(persona.language, "auto"), registry.voice_activity())
    desk = Desk(
        Store.open(settings.sqlite_url(root / "db.sqlite3")), root, engines, policy, words_after_s=WORDS_AFTER_S
    )
    line = SimulatedLine(persona, seed=1)
    held = session.begin(desk, spec, line, today=persona.today, language=persona.language, in_media_time=True)
    entries = [each.entry for each in desk.store.entries(held.interview_id)]
    assert desk.store.verify(held.interview_id) == []
    questions = [each for each in entries if isinstance(each, Say) and each.kind is PromptKind.QUESTION]
    return Interviewed(held, entries, list(dict.fromkeys(each.requirement_id for each in questions)))


@pytest.mark.slow
@pytest.mark.parametrize("name", personas.names())
def test_a_persona_holds_its_interview_to_the_end(tmp_path: Path, name: str) -> None:
    whole_interview(tmp_path, name, EndpointPolicy(answer_aware=True))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["sv-rambling", "en-plain"])
def test_also_where_only_silence_ends_a_turn(tmp_path: Path, name: str) -> None:
    whole_interview(tmp_path, name, EndpointPolicy(answer_aware=False))


@pytest.mark.slow
def test_what_is_said_over_the_next_prompt_belongs_to_the_answer_before(tmp_path: Path) -> None:
    done = interview(tmp_path, "sv-pausing", EndpointPolicy(answer_aware=True))
    assert sum(isinstance(each, Hush) for each in done.entries) >= 5
    kept = {each.requirement_id: each.text for each in done.entries if isinstance(each, Keep)}
    assert kept["erfarenhet"] == "Fem år. Nej, sju år."
    assert kept["start"].startswith("Den första mars. Nej, vänta, den första f"), "over the prompt, the month may blur"
    facts = {each.requirement_id: each.fact for each in done.finish.scorecard.verdicts}
    years, start = facts["erfarenhet"], facts["start"]
    assert years is not None
    assert start is not None
    assert years.value == Range(7.0, 7.0)
    assert (start.value == date(2027, 2, 1)) is kept["start"].endswith("februari.")


def whole_interview(folder: Path, name: str, policy: EndpointPolicy) -> None:
    persona = personas.load(name)
    script = dialogue.script(read_spec(example(persona.spec)), persona.language)
    done = interview(folder, name, policy)
    assert done.held.state.state is State.ENDED
    assert done.finish.ending is Ending.COMPLETE
    assert done.asked == [each.id for each in script.requirements]
    assert sum(isinstance(each, StartRecording) for each in done.entries) == 1
    assert {each.name for each in done.held.folder.iterdir()} >= {NAME, "call.flac", "transcript.vtt"}
    assert done.held.checked is not None
    assert done.held.checked.passed, done.held.checked.problems
    _check_verdicts(name, done)


def _check_verdicts(name: str, done: Interviewed) -> None:
    """Misheard words may cost a review, never a must-have that the candidate has, and never give one they lack."""
    musts = _musts(name)
    card = done.finish.scorecard
    verdicts = {each.requirement_id: each.decision for each in card.verdicts if each.requirement_id in musts}
    lacks = LACKING.get(name)
    wrong = {key for key, decision in verdicts.items() if decision is Decision.NOT_MET and key != lacks}
    kept = [each for each in done.entries if isinstance(each, Keep) and each.requirement_id in wrong]
    assert not wrong, kept
    if lacks is None:
        assert done.finish.scorecard.outcome in {Outcome.QUALIFIED, Outcome.REVIEW}
    else:
        assert verdicts[lacks] in {Decision.NOT_MET, Decision.REVIEW}
        assert done.finish.scorecard.outcome is not Outcome.QUALIFIED


def _musts(name: str) -> list[str]:
    return [each.id for each in read_spec(example(personas.load(name).spec)).requirements if each.must]
