"""An answer heard once more by a second, larger model: it can send an answer to a person, and decide nothing."""

from __future__ import annotations

from dataclasses import replace

from firstcall.dialogue.move import Move
from firstcall.events import HeardAgain, Keep
from firstcall.reasons import Reason
from firstcall.types import Decision, Question, Requirement

WHY = "heard_again"


def heard_again(move: Move, event: HeardAgain) -> None:
    """Keep for a person what both models' words decide differently; what the candidate confirmed or changed stands.

    An answer that was read back, corrected or sent to a person already is not touched, nor is it by silence.
    """
    for requirement, question in zip(move.script.requirements, move.script.questions, strict=True):
        kept = move.state.answer(requirement.id)
        if kept is not None and kept.turn_id == event.turn_id and kept.why == "answer":
            _compare(move, event, requirement, question, kept)


def _compare(move: Move, event: HeardAgain, requirement: Requirement, question: Question, kept: Keep) -> None:
    decision = kept.verdict.decision
    if decision is Decision.REVIEW or not event.utterance.text.strip():
        return
    reading = move.script.read(
        event.utterance.text,
        requirement,
        language=move.script.language,
        today=move.state.today,
        words=event.utterance.words,
        question=question.text,
    )
    if move.script.judge(requirement, reading).decision is not decision:
        verdict = replace(kept.verdict, decision=Decision.REVIEW, reason=Reason.HEARD_OTHERWISE)
        move.keep(replace(kept, verdict=verdict, why=WHY))
