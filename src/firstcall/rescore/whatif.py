"""What if a spec asked for something else: thresholds and weights altered for a question, never for the record.

Pure. Everybody is held to the spec that they were interviewed from; what these changes lead to is told and not stored.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import yaml
from pydantic import BaseModel, ValidationError

from firstcall import dialogue
from firstcall.dialogue import Script
from firstcall.errors import InputError
from firstcall.types import JobSpec, Requirement

MOST_STEPS = 200
"""Values of a sweep."""


@dataclass(frozen=True, slots=True)
class Change:
    """One key of some requirements with another value."""

    name: str
    """A requirement's id, or a kind: all requirements of it."""
    key: str
    """`min`, `needs` ..., `weight` or `must`."""
    value: Any

    def __str__(self) -> str:
        return f"{self.name}.{self.key}={self.value}"

    def concerns(self, requirement: Requirement) -> bool:
        """Whether the requirement is meant."""
        return self.name in (requirement.id, requirement.kind)


def parse(text: str, option: str = "--set") -> Change:
    """A change such as `years.min=2` or `licence.needs=[B, CE]`. Raises InputError."""
    left, equals, value = text.partition("=")
    name, dot, key = left.rpartition(".")
    if not (equals and dot and name.strip() and key.strip()):
        raise InputError(f"{option} {text!r}: expected REQUIREMENT.KEY=VALUE, such as years.min=2")
    try:
        return Change(name.strip(), key.strip(), yaml.safe_load(value))
    except yaml.YAMLError:
        raise InputError(f"{option} {text!r}: found {value!r}, expected a number, a word or [a, list]") from None


def sweep(text: str) -> tuple[Change, ...]:
    """Changes to one key: `years.min=0:10:0.5` (from, to, step) or `years.min=1,2,5`. Raises InputError."""
    left, _, values = text.partition("=")
    first = parse(f"{left}=0", "--sweep")
    try:
        if ":" in values:
            low, high, *rest = (float(each) for each in values.split(":"))
            (step,) = rest or (1.0,)
            steps = _steps(low, high, step)
        else:
            steps = [float(each) for each in values.split(",")]
    except ValueError:
        raise InputError(f"--sweep {text!r}: expected such as years.min=0:10:0.5 or years.min=1,2,5") from None
    if not 2 <= len(steps) <= MOST_STEPS:
        raise InputError(f"--sweep {text!r}: {len(steps)} values, expected 2 to {MOST_STEPS}")
    return tuple(replace(first, value=each) for each in steps)


def _steps(low: float, high: float, step: float) -> list[float]:
    if step <= 0 or high < low or (high - low) / step > MOST_STEPS:
        raise ValueError("no steps from low to high")
    return [round(low + step * number, 9) for number in range(int((high - low) / step + 1e-9) + 1)]


def changed(script: Script, changes: Iterable[Change]) -> Script:
    """The script as if its spec had been so; the questions stay as they were asked. Raises InputError."""
    spec = script.spec
    for each in changes:
        altered = [_altered(each, one) if each.concerns(one) else one for one in spec.requirements]
        spec = replace(spec, requirements=tuple(altered))
    made = dialogue.script(spec, script.language, read=script.read)
    return replace(made, questions=script.questions)


def check(changes: Iterable[Change], specs: Iterable[JobSpec]) -> None:
    """Raises InputError for a change that concerns nothing in any of the specs, or that cannot be."""
    every = [one for spec in specs for one in spec.requirements]
    for each in changes:
        meant = [one for one in every if each.concerns(one)]
        if not meant:
            known = ", ".join(dict.fromkeys(one.id for one in every)) or "none"
            raise InputError(f"{each}: no requirement or kind {each.name!r}; the requirements are {known}")
        for one in meant:
            _altered(each, one)


def _altered(change: Change, requirement: Requirement) -> Requirement:
    if change.key == "weight":
        if not isinstance(change.value, int | float) or isinstance(change.value, bool) or not 0 <= change.value <= 1000:
            raise InputError(f"{change}: expected a weight from 0 to 1000")
        return replace(requirement, weight=float(change.value))
    if change.key == "must":
        if not isinstance(change.value, bool):
            raise InputError(f"{change}: expected true or false")
        return replace(requirement, must=change.value)
    params = requirement.params
    assert isinstance(params, BaseModel)
    keys = [each for each in type(params).model_fields if each != "kind"]
    if change.key not in keys:
        expected = ", ".join([*keys, "weight", "must"])
        raise InputError(f"{change}: {requirement.kind} has no {change.key!r}; expected one of {expected}")
    tree: Mapping[str, Any] = {name: getattr(params, name) for name in type(params).model_fields}
    try:
        return replace(requirement, params=type(params).model_validate({**tree, change.key: change.value}))
    except ValidationError as error:
        why = error.errors(include_url=False)[0]["msg"]
        raise InputError(f"{change}: found {change.value!r} for {requirement.id}: {why}") from None
