"""Words for many clips by one engine: nothing twice, and in the cheapest way that the model stands.

A plain loop pays a whole 30 s window and a decoder of its own for every answer of three seconds. There are cheaper
ways; whether a model stands one is tried on its own clips. The first ones are decoded alone and in every way, and the
cheapest way that tells the same is taken from then on. What looks wrong is decoded alone even then.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum

from firstcall.codec import canonical, decode, encode
from firstcall.engines.contracts import CLOCK_HZ, ManyClips, Padding, Samples, SpeechToText
from firstcall.rescore.packing import sound_of, split, windows, word_errors
from firstcall.rescore.readings import Shelf
from firstcall.types import Utterance

TRIED = 40
"""Clips that are decoded in every way before one is chosen."""
MOST_ERRORS = 1.0
"""Per cent of words that may come out otherwise in the trial."""
WINDOW_S = 29.0
"""What is packed into Whisper's 30 s."""


class Way(StrEnum):
    """How clips are decoded."""

    ALONE = "alone"
    """One at a time: what the others are held against."""
    TOGETHER = "together"
    """Many at once, each in its own whole window."""
    PACKED = "packed"
    """Several in one window, with silence between."""
    STAND_INS = "stand-ins"
    """Many at once, their padding stood for instead of computed; only where that is allowed."""
    CUT = "cut"
    """Many at once, their padding cut off; only where that is allowed."""


PADDINGS = {Way.TOGETHER: Padding.WHOLE, Way.STAND_INS: Padding.STOOD_FOR, Way.CUT: Padding.CUT}
"""What the ways of many at once fill clips up with."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What became of the trial clips in one way."""

    way: str
    errors: float
    """Per cent of words that came out otherwise than alone."""
    cpu_ms: float
    """Processor milliseconds a clip."""


@dataclass(slots=True)
class Hearing:
    """One engine and what it has heard; for one language."""

    engine: SpeechToText
    language: str
    shelf: Shelf | None = None
    way: Way | None = None
    """None: to be tried."""
    shortens: bool = False
    """Whether `Way.STAND_INS` and `Way.CUT` may be taken."""
    window_s: float = WINDOW_S
    decoded: int = 0
    """Windows that the engine was given."""
    found: int = 0
    """Clips whose words were there."""
    cost: Callable[[], float] = time.process_time
    """A running count of what was spent, in seconds of a processor."""
    trial: tuple[Tried, ...] = ()
    """What the trial came to."""
    _tried: list[tuple[Samples, Utterance]] = field(default_factory=list)
    _alone_s: float = 0.0

    def __post_init__(self) -> None:
        self.window_s = min(self.window_s, float(getattr(self.engine, "window_s", WINDOW_S)))
        if self.way is None:
            self.way = self._way_kept()

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

    # ------------------------------------------------------------------------------------ what was done before

    def _name(self, clip: Samples) -> str:
        """What decides the words: the sound, the model and its options."""
        return self._named("transcript", hashlib.sha256(clip.tobytes()).hexdigest())

    def _named(self, what: str, *about: object) -> str:
        engine = self.engine.identity
        model = [engine.name, engine.version, engine.model_hash or engine.model, engine.options, self.language]
        allowed = ["short"] if self.shortens else []
        return hashlib.sha256(canonical([what, *model, *allowed, *about])).hexdigest()

    def _kept(self, name: str) -> Utterance | None:
        stored = self.shelf.get(name) if self.shelf is not None else None
        if stored is None:
            return None
        made: Utterance = decode(Utterance, json.loads(stored), "cached transcript")
        return made

    def _way_kept(self) -> Way | None:
        """The way that an earlier trial of this model chose."""
        stored = self.shelf.get(self._named("way")) if self.shelf is not None else None
        if stored is None:
            return None
        tree = json.loads(stored)
        self.trial = tuple(Tried(**each) for each in tree["trial"])
        return Way(tree["way"])

    # ------------------------------------------------------------------------------------ the trial

    def _make(self, clips: Sequence[Samples]) -> list[Utterance]:
        made: list[Utterance] = []
        for clip in clips:
            if self.way is not None:
                break
            began = self.cost()
            made.append(self._alone(clip))
            self._alone_s += self.cost() - began
            self._tried.append((clip, made[-1]))
            if len(self._tried) >= TRIED:
                self._choose()
        rest = clips[len(made) :]
        return made + self._in(self.way or Way.ALONE, rest)

    def _choose(self) -> None:
        """Try every way on the clips of the trial; the cheapest one that tells the same is taken."""
        alone = Tried(Way.ALONE, 0.0, 1000 * self._alone_s / len(self._tried))
        self.trial = (alone, *(self._try(each) for each in self._ways()))
        stand = [each for each in self.trial if each.errors <= MOST_ERRORS]
        self.way = Way(min(stand, key=lambda each: each.cpu_ms).way)
        self._tried = []
        if self.shelf is not None:
            told = {"way": str(self.way), "trial": [asdict(each) for each in self.trial]}
            self.shelf.put(self._named("way"), json.dumps(told))

    def _ways(self) -> list[Way]:
        if not isinstance(self.engine, ManyClips):
            return [Way.PACKED]
        return [Way.TOGETHER, Way.PACKED, *([Way.STAND_INS, Way.CUT] if self.shortens else [])]

    def _try(self, way: Way) -> Tried:
        clips = [clip for clip, _ in self._tried]
        if isinstance(self.engine, ManyClips):
            padding = PADDINGS.get(way, Padding.WHOLE)
            self.engine.transcribe_many(clips[:1], language=self.language, padding=padding)  # What it loads.
        began = self.cost()
        heard = self._in(way, clips)
        spent_s = self.cost() - began
        pairs = [(alone.text, each.text) for (_, alone), each in zip(self._tried, heard, strict=True)]
        wrong, words = sum(word_errors(*pair) for pair in pairs), sum(len(alone.split()) for alone, _ in pairs)
        return Tried(way, 100 * wrong / max(1, words), 1000 * spent_s / len(clips))

    # ------------------------------------------------------------------------------------ the ways

    def _in(self, way: Way, clips: Sequence[Samples]) -> list[Utterance]:
        if way is Way.PACKED:
            return self._packed(clips)
        if way is Way.ALONE:
            return [self._alone(each) for each in clips]
        found = self._many(clips, PADDINGS[way])
        return [self._alone(clip) if each is None else each for clip, each in zip(clips, found, strict=True)]

    def _alone(self, clip: Samples) -> Utterance:
        self.decoded += 1
        return self.engine.transcribe(clip, language=self.language)

    def _many(self, clips: Sequence[Samples], padding: Padding = Padding.WHOLE) -> list[Utterance | None]:
        if not isinstance(self.engine, ManyClips):
            return [self._alone(each) for each in clips]
        self.decoded += len(clips)
        return self.engine.transcribe_many(clips, language=self.language, padding=padding)

    def _packed(self, clips: Sequence[Samples]) -> list[Utterance]:
        lengths = [len(each) for each in clips]
        packed = windows(lengths, int(self.window_s * CLOCK_HZ))
        heard = self._many([sound_of(each, clips) for each in packed])
        made: dict[int, Utterance] = {}
        for window, together in zip(packed, heard, strict=True):
            if together is None:
                made |= {index: self._alone(clips[index]) for index, _ in window}
                continue
            if len(window) == 1:
                made[window[0][0]] = together
                continue
            share_s = together.compute_s / len(window)
            for index, own in split(together, window, lengths).items():
                made[index] = self._alone(clips[index]) if own is None else replace(own, compute_s=share_s)
        return [made[index] for index in range(len(clips))]
