"""Prompts that somebody spoke into: when the agent fell silent for them, and what it had not begun to say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from firstcall.events import Action, Event, Hush, Listen, PromptPlayed, PromptStarted, Say


@dataclass(slots=True)
class SpokenInto:
    """What became of prompts that somebody spoke into.

    Not of those that a key or a button ended: transcripts written before one could speak into a prompt must go on to
    follow from their logs.
    """

    broken_off: dict[str, float] = field(default_factory=dict)
    """Prompt -> media seconds at which it fell silent."""
    unsaid: set[str] = field(default_factory=set)
    """Prompts that waited behind it, and were never played."""


def spoken_into(entries: Iterable[Event | Action]) -> SpokenInto:
    """Go through a log for prompts that gave way to speech."""
    found = SpokenInto()
    waiting: list[str] = []
    playing, at_s, hushed = "", 0.0, False
    for entry in entries:
        match entry:
            case Say():
                waiting.append(entry.prompt_id)
            case Hush():
                hushed = True
            case Listen(from_s=float()) if hushed:
                found.unsaid.update(waiting)
                if playing:
                    found.broken_off[playing] = at_s
                playing, waiting = "", []
            case PromptStarted() | PromptPlayed():
                at_s, hushed = entry.at_s, False
                playing = entry.prompt_id if isinstance(entry, PromptStarted) else ""
                waiting = [each for each in waiting if each != entry.prompt_id]
            case _ if isinstance(entry, Event):
                at_s, hushed = entry.at_s, False
            case _:
                pass
    return found
