"""Recordings: what is written is what the clock ticked, and a crash at any moment costs at most 0.2 s."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile

from firstcall.audio import parts
from firstcall.audio.recorder import Recorder
from firstcall.audio.recording import Recording, assemble, end_of, find, inspect, recover
from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.errors import BugError, WorldError

FRAME = 320


def voice(seed: int, start_sample: int, samples: int) -> Samples:
    """The sound that one side makes in a stretch of the clock: depends on nothing else, so any process can tell it."""
    at = np.arange(start_sample, start_sample + samples, dtype=np.int64)
    return (((at * 7919 + seed * 104_729) % 65_521) - 32_760).astype(np.int16)


def both(start_sample: int, samples: int) -> Samples:
    return np.stack([voice(1, start_sample, samples), voice(2, start_sample, samples)], axis=1)


def speak(recorder: Recorder, samples: int, frame: int = FRAME) -> None:
    end = recorder.position + samples
    while recorder.position < end:
        count = min(frame, end - recorder.position)
        recorder.write(voice(1, recorder.position, count), voice(2, recorder.position, count))


def sound(path: Path) -> Samples:
    block: Samples = soundfile.read(path, dtype="int16", always_2d=True)[0]
    return block


def leave_behind(recorder: Recorder) -> None:
    """What a killed process leaves: the handle goes, the file stays, nothing is finished."""
    recorder._syncs.shutdown(wait=True)
    os.close(recorder._handle)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("frame", [1, 160, 320, 512, 4_001])
def test_a_call_becomes_one_flac_on_the_clock(tmp_path: Path, frame: int) -> None:
    folder = tmp_path / "an interview"
    recorder = Recorder.open(folder, start_sample=48_000)
    speak(recorder, 8_003, frame)
    assert recorder.position == 56_003
    assert recorder.close() == Recording(folder / "call.flac", 48_000, 8_003)
    assert names(folder) == ["call.flac"]
    assert np.array_equal(sound(folder / "call.flac"), both(48_000, 8_003))
    assert find(folder) == Recording(folder / "call.flac", 48_000, 8_003)


def test_left_is_the_candidate_and_right_the_agent(tmp_path: Path) -> None:
    recorder = Recorder.open(tmp_path, start_sample=0)
    recorder.write(np.full(10, 111, np.int16), np.full(10, -222, np.int16))
    recorder.close()
    assert sound(tmp_path / "call.flac").tolist() == [[111, -222]] * 10


def test_closing_twice_gives_the_same_recording(tmp_path: Path) -> None:
    recorder = Recorder.open(tmp_path, start_sample=5)
    speak(recorder, 1_000)
    assert recorder.close() == recorder.close() == Recording(tmp_path / "call.flac", 5, 1_000)


def test_a_call_without_a_sample_leaves_nothing(tmp_path: Path) -> None:
    recorder = Recorder.open(tmp_path, start_sample=100)
    assert recorder.close() is None
    assert names(tmp_path) == []


def test_the_growing_file_is_ordinary_sound_to_other_programs(tmp_path: Path) -> None:
    recorder = Recorder.open(tmp_path, start_sample=16_000)
    speak(recorder, 32_000)
    assert recorder.path.name == "call.000.part.wav"
    assert np.array_equal(sound(recorder.path), both(16_000, 32_000))
    with av.open(str(recorder.path)) as file:
        assert sum(frame.samples for frame in file.decode(audio=0)) == 32_000
    recorder.close()


CHILD = """
import os, sys
sys.path.insert(0, {tests!r})
from pathlib import Path
from test_recorder import FRAME, voice
from firstcall.audio.recorder import Recorder

recorder = Recorder.open(Path({folder!r}), start_sample={start})
while True:
    recorder.write(voice(1, recorder.position, FRAME), voice(2, recorder.position, FRAME))
    os.write(1, b"%d\\n" % recorder.position)
"""


def kill_while_recording(folder: Path, start_sample: int, samples: int) -> int:
    """Record in another process, kill -9 it once it has said that it is past so many samples; the last it said."""
    code = CHILD.format(tests=str(Path(__file__).parent), folder=str(folder), start=start_sample)
    said = start_sample
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        for line in child.stdout:
            said = int(line)
            if said >= start_sample + samples and child.poll() is None:
                child.send_signal(signal.SIGKILL)
    assert child.returncode == -signal.SIGKILL
    return said


def test_a_killed_call_loses_less_than_a_fifth_of_a_second(tmp_path: Path) -> None:
    said = kill_while_recording(tmp_path, 32_000, 5 * CLOCK_HZ)
    assert names(tmp_path) == ["call.000.part.wav"]
    recording = recover(tmp_path)
    assert recording is not None
    assert recording.start_sample == 32_000
    assert said - recording.end_sample <= 0.2 * CLOCK_HZ
    assert np.array_equal(sound(recording.path), both(32_000, recording.samples))
    assert names(tmp_path) == ["call.flac"]
    assert recover(tmp_path) is None


CHILD_THAT_CLOSES = """
import os, sys
sys.path.insert(0, {tests!r})
from pathlib import Path
from test_recorder import speak
from firstcall.audio.recorder import Recorder
from firstcall.audio.recording import end_of

folder = Path({folder!r})
while True:
    recorder = Recorder.open(folder, start_sample=end_of(folder))
    speak(recorder, 16_000)
    os.write(1, b"%d\\n" % recorder.position)
    recorder.close()
"""


def test_a_process_killed_while_it_finishes_a_recording_loses_nothing(tmp_path: Path) -> None:
    """Killed four times, each time right after the position is said, while or before `call.flac` is made anew."""
    said = 0
    for _ in range(4):
        code = CHILD_THAT_CLOSES.format(tests=str(Path(__file__).parent), folder=str(tmp_path))
        with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            for _ in range(2):
                said = int(child.stdout.readline())
            child.send_signal(signal.SIGKILL)
        recording = recover(tmp_path) or find(tmp_path)
        assert recording is not None
        # The process may have gone on for a moment after what it said.
        assert recording.end_sample >= said - 0.2 * CLOCK_HZ
        assert np.array_equal(sound(recording.path), both(0, recording.samples))
        assert names(tmp_path) == ["call.flac"]


def test_a_killed_call_is_resumed_and_the_gap_is_silent(tmp_path: Path) -> None:
    kill_while_recording(tmp_path, 0, CLOCK_HZ)
    first = end_of(tmp_path)
    start = first + 12_345
    recorder = Recorder.open(tmp_path, start_sample=start)
    assert recorder.path.name == "call.001.part.wav"
    speak(recorder, 5_000)
    assert recorder.close() == Recording(tmp_path / "call.flac", 0, start + 5_000)
    whole = sound(tmp_path / "call.flac")
    assert np.array_equal(whole[:first], both(0, first))
    assert not whole[first:start].any()
    assert np.array_equal(whole[start:], both(start, 5_000))


def test_a_finished_call_is_resumed_into_the_same_file(tmp_path: Path) -> None:
    for start, samples in [(1_000, 4_000), (5_000, 3_000), (9_000, 2_000)]:
        recorder = Recorder.open(tmp_path, start_sample=start)
        speak(recorder, samples)
        recorder.close()
        assert end_of(tmp_path) == start + samples
    assert find(tmp_path) == Recording(tmp_path / "call.flac", 1_000, 10_000)
    whole = sound(tmp_path / "call.flac")
    assert np.array_equal(whole[:7_000], both(1_000, 7_000))
    assert not whole[7_000:8_000].any()
    assert np.array_equal(whole[8_000:], both(9_000, 2_000))


def test_a_crash_after_finishing_but_before_tidying_up_loses_and_doubles_nothing(tmp_path: Path) -> None:
    recorder = Recorder.open(tmp_path, start_sample=700)
    speak(recorder, 4_800)
    part = recorder.path.read_bytes()
    recorder.close()
    (tmp_path / "call.000.part.wav").write_bytes(part)
    (tmp_path / ".call.flac.4711.tmp").write_bytes(b"half a file")
    assert recover(tmp_path) == Recording(tmp_path / "call.flac", 700, 4_800)
    assert names(tmp_path) == ["call.flac"]
    assert np.array_equal(sound(tmp_path / "call.flac"), both(700, 4_800))


@pytest.mark.parametrize("torn_bytes", [1, 2, 3, 5])
def test_a_torn_last_sample_is_left_out(tmp_path: Path, torn_bytes: int) -> None:
    recorder = Recorder.open(tmp_path, start_sample=0)
    speak(recorder, 3_200)
    leave_behind(recorder)
    os.truncate(recorder.path, recorder.path.stat().st_size - torn_bytes)
    lost = -(-torn_bytes // 4)
    assert recover(tmp_path) == Recording(tmp_path / "call.flac", 0, 3_200 - lost)
    assert np.array_equal(sound(tmp_path / "call.flac"), both(0, 3_200 - lost))


@pytest.mark.parametrize("left_bytes", [0, 11, parts.HEADER_BYTES - 1, parts.HEADER_BYTES, parts.HEADER_BYTES + 3])
def test_a_crash_before_the_first_sample_leaves_no_recording(tmp_path: Path, left_bytes: int) -> None:
    leave_behind(recorder := Recorder.open(tmp_path, start_sample=0))
    recorder.path.write_bytes((parts.header(0) + b"123")[:left_bytes])
    assert end_of(tmp_path) == 0
    assert recover(tmp_path) is None
    assert names(tmp_path) == []


def test_nothing_to_recover(tmp_path: Path) -> None:
    assert recover(tmp_path) is None
    assert recover(tmp_path / "never made") is None
    assert find(tmp_path / "never made") is None
    assert end_of(tmp_path / "never made") == 0


def test_a_call_that_still_runs_is_left_alone(tmp_path: Path) -> None:
    dropped = Recorder.open(tmp_path, start_sample=0)
    speak(dropped, 1_600)
    again = Recorder.open(tmp_path, start_sample=1_600)
    speak(again, 1_600)
    assert dropped.close() == Recording(tmp_path / "call.flac", 0, 1_600)
    assert names(tmp_path) == ["call.001.part.wav", "call.flac"]
    assert recover(tmp_path) == Recording(tmp_path / "call.flac", 0, 1_600)
    speak(again, 1_600)
    assert again.close() == Recording(tmp_path / "call.flac", 0, 4_800)
    assert np.array_equal(sound(tmp_path / "call.flac"), both(0, 4_800))


def test_the_clock_cannot_go_back(tmp_path: Path) -> None:
    recorder = Recorder.open(tmp_path, start_sample=0)
    speak(recorder, 1_600)
    recorder.close()
    with pytest.raises(BugError, match="recorded up to 1600"):
        Recorder.open(tmp_path, start_sample=1_599)
    with pytest.raises(BugError, match="clock sample -1"):
        Recorder.open(tmp_path / "other", start_sample=-1)


def test_wrong_sides_are_our_bug(tmp_path: Path) -> None:
    recorder = Recorder.open(tmp_path, start_sample=0)
    with pytest.raises(BugError, match="not 3 int16 and 2 int16"):
        recorder.write(np.zeros(3, np.int16), np.zeros(2, np.int16))
    with pytest.raises(BugError, match="float32"):
        recorder.write(np.zeros(3, np.float32), np.zeros(3, np.int16))
    recorder.close()
    with pytest.raises(BugError, match="is closed"):
        recorder.write(np.zeros(3, np.int16), np.zeros(3, np.int16))


def test_a_foreign_file_with_a_parts_name_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "call.000.part.wav").write_bytes(b"my own notes " * 100)
    with pytest.raises(WorldError, match="is not a part of a recording") as caught:
        recover(tmp_path)
    assert caught.value.code == "recording_damaged"
    assert names(tmp_path) == ["call.000.part.wav"]


def test_parts_that_overlap_with_other_sound_are_kept(tmp_path: Path) -> None:
    for number, start in enumerate([0, 100]):
        (tmp_path / f"call.{number:03d}.part.wav").write_bytes(parts.header(start) + both(start, 200).tobytes())
    with pytest.raises(WorldError, match="starts at clock sample 100, but 200 are recorded already") as caught:
        assemble(tmp_path)
    assert caught.value.code == "recording_damaged"
    assert names(tmp_path) == ["call.000.part.wav", "call.001.part.wav"]


@pytest.mark.parametrize("content", [b"", b"fLaC not really", b"RIFF"])
def test_a_damaged_flac_is_named_and_the_parts_are_kept(tmp_path: Path, content: bytes) -> None:
    leave_behind(recorder := Recorder.open(tmp_path, start_sample=0))
    recorder.path.write_bytes(parts.header(0) + both(0, 200).tobytes())
    (tmp_path / "call.flac").write_bytes(content)
    with pytest.raises(WorldError, match=r"call\.flac is damaged") as caught:
        recover(tmp_path)
    assert caught.value.code == "recording_damaged"
    assert names(tmp_path) == ["call.000.part.wav", "call.flac"]


def test_a_foreign_flac_is_named(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "call.flac", np.zeros(100, np.int16), 8_000)
    with pytest.raises(WorldError, match="two channels at 16000 Hz"):
        find(tmp_path)


def test_an_unwritable_root_is_told_with_its_cure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(WorldError, match="FIRSTCALL_HOME") as caught:
        Recorder.open(tmp_path / "file" / "interview", start_sample=0)
    assert caught.value.code == "unwritable"
    assert "\n" not in str(caught.value)


@contextlib.contextmanager
def nobody() -> Iterator[None]:
    """Root may write everywhere, so for a moment be somebody who may not."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65_534)
    try:
        yield
    finally:
        os.seteuid(user)


def test_folders_that_are_not_ours_are_told_with_their_cure(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    recorder = Recorder.open(locked / "full", start_sample=0)
    speak(recorder, 1_600)
    recorder.close()
    locked.chmod(0o000)
    with nobody(), pytest.raises(WorldError, match=r"cannot write .*new: Permission denied") as caught:
        Recorder.open(locked / "new", start_sample=0)
    assert caught.value.code == "unwritable"
    locked.chmod(0o755)
    tmp_path.chmod(0o755)


def test_a_recording_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    recorder = Recorder.open(tmp_path, start_sample=0)
    speak(recorder, 1_600)
    recorder.close()
    (tmp_path / "call.flac").chmod(0o000)
    with nobody(), pytest.raises(WorldError, match=r"cannot read .*call\.flac: Permission denied") as caught:
        inspect(tmp_path / "call.flac")
    assert caught.value.code == "unreadable"


def test_samples_outside_the_recording_are_our_bug(tmp_path: Path) -> None:
    recorder = Recorder.open(tmp_path, start_sample=100)
    speak(recorder, 50)
    recording = recorder.close()
    assert recording is not None
    assert np.array_equal(recording.read(110, 120), both(110, 10))
    for first, last in [(99, 110), (140, 151), (120, 119)]:
        with pytest.raises(BugError, match=f"samples {first} to {last} are not in 100 to 150"):
            recording.read(first, last)


FULL_DISK = textwrap.dedent("""
    import resource, sys
    sys.path.insert(0, {tests!r})
    from pathlib import Path
    from test_recorder import speak
    from firstcall.audio.recorder import Recorder
    from firstcall.errors import WorldError

    def limit(size):
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    recorder = Recorder.open(Path({folder!r}), start_sample=0)
    {story}
""")


def with_a_full_disk(folder: Path, story: str) -> list[str]:
    """Run a story in a process whose files may not grow beyond a limit; the lines that it prints."""
    code = FULL_DISK.format(tests=str(Path(__file__).parent), folder=str(folder), story=textwrap.dedent(story).strip())
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def test_a_disk_that_fills_up_during_the_call_keeps_what_was_written(tmp_path: Path) -> None:
    # 100,001 bytes: the limit falls inside a sample.
    lines = with_a_full_disk(
        tmp_path,
        """
limit(100_001)
try:
    speak(recorder, 160_000)
except WorldError as error:
    print(error.code, error)
""",
    )
    assert len(lines) == 1
    assert lines[0].startswith("disk_full cannot write")
    assert "make room" in lines[0]
    samples = (100_001 - parts.HEADER_BYTES) // 4
    assert recover(tmp_path) == Recording(tmp_path / "call.flac", 0, samples)
    assert np.array_equal(sound(tmp_path / "call.flac"), both(0, samples))


def test_a_disk_that_is_full_for_a_moment_costs_nothing(tmp_path: Path) -> None:
    lines = with_a_full_disk(
        tmp_path,
        """
limit(100_001)
refused = 0
while recorder.position < 64_000:
    if recorder.position == 48_000:
        limit(resource.RLIM_INFINITY)
    try:
        speak(recorder, 320)
    except WorldError:
        refused += 1
print(refused > 0, recorder.close().samples)
""",
    )
    assert lines == ["True 64000"]
    assert np.array_equal(sound(tmp_path / "call.flac"), both(0, 64_000))


def test_no_room_for_the_flac_leaves_the_part_and_no_half_file(tmp_path: Path) -> None:
    lines = with_a_full_disk(
        tmp_path,
        """
speak(recorder, 160_000)
limit(200_000)
try:
    recorder.close()
except WorldError as error:
    print(error.code)
""",
    )
    assert lines == ["disk_full"]
    assert names(tmp_path) == ["call.000.part.wav"]
    assert recover(tmp_path) == Recording(tmp_path / "call.flac", 0, 160_000)


def test_a_disk_with_too_little_room_is_told_before_the_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("firstcall.audio.recorder._ROOM_BYTES", 2**60)
    with pytest.raises(WorldError, match="MiB are needed") as caught:
        Recorder.open(tmp_path, start_sample=0)
    assert caught.value.code == "disk_full"
    assert names(tmp_path) == []
