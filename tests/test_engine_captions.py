"""What Whisper invents, and what only looks like it."""

from __future__ import annotations

import pytest

from firstcall.engines import captions
from firstcall.languages import LANGUAGES


def test_every_language_has_its_tables() -> None:
    for table in (captions.CAPTIONS, captions.CREDITS, captions.LONE):
        assert set(table) == set(LANGUAGES)
    for language in LANGUAGES:
        for line in captions.CAPTIONS[language] | captions.LONE[language]:
            assert line == captions.normalised(line), "tables hold normalised lines, or they never match"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Svensktextning.nu"),
        ("sv", "Textning Stina Hedin www.btistudios.com"),
        ("sv", "TACK FÖR ATT NI TITTADE!"),
        ("sv", " Undertexter av Anna Andersson "),
        ("sv", "Tack till elever och personal vid Ekskolan."),
        ("en", "Thanks for watching!"),
        ("en", "Subtitles by the Amara.org community"),
        ("en", "Don't forget to subscribe."),
    ],
)
def test_captions(language: str, text: str) -> None:
    assert captions.is_caption(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Tack för att du tittade efter min häst."),
        ("sv", "Jag har gjort undertexter av filmer i sju år på SVT och annat håll också."),
        ("sv", "Ja."),
        ("sv", "Nej tack."),
        ("sv", "Vi ses i nästa vecka."),
        ("sv", "Thanks for watching!"),
        ("en", "I am watching my health."),
        ("en", "Yes, thank you."),
        ("xx", "Svensktextning.nu"),
    ],
)
def test_no_captions(language: str, text: str) -> None:
    assert not captions.is_caption(text, language)


@pytest.mark.parametrize(
    "text", ["[Musik]", "(Applåder)", "♪ ♪", "...", "*skrattar*", "Musik", "...Musik...", "", "\ufffd"]
)
def test_marks_of_sound_need_proof(text: str) -> None:
    assert captions.is_lone(text, "sv")


@pytest.mark.parametrize(
    ("text", "duration_s", "compression", "loop"),
    [
        ("ja " * 30, 3.0, 5.0, True),
        ("ja ja ja ja", 1.5, 0.9, False),
        ("nej nej nej nej nej nej", 3.0, 1.2, False),
        ("Tack, herr talman. " * 8, 20.0, 4.0, True),
        ("Tack, herr talman. " * 8, 2.0, 2.0, True),
        ("noll sju noll noll noll noll noll sju", 4.0, 1.5, False),
        ("jag har jobbat på lager och i butik och i kök och på kontor och i skola", 5.0, 1.3, False),
        ("", 1.0, 0.0, False),
    ],
)
def test_loops(text: str, duration_s: float, compression: float, loop: bool) -> None:
    assert captions.is_loop(text, duration_s, compression) is loop


@pytest.mark.parametrize(
    ("text", "hints", "echo"),
    [
        ("YKB, ADR, CE.", ["YKB", "ADR", "CE"], True),
        ("YKB, CE, B", ["YKB", "ADR", "CE", "B"], True),
        ("CE, ADR, YKB", ["YKB", "ADR", "CE"], False),
        ("YKB och ADR och CE", ["YKB", "ADR", "CE"], False),
        ("YKB", ["YKB"], False),
        ("YKB, ADR", ["YKB", "ADR"], False),
        ("", ["YKB", "ADR", "CE"], False),
    ],
)
def test_hint_echoes(text: str, hints: list[str], echo: bool) -> None:
    assert captions.is_hint_echo(text, hints) is echo
