"""A named certificate, card or licence of a trade: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Params(BaseModel):
    """A named certificate, card or licence of a trade."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["certificate"] = "certificate"
    name: str = Field(min_length=1)
    aliases: tuple[str, ...] = ()
    """True synonyms only."""
    valid_on: date | None = None
    """The date on which it must be valid."""
