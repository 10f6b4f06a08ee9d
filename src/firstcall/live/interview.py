"""The dialogue's side of a call or chat: an event goes in, both sides are logged, the actions come out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from firstcall import dialogue
from firstcall.dialogue import DialogueState, Script
from firstcall.events import Action, Event

Log = Callable[[Sequence[Event | Action]], None]
"""Makes entries durable before it returns."""

Watch = Callable[[Event | Action], None]
"""Is told an entry after it was logged; must not block."""


@dataclass(slots=True)
class Interview:
    """An interview under way. Nothing is done before it is logged."""

    script: Script
    log: Log
    watchers: Sequence[Watch] = ()
    state: DialogueState = field(default_factory=DialogueState)

    def post(self, event: Event) -> tuple[Action, ...]:
        """Give an event to the dialogue; gives the actions to carry out, in order."""
        state, actions = dialogue.step(self.script, self.state, event)
        self.log([event, *actions])
        self.state = state
        for entry in (event, *actions):
            for watch in self.watchers:
                watch(entry)
        return actions
