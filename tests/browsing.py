"""Real Chromium on a real server: a microphone made of a file or of clips spoken when wanted, a network that can break.

Chromium plays the file round and round into its fake microphone. Where an answer must come at a moment, `MICROPHONE`
takes the microphone's place inside the page: everything behind `getUserMedia` stays the page's own.
"""

from __future__ import annotations

import base64
import re
import shutil
import socket
import threading
import wave
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from calling import PERSONA
from firstcall.audio.pcm import resample, silence
from firstcall.engines.contracts import Samples
from firstcall.lines.simulated import espeak
from firstcall.personas import Reply

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page, Playwright

MICROPHONE_HZ = 48_000
PATIENCE_MS = 30_000
PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 860}

MICROPHONE = """
(() => {
  let context, out;
  navigator.mediaDevices.getUserMedia = async () => {
    context = new AudioContext();
    out = context.createMediaStreamDestination();
    const hum = context.createConstantSource();
    hum.offset.value = 0;
    hum.connect(out);
    hum.start();
    await context.resume();
    return out.stream;
  };
  window.speak = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
    const source = context.createBufferSource();
    source.buffer = await context.decodeAudioData(bytes.buffer);
    source.connect(out);
    source.start();
  };
})();
"""
"""Speaks WAV files when `speak` is called, and is silent otherwise."""


def chromium() -> str:
    """Where Chromium is; skips the test by name where there is none, or no Playwright."""
    pytest.importorskip("playwright", reason="browser: Playwright is missing (pip install 'firstcall[browser]')")
    for name in ("chromium", "chromium-browser", "google-chrome"):
        found = shutil.which(name)
        if found is not None:
            return found
    pytest.skip("browser: no Chromium on this machine (Debian: chromium)")


def launch(playwright: Playwright, *, microphone: Path | None = None, allowed: bool = True) -> Browser:
    """A headless Chromium whose microphone plays a WAV file round and round; `allowed`: without asking anybody."""
    arguments = ["--no-sandbox", "--use-fake-device-for-media-stream"]
    if allowed:
        arguments.append("--use-fake-ui-for-media-stream")
    if microphone is not None:
        arguments.append(f"--use-file-for-fake-audio-capture={microphone}")
    return playwright.chromium.launch(executable_path=chromium(), args=arguments)


@contextmanager
def visiting(browser: Browser, *, language: str = "en", **wishes: Any) -> Iterator[tuple[Page, Seen]]:
    """A page of its own, and what went wrong or out of it; fails where anything did."""
    wishes = {"viewport": DESKTOP, "locale": language} | wishes
    context = browser.new_context(**wishes)
    try:
        page = context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        yield page, Seen(context, page)
    finally:
        context.close()


class Seen:
    """The addresses that a page asked for, and what its console said."""

    def __init__(self, context: BrowserContext, page: Page) -> None:
        self.hosts: set[str] = set()
        self.complaints: list[str] = []
        context.on("request", lambda request: self.hosts.add(request.url.split("/")[2]))
        page.on("websocket", lambda each: self.hosts.add(each.url.split("/")[2]))
        page.on("console", lambda message: self._said(message.type, message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _said(self, type_: str, text: str) -> None:
        if type_ in ("error", "warning"):
            self.complaints.append(text)


def save(path: Path, samples: Samples, rate: int = MICROPHONE_HZ) -> Path:
    """A mono WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.astype("<i2").tobytes())
    return path


def spoken(folder: Path, reply: Reply, *, quiet_s: float = 0.0) -> Path:
    """A WAV file in which the simulated candidate says a reply, with quiet before and after it."""
    name = re.sub(r"\W+", "-", reply.text)
    pieces = [silence(round(0.15 * MICROPHONE_HZ))]
    for piece in reply.pieces:
        clip = resample(espeak(PERSONA.voice).synthesize(piece.spoken), MICROPHONE_HZ)
        pieces += [silence(round(piece.pause_s * MICROPHONE_HZ)), clip.samples]
    return save(folder / f"{name}.wav", np.concatenate([*pieces, silence(round(quiet_s * MICROPHONE_HZ))]))


def speak(page: Page, path: Path) -> None:
    """Say what is in a file, on a page with `MICROPHONE`."""
    page.evaluate("each => window.speak(each)", base64.b64encode(path.read_bytes()).decode())


class Network:
    """A way to a server that can break: it hands bytes on in both directions until it is told not to."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._broken = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Drop all connections, and let none through until `mend`."""
        self._broken.set()
        for pair in self._pairs:
            for end in pair:
                _close(end)
        self._pairs.clear()

    def mend(self, port: int = 0) -> None:
        """Let connections through again, to another server where its port is given."""
        self._to = port or self._to
        self._broken.clear()

    def close(self) -> None:
        self.cut()
        _close(self._listening)

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listening.accept()
            except OSError:
                return
            if self._broken.is_set():
                _close(near)
                continue
            far = socket.create_connection(("127.0.0.1", self._to))
            self._pairs.append((near, far))
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=_hand_on, args=(one, other), daemon=True).start()


def _hand_on(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while data := one.recv(65536):
            other.sendall(data)
    _close(other)


def _close(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()


def babble(seconds: float, then_quiet_s: float) -> Samples:
    """Something loud, and silence after it, at the microphone's rate."""
    time_s = np.arange(round(seconds * MICROPHONE_HZ)) / MICROPHONE_HZ
    loud = 12_000 * np.sin(2 * np.pi * 180 * time_s) * (0.6 + 0.4 * np.sin(2 * np.pi * 4 * time_s))
    return np.concatenate([loud, np.zeros(round(then_quiet_s * MICROPHONE_HZ))]).astype(np.int16)
