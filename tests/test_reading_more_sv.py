"""Swedish development replies are read the same with what people say behind them, in front of them and between."""

from __future__ import annotations

from datetime import date

import pytest

from firstcall import kinds
from firstcall.reading.reader import read, verdict_of
from firstcall.types import Decision, Requirement
from saying import KINDS, Answers

ANSWERS = Answers("sv", r"(ja|jo|nej|nä)[,.]", {"ja": "yes", "jo": "yes", "nej": "no", "nä": "no"})
EITHER = (
    *("Konstig fråga.", "Det var en rak fråga.", "Så nu vet du det.", "Bara så ni vet.", "Nu var det sagt."),
    *("Jag hoppas ni hör mig.", "Kan du höra mig?", "Var det svar på frågan?", "Jag vet inte om du hörde."),
    *("Ska jag vara ärlig.", "Det har jag sagt förut.", "Hunden skäller.", "Ursäkta att jag hostar."),
    *("Inget mer att säga om det.", "Så är det med den saken.", "Det är en lång historia.", "Nästa fråga."),
)
BEHIND = {
    "yes": (
        *("Så länge jag kan minnas.", "Så det är inget nytt för mig.", "Det stör mig inte alls.", "Det stämmer."),
        *("Det kan jag skriva under på.", "Det är verkligen inte första gången.", "Det har jag aldrig haft svårt för."),
    ),
    "no": (
        *("Hoppas det går bra ändå.", "Det är synd, men så är det.", "Tyvärr, måste jag säga.", "Det kan ni glömma."),
        *("Är det okej ändå?", "Det har jag inte råd med.", "Där säger jag stopp."),
    ),
    "years": ("Det är ju ett tag.", "Tiden går fort.", "Hoppas det räcker.", "Räcker det för er?"),
    "number": ("Det gick i ett.", "Det var olika förstås.", "Hoppas det räcker."),
    "amount": ("Är det rimligt?", "Vad säger ni om det?", "Det är ingen hemlighet."),
    "date": ("Hoppas det passar.", "Passar det er?", "Om jag får jobbet.", "Då är jag klar med det här."),
    "choice": ("Hoppas det passar.", "Går det bra för er?"),
    "level": ("Det var länge sen.", "Räcker det för er?"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_said_behind_an_answer_changes_nothing(kind: str) -> None:
    assert ANSWERS.changed(kind, "{0} {1}", (*EITHER, *BEHIND[kind])) == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_said_of_the_question_first_changes_nothing(kind: str) -> None:
    assert ANSWERS.changed(kind, "{1} {0}", EITHER[:5]) == []


CARD = Requirement("asked", kinds.certificate.Params(name="truckkort"))
NIGHTS = Requirement("asked", kinds.yes_no.Params())


@pytest.mark.parametrize(
    ("requirement", "question", "reply", "decision"),
    [
        (CARD, "Har du truckkort?", "Truckkort? Det har jag.", Decision.MET),
        (CARD, "Har du truckkort?", "Nej. Men jag ska ta det.", Decision.REVIEW),
        (CARD, "Har du truckkort?", "Ja. Fast det har gått ut.", Decision.REVIEW),
        (NIGHTS, "Kan du jobba natt?", "Ja. Om jag får tillägg.", Decision.REVIEW),
        (NIGHTS, "Kan du jobba natt?", "Natt? Det kan ni glömma.", Decision.REVIEW),
        (NIGHTS, "Kan du jobba natt?", "Ja. Glöm det.", Decision.NOT_MET),
    ],
)
def test_what_limits_or_is_the_answer_counts(
    requirement: Requirement, question: str, reply: str, decision: Decision
) -> None:
    reading = read(reply, requirement, language="sv", today=date(2026, 3, 2), question=question)
    assert verdict_of(requirement, reading)[0] is decision
