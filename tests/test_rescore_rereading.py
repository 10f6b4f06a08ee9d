"""What the candidate did in the interview still counts when the words are read again under other rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from conversation import TODAY, swedish
from firstcall.codec import canonical, encode
from firstcall.events import Heard, Keep, Listen
from firstcall.reasons import Reason
from firstcall.rescore.answers import answers_of
from firstcall.rescore.rereading import rescored
from firstcall.store.archive import Record
from firstcall.types import Decision, Fact, Intent, Range, Reading, Requirement, Utterance, Verdict, Word

FIVE, TWO = (Reading(Intent.ANSWER, Fact("years", Range(each, each))) for each in (5.0, 2.0))
Entry = Heard | Keep | Listen
SCRIPT = swedish()
YEARS = next(each for each in SCRIPT.requirements if each.kind == "years")
"""At least three years."""


def records(*entries: Entry) -> list[Record]:
    return [Record(seq, type(each).__name__, canonical(encode(each)).decode()) for seq, each in enumerate(entries)]


def heard(turn_id: str, text: str, *words: Word) -> Heard:
    return Heard(9.0, "r1", turn_id, Utterance(text, "sv", words))


def keep(why: str, reading: Reading = FIVE, text: str = "Fem år.", turn_id: str = "t1", reason: str = "") -> Keep:
    verdict = SCRIPT.judge(YEARS, reading)
    if reason:
        verdict = Verdict(YEARS.id, Decision.REVIEW, reason, reading.fact)
    return Keep(YEARS.id, turn_id, text, reading, verdict, why)


def verdict(entries: Sequence[Entry], now: dict[str, Reading]) -> tuple[Decision, str]:
    """What the rules of `now` (text -> reading) make of an interview."""

    def read(
        text: str,
        requirement: Requirement,
        *,
        language: str,
        today: date,
        words: Sequence[Word] = (),
        question: str = "",
    ) -> Reading:
        assert (today, language, question) == (TODAY, "sv", SCRIPT.questions[1].text)
        assert requirement is YEARS
        return replace(now[text], gap=Reason.DOUBTFUL_WORD) if words else now[text]

    card = rescored(replace(SCRIPT, read=read), answers_of(records(*entries)), TODAY)
    (found,) = [each for each in card.verdicts if each.requirement_id == YEARS.id]
    return found.decision, found.reason


@pytest.mark.parametrize(
    ("why", "then", "now", "expected"),
    [
        ("answer", FIVE, FIVE, (Decision.MET, "enough")),
        ("answer", FIVE, TWO, (Decision.NOT_MET, "too_low")),
        ("correction", FIVE, TWO, (Decision.NOT_MET, "too_low")),
        ("read_back", TWO, TWO, (Decision.NOT_MET, "too_low")),
        ("read_back", TWO, FIVE, (Decision.REVIEW, "not_confirmed")),
        ("read_back", FIVE, TWO, (Decision.REVIEW, "not_confirmed")),
        ("skipped", Reading(Intent.SKIP), TWO, (Decision.REVIEW, "not_confirmed")),
        ("unknown", Reading(Intent.UNKNOWN), FIVE, (Decision.MET, "enough")),
        ("would_not_say", Reading(Intent.DECLINE), Reading(Intent.DECLINE), (Decision.REVIEW, "declined_to_answer")),
    ],
)
def test_the_words_are_read_again(why: str, then: Reading, now: Reading, expected: tuple[Decision, str]) -> None:
    assert verdict([heard("t1", "Fem år."), keep(why, then)], {"Fem år.": now}) == expected


def test_a_denied_or_unconfirmed_read_back_is_never_a_not_met() -> None:
    denied = keep("read_back_denied", TWO, reason="not_confirmed")
    assert verdict([denied], {"Fem år.": FIVE}) == (Decision.REVIEW, "not_confirmed")
    unconfirmed = keep("answer", TWO, reason="not_confirmed")
    assert verdict([unconfirmed], {"Fem år.": TWO}) == (Decision.REVIEW, "not_confirmed")
    assert verdict([unconfirmed], {"Fem år.": FIVE}) == (Decision.MET, "enough")


def test_what_was_keyed_is_judged_and_not_read() -> None:
    keyed = Reading(Intent.ANSWER, Fact("years", Range(2.0, 2.0), qualifiers=("keyed",)))
    assert verdict([keep("answer", keyed, "2", "")], {}) == (Decision.NOT_MET, "too_low")


@pytest.mark.parametrize(
    ("readings", "expected"),
    [
        ((Reading(Intent.OFF_TOPIC), FIVE), (Decision.MET, "enough")),
        ((Reading(Intent.OFF_TOPIC), TWO), (Decision.REVIEW, "not_confirmed")),
        ((TWO, FIVE), (Decision.REVIEW, "not_confirmed")),
        ((Reading(Intent.OFF_TOPIC), Reading(Intent.OFF_TOPIC)), (Decision.REVIEW, "unanswered")),
    ],
)
def test_replies_that_came_to_nothing_can_tell_for_the_candidate_only(
    readings: tuple[Reading, Reading], expected: tuple[Decision, str]
) -> None:
    entries: list[Entry] = [
        Listen("t1", YEARS.id),
        heard("t1", "ett"),
        Listen("t2", YEARS.id),
        heard("t2", "två"),
        Listen("t3", "another"),
        heard("t3", "tre"),
        keep("unanswered", Reading(Intent.OFF_TOPIC), "", ""),
    ]
    assert verdict(entries, dict(zip(("ett", "två"), readings, strict=True))) == expected


def test_several_stretches_are_one_reply_with_its_doubtful_words() -> None:
    sure = Word("Fem", 1.0, 1.4, 0.9, 0, 3)
    doubtful = Word("år.", 3.0, 3.4, 0.1, 0, 3)
    entries: list[Entry] = [heard("t1+2", "år.", doubtful), heard("t1", "Fem", sure), keep("answer", text="Fem år.")]
    (answer,) = answers_of(records(*entries)).values()
    assert [(each.start_char, each.end_char) for each in answer.said.doubtful] == [(4, 7)]
    assert (answer.said.second_of(0), answer.said.second_of(4), answer.said.second_of(9)) == (1.0, 3.0, 9.0)
    assert verdict(entries, {"Fem år.": FIVE}) == (Decision.REVIEW, "doubtful_word")


def test_a_later_answer_counts_and_volunteered_remarks_do_not() -> None:
    entries = [keep("answer", TWO, "Två år."), keep("answer", FIVE, "Fem år."), keep("volunteered", TWO, "Två år.")]
    assert verdict(entries, {"Fem år.": FIVE}) == (Decision.MET, "enough")
