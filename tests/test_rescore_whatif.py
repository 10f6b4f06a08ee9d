"""What if a spec had asked for something else: told with its plots, and never written."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from conversation import PLAIN
from firstcall.rescore import reports, svg, whatif
from firstcall.rescore.cache import Cache, clear
from firstcall.rescore.run import Plan, run
from firstcall.settings import sqlite_url
from recorded import Said, told
from rescoring import held, store_of


def answers(years: str) -> tuple[str, ...]:
    """Plain replies with this length of experience."""
    return (PLAIN[0], years, *PLAIN[2:])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "firstcall.sqlite3"
    spoken = {"i3": "Tre år.", "i5": "Fem år.", "i8": "Åtta år."}
    store_of(path, {name: held(answers(years)) for name, years in spoken.items()}).close()
    return path


@pytest.fixture
def firstcall(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Said]:
    return lambda *words: told(monkeypatch, capsys, tmp_path, *words)


def test_a_higher_threshold_moves_those_below_it(path: Path) -> None:
    store = store_of(path, {})
    tally = run(store, "", Plan(changes=(whatif.parse("erfarenhet.min=6"),)))
    assert [(each.interview_id, each.move, each.new_value) for each in tally.sorted_flips] == [
        ("i3", "met→not_met", "3"),
        ("i5", "met→not_met", "5"),
    ]
    assert tally.outcomes == {("qualified", "not_qualified"): 2, ("qualified", "qualified"): 1}
    assert (tally.written, {len(store.scorecards(each)) for each in ("i3", "i5", "i8")}) == (0, {1})


def test_a_weight_moves_scores_and_no_verdict(path: Path) -> None:
    tally = run(store_of(path, {}), "", Plan(changes=(whatif.parse("be.weight=0"),)))
    assert tally.flips == []
    ((before, after),) = tally.scores
    assert before < after == 1.0


def test_a_sweep_counts_who_qualifies_at_each_value(path: Path) -> None:
    plan = Plan(sweep=whatif.sweep("years.min=2:8:2"))
    one, two = (run(store_of(path, {}), sqlite_url(path), Plan(sweep=plan.sweep, workers=each)) for each in (1, 2))
    rows = reports.sweep_rows(one, plan)
    assert [(each["value"], each["qualified"], each["not_qualified"]) for each in rows] == [
        (2.0, 3, 0),
        (4.0, 2, 1),
        (6.0, 1, 2),
        (8.0, 1, 2),
    ]
    assert two.swept == one.swept


def test_the_page_has_its_plots_and_needs_nothing_from_anywhere(
    path: Path, tmp_path: Path, firstcall: Callable[..., Said]
) -> None:
    folder = tmp_path / "told"
    said = firstcall("rescore", "--sweep", "years.min=2:8:2", "--set", "years.min=6", "--report", str(folder))
    assert said.code == 0
    assert "years.min=4.0: 2 qualified, 1 not_qualified, 0 review" in said.out
    page = (folder / reports.PAGE_NAME).read_text("utf-8")
    assert page.count("<svg") == 4
    assert "<polyline" in page
    assert not re.search(r"https?:|<script|<link|<img|src=|@import|url\(", page)
    tree = json.loads((folder / reports.JSON_NAME).read_text("utf-8"))
    assert (tree["what_if"], tree["dry_run"], len(tree["sweep"]), len(tree["flips"])) == (["years.min=6"], True, 4, 2)
    assert firstcall("rescore", "--set", "years.min=6").out[-1] == "3 interviews: 2 verdicts moved; nothing written."


@pytest.mark.parametrize(
    ("option", "value", "complaint"),
    [
        ("--set", "years", "--set 'years': expected REQUIREMENT.KEY=VALUE, such as years.min=2"),
        ("--set", "x.min=2", "x.min=2: no requirement or kind 'x'; the requirements are yrkesbevis, erfarenhet,"),
        ("--set", "years.mn=2", "years.mn=2: years has no 'mn'; expected one of of, min, weight, must"),
        ("--set", "years.min=many", "years.min=many: found 'many' for erfarenhet: Input should be a valid number"),
        ("--set", "years.weight=-1", "years.weight=-1: expected a weight from 0 to 1000"),
        ("--sweep", "years.min=1", "--sweep 'years.min=1': 1 values, expected 2 to 200"),
        ("--sweep", "years.min=5:1", "--sweep 'years.min=5:1': expected such as years.min=0:10:0.5"),
    ],
)
def test_what_cannot_be_supposed_is_said_in_one_line(
    path: Path, firstcall: Callable[..., Said], option: str, value: str, complaint: str
) -> None:
    said = firstcall("rescore", option, value)
    assert (said.code, len(said.err)) == (2, 1)
    assert said.err[0].startswith(f"firstcall: {complaint}")


def test_names_of_lines_that_end_together_can_be_read() -> None:
    lines = [svg.Curve(name, ((0.0, 1.0), (1.0, at))) for name, at in (("a", 100.0), ("b", 2.0), ("c", 1.0))]
    drawn = svg.curves("title", "x", lines)
    places = [float(y) for y, _ in re.findall(r'y="([0-9.]+)" fill="[^"]+">([abc])<', drawn)]
    assert len(places) == 3
    assert min(later - earlier for earlier, later in pairwise(sorted(places))) >= svg.LINE


# ------------------------------------------------------------------------------------------------ work kept


def test_work_is_done_once_and_again_after_the_cache_is_dropped(path: Path, tmp_path: Path) -> None:
    store = store_of(path, {})
    plan = Plan(changes=(whatif.parse("years.min=6"),), cache=tmp_path)

    def entries() -> int:
        cache = Cache(tmp_path)
        try:
            return cache.count()
        finally:
            cache.close()

    first = run(store, "", plan)
    made = entries()
    assert made > 10
    assert run(store, "", plan).outcomes == first.outcomes
    assert entries() == made
    assert clear(tmp_path) > 0
    assert run(store, "", plan).outcomes == first.outcomes
    assert entries() == made


def test_the_cache_is_told_and_dropped_by_a_command(path: Path, tmp_path: Path, firstcall: Callable[..., Said]) -> None:
    assert firstcall("rescore", "--set", "years.min=6").code == 0
    shown = json.loads(firstcall("cache", "show", "--json").out[0])
    assert shown["entries"] > 10
    assert firstcall("cache", "clear").out[0].startswith("Freed ")
    assert json.loads(firstcall("cache", "show", "--json").out[0])["entries"] == 0


def test_a_damaged_cache_is_named_with_what_mends_it(
    path: Path, tmp_path: Path, firstcall: Callable[..., Said]
) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "work.sqlite3").write_bytes(b"not a database" * 100)
    said = firstcall("rescore", "--dry-run")
    assert said.code == 2
    assert said.err[-1].endswith("(firstcall cache clear drops it)")
