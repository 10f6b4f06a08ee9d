"""A question that is answered by yes or no: parameters, how its facts are resolved, and how they are judged."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict


class Params(BaseModel):
    """A question that is answered by yes or no."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["yes_no"] = "yes_no"
    expects: bool = True
    """The answer that meets the requirement."""
