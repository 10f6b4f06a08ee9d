"""Swedish as people talk at the coffee table: idioms and everyday words that ask for what may not be asked."""

from __future__ import annotations

from firstcall.languages.sv.lint.protected import ADJUST, HOURS, LEGAL_AGE, WORK_PERMIT
from firstcall.lint.rules import LintRule

_SCHOOLS = r"dagis|dagiset|förskola|förskolan|fritids|fritis|skolan|föris|dagmamman|barnvakten"
_HARD = (
    r"kör ihop sig|hettar till|strular|krisar|skiter sig|går (?:åt skogen|snett|fel|emot|dåligt|trögt)|blåser|är "
    r"rörigt|"
    r"blir (?:rörigt|kaos|fel|hett|mycket|för mycket|stressigt|tufft|jobbigt|stökigt|oenighet|osams)|"
    r"är (?:kaos|kaosartat|mycket|stressigt|bråttom|tufft|kris|stökigt|som värst|full rulle)|stormar|brakar|rasar|"
    r"hopar sig|kniper|brinner(?! i)|händer mycket|motarbetar|ifrågasätter|kritiserar|säger emot|planerna ändras"
)
_UNION = (
    r"byggnads|metall|if metall|unionen|kommunal|transport|handels|seko|elektrikerna|vision|saco|vårdförbundet|hrf|"
    r"fastighets|pappers|ledarna|lärarförbundet|målarna|livs|facket|fackförbundet|tco|lo"
)

MACROS = {"SCHOOLS": _SCHOOLS, "HARD": _HARD, "UNION": _UNION}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "sv.lint.family.everyday",
        (
            r"frugan?|hubby|kärringen|käringen|gubben (?:hemma|din)|din gubbe|lillen|lillan|minstingen|yngsta dottern|"
            r"yngste sonen|knodd(?:ar|arna|en)|telning\w*|småkottar|kottarna|arvingar|storken|blöj(?:or|byten|åldern)|"
            r"vaknätter|vakna nätter|småbarnsförälder|småbarnsfamilj|bvc|mvc|vabruari|biologiska klocka\w*|"
            r"barnvecka\w*|helgpappa|helgmamma|pappavecka\w*|mammavecka\w*|bebisfeber|nedkomst|foster|barnmorskan|"
            r"(?:en|ett|nån|någon) (?:litet |liten )?(?:till|bulle) (?:på väg|i ugnen)|ring på fingret|vigselring\w*|"
            r"förlovningsring\w*|kyrkbröllop|tvåsamhet\w*|kärleks\w+|kärlekslivet|raggar|ragga|på dejt|dejtande",
            r"(?:hinna|hinner|gå tidigare|sluta tidigare|slutar tidigare|hämta|lämna|hämtar|lämnar|rusa|springa|köra "
            r"(?:barn\w*|ungar\w*)) {g5}(?:{SCHOOLS})",
            r"(?:{SCHOOLS}) {g2}(?:ringer|stänger|öppnar|är stängd\w*|har (?:stängt|lov|planeringsdag))",
            r"(?:någon|nån|andra|flera|vilka|folk|person\w*) {g5}(?:beroende av dig|behöver dig|väntar på dig|du tar "
            r"hand om|"
            r"du försörjer|att försörja|att ta hand om hemma)|att tänka på (?:där )?hemma|"
            r"(?:där|väntar|någon|nån|alla|läget|situationen|livet|lugnt|ordnat|markservice\w*|avlastning|avlösning) "
            r"{g2}hemma(?! (?:hos (?:kund|brukar|patient|folk|privat|äldre)\w*|i (?:excel|datorn|systemet|rollen)))",
            r"(?:blivit|bli|är) {DU} {g1}(?:kär|farmor|farfar|mormor|morfar|pappa|mamma)|(?:hemma|dig) på "
            r"(?:dagtid|nätterna|kvällarna) {g2}(?:barn|familj)|(?:mött|träffat|hittat) {g1}(?:rätt|den rätta|"
            r"kärleken|någon "
            r"speciell|nån speciell|drömmannen|drömkvinnan|en partner)|någon speciell|upptagen eller ledig|ledig "
            r"eller upptagen",
            r"(?:ungar|barn|syskon|pojkar|flickor|kids|knattar|grabbar|tjejer) {g1}(?:har|blir|är|väntar|planerar|får) "
            r"(?:det |{DU} )?(?:ni |du )?{g2}(?:hemma|nuförtiden|numera|nu för tiden|med tiden|fler|totalt)",
            r"(?:{DIN}|dom där|de där) {g1}(?:ungar|kids|grabbar|tjejer|flickor|pojkar|småttingar|minsta|minste|yngsta|"
            r"äldsta|tonåringar|hemmavarande|bonusbarn|plastbarn)",
            r"(?:familjen|familj|kärnfamilj\w*|storfamilj)(?= (?:där|hemma|på|om|säger|tycker|som|kommer|med|bakom|"
            r"att|går|"
            r"eller|har|planerad|än|framöver)|$| [.?!,:;])(?! (?:som (?:hyr|köper|bor|kund)\w*))(?<!för "
            r"familjen)(?<!kärnfamiljen)",
            r"(?:pendla|flytta|resa|åka|jobba|arbeta|natt\w*|kväll\w*|borta|tider\w*) {g5}(?:för|med) {g1}(?:ditt|din) "
            r"{g1}(?:familjeliv|förhållande|relation|äktenskap|hemliv)|hemlivet|familjepussl\w*|vardagspussl\w*|"
            r"(?:gammal|gamla|sjuk|sjuka|dement\w*|åldrande) {g1}(?:föräldrar|mamma|pappa|mor|far|svärmor|anhörig\w*) "
            r"{g3}(?:du|dig|hemma|ta hand)",
            r"(?:planer|tankar|sugen|inställd|lust|längtar|längtan) {g2}(?:på|om|efter) {g3}(?:barn|familj\w*|"
            r"bröllop|bebis\w*|"
            r"giftermål|småsyskon|syskon|en till|smått)(?= |$)|svär(?:mor|far|föräldrar\w*|dotter|son)|(?:drar|dra|"
            r"väntar|kallar) {g2}(?:hemåt|hemma)|ensam {g1}med {g1}(?:ansvar\w*|vårdnad\w*|barn\w*)|(?:skjuta|vänta|"
            r"dröja|avstå) {g1}(?:på|med|från) {g1}(?:barn|familj|bebis)\w*|barn(?:fronten|längtan|bidrag\w*|"
            r"tillsyn(?!s)\w*|klocka|fritt hem)|munnar {g3}att mätta|(?<!arbeta )(?<!jobba )(?<!arbetar )(?<!jobbar "
            r")hemma (?:när|medan) {W}|väntans tider|(?:sköter|tar|gör|drar|har) (?:{DU} "
            r")?{g3}(?:hemmet|hushållet|hemarbete\w*|markservice\w*|matlagningen hemma)(?= |$)|(?:vara|hända|händer) "
            r"hemma(?! (?:i|hos (?:kund|brukar|patient)))|för någon annans skull|blir tvåa|(?:singel|ensam|bonus|"
            r"plast|karriär|hemma|helg|"
            r"\w+barns)(?:mamma|pappa|mor|far|förälder)|familje(?:förpliktelse|plikt|band|bekymmer|skäl|planer|"
            r"ansvar|tid|situation|förhållande|lycka|bildning)\w*|gifte? (?:{DU} )?(?:dig|er)|(?:gifte|förlovade|"
            r"skilde|separerade) {DU}|{DU} {g3}(?:ammat|separerat|adopterat|skilt dig|gift dig|förlovat dig|fött "
            r"barn|blivit (?:mamma|pappa|förälder))|bli fler|utöka skaran|småsyskon|familj\w* "
            r"{g1}(?:komplett|färdig|fulltalig|klar|planerad)",
        ),
        instead=HOURS,
        yes=(
            "Vad säger frugan om kvällarna?",
            "Hinner du till förskolan före fem?",
            "Är det någon som är beroende av dig?",
        ),
        no=(
            "Har du sålt blöjor i butik?",
            "Kan du köra barn till förskolan i skolbuss?",
            "Har du arbetat i en familj?",
        ),
    ),
    LintRule(
        "sv.lint.religion.everyday",
        (
            r"(?:muslimsk|kristen|kristet|judisk|katolsk|hinduisk|religiös|troende|frikyrklig)\w* (?:familj|hem|"
            r"miljö|bakgrund|släkt|uppväxt)(?= |$)|vilodag\w*|högtid\w* {g2}(?:viktig\w*|störst\w*|firar|betyder)|"
            r"(?:gifte?|gift|vigd\w*|döpt\w*|vigdes) "
            r"{g4}(?:kyrka\w*|moské\w*|synagog\w*)|{DU} {g3}(?:konfirmer\w+|"
            r"döpts|döpt dig|fastat|konverterat|vallfärdat|bett till|omvänd\w*|frälst\w*)|"
            r"(?:uppfostrad|uppväxt|uppvuxen|född) {g2}(?:i|med|inom) {g2}(?:tro|religion\w*|troende|kristet|"
            r"muslimskt|religiöst)(?= |$)|(?:brukar|ska|vill|måste|kommer|tänker|planerar) (?:{DU} )?(?:att )?fasta|"
            r"(?:äter|dricker) {DU} "
            r"{g3}(?:\w*skinka|fläsk\w*|gris\w*|allt|halal\w*|kosher\w*|blod\w*|nötkött|kött)(?= |$)|helig\w* (?:dag|"
            r"dagar|bok|skrift|månad)\w*|bordsbön|aftonbön|nattvard\w*|guds? (?:ord|tro|hus)|gud|"
            r"allah|jesus|"
            r"profeten|davidsstjärna|bönematta|radband|rosenkrans|(?:kors|krucifix) (?:runt|om|i en kedja|kring)|"
            r"andlig\w*|"
            r"själavård|bekännare|sekt|livets ord|jehova\w*|scientolog\w*|helgon|ateism|kyrkoavgift\w*|kyrkoskatt\w*|"
            r"kyrkobesökare|kyrkvan|kyrkligt|fritänkare|hedning|troende\w*|gudfruktig\w*|from|fromhet|väckelse\w*",
            r"(?:med|medlem|aktiv|engagerad|döpt|uppväxt|uppvuxen|sjunger|går|besöker|tillhör|hör|vigd|gift|"
            r"konfirmer\w*) "
            r"(?:{DU} )?{g2}(?:i|inom|till|på|en|någon|vilken)? ?{g1}(?:\w*kyrka\w*|moské\w*|synagoga\w*|tempel\w*|"
            r"församling\w*|"
            r"samfund\w*|pingst|frälsningsarmén|missionskyrka\w*|gudstjänst\w*)(?= |$)(?! som (?:arbet|jobb|vakt|"
            r"anställ)\w*)",
            r"(?:emot|mot|inom|enligt|för|med|av|i) {g1}(?:din|er|ditt) (?:tro|övertygelse|livsåskådning|samvete)(?= "
            r"|$)|"
            r"tror {DU} (?:på (?:något|nånting|någonting|livet efter|ett liv|högre|ödet|himlen|skapelsen)|att (?:gud|"
            r"det finns "
            r"något))|något högre|högre makt\w*|livet efter detta|(?:vilken|vilka) {g1}(?:kyrka|moské|synagoga|"
            r"församling|"
            r"gud|högtider|helgdagar) {g1}(?:går|tror|tillhör|hör|ber|firar|är) {DU}",
            r"(?:går|gå|be|ber|undan|ifrån|paus|pauser|rum|plats|tid) {g4}(?:för att be|och be|till bön|för bön|bön|"
            r"böner|att "
            r"be)(?= |$)(?! om)|vända dig mot|mot mecka|(?:fredag|lördag|söndag)\w* {g3}(?:tro|religio\w+|kyrkan|"
            r"gudstjänst\w*|moskén|vila från)|(?:äta|äter|laga|ta i|röra|servera|hantera) {g4}(?:emot|mot|strider "
            r"mot|tro|trots) "
            r"{g2}(?:tro|religion\w*)",
        ),
        instead=HOURS,
        yes=("Ber du bordsbön?", "Är du med i någon frikyrka?", "Har du någon helig dag i veckan?"),
        no=("Har du restaurerat helgon i en kyrka?", "Kan du städa kyrkan?", "Kan du be kunden om legitimation?"),
        unless=(r"(?:herre|för) gud\w*", r"även om du {g3}{W}"),
    ),
    LintRule(
        "sv.lint.ethnicity.everyday",
        (
            r"bor {DU} {g4}(?:förort\w*|utsatt område|invandrar\w*|miljonprogram\w*)|hamnade {DU} {g1}i (?:sverige|"
            r"landet|norden)|hemby\w*|hemstad\w*|svenska som andraspråk i skolan|{DU} "
            r"bryter (?:lite|på|något|en)|(?:bott|levt|varit|bor|vuxit upp) {g1}(?:här|i stan|i landet) {g1}(?:hela|"
            r"alltid|från början|sedan du)|"
            r"heter {DU} egentligen|(?:pratar|talar|använder|snackar) (?:{DU}) {g3}hemma|svenne\w*|blatte|"
            r"förortskille|förortstjej|invandrar(?:kille|tjej|familj|bakgrund|barn|förort)|"
            r"gammelsvensk|"
            r"svensk på riktigt|svensk i själen|riktig svensk|(?:från|i) det gamla landet|hemma i {W} (?:firar|äter|"
            r"gör) ni|"
            r"(?:språk|språket) {g1}(?:drömmer|tänker|räknar|svär|pratar|talar) {DU} {g1}(?:på|med (?:din|dina)|"
            r"hemma|i)|"
            r"(?:drömmer|svär|tänker) {DU} {g1}på {W}ska(?= |$)",
            r"(?:land|landet|del|världen|kultur|trakt\w*) {g3}(?:kommer|härstammar|föddes|flydde|flyttade|är) "
            r"{DU}(?! (?:certif|behör|van|utbild|verksam|bosatt|villig)\w*)|(?:land|landet|länder|stad|ort|kultur|"
            r"världen|trakter) {g3}(?:{DU}|{DIN} \w+) {g1}(?:kommer|är|föddes|"
            r"härstammar|växte|flydde|lämnade|flyttade) ?{g1}(?:från|ifrån|född|i|upp)?(?= |$)|(?:hur|vad) uttalas "
            r"(?:din|ditt)|"
            r"(?:namn|efternamn|förnamn) {g3}(?:svenskt|utländskt|arabiskt|så|annorlunda|lustigt|krångligt|svårt|"
            r"knepigt)",
            r"(?:kom|kommer|flyttat|flyttade|flydde|flytt|emigrerade|åkte|anlände) {g2}(?:{DU} )?{g2}(?:hit|till "
            r"sverige|till "
            r"landet)(?= |$)(?! (?:för att|i tid|utan|med (?:bil|buss|tåg|cykel)))(?! till jobbet)|(?:åka|åker|resa|"
            r"reser|"
            r"flytta) {g2}hem (?:till (?:ditt|din|er)|över sommaren|till landet|på semester|igen)|svensk papper\w*|"
            r"blev {DU} {g1}svensk|tid i sverige|år i sverige(?= *$| [.?!,:;])|egentligen {g2}ifrån",
            r"(?:mamma|pappa|föräldrar|släkten|familjen|mor|far|morföräldrar|farföräldrar) {g2}(?:svensk|svenska|"
            r"svenskar|"
            r"invandrade|utlänningar|utländsk\w*|född\w* (?:här|i|utomlands))|båda {DIN} {W}|(?:mörk|ljus|mörkare|"
            r"ljusare|brun|"
            r"svart) {g1}(?:hy|hud|i hyn|i skinnet)|(?:stöta|stött|märks|hör\w*) {g3}(?:att du inte är|att du kommer|"
            r"din "
            r"brytning|en brytning|accenten)|exotisk\w*|främlings\w+|rasist\w*",
        ),
        instead=WORK_PERMIT,
        yes=("Vilket språk drömmer du på?", "Vilken del av världen kommer du från?", "Är du en riktig svensk?"),
        no=("Kommer du hit med bil?", "Vilket land importerade ni varor från?"),
    ),
    LintRule(
        "sv.lint.health.everyday",
        (
            r"(?:fått|har|haft|ställt) (?:{DU} )?{g3}\w{3,}diagnos(?:er|en)?(?= |$)|sluta(?:t|r)? (?:röka|snusa|"
            r"dricka|vejpa)|(?:väntelista|väntelistan|kö|kön|remiss\w*) {g2}(?:operation|"
            r"behandling|utredning|vård)\w*|(?:{DU}|att) {g3}(?:knark(?:ar|at|a)|supa|super|supit|röka|rökt|snusa|"
            r"snusat|vejpa|vejpat|"
            r"missbruka(?:r|t)?|medicinerat|svimmat|krampat|kollapsat|bantat|kräks|opererats|amputerat|insjukna\w*|"
            r"smittats|drabbats)(?= |$)(?! (?:fisk|lax|kött|korv))|(?:läkare|läkaren|läkarna|doktorn) {g1}(?:sagt|"
            r"säger|sade|avrått|avråder|tycker|tyckte|förbjud\w+|"
            r"ordinera\w*)|(?:ska|väg|väntar|kö|tänker|planerad\w*|inför) {g3}(?:opere\w+|operation\w*)|(?:dricker|"
            r"sover|äter|tränar|röker|snusar|väger|vejpar|motionerar) {DU}|dricker|(?:rök|snus|tobaks|"
            r"nikotin|drog|alkohol)fri|småkrämpor|hängig\w*|risig|receptbelag\w*|på recept|sömntablett\w*|"
            r"lyckopiller|svagdricka|spola kröken|"
            r"(?:en|ett|några|för många) (?:öl|glas|bärs|groggar?|pilsner) {g1}(?:för mycket|för många|vin|på "
            r"kvällen|i veckan|"
            r"till maten)|(?:tar|dricker|ta) {DU} {g3}(?:öl|vin|sprit|starkt|bärs|flaskan|supar?|glas)|på flaskan|"
            r"fylla till|"
            r"fester?ade?|panikattack\w*|självmord\w*|självskad\w*|deppig\w*|nere(?= (?:ofta|ibland|och)|$| [?])|"
            r"hjärtklappning\w*|andfådd|svimma\w*|svimfärdig|blodvärde\w*|kolesterol\w*|implantat|inhalator|epipen|"
            r"(?:opererad|sydd|ihopskruvad|lappad) {g2}(?:rygg|knä|gånger)|bantar|bantning\w*|magsjuk\w*|"
            r"influensa\w*|feber|"
            r"förkylning\w*|covid|långtidscovid|postcovid|halsfluss|snuva|mensvärk|mens|klimakterie\w*|övergångsåldern|"
            r"rökpaus\w*|röksug\w*|ciggen|cigg|ciggar\w*|vejp\w*|(?:feströk|storrök|kedjerök)\w*|rökningen|snusen|"
            r"prilla",
            r"(?:hur (?:många|ofta|mycket)|brukar|ofta|mycket|tendens att) {g5}(?:borta|frånvarande|sjukanmäl\w*|"
            r"missat|missar|"
            r"sjuk|sjuka|hemma sjuk|hemma och)(?= |$)|(?:hemma|borta|stanna|stannar|ledig) {g2}(?:för|med|på grund av) "
            r"{g1}(?:krämpor|förkylning\w*|småkrämpor|magont|huvudvärk|ont|snuva|feber|mens\w*)|sjukanmäl\w*|"
            r"(?:frånvaro|sjuktal|sjukdomsdagar)(?:n|en)? (?:{W} )?(?:hade|har|haft|i fjol|förra|senaste)",
            r"(?:rygg|ryggen|knä|knäna|nacken|axlarna|kroppen|lederna|fötterna|hjärtat|magen|hälsan|orken|nerverna|"
            r"psyket|"
            r"handlederna|lungorna|konditionen|formen|flåset|sömnen) {g3}(?:håller|sköter sig|bråkar|krånglar|"
            r"strular|protesterar|säger ifrån|"
            r"orkar|mår|känns|värker|klarar|funkar|fungerar|är i)|(?:fel|ont|knas|krångel|strul|besvär|trubbel|"
            r"problem) "
            r"{g1}(?:på|med|i) {g1}(?:kroppen|hälsan|ryggen|nacken|magen|hjärtat|sömnen|lederna|nerverna|andningen)",
            r"(?:känna till|veta|berätta|vet) {g3}om {g1}(?:din|ditt) (?:kropp|hälsa|mående|rygg|psyke|sjukhistoria)|"
            r"(?:varit|gått|gå|går|var) (?:{DU} )?(?:inne |senast |nyligen )?(?:hos|till|på) {g1}(?:doktorn|doktor|"
            r"läkare|läkaren|vårdcentralen|akuten|psyk|"
            r"terapeut\w*|psykolog\w*|kurator\w*)(?= |$)(?! som)|(?:sover|äter|tränar|motionerar|andas|mår) {DU} (?!i "
            r"arbetet){g3}(?:bra|gott|illa|dåligt|nyttigt|ordentligt|ofta|mycket|regelbundet|idag|nuförtiden|om "
            r"nätterna)|"
            r"(?:sjuk|krank|klen|bräcklig|skör|sliten|utsliten|slutkörd|utarbetad|trött|vältränad|i form|otränad|"
            r"rundlagd|"
            r"tjock|nykter|drogfri|ren|clean|symptomfri|symtomfri|smärtfri|besvärsfri)(?= (?:ofta|idag|i dag|"
            r"nu|numera|"
            r"nuförtiden|annars|sedan|i|för det mesta|av dig|till|och)|$| [?])(?! i (?:huvudet|sinnet))(?<!i "
            r"form)(?<!är golvet ren)",
            r"(?:vår|kraftig|svag|dålig|usel|skral) {g1}(?:hälsa|mage|rygg|kondition|sömn|syn|fysik)|(?:brutit|"
            r"bryt\w+|skadat|"
            r"skadade|stukat|ramlat|opererat|knäckt) {g2}(?:något|nåt|dig|armen|benet|foten|ryggen|handen|knät|axeln|"
            r"nacken)",
        ),
        instead="Kan du utföra de arbetsuppgifter som står i annonsen, med eller utan anpassning?",
        yes=(
            "Är du ofta hemma för småkrämpor?",
            "Tar du något receptbelagt?",
            "Håller ryggen, eller krånglar ryggen ibland?",
        ),
        no=(
            "Har du lämnat ut receptbelagd medicin?",
            "Har du vårdat patienter med influensa?",
            "Är du nere på jobbet i tid?",
        ),
        unless=(
            r"(?:rök|drog|alkohol|sprit)\w* (?:försälj|kontroll|policy|tillstånd)\w*",
            r"(?:hur (?:många|ofta|mycket)) {g5}(?:borta|frånvarande) {g2}(?:från hemmet|på resa|i tjänsten)",
        ),
    ),
    LintRule(
        "sv.lint.disability.everyday",
        (
            r"behöv\w* (?:{DU} )?{g2}hjälpmedel|(?:får|har|beviljad|beviljats|söker|fått) (?:{DU} )?{g4}(?:lss\w*|"
            r"assistansersättning|"
            r"aktivitetsersättning|sjukersättning|habilitering)(?= |$)|utan {g1}(?:assistent|ledsagare|tolk för|"
            r"teckentolk)|(?:ser|hör|går|rör) {DU} {g3}(?:skarpt|utan (?:linser|glasögon|hjälp\w*|käpp|"
            r"besvär|problem)|dubbelt|suddigt|tydligt utan|obehindrat|ordentligt|som alla andra|normalt)|(?:gå|se|"
            r"höra|läsa|röra dig|klara dig|klarar dig) {g4}utan hjälpmedel|"
            r"bokstavs(?:barn|diagnos\w*|kombination\w*)|bokstäver i|resursskola\w*|specialskola\w*|specialklass\w*|"
            r"obs ?klass|"
            r"färdtjänst(?= |$) {g2}(?:själv|du)|invalid\w*|parkeringstillstånd {g2}(?:rörelse|handikapp)\w*|"
            r"(?:extra|särskilt) (?:stöd|hjälp|anpassning\w*) {g2}(?:i skolan|under skoltiden|som barn|för att (?:läsa|"
            r"koncentrera|klara))|habilitering\w*|funkis\w*|funktionsrätt\w*|iq|begåvning\w*|läshuvud",
            r"(?:utred\w*|diagnos\w*|bokstav\w*) {g2}(?:för|som|du|dig|i skolan|i vuxen|som barn)|(?:har|finns) "
            r"{g3}(?:något|"
            r"någonting|nåt) {g3}(?:fel|på tok|begränsar|sätter stopp)|"
            r"(?:svårt|problem|bekymmer) {g1}(?:att|med att|för att) {g1}(?:hålla fokus|koncentrera|läsa|stava|se|"
            r"höra|sitta still|minnas|röra dig|förstå instruktioner)",
            r"(?:tappat|nedsatt|sämre|bortfall|full|fulla) {g1}(?:hörsel\w*|syn\w*|känsel\w*|rörlighet\w*|balans\w*|"
            r"minne\w*)|"
            r"(?:båda|bägge|alla) {g1}(?:ögon\w*|öron\w*|armar\w*|ben\w*|fingrar\w*|händer\w*) {g2}(?:fungerar|"
            r"funkar|kvar|som de)",
        ),
        instead=ADJUST,
        yes=("Ser du skarpt utan linser?", "Hade du extra stöd i skolan?", "Kan du gå i trappor utan hjälpmedel?"),
        no=("Har du arbetat i specialskola?", "Kan du hjälpa elever med extra stöd i skolan?"),
    ),
    LintRule(
        "sv.lint.age.everyday",
        (
            r"kunde (?:ha )?varit {DIN} (?:barn|barnbarn|mamma|pappa|förälder)|(?:vuxit|växte) (?:{DU} )?{g1}upp med "
            r"(?:kassett|internet|mobil|vinyl|video|svartvit|sociala|två kanaler)\w*|(?:studenten|skolan|examen|nian|"
            r"gymnasiet|började|barn) {g3}(?:på|under|i) {g1}(?:\d\d ?talet|"
            r"\w+talet)|(?:avtals|del|förtids|sjuk|ålders|garanti)pension\w*|för årgång|(?:vilken|din) årgång|"
            r"(?:chef|kollegor|"
            r"chefer|ledning|team\w*) {g3}(?:yngre|äldre)(?= *$| "
            r"[.?!,:;]| än)|fyller {DU} {g1}(?:2[6-9]|[3-9]\d|trettio\w*|fyrtio\w*|femtio\w*|sextio\w*|sjuttio\w*)|"
            r"år ung|(?:unga|mogna) år|(?:känna|känner|kännas) {g1}dig (?:gammal|ung|äldre|yngre|till åren)|"
            r"\w*talist(?:er|en)?|"
            r"femtioplus\w*|fyrtioplus\w*|sextioplus\w*|gamla gardet|yngling\w*|ungtupp\w*|gamling\w*|gammelgädda|"
            r"åldring\w*|"
            r"pensionsmässig\w*|trotjänare i åldern|grå(?:a|tt)? (?:hår|tinningar)|medelålder\w*|övre medelåldern|"
            r"till åren|i din ålder|kids i gänget|förstfödd|(?:barn|född) av \d\d ?talet|(?:19|20)\d\d {g2}född|"
            r"föddes {DU}",
            r"minns {DU} (?!(?:hur du|vad du|vilk|namnet|din)){W}|(?:var|fanns|levde|gick) {DU} {g2}(?:med när|född "
            r"när|på tiden|"
            r"i skolan när)|växte {DU} {g2}(?:upp )?{g1}(?:med|under|på)|(?:hur (?:många|länge)) {g3}(?:år "
            r")?{g2}(?:kvar|orkar|"
            r"hinner|tills?) {g4}(?:pension\w*|arbetsliv\w*|yrkesliv\w*|lägger av|slutar jobba|65|67)|(?:går|gå|ta|"
            r"gått) {g2}i "
            r"(?:förtida )?pension|(?:tänker|tänkt|planerar) {DU} {g3}(?:trappa ner|sluta jobba|pensionera\w*|varva "
            r"ner)",
            r"(?:äldre|yngre|gammal|ung|gamla|unga) {g3}(?:i (?:vårt|det här|gänget|gruppen|laget|sällskapet)|bland|"
            r"här hos oss|jämfört)|(?:mogen|"
            r"pigg|alert|fräsch|vital) för {g1}(?:din |sin )?ålder\w*|(?:hänga|hänger|hängt|haka|hakar|orkar) "
            r"{g2}(?:med|på) "
            r"{g2}(?:ungdomar\w*|de unga|20 ?åringar\w*|tjugoåringar\w*|yngre\w*|gänget|den nya tekniken|tekniken)",
            r"(?:fyller|fyllde|fylla) {DU} {g3}(?:år|jämnt|härnäst|nästa|i år|snart)|(?:runda|jämna|stora) "
            r"{g1}(?:födelsedagar|"
            r"år|dag)|(?:ett|två) {g1}decennier (?:kvar|till)|livets (?:höst|vår)|(?:halva|hela) livet (?:framför|"
            r"bakom) dig|"
            r"generations\w+|åldersnoja|ålderskris|(?:fyrtio|femtio|trettio|sextio)årskris\w*",
        ),
        instead=LEGAL_AGE,
        yes=("Hur många år ung är du?", "Minns du mordet på Palme?", "Skulle du känna dig gammal i vårt gäng?"),
        no=("Har du renoverat åldringsvård?", "Är maskinen till åren kommen när den har gått 10 000 timmar?"),
        unless=(
            r"(?:bilen|maskinen|huset|anläggningen|trucken|byggnaden|hissen|pannan) {REST}",
            r"minns {DU} {g3}(?:koden|rutinerna|artikelnummer\w*|instruktion\w*) {REST}",
        ),
    ),
    LintRule(
        "sv.lint.sex.everyday",
        (
            r"herre eller (?:dam|fru)|dam eller herre|herr eller fru|fru eller (?:herr|fröken)|(?:för att vara|trots "
            r"att du är|fast "
            r"du är|även om du är) {g2}(?:tjej|kvinna|kille|man|dam)(?= |$)|"
            r"(?:han|hon|hen) eller {g1}(?:hon|han|hen) om dig|tilltala\w* {g3}(?:dig|han|hon|herr|fru)|karlgöra\w*|"
            r"kvinnogöra\w*|mansgöra\w*|manhaftig\w*|macho|feminin\w*|maskulin\w*|grabbig\w*|tjejig\w*|kvinnfolk\w*|"
            r"karlsläkt\w*|"
            r"brudar|lagens svagare kön|svaga(?:re)? könet|starka(?:re)? könet|flicka nog|pojkflicka|kjoltyg|"
            r"(?:en|någon|nån|rejäl|stark|duktig|tuff|ung) {g1}(?:karl|tjej|kille|grabb|kvinna|kvinnfolk|gosse|"
            r"flicka|dam|man)(?= "
            r"(?:som du|är det|på|i|för|med|här|till|eller|att)(?!\S)|$| [.?!,:;])(?! (?:på|i) (?:tu|taget|växeln|"
            r"klädsel|rum)\w*)",
        ),
        unless=(
            r"{g3}(?:god man|en man i (?:taget|sänder))(?: {TAIL})?",
            r"(?:stöttat|hjälpt|klippt|vårdat|klätt|mött|badat|följt|hjälpa|stötta|klippa|klä|bada) {TAIL}",
        ),
        yes=("Vi letar efter en rejäl karl, är det du?", "Ska vi säga han eller hon om dig?"),
        no=("Har du klippt både en kille och en tjej?", "Har du uppdrag som god man?"),
    ),
)
"""The grounds where private life is told in idioms; those of the record, looks, money and mind are in `offhand`."""
