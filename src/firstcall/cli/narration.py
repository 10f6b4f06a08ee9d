"""An interview as it happens, told on the terminal: who says what, when, what was understood and why."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from firstcall.cli.turns import decided_on
from firstcall.dialogue import Script
from firstcall.events import (
    Action,
    Consented,
    Event,
    Failed,
    Finish,
    HandOver,
    Heard,
    HungUp,
    Keep,
    PromptStarted,
    Resumed,
    Say,
    Started,
    StartRecording,
    SwitchToChat,
    TurnEnded,
    Typed,
)
from firstcall.types import Decision

_COLOURS = {Decision.MET: "green", Decision.NOT_MET: "red", Decision.REVIEW: "yellow"}


def clock(at_s: float) -> str:
    """Media seconds as m:ss.t."""
    tenths = int(at_s * 10 + 0.5)
    return f"{tenths // 600}:{tenths // 10 % 60:02d}.{tenths % 10}"


class Narrator:
    """Told every log entry with `watch`; prints those that a person wants to follow."""

    def __init__(self, console: Console, script: Script) -> None:
        self._console = console
        self._script = script
        self._says: dict[str, Say] = {}
        self._turns: dict[str, TurnEnded] = {}
        self._replied_to: TurnEnded | None = None
        self._chat = False
        self._at_s = 0.0
        self.delays_s: list[float] = []
        """End of speech -> first sample of the next prompt, media seconds, one a reply."""

    def watch(self, entry: Event | Action) -> None:
        """Take one entry of the log."""
        self._at_s = getattr(entry, "at_s", self._at_s)
        match entry:
            case Started() | Resumed():
                self._chat = entry.line == "chat"
            case Say() if self._chat:
                self._agent(self._at_s, entry)
            case Say():
                self._says[entry.prompt_id] = entry
            case PromptStarted() if entry.prompt_id in self._says:
                self._agent(entry.at_s, self._says.pop(entry.prompt_id))
            case TurnEnded():
                self._turns[entry.turn_id] = entry
            case Heard():
                self._candidate(entry)
            case Typed():
                self._line(entry.at_s, "candidate", Text(entry.text, "cyan"))
            case Keep():
                self._kept(entry)
            case _:
                self._rest(entry)

    def _agent(self, at_s: float, say: Say) -> None:
        if self._replied_to is not None:
            self.delays_s.append(at_s - self._replied_to.end_s)
            self._replied_to = None
        self._line(at_s, "firstcall", Text(say.text, "bold" if say.requirement_id else ""))

    def _candidate(self, heard: Heard) -> None:
        turn = self._turns.get(heard.turn_id)
        text = heard.utterance.text.strip()
        said = Text(f"”{text}”" if text else "(no words)", "cyan")
        at_s = heard.at_s
        if turn is not None:
            at_s = turn.start_s
            self._replied_to = turn
            wait_s = turn.at_s - turn.end_s
            said.append(
                f"  {turn.end_s - turn.start_s:.1f} s, {turn.reason} after {wait_s:.2f} s{_on(turn)},"
                f" words in {heard.utterance.compute_s:.2f} s",
                "dim",
            )
        self._line(at_s, "candidate", said)

    def _kept(self, keep: Keep) -> None:
        requirement = next(each for each in self._script.requirements if each.id == keep.requirement_id)
        phrases = self._script.phrases
        verdict = keep.verdict
        fact = verdict.fact or keep.reading.fact
        understood = phrases.statement(requirement, fact) if fact is not None and fact.value is not None else "–"
        text = Text("          ↳ ", "dim")
        text.append(f"{keep.requirement_id}: {understood} ", "italic")
        text.append(f"{phrases.decisions[verdict.decision]}", _COLOURS[verdict.decision])
        text.append(f" · {phrases.reason(verdict.reason)}", "dim")
        if keep.why != "answer":
            text.append(f" · {keep.why}", "dim")
        evidence = fact.evidence if fact is not None else keep.reading.evidence
        for each in evidence[:3]:
            text.append(f"\n            ”{each.quote}” [{each.rule}]", "dim")
        self._console.print(text, highlight=False)

    def _rest(self, entry: Event | Action) -> None:
        match entry:
            case StartRecording():
                self._note("recording starts")
            case Consented():
                answer = "yes" if entry.given else "no"
                self._note(f"consent to {entry.purpose.replace('_', ' ')}: {answer} ({entry.how})")
            case HandOver():
                self._note(f"a person is told ({entry.reason})")
            case SwitchToChat():
                self._note(f"on to the chat ({entry.reason})")
            case Failed():
                self._note(f"failed: {entry.code}")
            case HungUp():
                self._note("the line is gone; the interview can be resumed")
            case Finish():
                self._finish(entry)
            case _:
                pass

    def _finish(self, finish: Finish) -> None:
        phrases = self._script.phrases
        card = finish.scorecard
        counts = {decision: sum(each.decision is decision for each in card.verdicts) for decision in Decision}
        told = ", ".join(f"{count} {phrases.decisions[decision]}" for decision, count in counts.items() if count)
        self._note(f"{finish.ending}: {phrases.outcomes[card.outcome]} ({told}; score {card.score:.2f})")

    def _note(self, text: str) -> None:
        self._console.print(Text(f"{clock(self._at_s):>8}  · {text}", "dim"), highlight=False)

    def _line(self, at_s: float, who: str, text: Text) -> None:
        line = Text(f"{clock(at_s):>8}  ", "dim")
        line.append(f"{who:<10} ", "magenta" if who == "firstcall" else "cyan")
        line.append_text(text)
        self._console.print(line, highlight=False)


def _on(turn: TurnEnded) -> str:
    grounds = decided_on(turn.grounds)
    return f" ({grounds})" if grounds else ""
