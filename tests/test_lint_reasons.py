"""Reasons ask nobody anything: what they tell of the work is let through, what they say of the candidate is not."""

from __future__ import annotations

import pytest

import linting

REASONS = {
    "sv": {
        "ok": (
            "Barnen sover på natten, så vårdaren är ensam på avdelningen.",
            "Flera av de boende är muslimer och äter inte fläsk.",
            "Eleverna har autism och behöver fasta rutiner.",
            "Brukaren är gravid och får inte lyfta själv.",
            "Kunderna är äldre och har svårt att bära sina kassar.",
            "Kyrkan har gudstjänst varje söndag och vaktmästaren låser upp.",
            "Arbetet sker i högt tempo under lunchen.",
            "Patienterna har smittsamma sjukdomar.",
            "Två kollegor är föräldralediga under våren.",
            "Lönen bygger på ackord och packarna delar på den.",
            "Intagna på fängelset får inte ha kontakt med obehöriga.",
            "Medlemmarna i facket ringer på finska.",
        ),
        "refused": (
            "Kunden vill helst ha en kvinna på tjänsten.",
            "Arbetet är för tungt för kvinnor.",
            "Vi vill inte ha någon som är borta med sjuka barn.",
            "Du får inte vara gravid för att arbeta med lösningsmedel.",
            "Teamet är ungt och vi söker någon under 30.",
            "Kunderna vill bara ha svenskar hemma hos sig.",
            "Den som har tatueringar skrämmer gästerna.",
            "Du måste vara stresstålig när det är mycket folk.",
            "Män passar bättre i det här gänget.",
        ),
    },
    "en": {
        "ok": (
            "The children sleep at night, so the carer is alone on the ward.",
            "Several of the residents are Muslims and eat no pork.",
            "The pupils have autism and rely on fixed routines.",
            "Our customers are elderly and struggle with their bags.",
            "The church has a service every Sunday and the caretaker unlocks it.",
            "The patients have infectious diseases.",
            "Two colleagues are on maternity leave this spring.",
            "The union's members ring in Polish.",
        ),
        "refused": (
            "The customers like women better.",
            "The work is too heavy for women.",
            "We want nobody who stays off with sick children.",
            "You must not be pregnant when you handle solvents.",
            "It is a young team, so we want someone under 30.",
            "The clients only want British people in their homes.",
        ),
    },
}


@pytest.mark.parametrize(
    ("code", "expected", "reason"),
    [(code, expected, each) for code, parts in REASONS.items() for expected, told in parts.items() for each in told],
)
def test_a_reason_is_judged_by_what_it_says_of_the_candidate(code: str, expected: str, reason: str) -> None:
    question = {"sv": "Kan du arbeta natt?", "en": "Can you work nights?"}[code]
    line: linting.Line = {"lang": code, "requirement": {"kind": "yes_no"}, "question": question, "reason": reason}
    assert linting.result(line)[0] == expected
