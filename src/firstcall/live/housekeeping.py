"""What one server process does for all that share its database: what may happen once only, and what follows a crash.

A thread looks every minute whether this process leads (`store.leader`), and does what is due. Jobs are in `JOBS`; each
may be done twice without harm, since a leader can die between doing and noting. Nothing of one stops another.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType

from firstcall.audio.recording import CALL_NAME
from firstcall.errors import FirstcallError
from firstcall.recordings import erasing
from firstcall.recordings.erasing import Place, Terms
from firstcall.recordings.manifest import NAME
from firstcall.rescore import cache
from firstcall.store.leader import Leader

_log = logging.getLogger(__name__)

EVERY_S = 60.0


@dataclass(frozen=True, slots=True)
class Round:
    """What a job knows."""

    place: Place
    terms: Terms
    today: date
    first_of_day: bool
    """The first round of a day in this process."""
    is_sure: bool = True
    """Whether the day can be trusted: it follows on the last one, or the process has just begun."""


def retention(at: Round) -> int:
    """Erase what has been kept long enough, once a day; gives how many interviews.

    What is erased by a clock that jumped ahead is gone: on a day that does not follow on the last one it waits for the
    next. A machine that slept over the weekend erases a day later.
    """
    if not at.first_of_day:
        return 0
    if not at.is_sure:
        _log.warning("housekeeping: the clock has gone on by more than a day: nothing is erased before tomorrow")
        return 0
    found = erasing.due(at.place, at.terms, at.today)
    failed = erasing.carry_out(at.place, found)
    for interview_id, _ in failed:
        _log.warning("interview %s was due to be erased and could not be", interview_id)
    done = len(found.audio) + len(found.answers) - len(failed)
    if done:
        cache.clear(at.place.root)  # Kept transcripts hold words, and nobody knows whose.
    return done + len(erasing.sweep(at.place))


def upload(at: Round) -> int:
    """Bring finished folders to the depot that did not get there when their call ended; gives how many."""
    depot, done = at.place.depot, 0
    if depot is None or not at.first_of_day:
        return 0
    kept = set(depot.names())
    for manifest in sorted(at.place.root.glob(f"*/{NAME}")):
        folder = manifest.parent
        if folder.name not in kept and (folder / CALL_NAME).is_file():
            depot.put(folder)
            done += 1
    return done


JOBS: Mapping[str, Callable[[Round], int]] = MappingProxyType({"retention": retention, "upload": upload})
"""Name -> what is done; gives how many things it was done to."""


@dataclass(slots=True)
class Housekeeper:
    """The thread, and what it works on."""

    place: Place
    terms: Terms
    today: Callable[[], date]
    led: Callable[[], None] = lambda: None
    """Is told when this process takes the lead."""
    _leader: Leader = field(init=False)
    _stop: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None
    _day: date | None = None
    _leads: bool = False

    def __post_init__(self) -> None:
        self._leader = Leader(self.place.store, self.place.root)

    def start(self, every_s: float = EVERY_S) -> None:
        """Begin to look."""
        self._thread = threading.Thread(target=self._run, args=(every_s,), name="housekeeping", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End, and let another process lead."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
        self._leader.close()

    def round(self) -> dict[str, int] | None:
        """Do what is due; None where another process leads."""
        if not self._leader.leads():
            self._leads = False
            return None
        if not self._leads:
            self._leads = True
            self.led()
        today = self.today()
        is_sure = self._day is None or today - self._day <= timedelta(days=1)
        at = Round(self.place, self.terms, today, first_of_day=today != self._day, is_sure=is_sure)
        done = {}
        for name, job in JOBS.items():
            try:
                done[name] = job(at)
            except FirstcallError as error:
                _log.warning("housekeeping: %s: %s", name, getattr(error, "code", "failed"))
        self._day = today
        return done

    def _run(self, every_s: float) -> None:
        while not self._stop.is_set():
            try:
                self.round()
            except Exception as error:  # noqa: BLE001 - the server goes on without; its kind is told
                _log.warning("housekeeping: %s", type(error).__name__)
            self._stop.wait(every_s)
