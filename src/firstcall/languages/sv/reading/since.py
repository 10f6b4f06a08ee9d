"""Swedish lengths counted from somewhere: since a year, a month, a season or an age, between two years, years ago."""

from __future__ import annotations

from typing import Any

from firstcall.languages.sv.reading.ages import AGES
from firstcall.languages.sv.reading.durations import MACROS as WORDS
from firstcall.languages.sv.reading.durations import UNITS, coming
from firstcall.reading.durations import (
    Length,
    exact,
    since,
    since_month,
    since_season,
    span,
    until_last_year,
    year_of,
)
from firstcall.reading.rules import Hit, Rule

MONTHS = WORDS["MO"].split("|")
SEASONS = {
    **dict.fromkeys(("våras", "våren"), (3, 5)),
    **dict.fromkeys(("somras", "sommaren", "somrars"), (6, 8)),
    **dict.fromkeys(("höstas", "hösten"), (9, 11)),
    **dict.fromkeys(("vintras", "vintern"), (12, 12)),
    **dict.fromkeys(("jul", "julen", "julas"), (12, 12)),
    **dict.fromkeys(("nyår", "årsskiftet"), (1, 1)),
    **dict.fromkeys(("påsk", "påsken", "påskas"), (4, 4)),
    **dict.fromkeys(("midsommar",), (6, 6)),
    **dict.fromkeys(("semestern",), (8, 8)),
}
"""Time of the year -> its first and last month."""

MONTHS_PER_YEAR = 12
"""A smaller figure behind "until" is no year."""

FIRST_YEAR = 1950
"""A figure from here on behind "the first" is a year."""

TURN = 2000
"""The year that people mean by the turn of the millennium."""

MACROS = {"SEASON": "|".join(SEASONS)}


def _each(hit: Hit) -> Any:
    """As in "Två somrar, tre månader varje gång"."""
    times, unit = hit.num("n2"), UNITS[hit.word("u")]
    if hit.told("n") is None or times is None:
        return None
    length = (hit.num("n") or 0) * times * unit
    return Length(length, length, "plain")


def _ended(hit: Hit) -> Any:
    """As in "Slutade 2020 efter åtta år": the length counts, not the year."""
    number = hit.num("n")
    return Length(number, number, "ended") if number is not None else None


def _ago(hit: Hit) -> Any:
    """As in "Började för fem år sen"."""
    length = (hit.num("n") or 0) * {**UNITS, "halvår": 0.5}[hit.word("u")]
    return Length(length, length, "since")


def _since_short(hit: Hit) -> Any:
    """As in "Sen 11." and nothing else: the year, written short."""
    number = hit.number("y")
    year = year_of(number, hit.today)
    return exact(float(hit.today.year - year)) if number and number.digits and year and number.value < 100 else None


def _short_year(hit: Hit) -> Any:
    """As in "Jag tog kortet nitton och har kört sen dess": 2019."""
    year = year_of(hit.number("y"), hit.today)
    return Length(*(2 * (float(hit.today.year - year),)), "since") if year else None


def _each_place(hit: Hit) -> Any:
    """As in "Telia, Tre och Tele2, ett år vardera": a length for each name."""
    return exact((hit.word("l").count(" , ") + 2) * (hit.num("n") or 0.0) * UNITS[hit.word("u")])


def _months_span(hit: Hit) -> Any:
    """As in "Från mars 2025 till november": whole months, over the turn of a year where the end comes earlier in it."""
    first = MONTHS.index(next(hit.word(name) for name in ("mo", "mo_", "mo__") if hit.told(name)))
    last = MONTHS.index(hit.word("mo2"))
    begun = year_of(hit.number("y" if hit.told("y") else "y_"), hit.today) if not hit.told("mo__") else None
    ended = year_of(hit.number("y2"), hit.today) if hit.told("y2") else None
    years = ended - begun if begun and ended else int(last <= first)
    return exact(years + (last - first) / 12) if years >= 0 else None


def _each_named(hit: Hit) -> Any:
    """As in "Somrarna 2020, 2021 och 2022, fyra månader varje": a length for each year named."""
    years = len(hit.parts) - (hit.number("n") is not None)
    return exact(years * (hit.num("n") or 0.0) * UNITS[hit.word("u")])


SINCE = (
    *AGES,
    Rule(
        "sv.duration.ended",
        r"(?:slutade|gick|avslutade|lämnade|sa upp mig|"
        r"la av)(?: \S+){0,4} #(?: \S+){0,2} efter (?:{ABOUT} )?(?P<n>{N}) (?P<u>år)",
        _ended,
        yes=("Jag slutade 2020 efter åtta år.",),
        no=("Jag slutade 2020.",),
    ),
    Rule(
        "sv.duration.each",
        r"(?P<n2>#) (?:kontrakt|inhopp|uppdrag|resor|turer|somrar|vintrar|säsonger|gånger|terminer|omgångar|perioder|"
        r"vändor) ,? ?(?:{ABOUT} |på )?(?P<n>{N}) (?P<u>{U}) (?:varje|per|i taget|åt gången|varje gång|"
        r"vardera|var)(?: gång| sommar| säsong)?",
        _each,
        yes=("Två somrar, tre månader varje gång.",),
        no=("Två somrar.",),
    ),
    Rule(
        "sv.duration.each_before",
        r"(?P<n2>#) (?:kontrakt|inhopp|uppdrag|resor|turer|somrar|vintrar|säsonger|gånger|terminer|omgångar|perioder|"
        r"vändor) ,? ?(?:vardera|var|varje(?: gång| sommar| säsong)?|per (?:gång|sommar|säsong)|om|à|på)(?: på| om)? "
        r"(?:{ABOUT} )?(?P<n>{N}) (?P<u>månader|månad|veckor|dagar)",
        _each,
        yes=("Tre somrar, vardera tre månader.", "Två säsonger på fem månader."),
        no=("Tre somrar, totalt nio månader.",),
    ),
    Rule(
        "sv.duration.each_named",
        r"(?:somrarna|vintrarna|säsongerna|vårarna|höstarna) #(?: (?:,|och))? (?:# (?:(?:,|och) )?){1,6}, ?"
        r"(?:{ABOUT} )?(?P<n>{N}) (?P<u>{U}) (?:varje|per|vardera|var|åt gången|varje gång)",
        _each_named,
        yes=("Somrarna tjugo, tjugoett och tjugotvå, fyra månader varje.",),
        no=("Somrarna 2020 och 2021.",),
    ),
    Rule(
        "sv.duration.each_place",
        r"(?:på|hos|i|åt) (?P<l>\S+(?: #)?(?: , \S+(?: #)?){0,4} (?:och|samt) (?:på |hos )?\S+(?: #)?) ,? ?"
        r"(?:{ABOUT} )?(?P<n>{N}) (?P<u>{U}) (?:vardera|på varje(?: ställe)?|på vart och ett)",
        _each_place,
        yes=("På Telia, Tre och Tele2, ett år vardera.",),
        no=("Ett år vardera på NCC och Peab.",),
    ),
    Rule(
        "sv.duration.since_short",
        r"(?<=^ )(?:ända )?(?:sen|från) (?P<y>#)(?= [.!] $| $)",
        _since_short,
        yes=("Sen 11.", "Sedan 08."),
        no=("Sen tre.", "Sen 11 på Volvo."),
    ),
    Rule(
        "sv.duration.months_span",
        r"(?:(?:började|från|sen|jobbade(?: \S+)? från)(?: \S+){0,2} )(?:(?P<mo>{MO}) (?P<y>#)|"
        r"(?:år )?(?P<y_>#) i (?P<mo_>{MO})|"
        r"(?P<mo__>{MO}))(?: ,| och)?(?: jag)? (?:slutade|till|tills|"
        r"fram till)(?: (?!{MO})\S+){0,2} (?P<mo2>{MO})(?: (?P<y2>#))?",
        _months_span,
        yes=("Jag började 2025 i mars och slutade i november.", "Från mars till november."),
        no=("Jag började i mars.",),
    ),
    Rule(
        "sv.duration.season_months",
        r"(?:en|ett|#) (?:säsong|sommar|vinter)(?: (?!och )[^\s,#]+){0,3} ,? ?(?:från )?(?P<mo__>{MO}) (?:till|-|–|t "
        r"o m)"
        r"(?: och med)?(?P<y>)(?P<y_>)(?P<mo>)(?P<mo_>)(?P<y2>) (?P<mo2>{MO})",
        _months_span,
        yes=("En säsong i Åre, november till april.",),
        no=("En säsong i Åre.",),
    ),
    Rule(
        "sv.duration.until_last",
        r"(?:från|sen) (?P<y>#) (?:fram )?(?:till|tills) (?:förra året|i fjol)",
        until_last_year,
        yes=("Från 2011 till förra året.",),
        no=("Från 2011 till nu.",),
    ),
    Rule(
        "sv.duration.span_until",
        r"(?:från|sen) (?P<y>#) (?:till|tills|fram till|fram tills) (?:att )?(?:(?!#)\S+ ){1,4}(?:i |"
        r"år )?(?P<y2>#)(?! {U})",
        lambda hit: span(hit) if (hit.num("y2") or 0) > MONTHS_PER_YEAR else None,
        yes=("Från 2014 tills de stängde 2020.",),
        no=("Från 2014 och framåt.",),
    ),
    Rule(
        "sv.duration.span",
        r"(?:(?:från|mellan) (?:{MO} )?)?(?P<y>#) (?:till|-|–|och|fram till|"
        r"t o m) (?:{MO} )?(?P<y2>#)(?! {U})",
        span,
        yes=("Från 2012 till 2018.", "2015 - 2021"),
        no=("Fem till sex år.",),
    ),
    Rule(
        "sv.duration.since",
        r"(?:ända )?(?:sen|från(?: och med)?|kom tillbaka|återkom|började|börja|startade|sen dess|examen|klar|"
        r"tillträdde|befordra(?:d|des)|tog över|övertog|gick in|klev in|anställdes|öppnade|grundade|"
        r"blev(?: jag)? (?!uppsagd|av|sjuk\S*|arbetslös|pappa|mamma|förälder|gravid|varslad|skadad|friställd|kvar|"
        r"pensionär|gift|utbränd|ledig|föräldraledig)\S+|blev jag(?= (?:år |i |runt )?#)|"
        r"utbildad|"
        r"färdig|"
        r"legitimerad|gesäll|gesällbrev|yrkesbevis|anställd|sen hösten|sen våren)"
        r"(?: (?!i)\S+){0,4}? (?:(?:år|hösten|våren|sommaren|vintern|slutet av|början av|mitten av|i|jag|"
        r"var) ){0,2}(?:(?P<mo>{MO}) )?(?:' |år )?(?P<y>#)(?! (?:{U}|- tal\S*|tal\S*))(?: (?:och framåt|på|"
        r"och sen dess))?",
        since({m: i for i, m in enumerate(MONTHS, 1)}),
        yes=(
            "Jag tillträdde 2020.",
            "Jag blev butikschef 2020.",
            "Gesällbrev 2019.",
            "Sedan 2021.",
            "Jag började som lärling nittioåtta.",
            "Ända sen augusti 2020",
        ),
        no=("För fem år sen.", "Jag tog det för 5 år sedan", "Jag blev uppsagd 2020."),
    ),
    Rule(
        "sv.duration.since_event",
        r"sen (?:innan|före|efter|precis innan|strax innan|runt|kring) (?:\S+ ){1,2}, (?:(?:det|var|runt|typ|kring|"
        r"år|kanske|"
        r"ungefär|i) )*(?P<y>#)(?! {U})",
        since({}),
        yes=("Sedan innan pandemin, 2019 tror jag.",),
        no=("Sedan innan pandemin.",),
    ),
    Rule(
        "sv.duration.first_year",
        r"(?:mitt |min |det |den )?(?:allra )?första \S+(?: (?!slut)\S+){0,4}? (?:år |i |hösten |våren |sommaren "
        r")?(?P<y>#)"
        r"(?! {U})(?= [.,]| $| och | så | på | hos )",
        lambda hit: since({})(hit) if (hit.num("y") or 0) >= FIRST_YEAR else None,
        yes=("Första badrummet la jag 2019.", "Mitt första jobb som kock fick jag 2015."),
        no=("Första året tjänade jag 20.",),
    ),
    Rule(
        "sv.duration.kept",
        r"(?:kom|hamnade|värvades|rekryterades|flyttade över|gick över|bytte|klev på|klev in|mönstrade på|steg på|tog "
        r"plats|fick in foten|landade|gick på|hoppade på)(?: (?!sverige|landet|hit)[^\s,.]+){1,4}? "
        r"(?:år |i )?(?P<y>#)(?! {U})(?: \S+){0,5}? (?:kvar(?: än| ännu)?|fortfarande|än idag)",
        since({}),
        yes=("Jag kom till Försäkringskassan 2020 och sitter kvar på samma stol.",),
        no=("Jag kom till Sverige 2020 och är kvar.", "Jag kom till Volvo 2020."),
    ),
    Rule(
        "sv.duration.since_school",
        r"sen (?:gymnasiet|studenten|skolan|examen|utbildningen|plugget|lumpen)(?: ,| och| jag| det| den| gick| tog| "
        r"slutade|"
        r" ut| var| blev| klar| i| år){1,8} (?P<y>#)(?! {U})",
        since({}),
        yes=("Ända sen gymnasiet, och det gick jag ut 2019.",),
        no=("Ända sen gymnasiet.",),
    ),
    Rule(
        "sv.duration.not_until",
        r"(?:inte|aldrig) (?:\S+ ){0,4}?förrän (?:år |i |hösten |våren |sommaren |runt )*(?:(?P<mo>{MO}) )?(?P<y>#)"
        r"(?! {U})",
        since({m: i for i, m in enumerate(MONTHS, 1)}),
        yes=("Jag började inte köra förrän 2022.",),
        no=("Jag började 2022.",),
    ),
    Rule(
        "sv.duration.since_month",
        r"(?:ända )?(?:sen|från|började|börja|startade|började jag|tillträdde|tillträdde jag|(?:blev|är) (?:klar|"
        r"färdig|anställd|legitimerad)|"
        r"tog (?:min )?(?:examen|legitimation|studenten|\S*kort\S*|licens\S*)|anställdes|fick (?:jobbet|legitimation|"
        r"leg))(?: (?:jag|där|"
        r"här|jobba|köra|nu|i|"
        r"slutet av|början av|mitten av|den|{ORDW})){0,4} (?P<mo>{MO})(?: (?P<last>förra året|i fjol))?(?! (?:#|"
        r"förra|till))",
        since_month({m: i for i, m in enumerate(MONTHS, 1)}),
        yes=("Sen januari.", "Sen augusti förra året.", "Jag började i mars."),
        no=("I januari.", "Sen januari 2020."),
    ),
    Rule(
        "sv.duration.since_season",
        r"(?:sen|från|började|startade)(?: (?:jag|där|här|nu|i)){0,3} (?:(?P<last>förra) )?(?P<s>{SEASON})(?! "
        r"(?:därpå|efter|därefter|#))",
        since_season(SEASONS),
        yes=("Sen i våras.", "Sen förra sommaren.", "Sen jul."),
        no=("I våras slutade jag.",),
    ),
    Rule(
        "sv.duration.began_season",
        r"(?:började|startade|anställdes)(?: (?!och |men |slutade |mars)[^\s,.#]+){1,5}? (?:(?P<last>förra) |i "
        r")(?P<s>{SEASON})"
        r"(?! (?:därpå|efter|därefter|#))",
        since_season(SEASONS),
        yes=("Började i kassan på Coop förra sommaren och är kvar.",),
        no=("Började i kassan och slutade i somras.",),
    ),
    Rule(
        "sv.duration.began_month",
        r"(?:började|startade|anställdes)(?: (?!och |men |slutade )[^\s,.#]+){1,5}? i (?P<mo>{MO})(?: (?P<last>förra "
        r"året|"
        r"i fjol))?(?! (?:#|förra|till|och))",
        since_month({m: i for i, m in enumerate(MONTHS, 1)}),
        yes=("Jag började på Ica i mars.",),
        no=("Jag började på Ica och slutade i mars.",),
    ),
    Rule(
        "sv.duration.since_lately",
        r"(?:sen|började|startade)(?: (?:jag|där|här|nu)){0,2} (?:(?:i )?förra (?P<w>veckan|månaden|året)|"
        r"i (?P<f>fjol)|"
        r"(?:i )?(?P<d>måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags))",
        lambda hit: exact(
            {"veckan": 1 / 52, "månaden": 1 / 12, "året": 1.0}.get(hit.word("w"), 1.0 if hit.told("f") else 1 / 52)
        ),
        yes=("Jag började förra veckan.", "Sen i måndags."),
        no=("Förra veckan slutade jag.",),
    ),
    Rule(
        "sv.duration.year_then",
        r"(?:(?P<mo>{MO}) )?(?P<y>#)(?! (?:{U}|- tal\S*))(?: \S+){0,12}? (?:sen dess|hela tiden sen)",
        since({m: i for i, m in enumerate(MONTHS, 1)}),
        yes=("Jag tog studenten 2019 och har jobbat i kök sen dess.",),
        no=("Jag tog studenten 2019.",),
    ),
    Rule(
        "sv.duration.year_then_short",
        r"(?:tog|fick|började|blev|gick ut|startade|kom|öppnade)(?: \S+){0,4}? (?P<y>#)(?= och | , | [.] | har | sen )"
        r"(?: \S+){0,12}? (?:sen dess|hela tiden sen)",
        _short_year,
        yes=("Jag tog kortet nitton och har suttit i kranen sen dess.",),
        no=("Jag tog kortet nitton.",),
    ),
    Rule(
        "sv.duration.year_only",
        r"(?<=^ )(?:(?:det|var|blev|jag|i|år|ja|öh|,|runt|kring|ungefär|typ|redan|början|slutet|mitten|av|på|hösten|"
        r"våren|sommaren|vintern|höstterminen|vårterminen) ){0,6}(?:(?P<mo>{MO}) )?(?P<y>#)(?= \. $| $)",
        since({m: i for i, m in enumerate(MONTHS, 1)}),
        yes=("2016.", "Höstterminen 2022.", "Det var i augusti 2021."),
        no=("16.", "Hösten 2016 slutade jag."),
    ),
    Rule(
        "sv.duration.since_turn",
        r"(?:sen|från|började|startade|vid|runt|kring) (?:(?:jag|där|här|vid|runt|kring|strax|före|efter) ){0,3}"
        r"(?:millenni(?:e|um)|sekel)skiftet",
        lambda hit: Length(*(2 * (float(hit.today.year - TURN),)), "since"),
        yes=("Sedan millennieskiftet.", "Sen sekelskiftet.", "Jag började strax före millennieskiftet."),
        no=("Millennieskiftet.",),
    ),
    Rule(
        "sv.duration.year_since",
        r"(?P<y>#) (?:ungefär )?(?:,|och|-)? ?(?:och )?(?:sen dess|fram till (?:nu|idag)|och framåt|"
        r"till (?:nu|idag)|och uppåt|började jag|kom jag|började det|blev jag|tog jag)",
        since({}),
        yes=("2016 och framåt.",),
        no=("Åtta år sen dess.",),
    ),
    Rule(
        "sv.duration.coming_ago",
        r"(?:{COMING}) (?:är|blir|har) (?:det |jag )?(?P<n>{N}) år sen jag (?:började|blev|fick|kom|tog|startade|"
        r"gick)|"
        r"(?P<n_>{N}) år sen (?:{COMING})|(?P<n__>{N}) år (?:{COMING}) sen jag (?:började|blev|fick|kom|tog|"
        r"startade)",
        coming,
        yes=("I höst är det två år sen jag började.",),
        no=("I höstas var det två år sen jag började.",),
    ),
    Rule(
        "sv.duration.started_ago",
        r"(?:började|börja|startade|blev(?: \S+)?|tog examen|anställd|utbildade mig|fick jobb\S*|"
        r"kom)(?: \S+){0,4}? för (?:{ABOUT} )?(?P<n>{N}) (?P<u>{U}|halvår) sen",
        _ago,
        yes=("Jag började för fem år sedan.",),
        no=("För fem år sedan.",),
    ),
    Rule(
        "sv.duration.ago_when",
        r"(?:{ABOUT} )?(?P<n>{N}) (?P<u>{U}|halvår) sen jag (?:började|blev|fick|kom|tog|startade|klev|gick (?:in|"
        r"ut)|"
        r"lärde)",
        _ago,
        yes=("Det är fyra år sen jag fick mitt gesällbrev.",),
        no=("Det är fyra år sen jag slutade.",),
    ),
    Rule(
        "sv.ago.left",
        r"(?:för )?(?:{ABOUT} )?(?:{AP} )?(?:{N}|några|ett par|många) (?:{U}|halvår) sen (?:jag |vi )?(?:slutade|"
        r"sist|"
        r"la av|"
        r"senast|hoppade av|gick i pension|lämnade|sa upp|körde sist|jobbade sist)",
        yes=("Det var fem år sen jag slutade.",),
        no=("Det var fem år sen jag började.",),
    ),
    Rule(
        "sv.duration.since_back",
        r"(?:sen|sedan) (?:{ABOUT} )?(?:(?P<n>{N})|(?P<c>(?:ett )?par)) (?P<u>{U}) (?:tillbaka|bakåt)",
        lambda hit: _ago(hit) if hit.told("n") else Length(*(2 * (2.0 * UNITS[hit.word("u")],)), "since"),
        yes=("Sen två veckor tillbaka.", "Sedan ett par år tillbaka."),
        no=("Sen två veckor.",),
    ),
    Rule(
        "sv.ago.ago",
        r"(?:för )?(?:{ABOUT} )?(?:{AP} )?(?:(?P<n>{N})|några|ett par|många|flera) (?P<u>{U}|halvår) (?:sen|tillbaka)"
        r"(?! (?:dess|jag (?:slutade|sist|la av)))",
        lambda hit: _ago(hit) if hit.told("n") else hit.rule.id,
        yes=("Det var tjugo år sen.", "För fem år sedan."),
        no=("Fem år.",),
    ),
)
