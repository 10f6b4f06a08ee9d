"""Word and letter errors between what was said and what was heard."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from firstcall.training.texts import plain

_SV_NUMBERS = """
    noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton
    tjugo trettio fyrtio femtio sextio sjuttio åttio nittio
"""
_SV_JOINED = re.compile(rf"(tusen|hundra) (?={'|'.join(_SV_NUMBERS.split())})")


@dataclass(frozen=True, slots=True)
class Errors:
    """Counts over some sentences."""

    word_errors: int = 0
    words: int = 0
    letter_errors: int = 0
    letters: int = 0
    sentences: int = 0
    exact: int = 0

    def __add__(self, other: Errors) -> Errors:
        return Errors(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))

    @property
    def word_error_rate(self) -> float:
        """Per cent of the words said."""
        return 100 * self.word_errors / max(1, self.words)

    @property
    def letter_error_rate(self) -> float:
        """Per cent of the letters said."""
        return 100 * self.letter_errors / max(1, self.letters)


def normal(text: str) -> str:
    """Text as it is compared: no case, no punctuation; `tvåtusen sexton` and `tvåtusensexton` are the same."""
    return _SV_JOINED.sub(r"\1", plain(text))


def compare(said: str, heard: str) -> Errors:
    """Errors of one sentence."""
    said, heard = normal(said), normal(heard)
    word_errors = distance(said.split(), heard.split())
    return Errors(word_errors, len(said.split()), distance(said, heard), len(said), 1, int(said == heard))


def distance(said: Sequence[str], heard: Sequence[str]) -> int:
    """Levenshtein's: insertions, deletions and substitutions."""
    row = list(range(len(heard) + 1))
    for place, item in enumerate(said, 1):
        before, row[0] = row[0], place
        for column, other in enumerate(heard, 1):
            before, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, before + (item != other))
    return row[-1]
