"""Spec files on disk and the command `firstcall spec`: what is no spec is said so in one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from firstcall import jobspec, specfiles
from firstcall.cli import spec as command
from firstcall.errors import InputError
from told import GOOD


def digest(text: str) -> str:
    return jobspec.parse(text, "x.yaml").hash


A_SPEC = "a job spec: a YAML file in UTF-8 ('firstcall spec list' names the examples)"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (GOOD.encode("utf-16"), f": this is UTF-16; expected {A_SPEC}"),
        (
            GOOD.replace("Lager AB", "Lagerhörnan").encode("latin-1"),
            ":5: byte 0xf6 is not UTF-8 (it looks like Windows-1252 or Latin-1); save the file again as UTF-8",
        ),
        (b"PK\x03\x04rest", f": this is an office or zip file; expected {A_SPEC}"),
        (b"\x00\x01", f": this is binary data; expected {A_SPEC}"),
        (b"", ": the file is empty; expected a job spec that begins with 'firstcall: 1'"),
        (b"x" * 1_048_577, f": larger than 1024 KiB; expected {A_SPEC}"),
    ],
    ids=["utf-16", "latin-1", "zip", "binary", "empty", "huge"],
)
def test_a_file_that_is_no_spec(tmp_path: Path, content: bytes, expected: str) -> None:
    path = tmp_path / "spec.yaml"
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        specfiles.read_spec(path)
    assert str(caught.value) == f"{path}{expected}"


def test_a_byte_order_mark_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "spec med blanksteg.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert specfiles.read_spec(path).hash == digest(GOOD)


def test_windows_line_ends_do_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_bytes(GOOD.replace("\n", "\r\n").encode())
    assert specfiles.read_spec(path).hash == digest(GOOD)


def test_no_such_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.yaml: no such file; expected a job spec"):
        specfiles.read_spec(tmp_path / "none.yaml")
    with pytest.raises(InputError, match=r"this is a folder"):
        specfiles.read_spec(tmp_path)


@pytest.mark.parametrize(
    "name", ["07", "07-en-hgv-class1-nights", "07-en-hgv-class1-nights.yaml", "hgv-class-1-doncaster-2026-11", "hgv"]
)
def test_an_example_is_found_by_name_or_id(name: str) -> None:
    assert specfiles.example(name).stem == "07-en-hgv-class1-nights"


def test_every_example_is_found_by_its_number() -> None:
    assert [specfiles.example(path.stem[:2]) for path in specfiles.examples()] == list(specfiles.examples())


def test_an_example_that_is_not_there() -> None:
    with pytest.raises(InputError, match="did you mean '01-sv-gravmaskinist'"):
        specfiles.example("01-sv-gravmaskinst")
    with pytest.raises(InputError, match="several examples match 'sv-'"):
        specfiles.example("sv-")


# ------------------------------------------------------------------------------------------------- the command


def test_spec_check_prints_one_problem_a_line_and_exits_2(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(GOOD.replace("kind: years", "kind: yers").replace("days: 3", "days: 0"), encoding="utf-8")
    result = CliRunner().invoke(command.app, ["check", str(bad), "01"])
    assert result.exit_code == 2
    assert result.stderr.splitlines() == [
        f"{bad}:8: decision_by_days: 0; expected at least 1",
        f"{bad}:14: requirements[1].kind: 'yers' is not a kind; did you mean 'years'?",
    ]
    assert result.stdout == "01: ok, 11 questions in sv\n"


def test_spec_check_of_good_files_exits_0_and_speaks_json() -> None:
    result = CliRunner().invoke(command.app, ["check", "--json", "01", "07"])
    assert result.exit_code == 0
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(row["file"], row["ok"], row["problems"]) for row in rows] == [("01", True, []), ("07", True, [])]


def test_spec_show_prints_the_questions_as_they_will_be_asked() -> None:
    shown = CliRunner().invoke(command.app, ["show", "01"]).stdout.splitlines()
    assert "3. Har du B-körkort?" in shown
    assert "   korkort-b · körkort · must" in shown
    other = CliRunner().invoke(command.app, ["show", "01", "--lang", "en"]).stdout.splitlines()
    assert "3. Do you have a category B licence?" in other


def test_spec_list_names_the_ten_examples() -> None:
    assert len(CliRunner().invoke(command.app, ["list"]).stdout.splitlines()) == 10
