"""The README says what is there: every command is in its table, and every file that it names exists."""

from __future__ import annotations

import re
from pathlib import Path

import typer.main

from firstcall.cli import app

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def test_every_command_is_in_the_readme_and_no_other() -> None:
    commands = set(typer.main.get_command(app).commands)  # type: ignore[attr-defined]
    listed = set(re.findall(r"^\| `firstcall ([a-z-]+)`", README, re.MULTILINE))
    assert listed == commands


def test_linked_files_are_there() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_named_modules_are_there() -> None:
    tree = README.split("src/firstcall/\n", 1)[1].split("```", 1)[0]
    names = [word for line in tree.splitlines() for word in re.split(r"\s{4,}", line.strip())[0].split()]
    package = ROOT / "src" / "firstcall"
    missing = [name for name in names if not (package / name).is_dir() and not (package / f"{name}.py").is_file()]
    assert missing == []
    own = {path.stem for path in package.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()}
    assert own - set(names) - {"__init__", "__main__", "specs"} == set()
