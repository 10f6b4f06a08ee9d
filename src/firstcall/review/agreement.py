"""How far two readers agree: raw share and Cohen's kappa, both with a 95 % interval.

Kappa's interval is Fleiss, Cohen and Everitt's (1969) for large samples, as in Fleiss, "Statistical Methods for Rates
and Proportions", chapter 13 (chapter 18 of the third edition); the raw share's is Wilson's.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

Z = 1.959964
"""Of a 95 % interval."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two readers side by side."""

    pairs: int
    """Decisions that both made."""
    raw: float | None
    """Share 0..1 in which they agree; None without pairs."""
    raw_low: float | None
    raw_high: float | None
    kappa: float | None
    """-1..1; None without pairs, and where both say the same one thing everywhere: there is no chance to compare to."""
    kappa_low: float | None
    kappa_high: float | None


NONE = Agreement(0, None, None, None, None, None, None)


def agreement(counts: Mapping[tuple[str, str], int]) -> Agreement:
    """How far two readers agree. `counts`: (what the one says, what the other says) -> how often."""
    pairs = sum(counts.values())
    if pairs == 0:
        return NONE
    same = sum(count for (one, other), count in counts.items() if one == other)
    low, high = wilson(same, pairs)
    found = kappa(counts)
    if found is None:
        return Agreement(pairs, _shown(same / pairs), low, high, None, None, None)
    value, error = found
    return Agreement(
        pairs,
        _shown(same / pairs),
        low,
        high,
        _shown(value),
        _shown(max(-1.0, value - Z * error)),
        _shown(min(1.0, value + Z * error)),
    )


def kappa(counts: Mapping[tuple[str, str], int]) -> tuple[float, float] | None:
    """Cohen's kappa and its standard error; None where chance alone would agree always."""
    total = sum(counts.values())
    share = {cell: count / total for cell, count in counts.items() if count}
    names = sorted({name for cell in share for name in cell})
    row = {name: math.fsum(p for (one, _), p in share.items() if one == name) for name in names}
    column = {name: math.fsum(p for (_, other), p in share.items() if other == name) for name in names}
    observed = math.fsum(share.get((name, name), 0.0) for name in names)
    expected = math.fsum(row[name] * column[name] for name in names)
    if 1.0 - expected < 1e-12:
        return None
    value = (observed - expected) / (1.0 - expected)
    rest = 1.0 - value
    alike = math.fsum(share.get((name, name), 0.0) * (1.0 - (row[name] + column[name]) * rest) ** 2 for name in names)
    unlike = math.fsum(p * (column[one] + row[other]) ** 2 for (one, other), p in share.items() if one != other)
    variance = (alike + rest**2 * unlike - (value - expected * rest) ** 2) / (total * (1.0 - expected) ** 2)
    return value, math.sqrt(max(variance, 0.0))


def wilson(hits: int, total: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    share, square = hits / total, Z * Z
    middle = (share + square / (2 * total)) / (1 + square / total)
    half = Z * math.sqrt(share * (1 - share) / total + square / (4 * total * total)) / (1 + square / total)
    return _shown(max(0.0, middle - half)), _shown(min(1.0, middle + half))


def _shown(value: float) -> float:
    """Six decimals, so that it is written the same everywhere."""
    return round(value, 6)
