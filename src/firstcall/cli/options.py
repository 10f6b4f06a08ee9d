"""What several commands take: data root, database, engines, endpointing. Heavy imports stay inside the functions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from firstcall.errors import INTERRUPTED, InputError

if TYPE_CHECKING:
    from firstcall.endpoint import EndpointPolicy
    from firstcall.engines.contracts import TurnModel
    from firstcall.live.desk import Desk
    from firstcall.live.interview import Watch
    from firstcall.live.pool import SpeechPool
    from firstcall.settings import Settings
    from firstcall.store import Store

SECOND_HEARING_S = 60.0
"""An answer that a second hearing has not come to by then is left as it is: the interview is some minutes long."""

ENDPOINTING = ("answer", "silence")

PORT = 8080
"""Where `serve` listens unless told otherwise."""


def one_of(name: str, value: str, allowed: Iterable[str]) -> str:
    """The value if it is allowed. Raises InputError naming the option and what it takes."""
    choices = tuple(allowed)
    if value not in choices:
        raise InputError(f"{name} {value!r}: expected one of {', '.join(choices)}")
    return value


def endpointing(name: str) -> EndpointPolicy:
    """The endpoint policy behind a name."""
    from firstcall.endpoint import EndpointPolicy

    return EndpointPolicy(answer_aware=one_of("--endpointing", name, ENDPOINTING) == "answer")


@contextmanager
def resumable(interview_id: str = "", *, chat: bool = False) -> Iterator[str]:
    """Give the id of the interview to hold, new where none is given; Ctrl-C then says how to take it up again.

    `chat`: in writing, as it was held.
    """
    import typer

    from firstcall.live.stored import new_id

    id_ = interview_id or new_id()
    try:
        yield id_
    except KeyboardInterrupt:
        typer.echo(f"\nfirstcall: interrupted; take it up with: {taking_up(id_, chat=chat)}", err=True)
        raise typer.Exit(INTERRUPTED) from None


def taking_up(interview_id: str, *, chat: bool) -> str:
    """The command that takes an interview up, in writing or aloud."""
    return f"firstcall interview{' --chat' if chat else ''} --resume {interview_id}"


def reached_at(base: str) -> str:
    """Where browsers reach the server: as given, or public_url, or else this machine's usual port, saying so."""
    import typer

    from firstcall import settings

    given = base or settings.load(settings.prepared_root()).public_url
    if not given:
        typer.echo(f"supposed: serve listens on port {PORT} of this machine; --base names another address", err=True)
    return (given or f"http://127.0.0.1:{PORT}").rstrip("/")


def root_and_store() -> tuple[Path, Store]:
    """The data root, made if missing, and its database."""
    root, url = root_and_url()
    from firstcall.store import Store

    return root, Store.open(url)


def root_and_url() -> tuple[Path, str]:
    """The data root, made if missing, and where its database is."""
    from firstcall import settings

    root = settings.prepared_root()
    return root, settings.database_url(root, settings.load(root))


def printable(text: str) -> str:
    """Somebody's words without what would steer a terminal."""
    return "".join(each if each.isprintable() else " " for each in text).strip()


def desk(
    language: str,
    *,
    model: str,
    voice: str,
    policy: str,
    real_person: bool,
    watchers: Sequence[Watch] = (),
    in_use: tuple[Path, Store] | None = None,
) -> Desk:
    """Everything that an interview is held with. `model` and `voice` of `auto` leave it to the settings.

    `in_use`: the data root and the database, where they are open already.
    """
    from firstcall import settings
    from firstcall.engines import registry
    from firstcall.live.desk import Desk, Engines
    from firstcall.recordings.depot import depot_of

    root, store = in_use or root_and_store()
    chosen = settings.load(root)
    wanted = chosen.model(language) if model == "auto" else model
    if real_person:
        fetch_on_first_use(wanted, language)
    engines = Engines(
        speech_to_text=registry.speech_to_text(wanted, language=language, real_person=real_person),
        text_to_speech=registry.text_to_speech(language, chosen.voice(language) if voice == "auto" else voice),
        voice_activity=registry.voice_activity(),
        turn_model=turn_model(chosen),
    )
    second = _second(chosen, language, real_person)
    depot = depot_of(chosen.recordings)
    ends = endpointing(policy or chosen.endpointing)
    return Desk(store, root, engines, ends, watchers, depot, second=second)


def turn_model(chosen: Settings) -> TurnModel | None:
    """What hears whether a voice sounds finished, where it is set. Raises WorldError(`turn_model_missing`)."""
    from firstcall.engines import registry

    return None if chosen.turn_model == "none" else registry.turn_model(chosen.turn_model)


def _second(chosen: Settings, language: str, real_person: bool) -> SpeechPool | None:
    """The larger model that hears answers once more, where one is set."""
    from firstcall.engines import registry
    from firstcall.live.pool import SpeechPool

    name = chosen.second_model(language)
    if not name:
        return None
    if real_person:
        fetch_on_first_use(name, language)
    engine = registry.speech_to_text(name, language=language, real_person=real_person)
    return SpeechPool(engine, deadline_s=SECOND_HEARING_S)


def fetch_on_first_use(model: str, language: str) -> None:
    """Download the model of a person's call where it is missing. Raises WorldError naming the command to try again."""
    import typer

    from firstcall.cli.downloads import bar
    from firstcall.engines import models, places

    name = models.default_model(language, places.cores()) if model == "auto" else model
    if name == models.STARTER or Path(name).exists() or models.is_installed(name):
        return
    typer.echo(f"firstcall: {name} is needed once; fetching it from {models.hub_url()}", err=True)
    with bar() as progress:
        models.pull(name, progress=progress)
