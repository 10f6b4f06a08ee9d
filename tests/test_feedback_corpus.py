"""The feedback corpus: every kind, outcome and shape of value as a sentence; each was read for its grammar."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from firstcall import verdict
from firstcall.feedback import feedback
from firstcall.kinds import KINDS
from firstcall.languages import LANGUAGES
from firstcall.types import Decision, Fact, JobSpec, Range, Requirement, Value, Verdict

CORPUS = Path(__file__).parent / "corpus" / "feedback"
LINES = [
    json.loads(line)
    for language in LANGUAGES
    for line in (CORPUS / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
]


def value(kind: str, stored: Any) -> Value:
    if isinstance(stored, dict):
        return Range(stored["low"], stored["high"])
    if isinstance(stored, list):
        return tuple(stored)
    return date.fromisoformat(stored) if kind == "date" else stored


def item(line: dict[str, Any]) -> str:
    """What is said about the one requirement of the line."""
    params = {key: told for key, told in line["requirement"].items() if key != "ask"}
    ask = {line["lang"]: line["requirement"]["ask"]} if "ask" in line["requirement"] else {}
    requirement = Requirement("it", KINDS[params["kind"]].Params.model_validate(params), ask=ask)
    spec = JobSpec(
        id="one",
        languages=(line["lang"],),
        title="Job",
        employer="Employer",
        agency="Agency",
        requirements=(requirement,),
        decision_by_days=3,
        hash="sha256:0",
        source="",
    )
    fact = None if line["value"] is None else Fact(requirement.kind, value(requirement.kind, line["value"]))
    judged = Verdict("it", Decision(line["decision"]), line["reason"], fact)
    told = feedback(spec, verdict.scorecard(spec, [judged], "rules"), line["lang"], decide_by=date(2026, 12, 1))
    (only,) = told.items
    assert only.text in told.spoken
    return only.text


@pytest.mark.parametrize("line", LINES, ids=lambda line: line["id"])
def test_the_sentence_is_the_one_that_was_read(line: dict[str, Any]) -> None:
    assert item(line) == line["text"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_corpus_holds_every_kind_decided_and_open(language: str) -> None:
    held = {(line["requirement"]["kind"], line["decision"]) for line in LINES if line["lang"] == language}
    assert held == {(kind, decision) for kind in KINDS if kind != "any_of" for decision in ("not_met", "review")}
