"""What a run came to, as files: JSON, CSV, Parquet where pyarrow is installed, and one page that needs nothing else."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, fields
from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from firstcall.audio.disk import make_folder, written_whole
from firstcall.rescore.flips import MOVES, Flip
from firstcall.rescore.run import Plan, Tally
from firstcall.rescore.svg import Bar, Curve, bars, curves
from firstcall.types import Outcome

PAGE_NAME, JSON_NAME, CSV_NAME, PARQUET_NAME = "report.html", "report.json", "flips.csv", "flips.parquet"
LISTED = 2_000
"""Flips on the page, the gravest; the other files hold all of them. A page of a million rows opens nowhere."""
TALLEST = 20
"""Requirements in a chart."""

_STYLE = """
body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:1200px;padding:0 1rem;color:#1b1b1b;
background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.3rem .5rem;border-bottom:1px solid #ddd;vertical-align:top}
.bad{color:#b3261e;font-weight:600}.doubt{color:#7a5f00}.good{color:#2e7d32}figure{margin:1rem 0}
figcaption{font-weight:600}q{quotes:"”" "”"}small{color:#555}
"""


def prepare(folder: Path) -> None:
    """Make the folder before the run, which is long. Raises WorldError."""
    make_folder(folder)


def write(folder: Path, tally: Tally, plan: Plan, plots: Sequence[str] = (), title: str = "") -> list[Path]:
    """Write every form of a report; gives the files. `plots`: further SVG for the page. Raises WorldError."""
    flips = tally.sorted_flips
    contents = {
        JSON_NAME: json.dumps(tree(tally, plan), ensure_ascii=False, indent=1).encode() + b"\n",
        CSV_NAME: table(flips).encode("utf-8-sig"),  # Spreadsheets take UTF-8 only with its mark.
        PAGE_NAME: page(tally, plan, plots, title).encode(),
    }
    if find_spec("pyarrow") is not None:
        contents[PARQUET_NAME] = parquet(flips)
    for name, data in contents.items():
        with written_whole(folder / name) as file:
            file.write(data)
    return [folder / name for name in contents]


def row(flip: Flip) -> dict[str, Any]:
    """A flip as plain values, in the order of the columns."""
    return {"move": flip.move, **asdict(flip)}


COLUMNS = ("move", *(each.name for each in fields(Flip)))


def table(flips: Sequence[Flip]) -> str:
    """The flips as CSV."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS)
    writer.writeheader()
    writer.writerows({name: _harmless(value) for name, value in row(each).items()} for each in flips)
    return text.getvalue()


def _harmless(value: Any) -> Any:
    """Somebody's words that a spreadsheet would take for a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def parquet(flips: Sequence[Flip]) -> bytes:
    """The flips as a Parquet file."""
    import pyarrow
    import pyarrow.parquet

    kinds = {"must": pyarrow.bool_(), "read_back": pyarrow.bool_(), "reviewed": pyarrow.bool_()}
    kinds["at_s"] = pyarrow.float64()
    schema = pyarrow.schema([(name, kinds.get(name, pyarrow.string())) for name in COLUMNS])
    rows = [
        {name: str(value) if name in ("old", "new") else value for name, value in row(each).items()} for each in flips
    ]
    file = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows, schema=schema), file)
    return file.getvalue()


def totals(tally: Tally, plan: Plan) -> dict[str, Any]:
    """The figures of a run."""
    return {
        "interviews": tally.interviews,
        "answers_read": tally.answers,
        "scorecards_written": tally.written,
        "had_theirs": tally.had,
        "dry_run": not plan.writes,
        "what_if": [str(each) for each in plan.changes],
        "sweep": sweep_rows(tally, plan),
        "interrupted": tally.interrupted,
        "moves": {f"{old}→{new}": count for (old, new), count in moves(tally.flips)},
        "outcomes": [{"old": old, "new": new, "interviews": n} for (old, new), n in sorted(tally.outcomes.items())],
        "failed": [{"interview_id": interview_id, "reason": why} for interview_id, why in tally.sorted_problems],
    }


def sweep_rows(tally: Tally, plan: Plan) -> list[dict[str, Any]]:
    """How many come out how at each value of a sweep."""
    pairs = zip(plan.sweep, tally.swept, strict=False)
    return [
        {"change": str(each), "value": each.value, **{str(one): counts[one] for one in Outcome}}
        for each, counts in pairs
    ]


def tree(tally: Tally, plan: Plan) -> dict[str, Any]:
    """Everything that a run came to."""
    return {**totals(tally, plan), "flips": [row(each) for each in tally.sorted_flips]}


def moves(flips: Sequence[Flip]) -> list[tuple[tuple[str, str], int]]:
    """(old, new) -> how many, the gravest first, without those that did not happen."""
    counts = Counter((each.old, each.new) for each in flips)
    return [((str(old), str(new)), counts[old, new]) for old, new in MOVES if counts[old, new]]


# -------------------------------------------------------------------------------------------------- the page


def page(tally: Tally, plan: Plan, plots: Sequence[str] = (), title: str = "") -> str:
    """The report for people: one file, nothing loaded from anywhere, no script."""
    flips = tally.sorted_flips
    heading = escape(title or _title(plan))
    shown = flips[:LISTED]
    more = f"<p>The {len(flips) - LISTED} others are in {CSV_NAME}.</p>" if len(flips) > LISTED else ""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{heading}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{heading}</h1>{_summary(tally, plan)}{''.join(plots)}"
        f"{_supposed(tally, plan)}{_charts(tally)}<h2>Verdicts that moved</h2>{_flips(shown)}{more}"
        f"{_failed(tally)}</body></html>\n"
    )


def _title(plan: Plan) -> str:
    if plan.changes or plan.sweep:
        asked = [*map(str, plan.changes), *(f"{each.name}.{each.key} swept" for each in plan.sweep[:1])]
        return f"What if: {', '.join(asked)}"
    return "Re-scored interviews"


def _summary(tally: Tally, plan: Plan) -> str:
    rulesets = ", ".join(sorted({each.new_ruleset for each in tally.flips}))
    said = [
        f"{tally.interviews} interviews, {tally.answers} answers read again",
        "nothing was written" if not plan.writes else f"{tally.written} scorecards appended",
        f"{tally.had} had theirs under these rules already",
        f"{len(tally.flips)} verdicts moved" + (f" under {rulesets}" if rulesets else ""),
        f"{len(tally.problems)} interviews failed",
    ]
    cut = '<p class="bad">The run was interrupted: this is a part.</p>' if tally.interrupted else ""
    note = "<p>Nothing here decides about a person; decisions of people stand as they are.</p>"
    return f"{cut}<ul>{''.join(f'<li>{escape(each)}</li>' for each in said)}</ul>{note}"


def _supposed(tally: Tally, plan: Plan) -> str:
    """The plots of a what-if: outcomes along a sweep, scores of the qualified before and after."""
    drawn = []
    if plan.sweep and tally.swept:
        meanings = {Outcome.QUALIFIED: "good", Outcome.REVIEW: "doubt", Outcome.NOT_QUALIFIED: "bad"}
        pairs = list(zip([each.value for each in plan.sweep], tally.swept, strict=True))
        lines = [
            Curve(str(one), tuple((x, float(counts[one])) for x, counts in pairs), meanings[one]) for one in meanings
        ]
        key = f"{plan.sweep[0].name}.{plan.sweep[0].key}"
        drawn.append(curves(f"Interviews by outcome at each {key}", key, lines))
    if plan.changes and any(old != new for old, new in tally.scores):
        before, after = Counter[float](), Counter[float]()
        for (old, new), count in tally.scores.items():
            before[old] += count
            after[new] += count
        lines = [
            Curve(name, tuple(sorted((x, float(y)) for x, y in counts.items())), meaning)
            for name, counts, meaning in (("before", before, "plain"), ("after", after, "good"))
        ]
        drawn.append(curves("Scores of those qualified before and after", "score", lines))
    return "".join(drawn)


def _charts(tally: Tally) -> str:
    drawn = []
    if tally.flips:
        how = [Bar(f"{old} → {new}", count, _meaning(new)) for (old, new), count in moves(tally.flips)]
        drawn.append(bars("How verdicts moved", how))
        where = Counter(f"{each.spec_id} · {each.requirement_id}" for each in tally.flips)
        drawn.append(bars("Where they moved", [Bar(name, count) for name, count in where.most_common(TALLEST)]))
    if tally.outcomes:
        names = [f"{old} → {new}" if old != new else f"{old} (unmoved)" for old, new in sorted(tally.outcomes)]
        counts = [tally.outcomes[each] for each in sorted(tally.outcomes)]
        drawn.append(bars("Outcomes of interviews", [Bar(*each) for each in zip(names, counts, strict=True)]))
    return "".join(drawn)


def _meaning(decision: str) -> str:
    return {"met": "good", "not_met": "bad"}.get(decision, "doubt")


def _flips(flips: Sequence[Flip]) -> str:
    if not flips:
        return "<p>None.</p>"
    heads = ("move", "requirement", "old value", "new value", "the words", "rule", "at", "why", "interview")
    rows = "".join(f"<tr>{''.join(f'<td>{each}</td>' for each in _cells(flip))}</tr>" for flip in flips)
    return (
        f"<table><thead><tr>{''.join(f'<th>{each}</th>' for each in heads)}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _cells(flip: Flip) -> list[str]:
    marks = [word for word, holds in (("must", flip.must), ("read back", flip.read_back)) if holds]
    reviewed = "<br><small>a person has decided: that stands</small>" if flip.reviewed else ""
    at = "" if flip.at_s is None else f"{int(flip.at_s // 60)}:{flip.at_s % 60:04.1f}"
    return [
        f'<span class="{_meaning(flip.new)}">{escape(flip.move)}</span>',
        f"{escape(flip.requirement_id)}<br><small>{escape(', '.join([flip.kind, *marks]))}</small>",
        escape(flip.old_value) or "–",
        escape(flip.new_value) or "–",
        f"<q>{escape(flip.quote or '–')}</q><br><small>{escape(flip.text)}</small>",
        f"<small>{escape(flip.rule)}</small>",
        at,
        f"<small>{escape(flip.old_reason)} → {escape(flip.new_reason)}</small>",
        f"{escape(flip.interview_id)}<br><small>{escape(flip.spec_id)}</small>{reviewed}",
    ]


def _failed(tally: Tally) -> str:
    if not tally.problems:
        return ""
    rows = "".join(f"<tr><td>{escape(of)}</td><td>{escape(why)}</td></tr>" for of, why in tally.sorted_problems)
    return f"<h2>Interviews that failed</h2><table><tbody>{rows}</tbody></table>"
