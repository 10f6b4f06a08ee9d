"""What stands in a recording folder: all of the interview, every place on one clock, nothing of it lost on the way."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from firstcall.audio.pcm import to_sample
from firstcall.audio.recorder import Recorder
from firstcall.audio.recording import find
from firstcall.errors import InputError
from firstcall.events import Heard, HungUp, Keep, PromptStarted, Say, TurnEnded
from firstcall.recordings import export_folder, import_folder, write_folder
from firstcall.store import Review, Store
from firstcall.store.chain import ROOT, link
from recorded import PROMPT_S, contents, finish_of, held, record, spoken, tree_of, write_tree
from storing import SPEC, begun


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "data root"


@pytest.fixture
def store(root: Path) -> Store:
    return opened(root, 2026)


def opened(root: Path, year: int) -> Store:
    """A data root whose database believes that it is new year's day of that year."""
    root.mkdir()
    return Store.open(root / "db.sqlite3", now=lambda: datetime(year, 1, 1, tzinfo=UTC))


def test_a_folder_holds_everything_about_the_interview(store: Store, root: Path) -> None:
    tree = tree_of(held(store, root, "i1"))
    entries = spoken("i1")
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
        assert prompt["at_sample"] == to_sample(starts[prompt["prompt_id"]].at_s)
        assert prompt["played_to_sample"] - prompt["at_sample"] == prompt["samples"] == to_sample(PROMPT_S)
    assert [(each["start_sample"], each["end_sample"], each["reason"]) for each in tree["turns"]] == [
        (to_sample(each.start_s), to_sample(each.end_s), each.reason) for each in turns
    ]


def test_the_transcript_counts_from_the_recordings_first_sample(store: Store, root: Path) -> None:
    folder = held(store, root, "i1")
    recording = find(folder)
    assert recording is not None
    begins_s = recording.start_sample / 16_000
    prompts_s = [each.at_s - begins_s for each in spoken("i1") if isinstance(each, PromptStarted)]
    first_s = next(each for each in prompts_s if each >= 0)
    assert f"00:00:{first_s:06.3f} --> 00:00:{first_s + PROMPT_S:06.3f}" in (folder / "transcript.vtt").read_text(
        "utf-8"
    )


def test_later_scorecards_and_reviews_come_along_with_their_times(store: Store, root: Path, tmp_path: Path) -> None:
    held(store, root, "i1")
    store.save_scorecard("i1", replace(store.scorecards("i1")[0], ruleset="later"))
    store.save_review("i1", Review("korkort-b", "anna", "met", "showed_licence", "Visade kortet."))
    first = export_folder(store, root, "i1", tmp_path / "first")
    other_root = tmp_path / "elsewhere"
    other = opened(other_root, 2031)
    import_folder(other, other_root, first)
    assert other.stored("i1") == store.stored("i1")
    assert len(other.stored("i1").appendix) == 2
    assert [each["actor"] for each in tree_of(first)["reviews"]] == ["anna"]
    assert contents(export_folder(other, other_root, "i1", tmp_path / "second")) == contents(first)
    assert other.verify() == []


def test_an_open_interview_is_taken_up_where_it_was_brought(store: Store, root: Path, tmp_path: Path) -> None:
    entries = spoken("i1")[:60]
    begun(store, "i1", entries)
    record(root / "i1", entries)
    first = export_folder(store, root, "i1", tmp_path / "first")
    other_root = tmp_path / "elsewhere"
    other = opened(other_root, 2031)
    import_folder(other, other_root, first)
    assert other.append("i1", [HungUp(99.0)], after=60) == 61
    assert other.interview("i1").state == "open"
    assert other.verify() == []


@pytest.mark.parametrize("write", ["export", "in place"])
def test_what_a_crash_left_of_the_sound_is_in_the_folder(store: Store, root: Path, tmp_path: Path, write: str) -> None:
    begun(store, "i1", spoken("i1")[:60])
    recorder = Recorder.open(root / "i1", start_sample=48_000)
    recorder.write(np.full(32_000, 7, np.int16), np.zeros(32_000, np.int16))
    recorder._syncs.shutdown(wait=True)
    os.close(recorder._handle)  # As a killed process leaves it.
    if write == "export":
        folder = export_folder(store, root, "i1", tmp_path / "first")
    else:
        folder = write_folder(store, root, "i1")
    recording = find(folder)
    assert recording is not None
    assert (recording.start_sample, recording.samples) == (48_000, 32_000)
    assert tree_of(folder)["audio"]["samples"] == 32_000


def test_an_export_into_the_folder_one_stands_in_is_refused(
    store: Store, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held(store, root, "i1")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    for here in (Path(), Path(".."), tmp_path / "here"):
        with pytest.raises(InputError, match="expected a new folder to export interview i1 into"):
            export_folder(store, root, "i1", here)
    assert sorted(contents(export_folder(store, root, "i1", Path("new")))) == [
        "call.flac",
        "interview.json",
        "transcript.vtt",
    ]


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("language", "en", "interview.language: its log says sv"),
        ("line", "phone", "interview.line: its log says simulated"),
        ("today", "2026-11-24", "interview.today: its log says 2026-11-23"),
    ],
)
def test_the_header_is_held_against_the_log(
    store: Store, root: Path, tmp_path: Path, key: str, value: str, said: str
) -> None:
    folder = held(store, root, "i1")
    tree = tree_of(folder)
    tree["interview"][key] = value
    write_tree(folder, tree)
    other_root = tmp_path / "elsewhere"
    with pytest.raises(InputError, match=said):
        import_folder(opened(other_root, 2031), other_root, folder)


ADDED = [
    (lambda tree: tree["appendix"][0]["payload"].update(score=0.1), r"appendix record 0: its content is not what was"),
    (lambda tree: tree["appendix"].pop(), r"appendix record 1: the log ends after 1 records; 2 were written"),
    (lambda tree: tree["appendix"].reverse(), r"appendix record 0: record 0 is missing"),
    (lambda tree: tree["reviews"][0].update(decision="not_met"), r"is not what follows from its log, appendix"),
    (lambda tree: tree["scorecards"][1].update(made_at="2027"), r"is not what follows from its log, appendix"),
]


@pytest.mark.parametrize(("alter", "said"), ADDED)
def test_what_was_added_later_stands_in_a_chain_too(
    store: Store, root: Path, tmp_path: Path, alter: Callable[[Any], object], said: str
) -> None:
    held(store, root, "i1")
    store.save_scorecard("i1", replace(store.scorecards("i1")[0], ruleset="later"))
    store.save_review("i1", Review("korkort-b", "anna", "met", "showed_licence"))
    folder = export_folder(store, root, "i1", tmp_path / "first")
    tree = tree_of(folder)
    alter(tree)
    write_tree(folder, tree)
    other_root = tmp_path / "elsewhere"
    with pytest.raises(InputError, match=said):
        import_folder(opened(other_root, 2031), other_root, folder)


def test_only_scorecards_and_reviews_are_added(store: Store, root: Path, tmp_path: Path) -> None:
    folder = held(store, root, "i1")
    tree = tree_of(folder)
    for type_, payload, said in [
        ("Wish", "{}", "found 'Wish', expected one of Scorecard, Review"),
        ("Review", "{}", "lacks"),
    ]:
        added = link("i1", 0, False, type_, payload, "2026-11-23T12:00:00.000000+00:00", ROOT)
        tree["appendix"] = [asdict(added) | {"payload": {}}]
        tree["interview"] |= {"appendix_count": 1, "appendix_head": added.hash}
        write_tree(folder, tree)
        other_root = tmp_path / type_
        with pytest.raises(InputError, match=said):
            import_folder(opened(other_root, 2031), other_root, folder)
