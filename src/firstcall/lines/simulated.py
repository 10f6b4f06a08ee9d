"""A simulated candidate on the line: it hears the agent's actions, thinks for a moment and speaks with espeak-ng.

Time is not real: `exchange` returns at once, so a whole interview takes as long as its computing. What the candidate
says is its persona's (`firstcall.personas`); when and how it sounds on the call's clock belongs here. The same persona
and seed give the same call, but for the few samples by which espeak-ng's lengths wander.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from firstcall.audio import pcm
from firstcall.audio.noise import NoiseKind, noise
from firstcall.engines.contracts import CLOCK_HZ, Samples, TextToSpeech
from firstcall.engines.espeak import EspeakVoice
from firstcall.events import (
    Action,
    Event,
    Failed,
    Finish,
    Hush,
    LineKind,
    Listen,
    PromptKind,
    PromptPlayed,
    PromptStarted,
    Resumed,
    Say,
    Started,
)
from firstcall.lines.contract import SoundOnly
from firstcall.personas import Persona, Reply, Voice

SPEECH_DBFS = -26.0
"""Level of the speech: the usual one of telephone material (ITU-T P.56)."""

NOISE_S = 20.0
"""Length of the noise that is heard over and over."""

EDGE_SAMPLES = 800
"""Sound on either side of what is filtered, so that the filter has come to rest (50 ms)."""

HANG_UP_S = 0.6
"""From the last prompt to the click."""

MakeVoice = Callable[[Voice], TextToSpeech]


@dataclass(frozen=True, slots=True)
class Said:
    """Something that the candidate said, for measuring how it was heard."""

    text: str
    """As a good transcript would write it."""
    start_sample: int
    """First sample of its first sound on the interview's clock."""
    end_sample: int
    """One past the last sample of its last sound."""
    requirement_id: str
    """The question that it was about; empty outside the questions."""
    topic: str
    """`consent`, `answer`, `read_back`, `summary`, `which`, `matching` or `other`."""


def espeak(voice: Voice) -> TextToSpeech:
    """The espeak-ng voice of a persona."""
    return EspeakVoice(voice.name, rate_wpm=voice.rate_wpm, pitch=voice.pitch)


class SimulatedLine(SoundOnly):
    """A call with a simulated candidate. `drop_at_s`: the line is cut at that second of the interview's clock."""

    def __init__(
        self,
        persona: Persona,
        *,
        seed: int = 0,
        drop_at_s: float | None = None,
        make_voice: MakeVoice = espeak,
    ) -> None:
        self.persona = persona
        self.said: list[Said] = []
        """What has been said or is being said, in order."""
        self._mind = Mind(persona)
        self._throat = Throat(persona, seed, make_voice)
        self._clock = 0
        self._gone_at = None if drop_at_s is None else pcm.to_sample(drop_at_s)
        self._hangs_up = False
        self._closed = False

    @property
    def kind(self) -> LineKind:
        """Simulated."""
        return LineKind.SIMULATED

    def exchange(self, outgoing: Samples) -> Samples | None:
        """Give what the candidate's end sounds like in this frame; None once it has hung up or was cut off."""
        gone = self._gone_at is not None and self._clock >= self._gone_at
        if self._closed or gone:
            return None
        frame = self._throat.sound(self._clock, len(outgoing))
        self._clock += len(outgoing)
        return frame

    def show(self, entry: Event | Action) -> None:
        """Let the candidate hear what happens; a reply that is due is spoken from its time on."""
        if isinstance(entry, Started | Resumed):
            self._clock = pcm.to_sample(entry.at_s)
        cue = self._mind.hear(entry)
        if cue is not None and not cue.reply.is_silent:
            self._speak(cue)
        if isinstance(entry, Finish):
            self._hangs_up = True
        if self._hangs_up and self._gone_at is None and not self._mind.is_spoken_to:
            self._gone_at = max(self._clock, self._throat.busy_until) + pcm.to_sample(HANG_UP_S)

    def close(self) -> None:
        """Hang up; safe to call twice."""
        self._closed = True

    def _speak(self, cue: Cue) -> None:
        at = self._clock + pcm.to_sample(self.persona.reaction_s) if cue.at_sample is None else cue.at_sample
        start, end = self._throat.speak(cue.reply, max(at, self._clock, self._throat.busy_until))
        self.said.append(Said(cue.reply.text, start, end, cue.requirement_id, cue.topic))


# --------------------------------------------------------------------------------------------- what to say


@dataclass(frozen=True, slots=True)
class Cue:
    """A reply that is due."""

    reply: Reply
    topic: str
    requirement_id: str
    at_sample: int | None = None
    """When it begins; None: a moment from now."""


class Mind:
    """Follows what the agent says and picks the persona's next reply."""

    def __init__(self, persona: Persona) -> None:
        self._persona = persona
        self._topic = "other"
        self._requirement_id = ""
        self._read_back = ""
        self._kinds: list[PromptKind] = []
        """Kinds of the prompts said since the last reply; a reply is due only to something."""
        self._playing: list[str] = []
        self._used: Counter[tuple[str, str]] = Counter()

    @property
    def is_spoken_to(self) -> bool:
        """True while a prompt plays or waits."""
        return bool(self._playing)

    def hear(self, entry: Event | Action) -> Cue | None:
        """Take note of an event or action; gives the reply that it calls for."""
        match entry:
            case Say(kind=PromptKind.MOMENT):
                pass  # Asks for nothing.
            case Say():
                self._playing.append(entry.prompt_id)
                self._kinds.append(entry.kind)
                self._follow(entry)
            case PromptStarted() if self._playing == [entry.prompt_id] and self._kinds:
                return self._early(entry)
            case PromptPlayed() | Failed():
                ended = entry.prompt_id if isinstance(entry, PromptPlayed) else entry.request_id
                self._playing = [prompt_id for prompt_id in self._playing if prompt_id != ended]
            case Hush():
                self._playing.clear()
            case Listen(from_s=float()):
                self._kinds.clear()  # Who speaks into a prompt has not taken it in.
            case Listen() if self._kinds:
                return self._next()
            case Finish():
                self._kinds.clear()
            case _:
                pass
        return None

    def _follow(self, prompt: Say) -> None:
        """Work out what a reply would be about, from the prompts so far."""
        topics = {
            PromptKind.CONSENT: "consent",
            PromptKind.QUESTION: "answer",
            PromptKind.READ_BACK: "read_back",
            PromptKind.SUMMARY: "summary",
            PromptKind.MATCHING: "matching",
            PromptKind.CORRECTION: "answer" if prompt.requirement_id else "which",
        }
        if prompt.kind in topics:
            self._topic = topics[prompt.kind]
            self._read_back = prompt.text
        elif self._topic in ("other", "which") and prompt.requirement_id:
            self._topic = "answer"
        elif set(self._kinds) == {PromptKind.ACKNOWLEDGEMENT} and not prompt.requirement_id:
            self._topic = "other"  # A side question: go on, or end here?
        self._requirement_id = prompt.requirement_id

    def _early(self, started: PromptStarted) -> Cue | None:
        reply = self._peek()
        if reply.early_s is None:
            return None
        ends = pcm.to_sample(started.at_s) + started.samples
        return self._next(at_sample=ends - pcm.to_sample(reply.early_s))

    def _peek(self) -> Reply:
        """The reply that is due: the next one for the topic, its last one over again, or a default one."""
        key = (self._topic, self._requirement_id)
        replies = self._replies()
        if replies:
            return replies[min(self._used[key], len(replies) - 1)]
        return self._persona.default[self._used[key] % len(self._persona.default)]

    def _next(self, at_sample: int | None = None) -> Cue:
        reply = self._peek()
        self._used[self._topic, self._requirement_id] += 1
        self._kinds.clear()
        return Cue(reply, self._topic, self._requirement_id, at_sample)

    def _replies(self) -> tuple[Reply, ...]:
        persona = self._persona
        match self._topic:
            case "answer":
                return persona.answers.get(self._requirement_id, ())
            case "read_back" if not persona.agrees(self._requirement_id, self._read_back):
                return persona.denial
            case "read_back":
                return persona.read_back.get(self._requirement_id) or persona.read_back.get("default", ())
            case "consent":
                return persona.consent
            case "summary":
                return persona.summary
            case "which":
                return persona.which
            case "matching":
                return persona.matching
            case _:
                return ()


# ------------------------------------------------------------------------------------------ how it sounds


class Throat:
    """The candidate's sound on the call's clock: speech when there is some, noise all the time, the line's band."""

    def __init__(self, persona: Persona, seed: int, make_voice: MakeVoice) -> None:
        self._persona = persona
        self._make_voice = make_voice
        self._voices: dict[Voice, TextToSpeech] = {}
        self._telephone = persona.band == "telephone"
        self._noise = self._loop(seed)
        self._floor = self._through_line(self._noise)
        self._speech: list[tuple[int, Samples]] = []
        self.busy_until = 0
        """Where the last reply that was begun ends."""

    def sound(self, clock: int, samples: int) -> Samples:
        """What is heard in `samples` from `clock` on."""
        frame = _around(self._floor, clock, samples)
        self._speech = [(at, speech) for at, speech in self._speech if at + len(speech) > clock]
        for at, speech in self._speech:
            start, end = max(clock, at), min(clock + samples, at + len(speech))
            if start < end:
                frame[start - clock : end - clock] = speech[start - at : end - at]
        return frame

    def speak(self, reply: Reply, at: int) -> tuple[int, int]:
        """Begin `reply` with its first sound at `at`, not before `busy_until`; gives where it begins and ends."""
        spoken = self._articulate(reply)
        behind = _around(self._noise, at - EDGE_SAMPLES, len(spoken) + 2 * EDGE_SAMPLES)
        if reply.noise_snr_db is not None:
            behind = pcm.amplify(behind, self._persona.noise.snr_db - reply.noise_snr_db)
        edge = pcm.silence(EDGE_SAMPLES)
        mixed = pcm.mix(np.concatenate([edge, spoken, edge]), behind)
        heard = pcm.telephone_band(mixed) if self._telephone else mixed
        self._speech.append((at, heard[EDGE_SAMPLES:-EDGE_SAMPLES]))
        self.busy_until = at + len(spoken)
        return at, self.busy_until

    def _articulate(self, reply: Reply) -> Samples:
        """The reply's speech and pauses without noise, from its first sound to its last, at the usual level."""
        voice = reply.voice or self._persona.voice
        if voice not in self._voices:
            self._voices[voice] = self._make_voice(voice)
        parts: list[Samples] = []
        for piece in reply.pieces:
            parts.append(pcm.silence(pcm.to_sample(piece.pause_s)))
            if piece.spoken:
                clip = pcm.resample(self._voices[voice].synthesize(piece.spoken), CLOCK_HZ)
                parts.append(_sounding(clip.samples))
        speech = _sounding(np.concatenate(parts))
        if not speech.any():
            return speech
        return pcm.amplify(speech, SPEECH_DBFS + reply.gain_db - pcm.speech_dbfs(speech))

    def _loop(self, seed: int) -> Samples:
        samples = pcm.to_sample(NOISE_S)
        background = self._persona.noise
        if background.kind == "none":
            return pcm.silence(samples)
        return noise(NoiseKind(background.kind), samples, dbfs=SPEECH_DBFS - background.snr_db, seed=seed)

    def _through_line(self, loop: Samples) -> Samples:
        if not self._telephone:
            return loop
        padded = _around(loop, -EDGE_SAMPLES, len(loop) + 2 * EDGE_SAMPLES)
        return pcm.telephone_band(padded)[EDGE_SAMPLES:-EDGE_SAMPLES]


def _around(loop: Samples, start: int, samples: int) -> Samples:
    """`samples` of an endless repetition of `loop` from position `start` on."""
    return loop[np.arange(start, start + samples) % len(loop)]


def _sounding(samples: Samples) -> Samples:
    """Without the silence that a voice leaves before and after (softer than 1 % of its peak)."""
    if not samples.any():
        return samples
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > np.abs(samples.astype(np.int32)).max() / 100)
    return samples[loud[0] : loud[-1] + 1]
