"""Sound files: every common kind is read, every bad one is one clear line, and nothing half-written stays."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from firstcall.audio.files import open_audio, read_audio, read_samples, read_stereo, write_flac, write_wav
from firstcall.audio.pcm import rms_dbfs, silence, to_int16
from firstcall.engines.contracts import Clip, Samples
from firstcall.errors import BugError, InputError, WorldError

SHARED = Path(__file__).parents[2] / "shared" / "audio"


def tone(rate_hz: int, seconds: float = 0.5, peak: float = 0.4, frequency_hz: float = 440) -> NDArray[np.float64]:
    return peak * np.sin(2 * np.pi * frequency_hz * np.arange(round(rate_hz * seconds)) / rate_hz)


def write_with_ffmpeg(path: Path, codec: str, rate_hz: int) -> None:
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate_hz)
        assert isinstance(stream, av.AudioStream)
        sound = tone(rate_hz).astype(np.float32)
        frame = av.AudioFrame.from_ndarray(np.stack([sound, sound]), format="fltp", layout="stereo")
        frame.sample_rate = rate_hz
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


@pytest.mark.parametrize("rate_hz", [8_000, 11_025, 16_000, 22_050, 44_100, 48_000])
@pytest.mark.parametrize(
    ("container", "subtype", "tolerance"),
    [
        ("WAV", "PCM_U8", 257),
        ("WAV", "PCM_16", 1),
        ("WAV", "PCM_24", 1),
        ("WAV", "PCM_32", 1),
        ("WAV", "FLOAT", 1),
        ("WAV", "DOUBLE", 1),
        ("WAV", "ULAW", 520),
        ("WAV", "ALAW", 520),
        ("FLAC", "PCM_16", 1),
        ("FLAC", "PCM_24", 1),
        ("AIFF", "PCM_16", 1),
    ],
)
def test_formats_and_rates(tmp_path: Path, container: str, subtype: str, tolerance: int, rate_hz: int) -> None:
    path = tmp_path / "a tone"
    soundfile.write(path, tone(rate_hz), rate_hz, subtype, format=container)
    found = open_audio(path)
    assert (found.clip.sample_rate_hz, found.channels, found.remarks) == (rate_hz, 1, ())
    assert found.clip.samples.dtype == np.int16
    expected = to_int16(tone(rate_hz)).astype(int)
    assert np.abs(found.clip.samples - expected).max() <= tolerance


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("a.ogg", lambda path: soundfile.write(path, tone(48_000), 48_000, "VORBIS")),
        ("a.opus", lambda path: soundfile.write(path, tone(48_000), 48_000, "OPUS", format="OGG")),
        ("a.mp3", lambda path: soundfile.write(path, tone(44_100), 44_100)),
        ("a.webm", lambda path: write_with_ffmpeg(path, "libopus", 48_000)),
        ("a.m4a", lambda path: write_with_ffmpeg(path, "aac", 44_100)),
        ("a.mka", lambda path: write_with_ffmpeg(path, "pcm_s16le", 16_000)),
    ],
)
def test_compressed_formats(tmp_path: Path, name: str, write: Callable[[Path], None]) -> None:
    write(tmp_path / name)
    clip = read_audio(tmp_path / name)
    assert clip.duration_s == pytest.approx(0.5, abs=0.06)
    assert rms_dbfs(clip.samples) == pytest.approx(rms_dbfs(to_int16(tone(48_000))), abs=1.5)
    assert len(read_samples(tmp_path / name)) == pytest.approx(8_000, abs=960)


def test_the_name_does_not_matter(tmp_path: Path) -> None:
    for name in ["answer.raw", "answer.mp3", "answer", "a:b.wav", "a b ö.wav"]:
        soundfile.write(tmp_path / name, tone(16_000), 16_000, format="WAV")
        assert len(read_audio(tmp_path / name).samples) == 8_000


def stereo(tmp_path: Path, left: Samples, right: Samples) -> Path:
    path = tmp_path / "stereo.wav"
    soundfile.write(path, np.stack([left, right], axis=1), 8_000)
    return path


def test_stereo_is_mixed_or_chosen(tmp_path: Path) -> None:
    path = stereo(tmp_path, np.array([100, 3, -3], np.int16), np.array([-100, 4, -4], np.int16))
    assert read_audio(path).samples.tolist() == [0, 4, -3]
    assert read_audio(path, channel=0).samples.tolist() == [100, 3, -3]
    assert read_audio(path, channel=1).samples.tolist() == [-100, 4, -4]
    left, right = read_stereo(path)
    assert (left.samples.tolist(), right.samples.tolist()) == ([100, 3, -3], [-100, 4, -4])
    for channel in (2, -1):
        with pytest.raises(InputError, match=rf"has 2 channel\(s\), numbered from 0; there is no channel {channel}"):
            read_audio(path, channel=channel)


def test_mono_is_no_stereo(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "mono.wav", tone(8_000), 8_000)
    with pytest.raises(InputError, match=r"mono\.wav has 1 channel\(s\); two are needed"):
        read_stereo(tmp_path / "mono.wav")


def codes(path: Path, channel: int | None = None) -> list[str]:
    found = open_audio(path, channel=channel)
    assert all(str(path) in remark.message and "\n" not in remark.message for remark in found.remarks)
    return [remark.code for remark in found.remarks]


def test_clipping_is_told_also_when_one_channel_hides_it(tmp_path: Path) -> None:
    loud, soft = to_int16(tone(8_000, peak=2.0)), to_int16(tone(8_000, peak=0.1))
    path = stereo(tmp_path, loud, soft)
    assert [codes(path), codes(path, 0), codes(path, 1)] == [["clipped"], ["clipped"], []]


def test_float_above_full_scale_is_clipped_and_told(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "hot.wav", tone(8_000, peak=3.0), 8_000, "FLOAT")
    assert codes(tmp_path / "hot.wav") == ["clipped"]
    assert read_audio(tmp_path / "hot.wav").samples.max() == 32_767


def test_digital_silence_is_told(tmp_path: Path) -> None:
    path = stereo(tmp_path, silence(800), to_int16(tone(8_000, 0.1)))
    assert [codes(path), codes(path, 0), codes(path, 1)] == [[], ["silent"], []]


def test_a_wav_that_was_cut_short_is_read_to_its_end_and_told(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "cut.wav", tone(8_000), 8_000)
    whole = (tmp_path / "cut.wav").read_bytes()
    (tmp_path / "cut.wav").write_bytes(whole[:4_045])
    assert codes(tmp_path / "cut.wav") == ["cut_short"]
    assert len(read_audio(tmp_path / "cut.wav").samples) == 2_000


@pytest.mark.parametrize("size", [0xFFFF_FFFF, 0x7FFF_FFFF])
def test_a_streamed_wav_of_unknown_size_is_whole(tmp_path: Path, size: int) -> None:
    soundfile.write(tmp_path / "stream.wav", tone(8_000), 8_000, "PCM_16")
    whole = bytearray((tmp_path / "stream.wav").read_bytes())
    whole[4:8] = whole[40:44] = size.to_bytes(4, "little")
    (tmp_path / "stream.wav").write_bytes(whole)
    assert codes(tmp_path / "stream.wav") == []
    assert len(read_audio(tmp_path / "stream.wav").samples) == 4_000


def half(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def scrambled_flac(path: Path) -> None:
    soundfile.write(path, tone(16_000, 5), 16_000, format="FLAC")
    whole = bytearray(path.read_bytes())
    middle = len(whole) // 2
    whole[middle : middle + 400] = bytes(range(200)) * 2
    path.write_bytes(whole)


def half_flac(path: Path) -> None:
    soundfile.write(path, tone(16_000, 5), 16_000, format="FLAC")
    half(path)


def not_numbers(path: Path) -> None:
    soundfile.write(path, np.full(80, np.nan), 8_000, "FLOAT", format="WAV")


def playlist(path: Path) -> None:
    soundfile.write(path.with_name("secret.wav"), tone(8_000), 8_000)
    path.write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{path.with_name('secret.wav')}\n#EXT-X-ENDLIST\n")


def video_without_sound(path: Path) -> None:
    with av.open(str(path), "w", format="matroska") as container:
        stream = container.add_stream("mpeg4", rate=25)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = 32, 32, "yuv420p"
        container.mux(stream.encode(av.VideoFrame(32, 32, "yuv420p")))
        container.mux(stream.encode(None))


BAD: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (lambda path: None, "does not exist"),
    "folder": (lambda path: path.mkdir(), "is a folder"),
    "zero bytes": (lambda path: path.touch(), r"is empty \(0 bytes\)"),
    "zero samples": (lambda path: soundfile.write(path, np.zeros(0), 8_000, format="WAV"), "without any sound"),
    "text": (lambda path: path.write_text("Ja, det har jag.\n" * 99), "no sound that can be decoded"),
    "one byte": (lambda path: path.write_bytes(b"R"), "no sound that can be decoded"),
    "random bytes": (lambda path: path.write_bytes(np.random.default_rng(5).bytes(9_999)), "no sound that can be"),
    "bare header": (lambda path: path.write_bytes(b"RIFF\x00\x00\x00\x00WAVE"), "no sound that can be decoded"),
    "playlist": (playlist, "no sound that can be decoded"),
    "video": (video_without_sound, "without an audio stream"),
    "half a FLAC": (half_flac, r"is damaged: it can be decoded up to about [12]\.\d s"),
    "scrambled FLAC": (scrambled_flac, r"is damaged: it can be decoded up to about [12]\.\d s"),
    "not numbers": (not_numbers, "some of its samples are not numbers"),
    "rate too low": (lambda path: soundfile.write(path, tone(4_000), 4_000, format="WAV"), "has 4000 samples a second"),
    "rate too high": (lambda path: soundfile.write(path, tone(400_000, 0.01), 400_000, format="WAV"), "has 400000 sa"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_files_are_one_clear_line(tmp_path: Path, case: str) -> None:
    make, complaint = BAD[case]
    path = tmp_path / "answer of anna.wav"
    make(path)
    for read in (read_audio, read_stereo, read_samples):
        with pytest.raises(InputError, match=complaint) as caught:
            read(path)
        assert str(caught.value).startswith(str(path))
        assert "\n" not in str(caught.value)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no /dev/zero on this system")
def test_a_device_is_no_sound_file() -> None:
    with pytest.raises(InputError, match="is a device or pipe"):
        read_audio(Path("/dev/zero"))


@pytest.mark.parametrize("write", [write_wav, write_flac])
def test_written_sound_is_read_back_exactly(tmp_path: Path, write: Callable[..., None]) -> None:
    left, right = (np.random.default_rng(seed).integers(-32_768, 32_768, 5_000).astype(np.int16) for seed in (1, 2))
    write(tmp_path / "mono", Clip(left, 22_050))
    write(tmp_path / "stereo", Clip(left, 22_050), Clip(right, 22_050))
    mono = read_audio(tmp_path / "mono")
    assert mono.sample_rate_hz == 22_050
    assert np.array_equal(mono.samples, left)
    heard_left, heard_right = read_stereo(tmp_path / "stereo")
    assert np.array_equal(heard_left.samples, left)
    assert np.array_equal(heard_right.samples, right)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mono", "stereo"]


def test_clips_that_do_not_fit_together_are_our_bug(tmp_path: Path) -> None:
    for clips in [
        (Clip(silence(2), 8_000), Clip(silence(3), 8_000)),
        (Clip(silence(2), 8_000), Clip(silence(2), 16_000)),
        (Clip(silence(0), 8_000),),
        (),
    ]:
        with pytest.raises(BugError, match="one length above 0 and one rate"):
            write_wav(tmp_path / "out.wav", *clips)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        write_wav(tmp_path / "nowhere" / "out.wav", Clip(silence(2), 8_000))
    assert caught.value.code == "unwritable"
    assert "out.wav" in str(caught.value)


FULL = """
import resource, sys
from pathlib import Path
import numpy as np
from firstcall.audio import files
from firstcall.engines.contracts import Clip
from firstcall.errors import WorldError

resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, resource.RLIM_INFINITY))
sound = np.random.default_rng(1).integers(-9_000, 9_000, 50_000).astype(np.int16)
try:
    getattr(files, sys.argv[1])(Path(sys.argv[2]), Clip(sound, 16_000))
except WorldError as error:
    print(error.code)
"""


@pytest.mark.parametrize("write", ["write_wav", "write_flac"])
def test_a_full_disk_leaves_the_old_file_and_nothing_half_written(tmp_path: Path, write: str) -> None:
    path = tmp_path / "prompt"
    write_wav(path, Clip(silence(9), 8_000))
    before = path.read_bytes()
    done = subprocess.run([sys.executable, "-c", FULL, write, str(path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "disk_full\n", "")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared development audio is not beside this checkout")
def test_real_recordings_are_read() -> None:
    paths = sorted(path for path in SHARED.rglob("*") if path.suffix in {".wav", ".flac"})
    assert len(paths) >= 60
    for path in paths:
        found = open_audio(path)
        assert found.clip.duration_s > 0.1
        assert rms_dbfs(found.clip.samples) > -60
    jfk = open_audio(SHARED / "clips" / "jfk.flac")
    assert (jfk.clip.sample_rate_hz, jfk.channels, round(jfk.clip.duration_s)) == (44_100, 2, 11)
