"""One interview on the desk: what it was, where each answer is, and how it was held."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from desking import ANNA, AUDITOR, CLEAR, FIRST, IDS, NOT_MET, UNCLEAR, Office, Workplace, office, workplace
from firstcall.review.draws import Shares
from firstcall.store.desk_interview import interview
from firstcall.store.desk_turns import aligned
from firstcall.store.desk_values import Interview, Row, WordAt
from firstcall.store.users import Role
from recorded import held as recorded
from storing import begun

NOON = datetime(2026, 11, 23, 12, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    return workplace(tmp_path / "db.sqlite3")


def shown(place: Workplace, interview_id: str, viewer: object = ANNA, root: Path | None = None) -> Interview:
    found = interview(place.store, root, interview_id, viewer, NOON)  # type: ignore[arg-type]
    assert found is not None
    return found


def row(found: Interview, requirement_id: str = FIRST) -> Row:
    return next(each for each in found.rows if each.requirement_id == requirement_id)


def test_each_requirement_has_question_value_reason_and_the_words_that_prove_it(place: Workplace) -> None:
    found = shown(place, place.hold("i1", NOT_MET, "ref-1"))
    assert tuple(each.requirement_id for each in found.rows) == IDS
    first = row(found)
    assert first.question == "Har du yrkesbevis för grävmaskin?"
    assert first.machine is not None
    assert (first.machine.decision, first.machine.reason, first.machine.how) == ("not_met", "not_held", "read_back")
    assert (first.machine.decision_text, first.machine.reason_text) == (
        "inte uppfyllt",
        "Kandidaten svarade att hen inte har det.",
    )
    assert (first.stands, first.person, first.reread) == ("not_met", None, False)
    (quote,) = first.machine.quotes
    turn = next(each for each in found.turns if each.id == quote.turn_id)
    assert (quote.text, turn.text[quote.start_char : quote.end_char]) == ("Nej", "Nej")
    assert (quote.start_s, turn.words[0].start_s, turn.words[0].probability) == (
        turn.words[0].start_s,
        quote.start_s,
        0.9,
    )
    assert first.answer.turn_ids == (quote.turn_id,)
    assert (first.answer.text, first.answer.start_s) == ("Nej.", turn.words[0].start_s)
    years = row(found, "erfarenhet").machine
    assert years is not None
    assert (years.value, years.rules[0][:3]) == ("fem år", "sv.")


def test_the_recording_is_where_seconds_are_counted_from(place: Workplace, tmp_path: Path) -> None:
    recorded(place.store, tmp_path, "i1")
    found = shown(place, "i1", root=tmp_path)
    assert found.sound is not None
    assert found.sound.start_s == 6.0
    assert found.sound.until_s is None
    turn = next(each for each in found.turns if each.requirement_id == FIRST and each.speaker == "candidate")
    assert (turn.start_s, turn.end_s) == (7.0, 8.0)


def test_how_it_was_held_is_proved_from_its_log(place: Workplace) -> None:
    found = shown(place, place.hold("i1", UNCLEAR)).versions
    assert (found.in_order, len(found.asked), found.script_hash[:7]) == (True, len(IDS), "sha256:")
    assert [(each.what, each.given, each.how) for each in found.consents] == [
        ("notice", None, ""),
        ("recording", True, "spoken"),
        ("other_jobs", True, "spoken"),
    ]
    assert ("unknown", FIRST, 1) in [(each.code, each.requirement_id, each.times) for each in found.deviations]
    assert shown(place, place.hold("i2", CLEAR)).versions.script_hash == found.script_hash


def test_the_words_are_in_the_viewers_language(place: Workplace) -> None:
    found = shown(place, place.hold("i1", NOT_MET), AUDITOR)
    machine = row(found).machine
    assert machine is not None
    assert machine.decision_text == "not met"
    assert row(found).question == "Har du yrkesbevis för grävmaskin?"


def test_an_interview_that_goes_on_is_not_on_the_desk(place: Workplace) -> None:
    begun(place.store, "open")
    assert interview(place.store, None, "open", ANNA, NOON) is None
    assert interview(place.store, None, "nobody", ANNA, NOON) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fem år", [("fem", 1.0, 1.4), ("år", 2.0, 2.4)]),
        ("femton år", [("femton", 1.0, 1.4), ("år", 2.0, 2.4)]),
        ("nej fem halva år", [("nej", 1.0, 1.0), ("fem", 1.0, 1.4), ("halva", 2.0, 2.0), ("år", 2.0, 2.4)]),
        ("år", [("år", 2.0, 2.4)]),
    ],
)
def test_corrected_words_take_their_times_from_what_was_heard(
    text: str, expected: list[tuple[str, float, float]]
) -> None:
    heard = (WordAt("fem", 1.0, 1.4, 0.3, 0, 3), WordAt("år", 2.0, 2.4, 0.9, 4, 6))
    found = aligned(heard, text)
    assert [(each.text, each.start_s, each.end_s) for each in found] == expected
    assert all(text[each.start_char : each.end_char] == each.text for each in found)


# ------------------------------------------------------------------------------------------------ as JSON


@pytest.fixture
def desk(tmp_path: Path) -> Office:
    return office(tmp_path)


def test_the_same_values_as_json(desk: Office) -> None:
    desk.place.hold("i1", NOT_MET, "ref-1")
    queue = desk.as_(Role.RECRUITER).get("/desk.json").json()
    assert [(each["interview_id"], each["need"], each["candidate"]) for each in queue["rows"]] == [
        ("i1", "not_met", "ref-1")
    ]
    found = desk.as_(Role.RECRUITER).get("/desk/interviews/i1.json").json()
    assert [each["requirement_id"] for each in found["rows"]] == list(IDS)
    assert found["rows"][0]["machine"]["quotes"][0]["text"] == "Nej"
    assert desk.client.get("/desk/interviews/other.json").status_code == 404
    assert desk.client.get("/desk.json?after=x").status_code == 422
    schema = desk.client.get("/openapi.json").json()
    assert "/desk/interviews/{interview_id}.json" in schema["paths"]
    assert {"Queue", "Interview", "Machine"} <= set(schema["components"]["schemas"])


def test_nothing_of_what_the_machine_says_is_in_what_is_read_blind(tmp_path: Path) -> None:
    desk = office(tmp_path, Shares(blind=1.0, double=0.0, spot=0.0))
    desk.place.hold("i1", NOT_MET, "ref-to-hide")
    client = desk.as_(Role.RECRUITER)
    queue = client.get("/desk.json").text
    body = client.get("/desk/interviews/i1.json").text
    for word in ("not_met", "not_held", "met", "not_qualified", "inte uppfyllt", "sv.yes_no", '"decision"', "ruleset1"):
        assert word not in body.replace('"not_met":', ""), word
        assert f'"{word}"' not in queue.replace('"not_met":', "").replace('"counts"', ""), word
    assert "ref-to-hide" not in queue + body
    found = json.loads(client.get("/desk/interviews/i1.json").text)
    assert {each["machine"] for each in found["rows"]} == {None}
    assert [each["kind"] for each in found["turns"] if each["kind"] in ("feedback", "summary", "goodbye")] == []
    assert "ref-to-hide" in desk.as_(Role.AUDITOR).get("/desk/interviews/i1.json").text
