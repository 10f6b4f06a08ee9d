"""The microphone and loudspeaker line: its parts on their own, and the whole over a virtual sound device."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from conftest import VirtualAudio, has_portaudio
from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Samples
from firstcall.errors import WorldError
from firstcall.events import LineKind
from firstcall.lines.local import (
    BACKLOG_FRAMES,
    PREFILL_FRAMES,
    Direction,
    Format,
    GapMeter,
    LocalLine,
    PlayQueue,
    choose,
    converter,
    devices,
)

SILENT: Samples = np.zeros(FRAME_SAMPLES, np.int16)
MONO_16K = Format(device=0, name="test", sample_rate_hz=CLOCK_HZ, channels=1)
BLOCK_BYTES = 2 * FRAME_SAMPLES


def tone(hz: float, seconds: float) -> Samples:
    at = np.arange(round(seconds * CLOCK_HZ)) / CLOCK_HZ
    return np.round(8000 * np.sin(2 * np.pi * hz * at)).astype(np.int16)


def pitch(samples: Samples) -> float:
    """The strongest frequency."""
    return float(np.argmax(np.abs(np.fft.rfft(samples.astype(float)))) * CLOCK_HZ / len(samples))


def loud(samples: Samples) -> Samples:
    """From the first to the last loud sample."""
    at = np.flatnonzero(np.abs(samples) > 1000)
    return samples[at[0] : at[-1]]


# ------------------------------------------------------------------------------------------ without a device


@pytest.mark.parametrize("late_s", [0.0, 0.05, 0.4])
def test_blocks_that_come_late_but_come_are_no_loss(late_s: float) -> None:
    meter = GapMeter(CLOCK_HZ)
    lost = [meter.note(k * 0.02 + (late_s if 100 <= k < 120 else 0.0), FRAME_SAMPLES) for k in range(400)]
    assert sum(lost) == 0


@pytest.mark.parametrize("gap_s", [0.12, 0.5, 3.0])
def test_samples_that_never_come_are_counted(gap_s: float) -> None:
    meter = GapMeter(CLOCK_HZ)
    times = [k * 0.02 + (gap_s if k >= 200 else 0.0) for k in range(600)]
    assert sum(meter.note(at_s, FRAME_SAMPLES) for at_s in times) == pytest.approx(gap_s * CLOCK_HZ, abs=330)


@pytest.mark.parametrize("drift", [-2e-4, 2e-4])
def test_clocks_that_run_apart_are_no_loss(drift: float) -> None:
    meter = GapMeter(CLOCK_HZ)
    assert sum(meter.note(k * 0.02 * (1 + drift), FRAME_SAMPLES) for k in range(60_000)) == 0  # twenty minutes


def test_the_loudspeaker_gets_frames_in_order_after_the_prefill() -> None:
    waiting = PlayQueue(MONO_16K)
    frames = [np.full(FRAME_SAMPLES, value, np.int16) for value in (1, 2, 3)]
    for frame in frames:
        waiting.put(frame)
    played = b"".join(waiting.take(BLOCK_BYTES) for _ in range(PREFILL_FRAMES + 3))
    assert played == bytes(PREFILL_FRAMES * BLOCK_BYTES) + b"".join(frame.tobytes() for frame in frames)
    assert waiting.unplayed_samples == 0


def test_a_loudspeaker_that_is_not_fed_plays_silence_and_counts_it() -> None:
    waiting = PlayQueue(MONO_16K)
    waiting.take(PREFILL_FRAMES * BLOCK_BYTES)
    waiting.put(np.full(FRAME_SAMPLES, 7, np.int16))
    assert waiting.take(2 * BLOCK_BYTES) == np.full(FRAME_SAMPLES, 7, np.int16).tobytes() + bytes(BLOCK_BYTES)
    assert waiting.unplayed_samples == FRAME_SAMPLES


def test_after_a_stall_silence_is_left_out_and_speech_is_not() -> None:
    waiting = PlayQueue(MONO_16K)
    speech = np.full(FRAME_SAMPLES, 7, np.int16)
    for _ in range(20):
        waiting.put(speech)
    for _ in range(50):
        waiting.put(SILENT)
    played = b"".join(waiting.take(BLOCK_BYTES) for _ in range(PREFILL_FRAMES + 20))
    assert played.count(speech.tobytes()) == 20
    assert waiting.left_out_frames == 50
    for _ in range(BACKLOG_FRAMES + 1):  # Caught up: silence passes again.
        waiting.put(SILENT)
    assert waiting.left_out_frames == 50


@pytest.mark.parametrize("rate_hz", [44_100, 48_000])
def test_a_device_with_another_rate_is_converted_without_seams(rate_hz: int) -> None:
    there, back = converter(CLOCK_HZ, rate_hz), converter(rate_hz, CLOCK_HZ)
    sent = tone(440, 1.0)
    heard = np.concatenate([back(there(sent[at : at + FRAME_SAMPLES])) for at in range(0, len(sent), FRAME_SAMPLES)])
    middle = heard[4000:12000].astype(float)
    assert pitch(heard[4000:12000]) == pytest.approx(440, abs=2)
    wave = np.fft.rfft(middle * np.hanning(len(middle)))
    share = np.sum(np.abs(wave[216:225]) ** 2) / np.sum(np.abs(wave) ** 2)
    assert share > 0.9999  # All the power lies at the tone: a seam would click.


class CardError(Exception):
    """Stands in for PortAudio's own."""


def card(takes: set[tuple[int, int]], channels: int = 2) -> ModuleType:
    """PortAudio with one sound card that takes these (rate, channels) only, as raw ALSA devices do."""

    def query(device: str | int | None = None, direction: str = "") -> object:
        entry = {"index": 3, "name": "USB", "default_samplerate": 48_000.0}
        entry |= {"max_input_channels": channels, "max_output_channels": channels}
        return entry if direction else [entry]

    def check(*, device: int, channels: int, dtype: str, samplerate: int) -> None:
        if (samplerate, channels) not in takes:
            raise CardError("Invalid sample rate [PaErrorCode -9997]", -9997)

    module = ModuleType("portaudio")
    vars(module).update(
        query_devices=query, check_input_settings=check, check_output_settings=check, PortAudioError=CardError
    )
    return module


@pytest.mark.parametrize(
    ("takes", "chosen"),
    [
        ({(16_000, 1), (48_000, 2)}, (16_000, 1, 320)),
        ({(48_000, 1), (48_000, 2)}, (48_000, 1, 960)),
        ({(16_000, 2), (48_000, 2)}, (16_000, 2, 320)),
        ({(48_000, 2)}, (48_000, 2, 960)),
    ],
)
@pytest.mark.parametrize("direction", ["input", "output"])
def test_the_call_s_own_rate_is_taken_where_the_card_can(
    direction: Direction, takes: set[tuple[int, int]], chosen: tuple[int, int, int]
) -> None:
    found = choose(card(takes), direction, None)
    assert (found.sample_rate_hz, found.channels, found.block_samples) == chosen


def test_a_card_that_takes_no_fitting_format_is_named() -> None:
    with pytest.raises(WorldError, match="microphone 'USB': takes neither 16 kHz nor its own 48000 Hz") as caught:
        choose(card({(16_000, 2)}, channels=1), "input", None)
    assert caught.value.code == "no_device"
    assert "Invalid sample rate" in str(caught.value)


def test_without_portaudio_the_complaint_names_the_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    # What the Linux wheel does where libportaudio is not installed.
    (tmp_path / "sounddevice.py").write_text("raise OSError('PortAudio library not found')\n")
    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(WorldError, match="apt-get install libportaudio2") as caught:
        LocalLine()
    assert caught.value.code == "no_portaudio"


def test_a_machine_without_a_microphone_is_told_so_in_one_line() -> None:
    if not has_portaudio():
        pytest.skip("PortAudio missing (Debian: libportaudio2)")
    bare = {"PATH": os.environ["PATH"], "PULSE_SERVER": "unix:/nonexistent"}
    command = "from firstcall.lines.local import LocalLine, devices; print(len(devices()), flush=True); LocalLine()"
    run = subprocess.run([sys.executable, "-c", command], env=bare, capture_output=True, text=True, check=False)
    if run.stdout.strip() != "0":
        pytest.skip("this machine has a sound device of its own")
    assert run.stderr.splitlines()[-1].endswith(
        "WorldError: this machine has no microphone (plug one in, or hold the interview as a chat)"
    )


# ------------------------------------------------------------------------------- over a virtual sound device


def pump(line: LocalLine, until: Callable[[], bool]) -> list[Samples]:
    """Hold the line in silence until something has happened (30 s at most) and half a second longer."""
    heard: list[Samples] = []
    left = 1500
    while left:
        frame = line.exchange(SILENT)
        assert frame is not None
        assert len(frame) == FRAME_SAMPLES
        heard.append(frame)
        left = min(left - 1, 25) if until() else left - 1
    return heard


@pytest.mark.device
def test_what_is_said_into_the_microphone_is_heard(virtual_audio: VirtualAudio, tmp_path: Path) -> None:
    raw = tmp_path / "answer.raw"
    raw.write_bytes(tone(440, 1.0).tobytes())
    line = LocalLine(microphone="mic", loudspeaker="speaker")
    line.exchange(SILENT)
    speaker = virtual_audio.play_into_microphone(raw)
    heard = loud(np.concatenate(pump(line, lambda: speaker.poll() is not None)))
    line.close()
    assert line.kind is LineKind.LOCAL
    assert len(heard) / CLOCK_HZ == pytest.approx(1.0, abs=0.2)
    assert pitch(heard) == pytest.approx(440, abs=2)


@pytest.mark.device
def test_what_the_line_plays_comes_out_of_the_loudspeaker(virtual_audio: VirtualAudio, tmp_path: Path) -> None:
    raw = tmp_path / "speaker.raw"
    recorder = virtual_audio.record_speaker(raw)
    line = LocalLine(microphone="mic", loudspeaker="speaker")
    pump(line, lambda: raw.stat().st_size > 0)
    prompt = tone(1000, 0.8)
    for at in range(0, len(prompt), FRAME_SAMPLES):
        line.exchange(prompt[at : at + FRAME_SAMPLES])
    pump(line, lambda: True)
    line.close()
    recorder.terminate()
    recorder.wait()
    played = loud(np.frombuffer(raw.read_bytes(), np.int16))
    assert len(played) / CLOCK_HZ == pytest.approx(0.8, abs=0.2)
    assert pitch(played) == pytest.approx(1000, abs=2)


@pytest.mark.device
def test_what_was_said_before_the_first_frame_is_no_part_of_the_call(
    virtual_audio: VirtualAudio, tmp_path: Path
) -> None:
    raw = tmp_path / "early.raw"
    raw.write_bytes(tone(440, 0.5).tobytes())
    line = LocalLine(microphone="mic", loudspeaker="speaker")
    virtual_audio.play_into_microphone(raw).wait()
    frames = [line.exchange(SILENT) for _ in range(25)]
    line.close()
    assert max(int(np.abs(frame).max()) for frame in frames[5:] if frame is not None) < 1000


@pytest.mark.device
def test_a_closed_line_hears_nothing_and_may_be_closed_again(virtual_audio: VirtualAudio) -> None:
    line = LocalLine()
    line.close()
    line.close()
    assert line.exchange(SILENT) is None


@pytest.mark.device
def test_devices_are_listed_by_name(virtual_audio: VirtualAudio) -> None:
    listed = devices()
    assert {"mic", "speaker"} <= {device.name for device in listed}
    assert [device.name for device in listed if device.is_default_input] == ["default"]


@pytest.mark.device
@pytest.mark.parametrize("wanted", ["no such microphone", "99", 99])
def test_a_device_that_is_not_there_is_named_with_those_that_are(
    virtual_audio: VirtualAudio, wanted: str | int
) -> None:
    with pytest.raises(WorldError, match=r"microphone .*no single device.*choose one of: 'mic'") as caught:
        LocalLine(microphone=wanted)
    assert caught.value.code == "no_device"
