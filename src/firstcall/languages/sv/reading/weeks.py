"""Swedish shares of a whole and days of the week, as counts: "hälften", "åttio procent", "måndag till fredag"."""

from __future__ import annotations

from firstcall.languages.sv.reading.days import DAYS
from firstcall.reading.rules import Rule
from firstcall.reading.weekly import day_span

PARTS = {"halv": 50.0, "hälft": 50.0, "tredje": 100 / 3, "fjärde": 25.0, "kvart": 25.0, "femte": 20.0, "tionde": 10.0}
"""Beginning of a fraction's name -> its percent."""

WEEKS = (
    Rule(
        "sv.permonth.question",
        r"(?:helger|lördagar|söndagar|fredagar) (?:\S+ ){0,4}?(?:i|per|varje) månad(?:en)?",
        yes=("Hur många helger i månaden kan du jobba?",),
        no=("Hur många helger?",),
    ),
    Rule(
        "sv.monthly.weekends",
        r"varannan(?: \S+)?|hälften(?: av dem)?|(?P<all>varje (?:helg|lördag|söndag|fredag|vecka)|(?<!i )alla(?: fyra| "
        r"helger)?)",
        lambda hit: 4.0 if hit.told("all") else 2.0,
        yes=("Varannan.", "Varannan helg.", "Alla."),
        no=("Två.",),
    ),
    Rule(
        "sv.share.percent",
        r"(?P<n>#) (?:procent\S*|%)",
        lambda hit: hit.num("n"),
        yes=("Åttio procent.", "80 %"),
        no=("Åttio.",),
    ),
    Rule(
        "sv.share.part",
        r"(?:(?P<n>#|en) )?(?P<w>tredjedel|fjärdedel|femtedel|tiondel)(?:ar|en)?(?! år)",
        lambda hit: (hit.num("n") or 1.0) * next(value for word, value in PARTS.items() if hit.word("w")[:5] in word),
        yes=("Tre fjärdedelar.", "En tredjedel."),
        no=("Tre.",),
    ),
    Rule(
        "sv.share.half",
        r"(?:ungefär )?hälften|halva (?:tiden|dagen|passet|dagarna)|femtio femtio|# - #(?= [.,]| $)|fifty fifty",
        lambda hit: 50.0 if all(number.value == 50.0 for number in hit.parts) else None,
        yes=("Hälften.", "Halva tiden."),
        no=("Halvtid.",),
    ),
    Rule(
        "sv.share.all",
        r"hela (?:tiden|dagen|dagarna|passet)|alltihop|allting|till hundra|bara det|heltid|uteslutande|enbart det",
        lambda hit: 100.0,
        yes=("Hela tiden.",),
        no=("Hela livet.",),
    ),
    Rule(
        "sv.askshare.question",
        r"procent|%|hur stor (?:del|andel)|andel(?:en)?",
        yes=("Hur stor del av dagen satt du i truck?",),
        no=("Hur många?",),
    ),
    Rule(
        "sv.dayspan.days",
        r"(?P<w>{WD}) (?:till|t o m|-|–|t om|fram till)(?: och med)? (?P<w2>{WD})",
        day_span(DAYS),
        yes=("Måndag till fredag.",),
        no=("Måndag och fredag.",),
    ),
    Rule(
        "sv.dayspan.workdays",
        r"(?:alla |på |bara |varje |samtliga )*(?:vardag(?:ar)?(?:na)?|vardagskvällar|veckodagar(?:na)?)",
        lambda hit: 5.0,
        yes=("Alla vardagar.",),
        no=("Alla dagar.",),
    ),
    Rule(
        "sv.dayspan.weekend",
        r"(?:på |bara |endast )*(?:helger(?:na)?|helgen|lördag söndag|lör sön)",
        lambda hit: 2.0,
        yes=("Bara helger.",),
        no=("Alla dagar.",),
    ),
    Rule(
        "sv.fulltime.week",
        r"(?:(?:vanlig |helst |en )?(?:heltid|heltidstjänst|fulltid|full tid|hel tjänst|full tjänst))(?! ?-)",
        lambda hit: 40.0,
        yes=("Heltid.",),
        no=("Deltid.",),
    ),
    Rule(
        "sv.halftime.week", r"(?:en )?(?:halvtid|halvtidstjänst)", lambda hit: 20.0, yes=("Halvtid.",), no=("Heltid.",)
    ),
    Rule(
        "sv.wholeweek.all",
        r"hela veckan|(?:alla|varje|varenda) (?:nätter|natt|dagar|dag|kvällar|kväll|veckans \S+)|"
        r"alla(?: sju)?(?= [.,!]| $| utom)|allihop|samtliga",
        lambda hit: 7.0,
        yes=("Hela veckan är lugnt.",),
        no=("Två.",),
    ),
    Rule(
        "sv.perweek.question",
        r"(?:timmar|\S*dagar|\S*nätter|\S*kvällar|\S*pass|\S*skift) (?:\S+ ){0,4}?(?:i|per) veckan?|"
        r"(?:timmar|dagar|nätter|kvällar) \S+ per vecka",
        yes=("Hur många nätter i veckan kan du sova borta?",),
        no=("Hur många personer?",),
    ),
    Rule("sv.weekday.name", r"{WD}", yes=("Alla utom lördag.",), no=("Alla.",)),
)
