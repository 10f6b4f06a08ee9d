"""What Swedish speakers utter without saying anything: hesitations, fillers, openers, asides."""

from __future__ import annotations

from firstcall.languages.sv.reading.word_lists import WORDS
from firstcall.reading.disfluency import Speech
from firstcall.reading.sentences import Habits

SPEECH = Speech(
    hesitation="öh",
    insisting=frozenset({"ja", "jo", "nej", "inte", "aldrig", "absolut", "visst", "år", "månad", "vecka"}),
    doubled=frozenset({"ja", "jo", "nej", "så", "hej"}),
    denials=frozenset({"inte", "aldrig"}),
    adding=frozenset({"och", "plus", "komma"}),
    small=frozenset({"två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"}),
    parentheses=frozenset(
        {
            "liksom",
            "du vet",
            "vet du",
            "ni vet",
            "alltså",
            "asså",
            "vad heter det",
            "vad heter det nu",
            "vad ska jag säga",
            "vad ska man säga",
            "hur säger man",
            "så att säga",
        }
    ),
    inserted=frozenset({"typ", "liksom", "ba", "öh"}),
    particles=frozenset({"ja", "jo", "nej", "nä", "så", "okej"}),
    beginning=frozenset(
        {
            *("jag", "vi", "det", "han", "hon", "du", "ni", "man", "där"),
            *("nej", "nä", "inte", "aldrig", "ja", "jo", "men", "fast", "så", "för", "om", "när", "då", "inget"),
            *("ingen", "inga", "kanske", "eftersom", "utan", "förlåt", "vänta", "som", "sen", "sedan"),
        }
    ),
    leading=frozenset(
        {
            *(
                "att",
                "som",
                "om",
                "när",
                "och",
                "eller",
                "från",
                "av",
                "för",
                "hos",
                "min",
                "mitt",
                "mina",
                "en",
                "ett",
            ),
            *(
                "varför",
                "innan",
                "tills",
                "eftersom",
                "spelar",
                "inget",
                "något",
                "ingenting",
                "till",
                "med",
                "på",
                "i",
            ),
        }
    ),
    inverting=WORDS["inverting"] | {"var", "brukar", "svarar", "hinner", "borde", "skickade", "väntar", "arbetar"},
    subjects=frozenset({"jag", "vi", "man", "du", "ni"}),
    auxiliaries=frozenset(
        {
            *(
                "är",
                "har",
                "kan",
                "ska",
                "vill",
                "får",
                "skulle",
                "hade",
                "kunde",
                "gör",
                "vet",
                "minns",
                "tror",
                "brukar",
            ),
            *("tänker", "behöver", "orkar", "svarar", "hinner", "borde", "måste", "vågar", "känner", "var", "blev"),
        }
    ),
)
_ASKING = frozenset(
    f"{first} {second}"
    for first, seconds in (
        ("är", "det ni du den de"),
        (
            "vad",
            "är betyder innebär menar menas räknas heter hette står stod sa gäller ingår skulle kostar händer krävs",
        ),
        ("hur", "ser långt mycket många lång länge ofta menar menas sent tidigt fungerar funkar stor stort är räknas"),
        ("vilken", "sa är menar gäller av"),
        ("vilket", "sa är menar gäller av"),
        ("vilka", "sa är menar gäller av räknas klockslag tider"),
        ("vem", "är pratar frågar"),
        ("var", "ligger finns någonstans"),
        ("varför", "frågar måste undrar vill behöver är ska"),
        ("när", "är börjar måste ska skulle vill behöver"),
        ("menar", "du ni"),
        ("sa", "du ni"),
        ("tänker", "du ni"),
        ("räknar", "du ni"),
        ("räknas", "det den"),
        ("gäller", "det den"),
        ("pratar", "du ni vi"),
        ("frågar", "du ni"),
        ("har", "du ni"),
        ("kan", "du ni man"),
        ("får", "man ni"),
        ("ska", "man ni"),
        ("vill", "du ni"),
        ("måste", "man det ni jag"),
        ("behöver", "man ni jag"),
        ("behövs", "det den"),
        ("ingår", "det den"),
        ("betalar", "ni"),
        ("ordnar", "ni"),
        ("söker", "ni"),
    )
    for second in seconds.split()
)
"""Two words that open a question."""
_HEARD = frozenset(
    f"{lead}{verb} {what}".strip()
    for who in ("du", "ni")
    for lead, verb in (
        *(("", f"{verb} {who}") for verb in ("hörde", "hör", "förstod", "förstår", "fattade", "uppfattade", "fick")),
        *(
            (f"{hope} {who} ", verb)
            for hope in ("hoppas", "hoppas att", "jag hoppas", "jag hoppas att")
            for verb in ("hörde", "hör", "förstod", "förstår", "fattade", "uppfattade", "fick")
        ),
    )
    for what in ("", "mig", "det", "det där", "vad jag sa", "med det", "med dig det", "vad jag menar", "hur jag menar")
    if bool(what) or not verb.startswith("fick")
)
"""Whether one was heard: "Hörde du det?", "Hoppas du förstod vad jag sa."."""
_ENOUGH = frozenset(
    f"{lead} {what}"
    for lead in (
        *("var det", "är det", "hoppas det var", "hoppas det är", "hoppas att det var", "hoppas att det är"),
        *("jag hoppas det var", "jag hoppas det är", "jag hoppas att det var", "jag hoppas att det är", "om det var"),
    )
    for what in ("svar på frågan", "svar nog", "tydligt", "klart", "begripligt", "okej", "bra", "bra så", "bra nog")
)
"""Whether it will do: "Var det tydligt?"."""
HABITS = Habits(
    asking=_ASKING,
    telling=frozenset(
        {
            *("hur länge som", "hur mycket som", "hur många som", "hur långt som", "hur ofta som", "hur sent som"),
            *("hur tidigt som", "har du sett", "kan du tänka", "kan du tro", "vet du vad"),
        }
    ),
    each=frozenset({"varje gång", "vardera", "varje", "var", "åt gången"}),
    concluding=frozenset({"så", "då"}),
    hailing=frozenset({"förlåt", "ursäkta", "va", "vänta", "men", "öh", "okej", "jaha", "hallå", "hej", "oj", "sorry"}),
    courtesies=frozenset({"så", "och", "då", "nu", "tack", "du", "faktiskt", "liksom", "alltså", "okej"}),
    corrections=frozenset({"nej", "nä", "förlåt", "sorry", "nej förlåt", "nej vänta", "vänta", "nej fel", "fel"}),
    openers=frozenset(
        {
            *("som sagt", "kort sagt", "jag säger så här"),
            *("hörru", "hördu", "nämen", "rent ut sagt"),
            "ärligt talat",
            "om jag ska vara ärlig",
            "uppriktigt sagt",
            "jaha",
            "vad ska jag säga",
            "alltså",
            "asså",
            *("som jag sa", "som jag sa nyss", "som jag nämnde", "jaså", "jasså", "aha", "jaha ja", "jaha du"),
            *("ja alltså", "ja du", "jo du", "öh", "ja men alltså", "jo men alltså", "nej men alltså", "men alltså"),
        }
    ),
    tags=frozenset(
        {
            *(
                "liksom",
                "faktiskt",
                "va",
                "vettu",
                "ärligt talat",
                "som sagt",
                "som jag sa",
                "så är det",
                "så det så",
                "så att säga",
            ),
            *("om du förstår vad jag menar", "om ni förstår vad jag menar", "om du förstår", "om man säger så"),
            *("om man säger det så", "om man kan säga så", "eller hur man säger", "eller vad man säger", "helt enkelt"),
        }
    ),
    checks=frozenset(
        {
            *("okej", "ok", "är det okej", "är det ok", "är det bra", "är det lugnt", "om det är okej", "om det är ok"),
            *("om det går bra", "förstår du", "förstår ni", "vet du", "hör du", "hör ni"),
        }
    ),
    closings=frozenset(
        {
            *_HEARD,
            *_ENOUGH,
            *("okej", "ok", "är det ok", "är det lugnt", "räcker det så", "som sagt", "som jag sa"),
            *(
                "vad var nästa fråga",
                "vad är nästa fråga",
                "vad blir nästa fråga",
            ),
            *("om du förstår vad jag menar", "om ni förstår vad jag menar", "om du förstår", "om ni förstår"),
            *("det är mitt ärliga svar", "det är mitt svar på den", "det är mitt svar på det", "så var det med det"),
            *(
                "det var det jag hade att säga",
                "det var allt jag hade att säga",
                "det var allt jag hade att säga om det",
            ),
            *("tack så jättemycket", "tusen tack", "tack tack"),
            *("låter det bra", "låter det okej", "funkar det", "fungerar det", "går det bra", "blir det bra"),
            *("förstår du", "förstår ni", "förstår du vad jag menar", "du förstår vad jag menar", "fattar du"),
            *("det var allt", "det är allt", "det var det", "det är det hela", "det var det hela", "inget mer än så"),
            *("jag är klar", "klar", "klart slut", "det är vad jag kan säga", "det var allt från mig"),
            *("hoppas det räcker", "jag hoppas det räcker", "hoppas att det räcker", "jag hoppas att det räcker"),
            *("hoppas det går bra", "hoppas det är okej", "jag hoppas det är okej", "hoppas det hjälper"),
            *("hoppas det duger", "jag hoppas att det duger", "hoppas det är svar på frågan"),
            *(
                "hallå",
                "tack",
                "tack så mycket",
                "tackar",
                "tack ska du ha",
                "tack för mig",
                "tack för att du lyssnade",
            ),
            *("ha det bra", "ha det", "trevlig helg"),
            *("något mer", "var det något mer", "är det något mer", "något annat", "var det något annat", "vad mer"),
            *("var det allt", "är det allt", "är det allt ni vill veta", "var det allt du ville veta"),
            *("har du fler frågor", "har ni fler frågor", "fler frågor", "vill du veta något mer"),
            *("det är svaret på den", "det är svaret på den frågan", "det är mitt svar", "där har du svaret"),
            *("det är svaret på det", "det är svaret", "där har du svaret på den", "så där har du svaret"),
        }
    ),
    asides=frozenset(
        {
            *(
                "bra fråga",
                "fin fråga",
                "svår fråga",
                "klurig fråga",
                "lurig fråga",
                "intressant fråga",
                "tack för frågan",
            ),
            *(
                "ja nu hör jag",
                "nu hör jag",
                "nu hör jag dig",
                "ja nu hör jag dig",
                "hallå jag hör dig",
            ),
            *("jag hör dig", "nu är jag med", "ursäkta nu är jag med", "oj vad det lät", "då ska jag svara på det"),
            *("ärligt talat", "som sagt", "som jag sa", "det var en svår fråga", "det var en fin fråga"),
            "det var en bra fråga",
            "hör du mig",
            "hör ni mig",
            "hörs jag",
            "hör du",
            "är du kvar",
            "är du där",
            "så är det",
            "så är det med det",
            "det är så det är",
            "så ligger det till",
            "så det så",
            "så enkelt är det",
            "det var väl det",
            "ja det var det",
        }
    ),
)
