"""Replies without a comma or a stop: where their sentences end is a guess, and a verdict must not hang on the guess.

"B och BE inget mer" denies nothing with a stop before "inget" and BE without one. Such a reply is read once more for
each place where a sentence may begin; where met and not met both come of it, a person decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from firstcall.kinds import choice
from firstcall.reading.casing import codes_of, with_capitals
from firstcall.reading.packs import pack_of
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit, outside
from firstcall.types import Requirement

MOST = 12
"""Places that are tried; that bounds the time."""

FEWEST = 3
"""Words from which on a reply may hold two sentences."""

STRANDED = 5
"""Words of a sentence that ends in a verb without what it asks for, and so is none: "C I don't have"."""

_SIGN = re.compile(r"[.,!?;:…–—-](?=\s+\S)")
_CLASS = re.compile(r"(?:A[M12]?|BE?|CE?|C1E?|DE?|D1E?|E)(?![^\W_])")


def loose_ends(reply: Reply) -> list[Hit]:
    """Last words that ask for more; what closes or may go on is said by rules of its own."""
    return outside(reply.find("dangling"), reply.find("ending"), reply.find("trailing"))


def wants_class(head: Reply, stopped: str) -> bool:
    """As in "Jag har inte" before "B-körkort": no sentence without the licence class that stands behind it.

    A sentence of its own says yes or no, or names a class or a licence itself: "Nej", "C har jag inte". It does not
    end in "but not": "C har jag men inte".
    """
    behind = stopped[len(head.doc.text) :].strip(" .").split()
    if not behind or _CLASS.match(behind[0]) is None:
        return False
    buts, end = head.find("contrast"), len(head.doc.shape.rstrip())
    but_not = any(neg.end >= end and 0 <= neg.start - but.end <= 1 for neg in head.negations() for but in buts)
    return but_not or not head.has("yes", "no", "class", "licence")


def with_stops(
    text: str, requirement: Requirement, language: str, *, everywhere: bool = False
) -> Iterator[tuple[str, str]]:
    """The words before a place where a sentence may begin, and the reply with a stop there.

    Nothing for a reply that has signs of its own. A sentence may begin with a word that often does, and with each
    option or licence class that no "and" joins; `everywhere`: with any word that none joins.
    """
    if _SIGN.search(text):
        return
    words = with_capitals(text, codes_of(requirement), language).split()
    if len(words) < FEWEST:
        return
    known = pack_of(language).words
    joints = known["and"] | known["or"] | known["plus"]
    named, whole = _named(requirement), _names(requirement)
    tried = 0
    for at in range(1, len(words)):
        word = words[at]
        if word.lower() == words[at - 1].lower():
            continue  # a word begun twice
        own = word.lower() in known["begins"] and words[at - 1].lower() not in known["inverting"]
        letter = requirement.kind == "licence" and _CLASS.match(word) is not None
        item = word.lower() in named or (letter and words[at - 1].lower() not in known["before_classes"])
        own = own and not (len(words) - at <= STRANDED and words[-1].lower().strip(".!?") in known["stranded"])
        inside = f" {words[at - 1]} {word} ".lower() in whole
        if not inside and (own or ((item or everywhere) and words[at - 1].lower() not in joints)):
            head = " ".join(words[:at])
            yield head, f"{head}. {word[:1].upper()}{word[1:]} {' '.join(words[at + 1 :])}"
            tried += 1
            if tried == MOST:
                return


def _names(requirement: Requirement) -> str:
    """The names of a choice's options, a bar between two, so that no sentence begins inside one."""
    if not isinstance(requirement.params, choice.Params):
        return ""
    names = (name for option, others in requirement.params.options.items() for name in (option, *others))
    return " | ".join(("", *(name.lower() for name in names), ""))


def _named(requirement: Requirement) -> frozenset[str]:
    own = {word for word in _names(requirement).split() if word != "|"}
    return frozenset(own | {f"{word}'s" for word in own})
