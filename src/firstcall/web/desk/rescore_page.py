"""What re-reading changed, and what if, as their pages show it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from firstcall.languages import phrases
from firstcall.languages.desk import desk_texts
from firstcall.rescore.flips import Flip
from firstcall.rescore.views import Count, Moved, Narrowed, Report, Side, Supposed
from firstcall.review.standing import State
from firstcall.types import JobSpec, Outcome
from firstcall.web.desk.queue_page import name_of, short_day

LIMITS = ("min", "max", "latest")
"""Keys of a requirement's parameters that a what-if offers to change."""
SHOWN_RULESET = 16


@dataclass(frozen=True, slots=True)
class SideShown:
    """A verdict before or after."""

    label: str
    decision: str
    verdict: str
    value: str
    reason: str
    quote: str


@dataclass(frozen=True, slots=True)
class Change:
    """A verdict that moved."""

    href: str
    who: str
    job: str
    question: str
    language: str
    """Of question and reply."""
    must: bool
    tags: tuple[str, ...]
    sides: tuple[SideShown, SideShown]


@dataclass(frozen=True, slots=True)
class Choice:
    """A link that narrows the list."""

    text: str
    href: str
    is_chosen: bool
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class RescorePage:
    """All that the template asks for."""

    told: str
    rules: tuple[tuple[str, str], ...]
    ruleset: str
    moves: tuple[Choice, ...]
    requirements: tuple[tuple[str, int], ...]
    rows: tuple[Change, ...]
    more: str


@dataclass(frozen=True, slots=True)
class Limit:
    """Something that a job asks for, and that a what-if may change."""

    name: str
    """Of the form's field."""
    label: str
    kind: str
    """Of the field: `number`, `date` or `must`."""
    value: str
    """As the job has it."""
    given: str
    """As it stands in the form."""


@dataclass(frozen=True, slots=True)
class Question:
    """A requirement with its limits."""

    text: str
    limits: tuple[Limit, ...]


@dataclass(frozen=True, slots=True)
class WhatIfPage:
    """All that the template asks for."""

    jobs: tuple[tuple[str, str], ...]
    job: str
    questions: tuple[Question, ...]
    problem: str
    told: str
    outcomes: tuple[str, ...]
    rows: tuple[Change, ...]


def rescore_page(found: Report, asked: Narrowed, language: str, named: Mapping[tuple[str, str], str]) -> RescorePage:
    """What a ruleset changed, in a language."""
    t = desk_texts(language).rescore
    mine = next((each for each in found.rules if each.ruleset == found.ruleset), None)
    told = t.nothing if len(found.rules) < 2 else t.nothing_moved
    if mine is not None:
        day = short_day(date.fromisoformat(mine.last_at[:10]), language)
        told = t.told.format(moved=mine.moved, interviews=mine.interviews, day=day)
    return RescorePage(
        told=told,
        rules=tuple(_rules(found, language)),
        ruleset=found.ruleset,
        moves=tuple(_moves(found.moves, asked, language)),
        requirements=tuple((_named(each.name, named), each.times) for each in found.requirements[:8]),
        rows=tuple(_moved(each, language) for each in found.rows),
        more=_address(asked, found.after, asked.move) if found.after else "",
    )


def what_if_page(
    jobs: Sequence[tuple[str, str]],
    spec: JobSpec | None,
    named: Mapping[tuple[str, str], str],
    given: Mapping[str, str],
    language: str,
    *,
    found: Supposed | None = None,
    problem: str = "",
) -> WhatIfPage:
    """A what-if in a language. `given`: the form as it was sent; `found`: what it came to."""
    questions = () if spec is None else tuple(_questions(spec, named, given, language))
    return WhatIfPage(
        jobs=tuple(jobs),
        job="" if spec is None else spec.id,
        questions=questions,
        problem=problem,
        told="" if found is None else _supposed(found, language),
        outcomes=() if found is None else tuple(_outcomes(found, language)),
        rows=() if found is None else tuple(_flip(each, spec, named, language) for each in found.flips),
    )


def changes_of(spec: JobSpec, given: Mapping[str, str]) -> tuple[str, ...]:
    """What was changed in the form, in the words of a what-if: `erfarenhet.min=2`."""
    limits = (each for question in _questions(spec, {}, given, spec.language) for each in question.limits)
    return tuple(f"{each.name}={each.given}" for each in limits if each.given != each.value and each.given)


def _rules(found: Report, language: str) -> Iterator[tuple[str, str]]:
    t = desk_texts(language).rescore
    for each in found.rules:
        day = short_day(date.fromisoformat(each.last_at[:10]), language)
        yield each.ruleset, t.rules_option.format(day=day, moved=each.moved, ruleset=each.ruleset[:SHOWN_RULESET])


def _moves(moves: Sequence[Count], asked: Narrowed, language: str) -> Iterator[Choice]:
    t, decisions = desk_texts(language).rescore, desk_texts(language).interview.decisions
    if asked.move:
        yield Choice(t.all_moves.format(times=""), _address(asked, "", ""), False)
    for each in moves:
        old, _, new = each.name.partition("→")
        text = t.move.format(old=decisions[old], new=decisions[new].lower(), times=each.times)
        yield Choice(text, _address(asked, "", each.name), each.name == asked.move, old, new)


def _address(asked: Narrowed, after: str, move: str) -> str:
    wanted = {"ruleset": asked.ruleset, "job": asked.job, "move": move, "after": after}
    return "/desk/rescore?" + urlencode({name: value for name, value in wanted.items() if value})


def _named(name: str, named: Mapping[tuple[str, str], str]) -> str:
    job, _, requirement = name.partition("/")
    return named.get((job, requirement), requirement)


def _moved(each: Moved, language: str) -> Change:
    t = desk_texts(language).rescore
    tag = t.needs_a_look if each.needs_a_look else t.decided if each.state in (State.DECIDED, State.ANSWERED) else ""
    return Change(
        href=f"/desk/interviews/{each.interview_id}#r-{each.requirement_id}",
        who=name_of("", each.interview_id, language, hidden=False),
        job=each.title,
        question=each.question,
        language=each.language,
        must=each.must,
        tags=(tag,) if tag else (),
        sides=(_side(each.old, t.before, language), _side(each.new, t.after, language)),
    )


def _side(side: Side, label: str, language: str) -> SideShown:
    verdict = desk_texts(language).interview.decisions[side.decision]
    return SideShown(label, str(side.decision), verdict, side.value, side.reason_text, side.quote)


def _flip(each: Flip, spec: JobSpec | None, named: Mapping[tuple[str, str], str], language: str) -> Change:
    t, decisions = desk_texts(language).rescore, desk_texts(language).interview.decisions
    words = phrases.get(language)
    old = SideShown(t.before, str(each.old), decisions[each.old], "", words.reason(each.old_reason), "")
    new = SideShown(t.after, str(each.new), decisions[each.new], "", words.reason(each.new_reason), each.text)
    return Change(
        href=f"/desk/interviews/{each.interview_id}#r-{each.requirement_id}",
        who=name_of("", each.interview_id, language, hidden=False),
        job=spec.title if spec is not None else each.spec_id,
        question=named.get((each.spec_id, each.requirement_id), each.requirement_id),
        language=spec.language if spec is not None else language,
        must=each.must,
        tags=(t.reviewed,) if each.reviewed else (),
        sides=(old, new),
    )


def _supposed(found: Supposed, language: str) -> str:
    t = desk_texts(language).rescore
    moved = sum(each.times for each in found.moves)
    told = t.supposed.format(moved=moved, interviews=found.interviews) if moved else t.supposed_nothing
    return told + (f" {t.problems.format(times=found.problems)}" if found.problems else "")


def _outcomes(found: Supposed, language: str) -> Iterator[str]:
    t, outcomes = desk_texts(language).rescore, phrases.get(language).outcomes
    for old, new, times in found.outcomes:
        if old != new and old:
            yield t.outcome_change.format(old=outcomes[Outcome(old)], new=outcomes[Outcome(new)], times=times)


def _questions(
    spec: JobSpec, named: Mapping[tuple[str, str], str], given: Mapping[str, str], language: str
) -> Iterator[Question]:
    labels = desk_texts(language).rescore.limits
    for each in spec.requirements:
        limits = []
        for key in LIMITS:
            value = getattr(each.params, key, None)
            if isinstance(value, int | float | date) and not isinstance(value, bool):
                shown = value.isoformat() if isinstance(value, date) else f"{value:g}"
                kind = "date" if isinstance(value, date) else "number"
                name = f"{each.id}.{key}"
                limits.append(Limit(name, labels[key], kind, shown, given.get(name, shown)))
        name, must = f"{each.id}.must", str(each.must).lower()
        limits.append(Limit(name, labels["must"], "must", must, given.get(name, must)))
        yield Question(named.get((spec.id, each.id), each.id), tuple(limits))
