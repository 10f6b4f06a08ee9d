"""Names of certificates, options and levels in a reply: whole, glued, split, and with small slips of hearing."""

from __future__ import annotations

from collections.abc import Iterable

from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit, Rule
from firstcall.reading.text import Doc


def spoken(doc: Doc) -> list[tuple[str, int, int]]:
    """Every word with its place in the shape, numbers as digits."""
    words = []
    for i, start in enumerate(doc.starts):
        first, last = doc.pieces[i]
        number = doc.numbers.get(start)
        width = 1 if number else len(doc.tokens[first].norm)
        word = f"{number.value:g}" if number else doc.tokens[first].norm.lower()
        if any(char.isalnum() for char in word):
            words.append((word, start, start + width))
        del last
    return words


def find_name(reply: Reply, name: str, rule: str, *, loose: bool = True) -> list[Hit]:
    """Where a name stands in the reply; `loose` lets one slip of hearing pass in longer words."""
    wanted = [word for word, _, _ in _wanted(reply, name)]
    if not wanted or wanted[0][0] not in _letters(reply.doc):
        return []  # However it is heard, split or glued, a name keeps its first letter.
    words = _words(reply.doc)
    glued = "".join(wanted)
    loose = loose and not any(char.isdigit() for char in glued)
    found: list[Hit] = []
    made = Rule(rule, "")
    for i, (word, start, end) in enumerate(words):
        if _alike(word, glued, loose=loose):
            found.append(Hit(made, reply.doc, start, end, name))
            continue
        last = i + len(wanted)
        if (
            len(wanted) > 1
            and last <= len(words)
            and all(_alike(words[i + j][0], wanted[j], loose=loose) for j in range(len(wanted)))
        ):
            found.append(Hit(made, reply.doc, start, words[last - 1][2], name))
        elif len(glued) >= 3 and glued.startswith(word) and (end_i := _spelt(words, i, glued)) is not None:
            found.append(Hit(made, reply.doc, start, words[end_i][2], name))
    return found


def _spelt(words: list[tuple[str, int, int]], i: int, glued: str) -> int | None:
    """The last word of a name that was said in pieces: "truck kort", "Y K B"."""
    said = ""
    for j in range(i, min(i + 8, len(words))):
        said += words[j][0]
        if said == glued:
            return j
        if not glued.startswith(said):
            return None
    return None


def _wanted(reply: Reply, name: str) -> list[tuple[str, int, int]]:
    return _words(reply.pack.name(name))


def _words(doc: Doc) -> list[tuple[str, int, int]]:
    kept = doc.memo.get("spoken")
    if kept is None:
        kept = doc.memo["spoken"] = spoken(doc)
    assert isinstance(kept, list)
    return kept


def _letters(doc: Doc) -> frozenset[str]:
    """What the words begin with."""
    kept = doc.memo.get("letters")
    if kept is None:
        kept = doc.memo["letters"] = frozenset(word[0] for word, _, _ in _words(doc))
    assert isinstance(kept, frozenset)
    return kept


def _alike(word: str, wanted: str, *, loose: bool) -> bool:
    """Equal, with an ending, or one letter off in a long word."""
    if word == wanted:
        return True
    if len(wanted) >= 4 and word.startswith(wanted) and len(word) - len(wanted) <= 3:
        return True
    if not loose or len(wanted) < 6 or abs(len(word) - len(wanted)) > 1 or word[:1] != wanted[:1]:
        return False
    return within_one(word, wanted)


def within_one(one: str, two: str) -> bool:
    """Whether one change, drop or insertion of a letter makes the words equal."""
    if len(one) > len(two):
        one, two = two, one
    i = 0
    while i < len(one) and one[i] == two[i]:
        i += 1
    if len(one) == len(two):
        return one[i + 1 :] == two[i + 1 :]
    return one[i:] == two[i + 1 :]


def key_words(reply: Reply, names: Iterable[str], ignore: frozenset[str]) -> set[str]:
    """The words of several names that tell them apart from others."""
    return {word for name in names for word, _, _ in _wanted(reply, name) if len(word) > 1 and word not in ignore}
