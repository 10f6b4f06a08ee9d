"""Feedback: the facts at once, what happens now, how to correct it; never a rejection and never a judgement."""

# ruff: noqa: E501 - a sentence is one line, and so it is here

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firstcall import specfiles, verdict, workdays
from firstcall.feedback import FeedbackItem, decide_by, feedback
from firstcall.languages import LANGUAGES
from firstcall.types import (
    Decision,
    Fact,
    Intent,
    JobSpec,
    Outcome,
    Range,
    Reading,
    Requirement,
    Scorecard,
    Value,
    Verdict,
)
from told import REQUIREMENTS, SPEC, facts, readings

BY = date(2026, 11, 26)
BANNED = re.compile(
    r"tyvärr|avslag|avvisa|nekas|inte gått vidare|gått vidare|konkurrens(?!klausul)|magkänsla|personlighet|motivation"
    r"|kvalificerad|underkänd|lämplig|för dålig|bristande|misslyck|synd|poäng"
    r"|unfortunately|reject|declin|turned? (?:you )?down|unsuccessful|not (?:been )?selected|competit|personality"
    r"|\bfit\b|\bgut\b|unsuitable|unqualified|fail|regret|sorry|\bscore\b|too (?:low|little|few|bad)",
    re.IGNORECASE,
)
HOLES = re.compile(r"[{}_]|\bNone\b(?! of)|  |\.\.|,,| [,.?]|\?\?")


def card(spec: JobSpec, answers: dict[str, Reading | None]) -> Scorecard:
    """A scorecard in which everything else is met."""
    judged = [
        verdict.judge(r, answers[r.id]) if r.id in answers else Verdict(r.id, Decision.MET, "enough")
        for r in spec.requirements
    ]
    return verdict.scorecard(spec, judged, "rules-1")


def said(kind: str, value: Value) -> Reading:
    return Reading(Intent.ANSWER, Fact(kind, value))


# ------------------------------------------------------------------------------------------- three interviews


def test_who_meets_everything_hears_the_next_step() -> None:
    spec = specfiles.read_spec(specfiles.example("01"))
    told = feedback(spec, card(spec, {}), "sv", decide_by=BY)
    assert told.items == ()
    assert told.spoken == (
        "Tack för dina svar. Du har svarat att du har allt som tjänsten kräver.",
        "Nästa steg är ett samtal med en rekryterare. Du får förslag på tider att välja mellan.",
        "Det här är en sammanställning av dina svar. En rekryterare går igenom dem och beslutar, senast den 26 november 2026.",
        "Stämmer något inte? Hör av dig till Handslag Bemanning AB, så ändrar vi det.",
    )
    assert told.next_step == " ".join(told.spoken[1:3])


def test_who_lacks_a_must_hears_what_the_job_needs_and_what_they_answered() -> None:
    spec = specfiles.read_spec(specfiles.example("01"))
    answers = {
        "korkort-b": said("licence", ()),
        "erfarenhet": said("years", Range(1.5, 1.5)),
        "start": said("date", date(2027, 5, 1)),
        "be": said("licence", ()),
    }
    told = feedback(spec, card(spec, dict(answers)), "sv", decide_by=BY)
    assert told.items == (
        FeedbackItem(
            "erfarenhet",
            "Tjänsten kräver minst tre års erfarenhet som grävmaskinist, och du uppgav ett och ett halvt år.",
        ),
        FeedbackItem("korkort-b", "Tjänsten kräver B-körkort, och du svarade att du inte har det."),
        FeedbackItem("start", "Tjänsten börjar senast den 15 mars 2027, och du kan börja den 1 maj 2027."),
    )
    assert told.spoken[0] == "Tack för dina svar. Det här behöver tjänsten, och så här svarade du."
    assert told.next_step.endswith("beslutar, senast den 26 november 2026.")


def test_what_was_not_heard_is_a_recruiters_business_and_no_no() -> None:
    spec = specfiles.read_spec(specfiles.example("07"))
    answers: dict[str, Reading | None] = {
        "licence-ce": None,
        "cpc": said("certificate", "expired"),
        "nights": Reading(Intent.SKIP),
        "adr": None,
    }
    told = feedback(spec, card(spec, answers), "en", decide_by=BY)
    assert [item.text for item in told.items] == [
        "I did not hear clearly whether you have a category CE licence.",
        "The job needs a Driver CPC, valid on 18 January 2027, and you told us that it has expired. "
        "A recruiter will look at what that means for the job.",
        "You skipped the question about whether you can work nights from eight in the evening to six in the morning, "
        "Sunday to Thursday.",
    ]
    assert told.next_step == (
        "A recruiter will call you about what is not clear. It does not count as a no. "
        "This is a summary of your answers. A recruiter will go through them and decide, by 26 November 2026 at the latest."
    )


def test_unmet_comes_before_unsettled() -> None:
    answers: dict[str, Reading | None] = {"nights": None, "start": said("date", date(2027, 3, 1))}
    told = feedback(SPEC, card(SPEC, answers), "sv", decide_by=BY)
    assert [item.requirement_id for item in told.items] == ["start", "nights"]


def test_the_contact_is_said_where_there_is_one() -> None:
    told = feedback(SPEC, card(SPEC, {}), "en", decide_by=BY)
    assert told.spoken[-1] == "Is something not right? Contact Handslag AB, 010-12 34 56, and we will change it."


def test_a_slot_without_a_fact_is_not_left_open() -> None:
    requirement = replace(REQUIREMENTS[2], not_met={"sv": "Tjänsten kräver CE, och du svarade {answer}."})
    spec = replace(SPEC, requirements=(requirement,))
    scorecard = verdict.scorecard(spec, [Verdict("licence", Decision.NOT_MET, "not_held")], "r")
    assert (
        feedback(spec, scorecard, "sv", decide_by=BY).items[0].text == "Tjänsten kräver CE, och du svarade något annat."
    )


# ------------------------------------------------------------------------------------------- every case


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("decision", list(Decision))
@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=lambda r: r.id)
def test_every_kind_decision_and_language(requirement: Requirement, decision: Decision, language: str) -> None:
    must = replace(requirement, must=True)
    spec = replace(SPEC, requirements=(must,))
    for fact in (*facts(must), None):
        scorecard = verdict.scorecard(spec, [Verdict(must.id, decision, "two_values", fact)], "rules-1")
        told = feedback(spec, scorecard, language, decide_by=BY)
        assert len(told.items) == (0 if decision is Decision.MET else 1)
        for text in (*told.spoken, told.next_step):
            assert not BANNED.search(text), text
            assert not HOLES.search(text), text
            assert text.endswith((".", "?")), text


@pytest.mark.parametrize("path", specfiles.examples(), ids=lambda path: path.stem)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unmet_requirement_of_the_examples(path: Path, language: str) -> None:
    spec = specfiles.read_spec(path)
    for requirement in spec.requirements:
        for fact in facts(requirement):
            only = replace(spec, requirements=(replace(requirement, must=True),))
            scorecard = verdict.scorecard(only, [Verdict(requirement.id, Decision.NOT_MET, "too_low", fact)], "r")
            (item,) = feedback(only, scorecard, language, decide_by=BY).items
            assert not BANNED.search(item.text), item.text
            assert not HOLES.search(item.text), item.text
            assert item.text[0].isupper(), item.text
            assert item.text.endswith("."), item.text


@settings(max_examples=150, deadline=None)
@given(st.data(), st.sampled_from(LANGUAGES))
def test_feedback_says_each_open_must_once_and_nothing_else(data: st.DataObject, language: str) -> None:
    answers = {r.id: data.draw(readings(r), label=r.id) for r in REQUIREMENTS}
    scorecard = card(SPEC, answers)
    told = feedback(SPEC, scorecard, language, decide_by=BY)
    decided = {v.requirement_id: v.decision for v in scorecard.verdicts}
    musts = [r.id for r in REQUIREMENTS if r.must]
    unmet = [i for i in musts if decided[i] is Decision.NOT_MET]
    unsettled = [i for i in musts if decided[i] is Decision.REVIEW]
    assert [item.requirement_id for item in told.items] == unmet + unsettled
    assert all(item.text in told.spoken for item in told.items)
    assert not BANNED.search(" ".join(told.spoken))
    assert (scorecard.outcome is Outcome.QUALIFIED) == (not told.items)
    assert told == feedback(SPEC, scorecard, language, decide_by=BY)


# ------------------------------------------------------------------------------------------- the promised day


@pytest.mark.parametrize(
    ("made_on", "working_days", "country", "expected"),
    [
        (date(2026, 11, 23), 3, "SE", date(2026, 11, 26)),  # Monday
        (date(2026, 11, 26), 3, "SE", date(2026, 12, 1)),  # over a weekend
        (date(2026, 11, 28), 1, "SE", date(2026, 11, 30)),  # made on a Saturday
        (date(2026, 11, 28), 0, "SE", date(2026, 11, 30)),
        (date(2026, 12, 23), 1, "SE", date(2026, 12, 28)),  # over Christmas
        (date(2026, 12, 30), 2, "SE", date(2027, 1, 5)),  # over New Year's Eve and Day
        (date(2027, 1, 5), 1, "SE", date(2027, 1, 7)),  # trettondagen
        (date(2027, 3, 25), 1, "SE", date(2027, 3, 30)),  # Easter
        (date(2027, 5, 5), 1, "SE", date(2027, 5, 7)),  # Kristi himmelsfärdsdag
        (date(2027, 6, 24), 1, "SE", date(2027, 6, 28)),  # midsommarafton
        (date(2026, 12, 24), 1, "GB", date(2026, 12, 29)),  # Boxing Day falls on a Saturday
        (date(2027, 12, 24), 1, "GB", date(2027, 12, 29)),  # Christmas on a weekend
        (date(2027, 3, 25), 1, "GB", date(2027, 3, 30)),
        (date(2027, 4, 30), 1, "GB", date(2027, 5, 4)),  # early May
        (date(2027, 8, 27), 1, "GB", date(2027, 8, 31)),  # summer
        (date(2026, 12, 24), 1, "US", date(2026, 12, 25)),  # weekends only
    ],
)
def test_the_promised_day_counts_working_days(made_on: date, working_days: int, country: str, expected: date) -> None:
    assert decide_by(made_on, working_days, country) == expected


@pytest.mark.parametrize(
    ("year", "sunday"),
    [(2000, (4, 23)), (2024, (3, 31)), (2026, (4, 5)), (2027, (3, 28)), (2038, (4, 25)), (2285, (3, 22))],
)
def test_easter(year: int, sunday: tuple[int, int]) -> None:
    assert workdays.easter(year) == date(year, *sunday)


@pytest.mark.parametrize(
    ("year", "days"), [(2021, ["12-27", "12-28"]), (2022, ["12-26", "12-27"]), (2026, ["12-25", "12-28"])]
)
def test_british_christmas_moves_off_the_weekend(year: int, days: list[str]) -> None:
    """As published by the government for those years."""
    assert [day.strftime("%m-%d") for day in sorted(workdays.holidays(year, "GB")) if day.month == 12] == days


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 30), st.sampled_from(["SE", "GB", "NO"]))
def test_the_promised_day_is_a_working_day_and_far_enough_away(made_on: date, working_days: int, country: str) -> None:
    promised = decide_by(made_on, working_days, country)
    assert workdays.is_working(promised, country)
    assert (promised - made_on).days >= working_days
