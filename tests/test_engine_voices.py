"""Voices: the catalogue, fetching, and what Piper makes of a voice."""

from __future__ import annotations

import json
import logging
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from threading import Thread

import numpy as np
import pytest
from typer.testing import CliRunner

import hub
import tone_voice
from firstcall.cli import app
from firstcall.engines import places, voices
from firstcall.engines.contracts import Clip
from firstcall.engines.piper import PiperSpeech
from firstcall.errors import InputError, WorldError
from firstcall.languages import LANGUAGES

NAME = "sv_SE-nst-medium"
ENTRY = voices.catalogue()[NAME]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("tones")
    tone_voice.make(folder, "sv", name=NAME)
    return {f"{ENTRY.path}/{path.name}": path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture
def server(files: dict[str, bytes]) -> Iterator[hub.Hub]:
    with hub.serve({ENTRY.repository: dict(files)}) as running:
        yield running


def test_every_language_has_a_voice_with_its_licence() -> None:
    assert {entry.language for entry in voices.catalogue().values()} == set(LANGUAGES) == set(voices.ESPEAK_NAMES)
    for entry in voices.catalogue().values():
        assert entry.engine == "piper"
        assert entry.licence
        assert entry.speaker
        assert entry.path.split("/")[-2:] == entry.id.split("-")[1:]


def test_the_catalogue_travels_with_the_package() -> None:
    # Installed, there is no voices/ folder: the wheel carries a copy beside the engines.
    settings = tomllib.loads((places.checkout() / "pyproject.toml").read_text("utf-8"))  # type: ignore[operator]
    copied = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert copied["voices/voices.toml"] == "firstcall/engines/voices.toml"
    assert voices.catalogue_path(None) == Path(voices.__file__).parent / "voices.toml"
    assert voices.catalogue_path(places.checkout()) == places.checkout() / "voices" / "voices.toml"  # type: ignore[operator]


def test_a_pulled_voice_speaks(server: hub.Hub, tmp_path: Path) -> None:
    server.break_after[f"{ENTRY.path}/{NAME}.onnx"] = [1000]
    found = voices.pull(NAME, tmp_path, base_url=server.url)
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{NAME}.onnx", f"{NAME}.onnx.json"]
    assert PiperSpeech(found).synthesize("Hej.").duration_s > 0.2
    assert server.requests[-1] == (f"{ENTRY.path}/{NAME}.onnx", "bytes=1000-")


def test_a_pinned_checksum_outranks_the_publishers_listing(
    server: hub.Hub, files: dict[str, bytes], tmp_path: Path
) -> None:
    right = sha256(files[f"{ENTRY.path}/{NAME}.onnx"]).hexdigest()
    voices.pull(NAME, tmp_path, base_url=server.url, entries={NAME: replace(ENTRY, sha256=right)})
    with pytest.raises(WorldError) as wrong:
        voices.pull(NAME, tmp_path / "2", base_url=server.url, entries={NAME: replace(ENTRY, sha256="0" * 64)})
    assert wrong.value.code == "checksum_mismatch"
    assert not voices.is_installed(NAME, tmp_path / "2"), "the weights come last: a description alone is no voice"


def test_a_voice_that_is_not_published_is_told(server: hub.Hub, tmp_path: Path) -> None:
    server.files[ENTRY.repository].clear()
    with pytest.raises(WorldError, match=rf"no {ENTRY.path}/{NAME}\.onnx\.json in rhasspy/piper-voices"):
        voices.pull(NAME, tmp_path, base_url=server.url)


@pytest.mark.parametrize(
    ("name", "error", "complaint"),
    [
        (NAME, WorldError, f"voice {NAME} is not installed \\(firstcall voices pull {NAME}\\)"),
        ("sv_SE-nobody-high", InputError, "no voice 'sv_SE-nobody-high'; expected one of sv_SE-nst-medium, en_US-"),
    ],
)
def test_a_voice_that_is_not_there(name: str, error: type[Exception], complaint: str, tmp_path: Path) -> None:
    with pytest.raises(error, match=complaint):
        voices.find(name, tmp_path)


@pytest.mark.parametrize("description", [None, "not JSON", "{}", '{"audio": 3}'])
def test_a_voice_without_its_description_is_told(description: str | None, tmp_path: Path) -> None:
    tone_voice.make(tmp_path, "sv", name="mine")
    config = tmp_path / "mine.onnx.json"
    config.unlink() if description is None else config.write_text(description)
    with pytest.raises(InputError, match=r"mine\.onnx\.json: a Piper voice needs its description"):
        voices.find("mine", tmp_path)


def test_a_damaged_network_is_told(tmp_path: Path) -> None:
    tone_voice.make(tmp_path, "sv", name="mine")
    (tmp_path / "mine.onnx").write_bytes(b"no network")
    with pytest.raises(WorldError, match=r"voice mine: .* does not load \(delete it and run") as damaged:
        PiperSpeech(voices.find("mine", tmp_path))
    assert damaged.value.code == "tts_failed"


@pytest.mark.parametrize("text", ["[broken", 'x = "1"\n', '[v]\nlanguage = "sv"\n'])
def test_a_broken_catalogue_is_told(text: str, tmp_path: Path) -> None:
    path = tmp_path / "voices.toml"
    path.write_text(text)
    with pytest.raises(InputError, match=r"voices\.toml: the voice catalogue cannot be read"):
        voices.catalogue(path)


def test_the_command_pulls_and_lists(server: hub.Hub, tmp_path: Path) -> None:
    environment = {"FIRSTCALL_MODEL_URL": server.url, "FIRSTCALL_VOICES": str(tmp_path)}
    pulled = CliRunner().invoke(app, ["voices", "pull", NAME], env=environment)
    assert (pulled.exit_code, pulled.stdout) == (0, f"{NAME}: whole, in {tmp_path}\n")
    rows = json.loads(CliRunner().invoke(app, ["voices", "list", "--json"], env=environment).stdout)
    assert [row["id"] for row in rows if row["installed"]] == [NAME]
    assert "CC0-1.0" in CliRunner().invoke(app, ["voices", "list"], env=environment).stdout


# ------------------------------------------------------------------------------------------------------- Piper


@pytest.fixture(scope="module")
def piper(tmp_path_factory: pytest.TempPathFactory) -> PiperSpeech:
    folder = tmp_path_factory.mktemp("voice")
    return PiperSpeech(voices.find(tone_voice.make(folder, "sv"), folder), noise=False)


def quiet_stretches(clip: Clip) -> list[float]:
    """Lengths in seconds of the silences of 0.15 s and more inside the clip."""
    loud = np.flatnonzero(np.abs(clip.samples.astype(int)) > 50)
    gaps = np.diff(loud) / clip.sample_rate_hz
    return [round(float(gap), 2) for gap in gaps if gap > 0.15]


def test_sentences_are_joined_with_a_pause(piper: PiperSpeech) -> None:
    one, other = piper.synthesize("Hur många år?"), piper.synthesize("Har du körkort?")
    both = piper.synthesize("Hur många år? Har du körkort?")
    assert both.duration_s == pytest.approx(one.duration_s + 0.2 + other.duration_s, abs=0.001)


def test_an_abbreviation_ends_no_sentence(piper: PiperSpeech) -> None:
    # Piper cuts "Kl. 8.30 kom dr. Ek t.ex. hit." into three sentences.
    assert len(quiet_stretches(piper.synthesize("Vi börjar kl. 08.30 t.ex. i Malmö."))) == 0


def test_sentences_keep_their_level(piper: PiperSpeech) -> None:
    # normalize_audio would blow each up to 32767.
    assert np.abs(piper.synthesize("Sju.").samples).max() < 0.5 * 32767


def test_raw_phonemes_in_a_text_are_only_text(piper: PiperSpeech) -> None:
    assert piper.synthesize("Hej [[ˈaˈaˈaˈaˈaˈa]] du").duration_s == piper.synthesize("Hej ˈaˈaˈaˈaˈaˈa du").duration_s
    assert np.array_equal(piper.synthesize("Hej [[du]]").samples, piper.synthesize("Hej du").samples)


def test_without_noise_a_text_always_sounds_the_same(piper: PiperSpeech) -> None:
    text = "Lönen är 36 000 kronor."
    found: list[Clip] = []
    threads = [Thread(target=lambda: found.append(piper.synthesize(text))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(np.array_equal(clip.samples, piper.synthesize(text).samples) for clip in found)
    assert len(found) == 4
    assert piper.identity.options == "noise=0"


def test_a_voice_takes_no_more_threads_than_it_is_given(piper: PiperSpeech) -> None:
    assert piper._voice.session.get_session_options().intra_op_num_threads == 2


def test_no_text_reaches_the_log(piper: PiperSpeech, caplog: pytest.LogCaptureFixture) -> None:
    # Piper logs every text at DEBUG, and a summary holds what a person answered.
    with caplog.at_level(logging.DEBUG):
        piper.synthesize("Du har sju år på lager.")
    assert "sju" not in caplog.text


def test_a_long_prompt_is_spoken_whole(piper: PiperSpeech) -> None:
    sentence = "Du kan när som helst be mig upprepa frågan. "
    assert piper.synthesize(sentence * 40).duration_s > 39 * piper.synthesize(sentence).duration_s


def test_odd_signs_are_no_error(piper: PiperSpeech) -> None:
    assert piper.synthesize("Hej\0du 😀 ♪ 你好 \ud800").duration_s > 0.2
