"""Slips of the keyboard: two neighbours swapped, a letter left out or doubled, in words that a verdict hangs on.

Who types an answer writes "aldirg" and "egihteen hundred"; without them the rest reads as its opposite, or as another
figure.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

SHORTEST = 5
"""Letters of a word whose slips are told from other words."""


def slips(words: Iterable[str], real: Collection[str]) -> dict[str, str]:
    """Slip -> word; without slips that are another word of them or a real one, or that two words share."""
    meant: dict[str, str] = {}
    shared: set[str] = set()
    known = {*words}
    for word in sorted(known):
        for slip in {*_slips_of(word)} - known - set(real):
            if meant.setdefault(slip, word) != word:
                shared.add(slip)
    return {slip: word for slip, word in meant.items() if slip not in shared}


def _slips_of(word: str) -> Iterator[str]:
    if len(word) < SHORTEST or not word.isalpha():
        return
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
