"""Seconds and hashes as people read them. Pure."""

from __future__ import annotations


def clock(seconds: float) -> str:
    """`4:29`; whole seconds, as a player shows them."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def short(digest: str) -> str:
    """The first eight digits of a hash, without its kind."""
    return digest.partition(":")[2][:8] or digest[:8]
