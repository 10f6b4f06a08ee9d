"""What the accounts' pages say: the same places in every language, and a text for everything that can go wrong."""

from __future__ import annotations

import re
import string
from dataclasses import fields
from pathlib import Path

import pytest

from firstcall.languages import LANGUAGES
from firstcall.languages.accounts import DONE, EVENTS, REFUSALS, WRONG, AccountTexts, account_texts
from firstcall.store.users import Role
from firstcall.web.accounts.passwords import Weakness

ROOT = Path(__file__).parent.parent / "src" / "firstcall"
TEMPLATES = ROOT / "web" / "templates" / "desk" / "accounts"


def flat(texts: AccountTexts) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in fields(texts):
        value = getattr(texts, each.name)
        if isinstance(value, str):
            found[each.name] = value
        else:
            found |= {
                f"{each.name}.{key}": "\n".join([said] if isinstance(said, str) else said)
                for key, said in value.items()
            }
    return found


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything_with_the_same_places(language: str) -> None:
    first, own = flat(account_texts(LANGUAGES[0])), flat(account_texts(language))
    assert own.keys() == first.keys()
    assert [name for name, text in own.items() if not text.strip()] == []
    assert {name: places(text) for name, text in own.items()} == {name: places(text) for name, text in first.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_text_for_everything_that_can_happen(language: str) -> None:
    texts = account_texts(language)
    assert set(texts.wrong) == set(WRONG) >= set(Weakness)
    assert set(texts.done) == set(DONE)
    assert set(texts.events) == set(EVENTS)
    assert set(texts.refusals) == set(REFUSALS)
    assert set(texts.role_hints) == set(Role)
    assert set(texts.languages) == set(LANGUAGES)
    assert set(texts.states) == {"active", "invited", "disabled"}


def test_whatever_the_code_notes_or_tells_has_its_text() -> None:
    code = "\n".join(
        path.read_text("utf-8")
        for folder in ("web/accounts", "store", "recordings")
        for path in (ROOT / folder).glob("*.py")
    )
    assert set(re.findall(r'\bwhat="(\w+)"', code)) <= set(EVENTS)
    assert set(re.findall(r'\bwrong="(\w+)"', code)) <= set(WRONG)
    assert set(re.findall(r"\?done=(\w+)", code)) | set(re.findall(r'_done\(request, user_id, "(\w+)"', code)) == set(
        DONE
    )


def test_no_text_is_unused() -> None:
    used = "\n".join(path.read_text("utf-8") for path in TEMPLATES.glob("*.html"))
    code = "\n".join(path.read_text("utf-8") for path in (ROOT / "web" / "accounts").glob("*.py"))
    named = set(re.findall(r"\ba\.(\w+)", used)) | set(re.findall(r"\)\.(\w+)\b", code))
    assert {each.name for each in fields(AccountTexts)} - named == set()


def test_templates_have_no_styles_or_scripts_of_their_own() -> None:
    for path in TEMPLATES.glob("*.html"):
        text = path.read_text("utf-8")
        for mark in (" style=", "<script", "<style", " onclick", "javascript:", "http://", "https://", "| safe"):
            assert mark not in text, f"{path.name}: {mark}"
