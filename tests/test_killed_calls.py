"""Calls killed with kill -9 and taken up again: nothing heard is lost, and the recording tells the truth."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from calling import MOMENTS, PERSONA, QUESTIONS, make_desk, short_spec
from firstcall.audio.recording import find
from firstcall.errors import InputError
from firstcall.events import (
    Consented,
    Ending,
    Failed,
    Finish,
    Heard,
    Keep,
    PromptStarted,
    Say,
    SpeechStarted,
    TurnEnded,
)
from firstcall.lines.simulated import SimulatedLine
from firstcall.live import session
from firstcall.types import Decision

pytestmark = pytest.mark.slow


def killed(root: Path, moment: str) -> None:
    """Hold a call in another process that is killed at the moment."""
    script = Path(__file__).parent / "calling.py"
    ended = subprocess.run([sys.executable, script, root, "i1", moment], capture_output=True, text=True, check=False)
    assert ended.returncode == -9, ended.stderr


@pytest.mark.parametrize("moment", [each for each in MOMENTS if each != "the end is logged"])
def test_a_killed_call_is_taken_up_and_finished(tmp_path: Path, moment: str) -> None:
    killed(tmp_path, moment)
    desk = make_desk(tmp_path)
    before = [each.entry for each in desk.store.entries("i1")]
    held = session.resume(desk, "i1", SimulatedLine(PERSONA, seed=2), in_media_time=True)

    entries = [each.entry for each in desk.store.entries("i1")]
    assert entries[: len(before)] == before
    finish = next(each for each in entries if isinstance(each, Finish))
    assert finish.ending is Ending.COMPLETE
    verdicts = {each.requirement_id: each.decision for each in finish.scorecard.verdicts}
    assert verdicts == dict.fromkeys(QUESTIONS, Decision.MET)
    asked = [each for each in entries[len(before) :] if isinstance(each, Say)]
    kept = {each.requirement_id for each in before if isinstance(each, Keep)}
    assert kept <= {each.requirement_id for each in entries if isinstance(each, Keep)}
    assert {each.requirement_id for each in asked}.isdisjoint(kept) or moment == "a question is asked"

    assert held.checked is not None
    assert held.checked.passed, held.checked.problems
    assert json.loads((held.folder / "self_check.json").read_text())["not_compared"] == []
    assert desk.store.verify() == []
    assert_nothing_lost(held.folder, entries)


def assert_nothing_lost(folder: Path, entries: Sequence[object]) -> None:
    """Every turn after consent has words and sound; of the call's clock nothing is missing from consent on."""
    recording = find(folder)
    assert recording is not None
    consented = next(at for at, each in enumerate(entries) if isinstance(each, Consented))
    answered = {each.turn_id for each in entries[consented:] if isinstance(each, Heard)}
    for each in entries[consented:]:
        if isinstance(each, TurnEnded):
            assert each.turn_id in answered
            start, end = round(each.start_s * 16_000), round(each.end_s * 16_000)
            assert np.abs(recording.read(start, end)[:, 0].astype(int)).max() > 300
    times = [each.at_s for each in entries if isinstance(each, PromptStarted | SpeechStarted | TurnEnded)]
    assert times == sorted(times)


def test_words_that_were_being_made_are_made_again_from_the_recording(tmp_path: Path) -> None:
    killed(tmp_path, "an answer's words are awaited")
    desk = make_desk(tmp_path)
    before = desk.store.interview("i1").log_count
    session.resume(desk, "i1", SimulatedLine(PERSONA, seed=2), in_media_time=True)
    after = [each.entry for each in desk.store.entries("i1")][before:]
    first = after[0]
    assert isinstance(first, Heard)
    assert first.utterance.text.lower().startswith("yes")
    assert next(each.requirement_id for each in after if isinstance(each, Keep)) == QUESTIONS[0]


def test_words_before_consent_are_asked_for_again(tmp_path: Path) -> None:
    killed(tmp_path, "consent's words are awaited")
    desk = make_desk(tmp_path)
    assert not (tmp_path / "i1").exists()
    before = desk.store.interview("i1").log_count
    session.resume(desk, "i1", SimulatedLine(PERSONA, seed=2), in_media_time=True)
    first = [each.entry for each in desk.store.entries("i1")][before]
    assert isinstance(first, Failed)
    assert first.code == "not_recorded"


def test_a_call_killed_after_its_end_gets_its_folder(tmp_path: Path) -> None:
    killed(tmp_path, "the end is logged")
    desk = make_desk(tmp_path)
    folder = tmp_path / "i1"
    assert not (folder / "interview.json").exists()
    with pytest.raises(InputError, match="interview i1 has ended"):
        session.resume(desk, "i1", SimulatedLine(PERSONA, seed=2), in_media_time=True)
    assert sorted(each.name for each in folder.iterdir()) == [
        "call.flac", "interview.json", "self_check.json", "transcript.vtt",
    ]  # fmt: skip
    assert json.loads((folder / "self_check.json").read_text())["passed"]
    assert desk.store.verify() == []
    assert short_spec().hash == desk.store.interview("i1").spec_hash
