"""The queue's rows: what follows from an interview's scorecards, what people appended, and the draws.

Made anew in the transaction that appends; `catch_up` makes those of interviews that ended before there was a desk.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from firstcall import feedback, jobspec
from firstcall.codec import decode
from firstcall.errors import FirstcallError
from firstcall.review import draws
from firstcall.review.draws import NOT_DRAWN, Drawn, Shares
from firstcall.review.entries import ENTRIES, Committed
from firstcall.review.need import ORDER, need
from firstcall.review.standing import Numbered, Standing, State, fold
from firstcall.store import desk_tables, tables
from firstcall.types import Decision, Outcome

MOVES = frozenset({"Finish", "Scorecard", *ENTRIES})
"""Records that may move an interview's row."""

MOVES_BY_WEIGHT = (
    ("met", "not_met"),
    ("review", "not_met"),
    ("met", "review"),
    ("not_met", "met"),
    ("not_met", "review"),
    ("review", "met"),
)
"""Every way in which a verdict can move, in the order in which a person should look at them; as `rescore.flips`."""

_IN_TOUCH = '"purpose":"other_jobs"'


@dataclass(frozen=True, slots=True)
class Seed:
    """What draws are made with from a moment on."""

    seed_hash: str
    seed: bytes
    shares: Shares
    told_at: str
    """UTC, ISO 8601."""


def seeds(connection: Connection) -> list[Seed]:
    """All seeds, the newest first."""
    rows = connection.execute(select(desk_tables.seeds).order_by(desk_tables.seeds.c.id.desc())).mappings()
    return [
        Seed(
            row["seed_hash"],
            bytes.fromhex(row["seed"]),
            Shares(row["blind"], row["double"], row["spot"]),
            row["told_at"],
        )
        for row in rows
    ]


def seed_for(known: Iterable[Seed], began_at: str) -> Seed | None:
    """The seed that an interview is drawn with: the newest whose hash had been told when it began."""
    return next((each for each in known if each.told_at <= began_at), None)


def stamp(moment: datetime) -> str:
    """A moment as the chains write it."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).isoformat(timespec="microseconds")


def standings(connection: Connection, ids: Sequence[str], drawn: Mapping[str, Drawn]) -> dict[str, Standing]:
    """Where these interviews stand with the people who review them."""
    chain = tables.appendix.c
    query = select(chain.interview_id, chain.seq, chain.type, chain.payload, chain.logged_at)
    query = query.where(chain.interview_id.in_(ids), chain.type.in_(sorted(ENTRIES)))
    found: dict[str, list[Numbered]] = defaultdict(list)
    for of, seq, type_, payload, logged_at in connection.execute(query.order_by(chain.interview_id, chain.seq)):
        found[of].append(Numbered(seq, logged_at, decode(ENTRIES[type_], json.loads(payload), type_)))
    return {each: fold(found[each], drawn.get(each, NOT_DRAWN)) for each in ids}


def refresh(connection: Connection, ids: Sequence[str]) -> None:
    """Make the rows of these interviews anew; one that has not ended has none."""
    if not ids:
        return
    rows, moves = following(connection, ids)
    for table, made in ((desk_tables.queue, rows), (desk_tables.flips, moves)):
        connection.execute(delete(table).where(table.c.interview_id.in_(ids)))
        if made:
            connection.execute(insert(table), made)


def following(
    connection: Connection, ids: Sequence[str], *, from_log: bool = False
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The rows that follow: of the queue, and of verdicts that moved. `from_log`: nothing is taken from older rows."""
    interview, card = tables.interviews.c, tables.scorecards.c
    known = seeds(connection)
    joined = tables.interviews.join(tables.job_specs, interview.spec_hash == tables.job_specs.c.hash)
    columns = (interview.id, interview.organisation, interview.language, interview.today, interview.made_at)
    query = select(*columns, interview.spec_hash, tables.job_specs.c.source).select_from(joined)
    interviews = connection.execute(query.where(interview.id.in_(ids))).all()
    scored = select(card.id, card.interview_id, card.spec_hash, card.ruleset, card.payload, card.made_at)
    scored = scored.where(card.interview_id.in_(ids))
    cards: dict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(scored.order_by(card.id)):
        cards[row.interview_id].append(row)
    of_drawn = {each.id: _drawn(known, each) for each in interviews}
    standing = standings(connection, [each.id for each in interviews], of_drawn)
    ended = [each.id for each in interviews if cards[each.id]]
    consented = _consents(connection, ended, from_log=from_log)
    own = {each.id: [one for one in cards[each.id] if one.spec_hash == each.spec_hash] for each in interviews}
    rows = [_row(each, own[each.id], standing[each.id], consented) for each in interviews if own[each.id]]
    moves = [flip for each in interviews for flip in _flips(each, own[each.id])]
    return rows, moves


def _decisions(card: Mapping[str, Any]) -> dict[str, str]:
    return {each["requirement_id"]: each["decision"] for each in card["verdicts"]}


def _flips(interview: Any, cards: Sequence[Any]) -> Iterator[dict[str, Any]]:
    """The verdicts that each later scorecard changed."""
    if len(cards) < 2:
        return
    musts = _musts(interview.source)
    trees = [
        {each["requirement_id"]: each["decision"] for each in json.loads(one.payload)["verdicts"]} for one in cards
    ]
    for number in range(1, len(cards)):
        old, new = cards[number - 1], cards[number]
        for requirement_id, decision in trees[number].items():
            before = trees[number - 1].get(requirement_id, decision)
            if before != decision:
                must = requirement_id in musts
                yield {
                    "organisation": interview.organisation,
                    "interview_id": interview.id,
                    "spec_id": _promise(interview.source)[0],
                    "language": interview.language,
                    "requirement_id": requirement_id,
                    "must": must,
                    "old": before,
                    "new": decision,
                    "place": 2 * MOVES_BY_WEIGHT.index((before, decision)) + (not must),
                    "old_card": old.id,
                    "new_card": new.id,
                    "ruleset": new.ruleset,
                    "made_at": new.made_at,
                }


def _drawn(known: Sequence[Seed], interview: Any) -> Drawn:
    seed = seed_for(known, stamp(interview.made_at))
    return NOT_DRAWN if seed is None else draws.draw(seed.seed, interview.id, seed.shares)


def _consents(connection: Connection, ids: Sequence[str], *, from_log: bool) -> dict[str, bool]:
    """Whether the candidates said during the interview that they may be matched to other jobs."""
    queue, log = desk_tables.queue.c, tables.log.c
    known = select(queue.interview_id, queue.consented).where(queue.interview_id.in_([] if from_log else ids))
    found = {str(of): bool(given) for of, given in connection.execute(known)}
    new = [each for each in ids if each not in found]
    query = select(log.interview_id, log.payload).where(log.interview_id.in_(new), log.type == "Consented")
    for of, payload in connection.execute(query.order_by(log.interview_id, log.seq)) if new else ():
        if _IN_TOUCH in payload:
            found[of] = bool(json.loads(payload)["given"])
    return found


@lru_cache(maxsize=256)
def _musts(source: str) -> frozenset[str]:
    """The ids of a spec's musts."""
    try:
        return frozenset(each.id for each in jobspec.parse(source, "stored job spec").requirements if each.must)
    except FirstcallError:
        return frozenset()


@lru_cache(maxsize=256)
def _promise(source: str) -> tuple[str, int, str]:
    """A spec's id, and what it promises: working days and country. A spec that cannot be read promises today."""
    try:
        spec = jobspec.parse(source, "stored job spec")
    except FirstcallError:
        return "", 0, ""
    return spec.id, spec.decision_by_days, spec.country


@lru_cache(maxsize=4096)
def _due(today: date, days: int, country: str) -> date:
    return feedback.decide_by(today, days, country)


def _row(interview: Any, cards: Sequence[Any], standing: Standing, consented: Mapping[str, bool]) -> dict[str, Any]:
    tree = json.loads(cards[-1].payload)
    machine = _decisions(tree)
    spec_id, days, country = _promise(interview.source)
    reread = moved(standing, machine)
    given = consented.get(interview.id, False)
    musts = _musts(interview.source)
    counts = [decision for requirement, decision in machine.items() if requirement in musts]
    return {
        "interview_id": interview.id,
        "organisation": interview.organisation,
        "spec_id": spec_id,
        "language": interview.language,
        "need": ORDER.index(need(standing, Outcome(tree["outcome"]), disagrees=bool(reread))),
        "state": str(standing.state),
        "due": _due(interview.today, days, country),
        "ended_at": cards[0].made_at,
        "outcome": tree["outcome"],
        "unclear": counts.count(Decision.REVIEW),
        "not_met": counts.count(Decision.NOT_MET),
        "blind": standing.drawn.blind,
        "double": standing.drawn.double,
        "spot": standing.drawn.spot,
        "hidden": standing.is_blind,
        "readers": json.dumps(standing.readers),
        "reread": bool(reread),
        "answer": "" if standing.sent is None else str(standing.sent.decision),
        "answered_at": standing.sent_at,
        "consented": given,
        "in_touch": given if standing.in_touch is None else standing.in_touch,
    }


def moved(standing: Standing, machine: Mapping[str, str]) -> list[str]:
    """Requirements on which the machine has changed its verdict since a person was done, to another than theirs."""
    if standing.state is not State.DECIDED:
        return []
    last = standing.commits[-1].entry
    assert isinstance(last, Committed)
    return [
        each.requirement_id
        for each in last.decisions
        if machine.get(each.requirement_id, each.machine) not in (each.machine, each.decision)
    ]


def catch_up(connection: Connection, most: int = 500) -> int:
    """Make the rows of some interviews that ended without one; gives how many there were."""
    interview, queue = tables.interviews.c, desk_tables.queue.c
    joined = tables.interviews.outerjoin(desk_tables.queue, interview.id == queue.interview_id)
    query = select(interview.id).select_from(joined).where(interview.state == "ended", queue.interview_id.is_(None))
    ids = [str(each) for each in connection.execute(query.order_by(interview.id).limit(most)).scalars()]
    refresh(connection, ids)
    return len(ids)
