"""`firstcall serve` and `firstcall invite`: the server that candidates call, and the links that let them in."""

from __future__ import annotations

import json
import logging
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from firstcall.cli import options
from firstcall.errors import InputError, WorldError

if TYPE_CHECKING:
    from firstcall.live.desk import Desk
    from firstcall.web.house import House

BIGGEST_MESSAGE = 64 * 1024
"""Bytes of one WebSocket message; a page's are under a kilobyte."""

MISSING = "pip install 'firstcall[serve]'"


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on; 0.0.0.0 for all.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes a free one.")] = 8080,
    model: Annotated[str, typer.Option(help="Speech-to-text: auto, a model id or a folder.")] = "auto",
    voice: Annotated[str, typer.Option(help="The agent's voice: auto, a voice id or espeak:NAME.")] = "auto",
    endpointing: Annotated[str, typer.Option(help="When a turn is over: answer (by its words) or silence.")] = "",
    simulated: Annotated[
        bool, typer.Option("--simulated", help="Only simulated candidates call: the starter model may be used.")
    ] = False,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Answers transcribed at the same time.")] = 1,
) -> None:
    """Answer candidates' pages: open a link from `firstcall invite` in a browser.

    Browsers give their microphone to https:// and to localhost only; put a proxy with a certificate in front.
    """
    try:
        import uvicorn

        from firstcall.web.app import application
    except ImportError as error:
        raise WorldError("extra_missing", f"serve needs the extra 'serve' ({error.name})", fix=MISSING) from error
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    house, api_key = _house(model, voice, endpointing, workers, real_person=not simulated)
    server = uvicorn.Server(
        uvicorn.Config(
            application(house, api_key=api_key),
            host=host,
            port=port,
            ws="websockets-sansio",
            ws_max_size=BIGGEST_MESSAGE,
            log_level="warning",
            access_log=False,
            timeout_graceful_shutdown=5,
        )
    )
    typer.echo(f"firstcall answers on http://{host}:{port}; Ctrl-C ends it", err=True)
    server.run()
    if not server.started:
        raise WorldError("port_taken", f"cannot listen on {host}:{port}", fix="choose another with --port")


def _house(model: str, voice: str, endpointing: str, workers: int, *, real_person: bool) -> tuple[House, str]:
    from firstcall import settings
    from firstcall.engines import registry
    from firstcall.live.pool import SpeechPool
    from firstcall.live.switchboard import Pump, Switchboard
    from firstcall.web.house import House

    root, store = options.root_and_store()
    chosen = settings.load(root)

    def desk_for(language: str) -> Desk:
        desk = options.desk(
            language, model=model, voice=voice, policy=endpointing, real_person=real_person, in_use=(root, store)
        )
        return desk.shared(SpeechPool(desk.engines.speech_to_text, workers=workers))

    pump = Pump(Switchboard(registry.voice_activity()))
    return House(store, root, desk_for, pump, date.today), chosen.api_key


def invite(
    spec: Annotated[str, typer.Argument(help="Job spec: a YAML file, or the name of an example.")],
    lang: Annotated[str, typer.Option(help="Language of the interview; default: the spec's own.")] = "",
    candidate: Annotated[str, typer.Option(help="Your own reference to the candidate.")] = "",
    days: Annotated[float, typer.Option(help="For how many days the link works.")] = 14,
    base: Annotated[str, typer.Option(help="Where candidates reach the server.")] = "http://127.0.0.1:8080",
    as_json: Annotated[bool, typer.Option("--json", help="Print for machines.")] = False,
) -> None:
    """Make a link that lets one candidate into one interview; it is shown once."""
    from firstcall.live.stored import new_id
    from firstcall.specfiles import find, read_for_interviews
    from firstcall.store import invitations

    if not 0 < days <= invitations.LONGEST.days:
        raise InputError(f"--days {days:g}: expected more than 0 and at most {invitations.LONGEST.days}")
    _, store = options.root_and_store()
    token, made = invitations.invite(
        store,
        read_for_interviews(find(spec)),
        interview_id=new_id(),
        language=lang,
        candidate=candidate,
        valid=timedelta(days=days),
    )
    link = f"{base.rstrip('/')}/i/{token}"
    if as_json:
        told = {"link": link, "interview": made.interview_id, "expires_at": made.expires_at.isoformat()}
        typer.echo(json.dumps(told))
        return
    typer.echo(link)
    typer.echo(f"interview {made.interview_id}; works until {made.expires_at:%Y-%m-%d %H:%M} UTC", err=True)
