"""Swedish pay: amounts in every spoken form, least and most, other units, after tax, today's pay, what settles it."""

from __future__ import annotations

from typing import Any

from firstcall.languages.sv.reading.approximators import APPROX
from firstcall.reading.money import Pay, amount, around
from firstcall.reading.rules import Hit, Rule

CURRENCIES = {
    **dict.fromkeys(("kronor", "krona", "kr", "spänn", "sek", "bagis", "riksdaler", "kronors"), "SEK"),
    **dict.fromkeys(("euro", "eur", "€"), "EUR"),
    **dict.fromkeys(("dollar", "usd", "$"), "USD"),
    **dict.fromkeys(("pund", "gbp", "£"), "GBP"),
    **dict.fromkeys(("norska", "norska kronor", "nok"), "NOK"),
    **dict.fromkeys(("danska", "danska kronor", "dkk"), "DKK"),
}
PERIODS = {
    **dict.fromkeys(
        (
            "i timmen",
            "per timme",
            "timmen",
            "i timman",
            "timman",
            "per timma",
            "i timma",
            "i tim",
            "per tim",
            "/ timmen",
            "/ h",
            "/ timme",
            "timpeng",
            "i timlön",
            "timlön",
            "h",
        ),
        "hour",
    ),
    **dict.fromkeys(("om dagen", "per dag", "dagen"), "day"),
    **dict.fromkeys(("i veckan", "per vecka"), "week"),
    **dict.fromkeys(
        (
            "i månaden",
            "per månad",
            "månaden",
            "/ månad",
            "i mån",
            "i månadslön",
            "månadslön",
            "/ mån",
            "/ månader",
            "per månader",
            "i månader",
        ),
        "month",
    ),
    **dict.fromkeys(("om året", "per år", "i årslön", "årslön", "på ett år", "/ år", "i år", "på året"), "year"),
}
WORDS = {key: {"up": "about", "down": "about"}.get(value, value) for key, value in APPROX.items()} | {
    **dict.fromkeys(
        (
            "inte under",
            "går inte under",
            "lägst",
            "från",
            "från och med",
            "uppåt",
            "inte mindre än",
            "allra minst",
            "går jag inte under",
            "åtminstone",
            "minimum",
            "lägsta",
            "som lägst",
            "som minst",
            "som minimum",
            "och uppåt",
            "minst",
            "eller mer",
            "inte gå under",
            "inte gå ner under",
            "inte lägre än",
            "skulle behöva minst",
        ),
        "least",
    ),
    **dict.fromkeys(("upp till", "max", "högst", "inte över", "inte mer än"), "most"),
}

MACROS = {
    "C": "|".join(sorted((c.replace("$", r"\$") for c in CURRENCIES), key=len, reverse=True)),
    "PER": "|".join(sorted(PERIODS, key=len, reverse=True)),
    "MA": "|".join(
        {"plus": "plus(?= [.,!]| $)", "uppåt": "(?<=# )uppåt"}.get(w, w.replace("+", r"\+"))
        for w in sorted(WORDS, key=len, reverse=True)
    ),
    "MABOUT": r"runt|ungefär|cirka|ca|typ|kanske|omkring|sådär|nog|väl|säg|åtminstone|nånstans|någonstans|kring|"
    r"mellan|från|på|strax|uppåt|ligger på",
}

_make = amount(WORDS, CURRENCIES, PERIODS)


def _under(hit: Hit) -> Any:
    """As in "Under fyrtio går jag inte": at least."""
    pay = _make(hit)
    return None if pay is None else type(pay)(pay.low, None, pay.scaled, pay.currency, pay.per, "least", pay.pair)


def _thousand_and(hit: Hit) -> Any:
    """As in "30 tusen 525": thousands named, and what is behind them; even hundreds are in the figure already."""
    whole, rest = hit.number("n"), hit.num("s") or 0.0
    if whole is None or not whole.prefix or whole.value % 1000 or not 100 <= rest < 1000:
        return None
    return Pay(whole.value + rest, whole.value + rest, True)


MONEY = (
    Rule(
        "sv.money.notunder",
        r"(?:under|mindre än|"
        r"lägre än) (?:(?:{MABOUT}) )?(?P<n>#)(?: (?P<c>{C}))?(?: (?P<per>{PER}))? (?:går|kommer|börjar|"
        r"jobbar|tar|blir|är|vill|kan|gör|funkar|accepterar) (?:\S+ ){0,3}?(?:inte|aldrig|nej|inget)(?: \S+){0,4}",
        _under,
        yes=("Under fyrtio går jag inte upp ur sängen.",),
        no=("Under fyrtio.",),
    ),
    Rule(
        "sv.money.notunder_pre",
        r"(?:inte|aldrig) (?:\S+ ){0,3}?(?:under|mindre än|lägre än|för mindre än|"
        r"nedanför) (?:(?:{MABOUT}) )?(?P<n>#)(?: (?P<c>{C}))?(?: (?P<per>{PER}))?",
        _under,
        yes=("Jag går inte under fyrtiotvå.",),
        no=("Under fyrtiotvå.",),
    ),
    Rule(
        "sv.money.plusminus",
        r"(?P<n>#)(?: (?P<c>{C}))? ,? ?plus (?:eller )?minus (?:ett |en )?(?P<d>#)",
        around,
        yes=("Trettiosex, plus minus tusen.",),
        no=("Trettiosex plus.",),
    ),
    Rule(
        "sv.money.ore",
        r"(?P<n>#) (?:kronor )?och (?P<s>#)(?: öre)?(?! (?:tusen|lax|papp))",
        lambda hit: (
            Pay((hit.num("n") or 0) + (hit.num("s") or 0) / 100, (hit.num("n") or 0) + (hit.num("s") or 0) / 100, True)
            if 80 <= (hit.num("n") or 0) <= 999 and (hit.num("s") or 0) in {25, 50, 75}
            else None
        ),
        yes=("Etthundraåttiotvå och femtio.",),
        no=("Hundraåttio och tjugo.",),
    ),
    Rule(
        "sv.money.onehundred",
        r"(?:ett|en|(?P<h>#) och)(?: och)? (?P<n>#)(?: (?P<c>{C}))?(?: (?P<per>{PER}))?",
        lambda hit: (
            Pay(100 + (hit.num("n") or 0), 100 + (hit.num("n") or 0), False, "", "", "hundred")
            if 10 <= (hit.num("n") or 0) <= 99 and not hit.parts[-1].prefix and (hit.num("h") or 1) == 1
            else None
        ),
        yes=("Ett sjuttiofem.", "En och åttio.", "1 och 60."),
        no=("Sjuttiofem.",),
    ),
    Rule(
        "sv.money.thousand_and",
        r"(?P<n>#) (?P<s>#)(?: (?P<c>{C}))?(?: (?P<per>{PER}))?",
        _thousand_and,
        yes=("30 tusen 525.",),
        no=("Trettio 500.",),
    ),
    Rule(
        "sv.money.hundreds",
        r"(?:(?P<a>{MA}) )?(?:(?:{MABOUT}) ){0,2}(?P<n>#) (?:och )?(?P<s>#)(?! (?:{C}|"
        r"{PER}))(?: (?P<p>{MA}))?",
        lambda hit: _make(hit),
        yes=("Trettiotvå fem.",),
        no=("Trettiotvå.", "30 5000"),
    ),
    Rule(
        "sv.money.range",
        r"(?:(?P<a>{MA}) )?(?:(?:{MABOUT}) ){0,2}(?P<n>#)(?: (?:{C}))? (?:till|-|–|och|eller|,|"
        r"till kanske|kanske|, kanske|, eller|"
        r"upp till) (?:(?:{MABOUT}) )?(?P<n2>#)(?: (?P<c>{C}))?(?: ,)?(?: (?P<per>{PER}))?(?: (?P<p>{MA}))?",
        _make,
        yes=("Nånstans mellan 35 och 38.", "Mellan trettiosex och fyrtio tusen."),
        no=("38 000.",),
    ),
    Rule(
        "sv.money.adjacent",
        r"(?:(?:{MABOUT}) ){0,2}(?P<n>#) (?P<n2>#)(?: (?P<c>{C}))?(?: (?P<per>{PER}))?",
        _make,
        yes=("Trettiofyra trettiofem.",),
        no=("Trettiofyra.", "40 20"),
    ),
    Rule(
        "sv.money.ore_said",
        r"(?P<n>#)(?: (?P<c>kronor))?(?: och)? (?P<pence>#) öre(?: (?P<per>{PER}))?",
        lambda hit: _make(hit) if (hit.num("pence") or 0) < 100 else None,
        yes=("Hundrafemtioett och sjuttio öre.",),
        no=("Hundrafemtioett.",),
    ),
    Rule(
        "sv.money.up_to",
        r"(?:vill|gärna|komma|gå|kliva|hoppa|höja|lyfta|hamna|behöver)(?: (?:jag|mig|gärna|nu|då|komma|gå|kliva|"
        r"hamna|"
        r"lite|en bit|åtminstone)){0,3} upp (?:till|mot|på|emot) (?:(?:{MABOUT}) )?(?P<n>#)(?: (?P<c>{C}))?"
        r"(?: (?P<per>{PER}))?",
        _make,
        yes=("Jag har trettiotvå idag och vill gärna upp till trettiofyra.",),
        no=("Upp till trettiofyra.",),
    ),
    Rule(
        "sv.money.plain",
        r"(?:(?P<a>{MA}) )?(?:(?:{MABOUT}) ){0,2}(?:(?P<c2>[€$£]) )?(?P<n>#)(?: (?P<c>{C}))?(?: (?:brutto|"
        r"före skatt|fast|plus ob|rakt av|jämnt))?(?:(?: ,)? (?P<per>{PER}))?(?:(?: ,)? (?P<p>{MA}))?",
        _make,
        yes=("38 000 kronor i månaden.", "Hundraåttio minst.", "fyrtio lax"),
        no=("Avtalsenlig lön.",),
    ),
    Rule(
        "sv.net.aftertax",
        r"efter skatt|netto|i (?:handen|fickan|plånboken)|(?<!timmar )(?<!dagar )(?:per|i|om) veckan?(?= [.,!]| $)|"
        r"skattefritt|ren lön|"
        r"rent i handen|utbetalt|på kontot|svart|"
        r"kvar efter skatt|vill ha ut|få ut|ha ut",
        yes=("25 tusen efter skatt.",),
        no=("Före skatt.",),
    ),
    Rule(
        "sv.now.pay",
        r"(?:jag )?(?:fick|hade|tjänade|låg på) (?:jag )?(?:{MABOUT} )?#(?: (?:{C}))?(?: (?:{PER}))? (?:på|"
        r"hos) (?:mitt |min |"
        r"det )?(?:förra|gamla|senaste|tidigare)(?: \S+)?|(?:jag )?(?:har|ligger på|ligger|tjänar|får|har haft|hade|"
        r"tjänade|låg på) (?:jag )?(?:idag |nu |"
        r"just nu |för närvarande |i dag )?(?:{MABOUT} )?# (?:\S+ )?(?:idag|nu|just nu|för närvarande|"
        r"i dag|där jag är|på mitt)"
        r"|(?:(?<=jag )|(?<=^ )|(?<=, )|(?<=och )|(?<=som )|(?<=nu )|(?<=idag ))(?:ligger|låg) (?:jag )?(?:idag |nu |"
        r"just nu )?på (?:{MABOUT} )?#(?! nu vill)(?: (?:{C}))?(?: idag| nu| just nu)?|(?:idag|nu|just nu|"
        r"i dag) (?:har|tjänar|får|ligger) jag (?:på )?(?:{MABOUT} )?#|tjänar (?:jag )?(?:idag |"
        r"nu )?#(?: {C})?(?: idag| nu)?|har (?:idag |nu )#"
        r"|(?<=^ )# (?:(?:{C}) )?(?:(?:{PER}) )?(?:i dag|idag|just nu|för (?:närvarande|tillfället))(?= [.,]| $)"
        r"|(?:hade|fick|tjänade|låg på) (?:jag )?(?:{MABOUT} )?#(?: (?:{C}))?(?: (?:{PER}))? (?:på|hos) \S+(?= ,| "
        r"och| men| så)"
        r"|(?:hade|fick|tjänade|låg) (?:jag )?(?:på )?(?:{MABOUT} )?#(?: (?:{C}))?(?: (?:{PER}))? "
        r"(?:förut|tidigare|innan|förr|då|sist)|(?:gav|ger|betalade|betalar|erbjöd) (?:de |dom )?mig (?:{MABOUT} )?#"
        r"|(?:förut|tidigare|innan) (?:hade|fick|tjänade|låg) jag (?:på )?(?:{MABOUT} )?#(?: (?:{C}))"
        r"?(?: (?:{PER}))?"
        r"|(?:min )?(?:förra|gamla|senaste|nuvarande) (?:lön(?:en)?|jobbet) (?:var|är|låg på|gav) "
        r"(?:{MABOUT} )?#",
        yes=(
            "Hundraåttio i dag.",
            "Min förra lön var fyrtiotvå.",
            "Förut hade jag 26.",
            "Jag har 34 200 nu.",
            "Jag ligger på 39 idag.",
        ),
        no=("Jag vill ha 34.",),
    ),
    Rule(
        "sv.raise.more",
        r"(?:{MABOUT} )?(?P<n>#)(?: (?:{C}))? (?:till|mer|mera|extra|upp|högre|i påslag|i påökning|"
        r"i löneförhöjning|i lyft)"
        r"(?: (?:än (?:så|det|idag|nu|jag har)|i månaden|per månad)){0,2}(?! #)|"
        r"(?:upp|öka|höja|kliva|påslag på|lägga på|plus)(?: med)? (?:{MABOUT} )?(?P<n_>#)(?: (?:{C}))?(?= [.,!]| $| "
        r"till)"
        r"(?! till #)",
        lambda hit: hit.num("n") if hit.told("n") else hit.num("n_"),
        yes=(
            "Jag har 36 idag, och två tusen till vill man ju ha.",
            "Jag vill ha tusen mer.",
            "Jag vill upp två tusen.",
        ),
        no=("36 till 38.", "Jag vill ha två tusen."),
    ),
    Rule(
        "sv.more.than_now",
        r"vill (?:jag )?(?:inte|aldrig) gå ner|inte (?:vill )?gå ner(?: i lön)?|inte (?:sänka|backa)|(?:går|vill|"
        r"tänker) (?:jag )?inte (?:gå )?(?:back|minus)|"
        r"minst det(?: samma)?|lika mycket|samma som nu",
        yes=("Jag vill inte gå ner.",),
        no=("Jag vill ha mer.",),
    ),
    Rule(
        "sv.proposal.about",
        r"(?<=^ )(?:(?:nja|jo|ja|öh|tja) ,? ?)*(?:vad säg(?:s|er ni|er du)? om|vad tror (?:ni|du) om|skulle (?:ni|"
        r"du) kunna tänka "
        r"(?:er|dig))",
        yes=("Vad sägs om onsdag?",),
        no=("Vad säger du?",),
    ),
    Rule(
        "sv.contented.now",
        r"nöjd med (?:det|den|så|dem)|det (?:är jag|känner jag mig) nöjd med|(?:så )?(?:något|nåt) (?:liknande|i den "
        r"stilen|"
        r"sånt|ditåt|åt det hållet)|(?:så )?samma (?:här|lön|nivå|igen)(?! som)|likadant|(?:det|den) (?:räcker|duger|"
        r"funkar|"
        r"är bra|är lagom|passar)(?: (?:bra|gott|för mig|fint))*(?= [.,]| $)|behålla (?:det|den)|(?:på|kring|runt) "
        r"den nivån|"
        r"där (?:vill|kan) jag (?:gärna )?(?:ligga|vara|stanna|ligga kvar)|(?:ligga|stanna|vara) kvar där",
        yes=("Jag har 31 nu och är nöjd med det.", "Jag fick 30 på förra stället, så något liknande."),
        no=("Jag har 31 nu.",),
    ),
    Rule(
        "sv.bandtop.end",
        r"(?:i )?toppen av \S+|högsta (?:siffran|summan|beloppet)",
        yes=("Toppen av det.",),
        no=("Toppen!",),
    ),
    Rule(
        "sv.openpay.any",
        r"avtalsenlig(?: lön)?|enligt avtal(?:et)?|kollektivavtal(?:et)?(?: \S+)?|(?<!veta )(?<!inte )vad (?:ni|"
        r"jobbet) (?:erbjuder|betalar|brukar)(?: \S+)?|marknadsmässig(?:t| lön)?|förhandlingsbar(?:t)?|"
        r"det får ni (?:bestämma|säga)|öppen för förslag|flexibel|ingångslön",
        yes=("Avtalsenlig lön.",),
        no=("38 000",),
    ),
)

_PAID = (("h", "hour"), ("d", "day"), ("w", "week"), ("y", "year"))
"""Group of the rule on other units of pay -> the unit."""


PAY_MARKS = (
    Rule(
        "sv.settle.final",
        r"säg|så (?:då )?(?:blir det|är vi överens)|då blir det|blir det|det blir|där vill jag ligga|"
        r"är det väl där|för att vara exakt|närmare bestämt|vill (?:jag )?(?:ha|ligga|upp)|siktar|"
        r"tänker mig|hade varit (?:fint|bra)|önskar|begär|räknar med",
        yes=("180, nej säg 185.",),
        no=("185.",),
    ),
    Rule("sv.otherwise.mark", r"annars(?: så)?", yes=("annars hundrasjuttiofem",), no=("175",)),
    Rule(
        "sv.otherpay.unit",
        r"(?P<h>timlön)|(?P<d>dagslön|dagpenning)|(?P<w>veckolön)|(?P<y>årslön)|(?P<x>ackord|provision|moms|"
        r"fakturerar|på faktura|f - skatt|egenföretagare|enskild firma|eget (?:företag|bolag)|"
        r"(?:per|i|ett|om) (?:pass(?:et)?|uppdrag|styck|körning|leverans)|på (?:ren )?provision)",
        lambda hit: next((unit for group, unit in _PAID if hit.told(group)), "piece"),
        yes=("Jag vill ha timlön, hundranittio.",),
        no=("Månadslön.",),
    ),
    Rule(
        "sv.factor.mark",
        r"dubbel(?:rum|sängar)|\S+bädds(?:rum|salar)|(?:hälften|halva|en tredjedel) (?:av det|så|av dem|åt)|(?:har|"
        r"tar|gör|kör) (?:jag )?(?:ungefär )?hälften|"
        r"dubbelt(?: så)?(?: (?:mycket|många|upp))?|lika "
        r"(?:mycket|"
        r"långt|många) (?:hem|tillbaka|till)"
        r"|(?:mer|fler|längre) än så",
        yes=(
            "mer än så behöver jag betalt för",
            "Femtio, hälften av det åt varje håll.",
        ),
        no=("Femtio.",),
    ),
    Rule(
        "sv.noless.mark",
        r"(?:inget|ingenting|inte) (?:under|lägre|mindre)(?: det| det där| än så)?(?= [.!,]| $)|"
        r"inte (?:ett|en) (?:öre|krona|spänn) (?:mindre|under)|inte (?:mindre|lägre)(?: än (?:så|det))?(?= [.,]| $)|"
        r"(?:är|blir) (?:det |mitt |min )?(?:absolut )?(?:minsta|lägsta|lägst|minst|minimum|golv|"
        r"gräns nedåt)(?: jag \S+(?: \S+)?)?(?= [.,]| $)|"
        r"(?:är )?smärtgränsen(?: nedåt)?|(?:vill|kan|tänker|ska|går) (?:jag )?(?:ju |absolut )?inte (?:gå )?(?:ner|"
        r"under|ner "
        r"under)(?= [.,]| $)|lägre går jag inte|under det går jag inte",
        yes=(
            "190, inget under.",
            "220, inte under det.",
            "Femtio lakan, inte ett öre mindre.",
            "Femtio är det minsta jag tar.",
        ),
        no=("Femtio lakan.",),
    ),
    Rule(
        "sv.payblock.other",
        r"(?:snittet|medel(?:lönen)?|median(?:lönen)?|statistiken|rikssnittet) (?:är|ligger på|säger)(?: väl| nog)? "
        r"(?:{MABOUT} )?#|# (?:får|har|tjänar|fick) (?:väl |nog |säkert |ju )?(?:chefen|kollegan|kollegorna|de|dom|"
        r"grannen|kompisen|"
        r"andra)|"
        r"(?:på sikt|i framtiden|så småningom|om ett år|efter ett (?:år|tag)|efter provanställningen) (?:\S+ ){0,1}?#|"
        r"# (?:på sikt|i framtiden|så småningom|om ett år|efter (?:ett år|provanställningen))|(?:hyran|lånet|räntan|"
        r"bostaden|lägenheten|huset|förskolan|bilen|maten|csn) (?:är|kostar|ligger på|går "
        r"på)(?: på)? "
        r"(?:{MABOUT} )?#|(?:facket|avtalet|annonsen|kompis|kompisen|kollega|kollegan|sambo|sambon|granne) (?:säger|"
        r"sa|fick|får|har|"
        r"tjänar|ger|erbjuder)(?: väl)? (?:{MABOUT} )?#|inte #(?: i alla fall)?(?= ,)|inte #(?= i alla fall)|(?:port|"
        r"nummer|buss|rum) #|"
        r"#(?: |-)*(?:procent|%|år|timmar i veckan|dagar|månader|barn|i bonus|"
        r"till i bonus|i ob)|(?:sådär )?# till(?= ,|$| $)|(?:ackordet|ackord|bonusen|provisionen|övertiden|obn?) "
        r"(?:\S+ )?(?:ger|gav|ge|blir|blev|bli|ligger på|låg på|landar på) (?:{MABOUT} )?#",
        yes=(
            "75 procent",
            "sådär 3 till,",
            "Facket säger trettiosex.",
            "Min kompis fick trettioåtta",
            "Ackordet brukar ge 220",
        ),
        no=("38 000",),
    ),
)
