"""Smart Turn v3.2 (BSD-2): whether a voice sounds finished, from the last eight seconds of its sound.

The network ships inside the `pipecat-ai` wheel (extra `turns`); only its file is used, nothing of that package is
imported. It looks at the sound alone: what was asked and what was said is the reader's part. Features are Whisper's
log-mel spectrogram over the sound scaled to zero mean and unit variance, padded with silence in front.
"""

from __future__ import annotations

import importlib.util
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

import numpy as np

from firstcall.audio.pcm import to_float
from firstcall.engines.checksum import sha256_of
from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.errors import WorldError
from firstcall.types import EngineId

NETWORK = Path("audio") / "turn" / "smart_turn" / "data" / "smart-turn-v3.2-cpu.onnx"
HEARD_S = 8.0


def network_path() -> Path:
    """Where the installed `pipecat-ai` keeps the network. Raises WorldError(`turn_model_missing`)."""
    spec = importlib.util.find_spec("pipecat")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        path = Path(folder) / NETWORK
        if path.is_file():
            return path
    raise WorldError(
        "turn_model_missing",
        f"the turn model {NETWORK.name} is not installed",
        fix="pip install 'firstcall[turns]', or go on without it: endpointing by words and silence needs no model",
    )


class SmartTurn:
    """The network on one CPU thread: some 30 to 60 ms a look."""

    def __init__(self) -> None:
        import onnxruntime
        from faster_whisper.feature_extractor import FeatureExtractor

        options = onnxruntime.SessionOptions()
        options.inter_op_num_threads = options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self._path = network_path()
        self._session = onnxruntime.InferenceSession(
            str(self._path), sess_options=options, providers=["CPUExecutionProvider"]
        )
        self._features = FeatureExtractor(chunk_length=int(HEARD_S))

    @cached_property
    def identity(self) -> EngineId:
        """Name, the version of the package that it came in, and the network's hash."""
        return EngineId("smart-turn", version("pipecat-ai"), model="v3.2", model_hash=sha256_of(self._path))

    def finished(self, samples: Samples) -> float:
        """Probability (0..1) that the speaker has finished; `samples` at CLOCK_HZ up to the pause, its silence too."""
        heard = np.zeros(int(HEARD_S * CLOCK_HZ), np.float32)
        last = to_float(samples[-len(heard) :])
        heard[len(heard) - len(last) :] = last
        scaled = (heard - heard.mean()) / np.sqrt(heard.var() + 1e-7)
        features = self._features(scaled, padding=0)[None].astype(np.float32)
        return float(self._session.run(None, {"input_features": features})[0].reshape(-1)[0])
