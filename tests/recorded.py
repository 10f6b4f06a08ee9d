"""What the recording folders' tests share: an interview that was spoken, with its sound, and one that was written."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from firstcall.audio.pcm import to_sample
from firstcall.audio.recorder import Recorder
from firstcall.audio.recording import recover
from firstcall.cli import main
from firstcall.engines.contracts import CLOCK_HZ
from firstcall.events import Action, Event, Finish, PromptPlayed, PromptStarted, Started, StartRecording
from firstcall.recordings import write_folder
from firstcall.store import Store
from storing import WHOLE, begun

PROMPT_S = 1.5


@dataclass(frozen=True, slots=True)
class Said:
    """What a command said, and its exit code."""

    code: str | int | None
    out: list[str]
    err: list[str]


def spoken(interview_id: str, entries: list[Event | Action] | None = None) -> list[Event | Action]:
    """The log of a whole interview, or of `entries`, as a call with sound has it: every prompt has its place."""
    log: list[Event | Action] = []
    for entry in WHOLE if entries is None else entries:
        if isinstance(entry, Started):
            entry = Started(0.0, interview_id, entry.spec_hash, entry.language, entry.today, entry.line)
        if isinstance(entry, PromptPlayed):
            samples = to_sample(PROMPT_S)
            log.append(PromptStarted(entry.at_s - PROMPT_S, entry.prompt_id, samples, "sha256:" + "5" * 64))
        log.append(entry)
    return log


def record(folder: Path, entries: list[Event | Action], loud: int = 3000) -> int:
    """Write the sound of a call into its folder, from the consent to the end; gives its first sample."""
    consented = next(at for at, entry in enumerate(entries) if isinstance(entry, StartRecording))
    start = to_sample([each.at_s for each in entries[:consented] if isinstance(each, Event)][-1])
    end = to_sample([each.at_s for each in entries if isinstance(each, Event)][-1])
    recorder = Recorder.open(folder, start_sample=start)
    at = np.arange(start, end)
    tone = (loud * np.sin(at * 2 * np.pi * 440 / CLOCK_HZ)).astype(np.int16)
    recorder.write(tone, -tone)
    recorder.close()
    return start


def held(store: Store, root: Path, interview_id: str, loud: int = 3000) -> Path:
    """An interview that was spoken and has ended: rows, sound and folder; gives the folder."""
    entries = spoken(interview_id)
    begun(store, interview_id, entries)
    record(root / interview_id, entries, loud)
    assert recover(root / interview_id) is None
    return write_folder(store, root, interview_id)


def finish_of(entries: list[Event | Action]) -> Finish:
    """The order that ended an interview."""
    return next(each for each in entries if isinstance(each, Finish))


def tree_of(folder: Path) -> Any:
    """A folder's `interview.json` as it stands there."""
    return json.loads((folder / "interview.json").read_bytes())


def write_tree(folder: Path, tree: Any) -> None:
    """Alter a folder's `interview.json` as its own writer would write it."""
    text = json.dumps(tree, ensure_ascii=False, sort_keys=True, indent=1)
    (folder / "interview.json").write_bytes(text.encode() + b"\n")


def told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], root: Path, *words: str, width: int = 200
) -> Said:
    """Run `firstcall` with these words on a data root."""
    monkeypatch.setenv("FIRSTCALL_HOME", str(root))
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setattr(sys, "argv", ["firstcall", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    said = capsys.readouterr()
    return Said(ended.value.code, said.out.splitlines(), said.err.splitlines())


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}
