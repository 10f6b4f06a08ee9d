"""`firstcall interview` as a person runs it: the command, a microphone, a loudspeaker, somebody who answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest

import canned_whisper
from conftest import VirtualAudio
from firstcall.audio.recording import find
from firstcall.recordings.manifest import read
from speech import say

SPEC = """\
firstcall: 1
id: kort
language: sv
title: Chaufför
employer: Åkeriet AB
agency: Handslag Bemanning AB
decision_by_days: 3
requirements:
  - {id: korkort, kind: licence, needs: [B], ask: "Har du B-körkort?"}
  - {id: natt, kind: yes_no, expects: true, ask: "Kan du arbeta natt?"}
"""
PATIENCE_S = 330.0


@pytest.mark.device
@pytest.mark.slow
@pytest.mark.timeout(400)
def test_an_interview_over_microphone_and_loudspeaker(virtual_audio: VirtualAudio, tmp_path: Path) -> None:
    """The candidate says "Ja." whenever the agent has asked; the model hears "Ja." in whatever is said."""
    model = canned_whisper.make(tmp_path / "model", "Ja.", end_s=1.0)
    (tmp_path / "spec.yaml").write_text(SPEC, "utf-8")
    answer = tmp_path / "ja.raw"
    say("Ja, det har jag.", "sv").tofile(answer)
    home = tmp_path / "data root"
    command = [sys.executable, "-u", "-c", "from firstcall.cli import main; main()", "interview"]
    call = subprocess.Popen(
        [*command, str(tmp_path / "spec.yaml"), "--model", str(model), "--voice", "espeak:sv"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**virtual_audio.environment, "FIRSTCALL_HOME": str(home), "COLUMNS": "200", "PYTHONUTF8": "1"},
    )
    assert call.stdout is not None
    printed: list[str] = []
    until = monotonic() + PATIENCE_S
    with call.stdout:
        for line in call.stdout:
            printed.append(line)
            assert monotonic() < until, "".join(printed)
            if "firstcall  " in line and "?" in line:  # A question begins: answer it once it has been played.
                with virtual_audio.play_into_microphone(_after(answer, line, tmp_path)):
                    pass
    said = "".join(printed)
    assert call.wait(30) == 0, said
    (folder,) = [each for each in home.iterdir() if (each / "interview.json").is_file()]
    found = read(folder / "interview.json")
    assert (found.interview.line, found.interview.ending) == ("local", "complete"), said
    assert [each["requirement_id"] for each in found.readings] == ["korkort", "natt"]
    recording = find(folder)
    assert recording is not None
    assert json.loads((folder / "self_check.json").read_text("utf-8"))["passed"], said
    candidate = recording.read(recording.start_sample, recording.end_sample)[:, 0]
    assert abs(candidate).max() > 1000, "the microphone was recorded"


def _after(answer: Path, line: str, folder: Path) -> Path:
    """The answer with as much silence before it as the question, of which `line` begins, takes to say."""
    spoken_s = 0.075 * len(line) + 0.6
    path = folder / "delayed.raw"
    path.write_bytes(b"\0\0" * int(spoken_s * 16_000) + answer.read_bytes() + b"\0\0" * 16_000)
    return path


def test_the_starter_is_refused_for_a_person(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC, "utf-8")
    command = [sys.executable, "-c", "from firstcall.cli import main; main()", "interview", str(tmp_path / "spec.yaml")]
    done = subprocess.run(
        [*command, "--model", "starter"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "FIRSTCALL_HOME": str(tmp_path)},
    )
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert "firstcall models pull KBLab/kb-whisper-" in line
    assert "chat" in line
