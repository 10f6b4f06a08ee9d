"""`firstcall review-stats`: how the reviewing goes, week by week."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firstcall.cli import options

if TYPE_CHECKING:
    from firstcall.review.agreement import Agreement
    from firstcall.store.desk_statistics import Statistics


def review_stats(
    week: Annotated[str, typer.Option(help="ISO week such as 2026-W48; default: this one.")] = "",
    json_: Annotated[bool, typer.Option("--json", help="Print for machines.")] = False,
) -> None:
    """Tell how far people and machine agree, how long reviewing takes, and who was not answered in time."""
    from pydantic import TypeAdapter

    from firstcall import settings
    from firstcall.store.desk import prepare
    from firstcall.store.desk_statistics import Statistics, statistics

    root, store = options.root_and_store()
    prepare(store)
    found = statistics(store, settings.load(root).practice, datetime.now().astimezone(), week)
    if json_:
        tree: Any = TypeAdapter(Statistics).dump_python(found, mode="json")
        typer.echo(json.dumps(tree, ensure_ascii=False))
        return
    for line in _lines(found):
        typer.echo(line)


def _lines(found: Statistics) -> list[str]:
    week = found.week
    lines = [
        f"{week.week}: {week.reviewed} interviews reviewed; half in {_s(week.seconds.p50)}, "
        f"nine of ten in {_s(week.seconds.p90)}; clean ones half in {_s(week.seconds_clean.p50)}",
        f"not answered by the promised day: {week.late} of {week.promised} this week; {found.unanswered} now",
        f"machine and blind readers, {len(found.weeks)} weeks: {_agreed(found.agreed.machine_human)}",
        f"two blind readers, {len(found.weeks)} weeks: {_agreed(found.agreed.human_human)}",
        f"overruled this week: {week.overrules} of {week.decisions} decisions",
    ]
    lines += [f"  {each.job} {each.name}: {each.times} of {each.of}" for each in found.overruled]
    lines += [f"  because of {each.name}: {each.times}" for each in found.reasons]
    for each in found.questions:
        machine, human = each.machine_human, each.human_human
        if machine.pairs or human.pairs:
            lines.append(f"{each.job} {each.requirement_id}: machine {_agreed(machine)}; people {_agreed(human)}")
    lines += [
        f"ALARM: {each.actor} accepted {each.interviews} interviews in a row in {each.seconds:.0f} s "
        f"({each.began_at[:16]})"
        for each in found.alarms
    ]
    return lines


def _s(value: float | None) -> str:
    return "-" if value is None else f"{value:.0f} s"


def _agreed(found: Agreement) -> str:
    if found.raw is None:
        return "nothing yet"
    kappa = "no kappa"
    if found.kappa is not None:
        kappa = f"kappa {found.kappa:.2f} ({found.kappa_low:.2f} to {found.kappa_high:.2f})"
    return f"{100 * found.raw:.1f} % of {found.pairs}, {kappa}"
