"""Swedish lengths told by age: how old one is and was at the start, from one age to another, half of a life."""

from __future__ import annotations

from firstcall.reading.durations import ages, half_a_life
from firstcall.reading.rules import Rule

AGES = (
    Rule(
        "sv.duration.ages",
        r"(?:jag )?är (?P<n>#)(?: år)?(?: gammal)?(?: nu| idag)?(?: ,| och)* (?:(?:jag|har|och|började|"
        r"jobbat|sen|med|på|i|\S+) ){0,8}(?:när jag var|vid|var jag|som|"
        r"sen jag (?:var|fyllde|blev)) (?P<n2>#)(?: år)?(?: gammal)?",
        ages,
        yes=("Jag är 38 nu och började på verkstan när jag var 20.",),
        no=("Jag är 38 år.",),
    ),
    Rule(
        "sv.duration.ages_back",
        r"(?:(?:började|börja|lärde mig|stod|hjälpte|fick) (?:\S+ ){0,8}?(?:när jag var|vid|som|"
        r"var jag)|(?:sen|från det|från) (?:att )?jag (?:var|fyllde|blev)) (?P<n2>#)(?: år)?(?: gammal)?(?: (?:på|"
        r"hos|"
        r"i|som|med) \S+(?: \S+)?)?(?: ,| och)* (?:(?:nu|idag|jag|"
        r"är|fyller|"
        r"har) ){1,4}(?P<n>#)",
        ages,
        yes=("Jag började när jag var 20 och är 38 nu.",),
        no=("Jag började när jag var 20.",),
    ),
    Rule(
        "sv.duration.ages_then",
        r"(?:jag )?var (?P<n2>#)(?: år)?(?: gammal)? när (?:\S+ ){1,5}?(?:är|fyller|fyllt)(?: jag)?(?: nu)? (?P<n>#)",
        ages,
        yes=("Jag var 19 när jag började och är 31 idag.",),
        no=("Jag var 19 när jag började.",),
    ),
    Rule(
        "sv.duration.age_span",
        r"(?:från|mellan)(?: (?:att|det|när|jag|var))* (?P<n2>#)(?: år)?(?: (?:till|tills|och)| fram till)"
        r"(?: (?:att|det|när|jag|var))+ (?P<n>#)",
        ages,
        yes=("Från att jag var arton till jag var tjugofem.",),
        no=("Från arton till tjugofem.",),
    ),
    Rule(
        "sv.duration.age_between",
        r"jag (?:var|jobbade som) (?:\S+ ){1,2}mellan (?P<n2>#) och (?P<n>#)(?= [.,]| $| års)",
        ages,
        yes=("Jag var servitris mellan arton och tjugotvå.",),
        no=("Mellan två och fyra.",),
    ),
    Rule(
        "sv.duration.half_life",
        r"halva (?:mitt )?liv(?:et)?(?: ,| och)* (?:(?:jag|nu|idag) ){0,2}(?:är|fyller) (?:jag )?(?:nu )?(?P<n>#)|"
        r"är (?P<n_>#)(?: \S+){0,6}? halva (?:mitt )?liv(?:et)?",
        half_a_life,
        yes=("Halva mitt liv, jag är fyrtio.", "Jag är fyrtio så halva livet."),
        no=("Halva livet.",),
    ),
)
