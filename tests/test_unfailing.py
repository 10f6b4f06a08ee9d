"""A rule that fails on somebody's reply: the interview goes on, the words are kept, and a person reads them."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from calling import PERSONA, short_spec
from firstcall import dialogue, reading
from firstcall.events import Keep
from firstcall.live.chatting import chat, resume_chat
from firstcall.live.unfailing import unfailing
from firstcall.reading import reader
from firstcall.reasons import Reason
from firstcall.store import Store
from firstcall.types import Completeness, Decision, Intent
from test_chat_stored import writer

ODD = "Yes, since the flood."


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading, as if a rule of it ran for ever on one reply."""
    whole = reader.prepare

    def prepare(text: str, **rest: Any) -> Any:
        if text == ODD:
            raise RecursionError("maximum recursion depth exceeded")
        return whole(text, **rest)

    monkeypatch.setattr(reader, "prepare", prepare)


@pytest.mark.usefixtures("failing")
def test_a_reply_that_the_rules_fail_on_goes_to_a_person_and_the_chat_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = Store.open(tmp_path / "chats.sqlite3")
    with caplog.at_level(logging.ERROR):
        chat(store, tmp_path, short_spec(), writer(ODD, "Yes."), today=PERSONA.today, id_="c1")
    assert "reading failed on a reply of 21 characters" in caplog.text
    assert "maximum recursion depth exceeded" in caplog.text
    keeps = [each.entry for each in store.entries("c1") if isinstance(each.entry, Keep)]
    assert [(keep.text, keep.verdict.decision, keep.verdict.reason) for keep in keeps][:1] == [
        (ODD, Decision.REVIEW, Reason.UNREAD)
    ]
    assert len(keeps) > 1, "the next question was answered"
    resume_chat(store, tmp_path, "c1", writer(*["Yes."] * 40))
    assert store.interview("c1").ending == "complete"
    assert store.verify() == []


def test_turn_taking_and_yes_or_no_go_on_as_well(caplog: pytest.LogCaptureFixture) -> None:
    def fails(*_: Any, **__: Any) -> Any:
        raise RecursionError("maximum recursion depth exceeded")

    plain = dialogue.script(short_spec())
    script = unfailing(replace(plain, read=fails, confirm=fails, volunteered=fails, completeness=fails))
    asked, today, language = script.requirements, date(2026, 11, 28), script.language
    assert script.completeness(ODD, asked[0], language=language, today=today) is Completeness.EXTENSIBLE
    assert list(script.volunteered(ODD, asked, language=language, today=today)) == []
    assert script.confirm(ODD, language=language) == (Intent.ANSWER, None)
    assert script.read(ODD, asked[0], language=language, today=today).gap == Reason.UNREAD
    assert caplog.text.count("RecursionError: maximum recursion depth exceeded") == 4


def test_what_can_be_read_is_read_the_same() -> None:
    script = unfailing(dialogue.script(short_spec()))
    for requirement in script.requirements:
        got = script.read("Yes, I do.", requirement, language=script.language, today=date(2026, 11, 28))
        assert got == reading.read("Yes, I do.", requirement, language=script.language, today=date(2026, 11, 28))
