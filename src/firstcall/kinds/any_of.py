"""Several alternatives of which one is enough: parameters, resolving each alternative, and the judgement over them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from firstcall.types import Requirement


@dataclass(frozen=True, slots=True)
class Params:
    """Alternatives; meeting one of them is enough. Built by `jobspec` from the spec's nested requirements."""

    kind: ClassVar[str] = "any_of"
    of: tuple[Requirement, ...]
    """At least two; no any_of inside."""
