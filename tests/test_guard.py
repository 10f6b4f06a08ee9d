"""Rights: every route says whom it lets in, and each role gets exactly that."""

from __future__ import annotations

import re
from collections.abc import Iterator

import httpx
import pytest
from fastapi import APIRouter, FastAPI

from firstcall.store.sessions import Stage
from firstcall.store.users import Role
from firstcall.web import shield
from firstcall.web.app import application
from firstcall.web.describing import declared
from firstcall.web.guard import HEADER, SAFE, VISITOR, Guard, Halfway, Public, Visitor
from logging_in import browser, logged_in
from routes import Way, routes, ways
from serving import Server, make_house, serving

JSON = {"accept": "application/json"}
ROLES = [None, *Role]


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> FastAPI:
    return application(make_house(tmp_path_factory.mktemp("routes")))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("web")) as started:
        yield started


@pytest.fixture(scope="module")
def all_ways(app: FastAPI) -> list[Way]:
    return ways(app)


def test_every_route_says_whom_it_lets_in(app: FastAPI) -> None:
    found = list(routes(app))
    silent = [f"{route.path}: {declared(route)}" for route in found if len(declared(route)) != 1]
    assert not silent, "declare allow(Role…) or PUBLIC exactly once:\n" + "\n".join(silent)
    assert len(found) > 40


def test_a_route_that_says_nothing_is_found() -> None:
    bare = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    router = APIRouter()
    router.get("/new")(lambda: "x")
    bare.include_router(router)
    assert [declared(route) for route in routes(bare)] == [[]]


def test_no_address_has_two_ways_of_answering(all_ways: list[Way]) -> None:
    named = [str(way) for way in all_ways]
    assert [each for each in set(named) if named.count(each) > 1] == []


PUBLIC = {
    "GET /",
    "GET /openapi.json",
    "GET /health",
    "GET /i/{token}",
    "GET /i/{token}/talk.ics",
    "POST /i/{token}/talk",
    "POST /api/invitations",
    "POST /phone/answer",
}
"""What nobody logs in for: candidates, the telephone, and the API that has its own key."""

VISITORS = {
    "GET /login",
    "POST /login",
    "GET /admin/first/{token}",
    "POST /admin/first/{token}",
    "GET /choose/{token}",
    "POST /choose/{token}",
    "GET /oidc/login",
    "GET /oidc/callback",
}


def test_what_is_open_to_everybody_is_written_down_here(all_ways: list[Way]) -> None:
    assert {str(way) for way in all_ways if isinstance(way.declared, Public)} == PUBLIC
    assert {str(way) for way in all_ways if isinstance(way.declared, Visitor)} <= VISITORS
    halfway = {way.path for way in all_ways if isinstance(way.declared, Halfway)}
    assert halfway == {"/login/code", "/account/totp"}


def test_auditors_change_nothing_but_their_own_account(all_ways: list[Way]) -> None:
    theirs = [way for way in all_ways if isinstance(way.declared, Guard) and Role.AUDITOR in way.declared.roles]
    changing = [str(way) for way in theirs if way.changes and not way.path.startswith(("/account", "/logout"))]
    assert changing == []
    assert len(theirs) > 5


def test_admins_see_nobodys_answers(all_ways: list[Way]) -> None:
    theirs = {way.path for way in all_ways if isinstance(way.declared, Guard) and Role.ADMIN in way.declared.roles}
    assert [path for path in theirs if "interview" in path or "pool" in path] == []


def test_each_role_gets_what_its_routes_say_and_nothing_else(server: Server, all_ways: list[Way]) -> None:
    wrong: list[str] = []
    for role in ROLES:
        with browser(server, role) as client:
            for way in all_ways:
                if role is not None:  # A way may be that of logging out.
                    client.cookies.set("firstcall", logged_in(server.house.store, client, role))
                answer = client.request(way.method, way.filled(), headers=JSON)
                expected = headers_of(way.path)
                if {name: answer.headers.get(name) for name in expected} != expected:
                    wrong.append(f"{way}: without the guarding headers")
                if not fits(way, role, answer):
                    wrong.append(f"{way} as {role}: {answer.status_code} {answer.text[:80]}")
    assert not wrong, "\n".join(wrong)


def headers_of(path: str) -> dict[str, str]:
    return shield.headers_for(path, secure=False)


def fits(way: Way, role: Role | None, answer: httpx.Response) -> bool:
    """Whether somebody with this role got what the way declares."""
    if answer.status_code >= 500:
        return False
    refused = answer.status_code == 403 and "not for the role" in answer.text
    outside = answer.status_code == 401 and "log in first" in answer.text
    match way.declared:
        case Guard(roles=roles):
            return outside if role is None else refused == (role not in roles) and not outside
        case Halfway(stages=stages):
            return outside if role is None or Stage.FULL not in stages else not outside and not refused
        case Public() | Visitor():
            return not outside and not refused


def test_pages_lead_to_the_login_and_back(server: Server, all_ways: list[Way]) -> None:
    with browser(server) as client:
        for way in all_ways:
            if isinstance(way.declared, Guard) and not way.path.endswith(".json"):
                answer = client.request(way.method, way.filled())
                path = "/login" if way.changes else f"/login?next={way.filled().replace('/', '%2F')}"
                assert (answer.status_code, answer.headers["location"]) == (303, path), str(way)


@pytest.mark.parametrize("stage", [Stage.CODE, Stage.ENROL])
def test_halfway_in_is_not_in(server: Server, all_ways: list[Way], stage: Stage) -> None:
    page = {Stage.CODE: "/login/code", Stage.ENROL: "/account/totp"}[stage]
    with browser(server, Role.LEAD, stage=stage) as client:
        for way in all_ways:
            if isinstance(way.declared, Guard):
                answer = client.request(way.method, way.filled())
                if way.path.endswith(".json"):
                    assert answer.status_code == 401, str(way)
                else:
                    assert (answer.status_code, answer.headers["location"]) == (303, page), str(way)


# ------------------------------------------------------------------------------------------------ forged requests


def test_nothing_changes_without_the_pages_own_token(server: Server, all_ways: list[Way]) -> None:
    store = server.house.store
    changing = [way for way in all_ways if way.changes and not isinstance(way.declared, Public)]
    assert len(changing) > 15
    for way in changing:
        with browser(server) as client, browser(server, Role.LEAD, "somebody.else@example.com") as other:
            client.cookies.set(VISITOR, "a-visitor-of-this-server")
            if isinstance(way.declared, Guard | Halfway):
                role = way.declared.roles[0] if isinstance(way.declared, Guard) else Role.LEAD
                stage = way.declared.stages[0] if isinstance(way.declared, Halfway) else Stage.FULL
                client.cookies.set("firstcall", logged_in(store, client, role, stage=stage))
            right = client.headers.pop(HEADER, "")
            forged: list[dict[str, str]] = [{}, {HEADER: ""}, {HEADER: "x" * 64}, {HEADER: "\u00e5"}]
            forged += [{HEADER: other.headers[HEADER]}, {HEADER: right, "sec-fetch-site": "cross-site"}]
            forged += [{HEADER: right, "sec-fetch-site": "same-site"}]
            for headers in forged:
                sent = [(name.encode(), value.encode()) for name, value in (headers | JSON).items()]
                answer = client.request(way.method, way.filled(), headers=sent, data={"csrf": ""})
                assert (answer.status_code, "too old or from elsewhere" in answer.text) == (403, True), (
                    f"{way} {headers}"
                )


def test_the_token_may_stand_in_the_form(server: Server) -> None:
    with browser(server, Role.LEAD) as client:
        right = client.headers.pop(HEADER)
        assert client.post("/account/sessions/end", data={"csrf": right, "id": "x"}).status_code == 404
        files = {"csrf": (None, right), "id": (None, "x")}
        assert client.post("/account/sessions/end", files=files).status_code == 404
        as_file = {"csrf": ("x.txt", right)}
        assert client.post("/account/sessions/end", files=as_file).status_code == 403
        assert client.post("/account/sessions/end", json={"csrf": right}).status_code == 403


# ------------------------------------------------------------------------------------------------ strange addresses

STRANGE = [
    "..%2f..%2f..%2fetc%2fpasswd",
    "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "%2e%2e",
    "....%2f%2f",
    "..%5c..%5cwindows",
    "%2fetc%2fpasswd",
    "%00",
    "x%00.flac",
    "%ff%fe",
    "%ed%a0%80",
    "%f0%9f%99%82",
    "call.flac%3f",
    "%0d%0aX-Evil:%201",
    "%3cscript%3ealert(1)%3c%2fscript%3e",
    "'%20OR%20'1'='1",
    "a" * 4000,
    "-1",
    "%25s%25n",
]
NOTHING = {303, 400, 401, 403, 404, 405, 409, 422}
"""How an address that names nothing may be answered."""
LEAKED = re.compile(r"root:|traceback|site-packages", re.IGNORECASE)


def test_no_parameter_of_a_path_leads_anywhere(server: Server, all_ways: list[Way]) -> None:
    wrong: list[str] = []
    tried = 0
    for way in all_ways:
        role = way.declared.roles[0] if isinstance(way.declared, Guard) else Role.LEAD
        with browser(server, role) as client:
            for name in way.parameters:
                for strange in STRANGE:
                    answer = client.request(way.method, way.filled(**{name: strange}), headers=JSON)
                    tried += 1
                    if answer.status_code not in NOTHING or LEAKED.search(answer.text) or "x-evil" in answer.headers:
                        wrong.append(f"{way} {strange[:40]}: {answer.status_code} {answer.text[:60]}")
    assert not wrong, "\n".join(wrong)
    assert tried > 100


@pytest.mark.parametrize("strange", STRANGE)
def test_nothing_lies_beside_the_static_files(server: Server, strange: str) -> None:
    with browser(server) as client:
        assert client.get(f"/static/{strange}").status_code in (404, 405)


def test_safe_methods_are_safe() -> None:
    assert {"GET", "HEAD", "OPTIONS"} == SAFE
