"""Speech to text by faster-whisper; with `whisper_batch` the only file that knows it.

Traps of faster-whisper 1.2.1 that this file closes, each with a test of the same name: int16 is cast but not scaled;
a missing language encodes twice; the result is a lazy generator; `chunk_length` changes the model for all later calls
(never used); `max_new_tokens` counts half; hotwords overflow the decoder; a missing tokenizer.json goes to the
network (engines.models); word alignment fails on 0 or 1 frames; captions and loops on silence; numpy floats.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from firstcall.engines import captions
from firstcall.engines.checksum import sha256_of
from firstcall.engines.contracts import CLOCK_HZ, Padding, Samples, VoiceActivity
from firstcall.engines.models import Model
from firstcall.engines.transcript import Piece, assemble, cut_points
from firstcall.errors import InputError, WorldError
from firstcall.types import EngineId, Utterance

if TYPE_CHECKING:
    from firstcall.engines.whisper_encoder import StandInEncoder

MIN_SAMPLES = 200
"""Shorter clips (12.5 ms) hold no word, yet Whisper invents one."""
HINT_TOKENS = 100
"""Hotwords share 448 positions with the answer (up to 224) and from 223 tokens on the decoder fails; long before that
they crowd out a short answer."""
TOKENS_PER_S, TOKENS_AT_LEAST, TOKENS_AT_MOST = 25, 40, 224
"""Cap on the answer: a loop on a short clip costs 0.3 s instead of 2 s. Fast speech makes some 8 tokens a second
with Whisper's vocabulary, some 15 with the starter model's small one."""
WINDOWS_AT_LEAST, WINDOWS_PER_S = 2, 0.3
"""Cap on encodes a clip: a babbling model moves on by a fraction of a second each time, at 0.4-1 s of computing."""
SILENT = 0.15
"""Where no window of the clip reaches this voice probability there is nothing to decode, and Whisper would invent.
Measured: the faintest of 60 spoken digits over 8 kHz reaches 0.49; room noise and pink noise stay below 0.12."""
SPEECH = 0.5
"""Voice probability that counts as speech when a suspicious line is weighed."""
ONSET_LATE_S = 0.03
"""How much after the voice its detection starts (median 40 ms, in windows of 32)."""
NO_SPEECH = 0.6
LOW_LOGPROB = -1.0
"""Whisper's own pair: no_speech_prob above and avg_logprob below together mean silence."""
LOOPING = 2.4
"""Whisper's own threshold of compression_ratio for a text that goes round and round."""


@dataclass(frozen=True, slots=True)
class WhisperOptions:
    """Decisive options; they stand in the identity."""

    compute_type: str = "int8"
    """CTranslate2's arithmetic."""
    beam: int = 1
    """1 is greedy. 5 costs 25-80 % more decoder time: for re-scoring."""
    beam_again: int = 5
    """A bad first decode gets one more try with this beam. Whisper's own second tries draw lots (temperature): the same
    sound would give other words on the day somebody looks into it."""
    workers: int = 1
    """Clips decoded at once; each has its own threads."""
    threads: int = 2
    """CPU threads a worker."""

    def __str__(self) -> str:
        return f"{self.compute_type} beam={self.beam} again={self.beam_again}"


@dataclass(frozen=True, slots=True)
class Request:
    """What a clip is decoded with."""

    language: str
    hints: tuple[str, ...]


class Speech:
    """Where a clip holds speech, as one voice probability a window."""

    def __init__(self, probabilities: Sequence[float], window_s: float) -> None:
        self._window_s = window_s
        self._probabilities = np.array(probabilities)

    @classmethod
    def of(cls, clips: Sequence[Samples], voice: VoiceActivity) -> list[Speech]:
        """That of some clips, none of them empty; judged together, which costs less."""
        size = voice.window_samples
        filled = [np.concatenate([each, np.zeros(-len(each) % size, np.int16)]).reshape(-1, size) for each in clips]
        streams = [voice.stream() for _ in clips]
        found: list[list[float]] = [[] for _ in clips]
        for place in range(max((len(each) for each in filled), default=0)):
            having = [at for at, each in enumerate(filled) if len(each) > place]
            judged = voice.together([streams[at] for at in having], [filled[at][place] for at in having])
            for at, probability in zip(having, judged, strict=True):
                found[at].append(probability)
        return [cls(each, size / CLOCK_HZ) for each in found]

    @property
    def peak(self) -> float:
        """The highest probability of all windows."""
        return float(self._probabilities.max())

    def voiced_s(self, start_s: float, end_s: float) -> float:
        """Seconds of speech between two times."""
        return len(self._voiced(start_s, end_s)) * self._window_s

    def onset_s(self, start_s: float, end_s: float) -> float:
        """When speech first starts between two times; `start_s` where it does not."""
        voiced = self._voiced(start_s, end_s)
        return float(voiced[0]) * self._window_s if len(voiced) else start_s

    def _voiced(self, start_s: float, end_s: float) -> NDArray[np.intp]:
        first, last = max(0, int(start_s / self._window_s)), math.ceil(end_s / self._window_s)
        return first + np.flatnonzero(self._probabilities[first:last] >= SPEECH)


class Whisper:
    """A loaded Whisper model; implements SpeechToText and is safe to share between threads."""

    def __init__(self, model: Model, options: WhisperOptions, voice: VoiceActivity) -> None:
        """Load `model` (its files are complete: `engines.models` saw to that).

        `voice` weighs suspicious lines. Raises WorldError(`stt_failed`) where CTranslate2 refuses the files.
        """
        from faster_whisper import WhisperModel

        self._model, self.options, self.voice = model, options, voice
        try:
            self.loaded = WhisperModel(
                str(model.folder),
                device="cpu",
                compute_type=options.compute_type,
                cpu_threads=options.threads,
                num_workers=options.workers,
                local_files_only=True,
            )
        except Exception as error:  # tokenizers' exceptions have no base of their own
            raise WorldError(
                "stt_failed",
                f"speech-to-text model {model.id} in {model.folder} does not load as {options.compute_type}",
                fix=_mend(model),
            ) from error
        # One place at a time per worker: what waits here is ours to see, not hidden in CTranslate2's queue.
        self.places = threading.BoundedSemaphore(options.workers)
        # Hashed at once: 250 MB take half a second, which no first answer should wait for.
        self._identity = EngineId(
            "faster-whisper",
            f"{version('faster-whisper')} ctranslate2 {version('ctranslate2')}",
            model=model.id,
            model_hash=sha256_of(model.folder / "model.bin"),
            options=str(options),
        )

    @property
    def identity(self) -> EngineId:
        """Library versions, model id, hash of model.bin and options."""
        return self._identity

    @cached_property
    def stand_ins(self) -> StandInEncoder:
        """The encoder that computes no padding. Raises WorldError(`stt_failed`) where the file cannot be read."""
        from firstcall.engines.whisper_encoder import StandInEncoder

        return StandInEncoder(self._model.folder / "model.bin")

    @property
    def window_s(self) -> float:
        """The longest clip that the model takes in one piece."""
        return float(self.loaded.feature_extractor.nb_max_frames) / 100

    def transcribe(self, samples: Samples, *, language: str, hints: Sequence[str] = ()) -> Utterance:
        """Transcribe one turn; longer ones are cut at their quietest places into windows.

        Nothing heard gives empty text. Raises InputError for a language that the model lacks and
        WorldError(`stt_failed`).
        """
        started = time.perf_counter()
        self.check(samples, language)
        pieces: list[Piece] = []
        if len(samples) >= MIN_SAMPLES:
            (speech,) = Speech.of([samples], self.voice)
            if speech.peak >= SILENT:
                for first, last in cut_points(samples, self.window_s):
                    pieces += self._hear(samples, speech, first, last, Request(language, tuple(hints)))
        text, words = assemble([piece for piece in pieces if piece.segment.kept])
        return Utterance(
            text=text,
            language=language,
            words=words,
            segments=tuple(piece.segment for piece in pieces),
            engine=self.identity,
            compute_s=time.perf_counter() - started,
        )

    def transcribe_many(
        self, clips: Sequence[Samples], *, language: str, padding: Padding = Padding.WHOLE
    ) -> list[Utterance | None]:
        """As `transcribe`, many clips at once; None for one that has to be transcribed alone (see `whisper_batch`)."""
        from firstcall.engines import whisper_batch

        return whisper_batch.transcribe_many(self, clips, language=language, padding=padding)

    def check(self, samples: Samples, language: str) -> None:
        if samples.dtype != np.int16 or samples.ndim != 1:
            raise ValueError(f"samples are {samples.dtype} of shape {samples.shape}, expected mono int16")
        # An English-only model would answer in English, whatever it is asked for.
        if language not in self.loaded.supported_languages:
            raise InputError(f"speech-to-text model {self._model.id} does not know the language {language!r}")

    def _hear(
        self, samples: Samples, speech: Speech, first: int, last: int, request: Request, *, again: bool = True
    ) -> list[Piece]:
        """Decode `samples[first:last]`, weigh every segment, and listen once more where speech went missing.

        A caption can span a whole window and swallow the speech in it: then it is decoded from its first voice on.
        Hotwords can make the decoder end at once: then it is decoded without them.
        """
        found = self._decode(samples, first, last, request)
        pieces = weighed(found, (first / CLOCK_HZ, last / CLOCK_HZ), speech, request)
        voiced_s = speech.voiced_s(first / CLOCK_HZ, last / CLOCK_HZ)
        if not again or voiced_s < captions.LONE_SPEECH_S or any(piece.segment.kept for piece in pieces):
            return pieces
        captioned = any(piece.segment.why == "caption" for piece in pieces)
        onset = int((speech.onset_s(first / CLOCK_HZ, last / CLOCK_HZ) - 0.1) * CLOCK_HZ)
        if captioned and onset - first > 0.3 * CLOCK_HZ:
            return pieces + self._hear(samples, speech, onset, last, request, again=False)
        if request.hints:
            return pieces + self._hear(samples, speech, first, last, replace(request, hints=()), again=False)
        return pieces

    def _decode(self, samples: Samples, first: int, last: int, request: Request) -> list[Piece]:
        # faster-whisper casts int16 to float32 without scaling: features of another planet, and no error.
        sound = samples[first:last].astype(np.float32) / 32768.0
        try:
            with self.places:
                found = self._read(sound, request, self.options.beam)
                if self.options.beam_again > self.options.beam and _is_bad(found):
                    found = min(found, self._read(sound, request, self.options.beam_again), key=_badness)
        except (RuntimeError, ValueError) as error:
            raise WorldError(
                "stt_failed",
                f"speech-to-text model {self._model.id} failed on {len(sound) / CLOCK_HZ:.1f} s of sound",
                fix=_mend(self._model),
            ) from error
        return [Piece.of(segment, first / CLOCK_HZ, last / CLOCK_HZ) for segment in found if segment.text.strip()]

    def _read(self, sound: NDArray[np.float32], request: Request, beam: int) -> list[Any]:
        """All segments; the generator is lazy and decodes while it is read."""
        try:
            found = list(self._segments(sound, request, beam, words=True))
        except (IndexError, ValueError):
            # Word alignment fails on 0 or 1 frames of sound (faster-whisper pull request 1460) and in models
            # without alignment heads.
            found = []
        # A word that is aligned to no time at all is thrown away by faster-whisper: a "Nej." was.
        return found or list(self._segments(sound, request, beam, words=False))

    def _segments(self, sound: NDArray[np.float32], request: Request, beam: int, *, words: bool) -> Iterator[Any]:
        wanted = tokens_for(len(sound) / CLOCK_HZ)
        hotwords = self._hotwords(request.hints)
        prompt = self._prompt_tokens(hotwords)
        segments, _info = self.loaded.transcribe(
            sound,
            language=request.language,
            beam_size=beam,
            temperature=0.0,
            # Silence is told by our own rule below, so that its segments are kept with their scores.
            no_speech_threshold=None,
            condition_on_previous_text=False,
            word_timestamps=words,
            vad_filter=False,
            hotwords=hotwords or None,
            # CTranslate2 allows min(max_length / 2, max_length - prompt): ask so that both give `wanted`.
            max_new_tokens=min(max(2 * wanted, wanted + prompt), self.loaded.max_length) - prompt,
        )
        return _bounded(segments, WINDOWS_AT_LEAST + round(WINDOWS_PER_S * len(sound) / CLOCK_HZ))

    def _prompt_tokens(self, hotwords: str) -> int:
        start = 3 if self.loaded.model.is_multilingual else 1
        return start + (1 + self._count(hotwords) if hotwords else 0)

    def _count(self, text: str) -> int:
        return len(self.loaded.hf_tokenizer.encode(" " + text, add_special_tokens=False).ids)

    def _hotwords(self, hints: Sequence[str]) -> str:
        """As many hints, in their order, as the decoder has room for."""
        joined = ""
        for hint in hints:
            longer = f"{joined}, {hint.strip()}" if joined else hint.strip()
            if self._count(longer) > HINT_TOKENS:
                break
            joined = longer
        return joined


def _is_bad(found: Sequence[Any]) -> bool:
    """Whether Whisper itself would try again: unlikely words or a loop, and not because nobody spoke."""
    return any(
        each.compression_ratio > LOOPING or (each.avg_logprob < LOW_LOGPROB and each.no_speech_prob <= NO_SPEECH)
        for each in found
    )


def _badness(found: Sequence[Any]) -> tuple[bool, float]:
    """Loops last, then the likelier words first; nothing at all is worse than any words."""
    if not found:
        return True, math.inf
    seconds = [max(each.end - each.start, 0.01) for each in found]
    likely = sum(each.avg_logprob * length for each, length in zip(found, seconds, strict=True)) / sum(seconds)
    return any(each.compression_ratio > LOOPING for each in found), -likely


def weighed(found: Sequence[Piece], bounds_s: tuple[float, float], speech: Speech, request: Request) -> list[Piece]:
    """The pieces that were found between two times, each kept or dropped with the reason why."""
    # A piece answers for all from the one before to the one after: word alignment moves its own times about.
    starts = [bounds_s[0], *(piece.segment.end_s for piece in found[:-1])]
    ends = [*(piece.segment.start_s for piece in found[1:]), bounds_s[1]]
    return [
        _weigh(piece, start_s, end_s, speech, request)
        for piece, start_s, end_s in zip(found, starts, ends, strict=False)
    ]


def _weigh(piece: Piece, start_s: float, end_s: float, speech: Speech, request: Request) -> Piece:
    """The piece kept, or dropped with the reason why; the sound between the two times is its own.

    Whisper starts the first word at the clip's start, before anybody speaks: it moves to the first voice.
    """
    segment = piece.segment
    voiced_s = speech.voiced_s(start_s, end_s)
    hardly_any = voiced_s < captions.LONE_SPEECH_S
    why = ""
    if segment.no_speech_prob > NO_SPEECH and segment.avg_logprob < LOW_LOGPROB:
        why = "no_speech"
    elif captions.is_caption(segment.text, request.language):
        why = "caption"
    elif captions.is_loop(segment.text, segment.end_s - segment.start_s, segment.compression_ratio):
        why = "loop"
    elif hardly_any and captions.is_hint_echo(segment.text, request.hints):
        why = "hint_echo"
    elif captions.is_lone(segment.text, request.language) and (
        hardly_any or piece.probability < captions.LONE_PROBABILITY
    ):
        why = "lone"
    begun = piece.begun_at(speech.onset_s(segment.start_s, end_s) - ONSET_LATE_S, end_s)
    return replace(begun, segment=replace(segment, kept=not why, why=why))


def _bounded(segments: Iterable[Any], most: int) -> Iterator[Any]:
    """The segments of the first `most` windows; the rest is never decoded."""
    windows: set[int] = set()
    for segment in segments:
        windows.add(segment.seek)
        if len(windows) > most:
            return
        yield segment


def tokens_for(seconds: float) -> int:
    """The most tokens that so long a clip is given."""
    return min(TOKENS_AT_MOST, TOKENS_AT_LEAST + round(TOKENS_PER_S * seconds))


def _mend(model: Model) -> str:
    if "/" in model.id:
        return f"firstcall models pull {model.id}, which checks every file"
    return "convert or copy the model again, or name one that firstcall models pull can fetch"
