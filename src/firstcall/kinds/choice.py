"""Which options the candidate can or wants to take: parameters, how its facts are resolved and judged."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Params(BaseModel):
    """Which of the named options the candidate can or wants to take."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["choice"] = "choice"
    options: dict[str, tuple[str, ...]] = Field(min_length=1)
    """Option -> its synonyms."""
    accepts: tuple[str, ...] = Field(min_length=1)
    """One of these options meets the requirement."""
