"""What the server's addresses answer: pages, headers, the API that invites."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from calling import short_spec
from firstcall.languages import LANGUAGES
from firstcall.languages.page import page_texts
from firstcall.web.shield import HEADERS
from serving import API_KEY, Server, serving


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("web")) as started:
        yield started


@pytest.fixture
def web(server: Server) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.address, trust_env=False) as client:
        yield client


def test_the_page_names_the_job_and_asks_nothing_from_elsewhere(web: httpx.Client, server: Server) -> None:
    token, _ = server.invite()
    answer = web.get(f"/i/{token}")
    assert answer.status_code == 200
    assert short_spec().title in answer.text
    assert '<html lang="en">' in answer.text
    assert answer.headers["cache-control"] == "no-store"
    for mark in ('src="http', 'href="http', "style=", "onclick", "//cdn"):
        assert mark not in answer.text


def test_the_bare_address_leads_to_the_desk(web: httpx.Client) -> None:
    answer = web.get("/")
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk")


@pytest.mark.parametrize("path", ["/i/no-such-link", "/i/", "/i/%00", "/i/..%2f..%2fetc", "/static/../app.py"])
def test_nothing_is_behind_wrong_addresses(web: httpx.Client, path: str) -> None:
    assert web.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/health", "/i/no-such-link", "/static/candidate.js", "/nowhere", "/openapi.json"])
def test_every_answer_carries_the_guarding_headers(web: httpx.Client, path: str) -> None:
    answer = web.get(path)
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


def test_a_link_that_does_not_work_says_so_in_every_language(web: httpx.Client) -> None:
    answer = web.get("/i/no-such-link")
    for language in LANGUAGES:
        assert page_texts(language).bad_link_title in answer.text


@pytest.mark.parametrize("path", ["/i/", "/I/abc", "/interview"])
def test_a_mistyped_address_says_so_to_people_and_stays_json_for_programs(web: httpx.Client, path: str) -> None:
    page = web.get(path, headers={"accept": "text/html,*/*"})
    assert (page.status_code, page.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert all(page_texts(language).bad_link_title in page.text for language in LANGUAGES)
    assert web.get(path, headers={"accept": "application/json"}).json() == {"detail": "Not Found"}


@pytest.mark.parametrize("headers", [{}, {"authorization": "Bearer wrong"}, {"authorization": "Bearer x"}])
def test_nobody_invites_without_the_key(web: httpx.Client, headers: dict[str, str]) -> None:
    assert web.post("/api/invitations", json={"spec": "x"}, headers=headers).status_code == 401


def test_keys_are_guessed_at_slowly(tmp_path: Path) -> None:
    with serving(tmp_path) as server, httpx.Client(base_url=server.address, trust_env=False) as client:
        server.house.store.add_spec(short_spec())
        wrong = {"authorization": "Bearer wrong"}
        tried = [client.post("/api/invitations", json={"spec": "x"}, headers=wrong).status_code for _ in range(22)]
        assert tried == [401] * 20 + [429] * 2
        right = {"authorization": f"Bearer {API_KEY}"}
        held = client.post("/api/invitations", json={"spec": short_spec().id}, headers=right)
        assert (held.status_code, int(held.headers["retry-after"]) <= 10) == (429, True)


def test_who_has_the_key_invites(web: httpx.Client, server: Server) -> None:
    server.house.store.add_spec(short_spec())
    headers = {"authorization": f"Bearer {API_KEY}"}
    asked = {"spec": short_spec().id, "candidate": "A-18", "valid_days": 2}
    answer = web.post("/api/invitations", json=asked, headers=headers)
    assert answer.status_code == 201
    link = answer.json()["link"]
    assert link.startswith(server.address)
    assert web.get(link).status_code == 200


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"spec": "no-such-spec"}, "job spec 'no-such-spec' is not in the database"),
        ({"spec": short_spec().id, "language": "fi"}, "language 'fi'"),
        ({"spec": short_spec().id, "valid_days": 1000}, "less than or equal to 90"),
        ({"spec": short_spec().id, "verdict": "met"}, "Extra inputs are not permitted"),
    ],
)
def test_what_cannot_be_invited_to_is_refused_in_words(
    web: httpx.Client, server: Server, asked: dict[str, object], said: str
) -> None:
    server.house.store.add_spec(short_spec())
    answer = web.post("/api/invitations", json=asked, headers={"authorization": f"Bearer {API_KEY}"})
    assert answer.status_code == 422
    assert said in answer.text
