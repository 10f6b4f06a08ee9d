"""Many calls held at once: one `round` goes through every call whose next frame has come.

A frame in which nothing happens is arithmetic and never waits. Speech probabilities are made for all calls of a round
together. The more calls, the more frames wait at each round, and a call takes them in one go: so a frame costs less
the fuller the house is. Where something happens the call is lent to a worker, because the log's write waits for the
disk; its frames wait on its line meanwhile, and the other calls go on.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Protocol

from firstcall.engines.contracts import Samples, VoiceActivity
from firstcall.events import Resumed, Started
from firstcall.live.call import Call, Frame, Settle

_log = logging.getLogger(__name__)

WORKERS = 8
"""Threads for what waits: log writes, prompts that are rendered when said."""

IDLE_S = 0.008
"""Pause of the pump when no call has a frame."""

MOST_FRAMES = 8
"""Frames (160 ms) that a call takes in one go: a turn's end is noticed at the end of them."""

SWITCH_S = 0.001
"""How long a thread of Python's goes on while another waits. A pump gives way at each crowd that it judges; getting the
word again after Python's usual 5 ms each made rounds of 100 calls 12.8 ms long instead of 7.7, and their frames 16 ms
late instead of 9 (p50; p99 117 and 83, on a machine with six others' work)."""

REST_S = 0.015
"""Pause of the pump after a round with frames: what comes meanwhile is judged in one crowd, which costs less each."""


class Waiting(Protocol):
    """A line that says how many frames have come."""

    @property
    def waiting(self) -> int: ...

    @property
    def late_s(self) -> float:
        """How long the last frame that was exchanged had waited."""
        ...


Ended = Callable[[BaseException | None], None]
"""Is told, on a thread for that, that a call is over, and what broke it."""


@dataclass(slots=True)
class _Held:
    call: Call
    line: Waiting
    ended: Ended
    lent: Future[None] | None = None
    """The worker's hold on it."""
    over: bool = False


@dataclass(slots=True)
class _Pending:
    """A frame that waits for its probabilities."""

    held: _Held
    frame: Frame
    windows: list[Samples]


class Lateness:
    """How long frames waited to be heard: a histogram in milliseconds, the last bin for all beyond."""

    BINS = 2000

    def __init__(self) -> None:
        self.counts = [0] * self.BINS

    def note(self, late_s: float, frames: int = 1) -> None:
        """Count frames of which the oldest was so late."""
        self.counts[min(int(late_s * 1000), self.BINS - 1)] += frames

    def at(self, share: float) -> int:
        """The milliseconds that so large a share (0..1) of the frames did not exceed; 0 without any."""
        wanted, seen = share * sum(self.counts), 0
        for late_ms, count in enumerate(self.counts):
            seen += count
            if seen and seen >= wanted:
                return late_ms
        return 0

    def __add__(self, other: Lateness) -> Lateness:
        both = Lateness()
        both.counts = [mine + theirs for mine, theirs in zip(self.counts, other.counts, strict=True)]
        return both


@dataclass(slots=True)
class Switchboard:
    """Holds calls; whoever owns it calls `round` every few milliseconds from one thread."""

    voice_activity: VoiceActivity
    workers: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(max_workers=WORKERS, thread_name_prefix="call")
    )
    enders: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(max_workers=1, thread_name_prefix="end")
    )
    """For recordings and folders of calls that are over, one after the other: each takes half a second of computing and
    30 MB, and nobody who is still on a call may wait for it."""
    lateness: Lateness = field(default_factory=Lateness)
    _calls: list[_Held] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def hold(self, call: Call, line: Waiting, first: Started | Resumed, ended: Ended) -> None:
        """Begin a call on its `line`; `ended` follows once, whatever happens."""
        held = _Held(call, line, ended)
        with self._lock:
            self._calls.append(held)
        self._lend(held, lambda: call.begin(first))

    @property
    def calls(self) -> int:
        """How many are being held."""
        return len(self._calls)

    def round(self) -> int:
        """Go on in every call that has frames, by a few at most; gives how many calls had."""
        with self._lock:
            calls = [each for each in self._calls if not each.over]
        ready = 0
        pending: list[_Pending] = []
        for held in calls:
            waiting = self._waiting(held)
            if not waiting:
                continue
            ready += 1
            opened = self._open_frame(held, min(waiting, MOST_FRAMES))
            self.lateness.note(held.line.late_s, min(waiting, MOST_FRAMES))
            if opened is not None:
                pending.append(opened)
        for each, judged in zip(pending, self._judged(pending), strict=True):
            self._go_on(each, judged)
        self._forget()
        return ready

    def close(self) -> None:
        """Hang up all calls and let the workers finish."""
        with self._lock:
            calls = list(self._calls)
        for each in calls:
            if each.lent is not None:
                wait([each.lent])
            if not each.over:
                self._end(each, None)
        self.workers.shutdown(wait=True)
        self.enders.shutdown(wait=True)

    # ------------------------------------------------------------------------------------ frames

    def _waiting(self, held: _Held) -> int:
        """Frames that a call can take now."""
        if held.lent is not None:
            if not held.lent.done():
                return 0
            held.lent = None
            if held.call.is_over:
                self._end(held, None)
                return 0
        return held.line.waiting

    def _judged(self, pending: list[_Pending]) -> list[list[float]]:
        """The probabilities of everybody's windows: everybody's first together, then the second of those who have."""
        judged: list[list[float]] = [[] for _ in pending]
        for place in range(max((len(each.windows) for each in pending), default=0)):
            having = [at for at, each in enumerate(pending) if len(each.windows) > place]
            streams = [pending[at].held.call.ears.stream for at in having]
            windows = [pending[at].windows[place] for at in having]
            for at, probability in zip(having, self.voice_activity.together(streams, windows), strict=True):
                judged[at].append(probability)
        return judged

    def _open_frame(self, held: _Held, frames: int) -> _Pending | None:
        frame = held.call.frame(frames)
        try:
            need = next(frame)
        except StopIteration:
            return None
        except Exception as error:  # noqa: BLE001 - one call's trouble is not the others'
            self._end(held, error)
            return None
        if isinstance(need, Settle):
            self._finish_elsewhere(held, frame)
            return None
        return _Pending(held, frame, need)

    def _go_on(self, pending: _Pending, judged: list[float]) -> None:
        try:
            need = pending.frame.send(judged)
        except StopIteration:
            return
        except Exception as error:  # noqa: BLE001 - as above
            self._end(pending.held, error)
            return
        assert isinstance(need, Settle)
        self._finish_elsewhere(pending.held, pending.frame)

    def _finish_elsewhere(self, held: _Held, frame: Frame) -> None:
        def finish() -> None:
            held.call.settle()
            held.call.finish_frame(frame)

        self._lend(held, finish)

    def _lend(self, held: _Held, work: Callable[[], None]) -> None:
        def guarded() -> None:
            try:
                work()
            except Exception as error:  # noqa: BLE001 - as above
                self._end(held, error)

        held.lent = self.workers.submit(guarded)

    # ------------------------------------------------------------------------------------ the end

    def _end(self, held: _Held, error: BaseException | None) -> None:
        with self._lock:
            if held.over:
                return
            held.over = True

        def end() -> None:
            held.call.end()
            held.ended(error)

        self.enders.submit(end).add_done_callback(_tell)

    def _forget(self) -> None:
        with self._lock:
            if any(each.over for each in self._calls):
                self._calls = [each for each in self._calls if not each.over]


def _tell(done: Future[None]) -> None:
    error = done.exception()
    if error is not None:
        _log.error("the end of a call failed: %s", error, exc_info=error)


class Pump:
    """Drives switchboards, each on a thread of its own, until it is closed.

    Judging the sound of a crowd goes on beside Python, so that two boards with half the calls each hold more than one.
    """

    def __init__(self, boards: Sequence[Switchboard]) -> None:
        sys.setswitchinterval(SWITCH_S)
        self.boards = tuple(boards)
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._run, args=(each,), name="pump", daemon=True) for each in boards]
        for thread in self._threads:
            thread.start()

    def hold(self, call: Call, line: Waiting, first: Started | Resumed, ended: Ended) -> None:
        """Begin a call on the board that holds the fewest; `ended` follows once, whatever happens."""
        min(self.boards, key=lambda board: board.calls).hold(call, line, first, ended)

    @property
    def workers(self) -> ThreadPoolExecutor:
        """Threads for what waits."""
        return self.boards[0].workers

    def close(self) -> None:
        """Stop, and hang up what is still held."""
        self._stop.set()
        for thread in self._threads:
            thread.join()
        for board in self.boards:
            board.close()

    def _run(self, board: Switchboard) -> None:
        while not self._stop.is_set():
            self._stop.wait(REST_S if board.round() else IDLE_S)
