"""Swedish questions about a candidate's private life: family, union, health, past pay, record, looks and more."""

from __future__ import annotations

from firstcall.languages.sv.lint.protected import HOURS
from firstcall.lint.rules import LintRule

ATTENDANCE = "Kan du arbeta enligt schemat?"
EXTRACT = "Kan du visa ett utdrag ur belastningsregistret före anställning?"
PAY = "Passar lönen för tjänsten ditt löneanspråk?"
PHYSICAL = "Kan du lyfta 20 kilo, med de hjälpmedel som finns?"

_KIDS = r"barn|barnen|småbarn|småbarnen|spädbarn|bebis|ungar|tonåringar|tvillingar|skolbarn|barnbarn|avkomma"
_LEAVE = (
    r"föräldraled\w*|föräldrapenning\w*|föräldradagar\w*|mammaled\w*|pappaled\w*|barnledig\w*|mammadagar|pappadagar"
)
_ILLS = (
    r"sjukdom\w*|krämp\w*|åkomm\w*|allergi\w*|astma|eksem|migrän|diabetes|cancer|hjärtproblem|hjärtfel|blodtryck|hiv|"
    r"depression\w*|ångest|utbrändhet|utmattning\w*|panikångest|missbruk\w*|beroende\w*|ryggproblem|ryggont|"
    r"ryggbesvär|"
    r"ryggskada|knäproblem|ledproblem|ledbesvär|värk|besvär|belastningsskad\w*|arbetsskad\w*|smitta\w*|hepatit|"
    r"psykisk\w* (?:ohälsa|problem|besvär|sjukdom\w*)|psykiska|hälsoproblem|hälsotillstånd|sjukdomshistorik|svindel|"
    r"sömnproblem|sömnsvårigheter|övervikt|ätstörning\w*|skador|kroniska?|höjdskräck|klaustrofobi|cellskräck|"
    r"epilepsi|infektion\w*|blodsmitta|sjukhistorik|yrsel|artros|reumatism|ischias|diskbråck|whiplash"
)
_UNIONS = (
    r"facket|fackförbund\w*|fackförening\w*|fackklubb\w*|byggnads|if metall|metall|unionen|kommunals?|transport|"
    r"handels|"
    r"seko|elektrikerna|vision|saco|vårdförbundet|hotell och restaurangfacket|hrf|fastighets|pappers|gs facket|"
    r"ledarna|"
    r"sveriges ingenjörer|lärarförbundet|akademikerförbundet|målarna|livs|syndikalisterna|sac|tco|lo|lo förbund"
)
_WAGE = (
    r"lön|lönen|månadslön\w*|timlön\w*|årslön\w*|grundlön\w*|lönenivå\w*|löneläge|ersättning|inkomst\w*|bonus|"
    r"lönepaket"
)

MACROS = {"KIDS": _KIDS, "LEAVE": _LEAVE, "ILLS": _ILLS, "UNIONS": _UNIONS, "WAGE": _WAGE}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "sv.lint.family.children",
        (
            r"(?<!för )(?<!hlr )(?<!åt )(?P<t>barn|barnen|småbarn|barnens|ungarna)(?! har (?:du|ni) (?:haft|"
            r"ansvarat|undervisat|lett|passat|"
            r"arbetat))(?! (?:och|eller) (?:fritid|ungdom|äldre)\w*)(?! (?:i|"
            r"på) (?:förskol|skol|grupp|åldern|klass|avdelning)\w*)",
            r"hushåll\w*|vårdnad\w*|(?:är|som|blir|bli|du) {g2}(?:förälder|föräldrar|mamma|pappa|ensamförälder|"
            r"småbarnsförälder|mormor|farmor)(?= |$)|skolloven|(?:under|på) loven|dina minsta|hur många (?:är ni|"
            r"bor ni)",
            r"(?:har|får|fick|skaffa|skaffar|vill ha|väntar|planerar|tänker|försörjer|tar|"
            r"bor) (?:(?:{DU}) )?{g4}(?<!för )(?<!hlr )(?P<t>{KIDS})(?! grupp)(?! och (?:fritid|"
            r"ungdom))(?= (?:hemma|eller|som|och|"
            r"under|i|kan|på|så|med|inom|framöver|snart|redan|att|när|varannan)|$| [.?!,:])",
            r"hur många (?:{KIDS}) (?:har|är|får|planerar|vill|bor|ska|tänker|önskar) (?:{DU})(?! (?:haft|"
            r"ansvarat|arbetat|undervisat|passat|jobbat))|antal barn|hur (?:gamla|gammalt) är {g1}(?:{KIDS})|"
            r"barnens ålder|barnens åldrar|(?:barnen|ungarna|kidsen|småttingarna|bebisen)(?= |$)(?! (?:på|"
            r"i) (?:förskol|grupp|avdelning|skol|klass|vår|en)\w*)",
            r"(?:{DIN}|egna|eget|hemmaboende|minderåriga) (?:{KIDS})|(?:är|blir|blivit|"
            r"ska bli) (?:{DU}) {g3}(?:mamma|pappa|förälder|småbarnsförälder|småbarnsmamma|föräldrar|farmor|"
            r"morfar)|barnfri|barnlös|utan barn",
            r"(?:hämtar|lämnar|passar|hand om|hämta|lämna|ser efter|är hemma med) {g2}(?:{KIDS})(?= (?:på|från|"
            r"när|medan|om|är|i)|$| [.?!,])|(?:{KIDS}) {g4}(?:blir|är) sjuka?",
            r"(?:har|ordna\w*|lösa|löst|löser|fixat|fixa|behöver|behov av|finns|"
            r"tillgång till) {g6}(?P<t>barnpassning\w*|barnvakt\w*|barnomsorg\w*|dagisplats|förskoleplats|dagis|"
            r"förskola|fritids|avlastning)(?= (?:så|om|för|när|på|för att|till|hemma)|$| [.?!,])",
        ),
        instead=HOURS,
        bare=r"(?:antal )?(?:egna )?(?:barn|hemmavarande barn|barn hemma)",
        yes=("Har du barn?", "Vem tar hand om barnen när de är sjuka?", "Har du ordnat barnpassning?"),
        no=(
            "Har du arbetat med barn?",
            "Har du barnskötarutbildning?",
            "Hur många barn har du ansvarat för i en grupp?",
        ),
    ),
    LintRule(
        "sv.lint.family.pregnancy",
        (
            r"gravid\w*|föräldraskap\w*|(?:magen|en liten) på väg|på det viset|bär (?:{DU}) på {g1}barn|bebis\w*|"
            r"småttingar",
            r"(?:du|dig|din|blir|bli|är|någon) {g4}(?P<t>gravid|graviditet\w*|havande|på smällen|höggravid)",
            r"(?:planerar|planer|tänkt|tänker|vill|hoppas|funderar) {g5}(?:skaffa barn|bilda familj|"
            r"utöka familjen|bli (?:förälder|mamma|pappa|gravid)|barn|familj)(?= |$)",
            r"familjebildning|familjeplaner\w*|familjeplanering|barnplaner|tillökning|vänta(?:r|"
            r"t)? (?:{DU} )?{g2}(?:barn|smått|tillökning)|skaffa (?:fler )?(?:barn|familj)|bilda familj|"
            r"preventivmedel|ivf|nyförlöst|höggravid|(?:är|när är) (?:{DU} )beräknad|bf datum|ammar|(?:utök|"
            r"bli fler i)\w* {g2}familjen|fler i familjen",
            r"(?:(?:{DU}|dig|{DIN}|ta|ta ut|tänkt|planer\w*|haft|varit|kommande|nyligen|hur (?:mycket|länge|"
            r"många)) {g5}|^ ?)(?P<t>{LEAVE})",
            r"(?:{DU}|ofta|mycket|hur|dagar) {g5}(?P<t>vab|vabba\w*|vabbdagar|vård av (?:sjukt )?barn)|vabba(?:r|"
            r"t|de|nde)?(?= |$)",
        ),
        instead=ATTENDANCE,
        yes=("Är du gravid?", "Ska du vara föräldraledig?", "Vabbar du ofta?"),
        no=("Har du vårdat gravida patienter?", "Kan du vikariera för en kollega som är föräldraledig?"),
    ),
    LintRule(
        "sv.lint.family.marital",
        (
            r"(?:vuxna|två|ensam\w*|fler|flera) hemma(?= |$)",
            r"att försörja|försörja (?:någon|familj|en familj|barn)|(?:barn|familje|hem|bo|relations|"
            r"livs)situation\w*|(?:i|inne i) {W} månaden|(?:hur långt|vecka) {g2}gången|hur långt gången",
            r"(?:fast|stadigt|långt) förhållande|(?:din|en|någon|ditt) {g1}(?P<t>sambo|make|maka|hustru|fru|"
            r"flickvän|pojkvän|särbo|partner)(?= |$)|skilsmässa\w*|(?P<u>bröllop\w*|förlovning|giftermål)|"
            r"gifta (?:dig|er)|tänkt gifta",
            r"(?:är|bor|lever|var|har varit) (?:{DU}) {g3}(?:gift|ogift|förlovad|skild|frånskild|separerad|änka|"
            r"änkling|singel|sambo|särbo|ensamstående|gifta|i (?:ett )?(?:förhållande|parförhållande))",
            r"civilstånd\w*|civilstatus|äktenskap\w*|relationsstatus|partnerskap|ensamförsörjare|familjeförsörjare",
            r"{DIN} {g1}(?:man|fru|hustru|make|maka|sambo|särbo|partner|respektive|pojkvän|flickvän|livskamrat|"
            r"familj|närstående|anhöriga)(?= |$)",
            r"familjesituation\w*|familjeförhållande\w*|familjeliv\w*|hemförhållande\w*|hemsituation\w*|"
            r"hemmasituation\w*|hemmaplan|privatliv\w*|livssituation\w*|familjestatus|levnadsförhållanden",
            r"(?:ut|det|livet|situationen|läget) {g1}hemma(?= |$)|(?:har|bildat) (?:{DU}) {g1}(?:familj|"
            r"någon hemma|en partner|partner|fru|man|hustru|sambo)(?= |$)|hemma hos (?:dig|er)",
            r"bor (?:{DU}) (?:ensam\w*|själv|med någon|ihop med|tillsammans|kvar|hemma)|vem bor (?:{DU}) (?:ihop |"
            r"tillsammans )?med|lever (?:{DU}) (?:ensam|själv|med)",
            r"(?:{DU}) {g4}(?:vårda|vårdar|hand om|ansvar för|sköter|försörjer|försörja) {g3}(?P<t>anhörig\w*|"
            r"närstående|föräldrar|förälder|mamma|pappa|släkting\w*)|försörjningsplikt|anhörigvårdare|"
            r"omsorgsansvar",
            r"(?:pussla|pusslar|kombinera|få ihop) {g5}(?:familj\w*|hemma|barnen|vardagen|privatlivet)|livspussel\w*",
        ),
        instead=ATTENDANCE,
        bare=r"gift|ogift|sambo|särbo|skild|frånskild|ensamstående|singel|änka|änkling|civilstånd|familj",
        yes=("Är du gift?", "Hur ser din familjesituation ut?", "Bor du ensam?"),
        no=("Har du hanterat gift?", "Har du arbetat med familjerådgivning?", "Har du jobbat i ett familjeföretag?"),
    ),
    LintRule(
        "sv.lint.union.member",
        (
            r"(?:se|ser|tycker|tycka|åsikt\w*|inställning\w*|syn|tänker) (?:{DU} )?{g2}(?:på|om|"
            r"till) {g1}(?:fack\w*|facket)|fackligt? {W}|förtroendeman|förtroendevald|fackombud|klubbordförande|"
            r"vilket fack",
            r"fackligt? {g2}(?:ansluten|anslutna|aktiv\w*|aktivt|medlem\w*|engagerad|organiserad|förtroendevald|"
            r"uppdrag|tillhörighet|anslutning|bakgrund|ombud|verksam|intresserad)|fackanslut\w*|fackmedlem\w*|"
            r"fackligt?(?= |$)|fackliga",
            r"(?:med i|medlem i|medlem hos|tillhör|tillhöra|ansluten till|organiserad i|gå med i|gått med i|"
            r"engagerad i|aktiv i|anslutit) {g4}(?:{UNIONS})(?= |$)",
            r"(?:vilket|något|ett|{DIN}|vilken) (?:fackförbund|fack|förbund|fackförening)(?= |$)|facket|"
            r"fackförening\w*|a kass\w*|arbetslöshetskassa|skyddsombud {g1}(?:du|eller)|varit {g2}(?:skyddsombud|"
            r"fackombud)",
            r"(?:du|dig|i) {g4}(?:strejk|strejkat|strejka|strejker)(?= |$)|facklig tillhörighet",
        ),
        bare=r"(?:facklig|fackligt|fack)\w*(?: {W})?",
        yes=("Är du med i facket?", "Är du fackligt ansluten?", "Är du medlem i Kommunal?"),
        no=(
            "Har du fackutbildning?",
            "Har du arbetat i kommunal verksamhet?",
            "Har du arbetat inom Europeiska unionen?",
        ),
    ),
    LintRule(
        "sv.lint.health.state",
        (
            r"tål (?:{DU}) {g3}(?:damm|pollen|pälsdjur|nötter|gluten|laktos|starka dofter|parfym|kemikalier|kyla|"
            r"värme|ljud|buller)|(?:allergi|astma|eksem)(?:ker)?",
            r"kronisk\w*|immunförsvar\w*|(?:hur är det med|hur mår|problem med|bekymmer med|känning av|"
            r"hur känns) {g1}(?:ryggen|rygg|knäna|nacken|hälsan|lederna|hjärtat|nerverna|psyket|huvudet)|"
            r"skadat dig|skadad|gjort dig illa|råkat ut för {g3}(?:olycka|skada|arbetsskada)|olycksfall {g2}du|"
            r"sjuk(?= (?:förra|du|och|ofta|det|i|de|när|hemma)|$| [.?!,])|(?<!vid )sjukfrånvaro(?:n|dagar)?|"
            r"mediciner\w*|psykiskt|"
            r"psykisk ohälsa|missbruk\w*|läkarbesök|sjukhus\w* {g3}du|rökare|rök(?:er|t) du|spruta|"
            r"i behov av vård|(?:din|ditt) {g1}(?:hälsa|mående)",
            r"(?:är|känner|var|har varit) (?:{DU}) {g3}(?:frisk|fullt frisk|sjuk|sjuklig|sjukskriven|"
            r"långtidssjukskriven|utbränd|deprimerad|allergisk|höjdrädd|mörkrädd|överviktig|rökare|snusare|"
            r"alkoholist|beroende|missbrukare|nykter|nykterist|rökfri|vaccinerad\w*|hiv positiv|blodsmittad|"
            r"handikappad|kroniskt sjuk|kry|smittad|fysiskt frisk|fullt arbetsför|arbetsför|sjukpensionär)(?= |$)",
            r"(?:har|lider|haft|känner|fått|dras|du|någon|några|drabbats) {g6}(?P<t>{ILLS})(?= |$)",
            r"(?:ont|värk|smärta|smärtor|besvär|problem|skadad|skadat|opererad|opererat) {g2}(?:i|med|"
            r"någonstans) {g2}(?:ryggen|rygg|nacken|nacke|knän\w*|knä|axlar\w*|leder\w*|kroppen|hjärtat|magen|"
            r"händer\w*|höften|fötter\w*|huvudet|nerverna|någonstans|sömnen)",
            r"sjukdagar\w*|(?<!vid )sjukfrånvaro(?:n|dagar)?|sjukskriv\w*|långtidssjuk\w*|sjukperiod\w*|"
            r"sjukpenning|sjukersättning|"
            r"karensdag\w*|(?:hur ofta|hur mycket|ofta|senast) (?:är|blir|var|har varit) (?:{DU}) {g1}(?:sjuk|"
            r"borta|frånvarande)|frånvaro\w* (?:på grund av|förra|senaste|pga)|rehabiliter(?:ing|ad) {g2}du",
            r"(?:{DIN}|ditt|hur är|god|allmänna) {g3}(?:hälsa|hälsotillstånd|hälsan|fysik|mående|immunförsvar|"
            r"fysiska hälsa|psykiska hälsa)|hur mår (?:{DU})|(?:god|bra) (?:fysisk |psykisk )?(?:hälsa|fysik|"
            r"kondition)|fysisk status|hälsodeklaration\w*",
            r"(?:tar|äter|använder|medicinerar|behöver|ordinerats|står|går|sätts) (?:{DU}) {g4}(?P<t>medicin\w*|"
            r"läkemedel|mediciner|piller|tabletter|antidepressiva|narkotika|droger|insulin|behandling|lugnande|"
            r"smärtstillande)|medicinerar|{DIN} (?:mediciner|medicinering|läkare)",
            r"(?:går|gått|träffar|har|haft) (?:{DU}) {g3}(?:terapi|psykolog|psykiater|samtalskontakt|rehab\w*|"
            r"behandling|psykologkontakt)|(?:genomgått|opererats|opererat) {g2}(?:operation|dig|behandling|"
            r"rehabilitering)|inlagd på sjukhus",
            r"(?:röker|snusar|super|knarkar|feströker|vejpar) (?:{DU})|(?:{DU}) {g2}(?:röker|snusar|"
            r"dricker alkohol|rökare)|(?:dricker|dricka) (?:{DU}) {g2}(?:alkohol|vin|öl|sprit)?(?= |$)|(?:mycket|"
            r"ofta|för) {g2}alkohol|alkoholvanor|alkoholproblem\w*|alkoholkonsumtion|(?:{DU}) {g4}(?:narkotika|"
            r"droger|cannabis|hasch|knark)(?= |$)",
            r"(?:vaccinerad\w*|vaccinerat dig|vaccinationer|vaccinationsstatus|vaccinpass|vaccinationsbevis)|"
            r"(?:covid|corona|covid 19) {g2}(?:haft|positiv)|handikapp eller sjukdom|"
            r"behöver (?:{DU}) {g1}glasögon|(?:använder|bär) (?:{DU}) {g1}(?:glasögon|linser)",
            r"hur tränar du|tränar (?:{DU}) {g2}regelbundet|(?:{DIN}) (?:kondition|form)(?= |$)|menstruation|"
            r"klimakteriet|cykel i kroppen|genetisk\w*|(?:i|in i) väggen|sprutan|spruta mot|vaccindos\w*|hur mår|"
            r"mår (?:{DU})|må (?:bra|dåligt|psykiskt)|hälsotillstånd\w*|sjukdom\w*|krämpor|ohälsa|ärftlig\w*",
        ),
        instead=ATTENDANCE,
        bare=r"(?:{ILLS})|hälsa|hälsotillstånd|sjukdagar|frisk|sjuk|rökare|icke rökare|rökfri",
        yes=("Är du frisk?", "Hur många sjukdagar hade du i fjol?", "Har du ont i ryggen?", "Röker du?"),
        no=("Har du arbetat på sjukhus?", "Har du delegering för läkemedel?", "Är du legitimerad sjuksköterska?"),
    ),
    LintRule(
        "sv.lint.past_pay.told",
        (
            r"(?:vad|hur mycket) {DU} {g1}(?:tjänar|tjänade|får ut|fick|har i lön|hade i lön)(?= |$)(?! {g2}vill)|"
            r"{DU} (?:tjänar|tjänade) (?:i dag|idag|nu|då|förut|i månaden|per månad)",
            r"slutlön\w*|(?:får|fick|har|hade) (?:{DU}) (?!för (?:anspråk|krav|önskemål|"
            r"förväntning)){g3}(?:per timme|i timmen|i månaden|per månad|"
            r"timmen)(?= (?:i dag|nu|då|just|hos|på|idag)|$| [.?!,])(?<!vill ha i timmen)|(?:lön|betalt|"
            r"ersättning) {g2}(?:i dag|idag|just nu|nu för tiden) {g2}(?:än)?(?= |$)|(?:tjänar|"
            r"tjänade) (?:{DU}) {g1}(?:mer|mindre|bättre|sämre|bra)|(?:din|ditt) (?:gamla|förra|tidigare|"
            r"nuvarande) (?:jobb|arbetsgivare|chef) {g2}(?:betala|gav|ger)\w*|ingångslön hade du|löneläge i dag",
            r"(?:nuvarande|dagens|förra|tidigare|senaste|sista|föregående|gamla|aktuella|"
            r"befintliga) {g1}(?:{WAGE}|lön och förmåner)(?= |$)",
            r"(?:vad|hur mycket) {g1}(?:tjänar|tjänade) (?:{DU})(?! gärna)|(?:tjänar|tjänade) (?:{DU}) {g2}(?:på|"
            r"hos|innan|i dag|idag|nu|i|som|senast|tidigare)|vad har (?:{DU}) tjänat",
            r"(?:låg|ligger|hade|fick|får|har|haft) (?:{DU}) {g4}(?:{WAGE}|lönemässigt|betalt)(?= (?:i dag|idag|"
            r"nu|hos|på|som|senast|tidigare|innan|förra|där|i ditt)|$| [.?!,])|(?:vilken|vilka|hur hög|"
            r"vad för) {g1}(?:{WAGE}) (?:hade|har|fick|får|låg|ligger) (?:{DU})(?! (?:tänkt|i tankarna|önskat))|"
            r"(?:vad|hur hög) (?:är|var) {DIN} (?:{WAGE})",
            r"(?:{WAGE}) {g5}(?:i dag|idag|för närvarande|just nu|förra jobbet|senaste jobb\w*|tidigare (?:jobb|"
            r"arbetsgivare|anställning)|nuvarande (?:jobb|arbetsgivare|anställning)|senaste (?:anställning|"
            r"arbetsgivare)|din förra)(?= |$)",
            r"lönespec\w*|lönebesked\w*|lönehistor\w*|löneutveckling\w*|lönestatistik över dig|"
            r"{DIN} (?:nuvarande |senaste )?(?:inkomst|inkomster|årsinkomst|deklaration)|tjänar (?:{DU})(?= |"
            r"$)(?! gärna)|får (?:{DU}) ut(?= |$)|(?:betalade|betalar|betalt av|betalat) {g4}(?:arbetsgivare|chef|"
            r"jobb|jobbet|företag)(?= |$)",
        ),
        instead=PAY,
        bare=r"(?:nuvarande|tidigare|senaste|dagens|förra) (?:lön|månadslön|timlön|årslön)|lönehistorik",
        yes=("Vad tjänar du i dag?", "Vad är din nuvarande lön?", "Vilken lön hade du på ditt förra jobb?"),
        no=("Vad vill du tjäna i månaden?", "Har du arbetat med lönespecifikationer?", "Vad har du för löneanspråk?"),
    ),
    LintRule(
        "sv.lint.criminal_record.content",
        (
            r"snatt\w*|stulit|stöld\w*|misshandel|bedrägeri\w*|åkt fast|gjort något olagligt|olaglig\w*|"
            r"brutit mot lagen|narkotikabrott",
            r"kriminell\w*|brottsutredning\w*|förundersökning\w*|rattfyll\w*|rattonykter\w*|med polisen|"
            r"polisanmäl\w*|(?:i|haft) {g1}trubbel med|brottslig\w*|brottmål|ordningsbot|dom mot|domar mot|"
            r"vandel\w*|skötsam\w*|laglydig",
            r"(?:är|har|varit|blivit|blev|du) {g5}(?P<t>straffad|ostraffad|tidigare straffad|dömd|fälld|åtalad|"
            r"misstänkt|misstänkts|dömts|åtalats|häktad|häktats|anhållen|gripen|gripits|anmäld|polisanmäld|"
            r"kriminell|laglydig|bötfälld|lagförd|rattfull|i fängelse|under utredning)(?= |$)",
            r"(?:suttit|sitter|sitta|avtjänat|varit) {g2}(?:inne|i fängelse|fängelse|häkte|fängelsestraff|straff|"
            r"fotboja)|(?:har|begått|du|några|något|för) {g4}(?P<t>brott|brottsregister|kriminell bakgrund|"
            r"kriminalitet|kriminellt förflutet|domar|fortkörning\w*|rattfylleri|böter|vandel|brottslig\w*|"
            r"lagbrott)(?= |$)",
            r"(?:finns|förekommer|står|är|har|vad|syns|registrerad|anmärkningar|noteringar|prick\w*|hamnat|"
            r"något) {g6}(?P<t>brottsregist(?:er|ret|ren)|belastningsregist(?:er|ret|ren)|misstankeregist(?:er|"
            r"ret|ren)|polisregist(?:er|ret|ren)|"
            r"straffregist(?:er|ret|ren)|polisens register)",
            r"(?:rent|tomt|fläckfritt|utan anmärkning\w*|tom|utan prickar|blankt) {g5}(?:belastningsregist(?:er|"
            r"ret|ren)|"
            r"brottsregist(?:er|ret|ren)|straffregist(?:er|ret|ren)|register|utdrag|vandel|förflutet|"
            r"registerutdrag)|(?:utdrag|"
            r"registerutdrag|register) {g4}(?:tomt|rent|utan (?:anmärkning\w*|prickar|noteringar)|innehåll\w*|"
            r"fläckfritt|blankt)|ostraffad|prickfri|oförvitlig|prick\w* {g3}regist(?:er|ret|ren)|(?:kontakt|"
            r"problem|trubbel|"
            r"otalt|tagen|förhörd|förhör|klammeri) {g3}(?:polisen|rättvisan|lagen|polis|rättsväsendet)(?= |$)",
        ),
        instead=EXTRACT,
        bare=(
            r"ostraffad|straffad|(?:tomt|rent) (?:belastningsregister|brottsregister|utdrag)|inga domar|"
            r"brottsregister"
        ),
        yes=("Är du straffad?", "Finns du i belastningsregistret?", "Har du ett rent utdrag ur belastningsregistret?"),
        no=(
            "Kan du visa ett utdrag ur belastningsregistret?",
            "Har du arbetat med brottsförebyggande arbete?",
            "Har du arbetat i stenbrott?",
        ),
    ),
    LintRule(
        "sv.lint.appearance.looks",
        (
            r"är (?:{DU}) {g1}(?:längre|kortare|tyngre|lättare|större|mindre) än",
            r"selfie\w*|hårfärg\w*|ögonfärg\w*|skönhet|fräsch|klädstorlek|(?:ser|se) (?:{DU} )?{g2}(?:bra|proper|"
            r"snygg|representativ|prydlig|ordentlig|vårdad) ut|välvårdad|välklädd|vältränad",
            r"(?:bild|foto|fotografi|selfie|porträttbild|profilbild|videopresentation|porträtt) (?:{W} )?(?:på|"
            r"av) (?:dig|er)|(?:skicka|bifoga|ladda upp|mejla|maila|sända) {g3}(?:bild|foto|fotografi|selfie|"
            r"profilbild)(?= |$)|(?:{DIN}) (?:foto|profilbild|porträtt)",
            r"(?:vilken|vad har du för) (?:kropps)?(?:längd|vikt|bmi|storlek|klädstorlek|byxstorlek)(?= (?:har|"
            r"är) du|$| [.?!,])|hur (?:lång|kort|stor|tung|smal|tjock|vältränad) är (?:{DU})|(?:vad|"
            r"hur mycket) väger (?:{DU})|{DIN} (?:längd|vikt|bmi|kroppslängd|klädstorlek|storlek|kroppsbyggnad)|"
            r"bmi|kroppsvikt|midjemått|normalviktig|(?:är|väger) (?:{DU}) (?:över|under|minst|mer än|"
            r"mindre än) {g3}(?:lång|centimeter|cm|kilo|kg)",
            r"tatuering\w*|tatuerad|piercing\w*|piercad|(?:har|bär|är|raka) (?:{DU}) {g3}(?:skägg|mustasch|"
            r"långt hår|dreadlocks|färgat hår|skallig|ditt skägg|lösnaglar|smink|ögonfärg|hårfärg|frisyr)|hårfärg|"
            r"ögonfärg|frisyr\w*",
            r"{DIN} (?:utseende|yttre|klädstil|frisyr|utstrålning|uppenbarelse)|utseende|(?:vårdat|prydligt|"
            r"representativt|trevligt|propert|fräscht|proper) (?P<t>yttre|utseende|klädsel)|"
            r"är (?:{DU}) {g3}(?:snygg|vacker|representativ|välvårdad|prydlig|söt|smal|attraktiv|vältränad|"
            r"hel och ren|stilig|välklädd)|hur ser (?:{DU}) ut|klär (?:{DU})",
        ),
        bare=r"(?:kropps)?längd|kroppsvikt|bmi|utseende|tatueringar|foto på dig",
        yes=("Kan du skicka en bild på dig?", "Hur lång är du?", "Har du synliga tatueringar?"),
        no=("Hur lång är din uppsägningstid?", "Har du giltig fotolegitimation?", "Har du arbetat med bildredigering?"),
    ),
    LintRule(
        "sv.lint.finances.private",
        (
            r"(?:problem|bekymmer|svårt|trassel|dåligt|skralt) {g2}(?:ekonomin|ekonomi|pengar|ekonomiskt|"
            r"privatekonomin)(?= |$)",
            r"(?:äger|hyr) (?:{DU}) {g2}(?:bostaden|huset|lägenheten|villan|boendet|hemmet|hem|hyresrätten)(?= |"
            r"$)|(?:eget|egen|fast|stabilt|ordnat) (?:boende|bostad|hem)(?= |$)|skuldsatt|på kredit",
            r"(?:äger|hyr|köpt|har) (?:{DU}) {g4}(?:bostad|boende|hus|lägenhet|bostadsrätt|villa|hyresrätt|radhus|"
            r"egen bostad|eget boende|fast bostad|fast adress)(?= |$)|äger eller hyr|hyr eller äger|boendeform|"
            r"bostadssituation|boendesituation|hur bor (?:{DU})|{DIN} (?:bostad|boende|boendesituation|hyra|"
            r"bolån)|bostadslös|hemlös|bor (?:{DU}) {g3}(?:hyresrätt|villa|lägenhet|hus|bostadsrätt|radhus|"
            r"kollektiv|andra hand|hyresvärd|studentrum)(?= |$)",
            r"(?:har|haft|fått|du|några|någon|dina) {g4}(?P<t>betalningsanmärkning\w*|skulder|skuld|skuldsatt|"
            r"skuldsanering|inkassokrav|lån|bolån|ekonomiska problem|privatlån|utmätning|löneutmätning|"
            r"spelskulder|spelproblem|spelmissbruk|krediter)(?= |$)",
            r"kronofogden|kreditvärdighet\w*|kreditbetyg|{DIN} (?:kreditupplysning|ekonomi|privatekonomi|"
            r"ekonomiska situation)|privatekonomi\w*|(?:försatt|gått|gjort) {g2}(?:personlig )?konkurs|"
            r"ekonomiskt oberoende",
        ),
        bare=r"betalningsanmärkning\w*|skulder|egen bostad|bostadsägare",
        yes=("Äger du din bostad?", "Har du betalningsanmärkningar?"),
        no=("Har du arbetat med inkasso och betalningsanmärkningar?", "Har du tillgång till egen bil?"),
    ),
    LintRule(
        "sv.lint.politics.opinion",
        (
            r"(?:sverigedemokraterna|socialdemokraterna|moderaterna|vänsterpartiet|miljöpartiet|centerpartiet|"
            r"liberalerna|kristdemokraterna|parti(?:er|erna)?)(?= (?:eller|och|i)|$| [.?!,])",
            r"sympatis\w+|(?:tycker|anser|tänker|ställer) (?:{DU}) {g3}(?:regeringen|politik\w*|nato|eu|valet|"
            r"invandringen|statsministern|partierna|sverigedemokraterna|socialdemokraterna)|politi(?:k|ken|skt|"
            r"ska|sk)(?= |$)(?! (?:styr|nämnd|organisation|sekreterare))|partimedlem\w*",
            r"(?:tycker|anser|sympatiserar|gillar) {DU} {g2}(?:om|med|på)? ?{g1}(?:regeringen|oppositionen|"
            r"\w+demokraterna|\w+partiet|moderaterna|liberalerna|centern|invandringen|nato|eu)|{DIN} parti",
            r"(?:vilket|något|ett|med i|medlem i|för|{DIN}) {g2}(?:parti|partiet|politiskt parti|"
            r"ungdomsförbund)(?= |$)|röst(?:ar|ade|at) (?:{DU}|på)|(?:{DU}) {g2}röst(?:ar|ade|at|a på)",
            r"politiskt {g1}(?:aktiv|engagerad|intresserad|medlem|organiserad|uppdrag|tillhörighet)|"
            r"politiska (?:åsikt\w*|uppdrag|sympati\w*|uppfattning\w*|engagemang|ställningstagande\w*)|"
            r"politisk (?:åsikt|tillhörighet|uppfattning|övertygelse|hemvist|färg|åskådning)|partipolitisk\w*|"
            r"partibok|(?:moderat|sosse|socialdemokrat|sverigedemokrat|vänsterpartist|miljöpartist|centerpartist|"
            r"liberal|kristdemokrat) eller|höger eller vänster|(?:tycker|anser) (?:{DU}) {g3}(?:regeringen|nato|"
            r"invandring\w*|invandringen)",
            r"är (?:{DU}) {g3}(?:moderat|sosse|socialdemokrat|sverigedemokrat|vänsterpartist|miljöpartist|"
            r"feminist|kommunist|nationalist|aktivist)|(?:deltagit|deltar|gått) {g3}(?:demonstration\w*|"
            r"demonstrationståg)",
        ),
        yes=("Vilket parti röstar du på?", "Är du politiskt aktiv?"),
        no=("Har du arbetat i en politiskt styrd organisation?", "Kan du arbeta i parti och minut?"),
    ),
    LintRule(
        "sv.lint.military.service",
        (
            r"lumpen|värnplikt\w*|militärtjänst\w*|militär grundutbildning|mönstra\w*|vapenvägra\w*|"
            r"totalförsvarsplikt\w*|civilplikt|krigsplacera\w*|(?:gjort|fullgjort) {g2}(?:gmu|militärtjänst|"
            r"plikten)|frikallad",
        ),
        bare=r"(?:fullgjord )?(?:militärtjänst|värnplikt|lumpen)",
        yes=("Har du gjort lumpen?", "Är du krigsplacerad?"),
        no=("Har du arbetat i Försvarsmakten?", "Har du servat militärfordon?"),
    ),
)
