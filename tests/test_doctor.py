"""The doctor: what is there, what is missing, and the command that mends it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

import canned_whisper
import speech
import tone_voice
from firstcall import doctor
from firstcall.cli import app
from firstcall.doctor import Check, State
from firstcall.engines import models, places, voices
from firstcall.languages import LANGUAGES
from firstcall.settings import Settings
from firstcall.store import Store, users
from firstcall.store.users import Role


def examine(folder: Path, home: Path | None = None, chosen: Settings | None = None) -> dict[str, Check]:
    stores = {"model_store": folder / "models", "voice_store": folder / "voices"}
    checks = doctor.examine(home or folder, chosen or Settings(), **stores)
    return {check.name: check for check in checks}


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Check]:
    return examine(tmp_path_factory.mktemp("bare"))


def test_a_bare_machine_can_demo_but_not_call_people(bare: dict[str, Check]) -> None:
    states = {name: check.state for name, check in bare.items()}
    assert states["speech path"] is State.OK
    assert states["voice activity silero"] is State.OK
    assert states["voice activity webrtc"] is State.OK
    for language in LANGUAGES:
        model = models.default_model(language, places.cores())
        assert bare[f"speech-to-text {language}"].fix == f"firstcall models pull {model}"
        assert states[f"speech-to-text {language}"] is State.MISSING
        assert states[f"voice {language}"] is State.FALLBACK
    assert bare["voice sv"].fix == "firstcall voices pull sv_SE-nst-medium"
    assert states["data folder"] is State.OK
    assert states["disk space"] in (State.OK, State.BROKEN)


def test_what_is_not_well_names_what_mends_it(bare: dict[str, Check]) -> None:
    for check in bare.values():
        assert bool(check.fix) == (check.state is not State.OK), check.name
        assert "\n" not in check.detail + check.fix


def test_installed_models_and_voices_are_found(tmp_path: Path) -> None:
    for language in LANGUAGES:
        name = models.default_model(language, places.cores())
        canned_whisper.make(models.place(name, tmp_path / "models"), "Ja.")
        first = next(entry.id for entry in voices.catalogue().values() if entry.language == language)
        tone_voice.make(tmp_path / "voices", language, name=first)
    checks = examine(tmp_path)
    for language in LANGUAGES:
        assert checks[f"speech-to-text {language}"].state is State.OK
        assert checks[f"voice {language}"].state is State.OK
    assert "sv_SE-nst-medium (piper " in checks["voice sv"].detail


def test_the_settings_own_choice_is_looked_at(tmp_path: Path) -> None:
    chosen = Settings(
        model_sv="starter", voice_sv="espeak:sv+f3", database="postgresql://anna:secret@127.0.0.1:1/calls"
    )
    checks = examine(tmp_path, chosen=chosen)
    assert checks["speech-to-text sv"].state is State.MISSING
    assert "does not understand people" in checks["speech-to-text sv"].detail
    assert checks["voice sv"].state is State.OK
    assert checks["voice sv"].detail.startswith("sv+f3 (espeak ")
    assert checks["database"].state is State.BROKEN
    assert "127.0.0.1:1/calls" in checks["database"].detail
    assert "secret" not in checks["database"].detail


def test_it_tells_whether_anybody_can_review_and_the_command_for_the_first(tmp_path: Path) -> None:
    before = examine(tmp_path)["desk accounts"]
    assert (before.state, before.fix) == (State.FALLBACK, "firstcall admin token")
    assert not (tmp_path / "firstcall.sqlite3").exists()
    store = Store.open(tmp_path / "firstcall.sqlite3")
    assert examine(tmp_path)["desk accounts"].state is State.FALLBACK
    users.add(store, "anna", name="", role=Role.ADMIN, password_hash="kept", actor="test")
    store.close()
    assert examine(tmp_path)["desk accounts"].state is State.OK


def test_one_broken_thing_hides_no_other(tmp_path: Path) -> None:
    tone_voice.make(tmp_path / "voices", "sv", name="sv_SE-nst-medium")
    (tmp_path / "voices" / "sv_SE-nst-medium.onnx").write_bytes(b"no network")
    folder = speech.copy_of_starter(models.place(models.default_model("sv", places.cores()), tmp_path / "models"))
    (folder / "config.json").write_text("{")
    home = tmp_path / "file"
    home.write_text("no folder")
    checks = examine(tmp_path, home / "recordings")
    assert checks["voice sv"].state is State.BROKEN
    assert "delete it and run firstcall voices pull sv_SE-nst-medium" in checks["voice sv"].fix
    assert checks["speech-to-text sv"].state is State.BROKEN
    assert checks["data folder"].state is State.BROKEN
    assert "FIRSTCALL_HOME" in checks["data folder"].fix
    assert checks["speech-to-text en"].state is State.MISSING
    assert checks["voice en"].state is State.FALLBACK


def test_the_command_tells_people_and_machines(tmp_path: Path) -> None:
    environment = {
        "FIRSTCALL_HOME": str(tmp_path),
        "FIRSTCALL_MODELS": str(tmp_path / "models"),
        "FIRSTCALL_VOICES": str(tmp_path / "voices"),
    }
    told = CliRunner().invoke(app, ["doctor"], env=environment)
    assert told.exit_code == 1
    assert "missing   speech-to-text sv: KBLab/kb-whisper-" in told.stdout
    assert "-> firstcall models pull KBLab/kb-whisper-" in told.stdout
    rows = json.loads(CliRunner().invoke(app, ["doctor", "--json"], env=environment).stdout)
    assert {row["name"]: row["state"] for row in rows}["speech path"] == "ok"
    for language in LANGUAGES:
        canned_whisper.make(models.place(models.default_model(language, places.cores()), tmp_path / "models"), "Ja.")
    assert CliRunner().invoke(app, ["doctor"], env=environment).exit_code == 0


def test_a_database_that_is_none_is_broken_not_ok(tmp_path: Path) -> None:
    (tmp_path / "firstcall.sqlite3").write_text("this is no database, whatever it is called\n" * 9)
    check = examine(tmp_path)["database"]
    assert check.state is State.BROKEN
    assert check.detail.endswith("file is not a database")
    assert check.fix.startswith("restore a backup")
