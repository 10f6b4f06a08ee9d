"""How fast stored words are scored again, from database read to scorecard written, and what memory that takes.

Three ways over the same interviews, on one core: the run as it is; the run without its cache, as if no two replies
were alike; and the plain loop that anybody would write on the store's methods. Processor seconds are given beside
wall seconds: on a machine that others use they tell more.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import make_archive

from firstcall import dialogue
from firstcall.rescore.answers import answers_of
from firstcall.rescore.page import Desk
from firstcall.rescore.readings import Readings
from firstcall.rescore.rereading import rescored
from firstcall.rescore.run import Plan, Tally, run
from firstcall.settings import DATABASE_NAME, sqlite_url
from firstcall.specfiles import read_spec
from firstcall.store import Store
from firstcall.store.archive import Record, Scope, count, pages, restore_all

PLAIN_LOOP = 300
"""Interviews for the plain loop, which is slow."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One way's figures."""

    way: str
    interviews: int
    answers: int
    wall_s: float
    cpu_s: float
    read: int = 0
    """Replies that the rules read; the rest were read before."""
    memory_mb: tuple[float, ...] = ()
    """Resident at each tenth of the run."""

    def __str__(self) -> str:
        share = f", {100 * self.read / self.answers:.1f} % of the replies read by the rules" if self.answers else ""
        memory = f"\n    resident MB at each tenth: {' '.join(f'{each:.0f}' for each in self.memory_mb)}"
        return (
            f"{self.way:14} {self.interviews / self.wall_s:7.1f} interviews/s wall, "
            f"{self.interviews / self.cpu_s:7.1f}/s of one core ({self.interviews} interviews, "
            f"{self.answers} answers{share})" + (memory if self.memory_mb else "")
        )


def resident_mb() -> float:
    """Memory of this process."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


def timed(way: str, total: int, work: Callable[[Callable[[Tally], None]], Tally], readings: Readings) -> Figure:
    """Carry out a run and measure it."""
    memory: list[float] = []

    def watch(tally: Tally) -> None:
        if tally.interviews >= total * (len(memory) + 1) / 10:
            memory.append(resident_mb())

    wall, cpu = time.perf_counter(), time.process_time()
    tally = work(watch)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    assert tally.written == total, (tally.written, tally.problems[:3])
    return Figure(way, total, tally.answers, wall, cpu, readings.read, tuple(memory))


def as_it_is(database: Path, cached: bool) -> Figure:
    """The run, with its cache or without."""
    store = Store.open(database)
    ruleset = dialogue.script(read_spec(make_archive.SPEC), "sv").ruleset
    readings = Readings(ruleset) if cached else Readings(ruleset, most=0)
    total = count(store, Scope())
    warm(store)
    desk = Desk(store, readings)
    return timed(
        "with cache" if cached else "without cache",
        total,
        lambda watch: run(store, "", Plan(), watch, desk=desk),
        readings,
    )


def scaled(database: Path, workers: int) -> Figure:
    """The run in several processes, by the clock from the first page on: each makes scorecards, this one writes them.

    Each keeps its own readings at hand, so that two together read more of the replies than one alone.
    """
    store = Store.open(database)
    total = count(store, Scope())
    first: list[tuple[float, int]] = []

    def watch(tally: Tally) -> None:
        if not first:
            first.append((time.perf_counter(), tally.interviews))

    tally = run(store, sqlite_url(database), Plan(workers=workers), watch)
    assert tally.written == total, (tally.written, tally.problems[:3])
    wall, done = time.perf_counter() - first[0][0], total - first[0][1]
    return Figure(f"{workers} processes", done, tally.answers, wall, wall)


def warm(store: Store) -> None:
    """Import and compile everything."""
    first = next(pages(store, Scope(), 1))
    run(store, "", Plan(Scope(interview_ids=tuple(first)), dry_run=True))


def plain_loop(database: Path) -> Figure:
    """Interview by interview through the store's own methods."""
    store = Store.open(database)
    warm(store)
    rows = [store.interview(each) for each in next(pages(store, Scope(), PLAIN_LOOP))]
    answers = 0
    wall, cpu = time.perf_counter(), time.process_time()
    for row in rows:
        spec, language = store.spec_of(row.id)
        links = [each.link for each in store.entries(row.id)]
        kept = answers_of([Record(each.seq, each.type, each.payload) for each in links])
        card = rescored(dialogue.script(spec, language), kept, row.today)
        store.save_scorecard(row.id, card)
        answers += len(kept)
    return Figure("plain loop", len(rows), answers, time.perf_counter() - wall, time.process_time() - cpu, answers)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--interviews", type=int, default=2_000)
    parser.add_argument("--kinds", type=int, default=1_000, help="different interviews among them")
    parser.add_argument("--only", choices=("cached", "cold", "loop", "one", "two", "three"))
    parser.add_argument("--lean", action="store_true", help="as in make_archive")
    parser.add_argument("--archive", type=Path, help="a database made before; it is copied, never changed")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        made = args.archive or Path(folder) / DATABASE_NAME
        if args.archive is None:
            make(made, args.interviews, args.kinds, lean=args.lean)
        ways: dict[str, Callable[[Path], Figure]] = {
            "cached": lambda path: as_it_is(path, cached=True),
            "cold": lambda path: as_it_is(path, cached=False),
            "loop": plain_loop,
            "one": lambda path: scaled(path, 1),
            "two": lambda path: scaled(path, 2),
            "three": lambda path: scaled(path, 3),
        }
        for name, way in ways.items():
            if args.only in (None, name):
                copy = shutil.copy(made, Path(folder) / f"{name}.sqlite3")
                figure = way(Path(copy))
                Path(copy).unlink()
                told = json.dumps({each: getattr(figure, each) for each in Figure.__slots__}) if args.json else figure
                print(told, flush=True)


def make(database: Path, interviews: int, kinds: int, *, lean: bool) -> None:
    """Make the archive to measure on."""
    store, spec = Store.open(database), read_spec(make_archive.SPEC)
    store.add_spec(spec)
    batch = []
    for each in make_archive.interviews(spec, interviews, kinds, 1, lean=lean):
        batch.append(each)
        if len(batch) == make_archive.BATCH:
            restore_all(store, batch)
            batch = []
    restore_all(store, batch)
    store.close()


if __name__ == "__main__":
    main()
