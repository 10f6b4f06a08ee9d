"""What the network is taught by: the next token, the letters in the sound, and where to look.

Guided attention decides: without it the decoder learns language but not to listen (decoder word errors 91 % at a
cross-entropy of 1.3, with a CTC head that already spelt well).
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from firstcall.training.model import CTC_LETTERS, Encoded, Starter
from firstcall.training.samples import Batch

GUIDED = ((0, 0), (1, 0), (1, 1), (2, 0))
"""(decoder layer, head) that are told where each token is heard; the others are free."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each loss counts."""

    ctc: float = 0.25
    attention: float = 0.3
    listening: bool = True
    """Whether the CTC loss also teaches the encoder; not while its own head is still new."""


@dataclass(frozen=True, slots=True)
class Losses:
    """One batch's losses."""

    total: Tensor
    next_token: float
    ctc: float
    attention: float
    right: float
    """Share of tokens predicted rightly."""


def losses(model: Starter, mel: Tensor, batch: Batch, weights: Weights) -> Losses:
    """Run the model on a batch."""
    encoded = model.encode(mel)
    logits, attentions = model.decode(batch.tokens, encoded)
    logits = logits.float()
    next_token = functional.cross_entropy(logits.flatten(0, 1), batch.targets.flatten(), ignore_index=-1)
    ctc = _ctc(model, encoded, batch, listening=weights.listening)
    attention = _attention(attentions, encoded.positions, batch)
    total = (1 - weights.ctc) * next_token + weights.ctc * ctc + weights.attention * attention
    taught = batch.targets >= 0
    right = (logits.argmax(-1) == batch.targets)[taught].float().mean()
    return Losses(total, *(float(loss.detach()) for loss in (next_token, ctc, attention, right)))


def _ctc(model: Starter, encoded: Encoded, batch: Batch, *, listening: bool) -> Tensor:
    """Mean negative log-likelihood a letter."""
    if not len(batch.letters):
        return encoded.states.new_zeros(())
    heard = encoded.states[:, : encoded.positions]
    spelt = model.ctc(heard if listening else heard.detach()).float().log_softmax(-1).transpose(0, 1)
    lengths = ((batch.samples // 160 + 1) // 2).clamp(max=encoded.positions)
    total = functional.ctc_loss(
        spelt, batch.letters, lengths, batch.letter_counts, blank=len(CTC_LETTERS), reduction="sum", zero_infinity=True
    )
    return total / len(batch.letters)


def _attention(attentions: list[Tensor], positions: int, batch: Batch) -> Tensor:
    """Minus the log of how much attention lies near where the token is heard (a Gaussian around it)."""
    heard = batch.centres >= 0
    if not heard.any():
        return attentions[0].new_zeros(())
    place = torch.arange(attentions[0].shape[-1], device=heard.device, dtype=torch.float)
    spread = (6 + 0.02 * batch.samples.to(heard.device) / 320)[:, None].expand_as(batch.centres)[heard]
    near = torch.exp(-0.5 * ((place[None] - batch.centres[heard][:, None]) / spread[:, None]) ** 2)
    near[:, positions:] = 0
    misses = [
        -(attentions[layer][:, head][heard] * near).sum(-1).clamp(min=1e-6).log().mean()
        for layer, head in GUIDED
        if layer < len(attentions) and head < attentions[layer].shape[1]
    ]
    return torch.stack(misses).mean()
