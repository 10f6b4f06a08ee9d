"""Passwords: which are taken, how they are kept, and that an unknown name costs as much as a wrong password."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from statistics import median
from time import perf_counter

import pyotp
import pytest

from firstcall.errors import WorldError
from firstcall.web.accounts import passwords, totp
from firstcall.web.accounts.passwords import AT_ONCE, IN_LINE, LONGEST, Passwords, Weakness, weakness
from serving import QUICK


@pytest.mark.parametrize(
    ("password", "wrong"),
    [
        ("", Weakness.SHORT),
        ("elva tecken", Weakness.SHORT),
        ("tolv tecken!", None),
        ("correct horse battery staple", None),
        ("grisar kan nästan flyga", None),
        ("9fK2mQ7xLw3z", None),
        ("ÅÄÖåäö-blåbärssylt", None),
        ("x" * 11 + "y", Weakness.COMMON),
        ("passwordpassword", Weakness.COMMON),
        ("Password2026!", Weakness.COMMON),
        ("P@ssw0rd1234", Weakness.COMMON),
        ("Lösenord123!", Weakness.COMMON),
        ("Sommar2026!!", Weakness.COMMON),
        ("sommar sommar sommar", Weakness.COMMON),
        ("hunter2hunter2", Weakness.COMMON),
        ("qwertyuiopasdf", Weakness.COMMON),
        ("abcdefghijklm", Weakness.COMMON),
        ("198001011234", Weakness.COMMON),
        ("1234567890123456", Weakness.COMMON),
        ("firstcall-2026", Weakness.COMMON),
        ("AnnaStrom1980", Weakness.COMMON),
        ("anna.strom@example", Weakness.COMMON),
        ("a" * (LONGEST + 1), Weakness.LONG),
        ("x y z " * 42 + "last", None),
    ],
)
def test_which_passwords_are_taken(password: str, wrong: Weakness | None) -> None:
    assert weakness(password, about=["anna.strom@example.com", "Anna Strom"]) == wrong


def test_a_password_fits_what_was_kept_of_it_however_it_is_composed() -> None:
    kept = QUICK.hashed("Blåbär och grädde")
    assert kept.startswith("$argon2id$")
    assert "Bl" not in kept.split("$")[-1]
    assert kept != QUICK.hashed("Blåbär och grädde")
    assert QUICK.fits(kept, "Blåbär och grädde")
    assert QUICK.fits(kept, "Bla\u030aba\u0308r och gra\u0308dde")
    assert not QUICK.fits(kept, "blåbär och grädde")
    for nothing in ("", "none", "$argon2id$broken"):
        assert not QUICK.fits(nothing, "nobody's password")


@pytest.mark.parametrize("strange", ["\0" * 12, "\ud800" * 12, "🙂" * 12, "x" * 100_000])
def test_no_password_breaks_it(strange: str) -> None:
    assert QUICK.fits(QUICK.hashed(strange), strange)
    weakness(strange)


def test_the_shipped_way_is_slow_and_an_older_one_is_noticed() -> None:
    shipped = Passwords()
    assert (shipped.passes, shipped.memory_kib) >= (3, 65_536)
    old = QUICK.hashed("grisar kan nästan flyga")
    assert shipped.is_outdated(old)
    assert not QUICK.is_outdated(old)


def test_a_crowd_at_the_login_is_told_to_come_back() -> None:
    how = Passwords(passes=1, memory_kib=1024)
    kept = how.hashed("grisar kan nästan flyga")
    passwords._at_once.acquire()
    passwords._at_once.acquire()
    with ThreadPoolExecutor(IN_LINE) as threads:
        waiting = [threads.submit(how.fits, kept, "grisar kan nästan flyga") for _ in range(IN_LINE)]
        while passwords._in_line._value:  # Until all of them stand in line.
            continue
        with pytest.raises(WorldError, match="too many people are logging in") as refused:
            how.fits(kept, "x")
        passwords._at_once.release(AT_ONCE)
        assert all(each.result() for each in waiting)
    assert refused.value.code == "busy"


def test_nobodys_password_takes_as_long_as_a_wrong_one() -> None:
    how = Passwords(passes=2, memory_kib=4096)
    kept = how.hashed("grisar kan nästan flyga")

    def took(stored: str) -> float:
        began = perf_counter()
        assert not how.fits(stored, "something else")
        return perf_counter() - began

    took("")
    times = [(took(kept), took("")) for _ in range(9)]
    wrong, nobody = median(each for each, _ in times), median(each for _, each in times)
    assert 0.2 < nobody / wrong < 5  # The same work; a missing check would be a hundred times as quick.


# ------------------------------------------------------------------------------------------------ second factor

NOW = datetime(2026, 11, 23, 9, 0, 10, tzinfo=UTC)


def test_a_code_is_right_now_and_half_a_minute_to_either_side() -> None:
    secret = totp.new_secret()
    here = int(NOW.timestamp()) // 30
    for off in (-3, -2, -1, 0, 1, 2, 3):
        code = pyotp.TOTP(secret).generate_otp(here + off)
        assert totp.step_of(secret, f" {code[:3]} {code[3:]} ", NOW) == (here + off if abs(off) <= 1 else None)


@pytest.mark.parametrize("code", ["", "12345", "1234567", "abcdef", "１２３４５６", "\ud800", "-12345", "null"])
def test_what_is_no_code_is_wrong(code: str) -> None:
    assert totp.step_of("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", code, NOW) is None


def test_an_app_takes_the_secret_over() -> None:
    uri = totp.uri("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "anna@example.com")
    parsed = pyotp.parse_uri(uri)
    assert (parsed.secret, parsed.issuer, parsed.name) == (
        "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
        "firstcall",
        "anna@example.com",
    )


def test_the_picture_has_no_style_of_its_own() -> None:
    drawn = totp.picture(totp.new_secret(), "anna@example.com")
    assert drawn.startswith("<svg")
    assert "style" not in drawn
    assert "script" not in drawn


def test_recovery_codes_are_read_however_they_are_typed() -> None:
    codes = totp.new_recovery_codes()
    assert len(set(codes)) == totp.RECOVERY_CODES
    for code in codes:
        assert totp.recovery_code(f" {code.lower().replace('-', ' ')} ") == code
        assert totp.recovery_code(code.replace("-", "")) == code
