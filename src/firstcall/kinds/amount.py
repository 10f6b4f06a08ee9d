"""A pay wish in a given currency and period: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Params(BaseModel):
    """A pay wish in a given currency and period."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["amount"] = "amount"
    unit: str = Field(pattern=r"^[A-Z]{3}/(hour|month|year)$")
    """Such as SEK/month."""
    max: float = Field(gt=0)
