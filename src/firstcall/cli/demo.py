"""`firstcall demo`: a whole spoken interview with a simulated candidate, on the real speech path, without a network."""

from __future__ import annotations

import json
import shlex
import sys
import time
from typing import TYPE_CHECKING, Annotated

import typer

from firstcall.cli import options
from firstcall.errors import INTERRUPTED

if TYPE_CHECKING:
    from rich.console import Console

    from firstcall.live.desk import Desk
    from firstcall.live.session import Held
    from firstcall.personas import Persona

DEFAULTS = {"sv": "sv-plain", "en": "en-plain"}
"""Who applies when nobody is named."""


def demo(
    lang: Annotated[str, typer.Option(help="Language of the interview: sv or en.")] = "sv",
    persona: Annotated[str, typer.Option(help="Which simulated candidate, or a persona file; see --list.")] = "",
    list_: Annotated[bool, typer.Option("--list", help="List the simulated candidates and stop.")] = False,
    model: Annotated[str, typer.Option(help="Speech-to-text: starter, auto, a model id or a folder.")] = "starter",
    voice: Annotated[str, typer.Option(help="The agent's voice: auto, a voice id or espeak:NAME.")] = "auto",
    endpointing: Annotated[str, typer.Option(help="When a turn is over: answer (by its words) or silence.")] = "answer",
    seed: Annotated[int, typer.Option(help="Seed of the noise on the candidate's line.")] = 1,
    json_: Annotated[bool, typer.Option("--json", help="Print the result as one JSON object, nothing else.")] = False,
) -> None:
    """Hold an interview with a simulated candidate who speaks, and show everything that happens."""
    from rich.console import Console

    from firstcall import personas

    if list_:
        for name in personas.names():
            each = personas.load(name)
            typer.echo(f"{name:<14} {each.language}  {each.about}")
        return
    options.endpointing(endpointing)
    who = personas.load(persona or DEFAULTS[options.one_of("--lang", lang, DEFAULTS)])
    console = Console(quiet=json_, highlight=False, soft_wrap=not sys.stdout.isatty())  # A pipe has no width.
    _hold(who, console, model, voice, endpointing, seed, as_json=json_)


def _hold(
    who: Persona, console: Console, model: str, voice: str, endpointing: str, seed: int, *, as_json: bool
) -> None:
    from firstcall import dialogue, personas
    from firstcall.cli.narration import Narrator
    from firstcall.lines.simulated import SimulatedLine
    from firstcall.live import session
    from firstcall.live.stored import new_id
    from firstcall.specfiles import example, read_for_interviews

    spec = read_for_interviews(example(who.spec))
    personas.check(who, spec)
    narrator = Narrator(console, dialogue.script(spec, who.language))
    desk = options.desk(
        who.language, model=model, voice=voice, policy=endpointing, real_person=False, watchers=[narrator.watch]
    )
    console.print(f"[bold]{spec.title}[/], {spec.employer}. Candidate: {who.id} ({who.about}).", markup=True)
    console.print("[dim]min:s    who        what is said; ↳ what was understood, the verdict and why[/]\n")
    began = time.perf_counter()
    line, id_ = SimulatedLine(who, seed=seed), new_id()
    try:
        held = session.begin(
            desk, spec, line, today=who.today, language=who.language, interview_id=id_, in_media_time=True
        )
    except KeyboardInterrupt:
        typer.echo(f"\nfirstcall: interrupted; what was said is kept: firstcall interviews {id_}", err=True)
        raise typer.Exit(INTERRUPTED) from None
    wall_s = time.perf_counter() - began
    report = _report(desk, held, narrator.delays_s, wall_s)
    if as_json:
        typer.echo(json.dumps(report, ensure_ascii=False))
    else:
        _tell(console, desk, held, report)


def _report(desk: Desk, held: Held, delays_s: list[float], wall_s: float) -> dict[str, object]:
    import numpy as np

    row = desk.store.interview(held.interview_id)
    media_s = max((getattr(each.entry, "at_s", 0.0) for each in desk.store.entries(held.interview_id)), default=0.0)
    p50, p95 = np.percentile(delays_s, [50, 95]) if delays_s else (0.0, 0.0)
    return {
        "interview": held.interview_id,
        "ending": row.ending,
        "outcome": row.outcome,
        "folder": str(held.folder),
        "database": desk.store.where,
        "media_s": round(media_s, 2),
        "wall_s": round(wall_s, 2),
        "reply_p50_s": round(float(p50), 2),
        "reply_p95_s": round(float(p95), 2),
        "self_check": None if held.checked is None else held.checked.passed,
    }


def _tell(console: Console, desk: Desk, held: Held, report: dict[str, object]) -> None:
    checked = "no recording"
    if held.checked is not None:
        checked = "every prompt found at its place" if held.checked.passed else "; ".join(held.checked.problems)
    folder = shlex.quote(str(held.folder))
    console.print(
        f"\n{report['media_s']} s of interview in {report['wall_s']} s. From the end of speech to the next prompt:"
        f" p50 {report['reply_p50_s']} s, p95 {report['reply_p95_s']} s. Recording: {checked}."
    )
    console.print(f"Listen:  {folder}/call.flac (left the candidate, right firstcall)", soft_wrap=True)
    console.print(f"Read:    {folder}/transcript.vtt and interview.json", soft_wrap=True)
    again = f"firstcall interviews {held.interview_id} · firstcall verify · firstcall export {held.interview_id} DIR"
    console.print(f"Again:   {again}", soft_wrap=True)
    console.print(f"Stored:  {desk.store.where}", soft_wrap=True)
