"""`firstcall interviews`, `export` and `import` as somebody types them."""

from __future__ import annotations

import json
import resource
from dataclasses import replace
from pathlib import Path

import pytest

from firstcall.errors import WorldError
from firstcall.events import Keep, TurnEnded
from firstcall.recordings import export_folder
from firstcall.store import Store
from firstcall.types import Completeness, Grounds, SoFar
from recorded import Said, contents, held, spoken, told
from storing import SPEC, WHOLE, begun


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "root").mkdir()
    return tmp_path / "root"


@pytest.fixture
def store(root: Path) -> Store:
    return Store.open(root / "firstcall.sqlite3")


class Teller:
    """Somebody at a terminal."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._root, self._monkeypatch, self._capsys = root, monkeypatch, capsys

    def __call__(self, *words: str, width: int = 200) -> Said:
        return told(self._monkeypatch, self._capsys, self._root, *words, width=width)


@pytest.fixture
def firstcall(root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Teller:
    return Teller(root, monkeypatch, capsys)


def test_nothing_is_stored_yet(firstcall: Teller) -> None:
    assert firstcall("interviews") == Said(0, ["No interviews are stored yet; firstcall demo holds one."], [])
    assert firstcall("interviews", "--json") == Said(0, [], [])


def test_the_interviews_are_listed(store: Store, root: Path, firstcall: Teller) -> None:
    held(store, root, "i1")
    begun(store, "i2", spoken("i2")[:60])
    listed = firstcall("interviews")
    assert listed.code == 0
    assert listed.out[0].split() == ["id", "made", "job", "spec", "language", "line", "state", "outcome"]
    rows = {line.split()[0]: line.split() for line in listed.out[1:]}
    assert set(rows) == {"i1", "i2"}
    assert rows["i1"][3:] == [SPEC.id, "sv", "simulated", "complete", store.interview("i1").outcome]
    assert rows["i2"][3:] == [SPEC.id, "sv", "simulated", "open"]
    objects = {each["id"]: each for each in map(json.loads, firstcall("interviews", "--json").out)}
    assert (objects["i1"]["state"], objects["i1"]["ending"]) == ("ended", "complete")
    assert [json.loads(line)["id"] for line in firstcall("interviews", "--unfinished", "--json").out] == ["i2"]


def test_one_interview_is_shown(store: Store, root: Path, firstcall: Teller) -> None:
    held(store, root, "i1")
    shown = firstcall("interviews", "i1")
    assert shown.code == 0
    assert SPEC.title in shown.out[0]
    said = "\n".join(shown.out)
    for requirement in SPEC.requirements:
        assert requirement.id in said
    assert "Ja, det stämmer." in said
    tree = json.loads(firstcall("interviews", "i1", "--json").out[0])
    assert tree["scorecards"][0]["outcome"] == store.interview("i1").outcome
    unknown = firstcall("interviews", "i9")
    assert (unknown.code, unknown.out, len(unknown.err)) == (2, [], 1)
    assert unknown.err[0].startswith("firstcall: interview 'i9' is not in the database")


def test_what_each_turn_was_ended_on_is_shown(store: Store, firstcall: Teller) -> None:
    so_far = SoFar(Completeness.COMPLETE, words=3, searching=True)
    grounds = Grounds(silence_s=0.832, wait_s=0.8, voice_s=1.2, longest_pause_s=0.9, so_far=so_far, finished=0.35)
    turns = [
        TurnEnded(7.0, "t1", 5.0, 6.2, "silence"),
        TurnEnded(14.832, "t2", 11.0, 14.0, "complete_fact", grounds),
        TurnEnded(23.0, "t3", 20.0, 22.2, "silence", replace(grounds, longest_pause_s=0.0, so_far=None, finished=None)),
    ]
    begun(store, "i1", [*turns])
    shown = [" ".join(line.split()) for line in firstcall("interviews", "i1").out]
    assert "t1 5.00 s 6.20 s 0.80 s silence" in shown
    inputs = "0.80 s enough: complete, 3 words, searching, paused 0.90 s before, voice finished 35%"
    assert f"t2 11.00 s 14.00 s 0.83 s complete_fact {inputs}" in shown
    assert "t3 20.00 s 22.20 s 0.80 s silence 0.80 s enough" in shown
    tree = json.loads(firstcall("interviews", "i1", "--json").out[0])
    told = {"completeness": "complete", "irrevocable": False, "searching": True, "words": 3}
    assert tree["turns"][1]["grounds"]["so_far"] == told


def test_nobodys_words_steer_the_terminal(store: Store, firstcall: Teller) -> None:
    words = "[/red] Ja [link=x] :smile: \x1b[2J\x07slut"
    keep = next(each for each in WHOLE if isinstance(each, Keep))
    begun(store, "i1", [replace(keep, text=words)])
    shown = firstcall("interviews", "i1")
    assert shown.code == 0
    assert "[/red] Ja [link=x] :smile:  [2J slut" in "\n".join(shown.out)


def test_ids_are_whole_on_a_narrow_terminal(store: Store, firstcall: Teller) -> None:
    begun(store, "658fd1977248c6b527", WHOLE)
    listed = firstcall("interviews", width=60)
    assert "658fd1977248c6b527" in " ".join(listed.out).split()


def test_out_and_into_another_data_root(
    store: Store,
    root: Path,
    tmp_path: Path,
    firstcall: Teller,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = held(store, root, "i1")
    out = tmp_path / "a folder"
    assert firstcall("export", "i1", str(out)) == Said(0, [f"Wrote {out}"], [])
    elsewhere = Teller(tmp_path / "elsewhere", monkeypatch, capsys)
    assert elsewhere("import", str(out)) == Said(0, [f"{out}: imported as i1"], [])
    assert contents(tmp_path / "elsewhere" / "i1") == contents(out) == contents(folder)
    assert elsewhere("import", str(out)) == Said(2, [], ["firstcall: interview i1 is in the database already"])
    again = firstcall("export", "i1", str(out))
    assert (again.code, again.out) == (2, [])
    assert again.err[0].endswith("expected a new folder to export interview i1 into")


def test_a_full_disk_leaves_no_half_export(store: Store, root: Path, tmp_path: Path) -> None:
    held(store, root, "i1")
    before = sorted(each.name for each in tmp_path.iterdir())
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        with pytest.raises(WorldError) as refused:
            export_folder(store, root, "i1", tmp_path / "out")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert refused.value.code == "disk_full"
    assert "\n" not in str(refused.value)
    assert sorted(each.name for each in tmp_path.iterdir()) == before
