"""The commands behind `scripts/train_starter` and `scripts/eval_starter`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Optional

import typer

from firstcall.errors import FirstcallError, InputError

app = typer.Typer(add_completion=False, no_args_is_help=True, rich_markup_mode=None)

Minutes = Annotated[Optional[float], typer.Option(help="Training time; 75 from nothing, 45 with --init.")]  # noqa: UP045


@app.callback()
def _commands() -> None:
    """Make and judge starter models."""


@app.command()
def train(
    out: Annotated[Path, typer.Option(help="Folder for the model; made anew.")],
    minutes: Minutes = None,
    init: Annotated[Optional[Path], typer.Option(help="Go on from this exported model.")] = None,  # noqa: UP045
    smoke: Annotated[bool, typer.Option(help="A few steps of a tiny model, to see that everything works.")] = False,
) -> None:
    """Train a starter model on synthetic speech. A file STOP in OUT.checkpoint/ ends it cleanly."""
    from firstcall.training import train as training

    chosen = training.plan(init=init, minutes=minutes, smoke=smoke)
    done = training.run(out, chosen, init=init, smoke=smoke)
    typer.echo(f"{done.steps} steps, {done.samples} samples, {done.minutes:.1f} minutes; the model stands in {out}")


@app.command("eval")
def evaluate(
    models: Annotated[list[Path], typer.Argument(help="Model folders, judged side by side on the same clips.")],
    sentences: Annotated[int, typer.Option(min=1, help="Sentences a cell at most.")] = 40,
    language: Annotated[Optional[list[str]], typer.Option(help="sv or en; both when left out.")] = None,  # noqa: UP045
    beam: Annotated[int, typer.Option(min=1, help="Width of the beam search.")] = 5,
    json_file: Annotated[Optional[Path], typer.Option("--json", help="Write everything here, too.")] = None,  # noqa: UP045
) -> None:
    """Report word errors per language, condition and voices; what silence gives; where words start."""
    from firstcall.training.evaluate import as_json, as_table
    from firstcall.training.evaluate import evaluate as judge
    from firstcall.training.texts import LANGUAGES

    languages = language or list(LANGUAGES)
    if unknown := set(languages) - set(LANGUAGES):
        raise InputError(f"--language is {sorted(unknown)[0]}, expected one of {', '.join(LANGUAGES)}")
    reports = judge(
        models,
        sentences=sentences,
        languages=languages,
        beam=beam,
        progress=lambda line: typer.echo(line, err=True),
    )
    typer.echo(as_table(reports))
    if json_file is not None:
        json_file.write_text(json.dumps(as_json(reports), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Run a command; mistakes of the user end in one line and exit code 2."""
    try:
        app()
    except FirstcallError as error:
        typer.echo(f"firstcall: {error}", err=True)
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
