"""Numbers written in one word: "trettiosex", "nittonhundranittioåtta", "tjugoåttafem"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

LENGTHS = range(4, 41)
"""Letters of a word that may be a number of several parts."""
CENTURY = 2000
"""What a year told by its last figure is counted from: "nollåtta" is 2008."""


@dataclass(frozen=True)
class Gluing:
    """How a language writes numbers in one word."""

    ones: Mapping[str, int]
    """0-19, without the articles."""
    tens: Mapping[str, int]
    """Longer words first, so that one that begins like another is found."""
    units: frozenset[str]
    """Words and beginnings that mean one inside a number: ett, en, et."""
    scales: Mapping[str, int]
    """Words that the parts are glued onto, the greatest first: tusen, hundra."""
    joint: str
    """The "and" inside: och."""
    zero: str
    """noll."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_value", lru_cache(maxsize=4096)(self._parts))

    def value(self, word: str) -> int | None:
        """The number of several parts that a word says, or None."""
        value: int | None = self._value(word)  # type: ignore[attr-defined]
        return value

    def scale_behind(self, word: str) -> int:
        """The scale word that a word ends in, as its factor; 0 for none."""
        return next((factor for suffix, factor in self.scales.items() if word.endswith(suffix)), 0)

    def short_thousands(self, word: str) -> float | None:
        """As in "tjugoåttafem" and "tjugoåttafemhundra", which are 28,500: thousands left unsaid, written in one."""
        head = word.removesuffix(self._hundred)
        for ten in (ten for ten in self.tens if head.startswith(ten) and len(head) > len(ten)):
            ones = head[len(ten) :]
            for one, value in self.ones.items():
                last = self.ones.get(ones[len(one) :], 0) if one and ones.startswith(one) else 0
                if 1 <= value <= 9 and 1 <= last <= 9:
                    told = self.tens[ten] + value + last / 10
                    return told if head == word else told * 1000
        return None

    @property
    def _hundred(self) -> str:
        return list(self.scales)[-1]

    def _parts(self, word: str) -> int | None:
        if len(word) not in LENGTHS:
            return None
        for scale, factor in self.scales.items():
            head, found, tail = word.partition(scale)
            if found:
                left = 1 if not head or head in self.units else self._small(head)
                right = 0 if not tail else self._small(tail.removeprefix(self.joint)) or self._parts(tail)
                if left is None or right is None:
                    return None
                return left * factor + right
        return self._small(word)

    def _small(self, word: str) -> int | None:
        """Below a hundred, or a glued hundred inside a thousand."""
        if word in self.ones:
            return self.ones[word]
        if word in self.tens:
            return self.tens[word]
        for ten, value in self.tens.items():
            rest = word.removeprefix(ten)
            if rest != word:
                if rest in self.units:
                    return value + 1
                if 1 <= self.ones.get(rest, 0) <= 9:
                    return value + self.ones[rest]
        year = self.ones.get(word.removeprefix(self.zero), 0)
        if word.startswith(self.zero) and 1 <= year <= 9:
            return CENTURY + year
        if self._hundred in word and word != self._hundred:
            return self._parts(word)
        return 1 if word in self.units else None
