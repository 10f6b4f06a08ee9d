"""The same interview in writing: no sound, no hurry, the same questions and the same dialogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from firstcall.dialogue import DialogueState, State
from firstcall.events import (
    Button,
    Event,
    HungUp,
    Pressed,
    PromptPlayed,
    Resumed,
    Say,
    Started,
    SwitchToChat,
    TimedOut,
    Typed,
)
from firstcall.live.interview import Interview, Watch


class Pen(Protocol):
    """Where a chat is written line by line: a terminal."""

    def write(self, text: str) -> None: ...

    def read(self) -> str | None:
        """The candidate's next line; None when they are gone."""
        ...


@dataclass(slots=True)
class Chat:
    """A chat under way. `seconds` is the time since the interview's clock started."""

    interview: Interview
    show: Watch
    """Is told every entry once it is logged; prompts are among them."""
    seconds: Callable[[], float]

    def begin(self, first: Started | Resumed) -> None:
        """Open the chat."""
        self._post(first)

    def write(self, text: str) -> None:
        """Take a line of the candidate's."""
        self._post(Typed(self.seconds(), text))

    def press(self, button: Button) -> None:
        """Take a button of the candidate's."""
        self._post(Pressed(self.seconds(), button))

    def leave(self) -> None:
        """The candidate is gone; the interview can be taken up again."""
        if not self.is_over:
            self._post(HungUp(self.seconds()))

    @property
    def state(self) -> DialogueState:
        """Where the interview stands."""
        return self.interview.state

    @property
    def is_over(self) -> bool:
        """True once nothing more is to be written."""
        return self.state.state is State.ENDED

    def _post(self, event: Event) -> None:
        """Give an event; whatever is said in return is shown at once and counts as read."""
        waiting = [event]
        while waiting:
            posted = waiting.pop(0)
            actions = self.interview.post(posted)
            for entry in (posted, *actions):
                self.show(entry)
            for action in actions:
                if isinstance(action, Say):
                    waiting.append(PromptPlayed(self.seconds(), action.prompt_id))
                elif isinstance(action, SwitchToChat):
                    waiting.append(Resumed(self.seconds(), self.interview.state.line))
            state = self.interview.state
            if state.state is State.SPEAKING and not state.playing and not waiting:
                waiting.append(TimedOut(self.seconds(), state.timer_id))
