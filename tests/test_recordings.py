"""Recording folders: what stands in them, and out of the database and back without a byte changed."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from firstcall.audio.pcm import to_sample
from firstcall.audio.recorder import Recorder
from firstcall.audio.recording import find
from firstcall.events import Heard, HungUp, Keep, PromptStarted, Say, TurnEnded
from firstcall.recordings import export_folder, import_folder, write_folder
from firstcall.store import Store
from recorded import PROMPT_S, contents, finish_of, held, record, spoken, tree_of
from storing import SPEC, WHOLE, begun

FILES = ["call.flac", "interview.json", "transcript.vtt"]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "data root"


@pytest.fixture
def store(root: Path) -> Store:
    return opened(root)


def opened(root: Path) -> Store:
    root.mkdir()
    return Store.open(root / "db.sqlite3")


# ------------------------------------------------------------------------------------------------ what stands there


def test_a_folder_holds_everything_about_the_interview(store: Store, root: Path) -> None:
    folder = held(store, root, "i1")
    tree = tree_of(folder)
    entries = spoken("i1")
    assert sorted(each.name for each in folder.iterdir()) == FILES
    assert tree["spec"] == {"id": SPEC.id, "hash": SPEC.hash, "source": SPEC.source}
    assert [each["text"] for each in tree["prompts"]] == [each.text for each in entries if isinstance(each, Say)]
    assert [each["text"] for each in tree["utterances"]] == [
        each.utterance.text for each in entries if isinstance(each, Heard)
    ]
    assert [each["requirement_id"] for each in tree["readings"]] == [
        each.requirement_id for each in entries if isinstance(each, Keep)
    ]
    assert [each["type"] for each in tree["log"]] == [type(each).__name__ for each in entries]
    assert tree["log"][-1]["hash"] == tree["interview"]["log_head"] == store.interview("i1").log_head
    assert [each["outcome"] for each in tree["scorecards"]] == [str(finish_of(entries).scorecard.outcome)]
    assert (tree["consents"][0]["given"], tree["consents"][0]["purpose"]) == (True, "recording")


def test_places_are_samples_of_one_clock(store: Store, root: Path) -> None:
    folder = held(store, root, "i1")
    tree, entries, recording = tree_of(folder), spoken("i1"), find(folder)
    assert recording is not None
    starts = {each.prompt_id: each for each in entries if isinstance(each, PromptStarted)}
    turns = [each for each in entries if isinstance(each, TurnEnded)]
    assert tree["clock_hz"] == tree["audio"]["sample_rate_hz"] == 16_000
    assert (tree["audio"]["start_sample"], tree["audio"]["samples"]) == (recording.start_sample, recording.samples)
    for prompt in tree["prompts"]:
        start = starts[prompt["prompt_id"]]
        assert prompt["at_sample"] == to_sample(start.at_s)
        assert prompt["played_to_sample"] - prompt["at_sample"] == prompt["samples"] == to_sample(PROMPT_S)
    assert [(each["start_sample"], each["end_sample"], each["reason"]) for each in tree["turns"]] == [
        (to_sample(each.start_s), to_sample(each.end_s), each.reason) for each in turns
    ]


def test_the_transcript_counts_from_the_recordings_first_sample(store: Store, root: Path) -> None:
    folder = held(store, root, "i1")
    recording = find(folder)
    assert recording is not None
    text = (folder / "transcript.vtt").read_text("utf-8")
    first = next(
        each
        for each in spoken("i1")
        if isinstance(each, PromptStarted) and each.at_s * 16_000 >= recording.start_sample
    )
    begins_s = first.at_s - recording.start_sample / 16_000
    assert text.startswith("WEBVTT\n")
    assert f"00:00:{begins_s:06.3f} --> " in text
    assert "Ja, det stämmer." in text


def test_a_chat_and_a_no_to_recording_have_no_sound(store: Store, root: Path) -> None:
    begun(store, "i1", WHOLE)
    folder = write_folder(store, root, "i1")
    assert sorted(contents(folder)) == ["interview.json", "transcript.vtt"]
    assert tree_of(folder)["audio"] is None


# ------------------------------------------------------------------------------------------------ out and in again


def test_out_in_and_out_again_changes_no_byte(store: Store, root: Path, tmp_path: Path) -> None:
    held(store, root, "i1")
    first = export_folder(store, root, "i1", tmp_path / "first")
    other_root = tmp_path / "elsewhere"
    other = opened(other_root)
    assert import_folder(other, other_root, first) == "i1"
    second = export_folder(other, other_root, "i1", tmp_path / "second")
    assert contents(second) == contents(first) == contents(other_root / "i1")
    assert sorted(contents(first)) == FILES
    assert other.interview("i1") == store.interview("i1")
    assert other.entries("i1") == store.entries("i1")
    assert other.scorecards("i1") == store.scorecards("i1")
    assert other.spec_of("i1") == store.spec_of("i1")
    assert other.verify() == []


def test_later_scorecards_come_along_with_their_time(store: Store, root: Path, tmp_path: Path) -> None:
    held(store, root, "i1")
    store.save_scorecard("i1", replace(store.scorecards("i1")[0], ruleset="later"))
    first = export_folder(store, root, "i1", tmp_path / "first")
    other_root = tmp_path / "elsewhere"
    other_root.mkdir()
    other = Store.open(other_root / "db.sqlite3", now=lambda: datetime(2031, 1, 1, tzinfo=UTC))
    import_folder(other, other_root, first)
    assert contents(export_folder(other, other_root, "i1", tmp_path / "second")) == contents(first)
    assert [each.ruleset for each in other.scorecards("i1")][1:] == ["later"]
    assert other.verify() == []


def test_an_interview_that_goes_on_can_be_exported_and_taken_up_elsewhere(
    store: Store, root: Path, tmp_path: Path
) -> None:
    entries = spoken("i1")[:60]
    begun(store, "i1", entries)
    record(root / "i1", entries)
    first = export_folder(store, root, "i1", tmp_path / "first")
    other_root = tmp_path / "elsewhere"
    other = opened(other_root)
    import_folder(other, other_root, first)
    assert other.append("i1", [HungUp(99.0)], after=60) == 61
    assert other.interview("i1").state == "open"
    assert other.verify() == []


def test_what_a_crash_left_of_the_sound_is_in_the_export(store: Store, root: Path, tmp_path: Path) -> None:
    begun(store, "i1", spoken("i1")[:60])
    recorder = Recorder.open(root / "i1", start_sample=48_000)
    recorder.write(np.full(32_000, 7, np.int16), np.zeros(32_000, np.int16))
    recorder._syncs.shutdown(wait=True)
    os.close(recorder._handle)  # As a killed process leaves it.
    recording = find(export_folder(store, root, "i1", tmp_path / "first"))
    assert recording is not None
    assert (recording.start_sample, recording.samples) == (48_000, 32_000)
