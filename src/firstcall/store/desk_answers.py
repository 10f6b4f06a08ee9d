"""Where the answer to each requirement is in an interview's turns, and where the words stand that prove it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from firstcall.events import Keep
from firstcall.store.desk_values import Answer, Quote, Turn, WordAt
from firstcall.store.rows import LogEntry
from firstcall.types import Evidence


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply as it was read: some turns' words joined."""

    text: str
    parts: tuple[tuple[int, Turn], ...]
    """(first character in the text, turn)."""

    def quote(self, evidence: Evidence) -> Quote | None:
        """The evidence in the turn where it begins; None where it is not of this reply."""
        if self.text[evidence.start : evidence.end] != evidence.quote:
            return None
        for shift, turn in reversed(self.parts):
            if shift <= evidence.start:
                start = evidence.start - shift
                end = min(evidence.end - shift, len(turn.text))
                first, last = _around(turn.words, start, end)
                return Quote(evidence.quote, turn.id, start, end, first, last, evidence.rule)
        return None


def _around(words: Sequence[WordAt], start: int, end: int) -> tuple[float | None, float | None]:
    """The seconds of the words that a stretch of characters touches."""
    inside = [each for each in words if each.start_char < end and each.end_char > start]
    return (inside[0].start_s, inside[-1].end_s) if inside else (None, None)


def keeps(log: Sequence[LogEntry]) -> dict[str, tuple[int, Keep]]:
    """Requirement -> (place in the log, the answer that counts): the last one kept, volunteered remarks aside."""
    return {
        each.entry.requirement_id: (each.link.seq, each.entry)
        for each in log
        if isinstance(each.entry, Keep) and each.entry.why != "volunteered"
    }


def replies(kept: Keep | None, seq: int, requirement_id: str, turns: Sequence[Turn]) -> list[Reply]:
    """What was said to a question, the reply that counts first."""
    by_base: dict[str, list[Turn]] = {}
    for each in turns:
        if each.speaker == "candidate" and each.kind in ("spoken", "typed"):
            by_base.setdefault(each.id.partition("+")[0], []).append(each)
    about = [base for base, own in by_base.items() if own[0].requirement_id == requirement_id]
    first: list[str] = []
    if kept is not None and kept.turn_id.partition("+")[0] in by_base:
        first = [kept.turn_id.partition("+")[0]]
    elif kept is not None and kept.text:
        typed = [each for each in reversed(about) if _typed_before(each, seq)]
        first = [each for each in typed if _heard(by_base[each][0]) == kept.text][:1]
    order = [*(each for each in first if each in by_base), *(each for each in reversed(about) if each not in first)]
    return [_joined(by_base[base]) for base in order]


def _typed_before(base: str, seq: int) -> bool:
    return base.startswith("typed-") and int(base.partition("-")[2]) < seq


def _heard(turn: Turn) -> str:
    return turn.corrections[0].old_text if turn.corrections else turn.text


def _joined(stretches: Sequence[Turn]) -> Reply:
    """Stretches of one answer as the dialogue joins them."""
    text = ""
    parts: list[tuple[int, Turn]] = []
    for each in sorted(stretches, key=lambda turn: int(turn.id.partition("+")[2] or 1)):
        text += " " if text else ""
        parts.append((len(text), each))
        text += each.text
    return Reply(text, tuple(parts))


def answer(kept: Keep | None, found: Sequence[Reply]) -> Answer:
    """Where the reply that counts is; an answer that came to nothing: all that was said."""
    if kept is None or not found:
        return Answer((), None, None, kept.text if kept is not None else "")
    used = list(reversed(found)) if kept.why == "unanswered" else [found[0]]
    if kept.why != "unanswered" and not kept.text:
        used = []
    turns = [turn for reply in used for _, turn in reply.parts]
    spoken = [each for each in turns if each.kind == "spoken"]
    start = end = None
    if spoken:
        start = spoken[0].words[0].start_s if spoken[0].words else spoken[0].start_s
        end = spoken[-1].words[-1].end_s if spoken[-1].words else spoken[-1].end_s
    text = " … ".join(each.text for each in used)
    return Answer(tuple(each.id for each in turns), start, end, text or kept.text)


def quotes(evidence: Sequence[Evidence], found: Sequence[Reply]) -> tuple[Quote, ...]:
    """The words that prove a value, where they were said."""
    made: list[Quote] = []
    for each in evidence:
        quote = next((one for one in (reply.quote(each) for reply in found) if one is not None), None)
        made.append(quote or Quote(each.quote, "", each.start, each.end, None, None, each.rule))
    return tuple(made)
