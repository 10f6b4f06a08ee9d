"""A short call with a simulated candidate, real engines and a stored recording; as a script it is killed at a moment.

`python calling.py ROOT INTERVIEW MOMENT` holds the call in a process of its own and sends itself SIGKILL.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from firstcall import jobspec, personas, settings
from firstcall.engines import registry
from firstcall.engines.contracts import Samples
from firstcall.events import (
    Action,
    Consented,
    Event,
    Finish,
    PromptKind,
    PromptStarted,
    Say,
    SpeechStarted,
    Transcribe,
)
from firstcall.lines.simulated import SimulatedLine
from firstcall.live import session
from firstcall.live.desk import Desk, Engines
from firstcall.live.interview import Watch
from firstcall.specfiles import example
from firstcall.store import Store
from firstcall.types import JobSpec

PERSONA = personas.load("en-plain")
QUESTIONS = ("licence-ce", "nights")


def short_spec() -> JobSpec:
    """The persona's job with two of its questions."""
    head, *requirements = example(PERSONA.spec).read_text("utf-8").split("\n  - id: ")
    kept = [each for each in requirements if each.split("\n")[0] in QUESTIONS]
    return jobspec.parse("\n  - id: ".join([head, *kept]) + "\n", "a short spec")


def make_desk(root: Path, watch: Watch | None = None) -> Desk:
    """Where the calls are held: the shipped engines, a database and folders under `root`."""
    engines = Engines(
        registry.speech_to_text("starter", language="en", real_person=False),
        registry.text_to_speech("en", "espeak:en"),
        registry.voice_activity(),
    )
    store = Store.open(settings.sqlite_url(root / "calls.sqlite3"))
    return Desk(store, root, engines, watchers=[] if watch is None else [watch])


# ------------------------------------------------------------------------------------------------ kills

Entry = Event | Action


class Moment:
    """Some frames after the nth entry of a kind."""

    def __init__(self, fits: Callable[[Entry], bool], *, nth: int = 1, frames: int = 0) -> None:
        self._fits, self._nth, self.frames = fits, nth, frames

    def note(self, entry: Entry) -> bool:
        """Whether this entry is the one."""
        self._nth -= self._fits(entry)
        return self._fits(entry) and self._nth == 0


MOMENTS = {
    "the notice is said": Moment(lambda each: isinstance(each, PromptStarted), frames=30),
    "consent is being given": Moment(lambda each: isinstance(each, SpeechStarted), frames=10),
    "consent's words are awaited": Moment(lambda each: isinstance(each, Transcribe)),
    "consent is logged": Moment(lambda each: isinstance(each, Consented)),
    "a question is asked": Moment(
        lambda each: isinstance(each, Say) and each.requirement_id == QUESTIONS[0], frames=40
    ),
    "an answer is being spoken": Moment(lambda each: isinstance(each, SpeechStarted), nth=2, frames=20),
    "an answer's words are awaited": Moment(lambda each: isinstance(each, Transcribe), nth=2),
    "the summary is said": Moment(lambda each: isinstance(each, Say) and each.kind is PromptKind.SUMMARY, frames=60),
    "the end is logged": Moment(lambda each: isinstance(each, Finish)),
}


class Killed:
    """Watches a call and kills its process at the moment."""

    def __init__(self, moment: Moment) -> None:
        self._moment = moment
        self._frames: int | None = None

    def watch(self, entry: Entry) -> None:
        """Take note of an entry that was logged."""
        if self._moment.note(entry):
            self._frames = self._moment.frames
        self._kill_if_due()

    def tick(self) -> None:
        """A frame has gone by."""
        self._kill_if_due()
        if self._frames is not None:
            self._frames -= 1

    def _kill_if_due(self) -> None:
        if self._frames == 0:
            os.kill(os.getpid(), signal.SIGKILL)


class TickingLine(SimulatedLine):
    """A simulated line that tells each frame."""

    tick: Callable[[], None]

    def exchange(self, outgoing: Samples) -> Samples | None:
        self.tick()
        return super().exchange(outgoing)


def main(root: str, interview_id: str, moment: str) -> None:
    killed = Killed(MOMENTS[moment])
    line = TickingLine(PERSONA, seed=1)
    line.tick = killed.tick
    desk = make_desk(Path(root), killed.watch)
    session.begin(desk, short_spec(), line, today=PERSONA.today, interview_id=interview_id, in_media_time=True)
    print("not killed")


if __name__ == "__main__":
    main(*sys.argv[1:])
