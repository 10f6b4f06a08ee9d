"""Values of the domain as JSON and back, exactly: the form of the event log, the scorecards and the recording folder.

A type's own annotations are its schema, so a new event or field needs nothing here. The same value gives the same
bytes for ever (sorted keys, no spaces, UTF-8); NaN, infinity and half surrogate pairs are refused.
"""

from __future__ import annotations

import json
import math
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from firstcall.errors import InputError
from firstcall.events import Action, Event
from firstcall.types import Range, Value

ENTRIES: dict[str, type] = {entry.__name__: entry for entry in (*get_args(Event), *get_args(Action))}
"""Every event and action by its name in the log."""


def canonical(tree: Any) -> bytes:
    """A JSON tree as its one canonical form. Raises ValueError for what no JSON file can hold."""
    text = json.dumps(tree, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8")


def encode(value: Any) -> Any:
    """A value of the domain as a JSON tree."""
    kind: Any = type(value)
    if kind in _PLAIN:
        return value
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        tree = {name: encode(getattr(value, name)) for name in _names(kind)}
        for name in _floats(kind):
            if type(tree[name]) is int:
                tree[name] = float(tree[name])  # Else the same value would have two forms: 3 and 3.0.
        return tree
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, tuple):
        return [encode(each) for each in value]
    if value is None or isinstance(value, bool | int | float | str):
        return value
    raise TypeError(f"no JSON form for {type(value).__name__}")


_PLAIN = frozenset({str, int, float, bool, NoneType})
"""Types that are their own JSON form; asked for first, since most values are of them."""


def decode(expected: Any, tree: Any, where: str = "") -> Any:
    """A JSON tree as a value of type `expected`. Raises InputError: where, what stands there and what should."""
    if expected == Value:
        return _value(tree, where)
    origin = get_origin(expected)
    if origin is tuple:
        return _tuple(expected, tree, where)
    if origin in (Union, UnionType):
        others = [each for each in get_args(expected) if each is not NoneType]
        if tree is None and len(others) < len(get_args(expected)):
            return None
        return decode(others[0], tree, where)
    if is_dataclass(expected):
        return _dataclass(expected, tree, where)
    if isinstance(expected, type) and issubclass(expected, Enum):
        return _enum(expected, tree, where)
    if expected is date:
        return _date(tree, where)
    return _plain(expected, tree, where)


def encode_entry(entry: Event | Action) -> tuple[str, Any]:
    """An entry of the log as its type's name and a JSON tree."""
    return type(entry).__name__, encode(entry)


def decode_entry(name: str, tree: Any) -> Event | Action:
    """The entry behind a type's name and a JSON tree. Raises InputError."""
    if name not in ENTRIES:
        raise InputError(f"log entry of type {name!r}: this version of firstcall knows no such event or action")
    entry: Event | Action = decode(ENTRIES[name], tree, name)
    return entry


def is_event(entry: Event | Action) -> bool:
    """True for what happened, False for what was ordered."""
    return isinstance(entry, Event)


# ------------------------------------------------------------------------------------------------- by type


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind))


@cache
def _floats(kind: Any) -> tuple[str, ...]:
    """The fields of a dataclass that hold a float, or a float or nothing."""
    return tuple(name for name, hint in _hints(kind).items() if hint is float or float in get_args(hint))


def _dataclass(expected: Any, tree: Any, where: str) -> Any:
    if not isinstance(tree, dict):
        raise _wrong(where, tree, f"a mapping for {expected.__name__}")
    hints = _hints(expected)
    unknown = set(tree) - set(hints)
    if unknown:
        raise InputError(f"{where}: unknown field {sorted(unknown)[0]!r} in {expected.__name__}")
    found = {name: decode(hints[name], value, f"{where}.{name}") for name, value in tree.items()}
    try:
        return expected(**found)
    except TypeError as error:
        raise InputError(f"{where}: {expected.__name__} lacks a field: {error}") from error


def _tuple(expected: Any, tree: Any, where: str) -> Any:
    if not isinstance(tree, list):
        raise _wrong(where, tree, "a list")
    kinds = get_args(expected)
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(decode(kinds[0], each, f"{where}[{index}]") for index, each in enumerate(tree))
    if len(kinds) != len(tree):
        raise _wrong(where, tree, f"{len(kinds)} values")
    return tuple(decode(kind, each, f"{where}[{at}]") for at, (kind, each) in enumerate(zip(kinds, tree, strict=True)))


def _value(tree: Any, where: str) -> Any:
    """A fact's value: its JSON form alone tells its type."""
    if tree is None or isinstance(tree, bool | str):
        return tree
    if isinstance(tree, list) and all(isinstance(each, str) for each in tree):
        return tuple(tree)
    if isinstance(tree, dict) and set(tree) == {"date"}:
        return _date(tree, where)
    if isinstance(tree, dict) and set(tree) == {"low", "high"}:
        return _dataclass(Range, tree, where)
    raise _wrong(where, tree, "a fact's value")


def _enum(expected: type[Enum], tree: Any, where: str) -> Enum:
    try:
        return expected(tree)
    except ValueError:
        raise _wrong(where, tree, "one of " + ", ".join(str(each.value) for each in expected)) from None


def _date(tree: Any, where: str) -> date:
    text = tree.get("date") if isinstance(tree, dict) else tree
    try:
        return date.fromisoformat(text or "")
    except (TypeError, ValueError):
        raise _wrong(where, tree, "a date such as 2027-03-15") from None


def _plain(expected: Any, tree: Any, where: str) -> Any:
    if expected is float and type(tree) in (int, float):
        return _float(tree, where)
    if expected in (str, bool, int) and type(tree) is expected:
        return tree
    raise _wrong(where, tree, f"a {getattr(expected, '__name__', expected)}")


def _float(tree: int | float, where: str) -> float:
    try:
        number = float(tree)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise InputError(
            f"{where}: found {tree if isinstance(tree, float) else 'a number beyond 1e308'}, expected a finite number"
        )
    return number


def _wrong(where: str, tree: Any, expected: str) -> InputError:
    shown = json.dumps(tree, ensure_ascii=False, default=str)
    return InputError(f"{where}: found {shown[:60]}, expected {expected}")
