"""An interview's log as turns of two sides: prompts, and what was spoken, written or pressed, corrections included."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from firstcall.audio.pcm import to_seconds
from firstcall.events import (
    Event,
    Heard,
    KeyPressed,
    Listen,
    Pressed,
    PromptKind,
    PromptPlayed,
    PromptStarted,
    Say,
    TurnEnded,
    Typed,
)
from firstcall.review.entries import TranscriptCorrected
from firstcall.review.standing import Numbered
from firstcall.store.desk_values import Correction, Turn, WordAt
from firstcall.store.hushing import spoken_into
from firstcall.store.rows import LogEntry
from firstcall.types import Word

TELLING = frozenset(
    {PromptKind.SUMMARY, PromptKind.FEEDBACK, PromptKind.MATCHING, PromptKind.GOODBYE, PromptKind.CORRECTION}
)
"""Prompts that tell what was understood, or how it came out."""


@dataclass(slots=True)
class _Told:
    """What has been read of a log so far."""

    says: dict[str, Say] = field(default_factory=dict)
    starts: dict[str, tuple[float, float]] = field(default_factory=dict)
    ends: dict[str, TurnEnded] = field(default_factory=dict)
    about: dict[str, str] = field(default_factory=dict)
    """Listening -> requirement."""
    played: dict[str, float] = field(default_factory=dict)
    unsaid: set[str] = field(default_factory=set)
    """Prompts that somebody's speech left no time for."""


def turns(log: Sequence[LogEntry], corrections: Sequence[Numbered], offset_s: float) -> tuple[Turn, ...]:
    """Both sides in the order in which it happened; `offset_s`: where the recording begins."""
    told = _gathered(log)
    corrected = _corrected(corrections)
    found: list[Turn] = []
    listening = ""
    for each in log:
        entry = each.entry
        if isinstance(entry, Listen):
            listening = entry.requirement_id
        turn = _turn(each, told, listening, offset_s)
        if turn is not None:
            found.append(_with(turn, corrected.get(turn.id, ())))
    return tuple(found)


def _gathered(log: Sequence[LogEntry]) -> _Told:
    told = _Told()
    hushed = spoken_into(each.entry for each in log)
    told.unsaid = hushed.unsaid
    for each in log:
        match each.entry:
            case Say() as say:
                told.says[say.prompt_id] = say
            case PromptStarted(at_s=at_s, prompt_id=of, samples=samples):
                told.starts[of] = (at_s, hushed.broken_off.get(of, at_s + to_seconds(samples)))
            case PromptPlayed(at_s=at_s, prompt_id=of):
                told.played[of] = at_s
            case TurnEnded() as ended:
                told.ends[ended.turn_id] = ended
            case Listen() as listen:
                told.about[listen.turn_id] = listen.requirement_id
            case _:
                pass
    return told


def _turn(logged: LogEntry, told: _Told, listening: str, offset_s: float) -> Turn | None:
    seq = logged.link.seq
    match logged.entry:
        case Say() as say if say.prompt_id not in told.unsaid:
            start, end = told.starts.get(say.prompt_id, (told.played.get(say.prompt_id), None))
            return Turn(
                id=say.prompt_id,
                speaker="agent",
                kind=str(say.kind),
                requirement_id=say.requirement_id,
                start_s=_shifted(start, offset_s),
                end_s=_shifted(end, offset_s),
                text=say.text,
                words=(),
                can_correct=False,
                corrections=(),
            )
        case Heard() as heard:
            return _spoken(heard, told, offset_s)
        case Typed() as typed:
            return _written(f"typed-{seq}", "typed", listening, typed, typed.text, offset_s)
        case Pressed() as pressed:
            return _written(f"pressed-{seq}", "pressed", listening, pressed, str(pressed.button), offset_s)
        case KeyPressed() as keyed:
            return _written(f"keyed-{seq}", "keyed", listening, keyed, keyed.key, offset_s)
        case _:
            return None


def _written(id_: str, kind: str, about: str, event: Event, text: str, offset_s: float) -> Turn:
    at_s = _shifted(event.at_s, offset_s)
    return Turn(id_, "candidate", kind, about, at_s, at_s, text, (), kind == "typed" and bool(text.strip()), ())


def _spoken(heard: Heard, told: _Told, offset_s: float) -> Turn | None:
    said = heard.utterance
    if not said.text.strip():
        return None
    words = tuple(_word(each, offset_s) for each in said.words)
    ended = told.ends.get(heard.turn_id)
    start = ended.start_s if ended else said.words[0].start_s if said.words else heard.at_s
    end = ended.end_s if ended else said.words[-1].end_s if said.words else heard.at_s
    return Turn(
        id=heard.turn_id,
        speaker="candidate",
        kind="spoken",
        requirement_id=told.about.get(heard.turn_id.partition("+")[0], ""),
        start_s=_shifted(start, offset_s),
        end_s=_shifted(end, offset_s),
        text=said.text,
        words=words,
        can_correct=True,
        corrections=(),
    )


def _word(word: Word, offset_s: float) -> WordAt:
    return WordAt(
        word.text,
        round(word.start_s - offset_s, 3),
        round(word.end_s - offset_s, 3),
        word.probability,
        word.start_char,
        word.end_char,
    )


def _shifted(at_s: float | None, offset_s: float) -> float | None:
    return None if at_s is None else round(at_s - offset_s, 3)


def _corrected(corrections: Sequence[Numbered]) -> Mapping[str, tuple[Correction, ...]]:
    found: dict[str, tuple[Correction, ...]] = {}
    for each in corrections:
        entry = each.entry
        assert isinstance(entry, TranscriptCorrected)
        made = Correction(entry.actor, each.made_at, entry.old_text, entry.text)
        found[entry.turn_id] = (*found.get(entry.turn_id, ()), made)
    return found


def _with(turn: Turn, corrections: tuple[Correction, ...]) -> Turn:
    """The turn with the words that count, their times taken from the words that were heard."""
    if not corrections:
        return turn
    text = corrections[-1].text
    return replace(turn, text=text, words=aligned(turn.words, text), corrections=corrections)


def aligned(heard: Sequence[WordAt], text: str) -> tuple[WordAt, ...]:
    """The words of a corrected text with times: those that stayed have their own, others share what they replace.

    A person has listened to all of them, so that none is doubtful.
    """
    if not heard:
        return ()
    new: list[tuple[str, int]] = []
    at = 0
    for each in text.split():
        at = text.index(each, at)
        new.append((each, at))
        at += len(each)
    found: list[WordAt] = []
    matcher = difflib.SequenceMatcher(
        None, [each.text.strip().lower() for each in heard], [word.lower() for word, _ in new], autojunk=False
    )
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "delete":
            continue
        start = heard[a].start_s if a < len(heard) else heard[-1].end_s
        end = heard[b - 1].end_s if b > a else start
        for number in range(c, d):
            word, place = new[number]
            if what == "equal":
                own = heard[a + number - c]
                low, high = own.start_s, own.end_s
            else:
                share = (end - start) / (d - c)
                low, high = start + share * (number - c), start + share * (number - c + 1)
            found.append(WordAt(word, round(low, 3), round(high, 3), 1.0, place, place + len(word)))
    return tuple(found)
