"""What frames an answer: it neither makes an answer nor turns one, and is the answer where nothing else is said."""

from __future__ import annotations

from datetime import date

import pytest

from firstcall import kinds
from firstcall.reading.framing import without_frame
from firstcall.reading.reader import prepare, read, verdict_of
from firstcall.types import Requirement

TODAY = date(2026, 3, 2)
CAN = Requirement("asked", kinds.yes_no.Params())
TRUCK = Requirement("asked", kinds.certificate.Params(name="Truckkort", aliases=("truck",)))
TICKET = Requirement("asked", kinds.certificate.Params(name="Forklift licence", aliases=("forklift",)))
YEARS = Requirement("asked", kinds.years.Params(of="lager", min=2))


@pytest.mark.parametrize(
    ("language", "question", "reply", "left"),
    [
        ("sv", "Kan du jobba natt?", "Okej. Nej, aldrig.", "Nej, aldrig."),
        ("sv", "Kan du jobba natt?", "Mm. Nej, tyvärr.", "Nej, tyvärr."),
        ("sv", "Kan du jobba natt?", "Mm, det kan jag.", "Mm, det kan jag."),
        ("sv", "Kan du jobba natt?", "Ja, hej. Det kan jag.", "Det kan jag."),
        ("sv", "Kan du jobba natt?", "Om jag kan jobba natt? Nix.", "Nix."),
        ("sv", "Har du katt eller hund?", "Katt? Nej. Hund, ja.", "Katt? Nej. Hund, ja."),
        ("sv", "Kan du jobba natt?", "Nej, inte alls, så att ja.", "Nej, inte alls,"),
        ("sv", "Kan du jobba natt?", "Förlåt, vad sa du? Jaha, nej då.", "nej då."),
        ("sv", "Kan du jobba natt?", "Okej.", "Okej."),
        ("en", "Can you do nights?", "Oh, okay, fine by me.", "fine by me."),
        ("en", "Can you do nights?", "Okay, but not every week.", "Okay, but not every week."),
        ("en", "Can you do nights?", "Can I do nights? Never again.", "Never again."),
        ("en", "Can you do nights?", "I've kids, so no, so yeah.", "I've kids, so no,"),
        ("en", "Can you do nights?", "So yeah.", "So yeah."),
        (
            "en",
            "Parcels weigh ten kilos. Can you lift them?",
            "Parcels weigh ten kilos. Can you lift them? Yes.",
            "Yes.",
        ),
        ("en", "Can you do nights?", "Right, okay. A night or two.", "A night or two."),
        ("en", "Can you do nights?", "Hang on. I can.", "I can."),
    ],
)
def test_what_is_left(language: str, question: str, reply: str, left: str) -> None:
    kept = without_frame(prepare(reply, language=language, today=TODAY, question=question)).text
    assert kept.strip() == left
    assert len(kept) == len(reply)


@pytest.mark.parametrize(
    ("language", "question", "requirement", "reply", "verdict"),
    [
        ("sv", "Har du truckkort?", TRUCK, "Om jag har truckkort? Nej.", "not_met"),
        ("sv", "Hur länge har du jobbat på lager?", YEARS, "Låt mig se. Tre år.", "met"),
        ("sv", "Hur länge har du jobbat på lager?", YEARS, "Tre år, så att ja.", "met"),
        ("en", "Do you have a forklift licence?", TICKET, "Okay. No licence, but I learn fast.", "not_met"),
        ("en", "Do you have a forklift licence?", TICKET, "Right. I'm halfway through the course.", "review"),
        ("sv", "Har du truckkort?", TRUCK, "Har du truckkort? Nej.", "not_met"),
        ("sv", "Har du truckkort?", TRUCK, "Har du truckkort? Vad räknas som det?", "review"),
        ("sv", "Har du truckkort?", TRUCK, "Okej. Ingen aning faktiskt.", "review"),
        ("sv", "Har du truckkort?", TRUCK, "Okej. Hallå, jag hör dig inte.", "review"),
        ("sv", "Har du truckkort?", TRUCK, "Vänta lite. Ja.", "met"),
        ("sv", "Har du truckkort?", TRUCK, "Ja. Var det något mer?", "met"),
        ("sv", "Kan du lyfta tjugo kilo?", CAN, "Ska vi se. Tio kilo går.", "review"),
        ("sv", "Har du truckkort?", TRUCK, "Mm, okej. Jag har beställt ett, det kommer nästa vecka.", "review"),
        ("sv", "Hur länge har du jobbat på lager?", YEARS, "Nu är jag med. Fem, öh, sju år.", "met"),
        ("sv", "Hur länge har du jobbat på lager?", YEARS, "Fem, öh, femton år.", "review"),
        ("sv", "Vi har många pass. Kan du jobba natt?", CAN, "Vi har många pass. Kan du jobba natt? Nej.", "not_met"),
        ("en", "Can you swim?", CAN, "Can you swim? No.", "not_met"),
        ("en", "Can you swim?", CAN, "No, I never learned, so yeah.", "review"),
        ("en", "Can you swim?", CAN, "Never learned, so yeah.", "review"),
        ("en", "Can you swim?", CAN, "Mm.", "met"),
        ("en", "Can you swim?", CAN, "Okay. No. I never learned.", "not_met"),
        ("en", "Can you swim?", CAN, "No, I never learned. So, was there anything else, mate?", "not_met"),
        ("en", "Can you swim?", CAN, "No, I never learned. Was that everything?", "not_met"),
        ("en", "Do you have a forklift licence?", TICKET, "Okay. I have the other one.", "review"),
        ("en", "Do you have a forklift licence?", TICKET, "Do you have a forklift licence? No idea.", "review"),
        ("en", "Can you swim?", CAN, "Yes, hello.", "met"),
        ("en", "Can you swim?", CAN, "I did it for the county, so yes.", "met"),
    ],
)
def test_the_verdict(language: str, question: str, requirement: Requirement, reply: str, verdict: str) -> None:
    reading = read(reply, requirement, language=language, today=TODAY, question=question)
    assert verdict_of(requirement, reading)[0].value == verdict
    assert all(reply[one.start : one.end] == one.quote for one in reading.evidence)
