"""Many clips at once by faster-whisper, for re-scoring; with `whisper` the only file that knows it.

A plain loop decodes one clip at a time. Here clips are encoded and decoded a batch together, so that the decoder's
matrices are read once for all of them; and on demand their padding is stood for (`whisper_encoder`) or cut.
The steps and the rules are those of `WhisperModel.transcribe`; what its loop would have gone on with (another window,
a second try at another temperature) is given back to be transcribed alone.

Both are outside of what Whisper was trained on, cut padding far (FUTO's whisper-acft: 2.8 -> 80 % word errors). Nobody
gets them unasked, the caller compares first, and what is close between two wordings, improbable or repetitive comes
back to be transcribed alone.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from firstcall.engines import captions
from firstcall.engines.contracts import CLOCK_HZ, Padding, Samples
from firstcall.engines.transcript import Piece, assemble
from firstcall.engines.whisper import LOOPING, LOW_LOGPROB, MIN_SAMPLES, SILENT, Request, Speech, tokens_for, weighed
from firstcall.engines.whisper_encoder import length_of
from firstcall.errors import WorldError
from firstcall.types import Utterance

if TYPE_CHECKING:
    from firstcall.engines.whisper import Whisper

BATCH = 8
"""Clips a batch: base's decoder costs 6.1 CPU-ms a token alone, 1.5 in eights, 1.0 in sixteens; the starter's, which is
small beside what it remembers of the sound, costs more from four on."""
WINDOW_FRAMES = 3000
"""Whisper's 30 s at 100 frames a second; what faster-whisper pads to, whatever the model's own window."""
CONTEXTS = (600, 800, 1000, 1500, 2000, WINDOW_FRAMES)
"""Frames that clips are filled up to where padding is cut."""
MARGIN_FRAMES = 256
"""Silence after the sound there: without any, decoders loop (whisper.cpp's +128 positions)."""
SHORT_COMPRESSED, SHORT_LOGPROB, REPEATED = 2.0, -0.7, 4
"""Signs that it did not become a clip to have its padding stood for: stricter, and so many tokens said twice."""
CLOSE = 0.002
"""Mean log probability a token by which the best wording leads the second: nearer than that the last bit of rounding
decides. One clip in thirty."""
_PUNCTUATION = ("\"'“¿([{-", "\"'.。,，!！?？:：”)]}、")


@dataclass(frozen=True, slots=True)
class _Clip:
    index: int
    samples: Samples
    speech: Speech
    features: NDArray[np.float32]

    @property
    def frames(self) -> int:
        return int(self.features.shape[1])

    @property
    def context(self) -> int:
        """Frames that it is filled up to where padding is cut; its own length alone decides, not who else is there."""
        return next((each for each in CONTEXTS if each >= self.frames + MARGIN_FRAMES), WINDOW_FRAMES)

    @property
    def seconds(self) -> float:
        return len(self.samples) / CLOCK_HZ


def transcribe_many(
    whisper: Whisper, clips: Sequence[Samples], *, language: str, padding: Padding = Padding.WHOLE
) -> list[Utterance | None]:
    """The words of each clip; None for one that has to be transcribed alone.

    Raises InputError for a language that the model lacks and WorldError(`stt_failed`).
    """
    made: list[Utterance | None] = [None] * len(clips)
    for each in clips:
        whisper.check(each, language)
    order = sorted(range(len(clips)), key=lambda each: len(clips[each]))
    for at in range(0, len(order), 4 * BATCH):
        chosen = order[at : at + 4 * BATCH]
        for index, utterance in _transcribed(whisper, clips, chosen, language, padding):
            made[index] = utterance
    return made


def _transcribed(
    whisper: Whisper, clips: Sequence[Samples], chosen: Sequence[int], language: str, padding: Padding
) -> list[tuple[int, Utterance]]:
    """Some clips of like length. Longer ones than a window are left out."""
    began = time.perf_counter()
    empty = Utterance("", language, engine=whisper.identity)
    heard = [index for index in chosen if len(clips[index]) >= MIN_SAMPLES]
    found = [(index, empty) for index in chosen if len(clips[index]) < MIN_SAMPLES]
    speeches = Speech.of([clips[index] for index in heard], whisper.voice)
    mine: list[_Clip] = []
    for index, speech in zip(heard, speeches, strict=True):
        if speech.peak < SILENT:
            found.append((index, empty))
        elif len(clips[index]) <= whisper.window_s * CLOCK_HZ:
            mine.append(_Clip(index, clips[index], speech, _features(whisper, clips[index])))
    for alike in _alike(mine, padding):
        for at in range(0, len(alike), BATCH):
            found += _batch(whisper, alike[at : at + BATCH], language, padding)
    share_s = (time.perf_counter() - began) / max(1, len(chosen))
    return [(index, replace(each, compute_s=share_s)) for index, each in found]


def _alike(clips: Sequence[_Clip], padding: Padding) -> list[list[_Clip]]:
    """Clips whose windows are equally long."""
    lengths = [_length(each, padding) for each in clips]
    return [
        [each for each, its in zip(clips, lengths, strict=True) if its == length] for length in sorted(set(lengths))
    ]


def _length(clip: _Clip, padding: Padding) -> int:
    match padding:
        case Padding.WHOLE:
            return WINDOW_FRAMES
        case Padding.STOOD_FOR:
            return length_of(clip.frames)
        case Padding.CUT:
            return clip.context


def _features(whisper: Whisper, samples: Samples) -> NDArray[np.float32]:
    # faster-whisper adds 10 ms for the last frame and leaves that frame out again.
    sound = samples.astype(np.float32) / 32768.0
    made: NDArray[np.float32] = whisper.loaded.feature_extractor(sound)[:, :-1]
    return made


def _batch(whisper: Whisper, clips: Sequence[_Clip], language: str, padding: Padding) -> list[tuple[int, Utterance]]:
    """A batch encoded, decoded and aligned together; those that cannot be trusted are left out."""
    from faster_whisper.tokenizer import Tokenizer

    model = whisper.loaded
    tokenizer = Tokenizer(model.hf_tokenizer, model.model.is_multilingual, task="transcribe", language=language)
    try:
        with whisper.places:
            encoded = _encoded(whisper, clips, padding)
            results = _generate(whisper, encoded, tokenizer, clips)
            texts = [[token for token in each.sequences_ids[0] if token < tokenizer.eot] for each in results]
            try:
                aligned = model.find_alignment(tokenizer, texts, encoded, [each.frames for each in clips])
            except (IndexError, ValueError):
                return []  # Models without alignment heads: alone, words get their times by their letters.
    except RuntimeError as error:
        raise WorldError("stt_failed", f"speech-to-text failed on {len(clips)} clips at once") from error
    found = []
    for clip, result, alignment in zip(clips, results, aligned, strict=True):
        pieces = _pieces(whisper, clip, result, alignment, tokenizer, padding)
        if pieces is not None:
            found.append((clip.index, _utterance(whisper, pieces, language, padding)))
    return found


def _encoded(whisper: Whisper, clips: Sequence[_Clip], padding: Padding) -> Any:
    """CTranslate2's view of the states of each clip's window."""
    import ctranslate2

    if padding is not Padding.STOOD_FOR:
        length = WINDOW_FRAMES if padding is Padding.WHOLE else clips[0].context
        filled = np.zeros((len(clips), clips[0].features.shape[0], length), np.float32)
        for place, each in enumerate(clips):
            filled[place, :, : each.frames] = each.features
        return whisper.loaded.encode(filled)
    states = [whisper.stand_ins(each.features) for each in clips]
    return ctranslate2.StorageView.from_array(np.stack(states))


def _generate(whisper: Whisper, encoded: Any, tokenizer: Any, clips: Sequence[_Clip]) -> list[Any]:
    from faster_whisper.transcribe import get_suppressed_tokens

    model = whisper.loaded
    prompt = model.get_prompt(tokenizer, [], without_timestamps=False)
    wanted = tokens_for(max(each.seconds for each in clips))
    results: list[Any] = model.model.generate(
        encoded,
        [list(prompt) for _ in clips],
        beam_size=whisper.options.beam,
        max_length=min(max(2 * wanted, wanted + len(prompt)), model.max_length),
        num_hypotheses=min(2, whisper.options.beam),
        return_scores=True,
        return_no_speech_prob=True,
        suppress_blank=True,
        suppress_tokens=get_suppressed_tokens(tokenizer, [-1]),
        max_initial_timestamp_index=round(1.0 / model.time_precision),
    )
    return results


def _pieces(
    whisper: Whisper, clip: _Clip, result: Any, alignment: Any, tokenizer: Any, padding: Padding
) -> list[Piece] | None:
    """A clip's segments, weighed; None where a plain transcription would have done more than this one decode."""
    from faster_whisper.transcribe import get_compression_ratio

    model, tokens = whisper.loaded, result.sequences_ids[0]
    logprob = result.scores[0] * len(tokens) / (len(tokens) + 1)
    ratio = get_compression_ratio(tokenizer.decode(tokens).strip())
    if logprob < LOW_LOGPROB or ratio > LOOPING or len(tokens) >= tokens_for(clip.seconds):
        return None
    smells = logprob < SHORT_LOGPROB or ratio > SHORT_COMPRESSED or _repeats(tokens, tokenizer.eot)
    if padding is not Padding.WHOLE and (smells or _is_close(result.scores)):
        return None
    segments, seek, _ = model._split_segments_by_timestamps(
        tokenizer, tokens, 0.0, segment_size=clip.frames, segment_duration=clip.frames / 100, seek=0
    )
    if seek < clip.frames:
        return None  # The loop goes on from there with another window.
    for each in segments:
        each["text"] = tokenizer.decode(each["tokens"])
    # As `WhisperModel` does it; only the alignment, which is made for all at once, is given.
    shim = SimpleNamespace(frames_per_second=model.frames_per_second, find_alignment=lambda *_: [alignment])
    type(model).add_word_timestamps(shim, [segments], tokenizer, None, clip.frames, *_PUNCTUATION, 0.0)
    if any(each["text"].strip() and each["start"] == each["end"] for each in segments):
        return None  # Words that are aligned to no time at all; `Whisper` takes them without their times.
    found = [
        Piece.of(_segment(each, logprob, result.no_speech_prob, ratio), 0.0, clip.seconds)
        for each in segments
        if each["text"].strip()
    ]
    pieces = weighed(found, (0.0, clip.seconds), clip.speech, Request(tokenizer.language_code, ()))
    voiced_s = clip.speech.voiced_s(0.0, clip.seconds)
    if voiced_s >= captions.LONE_SPEECH_S and not any(piece.segment.kept for piece in pieces):
        return None
    return pieces


def _segment(found: dict[str, Any], logprob: float, no_speech: float, ratio: float) -> SimpleNamespace:
    words = [SimpleNamespace(**each) for each in found["words"]]
    return SimpleNamespace(
        text=found["text"],
        start=found["start"],
        end=found["end"],
        words=words,
        avg_logprob=logprob,
        no_speech_prob=no_speech,
        compression_ratio=ratio,
        temperature=0.0,
    )


def _is_close(scores: Sequence[float]) -> bool:
    """Whether the second-best wording is nearly as good; where a greedy decoder made none, that is not known."""
    return len(scores) > 1 and scores[0] - scores[1] < CLOSE


def _repeats(tokens: Sequence[int], end: int) -> bool:
    """Whether so many tokens come twice."""
    said = [each for each in tokens if each < end]
    runs = [tuple(said[at : at + REPEATED]) for at in range(len(said) - REPEATED + 1)]
    return len(set(runs)) < len(runs)


def _utterance(whisper: Whisper, pieces: Sequence[Piece], language: str, padding: Padding) -> Utterance:
    text, words = assemble([each for each in pieces if each.segment.kept])
    engine = whisper.identity
    if padding is not Padding.WHOLE:
        engine = replace(engine, options=f"{engine.options} padding={padding}")
    return Utterance(text, language, words, tuple(each.segment for each in pieces), engine)
