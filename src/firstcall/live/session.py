"""From a spec and a line to a stored interview: engines, recording, log and folder around one call.

An interview is begun once and may be resumed over several lines; between them everything stands in the database and
the interview's folder.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path

import numpy as np

from firstcall import dialogue
from firstcall.audio.disk import written_whole
from firstcall.audio.pcm import to_sample
from firstcall.audio.recorder import Recorder
from firstcall.audio.recording import Recording, end_of, find, recover
from firstcall.audio.selfcheck import PromptPlacement, SelfCheck, check
from firstcall.dialogue import DialogueState, State
from firstcall.endpoint import EndpointPolicy
from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Samples, SpeechToText, TextToSpeech, VoiceActivity
from firstcall.engines.prompts import PromptCache
from firstcall.events import (
    Action,
    Event,
    Failed,
    Heard,
    PromptPlayed,
    PromptStarted,
    Resumed,
    Say,
    Started,
    Transcribe,
    TurnEnded,
)
from firstcall.lines.contract import Line
from firstcall.live import stored
from firstcall.live.call import Call, on_clock
from firstcall.live.interview import Interview, Watch
from firstcall.live.listening import TAIL_S, Ears
from firstcall.live.speaking import Mouth
from firstcall.live.transcribing import MediaTimeTranscriber, ThreadTranscriber, Transcriber
from firstcall.recordings import write_folder
from firstcall.store import Store
from firstcall.types import EngineId, JobSpec

PROMPTS_NAME = "prompts"
"""Folder of rendered prompts in the data root."""

SELF_CHECK_NAME = "self_check.json"


@dataclass(frozen=True, slots=True)
class Engines:
    """Loaded engines; shared by all interviews of the process."""

    speech_to_text: SpeechToText
    text_to_speech: TextToSpeech
    voice_activity: VoiceActivity

    @property
    def identities(self) -> tuple[EngineId, ...]:
        """What is in use, for the log."""
        return (self.speech_to_text.identity, self.text_to_speech.identity, self.voice_activity.identity)


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
    checked: SelfCheck | None = None
    """What the recording's self-check found; None without a recording or before the end."""


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
    """Hold a new interview over a line. `in_media_time`: no real time, computing counts as delay."""
    interview_id = interview_id or stored.new_id()
    script = dialogue.script(spec, language)
    interview = stored.enter(desk.store, script, interview_id, line.kind, today, desk.watchers)
    started = Started(0.0, interview_id, spec.hash, script.language, today, line.kind, desk.engines.identities)
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
    resumed = Resumed(clock / CLOCK_HZ, line.kind, desk.engines.identities)
    return _call(desk, interview, interview_id, line, resumed, hears_prompts, in_media_time, clock)


# ------------------------------------------------------------------------------------------------ one connection


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
    cache = PromptCache(engines.text_to_speech, desk.root / PROMPTS_NAME)
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
    checked = finish(desk, interview_id) if interview.state.state is State.ENDED else None
    return Held(interview_id, interview.state, call.switched, folder, checked)


# ------------------------------------------------------------------------------------------------ taking up again


def _reopen(desk: Desk, interview_id: str) -> tuple[Interview, int]:
    """The interview as its log says, with nothing heard lost, and the clock to go on from."""
    reopened = stored.reopen(desk.store, interview_id, desk.watchers)
    folder = desk.root / interview_id
    recording = recover(folder) or find(folder)
    end = end_of(folder) if recording is not None else 0
    clock = -(-max(to_sample(reopened.last_s), end) // FRAME_SAMPLES) * FRAME_SAMPLES
    for request, turn in reopened.unanswered:
        _hear_again(desk, reopened.interview, recording, request, turn, clock / CLOCK_HZ)
    return reopened.interview, clock


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
    samples = np.ascontiguousarray(recording.read(start, min(end, recording.end_sample))[:, 0])
    utterance = desk.engines.speech_to_text.transcribe(samples, language=interview.script.language)
    interview.post(Heard(now_s, request.request_id, request.turn_id, on_clock(utterance, start)))


# ------------------------------------------------------------------------------------------------ the end


def finish(desk: Desk, interview_id: str) -> SelfCheck | None:
    """Write an ended interview's folder, and check the recording against the log; None without a recording."""
    folder = write_folder(desk.store, desk.root, interview_id)
    recording = find(folder)
    if recording is None:
        return None
    entries = [each.entry for each in desk.store.entries(interview_id)]
    checked = check(recording.path, recording.start_sample, _placed(desk, entries), end_sample=_end_of_log(entries))
    with written_whole(folder / SELF_CHECK_NAME) as file:
        tree = {"passed": checked.passed, "echo_db": checked.echo_db, **asdict(checked)}
        file.write(json.dumps(tree, ensure_ascii=False, sort_keys=True, indent=1).encode() + b"\n")
    return checked


def _placed(desk: Desk, entries: Sequence[Event | Action]) -> list[PromptPlacement]:
    """Every prompt that was played to its end, with its sound, at its logged place."""
    cache = PromptCache(desk.engines.text_to_speech, desk.root / PROMPTS_NAME)
    says = {each.prompt_id: each for each in entries if isinstance(each, Say)}
    played = {each.prompt_id for each in entries if isinstance(each, PromptPlayed)}
    return [
        PromptPlacement(each.prompt_id, cache.render(say.text, slower=say.slower), to_sample(each.at_s))
        for each in entries
        if isinstance(each, PromptStarted) and each.prompt_id in played and (say := says[each.prompt_id])
    ]


def _end_of_log(entries: Sequence[Event | Action]) -> int:
    """The clock when the interview ended: the recording's last sample."""
    return max(to_sample(each.at_s) for each in entries if isinstance(each, Event))
