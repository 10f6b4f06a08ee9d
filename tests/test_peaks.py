"""A recording's outline: loudest sample a bin, silence, and what happens to it when the sound is another or damaged."""

from __future__ import annotations

import base64
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from firstcall.audio.disk import written_whole
from firstcall.audio.files import write_flac
from firstcall.audio.peaks import BIN, EDGE_S, Peaks, peaks, stored_peaks
from firstcall.audio.recorder import Recorder
from firstcall.audio.recording import Recording, find
from firstcall.engines.contracts import CLOCK_HZ, Clip, Samples

START = 8000


def recorded(folder: Path, candidate: Samples, agent: Samples) -> Recording:
    """A finished recording of two channels."""
    recorder = Recorder.open(folder, start_sample=START)
    recorder.write(candidate, agent)
    recorder.close()
    found = find(folder)
    assert found is not None
    return found


def loud(*stretches: tuple[float, int]) -> Samples:
    """A square wave of so many seconds at such a level, one after the other."""
    pieces = [np.full(round(seconds * CLOCK_HZ), level, np.int16) for seconds, level in stretches]
    whole = np.concatenate(pieces)
    whole[1::2] *= -1
    return whole


def test_the_outline_has_the_loudest_sample_of_every_bin_of_both_channels(tmp_path: Path) -> None:
    made = peaks(recorded(tmp_path, loud((0.04, 0), (0.04, 16384), (0.03, 1)), loud((0.1, -32768), (0.01, 0))))
    assert (made.start_sample, made.samples, made.whole) == (START, 5 * BIN + BIN // 2, True)
    assert list(made.candidate) == [0, 0, 128, 128, 1, 1]
    assert list(made.agent) == [255, 255, 255, 255, 255, 0]


@pytest.mark.parametrize(
    ("candidate", "agent", "silences"),
    [
        (loud((1, 8000), (2, 0), (1, 8000)), loud((4, 0)), [(1 + EDGE_S, 3 - EDGE_S)]),
        (loud((1, 8000), (2, 0), (1, 8000)), loud((1.5, 0), (1, 8000), (1.5, 0)), []),
        (loud((1, 8000), (0.6, 0), (1, 8000)), loud((2.6, 0)), []),
        (loud((1, 8000), (2, 60), (1, 8000)), loud((4, 0)), [(1 + EDGE_S, 3 - EDGE_S)]),
        (loud((1, 8000), (2, 3000), (1, 8000)), loud((4, 0)), []),
        (loud((4, 0)), loud((4, 0)), [(EDGE_S, 4 - EDGE_S)]),
    ],
    ids=["both quiet", "one speaks", "a breath", "a line's noise", "loud noise is no silence", "nothing at all"],
)
def test_silence_is_where_both_are_quiet_for_long(
    tmp_path: Path, candidate: Samples, agent: Samples, silences: list[tuple[float, float]]
) -> None:
    found = peaks(recorded(tmp_path, candidate, agent)).silences
    assert np.array(found).ravel() == pytest.approx(np.array(silences).ravel())


def test_the_outline_is_made_once_and_again_when_the_sound_is_another(tmp_path: Path) -> None:
    first = recorded(tmp_path, loud((1, 4000)), loud((1, 0)))
    path = stored_peaks(first, tmp_path)
    made = path.read_bytes()
    tree = json.loads(made)
    assert base64.b64decode(tree["candidate"]) == peaks(first).candidate
    assert (tree["start_s"], tree["duration_s"], tree["bin_s"]) == (0.5, 1.0, 0.02)
    path.write_bytes(made + b"\n")
    assert stored_peaks(first, tmp_path).read_bytes() == made + b"\n"  # Not made a second time.
    path.write_bytes(b"{torn")
    assert stored_peaks(first, tmp_path).read_bytes() == made
    first.path.unlink()
    other = recorded(tmp_path, loud((1, 5000)), loud((1, 0)))
    assert stored_peaks(other, tmp_path).read_bytes() != made


def test_a_damaged_recording_gives_what_comes_before_the_damage(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(-9000, 9000, 20 * CLOCK_HZ).astype(np.int16)
    whole = recorded(tmp_path, noise, noise)
    data = whole.path.read_bytes()
    whole.path.write_bytes(data[: len(data) // 2])
    made: Peaks = peaks(whole)
    assert not made.whole
    assert 6.0 <= len(made.candidate) * BIN / CLOCK_HZ <= 10.0


def test_the_digest_tells_sounds_apart_whatever_their_length(tmp_path: Path) -> None:
    paths = []
    for name, level in (("a", 100), ("b", 101)):
        clip = Clip(loud((1, level)), CLOCK_HZ)
        (tmp_path / name).mkdir()
        write_flac(tmp_path / name / "call.flac", clip, clip)
        paths.append(stored_peaks(Recording(tmp_path / name / "call.flac", 0, CLOCK_HZ), tmp_path / name))
    one, other = (json.loads(path.read_bytes())["sound"] for path in paths)
    assert one != other


def test_two_who_ask_for_an_outline_at_once_both_get_it(tmp_path: Path) -> None:
    """A page that is left for another one asks again while the first time is still at work."""
    path, both = tmp_path / "peaks.json", threading.Barrier(2)

    def write(text: bytes) -> None:
        with written_whole(path) as file:
            both.wait()
            file.write(text)

    with ThreadPoolExecutor(2) as threads:
        for each in [threads.submit(write, text) for text in (b"the same", b"the same")]:
            each.result()
    assert path.read_bytes() == b"the same"
    assert list(tmp_path.iterdir()) == [path]
