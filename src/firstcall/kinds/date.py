"""The earliest day on which the candidate can start: parameters, how its facts are resolved and judged."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict


class Params(BaseModel):
    """The earliest day on which the candidate can start."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["date"] = "date"
    latest: date
    """The last day that meets the requirement."""
