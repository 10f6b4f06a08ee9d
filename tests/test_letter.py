"""What a person answers a candidate: every word follows from verdicts, values and the decision; a person decided it."""

# ruff: noqa: E501 - a sentence is one line, and so it is here

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from firstcall import specfiles, verdict
from firstcall.feedback import feedback
from firstcall.languages import LANGUAGES
from firstcall.review.entries import Committed, Decided, Review, Seat, Sending
from firstcall.review.letter import Letter, Ruling, Sender, Step, card_of, letter, rulings
from firstcall.review.standing import Numbered, Standing, fold
from firstcall.types import Decision, Fact, Intent, JobSpec, Range, Reading, Scorecard, Verdict

SPEC: JobSpec = replace(specfiles.read_spec(specfiles.example("01")), contact="Ida Berg, 08-12 34 56")
ENGLISH: JobSpec = specfiles.read_spec(specfiles.example("07"))
TODAY = date(2026, 11, 23)
SENDER = Sender("Anna Lind", date(2026, 11, 27))
ACTOR = "user:anna@example.com"
BANNED = re.compile(
    r"tyvärr|avslag|avvis|nekas|konkurrens|magkänsla|personlighet|motivation|kvalificerad|underkänd|lämplig|bristande"
    r"|unfortunately|reject|unsuccessful|competit|personality|\bfit\b|\bgut\b|unsuitable|unqualified|regret|sorry|score",
    re.IGNORECASE,
)
HOLES = re.compile(r"[{}_]|\bNone\b|  |\.\.|,,| [,.?]")


def card(spec: JobSpec, **answers: Fact) -> Scorecard:
    """A scorecard in which everything is met but these."""
    judged = [
        verdict.judge(each, Reading(Intent.ANSWER, answers[each.id.replace("-", "_")]))
        if each.id.replace("-", "_") in answers
        else Verdict(each.id, Decision.MET, "enough")
        for each in spec.requirements
    ]
    return verdict.scorecard(spec, judged, "rules-1")


def standing(*reviews: Review) -> Standing:
    return fold(Numbered(seq, "2026-11-27T10:00:00+00:00", each) for seq, each in enumerate(reviews))


def decided(requirement_id: str, decision: str, value: str = "") -> Review:
    return Review(requirement_id, ACTOR, decision, "misheard", value=value)


def written(
    decision: Sending, answers: dict[str, Fact], *reviews: Review, spec: JobSpec = SPEC, step: Step = Step.BOOK
) -> Letter:
    counted = rulings(spec, card(spec, **answers), standing(*reviews), spec.language, TODAY)
    return letter(spec, counted, spec.language, SENDER, decision, step)


NO_LICENCE = {"korkort_b": Fact("licence", ())}
SHORT = {"erfarenhet": Fact("years", Range(1.5, 1.5))}


def test_who_is_declined_hears_who_decided_why_and_how_to_have_it_looked_at_again() -> None:
    made = written(Sending.DECLINED, NO_LICENCE)
    assert made.text == (
        "Tack för dina svar. Vi erbjuder dig inte tjänsten Grävmaskinist till mark och anläggning hos Tallryd Mark & Anläggning AB.",
        "Anna Lind på Handslag Bemanning AB har gått igenom dina svar och fattat beslutet, den 27 november 2026. Datorn har inte beslutat något.",
        "Det här behöver tjänsten, och så här svarade du.",
        "Tjänsten kräver B-körkort, och du svarade att du inte har det.",
        "Tycker du att beslutet är fel, eller vill du veta mer om varför? Hör av dig till Handslag Bemanning AB, Ida Berg, 08-12 34 56, så går en annan människa igenom det med dig.",
        "Stämmer något inte? Hör av dig till Handslag Bemanning AB, Ida Berg, 08-12 34 56, så ändrar vi det.",
    )
    assert made.next_step == ""


def test_who_goes_on_chooses_a_time_or_is_called() -> None:
    assert written(Sending.PROCEED, {}).text[-2] == "Välj en tid som passar dig på samma sida som du läser det här på."
    called = written(Sending.PROCEED, {}, step=Step.CALL)
    assert called.text[-2] == "Vi ringer dig, senast den 2 december 2026."
    assert (written(Sending.PROCEED, {}).next_step, called.next_step) == ("book", "call")


def test_who_meets_everything_and_is_declined_is_told_so() -> None:
    assert (
        "Dina svar motsvarar det som tjänsten kräver. Vi erbjuder den till andra som också gör det."
        in written(Sending.DECLINED, {}).text
    )


@pytest.mark.parametrize("decision", Sending)
def test_the_facts_are_those_that_were_spoken_as_long_as_nobody_changed_any(decision: Sending) -> None:
    answers = NO_LICENCE | SHORT | {"start": Fact("date", date(2027, 5, 1))}
    spoken = feedback(SPEC, card(SPEC, **answers), "sv", decide_by=TODAY).items
    assert len(spoken) == 3
    assert written(decision, answers).items == spoken


@pytest.mark.parametrize(
    ("answers", "review", "items"),
    [
        (NO_LICENCE, decided("korkort-b", "met"), []),
        (NO_LICENCE, decided("korkort-b", "met", "Ja, jag har B-körkort."), []),
        (SHORT, decided("erfarenhet", "not_met", "två år"), ["Tjänsten kräver minst tre års erfarenhet som grävmaskinist, och du uppgav två år."]),
        (SHORT, decided("erfarenhet", "met", "femton år"), []),
        ({}, decided("korkort-b", "not_met"), ["Tjänsten kräver B-körkort. En rekryterare har gått igenom ditt svar och funnit att det inte räcker till det."]),
        ({}, decided("korkort-b", "not_met", "återkallat i våras"), ["På frågan ”Har du B-körkort?” har en rekryterare antecknat ditt svar så här: ”återkallat i våras”. Det räcker inte för tjänsten."]),
        (NO_LICENCE, decided("korkort-b", "review"), ["Jag uppfattade inte säkert om du har B-körkort."]),
    ],
    ids=["overruled", "with a value", "another value, still short", "another value, enough", "found short", "in own words", "left open"],
)  # fmt: skip
def test_what_a_person_corrected_counts(answers: dict[str, Fact], review: Review, items: list[str]) -> None:
    made = written(Sending.DECLINED, answers, review)
    assert [each.text for each in made.items] == items
    assert [each for each in made.text if each in items] == items


def test_what_was_committed_stands_when_the_machine_reads_otherwise_later() -> None:
    done = Committed(
        ACTOR, Seat.FIRST, False, "rules-0", tuple(Decided(each.id, "met", "met") for each in SPEC.requirements)
    )
    counted = rulings(SPEC, card(SPEC, **NO_LICENCE), fold([Numbered(0, "", done)]), "sv", TODAY)
    assert {each.verdict.decision for each in counted} == {Decision.MET}
    assert [each.verdict.requirement_id for each in counted if each.by_person] == ["korkort-b"]
    assert card_of(SPEC, "x", counted).outcome == "qualified"


def test_the_fingerprint_changes_with_every_word() -> None:
    prints = {
        written(decision, answers, step=step).fingerprint
        for decision in Sending
        for answers in ({}, NO_LICENCE, SHORT)
        for step in Step
    }
    assert len(prints) == 3 * 3 + 3  # The step is only told to those who go on.
    assert written(Sending.PROCEED, {}).fingerprint == written(Sending.PROCEED, {}).fingerprint


@pytest.mark.parametrize("spec", [SPEC, ENGLISH], ids=["sv", "en"])
def test_no_letter_judges_anybody_or_has_holes(spec: JobSpec) -> None:
    assert {SPEC.language, ENGLISH.language} == set(LANGUAGES)
    for requirement in spec.requirements:
        for outcome, value in (("not_met", ""), ("not_met", "något annat"), ("review", ""), ("met", "")):
            for decision in Sending:
                made = written(decision, {}, decided(requirement.id, outcome, value), spec=spec)
                for sentence in made.text:
                    assert not BANNED.search(sentence), sentence
                    assert not HOLES.search(sentence), sentence
                assert any("Anna Lind" in each for each in made.text)


def test_a_ruling_says_whether_a_person_made_it() -> None:
    counted = rulings(SPEC, card(SPEC, **SHORT), standing(decided("erfarenhet", "not_met", "två år")), "sv", TODAY)
    ruling: Ruling = next(each for each in counted if each.verdict.requirement_id == "erfarenhet")
    assert (ruling.by_person, ruling.value, ruling.is_read) == (True, "två år", True)
    assert not any(each.by_person for each in counted if each is not ruling)
