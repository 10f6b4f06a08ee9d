"""The same interview in writing: no sound, no hurry, the same questions and the same dialogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from firstcall.dialogue import DialogueState, State
from firstcall.events import Event, HungUp, PromptPlayed, Resumed, Say, Started, SwitchToChat, TimedOut, Typed
from firstcall.live.interview import Interview


class Pen(Protocol):
    """Where a chat is written: a terminal, a page."""

    def write(self, text: str) -> None: ...

    def read(self) -> str | None:
        """The candidate's next line; None when they are gone."""
        ...


@dataclass(slots=True)
class Chat:
    """A chat under way. `seconds` is the time since the interview's clock started."""

    interview: Interview
    pen: Pen
    seconds: Callable[[], float]

    def run(self, first: Started | Resumed) -> DialogueState:
        """Hold the chat until the dialogue ends or the candidate is gone."""
        self._post(first)
        while self.interview.state.state is not State.ENDED:
            try:
                text = self.pen.read()
            except KeyboardInterrupt:
                self._post(HungUp(self.seconds()))
                raise
            if text is None:
                self._post(HungUp(self.seconds()))
                break
            self._post(Typed(self.seconds(), text))
        return self.interview.state

    def _post(self, event: Event) -> None:
        """Give an event; whatever is said in return is written at once and counts as read."""
        waiting = [event]
        while waiting:
            for action in self.interview.post(waiting.pop(0)):
                if isinstance(action, Say):
                    self.pen.write(action.text)
                    waiting.append(PromptPlayed(self.seconds(), action.prompt_id))
                elif isinstance(action, SwitchToChat):
                    waiting.append(Resumed(self.seconds(), self.interview.state.line))
            state = self.interview.state
            if state.state is State.SPEAKING and not state.playing and not waiting:
                waiting.append(TimedOut(self.seconds(), state.timer_id))
