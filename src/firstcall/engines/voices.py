"""Voices for speaking: the catalogue `voices.toml`, what of it is installed, and how it is fetched.

A Piper voice is two files, `ID.onnx` and `ID.onnx.json`, side by side in the voices folder. A voice that is not in
the catalogue may lie there, too: it is used when it is named.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from firstcall.engines import places
from firstcall.engines.download import Progress, Remote, fetch, read_json
from firstcall.engines.models import hub_url
from firstcall.errors import InputError, WorldError

CATALOGUE = "voices.toml"
ESPEAK_NAMES: Mapping[str, str] = {"sv": "sv", "en": "en"}
"""Language -> espeak-ng's voice when no Piper voice is installed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One voice of the catalogue."""

    id: str
    language: str
    """Code, such as `sv`."""
    engine: str
    """Registry name; `piper` for every voice that is fetched."""
    repository: str
    """The hub's repository."""
    path: str
    """Folder of the two files in the repository."""
    sha256: str
    """Hex digest of the .onnx file; empty: the hub's own listing is the check."""
    licence: str
    speaker: str
    megabytes: float


@dataclass(frozen=True, slots=True)
class Installed:
    """A Piper voice whose two files are there."""

    id: str
    network: Path
    """The .onnx file."""
    config: Path
    """The .onnx.json file."""


def catalogue_path(root: Path | None) -> Path:
    """The catalogue: `voices/voices.toml` of a checkout at `root`, or the copy inside the installed package."""
    return root / "voices" / CATALOGUE if root else Path(__file__).with_name(CATALOGUE)


@cache
def catalogue(path: Path | None = None) -> dict[str, Entry]:
    """Voice id -> entry, in the catalogue's order: the first of a language is its default.

    Raises InputError for a catalogue that cannot be read, with file and voice.
    """
    path = path or catalogue_path(places.checkout())
    try:
        tables = tomllib.loads(path.read_text("utf-8"))
        return {name: Entry(id=name, **table) for name, table in tables.items()}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, TypeError) as error:
        raise InputError(f"{path}: the voice catalogue cannot be read ({error})") from error


def espeak_name(language: str) -> str:
    """espeak-ng's voice for a language; InputError where there is none."""
    try:
        return ESPEAK_NAMES[language]
    except KeyError:
        raise InputError(
            f"no voice is known for the language {language!r}; expected one of {', '.join(ESPEAK_NAMES)}"
        ) from None


def find(name: str, store: Path | None = None) -> Installed:
    """The installed Piper voice of that id, or at the path of an .onnx file.

    Raises WorldError(`voice_missing`) with the command that fetches it, InputError for an unknown id and for a voice
    whose description is missing or broken.
    """
    network = Path(name).expanduser() if name.endswith(".onnx") else (store or places.voices_folder()) / f"{name}.onnx"
    config = network.with_name(network.name + ".json")
    if not network.is_file():
        if name in catalogue():
            raise WorldError("voice_missing", f"voice {name} is not installed", fix=f"firstcall voices pull {name}")
        raise InputError(f"no voice {name!r}; expected one of {', '.join(catalogue())}, espeak:NAME or an .onnx file")
    try:
        json.loads(config.read_text("utf-8"))["audio"]["sample_rate"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"{config}: a Piper voice needs its description there (audio.sample_rate ...)") from error
    return Installed(network.name.removesuffix(".onnx"), network, config)


def is_installed(name: str, store: Path | None = None) -> bool:
    """Whether both files of a voice are there."""
    folder = store or places.voices_folder()
    return (folder / f"{name}.onnx").is_file() and (folder / f"{name}.onnx.json").is_file()


def pull(
    name: str,
    store: Path | None = None,
    *,
    base_url: str | None = None,
    progress: Progress | None = None,
    entries: Mapping[str, Entry] | None = None,
) -> Installed:
    """Fetch a voice of the catalogue and check it.

    The weights come last: a voice counts as installed only when both files are whole.
    Raises InputError for a name that is not in the catalogue, and what `download.fetch` raises.
    """
    known = catalogue() if entries is None else entries
    if name not in known:
        raise InputError(f"voice {name!r} is not in the catalogue; expected one of {', '.join(known)}")
    entry = known[name]
    folder = store or places.voices_folder()
    base = (base_url or hub_url()).rstrip("/")
    listed = _listing(base, entry)
    for suffix in (".onnx.json", ".onnx"):
        fetch(listed[f"{entry.path}/{name}{suffix}"], folder / f"{name}{suffix}", progress)
    return find(name, folder)


def _listing(base: str, entry: Entry) -> dict[str, Remote]:
    listing = read_json(f"{base}/api/models/{entry.repository}/tree/main/{entry.path}")
    found = {file["path"]: file for file in listing}
    remotes = {}
    for suffix in (".onnx.json", ".onnx"):
        path = f"{entry.path}/{entry.id}{suffix}"
        if path not in found:
            raise WorldError("download_missing", f"{base} has no {path} in {entry.repository}", fix="check the name")
        file = found[path]
        lfs = file.get("lfs")
        checksum = f"sha256:{lfs['oid']}" if lfs else f"git:{file['oid']}"
        if suffix == ".onnx" and entry.sha256:
            checksum = f"sha256:{entry.sha256}"
        remotes[path] = Remote(f"{base}/{entry.repository}/resolve/main/{path}", file.get("size", 0), checksum)
    return remotes
