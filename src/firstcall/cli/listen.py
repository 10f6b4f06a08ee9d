"""`firstcall listen`: run sound files through ears, endpointing, speech-to-text and reader, as on a line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firstcall.cli import options
from firstcall.cli.turns import decided_on
from firstcall.errors import FirstcallError

if TYPE_CHECKING:
    from firstcall.live.overhear import HeardTurn


def listen(
    audio: Annotated[list[Path], typer.Argument(help="Sound files of any common format.")],
    expect: Annotated[str, typer.Option(help="Kind of the answer, such as years.")],
    lang: Annotated[str, typer.Option(help="Language spoken: sv or en.")] = "sv",
    endpointing: Annotated[str, typer.Option(help="When a turn is over: answer (by its words) or silence.")] = "answer",
    model: Annotated[str, typer.Option(help="Speech-to-text: auto, starter, a model id or a folder.")] = "auto",
    today: Annotated[str, typer.Option(help="Date that relative dates are counted from; default: today.")] = "",
    channel: Annotated[int | None, typer.Option(help="Only this channel, counted from 0; default: all mixed.")] = None,
    json_: Annotated[bool, typer.Option("--json", help="One JSON object a turn.")] = False,
) -> None:
    """Print every turn of recorded sound: when it was spoken, when and why it was taken to be over, words, reading."""
    from firstcall.audio.files import open_audio
    from firstcall.cli.reading_tables import check_language, day_of, requirement_for
    from firstcall.engines import registry
    from firstcall.live.overhear import overhear

    check_language(lang)
    policy = options.endpointing(endpointing)
    requirement = requirement_for(expect)
    counted_from = day_of(today)
    speech_to_text = registry.speech_to_text(model, language=lang, real_person=False)
    voice_activity = registry.voice_activity()
    failed = 0
    for path in audio:
        try:
            opened = open_audio(path, channel=channel)
        except FirstcallError as error:
            failed += 1
            typer.echo(f"firstcall: {error}", err=True)
            continue
        for remark in opened.remarks:
            typer.echo(f"firstcall: {remark.message}", err=True)
        turns = overhear(
            opened.clip,
            requirement,
            language=lang,
            today=counted_from,
            voice_activity=voice_activity,
            speech_to_text=speech_to_text,
            policy=policy,
        )
        count = 0
        for count, turn in enumerate(turns, 1):  # noqa: B007
            typer.echo(json.dumps(_tree(path, turn), ensure_ascii=False) if json_ else _line(path, turn))
        if not count and not json_:
            typer.echo(f"{path}: no speech")
    if failed:
        raise typer.Exit(2 if failed == len(audio) else 1)


def _tree(path: Path, turn: HeardTurn) -> dict[str, Any]:
    from firstcall.codec import encode

    return {
        "file": str(path),
        "start_s": round(turn.start_s, 3),
        "end_s": round(turn.end_s, 3),
        "decided_at_s": round(turn.decided_at_s, 3),
        "ready_at_s": round(turn.ready_at_s, 3),
        "reason": turn.reason,
        "grounds": encode(turn.grounds),
        "text": turn.utterance.text,
        "reading": encode(turn.reading),
    }


def _line(path: Path, turn: HeardTurn) -> str:
    fact = turn.reading.fact
    value = "–" if fact is None else fact.value
    gap = f" ({turn.reading.gap})" if turn.reading.gap else ""
    return (
        f"{path.name}  {turn.start_s:.2f}–{turn.end_s:.2f} s, decided {turn.decided_at_s:.2f}"
        f" ({turn.reason}; {decided_on(turn.grounds)}):"
        f" ”{turn.utterance.text.strip()}” → {turn.reading.intent}: {value}{gap}"
    )
