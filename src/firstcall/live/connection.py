"""An interview on one line: opened, gone through by whoever drives its call, closed with its recording whole.

An interview is begun once and may be taken up again over several lines; between them everything stands in the database
and the interview's folder.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from firstcall import dialogue
from firstcall.audio.pcm import to_sample
from firstcall.audio.recorder import Recorder
from firstcall.audio.recording import Recording, end_of, find, grows, recover
from firstcall.dialogue import State
from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Samples
from firstcall.errors import FirstcallError, WorldError
from firstcall.events import Failed, Heard, HungUp, Resumed, Say, Started, Transcribe, TurnEnded
from firstcall.lines.contract import Line
from firstcall.live import stored
from firstcall.live.call import Call, on_clock
from firstcall.live.desk import Desk
from firstcall.live.finishing import finish
from firstcall.live.interview import Interview
from firstcall.live.listening import TAIL_S, Ears
from firstcall.live.second import SecondHearing
from firstcall.live.speaking import Mouth
from firstcall.live.unfailing import unfailing
from firstcall.recordings.manifest import NAME
from firstcall.store import ENDED
from firstcall.types import JobSpec

OTHERS_END_S = 2.0
"""Left free on the clock for a recorder elsewhere to notice that the interview has gone on without it."""


@dataclass(frozen=True, slots=True)
class Connection:
    """A call that is ready to begin with `first`."""

    desk: Desk
    interview_id: str
    call: Call
    first: Started | Resumed
    recorders: list[Recorder] = field(default_factory=list)

    @property
    def is_overtaken(self) -> bool:
        """Whether a later line has taken the interview up, and records it."""
        return any(each.is_followed for each in self.recorders)

    @property
    def is_newest(self) -> bool:
        """Whether this line records the interview and none has taken it up since."""
        return bool(self.recorders) and not self.is_overtaken

    def close(self, *, broken: bool = False) -> None:
        """Log a line that broke, where the log itself is not what failed, and end the recording.

        Whose interview was taken up elsewhere logs nothing more, lest the new line trip over it.
        """
        try:
            if broken and not self.is_overtaken and self.call.state.state not in (State.NEW, State.ENDED):
                with contextlib.suppress(FirstcallError):  # Resuming needs no such entry.
                    self.call.interview.post(HungUp(self.call.clock / CLOCK_HZ))
        finally:
            for each in self.recorders:
                each.close()


def new(
    desk: Desk,
    spec: JobSpec,
    line: Line,
    *,
    today: date,
    language: str | None = None,
    interview_id: str = "",
    candidate: str = "",
    hears_prompts: bool = False,
    in_media_time: bool = False,
) -> Connection:
    """Enter a new interview. `in_media_time`: no real time, computing counts as delay."""
    interview_id = interview_id or stored.new_id()
    script = unfailing(dialogue.script(spec, language))
    interview = stored.enter(desk.store, script, interview_id, line.kind, today, desk.watchers, candidate)
    first = Started(0.0, interview_id, spec.hash, script.language, today, line.kind, desk.engines.identities)
    return _connect(desk, interview, interview_id, line, first, hears_prompts, in_media_time)


def again(
    desk: Desk,
    interview_id: str,
    line: Line,
    *,
    hears_prompts: bool = False,
    in_media_time: bool = False,
) -> Connection:
    """Take up an interview at the question where it was left.

    Words of a turn that had ended but were not yet there are made from the recording first. Raises InputError for an
    unknown interview and for one that has ended.
    """
    interview, clock = _reopen(desk, interview_id)
    resumed = Resumed(clock / CLOCK_HZ, line.kind, desk.engines.identities)
    return _connect(desk, interview, interview_id, line, resumed, hears_prompts, in_media_time, clock)


def _connect(
    desk: Desk,
    interview: Interview,
    interview_id: str,
    line: Line,
    first: Started | Resumed,
    hears_prompts: bool,
    in_media_time: bool,
    clock: int = 0,
) -> Connection:
    known = dialogue.known_prompts(interview.script)
    for text in known:  # Before the line opens: the gap after a turn is the endpoint decision plus nothing.
        desk.prompts.render(text)
    recorders: list[Recorder] = []

    def open_tape(start_sample: int) -> Recorder:
        recorders.append(Recorder.open(desk.root / interview_id, start_sample=start_sample))
        return recorders[0]

    def render(prompt: Say) -> Samples:
        return desk.render(prompt, known)

    mouth = Mouth(render)
    call = Call(
        interview=interview,
        line=line,
        mouth=mouth,
        ears=Ears(desk.engines.voice_activity, desk.endpointing, hears_prompts, clock, mouth.played),
        transcriber=desk.transcriber(in_media_time=in_media_time),
        open_tape=open_tape,
        clock=clock,
        second=_second(desk, interview.script.language),
    )
    if interview.state.recording:
        call.record_from(open_tape(clock))
    return Connection(desk, interview_id, call, first, recorders)


def _second(desk: Desk, language: str) -> SecondHearing:
    return SecondHearing() if desk.second is None else SecondHearing(desk.second.transcriber(), language)


# ------------------------------------------------------------------------------------------------ taking up again


def _reopen(desk: Desk, interview_id: str) -> tuple[Interview, int]:
    """The interview as its log says, with nothing heard lost, and the clock to go on from."""
    folder = desk.root / interview_id
    if desk.store.interview(interview_id).state == ENDED and not (folder / NAME).is_file():
        finish(desk, interview_id)  # It ended, but the power went before its folder was written.
    reopened = stored.reopen(desk.store, interview_id, desk.watchers)
    recording = recover(folder) or find(folder)
    end = end_of(folder)
    if grows(folder):  # Another process has not noticed yet that its line is gone; it will within a second of sound.
        end += to_sample(OTHERS_END_S)
    clock = -(-max(to_sample(reopened.last_s), end) // FRAME_SAMPLES) * FRAME_SAMPLES
    for request, turn in reopened.unanswered:
        _hear_again(desk, reopened.interview, recording, request, turn, clock / CLOCK_HZ)
    return reopened.interview, clock


def _hear_again(
    desk: Desk, interview: Interview, recording: Recording | None, request: Transcribe, turn: TurnEnded, now_s: float
) -> None:
    """Make the words of a stored turn; what was said before consent was never stored and is asked again."""
    start = to_sample(turn.start_s - desk.endpointing.preroll_s)
    end = to_sample(turn.end_s + TAIL_S)
    if recording is not None:
        start, end = max(start, recording.start_sample), min(end, recording.end_sample)
    if recording is None or start >= end:
        interview.post(Failed(now_s, request.request_id, "not_recorded"))
        return
    samples = np.ascontiguousarray(recording.read(start, end)[:, 0])
    try:
        utterance = desk.engines.speech_to_text.transcribe(samples, language=interview.script.language)
    except WorldError as error:
        interview.post(Failed(now_s, request.request_id, error.code))
        return
    interview.post(Heard(now_s, request.request_id, request.turn_id, on_clock(utterance, start)))
