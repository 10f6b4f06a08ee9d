"""Stored answers -> the verdicts that the rules of today come to. Pure: no database, no clock.

What the candidate did then still counts. What was keyed or pressed is judged again, not read again. A yes to a
read-back confirmed one value: should the rules now read another one from the words, a person looks. A denied
read-back stays denied.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from firstcall import verdict
from firstcall.dialogue import Script
from firstcall.dialogue.asking import confirmed
from firstcall.reasons import Reason
from firstcall.rescore.answers import Answer, Said
from firstcall.types import Decision, Intent, Question, Reading, Requirement, Scorecard, Verdict

_NO_ANSWERS = ("skipped", "unknown", "would_not_say")
"""What was no answer then decides nothing against the candidate now."""


def rescored(script: Script, answers: Mapping[str, Answer], today: date) -> Scorecard:
    """The scorecard of an interview under the script's rules. `today` is the interview's own day."""
    pairs = zip(script.requirements, script.questions, strict=True)
    return verdict.scorecard(
        script.spec,
        [
            _verdict(script, requirement, question, answers[requirement.id], today)
            for requirement, question in pairs
            if requirement.id in answers
        ],
        script.ruleset,
    )


def _verdict(script: Script, requirement: Requirement, question: Question, answer: Answer, today: date) -> Verdict:
    def read(said: Said) -> Reading:
        return script.read(
            said.text,
            requirement,
            language=script.language,
            today=today,
            words=said.doubtful,
            question=question.text,
        )

    if answer.why == "unanswered":
        return _from_unread(script, requirement, [read(said) for said in answer.unread])
    if not answer.said.text.strip() or answer.was_keyed:
        return _judged_again(script, requirement, answer)
    return _settled(script, requirement, answer, read(answer.said))


def _from_unread(script: Script, requirement: Requirement, readings: list[Reading]) -> Verdict:
    """A verdict from replies that came to nothing then: only one that tells for the candidate needs no person.

    Nobody read these words back to the candidate, and they did not stop at them: in doubt a person looks.
    """
    told = [each for each in readings if each.intent is Intent.ANSWER and each.fact and each.fact.value is not None]
    verdicts = [script.judge(requirement, each) for each in told]
    if not verdicts:
        return Verdict(requirement.id, Decision.REVIEW, Reason.UNANSWERED.value)
    last = verdicts[-1]
    if all(each.decision is Decision.MET for each in verdicts):
        return last
    return last if last.decision is Decision.REVIEW else _for_a_person(last)


def _judged_again(script: Script, requirement: Requirement, answer: Answer) -> Verdict:
    kept = answer.kept()
    if kept.verdict.reason == Reason.NOT_CONFIRMED or kept.reading.intent is not Intent.ANSWER:
        return kept.verdict
    return script.judge(requirement, kept.reading)


def _settled(script: Script, requirement: Requirement, answer: Answer, reading: Reading) -> Verdict:
    """The verdict on a reading, as the candidate's reply to the read-back left it."""
    if answer.why in _NO_ANSWERS:
        new = script.judge(requirement, reading)
        return _for_a_person(new) if new.decision is Decision.NOT_MET else new
    if not answer.read_back or answer.why == "correction":
        return script.judge(requirement, reading)
    if answer.why in ("read_back_denied", "heard_again"):
        return answer.kept().verdict
    if answer.why == "read_back":
        new = script.judge(requirement, confirmed(reading))
        same = new.fact is not None and answer.told and new.fact.value == answer.value()
        return new if same or new.decision is Decision.REVIEW else _for_a_person(new)
    new = script.judge(requirement, reading)
    return _for_a_person(new) if new.decision is Decision.NOT_MET else new


def _for_a_person(found: Verdict) -> Verdict:
    return replace(found, decision=Decision.REVIEW, reason=Reason.NOT_CONFIRMED.value)
