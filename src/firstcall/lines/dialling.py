"""Calling somebody up: the small part of a telephone provider that starts a call, and how its requests are known.

A provider rings the number and, when it is answered, asks our webhook what to do. The one here speaks the widely used
REST form (`POST /2010-04-01/Accounts/{account}/Calls.json`); another one is another class with `call`.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import httpx

from firstcall.errors import InputError, WorldError

PATIENCE_S = 20.0

_NUMBER = re.compile(r"\+[1-9]\d{6,14}")
"""E.164."""


class Dialler(Protocol):
    """Whoever can start a call."""

    def call(self, number: str, answer_url: str) -> str:
        """Ring a number (E.164); gives the provider's id of the call. Raises InputError, WorldError(`call_failed`)."""
        ...


@dataclass(frozen=True, slots=True)
class RestDialler:
    """A provider's account over HTTP."""

    account: str
    key: str
    """The account's secret; it also signs the provider's requests to us."""
    number: str
    """Whom the call comes from."""
    api_url: str

    def call(self, number: str, answer_url: str) -> str:
        """Ring a number; what it is to hear is asked for at `answer_url`."""
        asked = {"To": checked(number), "From": checked(self.number), "Url": answer_url, "Method": "POST"}
        url = f"{self.api_url.rstrip('/')}/2010-04-01/Accounts/{self.account}/Calls.json"
        try:
            answer = httpx.post(url, data=asked, auth=(self.account, self.key), timeout=PATIENCE_S, trust_env=False)
            answer.raise_for_status()
            return str(answer.json()["sid"])
        except httpx.HTTPStatusError as error:
            said = f"{error.response.status_code} {error.response.text[:200]!r}"
            raise WorldError("call_failed", f"the telephone provider refused the call: {said}") from error
        except (httpx.HTTPError, KeyError, ValueError) as error:
            what = f"{type(error).__name__}: {error}"
            raise WorldError("call_failed", f"the telephone provider {self.api_url}: {what}") from error


def checked(number: str) -> str:
    """A telephone number without blanks. Raises InputError."""
    plain = re.sub(r"[\s()-]", "", number)
    if not _NUMBER.fullmatch(plain):
        raise InputError(f"telephone number {number!r}: expected + and the country's code, such as +46701234567")
    return plain


def signature(key: str, url: str, form: Mapping[str, str]) -> str:
    """How a provider signs a request: HMAC-SHA1 over the address and the form's sorted fields, in base64."""
    signed = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(key.encode(), signed.encode(), hashlib.sha1).digest()).decode()


def is_signed(key: str, url: str, form: Mapping[str, str], given: str) -> bool:
    """Whether the provider made this request."""
    return hmac.compare_digest(signature(key, url, form).encode(), given.encode("utf-8", "replace"))
