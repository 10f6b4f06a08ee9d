"""Sentences beside the answer: what they may hold, and when they are the answer after all."""

from __future__ import annotations

from datetime import date

import pytest

from firstcall import kinds
from firstcall.reading.reader import prepare, read
from firstcall.types import Requirement, Value

TODAY = date(2026, 3, 2)
LICENCE = Requirement("asked", kinds.licence.Params(needs=("B",)))
HOURS = Requirement("asked", kinds.number.Params(of="timmar i veckan", min=30))
PAY = Requirement("asked", kinds.amount.Params(unit="SEK/month", max=30_000))
YEARS = Requirement("asked", kinds.years.Params(of="driving", min=2))
CARE = Requirement("asked", kinds.yes_no.Params())
CARD = Requirement("asked", kinds.certificate.Params(name="truckkort B"))


@pytest.mark.parametrize(
    ("language", "question", "requirement", "reply", "left"),
    [
        ("sv", "Har du B-körkort?", LICENCE, "Hej, jag heter Anna. Nej, tyvärr. Jag sitter i bilen.", "nej , tyvärr ."),
        ("sv", "Hur många timmar kan du jobba?", HOURS, "Jag är trettiofyra. Heltid.", "heltid ."),
        ("sv", "Hur många timmar kan du jobba?", HOURS, "Trettio. Jag har två barn.", "# ."),
        ("sv", "Är 30 000 okej?", PAY, "Ja. Jag är trettiofyra.", "ja ."),
        ("sv", "Är du över arton år gammal?", CARE, "Jag är trettiofyra. Ja.", "jag är # . ja ."),
        ("sv", "Har du jobbat med barn?", CARE, "Jag har två barn. Ja.", "jag har # barn . ja ."),
        ("sv", "Är buller ett problem?", CARE, "Nej. Det är lugnt här.", "nej . det är lugnt här ."),
        ("en", "Can you drive?", LICENCE, "Sorry, I'm in the car. No, I bike.", "no , i bike ."),
        ("sv", "Har du B-körkort?", LICENCE, "Nej. Jag har truckkort A och B.", "nej ."),
        ("sv", "Har du truckkort B?", CARD, "Ja. Jag har truckkort A och B.", "ja . jag har truckkort A och B ."),
        ("sv", "Hur många timmar kan du jobba?", HOURS, "Trettio. Jag tjänar 29 000 idag.", "# ."),
        ("sv", "Hur länge har du kört?", YEARS, "Jag har tre månaders uppsägning. Åtta år.", "# år ."),
        ("sv", "Är 30 000 okej?", PAY, "Ja. Jag har fem års erfarenhet av kassa.", "ja ."),
        ("sv", "Är 30 000 okej?", PAY, "Nej. Jag vill ha 32 000 i månaden.", "nej . jag vill ha # i månaden ."),
        (
            "sv",
            "Hur många i laget?",
            HOURS,
            "Jag vet inte. Vi var sex i arbetslaget.",
            "jag vet inte . vi var # i arbetslaget .",
        ),
        ("en", "How long have you driven?", YEARS, "We were six in the team. Since '88.", "since ' # ."),
        ("en", "How long have you driven?", YEARS, "Ten years. I'm on fourteen pounds an hour now.", "# years ."),
        ("en", "Can you drive?", LICENCE, "I've got a forklift licence too. No.", "no ."),
        (
            "en",
            "Ever driven for long?",
            CARE,
            "I've driven vans for ten years. No accidents.",
            "i have driven vans for # years . no accidents .",
        ),
        ("en", "Can you read music?", CARE, "Not a note. I prefer days.", "not a note ."),
        ("en", "Can you work nights?", CARE, "I prefer days. No.", "i prefer days . no ."),
        ("en", "Can you drive?", LICENCE, "Sorry, I'm in the car.", "sorry , i am in the car ."),
        (
            "en",
            "How long have you driven?",
            YEARS,
            "Since I was eighteen. I'm thirty-four.",
            "since i was # . i am # .",
        ),
        ("en", "Any children to mind before?", CARE, "I've got two kids. Yes.", "i have got # kids . yes ."),
        ("en", "Nights?", CARE, "Hi. Thanks for calling. Yes, fine.", "yes , fine ."),
        ("en", "Is the noise a problem?", CARE, "It's very loud here. No.", "no ."),
    ],
)
def test_what_is_left(language: str, question: str, requirement: Requirement, reply: str, left: str) -> None:
    told = prepare(reply, language=language, today=TODAY, question=question, requirement=requirement)
    assert told.doc.shape.strip() == left
    assert told.doc.text == reply


@pytest.mark.parametrize(
    ("language", "question", "requirement", "reply", "value"),
    [
        ("en", "Do you have a driving licence?", LICENCE, "No, I never learned. Sorry, I'm in the car.", ()),
        ("sv", "Har du B-körkort?", LICENCE, "Jag såg annonsen på Facebook. Ja, B.", ("B",)),
    ],
)
def test_the_answer_stands(language: str, question: str, requirement: Requirement, reply: str, value: Value) -> None:
    reading = read(reply, requirement, language=language, today=TODAY, question=question)
    assert reading.fact is not None
    assert reading.fact.value == value
    assert all(reply[one.start : one.end] == one.quote for one in reading.evidence)
