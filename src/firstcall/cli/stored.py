"""`firstcall interviews`, `verify`, `export` and `import`: what is stored, whether it is whole, out and in."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from firstcall.cli import options
from firstcall.cli.turns import decided_on
from firstcall.errors import FirstcallError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console
    from rich.table import Table

    from firstcall.events import TurnEnded

IN_A_PIPE = 200
"""Characters a line where no terminal says how many it has."""

NONE_STORED = "No interviews are stored yet; firstcall demo holds one."


def interviews(
    interview_id: Annotated[str, typer.Argument(help="Show this interview; default: list all.")] = "",
    unfinished: Annotated[bool, typer.Option("--unfinished", help="List only those that can be taken up.")] = False,
    json_: Annotated[bool, typer.Option("--json", help="One JSON object an interview.")] = False,
) -> None:
    """List the stored interviews, or show what was asked and understood in one."""
    from rich.table import Table

    from firstcall.store import OPEN

    _, store = options.root_and_store()
    if interview_id:
        _show(interview_id, as_json=json_)
        return
    rows = store.interviews(OPEN if unfinished else None)
    if json_:
        for row in rows:
            values = {name: str(getattr(row, name)) for name in ("id", "spec_id", "language", "line", "state")}
            values |= {"made_at": row.made_at.isoformat(), "ending": row.ending, "outcome": row.outcome}
            typer.echo(json.dumps(values, ensure_ascii=False))
        return
    table = Table(box=None)
    for name in ("id", "made", "job spec", "language", "line", "state", "outcome"):
        table.add_column(name, no_wrap=name == "id", overflow="fold")  # Ids are copied, and nothing is cut off.
    for row in rows:
        made = row.made_at.astimezone().strftime("%Y-%m-%d %H:%M")
        table.add_row(row.id, made, row.spec_id, row.language, row.line, row.ending or row.state, row.outcome)
    none = "No interview waits to be taken up." if unfinished else NONE_STORED
    _console().print(table if rows else none)


def _show(interview_id: str, *, as_json: bool) -> None:
    from rich.table import Table

    from firstcall.codec import encode
    from firstcall.events import Keep, TurnEnded
    from firstcall.languages import phrases

    _, store = options.root_and_store()
    row = store.interview(interview_id)
    entries = [each.entry for each in store.entries(interview_id)]
    keeps = [each for each in entries if isinstance(each, Keep)]
    ended = [each for each in entries if isinstance(each, TurnEnded)]
    cards = store.scorecards(interview_id)
    if as_json:
        tree = {
            "id": row.id,
            "readings": [encode(each) for each in keeps],
            "scorecards": [encode(each) for each in cards],
            "turns": [encode(each) for each in ended],
        }
        typer.echo(json.dumps(tree, ensure_ascii=False))
        return
    spec, language = store.spec_of(interview_id)
    words = phrases.get(language)
    by_id = {each.id: each for each in spec.requirements}
    table = Table("requirement", "said", "understood", "verdict", "why", box=None)
    for keep in keeps:
        fact = keep.verdict.fact
        understood = words.statement(by_id[keep.requirement_id], fact) if fact and fact.value is not None else "–"
        verdict = f"{words.decisions[keep.verdict.decision]}: {words.reason(keep.verdict.reason)}"
        table.add_row(keep.requirement_id, options.printable(keep.text), understood, verdict, keep.why)
    console = _console()
    console.print(f"{row.id} · {spec.title} · {row.made_at.astimezone():%Y-%m-%d} · {row.ending or row.state}")
    console.print(table)
    if ended:
        console.print(_turns(ended))
    for card in cards:
        console.print(f"{words.outcomes[card.outcome]} · score {card.score:.2f} · ruleset {card.ruleset}")


def _turns(ended: Sequence[TurnEnded]) -> Table:
    """When the candidate's turns were taken to be over, and on what."""
    from rich.table import Table

    table = Table("turn", "from", "to", "over after", "because", "on", box=None)
    for each in ended:
        times = (f"{each.start_s:.2f} s", f"{each.end_s:.2f} s", f"{each.at_s - each.end_s:.2f} s")
        table.add_row(each.turn_id, *times, each.reason, decided_on(each.grounds))
    return table


def _console() -> Console:
    """A console that takes nobody's words for markup, and breaks no lines where none is seen: in a pipe."""
    from rich.console import Console

    piped = not sys.stdout.isatty() and "COLUMNS" not in os.environ
    return Console(markup=False, emoji=False, highlight=False, width=IN_A_PIPE if piped else None)


def verify(
    interview_id: Annotated[str, typer.Argument(help="Only this interview; default: all.")] = "",
    sound: Annotated[bool, typer.Option(help="Read the recordings too; without it is quicker.")] = True,
    json_: Annotated[bool, typer.Option("--json", help="One JSON object a problem.")] = False,
) -> None:
    """Check that no stored record was changed, removed or put in; names the first altered one of each interview."""
    from rich.console import Console
    from rich.progress import track

    from firstcall.recordings import verification

    root, store = options.root_and_store()
    ids = [interview_id] if interview_id else [row.id for row in store.interviews()]
    console = Console(stderr=True)
    shown = track(ids, "Verifying", console=console, transient=True, disable=not console.is_terminal)
    found = [verification.problem_of(store, root, each, sound=sound) for each in shown]
    problems = [each for each in found if each is not None]
    if not interview_id:
        problems += verification.strays(store, root)
    for each in problems:
        if json_:
            typer.echo(json.dumps({"interview": each.interview_id, "record": each.seq, "what": each.what}))
        else:
            typer.echo(f"{each.interview_id}: record {each.seq}: {each.what}")
    if problems:
        raise typer.Exit(1)
    if not json_:
        typer.echo(f"{len(ids)} {'interview is' if len(ids) == 1 else 'interviews are'} as written.")


def export(
    interview_id: Annotated[str, typer.Argument(help="Id of the interview.")],
    folder: Annotated[Path, typer.Argument(help="New folder to write.")],
) -> None:
    """Write an interview as a self-contained recording folder."""
    from firstcall.recordings import export_folder

    root, store = options.root_and_store()
    typer.echo(f"Wrote {export_folder(store, root, interview_id, folder)}")


def import_(
    folders: Annotated[list[Path], typer.Argument(help="Recording folders.")],
) -> None:
    """Rebuild the database rows of recording folders; a damaged folder is refused as a whole."""
    from firstcall.recordings import import_folder

    root, store = options.root_and_store()
    failed = 0
    for folder in folders:
        try:
            typer.echo(f"{folder}: imported as {import_folder(store, root, folder)}")
        except FirstcallError as error:
            failed += 1
            typer.echo(f"firstcall: {error}", err=True)
    if failed:
        raise typer.Exit(2 if failed == len(folders) else 1)
