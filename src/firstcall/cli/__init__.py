"""The command `firstcall`: this file lists every command; each command's own file holds its options and its printing.

A command prints for people, or with `--json` for machines, and returns a true exit code: 0 done, 1 some items failed,
2 usage or configuration.
"""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from firstcall.cli import (
    admin,
    archive,
    cache,
    demo,
    doctor,
    erase,
    explain,
    interview,
    listen,
    models,
    read,
    rescore,
    review_stats,
    serve,
    spec,
    stored,
    voices,
)
from firstcall.engines.memory import one_blas_thread, tune_malloc
from firstcall.errors import INTERRUPTED, FirstcallError


class Commands(TyperGroup):
    """All commands; Ctrl-C in any of them says so, where the command has not said more itself."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            typer.echo("\nfirstcall: interrupted", err=True)
            raise typer.Exit(INTERRUPTED) from None


app = typer.Typer(
    name="firstcall",
    cls=Commands,
    help="Voice interview agent for the first, factual screening of job candidates.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.command("demo")(demo.demo)
app.command("interview")(interview.interview)
app.command("serve")(serve.serve)
app.command("invite")(serve.invite)
app.command("call")(serve.call)
app.command("listen")(listen.listen)
app.command("interviews")(stored.interviews)
app.command("verify")(stored.verify)
app.command("export")(stored.export)
app.command("import")(stored.import_)
app.command("erase")(erase.erase)
app.command("hold")(erase.hold)
app.command("rescore")(rescore.rescore)
app.command("review-stats")(review_stats.review_stats)
app.command("doctor")(doctor.doctor)
app.command("read")(read.read)
app.command("explain")(explain.explain)
app.add_typer(admin.app)
app.add_typer(archive.app)
app.add_typer(cache.app)
app.add_typer(models.app)
app.add_typer(spec.app)
app.add_typer(voices.app)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"firstcall {version('firstcall')}")
        raise typer.Exit


@app.callback()
def whole(
    _: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Voice interview agent for the first, factual screening of job candidates."""


def main() -> None:
    """Run the command line; turn a FirstcallError into one line on stderr and its exit code."""
    tune_malloc()  # first thing, before any thread starts
    one_blas_thread()
    try:
        app()
    except FirstcallError as error:
        sys.stderr.write(f"firstcall: {error}\n")
        raise SystemExit(error.exit_code) from None
