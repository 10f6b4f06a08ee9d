"""What the scripts of a checkout say and do before anything is installed: plain shell, run with small stand-ins."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parent.parent / "scripts"
TOOLS = ("sh", "dirname", "cksum", "grep", "sed", "tail", "cat", "printf", "rm")

if sys.platform == "win32":
    pytest.skip("the scripts are for POSIX shells", allow_module_level=True)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout in a path with spaces, with nothing but the scripts and the project file."""
    root = tmp_path / "my own checkout"
    shutil.copytree(SCRIPTS, root / "scripts")
    shutil.copy(SCRIPTS.parent / "pyproject.toml", root)
    return root


@pytest.fixture
def bare_path(tmp_path: Path) -> Path:
    """A PATH with the usual tools and no Python."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in TOOLS:
        (folder / tool).symlink_to(shutil.which(tool) or f"/bin/{tool}")
    return folder


def program(path: Path, body: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)


def shell(checkout: Path, commands: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run commands the way a script of the checkout would, with `environment` alone."""
    script = f'. "$(dirname "$0")/environment"\n{commands}'
    return subprocess.run(
        ["/bin/sh", "-c", script, str(checkout / "scripts" / "demo")],
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_without_python_it_says_what_is_needed(checkout: Path, bare_path: Path) -> None:
    run = shell(checkout, "make_venv", PATH=str(bare_path))
    assert run.returncode == 2
    assert run.stderr.startswith("firstcall: needs Python 3.11 or newer; found none\n")


def test_too_old_a_python_is_named_with_its_version(checkout: Path, bare_path: Path) -> None:
    program(bare_path / "python3", 'case "$2" in *print*) echo 3.9 ;; *) exit 1 ;; esac')
    run = shell(checkout, "make_venv", PATH=str(bare_path))
    assert run.returncode == 2
    assert "needs Python 3.11 or newer; found only python3=3.9\n" in run.stderr


def test_the_python_that_was_named_comes_first(checkout: Path, tmp_path: Path) -> None:
    named = tmp_path / "other place" / "python"
    program(named, 'case "$2" in *print*) echo 3.12 ;; esac')
    assert shell(checkout, "find_python", PYTHON=str(named)).stdout == f"{named}\n"


def test_without_the_venv_module_it_names_the_package(checkout: Path, bare_path: Path) -> None:
    program(bare_path / "python3", 'case "$*" in *venv*) echo "No module named venv"; exit 1 ;; esac')
    run = shell(checkout, "make_venv", PATH=str(bare_path))
    assert run.returncode == 2
    assert "No module named venv\n" in run.stderr
    assert "apt-get install python3-venv" in run.stderr
    assert not (checkout / ".venv").exists()


@pytest.mark.parametrize(
    ("log", "told"),
    [
        ("WARNING: Retrying after NewConnectionError(...)\nERROR: No matching distribution", "seems to be offline"),
        ("ERROR: Could not install packages: [Errno 28] No space left on device", "the disk is full"),
        ("ERROR: Failed building wheel for x", "| ERROR: Failed building wheel for x"),
    ],
)
def test_a_failed_installation_is_explained(checkout: Path, log: str, told: str) -> None:
    (checkout / "pip.log").write_text(log + "\n")
    run = shell(checkout, 'what=firstcall; log="$root/pip.log"; explain')
    assert run.returncode == 2
    assert told in run.stderr
    assert f"Everything pip said: {checkout}/pip.log" in run.stderr or "disk" in told


def test_the_second_run_installs_nothing_until_the_project_file_changes(checkout: Path) -> None:
    calls = checkout / "calls"
    program(
        checkout / ".venv" / "bin" / "python",
        f'case "$*" in *"pip install"*) echo "$*" >>"{calls}" ;; *--version*) echo Python 3.12.1 ;; esac',
    )
    for _ in range(2):
        assert shell(checkout, 'prepare ""').returncode == 0
    assert calls.read_text().count("pip install") == 1
    assert f"--editable {checkout}" in calls.read_text()
    with (checkout / "pyproject.toml").open("a") as file:
        file.write("# changed\n")
    assert shell(checkout, 'prepare "test,lint"').returncode == 0
    assert calls.read_text().count("pip install") == 2
    assert shell(checkout, 'prepare ""').returncode == 0  # What the tests need holds what the demo needs.
    assert calls.read_text().count("pip install") == 2
