"""Swedish questions about work that need a job reason or the pay band, and those about soft values."""

from __future__ import annotations

from firstcall.lint.rules import LintRule, Severity

_LANGUAGES = (
    r"svenska|svenskan|engelska|engelskan|finska|norska|danska|tyska|tyskan|franska|spanska|italienska|portugisiska|"
    r"polska|ryska|ukrainska|arabiska|somaliska|persiska|dari|farsi|turkiska|kurdiska|tigrinja|kinesiska|mandarin|"
    r"japanska|hindi|thai|vietnamesiska|rumänska|bulgariska|ungerska|tjeckiska|slovakiska|serbiska|kroatiska|"
    r"bosniska|albanska|grekiska|lettiska|litauiska|estniska|nederländska|samiska|meänkieli|romani|jiddisch|"
    r"teckenspråk|skandinaviska|urdu|pashto|sorani|kurmanji|tagalog|isländska|färöiska|latin|språket|språk"
)
_SPOKEN = (
    r"(?= (?:och|eller|i|på|med|till|för|utan|samt|som|så|språket|nivå|nivån|flytande|obehindrat|bra|väl|hyfsat|"
    r"ganska|någorlunda|tillräckligt|utöver|förutom|muntligt|skriftligt|är|krävs|behövs|meriterar|önskas|alltså|även|"
    r"men|om|när|vid|inom|efter|hos|[abc][12]|a|b|c|kan|talar|pratar|har|får|du|ni|enligt|åt|då|helt|lika|också|"
    r"eftersom|ordentligt|felfritt|här|samtidigt|tycker|minst|mot|dagligen|varje|hela|av|att|än|plus|där|vilket|tack|"
    r"ok|okej|gärna|helst|fullt|ut|nog|flytande|felfri|\w*instruktion\w*|\w*text\w*|\w*manual\w*|skyltar|"
    r"\w*dokument\w*|\w*rapport\w*|\w*blankett\w*|\w*anvisning\w*|mejl|brev|ord|\w*journal\w*|termer|tal|skrift|"
    r"muntlig|skriftlig|perfekt|kunskap\w*|språk)(?!\S)| *$| [.?!,:;])"
)
"""What follows a language; before a thing it is an adjective: Swedish roads are not the Swedish language."""
_SPEAK = (
    r"talar|tala|talat|pratar|prata|kan|kunna|behärskar|behärska|förstår|förstå|läser|läsa|skriver|skriva|"
    r"kommunicera|kommunicerar|snackar|klarar|uttrycka|följa|göra dig förstådd|samtala|föra samtal|samtal|arbeta|"
    r"dokumentera|rapportera"
)
_TEENS = r"arton|nitton|tjugo|tjugoen|tjugoett|tjugotvå|tjugotre|tjugofyra|tjugofem|sexton|sjutton|femton"
_SOFT = (
    r"flexibel|flexibla|social|sociala|utåtriktad|utåtriktade|positiv|glad|trevlig|stresstålig|lösningsorienterad|"
    r"ansvarsfull|ansvarstagande|noggrann|noga|ordningsam|självgående|självständig|driven|drivande|ambitiös|"
    r"motiverad|engagerad|serviceinriktad|servicemedveten|serviceminded|service minded|prestigelös|lyhörd|empatisk|"
    r"tålmodig|lugn|pålitlig|lojal|punktlig|ärlig|kreativ|nyfiken|lärvillig|initiativrik|initiativtagande|"
    r"strukturerad|organiserad|målmedveten|målinriktad|resultatinriktad|tävlingsinriktad|analytisk|kommunikativ|"
    r"samarbetsvillig|hjälpsam|omtänksam|energisk|handlingskraftig|hungrig|entusiastisk|utåt|blyg|introvert|"
    r"extrovert|envis|mogen|ödmjuk|bekväm(?! (?:med|att))|teamplayer|team player|lagspelare|teamspelare|doer|"
    r"problemlösare|morgonmänniska|morgonpigg|kvällsmänniska|snabblärd|arbetsvillig|arbetsam|flitig|effektiv|stabil|"
    r"robust|tålig|orädd|modig|kundorienterad|kvalitetsmedveten|säljande|affärsmässig|tuff|hårdhudad|"
    r"relationsskapande|en god lyssnare|lyssnare|ledartyp|humoristisk|rolig|anpassningsbar|lättlärd|snäll|uthållig|"
    r"disciplinerad|rak|tydlig|en (?:bra |god |naturlig )?ledare|fixare|arbetsmyra|praktiskt lagd|säljig|sprudlande|"
    r"proffsig|diplomatisk|lat|tystlåten|kaxig|vuxen|sällskaplig|smidig|spontan|impulsiv|eftertänksam|snabbtänkt|"
    r"kvicktänkt|verbal|ihärdig|alert|fokuserad|känslig(?! (?:för|mot))|hygglig|generös|respektfull|tolerant|"
    r"fördomsfri|artig|hövlig|charmig|karismatisk|bestämd|auktoritär|dominant|lättsam|avslappnad|cool|äventyrlig|"
    r"pedantisk|petig|perfektionist|visionär|innovativ|idérik|påhittig|uppfinningsrik|företagsam|energiknippe|"
    r"eldsjäl|spindeln i nätet|klippa|stjärna|raket|kämpe|fighter|arbetshäst|tidsoptimist|kontaktskapande|"
    r"professionell|seriös|samvetsgrann|plikttrogen|självsäker|självkritisk|smart|intelligent|begåvad|klipsk|snabb i "
    r"(?:tanken|huvudet|vändningarna)|trygg(?! (?:i|med|på) (?:att|\w+ing))|glädje\w+|vinnar\w+|tävlings\w+|"
    r"(?!fri)\w{2,}(?:orienterad|inriktad|fokuserad|minded|villig|medveten|benägen|människa|spridare|tålig|"
    r"(?<!över)känslig(?! (?:för|mot))|rädd(?<!jdrädd)(?<!rkrädd)(?<!ckrädd))|förändringsbenägen|framåt|sprallig|"
    r"harmonisk|trygg i dig själv|mån om|öppen(?! för)|öppen för (?:förändring\w*|nya|feedback|kritik)|vetgirig|"
    r"passionerad|hängiven"
)

MACROS = {
    "LANGUAGES": _LANGUAGES,
    "SPOKEN": _SPOKEN,
    "SPEAK": _SPEAK,
    "TEENS": _TEENS,
    "SOFT": _SOFT,
}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "sv.lint.language.level",
        (
            r"nivå {g3}(?:i|på) (?:{LANGUAGES})|(?:bra|duktig|säker|stark|haltande|svag|vass) (?:på|i) "
            r"(?:{LANGUAGES})(?= |$)|(?:klara|klarar|klara av|ta|möte\w*|samtal|intervju) {g3}på (?:{LANGUAGES})|"
            r"(?:fler|andra|mer|något|annat) {g1}språk|förstår {DU} {LANGUAGES} (?:kund|kolleg|patient|gäst|förar|"
            r"chaufför)\w*|\w+sktalande|\w+skspråkig|tvåspråkig|flerspråkig",
            r"(?:{SPEAK}) (?:{DU} )?{g6}(?:{LANGUAGES}){SPOKEN}",
            r"(?:flytande|god|goda|grundläggande|bra|obehindrad|avancerad|muntlig|skriftlig|hyfsad|ren|begriplig|"
            r"enkel) {g4}(?:{LANGUAGES}){SPOKEN}|(?:{LANGUAGES}) {g2}(?:flytande|obehindrat|obehindrad|i tal|i "
            r"skrift|bra)(?= |$)",
            r"(?:{DIN}|kunskaper i|kunskap i|nivå {g1}i|nivå på|hur är|hur bra är|hur bra) "
            r"{g2}(?:{LANGUAGES}){SPOKEN}|på (?:{LANGUAGES}){SPOKEN}",
            r"(?:{LANGUAGES}) {g2}(?:nivå|nivån|a1|a2|b1|b2|c1|c2)(?= |$)",
            r"(?:{LANGUAGES}) (?:krävs|behövs|meriterar|önskas|är (?:ett |en )?(?:krav|plus|merit\w*|måste|"
            r"nödvändig\w*|önskemål|viktigt))|(?:{LANGUAGES}) {g9}(?:talar|pratar|förstår|behärskar) {DU}|har {DU} "
            r"(?:{LANGUAGES})(?= (?:och|eller|som|i)|$| [.?!,:;])|bekväm (?:med|på|i) (?:{LANGUAGES}){SPOKEN}|"
            r"arbetsspråk\w*|(?:{LANGUAGES}) (?:eller|och|samt) (?:{LANGUAGES}) (?:som|i)(?!\w)|språkkunskap\w*|"
            r"språknivå\w*|språkkrav\w*|(?:vilka|vilket|hur många|fler|andra) språk(?! {g3}(?:programmer|kod|"
            r"utveckl)\w*)(?! {g5}(?:python|java|javascript|c|intervjun))|svenskkunskap\w*|språkfärdighet\w*|sfi(?! "
            r"(?:lärare|pedagog|undervis|elev|grupp)\w*)|svenska som andraspråk (?:nivå|3|grund)|språktest\w*|sva "
            r"(?:1|2|3|grund)",
        ),
        severity=Severity.NEEDS_REASON,
        unless=(
            r"(?!(?:dig|du|er|ni|någon|den|person|personer|medarbetare)(?!\S)){W} som (?:inte |bara |knappt )?(?:kan|"
            r"talar|pratar|förstår) "
            r"{g2}(?:{LANGUAGES})",
            r"{g2}(?:tolkat|översatt|undervisat|textat|korrekturläst) {TAIL}",
        ),
        bare=r"(?:god |goda |flytande |grundläggande )?(?:kunskaper i )?(?:{LANGUAGES})",
        yes=("Talar du flytande svenska?", "Kan du följa instruktioner på engelska?"),
        no=("Har du ett svenskt yrkesbevis?", "Har du undervisat i svenska?"),
    ),
    LintRule(
        "sv.lint.age_limit.legal",
        (
            r"(?:fyllt|fyller|fylla|minst|över|uppnått|äldre än|har {DU} fyllt) {g1}(?:1[3-9]|2[0-5]|{TEENS})(?= "
            r"(?:år|års|vid|innan|när|den|för att|eller|och|så|redan)|$| [.?!,:;])(?! års? (?:erfarenhet|vana|arbete|"
            r"drift|i branschen))",
            r"(?:är|blivit|blir) (?:{DU}) {g1}(?:myndig|straffmyndig)|myndig|är {DU} (?:{W} ){0,2}?(?:över|minst) "
            r"(?:1[3-9]|2[0-5])(?= (?:och|eller|så|men|för)(?!\S))|åldersgräns\w*|ålderskrav\w*|lägsta ålder\w*|"
            r"minimiålder\w*|tillräckligt gammal|åldern inne|gammal nog|(?:1[3-9]|2[0-5]) fyllda|(?:1[3-9]|2[0-5]) "
            r"år (?:fyllda|gammal|eller äldre)|(?:1[3-9]|2[0-5]) eller äldre",
            r"är (?:{DU}) {g2}(?:1[3-9]|2[0-5]|{TEENS}) år(?! års)(?= |$)|(?:1[3-9]|2[0-5]|{TEENS}) ?årsgräns\w*|"
            r"hunnit (?:bli|fylla) (?:1[3-9]|2[0-5]|{TEENS})(?= *$| [.?!,])",
        ),
        severity=Severity.NEEDS_REASON,
        bare=r"(?:över|fyllda|fyllt|minst) (?:1[3-9]|2[0-5]|arton|tjugo)(?: år)?|myndig",
        yes=("Har du fyllt 18 år?", "Är du myndig?", "Är du över 18?"),
        no=("Har du minst 18 månaders erfarenhet?", "Har du arbetat över 15 år som svetsare?"),
    ),
    LintRule(
        "sv.lint.physical.demand",
        (
            r"(?:står|går|sitter) {g3}(?:hela (?:dag|pass|arbetspass|skift|tid)\w*|en hel dag|{W} timmar)|meters "
            r"höjd|höga höjder|(?:kan|klarar|orkar) {DU} {g3}(?:tunga|tungt)(?= |$)(?! (?:fordon|lastbil|släp|"
            r"transport|maskin|trafik|ekipage|material med)\w*)|(?:tillräcklig\w*|nog med) {g1}(?:styrka|kondition|"
            r"ork|kraft)|(?:jobbet|arbetet|tjänsten|det|passet|momenten) (?:är|blir) {g2}(?:stående|fysiskt|tungt|"
            r"gående|stillasittande)|kollin {g4}lyfta|balans {g1}på|långa (?:gångpass|gångsträckor|promenader)|"
            r"(?<!vagnen )(?<!bilen )(?<!släpet )väger {g4}(?:kilo|kg)|"
            r"(?:problem|svårt|bekymmer) {g3}(?:krypa|"
            r"klättra|lyfta|bära|stå|ligga|springa|huka|knäböja)(?= |$)|(?:cykla|gå|springa|vandra) {g3}(?:långt|mil|"
            r"kilometer)(?= |$)|sitta still|tål {DU} {g5}(?:kyla|kylan|värme|hetta|buller|ljud|"
            r"drag)|att lyfta(?= *$| [.?!])|knästående|hukande|höjdrädd|höjdskräck|"
            r"(?:problem|svårt|bekymmer|rädd|obekväm\w*) "
            r"{g2}(?:med|för|av|på) {g1}(?:höjd|höjder|höga höjder|stegar)|klaustrofobi\w*|cellskräck|svindel|(?:på|"
            r"stå på) "
            r"knä(?= |$)|fullgott färg\w*|(?:skilja|skiljer) {g3}(?:röda?|gröna?|rött|grönt|färger\w*)|färgblind|"
            r"liggande ställning|framåtböjd|obekväma (?:arbetsställning|"
            r"ställning)\w*",
            r"(?:på|pass) {g1}(?:fötterna|benen)(?= |$)|fysiska? (?:krav|moment|utmaning\w*|jobb\w*|arbete\w*|"
            r"krävande)|fysiskt|kroppsarbete|tungt kroppsligt|kroppsligt|(?:lyfta|bära|lyft|lyfter) {g4}(?:kilo|kg|"
            r"tungt|tunga)|\d+ (?:kilo|kg) {g3}(?:lyft|bär)\w*",
            r"(?:klarar|orkar|klara|orka|lyfta|hantera|bära|kan {DU}) {g5}(?:\d+|{W}) (?:kilo|kg|kilos)|minus (?:\d+|"
            r"{W}) grader|minus \d+|minusgrader|snöstorm\w*|ösregn\w*|(?:arbeta|jobba|arbete|jobb) {g2}(?:stående|"
            r"gående|knästående)|(?:kyla|kylan|"
            r"kallt|kalla|värme|hetta|frysrum|frys|alla väder|regn och rusk|ur och skur|dammigt|bullrigt)(?= (?:och|"
            r"hela|på|i|miljö|under|utan)| [.?!,:;]| *$)",
            r"(?:kan|klarar|orkar|klara|orka|kunna|får|möjlighet att|arbetet innebär|beredd att|redo att|måste) "
            r"(?:{DU} )?{g5}(?:lyfta|bära(?! {g2}(?:skydd|arbets|uniform|namn|mask|munskydd|hjälm|kläder|kavaj|slips|"
            r"hårnät|förkläde|vår|personlig|andnings|väst|ansvar|hörselskydd|visir|handskar)\w*)|släpa|knuffa|putta|"
            r"klättra|krypa|kliva (?:upp|ner|ned)|hoppa (?:upp|ner|ned)|huka|ligga på|springa|knäböja|lyft|förflytta "
            r"(?!dig)|skotta|gräva för hand|flytta tunga)(?= |$)",
            r"tunga (?:lyft|moment|kollin|kartonger|saker|arbeten|föremål|paket|säckar|möbler)|tungt (?:arbete|jobb|"
            r"fysiskt)|lyft på|lyfta (?:minst|upp|\d|tunga|tungt)|bära (?:minst|upp|\d|tunga|tungt)|många lyft|"
            r"fysiskt (?:{W} )?(?:tungt|krävande|ansträngande|påfrestande|arbete|jobb|slitsamt|stark)|fysisk "
            r"(?:styrka|förmåga|uthållighet|ansträngning|belastning|arbetsförmåga)|är (?:{DU}) {g1}(?:stark|fysiskt "
            r"stark)|(?:är )?tungt(?= |$) {g4}(?:klarar|orkar)|(?:monotont|repetitivt) {g3}(?:klarar|orkar)",
            r"(?:stå|gå|sitta|stående|gående|stillasittande|knästående) {g4}(?:hela|flera|större delen|åtta|långa|på "
            r"fötterna|en hel|ett helt|hela passet|\d|många|timmar|upp(?! (?:i arbetstid|i tid|på (?:heltid|deltid)|"
            r"till heltid|klockan|tidigt))|länge|arbete|skiftet|dagen)(?= |$)|på benen (?:hela|en hel)|(?:mycket|"
            r"många) (?:trappor|steg)|gå i trappor|gå {g2}(?:kilometer|mil)(?= |$)",
            r"(?:arbeta|jobba|arbete|vistas|klättra|klarar|går) {g3}(?:på|av|i) {g1}(?:höjd|höjder|hög höjd|stegar|"
            r"stege|ställning\w*|tak|master|mast|trånga utrymmen|slutna utrymmen)(?= |$)|(?:trånga|slutna|instängda) "
            r"utrymmen|höga höjder|färgseende\w*|färgsinne|färgsyn|skilja på färger|(?:skillnad|skilja) {g2}(?:på|"
            r"mellan) {g2}(?:rött|grönt|färger|färgerna|färg\w*)|simkunnig|kan du simma|simma {g1}\d+",
            r"(?:arbeta|jobba) {g4}(?:på knä|på huk|med armarna|över axelhöjd|framåtböjd|böjd)|andningsskydd\w*|"
            r"rökdyk\w*|konditionstest\w*|styrketest\w*|fystest\w*|fysiska tester",
        ),
        severity=Severity.NEEDS_REASON,
        yes=("Kan du lyfta 25 kg?", "Kan du stå hela dagen?", "Kan du arbeta på hög höjd?"),
        no=("Har du lyftutbildning?", "Har du traverskort?", "Har du utbildning för arbete på hög höjd?"),
    ),
    LintRule(
        "sv.lint.weekends.shifts",
        (
            r"alla dagar(?= *$| [.?!,:;])|(?:sju|7) dagar|(?:jul|påsk|nyårs|midsommar|pingst)(?:afton|vecka|veckan|"
            r"helg|dag)\w*|dygnet runt alla|obekväm arbetstid|(?<!före )(?<!innan "
            r")(?<!efter )(?<!till )(?:jul|påsk|midsommar|nyår)(?:en|et)?(?= (?:och|eller|i|som)|$| "
            r"[.?!,:;])(?<!efter jul)(?<!före jul)(?<!innan jul)",
            r"helg(?!fri|ad|ed|ju)\w*|lördag\w*|söndag(?!sskol)\w*|veckoslut\w*|röda?(?= *$| [.?!,:;])|röd dag|röda "
            r"dagar|storhelg\w*|helgdag\w*|långhelg\w*",
            r"julafton\w*|juldag\w*|annandag\w*|julhelg\w*|(?:under|på|över|i|kring) (?:jul|julen|påsk|påsken|nyår|"
            r"nyåret|midsommar|mellandagarna|pingst)(?= |$)|nyårsafton\w*|nyårshelg\w*|midsommarafton\w*|"
            r"midsommarhelg\w*|påskhelg\w*|påskdag\w*|långfredag\w*|trettondag\w*|första maj|kristi himmels?färd\w*|"
            r"pingst(?:en|helg\w*|dag\w*|afton)|allhelgona\w*|alla helgons\w*|nationaldagen|skärtorsdag\w*|"
            r"valborg\w*|(?:alla|sju) {g1}dagar i veckan|alla veckans dagar|veckans alla dagar",
        ),
        severity=Severity.NEEDS_REASON,
        bare=r"(?:{W} )?(?:helg|helger|lördag|söndag|helgskift|helgpass)(?: {W})?",
        yes=("Kan du arbeta varannan helg?", "Kan du jobba lördagar?"),
        no=("Kan du arbeta kväll måndag till fredag?", "Kan du arbeta 38 timmar per helgfri vecka?"),
    ),
    LintRule(
        "sv.lint.medical.test",
        (
            r"(?:är|blivit|bli) {DU} {g3}(?:vaccinera\w*|grundvaccinera\w*)|vaccinerad\w*|vaccinerat dig|vaccinera "
            r"(?:dig|er)|(?:intyg|godkänn\w*) {g2}(?:från|av|hos) {g2}(?:läkare|läkaren|doktor|doktorn)|{DIN} "
            r"vaccination\w*|vaccination(?:er)? mot|vaccinationsstatus|vaccin\w*(?:intyg|kort)\w*|vaccinpass|"
            r"vaccinationsbevis|(?:tagit|ta|"
            r"fått) {g3}(?:vaccin|spruta|sprutan|sprutor|vaccindos\w*)|utandningsprov\w*|alkotest\w*|alkoholprov\w*|"
            r"salivprov\w*|(?:hörsel|syn|lung)(?:prov|test|röntgen)\w*|spirometri|stelkramp\w*|class (?:1|2|3) "
            r"medical|medical class|(?:intyg\w*|visa|prov\w*) {g3}fri från|blåsprov\w*|(?:mrsa|tbc|covid|drog|"
            r"alkohol|hår) ?(?:prov|test|prover)\w*|hårprov|blåsa "
            r"{g3}(?:alko\w*|mätare|rör)|drogtest\w*|drogscreening|alkoholtest\w*|"
            r"narkotikatest\w*|alkolås(?!tekniker|mont)\w*|urinprov\w*|(?:lämna|göra|genomgå|ta) {g2}(?<!du kan ta "
            r")(?<!att ta "
            r")blodprov|nykterhetskontroll\w*|(?:genomgå|göra|gå på|lämna|gå med på) {g4}(?:hälsokontroll\w*|"
            r"hälsoundersökning\w*|läkarundersökning\w*|medicinsk\w* {W}|syntest|hörseltest|mrsa {g1}(?:prov|test|"
            r"odling)|tuberkulos\w*|tbc\w*)",
            r"\w*läkarintyg\w*|friskintyg\w*|hälsointyg\w*|tjänstbarhetsintyg\w*|medicinskt (?:intyg|godkänn\w*|"
            r"certifikat)|hälsoundersökning\w*|läkarundersökning\w*|hälsokontroll\w*|syntest|medical class {W}|"
            r"sjöfartsintyg",
        ),
        severity=Severity.NEEDS_REASON,
        bare=r"drogtest|läkarintyg|friskintyg",
        yes=("Kan du genomgå ett drogtest?", "Har du ett giltigt läkarintyg?"),
        no=("Har du delegering för läkemedel?", "Har du arbetat som läkarsekreterare?"),
    ),
    LintRule(
        "sv.lint.soft_values.traits",
        (
            r"(?:löser|lösa|hanterar|reder|reda) (?:{DU} )?{g3}(?:konflikt\w*|meningsskiljaktighet\w*|bråk|"
            r"oenighet\w*)",
            r"samarbeta(?:r)?(?= |$)(?! med (?:leverantör|andra (?:företag|avdelning|myndighet)|myndighet|polis|"
            r"bygg)\w*)|samarbetsvillig\w*|bekväm med att {g2}(?:inför|centrum|säga ifrån|synas|scen|möta|sälja|"
            r"ringa|ta plats)|(?:svaga|starka) sidor|(?<!tekniska )(?:styrkor|svagheter)",
            r"(?:ja|nej) sägare|(?:positivt|negativt) inställd|inställd till|viktig\w* för (?:dig|er)(?= |$)(?! :)|"
            r"(?:får|"
            r"gör) dig (?:glad|arg|stressad|motiverad|unik)|(?:{DIN}|vilka) {g1}(?:egenskaper|sidor|talanger|talang|"
            r"vanor|principer|framtidsplaner|framtidsdrömmar|drömmar|livsmål|livsstil|personliga)(?= |$)|"
            r"(?:framtidsplan\w*|framtidsvision\w*)|lätt att {g1}(?:samarbeta|jobba|arbeta|umgås|lära känna|prata)",
            r"(?:tar|ta|tagit|visa|visar) {g1}(?:egna )?initiativ(?= |$)|egna initiativ|driva (?:saker|på)|ta "
            r"(?:eget )?ansvar(?= |$)(?! för (?!din|ditt|dina))|tar (?:{DU} )?(?:eget |stort )?ansvar|hur är "
            r"(?:{DU}) (?:att|som|på att|i)|(?:bli|blir|känner dig|lätt) (?:{DU} )?{g1}(?:stressad|irriterad|arg|"
            r"uttråkad|sur)|stressad|(?:vänner|kollegor|chef|kompisar|bekanta|arbetskamrater|familj) {g3}(?:om dig|"
            r"beskriv\w*|säga|säger|tycker|tycka)|stolt(?:ast)? över|leende|mycket energi|energi(?:sk|fylld)?(?= "
            r"(?:och|i)|$| [.?!,:;])|den (?:person |rätta )?vi söker|rätt person|rätt för jobbet|ta (?:emot "
            r")?(?:kritik|feedback|konstruktiv)|tålamod|drömjobb\w*|lätt att ha att göra|högt tempo|mental\w* "
            r"(?:styrk|stark|tålig)\w*|ge (?:bra |god )?service(?! på)|god kollega|bra kollega|trivas|(?<!truck "
            r")(?<!fordonstyp )(?:trivs|trivdes)(?! {DU} (?:bäst|bättre|mest) (?:i|på|inom|med))|engagemang|"
            r"nyfikenhet|kämpa\w*|ge (?:det )?lilla extra|det lilla extra|lagspel\w*|förebild|misslyck\w*|"
            r"utmaning\w*|värdering\w*|karriär\w*|ambition\w*",
            r"(?:är|vara|vore) (?:{DU} )?(?:en )?{g4}(?:{SOFT})(?= (?:och|eller|person|av|som|när|i|nog|på|med|"
            r"gällande|till|kring|att|människa|kille|lagspelare|medarbetare|kollega|för|över|läggning|team|gentemot|"
            r"mot|under)|$| [.?!,:;])",
            r"beskriv\w* (?:{DU} |gärna |dig |hur )?{g3}(?:dig|{DIN} person\w*|dig själv|du är)(?= |$)|(?:vem|vad|"
            r"hur) är (?:{DU}) (?:som|för) {g2}(?:person|kollega|medarbetare|människa|ledare|typ)|berätta {g3}om "
            r"(?:dig|dig själv)|{DIN} {g2}(?:styrkor|styrka|svagheter|svaghet|drivkraft\w*|personlighet|egenskaper|"
            r"intressen|fritid|hobby\w*|drömjobb|mål i livet|karriärmål|ambition\w*|motivation|inställning|attityd|"
            r"läggning som|bästa egenskap|sämsta egenskap|utvecklingsområden|förebild|värderingar|ledarstil|"
            r"superkraft|arbetsmoral)",
            r"varför {g4}(?:du|ni|dig|just du)(?= |$)|(?:ta|fatta|tar|fattar) {g1}(?:egna|snabba) beslut|driva "
            r"{g2}framåt|varför {g2}(?:vill|söker|ska|valde|sökte|lockas|borde|slutade|lämnar|byter) (?:{DU}|vi|just "
            r"du|just)(?= |$)|vad {g1}(?:lockar|intresserar|attraherar|fick|gör(?! du)|kan du tillföra|bidrar du) "
            r"{g2}(?:{DU}|dig|oss|med)(?= |$)|motiver(?:ar|ad|ation)(?= |$)|vad (?:brinner|driver|gillar|tycker|"
            r"inspirerar) (?:{DU}|dig)|var ser (?:{DU}) {g3}(?:dig|fem|om)|om (?:fem|tre|tio|5|10) år",
            r"passar {g1}(?:{DU}|in) {g4}(?:in|i|hos) {g2}(?:laget|gänget|gäng|teamet|gruppen|kultur\w*|oss|"
            r"företaget|företagskultur\w*|arbetsgrupp\w*)|passa(?:r)? in|(?:företags|lag|team)kultur\w*|personkemi|"
            r"{DIN} kemi|värdegrund\w* {g3}(?:du|dig|stämmer|delar)|delar (?:{DU}) {g2}värderingar",
            r"(?:trivs|gillar|älskar|uppskattar|njuter|brinner) (?:{DU})|tycker (?:{DU}) {g2}om(?= |$)|är det "
            r"(?:roligt|kul|viktigt) för dig|(?:har|känner) (?:{DU}) {g3}(?:lätt för|svårt för|lätt att|svårt att|"
            r"öga för|fallenhet|hög arbetsmoral|god arbetsmoral|arbetsmoral|driv|självdisciplin|tålamod|glimten|"
            r"humor|attityd|inställning|känsla för|jävlar anamma|ordningssinne|servicekänsla|framåtanda|integritet|"
            r"gott omdöme|stort intresse|intresse|passion|självförtroende|bra självkänsla|empati)(?= |$)",
            r"(?:positiv|rätt|bra|god) (?:inställning|attityd|energi|självkänsla)|(?:social|sociala|personlig|"
            r"personliga) (?:kompetens\w*|förmåga\w*|förmågor|egenskap\w*|färdighet\w*|lämplighet)|(?:god|bra|stark) "
            r"(?:samarbetsförmåga|kommunikationsförmåga|ledarförmåga|simultanförmåga|känsla|servicekänsla)|"
            r"samarbetsförmåga\w*|kommunikationsförmåga\w*|simultanförmåga|stresstålighet|stresstålig\w*|"
            r"simultankapacitet|personlighet\w*|personlighetstest|kommunikativ förmåga",
            r"hur {g1}(?:hanterar|reagerar|agerar|bemöter|fungerar|löser|prioriterar|tacklar) (?:{DU}) "
            r"{g3}(?:stress\w*|konflikt\w*|kritik|motgång\w*|press|deadlines|kollegor|i grupp|besvärliga|arga|"
            r"upprörda|förändring\w*|under|svåra|dig|problem|människor)|(?:arbetar|jobbar|fungerar|är) (?:{DU}) "
            r"{g2}(?:bra|bäst|helst) {g4}(?:under press|i grupp|i team|ensam|självständigt|med andra|själv|"
            r"tillsammans|i ett team|stress)|hantera {g3}(?:stress\w*|press|pressade|konflikt\w*|kritik|motgång\w*|"
            r"arga|besvärliga|svåra|otrevliga|upprörda|jobbiga)(?= |$)|känner (?:{DU}) dig {g2}(?:trygg(?! med att)|"
            r"motiverad|stressad|engagerad|taggad)|{DIN} (?:lediga tid)|på fritiden|många bollar|hålla flera bollar|"
            r"högt i tak|(?:klarar|tål|hanterar) (?:{DU}) {g2}(?:stress|press|av stress|motgångar|kritik|pressade|"
            r"ett högt tempo|högt tempo|stressiga)|(?:arbetar?|jobbar?) {g2}under (?:press|stress)|{DIN} kollegor "
            r"{g3}(?:beskriva|säga|säger|beskriver)|kan vi lita på dig|samarbeta (?:bra|väl)|(?:bra|duktig|god|vass) "
            r"på att (?:samarbeta|lyssna|ta folk|prata|kommunicera|organisera|motivera|ta ansvar|leda|bemöta)",
        ),
        yes=("Är du flexibel?", "Vilka är dina styrkor?", "Hur hanterar du stress?", "Har du lätt för att samarbeta?"),
        unless=(
            r"har {DU} {g1}(?:svårt|lätt|problem) (?:för |med )?(?:att )?(?:stå|lyfta|bära|klättra|krypa|knäböja|"
            r"sitta) {REST}",
            r"(?:vilken|vilket|vilka) {g2}trivs {DU} {REST}",
            r"vad trivs {DU} bäst med , {REST}",
            r"vad tycker {DU} {g5}\w*lön(?: {TAIL})?",
            r"{g3}\w*(?:testledare|tekniker|utbildare|handledare|kursledare|lärare|rekryterare) (?:i|inom|för|på|åt) "
            r"{TAIL}",
            r"trivs {DU} (?:bäst|bättre|mest) (?:i|på|inom)(?! {g3}(?:grupp|team|ensam\w*)) {g9}",
        ),
        no=("Är du socialsekreterare?", "Kan du arbeta flexibla tider?", "Har du arbetat inom social omsorg?"),
    ),
)
