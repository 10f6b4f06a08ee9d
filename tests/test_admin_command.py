"""`firstcall admin`: the first account, and a way back in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from firstcall.cli import app
from firstcall.cli.serve import _first_account
from firstcall.errors import InputError
from firstcall.settings import Settings
from firstcall.store import Store, sessions, tokens, users
from firstcall.store.tokens import Purpose
from firstcall.store.users import Role


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FIRSTCALL_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def store(root: Path) -> Store:
    return Store.open(root / "firstcall.sqlite3")


def run(*words: str) -> str:
    result = CliRunner().invoke(app, ["admin", *words])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_first_link_is_shown_once_and_only_while_nobody_could_make_others(store: Store) -> None:
    first = run("token", "--base", "https://jobs.example/").strip()
    told = json.loads(run("token", "--json"))
    address, _, second = told["link"].rpartition("/")
    assert address == "http://127.0.0.1:8080/admin/first"
    assert tokens.look(store, second, Purpose.FIRST_ADMIN) is not None
    assert first.startswith("https://jobs.example/admin/first/")
    assert tokens.look(store, first.rpartition("/")[2], Purpose.FIRST_ADMIN) is None
    users.add(store, "anna", name="Anna", role=Role.ADMIN, password_hash="kept", actor="test")
    with pytest.raises(InputError, match="firstcall admin reset LOGIN"):
        run("token")


def test_who_is_locked_out_gets_back_in(store: Store) -> None:
    anna = users.add(store, "anna", name="Anna", role=Role.ADMIN, password_hash="kept", actor="test")
    users.set_totp(store, anna.id, "SECRET", 1, ["CODE"], actor="test")
    session = sessions.begin(store, anna.id)
    link = json.loads(run("reset", "ANNA", "--json"))["link"]
    found = tokens.look(store, link.rpartition("/")[2], Purpose.PASSWORD)
    assert found is not None
    assert found.user_id == anna.id
    after = users.by_id(store, anna.id)
    assert after is not None
    assert after.totp_secret == ""
    assert sessions.find(store, session) is None
    with pytest.raises(InputError, match="login 'bo': there is no such account; there are: anna"):
        run("reset", "bo")


def test_the_accounts_are_listed(store: Store) -> None:
    assert "No accounts yet; firstcall admin token" in run("users")
    users.add(store, "anna", name="Anna [b]", role=Role.LEAD, actor="test")
    assert "Anna [b]" in run("users")
    row = {"login": "anna", "name": "Anna [b]", "role": "lead", "state": "invited", "second_factor": "no"}
    assert json.loads(run("users", "--json")) == row


def test_a_link_says_which_address_it_supposes(root: Path, store: Store) -> None:
    for words, supposed in ((("token",), True), (("token", "--base", "http://127.0.0.1:9000"), False)):
        said = CliRunner().invoke(app, ["admin", *words]).stderr
        assert ("supposed: serve listens on port 8080 of this machine; --base names another" in said) is supposed
    (root / "firstcall.toml").write_text('public_url = "https://jobs.example"\n', "utf-8")
    said_by_name = CliRunner().invoke(app, ["admin", "token"])
    assert said_by_name.stdout.startswith("https://jobs.example/admin/first/")
    assert "supposed" not in said_by_name.stderr


@pytest.mark.parametrize(
    ("where", "public_url", "command"),
    [
        ("http://127.0.0.1:8080", "", "firstcall admin token makes the first account"),
        ("http://127.0.0.1:9000", "", "firstcall admin token --base http://127.0.0.1:9000 makes the first account"),
        ("http://127.0.0.1:9000", "https://jobs.example", "firstcall admin token makes the first account"),
    ],
)
def test_serve_names_the_command_with_its_own_port(where: str, public_url: str, command: str) -> None:
    assert _first_account(where, Settings(public_url=public_url)) == command
