"""Everything that the agent says and writes, as a contract that each language fills in.

`get(language)` gives a language's `Phrases`. A field that takes values is a function and returns finished sentences.
What is said is short, warm and plain (B1), says "du"/"you", and never judges an answer. Reading replies is not here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib import import_module

from firstcall.errors import BugError
from firstcall.events import Ending
from firstcall.languages import LANGUAGES
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact, JobSpec, Outcome, Requirement, Verdict

_CLEARLY_TOLD = frozenset({Reason.STRADDLES, Reason.EXPIRED, Reason.IN_PROGRESS})
"""Reasons for review where what was said is plain, and only what it means for the job is not."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How one requirement is asked when the spec does not say."""

    text: str
    """The question; empty where a kind has no wording of its own (yes_no without `ask`)."""
    rephrased: str
    """A shorter form for the second attempt."""
    choices: str
    """The keypad form for the last attempt; empty where keys cannot give the answer whole (months, pence, dates)."""
    explanation: str
    """What the question means, in plain words."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language's words. Every field must be there; a missing one is named when the language is loaded."""

    language: str
    """Code, such as sv."""

    # ------------------------------------------------------------------------------------------- opening
    notice: Callable[[str, str, str, str], str]
    """(agency, employer, title, contact) -> the notice; its first sentence says that this is a machine, and whose."""
    chat_notice: Callable[[str, str, str, str], str]
    """The same for the chat, where nothing is recorded."""
    consent_question: str
    consent_reask: str
    """After an answer to the consent question that was neither yes nor no."""
    consent_refused: str
    """A no to recording: the same questions in the chat, never a worse result."""
    introduction: Callable[[int], str]
    """(number of questions) -> what comes, and what the candidate may do at any time."""
    chat_introduction: Callable[[int], str]
    """The same for the chat: nothing is said there, and nobody can be asked to speak slower."""

    # ------------------------------------------------------------------------------------------- questions
    progress: Callable[[int, int], str]
    """(i from 1, n) -> such as `Fråga 3 av 9.`"""
    acknowledgements: tuple[str, ...]
    """Neutral words between an answer and the next question; never a judgement."""
    repeat_lead: str
    slower_lead: str
    explain_lead: str
    not_understood: tuple[str, str]
    """Said before the first and the second re-ask."""
    silence: tuple[str, str]
    """Said when nothing was heard, the first and the second time; a question form follows."""
    one_moment: str
    """The words of an answer are long in coming."""
    trouble: str
    """Speech was heard but could not be turned into words: our fault, not theirs."""
    off_topic: str
    """The candidate said something that does not belong to the question."""
    wait: str
    pause: str
    paused_resume: str
    resumed: str
    """The line is back after a drop, or the interview goes on over another one."""
    moved_on: str
    """No usable answer after the last attempt: the question is kept for a person."""
    declined_ok: str
    skip_ok: str
    unknown_ok: str
    go_back: Callable[[str], str]
    """(question) -> lead-in and the question again."""
    nothing_to_go_back_to: str
    robot: str
    """Yes, this is a machine."""
    human: str
    """A person was asked for: the promise, and the choice to go on or end."""
    human_handed_over: str
    """The candidate chose to end and wait for the person."""
    chat_offer: str
    chat_switch: str
    stop_question: str
    """Asked once before ending on a stop."""

    # ------------------------------------------------------------------------------------------- read-back
    statement: Callable[[Requirement, Fact], str]
    """What was understood, as one sentence to the candidate: `Du har inte B-körkort.`"""
    read_back: Callable[[Requirement, Fact], str]
    """`Jag uppfattade att du inte har B-körkort. Stämmer det?`"""
    confirm: Callable[[Requirement, Fact], str]
    """A volunteered fact when its own question comes: `Du sa förut att du har B-körkort. Stämmer det?`"""
    yes_or_no: str
    """After an answer to a read-back that was neither yes nor no."""
    read_back_wrong: str
    """The read-back was denied: the question follows again."""

    # ------------------------------------------------------------------------------------------- summary
    summary_lead: str
    unsettled: Callable[[Requirement, str], str]
    """(requirement, reason code) -> one sentence about an answer that a person must look at."""
    summary_question: str
    which_to_correct: str
    correction_reasked: str
    correction_none_found: str
    corrected: str

    # ------------------------------------------------------------------------------------------- feedback
    feedback_lead: Mapping[Outcome, str]
    not_met: Callable[[Requirement, Fact | None], str]
    """What the job needs and what was answered, where the spec has no sentence of its own."""
    open_notes: Mapping[Reason, str]
    """Reasons for review where the answer itself is known -> what is open about it, after `not_met`'s sentence."""
    unsettled_next: str
    """What happens with answers that a person must look at."""
    qualified_next: str
    decision: Callable[[date], str]
    """(last day) -> who decides, and when at the latest."""
    correct_later: Callable[[str, str], str]
    """(agency, contact) -> how to correct an answer afterwards."""

    # ------------------------------------------------------------------------------------------- closing
    matching_question: str
    """May the answers be matched to other jobs?"""
    matching_yes: str
    matching_no: str
    goodbyes: Mapping[Ending, str]

    # ------------------------------------------------------------------------------------------- values
    say_value: Callable[[Requirement, Fact], str]
    """A fact's value in words that fit `{answer}`: after `du uppgav`, `you told us` and the like."""
    no_answer: str
    """In a place where a value is said, when there is none."""
    say_date: Callable[[date], str]
    derive: Callable[[Requirement, JobSpec], Wording]
    shorten: Callable[[Requirement, str], str]
    """(requirement, own wording) -> the second attempt's form of a spec's own wording, with nothing lost."""

    # ------------------------------------------------------------------------------------------- for recruiters
    decisions: Mapping[Decision, str]
    outcomes: Mapping[Outcome, str]
    reasons: Mapping[Reason, str]
    kinds: Mapping[str, str]
    unknown_reason: str
    """For a reason code of a later version than this one."""

    def acknowledgement(self, index: int) -> str:
        """A neutral word after the answer with this index; the same index gives the same word."""
        return self.acknowledgements[index % len(self.acknowledgements)]

    def summary(self, spec: JobSpec, answers: Sequence[tuple[Requirement, Verdict]]) -> tuple[str, ...]:
        """What was understood, one short sentence an answer, in the order given."""
        return tuple(self.understood(requirement, verdict) for requirement, verdict in answers)

    def understood(self, requirement: Requirement, verdict: Verdict) -> str:
        """One answer as it was understood, or what is not settled about it."""
        fact = verdict.fact
        settled = verdict.decision is not Decision.REVIEW or verdict.reason in _CLEARLY_TOLD
        if fact is None or fact.value is None or not settled:
            return self.unsettled(requirement, verdict.reason)
        return self.statement(requirement, fact)

    def left_open(self, requirement: Requirement, verdict: Verdict) -> str:
        """What a person must look at: the job's need, the answer and what is open; or only what was not heard."""
        fact = verdict.fact
        note = self.open_notes[Reason(verdict.reason)] if verdict.reason in self.open_notes else ""
        if fact is None or fact.value is None or not note:
            return self.unsettled(requirement, verdict.reason)
        return f"{self.not_met(requirement, fact)} {note}"

    def goodbye(self, ending: Ending) -> str:
        """The last words."""
        return self.goodbyes[ending]

    def reason(self, code: str) -> str:
        """A reason code in words for a recruiter."""
        return self.reasons[Reason(code)] if code in Reason.__members__.values() else self.unknown_reason


def get(language: str) -> Phrases:
    """The phrases of a language in `LANGUAGES`. Raises BugError for any other."""
    if language not in LANGUAGES:
        raise BugError(f"no phrases for language {language!r}; there are {', '.join(LANGUAGES)}")
    phrases = import_module(f"firstcall.languages.{language}.phrases").PHRASES
    if not isinstance(phrases, Phrases):
        raise BugError(f"firstcall.languages.{language}.phrases.PHRASES is not a Phrases")
    return phrases
