"""What `models pull` and `voices pull` share: a progress bar on stderr, and going on after a name that failed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import typer

from firstcall.engines.download import Progress
from firstcall.errors import FirstcallError


def pull_each(names: Sequence[str], pull: Callable[[str, Progress], Path], *, as_json: bool) -> None:
    """Fetch every name with `pull`, which gives where it lies; exits 1 when some of several failed.

    A single name's error is raised as it is.
    """
    failed = False
    for name in names:
        try:
            with bar() as progress:
                place = pull(name, progress)
        except FirstcallError as error:
            if len(names) == 1:
                raise
            failed = True
            typer.echo(f"firstcall: {error}", err=True)
            continue
        if as_json:
            typer.echo(json.dumps({"id": name, "path": str(place)}, ensure_ascii=False))
        else:
            typer.echo(f"{name}: whole, in {place}")
    if failed:
        raise typer.Exit(1)


@contextmanager
def bar() -> Iterator[Progress]:
    """A function to tell (file, bytes so far, bytes in all) to; draws only where stderr is a terminal."""
    from rich import progress
    from rich.console import Console

    columns = (
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.DownloadColumn(),
        progress.TransferSpeedColumn(),
        progress.TimeRemainingColumn(),
    )
    console = Console(stderr=True)
    with progress.Progress(*columns, console=console, disable=not console.is_terminal) as drawn:
        tasks: dict[str, progress.TaskID] = {}

        def tell(name: str, so_far: int, total: int) -> None:
            if name not in tasks:
                tasks[name] = drawn.add_task(name, total=total or None)
            drawn.update(tasks[name], completed=so_far)

        yield tell
