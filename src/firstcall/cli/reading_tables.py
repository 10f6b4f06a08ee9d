"""What `firstcall read` and `firstcall explain` do with files and print."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from firstcall.errors import InputError, WorldError
from firstcall.languages import LANGUAGES
from firstcall.reading import gold
from firstcall.reading.reader import read
from firstcall.types import Requirement

DEFAULTS: dict[str, dict[str, Any]] = {
    "yes_no": {"expects": True},
    "licence": {"needs": ("B",)},
    "certificate": {"name": "YKB"},
    "years": {"of": "", "min": 2},
    "number": {"of": "antal", "min": 1},
    "amount": {"unit": "SEK/month", "max": 40000},
    "date": {"latest": "2099-12-31"},
    "choice": {"options": {"dag": (), "kväll": (), "natt": ()}, "accepts": ("natt",)},
    "level": {"scale": ("grundskola", "gymnasium", "yrkeshögskola", "kandidat", "master"), "min": "gymnasium"},
}
"""Parameters of a kind where a person only wants to see how a reply is read."""
DEFAULTS["years"]["of"] = "arbete"


def requirement_for(kind: str) -> Requirement:
    """A requirement of the kind with plain parameters."""
    if kind not in DEFAULTS:
        raise InputError(f"--expect {kind}: expected one of {', '.join(DEFAULTS)}")
    return gold.requirement_of({"kind": kind, **DEFAULTS[kind]}, f"--expect {kind}")


def day_of(text: str) -> date:
    """The day given, or today."""
    if not text:
        return date.today()  # noqa: DTZ011 - the command's shell is where the clock is read; the day at this machine
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputError(f"--today {text}: expected a date such as 2026-03-01") from None


def check_language(language: str) -> str:
    """The language, when it is one of ours."""
    if language not in LANGUAGES:
        raise InputError(f"--lang {language}: expected one of {', '.join(LANGUAGES)}")
    return language


def lines_of(path: Path) -> tuple[list[gold.Line], list[InputError]]:
    """The corpus's lines, and a complaint naming file, line and field for each that can't be read.

    Raises InputError where the file itself can't be read or holds no lines.
    """
    try:
        content = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 (byte {error.start})") from None
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from None
    seen: dict[str, int] = {}
    good: list[gold.Line] = []
    bad: list[InputError] = []
    for number, text in enumerate(content.splitlines() if "\r" in content else content.split("\n"), 1):
        if not text.strip():
            continue
        try:
            line = gold.parse(text, f"{path}:{number}")
            if line.id in seen:
                raise InputError(f"{path}:{number}: id {line.id} is used before, on line {seen[line.id]}")
        except InputError as error:
            bad.append(error)
            continue
        seen[line.id] = number
        good.append(line)
    if not good and not bad:
        raise InputError(f"{path}: holds no lines")
    return good, bad


def corpus(path: Path, out: Path | None, *, as_json: bool, wrong: bool) -> tuple[int, int]:
    """Reads a corpus; writes the predictions; prints the comparison; how many lines were read, and how many not.

    Each of the latter is told in a line on stderr, and the rest is read for all that.
    """
    lines, bad = lines_of(path)
    for error in bad:
        sys.stderr.write(f"firstcall: {error}\n")
    pairs = [(line, gold.predict(line)) for line in lines]
    _show(pairs, out, as_json=as_json, wrong=wrong)
    if bad:
        sys.stderr.write(f"firstcall: {len(bad)} of {len(lines) + len(bad)} lines not read\n")
    return len(lines), len(bad)


def _show(pairs: list[tuple[gold.Line, gold.Prediction]], out: Path | None, *, as_json: bool, wrong: bool) -> None:
    if out is not None:
        written = "".join(json.dumps(got.as_json, ensure_ascii=False) + "\n" for _, got in pairs)
        try:
            out.write_text(written, encoding="utf-8")
        except OSError as error:
            raise WorldError("cannot_write", f"{out}: {error.strerror or error}", fix="give another --out") from error
    table = gold.score(pairs)
    if as_json:
        rows = {f"{language}/{kind}": score.as_json for (language, kind), score in table.items()}
        sys.stdout.write(json.dumps(rows or [got.as_json for _, got in pairs], ensure_ascii=False) + "\n")
        return
    if not table:
        if out is None:
            sys.stdout.write("".join(json.dumps(got.as_json, ensure_ascii=False) + "\n" for _, got in pairs))
        else:
            sys.stdout.write(f"{len(pairs)} lines read into {out}\n")
        return
    _print(table, pairs, wrong=wrong)


def _print(
    table: dict[tuple[str, str], gold.Score], pairs: list[tuple[gold.Line, gold.Prediction]], *, wrong: bool
) -> None:
    console = Console(width=None if sys.stdout.isatty() else 140, highlight=False)
    everything = table["all", "all"]
    console.print(f"false not_met: {len(everything.false_not_met)} of {everything.lines}", style="bold")
    found = {line.id: (line, got) for line, got in pairs}
    for name in everything.false_not_met:
        line, got = found[name]
        console.print(Text(f"  {name}  gold {_told(line.gold)}  read {got.value!r}  “{line.reply}”"))
    flips = [name for name in everything.flips if name not in everything.false_not_met]
    console.print(f"flips met<->not_met: {len(everything.flips)}" + (f"  also: {', '.join(flips)}" if flips else ""))
    console.print(_table(table))
    if wrong:
        for name in everything.wrong:
            line, got = found[name]
            console.print(
                Text(
                    f"{name}  “{line.reply}”\n    gold {_told(line.gold)}\n"
                    f"    read {got.intent} {got.value!r} {got.verdict}"
                )
            )


def _told(told: Any) -> str:
    return f"{told['intent']} {told.get('value')!r} {told.get('verdict')}"


def _table(table: dict[tuple[str, str], gold.Score]) -> Table:
    shown = Table("language", "kind", box=None, header_style="bold")
    for name in (
        "lines",
        "intent",
        "value",
        "verdict",
        "decided",
        "false not_met",
        "flips",
        "met>nm/rev",
        "nm>met/rev",
        "rev>met/nm",
    ):
        shown.add_column(name, justify="right")
    for (language, kind), score in sorted(
        table.items(), key=lambda item: (item[0][0] == "all", item[0][0], item[0][1] == "all", item[0][1])
    ):
        count = score.confusion

        def cell(one: str, first: str, second: str, count: dict[tuple[str, str], int] = count) -> str:
            return f"{count.get((one, first), 0)}/{count.get((one, second), 0)}"

        shown.add_row(
            language,
            kind,
            str(score.lines),
            _percent(gold.share(score.intents_right, score.lines)),
            _percent(gold.share(score.values_right, score.answers)),
            _percent(gold.share(score.verdicts_right, score.answers)),
            _percent(gold.share(score.decided, score.gold_decides)),
            str(len(score.false_not_met)),
            str(len(score.flips)),
            cell("met", "not_met", "review"),
            cell("not_met", "met", "review"),
            cell("review", "met", "not_met"),
        )
    return shown


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.1f}"


def one(text: str, kind: str, language: str, today: str, *, as_json: bool) -> None:
    """Reads one reply and prints what was understood."""
    requirement = requirement_for(kind)
    reading = read(text, requirement, language=check_language(language), today=day_of(today))
    got = gold.prediction("reply", requirement, reading)
    if as_json:
        sys.stdout.write(json.dumps({**got.as_json, "gap": reading.gap}, ensure_ascii=False) + "\n")
        return
    sys.stdout.write(f"{got.intent}  {json.dumps(got.value, ensure_ascii=False)}  {reading.gap}\n")
    for evidence in reading.evidence:
        sys.stdout.write(f"  [{evidence.start}:{evidence.end}] {evidence.quote!r}  {evidence.rule}\n")
