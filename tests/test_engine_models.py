"""Fetching models: from a hub on this machine, with every break that a network has."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

import hub
import speech
from firstcall.cli import app
from firstcall.engines import download, models, registry
from firstcall.engines.download import Remote
from firstcall.errors import InputError, WorldError

NAME = "KBLab/kb-whisper-base"
STARTER = {path.name: path.read_bytes() for path in models.starter_folder().iterdir() if path.name != "README.md"}
EXTRA = {"README.md": b"# card", "model.safetensors": b"of no use here", "ggml-model.bin": b"neither"}


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture
def server() -> Iterator[hub.Hub]:
    with hub.serve({NAME: STARTER | EXTRA}) as running:
        yield running


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*"))


def test_a_pulled_model_transcribes(server: hub.Hub, tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    found = models.pull(NAME, tmp_path, base_url=server.url, progress=lambda *step: told.append(step))

    size = len(STARTER["model.bin"])
    assert names(tmp_path) == sorted(["KBLab--kb-whisper-base", *STARTER])
    assert found == models.find(NAME, tmp_path)
    assert models.installed(tmp_path) == [NAME]
    assert [step for step in told if step[0] == "model.bin"][-1] == ("model.bin", size, size)
    ears = registry.speech_to_text(NAME, language="sv", real_person=False, store=tmp_path)
    assert ears.transcribe(speech.say("Ja, sju år.", "sv"), language="sv").text == "Ja, sju år."
    assert ears.identity.model == NAME


def test_a_whole_model_is_only_checked(server: hub.Hub, tmp_path: Path) -> None:
    models.pull(NAME, tmp_path, base_url=server.url)
    server.requests.clear()
    models.pull(NAME, tmp_path, base_url=server.url)
    assert server.requests == []


def test_only_the_damaged_file_is_fetched_again(server: hub.Hub, tmp_path: Path) -> None:
    folder = models.pull(NAME, tmp_path, base_url=server.url).folder
    (folder / "tokenizer.json").write_bytes(b"{}")
    server.requests.clear()
    models.pull(NAME, tmp_path, base_url=server.url)
    assert server.requests == [("tokenizer.json", "")]
    assert (folder / "tokenizer.json").read_bytes() == STARTER["tokenizer.json"]
    assert names(tmp_path) == sorted(["KBLab--kb-whisper-base", *STARTER])


def test_a_break_is_resumed_where_it_was(server: hub.Hub, tmp_path: Path) -> None:
    server.break_after["model.bin"] = [1_000_000, 2_000_000]
    models.pull(NAME, tmp_path, base_url=server.url)
    asked = [asked for path, asked in server.requests if path == "model.bin"]
    assert asked == ["", "bytes=1000000-", "bytes=3000000-"]
    assert (models.place(NAME, tmp_path) / "model.bin").read_bytes() == STARTER["model.bin"]


def test_a_later_run_goes_on_where_the_first_gave_up(server: hub.Hub, tmp_path: Path) -> None:
    server.break_after["model.bin"] = [1_000_000, 0]
    with pytest.raises(WorldError, match="goes on where it stopped") as broken:
        models.pull(NAME, tmp_path, base_url=server.url)
    assert broken.value.code == "download_broken"
    assert not models.is_installed(NAME, tmp_path), "half a model must not look whole"
    server.requests.clear()
    models.pull(NAME, tmp_path, base_url=server.url)
    assert ("model.bin", "bytes=1000000-") in server.requests
    assert models.installed(tmp_path) == [NAME]


def test_a_server_without_ranges_starts_again(server: hub.Hub, tmp_path: Path) -> None:
    server.ignores_range = True
    server.break_after["model.bin"] = [1_000_000]
    models.pull(NAME, tmp_path, base_url=server.url)
    assert (models.place(NAME, tmp_path) / "model.bin").read_bytes() == STARTER["model.bin"]


def test_what_is_left_of_another_version_is_thrown_away(server: hub.Hub, tmp_path: Path) -> None:
    part = models.place(NAME, tmp_path).with_name("KBLab--kb-whisper-base.part") / "model.bin.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(b"x" * 1000)
    models.pull(NAME, tmp_path, base_url=server.url)
    assert (models.place(NAME, tmp_path) / "model.bin").read_bytes() == STARTER["model.bin"]


@pytest.mark.parametrize("path", ["model.bin", "config.json"])
def test_a_wrong_checksum_keeps_nothing(server: hub.Hub, tmp_path: Path, path: str) -> None:
    server.lies[path] = bytes(len(STARTER[path]))
    with pytest.raises(WorldError, match="not what its publisher lists") as wrong:
        models.pull(NAME, tmp_path, base_url=server.url)
    assert wrong.value.code == "checksum_mismatch"
    assert not models.is_installed(NAME, tmp_path)
    assert path not in names(tmp_path)
    assert f"{path}.part" not in names(tmp_path)


@pytest.mark.parametrize(
    ("status", "code"), [(404, "download_missing"), (403, "download_missing"), (500, "download_broken")]
)
def test_a_refusing_server_is_named(server: hub.Hub, tmp_path: Path, status: int, code: str) -> None:
    server.answers["model.bin"] = status
    with pytest.raises(WorldError, match=rf"model\.bin.*HTTP {status}") as refused:
        models.pull(NAME, tmp_path, base_url=server.url)
    assert refused.value.code == code


def test_an_unknown_model_is_told(server: hub.Hub, tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"KBLab/nope.*HTTP 404"):
        models.pull("KBLab/nope", tmp_path, base_url=server.url)
    assert names(tmp_path) == []


def test_a_repository_without_weights_is_told(server: hub.Hub, tmp_path: Path) -> None:
    del server.files[NAME]["model.bin"]
    with pytest.raises(WorldError, match=r"has no model\.bin.*not a faster-whisper model"):
        models.pull(NAME, tmp_path, base_url=server.url)


def test_offline_is_told(tmp_path: Path) -> None:
    with hub.serve({}) as gone:
        url = gone.url
    with pytest.raises(WorldError, match=r"cannot reach 127\.0\.0\.1") as offline:
        models.pull(NAME, tmp_path, base_url=url)
    assert offline.value.code == "offline"


def test_too_small_a_disk_is_told_before_anything_is_fetched(server: hub.Hub, tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"MB free, the download needs 1000000000000000 MB") as full:
        download.fetch(Remote(f"{server.url}/{NAME}/resolve/main/model.bin", size=10**21), tmp_path / "model.bin")
    assert full.value.code == "disk_full"
    assert server.requests == []


def test_an_unwritable_place_is_told(server: hub.Hub, tmp_path: Path) -> None:
    (tmp_path / "store").write_text("a file, not a folder")
    with pytest.raises(WorldError, match="cannot be written") as unwritable:
        models.pull(NAME, tmp_path / "store", base_url=server.url)
    assert unwritable.value.code == "unwritable"


def test_only_web_addresses_are_opened(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="expected an address that starts with http"):
        download.fetch(Remote("file:///etc/hostname"), tmp_path / "stolen")


@pytest.mark.parametrize("lacking", ["tokenizer.json", "vocabulary.json", "model.bin", "config.json"])
def test_a_folder_that_lacks_a_file_is_no_model(tmp_path: Path, lacking: str) -> None:
    # Without tokenizer.json faster-whisper would go to the network for one.
    folder = speech.copy_of_starter(tmp_path / "own")
    (folder / lacking).unlink()
    with pytest.raises(InputError, match=rf"own is not a speech-to-text model: {lacking.split('.')[0]}.* missing"):
        models.find(str(folder))


def test_a_config_of_another_library_is_told(tmp_path: Path) -> None:
    folder = speech.copy_of_starter(tmp_path / "own")
    (folder / "config.json").write_text(json.dumps({"architectures": ["Whisper"]}))
    with pytest.raises(InputError, match="lacks suppress_ids, lang_ids, alignment_heads"):
        models.find(str(folder))


@pytest.mark.parametrize("name", ["kb-whisper-base", "a/b/c", "", "../up"])
def test_a_name_that_is_no_id_cannot_be_pulled(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="expected an id such as KBLab/kb-whisper-base"):
        models.pull(name, tmp_path, base_url="http://127.0.0.1:9")


@pytest.mark.parametrize(
    ("language", "cores", "name"),
    [
        ("sv", 1, "KBLab/kb-whisper-base"),
        ("sv", 2, "KBLab/kb-whisper-base"),
        ("sv", 4, "KBLab/kb-whisper-small"),
        ("en", 2, "Systran/faster-whisper-base.en"),
        ("en", 16, "Systran/faster-whisper-small.en"),
    ],
)
def test_the_default_fits_language_and_machine(language: str, cores: int, name: str) -> None:
    assert models.default_model(language, cores) == name


def test_a_mirror_is_named_by_the_environment() -> None:
    assert models.hub_url({}) == models.HUB_URL
    assert models.hub_url({"FIRSTCALL_MODEL_URL": "http://mirror/"}) == "http://mirror"


def test_the_command_pulls_and_lists(server: hub.Hub, tmp_path: Path) -> None:
    environment = {"FIRSTCALL_MODEL_URL": server.url, "FIRSTCALL_MODELS": str(tmp_path)}
    pulled = CliRunner().invoke(app, ["models", "pull", NAME, "--json"], env=environment)
    assert json.loads(pulled.stdout) == {"id": NAME, "path": str(models.place(NAME, tmp_path))}
    listed = CliRunner().invoke(app, ["models", "list", "--json"], env=environment)
    assert [row["id"] for row in json.loads(listed.stdout) if row["installed"]] == ["starter", NAME]
    assert "KBLab/kb-whisper-base" in CliRunner().invoke(app, ["models", "list"], env=environment).stdout


def test_the_command_goes_on_after_a_bad_name(server: hub.Hub, tmp_path: Path) -> None:
    environment = {"FIRSTCALL_MODEL_URL": server.url, "FIRSTCALL_MODELS": str(tmp_path)}
    done = CliRunner().invoke(app, ["models", "pull", "KBLab/nope", NAME], env=environment)
    assert done.exit_code == 1
    assert f"{NAME}: whole" in done.stdout
    assert "KBLab/nope" in done.stderr


def test_an_interview_offline_names_the_way_without_a_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with hub.serve({}) as gone:
        url = gone.url
    monkeypatch.setenv("FIRSTCALL_MODEL_URL", url)
    monkeypatch.setenv("FIRSTCALL_MODELS", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, ["interview", "07-en-hgv-class1-nights"])
    assert isinstance(done.exception, WorldError)
    assert "cannot reach 127.0.0.1" in str(done.exception)
    assert str(done.exception).endswith("in writing it needs no model: --chat")
