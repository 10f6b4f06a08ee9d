"""Where models and voices lie on this machine, and how many cores it gives us.

Folders: the environment's own choice, else `voices/` of a checkout (voices only), else the platform's data folder.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import platformdirs

MODELS_VARIABLE = "FIRSTCALL_MODELS"
VOICES_VARIABLE = "FIRSTCALL_VOICES"


def checkout() -> Path | None:
    """The repository that this code runs from; None when it is installed."""
    root = Path(__file__).resolve().parents[3]
    return root if (root / "voices" / "voices.toml").is_file() and (root / "pyproject.toml").is_file() else None


def models_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Where speech-to-text models are kept; it may not exist yet."""
    chosen = environ.get(MODELS_VARIABLE)
    return Path(chosen).expanduser() if chosen else Path(platformdirs.user_data_dir("firstcall")) / "models"


def voices_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Where text-to-speech voices are kept; it may not exist yet."""
    if chosen := environ.get(VOICES_VARIABLE):
        return Path(chosen).expanduser()
    root = checkout()
    return root / "voices" if root else Path(platformdirs.user_data_dir("firstcall")) / "voices"


def cores() -> int:
    """CPU cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
