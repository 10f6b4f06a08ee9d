"""What holds for every command: the version, Ctrl-C at any moment, and a refusal in one line."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from firstcall import __main__, __version__, specfiles
from firstcall.live import session
from recorded import Said, told

Teller = Callable[..., Said]


@pytest.fixture
def firstcall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Teller:
    return lambda *words: told(monkeypatch, capsys, tmp_path, *words)


def interrupt(*_: Any, **__: Any) -> Any:
    raise KeyboardInterrupt


def test_the_version_is_told(firstcall: Teller) -> None:
    assert firstcall("--version") == Said(0, [f"firstcall {__version__}"], [])


def test_ctrl_c_while_the_commands_are_loaded_ends_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    load = builtins.__import__

    def interrupted(name: str, *rest: Any) -> Any:
        return interrupt() if name == "firstcall.cli" else load(name, *rest)

    monkeypatch.setattr(builtins, "__import__", interrupted)
    with pytest.raises(SystemExit) as ended:
        __main__.main()
    assert ended.value.code == 130
    assert capsys.readouterr().err == "\nfirstcall: interrupted\n"


def test_ctrl_c_in_a_command_ends_in_one_line(firstcall: Teller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(specfiles, "examples", interrupt)
    assert firstcall("spec", "list") == Said(130, [], ["", "firstcall: interrupted"])


def test_ctrl_c_in_a_demo_names_what_is_kept(firstcall: Teller, monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[str] = []

    def begin(*_: Any, interview_id: str, **__: Any) -> Any:
        held.append(interview_id)
        raise KeyboardInterrupt

    monkeypatch.setattr(session, "begin", begin)
    said = firstcall("demo", "--json")
    kept = f"firstcall: interrupted; what was said is kept: firstcall interviews {held[0]}"
    assert said == Said(130, [], ["", kept])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("interview", "none.yaml"), "none.yaml: no such file; expected a job spec"),
        (("invite", "none.yaml"), "none.yaml: no such file; expected a job spec"),
        (("invite", "01", "--days", "0"), "--days 0: expected "),
        (("invite", "01", "--days", "0.0001"), "--days 0.0001: expected "),
        (("demo", "--lang", "de"), "--lang 'de': expected one of sv, en"),
        (("demo", "--persona", "nobody"), "persona 'nobody': no such persona or file; shipped are "),
        (("interviews", "i9"), "interview 'i9' is not in the database"),
        (("verify", "i9"), "interview 'i9' is not in the database"),
        (("export", "i9", "out"), "interview 'i9' is not in the database"),
        (("import", "none"), "none: no interview.json in it; expected a recording folder"),
        (("read",), "give --gold FILE, or a reply and its kind"),
        (("read", "--gold", "none.jsonl"), "none.jsonl: No such file or directory"),
        (("explain", "ja", "--expect", "shoe"), "--expect shoe: expected one of "),
        (("listen", "none.wav", "--expect", "years"), "none.wav does not exist; a sound file is expected"),
        (("rescore", "--from", "ears"), "--from 'ears': expected one of words, audio"),
        (("spec", "draft", "none.txt"), "none.txt: no such file; expected a job advert"),
        (("voices", "pull", "none"), "voice 'none' is not in the catalogue; expected one of "),
        (("models", "pull", "none"), "model 'none' cannot be pulled; expected an id such as "),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_refusal_is_one_line_that_names_what_was_expected(
    firstcall: Teller, words: tuple[str, ...], expected: str
) -> None:
    said = firstcall(*words)
    assert (said.code, said.out, len(said.err)) == (2, [], 1)
    assert said.err[0].startswith(f"firstcall: {expected}")


def test_a_draft_that_cannot_be_written_is_one_line(firstcall: Teller, tmp_path: Path) -> None:
    advert, out = tmp_path / "advert.txt", tmp_path / "none" / "draft.yaml"
    advert.write_text("Vi söker en förare. Du har B-körkort.\n", encoding="utf-8")
    said = firstcall("spec", "draft", str(advert), "--out", str(out))
    refused = f"firstcall: --out {out}: No such file or directory; expected a new file in a folder that exists"
    assert said == Said(2, [], [refused])
