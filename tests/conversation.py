"""A well-behaved line for dialogue stories: plays prompts, delivers replies, keeps what happened."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cache

from firstcall import dialogue
from firstcall.dialogue import DialogueState, Script, State, Topic
from firstcall.events import (
    Action,
    Event,
    Finish,
    Heard,
    Keep,
    LineKind,
    PromptKind,
    PromptPlayed,
    Say,
    SetTimer,
    SpeechStarted,
    Started,
    TimedOut,
    Transcribe,
    TurnEnded,
)
from firstcall.specfiles import example, read_spec
from firstcall.types import Decision, Utterance, Word

TODAY = date(2026, 11, 23)


@dataclass(slots=True)
class Conversation:
    """Tells a story to the dialogue; `said` holds the prompts since the last reply."""

    script: Script
    line: LineKind = LineKind.SIMULATED
    state: DialogueState = field(default_factory=DialogueState)
    entries: list[Event | Action] = field(default_factory=list)
    said: list[Say] = field(default_factory=list)
    new: list[Action] = field(default_factory=list)
    at_s: float = 0.0

    def begin(self) -> Conversation:
        """Open the line and play the first prompts."""
        self.post(Started(0.0, "i1", self.script.spec.hash, self.script.language, TODAY, self.line))
        self.play()
        return self

    def begun(self) -> Conversation:
        """Open the line and say yes to recording: the first question has been asked."""
        return self.begin().reply("Ja." if self.script.language == "sv" else "Yes.")

    def post(self, event: Event) -> list[Action]:
        """Give one event; gives its actions."""
        self.state, actions = dialogue.step(self.script, self.state, event)
        self.entries += [event, *actions]
        self.new += actions
        self.said += [each for each in actions if isinstance(each, Say)]
        return list(actions)

    def play(self) -> None:
        """Play every prompt to its end."""
        while self.state.state is State.SPEAKING and self.state.playing:
            self.at_s += 2.0
            self.post(PromptPlayed(self.at_s, self.state.playing[0]))

    def reply(self, *stretches: str, probability: float | None = None) -> Conversation:
        """Speak; several stretches are one answer with pauses that were taken for its end.

        `probability`: that of the whole stretch as one word; None: without words.
        """
        self.said, self.new = [], []
        requests: list[Transcribe] = []
        for count in range(len(stretches)):
            turn = self.state.turn_id + (f"+{count + 1}" if count else "")
            self.at_s += 1.0
            self.post(SpeechStarted(self.at_s, turn))
            actions = self.post(TurnEnded(self.at_s + 1, turn, self.at_s, self.at_s + 1, "silence"))
            requests += [each for each in actions if isinstance(each, Transcribe)]
            self.at_s += 1.0
        for request, text in zip(requests, stretches, strict=True):
            words = () if probability is None else (Word(text, 0.0, 1.0, probability, 0, len(text)),)
            utterance = Utterance(text, self.script.language, words)
            self.post(Heard(self.at_s, request.request_id, request.turn_id, utterance))
        self.play()
        return self

    def silence(self) -> Conversation:
        """Say nothing until the timer runs out."""
        self.said, self.new = [], []
        timer = [each for each in self.entries if isinstance(each, SetTimer)][-1]
        self.at_s += timer.after_s
        self.post(TimedOut(self.at_s, timer.timer_id))
        self.play()
        return self

    def is_in(self, state: State) -> bool:
        """Whether the dialogue waits for what `state` says."""
        return self.state.state is state

    def is_about(self, topic: Topic) -> bool:
        """Whether a reply would be about `topic`."""
        return self.state.topic is topic

    @property
    def kinds(self) -> list[PromptKind]:
        """What kinds of prompts were said since the last reply."""
        return [each.kind for each in self.said]

    @property
    def text(self) -> str:
        """What was said since the last reply."""
        return " ".join(each.text for each in self.said)

    @property
    def asking(self) -> str:
        """The requirement whose question is at hand."""
        return self.script.requirements[self.state.question].id

    @property
    def keeps(self) -> list[tuple[str, str, Decision, str]]:
        """(requirement, why, decision, reason) of what was kept since the last reply."""
        return [
            (each.requirement_id, each.why, each.verdict.decision, str(each.verdict.reason))
            for each in self.new
            if isinstance(each, Keep)
        ]

    @property
    def finish(self) -> Finish | None:
        """The end, if it has come."""
        return next((each for each in self.entries if isinstance(each, Finish)), None)


@cache
def swedish() -> Script:
    return dialogue.script(read_spec(example("01-sv-gravmaskinist")))


@cache
def english() -> Script:
    return dialogue.script(read_spec(example("07-en-hgv-class1-nights")))


PLAIN = (
    "Ja, det har jag.", "Fem år.", "Ja.", "Ja, den gäller till 2029.", "Ja, det kan jag.", "Den första mars.", "Ja.",
    "Ja, absolut.", "Ja, det passar bra.", "Nej, det har jag inte.", "Ja.",
)  # fmt: skip


def answered(count: int) -> Conversation:
    """An interview with the first `count` questions answered plainly."""
    talk = Conversation(swedish()).begun()
    for text in PLAIN[:count]:
        talk.reply(text)
    return talk
