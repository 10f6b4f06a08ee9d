"""Processes that do pages of named things (interviews, folders), and the parent that hands them out.

Each worker has a pipe of its own: should the parent be killed, the pipe breaks and the worker ends. Should a worker be
killed, its page is done again one by one, so that one that kills its worker each time is found and told.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any, TypeVar

Result = TypeVar("Result")

Page = Callable[[Sequence[str]], list[Result]]
"""Does a page of named things; gives one result a thing."""

Lost = Callable[[str, str], Result]
"""The result of a thing that ended its worker: its name, and why."""


@dataclass(slots=True)
class _Worker:
    process: SpawnProcess
    pipe: Connection
    page: list[str] = field(default_factory=list)
    """What it has in hand."""


def read_all(
    make: Callable[[], Page[Result]], pages: Iterable[list[str]], count: int, lost: Lost[Result]
) -> Iterator[list[Result]]:
    """Give what came of each page as it is done; `make` runs in each of `count` processes and must be picklable."""
    waiting = iter(pages)
    again: list[list[str]] = []
    workers = [_start(make) for _ in range(count)]
    try:
        for each in workers:
            _hand(each, waiting, again)
        while busy := [each for each in workers if each.page]:
            ready = wait([each.pipe for each in busy])
            for worker in [each for each in busy if each.pipe in ready]:
                items: list[Result] | None = _take(worker)
                if items is None:
                    items = [lost(*each) for each in _died(worker, again)]
                    workers[workers.index(worker)] = worker = _start(make)
                _hand(worker, waiting, again)
                if items:
                    yield items
            for idle in [each for each in workers if not each.page]:
                _hand(idle, waiting, again)
    finally:
        _stop(workers)


def _start(make: Callable[[], Page[Result]]) -> _Worker:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs, make), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours)


def _work(pipe: Connection, make: Callable[[], Page[Result]]) -> None:
    """A worker's life: pages in, items out, until nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides.
    read = make()
    while True:
        try:
            page = pipe.recv()
            pipe.send(read(page))
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return


def _hand(worker: _Worker, waiting: Iterator[list[str]], again: list[list[str]]) -> None:
    page = again.pop() if again else next(waiting, [])
    worker.page = page
    if page:
        try:
            worker.pipe.send(page)
        except (BrokenPipeError, ConnectionResetError):
            return  # It has died; taking its result will tell.


def _take(worker: _Worker) -> list[Any] | None:
    """The result; None where the worker died of it, or was killed."""
    try:
        items: list[Any] = worker.pipe.recv()
    except (EOFError, ConnectionResetError):
        return None
    worker.page = []
    return items


def _died(worker: _Worker, again: list[list[str]]) -> list[tuple[str, str]]:
    """Have its page done again thing by thing; a thing that was alone is lost."""
    worker.process.join()
    code = worker.process.exitcode
    worker.pipe.close()
    if len(worker.page) > 1:
        again += [[each] for each in worker.page]
        return []
    return [(each, f"its worker process ended twice (exit code {code})") for each in worker.page]


def _stop(workers: Sequence[_Worker]) -> None:
    for each in workers:
        each.pipe.close()
    for each in workers:
        each.process.terminate()
        each.process.join()
