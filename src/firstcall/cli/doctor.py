"""`firstcall doctor`: what is in use, what is missing, and the command that mends it."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer


def doctor(as_json: Annotated[bool, typer.Option("--json", help="Print for machines.")] = False) -> None:
    """Tell which engines, voices, models, devices and folders are in use; exit code 1 when something cannot be done."""
    from firstcall import settings
    from firstcall.doctor import examine

    root = settings.data_root()
    checks = examine(root, settings.load(root))
    if as_json:
        typer.echo(json.dumps([asdict(check) for check in checks], ensure_ascii=False, indent=2))
    else:
        for check in checks:
            typer.echo(f"{check.state.value:8}  {check.name}: {check.detail}")
            if check.fix:
                typer.echo(f"          -> {check.fix}")
    if any(check.is_bad for check in checks):
        raise typer.Exit(1)
