"""Facts in words: statements, read-backs, values and figures, grammatical for every value in both languages."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firstcall import specfiles
from firstcall.kinds import yes_no
from firstcall.languages import LANGUAGES, phrases
from firstcall.languages.en import numerals as english
from firstcall.languages.sv import numerals as swedish
from firstcall.types import Fact, PayBand, Range, Requirement
from told import REQUIREMENTS, facts

SPECS = [specfiles.read_spec(path) for path in specfiles.examples()]
HOLES = re.compile(r"[{}_<>]|\bNone\b(?! of)|  |\(\)|\.\.|,,| [,.?]|\?\?|\bnan\b|\binf\b")


def by_id(requirement_id: str) -> Requirement:
    return next(r for r in REQUIREMENTS if r.id == requirement_id)


SV, EN = "sv", "en"
STATEMENTS: list[tuple[str, str, bool | str | tuple[str, ...] | Range | date, str, str]] = [
    # (language, requirement, value, read-back, value as it fits {answer})
    (SV, "nights", True, "Jag uppfattade att du kan arbeta natt. Stämmer det?", "ja"),
    (SV, "nights", False, "Jag uppfattade att du inte kan arbeta natt. Stämmer det?", "nej"),
    (SV, "no-clause", False, "Jag uppfattade att du inte har någon konkurrensklausul. Stämmer det?", "nej"),
    (SV, "licence", (), "Jag uppfattade att du inte har CE-körkort. Stämmer det?", "att du inte har det"),
    (
        SV,
        "licence",
        ("C",),
        "Jag uppfattade att du har C-körkort, men inte CE. Stämmer det?",
        "att du har C-körkort, men inte CE",
    ),
    (
        SV,
        "licence",
        ("B", "CE"),
        "Jag uppfattade att du har körkort med behörighet B och CE. Stämmer det?",
        "att du har körkort med behörighet B och CE",
    ),
    (
        SV,
        "any-licence",
        (),
        "Jag uppfattade att du inte har körkort med behörighet C1 eller C. Stämmer det?",
        "att du inte har det",
    ),
    (SV, "card", "held", "Jag uppfattade att du har förarkort. Stämmer det?", "att du har det"),
    (SV, "card", "not_held", "Jag uppfattade att du inte har förarkort. Stämmer det?", "att du inte har det"),
    (
        SV,
        "card",
        "expired",
        "Jag uppfattade att du har haft förarkort, men giltighetstiden har gått ut. Stämmer det?",
        "att giltighetstiden har gått ut",
    ),
    (
        SV,
        "card",
        "in_progress",
        "Jag uppfattade att du inte är klar med förarkort än. Stämmer det?",
        "att du inte är klar med det än",
    ),
    (
        SV,
        "years",
        Range(0, 0),
        "Jag uppfattade att du inte har arbetat som kock. Stämmer det?",
        "att du inte har någon erfarenhet",
    ),
    (SV, "years", Range(3, 3), "Jag uppfattade att du har arbetat tre år som kock. Stämmer det?", "tre år"),
    (
        SV,
        "years",
        Range(1.5, 1.5),
        "Jag uppfattade att du har arbetat ett och ett halvt år som kock. Stämmer det?",
        "ett och ett halvt år",
    ),
    (
        SV,
        "years",
        Range(5, 6),
        "Jag uppfattade att du har arbetat mellan fem och sex år som kock. Stämmer det?",
        "mellan fem och sex år",
    ),
    (
        SV,
        "years",
        Range(10, None),
        "Jag uppfattade att du har arbetat minst tio år som kock. Stämmer det?",
        "minst tio år",
    ),
    (
        SV,
        "work",
        Range(0.25, 0.5),
        "Jag uppfattade att du har mellan tre och sex månaders erfarenhet av warehouse work. Stämmer det?",
        "mellan tre och sex månader",
    ),
    (
        SV,
        "team",
        Range(4, 4),
        "Jag uppfattade att ditt svar är fyra personer i arbetslaget. Stämmer det?",
        "fyra personer i arbetslaget",
    ),
    (
        SV,
        "way",
        Range(30, None),
        "Jag uppfattade att ditt svar är minst 30 kilometer. Stämmer det?",
        "minst 30 kilometer",
    ),
    (
        SV,
        "pay",
        Range(None, 38000),
        "Jag uppfattade att lönen passar dig. Stämmer det?",
        "högst 38 000 kronor i månaden",
    ),
    (
        SV,
        "pay",
        Range(42000, 42000),
        "Jag uppfattade att du vill ha 42 000 kronor i månaden. Stämmer det?",
        "42 000 kronor i månaden",
    ),
    (
        SV,
        "pay",
        Range(38000, 40000),
        "Jag uppfattade att du vill ha mellan 38 000 och 40 000 kronor i månaden. Stämmer det?",
        "mellan 38 000 och 40 000 kronor i månaden",
    ),
    (
        SV,
        "start",
        date(2027, 2, 28),
        "Jag uppfattade att du kan börja den 28 februari 2027. Stämmer det?",
        "den 28 februari 2027",
    ),
    (SV, "shift", ("dag", "kväll"), "Jag uppfattade att ditt svar är dag och kväll. Stämmer det?", "dag och kväll"),
    (
        SV,
        "shift",
        (),
        "Jag uppfattade att inget av alternativen stämmer för dig. Stämmer det?",
        "inget av alternativen",
    ),
    (SV, "degree", "kandidat", "Jag uppfattade att din högsta nivå är kandidat. Stämmer det?", "kandidat"),
    (SV, "degree", "none", "Jag uppfattade att du inte har någon avslutad nivå. Stämmer det?", "ingen avslutad nivå"),
    (EN, "nights", False, "I understood that you cannot work nights. Is that right?", "no"),
    (EN, "no-clause", True, "I understood that you have a non-compete clause. Is that right?", "yes"),
    (
        EN,
        "licence",
        (),
        "I understood that you do not have a category CE licence. Is that right?",
        "that you do not have one",
    ),
    (
        EN,
        "licence",
        ("C",),
        "I understood that you have a category C licence, but not CE. Is that right?",
        "that you have a category C licence, but not CE",
    ),
    (
        EN,
        "card",
        "not_held",
        "I understood that you do not have a förarkort. Is that right?",
        "that you do not have it",
    ),
    (
        EN,
        "card",
        "expired",
        "I understood that you have had a förarkort, and it has expired. Is that right?",
        "that it has expired",
    ),
    (EN, "years", Range(1, 1), "I understood that you have one year of experience in kock. Is that right?", "one year"),
    (
        EN,
        "work",
        Range(0, 0),
        "I understood that you have no experience in warehouse work. Is that right?",
        "that you have no experience yet",
    ),
    (
        EN,
        "work",
        Range(1.5, 1.5),
        "I understood that you have one and a half years of experience in warehouse work. Is that right?",
        "one and a half years",
    ),
    (
        EN,
        "pay",
        Range(42000, None),
        "I understood that you are looking for at least 42,000 kronor a month. Is that right?",
        "at least 42,000 kronor a month",
    ),
    (
        EN,
        "start",
        date(2027, 2, 28),
        "I understood that you can start on 28 February 2027. Is that right?",
        "28 February 2027",
    ),
    (
        EN,
        "shift",
        (),
        "I understood that none of the alternatives is right for you. Is that right?",
        "none of the alternatives",
    ),
    (EN, "degree", "gymnasium", "I understood that your highest level is gymnasium. Is that right?", "gymnasium"),
]


@pytest.mark.parametrize(("language", "requirement_id", "value", "read_back", "said"), STATEMENTS)
def test_read_backs_and_values(
    language: str, requirement_id: str, value: bool | str | tuple[str, ...] | Range | date, read_back: str, said: str
) -> None:
    words, requirement = phrases.get(language), by_id(requirement_id)
    fact = Fact(requirement.kind, value)
    assert words.read_back(requirement, fact) == read_back
    assert words.say_value(requirement, fact) == said


def test_alternatives_are_read_back_one_by_one() -> None:
    either = by_id("either")
    told = Fact(
        "any_of",
        (),
        facts=(("either-years", Fact("years", Range(1, 1))), ("either-paper", Fact("certificate", "not_held"))),
    )
    assert phrases.get("sv").read_back(either, told) == (
        "Jag uppfattade att du har arbetat ett år som kock, och att du inte har restaurangutbildning. Stämmer det?"
    )
    assert (
        phrases.get("sv").statement(either, told) == "Du har arbetat ett år som kock. Du har inte restaurangutbildning."
    )


@pytest.mark.parametrize(
    ("language", "ask", "said"),
    [
        (
            SV,
            "Har du truckkort, och kan du göra ett prov?",
            "Du svarade nej på frågan ”Har du truckkort, och kan du göra ett prov?”.",
        ),
        (
            EN,
            "Do you have a card, and are you willing to take a test?",
            "You answered no to “Do you have a card, and are you willing to take a test?”.",
        ),
        (SV, "Var bor du?", "Du svarade nej på frågan ”Var bor du?”."),
        (SV, "Var du fast anställd i juli?", "Du var inte fast anställd i juli."),
        (SV, "Kan du själv laga mat?", "Du kan inte själv laga mat."),
        (EN, "Would you work nights?", "You would not work nights."),
        (EN, "Do you have some experience?", "You do not have any experience."),
    ],
)
def test_a_no_denies_just_what_was_asked(language: str, ask: str, said: str) -> None:
    requirement = Requirement("x", yes_no.Params(), ask={language: ask})
    assert phrases.get(language).statement(requirement, Fact("yes_no", False)) == said


def test_what_a_question_says_first_is_kept_with_the_answer() -> None:
    spec = SPECS[0]
    hours = next(r for r in spec.requirements if r.id == "dagtid")
    no = Fact("yes_no", False)
    assert (
        phrases.get("sv").statement(hours, no)
        == "Arbetet börjar klockan 06.30, måndag till fredag. Du kan inte arbeta de tiderna."
    )


def every_case() -> list[tuple[str, Requirement]]:
    own = [(spec.language, requirement) for spec in SPECS for requirement in spec.requirements]
    return own + [(language, requirement) for language in LANGUAGES for requirement in REQUIREMENTS]


@pytest.mark.parametrize(("language", "requirement"), every_case(), ids=lambda x: x if isinstance(x, str) else x.id)
def test_every_shape_of_fact_can_be_said(language: str, requirement: Requirement) -> None:
    words = phrases.get(language)
    for fact in (*facts(requirement), Fact(requirement.kind, None)):
        said = [tell(requirement, fact) for tell in (words.statement, words.read_back, words.confirm, words.not_met)]
        said += [
            words.unsettled(requirement, reason) for reason in ("expired", "unanswered", "skipped", "unknown", "x")
        ]
        for text in said:
            assert not HOLES.search(text), text
            assert text[0].isupper(), text
            assert text.endswith((".", "?")), text
            assert not re.search(r"\b(\w+) \1\b", text), text
        value = words.say_value(requirement, fact)
        assert value
        assert not HOLES.search(value), value
        assert not value.endswith("."), value


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fact_is_said_differently_from_its_opposite(language: str) -> None:
    words = phrases.get(language)
    for requirement in REQUIREMENTS:
        said = [words.statement(requirement, fact) for fact in facts(requirement) if fact.value != ()]
        assert len(set(said)) == len(said), said


# ------------------------------------------------------------------------------------------- figures


@pytest.mark.parametrize(
    ("years", "sv", "en"),
    [
        (0, "noll år", "zero years"),
        (0.02, "mindre än en månad", "less than a month"),
        (1 / 12, "en månad", "one month"),
        (0.25, "tre månader", "three months"),
        (0.5, "sex månader", "six months"),
        (1, "ett år", "one year"),
        (1.5, "ett och ett halvt år", "one and a half years"),
        (1 + 1 / 12, "ett år och en månad", "one year and one month"),
        (2.25, "två år och tre månader", "two years and three months"),
        (2.5, "två och ett halvt år", "two and a half years"),
        (20, "tjugo år", "twenty years"),
        (25, "25 år", "25 years"),
    ],
)
def test_durations(years: float, sv: str, en: str) -> None:
    assert (swedish.duration(years), english.duration(years)) == (sv, en)


@pytest.mark.parametrize(
    ("value", "sv", "en"),
    [
        (36000, "36 000", "36,000"),
        (25.5, "25,5", "25.5"),
        (1.5, "1,5", "1.5"),
        (162, "162", "162"),
        (1234567, "1 234 567", "1,234,567"),
        (0.25, "0,25", "0.25"),
        (2.999, "3", "3"),
    ],
)
def test_figures(value: float, sv: str, en: str) -> None:
    assert (swedish.figures(value), english.figures(value)) == (sv, en)


@pytest.mark.parametrize(
    ("span", "code", "sv", "en"),
    [
        (Range(42000, 42000), "GBP/year", "42 000 pund om året", "£42,000 a year"),
        (Range(22, None), "GBP/hour", "minst 22 pund i timmen", "at least £22 an hour"),
        (Range(20.4, 22), "GBP/hour", "mellan 20,40 och 22 pund i timmen", "between £20.40 and £22 an hour"),
        (Range(170, 180), "SEK/hour", "mellan 170 och 180 kronor i timmen", "between 170 and 180 kronor an hour"),
        (Range(9.5, 9.5), "GBP/hour", "9,50 pund i timmen", "£9.50 an hour"),
        (Range(162.5, 162.5), "SEK/hour", "162,50 kronor i timmen", "162.50 kronor an hour"),
        (Range(None, 5000), "EUR/month", "högst 5 000 euro i månaden", "at most €5,000 a month"),
        (Range(900, 900), "CHF/month", "900 CHF i månaden", "900 CHF a month"),
    ],
)
def test_amounts(span: Range, code: str, sv: str, en: str) -> None:
    assert (swedish.amounts(span, code), english.amounts(span, code)) == (sv, en)


def test_a_pay_band() -> None:
    assert swedish.band(PayBand("SEK", "month", 38000, 38000)) == "38 000 kronor i månaden"
    assert swedish.band(PayBand("SEK", "hour", 158, 171, "ob")) == "158 till 171 kronor i timmen, plus ob"
    assert english.band(PayBand("GBP", "hour", 12.9, 13.6)) == "£12.90 to £13.60 an hour"


BOUNDS = st.one_of(st.none(), st.floats(0, 80), st.integers(0, 60).map(float))


@given(BOUNDS, BOUNDS, st.sampled_from(["years", "work", "team", "way", "pay"]), st.sampled_from(LANGUAGES))
def test_any_span_can_be_said(one: float | None, other: float | None, requirement_id: str, language: str) -> None:
    low, high = (min(one, other), max(one, other)) if one is not None and other is not None else (one, other)
    requirement = by_id(requirement_id)
    fact = Fact(requirement.kind, Range(low, high))
    for text in (
        phrases.get(language).statement(requirement, fact),
        phrases.get(language).say_value(requirement, fact),
    ):
        assert text.strip() == text
        assert not HOLES.search(text), text


Say = Callable[[date], str]


@pytest.mark.parametrize(("say", "expected"), [(swedish.day, "den 1 mars 2027"), (english.day, "1 March 2027")])
def test_dates(say: Say, expected: str) -> None:
    assert say(date(2027, 3, 1)) == expected
