"""What re-scoring came to, for people: which rules there were, whose verdict moved and how, and what if.

Nothing here changes anybody's standing: a decided interview goes on as it was decided until a person takes it up again.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, select, tuple_

from firstcall import questions
from firstcall.codec import decode
from firstcall.errors import InputError
from firstcall.languages import phrases
from firstcall.languages.desk import value_text
from firstcall.rescore.flips import Flip
from firstcall.rescore.run import Plan, run
from firstcall.rescore.whatif import parse
from firstcall.store import Store, desk_tables, tables, verification
from firstcall.store.archive import Scope, count
from firstcall.store.desk import MOST, Viewer
from firstcall.store.desk_rows import MOVES_BY_WEIGHT
from firstcall.types import Decision, Fact, JobSpec

MOST_SUPPOSED = 2_000
"""Interviews of a what-if in the server: calls go on beside it. The command line has no such limit."""
MOST_SHOWN = 200
"""Flips of a what-if, the gravest."""

_flips, _queue, _cards = desk_tables.flips.c, desk_tables.queue.c, tables.scorecards.c


@dataclass(frozen=True, slots=True)
class Rules:
    """One ruleset that interviews were scored with."""

    ruleset: str
    interviews: int
    """Scorecards under it."""
    first_at: str
    """UTC, ISO 8601."""
    last_at: str
    moved: int
    """Verdicts that it changed."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many verdicts moved in one way."""

    name: str
    """Requirement as `job/id`, language, or move such as `met→not_met`."""
    times: int


@dataclass(frozen=True, slots=True)
class Side:
    """What a scorecard says of a requirement."""

    decision: Decision
    decision_text: str
    reason: str
    reason_text: str
    value: str
    """In plain words; empty: nothing was understood."""
    quote: str
    ruleset: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A verdict that moved."""

    interview_id: str
    job: str
    title: str
    requirement_id: str
    question: str
    must: bool
    language: str
    old: Side
    new: Side
    state: str
    """Where the interview stands with people; what is decided stays decided."""
    needs_a_look: bool
    """A person has decided, and the machine now says otherwise."""


@dataclass(frozen=True, slots=True)
class Report:
    """A page of what one ruleset changed."""

    rules: tuple[Rules, ...]
    """All there are, the newest first."""
    ruleset: str
    """The one that this page is about; empty: there is none yet."""
    moves: tuple[Count, ...]
    """The gravest first."""
    requirements: tuple[Count, ...]
    languages: tuple[Count, ...]
    rows: tuple[Moved, ...]
    """The gravest first."""
    after: str
    """Cursor of the next page; empty: this is the last."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Which of the flips."""

    ruleset: str = ""
    """Empty: the newest that changed anything."""
    job: str = ""
    requirement_id: str = ""
    move: str = ""
    """Such as `met→not_met`."""
    language: str = ""
    after: str = ""
    limit: int = 50


def report(store: Store, viewer: Viewer, asked: Narrowed) -> Report:
    """A page of the verdicts that a ruleset changed. Raises InputError for a filter or cursor that cannot be."""
    with store.reading() as connection:
        rules = _rules(connection)
        names = [each.ruleset for each in rules if each.moved]
        ruleset = asked.ruleset or next(iter(names), "")
        chosen = _chosen(viewer, asked, ruleset)
        joined = desk_tables.flips.join(desk_tables.queue, _flips.interview_id == _queue.interview_id)

        def counted(*columns: ColumnElement[Any]) -> list[Any]:
            query = select(*columns, func.count()).select_from(joined).where(*chosen).group_by(*columns)
            return list(connection.execute(query))

        moves = sorted((int(place) // 2, int(times)) for place, times in counted(_flips.place))
        where = [(f"{job}/{name}", int(n)) for job, name, n in counted(_flips.spec_id, _flips.requirement_id)]
        languages = counted(_flips.language)
        limit = max(1, min(asked.limit, MOST))
        query = select(desk_tables.flips, _queue.state, _queue.reread).select_from(joined).where(*chosen)
        if asked.after:
            query = query.where(tuple_(_flips.place, _flips.id) > tuple_(*_place(asked.after)))
        found = connection.execute(query.order_by(_flips.place, _flips.id).limit(limit + 1)).mappings().all()
        rows = _moved(connection, found[:limit], viewer.language)
    last = found[limit - 1] if len(found) > limit else None
    return Report(
        rules=tuple(rules),
        ruleset=ruleset,
        moves=_summed(("→".join(MOVES_BY_WEIGHT[place]), times) for place, times in moves),
        requirements=tuple(Count(name, n) for name, n in sorted(where, key=lambda each: (-each[1], each[0]))),
        languages=tuple(Count(name, n) for name, n in sorted(languages)),
        rows=tuple(rows),
        after="" if last is None else f"{last['place']}-{last['id']}",
    )


def _summed(pairs: Iterable[tuple[str, int]]) -> tuple[Count, ...]:
    counted: Counter[str] = Counter()
    for name, times in pairs:
        counted[name] += times
    return tuple(Count(name, times) for name, times in counted.items())


def _rules(connection: Connection) -> list[Rules]:
    query = select(_cards.ruleset, func.count(), func.min(_cards.made_at), func.max(_cards.made_at))
    changed = connection.execute(select(_flips.ruleset, func.count()).group_by(_flips.ruleset))
    moved = {str(name): int(times) for name, times in changed}
    rows = connection.execute(query.group_by(_cards.ruleset)).all()
    found = [Rules(name, int(n), first, last, moved.get(name, 0)) for name, n, first, last in rows]
    return sorted(found, key=lambda each: each.last_at, reverse=True)


def _chosen(viewer: Viewer, asked: Narrowed, ruleset: str) -> list[ColumnElement[bool]]:
    chosen = [_flips.organisation == tables.DEFAULT_ORGANISATION, _flips.ruleset == ruleset]
    if viewer.decides:  # What is read blind says nothing of what the machine says.
        chosen.append(_queue.hidden.is_(False))
    if asked.job:
        chosen.append(_flips.spec_id == asked.job)
    if asked.requirement_id:
        chosen.append(_flips.requirement_id == asked.requirement_id)
    if asked.language:
        chosen.append(_flips.language == asked.language)
    if asked.move:
        old, _, new = asked.move.partition("→")
        if (old, new) not in MOVES_BY_WEIGHT:
            raise InputError(f"move {asked.move!r}: expected such as met→not_met")
        chosen.append(and_(_flips.old == old, _flips.new == new))
    return chosen


def _place(cursor: str) -> tuple[int, int]:
    place, dash, number = cursor.partition("-")
    if not (dash and place.isascii() and place.isdigit() and number.isascii() and number.isdigit()):
        raise InputError("after: expected what the page before gave")
    if len(place) > 3 or len(number) > 15:
        raise InputError("after: expected what the page before gave")
    return int(place), int(number)


def _moved(connection: Connection, rows: Sequence[Any], language: str) -> list[Moved]:
    """The flips of a page with what both scorecards say."""
    wanted = {each[name] for each in rows for name in ("old_card", "new_card")}
    scored = select(_cards.id, _cards.ruleset, _cards.payload).where(_cards.id.in_(sorted(wanted)))
    cards = {row.id: (row.ruleset, json.loads(row.payload)) for row in connection.execute(scored)}
    interview = tables.interviews.c
    joined = tables.interviews.join(tables.job_specs, interview.spec_hash == tables.job_specs.c.hash)
    held = select(interview.id, tables.job_specs.c.source).select_from(joined)
    ids = sorted({each["interview_id"] for each in rows})
    specs = {of: verification.spec_from(source) for of, source in connection.execute(held.where(interview.id.in_(ids)))}
    return [_one(row, specs[row["interview_id"]], cards, language) for row in rows]


def _one(row: Any, spec: JobSpec, cards: Mapping[int, tuple[str, Any]], language: str) -> Moved:
    requirement = next(each for each in spec.requirements if each.id == row["requirement_id"])
    old, new = (_side(spec, row["requirement_id"], cards[row[name]], language) for name in ("old_card", "new_card"))
    return Moved(
        interview_id=row["interview_id"],
        job=row["spec_id"],
        title=spec.title,
        requirement_id=row["requirement_id"],
        question=questions.question(requirement, row["language"], spec).text,
        must=bool(row["must"]),
        language=row["language"],
        old=old,
        new=new,
        state=row["state"],
        needs_a_look=bool(row["reread"]),
    )


def _side(spec: JobSpec, requirement_id: str, card: tuple[str, Any], language: str) -> Side:
    ruleset, tree = card
    words = phrases.get(language)
    requirement = next(each for each in spec.requirements if each.id == requirement_id)
    verdict = next(each for each in tree["verdicts"] if each["requirement_id"] == requirement_id)
    fact: Fact | None = decode(Fact | None, verdict["fact"], "fact")
    decision = Decision(verdict["decision"])
    return Side(
        decision=decision,
        decision_text=words.decisions[decision],
        reason=verdict["reason"],
        reason_text=words.reason(verdict["reason"]),
        value=value_text(requirement, fact, language),
        quote=" … ".join(each.quote for each in fact.evidence) if fact is not None else "",
        ruleset=ruleset,
    )


# -------------------------------------------------------------------------------------------------- what if


@dataclass(frozen=True, slots=True)
class Supposed:
    """A job as if it had asked for something else. Nothing is kept."""

    job: str
    changes: tuple[str, ...]
    interviews: int
    outcomes: tuple[tuple[str, str, int], ...]
    """(before, after, interviews)."""
    moves: tuple[Count, ...]
    flips: tuple[Flip, ...]
    """The gravest, without those that the viewer has yet to read blind."""
    problems: int
    """Interviews that could not be read."""


def suppose(store: Store, viewer: Viewer, job: str, changes: Sequence[str]) -> Supposed:
    """What a job would have come to with other requirements, over its stored interviews. Raises InputError."""
    scope = Scope(spec_id=job)
    interviews = count(store, scope)
    if not job or not interviews:
        raise InputError(f"job {job!r}: no interviews of it have ended")
    if interviews > MOST_SUPPOSED:
        raise InputError(
            f"job {job!r}: {interviews} interviews, here at most {MOST_SUPPOSED}; firstcall rescore --set tells of more"
        )
    parsed = tuple(parse(each, "change") for each in changes)
    if not parsed:
        raise InputError("changes: expected at least one, such as years.min=2")
    tally = run(store, "", Plan(scope, changes=parsed))
    hidden = _hidden(store) if viewer.decides else set()
    moves = Counter((str(each.old), str(each.new)) for each in tally.flips)
    return Supposed(
        job=job,
        changes=tuple(str(each) for each in parsed),
        interviews=tally.interviews,
        outcomes=tuple((old, new, n) for (old, new), n in sorted(tally.outcomes.items())),
        moves=tuple(Count(f"{old}→{new}", moves[old, new]) for old, new in MOVES_BY_WEIGHT if moves[old, new]),
        flips=tuple(each for each in tally.sorted_flips if each.interview_id not in hidden)[:MOST_SHOWN],
        problems=len(tally.problems),
    )


def _hidden(store: Store) -> set[str]:
    with store.reading() as connection:
        return {str(each) for each in connection.execute(select(_queue.interview_id).where(_queue.hidden)).scalars()}
