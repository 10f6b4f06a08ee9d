"""What Swedish speakers utter without saying anything: hesitations, fillers, openers, asides."""

from __future__ import annotations

from firstcall.reading.disfluency import Speech
from firstcall.reading.sentences import Habits

SPEECH = Speech(
    hesitation="öh",
    insisting=frozenset({"ja", "jo", "nej", "inte", "aldrig", "absolut", "visst", "år", "månad", "vecka"}),
    doubled=frozenset({"inte", "ja", "jo", "nej", "så", "hej", "aldrig"}),
    adding=frozenset({"och", "plus", "komma"}),
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
)
HABITS = Habits(
    corrections=frozenset({"nej", "nä", "förlåt", "sorry", "nej förlåt", "nej vänta", "vänta", "nej fel", "fel"}),
    openers=frozenset(
        {
            "ärligt talat",
            "om jag ska vara ärlig",
            "uppriktigt sagt",
            "jaha",
            "vad ska jag säga",
            "alltså",
            "asså",
            "ja alltså",
            "ja du",
            "jo du",
            "öh",
        }
    ),
    tags=frozenset({"liksom", "va", "vettu"}),
    asides=frozenset(
        {
            "bra fråga",
            "det var en bra fråga",
            "hör du mig",
            "hör ni mig",
            "hörs jag",
            "hör du",
            "hallå",
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
