"""Which folder holds the data, and which settings hold."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest
from sqlalchemy.engine import make_url

from firstcall import settings
from firstcall.errors import InputError, WorldError
from firstcall.settings import Settings


def test_the_variable_goes_before_everything(tmp_path: Path) -> None:
    assert settings.data_root({"FIRSTCALL_HOME": str(tmp_path)}) == tmp_path
    assert settings.data_root({"FIRSTCALL_HOME": "data"}) == Path.cwd() / "data"
    assert settings.data_root({"FIRSTCALL_HOME": "~/data"}) == Path.home() / "data"


def test_a_checkout_keeps_its_data_in_itself() -> None:
    project = settings.checkout()
    assert project == Path(__file__).parent.parent
    assert settings.data_root({}) == settings.data_root({"FIRSTCALL_HOME": ""}) == project / "recordings"


def test_an_installed_firstcall_uses_the_users_data_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "checkout", lambda: None)
    assert settings.data_root({}) == Path(platformdirs.user_data_dir("firstcall", False))


def test_an_unknown_users_home_is_refused() -> None:
    with pytest.raises(InputError, match="FIRSTCALL_HOME '~nobody-by-this-name/x': no such user's home"):
        settings.data_root({"FIRSTCALL_HOME": "~nobody-by-this-name/x"})


def test_a_root_is_made_where_missing_and_left_clean(tmp_path: Path) -> None:
    root = tmp_path / "with spaces" / "å?#"
    assert settings.prepared_root({"FIRSTCALL_HOME": str(root)}) == root
    assert list(root.iterdir()) == []


@pytest.mark.parametrize("below", ["", "inside"])
def test_a_root_that_cannot_be_written_is_one_line_with_a_fix(tmp_path: Path, below: str) -> None:
    file = tmp_path / "file"
    file.write_text("no folder")
    with pytest.raises(WorldError) as refused:
        settings.prepared_root({"FIRSTCALL_HOME": str(file / below)})
    assert refused.value.code == "unwritable"
    assert str(file) in str(refused.value)
    assert "set FIRSTCALL_HOME to a folder that you own" in str(refused.value)
    assert file.read_text() == "no folder"


def test_without_a_file_everything_is_automatic(tmp_path: Path) -> None:
    chosen = settings.load(tmp_path, {})
    assert chosen == Settings()
    assert (chosen.model("sv"), chosen.voice("en"), chosen.model("fi")) == ("auto", "auto", "auto")


def test_the_file_holds_and_variables_go_before_it(tmp_path: Path) -> None:
    (tmp_path / "firstcall.toml").write_bytes('\ufeffmodel_sv = "/models/å"\nvoice_sv = "espeak:sv"\n'.encode())
    chosen = settings.load(tmp_path, {"FIRSTCALL_VOICE_SV": "sv-lisa", "FIRSTCALL_ENDPOINTING": "silence"})
    assert (chosen.model("sv"), chosen.voice("sv"), chosen.endpointing) == ("/models/å", "sv-lisa", "silence")


WRONG = [
    (b"model_sv = ", {}, "firstcall.toml: not TOML: "),
    (b"model_sv = '\xe5'", {}, "firstcall.toml: not TOML: "),
    (b"modell_sv = 'x'", {}, "firstcall.toml: modell_sv: no such setting; the keys are database, model_sv,"),
    (b"model_sv = 3", {}, "firstcall.toml: model_sv: found 3, expected a text in quotes"),
    (b"endpointing = 'fast'", {}, "firstcall.toml: endpointing: found 'fast', expected answer or silence"),
    (b"turn_model = 'smart'", {}, "firstcall.toml: turn_model: found 'smart', expected none or smart-turn"),
    (b"", {"FIRSTCALL_ENDPOINTING": "fast"}, "FIRSTCALL_ENDPOINTING: found 'fast', expected answer or silence"),
]


@pytest.mark.parametrize(("content", "environ", "said"), WRONG)
def test_a_wrong_setting_names_its_place(tmp_path: Path, content: bytes, environ: dict[str, str], said: str) -> None:
    (tmp_path / "firstcall.toml").write_bytes(content)
    with pytest.raises(InputError) as refused:
        settings.load(tmp_path, environ)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_file_that_cannot_be_read_is_the_worlds_fault(tmp_path: Path) -> None:
    (tmp_path / "firstcall.toml").mkdir()
    with pytest.raises(WorldError, match=r"firstcall\.toml"):
        settings.load(tmp_path, {})


@pytest.mark.parametrize("name", ["data", "with space", "why?", "50%20", "#1", "å"])
def test_the_database_lies_in_the_root_whatever_its_name(tmp_path: Path, name: str) -> None:
    url = settings.database_url(tmp_path / name, Settings())
    assert make_url(url).database == str(tmp_path / name / "firstcall.sqlite3")


def test_another_database_can_be_set(tmp_path: Path) -> None:
    assert settings.database_url(tmp_path, Settings(database="sqlite:////srv/x.db")) == "sqlite:////srv/x.db"
