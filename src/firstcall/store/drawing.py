"""The draws in the database: seeds whose hash is told before the interviews they draw from, and the seed afterwards."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import insert, select, update

from firstcall.errors import InputError
from firstcall.review import draws
from firstcall.review.draws import Claim, Drawn, Shares
from firstcall.store import desk_rows, desk_tables, tables
from firstcall.store.desk_rows import Seed
from firstcall.store.interviews import Store

SEED_BYTES = 32

_seeds = desk_tables.seeds


@dataclass(frozen=True, slots=True)
class Announcement:
    """What is told of a seed."""

    seed_hash: str
    shares: Shares
    told_at: str
    """UTC, ISO 8601; interviews that begin later are drawn with it, until the next one."""
    actor: str
    revealed_at: str
    """Empty: it is still secret."""
    seed: str
    """Hex digits; empty until it is revealed."""


@dataclass(frozen=True, slots=True)
class Proof:
    """Whether draws were made as they had been announced."""

    seed_hash: str
    interviews: int
    """Drawn again."""
    blind: int
    """Drawn to be read blind."""
    double: int
    problems: tuple[str, ...]
    """Empty: all draws are what the seed gives."""


def announce(store: Store, shares: Shares, actor: str, seed: bytes | None = None) -> Announcement:
    """Make a seed and tell its hash: what begins from now on is drawn with it. Raises InputError for odd shares."""
    for name in ("blind", "double", "spot"):
        if not 0 <= getattr(shares, name) <= 1:
            raise InputError(f"{name}: found {getattr(shares, name):g}, expected a share from 0 to 1")
    made = seed or secrets.token_bytes(SEED_BYTES)
    if len(made) != SEED_BYTES:
        raise InputError(f"seed: {len(made)} bytes, expected {SEED_BYTES}")
    told_at = desk_rows.stamp(store.now())
    row = {
        "organisation": tables.DEFAULT_ORGANISATION,
        "seed_hash": draws.seed_hash(made),
        "seed": made.hex(),
        "blind": shares.blind,
        "double": shares.double,
        "spot": shares.spot,
        "told_at": told_at,
        "actor": actor,
        "revealed_at": "",
    }
    with store.transaction() as connection:
        connection.execute(insert(_seeds).values(row))
    return Announcement(draws.seed_hash(made), shares, told_at, actor, "", "")


def keep_announced(store: Store, shares: Shares, actor: str) -> Announcement:
    """The seed that holds now; a new one where there is none, or where the shares have changed."""
    newest = next(iter(announcements(store)), None)
    same = newest is not None and newest.shares == shares and not newest.revealed_at
    return newest if same and newest is not None else announce(store, shares, actor)


def announcements(store: Store) -> list[Announcement]:
    """Everything that was told of seeds, the newest first."""
    with store.reading() as connection:
        rows = connection.execute(select(_seeds).order_by(_seeds.c.id.desc())).mappings().all()
    return [
        Announcement(
            row["seed_hash"],
            Shares(row["blind"], row["double"], row["spot"]),
            row["told_at"],
            row["actor"],
            row["revealed_at"],
            row["seed"] if row["revealed_at"] else "",
        )
        for row in rows
    ]


def reveal(store: Store, seed_hash: str, actor: str) -> Announcement:
    """Tell a seed; a new one with the same shares takes over. Raises InputError for an unknown hash.

    Whoever knows a seed could tell which later interviews it draws: so there are none.
    """
    known = {each.seed_hash: each for each in announcements(store)}
    if seed_hash not in known:
        raise InputError(f"no seed of hash {seed_hash!r} was announced")
    if next(iter(known)) == seed_hash:
        announce(store, known[seed_hash].shares, actor)
    now = desk_rows.stamp(store.now())
    mine = (_seeds.c.seed_hash == seed_hash) & (_seeds.c.revealed_at == "")
    with store.transaction() as connection:
        connection.execute(update(_seeds).where(mine).values(revealed_at=now))
    return next(each for each in announcements(store) if each.seed_hash == seed_hash)


def prove(store: Store, seed_hash: str) -> Proof:
    """Draw again with a seed that was revealed, and hold it against how the interviews were treated.

    Raises InputError for a seed that is unknown or still secret.
    """
    with store.reading() as connection:
        known = desk_rows.seeds(connection)
    place = next((at for at, each in enumerate(known) if each.seed_hash == seed_hash), None)
    revealed = {each.seed_hash for each in announcements(store) if each.revealed_at}
    if place is None or seed_hash not in revealed:
        raise InputError(f"seed {seed_hash!r} has not been revealed")
    seed = known[place]
    claims = _claims(store, seed, known[place - 1].told_at if place else "")
    problems = draws.problems(seed.seed, seed.seed_hash, seed.told_at, seed.shares, claims)
    drawn = [each.drawn for each in claims]
    return Proof(seed_hash, len(claims), sum(d.blind for d in drawn), sum(d.double for d in drawn), tuple(problems))


def _claims(store: Store, seed: Seed, until: str) -> Sequence[Claim]:
    """How the interviews between a seed and the next one were treated."""
    queue, interview = desk_tables.queue.c, tables.interviews.c
    query = select(queue.interview_id, queue.blind, queue.double, queue.spot, interview.made_at).select_from(
        desk_tables.queue.join(tables.interviews, queue.interview_id == interview.id)
    )
    with store.reading() as connection:
        rows = connection.execute(query.order_by(queue.interview_id)).all()
    found = [Claim(row[0], Drawn(bool(row[1]), bool(row[2]), bool(row[3])), desk_rows.stamp(row[4])) for row in rows]
    return [each for each in found if seed.told_at <= each.began_at and (not until or each.began_at < until)]
