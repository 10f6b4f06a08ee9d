"""A Whisper model that a test makes in a moment: whatever it hears, it says one canned text.

It has the starter's tokenizer and vocabulary, and weights without any training: the decoder's state is a random code
of the position alone, and the output row of a token is the sum of the codes of the positions where it is due. The
real faster-whisper and CTranslate2 run it, so it shows what firstcall does with what a model may say.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from ctranslate2.specs import WhisperSpec
from tokenizers import Tokenizer

from firstcall.engines import models

MEL_BANDS, FRAMES, POSITIONS = 80, 1500, 448
PROMPT_TOKENS = 3
"""Start, language, task: what the decoder is given before it speaks."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A model's true size: what it costs depends on nothing else."""

    width: int = 256
    heads: int = 4
    layers: int = 1
    inner: int = 256
    tokens: int = 0
    """Size of the vocabulary, padded with tokens that are never said; 0: the starter's own."""
    arithmetic: str = "float32"


BASE = Shape(512, 8, 6, 2048, 51865, "int8")
"""Whisper base."""


def make(
    folder: Path,
    text: str,
    *,
    end_s: float = 2.0,
    rivals: int = 0,
    no_speech: bool = False,
    hint_tokens: int | None = None,
    word_times: bool = True,
    ends_twice: bool = False,
    shape: Shape = Shape(),
) -> Path:
    """Write a model that says `text` from 0 to `end_s`.

    Each token of the text has `rivals` a hair behind it, so that it is the likeliest and yet unlikely. `no_speech`
    claims silence. `hint_tokens` shifts the text to where it is due when that many tokens of hotwords stand before
    (the mark of a prompt is counted in). Without `word_times` the alignment heads are those of a model that has none.
    `ends_twice` writes the closing time twice: "more follows", and faster-whisper goes on from there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    starter = models.starter_folder()
    for name in ("tokenizer.json", "preprocessor_config.json"):
        shutil.copy(starter / name, folder / name)
    vocabulary: list[str] = json.loads((starter / "vocabulary.json").read_text("utf-8"))
    vocabulary += [f"<|padding {at}|>" for at in range(len(vocabulary), shape.tokens)]
    tokens = _tokens(folder, text, end_s, 2 if ends_twice else 1)
    shift = 0 if hint_tokens is None else hint_tokens + 1
    _spec(vocabulary, tokens, shift, rivals, no_speech, shape).save(str(folder))
    config = json.loads((starter / "config.json").read_text("utf-8"))
    config["alignment_heads"] = [[0, 0], [0, 1]] if word_times else []
    (folder / "config.json").write_text(json.dumps(config))
    return folder


def count_tokens(text: str) -> int:
    """How many tokens the starter's tokenizer makes of hotwords."""
    tokenizer = Tokenizer.from_file(str(models.starter_folder() / "tokenizer.json"))
    return len(tokenizer.encode(" " + text, add_special_tokens=False).ids)


def _tokens(folder: Path, text: str, end_s: float, ends: int) -> list[int]:
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    said = tokenizer.encode(" " + text, add_special_tokens=False).ids
    vocabulary: dict[str, int] = tokenizer.get_vocab()
    return [vocabulary["<|0.00|>"], *said, *[vocabulary[f"<|{end_s:.2f}|>"]] * ends, vocabulary["<|endoftext|>"]]


def _spec(
    vocabulary: list[str], tokens: list[int], shift: int, rivals: int, no_speech: bool, shape: Shape
) -> WhisperSpec:
    width = shape.width
    random = np.random.default_rng(0)
    codes = random.choice([-1.0, 1.0], (POSITIONS, width)).astype(np.float32)
    rows = np.zeros((len(vocabulary), width), np.float32)
    others = iter([at for at, token in enumerate(vocabulary) if token.isalpha() and at not in tokens])
    for at, token in enumerate(tokens, start=shift + PROMPT_TOKENS - 1):
        rows[token] += codes[at]
        if not vocabulary[token].startswith("<|"):
            rows[[next(others) for _ in range(rivals)]] += 0.999 * codes[at]
    if no_speech:
        rows[vocabulary.index("<|nospeech|>")] += codes[shift]

    spec = WhisperSpec(shape.layers, shape.heads, shape.layers, shape.heads)
    encoder, decoder = spec.encoder, spec.decoder
    _linear(encoder.conv1, (width, MEL_BANDS, 3))
    _linear(encoder.conv2, (width, width, 3))
    encoder.position_encodings.encodings = random.standard_normal((FRAMES, width)).astype(np.float32)
    for layer in encoder.layer:
        _layer(layer, shape)
    _norm(encoder.layer_norm, width)
    decoder.embeddings.weight = np.zeros_like(rows)
    decoder.position_encodings.encodings = codes
    for layer in decoder.layer:
        _layer(layer, shape)
        cross = layer.attention
        _norm(cross.layer_norm, width)
        _linear(cross.linear[0], (width, width), random)
        _linear(cross.linear[1], (2 * width, width), random)
        cross.linear[1].weight[width:] = 0  # values: attention has a shape, but changes nothing
        _linear(cross.linear[2], (width, width))
    _norm(decoder.layer_norm, width)
    decoder.projection.weight = rows
    spec.register_vocabulary(vocabulary)
    spec.config.suppress_ids = spec.config.suppress_ids_begin = []
    spec.config.lang_ids = [vocabulary.index("<|sv|>"), vocabulary.index("<|en|>")]
    spec.config.alignment_heads = [(0, 0)]
    spec.validate()
    spec.optimize(shape.arithmetic)
    return spec


def _layer(layer: Any, shape: Shape) -> None:
    width = shape.width
    _norm(layer.self_attention.layer_norm, width)
    _linear(layer.self_attention.linear[0], (3 * width, width))
    _linear(layer.self_attention.linear[1], (width, width))
    _norm(layer.ffn.layer_norm, width)
    _linear(layer.ffn.linear_0, (shape.inner, width))
    _linear(layer.ffn.linear_1, (width, shape.inner))


def _norm(layer: Any, width: int) -> None:
    layer.gamma, layer.beta = np.ones(width, np.float32), np.zeros(width, np.float32)


def _linear(layer: Any, shape: tuple[int, ...], random: np.random.Generator | None = None) -> None:
    layer.weight = np.zeros(shape, np.float32) if random is None else random.standard_normal(shape, np.float32) * 0.1
    layer.bias = np.zeros(shape[0], np.float32)
