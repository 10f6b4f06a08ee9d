"""Synthetic replies with known pauses, for `bench_endpointing`: what is said, where it pauses and where it ends.

The words are the corpora's (never the held-out fifth); pauses are put where people make them, behind fillers, before
"och" and "but", at commas, and drawn from a seed. Each stretch is spoken by itself, so a voice does not fall in its
middle; that a synthetic voice falls before a pause as at an end is the set's known limit.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
from corpora import LANGUAGES, gold_files, lines, written_files

from firstcall.audio import pcm
from firstcall.audio.noise import NoiseKind, add_noise, noise
from firstcall.engines.contracts import CLOCK_HZ, Samples, TextToSpeech
from firstcall.engines.espeak import EspeakVoice
from firstcall.reading.gold import Line

VOICES = {"sv": ("sv", "sv+f3", "sv+m3", "sv+f2"), "en": ("en", "en+f3", "en-us", "en+m3")}
RATES_WPM = (140, 155, 170, 185)
CONDITIONS = ("clean", "8 kHz", "8 kHz, 20 dB", "8 kHz, 10 dB")
SPEECH_DBFS, FLOOR_DBFS = -26.0, -70.0
LEAD_S, TRAIL_S = 0.6, 4.0
MOST_WORDS = 45

_BREAK = re.compile(
    r"(?<=[,;:.!?])\s+(?=\S)"
    r"|\s+(?=(?:och|men|eller|alltså|fast|för|sen|nej|and|but|or|because|so|then|no)\b)"
    r"|(?<=\böh)\s+|(?<=\beh)\s+|(?<=\buh)\s+|(?<=\bum)\s+|(?<=\bwell)\s+|(?<=\btypiskt)\s+",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"\b(?:öh|öhm|eh|ehm|hm|äh|alltså|liksom|typ|um|uh|er|erm|well|like|so|asså)[,.…]*$", re.IGNORECASE
)
FILLERS = {"sv": ("Öh,", "Ja du,", "Alltså,", "Hm, låt mig tänka,"), "en": ("Um,", "Well,", "Let me think,", "Er, so,")}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Speech without a pause in it."""

    text: str
    start: int
    """First sample that sounds."""
    end: int
    """One past the last sample that sounds."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply as it sounds on the line."""

    line: Line
    condition: str
    stretches: tuple[Stretch, ...]
    sound: Samples

    @property
    def end(self) -> int:
        """One past the last sample of speech."""
        return self.stretches[-1].end

    def told_by(self, sample: int) -> str:
        """The words that were said up to a sample; a stretch counts whole once it has begun to sound."""
        return " ".join(stretch.text for stretch in self.stretches if stretch.start < sample)

    def goes_on_before(self, sample: int, within_s: float) -> bool:
        """Whether, within so many seconds behind a sample, it is being spoken on."""
        end = sample + round(within_s * CLOCK_HZ)
        return any(sample < each.end and each.start < end for each in self.stretches)


@cache
def _voice(name: str, rate_wpm: int) -> TextToSpeech:
    return EspeakVoice(name, rate_wpm=rate_wpm)


def replies(count: int, seed: int = 7) -> Iterator[Reply]:
    """`count` replies a language, each under one condition after the other."""
    for language in LANGUAGES:
        drawn = random.Random(f"{seed} {language}")  # noqa: S311 - a test set, no secret
        for number, line in enumerate(_chosen(language, count, drawn)):
            yield spoken(line, CONDITIONS[number % len(CONDITIONS)], drawn)


def _chosen(language: str, count: int, drawn: random.Random) -> list[Line]:
    """Answers of every kind: a third of them at most two words long, the others longer."""
    every = [
        line
        for line in lines([*gold_files(), *written_files(heldout=False)])
        if line.language == language and line.gold is not None and line.gold["intent"] == "answer"
    ]
    drawn.shuffle(every)
    short = [line for line in every if len(line.reply.split()) <= 2]
    long = [line for line in every if 2 < len(line.reply.split()) <= MOST_WORDS]
    chosen = [*short[: count // 3], *long[: count - len(short[: count // 3])]]
    drawn.shuffle(chosen)
    return chosen


def spoken(line: Line, condition: str, drawn: random.Random) -> Reply:
    """A corpus line as speech with pauses, under a condition."""
    texts = [text for text in _BREAK.split(line.reply) if text.strip()]
    if len(texts) > 1 and drawn.random() < 0.3:
        texts.insert(0, drawn.choice(FILLERS[line.language]))
    texts = _joined(texts, drawn)
    voice = _voice(drawn.choice(VOICES[line.language]), drawn.choice(RATES_WPM))
    parts, stretches, at = [pcm.silence(pcm.to_sample(LEAD_S))], [], pcm.to_sample(LEAD_S)
    for number, text in enumerate(texts):
        if number:
            gap = pcm.silence(pcm.to_sample(_pause(texts[number - 1], drawn)))
            parts.append(gap)
            at += len(gap)
        sound = _sounding(pcm.resample(voice.synthesize(text), CLOCK_HZ).samples)
        if not len(sound):
            continue
        parts.append(sound)
        stretches.append(Stretch(text, at, at + len(sound)))
        at += len(sound)
    parts.append(pcm.silence(pcm.to_sample(TRAIL_S)))
    whole = np.concatenate(parts)
    whole = pcm.amplify(whole, SPEECH_DBFS - pcm.speech_dbfs(whole))
    return Reply(line, condition, tuple(stretches), _on_line(whole, condition, drawn.randrange(1 << 30)))


def _joined(texts: list[str], drawn: random.Random) -> list[str]:
    """Not every break is a pause: a sentence's end always, behind a filler mostly, elsewhere every other time."""
    made = texts[:1]
    for text in texts[1:]:
        if made[-1].endswith((".", "!", "?")) or drawn.random() < (0.85 if _FILLER.search(made[-1]) else 0.5):
            made.append(text)
        else:
            made[-1] = f"{made[-1]} {text}"
    return made


def _pause(before: str, drawn: random.Random) -> float:
    """Seconds, 0.3 to 2.5; behind a filler people think longer."""
    middle = 0.9 if _FILLER.search(before) else 0.55
    return min(2.5, max(0.3, drawn.lognormvariate(np.log(middle), 0.5)))


def _sounding(samples: Samples) -> Samples:
    """Without the silence that a voice leaves before and after (softer than 1 % of its peak)."""
    if not samples.any():
        return samples[:0]
    level = np.abs(samples.astype(np.int32))
    loud = np.flatnonzero(level > level.max() / 100)
    return samples[loud[0] : loud[-1] + 1]


def _on_line(samples: Samples, condition: str, seed: int) -> Samples:
    """The sound with the room's floor, and through the telephone with noise where the condition says so."""
    sound = pcm.mix(samples, noise(NoiseKind.PINK, len(samples), dbfs=FLOOR_DBFS, seed=seed))
    if condition.endswith("dB"):
        sound = add_noise(sound, NoiseKind.PINK, float(condition.split()[-2]), seed)
    return sound if condition == "clean" else pcm.telephone_band(sound)
