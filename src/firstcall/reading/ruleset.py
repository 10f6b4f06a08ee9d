"""The ruleset's name: version and hash over everything that decides how a reply is read and judged."""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

from firstcall import kinds, reading
from firstcall.errors import BugError
from firstcall.languages import LANGUAGES
from firstcall.reading.packs import pack_of

VERSION = "1"
"""Raised by hand when what is read or judged changes on purpose."""

SHOWING = frozenset({"explanation", "gold", "ruleset"})
"""Modules of `firstcall.reading` that show or measure readings and decide nothing."""


def modules() -> list[str]:
    """Names of all modules that decide: the reader, the kinds, and where the languages' rules make their values."""
    deciding = [
        f"{package.__name__}.{each.name}"
        for package in (kinds, reading)
        for each in iter_modules(package.__path__)
        if each.name not in SHOWING
    ]
    making = {rule.make.__module__ for lang in LANGUAGES for rule in pack_of(lang).rules if rule.make is not None}
    return sorted({*deciding, *making})


@lru_cache(maxsize=1)
def ruleset() -> str:
    """Such as `1-3f9a0c12`: the same rules give the same name on every machine."""
    digest = hashlib.sha256(VERSION.encode())
    for language in LANGUAGES:
        pack = pack_of(language)
        for rule in pack.rules:
            digest.update(f"{rule.id}\0{pack.compile(rule).pattern}\0".encode())
        for key in sorted(pack.words):
            digest.update(form(key, pack.words[key]).encode())
        digest.update(form("aliases", dict(sorted(pack.lexicon.aliases.items()))).encode())
        digest.update(form("breaks", pack.lexicon.breaks).encode())
    for name in modules():
        digest.update(_source(name).encode())
    return f"{VERSION}-{digest.hexdigest()[:8]}"


def form(name: str, value: object) -> str:
    """A word list as text that is the same in every process: a set has no order, and Python gives it one by chance.

    Raises BugError for what has no such text, as a function, whose repr is an address.
    """
    match value:
        case frozenset() | set():
            inside = ",".join(sorted(form(name, each) for each in value))
        case Mapping():
            inside = ",".join(f"{form(name, key)}:{form(name, each)}" for key, each in value.items())
        case tuple() | list():
            inside = ",".join(form(name, each) for each in value)
        case str() | int() | float() | None:
            inside = repr(value)
        case re.Pattern():
            inside = repr((value.pattern, value.flags))
        case _ if is_dataclass(value):
            inside = ",".join(form(name, getattr(value, each.name)) for each in fields(value))
        case _:
            raise BugError(f"word list {name!r} holds a {type(value).__name__}, which has no stable form")
    return f"{type(value).__name__}({inside})"


def _source(name: str) -> str:
    """A module's source through its loader, so that zipped packages hash the same."""
    import_module(name)
    spec = sys.modules[name].__spec__ or find_spec(name)
    loader = getattr(spec, "loader", None)
    source = loader.get_source(name) if loader is not None and hasattr(loader, "get_source") else None
    return source or name
