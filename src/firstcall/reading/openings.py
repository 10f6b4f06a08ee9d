"""A reply without the sentences in front that say nothing: "Okay.", "Hang on.", the question said again.

For turn-taking: who thought aloud first and has answered since is as whole as who answered at once.
"""

from __future__ import annotations

from dataclasses import replace

from firstcall.reading.framing import without_frame
from firstcall.reading.reply import Reply

LONGEST = 7
"""Words of a sentence that only wins time: "let me just have a look"."""


def without_opening(reply: Reply) -> Reply:
    """The reply as it stands behind them; itself where there are none, or nothing else."""
    kept = without_frame(reply)
    if kept.opened and kept.text != reply.doc.heard:
        reply = reply.heard_as(kept.text)
    head, stop, rest = reply.doc.shape.partition(" . ")
    thinks = [hit for hit in (*reply.find("pondering"), *reply.find("wait")) if hit.end <= len(head)]
    if not stop or not thinks or len(head.split()) > LONGEST or not rest.strip(" .,!?…"):
        return reply
    if any(hit.start <= len(head) for hit in (*reply.find("yes"), *reply.find("no"))) or "#" in head:
        return reply
    return reply.heard_as(reply.doc.without([(1, len(head) + len(stop))]))


def without_mark(reply: Reply) -> Reply:
    """The reply without a question mark that nobody wrote, and which words at its end would stand in front of."""
    doc = reply.doc
    if not doc.shape.endswith(" ? ") or doc.text.rstrip().endswith("?"):
        return reply
    last = len(doc.starts) - 1
    bare = replace(
        doc,
        shape=doc.shape[:-2],
        starts=doc.starts[:last],
        pieces=doc.pieces[:last],
        clauses=doc.clauses[:last],
        sentences=doc.sentences[:last],
        memo={},
    )
    return replace(reply, doc=bare, memo={})
