"""Passwords: which are good enough, and how they are kept. Wraps argon2; nothing of it leaves this file.

Rules as in NIST SP 800-63B-4, section 3.1.1: length counts, nothing has to be mixed in, nothing expires; what everybody
tries first is refused.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from firstcall.errors import WorldError

SHORTEST, LONGEST = 12, 256
"""Characters. The longest only bounds the work; a sentence fits many times."""

AT_ONCE, IN_LINE = 2, 10
_at_once, _in_line = threading.BoundedSemaphore(AT_ONCE), threading.BoundedSemaphore(IN_LINE)
"""Each hash takes a processor and its memory, and a thread while it waits: a crowd at the login must not take them from
the calls. Who finds the line full is told to come back."""


class Weakness(StrEnum):
    """Why a password is not taken."""

    SHORT = "short"
    LONG = "long"
    COMMON = "common"
    """Words, rows of keys, dates and repetitions that are tried first."""


@dataclass(frozen=True, slots=True)
class Passwords:
    """How passwords are kept: Argon2id, by default as RFC 9106 recommends where memory is short."""

    passes: int = 3
    memory_kib: int = 65_536
    lanes: int = 1
    """One: a login does not need to be quicker than a call is smooth."""

    def hashed(self, password: str) -> str:
        """What is kept of a password; another text every time."""
        with _turn():
            return _hasher(self).hash(_normal(password))

    def fits(self, stored: str, password: str) -> bool:
        """Whether a password is the one that was kept; takes as long where nothing is kept (`stored` is empty).

        Raises WorldError(`busy`), as `hashed` does.
        """
        with _turn():
            try:
                return _hasher(self).verify(stored or _nobodys(self), _normal(password)) and bool(stored)
            except (VerificationError, InvalidHashError):
                return False

    def is_outdated(self, stored: str) -> bool:
        """Whether what is kept was made with other parameters than these."""
        return _hasher(self).check_needs_rehash(stored)


@contextmanager
def _turn() -> Iterator[None]:
    """Wait for one's turn. Raises WorldError(`busy`) where too many wait already."""
    if not _in_line.acquire(blocking=False):
        raise WorldError("busy", "too many people are logging in at this moment", fix="try again in some seconds")
    try:
        with _at_once:
            yield
    finally:
        _in_line.release()


@cache
def _hasher(how: Passwords) -> PasswordHasher:
    return PasswordHasher(time_cost=how.passes, memory_cost=how.memory_kib, parallelism=how.lanes)


@cache
def _nobodys(how: Passwords) -> str:
    return _hasher(how).hash("nobody's password")


def _normal(password: str) -> str:
    """The same characters however a keyboard composes them, and nothing that has no bytes."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "replace").decode()


# ---------------------------------------------------------------------------------------------------- which are good

_WORDS = """
    password passwort lösenord losenord passord kodord hemligt hemlig secret letmein login logga inloggning welcome
    välkommen valkommen changeme byt admin administrator root user användare anvandare guest gäst test testing demo
    qwerty asdf zxcv abc iloveyou jagälskardig älskar love hello hej hejsan master dragon monkey sunshine princess
    football fotboll hockey summer sommar winter vinter spring vår autumn höst host january february march april may
    june july august september october november december januari februari mars maj juni juli augusti oktober måndag
    tisdag onsdag torsdag fredag lördag söndag monday tuesday wednesday thursday friday saturday sunday sverige sweden
    swedish svenska stockholm göteborg goteborg malmö malmo london england company företag foretag firma office kontor
    firstcall recruiter rekryterare rekrytering recruitment interview intervju candidate kandidat work jobb arbete
    my mitt min the is this det är och and
    """
"""Words that the passwords tried first are made of, in the languages of this program: a rule, not a list of them."""

_ROWS = (
    "abcdefghijklmnopqrstuvwxyzåäö",
    "01234567890",
    "qwertyuiopå",
    "asdfghjklöä",
    "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn",
)
_LEET: tuple[dict[int, str], ...] = (
    str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i"}),
    str.maketrans({"0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "l"}),
    str.maketrans({}),
)


def weakness(password: str, *, about: Iterable[str] = ()) -> Weakness | None:
    """What is wrong with a new password; None where nothing is. `about`: names that it may not consist of."""
    text = _normal(password)
    if len(text) < SHORTEST:
        return Weakness.SHORT
    if len(text) > LONGEST:
        return Weakness.LONG
    small = text.casefold()
    words = frozenset(_WORDS.split()) | {part for each in about for part in _parts(each) if len(part) >= 3}
    if len(set(small)) < 5 or small.isdecimal() or _is_repetition(small) or _is_row(small):
        return Weakness.COMMON
    within = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", small)  # Years and signs around a word add little.
    skeletons = {"".join(filter(str.isalpha, each.translate(leet))) for leet in _LEET for each in (small, within)}
    return Weakness.COMMON if any(_is_made_of(each, words) for each in skeletons) else None


def _parts(name: str) -> list[str]:
    return "".join(each if each.isalpha() else " " for each in _normal(name).casefold()).split()


def _is_repetition(text: str) -> bool:
    """Whether it is one piece over and over."""
    return (text + text).find(text, 1) < len(text)


def _is_row(text: str) -> bool:
    """Whether most of it runs along the alphabet, the digits or a row of keys."""
    pairs = {row[at : at + 2] for row in _ROWS for at in range(len(row) - 1)}
    pairs |= {pair[::-1] for pair in pairs}
    ran = sum(text[at : at + 2] in pairs or text[at] == text[at + 1] for at in range(len(text) - 1))
    return ran >= 0.7 * (len(text) - 1)


def _is_made_of(letters: str, words: frozenset[str]) -> bool:
    """Whether the letters are such words one after the other, and nothing else."""
    reached = {0}
    for at in range(len(letters)):
        if at in reached:
            reached |= {at + len(word) for word in words if letters.startswith(word, at)}
    return len(letters) in reached
