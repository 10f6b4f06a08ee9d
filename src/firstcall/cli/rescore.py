"""`firstcall rescore`: reads the stored interviews again and tells whose verdict moves."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from firstcall.cli import options, pace
from firstcall.errors import InputError

if TYPE_CHECKING:
    from firstcall.rescore.run import Plan, Tally

SHOWN = 50
"""Flips that are printed; a report holds all of them."""


def rescore(
    from_: Annotated[
        str, typer.Option("--from", help="What is read again: words, as they are stored; or audio, heard again.")
    ] = "words",
    spec: Annotated[str, typer.Option(help="Only interviews held from job specs of this id.")] = "",
    since: Annotated[str, typer.Option(help="Only interviews held on this day or later, such as 2026-03-01.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Write no scorecard; only tell.")] = False,
    report: Annotated[Path | None, typer.Option(help="Write the report into this folder: HTML, JSON, CSV.")] = None,
    workers: Annotated[int, typer.Option(min=1, max=256, help="Processes.")] = 1,
    on: Annotated[
        str, typer.Option(help="Work on a Ray cluster, --workers actors: ray://HOST:10001, HOST:6379, or local.")
    ] = "",
    stt: Annotated[
        str, typer.Option(help="With --from audio: speech-to-text model, auto for the one in the settings.")
    ] = "auto",
    short_context: Annotated[
        bool,
        typer.Option(
            "--short-context", help="With --from audio: need not compute a clip's padding, if the trial stands."
        ),
    ] = False,
    set_: Annotated[
        list[str] | None,
        typer.Option("--set", help="What if: REQUIREMENT.KEY=VALUE such as years.min=2; told, never written."),
    ] = None,
    sweep: Annotated[
        str, typer.Option(help="What if: one key at many values, such as years.min=0:10:1; told, never written.")
    ] = "",
    json_: Annotated[bool, typer.Option("--json", help="One JSON object a flip, then one of totals.")] = False,
) -> None:
    """Read the stored interviews again under today's rules, append their scorecards, and tell whose verdict moves."""
    from firstcall.rescore import reports, whatif
    from firstcall.rescore.run import Plan, run
    from firstcall.store import Store
    from firstcall.store.archive import Scope, count, languages

    options.one_of("--from", from_, ("words", "audio"))
    root, url = options.root_and_url()
    plan = Plan(
        Scope(spec_id=spec, since=_day("--since", since)),
        dry_run,
        changes=tuple(whatif.parse(each) for each in set_ or ()),
        sweep=whatif.sweep(sweep) if sweep else (),
        cache=root,
        root=root,
        workers=workers,
        on=on,
    )
    if report is not None:
        reports.prepare(report)
    store = Store.open(url)
    total = count(store, plan.scope)
    if from_ == "audio":
        plan = _by_ear(plan, stt, languages(store, plan.scope), shortens=short_context)
    if spec and not total:
        store.newest_spec(spec)  # Names what is not there.
    with pace.shown(total) as show:
        tally = run(store, url, plan, lambda so_far: show(so_far.interviews))
    written = reports.write(report, tally, plan) if report is not None else []
    _tell(tally, plan, as_json=json_)
    for path in written:
        typer.echo(f"Wrote {path}", err=True)
    if tally.interrupted:
        typer.echo("firstcall: interrupted; the same command goes on where it was left", err=True)
        raise typer.Exit(130)
    if tally.problems:
        raise typer.Exit(1)


def _day(name: str, text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise InputError(f"{name} {text!r}: expected a day such as 2026-03-01") from None


def _by_ear(plan: Plan, model: str, spoken: list[str], *, shortens: bool) -> Plan:
    """The plan with the recordings heard again, by a model for each language spoken."""
    from firstcall import settings

    assert plan.root is not None
    chosen = settings.load(plan.root)
    models = tuple((each, chosen.model(each) if model == "auto" else model) for each in spoken)
    return replace(plan, stt=models, shortens=shortens, depot=chosen.recordings)


def _tell(tally: Tally, plan: Plan, *, as_json: bool) -> None:
    from firstcall.rescore import reports
    from firstcall.types import Outcome

    if as_json:
        for each in tally.sorted_flips:
            typer.echo(json.dumps(reports.row(each), ensure_ascii=False))
        typer.echo(json.dumps({"totals": reports.totals(tally, plan)}, ensure_ascii=False))
        return
    _print_flips(tally)
    for interview_id, why in tally.sorted_problems:
        typer.echo(f"{interview_id}: failed: {why}", err=True)
    for (old, new), count in reports.moves(tally.flips):
        typer.echo(f"{old} → {new}: {count}")
    for row in reports.sweep_rows(tally, plan):
        typer.echo(f"{row['change']}: {', '.join(f'{row[one]} {one}' for one in Outcome)}")
    done = "nothing written" if not plan.writes else f"{tally.written} scorecards appended"
    had = f"; {tally.had} had theirs already" if tally.had else ""
    failed = f"; {len(tally.problems)} failed" if tally.problems else ""
    typer.echo(f"{tally.interviews} interviews: {len(tally.flips)} verdicts moved; {done}{had}{failed}.")


def _print_flips(tally: Tally) -> None:
    from rich.console import Console
    from rich.table import Table

    flips = tally.sorted_flips
    if not flips:
        return
    table = Table("move", "interview", "requirement", "old", "new", "words", "rule", "at s", box=None)
    for each in flips[:SHOWN]:
        at = "" if each.at_s is None else f"{each.at_s:.1f}"
        old, new = each.old_value or each.old_reason, each.new_value or each.new_reason
        name = each.requirement_id + (" (decided by a person)" if each.reviewed else "")
        table.add_row(each.move, each.interview_id, name, old, new, options.printable(each.quote), each.rule, at)
    Console(markup=False, emoji=False, highlight=False).print(table)
    if len(flips) > SHOWN:
        typer.echo(f"… and {len(flips) - SHOWN} more; --report DIR writes all of them.")
