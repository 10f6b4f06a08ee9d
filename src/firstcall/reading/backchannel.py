"""Whether words over a prompt only say that somebody listens: "mm", "okej", "ja, precis"."""

from __future__ import annotations

import re

from firstcall.reading.packs import pack_of

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def backchannel(text: str, *, language: str) -> bool:
    """True for words all of which are a listener's, and for none at all."""
    known = pack_of(language).words["backchannels"]
    return all(word.lower() in known for word in _WORD.findall(text))
