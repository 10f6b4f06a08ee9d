"""Where data lives and which settings hold: the one file that knows environment variables and `firstcall.toml`."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path

import platformdirs
from pydantic import BaseModel, ConfigDict, ValidationError

from firstcall.audio.disk import make_folder
from firstcall.errors import InputError, WorldError

HOME_VARIABLE = "FIRSTCALL_HOME"
FILE_NAME = "firstcall.toml"
DATABASE_NAME = "firstcall.sqlite3"


class Settings(BaseModel):
    """Settings of one data root, from its `firstcall.toml`; an environment variable FIRSTCALL_<NAME> goes before."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    database: str = ""
    """Database URL; empty: SQLite in the data root."""
    model_sv: str = "auto"
    """Speech-to-text for Swedish: auto, a model id or a folder."""
    model_en: str = "auto"
    voice_sv: str = "auto"
    """The agent's voice in Swedish: auto, a voice id or espeak:NAME."""
    voice_en: str = "auto"
    endpointing: str = "answer"
    """answer or silence."""

    def model(self, language: str) -> str:
        """The speech-to-text setting for a language."""
        return str(getattr(self, f"model_{language}", "auto"))

    def voice(self, language: str) -> str:
        """The voice setting for a language."""
        return str(getattr(self, f"voice_{language}", "auto"))


def checkout() -> Path | None:
    """The project's folder when firstcall runs from a checkout; None when it is installed."""
    folder = Path(__file__).resolve().parents[2]
    return folder if (folder / "pyproject.toml").is_file() and (folder / "recordings").is_dir() else None


def data_root(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of database and recordings: FIRSTCALL_HOME, `recordings/` in a checkout, or the user's data folder."""
    if environ.get(HOME_VARIABLE):
        return Path(environ[HOME_VARIABLE]).expanduser().absolute()
    project = checkout()
    return project / "recordings" if project is not None else Path(platformdirs.user_data_dir("firstcall", False))


def prepared_root(environ: Mapping[str, str] = os.environ) -> Path:
    """The data root, made if missing. Raises WorldError(`unwritable`)."""
    root = data_root(environ)
    try:
        make_folder(root)
        probe = root / f".write-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise _unwritable(root, error) from error
    return root


def _unwritable(root: Path, error: OSError) -> WorldError:
    return WorldError(
        "unwritable",
        f"data root {root}: cannot be written to ({error.strerror})",
        fix=f"set {HOME_VARIABLE} to a folder that you own",
    )


def load(root: Path, environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings of a data root. Raises InputError naming file or variable, key and expectation."""
    path = root / FILE_NAME
    found: dict[str, object] = {}
    if path.is_file():
        try:
            found = tomllib.loads(path.read_text("utf-8-sig"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise InputError(f"{path}: not TOML: {error}") from error
    for name in Settings.model_fields:
        value = environ.get(f"FIRSTCALL_{name.upper()}")
        if value:
            found[name] = value
    try:
        return Settings.model_validate(found)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        expected = ", ".join(Settings.model_fields)
        raise InputError(f"{path}: {key}: {first['msg'].lower()}; the keys are {expected}") from error


def database_url(root: Path, settings: Settings) -> str:
    """The database that belongs to a data root."""
    return settings.database or f"sqlite:///{root / DATABASE_NAME}"
