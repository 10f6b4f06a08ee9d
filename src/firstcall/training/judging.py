"""What models are judged by: the same sentences in the same sound for each, by language, condition and voices.

Everything is drawn from fixed seeds, so that two models in one run, and two runs, hear the same (espeak-ng's own sound
wanders by some ten samples).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

import numpy as np

from firstcall import personas
from firstcall.audio import pcm
from firstcall.audio.noise import NoiseKind, add_noise, noise
from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.training import texts
from firstcall.training.synthesis import Speaker
from firstcall.training.voices import Group, Manner

_LEAD_S, _TAIL_S = 0.3, 0.4
_SPEECH_PEAK = 0.5


class Condition(StrEnum):
    """How the sound reaches the model."""

    CLEAN = "clean"
    PHONE = "phone"
    """The 8 kHz band (`pcm.telephone_band`), with pink noise 25 dB below the speech."""
    NOISE = "noise"
    """Wide band, babble 15 dB below the speech."""


class Source(StrEnum):
    """Where the sentences come from."""

    GRAMMAR = "grammar"
    """Held-out sentences of the grammar."""
    PERSONAS = "personas"
    """What the simulated candidates say, each in its persona's own voice; held out but for single words."""
    WRITTEN = "written"
    """Hand-written sentences outside the grammar."""


_CONDITIONS = {
    Source.GRAMMAR: tuple(Condition),
    Source.PERSONAS: (Condition.CLEAN, Condition.PHONE),
    Source.WRITTEN: (Condition.CLEAN, Condition.PHONE),
}


@dataclass(frozen=True, slots=True)
class Clip:
    """One sentence to be heard."""

    language: str
    text: str
    sound: Samples
    word_starts_s: tuple[float, ...] | None


@dataclass(frozen=True, slots=True)
class Trial:
    """One cell of the report."""

    language: str
    source: Source
    voices: Group
    condition: Condition
    clips: tuple[Clip, ...]


def trials(sentences: int, languages: Sequence[str] = texts.LANGUAGES) -> list[Trial]:
    """Every cell, with so many sentences in each at most."""
    speaker = Speaker()
    made = []
    for language in languages:
        for source, group in (
            (Source.PERSONAS, Group.PERSONA),
            (Source.GRAMMAR, Group.PERSONA),
            (Source.GRAMMAR, Group.UNHEARD),
            (Source.WRITTEN, Group.PERSONA),
            (Source.WRITTEN, Group.UNHEARD),
        ):
            clean = _said(speaker, language, source, group, sentences)
            for condition in _CONDITIONS[source]:
                clips = tuple(_through(clip, condition, seed) for seed, clip in enumerate(clean))
                made.append(Trial(language, source, group, condition, clips))
    return made


def silences() -> dict[str, Samples]:
    """Sound without speech; nothing shall be heard in it."""
    at_s = np.arange(4 * CLOCK_HZ) / CLOCK_HZ
    tones = {f"tone {hz} Hz": pcm.to_int16(np.sin(2 * np.pi * hz * at_s) * 0.3) for hz in (50, 440, 950)}
    noises = {
        f"{kind} {dbfs} dB": noise(kind, 5 * CLOCK_HZ, dbfs=dbfs, seed=7)
        for kind in NoiseKind
        for dbfs in (-60, -40, -20)
    }
    ringing = np.where((at_s % 1.5) < 0.5, np.sin(2 * np.pi * 425 * at_s) * 0.2, 0.0)
    return {
        "zeros 0.3 s": pcm.silence(CLOCK_HZ * 3 // 10),
        "zeros 3 s": pcm.silence(3 * CLOCK_HZ),
        "zeros 12 s": pcm.silence(12 * CLOCK_HZ),
        "ringing tone": pcm.to_int16(ringing),
        **tones,
        **noises,
        **{f"phone {name}": pcm.telephone_band(sound) for name, sound in noises.items() if name.endswith("-40 dB")},
    }


def _said(speaker: Speaker, language: str, source: Source, group: Group, sentences: int) -> list[Clip]:
    random = Random(f"{language} {source} {group}")  # noqa: S311 - not for secrets
    clips = []
    for text, manner in _lines(language, source, sentences):
        said = speaker.say(language, text, manner) if manner else speaker.say_any(language, text, group, random)
        if said is None:
            continue
        padded = np.concatenate(
            [
                pcm.silence(pcm.to_sample(_LEAD_S)),
                pcm.to_int16(said.sound * _SPEECH_PEAK),
                pcm.silence(pcm.to_sample(_TAIL_S)),
            ]
        )
        starts = said.word_starts_s and tuple(_LEAD_S + at_s for at_s in said.word_starts_s)
        clips.append(Clip(language, text, padded, starts))
    return clips


def _lines(language: str, source: Source, sentences: int) -> list[tuple[str, Manner | None]]:
    match source:
        case Source.GRAMMAR:
            return [(text, None) for text in texts.test_draws(language, sentences, seed=77)]
        case Source.WRITTEN:
            return [(text, None) for text in texts.hand_written(language)[:sentences]]
        case Source.PERSONAS:
            found: dict[tuple[str, Manner | None], None] = {}
            for persona in (personas.load(name) for name in personas.names(language)):
                voice = Manner(persona.voice.name, persona.voice.rate_wpm, persona.voice.pitch)
                found.update({(reply.text, voice): None for reply in persona.replies() if reply.text})
            lines = list(found)
            return lines[:: max(1, len(lines) // sentences)][:sentences]


def _through(clip: Clip, condition: Condition, seed: int) -> Clip:
    match condition:
        case Condition.CLEAN:
            sound = clip.sound
        case Condition.PHONE:
            sound = pcm.telephone_band(add_noise(clip.sound, NoiseKind.PINK, 25, seed))
        case Condition.NOISE:
            sound = add_noise(clip.sound, NoiseKind.BABBLE, 15, seed)
    return Clip(clip.language, clip.text, sound, clip.word_starts_s)
