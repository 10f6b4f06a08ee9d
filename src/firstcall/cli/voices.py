"""`firstcall voices`: list the voices of the catalogue and fetch them."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer

from firstcall.cli.downloads import pull_each
from firstcall.engines import places, voices

app = typer.Typer(name="voices", help="List and fetch voices for speaking.", no_args_is_help=True)

Json = Annotated[bool, typer.Option("--json", help="Print for machines.")]


@app.command("list")
def list_voices(as_json: Json = False) -> None:
    """List the voices with their licences; the first installed one of a language speaks, otherwise espeak-ng."""
    entries = voices.catalogue().values()
    if as_json:
        rows = [asdict(entry) | {"installed": voices.is_installed(entry.id)} for entry in entries]
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for entry in entries:
        state = "installed" if voices.is_installed(entry.id) else f"{entry.megabytes:.0f} MB"
        typer.echo(f"{entry.id:24} {entry.language}  {state:10} {entry.speaker}; {entry.licence}")
    typer.echo(f"Voices lie in {places.voices_folder()}; without one espeak-ng speaks.")


@app.command()
def pull(
    names: Annotated[list[str], typer.Argument(metavar="ID...", help="Such as sv_SE-nst-medium.")],
    as_json: Json = False,
) -> None:
    """Fetch voices, checked by the publisher's checksums; a broken download goes on where it stopped."""
    pull_each(names, lambda name, progress: voices.pull(name, progress=progress).network.parent, as_json=as_json)
