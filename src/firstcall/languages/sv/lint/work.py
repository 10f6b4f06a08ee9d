"""Swedish questions about work that need a job reason or the pay band, and those about soft values."""

from __future__ import annotations

from firstcall.lint.rules import LintRule, Severity

_LANGUAGES = (
    r"svenska|svenskan|engelska|engelskan|finska|norska|danska|tyska|tyskan|franska|spanska|italienska|"
    r"portugisiska|polska|ryska|"
    r"ukrainska|arabiska|somaliska|persiska|dari|farsi|turkiska|kurdiska|tigrinja|kinesiska|mandarin|japanska|"
    r"hindi|thai|"
    r"vietnamesiska|rumänska|bulgariska|ungerska|tjeckiska|slovakiska|serbiska|kroatiska|bosniska|albanska|grekiska|"
    r"lettiska|litauiska|estniska|nederländska|samiska|meänkieli|romani|jiddisch|teckenspråk|skandinaviska|urdu|"
    r"pashto|"
    r"sorani|kurmanji|tagalog|isländska|färöiska|latin|språket|språk"
)
_NOT_SPOKEN = (
    r"(?! (?:lag|regl|norm|väg|fjäll|marknad|myndighet|standard|kund|företag|yrkesbevis|kyrka|kronor|personnummer|"
    r"körkort|"
    r"trafik|bygg|försvar|skog|elnät|köket|maten|restaurang|mat|kök|betong|arbetsmarknad)\w*)"
)
"""Swedish roads and rules are not the Swedish language."""
_SPEAK = (
    r"talar|tala|talat|pratar|prata|kan|kunna|behärskar|behärska|förstår|förstå|läser|läsa|skriver|skriva|"
    r"kommunicera|kommunicerar|"
    r"snackar|klarar|uttrycka|följa|göra dig förstådd|samtala|föra samtal|samtal|arbeta|dokumentera|rapportera"
)
_TEENS = r"arton|nitton|tjugo|tjugoen|tjugoett|tjugotvå|tjugotre|tjugofyra|tjugofem|sexton|sjutton|femton"
_PAY = (
    r"lön|lönen|timlön|timlönen|månadslön|månadslönen|ingångslön|ingångslönen|grundlön|grundlönen|startlön|"
    r"begynnelselön|årslön|"
    r"lönenivå|lönenivån|lönespann|lönespannet|lönepaket\w*|löneläge\w*|provision|provisionslön|ackord|ackordslön|"
    r"timpenning\w*|"
    r"lönevillkor\w*|ersättning|ersättningen|timpeng\w*|löneförslag\w*|lönebud\w*"
)
_SOFT = (
    r"flexibel|flexibla|social|sociala|utåtriktad|utåtriktade|positiv|glad|trevlig|stresstålig|lösningsorienterad|"
    r"ansvarsfull|"
    r"ansvarstagande|noggrann|noga|ordningsam|självgående|självständig|driven|drivande|ambitiös|motiverad|engagerad|"
    r"serviceinriktad|servicemedveten|serviceminded|service minded|prestigelös|lyhörd|empatisk|tålmodig|lugn|"
    r"pålitlig|lojal|"
    r"punktlig|ärlig|kreativ|nyfiken|lärvillig|initiativrik|initiativtagande|strukturerad|organiserad|målmedveten|"
    r"målinriktad|"
    r"resultatinriktad|tävlingsinriktad|analytisk|kommunikativ|samarbetsvillig|hjälpsam|omtänksam|energisk|"
    r"handlingskraftig|"
    r"hungrig|entusiastisk|utåt|blyg|introvert|extrovert|envis|mogen|ödmjuk|bekväm(?! med)|teamplayer|team player|"
    r"lagspelare|"
    r"teamspelare|doer|problemlösare|morgonmänniska|morgonpigg|kvällsmänniska|"
    r"snabblärd|arbetsvillig|arbetsam|flitig|effektiv|stabil|robust|tålig|orädd|modig|kundorienterad|"
    r"kvalitetsmedveten|"
    r"säljande|affärsmässig|tuff|hårdhudad|relationsskapande|en god lyssnare|lyssnare|ledartyp|humoristisk|rolig|"
    r"anpassningsbar|förändringsbenägen|framåt|sprallig|harmonisk|trygg i|mån om|öppen(?! för)|vetgirig|"
    r"passionerad|hängiven"
)

MACROS = {
    "LANGUAGES": _LANGUAGES,
    "NOT_SPOKEN": _NOT_SPOKEN,
    "SPEAK": _SPEAK,
    "TEENS": _TEENS,
    "PAY": _PAY,
    "SOFT": _SOFT,
}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "sv.lint.language.level",
        (
            r"nivå {g3}(?:i|på) (?:{LANGUAGES})|(?:bra|duktig|säker|stark|haltande|svag|vass) (?:på|"
            r"i) (?:{LANGUAGES})(?= |$)|(?:klara|klarar|klara av|ta|möte\w*|samtal|"
            r"intervju) {g3}på (?:{LANGUAGES})|(?:fler|andra|mer|något|annat) {g1}språk|svensktalande|"
            r"engelsktalande|tvåspråkig|flerspråkig",
            r"(?:{SPEAK}) (?:{DU} )?{g6}(?:{LANGUAGES}){NOT_SPOKEN}(?= |$)",
            r"(?:flytande|god|goda|grundläggande|bra|obehindrad|avancerad|muntlig|skriftlig|hyfsad|ren|begriplig|"
            r"enkel) {g4}(?:{LANGUAGES}){NOT_SPOKEN}(?= |$)|(?:{LANGUAGES}) {g2}(?:flytande|obehindrat|obehindrad|"
            r"i tal|i skrift|bra)(?= |$)",
            r"(?:{DIN}|kunskaper i|kunskap i|nivå {g1}i|nivå på|hur är|hur bra är|"
            r"hur bra) {g2}(?:{LANGUAGES}){NOT_SPOKEN}(?= |$)|på (?:{LANGUAGES}){NOT_SPOKEN}(?= |$)",
            r"(?:{LANGUAGES}) {g2}(?:nivå|nivån|a1|a2|b1|b2|c1|c2)(?= |$)",
            r"språkkunskap\w*|språknivå\w*|språkkrav\w*|(?:vilka|vilket|hur många|fler|"
            r"andra) språk(?! {g3}(?:programmer|kod|utveckl)\w*)|svenskkunskap\w*|språkfärdighet\w*|sfi|"
            r"svenska som andraspråk (?:nivå|3|grund)|språktest\w*|sva (?:1|2|3|grund)",
        ),
        severity=Severity.NEEDS_REASON,
        bare=r"(?:god |goda |flytande |grundläggande )?(?:kunskaper i )?(?:{LANGUAGES})",
        yes=("Talar du flytande svenska?", "Kan du följa instruktioner på engelska?"),
        no=("Har du ett svenskt yrkesbevis?", "Har du undervisat i svenska?"),
    ),
    LintRule(
        "sv.lint.age_limit.legal",
        (
            r"(?:fyllt|fyller|fylla|minst|över|uppnått|äldre än|har {DU} fyllt) {g1}(?:1[3-9]|2[0-5]|"
            r"{TEENS})(?= (?:år|års|vid|innan|när|den)|$| [.?!,])(?! års? (?:erfarenhet|vana|arbete|drift|"
            r"i branschen))",
            r"(?:är|blivit|blir) (?:{DU}) {g1}(?:myndig|straffmyndig)|myndig|åldersgräns\w*|ålderskrav\w*|"
            r"lägsta ålder\w*|minimiålder\w*|tillräckligt gammal|åldern inne|gammal nog|(?:1[3-9]|"
            r"2[0-5]) år (?:fyllda|gammal|eller äldre)|(?:1[3-9]|2[0-5]) eller äldre",
            r"är (?:{DU}) {g2}(?:1[3-9]|2[0-5]|{TEENS}) år(?! års)(?= |$)|(?:1[3-9]|{TEENS}) ?årsgräns\w*",
        ),
        severity=Severity.NEEDS_REASON,
        bare=r"(?:över|fyllda|fyllt|minst) (?:1[3-9]|2[0-5]|arton|tjugo)(?: år)?|myndig",
        yes=("Har du fyllt 18 år?", "Är du myndig?", "Är du över 18?"),
        no=("Har du minst 18 månaders erfarenhet?", "Har du arbetat över 15 år som svetsare?"),
    ),
    LintRule(
        "sv.lint.physical.demand",
        (
            r"knästående|hukande|liggande ställning|framåtböjd|obekväma (?:arbetsställning|ställning)\w*",
            r"(?:på|pass) {g1}(?:fötterna|benen)(?= |$)|fysiska? (?:krav|moment|utmaning\w*|jobb\w*|arbete\w*|"
            r"krävande)|fysiskt|kroppsarbete|tungt kroppsligt|kroppsligt|(?:lyfta|bära|lyft|lyfter) {g4}(?:kilo|"
            r"kg|tungt|tunga)|\d+ (?:kilo|kg) {g3}(?:lyft|bär)\w*",
            r"(?:klarar|orkar|klara|orka|lyfta|hantera|bära|kan {DU}) {g5}(?:\d+|{W}) (?:kilo|kg|kilos)|"
            r"minus {W} grader|(?:kyla|kylan|kallt|kalla|värme|hetta|frysrum|frys|alla väder|regn och rusk|"
            r"ur och skur|dammigt|bullrigt)(?= (?:och|hela|på|i|miljö|under|utan)| [.?!,]| *$)",
            r"(?:kan|klarar|orkar|klara|orka|kunna|får|möjlighet att|arbetet innebär|beredd att|redo att|"
            r"måste) (?:{DU} )?{g5}(?:lyfta|bära(?! (?:{g1}skydd|arbets|uniform|namn|mask|hjälm|kläder|vår|"
            r"personlig)\w*)|släpa|knuffa|putta|klättra|krypa|springa|knäböja|lyft|förflytta (?!dig)|skotta|"
            r"gräva för hand|flytta tunga)(?= |$)",
            r"tunga (?:lyft|moment|kollin|kartonger|saker|arbeten|föremål|paket|säckar|möbler)|tungt (?:arbete|"
            r"jobb|fysiskt)|lyft på|lyfta (?:minst|upp|\d|tunga|tungt)|bära (?:minst|upp|\d|tunga|tungt)|"
            r"många lyft|fysiskt (?:{W} )?(?:tungt|krävande|ansträngande|påfrestande|arbete|jobb|slitsamt|stark)|"
            r"fysisk (?:styrka|förmåga|uthållighet|ansträngning|belastning|arbetsförmåga)|"
            r"är (?:{DU}) {g1}(?:stark|fysiskt stark)|(?:är )?tungt(?= |$) {g4}(?:klarar|orkar)|(?:monotont|"
            r"repetitivt) {g3}(?:klarar|orkar)",
            r"(?:stå|gå|sitta|stående|gående|stillasittande|knästående) {g4}(?:hela|flera|större delen|åtta|långa|"
            r"på fötterna|en hel|hela passet|\d|många|timmar|upp|länge|arbete|skiftet|dagen)(?= |$)|"
            r"på benen (?:hela|en hel)|(?:mycket|många) (?:trappor|steg)|gå i trappor|gå {g2}(?:kilometer|"
            r"mil)(?= |$)",
            r"(?:arbeta|jobba|arbete|vistas|klättra|klarar|går) {g3}(?:på|av|i) {g1}(?:höjd|höjder|hög höjd|"
            r"stegar|stege|ställning\w*|tak|master|mast|trånga utrymmen|slutna utrymmen)(?= |$)|(?:trånga|slutna|"
            r"instängda) utrymmen|höga höjder|färgseende|färgsinne|skilja på färger|simkunnig|kan du simma|"
            r"simma {g1}\d+",
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
            r"(?:sju|7) dagar|dygnet runt alla|obekväm arbetstid|(?:jul|påsk|midsommar|nyår)(?:en|et)?(?= (?:och|"
            r"eller|i|som)|$| [.?!,])(?<!efter jul)(?<!före jul)(?<!innan jul)",
            r"helg|helger|helgen|helgerna|helgarbete\w*|helgpass\w*|helgjobb\w*|helgtjänst\w*|helgtid\w*|lördag|"
            r"lördagar|lördagen|lördagarna|lördagspass\w*|lördagsarbete|söndag|söndagar|söndagen|söndagarna|"
            r"söndagspass\w*|söndagsarbete|veckoslut\w*|röd dag|röda dagar|storhelg\w*|helgdag\w*|långhelg\w*",
            r"julafton\w*|juldag\w*|annandag\w*|julhelg\w*|(?:under|på|över|i|till|kring) (?:jul|julen|påsk|"
            r"påsken|nyår|nyåret|midsommar|mellandagarna|pingst)(?= |$)|nyårsafton\w*|nyårshelg\w*|"
            r"midsommarafton\w*|midsommarhelg\w*|påskhelg\w*|påskdag\w*|långfredag\w*|(?:alla|"
            r"sju) {g1}dagar i veckan|alla veckans dagar|veckans alla dagar",
        ),
        severity=Severity.NEEDS_REASON,
        bare=r"(?:{W} )?(?:helg|helger|lördag|söndag|helgskift|helgpass)(?: {W})?",
        yes=("Kan du arbeta varannan helg?", "Kan du jobba lördagar?"),
        no=("Kan du arbeta kväll måndag till fredag?", "Kan du arbeta 38 timmar per helgfri vecka?"),
    ),
    LintRule(
        "sv.lint.medical.test",
        (
            r"drogtest\w*|drogscreening|alkoholtest\w*|narkotikatest\w*|alkolås\w*|urinprov\w*|blodprov\w*|"
            r"nykterhetskontroll\w*|(?:genomgå|göra|gå på|lämna|gå med på) {g4}(?:hälsokontroll\w*|"
            r"hälsoundersökning\w*|läkarundersökning\w*|medicinsk\w* {W}|syntest|hörseltest|mrsa {g1}(?:prov|test|"
            r"odling)|tuberkulos\w*|tbc\w*)",
            r"läkarintyg\w*|friskintyg\w*|hälsointyg\w*|tjänstbarhetsintyg\w*|medicinskt (?:intyg|godkänn\w*|"
            r"certifikat)|hälsoundersökning\w*|läkarundersökning\w*|hälsokontroll\w*|syntest|medical class {W}|"
            r"sjöfartsintyg",
        ),
        severity=Severity.NEEDS_REASON,
        bare=r"drogtest|läkarintyg|friskintyg",
        yes=("Kan du genomgå ett drogtest?", "Har du ett giltigt läkarintyg?"),
        no=("Har du delegering för läkemedel?", "Har du arbetat som läkarsekreterare?"),
    ),
    LintRule(
        "sv.lint.pay.asked",
        (
            r"(?:lönen|timlönen|månadslönen|ingångslönen|grundlönen|begynnelselönen|startlönen|årslönen|lönenivån|"
            r"lönespannet)(?= |$)|\d+ (?:kronor|kr|sek) {g2}(?:i timmen|i månaden|per timme|per månad|timmen|"
            r"månaden)|(?:timlön|månadslön) på \d+",
            r"(?:jobba|arbeta|ställa upp|börja) för {g2}(?:{W} )?(?:i timmen|per timme|kronor|kr|om dagen|i månaden)|"
            r"{W} (?:i timmen|per timme) {g2}(?:okej|ok|bra|nog)",
            r"(?:{PAY})(?= (?:är|ligger|på|passar|som|för|okej|ok|vill|har|du|i|inom|enligt|känns|fungerar|mellan|"
            r"från|att|och|per|till|om|utgår|räcker|hade|har|tänker|tänkt|räknar|önskar|begär|behöver)|$|"
            r" [.?!,:])(?! (?:för mödan))",
            r"löneanspråk\w*|lönekrav\w*|löneönskemål\w*|löneförväntning\w*|löneförväntan|önskad lön|lägsta lön|"
            r"lönespann\w*|(?:vill|tänkt|behöver|hoppas|önskar) (?:{DU} )?{g2}(?:tjäna|få betalt|ha betalt|"
            r"ha i lön|ha i timmen|ha i månaden)|(?:betalt|betalningen|timpengen)(?= |$)|(?:vad|"
            r"hur mycket) {g2}(?:vill|ska) {DU} ha (?:i lön|betalt|per timme|i timmen|i månaden)|kronor (?:i|"
            r"per) (?:timmen|månaden|timme|månad)",
        ),
        severity=Severity.NEEDS_PAY_BAND,
        yes=("Vad har du för löneanspråk?", "Lönen är 31 000 kronor. Passar det dig?"),
        no=("Har du arbetat med löneadministration?", "Har du arbetat som lönehandläggare?"),
    ),
    LintRule(
        "sv.lint.soft_values.traits",
        (
            r"(?:löser|lösa|hanterar|reder|reda) (?:{DU} )?{g3}(?:konflikt\w*|meningsskiljaktighet\w*|bråk|"
            r"oenighet\w*)",
            r"samarbeta(?:r)?(?= |$)(?! med (?:leverantör|andra (?:företag|avdelning|myndighet)|myndighet|polis|"
            r"bygg)\w*)|samarbetsvillig\w*|bekväm med att {g2}(?:inför|centrum|säga ifrån|synas|scen|möta|sälja|"
            r"ringa|ta plats)|(?:svaga|starka) sidor",
            r"(?:ja|nej) sägare|(?:positivt|negativt) inställd|inställd till|viktig\w* för (?:dig|er)(?= |$)|"
            r"(?:får|gör) dig (?:glad|arg|stressad|motiverad|unik)|(?:{DIN}|vilka) {g1}(?:egenskaper|sidor|"
            r"talanger|talang|vanor|principer|framtidsplaner|framtidsdrömmar|drömmar|livsmål|livsstil|"
            r"personliga)(?= |$)|(?:framtidsplan\w*|framtidsvision\w*)|lätt att {g1}(?:samarbeta|jobba|arbeta|"
            r"umgås|lära känna|prata)",
            r"(?:tar|ta|tagit|visa|visar) {g1}(?:egna )?initiativ(?= |$)|egna initiativ|driva (?:saker|på)|"
            r"ta (?:eget )?ansvar(?= |$)|tar (?:{DU} )?(?:eget |stort )?ansvar|hur är (?:{DU}) (?:att|som|på att|"
            r"i)|(?:bli|blir|känner dig|lätt) (?:{DU} )?{g1}(?:stressad|irriterad|arg|uttråkad|sur)|stressad|"
            r"(?:vänner|kollegor|chef|kompisar|bekanta|arbetskamrater|familj) {g3}(?:om dig|beskriv\w*|säga|säger|"
            r"tycker|tycka)|stolt(?:ast)? över|leende|mycket energi|energi(?:sk|fylld)?(?= (?:och|i)|$| [.?!,])|"
            r"den (?:person |rätta )?vi söker|rätt person|rätt för jobbet|ta (?:emot )?(?:kritik|feedback|"
            r"konstruktiv)|tålamod|drömjobb\w*|lätt att ha att göra|högt tempo|mental\w* (?:styrk|stark|tålig)\w*|"
            r"ge (?:bra |god )?service|god kollega|bra kollega|trivas|trivs|engagemang|nyfikenhet|kämpa\w*|"
            r"ge (?:det )?lilla extra|det lilla extra|lagspel\w*|förebild|misslyck\w*|utmaning\w*|värdering\w*|"
            r"karriär\w*|ambition\w*",
            r"(?:är|vara|vore) (?:{DU} )?(?:en )?{g4}(?:{SOFT})(?= (?:och|eller|person|av|som|när|i|nog|på|med|"
            r"gällande|till|kring|att|människa|kille|lagspelare|medarbetare|kollega|för|över|läggning|team|"
            r"gentemot|mot|under)|$| [.?!,])",
            r"beskriv\w* (?:{DU} |gärna |dig |hur )?{g3}(?:dig|{DIN} person\w*|dig själv|du är)(?= |$)|(?:vem|vad|"
            r"hur) är (?:{DU}) (?:som|för) {g2}(?:person|kollega|medarbetare|människa|ledare|typ)|"
            r"berätta {g3}om (?:dig|dig själv)|{DIN} {g2}(?:styrkor|styrka|svagheter|svaghet|drivkraft\w*|"
            r"personlighet|egenskaper|intressen|fritid|hobby\w*|drömjobb|mål i livet|karriärmål|ambition\w*|"
            r"motivation|inställning|attityd|läggning som|bästa egenskap|sämsta egenskap|utvecklingsområden|"
            r"förebild|värderingar|ledarstil|superkraft|arbetsmoral)",
            r"varför {g2}(?:vill|söker|ska|valde|sökte|lockas|borde|slutade|lämnar|byter) (?:{DU}|vi|just du|"
            r"just)(?= |$)|vad {g1}(?:lockar|intresserar|attraherar|fick|gör|kan du tillföra|"
            r"bidrar du) {g2}(?:{DU}|dig|oss|med)(?= |$)|motiver(?:ar|ad|ation)(?= |$)|vad (?:brinner|driver|"
            r"gillar|tycker|inspirerar) (?:{DU}|dig)|var ser (?:{DU}) {g3}(?:dig|fem|om)|om (?:fem|tre|tio|5|"
            r"10) år",
            r"passar {g1}(?:{DU}|in) {g4}(?:in|i|hos) {g2}(?:laget|gänget|gäng|teamet|gruppen|kultur\w*|oss|"
            r"företaget|företagskultur\w*|arbetsgrupp\w*)|passa(?:r)? in|(?:företags|lag|team)kultur\w*|"
            r"personkemi|{DIN} kemi|värdegrund\w* {g3}(?:du|dig|stämmer|delar)|delar (?:{DU}) {g2}värderingar",
            r"(?:trivs|gillar|älskar|uppskattar|njuter|brinner) (?:{DU})|tycker (?:{DU}) {g2}om(?= |$)|"
            r"är det (?:roligt|kul|viktigt) för dig|(?:har|känner) (?:{DU}) {g3}(?:lätt för|svårt för|lätt att|"
            r"svårt att|öga för|fallenhet|hög arbetsmoral|god arbetsmoral|arbetsmoral|driv|självdisciplin|tålamod|"
            r"glimten|humor|attityd|inställning|känsla för|jävlar anamma|ordningssinne|servicekänsla|framåtanda|"
            r"integritet|gott omdöme|stort intresse|intresse|passion|självförtroende|bra självkänsla|empati)(?= |"
            r"$)",
            r"(?:positiv|rätt|bra|god) (?:inställning|attityd|energi|självkänsla)|(?:social|sociala|personlig|"
            r"personliga) (?:kompetens\w*|förmåga\w*|förmågor|egenskap\w*|färdighet\w*|lämplighet)|(?:god|bra|"
            r"stark) (?:samarbetsförmåga|kommunikationsförmåga|ledarförmåga|simultanförmåga|känsla|servicekänsla)|"
            r"samarbetsförmåga\w*|kommunikationsförmåga\w*|simultanförmåga|stresstålighet|stresstålig\w*|"
            r"simultankapacitet|personlighet\w*|personlighetstest|kommunikativ förmåga",
            r"hur {g1}(?:hanterar|reagerar|agerar|bemöter|fungerar|löser|prioriterar|tacklar|"
            r"ställer) (?:{DU}) {g3}(?:stress\w*|konflikt\w*|kritik|motgång\w*|press|deadlines|kollegor|i grupp|"
            r"besvärliga|arga|upprörda|förändring\w*|under|svåra|dig|problem|människor)|(?:arbetar|jobbar|"
            r"fungerar|är) (?:{DU}) {g2}(?:bra|bäst|helst) {g4}(?:under press|i grupp|i team|ensam|självständigt|"
            r"med andra|själv|tillsammans|i ett team|stress)|hantera {g3}(?:stress\w*|press|pressade|konflikt\w*|"
            r"kritik|motgång\w*|arga|besvärliga|svåra|otrevliga|upprörda|jobbiga)(?= |$)|"
            r"känner (?:{DU}) dig {g2}(?:trygg|motiverad|stressad|engagerad|taggad)|{DIN} (?:lediga tid)|"
            r"på fritiden|många bollar|hålla flera bollar|högt i tak|(?:klarar|tål|"
            r"hanterar) (?:{DU}) {g2}(?:stress|press|av stress|motgångar|kritik|pressade|ett högt tempo|"
            r"högt tempo|stressiga)|arbeta(?:r)? {g1}under (?:press|stress)|{DIN} kollegor {g3}(?:beskriva|säga|"
            r"säger|beskriver)|kan vi lita på dig|samarbeta (?:bra|väl)|(?:bra|duktig|god|"
            r"vass) på att (?:samarbeta|lyssna|ta folk|prata|kommunicera|organisera|motivera|ta ansvar|leda|"
            r"bemöta)",
        ),
        yes=("Är du flexibel?", "Vilka är dina styrkor?", "Hur hanterar du stress?", "Har du lätt för att samarbeta?"),
        no=("Är du socialsekreterare?", "Kan du arbeta flexibla tider?", "Har du arbetat inom social omsorg?"),
    ),
)
