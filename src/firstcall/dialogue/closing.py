"""The end of an interview: summary, corrections, feedback, the offer of other jobs, goodbye."""

from __future__ import annotations

import re

from firstcall import feedback, verdict
from firstcall.dialogue import changing
from firstcall.dialogue.move import Move
from firstcall.dialogue.state import State, Then, Topic
from firstcall.events import Consented, Ending, Finish, PromptKind, Say
from firstcall.kinds.number import Params as Number
from firstcall.languages import ordinals
from firstcall.reasons import Reason
from firstcall.types import Decision, Range, Requirement, Scorecard, Verdict

_WORD = re.compile(r"[^\W_]+")

QUESTION_NUMBER = Requirement("question", Number(of="question", min=1))
"""Reads `number three` as a number."""


def scorecard(move: Move) -> Scorecard:
    """All verdicts as they stand now; a question that was never asked is for a person to look at."""
    verdicts = []
    for requirement in move.script.requirements:
        kept = move.state.answer(requirement.id)
        verdicts.append(kept.verdict if kept else Verdict(requirement.id, Decision.REVIEW, Reason.NOT_ASKED))
    return verdict.scorecard(move.script.spec, verdicts, move.script.ruleset)


def summarize(move: Move, before: list[Say]) -> None:
    """Say what was understood and ask whether it is right; after a correction only the question."""
    if move.state.corrections:
        ask_whether_right(move, before)
        return
    understood = [
        (requirement, kept.verdict)
        for requirement in move.script.requirements
        if (kept := move.state.answer(requirement.id)) is not None
    ]
    move.turn_to(Topic.SUMMARY)
    sentences = (move.phrases.summary_lead, *move.phrases.summary(move.script.spec, understood))
    ask_whether_right(move, [*before, *(move.prompt(text, PromptKind.SUMMARY) for text in sentences)])


def ask_whether_right(move: Move, before: list[Say]) -> None:
    """Ask whether everything is right."""
    move.turn_to(Topic.SUMMARY)
    question = move.prompt(move.phrases.summary_question, PromptKind.SUMMARY)
    said_again = [say for say in before if say.kind is PromptKind.SUMMARY]
    move.say([*before, question], asked=[*said_again, question])


def summary_answered(move: Move, text: str, right: bool | None) -> None:
    """Take the reply to the summary: go on, or find out which answer is to be changed."""
    named = which(move, text)
    wants_change = right is False or (right is None and named is not None)
    if wants_change and move.state.corrections < move.script.policy.corrections:
        move.change(corrections=move.state.corrections + 1)
        if named is not None:
            changing.change_answer(move, named)
            return
        move.turn_to(Topic.WHICH)
        question = move.prompt(move.phrases.which_to_correct, PromptKind.CORRECTION)
        move.say([question], asked=[question])
    elif right is None and move.state.attempts == 0 and not wants_change:
        move.change(attempts=1)
        lead = move.prompt(move.phrases.not_understood[0], PromptKind.REASK)
        question = move.prompt(move.phrases.summary_question, PromptKind.SUMMARY)
        move.say([lead, question], asked=[question])
    else:
        give_feedback(move)


def which_answered(move: Move, text: str) -> None:
    """Find the question that a reply names; ask once more, then leave the remark to a person."""
    named = which(move, text)
    if named is not None:
        changing.change_answer(move, named)
    elif move.state.attempts == 0:
        move.change(attempts=1)
        question = move.prompt(move.phrases.which_to_correct, PromptKind.CORRECTION)
        move.say([move.prompt(move.phrases.correction_none_found, PromptKind.CORRECTION), question], asked=[question])
    else:
        no_correction_found(move)


def no_correction_found(move: Move) -> None:
    """Leave the wish for a correction to a person: it stands in the log with its words."""
    move.hand_over("correction")
    give_feedback(move, [move.prompt(move.phrases.moved_on, PromptKind.CORRECTION)])


def which(move: Move, text: str) -> int | None:
    """Index of the question that `text` names by its place, number, words or answer; None when unclear."""
    count = len(move.script.requirements)
    places = ordinals.get(move.script.language).named(text, count)
    if places:
        place = min(places)
        return place - 1 if len(places) == 1 and place <= count else None
    words = {word.lower() for word in _WORD.findall(text)}
    numbered = _number(move, text)
    valued = [] if numbered is None else _valued(move, text, numbered)
    if numbered is not None and not valued:
        return numbered - 1
    if len(valued) == 1:
        return valued[0]
    scores = [_likeness(words, _names(requirement)) for requirement in move.script.requirements]
    best = max(scores, default=0)
    return scores.index(best) if best > 0 and scores.count(best) == 1 else None


def _valued(move: Move, text: str, number: int) -> list[int]:
    """Questions that `text` answers with this number and more: "six years" is an answer, not question six.

    Where a length of time could be one and a day to start the other, the length is meant.
    """
    found = [
        index
        for index, requirement in enumerate(move.script.requirements)
        if requirement.kind in _COUNTED and _tells(move, text, requirement, number)
    ]
    lengths = [index for index in found if move.script.requirements[index].kind != "date"]
    return lengths or found


_COUNTED = ("years", "number", "amount", "date")
"""Kinds whose answers are numbers."""


def _tells(move: Move, text: str, requirement: Requirement, number: int) -> bool:
    """Whether words that answer a question hold the number and what it counts."""
    reading = move.script.read(text, requirement, language=move.script.language, today=move.state.today)
    if reading.fact is None or reading.fact.value is None:
        return False
    for evidence in reading.fact.evidence:
        counted = [_counted(move, word) for word in _WORD.findall(evidence.quote)]
        if number in counted and None in counted:
            return True
    return False


def _number(move: Move, text: str) -> int | None:
    """The question number that `text` says, if it says one and nothing else counts as a number."""
    said = {_counted(move, text)} - {None} or {_counted(move, word) for word in _WORD.findall(text)} - {None}
    return said.pop() if len(said) == 1 else None


def _counted(move: Move, text: str) -> int | None:
    """A number that could be a question's; read as words alone, too: "change answer 2" is a wish before it is a 2."""
    reading = move.script.read(text, QUESTION_NUMBER, language=move.script.language, today=move.state.today)
    value = reading.fact.value if reading.fact is not None else None
    if not isinstance(value, Range) or value.low is None or value.low != value.high:
        return None
    return int(value.low) if 1 <= value.low <= len(move.script.requirements) else None


def _names(requirement: Requirement) -> set[str]:
    """Words that name a requirement: its id and what its parameters are about."""
    texts = [requirement.id]
    for name in ("name", "of"):
        value = getattr(requirement.params, name, "")
        texts += [value] if isinstance(value, str) else []
    texts += getattr(requirement.params, "aliases", ())
    names = {word.lower() for text in texts for word in _WORD.findall(text) if len(word) >= 3}
    # Of the question only longer words: "det", "har" and "kan" name nothing.
    return names | {word.lower() for text in requirement.ask.values() for word in _WORD.findall(text) if len(word) >= 5}


def _likeness(words: set[str], names: set[str]) -> int:
    """How many of `words` begin like one of `names` (five letters, so that endings do not matter)."""
    return sum(any(word[:5] == name[:5] for name in names) for word in words if len(word) >= 3)


def give_feedback(move: Move, before: list[Say] | None = None) -> None:
    """Say the facts, what happens now and by when, and ask whether other jobs may be looked at."""
    card = scorecard(move)
    spec = move.script.spec
    decide_by = feedback.decide_by(move.state.today, spec.decision_by_days, spec.country)
    said = feedback.feedback(spec, card, move.script.language, decide_by=decide_by)
    move.turn_to(Topic.MATCHING)
    prompts = [move.prompt(text, PromptKind.FEEDBACK) for text in said.spoken]
    question = move.prompt(move.phrases.matching_question, PromptKind.MATCHING)
    move.say([*(before or []), *prompts, question], asked=[*prompts, question])


def matching_answered(move: Move, right: bool | None, how: str) -> None:
    """Log the yes or no to other jobs (anything but a yes is a no), and say goodbye."""
    move.order(Consented(given=right is True, how=how, purpose="other_jobs"))
    text = move.phrases.matching_yes if right is True else move.phrases.matching_no
    say_goodbye(move, Ending.COMPLETE, [move.prompt(text, PromptKind.MATCHING)])


def say_goodbye(move: Move, ending: Ending, before: list[Say] | None = None) -> None:
    """Say the last words; `Finish` follows when they have been played."""
    move.end_as(ending)
    move.say(
        [*(before or []), move.prompt(move.phrases.goodbye(ending), PromptKind.GOODBYE)],
        then=Then.FINISH,
    )


def finish(move: Move) -> None:
    """End the interview with the scorecard as it stands."""
    move.change(state=State.ENDED, timer_id="")
    move.order(Finish(move.state.ending or Ending.FAILED, scorecard(move)))
