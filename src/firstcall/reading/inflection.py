"""How a language bends names: the endings behind which a word is still the name that was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

LONGER = 4
"""Letters from which on a name may take any short ending."""
ENDING = 3
"""Letters of such an ending at most."""
PLURAL = 4
"""Letters of a name from which its plural may lack its last one."""


@dataclass(frozen=True)
class Inflection:
    """A language's endings of nouns; without any, names stand as they are."""

    units: frozenset[str] = frozenset()
    """Words for a one that are articles too, and so no number by themselves: "ett fyra ett" spells 141."""
    clitics: tuple[str, ...] = ()
    """What is said in one with a name: "my DQC's in my wallet"."""
    short_ends: tuple[str, ...] = ()
    """Endings that a name too short for any other may take: "degen", "ticks"."""
    swallowing: tuple[str, ...] = ()
    """Ends of names whose vowel an article swallows: lager, lagret."""
    article: str = ""
    """That article: et."""
    plurals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Last letter of a name -> what stands for it in the plural: färja, färjor, färjorna."""

    def bends(self, word: str, name: str) -> bool:
        """Whether a word is the name, with an ending or in the plural."""
        if word == name:
            return True
        if len(name) >= LONGER and word.startswith(name) and len(word) - len(name) <= ENDING:
            return True
        if len(name) == LONGER - 1 and word in {name + end for end in self.short_ends}:
            return True
        if self.swallowing and name.endswith(self.swallowing) and word == f"{name[:-2]}{name[-1]}{self.article}":
            return True
        ends = self.plurals.get(name[-1:], ()) if len(name) > PLURAL else ()
        return any(word == name[:-1] + end for end in ends)

    def as_parts(self, name: str) -> tuple[str, ...]:
        """The name, and in the plural, as the last part of a compound: "kyltrailer"."""
        return (name, *(name[:-1] + end for end in self.plurals.get(name[-1:], ())[:1]))

    def bare(self, word: str) -> str:
        """A word without what is said in one with it."""
        for clitic in self.clitics:
            word = word.removesuffix(clitic)
        return word
