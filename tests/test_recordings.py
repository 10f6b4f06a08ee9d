"""Recording folders: out of the database, into another one, and the same bytes out again; damage is refused whole."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from conversation import TODAY
from firstcall.audio.recorder import Recorder
from firstcall.audio.recording import Recording
from firstcall.cli import main
from firstcall.errors import FirstcallError, InputError, WorldError
from firstcall.events import (
    Action,
    Button,
    Event,
    Heard,
    Hush,
    LineKind,
    Listen,
    Pressed,
    PromptKind,
    PromptPlayed,
    PromptStarted,
    Say,
    SpokenOver,
    Started,
    TurnEnded,
    Typed,
)
from firstcall.recordings import export_folder, import_folder, manifest, write_folder
from firstcall.store import Store
from firstcall.store.hushing import SpokenInto, spoken_into
from firstcall.types import Utterance, Word
from storing import SPEC, WHOLE

NAMES = ["call.flac", "interview.json", "transcript.vtt"]


def stored(root: Path, interview_id: str = "i1", *, sound: bool = True, length: int | None = None) -> Store:
    """A data root with one interview in it."""
    root.mkdir(exist_ok=True)
    store = Store.open(root / "firstcall.sqlite3")
    store.add_spec(SPEC)
    store.begin(interview_id, SPEC, line=LineKind.SIMULATED, language="sv", today=TODAY, candidate="Åsa")
    started = Started(0.0, interview_id, SPEC.hash, "sv", TODAY, LineKind.SIMULATED)
    store.append(interview_id, [started, *WHOLE[1:length]])
    if sound:
        recorder = Recorder.open(root / interview_id, start_sample=96_000)
        tone = (3000 * np.sin(np.arange(48_000) / 20)).astype(np.int16)
        recorder.write(tone, -tone)
        recorder.close()
    return store


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("from")
    return export_folder(stored(root), root, "i1", root / "out")


@pytest.fixture
def folder(tmp_path: Path, exported: Path) -> Path:
    return Path(shutil.copytree(exported, tmp_path / "folder"))


def contents(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


def empty(tmp_path: Path) -> tuple[Store, Path]:
    root = tmp_path / "to"
    root.mkdir()
    return Store.open(root / "firstcall.sqlite3"), root


# ------------------------------------------------------------------------------------------------ out and in


@pytest.mark.parametrize("sound", [True, False], ids=["call", "chat"])
@pytest.mark.parametrize("length", [None, 120], ids=["ended", "open"])
def test_export_import_export_gives_the_same_bytes(tmp_path: Path, sound: bool, length: int | None) -> None:
    store = stored(tmp_path / "from", sound=sound, length=length)
    first = export_folder(store, tmp_path / "from", "i1", tmp_path / "first")
    assert sorted(contents(first)) == (NAMES if sound else NAMES[1:])
    other, root = empty(tmp_path)
    assert import_folder(other, root, first) == "i1"
    assert contents(root / "i1") == contents(first)
    assert contents(export_folder(other, root, "i1", tmp_path / "second")) == contents(first)
    assert other.interview("i1") == store.interview("i1")
    assert other.links("i1") == store.links("i1")
    assert other.scorecards("i1") == store.scorecards("i1")
    assert other.verify() == []


def test_later_scorecards_come_along(tmp_path: Path) -> None:
    store = stored(tmp_path / "from")
    card = store.scorecards("i1")[0]
    store.save_scorecard("i1", type(card)(card.spec_hash, "2", card.verdicts, card.outcome, card.score))
    first = export_folder(store, tmp_path / "from", "i1", tmp_path / "first")
    other, root = empty(tmp_path)
    import_folder(other, root, first)
    assert [each.ruleset for each in other.scorecards("i1")] == [card.ruleset, "2"]
    assert contents(export_folder(other, root, "i1", tmp_path / "second")) == contents(first)


def test_a_lost_database_is_rebuilt_from_the_folders_where_they_stand(tmp_path: Path) -> None:
    root = tmp_path / "root"
    store = stored(root)
    write_folder(store, root, "i1")
    before = contents(root / "i1")
    store.close()
    for each in root.glob("firstcall.sqlite3*"):
        each.unlink()
    rebuilt = Store.open(root / "firstcall.sqlite3")
    assert import_folder(rebuilt, root, root / "i1") == "i1"
    assert rebuilt.verify() == []
    assert contents(root / "i1") == before


def test_the_transcript_tells_who_said_what_when() -> None:
    words = (Word("Ja", 8.2, 8.4, 0.9, 0, 2), Word("då.", 8.5, 8.7, 0.9, 3, 6))
    entries: list[Event | Action] = [
        Say("p1", "Får vi spela in?", "sv", PromptKind.CONSENT),
        PromptStarted(1.0, "p1", 16_000),
        Say("p2", "Har du <B>?", "sv", PromptKind.QUESTION),
        PromptStarted(6.5, "p2", 16_000),
        TurnEnded(9.0, "t1", 8.2, 8.7, "silence"),
        Heard(9.1, "r1", "t1", Utterance("Ja då.", "sv", words)),
        Say("p3", "Aldrig sagt.", "sv", PromptKind.GOODBYE),
        Typed(10.0, "Hej"),
    ]
    written = manifest.transcript(entries, Recording(Path("call.flac"), 96_000, 160_000))
    assert written.split("\n\n") == [
        "WEBVTT",
        "NOTE Before the recording, Agent: Får vi spela in?",
        "p2\n00:00:00.500 --> 00:00:01.500\n<v Agent>Har du &lt;B&gt;?",
        "t1\n00:00:02.200 --> 00:00:02.700\n<v Candidate>Ja <00:00:02.500>då.",
        "00:00:04.000 --> 00:00:05.000\n<v Candidate>Hej\n",
    ]


def test_a_prompt_that_somebody_spoke_into_ends_where_the_agent_fell_silent() -> None:
    entries: list[Event | Action] = [
        Say("p2", "Tack.", "sv", PromptKind.ACKNOWLEDGEMENT),
        Say("p3", "Har du körkort?", "sv", PromptKind.QUESTION),
        PromptStarted(1.0, "p2", 32_000),
        SpokenOver(1.5, "o9", 1.1, 0.4, goes_on=True),
        Hush("p2"),
        Listen("t1+2", "", 1.1),
        TurnEnded(3.0, "t1+2", 1.1, 2.5, "silence"),
        Heard(3.1, "r1", "t1+2", Utterance("Nej.", "sv")),
        Say("p4", "Tack.", "sv", PromptKind.ACKNOWLEDGEMENT),
        PromptStarted(3.1, "p4", 16_000),
        PromptPlayed(4.1, "p4"),
    ]
    assert manifest.transcript(entries, None).split("\n\n")[1:] == [
        "p2\n00:00:01.000 --> 00:00:01.500\n<v Agent>Tack.",
        "t1+2\n00:00:01.100 --> 00:00:02.500\n<v Candidate>Nej.",
        "p4\n00:00:03.100 --> 00:00:04.100\n<v Agent>Tack.\n",
    ]
    assert spoken_into(entries) == SpokenInto({"p2": 1.5}, {"p3"})
    pressed = [Pressed(1.5, Button.REPEAT) if isinstance(each, SpokenOver) else each for each in entries[:5]]
    assert spoken_into(pressed) == SpokenInto()


def test_an_export_needs_a_new_folder(tmp_path: Path) -> None:
    store = stored(tmp_path / "from")
    (tmp_path / "file").write_text("mine")
    for taken in (tmp_path / "file", tmp_path / "from"):
        with pytest.raises(InputError, match="expected a new folder to export interview i1 into"):
            export_folder(store, tmp_path / "from", "i1", taken)
    (tmp_path / "empty").mkdir()
    assert sorted(contents(export_folder(store, tmp_path / "from", "i1", tmp_path / "empty"))) == NAMES
    with pytest.raises(WorldError) as refused:
        export_folder(store, tmp_path / "from", "i1", tmp_path / "file" / "inside")
    assert refused.value.code == "unwritable"
    assert (tmp_path / "file").read_text() == "mine"


# ------------------------------------------------------------------------------------------------ damage


def edited(change: Callable[[Any], object]) -> Callable[[Path], None]:
    """Alter `interview.json` as its writer would write it."""

    def edit(folder: Path) -> None:
        path = folder / "interview.json"
        tree = json.loads(path.read_bytes())
        change(tree)
        path.write_bytes(json.dumps(tree, ensure_ascii=False, sort_keys=True, indent=1).encode() + b"\n")

    return edit


def put(path: str, value: object) -> Callable[[Path], None]:
    """Put a value at a place of `interview.json`, such as `log.3.payload`."""

    def change(tree: Any) -> None:
        *way, last = [int(key) if key.isdigit() else key for key in path.split(".")]
        for key in way:
            tree = tree[key]
        tree[last] = value

    return edited(change)


def cut(name: str, share: float) -> Callable[[Path], None]:
    def shorten(folder: Path) -> None:
        data = (folder / name).read_bytes()
        (folder / name).write_bytes(data[: int(len(data) * share)])

    return shorten


def replaced(name: str, old: bytes, new: bytes) -> Callable[[Path], None]:
    def replace(folder: Path) -> None:
        data = (folder / name).read_bytes()
        assert old in data
        (folder / name).write_bytes(data.replace(old, new, 1))

    return replace


NAME = "interview.json"
UNLIKE_LOG = "interview.json: is not what follows from its log"
FIRST_CARD = "interview.json: is not what follows from its log, appendix, sound and job spec"
DAMAGES: dict[str, tuple[Callable[[Path], None], str]] = {
    "words changed": (put("utterances.2.text", "Nej."), UNLIKE_LOG),
    "verdict changed": (put("readings.0.verdict.decision", "met!"), UNLIKE_LOG),
    "score changed": (put("scorecards.0.score", 0.123), FIRST_CARD),
    "scorecard unreadable": (put("scorecards.0.outcome", "declined"), FIRST_CARD),
    "no scorecard": (put("scorecards", []), FIRST_CARD),
    "outcome changed": (put("interview.outcome", "qualified!"), UNLIKE_LOG),
    "line missing": (edited(lambda tree: tree["interview"].pop("line")), "interview.line: field required"),
    "id that leads elsewhere": (put("interview.id", "../../i1"), "interview.id: string should match pattern"),
    "id changed": (put("interview.id", "i2"), "log record 0: its content is not what was written"),
    "line unknown": (put("interview.line", "telex"), "interview.json: interview.line: its log says simulated"),
    "day wrong": (put("interview.today", "tomorrow"), "interview.json: interview.today: its log says 2026-11-23"),
    "log altered": (put("log.7.payload", {}), "interview.json: log record 7: its content is not what was written"),
    "log cut": (edited(lambda tree: tree["log"].pop()), "the log ends after 286 records; 287 were written"),
    "record removed": (edited(lambda tree: tree["log"].pop(4)), "log record 4: record 4 is missing"),
    "record unreadable": (put("log.5.seq", "five"), 'interview.json: log[5].seq: found "five", expected a int'),
    "record not a record": (put("log.5", 5), "interview.json: log.5: input should be"),
    "spec text changed": (put("spec.source", SPEC.source + "\nplace: {municipality: Umeå, country: SE}\n"), "spec"),
    "spec hash changed": (put("spec.hash", "sha256:0"), "interview.json: spec: its text has hash"),
    "spec empty": (put("spec.source", ""), "interview.json: spec"),
    "sound hash wrong": (put("audio.sha256", "0" * 64), "call.flac: sha256 is"),
    "sound moved": (put("audio.start_sample", 0), "call.flac: start_sample is 96000, interview.json says 0"),
    "sound cut": (cut("call.flac", 0.6), "call.flac: s"),
    "sound empty": (cut("call.flac", 0.0), "call.flac is damaged"),
    "sound missing": (lambda folder: (folder / "call.flac").unlink(), "call.flac: missing; interview.json says"),
    "transcript changed": (replaced("transcript.vtt", b"Ja", b"Nej"), "vtt: is not what follows from the log"),
    "transcript missing": (lambda folder: (folder / "transcript.vtt").unlink(), "transcript.vtt: missing"),
    "cut": (cut("interview.json", 0.5), "interview.json: the file: invalid json"),
    "empty": (cut("interview.json", 0.0), "interview.json: the file: invalid json"),
    "other form": (put("firstcall_recording", 2), "interview.json: firstcall_recording: input should be 1"),
    "unknown key": (put("mood", "happy"), "interview.json: mood: extra inputs are not permitted"),
    "missing": (lambda folder: (folder / NAME).unlink(), "no interview.json in it; expected a recording folder"),
    "not a number": (replaced("interview.json", b'"score": ', b'"score": 1e999, "score": '), "interview.json"),
}  # fmt: skip


@pytest.mark.parametrize("how", DAMAGES)
def test_a_damaged_folder_is_refused_in_one_line_and_leaves_nothing(tmp_path: Path, folder: Path, how: str) -> None:
    damage, said = DAMAGES[how]
    damage(folder)
    store, root = empty(tmp_path)
    before, damaged = sorted(root.iterdir()), contents(folder)
    with pytest.raises(FirstcallError) as refused:
        import_folder(store, root, folder)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)
    assert refused.value.exit_code == 2
    assert store.interviews() == []
    assert sorted(root.iterdir()) == before
    assert contents(folder) == damaged


def test_an_import_is_refused_twice(tmp_path: Path, folder: Path) -> None:
    store, root = empty(tmp_path)
    import_folder(store, root, folder)
    for again in (folder, root / "i1"):
        with pytest.raises(InputError, match="interview i1 is in the database already"):
            import_folder(store, root, again)
    assert contents(root / "i1") == contents(folder)


def test_a_folder_without_rows_is_not_written_over(tmp_path: Path, folder: Path) -> None:
    store, root = empty(tmp_path)
    (root / "i1").mkdir()
    with pytest.raises(InputError, match="stands there without rows in the database; import that folder"):
        import_folder(store, root, folder)
    assert list((root / "i1").iterdir()) == []
    assert store.interviews() == []


def test_a_database_that_refuses_leaves_no_folder(tmp_path: Path, folder: Path) -> None:
    store, root = empty(tmp_path)
    store.close()
    for each in root.glob("firstcall.sqlite3*"):
        each.unlink()
    (root / "firstcall.sqlite3").mkdir()
    with pytest.raises(WorldError):
        import_folder(store, root, folder)
    assert [each.name for each in root.iterdir()] == ["firstcall.sqlite3"]


@pytest.mark.parametrize("what", ["nowhere", "folder/interview.json"])
def test_what_is_no_folder_is_refused(tmp_path: Path, folder: Path, what: str) -> None:
    store, root = empty(tmp_path)
    with pytest.raises(InputError, match=r"no interview\.json in it; expected a recording folder"):
        import_folder(store, root, folder.parent / what)


def test_several_folders_go_on_after_a_bad_one(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FIRSTCALL_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(sys, "argv", ["firstcall", "import", str(tmp_path / "bad"), str(folder), str(folder)])
    with pytest.raises(SystemExit) as ended:
        main()
    said = capsys.readouterr()
    assert ended.value.code == 1
    assert said.out == f"{folder}: imported as i1\n"
    assert said.err.splitlines() == [
        f"firstcall: {tmp_path / 'bad'}: no interview.json in it; expected a recording folder",
        "firstcall: interview i1 is in the database already",
    ]
    monkeypatch.setattr(sys, "argv", ["firstcall", "verify"])
    with pytest.raises(SystemExit) as clean:
        main()
    assert clean.value.code == 0
    assert capsys.readouterr().out == "1 interview is as written.\n"
