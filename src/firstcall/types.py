"""The words of the domain as frozen values: what is asked, heard, read and judged.

Only plain values belong here: no input or output, no rules, no defaults that depend on a machine. Times are float
seconds on the interview's media clock, character offsets index the utterance's untouched text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol

# ---------------------------------------------------------------------------------------------- what is asked


class Params(Protocol):
    """A kind's parameters; each kind's own model is `firstcall.kinds.<kind>.Params`."""

    @property
    def kind(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Requirement:
    """One hard, verifiable fact that the job needs."""

    id: str
    """Unique within its job spec."""
    params: Params
    """The kind and its parameters."""
    must: bool = True
    """False: nice to have; ranks those who meet the musts and never turns anybody away."""
    weight: float = 10
    ask: Mapping[str, str] = field(default_factory=dict)
    """Own wording of the question per language; empty: derived from the kind."""
    explain: Mapping[str, str] = field(default_factory=dict)
    """What the question means, per language; empty: derived from the kind."""
    not_met: Mapping[str, str] = field(default_factory=dict)
    """Feedback sentence per language, `{answer}` allowed; empty: derived from the kind."""
    reason: str = ""
    """The written job reason where the requirement could touch a discrimination ground."""
    taxonomy: Mapping[str, object] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """The kind's name, such as `licence`."""
        return self.params.kind


@dataclass(frozen=True, slots=True)
class PayBand:
    """What the job pays; said before a pay question."""

    currency: str
    """ISO 4217, such as SEK."""
    per: str
    """hour, month or year."""
    min: float
    max: float
    plus: str = ""
    """Supplements in words, such as `ob`."""


@dataclass(frozen=True, slots=True)
class JobSpec:
    """One job's advert, requirements and settings; its hash stands on everything derived from it."""

    id: str
    languages: tuple[str, ...]
    """Languages that the interview may be held in; the first is the default."""
    title: str
    employer: str
    agency: str
    requirements: tuple[Requirement, ...]
    """Asked in this order."""
    decision_by_days: int
    """Within how many working days a person answers every candidate."""
    hash: str
    """`sha256:` + hex digest of the spec's canonical content."""
    source: str
    """The spec file's text, kept as it was, for the recording's snapshot."""
    advert: str = ""
    starts_on: date | None = None
    pay: PayBand | None = None
    place: str = ""
    country: str = "SE"
    """ISO 3166 alpha-2."""
    contact: str = ""
    """How to reach a person (telephone or address), said in the notice."""

    @property
    def language(self) -> str:
        """The default language."""
        return self.languages[0]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for one requirement in one language."""

    requirement_id: str
    language: str
    text: str
    """The question as everybody hears it."""
    rephrased: str
    """A shorter form for the second attempt."""
    choices: str
    """The keypad or chat form for the last attempt; empty where keys make no sense."""
    explanation: str
    """What the question means, in plain words."""


# ---------------------------------------------------------------------------------------------- what is heard


@dataclass(frozen=True, slots=True)
class Word:
    """One transcribed word; `text[start_char:end_char]` of the utterance is this word."""

    text: str
    start_s: float
    end_s: float
    probability: float
    """0..1, the recognizer's own figure."""
    start_char: int
    end_char: int


@dataclass(frozen=True, slots=True)
class Segment:
    """One of the recognizer's segments with its scores, kept whether used or not."""

    text: str
    start_s: float
    end_s: float
    avg_logprob: float
    no_speech_prob: float
    compression_ratio: float
    temperature: float
    kept: bool
    why: str = ""
    """Why it was dropped (`caption`, `no_speech`, `loop` ...); empty when kept."""


@dataclass(frozen=True, slots=True)
class EngineId:
    """Which engine made something: enough to make it again."""

    name: str
    """Registry name, such as `faster-whisper`."""
    version: str
    model: str = ""
    """Model or voice id."""
    model_hash: str = ""
    """`sha256:` + hex digest of the weights."""
    options: str = ""
    """Decisive options, such as `int8 beam=1`."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """The transcript of one turn.

    Times are seconds from the start of the clip where an engine made it, and media seconds on the interview's clock
    from the event `Heard` onwards.
    """

    text: str
    language: str
    words: tuple[Word, ...] = ()
    segments: tuple[Segment, ...] = ()
    engine: EngineId | None = None
    """None for typed text."""
    compute_s: float = 0.0
    """Wall seconds that the transcription took."""


# ---------------------------------------------------------------------------------------------- what is read


class Intent(StrEnum):
    """What a candidate does with a turn."""

    ANSWER = "answer"
    DECLINE = "decline"
    UNKNOWN = "unknown"
    REPEAT = "repeat"
    SLOWER = "slower"
    CLARIFY = "clarify"
    GO_BACK = "go_back"
    SKIP = "skip"
    PAUSE = "pause"
    WAIT = "wait"
    CHAT = "chat"
    HUMAN = "human"
    ROBOT = "robot"
    STOP = "stop"
    OFF_TOPIC = "off_topic"


class Completeness(StrEnum):
    """What the words so far amount to for the question at hand; the endpointer waits accordingly."""

    COMPLETE = "complete"
    EXTENSIBLE = "extensible"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class SoFar:
    """What turn-taking asks of the words up to a pause."""

    completeness: Completeness
    words: int = 0
    """How many there are."""
    searching: bool = False
    """The speaker looks for the answer: a filler among the words, or the question asked back."""
    irrevocable: bool = False
    """What is done about them can't be undone when the speaker goes on: a yes to being recorded."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a turn was closed on: with the policy in force this is all that the decision depends on."""

    silence_s: float
    """Silence from the end of speech to the decision."""
    wait_s: float
    """Silence that was enough here."""
    voice_s: float
    """How much voice there was, pauses not counted."""
    longest_pause_s: float
    """The longest pause within the turn that speech went on after; 0.0: none."""
    so_far: SoFar | None = None
    """What the words amounted to; None: none were there in time."""
    finished: float | None = None
    """Probability that the voice had finished; None: no turn model looked at it."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that prove something, and the rule that read them."""

    start: int
    """First character in the utterance's text."""
    end: int
    """One past the last character."""
    quote: str
    rule: str
    """Stable rule id, such as `sv.years.since`."""


@dataclass(frozen=True, slots=True)
class Range:
    """A number or a stretch of numbers; None is open-ended. An exact value has low == high."""

    low: float | None
    high: float | None


Value = bool | str | tuple[str, ...] | Range | date | None
"""yes_no: bool · licence, choice: sorted tuple of classes or options · certificate: held, not_held, expired or
in_progress · level: item of the scale · years, number, amount: Range in the requirement's unit · date: date ·
any_of: sorted tuple of the ids of the alternatives that are met · None: told, but cannot be fixed."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A typed value with the words that prove it."""

    kind: str
    value: Value
    evidence: tuple[Evidence, ...] = ()
    qualifiers: tuple[str, ...] = ()
    """Sorted: `hedged`, `conditional`, `corrected`, `range`, `implicit`, `doubtful_word`, `conflict` ..."""
    facts: tuple[tuple[str, Fact], ...] = ()
    """any_of: (alternative's id, its fact) for each alternative that was told."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader made of one utterance."""

    intent: Intent
    fact: Fact | None = None
    """Only for Intent.ANSWER."""
    gap: str = ""
    """Reason code why a person must look (`two_values`, `conditional`, `doubtful_word` ...); empty: none."""
    evidence: tuple[Evidence, ...] = ()
    """What showed the intent."""


# ---------------------------------------------------------------------------------------------- what is judged


class Decision(StrEnum):
    """A verdict's three values; there is no order between them."""

    MET = "met"
    NOT_MET = "not_met"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One requirement's verdict; `reason` is a stable code that a recruiter understands in their language."""

    requirement_id: str
    decision: Decision
    reason: str
    """`enough`, `too_low`, `unanswered`, `conditional`, `expired` ..."""
    fact: Fact | None = None


class Outcome(StrEnum):
    """The interview's sorting. It sorts; it never decides about a person."""

    QUALIFIED = "qualified"
    NOT_QUALIFIED = "not_qualified"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Scorecard:
    """All verdicts of one interview under one ruleset."""

    spec_hash: str
    ruleset: str
    """Version and hash of reader, kinds and languages."""
    verdicts: tuple[Verdict, ...]
    """In the spec's order, one a requirement."""
    outcome: Outcome
    score: float
    """Share 0..1 of the weights met, nice-to-haves included; ranks the qualified only."""
