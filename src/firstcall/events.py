"""What happens in an interview (events, past tense) and what the dialogue orders (actions, imperative).

Both sides are appended to the interview's event log, so that state = fold(events). One type per thing that can happen;
`Event` and `Action` are closed unions. Times (`at_s`) are media seconds since the interview's clock started; ids repeat
on the answer to a request, and an answer to an id that is no longer current is dropped.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from firstcall.types import EngineId, Grounds, Reading, Scorecard, Utterance, Verdict


class LineKind(StrEnum):
    """The transport that an interview runs over."""

    LOCAL = "local"
    BROWSER = "browser"
    PHONE = "phone"
    CHAT = "chat"
    SIMULATED = "simulated"


class Button(StrEnum):
    """What a candidate can press on a page or keypad instead of saying it."""

    YES = "yes"
    NO = "no"
    REPEAT = "repeat"
    SLOWER = "slower"
    EXPLAIN = "explain"
    BACK = "back"
    SKIP = "skip"
    PAUSE = "pause"
    RESUME = "resume"
    CHAT = "chat"
    HUMAN = "human"
    STOP = "stop"


# ------------------------------------------------------------------------------------------------- events


@dataclass(frozen=True, slots=True)
class Started:
    """The line is open for the first time."""

    at_s: float
    interview_id: str
    spec_hash: str
    language: str
    today: date
    """The interview's date; relative dates are counted from it for ever after."""
    line: LineKind
    engines: tuple[EngineId, ...] = ()
    """Speech-to-text, voice and voice activity of this connection; empty in chat."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """The line is open again after a drop, a crash or a change of line."""

    at_s: float
    line: LineKind
    engines: tuple[EngineId, ...] = ()
    """As in `Started`."""


@dataclass(frozen=True, slots=True)
class PromptStarted:
    """The first sample of a prompt goes out; with its length it is the prompt's place in the recording."""

    at_s: float
    prompt_id: str
    samples: int
    """Length on the call's sample clock; 0 on a line without sound."""
    sound_hash: str = ""
    """`sha256:` + hex digest of the 16-bit samples; empty without sound."""


@dataclass(frozen=True, slots=True)
class PromptPlayed:
    """The candidate's line has played the prompt to its end."""

    at_s: float
    prompt_id: str


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """The endpointer heard speech begin."""

    at_s: float
    turn_id: str


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """The endpointer closed a stretch of speech."""

    at_s: float
    """When it was decided."""
    turn_id: str
    start_s: float
    """First sample of speech, pre-roll not counted."""
    end_s: float
    """Last sample of speech."""
    reason: str
    """`complete_fact`, `silence`, `silence_cap`, `length_cap` ..."""
    grounds: Grounds | None = None
    """What it was decided on; None in logs from before this was kept."""


@dataclass(frozen=True, slots=True)
class SpokenOver:
    """Somebody speaks while a prompt plays, on a line that does not hear its prompts."""

    at_s: float
    turn_id: str
    """Names the stretch until it counts; `o` and its first sample."""
    start_s: float
    """First sample of speech."""
    voice_s: float
    """How much voice there has been, pauses not counted."""
    goes_on: bool
    """False: in a pause."""


@dataclass(frozen=True, slots=True)
class Overheard:
    """The words of a short stretch over a prompt; they count only if it is listened to then."""

    at_s: float
    request_id: str
    turn_id: str
    utterance: Utterance


@dataclass(frozen=True, slots=True)
class Heard:
    """The transcript that was asked for has come."""

    at_s: float
    request_id: str
    turn_id: str
    utterance: Utterance


@dataclass(frozen=True, slots=True)
class HeardAgain:
    """A second, larger model's words for an answer that was kept, some time after; they decide nothing."""

    at_s: float
    turn_id: str
    utterance: Utterance


@dataclass(frozen=True, slots=True)
class Typed:
    """The candidate wrote instead of speaking."""

    at_s: float
    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """The candidate pressed a button on the page."""

    at_s: float
    button: Button


@dataclass(frozen=True, slots=True)
class KeyPressed:
    """The candidate pressed a telephone key: 0-9, * or #."""

    at_s: float
    key: str


@dataclass(frozen=True, slots=True)
class TimedOut:
    """A timer that was set has run out."""

    at_s: float
    timer_id: str


@dataclass(frozen=True, slots=True)
class Failed:
    """Something outside failed for a request or prompt; the interview goes on."""

    at_s: float
    request_id: str
    code: str
    """The stable code of the `WorldError`."""


@dataclass(frozen=True, slots=True)
class HungUp:
    """The line is gone; the interview may be resumed."""

    at_s: float


Event = (
    Started
    | Resumed
    | PromptStarted
    | PromptPlayed
    | SpeechStarted
    | TurnEnded
    | SpokenOver
    | Overheard
    | Heard
    | HeardAgain
    | Typed
    | Pressed
    | KeyPressed
    | TimedOut
    | Failed
    | HungUp
)

# ------------------------------------------------------------------------------------------------- actions


class PromptKind(StrEnum):
    """Why something is said."""

    NOTICE = "notice"
    CONSENT = "consent"
    INTRODUCTION = "introduction"
    QUESTION = "question"
    REPEAT = "repeat"
    SLOWER = "slower"
    EXPLANATION = "explanation"
    REASK = "reask"
    READ_BACK = "read_back"
    ACKNOWLEDGEMENT = "acknowledgement"
    NUDGE = "nudge"
    MOMENT = "moment"
    """Words are long in coming: said while they are awaited, and nothing waits for it."""
    ROBOT = "robot"
    PAUSE = "pause"
    SUMMARY = "summary"
    CORRECTION = "correction"
    FEEDBACK = "feedback"
    MATCHING = "matching"
    GOODBYE = "goodbye"


@dataclass(frozen=True, slots=True)
class Say:
    """Play this prompt; `PromptPlayed` with the same id follows."""

    prompt_id: str
    text: str
    language: str
    kind: PromptKind
    requirement_id: str = ""
    """The question that the prompt belongs to; empty outside the questions."""
    slower: bool = False


@dataclass(frozen=True, slots=True)
class Hush:
    """Stop the prompt that plays now; no `PromptPlayed` follows for it."""

    prompt_id: str


@dataclass(frozen=True, slots=True)
class Listen:
    """Open the ears for a turn; speech over the end of the prompt counts from its first sample."""

    turn_id: str
    requirement_id: str
    """What the answer is about; empty outside the questions."""
    from_s: float | None = None
    """Speech from here on counts, though a prompt was still playing; None: as of the prompt's end."""


@dataclass(frozen=True, slots=True)
class Overhear:
    """Turn a stretch over a prompt into words; `Overheard` or `Failed` with the same request id follows."""

    request_id: str
    turn_id: str


@dataclass(frozen=True, slots=True)
class Transcribe:
    """Turn the turn's sound into words; `Heard` or `Failed` with the same request id follows."""

    request_id: str
    turn_id: str


@dataclass(frozen=True, slots=True)
class SetTimer:
    """`TimedOut` with the same id follows after so many media seconds, unless another timer is set before."""

    timer_id: str
    after_s: float


@dataclass(frozen=True, slots=True)
class StartRecording:
    """Open the recording: consent has been given and logged."""


@dataclass(frozen=True, slots=True)
class Consented:
    """Keep the candidate's yes or no to something, and how it was given."""

    given: bool
    how: str
    """`spoken`, `pressed`, `keyed`, `typed`, or `silence` where nothing was said and the answer counts as no."""
    purpose: str = "recording"
    """`recording`, or `other_jobs`: to be matched with other jobs."""


@dataclass(frozen=True, slots=True)
class Keep:
    """Keep what was read from one turn; later ones for the same requirement are versions, never overwritten."""

    requirement_id: str
    turn_id: str
    """Empty when it was pressed or typed."""
    text: str
    reading: Reading
    verdict: Verdict
    why: str
    """`answer`, `read_back`, `read_back_denied`, `correction`, `volunteered`, `unanswered`, `skipped`, `unknown`,
    `would_not_say` or `heard_again`."""


@dataclass(frozen=True, slots=True)
class HandOver:
    """A person was asked for: tell the agency, and let the candidate go on or end."""

    reason: str
    """`asked`, `failed` or `no_answer`."""


@dataclass(frozen=True, slots=True)
class SwitchToChat:
    """Offer the same questions in text from here on; answers so far stay."""

    reason: str
    """`no_consent`, `asked` or `not_heard`."""


class Ending(StrEnum):
    """How an interview ended. None of these is a decision about a person."""

    COMPLETE = "complete"
    STOPPED = "stopped"
    HANDED_OVER = "handed_over"
    SILENT = "silent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finish:
    """The interview is over: close the recording, store the scorecard, hang up after the last prompt."""

    ending: Ending
    scorecard: Scorecard


Action = (
    Say
    | Hush
    | Listen
    | Overhear
    | Transcribe
    | SetTimer
    | StartRecording
    | Consented
    | Keep
    | HandOver
    | SwitchToChat
    | Finish
)

__all__ = [
    "Action",
    "Button",
    "Consented",
    "Ending",
    "Event",
    "Failed",
    "Finish",
    "HandOver",
    "Heard",
    "HeardAgain",
    "HungUp",
    "Hush",
    "Keep",
    "KeyPressed",
    "LineKind",
    "Listen",
    "Overhear",
    "Overheard",
    "Pressed",
    "PromptKind",
    "PromptPlayed",
    "PromptStarted",
    "Resumed",
    "Say",
    "SetTimer",
    "SpeechStarted",
    "SpokenOver",
    "StartRecording",
    "Started",
    "SwitchToChat",
    "TimedOut",
    "Transcribe",
    "TurnEnded",
    "Typed",
]
