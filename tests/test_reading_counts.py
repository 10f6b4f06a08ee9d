"""A number or a length of work told in every usual way, whatever is asked, is read exactly in Swedish."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from firstcall import kinds
from firstcall.reading.reader import read
from firstcall.types import Range, Requirement

TODAY = date(2026, 11, 27)
ASKED = {
    "lag": ("Hur många har du lett?", "personer i arbetslaget"),
    "gäster": ("Hur många gäster serverar du en vanlig kväll?", "gäster per kväll"),
    "kilo": ("Hur tungt kan du lyfta?", "kilo"),
    "nätter": ("Hur många nätter i månaden kan du vara borta?", "nätter borta per månad"),
    "elever": ("Hur många elever hade du i klassen?", "elever i klassen"),
    "dagar": ("Hur många dagar i veckan kan du jobba?", "dagar per vecka"),
    "helger": ("Hur många helger i månaden kan du jobba?", "helger per månad"),
    "timmar": ("Hur många timmar i veckan kan du jobba?", "timmar per vecka"),
    "minuter": ("Hur lång resväg har du?", "minuter resväg"),
    "kilometer": ("Hur långt har du till jobbet?", "kilometer till arbetsplatsen"),
    "kvadratmeter": ("Hur stora ytor har du städat per dag?", "kvadratmeter per dag"),
    "rader": ("Hur många orderrader plockade du i timmen?", "orderrader per timme"),
    "samtal": ("Hur många samtal tog du per dag?", "kundsamtal per dag"),
    "resdagar": ("Hur många resdagar i månaden klarar du?", "resdagar per månad"),
    "butiker": ("Hur många butiker ansvarade du för?", "butiker"),
    "lägenheter": ("Hur många lägenheter hade du hand om?", "lägenheter"),
}
FORMS = """
8: {N}. | {N} ungefär. | Runt {n}. | Cirka {n}. | {N} eller så. | Typ {n}. | Sisådär {n}. | I runda slängar {n}.
8: Säg {n}.
8: Bara {n}. | Ja, {n}. | I snitt {n}. | Det brukar bli {n}. | Skulle gissa på {n}. | {N} om jag minns rätt.
8: Totalt {n}.
8: Drygt {n}. | Knappt {n}. | Nästan {n}. | Strax under {n}. | Lite över {n}. | Gott och väl {n}.
8: {N} och lite till.
8-: Minst {n}. | {N} minst. | Mer än {n}. | {N} och uppåt. | {N} eller fler. | Aldrig under {n}. | {N}, ofta fler.
0-8: Max {n}. | Högst {n}. | Upp till {n}. | Inte mer än {n}. | Under {n}. | {N} är mitt tak. | {N} är gränsen.
8-10: {N} till {m}. | {N}, {m}. | Mellan {n} och {m}. | {N}, kanske {m}. | {N}, ibland {m}. | Minst {n}, högst {m}.
8-10: Allt från {n} till {m}. | {N} om det är lugnt, {m} om det är mycket. | Som minst {n}, som mest {m}.
10: {N}, nej {m}. | {N}, förlåt, {m}. | {N}, jag menar {m}. | Inte {n} utan {m}. | {N}, fel, {m}.
10: {N}, stryk det, {m}.
10: {N} tänkte jag säga, men det är {m}. | {N} i början, sen {m}. | Från början {n}, numera {m}.
10: Det var {n} men nu är det {m}.
"""
WORDS = """
lag: Fem svetsare och tre montörer. = 8 | Fem på dagen och tre på kvällen, så åtta. = 8
lag: Sex kockar och två i disken. = 8
lag: Sex fast anställda plus två inhyrda. = 8 | Jag och sju till. = 8 | Två lag om fyra. = 8
lag: En åttamannagrupp. = 8
lag: Ett åttapersonersteam. = 8 | Först tre, sen blev vi åtta. = 8 | Vi började med tre och slutade på åtta. = 8
lag: Tio varav två lärlingar. = 10 | Tio, två av dem lärlingar. = 10 | Ett femtontal. = 15 | Ett dussin. = 12
lag: Ett par. = 2
lag: Femtio på kontoret och tvåhundra totalt. = 200 | Inte en enda. = 0 | Åtta inklusive mig. = 8 | Bara en. = 1
dagar: Måndag till torsdag. = 4 | Varje vardag. = 5 | Alla dagar utom söndag. = 6 | En dag i veckan. = 1
dagar: En dag. = 1
dagar: Två dagar i veckan. = 2 | Tisdag och torsdag. = 2 | Hela veckan. = 7
helger: Varannan. = 2 | Varje helg. = 4 | En helg i månaden. = 1 | Två av fyra. = 2 | I alla fall två. = 2-
timmar: Heltid. = 40 | Fulltid. = 40 | Halvtid. = 20 | 75 procent. = 30 | Fem åttatimmarspass. = 40
timmar: Tre tolvor. = 36
timmar: Åtta timmar om dagen, fem dagar. = 40
minuter: En halvtimme. = 30 | En och en halv timme. = 90 | Tre kvart. = 45 | En timme och tio minuter. = 70
minuter: En halvtimme, tre kvart. = 30-45 | Två mil. = ?
kilometer: Två mil. = 20 | En halvmil. = 5 | Två och en halv mil. = 25 | Femton minuter med bil. = ?
kvadratmeter: Tusen kvadrat. = 1000 | Två trapphus. = ? | Tvåtusen fördelat på tre våningar. = 2000
rader: Två i minuten. = 120 | Tusen på ett åttatimmarspass. = 125
samtal: Fem i timmen, åtta timmar. = 40 | Fyrtio femtio om dagen. = 40-50
resdagar: Tio dagar. = 10 | Två dagar i veckan. = 8
butiker: En butik. = 1 | Fem, med tolv anställda i varje. = 5 | Fem butiker i tre städer. = 5
gäster: Två sittningar på fyrtio. = 80 | Två sittningar om fyrtio gäster. = 80
lägenheter: Fem hus med fyrtio lägenheter i varje. = 200 | Tvåhundra fördelat på fem hus. = 200
"""

TRADES = {
    "lagerarbetare": ("Hur länge har du jobbat på lager?", "kock"),
    "kock": ("Hur många års erfarenhet har du som kock?", "lagerarbetare"),
    "grävmaskinist": ("Hur många år har du kört grävmaskin?", "lastbilschaufför"),
    "undersköterska": ("Hur lång erfarenhet har du som undersköterska?", "barnskötare"),
}
LENGTHS = """
4: Fyra år. | Fyra års erfarenhet. | Jag har fyra år i ryggen. | Fyra bast. | Sedan 2022. | 2022 började jag.
4: 48 månader.
4: Från 2016 till 2020. | Två år på Ica och två på Coop. | Först två år på Ica, sen två till på Coop.
4: Två plus två år.
4: Tre år på Ica, sen ett till på Coop. | Två år, paus, sen två år till.
4: Ett år på Ica, ett på Coop och två på Willys.
4: Fem år minus ett års föräldraledighet. | Fem år, varav ett föräldraledig. | Jag är 40 och började när jag var 36.
4: Tre, nej fyra år. | Tre, fel, fyra år. | Inte tre utan fyra år. | Tre år tänkte jag säga, men det är fyra.
4: Tio år i branschen men bara fyra som {role}. | Åtta år varav fyra som {role}.
4: Sex år som {other} och fyra som {role}.
4: Sex år som {other}, sen fyra år som {role}. | Fyra år som {role} och sex som {other}.
4: Innan var jag {other} i sex år, men som {role} har jag fyra år. | Min pappa har trettio år, jag har fyra.
4-: Minst fyra år. | Mer än fyra år. | Fyra år eller mer. | Fyra år om inte mer. | Inte under fyra år.
0-4: Max fyra år. | Högst fyra år. | Inte mer än fyra år. | Fyra år som mest.
4-4.5: Drygt fyra år. | Fyra år och lite till. | Lite mer än fyra år.
3.5-4: Knappt fyra år. | Snart fyra år. | Nästan fyra år. | Blir fyra år i januari.
4-6: Fyra till sex år. | Fyra, sex år. | Mellan fyra och sex år. | Fyra, kanske sex år.
4.5: Fyra och ett halvt år. | Fyra år och sex månader. | Fyra år och ett halvår.
2: Ett par år. | Sedan ett par år tillbaka. | Ett år på Ica och ett på Coop. | Tjugofyra månader.
1: Ett. | Ett år bara. | Sen förra året. | Sedan ett år tillbaka.
0: Ingen alls. | Noll år. | Inte en dag. | Ingen erfarenhet, men jag lär mig snabbt.
"""


def range_of(told: str) -> Range | None:
    """As in "8", "8-10", "8-" (no upper end), "?" (none can tell)."""
    low, dash, high = told.partition("-")
    return None if told == "?" else Range(float(low), float(high) if high else None if dash else float(low))


def rows(table: str) -> Iterator[tuple[str, str]]:
    """Each cell of a table with the name of its row."""
    for line in table.strip().splitlines():
        name, _, cells = line.partition(": ")
        yield from ((name, cell) for cell in cells.split(" | "))


def counted(reply: str, question: str, of: str) -> object:
    asked = Requirement("asked", kinds.number.Params(of=of, min=3))
    reading = read(reply, asked, language="sv", today=TODAY, question=question)
    return reading.fact and reading.fact.value


@pytest.mark.parametrize("name", ["lag", "gäster", "kilo", "nätter", "elever"])
def test_every_figure_is_read(name: str) -> None:
    wrong = []
    for told, form in rows(FORMS):
        for n, m in (("åtta", "tio"), ("8", "10")):
            reply = form.format(n=n, m=m, N=n.capitalize())
            if (got := counted(reply, *ASKED[name])) != range_of(told):
                wrong.append((reply, got, told))
    assert wrong == []


def test_every_count_without_a_plain_figure_is_read() -> None:
    wrong = []
    for name, cell in rows(WORDS):
        reply, _, told = cell.partition(" = ")
        if (got := counted(reply, *ASKED[name])) != range_of(told):
            wrong.append((reply, got, told))
    assert wrong == []


@pytest.mark.parametrize("role", TRADES)
def test_every_length_of_work_is_read(role: str) -> None:
    question, other = TRADES[role]
    asked = Requirement("asked", kinds.years.Params(of=role, min=3))
    wrong = []
    for told, form in rows(LENGTHS):
        reply = form.format(role=role, other=other)
        reading = read(reply, asked, language="sv", today=TODAY, question=question)
        if (got := reading.fact and reading.fact.value) != range_of(told):
            wrong.append((reply, got, told))
    assert wrong == []
