"""Logging in and out in a browser: passwords, second factors, and how often one may try."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from accounts import PASSWORD, account, code, form_token, log_in, with_factor, without_accounts
from firstcall.store import audit, limits, sessions, users
from firstcall.store.sessions import Stage
from firstcall.store.users import Role
from firstcall.web.accounts.entering import BY_LOGIN, EVERYWHERE
from firstcall.web.accounts.passwords import Passwords
from firstcall.web.guard import SESSION, VISITOR
from logging_in import Calendar, browser, send
from serving import QUICK, Server, serving


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("accounts")) as server:
        yield server


@pytest.fixture
def calendar(started: Server) -> Iterator[Calendar]:
    before = started.house.store.now
    started.house.store.now = calendar = Calendar()
    yield calendar
    started.house.store.now = before


@pytest.fixture
def server(started: Server) -> Server:
    return without_accounts(started)


# ------------------------------------------------------------------------------------------------ password


def test_who_knows_the_password_comes_in_and_goes_out(server: Server) -> None:
    account(server)
    with browser(server) as client:
        assert client.get("/account").headers["location"] == "/login?next=%2Faccount"
        answer = log_in(client, " ANNA ", next="/account?x=1")
        assert (answer.status_code, answer.headers["location"]) == (303, "/account?x=1")
        assert "anna, Recruiter" in client.get("/account").text
        assert client.get("/login").headers["location"] == "/desk"
        out = send(client, "/account", "/logout")
        assert (out.status_code, out.headers["location"]) == (303, "/login")
        assert SESSION not in client.cookies
        assert client.get("/account").status_code == 303


def test_nobody_is_told_what_was_wrong(server: Server) -> None:
    account(server)
    disabled = account(server, login="carl")
    users.set_disabled(server.house.store, disabled.id, True, actor="test")
    users.add(server.house.store, "dag", name="Dag", role=Role.LEAD, actor="test")  # Invited, no password yet.
    said = set()
    with browser(server) as client:
        for login, password in [
            ("anna", "x"),
            ("nobody", "x"),
            ("carl", PASSWORD),
            ("dag", ""),
            ("<b>", PASSWORD),
            ("", ""),
        ]:
            answer = log_in(client, login, password)
            assert answer.status_code == 401
            said.add(re.sub(r' value="[^"]*"| autofocus', "", answer.text))
    assert len(said) == 1
    kept = [(each.login, each.what) for each in audit.events(server.house.store, limit=6)]
    assert kept == [
        ("", "refused"),
        ("", "refused"),
        ("dag", "refused"),
        ("carl", "refused"),
        ("", "refused"),
        ("anna", "refused"),
    ]


@pytest.mark.parametrize(
    "path",
    ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/desk\r\nX: y", "/\t/evil"],
)
def test_nobody_is_sent_elsewhere_after_logging_in(server: Server, path: str) -> None:
    account(server)
    with browser(server) as client:
        assert log_in(client, next=path).headers["location"] == "/desk"


def test_a_session_planted_beforehand_is_worth_nothing_afterwards(server: Server) -> None:
    made, store = account(server), server.house.store
    with browser(server) as client:
        client.cookies.set(SESSION, "planted-by-somebody-else")
        form = form_token(client)
        log_in(client, form=form)
        first = client.cookies.get(SESSION, domain="127.0.0.1") or ""
        assert sessions.find(store, "planted-by-somebody-else") is None
        client.cookies.delete(SESSION, domain="")
        log_in(client, form=form)  # The form in another tab: the old session ends, a new one begins.
        second = client.cookies[SESSION]
    assert len({first, second, "", "planted-by-somebody-else"}) == 4
    assert sessions.find(store, first) is None
    assert len(sessions.of(store, made.id)) == 1


def test_cookies_are_for_the_server_alone(server: Server) -> None:
    account(server)
    with browser(server) as client:
        visitor = client.get("/login").headers["set-cookie"]
        session = log_in(client).headers["set-cookie"]
    for cookie, name in ((visitor, VISITOR), (session, SESSION)):
        assert cookie.startswith(f"{name}=")
        assert {"HttpOnly", "Path=/", "SameSite=lax"} <= set(cookie.split("; ")[1:])
        assert "Domain" not in cookie


def test_over_https_cookies_are_bound_to_it(server: Server) -> None:
    account(server)
    https = {"x-forwarded-proto": "https"}  # A proxy on this machine says so.
    with browser(server) as client:
        answer = client.get("/login", headers=https)
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith(f"__Host-{VISITOR}=")
        assert "Secure" in cookie.split("; ")
        assert answer.headers["strict-transport-security"] == "max-age=31536000"
        assert "strict-transport-security" not in client.get("/login").headers


def test_a_password_kept_under_older_parameters_is_kept_anew(server: Server) -> None:
    made = users.add(
        server.house.store,
        "anna",
        name="",
        role=Role.LEAD,
        password_hash=Passwords(2, 16).hashed(PASSWORD),
        actor="test",
    )
    with browser(server) as client:
        assert log_in(client).status_code == 303
        kept = users.by_id(server.house.store, made.id)
        assert kept is not None
        assert kept.password_hash != made.password_hash
        assert not QUICK.is_outdated(kept.password_hash)
    with browser(server) as client:
        assert log_in(client).status_code == 303


# ------------------------------------------------------------------------------------------------ how often


def test_a_name_is_guessed_at_slowly(server: Server, calendar: Calendar) -> None:
    account(server)
    with browser(server) as client:
        answers = [log_in(client, "anna", "wrong").status_code for _ in range(11)]
        assert answers == [401] * 10 + [429]
        held = log_in(client)
        assert (held.status_code, held.headers["retry-after"]) == (429, "60")
        assert "Try again in 60 s" in held.text
        calendar.later(seconds=60)
        form = form_token(client)
        assert log_in(client, form=form).status_code == 303
        again = [log_in(client, "anna", "wrong", form=form).status_code for _ in range(11)]
        assert again == [401] * 10 + [429]  # Who came in begins anew.


def test_an_address_guesses_slowly_whatever_the_names(server: Server, calendar: Calendar) -> None:
    account(server)
    with browser(server) as client:
        answers = [log_in(client, f"name{number}", "wrong").status_code for number in range(31)]
        assert answers == [401] * 30 + [429]
        assert log_in(client).status_code == 429
        calendar.later(seconds=10)
        assert log_in(client).status_code == 303


def test_who_guesses_holds_up_themselves_and_many_hold_up_the_name(server: Server, calendar: Calendar) -> None:
    """A proxy on this machine tells where a request comes from."""
    account(server)
    store = server.house.store
    with browser(server) as client:
        for host in range(10):
            client.headers["x-forwarded-for"] = f"192.0.2.{host}"
            assert [log_in(client, "anna", "wrong").status_code for _ in range(9)] == [401] * 9
        client.headers["x-forwarded-for"] = "2001:db8:0:1::7"
        assert log_in(client, form=form_token(client)).status_code == 303  # From elsewhere nobody is held up.
        for host in range(11):
            for _ in range(10):
                limits.wait_s(store, BY_LOGIN, f"anna 192.0.3.{host}")
                limits.wait_s(store, EVERYWHERE, "anna")
    with browser(server) as other:
        other.headers["x-forwarded-for"] = "198.51.100.9"
        assert log_in(other).status_code == 429
        calendar.later(minutes=10)
        assert log_in(other).status_code == 303


# ------------------------------------------------------------------------------------------------ second factor


def test_an_admin_comes_in_with_the_code_only(server: Server, calendar: Calendar) -> None:
    _, secret = with_factor(server)
    with browser(server) as client:
        answer = log_in(client, "bo")
        assert answer.headers["location"] == "/login/code"
        for path in ("/admin/users", "/account", "/account/totp"):
            assert client.get(path).headers["location"] == "/login/code"
        halfway = client.cookies[SESSION]
        assert send(client, "/login/code", code="000000").status_code == 401
        entered = send(client, "/login/code?next=%2Fdesk", code=code(server, secret), next="/desk")
        assert entered.headers["location"] == "/admin/users"  # The desk is not for admins.
        assert client.cookies[SESSION] != halfway
        assert client.get("/admin/users").status_code == 200
        client.cookies.set(SESSION, halfway, domain="127.0.0.1")
    assert sessions.find(server.house.store, halfway) is None


def test_a_code_works_once(server: Server, calendar: Calendar) -> None:
    _, secret = with_factor(server)
    given = code(server, secret)
    with browser(server) as first, browser(server) as second:
        log_in(first, "bo")
        log_in(second, "bo")
        assert send(first, "/login/code", code=given).status_code == 303
        assert send(second, "/login/code", code=given).status_code == 401
        calendar.later(seconds=30)
        assert send(second, "/login/code", code=code(server, secret)).status_code == 303


def test_a_recovery_code_works_once_in_its_place(server: Server) -> None:
    with_factor(server)
    for expected in (303, 401):
        with browser(server) as client:
            log_in(client, "bo")
            assert send(client, "/login/code", code="aaaa bbbb cccc dddd").status_code == expected
    assert "recovery_code" in {each.what for each in audit.events(server.house.store)}


def test_codes_are_guessed_at_slowly(server: Server, calendar: Calendar) -> None:
    _, secret = with_factor(server)
    with browser(server) as client:
        log_in(client, "bo")
        assert [send(client, "/login/code", code="000000").status_code for _ in range(6)] == [401] * 5 + [429]
    with browser(server) as client:  # Another login does not begin anew.
        log_in(client, "bo")
        held = send(client, "/login/code", code=code(server, secret))
        assert (held.status_code, held.headers["retry-after"]) == (429, "300")


def test_a_role_that_needs_a_second_factor_sets_it_up_before_anything_else(server: Server, calendar: Calendar) -> None:
    made = account(server, Role.ADMIN)
    with browser(server) as client:
        assert log_in(client, next="/admin/audit").headers["location"] == "/account/totp?next=%2Fadmin%2Faudit"
        for path in ("/admin/users", "/account", "/login/code"):
            assert client.get(path).headers["location"] == "/account/totp"
        page = client.get("/account/totp")
        assert "<nav" not in page.text
        assert 'role="img"' in page.text
        secret = re.search(r'id="secret">([A-Z2-7 ]+)<', page.text)
        assert secret is not None
        assert send(client, "/account/totp", code="000000").status_code == 422
        answer = send(client, "/account/totp", code=code(server, secret[1].replace(" ", "")))
        codes = re.findall(r"<li><code>([A-Z0-9-]+)</code>", answer.text)
        assert (answer.status_code, len(codes)) == (200, 10)
        assert client.get("/admin/users").status_code == 200
        assert "10 recovery codes" in client.get("/account").text
        assert [each.stage for each in sessions.of(server.house.store, made.id)] == [Stage.FULL]
        assert send(client, "/account", "/account/totp/off", password=PASSWORD).status_code == 403


def test_others_may_set_it_up_and_turn_it_off_with_their_password(server: Server, calendar: Calendar) -> None:
    made = account(server)
    store = server.house.store
    with browser(server) as client:
        log_in(client)
        page = client.get("/account/totp")
        secret = re.sub(" ", "", re.findall(r'id="secret">([A-Z2-7 ]+)<', page.text)[0])
        assert send(client, "/account/totp", code=code(server, secret), password="x").status_code == 422
        assert send(client, "/account/totp", code=code(server, secret), password=PASSWORD).status_code == 200
        assert users.recovery_codes_left(store, made.id) == 10
        assert "wrong=wrong_password" in send(client, "/account", "/account/totp/off", password="x").headers["location"]
        assert "done=totp_off" in send(client, "/account", "/account/totp/off", password=PASSWORD).headers["location"]
        assert users.recovery_codes_left(store, made.id) == 0
