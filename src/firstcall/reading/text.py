"""A reply as tokens and as a shape that rules match on; the reply itself is never rewritten.

The shape is the reply's tokens in lower case, each with its aliases ("don't" -> "do not", "nån" -> "någon"), with one
space around every token and `#` for every number. Every position in the shape leads back to the character offsets of
the untouched text. What words mean belongs in `languages`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from firstcall.reading.composing import composed
from firstcall.reading.disfluency import Speech, fluent
from firstcall.reading.pauses import with_commas
from firstcall.reading.sentences import Habits, joined

_PLAIN = (
    r"\d+(?::(?:e|a)|st|nd|rd|th)(?![^\W_])"  # 10:e, 1st
    r"|\d+(?:[.,:]\d+)*"  # 38 000 comes as two tokens, 2,5 and 06.30 as one
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*['’]?"
    r"|\S"
)
_APART = re.compile(r"[.\s]+")
_WORD = re.compile(r"[^\W\d_]{4}")
_DRAWN_OUT = re.compile(r"(?<!\b)([^\W\di])\1{2,}|\b([^\W\di])\2{2,}(?=\w)")
"""A letter that is held: "nooo", "jjja"; "iii" is a figure, and "www" is none."""
_CLASSES = frozenset({"A", "B", "C", "D", "E", "AM", "BE", "CE", "DE"})
"""Licence classes stay in capitals in the shape: "A" is a class, "a" an article; "AM" a class, "am" a verb."""
_QUOTES = frozenset("'’‘“”\"«»")
"""Signs that say nothing: "'bout ten"."""
_BY_FIGURE = re.compile(r"\d")
"""By a figure they do: 6'2, '17."""
_SPLIT = frozenset(",.;:!?…–—()")


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign; `text[start:end]` is what was written."""

    start: int
    end: int
    raw: str
    """As written, in whole letters; a comma for any pause."""
    norm: str
    """Lower case, aliases applied; may hold several words."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number that was said, and how."""

    value: float
    first: int
    """Index of its first token."""
    end: int
    """One past its last token."""
    digits: bool = False
    """Written in digits."""
    pair: tuple[int, int] | None = None
    """Said as two halves ("twenty-eight fifty", "tjugo nitton"): a year, a price or a number."""
    prefix: str = ""
    """Ends in a scale word: tusen, k, grand, lax ..."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What `Doc` needs to know of a language."""

    code: str
    aliases: Mapping[str, str]
    """Token in lower case -> how it stands in the shape."""
    contextual: Callable[[list[Token], int], str | None]
    """Alias that depends on the neighbours, or None."""
    numbers: Callable[[list[Token]], list[Number]]
    """Finds the numbers, left to right, not overlapping."""
    breaks: frozenset[str]
    """Words that open a new clause: men, fast, but ..."""
    speech: Speech
    """What is hesitated with, and said twice on purpose."""
    habits: Habits
    """What is said between sentences."""
    unaccented: Mapping[str, str] = field(default_factory=dict)
    """Words as they are typed without the language's own letters -> the words; for replies that hold none of these."""
    short: Mapping[str, str] = field(default_factory=dict)
    """Abbreviations with their stops -> the words; a figure or a small letter follows them."""


@dataclass(frozen=True, slots=True)
class Doc:
    """A reply ready for rules."""

    text: str
    """What was said, for quoting."""
    heard: str
    """What the tokens were made of: of the same length, with capitals mended and what is left out blank."""
    tokens: tuple[Token, ...]
    shape: str
    starts: tuple[int, ...]
    """Shape offset at which each piece starts."""
    pieces: tuple[tuple[int, int], ...]
    """Token range of each piece."""
    numbers: Mapping[int, Number]
    """Shape offset of a `#` -> the number."""
    clauses: tuple[int, ...]
    """Clause index of each piece."""
    sentences: tuple[int, ...]
    """Sentence index of each piece."""
    hesitates: bool = False
    """Whether it opens with a hesitation, which is in no piece."""
    memo: dict[object, object] = field(default_factory=dict, compare=False, repr=False)
    """Hits per rule family, filled by `rules.find`."""

    def piece_at(self, offset: int) -> int:
        """The piece that holds the shape offset."""
        return max(bisect_right(self.starts, offset) - 1, 0)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Character offsets in the text of the shape's stretch [start, end)."""
        if not self.pieces:
            return 0, 0
        first = self.pieces[self.piece_at(start)][0]
        last = self.pieces[self.piece_at(max(end - 1, start))][1] - 1
        return self.tokens[first].start, self.tokens[last].end

    def without(self, stretches: Iterable[tuple[int, int]]) -> str:
        """What was heard, these stretches of the shape blank; of the same length."""
        made = list(self.heard)
        for start, end in stretches:
            first, last = self.span(start, end)
            first = first if start > 1 else 0  # what was left out in front goes with it: "Right, okay."
            made[first:last] = " " * (last - first)
        return "".join(made)

    def clause_at(self, offset: int) -> int:
        """The clause that holds the shape offset."""
        return self.clauses[self.piece_at(offset)] if self.clauses else 0

    def sentence_at(self, offset: int) -> int:
        """The sentence that holds the shape offset."""
        return self.sentences[self.piece_at(offset)] if self.sentences else 0

    def clause_text(self, clause: int) -> str:
        """The shape of one clause, spaces around it."""
        words = [
            self.shape[self.starts[i] : (self.starts[i + 1] if i + 1 < len(self.starts) else len(self.shape))].strip()
            for i in range(len(self.starts))
            if self.clauses[i] == clause
        ]
        return f" {' '.join(words)} "

    def sentence_stretches(self) -> dict[int, tuple[int, int]]:
        """Sentence -> its stretch of the shape."""
        found: dict[int, tuple[int, int]] = {}
        for i, start in enumerate(self.starts):
            end = self.starts[i + 1] if i + 1 < len(self.starts) else len(self.shape)
            found[self.sentences[i]] = (found.get(self.sentences[i], (start, end))[0], end)
        return found

    @property
    def word_count(self) -> int:
        """How many words and numbers there are, signs left out."""
        return sum(1 for token in self.tokens if token.raw[0].isalnum())


@cache
def _pattern(short: tuple[str, ...]) -> re.Pattern[str]:
    """The tokens' pattern; an abbreviation is one, of one word ("ca.") with its stop, of several with stops or blanks.

    A stop before a capital ends a sentence.
    """
    parts = (one.rstrip(".").split(".") for one in short)
    words = (r"(?:\.\s?|\s)".join(each) + (r"\.?" if len(each) > 1 else r"\.") for each in parts)
    known = rf"(?P<short>(?<![^\W_])(?i:{'|'.join(words)})(?=\s*[\da-zåäö]))|" if short else ""
    return re.compile(known + _PLAIN)


def tokenise(text: str, lexicon: Lexicon, *, typed: bool = False) -> list[Token]:
    """The reply's tokens with their aliases, hesitations left out; linear in the text's length.

    `typed`: without the language's own letters, so that words are to be read that lack them.
    """
    text, starts = composed(text)
    shouted = text.isupper() and _WORD.search(text) is not None  # "B, BE, C1, C1E" is none
    plain = lexicon.unaccented if typed else {}
    bare: list[Token] = []
    for match in _pattern(tuple(lexicon.short)).finditer(text):
        raw = match.group()
        if raw in _QUOTES and not _BY_FIGURE.search(text[max(match.start() - 1, 0) : match.end() + 1]):
            continue
        if match.lastgroup:
            norm = lexicon.short[_APART.sub(".", f"{raw.lower()}.")]
        elif raw in _CLASSES and not shouted and not _is_article(raw, text, match.end(), lexicon, bare):
            norm = raw
        else:
            low = _DRAWN_OUT.sub(r"\1\2", raw.lower().replace("’", "'"))
            low = plain.get(low, low)
            norm = lexicon.aliases.get(low) or low
        bare.append(Token(starts[match.start()], starts[match.end()], raw, norm))
    bare = with_commas(bare)

    def is_figure(*tokens: Token) -> bool:
        found = lexicon.numbers(list(tokens))
        return (
            len(found) == 1 and found[0].end - found[0].first == len(tokens) and (len(tokens) == 1 or not found[0].pair)
        )

    figures = {number.first: number.end for number in lexicon.numbers(bare)}
    bare = fluent(bare, lexicon.speech, is_figure=is_figure, figures=figures)
    bare = joined(bare, lexicon.habits, is_figure=is_figure, classes=_CLASSES)
    for i, token in enumerate(bare):
        changed = lexicon.contextual(bare, i)
        if changed is not None:
            bare[i] = Token(token.start, token.end, token.raw, changed)
    return bare


def _is_article(raw: str, text: str, end: int, lexicon: Lexicon, before: list[Token]) -> bool:
    """Whether a capital A opens a sentence ("A bachelor's") and is no licence class."""
    opens = lexicon.code == "en" and (not before or before[-1].raw in ".!?")
    follows = text[end : end + _GAP]
    return raw == "A" and opens and follows[:1] == " " and follows.lstrip()[:1].islower()


_GAP = 4
"""Blanks, and a letter, behind an article."""

TYPED = "nr"
"""How a sign of number that was typed stands in a shape, where # is a figure."""


def make_doc(text: str, lexicon: Lexicon, *, typed: bool = False) -> Doc:
    """The reply as tokens and shape; `typed` as in `tokenise`."""
    tokens = tokenise(text, lexicon, typed=typed)
    numbers = {number.first: number for number in lexicon.numbers(tokens)}
    shape: list[str] = []
    starts: list[int] = []
    pieces: list[tuple[int, int]] = []
    found: dict[int, Number] = {}
    clauses: list[int] = []
    sentences: list[int] = []
    offset, i, clause, sentence = 1, 0, 0, 0
    while i < len(tokens):
        number = numbers.get(i)
        end = number.end if number else i + 1
        word = "#" if number else TYPED if tokens[i].norm == "#" else tokens[i].norm
        if word in lexicon.breaks:
            clause += 1
        starts.append(offset)
        pieces.append((i, end))
        clauses.append(clause)
        sentences.append(sentence)
        if number:
            found[offset] = number
        if word in _SPLIT and not _glued(tokens, i):
            clause += 1
            sentence += word in ".!?…"
        shape.append(word)
        offset += len(word) + 1
        i = end
    return Doc(
        text=text,
        heard=text,
        tokens=tuple(tokens),
        shape=f" {' '.join(shape)} " if shape else " ",
        starts=tuple(starts),
        pieces=tuple(pieces),
        numbers=found,
        clauses=tuple(clauses),
        sentences=tuple(sentences),
        hesitates=_hesitates(text, lexicon),
    )


def _glued(tokens: list[Token], i: int) -> bool:
    """Whether a colon stands inside a word, as in "C:et"."""
    inside = tokens[i].raw == ":" and 0 < i < len(tokens) - 1
    return inside and tokens[i - 1].end == tokens[i].start and tokens[i + 1].start == tokens[i].end


def _hesitates(text: str, lexicon: Lexicon) -> bool:
    first = _pattern(tuple(lexicon.short)).search(text)
    return first is not None and lexicon.aliases.get(first.group().lower()) == lexicon.speech.hesitation
