"""Draws that can be proved: who is read blind, twice, or looked at although all is clear.

A secret seed is made and only its hash is told. Each interview is drawn by HMAC-SHA256(seed, purpose and id): nobody
can choose whom it falls on, since the ids are random and the seed was fixed before them. When the seed is told later,
anybody can draw again and compare.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass, fields

BLIND, DOUBLE, SPOT = "blind", "double", "spot"
"""What is drawn for: read without the machine's side; by two people; although everything is met."""


@dataclass(frozen=True, slots=True)
class Shares:
    """Which share 0..1 of the interviews is drawn."""

    blind: float = 0.10
    double: float = 0.05
    """Read blind by two people; these count as blind, too."""
    spot: float = 0.10
    """Of those that meet everything."""

    def text(self) -> str:
        """As it stands in the announcement."""
        return " ".join(f"{each.name}={getattr(self, each.name):g}" for each in fields(self))


@dataclass(frozen=True, slots=True)
class Drawn:
    """What an interview was drawn for."""

    blind: bool = False
    double: bool = False
    spot: bool = False


NOT_DRAWN = Drawn()


@dataclass(frozen=True, slots=True)
class Claim:
    """What is said of one interview's draw."""

    interview_id: str
    drawn: Drawn
    began_at: str
    """UTC, ISO 8601."""


def seed_hash(seed: bytes) -> str:
    """What is told of a seed beforehand."""
    return "sha256:" + hashlib.sha256(seed).hexdigest()


def is_drawn(seed: bytes, purpose: str, interview_id: str, share: float) -> bool:
    """Whether an interview falls into a share; the same for ever for the same seed."""
    digest = hmac.new(seed, f"{purpose}\0{interview_id}".encode(), hashlib.sha256).digest()
    return int.from_bytes(digest[:8], "big") < share * 2**64


def draw(seed: bytes, interview_id: str, shares: Shares) -> Drawn:
    """Everything that an interview is drawn for."""
    double = is_drawn(seed, DOUBLE, interview_id, shares.double)
    return Drawn(
        double or is_drawn(seed, BLIND, interview_id, shares.blind),
        double,
        is_drawn(seed, SPOT, interview_id, shares.spot),
    )


def problems(seed: bytes, told_hash: str, told_at: str, shares: Shares, claims: Iterable[Claim]) -> list[str]:
    """What is wrong with draws, now that their seed is told; empty: they were made as they had been announced."""
    if seed_hash(seed) != told_hash:
        return [f"the seed's hash is {seed_hash(seed)}, {told_hash} had been told"]
    found = []
    for each in claims:
        if each.began_at < told_at:
            found.append(f"interview {each.interview_id}: began before the seed's hash was told")
        elif draw(seed, each.interview_id, shares) != each.drawn:
            found.append(f"interview {each.interview_id}: is not what its draw gives")
    return found
