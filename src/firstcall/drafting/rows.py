"""Requirements that stand in neither a sentence nor a list: a table's rows, and fragments: "Valid CSCS card."."""

from __future__ import annotations

from collections.abc import Sequence

from firstcall.drafting.advert import Sentence
from firstcall.drafting.naming import named_in
from firstcall.drafting.words import AdvertWords

COLUMN = 3
"""Rows that make a table: one or two lines may end in such a letter by chance."""
BEGINS = 12
"""Characters into a fragment at which what it is about begins: "A valid CSCS card"."""
_FACTS = frozenset({"certificate", "licence", "level", "years"})


def columns_of(words: AdvertWords, text: str, sentences: Sequence[Sentence]) -> dict[int, tuple[str, bool]]:
    """Sentence's index -> (its words, whether it is a must), where the advert has a table of requirements."""
    if words.marks is None:
        return {}
    found: dict[int, tuple[str, bool]] = {}
    for i, each in enumerate(sentences):
        said = text[each.start : each.end]
        mark = words.marks.search(said) if each.alone else None
        if mark:
            found[i] = (said[: mark.start()].rstrip(), mark["nice"] is None)
    return found if len(found) >= COLUMN else {}


def is_fragment(words: AdvertWords, said: str) -> bool:
    """Whether a sentence without a verb begins with a fact."""
    if words.verbs is None or words.verbs.search(said) or not said.endswith((".", "!")):
        return False
    return any(each.kind in _FACTS and each.at < BEGINS for each in named_in(words, said)[:1])
