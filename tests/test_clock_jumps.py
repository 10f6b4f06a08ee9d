"""The clock jumps, on and back, and the machine sleeps: calls go by their sound, and nothing is taken away."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import cycle
from pathlib import Path

import numpy as np
import pytest
from websockets.sync.client import connect

from calling import QUESTIONS, short_spec
from firstcall.audio.recording import find
from firstcall.engines.contracts import FRAME_SAMPLES
from firstcall.events import Finish, Keep, PromptKind, Resumed, Say
from firstcall.live.housekeeping import Housekeeper
from firstcall.live.stored import new_id
from firstcall.recordings.erasing import Place, Terms
from firstcall.settings import sqlite_url
from firstcall.store import Store, limits
from firstcall.store.invitations import invite
from firstcall.store.limits import Limit
from firstcall.types import Scorecard
from firstcall.web.page_connection import Close
from firstcall.web.spoken import SLICES, Signs
from loudness import LOUD
from recorded import held
from served import server as server_process
from serving import SEAT, Page, Server, page, serving, wait_until

YEAR = timedelta(days=366)
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@dataclass
class Clock:
    """The time of day, as somebody sets it."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


def jumping() -> Callable[[], datetime]:
    """Another year, day or second at each look."""
    jumps = cycle([YEAR, -YEAR, timedelta(seconds=-1), timedelta(0), timedelta(days=1), -9 * YEAR, timedelta(hours=1)])
    return lambda: NOW + next(jumps)


def a_question_is_asked(each: Page) -> bool:
    return bool(each.of("kept")) and each.types()[-1] == "listen"


def over(each: Page) -> bool:
    return bool(each.of("end"))


def scorecard(server: Server, interview_id: str) -> Scorecard | None:
    entries = [each.entry for each in server.house.store.entries(interview_id)]
    return next((each.scorecard for each in entries if isinstance(each, Finish)), None)


def told(server: Server, interview_id: str) -> list[str]:
    """What was asked and what was kept, in order."""
    entries = [each.entry for each in server.house.store.entries(interview_id)]
    said = [each for each in entries if isinstance(each, Keep) or (isinstance(each, Say) and each.kind in ASKING)]
    return [each.text if isinstance(each, Say) else f"{each.requirement_id}: {each.verdict}" for each in said]


ASKING = (PromptKind.QUESTION, PromptKind.READ_BACK, PromptKind.SUMMARY)


@pytest.mark.parametrize("line", ["browser", "chat"])
def test_an_interview_is_the_same_whatever_the_clock_says(tmp_path: Path, line: str) -> None:
    with serving(tmp_path) as server:
        ids = []
        for clock in (Clock(), jumping()):
            server.house.store.now = Clock()
            token, interview_id = server.invite()
            ids.append(interview_id)
            with page(server, token, line=line) as each:
                each.take(0.5)
                server.house.store.now = clock
                server.house.today = lambda clock=clock: clock().date()  # type: ignore[misc]
                for _ in range(30):
                    each.take(0.1)
                    if line == "browser":
                        each.talk(over)
                    if over(each):
                        break
                    each.say({"type": "type", "text": "Yes, I do."})
                assert each.closed() == Close.DONE
        straight, jumped = ids
        assert told(server, straight) == told(server, jumped)
        assert scorecard(server, straight) == scorecard(server, jumped) is not None
        assert server.house.store.verify() == []


def test_only_the_links_own_time_is_the_clocks(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        clock = server.house.store.now = Clock()
        token, interview_id = server.invite()
        with page(server, token) as each:
            each.talk(a_question_is_asked)
            clock.now += YEAR  # The link has expired; who is in stays in.
            each.talk(lambda page: len(page.of("kept")) == len(QUESTIONS))
        with page(server, token) as each:
            assert each.closed() == Close.NO_SUCH_LINK
        clock.now -= YEAR
        with page(server, token) as each:
            each.talk(over)
        assert server.house.store.interview(interview_id).ending == "complete"
        assert server.house.store.verify() == []


# ------------------------------------------------------------------------------------------------ machines that sleep


class Sleeper(asyncio.SelectorEventLoop):
    """A loop whose clock goes on while its machine does not."""

    slept_s = 0.0

    def time(self) -> float:
        return super().time() + self.slept_s


@pytest.mark.parametrize("comes", [True, False], ids=["somebody speaks", "nobody is there"])
def test_an_hour_asleep_hangs_up_on_nobody_who_is_there(comes: bool) -> None:
    loop = Sleeper()

    async def held() -> int:
        signs, ticks = Signs(), 0
        quiet = asyncio.ensure_future(signs.quiet(0.2))
        while not quiet.done() and ticks < 5 * SLICES:
            await asyncio.sleep(0.004)
            loop.slept_s += 3600.0  # Every time: each timer that was set before has run out.
            ticks += 1
            if comes:
                signs.came()
        quiet.cancel()
        with suppress(asyncio.CancelledError):
            await quiet
        return ticks

    ticks = loop.run_until_complete(held())
    loop.close()
    assert ticks == 5 * SLICES if comes else SLICES <= ticks <= 2 * SLICES


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="stopping a process is a matter of signals")
def test_a_server_that_is_stopped_and_goes_on_loses_no_sound_and_no_word(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path / "calls.sqlite3")
    store = Store.open(url)
    token, made = invite(store, short_spec(), interview_id=new_id(), language="en")
    with (
        server_process(tmp_path, url) as stopped,
        connect(f"ws://127.0.0.1:{stopped.port}/i/{token}/line", compression=None, close_timeout=2) as opened,
    ):
        each = Page(opened, pause_s=0.005)
        each.say({"type": "hello", "version": 1, "line": "browser", "seat": SEAT})
        each.talk(a_question_is_asked)
        for level, frames in ((0, 20), (LOUD, 10)):
            for _ in range(frames):
                each.send(level)
        stopped.process.send_signal(signal.SIGSTOP)
        for level, frames in ((LOUD, 20), (0, 150)):  # Somebody speaks on into a machine that sleeps.
            for _ in range(frames):
                each.send(level)
        each.take(1.0)
        stopped.process.send_signal(signal.SIGCONT)
        each.talk(over)
        assert each.closed() == Close.DONE
        wait_until(lambda: find(tmp_path / made.interview_id) is not None)
    entries = [entry.entry for entry in store.entries(made.interview_id)]
    assert [entry.requirement_id for entry in entries if isinstance(entry, Keep)] == list(QUESTIONS)
    assert not any(isinstance(entry, Resumed) for entry in entries)
    recording = find(tmp_path / made.interview_id)
    assert recording is not None
    assert store.verify() == []
    sound = recording.read(recording.start_sample, recording.end_sample)[:, 0]
    spoken = np.flatnonzero(np.diff(np.concatenate([[0], sound, [0]]) != 0))
    lengths = {int(end - start) // FRAME_SAMPLES for start, end in zip(spoken[::2], spoken[1::2], strict=True)}
    assert 30 in lengths, "the answer stands whole, before and after"
    store.close()


# ------------------------------------------------------------------------------------------------ beside the calls


def test_tries_by_a_clock_that_was_set_back_lock_nobody_out(tmp_path: Path) -> None:
    clock = Clock()
    store = Store.open(tmp_path / "calls.sqlite3")
    store.now = clock
    limit = Limit("login", 3, timedelta(minutes=1))
    clock.now += YEAR
    assert limits.wait_s(store, limit, "anna") == 0
    clock.now -= YEAR
    assert limits.held_s(store, limit, "anna") == 0
    assert [limits.wait_s(store, limit, "anna") for _ in range(4)] == [0, 0, 0, 60]
    store.close()


def test_nothing_is_erased_by_a_clock_that_jumped(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "calls.sqlite3")
    held(store, tmp_path, "i1")
    days = [store.interview("i1").made_at.date()]
    keeper = Housekeeper(Place(store, tmp_path), Terms(183, 730), lambda: days[-1])

    def erased(day: date) -> int:
        days.append(day)
        done = keeper.round()
        assert done is not None
        return done["retention"]

    first = days[0]
    ahead = first + 3 * YEAR
    assert [erased(each) for each in (first, ahead, ahead, first, first + timedelta(days=1))] == [0] * 5
    assert store.knows("i1")
    assert [erased(each) for each in (ahead, ahead + timedelta(days=1))] == [0, 1]  # So much time has gone by.
    keeper.close()
    store.close()
