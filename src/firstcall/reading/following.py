"""Questions that follow on a plain no, and turn nothing: "No, is that a problem?"."""

from __future__ import annotations

from firstcall.reading.reply import Reply

OPENING = 2
"""Characters before which a no opens the reply."""


def only_follows_up(reply: Reply) -> bool:
    """Whether a plain no opens the reply, and all that is asked is what comes of it: none that asks what is meant."""
    marks = reply.find("followup")
    opens = any(hit.rule.name == "particle" and hit.start <= OPENING for hit in reply.find("no"))
    asked = [at for at, sign in enumerate(reply.doc.shape) if sign == "?"]
    return bool(asked) and opens and all(any(0 <= at - mark.end <= 1 for mark in marks) for at in asked)
