"""`firstcall cache`: what is kept of work done, and dropping it."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from firstcall.cli import options

app = typer.Typer(name="cache", help="Work kept by its content: readings and transcripts.", no_args_is_help=True)


@app.command()
def show(json_: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False) -> None:
    """Tell how much is kept, and where."""
    from firstcall.rescore.cache import Cache

    root, _ = options.root_and_url()
    cache = Cache(root)
    size = sum(each.stat().st_size for each in cache.path.parent.glob(f"{cache.path.name}*"))
    told = {"path": str(cache.path), "entries": cache.count(), "bytes": size}
    text = f"{cache.path}: {told['entries']} entries, {size / 1e6:.1f} MB"
    typer.echo(json.dumps(told) if json_ else text)
    cache.close()


@app.command()
def clear() -> None:
    """Drop everything that is kept; it is made again when it is needed."""
    from firstcall.rescore import cache

    root, _ = options.root_and_url()
    typer.echo(f"Freed {cache.clear(root) / 1e6:.1f} MB.")
