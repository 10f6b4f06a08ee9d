"""From a recognizer's segments to one utterance: text, words that index it, and where long sound is cut.

Plain values and arithmetic only; nothing here knows which recognizer it was, but for `Piece.of`, which reads the
attributes of faster-whisper's segments.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.types import Segment, Word


@dataclass(frozen=True, slots=True)
class Timed:
    """A word or part of one; a leading space starts a new word."""

    text: str
    start_s: float
    end_s: float
    probability: float


@dataclass(frozen=True, slots=True)
class Piece:
    """A segment and its words, before they are joined to an utterance."""

    segment: Segment
    words: tuple[Timed, ...]

    @property
    def probability(self) -> float:
        """Mean word probability."""
        return sum(word.probability for word in self.words) / len(self.words) if self.words else 0.0

    @classmethod
    def of(cls, found: Any, offset_s: float, end_s: float) -> Piece:
        """A faster-whisper segment of a clip that starts at `offset_s` and ends at `end_s` of the turn.

        Times come as numpy floats and may lie past the clip's end; they leave as plain floats inside it. Without
        word times (`words` is None) the words share the segment's time by their letters.
        """

        def at(seconds: float) -> float:
            return min(offset_s + max(0.0, float(seconds)), end_s)

        segment = Segment(
            text=found.text.strip(),
            start_s=at(found.start),
            end_s=at(found.end),
            avg_logprob=float(found.avg_logprob),
            no_speech_prob=float(found.no_speech_prob),
            compression_ratio=float(found.compression_ratio),
            temperature=float(found.temperature),
            kept=True,
        )
        # The words make the text, so they must be all of it.
        if found.words and "".join(word.word for word in found.words).split() == segment.text.split():
            words = tuple(
                Timed(word.word, at(word.start), at(word.end), float(word.probability)) for word in found.words
            )
        else:
            words = tuple(_spread(segment))
        return cls(segment, words)

    def begun_at(self, onset_s: float, limit_s: float) -> Piece:
        """The piece with no word earlier than the voice; a first word that was over by then gets up to 0.2 s."""
        if not self.words or onset_s <= self.words[0].start_s:
            return self
        first, *rest = (
            replace(word, start_s=max(word.start_s, onset_s), end_s=max(word.end_s, onset_s)) for word in self.words
        )
        if first.end_s == first.start_s:
            latest_s = rest[0].start_s if rest else limit_s
            first = replace(first, end_s=max(onset_s, min(onset_s + 0.2, latest_s)))
        return replace(self, words=(first, *rest))


def _spread(segment: Segment) -> Iterator[Timed]:
    """Words without times of their own: each gets its share of the segment by its letters."""
    words = segment.text.split()
    letters = sum(len(word) + 1 for word in words)
    probability = min(1.0, math.exp(segment.avg_logprob))
    at = segment.start_s
    for word in words:
        end = at + (segment.end_s - segment.start_s) * (len(word) + 1) / letters
        yield Timed(f" {word}", at, end, probability)
        at = end


def assemble(pieces: Sequence[Piece]) -> tuple[str, tuple[Word, ...]]:
    """The text of all pieces and its words, such that `text[start_char:end_char]` is each word.

    Parts without a leading space belong to the word before (`B` + `-körkort`); its probability is its weakest
    part's.
    """
    text, words, latest_s = "", [], 0.0
    for piece in pieces:
        for word in _joined(piece.words):
            text += " " if text else ""
            # A window decoded in two goes can overlap itself: times never run backwards.
            start_s = max(word.start_s, latest_s)
            latest_s = start_s
            end_s, end_char = max(word.end_s, start_s), len(text) + len(word.text)
            words.append(Word(word.text, start_s, end_s, word.probability, len(text), end_char))
            text += word.text
    return text, tuple(words)


def _joined(parts: Sequence[Timed]) -> list[Timed]:
    words: list[Timed] = []
    for part in parts:
        if not part.text.strip():
            continue
        if words and not part.text[0].isspace():
            last = words[-1]
            words[-1] = Timed(
                last.text + part.text.strip(), last.start_s, part.end_s, min(last.probability, part.probability)
            )
        else:
            words.append(Timed(part.text.strip(), part.start_s, max(part.start_s, part.end_s), part.probability))
    return [inner for word in words for inner in _split(word)]


def _split(word: Timed) -> list[Timed]:
    # A tokenizer may give two words in one part; a word of ours never holds a space.
    texts = word.text.split()
    step = (word.end_s - word.start_s) / len(texts)
    return [
        Timed(text, word.start_s + i * step, word.start_s + (i + 1) * step, word.probability)
        for i, text in enumerate(texts)
    ]


def cut_points(samples: Samples, window_s: float) -> list[tuple[int, int]]:
    """Where to cut a long turn: (first, last) sample of pieces of at most `window_s`.

    Each cut lies at the quietest tenth of a second in its window's last third.
    """
    size, look = int(window_s * CLOCK_HZ), CLOCK_HZ // 10
    cuts, first = [], 0
    while len(samples) - first > size:
        earliest = first + 2 * size // 3
        count = (first + size - earliest) // look
        blocks = samples[earliest : earliest + count * look].astype(np.float64).reshape(count, look)
        quietest = int(np.argmin((blocks**2).mean(axis=1)))
        last = earliest + quietest * look + look // 2
        cuts.append((first, last))
        first = last
    return [*cuts, (first, len(samples))]
