"""What the desk's pages say: the same places filled in every language, and the shell they stand in."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from firstcall.languages import LANGUAGES
from firstcall.languages.desk import AREAS, KEYS, desk_texts
from firstcall.web.desk.look import USUAL_KEYS, Viewer, language_of, page, viewer_of
from firstcall.web.guard import Role, User

STATIC = Path(__file__).parent.parent / "src" / "firstcall" / "web" / "static" / "desk"
SOURCE = Path(__file__).parent.parent / "src" / "firstcall"
REFUSING = ("store/reviewing.py", "store/desk_letters.py", "review/standing.py")
RECRUITER = Viewer("sv", name="Åsa <b>Berg</b>", role="recruiter", csrf="a-token")


def texts_of(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text with the name of its place."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from texts_of(each, f"{name}.{key}")
    elif isinstance(value, tuple):
        for at, each in enumerate(value):
            yield from texts_of(each, f"{name}.{at}")
    else:
        assert is_dataclass(value), name
        for each in fields(value):
            yield from texts_of(getattr(value, each.name), f"{name}.{each.name}")


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_every_language_has_every_text_with_the_same_places_to_fill_in() -> None:
    found = {language: dict(texts_of(desk_texts(language))) for language in LANGUAGES}
    first = found[LANGUAGES[0]]
    for language, texts in found.items():
        assert texts.keys() == first.keys(), f"{language}: {texts.keys() ^ first.keys()}"
        empty = [name for name, text in texts.items() if not text.strip()]
        assert not empty, f"{language} says nothing at {empty}"
        different = [name for name, text in texts.items() if places(text) != places(first[name])]
        assert not different, f"{language} fills in other places at {different}"


def test_every_area_and_key_has_its_name() -> None:
    for language in LANGUAGES:
        shell = desk_texts(language).shell
        assert set(shell.areas) == set(AREAS)
        assert set(shell.keys) == set(KEYS)


def test_the_keys_are_told_as_the_script_has_them() -> None:
    block = re.search(r"USUAL = \{(.*?)\}", (STATIC / "keys.js").read_text(), re.DOTALL)
    assert block is not None
    assert dict(re.findall(r'(\w+): "(.*?)"', block[1])) == dict(USUAL_KEYS)


def test_whatever_is_refused_has_words_on_the_page() -> None:
    """A toast in English on a Swedish desk; `asking.js` finds the text by how the refusal begins."""
    code = {name: (SOURCE / name).read_text("utf-8") for name in REFUSING}
    told = [each for text in code.values() for each in re.findall(r'(?:Refused|Unseen)Error\(f?"([^"]+)"', text)]
    problems = code["review/standing.py"].partition("def problem_with")[2]
    told += re.findall(r'(?:return|else) f?"([a-z][^"]{9,})"', problems)
    told += [each for text in code.values() for each in re.findall(r'InputError\("([^"]+)"', text)]
    begins = desk_texts("sv").shell.refusals
    lost = [each for each in told if not any(each.startswith(begin) for begin in begins)]
    assert [each for each in lost if "no person with an account" not in each] == []  # Who is signed in has an account.
    unused = [begin for begin in begins if not any(begin in text for text in code.values())]
    assert (unused, len(told) >= len(begins)) == ([], True)


def test_the_shell_shows_who_looks_and_where_they_are() -> None:
    made = page("help.html", RECRUITER, here="queue")
    assert '<html lang="sv">' in made
    assert "Åsa &lt;b&gt;Berg" in made
    assert '<meta name="csrf" content="a-token">' in made
    assert re.findall(r'href="([^"]+)" aria-current="page"', made) == ["/desk"]


def test_whoever_has_not_signed_in_sees_no_menu() -> None:
    made = page("help.html", Viewer("en"))
    assert "<nav" not in made
    assert "csrf" not in made


@pytest.mark.parametrize(
    ("header", "language"), [("sv-SE,sv;q=0.9,en;q=0.8", "sv"), ("de,fr", "en"), ("", "en"), ("en-GB, sv", "en")]
)
def test_the_browsers_language_is_taken_before_one_signs_in(header: str, language: str) -> None:
    assert language_of(header) == language


@pytest.mark.parametrize(
    ("role", "areas"),
    [
        (Role.RECRUITER, ("queue", "jobs", "pool")),
        (Role.LEAD, ("queue", "statistics", "rescore", "jobs", "pool")),
        (Role.ADMIN, ("users", "audit")),
        (Role.AUDITOR, ("queue", "statistics", "rescore", "jobs", "pool", "audit")),
    ],
)
def test_the_menu_has_what_the_role_may_see(role: Role, areas: tuple[str, ...]) -> None:
    viewer = viewer_of(User("1", "asa", "", role, "sv", "a-token"))
    assert (viewer.name, viewer.areas) == ("asa", areas)
