"""Job spec files on disk, and the ten examples that ship with the package; what a spec says is `jobspec`'s business."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from firstcall import jobspec, lint
from firstcall.errors import InputError
from firstcall.jobspec.complaints import nearest
from firstcall.types import JobSpec

EXAMPLES = Path(__file__).parent / "specs"
MAX_BYTES = 1_048_576
"""Four bytes for each of the characters that `jobspec.tree` takes."""
_SPEC = "a job spec: a YAML file in UTF-8 ('firstcall spec list' names the examples)"
_ADVERT = "a job advert: text, a web page or a job board's JSON in UTF-8"
_MARKS = {
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
    b"PK\x03\x04": "an office or zip file",
    b"%PDF": "PDF",
    b"\x00": "binary data",
}


def read_spec(path: Path | str) -> JobSpec:
    """The job spec in a file. Raises InputError (SpecError for its content) with one line that names the file."""
    path = Path(path)
    return jobspec.parse(_text(path, _SPEC), str(path))


def read_advert_text(path: Path | str) -> str:
    """The text of an advert's file. Raises InputError with one line that names the file."""
    return _text(Path(path), _ADVERT)


def read_for_interviews(path: Path | str) -> JobSpec:
    """The job spec in a file, if new interviews may be held with it. Raises LintError where a question is not lawful.

    Interviews that are stored already are read and taken up again without this.
    """
    spec = read_spec(path)
    lint.refuse(spec, str(path))
    return spec


def examples() -> tuple[Path, ...]:
    """The packaged example specs, in their order."""
    return tuple(sorted(EXAMPLES.glob("*.yaml")))


def example(name: str) -> Path:
    """The packaged example with this id, file name or unambiguous part of one (`07`, `gravmaskinist`)."""
    named = {path.stem: path for path in examples()}
    matches: tuple[Callable[[Path], bool], ...] = (
        lambda path: name in (path.stem, path.name, _id(path)),
        lambda path: path.stem.startswith(name),
        lambda path: name in path.stem or name in _id(path),
    )
    tries = ([path for path in named.values() if match(path)] for match in matches if name)
    found = next((paths for paths in tries if paths), [])
    if len(found) == 1:
        return found[0]
    if found:
        raise InputError(f"several examples match '{name}': {', '.join(path.stem for path in found)}")
    raise InputError(f"'{name}' is neither a file nor an example spec; {nearest(name, named)}")


def find(name: str) -> Path:
    """A spec as named on a command line: a file's path, or an example's id or name where there is no such file."""
    path = Path(name)
    if path.exists() or path.suffix or len(path.parts) != 1:
        return path
    return example(name)


def _id(path: Path) -> str:
    return next(
        line.removeprefix("id:").strip()
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith("id:")
    )


def _text(path: Path, expected: str) -> str:
    raw = _bytes(path, expected)
    for mark, what in _MARKS.items():
        if raw.startswith(mark):
            raise InputError(f"{path}: this is {what}; expected {expected}")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        byte = raw[error.start]
        raise InputError(
            f"{path}:{line}: byte 0x{byte:02x} is not UTF-8{_guess(raw)}; save the file again as UTF-8"
        ) from error


def _bytes(path: Path, expected: str) -> bytes:
    try:
        if path.is_dir():
            raise InputError(f"{path}: this is a folder; expected {expected}")
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise InputError(f"{path}: no such file; expected {expected}") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or type(error).__name__})") from error
    except ValueError as error:
        raise InputError(f"{str(path)!r}: not a file name") from error
    if len(raw) > MAX_BYTES:
        raise InputError(f"{path}: larger than {MAX_BYTES // 1024} KiB; expected {expected}")
    return raw


def _guess(raw: bytes) -> str:
    """Say so where the letters look like Windows' or Latin-1's Swedish."""
    return (
        " (it looks like Windows-1252 or Latin-1)"
        if any(letter in raw for letter in b"\xe5\xe4\xf6\xc5\xc4\xd6")
        else ""
    )
