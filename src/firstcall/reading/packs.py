"""The languages' packs, imported when first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from firstcall.errors import BugError
from firstcall.languages import LANGUAGES
from firstcall.reading.rules import Pack


@cache
def pack_of(language: str) -> Pack:
    """The rules and words of a language of the registry."""
    if language not in LANGUAGES:
        raise BugError(f"no language {language!r} to read in; known: {', '.join(LANGUAGES)}")
    pack = import_module(f"firstcall.languages.{language}.reading.pack").PACK
    assert isinstance(pack, Pack)
    return pack
