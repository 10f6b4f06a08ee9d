"""What an interview's log kept as the answer to each requirement, with the words as they were heard.

Works on the records as stored: of a million answers few need more than their text.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from firstcall.codec import decode
from firstcall.errors import WorldError
from firstcall.events import Keep
from firstcall.reading.reader import DOUBTFUL
from firstcall.store.archive import Record
from firstcall.store.desk_turns import aligned
from firstcall.store.desk_values import WordAt
from firstcall.types import Value, Word


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
    told: bool = False
    """A value was kept then."""
    turns: tuple[str, ...] = ()
    """The turns that hold it."""
    payload: str = ""

    def kept(self) -> Keep:
        """The record as a value."""
        made: Keep = decode(Keep, json.loads(self.payload), "Keep")
        return made

    def value(self) -> Value:
        """The value that was kept."""
        made: Value = decode(Value, json.loads(self.payload)["reading"]["fact"]["value"], "Keep.value")
        return made


def answers_of(
    records: Sequence[Record], *, anew: bool = False, corrections: Mapping[str, str] | None = None
) -> dict[str, Answer]:
    """Requirement -> the answer that counts: the last one kept, volunteered remarks aside.

    `anew`: the words were heard again, so that what was kept then is another text. `corrections`: turn -> the words
    that a person heard; they stand in for the machine's, whichever model those came from, and none of them is doubtful.
    Raises WorldError(`log_unreadable`) for records of a form that this version does not know.
    """
    try:
        return _answers_of(records, anew, corrections or {})
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise WorldError(
            "log_unreadable",
            f"its log is not of the form that this firstcall writes ({type(error).__name__})",
            fix="firstcall verify tells more",
        ) from error


def _answers_of(records: Sequence[Record], anew: bool, corrections: Mapping[str, str]) -> dict[str, Answer]:
    heard: dict[str, list[str]] = defaultdict(list)
    listens: list[str] = []
    written: dict[str, str] = {}
    corrected = {each.partition("+")[0] for each in corrections}
    found: dict[str, Answer] = {}
    for record in records:
        if record.type == "Heard":
            base = _turn_of(record.payload)
            heard[base].append(with_words(record.payload, corrections) if base in corrected else record.payload)
        elif record.type == "Listen":
            listens.append(record.payload)
        elif record.type == "Typed":
            text = json.loads(record.payload)["text"]
            written[text] = corrections.get(f"typed-{record.seq}", text)
        elif record.type == "Keep":
            tree = json.loads(record.payload)
            if tree["why"] != "volunteered":
                base = tree["turn_id"].partition("+")[0]
                text = tree["text"] if base in heard else written.get(tree["text"], tree["text"])
                own = {**tree, "text": text}
                found[tree["requirement_id"]] = _answer(own, record.payload, heard, listens, anew or base in corrected)
    return found


def with_words(payload: str, corrections: Mapping[str, str]) -> str:
    """What was heard in a turn as a person corrected it: their words, with the times of the machine's."""
    tree = json.loads(payload)
    text = corrections.get(tree["turn_id"])
    if text is None:
        return payload
    said = tree["utterance"]
    words = tuple(
        WordAt(each["text"], each["start_s"], each["end_s"], 1.0, each["start_char"], each["end_char"])
        for each in said["words"]
    )
    now = [{name: getattr(each, name) for name in WordAt.__slots__} for each in aligned(words, text)]
    return json.dumps({**tree, "utterance": {**said, "text": text, "words": now}}, ensure_ascii=False)


_TURN = re.compile(r'"turn_id":"([^"+]*)')
"""In a record's canonical form the turn's id stands before everything that somebody said."""


def _turn_of(payload: str) -> str:
    """The turn that words belong to, without parsing all of them: half of what is heard is no answer."""
    found = _TURN.search(payload)
    return found.group(1) if found is not None else json.loads(payload)["turn_id"].partition("+")[0]


def _answer(
    tree: Mapping[str, Any], payload: str, heard: Mapping[str, Sequence[str]], listens: Sequence[str], anew: bool
) -> Answer:
    requirement_id, why, fact = tree["requirement_id"], tree["why"], tree["reading"]["fact"]
    unread: tuple[Said, ...] = ()
    turns = [tree["turn_id"]] if tree["turn_id"] else []
    if why == "unanswered":
        asked = [json.loads(each) for each in listens]
        turns = [each["turn_id"] for each in asked if each["requirement_id"] == requirement_id]
        replies = [_joined(_stretches(heard, turn_id)) for turn_id in turns]
        unread = tuple(each for each in replies if each.text.strip())
    return Answer(
        requirement_id,
        why,
        _said(tree["text"], _stretches(heard, tree["turn_id"]), anew),
        unread,
        read_back=why in ("read_back", "read_back_denied", "correction")
        or tree["verdict"]["reason"] == "not_confirmed",
        was_keyed=fact is not None and "keyed" in fact["qualifiers"],
        told=fact is not None,
        turns=tuple(each.partition("+")[0] for each in turns),
        payload=payload,
    )


def _stretches(heard: Mapping[str, Sequence[str]], turn_id: str) -> list[Mapping[str, Any]]:
    """What was heard in a turn, in the order in which it was said: `t12`, `t12+2`, `t12+3`."""
    base = turn_id.partition("+")[0]
    own = [json.loads(each) for each in heard.get(base, ())] if base else []
    return sorted(own, key=lambda each: int(each["turn_id"].partition("+")[2] or 1))


def _said(text: str, stretches: Sequence[Mapping[str, Any]], anew: bool) -> Said:
    """The words behind a kept text. A stretch whose words came too late is no part of it."""
    if not text or not stretches:
        return Said(text)
    whole = _joined(stretches)
    if anew or whole.text == text:
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
