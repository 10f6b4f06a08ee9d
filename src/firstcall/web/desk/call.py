"""One interview as it can be heard and read along: the transcript with its words' times, and where each answer lies.

A fold over the interview's log. Times are seconds from the start of the recording, which is what a player counts in.
What a blind reviewer must not be told is left out here, so that no page can show it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from firstcall.audio.pcm import to_seconds
from firstcall.events import (
    Action,
    Event,
    Heard,
    Keep,
    LineKind,
    Listen,
    PromptKind,
    PromptPlayed,
    PromptStarted,
    Resumed,
    Say,
    Started,
    TurnEnded,
    Typed,
)
from firstcall.questions import questions
from firstcall.reading.reader import DOUBTFUL
from firstcall.store.hushing import spoken_into
from firstcall.types import JobSpec, Utterance

LEAD_S = 0.7
"""An answer is played from so long before its first word: the ear needs a run-up."""

TAIL_S = 0.25
"""And so long after the end of speech."""

TELLING = frozenset(
    {
        PromptKind.READ_BACK,
        PromptKind.SUMMARY,
        PromptKind.CORRECTION,
        PromptKind.FEEDBACK,
        PromptKind.MATCHING,
        PromptKind.GOODBYE,
    }
)
"""What the agent says about answers as it understood them: not for whoever has to judge them blindly."""

EDGE_S = 0.1
"""Silenced around it: a prompt's end is logged when the line says so."""


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """One word of the transcript."""

    text: str
    start_s: float
    end_s: float
    doubtful: bool
    """The recognizer was so unsure of it that the reader believes nothing that hangs on it alone."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing said, by the agent or the candidate."""

    id: str
    """Of the prompt or turn; empty for what was typed without having been asked for."""
    by_agent: bool
    text: str
    start_s: float
    end_s: float
    requirement_id: str = ""
    """The question it belongs to; empty outside the questions."""
    words: tuple[SpokenWord, ...] = ()
    """Empty for the agent and for what was typed."""
    heard: bool = True
    """False where it lies outside the recording: before the consent, or in writing."""
    corrected: str = ""
    """The words as a person heard them; empty where nobody corrected any."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Where the decisive answer to one question lies."""

    requirement_id: str
    place: int
    """The question's number, from 1."""
    question: str
    turn_id: str
    """Its first turn's."""
    from_s: float
    """`LEAD_S` before the first word."""
    first_word_s: float
    to_s: float


@dataclass(frozen=True, slots=True)
class Call:
    """An interview to be heard and read."""

    interview_id: str
    language: str
    """In which it was held."""
    duration_s: float
    """Of the recording; 0 without one."""
    lines: tuple[Line, ...]
    answers: tuple[Answer, ...]
    """In the spec's order; questions without an answer in the recording are left out."""
    silent: str = ""
    """Why there is nothing to hear: a code of `sound.NoSoundError`; empty where there is."""

    @property
    def sound(self) -> str:
        """Address of the recording."""
        return f"/desk/interviews/{self.interview_id}/call.flac"

    @property
    def peaks(self) -> str:
        """Address of its outline."""
        return f"/desk/interviews/{self.interview_id}/peaks.json"

    @property
    def answers_told(self) -> list[dict[str, str | float]]:
        """The answers as the player takes them."""
        kept = ("requirement_id", "place", "from_s", "to_s")
        return [{name: getattr(each, name) for name in kept} for each in self.answers]


@dataclass(frozen=True, slots=True)
class Extent:
    """Where the recording lies on the interview's clock."""

    start_s: float
    duration_s: float


@dataclass(slots=True)
class _Log:
    """An interview's entries, sorted by what they are."""

    says: dict[str, Say] = field(default_factory=dict)
    about: dict[str, str] = field(default_factory=dict)
    """Turn -> requirement."""
    played_at: dict[str, float] = field(default_factory=dict)
    """Prompt -> when it was over."""
    turns: dict[str, TurnEnded] = field(default_factory=dict)
    heard: dict[str, Utterance] = field(default_factory=dict)
    kept: dict[str, list[Keep]] = field(default_factory=dict)
    """Requirement -> what was kept of it, oldest first."""
    broken_off: Mapping[str, float] = field(default_factory=dict)
    """Prompt -> when it was broken off for somebody's speech."""


def call_of(
    interview_id: str,
    entries: Iterable[Event | Action],
    spec: JobSpec,
    language: str,
    *,
    extent: Extent | None,
    blind: bool = False,
    silent: str = "",
    corrected: Mapping[str, str] | None = None,
) -> Call:
    """Lay an interview out.

    `extent`: of its recording, None without one; `blind`: leave out what tells the verdicts; `corrected`: turn -> its
    words as a person heard them.
    """
    entries = list(entries)
    log = _sorted(entries)
    place = extent or Extent(0.0, 0.0)
    lines = [each for each in _lines(entries, log, place) if not (blind and _tells(each, log))]
    if corrected:
        lines = [replace(each, corrected=corrected.get(each.id, "")) for each in lines]
    answers = tuple(_answers(log, spec, language, place)) if extent is not None else ()
    return Call(interview_id, language, place.duration_s, tuple(lines), answers, silent)


def _sorted(entries: Iterable[Event | Action]) -> _Log:
    entries = list(entries)
    log = _Log(broken_off=spoken_into(entries).broken_off)
    for entry in entries:
        match entry:
            case Say():
                log.says[entry.prompt_id] = entry
            case PromptPlayed():
                log.played_at[entry.prompt_id] = entry.at_s
            case Listen():
                log.about[entry.turn_id] = entry.requirement_id
            case TurnEnded():
                log.turns[entry.turn_id] = entry
            case Heard():
                log.heard[entry.turn_id] = entry.utterance
            case Keep():
                log.kept.setdefault(entry.requirement_id, []).append(entry)
            case _:
                pass
    return log


def _lines(entries: Iterable[Event | Action], log: _Log, place: Extent) -> Iterator[Line]:
    written, asked = False, Listen("", "")
    for entry in entries:
        match entry:
            case Started() | Resumed():
                written = entry.line == LineKind.CHAT
            case Say() if written:  # Nothing plays in a chat: what is said is read.
                yield Line(entry.prompt_id, True, entry.text, 0.0, 0.0, entry.requirement_id, heard=False)
            case Listen():
                asked = entry
            case PromptStarted() if entry.prompt_id in log.says:
                said = log.says[entry.prompt_id]
                yield _line(place, said.prompt_id, True, said.text, entry.at_s, _end_s(log, entry), said.requirement_id)
            case Heard() if entry.turn_id in log.turns:
                turn, utterance = log.turns[entry.turn_id], entry.utterance
                about = log.about.get(_base(entry.turn_id), "")
                words = tuple(_words(utterance, place))
                yield _line(place, turn.turn_id, False, utterance.text, turn.start_s, turn.end_s, about, words)
            case Typed():
                yield Line(asked.turn_id, False, entry.text, 0.0, 0.0, asked.requirement_id, heard=False)
                asked = Listen("", "")
            case _:
                pass


def is_written(entries: Iterable[Event | Action]) -> bool:
    """Whether an interview was held in writing from its beginning to its end."""
    held_over = {each.line for each in entries if isinstance(each, Started | Resumed)}
    return held_over == {LineKind.CHAT}


def _line(
    place: Extent,
    id_: str,
    by_agent: bool,
    text: str,
    start_s: float,
    end_s: float,
    about: str,
    words: tuple[SpokenWord, ...] = (),
) -> Line:
    first, last = start_s - place.start_s, end_s - place.start_s
    heard = first >= 0 and last <= place.duration_s + 1.0
    return Line(id_, by_agent, text, round(first, 3), round(last, 3), about, words, heard)


def _words(utterance: Utterance, place: Extent) -> Iterator[SpokenWord]:
    for word in utterance.words:
        first, last = word.start_s - place.start_s, word.end_s - place.start_s
        yield SpokenWord(word.text, round(first, 3), round(last, 3), word.probability < DOUBTFUL)


def _tells(line: Line, log: _Log) -> bool:
    return line.by_agent and log.says[line.id].kind in TELLING


def telling(entries: Iterable[Event | Action]) -> list[tuple[float, float]]:
    """Stretches of the interview's clock in which the agent says what a blind reviewer must not hear."""
    entries = list(entries)
    log = _sorted(entries)
    return [
        (entry.at_s - EDGE_S, max(_end_s(log, entry), entry.at_s + to_seconds(entry.samples)) + EDGE_S)
        for entry in entries
        if isinstance(entry, PromptStarted) and entry.prompt_id in log.says
        if log.says[entry.prompt_id].kind in TELLING
    ]


def _end_s(log: _Log, prompt: PromptStarted) -> float:
    whole_s = prompt.at_s + to_seconds(prompt.samples)
    return log.played_at.get(prompt.prompt_id, log.broken_off.get(prompt.prompt_id, whole_s))


def _answers(log: _Log, spec: JobSpec, language: str, place: Extent) -> Iterator[Answer]:
    for number, question in enumerate(questions(spec, language), 1):
        turns = _decisive(log, question.requirement_id)
        if not turns or not 0 <= turns[0].start_s - place.start_s <= place.duration_s:
            continue
        words = [word for each in turns if each.turn_id in log.heard for word in log.heard[each.turn_id].words]
        first_s = max((words[0].start_s if words else turns[0].start_s) - place.start_s, 0.0)
        end_s = min(turns[-1].end_s - place.start_s + TAIL_S, place.duration_s)
        yield Answer(
            question.requirement_id,
            number,
            question.text,
            turns[0].turn_id,
            round(max(first_s - LEAD_S, 0.0), 3),
            round(first_s, 3),
            round(end_s, 3),
        )


def _decisive(log: _Log, requirement_id: str) -> list[TurnEnded]:
    """The last reply that was kept for a question, which its verdict came from, in one or more stretches."""
    kept = [_base(each.turn_id) for each in log.kept.get(requirement_id, ()) if each.turn_id]
    spoken = [base for base in kept if any(_base(each) == base for each in log.turns)]
    return [each for each in log.turns.values() if spoken and _base(each.turn_id) == spoken[-1]]


def _base(turn_id: str) -> str:
    """Stretches of one answer that were closed too early are `t4`, `t4+2`, `t4+3`."""
    return turn_id.partition("+")[0]
