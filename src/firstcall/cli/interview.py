"""`firstcall interview`: hold an interview on this machine's microphone and loudspeaker, or in writing."""

from __future__ import annotations

import contextlib
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from firstcall.cli import options
from firstcall.errors import InputError, WorldError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console

    from firstcall.live.desk import Desk
    from firstcall.live.session import Held
    from firstcall.types import JobSpec


class Terminal:
    """A chat on the terminal: firstcall writes, the candidate answers line by line; end of input hangs up."""

    def write(self, text: str) -> None:
        """Print what the agent says."""
        typer.echo(text)

    def read(self) -> str | None:
        """Read the candidate's line."""
        try:
            text = input("> ")
        except EOFError:
            return None
        return text.encode("utf-8", "replace").decode("utf-8")  # A terminal in another encoding: ? for what is none.


def interview(
    spec: Annotated[str, typer.Argument(help="Job spec: a YAML file, or the name of an example.")] = "",
    lang: Annotated[str, typer.Option(help="Language; default: the spec's own.")] = "",
    chat: Annotated[bool, typer.Option("--chat", help="In writing, without microphone and recording.")] = False,
    resume: Annotated[str, typer.Option(help="Id of an interview to take up where it was left.")] = "",
    model: Annotated[str, typer.Option(help="Speech-to-text: auto, a model id or a folder.")] = "auto",
    voice: Annotated[str, typer.Option(help="The agent's voice: auto, a voice id or espeak:NAME.")] = "auto",
    microphone: Annotated[str, typer.Option(help="Input device, by number or part of its name.")] = "",
    loudspeaker: Annotated[str, typer.Option(help="Output device, by number or part of its name.")] = "",
    headphones: Annotated[
        bool,
        typer.Option("--headphones", help="The microphone does not hear the loudspeaker; you may interrupt."),
    ] = False,
    endpointing: Annotated[str, typer.Option(help="When a turn is over: answer (by its words) or silence.")] = "",
) -> None:
    """Hold the interview of a job spec with a person at this machine."""
    from rich.console import Console

    if bool(spec) == bool(resume):
        raise InputError("give a job spec, or --resume ID; firstcall interviews lists the ids")
    console = Console(highlight=False)
    if chat:
        with options.resumable(resume, chat=True) as id_:
            held = _in_writing(spec, resume, lang, id_)
        _tell(console, held)
        return
    with _or_in_writing(), options.resumable(resume) as id_:
        held = _spoken(
            console,
            spec,
            resume,
            lang,
            model,
            voice,
            endpointing,
            (microphone, loudspeaker),
            id_,
            headphones=headphones,
        )
    if held.switched:
        console.print("[dim]On in writing; the same questions, the same answers so far.[/]")
        root, store = options.root_and_store()
        from firstcall.live.chatting import resume_chat

        with options.resumable(held.interview_id, chat=True):
            held = resume_chat(store, root, held.interview_id, Terminal())
    _tell(console, held)


@contextlib.contextmanager
def _or_in_writing() -> Iterator[None]:
    """Names the way that needs no model, where one cannot be fetched."""
    try:
        yield
    except WorldError as error:
        if error.code not in {"offline", "download_missing", "download_broken"}:
            raise
        raise WorldError(error.code, f"{error}; in writing it needs no model: --chat") from error


def _in_writing(spec: str, resume: str, lang: str, id_: str) -> Held:
    from firstcall.live.chatting import chat, resume_chat
    from firstcall.specfiles import find, read_for_interviews

    root, store = options.root_and_store()
    if resume:
        return resume_chat(store, root, resume, Terminal())
    return chat(
        store, root, read_for_interviews(find(spec)), Terminal(), today=_today(), language=lang or None, id_=id_
    )


def _spoken(
    console: Console,
    spec_name: str,
    resume: str,
    lang: str,
    model: str,
    voice: str,
    endpointing: str,
    devices: tuple[str, str],
    id_: str,
    *,
    headphones: bool,
) -> Held:
    from firstcall import dialogue
    from firstcall.cli.narration import Narrator
    from firstcall.lines.local import LocalLine
    from firstcall.live import session

    spec, language = _what(spec_name, resume, lang)
    narrator = Narrator(console, dialogue.script(spec, language))
    desk: Desk = options.desk(
        language, model=model, voice=voice, policy=endpointing, real_person=True, watchers=[narrator.watch]
    )
    line = LocalLine(microphone=_device(devices[0]), loudspeaker=_device(devices[1]))
    if resume:
        return session.resume(desk, resume, line, hears_prompts=not headphones)
    return session.begin(
        desk, spec, line, today=_today(), language=language, interview_id=id_, hears_prompts=not headphones
    )


def _what(spec_name: str, resume: str, lang: str) -> tuple[JobSpec, str]:
    from firstcall.specfiles import find, read_for_interviews

    if resume:
        _, store = options.root_and_store()
        return store.spec_of(resume)
    spec = read_for_interviews(find(spec_name))
    return spec, lang or spec.language


def _device(name: str) -> int | str | None:
    return int(name) if name.isdigit() else name or None


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on this machine is the interview's


def _tell(console: Console, held: Held) -> None:
    if held.state.state == "ended":
        console.print(f"Stored in {held.folder}", soft_wrap=True)
    else:
        command = options.taking_up(held.interview_id, chat=held.state.line == "chat")
        console.print(f"Not finished. Take it up with: {command}", soft_wrap=True)  # To be copied as it stands.
