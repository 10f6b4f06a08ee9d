"""An open voice framework's own turn-taking (pipecat-ai) with its defaults, for `bench_endpointing`.

Its Silero analyzer and its Smart Turn analyzer are run as its pipeline runs them: 20 ms at a time, the turn model asked
when the voice stops, and its time-out of silence. Its clock is replaced by media time, since it stamps sound with
the wall clock. Computing counts as no delay, in the peer's favour.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from typing import Any

from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Samples

PEER = "pipecat-ai defaults"


@dataclass(frozen=True, slots=True)
class PeerTurn:
    """A turn as the peer closed it, in samples."""

    began: int
    decided_at: int
    timed_out: bool
    """Closed by its time-out, not by its model."""


def installed() -> bool:
    """Whether the peer can be run."""
    return importlib.util.find_spec("pipecat") is not None


class Peer:
    """The peer's analyzers, made anew for every sound."""

    def __init__(self) -> None:
        from loguru import logger

        logger.remove()
        from pipecat.audio.turn.base_turn_analyzer import EndOfTurnState
        from pipecat.audio.turn.smart_turn import base_smart_turn
        from pipecat.audio.turn.smart_turn.local_smart_turn_v3 import LocalSmartTurnAnalyzerV3
        from pipecat.audio.vad.silero import SileroVADAnalyzer
        from pipecat.audio.vad.vad_analyzer import VADState

        self._complete, self._speaking, self._quiet = EndOfTurnState.COMPLETE, VADState.SPEAKING, VADState.QUIET
        self._media_s = 0.0
        base_smart_turn.time = _MediaTime(self)
        self._turn: Any = LocalSmartTurnAnalyzerV3(sample_rate=CLOCK_HZ)
        self._make_voice: Any = SileroVADAnalyzer

    def turns(self, sound: Samples) -> list[PeerTurn]:
        """The turns of a sound."""
        voice = self._make_voice(sample_rate=CLOCK_HZ)
        voice.set_sample_rate(CLOCK_HZ)
        turn = self._turn
        turn.set_sample_rate(CLOCK_HZ)
        turn.update_vad_start_secs(voice.params.start_secs)
        turn.clear()
        speaking, began, made = False, -1, []
        for at in range(0, len(sound) - FRAME_SAMPLES + 1, FRAME_SAMPLES):
            frame = sound[at : at + FRAME_SAMPLES].tobytes()
            now = at + FRAME_SAMPLES
            self._media_s = 1.0 + now / CLOCK_HZ
            state = voice._run_analyzer(frame)
            stopped = speaking and state is self._quiet
            speaking = state is self._speaking or (speaking and not stopped)
            if speaking and began < 0:
                began = at
            if turn.append_audio(frame, speaking) is self._complete and began >= 0:
                made.append(PeerTurn(began, now, timed_out=True))
                began = -1
            elif stopped and turn._process_speech_segment(turn._audio_buffer)[0] is self._complete:
                turn.clear()
                if began >= 0:
                    made.append(PeerTurn(began, now, timed_out=False))
                    began = -1
        return made


@dataclass(slots=True)
class _MediaTime:
    """Stands in for the `time` module that the peer stamps its sound with."""

    peer: Peer

    def monotonic(self) -> float:
        return self.peer._media_s

    def perf_counter(self) -> float:
        return self.peer._media_s
