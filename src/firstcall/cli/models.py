"""`firstcall models`: list speech-to-text models and fetch them."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from firstcall.cli.downloads import pull_each
from firstcall.engines import models, places
from firstcall.languages import LANGUAGES

app = typer.Typer(name="models", help="List and fetch speech-to-text models.", no_args_is_help=True)

Json = Annotated[bool, typer.Option("--json", help="Print for machines.")]


@app.command("list")
def list_models(as_json: Json = False) -> None:
    """List the models that are known to work, which are installed and which are the defaults on this machine."""
    defaults = {models.default_model(language, places.cores()): language for language in LANGUAGES}
    there = models.installed()
    names = [models.STARTER, *models.KNOWN, *(name for name in there if name not in models.KNOWN)]
    if as_json:
        rows = [
            {
                "id": name,
                "installed": name == models.STARTER or name in there,
                "default_for": defaults.get(name),
                "folder": str(models.starter_folder() if name == models.STARTER else models.place(name)),
            }
            for name in names
        ]
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for name in names:
        state = "shipped, for simulated candidates only" if name == models.STARTER else ""
        state = "installed" if name in there else state
        default = f"default for {defaults[name]}" if name in defaults else ""
        typer.echo(f"{name:34} {', '.join(filter(None, [state, default]))}".rstrip())
    typer.echo(
        f"Models lie in {places.models_folder()}; any CTranslate2 Whisper id of {models.hub_url()} can be pulled."
    )


@app.command()
def pull(
    names: Annotated[list[str], typer.Argument(metavar="ID...", help="Such as KBLab/kb-whisper-base.")],
    as_json: Json = False,
) -> None:
    """Fetch models, checked by the publisher's checksums; a broken download goes on where it stopped."""
    pull_each(names, lambda name, progress: models.pull(name, progress=progress).folder, as_json=as_json)
