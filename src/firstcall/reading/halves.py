"""Whether a question for two things got an answer to one: for turn-taking, since the other is often said next.

"Do you, and which?", "how many, and when?", "have you got tools and a van?".
"""

from __future__ import annotations

from firstcall.reading.reply import Reply, Told

_PARTICLES = frozenset({"yes", "no", "have"})
"""Families of what says yes or no, and no more."""
_SHORTEST = 3
"""Letters of a word that may name a thing: "van", "bil"."""
_REACH = 4
"""Words behind an "and" among which the second of two things is named."""
_REST = 2
"""Words besides those that tell the answer from which on the other half is taken for told."""


def half_told(reply: Reply, told: Told) -> bool:
    """Whether one half is open. A no leaves nothing to be told, and further words are taken for the other half."""
    if told.value in {False, (), "not_held"}:
        return False
    if reply.asked("halves"):
        return _first_alone(reply, told)
    one = told.value is True or told.value == "held" or (isinstance(told.value, tuple) and len(told.value) == 1)
    return one and one_named(reply)


def _first_alone(reply: Reply, told: Told) -> bool:
    """A bare yes to "do you, and which?", a figure to "how many, and when?"."""
    plain = {hit.rule.family in _PARTICLES or hit.rule.name == "name" for hit in told.hits}
    spans = [(hit.start, hit.end) for hit in (*told.hits, *reply.find("yes"), *reply.find("ending"))]
    asked = set(reply.question.shape.split())
    rest = [
        at
        for at in reply.doc.starts
        if (reply.doc.shape[at].isalnum() or reply.doc.shape[at] == "#")
        and not any(a <= at < b for a, b in spans)
        and reply.doc.shape[at:].split(maxsplit=1)[0] not in asked
    ]
    return len(plain) < 2 and len(rest) < _REST and not any(reply.doc.shape[at] == "#" for at in rest)


def one_named(reply: Reply) -> bool:
    """Whether of two things with an "and" between them, the reply names one and no more: "the tools, yes"."""
    asked = reply.question.shape.split()
    joint = next((at for at, word in enumerate(asked) if word in reply.pack.words["and"]), 0)
    if not joint or reply.has("only") or reply.doc.word_count > _BRIEF:
        return False
    before = _things(reply, asked[max(0, joint - 2) : joint])
    behind = _things(reply, asked[joint + 1 : joint + 1 + _REACH]) - before
    said = _things(reply, reply.doc.shape.split())
    return bool(before and behind) and _named(said, before) is not _named(said, behind)


def _things(reply: Reply, words: list[str]) -> set[str]:
    plain = reply.pack.words["empty"] | reply.pack.words["grammar"]
    return {word for word in words if len(word) >= _SHORTEST and word.isalpha() and word not in plain}


def _named(said: set[str], things: set[str]) -> bool:
    """Whether a thing is said, in another form or as the end of a compound ("bil" for "arbetsbil")."""
    return any(a.startswith(b) or b.startswith(a) or a.endswith(b) for a in things for b in said)


_BRIEF = 6
"""Words up to which a reply is taken to name one thing alone."""
