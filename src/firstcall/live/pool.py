"""One recognizer for many calls: who waits is served in turn, what is late is given up, what is void is not begun.

Each call has its own queue, and the queues are served round robin, so that nobody waits for somebody else's long
answer twice. Words that a turn waits for go before words that are made ahead in a pause; of the latter only a call's
newest counts. A request that has waited past its deadline, by its call's own clock, fails with `stt_busy`: the dialogue
then asks again, and the sound is in the recording.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from firstcall.engines.contracts import CLOCK_HZ, Samples, SpeechToText, TurnModel
from firstcall.live.transcribing import Done, is_ahead, transcribed

DEADLINE_S = 15.0
"""A turn's words are given up after waiting so long to be begun; the dialogue itself gives up after 20 s."""

BUSY = "stt_busy"


@dataclass(slots=True)
class _Request:
    request_id: str
    samples: Samples
    language: str
    hints: Sequence[str]
    asked_at: float
    """By the pool's clock, for the figures."""
    due: int
    """The last sample of the call's clock at which it may be begun."""
    wanted: bool
    """A turn waits for it; False: made ahead, it may be void before it is done."""


@dataclass(slots=True)
class PoolFigures:
    """What a pool has done, for reports."""

    done: int = 0
    void: int = 0
    """Begun in a pause and finished, though speech had gone on."""
    skipped: int = 0
    """Made void before they were begun: these cost nothing."""
    late: int = 0
    compute_s: float = 0.0
    void_compute_s: float = 0.0
    waits_s: list[float] = field(default_factory=list)
    """How long wanted requests waited to be begun: the newest 10,000."""


class SpeechPool:
    """Workers around one recognizer. Raises nothing: what fails comes back as a `Done` with its code."""

    def __init__(
        self,
        engine: SpeechToText,
        *,
        workers: int = 1,
        deadline_s: float = DEADLINE_S,
        clock: Callable[[], float] = time.monotonic,
        turn_model: TurnModel | None = None,
    ) -> None:
        self._engine, self._deadline_s, self._clock, self._turn_model = engine, deadline_s, clock, turn_model
        self._callers: deque[PooledTranscriber] = deque()
        """Those who have something waiting; the first is served next."""
        self._change = threading.Condition()
        self._closed = False
        self.figures = PoolFigures()
        self._threads = [
            threading.Thread(target=self._work, name=f"speech-{number}", daemon=True) for number in range(workers)
        ]
        for thread in self._threads:
            thread.start()

    def transcriber(self) -> PooledTranscriber:
        """A call's own door to the pool."""
        return PooledTranscriber(self)

    @property
    def waiting(self) -> int:
        """Requests that have not been begun."""
        with self._change:
            return sum(len(each.queue) for each in self._callers)

    def close(self) -> None:
        """Stop after what is being computed; what waits is dropped, its sound is in the recording."""
        with self._change:
            self._closed = True
            self._change.notify_all()
        for thread in self._threads:
            thread.join()

    # ------------------------------------------------------------------------------------ for the doors

    def put(self, caller: PooledTranscriber, request: _Request) -> None:
        """Queue a request, in the place of an older one made ahead."""
        with self._change:
            before = len(caller.queue)
            caller.queue = [each for each in caller.queue if each.wanted]
            self.figures.skipped += before - len(caller.queue)
            caller.queue.append(request)
            if caller not in self._callers:
                self._callers.append(caller)
            self._change.notify()

    def due(self, caller: PooledTranscriber) -> int:
        """Until when what a call asks for now is to be begun: by its sound, as all that the dialogue waits for."""
        return caller.clock + int(self._deadline_s * CLOCK_HZ)

    def want(self, caller: PooledTranscriber, request_id: str) -> None:
        """A turn waits for it now."""
        with self._change:
            for each in caller.queue:
                if each.request_id == request_id:
                    each.wanted, each.asked_at, each.due = True, self._clock(), self.due(caller)

    def drop(self, caller: PooledTranscriber, request_id: str) -> None:
        """It is void: do not begin it, and count it if it has been begun."""
        with self._change:
            before = len(caller.queue)
            caller.queue = [each for each in caller.queue if each.request_id != request_id]
            self.figures.skipped += before - len(caller.queue)
            if caller.begun == request_id:
                caller.begun_is_void = True

    def leave(self, caller: PooledTranscriber) -> None:
        """The call is over."""
        with self._change:
            caller.queue.clear()
            if caller in self._callers:
                self._callers.remove(caller)

    # ------------------------------------------------------------------------------------ the workers

    def _work(self) -> None:
        while True:
            with self._change:
                while not self._closed and not self._callers:
                    self._change.wait()
                if self._closed:
                    return
                caller, request = self._next()
                late = request.wanted and caller.clock > request.due
                caller.begun, caller.begun_is_void = request.request_id, False
            if late:
                done = Done(request.request_id, None, BUSY)
            else:
                what = (request.request_id, request.samples, request.language, request.hints)
                done = transcribed(self._engine, *what, self._turn_model)
            with self._change:
                self._count(caller, request, done, late=late)
                caller.begun = ""
                caller.finished.append(done)

    def _next(self) -> tuple[PooledTranscriber, _Request]:
        """Whose turn it is: the first who waits for a turn's words, or else the first of all."""
        caller = next((each for each in self._callers if any(r.wanted for r in each.queue)), self._callers[0])
        self._callers.remove(caller)
        at = next((at for at, each in enumerate(caller.queue) if each.wanted), 0)
        request = caller.queue.pop(at)
        if caller.queue:
            self._callers.append(caller)
        return caller, request

    def _count(self, caller: PooledTranscriber, request: _Request, done: Done, *, late: bool) -> None:
        figures = self.figures
        figures.done += 1
        figures.late += late
        spent_s = done.looked_s + (done.utterance.compute_s if done.utterance is not None else 0.0)
        figures.compute_s += spent_s
        if caller.begun_is_void:
            figures.void += 1
            figures.void_compute_s += spent_s
        if request.wanted:
            figures.waits_s.append(max(0.0, self._clock() - spent_s - request.asked_at))
            del figures.waits_s[:-10_000]


class PooledTranscriber:
    """A call's door to a pool; belongs to one call."""

    def __init__(self, pool: SpeechPool) -> None:
        self._pool = pool
        self.clock = 0
        """The call's, as far as is known here."""
        self.queue: list[_Request] = []
        self.finished: deque[Done] = deque()
        self.begun = ""
        self.begun_is_void = False

    def request(self, request_id: str, samples: Samples, *, language: str, hints: Sequence[str], clock: int) -> None:
        """Queue a transcription."""
        self.clock = clock
        asked_at, due = self._pool._clock(), self._pool.due(self)
        self._pool.put(self, _Request(request_id, samples, language, hints, asked_at, due, not is_ahead(request_id)))

    def want(self, request_id: str) -> None:
        """A turn waits for what was begun ahead."""
        self._pool.want(self, request_id)

    def drop(self, request_id: str) -> None:
        """What was begun ahead is void."""
        self._pool.drop(self, request_id)

    def done(self, clock: int) -> list[Done]:
        """What has been finished."""
        self.clock = clock
        ready = []
        while self.finished:
            ready.append(self.finished.popleft())
        return ready

    def close(self) -> None:
        """The call is over; what waits is dropped."""
        self._pool.leave(self)
