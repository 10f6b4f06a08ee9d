"""Links that work once, one's own account, and the users' page."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from accounts import PASSWORD, account, code, log_in, with_factor, without_accounts
from firstcall.store import tokens, users
from firstcall.store.tokens import Purpose
from firstcall.store.users import Role
from logging_in import Calendar, browser, send
from serving import Server, serving


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


# ------------------------------------------------------------------------------------------------ links


def test_the_first_admin_is_made_by_a_link_that_works_once(server: Server) -> None:
    store = server.house.store
    token, _ = tokens.make(store, Purpose.FIRST_ADMIN)
    filled = {"login": "anna@example.com", "name": "Anna", "password": PASSWORD, "again": PASSWORD}
    with browser(server) as client:
        assert "firstcall admin token" in client.get("/login").text
        for wrong in ({"password": "short"}, {"again": "x"}, {"login": "a b"}, {"name": "\u202e"}):
            assert send(client, f"/admin/first/{token}", **filled | wrong).status_code == 422
        answer = send(client, f"/admin/first/{token}", **filled)
        assert answer.headers["location"] == "/account/totp"
        assert client.get(f"/admin/first/{token}").status_code == 404
    assert [(each.login, each.role) for each in users.everybody(store)] == [("anna@example.com", Role.ADMIN)]
    other, _ = tokens.make(store, Purpose.FIRST_ADMIN)
    with browser(server) as client:
        assert "firstcall admin token" not in client.get("/login").text
        assert client.get(f"/admin/first/{other}").status_code == 404
        assert client.get("/admin/first/x").status_code == 404


def test_an_invited_user_chooses_a_password_by_a_link(server: Server) -> None:
    with browser(server, Role.ADMIN) as admin, browser(server) as client:
        page = send(admin, "/admin/users", login="Eva@example.com", name="Eva <i>", role="lead")
        link = re.findall(r'id="link">([^<]+)<', page.text)[0]
        assert link.startswith(f"{server.address}/choose/")
        assert link not in admin.get("/admin/users").text
        path = link.removeprefix(server.address)
        assert send(client, path, password="short", again="short").status_code == 422
        assert send(client, path, password=PASSWORD, again=PASSWORD).headers["location"] == "/desk"
        assert client.get("/account.json").json()["login"] == "eva@example.com"
        assert client.get(path).status_code == 404
        taken = send(admin, "/admin/users", login="eva@EXAMPLE.com", name="Eva", role="lead")
        assert (taken.status_code, "already" in taken.text) == (422, True)


def test_a_link_for_a_new_password_logs_all_out_and_still_asks_for_the_code(server: Server, calendar: Calendar) -> None:
    made, secret = with_factor(server)
    with browser(server, Role.ADMIN) as admin, browser(server) as old, browser(server) as new:
        log_in(old, "bo")
        send(old, "/login/code", code=code(server, secret))
        page = send(admin, f"/admin/users/{made.id}", f"/admin/users/{made.id}/link")
        path = re.findall(r'id="link">([^<]+)<', page.text)[0].removeprefix(server.address)
        assert old.get("/account").status_code == 200
        chosen = "tre vita hästar"
        assert send(new, path, password=chosen, again=chosen).headers["location"] == "/login/code"
        assert old.get("/account").status_code == 303


# ------------------------------------------------------------------------------------------------ own account, users


def test_a_new_password_logs_others_out_and_this_browser_on(server: Server) -> None:
    account(server)
    with browser(server) as this, browser(server) as other:
        log_in(this)
        log_in(other)
        filled = {"current": PASSWORD, "password": "tre vita hästar", "again": "tre vita hästar"}
        for wrong in ({"current": "x"}, {"password": "kort"}, {"again": "x"}, {"password": "annaannaanna"}):
            assert send(this, "/account", "/account/password", **filled | wrong).status_code == 422
        assert send(this, "/account", "/account/password", **filled).headers["location"] == "/account?done=password"
        assert this.get("/account").status_code == 200
        assert other.get("/account").status_code == 303


def test_browsers_are_logged_out_one_by_one_or_all(server: Server) -> None:
    account(server)
    with browser(server) as this, browser(server) as second, browser(server) as third:
        for client in (this, second, third):
            log_in(client)
        listed = this.get("/account.json").json()["sessions"]
        assert [each["is_this"] for each in listed].count(True) == 1
        other = next(each["id"] for each in second.get("/account.json").json()["sessions"] if each["is_this"])
        assert send(this, "/account", "/account/sessions/end", id=other).status_code == 303
        assert send(this, "/account", "/account/sessions/end", id="nothing").status_code == 404
        assert [client.get("/account").status_code for client in (this, second, third)] == [200, 303, 200]
        send(this, "/account", "/account/sessions/end-all")
        assert [client.get("/account").status_code for client in (this, third)] == [303, 303]


def test_the_pages_speak_ones_language(server: Server) -> None:
    account(server)
    with browser(server) as client:
        assert "Logga in" in client.get("/login", headers={"accept-language": "sv-SE,sv;q=0.9"}).text
        log_in(client)
        assert send(client, "/account", "/account/profile", name="Anna  Å", language="sv").status_code == 303
        page = client.get("/account?done=profile").text
        assert '<html lang="sv">' in page
        assert "Sparat." in page
        assert client.get("/account.json").json()["name"] == "Anna Å"
        assert send(client, "/account", "/account/profile", name="Anna", language="xx").status_code == 422


def test_an_admin_changes_others_but_an_admin_always_stays(server: Server) -> None:
    store = server.house.store
    bo = account(server, login="bo")
    with browser(server, Role.ADMIN) as admin, browser(server) as client:
        log_in(client, "bo")
        me = next(each["id"] for each in admin.get("/admin/users.json").json()["users"] if each["role"] == "admin")
        page = f"/admin/users/{bo.id}"
        assert send(admin, page, f"{page}/role", role="auditor").headers["location"] == f"{page}?done=role"
        assert client.get("/account").status_code == 303
        assert admin.get(f"{page}.json").json()["role"] == "auditor"
        send(admin, page, f"{page}/disable")
        assert admin.get(f"{page}.json").json()["state"] == "disabled"
        assert log_in(client, "bo").status_code == 401
        assert send(admin, page, f"{page}/link").status_code == 422
        send(admin, page, f"{page}/enable")
        assert log_in(client, "bo").status_code == 303
        mine = f"/admin/users/{me}"
        for act, more in (("role", {"role": "lead"}), ("disable", {})):
            assert send(admin, mine, f"{mine}/{act}", **more).headers["location"] == f"{mine}?wrong=last_admin"
        assert "last administrator" in admin.get(f"{mine}?wrong=last_admin").text
        assert admin.get("/admin/users/0123456789abcdef").status_code == 404
        unfit = send(admin, page, f"{page}/role", role="emperor")
        assert (unfit.status_code, "Something is missing" in unfit.text) == (422, True)
    assert users.has_admin(store)


def test_what_happened_is_read_by_admins_and_auditors(server: Server) -> None:
    account(server, login="bo")
    with browser(server, Role.AUDITOR) as client:
        told = client.get("/admin/audit.json").json()["events"]
        assert (told[1]["login"], told[1]["what"]) == ("bo", "made")
        assert "account made" in client.get("/admin/audit").text
        assert client.get("/admin/views").status_code == 200
