"""What stands behind a figure: its unit, a thing that nobody asked for, or the places over which it is spread."""

from __future__ import annotations

from firstcall.reading.aligning import asked_words, plain_words
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit

NOUN = 3
"""Letters by which two words are of the same thing; a shorter word is no noun."""


def word_behind(reply: Reply, hit: Hit) -> str:
    """The word right behind."""
    rest = reply.doc.shape[hit.end : hit.end + 16].split()
    return rest[0] if rest else ""


def unit_behind(reply: Reply, hit: Hit) -> bool:
    """Whether a unit stands right behind."""
    return any(0 <= mark.start - hit.end <= 1 for mark in reply.find("unit")) or word_behind(reply, hit) == "km"


def unplaced(reply: Reply, of: str, found: list[Hit]) -> list[Hit]:
    """The first of two figures where the second only says in how many places: "fjorton kunder i tre län"."""
    if len(found) != 2:
        return found
    between = reply.doc.shape[found[0].end : found[1].start].split()
    joint = reply.pack.words["prepositions"] - reply.pack.words["or"]
    behind, asked = word_behind(reply, found[1]), (*asked_words(reply), *reply.names([of]).split())
    placed = (
        len(between) >= len(("kunder", "i"))
        and between[-1] in joint
        and all(word.isalpha() or word == "," for word in between)
    )
    thing = len(behind) >= NOUN and behind.isalpha() and behind not in plain_words(reply)
    own = any(behind.startswith(one[:NOUN]) for one in asked) or unit_behind(reply, found[1])
    return found[:1] if placed and thing and not own and not reply.pack.words["and"] & set(between) else found


def other_thing(reply: Reply, of: str, unit: str, hit: Hit) -> bool:
    """Whether things are counted where a measure was asked for: "tre mjölkbackar" for kilos."""
    measures = reply.pack.words["unit_names"] - PEOPLE
    if not measures & set(f"{of} {unit}".lower().split()):
        return False
    word, asked = word_behind(reply, hit), (*asked_words(reply), *reply.names([of]).split())
    counted = len(word) >= THING and word.isalpha() and word.endswith(reply.pack.words["plurals"])
    return counted and word not in plain_words(reply) and not any(word.startswith(one[:NOUN]) for one in asked)


PEOPLE = frozenset({"personer", "people"})
"""Names of units that are no measure: people are told of by many words."""

THING = 5
"""A shorter word behind a figure is seldom a thing that is counted."""
