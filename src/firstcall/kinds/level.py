"""A completed level on an ordered scale: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Params(BaseModel):
    """A completed level on an ordered scale."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["level"] = "level"
    scale: tuple[str, ...] = Field(min_length=2)
    """Ascending."""
    min: str
    """The lowest level that meets the requirement; one of the scale."""
