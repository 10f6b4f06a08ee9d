"""Every usual Swedish way to have, lack, learn and lose a licence is read right, by each class's everyday names."""

from __future__ import annotations

from datetime import date

import pytest

from firstcall import kinds
from firstcall.reading.reader import read, verdict_of
from firstcall.types import Requirement

TODAY = date(2026, 11, 28)
NAMES = {
    "B": ("B-körkort", "bilkort", "vanligt körkort", "B-kort"),
    "BE": ("BE-körkort", "BE", "släpkort"),
    "C": ("C-körkort", "C", "körkort för tung lastbil"),
    "CE": ("CE-kort", "CE", "C och E", "körkort för tung lastbil med släp"),
    "C1": ("C1-körkort", "C1"),
    "D": ("D-kort", "busskort", "körkort för buss"),
    "A": ("A-körkort", "mc-kort", "motorcykelkort", "körkort för motorcykel"),
    "AM": ("AM-kort", "mopedkort"),
}
"""Class -> what it is called."""

ARTICLED = ("CE-körkortet", "CE-kortet", "CE:t")

HELD = """\
Ja. | Japp, det har jag. | Jag har {}. | {} har jag. | Det har jag, ja, {}. | Jag tog {} 2014.
{} har jag haft sen 2014. | Jag har haft {} i tio år. | Har haft {} i tio år. | Jag har {}, men ingen egen bil.
Ja, fast jag har inte kört på länge. | Klart jag har {}. | Visst har jag {}. | Nytaget {}.
Jag körde upp för {} i maj och klarade det. | Nej då, klart jag har {}. | Nej vänta, jo, {} har jag.
Jag har {}, om det är det ni menar. | {} gick ut men jag har förnyat det.
{} var indraget men jag fick tillbaka det i våras.
Jag hade {} indraget för tio år sen men nu har jag det igen. | Jag har {} och kan börja om två veckor.
{} har jag i plånboken. | {} har jag, och jag kommer gärna på måndag. | {} har jag men YKB har gått ut.
Jag kuggade en gång men fick {} till slut. | {} finns.
Det tog tre uppkörningar men nu har jag {}. | Jag har {} men kör sällan. | Nej, jag skojar, klart jag har {}."""
NONE = """\
Nej. | Nej, inget {}. | Jag har inte {}. | Jag har inget {}. | {} har jag inte. | {} saknar jag. | Jag saknar {}.
Jag har aldrig tagit {}. | {} har jag aldrig tagit. | Det har aldrig blivit av att ta {}. | {} blev aldrig av.
{}, nej. | Inte än. | Nej, men jag kan tänka mig att ta {}. | Nej, men jag tar gärna {}. | Jag har inte hunnit ta {}.
Jag har inget körkort över huvud taget. | Jag kuggade tre gånger och gav upp. | Jag har lämnat tillbaka {}.
Nej, {} är det enda jag saknar. | {} är något jag saknar. | Min fru har {}, inte jag. | Jag gav upp {} efter tre försök.
Har ej {}. | Nej, men om ni betalar tar jag {}. | Inget {} än så länge. | Jag är utan {}."""
COMING = """\
Jag håller på att ta {}. | Jag övningskör. | Jag ska köra upp för {} i januari. | Jag har uppkörning för {} i december.
Jag läser till {} nu. | Jag har precis börjat ta {}. | {} är på gång. | Jag har skrivit teorin för {}.
Nej, men jag kör upp nästa vecka. | Jag kuggade på uppkörningen men ska göra om den.
Jag är på väg att ta {}. | Jag har påbörjat {}. | Jag är inskriven på trafikskola för {}. | Om två veckor har jag {}.
Jag hoppas ha {} till sommaren. | Arbetsförmedlingen bekostar {} åt mig, jag börjar i januari.
Jag har körkortstillstånd för {}."""
LOST = """\
{} är indraget. | {} är indraget till mars. | Jag har blivit av med {} men får tillbaka det i maj. | {} har gått ut.
Jag är av med {} just nu. | De tog {} i somras, jag får tillbaka det snart. | Jag hade {} men blev av med det.
{} gick ut i höstas. | Jag har inte förnyat {}. | {} har jag men det har gått ut. | Jag har {} men det är indraget.
Jag har {}, men det drogs in i somras. | Jag har {} men får inte köra just nu.
Jag har haft {} men det gick ut i våras. | Jag hade {} förut."""
BESIDE = {
    "B har jag, men inte C.": ("B", "not_met"),
    "C har jag men inte CE.": ("C", "not_met"),
    "Jag hade C förut men nu har jag bara B.": ("B", "not_met"),
    "Jag har B, CE lät jag gå ut.": ("B", "not_met"),
    "B har jag, CE har jag lämnat tillbaka.": ("B", "not_met"),
    "B. CE tänkte jag ta men det blev aldrig av.": ("B", "not_met"),
    "B har jag, men CE gick ut i våras.": ("B", "review"),
    "B och C har jag, CE tar jag i vår.": ("B C", "review"),
    "Jag läser till YKB, men CE har jag.": ("CE", "met"),
}
"""Reply to a question for CE -> the classes held, and the verdict."""


def replies(lines: str, name: str) -> list[str]:
    made = [part.strip().format(name) for line in lines.splitlines() for part in line.split(" | ")]
    return [part[0].upper() + part[1:] for part in made]


@pytest.mark.parametrize(("wanted", "name"), [(wanted, name) for wanted, names in NAMES.items() for name in names])
def test_every_class_by_every_name(wanted: str, name: str) -> None:
    asked = Requirement("asked", kinds.licence.Params.model_validate({"needs": (wanted,)}))
    meant = {"met": (HELD, (wanted,)), "not_met": (NONE, ()), "review": (COMING + "\n" + LOST, ())}
    wrong = []
    for verdict, (lines, classes) in meant.items():
        for reply in replies(lines, name):
            reading = read(reply, asked, language="sv", today=TODAY, question=f"Har du {name}?")
            value = reading.fact.value if reading.fact else None
            if (value, verdict_of(asked, reading)[0].value) != (classes, verdict):
                wrong.append((reply, value, verdict))
    assert wrong == []


@pytest.mark.parametrize("name", ARTICLED)
def test_a_class_with_its_article_is_denied_as_without(name: str) -> None:
    asked = Requirement("asked", kinds.licence.Params(needs=("CE",)))
    for reply in (f"{name} har jag inte.", f"{name} har jag aldrig tagit."):
        reading = read(reply, asked, language="sv", today=TODAY, question="Har du CE-körkort?")
        assert (reply, reading.fact and reading.fact.value, reading.gap) == (reply, (), "")


@pytest.mark.parametrize("reply", list(BESIDE))
def test_of_several_classes_each_stands_for_itself(reply: str) -> None:
    asked = Requirement("asked", kinds.licence.Params(needs=("CE",)))
    reading = read(reply, asked, language="sv", today=TODAY, question="Vilka körkort har du?")
    classes, verdict = BESIDE[reply]
    assert reading.fact is not None
    assert (reading.fact.value, verdict_of(asked, reading)[0].value) == (tuple(classes.split()), verdict)
