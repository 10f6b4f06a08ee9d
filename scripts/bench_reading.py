"""How well and how fast replies are read: the gold tables, replies a second on one core, and long inputs.

Tables: dev and spec gold, the project's own corpora, the fresh rounds and the plain rounds, each without its held-out
fifth, and of that fifth only the total.
Speed: every line once, in one process. Long inputs: the time for 100 kB over the time for 10 kB, worst over kinds,
languages and fillings; the reader stops at `MOST_CHARACTERS`, so the rules are timed without that limit too, where ten
times the text may take ten times as long and no more than a little above.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from typing import Any

from corpora import LANGUAGES, gold_files, implied_files, lines, sealed_files, written_files

from firstcall.reading import gold, reader
from firstcall.reading.packs import pack_of
from firstcall.reading.rules import find
from firstcall.reading.text import make_doc

FILLINGS = (
    "ja nej inte fem år, ",
    "yes no not five years, ",
    "men att om jag har inte ",
    "5 ",
    "a",
    "B C E ",
    "1/2 . ",
)
"""What the long inputs consist of: words of many rules, numbers, one endless word, signs."""


def table() -> dict[str, gold.Score]:
    """Part -> its score."""
    dev, spec = gold_files()
    parts = {"dev": lines([dev]), "spec_gold": lines([spec])}
    for heldout in (False, True):
        for line in lines(written_files(heldout=heldout)):
            parts.setdefault(f"{source(line)}, {'held out' if heldout else 'worked on'}", []).append(line)
    parts["sealed"] = lines(sealed_files())
    parts["implied, sealed"] = lines(implied_files())
    scores = {name: gold.score((line, gold.predict(line)) for line in part) for name, part in parts.items()}
    return {name: scores[name]["all", "all"] for name in sorted(scores, key=in_order)}


SOURCES = {"f": "fresh", "g": "plain"}
"""First letter of an id -> the rounds it is of, which were read at first sight before anybody worked on them."""


IMPLIED = frozenset({"g31", "g32", "g33", "g34"})
"""Rounds of yes-or-no questions of which most are answered without a yes or a no."""


def source(line: gold.Line) -> str:
    """Which of the written corpora a line is of: own, fresh, plain or implied."""
    return "implied" if line.id.split("-")[0] in IMPLIED else SOURCES.get(line.id[0], "own")


def in_order(name: str) -> int:
    """Where a part stands in the table: the development gold, own, fresh, plain and sealed lines, what is implied."""
    sources = ("dev", "spec_gold", "own", "fresh", "plain", "sealed", "implied")
    source, _, part = name.partition(", ")
    return 10 * sources.index(source) + ("", "worked on", "held out", "sealed").index(part)


def speed() -> tuple[int, float]:
    """Lines, and replies a second over all of them."""
    every = lines([*gold_files(), *written_files(heldout=False), *written_files(heldout=True)])
    for line in every[:50]:
        gold.predict(line)  # imports and compiles
    started = time.perf_counter()
    for line in every:
        gold.predict(line)
    return len(every), len(every) / (time.perf_counter() - started)


def best_s(call: Callable[[], object], tries: int = 3) -> float:
    """The shortest of some timings: the one least disturbed by what else runs."""
    took = []
    for _ in range(tries):
        started = time.perf_counter()
        call()
        took.append(time.perf_counter() - started)
    return min(took)


def match_all(text: str, language: str) -> None:
    """Every family of rules over a whole text, without the reader's limit."""
    pack = pack_of(language)
    doc = make_doc(text, pack.lexicon)
    for family in pack.families:
        find(doc, pack, family)


def long_inputs() -> list[dict[str, Any]]:
    """Per language and filling: seconds for 10 kB and 100 kB, read and matched, and the ratio of the two."""
    requirement = gold.requirement_of({"kind": "years", "of": "snickare", "min": 3}, "bench")
    today = next(iter(lines(gold_files()[:1]))).today
    made = []
    for language in LANGUAGES:
        for filling in FILLINGS:
            small, large = (filling * (size // len(filling)) for size in (10_000, 100_000))
            row: dict[str, Any] = {"language": language, "filling": filling}
            for name, call in (
                ("read", lambda text: reader.read(text, requirement, language=language, today=today)),  # noqa: B023
                ("match", lambda text: match_all(text, language)),  # noqa: B023
            ):
                few, many = best_s(lambda: call(small)), best_s(lambda: call(large), tries=1)  # noqa: B023
                row[name] = {"10kB_s": round(few, 4), "100kB_s": round(many, 4), "ratio": round(many / few, 1)}
            made.append(row)
    return made


def main() -> int:
    """Prints tables and figures, or all of it as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    parser.add_argument("--only", choices=("tables", "speed", "long"), help="one part of it")
    given = parser.parse_args()
    out: dict[str, Any] = {}
    if given.only in (None, "tables"):
        out["tables"] = {name: summary(score) for name, score in table().items()}
    if given.only in (None, "speed"):
        out["lines"], per_s = speed()
        out["replies_per_s"] = round(per_s)
    if given.only in (None, "long"):
        out["long"] = long_inputs()
    if given.json:
        print(json.dumps(out, ensure_ascii=False, indent=1))
    else:
        show(out)
    return 0


def summary(score: gold.Score) -> dict[str, Any]:
    """A part's shares; of mistakes only how many, so that nothing of the held-out part shows."""
    return {
        "lines": score.lines,
        "intent": gold.share(score.intents_right, score.lines),
        "value": gold.share(score.values_right, score.answers),
        "verdict": gold.share(score.verdicts_right, score.answers),
        "decided": gold.share(score.decided, score.gold_decides),
        "false not_met": len(score.false_not_met),
        "flips": len(score.flips),
    }


def show(out: dict[str, Any]) -> None:
    """For people."""
    if "tables" in out:
        print(f"{'':<17}" + "".join(f"{name:>15}" for name in next(iter(out["tables"].values()))))
        for name, row in out["tables"].items():
            cells = [f"{cell:.1%}" if isinstance(cell, float) else str(cell) for cell in row.values()]
            print(f"{name:<17}" + "".join(f"{cell:>15}" for cell in cells))
    if "replies_per_s" in out:
        print(f"{out['replies_per_s']} replies/s on one core over {out['lines']} lines")
    for row in out.get("long", ()):
        timings = "  ".join(
            f"{name} {row[name]['10kB_s']:.3f} s -> {row[name]['100kB_s']:.3f} s (x{row[name]['ratio']})"
            for name in ("read", "match")
        )
        print(f"10 -> 100 kB  {row['language']}  {row['filling']!r:<28}{timings}")


if __name__ == "__main__":
    raise SystemExit(main())
