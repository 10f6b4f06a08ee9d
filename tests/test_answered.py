"""The candidate's page after the answer: what was sent, word for word; times to choose; nobody takes another's."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import icalendar
import pytest

from desking import ANNA, CLEAR, NOT_MET, Office, office
from firstcall.calendars import Calendars, Talks, zone_of
from firstcall.languages.answered import answered_texts
from firstcall.review.draws import Shares
from firstcall.review.entries import Sending
from firstcall.review.letter import Sender
from firstcall.store import bookings, desk_letters, reviewing
from firstcall.store.invitations import invite
from firstcall.store.reviewing import Timing
from firstcall.store.users import Role
from logging_in import somebody
from storing import SPEC

T = answered_texts("sv")
ZONE = zone_of("SE")
SENDER = Sender("Anna Lind", datetime(2026, 11, 23, tzinfo=UTC).date())
RECRUITER = replace(ANNA, actor="user:recruiter@example.com")


@dataclass
class Candidate:
    """Somebody with a link."""

    desk: Office
    interview_id: str
    token: str

    @property
    def page(self) -> str:
        return html.unescape(self.desk.client.get(f"/i/{self.token}").text)

    @property
    def times(self) -> list[str]:
        return re.findall(r'name="start" value="([^"]+)"', self.page)

    def choose(self, start: str) -> int:
        return self.desk.client.post(f"/i/{self.token}/talk", json={"start": start}).status_code

    def answer(self, decision: Sending = Sending.PROCEED, step: str = "book") -> tuple[str, ...]:
        """What a person sends them."""
        store = self.desk.store
        found = desk_letters.answering(store, self.interview_id, RECRUITER, SENDER)
        assert found is not None
        (chosen,) = (each for each in found.letters if (each.decision, each.step) == (decision, step))
        desk_letters.send_letter(store, self.interview_id, RECRUITER, SENDER, decision, step, chosen.fingerprint)
        return chosen.text


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    made = office(tmp_path, Shares(0, 0, 0))
    made.client.headers.clear()
    somebody(made.store, Role.RECRUITER)
    yield made
    made.client.close()


def candidate(desk: Office, interview_id: str = "i1", log: Any = CLEAR) -> Candidate:
    token, _ = invite(desk.store, SPEC, interview_id=interview_id, language="sv")
    desk.place.hold(interview_id, log, f"A-{interview_id}")
    reviewing.commit(desk.store, interview_id, RECRUITER, Timing())
    return Candidate(desk, interview_id, token)


def with_calendar(desk: Office, data: bytes | None) -> None:
    """The recruiter's own calendar, or an address at which there is none."""

    def fetch(_: str) -> bytes:
        return data or b""

    sources = {"recruiter@example.com": "https://calendar.example/anna.ics"}
    desk.client.app.state.house.talks = Talks(Calendars(sources, fetch), 30, "Storgatan 1")  # type: ignore[attr-defined]


def event(start: str, end: str) -> bytes:
    lines = ("BEGIN:VEVENT", "UID:1", "DTSTAMP:20261101T000000Z", f"DTSTART:{start}", f"DTEND:{end}", "END:VEVENT")
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *lines, "END:VCALENDAR", ""]).encode()


def test_the_answer_stands_on_the_candidates_page_word_for_word(desk: Office) -> None:
    who = candidate(desk, log=NOT_MET)
    before = who.page
    assert 'id="welcome"' in before
    text = who.answer(Sending.DECLINED, "")
    page = who.page
    assert re.findall(r"<p>([^<]+)</p>", page)[: len(text)] == list(text)
    assert "talk" not in page
    assert who.choose("2026-11-24T09:00:00+01:00") == 409
    assert desk.client.get(f"/i/{who.token}/talk.ics").status_code == 404


def test_a_time_is_chosen_moved_and_taken_home(desk: Office) -> None:
    who = candidate(desk)
    who.answer()
    times = who.times
    assert len(times) == 30
    assert times[0] == "2026-11-24T09:00:00+01:00"
    assert who.choose(times[0]) == 204
    assert T.yours.format(when="tisdag den 24 november 2026 klockan 09.00") in who.page
    (first,) = calendar(desk, f"/i/{who.token}/talk.ics").walk("VEVENT")
    assert who.choose(times[7]) == 204
    (moved,) = calendar(desk, f"/i/{who.token}/talk.ics").walk("VEVENT")
    assert (moved["UID"], first["SEQUENCE"], moved["SEQUENCE"]) == (first["UID"], 0, 1)
    assert moved.start == datetime.fromisoformat(times[7])
    assert str(moved["SUMMARY"]) == f"Samtal om tjänsten {SPEC.title}"
    assert who.choose(times[7]) == 204  # The same again changes nothing.
    booked = bookings.booked(desk.store, "i1")
    assert booked is not None
    assert (booked.sequence, booked.recruiter) == (1, RECRUITER.actor)


def calendar(desk: Office, address: str) -> Any:
    answer = desk.client.get(address)
    assert answer.headers["content-type"].startswith("text/calendar")
    return icalendar.Calendar.from_ical(answer.content)


def test_before_a_time_is_chosen_the_file_holds_those_to_choose_from(desk: Office) -> None:
    who = candidate(desk)
    who.answer()
    found = calendar(desk, f"/i/{who.token}/talk.ics")
    events = found.walk("VEVENT")
    assert [each.start.isoformat() for each in events] == who.times
    assert {each["STATUS"] for each in events} == {"TENTATIVE"}
    assert len({each["UID"] for each in events}) == len(events)
    again = calendar(desk, f"/i/{who.token}/talk.ics").walk("VEVENT")
    assert [each["UID"] for each in again] == [each["UID"] for each in events]


def test_two_candidates_of_one_recruiter_never_meet(desk: Office) -> None:
    one, other = candidate(desk, "i1"), candidate(desk, "i2")
    one.answer()
    other.answer()
    start = one.times[0]
    assert start in other.times
    assert one.choose(start) == 204
    assert start not in other.times
    assert other.choose(start) == 409
    assert other.choose(other.times[0]) == 204
    theirs = bookings.booked(desk.store, "i2")
    assert theirs is not None
    assert theirs.slot.start.astimezone(ZONE).isoformat() in other.times  # They may keep it.
    assert one.choose(theirs.slot.start.isoformat()) == 409


@pytest.mark.parametrize(
    "start", ["2026-11-24T03:00:00+01:00", "2026-11-28T09:00:00+01:00", "2026-11-24T09:10:00+01:00"]
)
def test_only_times_that_are_offered_can_be_chosen(desk: Office, start: str) -> None:
    who = candidate(desk)
    who.answer()
    assert who.choose(start) == 409
    for wrong in ("2026-11-24T09:00:00", "soon", ""):
        assert who.choose(wrong) == 422
    assert bookings.booked(desk.store, "i1") is None


def test_the_recruiters_own_calendar_is_kept_free(desk: Office) -> None:
    who = candidate(desk)
    who.answer()
    with_calendar(desk, event("20261124T080000Z", "20261124T090000Z"))
    page = who.page
    assert who.times[0] == "2026-11-24T10:00:00+01:00"
    assert "Storgatan 1" in page
    with_calendar(desk, None)  # It cannot be read: nobody knows whether there is time.
    assert who.times == []
    assert T.none_free.split("{")[0] in who.page
    assert who.choose("2026-11-24T10:00:00+01:00") == 409


def test_the_recruiter_gets_the_talk_with_the_candidates_name(desk: Office) -> None:
    who = candidate(desk)
    browser = desk.as_(Role.RECRUITER)
    assert browser.get("/desk/interviews/i1/booking.ics").status_code == 404
    who.answer()
    assert len(calendar(desk, "/desk/interviews/i1/booking.ics").walk("VEVENT")) == 30
    assert who.choose(who.times[3]) == 204
    (event_,) = calendar(desk, "/desk/interviews/i1/booking.ics").walk("VEVENT")
    assert "A-i1" in str(event_["SUMMARY"])
    for address in ("/desk/interviews/nobody/booking.ics", "/i/no-such-link/talk.ics"):
        assert desk.client.get(address).status_code == 404


def test_who_is_called_chooses_no_time(desk: Office) -> None:
    who = candidate(desk)
    who.answer(step="call")
    assert who.times == []
    assert who.choose("2026-11-24T09:00:00+01:00") == 409
