"""Every shipped persona in a whole interview, with words that are heard as they were said: what comes of it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from conversation import TODAY, Conversation
from firstcall import dialogue, personas, reading
from firstcall.events import Ending, Keep, PromptKind, Say
from firstcall.languages import phrases
from firstcall.lines.simulated import Mind
from firstcall.specfiles import example, read_spec
from firstcall.types import Decision, Fact, Outcome


@dataclass(frozen=True, slots=True)
class Expected:
    """What a persona's interview comes to."""

    outcome: Outcome
    unmet: tuple[str, ...] = ()
    """Must-haves answered with less than the job asks for."""
    uses: frozenset[PromptKind] = frozenset()
    """Prompts that its way of speaking brings about."""


OPPOSITE: dict[bool | str, bool | str] = {True: False, False: True, "held": "not_held"}
RAMBLING = frozenset({PromptKind.REPEAT, PromptKind.EXPLANATION, PromptKind.CORRECTION})

EXPECTED = {
    "sv-plain": Expected(Outcome.QUALIFIED),
    "sv-rambling": Expected(Outcome.QUALIFIED, uses=RAMBLING),
    "sv-lacking": Expected(Outcome.NOT_QUALIFIED, ("korkort-b",), frozenset({PromptKind.READ_BACK})),
    "sv-pausing": Expected(Outcome.QUALIFIED),
    "en-pausing": Expected(Outcome.QUALIFIED),
    "sv-lager": Expected(Outcome.QUALIFIED, uses=frozenset({PromptKind.NUDGE})),
    "en-plain": Expected(Outcome.QUALIFIED),
    "en-rambling": Expected(Outcome.QUALIFIED, uses=RAMBLING),
    "en-lacking": Expected(Outcome.NOT_QUALIFIED, ("nights",), frozenset({PromptKind.READ_BACK})),
    "en-care": Expected(Outcome.QUALIFIED, uses=frozenset({PromptKind.NUDGE})),
}


def interview(name: str) -> Conversation:
    """Hold the persona's interview to its end."""
    persona = personas.load(name)
    assert persona.today == TODAY
    script = dialogue.script(read_spec(example(persona.spec)), persona.language)
    talk, mind, told = Conversation(script).begin(), Mind(persona), 0
    while talk.finish is None:
        cues = [mind.hear(entry) for entry in talk.entries[told:]]
        told = len(talk.entries)
        cue = next((cue for cue in reversed(cues) if cue is not None), None)
        if cue is None or cue.reply.is_silent:
            talk.silence()
        else:
            talk.reply(cue.reply.text)
        assert len(talk.entries) < 2000
    return talk


def test_every_persona_has_its_expectation() -> None:
    assert set(EXPECTED) == set(personas.names())


@pytest.mark.parametrize("name", EXPECTED)
def test_a_persona_that_is_heard_rightly_comes_to_its_outcome(name: str) -> None:
    talk, expected = interview(name), EXPECTED[name]
    assert talk.finish is not None
    card = talk.finish.scorecard
    decisions = {verdict.requirement_id: (str(verdict.decision), str(verdict.reason)) for verdict in card.verdicts}
    musts = {requirement.id for requirement in talk.script.requirements if requirement.must}
    unmet = tuple(key for key, (decision, _) in decisions.items() if decision == Decision.NOT_MET and key in musts)
    kinds = {entry.kind for entry in talk.entries if isinstance(entry, Say)}
    assert (talk.finish.ending, card.outcome, unmet) == (Ending.COMPLETE, expected.outcome, expected.unmet), decisions
    assert expected.uses <= kinds


@pytest.mark.parametrize("persona", personas.load_personas(), ids=lambda persona: persona.id)
def test_a_persona_confirms_what_it_said_and_denies_the_opposite(persona: personas.Persona) -> None:
    spec = read_spec(example(persona.spec))
    wording = phrases.get(persona.language)
    for requirement in spec.requirements:
        for said in persona.answers[requirement.id]:
            heard = reading.read(said.text, requirement, language=persona.language, today=persona.today)
            if heard.fact is not None and heard.fact.value is not None:
                assert persona.agrees(requirement.id, wording.read_back(requirement, heard.fact)), said.text
        value = None if heard.fact is None else heard.fact.value
        opposite = OPPOSITE.get(value) if isinstance(value, bool | str) else None
        if requirement.must and opposite is not None:
            wrong = wording.read_back(requirement, Fact(requirement.kind, opposite))
            assert not persona.agrees(requirement.id, wrong), wrong


def test_the_rambling_candidate_changes_an_answer_and_both_versions_are_kept() -> None:
    talk = interview("sv-rambling")
    kept = [entry for entry in talk.entries if isinstance(entry, Keep) and entry.requirement_id == "lon"]
    texts = [keep.text for keep in kept if keep.why != "volunteered"]
    assert len(texts) == 2
    assert "trettionio tusen" in texts[0]
    assert texts[1] == "Trettioåtta tusen kronor i månaden."
