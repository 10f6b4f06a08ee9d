"""Voice activity by Silero v6, streamed window by window from the network that ships inside faster-whisper (MIT).

The network sees 64 samples of the past and 512 new ones and carries its state `h`, `c` from window to window.
faster-whisper's own wrapper works on whole files and overwrites the caller's last samples; this one does neither.

In quiet the state runs down until the network no longer takes a voice for one. Measured with 60 spoken digits over
8 kHz after 25 s of quiet or soft noise, as while a notice is read: 12 to 43 of them were not heard. So a stream that
has heard nothing but quiet goes back to a state from the quiet's beginning, again and again: then 0 to 2 are not heard.

A state from soft noise does not take a voice in louder noise for one, as it comes through a telephone or a page that
lets the room through only with the voice: of 90 one- to three-word replies at 10 and 20 dB behind a floor of -60 dBFS,
60 were not heard. Where the level rises out of quiet a fresh state listens beside it for a second, and the surer of
the two counts: then none of them is missed, and no short clean word either.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from firstcall.engines.checksum import sha256_of
from firstcall.engines.contracts import Samples, VoiceStream
from firstcall.errors import WorldError
from firstcall.types import EngineId

WINDOW_SAMPLES = 512
CONTEXT_SAMPLES = 64
NETWORK = "silero_vad_v6.onnx"

QUIET = 0.15
"""Probability below which a window holds no voice: room, hum and line noise stay under it."""

RESTED_WINDOWS, TIRED_WINDOWS = 16, 31
"""Quiet windows (half a second, a second) whose state is kept, and after which it is taken again. Zeros would do but
for voices that begin within half a second of them."""

RISE = 2.0
"""Level over that of the quiet so far from which on it is another quiet, or a voice."""

FLOOR = 1e-4
"""Level (-80 dBFS) of quiet below which a state is as good as new: a voice after digital silence is heard as it is."""

SETTLED_WINDOWS = 10
"""Quiet windows before a rise that has a fresh state listen, too: shorter ones lie between words."""

ROUSED_WINDOWS = 30
"""How long it listens; then the state stays that was the surer of a voice."""

CROWD = 4
"""Streams from which judging them together pays."""

_TURNED = {"/Transpose_output_0": (2, 0, 1), "/decoder/Transpose_output_0": (0, 2, 1)}
"""Outputs of the network's two transpositions and the order of axes that makes its first input axis the stream."""


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
        self._path = network_path()
        self._session = _session(str(self._path))

    @cached_property
    def identity(self) -> EngineId:
        """Name, faster-whisper's version and the network's hash."""
        return EngineId("silero", version("faster-whisper"), model="v6", model_hash=sha256_of(self._path))

    def stream(self) -> SileroStream:
        """A fresh state: zeros, as the network was trained to start."""
        return SileroStream(self._session)

    def together(self, streams: Sequence[VoiceStream], windows: Sequence[Samples]) -> list[float]:
        """As each stream's `probability`, bit for bit, at less than half the cost from a few streams on."""
        mine = [each for each in streams if isinstance(each, SileroStream)]
        if len(mine) != len(streams):
            raise TypeError("Silero judges its own streams only")
        if len(mine) < CROWD or self._crowd is None:
            return [each.probability(window) for each, window in zip(mine, windows, strict=True)]
        heard = np.empty((len(mine), CONTEXT_SAMPLES + WINDOW_SAMPLES), np.float32)
        heard[:, :CONTEXT_SAMPLES] = [each.context for each in mine]
        np.divide(checked(windows), np.float32(32768.0), out=heard[:, CONTEXT_SAMPLES:])
        for stream, level in zip(mine, _levels(heard), strict=True):
            stream.rouse(level)
        feed = {
            "input": heard,
            "h": np.concatenate([each.h for each in mine], axis=1),
            "c": np.concatenate([each.c for each in mine], axis=1),
        }
        output, h, c = self._crowd.run(None, feed)
        contexts = heard[:, -CONTEXT_SAMPLES:].copy()
        for at, stream in enumerate(mine):
            stream.context = contexts[at]
            stream.h, stream.c = h[:, at : at + 1], c[:, at : at + 1]
        told: list[float] = output.reshape(-1).tolist()
        return [each.judged(heard[at : at + 1], told[at]) for at, each in enumerate(mine)]

    @cached_property
    def _crowd(self) -> Any | None:
        """A session whose second axis is the stream, not time; None where onnx is not installed to turn it round."""
        try:
            import onnx
        except ImportError:
            return None
        model = onnx.load(str(self._path))
        for node in model.graph.node:
            for attribute in node.attribute:
                turned = _TURNED.get(node.output[0])
                if turned and attribute.name == "perm":
                    attribute.ints[:] = turned
        for value in (*model.graph.input, *model.graph.output):
            if value.name in ("h", "c", "hn", "cn"):
                value.type.tensor_type.shape.dim[1].dim_param = "streams"
        return _session(model.SerializeToString())


def _session(network: str | bytes) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.inter_op_num_threads = options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(network, sess_options=options, providers=["CPUExecutionProvider"])


class SileroStream:
    """One stretch of listening."""

    def __init__(self, session: Any) -> None:
        self._session = session
        self.h: NDArray[np.float32] = np.zeros((1, 1, 128), np.float32)
        self.c: NDArray[np.float32] = np.zeros((1, 1, 128), np.float32)
        self.context: NDArray[np.float32] = np.zeros(CONTEXT_SAMPLES, np.float32)
        """The end of the window before, as the network takes it."""
        self._quiet = 0
        self._rested = self.h, self.c
        self._level: float | None = None
        """Of the quiet lately; None before the first window."""
        self._fresh: tuple[NDArray[np.float32], NDArray[np.float32]] | None = None
        """The state that listens beside this one."""
        self._left = 0
        self._lead = 0.0
        """By how much it has been the surer, summed."""

    def probability(self, window: Samples) -> float:
        """Probability 0..1 of speech in exactly 512 samples; the caller's array is read only."""
        heard = np.empty((1, CONTEXT_SAMPLES + WINDOW_SAMPLES), np.float32)
        heard[0, :CONTEXT_SAMPLES] = self.context
        np.divide(checked([window]), np.float32(32768.0), out=heard[:, CONTEXT_SAMPLES:])
        self.rouse(_levels(heard)[0])
        output, self.h, self.c = self._session.run(None, {"input": heard, "h": self.h, "c": self.c})
        self.context = heard[0, -CONTEXT_SAMPLES:].copy()
        return self.judged(heard, float(output.reshape(-1)[0]))

    def rouse(self, level: float) -> None:
        """Have a fresh state listen where the level rises out of quiet; `level` is the next window's, from 0 to 1."""
        if self._level is None:
            self._level = level
        elif self._quiet == 0:
            return
        rises = self._level > FLOOR and level > RISE * self._level
        if rises and self._quiet >= SETTLED_WINDOWS and self._fresh is None:
            self._fresh = np.zeros_like(self.h), np.zeros_like(self.c)
            self._left, self._lead = ROUSED_WINDOWS, 0.0
        self._level = 0.8 * self._level + 0.2 * level

    def judged(self, heard: NDArray[np.float32], probability: float) -> float:
        """The window's probability, also by the fresh state where one listens; the state rests where it is quiet."""
        if self._fresh is not None:
            h, c = self._fresh
            output, h, c = self._session.run(None, {"input": heard, "h": h, "c": c})
            fresh = float(output.reshape(-1)[0])
            self._lead += fresh - probability
            self._left -= 1
            self._fresh = h, c
            if self._left == 0:
                if self._lead > 0:
                    self.h, self.c = h, c
                self._fresh = None
            probability = max(probability, fresh)
        self.rest(probability)
        return probability

    def rest(self, probability: float) -> None:
        """Take the state from the quiet's beginning again, where quiet has gone on for long."""
        if probability >= QUIET:
            self._quiet = 0
            return
        self._quiet += 1
        if self._quiet == RESTED_WINDOWS:
            self._rested = self.h.copy(), self.c.copy()  # Judged together they are parts of everybody's.
        elif self._quiet >= TIRED_WINDOWS:
            self.h, self.c = self._rested
            self._quiet = RESTED_WINDOWS


def _levels(heard: NDArray[np.float32]) -> list[float]:
    """Root mean square of each window."""
    windows = heard[:, CONTEXT_SAMPLES:]
    levels: list[float] = np.sqrt(np.mean(np.square(windows), axis=1, dtype=np.float64)).tolist()
    return levels


def checked(windows: Sequence[Samples]) -> NDArray[np.int16]:
    """The windows one under the other. Raises ValueError for one of another size."""
    for window in windows:
        if window.shape != (WINDOW_SAMPLES,):
            raise ValueError(f"window has shape {window.shape}, expected ({WINDOW_SAMPLES},)")
    return np.stack(windows)
