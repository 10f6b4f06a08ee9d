"""Checksums of files, in the two forms that downloads are checked against."""

from __future__ import annotations

import hashlib
from pathlib import Path

_BLOCK = 1 << 20


def sha256_of(path: Path) -> str:
    """`sha256:` + hex digest of a file's bytes."""
    with path.open("rb") as file:
        return f"sha256:{hashlib.file_digest(file, 'sha256').hexdigest()}"


def git_blob_of(path: Path) -> str:
    """`git:` + hex digest as git names a file's content: what model hubs list for small files."""
    digest = hashlib.sha1(b"blob %d\0" % path.stat().st_size, usedforsecurity=False)
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return f"git:{digest.hexdigest()}"


def checksum_of(path: Path, like: str) -> str:
    """The file's checksum in the same form as `like` (`sha256:...` or `git:...`)."""
    return git_blob_of(path) if like.startswith("git:") else sha256_of(path)
