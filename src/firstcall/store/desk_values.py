"""What the desk shows of one interview, as values: pages and their JSON twins are made of the same.

All seconds are seconds into the recording (the file `call.flac`); where nothing was recorded, into the interview. In
an interview that is read blind everything that the machine says is None or empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from firstcall.review.need import Need
from firstcall.review.standing import State
from firstcall.store.desk import TimeLeft
from firstcall.types import Decision, Outcome


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that prove something, in the turn in which they were said."""

    text: str
    turn_id: str
    """Empty where the words are in no turn that is known any more."""
    start_char: int
    """In the turn's text."""
    end_char: int
    start_s: float | None
    """First word's start; None for what was written."""
    end_s: float | None
    rule: str
    """Rule id."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Where the answer to a question is."""

    turn_ids: tuple[str, ...]
    """Oldest first; empty where nothing was said."""
    start_s: float | None
    """The first word's start; None for what was written, keyed or never said."""
    end_s: float | None
    text: str
    """The reply as it counts now."""


@dataclass(frozen=True, slots=True)
class Machine:
    """What the machine says about one requirement."""

    decision: Decision
    decision_text: str
    """In plain words."""
    reason: str
    """Reason code."""
    reason_text: str
    value: str
    """What was understood, in plain words; empty: nothing."""
    quotes: tuple[Quote, ...]
    rules: tuple[str, ...]
    how: str
    """How the answer was kept: `answer`, `read_back`, `read_back_denied`, `correction`, `unanswered` ..."""
    before: Decision | None
    """What an earlier scorecard said, where it differs; else None."""


@dataclass(frozen=True, slots=True)
class Person:
    """What a person decided."""

    seq: int
    """Place in the appendix; names the decision."""
    actor: str
    decision: str
    decision_text: str
    reason: str
    """A code of `review.entries.Why`."""
    text: str
    value: str
    made_at: str
    is_mine: bool
    is_undone: bool
    needs_second: bool
    """It waits for a second person who says the same."""


@dataclass(frozen=True, slots=True)
class Row:
    """One requirement."""

    requirement_id: str
    kind: str
    must: bool
    weight: float
    question: str
    """As it was asked."""
    explanation: str
    answer: Answer
    machine: Machine | None
    """None while it is read blind."""
    person: Person | None
    """The decision that counts; while it is read blind, only the viewer's own."""
    people: tuple[Person, ...]
    """Every decision on it that was not taken back, oldest first; while it is read blind, only the viewer's own."""
    stands: str
    """What counts now: the person's decision, else the machine's; empty while read blind and not decided."""
    reread: bool
    """The machine has changed its verdict since the person decided."""
    conflict: bool
    """Two persons differ on it."""


@dataclass(frozen=True, slots=True)
class WordAt:
    """One word of a turn."""

    text: str
    start_s: float
    end_s: float
    probability: float
    start_char: int
    end_char: int


@dataclass(frozen=True, slots=True)
class Correction:
    """Other words for a turn, by a person."""

    actor: str
    made_at: str
    old_text: str
    text: str


@dataclass(frozen=True, slots=True)
class Turn:
    """Something that was said, written or pressed, by either side."""

    id: str
    """The candidate's turns: `t12`, `t12+2`, or `typed-57`, `pressed-57`; the agent's prompts: `p11`."""
    speaker: str
    """`agent` or `candidate`."""
    kind: str
    """The agent's: a `PromptKind`; the candidate's: `spoken`, `typed`, `pressed` or `keyed`."""
    requirement_id: str
    """The question it belongs to; empty outside the questions."""
    start_s: float | None
    end_s: float | None
    text: str
    """As it counts now."""
    words: tuple[WordAt, ...]
    """None for what was corrected by hand beyond recognition; those kept have their times."""
    can_correct: bool
    corrections: tuple[Correction, ...]
    """Oldest first; the first one's `old_text` is what was heard."""


@dataclass(frozen=True, slots=True)
class Sound:
    """The recording."""

    url: str
    start_s: float
    """Interview's second at which the file begins."""
    length_s: float
    until_s: float | None
    """Read blind: the summary and what the candidate was told begin here; None: all may be heard."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of the script."""

    requirement_id: str
    text: str
    was_asked: bool
    """In exactly these words."""
    at_s: float | None


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine of one of the interview's connections."""

    name: str
    version: str
    model: str
    model_hash: str
    options: str


@dataclass(frozen=True, slots=True)
class Consent:
    """A notice that was told or a consent that was given or refused."""

    what: str
    """`notice`, `recording` or `other_jobs`."""
    given: bool | None
    """None for the notice."""
    how: str
    at_s: float
    text: str
    """The notice's words."""


@dataclass(frozen=True, slots=True)
class Deviation:
    """What went otherwise than straight through."""

    code: str
    """A `PromptKind` that was said again (`repeat`, `slower`, `explanation`, `reask`, `read_back`, `nudge` ...), or
    `not_asked`, `other_wording`, `out_of_order`, `skipped`, `unanswered`, `corrected`, `resumed`, `failed`,
    `handed_over`, `chat`, or an `Ending` other than complete."""
    requirement_id: str
    times: int


@dataclass(frozen=True, slots=True)
class Versions:
    """What the interview was held and judged with."""

    spec_id: str
    spec_hash: str
    script_hash: str
    """Of the questions in their order and wording."""
    asked: tuple[Asked, ...]
    in_order: bool
    """Every question was asked, in these words and this order."""
    rulesets: tuple[str, ...]
    """Of the scorecards, oldest first; empty while it is read blind."""
    engines: tuple[Engine, ...]
    consents: tuple[Consent, ...]
    deviations: tuple[Deviation, ...]
    seed_hash: str
    """What the draws were made with."""
    log_head: str
    appendix_head: str


@dataclass(frozen=True, slots=True)
class Happened:
    """An entry of the appendix, in short."""

    seq: int
    made_at: str
    type: str
    actor: str
    requirement_id: str
    what: str
    """The decision, the new words, the ruleset ..."""


@dataclass(frozen=True, slots=True)
class Interview:
    """Everything to decide one interview."""

    interview_id: str
    job: str
    title: str
    employer: str
    agency: str
    candidate: str
    """Empty while it is read blind."""
    language: str
    line: str
    day: date
    ended_at: str
    ending: str
    left: TimeLeft
    state: State
    need: Need
    is_blind: bool
    """The machine's side is not in here."""
    drawn_blind: bool
    drawn_double: bool
    seat: str
    """Which reader the viewer would be: `first`, `second`, `third`; empty: they have no part in it now."""
    is_mine: bool
    """The viewer has committed."""
    readers: tuple[str, ...]
    """Who has committed; empty while it is read blind."""
    outcome: Outcome | None
    """The machine's sorting."""
    outcome_text: str
    score: float | None
    outcome_person: Person | None
    """A person's decision on the outcome as a whole."""
    rows: tuple[Row, ...]
    turns: tuple[Turn, ...]
    sound: Sound | None
    versions: Versions
    history: tuple[Happened, ...]
    """Empty while it is read blind."""
    answer: str
    """What the candidate was answered: `proceed`, `kept`, `declined`, or empty."""
    in_touch: bool
    """The candidate may be matched to other jobs."""
    can_undo: int | None
    """The viewer's last decision that they can take back; None: there is none."""
