"""`firstcall archive check`: every folder held against itself, the bad ones by name."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from firstcall.audio.recording import CALL_NAME
from firstcall.recordings import check_folder
from firstcall.recordings.manifest import TRANSCRIPT_NAME
from firstcall.rescore.checking import check_all, folders_of
from firstcall.store import Store
from recorded import Said, held, told, tree_of, write_tree


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data root with two interviews that were spoken."""
    root = tmp_path_factory.mktemp("made")
    store = Store.open(root / "firstcall.sqlite3")
    held(store, root, "i1", 2000)
    held(store, root, "i2", 3000)
    store.close()
    return root


@pytest.fixture
def root(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "root"))


@pytest.fixture
def firstcall(root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    return lambda *words: told(monkeypatch, capsys, root, *words)


def test_whole_folders(root: Path, firstcall: Callable[..., Said]) -> None:
    (root / "cache").mkdir()
    checked = check_folder(root / "i1")
    assert (checked.interview_id, checked.samples > 1_000_000, checked.turns > 10) == ("i1", True, True)
    said = firstcall("archive", "check", "--workers", "1")
    assert (said.code, said.err) == (0, [])
    assert said.out[0].startswith("2 folders are whole, 0.")
    assert said.out[0].endswith("hours of sound; 0 are not.")


def swap_sound(root: Path) -> None:
    shutil.copy(root / "i1" / CALL_NAME, root / "i2" / CALL_NAME)


def lose_sound(root: Path) -> None:
    (root / "i2" / CALL_NAME).unlink()


def cut_sound(root: Path) -> None:
    path = root / "i2" / CALL_NAME
    path.write_bytes(path.read_bytes()[:-1000])


def alter_words(root: Path) -> None:
    tree = tree_of(root / "i2")
    heard = next(each for each in tree["log"] if each["type"] == "Heard")
    heard["payload"]["utterance"]["text"] = "Nej."
    write_tree(root / "i2", tree)


def drop_record(root: Path) -> None:
    tree = tree_of(root / "i2")
    del tree["log"][5]
    write_tree(root / "i2", tree)


def move_turn(root: Path) -> None:
    tree = tree_of(root / "i2")
    tree["turns"][3]["start_sample"] += 16_000
    write_tree(root / "i2", tree)


def alter_transcript(root: Path) -> None:
    path = root / "i2" / TRANSCRIPT_NAME
    path.write_text(path.read_text("utf-8").replace("Ja", "Nej"), "utf-8")


def leave_only_sound(root: Path) -> None:
    (root / "i2" / "interview.json").unlink()


@pytest.mark.parametrize(
    ("harm", "complaint"),
    [
        (swap_sound, "call.flac: sha256 is"),
        (lose_sound, "call.flac: missing"),
        (cut_sound, "call.flac: sha256 is"),
        (alter_words, ": its content is not what was written"),
        (drop_record, "log record 5: record 5 is missing"),
        (move_turn, "is not what follows from its log"),
        (alter_transcript, "transcript.vtt: is not what follows from the log"),
        (leave_only_sound, "no interview.json in it; expected a recording folder of an interview that has ended ("),
    ],
)
def test_a_bad_folder_is_named_and_the_others_are_looked_through(
    root: Path, firstcall: Callable[..., Said], harm: Callable[[Path], None], complaint: str
) -> None:
    harm(root)
    said = firstcall("archive", "check", "--workers", "1")
    assert said.code == 1
    assert said.out[0].startswith("i2: ")
    assert complaint in said.out[0]
    assert said.out[-1].startswith("1 folders are whole")


def test_several_processes_find_the_same(root: Path) -> None:
    swap_sound(root)
    names = folders_of(root)
    alone = sorted((each for page in check_all(names, 1) for each in page), key=lambda each: each.folder)
    shared = sorted((each for page in check_all(names, 2) for each in page), key=lambda each: each.folder)
    assert shared == alone
    assert [bool(each.problem) for each in shared] == [False, True]


def test_machines_read_one_object_a_folder(root: Path, firstcall: Callable[..., Said]) -> None:
    said = firstcall("archive", "check", str(root / "i1"), "--json", "--workers", "1")
    (row,) = map(json.loads, said.out)
    assert (row["folder"], row["problem"]) == (str(root / "i1"), "")
