"""A line over a network: late, twice, missing, too many, too early; and what goes out, in its order."""

from __future__ import annotations

import numpy as np
import pytest

from firstcall.engines.contracts import FRAME_SAMPLES, Samples
from firstcall.errors import InputError
from firstcall.events import Button, Hush, KeyPressed, LineKind, Listen, Pressed, PromptKind, Say, Typed
from firstcall.lines.remote import FARTHEST_AHEAD, MOST_WAITING, Clear, RemoteLine, Sound

SILENT = np.zeros(FRAME_SAMPLES, np.int16)
SAY = Say("p1", "Hej", "sv", PromptKind.NOTICE)


def frame(number: int) -> Samples:
    return np.full(FRAME_SAMPLES, number + 1, np.int16)


def heard(line: RemoteLine) -> list[int]:
    """What was heard, frame by frame: the number each was sent under, -1 for silence."""
    numbers = []
    while line.waiting:
        got = line.exchange(SILENT)
        assert got is not None
        numbers.append(int(got[0]) - 1)
    return numbers


@pytest.fixture
def line() -> RemoteLine:
    return RemoteLine(LineKind.BROWSER)


@pytest.mark.parametrize(
    ("sent", "expected", "lost", "twice"),
    [
        pytest.param([0, 1, 2], [0, 1, 2], 0, 0, id="in order"),
        pytest.param([0, 0, 1, 1, 1], [0, 1], 0, 3, id="again and again"),
        pytest.param([0, 2, 3], [0, -1, 2, 3], 1, 0, id="one is missing"),
        pytest.param([0, 2, 1, 3], [0, -1, 2, 3], 1, 1, id="one comes too late to be heard"),
        pytest.param([3], [-1, -1, -1, 3], 3, 0, id="the first ones are missing"),
    ],
)
def test_every_number_is_heard_once_in_its_place(
    line: RemoteLine, sent: list[int], expected: list[int], lost: int, twice: int
) -> None:
    for number in sent:
        line.receive(number, frame(number))
    assert heard(line) == expected
    assert (line.lost, line.twice) == (lost, twice)


def test_a_burst_after_a_stall_is_heard_whole(line: RemoteLine) -> None:
    line.receive(0, frame(0))
    assert heard(line) == [0]
    assert line.waiting == 0
    for number in range(1, 100):
        line.receive(number, frame(number))
    assert heard(line) == list(range(1, 100))


def test_with_nothing_waiting_it_gives_silence_and_stays_open(line: RemoteLine) -> None:
    got = line.exchange(SILENT)
    assert got is not None
    assert not got.any()


@pytest.mark.parametrize(
    ("number", "bad", "message"),
    [
        (0, np.zeros(160, np.int16), "frame 0: found 160 int16 samples, expected 320 int16"),
        (0, np.zeros(FRAME_SAMPLES, np.float32), "found 320 float32 samples"),
        (FARTHEST_AHEAD + 1, SILENT, "frame 251: expected 0, or at most 250 more"),
    ],
)
def test_a_frame_that_cannot_be_is_refused_and_nothing_kept(
    line: RemoteLine, number: int, bad: Samples, message: str
) -> None:
    with pytest.raises(InputError, match=message):
        line.receive(number, bad)
    assert line.waiting == 0


def test_a_flood_is_refused_before_it_fills_the_memory(line: RemoteLine) -> None:
    for number in range(MOST_WAITING):
        line.receive(number, SILENT)
    with pytest.raises(InputError, match="1500 frames wait; they come in real time"):
        line.receive(MOST_WAITING, SILENT)
    assert line.waiting == MOST_WAITING


def test_after_hanging_up_what_came_is_heard_and_then_it_is_over(line: RemoteLine) -> None:
    line.receive(0, frame(0))
    line.hang_up()
    line.receive(1, frame(1))
    got = line.exchange(SILENT)
    assert got is not None
    assert got[0] == 1
    assert line.waiting == 1  # The end is to be noticed.
    assert line.exchange(SILENT) is None


def test_buttons_lines_and_keys_are_told_once(line: RemoteLine) -> None:
    line.press(Button.REPEAT)
    line.press("tre år")
    line.key("1")
    assert line.did(2.5) == [Pressed(2.5, Button.REPEAT), Typed(2.5, "tre år"), KeyPressed(2.5, "1")]
    assert line.did(3.0) == ()


def test_sound_and_events_go_out_in_order_and_wake_the_sender() -> None:
    woken: list[int] = []
    line = RemoteLine(LineKind.PHONE, wake=lambda: woken.append(1))
    sound = frame(5)
    line.show(SAY)
    line.cue(SAY, sound)
    line.show(Hush("p1"))
    line.show(Listen("t1", ""))
    assert line.take() == [SAY, Sound(SAY, sound), Clear(), Hush("p1"), Listen("t1", "")]
    assert line.take() == []
    assert len(woken) == 5
