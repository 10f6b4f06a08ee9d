"""Pay: makers that turn a rule's groups into a `Pay` as it was said; the kind fits it to the job's unit.

Groups: `a`, `p` approximators, `n`, `n2` numbers, `c` and `c2` currency words, `per` the period, `s` hundreds after
thousands ("trettiotvå fem").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from firstcall.reading.rules import Hit
from firstcall.reading.text import Number


@dataclass(frozen=True, slots=True)
class Pay:
    """An amount as said: no scaling yet."""

    low: float | None
    high: float | None
    scaled: bool
    """A scale word or all digits were said, so that it stands for itself."""
    currency: str = ""
    per: str = ""
    """hour, day, week, month, year; empty: not said."""
    how: str = ""
    """least, most, about ..."""
    pair: tuple[int, int] | None = None
    """Said in two halves: twenty-eight fifty."""


def amount(
    words: Mapping[str, str], currencies: Mapping[str, str], periods: Mapping[str, str]
) -> Callable[[Hit], Pay | None]:
    """An amount or a range of amounts."""

    def make(hit: Hit) -> Pay | None:
        groups = hit.match.groupdict() if hit.match else {}
        number = hit.number("n")
        if number is None:
            return None
        low = number.value
        second = hit.number("n2") if groups.get("n2") else None
        high, pair, scaled = low, number.pair, bool(number.prefix)
        if groups.get("s"):
            extra = hit.num("s") or 0
            if extra in range(100, 1000, 100) and low <= 200:
                extra /= 100
            if (
                not 1 <= extra <= 9
                or low > 200
                or extra != int(extra)
                or low < 12
                or (low % 10 == 0 and "och" not in hit.doc.shape)
            ):
                return None
            low = high = low + extra / 10
        if groups.get("pence"):
            low = high = low + (hit.num("pence") or 0) / 100
            scaled = True
        if second is not None:
            low, high, scaled = _shared(number, second)
            if high <= low:
                return None
        told = [words.get(hit.word(name)) for name in ("a", "p") if groups.get(name)]
        how = next((word for word in told if word and word != "about"), "")
        currency = next((currencies.get(hit.word(name), "") for name in ("c", "c2") if groups.get(name)), "")
        per = periods.get(hit.word("per"), "") if groups.get("per") else ""
        if how == "least":
            return Pay(low, None, scaled, currency, per, how, pair)
        if how == "most":
            return Pay(None, high, scaled, currency, per, how, pair)
        return Pay(low, high, scaled, currency, per, how, pair)

    return make


PAIRED = 10
"""A figure in two halves whose first is less is in hundreds: "two sixty"."""


def _halves(number: Number) -> float:
    """A figure said in two halves as one with a fraction."""
    return number.value if number.pair is None else number.pair[0] + number.pair[1] / 100


def around(hit: Hit) -> Pay | None:
    """`n` give or take `d`: "thirty-three, give or take a grand"."""
    number, less = hit.num("n"), hit.number("d")
    spread = less.value if less is not None else 1000.0
    if number is None or spread <= 0:
        return None
    middle = number * 1000 if number < 1000 <= spread else number
    return Pay(middle - spread, middle + spread, middle >= 1000) if spread < middle else None


def _shared(first: Number, second: Number) -> tuple[float, float, bool]:
    """A range whose scale word stands only after the second number: "35 och 40k", "trettiosex och fyrtio tusen"."""
    low, high = first.value, second.value
    if second.pair is not None and second.pair[0] >= PAIRED and (first.pair or low <= second.pair[0] <= 2 * low):
        return _halves(first), _halves(second), False  # "fourteen to fourteen fifty"
    if second.prefix and not first.prefix and high >= 1000 > low:
        low *= 1000
    if not second.prefix and high >= _WRITTEN_OUT and low < 1000 and high / 2 <= low * 1000 < high:
        return low * 1000, high, True  # "40 till 42000"
    return low, high, bool(second.prefix or first.prefix)


_WRITTEN_OUT = 10_000
"""A figure from which on its thousands are written out, so that they are meant with the one before it."""
