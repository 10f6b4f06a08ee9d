"""Several processes on one PostgreSQL: a killed one's call goes on at another, one leads, runs share the work."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, text
from websockets.sync.client import connect

from calling import QUESTIONS, short_spec
from databases import Databases
from firstcall.errors import WorldError
from firstcall.events import Finish, Keep, Resumed
from firstcall.live.stored import new_id
from firstcall.recordings.erasing import Place, erase
from firstcall.recordings.verification import problem_of
from firstcall.rescore.run import Plan, Tally, run
from firstcall.store import Store, tables
from firstcall.store.claims import Claims
from firstcall.store.erasing import is_erased
from firstcall.store.invitations import invite
from firstcall.store.leader import Leader
from recorded import held
from rescoring import under_older_rules
from served import server
from serving import SEAT, Page, wait_until
from storing import WHOLE, begun

LEADING = """
import sys
from pathlib import Path
from firstcall.store import Store
from firstcall.store.leader import Leader
leader = Leader(Store.open(sys.argv[1]), Path(sys.argv[2]))
print(leader.leads(), flush=True)
sys.stdin.read()
"""


@contextmanager
def page(port: int, token: str) -> Iterator[Page]:
    with connect(f"ws://127.0.0.1:{port}/i/{token}/line", compression=None, close_timeout=2) as opened:
        made = Page(opened)
        made.say({"type": "hello", "version": 1, "line": "browser", "seat": SEAT})
        yield made


@pytest.mark.slow
def test_a_call_goes_on_at_another_process(databases: Databases, tmp_path: Path) -> None:
    url = databases.url()
    store = Store.open(url)
    token, made = invite(store, short_spec(), interview_id=new_id(), language="en")
    with ExitStack() as stack:
        first = stack.enter_context(server(tmp_path, url))
        second = stack.enter_context(server(tmp_path, url))
        with page(first.port, token) as each:
            each.talk(lambda told: bool(told.of("kept")))
            first.process.kill()
            first.process.wait()
        with page(second.port, token) as each:
            each.talk(lambda _: False)
            assert each.of("end") == [{"type": "end", "ending": "complete"}]
        assert "leads" in {second.out.readline().strip()}  # The first one did, for as long as it lived.
        wait_until(lambda: (tmp_path / made.interview_id / "interview.json").is_file())
    entries = [each.entry for each in store.entries(made.interview_id)]
    assert [each.requirement_id for each in entries if isinstance(each, Keep)] == list(QUESTIONS)
    assert sum(isinstance(each, Resumed) for each in entries) == 1
    assert isinstance(entries[-1], Finish) or any(isinstance(each, Finish) for each in entries)
    assert store.interview(made.interview_id).ending == "complete"
    assert store.verify() == []
    store.close()


def test_an_interview_is_erased_and_no_other(databases: Databases, tmp_path: Path) -> None:
    store = Store.open(databases.url())
    for interview_id in ("i1", "i2"):
        held(store, tmp_path, interview_id)
    with store.transaction() as connection:
        connection.execute(insert(tables.erasing).values(interview_id="i1"))
    with pytest.raises(WorldError, match="append-only table log"), store.transaction() as connection:
        connection.execute(text("DELETE FROM log WHERE interview_id = 'i2'"))
    with store.transaction() as connection:
        connection.execute(delete(tables.erasing))
    erase(Place(store, tmp_path), "i1", why="request", actor="test")
    assert (store.knows("i1"), is_erased(store, "i1"), (tmp_path / "i1").exists()) == (False, True, False)
    assert store.verify() == []
    assert problem_of(store, tmp_path, "i2") is None
    store.close()


def test_several_runs_share_the_work(databases: Databases) -> None:
    url = databases.url()
    store = Store.open(url)
    for number in range(6):
        begun(store, f"i{number}", under_older_rules(WHOLE, {}))
    other = Store.open(url)
    told: list[Tally] = []

    def watch(tally: Tally) -> None:
        """While the first run has a page in hand, another one does all the others."""
        if not told:
            told.append(run(other, url, Plan(page=2)))

    first = run(store, url, Plan(page=2, dry_run=False), watch)
    assert (first.written + told[0].written, first.interviews, told[0].interviews) == (6, 6, 6)
    assert [len(store.scorecards(f"i{number}")) for number in range(6)] == [2] * 6
    assert store.verify() == []
    store.close()
    other.close()


def test_a_page_that_somebody_has_in_hand_is_left_to_them(databases: Databases) -> None:
    url = databases.url()
    mine, theirs = Claims(Store.open(url), "words"), Claims(Store.open(url), "words")
    assert (mine.take(["a", "b"]), theirs.take(["a", "b"]), theirs.take(["c"])) == (True, False, True)
    mine.done(["a"])
    assert not theirs.take(["a", "b"])
    mine.done(["b"])
    assert theirs.take(["a", "b"])
    mine.close()
    theirs.close()


def test_one_process_leads_and_a_killed_one_does_not(databases: Databases, tmp_path: Path) -> None:
    url = databases.url()
    store = Store.open(url)
    command = [sys.executable, "-c", LEADING, url, str(tmp_path)]
    other = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    leader = Leader(store, tmp_path)
    try:
        assert other.stdout.readline() == "True\n"
        assert not leader.leads()
    finally:
        other.kill()
        other.communicate()
    while not leader.leads():  # The server notices that the connection is gone.
        pass
    leader.close()
    store.close()
