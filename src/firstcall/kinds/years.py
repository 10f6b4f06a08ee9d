"""Experience in years: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Params(BaseModel):
    """Experience in years."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["years"] = "years"
    of: str = Field(min_length=1)
    min: float = Field(ge=0, le=60)
    """In years; months are fractions."""
