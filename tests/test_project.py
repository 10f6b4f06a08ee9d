"""The project's own shape: sizes, files that must be there, and words that must not stand anywhere."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MOST_LINES = 450
"""House style: about 400."""

REGISTRIES = ["pypi." + "org", "python" + "hosted", "npm" + "js", "crates" + ".io", "debian" + ".org"]
"""Hosts of package registries, put together here so that this file does not name them."""

TOPS = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "/Us" + "ers/"]
ABSOLUTE = [rf"(?<![\w.]){re.escape(top)}\w" for top in TOPS]
"""Paths that lead somewhere on one machine only."""

FORBIDDEN = [*map(re.escape, REGISTRIES), *ABSOLUTE]


def tracked() -> list[Path]:
    """The files of the project: what git tracks or would track."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a git checkout (an unpacked source distribution)")
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


def text(file: Path) -> str:
    """A file's text; empty for one that is none (sound, weights)."""
    content = file.read_bytes()
    return "" if b"\0" in content[:4096] else content.decode("utf-8", "replace")


def test_no_python_file_is_too_long_to_read() -> None:
    lengths = {file: text(file).count("\n") for file in tracked() if file.suffix == ".py"}
    assert len(lengths) > 30
    long = [f"{file.relative_to(ROOT)}: {lines} lines" for file, lines in lengths.items() if lines > MOST_LINES]
    assert not long, "split by noun:\n" + "\n".join(long)


@pytest.mark.parametrize(
    "name", ["README.md", "LICENSE", "pyproject.toml", "src/firstcall/py.typed", "recordings/README.md"]
)
def test_what_every_reader_looks_for_is_there(name: str) -> None:
    assert (ROOT / name).is_file()


@pytest.mark.parametrize("name", ["demo", "test", "lint", "virtual_audio", "../.ci/run"])
def test_scripts_can_be_run_and_are_plain_shell(name: str) -> None:
    script = ROOT / "scripts" / name
    assert script.stat().st_mode & 0o111, f"chmod +x {script}"
    checked = subprocess.run(["sh", "-n", script], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr


def test_nothing_names_a_registry_or_a_path_of_one_machine() -> None:
    pattern = re.compile("|".join(FORBIDDEN))
    found = [
        f"{file.relative_to(ROOT)}:{number}: {match[0]}"
        for file in tracked()
        for number, line in enumerate(text(file).splitlines(), 1)
        for match in pattern.finditer(line)
    ]
    assert not found, "\n".join(found[:20])


@pytest.mark.parametrize(
    "line", [f"index = https://{REGISTRIES[0]}/simple", "open('/" + "home/me/x')", "cd /" + "work/main"]
)
def test_the_search_for_such_words_finds_them(line: str) -> None:
    assert re.search("|".join(FORBIDDEN), line)


def test_recordings_and_voices_are_kept_out_of_version_control() -> None:
    kept_out = ["recordings/firstcall.db", "recordings/x/call.flac", "voices/sv.onnx", ".venv/bin/python"]
    asked = subprocess.run(["git", "check-ignore", *kept_out], cwd=ROOT, capture_output=True, text=True, check=False)
    if asked.returncode == 128:
        pytest.skip("not a git checkout (an unpacked source distribution)")
    assert asked.stdout.split() == kept_out
