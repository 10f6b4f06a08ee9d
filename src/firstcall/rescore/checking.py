"""Every recording folder of an archive held against itself, in several processes; the bad ones by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from firstcall.audio.parts import part_paths
from firstcall.audio.recording import CALL_NAME, grows
from firstcall.errors import FirstcallError
from firstcall.recordings import check_folder
from firstcall.recordings.depot import Depot
from firstcall.recordings.manifest import NAME
from firstcall.rescore.workers import read_all

DEPOT = "\0"
"""Between a depot's URL and a folder's name in it; no path has one."""
PAGE = 16
"""Folders a worker takes at a time."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one folder."""

    folder: str
    problem: str = ""
    """Empty: everything fits."""
    turns: int = 0
    samples: int = 0
    """Of sound."""


def folders_of(root: Path) -> list[str]:
    """The recording folders of a data root; those of calls under way, here or elsewhere, are left out."""
    found = [each for each in sorted(root.iterdir()) if each.is_dir() and _is_recording(each)]
    return [str(each) for each in found if (each / NAME).is_file() or not grows(each)]


def names_in(depot: Depot) -> list[str]:
    """The folders of a depot, as `check` takes them."""
    return [f"{depot.url}{DEPOT}{name}" for name in depot.names()]


def _is_recording(folder: Path) -> bool:
    return any((folder / name).is_file() for name in (NAME, CALL_NAME)) or bool(part_paths(folder))


def check(folder: str) -> Finding:
    """Look through one folder, a path or a name in a depot."""
    url, mark, name = folder.rpartition(DEPOT)
    if not mark:
        return _check(Path(folder))
    try:
        with _depot(url).fetched(name) as copy:
            return replace(_check(copy), folder=f"{url}/{name}")
    except FirstcallError as error:
        return Finding(f"{url}/{name}", str(error))


@lru_cache(maxsize=4)
def _depot(url: str) -> Depot:
    return Depot(url)


def _check(path: Path) -> Finding:
    folder = str(path)
    try:
        checked = check_folder(path)
    except FirstcallError as error:
        return Finding(folder, str(error))
    except Exception as error:  # noqa: BLE001 - one odd folder must not hide the rest of the archive; its kind is told
        return Finding(folder, f"our mistake, please report it: {type(error).__name__}")
    if part_paths(path):
        return Finding(folder, f"{path}: sound that a crash left over is not in {CALL_NAME} yet")
    return Finding(folder, "", checked.turns, checked.samples)


def checker() -> Callable[[Sequence[str]], list[Finding]]:
    """What a worker process checks pages with."""
    return lambda page: [check(each) for each in page]


def check_all(folders: Sequence[str], workers: int) -> Iterator[list[Finding]]:
    """What was found of each folder, some at a time, as they are done."""
    pages = [list(folders[at : at + PAGE]) for at in range(0, len(folders), PAGE)]
    if workers > 1:
        yield from read_all(checker, pages, workers, Finding)
        return
    for page in pages:
        yield [check(each) for each in page]
