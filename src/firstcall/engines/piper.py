"""Speech by Piper voices; the only file that knows Piper.

Traps of piper-tts 1.8.0 that this file closes: `load()` takes all cores; `normalize_audio` blows every sentence up
to full scale; `[[...]]` in a text is taken as raw phonemes; one chunk a sentence, with no pause between; every text
is logged at DEBUG.
"""

from __future__ import annotations

import json
import logging
from functools import cached_property
from importlib.metadata import version

import numpy as np

from firstcall.engines.checksum import sha256_of
from firstcall.engines.contracts import Clip
from firstcall.engines.pronunciation import spoken
from firstcall.engines.voices import Installed
from firstcall.errors import WorldError
from firstcall.types import EngineId

SLOWER = 1.25
"""Times the usual length when somebody asks to hear it slower."""
SENTENCE_PAUSE_S = 0.2
"""Between sentences; Piper's own chunks end at once."""
THREADS = 2
"""A third thread costs more than it brings on the small machines that this runs on."""

logging.getLogger("piper").setLevel(logging.WARNING)  # at DEBUG it logs what it says to a person


class PiperSpeech:
    """A loaded Piper voice; implements TextToSpeech and is safe to share between threads."""

    def __init__(self, voice: Installed, *, noise: bool = True, threads: int = THREADS) -> None:
        """Load `voice`. Without `noise` the same text gives the same samples, a little flatter.

        Raises WorldError(`tts_failed`) for files that do not load.
        """
        import onnxruntime
        from piper import PiperVoice
        from piper.config import PiperConfig

        self._installed, self._noise = voice, noise
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        options.log_severity_level = 3
        try:
            config = PiperConfig.from_dict(json.loads(voice.config.read_text("utf-8")))
            session = onnxruntime.InferenceSession(
                str(voice.network), sess_options=options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime's exceptions share no base below Exception
            raise WorldError(
                "tts_failed",
                f"voice {voice.id}: {voice.network} does not load",
                fix=f"delete it and run firstcall voices pull {voice.id}",
            ) from error
        self._voice = PiperVoice(session=session, config=config)
        self._language = config.espeak_voice.partition("-")[0]

    @cached_property
    def identity(self) -> EngineId:
        """Piper's version, voice, hash of its network and whether noise is on."""
        return EngineId(
            "piper",
            version("piper-tts"),
            model=self._installed.id,
            model_hash=sha256_of(self._installed.network),
            options="noise=voice" if self._noise else "noise=0",
        )

    def synthesize(self, text: str, *, slower: bool = False) -> Clip:
        """Speak `text`, its sentences joined by short pauses; empty text gives no samples."""
        from piper.config import SynthesisConfig

        rate = self._voice.config.sample_rate
        settings = SynthesisConfig(
            length_scale=self._voice.config.length_scale * (SLOWER if slower else 1.0),
            noise_scale=None if self._noise else 0.0,
            noise_w_scale=None if self._noise else 0.0,
            normalize_audio=False,
        )
        pause = np.zeros(round(SENTENCE_PAUSE_S * rate), np.int16)
        parts: list[np.ndarray[tuple[int], np.dtype[np.int16]]] = []
        try:
            # `spoken` has taken every square bracket out.
            for chunk in self._voice.synthesize(spoken(text, self._language), settings):
                parts += [pause] if parts else []
                parts.append(chunk.audio_int16_array.reshape(-1))
        except Exception as error:  # as above
            raise WorldError(
                "tts_failed", f"voice {self._installed.id} failed on a text of {len(text)} signs"
            ) from error
        return Clip(np.concatenate(parts) if parts else np.zeros(0, np.int16), rate)
