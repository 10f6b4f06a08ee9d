"""Speech-to-text models: which one by default, where it lies, whether it is whole, and how it is fetched.

A model is a folder in CTranslate2's form. It is named by its id on the model hub (`KBLab/kb-whisper-base`), by a
folder, or `starter`: the small model that ships with firstcall and understands synthetic voices only.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from firstcall.engines.checksum import sha256_of
from firstcall.engines.download import Progress, Remote, fetch, is_right, read_json
from firstcall.engines.places import models_folder
from firstcall.errors import InputError, WorldError

HUB_URL = "https://huggingface.co"
"""Where models and voices are published; the one place that names it."""
HUB_VARIABLE = "FIRSTCALL_MODEL_URL"
"""Environment variable that names a mirror instead."""

STARTER = "starter"

DEFAULTS: Mapping[str, tuple[str, str]] = {
    "sv": ("KBLab/kb-whisper-base", "KBLab/kb-whisper-small"),
    "en": ("Systran/faster-whisper-base.en", "Systran/faster-whisper-small.en"),
}
"""Language -> (model for two or three cores, model from four cores up): sub-second after end of speech."""
MANY_CORES = 4

KNOWN: tuple[str, ...] = (
    *(f"KBLab/kb-whisper-{size}" for size in ("tiny", "base", "small", "medium", "large")),
    *(f"Systran/faster-whisper-{size}.en" for size in ("tiny", "base", "small", "medium")),
    *(f"Systran/faster-whisper-{size}" for size in ("tiny", "base", "small", "medium", "large-v3")),
)
"""Models that are known to work; any other id of the form owner/name may be pulled, too."""

_NEEDED = ("config.json", "model.bin", "tokenizer.json", "vocabulary.*")
"""Without tokenizer.json faster-whisper silently goes to the network for one, without the others it fails late."""
_WANTED = re.compile(r"(config|preprocessor_config|tokenizer)\.json|model\.bin|vocabulary\.(json|txt)")
_ID = re.compile(r"\w[\w.-]*/\w[\w.-]*")


@dataclass(frozen=True, slots=True)
class Model:
    """A model whose files are all there."""

    id: str
    """`starter`, the hub's id, or the folder's name."""
    folder: Path


def hub_url(environ: Mapping[str, str] = os.environ) -> str:
    """Base address that models are fetched from, without a slash at its end."""
    return (environ.get(HUB_VARIABLE) or HUB_URL).rstrip("/")


def starter_folder() -> Path:
    """The starter model's folder inside the package."""
    return Path(__file__).with_name(STARTER)


def default_model(language: str, cores: int) -> str:
    """The id of the model to use for `language` on so many cores; InputError for a language without one."""
    try:
        small, big = DEFAULTS[language]
    except KeyError:
        raise InputError(
            f"no speech-to-text model is known for the language {language!r}; expected one of {', '.join(DEFAULTS)}, "
            "or name a model"
        ) from None
    return big if cores >= MANY_CORES else small


def find(name: str, store: Path | None = None) -> Model:
    """The installed model of that name: `starter`, a hub id, or a path to a folder.

    Raises WorldError(`model_missing`) with the command that fetches it, InputError for a folder that is no model
    and for a name that can be neither.
    """
    if name == STARTER:
        return Model(STARTER, _whole(starter_folder()))
    folder = Path(name).expanduser()
    if folder.is_dir():
        return Model(folder.resolve().name, _whole(folder))
    if not _ID.fullmatch(name):
        raise InputError(
            f"speech-to-text model {name!r} is neither a folder nor an id; expected such as {DEFAULTS['sv'][0]}"
        )
    folder = place(name, store)
    if not is_installed(name, store):
        raise WorldError(
            "model_missing",
            f"speech-to-text model {name} is not installed",
            fix=f"firstcall models pull {name}, or hold the interview as a chat",
        )
    return Model(name, _whole(folder))


def place(name: str, store: Path | None = None) -> Path:
    """Where the model of that id is or would be."""
    return (store or models_folder()) / name.replace("/", "--")


def is_installed(name: str, store: Path | None = None) -> bool:
    """Whether all files of the model of that id are there."""
    return not missing_files(place(name, store))


def installed(store: Path | None = None) -> list[str]:
    """Ids of the whole models in the store."""
    folder = store or models_folder()
    names = sorted(path.name for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []
    return [name.replace("--", "/", 1) for name in names if not missing_files(folder / name)]


def missing_files(folder: Path) -> list[str]:
    """Which of the needed files a model's folder lacks."""
    return [pattern for pattern in _NEEDED if not any(folder.glob(pattern))]


def only_language(name: str, language: str) -> str:
    """The one language that a model is for where that is not `language`; empty where the model will do.

    Such models answer any language with their own one, quietly: faster-whisper only logs it.
    """
    only = "en" if name.endswith(".en") else "sv" if name.startswith("KBLab/") else language
    return only if only != language else ""


def is_starter(model: Model) -> bool:
    """Whether these are the starter's weights, whatever the folder is called."""
    if model.id == STARTER:
        return True
    own, theirs = starter_folder() / "model.bin", model.folder / "model.bin"
    return own.stat().st_size == theirs.stat().st_size and sha256_of(own) == sha256_of(theirs)


def pull(
    name: str,
    store: Path | None = None,
    *,
    base_url: str | None = None,
    revision: str = "main",
    progress: Progress | None = None,
) -> Model:
    """Fetch a model from the hub into the store and check it; a whole one is only checked.

    The hub's listing names the files with size and checksum (sha256 for the weights, git's for small files). All
    files go into a folder beside the final one, which is renamed when everything is there.
    Raises InputError for a name that is no id, and what `download.fetch` raises.
    """
    if not _ID.fullmatch(name):
        raise InputError(f"model {name!r} cannot be pulled; expected an id such as {DEFAULTS['sv'][0]}")
    base = (base_url or hub_url()).rstrip("/")
    target = place(name, store)
    partial = target.with_name(target.name + ".part")
    listing = _listing(base, name, revision)
    if all(is_right(remote, target / path) for path, remote in listing.items()):
        return find(name, store)
    if target.is_dir() and not partial.exists():
        shutil.copytree(target, partial)  # what is still right is not fetched again
    for path, remote in listing.items():
        fetch(remote, partial / path, progress)
    _adopt(partial, target)
    return find(name, store)


def _listing(base: str, name: str, revision: str) -> dict[str, Remote]:
    """The model's files that we need, with what the hub says of them."""
    listing = read_json(f"{base}/api/models/{name}/tree/{revision}")
    files = {entry["path"]: entry for entry in listing if _WANTED.fullmatch(entry.get("path", ""))}
    if lacking := [pattern for pattern in _NEEDED if not any(Path(path).match(pattern) for path in files)]:
        raise WorldError(
            "download_missing",
            f"model {name} has no {', '.join(lacking)} on {base}: not a faster-whisper model",
            fix="firstcall models list",
        )
    return {
        path: Remote(f"{base}/{name}/resolve/{revision}/{path}", entry.get("size", 0), _checksum(entry))
        for path, entry in files.items()
    }


def _checksum(entry: Mapping[str, object]) -> str:
    lfs = entry.get("lfs")
    if isinstance(lfs, Mapping):
        return f"sha256:{lfs['oid']}"
    return f"git:{entry['oid']}" if entry.get("oid") else ""


def _adopt(partial: Path, target: Path) -> None:
    _check_config(partial)
    old = target.with_name(target.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    partial.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def _whole(folder: Path) -> Path:
    if lacking := missing_files(folder):
        raise InputError(
            f"{folder} is not a speech-to-text model: {', '.join(lacking)} missing; expected a folder in "
            "CTranslate2's form with its tokenizer.json"
        )
    _check_config(folder)
    return folder


def _check_config(folder: Path) -> None:
    # The hub's config.json is shared with another library; without these keys decoding and word times go wrong.
    path = folder / "config.json"
    try:
        keys = json.loads(path.read_text("utf-8"))
    except (ValueError, OSError) as error:
        raise InputError(f"{path} is not readable JSON; pull or copy the model again") from error
    lacking = [key for key in ("suppress_ids", "lang_ids", "alignment_heads") if key not in keys]
    if lacking:
        raise InputError(f"{path} lacks {', '.join(lacking)}: the model was not converted for CTranslate2")
