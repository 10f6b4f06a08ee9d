"""Words for many clips by one engine: nothing twice, and several clips a window where the model stands that.

Whether a model stands it is tried on its own clips: the first ones are decoded alone and packed, and only where both
tell the same it packs from then on. What looks wrong in a packed window is decoded alone even then.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from firstcall.codec import canonical, decode, encode
from firstcall.engines.contracts import CLOCK_HZ, Samples, SpeechToText
from firstcall.rescore.packing import sound_of, split, windows, word_errors
from firstcall.rescore.readings import Shelf
from firstcall.types import Utterance

TRIED = 40
"""Clips that are decoded both ways before a model packs."""
MOST_ERRORS = 1.0
"""Per cent of words that may come out otherwise in the trial."""
WINDOW_S = 29.0
"""What is packed into Whisper's 30 s."""


@dataclass(slots=True)
class Hearing:
    """One engine and what it has heard; for one language."""

    engine: SpeechToText
    language: str
    shelf: Shelf | None = None
    packs: bool | None = None
    """None: to be tried; False: never."""
    window_s: float = WINDOW_S
    decoded: int = 0
    """Calls of the engine."""
    found: int = 0
    """Clips whose words were there."""
    errors: float | None = None
    """What the trial came to, per cent of words."""
    _tried: list[tuple[Samples, Utterance]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.window_s = min(self.window_s, float(getattr(self.engine, "window_s", WINDOW_S)))

    def hear(self, clips: Sequence[Samples]) -> list[Utterance]:
        """The words of each clip, times from its start. Raises WorldError(`stt_failed`)."""
        names = [self._name(each) for each in clips]
        heard = {name: kept for name in dict.fromkeys(names) if (kept := self._kept(name)) is not None}
        self.found += len(heard)
        missing = {name: clip for name, clip in zip(names, clips, strict=True) if name not in heard}
        made = self._make(list(missing.values()))
        for name, utterance in zip(missing, made, strict=True):
            heard[name] = utterance
            if self.shelf is not None:
                self.shelf.put(name, canonical(encode(utterance)).decode())
        return [heard[each] for each in names]

    def _name(self, clip: Samples) -> str:
        """What decides the words: the sound, the model and its options."""
        engine = self.engine.identity
        about = [engine.name, engine.version, engine.model_hash or engine.model, engine.options, self.language]
        digest = hashlib.sha256(clip.tobytes()).hexdigest()
        return hashlib.sha256(canonical(["transcript", *about, digest])).hexdigest()

    def _kept(self, name: str) -> Utterance | None:
        stored = self.shelf.get(name) if self.shelf is not None else None
        if stored is None:
            return None
        made: Utterance = decode(Utterance, json.loads(stored), "cached transcript")
        return made

    def _make(self, clips: Sequence[Samples]) -> list[Utterance]:
        made: list[Utterance] = []
        for clip in clips:
            if self.packs is not None:
                break
            made.append(self._alone(clip))
            self._tried.append((clip, made[-1]))
            if len(self._tried) >= TRIED:
                self.packs = self._stands_packing()
        rest = clips[len(made) :]
        return made + (self._packed(rest) if self.packs else [self._alone(each) for each in rest])

    def _stands_packing(self) -> bool:
        packed = self._packed([clip for clip, _ in self._tried])
        pairs = [(alone.text, each.text) for (_, alone), each in zip(self._tried, packed, strict=True)]
        wrong = sum(word_errors(*pair) for pair in pairs)
        self._tried = []
        self.errors = 100 * wrong / max(1, sum(len(alone.split()) for alone, _ in pairs))
        return self.errors <= MOST_ERRORS

    def _alone(self, clip: Samples) -> Utterance:
        self.decoded += 1
        return self.engine.transcribe(clip, language=self.language)

    def _packed(self, clips: Sequence[Samples]) -> list[Utterance]:
        lengths = [len(each) for each in clips]
        made: dict[int, Utterance] = {}
        for window in windows(lengths, int(self.window_s * CLOCK_HZ)):
            together = self._alone(sound_of(window, clips))
            if len(window) == 1:
                made[window[0][0]] = together
                continue
            share_s = together.compute_s / len(window)
            for index, own in split(together, window, lengths).items():
                made[index] = self._alone(clips[index]) if own is None else replace(own, compute_s=share_s)
        return [made[index] for index in range(len(clips))]
