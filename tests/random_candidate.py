"""A candidate who does anything at any time: answers, mumbles, presses, hangs up, is slow, late and out of order.

It sees only the dialogue's actions, as a line would, and makes up the next event from a seed.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date

from firstcall import dialogue
from firstcall.dialogue import DialogueState, Script, State
from firstcall.events import (
    Action,
    Button,
    Event,
    Failed,
    Heard,
    HungUp,
    KeyPressed,
    LineKind,
    Listen,
    Overhear,
    Overheard,
    Pressed,
    PromptPlayed,
    Resumed,
    Say,
    SetTimer,
    SpeechStarted,
    SpokenOver,
    Started,
    SwitchToChat,
    TimedOut,
    Transcribe,
    TurnEnded,
    Typed,
)
from firstcall.types import Utterance

REPLIES = {
    "sv": (
        "Ja.", "Nej.", "Ja, det har jag.", "Nej, tyvärr.", "Tre år.", "Fem, sex år.", "Tre, nej fyra år.", "", "Öh.",
        "Kan du upprepa frågan?", "Kan du ta det långsammare?", "Vad menar du?", "Vänta lite.", "Jag vet inte.",
        "Det vill jag inte svara på.", "Jag vill prata med en människa.", "Är du en robot?", "Jag vill avsluta.",
        "Kan vi gå tillbaka?", "Hoppa över den frågan.", "Kan vi ta en paus?", "Tack för att ni tittade.",
        "Trettioåtta tusen.", "Den första mars.", "Jag har B-körkort och truckkort.", "Lönen.", "Fråga tre.",
        "Ja, det stämmer.", "Nej, det stämmer inte.", "Ja, om jag får ledigt på fredagar.", "Kan vi skriva i stället?",
        "Två år", "Jag har CE.", "Nej, jag vill ändra lönen.",
    ),
    "en": (
        "Yes.", "No.", "Yes, I do.", "No, sorry.", "Three years.", "Five or six years.", "Three, no, four years.", "",
        "Um.", "Could you repeat that?", "Could you go slower?", "What do you mean?", "Hang on.", "I don't know.",
        "I'd rather not say.", "Can I talk to a person?", "Are you a robot?", "I want to stop.", "Can we go back?",
        "Skip that one.", "Can we take a break?", "Thanks for watching!", "Eighteen pounds an hour.",
        "The first of March.", "I have a C+E licence.", "The pay.", "Question three.", "Yes, that's right.",
        "No, that's wrong.", "Yes, if I get Fridays off.", "Can we do this in writing?",
    ),
}  # fmt: skip

ANSWERS = {
    "sv": (
        "Ja.",
        "Ja, det har jag.",
        "Fem år.",
        "Den första mars.",
        "Trettio tusen i månaden.",
        "Ja, det stämmer.",
        "Nej.",
    ),
    "en": (
        "Yes.",
        "Yes, I do.",
        "Five years.",
        "The first of March.",
        "Eighteen pounds an hour.",
        "That's right.",
        "No.",
    ),
}
"""What polite candidates mostly say."""

CHAOS = (0.01, 0.05, 0.3, 1.0)
"""How often a candidate does just anything instead of answering; one of these each."""

MAX_EVENTS = 600
"""After so many events the candidate falls silent for good; the interview must still end."""


@dataclass(slots=True)
class Run:
    """One interview with a random candidate; `entries` is all that happened, in order."""

    script: Script
    seed: int
    state: DialogueState = field(default_factory=DialogueState)
    entries: list[Event | Action] = field(default_factory=list)
    states: list[DialogueState] = field(default_factory=list)
    """The state after each event, in order."""
    at_s: float = 0.0
    _random: random.Random = field(init=False)
    _playing: list[str] = field(default_factory=list)
    _played: list[str] = field(default_factory=list)
    _turn: str = ""
    _stretches: int = 0
    _speaking: str = ""
    _requests: list[tuple[str, str]] = field(default_factory=list)
    _overheard: list[tuple[str, str]] = field(default_factory=list)
    _timers: list[str] = field(default_factory=list)
    _chat: bool = False
    _chaos: float = 1.0
    _silent_after: int = MAX_EVENTS

    def hold(self) -> None:
        """Hold the interview to its end; raises AssertionError if it has none."""
        self._random = random.Random(self.seed)
        self._chaos = self._random.choice(CHAOS)
        if self._random.random() < 0.15:
            self._silent_after = self._random.randrange(60)
        line = self._random.choice([LineKind.PHONE, LineKind.BROWSER, LineKind.SIMULATED, LineKind.CHAT])
        self._chat = line is LineKind.CHAT
        self.post(Started(0.0, f"i{self.seed}", self.script.spec.hash, self.script.language, date(2026, 11, 23), line))
        for count in range(MAX_EVENTS * 3):
            if self.state.state is State.ENDED:
                return
            self.at_s += self._random.choice([0.0, 0.1, 1.0, 10.0])
            self.post(self._silent() if count > self._silent_after else self._anything())
        raise AssertionError(f"seed {self.seed}: no end after {MAX_EVENTS * 3} events, in {self.state.state}")

    def post(self, event: Event) -> None:
        """Give one event, note the actions."""
        self.state, actions = dialogue.step(self.script, self.state, event)
        self.entries += [event, *actions]
        self.states.append(self.state)
        if isinstance(event, PromptPlayed) and event.prompt_id in self._playing:
            self._playing = self._playing[self._playing.index(event.prompt_id) + 1 :]
            self._played.append(event.prompt_id)
        for action in actions:
            match action:
                case Say():
                    self._playing.append(action.prompt_id)
                    self._speaking = ""
                case Listen():
                    self._turn, _, stretch = action.turn_id.partition("+")
                    self._stretches = int(stretch or 1) - 1
                    self._playing.clear()  # Also what was hushed.
                case Overhear():
                    self._overheard.append((action.request_id, action.turn_id))
                case Transcribe():
                    self._requests.append((action.request_id, action.turn_id))
                case SetTimer():
                    self._timers.append(action.timer_id)
                case SwitchToChat():
                    self._chat = True
                case _:
                    pass

    def _silent(self) -> Event:
        """What still happens when the candidate does nothing any more."""
        if self.state.state is State.DROPPED:
            return Resumed(self.at_s, LineKind.CHAT if self._chat else LineKind.PHONE)
        if self._playing and self.state.state is State.SPEAKING:
            return PromptPlayed(self.at_s, self._playing[0])
        return TimedOut(self.at_s, self._timers[-1])

    def _anything(self) -> Event:
        chance = self._random.random()
        if self._random.random() > self._chaos:
            chance = 0.3 + 0.6 * chance  # Nothing but prompts, speech and words.
        state = self.state.state
        if state is State.DROPPED or (state is State.SWITCHING and chance < 0.7):
            return Resumed(self.at_s, LineKind.CHAT if self._chat and chance < 0.6 else LineKind.PHONE)
        if chance < 0.02:
            return HungUp(self.at_s)
        if chance < 0.10:
            return self._stale()
        if chance < 0.15:
            return Pressed(self.at_s, self._random.choice(list(Button)))
        if chance < 0.19:
            return KeyPressed(self.at_s, self._random.choice("0123456789*#"))
        if chance < 0.22 and self._timers:
            return TimedOut(self.at_s, self._timers[-1])
        if self._playing and state is State.SPEAKING:
            if chance < 0.24:
                return Failed(self.at_s, self._playing[0], "tts_failed")
            if chance < 0.45:
                return self._speak_over()
            return PromptPlayed(self.at_s, self._playing[0])
        if self._chat:
            return Typed(self.at_s, self._reply())
        return self._speak(chance)

    def _speak(self, chance: float) -> Event:
        if self._speaking:
            turn, self._speaking = self._speaking, ""
            return TurnEnded(self.at_s, turn, max(0.0, self.at_s - 1), self.at_s, "silence")
        if self._overheard and chance < 0.4:
            return Overheard(self.at_s, *self._overheard.pop(), Utterance(self._reply(), self.script.language))
        if self._requests and chance < 0.75:
            index = self._random.randrange(len(self._requests))
            request_id, turn_id = self._requests.pop(index)
            if chance < 0.26:
                return Failed(self.at_s, request_id, "stt_failed")
            return Heard(self.at_s, request_id, turn_id, Utterance(self._reply(), self.script.language))
        if chance < 0.92 and self._turn:
            self._stretches += 1
            suffix = f"+{self._stretches}" if self._stretches > 1 else ""
            self._speaking = self._turn + suffix
            return SpeechStarted(self.at_s, self._speaking)
        return TimedOut(self.at_s, self._timers[-1])

    def _speak_over(self) -> Event:
        if self._overheard and self._random.random() < 0.7:
            return Overheard(self.at_s, *self._overheard.pop(), Utterance(self._reply(), self.script.language))
        start_s = max(0.0, self.at_s - self._random.choice([0.3, 1.0]))
        voice_s, goes_on = self._random.choice([0.3, 0.4, 0.8]), self._random.random() < 0.6
        return SpokenOver(self.at_s, f"o{len(self.entries)}", start_s, voice_s, goes_on)

    def _stale(self) -> Event:
        """Something that comes too late, twice or out of order."""
        old: list[Event] = [
            TimedOut(self.at_s, self._random.choice(self._timers) if self._timers else "w0"),
            PromptPlayed(self.at_s, self._random.choice(self._played) if self._played else "p0"),
            SpeechStarted(self.at_s, "t0"),
            TurnEnded(self.at_s, self._turn or "t0", 0.0, 1.0, "silence"),
            Heard(self.at_s, "r0", "t0", Utterance(self._reply(), self.script.language)),
            Overheard(self.at_s, "r0", "o0", Utterance(self._reply(), self.script.language)),
            SpokenOver(self.at_s, "o0", 0.0, 0.8, True),
            Failed(self.at_s, "r0", "stt_failed"),
        ]
        return self._random.choice(old)

    def _reply(self) -> str:
        replies = REPLIES if self._random.random() < max(0.1, self._chaos) else ANSWERS
        return self._random.choice(replies[self.script.language])
