"""Reading: a spoken reply becomes a typed fact with the words that prove it, or a gap that a person looks at.

Deterministic and pure: rules with stable ids (in `languages`) find typed spans, the stance weighs yes and no, the
requirement's kind resolves them. No language model, no clock, no input or output.
"""

from __future__ import annotations

from firstcall.reading.backchannel import backchannel
from firstcall.reading.confirmation import confirm
from firstcall.reading.reader import read, verdict_of
from firstcall.reading.searching import so_far
from firstcall.reading.volunteering import volunteered
from firstcall.reading.wholeness import completeness
from firstcall.types import Completeness

__all__ = [
    "RULESET",
    "Completeness",
    "backchannel",
    "completeness",
    "confirm",
    "read",
    "so_far",
    "verdict_of",
    "volunteered",
]

RULESET: str


def __getattr__(name: str) -> str:
    """`RULESET` is made when first asked for: it hashes every rule, which an importer may never need."""
    if name == "RULESET":
        from firstcall.reading.ruleset import ruleset

        return ruleset()
    raise AttributeError(name)
