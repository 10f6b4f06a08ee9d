"""EU driving licence classes, and which of them each includes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

LicenceClass = Literal["AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"]
"""EU driving licence classes, directive 2006/126/EC."""

ENTAILS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "AM": frozenset(),
        "A1": frozenset({"AM"}),
        "A2": frozenset({"AM", "A1"}),
        "A": frozenset({"AM", "A1", "A2"}),
        "B": frozenset({"AM"}),
        "BE": frozenset({"AM", "B"}),
        "C1": frozenset({"AM", "B"}),
        "C1E": frozenset({"AM", "B", "BE", "C1"}),
        "C": frozenset({"AM", "B", "C1"}),
        "CE": frozenset({"AM", "B", "BE", "C1", "C1E", "C"}),
        "D1": frozenset({"AM", "B"}),
        "D1E": frozenset({"AM", "B", "BE", "D1"}),
        "D": frozenset({"AM", "B", "D1"}),
        "DE": frozenset({"AM", "B", "BE", "D1", "D1E", "D"}),
    }
)
"""Class -> the classes it includes, after JobTech's driving-licence taxonomy and the directive's article 6; extended
B (B+, B96) counts as B here, since no class of its own is asked for."""


def covers(held: tuple[str, ...], wanted: str) -> bool:
    """Whether one of the classes held is, or includes, the wanted one."""
    return any(wanted == one or wanted in ENTAILS.get(one, frozenset()) for one in held)
