"""Readings by their content: the words, the question and the ruleset. The same words are read once, whoever said them.

The day of the interview is part of the key only where something was counted from it ("since 2019"). A cache on the
disk holds no words: evidence stands in it as places in a text whose hash is the key. It can be dropped at any time.
"""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from firstcall.codec import canonical, decode, encode
from firstcall.reading.reader import read_dated
from firstcall.types import Params, Reading, Requirement, Word

IN_MEMORY = 20_000
"""Readings a process keeps at hand: some 40 MB, however large the archive is."""

DATED = "dated"
"""Stands for a reading that holds for one day alone; the day's own entry has it."""


class Shelf(Protocol):
    """A slower and larger cache behind the one in memory."""

    def get(self, key: str) -> str | None: ...

    def put(self, key: str, value: str) -> None: ...


@dataclass(slots=True)
class Readings:
    """Reads as `reading.read` does, and nothing twice under one ruleset; implements `dialogue.script.Read`."""

    ruleset: str
    shelf: Shelf | None = None
    most: int = IN_MEMORY
    read: int = 0
    """Replies that were read by the rules."""
    found: int = 0
    """Replies whose reading was there."""
    _questions: dict[tuple[int, str, str], tuple[Params, str]] = field(default_factory=dict)
    """By the parameters' place in memory, which they keep while they stand here."""
    _kept: OrderedDict[tuple[Any, ...], Reading | str] = field(default_factory=OrderedDict)

    def __call__(
        self,
        text: str,
        requirement: Requirement,
        *,
        language: str,
        today: date,
        words: Sequence[Word] = (),
        question: str = "",
    ) -> Reading:
        """The reading of a reply; `words` need only hold those that were heard with little probability."""
        doubtful = tuple((each.start_char, each.end_char) for each in words)
        key = (text, doubtful, self._question(requirement.params, language, question))
        kept = self._at_hand(key, text)
        if kept == DATED:
            kept = self._at_hand((*key, today), text)
        if isinstance(kept, Reading):
            self.found += 1
            return kept
        self.read += 1
        reading, dated = read_dated(text, requirement, language=language, today=today, words=words, question=question)
        if dated:
            self._keep(key, DATED)
        self._keep((*key, today) if dated else key, reading)
        return reading

    def _question(self, params: Params, language: str, question: str) -> str:
        place = (id(params), language, question)
        if place not in self._questions:
            self._questions[place] = (params, asked(params, language, question))
        return self._questions[place][1]

    def _at_hand(self, key: tuple[Any, ...], text: str) -> Reading | str | None:
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return kept
        stored = self.shelf.get(self._name(key)) if self.shelf is not None else None
        if stored is None:
            return None
        found = DATED if stored == DATED else unpacked(stored, text)
        self._remember(key, found)
        return found

    def _keep(self, key: tuple[Any, ...], what: Reading | str) -> None:
        self._remember(key, what)
        if self.shelf is not None:
            self.shelf.put(self._name(key), what if isinstance(what, str) else packed(what))

    def _remember(self, key: tuple[Any, ...], what: Reading | str) -> None:
        self._kept[key] = what
        while len(self._kept) > self.most:
            self._kept.popitem(last=False)

    def _name(self, key: tuple[Any, ...]) -> str:
        text, doubtful, question, *day = key
        tree = [self.ruleset, text, [list(each) for each in doubtful], question, [each.isoformat() for each in day]]
        return hashlib.sha256(canonical(tree)).hexdigest()


def asked(params: Params, language: str, question: str) -> str:
    """What a reply is read as the answer to: the kind with its parameters, and the words of the question."""
    return hashlib.sha256(f"{params!r}\0{language}\0{question}".encode()).hexdigest()


def packed(reading: Reading) -> str:
    """A reading without the words that it quotes."""
    return canonical(_without_quotes(encode(reading))).decode()


def _without_quotes(tree: Any) -> Any:
    if isinstance(tree, dict):
        return {name: _without_quotes(each) for name, each in tree.items() if name != "quote"}
    return [_without_quotes(each) for each in tree] if isinstance(tree, list) else tree


def unpacked(stored: str, text: str) -> Reading:
    """The reading again, its quotes taken from the text that it was made of."""
    made: Reading = decode(Reading, _with_quotes(json.loads(stored), text), "cached reading")
    return made


def _with_quotes(tree: Any, text: str) -> Any:
    if isinstance(tree, dict):
        filled = {name: _with_quotes(each, text) for name, each in tree.items()}
        if set(tree) == {"start", "end", "rule"}:
            filled["quote"] = text[tree["start"] : tree["end"]]
        return filled
    return [_with_quotes(each, text) for each in tree] if isinstance(tree, list) else tree
