"""Endpointing: from speech probabilities to turns, as pure arithmetic on one sample clock.

The endpointer runs all the time; what its turns mean (an answer, an echo, a backchannel) is decided by who listens.
Silence decides alone under the silence policy. Under the answer-aware policy the words so far decide how much silence
is enough: `note()` takes what the reader makes of them. Who looks for words, or has paused long in the turn, is given
more of it behind a whole answer, and what may go on gets more than a bare word does. No clock, no audio, no engine
here: only numbers, so that every decision can be replayed offline from the stored probabilities.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from firstcall.types import Completeness, Grounds, SoFar


class EndReason(StrEnum):
    """Why a turn was closed."""

    SILENCE = "silence"
    COMPLETE_FACT = "complete_fact"
    EXTENSIBLE_FACT = "extensible_fact"
    FINISHED_VOICE = "finished_voice"
    """The words are no answer yet, but the turn model hears that the speaker has finished."""
    SILENCE_CAP = "silence_cap"
    LENGTH_CAP = "length_cap"
    FLUSHED = "flushed"
    """The sound ended: a file's end or a hang-up."""


@dataclass(frozen=True, slots=True)
class EndpointPolicy:
    """Thresholds and waits; the defaults are for Silero v6 on 8 kHz telephone sound upwards."""

    speech_on: float = 0.5
    """Probability at which a window counts as speech before a turn (ENGINES: hysteresis .5/.35)."""
    speech_off: float = 0.35
    """Probability under which a window counts as silence within a turn."""
    start_windows: int = 2
    """Speech windows that start a turn: two of 32 ms hear 59 of 60 one-word answers over 8 kHz."""
    gap_windows: int = 3
    """Silent windows that may lie between the starting windows."""
    preroll_s: float = 0.3
    """Sound kept before the first speech window: soft consonants come before the voice is sure."""
    silence_s: float = 0.8
    """Silence that ends a turn under the silence policy; between a peer's 0.2 (cuts) and 2.0 s (drags)."""
    answer_aware: bool = False
    """Let `note()` choose between the waits below."""
    complete_s: float = 0.3
    patient_s: float = 0.8
    """Wait behind a complete answer of somebody who looks for words, or has made a long pause in the turn."""
    irrevocable_s: float = 0.7
    """The same where what follows from the answer can't be taken back: time for a "but"."""
    long_pause_s: float = 1.0
    """A pause from which on a speaker is taken for one who thinks while speaking, and will do so again."""
    extensible_s: float = 0.7
    """Wait where a bare answer (of `bare_words`, in one breath) may be followed by more."""
    sentence_s: float = 1.2
    """The same behind a longer one: every third of those goes on, most of them within a second."""
    bare_words: int = 2
    incomplete_s: float = 2.5
    finished: float = 0.5
    """Probability from which a voice sounds finished, where a turn model looks at it."""
    doubted_s: float = 1.2
    """Wait where words and voice disagree: a complete answer in a voice that goes on, or the other way round."""
    pause_s: float = 0.2
    """Silence at which a pause is reported, so that transcription may begin in it."""
    length_cap_s: float = 90.0
    """A turn is closed here whatever is said, so that no room noise holds the line for ever."""


@dataclass(frozen=True, slots=True)
class SpeechBegan:
    """A turn has started; `start_sample` is its first speech window, `kept_from` includes the pre-roll."""

    start_sample: int
    kept_from: int


@dataclass(frozen=True, slots=True)
class PauseBegan:
    """Silence has lasted `pause_s`: a good moment to transcribe what was said so far."""

    start_sample: int
    end_sample: int
    """End of speech so far."""
    at_sample: int


@dataclass(frozen=True, slots=True)
class SpeechWentOn:
    """The pause was not the end; what was transcribed in it is out of date."""

    at_sample: int


@dataclass(frozen=True, slots=True)
class TurnClosed:
    """A turn is over; the inputs of the decision stand with it."""

    start_sample: int
    end_sample: int
    kept_from: int
    decided_at: int
    reason: EndReason
    grounds: Grounds


Endpoint = SpeechBegan | PauseBegan | SpeechWentOn | TurnClosed


def wait(
    policy: EndpointPolicy, so_far: SoFar | None, finished: float | None, longest_pause_s: float
) -> tuple[EndReason, float]:
    """How many seconds of silence are enough for these words in this voice, and what to call it.

    `finished`: the probability (0..1) that the voice has finished, where a turn model says so. `longest_pause_s`: the
    longest pause within the turn.
    """
    if not policy.answer_aware:
        return EndReason.SILENCE, policy.silence_s
    ends = finished is None or finished >= policy.finished
    doubted_s = 0.0 if ends else policy.doubted_s
    if so_far is not None and so_far.completeness is Completeness.COMPLETE:
        patient = so_far.searching or longest_pause_s >= policy.long_pause_s
        enough_s = policy.patient_s if patient else policy.complete_s
        return EndReason.COMPLETE_FACT, max(doubted_s, enough_s, policy.irrevocable_s if so_far.irrevocable else 0.0)
    if so_far is not None and so_far.completeness is Completeness.EXTENSIBLE:
        bare = so_far.words <= policy.bare_words and not so_far.searching and not longest_pause_s
        return EndReason.EXTENSIBLE_FACT, max(doubted_s, policy.extensible_s if bare else policy.sentence_s)
    if finished is not None and ends:
        return EndReason.FINISHED_VOICE, policy.doubted_s
    return EndReason.SILENCE_CAP, policy.incomplete_s


@dataclass(slots=True)
class Endpointer:
    """Feed it one probability per window with `hear`; it returns what happened, oldest first."""

    policy: EndpointPolicy
    sample_rate_hz: int
    window_samples: int
    _at: int = 0
    _start: int | None = None
    _end: int = 0
    _candidate: int | None = None
    _hits: int = 0
    _misses: int = 0
    _speech_windows: int = 0
    _paused: bool = False
    _so_far: SoFar | None = None
    _finished: float | None = None
    _longest_pause: int = 0

    @property
    def in_turn(self) -> bool:
        """True between SpeechBegan and TurnClosed."""
        return self._start is not None

    @property
    def position(self) -> int:
        """The sample up to which it has heard."""
        return self._at

    @property
    def turn_start(self) -> int | None:
        """First speech window of the open turn; None outside turns."""
        return self._start

    @property
    def speech_end(self) -> int:
        """End of the last speech window of the open turn."""
        return self._end

    @property
    def speech_windows(self) -> int:
        """Windows over the threshold in the open turn."""
        return self._speech_windows

    def start_at(self, sample: int) -> None:
        """Set the clock before the first window (or after a gap that belongs to no turn)."""
        self._at = sample

    def hear(self, probability: float) -> list[Endpoint]:
        """Take the next window's speech probability (0..1)."""
        window_start = self._at
        self._at += self.window_samples
        if self._start is None:
            return self._before_turn(probability, window_start)
        return self._in_turn(probability)

    def note(self, so_far: SoFar, finished: float | None = None) -> None:
        """Say what the words up to the present pause amount to; void as soon as speech goes on.

        `finished`: the probability (0..1) that the voice has finished, where a turn model says so.
        """
        if self._paused:
            self._so_far, self._finished = so_far, finished

    def paused_before(self, samples: int) -> None:
        """Count the silence before the open turn as a pause within it: both are parts of one reply."""
        self._longest_pause = max(self._longest_pause, samples)

    def flush(self) -> list[Endpoint]:
        """Close an open turn at the end of the sound."""
        if self._start is None:
            return []
        return [self._close(EndReason.FLUSHED)]

    def _before_turn(self, probability: float, window_start: int) -> list[Endpoint]:
        if probability >= self.policy.speech_on:
            if self._candidate is None:
                self._candidate, self._hits = window_start, 0
            self._hits += 1
            self._misses = 0
        elif self._candidate is not None:
            self._misses += 1
            if self._misses > self.policy.gap_windows:
                self._candidate = None
        if self._candidate is None or self._hits < self.policy.start_windows:
            return []
        self._start, self._end = self._candidate, self._at
        self._speech_windows, self._candidate, self._misses = self._hits, None, 0
        self._paused, self._so_far, self._finished, self._longest_pause = False, None, None, 0
        return [SpeechBegan(self._start, self._kept_from())]

    def _in_turn(self, probability: float) -> list[Endpoint]:
        happened: list[Endpoint] = []
        assert self._start is not None
        if probability >= self.policy.speech_off:
            if probability >= self.policy.speech_on:
                self._speech_windows += 1
            if self._paused:
                self._paused, self._so_far, self._finished = False, None, None
                self._longest_pause = max(self._longest_pause, self._at - self.window_samples - self._end)
                happened.append(SpeechWentOn(self._at))
            self._end = self._at
        if self._at - self._start >= self._samples(self.policy.length_cap_s):
            return [*happened, self._close(EndReason.LENGTH_CAP)]
        silence = self._at - self._end
        if not self._paused and silence >= self._samples(self.policy.pause_s):
            self._paused = True
            happened.append(PauseBegan(self._start, self._end, self._at))
        reason = self._enough(silence)
        if reason is not None:
            happened.append(self._close(reason))
        return happened

    def _enough(self, silence: int) -> EndReason | None:
        reason, wait_s = self._wait()
        return reason if silence >= self._samples(wait_s) else None

    def _wait(self) -> tuple[EndReason, float]:
        return wait(self.policy, self._so_far, self._finished, self._longest_pause / self.sample_rate_hz)

    def _close(self, reason: EndReason) -> TurnClosed:
        assert self._start is not None
        closed = TurnClosed(
            start_sample=self._start,
            end_sample=self._end,
            kept_from=self._kept_from(),
            decided_at=self._at,
            reason=reason,
            grounds=self._grounds(),
        )
        self._start, self._paused, self._so_far, self._finished = None, False, None, None
        self._candidate, self._hits, self._misses = None, 0, 0
        return closed

    def _grounds(self) -> Grounds:
        rate = self.sample_rate_hz
        return Grounds(
            silence_s=(self._at - self._end) / rate,
            wait_s=self._wait()[1],
            voice_s=self._speech_windows * self.window_samples / rate,
            longest_pause_s=self._longest_pause / rate,
            so_far=self._so_far,
            finished=self._finished,
        )

    def _kept_from(self) -> int:
        assert self._start is not None
        return max(0, self._start - self._samples(self.policy.preroll_s))

    def _samples(self, seconds: float) -> int:
        return int(seconds * self.sample_rate_hz + 0.5)
