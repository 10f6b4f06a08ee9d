"""Calls that the disk or the user breaks off: the log is whole, one line says how to go on, and it goes on."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from calling import PERSONA, QUESTIONS, make_desk, short_spec
from firstcall.audio.disk import world_error
from firstcall.audio.recording import find
from firstcall.cli import interview as command
from firstcall.cli import main, options
from firstcall.engines.contracts import FRAME_SAMPLES, Samples
from firstcall.errors import WorldError
from firstcall.events import Action, Consented, Event, HungUp
from firstcall.lines.simulated import SimulatedLine
from firstcall.live import session
from firstcall.live.desk import Desk
from firstcall.store import Store

pytestmark = pytest.mark.slow


FRAMES = 250
"""How long after the consent it happens: five seconds, while the first question is asked."""


class BreakingLine(SimulatedLine):
    """A line on which something happens a while after the consent."""

    def __init__(self, happens: Callable[[], None]) -> None:
        super().__init__(PERSONA, seed=1)
        self._left, self._happens = -1, happens

    def show(self, entry: Event | Action) -> None:
        if isinstance(entry, Consented):
            self._left = FRAMES
        super().show(entry)

    def exchange(self, outgoing: Samples) -> Samples | None:
        if self._left == 0:
            self._happens()
        self._left -= 1
        return super().exchange(outgoing)


def interrupt() -> None:
    raise KeyboardInterrupt


def hold(desk: Desk, line: SimulatedLine) -> session.Held:
    return session.begin(desk, short_spec(), line, today=PERSONA.today, interview_id="i1", in_media_time=True)


def finish(desk: Desk) -> None:
    """Take the interview up again; it must end well."""
    held = session.resume(desk, "i1", SimulatedLine(PERSONA, seed=2), in_media_time=True)
    assert held.checked is not None
    assert held.checked.passed, held.checked.problems
    assert desk.store.verify() == []
    assert {each.requirement_id for each in held.state.kept} == set(QUESTIONS)


def test_ctrl_c_closes_the_recording_and_logs_that_the_line_is_gone(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        hold(desk, BreakingLine(interrupt))
    assert isinstance(desk.store.entries("i1")[-1].entry, HungUp)
    recording = find(tmp_path / "i1")
    assert recording is not None
    assert recording.samples == FRAMES * FRAME_SAMPLES
    assert [each.name for each in (tmp_path / "i1").iterdir()] == ["call.flac"]
    finish(desk)


def test_a_full_disk_ends_the_call_in_one_line_and_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(tmp_path)
    full = OSError(28, "No space left on device")

    def refuse(_handle: int, _data: bytes) -> int:
        raise full

    def fill() -> None:
        monkeypatch.setattr("firstcall.audio.recorder.os.write", refuse)

    with pytest.raises(WorldError) as refused:
        hold(desk, BreakingLine(fill))
    monkeypatch.undo()
    said = str(refused.value)
    assert refused.value.code == world_error(full, tmp_path).code == "disk_full"
    assert refused.value.exit_code == 2
    assert "\n" not in said
    assert said.startswith("interview i1 is kept up to here: cannot write ")
    assert said.endswith("(then firstcall interview --resume i1)")
    assert isinstance(desk.store.entries("i1")[-1].entry, HungUp)
    assert not (tmp_path / "i1" / "interview.json").exists()
    finish(desk)


def test_a_database_that_refuses_ends_the_call_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = make_desk(tmp_path)

    def refuse(*_: object, **__: object) -> int:
        raise WorldError("disk_full", "database: disk is full", fix="make room")

    def fill() -> None:
        monkeypatch.setattr(Store, "append", refuse)

    with pytest.raises(WorldError, match="interview i1 is kept up to here: database: disk is full"):
        hold(desk, BreakingLine(fill))
    monkeypatch.undo()
    assert find(tmp_path / "i1") is not None
    finish(desk)


# ------------------------------------------------------------------------------------------------ the command


def test_ctrl_c_in_a_chat_says_how_to_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FIRSTCALL_HOME", str(tmp_path))
    answers = iter(["Yes, I do.", "It is \udcff valid."])

    def answer(_prompt: str) -> str:
        try:
            return next(answers)
        except StopIteration:
            raise KeyboardInterrupt from None

    monkeypatch.setattr(builtins, "input", answer)
    monkeypatch.setattr(sys, "argv", ["firstcall", "interview", "07-en-hgv-class1-nights", "--chat"])
    with pytest.raises(SystemExit) as ended:
        main()
    _, store = options.root_and_store()
    id_ = store.interviews()[0].id
    assert ended.value.code == 130
    how = f"firstcall interview --chat --resume {id_}"
    assert capsys.readouterr().err == f"\nfirstcall: interrupted; take it up with: {how}\n"
    assert isinstance(store.entries(id_)[-1].entry, HungUp)
    assert store.verify() == []

    monkeypatch.setattr(builtins, "input", lambda _: "Yes.")
    monkeypatch.setattr(sys, "argv", ["firstcall", "interview", "--resume", id_, "--chat"])
    with pytest.raises(SystemExit) as done:
        main()
    assert done.value.code == 0
    assert store.interview(id_).ending == "complete"
    assert "It is ? valid." in (tmp_path / id_ / "transcript.vtt").read_text("utf-8")
    assert command.Terminal().read() == "Yes."
