"""Compares our reader with public ones on the parts that they claim: same lines, same metric, side by side in one run.

`exact` is the share of lines whose value is the gold's, over gold answers with a value of that kind. `near` is lenient
towards readers without ranges: the figure lies within the gold's bounds ("over ten years" read as 10). `wrong` is the
share where another value came out; the rest is silence. `plain` counts only lines without a hard tag, where the value
is said outright. Needs the extra [bench]. The held-out fifth is read only with --heldout.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from corpora import gold_files, lines, written_files
from peers import PEERS

from firstcall.reading import gold

PLAIN = frozenset({"number_words", "digits", "very_short", "politeness", "relative_date", "range", "filler"})
"""Tags that do not make a line hard for a reader of numbers or dates."""


@dataclass(frozen=True, slots=True)
class Row:
    """One reader on one language and kind."""

    reader: str
    language: str
    kind: str
    lines: int
    exact: float
    near: float
    wrong: float
    plain_lines: int
    plain_exact: float | None
    ms_per_reply: float


def ours(line: gold.Line) -> Any:
    """Our reader's value."""
    return gold.predict(line).value


def within(told: Any, found: Any) -> bool:
    """Whether a figure, or both ends of a range, lie within the gold's bounds."""
    if not (isinstance(told, dict) and isinstance(found, dict)):
        return False
    low = told["low"] if told["low"] is not None else float("-inf")
    high = told["high"] if told["high"] is not None else float("inf")
    return all(end is None or low - 0.0101 <= end <= high + 0.0101 for end in (found["low"], found["high"]))


def measure(name: str, value: Callable[[gold.Line], Any], chosen: list[gold.Line], plain: set[str]) -> Row:
    """A reader over lines of one language and kind; timed after a first call, which loads what it loads."""
    exact = near = wrong = plain_exact = 0
    value(chosen[0])
    started = time.perf_counter()
    got = [value(line) for line in chosen]
    took = time.perf_counter() - started
    for line, found in zip(chosen, got, strict=True):
        assert line.gold is not None
        right = gold.same_value(line.gold["value"], found)
        exact += right
        near += right or within(line.gold["value"], found)
        wrong += found is not None and not right
        plain_exact += right and line.id in plain
    plains = sum(line.id in plain for line in chosen)
    return Row(
        name,
        chosen[0].language,
        chosen[0].requirement.kind,
        len(chosen),
        round(exact / len(chosen), 3),
        round(near / len(chosen), 3),
        round(wrong / len(chosen), 3),
        plains,
        round(plain_exact / plains, 3) if plains else None,
        round(1000 * took / len(chosen), 2),
    )


def rows(heldout: bool) -> list[Row]:
    """The table's rows; per language and kind ours first."""
    files = written_files(heldout=True) if heldout else [*gold_files(), *written_files(heldout=False)]
    whole = [line for line in lines(files) if line.gold and line.gold["value"] is not None]
    tags = {}
    for path in files:
        for text in path.read_text(encoding="utf-8").splitlines():
            data = json.loads(text)
            tags[data["id"]] = frozenset(data.get("tags", ()))
    plain = {name for name, said in tags.items() if said <= PLAIN}
    made = []
    for kind in ("number", "years", "amount", "date"):
        for language in ("sv", "en"):
            chosen = [line for line in whole if (line.language, line.requirement.kind) == (language, kind)]
            made.append(measure("firstcall", ours, chosen, plain))
            fit = [peer for peer in PEERS if kind in peer.kinds and language in peer.languages]
            made.extend(measure(peer.name, peer.value, chosen, plain) for peer in fit)
    return made


def main() -> int:
    """Prints the table, or its rows as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="rows as JSON")
    parser.add_argument("--heldout", action="store_true", help="the held-out fifth instead (totals only)")
    given = parser.parse_args()
    try:
        table = rows(given.heldout)
    except ModuleNotFoundError as error:
        sys.stderr.write(f"firstcall: {error.name} is not installed; pip install 'firstcall[bench]'\n")
        return 2
    if given.json:
        print(json.dumps([asdict(row) for row in table], indent=1))
        return 0
    heads = ("lines", "exact", "near", "wrong", "plain", "exact", "ms")
    print(f"{'kind':<8}{'lang':<6}{'reader':<13}{''.join(f'{head:>8}' for head in heads)}")
    for row in table:
        shares = "".join(f"{share:>8.1%}" for share in (row.exact, row.near, row.wrong))
        outright = f"{row.plain_exact:>8.1%}" if row.plain_exact is not None else f"{'-':>8}"
        print(
            f"{row.kind:<8}{row.language:<6}{row.reader:<13}{row.lines:>8}{shares}"
            f"{row.plain_lines:>8}{outright}{row.ms_per_reply:>8.2f}"
        )
    for peer in PEERS:
        print(f"{peer.name}: {peer.call}; {', '.join(peer.languages)}; {', '.join(peer.kinds)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
