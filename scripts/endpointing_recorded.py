"""Recorded speech under each policy's defaults, for `bench_endpointing`: digits, lists of cards, a speech."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import endpointing_peer
import numpy as np
from endpointing_replay import Sound, Turn, Words, percentile, probabilities, turns

from firstcall.audio import pcm
from firstcall.audio.files import open_audio
from firstcall.audio.noise import NoiseKind, noise
from firstcall.endpoint import EndpointPolicy
from firstcall.engines.contracts import CLOCK_HZ, Samples, VoiceActivity
from firstcall.kinds.number import Params as NumberParams
from firstcall.reading import completeness, so_far
from firstcall.types import Completeness, Requirement, SoFar

TODAY = date(2026, 11, 23)
DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
ROOM_S, ROOM_DBFS = (1.0, 3.5), -70.0
"""Room noise before and behind a recording."""


def recorded(folder: Path) -> Iterator[tuple[str, str, Samples, Words]]:
    """(set, name, sound, words) of the recordings: digits, lists of cards, and a speech with long pauses.

    The words of a digit are its name; of the others no transcript is at hand: a list of cards may always go on, and
    the speech is never an answer.
    """
    number = Requirement("number", NumberParams(of="things", min=1))
    for path in sorted((folder / "digits8k").glob("*.wav")):
        name = DIGITS[int(path.name[0])]
        told = so_far(name, completeness(name, number, language="en", today=TODAY), language="en")
        yield "digits8k", path.name, _in_room(path), lambda _, told=told: told
    for path in sorted((folder / "cards").glob("*.wav")):
        yield "cards", path.name, _in_room(path), lambda _: SoFar(Completeness.EXTENSIBLE, words=3)
    yield "jfk", "jfk.flac", _in_room(folder / "clips" / "jfk.flac"), lambda _: SoFar(Completeness.INCOMPLETE)


def _in_room(path: Path) -> Samples:
    sound = pcm.resample(open_audio(path).clip, CLOCK_HZ).samples
    around = [pcm.silence(pcm.to_sample(seconds)) for seconds in ROOM_S]
    whole = np.concatenate([around[0], sound, around[1]])
    return pcm.mix(whole, noise(NoiseKind.WHITE, len(whole), dbfs=ROOM_DBFS, seed=1))


def recorded_rows(folder: Path, voice: VoiceActivity, words_after: int) -> list[dict[str, object]]:
    """Heard, one turn each, and delay, per set and policy; the delay runs from the last window that may be speech."""
    peer = endpointing_peer.Peer() if endpointing_peer.installed() else None
    seen: dict[tuple[str, str], list[tuple[int, float | None]]] = {}
    for group, _, samples, words in recorded(folder):
        chances = probabilities(samples, voice)
        spoken = [number for number, chance in enumerate(chances) if chance >= 0.35]
        end = (spoken[-1] + 1) * voice.window_samples if spoken else len(samples)
        sound = Sound(samples, chances, words)
        aware = EndpointPolicy(answer_aware=True)
        policies = {
            "silence 0.8 s": EndpointPolicy(),
            "answer-aware, fixed waits": replace(aware, patient_s=aware.complete_s, sentence_s=aware.extensible_s),
            "answer-aware": aware,
        }
        closed = {name: turns(sound, policy, voice.window_samples, words_after) for name, policy in policies.items()}
        if peer is not None:
            closed[endpointing_peer.PEER] = [
                Turn(turn.began, turn.decided_at, str(turn.timed_out)) for turn in peer.turns(samples)
            ]
        for name, made in closed.items():
            delay = (made[-1].decided_at - end) / CLOCK_HZ if made else None
            seen.setdefault((group, name), []).append((len(made), delay))
    return [
        {
            "set": group,
            "policy": name,
            "files": len(each),
            "heard": sum(count > 0 for count, _ in each),
            "one turn": sum(count == 1 for count, _ in each),
            "delay_p50_s": percentile([delay for _, delay in each if delay is not None], 50),
            "delay_p95_s": percentile([delay for _, delay in each if delay is not None], 95),
        }
        for (group, name), each in seen.items()
    ]
