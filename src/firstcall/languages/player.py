"""What the player of a call and its transcript say: one text a place, the same places in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

RATES = (0.75, 1, 1.25, 1.5, 1.75, 2, 2.5)
"""Speeds that may be chosen; `static/desk/player.js` has the same."""

SILENT = (
    "unknown",
    "no_recording",
    "in_writing",
    "under_way",
    "recording_damaged",
    "unreadable",
    "unwritable",
    "disk_full",
    "depot_failed",
)
"""Why there is nothing to hear: the codes of `web.desk.sound`."""


@dataclass(frozen=True, slots=True)
class PlayerTexts:
    """Texts in which `{...}` is filled in by the page."""

    player: str
    """What the player is called, for a screen reader."""
    play: str
    pause: str
    position: str
    """What the waveform is called, for a screen reader: it is a slider."""
    place: str
    """{time}, {all}"""
    rate: str
    times: str
    """{rate}"""
    decimal: str
    """Between a number's whole and its fraction."""
    skip_silence: str
    follow: str
    """On the button that scrolls along again."""
    candidate: str
    agent: str
    transcript: str
    play_from: str
    """{time}"""
    not_recorded: str
    """Instead of a time: before the consent, or in writing."""
    doubtful: str
    """Of a word that was heard badly."""
    corrected: str
    """Before the words as a person corrected them."""
    nothing_said: str
    failed: str
    cut_short: str
    """{time}"""
    silent: Mapping[str, str]
    """Each of `SILENT` in words."""

    @property
    def rates(self) -> tuple[float, ...]:
        """Speeds to choose from."""
        return RATES

    @property
    def scripted(self) -> dict[str, str]:
        """What the page's script says itself."""
        return {each: getattr(self, each) for each in ("play", "pause", "place", "failed", "cut_short")}

    def number(self, rate: float) -> str:
        """A speed as it is written."""
        return f"{rate:g}".replace(".", self.decimal)


def player_texts(language: str) -> PlayerTexts:
    """The texts of a language."""
    texts: PlayerTexts = import_module(f"firstcall.languages.{language}.player").PLAYER
    return texts
