"""What is drafted: proposals with the words they came from, gathered without saying the same thing twice."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from firstcall.drafting.advert import Advert, Pay
from firstcall.drafting.naming import paper_of
from firstcall.drafting.words import AdvertWords


@dataclass(frozen=True, slots=True)
class Proposal:
    """A requirement that an advert seems to make."""

    id: str
    kind: str
    params: Mapping[str, Any]
    must: bool
    start: int
    """Of the quote in the advert's text; -1 where a field of its own told it."""
    end: int
    quote: str
    ask: str = ""
    reason: str = ""
    """The job reason that the advert states, where one is needed."""
    needs_reason: bool = False
    """Whether one is needed that the advert doesn't state."""
    concept: str = ""
    field: str = ""
    """The format's field that told it, such as `must_have.skills`; empty for the advert's text."""
    of: tuple[Proposal, ...] = ()
    """The alternatives of an any_of."""


@dataclass(frozen=True)
class Draft:
    """What a person finishes."""

    advert: Advert
    proposals: tuple[Proposal, ...]
    pay: Pay | None
    starts_on: date | None
    employer: str
    agency: str
    place: str
    hours: str
    decision_by_days: int | None
    unplaced: tuple[str, ...]
    """Sentences that need something that could not be placed."""
    partly: tuple[tuple[str, str], ...]
    """(words, their sentence): what may be needed too in a sentence of which something else was placed."""
    soft: tuple[tuple[str, str], ...]
    """(soft value, its sentence): left out on purpose."""
    barred: tuple[tuple[str, str, str], ...]
    """(words, what they ask about, their sentence): what may not be asked."""
    words: AdvertWords = field(repr=False, compare=False)


@dataclass(slots=True)
class Hand:
    """What is collected while the advert is read."""

    advert: Advert
    words: AdvertWords
    found: list[Proposal] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)
    partly: list[tuple[str, str]] = field(default_factory=list)
    soft: list[tuple[str, str]] = field(default_factory=list)

    def add(self, proposal: Proposal, *, firm: bool = True) -> None:
        """Take a proposal; the same one is not taken twice, and a must stays one.

        `firm`: the place where it stands says whether it is a must; otherwise what was known before counts.
        """
        for i, known in enumerate(self.found):
            if self._same(known, proposal):
                better = proposal if self._tells_more(known, proposal) else known
                must, concept = known.must or (firm and proposal.must), known.concept or proposal.concept
                self.found[i] = replace(better, id=known.id, must=must, concept=concept)
                return
        taken = {known.id for known in self.found}
        name, number = proposal.id, 2
        while name in taken:
            name, number = f"{proposal.id}-{number}", number + 1
        of = tuple(replace(item, id=f"{name}-{number}") for number, item in enumerate(proposal.of, 1))
        self.found.append(replace(proposal, id=name, of=of))

    def asks_about(self, name: str) -> bool:
        """Whether something that was taken already names this: in its question, its name or its options."""
        said = name.lower()
        return any(said in _told(known).lower() for known in self.found)

    def quotes(self, name: str) -> bool:
        """Whether something that was taken already was made of words with one of this name's stems."""
        stems = _stems(name, 5)
        return any(stems & _stems(f"{known.quote} {_told(known)}", 5) for known in self.found)

    def _same(self, known: Proposal, new: Proposal) -> bool:
        if known.of and not new.of:
            return any(self._same(item, new) for item in known.of)
        if known.kind != new.kind:
            return False
        match known.kind:
            case "certificate":
                paper = paper_of(self.words, known.params["name"])
                same = paper is not None and paper == paper_of(self.words, new.params["name"])
                return known.params["name"].lower() == new.params["name"].lower() or (same and bool(new.field))
            case "years":
                same = known.params["min"] == new.params["min"]
                return same and (bool(new.field) or bool(_stems(known.params["of"]) & _stems(new.params["of"])))
            case "level":
                return bool(known.params["min"] == new.params["min"])
            case "licence":
                return known.params == new.params
            case "any_of":
                return len(known.of) == len(new.of) and all(map(self._same, known.of, new.of))
            case "yes_no":
                once = known.id == new.id and known.id in self.words.once and not self._adds(known, new)
                return once or known.ask == new.ask
            case _:
                return (known.params, known.ask) == (new.params, new.ask)

    def _adds(self, known: Proposal, new: Proposal) -> bool:
        """Whether it is about weekends, evenings or nights, and what was known about other hours only."""
        clock = self.words.clock
        return not clock.search(new.ask) and any(
            each.search(new.ask) and not each.search(f"{known.ask} {known.quote}") for each in self.words.unsocial
        )

    def _tells_more(self, known: Proposal, new: Proposal) -> bool:
        """Hours with the time of day tell more than hours without, and the advert's own words than a stock question."""
        if known.kind != "yes_no" or new.start < 0:
            return False
        stock = {each.ask for each in self.words.asks}
        if known.ask in stock and new.ask not in stock and known.id == new.id:
            return True
        clock = self.words.clock
        return bool(clock.search(new.quote)) and not clock.search(known.quote)


def _told(proposal: Proposal) -> str:
    said = [proposal.ask, str(proposal.params.get("name", "")), " ".join(proposal.params.get("options", ()))]
    return " ".join((*said, *(_told(item) for item in proposal.of)))


def _stems(text: str, length: int = 6) -> set[str]:
    return {word[:length] for word in re.findall(r"\w{4,}", text.lower())}
