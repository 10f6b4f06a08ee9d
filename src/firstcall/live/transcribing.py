"""Getting words for turns without holding the line: in the line's own media time, or on a thread beside it.

Both count the same wall seconds of computing; they differ in who waits. `MediaTimeTranscriber` computes at once and
hands the words over when as much *media* time has passed, so that a simulated interview shows the same delays as a
real one. `ThreadTranscriber` computes beside a line that runs in real time.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Protocol

from firstcall.engines.contracts import CLOCK_HZ, Samples, SpeechToText, TurnModel
from firstcall.errors import WorldError
from firstcall.types import Utterance

AHEAD = "ahead"
"""Begins the ids of what is transcribed in pauses."""


@dataclass(frozen=True, slots=True)
class Done:
    """A finished request: an utterance, or the stable code of what failed."""

    request_id: str
    utterance: Utterance | None
    code: str = ""
    finished: float | None = None
    """Probability that the voice had finished, where a turn model was asked."""
    looked_s: float = 0.0
    """Wall seconds that the turn model took."""


class Transcriber(Protocol):
    """Takes requests and gives back what is done."""

    def request(
        self, request_id: str, samples: Samples, *, language: str, hints: Sequence[str], clock: int
    ) -> None: ...

    def want(self, request_id: str) -> None:
        """A turn now waits for what was begun ahead of its end."""
        ...

    def drop(self, request_id: str) -> None:
        """What was begun ahead is void: speech went on."""
        ...

    def done(self, clock: int) -> list[Done]:
        """What has become ready by `clock` (samples), oldest first; each once."""
        ...

    def close(self) -> None: ...


def transcribed(
    engine: SpeechToText,
    request_id: str,
    samples: Samples,
    language: str,
    hints: Sequence[str],
    turn_model: TurnModel | None = None,
) -> Done:
    """Make the words of a request now; of one made in a pause also say whether the voice sounds finished."""
    try:
        done = Done(request_id, engine.transcribe(samples, language=language, hints=hints))
    except WorldError as error:
        return Done(request_id, None, error.code)
    if turn_model is None or not is_ahead(request_id):
        return done
    began = time.perf_counter()
    finished = turn_model.finished(samples)
    return replace(done, finished=finished, looked_s=time.perf_counter() - began)


def is_ahead(request_id: str) -> bool:
    """Whether a transcription was begun in a pause and not asked for by the dialogue."""
    return request_id.startswith(AHEAD)


class _AllAreMade:
    """The part of a transcriber that makes whatever it was asked for, in its order."""

    def want(self, request_id: str) -> None:
        """It is on its way."""

    def drop(self, request_id: str) -> None:
        """It comes, and nobody takes it."""


@dataclass(slots=True)
class MediaTimeTranscriber(_AllAreMade):
    """Computes at once; the words are due when as much media time has passed, one request after the other."""

    engine: SpeechToText
    delay_s: float | None = None
    """A fixed delay instead of the measured one, for runs that must be the same every time."""
    turn_model: TurnModel | None = None
    _waiting: list[tuple[int, Done]] = field(default_factory=list)
    _busy_until: int = 0

    def request(self, request_id: str, samples: Samples, *, language: str, hints: Sequence[str], clock: int) -> None:
        """Transcribe now."""
        done = transcribed(self.engine, request_id, samples, language, hints, self.turn_model)
        delay_s = self.delay_s
        if delay_s is None:
            delay_s = done.looked_s + (done.utterance.compute_s if done.utterance is not None else 0.0)
        self._busy_until = max(clock, self._busy_until) + int(delay_s * CLOCK_HZ + 0.5)
        self._waiting.append((self._busy_until, done))

    def done(self, clock: int) -> list[Done]:
        """What is due by now."""
        ready = [done for due, done in self._waiting if due <= clock]
        self._waiting = [(due, done) for due, done in self._waiting if due > clock]
        return ready

    def close(self) -> None:
        """Nothing to release."""


@dataclass(slots=True)
class ThreadTranscriber(_AllAreMade):
    """Computes on one thread beside the line."""

    engine: SpeechToText
    turn_model: TurnModel | None = None
    _pool: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(max_workers=1, thread_name_prefix="transcribe")
    )
    _futures: list[Future[Done]] = field(default_factory=list)

    def request(self, request_id: str, samples: Samples, *, language: str, hints: Sequence[str], clock: int) -> None:
        """Queue a transcription."""
        what = (request_id, samples, language, hints, self.turn_model)
        self._futures.append(self._pool.submit(transcribed, self.engine, *what))

    def done(self, clock: int) -> list[Done]:
        """What has been finished."""
        ready = [future for future in self._futures if future.done()]
        self._futures = [future for future in self._futures if future not in ready]
        return [future.result() for future in ready]

    def close(self) -> None:
        """Let the thread go; what waits is dropped, its sound is in the recording."""
        self._pool.shutdown(wait=False, cancel_futures=True)
