"""`firstcall listen` over sound files of every sort."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile
from typer.testing import CliRunner, Result

from firstcall.audio.pcm import resample
from firstcall.cli import app
from firstcall.engines.contracts import CLOCK_HZ, Clip, Samples
from firstcall.errors import InputError
from speech import say

COMMAND = ["listen", "--expect", "yes_no", "--model", "starter", "--today", "2026-11-23"]
KEYS = {"file", "start_s", "end_s", "decided_at_s", "ready_at_s", "reason", "grounds", "text", "reading"}


def listen(*arguments: object) -> Result:
    return CliRunner().invoke(app, [*COMMAND, *(str(each) for each in arguments)])


@pytest.fixture(scope="module")
def yes() -> Samples:
    return say("Ja, det kan jag.", "sv")


def sound(path: Path, samples: Samples, rate: int = CLOCK_HZ, *, stereo: bool = False) -> Path:
    there = resample(Clip(samples, CLOCK_HZ), rate).samples if len(samples) else samples
    soundfile.write(path, np.stack([there, there], axis=1) if stereo else there, rate, subtype="PCM_16")
    return path


@pytest.mark.parametrize(("rate", "stereo"), [(8_000, False), (44_100, True), (48_000, False)])
def test_every_rate_and_channel_count_gives_the_same_turn(
    tmp_path: Path, yes: Samples, rate: int, stereo: bool
) -> None:
    path = sound(tmp_path / "yes.wav", yes, rate, stereo=stereo)
    result = listen("--json", path)
    assert result.exit_code == 0
    (turn,) = [json.loads(line) for line in result.stdout.splitlines()]
    assert set(turn) == KEYS
    assert (turn["file"], turn["reading"]["fact"]["value"]) == (str(path), True)
    assert 0.2 <= turn["start_s"] < turn["end_s"] <= turn["decided_at_s"] <= turn["ready_at_s"]


def test_a_bad_file_among_good_ones_is_told_and_the_others_are_heard(tmp_path: Path, yes: Samples) -> None:
    good = sound(tmp_path / "yes.wav", yes)
    corrupt = tmp_path / "corrupt.wav"
    corrupt.write_bytes(b"RIFF" + bytes(range(200)))
    result = listen("--json", corrupt, good, tmp_path / "missing.wav")
    assert result.exit_code == 1
    assert [json.loads(line)["file"] for line in result.stdout.splitlines()] == [str(good)]
    complaints = result.stderr.splitlines()
    assert [name in line for name, line in zip(("corrupt.wav", "missing.wav"), complaints, strict=True)] == [True] * 2


def test_nothing_but_bad_files_is_the_users_mistake(tmp_path: Path) -> None:
    empty = tmp_path / "empty.wav"
    empty.write_bytes(b"")
    result = listen(empty)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("firstcall: ")


def test_a_clipped_file_is_heard_with_a_remark(tmp_path: Path, yes: Samples) -> None:
    clipped = np.clip(yes.astype(np.int32) * 30, -32768, 32767).astype(np.int16)
    result = listen("--json", sound(tmp_path / "loud.wav", clipped))
    assert result.exit_code == 0
    assert "clip" in result.stderr


def test_silence_is_no_speech_and_no_error(tmp_path: Path) -> None:
    path = sound(tmp_path / "silence.wav", np.zeros(CLOCK_HZ, np.int16))
    assert (listen(path).stdout, listen("--json", path).stdout) == (f"{path}: no speech\n", "")


@pytest.mark.parametrize("wrong", [["--lang", "xx"], ["--endpointing", "soon"], ["--expect", "shoe_size"]])
def test_unknown_options_are_refused(tmp_path: Path, wrong: list[str]) -> None:
    assert isinstance(listen(*wrong, tmp_path / "a.wav").exception, InputError | SystemExit)
