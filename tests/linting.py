"""Lines of the lint's corpus as job specs, and what the lint makes of them."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from firstcall import jobspec
from firstcall.lint import Severity, lint
from firstcall.types import JobSpec

CORPUS = Path(__file__).parent / "corpus" / "lint"
LANGUAGES = ("sv", "en")
STRENGTH = (Severity.REFUSED, Severity.NEEDS_PAY_BAND, Severity.NEEDS_REASON)

Line = dict[str, Any]


@cache
def lines(language: str, part: str = "") -> tuple[Line, ...]:
    """The part to work on, or the held-out one."""
    path = CORPUS / f"{language}{part}.jsonl"
    return tuple(json.loads(line) for line in path.read_text("utf-8").splitlines())


def spec_of(line: Line) -> JobSpec:
    """A job spec with the line's requirement only; JSON is YAML."""
    requirement = {"id": "asked", **line["requirement"]}
    if "latest" in requirement:
        requirement["latest"] = "LATEST"
    if requirement["kind"] == "yes_no":
        requirement["expects"] = True
    for key, name in (("question", "ask"), ("reason", "reason")):
        if key in line:
            requirement[name] = line[key]
    swedish = line["lang"] == "sv"
    spec = {
        "firstcall": 1,
        "id": "lint",
        "language": line["lang"],
        "title": "Montör" if swedish else "Fitter",
        "employer": "Tallryd AB",
        "agency": "Handslag AB",
        "place": {"municipality": "Örebro" if swedish else "Leeds", "country": "SE" if swedish else "GB"},
        "decision_by_days": 3,
        "pay": _band(requirement),
        "requirements": [requirement],
    }
    text = json.dumps(spec, ensure_ascii=False, indent=1).replace('"LATEST"', str(line["requirement"].get("latest")))
    parsed = jobspec.parse(text, "lint.yaml")  # Which wants a band for every amount, so the band goes afterwards.
    return parsed if line.get("pay") else replace(parsed, pay=None)


def _band(requirement: Line) -> Line:
    """A pay band that fits the requirement."""
    currency, per = requirement.get("unit", "SEK/month").split("/") if requirement["kind"] == "amount" else BAND
    return {"currency": currency, "per": per, "min": 1, "max": requirement.get("max", TOP)}


BAND = ("SEK", "month")
TOP = 34000


def result(line: Line) -> tuple[str, frozenset[str]]:
    """The strongest finding and the grounds of all of that strength; `ok` without any."""
    findings = lint(spec_of(line))
    for severity in STRENGTH:
        grounds = frozenset(each.ground for each in findings if each.severity == severity)
        if grounds:
            return severity.value, grounds
    return "ok", frozenset()


def right(line: Line) -> bool:
    """Whether the lint says what the line expects, and names its ground among those it names."""
    said, grounds = result(line)
    return said == line["expected"] and (said == "ok" or line["ground"] in grounds)
