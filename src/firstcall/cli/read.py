"""`firstcall read`: reads a corpus of replies, or one reply, and shows what was understood and how well."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def read(
    text: Annotated[str | None, typer.Argument(help="One reply to read; with --expect.")] = None,
    gold: Annotated[Path | None, typer.Option(help="Corpus of replies, one JSON object a line.")] = None,
    out: Annotated[Path | None, typer.Option(help="Write the predictions here, one JSON object a line.")] = None,
    expect: Annotated[
        str | None, typer.Option(help="Kind of the answer, such as years; its defaults are used.")
    ] = None,
    lang: Annotated[str, typer.Option(help="Language of the reply.")] = "sv",
    today: Annotated[str, typer.Option(help="The interview's day, such as 2026-03-01; today when left out.")] = "",
    wrong: Annotated[
        bool, typer.Option("--wrong", help="List every line that came out otherwise than in gold.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
) -> None:
    """Read replies into typed facts; with --gold, compare with what they mean.

    A line that can't be read is named, with its field, and the others are read; then the exit code is 1, or 2 where
    none could be read.
    """
    from firstcall.cli import reading_tables
    from firstcall.errors import InputError

    if gold is not None:
        if text is not None or expect is not None:
            raise InputError("give either --gold FILE or a reply with --expect, not both")
        lines_read, lines_bad = reading_tables.corpus(gold, out, as_json=as_json, wrong=wrong)
        if lines_bad:
            raise typer.Exit(1 if lines_read else 2)
        return
    if text is None or expect is None:
        raise InputError('give --gold FILE, or a reply and its kind: firstcall read "Knappt två år." --expect years')
    reading_tables.one(text, expect, lang, today, as_json=as_json)
