"""Capitals for codes in a reply that was written without any: "b och ce" means B and CE where classes are asked for.

Rules tell the class A from an article by its capital. Only a reply that has none within its sentences is mended,
letter by letter, so that every offset stands; words of the language ("be", "a") only next to other codes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from firstcall.kinds import any_of, certificate, level, licence
from firstcall.reading.packs import pack_of
from firstcall.types import Requirement

_PIECE = re.compile(r"[^\W_]+(?:['’:][^\W_]+)*|[^\w\s]")
_LETTER = re.compile(r"(?<![\w-])[A-HJ-ZÅÄÖ](?![\w-])")
_WITHIN = re.compile(r"(?<![.!?…])\s(?!I\b)[^\W\d_a-zåäö]")
"""A capital that opens no sentence and is no "I"."""
_SHOUTED = re.compile(r"[^\W\d_]{4}")
"""A word; "B, BE, C1" is none that somebody shouts."""
_CLASSES = frozenset({"AM", "A", "B", "BE", "C", "CE", "D", "DE", "E"})


def codes_of(requirement: Requirement) -> frozenset[str]:
    """What a reply to it may say in capitals: licence classes, and the single letters of its names (SFI C, truck B)."""
    return frozenset(_codes(requirement))


def _codes(requirement: Requirement) -> Iterator[str]:
    match requirement.params:
        case licence.Params():
            yield from _CLASSES
        case level.Params(scale=names):
            yield from _letters(names)
        case certificate.Params(name=name, aliases=aliases):
            yield from _letters((name, *aliases))
        case any_of.Params(of=of):
            for one in of:
                yield from _codes(one)


def _letters(names: Sequence[str]) -> Iterator[str]:
    for name in names:
        yield from _LETTER.findall(name)


def with_capitals(text: str, codes: frozenset[str], language: str) -> str:
    """The text, its codes in capitals; of the same length, and untouched where it has capitals of its own."""
    if text.isupper() and _SHOUTED.search(text):
        text = text.lower()
    if not codes or _WITHIN.search(text):
        return text
    found = list(_PIECE.finditer(text))
    said = [piece.group().lower() for piece in found]
    own = [_is_code(said, at, codes, language) for at in range(len(said))]
    made = list(text)
    for piece, is_code in zip(found, own, strict=True):
        if is_code:
            end = piece.start() + len(_head(piece.group()))
            made[piece.start() : end] = text[piece.start() : end].upper()
    return "".join(made)


def _head(word: str) -> str:
    """The code of an inflected one: "e:t", "c:et"."""
    return word.partition(":")[0]


def _is_code(said: Sequence[str], at: int, codes: frozenset[str], language: str) -> bool:
    words = pack_of(language).words
    if _head(said[at]).upper() not in codes or said[at + 1 : at + 2] == ["-"]:
        return False
    if " ".join(said[at : at + 2]) in words["no_codes"]:
        return False  # "d e lugnt" is no D, "be kort" a misheard B
    if said[at] not in words["code_words"]:
        return True
    joints = words["and"] | words["or"] | {",", "+", "/"}
    before = at - 1
    while before >= 0 and said[before] in joints:
        before -= 1
    behind = at + 1
    while behind < len(said) and said[behind] in joints:
        behind += 1
    led = before >= 0 and said[before] in words["before_codes"]
    alone = behind > at + 1 or behind == len(said) or not said[behind][0].isalnum()
    follows = alone and before >= 0 and _plain(said[before], codes, words["code_words"])
    leads = behind > at + 1 and behind < len(said) and _plain(said[behind], codes, words["code_words"])
    return led or follows or leads


def _plain(word: str, codes: frozenset[str], words: frozenset[str]) -> bool:
    """Whether it can be nothing but a code: a class, or a class with its figure."""
    return word not in words and _head(word).rstrip("12").upper() in codes
