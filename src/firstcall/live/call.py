"""One call: a line on one side, the dialogue on the other, everything logged before it is acted upon.

The loop is driven by frames: each tick of the sample clock one frame goes out and one comes in. It is the same for
every line; only `Line.exchange` knows whether time is real.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Protocol, TypeVar, assert_never

from firstcall import dialogue
from firstcall.dialogue import DialogueState, Script, State
from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Samples
from firstcall.events import (
    Action,
    Consented,
    Event,
    Failed,
    Finish,
    HandOver,
    Heard,
    HeardAgain,
    HungUp,
    Hush,
    Keep,
    Listen,
    Overhear,
    Overheard,
    PromptKind,
    Resumed,
    Say,
    SetTimer,
    SpeechStarted,
    SpokenOver,
    Started,
    StartRecording,
    SwitchToChat,
    TimedOut,
    Transcribe,
    TurnEnded,
)
from firstcall.lines.contract import Line
from firstcall.live.ahead import Ahead
from firstcall.live.interview import Interview
from firstcall.live.listening import Began, Ears, Ended, Happening, Over, Paused, WentOn
from firstcall.live.second import SecondHearing
from firstcall.live.speaking import Mouth
from firstcall.live.transcribing import Done, Transcriber
from firstcall.types import Segment, Utterance, Word

Timed = TypeVar("Timed", Word, Segment)


class Tape(Protocol):
    """The recording, from consent on."""

    def write(self, candidate: Samples, agent: Samples) -> None: ...


class Settle(Enum):
    """A frame's word for: events wait to be settled."""

    EVENTS = 1


SETTLE = Settle.EVENTS

Frame = Generator[Settle | list[Samples], list[float] | None, None]
"""A frame under way: it yields SETTLE, or the windows whose speech probabilities must be sent back."""


@dataclass(slots=True)
class Call:
    """A call under way; `run` holds it to its end, or whoever holds many goes through its frames."""

    interview: Interview
    line: Line
    mouth: Mouth
    ears: Ears
    transcriber: Transcriber
    open_tape: Callable[[int], Tape]
    """Opens the recording at a sample of the clock."""
    clock: int = 0
    hints: Sequence[str] = ()
    switched: bool = False
    """True when the call ended because the chat takes over."""
    _events: deque[Event] = field(default_factory=deque)
    """The event at hand and those that wait for it."""
    _gone: bool = False
    _tape: Tape | None = None
    _timer: tuple[str, int] | None = None
    _clips: dict[str, tuple[int, int]] = field(default_factory=dict)
    _requests: dict[str, tuple[str, int]] = field(default_factory=dict)
    _overhearing: set[str] = field(default_factory=set)
    """Requests for the words of speech over a prompt."""
    ahead: Ahead = field(default_factory=Ahead)
    second: SecondHearing = field(default_factory=SecondHearing)
    """Has kept answers heard once more, where a larger model is set."""

    def run(self, first: Started | Resumed) -> DialogueState:
        """Hold the call until the dialogue ends, the chat takes over or the line is gone."""
        try:
            self.begin(first)
            while not self.is_over:
                self.finish_frame(self.frame())
        finally:
            self.end()
        return self.state

    def begin(self, first: Started | Resumed) -> None:
        """Open the call; frames follow until it `is_over`, then `end`."""
        self.post(first)
        self.settle()

    @property
    def is_over(self) -> bool:
        """True once no frame may follow."""
        return self._gone or self.switched or self.state.state is State.ENDED

    def end(self) -> None:
        """Let transcriber and line go; safe to call twice."""
        self.transcriber.close()
        self.second.close()
        self.line.close()

    def finish_frame(self, frame: Frame, judged: list[float] | None = None) -> None:
        """Go through (the rest of) a frame at once, waiting for the disk wherever something happened.

        `judged`: probabilities of the windows that the frame asked for last, where it has asked already.
        """
        with contextlib.suppress(StopIteration):
            need = next(frame) if judged is None else frame.send(judged)
            while True:
                if isinstance(need, Settle):
                    self.settle()
                    need = next(frame)
                else:
                    need = frame.send([self.ears.stream.probability(window) for window in need])

    def record_from(self, tape: Tape) -> None:
        """Go on recording: the consent was given on an earlier connection."""
        self._tape = tape

    def frame(self, frames: int = 1) -> Frame:
        """One frame each way. It stops where events wait for `settle`, and where speech probabilities are needed.

        Settling waits for the disk; a frame in which nothing happens, and that is nearly every one, never waits. On a
        line that has more frames waiting, several `frames` cost hardly more than one; they end where the agent has
        had its say, for that may end the call.
        """
        size = self.mouth.until_silent(frames * FRAME_SAMPLES)
        outgoing, spoken = self.mouth.frame(self.clock, size, somebody_speaks=self.ears.somebody_speaks_over)
        incoming = self.line.exchange(outgoing)
        if incoming is None:
            self._gone = True
            self.post(HungUp(self._now()))
            yield SETTLE
            return
        if self._tape is not None:
            self._tape.write(incoming, outgoing)
        self.clock += len(outgoing)
        for event in spoken:
            self.post(event)
            yield SETTLE
        for did in self.line.did(self._now()):
            self.post(did)
            yield SETTLE
        windows = self.ears.take(incoming)
        if windows:
            probabilities = yield windows
            assert probabilities is not None
            yield from self._hear(self.ears.judged(probabilities))
        for done in self.transcriber.done(self.clock):
            self._transcribed(done)
            yield from self._unsettled()
        for turn_id, words, start in self.second.done(self.clock):
            self.post(HeardAgain(self._now(), turn_id, on_clock(words, start)))
            yield SETTLE
        if self._timer is not None and self.clock >= self._timer[1]:
            timer_id, self._timer = self._timer[0], None
            self.post(TimedOut(self._now(), timer_id))
            yield SETTLE

    def _now(self) -> float:
        return self.clock / CLOCK_HZ

    # ---------------------------------------------------------------------------------------- events and actions

    def post(self, event: Event) -> None:
        """Let an event wait for `settle`."""
        self._events.append(event)

    def settle(self) -> None:
        """Give the waiting events to the dialogue, one by one, and act on what it orders.

        What happens while acting waits its turn: all actions of one event are carried out before the next event.
        """
        while self._events:
            event = self._events[0]
            actions = self.interview.post(event)
            for entry in (event, *actions):
                self.line.show(entry)
            for action in actions:
                self._act(action)
            self._events.popleft()

    def _unsettled(self) -> Iterator[Settle]:
        if self._events:
            yield SETTLE

    @property
    def state(self) -> DialogueState:
        """Where the interview stands."""
        return self.interview.state

    @property
    def script(self) -> Script:
        """What it is held from."""
        return self.interview.script

    def _act(self, action: Action) -> None:
        match action:
            case Say():
                self._say(action)
            case Hush():
                self.mouth.hush()
            case Listen():
                self._listen(action)
            case Overhear() | Transcribe():
                self._get_words(action)
            case SetTimer():
                self._timer = (action.timer_id, self.clock + int(action.after_s * CLOCK_HZ))
            case StartRecording():
                self._tape = self.open_tape(self.clock)
            case SwitchToChat():
                self.switched = True
            case Finish():
                self._timer = None
            case Keep():
                self.second.kept(action, self.clock)
            case Consented() | HandOver():
                pass  # Logged; nothing to do on the line.
            case _:
                assert_never(action)

    def _listen(self, action: Listen) -> None:
        self.second.listen(action.turn_id)
        from_sample = None if action.from_s is None else round(action.from_s * CLOCK_HZ)
        for happening in self.ears.open(action.turn_id, from_sample):
            self._happened(happening)

    def _say(self, prompt: Say) -> None:
        if prompt.kind is not PromptKind.MOMENT or self.ears.echoes:
            self.ears.close()  # Not for a word while words are awaited: the speaker may go on.
        sound = self.mouth.say(prompt)
        if sound is not None:
            self.line.cue(prompt, sound)

    # ---------------------------------------------------------------------------------------- speech

    def _hear(self, happenings: list[Happening]) -> Iterator[Settle]:
        for happening in happenings:
            self._happened(happening)
            yield from self._unsettled()

    def _happened(self, happening: Happening) -> None:
        match happening:
            case Began():
                self.post(SpeechStarted(self._now(), happening.turn_id))
            case Ended():
                self._ended(happening)
            case Paused():
                self._transcribe_ahead(happening)
            case Over():
                self._spoken_over(happening)
            case WentOn():
                ahead = self.ahead.drop(happening.turn_id)
                if ahead:
                    self.transcriber.drop(ahead)
            case _:
                assert_never(happening)

    def _spoken_over(self, over: Over) -> None:
        self._clips[over.turn_id] = (over.clip_start, over.clip_end)
        start_s, voice_s = over.start_sample / CLOCK_HZ, over.voice_samples / CLOCK_HZ
        self.post(SpokenOver(self._now(), over.turn_id, start_s, voice_s, over.goes_on))

    def _ended(self, ended: Ended) -> None:
        closed = ended.closed
        self._clips[ended.turn_id] = (ended.clip_start, ended.clip_end)
        self.post(
            TurnEnded(
                at_s=self._now(),
                turn_id=ended.turn_id,
                start_s=closed.start_sample / CLOCK_HZ,
                end_s=closed.end_sample / CLOCK_HZ,
                reason=str(closed.reason),
                grounds=closed.grounds,
            )
        )

    def _get_words(self, action: Transcribe | Overhear) -> None:
        start, end = self._clips[action.turn_id]
        if isinstance(action, Overhear):
            self._requests[action.request_id] = (action.turn_id, start)
            self._overhearing.add(action.request_id)
            self._send(action.request_id, start, end)
            return
        self.second.note(action.turn_id, start, self.ears.clip(start, end))
        self._requests[action.request_id] = (action.turn_id, start)
        ahead = self.ahead.adopt(action.turn_id, action.request_id)
        if not ahead:
            self._send(action.request_id, start, end)
            return
        self.transcriber.want(ahead)
        done = self.ahead.take(action.request_id)
        if done is not None:
            self._transcribed(done)

    def _send(self, request_id: str, start: int, end: int) -> None:
        clip = self.ears.clip(start, end)
        language = self.script.language
        self.transcriber.request(request_id, clip, language=language, hints=self.hints, clock=self.clock)

    def _transcribed(self, done: Done) -> None:
        request_id = self.ahead.request_of(done.request_id)
        if request_id is None:
            self._heard_ahead(done)
            return
        turn_id, start = self._requests.pop(request_id)
        overheard = request_id in self._overhearing
        self._overhearing.discard(request_id)
        if done.utterance is None:
            self.post(Failed(self._now(), request_id, done.code))
        elif overheard:
            self.post(Overheard(self._now(), request_id, turn_id, on_clock(done.utterance, start)))
        else:
            self.post(Heard(self._now(), request_id, turn_id, on_clock(done.utterance, start)))

    # ---------------------------------------------------------------------------------------- words in the pause

    def _transcribe_ahead(self, paused: Paused) -> None:
        if self.ears.policy.answer_aware:
            self._send(self.ahead.begin(paused.turn_id), paused.clip_start, paused.clip_end)

    def _heard_ahead(self, done: Done) -> None:
        if not self.ahead.came(done) or done.utterance is None:
            return
        self.ears.note(dialogue.whole(self.script, self.state, done.utterance.text), done.finished)


def on_clock(utterance: Utterance, start_sample: int) -> Utterance:
    """Move an utterance's times from its clip to the interview's clock."""
    shift = start_sample / CLOCK_HZ

    def moved(each: Timed) -> Timed:
        return replace(each, start_s=each.start_s + shift, end_s=each.end_s + shift)

    return replace(
        utterance,
        words=tuple(moved(word) for word in utterance.words),
        segments=tuple(moved(segment) for segment in utterance.segments),
    )
