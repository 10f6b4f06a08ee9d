"""Many calls on one switchboard: each goes as it would alone, and the trouble of one is not the others'."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest

from conversation import TODAY
from firstcall import dialogue
from firstcall.dialogue import State
from firstcall.endpoint import EndpointPolicy
from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Samples
from firstcall.engines.scripted import ScriptedSpeechToText
from firstcall.errors import WorldError
from firstcall.events import Action, Event, Heard, HungUp, LineKind, Listen, Started, TurnEnded
from firstcall.lines.remote import RemoteLine, Sound
from firstcall.live.call import Call
from firstcall.live.interview import Interview
from firstcall.live.listening import Ears
from firstcall.live.pool import SpeechPool
from firstcall.live.speaking import Mouth
from firstcall.live.switchboard import Switchboard
from firstcall.specfiles import example, read_spec
from loudness import LOUD, Loudness

SCRIPT = dialogue.script(read_spec(example("01-sv-gravmaskinist")), "sv")
PATIENCE_S = 60.0
SPEECH_FRAMES, PAUSE_FRAMES = 30, 25


class NoTape:
    def write(self, candidate: Samples, agent: Samples) -> None:
        assert len(candidate) == len(agent)


@dataclass
class Caller:
    """Somebody at the far end: speaks half a second after being listened to, in bursts of frames, and is always late.

    Nothing here is timed: frames are sent as fast as they are heard, a few at once.
    """

    line: RemoteLine = field(default_factory=lambda: RemoteLine(LineKind.BROWSER))
    log: list[Event | Action] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)
    error: BaseException | None = None
    breaks_at: int = -1
    """Number of the log write that fails."""
    hangs_up_at: int = 10**9
    number: int = 0
    sounds: int = 0
    due: list[range] = field(default_factory=list)

    def write(self, entries: Sequence[Event | Action]) -> None:
        if 0 <= self.breaks_at <= len(self.log):
            raise WorldError("disk_full", "no room")
        self.log.extend(entries)

    def ended(self, error: BaseException | None) -> None:
        self.error = error
        self.over.set()

    def send(self, burst: int) -> None:
        for outgoing in self.line.take():
            if isinstance(outgoing, Listen):
                self.due.append(range(self.number + PAUSE_FRAMES, self.number + PAUSE_FRAMES + SPEECH_FRAMES))
            self.sounds += isinstance(outgoing, Sound)
        for _ in range(burst):
            if self.number == self.hangs_up_at:
                self.line.hang_up()
            level = LOUD if any(self.number in each for each in self.due) else 0
            self.line.receive(self.number, np.full(FRAME_SAMPLES, level, np.int16))
            self.number += 1


def hold(callers: Sequence[Caller], *, burst: int = 5) -> list[Call]:
    """Hold all calls to their ends."""
    voice_activity = Loudness()
    board = Switchboard(voice_activity)
    pools = [SpeechPool(ScriptedSpeechToText(["Ja, det stämmer."] * 60)) for _ in callers]
    calls = []
    for caller, pool in zip(callers, pools, strict=True):
        call = Call(
            interview=Interview(SCRIPT, caller.write),
            line=caller.line,
            mouth=Mouth(lambda _: np.full(CLOCK_HZ // 20, 7, np.int16)),
            ears=Ears(voice_activity, EndpointPolicy(answer_aware=True), hears_prompts=False),
            transcriber=pool.transcriber(),
            open_tape=lambda _: NoTape(),
        )
        calls.append(call)
        first = Started(0.0, "i1", SCRIPT.spec.hash, "sv", TODAY, LineKind.BROWSER, ())
        board.hold(call, caller.line, first, caller.ended)
    began = time.monotonic()
    while not all(each.over.is_set() for each in callers):
        assert time.monotonic() - began < PATIENCE_S, [call.state.state for call in calls]
        for caller in callers:
            if caller.line.waiting < burst and not caller.over.is_set():
                caller.send(burst)
        if not board.round():
            time.sleep(0.001)
    board.close()
    for pool in pools:
        pool.close()
    return calls


@pytest.mark.parametrize("burst", [1, 7])
def test_calls_go_to_their_ends_beside_each_other(burst: int) -> None:
    callers = [Caller() for _ in range(6)]
    calls = hold(callers, burst=burst)
    assert [each.error for each in callers] == [None] * 6
    for caller, call in zip(callers, calls, strict=True):
        assert call.state.state is State.ENDED
        assert len(call.state.kept) >= len(SCRIPT.requirements)
        assert caller.sounds > len(SCRIPT.requirements)
        turns = [each for each in caller.log if isinstance(each, TurnEnded)]
        assert len(turns) == len([each for each in caller.log if isinstance(each, Heard)])


def test_one_callers_broken_disk_and_anothers_dropped_line_leave_the_rest_alone() -> None:
    broken, gone, fine = Caller(breaks_at=12), Caller(hangs_up_at=200), Caller()
    calls = hold([broken, gone, fine])
    assert isinstance(broken.error, WorldError)
    assert gone.error is None
    assert isinstance(gone.log[-1], HungUp)
    assert calls[1].state.state is State.DROPPED
    assert calls[2].state.state is State.ENDED


def test_a_call_that_nobody_listens_to_any_more_is_hung_up_when_the_board_closes() -> None:
    caller = Caller()
    board = Switchboard(Loudness())
    pool = SpeechPool(ScriptedSpeechToText([]))
    call = Call(
        interview=Interview(SCRIPT, caller.write),
        line=caller.line,
        mouth=Mouth(lambda _: np.zeros(320, np.int16)),
        ears=Ears(Loudness(), EndpointPolicy(), hears_prompts=False),
        transcriber=pool.transcriber(),
        open_tape=lambda _: NoTape(),
    )
    first = Started(0.0, "i1", SCRIPT.spec.hash, "sv", TODAY, LineKind.BROWSER, ())
    board.hold(call, caller.line, first, caller.ended)
    board.close()
    assert caller.over.is_set()
    assert caller.line.exchange(np.zeros(FRAME_SAMPLES, np.int16)) is None
    pool.close()
