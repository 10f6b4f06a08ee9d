"""What guards every answer: headers, whatever the status; the host that was asked for; how much may come in."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from firstcall.web import shield
from firstcall.web.app import Front, application
from firstcall.web.guard import PUBLIC
from firstcall.web.shield import DESK_HEADERS, HEADERS, MOST_BODY, host_of
from serving import Server, make_house, serving


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("web")) as started:
        yield started


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> FastAPI:
    made = application(make_house(tmp_path_factory.mktemp("app")), Front(public_url="https://jobs.example"))

    @made.get("/desk/broken", dependencies=[PUBLIC])
    def broken() -> str:
        raise RuntimeError("somebody's words")

    return made


def ask(
    app: FastAPI, path: str, *, base: str = "https://jobs.example", method: str = "GET", **more: object
) -> httpx.Response:
    async def asked() -> httpx.Response:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url=base) as client:
            return await client.request(method, path, **more)  # type: ignore[arg-type]

    return asyncio.run(asked())


ANSWERS = [
    ("GET", "/health", 200),
    ("GET", "/nowhere", 404),
    ("DELETE", "/health", 405),
    ("GET", "/login", 200),
    ("GET", "/desk/nowhere", 404),
    ("GET", "/account", 401),
    ("GET", "/desk/broken", 500),
    ("GET", "/static/candidate.css", 200),
    ("GET", "/openapi.json", 200),
]


@pytest.mark.parametrize(("method", "path", "status"), ANSWERS)
def test_every_answer_carries_the_headers(app: FastAPI, method: str, path: str, status: int) -> None:
    answer = ask(app, path, method=method)
    assert answer.status_code == status
    expected = dict(DESK_HEADERS if shield.is_desk(path) else HEADERS)
    expected["Strict-Transport-Security"] = "max-age=31536000"
    assert {name: answer.headers.get(name) for name in expected} == expected
    assert [answer.headers.get_list(name) for name in expected] == [[value] for value in expected.values()]
    if shield.is_desk(path):
        assert answer.headers["cache-control"] == "no-store"


def test_our_own_mistakes_are_told_without_what_went_wrong(app: FastAPI) -> None:
    assert ask(app, "/desk/broken").text == "something went wrong on our side\n"


def test_a_refusal_is_a_page_for_people_and_json_for_programs(app: FastAPI) -> None:
    page = ask(app, "/desk/nowhere", headers={"accept": "text/html", "accept-language": "sv"})
    assert (page.status_code, "Finns inte" in page.text) == (404, True)
    assert ask(app, "/desk/nowhere").json() == {"detail": "Not Found"}


def test_forms_are_sent_to_this_server_only() -> None:
    assert "form-action 'self'" in DESK_HEADERS["Content-Security-Policy"]
    assert "form-action 'none'" in HEADERS["Content-Security-Policy"]
    for policy in (HEADERS, DESK_HEADERS):
        assert "unsafe" not in policy["Content-Security-Policy"]
        assert policy["Content-Security-Policy"].startswith("default-src 'none'")


@pytest.mark.parametrize(
    ("path", "is_desk"),
    [
        ("/desk", True),
        ("/desk.json", True),
        ("/desk/x", True),
        ("/login", True),
        ("/desktop", False),
        ("/i/desk", False),
    ],
)
def test_which_pages_are_the_desks(path: str, is_desk: bool) -> None:
    assert shield.is_desk(path) == is_desk


# ------------------------------------------------------------------------------------------------ hosts


@pytest.mark.parametrize(
    ("given", "host"),
    [
        (["jobs.example"], "jobs.example"),
        (["JOBS.example:8443"], "jobs.example"),
        (["jobs.example."], "jobs.example"),
        (["127.0.0.1:8080"], "127.0.0.1"),
        (["[::1]:8080"], "::1"),
        ([], None),
        ([""], None),
        (["a.example", "b.example"], None),
        (["jobs.example/x"], None),
        (["user@jobs.example"], None),
        (["jobs.example:x"], None),
        (["jobs.example:99999"], None),
        (["jobs example"], None),
        (["<script>"], None),
        (["jobs.example\\evil"], None),
        (["[::1"], None),
        (["[v1.x]"], None),
    ],
)
def test_which_hosts_can_be(given: list[str], host: str | None) -> None:
    assert host_of(given) == host


@pytest.mark.parametrize(
    ("base", "status"),
    [
        ("https://jobs.example", 200),
        ("https://jobs.example:8443", 200),
        ("http://localhost:8080", 200),
        ("http://127.0.0.1:8080", 200),
        ("http://[::1]:8080", 200),
        ("http://10.0.0.7", 200),
        ("http://app:8080", 200),
        ("https://evil.example", 421),
        ("https://jobs.example.evil.example", 421),
    ],
)
def test_a_server_that_knows_its_name_answers_for_no_other(app: FastAPI, base: str, status: int) -> None:
    assert ask(app, "/health", base=base).status_code == status


def test_links_that_are_sent_carry_the_servers_own_name(tmp_path: Path) -> None:
    from calling import short_spec

    house = make_house(tmp_path)
    house.store.add_spec(short_spec())
    app = application(house, Front(public_url="https://jobs.example/", api_key="key"))
    headers = {"authorization": "Bearer key"}
    answer = ask(
        app, "/api/invitations", base="http://10.0.0.7", method="POST", json={"spec": short_spec().id}, headers=headers
    )
    assert answer.json()["link"].startswith("https://jobs.example/i/")


@pytest.mark.parametrize(
    "request_",
    [
        b"GET /health HTTP/1.1\r\n\r\n",
        b"GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET /health HTTP/1.1\r\nHost: a b\r\n\r\n",
        b"GET /health HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        b"GET /health HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n",
        b"GET //evil.example/.. HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET http://evil.example/health HTTP/1.1\r\nHost: a b\r\n\r\n",
    ],
)
def test_what_is_no_request_is_refused(server: Server, request_: bytes) -> None:
    with socket.create_connection(("127.0.0.1", server.port), 5) as raw:
        raw.sendall(request_.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
        answer = raw.recv(4096)
    assert answer.split(b" ")[1] in (b"400", b"404", b"413")


def test_a_line_is_refused_where_the_host_cannot_be(server: Server) -> None:
    token, _ = server.invite()
    with pytest.raises(InvalidStatus) as refused:
        connect(f"ws://127.0.0.1:{server.port}/i/{token}/line", additional_headers={"Host": "a b"}, compression=None)
    assert refused.value.response.status_code in (400, 403)


# ------------------------------------------------------------------------------------------------ sizes


def test_too_much_is_refused_said_or_not(app: FastAPI, server: Server) -> None:
    assert ask(app, "/login", method="POST", content=b"x" * (MOST_BODY + 1)).status_code == 413

    def unsaid() -> Iterator[bytes]:
        for _ in range(10 * MOST_BODY // 65_536):
            yield b"x" * 65_536

    with httpx.Client(base_url=server.address, trust_env=False) as client:
        form = {"content-type": "application/x-www-form-urlencoded", "accept": "application/json"}
        assert client.post("/login", content=unsaid(), headers=form).status_code in (400, 413)
