"""Many calls held at once: one `round` goes through every call whose next frame has come.

A frame in which nothing happens is arithmetic and never waits. Speech probabilities are made for all calls of a round
together. Where something happens the call is lent to a worker, because the log's write waits for the disk; its frames
wait on its line meanwhile, and the other calls go on.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Protocol

from firstcall.engines.contracts import Samples, VoiceActivity
from firstcall.events import Resumed, Started
from firstcall.live.call import Call, Frame, Settle

_log = logging.getLogger(__name__)

WORKERS = 8
"""Threads for what waits: log writes, prompts that are rendered when said, folders of ended interviews."""

IDLE_S = 0.008
"""Pause of the pump when no call has a frame."""


class Waiting(Protocol):
    """A line that says how many frames have come."""

    @property
    def waiting(self) -> int: ...

    @property
    def late_s(self) -> float:
        """How long the last frame that was exchanged had waited."""
        ...


Ended = Callable[[BaseException | None], None]
"""Is told, on a worker, that a call is over, and what broke it."""


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

    def note(self, late_s: float) -> None:
        """Count a frame."""
        self.counts[min(int(late_s * 1000), self.BINS - 1)] += 1

    def at(self, share: float) -> int:
        """The milliseconds that so large a share (0..1) of the frames did not exceed; 0 without any."""
        wanted, seen = share * sum(self.counts), 0
        for late_ms, count in enumerate(self.counts):
            seen += count
            if seen and seen >= wanted:
                return late_ms
        return 0


@dataclass(slots=True)
class Switchboard:
    """Holds calls; whoever owns it calls `round` every few milliseconds from one thread."""

    voice_activity: VoiceActivity
    workers: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(max_workers=WORKERS, thread_name_prefix="call")
    )
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
        """Go one frame on in every call that has one; gives how many had."""
        with self._lock:
            calls = [each for each in self._calls if not each.over]
        ready = [each for each in calls if self._is_ready(each)]
        pending = [each for each in map(self._open_frame, ready) if each is not None]
        for held in ready:
            self.lateness.note(held.line.late_s)
        if pending:
            streams = [each.held.call.ears.stream for each in pending]
            # A frame is shorter than a window, so that there is one window for each call at most.
            judged = self.voice_activity.together(streams, [each.windows[0] for each in pending])
            for each, probability in zip(pending, judged, strict=True):
                self._go_on(each, [probability])
        self._forget()
        return len(ready)

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

    # ------------------------------------------------------------------------------------ frames

    def _is_ready(self, held: _Held) -> bool:
        if held.lent is not None:
            if not held.lent.done():
                return False
            held.lent = None
            if held.call.is_over:
                self._end(held, None)
                return False
        return held.line.waiting > 0

    def _open_frame(self, held: _Held) -> _Pending | None:
        frame = held.call.frame()
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

        self.workers.submit(end).add_done_callback(_tell)

    def _forget(self) -> None:
        with self._lock:
            if any(each.over for each in self._calls):
                self._calls = [each for each in self._calls if not each.over]


def _tell(done: Future[None]) -> None:
    error = done.exception()
    if error is not None:
        _log.error("the end of a call failed: %s", error, exc_info=error)


class Pump:
    """Drives a switchboard on a thread of its own until it is closed."""

    def __init__(self, board: Switchboard) -> None:
        self.board = board
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pump", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop, and hang up what is still held."""
        self._stop.set()
        self._thread.join()
        self.board.close()

    def _run(self) -> None:
        while not self._stop.is_set():
            if not self.board.round():
                self._stop.wait(IDLE_S)
