"""Requirement kinds: one file a kind (`Params`, `resolve`, `judge`); a new kind adds one line to this registry."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType, ModuleType

from firstcall.kinds import amount, any_of, certificate, choice, date, level, licence, number, years, yes_no

KINDS: Mapping[str, ModuleType] = MappingProxyType(
    {
        "yes_no": yes_no,
        "licence": licence,
        "certificate": certificate,
        "years": years,
        "number": number,
        "amount": amount,
        "date": date,
        "choice": choice,
        "level": level,
        "any_of": any_of,
    }
)
"""Kind name as written in a job spec -> the kind's module."""
