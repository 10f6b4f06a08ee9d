"""`firstcall erase` and `firstcall hold`: taking interviews away for good, and keeping them from it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from firstcall.cli import options
from firstcall.errors import InputError

if TYPE_CHECKING:
    from firstcall.recordings.erasing import Due, Place, Terms

WHY = ("request", "retention", "mistake")
HERE = "command line"
"""Who it was, for the audit."""


def erase(
    interview_ids: Annotated[list[str] | None, typer.Argument(help="Interviews to erase.")] = None,
    due: Annotated[bool, typer.Option("--due", help="Erase what has been kept as long as the settings say.")] = False,
    audio_only: Annotated[bool, typer.Option("--audio-only", help="Erase the sound; words and log stay.")] = False,
    why: Annotated[str, typer.Option(help="Stands on the tombstone: request, retention or mistake.")] = "request",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only tell what would be erased.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    json_: Annotated[bool, typer.Option("--json", help="One JSON object an interview.")] = False,
) -> None:
    """Erase interviews for good: rows, folder, depot, kept work. Only a hash stays. Held interviews are refused.

    Copies elsewhere (exports, backups, other machines' disks) are not known here.
    """
    from firstcall.recordings import erasing

    options.one_of("--why", why, WHY)
    if bool(interview_ids) == due:
        raise InputError("expected either interviews' ids or --due")
    place, terms = _place()
    today = datetime.now().astimezone().date()
    found = erasing.due(place, terms, today) if due else _chosen(place, interview_ids, audio_only)
    if not (found.audio or found.answers):
        typer.echo("Nothing to erase.", err=json_)
        return
    if not (dry_run or yes):
        asked = f"Erase {len(found.answers)} interviews, and the sound of {len(found.audio)}, for good?"
        typer.confirm(asked, abort=True)
    done = _as_it_would_be(found) if dry_run else _carried_out(place, found, "retention" if due else why)
    failed = 0
    for interview_id, everything, problem in done:
        failed += bool(problem)
        what = "everything" if everything else "sound"
        if json_:
            typer.echo(json.dumps({"interview": interview_id, "what": what, "problem": problem, "dry_run": dry_run}))
        else:
            told = f"{what} {'would be' if dry_run else 'is'} erased"
            typer.echo(f"{interview_id}: {problem or told}")
    if not dry_run:
        _drop_kept_work(place)
    if failed:
        raise typer.Exit(1)


def _chosen(place: Place, interview_ids: Sequence[str] | None, audio_only: bool) -> Due:
    """What was named, once each; an unknown one is refused before anything is gone."""
    from firstcall.recordings.erasing import Due

    chosen = tuple(dict.fromkeys(interview_ids or ()))
    for each in chosen:
        place.store.interview(each)
    return Due(chosen, ()) if audio_only else Due((), chosen)


def _carried_out(place: Place, found: Due, why: str) -> Iterator[tuple[str, bool, str]]:
    from firstcall.recordings import erasing

    return erasing.carried_out(place, found, why=why, actor=HERE)


def _as_it_would_be(found: Due) -> Iterator[tuple[str, bool, str]]:
    yield from ((each, True, "") for each in found.answers)
    yield from ((each, False, "") for each in found.audio)


def hold(
    interview_id: Annotated[str, typer.Argument(help="Id of the interview; without one all holds are listed.")] = "",
    why: Annotated[str, typer.Option(help="Which dispute, whose decision.")] = "",
    who: Annotated[str, typer.Option(help="Who asked for it.")] = HERE,
    release: Annotated[bool, typer.Option("--release", help="Let it go again.")] = False,
) -> None:
    """Keep an interview from being erased while a dispute is under way, or list what is kept so."""
    from firstcall.store import erasing

    _, store = options.root_and_store()
    if not interview_id:
        for each in erasing.holds(store):
            typer.echo(f"{each.interview_id}: {options.printable(each.reason)} ({options.printable(each.actor)})")
        return
    if release:
        erasing.release(store, interview_id, actor=who)
    else:
        erasing.hold(store, interview_id, actor=who, reason=why)
    typer.echo(f"{interview_id}: {'is not held any more' if release else 'is held'}")


def _place() -> tuple[Place, Terms]:
    from firstcall import settings
    from firstcall.recordings.depot import depot_of
    from firstcall.recordings.erasing import Place, Terms

    root, store = options.root_and_store()
    chosen = settings.load(root)
    return Place(store, root, depot_of(chosen.recordings)), Terms(chosen.audio_days, chosen.answers_days)


def _drop_kept_work(place: Place) -> None:
    """Transcripts kept by content hold words, and nobody knows whose: all of them go, and are made again."""
    from firstcall.rescore import cache

    cache.clear(place.root)
