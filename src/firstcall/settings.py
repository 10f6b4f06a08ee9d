"""Where data lives and which settings hold: the one file that knows environment variables and `firstcall.toml`."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from firstcall.audio.disk import unreadable, world_error
from firstcall.errors import InputError, WorldError
from firstcall.review.draws import Shares
from firstcall.review.practice import Practice

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
    second_model_sv: str = ""
    """A larger model that hears each kept Swedish answer once more during the call; it can only send an answer to a
    person. Empty: none."""
    second_model_en: str = ""
    voice_sv: str = "auto"
    """The agent's voice in Swedish: auto, a voice id or espeak:NAME."""
    voice_en: str = "auto"
    api_key: str = ""
    """Who knows it may invite candidates over the network; empty: only the command line invites."""
    public_url: str = ""
    """Under which candidates and the telephone provider reach `firstcall serve`: https://..."""
    phone_api: str = "https://api.twilio.com"
    """The telephone provider's REST address."""
    phone_account: str = ""
    phone_key: str = ""
    """The provider account's secret; it also signs the provider's requests."""
    phone_number: str = ""
    """Whom calls come from, such as +46101234567."""
    blind_share: float = Field(default=0.10, ge=0, le=1)
    """Share of the interviews that recruiters read without the machine's side; drawn by a seed told beforehand."""
    double_share: float = Field(default=0.05, ge=0, le=1)
    """Share that two recruiters read blind, each on their own."""
    spot_share: float = Field(default=0.10, ge=0, le=1)
    """Share of those that meet everything that is looked at all the same."""
    second_person: bool = False
    """A must that the machine found unmet counts as met when a second person says so, too."""
    oidc_issuer: str = ""
    """The organisation's own login (OpenID Connect): its address, https://...; empty: passwords only."""
    oidc_client_id: str = ""
    oidc_client_secret: str = ""
    oidc_role_claim: str = "roles"
    """Where in the provider's token somebody's groups stand; dots lead into objects, as in realm_access.roles."""
    oidc_roles: str = ""
    """Which group has which role: group=lead, other=recruiter; empty: roles are given on the users' page."""
    calendars: dict[str, str] = {}
    """Recruiters' own calendars, login = .ics file or address: they are offered for talks when they are free."""
    talk_minutes: int = Field(default=30, ge=10, le=240)
    """How long a talk with a candidate takes."""
    talk_place: str = ""
    """Where talks are held, as candidates are told it; empty: by telephone."""
    recordings: str = ""
    """Where finished recordings are kept: a URL such as s3://bucket/calls; empty: in the data root alone."""
    audio_days: int = Field(default=183, ge=30, le=730)
    """Days after the recruitment until its sound is erased."""
    answers_days: int = Field(default=730, ge=90, le=3650)
    """Days after the recruitment until everything of an interview is erased."""
    endpointing: Literal["answer", "silence"] = "answer"
    """When a turn is over: by its words, or by silence alone."""
    turn_model: Literal["none", "smart-turn"] = "none"
    """Listens in pauses whether the voice sounds finished, beside the words; smart-turn needs the extra `turns`."""

    @property
    def practice(self) -> Practice:
        """How the agency reviews."""
        return Practice(Shares(self.blind_share, self.double_share, self.spot_share), self.second_person)

    def model(self, language: str) -> str:
        """The speech-to-text setting for a language."""
        return str(getattr(self, f"model_{language}", "auto"))

    def second_model(self, language: str) -> str:
        """The model that hears answers once more in a language; empty: none."""
        return str(getattr(self, f"second_model_{language}", ""))

    def voice(self, language: str) -> str:
        """The voice setting for a language."""
        return str(getattr(self, f"voice_{language}", "auto"))


def checkout() -> Path | None:
    """The project's folder when firstcall runs from a checkout; None when it is installed."""
    folder = Path(__file__).resolve().parents[2]
    return folder if (folder / "pyproject.toml").is_file() and (folder / "recordings").is_dir() else None


def data_root(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of database and recordings: FIRSTCALL_HOME, `recordings/` in a checkout, or the user's data folder.

    Raises InputError for a `~name` of an unknown user.
    """
    if home := environ.get(HOME_VARIABLE):
        try:
            return Path(home).expanduser().absolute()
        except RuntimeError as error:
            raise InputError(f"{HOME_VARIABLE} {home!r}: no such user's home; expected a folder") from error
    project = checkout()
    return project / "recordings" if project is not None else Path(platformdirs.user_data_dir("firstcall", False))


def prepared_root(environ: Mapping[str, str] = os.environ) -> Path:
    """The data root, made if missing. Raises WorldError(`unwritable`, `disk_full`)."""
    root = data_root(environ)
    try:
        root.mkdir(parents=True, exist_ok=True)
        probe = root / f".write-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise WorldError(
            world_error(error, root).code,
            f"data root {root}: cannot be written to ({error.strerror})",
            fix=f"set {HOME_VARIABLE} to a folder that you own",
        ) from error
    return root


def load(root: Path, environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings of a data root. Raises InputError naming file or variable, key and expectation; WorldError."""
    path = root / FILE_NAME
    found = _read(path)
    variables = {name: f"FIRSTCALL_{name.upper()}" for name in Settings.model_fields}
    found |= {name: environ[variable] for name, variable in variables.items() if environ.get(variable)}
    try:
        return Settings.model_validate(found)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = str(first["loc"][0])
        if key not in variables:
            raise InputError(f"{path}: {key}: no such setting; the keys are {', '.join(variables)}") from error
        where = variables[key] if environ.get(variables[key]) else f"{path}: {key}"
        raise InputError(f"{where}: found {found[key]!r}, expected {_expected(key)}") from error


def _read(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: not TOML: {error}") from error
    except OSError as error:
        raise unreadable(error, path) from error


def _expected(key: str) -> str:
    known = {
        "endpointing": "answer or silence",
        "turn_model": "none or smart-turn",
        "second_person": "true or false",
        "calendars": "a table of logins, each with a file or an address in quotes",
        "talk_minutes": "a whole number from 10 to 240",
        "audio_days": "a number of days, 30 to 730",
        "answers_days": "a number of days, 90 to 3650",
    }
    return known.get(key, "a share from 0 to 1" if key.endswith("_share") else "a text in quotes")


def database_url(root: Path, settings: Settings) -> str:
    """The database that belongs to a data root."""
    return settings.database or sqlite_url(root / DATABASE_NAME)


def sqlite_url(path: Path) -> str:
    """The URL of an SQLite file, whatever characters its path has."""
    from sqlalchemy.engine import URL  # Takes longer to import than the rest of this file.

    return URL.create("sqlite", database=str(path)).render_as_string(hide_password=False)
