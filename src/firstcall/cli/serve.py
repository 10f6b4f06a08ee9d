"""`firstcall serve`, `invite` and `call`: the server that holds interviews, and how candidates come to it."""

from __future__ import annotations

import contextlib
import json
import logging
import socket
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from firstcall.cli import options
from firstcall.errors import InputError, WorldError

if TYPE_CHECKING:
    from firstcall.live.desk import Desk
    from firstcall.settings import Settings
    from firstcall.store.invitations import Invitation
    from firstcall.web.accounts.provider import Provider
    from firstcall.web.house import House

BOARDS = 2
"""Threads that go through the calls: judging a crowd's sound goes on beside Python, so that two hold more than one."""

MISSING = "pip install 'firstcall[serve]'"


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on; 0.0.0.0 for all.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes a free one.")] = options.PORT,
    model: Annotated[str, typer.Option(help="Speech-to-text: auto, a model id or a folder.")] = "auto",
    voice: Annotated[str, typer.Option(help="The agent's voice: auto, a voice id or espeak:NAME.")] = "auto",
    endpointing: Annotated[str, typer.Option(help="When a turn is over: answer (by its words) or silence.")] = "",
    simulated: Annotated[
        bool, typer.Option("--simulated", help="Only simulated candidates call: the starter model may be used.")
    ] = False,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Answers transcribed at the same time.")] = 1,
) -> None:
    """Answer candidates' pages: open a link from `firstcall invite` in a browser.

    Browsers give their microphone to https:// and to localhost only; put a proxy with a certificate in front, and let
    `public_url` name it. Where the proxy is on another machine, FORWARDED_ALLOW_IPS names that machine, so that limits
    count people's addresses and not the proxy's.

    Recruiters review on /desk with an account: firstcall admin token makes the first. Candidates need none.
    """
    try:
        from firstcall.store.users import has_admin
        from firstcall.web import door
        from firstcall.web.app import Front, application
        from firstcall.web.phone import PhoneAccount
    except ImportError as error:
        raise WorldError("extra_missing", f"serve needs the extra 'serve' ({error.name})", fix=MISSING) from error
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)  # At INFO it tells of every opening of the database.
    house, chosen = _house(model, voice, endpointing, workers, real_person=not simulated)
    phone = PhoneAccount(chosen.phone_key, chosen.public_url) if chosen.phone_key and chosen.public_url else None
    server = door.server(application(house, Front(chosen.public_url, chosen.api_key, phone, _provider(chosen))))
    listening = _listening(host, port)
    where = f"http://{f'[{host}]' if ':' in host else host}:{listening.getsockname()[1]}"
    typer.echo(f"firstcall answers on {where}; Ctrl-C ends it", err=True)
    if not has_admin(house.store):
        typer.echo(f"nobody can review in the browser yet: {_first_account(where, chosen)}", err=True)
    server.run(sockets=[listening])


def _first_account(where: str, chosen: Settings) -> str:
    """The command that makes the first account, for the address at which this server answers."""
    usual = chosen.public_url or where.endswith(f":{options.PORT}")
    return f"firstcall admin token{'' if usual else f' --base {where}'} makes the first account"


def _listening(host: str, port: int) -> socket.socket:
    """A socket on the address, before anything is said of answering. Raises WorldError(`port_taken`)."""
    with contextlib.ExitStack() as kept:
        try:
            family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
            made = kept.enter_context(socket.socket(family, kind, protocol))
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            made.bind(address)
        except OSError as error:
            what = f"cannot listen on {host}:{port} ({error.strerror})"
            raise WorldError("port_taken", what, fix="choose another with --host and --port") from error
        kept.pop_all()
    return made


def _provider(chosen: Settings) -> Provider | None:
    """The organisation's own login, where one is set. Raises InputError, and WorldError where the extra is missing."""
    if not chosen.oidc_issuer:
        return None
    for name in ("oidc_client_id", "oidc_client_secret"):
        if not getattr(chosen, name):
            raise InputError(f"{name} is not set; firstcall.toml in the data root or FIRSTCALL_{name.upper()} sets it")
    try:
        from firstcall.web.accounts.provider import Provider, ProviderAccount, roles_of
    except ImportError as error:
        fix = "pip install 'firstcall[oidc]'"
        raise WorldError("extra_missing", f"oidc_issuer needs the extra 'oidc' ({error.name})", fix=fix) from error
    roles = roles_of(chosen.oidc_roles)
    secret = chosen.oidc_client_secret
    return Provider(ProviderAccount(chosen.oidc_issuer, chosen.oidc_client_id, secret, chosen.oidc_role_claim, roles))


def _house(model: str, voice: str, endpointing: str, workers: int, *, real_person: bool) -> tuple[House, Settings]:
    from firstcall import settings
    from firstcall.calendars import Calendars, Talks
    from firstcall.engines import registry
    from firstcall.live.housekeeping import Housekeeper
    from firstcall.live.pool import SpeechPool
    from firstcall.live.switchboard import Pump, Switchboard
    from firstcall.recordings.depot import depot_of
    from firstcall.recordings.erasing import Place, Terms
    from firstcall.store.desk import prepare
    from firstcall.store.drawing import keep_announced
    from firstcall.web.house import House

    root, store = options.root_and_store()
    chosen = settings.load(root)

    def desk_for(language: str) -> Desk:
        desk = options.desk(
            language, model=model, voice=voice, policy=endpointing, real_person=real_person, in_use=(root, store)
        )
        engines = desk.engines
        return desk.shared(SpeechPool(engines.speech_to_text, workers=workers, turn_model=engines.turn_model))

    options.turn_model(chosen)  # Where it is set and missing, no call shall be the first to notice.
    activity = registry.voice_activity()
    pump = Pump([Switchboard(activity) for _ in range(BOARDS)])
    prepare(store)
    keep_announced(store, chosen.practice.shares, "system:serve")
    sources = {login: source if "://" in source else str(root / source) for login, source in chosen.calendars.items()}
    talks = Talks(Calendars(sources), chosen.talk_minutes, chosen.talk_place)
    place = Place(store, root, depot_of(chosen.recordings))
    keeper = Housekeeper(place, Terms(chosen.audio_days, chosen.answers_days), date.today)
    keeper.start()
    house = House(store, root, desk_for, pump, date.today, practice=chosen.practice, talks=talks)
    house.depot, house.housekeeper = place.depot, keeper
    return house, chosen


def invite(
    spec: Annotated[str, typer.Argument(help="Job spec: a YAML file, or the name of an example.")],
    lang: Annotated[str, typer.Option(help="Language of the interview; default: the spec's own.")] = "",
    candidate: Annotated[str, typer.Option(help="Your own reference to the candidate.")] = "",
    days: Annotated[float, typer.Option(help="For how many days the link works.")] = 14,
    base: Annotated[str, typer.Option(help="Where candidates reach the server; default: public_url.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print for machines.")] = False,
) -> None:
    """Make a link that lets one candidate into one interview; it is shown once."""
    token, made = _invited(spec, lang, candidate, days)
    link = f"{options.reached_at(base)}/i/{token}"
    if as_json:
        told = {"link": link, "interview": made.interview_id, "expires_at": made.expires_at.isoformat()}
        typer.echo(json.dumps(told))
        return
    typer.echo(link)
    typer.echo(f"interview {made.interview_id}; works until {made.expires_at:%Y-%m-%d %H:%M} UTC", err=True)


def call(
    spec: Annotated[str, typer.Argument(help="Job spec: a YAML file, or the name of an example.")],
    to: Annotated[str, typer.Option(help="The candidate's telephone number, such as +46701234567.")],
    lang: Annotated[str, typer.Option(help="Language of the interview; default: the spec's own.")] = "",
    candidate: Annotated[str, typer.Option(help="Your own reference to the candidate.")] = "",
) -> None:
    """Ring a candidate up, through the telephone provider of the settings; `firstcall serve` holds the interview."""
    from firstcall import settings

    chosen = settings.load(settings.prepared_root())
    for name in ("public_url", "phone_account", "phone_key", "phone_number"):
        if not getattr(chosen, name):
            raise InputError(f"{name} is not set; firstcall.toml in the data root or FIRSTCALL_{name.upper()} sets it")
    try:
        from firstcall.lines.dialling import RestDialler, checked
    except ImportError as error:
        raise WorldError("extra_missing", f"call needs the extra 'serve' ({error.name})", fix=MISSING) from error
    number = checked(to)
    token, made = _invited(spec, lang, candidate, days=1)
    dialler = RestDialler(chosen.phone_account, chosen.phone_key, chosen.phone_number, chosen.phone_api)
    told = dialler.call(number, f"{chosen.public_url.rstrip('/')}/phone/answer?token={token}")
    typer.echo(f"ringing: call {told}, interview {made.interview_id}")


def _invited(spec: str, lang: str, candidate: str, days: float) -> tuple[str, Invitation]:
    from firstcall.live.stored import new_id
    from firstcall.specfiles import find, read_for_interviews
    from firstcall.store import invitations

    if not invitations.SHORTEST / timedelta(days=1) <= days <= invitations.LONGEST.days:
        raise InputError(f"--days {days:g}: expected a minute (0.0007) at least and {invitations.LONGEST.days} at most")
    _, store = options.root_and_store()
    return invitations.invite(
        store,
        read_for_interviews(find(spec)),
        interview_id=new_id(),
        language=lang,
        candidate=candidate,
        valid=timedelta(days=days),
    )
