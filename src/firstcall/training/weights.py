"""Reads the weights out of a CTranslate2 `model.bin`, dequantised; the converse of ctranslate2's own writer.

Only the format is known here (binary version 6, `ctranslate2/specs/model_spec.py`), not what the weights mean.
"""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from firstcall.errors import InputError

Weights = dict[str, NDArray[np.float32]]

_FORMAT = 6
_TYPES = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}
"""CTranslate2's DataType -> numpy's; bfloat16 (5) has none."""


class _Reader:
    def __init__(self, content: bytes) -> None:
        self.content = content
        self.at = 0

    def number(self, form: str) -> int:
        (value,) = struct.unpack_from("<" + form, self.content, self.at)
        self.at += struct.calcsize("<" + form)
        return int(value)

    def text(self) -> str:
        return self.take(self.number("H")).rstrip(b"\0").decode()

    def take(self, length: int) -> bytes:
        if self.at + length > len(self.content):
            raise ValueError("ends too early")
        taken = self.content[self.at : self.at + length]
        self.at += length
        return taken


def read_weights(folder: Path) -> Weights:
    """Every variable of `folder/model.bin` by name, as float32; int8 rows are divided by their scale.

    Raises InputError for a file that is missing, cut off, of another format or of a type that numpy lacks.
    """
    path = folder / "model.bin"
    try:
        raw = _read(_Reader(path.read_bytes()))
    except (OSError, struct.error, KeyError, ValueError) as error:
        raise InputError(f"{path} is not a CTranslate2 model of format {_FORMAT}: {error}") from error
    weights: Weights = {}
    for name, value in raw.items():
        if name.endswith("_scale"):
            continue
        real = value.astype(np.float32)
        if (scale := raw.get(f"{name}_scale")) is not None:
            real = real / scale.astype(np.float32).reshape(-1, *[1] * (real.ndim - 1))
        weights[name] = real
    return weights


def _read(reader: _Reader) -> dict[str, NDArray[np.generic]]:
    if (version := reader.number("I")) != _FORMAT:
        raise ValueError(f"its format is {version}")
    reader.text()  # name of the model's spec
    reader.number("I")  # revision of the spec
    variables: dict[str, NDArray[np.generic]] = {}
    for _ in range(reader.number("I")):
        name = reader.text()
        shape = [reader.number("I") for _ in range(reader.number("B"))]
        kind = _TYPES[reader.number("B")]
        variables[name] = np.frombuffer(reader.take(reader.number("I")), kind).reshape(shape)
    for _ in range(reader.number("I")):
        alias = reader.text()
        target = reader.text()
        for ending in ("", "_scale"):
            if target + ending in variables:
                variables[alias + ending] = variables[target + ending]
    return variables
