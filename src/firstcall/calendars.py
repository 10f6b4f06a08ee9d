"""Calendars in and out (RFC 5545): when somebody is busy, and talks as a file that every calendar takes.

The only place that knows icalendar. A calendar that cannot be read makes nobody free: it is an error.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from pathlib import Path
from threading import Lock
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

from firstcall.errors import WorldError
from firstcall.slots import Busy, Slot

ZONES: Mapping[str, str] = {
    "SE": "Europe/Stockholm",
    "NO": "Europe/Oslo",
    "DK": "Europe/Copenhagen",
    "FI": "Europe/Helsinki",
    "GB": "Europe/London",
    "IE": "Europe/Dublin",
}
"""Where a job's people work, by its country; elsewhere as in Sweden."""

MOST_BYTES = 10 * 2**20
"""Of a calendar: ten years of a busy person's are a few MB."""

FETCH_S = 5.0
"""A calendar that takes longer to come is not there: somebody waits for the page."""

FRESH = timedelta(seconds=60)
"""For so long a calendar is not read again."""

_FREE_STATUS = frozenset({"CANCELLED"})
PRODUCT = "-//firstcall//talks//EN"


def zone_of(country: str) -> ZoneInfo:
    """The zone in which a country's recruiters work."""
    return ZoneInfo(ZONES.get(country.upper(), ZONES["SE"]))


# ------------------------------------------------------------------------------------------------------ busy


def busy(data: bytes, start: datetime, end: datetime, zone: tzinfo) -> list[Busy]:
    """When somebody is busy between two moments, by their events and published busy times, repeats included.

    `zone`: of days and of times without one. Raises ValueError for what is no calendar.
    """
    found: list[Busy] = []
    calendars = icalendar.Calendar.from_ical(data, multiple=True)
    if not calendars:
        raise ValueError("no calendar in it")
    for calendar in calendars:
        events = recurring_ical_events.of(calendar, components=["VEVENT"]).between(start, end)
        found += ((_moment(each.start, zone), _moment(each.end, zone)) for each in events if not _is_free(each))
        found += (each for part in calendar.walk("VFREEBUSY") for each in _published(part, zone))
    return sorted(each for each in found if each[0] < end and start < each[1])


def _is_free(event: icalendar.Event) -> bool:
    shown = str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper()
    return (
        str(event.get("TRANSP", "")).upper() == "TRANSPARENT"
        or str(event.get("STATUS", "")).upper() in _FREE_STATUS
        or shown == "FREE"
    )


def _published(part: icalendar.Component, zone: tzinfo) -> Iterator[Busy]:
    values = part.get("FREEBUSY", [])
    for value in values if isinstance(values, list) else [values]:
        if str(value.params.get("FBTYPE", "BUSY")).upper() == "FREE":
            continue
        for each in getattr(value, "dts", [value]):
            yield _moment(each.start, zone), _moment(each.end, zone)


def _moment(value: date | datetime, zone: tzinfo) -> datetime:
    if not isinstance(value, datetime):
        value = datetime.combine(value, time())
    return (value if value.tzinfo else value.replace(tzinfo=zone)).astimezone(UTC)


@dataclass(slots=True)
class Calendars:
    """People's own calendars, by their login: an .ics file or an address that gives one."""

    sources: Mapping[str, str] = field(default_factory=dict)
    fetch: Callable[[str], bytes] | None = None
    """Gets an address; None: over the network."""
    _read: dict[str, tuple[datetime, bytes]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def busy(self, login: str, start: datetime, end: datetime, zone: tzinfo) -> list[Busy] | None:
        """When somebody is busy; None where no calendar of theirs is known. Raises WorldError(`calendar`)."""
        source = self.sources.get(login)
        if not source:
            return None
        try:
            return busy(self._data(source, start), start, end, zone)
        except (ValueError, TypeError, AttributeError, KeyError, OverflowError) as error:
            # A calendar is whatever a foreign program wrote; icalendar tells a bad one by any of these.
            raise WorldError("calendar", f"the calendar of {login} is none that can be read") from error

    def _data(self, source: str, now: datetime) -> bytes:
        with self._lock:
            known = self._read.get(source)
        if known is not None and timedelta(0) <= now - known[0] < FRESH:
            return known[1]
        is_address = source.startswith(("https://", "http://"))
        data = (self.fetch or _fetched)(source) if is_address else _file(Path(source))
        with self._lock:
            self._read[source] = (now, data)
        return data


def _file(path: Path) -> bytes:
    try:
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise WorldError("calendar", f"cannot read the calendar {path}: {error.strerror or error}") from error
    return _small(data)


def _fetched(address: str) -> bytes:
    import httpx

    try:
        with httpx.stream("GET", address, timeout=FETCH_S, follow_redirects=True) as answer:
            answer.raise_for_status()
            data = b""
            for piece in answer.iter_bytes():
                data += piece
                if len(data) > MOST_BYTES:
                    break
    except httpx.HTTPError as error:
        raise WorldError("calendar", f"a calendar does not come: {type(error).__name__}") from error
    return _small(data)


def _small(data: bytes) -> bytes:
    if len(data) > MOST_BYTES:
        raise WorldError("calendar", f"a calendar is larger than {MOST_BYTES >> 20} MiB")
    return data


@dataclass(frozen=True, slots=True)
class Talks:
    """How an agency's candidates meet its recruiters."""

    calendars: Calendars = field(default_factory=Calendars)
    minutes: int = 30
    place: str = ""
    """Empty: by telephone."""


# ------------------------------------------------------------------------------------------------------ talks


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk as it stands in a calendar, or a time at which it could be."""

    key: str
    """What it is about; the same key gives the same entry, changed."""
    slot: Slot
    summary: str
    description: str
    place: str
    organizer: str
    """Name."""
    mail: str
    """The organizer's address; empty: unknown."""
    made_at: datetime
    sequence: int = 0
    """How often it was moved."""
    is_settled: bool = True
    """False: a time that can be chosen."""


def written(talks: Sequence[Talk], zone: ZoneInfo, language: str) -> bytes:
    """Talks as an .ics file: published (RFC 5546, 3.2.1), with the zone's rules."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for each in talks:
        calendar.add_component(_event(each, zone, language))
    if talks:
        year = timedelta(days=366)
        first = min(each.slot.start for each in talks).date()
        calendar.add_missing_timezones(first - year, first + year)
    data: bytes = calendar.to_ical()
    return data


def _event(talk: Talk, zone: ZoneInfo, language: str) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", hashlib.sha256(f"talk {talk.key}".encode()).hexdigest()[:32] + "@firstcall")
    event.add("dtstamp", talk.made_at.astimezone(UTC).replace(microsecond=0))
    event.add("sequence", talk.sequence)
    event.add("dtstart", talk.slot.start.astimezone(zone))
    event.add("dtend", talk.slot.end.astimezone(zone))
    event.add("summary", talk.summary, parameters={"language": language})
    event.add("description", talk.description, parameters={"language": language})
    if talk.place:
        event.add("location", talk.place)
    if talk.mail:
        organizer = icalendar.vCalAddress(f"mailto:{talk.mail}")
        organizer.params["CN"] = talk.organizer
        event.add("organizer", organizer)
    event.add("status", "CONFIRMED" if talk.is_settled else "TENTATIVE")
    event.add("transp", "OPAQUE" if talk.is_settled else "TRANSPARENT")
    return event
