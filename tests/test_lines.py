"""What every line must do, held against each one in the registry."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

from firstcall import lines, personas
from firstcall.engines.contracts import FRAME_SAMPLES
from firstcall.events import Event, HungUp, LineKind, Listen, PromptKind, PromptPlayed, Say
from firstcall.lines import LINES
from firstcall.lines.contract import Line

MAKE: dict[LineKind, Callable[[type], Line]] = {
    LineKind.BROWSER: lambda line: line(),
    LineKind.LOCAL: lambda line: line(microphone="mic", loudspeaker="speaker"),
    LineKind.PHONE: lambda line: line(),
    LineKind.SIMULATED: lambda line: line(personas.load("sv-plain")),
}
"""How to open each line here."""

SHARED = {"__init__", "contract", "dialling", "remote"}
"""Files that are no line themselves."""

SILENT = np.zeros(FRAME_SAMPLES, np.int16)


def test_every_line_stands_in_the_registry_and_is_tested() -> None:
    files = {file.stem for file in Path(lines.__file__).parent.glob("*.py")} - {
        "__init__",
        "contract",
        "dialling",
        "remote",
    }
    registered = {place.partition(":")[0].rpartition(".")[2] for place in LINES.values()}
    assert registered == files, "each line needs its file in lines/ and its line in LINES"
    assert set(MAKE) == set(LINES), "each line needs a way to open it in this test"


@pytest.fixture(
    params=[pytest.param(kind, marks=pytest.mark.device) if kind is LineKind.LOCAL else kind for kind in LINES]
)
def line(request: pytest.FixtureRequest) -> Iterator[Line]:
    kind: LineKind = request.param
    if kind is LineKind.LOCAL:
        request.getfixturevalue("virtual_audio")
    module, _, name = LINES[kind].partition(":")
    opened = MAKE[kind](getattr(import_module(module), name))
    assert opened.kind is kind
    yield opened
    opened.close()


def test_each_tick_gives_one_frame_of_16_bit_mono(line: Line) -> None:
    for _ in range(10):
        heard = line.exchange(SILENT)
        assert heard is not None
        assert heard.dtype == np.int16
        assert heard.shape == (FRAME_SAMPLES,)


def test_what_was_heard_is_the_callers_to_change(line: Line) -> None:
    first = line.exchange(SILENT)
    assert first is not None
    first += 1
    assert line.exchange(SILENT) is not None


def test_it_takes_note_of_anything_that_happens(line: Line) -> None:
    happened: list[Event | Say | Listen] = [
        Say("p1", "Hej", "sv", PromptKind.CONSENT),
        PromptPlayed(1.0, "p1"),
        Listen("t1", ""),
        HungUp(2.0),
    ]
    for entry in happened:
        line.show(entry)
    assert line.exchange(SILENT) is not None


def test_once_closed_it_gives_nothing_and_closing_again_does_no_harm(line: Line) -> None:
    line.close()
    line.close()
    assert line.exchange(SILENT) is None
