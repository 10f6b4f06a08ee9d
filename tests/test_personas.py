"""Persona files: those that are shipped fit their job specs, and mistakes in one are told by file and key."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from firstcall import personas
from firstcall.errors import InputError
from firstcall.personas import Noise, Piece, Voice, check, parse, reply
from firstcall.specfiles import example, read_spec
from firstcall.types import JobSpec

GOOD = """\
firstcall_persona: 1
id: sv-test
about: Svarar ja
language: sv
spec: gravmaskinist-orebro-2026-11
today: 2026-11-23
voice: {name: sv+m3}
consent: ["Ja."]
answers: {korkort-b: ["Ja [0.8] det har jag.", {text: "Jag har BE.", spoken: "Jag har B E.", gain_db: -12}]}
summary: ["Ja."]
matching: ["Nej."]
default: ["Ja."]
"""


def spec_of(spec_id: str) -> JobSpec:
    return read_spec(example(spec_id))


@pytest.mark.parametrize("name", personas.names())
def test_a_shipped_persona_answers_every_question_of_its_job_spec(name: str) -> None:
    persona = personas.load(name)
    spec = spec_of(persona.spec)
    check(persona, spec)
    assert persona.id == name
    assert persona.language in spec.languages


@pytest.mark.parametrize("language", ["sv", "en"])
def test_each_language_has_a_plain_a_rambling_and_a_lacking_candidate(language: str) -> None:
    assert {f"{language}-plain", f"{language}-rambling", f"{language}-lacking"} <= set(personas.names(language))
    assert {personas.load(name).band for name in personas.names(language)} == {"wide", "telephone"}


def test_a_reply_keeps_its_pauses_apart_from_its_words() -> None:
    said = reply("Ja [0.8] det har jag. [1]")
    assert said.text == "Ja det har jag."
    assert said.pieces == (Piece(0.0, "Ja"), Piece(0.8, "det har jag."), Piece(1.0, ""))
    assert not said.is_silent
    assert reply("").is_silent


def test_a_persona_file_becomes_values() -> None:
    persona = parse(GOOD.encode(), "test.yaml")
    assert (persona.voice, persona.today) == (Voice("sv+m3", 160, 50), date(2026, 11, 23))
    assert (persona.band, persona.noise) == ("wide", Noise("none", 40))
    second = persona.answers["korkort-b"][1]
    assert (second.text, second.pieces, second.gain_db) == ("Jag har BE.", (Piece(0.0, "Jag har B E."),), -12)


@pytest.mark.parametrize(
    ("before", "after", "complaint"),
    [
        ("id: sv-test", "id: Sv Test", "test.yaml: id: expected a plain name such as sv-plain"),
        ("about: Svarar ja\n", "", "test.yaml: about: missing"),
        ("{name: sv+m3}", "{name: sv+m3, rate: 3}", "test.yaml: voice.rate: unknown key; did you mean 'rate_wpm'?"),
        (
            "{name: sv+m3}",
            "{name: sv+m3, rate_wpm: 9}",
            "test.yaml: voice.rate_wpm: input should be greater",
        ),
        ('consent: ["Ja."]', "consent: Ja", "test.yaml: consent: expected a list of replies"),
        ('consent: ["Ja."]', "consent: []", "test.yaml: consent: empty; expected at least one reply"),
        ('consent: ["Ja."]', "consent: [ja, nej, true]", "test.yaml: consent.2: expected text or a mapping"),
        ("today: 2026-11-23", "today: soon", "test.yaml: today: expected a date such as 2026-11-23"),
        ("language: sv", "language: da", "test.yaml: language: input should be 'sv' or 'en'"),
        ("voice: {name", "voice: [name", "test.yaml:7: not YAML"),
        (
            'summary: ["Ja."]',
            'summary: ["Ja."]\ntruths: {korkort-b: [du har]}',
            "test.yaml: truths need a denial",
        ),
    ],
)
def test_a_mistake_is_told_by_file_and_key(before: str, after: str, complaint: str) -> None:
    assert before in GOOD
    with pytest.raises(InputError) as caught:
        parse(GOOD.replace(before, after).encode(), "test.yaml")
    assert str(caught.value).startswith(complaint)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "x.yaml: expected a mapping that starts with 'firstcall_persona: 1'"),
        (b"- a\n", "x.yaml: expected a mapping that starts with 'firstcall_persona: 1'"),
        ("about: för".encode("latin-1"), "x.yaml: not UTF-8 text; save the file as UTF-8"),
    ],
)
def test_a_file_that_is_no_persona_is_told_so(content: bytes, complaint: str) -> None:
    with pytest.raises(InputError, match="^" + complaint):
        parse(content, "x.yaml")


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    with pytest.raises(InputError, match="persona 'sv-plan': no such persona or file; shipped are en-care, "):
        personas.load("sv-plan")


def test_a_persona_of_another_job_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(GOOD, "utf-8")
    persona = personas.load(file)
    with pytest.raises(InputError, match=r"job spec lagermedarbetare-.* has no requirement korkort-b"):
        check(persona, spec_of("lagermedarbetare-truck-helsingborg-2026-11"))
    with pytest.raises(InputError, match="no reply for yrkesbevis, erfarenhet"):
        check(persona, spec_of("gravmaskinist-orebro-2026-11"))
