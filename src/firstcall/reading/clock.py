"""Which part of a day a stretch of hours on the clock lies in; only where there is no doubt."""

from __future__ import annotations

from firstcall.reading.rules import Hit

MORNING, NOON, CLOSE = range(5, 11), (*range(12, 19), *range(1, 7)), range(20, 25)
"""Hours at which a day shift begins; at which it ends, by either clock; and at which an evening shift ends."""

AFTERNOON, LATE, DAWN = range(13, 18), range(20, 24), range(5, 9)
"""Hours at which an evening shift begins, and at which a night shift begins and ends."""

HALF, HALF_CLOSE = range(2, 5), range(10, 13)
"""The same hours of an evening shift by the half-day clock: "två till tio"."""

NOON_AT = 12
"""The hour from which on the clock has one meaning only."""


def shift_of(hit: Hit) -> str | None:
    """Which of day, evening, night is `a` to `b` on the clock; None where it could be another, or no hours."""
    begins, ends = hit.num("a"), hit.num("b")
    if begins is None or ends is None:
        return None
    if begins in MORNING and ends in NOON and (ends >= NOON_AT or begins > ends):
        return "day"
    if (begins in AFTERNOON and ends in CLOSE) or (begins in HALF and ends in HALF_CLOSE):
        return "evening"
    return "night" if begins in LATE and ends in DAWN else None
