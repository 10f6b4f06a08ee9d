"""What Swedish job adverts say of requirements: licences, experience, hours, pay and wishes."""

from __future__ import annotations

import re

from firstcall.drafting.words import AdvertWords, rx
from firstcall.languages.sv.advert_asks import ASKS, CLOCK
from firstcall.languages.sv.advert_figures import CHOICES, FIGURES, JOB_ITSELF, LEVELS, PAY, SCALES, START, TRIMS, YEARS
from firstcall.languages.sv.advert_papers import PAPERS
from firstcall.languages.sv.advert_turns import (
    ABLE,
    BARE,
    CLOSING,
    DO,
    DO_SO,
    HAVE,
    ITEMS,
    KNOWN,
    LANGUAGE,
    MUCH,
    OPENING,
    REMARKS,
    SPELLED,
    TURNS,
)
from firstcall.languages.sv.reading.days import MONTHS
from firstcall.languages.sv.reading.lexicon import NUMERALS


def _number(word: str) -> float | None:
    if re.fullmatch(r"\d+(?:,\d)?", word):
        told = float(word.replace(",", "."))
        return int(told) if told.is_integer() else told
    known = {"ett": 1, "en": 1, "ett par": 2, "ett och ett halvt": 1.5, "två och ett halvt": 2.5}
    return known.get(word.lower()) or NUMERALS.in_word(word.lower())


_CLASS = r"(?:AM|A1|A2|A|BE|B|C1E|C1|CE|C|D1E|D1|DE|D)"


WORDS = AdvertWords(
    nice=rx(
        r"meriterande|\bmerit\b|\bmeriter\b|en fördel|(?:till|av) fördel\b|ingen nackdel|"
        r"extra nöjd|fördelaktigt|till din fördel|\bplus\b|\bbonus\b|gärna|\bhelst\b|"
        r"^\W*(?:har|kan|talar|pratar|behärskar) du\b(?! (?:inte|ingen|inget|inga|frågor|redan|tidigare)\b)(?!.*\?)|"
        r"^\W*(?:likaså|likadant|detsamma|samma sak)(?: gäller)?(?: det)? (?:om|ifall) du\b|"
        r"^(?:om|att) du (?:har|kan|är|"
        r"talar)\b(?!.*(?:krav|kräv|måste|behöv))|glada? om|extra glada|pluspoäng|\b(?:positivt|bra|bonus|kul|"
        r"roligt|trevligt|fint|intressant|värdefullt) (?:om|ifall|med)\b|(?:bra|fint|kul|roligt|"
        r"trevligt|positivt|inte fel),? men (?:inget|ej|inte)|\bmen (?:inget|ej|inte (?:ett|något)) (?:krav|"
        r"måste)|en tillgång|med fördel|"
        r"skadar inte|desto bättre|ännu bättre|mycket bättre|perfekt\b|roligt om|det hjälper\b|föredra(?:r|s)|idealt|"
        r"är det (?:bra|jättebra|extra|kul|roligt)|nice to have|vore (?:bra|kul)|imponer|välkomna[rs]\b|"
        r"önskvärt|önskvärd|\bvi önskar\b|önskar vi\b|önskemål|önskas\b|bra (?:om (?:du|någon)|att ha)|"
        r"[,(] ?ej krav|\bdu bör\b|"
        r"\bbör du\b|ser (?:vi )?positivt|underlättar|uppskattas|värdefullt|toppen\b|kul om|blir vi glada|extra "
        r"intressant|ett lyft"
    ),
    must=rx(
        r"\bkrav\b|kräv(?:er|s)|erfordras|behöv(?:s|er (?:du|att|ha|kunna|kan))|\bdu (?:behöver|ska|måste|har|kan|är|"
        r"talar|arbetar|innehar|klarar|behärskar|uttrycker|förstår|pratar|skriver|läser|bor)\b|(?:ska|måste|"
        r"behöver) du\b|"
        r"vi (?:söker|behöver|vill ha) (?:nu )?dig som|vill vi (?:\w+ )?ha\b|för (?:att få )?tjänsten|"
        r"förutsätter|måste|skall? (?:du )?ha|"
        r"ansöka.*ska|så du behöver|nödvändig|obligatorisk|(?:följande|dessa) (?:utbildning|certifikat|krav|"
        r"kurs)\w*|ska vara (?:genomför|giltig|avklar)|"
        r"behöver ha|ska kunna|vi vill (?:att du|se)|förväntas|"
        r"förutsättning|\bminst \w+ (?:års|månaders) (?:\w+ ){0,2}erfarenhet|^\W*(?:ska|måste) |vi ser att du|"
        r"(?:räknar med|utgår från|viktigt) att du|(?:vidare|dessutom|därutöver) (?:har|kan|behärskar|talar|är|"
        r"förstår) du\b|erfarenhet.{2,40}?\bminst|minst \w+ (?:år|månader) (?:som|"
        r"inom|i|på|av|från)\b|(?:den (?:som )?vi (?:söker|anställer|letar efter|behöver|vill ha)|"
        r"du som (?:söker|anställs|får (?:jobbet|"
        r"tjänsten))|den som får (?:jobbet|tjänsten)|rätt person|den rätta|kandidaten|sökande) (?:har|kan|är|talar|ska|"
        r"måste|behöver)|(?:måste|ska|behöver) (?:din|ditt|dina|alla|man|den|samtliga)\b|"
        r"(?:söker|behöver)(?: vi)?(?: nu| därför)? (?:en|ett|dig|någon|två|tre|fyra|fler|flera|"
        r"\d+) .{0,60}?(?:som (?:har|kan|är)|"
        r"med)\b|"
        rf"^\W*(?:{DO_SO}) (?:och \w+ )?(?:svenska|engelska)|räcker (?:det )?(?:att|med)|"
        rf"^\W*{KNOWN}|"
        rf"\b(?:{LANGUAGE}) (?:{DO})(?: och (?:{DO}))? du\b|"
        r"^\W*(?:giltigt )?[\w-]*(?:kort|bevis|legitimation|intyg|examen) (?:har|innehar) du\b|"
        rf"(?:{LANGUAGE}) eller (?:på )?(?:{LANGUAGE}),? (?:det )?(?:spelar ingen roll|går (?:lika |också )?bra|"
        r"funkar|fungerar|räcker|duger)"
    ),
    firm=rx(r"\bkrav\b|kräv(?:er|s)|måste|\bska\b|nödvändig|obligatorisk|förutsättning"),
    demand=rx(
        r"\bdu behöver\b|\bkrav\b|krävs|kräver att du|måste du|\bdu måste|nödvändig|obligatorisk|"
        r"förutsätter att du|behöver du|\bdu ska (?:även |också |dessutom )?(?:ha\b|kunna\b|visa\b|lämna\b|"
        r"vara (?:vaccinerad|"
        r"beredd|villig|svensk|legitimerad|utbildad|behörig|godkänd))"
    ),
    offered=rx(
        r"\bvi (?:erbjuder|bjuder|ordnar|betalar|står för|bekostar|ger)\b|erbjuder vi|ordnar vi|får du\b|"
        r"\blär vi (?:dig|ut|upp)|\bvi (?:lär|utbildar|skolar|hjälper) (?:dig|upp|in)\b|utbildar vi|hjälper vi|"
        r"\bdu får\b(?! inte)|"
        r"som vi ordnar|\bfår (?:alla|en)\b|ingår(?: i (?:lönen|anställningen|introduktionen))?[.!]?$|bekostas av|"
        r"chans att|(?:med|finns|goda?|du|stora) möjlighet(?:er|en)? (?:att|till)|friskvård|alla nya \w+"
    ),
    apart=rx(
        r";|,\s*(?=(?:C1?E?|D1?E?|BE)(?:-?behörighet|-?körkort|-?kort)? (?:är )?(?:meriterande|ett plus|"
        r"en fördel|en merit))|,\s*(?=(?:och |men )?(?:gärna|helst)\b)|\boch (?=gärna|helst)"
    ),
    conjunct=rx(
        rf"(?:{BARE},|{BARE} och|{BARE} samt|, och| liksom|, liksom)\s+(?=(?:även |också |"
        rf"dessutom |(?:om |att )?du "
        rf"(?=har|kan|är|talar|skriver|pratar|behärskar|vågar|spelar|"
        rf"klarar))*(?:(?:{DO})\b(?! dig till)(?! då (?:högst|max|minst))|"
        rf"{HAVE})|(?:då |därför )?(?:måste|ska|behöver) du\b)"
    ),
    nice_conjunct=rx(r" eller (?=(?:har|kan|är|att du)\b(?! (?:motsvarande|likvärdig)))"),
    wish=rx(r"gärna|\bhelst\b"),
    beside=rx(
        r"(?:,|(?<!-) och)\s+(?!vilket|som\b|det\b|där|då|men|om\b|eftersom|så\b)(?=[^,]{2,60}?\b(?:är|krävs|behövs|"
        r"ses|räknas|måste|"
        r"ser vi|underlättar|uppskattas)\b)"
    ),
    but=rx(r",? men\b|,? dock\b"),
    not_needed=rx(
        r"(?:ingen|inga|inget) (?:\w+ ){1,3}(?:krävs|behövs|är nödvändig)|(?:krävs|behövs|nödvändigt) (?:inte|"
        r"ej|ingen|inga|inget)|ingen (?:tidigare |särskild )?erfarenhet|"
        r"(?:behöver|behövs) (?:du )?(?:heller |alltså |dock |självklart |däremot |absolut |faktiskt )?(?:inte|"
        r"ingen|inga|"
        r"inget|ej)|utan krav|(?:inget|inga|ej|inte|ingen) (?:ett |"
        r"något )?(?:krav|måste)|"
        r"inte (?:ha |vara )?nödvändig|(?<!svenska )(?<!engelska )spelar ingen roll|krävs (?:alltså )?inte|oavsett"
    ),
    nice_heading=rx(
        r"^(?!.*(?<!inget )(?<!ej )(?<!inte )(?:\bkrav\b|kvalifikation|kompetens).*\bmerit|"
        r".*\bmeriter\w* (?:och|samt) krav).*(?:"
        r"\bmerit|önskvärt|plus om|bra (?:om|att ha)|fördel|ett plus|plus\b|även har|gärna|\bbör\b|börkrav|"
        r"bonus|önskemål|"
        r"helst|extra bra|lite extra|det skadar inte|toppen|positivt om|önskar vi|glada|pluspoäng|tillgång|"
        r"väger|tittar också|det lilla|grädde|guldkant|sticka ut|högst upp i högen|extra poäng|uppskatta|"
        r"inget krav|ej krav|inget måste|extra)"
    ),
    must_heading=rx(
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
    other_heading=rx(
        r"arbetsuppgift|dina uppgifter|huvudsakliga|om (?:jobbet|tjänsten|rollen|oss|företag|arbetsplats|uppdraget|"
        r"anställning|arbetet|skolan|verksamhet|kommunen)|uppdrag|^rollen|vad gör du|du kommer att|din (?:dag|"
        r"vardag|roll)|"
        r"ansvarsområd|erbjud|förmån|villkor|anställnings|^lön|ansök|kontakt|låter det|intresserad|så söker|arbetstid|"
        r"praktisk|^schema|varför|som (?:person|anställd|kock|husfru|[a-zåäö]+) (?:är|leder|får|hos)|"
        r"personliga egenskaper|"
        r"välkommen|hos oss|vi är\b|vad (?:får du|vi har)|du får|jobbet i korthet|rekryteringsprocess|övrigt|"
        r"^vad innebär"
    ),
    soft=rx(
        r"\b(?:noggrann|driven|drivande|social|utåtriktad|flexibel|flexibilitet|positiv(?:t(?! om))?|ansvarstagande|"
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
    person=rx(r"\b(?:du|dig|din|person|någon|medarbetare|kollega|lagspelare|personlig\w*)\b"),
    licence=re.compile(
        rf"(?P<x>\b{_CLASS}(?:-?(?:, | och | eller |/){_CLASS})*)(?=[- ]{{0,2}}(?:kör)?kort)"
        rf"|(?:[Kk]örkort|[Bb]ehörighet(?:en)?)(?: med)?(?: behörighet(?:en)?| klass)?[,:]? \(?"
        rf"(?P<x2>{_CLASS}(?:(?:, | och | eller |/){_CLASS})*)\b"
    ),
    bare_licence=re.compile(
        rf"(?<!nivå )(?<!svenska )(?<!engelska )(?<![\w-])(?P<x>(?:BE|B|C1E|C1|CE|C|DE|D)(?:(?:, | och | eller |"
        rf"/){_CLASS})*)(?![\w-])"
    ),
    any_licence=rx(r"\b(?:giltigt )?körkort\b(?! (?:C|D|BE|A)\b)"),
    to_come=rx(
        r"\b(?:beredd|villig|redo|öppen för) (?:på )?att (?:gå|ta|genomgå|utbilda|skaffa|läsa|lära|fort|vidare)\w*|"
        r"\bkan tänka dig att (?:gå|ta|genomgå|utbilda|läsa)|\b(?:ska|kommer att|behöver|"
        r"måste) (?:du )?(?:genomgå|gå|avlägga)\b"
    ),
    papers=PAPERS,
    years=YEARS,
    month_units=frozenset({"månad", "månader", "månaders", "mån"}),
    half_years=frozenset({"halvår", "halvårs", "halvt år", "halvt års", "terminer", "terminers"}),
    trims=TRIMS,
    job_itself=JOB_ITSELF,
    title_end=re.compile(
        r"^(?i:(?:vill du bli|är du|bli|vi söker|söker)(?: en| vår| nästa| nya?| du)*) | till\b| sökes| SÖKES|"
        r" sök|[,–|:(/]| - | [iI] [A-ZÅÄÖ]| TILL\b| PÅ | VID | MED | på | vid | med | \d"
    ),
    start=START,
    months=MONTHS,
    pay=PAY,
    pay_word="lön",
    pay_cur="kr",
    per={"tim": "hour", "/h": "hour", "mån": "month", " år": "year", "/år": "year", "lön": "month"},
    currencies={"kr": "SEK", "sek": "SEK", "euro": "EUR"},
    levels=LEVELS,
    scales=SCALES,
    choices=CHOICES,
    speaks="Talar du {x}?",
    figures=FIGURES,
    hours_asked=frozenset(["shifts", "on-call"]),
    experience=(
        rx(
            rf"(?P<whole>{MUCH}(?:\w*erfarenhet (?:av|inom|från|med|som|i|att)|\bvana (?:av|vid|från|i|med|att|som)|"
            rf"(?:arbetat|jobbat) (?:med|i|på|som|inom|hos)) (?P<x>[^;]+))"
        ),
        rx(r"(?:är )?van vid(?: att)? (?P<x>[^;]+)"),
    ),
    and_of=rx(r",? (?:och|samt)(?: även| också)?(?: med erfarenhet| med| erfarenhet)? av "),
    experience_of="erfarenhet av",
    has_experience="Har du erfarenhet av {x}?",
    has_worked="Har du arbetat som {x}?",
    has_skill="Har du kunskap i {x}?",
    equal_experience=rx(
        r"(?:motsvarande|likvärdig|annan relevant|liknande|lång)\w* (?:arbetslivs|yrkes)?erfarenhet|motsvarande kunskap"
    ),
    able=ABLE,
    aside=rx(
        r"ansök|\bsöka?\b|välkommen|skicka|kontakta|\bCV\b|läs mer|\bfrågor\b|hör av dig|personligt brev|"
        r"på plats|bifoga|referens|"
        r"provanställning"
    ),
    schooling=rx(r"utbildning|programmet|examen|legitimation"),
    paper_like=rx(r"(?:utbildning|certifikat|certifiering|bevis|intyg|licens|legitimation|kort|\w{4}programmet)$"),
    opening=OPENING,
    closing=CLOSING,
    turns=TURNS,
    pairs=(
        rx(
            r"\b(?P<one>(?:svenska|engelska)(?: i tal och skrift| i tal| i skrift)?)(?:,? och|,? samt|,) (?:i |på )?"
            r"(?P<two>svenska|engelska)\b"
        ),
    ),
    spelled=SPELLED,
    remarks=REMARKS,
    items=ITEMS,
    alike=rx(
        r"(?:är )?på (?:god )?väg dit|(?:en |ett )?(?:(?:annan|annat|motsvarande|likvärdig|"
        r"relevant)\w* )+(?:\w*utbildning|examen|"
        r"bakgrund)(?: som .*(?:likvärdig|motsvarande)\w*)?"
    ),
    headless=rx(
        r"\w*(?:examen|utbildning|certifikat|behörighet|legitimation|kompetens) (?:i|inom|till|som|på|för|mot|"
        r"med inriktning)\b"
    ),
    or_word="eller",
    places=rx(r"\b(?:bor?|bosatt|nära|från|inom|mellan|till|kring|omkring|resor i)\b[^,;.]{0,30}$"),
    names=frozenset(),
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
            "on-call",
            "security-check",
        ]
    ),
    clock=rx(CLOCK),
    unsocial=(rx(r"helg|lördag|söndag"), rx(r"kväll"), rx(r"natt|nätter")),
    hours=rx(r"(?:(?:mån|tis|ons|tors|fre|lör|sön)\w*(?:[-–]| till )\w+|vardagar|dagtid)[^.\n]{0,20}?" + CLOCK),
    asks=ASKS,
    either=rx(r"\beller\b|\balternativt\b"),
    both=rx(r"\boch\b|\bsamt\b"),
    bare_have="ha",
    holds="Stämmer det för dig?",
    have="Har du {x}?",
    has_language="Kan du {x} på den nivå som arbetet kräver?",
    own_car="Har du tillgång till bil i arbetet?",
    employer=re.compile(r"(?P<x>(?:[A-ZÅÄÖ][\wåäöÅÄÖ&-]*(?: och| &)? ?){1,5}\b(?:AB|HB|kommun))"),
    agency=re.compile(r"(?:genom |Därför söker\s+)(?P<x>(?:[A-ZÅÄÖ][\wåäöÅÄÖ&-]* ?){1,4})"),
    place=re.compile(r"\bi (?P<x>[A-ZÅÄÖ][a-zåäö]+)(?=[ .,])"),
    days=rx(r"inom (?P<n>\w+) arbetsdagar"),
    number=_number,
    soft_reason="Egenskaper bedöms inte: frågan gäller sådant som går att svara på, lika för alla.",
    small=frozenset(
        {
            "att",
            "behöver",
            "bra",
            "de",
            "dem",
            "det",
            "kunna",
            "men",
            "ska",
            "tiderna",
            "din",
            "ditt",
            "egen",
            "ett",
            "för",
            "har",
            "kan",
            "med",
            "och",
            "som",
            "även",
        }
    ),
    remark=rx(r"(?:där|då|därför|eftersom|eller|från|i|inte|men|när|om|så|som|till|vilk\w+)\b"),
    unplaced_head="Kunde inte placeras; läs igenom och avgör om något är ett krav:",
    partly_head="Delvis placerat; avgör om det som står först på raden också är ett krav:",
    soft_head="Utelämnat med avsikt.",
    barred_head="Får inte frågas om, enligt specens egen kontroll:",
    all_of=rx(r"^\W*har du\b|meriterande|\bplus\b|fördel|\bmerit\b|uppskattas|är det"),
    finish=(
        "Utkast ur en annons. Läs varje rad mot annonsen, fyll i det som är märkt TODO,",
        "ta bort det som inte är ett krav, och ta sedan bort raden draft: true.",
    ),
    reason_todo="vad i arbetet som kräver det",
    reasons=(
        rx(
            r"\b(?:eftersom|därför att|av det skälet att|då(?= (?:vi|du|det|den|de|man|all\w*|vår\w*)\b)) "
            r"(?P<x>[^.;,]+?)(?=$|[.;,]| (?:måste|behöver|ska|krävs) | är det (?:ett )?krav)"
        ),
        rx(r"^(?P<x>[^.;,]{15,}?)(?:,? (?:och|så))? (?:därför|du behöver|behöver (?:därför )?att)\b"),
        rx(r"\b(?P<x>(?:för (?:att|vår\w*)|så att) [^.;,]+)"),
    ),
)
