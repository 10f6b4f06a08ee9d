"""What an interview's log kept as the answer to each requirement, with the words as they were heard.

Works on the records as stored: of a million answers few need more than their text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from firstcall.codec import decode
from firstcall.errors import WorldError
from firstcall.events import Keep
from firstcall.reading.reader import DOUBTFUL
from firstcall.store.archive import Record
from firstcall.types import Word


class Spot(NamedTuple):
    """Where a word stands in a text and in the sound, and how surely it was heard."""

    start_char: int
    end_char: int
    start_s: float
    probability: float


@dataclass(frozen=True, slots=True)
class Said:
    """The words of one turn."""

    text: str
    words: tuple[Spot, ...] = ()
    at_s: float | None = None
    """When they had been heard; None for what was typed."""

    @property
    def doubtful(self) -> tuple[Word, ...]:
        """The words that were heard with so little probability that they decide nothing."""
        return tuple(
            Word("", each.start_s, each.start_s, each.probability, each.start_char, each.end_char)
            for each in self.words
            if each.probability < DOUBTFUL
        )

    def second_of(self, start_char: int) -> float | None:
        """When the word at a character was said; else when the turn's words came."""
        for each in self.words:
            if each.end_char > start_char:
                return each.start_s
        return self.at_s


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer that counts for a requirement, as it was kept."""

    requirement_id: str
    why: str
    """As in `Keep`."""
    said: Said
    unread: tuple[Said, ...] = ()
    """Replies to the same question that came to nothing then; only where nothing else was kept."""
    read_back: bool = False
    """The candidate was asked whether it was understood rightly."""
    was_keyed: bool = False
    """Pressed or keyed: there are no words to read."""
    payload: str = ""

    def kept(self) -> Keep:
        """The record as a value."""
        made: Keep = decode(Keep, json.loads(self.payload), "Keep")
        return made


def answers_of(records: Sequence[Record]) -> dict[str, Answer]:
    """Requirement -> the answer that counts: the last one kept, volunteered remarks aside.

    Raises WorldError(`log_unreadable`) for records of a form that this version does not know.
    """
    try:
        return _answers_of(records)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise WorldError(
            "log_unreadable",
            f"its log is not of the form that this firstcall writes ({type(error).__name__})",
            fix="firstcall verify tells more",
        ) from error


def _answers_of(records: Sequence[Record]) -> dict[str, Answer]:
    heard: list[Mapping[str, Any]] = []
    asked: list[tuple[str, str]] = []
    found: dict[str, Answer] = {}
    for record in records:
        tree = json.loads(record.payload)
        if record.type == "Heard":
            heard.append(tree)
        elif record.type == "Listen":
            asked.append((tree["turn_id"], tree["requirement_id"]))
        elif record.type == "Keep" and tree["why"] != "volunteered":
            found[tree["requirement_id"]] = _answer(tree, record.payload, heard, asked)
    return found


def _answer(
    tree: Mapping[str, Any], payload: str, heard: Sequence[Mapping[str, Any]], asked: Sequence[tuple[str, str]]
) -> Answer:
    requirement_id, why, fact = tree["requirement_id"], tree["why"], tree["reading"]["fact"]
    unread: tuple[Said, ...] = ()
    if why == "unanswered":
        turns = [turn_id for turn_id, of in asked if of == requirement_id]
        replies = [_joined(_stretches(heard, turn_id)) for turn_id in turns]
        unread = tuple(each for each in replies if each.text.strip())
    return Answer(
        requirement_id,
        why,
        _said(tree["text"], _stretches(heard, tree["turn_id"])),
        unread,
        read_back=why in ("read_back", "read_back_denied", "correction")
        or tree["verdict"]["reason"] == "not_confirmed",
        was_keyed=fact is not None and "keyed" in fact["qualifiers"],
        payload=payload,
    )


def _stretches(heard: Iterable[Mapping[str, Any]], turn_id: str) -> list[Mapping[str, Any]]:
    """What was heard in a turn, in the order in which it was said: `t12`, `t12+2`, `t12+3`."""
    base = turn_id.split("+")[0]
    own = [each for each in heard if base and each["turn_id"].split("+")[0] == base]
    return sorted(own, key=lambda each: int(each["turn_id"].partition("+")[2] or 1))


def _said(text: str, stretches: Sequence[Mapping[str, Any]]) -> Said:
    """The words behind a kept text. A stretch whose words came too late is no part of it."""
    if not text or not stretches:
        return Said(text)
    whole = _joined(stretches)
    if whole.text == text:
        return whole
    for count in range(len(stretches)):
        rest = _joined([each for at, each in enumerate(stretches) if at != count])
        if rest.text == text:
            return rest
    if any(each["utterance"]["words"] for each in stretches):
        raise WorldError("words_missing", "what was kept is not what was heard in its turn", fix="listen to it")
    return Said(text)


def _joined(stretches: Sequence[Mapping[str, Any]]) -> Said:
    """Several stretches of speech as one reply, joined as the dialogue joins them."""
    text, words = "", list[Spot]()
    for each in stretches:
        said = each["utterance"]
        if not said["text"]:
            continue
        text += " " if text else ""
        words += [_spot(word, len(text)) for word in said["words"]]
        text += said["text"]
    return Said(text, tuple(words), float(stretches[0]["at_s"]) if stretches else None)


def _spot(word: Mapping[str, Any], shift: int) -> Spot:
    return Spot(
        int(word["start_char"]) + shift,
        int(word["end_char"]) + shift,
        float(word["start_s"]),
        float(word["probability"]),
    )
