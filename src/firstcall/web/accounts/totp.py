"""The second factor: codes of an authenticator app (RFC 6238), a picture to scan, codes for a lost telephone."""

from __future__ import annotations

import hmac
import io
import secrets
from datetime import datetime

import pyotp
import segno

STEP_S = 30
RECOVERY_CODES = 10
ISSUER = "firstcall"

_ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""Without what is misread for something else."""


def new_secret() -> str:
    """A secret of 160 bits for an app."""
    return pyotp.random_base32(32)


def uri(secret: str, login: str) -> str:
    """The address by which an app takes a secret over."""
    return pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=ISSUER)


def picture(secret: str, login: str) -> str:
    """The same as a QR code: SVG to put into a page, without styles of its own."""
    made = io.BytesIO()
    code = segno.make(uri(secret, login), error="m", micro=False)
    code.save(made, kind="svg", scale=5, border=4, xmldecl=False, svgns=True, omitsize=True, dark="#000", light="#fff")
    return made.getvalue().decode().strip()


def step_of(secret: str, code: str, now: datetime) -> int | None:
    """The time step whose code this is: now, or one to either side of it; None for a wrong code."""
    digits = "".join(filter(str.isdecimal, code))
    if not digits.isascii() or not secret:
        return None
    made = pyotp.TOTP(secret)
    here = int(now.timestamp()) // STEP_S
    found = [step for step in (here - 1, here, here + 1) if hmac.compare_digest(made.generate_otp(step), digits)]
    return found[-1] if found else None


def new_recovery_codes() -> list[str]:
    """Codes that each let in once without the app; about 78 bits each."""
    return [
        "-".join("".join(secrets.choice(_ALPHABET) for _ in range(4)) for _ in range(4)) for _ in range(RECOVERY_CODES)
    ]


def recovery_code(text: str) -> str:
    """A recovery code as it was given out, from what somebody typed."""
    kept = "".join(filter(str.isalnum, text.upper()))
    return "-".join(kept[at : at + 4] for at in range(0, len(kept), 4))
