"""Which question a reply names by its place in the row: "the third one", "det sista svaret".

`get(language)` gives a language's `Places`. A place counts beside what it is the place of (one, answer, question), or
alone at the end of a reply that holds nothing but the wish to change it: "the third of March" names a day.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

from firstcall.errors import BugError
from firstcall.languages import LANGUAGES

LAST = 0
"""The place that `last` names, however many there are."""


@dataclass(frozen=True, slots=True)
class Places:
    """One language's words for places."""

    ordinals: Mapping[str, int]
    """Word -> place, counted from one; `LAST` for the last."""
    things: str
    """What may stand right behind an ordinal, as alternatives of a pattern."""
    articles: str
    """What stands before an ordinal that stands alone, in the same way."""
    wishes: frozenset[str]
    """Words that may stand before an ordinal alone: they want a change and tell no answer."""
    not_behind: frozenset[str]
    """Words that make another place of the ordinal behind them: "next to last"."""

    def named(self, text: str, count: int) -> set[int]:
        """Places that `text` names in a row of `count`; they may lie beyond it."""
        ordinals = "|".join(self.ordinals)
        said = " ".join(re.findall(r"[^\W_]+(?:['-][^\W_]+)*", text.lower().replace("\u2019", "'")))
        found = re.findall(rf"(?:(\S+) )?(?<!\S)({ordinals}) (?:{self.things})(?!\S)", said)
        alone = re.fullmatch(rf"(?:(.+) )?(?:{self.articles}) ({ordinals})", said)
        if not found and alone and set((alone[1] or "").split()) <= self.wishes:
            found = [("", alone[2])]
        return {self.ordinals[word] or count for before, word in found if before not in self.not_behind}


def get(language: str) -> Places:
    """The words of a language."""
    if language not in LANGUAGES:
        raise BugError(f"no places in language {language!r}")
    places = import_module(f"firstcall.languages.{language}.ordinals").PLACES
    if not isinstance(places, Places):
        raise BugError(f"the places of language {language!r} are of another type")
    return places
