"""The voices to train with, and those kept back to judge by. All are espeak-ng's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from random import Random

PERSONA_VARIANTS = ("m1", "m2", "m3", "m4", "m5", "m6", "f1", "f2", "f3", "f5")
"""What the simulated candidates may sound like; f4 is kept back."""

_OTHERS = """
    m8 klatt klatt2 klatt3 edward linda steph steph3 belinda adam ed john david paul rob robert grandma
    grandpa gustave iven iven2 ian mike2 michel travis zac max quincy anika caleb benjamin boris aunty
    sandro marcelo pablo pedro victor shelby announcer norbert Alicia Andrea Annie Michael Mike Hugo Marco
    Gene Reed Denis Diogo Jacky
"""
OTHER_VARIANTS = tuple(_OTHERS.split())
"""For breadth: a model of few voices does not understand a new one."""

NEVER_TRAINED = ("m7", "f4", "steph2", "edward2")
"""Kept back: only the report uses them."""

_BASES = {"sv": {"sv": 1.0}, "en": {"en": 0.45, "en-us": 0.35, "en-gb-x-rp": 0.2}}


class Group(StrEnum):
    """A set of voices in the report."""

    PERSONA = "persona"
    """Voices as the simulated candidates use them, at their rates and pitches."""
    TRAINED = "trained"
    """Everything the training draws."""
    UNHEARD = "unheard"
    """Variants that were never trained on."""


@dataclass(frozen=True, slots=True)
class Manner:
    """A voice and how it speaks: the arguments of EspeakVoice."""

    name: str
    rate_wpm: int = 165
    pitch: int = 50
    pitch_range: int = 50
    word_gap: int = 0


def draw(language: str, group: Group, random: Random) -> Manner:
    """A manner of speaking of this group."""
    bases = _BASES[language]
    base = random.choices(list(bases), list(bases.values()))[0]
    match group:
        case Group.PERSONA:
            variant = random.choice(PERSONA_VARIANTS)
            return Manner(f"{base}+{variant}", random.randint(145, 170), random.randint(43, 55))
        case Group.UNHEARD:
            return _free(f"{base}+{random.choice(NEVER_TRAINED)}", random)
        case Group.TRAINED:
            kind = random.random()
            if kind < 0.12:
                return _free(base, random)
            variants = PERSONA_VARIANTS if kind < 0.78 else OTHER_VARIANTS
            return _free(f"{base}+{random.choice(variants)}", random)


def _free(name: str, random: Random) -> Manner:
    if random.random() < 0.35:
        return Manner(name, random.randint(145, 175), random.randint(42, 58))
    return Manner(
        name,
        rate_wpm=random.randint(130, 195),
        pitch=random.randint(28, 72),
        pitch_range=random.randint(25, 75),
        word_gap=random.choice((0, 0, 0, 0, 1, 2)),
    )
