"""From what pydantic found wrong to sentences that a spec's author can act on."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from datetime import date

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from firstcall.jobspec.tree import Path, Problem, Tree
from firstcall.kinds import KINDS

EXPECTED = {
    "missing": "",
    "string_type": "text (put it in quotes)",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "date_type": "a date such as 2027-03-15",
    "tuple_type": "a list",
    "dict_type": "a mapping (key: value)",
    "model_type": "a mapping (key: value)",
    "model_attributes_type": "a mapping (key: value)",
}
"""Pydantic's error type -> what was expected."""

MEANING = {
    "firstcall": "'firstcall: 1' (the format's version)",
    "id": "a short name of small letters a-z, digits and hyphens",
    "language": "sv or en",
    "title": "the job's title",
    "employer": "who is hiring",
    "agency": "who asks the questions",
    "decision_by_days": "1 to 60 working days",
    "requirements": "a list with at least one requirement",
    "kind": f"one of: {', '.join(KINDS)}",
    "of": "what is counted, or for any_of a list of alternatives",
    "min": "the lowest value that meets the requirement",
    "max": "the highest value that meets the requirement",
    "latest": "the last day that meets the requirement, such as 2027-03-15",
    "valid_on": "a date such as 2027-03-15",
    "name": "the name of the certificate",
    "options": "a mapping of option: [synonyms]",
    "accepts": "a list of the options that meet the requirement",
    "scale": "a list of levels, lowest first",
    "unit": "a unit such as SEK/month",
    "currency": "three capital letters such as SEK",
    "per": "hour, month or year",
    "country": "two capital letters such as SE",
    "municipality": "the name of the place",
    "weight": "a number from 0 to 1000",
}
"""Key -> what its value is."""


def problems(error: ValidationError, tree: Tree, at: Path, keys: Iterable[str]) -> list[Problem]:
    """One problem for each thing that pydantic found in the mapping at `at`, whose valid keys are `keys`."""
    known = sorted(keys)
    found: dict[Path, Problem] = {}
    for detail in error.errors(include_url=False, include_context=True):
        path = at + tuple(part for part in detail["loc"] if not _is_union_branch(part))
        message = _message(detail, path, known)
        found.setdefault(path, Problem(tree.line(path), path, message))
    return [found[path] for path in found if not any(_is_below(other, path) for other in found)]


def unknown_key(key: str, known: Iterable[str]) -> str:
    """The complaint about a key that the format does not have, with the nearest one that it has."""
    return f"unknown key; {nearest(key, known)}"


def nearest(word: str, known: Iterable[str]) -> str:
    """`did you mean 'kind'?` or, when nothing is near, the list of what is known."""
    choices = sorted(known)
    folded = {choice.casefold(): choice for choice in choices}
    close = difflib.get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return f"did you mean '{folded[close[0]]}'?" if close else f"expected one of: {', '.join(choices)}"


def shown(value: object) -> str:
    """A value as its author wrote it, short enough for one line."""
    match value:
        case None:
            return "nothing"
        case bool():
            return "true" if value else "false"
        case str():
            return repr(value if len(value) <= 40 else value[:37] + "...")
        case date() | int() | float():
            return str(value)
        case tuple() | list():
            return "a list"
        case _:
            return "a mapping"


def _is_below(path: Path, above: Path) -> bool:
    return len(path) > len(above) and path[: len(above)] == above


def _is_union_branch(part: str | int) -> bool:
    """Pydantic adds the branch it tried (`str`, `dict[str,constrained-str]`) to the path of a union."""
    return isinstance(part, str) and (
        part in {"str", "constrained-str"} or part.startswith(("dict[", "tuple[", "literal[", "function-"))
    )


def _message(detail: ErrorDetails, path: Path, known: list[str]) -> str:
    kind, given, context = detail["type"], detail["input"], detail.get("ctx", {})
    key = str(path[-1]) if path else ""
    meaning = MEANING.get(key, "")
    if kind == "missing":
        return f"missing; expected {meaning}" if meaning else "missing"
    if kind == "extra_forbidden":
        return unknown_key(key, known)
    if kind in {"date_type", "date_from_datetime_inexact"}:
        return f"{shown(given)} is not a date; expected a date such as 2027-03-15"
    if kind in EXPECTED:
        return f"{shown(given)}; expected {EXPECTED[kind]}"
    if kind == "literal_error":
        choices = str(context.get("expected", "")).replace("'", "").replace(" or ", ", ").split(", ")
        return f"{shown(given)} is not known; {nearest(str(given), choices)}"
    if kind == "string_pattern_mismatch" and not str(given).strip():
        return f"empty; expected {meaning or 'text'}"
    if kind in {"too_short", "too_long", "string_too_short"}:
        return f"{_size(kind, context)}; expected {meaning}" if meaning else _size(kind, context)
    limit = _limit(kind, context)
    if limit:
        return f"{shown(given)}; expected {limit}"
    return f"{shown(given)}; expected {meaning}" if meaning else f"{shown(given)}: {detail['msg'].lower()}"


def _size(kind: str, context: dict[str, object]) -> str:
    if kind == "string_too_short":
        return "empty"
    actual, least, most = context.get("actual_length"), context.get("min_length"), context.get("max_length")
    if kind == "too_short":
        return "empty" if not actual else f"{actual} of at least {least}"
    return f"{actual or 'more'} of at most {most}"


def _limit(kind: str, context: dict[str, object]) -> str:
    words = {"greater_than": ("gt", "more than"), "greater_than_equal": ("ge", "at least")}
    words |= {"less_than": ("lt", "less than"), "less_than_equal": ("le", "at most")}
    if kind == "string_too_long":
        return f"at most {context.get('max_length')} characters"
    if kind not in words:
        return ""
    name, phrase = words[kind]
    return f"{phrase} {context[name]:g}"
