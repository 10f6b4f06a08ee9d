"""Deciding on the desk: what is appended, what then counts, and who reads what."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from desking import ANNA, AUDITOR, BERIT, CLEAR, FIRST, IDS, LEDA, NOT_MET, Workplace, office, workplace
from firstcall.codec import encode
from firstcall.errors import InputError
from firstcall.review.draws import Shares
from firstcall.review.entries import Seat, Sending
from firstcall.review.need import Need
from firstcall.review.standing import State
from firstcall.store import Store, desk, reviewing
from firstcall.store.desk import Asked, Viewer
from firstcall.store.desk_interview import interview
from firstcall.store.desk_values import Interview
from firstcall.store.reviewing import Choice, RefusedError, Timing, UnknownError, UnseenError
from firstcall.store.users import Role
from firstcall.types import Decision, Outcome
from storing import tamper

NOON = datetime(2026, 11, 23, 12, tzinfo=timezone(timedelta(hours=1)))
MISHEARD = Choice(FIRST, "met", "misheard", "hon säger ja", "har det")
ALL_MET = tuple(Choice(each, "met") for each in IDS)


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    made = workplace(tmp_path / "db.sqlite3")
    made.hold("i1", NOT_MET)
    return made


def shown(store: Store, viewer: Viewer = ANNA, interview_id: str = "i1") -> Interview:
    found = interview(store, None, interview_id, viewer, NOON)
    assert found is not None
    return found


def types(store: Store, interview_id: str = "i1") -> list[str]:
    return [each.type for each in store.stored(interview_id).appendix]


def test_an_overruled_verdict_keeps_the_old_one_and_can_be_taken_back(place: Workplace) -> None:
    reviewing.review(place.store, "i1", ANNA, MISHEARD)
    row = shown(place.store).rows[0]
    assert row.person is not None
    assert row.machine is not None
    assert (row.stands, row.machine.decision, row.person.value) == ("met", "not_met", "har det")
    assert (row.person.actor, row.person.reason, row.person.is_mine) == (ANNA.actor, "misheard", True)
    reviewing.review(place.store, "i1", ANNA, Choice(FIRST, "review", "other", "ring upp"))
    assert shown(place.store).rows[0].stands == "review"
    assert reviewing.undo(place.store, "i1", ANNA) == FIRST
    assert shown(place.store).rows[0].stands == "met"
    assert reviewing.undo(place.store, "i1", ANNA) == FIRST
    assert (shown(place.store).rows[0].stands, shown(place.store).can_undo) == ("not_met", None)
    with pytest.raises(RefusedError, match="no decision of yours to undo"):
        reviewing.undo(place.store, "i1", ANNA)
    assert types(place.store) == ["Review", "Review", "ReviewUndone", "ReviewUndone"]
    assert place.store.verify() == []


def test_nobody_agrees_to_what_a_colleague_did_after_they_looked(place: Workplace) -> None:
    seen = len(shown(place.store, BERIT).history)
    reviewing.review(place.store, "i1", BERIT, Choice(IDS[1], "met", "agreed"))
    reviewing.review(place.store, "i1", ANNA, MISHEARD)
    with pytest.raises(UnseenError, match="look again"):
        reviewing.commit(place.store, "i1", BERIT, None, seen=seen)
    assert types(place.store) == ["Review", "Review"]
    reviewing.commit(place.store, "i1", BERIT, None, seen=len(shown(place.store, BERIT).history))


def test_the_page_is_shown_again_where_a_colleague_was_quicker(tmp_path: Path) -> None:
    desk_ = office(tmp_path, Shares(0, 0, 0))
    page = f"/desk/interviews/{desk_.place.hold('i1', NOT_MET)}"
    desk_.as_(Role.RECRUITER, "anna").post(
        f"{page}/reviews", json={"requirement_id": FIRST, "decision": "met", "reason": "misheard"}
    )
    late = desk_.as_(Role.RECRUITER, "berit")
    assert late.post(f"{page}/commit", json={"seen": 0}).status_code == 412
    assert late.post(f"{page}/form/commit", data={"seen": "0"}, follow_redirects=False).headers["location"] == page
    assert 'name="seen" value="1"' in late.get(page).text
    assert late.post(f"{page}/commit", json={"seen": 1}).status_code == 200
    assert f"of {len(IDS)} decided by you" not in desk_.as_(Role.AUDITOR).get(page).text


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (Choice("nothing", "met", "misheard"), "requirement 'nothing': the job has yrkesbevis"),
        (Choice(FIRST, "declined", "misheard"), "decision 'declined': expected one of met, not_met, review"),
        (Choice("", "declined", "misheard"), "decision 'declined': expected one of qualified, not_qualified, review"),
        (Choice(FIRST, "met"), "reason '': expected one of misheard, wrong_rule, document_seen"),
        (Choice(FIRST, "met", "agreed"), "reason 'agreed': expected one of misheard"),
        (Choice(FIRST, "met", "other", "  "), "text: expected the reason in your own words"),
        (Choice(FIRST, "met", "misheard", "x" * 4001), "text: expected at most 4000 characters"),
    ],
)
def test_a_decision_that_cannot_be(place: Workplace, choice: Choice, said: str) -> None:
    with pytest.raises(InputError, match=said):
        reviewing.review(place.store, "i1", ANNA, choice)
    assert types(place.store) == []


def test_only_who_decides_may_and_only_on_what_has_ended(place: Workplace) -> None:
    with pytest.raises(RefusedError, match="you may look, not decide"):
        reviewing.review(place.store, "i1", AUDITOR, MISHEARD)
    with pytest.raises(UnknownError):
        reviewing.review(place.store, "i2", ANNA, MISHEARD)
    with pytest.raises(RefusedError, match="is no person with an account"):
        reviewing.review(place.store, "i1", replace(ANNA, actor="machine"), MISHEARD)


def test_being_done_is_a_decision_on_everything(place: Workplace) -> None:
    reviewing.review(place.store, "i1", ANNA, MISHEARD)
    done = reviewing.commit(place.store, "i1", ANNA, Timing(31.5, 2, 9))
    assert (done.state, done.was_blind, done.seat, done.differs) == (State.DECIDED, False, Seat.FIRST, (FIRST,))
    assert [each.need for each in desk.queue(place.store, Asked(), ANNA, NOON).rows] == [Need.DECIDED]
    assert desk.next_for(place.store, ANNA) == ""
    entry = json.loads(place.store.stored("i1").appendix[-1].payload)
    assert entry["decisions"][0] == {
        "requirement_id": FIRST,
        "decision": "met",
        "machine": "not_met",
        "reason": "misheard",
    }
    with pytest.raises(RefusedError, match="no decision of yours to undo"):
        reviewing.undo(place.store, "i1", ANNA)
    assert place.store.verify() == []


def test_a_later_reading_never_changes_a_decision_and_is_told(place: Workplace) -> None:
    reviewing.commit(place.store, "i1", ANNA, Timing())
    card = place.store.scorecards("i1")[0]
    verdicts = (replace(card.verdicts[0], decision=Decision.MET, reason="enough"), *card.verdicts[1:])
    place.store.save_scorecard("i1", replace(card, ruleset="2-new", verdicts=verdicts, outcome=Outcome.QUALIFIED))
    found = shown(place.store)
    row = found.rows[0]
    assert row.machine is not None
    assert (row.stands, row.machine.decision, row.machine.before, row.reread) == ("not_met", "met", "not_met", True)
    (queued,) = desk.queue(place.store, Asked(), ANNA, NOON).rows
    assert (queued.need, queued.reread, queued.state) == (Need.DISAGREEMENT, True, State.DECIDED)
    assert desk.next_for(place.store, ANNA) == "i1"
    reviewing.commit(place.store, "i1", ANNA, Timing(), [Choice(FIRST, "not_met", "document_seen")])
    assert [each.need for each in desk.queue(place.store, Asked(), ANNA, NOON).rows] == [Need.DECIDED]
    assert place.store.verify() == []


def test_a_turned_must_waits_for_a_second_person_where_the_agency_wants_one(place: Workplace) -> None:
    reviewing.review(place.store, "i1", ANNA, MISHEARD, second_person=True)
    done = reviewing.commit(place.store, "i1", ANNA, Timing())
    assert done.state is State.SECOND
    assert shown(place.store).rows[0].person is not None
    assert shown(place.store, BERIT).seat == "second"
    assert (desk.next_for(place.store, ANNA), desk.next_for(place.store, BERIT)) == ("", "i1")
    with pytest.raises(RefusedError, match="a person has to decide on the interview first"):
        reviewing.send(place.store, "i1", ANNA, Sending.PROCEED, ["Hej."], language="sv")
    with pytest.raises(RefusedError, match="you have decided; now another person does"):
        reviewing.review(place.store, "i1", ANNA, MISHEARD, second_person=True)
    reviewing.review(place.store, "i1", BERIT, MISHEARD, second_person=True)
    assert reviewing.commit(place.store, "i1", BERIT, Timing()).state is State.DECIDED


def test_answering_needs_a_decision_and_is_the_last_word(place: Workplace) -> None:
    with pytest.raises(RefusedError, match="a person has to decide on the interview first"):
        reviewing.send(place.store, "i1", ANNA, Sending.DECLINED, ["Nej."], language="sv")
    reviewing.commit(place.store, "i1", ANNA, Timing())
    with pytest.raises(RefusedError, match="there is no text to send"):
        reviewing.send(place.store, "i1", ANNA, Sending.DECLINED, [" "], language="sv")
    reviewing.send(place.store, "i1", ANNA, Sending.DECLINED, ["Tack.", "Jobbet gick till en annan."], language="sv")
    found = shown(place.store)
    assert (found.state, found.answer, found.can_undo) == (State.ANSWERED, "declined", None)
    for act in (
        lambda: reviewing.review(place.store, "i1", ANNA, MISHEARD),
        lambda: reviewing.commit(place.store, "i1", ANNA, Timing()),
        lambda: reviewing.send(place.store, "i1", ANNA, Sending.PROCEED, ["Hej."], language="sv"),
    ):
        with pytest.raises(RefusedError):
            act()
    assert desk.queue(place.store, Asked(), ANNA, NOON).rows[0].need is Need.ANSWERED
    assert place.store.verify() == []


def test_in_touch_later_needs_the_candidates_yes(place: Workplace) -> None:
    reviewing.commit(place.store, "i1", ANNA, Timing())
    reviewing.keep_in_touch(place.store, "i1", ANNA, False, "ringde och sade nej")
    assert shown(place.store).in_touch is False
    with pytest.raises(RefusedError, match="has not said that they want to be kept in touch with"):
        reviewing.send(place.store, "i1", ANNA, Sending.KEPT, ["Vi hör av oss."], language="sv")
    reviewing.keep_in_touch(place.store, "i1", ANNA, True, "ringde igen")
    reviewing.send(place.store, "i1", ANNA, Sending.KEPT, ["Vi hör av oss."], language="sv")
    assert shown(place.store).answer == "kept"
    reviewing.keep_in_touch(place.store, "i1", ANNA, False, "vill inte längre")
    assert shown(place.store).in_touch is False


# -------------------------------------------------------------------------------------------------- read blind


@pytest.fixture
def blind(tmp_path: Path) -> Workplace:
    made = workplace(tmp_path / "db.sqlite3", Shares(blind=1.0, double=1.0, spot=0.0))
    made.hold("i1", NOT_MET)
    return made


def test_read_blind_every_requirement_needs_a_decision(blind: Workplace) -> None:
    with pytest.raises(RefusedError, match="your own decision is needed on yrkesbevis, erfarenhet"):
        reviewing.commit(blind.store, "i1", ANNA, Timing())
    with pytest.raises(RefusedError, match="your own decision is needed on heta-arbeten"):
        reviewing.commit(blind.store, "i1", ANNA, Timing(), ALL_MET[:-1])
    assert types(blind.store) == []
    done = reviewing.commit(blind.store, "i1", ANNA, Timing(), ALL_MET)
    assert (done.state, done.was_blind, done.differs) == (State.SECOND, True, (FIRST, "be"))


def test_two_read_it_without_each_other_and_a_lead_settles_what_they_saw_differently(blind: Workplace) -> None:
    reviewing.commit(blind.store, "i1", ANNA, Timing(), ALL_MET)
    assert shown(blind.store, ANNA).is_blind is False
    other = shown(blind.store, BERIT)
    assert (other.is_blind, other.seat, other.readers, other.history) == (True, "second", (), ())
    assert [each.person for each in other.rows] == [None] * len(IDS)
    with pytest.raises(RefusedError, match="now another person does"):
        reviewing.commit(blind.store, "i1", ANNA, Timing(), ALL_MET)
    none = (Choice(FIRST, "not_met"), *ALL_MET[1:])
    assert reviewing.commit(blind.store, "i1", BERIT, Timing(), none).state is State.THIRD
    third = shown(blind.store, LEDA)
    assert (third.is_blind, third.need, third.seat) == (False, Need.DISAGREEMENT, "third")
    assert [each.requirement_id for each in third.rows if each.conflict] == [FIRST]
    assert [(each.actor, each.decision) for each in third.rows[0].people] == [
        (ANNA.actor, "met"),
        (BERIT.actor, "not_met"),
    ]
    assert [desk.next_for(blind.store, each) for each in (ANNA, BERIT, LEDA)] == ["", "", "i1"]
    carla = replace(BERIT, actor="user:carla@example.com")
    with pytest.raises(RefusedError, match="a lead settles it"):
        reviewing.commit(blind.store, "i1", carla, Timing(), [Choice(FIRST, "not_met")])
    with pytest.raises(RefusedError, match="your own decision is needed on yrkesbevis"):
        reviewing.commit(blind.store, "i1", LEDA, Timing())
    done = reviewing.commit(blind.store, "i1", LEDA, Timing(), [Choice(FIRST, "not_met")])
    assert (done.state, done.seat) == (State.DECIDED, Seat.THIRD)
    assert shown(blind.store, ANNA).rows[0].stands == "not_met"
    assert blind.store.verify() == []


def test_two_who_agree_need_no_third(blind: Workplace) -> None:
    reviewing.commit(blind.store, "i1", ANNA, Timing(), ALL_MET)
    assert reviewing.commit(blind.store, "i1", BERIT, Timing(), ALL_MET).state is State.DECIDED


def test_what_the_first_saw_is_nowhere_in_what_the_second_gets(tmp_path: Path) -> None:
    desk_ = office(tmp_path, Shares(blind=1.0, double=1.0, spot=0.0))
    desk_.place.hold("i1", CLEAR)
    anna, berit = "anna@example.com", "berit@example.com"
    decisions = [{"requirement_id": each, "decision": "met", "text": "secret-words"} for each in IDS]
    client = desk_.as_(Role.RECRUITER, anna)
    done = client.post("/desk/interviews/i1/commit", json={"seconds": 20, "decisions": decisions}).json()
    assert (done["state"], done["was_blind"], done["next"]) == ("second", True, "/desk")
    client = desk_.as_(Role.RECRUITER, berit)
    told = [client.get(each).text for each in ("/desk/interviews/i1.json", "/desk.json")]
    told.append(client.post("/desk/interviews/i1/commit", json={}).text)
    told.append(client.post("/desk/interviews/i1/reviews", json=decisions[0] | {"decision": "x"}).text)
    mine = client.post("/desk/interviews/i1/reviews", json=decisions[0] | {"decision": "not_met", "text": ""})
    assert mine.status_code == 200
    told.append(mine.text)
    for text in told:
        for word in ("secret-words", anna, '"qualified"', "not_held", "uppfyllt"):
            assert word not in text
    assert '"stands":"not_met"' in mine.text


# -------------------------------------------------------------------------------------------------- over the network


def test_deciding_over_the_network(tmp_path: Path) -> None:
    desk_ = office(tmp_path)
    for each in ("i1", "i2"):
        desk_.place.hold(each, NOT_MET)
    client = desk_.as_(Role.RECRUITER)
    asked = {"requirement_id": FIRST, "decision": "met", "reason": "misheard", "text": "ja"}
    found = client.post("/desk/interviews/i1/reviews", json=asked)
    assert (found.status_code, found.json()["rows"][0]["stands"]) == (200, "met")
    assert client.post("/desk/interviews/i1/reviews/undo").json()["rows"][0]["stands"] == "not_met"
    assert client.post("/desk/interviews/i1/reviews/undo").status_code == 409
    done = client.post("/desk/interviews/i1/commit", json={"seconds": 12.5, "plays": 1, "keys": 4}).json()
    assert (done["next"], done["differs"]) == ("/desk/interviews/i2", [])
    assert client.post("/desk/interviews/none/commit", json={}).status_code == 404
    assert client.post("/desk/interviews/i2/commit", json={"seconds": -1}).status_code == 422
    assert desk_.as_(Role.AUDITOR).post("/desk/interviews/i2/commit", json={}).status_code == 403
    assert encode(desk_.store.reviews("i1")[0].what)["reason"] == "misheard"


def test_a_row_that_somebody_changed_is_named(tmp_path: Path) -> None:
    path = tmp_path / "db.sqlite3"
    place = workplace(path)
    place.hold("i1", NOT_MET)
    place.hold("i2", NOT_MET)
    reviewing.commit(place.store, "i1", ANNA, Timing())
    place.store.close()
    tamper(path, "UPDATE desk_queue SET answer = 'declined' WHERE interview_id = 'i1'")
    assert [(each.interview_id, each.what) for each in Store.open(path).verify()] == [
        ("i1", "its row in desk_queue is not what the log says")
    ]
    tamper(path, "DELETE FROM desk_queue", "UPDATE desk_decisions SET decision = 'met'")
    assert [each.what for each in Store.open(path).verify()] == ["its row in desk_decisions is not what the log says"]
