"""One step of the dialogue under way: the state as it becomes and the actions ordered so far.

Handlers receive a `Move`, change it and return nothing; `dialogue.step` makes it with a copy of the state and takes it
apart again, so that from outside the dialogue is a pure function of frozen values.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from firstcall.dialogue.script import Script
from firstcall.dialogue.state import DialogueState, State, Then, Topic
from firstcall.events import (
    Action,
    Consented,
    Ending,
    HandOver,
    Hush,
    Keep,
    Listen,
    Overhear,
    PromptKind,
    Say,
    SetTimer,
    StartRecording,
    SwitchToChat,
    Transcribe,
)
from firstcall.languages.phrases import Phrases
from firstcall.types import Question, Requirement


@dataclass(slots=True)
class Move:
    """The state as it becomes, and the actions so far."""

    script: Script
    state: DialogueState
    actions: list[Action] = field(default_factory=list)

    @property
    def phrases(self) -> Phrases:
        """The wording of the interview's language."""
        return self.script.phrases

    @property
    def requirement(self) -> Requirement:
        """The requirement at hand."""
        return self.script.requirements[self.state.question]

    @property
    def question(self) -> Question:
        """The question at hand."""
        return self.script.questions[self.state.question]

    def change(self, **changes: Any) -> None:
        """Set fields of the state, which is this move's own copy until the step is over.

        Setting them in place is four times as fast as a new value for each of a step's dozen changes.
        """
        for name, value in changes.items():
            object.__setattr__(self.state, name, value)

    def order(self, action: Action) -> None:
        """Add an action."""
        self.actions.append(action)

    def new_id(self, prefix: str) -> str:
        """Give out an id that no other thing in this interview has."""
        self.change(ids=self.state.ids + 1)
        return f"{prefix}{self.state.ids}"

    # --------------------------------------------------------------------------------------- the orders

    def prompt(self, text: str, kind: PromptKind, *, slower: bool = False) -> Say:
        """Make a prompt in the interview's language; it belongs to the question at hand if there is one."""
        asking = self.state.topic in (Topic.QUESTION, Topic.READ_BACK) and self.state.question >= 0
        return Say(
            prompt_id=self.new_id("p"),
            text=text,
            language=self.script.language,
            kind=kind,
            requirement_id=self.requirement.id if asking else "",
            slower=slower,
        )

    def say(
        self,
        prompts: Iterable[Say],
        *,
        then: Then = Then.LISTEN,
        asked: Iterable[Say] | None = None,
        patience_s: float = 0.0,
    ) -> None:
        """Play prompts one after the other; `asked` is what a repeat says again (default: as before).

        `patience_s` is the silence granted afterwards; 0: the policy's.
        """
        batch = [prompt for prompt in prompts if prompt.text]
        for prompt in batch:
            self.order(prompt)
        self.change(
            state=State.SPEAKING,
            batch=tuple(batch),
            interrupted=(),
            before_reply=None,
            aside=None,
            then=then,
            patience_s=patience_s,
            playing=tuple(prompt.prompt_id for prompt in batch),
            prompt_id=batch[-1].prompt_id if batch else "",
            pieces=(),
            moment_said=False,
            keys="",
        )
        if asked is not None:
            self.change(asked=tuple(asked))
        self.timer(self.script.policy.playing_s)
        if not batch:
            self.timer(0.0)

    def hush(self) -> None:
        """Stop the prompts that play now."""
        if self.state.state is State.SPEAKING and self.state.playing:
            self.order(Hush(self.state.playing[0]))
            self.change(playing=(), prompt_id="")

    def listen(self, wait_s: float | None = None, *, from_s: float | None = None) -> None:
        """Open the ears, with a silence timer. `from_s`: speech from there on counts, though a prompt played."""
        turn_id = self.new_id("t")
        self.change(state=State.LISTENING, turn_id=turn_id, pieces=(), moment_said=False, keys="")
        self.change(before_reply=None, interrupted=(), aside=None)
        self.order(Listen(turn_id, self._asked_of, from_s))
        policy = self.script.policy
        self.timer(wait_s or (policy.silence_again_s if self.state.attempts else policy.silence_s))

    def listen_on(self, from_s: float, wait_s: float) -> None:
        """Open the ears for more of the reply whose stretches are there; its ids go on."""
        self.change(state=State.LISTENING, moment_said=False, before_reply=None, aside=None)
        self.order(Listen(f"{self.state.turn_id}+{len(self.state.pieces) + 1}", self._asked_of, from_s))
        self.timer(wait_s)

    @property
    def _asked_of(self) -> str:
        asking = self.state.topic in (Topic.QUESTION, Topic.READ_BACK) and self.state.question >= 0
        return self.requirement.id if asking else ""

    def timer(self, after_s: float) -> None:
        """Set the one timer that runs."""
        timer_id = self.new_id("w")
        self.change(timer_id=timer_id)
        self.order(SetTimer(timer_id, after_s))

    def transcribe(self, turn_id: str) -> str:
        """Ask for the words of a turn; gives the request's id."""
        request_id = self.new_id("r")
        self.order(Transcribe(request_id, turn_id))
        return request_id

    def overhear(self, turn_id: str) -> str:
        """Ask for the words of a stretch over a prompt; gives the request's id."""
        request_id = self.new_id("r")
        self.order(Overhear(request_id, turn_id))
        return request_id

    def keep(self, keep: Keep) -> None:
        """Keep an answer; earlier ones for the same requirement stay as versions."""
        taken_back = tuple(each for each in self.state.taken_back if each != keep)
        self.change(kept=(*self.state.kept, keep), taken_back=taken_back)
        self.order(keep)

    def consented(self, given: bool, how: str) -> None:
        """Log the yes or no to recording; the recording opens after the yes."""
        self.change(consent=given)
        self.order(Consented(given, how))
        if given:
            self.change(recording=True)
            self.order(StartRecording())

    def hand_over(self, reason: str) -> None:
        """Tell the agency, once an interview, that a person is wanted."""
        if not self.state.handed_over:
            self.change(handed_over=True)
            self.order(HandOver(reason))

    def switch(self, reason: str) -> None:
        """Offer the chat."""
        self.order(SwitchToChat(reason))

    def turn_to(self, topic: Topic) -> None:
        """Take up another topic with fresh counters."""
        self.change(topic=topic, attempts=0, helps=0, noises=0, failures=0, heard_anything=False)

    def end_as(self, ending: Ending) -> None:
        """Remember how the interview ends; `Finish` follows the last prompt."""
        self.change(ending=ending)
