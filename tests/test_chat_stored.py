"""Chats in the database: hung up, killed or switched to, they go on where they were left, and leave a folder."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from calling import PERSONA, QUESTIONS, short_spec
from firstcall.errors import InputError
from firstcall.events import Ending, Event, Failed, Finish, HungUp, Keep, LineKind
from firstcall.live.chatting import IN_WRITING, chat, resume_chat
from firstcall.store import Store
from storing import WHOLE, begun


@dataclass(slots=True)
class Writer:
    """A candidate who writes these lines, and is then gone."""

    lines: Iterable[str]
    read_by_candidate: list[str] = field(default_factory=list)

    def write(self, text: str) -> None:
        self.read_by_candidate.append(text)

    def read(self) -> str | None:
        return next(iter(self.lines), None)


def writer(*lines: str) -> Writer:
    return Writer(iter(lines))


def yes() -> Writer:
    return Writer(iter(["Yes."] * 40))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "chats.sqlite3")


def test_a_chat_ends_with_a_scorecard_and_a_folder_without_sound(store: Store, tmp_path: Path) -> None:
    held = chat(store, tmp_path, short_spec(), yes(), today=PERSONA.today, id_="c1")
    assert store.interview("c1").ending == "complete"
    assert [each.requirement_id for each in store.scorecards("c1")[0].verdicts] == list(QUESTIONS)
    assert sorted(each.name for each in held.folder.iterdir()) == ["interview.json", "transcript.vtt"]
    assert store.verify() == []


def test_who_leaves_a_chat_comes_back_to_the_same_question(store: Store, tmp_path: Path) -> None:
    first = writer("Yes, I do.")
    chat(store, tmp_path, short_spec(), first, today=PERSONA.today, id_="c1")
    assert isinstance(store.entries("c1")[-1].entry, HungUp)
    again = yes()
    resume_chat(store, tmp_path, "c1", again)
    assert first.read_by_candidate[-1] in again.read_by_candidate[:3]
    assert store.interview("c1").ending == "complete"
    assert store.verify() == []


def test_a_chat_killed_at_any_event_goes_on(store: Store, tmp_path: Path) -> None:
    chat(store, tmp_path, short_spec(), yes(), today=PERSONA.today, id_="whole")
    whole = [each.entry for each in store.entries("whole")]
    ends = [at for at, entry in enumerate(whole) if isinstance(entry, Event)][1:]
    for length in ends:
        id_ = f"c{length}"
        store.begin(id_, short_spec(), line=LineKind.CHAT, language="en", today=PERSONA.today)
        store.append(id_, whole[:length])
        resume_chat(store, tmp_path, id_, yes())
        entries = [each.entry for each in store.entries(id_)]
        assert entries[:length] == whole[:length]
        finish = next(each for each in entries if isinstance(each, Finish))
        assert finish.ending is Ending.COMPLETE
        assert {each.requirement_id for each in entries if isinstance(each, Keep)} == set(QUESTIONS)
        assert finish.scorecard == store.scorecards("whole")[0]
    assert store.verify() == []


def test_a_chat_killed_after_its_end_gets_its_folder(store: Store, tmp_path: Path) -> None:
    begun(store, "i1", WHOLE)
    with pytest.raises(InputError, match="interview i1 has ended"):
        resume_chat(store, tmp_path, "i1", writer())
    assert sorted(each.name for each in (tmp_path / "i1").iterdir()) == ["interview.json", "transcript.vtt"]


def test_a_call_goes_on_in_writing_without_waiting_for_its_last_words(store: Store, tmp_path: Path) -> None:
    asked = next(at for at, each in enumerate(WHOLE) if type(each).__name__ == "Transcribe" and at > 60)
    begun(store, "i1", WHOLE[: asked + 1])
    resume_chat(store, tmp_path, "i1", writer())
    entries = [each.entry for each in store.entries("i1")][asked + 1 :]
    assert isinstance(entries[0], Failed)
    assert entries[0].code == IN_WRITING
    assert store.verify() == []
