"""What the desk's tests share: a clock, interviews of every sort, who looks at them, and the server around them."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import httpx
from fastapi.testclient import TestClient

from conversation import PLAIN, TODAY
from firstcall import jobspec
from firstcall.events import LineKind
from firstcall.review.draws import Shares
from firstcall.store import Store
from firstcall.store.desk import Viewer
from firstcall.store.drawing import announce
from firstcall.store.users import Role
from firstcall.types import JobSpec
from firstcall.web.app import application
from firstcall.web.guard import SESSION
from logging_in import logged_in
from rescoring import held
from serving import make_house
from storing import SPEC

CLEAR = held(PLAIN)
"""Everything that the job needs is met."""
NOT_MET = held(["Nej.", "Ja.", *PLAIN[1:]])
"""No licence, read back and confirmed."""
UNCLEAR = held(["Det vet jag inte.", *PLAIN[1:]])
"""The candidate does not know whether they have the licence."""

OTHER_SPEC: JobSpec = jobspec.parse(
    SPEC.source.replace(f"id: {SPEC.id}", "id: another-digger").replace("Grävmaskinist till mark", "Grävare till mark"),
    "another",
)
"""Another job that asks the same."""

FIRST = SPEC.requirements[0].id
IDS = tuple(each.id for each in SPEC.requirements)
SEED = b"a seed for tests, of 32 bytes..."
ANNA = Viewer("user:anna@example.com", "sv", decides=True)
BERIT = Viewer("user:berit@example.com", "sv", decides=True)
LEDA = Viewer("user:leda@example.com", "sv", decides=True, leads=True)
AUDITOR = Viewer("user:auditor@example.com", "en", decides=False)


@dataclass
class Clock:
    """A moment that goes on by a second whenever it is asked for."""

    moment: datetime = datetime(TODAY.year, TODAY.month, TODAY.day, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


@dataclass
class Workplace:
    """A database on a clock."""

    store: Store
    clock: Clock

    def hold(self, interview_id: str, log: Sequence[object] = CLEAR, candidate: str = "") -> str:
        """Put an interview that has ended into the database."""
        self.store.add_spec(SPEC)
        about = {"line": LineKind.SIMULATED, "language": "sv", "today": TODAY, "candidate": candidate}
        self.store.begin(interview_id, SPEC, **about)  # type: ignore[arg-type]
        self.store.append(interview_id, list(log))  # type: ignore[arg-type]
        return interview_id


@cache
def _empty() -> bytes:
    """A database without anything in it: making the tables once is enough."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.sqlite3"
        Store.open(path).close()
        return path.read_bytes()


def workplace(path: Path | str, shares: Shares | None = None) -> Workplace:
    """An empty database; with `shares` a seed has been announced."""
    clock = Clock()
    if isinstance(path, Path):
        path.write_bytes(_empty())
    store = Store.open(path, now=clock)
    if shares is not None:
        announce(store, shares, "user:leda@example.com", SEED)
    return Workplace(store, clock)


@dataclass
class Office:
    """The server with somebody at a browser for each role that is asked for."""

    client: TestClient
    store: Store
    place: Workplace
    _sessions: dict[str, tuple[str, Mapping[str, str]]] = field(default_factory=dict)

    def as_(self, role: Role, login: str = "") -> TestClient:
        """The browser, logged in with a role."""
        key = f"{role} {login}"
        if key not in self._sessions:
            client = httpx.Client()
            self._sessions[key] = (logged_in(self.store, client, role, login), dict(client.headers))
        token, headers = self._sessions[key]
        self.client.cookies.clear()
        self.client.cookies.set(SESSION, token)
        self.client.headers["x-csrf-token"] = headers["x-csrf-token"]
        return self.client


def office(root: Path, shares: Shares | None = None) -> Office:
    """A server in this process, its database on a clock."""
    (root / "calls.sqlite3").write_bytes(_empty())
    house = make_house(root)
    clock = Clock()
    house.store.now = clock
    if shares is not None:
        announce(house.store, shares, "user:leda@example.com", SEED)
    client = TestClient(application(house), base_url="http://127.0.0.1")
    return Office(client, house.store, Workplace(house.store, clock))
