"""Words corrected by a person: shown first, kept beside the machine's, read by every later re-scoring."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from conversation import PLAIN, TODAY, Conversation, swedish
from desking import ANNA, FIRST, NOT_MET, Workplace, office, workplace
from firstcall import reading
from firstcall.errors import InputError
from firstcall.events import LineKind, Typed
from firstcall.recordings import export_folder, import_folder
from firstcall.recordings.verification import problem_of
from firstcall.rescore import correcting, whatif
from firstcall.rescore.run import Plan, run
from firstcall.review.draws import Shares
from firstcall.review.need import Need
from firstcall.store import Store, desk, reviewing
from firstcall.store.desk import Asked
from firstcall.store.desk_interview import interview
from firstcall.store.desk_values import Interview
from firstcall.store.reviewing import Choice, RefusedError, Timing
from firstcall.store.users import Role
from recorded import held as recorded
from rescoring import held
from storing import SPEC

NOON = datetime(2026, 11, 23, 12, tzinfo=timezone(timedelta(hours=1)))
YEARS = held([PLAIN[0], "Femton år.", *PLAIN[2:]])


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    made = workplace(tmp_path / "db.sqlite3")
    made.hold("i1", YEARS)
    return made


def shown(store: Store, interview_id: str = "i1") -> Interview:
    found = interview(store, None, interview_id, ANNA, NOON)
    assert found is not None
    return found


def turn_of(store: Store, requirement_id: str, interview_id: str = "i1") -> str:
    row = next(each for each in shown(store, interview_id).rows if each.requirement_id == requirement_id)
    return row.answer.turn_ids[0]


def test_what_it_comes_to_is_shown_before_it_is_kept(place: Workplace) -> None:
    turn = turn_of(place.store, "erfarenhet")
    before = place.store.stored("i1")
    found = correcting.preview(place.store, "i1", ANNA, turn, "  Fem   månader. ")
    (moved,) = found.moved
    assert (found.old_text, found.text, found.requirement_id) == ("Femton år.", "Fem månader.", "erfarenhet")
    assert (moved.old.decision, moved.old.value, moved.old.quote) == ("met", "femton år", "Femton år")
    assert (moved.new.decision, moved.new.reason, moved.new.value) == ("not_met", "too_low", "fem månader")
    assert (found.old_outcome, found.new_outcome, moved.by_rules) == ("qualified", "not_qualified", False)
    assert place.store.stored("i1") == before


def test_both_versions_are_kept_and_the_words_lead_to_the_new_verdict(place: Workplace) -> None:
    reviewing.commit(place.store, "i1", ANNA, Timing())
    turn_id = turn_of(place.store, "erfarenhet")
    correcting.save(place.store, "i1", ANNA, turn_id, "Fem månader.")
    correcting.save(place.store, "i1", ANNA, turn_id, "Fem dagar.")
    found = shown(place.store)
    turn = next(each for each in found.turns if each.id == turn_id)
    assert turn.text == "Fem dagar."
    assert [(each.old_text, each.text, each.actor) for each in turn.corrections] == [
        ("Femton år.", "Fem månader.", ANNA.actor),
        ("Fem månader.", "Fem dagar.", ANNA.actor),
    ]
    row = next(each for each in found.rows if each.requirement_id == "erfarenhet")
    assert row.machine is not None
    assert (row.machine.decision, row.stands, row.reread) == ("not_met", "met", True)
    assert row.machine.quotes[0].turn_id == turn_id
    assert turn.text[row.machine.quotes[0].start_char : row.machine.quotes[0].end_char] == row.machine.quotes[0].text
    assert turn.words[0].start_s == row.answer.start_s
    assert desk.queue(place.store, Asked(), ANNA, NOON).rows[0].need is Need.DISAGREEMENT
    assert [each.type for each in place.store.stored("i1").appendix] == [
        "Committed",
        "TranscriptCorrected",
        "Scorecard",
        "TranscriptCorrected",
        "Scorecard",
    ]
    assert place.store.verify() == []


def test_a_later_re_scoring_reads_the_corrected_words_and_touches_no_decision(place: Workplace) -> None:
    reviewing.review(place.store, "i1", ANNA, Choice("erfarenhet", "met", "agreed"))
    correcting.save(place.store, "i1", ANNA, turn_of(place.store, "erfarenhet"), "Fem månader.")
    again = run(place.store, "", Plan())
    assert (again.written, again.had, again.problems) == (0, 1, [])
    cards = place.store.scorecards("i1")
    assert cards[-1].ruleset.startswith(f"{reading.RULESET} corrected-")
    supposed = run(place.store, "", Plan(changes=(whatif.parse("erfarenhet.min=0"),)))
    assert [(each.requirement_id, str(each.old), str(each.new)) for each in supposed.flips] == [
        ("erfarenhet", "not_met", "met")
    ]
    assert supposed.flips[0].reviewed
    assert [each.what.decision for each in place.store.reviews("i1")] == ["met"]
    assert shown(place.store).rows[1].stands == "met"


def test_a_yes_to_a_read_back_of_other_words_is_left_to_a_person(place: Workplace) -> None:
    place.hold("i2", NOT_MET)
    found = correcting.preview(place.store, "i2", ANNA, turn_of(place.store, FIRST, "i2"), "Ja.")
    assert (found.moved[0].new.decision, found.moved[0].new.reason) == ("review", "not_confirmed")


@pytest.mark.parametrize(
    ("turn_id", "text", "said"),
    [
        ("t999", "Ja.", "turn 't999': nothing that the candidate said or wrote has this name"),
        ("p11", "Ja.", "turn 'p11': nothing that the candidate said"),
        ("", " ", "text: expected the words that were said"),
        ("", "Femton  år.", "text: these are the words that stand there"),
    ],
)
def test_a_correction_that_cannot_be(place: Workplace, turn_id: str, text: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        correcting.save(place.store, "i1", ANNA, turn_id or turn_of(place.store, "erfarenhet"), text)


def test_what_was_written_can_be_corrected_too(place: Workplace) -> None:
    talk = Conversation(swedish(), line=LineKind.CHAT).begin()
    replies = iter([PLAIN[0], "Femton år.", *PLAIN[2:]])
    while talk.finish is None:
        talk.at_s += 1.0
        talk.post(Typed(talk.at_s, next(replies, "Ja, det stämmer.")))
        talk.play()
    about = {"line": LineKind.CHAT, "language": "sv", "today": TODAY}
    place.store.begin("chat", SPEC, **about)  # type: ignore[arg-type]
    place.store.append("chat", talk.entries)
    turn_id = turn_of(place.store, "erfarenhet", "chat")
    assert turn_id.startswith("typed-")
    found = correcting.save(place.store, "chat", ANNA, turn_id, "5 månader")
    assert [(each.requirement_id, each.new.decision) for each in found.moved] == [("erfarenhet", "not_met")]
    row = shown(place.store, "chat").rows[1]
    assert (row.answer.text, row.answer.start_s) == ("5 månader", None)
    assert run(place.store, "", Plan()).had == 2


def test_two_at_once(place: Workplace) -> None:
    entry = correcting._worked(place.store, "i1", ANNA, turn_of(place.store, "erfarenhet"), "Fem månader.")
    reviewing.review(place.store, "i1", ANNA, Choice("erfarenhet", "met"))
    with pytest.raises(RefusedError, match="something was added meanwhile; look again"):
        reviewing.correct(place.store, "i1", ANNA, entry.entry, entry.card, seen=entry.seen)


def test_folders_carry_what_people_did(tmp_path: Path) -> None:
    place = workplace(tmp_path / "db.sqlite3")
    recorded(place.store, tmp_path, "i1")
    turn_id = turn_of(place.store, FIRST)
    correcting.save(place.store, "i1", ANNA, turn_id, "Nej.")
    reviewing.review(place.store, "i1", ANNA, Choice(FIRST, "met", "document_seen", "visade beviset"))
    reviewing.undo(place.store, "i1", ANNA)
    reviewing.commit(place.store, "i1", ANNA, Timing(9.0))
    reviewing.keep_in_touch(place.store, "i1", ANNA, True, "ringde")
    assert problem_of(place.store, tmp_path, "i1") is None
    folder = export_folder(place.store, tmp_path, "i1", tmp_path / "out" / "i1")
    (tmp_path / "there").mkdir()
    other = workplace(tmp_path / "there" / "db.sqlite3")
    import_folder(other.store, tmp_path / "there", folder)
    assert other.store.stored("i1").appendix == place.store.stored("i1").appendix
    assert shown(other.store) == shown(place.store)
    assert desk.queue(other.store, Asked(), ANNA, NOON) == desk.queue(place.store, Asked(), ANNA, NOON)
    assert other.store.verify() == []


def test_over_the_network_and_blind(tmp_path: Path) -> None:
    there = office(tmp_path, Shares(blind=1.0, double=0.0, spot=0.0))
    there.place.hold("i1", YEARS)
    client = there.as_(Role.RECRUITER)
    found = client.get("/desk/interviews/i1.json").json()
    turn_id = next(each for each in found["rows"] if each["requirement_id"] == "erfarenhet")["answer"]["turn_ids"][0]
    asked = {"turn_id": turn_id, "text": "Fem månader."}
    told = client.post("/desk/interviews/i1/transcript/preview", json=asked).json()
    assert (told["is_blind"], told["moved"], told["old_outcome"]) == (True, [], None)
    assert client.post("/desk/interviews/i1/transcript", json=asked).json() == told
    assert client.post("/desk/interviews/i1/transcript", json={**asked, "turn_id": "../x"}).status_code == 422
    assert client.post("/desk/interviews/none/transcript", json=asked).status_code == 404
    turns = client.get("/desk/interviews/i1.json").json()["turns"]
    assert next(each for each in turns if each["id"] == turn_id)["text"] == "Fem månader."
