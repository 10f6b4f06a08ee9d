"""Swedish questions about a candidate's private life: family, union, health, past pay, record, looks and more."""

from __future__ import annotations

from firstcall.languages.sv.lint.protected import HOURS
from firstcall.lint.rules import LintRule

ATTENDANCE = "Kan du arbeta enligt schemat?"
EXTRACT = "Kan du visa ett utdrag ur belastningsregistret före anställning?"
PHYSICAL = "Kan du lyfta 20 kilo, med de hjälpmedel som finns?"

_KIDS = (
    r"barn|barnet|barnets|\w{2,}barn|döttrar|dotter|son|söner|barnen|småbarn|småbarnen|spädbarn|bebis|ungar|"
    r"tonåringar|tvillingar|skolbarn|barnbarn|avkomma"
)
_LEAVE = (
    r"föräldraled\w*|föräldrapenning\w*|föräldradagar\w*|mammaled\w*|pappaled\w*|barnledig\w*|mammadagar|pappadagar"
)
_ILLS = (
    r"\w*sjukdom\w*|(?:mag|hud|tarm|andnings|sömn|rygg|knä|led|hjärt|hälso|alkohol|syn|hörsel|minnes|koncentrations|"
    r"vikt|nerv|njur|lung|axel|nack|höft|fot|stress|aggressions|kroppsliga )problem\w*|pacemaker|tinnitus|"
    r"fibromyalgi|endometrios|kol|borrelia|parkinson\w*|alzheimer\w*|bipolär\w*|schizofreni|ocd|stroke|"
    r"hjärtinfarkt\w*|blodpropp\w*|psoriasis|celiaki|ibs|crohns?|ulcerös|sköldkörtel\w*|blodbrist|huvudvärk|"
    r"karpaltunnel\w*|tennisarm\w*|musarm|\w*bråck|immunbrist\w*|herpes|gikt|benskörhet|artrit|ptsd|\w+fobi(?:er)?|"
    r"\w*smärtor|\w*smärta|krämp\w*|åkomm\w*|allergi\w*|astma|eksem|migrän|diabetes|cancer|hjärtproblem|hjärtfel|"
    r"blodtryck|hiv|depression\w*|ångest|utbrändhet|utmattning\w*|panikångest|missbruk\w*|beroende\w*|ryggproblem|"
    r"ryggont|ryggbesvär|ryggskada|knäproblem|ledproblem|ledbesvär|värk|besvär|belastningsskad\w*|arbetsskad\w*|"
    r"smitta\w*|hepatit|psykisk\w* (?:ohälsa|problem|besvär|sjukdom\w*)|psykiska|hälsoproblem|hälsotillstånd|"
    r"sjukdomshistorik|svindel|sömnproblem|sömnsvårigheter|övervikt|ätstörning\w*|\w*skador|\w*skada|kroniska?|"
    r"epilepsi|infektion\w*|blodsmitta|sjukhistorik|yrsel|artros|reumatism|ischias|diskbråck|whiplash"
)
_UNIONS = (
    r"facket|fackförbund\w*|fackförening\w*|fackklubb\w*|byggnads|if metall|metall|unionen|kommunals?(?= *$| "
    r"[.?!,:;]| (?:eller|sedan|när|på|i|och))|transport|"
    r"handels|seko|elektrikerna|vision|saco|vårdförbundet|hotell och restaurangfacket|hrf|fastighets|pappers|gs "
    r"facket|ledarna|sveriges ingenjörer|lärarförbundet|akademikerförbundet|målarna|livs|syndikalisterna|sac|tco|lo|"
    r"lo förbund"
)

MACROS = {"KIDS": _KIDS, "LEAVE": _LEAVE, "ILLS": _ILLS, "UNIONS": _UNIONS}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "sv.lint.family.children",
        (
            r"(?<!för )(?<!hlr )(?<!åt )(?P<t>barn|barnen|barnet|småbarn|barnens|ungarna)(?! hlr)(?! har (?:du|ni) "
            r"(?:haft|"
            r"ansvarat|undervisat|lett|passat|arbetat))(?! (?:och|eller) (?:fritid|ungdom|äldre)\w*)(?! (?:i|på) "
            r"(?:förskol|skol|grupp|åldern|klass|avdelning)\w*)",
            r"hushåll\w*|vårdnad(?!shavare)\w*|(?:är|som|blir|bli) {g2}(?:förälder|föräldrar|mamma|pappa|"
            r"ensamförälder|småbarnsförälder|mormor|farmor)(?= |$)|skolloven|(?:dagis|förskola|förskolan|fritids|"
            r"skolan|skolorna) {g2}(?:stänger|ringer|öppnar|stängt|stängd|stängda)|(?:under|på) loven|dina minsta|"
            r"(?:har|är) {DU} {g3}(?:anhöriga?|närstående) {g1}(?:som|att)(?! (?:arbetar|jobbar|är anställd))|hur "
            r"många (?:är ni|bor ni)",
            r"(?:har|får|fick|skaffa|skaffar|vill ha|väntar|planerar|tänker|försörjer|tar|bor) (?:(?:{DU}) "
            r")?{g4}(?<!för )(?<!hlr )(?P<t>{KIDS})(?! grupp)(?! och (?:fritid|ungdom))(?= (?:hemma|eller|som|och|"
            r"under|i|kan|på|så|med|inom|framöver|snart|redan|att|när|varannan)|$| [.?!,:;])",
            r"hur många (?:{KIDS}) (?:har|är|får|planerar|vill|bor|ska|tänker|önskar) (?:{DU})(?! (?:haft|ansvarat|"
            r"arbetat|undervisat|passat|jobbat))|antal barn|hur (?:gamla|gammalt) är {g1}(?:{KIDS})|barnens ålder|"
            r"barnens åldrar|(?:barnen|ungarna|kidsen|småttingarna|bebisen)(?= |$)(?! (?:på|i) (?:förskol|grupp|"
            r"avdelning|skol|klass|vår|en)\w*)",
            r"(?:{DIN}|egna|eget|hemmaboende|minderåriga) (?:{KIDS})|(?:är|blir|blivit|ska bli) (?:{DU}) "
            r"{g3}(?:mamma|pappa|förälder|småbarnsförälder|småbarnsmamma|föräldrar|farmor|morfar)|barnfri|barnlös|"
            r"utan barn",
            r"(?:hämtar|lämnar|passar|hand om|hämta|lämna|ser efter|är hemma med) {g2}(?:{KIDS})(?= (?:på|från|när|"
            r"medan|om|är|i)|$| [.?!,:;])|(?:{KIDS}) {g4}(?:blir|är) sjuka?",
            r"(?:har|ordna\w*|lösa|löst|löser|fixat|fixa|behöver|behov av|finns|tillgång till) "
            r"{g6}(?P<t>barnpassning\w*|barnvakt\w*|barnomsorg\w*|dagisplats|förskoleplats|dagis|förskola|fritids|"
            r"avlastning)(?= (?:löst|ordnad|ordnat|klar\w*|fixad|så|om|för|när|på|för att|till|hemma)|$| [.?!,:;])",
        ),
        unless=(
            r"hur många {g3}barn (?:hade|har|var|är|kan|brukar|brukade) {g7}(?:\w*grupp\w*|pedagog\w*|fritids\w*|"
            r"skidskol\w*|samtidigt|på en gång|ansvar\w*|klass\w*|avdelning\w*|per \w+)(?: {TAIL})?",
            r"hur många {g3}barn (?:kan|klarar) {DU} {TAIL}",
            r"(?:vad|hur) gör {DU} (?:om|när) (?:ett|något) barn (?!{g1}(?:sjuk|hemma)){TAIL}",
            r"vilk(?:en|a|et) (?:avdelning\w*|målgrupp\w*|kundgrupp\w*|åldrar|åldersgrupp\w*) (?!har|är) ?{REST}",
            r"(?:arbetar|jobbar|trivs) {DU} (?:helst|mest|bäst) {REST}",
            r"(?:vad|vilka) trivs {DU} {REST}",
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
            r"(?:planerar|planer|tänkt|tänker|vill|hoppas|funderar) {g5}(?:skaffa barn|bilda familj|utöka familjen|"
            r"bli (?:förälder|mamma|pappa|gravid)|barn|familj)(?= |$)",
            r"familjebildning|familjeplaner\w*|familjeplanering|barnplaner|tillökning|vänta(?:r|t)? (?:{DU} "
            r")?{g2}(?:barn|smått|tillökning)|skaffa (?:fler )?(?:barn|familj)|bilda familj|preventivmedel|ivf|"
            r"nyförlöst|höggravid|(?:är|när är) (?:{DU} )beräknad|bf datum|ammar|(?:utök|bli fler i)\w* {g2}familjen|"
            r"fler i familjen",
            r"(?:(?:{DU}|dig|{DIN}|ta|ta ut|tänkt|planer\w*|haft|varit|kommande|nyligen|hur (?:mycket|länge|många)) "
            r"{g5}|^ ?)(?P<t>{LEAVE})",
            r"(?:{DU}|ofta|mycket|hur|dagar) {g5}(?P<t>vab|vabba\w*|vabbdagar|vård av (?:sjukt )?barn)|vabba(?:r|t|"
            r"de|nde)?(?= |$)",
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
            r"(?:herr|fru|man|hustru|någon) {g2}hemma som|(?:fast|stadigt|långt) förhållande|(?:din|en|någon|ditt) "
            r"{g1}(?P<t>sambo|make|maka|hustru|fru|flickvän|pojkvän|särbo|partner)(?= |$)|skilsmässa\w*|"
            r"(?P<u>bröllop\w*|förlovning|giftermål)|gifta (?:dig|er)|tänkt gifta",
            r"(?:är|bor|lever|var|har varit) (?:{DU}) {g3}(?:gift|ogift|förlovad|(?:\w+barns)?(?:mamma|pappa|mor|far|"
            r"förälder)|bonus\w+|hemma(?:fru|man|pappa|mamma)|i en relation|skild|frånskild|separerad|änka|änkling|"
            r"singel|sambo|särbo|ensamstående|gifta|i (?:ett )?(?:förhållande|parförhållande))",
            r"civilstånd\w*|civilstatus|äktenskap\w*|relationsstatus|partnerskap|ensamförsörjare|familjeförsörjare",
            r"{DIN} {g1}(?:man|fru|hustru|make|maka|sambo|särbo|partner|respektive|pojkvän|flickvän|livskamrat|"
            r"familj|närstående|anhöriga)(?= |$)",
            r"familjesituation\w*|familjeförhållande\w*|familjeliv\w*|hemförhållande\w*|hemsituation\w*|"
            r"hemmasituation\w*|hemmaplan|privatliv\w*|livssituation\w*|familjestatus|levnadsförhållanden",
            r"(?:ut|det|livet|situationen|läget) {g1}hemma(?= |$)|(?:har|bildat) (?:{DU}) {g3}(?:familj|någon hemma|"
            r"en partner|(?<!hr )(?<!business )(?<!som )partner|fru|(?<!hur )(?<!när )(?<!där )(?<!som )(?<!vad )man|"
            r"hustru|sambo)(?= |$)|hemma "
            r"hos (?:dig|er)",
            r"bor (?:{DU}) (?:ensam\w*|själv|med någon|ihop med|tillsammans|kvar|hemma)|vem bor (?:{DU}) (?:ihop |"
            r"tillsammans )?med|lever (?:{DU}) (?:ensam|själv|med)",
            r"(?:{DU}) {g4}(?:vårda|vårdar|hand om|ansvar för|sköter|försörjer|försörja) {g3}(?P<t>anhörig\w*|"
            r"närstående|föräldrar|förälder|mamma|pappa|släkting\w*)|har {DU} {g4}(?:mamma|pappa|förälder|anhörig) "
            r"{g1}(?:hemma|att|du|som (?!arbetar|jobbar))|försörjningsplikt|anhörigvårdare|omsorgsansvar",
            r"(?:pussla|pusslar|kombinera|få ihop) {g5}(?:familj\w*|hemma|barnen|vardagen|privatlivet)|livspussel\w*",
        ),
        unless=(r"{g3}god man(?: {TAIL})?",),
        instead=ATTENDANCE,
        bare=r"gift|ogift|sambo|särbo|skild|frånskild|ensamstående|singel|änka|änkling|civilstånd|familj",
        yes=("Är du gift?", "Hur ser din familjesituation ut?", "Bor du ensam?"),
        no=("Har du hanterat gift?", "Har du arbetat med familjerådgivning?", "Har du jobbat i ett familjeföretag?"),
    ),
    LintRule(
        "sv.lint.union.member",
        (
            r"(?:se|ser|tycker|tycka|åsikt\w*|inställning\w*|syn|tänker) (?:{DU} )?{g2}(?:på|om|till) {g1}(?:fack\w*|"
            r"facket)|fackligt? {W}|förtroendeman|förtroendevald|fackombud|klubbordförande|vilket fack(?! (?:gäller|"
            r"arbetar|jobbar|passar))",
            r"fackligt? {g2}(?:ansluten|anslutna|aktiv\w*|aktivt|medlem\w*|engagerad|organiserad|förtroendevald|"
            r"uppdrag|tillhörighet|anslutning|bakgrund|ombud|verksam|intresserad)|fackanslut\w*|fackmedlem\w*|"
            r"fackligt?(?= |$)|fackliga",
            r"(?:med i|medlem i|medlem hos|tillhör|tillhöra|ansluten till|organiserad i|gå med i|gått med i|"
            r"engagerad i|aktiv i|anslutit|uppdrag i|uppdrag inom) {g4}(?:{UNIONS})(?= |$)",
            r"(?:vilket|något|ett|{DIN}|vilken) (?:fackförbund|fack|förbund|fackförening)(?= |$)|facket|"
            r"fackförening\w*|a kass\w*|arbetslöshetskassa|skyddsombud {g1}(?:du|eller)|varit {g2}(?:skyddsombud|"
            r"fackombud)",
            r"(?:du|dig|i) {g4}(?:strejk|strejkat|strejka|strejker)(?= |$)|facklig tillhörighet",
        ),
        unless=(
            r"(?:{W}are|ombudsman|jurist|kanslist|arbetat|jobbat|anställd) (?:på|åt|för|hos|vid) {g2}{W}",
            r"facklig\w* (?:samverkan|förhandling\w*|motpart\w*|part\w*|frågor|avtal|organisation\w*)(?: {TAIL})?",
            r"{g3}(?:förhandla\w*|samverka\w*|samarbeta\w*|dialog\w*|diskutera\w*|kontakt\w*|möten|avtal) {g1}(?:med|"
            r"mot) {g2}(?:fackliga?|facket\w*|fackförbund\w*|fackföreningar) {TAIL}",
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
            r"tål (?:{DU}) {g3}(?:damm|pollen|pälsdjur|nötter|gluten|laktos|starka dofter|parfym|kemikalier)|"
            r"(?:allergi|astma|eksem)(?:ker)?",
            r"kronisk\w*|immunförsvar\w*|(?:hur är det med|hur mår|problem med|bekymmer med|känning av|hur känns) "
            r"{g1}(?:ryggen|rygg|knäna|nacken|hälsan|lederna|hjärtat|nerverna|psyket|huvudet)|skadat dig|skadad|"
            r"gjort dig illa|råkat ut för {g3}(?:olycka|skada|arbetsskada)|olycksfall {g2}du|(?<!någon är )(?<!någon "
            r"blir )sjuk(?= (?:förra|du|och|ofta|det|i|de|när|hemma)|$| [.?!,:;])|(?<!vid )sjukfrånvaro(?:n|dagar)?|"
            r"mediciner\w*|psykiskt|psykisk ohälsa|missbruk\w*|läkarbesök|sjukhus\w* {g3}du|rökare|rök(?:er|t) du|i "
            r"behov av {g2}vård|(?:använder|brukar|tar) {DU} {g1}(?:snus|tobak|cannabis)|(?:din|ditt) {g1}(?:hälsa|"
            r"mående)",
            r"(?:är|känner|var|har varit) (?:{DU}) {g3}(?:frisk|fullt frisk|sjuk|sjuklig|sjukskriven|"
            r"långtidssjukskriven|utbränd|deprimerad|allergisk|mörkrädd|överviktig|rökare|snusare|alkoholist|"
            r"beroende(?! av (?:buss|tåg|kollektiv|att)\w*)|missbrukare|nykter|nykterist|rökfri|hiv positiv|"
            r"blodsmittad|handikappad|nyopererad|rehabiliterad|återställd|\w*känslig (?:för|mot)|under behandling|"
            r"\w+opererad|\w+sjukskriven|kroniskt sjuk|kry|smittad|fysiskt frisk|fullt arbetsför|arbetsför|"
            r"sjukpensionär)(?= |$)",
            r"(?:har|lider|haft|känner|fått|dras|du|någon|några|drabbats) {g6}(?P<t>{ILLS})(?= |$)",
            r"(?:ont|värk|smärta|smärtor|besvär|problem|skadad|skadat|opererad|opererat) {g2}(?:i|med|någonstans) "
            r"{g2}(?:ryggen|rygg|nacken|nacke|knän\w*|knä|axlar\w*|leder\w*|kroppen|hjärtat|magen|händer\w*|höften|"
            r"fötter\w*|huvudet|nerverna|någonstans|sömnen)",
            r"sjukdagar\w*|(?<!vid )sjukfrånvaro(?:n|dagar)?|sjukskriv\w*|långtidssjuk\w*|sjukperiod\w*|sjukpenning|"
            r"sjukersättning|karensdag\w*|(?:hur ofta|hur mycket|ofta|senast) (?:är|blir|var|har varit) (?:{DU}) "
            r"{g1}(?:sjuk|borta|frånvarande)|frånvaro\w* (?:på grund av|förra|senaste|pga)|rehabiliter(?:ing|ad) "
            r"{g2}du",
            r"(?:{DIN}|ditt|hur är|god|allmänna) {g3}(?:hälsa|hälsotillstånd|hälsan|fysik|mående|immunförsvar|"
            r"fysiska hälsa|psykiska hälsa)|hur mår (?:{DU})|(?:god|bra) (?:fysisk |psykisk )?(?:hälsa|fysik|"
            r"kondition)|fysisk status|hälsodeklaration\w*",
            r"(?:tar|äter|använder|medicinerar|behöver|ordinerats|står|går|sätts) (?:{DU}) {g4}(?P<t>medicin\w*|"
            r"läkemedel|mediciner|piller|tabletter|antidepressiva|narkotika|droger|insulin|behandling|lugnande|"
            r"smärtstillande)|medicinerar|{DIN} (?:mediciner|medicinering|läkare)",
            r"(?:går|gått|träffar|har|haft) (?:{DU}) {g3}(?<!som )(?:terapi|psykolog|psykiater|samtalskontakt|rehab|"
            r"rehabilitering|behandling|psykologkontakt)|(?:genomgått|opererats|opererat) {g2}(?:operation|dig|"
            r"behandling|rehabilitering)|inlagd på sjukhus",
            r"(?:röker|snusar|super|knarkar|feströker|vejpar) (?:{DU})|(?:{DU}) {g2}(?:röker|snusar|dricker alkohol|"
            r"rökare)|(?:dricker|dricka) (?:{DU}) {g2}(?:alkohol|vin|öl|sprit)?(?= |$)|(?:mycket|ofta|för) "
            r"{g2}alkohol|alkoholvanor|alkoholproblem\w*|alkoholkonsumtion|(?:{DU}) {g4}(?:narkotika|droger|cannabis|"
            r"hasch|knark)(?= |$)",
            r"(?:covid|corona|covid 19) {g2}(?:haft|positiv)|handikapp eller sjukdom|behöver (?:{DU}) {g1}glasögon|"
            r"(?:använder|bär) (?:{DU}) {g1}(?:glasögon|linser)",
            r"hur tränar du|tränar (?:{DU}) {g2}regelbundet|(?:{DIN}) (?:kondition|form)(?= |$)|menstruation|"
            r"klimakteriet|cykel i kroppen|genetisk\w*|(?:i|in i) väggen|hur mår|mår (?:{DU})|må (?:bra|dåligt|"
            r"psykiskt)|förkyld\w*|problem {g1}med {g1}(?:alkohol\w*|droger|narkotika|drickande\w*|spel|spelande)|"
            r"hälsotillstånd\w*|sjukdom\w*|krämpor|ohälsa|ärftlig\w*",
        ),
        unless=(
            r"(?:läkar)?intyg på att (?:{DU} är|är {DU}) (?:fullt )?frisk",
            r"vaccin\w* {g2}mot {g3}{W}",
            r"{g3}(?:legitim|utbild|examen|behörig)\w* {g3}(?:psykolog|psykiater|terapeut)",
            r"beroende av {W}",
        ),
        instead=ATTENDANCE,
        bare=r"(?:{ILLS})|hälsa|hälsotillstånd|sjukdagar|frisk|sjuk|rökare|icke rökare|rökfri",
        yes=("Är du frisk?", "Hur många sjukdagar hade du i fjol?", "Har du ont i ryggen?", "Röker du?"),
        no=("Har du arbetat på sjukhus?", "Har du delegering för läkemedel?", "Är du legitimerad sjuksköterska?"),
    ),
    LintRule(
        "sv.lint.criminal_record.content",
        (
            r"snatt\w*|stulit|stöld\w*|misshandel|bedrägeri\w*|åkt fast|gjort något olagligt|olaglig\w*|brutit mot "
            r"lagen|narkotikabrott",
            r"polisen {g2}(?:gripit|hämtat|stoppat|förhört|tagit) {DIG}|kriminell\w*|brottsutredning\w*|"
            r"förundersökning\w*|rattfyll\w*|rattonykter\w*|med polisen|polisanmäl\w*|(?:i|haft) {g1}trubbel med|"
            r"brottslig\w*|brottmål|ordningsbot|dom mot|domar mot|vandel\w*|skötsam\w*|laglydig",
            r"(?:är|har|varit|blivit|blev|du) {g5}(?P<t>straffad|ostraffad|tidigare straffad|dömd|fälld|åtalad|"
            r"misstänkt|misstänkts|dömts|åtalats|villkorligt frigiven|frigiven|prickad|häktad|häktats|anhållen|"
            r"gripen|gripits|anmäld|polisanmäld|kriminell|laglydig|bötfälld|lagförd|rattfull|i fängelse|under "
            r"utredning)(?= |$)",
            r"(?:suttit|sitter|sitta|avtjänat|varit) {g2}(?:inne|i fängelse|fängelse|häkte|fängelsestraff|straff|"
            r"fotboja)|(?:har|begått|du|några|något|för) {g4}(?P<t>brott|brottsregister|kriminell bakgrund|"
            r"kriminalitet|kriminellt förflutet|domar|fortkörning\w*|rattfylleri|böter|vandel|brottslig\w*|lagbrott|"
            r"(?:en|någon|nån|ingen|inga) dom(?:ar)?|\w+dom(?<!sjukdom)(?<!ungdom)(?<!barndom)(?<!egendom)|"
            r"fängelse\w*|åtal)(?= |$)",
            r"(?:finns|förekommer|står|är|har|vad|syns|registrerad|anmärkningar|noteringar|prick\w*|hamnat|något) "
            r"{g6}(?P<t>brottsregist(?:er|ret|ren)|belastningsregist(?:er|ret|ren)|misstankeregist(?:er|ret|ren)|"
            r"polisregist(?:er|ret|ren)|straffregist(?:er|ret|ren)|polisens register)",
            r"(?:rent|tomt|fläckfritt|utan anmärkning\w*|tom|utan prickar|blankt) {g5}(?:belastningsregist(?:er|ret|"
            r"ren)|brottsregist(?:er|ret|ren)|straffregist(?:er|ret|ren)|register|utdrag|vandel|förflutet|"
            r"registerutdrag)|(?:utdrag|registerutdrag|register) {g4}(?:tomt|rent|utan (?:anmärkning\w*|prickar|"
            r"noteringar)|innehåll\w*|fläckfritt|blankt)|ostraffad|prickfri|oförvitlig|prick\w* {g3}regist(?:er|ret|"
            r"ren)|(?:kontakt|problem|trubbel|otalt|tagen|förhörd|förhör|klammeri) {g3}(?:polisen|rättvisan|lagen|"
            r"polis|rättsväsendet)(?= |$)",
        ),
        unless=(
            r"(?:visa|lämna|begär|begära|inhämta|uppvisa|ta fram|hämta ut|ta ut|beställa) (?!{g3}(?:rent|tomt|"
            r"fläckfritt|blankt)){g4}"
            r"(?:\w*regist\w*|utdrag\w*)(?: {TAIL})?",
        ),
        instead=EXTRACT,
        bare=(
            r"ostraffad|straffad|(?:tomt|rent) (?:belastningsregister|brottsregister|utdrag)|inga domar|brottsregister"
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
            r"är (?:{DU}) {g1}(?:lång|kort|tjock|smal|mager|fet|stor|liten|muskulös|kraftig)(?= *$| [.?!,:;]| eller)|"
            r"är (?:{DU}) {g1}(?:längre|kortare|tyngre|lättare|större|mindre) än",
            r"selfie\w*|hårfärg\w*|ögonfärg\w*|skönhet|fräsch|klädstorlek|(?:ser|se) (?:{DU} )?{g2}(?:bra|proper|"
            r"snygg|representativ|prydlig|ordentlig|vårdad) ut|välvårdad|välklädd|vältränad",
            r"(?:bild|foto|fotografi|selfie|porträttbild|profilbild|videopresentation|porträtt) (?:{W} )?(?:på|av) "
            r"(?:dig|er)|(?:skicka|bifoga|ladda upp|mejla|maila|sända) {g3}(?:bild|foto|fotografi|selfie|"
            r"profilbild)(?= |$)|(?:{DIN}) (?:foto|profilbild|porträtt)",
            r"(?:vilken|vad har du för) (?:kropps)?(?:längd|vikt|bmi|storlek|klädstorlek|byxstorlek)(?= (?:har|är) "
            r"du|$| [.?!,:;])|hur (?:lång|kort|stor|tung|smal|tjock|vältränad) är (?:{DU})(?! (?:från|i bemanning))|"
            r"(?:vad|hur mycket) väger (?:{DU})|{DIN} (?:längd|vikt|bmi|kroppslängd|klädstorlek|storlek|"
            r"kroppsbyggnad)|bmi|kroppsvikt|midjemått|normalviktig|(?:är|väger) (?:{DU}) (?:över|under|minst|mer än|"
            r"mindre än) {g3}(?:lång|centimeter|cm|kilo|kg)",
            r"tatuering\w*|tatuerad|piercing\w*|piercad|(?:har|bär|är|raka) (?:{DU}) {g3}(?:skägg|mustasch|tänder|"
            r"långt hår|dreadlocks|färgat hår|skallig|skäggig|ditt skägg|lösnaglar|smink|ögonfärg|hårfärg|frisyr)|"
            r"hårfärg|ögonfärg|frisyr\w*",
            r"{DIN} (?:utseende|yttre|klädstil|frisyr|utstrålning|uppenbarelse)|utseende|(?:vårdat|prydligt|"
            r"representativt|trevligt|propert|fräscht|proper) (?P<t>yttre|utseende|klädsel)|är (?:{DU}) {g3}(?:snygg|"
            r"vacker|representativ|välvårdad|prydlig|söt|smal|attraktiv|vältränad|hel och ren|stilig|välklädd)|hur "
            r"ser (?:{DU}) ut|klär (?:{DU})",
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
            r"(?:äger|hyr) (?:{DU}) {g2}(?:bostaden|huset|lägenheten|villan|boendet|hemmet|hem|hyresrätten)(?= |$)|"
            r"(?:eget|egen|fast|stabilt|ordnat) (?:boende|bostad|hem)(?= |$)|skuldsatt|på kredit",
            r"(?:äger|hyr|köpt|har) (?:{DU}) {g4}(?:bostad|boende|hus|lägenhet|bostadsrätt|villa|hyresrätt|radhus|"
            r"egen bostad|eget boende|fast bostad|fast adress)(?= |$)|äger eller hyr|hyr eller äger|boendeform|"
            r"(?:villa|hus|bostads\w*)ägare|bostadsrättsinnehavare|hyresgäst eller|bostadssituation|boendesituation|"
            r"hur bor (?:{DU})|{DIN} (?:bostad|boende|boendesituation|hyra|bolån)|bostadslös|hemlös|bor (?:{DU}) "
            r"{g3}(?:hyresrätt|villa|lägenhet|hus|bostadsrätt|radhus|kollektiv|andra hand|hyresvärd|studentrum)(?= |"
            r"$)",
            r"(?:har|haft|fått|du|några|någon|dina) {g4}(?P<t>betalningsanmärkning\w*|\w*skulder|\w*skuld|skuldsatt|"
            r"skuldsanering|inkassokrav|lån|bolån|ekonomiska problem|privatlån|utmätning|löneutmätning|spelskulder|"
            r"spelproblem|spelmissbruk|krediter)(?= |$)",
            r"kronofogden|kreditvärdighet\w*|kreditbetyg|{DIN} (?:kreditupplysning|ekonomi|privatekonomi|ekonomiska "
            r"situation)|privatekonomi\w*|(?:försatt|gått|gjort) {g2}(?:personlig )?konkurs|ekonomiskt oberoende",
        ),
        bare=r"betalningsanmärkning\w*|skulder|egen bostad|bostadsägare",
        yes=("Äger du din bostad?", "Har du betalningsanmärkningar?"),
        no=("Har du arbetat med inkasso och betalningsanmärkningar?", "Har du tillgång till egen bil?"),
    ),
    LintRule(
        "sv.lint.politics.opinion",
        (
            r"(?:sverigedemokraterna|socialdemokraterna|moderaterna|vänsterpartiet|miljöpartiet|centerpartiet|"
            r"liberalerna|kristdemokraterna|parti(?:er|erna)?)(?= (?:eller|och|i)|$| [.?!,:;])",
            r"sympatis\w+|(?:tycker|anser|tänker|ställer) (?:{DU}) {g3}(?:regeringen|politik\w*|nato|eu|valet|"
            r"invandringen|statsministern|partierna|sverigedemokraterna|socialdemokraterna)|politi(?:k|ken|skt|ska|"
            r"sk)(?= |$)(?! (?:styr|nämnd|organisation|sekreterare))|partimedlem\w*|(?:med i|medlem i|röstar på|"
            r"aktiv i|sympatiserar med) (?:sd|kd|mp|sossarna|moderaterna|centern|vänstern|liberalerna)",
            r"(?:tycker|anser|sympatiserar|gillar) {DU} {g2}(?:om|med|på)? ?{g1}(?:regeringen|oppositionen|"
            r"\w+demokraterna|\w+partiet|moderaterna|liberalerna|centern|invandringen|nato|eu)|{DIN} parti",
            r"(?:vilket|något|ett|med i|medlem i|för|{DIN}) {g2}(?:parti|partiet|politiskt parti|ungdomsförbund)(?= |"
            r"$)|röst(?:ar|ade|at) (?:{DU}|på)|(?:{DU}) {g2}röst(?:ar|ade|at|a på)",
            r"politiskt {g1}(?:aktiv|engagerad|intresserad|medlem|organiserad|uppdrag|tillhörighet)|politiska "
            r"(?:åsikt\w*|uppdrag|sympati\w*|uppfattning\w*|engagemang|ställningstagande\w*)|politisk (?:åsikt|"
            r"tillhörighet|uppfattning|övertygelse|hemvist|färg|åskådning)|partipolitisk\w*|partibok|(?:moderat|"
            r"sosse|socialdemokrat|sverigedemokrat|vänsterpartist|miljöpartist|centerpartist|liberal|kristdemokrat) "
            r"eller|höger eller vänster|(?:tycker|anser) (?:{DU}) {g3}(?:regeringen|nato|invandring\w*|invandringen)",
            r"är (?:{DU}) {g3}(?:moderat|sosse|socialdemokrat|sverigedemokrat|vänsterpartist|miljöpartist|feminist|"
            r"kommunist|nationalist|aktivist)|(?:deltagit|deltar|gått) {g3}(?:demonstration\w*|demonstrationståg)",
        ),
        yes=("Vilket parti röstar du på?", "Är du politiskt aktiv?"),
        no=("Har du arbetat i en politiskt styrd organisation?", "Kan du arbeta i parti och minut?"),
    ),
    LintRule(
        "sv.lint.military.service",
        (
            r"lumpen|värnplikt\w*|militärtjänst\w*|militär grundutbildning|mönstra\w*|vapenvägra\w*|"
            r"totalförsvarsplikt\w*|civilplikt|krigsplacera\w*|(?:gjort|fullgjort) {g2}(?:gmu|militärtjänst|plikten)|"
            r"frikallad",
        ),
        bare=r"(?:fullgjord )?(?:militärtjänst|värnplikt|lumpen)",
        yes=("Har du gjort lumpen?", "Är du krigsplacerad?"),
        no=("Har du arbetat i Försvarsmakten?", "Har du servat militärfordon?"),
    ),
)
