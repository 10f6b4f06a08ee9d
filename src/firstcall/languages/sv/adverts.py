"""What Swedish job adverts say of requirements: licences, experience, hours, pay and wishes."""

from __future__ import annotations

import re

from firstcall.drafting.words import NEVER, AdvertWords, Ask, Figure
from firstcall.languages.sv.advert_papers import PAPERS
from firstcall.languages.sv.reading.days import MONTHS
from firstcall.languages.sv.reading.lexicon import NUMERALS


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _number(word: str) -> int | None:
    if word.isdecimal():
        return int(word)
    return {"ett": 1, "en": 1}.get(word.lower()) or NUMERALS.in_word(word.lower())


_CLOCK = (
    r"(?:\b\d{1,2}[.:]\d\d ?(?:-|–|till|och) ?\d{1,2}(?:[.:]\d\d)?|\bkl(?:ockan|\.)? ?\d{1,2}(?:[.:]\d\d)? ?"
    r"(?:-|–|till|och) ?\d{1,2}(?:[.:]\d\d)?)"
)
_CLASS = r"(?:AM|A1|A2|A|BE|B|C1E|C1|CE|C|D1E|D1|DE|D)"

ASKS = (
    Ask(
        "right-to-work",
        _p(r"rätt att (?:arbeta|jobba) i (?P<x>Sverige|EU)|arbetstillstånd|uppehållstillstånd"),
        "Har du rätt att arbeta i Sverige?",
        always=True,
    ),
    Ask("age", _p(r"fyllt (?P<x>\d+) år|minst (?P<y>\d+) år gammal"), "Har du fyllt {x}{y} år?", reason=True),
    Ask(
        "register-extract",
        _p(r"(?:utdrag ur|registerutdrag|belastningsregist\w+)"),
        "Kan du visa ett utdrag ur belastningsregistret före anställning?",
        reason=True,
        always=True,
    ),
    Ask(
        "lifting",
        _p(r"(?:lyft|lyfta|bära|väger|tunga)[^.]*?(?P<x>\d+) (?:kg|kilo)"),
        "I arbetet ingår lyft på upp till {x} kilo. Kan du utföra det, med eller utan anpassning?",
        reason=True,
        always=True,
    ),
    Ask(
        "shifts",
        _p(
            r"(?:(?:arbetar?|arbete|jobbar?|arbetet är|arbetstid\w*|förlag\w+ till|schema\w*|tvåskift|treskift|"
            r"skiftgång|"
            r"tjänsten är)"
            r"[^.]*?)(?P<x>(?:natt|nätter|kväll|kvällar|dag och kväll|dagtid|helg\w*|varannan helg|tvåskift|treskift|"
            r"rullande schema|skift|måndag till fredag|vardagar)[^.]*)"
            rf"|{_CLOCK}"
        ),
        "",
        reason=True,
        always=True,
    ),
    Ask("on-call", _p(r"\b(?:beredskap|jourtjänst|jour)\b(?! (?:mot|för))"), "", reason=True, always=True),
    Ask(
        "security-check",
        _p(r"säkerhetspröv\w+|säkerhetskontroll"),
        "Går du med på en säkerhetsprövning före anställning?",
        reason=True,
        always=True,
    ),
    Ask("transport", _p(r"ta dig (?:dit|till [^.,]+?)(?: på egen hand| själv)|egen transport"), ""),
    Ask("whole-period", _p(r"hela (?:perioden|sommaren|säsongen)"), ""),
    Ask("weekends", _p(r"arbeta (?:någon|vissa|enstaka) (?:lördag|söndag|helg)\w*"), "", reason=True),
    Ask(
        "swedish",
        _p(r"(?:svenska)"),
        "",
        reason=True,
    ),
    Ask("english", _p(r"(?:engelska)"), "", reason=True),
    Ask(
        "own-car",
        _p(r"tillgång till (?:egen )?bil|körkort och (?:egen )?bil|egen bil (?:är )?(?:ett )?krav"),
        "Har du tillgång till bil i arbetet?",
    ),
    Ask("medicine-delegation", _p(r"läkemedelsdelegering|\bdelegering"), ""),
    Ask("set-up", _p(r"själv ha (?:\w+t)\b"), ""),
    Ask("drug-test", _p(r"drogtest|alkohol- och drogtest"), "Kan du lämna ett drogtest före anställning?", reason=True),
    Ask("travel", _p(r"(?:resa i tjänsten|resor i tjänsten|övernattning\w*)"), "", reason=True),
)

_LANGUAGE = "svenska|engelska|finska|arabiska|polska|tyska|norska|danska|spanska|somaliska|persiska|ukrainska|ryska"
_MONTH = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_BEGIN = r"(?:börja|start|tillträd|på plats)\w*(?:(?!ansök|intervju)[^.\n]){0,60}?"
_SUM = r"\d[\d \u00a0]*(?:[.,]\d+)*"
_CUR = r"(?P<cur>kronor|kr\b|sek\b|euro)"
_HAVE = (
    r"(?:god |goda |viss |grundläggande |flytande |dokumenterad )?(?:\w*vana|\w*kunskap\w*|färdighet\w*|erfarenhet)\b"
)
_DO = r"kan|klarar|talar|behärskar|har|är|förstår|skriver|läser"

WORDS = AdvertWords(
    nice=_p(
        r"meriterande|\bmerit\b|en fördel|(?:är|ses som) (?:det )?(?:också )?(?:en |ett )?(?:stort |extra )?plus\b|"
        r"\bett (?:stort )?plus\b|gärna|\bhelst\b|önskvärt|önskemål|bra (?:om du|att ha)|ej krav|inget (?:krav|"
        r"måste)|"
        r"extra plus"
    ),
    must=_p(
        r"\bkrav\b|kräv(?:er|s)|behöver (?:du|att|ha|kunna)|\bdu (?:behöver|ska|måste|har|kan|är|talar|arbetar|"
        r"innehar|"
        r"klarar|behärskar)\b|vi söker dig som|för (?:att få )?tjänsten|förutsätter|måste|ska (?:du )?ha|ansöka.*ska|"
        r"så du behöver|nödvändigt|obligatoriskt|behöver ha|ska kunna|vi behöver dig som|vi vill att du|förväntas|"
        r"förutsättning|\bminst \w+ (?:års|månaders) (?:\w+ ){0,2}erfarenhet"
    ),
    firm=_p(r"\bkrav\b|kräv(?:er|s)|måste|\bska\b|nödvändigt|obligatoriskt|förutsättning"),
    demand=_p(r"\bkrav\b|kräv(?:er|s)|måste|\bska\b|nödvändigt|obligatoriskt|förutsättning"),
    offered=NEVER,
    apart=_p(r";|,\s*(?=(?:och )?(?:gärna|helst)\b)"),
    conjunct=NEVER,
    wish=NEVER,
    but=_p(r",? men\b|,? dock\b"),
    not_needed=_p(
        r"krävs (?:inte|ingen|inga)|ingen (?:tidigare )?erfarenhet|behöver inte|utan krav|inget (?:krav|måste)|ej "
        r"krav"
    ),
    nice_heading=_p(r"merit|önskvärt|plus om|bra (?:om|att ha)|fördel|ett plus|även har|gärna"),
    must_heading=_p(
        r"krav\b|kvalifikation|vi söker|\bdu har|profil|behörighet|erfarenhet|för att lyckas|om dig|din bakgrund|"
        r"vem är du|"
        r"du som|vi tror att du|vad vi söker|kompetens|utbildning"
    ),
    other_heading=NEVER,
    soft=_p(
        r"\b(?:noggrann|driven|drivande|social|utåtriktad|flexibel|positiv(?:t)?|ansvarstagande|ansvarsfull|"
        r"självgående|"
        r"självständig|stresstålig|lyhörd|engagerad|prestigelös|serviceinriktad|servicekänsla|strukturerad|"
        r"initiativrik|lagspelare|teamplayer|glad|ödmjuk|punktlig|pålitlig|nyfiken|kommunikativ|målmedveten|hungrig|"
        r"energisk|trygg|tålmodig|empatisk|omtänksam|hjälpsam|lösningsorienterad|kvalitetsmedveten|proaktiv|"
        r"analytisk|"
        r"personlig(?:a)? (?:egenskaper|lämplighet)|samarbetsförmåga|god kommunikationsförmåga|(?:gott )?bemötande|"
        r"ögon? för detaljer|social kompetens|glatt humör|trivs med|brinner för|gillar att)\b"
    ),
    person=_p(r"\b(?:du|dig|din|person|någon|medarbetare|kollega|lagspelare|personlig\w*)\b"),
    licence=re.compile(
        rf"(?P<x>\b{_CLASS}(?:-?(?:, | och | eller |/){_CLASS})*)(?=[- ]{{0,2}}(?:kör)?kort)"
        rf"|(?:[Kk]örkort|[Bb]ehörighet(?:en)?)(?: med)?(?: behörighet(?:en)?| klass)?,? \(?"
        rf"(?P<x2>{_CLASS}(?:(?:, | och | eller |/){_CLASS})*)\b"
    ),
    bare_licence=re.compile(rf"(?<![\w-])(?P<x>(?:BE|B|C1E|C1|CE|C|DE|D)(?:(?:, | och | eller |/){_CLASS})*)(?![\w-])"),
    any_licence=_p(r"\b(?:giltigt )?körkort\b(?! (?:C|D|BE|A)\b)"),
    papers=PAPERS,
    years=(
        _p(
            r"(?P<n>\w+)(?: ?[-–] ?\d+)?\+? (?P<u>års?|månaders?|halvårs?)\b(?: (?:dokumenterad |relevant |aktuell |"
            r"yrkes|"
            r"tidigare )?\w*erfarenhet\w*)?"
            r"(?: (?:av|som|inom|från|i|med) (?P<of>[^.,;]+))"
        ),
        _p(
            r"(?:kört|arbetat|jobbat|haft hand om|erfarenhet)(?: med| som| inom| på| av| i)? (?P<of>[^.,;]+?)"
            r"(?: tidigare)?,? (?:i |under )?(?:minst |mer än |över |åtminstone |cirka )*"
            r"(?P<n>\w+) (?P<u>år|månader|halvår)\b"
        ),
        _p(r"(?P<n>\w+)(?: ?[-–] ?\d+)?\+? (?P<u>års|månaders|halvårs) (?:\w+ )?\w*erfarenhet"),
    ),
    month_units=frozenset({"månad", "månader", "månaders"}),
    half_years=frozenset({"halvår", "halvårs"}),
    trims=(
        r" och\b(?= (?:att|har|kan|är|gärna|du|b-|minst|med)| [A-ZÅÄÖ])",
        r" samt\b",
        r" och själv\b",
        r" eller motsvarande",
        r" eller\b(?= \w+ (?:år|månader))",
        r" (?:är|krävs|behövs|i minst|under|efter|de senaste|den senaste|\()\b",
        r" \(",
    ),
    job_itself=NEVER,
    title_end=NEVER,
    start=(
        _p(rf"{_BEGIN}(?:den )?(?P<d>\d{{1,2}})(?::e)? (?P<m>{_MONTH}) (?P<y>20\d\d)"),
        _p(rf"{_BEGIN}(?P<d2>\d{{1,2}})/(?P<m2>\d{{1,2}})[ -](?P<y2>20\d\d)"),
        _p(rf"{_BEGIN}(?P<y3>20\d\d)-(?P<m3>\d\d)-(?P<d3>\d\d)"),
    ),
    months=MONTHS,
    pay=(
        _p(rf"lön\w*:?(?: \w+){{0,4}}? (?P<low>{_SUM})\s*(?:till|–|-|och)\s*(?P<high>{_SUM})\s*{_CUR}"),
        _p(rf"(?P<low>{_SUM})\s*(?:till|–|-|och)\s*(?P<high>{_SUM})\s*{_CUR}(?= ?(?:/|i|per) ?(?:mån|tim|h\b|år))"),
        _p(rf"lön\w*:?(?: (?!från|lägst|minst|över)\w+){{0,4}}? (?P<low>{_SUM})\s*{_CUR}"),
    ),
    pay_word="lön",
    per={"tim": "hour", "/h": "hour", "mån": "month", " år": "year", "/år": "year", "lön": "month"},
    currencies={"kr": "SEK", "sek": "SEK", "euro": "EUR"},
    levels=(
        (_p(r"(?:master|magister|civilingenjör)\w*(?:examen)?"), "master"),
        (
            _p(
                r"kandidatexamen|högskole(?:examen|utbildning|ingenjör)|universitetsexamen|akademisk examen|"
                r"eftergymnasial utbildning, (?:tre|fyra)"
            ),
            "kandidat",
        ),
        (_p(r"yrkeshögskol\w+|\bYH-|eftergymnasial"), "yrkeshögskola"),
        (_p(r"gymnasie(?:utbildning|examen|kompetens)|gymnasial utbildning|fullständigt gymnasi\w+"), "gymnasium"),
    ),
    scales=(("grundskola", "gymnasium", "yrkeshögskola", "kandidat", "master"),),
    choices=(
        re.compile(
            r"(?:som|i|med) (?P<a>[A-ZÅÄÖ][\w-]*(?: [A-ZÅÄÖ][\w-]*)?) eller "
            r"(?P<b>[A-ZÅÄÖ][\w-]*(?: [A-ZÅÄÖ][\w-]*)?)"
        ),
        _p(rf"(?<!talar vi )(?<!vi talar )\b(?P<a>{_LANGUAGE}) eller (?P<b>{_LANGUAGE})\b"),
        _p(
            rf"\b(?P<a>{_LANGUAGE}) och (?P<b>{_LANGUAGE})\b[^.]*(?:ett av språken|något av (?:språken|dem)|"
            rf"minst ett av)"
        ),
    ),
    figures=(
        Figure(
            _p(r"(?:högst|max(?:imalt)?) (?P<n>\w+) (?:prickar|anmärkningar)"), "anmärkningar", "anmärkningar", "max"
        ),
        Figure(
            _p(r"(?:lett|ansvarat för|chef över)[^.]*?(?:minst|över|mer än) (?P<n>\w+) (?:personer|medarbetare)"),
            "personer som du har lett",
            "personer",
            "min",
        ),
    ),
    experience=(
        _p(
            r"(?:erfarenhet (?:av|inom|från|med|som)|vana (?:av|vid)|van vid(?: att)?|"
            r"(?:arbetat|jobbat) (?:med|i|på|som|inom)) "
            r"(?P<x>[^.,;()]+?)(?= och (?:har|kan|är|du|om|gärna|att|minst|[A-D]-)|,|\.|;|\(|$)"
        ),
    ),
    has_experience="Har du erfarenhet av {x}?",
    has_worked="Har du arbetat som {x}?",
    has_skill="Har du kunskap i {x}?",
    equal_experience=_p(r"(?:motsvarande|likvärdig|annan relevant)\w* (?:arbetslivs|yrkes)?erfarenhet"),
    able=_p(
        rf"^\s*(?:att |du )?(?:(?:kan|klarar(?: av)?|behärskar|är bekväm med|är van|har {_HAVE})\b|{_HAVE})"
        r"|\bdu (?:behöver|ska|måste)(?: också| även)? (?:kunna|klara|ha|ta|vara)\b"
    ),
    aside=_p(r"ansök|\bsöka?\b|välkommen|skicka|kontakta|\bCV\b|läs mer"),
    paper_like=_p(r"(?:utbildning|certifikat|certifiering|bevis|intyg|licens|legitimation|kort)$"),
    opening=NEVER,
    closing=NEVER,
    turns=(
        (_p(r"(?:att |för )?du (?:arbetar|jobbar) (?P<x>.+)"), "Kan du arbeta {x}?"),
        (_p(rf"(?:att |för )?du (?P<v>{_DO}) (?P<x>.+)"), "{v} du {x}?"),
        (_p(r"(?:så )?du (?:behöver|ska|måste)(?: också| även)? kunna (?P<x>.+)"), "Kan du {x}?"),
        (_p(r"(?:så )?du (?:behöver|ska|måste)(?: också| även)? ha (?P<x>.+)"), "Har du {x}?"),
        (_p(r"(?:så )?du (?:behöver|ska|måste)(?: också| även)? vara (?P<x>.+)"), "Är du {x}?"),
        (_p(r"(?:så )?du (?:behöver|ska|måste)(?: också| även)? (?P<x>.+)"), "Kan du {x}?"),
        (_p(rf"(?P<v>{_DO}) (?P<x>.+)"), "{v} du {x}?"),
        (_p(r"arbetstid(?:en|erna)?(?: är|:)? (?P<x>.+)"), "Kan du arbeta {x}?"),
        (_p(rf"(?P<x>{_HAVE}.*)"), "Har du {x}?"),
        (_p(r"flytande (?P<x>svenska|engelska).*"), "Talar du flytande {x}?"),
        (_p(r"(?P<x>motsvarande .*erfarenhet.*)"), "Har du {x}?"),
    ),
    languages={
        "svenska": ("swedish", "läsa och skriva svenska"),
        "engelska": ("english", "läsa och skriva engelska"),
    },
    once=frozenset(
        [
            "right-to-work",
            "register-extract",
            "own-car",
            "swedish",
            "english",
            "shifts",
            "lifting",
            "age",
            "drug-test",
            "security-check",
        ]
    ),
    clock=_p(_CLOCK),
    hours=_p(r"(?:(?:mån|tis|ons|tors|fre|lör|sön)\w*(?:[-–]| till )\w+|vardagar|dagtid)[^.\n]{0,20}?" + _CLOCK),
    asks=ASKS,
    either=_p(r"\beller\b"),
    both=_p(r"\boch\b|\bsamt\b"),
    bare_have="ha",
    holds="Stämmer det för dig?",
    have="Har du {x}?",
    has_language="Kan du {x} på den nivå som arbetet kräver?",
    own_car="Har du tillgång till bil i arbetet?",
    employer=re.compile(r"(?P<x>(?:[A-ZÅÄÖ][\wåäöÅÄÖ&-]*(?: och| &)? ?){1,5}\b(?:AB|HB|kommun))"),
    agency=re.compile(r"(?:genom |Därför söker\s+)(?P<x>(?:[A-ZÅÄÖ][\wåäöÅÄÖ&-]* ?){1,4})"),
    place=re.compile(r"\bi (?P<x>[A-ZÅÄÖ][a-zåäö]+)(?=[ .,])"),
    days=_p(r"inom (?P<n>\w+) arbetsdagar"),
    number=_number,
    soft_reason="Egenskaper bedöms inte: frågan gäller sådant som går att svara på, lika för alla.",
    small=frozenset(
        {"att", "bra", "det", "men", "din", "ditt", "egen", "ett", "för", "har", "kan", "med", "och", "som", "även"}
    ),
    remark=_p(r"(?:där|då|därför|eftersom|eller|från|i|inte|men|när|om|så|som|till|vilk\w+)\b"),
    unplaced_head="Kunde inte placeras; läs igenom och avgör om något är ett krav:",
    partly_head="Delvis placerat; avgör om det som står först på raden också är ett krav:",
    soft_head="Utelämnat med avsikt.",
    barred_head="Får inte frågas om, enligt specens egen kontroll:",
    finish=(
        "Utkast ur en annons. Läs varje rad mot annonsen, fyll i det som är märkt TODO,",
        "ta bort det som inte är ett krav, och ta sedan bort raden draft: true.",
    ),
)
