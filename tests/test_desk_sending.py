"""Answering candidates on the desk: the letter that was read is the letter that is sent, by a person, once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desking import ANNA, CLEAR, FIRST, NOT_MET, UNCLEAR, Office, office
from firstcall.events import Say
from firstcall.languages import LANGUAGES
from firstcall.languages.sending import LETTERS, sending_texts
from firstcall.review.draws import Shares
from firstcall.review.entries import FeedbackSent, Sending
from firstcall.review.standing import State
from firstcall.store import desk_letters, reviewing, users, views
from firstcall.store.desk_known import known
from firstcall.store.reviewing import Choice, Timing
from firstcall.store.users import Role
from logging_in import somebody

ADDRESS = "/desk/interviews/i1"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    made = office(tmp_path, Shares(0, 0, 0))
    yield made
    made.client.close()


def hold(desk: Office, log: Any = NOT_MET, interview_id: str = "i1", *choices: Choice) -> None:
    """An interview that somebody has decided on."""
    desk.place.hold(interview_id, log, f"A-{interview_id}")
    for each in choices:
        reviewing.review(desk.store, interview_id, ANNA, each)
    reviewing.commit(desk.store, interview_id, ANNA, Timing())


def letters(desk: Office, role: Role = Role.RECRUITER, address: str = ADDRESS) -> dict[str, Any]:
    found = desk.as_(role).get(f"{address}/feedback.json").json()
    return {f"{each['decision']}:{each['step']}": each for each in found["letters"]}


def body(letter: dict[str, Any]) -> dict[str, str]:
    return {name: letter[name] for name in ("decision", "step", "fingerprint")}


def sent(desk: Office, interview_id: str = "i1") -> FeedbackSent | None:
    found = known(desk.store, interview_id)
    assert found is not None
    return found[0].standing.sent


def test_what_was_read_is_what_is_sent_and_kept(desk: Office) -> None:
    hold(desk)
    read = letters(desk)
    assert set(read) == {"proceed:book", "proceed:call", "kept:", "declined:"}
    answer = desk.as_(Role.RECRUITER).post(f"{ADDRESS}/feedback.json", json=body(read["declined:"]))
    assert answer.status_code == 200
    kept = sent(desk)
    assert kept is not None
    assert (kept.decision, list(kept.text)) == (Sending.DECLINED, read["declined:"]["text"])
    assert (kept.actor, kept.language) == ("user:recruiter@example.com", "sv")
    assert answer.json()["sent"]["text"] == read["declined:"]["text"]
    assert (answer.json()["state"], answer.json()["letters"]) == (State.ANSWERED, [])
    assert desk.store.verify() == []


def test_the_facts_are_those_that_the_candidate_heard(desk: Office) -> None:
    hold(desk)
    heard = {each.entry.text for each in desk.store.entries("i1") if isinstance(each.entry, Say)}
    (item,) = letters(desk)["declined:"]["items"]
    assert item["requirement_id"] == FIRST
    assert item["text"] in heard


def test_an_answer_that_reads_otherwise_by_now_is_not_sent(desk: Office) -> None:
    hold(desk)
    read = letters(desk)
    reviewing.review(desk.store, "i1", ANNA, Choice(FIRST, "met", "document_seen"))
    answer = desk.as_(Role.RECRUITER).post(f"{ADDRESS}/feedback.json", json=body(read["declined:"]))
    assert (answer.status_code, "look at it again" in answer.json()["detail"]) == (409, True)
    assert sent(desk) is None
    again = letters(desk)
    assert again["declined:"]["items"] == []
    assert desk.as_(Role.RECRUITER).post(f"{ADDRESS}/feedback.json", json=body(again["declined:"])).status_code == 200


def test_nobody_is_answered_before_a_person_has_decided_nor_twice(desk: Office) -> None:
    desk.place.hold("i1", NOT_MET)
    read = letters(desk)
    browser = desk.as_(Role.RECRUITER)
    assert browser.post(f"{ADDRESS}/feedback.json", json=body(read["declined:"])).status_code == 409
    assert "person" in browser.post(f"{ADDRESS}/feedback.json", json=body(read["declined:"])).json()["detail"]
    reviewing.commit(desk.store, "i1", ANNA, Timing())
    read = letters(desk)
    browser = desk.as_(Role.RECRUITER)
    assert browser.post(f"{ADDRESS}/feedback.json", json=body(read["proceed:call"])).status_code == 200
    assert browser.post(f"{ADDRESS}/feedback.json", json=body(read["declined:"])).status_code == 409


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.ADMIN])
def test_who_does_not_decide_sends_nothing(desk: Office, role: Role) -> None:
    hold(desk)
    read = body(letters(desk)["declined:"])
    browser = desk.as_(role)
    assert browser.post(f"{ADDRESS}/feedback.json", json=read).status_code == 403
    assert browser.post(f"{ADDRESS}/feedback", data={"letter": "declined::" + "0" * 64}).status_code == 403
    assert browser.post("/desk/answers.json", json={"letters": [{"interview_id": "i1", **read}]}).status_code == 403
    assert sent(desk) is None


def test_a_blind_reviewer_is_shown_no_letter(tmp_path: Path) -> None:
    desk = office(tmp_path, Shares(1, 0, 0))
    desk.place.hold("i1", NOT_MET, "A-17")
    found = desk.as_(Role.RECRUITER).get(f"{ADDRESS}/feedback.json").json()
    assert (found["hidden"], found["letters"], found["counted"], found["outcome"]) == (True, [], [], None)
    assert found["candidate"] == ""
    page = desk.client.get(f"{ADDRESS}/feedback").text
    assert "kräver" not in page
    assert "A-17" not in page
    desk.client.close()


def test_the_page_shows_the_letters_and_sends_the_chosen_one(desk: Office) -> None:
    hold(desk, CLEAR)
    users.set_language(desk.store, somebody(desk.store, Role.RECRUITER).id, "sv")
    browser = desk.as_(Role.RECRUITER)
    page = browser.get(f"{ADDRESS}/feedback").text
    values = dict(re.findall(r'name="letter" value="((?:\w+:\w*)):([0-9a-f]{64})"', page))
    assert set(values) == set(LETTERS)
    for each in letters(desk).values():
        for paragraph in each["text"]:
            assert paragraph.replace("&", "&amp;") in page
    chosen = f"proceed:book:{values['proceed:book']}"
    answer = browser.post(f"{ADDRESS}/feedback", data={"letter": chosen}, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{ADDRESS}/feedback")
    page = browser.get(f"{ADDRESS}/feedback").text
    assert sending_texts("sv").sent_title in page
    assert "recruiter@example.com" in page
    assert f"{ADDRESS}/booking.ics" in page
    assert next(each.what for each in views.views(desk.store, interview_id="i1")) == "feedback"


@pytest.mark.parametrize("letter", ["", "declined", "declined::", "fired::" + "0" * 64, "declined::" + "z" * 64])
def test_a_form_with_no_letter_of_the_pages_sends_nothing(desk: Office, letter: str) -> None:
    hold(desk)
    assert desk.as_(Role.RECRUITER).post(f"{ADDRESS}/feedback", data={"letter": letter}).status_code == 422
    assert sent(desk) is None


def test_many_are_answered_in_one_go_and_each_is_a_decision_of_its_own(desk: Office) -> None:
    for interview_id, log in (("i1", CLEAR), ("i2", NOT_MET), ("i3", UNCLEAR), ("i4", CLEAR)):
        hold(desk, log, interview_id)
    desk.place.hold("i5", CLEAR)  # Nobody has decided on it.
    browser = desk.as_(Role.RECRUITER)
    page = browser.get("/desk/answers").text
    assert re.findall(r'data-interview="(\w+)"', page) == ["i1", "i2", "i3", "i4"]
    chosen = re.findall(r'value="([^"]+)" selected>', page)
    assert [each.split(":")[0] for each in chosen] == ["i1@proceed", "i4@proceed"]  # Nothing else is proposed.
    declined = re.findall(r'value="(i2@declined:[^"]+)"', page)
    reviewing.review(desk.store, "i4", ANNA, Choice(FIRST, "not_met", "document_seen"))
    form = {"letter": [*chosen, *declined, ""], "confirmed": "true"}
    assert browser.post("/desk/answers", data={**form, "confirmed": ""}).status_code == 422
    assert all(sent(desk, each) is None for each in ("i1", "i2", "i3", "i4"))
    after = browser.post("/desk/answers", data=form).text
    answered = {each: sent(desk, each) for each in ("i1", "i2", "i3", "i4")}
    assert {each: one and one.decision for each, one in answered.items()} == {
        "i1": Sending.PROCEED,
        "i2": Sending.DECLINED,
        "i3": None,
        "i4": None,  # It reads otherwise by now.
    }
    assert "i4: the answer reads otherwise by now" in after
    assert re.findall(r'data-interview="(\w+)"', after) == ["i3", "i4"]


def test_the_queue_and_the_letter_lead_on(desk: Office) -> None:
    hold(desk)
    browser = desk.as_(Role.RECRUITER)
    assert 'href="/desk/answers"' in browser.get("/desk").text
    job = letters_of_job(desk)
    assert f'href="/desk/answers?job={job}"' in browser.get("/desk", params={"job": job}).text
    assert f'href="{ADDRESS}/other-jobs"' in browser.get(f"{ADDRESS}/feedback").text


def letters_of_job(desk: Office) -> str:
    (found,) = desk.as_(Role.RECRUITER).get("/desk/answers.json").json()
    return str(found["job"])


def test_the_list_holds_one_job_where_that_is_wished(desk: Office) -> None:
    hold(desk)
    browser = desk.as_(Role.LEAD)
    (found,) = browser.get("/desk/answers.json").json()
    assert browser.get("/desk/answers.json", params={"job": found["job"]}).json() == [found]
    assert browser.get("/desk/answers.json", params={"job": "another"}).json() == []
    letter = {"interview_id": "i1", **body(letters(desk, Role.LEAD)["proceed:call"])}
    other = {**letter, "interview_id": "nobody"}
    assert browser.post("/desk/answers.json", json={"letters": [other, letter]}).json() == [
        {"interview_id": "nobody", "sent": False, "why_not": "there is no such interview on the desk"},
        {"interview_id": "i1", "sent": True, "why_not": ""},
    ]
    assert desk_letters.waiting(desk.store) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_has_a_name(language: str) -> None:
    texts = sending_texts(language)
    assert set(texts.letters) == set(texts.notes) == set(LETTERS)
    assert set(texts.languages) == set(LANGUAGES)
