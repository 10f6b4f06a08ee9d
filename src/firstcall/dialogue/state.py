"""Where an interview stands: one frozen value, changed only by `dialogue.step`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from firstcall.events import Ending, Keep, LineKind, Say
from firstcall.types import Reading, Utterance, Verdict


class State(StrEnum):
    """What the dialogue waits for."""

    NEW = "new"
    SPEAKING = "speaking"
    """A prompt is being played."""
    LISTENING = "listening"
    """The ears are open and nothing has been said."""
    HEARING = "hearing"
    """Somebody is speaking."""
    THINKING = "thinking"
    """The words of a turn are awaited."""
    KEYING = "keying"
    """Digits are being pressed."""
    PAUSED = "paused"
    SWITCHING = "switching"
    """The chat has been offered and is awaited."""
    DROPPED = "dropped"
    """The line is gone; the interview can be resumed."""
    ENDED = "ended"


class Topic(StrEnum):
    """What a reply would be about."""

    CONSENT = "consent"
    QUESTION = "question"
    READ_BACK = "read_back"
    HUMAN = "human"
    """Go on with the questions, or end here and let a person call?"""
    STOP = "stop"
    """End now?"""
    SUMMARY = "summary"
    """Is everything right?"""
    WHICH = "which"
    """Which answer is to be changed?"""
    MATCHING = "matching"
    """May the facts be matched with other jobs?"""


class Then(StrEnum):
    """What follows when the last prompt of a batch has been played."""

    LISTEN = "listen"
    PAUSE = "pause"
    SWITCH = "switch"
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An answer that is being read back: not yet kept."""

    text: str
    turn_id: str
    reading: Reading
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of speech of the answer under way; no utterance until its transcript has come."""

    turn_id: str
    request_id: str
    utterance: Utterance | None = None
    failed: bool = False
    end_s: float = 0.0
    """Its last sample of speech."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A short stretch of speech over a prompt whose words are awaited."""

    turn_id: str
    request_id: str
    start_s: float


@dataclass(frozen=True, slots=True)
class DialogueState:
    """All that changes in an interview; state = fold(events), so a resumed interview is the same value."""

    state: State = State.NEW
    topic: Topic = Topic.CONSENT
    before: Topic = Topic.CONSENT
    """The topic that a side question (human, stop) came from."""
    interview_id: str = ""
    line: LineKind = LineKind.LOCAL
    today: date = date.min
    consent: bool | None = None
    """None until the candidate has answered; not asked for in chat."""
    recording: bool = False

    question: int = -1
    """Index of the question at hand; -1 before the first."""
    frontier: int = -1
    """Index of the last question that was asked in its turn."""
    kept: tuple[Keep, ...] = ()
    taken_back: tuple[Keep, ...] = ()
    """Kept of replies that went on: they stand only if the whole is kept so, too."""
    pending: Candidate | None = None
    read_back: tuple[str, ...] = ()
    """Requirements that were read back, one for each time."""

    attempts: int = 0
    """Re-asks of the topic at hand."""
    helps: int = 0
    noises: int = 0
    failures: int = 0
    heard_anything: bool = False
    """Whether any words came for the question at hand."""
    silent_questions: int = 0
    backs: int = 0
    corrections: int = 0
    pauses: int = 0
    sides: int = 0
    """Side questions (a person? stop?) that were asked, in all."""
    handed_over: bool = False

    ids: int = 0
    """How many ids have been given out."""
    prompt_id: str = ""
    """The last prompt of the batch that plays."""
    playing: tuple[str, ...] = ()
    """Prompts of the batch that have not been played yet."""
    asked: tuple[Say, ...] = ()
    """What to say when the candidate asks to hear it again."""
    asked_before: tuple[Say, ...] = ()
    """What had been asked when a side question came up."""
    then: Then = Then.LISTEN
    patience_s: float = 0.0
    """Silence granted after the prompts at hand; 0: the policy's."""
    turn_id: str = ""
    """The listening at hand; stretches of speech carry it, or it with a suffix."""
    timer_id: str = ""
    pieces: tuple[Piece, ...] = ()
    before_reply: DialogueState | None = None
    """Where the interview stood when the last spoken reply was taken for whole, with its stretches; None once the
    candidate has been listened to again."""
    batch: tuple[Say, ...] = ()
    """The prompts that were ordered last."""
    interrupted: tuple[Say, ...] = ()
    """What the candidate spoke into: the prompt that played and those that waited."""
    interruptions: int = 0
    """How often the agent has stopped for somebody who spoke into a prompt, in all."""
    aside: Aside | None = None
    """The short stretch over a prompt whose words are awaited."""
    asides: int = 0
    """How many there were, in all."""
    moment_said: bool = False
    """Whether the candidate was told that the words at hand take a moment."""
    keys: str = ""
    ending: Ending | None = None
    """Set once the closing has begun."""

    def answer(self, requirement_id: str) -> Keep | None:
        """The answer that counts for a requirement: the last one kept, volunteered remarks aside."""
        for keep in reversed(self.kept):
            if keep.requirement_id == requirement_id and keep.why != "volunteered":
                return keep
        return None
