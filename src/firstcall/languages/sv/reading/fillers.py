"""What Swedish speakers utter without saying anything: hesitations, fillers, openers, asides."""

from __future__ import annotations

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
            *("varför", "innan", "tills", "eftersom"),
        }
    ),
    auxiliaries=frozenset({"är", "har", "kan", "ska", "vill", "får", "skulle", "hade", "kunde", "gör"}),
)
HABITS = Habits(
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
            *("ja alltså", "ja du", "jo du", "öh", "ja men alltså", "jo men alltså", "nej men alltså", "men alltså"),
        }
    ),
    tags=frozenset({"liksom", "va", "vettu", "ärligt talat", "som sagt"}),
    checks=frozenset(
        {
            *("okej", "ok", "är det okej", "är det ok", "är det bra", "är det lugnt", "om det är okej", "om det är ok"),
            *("om det går bra", "förstår du", "förstår ni", "vet du", "hör du", "hör ni"),
        }
    ),
    closings=frozenset(
        {
            *("okej", "ok", "är det okej", "är det ok", "är det bra så", "är det bra", "är det lugnt", "räcker det så"),
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
            "bra fråga",
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
