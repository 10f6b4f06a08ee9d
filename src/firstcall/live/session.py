"""From a spec and a line to a stored interview: engines, recording, log and folder around one call.

An interview is begun once and may be resumed over several lines; between them everything stands in the database and
the interview's folder.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Container, Sequence
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
from firstcall.errors import FirstcallError, WorldError
from firstcall.events import (
    Action,
    Event,
    Failed,
    Heard,
    HungUp,
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
from firstcall.live.speaking import Mouth, sound_hash
from firstcall.live.transcribing import MediaTimeTranscriber, ThreadTranscriber, Transcriber
from firstcall.recordings import write_folder
from firstcall.recordings.manifest import NAME
from firstcall.store import ENDED, Store
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
    prompts: PromptCache = field(init=False)
    """One for all interviews: what one of them rendered, the others find in memory."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "prompts", PromptCache(self.engines.text_to_speech, self.root / PROMPTS_NAME))

    def render(self, prompt: Say, known: Container[str]) -> Samples:
        """The sound of a prompt, at the call's clock.

        Only texts that are `known` before the interview stay in the cache: the others say one person's answers, and
        no erasure would find them there.
        """
        return self.prompts.render(prompt.text, slower=prompt.slower, keep=prompt.text in known)


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
    recorder: list[Recorder] = []

    def open_tape(start_sample: int) -> Recorder:
        recorder.append(Recorder.open(folder, start_sample=start_sample))
        return recorder[0]

    known = dialogue.known_prompts(interview.script)
    for text in known:  # Before the line opens: the gap after a turn is the endpoint decision plus nothing.
        desk.prompts.render(text)

    def render(prompt: Say) -> Samples:
        return desk.render(prompt, known)

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
        try:
            if interview.state.recording:
                call.record_from(open_tape(clock))
            call.run(first)
        except BaseException:
            _hang_up(interview, call.clock)
            raise
        finally:
            for each in recorder:
                each.close()
    except WorldError as error:
        how = f"then firstcall interview --resume {interview_id}"
        raise WorldError(error.code, f"interview {interview_id} is kept up to here: {error}", fix=how) from error
    checked = finish(desk, interview_id) if interview.state.state is State.ENDED else None
    return Held(interview_id, interview.state, call.switched, folder, checked)


def _hang_up(interview: Interview, clock: int) -> None:
    """Log that the line is gone, where the log itself is not what failed; resuming needs no such entry."""
    if interview.state.state not in (State.NEW, State.ENDED):
        with contextlib.suppress(FirstcallError):
            interview.post(HungUp(clock / CLOCK_HZ))


# ------------------------------------------------------------------------------------------------ taking up again


def _reopen(desk: Desk, interview_id: str) -> tuple[Interview, int]:
    """The interview as its log says, with nothing heard lost, and the clock to go on from."""
    folder = desk.root / interview_id
    if desk.store.interview(interview_id).state == ENDED and not (folder / NAME).is_file():
        finish(desk, interview_id)  # It ended, but the power went before its folder was written.
    reopened = stored.reopen(desk.store, interview_id, desk.watchers)
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


# ------------------------------------------------------------------------------------------------ the end


def finish(desk: Desk, interview_id: str) -> SelfCheck | None:
    """Write an ended interview's folder, and check the recording against the log; None without a recording."""
    folder = write_folder(desk.store, desk.root, interview_id)
    recording = find(folder)
    if recording is None:
        return None
    entries = [each.entry for each in desk.store.entries(interview_id)]
    spec, language = desk.store.spec_of(interview_id)
    known = dialogue.known_prompts(dialogue.script(spec, language))
    placed, not_compared = _placed(desk, known, recording, entries)
    checked = check(recording.path, recording.start_sample, placed, end_sample=_end_of_log(entries))
    with written_whole(folder / SELF_CHECK_NAME) as file:
        tree = {"passed": checked.passed, "echo_db": checked.echo_db, "not_compared": not_compared, **asdict(checked)}
        file.write(json.dumps(tree, ensure_ascii=False, sort_keys=True, indent=1).encode() + b"\n")
    return checked


def _placed(
    desk: Desk, known: Container[str], recording: Recording, entries: Sequence[Event | Action]
) -> tuple[list[PromptPlacement], list[str]]:
    """Every prompt that was played to its end, with its sound, at its logged place; and those without their sound.

    The sound is known by its logged hash: as it stands in the recording, or else rendered again. Voices with noise in
    them never say the same twice; such a prompt that is not at its place cannot be looked for elsewhere.
    """
    says = {each.prompt_id: each for each in entries if isinstance(each, Say)}
    played = {each.prompt_id for each in entries if isinstance(each, PromptPlayed)}
    placed: list[PromptPlacement] = []
    not_compared: list[str] = []
    for each in entries:
        if not isinstance(each, PromptStarted) or each.prompt_id not in played:
            continue
        at = to_sample(each.at_s)
        sound = _as_recorded(recording, at, each)
        if sound is None:
            sound = desk.render(says[each.prompt_id], known)
        if sound_hash(sound) == each.sound_hash:
            placed.append(PromptPlacement(each.prompt_id, sound, at))
        else:
            not_compared.append(each.prompt_id)
    return placed, not_compared


def _as_recorded(recording: Recording, at: int, started: PromptStarted) -> Samples | None:
    """The prompt's sound from the agent's channel, if exactly it stands at its logged place."""
    if not recording.start_sample <= at <= at + started.samples <= recording.end_sample:
        return None
    sound = np.ascontiguousarray(recording.read(at, at + started.samples)[:, 1])
    return sound if sound_hash(sound) == started.sound_hash else None


def _end_of_log(entries: Sequence[Event | Action]) -> int:
    """The clock when the interview ended: the recording's last sample."""
    return max(to_sample(each.at_s) for each in entries if isinstance(each, Event))
