"""A whole run: page after page read again, its scorecards appended, its flips gathered.

A page is written in one transaction as soon as it is read. Whatever ends the run, what was written stays, what was in
hand is read again by the next run, and nothing gets two scorecards under the same rules and job spec.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from firstcall.rescore.flips import Flip
from firstcall.rescore.page import Desk, Item
from firstcall.rescore.workers import Page, read_all
from firstcall.store import Store
from firstcall.store.archive import Card, Scope, append_scorecards, pages

PAGE = 50
"""Interviews a transaction: what kill -9 loses at most, times the workers."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run does."""

    scope: Scope = field(default_factory=Scope)
    dry_run: bool = False
    """Nothing is written."""
    workers: int = 1
    page: int = PAGE


@dataclass(slots=True)
class Tally:
    """What a run has come to so far."""

    interviews: int = 0
    answers: int = 0
    """Read again in this run."""
    written: int = 0
    """Scorecards appended in this run."""
    had: int = 0
    """Interviews that had a scorecard under these rules already."""
    flips: list[Flip] = field(default_factory=list)
    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(before, after) -> interviews."""
    problems: list[tuple[str, str]] = field(default_factory=list)
    """(interview, reason)."""
    interrupted: bool = False

    def add(self, items: Sequence[Item]) -> None:
        """Count a page."""
        for each in items:
            self.interviews += 1
            self.answers += each.answers
            if each.problem:
                self.problems.append((each.interview_id, each.problem))
                continue
            self.had += each.card is None
            self.flips += each.flips
            if each.outcomes != ("", ""):
                self.outcomes[each.outcomes] += 1

    @property
    def sorted_flips(self) -> list[Flip]:
        """The gravest first."""
        return sorted(self.flips, key=lambda each: each.order)


def run(
    store: Store,
    url: str,
    plan: Plan,
    watch: Callable[[Tally], None] = lambda _: None,
    *,
    desk: Desk | None = None,
) -> Tally:
    """Read a scope's interviews again; `watch` is told after every page. `url`: where workers find the database.

    `desk`: what a run in this one process reads with.

    Ctrl-C ends it: the tally then says that it was interrupted.
    """
    tally = Tally()
    try:
        for items in _read(desk or Desk(store), url, plan):
            if not plan.dry_run:
                tally.written += _write(store, items)
            tally.add(items)
            watch(tally)
    except KeyboardInterrupt:
        tally.interrupted = True
    return tally


def _read(desk: Desk, url: str, plan: Plan) -> Iterator[list[Item]]:
    ids = pages(desk.store, plan.scope, plan.page)
    if plan.workers > 1:
        yield from read_all(partial(reader, url), ids, plan.workers)
        return
    for page in ids:
        yield desk.page(page)


def reader(url: str) -> Page:
    """What a worker process reads pages with."""
    return Desk(Store.open(url)).page


def _write(store: Store, items: Sequence[Item]) -> int:
    cards: list[tuple[str, Card]] = [(each.interview_id, each.card) for each in items if each.card is not None]
    return len(append_scorecards(store, cards)) if cards else 0
