"""A choice answered in every usual way, over option lists of several trades, is read exactly, whatever is accepted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from firstcall import kinds
from firstcall.reading.reader import read, verdict_of
from firstcall.types import Range, Requirement

TODAY = date(2026, 11, 27)
WISHES = {
    "Vilket skift kan du jobba?": ("dag", "kväll", "natt"),
    "I vilken stad vill du jobba?": ("Borås", "Göteborg", "Malmö"),
    "Vilken anställningsform söker du?": ("tillsvidare", "vikariat", "timanställning"),
    "Vilken avdelning vill du jobba på?": ("chark", "frukt", "kassa"),
}
SKILLS = {
    "Vilka språk talar du?": ("arabiska", "engelska", "svenska"),
    "Vilka fordon har du kört?": ("buss", "lastbil", "taxi"),
    "Vilka ekonomisystem kan du?": ("Visma", "Fortnox", "SAP"),
}
BOTH = """
a: {A}. | Inget annat än {a}.
a: Bara {a}. | Endast {a}. | Enbart {a}, tyvärr. | {A} och inget annat. | {A}, inte {b}.
a: {A} men inte {b}. | {A} ja, {b} nej. | {B}? Nej. {A}? Ja. | {B} nej, {a} ja. | Nej, inte {b}. {A}.
a: Inte {b} utan {a}.
a: {A}, {b} klarar jag inte. | {A} däremot inte {b}. | Inte {b}, däremot {a}.
a: {A} kan jag, {b} kan jag tyvärr inte.
ab: {A} och {b}. | {A}, {b}. | {A} plus {b}. | {A} samt {b}. | Både {a} och {b}. | Såväl {a} som {b}.
ab: {A} men även {b}.
ab: {A} och även {b}. | {A}, och {b} också. | {A}. Och {b}. | {A} likaväl som {b}. | Framför allt {a}, men även {b}.
abc: {A}, {b} och {c}. | Alla tre. | Samtliga. | Allihop. | Hela paketet. | Rubbet. | Alltihop, {a}, {b}, {c}.
bc: Allt utom {a}. | Alla utom {a}. | Allt förutom {a}. | Allt, med undantag för {a}. | Allt bortsett från {a}.
b: {A}, nej förresten, {b}. | {A}, eller nej, {b}. | {A}, jag menar {b}. | {A}, förlåt, {b}. | {A}. Nej, {b}.
b: Jag sa {a}, men jag menade {b}. | {A}, eller rättare sagt {b}. | {A}, stryk det, {b}. | {A}, nej vänta, {b}.
c: Inte {a}, inte {b}, så {c}. | Varken {a} eller {b}, bara {c}. | {A} nej, {b} nej, {c} ja.
"""
WISHED = """
a: Det blir {a}. | {A} går bra. | {A} känns bäst. | Jag föredrar {a}.
a: Hellre {a} än {b}. | {A} hellre än {b}. | {A} framför {b}.
a: Jag föredrar {a} framför {b}. | Snarare {a} än {b}. | {A} istället för {b}. | {A}, {b} funkar inte.
a: {A} gärna, {b} aldrig. | {B} hoppar jag över, {a} tar jag. | {A}, {b} krockar med barnen.
a: {A}, jag har gjort nog av {b}.
a: Sätt mig på {a}. | Ja till {a}, nej till {b}. | Hellre {a}, {b} skulle jag inte trivas med.
a: {A}, för {b} går inte ihop med familjen.
ab: {A} i första hand, {b} i andra. | Helst {a}, annars {b}. | {A} först och främst, sen {b}.
ab: {A}, i andra hand {b}.
ab: Gärna {a}, men {b} funkar också. | {A} är bäst, {b} näst bäst. | Antingen {a} eller {b}.
ab: {A} och {b} går lika bra.
abc: Det spelar ingen roll. | Vilket som. | Ni får bestämma. | Jag är inte kräsen. | Jag har inga preferenser.
bc: {A} vill jag inte. | {A} orkar jag inte. | Jag tackar nej till {a}. | {A} går bort. | {A} är inget för mig.
bc: Vad som helst bara inte {a}. | Vilket som, men inte {a}. | Bara det inte blir {a}. | Jag vill slippa {a}.
b: {A}... nej, jag tar {b}. | {A} tänkte jag säga, men det blir {b}. | {A}, nä, ta {b} istället.
b: Först tänkte jag {a}, men {b} passar bättre. | Jag ångrar mig, {b}.
c: Varken {a} eller {b}. | Inte {a} eller {b}. | {A} och {b} går bort, så {c}. | Inte {a} och inte {b}.
"""
KNOWN = """
a: {A} har jag jobbat med. | Mest {a}. | {A} är jag van vid. | {A}, men {b} har jag aldrig provat.
a: {A} har jag gjort, {b} aldrig.
ab: Mest {a} men också {b}. | {A} och en del {b}. | Huvudsakligen {a}, en del {b}. | {A} kan jag, {b} med.
"""
OPEN = ("{A} om jag får barnvakt.", "{A} går om det inte blir för ofta.", "{A} kanske.")
"""What only a person can weigh, where the option is the one accepted."""


def told(table: str, options: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Replies of a table with the options that they take."""
    names = dict(zip("abc", options, strict=True))
    words = {**names, **{letter.upper(): name[0].upper() + name[1:] for letter, name in names.items()}}
    for line in table.strip().splitlines():
        taken, _, replies = line.partition(": ")
        for reply in replies.split(" | "):
            yield reply.format(**words), tuple(sorted(names[letter] for letter in taken))


def read_choice(reply: str, question: str, options: tuple[str, ...], accepted: str) -> tuple[object, str]:
    params = kinds.choice.Params(options=dict.fromkeys(options, ()), accepts=(accepted,))
    asked = Requirement("asked", params)
    reading = read(reply, asked, language="sv", today=TODAY, question=question)
    return reading.fact and reading.fact.value, verdict_of(asked, reading)[0].value


@pytest.mark.parametrize("question", [*WISHES, *SKILLS])
def test_every_way_of_choosing_is_read(question: str) -> None:
    options = {**WISHES, **SKILLS}[question]
    wrong = []
    for table in (BOTH, WISHED if question in WISHES else KNOWN):
        for reply, taken in told(table, options):
            for accepted in options:
                meant = (taken, "met" if accepted in taken else "not_met")
                if (got := read_choice(reply, question, options, accepted)) != meant:
                    wrong.append((reply, accepted, got, meant))
    assert wrong == []


@pytest.mark.parametrize("question", WISHES)
def test_what_hangs_on_something_is_for_a_person(question: str) -> None:
    options = WISHES[question]
    for reply, (taken,) in told(f"a: {' | '.join(OPEN)}", options):
        assert read_choice(reply, question, options, taken) == ((taken,), "review"), reply


WEIGHED = (
    ("Svenska, finska eller norska?", "Svenska och norska. Finskan glömde jag bort med åren.", "finska"),
    ("Kontor eller distans?", "Helst distans, men jag kommer in om ni vill det.", "kontor"),
)
"""Nobody is accepted for an option named only behind the answer, nor turned away with a "but" behind what is liked."""


@pytest.mark.parametrize(("question", "reply", "accepted"), WEIGHED)
def test_what_stands_behind_the_choice_is_for_a_person(question: str, reply: str, accepted: str) -> None:
    options = tuple(word for word in question.lower().strip("?").replace(",", "").split() if word != "eller")
    assert read_choice(reply, question, options, accepted)[1] == "review"


def test_another_role_before_this_one_is_not_counted_with_it() -> None:
    asked = Requirement("asked", kinds.years.Params(of="butikschef", min=3))
    question = "Hur många års erfarenhet har du som butikschef?"
    for reply in ("Två år som butikschef, innan dess var jag säljare i sju år.",):
        reading = read(reply, asked, language="sv", today=TODAY, question=question)
        assert (reading.fact and reading.fact.value, verdict_of(asked, reading)[0].value) == (Range(2, 2), "not_met")
