"""`firstcall archive`: the recording folders as a whole."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Annotated

import typer

from firstcall.cli import options, pace

app = typer.Typer(name="archive", help="The recording folders as a whole.", no_args_is_help=True)


@app.callback()
def archive() -> None:
    """The recording folders as a whole."""


@app.command()
def check(
    folders: Annotated[
        list[Path] | None, typer.Argument(help="Recording folders; default: all stored ones, here and in the depot.")
    ] = None,
    workers: Annotated[int, typer.Option(min=0, max=256, help="Processes; 0: one a core.")] = 0,
    json_: Annotated[bool, typer.Option("--json", help="One JSON object a folder.")] = False,
) -> None:
    """Hold every folder against itself: manifest, hash chains, sound, offsets, transcript; names the bad ones."""
    from firstcall import settings
    from firstcall.engines.contracts import CLOCK_HZ
    from firstcall.recordings.depot import depot_of
    from firstcall.rescore import checking

    root, _ = options.root_and_url()
    depot = depot_of(settings.load(root).recordings)
    names = [str(each) for each in folders] if folders else checking.folders_of(root)
    if depot is not None and not folders:
        names += checking.names_in(depot)
    good, bad, samples = 0, 0, 0
    with pace.shown(len(names), "folders") as show:
        for findings in checking.check_all(names, workers or os.cpu_count() or 1):
            for each in findings:
                good, bad = good + (not each.problem), bad + bool(each.problem)
                samples += each.samples
                if json_:
                    typer.echo(json.dumps({"folder": each.folder, "problem": each.problem, "turns": each.turns}))
                elif each.problem:
                    typer.echo(f"{Path(each.folder).name}: {each.problem}")
            show(good + bad)
    if not json_:
        hours = samples / CLOCK_HZ / 3600
        typer.echo(f"{good} folders are whole, {hours:.1f} hours of sound; {bad} are not.")
    if bad:
        raise typer.Exit(1)
