"""What the agent says: nothing missing in any language, short and plain, and grammatical for every value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date

import pytest

from firstcall import specfiles
from firstcall.errors import BugError
from firstcall.events import Ending
from firstcall.kinds import KINDS
from firstcall.languages import LANGUAGES, phrases
from firstcall.languages.phrases import Phrases
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact, Outcome, Range, Requirement, Verdict
from told import REQUIREMENTS, SPEC

SPECS = [specfiles.read_spec(path) for path in specfiles.examples()]
HOLES = re.compile(r"[{}_<>]|\bNone\b(?! of)|  |\(\)|\.\.|,,| [,.?]|\?\?|\bnan\b|\binf\b")
EMOJI = re.compile(r"[\U0001F000-\U0001FAFF☀-➿]")


def by_id(requirement_id: str) -> Requirement:
    return next(r for r in REQUIREMENTS if r.id == requirement_id)


def fixed(words: Phrases) -> Iterator[tuple[str, str]]:
    """(name, text) of everything that is said the same way each time, and of what takes simple values."""
    for field in fields(words):
        value = getattr(words, field.name)
        if isinstance(value, str):
            yield field.name, value
        elif isinstance(value, tuple):
            yield from ((field.name, text) for text in value)
        elif isinstance(value, Mapping):
            yield from ((field.name, text) for text in value.values())
    yield "notice", words.notice("Handslag AB", "Krogen AB", "Kock, kväll", "010-12 34 56")
    yield "notice", words.notice("Handslag AB", "Handslag AB", "Kock", "")
    yield "chat_notice", words.chat_notice("Handslag AB", "Krogen AB", "Kock", "010-12 34 56")
    yield from (("introduction", words.introduction(n)) for n in (1, 2, 11, 31))
    yield from (("chat_introduction", words.chat_introduction(n)) for n in (1, 2, 11, 31))
    yield "progress", words.progress(3, 9)
    yield "go_back", words.go_back("Har du B-körkort?")
    yield "decision", words.decision(date(2026, 11, 26))
    yield from (("correct_later", words.correct_later("Handslag AB", contact)) for contact in ("", "010-12 34 56"))


# ------------------------------------------------------------------------------------------- nothing missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_missing(language: str) -> None:
    words = phrases.get(language)
    assert words.language == language
    empty = [name for name, text in fixed(words) if not text.strip()]
    assert not empty, f"{language} lacks: {', '.join(empty)}"
    assert set(words.reasons) == set(Reason), f"{language} lacks reasons: {set(Reason) - set(words.reasons)}"
    assert set(words.decisions) == set(Decision)
    assert set(words.outcomes) == set(words.feedback_lead) == set(Outcome)
    assert set(words.goodbyes) == set(Ending), f"{language} lacks goodbyes: {set(Ending) - set(words.goodbyes)}"
    assert set(words.kinds) == set(KINDS), f"{language} lacks kinds: {set(KINDS) - set(words.kinds)}"


def test_a_language_that_leaves_a_phrase_out_is_refused_by_its_name() -> None:
    given = {field.name: getattr(phrases.get("sv"), field.name) for field in fields(Phrases)}
    del given["robot"]
    with pytest.raises(TypeError, match="robot"):
        Phrases(**given)


def test_an_unknown_language_is_our_bug() -> None:
    with pytest.raises(BugError, match="no phrases for language 'fi'; there are sv, en"):
        phrases.get("fi")


def test_no_language_copies_another() -> None:
    names = zip(fixed(phrases.get("sv")), fixed(phrases.get("en")), strict=True)
    same = [name for (name, sv), (_, en) in names if sv == en and name not in {"language", "outcomes"}]
    assert not same


# ------------------------------------------------------------------------------------------- short and plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_is_short_and_plain(language: str) -> None:
    for name, text in fixed(phrases.get(language)):
        assert not EMOJI.search(text), text
        assert not HOLES.search(text), text
        for sentence in re.split(r"(?<=[.!?]) ", text):
            assert len(sentence.split()) <= 24, f"{language} {name}: {sentence}"


def test_the_first_sentence_says_that_it_is_a_machine_and_whose() -> None:
    sv = phrases.get("sv").notice("Handslag AB", "Krogen AB", "Kock", "010-12 34 56")
    en = phrases.get("en").notice("Fairday Ltd", "The Inn Ltd", "Cook", "0113 496 0000")
    assert sv.startswith("Hej! Jag är en dator, inte en människa, och jag ställer frågor för Handslag AB. ")
    assert en.startswith("Hello! I am a computer, not a person, and I ask questions for Fairday Ltd. ")


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            "sv",
            [
                "spelas samtalet in",
                "rekryterare",
                "En människa går igenom alla svar",
                "människa som beslutar",
                "010-12 34 56",
            ],
        ),
        (
            "en",
            [
                "call is recorded",
                "recruiter",
                "A person goes through every answer",
                "person who decides",
                "010-12 34 56",
            ],
        ),
    ],
)
def test_the_notice_says_recording_why_who_decides_and_how_to_reach_a_person(language: str, parts: list[str]) -> None:
    notice = phrases.get(language).notice("Handslag AB", "Krogen AB", "Kock", "010-12 34 56")
    assert [part for part in parts if part not in notice] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chats_notice_speaks_of_no_recording(language: str) -> None:
    words = phrases.get(language)
    spoken, written = (notice("Handslag AB", "Krogen AB", "Kock", "") for notice in (words.notice, words.chat_notice))
    assert written.split(". ")[:2] == spoken.split(". ")[:2]
    assert not re.search("spela|record", written)


@pytest.mark.parametrize(
    ("language", "offers"),
    [
        (
            "sv",
            [
                "upprepa",
                "långsammare",
                "förklara",
                "gå tillbaka",
                "paus",
                "hoppa över",
                "människa",
                "chatten",
                "avsluta",
            ],
        ),
        ("en", ["repeat", "slower", "explain", "go back", "break", "skip", "person", "chat", "stop"]),
    ],
)
def test_the_introduction_names_everything_a_candidate_may_do(language: str, offers: list[str]) -> None:
    text = phrases.get(language).introduction(11)
    assert [offer for offer in offers if offer not in text] == []
    assert ("elva korta frågor" in text) or ("eleven short questions" in text)


@pytest.mark.parametrize(
    ("language", "only_aloud"),
    [
        ("sv", {"Tack", "tala", "långsammare", "byta", "till", "chatten", "säg"}),
        ("en", {"Thank", "speak", "slower", "switch", "chat", "say"}),
    ],
)
def test_the_chats_introduction_offers_the_same_but_what_only_a_voice_can(language: str, only_aloud: set[str]) -> None:
    words = phrases.get(language)
    spoken, written = (set(re.findall(r"\w+", text(11))) for text in (words.introduction, words.chat_introduction))
    assert spoken - written == only_aloud


def test_acknowledgements_rotate_the_same_way_every_time() -> None:
    words = phrases.get("sv")
    assert [words.acknowledgement(i) for i in range(5)] == ["Tack.", "Okej.", "Då har jag det.", "Tack.", "Okej."]


@pytest.mark.parametrize("language", LANGUAGES)
def test_acknowledgements_never_judge(language: str) -> None:
    judging = re.compile(
        r"\b(bra|perfekt|toppen|utmärkt|rätt|fel|tyvärr|synd|great|good|perfect|excellent|right|wrong|sorry)\b", re.I
    )
    assert not any(judging.search(text) for text in phrases.get(language).acknowledgements)


def test_a_reason_of_a_later_version_is_for_a_person() -> None:
    assert phrases.get("sv").reason("too_low") == "Värdet ligger under kravet."
    assert phrases.get("sv").reason("not_yet_invented") == "En människa behöver titta på svaret."


# ------------------------------------------------------------------------------------------- summary


def test_the_summary_says_what_is_plain_and_what_is_not() -> None:
    licence, card, years = by_id("licence"), by_id("card"), by_id("years")
    answers = [
        (licence, Verdict("licence", Decision.NOT_MET, "not_held", Fact("licence", ()))),
        (card, Verdict("card", Decision.REVIEW, "expired", Fact("certificate", "expired"))),
        (years, Verdict("years", Decision.REVIEW, "doubtful_word", Fact("years", Range(1, 1)))),
        (by_id("nights"), Verdict("nights", Decision.REVIEW, "skipped")),
    ]
    assert phrases.get("sv").summary(SPEC, answers) == (
        "Du har inte CE-körkort.",
        "Du har haft förarkort, men giltighetstiden har gått ut.",
        "Jag uppfattade inte säkert hur länge du har arbetat som kock.",
        "Du hoppade över frågan om du kan arbeta natt.",
    )
