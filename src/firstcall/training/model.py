"""The network: Whisper's architecture in small, with factorised embeddings and only the classes in use.

The encoder of an exported model always runs over 30 s (1,500 positions), most of them padding. In training that padding
is *emulated*: a batch holds the sound and a few zero frames; the rest is stood for by sixteen sampled positions whose
attention counts for as many as they represent. It costs 16 positions instead of some 1,300 and needs no tuning after.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from firstcall.training.vocabulary import GRID, IN_USE

POSITIONS = 1500
"""Encoder positions of Whisper's 30 s window, 20 ms each; faster-whisper pads every input to it."""

TEXT_POSITIONS = 448
"""Decoder positions, as Whisper's."""

MEL_BANDS = 80

CTC_LETTERS = " abcdefghijklmnopqrstuvwxyzåäöé0123456789-'"
"""What the auxiliary CTC loss spells with (on word pieces it hardly starts to learn); the blank comes last."""

_STAND_INS = 16
_TIME_FEATURES = 32


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the network; the defaults give 3.8 million parameters and 5.6 MB as int8."""

    text_tokens: int
    width: int = 192
    heads: int = 3
    encoder_layers: int = 4
    decoder_layers: int = 3
    embedding: int = 64
    """Width of the factorised embedding table."""


def sinusoids(length: int, channels: int, slowest: float = 10_000) -> Tensor:
    """Fixed positions, shape = (length, channels); fixed so that places never trained on still work."""
    step = math.log(slowest) / (channels // 2 - 1)
    angles = torch.arange(length)[:, None] * torch.exp(-step * torch.arange(channels // 2))[None]
    return torch.cat([angles.sin(), angles.cos()], 1)


class SelfAttention(nn.Module):
    """Attention over its own sequence; one fused projection, as CTranslate2 keeps it."""

    def __init__(self, width: int, heads: int, *, causal: bool) -> None:
        super().__init__()
        self.heads, self.causal = heads, causal
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)

    def forward(self, x: Tensor, bias: Tensor | None = None) -> Tensor:
        """Shape = (batch, length, width); `bias` is added to the attention's logits."""
        query, key, value = (_split(part, self.heads) for part in self.qkv(x).chunk(3, -1))
        mask = None if bias is None else bias.to(query.dtype)
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask, is_causal=self.causal)
        joined: Tensor = self.out(_join(seen))
        return joined


class CrossAttention(nn.Module):
    """Attention of the text over the sound."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key_value = nn.Linear(width, 2 * width)
        self.out = nn.Linear(width, width)

    def forward(self, x: Tensor, sound: Tensor, bias: Tensor | None) -> tuple[Tensor, Tensor]:
        """What was seen, and the attention itself, shape = (batch, heads, text, positions)."""
        query = _split(self.query(x), self.heads)
        key, value = (_split(part, self.heads) for part in self.key_value(sound).chunk(2, -1))
        logits = (query @ key.transpose(-1, -2)).float() / math.sqrt(query.shape[-1])
        weights = (logits if bias is None else logits + bias).softmax(-1)
        return self.out(_join(weights.to(value.dtype) @ value)), weights


class Layer(nn.Module):
    """One pre-norm layer; with cross-attention in the decoder."""

    def __init__(self, width: int, heads: int, *, decoder: bool) -> None:
        super().__init__()
        self.norm_self = nn.LayerNorm(width)
        self.attention = SelfAttention(width, heads, causal=decoder)
        if decoder:
            self.norm_cross = nn.LayerNorm(width)
            self.cross = CrossAttention(width, heads)
        self.norm_out = nn.LayerNorm(width)
        self.widen = nn.Linear(width, 4 * width)
        self.narrow = nn.Linear(4 * width, width)

    def encode(self, x: Tensor, bias: Tensor | None) -> Tensor:
        """One encoder step."""
        return self._feed(x + self.attention(self.norm_self(x), bias))

    def decode(self, x: Tensor, sound: Tensor, bias: Tensor | None) -> tuple[Tensor, Tensor]:
        """One decoder step and its cross-attention."""
        x = x + self.attention(self.norm_self(x))
        seen, weights = self.cross(self.norm_cross(x), sound, bias)
        return self._feed(x + seen), weights

    def _feed(self, x: Tensor) -> Tensor:
        fed: Tensor = x + self.narrow(functional.gelu(self.widen(self.norm_out(x))))
        return fed


@dataclass(frozen=True, slots=True)
class Encoded:
    """The sound as the decoder sees it."""

    states: Tensor
    """Shape = (batch, positions + stand-ins, width)."""
    bias: Tensor | None
    """What the attention to the stand-ins counts more, as logits; None where nothing is emulated."""
    positions: int
    """How many of the states are real."""


class Starter(nn.Module):
    """The whole model."""

    sound_places: Tensor
    text_places: Tensor
    time_features: Tensor

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        width, heads = shape.width, shape.heads
        self.conv1 = nn.Conv1d(MEL_BANDS, width, 3, padding=1)
        self.conv2 = nn.Conv1d(width, width, 3, stride=2, padding=1)
        self.register_buffer("sound_places", sinusoids(POSITIONS, width))
        self.register_buffer("text_places", sinusoids(TEXT_POSITIONS, width))
        self.register_buffer("time_features", sinusoids(GRID, _TIME_FEATURES, 300))
        self.encoder = nn.ModuleList(Layer(width, heads, decoder=False) for _ in range(shape.encoder_layers))
        self.encoder_norm = nn.LayerNorm(width)
        self.decoder = nn.ModuleList(Layer(width, heads, decoder=True) for _ in range(shape.decoder_layers))
        self.decoder_norm = nn.LayerNorm(width)
        self.embeddings = nn.Parameter(torch.randn(shape.text_tokens + len(IN_USE), shape.embedding) * 0.3)
        # Timestamps share smooth features: a few examples then teach all of them.
        self.time_weight = nn.Parameter(torch.randn(_TIME_FEATURES, shape.embedding) * 0.05)
        self.time_bias = nn.Parameter(torch.randn(shape.embedding) * 0.1)
        self.project_in = nn.Linear(shape.embedding, width)
        self.project_out = nn.Linear(width, shape.embedding)
        self.output_bias = nn.Parameter(torch.zeros(len(self.embeddings) + GRID))
        self.ctc = nn.Linear(width, len(CTC_LETTERS) + 1)

    def table(self) -> Tensor:
        """Embeddings of all classes, shape = (classes, embedding)."""
        return torch.cat([self.embeddings, self.time_features @ self.time_weight + self.time_bias], 0)

    def encode(self, mel: Tensor) -> Encoded:
        """Encode features of shape (batch, 80, frames), frames <= 3,000; see the module about the padding."""
        x = self._stem(mel)
        positions = x.shape[1]
        x = x + self.sound_places[:positions]
        bias = None
        if positions < POSITIONS:
            x, bias = self._with_stand_ins(x, mel)
        for layer in _layers(self.encoder):
            x = layer.encode(x, bias)
        return Encoded(self.encoder_norm(x), bias, positions)

    def decode(self, tokens: Tensor, encoded: Encoded) -> tuple[Tensor, list[Tensor]]:
        """Logits over the classes for each next token, shape = (batch, length, classes), and each layer's attention."""
        table = self.table()
        x = self.project_in(functional.embedding(tokens, table)) + self.text_places[: tokens.shape[1]]
        attentions = []
        for layer in _layers(self.decoder):
            x, attention = layer.decode(x, encoded.states, encoded.bias)
            attentions.append(attention)
        return functional.linear(self.project_out(self.decoder_norm(x)), table, self.output_bias), attentions

    def _stem(self, mel: Tensor) -> Tensor:
        return functional.gelu(self.conv2(functional.gelu(self.conv1(mel)))).transpose(1, 2)

    def _with_stand_ins(self, x: Tensor, mel: Tensor) -> tuple[Tensor, Tensor]:
        positions = x.shape[1]
        zeros = self._stem(mel.new_zeros(1, MEL_BANDS, 16))[:, 4:5]  # what the convolutions give inside padding
        stride = (POSITIONS - positions) / _STAND_INS
        offsets = (torch.arange(_STAND_INS) + torch.rand(_STAND_INS)) * stride
        places = (positions + offsets.long()).clamp(max=POSITIONS - 1).to(x.device)
        stand_ins = (zeros + self.sound_places[places]).expand(len(x), -1, -1)
        bias = torch.zeros(1, 1, 1, positions + _STAND_INS, device=x.device)
        bias[..., positions:] = math.log((POSITIONS - positions) / _STAND_INS)
        return torch.cat([x, stand_ins.to(x.dtype)], 1), bias


def _layers(modules: nn.ModuleList) -> list[Layer]:
    return [module for module in modules if isinstance(module, Layer)]


def _split(x: Tensor, heads: int) -> Tensor:
    return x.reshape(x.shape[0], -1, heads, x.shape[2] // heads).transpose(1, 2)


def _join(x: Tensor) -> Tensor:
    return x.transpose(1, 2).flatten(2)
