"""A small OpenID Connect provider on this machine: it logs everybody in who asks, as `claims` says."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import KeySet, OctKey, RSAKey

CLIENT, SECRET = "firstcall-test", "a client's secret"


class IdentityProvider:
    """What it says, and what may be wrong with it."""

    def __init__(self, port: int) -> None:
        self.issuer = f"http://127.0.0.1:{port}"
        self.claims: dict[str, Any] = {"sub": "u-1", "email": "eva@example.com", "email_verified": True, "name": "Eva"}
        self.wrong: dict[str, Any] = {}
        """Claims that are not as they should be."""
        self.discovery: dict[str, Any] = {}
        self.signs_with_secret = False
        self.asked: list[str] = []
        self._codes: dict[str, dict[str, str]] = {}
        self.new_key()

    def new_key(self) -> None:
        self.key = RSAKey.generate_key(2048, {"kid": f"key-{time.monotonic_ns()}", "use": "sig", "alg": "RS256"})
        self.published = self.key

    def metadata(self) -> dict[str, Any]:
        made = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"],
        }
        return made | self.discovery

    def keys(self) -> dict[str, Any]:
        return dict(KeySet([self.published]).as_dict())

    def authorize(self, asked: dict[str, str]) -> str:
        """Where the browser is sent back to."""
        code = hashlib.sha256(asked["nonce"].encode()).hexdigest()
        self._codes[code] = asked
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state'], 'iss': self.issuer})}"

    def token(self, asked: dict[str, str], authorization: str) -> dict[str, Any] | None:
        """The tokens for a code; None where the request is not as it should be."""
        begun = self._codes.pop(asked.get("code", ""), None)
        right = "Basic " + base64.b64encode(f"{CLIENT}:{quote(SECRET)}".encode()).decode()
        digest = hashlib.sha256(asked.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if begun is None or authorization != right or begun["code_challenge_method"] != "S256":
            return None
        if challenge != begun["code_challenge"] or asked["redirect_uri"] != begun["redirect_uri"]:
            return None
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": begun["nonce"]}
        claims |= self.claims | self.wrong
        if self.signs_with_secret:
            signed = jwt.encode({"alg": "HS256"}, claims, OctKey.import_key(SECRET * 4), algorithms=["HS256"])
        else:
            signed = jwt.encode({"alg": "RS256", "kid": self.key.kid}, claims, self.key)
        return {"access_token": "access", "token_type": "Bearer", "expires_in": 300, "id_token": signed}


@contextmanager
def providing() -> Iterator[IdentityProvider]:
    """A provider until the block ends."""

    class Answering(BaseHTTPRequestHandler):
        provider: IdentityProvider

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
            self.provider.asked.append(parts.path)
            if parts.path == "/authorize":
                self.send_response(302)
                self.send_header("Location", self.provider.authorize(asked))
                self.end_headers()
            elif parts.path == "/keys":
                self._tell(self.provider.keys())
            else:
                self._tell(self.provider.metadata())

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            asked = {name: values[0] for name, values in parse_qs(body).items()}
            token = self.provider.token(asked, self.headers.get("authorization", ""))
            self._tell(token or {"error": "invalid_grant"}, 200 if token else 400)

        def _tell(self, what: dict[str, Any], status: int = 200) -> None:
            body = json.dumps(what).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    Answering.provider = IdentityProvider(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield Answering.provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
