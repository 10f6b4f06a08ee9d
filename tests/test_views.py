"""Every view of a person's data is an event: a route that shows an interview notes who, when, what and whose."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from conversation import TODAY
from desking import CLEAR, SEED
from firstcall.events import LineKind
from firstcall.review.draws import Shares
from firstcall.store import views
from firstcall.store.drawing import announce
from firstcall.store.users import Role
from firstcall.web.guard import Guard
from logging_in import browser, somebody
from routes import Way, ways
from serving import Server, serving
from storing import SPEC

CANDIDATE = "a-candidate-of-this-test"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("views")) as started:
        store = started.house.store
        announce(store, Shares(0, 0, 0), "user:test", SEED)
        store.add_spec(SPEC)
        about = {"line": LineKind.CHAT, "language": "sv", "today": TODAY, "candidate": CANDIDATE}
        store.begin("i1", SPEC, **about)  # type: ignore[arg-type]
        store.append("i1", CLEAR)
        yield started


def shows_people(way: Way) -> bool:
    """Whether an address shows answers to those who may read them."""
    return way.method == "GET" and isinstance(way.declared, Guard) and Role.AUDITOR in way.declared.roles


def test_whatever_names_a_candidate_or_shows_an_interview_is_noted(server: Server) -> None:
    store, auditor = server.house.store, somebody(server.house.store, Role.AUDITOR)
    silent, noted = [], []
    with browser(server, Role.AUDITOR) as client:
        for way in ways(server.app):
            if not shows_people(way):
                continue
            before = len(views.views(store, limit=10_000))
            answer = client.get(way.filled(interview_id="i1"))
            new = views.views(store, limit=10_000)[: len(views.views(store, limit=10_000)) - before]
            shown = answer.status_code in (200, 206) and ("interview_id" in way.path or CANDIDATE in answer.text)
            if shown and not any(each.interview_id == "i1" and each.actor == auditor.actor for each in new):
                silent.append(str(way))
            noted += [str(way)] if new else []
    assert not silent, "call store.views.viewed before the answer:\n" + "\n".join(silent)
    expected = ["/desk", "/desk.json", "/desk/interviews/{interview_id}", "/desk/interviews/{interview_id}.json"]
    assert {f"GET {path}" for path in expected} <= set(noted)


def test_what_is_refused_is_no_view(server: Server) -> None:
    store = server.house.store
    with browser(server, Role.ADMIN) as admin, browser(server) as nobody:
        before = len(views.views(store, limit=10_000))
        for way in ways(server.app):
            if shows_people(way) and "interview_id" in way.path:
                assert admin.get(way.filled(interview_id="i1")).status_code == 403
                assert nobody.get(way.filled(interview_id="i1")).status_code in (303, 401)
        assert len(views.views(store, limit=10_000)) == before
