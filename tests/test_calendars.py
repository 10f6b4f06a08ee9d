"""Calendars in and out: who is busy when, whatever wrote it; free times in working hours; talks as .ics."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firstcall import slots, workdays
from firstcall.calendars import Calendars, Talk, busy, written, zone_of
from firstcall.errors import WorldError
from firstcall.slots import DAYS, MOST_A_DAY, Hours, Slot, free

STOCKHOLM = zone_of("SE")
HOURS = Hours(STOCKHOLM, "SE")
FRIDAY = datetime(2026, 11, 27, 15, 0, tzinfo=STOCKHOLM)


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=STOCKHOLM)


def ics(*lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//x//", *lines, "END:VCALENDAR", ""]).encode()


def event(*lines: str) -> tuple[str, ...]:
    return ("BEGIN:VEVENT", "UID:1", "DTSTAMP:20261101T000000Z", *lines, "END:VEVENT")


WEEK = (at(30, 0), at(5, 0, month=12))


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (event("DTSTART:20261130T080000Z", "DTEND:20261130T090000Z"), [(at(30, 9), at(30, 10))]),
        (event("DTSTART;TZID=Europe/Stockholm:20261130T090000", "DURATION:PT45M"), [(at(30, 9), at(30, 9, 45))]),
        (event("DTSTART:20261130T090000", "DTEND:20261130T100000"), [(at(30, 9), at(30, 10))]),
        (event("DTSTART;VALUE=DATE:20261130"), [(at(30, 0), at(1, 0, month=12))]),
        (event("DTSTART:20261130T080000Z", "DTEND:20261130T090000Z", "TRANSP:TRANSPARENT"), []),
        (event("DTSTART:20261130T080000Z", "DTEND:20261130T090000Z", "STATUS:CANCELLED"), []),
        (event("DTSTART:20261130T080000Z", "DTEND:20261130T090000Z", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"), []),
        (
            event(
                "DTSTART;TZID=Europe/Stockholm:20261005T130000",
                "DTEND;TZID=Europe/Stockholm:20261005T140000",
                "RRULE:FREQ=WEEKLY;BYDAY=MO,WE",
                "EXDATE;TZID=Europe/Stockholm:20261202T130000",
            ),
            [(at(30, 13), at(30, 14))],
        ),
        (
            (
                *("BEGIN:VFREEBUSY", "UID:2", "DTSTAMP:20261101T000000Z"),
                "FREEBUSY:20261130T080000Z/20261130T083000Z,20261201T080000Z/PT1H",
                *("FREEBUSY;FBTYPE=FREE:20261202T080000Z/PT1H", "END:VFREEBUSY"),
            ),
            [(at(30, 9), at(30, 9, 30)), (at(1, 9, month=12), at(1, 10, month=12))],
        ),
        (event("DTSTART:20261120T080000Z", "DTEND:20261120T090000Z"), []),
    ],
    ids=[
        *("UTC", "zone and length", "no zone", "whole day", "transparent", "cancelled", "shown as free"),
        *("weekly over the clock's change, one left out", "published busy times", "another week"),
    ],
)
def test_when_somebody_is_busy(lines: tuple[str, ...], found: list[tuple[datetime, datetime]]) -> None:
    assert busy(ics(*lines), *WEEK, STOCKHOLM) == found


def test_a_calendar_that_cannot_be_read_makes_nobody_free(tmp_path: Path) -> None:
    (tmp_path / "torn.ics").write_bytes(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:tomorrow")
    (tmp_path / "empty.ics").write_bytes(b"")

    def gone(_: str) -> bytes:
        raise WorldError("calendar", "a calendar does not come: ConnectTimeout")

    known = {name: str(tmp_path / f"{name}.ics") for name in ("torn", "empty", "missing")}
    calendars = Calendars(known | {"far": "https://calendar.example/anna.ics"}, fetch=gone)
    for login in ("torn", "empty", "missing", "far"):
        with pytest.raises(WorldError) as told:
            calendars.busy(login, *WEEK, STOCKHOLM)
        assert told.value.code == "calendar"
    assert calendars.busy("nobody", *WEEK, STOCKHOLM) is None


def test_an_address_is_read_again_after_a_minute() -> None:
    asked = []

    def fetch(address: str) -> bytes:
        asked.append(address)
        return ics(*event("DTSTART:20261130T080000Z", "DTEND:20261130T090000Z"))

    calendars = Calendars({"anna": "https://calendar.example/anna.ics"}, fetch=fetch)
    for seconds in (0, 30, 59, 61):
        moment = at(29, 0) + timedelta(seconds=seconds)
        assert calendars.busy("anna", moment, WEEK[1], STOCKHOLM) == [(at(30, 9), at(30, 10))]
    assert len(asked) == 2


# ------------------------------------------------------------------------------------------- free times


def test_times_are_in_working_hours_of_the_next_working_days() -> None:
    offered = free(HOURS, [], FRIDAY)
    days = sorted({each.start.astimezone(STOCKHOLM).date() for each in offered})
    assert days == [date(2026, 11, 30), *(date(2026, 12, day) for day in range(1, 5))]
    local = [each.start.astimezone(STOCKHOLM) for each in offered[:MOST_A_DAY]]
    assert [f"{each:%H:%M}" for each in local] == ["09:00", "10:00", "11:00", "13:30", "14:30", "15:30"]
    assert len(offered) == DAYS * MOST_A_DAY


def test_what_is_busy_and_what_is_a_holiday_is_not_offered() -> None:
    whole_days = [(at(30, 0), at(2, 0, month=12)), (at(2, 9, 15, month=12), at(2, 15, 45, month=12))]
    offered = free(HOURS, whole_days, FRIDAY)
    assert [each.start.astimezone(STOCKHOLM) for each in offered[:1]] == [at(3, 9, month=12)]
    christmas = free(HOURS, [], at(23, 12, month=12))
    days = sorted({each.start.astimezone(STOCKHOLM).date() for each in christmas})
    assert days[:3] == [date(2026, 12, 28), date(2026, 12, 29), date(2026, 12, 30)]
    assert all(workdays.is_working(each, "SE") for each in days)


def test_a_full_calendar_offers_nothing() -> None:
    assert free(HOURS, [slots.horizon(HOURS, FRIDAY)], FRIDAY) == ()


@settings(max_examples=60)
@given(
    st.integers(0, 2 * 365 * 24 * 60),
    st.lists(st.tuples(st.integers(0, 60 * 24 * 14), st.integers(1, 60 * 24)), max_size=12),
    st.sampled_from([15, 30, 45, 60]),
)
def test_no_time_that_is_offered_is_taken_or_at_night(
    minute: int, stretches: list[tuple[int, int]], minutes: int
) -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
    taken = [
        (moment + timedelta(minutes=first), moment + timedelta(minutes=first + length)) for first, length in stretches
    ]
    offered = free(Hours(STOCKHOLM, "SE", minutes), taken, moment)
    assert list(offered) == sorted(offered, key=lambda each: each.start)
    for each in offered:
        assert each.end - each.start == timedelta(minutes=minutes)
        assert each.start > moment
        assert not any(each.start < last and first < each.end for first, last in taken)
        local = each.start.astimezone(STOCKHOLM)
        assert workdays.is_working(local.date(), "SE")
        assert 9 <= local.hour < 16


# ------------------------------------------------------------------------------------------- talks


def talk(slot: Slot, **changes: object) -> Talk:
    values = {
        "key": "i1",
        "slot": slot,
        "summary": "Samtal om tjänsten Grävmaskinist, mark & anläggning",
        "description": "Anna Lind ringer dig.\nHör av dig om det inte passar; det går bra.",
        "place": "Telefon",
        "organizer": "Anna Lind",
        "mail": "anna@example.com",
        "made_at": datetime(2026, 11, 27, 12, tzinfo=UTC),
    }
    return Talk(**(values | changes))  # type: ignore[arg-type]


def test_a_talk_is_read_back_by_a_calendar_as_it_was_meant() -> None:
    slot = Slot(at(30, 9).astimezone(UTC), at(30, 9, 30).astimezone(UTC))
    data = written([talk(slot)], STOCKHOLM, "sv")
    calendar: Any = icalendar.Calendar.from_ical(data)
    (made,) = calendar.walk("VEVENT")
    assert (calendar["METHOD"], calendar["VERSION"], made["STATUS"], made["TRANSP"]) == (
        "PUBLISH",
        "2.0",
        "CONFIRMED",
        "OPAQUE",
    )
    assert (made.start, made.end) == (at(30, 9), at(30, 9, 30))
    assert made["DTSTART"].params["TZID"] == "Europe/Stockholm"
    assert [str(each["TZID"]) for each in calendar.walk("VTIMEZONE")] == ["Europe/Stockholm"]
    assert str(made["SUMMARY"]) == "Samtal om tjänsten Grävmaskinist, mark & anläggning"
    assert str(made["DESCRIPTION"]) == talk(slot).description
    assert made["SUMMARY"].params["LANGUAGE"] == "sv"
    assert (str(made["ORGANIZER"]), made["ORGANIZER"].params["CN"]) == ("mailto:anna@example.com", "Anna Lind")
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    assert b"i1" not in data.split(b"UID:")[1].split(b"\r\n")[0]  # An id would tell who it is.


def test_a_talk_that_moves_is_the_same_talk() -> None:
    first, second = (Slot(at(day, 9).astimezone(UTC), at(day, 10).astimezone(UTC)) for day in (27, 30))
    (one,), (other,) = (
        icalendar.Calendar.from_ical(written([each], STOCKHOLM, "sv")).walk("VEVENT")
        for each in (talk(first), talk(second, sequence=1))
    )
    assert (one["UID"], one["SEQUENCE"], other["SEQUENCE"]) == (other["UID"], 0, 1)


def test_the_zones_rules_hold_in_summer_and_winter() -> None:
    winter, summer = (
        Slot(datetime(2027, month, 1, 9, tzinfo=STOCKHOLM).astimezone(UTC), datetime(2027, month, 1, 10, tzinfo=UTC))
        for month in (2, 7)
    )
    calendar: Any = icalendar.Calendar.from_ical(written([talk(winter), talk(summer, key="i2")], STOCKHOLM, "sv"))
    rules = calendar.walk("VTIMEZONE")[0]
    assert {str(each.name) for each in rules.subcomponents} == {"STANDARD", "DAYLIGHT"}
    starts = [each.start.utcoffset() for each in calendar.walk("VEVENT")]
    assert starts == [timedelta(hours=1), timedelta(hours=2)]


def test_who_reads_our_file_is_busy_then_and_not_while_it_is_only_offered() -> None:
    slot = Slot(at(30, 9).astimezone(UTC), at(30, 10).astimezone(UTC))
    assert busy(written([talk(slot)], STOCKHOLM, "sv"), *WEEK, STOCKHOLM) == [(at(30, 9), at(30, 10))]
    assert busy(written([talk(slot, is_settled=False)], STOCKHOLM, "sv"), *WEEK, STOCKHOLM) == []


def test_recruiters_work_where_the_job_is() -> None:
    assert zone_of("gb") == ZoneInfo("Europe/London")
    assert zone_of("??") == STOCKHOLM
