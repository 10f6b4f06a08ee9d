"""A whole run: page after page read again, its scorecards appended, its flips gathered.

A page is written in one transaction as soon as it is read. Whatever ends the run, what was written stays, what was in
hand is read again by the next run, and nothing gets two scorecards under the same rules and job spec.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from firstcall import reading
from firstcall.engines import registry
from firstcall.engines.memory import tune_malloc
from firstcall.recordings.depot import depot_of
from firstcall.rescore import cluster
from firstcall.rescore.cache import Cache
from firstcall.rescore.flips import Flip
from firstcall.rescore.hearing import Hearing, Way
from firstcall.rescore.page import Desk, Item
from firstcall.rescore.readings import Readings
from firstcall.rescore.whatif import Change, check
from firstcall.rescore.workers import Page, read_all
from firstcall.store import Store
from firstcall.store.archive import Card, Scope, append_scorecards, pages, spec_hashes
from firstcall.store.claims import Claims
from firstcall.types import JobSpec

PAGE = 50
"""Interviews a transaction: what kill -9 loses at most, times the workers."""


BEAM = 5
"""Whisper's own default: nobody waits here."""


TRIAL_PAGES = 4
"""Pages at most that a trial of ways to hear takes its clips from."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run does."""

    scope: Scope = field(default_factory=Scope)
    dry_run: bool = False
    """Nothing is written."""
    changes: tuple[Change, ...] = ()
    """What if: another spec. Nothing is written."""
    sweep: tuple[Change, ...] = ()
    """One key's values, each tried beside the changes. Nothing is written."""
    cache: Path | None = None
    """The data root whose cache is used."""
    stt: tuple[tuple[str, str], ...] = ()
    """Language -> speech-to-text model: the words are made anew from the sound under `root`; empty: stored words."""
    root: Path | None = None
    """The data root, where recordings are."""
    depot: str = ""
    """A URL of recordings that are not under `root`."""
    shortens: bool = False
    """Clips' padding may be stood for, where the model stands that."""
    ways: tuple[tuple[str, str], ...] = ()
    """Language -> how clips are decoded, where that has been tried already."""
    workers: int = 1
    on: str = ""
    """A Ray cluster's address, or `local`; empty: processes of this machine."""
    page: int = PAGE

    @property
    def writes(self) -> bool:
        """Whether scorecards are appended."""
        return not (self.dry_run or self.changes or self.sweep)


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
    scores: Counter[tuple[float, float]] = field(default_factory=Counter)
    """(before, after), in hundredths, of those qualified before and after -> interviews."""
    swept: list[Counter[str]] = field(default_factory=list)
    """Outcomes at each value of a sweep."""
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
            self.had += each.had
            self.flips += each.flips
            if each.outcomes != ("", ""):
                self.outcomes[each.outcomes] += 1
            if each.outcomes == ("qualified", "qualified"):
                old, new = each.scores
                self.scores[round(old, 2), round(new, 2)] += 1
            self.swept = self.swept or [Counter() for _ in each.swept]
            for counts, outcome in zip(self.swept, each.swept, strict=False):
                counts[outcome] += 1

    @property
    def sorted_problems(self) -> list[tuple[str, str]]:
        """By interview, whichever worker was first."""
        return sorted(self.problems)

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
    check((*plan.changes, *plan.sweep[:1], *plan.sweep[-1:]), _specs(store, plan))
    tally = Tally()
    used = desk or desk_of(store, plan)
    claims = Claims(store, f"{used.readings.ruleset} {plan.stt}")
    try:
        if plan.stt and (plan.workers > 1 or plan.on):
            plan = _tried(used, plan)
        for items in _read(used, url, plan, claims):
            if plan.writes:
                tally.written += _write(store, items)
                claims.done([each.interview_id for each in items])
            tally.add(items)
            watch(tally)
    except KeyboardInterrupt:
        tally.interrupted = True
    finally:
        claims.close()
        if used.shelf is not None and used is not desk:
            used.shelf.close()
    return tally


def _claimed(ids: Iterable[list[str]], claims: Claims) -> Iterator[list[str]]:
    """The pages that nobody else has in hand; then the others, which are written by then, or get nothing twice."""
    left: list[list[str]] = []
    for page in ids:
        if claims.take(page):
            yield page
        else:
            left.append(page)
    yield from left


def _read(desk: Desk, url: str, plan: Plan, claims: Claims) -> Iterator[list[Item]]:
    ids: Iterator[list[str]] = pages(desk.store, plan.scope, plan.page)
    if plan.writes:
        ids = _claimed(ids, claims)
    if plan.on:
        yield from cluster.read_on(plan.on, partial(reader, url, plan), ids, plan.workers, lost)
        return
    if plan.workers > 1:
        yield from read_all(partial(reader, url, plan), ids, plan.workers, lost)
        return
    for page in ids:
        yield desk.page(page)


def _tried(desk: Desk, plan: Plan) -> Plan:
    """The plan with a way of hearing for each language, tried here once: so all workers hear alike.

    What was heard for it stays in the cache.
    """
    for count, page in enumerate(pages(desk.store, plan.scope, plan.page), 1):
        desk.page(page)
        if count >= TRIAL_PAGES or all(each.way is not None for each in desk.hearings.values()):
            break
    return replace(plan, ways=tuple((name, str(each.way or Way.ALONE)) for name, each in desk.hearings.items()))


def reader(url: str, plan: Plan) -> Page[Item]:
    """What a worker process reads pages with."""
    tune_malloc()  # Half the time of Whisper's encoder; before any of its threads starts.
    return desk_of(Store.open(url), plan).page


def lost(interview_id: str, why: str) -> Item:
    """An interview that ended its worker."""
    return Item(interview_id, problem=why)


def desk_of(store: Store, plan: Plan) -> Desk:
    """What a plan's interviews are read with."""
    shelf = Cache(plan.cache) if plan.cache is not None else None
    root = plan.root if plan.stt else None
    hearings = {language: _hearing(language, model, plan, shelf) for language, model in plan.stt}
    return Desk(
        store, Readings(reading.RULESET, shelf), plan.changes, plan.sweep, shelf, root, depot_of(plan.depot), hearings
    )


def _hearing(language: str, model: str, plan: Plan, shelf: Cache | None) -> Hearing:
    """An engine for re-scoring: with a wider beam than a live call has time for, one thread where processes share.

    A person's call is never heard with the starter model: `audio` sees to that, interview by interview.
    """
    threads = 1 if plan.workers > 1 else None
    engine = registry.speech_to_text(model, language=language, real_person=False, beam=BEAM, threads=threads)
    way = dict(plan.ways).get(language)
    return Hearing(engine, language, shelf, Way(way) if way else None, shortens=plan.shortens)


def _specs(store: Store, plan: Plan) -> list[JobSpec]:
    """The specs that a what-if is held against."""
    if not (plan.changes or plan.sweep):
        return []
    return [store.spec(each) for each in spec_hashes(store, plan.scope)]


def _write(store: Store, items: Sequence[Item]) -> int:
    cards: list[tuple[str, Card]] = [(each.interview_id, each.card) for each in items if each.card is not None]
    return len(append_scorecards(store, cards)) if cards else 0
