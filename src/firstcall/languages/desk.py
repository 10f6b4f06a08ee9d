"""What the review desk's pages say: one text a place, the same places in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

AREAS = ("queue", "statistics", "rescore", "jobs", "pool", "users")
"""The desk's parts in the order of the menu."""
KEYS = (
    "play",
    "back",
    "forward",
    "up",
    "down",
    "answer",
    "met",
    "not_met",
    "review",
    "edit",
    "reason",
    "again",
    "undo",
    "next",
    "help",
)
"""What has a key, in the order of the help; `static/desk/keys.js` has the keys themselves."""


@dataclass(frozen=True, slots=True)
class ShellTexts:
    """Around every page. In all these texts `{...}` is filled in by the page."""

    skip: str
    menu: str
    """What the menu is called, for a screen reader."""
    areas: Mapping[str, str]
    """Name of each of `AREAS`."""
    account: str
    roles: Mapping[str, str]
    sign_out: str
    happened: str
    """What the place is called where a screen reader hears what happened."""
    help: str
    help_intro: str
    help_off: str
    """On the box that turns all keys off."""
    keys: Mapping[str, str]
    """What each of `KEYS` does."""
    names: Mapping[str, str]
    """Keys without a sign of their own."""
    change_key: str
    """{what}"""
    press_key: str
    key_taken: str
    """{what}"""
    keys_back: str
    close: str
    failed: str
    """A request did not come through."""
    signed_out: str
    no_script: str


@dataclass(frozen=True, slots=True)
class DeskTexts:
    """Everything that the desk's pages say in one language."""

    shell: ShellTexts


def desk_texts(language: str) -> DeskTexts:
    """The texts of a language."""
    texts: DeskTexts = import_module(f"firstcall.languages.{language}.desk").DESK
    return texts
