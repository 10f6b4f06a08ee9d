"""What re-scoring changed, as the desk shows it: the gravest first, both sides, nothing of what is read blind."""

from __future__ import annotations

from pathlib import Path

import pytest

from conversation import PLAIN
from desking import ANNA, AUDITOR, FIRST, LEDA, NOT_MET, Workplace, office, workplace
from firstcall.errors import InputError
from firstcall.rescore import flips, views
from firstcall.rescore.run import Plan, run
from firstcall.rescore.views import Count, Narrowed
from firstcall.review.draws import Shares
from firstcall.store import desk_rows, reviewing
from firstcall.store.reviewing import Timing
from firstcall.store.users import Role
from firstcall.types import Decision
from rescoring import OLDER, held, under_older_rules
from storing import SPEC

MET, NO = Decision.MET, Decision.NOT_MET
YEARS = held([PLAIN[0], "Två år.", "Ja.", *PLAIN[2:]])


def scored_again(place: Workplace) -> Workplace:
    """Three interviews judged by older rules, and read again."""
    place.hold("i1", under_older_rules(NOT_MET, {FIRST: MET}))
    place.hold("i2", under_older_rules(NOT_MET, {"erfarenhet": NO}))
    place.hold("i3", under_older_rules(YEARS, {}))
    reviewing.commit(place.store, "i1", ANNA, Timing())
    assert run(place.store, "", Plan()).written == 3
    return place


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    return scored_again(workplace(tmp_path / "db.sqlite3"))


def test_the_order_of_moves_is_the_one_of_the_reports() -> None:
    assert tuple((str(old), str(new)) for old, new in flips.MOVES) == desk_rows.MOVES_BY_WEIGHT


def test_changed_verdicts_with_both_sides(place: Workplace) -> None:
    found = views.report(place.store, LEDA, Narrowed())
    assert [(each.ruleset, each.interviews, each.moved) for each in found.rules] == [
        (found.ruleset, 3, 2),
        (OLDER, 3, 0),
    ]
    assert found.moves == (Count("met→not_met", 1), Count("not_met→met", 1))
    assert found.requirements == (Count(f"{SPEC.id}/erfarenhet", 1), Count(f"{SPEC.id}/{FIRST}", 1))
    assert found.languages == (Count("sv", 2),)
    first, second = found.rows
    assert (first.interview_id, first.requirement_id, first.old.decision, first.new.decision) == ("i1", FIRST, MET, NO)
    assert (first.new.quote, first.new.decision_text, first.old.ruleset) == ("Nej", "inte uppfyllt", OLDER)
    assert (first.state, first.needs_a_look, second.state, second.needs_a_look) == ("decided", True, "waiting", False)
    assert place.store.verify() == []


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (Narrowed(move="not_met→met"), ["i2"]),
        (Narrowed(requirement_id=FIRST), ["i1"]),
        (Narrowed(job="none"), []),
        (Narrowed(ruleset=OLDER), []),
        (Narrowed(language="sv", limit=1), ["i1"]),
    ],
)
def test_filters(place: Workplace, asked: Narrowed, expected: list[str]) -> None:
    assert [each.interview_id for each in views.report(place.store, LEDA, asked).rows] == expected


def test_pages(place: Workplace) -> None:
    first = views.report(place.store, LEDA, Narrowed(limit=1))
    second = views.report(place.store, LEDA, Narrowed(limit=1, after=first.after))
    assert [each.interview_id for each in (*first.rows, *second.rows)] == ["i1", "i2"]
    assert second.after == ""
    for odd in ("x", "1", "1-", "-1", "9999-1", "1-²"):
        with pytest.raises(InputError, match="expected what the page before gave"):
            views.report(place.store, LEDA, Narrowed(after=odd))
    with pytest.raises(InputError, match="expected such as met→not_met"):
        views.report(place.store, LEDA, Narrowed(move="met"))


def test_what_is_read_blind_is_left_out_for_those_who_decide(tmp_path: Path) -> None:
    place = workplace(tmp_path / "db.sqlite3", Shares(1.0, 0.0, 0.0))
    place.hold("i1", under_older_rules(NOT_MET, {FIRST: MET}))
    run(place.store, "", Plan())
    assert views.report(place.store, LEDA, Narrowed()).rows == ()
    assert len(views.report(place.store, AUDITOR, Narrowed()).rows) == 1
    supposed = [views.suppose(place.store, each, SPEC.id, ["erfarenhet.min=9"]).flips for each in (LEDA, AUDITOR)]
    assert [len(each) for each in supposed] == [0, 1]


def test_what_if_a_job_had_asked_for_less(place: Workplace) -> None:
    found = views.suppose(place.store, LEDA, SPEC.id, ["erfarenhet.min=2"])
    assert (found.interviews, found.moves, found.problems) == (3, (Count("not_met→met", 1),), 0)
    assert ("not_qualified", "qualified", 1) in found.outcomes
    assert [(each.interview_id, each.quote) for each in found.flips] == [("i3", "Två år")]
    for job, changes, said in (
        ("none", ["years.min=1"], "no interviews of it have ended"),
        (SPEC.id, [], "expected at least one"),
        (SPEC.id, ["years"], "expected REQUIREMENT.KEY=VALUE"),
        (SPEC.id, ["nothing.min=1"], "no requirement or kind 'nothing'"),
    ):
        with pytest.raises(InputError, match=said):
            views.suppose(place.store, LEDA, job, changes)


def test_over_the_network(tmp_path: Path) -> None:
    there = office(tmp_path)
    scored_again(there.place)
    client = there.as_(Role.LEAD)
    found = client.get("/desk/rescore.json", params={"move": "met→not_met"}).json()
    assert [each["interview_id"] for each in found["rows"]] == ["i1"]
    assert client.get("/desk/rescore.json?after=x").status_code == 422
    asked = {"job": SPEC.id, "changes": ["erfarenhet.min=2"]}
    assert client.post("/desk/what-if.json", json=asked).json()["moves"] == [{"name": "not_met→met", "times": 1}]
    assert there.as_(Role.RECRUITER).get("/desk/rescore.json").status_code == 403
