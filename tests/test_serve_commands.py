"""`firstcall invite` and `firstcall call` from the command line."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from typer.testing import CliRunner

from firstcall.cli import app
from firstcall.errors import InputError, WorldError
from firstcall.store import Store
from firstcall.store.invitations import find

SPEC = "01-sv-gravmaskinist"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FIRSTCALL_HOME", str(tmp_path))
    return tmp_path


def run(*words: str) -> str:
    result = CliRunner().invoke(app, list(words))
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result.output


def test_invite_prints_a_link_that_works(root: Path) -> None:
    told = json.loads(run("invite", SPEC, "--candidate", "A-17", "--base", "https://jobs.example/", "--json"))
    address, _, token = told["link"].rpartition("/")
    assert address == "https://jobs.example/i"
    found = find(Store.open(root / "firstcall.sqlite3"), token)
    assert found is not None
    assert (found.candidate, found.interview_id) == ("A-17", told["interview"])


@pytest.mark.parametrize("days", ["0", "-1", "91"])
def test_invite_refuses_a_validity_that_cannot_be(root: Path, days: str) -> None:
    with pytest.raises(InputError, match=r"expected a minute \(0.0007\) at least and 90 at most"):
        run("invite", SPEC, "--days", days)


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({"OIDC_CLIENT_SECRET": "x"}, "oidc_client_id is not set"),
        ({"OIDC_CLIENT_ID": "x"}, "oidc_client_secret is not set"),
        (
            {"OIDC_CLIENT_ID": "x", "OIDC_CLIENT_SECRET": "x", "OIDC_ROLES": "x=emperor"},
            "oidc_roles: found 'x=emperor'",
        ),
        ({"OIDC_CLIENT_ID": "x", "OIDC_CLIENT_SECRET": "x", "OIDC_ISSUER": "http://a.example"}, "oidc_issuer: found"),
    ],
)
def test_serve_says_what_is_wrong_with_the_providers_settings(
    root: Path, monkeypatch: pytest.MonkeyPatch, chosen: dict[str, str], said: str
) -> None:
    pytest.importorskip("authlib", reason="OpenID Connect: authlib is not installed (pip install 'firstcall[oidc]')")
    for name, value in ({"OIDC_ISSUER": "https://login.example"} | chosen).items():
        monkeypatch.setenv(f"FIRSTCALL_{name}", value)
    with pytest.raises(InputError, match=said):
        run("serve", "--port", "0")


def test_serve_says_that_its_port_is_taken_before_it_says_that_it_answers(root: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = CliRunner().invoke(app, ["serve", "--port", str(port)])
    assert isinstance(result.exception, WorldError)
    assert (result.exception.code, result.output) == ("port_taken", "")
    assert str(result.exception).startswith(f"cannot listen on 127.0.0.1:{port} (")


def test_call_says_which_setting_is_missing(root: Path) -> None:
    with pytest.raises(InputError, match="public_url is not set"):
        run("call", SPEC, "--to", "+46701234567")


class Api(BaseHTTPRequestHandler):
    """A telephone provider's REST address."""

    asked: list[tuple[str, dict[str, list[str]], str]]
    status = 201

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        type(self).asked.append((self.path, parse_qs(body), self.headers["authorization"]))
        self.send_response(type(self).status)
        self.end_headers()
        self.wfile.write(b'{"sid": "CA77"}')

    def log_message(self, *_: object) -> None:
        """Not in the tests' output."""


@pytest.fixture
def api(root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Api]]:
    handler = type("Handler", (Api,), {"asked": []})
    with HTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        for name, value in {
            "PUBLIC_URL": "https://calls.example",
            "PHONE_ACCOUNT": "AC1",
            "PHONE_KEY": "secret",
            "PHONE_NUMBER": "+46800000000",
            "PHONE_API": f"http://127.0.0.1:{server.server_port}",
        }.items():
            monkeypatch.setenv(f"FIRSTCALL_{name}", value)
        yield handler
        server.shutdown()
        thread.join()


def test_call_asks_the_provider_to_ring_and_where_to_ask_what_to_do(root: Path, api: type[Api]) -> None:
    assert "ringing: call CA77" in run("call", SPEC, "--to", "+46 70-123 45 67")
    ((path, form, authorization),) = api.asked
    assert path == "/2010-04-01/Accounts/AC1/Calls.json"
    assert (form["To"], form["From"]) == (["+46701234567"], ["+46800000000"])
    assert authorization.startswith("Basic ")
    address, _, token = form["Url"][0].partition("?token=")
    assert address == "https://calls.example/phone/answer"
    assert find(Store.open(root / "firstcall.sqlite3"), token) is not None


def test_call_says_that_the_provider_refused(root: Path, api: type[Api]) -> None:
    api.status = 401
    with pytest.raises(WorldError, match="the telephone provider refused the call: 401"):
        run("call", SPEC, "--to", "+46701234567")


def test_call_looks_at_the_number_before_anything_is_made(root: Path, api: type[Api]) -> None:
    with pytest.raises(InputError, match="expected \\+ and the country's code"):
        run("call", SPEC, "--to", "0701234567")
    assert api.asked == []
