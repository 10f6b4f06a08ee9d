"""The training run: optimisers, schedule by time, checkpoints, a progress line.

Runs on whatever torch finds: on a processor with small batches and bfloat16, on CUDA with big ones.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch
from torch.utils.data import DataLoader

from firstcall.training.features import LogMel
from firstcall.training.losses import Losses, Weights, losses
from firstcall.training.model import Starter
from firstcall.training.samples import Batch, Mix, Stream
from firstcall.training.vocabulary import Vocabulary

_CLIP = 1.0
_CTC_QUICKER = 10.0
"""The CTC head is one linear layer on features that mostly suit it already."""

_REPORT_EVERY = 25
_CHECKPOINT_S = 120.0
_GUIDED_TO_LAST = 0.15
"""Share of the guided attention's weight that remains at the end."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train."""

    minutes: float
    rate: float
    """Peak learning rate."""
    warm_up_steps: int = 200
    hold: float = 0.1
    """Share of the time at the peak before the cosine falls to 1 %."""
    ctc_alone_steps: int = 0
    """First steps in which the CTC head learns without teaching the encoder; for a head that starts anew."""
    frames: int = 8000
    """Mel frames a batch."""
    workers: int = 1
    threads: int = 1
    """Two only pay on an idle machine with two cores: they wait for each other, and for the data worker."""
    seed: int = 1
    mix: Mix = field(default_factory=Mix)
    max_steps: int | None = None
    """Stop after so many steps, for trials."""


@dataclass(frozen=True, slots=True)
class Done:
    """What a run did."""

    steps: int
    samples: int
    minutes: float


def default_device() -> torch.device:
    """CUDA where there is one."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def suited(plan: Plan, device: torch.device) -> Plan:
    """The plan with batches and data workers that suit the device."""
    if device.type == "cpu":
        return plan
    return replace(plan, frames=max(plan.frames, 160_000), workers=max(plan.workers, (os.cpu_count() or 2) - 1))


def train(model: Starter, vocabulary: Vocabulary, plan: Plan, checkpoint: Path, device: torch.device) -> Done:
    """Train in place; `checkpoint` holds the run's latest state (weights, optimisers, time) and is resumed from.

    A file `STOP` beside the checkpoint ends the run cleanly. Prints a progress line now and then.
    """
    torch.manual_seed(plan.seed)
    if device.type == "cpu":
        torch.set_num_threads(plan.threads)
    model.to(device).train()
    run = _Run(model, plan, device)
    run.resume(checkpoint)
    stream = Stream(vocabulary, plan.mix, plan.frames, plan.seed + run.steps)
    batches: Iterator[Batch] = iter(
        DataLoader(stream, batch_size=None, num_workers=plan.workers, prefetch_factor=8 if plan.workers else None)
    )
    stop = checkpoint.with_name("STOP")
    saved_at = time.monotonic()
    while run.progress < 1 and not stop.exists() and (plan.max_steps is None or run.steps < plan.max_steps):
        run.step(next(batches))
        if time.monotonic() - saved_at > _CHECKPOINT_S:
            run.save(checkpoint)
            saved_at = time.monotonic()
    run.save(checkpoint)
    return Done(run.steps, run.samples, run.minutes)


class _Run:
    """The moving parts of one run."""

    def __init__(self, model: Starter, plan: Plan, device: torch.device) -> None:
        self._model, self._plan, self._device = model, plan, device
        self._bfloat16 = has_quick_bfloat16(device)
        self._optimisers = _optimisers(model, plan.rate, muon=self._bfloat16)
        head = list(model.ctc.parameters())
        # Apart: a new CTC head's big gradients must not shrink everybody else's.
        self._clipped = ([p for name, p in model.named_parameters() if not name.startswith("ctc.")], head)
        self._log_mel = LogMel(device)
        self._seen: list[Losses] = []
        self._earlier_minutes = 0.0
        self._started = time.monotonic()
        self._reported = (0.0, 0)
        self.steps = 0
        self.samples = 0

    @property
    def minutes(self) -> float:
        return self._earlier_minutes + (time.monotonic() - self._started) / 60

    @property
    def progress(self) -> float:
        return self.minutes / self._plan.minutes

    def step(self, batch: Batch) -> None:
        rate, weights = self._rate(), self._weights()
        for optimiser in self._optimisers:
            for group in optimiser.param_groups:
                group["lr"] = rate * group.get("quicker", 1.0)
            optimiser.zero_grad(set_to_none=True)
        batch = batch.to(self._device)
        with torch.no_grad():
            mel = self._log_mel(batch.sound, batch.samples, batch.frames)
        with torch.autocast(self._device.type, dtype=torch.bfloat16, enabled=self._bfloat16):
            found = losses(self._model, mel, batch, weights)
        found.total.backward()  # type: ignore[no-untyped-call]
        lengths = [torch.nn.utils.clip_grad_norm_(parameters, _CLIP) for parameters in self._clipped]
        if all(torch.isfinite(length) for length in lengths):
            for optimiser in self._optimisers:
                optimiser.step()
        self.steps += 1
        self.samples += len(batch.tokens)
        self._seen.append(replace(found, total=found.total.detach()))
        if self.steps % _REPORT_EVERY == 0:
            self._report(rate)

    def save(self, path: Path) -> None:
        state: dict[str, Any] = {
            "model": self._model.state_dict(),
            "optimisers": [optimiser.state_dict() for optimiser in self._optimisers],
            "minutes": self.minutes,
            "steps": self.steps,
            "samples": self.samples,
        }
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial")
        torch.save(state, partial)
        partial.replace(path)

    def resume(self, path: Path) -> None:
        if not path.exists():
            return
        state = torch.load(path, map_location=self._device, weights_only=True)
        self._model.load_state_dict(state["model"])
        for optimiser, kept in zip(self._optimisers, state["optimisers"], strict=True):
            optimiser.load_state_dict(kept)
        self._earlier_minutes, self.steps, self.samples = state["minutes"], state["steps"], state["samples"]

    def _rate(self) -> float:
        warm = min(1.0, (self.steps + 1) / self._plan.warm_up_steps)
        fallen = max(0.0, (self.progress - self._plan.hold) / (1 - self._plan.hold))
        return self._plan.rate * warm * max(0.01, 0.5 * (1 + math.cos(math.pi * min(1.0, fallen))))

    def _weights(self) -> Weights:
        usual = Weights()
        share = min(1.0, max(_GUIDED_TO_LAST, 1 - 3 * (self.progress - 0.5)))
        return Weights(usual.ctc, usual.attention * share, listening=self.steps >= self._plan.ctc_alone_steps)

    def _report(self, rate: float) -> None:
        minutes, samples = self._reported
        speed = (self.samples - samples) / max(1e-9, self.minutes - minutes) / 60
        mean = {
            name: sum(getattr(loss, name) for loss in self._seen) / len(self._seen)
            for name in ("next_token", "ctc", "attention", "right")
        }
        figures = "  ".join(f"{name} {value:.3f}" for name, value in mean.items())
        print(  # noqa: T201 - this is the command's progress
            f"step {self.steps}  minute {self.minutes:.1f}  samples {self.samples}  {figures}  rate {rate:.1e}"
            f"  {speed:.1f} samples/s",
            flush=True,
        )
        self._seen.clear()
        self._reported = (self.minutes, self.samples)


def has_quick_bfloat16(device: torch.device) -> bool:
    """Whether bfloat16 pays: without instructions for it (AVX2 only) it is many times slower than float32."""
    if device.type != "cpu":
        return True
    return bool(torch.cpu._is_avx512_bf16_supported())


def _optimisers(model: Starter, rate: float, *, muon: bool) -> list[torch.optim.Optimizer]:
    """Muon for the layers' matrices and AdamW for all else, or AdamW alone.

    Muon's Newton-Schulz steps run in bfloat16: quick where that is quick, 6 s a step where it is not.
    """
    inner = [p for name, p in model.named_parameters() if p.ndim == 2 and name.startswith(("encoder.", "decoder."))]
    own: set[int] = {id(parameter) for parameter in inner} if muon else set()
    own |= {id(parameter) for parameter in model.ctc.parameters()}
    outer = [p for p in model.parameters() if p.ndim >= 2 and id(p) not in own]
    flat = [p for p in model.parameters() if p.ndim < 2 and id(p) not in own]
    groups: list[dict[str, Any]] = [
        {"params": outer, "weight_decay": 0.01},
        {"params": flat, "weight_decay": 0.0},
        {"params": list(model.ctc.parameters()), "weight_decay": 0.0, "quicker": _CTC_QUICKER},
    ]
    plain = torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), fused=True)
    if not muon:
        return [plain]
    return [torch.optim.Muon(inner, lr=rate, momentum=0.95, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"), plain]
