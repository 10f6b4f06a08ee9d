"""How whole a reply is so far, to whatever was asked last: what turn-taking asks in a pause."""

from __future__ import annotations

from dataclasses import replace

from firstcall.dialogue.closing import which
from firstcall.dialogue.move import Move
from firstcall.dialogue.script import Script
from firstcall.dialogue.state import DialogueState, Topic
from firstcall.kinds.yes_no import Params as YesNo
from firstcall.reading import so_far
from firstcall.types import Completeness, Requirement, SoFar

YES_OR_NO = Requirement("yes_or_no", YesNo())
"""What consent, read-back and the summary ask for."""


def whole(script: Script, state: DialogueState, text: str) -> SoFar:
    """What the words up to a pause amount to, with the reply's earlier stretches, as an answer to the topic at hand."""
    text = " ".join([*(each.utterance.text for each in state.pieces if each.utterance is not None), text])
    told = so_far(text, _completeness(script, state, text), language=script.language)
    return replace(told, irrevocable=state.topic is Topic.CONSENT)


def _completeness(script: Script, state: DialogueState, text: str) -> Completeness:
    if state.topic is Topic.WHICH and which(Move(script, state), text) is not None:
        return Completeness.COMPLETE
    asking = state.topic is Topic.QUESTION and state.question >= 0
    requirement = script.requirements[state.question] if asking else YES_OR_NO
    return script.completeness(text, requirement, language=script.language, today=state.today)
