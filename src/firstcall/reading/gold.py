"""Gold corpora: replies with what they mean, predictions in the same shape, and the score of one by the other.

Pure: takes and gives text and values; files are the command's. The line's form is the corpus schema's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pydantic import ValidationError

from firstcall import kinds
from firstcall.errors import InputError
from firstcall.languages import LANGUAGES
from firstcall.reading.reader import read, verdict_of
from firstcall.types import Intent, Range, Reading, Requirement, Value

GOLD_INTENTS: Mapping[Intent, str] = {
    Intent.ANSWER: "answer",
    Intent.DECLINE: "decline",
    Intent.SKIP: "decline",
    Intent.UNKNOWN: "unknown",
    Intent.REPEAT: "repeat",
    Intent.SLOWER: "repeat",
    Intent.CLARIFY: "clarify",
    Intent.ROBOT: "clarify",
    Intent.HUMAN: "human",
    Intent.CHAT: "human",
    Intent.STOP: "stop",
    Intent.PAUSE: "stop",
    Intent.GO_BACK: "off_topic",
    Intent.WAIT: "off_topic",
    Intent.OFF_TOPIC: "off_topic",
}
"""Our intent -> the nearest of the corpus's eight."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a corpus."""

    id: str
    language: str
    today: date
    question: str
    requirement: Requirement
    reply: str
    gold: Mapping[str, Any] | None
    """intent, value, verdict; None where the line has none."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """What was read from one line, in the corpus's shapes."""

    id: str
    intent: str
    value: Any
    verdict: str | None
    evidence: Mapping[str, Any] | None

    @property
    def as_json(self) -> dict[str, Any]:
        """The line to write."""
        return {
            "id": self.id,
            "intent": self.intent,
            "value": self.value,
            "verdict": self.verdict,
            "evidence": self.evidence,
        }


def parse(text: str, where: str) -> Line:
    """A corpus line; raises InputError naming `where` (file and line) and what is wrong."""
    try:
        data = json.loads(text)
    except ValueError as error:
        raise InputError(f"{where}: not JSON ({error})") from None
    if not isinstance(data, dict):
        raise InputError(f"{where}: expected an object, found {type(data).__name__}")
    for key, kind in (("id", str), ("lang", str), ("today", str), ("requirement", dict), ("reply", str)):
        if not isinstance(data.get(key), kind):
            raise InputError(f"{where}: `{key}` must be {'an object' if kind is dict else 'text'}")
    if data["lang"] not in LANGUAGES:
        raise InputError(f"{where}: `lang` is {data['lang']!r}, expected one of {', '.join(LANGUAGES)}")
    try:
        today = date.fromisoformat(data["today"])
    except ValueError:
        raise InputError(f"{where}: `today` is {data['today']!r}, expected a date such as 2026-03-01") from None
    gold = data.get("gold")
    if gold is not None and (not isinstance(gold, dict) or not isinstance(gold.get("intent"), str)):
        raise InputError(f"{where}: `gold` must be an object with `intent`, `value` and `verdict`")
    requirement = requirement_of(data["requirement"], where)
    question = data.get("question") or ""
    if not isinstance(question, str):
        raise InputError(f"{where}: `question` must be text")
    return Line(data["id"], data["lang"], today, question, requirement, data["reply"], gold)


def requirement_of(data: Mapping[str, Any], where: str, name: str = "asked") -> Requirement:
    """A requirement from its parameters as JSON; raises InputError naming `where`."""
    given = dict(data)
    kind = given.pop("kind", None)
    if not isinstance(kind, str) or kind not in kinds.KINDS:
        raise InputError(f"{where}: requirement `kind` is {kind!r}, expected one of {', '.join(kinds.KINDS)}")
    if kind == "any_of":
        parts = given.get("of")
        if not isinstance(parts, list) or len(parts) < 2 or not all(isinstance(part, dict) for part in parts):
            raise InputError(f"{where}: any_of needs `of`, a list of at least two requirements")
        alternatives = []
        for i, part in enumerate(parts, 1):
            inner = {key: value for key, value in part.items() if key != "id"}
            if inner.get("kind") == "any_of":
                raise InputError(f"{where}: no any_of inside any_of")
            alternatives.append(requirement_of(inner, where, str(part.get("id", i))))
        return Requirement(name, kinds.any_of.Params(of=tuple(alternatives)))
    try:
        return Requirement(name, kinds.KINDS[kind].Params(**given))
    except (ValidationError, TypeError) as error:
        first = error.errors()[0] if isinstance(error, ValidationError) else {"loc": (), "msg": str(error)}
        place = ".".join(str(part) for part in first["loc"]) or "requirement"
        raise InputError(f"{where}: requirement `{place}`: {first['msg']}") from None


def predict(line: Line) -> Prediction:
    """What the reader makes of a line."""
    reading = read(line.reply, line.requirement, language=line.language, today=line.today, question=line.question)
    return prediction(line.id, line.requirement, reading)


def prediction(name: str, requirement: Requirement, reading: Reading) -> Prediction:
    """A reading in the corpus's shapes."""
    answer = reading.intent is Intent.ANSWER
    first = reading.evidence[0] if reading.evidence else None
    evidence = (
        None if first is None else {"start": first.start, "end": first.end, "quote": first.quote, "rule": first.rule}
    )
    value = value_json(reading.fact.value) if answer and reading.fact else None
    verdict = verdict_of(requirement, reading)[0].value if answer else None
    return Prediction(name, GOLD_INTENTS[reading.intent], value, verdict, evidence)


def value_json(value: Value) -> Any:
    """A fact's value in the corpus's shapes; numbers to two decimals."""
    match value:
        case Range(low, high):
            return {"low": _number(low), "high": _number(high)}
        case tuple():
            return list(value)
        case date():
            return value.isoformat()
        case _:
            return value


def _number(value: float | None) -> float | int | None:
    if value is None:
        return None
    rounded = round(value, 2)
    return int(rounded) if rounded == int(rounded) else rounded


@dataclass(slots=True)
class Score:
    """Counts over lines; shares are of the lines that the name says."""

    lines: int = 0
    intents_right: int = 0
    answers: int = 0
    """Lines whose gold intent is answer."""
    values_right: int = 0
    verdicts_right: int = 0
    gold_decides: int = 0
    """Answers whose gold verdict is met or not_met."""
    decided: int = 0
    """Of those, lines where the reader decides too."""
    false_not_met: list[str] = field(default_factory=list)
    """Ids: not met here, met or review in gold, or no answer at all."""
    flips: list[str] = field(default_factory=list)
    """Ids: met against not met, either way."""
    confusion: dict[tuple[str, str], int] = field(default_factory=dict)
    """(gold, here) -> lines."""
    wrong: list[str] = field(default_factory=list)
    """Ids of lines wrong in intent, value or verdict."""

    def add(self, line: Line, got: Prediction) -> None:
        """Counts one line that has gold."""
        assert line.gold is not None
        gold = line.gold
        self.lines += 1
        intent_right = got.intent == gold["intent"]
        self.intents_right += intent_right
        pair = (gold.get("verdict") or gold["intent"], got.verdict or got.intent)
        self.confusion[pair] = self.confusion.get(pair, 0) + 1
        if got.verdict == "not_met" and gold.get("verdict") != "not_met":
            self.false_not_met.append(line.id)
        if {got.verdict, gold.get("verdict")} == {"met", "not_met"}:
            self.flips.append(line.id)
        right = intent_right
        if gold["intent"] == "answer":
            self.answers += 1
            value_right = intent_right and same_value(gold.get("value"), got.value)
            self.values_right += value_right
            self.verdicts_right += got.verdict == gold.get("verdict")
            right = value_right and got.verdict == gold.get("verdict")
            if gold.get("verdict") in {"met", "not_met"}:
                self.gold_decides += 1
                self.decided += got.verdict in {"met", "not_met"}
        if not right:
            self.wrong.append(line.id)

    @property
    def as_json(self) -> dict[str, Any]:
        """The counts and shares as plain values."""
        return {
            "lines": self.lines,
            "intent": share(self.intents_right, self.lines),
            "value": share(self.values_right, self.answers),
            "verdict": share(self.verdicts_right, self.answers),
            "decided": share(self.decided, self.gold_decides),
            "false_not_met": self.false_not_met,
            "flips": self.flips,
            "confusion": {f"{gold}>{here}": count for (gold, here), count in sorted(self.confusion.items())},
            "wrong": self.wrong,
        }


def share(part: int, whole: int) -> float | None:
    """Part of whole, or None where there is nothing."""
    return round(part / whole, 4) if whole else None


def same_value(gold: Any, got: Any) -> bool:
    """Equal values; numbers to a hundredth."""
    if isinstance(gold, dict) and isinstance(got, dict):
        return all(_close(gold.get(key), got.get(key)) for key in ("low", "high"))
    if isinstance(gold, list) and isinstance(got, list):
        return sorted(gold) == sorted(got)
    return bool(gold == got) and type(gold) is type(got)


def _close(one: Any, two: Any) -> bool:
    if one is None or two is None:
        return one is two
    return abs(float(one) - float(two)) <= 0.0101


def score(pairs: Iterable[tuple[Line, Prediction]]) -> dict[tuple[str, str], Score]:
    """Scores per (language, kind), with ("all", "all") over everything."""
    table: dict[tuple[str, str], Score] = {}
    for line, got in pairs:
        if line.gold is None:
            continue
        for key in ((line.language, line.requirement.kind), (line.language, "all"), ("all", "all")):
            table.setdefault(key, Score()).add(line, got)
    return table
