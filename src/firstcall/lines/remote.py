"""A line whose far end is on a network: what browser and phone have in common, whatever their messages look like.

The far end counts its frames of 20 ms; that count is the call's clock. Frames come late, in bursts, twice or not at
all: twice is dropped, not at all becomes silence (and is counted), late only means that the call waits for them. So a
stall of the network costs no sample of what was said, and no timer runs while nothing comes.

Thread-safe on both sides: a server's loop gives and takes here, the call's thread exchanges frames.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from firstcall.engines.contracts import FRAME_SAMPLES, Samples
from firstcall.errors import InputError
from firstcall.events import Action, Button, Event, Hush, KeyPressed, LineKind, Pressed, Say, Typed

FARTHEST_AHEAD = 250
"""Frames (5 s) that may be missing before one that comes; more is no gap but a mistake or an attack."""

MOST_WAITING = 1500
"""Frames (30 s) that may wait to be heard: a sender this far ahead of time is not speaking."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A prompt for the far end to play, after those before it."""

    prompt: Say
    samples: Samples


@dataclass(frozen=True, slots=True)
class Clear:
    """Stop playing and forget what waits to be played."""


Outgoing = Sound | Clear | Event | Action
"""What goes to the far end, in this order: sound, and whatever happens in the interview."""

Wish = Button | str
"""A button pressed on the page, or a line of text typed."""


Wake = Callable[[], None]


def nobody() -> None:
    """Wakes nobody: whoever sends looks by themselves."""


@dataclass(slots=True)
class RemoteLine:
    """The near end of a line over a network. `wake` is called when something waits to be sent."""

    kind: LineKind
    wake: Wake = nobody
    lost: int = 0
    """Frames that never came and were heard as silence."""
    twice: int = 0
    """Frames that came again, or too late to be heard."""
    _next: int = 0
    late_s: float = 0.0
    """How long the last frame that was heard had waited since it came."""
    _heard: deque[tuple[float, Samples | None]] = field(default_factory=deque)
    """When a frame came, and the frame; None is a lost one."""
    _did: deque[Button | str] = field(default_factory=deque)
    _keys: deque[str] = field(default_factory=deque)
    _outgoing: deque[Outgoing] = field(default_factory=deque)
    _closed: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)

    # ------------------------------------------------------------------------------------ the network's side

    def receive(self, number: int, frame: Samples) -> None:
        """Take frame `number` (from 0 on) of exactly FRAME_SAMPLES at CLOCK_HZ.

        Raises InputError for a frame of another size, one far in the future, or one too many.
        """
        if frame.dtype != np.int16 or frame.shape != (FRAME_SAMPLES,):
            raise InputError(
                f"frame {number}: found {frame.size} {frame.dtype} samples, expected {FRAME_SAMPLES} int16"
            )
        with self._lock:
            if self._closed:
                return
            if number < self._next:
                self.twice += 1
                return
            missing = number - self._next
            if missing > FARTHEST_AHEAD:
                raise InputError(f"frame {number}: expected {self._next}, or at most {FARTHEST_AHEAD} more")
            if len(self._heard) + missing >= MOST_WAITING:
                raise InputError(f"frame {number}: {MOST_WAITING} frames wait to be heard; frames come in real time")
            now = time.perf_counter()
            self._heard.extend([(now, None)] * missing)
            self._heard.append((now, frame))
            self.lost += missing
            self._next = number + 1

    def press(self, wish: Wish) -> None:
        """Take a button or a typed line."""
        with self._lock:
            self._did.append(wish)

    def key(self, key: str) -> None:
        """Take a telephone key."""
        with self._lock:
            self._keys.append(key)

    def take(self) -> list[Outgoing]:
        """What is to be sent now, in order; each once."""
        with self._lock:
            outgoing = list(self._outgoing)
            self._outgoing.clear()
        return outgoing

    def hang_up(self) -> None:
        """The far end is gone; what came before is still heard."""
        with self._lock:
            self._closed = True

    @property
    def waiting(self) -> int:
        """Frames that can be exchanged now; 1 also where the end is to be noticed."""
        return len(self._heard) or int(self._closed)

    # ------------------------------------------------------------------------------------ the call's side

    def exchange(self, outgoing: Samples) -> Samples | None:
        """The next frame, silence where none has come yet; the sound to play went ahead by `cue`."""
        try:
            came_at, frame = self._heard.popleft()
        except IndexError:
            return None if self._closed else np.zeros(FRAME_SAMPLES, np.int16)
        self.late_s = time.perf_counter() - came_at
        return np.zeros(FRAME_SAMPLES, np.int16) if frame is None else frame

    def did(self, at_s: float) -> Sequence[Pressed | Typed | KeyPressed]:
        """Buttons, lines and keys since the last tick."""
        if not self._did and not self._keys:
            return ()
        with self._lock:
            wishes, keys = list(self._did), list(self._keys)
            self._did.clear()
            self._keys.clear()
        done: list[Pressed | Typed | KeyPressed] = [
            Pressed(at_s, wish) if isinstance(wish, Button) else Typed(at_s, wish) for wish in wishes
        ]
        return [*done, *(KeyPressed(at_s, key) for key in keys)]

    def cue(self, prompt: Say, sound: Samples) -> None:
        """Send a prompt's sound ahead, all of it."""
        self._send(Sound(prompt, sound))

    def show(self, entry: Event | Action) -> None:
        """Send what happens; a prompt that is hushed is cleared at the far end, too."""
        if isinstance(entry, Hush):
            self._send(Clear())
        self._send(entry)

    def close(self) -> None:
        """The call is over: nothing more is heard; safe to call twice."""
        with self._lock:
            self._closed = True
            self._heard.clear()
        self.wake()

    def _send(self, outgoing: Outgoing) -> None:
        with self._lock:
            self._outgoing.append(outgoing)
        self.wake()
