"""The machine's own microphone and loudspeaker through PortAudio (sounddevice).

Everything that knows PortAudio belongs here. sounddevice is imported on first use: its Linux wheel has no PortAudio in
it and says so at import. The microphone's clock is the call's clock; the loudspeaker follows it.
"""

from __future__ import annotations

import logging
import queue
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Literal

import numpy as np

from firstcall.audio import pcm
from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Samples
from firstcall.errors import WorldError
from firstcall.events import Action, Event, LineKind
from firstcall.lines.contract import SoundOnly

Direction = Literal["input", "output"]

PREFILL_FRAMES = 3
"""Silence queued ahead of the loudspeaker (60 ms): the two devices call back at their own times."""

BACKLOG_FRAMES = PREFILL_FRAMES + 5
"""More than this waiting for the loudspeaker (160 ms): silent frames are left out until it has caught up."""

LATENCY_S = 0.06
"""Asked of the driver; below 0.05 s PulseAudio drops callbacks (measured)."""

PATIENCE_S = 3.0
"""Without a callback for so long the device is gone (unplugged, or its server died)."""

_log = logging.getLogger(__name__)
_open_lines = 0
_opening = threading.Lock()


@dataclass(frozen=True, slots=True)
class Device:
    """A sound device as PortAudio lists it."""

    index: int
    name: str
    inputs: int
    """Channels that can be recorded."""
    outputs: int
    """Channels that can be played."""
    sample_rate_hz: float
    """The device's own rate."""
    is_default_input: bool
    is_default_output: bool


@dataclass(frozen=True, slots=True)
class Format:
    """What a device was opened with."""

    device: int
    name: str
    sample_rate_hz: int
    channels: int

    @property
    def block_samples(self) -> int:
        """One frame of the call at the device's rate."""
        return round(FRAME_SAMPLES * self.sample_rate_hz / CLOCK_HZ)


def devices() -> tuple[Device, ...]:
    """List the sound devices that are there now. Raises WorldError(`no_portaudio`)."""
    portaudio = _portaudio()
    default_input, default_output = portaudio.default.device
    return tuple(
        Device(
            index=index,
            name=entry["name"],
            inputs=entry["max_input_channels"],
            outputs=entry["max_output_channels"],
            sample_rate_hz=entry["default_samplerate"],
            is_default_input=index == default_input,
            is_default_output=index == default_output,
        )
        for index, entry in enumerate(portaudio.query_devices())
    )


class LocalLine(SoundOnly):
    """A call over the microphone and the loudspeaker of this machine, in real time.

    `microphone` and `loudspeaker` are a device's index, a part of its name, or None for the default one. The
    microphone hears the loudspeaker: whoever listens must expect the prompts' echo. Raises WorldError(`no_portaudio`,
    `no_device`, `device_failed`).
    """

    def __init__(self, *, microphone: str | int | None = None, loudspeaker: str | int | None = None) -> None:
        portaudio = _portaudio(hold=True)
        self._started = self._closed = False
        self._streams: list[Any] = []
        try:
            self.microphone = choose(portaudio, "input", microphone)
            self.loudspeaker = choose(portaudio, "output", loudspeaker)
            self._heard: queue.SimpleQueue[tuple[bytes, float]] = queue.SimpleQueue()
            self._pending = pcm.silence(0)
            self._convert = converter(self.microphone.sample_rate_hz, CLOCK_HZ)
            self._meter = GapMeter(self.microphone.sample_rate_hz)
            self._playing = PlayQueue(self.loudspeaker)
            self.lost_samples = 0
            """Samples at the device's rate that the microphone did not deliver; silence stands in for them."""
            with _device_errors(portaudio):
                self._open(portaudio.RawInputStream, self.microphone, self._on_heard)
                self._open(portaudio.RawOutputStream, self.loudspeaker, self._on_play)
        except BaseException:
            self.close()
            raise

    def _start(self) -> None:
        """Set both devices going, with the first frame: what was heard before the call is no part of it."""
        self._started = True
        with _device_errors(_portaudio()):
            for stream in self._streams:
                stream.start()

    def _open(self, stream: Callable[..., Any], chosen: Format, callback: Callable[..., None]) -> None:
        self._streams.append(
            stream(
                device=chosen.device,
                samplerate=chosen.sample_rate_hz,
                channels=chosen.channels,
                dtype="int16",
                blocksize=chosen.block_samples,
                latency=LATENCY_S,
                callback=callback,
            )
        )

    @property
    def kind(self) -> LineKind:
        """Local."""
        return LineKind.LOCAL

    @property
    def unplayed_samples(self) -> int:
        """Samples at the device's rate for which the loudspeaker found nothing to play."""
        return self._playing.unplayed_samples

    def exchange(self, outgoing: Samples) -> Samples | None:
        """Play one frame and return the one heard in the same tick; waits for the microphone's clock.

        None when the line is closed or the device has gone. The first call starts the devices and may raise
        WorldError(`device_failed`).
        """
        if self._closed:
            return None
        if not self._started:
            self._start()
        self._playing.put(outgoing)
        while len(self._pending) < FRAME_SAMPLES:
            try:
                block, at_s = self._heard.get(timeout=PATIENCE_S)
            except queue.Empty:
                _log.warning("line.device_gone device=%d", self.microphone.device)
                return None
            self._take(block, at_s)
        heard, self._pending = self._pending[:FRAME_SAMPLES], self._pending[FRAME_SAMPLES:]
        return heard

    def show(self, entry: Event | Action) -> None:
        """Nothing to note: who stands at this line hears it."""

    def close(self) -> None:
        """Release both devices; safe to call twice."""
        if self._closed:
            return
        self._closed = True
        for stream in self._streams:
            stream.abort(ignore_errors=True)
            stream.close(ignore_errors=True)
        _let_go()

    def _take(self, block: bytes, at_s: float) -> None:
        samples = np.frombuffer(block, np.int16).reshape(-1, self.microphone.channels)
        lost = self._meter.note(at_s, len(samples))
        if lost:
            self.lost_samples += lost
            _log.warning("line.samples_lost device=%d samples=%d", self.microphone.device, lost)
        with_gap = np.concatenate([pcm.silence(lost), pcm.mixdown(samples)])
        self._pending = np.concatenate([self._pending, self._convert(with_gap)])

    # ------------------------------------------------------------- PortAudio's own thread: nothing slow here

    def _on_heard(self, data: Any, frames: int, time: Any, status: Any) -> None:
        self._heard.put((bytes(data), time.currentTime))

    def _on_play(self, data: Any, frames: int, time: Any, status: Any) -> None:
        data[:] = self._playing.take(len(data))


class PlayQueue:
    """What waits for the loudspeaker: filled by the call a frame at a time, emptied by the device a block at a time."""

    def __init__(self, loudspeaker: Format) -> None:
        self._channels = loudspeaker.channels
        self._convert = converter(CLOCK_HZ, loudspeaker.sample_rate_hz)
        self._waiting: deque[bytes] = deque([bytes(self._bytes(loudspeaker.block_samples))] * PREFILL_FRAMES)
        self._part = b""
        self.unplayed_samples = 0
        """Samples at the device's rate for which there was nothing to play."""
        self.left_out_frames = 0
        """Silent frames left out so that the loudspeaker could catch up after a stall."""

    def put(self, frame: Samples) -> None:
        """Queue a frame at CLOCK_HZ.

        After a stall silent frames are left out until the delay is gone: a prompt is heard late, never cut.
        """
        if len(self._waiting) > BACKLOG_FRAMES and not frame.any():
            self.left_out_frames += 1
            return
        self._waiting.append(np.repeat(self._convert(frame), self._channels).tobytes())

    def take(self, wanted: int) -> bytes:
        """The next `wanted` bytes, with silence where nothing waits."""
        while len(self._part) < wanted and self._waiting:
            self._part += self._waiting.popleft()
        filled, self._part = self._part[:wanted], self._part[wanted:]
        lacking = wanted - len(filled)
        self.unplayed_samples += lacking // self._bytes(1)
        return filled + bytes(lacking)

    def _bytes(self, samples: int) -> int:
        return 2 * self._channels * samples


class GapMeter:
    """Tells how many samples a device failed to deliver, from the times at which its blocks came.

    A block that comes late is followed by others that come early, unless something was lost: so only the smallest
    lag of the last blocks counts. PortAudio's own overflow flag is not enough: through PulseAudio half of the blocks
    were lost without it (measured). Clocks that run apart by less than `DRIFT` are not taken for loss.
    """

    WINDOW_BLOCKS = 50
    """One second."""
    LEAST_S = 0.1
    """Smaller lags are scheduling, not loss."""
    DRIFT = 5e-4
    """Quartz clocks differ by 1e-4 at most."""

    def __init__(self, sample_rate_hz: int) -> None:
        self._rate_hz = sample_rate_hz
        self._lags: deque[float] = deque(maxlen=self.WINDOW_BLOCKS)
        self._samples = 0
        self._baseline_s: float | None = None
        self._began_s: float | None = None

    def note(self, at_s: float, samples: int) -> int:
        """Take note of a block of `samples` that came at `at_s`; gives the samples found to be lost before it."""
        if self._began_s is None:
            self._began_s = at_s
        self._samples += samples
        self._lags.append(at_s - self._began_s - self._samples / self._rate_hz)
        if len(self._lags) < self.WINDOW_BLOCKS:
            return 0
        least = min(self._lags)
        if self._baseline_s is None or least < self._baseline_s:
            self._baseline_s = least
        lost_s = least - self._baseline_s
        if lost_s < self.LEAST_S:
            drift_s = self.DRIFT * samples / self._rate_hz
            self._baseline_s += min(drift_s, lost_s)
            return 0
        lost = round(lost_s * self._rate_hz)
        self._samples += lost
        self._lags = deque((lag - lost_s for lag in self._lags), maxlen=self.WINDOW_BLOCKS)
        return lost


def converter(from_hz: int, to_hz: int) -> Callable[[Samples], Samples]:
    """A resampler that keeps its state from block to block; passes blocks through where the rates are the same."""
    if from_hz == to_hz:
        return lambda block: block
    return pcm.Resampler(from_hz, to_hz).feed


def choose(portaudio: ModuleType, direction: Direction, wanted: str | int | None) -> Format:
    """Find a device and a format that it takes: 16 kHz mono if it can, otherwise its own rate and channels.

    Raises WorldError(`no_device`).
    """
    noun = "microphone" if direction == "input" else "loudspeaker"
    try:
        found = portaudio.query_devices(_number(wanted), direction)
    except (ValueError, portaudio.PortAudioError) as error:
        raise _no_device(portaudio, direction, noun, wanted) from error
    rate_hz = round(found["default_samplerate"])
    most = found[f"max_{direction}_channels"]
    formats = [(CLOCK_HZ, 1), (rate_hz, 1), (CLOCK_HZ, 2), (rate_hz, 2)]
    check = portaudio.check_input_settings if direction == "input" else portaudio.check_output_settings
    refused = ""
    for sample_rate_hz, channels in formats:
        if channels > most:
            continue
        try:
            check(device=found["index"], channels=channels, dtype="int16", samplerate=sample_rate_hz)
        except portaudio.PortAudioError as error:
            refused = _plain(error)
            continue
        return Format(found["index"], found["name"], sample_rate_hz, channels)
    raise WorldError(
        "no_device",
        f"{noun} {found['name']!r}: takes neither 16 kHz nor its own {rate_hz} Hz as 16-bit sound: {refused}",
        fix="choose another one; `firstcall doctor` lists them",
    )


def _no_device(portaudio: ModuleType, direction: Direction, noun: str, wanted: str | int | None) -> WorldError:
    there = [entry["name"] for entry in portaudio.query_devices() if entry[f"max_{direction}_channels"] > 0]
    if not there:
        return WorldError(
            "no_device", f"this machine has no {noun}", fix="plug one in, or hold the interview as a chat"
        )
    listed = ", ".join(repr(name) for name in there)
    if wanted is None:
        return WorldError("no_device", f"no {noun} is the default one", fix=f"choose one of: {listed}")
    return WorldError(
        "no_device", f"{noun} {wanted!r}: no single device has that name or number", fix=f"choose one of: {listed}"
    )


def _number(wanted: str | int | None) -> str | int | None:
    return int(wanted) if isinstance(wanted, str) and wanted.isdecimal() else wanted


@contextmanager
def _device_errors(portaudio: ModuleType) -> Iterator[None]:
    try:
        yield
    except portaudio.PortAudioError as error:
        raise WorldError(
            "device_failed",
            f"the sound device could not be opened: {_plain(error)}",
            fix="close other programs that use it, or choose another one",
        ) from error


def _plain(error: Exception) -> str:
    """PortAudio's own words without its codes."""
    return " ".join(str(error.args[0] if error.args else error).split())


def _portaudio(*, hold: bool = False) -> ModuleType:
    """Import sounddevice, and look again for devices while no line is open (PortAudio lists them once).

    `hold`: a line is about to open; `_let_go` when it is closed.
    """
    global _open_lines
    was_there = "sounddevice" in sys.modules
    try:
        import sounddevice
    except OSError as error:
        raise WorldError(
            "no_portaudio",
            "PortAudio, which reaches the microphone and the loudspeaker, is not installed",
            fix="Debian and Ubuntu: apt-get install libportaudio2; Fedora: dnf install portaudio; "
            "Arch: pacman -S portaudio; or hold the interview as a chat",
        ) from error
    module: ModuleType = sounddevice
    with _opening:
        if was_there and _open_lines == 0:
            module._terminate()
            module._initialize()
        _open_lines += hold
    return module


def _let_go() -> None:
    global _open_lines
    with _opening:
        _open_lines -= 1
