"""Verdicts, outcomes and scorecards: no usable answer is never a no, and the same input gives the same bytes."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firstcall import verdict
from firstcall.errors import BugError
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact, Intent, JobSpec, Outcome, Range, Reading, Requirement, Scorecard, Verdict
from told import REQUIREMENTS, SPEC, facts, readings

NIGHTS = REQUIREMENTS[0]
MET, NOT_MET, REVIEW = Decision.MET, Decision.NOT_MET, Decision.REVIEW


@pytest.mark.parametrize(
    ("reading", "reason"),
    [
        (None, "unanswered"),
        (Reading(Intent.DECLINE), "declined_to_answer"),
        (Reading(Intent.UNKNOWN), "unknown"),
        (Reading(Intent.SKIP), "skipped"),
        (Reading(Intent.OFF_TOPIC), "unanswered"),
        (Reading(Intent.HUMAN), "unanswered"),
        (Reading(Intent.STOP), "unanswered"),
        (Reading(Intent.ANSWER), "no_value"),
        (Reading(Intent.ANSWER, Fact("yes_no", None)), "no_value"),
        (Reading(Intent.ANSWER, Fact("yes_no", False), gap="conditional"), "conditional"),
        (Reading(Intent.ANSWER, Fact("yes_no", True), gap="doubtful_word"), "doubtful_word"),
    ],
)
def test_no_usable_answer_is_for_a_person(reading: Reading | None, reason: str) -> None:
    judged = verdict.judge(NIGHTS, reading)
    assert judged == Verdict("nights", REVIEW, reason, reading.fact if reading else None)


@pytest.mark.parametrize(
    ("requirement_id", "value", "expected"),
    [
        ("nights", True, (MET, "enough")),
        ("nights", False, (NOT_MET, "other_answer")),
        ("no-clause", False, (MET, "enough")),
        ("licence", ("C",), (NOT_MET, "not_held")),
        ("licence", ("CE",), (MET, "enough")),
        ("card", "expired", (REVIEW, "expired")),
        ("card", "not_held", (NOT_MET, "not_held")),
        ("years", Range(2, 4), (REVIEW, "straddles")),
        ("years", Range(1, 1), (NOT_MET, "too_low")),
        ("pay", Range(42000, None), (NOT_MET, "too_high")),
        ("start", date(2027, 2, 1), (MET, "enough")),
        ("start", date(2027, 2, 2), (NOT_MET, "too_late")),
        ("shift", ("dag",), (NOT_MET, "other_answer")),
        ("degree", "none", (NOT_MET, "not_held")),
    ],
)
def test_a_plain_answer_is_judged_by_its_kind(
    requirement_id: str, value: bool | str | tuple[str, ...] | Range | date, expected: tuple[Decision, str]
) -> None:
    requirement = next(r for r in REQUIREMENTS if r.id == requirement_id)
    judged = verdict.judge(requirement, Reading(Intent.ANSWER, Fact(requirement.kind, value)))
    assert (judged.decision, judged.reason) == expected


def test_a_fact_of_another_kind_is_our_bug() -> None:
    with pytest.raises(BugError, match="a fact of kind 'years' cannot answer requirement 'nights'"):
        verdict.judge(NIGHTS, Reading(Intent.ANSWER, Fact("years", Range(1, 1))))


# ------------------------------------------------------------------------------------------- outcome


def cards(spec: JobSpec, decisions: dict[str, Decision]) -> list[Verdict]:
    return [Verdict(r.id, decisions.get(r.id, MET), "enough") for r in spec.requirements]


@pytest.mark.parametrize(
    ("decisions", "expected"),
    [
        ({}, Outcome.QUALIFIED),
        ({"licence": NOT_MET}, Outcome.NOT_QUALIFIED),
        ({"licence": REVIEW}, Outcome.REVIEW),
        ({"licence": REVIEW, "years": NOT_MET}, Outcome.NOT_QUALIFIED),
        ({"degree": NOT_MET, "work": REVIEW}, Outcome.QUALIFIED),  # nice to have
    ],
)
def test_the_musts_alone_sort(decisions: dict[str, Decision], expected: Outcome) -> None:
    assert verdict.outcome(SPEC, cards(SPEC, decisions)) is expected


def test_a_must_without_a_verdict_is_for_a_person() -> None:
    assert verdict.outcome(SPEC, cards(SPEC, {})[1:]) is Outcome.REVIEW


# ------------------------------------------------------------------------------------------- scorecard


def test_a_scorecard_has_every_requirement_in_the_specs_order() -> None:
    card = verdict.scorecard(SPEC, reversed(cards(SPEC, {"years": NOT_MET})[2:]), "rules-1")
    assert [v.requirement_id for v in card.verdicts] == [r.id for r in SPEC.requirements]
    assert card.verdicts[:2] == (
        Verdict("nights", REVIEW, "not_asked"),
        Verdict("no-clause", REVIEW, "not_asked"),
    )
    assert (card.spec_hash, card.ruleset, card.outcome) == ("sha256:0", "rules-1", Outcome.NOT_QUALIFIED)
    assert card.score == round((125 - 10 - 10 - 7) / 125, 6)


def test_two_verdicts_and_unknown_requirements_are_our_bug() -> None:
    one = Verdict("nights", MET, "enough")
    with pytest.raises(BugError, match="two verdicts on requirement 'nights'"):
        verdict.scorecard(SPEC, [one, replace(one, decision=REVIEW)], "r")
    with pytest.raises(BugError, match="does not have: elsewhere"):
        verdict.scorecard(SPEC, [Verdict("elsewhere", MET, "enough")], "r")


def test_weights_of_zero_score_nothing() -> None:
    spec = replace(SPEC, requirements=tuple(replace(r, weight=0) for r in REQUIREMENTS))
    assert verdict.scorecard(spec, cards(spec, {}), "r").score == 0.0


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_scorecards_hold_what_they_promise(data: st.DataObject) -> None:
    heard = {r.id: data.draw(readings(r), label=r.id) for r in REQUIREMENTS}
    judged = [verdict.judge(r, heard[r.id]) for r in REQUIREMENTS]
    card = verdict.scorecard(SPEC, judged, "rules-1")

    for requirement, one in zip(REQUIREMENTS, card.verdicts, strict=True):
        reading = heard[requirement.id]
        plain = reading is not None and reading.intent is Intent.ANSWER and reading.fact is not None and not reading.gap
        assert one.decision is REVIEW or plain, "only a plain answer decides"
        assert one.fact is (reading.fact if reading is not None and reading.intent is Intent.ANSWER else None)
    musts = [v.decision for r, v in zip(REQUIREMENTS, card.verdicts, strict=True) if r.must]
    assert (card.outcome is Outcome.QUALIFIED) == all(decision is MET for decision in musts)
    assert (card.outcome is Outcome.NOT_QUALIFIED) == (NOT_MET in musts)
    assert 0.0 <= card.score <= 1.0

    shuffled = data.draw(st.permutations(judged))
    again = verdict.scorecard(SPEC, shuffled, "rules-1")
    assert written(again) == written(card), "the same verdicts give the same bytes"


def written(card: Scorecard) -> str:
    return json.dumps(asdict(card), default=str, sort_keys=True)


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=lambda r: r.id)
def test_a_met_requirement_never_lowers_the_score(requirement: Requirement) -> None:
    unmet = verdict.scorecard(SPEC, cards(SPEC, {requirement.id: NOT_MET}), "r").score
    assert unmet < verdict.scorecard(SPEC, cards(SPEC, {}), "r").score == 1.0


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=lambda r: r.id)
def test_every_shape_of_fact_is_judged(requirement: Requirement) -> None:
    judged = [verdict.judge(requirement, Reading(Intent.ANSWER, fact)) for fact in facts(requirement)]
    assert all(one.reason in set(Reason) for one in judged)
    assert {MET, NOT_MET} <= {one.decision for one in judged}
