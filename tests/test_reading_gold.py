"""`firstcall read`: corpora in and out, the table, false not_met first, and one-line complaints about bad lines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from firstcall.cli import app
from firstcall.errors import InputError

RUN = CliRunner()
LINE: dict[str, Any] = {
    "id": "x-1",
    "lang": "sv",
    "today": "2026-11-23",
    "question": "Hur länge har du jobbat som snickare?",
    "requirement": {"kind": "years", "of": "snickare", "min": 3},
    "reply": "Knappt två år.",
    "gold": {"intent": "answer", "value": {"low": 1.5, "high": 2}, "verdict": "not_met"},
    "tags": [],
}


def corpus(tmp_path: Path, *lines: object) -> Path:
    path = tmp_path / "corpus.jsonl"
    texts = [line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines]
    path.write_text("\n".join(texts) + "\n", encoding="utf-8")
    return path


def test_predictions_are_written_in_the_corpus_shape(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    result = RUN.invoke(app, ["read", "--gold", str(corpus(tmp_path, LINE)), "--out", str(out)])
    assert result.exit_code == 0
    assert json.loads(out.read_text(encoding="utf-8")) == {
        "id": "x-1",
        "intent": "answer",
        "value": {"low": 1.5, "high": 2},
        "verdict": "not_met",
        "evidence": {"start": 0, "end": 13, "quote": "Knappt två år", "rule": "sv.duration.plain"},
    }
    assert result.output.splitlines()[0] == "false not_met: 0 of 1"


def test_false_not_met_stands_first_with_its_id(tmp_path: Path) -> None:
    gold = {"intent": "answer", "value": {"low": 4, "high": 4}, "verdict": "met"}
    result = RUN.invoke(app, ["read", "--gold", str(corpus(tmp_path, {**LINE, "gold": gold}))])
    first, second, *_ = result.output.splitlines()
    assert first == "false not_met: 1 of 1"
    assert second.startswith("  x-1  gold answer")


def test_a_corpus_without_gold_is_only_read(tmp_path: Path) -> None:
    bare = {key: value for key, value in LINE.items() if key != "gold"}
    result = RUN.invoke(app, ["read", "--gold", str(corpus(tmp_path, bare))])
    assert json.loads(result.output)["verdict"] == "not_met"


def test_json_gives_counts_and_shares(tmp_path: Path) -> None:
    result = RUN.invoke(app, ["read", "--gold", str(corpus(tmp_path, LINE)), "--json"])
    table = json.loads(result.output)
    assert table["sv/years"]["value"] == 1.0
    assert table["all/all"]["confusion"] == {"not_met>not_met": 1}


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{", "corpus.jsonl:1: not JSON"),
        ("[]", "corpus.jsonl:1: expected an object, found list"),
        ({**LINE, "reply": None}, "corpus.jsonl:1: `reply` must be text"),
        ({**LINE, "lang": "fi"}, "corpus.jsonl:1: `lang` is 'fi', expected one of sv, en"),
        ({**LINE, "today": "23/11"}, "corpus.jsonl:1: `today` is '23/11', expected a date such as 2026-03-01"),
        ({**LINE, "requirement": {"kind": "age"}}, "corpus.jsonl:1: requirement `kind` is 'age', expected one of"),
        ({**LINE, "requirement": {"kind": "years", "of": "x"}}, "corpus.jsonl:1: requirement `min`: Field required"),
        ({**LINE, "gold": 3}, "corpus.jsonl:1: `gold` must be an object with"),
    ],
)
def test_bad_lines_are_named_in_one_line_each(tmp_path: Path, line: object, complaint: str) -> None:
    result = RUN.invoke(app, ["read", "--gold", str(corpus(tmp_path, line))])
    named, count = result.stderr.splitlines()
    assert complaint in named
    assert count == "firstcall: 1 of 1 lines not read"
    assert result.exit_code == 2


def test_a_bad_line_does_not_keep_the_others_from_being_read(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    typo = {**LINE, "id": "x-2", "requirement": {**LINE["requirement"], "minimum": 3}}
    last = {**LINE, "id": "x-3"}
    result = RUN.invoke(app, ["read", "--gold", str(corpus(tmp_path, LINE, typo, last)), "--out", str(out)])
    assert [json.loads(text)["id"] for text in out.read_text(encoding="utf-8").splitlines()] == ["x-1", "x-3"]
    assert result.stderr.splitlines() == [
        f"firstcall: {tmp_path}/corpus.jsonl:2: requirement `minimum`: Extra inputs are not permitted",
        "firstcall: 1 of 3 lines not read",
    ]
    assert result.stdout.splitlines()[0] == "false not_met: 0 of 2"
    assert result.exit_code == 1


def test_ids_are_used_once_and_files_must_hold_lines(tmp_path: Path) -> None:
    twice = RUN.invoke(app, ["read", "--gold", str(corpus(tmp_path, LINE, LINE))])
    assert "corpus.jsonl:2: id x-1 is used before, on line 1" in twice.stderr
    empty = RUN.invoke(app, ["read", "--gold", str(corpus(tmp_path, ""))])
    assert "holds no lines" in str(empty.exception)
    missing = RUN.invoke(app, ["read", "--gold", str(tmp_path / "none.jsonl")])
    assert isinstance(missing.exception, InputError)


def test_one_reply_and_its_tree() -> None:
    one = RUN.invoke(app, ["read", "Knappt två år", "--expect", "years", "--today", "2026-11-23"])
    assert one.output.splitlines()[0] == 'answer  {"low": 1.5, "high": 2}  '
    tree = RUN.invoke(app, ["explain", "just under two years", "--expect", "years", "--lang", "en"])
    assert "en.duration.plain" in tree.output
