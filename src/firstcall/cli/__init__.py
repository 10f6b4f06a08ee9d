"""The command `firstcall`: this file lists every command; each command's own file holds its options and its printing.

A command prints for people, or with `--json` for machines, and returns a true exit code: 0 done, 1 some items failed,
2 usage or configuration.
"""

from __future__ import annotations

import sys

import typer

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
from firstcall.errors import FirstcallError

app = typer.Typer(
    name="firstcall",
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


def main() -> None:
    """Run the command line; turn a FirstcallError into one line on stderr and its exit code."""
    tune_malloc()  # first thing, before any thread starts
    one_blas_thread()
    try:
        app()
    except FirstcallError as error:
        sys.stderr.write(f"firstcall: {error}\n")
        raise SystemExit(error.exit_code) from None
    except KeyboardInterrupt:
        sys.stderr.write("firstcall: interrupted\n")
        raise SystemExit(130) from None
