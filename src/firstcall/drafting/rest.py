"""What is left of a clause once something in it is placed: the items of it that nothing proposed speaks of.

Only two sorts are told, so that a person reads few lines: an item that itself says that something is needed, and a
short one that stands in a row with something named ("B-körkort och yrkesbevis").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from firstcall.drafting.figures import pay_in, start_in
from firstcall.drafting.naming import Named, named_in
from firstcall.drafting.words import AdvertWords

IN_A_ROW = 4
"""Words that an item in a row has at most; a longer one is a remark of its own."""


def left_of(words: AdvertWords, clause: str, named: Sequence[Named], *, aside: bool = False) -> Iterator[str]:
    """The items of a clause that look like a requirement and that none of `named` speaks of."""
    spans = [(each.at, each.end) for each in (*named, *named_in(words, clause, aside=aside))]
    spans += [hit.span() for hit in words.soft.finditer(clause)]
    known = _stems(" ".join((*(_said(each) for each in named), *(clause[at:end] for at, end in spans))))
    items = _items(words, clause)
    inside = [any(at < stop and start < end for at, end in spans) for start, stop in items]
    starts = {at for at, _ in spans}
    in_row = False
    for i, (start, stop) in enumerate(items):
        said = clause[start:stop]
        if inside[i]:
            last = max(end for at, end in spans if at < stop and start < end)
            in_row = len(clause[last:stop].split()) <= 1
            continue  # a licence's span ends at its class, so that one word may stand between it and the item's end
        before = i + 1 < len(items) and inside[i + 1] and items[i + 1][0] in starts
        short = len(said.split()) <= IN_A_ROW and not words.remark.match(said)
        in_row = short and (in_row or before)
        if (in_row or words.must.search(said)) and _tells(words, said, known):
            yield said


def _items(words: AdvertWords, clause: str) -> list[tuple[int, int]]:
    """Where the parts between commas, brackets and "and" stand, without what surrounds them."""
    cuts = [hit.span() for hit in re.finditer(rf"[,()]|{words.both.pattern}", clause, re.IGNORECASE)]
    found = []
    for begin, end in zip([0, *(end for _, end in cuts)], [*(at for at, _ in cuts), len(clause)], strict=True):
        said = clause[begin:end]
        inner = said.strip(" .:;!")
        if inner:
            at = begin + said.index(inner)
            found.append((at, at + len(inner)))
    return found


def _tells(words: AdvertWords, said: str, known: set[str]) -> bool:
    """Whether the item has a word of its own, and is about neither pay, the first day, nor what isn't needed."""
    if words.not_needed.search(said) or words.aside.search(said) or pay_in(words, said) or start_in(words, said):
        return False
    return bool(_stems(words.must.sub(" ", said)) - known - _stems(" ".join(words.small)))


def _said(named: Named) -> str:
    told = [named.ask, *(str(value) for value in named.params.values())]
    return " ".join((*told, *(_said(each) for each in named.of)))


def _stems(text: str) -> set[str]:
    return {word[:6] for word in re.findall(r"\w{3,}", text.lower())}
