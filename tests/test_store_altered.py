"""Records altered behind firstcall's back: the first one is named, whatever was done to it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from firstcall.errors import WorldError
from firstcall.events import Keep
from firstcall.store import Problem, Review, Store, tables
from storing import HANG_UPS, WHOLE, begun, tamper

HERE = "WHERE interview_id = 'b' AND seq"
UNLIKE = "its content is not what was written"
UNLINKED = "it does not follow the record before it"
UNLIKE_LOG = "the interview's state, ending or outcome is not what the log says"
UNLIKE_ROW = "its row in {} is not what the log says"
REVIEW_COLUMNS = [each.name for each in tables.reviews.c if each.name != "id"]
UNLIKE_SPEC = "its stored job spec is not what it was held from"
CHAINED = "interview_id, 5, organisation, is_event, type, payload, logged_at, previous_hash, hash"
FROM_A = "(SELECT {} FROM log WHERE interview_id = 'a' AND seq = 3)"

TAMPERINGS: dict[str, tuple[tuple[str, ...], int, str]] = {
    "payload": ((f"UPDATE log SET payload = '{{\"at_s\":9.0}}' {HERE} IN (3, 5)",), 3, UNLIKE),
    "type": ((f"UPDATE log SET type = 'Heard' {HERE} = 0",), 0, UNLIKE),
    "time": ((f"UPDATE log SET logged_at = '2027' {HERE} = 4",), 4, UNLIKE),
    "side": ((f"UPDATE log SET is_event = 0 {HERE} = 1",), 1, UNLIKE),
    "hash": ((f"UPDATE log SET hash = previous_hash {HERE} = 2",), 2, UNLIKE),
    "exchanged for another interview's": (
        (f"UPDATE log SET payload = {FROM_A.format('payload')}, hash = {FROM_A.format('hash')} {HERE} = 3",),
        3,
        UNLIKE,
    ),
    "removed": ((f"DELETE FROM log {HERE} = 2",), 2, "record 2 is missing; found record 3 in its place"),
    "first removed": ((f"DELETE FROM log {HERE} = 0",), 0, "record 0 is missing; found record 1 in its place"),
    "reordered": (
        (
            f"UPDATE log SET seq = 99 {HERE} = 2",
            f"UPDATE log SET seq = 2 {HERE} = 3",
            f"UPDATE log SET seq = 3 {HERE} = 99",
        ),
        2,
        UNLINKED,
    ),
    "put in": (
        (
            f"UPDATE log SET seq = 6 {HERE} = 5",
            f"INSERT INTO log SELECT {CHAINED} FROM log {HERE} = 4",
            "UPDATE interviews SET log_count = 7 WHERE id = 'b'",
        ),
        5,
        UNLINKED,
    ),
    "tail cut": ((f"DELETE FROM log {HERE} > 3",), 4, "the log ends after 4 records; 6 were written"),
    "all cut": ((f"DELETE FROM log {HERE} >= 0",), 0, "the log ends after 0 records; 6 were written"),
    "interview": (("DELETE FROM interviews WHERE id = 'b'",), 0, "its interview is missing"),
    "outcome": (("UPDATE interviews SET outcome = 'not_qualified' WHERE id = 'b'",), 6, UNLIKE_LOG),
    "state": (("UPDATE interviews SET state = 'ended' WHERE id = 'b'",), 6, UNLIKE_LOG),
}


@pytest.mark.parametrize("how", TAMPERINGS)
def test_the_first_altered_record_is_named(tmp_path: Path, how: str) -> None:
    statements, seq, what = TAMPERINGS[how]
    store = Store.open(tmp_path / "db.sqlite3")
    begun(store, "a", HANG_UPS)
    begun(store, "b", HANG_UPS)
    assert store.verify() == []
    tamper(tmp_path / "db.sqlite3", *statements)
    assert store.verify() == [Problem("b", seq, what)]
    assert store.verify("a") == []
    if how != "interview":
        assert store.verify("b") == [Problem("b", seq, what)]


def test_a_job_spec_that_was_taken_away_is_named(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "db.sqlite3")
    begun(store, "a", HANG_UPS)
    tamper(tmp_path / "db.sqlite3", "DELETE FROM job_specs")
    assert store.verify() == [Problem("a", 0, UNLIKE_SPEC)]
    assert [each.id for each in store.interviews()] == ["a"]
    with pytest.raises(WorldError, match="its stored job spec is not what it was held from") as refused:
        store.spec_of("a")
    assert refused.value.fix


LAST = len(WHOLE) - 1
CARD, REVIEW = len(WHOLE), len(WHOLE) + 1
APPENDED: dict[str, tuple[tuple[str, ...], int, str]] = {
    "scorecard's row": (
        ("UPDATE scorecards SET score = 0 WHERE ruleset = 'later'",),
        CARD,
        UNLIKE_ROW.format("scorecards"),
    ),
    "scorecard's row taken away": (
        ("DELETE FROM scorecards WHERE ruleset = 'later'",),
        CARD,
        UNLIKE_ROW.format("scorecards"),
    ),
    "review's row": (("UPDATE reviews SET decision = 'not_met'",), REVIEW, UNLIKE_ROW.format("reviews")),
    "review's row taken away": (("DELETE FROM reviews",), REVIEW, UNLIKE_ROW.format("reviews")),
    "review put in": (
        (f"INSERT INTO reviews SELECT 99, {', '.join(REVIEW_COLUMNS)} FROM reviews",),
        REVIEW + 1,
        "a row in reviews follows from no record",
    ),
    "review and its record": (
        (
            "UPDATE reviews SET decision = 'not_met'",
            "UPDATE appendix SET payload = replace(payload, '\"met\"', '\"not_met\"') WHERE type = 'Review'",
        ),
        REVIEW,
        f"appendix: {UNLIKE}",
    ),
    "review and its record taken away": (
        ("DELETE FROM reviews", "DELETE FROM appendix WHERE type = 'Review'"),
        REVIEW,
        "appendix: the log ends after 1 records; 2 were written",
    ),
    "scorecard and its record taken away": (
        ("DELETE FROM scorecards WHERE ruleset = 'later'", "DELETE FROM appendix WHERE type = 'Scorecard'"),
        CARD,
        "appendix: record 0 is missing; found record 1 in its place",
    ),
}


@pytest.mark.parametrize("how", APPENDED)
def test_later_scorecards_and_reviews_stand_in_a_chain_too(tmp_path: Path, how: str) -> None:
    statements, seq, what = APPENDED[how]
    store = Store.open(tmp_path / "db.sqlite3")
    begun(store, "i1", WHOLE)
    store.save_scorecard("i1", replace(store.scorecards("i1")[0], ruleset="later"))
    store.save_review("i1", Review("korkort-b", "anna", "met", "showed_licence"))
    assert store.verify() == []
    tamper(tmp_path / "db.sqlite3", *statements)
    assert store.verify() == [Problem("i1", seq, what)]


@pytest.mark.parametrize("source", ["replace(source, 'korkort-b', 'korkort-x')", "'no spec at all'", "''"])
def test_a_changed_job_spec_is_named(tmp_path: Path, source: str) -> None:
    store = Store.open(tmp_path / "db.sqlite3")
    begun(store, "a", HANG_UPS)
    tamper(tmp_path / "db.sqlite3", f"UPDATE job_specs SET source = {source}")
    assert store.verify() == [Problem("a", 0, UNLIKE_SPEC)]


KEPT = next(seq for seq, entry in enumerate(WHOLE) if isinstance(entry, Keep))
ROW = "interview_id, 1, organisation, requirement_id, turn_id, why, intent, decision, reason, payload"
FOLLOWING: dict[str, tuple[str, int, str]] = {
    "reading changed": (f"UPDATE readings SET decision = 'not_met' WHERE seq = {KEPT}", KEPT, "readings"),
    "reading removed": (f"DELETE FROM readings WHERE seq = {KEPT}", KEPT, "readings"),
    "reading put in": (f"INSERT INTO readings SELECT {ROW} FROM readings LIMIT 1", 1, "readings"),
    "words changed": (f"UPDATE utterances SET text = 'Nej.' WHERE seq = {KEPT - 1}", KEPT - 1, "utterances"),
    "scorecard changed": ("UPDATE scorecards SET payload = replace(payload, 'met', 'review')", LAST, "scorecards"),
    "scorecard's time changed": ("UPDATE scorecards SET made_at = '2027'", LAST, "scorecards"),
    "score changed": ("UPDATE scorecards SET score = score + 0.1", LAST, "scorecards"),
    "scorecard removed": ("DELETE FROM scorecards", LAST, "scorecards"),
}


HELD = {"language": "en", "line": "phone", "today": "2026-11-24"}


@pytest.mark.parametrize("column", HELD)
def test_how_the_interview_was_held_is_in_the_log(tmp_path: Path, column: str) -> None:
    store = Store.open(tmp_path / "db.sqlite3")
    begun(store, "i1", WHOLE)
    tamper(tmp_path / "db.sqlite3", f"UPDATE interviews SET {column} = '{HELD[column]}'")
    assert store.verify() == [Problem("i1", 0, f"the interview's {column} is not what the log says")]


@pytest.mark.parametrize("how", FOLLOWING)
def test_rows_that_follow_from_the_log_are_held_against_it(tmp_path: Path, how: str) -> None:
    statement, seq, table = FOLLOWING[how]
    store = Store.open(tmp_path / "db.sqlite3")
    begun(store, "i1", WHOLE)
    tamper(tmp_path / "db.sqlite3", statement)
    assert store.verify() == [Problem("i1", seq, f"its row in {table} is not what the log says")]
