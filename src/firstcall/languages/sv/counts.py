"""Swedish counting: numbers that are told without a plain figure, and figures that count nothing asked."""

from __future__ import annotations

from firstcall.languages.sv.lexicon import NUMERALS
from firstcall.reading.counting import Count
from firstcall.reading.rules import Rule


def in_words(word: str) -> float | None:
    """The number that a compound begins with: `trettio` of `trettiotonnare`."""
    found = NUMERALS.in_word(word)
    return None if found is None else float(found)


COUNTS = (
    Rule(
        "sv.countblock.other",
        r"(?:kravet|målet|snittet|normen|minimum) (?:\S+ )?(?:var|låg på|är) (?:{ABOUT} )?#|# (?:år|"
        r"månader|veckor|procent|%|kronor)|(?:klockan|kl|vecka) #|för # år sen|(?:sen|från|i|år) (?:19|"
        r"20)?#(?= hade)|# (?:minuter )?(?:över|i) #|halv #|kvart (?:i|över) #|# av (?:oss|dem)(?= som)",
        yes=("Kravet var 100.", "i fem år", "Tio över tre."),
        no=("Jag låg på 140.",),
    ),
    Rule(
        "sv.count.me_and_n",
        r"(?:bara )?jag och (?P<n>#)(?: andra| till)?",
        lambda hit: (hit.num("n") or 0) + 1,
        yes=("Jag och åtta andra.",),
        no=("Åtta andra.",),
    ),
    Rule(
        "sv.count.me_and",
        r"(?:bara |endast )?jag och (?:min|en|mina)? ?(?:\S+)(?= \.| $|,)|bara jag(?: själv)?|ensam",
        lambda hit: 2.0 if " och " in hit.said else 1.0,
        yes=("Bara jag och min bror.", "Bara jag själv."),
        no=("Tre.",),
    ),
    Rule(
        "sv.count.one",
        r"(?<=^ )(?:bara )?(?:en|ett)(?: enda| mil)?(?= [.,!]| $| ungefär)",
        lambda hit: 1.0,
        yes=("En.", "En mil ungefär."),
        no=("En massa.",),
    ),
    Rule(
        "sv.count.tens",
        r"(?:ett )?(?P<t>tiotal|femtontal|tjugotal|trettiotal|trettital|fyrtiotal|femtiotal|hundratal)",
        lambda hit: {"ti": 10.0, "tj": 20.0, "tr": 30.0, "fy": 40.0, "hu": 100.0}.get(
            hit.word("t")[:2], 50.0 if hit.word("t").startswith("femtio") else 15.0
        ),
        yes=("Ett tiotal.",),
        no=("Tio.",),
    ),
    Rule(
        "sv.count.couple",
        r"(?:ett )?par(?: stycken)?(?= [.,]| $)",
        lambda hit: 2.0,
        yes=("Ett par stycken.",),
        no=("Ett par tre.",),
    ),
    Rule(
        "sv.nothing.zero",
        r"noll|ingen(?! aning)|inga|inget|ingen alls|inga alls|aldrig(?: någon)?",
        yes=("Inga.",),
        no=("Tre.",),
    ),
    Rule(
        "sv.people.list",
        r"(?<=^ )jag , \S+(?: ,| och)(?: \S+){0,6}",
        yes=("Jag, Stefan, Mirre, och två lärlingar.",),
        no=("Jag har fem.",),
    ),
    Rule(
        "sv.unit.other",
        r"(?P<x>minuter|minut|dagar|dag|timmar|timme|veckor|månader|år|meter|kilo|kronor|procent|liter|"
        r"ton)(?= .|$)",
        yes=("Två dagar i veckan.",),
        no=("Två personer.",),
    ),
    Rule(
        "sv.change.future",
        r"flytta(?:r)?|tänker|ska|snart|på gång|kommer att|utöka|fler",
        yes=("Åtta mil men jag tänker flytta närmare.",),
        no=("Åtta mil.",),
    ),
    Rule(
        "sv.count.handful",
        r"(?:en )?(?:liten )?handfull|fem sex stycken ungefär",
        lambda hit: Count(5.0, 5.0, unsure=True),
        yes=("En handfull.",),
        no=("Fem.",),
    ),
    Rule(
        "sv.count.couple_or_more",
        r"(?:ett )?par (?P<n>#)(?: stycken)?",
        lambda hit: Count(2.0, hit.num("n") or 0.0) if (hit.num("n") or 0) > 2 else None,
        yes=("Ett par tre stycken.",),
        no=("Ett par.",),
    ),
    Rule(
        "sv.count.compound",
        r"(?P<w>[a-zåäö]+?)(?:tonnare|tonnaren|tonns|tonnes|manna|mannalag|personers|timmars|kilos)",
        lambda hit: in_words(hit.word("w")),
        yes=("En trettiotonnare.", "Ett femmannalag."),
        no=("En betongbil.",),
    ),
    Rule(
        "sv.fulltime.week",
        r"(?:(?:vanlig |helst |en )?(?:heltid|heltidstjänst))(?= [.,!]| $| men| tack| går| är)",
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
        "sv.notmine.role",
        r"(?:inte|aldrig) (?:jag|min|mina|mitt)(?= [.,!]| $)|(?:jag )?var inte (?:chef|ansvarig|min)|"
        r"inte mitt ansvar|(?:jag )?bara (?:hjälpte|hoppade) (?:till|in)",
        yes=("Vi var tjugo men chefen var inte jag.",),
        no=("Jag hade tjugo.",),
    ),
    Rule(
        "sv.perweek.question",
        r"(?:timmar|dagar|nätter|kvällar|pass) (?:\S+ )?(?:i|per) veckan?|"
        r"(?:timmar|dagar|nätter|kvällar) \S+ per vecka",
        yes=("Hur många nätter i veckan kan du sova borta?",),
        no=("Hur många personer?",),
    ),
    Rule(
        "sv.shift.time",
        r"(?:på|under) (?:dagen|dagarna|natten|nätterna|kvällen|kvällarna|vintern|sommaren|helgen|helgerna)|"
        r"ibland|först|sen|från början|förut|tidigare|före|innan|efter|eller",
        yes=("Fem på dagen och tre på natten.",),
        no=("Tre på kontoret och elva ute.",),
    ),
    Rule(
        "sv.usual.mark",
        r"alltid|normalt(?: sett)?|vanligtvis|oftast|i snitt|för det mesta|numera|själv|"
        r"jag (?:hade|basade|ansvarade|ledde)|hade jag (?:ansvar|hand)",
        yes=("Tvåhundra en gång men normalt hundratio.",),
        no=("Hundra.",),
    ),
    Rule("sv.weekday.name", r"{WD}", yes=("Alla utom lördag.",), no=("Alla.",)),
)
