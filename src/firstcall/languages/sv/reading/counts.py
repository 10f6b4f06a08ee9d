"""Swedish counting: numbers that are told without a plain figure, and figures that count nothing asked."""

from __future__ import annotations

from firstcall.languages.sv.reading.approximators import APPROX
from firstcall.languages.sv.reading.approximators import BEFORE as ONLY_BEFORE
from firstcall.languages.sv.reading.lexicon import NUMERALS
from firstcall.reading.counting import Count
from firstcall.reading.durations import born_in
from firstcall.reading.rules import Hit, Rule


def in_words(word: str) -> float | None:
    """The number that a compound begins with: `trettio` of `trettiotonnare`."""
    found = NUMERALS.in_word(word)
    return None if found is None else float(found)


def _minutes(hit: Hit) -> float | None:
    """Hours in minutes: "en och en halv timme" is 90."""
    if hit.told("n"):
        more = {"en kvart": 15.0, "en halv": 30.0}.get(hit.word("n2"), hit.num("n2") or 0.0)
        return 60 * (hit.num("n") or 1.0) + more
    if hit.parts:
        return hit.parts[0].value * (15 if "kvart" in hit.said else 60)
    words = (
        ("halvtimme", 30.0),
        ("halv timme", 30.0),
        ("tre kvart", 45.0),
        ("trekvart", 45.0),
        ("kvart", 15.0),
        ("timme", 60.0),
    )
    return next(minutes for word, minutes in words if word in hit.said)


TOGETHER = frozenset({"totalt", "sammanlagt", "sammantaget"})
"""Before the second of two figures: it is of all groups, not of each."""

FIRST_YEAR = 1900
"""A figure from here on behind "sen" is a year."""

PERIODS = {
    **dict.fromkeys(("sekunden", "sekund"), "second"),
    **dict.fromkeys(("minuten", "minut"), "minute"),
    **dict.fromkeys(("timmen", "timme"), "hour"),
    **dict.fromkeys(("dagen", "dag", "passet", "pass", "skiftet", "skift", "natten", "natt"), "day"),
    **dict.fromkeys(("kvällen", "kväll"), "day"),
    **dict.fromkeys(("veckan", "vecka"), "week"),
    **dict.fromkeys(("månaden", "månad"), "month"),
    **dict.fromkeys(("året", "år"), "year"),
}
"""A period as it stands behind "per" -> its name."""

COUNTS = (
    Rule(
        "sv.countblock.other",
        r"(?:kravet|målet|normen|minimum) (?:\S+ )?(?:var|låg på|är) (?:{ABOUT} )?#|# (?:år|"
        r"månader|veckor|procent|%|kronor)|(?:klockan|kl|vecka) #(?: (?:och|till|-|–|,) #(?= [.,]| $))?|för # år sen|"
        r"(?:sen|från|i|år) (?:19|"
        r"20)?#(?= hade)|# (?:minuter )?(?:över|i) #(?! (?:år|månader|veckor|timmar))|halv #|kvart (?:i|över) #|"
        r"# av (?:oss|dem)(?= som)|# (?:var|är) (?:totalen|totalt|hela \S+|alla ihop|allihop)|"
        r"väger (?:{ABOUT} )?#|(?<=# )av (?:totalt )?#(?= [.,]| $)|(?<=# )på #(?= på sin höjd| [.,]| $)|# (?:- "
        r")?tals?(?:et)?|(?:född|åldern) #"
        r"|(?:på|i|över|fördelat på|med) (?:#|två|tre) (?:andra |\S+ )?(?:avdelning(?:ar)?|våning(?:ar)?|"
        r"ställen|kollegor|kollega)|ihop med # (?:till|annan|andra)"
        r"|# egna(?= [.,]| $| men)|(?:alla|allt) utom #|inte (?:bara )?(?:#|en|ett)(?= (?:\S+ )?utan #)|en av "
        r"(?:totalt )?#(?= [.,]| $)",
        yes=(
            "Jag har två egna, men där hade jag tolv.",
            "Alla utom två.",
            "Inte bara tre utan tio.",
            "Jag var en av tio.",
            "på två avdelningar",
            "Kravet var 100.",
            "i fem år",
            "Tio över tre.",
        ),
        no=("Jag låg på 140.",),
    ),
    Rule(
        "sv.countblock.since",
        r"sen (?P<y>#)",
        lambda hit: hit.rule.id if (hit.num("y") or 0) >= FIRST_YEAR else None,
        yes=("Sen 2015.",),
        no=("Fjorton till en början, sen arton.",),
    ),
    Rule(
        "sv.count.me_and_n",
        r"(?:bara )?jag(?: själv)? (?:och|plus) (?P<n>#)(?: andra| till)?|"
        r"(?P<n_>#)(?: stycken| andra| personer| till| man)? (?:och|plus) (?:så )?(?:jag|mig|en själv)"
        r"(?: själv|(?= [.,]| $| då| också| men| fast))",
        lambda hit: (hit.num("n" if hit.told("n") else "n_") or 0.0) + 1,
        yes=("Elva man och så jag.", "Jag och åtta andra.", "Fyra plus jag själv."),
        no=("Åtta andra.",),
    ),
    Rule(
        "sv.count.me_and",
        r"(?:bara |endast )?jag och (?:min|en|mina)? ?(?!(?:katten|hunden|katt|hund|kaffet) )(?:\S+)(?= \.| $|,)|"
        r"bara (?:jag|mig)(?: själv)?|ensam",
        lambda hit: 2.0 if " och " in hit.said else 1.0,
        yes=("Bara jag och min bror.", "Bara jag själv."),
        no=("Tre.",),
    ),
    Rule(
        "sv.count.one",
        r"(?<=^ )(?:bara )?(?:en|ett)(?: enda| mil)?(?= [.,!]| $| ungefär)|(?<=^ )(?:(?:ja|nej|jo|öh|,|det var) "
        r"){0,3}"
        r"(?:bara|endast|blott) (?:en|ett)(?: enda)?(?= (?!del|hel|halv|massa|team|lag|gäng|grupp|par|tiotal|hand|"
        r"bit)"
        r"\S{3,}(?: \S+)?(?: [.,!]| $))",
        lambda hit: 1.0,
        yes=("En.", "En mil ungefär."),
        no=("En massa.",),
    ),
    Rule(
        "sv.count.each_group",
        r"(?:# \S+ ,? ?)?(?:en|ett) (?:på|med|om) (?:{ABOUT} )?(?P<n>#) (?:och|,|samt) (?:en|ett) (?:på|med|om) "
        r"(?:{ABOUT} )?(?P<n2>#)",
        lambda hit: (hit.num("n") or 0) + (hit.num("n2") or 0),
        yes=("Två grupper, en på tolv och en på fjorton.",),
        no=("Två grupper om tolv.",),
    ),
    Rule(
        "sv.count.groups",
        r"(?P<n>#) (?:stycken )?(?:lag|team|grupper|gäng|skift|pass|dagar|nätter|kvällar|avdelningar|rader|våningar|"
        r"butiker|bord|omgångar|enheter|sittningar|turer|klasser|"
        r"hus|skolor|vändor|körningar)(?: \S+)? (?:om|på|med|à|x|gånger|med vardera|à) (?:{ABOUT} )?(?P<n2>#)|"
        r"(?P<n3>#) timmar (?:om|per) (?:dagen|dag|natten|natt|passet|pass) ,? ?(?:och |gånger |i )?(?P<n4>#) "
        r"(?:dagar|"
        r"nätter|pass)|(?P<n5>#) (?:dagar|nätter|pass|skift|lag|team|grupper) (?:i veckan |"
        r"per vecka )?,? ?(?P<n6>#) (?:timmar|personer|man|"
        r"stycken)?(?: ?(?:vardera|var|i varje|i vardera|per (?:lag|team|grupp|skift)|på varje|om dagen|per dag|"
        r"per pass|åt gången))|(?P<n9>#) (?:dagar|nätter|pass|kvällar) ,? ?(?:med |om |på )?(?P<n10>#) timmar(?= "
        r"[.,]| $| per| om| var| styck)|"
        r"(?P<n7>#) \S{3,} (?:om|på|med|à) (?:{ABOUT} )?(?P<n8>#)(?: \S+)? "
        r"(?:vardera|var(?= [.,]| $)|i (?:varje|varje hus|vart och ett))",
        lambda hit: next(
            (1 if TOGETHER & set(hit.said.split()) else hit.num(one) or 0) * (hit.num(two) or 0)
            for one, two in (("n", "n2"), ("n3", "n4"), ("n5", "n6"), ("n9", "n10"), ("n7", "n8"))
            if hit.told(one)
        ),
        yes=(
            "Två lag om fem.",
            "Fyra hus på tolv lägenheter vardera.",
            "Fyra dagar om åtta timmar.",
            "Åtta timmar om dagen, fyra dagar i veckan.",
        ),
        no=("Två lag.",),
    ),
    Rule(
        "sv.count.as_many",
        r"(?P<n>#)(?: \S+){0,3} (?:och|plus) (?:ungefär |precis |exakt )?lika många(?! som)",
        lambda hit: 2 * (hit.num("n") or 0.0),
        yes=("Femhundra i Biskopsgården och lika många i Länsmansgården.",),
        no=("Femhundra, lika många som nu.",),
    ),
    Rule(
        "sv.count.shifts",
        r"(?P<n>#) (?P<w>[a-zåäö]+?)(?:timmars ?-? ?(?:pass|dagar|skift|nätter|arbetsdagar)|or)(?= [.,!]| $| i | per )",
        lambda hit: None if (hours := in_words(hit.word("w"))) is None else (hit.num("n") or 0.0) * hours,
        yes=("Fem åttatimmarspass.", "Tre tolvor i veckan."),
        no=("Fem pass.", "Tre mattor."),
    ),
    Rule(
        "sv.item.couple",
        r"(?:ett )?par(?= (?!tre)\S{4,})",
        lambda hit: 2.0,
        yes=("Fem fasta och ett par inhyrda.",),
        no=("Ett par tre.",),
    ),
    Rule(
        "sv.item.one",
        r"(?<=och )(?:en|ett)(?= (?!halv|kvart|del|massa|hel|till)\S{4,})|(?<=plus )(?:en|ett)(?= \S{4,})|"
        r"(?<=, )(?:en|ett)(?= (?!halv|kvart|del|massa|hel|sådär|till)\S{4,} (?:,|och|plus))|"
        r"(?<=^ )(?:en|ett)(?= (?!halv|kvart|del|massa|hel|sådär|till)\S{4,} (?:,|och|plus))",
        lambda hit: 1.0,
        yes=("Två elektriker och en lärling.",),
        no=("En lärling.",),
    ),
    Rule(
        "sv.item.self",
        r"(?<=och )(?:jag|mig)(?: själv)?(?= [.,]| $| då)|(?<=plus )(?:jag|mig)(?: själv)?(?= [.,]| $| då)",
        lambda hit: 1.0,
        yes=("Två svetsare, en montör och jag.",),
        no=("Jag och två svetsare.",),
    ),
    Rule(
        "sv.countnorm.average",
        r"snittet (?:\S+ )?(?:var|låg på|är) (?:{ABOUT} )?#",
        yes=("Snittet var 100.",),
        no=("Jag låg på 140.",),
    ),
    Rule(
        "sv.askage.question",
        r"hur gam(?:mal|la)|ålder|fyllt",
        yes=("Hur gammal är du?",),
        no=("Hur många?",),
    ),
    Rule(
        "sv.asksled.question",
        r"(?:ledde|lett|leder|basade|styrde) du|under dig|rapportera\S*(?: \S+){0,2} dig|personalansvar|chef (?:för|"
        r"över)",
        yes=("Hur många montörer ledde du?", "Hur många har du haft under dig?"),
        no=("Hur många var ni i laget?",),
    ),
    Rule(
        "sv.askspast.question",
        r"har du|hade|ledde|brukade|var du|jobbade|har (?:\S+ ){1,3}?du \S+(?:at|it|rt|tt)",
        yes=("Hur många har du lett?", "Hur många våningar har husen du målat?"),
        no=("Hur många kan du ta?",),
    ),
    Rule(
        "sv.born.year",
        r"född (?:år |i |\S+ )?(?P<y>#)",
        born_in,
        yes=("Född 2003.",),
        no=("Född i maj.",),
    ),
    Rule(
        "sv.greatest.question",
        r"störst\S*|högst\S*|längst\S*|tyngst\S*|(?:som )?mest|flest",
        yes=("Hur många ton har den största maskinen varit på?",),
        no=("Hur många?",),
    ),
    Rule(
        "sv.shiftspan.hours",
        r"(?:på|under|per) (?:ett |en )?(?:pass |skift |dag |arbetsdag )?(?:på |om )?(?P<n>#) timmar|"
        r"(?:på|under) (?:ett |en )?(?P<w>[a-zåäö]+?)timmars ?-? ?(?:pass|passet|dag|skift|skiftet)",
        lambda hit: hit.num("n") if hit.told("n") else in_words(hit.word("w")),
        yes=("Åttahundra på ett pass på åtta timmar.",),
        no=("Åtta timmar.",),
    ),
    Rule(
        "sv.bound.mark",
        r"(?:{AP})|(?:{APP})",
        lambda hit: (
            (APPROX[hit.said], hit.said not in ONLY_BEFORE)
            if APPROX.get(hit.said) in {"least", "most"} and hit.said not in {"plus", "+"}
            else None
        ),
        yes=("En timme minst.", "Max en timme."),
        no=("En timme.",),
    ),
    Rule(
        "sv.count.hour",
        r"(?:(?:en|den|dryga?|knappa?) ){0,2}halvtimmen?|en halv timme|trekvart|(?:en )?(?:dryg|knapp) timme|(?:en|"
        r"ett) (?:och en halv|och en kvart) timme|(?P<n>#|en) timm(?:e|"
        r"ar)(?: och)? "
        r"(?P<n2>#|en kvart|en halv)(?: minuter)?|# kvart(?:ar)?|en kvart|en timme(?! om)|# timmar?(?= [.,]| $| med)",
        _minutes,
        yes=("En halvtimme.", "En timme och tjugo minuter.", "En timme."),
        no=("Tjugo minuter.",),
    ),
    Rule(
        "sv.count.one_km",
        r"en (?:enda )?(?:kilometer|km)(?= [.,]| $| bara| kanske| ungefär)",
        lambda hit: 1.0,
        yes=("Ett stenkast, en kilometer bara.",),
        no=("En kilometer och en backe.",),
    ),
    Rule("sv.count.mil", r"(?:en|någon) mil(?! och)", lambda hit: 1.0, yes=("Under en mil.",), no=("En halv mil.",)),
    Rule("sv.count.couple_mil", r"(?:ett )?par mil", lambda hit: 2.0, yes=("Ett par mil.",), no=("En mil.",)),
    Rule(
        "sv.liked.best",
        r"helst|gärna|föredrar|allra helst|hellre",
        yes=("Tre eller fyra, fast helst tre.",),
        no=("Tre eller fyra.",),
    ),
    Rule(
        "sv.count.sides",
        r"(?P<n>#)(?: \S+)? på (?:varje|var|vardera) sida(?:n)?",
        lambda hit: 2 * (hit.num("n") or 0.0),
        yes=("Fyra på varje sida.",),
        no=("Fyra.",),
    ),
    Rule("sv.count.halfmil", r"(?:en )?halv ?mil", lambda hit: 5.0, yes=("En halvmil.",), no=("En mil.",)),
    Rule(
        "sv.count.limit",
        r"(?:över|mer än|högre än|längre än|tyngre än) (?P<n>#)(?: \S+)? ,? ?(?:så |där |då )?(?:blir|går|klarar|"
        r"vill|"
        r"orkar|"
        r"vågar|kan|törs|säger)(?: (?:det|jag|min rygg|ryggen)){0,2} (?:inte|svimning|stopp|nej|för \S+)",
        lambda hit: Count(0.0, hit.num("n") or 0.0),
        yes=("Över tre meter blir det svimning.",),
        no=("Över tre meter.",),
    ),
    Rule(
        "sv.count.turning",
        r"(?:jag )?fyller (?P<n>#)(?! (?:år )?(?:idag|i dag))|(?:jag )?blir (?P<n_>#)(?: år)? (?:i|om|nästa|"
        r"nu)(?= \S+)",
        lambda hit: (hit.num("n" if hit.told("n") else "n_") or 1) - 1,
        yes=("Jag fyller nitton i augusti.",),
        no=("Jag är nitton.",),
    ),
    Rule(
        "sv.nudge.mark",
        r"(?:drygt|strax över|lite över|lite mer än)|(?P<down>knappt|nästan|strax under|lite under|inte riktigt)",
        lambda hit: "down" if hit.told("down") else "up",
        yes=("Drygt en timme.",),
        no=("En timme.",),
    ),
    Rule(
        "sv.rate.per",
        r"(?:i|per|om|på(?= ett| en)?)(?: en| ett)? (?P<x>sekunden|minuten|timmen|dagen|veckan|månaden|året|sekund|"
        r"minut|timme|dag|vecka|månad|år|"
        r"passet|skiftet|natten|kvällen|pass|skift|natt|kväll)",
        lambda hit: PERIODS[hit.word("x")],
        yes=("Två i minuten.",),
        no=("Två stycken.",),
    ),
    Rule(
        "sv.rate.occasion",
        r"åt gången|i taget|per gång|i stöten",
        lambda hit: "occasion",
        yes=("Tre åt gången.",),
        no=("Tre gånger.",),
    ),
    Rule(
        "sv.spoken.language",
        r"svenska|engelska|arabiska|somaliska|persiska|dari|kurdiska|sorani|kurmanji|turkiska|polska|ryska|ukrainska|"
        r"tyska|franska|spanska|italienska|portugisiska|finska|norska|danska|serbiska|kroatiska|bosniska|albanska|"
        r"tigrinja|tigrinska|amarinja|thailändska|thai|kinesiska|mandarin|vietnamesiska|hindi|urdu|bengali|punjabi|"
        r"rumänska|bulgariska|ungerska|grekiska|estniska|lettiska|litauiska|pashto|swahili|isländska|teckenspråk|"
        r"nederländska|holländska|tjeckiska|georgiska|armeniska|hebreiska|japanska|koreanska|tagalog|modersmål",
        yes=("Svenska, engelska och arabiska.",),
        no=("Tre språk.",),
    ),
    Rule(
        "sv.smattering.little",
        r"lite(?: grann)?|hjälplig|knagglig|grundläggande|skol(?=\S)|hyfsad|en aning|några ord|"
        r"så att jag klarar mig på",
        yes=("Lite polska.",),
        no=("Polska.",),
    ),
    Rule(
        "sv.count.tens",
        r"(?:ett )?(?P<t>[a-zåäö]{3,14})tal",
        lambda hit: in_words(hit.word("t")),
        yes=("Ett tiotal.", "Ett sjuttiotal.", "Ett par hundratal."),
        no=("Tio.", "Ett antal.", "Tusentals."),
    ),
    Rule(
        "sv.count.couple",
        r"(?:ett )?par(?: stycken| bara)*(?= [.,]| $)",
        lambda hit: 2.0,
        yes=("Ett par stycken.",),
        no=("Ett par tre.",),
    ),
    Rule(
        "sv.nothing.zero",
        r"noll|ingen(?! aning)|inga|inget|ingen alls|inga alls|"
        r"(?<!räknade )(?<!räknat )(?<!mätte )(?<!mätt )(?<!kollade )(?<!jag )(?<!har )aldrig(?: någon)?|"
        r"(?<=jag )aldrig(?! (?:räkna|mät|mätt|kolla|tänk|väg|klocka|håll|för))|"
        r"(?<=har )aldrig(?! (?:räkna|räknat|mätt|kollat|tänkt|vägt|klockat|hållit|fört))|inte (?:en|ett) (?:enda|"
        r"endaste)(?: \S+)?|inte "
        r"(?:\S+ ){0,5}?(?:någon|några)"
        r"(?= [.,!]| $| alls| direkt| tyvärr)",
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
        r"(?:hela |fulla |långa |halva )?(?P<x>minuter|minut|pass|skift|nätter|kvällar|dagar|dag|timmar|timme|veckor|"
        r"månader|år|meter|kilo|kg|"
        r"kilometer|km|kronor|procent|liter|"
        r"ton)(?= .|$)",
        yes=("Två dagar i veckan.",),
        no=("Två personer.",),
    ),
    Rule(
        "sv.change.future",
        r"flytta(?:r)?|tänker|(?<=jag )ska|(?<=vi )ska|ska (?:jag|vi|flytta|byta|bli|öka|minska)|snart|på gång|(?:i|"
        r"från|till|efter|under) (?:{MO}|sommaren?|hösten?|våren?|"
        r"vintern?|jul|julen|nyår|"
        r"årsskiftet|examen|studierna|skolan|loven?|nästa \S+)|kommer att|utöka|"
        r"(?<!inte )(?<!inga )(?<!aldrig )(?<!inte många )fler",
        yes=("Åtta mil men jag tänker flytta närmare.",),
        no=("Åtta mil.", "Åtta, men inte fler."),
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
        r"(?P<w>[a-zåäö]+?)(?:tonnare|tonnaren|tonns|tonnes|tons|meters|liters|sitsig|platsers|rums|manna\S*|"
        r"mans(?:lag|grupp|team|gäng)\S*|personers\S*|timmars|kilos)",
        lambda hit: in_words(hit.word("w")),
        yes=("En trettiotonnare.", "Ett femmannalag.", "Ett åttapersonersteam."),
        no=("En betongbil.",),
    ),
)
