"""The prompt cache: made once, whole or made anew, and never the reason for silence."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import numpy as np
import pytest
import soundfile

from firstcall.engines import prompts
from firstcall.engines.contracts import CLOCK_HZ, Clip
from firstcall.engines.prompts import PromptCache
from firstcall.types import EngineId


class CountingVoice:
    """A voice of one tone that counts what it is asked for."""

    def __init__(self, model: str = "tone", rate_hz: int = 22_050) -> None:
        self.identity = EngineId("counting", "1", model=model)
        self.said: list[tuple[str, bool]] = []
        self.rate_hz = rate_hz

    def synthesize(self, text: str, *, slower: bool = False) -> Clip:
        self.said.append((text, slower))
        times = np.arange(len(text) * self.rate_hz // (5 if slower else 10)) / self.rate_hz
        return Clip((8000 * np.sin(2 * np.pi * 440 * times)).astype(np.int16), self.rate_hz)


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("rate_hz", [8_000, 16_000, 22_050, 44_100, 48_000])
def test_a_prompt_comes_at_the_calls_clock(rate_hz: int) -> None:
    sound = PromptCache(CountingVoice(rate_hz=rate_hz), None).render("Hej du där")
    assert sound.dtype == np.int16
    assert len(sound) == pytest.approx(CLOCK_HZ, abs=2)
    loudest = np.abs(np.fft.rfft(sound[:CLOCK_HZ].astype(float))).argmax() * CLOCK_HZ / len(sound[:CLOCK_HZ])
    assert loudest == pytest.approx(440, abs=2)


def test_a_prompt_is_made_once_for_ever(tmp_path: Path) -> None:
    voice = CountingVoice()
    first = PromptCache(voice, tmp_path)
    sound = first.render("Hej")
    assert first.render("Hej") is sound
    again = PromptCache(voice, tmp_path).render("Hej")
    assert np.array_equal(again, sound)
    assert voice.said == [("Hej", False)]


def test_what_is_said_to_one_person_stays_nowhere(tmp_path: Path) -> None:
    voice = CountingVoice()
    cache = PromptCache(voice, tmp_path)
    sound = cache.render("Du har sju år.", keep=False)
    assert np.array_equal(cache.render("Du har sju år.", keep=False), sound)
    assert len(voice.said) == 2
    assert files(tmp_path) == []
    with pytest.raises(ValueError, match="read-only"):
        sound[0] = 1


def test_memory_holds_the_latest_prompts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prompts, "KEPT_IN_MEMORY", 2)
    voice = CountingVoice()
    cache = PromptCache(voice, None)
    for text in ("ett", "två", "ett", "tre", "ett", "två"):
        cache.render(text)
    assert [text for text, _ in voice.said] == ["ett", "två", "tre", "två"]


def test_voice_text_and_pace_each_make_another_prompt(tmp_path: Path) -> None:
    one, other = CountingVoice("one"), CountingVoice("other")
    cache = PromptCache(one, tmp_path)
    cache.render("Hej")
    cache.render("Hej", slower=True)
    cache.render("Hej då")
    PromptCache(other, tmp_path).render("Hej")
    assert one.said == [("Hej", False), ("Hej", True), ("Hej då", False)]
    assert other.said == [("Hej", False)]
    assert len(files(tmp_path)) == 4


def test_nobody_can_change_a_kept_prompt() -> None:
    sound = PromptCache(CountingVoice(), None).render("Hej")
    with pytest.raises(ValueError, match="read-only"):
        sound[0] = 1


def test_nothing_to_say_is_no_sound(tmp_path: Path) -> None:
    for _ in range(2):
        assert len(PromptCache(CountingVoice(), tmp_path).render("")) == 0


def damage(path: Path, how: str) -> None:
    whole = path.read_bytes()
    match how:
        case "cut":
            path.write_bytes(whole[: len(whole) // 2])
        case "empty":
            path.write_bytes(b"")
        case "garbage":
            path.write_bytes(os.urandom(1000))
        case "flipped":
            middle = len(whole) // 2
            path.write_bytes(whole[:middle] + bytes([whole[middle] ^ 0xFF]) + whole[middle + 1 :])
        case "other rate":
            soundfile.write(path, np.zeros(100, np.int16), 8000, format="FLAC")
        case "stereo":
            soundfile.write(path, np.zeros((100, 2), np.int16), CLOCK_HZ, format="FLAC")


@pytest.mark.parametrize("how", ["cut", "empty", "garbage", "flipped", "other rate", "stereo"])
def test_a_damaged_entry_is_made_anew(tmp_path: Path, how: str) -> None:
    voice = CountingVoice()
    sound = PromptCache(voice, tmp_path).render("Hej du där, vem är du?")
    damage(files(tmp_path)[0], how)
    assert np.array_equal(PromptCache(voice, tmp_path).render("Hej du där, vem är du?"), sound)
    assert len(voice.said) == 2
    assert np.array_equal(PromptCache(voice, tmp_path).render("Hej du där, vem är du?"), sound)
    assert len(voice.said) == 2, "what was made anew is kept"


def test_an_unwritable_folder_is_told_once_and_silences_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "cache").write_text("a file, not a folder")
    cache = PromptCache(CountingVoice(), tmp_path / "cache")
    with caplog.at_level(logging.WARNING):
        assert len(cache.render("Hej")) > 0
        assert len(cache.render("Hej då")) > 0
    assert [record.getMessage().split(" (")[0] for record in caplog.records] == [
        f"prompt cache {tmp_path / 'cache'} cannot be written"
    ]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_leaves_nothing_half_written(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    cache = PromptCache(CountingVoice(), tmp_path)
    key = cache._key("Hej", False)
    (tmp_path / key[:2]).mkdir()
    (tmp_path / key[:2] / f".{key}.{os.getpid()}.part").symlink_to("/dev/full")
    assert len(cache.render("Hej")) > 0
    assert files(tmp_path) == []
    assert "cannot be written" in caplog.text
