"""From a spec and a line to a stored interview: engines, recording, log and folder around one call.

An interview is begun once and may be resumed over several lines; between them everything stands in the database and
the interview's folder.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from time import monotonic

from firstcall import dialogue
from firstcall.audio.recorder import Recorder
from firstcall.audio.files import read_stereo
from firstcall.audio.recording import Recording, end_of, find, recover
from firstcall.dialogue import DialogueState, Script, State
from firstcall.endpoint import EndpointPolicy
from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Samples, SpeechToText, TextToSpeech, VoiceActivity
from firstcall.engines.prompts import PromptCache
from firstcall.errors import InputError
from firstcall.events import Action, Event, Failed, Finish, Heard, LineKind, Resumed, Say, Started, Transcribe, TurnEnded
from firstcall.lines.contract import Line
from firstcall.live.call import Call, on_clock
from firstcall.live.chat import Chat, Pen
from firstcall.live.interview import Interview, Watch
from firstcall.live.listening import TAIL_S, Ears
from firstcall.live.speaking import Mouth
from firstcall.live.transcribing import MediaTimeTranscriber, ThreadTranscriber, Transcriber
from firstcall.store import Store
from firstcall.types import JobSpec


@dataclass(frozen=True, slots=True)
class Engines:
    """Loaded engines; shared by all interviews of the process."""

    speech_to_text: SpeechToText
    text_to_speech: TextToSpeech
    voice_activity: VoiceActivity


@dataclass(frozen=True, slots=True)
class Desk:
    """Where interviews are held and kept: the same for all of them."""

    store: Store
    root: Path
    """The data root: a folder an interview, and the prompt cache."""
    engines: Engines
    endpointing: EndpointPolicy = field(default_factory=EndpointPolicy)
    watchers: Sequence[Watch] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """What came of a call or chat."""

    interview_id: str
    state: DialogueState
    switched: bool
    """The candidate goes on in the chat."""
    folder: Path
    """The recording folder; complete once the interview has ended."""


def new_id() -> str:
    """An interview id that nobody can guess."""
    return secrets.token_urlsafe(9).replace("-", "x").replace("_", "y")


def begin(
    desk: Desk,
    spec: JobSpec,
    line: Line,
    *,
    today: date,
    language: str | None = None,
    interview_id: str = "",
    hears_prompts: bool = False,
    in_media_time: bool = False,
) -> Held:
    """Hold a new interview over a line. `in_media_time`: the line does not run in real time, computing counts as delay."""
    interview_id = interview_id or new_id()
    script = dialogue.script(spec, language)
    _enter(desk, script, interview_id, line.kind, today)
    interview = _interview(desk, script, interview_id)
    started = Started(0.0, interview_id, spec.hash, script.language, today, line.kind)
    return _call(desk, interview, interview_id, line, started, hears_prompts, in_media_time)


def resume(
    desk: Desk,
    interview_id: str,
    line: Line,
    *,
    hears_prompts: bool = False,
    in_media_time: bool = False,
) -> Held:
    """Take up an interview on a line, at the question where it was left.

    Words of a turn that had ended but were not yet there are made from the recording first. Raises InputError for an
    unknown interview and for one that has ended.
    """
    interview, clock = _reopen(desk, interview_id)
    resumed = Resumed(clock / CLOCK_HZ, line.kind)
    return _call(desk, interview, interview_id, line, resumed, hears_prompts, in_media_time, clock)


def chat(desk: Desk, spec: JobSpec, pen: Pen, *, today: date, language: str | None = None) -> Held:
    """Hold a new interview in writing."""
    interview_id = new_id()
    script = dialogue.script(spec, language)
    _enter(desk, script, interview_id, LineKind.CHAT, today)
    interview = _interview(desk, script, interview_id)
    started = Started(0.0, interview_id, spec.hash, script.language, today, LineKind.CHAT)
    return _chat(desk, interview, interview_id, pen, started)


def resume_chat(desk: Desk, interview_id: str, pen: Pen) -> Held:
    """Take up an interview in writing. Raises as `resume` does."""
    interview, clock = _reopen(desk, interview_id)
    return _chat(desk, interview, interview_id, pen, Resumed(clock / CLOCK_HZ, LineKind.CHAT))


# ------------------------------------------------------------------------------------------------ one connection


def _enter(desk: Desk, script: Script, interview_id: str, line: LineKind, today: date) -> None:
    desk.store.add_spec(script.spec)
    desk.store.begin(interview_id, script.spec, line=line, language=script.language, today=today)


def _interview(
    desk: Desk, script: Script, interview_id: str, state: DialogueState | None = None
) -> Interview:
    def log(entries: Sequence[Event | Action]) -> None:
        desk.store.append(interview_id, entries)

    return Interview(script, log, desk.watchers, state or DialogueState())


def _call(
    desk: Desk,
    interview: Interview,
    interview_id: str,
    line: Line,
    first: Started | Resumed,
    hears_prompts: bool,
    in_media_time: bool,
    clock: int = 0,
) -> Held:
    folder = desk.root / interview_id
    engines = desk.engines
    cache = PromptCache(engines.text_to_speech, desk.root / "prompts")
    recorder: list[Recorder] = []

    def open_tape(start_sample: int) -> Recorder:
        recorder.append(Recorder.open(folder, start_sample=start_sample))
        return recorder[0]

    def render(prompt: Say) -> Samples:
        return cache.render(prompt.text, slower=prompt.slower)

    transcriber: Transcriber
    if in_media_time:
        transcriber = MediaTimeTranscriber(engines.speech_to_text)
    else:
        transcriber = ThreadTranscriber(engines.speech_to_text)
    call = Call(
        interview=interview,
        line=line,
        mouth=Mouth(render),
        ears=Ears(engines.voice_activity, desk.endpointing, hears_prompts, clock),
        transcriber=transcriber,
        open_tape=open_tape,
        clock=clock,
    )
    try:
        if interview.state.recording:
            call.record_from(open_tape(clock))
        call.run(first)
    finally:
        for each in recorder:
            each.close()
    if interview.state.state is State.ENDED:
        finish(desk, interview_id)
    return Held(interview_id, interview.state, call.switched, folder)


def _chat(desk: Desk, interview: Interview, interview_id: str, pen: Pen, first: Started | Resumed) -> Held:
    began = monotonic()
    state = Chat(interview, pen, lambda: first.at_s + monotonic() - began).run(first)
    if state.state is State.ENDED:
        finish(desk, interview_id)
    return Held(interview_id, state, switched=False, folder=desk.root / interview_id)


# ------------------------------------------------------------------------------------------------ taking up again


def _reopen(desk: Desk, interview_id: str) -> tuple[Interview, int]:
    """The interview as its log says, with nothing heard lost, and the clock to go on from."""
    spec, language = desk.store.spec_of(interview_id)
    script = dialogue.script(spec, language)
    entries = [each.entry for each in desk.store.entries(interview_id)]
    state = dialogue.fold(script, [each for each in entries if isinstance(each, Event)])
    if state.state is State.ENDED:
        raise InputError(f"interview {interview_id} has ended; firstcall export {interview_id} DIR writes it out")
    folder = desk.root / interview_id
    recording = recover(folder) or find(folder)
    last_s = max((each.at_s for each in entries if isinstance(each, Event)), default=0.0)
    clock = max(int(last_s * CLOCK_HZ + 0.5), end_of(folder) if recording is not None else 0)
    clock = -(-clock // FRAME_SAMPLES) * FRAME_SAMPLES
    interview = _interview(desk, script, interview_id, state)
    for request, turn in _unanswered(entries):
        _hear_again(desk, interview, recording, request, turn, clock / CLOCK_HZ)
    return interview, clock


def _unanswered(entries: Sequence[Event | Action]) -> list[tuple[Transcribe, TurnEnded]]:
    """Turns whose words were asked for and never came."""
    answered = {each.request_id for each in entries if isinstance(each, Heard | Failed)}
    turns = {each.turn_id: each for each in entries if isinstance(each, TurnEnded)}
    asked = [each for each in entries if isinstance(each, Transcribe)]
    return [(each, turns[each.turn_id]) for each in asked if each.request_id not in answered and each.turn_id in turns]


def _hear_again(
    desk: Desk, interview: Interview, recording: Recording | None, request: Transcribe, turn: TurnEnded, now_s: float
) -> None:
    """Make the words of a stored turn; what was said before consent was never stored and is asked again."""
    start = int((turn.start_s - desk.endpointing.preroll_s) * CLOCK_HZ)
    end = int((turn.end_s + TAIL_S) * CLOCK_HZ)
    if recording is None or end <= recording.start_sample:
        interview.post(Failed(now_s, request.request_id, "not_recorded"))
        return
    start = max(start, recording.start_sample)
    samples = candidate_sound(recording, start, end)
    utterance = desk.engines.speech_to_text.transcribe(samples, language=interview.script.language)
    interview.post(Heard(now_s, request.request_id, request.turn_id, on_clock(utterance, start)))


def candidate_sound(recording: Recording, start: int, end: int) -> Samples:
    """The candidate's channel between two samples of the call's clock."""
    left, _ = read_stereo(recording.path)
    return left.samples[start - recording.start_sample : end - recording.start_sample]
