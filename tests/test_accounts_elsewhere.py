"""Logging in at the organisation's identity provider, against one that runs on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from accounts import without_accounts
from firstcall.errors import InputError
from firstcall.store import audit, users
from firstcall.store.users import Role
from firstcall.web.guard import SESSION
from logging_in import browser
from serving import Server, serving

pytest.importorskip("authlib", reason="OpenID Connect: authlib is not installed (pip install 'firstcall[oidc]')")

from firstcall.web.accounts.provider import Provider, ProviderAccount, checked_issuer, roles_of
from identity_provider import CLIENT, SECRET, IdentityProvider, providing

ROLES = {"hr-leads": Role.LEAD, "hr": Role.RECRUITER, "it": Role.ADMIN}


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch) -> Iterator[IdentityProvider]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with providing() as made:
        yield made


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("elsewhere")) as server:
        yield server


@pytest.fixture
def server(started: Server, provider: IdentityProvider) -> Server:
    """A server without accounts that knows the provider, whose groups have roles here."""
    without_accounts(started)
    know(started, provider, ROLES)
    return started


def know(server: Server, provider: IdentityProvider, roles: dict[str, Role]) -> None:
    account = ProviderAccount(provider.issuer, CLIENT, SECRET, "realm.groups", roles)
    server.app.state.provider = Provider(account)


def groups(*names: str) -> dict[str, Any]:
    return {"realm": {"groups": list(names)}}


def sent_back(client: httpx.Client, page: str = "/oidc/login") -> str:
    """Where the provider sends the browser after it has logged somebody in."""
    out = client.get(page)
    assert out.status_code == 303, out.text
    return str(httpx.get(out.headers["location"], trust_env=False).headers["location"])


def log_in(client: httpx.Client, page: str = "/oidc/login") -> httpx.Response:
    return client.get(sent_back(client, page))


def test_whoever_has_a_group_with_a_role_gets_an_account(server: Server, provider: IdentityProvider) -> None:
    provider.claims |= groups("everybody", "hr", "hr-leads")
    with browser(server) as client:
        assert "/oidc/login" in client.get("/login").text
        answer = log_in(client, "/oidc/login?next=%2Faccount")
        assert (answer.status_code, answer.headers["location"]) == (303, "/account")
        told = client.get("/account.json").json()
        assert (told["login"], told["name"], told["role"], told["has_password"]) == (
            "eva@example.com",
            "Eva",
            "lead",
            False,
        )
    provider.claims |= {"email": "eva.new@example.com"} | groups("hr")
    with browser(server) as client:
        log_in(client)
        told = client.get("/account.json").json()
    assert (told["login"], told["role"]) == ("eva@example.com", "recruiter")  # By `sub`; the role follows the group.
    assert len(users.everybody(server.house.store)) == 1


def test_whoever_has_none_gets_none(server: Server, provider: IdentityProvider) -> None:
    for claims in ({}, groups(), groups("everybody"), {"realm": "hr"}, {"realm": {"groups": {"hr": 1}}}):
        provider.claims.pop("realm", None)
        provider.claims |= claims
        with browser(server) as client:
            answer = log_in(client)
            assert (answer.status_code, "no role here" in answer.text) == (401, True), claims
            assert SESSION not in client.cookies


def test_admins_need_a_second_factor_here_unless_the_provider_asked_for_one(
    server: Server, provider: IdentityProvider
) -> None:
    provider.claims |= groups("it")
    with browser(server) as client:
        assert log_in(client).headers["location"] == "/account/totp"
    provider.claims["amr"] = ["pwd", "mfa"]
    with browser(server) as client:
        assert log_in(client).headers["location"] == "/admin/users"
        assert client.get("/admin/users").status_code == 200


def test_an_unused_invitation_is_taken_over_by_a_sure_address(server: Server, provider: IdentityProvider) -> None:
    know(server, provider, {})
    store = server.house.store
    with browser(server) as client:
        assert "no role here" in log_in(client).text
        users.add(store, "Eva@example.com", name="Eva", role=Role.AUDITOR, actor="test")
        provider.claims["email_verified"] = False
        assert "no role here" in log_in(client).text
        provider.claims["email_verified"] = True
        assert log_in(client).headers["location"] == "/desk"
        assert client.get("/account.json").json()["role"] == "auditor"


def test_a_local_account_with_a_password_is_nobodys_elsewhere(server: Server, provider: IdentityProvider) -> None:
    provider.claims |= groups("hr")
    local = users.add(
        server.house.store, "eva@example.com", name="", role=Role.ADMIN, password_hash="kept", actor="test"
    )
    with browser(server) as client:
        assert log_in(client).status_code == 401
    assert users.by_id(server.house.store, local.id) == local


def test_a_disabled_account_stays_out_and_the_last_admin_in(server: Server, provider: IdentityProvider) -> None:
    provider.claims |= groups("hr") | {"amr": ["mfa"]}
    store = server.house.store
    with browser(server) as client:
        log_in(client)
    eva = users.everybody(store)[0]
    users.set_disabled(store, eva.id, True, actor="test")
    with browser(server) as client:
        assert log_in(client).status_code == 401
    users.set_disabled(store, eva.id, False, actor="test")
    users.set_role(store, eva.id, Role.ADMIN, actor="test")
    with browser(server) as client:
        log_in(client)
        assert client.get("/account.json").json()["role"] == "admin"


# ------------------------------------------------------------------------------------------------ what may be forged


def test_an_answer_works_once_and_in_the_browser_that_asked(server: Server, provider: IdentityProvider) -> None:
    provider.claims |= groups("hr")
    with browser(server) as client, browser(server) as other:
        address = sent_back(client)
        other.get("/login")
        assert other.get(address).status_code == 401
        assert client.get(address).status_code == 401  # Used up by the attempt.
        address = sent_back(client)
        assert client.get(address).status_code == 303
        assert client.get(address).status_code == 401
        for path in ("/oidc/callback", "/oidc/callback?state=x&code=y", f"{address}&error=access_denied"):
            assert client.get(path).status_code == 401


def test_the_request_carries_state_nonce_and_a_challenge(server: Server) -> None:
    with browser(server) as client:
        asked = parse_qs(urlsplit(client.get("/oidc/login").headers["location"]).query)
        again = parse_qs(urlsplit(client.get("/oidc/login").headers["location"]).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["redirect_uri"] == [f"{server.address}/oidc/callback"]
    assert asked["response_type"] == ["code"]
    for name in ("state", "nonce", "code_challenge"):
        assert len(asked[name][0]) >= 32
        assert asked[name] != again[name]


WRONG: list[dict[str, Any]] = [
    {"iss": "https://evil.example"},
    {"aud": "somebody else"},
    {"exp": 1_000_000_000},
    {"nonce": "another"},
    {"nonce": None},
    {"iat": 4_000_000_000},
    {"sub": None},
]


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_a_token_that_is_not_for_this_login_is_refused(
    server: Server, provider: IdentityProvider, wrong: dict[str, Any]
) -> None:
    provider.claims |= groups("hr")
    provider.wrong = wrong
    with browser(server) as client:
        answer = log_in(client)
        assert (answer.status_code, "did not work" in answer.text) == (401, True)
        assert SESSION not in client.cookies
    assert users.everybody(server.house.store) == []


def test_a_token_signed_by_anybody_else_is_refused(server: Server, provider: IdentityProvider) -> None:
    provider.claims |= groups("hr")
    published = provider.published
    provider.new_key()
    provider.published = published
    with browser(server) as client:
        assert log_in(client).status_code == 401
        provider.signs_with_secret = True
        assert log_in(client).status_code == 401


def test_new_keys_are_asked_for(server: Server, provider: IdentityProvider) -> None:
    provider.claims |= groups("hr")
    with browser(server) as client:
        assert log_in(client).status_code == 303
        provider.new_key()
        assert log_in(client).status_code == 303
    assert provider.asked.count("/keys") == 2


@pytest.mark.parametrize(
    "discovery",
    [{"issuer": "https://evil.example"}, {"token_endpoint": "http://127.0.0.1:1/"}, {"jwks_uri": 7}],
    ids=str,
)
def test_a_provider_that_is_not_what_it_should_be_lets_nobody_in(
    server: Server, provider: IdentityProvider, discovery: dict[str, Any]
) -> None:
    provider.claims |= groups("hr")
    provider.discovery = discovery
    with browser(server) as client:
        out = client.get("/oidc/login")
        if out.status_code == 303:
            out = client.get(httpx.get(out.headers["location"], trust_env=False).headers["location"])
        assert (out.status_code, "did not work" in out.text) == (401, True)


def test_without_a_provider_there_is_no_such_page(server: Server) -> None:
    server.app.state.provider = None
    with browser(server) as client:
        assert client.get("/oidc/login").status_code == 404
        assert "/oidc/login" not in client.get("/login").text


def test_what_happened_stands_in_the_audit(server: Server, provider: IdentityProvider) -> None:
    provider.claims |= groups("hr")
    with browser(server) as client:
        log_in(client)
    kept = [(each.actor, each.login, each.what) for each in audit.events(server.house.store, limit=2)]
    assert kept == [
        ("user:eva@example.com", "eva@example.com", "login"),
        ("identity provider", "eva@example.com", "made"),
    ]


# ------------------------------------------------------------------------------------------------ settings


def test_groups_and_roles_are_read_from_the_settings() -> None:
    assert roles_of("") == {}
    assert roles_of(" cn=hr,ou=x".replace(",", ";") + "=lead , it = admin") == {
        "cn=hr;ou=x": Role.LEAD,
        "it": Role.ADMIN,
    }
    for wrong in ("it", "it=emperor", "=admin"):
        with pytest.raises(InputError, match="oidc_roles: found"):
            roles_of(wrong)


@pytest.mark.parametrize("issuer", ["", "http://login.example", "login.example", "ftp://x", "https://x/?a=b"])
def test_the_provider_is_reached_over_https(issuer: str) -> None:
    with pytest.raises(InputError, match="oidc_issuer: found"):
        checked_issuer(issuer)
