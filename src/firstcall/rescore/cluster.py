"""Processes on a Ray cluster that do pages of named things; the only file that knows Ray.

Each actor makes what it works with once (the database's connection, the loaded model) and then takes page after page.
No more pages are under way than actors that have started, and each has one more waiting, so that nothing piles up
where the parent writes slower than they read. Actors beyond what the cluster has room for stay asked for: an
autoscaling cluster grows to them, and they get their pages when they are there.

A page whose actor died is done again by another one that has nothing else in hand, whole once, then thing by thing,
since a machine that went away says nothing of what it was doing; a thing that was alone when its actor died, three
times over, is lost. Results are pages read, not rows written: the parent writes, a page a transaction, and a page that
comes twice writes nothing twice.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from firstcall.errors import FirstcallError, WorldError
from firstcall.rescore.workers import Lost, Page

Result = TypeVar("Result")

LOCAL = "local"
"""`--on local`: a Ray of this machine's own, for as long as the run lasts."""
IN_HAND = 2
"""Pages an actor has: the one that it does and the next."""
DEATHS = 3
"""So often a thing may be alone in hand when its actor dies."""
MOST_FAILED_STARTS = 10
"""Actors that died before they were ready: then it is not the machines that fail."""
MISSING = "pip install 'firstcall[ray]'"


class Reader:
    """What an actor is: made once, then a page at a time."""

    def __init__(self, make: Callable[[], Page[Any]]) -> None:
        self._page = make()

    def ready(self) -> None:
        """Answers once everything is loaded."""

    def page(self, names: Sequence[str]) -> list[Any]:
        """Do a page."""
        return self._page(names)


@dataclass(slots=True)
class _Job:
    names: list[str]
    deaths: int = 0
    alone: bool = False
    """An actor died with it in hand: whoever does it next has nothing else, so that a death tells of it alone."""


@dataclass(slots=True)
class _Actor:
    handle: Any
    ready: Any
    """The answer to its first call."""
    started: bool = False
    jobs: dict[Any, _Job] = field(default_factory=dict)
    """What it has in hand: the answer that is waited for -> the page."""


@contextlib.contextmanager
def connected(address: str) -> Iterator[Any]:
    """Ray at `ray://host:port`, `host:port` or local. Raises WorldError(`extra_missing`, `no_cluster`)."""
    try:
        import ray
    except ImportError as error:
        raise WorldError("extra_missing", "--on needs the extra 'ray'", fix=MISSING) from error
    mine = not ray.is_initialized()
    try:
        if mine:
            where: dict[str, Any] = {"include_dashboard": False} if address == LOCAL else {"address": address}
            ray.init(log_to_driver=False, **where)
    except Exception as error:  # Ray's failures to connect have no base of their own
        raise WorldError(
            "no_cluster", f"no Ray answers at {address}", fix="check the address and ray status"
        ) from error
    try:
        yield ray
    finally:
        if mine:
            ray.shutdown()


def read_on(
    address: str, make: Callable[[], Page[Result]], pages: Iterable[list[str]], count: int, lost: Lost[Result]
) -> Iterator[list[Result]]:
    """Give what came of each page as it is done; `make` runs in each of `count` actors and must be picklable."""
    with connected(address) as ray:
        yield from _Run(ray, make, lost).results(pages, count)


class _Run:
    def __init__(self, ray: Any, make: Callable[[], Page[Any]], lost: Lost[Any]) -> None:
        self._ray, self._lost = ray, lost
        # A dead actor is replaced by us, not restarted by Ray: what it had in hand is given to others at once.
        self._kind = ray.remote(num_cpus=1, max_restarts=0, max_task_retries=0)(Reader)
        self._make = ray.put(make)
        self._actors: list[_Actor] = []
        self._again: deque[_Job] = deque()
        self._waiting: Iterator[list[str]] = iter(())
        self._ended = False
        self._failed_starts = 0

    def results(self, pages: Iterable[list[str]], count: int) -> Iterator[list[Any]]:
        """What came of each page."""
        self._waiting = iter(pages)
        self._actors = [self._start() for _ in range(count)]
        try:
            while not self._is_done():
                starting = [each.ready for each in self._actors if not each.started]
                in_hand = [answer for each in self._actors for answer in each.jobs]
                done, _ = self._ray.wait([*in_hand, *starting], num_returns=1)
                yield from self._taken(done[0])
                self._hand_out()
        finally:
            for each in self._actors:
                with contextlib.suppress(Exception):  # who is gone already needs no killing, and hides no other error
                    self._ray.kill(each.handle)

    def _is_done(self) -> bool:
        """Whether nothing is left; an actor that has not started by then is not needed any more."""
        return self._ended and not self._again and not any(each.jobs for each in self._actors)

    def _start(self) -> _Actor:
        handle = self._kind.remote(self._make)
        return _Actor(handle, handle.ready.remote())

    def _hand_out(self) -> None:
        """A page to everybody who has none before anybody has two."""
        for room in range(1, IN_HAND + 1):
            for actor in self._actors:
                if not actor.started or len(actor.jobs) >= room or any(job.alone for job in actor.jobs.values()):
                    continue
                if (job := self._next(free=not actor.jobs)) is not None:
                    actor.jobs[actor.handle.page.remote(job.names)] = job

    def _next(self, *, free: bool) -> _Job | None:
        if self._again:
            return self._again.popleft() if free or not self._again[0].alone else None
        names = next(self._waiting, None)
        self._ended = names is None
        return None if names is None else _Job(names)

    def _taken(self, answer: Any) -> Iterator[list[Any]]:
        actor = next(each for each in self._actors if answer is each.ready or answer in each.jobs)
        try:
            items = self._ray.get(answer)
        except self._ray.exceptions.RayActorError as error:
            yield from self._died(actor, error)
            return
        except self._ray.exceptions.RayTaskError as error:
            raise (error.cause if isinstance(error.cause, FirstcallError) else error) from None
        if answer is actor.ready:
            actor.started = True
            return
        del actor.jobs[answer]
        yield items

    def _died(self, actor: _Actor, error: Exception) -> Iterator[list[Any]]:
        """Another takes its place, and what it had in hand is done again."""
        self._failed_starts += not actor.started
        if self._failed_starts > MOST_FAILED_STARTS:
            raise WorldError("no_worker", f"no actor can be started: {_last_line(error)}") from error
        self._actors[self._actors.index(actor)] = self._start()
        first, *rest = list(actor.jobs.values()) or [_Job([])]
        if rest:  # The first may be done, its answer lost with the actor: which of them did it, nobody can tell.
            self._again.extend(_Job(job.names, job.deaths, alone=True) for job in (first, *rest))
        elif len(first.names) > 1:
            singles = [_Job([name], first.deaths, alone=True) for name in first.names]
            self._again.extend([_Job(first.names, 1, alone=True)] if first.deaths == 0 else singles)
        elif first.names and first.deaths + 1 >= DEATHS:
            yield [self._lost(first.names[0], f"its worker died {DEATHS} times")]
        elif first.names:
            self._again.append(_Job(first.names, first.deaths + 1, alone=True))


def _last_line(error: Exception) -> str:
    lines = [each.strip() for each in str(error).splitlines() if each.strip()]
    return lines[-1] if lines else type(error).__name__
