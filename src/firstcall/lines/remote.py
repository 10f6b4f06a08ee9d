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
"""Frames (5 s) that may be missing before one that comes; more is no gap but a network that was gone, or an attack."""

MOST_WAITING = 1500
"""Frames (30 s) that may wait to be heard: that many come at once from an attack, or to a machine that was asleep."""


class OutOfStepError(InputError):
    """The far end's frames and ours have lost each other. Whose fault it is cannot be told: it may begin anew."""


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
    """How long the oldest frame of those heard last had waited since it came."""
    _heard: deque[tuple[float, Samples]] = field(default_factory=deque)
    """When sound came, and one or more whole frames of it."""
    _put: int = 0
    """Frames put into `_heard`, by the network's side alone."""
    _taken: int = 0
    """Frames taken out of it, by the call's side alone."""
    _did: deque[Button | str] = field(default_factory=deque)
    _keys: deque[str] = field(default_factory=deque)
    _outgoing: deque[Outgoing] = field(default_factory=deque)
    _closed: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)

    # ------------------------------------------------------------------------------------ the network's side

    def receive(self, number: int, sound: Samples) -> None:
        """Take frame `number` (from 0 on) of FRAME_SAMPLES at CLOCK_HZ, or several that begin with it.

        Raises InputError for frames of another size, OutOfStepError for such as lie far in the future, or too many.
        """
        count, rest = divmod(len(sound), FRAME_SAMPLES)
        if rest or not count or sound.dtype != np.int16:
            raise InputError(
                f"frame {number}: found {sound.size} {sound.dtype} samples, expected {FRAME_SAMPLES} int16"
            )
        with self._lock:
            if self._closed:
                return
            again = min(max(0, self._next - number), count)
            self.twice += again
            if again == count:
                return
            missing = max(0, number - self._next)
            if missing > FARTHEST_AHEAD:
                raise OutOfStepError(f"frame {number}: expected {self._next}, or at most {FARTHEST_AHEAD} more")
            if self._put - self._taken + missing + count > MOST_WAITING:
                raise OutOfStepError(f"frame {number}: {MOST_WAITING} frames wait; they come in real time")
            now = time.perf_counter()
            if missing:
                self._heard.append((now, np.zeros(missing * FRAME_SAMPLES, np.int16)))
                self.lost += missing
            self._heard.append((now, sound[again * FRAME_SAMPLES :] if again else sound))
            self._put += missing + count - again
            self._next = number + count

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
        return self._put - self._taken or int(self._closed)

    # ------------------------------------------------------------------------------------ the call's side

    def exchange(self, outgoing: Samples) -> Samples | None:
        """The next frames, as long as `outgoing`, silence where none has come yet.

        The sound to play went ahead by `cue`. None once the far end is gone and everything has been heard.
        """
        heard: list[Samples] = []
        wanted = len(outgoing)
        while wanted and self._heard:
            came_at, sound = self._heard.popleft()
            if not heard:
                self.late_s = time.perf_counter() - came_at
            if len(sound) > wanted:
                self._heard.appendleft((came_at, sound[wanted:]))
                sound = sound[:wanted]
            heard.append(sound)
            wanted -= len(sound)
        self._taken += (len(outgoing) - wanted) // FRAME_SAMPLES
        if wanted:
            if self._closed and not heard:
                return None
            heard.append(np.zeros(wanted, np.int16))
        return heard[0] if len(heard) == 1 else np.concatenate(heard)

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
            self._taken = self._put
        self.wake()

    def _send(self, outgoing: Outgoing) -> None:
        with self._lock:
            self._outgoing.append(outgoing)
        self.wake()
