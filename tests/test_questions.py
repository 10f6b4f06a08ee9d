"""Questions: the spec's own wording where it has one, otherwise good spoken Swedish and English for every kind."""

# ruff: noqa: E501 - a question is one line, and so it is here

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from firstcall import specfiles
from firstcall.errors import BugError
from firstcall.kinds import amount, any_of, certificate, choice, level, licence, number, years, yes_no
from firstcall.kinds import date as date_kind
from firstcall.languages import LANGUAGES
from firstcall.questions import question, questions
from firstcall.types import JobSpec, Params, PayBand, Question, Requirement

SPECS = [specfiles.read_spec(path) for path in specfiles.examples()]
SPEC = SPECS[0]


def bare(requirement: Requirement) -> Requirement:
    """Without any wording of its own, except for yes_no, which has nothing else to be asked by."""
    params = requirement.params
    if isinstance(params, any_of.Params):
        params = any_of.Params(of=tuple(bare(item) for item in params.of))
    ask = requirement.ask if requirement.kind == "yes_no" else {}
    return replace(requirement, params=params, ask=ask, explain={}, not_met={})


def derived(params: Params, language: str = "sv", spec: JobSpec = SPEC) -> Question:
    return question(Requirement(id="x", params=params), language, spec)


BAND = replace(SPEC, pay=PayBand("GBP", "hour", 18.2, 20.4, "mileage"))
JOBS_SV = "grävmaskinist|elektriker|CNC-operatör|undersköterska|kock|barista|murare|platschef|montör|vårdbiträde|HR-specialist"
JOBS_EN = (
    "bricklayer|HGV driver|nurse|care assistant|site manager|electrician|chef|warehouse operative|line cook|engineer"
)

# (parameters, Swedish question, Swedish shorter form, English question, English shorter form)
DERIVED: list[tuple[Params, str, str, str, str]] = [
    (
        licence.Params(needs=("B",)),
        "Har du B-körkort?",
        "B-körkort. Har du det?",
        "Do you have a category B licence?",
        "Category B licence. Do you have one?",
    ),
    (
        licence.Params(needs=("B", "CE")),
        "Har du körkort med behörighet B och CE?",
        "B och CE. Har du båda?",
        "Do you have a licence for category B and CE?",
        "Licence for category B and CE. Do you have both?",
    ),
    (
        licence.Params(needs_any=("C1", "C")),
        "Har du körkort med behörighet C1 eller C?",
        "C1 eller C. Har du någon av dem?",
        "Do you have a licence for category C1 or C?",
        "Licence for category C1 or C. Do you have any of them?",
    ),
    (
        certificate.Params(name="förarkort"),
        "Har du förarkort?",
        "Förarkort. Har du det?",
        "Do you have a förarkort?",
        "Förarkort. Do you have it?",
    ),
    (certificate.Params(name="YKB"), "Har du YKB?", "YKB. Har du det?", "Do you have YKB?", "YKB. Do you have it?"),
    (
        certificate.Params(name="Arbete på väg", valid_on=date(2027, 3, 15)),
        "Har du intyg på Arbete på väg som gäller den 15 mars 2027?",
        "Intyg på Arbete på väg. Har du det, och gäller det den 15 mars 2027?",
        "Do you have the Arbete på väg, and is it valid on 15 March 2027?",
        "Arbete på väg. Do you have it, and is it valid on 15 March 2027?",
    ),
    (
        certificate.Params(name="Care Certificate"),
        "Har du intyg på Care Certificate?",
        "Intyg på Care Certificate. Har du det?",
        "Do you have the Care Certificate?",
        "Care Certificate. Do you have it?",
    ),
    (
        certificate.Params(name="HGV licence", valid_on=date(2027, 1, 18)),
        "Har du HGV licence som gäller den 18 januari 2027?",
        "HGV licence. Har du det, och gäller det den 18 januari 2027?",
        "Do you have an HGV licence that is valid on 18 January 2027?",
        "HGV licence. Do you have it, and is it valid on 18 January 2027?",
    ),
    (
        years.Params(of="grävmaskinist", min=3),
        "Hur många år har du arbetat som grävmaskinist?",
        "Ungefär hur många år som grävmaskinist?",
        "How many years have you worked as a grävmaskinist?",
        "Roughly how many years as a grävmaskinist?",
    ),
    (
        years.Params(of="äldreomsorg", min=1),
        "Hur många års erfarenhet har du av äldreomsorg?",
        "Ungefär hur många års erfarenhet av äldreomsorg?",
        "How many years of experience do you have in äldreomsorg?",
        "Roughly how many years of experience in äldreomsorg?",
    ),
    (
        years.Params(of="electrician", min=0.5),
        "Hur lång erfarenhet har du av electrician?",
        "Ungefär hur många månaders erfarenhet av electrician?",
        "How long have you worked as an electrician?",
        "Roughly how many months as an electrician?",
    ),
    (
        years.Params(of="kock", min=0.5),
        "Hur länge har du arbetat som kock?",
        "Ungefär hur många månader som kock?",
        "How much experience do you have in kock?",
        "Roughly how many months of experience in kock?",
    ),
    (
        number.Params(of="personer i arbetslaget", min=5),
        "Hur många personer i arbetslaget? Svara gärna med en siffra.",
        "Hur många personer i arbetslaget?",
        "How many personer i arbetslaget? Please give me a number.",
        "How many personer i arbetslaget?",
    ),
    (
        number.Params(of="lyft", unit="kilo", min=15),
        "När det gäller lyft, hur många kilo? Svara gärna med en siffra.",
        "När det gäller lyft, hur många kilo?",
        "When it comes to lyft, how many kilo? Please give me a number.",
        "When it comes to lyft, how many kilo?",
    ),
    (
        amount.Params(unit="SEK/month", max=39500),
        "Lönen är 36 000 till 39 500 kronor i månaden. Passar det dig?",
        "36 000 till 39 500 kronor i månaden. Ja eller nej?",
        "The pay is 36,000 to 39,500 kronor a month. Does that work for you?",
        "36,000 to 39,500 kronor a month. Yes or no?",
    ),
    (
        date_kind.Params(latest=date(2027, 3, 15)),
        "Vilket datum kan du börja som tidigast?",
        "När kan du börja?",
        "What is the earliest date you could start?",
        "When could you start?",
    ),
    (
        choice.Params(options={"dag": (), "kväll": (), "natt": ()}, accepts=("natt",)),
        "Vilket av det här stämmer för dig: dag, kväll eller natt? Du kan säga flera.",
        "Dag, kväll eller natt? Eller inget av dem?",
        "Which of these is right for you: dag, kväll or natt? You can say more than one.",
        "Dag, kväll or natt? Or none of them?",
    ),
    (
        choice.Params(options={"natt": ()}, accepts=("natt",)),
        "Stämmer det här för dig: natt?",
        "Natt, ja eller nej?",
        "Is this right for you: natt?",
        "Natt, yes or no?",
    ),
    (
        level.Params(scale=("none", "NVQ 1", "NVQ 2"), min="NVQ 2"),
        "Vilken är den högsta nivå du har nått: NVQ 1, NVQ 2 eller ingen av dem?",
        "Vilken nivå: NVQ 1, NVQ 2 eller ingen av dem?",
        "What is the highest level you have reached: NVQ 1, NVQ 2 or none of them?",
        "Which level: NVQ 1, NVQ 2 or none of them?",
    ),
    (
        any_of.Params(
            of=(Requirement("a", licence.Params(needs=("B",))), Requirement("b", years.Params(of="kock", min=1)))
        ),
        "Det räcker med ett av det här. Har du B-körkort? Eller har du arbetat minst ett år som kock?",
        "Har du B-körkort? Eller har du arbetat minst ett år som kock?",
        "One of these is enough. Do you have a category B licence? Or do you have at least one year of experience in kock?",
        "Do you have a category B licence? Or do you have at least one year of experience in kock?",
    ),
]


@pytest.mark.parametrize(
    ("params", "sv", "sv_short", "en", "en_short"), DERIVED, ids=[f"{row[0].kind}-{i}" for i, row in enumerate(DERIVED)]
)
def test_the_derived_wording_of_each_kind(params: Params, sv: str, sv_short: str, en: str, en_short: str) -> None:
    swedish, english = derived(params, "sv"), derived(params, "en")
    assert (swedish.text, swedish.rephrased) == (sv, sv_short)
    assert (english.text, english.rephrased) == (en, en_short)


def test_every_kind_but_yes_no_has_a_row() -> None:
    from firstcall.kinds import KINDS

    assert {row[0].kind for row in DERIVED} == set(KINDS) - {"yes_no"}


@pytest.mark.parametrize("of", JOBS_SV.split("|"))
def test_experience_as_somebody_in_swedish(of: str) -> None:
    assert derived(years.Params(of=of, min=2)).text == f"Hur många år har du arbetat som {of}?"


@pytest.mark.parametrize("of", JOBS_EN.split("|"))
def test_experience_as_somebody_in_english(of: str) -> None:
    asked = derived(years.Params(of=of, min=2), "en").text
    assert re.fullmatch(rf"How many years have you worked as an? {of}\?", asked)


@pytest.mark.parametrize(
    ("of", "language"),
    [
        ("skärande bearbetning i CNC-maskin", "sv"),
        ("skjutstativtruck i arbetet", "sv"),
        ("warehouse work", "en"),
        ("Class 1 driving in the last three years", "en"),
        ("paid care work", "en"),
    ],
)
def test_experience_of_something(of: str, language: str) -> None:
    lead = "Hur många års erfarenhet har du av" if language == "sv" else "How many years of experience do you have in"
    assert derived(years.Params(of=of, min=2), language).text == f"{lead} {of}?"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ECS gold card", "an ECS gold card"),
        ("18th Edition", "the 18th Edition"),
        ("Driver CPC", "a Driver CPC"),
        ("digital tachograph card", "a digital tachograph card"),
        ("SSSTS", "SSSTS"),
        ("moving and handling training", "moving and handling training"),
        ("IPAF card for scissor lifts", "an IPAF card for scissor lifts"),
        ("experienced worker assessment", "an experienced worker assessment"),
        ("HGV licence", "an HGV licence"),
        ("university degree", "a university degree"),
        ("NVQ certificate", "an NVQ certificate"),
        ("CSCS card", "a CSCS card"),
        ("Gas Safe registration", "a Gas Safe registration"),
    ],
)
def test_english_articles_follow_the_sound(name: str, expected: str) -> None:
    assert derived(certificate.Params(name=name), "en").text == f"Do you have {expected}?"


# ------------------------------------------------------------------------------------------- own wording


def test_own_wording_is_asked_as_it_stands_and_shortened_without_loss() -> None:
    by_id = {q.requirement_id: q for q in questions(SPEC, "sv")}
    assert by_id["arbete-pa-vag"] == Question(
        requirement_id="arbete-pa-vag",
        language="sv",
        text="Har du utbildning i Arbete på väg som gäller i mars 2027?",
        rephrased="Ja eller nej: har du utbildning i Arbete på väg som gäller i mars 2027?",
        choices="Tryck 1 för ja och 2 för nej.",
        explanation="Utbildningen ska gälla den 15 mars 2027. Säg gärna när din går ut.",
    )
    assert by_id["dagtid"].rephrased == "Ja eller nej: kan du arbeta de tiderna?"
    assert by_id["lon"].rephrased == "Ja eller nej: passar det ditt löneanspråk?"
    assert by_id["erfarenhet"].rephrased == "Det räcker med ungefär. Hur många år har du arbetat som grävmaskinist?"


def test_a_missing_explanation_is_derived_and_followed_by_the_job_reason() -> None:
    by_id = {q.requirement_id: q for q in questions(SPEC, "sv")}
    assert by_id["svenska"].explanation == (
        "Svara ja om du kan följa en skyddsgenomgång på svenska och ställa frågor om den, och annars nej. "
        "Skyddsgenomgångar och bygghandlingar är på svenska. Den som inte kan följa dem riskerar att skada sig själv eller andra."
    )


def test_a_language_without_own_wording_gets_the_derived_one() -> None:
    by_id = {q.requirement_id: q for q in questions(SPEC, "en")}
    assert by_id["korkort-b"].text == "Do you have a category B licence?"
    assert by_id["erfarenhet"].text == "How many years have you worked as a grävmaskinist?"
    assert by_id["svenska"].text == "Kan du följa en skyddsgenomgång på svenska och ställa frågor om den?"
    assert "riskerar" not in by_id["svenska"].explanation


def test_a_yes_no_without_any_words_is_our_bug() -> None:
    with pytest.raises(BugError, match="requirement 'x' has no wording"):
        derived(yes_no.Params())


def test_the_same_spec_gives_the_same_questions() -> None:
    again = specfiles.read_spec(specfiles.examples()[0])
    assert questions(again, "sv") == questions(SPEC, "sv")


# ------------------------------------------------------------------------------------------- keys


@pytest.mark.parametrize(
    ("params", "has_keys"),
    [
        (yes_no.Params(), True),
        (licence.Params(needs=("B",)), True),
        (certificate.Params(name="YKB"), True),
        (years.Params(of="kock", min=2), True),
        (years.Params(of="kock", min=0.5), False),  # six months cannot be keyed as years
        (years.Params(of="kock", min=1.5), False),
        (number.Params(of="personer", min=2), True),
        (amount.Params(unit="SEK/month", max=38000), True),
        (amount.Params(unit="GBP/hour", max=20.4), False),  # pence cannot be keyed
        (date_kind.Params(latest=date(2027, 1, 1)), False),
        (choice.Params(options={"a": ()}, accepts=("a",)), False),
        (level.Params(scale=("a", "b"), min="b"), False),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_are_offered_only_where_they_give_the_whole_answer(params: Params, has_keys: bool, language: str) -> None:
    requirement = Requirement(id="x", params=params, ask={"sv": "Kan du arbeta natt?", "en": "Can you work nights?"})
    assert bool(question(requirement, language, SPEC).choices) is has_keys


# ------------------------------------------------------------------------------------------- all ten specs

HOLES = re.compile(r"[{}_]|None|  |\(\)|\[|\]|\b(\w+) \1\b|\.\.|,,| [,.?]|\?\?|\bnan\b")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", specfiles.examples(), ids=lambda path: path.stem)
def test_all_ten_specs_are_askable_in_both_languages_with_and_without_wording(path: Path, language: str) -> None:
    spec = specfiles.read_spec(path)
    for requirement in spec.requirements:
        for form in (requirement, bare(requirement)):
            asked = question(form, language, spec)
            assert asked.text
            assert asked.text.endswith(("?", ".")), asked.text
            assert asked.text[0].isupper()
            assert asked.explanation
            for text in (asked.text, asked.rephrased, asked.choices, asked.explanation):
                assert not HOLES.search(text), text
            assert len(asked.text) <= 280, asked.text


def test_a_pay_question_says_the_band_first() -> None:
    asked = derived(amount.Params(unit="GBP/hour", max=20.4), "en", BAND)
    assert asked.text == "The pay is £18.20 to £20.40 an hour, plus mileage. Does that work for you?"
    same = derived(amount.Params(unit="GBP/hour", max=20.4), "sv", BAND)
    assert same.text == "Lönen är 18,20 till 20,40 pund i timmen, plus mileage. Passar det dig?"
