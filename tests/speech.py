"""Speech for tests: said by espeak-ng, at the call's clock; and the starter model, loaded once."""

from __future__ import annotations

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import numpy as np

from firstcall.engines import models, registry
from firstcall.engines.contracts import CLOCK_HZ, Samples, SpeechToText
from firstcall.engines.espeak import EspeakVoice
from firstcall.engines.prompts import at_clock

LEAD_S, TAIL_S = 0.3, 0.4


def say(text: str, language: str, voice: str = "") -> Samples:
    """`text` with 0.3 s of silence before and 0.4 s after it."""
    sound = at_clock(EspeakVoice(voice or language, rate_wpm=155, pitch=45).synthesize(text))
    lead, tail = np.zeros(round(LEAD_S * CLOCK_HZ), np.int16), np.zeros(round(TAIL_S * CLOCK_HZ), np.int16)
    return np.concatenate([lead, sound, tail])


@cache
def starter() -> SpeechToText:
    """The starter model behind the registry's door."""
    return registry.speech_to_text("starter", language="sv", real_person=False)


def copy_of_starter(folder: Path) -> Path:
    """The starter's files in a folder of another name."""
    return Path(shutil.copytree(models.starter_folder(), folder))


def modules_after(statement: str) -> set[str]:
    """Top-level modules that a fresh Python has loaded after `statement`."""
    code = f"{statement}\nimport sys; print(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())
