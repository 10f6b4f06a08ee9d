"""The agent's ears: voice activity, endpointing, and what speech over a prompt counts for.

Voice activity runs over every frame of the call. Between `open` and `close` its turns go to the dialogue; what was
said over the end of a prompt counts from its first sample, what can only be the echo of a prompt does not. A line that
hears its prompts says so; on the others echo is found by comparing what is heard with what was played.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from firstcall.audio import echo
from firstcall.audio.ears import SoundMemory
from firstcall.audio.echo import Echo
from firstcall.endpoint import (
    Endpointer,
    EndpointPolicy,
    PauseBegan,
    SpeechBegan,
    SpeechWentOn,
    TurnClosed,
)
from firstcall.engines.contracts import CLOCK_HZ, Samples, VoiceActivity, VoiceStream
from firstcall.types import SoFar

OVERLAP_S = 0.7
"""A turn that ended longer than this before the prompt did was no answer to it: a backchannel, or the last answer."""

ECHO_TAIL_S = 0.3
"""On a line that hears its own prompts, speech must go on this long after the prompt: echo and room do not."""

ECHO_WINDOW_S = 3.0
"""Sound before the prompt's end that is looked through for echo."""

SHORTEST_S = 0.2
"""Less speech than this that is no echo is no reply."""

OVER_S = (0.4, 0.8)
"""Voice over a prompt at which it is told: after the first somebody may be going on, after the second interrupting."""

UNHEARD_S = 5.0
"""So much of prompts must have gone out without a sound in the ears before speech over one is taken for somebody's."""

MEMORY_S = 10.0
"""Sound kept while nobody speaks: a turn is transcribed at its end, one that ended under a prompt soon after."""

TAIL_S = 0.2
"""Sound kept after the last speech window of a turn: a soft final consonant lies under the threshold."""


@dataclass(frozen=True, slots=True)
class Began:
    """Speech that counts has begun."""

    turn_id: str
    start_sample: int


@dataclass(frozen=True, slots=True)
class Paused:
    """The speaker pauses: what was said so far may be transcribed."""

    turn_id: str
    clip_start: int
    clip_end: int


@dataclass(frozen=True, slots=True)
class WentOn:
    """The pause was none."""

    turn_id: str


@dataclass(frozen=True, slots=True)
class Ended:
    """A turn that counts is over; the clip includes pre-roll and tail."""

    turn_id: str
    closed: TurnClosed
    clip_start: int
    clip_end: int


@dataclass(frozen=True, slots=True)
class Over:
    """Somebody speaks while the ears are closed, on a line on which prompts are not heard."""

    turn_id: str
    start_sample: int
    voice_samples: int
    """How much voice there has been, pauses not counted."""
    clip_start: int
    clip_end: int
    goes_on: bool
    """False: in a pause."""


Happening = Began | Paused | WentOn | Ended | Over


@dataclass(slots=True)
class Ears:
    """Hear frames with `hear`; open them for the turns of one `Listen` with `open`."""

    voice_activity: VoiceActivity
    policy: EndpointPolicy
    hears_prompts: bool
    """True where the microphone picks up the prompts (loudspeaker without echo cancellation)."""
    clock: int = 0
    played: Callable[[int, int], Samples] | None = None
    """What went out between two samples of the clock; None: no prompts."""
    stream: VoiceStream = field(init=False)
    """The state of voice activity detection over this call."""
    _endpointer: Endpointer = field(init=False)
    _memory: SoundMemory = field(init=False)
    _rest: Samples = field(default_factory=lambda: np.zeros(0, np.int16))
    _open: str = ""
    _opened_at: int = 0
    _stretches: int = 0
    _held: SpeechBegan | None = None
    _early: TurnClosed | None = None
    _passed: list[TurnClosed] = field(default_factory=list)
    """All turns that ended since the ears were closed."""
    _pause: PauseBegan | None = None
    """The pause that the speaker is in, also where their turn does not count (yet)."""
    _current: str = ""
    _ended_at: int = 0
    """Where the last stretch ended."""
    _delay: int | None = None
    """From playing to hearing, in samples, where this call was found to echo."""
    _counts_from: int = 0
    """Before this sample there is only echo in the speech at hand."""
    _unheard: int = 0
    """Samples of prompts that went out while nothing was heard."""
    _over_told: int = 0
    _voice_before: int = 0
    """Speech windows of the open turn from before the ears were closed."""

    def __post_init__(self) -> None:
        self.stream = self.voice_activity.stream()
        self._endpointer = Endpointer(self.policy, CLOCK_HZ, self.voice_activity.window_samples)
        self._endpointer.start_at(self.clock)
        self._memory = SoundMemory(start_sample=self.clock)

    def open(self, turn_id: str, from_sample: int | None = None) -> list[Happening]:
        """Let turns count from now on, under `turn_id`; gives what was said over the end of the prompt.

        `turn_id` may be that of a further stretch (`t3+2`). `from_sample`: what was said over the prompt from there on
        counts, however long ago it was.
        """
        goes_on = bool(self._current)  # Listening again without a prompt between: somebody may be speaking.
        self._open, _, stretch = turn_id.partition("+")
        self._stretches, self._current, self._counts_from = int(stretch or 1) - 1, "", 0
        early, self._early = self._early, None
        passed, self._passed = self._passed, []
        if from_sample is not None:
            self._opened_at = self.clock
            said: list[Happening] = []
            for each in passed:
                if each.start_sample >= from_sample:
                    said += [self._begin(each.start_sample), self._end(each)]
            return said + self._take_up(self._held.start_sample if self._held is not None else None)
        if goes_on:
            return self._take_up(self._endpointer.turn_start)
        self._opened_at = self.clock
        if self.hears_prompts:
            return []  # It may be echo; `_past_echo` takes up what goes on.
        if early is not None and self._is_reply(early.end_sample):
            return self._said_over(early)
        if self._held is not None and self._is_reply(self._endpointer.speech_end):
            start = self._after_echo(self._held.start_sample, self.clock)
            return [] if start is None else self._take_up(start)  # `_past_echo` takes up what goes on.
        if self._held is not None:
            self._endpointer.flush()  # Said long ago; the endpointer only waits whether it goes on.
            self._held = self._pause = None
        return []

    def close(self) -> None:
        """Let turns count no more: a prompt begins."""
        self._open, self._current, self._early = "", "", None
        self._passed.clear()
        start = self._endpointer.turn_start
        self._held = None if start is None else SpeechBegan(start, start)
        self._over_told, self._voice_before = 0, self._endpointer.speech_windows if start is not None else 0

    def hear(self, frame: Samples) -> list[Happening]:
        """Take the next frame."""
        return self.judged([self.stream.probability(window) for window in self.take(frame)])

    def take(self, frame: Samples) -> list[Samples]:
        """Take the next frame; gives the windows whose speech probabilities `judged` must be told next.

        So that whoever holds many calls may have the windows of all of them judged at once.
        """
        self._memory.append(frame)
        self.clock += len(frame)
        self._rest = np.concatenate([self._rest, frame])
        size = self.voice_activity.window_samples
        whole = len(self._rest) // size
        windows = [self._rest[at * size : (at + 1) * size] for at in range(whole)]
        self._rest = self._rest[whole * size :]
        return windows

    def judged(self, probabilities: Sequence[float]) -> list[Happening]:
        """What has happened, now that the windows' probabilities are known."""
        happened: list[Happening] = []
        for probability in probabilities:
            for endpoint in self._endpointer.hear(probability):
                happened += self._sort(endpoint)
            happened += self._past_echo()
            happened += self._over_prompt()
        self._memory.forget(self._wanted_from())
        return happened

    def _wanted_from(self) -> int:
        """The oldest sound that a clip may still be asked of: that of speech which may count, or the last seconds."""
        speech = [each.start_sample for each in (self._held, self._early) if each is not None]
        if self._endpointer.turn_start is not None:
            speech.append(self._endpointer.turn_start)
        preroll = int(self.policy.preroll_s * CLOCK_HZ)
        return min([self.clock - int(MEMORY_S * CLOCK_HZ), *(each - preroll for each in speech)])

    def note(self, so_far: SoFar, finished: float | None = None) -> None:
        """Say what the words up to the present pause amount to, and whether the voice sounds finished (0..1)."""
        self._endpointer.note(so_far, finished)

    def clip(self, start: int, end: int) -> Samples:
        """Sound between two samples of the clock, as far as it is still in memory."""
        return self._memory.slice(max(start, self._memory.start), min(end, self._memory.end))

    # ------------------------------------------------------------------------------------ which speech counts

    def _sort(self, endpoint: SpeechBegan | PauseBegan | SpeechWentOn | TurnClosed) -> list[Happening]:
        match endpoint:
            case SpeechBegan():
                if not self._open or endpoint.start_sample < self._echo_end:
                    self._held, self._early, self._counts_from = endpoint, None, self._echo_end
                    self._over_told = self._voice_before = 0
                    return []
                return [self._begin(endpoint.start_sample)]
            case PauseBegan():
                self._pause = endpoint
                return [self._paused(endpoint)] if self._current else self._told_over(goes_on=False)
            case SpeechWentOn():
                self._pause = None
                if self._held is not None and self._open and not self._current:  # After the echo somebody begins.
                    said = endpoint.at_sample - self.voice_activity.window_samples
                    self._counts_from = max(self._counts_from, said - int(self.policy.preroll_s * CLOCK_HZ))
                return [WentOn(self._current)] if self._current else []
            case TurnClosed():
                self._pause = None
                return self._closed(endpoint)

    def _closed(self, closed: TurnClosed) -> list[Happening]:
        if not self._open:
            self._early, self._held = closed, None
            self._passed.append(closed)
            return []
        if not self._current:  # Began under a prompt and ended in its echo's tail.
            self._held = None
            return [] if self.hears_prompts or closed.end_sample < self._opened_at else self._said_over(closed)
        return [self._end(closed)]

    def _over_prompt(self) -> list[Happening]:
        """Tell of speech over a prompt, once at each length of OVER_S."""
        if self._open or self.hears_prompts or self.played is None:
            return []
        if not self._endpointer.in_turn:
            if self._unheard < UNHEARD_S * CLOCK_HZ:
                size = self.voice_activity.window_samples
                self._unheard += size if self.played(self.clock - size, self.clock).any() else 0
            return []
        long = sum(self._voice_over >= seconds * CLOCK_HZ for seconds in OVER_S)
        if long <= self._over_told:
            return []
        self._over_told = long
        return self._told_over(goes_on=True)

    @property
    def _voice_over(self) -> int:
        """Voice in the open turn since the ears were closed, in samples."""
        windows = self._endpointer.speech_windows - self._voice_before
        return windows * self.voice_activity.window_samples

    @property
    def somebody_speaks_over(self) -> bool:
        """Whether there is voice right now while the ears are closed, on a line on which prompts are not heard."""
        return self._may_be_over and self._pause is None

    @property
    def _may_be_over(self) -> bool:
        unheard = self._unheard >= UNHEARD_S * CLOCK_HZ and not self.echoes
        return not self._open and self._held is not None and unheard

    def _told_over(self, *, goes_on: bool) -> list[Happening]:
        if not self._may_be_over or self._held is None:
            return []
        if self._voice_over < SHORTEST_S * CLOCK_HZ:
            return []
        start = self._held.start_sample
        if self._echo(start - int(self.policy.preroll_s * CLOCK_HZ), self.clock) is not None:
            return []  # So short a stretch may look like echo by chance: it says nothing about the line.
        clip = self._from(start), self._to(self._endpointer.speech_end)
        return [Over(f"o{start}", start, self._voice_over, *clip, goes_on)]

    def _past_echo(self) -> list[Happening]:
        """Let speech that began under a prompt count once it has gone on past what echo could be."""
        if self._held is None or not self._open or self._current or not self._endpointer.in_turn:
            return []
        if self._endpointer.speech_end <= max(self._opened_at, self._echo_end) + ECHO_TAIL_S * CLOCK_HZ:
            return []
        return self._take_up(self._held.start_sample)

    def _said_over(self, closed: TurnClosed) -> list[Happening]:
        """A whole turn that began under a prompt: what is no echo in it counts."""
        start = self._after_echo(closed.start_sample, closed.end_sample)
        if start is None or closed.end_sample - start < SHORTEST_S * CLOCK_HZ:
            return []
        return [self._begin(start), self._end(replace(closed, start_sample=start))]

    def _after_echo(self, start: int, end: int) -> int | None:
        """Where in speech from `start` to `end` something begins that is no echo of a prompt; None where nothing is."""
        found = self._echo(start, end)
        if found is None:
            return start
        self._delay = found.delay
        began = max(start, end - int(ECHO_WINDOW_S * CLOCK_HZ), self._memory.start) + found.until
        self._counts_from = began if began < end else self._echo_end
        return began if began < end else None

    def _echo(self, start: int, end: int) -> Echo | None:
        if self.played is None:
            return None
        start = max(start, end - int(ECHO_WINDOW_S * CLOCK_HZ), self._memory.start)
        return echo.find(self._memory.slice(start, end), self.played(start - int(echo.MOST_DELAY_S * CLOCK_HZ), end))

    @property
    def echoes(self) -> bool:
        """Whether prompts are heard on this line, said or found."""
        return self.hears_prompts or self._delay is not None

    @property
    def _echo_end(self) -> int:
        """Before this sample there may be echo of the last prompt, on a line that was found to echo."""
        return 0 if self._delay is None else self._opened_at + self._delay

    def _is_reply(self, end_sample: int) -> bool:
        """True for speech that ended no longer before the prompt than a reply to it could."""
        return self._opened_at - end_sample <= OVERLAP_S * CLOCK_HZ

    def _take_up(self, start: int | None) -> list[Happening]:
        """Let the open turn count from now on, in the pause where it stands in one."""
        if start is None:
            return []
        self._held = None
        began = self._begin(start)
        return [began] if self._pause is None else [began, self._paused(self._pause)]

    def _begin(self, start: int) -> Began:
        self._stretches += 1
        self._current = self._open if self._stretches == 1 else f"{self._open}+{self._stretches}"
        if self._stretches > 1:  # Taken for whole too early once: the reply's next pause is given more time.
            self._endpointer.paused_before(max(0, start - self._ended_at))
        return Began(self._current, start)

    def _paused(self, pause: PauseBegan) -> Paused:
        return Paused(self._current, self._from(pause.start_sample), self._to(pause.end_sample))

    def _end(self, closed: TurnClosed) -> Ended:
        turn_id, self._current = self._current, ""
        self._ended_at = closed.end_sample
        ended = replace(closed, start_sample=max(closed.start_sample, self._earliest()))
        return Ended(turn_id, ended, self._from(closed.start_sample), self._to(closed.end_sample))

    def _from(self, start: int) -> int:
        kept = start - int(self.policy.preroll_s * CLOCK_HZ)
        return max(0, self._earliest(), kept)

    def _earliest(self) -> int:
        """Before this sample there is nothing but the prompt, on a line that hears its prompts."""
        prompt = self._opened_at - int(ECHO_TAIL_S * CLOCK_HZ) if self.hears_prompts else 0
        return max(prompt, self._counts_from)

    def _to(self, end: int) -> int:
        return min(self.clock, end + int(TAIL_S * CLOCK_HZ))
