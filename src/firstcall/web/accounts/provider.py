"""The organisation's own login: OpenID Connect, code flow with PKCE. Wraps authlib; nothing of it leaves this file.

Sources: OpenID Connect Core 1.0 section 3.1, Discovery 1.0; RFC 7636 (PKCE), RFC 9207 (issuer in the answer). Only
asymmetric signatures count: the client's secret signs nothing that is believed. Needs the extra `oidc`.
"""

from __future__ import annotations

import hmac
import secrets
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Final
from urllib.parse import quote, urlsplit

import httpx
from authlib.common.errors import AuthlibBaseError
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet
from joserfc.jws import JWSRegistry

from firstcall.errors import InputError, WorldError
from firstcall.store.users import Role

TIMEOUT_S: Final = 10.0
LEEWAY_S: Final = 60
"""How far the two clocks may be apart."""
FRESH_S: Final = 3600.0
"""How long what the provider says of itself is believed; unknown keys are asked for at once."""

SIGNATURES: Final = frozenset(
    {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"}
)
SECOND_FACTORS: Final = frozenset({"mfa", "otp", "hwk"})
"""Ways of RFC 8176 by which the provider says that it asked for more than a password."""

RANKS: Final = (Role.ADMIN, Role.LEAD, Role.RECRUITER, Role.AUDITOR)
"""Which role counts where somebody has several there."""


@dataclass(frozen=True, slots=True)
class ProviderAccount:
    """What the server knows of its identity provider."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    role_claim: str = "roles"
    """Where somebody's groups stand in the token; a path with dots leads into objects."""
    roles: Mapping[str, Role] = field(default_factory=dict)
    """Which group has which role here; empty: roles are given on the users' page."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A login under way elsewhere: what has to be remembered until it comes back."""

    url: str
    """Where to send the browser."""
    nonce: str
    verifier: str


@dataclass(frozen=True, slots=True)
class Known:
    """Whom the provider knows."""

    subject: str
    login: str
    name: str
    role: Role | None
    """None: no group of theirs has a role here."""
    has_second_factor: bool
    is_verified: bool
    """Whether the login is an address that the provider has made sure of."""


def roles_of(text: str) -> dict[str, Role]:
    """The setting `oidc_roles`: `group=role, group=role`. Raises InputError."""
    found = {}
    for each in filter(None, (part.strip() for part in text.split(","))):
        group, _, role = (part.strip() for part in each.rpartition("="))
        if not group or role not in set(Role):
            raise InputError(f"oidc_roles: found {each!r}, expected group=role with role one of {', '.join(Role)}")
        found[group] = Role(role)
    return found


def checked_issuer(issuer: str) -> str:
    """The issuer's address. Raises InputError for one over plain http that is not on this machine."""
    parts = urlsplit(issuer)
    here = parts.hostname in ("localhost", "127.0.0.1", "::1")
    if (
        not parts.hostname
        or parts.query
        or parts.fragment
        or (parts.scheme != "https" and not (here and parts.scheme == "http"))
    ):
        raise InputError(f"oidc_issuer: found {issuer!r}, expected https://...")
    return issuer


class Provider:
    """One identity provider. All methods wait for the network and raise WorldError(`provider_failed`)."""

    def __init__(self, account: ProviderAccount, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.account = account
        self._issuer = checked_issuer(account.issuer)
        self._clock = clock
        self._lock = Lock()
        self._metadata: tuple[float, dict[str, Any]] | None = None
        self._keys: KeySet | None = None

    def begin(self, redirect_uri: str, state: str) -> Begun:
        """Begin a login."""
        verifier, nonce = secrets.token_urlsafe(48), secrets.token_urlsafe(24)
        challenge = create_s256_code_challenge(verifier)
        with _told("begin"):
            url = prepare_grant_uri(
                self._said()["authorization_endpoint"],
                self.account.client_id,
                "code",
                redirect_uri,
                "openid profile email",
                state,
                nonce=nonce,
                code_challenge=challenge,
                code_challenge_method="S256",
            )
        return Begun(url, nonce, verifier)

    def finish(self, begun: Begun, redirect_uri: str, code: str, issuer: str = "") -> Known:
        """Take the code that came back to the provider, and read who it is. `issuer`: as the answer named it."""
        with _told("finish"):
            if issuer and not hmac.compare_digest(issuer.encode(), self._issuer.encode()):
                raise ValueError("another issuer")
            token = self._token(code, begun.verifier, redirect_uri)
            claims = self._claims(token["id_token"], token.get("access_token", ""), begun.nonce)
            return self._known(claims)

    def _token(self, code: str, verifier: str, redirect_uri: str) -> dict[str, Any]:
        """The tokens for a code (RFC 6749 section 4.1.3), with the client's secret as the provider takes it."""
        said = self._said()
        sent = {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect_uri}
        sent |= {"code_verifier": verifier, "client_id": self.account.client_id}
        auth = None
        if "client_secret_basic" in said.get("token_endpoint_auth_methods_supported", ["client_secret_basic"]):
            auth = httpx.BasicAuth(quote(self.account.client_id, ""), quote(self.account.client_secret, ""))
        else:
            sent["client_secret"] = self.account.client_secret
        return _told_by(httpx.post(said["token_endpoint"], data=sent, auth=auth, timeout=TIMEOUT_S))

    def _said(self) -> dict[str, Any]:
        """What the provider says of itself."""
        with self._lock, _told("discovery"):
            if self._metadata is None or self._clock() - self._metadata[0] > FRESH_S:
                found = _get(self._issuer.rstrip("/") + "/.well-known/openid-configuration")
                if found["issuer"] != self._issuer:
                    raise ValueError("another issuer")
                self._metadata = (self._clock(), found)
            return self._metadata[1]

    def _claims(self, id_token: str, access_token: str, nonce: str) -> Mapping[str, Any]:
        said = self._said()
        announced = set(said.get("id_token_signing_alg_values_supported", ["RS256"]))
        registry = JWSRegistry(algorithms=sorted(SIGNATURES & announced), strict_check_header=False)
        try:
            token = jwt.decode(id_token, self._key_set(), registry=registry)
        except InvalidKeyIdError:  # The provider has changed its keys.
            token = jwt.decode(id_token, self._key_set(anew=True), registry=registry)
        params = {"nonce": nonce, "client_id": self.account.client_id, "access_token": access_token}
        options = {"iss": {"values": [self._issuer]}, "aud": {"values": [self.account.client_id]}}
        claims = CodeIDToken(token.claims, token.header, options, params)
        claims.validate(leeway=LEEWAY_S)
        if not hmac.compare_digest(str(claims.get("nonce", "")).encode(), nonce.encode()):
            raise ValueError("another nonce")
        return dict(claims)

    def _key_set(self, *, anew: bool = False) -> KeySet:
        with self._lock:
            known = self._keys
        if known is None or anew:
            found: Any = _get(self._said()["jwks_uri"])
            known = KeySet.import_key_set(found)
            with self._lock:
                self._keys = known
        return known

    def _known(self, claims: Mapping[str, Any]) -> Known:
        email = str(claims.get("email") or "")
        groups: Any = claims
        for part in self.account.role_claim.split("."):
            groups = groups.get(part) if isinstance(groups, Mapping) else None
        listed = [groups] if isinstance(groups, str) else groups if isinstance(groups, list) else []
        names = {each for each in listed if isinstance(each, str)}
        roles = {role for group, role in self.account.roles.items() if group in names}
        amr = claims.get("amr") or ()
        return Known(
            subject=f"{self._issuer}|{claims['sub']}",
            login=email or str(claims.get("preferred_username") or claims["sub"]),
            name=str(claims.get("name") or ""),
            role=next((role for role in RANKS if role in roles), None),
            has_second_factor=bool(SECOND_FACTORS & {str(each) for each in amr}),
            is_verified=bool(email) and claims.get("email_verified") is True,
        )


@contextmanager
def _told(doing: str) -> Iterator[None]:
    """Turn whatever goes wrong with the provider into one error of the world; its own words go no further."""
    try:
        yield
    except (httpx.HTTPError, JoseError, AuthlibBaseError, ValueError, KeyError, TypeError, AttributeError) as error:
        what = f"the identity provider: {doing} failed ({type(error).__name__})"
        fix = "check oidc_issuer, oidc_client_id, oidc_client_secret and the provider"
        raise WorldError("provider_failed", what, fix=fix) from error


def _get(url: str) -> dict[str, Any]:
    return _told_by(httpx.get(url, timeout=TIMEOUT_S))


def _told_by(answer: httpx.Response) -> dict[str, Any]:
    """The object in an answer; redirects are not followed."""
    if answer.status_code != 200:
        raise ValueError("no answer")
    found = answer.json()
    if not isinstance(found, dict):
        raise ValueError("no object")
    return found
