"""Swedish development replies are read the same with what people say behind them, in front of them and between."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from firstcall import kinds
from firstcall.reading import gold
from firstcall.reading.reader import read, verdict_of
from firstcall.types import Decision, Requirement

DEV = Path(__file__).parent / "corpus" / "gold" / "dev.jsonl"
MOST = 12
"""Answers of a kind that are tried."""
DECIDED = {"met", "not_met"}


def answers() -> dict[str, list[gold.Line]]:
    """The first decided development answers of each kind; of those to a yes-or-no question, that say yes or no."""
    found: defaultdict[str, list[gold.Line]] = defaultdict(list)
    for text in DEV.read_text(encoding="utf-8").splitlines():
        line = gold.parse(text, "dev")
        said = re.match(r"(ja|jo|nej|nä)[,.]", line.reply.lower())
        kind = line.requirement.kind
        if kind in {"yes_no", "certificate", "licence"}:
            kind = {"j": "yes", "n": "no"}[said[1][0]] if said else "open"
        decided = line.gold is not None and line.gold["verdict"] in DECIDED
        if line.language == "sv" and decided and len(found[kind]) < MOST and "?" not in line.reply:
            found[kind].append(line)
    return dict(found)


ANSWERS = answers()
KINDS = ("yes", "no", "years", "number", "amount", "date", "choice", "level")
READ = {line.id: gold.predict(line) for kind in KINDS for line in ANSWERS[kind]}
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


def changed(kind: str, form: str, sentences: tuple[str, ...]) -> list[str]:
    """Replies of a kind that are read otherwise with a sentence behind or before them."""
    found = []
    for line in ANSWERS[kind]:
        stopped = line.reply if line.reply.rstrip()[-1] in ".!" else f"{line.reply}."
        for reply in (form.format(stopped, sentence) for sentence in sentences):
            after, before = gold.predict(replace(line, reply=reply)), READ[line.id]
            told = (before.intent, before.value, before.verdict)
            if before.verdict in DECIDED and (after.intent, after.value, after.verdict) != told:
                found.append(f"{line.question} {reply}: {after.intent} {after.value} {after.verdict}")
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_said_behind_an_answer_changes_nothing(kind: str) -> None:
    assert changed(kind, "{0} {1}", (*EITHER, *BEHIND[kind])) == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_said_of_the_question_first_changes_nothing(kind: str) -> None:
    assert changed(kind, "{1} {0}", EITHER[:5]) == []


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
