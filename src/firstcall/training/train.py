"""From nothing, or from an exported model, to a new model folder: the whole way of `scripts/train_starter`.

What is trained on is settled in the other modules; only the order of steps and the plans stand here.
"""

from __future__ import annotations

from pathlib import Path
from random import Random

from firstcall.errors import InputError
from firstcall.training import loop, texts
from firstcall.training.export import export, restore
from firstcall.training.loop import Done, Plan
from firstcall.training.model import Shape, Starter
from firstcall.training.samples import Mix
from firstcall.training.vocabulary import Vocabulary

MERGES = 550
"""Learnt merges of the tokenizer: some 940 text tokens, 2.7 letters each."""

_TEXTS_FOR_WORDS = 20_000

FROM_NOTHING = Plan(minutes=75, rate=1.5e-3)
GOING_ON = Plan(minutes=45, rate=4e-4, warm_up_steps=100, ctc_alone_steps=150, frames=3000)
"""Small batches: what counts is the number of steps that the processor manages."""
SMOKE = Plan(minutes=1, rate=5e-4, warm_up_steps=2, frames=600, workers=0, max_steps=4, mix=Mix(longest_s=3.0))
"""Shows that all parts work together; the model understands nothing."""

_SMOKE_SHAPE = {"width": 64, "heads": 1, "encoder_layers": 1, "decoder_layers": 3, "embedding": 32}


def plan(*, init: Path | None, minutes: float | None, smoke: bool) -> Plan:
    """The plan for these wishes."""
    chosen = SMOKE if smoke else FROM_NOTHING if init is None else GOING_ON
    if minutes is None:
        return chosen
    if minutes <= 0:
        raise InputError(f"--minutes is {minutes:g}, expected more than 0")
    return Plan(**{**{name: getattr(chosen, name) for name in Plan.__slots__}, "minutes": minutes})


def run(folder: Path, chosen: Plan, *, init: Path | None = None, smoke: bool = False) -> Done:
    """Train and write the model to `folder`; a run that was cut goes on from `folder.checkpoint/`."""
    device = loop.default_device()
    if init is None:
        vocabulary = Vocabulary.make(_vocabulary_texts(500 if smoke else _TEXTS_FOR_WORDS), 50 if smoke else MERGES)
        model = Starter(Shape(vocabulary.text_tokens, **(_SMOKE_SHAPE if smoke else {})))
    else:
        model, vocabulary = restore(init)
    checkpoint = folder.with_name(folder.name + ".checkpoint") / "latest.pt"
    done = loop.train(model, vocabulary, loop.suited(chosen, device), checkpoint, device)
    export(model, vocabulary, folder)
    return done


def _vocabulary_texts(count: int) -> list[str]:
    random = Random(5)  # noqa: S311 - not for secrets
    drawn = (texts.training_texts(language, random) for language in texts.LANGUAGES)
    return [next(source) for source in drawn for _ in range(count)]
