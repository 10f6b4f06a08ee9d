"""A recognizer that says what a script tells it: for tests, load runs and chats of other parts, without any sound.

It keeps the whole contract of SpeechToText (words with times and offsets, empty text for nothing) and is real,
deterministic code. It never listens.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence

from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.types import EngineId, Segment, Utterance, Word


class ScriptedSpeechToText:
    """Answers clip by clip from a sequence, or by clip length from a mapping; implements SpeechToText."""

    def __init__(self, script: Sequence[str] | Mapping[str, str] = (), *, probability: float = 0.95) -> None:
        """`script`: texts in the order of the calls, or `clip_hash(samples)` -> text. Past its end: empty text."""
        self._by_hash: Mapping[str, str] = script if isinstance(script, Mapping) else {}
        self._texts = [] if isinstance(script, Mapping) else list(script)
        self._probability = probability
        self._lock = threading.Lock()
        self._next = 0

    @property
    def identity(self) -> EngineId:
        """Name only: there are no weights."""
        return EngineId("scripted", "1")

    def transcribe(self, samples: Samples, *, language: str, hints: Sequence[str] = ()) -> Utterance:
        """The next text of the script, or the one of this clip, its words spread over the clip by their letters."""
        if self._by_hash:
            text = self._by_hash.get(clip_hash(samples), "")
        else:
            with self._lock:
                text = self._texts[self._next] if self._next < len(self._texts) else ""
                self._next += 1
        text = " ".join(text.split())
        if not text or not len(samples):
            return Utterance("", language, engine=self.identity)
        end_s = len(samples) / CLOCK_HZ
        segment = Segment(text, 0.0, end_s, avg_logprob=-0.1, no_speech_prob=0.0, compression_ratio=1.0,
                          temperature=0.0, kept=True)  # fmt: skip
        return Utterance(text, language, self._words(text, end_s), (segment,), self.identity)

    def _words(self, text: str, end_s: float) -> tuple[Word, ...]:
        words, start = [], 0
        per_letter_s = end_s / len(text)
        for word in text.split(" "):
            end = start + len(word)
            words.append(Word(word, start * per_letter_s, end * per_letter_s, self._probability, start, end))
            start = end + 1
        return tuple(words)


class ScriptedTurnModel:
    """Finds the voice as finished as its script says, look by look; the last for ever after."""

    identity = EngineId("scripted-turns", "1")

    def __init__(self, finished: Sequence[float]) -> None:
        self._finished = list(finished)
        self._lock = threading.Lock()

    def finished(self, samples: Samples) -> float:
        """The next probability of the script."""
        with self._lock:
            return self._finished.pop(0) if len(self._finished) > 1 else self._finished[0]


def clip_hash(samples: Samples) -> str:
    """`sha256:` + hex digest of a clip's samples: the key of a script by clip."""
    import hashlib

    return f"sha256:{hashlib.sha256(samples.tobytes()).hexdigest()}"
