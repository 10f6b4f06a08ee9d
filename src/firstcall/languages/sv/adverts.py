"""What Swedish job adverts say of requirements: licences, experience, hours, pay and wishes."""

from __future__ import annotations

import re

from firstcall.drafting.words import AdvertWords, Figure
from firstcall.languages.sv.advert_asks import ASKS, CLOCK
from firstcall.languages.sv.advert_papers import PAPERS
from firstcall.languages.sv.advert_turns import (
    ABLE,
    BARE,
    CLOSING,
    DO,
    DO_SO,
    DONE,
    HAVE,
    MUCH,
    OPENING,
    SPELLED,
    TURNS,
)
from firstcall.languages.sv.reading.days import MONTHS
from firstcall.languages.sv.reading.lexicon import NUMERALS


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _number(word: str) -> float | None:
    if re.fullmatch(r"\d+(?:,\d)?", word):
        told = float(word.replace(",", "."))
        return int(told) if told.is_integer() else told
    known = {"ett": 1, "en": 1, "ett par": 2, "ett och ett halvt": 1.5, "två och ett halvt": 2.5}
    return known.get(word.lower()) or NUMERALS.in_word(word.lower())


_CLASS = r"(?:AM|A1|A2|A|BE|B|C1E|C1|CE|C|D1E|D1|DE|D)"

_LANGUAGE = (
    "svenska|engelska|finska|arabiska|polska|tyska|norska|danska|spanska|somaliska|persiska|ukrainska|"
    "ryska|franska|tigrinja|farsi|dari|kurdiska|turkiska|kinesiska|teckenspråk"
)
_MONTH = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_BEGIN = (
    r"(?:börja|start|tillträd|på plats|säsong|period|från och med|fr\.?o\.?m|från den|anställningsstart|omgående|"
    r"vikariat)\w*(?:(?!ansök|intervju|[–-] ?\d|till (?:den )?\d|till och med|t\.?o\.?m|längst)[^.\n]){0,60}?"
)
_SUM = r"\d[\d \u00a0]*(?:[.,]\d+)*"
_CUR = r"(?P<cur>kronor|kr\b|sek\b|euro)"
_STEPS = ("A1", "A2", "B1", "B2", "C1", "C2")
_OF = r"(?:[^.,;()]|\.(?=[A-Za-z]))+"
_NAME = r"[A-ZÅÄÖ][\w/+-]*(?: [A-ZÅÄÖ\d][\w-]*)?"
_JOB = r"yrket|rollen|branschen|liknande|motsvarande|likvärdig|yrke|samma"
_COUNT = (
    r"\d+(?:,\d)?|ett par|(?:ett|två) och ett halvt|ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|"
    r"femton|arton|"
    r"tjugo"
)
_N = rf"(?<![\w,.–-])(?P<n>{_COUNT})(?:(?: ?[-–] ?| till | à | eller )(?:{_COUNT}))?\+?"
_U = r"(?P<u>halvt års?|års?|månaders?|mån|halvårs?|terminers?)\b"
_KIND = r"(?:(?!av\b|som\b|inom\b)[a-zåäö]{4,} (?:och )?){0,2}"
_LEAST = r"(?:i |under |sedan )?(?:minst |mer än |över |åtminstone |lägst |cirka |omkring |helst |gärna )*"

WORDS = AdvertWords(
    nice=_p(
        r"meriterande|\bmerit\b|\bmeriter\b|en fördel|fördelaktigt|till din fördel|\bplus\b|\bbonus\b|gärna|\bhelst\b|"
        r"^\W*(?:har|kan|talar|pratar|behärskar) du\b(?!.*\?)|^\W*(?:om|att) du (?:har|kan|är|"
        r"talar)\b(?!.*(?:krav|kräv|måste|behöv))|glada? om|extra glada|pluspoäng|en tillgång|med fördel|"
        r"skadar inte|desto bättre|ännu bättre|mycket bättre|perfekt\b|roligt om|det hjälper\b|föredra(?:r|s)|idealt|"
        r"är det (?:bra|jättebra|extra|kul|roligt)|nice to have|vore (?:bra|kul)|imponer|välkomna[rs]\b|"
        r"önskvärt|önskvärd|önskemål|önskas\b|bra (?:om (?:du|någon)|att ha)|[,(] ?ej krav|\bdu bör\b|"
        r"\bbör du\b|ser (?:vi )?positivt|underlättar|uppskattas|värdefullt|toppen\b|kul om|blir vi glada|extra "
        r"intressant|ett lyft"
    ),
    must=_p(
        r"\bkrav\b|kräv(?:er|s)|erfordras|behöv(?:s|er (?:du|att|ha|kunna|kan))|\bdu (?:behöver|ska|måste|har|kan|är|"
        r"talar|arbetar|innehar|klarar|behärskar|uttrycker|förstår|pratar|skriver|läser|bor)\b|(?:ska|måste|"
        r"behöver) du\b|"
        r"vi (?:söker|behöver|vill ha) (?:nu )?dig som|för (?:att få )?tjänsten|förutsätter|måste|skall? (?:du )?ha|"
        r"ansöka.*ska|så du behöver|nödvändig|obligatorisk|(?:följande|dessa) (?:utbildning|certifikat|krav|"
        r"kurs)\w*|ska vara (?:genomför|giltig|avklar)|"
        r"behöver ha|ska kunna|vi vill (?:att du|se)|förväntas|"
        r"förutsättning|\bminst \w+ (?:års|månaders) (?:\w+ ){0,2}erfarenhet|^\W*(?:ska|måste) |vi ser att du|"
        r"(?:räknar med|utgår från|viktigt) att du|(?:den vi söker|rätt person|den rätta|kandidaten) (?:har|kan|"
        r"är|talar|ska)|"
        r"(?:söker|behöver)(?: vi)?(?: nu| därför)? (?:en|ett|dig|någon|två|tre|fyra|fler|flera|"
        r"\d+) .{0,60}?(?:som (?:har|kan|är)|"
        r"med)\b|"
        rf"^\W*(?:{DO_SO}) (?:och \w+ )?(?:svenska|engelska)|räcker (?:det )?(?:att|med)"
    ),
    firm=_p(r"\bkrav\b|kräv(?:er|s)|måste|\bska\b|nödvändig|obligatorisk|förutsättning"),
    demand=_p(
        r"\bdu behöver\b|\bkrav\b|krävs|kräver att du|måste du|\bdu måste|nödvändig|obligatorisk|"
        r"förutsätter att du|behöver du"
    ),
    offered=_p(
        r"\bvi (?:erbjuder|bjuder|ordnar|betalar|står för|bekostar|ger)\b|erbjuder vi|ordnar vi|får du\b|"
        r"\bdu får\b(?! inte)|"
        r"som vi ordnar|\bfår (?:alla|en)\b|ingår(?: i (?:lönen|anställningen|introduktionen))?[.!]?$|bekostas av|"
        r"chans att|(?:med|finns|goda?|du|stora) möjlighet(?:er|en)? (?:att|till)|friskvård|alla nya \w+"
    ),
    apart=_p(r";|,\s*(?=(?:och |men )?(?:gärna|helst)\b)|\boch (?=gärna|helst)"),
    conjunct=_p(
        rf"(?:,|{BARE} och|{BARE} samt|, och| liksom|, liksom)\s+(?=(?:även |också |"
        rf"dessutom |du (?=har|kan|är|talar))*(?:(?:{DO})\b(?! dig till)|"
        rf"{HAVE})|(?:då |därför )?(?:måste|ska|behöver) du\b)"
    ),
    nice_conjunct=_p(r" eller (?=(?:har|kan|är|att du)\b(?! (?:motsvarande|likvärdig)))"),
    wish=_p(r"gärna|\bhelst\b"),
    beside=_p(
        r"(?:,| och)\s+(?!vilket|som\b|det\b|där|då|men|om\b|eftersom|så\b)(?=[^,]{2,60}?\b(?:är|krävs|behövs|"
        r"ses|räknas|måste|"
        r"ser vi|underlättar|uppskattas)\b)"
    ),
    but=_p(r",? men\b|,? dock\b"),
    not_needed=_p(
        r"(?:ingen|inga|inget) (?:\w+ ){1,3}(?:krävs|behövs|är nödvändig)|(?:krävs|behövs|nödvändigt) (?:inte|"
        r"ej|ingen|inga|inget)|ingen (?:tidigare |särskild )?erfarenhet|"
        r"behöver (?:du )?(?:inte|ingen|inga|inget)|utan krav|(?:inget|inga|ej|inte|ingen) (?:ett |"
        r"något )?(?:krav|måste)|"
        r"inte (?:ha |vara )?nödvändig|spelar ingen roll|krävs (?:alltså )?inte|oavsett"
    ),
    nice_heading=_p(
        r"^(?!.*(?<!inget )(?<!ej )(?<!inte )(?:\bkrav\b|kvalifikation|kompetens).*\bmerit|"
        r".*\bmeriter\w* (?:och|samt) krav).*(?:"
        r"\bmerit|önskvärt|plus om|bra (?:om|att ha)|fördel|ett plus|plus\b|även har|gärna|\bbör\b|börkrav|"
        r"bonus|önskemål|"
        r"helst|extra bra|lite extra|det skadar inte|toppen|positivt om|önskar vi|glada|pluspoäng|tillgång)"
    ),
    must_heading=_p(
        r"krav\b|kvalifikation|\bsöker (?:vi|nu|dig)|vi söker|\bdu har|profil|behörighet|erfarenhet|"
        r"för att (?:lyckas|trivas|"
        r"passa)|om dig|din bakgrund|vem är du|du som|vi tror att du|vad vi söker|kompetens|utbildning|krävs|"
        r"^måsten?\b|^(?:körkort|språk|certifikat|licenser|behörigheter|ålder)\b|du (?:måste|ska|behöver)|"
        r"(?:måste|ska|behöver) du|förutsätter|kriterier|förutsättning|"
        r"vi vill att du|"
        r"vi ser att du|"
        r"passar du|är du|måste ha|(?:detta|det här) (?:har|kan|behöver)|behöver du|förväntar|bakgrund|"
        r"vi behöver|kunskaper|"
        r"din kunskap|vem vi söker|letar (?:vi )?efter"
    ),
    other_heading=_p(
        r"arbetsuppgift|dina uppgifter|huvudsakliga|om (?:jobbet|tjänsten|rollen|oss|företag|arbetsplats|uppdraget|"
        r"anställning|arbetet|skolan|verksamhet|kommunen)|uppdrag|^rollen|vad gör du|du kommer att|din (?:dag|"
        r"vardag|roll)|"
        r"ansvarsområd|erbjud|förmån|villkor|anställnings|^lön|ansök|kontakt|låter det|intresserad|så söker|arbetstid|"
        r"praktisk|^schema|varför|som (?:person|anställd|kock|husfru|[a-zåäö]+) (?:är|leder|får|hos)|"
        r"personliga egenskaper|"
        r"välkommen|hos oss|vi är\b|vad (?:får du|vi har)|du får|jobbet i korthet|rekryteringsprocess|övrigt|"
        r"^vad innebär"
    ),
    soft=_p(
        r"\b(?:noggrann|driven|drivande|social|utåtriktad|flexibel|flexibilitet|positiv(?:t)?|ansvarstagande|"
        r"ansvarsfull|"
        r"ansvarskänsla|självgående|självständig|stresstålig|lyhörd|engagerad|prestigelös|serviceinriktad|"
        r"servicekänsla|"
        r"servicemedveten|strukturerad|initiativrik|initiativ|lagspelare|teamplayer|glad|ödmjuk|punktlig|"
        r"pålitlig|nyfiken|"
        r"kommunikativ|målmedveten|hungrig|energisk|trygg|tålmodig|tålamod|empatisk|omtänksam|hjälpsam|"
        r"lösningsorienterad|kvalitetsmedveten|proaktiv|analytisk|tydlig|mogen|ärlig|vaksam|lugn|vänlig|kreativ|"
        r"ordningsam|"
        r"ordningssinne|effektiv|humor|schysst|händig|nyfikenhet|arbetsglädje|helhetssyn|(?:lätt för|"
        r"bra på) att|mån om|"
        r"hantera (?:konflikter|stress)|samarbeta|prioritera|passar? tid(?:er|en)\w*|god fysik|känsla för|"
        r"intresse (?:av|för)|"
        r"(?:stort |genuint )?intresse|"
        r"personlig(?:a)? (?:egenskaper|lämplighet)|samarbetsförmåga|god kommunikationsförmåga|(?:gott )?bemötande|"
        r"ögon? för detaljer|social kompetens|glatt humör|trivs (?:med|i)|brinner för|gillar att|tycker om)\b"
    ),
    person=_p(r"\b(?:du|dig|din|person|någon|medarbetare|kollega|lagspelare|personlig\w*)\b"),
    licence=re.compile(
        rf"(?P<x>\b{_CLASS}(?:-?(?:, | och | eller |/){_CLASS})*)(?=[- ]{{0,2}}(?:kör)?kort)"
        rf"|(?:[Kk]örkort|[Bb]ehörighet(?:en)?)(?: med)?(?: behörighet(?:en)?| klass)?[,:]? \(?"
        rf"(?P<x2>{_CLASS}(?:(?:, | och | eller |/){_CLASS})*)\b"
    ),
    bare_licence=re.compile(
        rf"(?<!nivå )(?<!svenska )(?<!engelska )(?<![\w-])(?P<x>(?:BE|B|C1E|C1|CE|C|DE|D)(?:(?:, | och | eller |"
        rf"/){_CLASS})*)(?![\w-])"
    ),
    any_licence=_p(r"\b(?:giltigt )?körkort\b(?! (?:C|D|BE|A)\b)"),
    papers=PAPERS,
    years=(
        _p(rf"{_N} {_U} (?:bakom dig|i ryggen|i bagaget)(?: som| inom| från| i| med)? (?P<of>{_OF})"),
        _p(
            rf"{_N} {_U}(?: {_KIND}\w*(?:erfarenhet\w*|\bvana|praktik|yrkesverksamhet))?"
            rf"(?: (?:av|som|inom|från|i|på) (?P<of>(?!minst|rad\b){_OF}))"
        ),
        _p(rf"{_N} {_U} {_KIND}\w*erfarenhet\w* med (?P<of>{_OF})"),
        _p(rf"(?:arbetat|jobbat)[^.,;]{{0,20}} {_N} {_U} med (?P<of>{_OF})"),
        _p(
            rf"{_N} {_U} (?P<of>{_KIND}(?:undervisning|\barbete|tjänstgöring|körning|praktik|anställning|"
            rf"yrkes(?:arbete|"
            r"verksamhet)|körvana|\w{3,}vana)[^.,;()]*)"
        ),
        _p(
            rf"{_N} {_U} (?:har |ha |du )*(?:arbetat|jobbat|kört|stått|varit)(?: med| som| inom| på|"
            rf" i)? (?P<of>{_OF})"
        ),
        _p(rf"(?P<of>\w{{3,}}(?:vana|erfarenhet))(?: i| på| om)? {_LEAST}{_N} {_U}"),
        _p(
            rf"(?:{DONE}|haft hand om|erfarenhet|vana)(?: med| som| inom| på|"
            r" av| i| från| "
            rf"vid)? (?P<of>(?!{_LEAST}\w+ (?:år|mån))[^.;]+?)(?: tidigare| förut)?[,(]* ?\(?{_LEAST}{_N} {_U}"
        ),
        _p(rf"{_N} (?P<u>halvt års|års|månaders|halvårs) {_KIND}\w*erfarenhet"),
    ),
    month_units=frozenset({"månad", "månader", "månaders", "mån"}),
    half_years=frozenset({"halvår", "halvårs", "halvt år", "halvt års", "terminer", "terminers"}),
    trims=(
        r" och\b(?= (?:att|har|kan|är|gärna|du|minst|med|[a-d]e?-|[a-d]e?\b|körkort|truck|flytande|god|svenska|"
        r"ykb|adr|id06|hlr)|[^.]*\b(?:år|månader)\b)",
        rf" och (?={DONE}\b)| och (?=\w+t dig\b)",
        r" samt\b",
        r" och själv\b",
        r",? (?:eller|eller från) motsvarande",
        r" eller\b(?= \w+ (?:år|månader))",
        r" (?:är|ses|räknas|krävs|behövs|i minst|under|efter det|de senaste|den senaste|samt|vilket|där|så|men|"
        r"liksom|vill|ser vi|"
        r"meriterande|merit|önskvärt|gärna|helst|tidigare|förut)\b",
        r" \(",
        r",(?! (?!gärna|helst|minst|men|som|där|då|och|eller|vilket)[^,;]{2,28}(?:,| och | eller | samt ))|[;:]",
    ),
    job_itself=_p(
        rf"(?:en |ett |den |det |samma |detta |ett? annat )?(?:{_JOB})(?:a|t|de)?(?: \w+)?(?:roll|tjänst|arbete|"
        rf"befattning|yrke|"
        r"uppgifter|arbetsuppgifter|verksamhet|jobb)?|(?:den |en )?(?:liknande|motsvarande) .*|yrkeserfarenhet|"
        r"arbetslivet"
    ),
    title_end=re.compile(
        r"^(?i:(?:vill du bli|är du|bli|vi söker|söker)(?: en| vår| nästa| nya?| du)*) | till\b| sökes| SÖKES|"
        r" sök|[,–|:(/]| - | i [A-ZÅÄÖ]| på | vid | med | \d"
    ),
    start=(
        _p(rf"{_BEGIN}(?:den )?(?P<d>\d{{1,2}})(?::e|:a)? (?P<m>{_MONTH}) (?P<y>20\d\d)"),
        _p(rf"{_BEGIN}(?P<d2>\d{{1,2}})/(?P<m2>\d{{1,2}})[ ,-]*(?P<y2>20\d\d)"),
        _p(rf"{_BEGIN}(?P<y3>20\d\d)-(?P<m3>\d\d)-(?P<d3>\d\d)"),
        _p(rf"{_BEGIN}(?:den )?(?P<d>\d{{1,2}})(?::e|:a)? (?P<m>{_MONTH})(?: ?['’-](?P<y>\d\d)\b)?(?! ?20\d\d)"),
        _p(rf"{_BEGIN}(?P<d2>\d{{1,2}})/(?P<m2>\d{{1,2}})(?: ?[-'’ ] ?(?P<y2>\d\d)\b)?(?![\d /]*20\d\d)"),
        _p(rf"{_BEGIN}månadsskiftet (?:{_MONTH})[ /–-]+(?P<m3>{_MONTH}) ?(?P<y3>20\d\d)?"),
        _p(rf"{_BEGIN}(?:v\.? ?|vecka )(?P<w>\d{{1,2}})\b[ ,]*(?:år )?(?P<y2>20\d\d)?"),
    ),
    months=MONTHS,
    pay=(
        _p(rf"lön\w*:?(?:[ ,]+\w+){{0,4}}?[ ,]+(?P<low>{_SUM})\s*(?:till|–|-|och)\s*(?P<high>{_SUM})\s*{_CUR}"),
        _p(rf"(?P<low>{_SUM})\s*(?:till|–|-|och)\s*(?P<high>{_SUM})\s*{_CUR}(?= ?(?:/|i|per) ?(?:mån|tim|h\b|år))"),
        _p(rf"lön\w*:?(?:[ ,]+(?!från|lägst|minst|över)\w+){{0,4}}?[ ,]+(?P<low>{_SUM})\s*{_CUR}"),
        _p(rf"(?P<low>{_SUM})\s*{_CUR}(?= ?(?:/|i|per) ?(?:mån|tim|h\b))"),
    ),
    pay_word="lön",
    per={"tim": "hour", "/h": "hour", "mån": "month", " år": "year", "/år": "year", "lön": "month"},
    currencies={"kr": "SEK", "sek": "SEK", "euro": "EUR"},
    levels=(
        *(
            (
                _p(
                    rf"(?:\bsvenska\w*\b[^.]*?|\bengelska\b[^.]*?)?\b(?:nivå|lägst|minst|"
                    rf"motsvarande) (?:nivå )?{step}\b"
                ),
                step,
            )
            for step in _STEPS
        ),
        (_p(r"(?:master|magister|civilingenjör)\w*(?:examen)?"), "master"),
        (
            _p(
                r"kandidatexamen|högskole(?:examen|utbildning|utbildad|ingenjör\w*|studier)|"
                r"universitets(?:examen|utbildning)|"
                r"akademisk (?:examen|utbildning|bakgrund)|eftergymnasial utbildning, (?:tre|fyra)|"
                r"utbildning på (?:högskole|universitets)nivå|högskola eller universitet"
            ),
            "kandidat",
        ),
        (_p(r"yrkeshögskol\w+|\bYH[- ]\w+|\bYH\b|eftergymnasial\w*(?: utbildning)?"), "yrkeshögskola"),
        (
            _p(
                r"gymnasie(?:utbildning|examen|kompetens|betyg|studier|nivå)|gymnasial (?:utbildning|examen|nivå)|"
                r"fullständig\w* (?:gymnasi\w+|betyg från gymnasi\w+)|avslutad\w* gymnasi\w+|slutbetyg från gymnasi\w+|"
                r"(?:gått(?: ut)?|avslutat|genomgånget|fullgjor\w+|slutfört) gymnasi\w+"
            ),
            "gymnasium",
        ),
    ),
    scales=(("grundskola", "gymnasium", "yrkeshögskola", "kandidat", "master"), _STEPS),
    choices=(
        _p(
            r"(?:minst ett|något|någon|ett|en|antingen) av (?:ämnena|språken|"
            r"dessa)?:? ?(?P<many>\w+(?:, \w+)+ (?:och|eller) \w+)"
        ),
        _p(
            rf"(?<!talar vi )(?<!vi talar )(?<!pratar vi )(?P<many>\b(?:{_LANGUAGE})(?:, (?:{_LANGUAGE}))*,? eller "
            rf"(?:{_LANGUAGE}))\b"
        ),
        _p(
            rf"\b(?P<many>(?:{_LANGUAGE})(?:, (?:{_LANGUAGE}))* och (?:{_LANGUAGE}))\b(?=[^.]*(?:ett av|"
            rf"något av|det ena|"
            rf"den ena|ettdera|minst ett))"
        ),
        re.compile(
            rf"(?<!^)(?<![.!?] )\b(?P<many>{_NAME}(?:, {_NAME})*,?(?: och/| )eller (?!B-|C-|D-|BE\b|CE\b){_NAME})"
        ),
        re.compile(
            rf"^\W*(?P<many>(?:[A-ZÅÄÖ]{{2,}}[\w/+-]*)(?:, {_NAME})*,?(?: och/| )eller (?:[A-ZÅÄÖ]{{2,}}[\w/+-]*))"
        ),
    ),
    figures=(
        Figure(
            _p(r"(?:högst|max(?:imalt)?) (?P<n>\w+) (?:prickar|anmärkningar)"), "anmärkningar", "anmärkningar", "max"
        ),
        Figure(
            _p(
                r"(?:lett|ansvarat för|chef över|leda|haft ansvar för)[^.]*?(?:minst|över|"
                r"mer än) (?P<n>\w+) (?:personer|medarbetare)"
            ),
            "personer som du har lett",
            "personer",
            "min",
        ),
        *(
            Figure(_p(rf"(?:minst|lägst) (?P<n>\w+)(?: ?[-–] ?\d+)? {pattern}"), of, unit, "min")
            for pattern, of, unit in (
                (r"(?:dagar|vardagar) (?:i|per) veckan?", "dagar i veckan som du kan arbeta", "dagar"),
                (r"(?:arbets)?pass (?:i|per) veckan?", "pass i veckan som du kan ta", "pass"),
                (r"(?:arbets)?pass (?:i|per) månad(?:en)?", "pass i månaden som du kan ta", "pass"),
                (r"timmar (?:i|per) veckan?", "timmar i veckan som du kan arbeta", "timmar"),
                (r"timmar (?:i|per) månad(?:en)?", "timmar i månaden som du kan arbeta", "timmar"),
                (r"nätter (?:i|per) veckan?", "nätter i veckan som du kan arbeta", "nätter"),
                (r"kvällar (?:i|per) veckan?", "kvällar i veckan som du kan arbeta", "kvällar"),
                (r"helger (?:i|per) månad(?:en)?", "helger i månaden som du kan arbeta", "helger"),
                (r"(?:högskolepoäng|hp)\b", "högskolepoäng", "högskolepoäng"),
                (r"(?:yh-poäng|yrkeshögskolepoäng)\b", "yrkeshögskolepoäng", "poäng"),
                (r"ord (?:i|per) minut(?:en)?", "ord i minuten som du skriver", "ord"),
                (r"(?:an|ned)slag (?:i|per) minut(?:en)?", "anslag i minuten som du skriver", "anslag"),
            )
        ),
        Figure(
            _p(r"inom (?P<n>\w+) min(?:uter)?s? (?:resväg|bilväg|resa|körning|avstånd|från)"),
            "minuter som du har till arbetet",
            "minuter",
            "max",
        ),
        Figure(
            _p(
                r"(?:bor?|bosatt|inställelsetid\w*|restid|avstånd)\b[^.]*?(?:inom|högst|max(?:imalt)?|under|på)"
                r"(?: högst| max)? (?P<n>\w+) min(?:uter)?\b"
            ),
            "minuter som du har till arbetet",
            "minuter",
            "max",
        ),
    ),
    experience=(
        _p(
            rf"(?P<whole>{MUCH}(?:\w*erfarenhet (?:av|inom|från|med|som|i|att)|\bvana (?:av|vid|från|i|med|att|som)|"
            rf"(?:arbetat|jobbat) (?:med|i|på|som|inom|hos)) (?P<x>[^;]+))"
        ),
        _p(r"(?:är )?van vid(?: att)? (?P<x>[^;]+)"),
    ),
    has_experience="Har du erfarenhet av {x}?",
    has_worked="Har du arbetat som {x}?",
    has_skill="Har du kunskap i {x}?",
    equal_experience=_p(
        r"(?:motsvarande|likvärdig|annan relevant|liknande|lång)\w* (?:arbetslivs|yrkes)?erfarenhet|motsvarande kunskap"
    ),
    able=ABLE,
    aside=_p(
        r"ansök|\bsöka?\b|välkommen|skicka|kontakta|\bCV\b|läs mer|\bfrågor\b|hör av dig|personligt brev|"
        r"på plats|bifoga|referens|"
        r"provanställning"
    ),
    paper_like=_p(r"(?:utbildning|certifikat|certifiering|bevis|intyg|licens|legitimation|kort|\w{4}programmet)$"),
    opening=OPENING,
    closing=CLOSING,
    turns=TURNS,
    pairs=(
        _p(
            r"\b(?P<one>(?:svenska|engelska)(?: i tal och skrift| i tal| i skrift)?)(?:,? och|,? samt|,) (?:i |på )?"
            r"(?P<two>svenska|engelska)\b"
        ),
    ),
    spelled=SPELLED,
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
    clock=_p(CLOCK),
    hours=_p(r"(?:(?:mån|tis|ons|tors|fre|lör|sön)\w*(?:[-–]| till )\w+|vardagar|dagtid)[^.\n]{0,20}?" + CLOCK),
    asks=ASKS,
    either=_p(r"\beller\b|\balternativt\b"),
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
