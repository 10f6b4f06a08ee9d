"""Swedish lengths of time: counted, ranges, halves, since a year, between years, by age, none at all."""

from __future__ import annotations

from typing import Any

from firstcall.languages.sv.reading.approximators import APPROX
from firstcall.languages.sv.reading.approximators import MACROS as APPROXIMATORS
from firstcall.languages.sv.reading.days import ORDINALS
from firstcall.reading.durations import (
    Length,
    approximate,
    exact,
    fixed,
    in_nth_year,
    plain,
    vague,
)
from firstcall.reading.rules import Hit, Rule

UNITS = {
    **dict.fromkeys(("år", "års", "åren", "året", "åringar", "vårar"), 1.0),
    **dict.fromkeys(("månad", "månader", "månaders", "månaden", "månaderna", "månads"), 1 / 12),
    **dict.fromkeys(("vecka", "veckor", "veckors", "veckorna"), 1 / 52),
    **dict.fromkeys(("dag", "dagar", "dagars", "dygn"), 1 / 365),
    **dict.fromkeys(("vinter", "vintrar", "säsonger", "säsong", "sommar", "somrar"), 1.0),
    **dict.fromkeys(("termin", "terminer"), 0.5),
    **dict.fromkeys(("läsår", "verksamhetsår", "skolår", "kalenderår", "arbetsår"), 1.0),
    **dict.fromkeys(("kvartal",), 0.25),
    **dict.fromkeys(("decennium", "decennier"), 10.0),
}
"""Unit -> years. A season counts as a year; "två somrar, tre månader varje gång" has its own rule."""

TENS = {
    "tiotal": 10.0,
    "tiotals": 10.0,
    "femtontal": 15.0,
    "tjugotal": 20.0,
    "trettiotal": 30.0,
    "dussin": 12.0,
    "femtal": 5.0,
}
"""Counts that end in -tal."""

MACROS = {
    "N": r"#|en|ett",
    "U": "|".join(sorted(UNITS, key=len, reverse=True)),
    **APPROXIMATORS,
    "ABOUT": r"runt|ungefär|cirka|ca|typ|kanske|omkring|en sådär|sådär|nog|väl|säg|säkert|en|bortåt|åtminstone|"
    r"allt som allt|totalt|sammanlagt|runt om",
    "MO": r"januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
    "TO": r"till|-|–|eller|kanske|, kanske|à|, nej kanske|upp till|, eller|, eller kanske|, möjligen",
}

_NOW_COMING = (
    r"om (?:en|någon|ett par|#) (?:månad|månader|veckor|vecka)|nästa månad|den (?:\S+ )?(?:\S+ )?{MO}|i (?:vår|"
    r"sommar|"
    r"höst|vinter|{MO}|år|juli|"
    r"jul)|till (?:våren|sommaren|hösten|jul|{MO})|nu i (?:vår|"
    r"sommar|höst|vinter|{MO})"
)


def coming(hit: Hit) -> Any:
    """As in "Tre år i sommar": not yet, but soon."""
    number = next((hit.num(name) for name in ("n", "n_", "n__", "n___") if hit.told(name)), None) or 0.0
    number += 0.5 if "halvt" in hit.said and number == int(number) else 0.0
    return Length(max(number - 0.5, 0), number, "coming")


def _about_one(hit: Hit) -> Any:
    """As in "ett drygt år"."""
    low, high = approximate(1.0, 1.0, "up" if hit.word("a").startswith("d") else "down", 0.5)
    unit = UNITS[hit.word("u")]
    return Length((low or 0.0) * unit, (high or 0.0) * unit)


def _rising(hit: Hit) -> bool:
    """Whether three figures go up by small steps."""
    one, two, three = (number.value for number in hit.parts)
    return one < two < three <= one + 4


def _couple_or_more(hit: Hit) -> Any:
    """As in "Ett par tre år"."""
    unit, most = UNITS[hit.word("u") or hit.word("u_") or "år"], hit.num("n")
    return Length(2 * unit, most * unit) if most in {3.0, 4.0} else None


DURATIONS = (
    Rule(
        "sv.duration.not_a_day",
        r"(?:har )?(?:jag )?(?:inte|aldrig) (?:\S+(?:at|it|tt|rt|ort) )?(?:ens )?(?:en|ett) (?:enda |ynka )?(?:dag|"
        r"timme|minut|"
        r"sekund|pass|vecka)(?= (?:på|i|med|som|inom|av) |(?: i mitt liv)? [.,!]| $)",
        fixed(0.0, 0.0, "none"),
        yes=("Inte en dag.", "Jag har inte jobbat en dag på lager."),
        no=("Inte en dag till.", "En dag."),
    ),
    Rule(
        "sv.duration.coming",
        r"(?:blir|fyller|har) (?:det |jag )?(?:väl |nog |snart )?(?P<n>{N}) år (?:nu )?(?:{COMING})|"
        r"(?<!blev )(?<!fyllde )(?<!var )(?<!blev det )(?<!var det )(?P<n_>{N}) (?:och (?:ett )?halvt )?år (?:(?:nu|"
        r"blir det|är det|har jag|väl|"
        r"nog) ){0,3}(?:{COMING})(?! (?:var|blev))|"
        r"(?:{COMING}) (?:blir|har|är|fyller) (?:det |jag )?(?:väl |nog |jobbat |gjort )?(?P<n__>{N}) år|"
        r"(?<=^ )(?:det |jag |ja |, )*(?:blir|fyller) (?:det )?(?:väl |nog |snart )?(?P<n___>#) (?:nu "
        r")?(?:{COMING})(?= [.,]| $)",
        coming,
        yes=(
            "Det blir fyra år den första november.",
            "I sommar blir det tre år.",
            "Två år i februari.",
            "Det blir tre i november.",
            "sju år nu i vår",
        ),
        no=("Tre år i Sverige.", "Det blev nio år i december."),
    ),
    Rule(
        "sv.duration.one_half",
        r"(?:ett|en) år och (?:ett halvt|ett halvår|en halv)|(?:ett|en) och (?:ett |en )?halvt? år|"
        r"halvannat år|halvtannat år|anderthalvt år|ett å ett halvt år|ett och ett halvt(?: år)?",
        fixed(1.5, 1.5),
        yes=("Ett år och ett halvt.",),
        no=("Ett halvt år.",),
    ),
    Rule(
        "sv.duration.quarters",
        r"(?P<n>#) (?:kvarts|fjärdedels) år|(?P<t>tre)kvarts år|(?:ett )?kvarts år",
        lambda hit: exact(0.25 * (3.0 if hit.told("t") else hit.num("n") or 1.0)),
        yes=("Tre kvarts år.", "Trekvarts år."),
        no=("Tre år.",),
    ),
    Rule(
        "sv.duration.decade_named",
        r"(?:(?P<w>hela)|halva) (?:(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)talet|# - talet|"
        r"#tal(?:et)?)",
        lambda hit: exact(10.0 if hit.told("w") else 5.0),
        yes=("Hela nittiotalet.",),
        no=("På nittiotalet.",),
    ),
    Rule(
        "sv.duration.century",
        r"(?:(?P<a>{AP}) )?(?:{ABOUT} )?(?:ett )?(?:(?P<half>halvt)|kvarts) ?sekel",
        lambda hit: Length(*approximate(*(2 * (50.0 if hit.told("half") else 25.0,)), APPROX.get(hit.word("a")), 0.5)),
        yes=("Snart ett kvarts sekel.",),
        no=("Förra seklet.",),
    ),
    Rule(
        "sv.duration.years_half",
        r"(?P<n>#) år och (?P<half>ett halvt|ett halvår|en halv)(?P<u>)",
        lambda hit: Length((hit.num("n") or 0) + 0.5, (hit.num("n") or 0) + 0.5),
        yes=("Tre år och ett halvt.",),
        no=("Tre år.",),
    ),
    Rule(
        "sv.duration.half",
        r"(?:(?P<a>{AP}) )?(?:{ABOUT} )?(?:(?:ett|i ett|sista|senaste|något|något enstaka) )?(?:halvår|halvt? år|"
        r"halva året)(?: sådär| ungefär)?",
        lambda hit: Length(
            *{"up": (0.5, 1.0), "down": (0.0, 0.5), "least": (0.5, None), "most": (0.0, 0.5)}.get(
                APPROX.get(hit.word("a"), ""), (0.5, 0.5)
            )
        ),
        yes=("Ett halvår.", "Drygt ett halvt år."),
        no=("Ett år.",),
    ),
    Rule(
        "sv.duration.season_of",
        r"{N} (?:sommar|vinter|säsong) ,? ?(?:på |alltså |det vill säga )?(?:{ABOUT} )?(?P<n>{N}) (?P<u>månader|"
        r"veckor)",
        plain(UNITS, APPROX),
        yes=("En sommar, tre månader.",),
        no=("En sommar.",),
    ),
    Rule(
        "sv.duration.mixed",
        r"(?:(?P<a>{AP}) )?(?P<n>{N}) (?P<u>år)(?: ,| och)? (?P<m>{N}) (?P<mu>månad|månader|mån|veckor|vecka|"
        r"dagar|dag|dygn)",
        plain(UNITS, APPROX),
        yes=("2 år och 6 månader.", "Tre år sjutton dagar."),
        no=("2 år.",),
    ),
    Rule(
        "sv.duration.mixed_bare",
        r"(?<!mellan )(?P<n>#|ett) och (?P<m>#|en) månad(?:er)?(?= [.,]| $| kanske)",
        lambda hit: exact((hit.num("n") or 0.0) + (hit.num("m") or 0.0) / 12),
        yes=("Tre och tio månader.",),
        no=("Mellan tre och tio månader.",),
    ),
    Rule(
        "sv.duration.half_of",
        r"(?:ungefär |nästan |drygt )?(?:hälften|halva tiden) av (?:mina |de |dem |dessa )?(?P<n>#) (?:yrkes)?(?:år|"
        r"åren)",
        lambda hit: exact((hit.num("n") or 0.0) / 2),
        yes=("Hälften av mina tjugo år.",),
        no=("Tjugo år.",),
    ),
    Rule(
        "sv.duration.short_of",
        r"(?P<n>{N}) (?P<u>{U}) (?:kvar till|kvar innan|ifrån|från|kortare än|mindre än) (?P<n2>#|ett) år",
        lambda hit: exact(max((hit.num("n2") or 0.0) - (hit.num("n") or 0.0) * UNITS[hit.word("u")], 0.0)),
        yes=("Två månader kvar till tre år.",),
        no=("Två månader till.",),
    ),
    Rule(
        "sv.duration.one_more",
        r"(?P<n>{N}) (?P<u>{U}) till(?: ,)? (?:så |och )*(?:har|blir|är|fyller) (?:jag |det |vi )?(?P<n2>#)",
        lambda hit: exact(max((hit.num("n2") or 0.0) - (hit.num("n") or 0.0) * UNITS[hit.word("u")], 0.0)),
        yes=("Ett år till så har jag fem.",),
        no=("Ett år till.",),
    ),
    Rule(
        "sv.duration.not_under",
        r"(?:under|mindre än) (?P<n>{N})(?: år)? (?:är|har|blir) (?:det|jag) (?:\S+ ){0,2}?inte",
        lambda hit: Length(hit.num("n"), None),
        yes=("Under tre är det då inte.",),
        no=("Under tre år.",),
    ),
    Rule(
        "sv.duration.range_three",
        r"(?P<n>#) (?:, )?#(?: ,| eller| kanske)* (?P<n2>#) (?P<u>{U})",
        lambda hit: plain(UNITS, APPROX)(hit) if _rising(hit) else None,
        yes=("Fem, sex, sju år.",),
        no=("Fem, sex år.",),
    ),
    Rule(
        "sv.duration.range",
        r"(?:(?P<a>{AP}) )?(?:{ABOUT} )?(?:mellan |från )?(?P<n>#|(?<=mellan )(?:en|ett)|(?:en|"
        r"ett)(?= (?:{U} )?(?:{TO}) )) (?:{U} )?(?:(?:{TO}|,|"
        r"och) )?(?P<n2>#) (?:stycken )?(?P<u>{U})(?: (?P<p>{APP}))?",
        plain(UNITS, APPROX),
        yes=("Fem sex år.", "Två, tre år.", "mellan två och fyra år", "två till tre år", "ett eller två år"),
        no=("Fem år.",),
    ),
    Rule(
        "sv.duration.range_after",
        r"(?P<n>#) (?P<u>{U}) ,? ?(?:kanske|eller|möjligen|till|"
        r", kanske)? ?(?P<n2>#)(?: kanske)?(?! (?:{U}|i|på|hos|som))(?= [.?!]| ,|$)",
        plain(UNITS, APPROX),
        yes=("Nio månader, tio kanske.",),
        no=("Nio månader.",),
    ),
    Rule(
        "sv.duration.coupleplus",
        r"(?:ett )?par (?:(?P<u>år|månader) )?(?:,|-)? ?(?:kanske |eller |möjligen )?(?P<n>#)(?: (?P<u_>år|månader))?"
        r"(?! \S+ (?:på|hos))",
        _couple_or_more,
        yes=("Ett par tre år.",),
        no=("Ett par år.",),
    ),
    Rule(
        "sv.duration.plain",
        r"(?:(?P<a>{AP}) )?(?:(?:{ABOUT}|i) ){0,2}(?P<n>{N}) (?:(?:hela|raka|goda|långa|fulla|bra|stycken|"
        r"ynka) )?(?P<u>{U})(?:(?: ,)? (?P<p>{APP})(?! {N}))?",
        plain(UNITS, APPROX),
        yes=("Sju år.", "drygt tre år", "Arton månader", "minst tio år", "ett år"),
        no=("Sju stycken.",),
    ),
    Rule(
        "sv.duration.one_about",
        r"(?:ett|en) (?P<a>drygt|dryga|dryg|knappt|knappa|knapp) (?P<u>år|månad|vecka|termin|säsong)",
        _about_one,
        yes=("Inte så länge, ett drygt år.",),
        no=("Drygt tre år.",),
    ),
    Rule(
        "sv.duration.couple",
        r"(?:(?:ett|sista|senaste|i ett) )?par (?:goda |bra )?(?P<u>{U})",
        vague(UNITS, 2, 2, "plain"),
        yes=("Ett par år.",),
        no=("Ett par skor.",),
    ),
    Rule(
        "sv.duration.some_year",
        r"(?:något|nåt) år(?: ,)?(?: (?:kanske|eller|högst|max|typ|möjligen)){1,2} (?P<n>#)",
        lambda hit: Length(1.0, hit.num("n"), "few") if 1 < (hit.num("n") or 0) <= 3 else None,
        yes=("Något år, kanske två.",),
        no=("Något år.",),
    ),
    Rule(
        "sv.duration.few",
        r"(?:några|nåra|någon|något|ett antal|några få|några enstaka) (?P<u>år|månader|veckor|somrar|"
        r"säsonger|vintrar)(?: bara)?",
        vague(UNITS, 2, 4, "few"),
        yes=("Några år.",),
        no=("Många år.",),
    ),
    Rule(
        "sv.duration.tens",
        r"(?:ett )?(?P<t>tiotal|tiotals|femtontal|tjugotal|trettiotal|dussin|femtal) (?P<u>år|månader)",
        lambda hit: exact(TENS[hit.word("t")] * UNITS[hit.word("u")]),
        yes=("Ett tiotal år.",),
        no=("Tio tal.",),
    ),
    Rule(
        "sv.duration.several",
        r"(?:ett )?(?:flera|åtskilliga|många|massor med|rätt många|ganska många|massa) (?:år|månader)|"
        r"i evigheter|länge|(?:hela|halva) (?:mitt )?(?:yrkes)?liv(?:et)?|(?:ett )?bra tag|ett tag|evigheter|"
        r"ganska länge|"
        r"rätt länge",
        fixed(None, None, "vague"),
        yes=("Ganska länge.", "Många år."),
        no=("Tio år.",),
    ),
    Rule(
        "sv.duration.decade",
        r"(?:(?P<a>{AP}) )?(?:{ABOUT} )?(?:ett )?(?P<half>halvt )?decennium",
        lambda hit: Length(*approximate(*(2 * (5.0 if hit.told("half") else 10.0,)), APPROX.get(hit.word("a")), 0.5)),
        yes=("Ett halvt decennium.", "Minst ett halvt decennium."),
        no=("Ett år.",),
    ),
    Rule(
        "sv.duration.tens_bare",
        r"(?:ett )(?P<t>tiotal|femtontal|tjugotal|trettiotal)(?= [.,]| $)",
        lambda hit: exact(TENS[hit.word("t")]),
        yes=("Ett tjugotal.",),
        no=("Tjugo tal.",),
    ),
    Rule(
        "sv.duration.allyear",
        r"(?:hela|ett helt|det sista|sista|senaste|förra|det senaste) året|ett helt år",
        fixed(1.0, 1.0),
        yes=("Hela året.",),
        no=("I år.",),
    ),
    Rule(
        "sv.duration.ordinal",
        r"(?:är|på|i) (?:min|mitt) (?P<o___>{ORDINAL}) (?P<u>vecka|månad|dag|termin|säsong|sommar|vinter|läsår)(?! "
        r"(?:på|i|av) \S*utb)|"
        r"(?:(?:inne )?på|går|gör|påbörjat|börjat|inne i) (?:mitt|min|det) (?P<o>{ORDINAL}) (?:året|år|säsong(?:en)?)"
        r"(?! (?:på|i|av) (?:\S*gymn\S*|\S*utb\S*|skolan|linjen))|(?:inne )?på (?P<o_>{ORDINAL}) (?:året|säsongen)"
        r"(?! (?:på|i|av) (?:\S*gymn\S*|\S*utb\S*|skolan|linjen))|(?:är|går|blir) (?:det )?(?:nu )?(?:mitt|"
        r"det) (?P<o__>{ORDINAL}) "
        r"(?:året|år|säsongen)(?! (?:på|i|av) (?:\S*gymn\S*|\S*utb\S*|skolan|linjen))|"
        r"(?:det )?(?:är|blir) (?:nu )?(?P<o____>{ORDINAL}) (?:året|säsongen)(?= nu| här|[ ][.,]| $| jag (?:jobbar|"
        r"kör|är))",
        in_nth_year(ORDINALS, UNITS),
        yes=(
            "Det blir sjunde året nu.",
            "Jag är inne på tredje året nu.",
            "Jag går på mitt andra år.",
            "Det är min första vecka.",
        ),
        no=("Första året var tungt.",),
    ),
    Rule(
        "sv.duration.none",
        r"(?:har )?(?:absolut )?(?:ingen|noll|ingenting|inget|inga|aldrig|nej ingen)(?: (?:alls|som helst|"
        r"tidigare|direkt|egentlig|betald|yrkesmässig|formell|riktig|praktisk|dokumenterad|"
        r"professionell))?(?: (?:erfarenhet|erfarenheter|år|månader|vana))(?: (?:alls|av|inom|"
        r"än|som helst))*"
        r"|(?:har )?(?:aldrig|inte) (?:någonsin )?(?:jobbat|arbetat|kört|varit|gjort|provat|svetsat|haft|"
        r"sysslat|stått|hållit på|hållit i|prövat|satt min fot|testat|tidigare)(?: (?:med )?(?:det|det alls|som|"
        r"med|med det|sådant))?|"
        r"(?:ingen|inget|inga|noll|ingenting) (?:alls|än|ännu|som helst|hittills)|(?<=^ )aldrig(?= [.!,]| (?:vid|på|"
        r"med|"
        r"i|inom|som|hos) (?!livet)|"
        r" $)"
        r"|(?:nej ,? )?aldrig(?: (?:faktiskt|tyvärr|någonsin|i livet|än|ens))?(?= [.,!] ?$| $)|"
        r"annars (?:ingen|ingenting|inget|inga|noll|inte|aldrig)(?: alls)?(?= [.,!]| $)|"
        r"(?:har )?(?:jag )?(?:aldrig|inte) (?:\S+(?:at|it|tt|rt|ort)) (?:alls|något alls)(?= [.,!]| $)|"
        r"inte (?:alls|än|ännu|någonsin|en (?:enda )?dag|ett dugg|någon alls)(?: {ALAS}){0,2}(?= [.,!] ?$| $)|"
        r"(?<=^ )(?:nej ,? ?)?(?:det har jag (?:inte|aldrig)|har jag (?:inte|aldrig))(?: gjort| jobbat(?: med)?)?"
        r"(?: {ALAS}){0,2}(?= [.,!])"
        r"|(?:mitt |det |det här |mitt allra )?(?:skulle bli |blir |är |vore |blir ju )?(?:mitt |"
        r"det )?första (?:riktiga )?jobb(?:et)?|(?:är|helt|alldeles) (?:helt )?(?:ny|grön|nybörjare|"
        r"nyexaminerad) (?:i (?:yrket|branschen|gamet)|på det|inom)?|"
        r"(?<=^ )(?:ja|nej|öh|,| )*det (?:här )?(?:är|blir|vore|skulle bli) (?:helt |alldeles |ju |väl |faktiskt |"
        r"något )*"
        r"nytt för mig|(?:helt |alldeles |ganska )?oerfaren(?= [.,]| $| på| inom)|noll",
        fixed(0.0, 0.0, "none"),
        yes=(
            "Ingen alls.",
            "Jag har aldrig jobbat med det.",
            "Det här skulle bli mitt första jobb.",
            "Det är nytt för mig.",
        ),
        no=("Ingen aning.",),
    ),
)

MACROS["COMING"] = _NOW_COMING
MACROS["ORDINAL"] = "|".join(list(ORDINALS)[:13])
MACROS["ALAS"] = r"faktiskt|tyvärr|egentligen|direkt|är jag rädd|om jag ska vara ärlig|ärligt talat|ens|inte"
