"""A page of interviews read again: what the process of one core does, from database read to scorecards made.

Nothing is written here. What goes wrong with one interview is told with its reason, and the others go on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from firstcall import dialogue, reading
from firstcall.codec import canonical, encode
from firstcall.dialogue import Script
from firstcall.errors import FirstcallError
from firstcall.recordings.depot import Depot
from firstcall.rescore.answers import Answer, answers_of
from firstcall.rescore.audio import TYPES, heard_anew
from firstcall.rescore.cache import Cache
from firstcall.rescore.flips import Compared, Flip, flips_of, tree_of
from firstcall.rescore.hearing import Hearing
from firstcall.rescore.readings import Readings
from firstcall.rescore.rereading import rescored
from firstcall.rescore.whatif import Change, changed
from firstcall.store import Store
from firstcall.store.archive import Archived, Card, load
from firstcall.types import JobSpec, Scorecard


@dataclass(frozen=True, slots=True)
class Item:
    """What came of one interview."""

    interview_id: str
    card: Card | None = None
    """A scorecard to append; None where it has one under these rules already, and where it failed."""
    flips: tuple[Flip, ...] = ()
    outcomes: tuple[str, str] = ("", "")
    """Before and after; empty without an earlier scorecard."""
    answers: int = 0
    """Read again."""
    had: bool = False
    """It has a scorecard under these rules already."""
    scores: tuple[float, float] = (0.0, 0.0)
    """Before and after; what ranks those who meet every must."""
    swept: tuple[str, ...] = ()
    """The outcome at each value of a sweep."""
    problem: str = ""
    """Why it could not be done."""


def model_of(hearing: Hearing) -> str:
    """A short name of what words were made with: it stands with the ruleset on scorecards."""
    engine = hearing.engine.identity
    options = f"{engine.options} short" if hearing.shortens else engine.options
    digest = hashlib.sha256(f"{engine.model_hash}\0{options}".encode()).hexdigest()[:8]
    return f"{(engine.model or engine.name).rpartition('/')[2][:40]}-{digest}"


def corrected_ruleset(ruleset: str, corrections: Mapping[str, str]) -> str:
    """A ruleset's name on scorecards that were made from corrected words."""
    if not corrections:
        return ruleset
    digest = hashlib.sha256(canonical(dict(corrections))).hexdigest()[:8]
    return f"{ruleset} corrected-{digest}"


@dataclass(slots=True)
class Desk:
    """What interviews are read again with; scripts are made once a spec version and language."""

    store: Store
    readings: Readings = field(default_factory=lambda: Readings(reading.RULESET))
    changes: tuple[Change, ...] = ()
    """What if: told and never written."""
    sweep: tuple[Change, ...] = ()
    """One more change at a time."""
    shelf: Cache | None = None
    root: Path | None = None
    """Where the recordings are, if the words are to be made anew from them."""
    depot: Depot | None = None
    """Where the recordings are that are not under `root`."""
    hearings: Mapping[str, Hearing] = field(default_factory=dict)
    """By language: what the words are made with."""
    _scripts: dict[tuple[str, str], Script] = field(default_factory=dict)
    _altered: dict[tuple[str, ...], Script] = field(default_factory=dict)

    def script(self, spec_hash: str, language: str) -> Script:
        """The script that interviews of a spec version are held from. Raises WorldError(`spec_changed`)."""
        key = (spec_hash, language)
        if key not in self._scripts:
            made = dialogue.script(self.store.spec(spec_hash), language, read=self.readings)
            if language in self.hearings:
                made = replace(made, ruleset=f"{made.ruleset} {model_of(self.hearings[language])}")
            self._scripts[key] = made
        return self._scripts[key]

    def page(self, ids: Sequence[str]) -> list[Item]:
        """Read a page of interviews again."""
        if self.root is None:
            items = [self._item(each) for each in load(self.store, ids)]
        else:
            items = self._heard(load(self.store, ids, TYPES), self.root)
        if self.shelf is not None:
            self.shelf.flush()
        return items

    def _heard(self, page: Sequence[Archived], root: Path) -> list[Item]:
        """A page whose words are made anew; one that has its scorecard from this model's words is not heard again."""
        done = [each for each in page if self._having(each, self.ruleset(each))]
        names = {each.interview_id for each in done}
        heard = heard_anew([each for each in page if each.interview_id not in names], root, self.hearings, self.depot)
        items = [
            Item(each[0].interview_id, problem=each[1]) if isinstance(each, tuple) else self._item(each)
            for each in [*done, *heard]
        ]
        return sorted(items, key=lambda each: each.interview_id)

    def ruleset(self, archived: Archived) -> str:
        """What an interview's scorecard is named by: the rules, and which words a person corrected."""
        return corrected_ruleset(self.script(archived.spec_hash, archived.language).ruleset, archived.corrections)

    @staticmethod
    def _having(archived: Archived, ruleset: str) -> list[Card]:
        return [each for each in archived.cards if (each.spec_hash, each.ruleset) == (archived.spec_hash, ruleset)]

    def altered(self, spec_hash: str, language: str, changes: tuple[Change, ...]) -> Script:
        """The script as if its spec had been so."""
        key = (spec_hash, language, *map(str, changes))
        if key not in self._altered:
            self._altered[key] = changed(self.script(spec_hash, language), changes)
        return self._altered[key]

    def _item(self, archived: Archived) -> Item:
        try:
            return self._read(archived)
        except FirstcallError as error:
            return Item(archived.interview_id, problem=str(error))
        except Exception as error:  # noqa: BLE001 - one bad interview must not stop a million; its kind is told
            return Item(archived.interview_id, problem=f"our mistake, please report it: {type(error).__name__}")

    def _read(self, archived: Archived) -> Item:
        script = self.script(archived.spec_hash, archived.language)
        answers = answers_of(archived.records, anew=self.root is not None, corrections=archived.corrections)
        if self.changes or self.sweep:
            return self._supposed(archived, script, answers)
        if archived.corrections:
            script = replace(script, ruleset=self.ruleset(archived))
        mine = (archived.spec_hash, script.ruleset)
        having = self._having(archived, script.ruleset)
        others = [each for each in archived.cards if (each.spec_hash, each.ruleset) != mine]
        card, count = None, 0
        if having:
            new = tree_of(having[-1].payload)
        else:
            new = encode(rescored(script, answers, archived.today))
            card, count = Card(*mine, canonical(new).decode()), len(answers)
        item = Item(archived.interview_id, card, answers=count, had=card is None)
        if not others:
            return item
        return _compared(item, archived, script.spec, (tree_of(others[-1].payload), new), answers)

    def _supposed(self, archived: Archived, script: Script, answers: Mapping[str, Answer]) -> Item:
        """What another spec would have come to, beside what this one comes to under the same rules."""
        hash_, language = archived.spec_hash, archived.language

        def with_(changes: tuple[Change, ...]) -> Scorecard:
            return rescored(self.altered(hash_, language, changes), answers, archived.today)

        new = with_(self.changes)
        swept = tuple(str(with_((*self.changes, each)).outcome) for each in self.sweep)
        item = Item(archived.interview_id, answers=len(answers), swept=swept)
        cards = (encode(rescored(script, answers, archived.today)), encode(new))
        return _compared(item, archived, script.spec, cards, answers)


def _compared(
    item: Item,
    archived: Archived,
    spec: JobSpec,
    cards: tuple[Mapping[str, Any], Mapping[str, Any]],
    answers: Mapping[str, Answer],
) -> Item:
    """The item with what moved between two scorecards."""
    old, new = cards
    pair = Compared(archived.interview_id, spec, old, new, archived.reviewed)
    flips = tuple(flips_of(pair, answers))
    return replace(item, flips=flips, outcomes=pair.outcomes, scores=(old["score"], new["score"]))
