"""Whisper's encoder over a clip and a few stand-ins for its padding, in numpy, from CTranslate2's own file.

Whisper encodes 30 s, whatever is in them: a three-second answer is 150 of 1,500 positions, the rest is padding. Cutting
the padding off (a "short context") is ten times cheaper and no longer what the model was trained on: attention that
used to rest there goes to the sound. But padding is all alike, each position told from the next by its place alone. So
32 of its positions, drawn evenly, stand in for all, their attention weighted by as many as each stands for: a sum by
sampling. The sound's own states come out 1.9 % off on the starter model, where int8's rounding alone makes 1.4 (64
stand-ins: 1.6; a context that is cut instead: over 6), in an eighth of the time.

The starter model was trained on padding told in this way (`training.model`); for others a trial tells whether they
stand it (`rescore.hearing`). numpy only: CTranslate2 cannot weight attention.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from firstcall.errors import WorldError

Floats = NDArray[np.float32]

POSITIONS = 1500
"""Of a whole window, 20 ms each."""
STAND_INS = 32
HALF = 850
"""Positions that most clips' states come in: as many again of padding change no word, and the decoder pays for each."""
MARGIN = 8
"""Positions of silence after the sound that are computed as they are."""
_TYPES = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}
"""CTranslate2's numbers for its types."""
_LEAST_VARIANCE = np.float32(1e-5)


def read_variables(path: Path) -> dict[str, NDArray[np.generic]]:
    """The weights of a CTranslate2 model. Raises WorldError(`stt_failed`) for a form that is not known."""
    try:
        data = path.read_bytes()
        return _variables(data)
    except (OSError, KeyError, ValueError, struct.error, UnicodeDecodeError) as error:
        raise WorldError("stt_failed", f"{path} is not of a form that can be read here") from error


def _variables(data: bytes) -> dict[str, NDArray[np.generic]]:
    at = 0

    def number(form: str) -> int:
        nonlocal at
        (value,) = struct.unpack_from(f"<{form}", data, at)
        at += struct.calcsize(form)
        return int(value)

    def name() -> str:
        nonlocal at
        length = number("H")
        at += length
        return data[at - length : at].rstrip(b"\0").decode()

    number("I"), name(), number("I")  # version, what it is, its revision
    found: dict[str, NDArray[np.generic]] = {}
    for _ in range(number("I")):
        called = name()
        shape = [number("I") for _ in range(number("B"))]
        kind, length = _TYPES[number("B")], number("I")
        found[called] = np.frombuffer(data, kind, length // np.dtype(kind).itemsize, at).reshape(shape)
        at += length
    for _ in range(number("I")):
        alias, known = name(), name()
        for end in ("", "_scale"):  # With a name, its scale is shared, without saying so.
            if known + end in found:
                found[alias + end] = found[known + end]
    return found


@dataclass(frozen=True, slots=True)
class _Linear:
    weight: Floats
    """shape = (in, out)"""
    bias: Floats

    @classmethod
    def of(cls, found: dict[str, NDArray[np.generic]], name: str) -> _Linear:
        stored = found[f"{name}/weight"]
        weight = stored.reshape(len(stored), -1).astype(np.float32)
        if stored.dtype == np.int8:
            weight /= found[f"{name}/weight_scale"].astype(np.float32)[:, None]
        return cls(np.ascontiguousarray(weight.T), found[f"{name}/bias"].astype(np.float32))

    def __call__(self, x: Floats) -> Floats:
        made: Floats = x @ self.weight
        made += self.bias
        return made


@dataclass(frozen=True, slots=True)
class _Norm:
    gamma: Floats
    beta: Floats

    @classmethod
    def of(cls, found: dict[str, NDArray[np.generic]], name: str) -> _Norm:
        return cls(*(found[f"{name}/{each}"].astype(np.float32) for each in ("gamma", "beta")))

    def __call__(self, x: Floats) -> Floats:
        centred = x - x.mean(-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(-1, keepdims=True) + _LEAST_VARIANCE)
        made: Floats = centred / spread * self.gamma + self.beta
        return made


@dataclass(frozen=True, slots=True)
class _Layer:
    before_attention: _Norm
    qkv: _Linear
    out: _Linear
    before_network: _Norm
    up: _Linear
    down: _Linear

    @classmethod
    def of(cls, found: dict[str, NDArray[np.generic]], name: str) -> _Layer:
        attention, network = f"{name}/self_attention", f"{name}/ffn"
        return cls(
            _Norm.of(found, f"{attention}/layer_norm"),
            _Linear.of(found, f"{attention}/linear_0"),
            _Linear.of(found, f"{attention}/linear_1"),
            _Norm.of(found, f"{network}/layer_norm"),
            _Linear.of(found, f"{network}/linear_0"),
            _Linear.of(found, f"{network}/linear_1"),
        )

    def __call__(self, x: Floats, heads: int, bias: Floats) -> Floats:
        """The next states; those that come in are changed."""
        count, width = x.shape
        parts = self.qkv(self.before_attention(x)).reshape(count, 3, heads, width // heads).transpose(1, 2, 0, 3)
        queries, keys, values = parts
        scale = np.float32(1 / math.sqrt(width // heads))
        weights = np.asarray((queries * scale) @ keys.transpose(0, 2, 1), np.float32)
        weights += bias
        weights -= weights.max(-1, keepdims=True)
        np.exp(weights, out=weights)
        weights /= weights.sum(-1, keepdims=True)
        x += self.out((weights @ values).transpose(1, 0, 2).reshape(count, width))
        return x + self.down(_gelu(self.up(self.before_network(x))))


def _gelu(x: Floats) -> Floats:
    """By the hyperbolic tangent: at most 0.0005 from the one with erf, which numpy lacks and int8 would not tell."""
    made: Floats = x * x
    made *= np.float32(0.0356774081)
    made += np.float32(0.7978845608)
    made *= x
    np.tanh(made, out=made)
    made += np.float32(1.0)
    made *= x
    made *= np.float32(0.5)
    return made


class StandInEncoder:
    """The encoder's weights; shared by threads, nothing in it changes."""

    def __init__(self, model_file: Path) -> None:
        """Read them. Raises WorldError(`stt_failed`)."""
        found = read_variables(model_file)
        try:
            self._places = found["encoder/position_encodings/encodings"].astype(np.float32)
            self._heads = int(found["encoder/num_heads"])
            self._convolutions = (_Linear.of(found, "encoder/conv1"), _Linear.of(found, "encoder/conv2"))
            names = [f"encoder/layer_{count}" for count in range(len(found))]
            names = [each for each in names if f"{each}/ffn/linear_0/weight" in found]
            self._layers = [_Layer.of(found, each) for each in names]
            self._last = _Norm.of(found, "encoder/layer_norm")
        except (KeyError, TypeError, ValueError) as error:
            raise WorldError("stt_failed", f"{model_file} is not the file of a Whisper model") from error
        self._padding = self._stem(np.zeros((self._convolutions[0].weight.shape[0] // 3, 32), np.float32))[8]

    def __call__(self, features: Floats) -> Floats:
        """The states of a clip's window, shape = (positions, width), from log-mel features of shape (bands, frames).

        The sound's own states come first. Those of the padding follow, fewer than there are, as its stand-ins.
        """
        own = _own(features.shape[1])
        filled = np.zeros((features.shape[0], 2 * own + 4), np.float32)
        filled[:, : min(features.shape[1], 2 * own)] = features[:, : 2 * own]
        places, counts = _stand_ins(own, length_of(features.shape[1]))
        x = np.concatenate([self._stem(filled)[:own] + self._places[:own], self._padding + self._places[places]])
        bias = np.zeros(len(x), np.float32)
        bias[own:] = math.log((POSITIONS - own) / STAND_INS)
        for layer in self._layers:
            x = layer(x, self._heads, bias)
        x = self._last(x)
        return np.concatenate([x[:own], np.repeat(x[own:], counts, axis=0)])

    def _stem(self, features: Floats) -> Floats:
        first, second = self._convolutions
        x: Floats = np.ascontiguousarray(features.T)
        for convolution, stride in ((first, 1), (second, 2)):
            padded = np.pad(x, ((1, 1), (0, 0)))
            windows = np.lib.stride_tricks.sliding_window_view(padded, 3, axis=0)[::stride]
            x = _gelu(convolution(np.ascontiguousarray(windows).reshape(len(windows), -1)))
        return x


def length_of(frames: int) -> int:
    """How many positions the states of so long a clip come in; its own length alone decides."""
    return HALF if _own(frames) <= HALF - 2 * STAND_INS else POSITIONS


def _own(frames: int) -> int:
    return min((frames + 1) // 2 + MARGIN, POSITIONS - STAND_INS)


def _stand_ins(own: int, length: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Places of padding that stand for the rest, one drawn in each of as many stretches; how often each is given.

    Drawn, not evenly spaced: the places' waves would beat with even steps. The same draw whenever the length is.
    """
    edges = np.linspace(own, POSITIONS, STAND_INS + 1)
    drawn = edges[:-1] + np.random.default_rng(own).random(STAND_INS) * np.diff(edges)
    places = np.minimum(drawn.astype(np.intp), POSITIONS - 1)
    ends = np.round(np.linspace(0, length - own, STAND_INS + 1)).astype(np.intp)
    return places, ends[1:] - ends[:-1]
