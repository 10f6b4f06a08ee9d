"""Log-mel features in torch, equal to those that faster-whisper computes (difference below 1e-5).

Padding is exact zero *after* normalisation, as faster-whisper pads; it is not what silence looks like.
"""

from __future__ import annotations

import torch
from faster_whisper.feature_extractor import FeatureExtractor
from torch import Tensor

HOP = 160
"""Samples a frame at 16 kHz: 10 ms."""

_WINDOW = 400


class LogMel:
    """Features on a device."""

    def __init__(self, device: torch.device) -> None:
        self.bands = torch.from_numpy(FeatureExtractor().mel_filters).to(device)
        self.window = torch.hann_window(_WINDOW, device=device)

    def __call__(self, sound: Tensor, samples: Tensor, frames: int) -> Tensor:
        """Features of each row's first `samples[row]` samples, shape = (batch, 80, frames), zero behind its end."""
        size = (int(samples.max()) // HOP + 1) * HOP
        padded = torch.nn.functional.pad(sound, (0, max(0, size - sound.shape[1])))[:, :size]
        spectrum = torch.stft(padded, _WINDOW, HOP, window=self.window, return_complex=True, pad_mode="reflect")
        power = spectrum[..., :-1].abs().square()
        mel = (self.bands @ power).clamp(min=1e-10).log10()
        # faster-whisper computes one frame more than it keeps; the loudest frame counts from that one, too.
        place = torch.arange(mel.shape[2], device=mel.device)[None]
        content = (samples.to(mel.device) // HOP)[:, None]
        loudest = mel.masked_fill((place > content)[:, None], -99.0).amax((1, 2), keepdim=True)
        mel = (torch.maximum(mel, loudest - 8.0) + 4.0) / 4.0
        mel = mel.masked_fill((place >= content)[:, None], 0.0)
        return torch.nn.functional.pad(mel, (0, frames - mel.shape[2]))
