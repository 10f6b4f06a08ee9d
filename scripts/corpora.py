"""The corpora of answers as the measuring scripts read them; the held-out fifth only where it is asked for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from firstcall.reading import gold

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "corpus"
LANGUAGES = ("sv", "en")


def lines(paths: list[Path]) -> list[gold.Line]:
    """The files' lines, in order."""
    made = []
    for path in paths:
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            made.append(gold.parse(text, f"{path.name}:{number}"))
    return made


def gold_files() -> list[Path]:
    """The development gold that came with the task: dev and spec_gold."""
    return [FOLDER / "gold" / "dev.jsonl", FOLDER / "gold" / "spec_gold.jsonl"]


def written_files(*, heldout: bool) -> list[Path]:
    """The corpora written for this project: the part to work on, or the fifth kept aside."""
    found = [path for language in LANGUAGES for path in sorted((FOLDER / language).glob("*.jsonl"))]
    found = [path for path in found if path.name != "completeness.jsonl"]
    return [path for path in found if path.name.endswith(".heldout.jsonl") == heldout]


def sealed_files() -> list[Path]:
    """The corpus of which nobody who writes rules sees a line: only totals are taken from it."""
    return [FOLDER / "sealed" / f"{language}.jsonl" for language in LANGUAGES]


def implied_files() -> list[Path]:
    """Sealed answers to yes-or-no questions, three fifths of them without a yes or a no."""
    return [FOLDER / "sealed" / f"implied-{language}.jsonl" for language in LANGUAGES]


def cut_off(language: str) -> list[dict[str, Any]]:
    """The cut-off replies for turn-taking."""
    text = (FOLDER / language / "completeness.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]
