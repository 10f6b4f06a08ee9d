"""What a candidate's page says once a person has answered them: one text a place, the same places in every language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from importlib import import_module

from firstcall.languages import phrases


@dataclass(frozen=True, slots=True)
class AnsweredTexts:
    """Texts in which `{...}` is filled in by the page."""

    title: str
    """{job}"""
    weekdays: tuple[str, ...]
    """Monday first."""
    when: str
    """{weekday}, {day}, {time}"""
    clock: str
    """A `strftime` form."""
    choose: str
    """{minutes}, {place}"""
    by_phone: str
    book: str
    yours: str
    """{when}"""
    move: str
    calendar: str
    proposals: str
    none_free: str
    """{where}"""
    taken: str
    failed: str
    no_script: str
    """{where}"""
    talk: str
    """A talk in the candidate's calendar: {job}"""
    talk_with: str
    """The same in the recruiter's: {who}, {job}"""
    proposal: str
    """A time that can be chosen: {job}"""
    about: str
    """{name}, {agency}, {where}"""
    about_proposal: str

    def told(self, moment: datetime, language: str) -> str:
        """A moment in its own zone, as people say it."""
        day = phrases.get(language).say_date(moment.date())
        return self.when.format(weekday=self.weekdays[moment.weekday()], day=day, time=self.time(moment))

    def day(self, day: date, language: str) -> str:
        """A day with its weekday."""
        name = self.weekdays[day.weekday()]
        return f"{name[:1].upper()}{name[1:]} {phrases.get(language).say_date(day)}"

    def time(self, moment: datetime) -> str:
        """A moment's time of day."""
        return moment.strftime(self.clock)


def answered_texts(language: str) -> AnsweredTexts:
    """The texts of a language."""
    texts: AnsweredTexts = import_module(f"firstcall.languages.{language}.answered").ANSWERED
    return texts
