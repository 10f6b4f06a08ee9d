"""The database among other processes, on bad disks and through kills: what returned is there, the rest is nowhere."""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from firstcall.cli import main
from firstcall.errors import InputError, WorldError
from firstcall.events import HungUp
from firstcall.store import Store, database
from firstcall.store.chain import first_problem
from firstcall.store.database import open_engine
from storing import HANG_UPS, WHOLE, begun

APPENDING = """
import sys
from pathlib import Path
from firstcall.events import HungUp
from firstcall.store import Store
store = Store.open(Path(sys.argv[1]))
for at in range(int(sys.argv[3])):
    store.append(sys.argv[2], [HungUp(float(at))])
    print(at, flush=True)
"""


def appending(path: Path, interview_id: str, count: int) -> subprocess.Popen[str]:
    """Another process that appends to a log and says so after each return."""
    arguments = [sys.executable, "-c", APPENDING, str(path), interview_id, str(count)]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)


# ------------------------------------------------------------------------------------------------ other processes


def test_two_processes_append_to_one_log_and_the_chain_holds(tmp_path: Path) -> None:
    path = tmp_path / "db.sqlite3"
    store = Store.open(path)
    begun(store, "i1")
    begun(store, "i2")
    others = [appending(path, "i1", 60), appending(path, "i1", 60), appending(path, "i2", 60)]
    for at in range(60):
        store.append("i1", [HungUp(float(at))])
        assert store.verify() == []  # Whatever the others write meanwhile.
    for other in others:
        assert other.communicate()[0].split() == [str(at) for at in range(60)]
    assert [store.interview(each).log_count for each in ("i1", "i2")] == [180, 60]
    assert store.verify() == []


def test_what_is_taken_out_is_one_moment_whatever_others_append(tmp_path: Path) -> None:
    path = tmp_path / "db.sqlite3"
    store = Store.open(path)
    begun(store, "i1")
    with appending(path, "i1", 200) as other:
        counts = set()
        while other.poll() is None:
            stored = store.stored("i1")
            assert first_problem("i1", stored.links, stored.row.log_count, stored.row.log_head) is None
            counts.add(len(stored.links))
    assert len(counts) > 3
    assert len(store.stored("i1").links) == 200


def test_two_processes_make_the_same_database(tmp_path: Path) -> None:
    opening = "import sys; from pathlib import Path; from firstcall.store import Store; Store.open(Path(sys.argv[1]))"
    path = tmp_path / "db.sqlite3"
    others = [subprocess.Popen([sys.executable, "-c", opening, str(path)]) for _ in range(3)]
    assert [other.wait() for other in others] == [0, 0, 0]
    assert Store.open(path).interviews() == []


def test_what_returned_before_a_kill_is_there(tmp_path: Path) -> None:
    path = tmp_path / "db.sqlite3"
    store = Store.open(path)
    for count in (1, 7, 30):
        begun(store, f"i{count}")
        with appending(path, f"i{count}", 100_000) as other:
            assert other.stdout is not None
            said = [other.stdout.readline().strip() for _ in range(count)]
            other.send_signal(signal.SIGKILL)
            said += other.stdout.read().split()
        stored = [each.entry for each in store.entries(f"i{count}")]
        assert len(stored) in (len(said), len(said) + 1)  # Killed between the return and the telling.
        assert stored == [HungUp(float(at)) for at in range(len(stored))]
    assert store.verify() == []


def test_a_database_that_another_holds_is_waited_for_and_then_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_BUSY_MS", 50)
    path = tmp_path / "db.sqlite3"
    store = Store.open(path)
    begun(store, "i1", HANG_UPS)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert refused_append(store) == "database_locked"
        assert Store.open(path).interview("i1").log_count == 6  # Readers need not wait.
        assert store.verify() == []
        other.execute("COMMIT")
    assert store.append("i1", [HungUp(9.0)]) == 7


def refused_append(store: Store) -> str:
    """Append, which must be refused with a fix and leave the log as it was; gives the error's code."""
    before = store.links("i1")
    with pytest.raises(WorldError) as refused:
        store.append("i1", WHOLE)
    assert refused.value.fix
    assert "\n" not in str(refused.value)
    assert store.links("i1") == before
    assert store.verify() == []
    return refused.value.code


# ------------------------------------------------------------------------------------------------ bad disks


def test_a_full_disk_is_told_and_nothing_half_written(tmp_path: Path) -> None:
    path = tmp_path / "db.sqlite3"
    begun(Store.open(path), "i1", HANG_UPS)
    engine = open_engine(f"sqlite:///{path}")
    _bound(engine, pages=path.stat().st_size // 4096 + 2)
    store = Store(engine)
    assert refused_append(store) == "disk_full"


def _bound(engine: Engine, pages: int) -> None:
    """SQLite's own way to have no more room."""
    engine.dispose()

    @event.listens_for(engine, "connect")
    def connect(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count={pages}")


def test_a_disk_that_takes_no_more_bytes_is_told(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "db.sqlite3")
    begun(store, "i1", HANG_UPS)
    before, code = store.links("i1")[:-1], ""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (96 * 1024, limits[1]))
    try:
        while len(found := store.links("i1")) > len(before):
            before = found
            code = _append_some(store) or code
        assert code in ("disk_full", "disk_failed")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert store.verify() == []
    assert store.append("i1", [HungUp(9.0)]) == len(before) + 1


def _append_some(store: Store) -> str:
    """Append forty entries; gives the refusal's code, if any."""
    try:
        store.append("i1", WHOLE[:40])
    except WorldError as refused:
        return refused.code if refused.fix else ""
    return ""


@pytest.mark.parametrize(
    "content", [b"not a database, but some text of someone's\n" * 200, b"SQLite format 3\0" + b"\xff" * 5000]
)
def test_a_file_that_is_no_database_is_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "db.sqlite3"
    path.write_bytes(content)
    with pytest.raises(WorldError, match="restore a backup, or import the recording folders") as refused:
        Store.open(path)
    assert refused.value.code == "database_damaged"
    assert str(path) in str(refused.value)
    assert path.read_bytes() == content


def test_a_damaged_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "db.sqlite3"
    store = Store.open(path)
    begun(store, "i1", WHOLE)
    store.close()
    size = path.stat().st_size
    with path.open("r+b") as file:
        for page in range(2, size // 4096):
            file.seek(page * 4096)
            file.write(b"\xff" * 512)
    with pytest.raises(WorldError) as refused:
        Store.open(path).verify()
    assert refused.value.code == "database_damaged"


def test_a_folder_in_place_of_the_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "db.sqlite3").mkdir()
    with pytest.raises(WorldError, match="set FIRSTCALL_HOME to another folder") as refused:
        Store.open(tmp_path / "db.sqlite3")
    assert refused.value.code == "unwritable"


@pytest.mark.parametrize("missing", ["nowhere", "file/inside"])
def test_a_database_in_no_folder_is_told(tmp_path: Path, missing: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WorldError) as refused:
        Store.open(tmp_path / missing / "db.sqlite3")
    assert refused.value.code == "unwritable"


def test_a_database_that_may_only_be_read_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "db.sqlite3"
    store = Store.open(path)
    begun(store, "i1", HANG_UPS)
    reader = Store(open_engine(f"sqlite:///file:{path}?mode=ro&uri=true"))
    assert reader.verify() == []
    assert refused_append(reader) == "unwritable"


@pytest.mark.parametrize("url", ["", "nonsense", "sqlite:/x:y@z:w/db", "oracle+nodriver://x/y"])
def test_a_wrong_url_is_the_users_mistake(url: str) -> None:
    with pytest.raises(InputError, match=r"expected such as sqlite:////folder/firstcall\.sqlite3") as refused:
        open_engine(url)
    assert "\n" not in str(refused.value)


def test_a_driver_that_is_not_installed_is_told() -> None:
    with pytest.raises(InputError, match=r"its driver is not installed .*pip install 'firstcall\[postgresql\]'"):
        open_engine("postgresql+pg8000://server/database")


@pytest.mark.parametrize("scheme", ["postgresql+pg8000", "nonsense", "oracle+nodriver"])
def test_no_error_tells_the_password(scheme: str) -> None:
    with pytest.raises(InputError) as refused:
        open_engine(f"{scheme}://anna:s3cret/@server:port/database")
    assert "s3cret" not in str(refused.value)
    assert "anna" in str(refused.value)


def test_the_command_says_it_in_one_line_and_exits_with_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FIRSTCALL_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["firstcall", "verify"])
    (tmp_path / "firstcall.sqlite3").write_bytes(b"x" * 5000)
    with pytest.raises(SystemExit) as ended:
        main()
    said = capsys.readouterr()
    assert ended.value.code == 2
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.startswith("firstcall: database sqlite:///")
    assert os.listdir(tmp_path) == ["firstcall.sqlite3"]
