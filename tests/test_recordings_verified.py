"""`firstcall verify`: rows and folder are held against each other, so that altering one of them is not enough."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from firstcall.events import HungUp
from firstcall.recordings import export_folder, write_folder
from firstcall.recordings.verification import problem_of, strays
from firstcall.store import Problem, Review, Store
from recorded import contents, held, spoken, told, tree_of, write_tree
from storing import WHOLE, begun, tamper

COUNT = len(spoken("i1"))
DESK = ("desk_queue", "desk_flips")
ALL_ROWS = [f"DELETE FROM {table}" for table in (*DESK, "readings", "utterances", "scorecards", "log", "interviews")]
CUT_AT_100 = [
    *(f"DELETE FROM {table}" for table in DESK),
    *(f"DELETE FROM {table} WHERE seq >= 100" for table in ("log", "readings", "utterances")),
    "DELETE FROM scorecards",
    "UPDATE interviews SET log_count = 100, state = 'open', ending = '', outcome = ''",
    "UPDATE interviews SET log_head = (SELECT hash FROM log WHERE seq = 99)",
]
"""A tail cut so well that the database alone is in order again."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "root").mkdir()
    return tmp_path / "root"


@pytest.fixture
def store(root: Path) -> Store:
    return Store.open(root / "firstcall.sqlite3")


def test_an_interview_as_it_was_written(store: Store, root: Path) -> None:
    held(store, root, "i1")
    begun(store, "i2", WHOLE)
    assert [problem_of(store, root, each) for each in ("i1", "i2")] == [None, None]
    assert strays(store, root) == []


def test_what_was_appended_since_the_folder_was_written_is_no_alteration(store: Store, root: Path) -> None:
    held(store, root, "i1")
    store.save_scorecard("i1", replace(store.scorecards("i1")[0], ruleset="later"))
    store.save_review("i1", Review("", "anna", "qualified", "all_met"))
    assert problem_of(store, root, "i1") is None
    begun(store, "i2", spoken("i2")[:60])
    write_folder(store, root, "i2")
    store.append("i2", [HungUp(99.0)])
    assert problem_of(store, root, "i2") is None


def test_a_tail_cut_with_the_row_adapted_is_named_by_the_folder(store: Store, root: Path) -> None:
    held(store, root, "i1")
    tamper(root / "firstcall.sqlite3", *CUT_AT_100)
    assert store.verify() == []
    said = f"the database's log ends after 100 records, interview.json has {COUNT}"
    assert problem_of(store, root, "i1") == Problem("i1", 100, said)


def test_an_interview_that_was_taken_away_leaves_its_folder(store: Store, root: Path) -> None:
    folder = held(store, root, "i1")
    export_folder(store, root, "i1", root / "somebody's copy")
    tamper(root / "firstcall.sqlite3", *ALL_ROWS)
    said = f"its folder is there, but the database has no such interview (firstcall import {folder})"
    assert strays(store, root) == [Problem("i1", 0, said)]


def test_a_log_rewritten_as_a_whole_is_named_where_it_differs(store: Store, root: Path) -> None:
    """Whoever knows how the chain is made can make another; the folder has the first."""
    folder = held(store, root, "i1")
    kept = contents(folder)
    tamper(root / "firstcall.sqlite3", *ALL_ROWS)
    begun(store, "i1", [*spoken("i1")[:40], HungUp(999.0)])
    assert store.verify() == []
    assert problem_of(store, root, "i1") == Problem(
        "i1", 0, "the database's log and interview.json tell it differently"
    )
    assert contents(folder) == kept


def moved(tree: Any) -> None:
    tree["turns"][3]["start_sample"] += 1


def unheard(tree: Any) -> None:
    tree["log"][7]["payload"] = {}


def unasked(tree: Any) -> None:
    tree["spec"]["source"] += "\n"


def edited(change: Callable[[Any], None]) -> Callable[[Path], None]:
    def edit(folder: Path) -> None:
        tree = tree_of(folder)
        change(tree)
        write_tree(folder, tree)

    return edit


def exchanged(folder: Path) -> None:
    shutil.copy(folder.parent / "i2" / "call.flac", folder / "call.flac")


FOLDERS: dict[str, tuple[Callable[[Path], object], int, str]] = {
    "a place": (edited(moved), COUNT, "interview.json is not what follows from its log"),
    "a record": (edited(unheard), 7, "the database's log and interview.json tell it differently"),
    "the spec": (edited(unasked), COUNT, "interview.json is not what follows from its log"),
    "sound taken away": (lambda folder: (folder / "call.flac").unlink(), COUNT, "call.flac is missing"),
    "sound exchanged": (exchanged, COUNT, "call.flac is not what was recorded"),
    "sound damaged": (lambda folder: (folder / "call.flac").write_bytes(b"fLaC"), COUNT, "it cannot be opened as FLAC"),
    "no JSON": (lambda folder: (folder / "interview.json").write_bytes(b"{"), COUNT, "interview.json: the file: "),
}


@pytest.mark.parametrize("how", FOLDERS)
def test_an_altered_folder_is_named(store: Store, root: Path, how: str) -> None:
    alter, seq, what = FOLDERS[how]
    folder = held(store, root, "i1")
    held(store, root, "i2", loud=200)
    alter(folder)
    problem = problem_of(store, root, "i1")
    assert problem is not None
    assert (problem.interview_id, problem.seq) == ("i1", seq)
    assert what in problem.what
    assert problem_of(store, root, "i2") is None


def test_the_recordings_can_be_left_unread(store: Store, root: Path) -> None:
    folder = held(store, root, "i1")
    held(store, root, "i2", loud=200)
    exchanged(folder)
    assert problem_of(store, root, "i1", sound=False) is None


# ------------------------------------------------------------------------------------------------ the command


def test_the_command_names_every_altered_interview_and_exits_with_1(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store.open(root / "firstcall.sqlite3")
    folder = held(store, root, "i1")
    begun(store, "i2", WHOLE)
    begun(store, "i3", WHOLE)
    whole = told(monkeypatch, capsys, root, "verify")
    assert (whole.code, whole.out, whole.err) == (0, ["3 interviews are as written."], [])
    (folder / "call.flac").unlink()
    tamper(root / "firstcall.sqlite3", "UPDATE log SET payload = '{}' WHERE interview_id = 'i2' AND seq = 5")
    altered = told(monkeypatch, capsys, root, "verify")
    assert altered.code == 1
    assert sorted(altered.out) == [
        f"i1: record {COUNT}: call.flac is missing",
        "i2: record 5: its content is not what was written",
    ]
    one = told(monkeypatch, capsys, root, "verify", "i2", "--json")
    assert (one.code, [json.loads(line) for line in one.out]) == (
        1,
        [{"interview": "i2", "record": 5, "what": "its content is not what was written"}],
    )
    assert told(monkeypatch, capsys, root, "verify", "i3", "--no-sound").out == ["1 interview is as written."]
    unknown = told(monkeypatch, capsys, root, "verify", "i4")
    assert (unknown.code, len(unknown.err)) == (2, 1)
