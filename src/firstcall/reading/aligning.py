"""Whether words of the reply are about what was asked: a negation of something else is no answer.

"Jag har inte jobbat i frys" denies what was asked; "inga chefer", said of nights, denies something else.
"""

from __future__ import annotations

from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit
from firstcall.reading.stints import SHORTEST, names_subject


def content(reply: Reply, hit: Hit) -> list[str]:
    """The words of the hit's clause, without its own, that name something: none of grammar or framing."""
    plain = plain_words(reply)
    doc, found = reply.doc, []
    for i, start in enumerate(doc.starts):
        if doc.clauses[i] == hit.clause and not hit.start <= start < hit.end:
            end = doc.starts[i + 1] if i + 1 < len(doc.starts) else len(doc.shape)
            found += doc.shape[start:end].split()
    return [word for word in found if len(word) >= SHORTEST and word[0].isalpha() and word not in plain]


def plain_words(reply: Reply) -> frozenset[str]:
    """Words of the language that name nothing."""
    kept = reply.memo.get("plain")
    if kept is None:
        words = reply.pack.words
        kept = reply.memo["plain"] = words["empty"] | words["framing"] | words["grammar"]
    assert isinstance(kept, frozenset)
    return kept


def asked_words(reply: Reply) -> tuple[str, ...]:
    """The words by which the question names what it is about."""
    kept = reply.memo.get("asked")
    if kept is None:
        plain = reply.pack.words["empty"] | reply.pack.words["grammar"]
        found = reply.question.shape.split()
        kept = tuple(word for word in found if len(word) >= SHORTEST and word[0].isalpha() and word not in plain)
        reply.memo["asked"] = kept
    assert isinstance(kept, tuple)
    return kept


def aligned(reply: Reply, hit: Hit) -> bool:
    """Whether the hit's clause names nothing, or something that the question names too."""
    words = content(reply, hit)
    return not words or names_subject(" ".join(words), asked_words(reply))


def on_topic(reply: Reply, hit: Hit) -> bool:
    """Whether the hit's clause names something that the question names."""
    return names_subject(" ".join(content(reply, hit)), asked_words(reply))


def asks_more(reply: Reply) -> bool:
    """Whether a question stands in the reply that is no mere echo of a word or two: "Dogs? For years"."""
    head, sign, rest = reply.doc.shape.partition(" ?")
    short = len(head.split()) <= ECHO or (len(head.split()) <= AGAIN and names_subject(head, asked_words(reply)))
    echo = bool(rest.strip(" .,!")) and short
    return " ?" in rest if echo else bool(sign)


ECHO, AGAIN = 2, 5
"""Words that only say again what was asked: any, and with one of the question's own among them."""
