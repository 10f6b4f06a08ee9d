"""What a single length may stand for instead: another share of the time told, or as much at each of several places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from firstcall.reading.bare import marked
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit
from firstcall.reading.stints import Stint
from firstcall.types import Range

SEVERAL = 2
"""Further lengths from which on a reply is a whole working life, of which a "just" singles out no more than a part."""


def other_shares(reply: Reply, one: Hit, value: Range, parts: Sequence[Stint]) -> Iterator[Range]:
    """As in "Sju år, men bara ett halvt med de minsta" and "Ten years. Just one on towers": the other may be asked.

    "Fyra år vardera på NCC och Peab" may be twice as long.
    """
    if value.low is not None and any(0 <= mark.start - one.end <= 1 for mark in reply.find("apiece")):
        yield Range(2 * value.low, None)
    if any(part.hit is one and part.topic == "subject" for part in parts):
        return
    left = [part.hit for part in parts if part.hit is not one and part.topic == "open" and part.hit.value.how != "none"]
    singled = marked(reply, one)
    for hit in left:
        together = _one_sentence(reply, one, hit)
        told = marked(reply, hit) and (_turned(reply, one, hit) or not together)
        if told or (singled and (len(left) >= SEVERAL or not together)):
            yield hit.value.range


def _turned(reply: Reply, one: Hit, two: Hit) -> bool:
    """Whether a "but" stands between two lengths."""
    first, last = sorted((one, two), key=lambda hit: hit.start)
    return any(first.end <= but.start < last.start for but in reply.find("contrast"))


def _one_sentence(reply: Reply, one: Hit, two: Hit) -> bool:
    return reply.doc.sentence_at(one.start) == reply.doc.sentence_at(two.start)
