"""EU driving licence classes: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

LicenceClass = Literal["AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"]
"""EU driving licence classes, directive 2006/126/EC."""


class Params(BaseModel):
    """EU driving licence classes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["licence"] = "licence"
    needs: tuple[LicenceClass, ...] = ()
    """All of these are needed."""
    needs_any: tuple[LicenceClass, ...] = ()
    """One of these is enough."""
