"""Stored interviews read again: whose verdict moves, what is written, and what survives being killed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest

from conversation import PLAIN, TODAY
from firstcall import reading
from firstcall.events import Action, Event, Heard
from firstcall.rescore.flips import Flip
from firstcall.rescore.run import Plan, Tally, run
from firstcall.rescore.workers import read_all
from firstcall.settings import sqlite_url
from firstcall.store import Review, Store
from firstcall.store.archive import Scope, append_scorecards, load
from firstcall.types import Decision
from fragile import fragile
from recorded import Said, told
from rescoring import OLDER, held, store_of, under_older_rules
from storing import SPEC, tamper

NO = "Nej, jag har inget yrkesbevis."
REFUSED = (NO, "Ja, det stämmer.", *PLAIN[1:])
"""No to the first question, and yes to the read-back; then plain answers."""


@cache
def plain() -> tuple[Event | Action, ...]:
    return tuple(held())


@cache
def refused() -> tuple[Event | Action, ...]:
    return tuple(held(REFUSED))


def moved() -> Mapping[str, list[Event | Action]]:
    """Two interviews that older rules judged otherwise, and one that they did not."""
    return {
        "i1": under_older_rules(plain(), {"dagtid": Decision.REVIEW, "be": Decision.MET}),
        "i2": under_older_rules(refused(), {"yrkesbevis": Decision.MET}),
        "i3": under_older_rules(plain(), {}),
    }


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "firstcall.sqlite3"


def moves(tally: Tally) -> list[tuple[str, str, str]]:
    return [(each.interview_id, each.requirement_id, each.move) for each in tally.sorted_flips]


def test_a_moved_verdict_shows_its_evidence(path: Path) -> None:
    store = store_of(path, {"i2": moved()["i2"]})
    tally = run(store, "", Plan())
    new = store.scorecards("i2")[-1].verdicts[0]
    assert new.fact is not None
    assert new.fact.evidence[0].quote == "Nej"
    at_s = next(each.at_s for each in refused() if isinstance(each, Heard) and each.utterance.text == NO)
    assert tally.flips == [
        Flip(
            interview_id="i2",
            spec_id=SPEC.id,
            requirement_id="yrkesbevis",
            kind="certificate",
            must=True,
            old=Decision.MET,
            new=Decision.NOT_MET,
            old_reason="not_held",
            new_reason="not_held",
            old_value="not_held",
            new_value="not_held",
            text=NO,
            quote=" … ".join(each.quote for each in new.fact.evidence),
            rule=", ".join(each.rule for each in new.fact.evidence),
            at_s=at_s,
            read_back=True,
            reviewed=False,
            old_ruleset=OLDER,
            new_ruleset=reading.RULESET,
        )
    ]


def test_the_gravest_moves_come_first_and_musts_before_the_rest(path: Path) -> None:
    store = store_of(path, moved())
    tally = run(store, "", Plan(page=2))
    assert moves(tally) == [
        ("i2", "yrkesbevis", "met→not_met"),
        ("i1", "be", "met→not_met"),
        ("i1", "dagtid", "review→met"),
    ]
    assert (tally.interviews, tally.written, tally.had, tally.problems) == (3, 3, 0, [])
    assert tally.outcomes == {
        ("review", "qualified"): 1,
        ("qualified", "not_qualified"): 1,
        ("qualified", "qualified"): 1,
    }
    assert [each.ruleset for each in store.scorecards("i3")] == [OLDER, reading.RULESET]
    assert store.verify() == []


def test_a_second_run_writes_nothing_and_tells_the_same(path: Path) -> None:
    store = store_of(path, moved())
    first, again = run(store, "", Plan()), run(store, "", Plan())
    assert (again.written, again.had, again.answers) == (0, 3, 0)
    assert again.sorted_flips == first.sorted_flips
    assert again.outcomes == first.outcomes
    assert {len(store.scorecards(each)) for each in moved()} == {2}


def test_two_runs_at_once_make_one_scorecard(path: Path) -> None:
    store = store_of(path, moved())
    run(store, "", Plan())
    card = load(store, ["i1"])[0].cards[-1]
    assert append_scorecards(store, [("i1", card)]) == []
    assert len(store.scorecards("i1")) == 2


def test_a_persons_review_stands_and_is_told(path: Path) -> None:
    store = store_of(path, moved())
    review = Review("dagtid", "anna", "review", "look_again")
    store.save_review("i1", review)
    tally = run(store, "", Plan())
    assert [each.what for each in store.reviews("i1")] == [review]
    assert {each.requirement_id: each.reviewed for each in tally.flips if each.interview_id == "i1"} == {
        "be": False,
        "dagtid": True,
    }
    assert store.verify() == []


def test_a_dry_run_writes_nothing(path: Path) -> None:
    store = store_of(path, moved())
    tally = run(store, "", Plan(dry_run=True))
    assert (len(tally.flips), tally.written) == (3, 0)
    assert {len(store.scorecards(each)) for each in moved()} == {1}


@pytest.mark.parametrize(
    ("scope", "found"),
    [
        (Scope(), 3),
        (Scope(spec_id=SPEC.id), 3),
        (Scope(spec_id="another"), 0),
        (Scope(since=TODAY), 3),
        (Scope(since=TODAY + timedelta(days=1)), 0),
        (Scope(interview_ids=("i2",)), 1),
    ],
)
def test_only_what_was_asked_for_is_read(path: Path, scope: Scope, found: int) -> None:
    assert run(store_of(path, moved()), "", Plan(scope)).interviews == found


def test_interviews_under_way_are_left_alone(path: Path) -> None:
    assert run(store_of(path, {"i1": plain()[:60]}), "", Plan()).interviews == 0


# ------------------------------------------------------------------------------------------------ what goes wrong


def damaged(path: Path) -> Store:
    """Three interviews, the log of the middle one of a form that nobody writes."""
    store_of(path, moved()).close()
    tamper(path, "UPDATE log SET payload = '{\"why\":\"answer\"}' WHERE type = 'Keep' AND interview_id = 'i2'")
    return Store.open(path)


def test_a_bad_interview_is_recorded_and_the_rest_goes_on(path: Path) -> None:
    store = damaged(path)
    tally = run(store, "", Plan())
    assert (tally.interviews, tally.written) == (3, 2)
    why = "its log is not of the form that this firstcall writes (KeyError) (firstcall verify tells more)"
    assert tally.problems == [("i2", why)]
    assert [len(store.scorecards(each)) for each in ("i1", "i2", "i3")] == [2, 1, 2]


def test_a_killed_run_loses_at_most_what_was_in_hand(path: Path) -> None:
    store = store_of(path, {f"i{n}": moved()["i1"] for n in range(7)})
    script = Path(__file__).parent / "rescoring.py"
    ended = subprocess.run([sys.executable, script, sqlite_url(path), "2"], capture_output=True, check=False)
    assert ended.returncode == -9, ended.stderr
    assert [len(store.scorecards(f"i{n}")) for n in range(7)] == [2, 2, 2, 2, 1, 1, 1]
    tally = run(store, "", Plan())
    assert (tally.written, tally.had, len(tally.flips)) == (3, 4, 14)
    assert {len(store.scorecards(f"i{n}")) for n in range(7)} == {2}
    assert store.verify() == []


def test_ctrl_c_keeps_what_is_done(path: Path) -> None:
    store = store_of(path, moved())

    def watch(tally: Tally) -> None:
        if tally.interviews == 2:
            raise KeyboardInterrupt

    tally = run(store, "", Plan(page=1), watch)
    assert (tally.interrupted, tally.written) == (True, 2)
    assert run(store, "", Plan()).written == 1


def test_several_processes_tell_the_same_as_one(path: Path) -> None:
    store = store_of(path, moved())
    alone = run(store, "", Plan(dry_run=True))
    tally = run(store, sqlite_url(path), Plan(workers=2, page=1))
    assert tally.sorted_flips == alone.sorted_flips
    assert (tally.written, tally.interviews) == (3, 3)
    assert store.verify() == []


# ------------------------------------------------------------------------------------------------ the command


@pytest.fixture
def firstcall(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Said]:
    return lambda *words: told(monkeypatch, capsys, tmp_path, *words)


def test_the_command_tells_and_reports(path: Path, tmp_path: Path, firstcall: Callable[..., Said]) -> None:
    store_of(path, moved()).close()
    folder = tmp_path / "told"
    said = firstcall("rescore", "--report", str(folder), "--dry-run")
    assert said.code == 0
    assert said.out[1].split()[:3] == ["met→not_met", "i2", "yrkesbevis"]
    assert said.out[-3:] == [
        "met → not_met: 2",
        "review → met: 1",
        "3 interviews: 3 verdicts moved; nothing written.",
    ]
    names = ("flips.csv", "flips.parquet", "report.html", "report.json")
    assert sorted(each.name for each in folder.iterdir()) == list(names)
    said = firstcall("rescore", "--json")
    rows = [json.loads(line) for line in said.out]
    assert [each["move"] for each in rows[:-1]] == ["met→not_met", "met→not_met", "review→met"]
    assert rows[-1]["totals"]["scorecards_written"] == 3


def test_the_command_tells_failures_by_its_exit_code(path: Path, firstcall: Callable[..., Said]) -> None:
    damaged(path).close()
    said = firstcall("rescore")
    assert said.code == 1
    assert said.err[0].startswith("i2: failed: its log is not of the form")
    assert said.out[-1] == "3 interviews: 2 verdicts moved; 2 scorecards appended; 1 failed."


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("--spec", "another"), "firstcall: job spec 'another' is not in the database"),
        (("--since", "yesterday"), "firstcall: --since 'yesterday': expected a day such as 2026-03-01"),
        (("--from", "memory"), "firstcall: --from 'memory': expected one of words, audio"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(
    path: Path, firstcall: Callable[..., Said], words: tuple[str, ...], complaint: str
) -> None:
    store_of(path, {}).close()
    said = firstcall("rescore", *words)
    assert (said.code, len(said.err)) == (2, 1)
    assert said.err[0].startswith(complaint)


def test_an_interview_that_kills_its_worker_is_named_and_the_others_are_done() -> None:
    pages = [["a", "b"], ["c", "deadly", "d"], ["e"]]
    results = [each for page in read_all(fragile, pages, 2, lambda name, why: (name, why)) for each in page]
    assert sorted(results) == [
        ("a", "done"),
        ("b", "done"),
        ("c", "done"),
        ("d", "done"),
        ("deadly", "its worker process ended twice (exit code -9)"),
        ("e", "done"),
    ]
