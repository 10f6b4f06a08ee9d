"""What all calls of a server process share: database, engines a language, the switchboard, and who sits where."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from threading import Lock
from typing import TypeVar

from firstcall.calendars import Talks
from firstcall.engines.memory import settle
from firstcall.live.desk import Desk
from firstcall.live.housekeeping import Housekeeper
from firstcall.live.switchboard import Pump
from firstcall.recordings.depot import Depot
from firstcall.recordings.erasing import Place
from firstcall.review.practice import Practice
from firstcall.store import ENDED, Store

Given = TypeVar("Given")


class OccupiedError(Exception):
    """Somebody else sits there: the link is in use on another page."""


@dataclass(slots=True)
class Seat:
    """One page's place in one interview."""

    holder: str
    """The page's own random word."""
    leave: Callable[[], None]
    """Makes the connection that holds it go."""
    left: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass(slots=True)
class House:
    """One server process. `desk_for` gives the desk of a language; it may load engines and is called on a thread."""

    store: Store
    root: Path
    desk_for: Callable[[str], Desk]
    pump: Pump
    today: Callable[[], date]
    most_calls: int = 250
    """Connections held at once; more are told to come back."""
    practice: Practice = field(default_factory=Practice)
    """How the agency reviews."""
    talks: Talks = field(default_factory=Talks)
    """How candidates meet its recruiters."""
    depot: Depot | None = None
    """Where finished recordings are kept beside the data root."""
    housekeeper: Housekeeper | None = None
    """Does what one of the processes that share the database does for all."""
    _desks: dict[str, Desk] = field(default_factory=dict)
    _desks_lock: Lock = field(default_factory=Lock)
    _seats: dict[str, Seat] = field(default_factory=dict)

    @property
    def place(self) -> Place:
        """Where interviews are kept."""
        return Place(self.store, self.root, self.depot)

    def desk(self, language: str) -> Desk:
        """The desk of a language, made on first use. Raises WorldError where an engine is missing."""
        with self._desks_lock:
            if language not in self._desks:
                self._desks[language] = self.desk_for(language)
                settle()
            return self._desks[language]

    async def in_thread(self, work: Callable[[], Given]) -> Given:
        """Do what waits for disk or engines on the workers that the calls use, too."""
        return await asyncio.get_running_loop().run_in_executor(self.pump.workers, work)

    def has_ended(self, interview_id: str) -> bool:
        """Whether an interview is over; one that was never begun is not."""
        return self.store.knows(interview_id) and self.store.interview(interview_id).state == ENDED

    @property
    def connections(self) -> int:
        """Seats that are taken."""
        return len(self._seats)

    async def take_seat(self, interview_id: str, holder: str, leave: Callable[[], None]) -> Seat:
        """Sit down in an interview, in one's own old place where there is one.

        Raises OccupiedError where another page sits there.
        """
        while (old := self._seats.get(interview_id)) is not None:
            if old.holder != holder:
                raise OccupiedError
            old.leave()
            await old.left.wait()
        seat = Seat(holder, leave)
        self._seats[interview_id] = seat
        return seat

    def stand_up(self, interview_id: str, seat: Seat) -> None:
        """Leave; nothing of the connection is under way any more."""
        if self._seats.get(interview_id) is seat:
            del self._seats[interview_id]
        seat.left.set()

    def close(self) -> None:
        """Hang up all calls and let the engines go."""
        if self.housekeeper is not None:
            self.housekeeper.close()
        self.pump.close()
        for desk in self._desks.values():
            for pool in (desk.pool, desk.second):
                if pool is not None:
                    pool.close()
        self.store.close()
