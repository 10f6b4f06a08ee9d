"""What a language says of requirements in adverts, as data: the form of `languages/<code>/adverts.WORDS`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from re import Pattern

from firstcall.errors import BugError


def rx(pattern: str) -> Pattern[str]:
    """A pattern over an advert's words, whatever their case."""
    return re.compile(pattern, re.IGNORECASE)


NEVER = re.compile(r"(?!)")
"""Stands for what a language does not tell apart."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A certificate, card or licence of a trade that adverts name."""

    pattern: Pattern[str]
    name: str
    """May hold `{x}`: what the pattern's group x found, such as a class or a trade."""
    aliases: tuple[str, ...] = ()
    family: bool = False
    """Whether it stands for all papers named alike ("…certifikat"), not for one of them."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A count that adverts limit."""

    pattern: Pattern[str]
    """Group n: a number or its word."""
    of: str
    unit: str
    limit: str
    """`min` or `max`."""
    hours: bool = False
    """Whether it is of when one works, so that a question about the hours in the same clause says it too."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A requirement that is answered by yes or no."""

    id: str
    pattern: Pattern[str]
    """Over one sentence; its groups stand in `ask`."""
    ask: str = ""
    """`{x}` is the pattern's group x; empty: the sentence itself and `words.holds`."""
    always: bool = False
    """Whether it is a requirement wherever it stands, also where no word says so."""
    holds: str = ""
    """Behind a quoted sentence that makes no question by itself; empty: `words.holds`."""
    form: str = ""
    """With an empty `ask`: the question where no turn fits; `{x}` is the statement."""
    unless: Pattern[str] | None = None
    """Shows that the sentence is about something else: hours when one may telephone."""
    within: str = ""
    """Id of another one, which has said it already where both stand in one clause."""


@dataclass(frozen=True, slots=True)
class AdvertWords:
    """One language's words."""

    nice: Pattern[str]
    """Shows that a sentence tells what is good to have."""
    must: Pattern[str]
    """Shows that a sentence tells what is needed."""
    firm: Pattern[str]
    """Those of `must` that make something needed under a heading for what is good to have, too."""
    demand: Pattern[str]
    """Those of `firm` that make something needed under any heading, and of what is offered too."""
    offered: Pattern[str]
    """Shows that the employer gives it: `vi erbjuder`, `ingår`."""
    apart: Pattern[str]
    """Begins a clause of its own: a semicolon, ", gärna"."""
    conjunct: Pattern[str]
    """Where something else is said of the same person: " och (kan)", ", (talar)"."""
    nice_conjunct: Pattern[str]
    """The same between alternatives, each of which is good to have by itself."""
    wish: Pattern[str]
    """Those of `nice` that speak for their own conjunct only: `gärna`."""
    but: Pattern[str]
    beside: Pattern[str]
    """Where a clause with a verb of its own begins: ", (engelska är ett plus)"."""
    not_needed: Pattern[str]
    """Shows that something is none: `inget krav`, `no experience needed`."""
    nice_heading: Pattern[str]
    must_heading: Pattern[str]
    other_heading: Pattern[str]
    """Over tasks, offers, the employer and how to apply."""
    soft: Pattern[str]
    """Soft values; group 0 is the word."""
    person: Pattern[str]
    """Shows that a sentence is about the candidate: what is soft elsewhere is nobody's quality."""
    licence: Pattern[str]
    """Group x or x2: the classes, in capitals."""
    bare_licence: Pattern[str]
    """Group x: the classes without the word, beside a licence that is named: "(CE är meriterande)"."""
    any_licence: Pattern[str]
    """A driving licence for a car, without its class."""
    to_come: Pattern[str]
    """Before a paper that one need not have, but get: `beredd att gå`."""
    papers: tuple[Paper, ...]
    years: tuple[Pattern[str], ...]
    """Groups n (a number or its word), u (unit) and of (what it is of, to be trimmed; may be missing)."""
    month_units: frozenset[str]
    """Units of `years` that are months."""
    half_years: frozenset[str]
    trims: tuple[str, ...]
    """Words that end what experience is of."""
    job_itself: Pattern[str]
    """What experience is of where it means the job of the advert: `yrket`, `en liknande roll`."""
    title_end: Pattern[str]
    """Ends the job's name in an advert's title: ` till`, ` sökes`."""
    start: tuple[Pattern[str], ...]
    """Groups d, m, y, also with 2 or 3 behind: the last day on which one can start."""
    months: Mapping[str, int]
    pay: tuple[Pattern[str], ...]
    """Groups low, high (may be missing) and cur, also with 2 behind; the first one that makes sense counts."""
    pay_word: str
    """The word that a field with the pay stands for."""
    per: Mapping[str, str]
    """Word near the band -> hour, month or year; the first one found counts."""
    currencies: Mapping[str, str]
    levels: tuple[tuple[Pattern[str], str], ...]
    scales: tuple[tuple[str, ...], ...]
    """Every level of `levels` stands in one of them."""
    choices: tuple[Pattern[str], ...]
    """Groups a and b (with c and d before them), or several in group many: one is enough: `Fanuc eller Heidenhain`.

    Languages stand in group tongues.
    """
    speaks: str
    """`Talar du {x}?`: which languages of a choice."""
    figures: tuple[Figure, ...]
    hours_asked: frozenset[str]
    """Ids of `asks` about the hours."""
    experience: tuple[Pattern[str], ...]
    """Group x: what experience without a length is of."""
    and_of: Pattern[str]
    """Before another thing that the same experience is of: ` och av`."""
    experience_of: str
    """`erfarenhet av`."""
    has_experience: str
    has_worked: str
    has_skill: str
    equal_experience: Pattern[str]
    """Behind "or", short but an alternative: `motsvarande erfarenhet`."""
    able: Pattern[str]
    """Where it begins to say what one can do or know, in a clause that names nothing else."""
    aside: Pattern[str]
    """Shows that a clause is about applying."""
    schooling: Pattern[str]
    """The name of a paper from a school, which has a level of its own."""
    paper_like: Pattern[str]
    """The name of a skill that is a paper."""
    opening: Pattern[str]
    """What a statement about the candidate may begin with, and a question leaves out: `vi ser gärna att du`."""
    closing: Pattern[str]
    """The same at its end: `är meriterande`."""
    turns: tuple[tuple[Pattern[str], str], ...]
    """A whole statement about the candidate -> the question that it answers; the first that fits."""
    pairs: tuple[Pattern[str], ...]
    """Groups one and two: asked about one by one, joined in one statement: `svenska och engelska`."""
    spelled: tuple[tuple[Pattern[str], str], ...]
    """What a question writes out: `mån-fre`."""
    names: frozenset[str]
    """Words with a capital that may begin a line, and keep it: `Swedish`."""
    languages: Mapping[str, tuple[str, str]]
    """Name of a language in an advert's field -> (id, as it is asked for)."""
    once: frozenset[str]
    """Ids of `asks` that a spec asks once, however often the advert says it."""
    clock: Pattern[str]
    """From one time of day to another."""
    unsocial: tuple[Pattern[str], ...]
    """Weekends, evenings and nights, each of which is asked about beside other hours."""
    hours: Pattern[str]
    """The hours of work, to be copied."""
    asks: tuple[Ask, ...]
    either: Pattern[str]
    """Between two alternatives."""
    both: Pattern[str]
    """Between two that are both needed."""
    bare_have: str
    """An infinitive's "have" that an alternative may begin with: `ha`."""
    holds: str
    """Behind a quoted sentence, as a question: `Stämmer det för dig?`."""
    have: str
    """`Har du {x}?`."""
    has_language: str
    """`Kan du {x} på den nivå som arbetet kräver?`."""
    own_car: str
    employer: Pattern[str]
    agency: Pattern[str]
    place: Pattern[str]
    days: Pattern[str]
    """Working days within which everybody is answered."""
    number: Callable[[str], float | None]
    """The number that a word says."""
    soft_reason: str
    small: frozenset[str]
    """Words that make no requirement by themselves."""
    remark: Pattern[str]
    """Begins what is said about a requirement rather than another one: "because", "which"."""
    unplaced_head: str
    partly_head: str
    soft_head: str
    barred_head: str
    finish: tuple[str, ...]
    """What stands over the draft."""
    reason_todo: str
    """What a person writes where a job reason is needed and the advert states none."""
    reasons: tuple[Pattern[str], ...]
    """Group x: what in the job demands something, beside what it demands: `because`, `eftersom`."""
    headless: Pattern[str] | None = None
    """A paper's first word before an alternative that begins with a preposition: "a degree in A or in B"."""
    or_word: str = ""
    """Joins the items before it to such an alternative, and the last two of a choice."""
    places: Pattern[str] | None = None
    """Before names that are places rather than things to choose from: `bor i`."""
    items: tuple[tuple[Pattern[str], str], ...] = ()
    """A list item under a heading for what is needed or good to have, in which nothing was named -> its question."""
    remarks: Pattern[str] | None = None
    """What stands behind a requirement and is no part of its question: "(we don't supply)", ", as there is no bus"."""
    marks: Pattern[str] | None = None
    """The last column of a table of requirements; group must or nice: `E`, `Desirable`."""
    verbs: Pattern[str] | None = None
    """Shows that a sentence is more than a name: "is", "we pay"."""
    all_of: Pattern[str] | None = None
    """Shows that what stands with "or" between it is several things, not alternatives: "would all help"."""
    alike: Pattern[str] | None = None
    """Behind "or": the like of what stands before it, and no other way."""
    not_start: Pattern[str] | None = None
    """Before a date in its sentence: it is another day than the first one at work, such as an interview's."""
    pay_cur: str = ""
    """The currency of a sum that stands behind the word for pay, and names none."""
    pay_near: Pattern[str] | None = None
    """Beside a sum without a period: it is pay."""
    not_pay: Pattern[str] | None = None
    """Over the words around a sum, with a bar in its place: it is no pay of everybody's hours, but a bonus."""
    per_short: Mapping[str, str] = field(default_factory=dict)
    """What a pay pattern's group per holds -> hour, day, week, month or year."""


@cache
def words_of(language: str) -> AdvertWords:
    """The words of a language in `LANGUAGES`."""
    words = import_module(f"firstcall.languages.{language}.adverts").WORDS
    if not isinstance(words, AdvertWords):
        raise BugError(f"firstcall.languages.{language}.adverts.WORDS is not an AdvertWords")
    return words
