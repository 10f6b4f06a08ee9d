"""What this machine has for interviews and what it lacks, each with the command that mends it.

Every engine is really used, not only imported: espeak-ng says a sentence, voice activity finds it and the starter
model hears it. Nothing is changed on the machine, and nothing is fetched.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

import numpy as np

from firstcall import settings
from firstcall.engines import models, places, registry, voices
from firstcall.errors import FirstcallError, WorldError
from firstcall.languages import LANGUAGES
from firstcall.settings import Settings

LEAST_FREE_GB = 1.0
"""An hour of recorded call takes some 0.1 GB; below this the machine is about to lose one."""


class State(StrEnum):
    """How a thing is."""

    OK = "ok"
    FALLBACK = "fallback"
    """Missing, and something else stands in."""
    MISSING = "missing"
    """Missing, and something cannot be done without it."""
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    name: str
    """What it is, such as `speech-to-text sv`."""
    state: State
    detail: str
    """What is in use, or what cannot be done."""
    fix: str = ""
    """The command or act that mends it; empty where nothing is to be mended."""

    @property
    def is_bad(self) -> bool:
        """Whether something cannot be done."""
        return self.state in (State.MISSING, State.BROKEN)


def examine(
    data_root: Path, chosen: Settings, *, model_store: Path | None = None, voice_store: Path | None = None
) -> list[Check]:
    """Look at everything that `chosen` settings would use; one broken thing never hides the others."""
    looks: list[tuple[str, Callable[[], Iterator[Check]]]] = [
        ("speech path", _speech_path),
        ("voice activity", _voice_activity),
        *((f"speech-to-text {code}", partial(_model, code, chosen.model(code), model_store)) for code in LANGUAGES),
        *((f"voice {code}", partial(_voice, code, chosen.voice(code), voice_store)) for code in LANGUAGES),
        ("microphone and loudspeaker", _devices),
        ("data folder", partial(_data_folder, data_root)),
        ("database", partial(_database, settings.database_url(data_root, chosen))),
        ("desk accounts", partial(_accounts, settings.database_url(data_root, chosen))),
        ("disk space", partial(_disk, data_root)),
    ]
    checks: list[Check] = []
    for name, look in looks:
        try:
            checks += look()
        except WorldError as error:
            checks.append(Check(name, State.BROKEN, str(error).removesuffix(f" ({error.fix})"), error.fix))
        except FirstcallError as error:
            checks.append(Check(name, State.BROKEN, str(error)))
    return checks


def _speech_path() -> Iterator[Check]:
    from firstcall.engines.prompts import at_clock

    voice = registry.text_to_speech("sv", "espeak:sv")
    sound = at_clock(voice.synthesize("Ja, sju år."))
    ears = registry.speech_to_text(models.STARTER, language="sv", real_person=False)
    heard = ears.transcribe(np.concatenate([np.zeros(4000, np.int16), sound]), language="sv")
    names = f"espeak-ng {voice.identity.version}, faster-whisper {ears.identity.version}"
    if heard.text:
        yield Check("speech path", State.OK, f"{names}: the starter model heard a spoken sentence")
    else:
        fix = "pip install --force-reinstall firstcall"
        yield Check("speech path", State.BROKEN, f"{names}: the starter model heard nothing of a spoken sentence", fix)


def _voice_activity() -> Iterator[Check]:
    for name in registry.VOICE_ACTIVITY:
        found = registry.voice_activity(name)
        found.stream().probability(np.zeros(found.window_samples, np.int16))
        use = "in use" if name == "silero" else "at hand"
        yield Check(f"voice activity {name}", State.OK, f"{use}, version {found.identity.version}")


def _model(language: str, wanted: str, store: Path | None) -> Iterator[Check]:
    name = models.default_model(language, places.cores()) if wanted == registry.AUTO else wanted
    what = f"speech-to-text {language}"
    try:
        found = models.find(name, store)
    except WorldError as error:
        if error.code != "model_missing":
            raise
    else:
        if models.is_starter(found):
            detail = f"{name} is the starter model, which does not understand people"
            best = models.default_model(language, places.cores())
            yield Check(what, State.MISSING, detail, f"firstcall models pull {best}, and let the settings name it")
        else:
            yield Check(what, State.OK, f"{name} in {found.folder}")
        return
    others = [other for other in models.installed(store) if not models.only_language(other, language)]
    also = f"; installed: {', '.join(others)}" if others else ""
    yield Check(
        what,
        State.MISSING,
        f"{name} is not installed: no spoken calls with people{also}",
        f"firstcall models pull {name}",
    )


def _voice(language: str, wanted: str, store: Path | None) -> Iterator[Check]:
    found = registry.text_to_speech(language, wanted, store=store).identity
    what = f"voice {language}"
    if found.name == "piper" or wanted != registry.AUTO:
        yield Check(what, State.OK, f"{found.model} ({found.name} {found.version})")
        return
    best = next(entry.id for entry in voices.catalogue().values() if entry.language == language)
    detail = f"espeak-ng's {found.model} speaks: intelligible, robotic; {best} is not installed"
    yield Check(what, State.FALLBACK, detail, f"firstcall voices pull {best}")


def _devices() -> Iterator[Check]:
    from firstcall.lines import local

    what, instead = "microphone and loudspeaker", "`firstcall interview` cannot run here; browser, phone and chat can"
    try:
        found = local.devices()
    except WorldError as error:
        yield Check(what, State.FALLBACK, f"PortAudio is missing: {instead}", error.fix)
        return
    for kind, names in (
        ("microphone", [device.name for device in found if device.inputs]),
        ("loudspeaker", [device.name for device in found if device.outputs]),
    ):
        if names:
            yield Check(kind, State.OK, ", ".join(names))
        else:
            yield Check(kind, State.FALLBACK, f"none: {instead}", f"connect a {kind}")


def _data_folder(root: Path) -> Iterator[Check]:
    # The nearest folder that exists decides: the root itself is made when the first interview is stored.
    nearest = next(folder for folder in (root, *root.parents) if folder.exists())
    if nearest.is_dir() and os.access(nearest, os.W_OK):
        yield Check("data folder", State.OK, f"{root}" if root.exists() else f"{root} (made with the first interview)")
    else:
        yield Check(
            "data folder", State.BROKEN, f"{root} cannot be written", "let FIRSTCALL_HOME name a folder that can be"
        )


def _database(url: str) -> Iterator[Check]:
    # Where it is and whether it can be read; a password in the address is nobody's.
    from sqlalchemy import inspect

    from firstcall.store.database import looking

    shown = re.sub(r"(?<=://)[^@/]*@", "", url)
    file = Path(url.removeprefix("sqlite:///"))
    if url.startswith("sqlite:///") and not file.exists():
        yield Check("database", State.OK, f"{shown} (made with the first interview)")
        return
    with looking(url) as connection:
        inspect(connection).get_table_names()
    yield Check("database", State.OK, shown)


def _accounts(url: str) -> Iterator[Check]:
    from sqlalchemy import inspect

    from firstcall.store.database import looking
    from firstcall.store.users import admin_in

    what, fix = "desk accounts", "firstcall admin token"
    none = "no administrator can log in: nobody reviews in the browser (candidates need no accounts)"
    if url.startswith("sqlite:///") and not Path(url.removeprefix("sqlite:///")).exists():
        yield Check(what, State.FALLBACK, none, fix)
        return
    with looking(url) as connection:
        found = inspect(connection).has_table("users") and admin_in(connection)
    yield Check(what, State.OK, "an administrator can log in") if found else Check(what, State.FALLBACK, none, fix)


def _disk(root: Path) -> Iterator[Check]:
    nearest = next(folder for folder in (root, *root.parents) if folder.exists())
    free_gb = shutil.disk_usage(nearest).free / 1e9
    if free_gb >= LEAST_FREE_GB:
        yield Check("disk space", State.OK, f"{free_gb:.1f} GB free")
    else:
        detail = f"{free_gb:.1f} GB free for recordings, at least {LEAST_FREE_GB:.0f} GB is needed"
        yield Check("disk space", State.BROKEN, detail, "free some space, or let FIRSTCALL_HOME name another disk")
