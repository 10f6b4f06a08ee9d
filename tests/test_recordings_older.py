"""What an earlier firstcall wrote stays whole: verified, brought over and read, though types have grown since."""

from __future__ import annotations

import functools
import json
import operator
import random
import shutil
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from conversation import TODAY
from firstcall.codec import canonical, encode, is_event
from firstcall.errors import InputError
from firstcall.events import Action, Event, Finish, LineKind
from firstcall.recordings import export_folder, import_folder, write_folder
from firstcall.recordings.verification import problem_of
from firstcall.store import InterviewRow, Link, Store, Stored
from firstcall.store.chain import ROOT, link
from recorded import contents, spoken, write_tree
from storing import SPEC

FORM_1 = Path(__file__).parent / "interviews" / "form1"
"""A folder as `firstcall_recording: 1` is written; it must be importable for ever."""


LOGGED_AT = "2026-11-23T12:00:00.000000+00:00"


def before_growth(value: Any) -> Any:
    """A value's JSON as it was before its types got the fields that have a default."""
    if is_dataclass(value):
        own = [each for each in fields(value) if not _is_default(each, getattr(value, each.name))]
        return {each.name: before_growth(getattr(value, each.name)) for each in own}
    if isinstance(value, tuple):
        return [before_growth(each) for each in value]
    return encode(value)


def _is_default(field: Any, value: object) -> bool:
    return field.default is not MISSING and value == field.default


def older_log(entries: list[Event | Action]) -> list[Link]:
    """A log as an earlier version wrote it."""
    found: list[Link] = []
    for seq, entry in enumerate(entries):
        payload = canonical(before_growth(entry)).decode()
        previous = found[-1].hash if found else ROOT
        found.append(link("i1", seq, is_event(entry), type(entry).__name__, payload, LOGGED_AT, previous))
    return found


def older_row(links: list[Link], finish: Finish) -> InterviewRow:
    return InterviewRow(
        id="i1",
        spec_hash=SPEC.hash,
        spec_id=SPEC.id,
        candidate="",
        language="sv",
        line=str(LineKind.SIMULATED),
        today=TODAY,
        made_at=datetime(2026, 11, 23, 12, tzinfo=UTC),
        state="ended",
        ending=str(finish.ending),
        outcome=str(finish.scorecard.outcome),
        log_count=len(links),
        log_head=links[-1].hash,
    )


def test_fields_that_types_got_since_change_nothing(tmp_path: Path) -> None:
    entries = spoken("i1")
    finish = entries[-1]
    assert isinstance(finish, Finish)
    links = older_log(entries)
    now = sum(len(canonical(encode(each))) for each in entries)
    assert sum(len(each.payload) for each in links) < now - 1000, "the older log lacks fields"
    (tmp_path / "from").mkdir()
    store = Store.open(tmp_path / "from" / "db.sqlite3")
    store.restore(Stored(older_row(links, finish), tuple(links)), SPEC)
    assert store.verify() == []
    assert [each.entry for each in store.entries("i1")] == entries
    write_folder(store, tmp_path / "from", "i1")
    assert problem_of(store, tmp_path / "from", "i1") is None
    first = export_folder(store, tmp_path / "from", "i1", tmp_path / "first")
    (tmp_path / "to").mkdir()
    other = Store.open(tmp_path / "to" / "db.sqlite3")
    import_folder(other, tmp_path / "to", first)
    assert contents(export_folder(other, tmp_path / "to", "i1", tmp_path / "second")) == contents(first)
    assert other.scorecards("i1") == [finish.scorecard]
    assert other.verify() == []


def test_a_folder_of_the_first_form_is_taken_to_the_byte(tmp_path: Path) -> None:
    """Where this fails, `build` makes something else of the same rows: give the form a new number, and read both."""
    store = Store.open(tmp_path / "db.sqlite3")
    interview_id = import_folder(store, tmp_path, Path(shutil.copytree(FORM_1, tmp_path / "brought")))
    assert problem_of(store, tmp_path, interview_id) is None
    assert contents(export_folder(store, tmp_path, interview_id, tmp_path / "out")) == contents(FORM_1)


WEIRD: list[Any] = [None, True, 0, -1, 1.5, 10**400, "", "x", "a\nb", "2026-99-99", [], {}, [[]], {"date": "x"}, ["a"]]


def places(tree: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value of a JSON tree."""
    for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ():
        yield (*way, key)
        yield from places(value, (*way, key))


def test_no_value_can_be_another(tmp_path: Path) -> None:
    """Whatever is changed, anywhere in the file: refused in one line, nothing left behind."""
    store = Store.open(tmp_path / "db.sqlite3")
    root, folder = tmp_path / "root", Path(shutil.copytree(FORM_1, tmp_path / "folder"))
    root.mkdir()
    kept = (FORM_1 / "interview.json").read_bytes()
    chance = random.Random(1)
    for *way, key in chance.sample(sorted(places(json.loads(kept)), key=str), 150):
        tree = json.loads(kept)
        holder = functools.reduce(operator.getitem, way, tree)
        before, holder[key] = holder[key], chance.choice(WEIRD)
        if holder[key] == before:
            continue
        write_tree(folder, tree)
        with pytest.raises(InputError) as refused:
            import_folder(store, root, folder)
        assert "\n" not in str(refused.value), (way, key)
        assert list(root.iterdir()) == []
    assert store.interviews() == []


def test_the_folder_of_the_first_form_shows_every_list() -> None:
    tree = json.loads((FORM_1 / "interview.json").read_bytes())
    assert tree["firstcall_recording"] == 1
    assert [name for name, value in tree.items() if value in ([], None)] == []
