"""Talks between a candidate who goes on and the recruiter who decided it: times to choose, choosing, the .ics file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from firstcall import calendars, slots
from firstcall.calendars import Talk
from firstcall.errors import WorldError
from firstcall.languages.answered import AnsweredTexts, answered_texts
from firstcall.review.letter import Step
from firstcall.slots import Hours, Slot
from firstcall.store import bookings, users
from firstcall.store.bookings import Booking, TakenError
from firstcall.store.desk_letters import Sent
from firstcall.types import JobSpec
from firstcall.web.house import House

CALENDAR = "text/calendar; charset=utf-8; method=PUBLISH"


@dataclass(frozen=True, slots=True)
class Offer:
    """What a candidate can choose, and what they have chosen."""

    spec: JobSpec
    sent: Sent
    zone: ZoneInfo
    free: tuple[Slot, ...]
    """Empty where nothing is free, and where the recruiter's calendar cannot be read."""
    booked: Booking | None
    recruiter: str
    """Name."""
    mail: str
    place: str
    minutes: int
    now: datetime

    @property
    def where(self) -> str:
        """How to reach a person."""
        return f"{self.spec.agency}, {self.spec.contact}" if self.spec.contact else self.spec.agency


def offer(house: House, interview_id: str, spec: JobSpec, sent: Sent) -> Offer | None:
    """The times that are free now; None for who is not to choose any."""
    if sent.step != Step.BOOK:
        return None
    now = house.store.now()
    zone = calendars.zone_of(spec.country)
    booked = bookings.booked(house.store, interview_id)
    login = sent.actor.removeprefix("user:")
    account = users.by_login(house.store, login)
    return Offer(
        spec=spec,
        sent=sent,
        zone=zone,
        free=_free(house, interview_id, spec, sent.actor, zone, now),
        booked=booked,
        recruiter=account.name if account is not None and account.name else login,
        mail=login if "@" in login else "",
        place=house.talks.place,
        minutes=house.talks.minutes,
        now=now,
    )


def _free(
    house: House, interview_id: str, spec: JobSpec, recruiter: str, zone: ZoneInfo, now: datetime
) -> tuple[Slot, ...]:
    hours = Hours(zone, spec.country, house.talks.minutes)
    start, end = slots.horizon(hours, now)
    try:
        own = house.talks.calendars.busy(recruiter.removeprefix("user:"), start, end, zone)
    except WorldError:
        return ()  # Whether somebody has time is not known: no time is promised.
    talks = bookings.taken(house.store, recruiter, start, end, but=interview_id)
    return slots.free(hours, [*(own or ()), *talks], now)


def choose(house: House, interview_id: str, spec: JobSpec, sent: Sent, start: datetime) -> Booking:
    """Book one of the free times, or move to it. Raises TakenError where it is none (any more)."""
    found = offer(house, interview_id, spec, sent)
    chosen = slots.is_offered(start, found.free) if found is not None else None
    if chosen is None:
        raise TakenError
    return bookings.book(house.store, interview_id, sent.actor, chosen)


def ics(found: Offer, interview_id: str, language: str, *, who: str = "") -> bytes:
    """The talk as an .ics file; before it is booked, the times to choose. `who`: the candidate, for recruiters."""
    t = answered_texts(language)
    booked = found.booked
    if booked is not None:
        title = (t.talk_with if who else t.talk).format(who=who, job=found.spec.title)
        talks: Sequence[Talk] = [_talk(found, interview_id, booked.slot, title, _about(found, t), booked)]
    else:
        title = t.proposal.format(job=found.spec.title)
        keys = [(f"{interview_id} {each.start.isoformat()}", each) for each in found.free]
        talks = [_talk(found, key, each, title, t.about_proposal, None) for key, each in keys]
    return calendars.written(talks, found.zone, language)


def _about(found: Offer, t: AnsweredTexts) -> str:
    return t.about.format(name=found.recruiter, agency=found.spec.agency, where=found.where)


def _talk(found: Offer, key: str, slot: Slot, summary: str, description: str, booked: Booking | None) -> Talk:
    return Talk(
        key=key,
        slot=slot,
        summary=summary,
        description=description,
        place=found.place,
        organizer=found.recruiter,
        mail=found.mail,
        made_at=booked.made_at if booked is not None else found.now,
        sequence=booked.sequence if booked is not None else 0,
        is_settled=booked is not None,
    )
