"""Imports point inwards only, and the pure rings touch neither disk nor clock nor chance (DESIGN.md, "Shape")."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "src" / "firstcall"

RINGS: tuple[tuple[str, ...], ...] = (
    ("errors", "events", "reasons", "types"),
    (
        "codec",
        "dialogue",
        "drafting",
        "endpoint",
        "feedback",
        "jobspec",
        "kinds",
        "languages",
        "lint",
        "matching",
        "policy",
        "questions",
        "reading",
        "review",
        "slots",
        "verdict",
        "workdays",
    ),
    ("audio", "calendars", "engines", "lines", "personas", "recordings", "settings", "specfiles", "specs", "store"),
    ("cli", "demo", "doctor", "live", "rescore", "training", "web"),
)
"""Innermost first; names are the modules and folders right under `firstcall`."""

OUTSIDE = frozenset(
    {
        "asyncio",
        "builtins",
        "ctypes",
        "fcntl",
        "getpass",
        "glob",
        "http",
        "importlib.metadata",
        "importlib.resources",
        "io",
        "locale",
        "logging",
        "mmap",
        "multiprocessing",
        "os",
        "pathlib",
        "platform",
        "queue",
        "random",
        "secrets",
        "select",
        "selectors",
        "shutil",
        "signal",
        "socket",
        "sqlite3",
        "ssl",
        "subprocess",
        "tempfile",
        "threading",
        "time",
        "urllib",
        "uuid",
        "warnings",
    }
)
"""Standard modules that reach a disk, a clock, chance, the environment, other threads or the network."""

INWARD_ENOUGH = {
    "endpoint": {"numpy"},
    "jobspec": {"pydantic", "pydantic_core", "yaml"},
    "kinds": {"pydantic"},
    "reading": {"pydantic"},
}
"""Foreign libraries that ring 1 may use: to validate and parse what is handed in."""

OUTSIDE_CALLS = frozenset({"open", "input", "print", "exec", "eval", "__import__"})
PROCESS = frozenset({"argv", "exit", "platform", "stderr", "stdin", "stdout"})
"""What of `sys` is outside; `sys.modules` is not."""
CLOCK_CALLS = frozenset({"now", "utcnow", "today"})


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module, by its full name."""

    file: Path
    line: int
    module: str

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line} imports {self.module}"


def top(file: Path) -> str:
    """The module or folder right under `firstcall` that a file belongs to; empty for the package itself."""
    name = file.relative_to(ROOT).parts[0].removesuffix(".py")
    return "" if name in ("__init__", "__main__") else name


def ring(name: str) -> int:
    """The ring's number; a module without a place counts as outermost (another test names it)."""
    return next((number for number, names in enumerate(RINGS) if name in names), len(RINGS))


def imports(file: Path, source: str | None = None) -> Iterator[Import]:
    """What `file` imports, anywhere in it; `source` stands in for its text."""
    package = ("firstcall", *file.relative_to(ROOT).parent.parts)
    for node in ast.walk(ast.parse(source or file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (Import(file, node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module or "") if part)
            if module == "firstcall":
                yield from (Import(file, node.lineno, f"firstcall.{alias.name}") for alias in node.names)
            else:
                yield Import(file, node.lineno, module)


FILES = sorted(ROOT.rglob("*.py"))
PURE = [file for file in FILES if top(file) in (*RINGS[0], *RINGS[1])]


def test_every_module_has_its_place_in_a_ring() -> None:
    known = {name for names in RINGS for name in names}
    unknown = {top(file) for file in FILES} - known - {""}
    assert not unknown, f"name the ring of {', '.join(sorted(unknown))} in tests/test_rings.py"
    assert len(FILES) > 20


def test_imports_point_inwards_only() -> None:
    wrong = []
    for file in FILES:
        if not top(file):
            continue
        for found in imports(file):
            parts = found.module.split(".")
            if parts[0] == "firstcall" and len(parts) > 1 and parts[1] != top(file):
                wrong += [str(found)] if ring(parts[1]) > ring(top(file)) else []
    assert not wrong, "outward imports:\n" + "\n".join(wrong)


def test_the_innermost_ring_needs_the_standard_library_only() -> None:
    foreign = [
        str(found)
        for file in FILES
        if top(file) in RINGS[0]
        for found in imports(file)
        if found.module.split(".")[0] not in ({"firstcall"} | sys.stdlib_module_names)
    ]
    assert not foreign, "\n".join(foreign)


def test_the_pure_rings_import_nothing_that_reaches_outside() -> None:
    wrong = []
    for file in PURE:
        for found in imports(file):
            first = found.module.split(".")[0]
            foreign = first not in ({"firstcall"} | sys.stdlib_module_names)
            if first in OUTSIDE or (foreign and first not in INWARD_ENOUGH.get(top(file), set())):
                wrong.append(str(found))
    assert not wrong, "\n".join(wrong)


def test_the_pure_rings_ask_no_clock_and_open_no_file() -> None:
    wrong = []
    for file in PURE:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=name)) if name in OUTSIDE_CALLS:
                    wrong.append(f"{file.relative_to(ROOT)}:{node.lineno} calls {name}()")
                case ast.Call(func=ast.Attribute(value=ast.Name(id="date" | "datetime"), attr=name)) if (
                    name in CLOCK_CALLS
                ):
                    wrong.append(f"{file.relative_to(ROOT)}:{node.lineno} calls {name}()")
                case ast.Attribute(value=ast.Name(id="sys"), attr=name) if name in PROCESS:
                    wrong.append(f"{file.relative_to(ROOT)}:{node.lineno} uses sys.{name}")
    assert not wrong, "\n".join(wrong)


def test_no_code_asks_whether_it_is_under_test() -> None:
    asks = [
        str(found) for file in FILES for found in imports(file) if found.module.split(".")[0] in ("pytest", "unittest")
    ]
    words = [str(file) for file in FILES if "PYTEST_CURRENT_TEST" in file.read_text("utf-8")]
    assert not asks + words


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import os.path", ["os.path"]),
        ("from firstcall import questions, reading", ["firstcall.questions", "firstcall.reading"]),
        ("from . import asking", ["firstcall.dialogue"]),
        ("from ..events import Say", ["firstcall.events"]),
        ("def f():\n    import time", ["time"]),
    ],
)
def test_the_walk_finds_imports_of_every_form(source: str, found: list[str]) -> None:
    assert [each.module for each in imports(ROOT / "dialogue" / "step.py", source)] == found
