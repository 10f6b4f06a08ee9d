"""The network to and from CTranslate2's form, the folder that faster-whisper loads.

One table of names serves both ways, so what is written can be read back. Needs CTranslate2 >= 4.7 for the small
vocabulary (the empty string in it marks a multilingual model).
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from ctranslate2.specs import common_spec, model_spec, transformer_spec, whisper_spec
from numpy.typing import NDArray
from torch import Tensor, nn

from firstcall.errors import InputError
from firstcall.training.model import MEL_BANDS, Shape, Starter
from firstcall.training.vocabulary import IN_USE, LANGUAGES, NEVER_PREDICTED, Vocabulary
from firstcall.training.weights import Weights, read_weights

WINDOW_S = 15
"""Longest stretch of sound that one decoding sees (`chunk_length`)."""

BARRED = -1e4
"""Output bias of tokens that are never predicted."""

_PREPROCESSOR = {
    "chunk_length": WINDOW_S,
    "feature_extractor_type": "WhisperFeatureExtractor",
    "feature_size": MEL_BANDS,
    "hop_length": 160,
    "n_fft": 400,
    "n_samples": WINDOW_S * 16_000,
    "nb_max_frames": WINDOW_S * 100,
    "padding_side": "right",
    "padding_value": 0.0,
    "return_attention_mask": False,
    "sampling_rate": 16_000,
}


class _Spec(whisper_spec.WhisperSpec):  # type: ignore[misc]
    """WhisperSpec with OPT's factorised embeddings; CTranslate2's decoder runs both."""

    def __init__(self, shape: Shape) -> None:
        model_spec.LanguageModelSpec.__init__(self)
        self.encoder = whisper_spec.WhisperEncoderSpec(shape.encoder_layers, shape.heads)
        self.decoder = transformer_spec.TransformerDecoderSpec(
            shape.decoder_layers, shape.heads, activation=common_spec.Activation.GELU, project_in_out=True
        )
        self.decoder.scale_embeddings = False

    @property
    def name(self) -> str:
        return "WhisperSpec"


def export(model: Starter, vocabulary: Vocabulary, folder: Path) -> None:
    """Write the model as int8 into `folder`, which is made anew; it is complete or not there at all."""
    spec = _Spec(model.shape)
    for name, tensor in _named(model):
        _put(spec, name, _array(tensor))
    _put_table(spec, model, vocabulary)
    spec.register_vocabulary(list(vocabulary.entries))
    languages = [vocabulary.entries.index(f"<|{language}|>") for language in LANGUAGES]
    spec.config.suppress_ids = []
    spec.config.suppress_ids_begin = []  # with end-of-text in it, silence could not be answered by nothing
    spec.config.lang_ids = languages
    last = model.shape.decoder_layers - 1
    spec.config.alignment_heads = [[last, head] for head in range(model.shape.heads)]
    spec.validate()
    spec.optimize(quantization="int8")
    partial = folder.with_name(folder.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    spec.save(str(partial))
    for name, content in (
        ("vocabulary.json", json.dumps(vocabulary.entries, ensure_ascii=False, separators=(",", ":"))),
        ("tokenizer.json", vocabulary.tokenizer_json),
        ("preprocessor_config.json", json.dumps(_PREPROCESSOR, indent=1) + "\n"),
    ):
        (partial / name).write_text(content, encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    partial.rename(folder)


def restore(folder: Path) -> tuple[Starter, Vocabulary]:
    """The network and vocabulary of an exported folder; the auxiliary CTC head, which is not exported, starts anew.

    Raises InputError where the folder holds no starter model.
    """
    vocabulary = Vocabulary.load(folder)
    weights = read_weights(folder)
    try:
        model = Starter(_shape(weights, vocabulary))
        with torch.no_grad():
            for name, tensor in _named(model):
                tensor.copy_(torch.from_numpy(weights[name]))
            _take_table(model, vocabulary, weights)
    except (KeyError, RuntimeError, IndexError) as error:
        raise InputError(f"{folder} holds another model than a starter: {error}") from error
    return model, vocabulary


def _shape(weights: Weights, vocabulary: Vocabulary) -> Shape:
    layers = {
        side: len({n.split("/")[1] for n in weights if n.startswith(f"{side}/layer_") and n.count("/") > 2})
        for side in ("encoder", "decoder")
    }
    return Shape(
        text_tokens=vocabulary.text_tokens,
        width=len(weights["encoder/conv1/bias"]),
        heads=int(weights["encoder/num_heads"]),
        encoder_layers=layers["encoder"],
        decoder_layers=layers["decoder"],
        embedding=weights["decoder/embeddings/weight"].shape[1],
    )


def _named(model: Starter) -> Iterator[tuple[str, Tensor]]:
    """CTranslate2's name of every tensor but the embedding table."""
    for conv in ("conv1", "conv2"):
        module = getattr(model, conv)
        yield f"encoder/{conv}/weight", module.weight
        yield f"encoder/{conv}/bias", module.bias
    yield "encoder/position_encodings/encodings", model.sound_places
    yield "decoder/position_encodings/encodings", model.text_places
    for side, layers, norm in (
        ("encoder", model.encoder, model.encoder_norm),
        ("decoder", model.decoder, model.decoder_norm),
    ):
        yield from _norm(f"{side}/layer_norm", norm)
        for number, layer in enumerate(layers):
            yield from _layer(f"{side}/layer_{number}", layer, decoder=side == "decoder")
    yield from _linear("decoder/project_in", model.project_in)
    yield from _linear("decoder/project_out", model.project_out)


def _layer(name: str, layer: Any, *, decoder: bool) -> Iterator[tuple[str, Tensor]]:
    yield from _norm(f"{name}/self_attention/layer_norm", layer.norm_self)
    yield from _linear(f"{name}/self_attention/linear_0", layer.attention.qkv)
    yield from _linear(f"{name}/self_attention/linear_1", layer.attention.out)
    if decoder:
        yield from _norm(f"{name}/attention/layer_norm", layer.norm_cross)
        yield from _linear(f"{name}/attention/linear_0", layer.cross.query)
        yield from _linear(f"{name}/attention/linear_1", layer.cross.key_value)
        yield from _linear(f"{name}/attention/linear_2", layer.cross.out)
    yield from _norm(f"{name}/ffn/layer_norm", layer.norm_out)
    yield from _linear(f"{name}/ffn/linear_0", layer.widen)
    yield from _linear(f"{name}/ffn/linear_1", layer.narrow)


def _linear(name: str, module: nn.Linear) -> Iterator[tuple[str, Tensor]]:
    yield f"{name}/weight", module.weight
    yield f"{name}/bias", module.bias


def _norm(name: str, module: nn.LayerNorm) -> Iterator[tuple[str, Tensor]]:
    yield f"{name}/gamma", module.weight
    yield f"{name}/beta", module.bias


def _put(spec: Any, name: str, value: NDArray[np.float32]) -> None:
    *way, last = name.split("/")
    for step in way:
        group, _, number = step.rpartition("_")
        spec = getattr(spec, step) if hasattr(spec, step) else getattr(spec, group)[int(number)]
    setattr(spec, last, value)


def _put_table(spec: Any, model: Starter, vocabulary: Vocabulary) -> None:
    """Spread the classes over all file ids; what is never predicted is barred by its bias."""
    table = np.zeros((len(vocabulary.entries), model.shape.embedding), np.float32)
    bias = np.full(len(table), BARRED, np.float32)
    table[list(vocabulary.file_ids)] = _array(model.table())
    bias[list(vocabulary.file_ids)] = _array(model.output_bias)
    for special in NEVER_PREDICTED:
        bias[vocabulary.file_ids[vocabulary.class_of(special)]] = BARRED
    spec.decoder.embeddings.weight = table
    spec.decoder.projection.weight = table.copy()
    spec.decoder.projection.bias = bias


def _take_table(model: Starter, vocabulary: Vocabulary, weights: Weights) -> None:
    rows = torch.from_numpy(weights["decoder/embeddings/weight"][list(vocabulary.file_ids)])
    known = vocabulary.text_tokens + len(IN_USE)
    model.embeddings.copy_(rows[:known])
    # The timestamps' rows are a linear map of fixed features: solve for the map that gave them.
    features = torch.cat([model.time_features, torch.ones(len(rows) - known, 1)], 1)
    solved = torch.linalg.lstsq(features.double(), rows[known:].double(), driver="gelsd").solution.float()
    model.time_weight.copy_(solved[:-1])
    model.time_bias.copy_(solved[-1])
    bias = torch.from_numpy(weights["decoder/projection/bias"][list(vocabulary.file_ids)])
    model.output_bias.copy_(torch.where(bias <= BARRED, torch.zeros_like(bias), bias))


def _array(tensor: Tensor) -> NDArray[np.float32]:
    return tensor.detach().cpu().float().numpy().copy()
