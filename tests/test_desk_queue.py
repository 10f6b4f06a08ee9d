"""The review queue: in order of need, page by page, and what it keeps to itself."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import delete

from desking import ANNA, AUDITOR, CLEAR, LEDA, NOT_MET, UNCLEAR, Workplace, workplace
from firstcall.errors import InputError
from firstcall.review.draws import Shares
from firstcall.review.need import Need
from firstcall.store import desk, desk_rows, desk_tables
from firstcall.store.desk import Asked
from storing import SPEC

NOON = datetime(2026, 11, 23, 12, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    made = workplace(tmp_path / "db.sqlite3")
    for name, log in (("clear", CLEAR), ("no", NOT_MET), ("unclear", UNCLEAR), ("clear-2", CLEAR)):
        made.hold(name, log, candidate=f"ref-{name}")
    return made


def ids(found: desk.Queue) -> list[str]:
    return [each.interview_id for each in found.rows]


def test_who_needs_a_person_most_comes_first(place: Workplace) -> None:
    found = desk.queue(place.store, Asked(), ANNA, NOON)
    assert ids(found) == ["unclear", "no", "clear", "clear-2"]
    assert [each.need for each in found.rows] == [Need.UNCLEAR, Need.NOT_MET, Need.CLEAR, Need.CLEAR]
    first = found.rows[0]
    assert (first.title, first.candidate, first.unclear, first.not_met) == (
        "Grävmaskinist till mark och anläggning",
        "ref-unclear",
        1,
        0,
    )
    assert (first.left.due, first.left.working_days, first.left.minutes) == (date(2026, 11, 26), 3, 3 * 1440 + 720)
    assert (found.after, found.late) == ("", 0)
    assert {need: n for need, n in found.counts.items() if n} == {Need.UNCLEAR: 1, Need.NOT_MET: 1, Need.CLEAR: 2}
    assert found.jobs == ((SPEC.id, SPEC.title),)
    assert found.languages == ("sv",)


def test_pages_follow_each_other_whatever_comes_in_between(place: Workplace) -> None:
    first = desk.queue(place.store, Asked(limit=2), ANNA, NOON)
    assert ids(first) == ["unclear", "no"]
    place.hold("a-new-unclear", UNCLEAR)
    second = desk.queue(place.store, Asked(limit=2, after=first.after), ANNA, NOON)
    assert (ids(second), second.after) == (["clear", "clear-2"], "")
    assert ids(desk.queue(place.store, Asked(), ANNA, NOON))[0] == "a-new-unclear"


@pytest.mark.parametrize("after", ["x", "00", "5b5d", "5b39392c22323032362d30312d3031222c2261225d"])
def test_a_cursor_that_no_page_gave_is_refused(place: Workplace, after: str) -> None:
    with pytest.raises(InputError, match="no place in the queue"):
        desk.queue(place.store, Asked(after=after), ANNA, NOON)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (Asked(job="another-job"), []),
        (Asked(job=SPEC.id), ["unclear", "no", "clear", "clear-2"]),
        (Asked(language="en"), []),
        (Asked(language="sv", state="waiting"), ["unclear", "no", "clear", "clear-2"]),
        (Asked(state="decided"), []),
    ],
)
def test_filters(place: Workplace, asked: Asked, expected: list[str]) -> None:
    assert ids(desk.queue(place.store, asked, ANNA, NOON)) == expected


def test_a_state_that_there_is_not(place: Workplace) -> None:
    with pytest.raises(InputError, match="state 'declined': expected one of waiting, second"):
        desk.queue(place.store, Asked(state="declined"), ANNA, NOON)


def test_what_was_promised_and_has_passed_is_counted(place: Workplace) -> None:
    late = desk.queue(place.store, Asked(), ANNA, NOON + timedelta(days=4))
    assert (late.late, late.rows[0].left.working_days, late.rows[0].left.minutes) == (4, -1, -720)


def test_all_that_is_read_blind_has_one_place_and_says_nothing(tmp_path: Path) -> None:
    place = workplace(tmp_path / "db.sqlite3", Shares(blind=1.0, double=0.0, spot=0.0))
    for name, log in (("c", CLEAR), ("b", NOT_MET), ("a", UNCLEAR)):
        place.hold(name, log, candidate="ref")
    for viewer in (ANNA, LEDA):
        found = desk.queue(place.store, Asked(), viewer, NOON)
        assert ids(found) == ["a", "b", "c"]
        assert {(each.need, each.outcome, each.unclear, each.not_met, each.candidate) for each in found.rows} == {
            (Need.DRAWN, None, None, None, "")
        }
    assert [each.outcome for each in desk.queue(place.store, Asked(), AUDITOR, NOON).rows] != [None] * 3


def test_a_share_of_the_clear_ones_is_looked_at(tmp_path: Path) -> None:
    place = workplace(tmp_path / "db.sqlite3", Shares(blind=0.0, double=0.0, spot=0.5))
    for number in range(20):
        place.hold(f"i{number:02}", CLEAR)
    needs = [each.need for each in desk.queue(place.store, Asked(), ANNA, NOON).rows]
    assert 4 <= needs.count(Need.DRAWN) <= 16
    assert needs == sorted(needs, key=lambda each: each is Need.CLEAR)


def test_the_next_one_goes_round(place: Workplace) -> None:
    seen = [""]
    for _ in range(5):
        seen.append(desk.next_for(place.store, ANNA, seen[-1]))
    assert seen[1:] == ["unclear", "no", "clear", "clear-2", "unclear"]


def test_rows_can_be_made_anew_from_what_is_stored(place: Workplace) -> None:
    before = desk.queue(place.store, Asked(), ANNA, NOON)
    with place.store.transaction() as connection:
        connection.execute(delete(desk_tables.queue))
    assert desk.prepare(place.store) == 4
    assert desk.prepare(place.store) == 0
    assert desk.queue(place.store, Asked(), ANNA, NOON) == before
    with place.store.transaction() as connection:
        desk_rows.refresh(connection, ["clear", "no", "nobody"])
    assert desk.queue(place.store, Asked(), ANNA, NOON) == before
    assert place.store.verify() == []
