"""Voice activity by Silero v6, streamed window by window from the network that ships inside faster-whisper (MIT).

The network sees 64 samples of the past and 512 new ones and carries its state `h`, `c` from window to window.
faster-whisper's own wrapper works on whole files and overwrites the caller's last samples; this one does neither.
"""

from __future__ import annotations

import importlib.util
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from firstcall.engines.checksum import sha256_of
from firstcall.engines.contracts import Samples
from firstcall.errors import WorldError
from firstcall.types import EngineId

WINDOW_SAMPLES = 512
CONTEXT_SAMPLES = 64
NETWORK = "silero_vad_v6.onnx"


def network_path() -> Path:
    """Where faster-whisper keeps the network, found without importing faster-whisper.

    Raises WorldError(`vad_missing`).
    """
    spec = importlib.util.find_spec("faster_whisper")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        path = Path(folder) / "assets" / NETWORK
        if path.is_file():
            return path
    raise WorldError(
        "vad_missing",
        f"Silero voice activity: {NETWORK} is not in the installed faster-whisper",
        fix="pip install 'faster-whisper>=1.2.1', or choose the voice activity webrtc",
    )


class SileroVoiceActivity:
    """Silero v6 on one CPU thread: about 0.06 ms a window, so it never competes with the recognizer."""

    window_samples = WINDOW_SAMPLES

    def __init__(self) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.inter_op_num_threads = options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self._path = network_path()
        self._session = onnxruntime.InferenceSession(
            str(self._path), sess_options=options, providers=["CPUExecutionProvider"]
        )

    @cached_property
    def identity(self) -> EngineId:
        """Name, faster-whisper's version and the network's hash."""
        return EngineId("silero", version("faster-whisper"), model="v6", model_hash=sha256_of(self._path))

    def stream(self) -> SileroStream:
        """A fresh state: zeros, as the network was trained to start."""
        return SileroStream(self._session)


class SileroStream:
    """One stretch of listening."""

    def __init__(self, session: Any) -> None:
        self._session = session
        self._h = np.zeros((1, 1, 128), np.float32)
        self._c = np.zeros((1, 1, 128), np.float32)
        self._input: NDArray[np.float32] = np.zeros((1, CONTEXT_SAMPLES + WINDOW_SAMPLES), np.float32)

    def probability(self, window: Samples) -> float:
        """Probability 0..1 of speech in exactly 512 samples; the caller's array is read only."""
        if window.shape != (WINDOW_SAMPLES,):
            raise ValueError(f"window has shape {window.shape}, expected ({WINDOW_SAMPLES},)")
        self._input[0, :CONTEXT_SAMPLES] = self._input[0, -CONTEXT_SAMPLES:]
        self._input[0, CONTEXT_SAMPLES:] = window
        self._input[0, CONTEXT_SAMPLES:] /= 32768.0
        output, self._h, self._c = self._session.run(None, {"input": self._input, "h": self._h, "c": self._c})
        return float(output.reshape(-1)[0])
