"""Finished recordings on any fsspec URL, folder by folder: out, back, one after the other, never the whole archive.

The data root stays the place where calls are recorded and folders are made. Where a depot is set, each finished folder
is copied to it, its manifest last: a folder whose manifest is there is whole. Sound is read from there block by block;
checking takes one folder at a time to a temporary place. The only file that knows fsspec.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from firstcall.audio.recording import CALL_NAME, Recording, inspect
from firstcall.errors import InputError, WorldError
from firstcall.recordings.manifest import NAME, TRANSCRIPT_NAME

FILES = (CALL_NAME, TRANSCRIPT_NAME, "self_check.json", NAME)
"""What is copied, in this order."""
BLOCK = 1 << 18
"""Bytes that are fetched at a time when sound is read: an answer is some 60 kB of FLAC."""
MISSING = {"s3": "pip install 'firstcall[s3]'"}


class Depot:
    """A place for recording folders; safe to share between threads.

    Options of the file system come from its own environment variables, such as AWS_ACCESS_KEY_ID, AWS_ENDPOINT_URL.
    """

    def __init__(self, url: str) -> None:
        """Raises InputError for a URL that fsspec does not know, WorldError(`extra_missing`) without its driver."""
        import fsspec

        self.url = url.rstrip("/")
        scheme = scheme_of(self.url)
        try:
            self._files, self._base = fsspec.core.url_to_fs(self.url)
        except ImportError as error:
            fix = MISSING.get(scheme, f"install the fsspec driver for {scheme}")
            raise WorldError("extra_missing", f"recordings {self.url}: its driver is not installed", fix=fix) from error
        except ValueError as error:
            raise InputError(f"recordings {self.url!r}: expected a URL such as s3://bucket/calls") from error

    def put(self, folder: Path) -> None:
        """Copy a finished folder; one that is there is replaced. Raises WorldError(`depot_failed`)."""
        with self._told(folder.name):
            if scheme_of(self.url) in ("file", ""):  # Object stores have no folders.
                self._files.makedirs(f"{self._base}/{folder.name}", exist_ok=True)
            for name in FILES:
                if (folder / name).is_file():
                    self._files.put_file(str(folder / name), self._place(folder.name, name))
                elif self._files.exists(self._place(folder.name, name)):
                    self._files.rm_file(self._place(folder.name, name))

    def holds(self, name: str) -> bool:
        """Whether a whole folder of that name is there. Raises WorldError(`depot_failed`)."""
        with self._told(name):
            return bool(self._files.exists(self._place(name, NAME)))

    def names(self) -> list[str]:
        """The folders, by name. Raises WorldError(`depot_failed`)."""
        with self._told(""):
            try:
                found = self._files.ls(self._base, detail=False)
            except FileNotFoundError:
                return []
            return sorted(each.rstrip("/").rpartition("/")[2] for each in found)

    def recording(self, name: str) -> Recording | None:
        """A folder's sound, read where it lies; None where there is none.

        Raises WorldError(`recording_damaged`, `depot_failed`).
        """
        place = self._place(name, CALL_NAME)
        with self._told(name):
            if not self._files.exists(place):
                return None
            return inspect(Path(f"{self.url}/{name}/{CALL_NAME}"), opened=lambda: self._open(place))

    def _open(self, place: str) -> BinaryIO:
        opened: BinaryIO = self._files.open(place, "rb", block_size=BLOCK)
        return opened

    @contextlib.contextmanager
    def fetched(self, name: str) -> Iterator[Path]:
        """A folder's copy in a temporary place, gone afterwards. Raises WorldError(`depot_failed`)."""
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / name
            copy.mkdir()
            with self._told(name):
                for file in FILES:
                    if self._files.exists(self._place(name, file)):
                        self._files.get_file(self._place(name, file), str(copy / file))
            yield copy

    def remove(self, name: str) -> None:
        """Take a folder away; nothing where there is none. Raises WorldError(`depot_failed`)."""
        with self._told(name):
            if self._files.exists(f"{self._base}/{name}"):
                self._files.rm(f"{self._base}/{name}", recursive=True)

    def _place(self, name: str, file: str) -> str:
        return f"{self._base}/{name}/{file}"

    @contextlib.contextmanager
    def _told(self, name: str) -> Iterator[None]:
        """Turn a file system's refusal into our words; its text may name keys, so that its kind must do."""
        try:
            yield
        except (InputError, WorldError):
            raise
        except Exception as error:  # drivers' errors have no base of their own
            where = f"{self.url}/{name}" if name else self.url
            fix = "check the URL, and the access that its environment variables give"
            raise WorldError("depot_failed", f"recordings {where}: {type(error).__name__}", fix=fix) from error


def scheme_of(url: str) -> str:
    """What stands before `://`; empty where nothing does."""
    before, mark, _ = url.partition("://")
    return before if mark else ""


def depot_of(url: str) -> Depot | None:
    """The depot of a setting; None where it is empty."""
    return Depot(url) if url else None


def discard(folder: Path) -> None:
    """Take a local folder away, under another name first: what is half gone must not be taken for a recording."""
    if folder.is_dir():
        doomed = folder.with_name(f".erasing-{folder.name}")
        shutil.rmtree(doomed, ignore_errors=True)
        folder.rename(doomed)
        shutil.rmtree(doomed)
