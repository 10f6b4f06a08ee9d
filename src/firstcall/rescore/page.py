"""A page of interviews read again: what the process of one core does, from database read to scorecards made.

Nothing is written here. What goes wrong with one interview is told with its reason, and the others go on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from firstcall import dialogue, reading
from firstcall.codec import canonical, encode
from firstcall.dialogue import Script
from firstcall.errors import FirstcallError
from firstcall.rescore.answers import Answer, answers_of
from firstcall.rescore.flips import Compared, Flip, flips_of, tree_of
from firstcall.rescore.readings import Readings
from firstcall.rescore.rereading import rescored
from firstcall.store import Store
from firstcall.store.archive import Archived, Card, load


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
    problem: str = ""
    """Why it could not be done."""


@dataclass(slots=True)
class Desk:
    """What interviews are read again with; scripts are made once a spec version and language."""

    store: Store
    readings: Readings = field(default_factory=lambda: Readings(reading.RULESET))
    _scripts: dict[tuple[str, str], Script] = field(default_factory=dict)

    def script(self, spec_hash: str, language: str) -> Script:
        """The script that interviews of a spec version are held from. Raises WorldError(`spec_changed`)."""
        key = (spec_hash, language)
        if key not in self._scripts:
            self._scripts[key] = dialogue.script(self.store.spec(spec_hash), language, read=self.readings)
        return self._scripts[key]

    def page(self, ids: Sequence[str]) -> list[Item]:
        """Read a page of interviews again."""
        return [self._item(each) for each in load(self.store, ids)]

    def _item(self, archived: Archived) -> Item:
        try:
            return self._read(archived)
        except FirstcallError as error:
            return Item(archived.interview_id, problem=str(error))
        except Exception as error:  # noqa: BLE001 - one bad interview must not stop a million; its kind is told
            return Item(archived.interview_id, problem=f"our mistake, please report it: {type(error).__name__}")

    def _read(self, archived: Archived) -> Item:
        script = self.script(archived.spec_hash, archived.language)
        answers = answers_of(archived.records)
        mine = (archived.spec_hash, script.ruleset)
        having = [each for each in archived.cards if (each.spec_hash, each.ruleset) == mine]
        others = [each for each in archived.cards if (each.spec_hash, each.ruleset) != mine]
        card, count = None, 0
        if having:
            new = tree_of(having[-1].payload)
        else:
            new = encode(rescored(script, answers, archived.today))
            card, count = Card(*mine, canonical(new).decode()), len(answers)
        if not others:
            return Item(archived.interview_id, card, answers=count)
        return self._compared(archived, script, tree_of(others[-1].payload), new, answers, card, count)

    def _compared(
        self,
        archived: Archived,
        script: Script,
        old: Mapping[str, Any],
        new: Mapping[str, Any],
        answers: Mapping[str, Answer],
        card: Card | None,
        count: int,
    ) -> Item:
        pair = Compared(archived.interview_id, script.spec, old, new, archived.reviewed)
        flips = tuple(flips_of(pair, answers))
        return Item(archived.interview_id, card, flips, pair.outcomes, count)
