"""How long whole replies wait, and how often a cut-off one would be taken for whole: completeness over the corpora.

python scripts/bench_completeness.py [--lang sv en] [--kind years ...] [--list incomplete|harmful] [--speed] [--json]

Every reply of the corpora is whole, so `incomplete` costs its speaker the longest silence. Each is also cut at every
word border after the first word: a prefix that counts as complete is *harmful* where the verdict, the value or the
intent read from it is another than the whole reply's. Waits are those of the default endpointing policy. The held-out
fifth is never cut up or listed here.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from corpora import LANGUAGES, gold_files, lines, written_files

from firstcall.endpoint import EndpointPolicy
from firstcall.reading import Completeness, completeness, gold

POLICY = EndpointPolicy(answer_aware=True)
WAITS_S = {
    Completeness.COMPLETE: POLICY.complete_s,
    Completeness.EXTENSIBLE: POLICY.extensible_s,
    Completeness.INCOMPLETE: POLICY.incomplete_s,
}
WORDS = (5, 50, 500)
FILLER = "men jag har väl ja inte kört så länge but I have not been there for that long "
"""What long replies are made of for the timing: words of many rules in both languages, and no figure."""


@dataclass(slots=True)
class Row:
    """Counts of one language and kind."""

    whole: dict[Completeness, int] = field(default_factory=lambda: dict.fromkeys(Completeness, 0))
    prefixes: int = 0
    taken: int = 0
    """Prefixes judged complete."""
    harmful: int = 0
    at_signs: int = 0
    """Prefixes that end where the whole reply has a comma or a stop: there people pause."""
    harmful_at_signs: int = 0
    lines_harmed: int = 0
    """Lines with at least one harmful prefix."""

    def add(self, other: Row) -> None:
        """Count another row's lines in."""
        for key, count in other.whole.items():
            self.whole[key] += count
        self.prefixes += other.prefixes
        self.taken += other.taken
        self.harmful += other.harmful
        self.at_signs += other.at_signs
        self.harmful_at_signs += other.harmful_at_signs
        self.lines_harmed += other.lines_harmed

    @property
    def wait_s(self) -> float:
        """Mean wait after a whole reply, in seconds."""
        return sum(WAITS_S[key] * count for key, count in self.whole.items()) / max(1, sum(self.whole.values()))

    @property
    def figures(self) -> dict[str, float]:
        """Shares in per cent."""
        replies = max(1, sum(self.whole.values()))
        made = {str(key): round(100 * count / replies, 1) for key, count in self.whole.items()}
        return {
            "replies": replies,
            **made,
            "prefixes": self.prefixes,
            "taken": round(100 * self.taken / max(1, self.prefixes), 2),
            "harmful": round(100 * self.harmful / max(1, self.prefixes), 2),
            "harmful_at_signs": round(100 * self.harmful_at_signs / max(1, self.at_signs), 2),
            "harmed": round(100 * self.lines_harmed / replies, 1),
            "wait_s": round(self.wait_s, 2),
        }


def judged(line: gold.Line, text: str) -> Completeness:
    """How whole the text is as an answer to the line's question."""
    return completeness(text, line.requirement, language=line.language, today=line.today, question=line.question)


def read_as(line: gold.Line, text: str) -> tuple[Any, ...]:
    """Intent, value and verdict of a text as the reply to the line's question."""
    read = gold.predict(gold.Line(line.id, line.language, line.today, line.question, line.requirement, text, None))
    return read.intent, read.value, read.verdict


def prefixes(reply: str) -> Iterator[tuple[str, bool]]:
    """The reply cut at each word border after the first word, and whether a sign stands there."""
    words = reply.split()
    for count in range(1, len(words)):
        prefix = " ".join(words[:count]).rstrip(" ,;:–-")
        if prefix:
            yield prefix, words[count - 1][-1] in ",.;:!?"


def measured(line: gold.Line, stop: str) -> tuple[Row, list[str]]:
    """The line's counts, and its harmful prefixes."""
    row = Row()
    row.whole[judged(line, line.reply)] += 1
    full = read_as(line, line.reply)
    harmful = []
    for cut, at_sign in prefixes(line.reply):
        prefix = cut if cut[-1] in ".!?" else cut + stop
        row.prefixes += 1
        row.at_signs += at_sign
        if judged(line, prefix) is Completeness.COMPLETE:
            row.taken += 1
            if read_as(line, prefix) != full:
                harmful.append(prefix)
                row.harmful_at_signs += at_sign
    row.harmful, row.lines_harmed = len(harmful), min(1, len(harmful))
    return row, harmful


def listed(line: gold.Line, row: Row, harmful: Iterable[str], what: str) -> None:
    """Print what is asked for of one line."""
    if what == "incomplete" and row.whole[Completeness.INCOMPLETE]:
        told = line.gold["intent"] if line.gold else ""
        print(f"{line.id} [{told}] {line.question} | {line.reply}  -> read {read_as(line, line.reply)}")
    if what == "harmful":
        for prefix in harmful:
            print(f"{line.id} {line.question} | {prefix} || {line.reply[len(prefix) :]}")
            print(f"     {read_as(line, prefix)} -> {read_as(line, line.reply)}")


def table(kinds: list[str], languages: list[str], what: str, stop: str) -> dict[tuple[str, str], Row]:
    """(language, kind) -> counts, over the gold lines and the written ones that are worked on."""
    made: dict[tuple[str, str], Row] = {}
    for line in lines([*gold_files(), *written_files(heldout=False)]):
        kind = line.requirement.kind
        if line.language not in languages or (kinds and kind not in kinds):
            continue
        row, harmful = measured(line, stop)
        listed(line, row, harmful, what)
        for key in ((line.language, kind), (line.language, "all")):
            made.setdefault(key, Row()).add(row)
    return dict(sorted(made.items(), key=lambda item: (item[0][0], item[0][1] == "all", item[0][1])))


def speed() -> dict[str, dict[int, float]]:
    """Language -> words in the reply -> microseconds a call, the best of several."""
    asked = gold.requirement_of({"kind": "years", "of": "snickare", "min": 3}, "bench")
    made: dict[str, dict[int, float]] = {}
    for language in LANGUAGES:
        for count in WORDS:
            words = (FILLER.split() * (count // 10 + 1))[:count]
            best = float("inf")
            for turn in range(7):
                text = " ".join([*words[:-1], f"x{turn}"])
                began = time.perf_counter()
                completeness(text, asked, language=language, today=date(2026, 11, 23))
                best = min(best, time.perf_counter() - began)
            made.setdefault(language, {})[count] = round(best * 1e6, 1)
    return made


def show(rows: dict[tuple[str, str], Row]) -> None:
    """The table for people."""
    heads = (
        "count",
        "complete",
        "extens.",
        "incompl.",
        "prefixes",
        "complete",
        "harmful",
        "at signs",
        "replies",
        "wait",
    )
    print(f"{'':15}{'whole replies, %':>36}{'prefixes and shares of them, %':>46}{'of':>6}{'s':>9}")
    print(f"{'':15}{''.join(f'{head:>9}' for head in heads)}")
    for (language, kind), row in rows.items():
        print(f"{language} {kind:12}{''.join(f'{figure:>9}' for figure in row.figures.values())}")


def main() -> int:
    """Prints the table, the lines asked for or the timing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lang", nargs="+", choices=LANGUAGES, default=list(LANGUAGES))
    parser.add_argument("--kind", nargs="+", default=[], help="only these kinds")
    parser.add_argument("--list", choices=("incomplete", "harmful"), default="", help="print these replies too")
    parser.add_argument("--stop", action="store_true", help="end each prefix with a full stop, as Whisper often does")
    parser.add_argument("--speed", action="store_true", help="microseconds a call for 5, 50 and 500 words")
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    given = parser.parse_args()
    if given.speed:
        print(json.dumps(speed(), indent=1))
        return 0
    rows = table(given.kind, given.lang, given.list, "." if given.stop else "")
    if given.json:
        print(json.dumps({f"{lang} {kind}": row.figures for (lang, kind), row in rows.items()}, indent=1))
    else:
        show(rows)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
