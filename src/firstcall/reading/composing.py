"""Letters that come in parts: "å" as "a" and a ring, the way some systems write file names and pasted text."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence


def composed(text: str) -> tuple[str, Sequence[int]]:
    """The text with one character a letter (Unicode's NFC), and where in the text each of them begins, and its end."""
    if unicodedata.is_normalized("NFC", text):
        return text, range(len(text) + 1)
    made: list[str] = []
    starts: list[int] = []
    begin = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and unicodedata.combining(text[end]):
            continue
        letter = unicodedata.normalize("NFC", text[begin:end])
        made.append(letter)
        starts += [begin] * len(letter)
        begin = end
    return "".join(made), (*starts, len(text))
