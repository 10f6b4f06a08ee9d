"""Erasing: what is gone is gone everywhere, a hash stays, what is held or not due stays whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, func, insert, select, text

from firstcall.audio.recording import CALL_NAME
from firstcall.errors import InputError, WorldError
from firstcall.live.housekeeping import JOBS, Housekeeper
from firstcall.recordings import check_folder, export_folder, import_folder
from firstcall.recordings import erasing as folders
from firstcall.recordings.depot import Depot
from firstcall.recordings.erasing import Due, Place, Terms
from firstcall.recordings.verification import problem_of
from firstcall.store import Review, Store, audit, desk_tables, erasing, tables
from firstcall.store.leader import Leader
from firstcall.store.migrations.versions.v0007_scale import ERASABLE
from recorded import Said, held, told
from storing import SPEC

TERMS = Terms(audio_days=183, answers_days=730)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    store = Store.open(tmp_path / "firstcall.sqlite3")
    for interview_id in ("i1", "i2"):
        held(store, tmp_path, interview_id)
    store.save_review("i1", Review("", "anna", "review", "look_again"))
    return Place(store, tmp_path)


def made(place: Place) -> date:
    return place.store.interview("i1").made_at.date()


def rows(store: Store, interview_id: str) -> dict[str, int]:
    """Table -> how many rows of an interview it has."""
    with store.reading() as connection:
        counts = {
            each.name: connection.execute(
                select(func.count()).select_from(each).where(each.c.interview_id == interview_id)
            ).scalar()
            for each in erasing.owned()
        }
    return {name: int(count or 0) for name, count in counts.items() if count}


def test_nothing_is_left_but_a_hash(place: Place, tmp_path: Path) -> None:
    export = export_folder(place.store, place.root, "i1", tmp_path / "export" / "i1")
    assert {"log", "appendix", "readings", "scorecards", "reviews"} <= set(rows(place.store, "i1"))
    before = rows(place.store, "i2")
    folders.erase(place, "i1", why="request", actor="test")
    assert (rows(place.store, "i1"), place.store.knows("i1"), (place.root / "i1").exists()) == ({}, False, False)
    assert rows(place.store, "i2") == before
    assert place.store.verify() == []
    assert problem_of(place.store, place.root, "i2") is None
    assert erasing.is_erased(place.store, "i1")
    with closing(sqlite3.connect(place.root / "firstcall.sqlite3")) as raw:
        (stone,) = raw.execute("SELECT * FROM tombstones").fetchall()
    assert "i1" not in stone
    assert [each for each in stone if "sha256:" in str(each)] == [erasing.named("i1"), stone[2]]
    with pytest.raises(InputError, match="interview i1 was erased, and stays so"):
        import_folder(place.store, place.root, export)


def test_every_table_that_only_grows_lets_go_of_an_interview() -> None:
    """A new one needs a migration that alters its trigger as v0007 does."""
    growing = {*tables.APPEND_ONLY, *desk_tables.APPEND_ONLY}
    assert {each.name for each in erasing.owned()} & growing == set(ERASABLE)


def test_rows_of_others_cannot_be_deleted_meanwhile(place: Place) -> None:
    log = tables.log
    with place.store.transaction() as connection:
        connection.execute(insert(tables.erasing).values(interview_id="i1"))
    with pytest.raises(WorldError) as refused, place.store.transaction() as connection:
        connection.execute(delete(log).where(log.c.interview_id == "i2"))
    assert refused.value.code == "append_only"
    with place.store.transaction() as connection:
        connection.execute(delete(tables.erasing))
    with pytest.raises(WorldError), place.store.transaction() as connection:
        connection.execute(text("DELETE FROM log WHERE interview_id = 'i1'"))
    assert place.store.verify() == []


def test_what_is_held_stays(place: Place) -> None:
    with pytest.raises(InputError, match="a hold needs a reason"):
        erasing.hold(place.store, "i1", actor="anna", reason=" ")
    erasing.hold(place.store, "i1", actor="anna", reason="case 17")
    with pytest.raises(WorldError, match="interview i1 is held and may not be erased"):
        folders.erase(place, "i1", why="request", actor="test")
    with pytest.raises(InputError, match="is held"):
        folders.erase_sound(place, "i1", actor="test")
    long_after = made(place) + timedelta(days=4000)
    assert folders.due(place, TERMS, long_after) == Due((), ("i2",))
    assert (place.root / "i1" / CALL_NAME).is_file()
    erasing.release(place.store, "i1", actor="test")
    assert folders.due(place, TERMS, long_after) == Due((), ("i1", "i2"))
    with pytest.raises(InputError, match="is not held"):
        erasing.release(place.store, "i1", actor="test")


def test_sound_goes_first_and_the_rest_stays_whole(place: Place) -> None:
    day = made(place)
    assert folders.due(place, TERMS, day + timedelta(days=183)) == Due((), ())
    assert folders.due(place, TERMS, day + timedelta(days=184)) == Due(("i1", "i2"), ())
    for path in folders.derived(place.root, "i1"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"made of the sound")
    folders.erase_sound(place, "i1", actor="test")
    assert not any(path.exists() for path in folders.derived(place.root, "i1"))
    assert not (place.root / "i1" / CALL_NAME).exists()
    assert check_folder(place.root / "i1").samples == 0
    assert problem_of(place.store, place.root, "i1") is None
    assert folders.due(place, TERMS, day + timedelta(days=184)) == Due(("i2",), ())


@pytest.mark.parametrize(("closed_after", "due"), [(None, True), (300, False)])
def test_the_clock_starts_when_the_recruitment_is_over(place: Place, closed_after: int | None, due: bool) -> None:
    day = made(place)
    if closed_after is not None:
        at = (day + timedelta(days=closed_after)).isoformat() + "T12:00:00.000000+00:00"
        state = {"spec_id": SPEC.id, "spec_hash": SPEC.hash, "state": "closed", "actor": "anna", "made_at": at}
        with place.store.transaction() as connection:
            job_states = tables.metadata.tables["job_states"]
            connection.execute(insert(job_states).values(**state, organisation=tables.DEFAULT_ORGANISATION))
    assert bool(folders.due(place, TERMS, day + timedelta(days=740)).answers) is due


def test_what_a_crash_leaves_goes_with_the_next_sweep(place: Place) -> None:
    erasing.erase(place.store, "i1", why="request", actor="test")  # And then the process was killed.
    (place.root / ".erasing-i9").mkdir()
    assert folders.sweep(place) == [".erasing-i9", "i1"]
    assert sorted(each.name for each in place.root.iterdir() if each.is_dir()) == ["i2"]


def test_a_depot_is_erased_too(place: Place, tmp_path: Path) -> None:
    depot = Depot(f"file://{tmp_path}/depot")
    both = Place(place.store, place.root, depot)
    for name in ("i1", "i2"):
        depot.put(place.root / name)
    folders.erase(both, "i1", why="request", actor="test")
    folders.erase_sound(both, "i2", actor="test")
    assert depot.names() == ["i2"]
    assert depot.recording("i2") is None
    with depot.fetched("i2") as copy:
        assert check_folder(copy).samples == 0


# ------------------------------------------------------------------------------------------------ housekeeping


def test_one_of_two_processes_leads_and_the_next_takes_over(place: Place) -> None:
    first, second = Leader(place.store, place.root), Leader(place.store, place.root)
    assert (first.leads(), second.leads(), first.leads()) == (True, False, True)
    first.close()
    assert second.leads()
    second.close()


def test_the_leader_erases_what_is_due_once_a_day(place: Place) -> None:
    day = made(place) + timedelta(days=800)
    told: list[str] = []
    keeper = Housekeeper(place, TERMS, lambda: day, lambda: told.append("led"))
    other = Housekeeper(place, TERMS, lambda: day)
    assert keeper.round() == {"retention": 2, "upload": 0}
    assert (other.round(), keeper.round(), set(JOBS)) == (None, {"retention": 0, "upload": 0}, {"retention", "upload"})
    assert (place.store.interviews(), told) == ([], ["led"])
    keeper.close()
    other.close()


# ------------------------------------------------------------------------------------------------ the command


@pytest.fixture
def firstcall(place: Place, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    return lambda *words: told(monkeypatch, capsys, place.root, *words)


def test_the_commands_tell_before_they_act(place: Place, firstcall: Callable[..., Said]) -> None:
    assert firstcall("erase", "i1", "--dry-run").out == ["i1: everything would be erased"]
    assert firstcall("erase", "--due", "--dry-run").out == ["Nothing to erase."]
    assert firstcall("hold", "i1", "--why", "case 17").out == ["i1: is held"]
    assert firstcall("hold").out == ["i1: case 17 (command line)"]
    said = firstcall("erase", "i1", "i2", "--yes")
    assert (said.code, said.out[1]) == (1, "i2: everything is erased")
    assert said.out[0].startswith("i1: interview i1 is held and may not be erased")
    assert [each.id for each in place.store.interviews()] == ["i1"]
    assert firstcall("erase", "i2", "--yes").code == 2
    assert firstcall("erase").err[0].endswith("expected either interviews' ids or --due")


def test_who_erased_held_or_let_go_stands_in_the_audit(place: Place, firstcall: Callable[..., Said]) -> None:
    """The reason of a hold may name people, and an erased interview has only the name that its tombstone has."""
    firstcall("hold", "i1", "--why", "Anna's case", "--who", "Eva")
    firstcall("erase", "i1", "i2", "--yes")
    firstcall("hold", "i1", "--release")
    firstcall("erase", "i1", "--audio-only", "--yes")
    folders.carry_out(place, Due((), ("i1",)))
    kept = [(each.actor, each.what, each.detail) for each in audit.events(place.store)]
    assert kept[::-1] == [
        ("Eva", "held", "i1"),
        ("command line", "erased", f"{erasing.named('i2')} request"),
        ("command line", "released", "i1"),
        ("command line", "sound_erased", "i1"),
        ("retention", "erased", f"{erasing.named('i1')} retention"),
    ]
