"""Swedish yes-or-no questions answered by neither word: each kind of question times the ways that say so, or say no."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from firstcall import kinds
from firstcall.reading.reader import read, verdict_of
from firstcall.types import Decision, Requirement

TODAY = date(2026, 11, 28)
MET, NOT_MET, REVIEW = Decision.MET, Decision.NOT_MET, Decision.REVIEW

WILL = (
    "Kan du tänka dig att jobba med kunder?",
    "Är du bekväm med att stå på mässor?",
    "Vill du lära dig fler moment?",
)
HOURS = ("Kan du jobba kvällar?", "Kan du ställa upp på storhelger?", "Har du möjlighet att jobba under loven?")
SKILL = ("Har du vana av att hantera en svarv?", "Är du van vid att planera?", "Kan du hantera en manick?")
BODILY = ("Klarar du tunga lyft?", "Kan du stå på knä hela dagen?", "Orkar du bära hela passet?")
OWN = ("Har du egna verktyg?", "Har du egen cykel?")
NEAR = ("Har du lätt att ta dig hit?", "Har du möjlighet att ta dig till oss?")
FEAR = ("Är du höjdrädd?", "Har du problem med nålar?", "Har du några fobier?")

GRID: dict[tuple[tuple[str, ...], Decision], tuple[str, ...]] = {
    (WILL, MET): (
        "Det är det bästa jag vet.",
        "Det vore drömmen.",
        "Det är därför jag söker.",
        "Där är jag hemma.",
        "Det är min favoritsyssla.",
        "Det brinner jag för.",
        "Det är lugna puckar.",
    ),
    (WILL, NOT_MET): (
        "Hellre skrubbar jag toaletter.",
        "Där går min gräns.",
        "Det är min bild av helvetet.",
        "Det var därför jag slutade.",
        "Det får någon annan göra.",
        "En gång räckte för mig.",
        "När helvetet fryser till is.",
        "Jag är hopplös på sånt.",
    ),
    (HOURS, MET): (
        "Jag är pensionär.",
        "Mina barn är utflugna.",
        "Kalendern gapar tom.",
        "Svärmor tar barnen då.",
        "Jag behöver pengarna.",
        "Det är ingen som väntar på mig hemma.",
    ),
    (HOURS, NOT_MET): (
        "Dagis stänger halv sex.",
        "Då sjunger jag i kören.",
        "Jag är ensam med två småbarn.",
        "Jag måste vara hemma hos hunden.",
        "Det är barnens tid.",
    ),
    (SKILL, MET): (
        "Frisör i tjugosex år.",
        "Jag har gjort det varje dag i fem år.",
        "Det är mitt levebröd.",
        "Det sitter i ryggmärgen.",
        "Uppvuxen på en gård.",
        "Jag jobbade på sågen hela lumpen.",
        "Som maskinförare gjorde jag inget annat.",
    ),
    (SKILL, NOT_MET): (
        "Där är jag nybörjare.",
        "Det lärde jag mig aldrig.",
        "Det är något jag aldrig har provat.",
        "Elscooter, det är vad jag har kört.",
    ),
    (SKILL, REVIEW): (
        "Jag har provat en gång.",
        "Brorsan är arborist.",
        "Som liten åkte jag med.",
        "För rätt pengar, så.",
    ),
    (BODILY, MET): (
        "Jag springer maraton.",
        "Flyttgubbe i nio år.",
        "Ryggen är av stål.",
        "Jag vinterbadar varje vecka.",
    ),
    (BODILY, NOT_MET): (
        "Båda knäna är utbytta.",
        "Läkaren har förbjudit mig.",
        "Ryggen säger ifrån.",
        "Då säckar jag ihop.",
        "Kroppen pallar inte längre.",
    ),
    (OWN, MET): ("Den står i garaget.", "Jag köpte nytt i våras.", "Full uppsättning i bilen."),
    (OWN, NOT_MET): ("Firman höll med allt.", "Jag sålde allt i fjol.", "Allt blev stulet."),
    (NEAR, MET): ("Jag ser er skorsten från köksfönstret.", "Jag bor runt hörnet.", "Bussen stannar precis utanför."),
}
OBSTACLES = {
    MET: (
        "Jag är tatuerare.",
        "Jag klättrar varje helg.",
        "Jag ger mig själv insulin.",
        "Jag har varit takläggare i tio år.",
    ),
    NOT_MET: ("Jag svimmar.", "Jag får panik.", "Jag är livrädd.", "Jag blir alldeles yr, jag får svindel."),
}


def cases() -> Iterator[tuple[str, str, Decision]]:
    for (questions, decision), replies in GRID.items():
        yield from ((question, reply, decision) for question in questions for reply in replies)


def verdict(question: str, reply: str, *, expects: bool) -> Decision:
    asked = Requirement("asked", kinds.yes_no.Params(expects=expects))
    return verdict_of(asked, read(reply, asked, language="sv", today=TODAY, question=question))[0]


def test_every_way_says_the_same_to_every_question_of_its_kind() -> None:
    wrong = [
        (question, reply, decision.value, got.value)
        for question, reply, decision in cases()
        if (got := verdict(question, reply, expects=True)) is not decision
    ]
    assert wrong == []


@pytest.mark.parametrize("decision", list(OBSTACLES))
def test_what_tells_of_nerve_is_a_no_to_a_fear(decision: Decision) -> None:
    replies = OBSTACLES[decision]
    wrong = [(q, r) for q in FEAR for r in replies if verdict(q, r, expects=False) is not decision]
    assert wrong == []
