"""A voice in Piper's form that a test makes in a moment: every phoneme is a tone of its own pitch and length.

The network is some thirty ONNX nodes and three tables; nothing is trained and nothing fetched. The real PiperVoice
loads it. Inputs: input int64 (1, n), input_lengths int64 (1,), scales float32 (3,) = noise, length, noise_w.
Output: float32 (1, 1, samples).
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from piper.phoneme_ids import DEFAULT_PHONEME_ID_MAP

RATE_HZ = 22_050
HOP = 256
_SILENT = "_^$ˈˌ'\"-()#"
_VOWELS = "aeiouyæøœɐɑɒɔəɚɛɜɞɘɤɨɪɯɵɶʉʊʌʏᵻɝ"


def make(folder: Path, espeak_voice: str, name: str = "tone-test") -> str:
    """Write the two files of a voice into `folder` and give its id."""
    folder.mkdir(parents=True, exist_ok=True)
    onnx.save(_network(), folder / f"{name}.onnx")
    description = {
        "audio": {"sample_rate": RATE_HZ, "quality": "test"},
        "espeak": {"voice": espeak_voice},
        "phoneme_type": "espeak",
        "num_symbols": 256,
        "num_speakers": 1,
        "hop_length": HOP,
        "inference": {"noise_scale": 0.667, "length_scale": 1.0, "noise_w": 0.8},
        "phoneme_id_map": DEFAULT_PHONEME_ID_MAP,
    }
    (folder / f"{name}.onnx.json").write_text(json.dumps(description, ensure_ascii=False), "utf-8")
    return name


def _tables() -> dict[str, np.ndarray[Any, Any]]:
    """Frames, pitch (turns a sample) and loudness for each phoneme id."""
    frames, turns, loud = (np.zeros(256, np.float32) for _ in range(3))
    for phoneme, (number, *_) in DEFAULT_PHONEME_ID_MAP.items():
        frames[number], pitch_hz, loud[number] = _sound(unicodedata.normalize("NFD", phoneme)[0], number)
        turns[number] = pitch_hz / RATE_HZ
    return {"frames_of": frames, "turns_of": turns, "loud_of": loud}


def _sound(phoneme: str, number: int) -> tuple[float, float, float]:
    if phoneme in _SILENT:
        return 0, 0, 0
    if phoneme in " ,;:.!?":
        return {" ": 3, ".": 20, "!": 20, "?": 20}.get(phoneme, 12), 0, 0
    if phoneme in _VOWELS:
        return 7, 200 + 9 * (number % 40), 0.35
    return 5, 420 + 7 * (number % 60), 0.12


def _network() -> onnx.ModelProto:
    ints = {"zero": 0, "one": 1}
    constants = {name: np.array(value, np.int64) for name, value in ints.items()} | _tables()
    constants |= {
        "flat": np.array([-1], np.int64),
        "row": np.array([1, -1], np.int64),
        "hop": np.array([1, HOP], np.int64),
        "shape": np.array([1, 1, -1], np.int64),
        "second": np.array([1], np.int64),
        "tau": np.array(2 * np.pi, np.float32),
    }
    steps = [
        ("Reshape", "input flat", "ids"),
        ("Gather", "frames_of ids", "usual"),
        ("Gather", "scales second", "stretch"),
        ("Mul", "usual stretch", "stretched"),
        ("Round", "stretched", "frames"),
        ("CumSum", "frames zero", "ends"),
        ("Reshape", "ends row", "ends_row"),
        ("ReduceSum", "frames", "total"),
        ("Cast:int", "total", "total_int"),
        ("Squeeze", "total_int", "count"),
        ("Range", "zero count one", "clock"),
        ("Cast:float", "clock", "clock_float"),
        ("Unsqueeze", "clock_float second", "clock_column"),
        ("GreaterOrEqual", "clock_column ends_row", "passed"),
        ("Cast:int", "passed", "passed_int"),
        ("ReduceSum:rows", "passed_int second", "index"),
        ("Gather", "ids index", "id_now"),
        ("Gather", "turns_of id_now", "turns_now"),
        ("Gather", "loud_of id_now", "loud_now"),
        ("Unsqueeze", "turns_now second", "turns_column"),
        ("Expand", "turns_column hop", "turns_each"),
        ("Reshape", "turns_each flat", "turns"),
        ("CumSum", "turns zero", "angle"),
        ("Floor", "angle", "whole_turns"),
        ("Sub", "angle whole_turns", "part_of_turn"),
        ("Mul", "part_of_turn tau", "radians"),
        ("Sin", "radians", "tone"),
        ("Unsqueeze", "loud_now second", "loud_column"),
        ("Expand", "loud_column hop", "loud_each"),
        ("Reshape", "loud_each flat", "loud"),
        ("Mul", "tone loud", "wave"),
        ("Reshape", "wave shape", "output"),
    ]
    graph = helper.make_graph(
        [_node(*step) for step in steps],
        "tone_voice",
        [
            helper.make_tensor_value_info("input", TensorProto.INT64, [1, "n"]),
            helper.make_tensor_value_info("input_lengths", TensorProto.INT64, [1]),
            helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]),
        ],
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 1, "samples"])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)], ir_version=8)
    onnx.checker.check_model(model)
    return model


def _node(kind: str, inputs: str, output: str) -> onnx.NodeProto:
    name, _, how = kind.partition(":")
    node = helper.make_node(name, inputs.split(), [output])
    if name == "Cast":
        node.attribute.append(helper.make_attribute("to", TensorProto.INT64 if how == "int" else TensorProto.FLOAT))
    if name == "ReduceSum":
        node.attribute.append(helper.make_attribute("keepdims", 0))
    return node
