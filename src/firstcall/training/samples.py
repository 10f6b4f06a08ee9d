"""What the network is shown: sound made up of utterances, the tokens it belongs to, and where each token is heard.

A `Maker` draws sentences, has them said, and packs them as samples without end. Batches are padded to few different
shapes: oneDNN compiles its kernels anew for each (measured: 65-70 samples/s against 13-23 with free shapes).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import IterableDataset, get_worker_info

from firstcall.engines.contracts import CLOCK_HZ
from firstcall.training import texts
from firstcall.training.augment import Augmenter
from firstcall.training.features import HOP
from firstcall.training.model import CTC_LETTERS
from firstcall.training.synthesis import Sound, Speaker, Utterance
from firstcall.training.vocabulary import END, NO_SPEECH, NO_TIMESTAMPS, PREVIOUS, START, TRANSCRIBE, Vocabulary
from firstcall.training.voices import Group

NOWHERE = -1.0
"""Centre of a token that is not heard."""

UNTAUGHT = -1
"""Target where nothing is to be predicted."""

_WINDOW_S = 14.8
_POSITIONS_PER_S = 50
_KEPT = 400
"""Utterances that a worker keeps to draw from again, in other noise and company."""


@dataclass(frozen=True, slots=True)
class Mix:
    """How the samples are made up; shares of all samples."""

    english: float = 0.6
    """English spelling is harder, and its voices have three accents."""
    joined: float = 0.2
    """Several utterances with pauses."""
    no_speech: float = 0.04
    timestamps: float = 0.4
    """With `<|0.00|>` tokens; faster-whisper's default mode."""
    prompted: float = 0.15
    """With words before `<|startofprev|>`, as hotwords and prompts bring."""
    reused: int = 3
    """How often each utterance is shown, on average."""
    longest_s: float = 14.8
    """No longer samples; short ones alone let a new model align sooner."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One item to learn from."""

    sound: Sound
    tokens: list[int]
    """What the decoder is given."""
    targets: list[int]
    """What it shall answer to each, or UNTAUGHT."""
    centres: list[float]
    """Where each target is heard, in encoder positions of 20 ms, or NOWHERE."""
    letters: list[int]
    """What the CTC head shall spell."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Samples of like length, padded."""

    sound: Tensor
    samples: Tensor
    """Real length of each row of `sound`."""
    frames: int
    tokens: Tensor
    targets: Tensor
    centres: Tensor
    letters: Tensor
    """All rows' letters, one after the other."""
    letter_counts: Tensor

    def to(self, device: torch.device) -> Batch:
        """The same on a device."""
        tensors = ("sound", "samples", "tokens", "targets", "centres", "letters", "letter_counts")
        moved: dict[str, Any] = {name: getattr(self, name).to(device, non_blocking=True) for name in tensors}
        return replace(self, **moved)


@dataclass(frozen=True, slots=True)
class _Placed:
    utterance: Utterance
    start_s: float

    @property
    def end_s(self) -> float:
        return self.start_s + self.utterance.length_s


class Maker:
    """Makes samples; one per data worker, as espeak-ng allows one voice at a time in a process."""

    def __init__(self, vocabulary: Vocabulary, mix: Mix, seed: int) -> None:
        self._vocabulary, self._mix = vocabulary, mix
        self._random = Random(seed)  # noqa: S311 - not for secrets
        self._augmenter = Augmenter(seed)
        self._speaker = Speaker()
        self._texts = {lang: texts.training_texts(lang, Random(seed + 1)) for lang in texts.LANGUAGES}  # noqa: S311
        self._kept: dict[str, list[Utterance]] = {language: [] for language in texts.LANGUAGES}

    def make(self) -> Sample:
        """The next sample."""
        if self._random.random() < self._mix.no_speech:
            return self._silent()
        language = "en" if self._random.random() < self._mix.english else "sv"
        placed, sound = self._arranged(language)
        loudness = float(np.sqrt(np.mean(np.square(np.concatenate([part.utterance.sound for part in placed])))))
        return self._packed(self._augmenter.on_the_line(sound, loudness), language, placed)

    def _utterance(self, language: str) -> Utterance:
        kept = self._kept[language]
        if len(kept) >= _KEPT // 4 and self._random.random() > 1 / self._mix.reused:
            return self._random.choice(kept)
        while (
            fresh := self._speaker.say_any(language, next(self._texts[language]), Group.TRAINED, self._random)
        ) is None:
            pass
        if len(kept) < _KEPT:
            kept.append(fresh)
        else:
            kept[self._random.randrange(_KEPT)] = fresh
        return fresh

    def _arranged(self, language: str) -> tuple[list[_Placed], Sound]:
        random = self._random
        while (first := self._utterance(language)).length_s > self._mix.longest_s:
            pass
        wanted = random.choice((2, 2, 3, 4)) if random.random() < self._mix.joined else 1
        lead_s = min(1.2, random.expovariate(4)) if random.random() < 0.9 else 0.0
        placed = [_Placed(first, lead_s)]
        while len(placed) < wanted:
            start_s = placed[-1].end_s + random.uniform(0.12, 1.2)
            following = self._utterance(language)
            if start_s + following.length_s > min(_WINDOW_S, self._mix.longest_s):
                break
            placed.append(_Placed(following, start_s))
        tail_s = min(2.5, random.expovariate(2.5))
        sound = np.zeros(min(int(_WINDOW_S * CLOCK_HZ), int((placed[-1].end_s + tail_s) * CLOCK_HZ) + 1), np.float32)
        for part in placed:
            start = round(part.start_s * CLOCK_HZ)
            piece = part.utterance.sound * (random.uniform(0.5, 1.0) if random.random() < 0.3 else 1.0)
            sound[start : start + len(piece)] += piece[: len(sound) - start]
        return placed, sound

    def _silent(self) -> Sample:
        vocabulary = self._vocabulary
        language = self._random.choice(texts.LANGUAGES)
        tokens = [vocabulary.class_of(START), vocabulary.class_of(f"<|{language}|>"), vocabulary.class_of(TRANSCRIBE)]
        end = vocabulary.class_of(END)
        if self._random.random() < self._mix.timestamps:
            tokens.append(vocabulary.first_time)
            targets = [vocabulary.class_of(NO_SPEECH), UNTAUGHT, vocabulary.first_time, end]
        else:
            tokens.append(vocabulary.class_of(NO_TIMESTAMPS))
            targets = [vocabulary.class_of(NO_SPEECH), UNTAUGHT, UNTAUGHT, end]
        return Sample(self._augmenter.no_speech(), tokens, targets, [NOWHERE] * len(tokens), [])

    def _packed(self, sound: Sound, language: str, placed: list[_Placed]) -> Sample:
        vocabulary = self._vocabulary
        timed = self._random.random() < self._mix.timestamps
        before = self._prompt(language) if self._random.random() < self._mix.prompted else []
        spoken = vocabulary.class_of(f"<|{language}|>")
        tokens = [*before, vocabulary.class_of(START), spoken, vocabulary.class_of(TRANSCRIBE)]
        targets = [UNTAUGHT] * len(before) + [spoken, UNTAUGHT]
        if not timed:
            tokens.append(vocabulary.class_of(NO_TIMESTAMPS))
            targets.append(UNTAUGHT)
        centres = [NOWHERE] * len(targets)
        for part in placed:
            text = vocabulary.encode(part.utterance.text)
            heard = [
                _POSITIONS_PER_S * (part.start_s + at_s) for at_s in token_times_s(vocabulary, text, part.utterance)
            ]
            if timed:
                text = [vocabulary.time_class(part.start_s), *text, vocabulary.time_class(part.end_s)]
                heard = [_POSITIONS_PER_S * part.start_s, *heard, _POSITIONS_PER_S * part.end_s]
            tokens += text
            targets += text
            centres += heard
        letters = " ".join(part.utterance.text.lower() for part in placed)
        spelt = [CTC_LETTERS.index(letter) for letter in letters if letter in CTC_LETTERS]
        return Sample(sound, tokens, [*targets, vocabulary.class_of(END)], [*centres, NOWHERE], spelt)

    def _prompt(self, language: str) -> list[int]:
        """Sentences or loose words of other utterances."""
        random = self._random
        words = [self._vocabulary.encode(self._utterance(language).text) for _ in range(random.randint(1, 3))]
        if random.random() < 0.4:
            words = [text[(start := random.randrange(len(text))) : start + random.randint(1, 5)] for text in words]
        said = [token for text in words for token in text]
        return [self._vocabulary.class_of(PREVIOUS), *said[-random.choice((10, 30, 60)) :]]


def token_times_s(vocabulary: Vocabulary, tokens: list[int], utterance: Utterance) -> list[float]:
    """The middle of each text token's sound, from the utterance's start.

    Words lie where espeak-ng says; within a word, and where it cannot say, letters share the time evenly.
    """
    lengths = [vocabulary.lengths[token] for token in tokens]
    words: list[list[int]] = []
    for place, token in enumerate(tokens):
        if vocabulary.entries[token].startswith("Ġ") or not words:
            words.append([])
        words[-1].append(place)
    starts = utterance.word_starts_s
    if starts is None or len(starts) != len(words):
        words, starts = [list(range(len(tokens)))], (0.0,)
    times = [0.0] * len(tokens)
    for number, places in enumerate(words):
        start = starts[number]
        end = starts[number + 1] if number + 1 < len(starts) else utterance.length_s
        total, passed = sum(lengths[place] for place in places), 0.0
        for place in places:
            times[place] = start + (end - start) * (passed + lengths[place] / 2) / total
            passed += lengths[place]
    return times


class Stream(IterableDataset[Batch]):
    """Batches without end, of `frames` mel frames each in all."""

    def __init__(self, vocabulary: Vocabulary, mix: Mix, frames: int, seed: int) -> None:
        self._vocabulary, self._mix, self._frames, self._seed = vocabulary, mix, frames, seed

    def __iter__(self) -> Iterator[Batch]:
        torch.set_num_threads(1)
        worker = get_worker_info()
        maker = Maker(self._vocabulary, self._mix, self._seed * 1009 + (worker.id if worker else 0))
        waiting: dict[tuple[int, int], list[Sample]] = {}
        while True:
            sample = maker.make()
            frames, length = _frames(sample), _rounded(len(sample.tokens), 16)
            queue = waiting.setdefault((frames, length if frames < 400 else 0), [])
            queue.append(sample)
            if len(queue) >= max(4, self._frames // frames // 4 * 4):
                yield batch(queue, self._vocabulary.class_of(END))
                queue.clear()


def _rounded(number: int, step: int) -> int:
    return -(-number // step) * step


def _frames(sample: Sample) -> int:
    return _rounded(len(sample.sound) // HOP + 8, 64)


def batch(samples: list[Sample], filler: int) -> Batch:
    """Samples side by side; `filler` is a token for what is behind their ends."""
    longest = max(len(sample.sound) for sample in samples)
    length = _rounded(max(len(sample.tokens) for sample in samples), 16)
    sound = torch.zeros(len(samples), longest)
    tokens = torch.full((len(samples), length), filler)
    targets = torch.full((len(samples), length), UNTAUGHT)
    centres = torch.full((len(samples), length), NOWHERE)
    for row, sample in enumerate(samples):
        sound[row, : len(sample.sound)] = torch.from_numpy(sample.sound)
        tokens[row, : len(sample.tokens)] = torch.tensor(sample.tokens)
        targets[row, : len(sample.targets)] = torch.tensor(sample.targets)
        centres[row, : len(sample.centres)] = torch.tensor(sample.centres)
    return Batch(
        sound=sound,
        samples=torch.tensor([len(sample.sound) for sample in samples]),
        frames=max(_frames(sample) for sample in samples),
        tokens=tokens,
        targets=targets,
        centres=centres,
        letters=torch.tensor([letter for sample in samples for letter in sample.letters], dtype=torch.long),
        letter_counts=torch.tensor([len(sample.letters) for sample in samples]),
    )
