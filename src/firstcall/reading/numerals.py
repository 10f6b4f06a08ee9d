"""Numbers in words and digits, from a language's word list: "trettiosex tusen fem hundra", "two and a half", "2,5".

Adjacent numbers stay apart ("fem sex år") unless the language builds one number of them ("tjugo fem", "two hundred
and ten"). Half-said pairs ("twenty eighteen", "twenty-eight fifty") keep both halves for the rules to choose.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from firstcall.reading.glued import Gluing
from firstcall.reading.text import Number, Token

_TEN = 10
_THREE = 3
"""Quarters said as "three quarters"."""
_BLANKS = 2
"""Blanks inside one figure at most; a hesitation left out is longer."""


@dataclass(frozen=True)
class Numerals:
    """A language's number words."""

    ones: Mapping[str, int]
    """0-19, without the articles."""
    tens: Mapping[str, int]
    articles: frozenset[str]
    """Words that mean one before a scale word: ett, en, a."""
    hundred: frozenset[str]
    scales: Mapping[str, int]
    """Words that multiply by a thousand or more."""
    joins: frozenset[str]
    """and, och."""
    halves: frozenset[str]
    """halv, halvt, half."""
    points: frozenset[str]
    """komma, point."""
    decimal: str
    """The sign before decimals."""
    quarters: frozenset[str] = frozenset()
    """quarter, quarters."""
    endings: Mapping[str, int] = field(default_factory=dict)
    """Endings that hearing splits off: teen -> 1 (ten more), ty -> 10 (ten times)."""
    glued: Gluing | None = None
    """How numbers are written in one word, where they are."""
    collectives: Mapping[str, int] = field(default_factory=dict)
    """tjog, dussin, dozen."""
    couples: frozenset[str] = frozenset()
    """Words that mean two before a hundred, a scale or a collective: par, couple."""
    links: frozenset[str] = frozenset()
    """Words that may stand behind those: of."""
    neuters: frozenset[str] = frozenset()
    """Articles that figures end in: "trettio ett"."""
    broken: Mapping[str, int] = field(default_factory=dict)
    """Beginnings that hearing splits from their ending and that are no words themselves: `twen ty` -> 2."""

    def scan(self, tokens: list[Token]) -> list[Number]:
        """The numbers, left to right, not overlapping."""
        found: list[Number] = []
        i = 0
        while i < len(tokens):
            number = self._at(tokens, i)
            if number is None:
                i += 1
                continue
            found.append(number)
            i = number.end
        return found

    def in_word(self, word: str) -> int | None:
        """The number that a whole word says, glued ones too; None for any other word."""
        value = self.ones.get(word, self.tens.get(word))
        return self.glued.value(word) if value is None and self.glued else value

    # ------------------------------------------------------------------ one number

    def _at(self, tokens: list[Token], i: int) -> Number | None:
        digits = self._digits(tokens, i)
        if digits is not None:
            return self._scaled(tokens, i, *digits, digits=True)
        spoken = self._spoken(tokens, i)
        if spoken is not None:
            return self._scaled(tokens, i, *spoken, digits=False)
        return None

    def _digits(self, tokens: list[Token], i: int) -> tuple[float, int, tuple[int, int] | None] | None:
        raw = tokens[i].raw
        if not raw[0].isdecimal() or not raw[-1].isdecimal() or ":" in raw or len(raw) > 12:
            return None
        value = _figure(raw, self.decimal)
        if value is None:
            return None
        end = i + 1
        # "38 000": groups of three after a blank
        while (
            "." not in raw
            and "," not in raw
            and len(raw) <= 3
            and end < len(tokens)
            and len(tokens[end].raw) == 3
            and tokens[end].raw.isdecimal()
            and 1 <= tokens[end].start - tokens[end - 1].end <= _BLANKS
            and value < 1e9
        ):
            value = value * 1000 + int(tokens[end].raw)
            end += 1
        if end < len(tokens) and tokens[end].raw in {"½"}:
            return value + 0.5, end + 1, None
        if _is_fraction(tokens, end, 1):  # "2 1/2"
            return value + 0.5, end + 3, None
        if end == i + 1 and 1 <= value < 100 and end < len(tokens) and tokens[end].norm in self.hundred:
            return *self._tail(tokens, end + 1, value * 100), None  # "2 hundra"
        return value, end, None

    def _spoken(self, tokens: list[Token], i: int) -> tuple[float, int, tuple[int, int] | None] | None:
        word = tokens[i].norm
        hundreds = self.glued.short_thousands(word) if self.glued else None
        if hundreds is not None:
            return hundreds, i + 1, None
        part = self._half_of(tokens, i)
        if part is not None:
            return part
        if word in self.articles:
            halved = self._half(tokens, 1.0, i + 1)
            if halved[0] != 1.0:  # "en och en halv"
                return halved[0], halved[1], None
        opens = word in self.articles and i + 1 < len(tokens) and self._follows_article(tokens[i + 1].norm)
        if word in self.hundred:
            total, end = self._tail(tokens, i + 1, 100)
            return total, end, None
        small = (1, i + 1) if opens else self._small(tokens, i)
        if small is None:
            return None
        value, end = small
        if end < len(tokens) and tokens[end].norm in self.hundred:
            total, end = self._tail(tokens, end + 1, value * 100)
            return total, end, None
        scale = self.glued.scale_behind(word) if self.glued else 0
        rest = self._rest(tokens, end, scale) if scale else None
        if rest is not None:  # "tvåtusen tjugonio", "tjugohundra tjugonio": glued so far, the rest apart
            return value + rest[0], rest[1], None
        pair = self._pair(tokens, value, end)
        if pair is not None:
            return float(value * 100 + pair[0]), pair[1], (int(value), pair[0])
        return float(value), end, None

    def _half_of(self, tokens: list[Token], i: int) -> tuple[float, int, None] | None:
        """Half or quarters of what follows: "half a dozen", "en halv miljon", "three quarters of a million"."""
        many = self.ones.get(tokens[i].norm, 1) if i + 1 < len(tokens) else 1
        j = i + 1 if (tokens[i].norm in self.articles or many == _THREE) and i + 1 < len(tokens) else i
        if tokens[j].norm in self.quarters and (many == _THREE or j > i):
            j += 1
            j += j + 1 < len(tokens) and tokens[j].norm in self.links
            j += j + 1 < len(tokens) and tokens[j].norm in self.articles
            return (many / 4, j, None) if j < len(tokens) and tokens[j].norm in self.scales else None
        if j > i and many == _THREE:
            return None
        if tokens[j].norm not in self.halves:
            return None
        j += 1
        if j < len(tokens) and tokens[j].norm in self.articles:
            j += 1
        counted = j < len(tokens) and (tokens[j].norm in self.collectives or tokens[j].norm in self.scales)
        return (0.5, j, None) if counted else None

    def _follows_article(self, word: str) -> bool:
        return word in self.hundred or word in self.scales or word in self.collectives

    def _tail(self, tokens: list[Token], end: int, total: float) -> tuple[float, int]:
        """Adds "och femtio" / "fifty" after hundreds."""
        start = end
        if end < len(tokens) and tokens[end].norm in self.joins:
            end += 1
        small = self._small(tokens, end) if end < len(tokens) else None
        if small is not None and small[0] < 100 and not self._new_hundred(tokens, small[1]):
            return total + small[0], small[1]
        return total, start

    def _new_hundred(self, tokens: list[Token], end: int) -> bool:
        """As in "between two hundred and two hundred and fifty": what follows is a figure of its own."""
        return end < len(tokens) and tokens[end].norm in self.hundred

    def _small(self, tokens: list[Token], i: int) -> tuple[int, int] | None:
        """A number below a hundred in words, or a glued one of any size."""
        if i >= len(tokens):
            return None
        word = tokens[i].norm
        if word in self.couples:
            after = i + 2 if i + 1 < len(tokens) and tokens[i + 1].norm in self.links else i + 1
            return (2, after) if after < len(tokens) and self._follows_article(tokens[after].norm) else None
        if word in self.ones:
            broken = tokens[i + 1].norm if i + 1 < len(tokens) else ""
            if broken in self.endings and 3 <= self.ones[word] <= 9:  # "four teen"
                return self.ones[word] * (10 if self.endings[broken] == 10 else 1) + (
                    0 if self.endings[broken] == 10 else 10
                ), i + 2
            return self.ones[word], i + 1
        if word in self.broken and i + 1 < len(tokens) and tokens[i + 1].norm in self.endings:
            ten = self.endings[tokens[i + 1].norm] == _TEN
            return self.broken[word] * _TEN if ten else self.broken[word] + _TEN, i + 2
        if word in self.tens:
            j = i + 1
            if j < len(tokens) and tokens[j].raw == "-":
                j += 1
            if j < len(tokens) and 1 <= self.ones.get(tokens[j].norm, 0) <= 9:
                return self.tens[word] + self.ones[tokens[j].norm], j + 1
            if self.glued and self._split_one(tokens, i, j):
                return self.tens[word] + 1, j + 1
            return self.tens[word], i + 1
        value = self.glued.value(word) if self.glued else None
        if value is None:
            return None
        unit = self.ones.get(tokens[i + 1].norm, 0) if i + 1 < len(tokens) else 0
        ends_in_ten = value > 100 and value % 100 in self.tens.values()
        return (value + unit, i + 2) if ends_in_ten and 1 <= unit <= 9 else (value, i + 1)  # "hundraåttio fem"

    def _split_one(self, tokens: list[Token], i: int, j: int) -> bool:
        """Whether an article behind tens is the one of the figure: "trettio-ett", "trettio ett så", "tjugo en"."""
        if j >= len(tokens) or tokens[j].norm not in self.articles:
            return False
        after = tokens[j + 1] if j + 1 < len(tokens) else None
        if j > i + 1 and tokens[j].start == tokens[j - 1].end:
            return True
        ends = after is None or not after.raw[0].isalnum() or after.norm in self.scales or after.norm in self.hundred
        return ends or (tokens[j].norm in self.neuters and after is not None and after.norm not in self.halves)

    def _pair(self, tokens: list[Token], value: float, end: int) -> tuple[int, int] | None:
        """The second half of "twenty eighteen" or "twenty-eight fifty"; only two-digit halves, without a comma."""
        if end >= len(tokens):
            return None
        second = self._small(tokens, end)
        if not self.glued and 1 <= value <= 9 and second is not None and 20 <= second[0] <= 99:
            return second  # "one ninety"; "five ten" are two numbers
        if not 10 <= value <= 99:
            return None
        if second is None or not 10 <= second[0] <= 99:
            return None
        rising = second[0] - value == 1 or (second[0] % 10 == 0 == value % 10 and value > 20)
        if rising or (self.glued and value not in {19, 20}):
            return None  # "femton sexton", "trettio fyrtio"
        return second

    # ------------------------------------------------------------------ scales and halves

    def _scaled(
        self,
        tokens: list[Token],
        first: int,
        value: float,
        end: int,
        pair: tuple[int, int] | None,
        *,
        digits: bool,
    ) -> Number:
        value, end = self._decimals(tokens, value, end)
        value, end = self._half(tokens, value, end)
        scale = ""
        while end < len(tokens) and tokens[end].norm in self.scales and value < 1e9:
            scale = tokens[end].norm
            value, pair = value * self.scales[scale], None
            end += 1
            rest = self._rest(tokens, end, self.scales[scale])
            if rest is not None:
                value, end = value + rest[0], rest[1]
                break
        if end < len(tokens) and tokens[end].norm in self.collectives:
            value, end = value * self.collectives[tokens[end].norm], end + 1
        return Number(value, first, end, digits, pair, scale)

    def _decimals(self, tokens: list[Token], value: float, end: int) -> tuple[float, int]:
        if end + 1 < len(tokens) and tokens[end].norm in self.points:
            raw = tokens[end + 1].raw
            after = (int(raw), end + 2) if raw.isdecimal() and len(raw) < _THREE else self._small(tokens, end + 1)
            if after is not None and after[0] < 100:
                return value + after[0] / (10 if after[0] < 10 else 100), after[1]
        return value, end

    def _half(self, tokens: list[Token], value: float, end: int) -> tuple[float, int]:
        """Adds "och en halv", "and a half"."""
        j = end
        if j < len(tokens) and tokens[j].norm in self.joins:
            j += 1
            said = tokens[j].norm if j < len(tokens) else ""
            if said in self.articles or said == "1":
                j += 1
            if j < len(tokens) and tokens[j].norm in self.halves:
                return value + 0.5, j + 1
            if j < len(tokens) and tokens[j].norm in self.quarters:
                return value + 0.25, j + 1
            three = said == str(_THREE) or self.ones.get(said) == _THREE
            if three and j + 1 < len(tokens) and tokens[j + 1].norm in self.quarters:
                return value + 0.75, j + 2
        return value, end

    def _rest(self, tokens: list[Token], end: int, scale: int) -> tuple[float, int] | None:
        """What follows a scale word: "tusen fem hundra", "thousand and three", "thousand four hundred"."""
        end += end < len(tokens) and tokens[end].norm in self.joins
        if end >= len(tokens):
            return None
        inner = self._spoken(tokens, end) or self._hundreds(tokens, end)
        if inner is None or inner[0] >= scale or inner[2] is not None:
            return None
        if inner[1] < len(tokens) and tokens[inner[1]].norm in self.scales:
            return None  # "trettiofem tusen trettiofem tusen": said twice
        return inner[0], inner[1]

    def _hundreds(self, tokens: list[Token], i: int) -> tuple[float, int, None] | None:
        """Hundreds in digits behind a scale word: "36 tusen 500", "36 tusen 5 hundra"."""
        digits = self._digits(tokens, i) if tokens[i].raw.isdecimal() else None
        return (digits[0], digits[1], None) if digits and digits[0] in range(100, 1000, 50) else None


def _figure(raw: str, decimal: str) -> float | None:
    """Digits with separators: 2,5 · 38.000 · 38,000 · 12.80; three digits after a sign make thousands."""
    if raw.isdecimal():
        return float(int(raw))
    parts = raw.replace(",", ".").split(".")
    if not all(part.isdecimal() for part in parts):
        return None
    thousands = all(len(part) == 3 for part in parts[1:]) and 1 <= len(parts[0]) <= 3 and parts[0] != "0"
    if len(parts) > 2:
        # 1.234.567 or 1,234.50 or a date such as 2026.03.01, which is none
        if thousands:
            return float(int("".join(parts)))
        if raw.count(".") == 1 and raw.count(",") >= 1 and all(len(part) == 3 for part in parts[1:-1]):
            return float("".join(parts[:-1]) + "." + parts[-1])
        return None
    if thousands:
        return float(int("".join(parts)))
    return float(f"{int(parts[0])}.{parts[1]}")


def _is_fraction(tokens: list[Token], i: int, top: int) -> bool:
    return i + 2 < len(tokens) and [token.raw for token in tokens[i : i + 3]] == [str(top), "/", "2"]


def sounds_like(tens: float, teens: float) -> bool:
    """Whether the second figure is what the first was misheard or misspoken for: fifty and fifteen."""
    return tens in range(30, 100, 10) and teens == 10 + tens / 10
