"""Swedish words that are hardly ever said of work: outside the trade's own surroundings they are refused anywhere."""

from __future__ import annotations

from firstcall.languages.sv.lint.protected import ADJUST, HOURS, LEGAL_AGE, WORK_PERMIT
from firstcall.lint.rules import LintRule

MACROS = {
    "MOODS": (
        r"arg|arga|argt|otrevlig\w*|upprörd\w*|oense|missnöjd\w*|irriterad\w*|ledsen|stressig\w*|stressad\w*|"
        r"besvärlig\w*|jobbig\w*|kritik|bråk|fel|skäller|skriker|pressad\w*|motgång\w*|oenig\w*|gnäller|klagar"
    ),
}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "sv.lint.family.topic",
        (
            r"{DIN} {g2}(?:barnpassning|relation|relationer|livspartner|förhållande|graviditet|barnplaner)",
            r"småbarnsår\w*|barnaskara\w*|nygifta?|nyskild|nyförlovad|nybliven (?:mamma|pappa|förälder)|sambo|särbo|"
            r"singel|barnlös\w*|barnlängtan|{LEAVE}|lyckliga omständigheter|välsignat tillstånd|(?:din|egen) "
            r"förlossning|amma|amning|mammarollen|papparollen|blöjåldern|sjuka? barn hemma|barnafödande\w*|"
            r"föräldradagar\w*|egen familj|\w*(?:dagis|förskole|skol)(?:lämning|hämtning)\w*|hemmaförälder|hemma på "
            r"heltid med|bab(?:y|ies|yn)|varannan vecka med barn\w*",
            r"har (?:ni|du) {g1}(?:varit|hållit) {g1}(?:ihop|tillsammans|ett par)|(?:varit|är|blev|bott|bor|hållit) "
            r"ni {g3}(?:ihop|tillsammans|ett par)|(?:varit|är|blev) {DU} {g3}ett par",
            r"(?:hem|hemma|tillbaka|hos|vara med|för|från) {g1}(?:familjen|frun|sambon|ungarna|maken|makan)",
            r"(?:får|vill ha|skaffa|fler|flera|sista|första|nästa|egna|ditt|dina) {g1}(?<!för )(?:barn|barnet|bebis|"
            r"unge|ungar)(?= (?:snart|till|framöver|än|eller|inom|i)|$| [.?!,:;])",
        ),
        instead=HOURS,
        yes=("Är du nygift?", "Hur länge har ni varit ihop?", "Måste du hem till familjen?"),
        no=("Har du arbetat på en förlossning?", "Har du vana av att stå ihop med andra på linan?"),
    ),
    LintRule(
        "sv.lint.age.topic",
        (
            r"(?:personnummer|personnumret) {g4}(?:siffror|fullständig\w*|alla)|(?:alla|hela|tio|tolv|fullständiga) "
            r"{g2}personnum\w*",
            r"(?:ung|ungt|unga|ungdomlig\w*) (?:och {W} )?(?:gäng|team|arbetslag|kollegor|arbetsplats|personal|"
            r"förmåga|medarbetare|person|tjej|kille|människa)",
            r"(?:gammal|gamla|ung|unga|äldre|yngre) {g1}(?:för (?:det|den|ett|jobbet|tjänsten|yrket|att)|än (?:oss|"
            r"de andra|resten))",
            r"(?:(?:bland|med|som|än) {g1}\d\d ?åringar|(?:lite|för) {g1}senior|(?:de|dom) (?:yngre|unga|äldre) (?:i|"
            r"på) {g1}(?:gänget|laget|gruppen|jobbet|arbetslaget)|firat {g1}(?:\d\d|{W}tio)|rundar|fyllt jämnt|på "
            r"dina gamla dagar|livets höst|ålderns höst|årsmodell(?= (?:är|har) {DU}|$| [.?!])|bäst före datum|"
            r"gråhårig)|(?:pension|pensionen|"
            r"pensionera) {DIG}|din pension|till pensionen|hur många (?:somrar|vårar|vintrar|år) har {DU} bakom "
            r"{DIG}(?= *$| [.?!,:;])|(?:2[6-9]|[3-6]\d) eller (?:yngre|äldre)|på nacken(?! (?:som|inom|i|med)(?!\S))",
        ),
        instead=LEGAL_AGE,
        yes=("Vi är ett ungt gäng, hur känns det?", "Är du för gammal för jobbet?"),
        no=("Är lastbilen för gammal för miljözonen i Malmö?", "Har du lett unga medarbetare?"),
        unless=(
            r"{g3}(?:tillräckligt gammal|gammal nog)(?: {TAIL})?",
            r"(?:bilen|lastbilen|maskinen|huset|byggnaden|truckarna|maskinerna) {g1}för gammal {TAIL}",
        ),
    ),
    LintRule(
        "sv.lint.ethnicity.topic",
        (
            r"{DIN} {g1}(?:accent|dialekt|brytning)",
            r"(?:var|vart|varifrån|vilket land|vilken del) {g2}(?:är|kommer|härstammar|har) {DIN} {g1}(?:familj|"
            r"släkt|föräldrar|mamma|pappa|far|mor|namn|efternamn|rötter|ursprung)",
            r"(?:bott|levt|vuxit upp) {g2}(?:utanför|utomlands|i ett annat|i flera)|(?:ursprungs|hem|födelse|"
            r"fosterl)land\w*|(?:svart|vit|mörk|ljus) (?:hy|hudfärg)|ras|invandrade?|utrikesfödd|lärt dig svenska "
            r"som|född (?:svensk|svenska|utländsk)|(?:kommer|är|härstammar|härrör) {DIN} {g1}(?:familj|släkt|"
            r"föräldrar|mamma|pappa) {g2}(?:från|ifrån|född\w*)|hur svensk|svenskkling\w*|{DIN} (?:man|fru|partner|"
            r"sambo) {g1}(?:svensk|svenska|utländsk\w*|invandrare)|svenskfödd|helsvensk|halvsvensk|"
            r"andragenerationen\w*|tredje generationen|integrerad i (?:sverige|samhället)|(?:annan|främmande|vilken|"
            r"din) kultur(?= |$)|asyl|flyktingstatus|(?:kom|flydde|flyttade) {DU} {g3}(?:sverige|hit)",
        ),
        instead=WORK_PERMIT,
        yes=("Var är din familj ifrån?", "Är du utrikesfödd?"),
        no=("Har du rätt att arbeta i Sverige?", "Varifrån kommer din bil?"),
    ),
    LintRule(
        "sv.lint.religion.topic",
        (
            r"{DIN} {g1}(?:fasta|bön|böner|predikan)",
            r"(?:ta|tar|tog) (?:{DU} )?{g2}(?:kvinnor|män|kollegor|folk|någon|alla) i hand|böne\w+|mecka|ramadan\w*|"
            r"lämnat {g1}kyrkan|läst (?:koranen|bibeln)|vigd i|huvudduk\w*|högtider {g2}(?:firar|fira)|(?:be|ber) "
            r"{DU} (?:fem|dagligen|varje)|bönen|fredagsbön\w*|religion\w*|din gud|gudstro\w*|gudstroende|"
            r"trosuppfattning\w*|trosbekännelse|ateist|agnostiker|konverterat|konfirmerad|(?:halal|kosher) {g2}(?:du|"
            r"själv)|(?:äter|smakar) {DU} {g2}(?:fläsk\w*|griskött)",
        ),
        instead=HOURS,
        yes=("Tar du kvinnor i hand?", "Måste du ha böneuppehåll?"),
        no=("Har du undervisat i religion?", "Kan du ta kunder på tu man hand?"),
    ),
    LintRule(
        "sv.lint.disability.topic",
        (
            r"{DIN} {g2}(?:{DISABLED}|rörlighet|rörelseförmåga|rörelsehinder)",
            r"(?:är|har) {DIN} {g1}(?:seende|syn|hörsel|rörlighet|balans) {g2}(?:nedsatt|dålig|begränsad|bra|"
            r"normal\w*)|normalbegåvad|intelligensnivå|ditt iq|kan {DU} (?:gå|se|höra|röra dig|tala) (?:normalt|"
            r"obehindrat|ordentligt|som vanligt)|(?:haft|behöver|har {DU}|har {DU} en) personlig assist(?:ent|"
            r"ans)(?= *$| [.?!,:;])|{DIN} {g1}(?:syn|hörsel|motorik|balans)|beviljad {g1}(?:lss|assistans|"
            r"färdtjänst)|svårigheter {g1}(?:som vi|vi|du)|hur (?:är|fungerar) {g3}(?:syn|synen|hörsel|hörseln)(?= |"
            r"$)|(?:stammar|haltar|läspar|skelar) {DU}|(?:döv|blind|lam|förlamad|dövblind|enögd|synsvag|lomhörd)(?= "
            r"(?:på|eller|och)|$| [.?!,:;])|(?:hör|ser|går|rör) {DU} {g1}(?:illa|dåligt|sämre|bra|obehindrat|"
            r"ordentligt|dig fritt)(?! ut)|(?:rullstol|rullstolsburen|kryckor|rollator|ledarhund|blindkäpp|"
            r"cochlea\w*|benprotes|armprotes)(?= (?:eller|och)|$| [.?!,:;])|lss insats\w*|personlig assistans "
            r"{g1}(?:själv|du)|daglig verksamhet {g1}(?:själv|du)|utredd för|(?:särskilda|speciella) behov(?= |$)|"
            r"(?:någon|några|din|dina|en|psykisk\w*|medicinsk\w*) {g1}diagnos\w*",
        ),
        instead=ADJUST,
        yes=("Stammar du?", "Hör du illa?", "Är du blind på något öga?"),
        no=("Har du arbetat med döva?", "Kan du köra en resenär i rullstol?", "Har du kört elrullstol i lager?"),
        unless=(
            r"(?:kör\\w*|hämta|transportera|hjälpa|lyfta|flytta|skjuta|{W}are|{W}er) {g4}(?:i|med|ur|till) rullstol",
            r"(?:patient|kund|elev|barn|brukar|person|resenär|passagerar|gäst|vuxna|ungdom)\w* {g3}(?:särskilda|"
            r"speciella) behov",
        ),
    ),
    LintRule(
        "sv.lint.sex.topic",
        (
            r"kön(?= (?:man|kvinna)| *:)|(?:tjej|kille|kvinna|grabb) som (?:du|dig)|(?:man|kvinna|tjej|kille) "
            r"(?:över|under|mellan|sökes|önskas)|riktig (?:karl|man|kvinna)|karlakarl|(?:jobb|tjänst|roll) för (?:en "
            r"|riktiga )?{g1}(?:karl|karlar|man|män|kvinna|kvinnor|tjej|kille|grabb)\w*|(?:karl|kvinna|tjej|kille) "
            r"nog|kvinnoröst|mansröst|(?:kvotera|könsfördelning\w*) {g4}{DU}|(?:tjej|kvinna|kille|man) på (?:ett "
            r")?(?:bygge|bygget|verkstad\w*|lager\w*|förskola\w*)",
        ),
        yes=("Det här är ett jobb för en riktig karl, är du det?", "Kön:"),
        no=("Har du sytt till både män och kvinnor?", "Finns det en man som kan svara i växeln?"),
    ),
    LintRule(
        "sv.lint.sexual_orientation.topic",
        (
            r"pride\w*|regnbågs\w*|(?:tänder|attraherad|kär|förälskad) {g2}(?:på|av|i) {g2}(?:män|kvinnor|killar|"
            r"tjejer|samma)|samma kön|en han eller {g1}hon|en hon eller {g1}han|samkön\w*|kommit ut|garderoben som",
        ),
        yes=("Går du i Prideparaden?", "Lever du i ett samkönat förhållande?"),
        no=("Har du arbetat med Pridefestivalen?", "Har du sytt regnbågsflaggor?"),
    ),
    LintRule(
        "sv.lint.transgender.topic",
        (
            r"transbakgrund|{DIN} könsresa",
            r"född (?:man|kvinna|kille|tjej|pojke|flicka)|(?:född|föddes|uppvuxen|registrerad) {g2}(?:som|till) "
            r"{g1}(?:kille|tjej|man|kvinna|pojke|flicka)|(?:annat|nytt|tidigare) {g1}juridiskt kön|kön {g2}(?:pass|"
            r"passet|personnummer|födelsebevis)\w*|(?:byta|bytt|byter) (?:namn|förnamn) {g3}(?:kön|man|kvinna|tjej|"
            r"kille)|kön {g3}(?:föddes|född|födseln)|deadname|hen eller|hon eller han|han eller hon eller",
        ),
        yes=("Är du född som kille?", "Har du haft ett annat juridiskt kön?"),
        no=("Har du arbetat som kille i kassan?",),
    ),
    LintRule(
        "sv.lint.health.topic",
        (
            r"{DIN} {g2}(?:{ILLS}|\w*medicin|mediciner|sjukhistori\w*|stressnivå\w*|fysiska form|rökning|alkohol\w*|"
            r"blodtryck|värden)",
            r"psykisk\w* {g1}diagnos\w*|(?:vara|varit|är) {g2}sjuk {g1}(?:mycket|ofta)|(?:varit|var|är) {g2}hos "
            r"{g1}(?:läkar\w*|doktorn|psykolog\w*|terapeut\w*)|bakis|bakfull|berusad|påverkad på|hjärnskakning\w*|"
            r"benbrott|fraktur\w*|lider {DU} {g1}av|ryggskott|nackspärr|\w*inflammation\w* {g1}(?:du|i)|ofta trött|"
            r"(?:möten|gå|går|med) {g1}i aa|aa möten|anonyma alkoholister|medicinska? (?:orsak|skäl|hinder|"
            r"problem)\w*|(?:gå|går|gått) {g2}(?:till|hos) {g1}(?:sjukgymnast|psykolog|terapeut|psykiater|"
            r"kiropraktor|naprapat)\w*|rökning\w*|(?:hamnat|låg|legat) {g1}på {g1}sjukhus\w*|brutit ihop|(?:hålla|"
            r"hållit|håller) {g2}på med {g1}(?:droger|narkotika|missbruk)|kollat {g1}hjärt\w*|grund av {g1}(?:smärta|"
            r"sjukdom|värk|ohälsa)|epileptisk\w*|legat (?:inne|inlagd|på sjukhus\w*)|anfall(?= |$)|opererad|"
            r"opererats|psyket|immunförsvar\w*|hälsan|hälsoläge\w*|hälsostatus|fysisk form|(?:god|bra|dålig|fin) "
            r"{g1}(?:form|fysik|hälsa)(?= |$)|kroppen {g2}(?:håller|orkar|klarar|mår)|sjuk ofta|ofta sjuk\w*|ont "
            r"någonstans|(?:går|gått|sökt|söker) {DU} {g2}(?:läkare|läkaren|vård|doktorn|hjälp för)|"
            r"sjukvårdskontakt\w*|alkoholist\w*|alkoholvanor|drickande|nykterhet|tablett\w*|medicinlista|blodsmitta|"
            r"smittsam\w*|huvudvärk|utbränd\w*|utmattad|deprimerad|bipolär|diabetiker|epileptiker|astmatiker|"
            r"hjärtsjuk|cancersjuk|frisk och|kry och|arbetsoförmögen|arbetsförmåga\w*|krasslig\w*|sjuklig\w*|"
            r"skröplig|vårdas|vårdkontakt|sjukintyg {g2}(?:ofta|förra)",
        ),
        instead="Kan du utföra de arbetsuppgifter som står i annonsen, med eller utan anpassning?",
        yes=("Är du i god fysisk form?", "Har du blivit opererad?", "Får du epileptiska anfall?"),
        no=("Har du arbetat på operation?", "Har du hjälpt någon vid ett epileptiskt anfall i jobbet?"),
    ),
    LintRule(
        "sv.lint.criminal_record.topic",
        (
            r"{DIN} {g1}(?:brottsregist\w*|brottshistorik\w*|dom|domar|straff|vandel)|brottshistorik\w*",
            r"straff(?= |$)(?! (?:för))|straffade?s?|fängelse\w*|frihetsberövad|frivården|villkorlig dom|"
            r"skyddstillsyn|fotboja|(?:polisen|rättvisan|lagen) {g2}(?:känner|letar|vet|intresserad)|rättegång\w* "
            r"{g3}(?:du|dig|mot)|tingsrätten {g3}(?:du|dig)|(?:du|dig) {g4}(?:tingsrätten|domstol|rättegång)(?= |$)|"
            r"rent mjöl|rattfull|slagsmål|erkänt {g2}brott|samhällstjänst|(?:brottats|konflikt|problem|trubbel) "
            r"{g1}med (?:lagen|rättvisan)|körkort\w* {g3}(?:fylla|rattfylla|fortkörning)|åtalad|misstänkt för|"
            r"brottsling|ostraffad|domstol {g2}för dig",
        ),
        instead="Kan du visa ett utdrag ur belastningsregistret före anställning?",
        yes=("Har du något straff bakom dig?", "Har du något i bagaget som polisen känner till?"),
        no=("Har du arbetat på ett fängelse?", "Har du skött straffarbete i domkyrkan som vaktmästare?"),
    ),
    LintRule(
        "sv.lint.appearance.topic",
        (
            r"(?:skicka|bifoga|ladda upp|lämna|maila|mejla|visa|lägg upp|lägg till) {g4}(?:\w*foto|\w*bild|porträtt|"
            r"selfie)(?= (?:på|av|i|till|med|så)|$| [.?!,:;])(?! på (?:arbet|jobb|hus|bygg|svets|något|ett))|"
            r"(?:synliga|fula|stora) {g1}(?:ärr|födelsemärken)|ärr(?= |$)|utstrålning|klippt håret|(?:blå|bruna|"
            r"gröna) ögon|(?:ljust|mörkt|blont|brunt|svart|grått|rött|kort|långt|lockigt) hår(?= *$| [.?!,:;]| "
            r"eller)|övervikt\w*|fetma|underviktig|kroppsform|kroppstyp|modellsnygg|blond|brunett|rödhårig|"
            r"flintskallig|skallig|(?:ser|se) (?:{DU} )?{g2}(?:bra|fräsch|proper|prydlig|trevlig|snygg|vårdad) ut|"
            r"fräscht yttre|hur lång är {DU}(?= |$)(?! (?:från|tid))",
        ),
        yes=("Ladda upp ett porträttfoto.", "Har du några synliga ärr?"),
        no=("Har du fotat arbetsplatser?", "Kan du skicka bilder på hus som du har byggt?"),
    ),
    LintRule(
        "sv.lint.finances.topic",
        (
            r"{DIN} {g1}(?:\w*skulder|\w*skuld|skuldsättning|betalningsanmärkning\w*|lån|bolån|hyra)",
            r"obetalda (?:räkningar|skulder|böter)|(?:hyr|äger) {DU} (?:eller|din|ditt|själv)|(?:klarar|reder) {DU} "
            r"{g2}ekonomiskt|ekonomiskt (?:trygg|stabil|oberoende|utsatt)|kronofogd\w*|dina räkningar|"
            r"kreditanmärkning\w*|sparpengar|(?:har|betalar) {DU} {g1}i hyra|betalningsproblem|(?:betalnings|"
            r"ekonomiska )svårigheter|skuldfri|råd att|(?:bor|bo) (?:{DU} )?{g1}hemma hos|fogden|privata? (?:skulder|"
            r"lån)|din ekonomi|(?:sparade|sparat|egna) pengar|bostadslös|hemlös|boendesituation\w*|(?:bra|dålig|"
            r"ordnad) privatekonomi|bidrag {g2}du|du {g3}(?:socialbidrag|försörjningsstöd)|lever {DU} på|sambo eller "
            r"eget",
        ),
        yes=("Hyr du eller äger du?", "Klarar du dig ekonomiskt?"),
        no=("Hyr ni ut verktyg till kunder?", "Har du arbetat på Kronofogden?", "Äger du ett företag?"),
    ),
    LintRule(
        "sv.lint.politics.topic",
        (
            r"partitillhörighet\w*|{DIN} {g1}(?:parti|partibok|röst i valet)",
            r"är {DU} {g1}(?:sd|kd|mp|sosse|moderat\w*)(?= |$)|är {DU} {g2}(?:vänster|höger|röd eller blå|borgerlig|"
            r"konservativ|socialist|liberal|kommunist|feminist|nazist|rasist|miljöaktivist|högerextrem|vänsterextrem|"
            r"politiker)(?= |$)(?! eller vänster\w+)|(?:brukar|har|går|deltar) {DU} {g3}(?:demonstrera\w*|"
            r"demonstrationer|demonstration)|demonstrerat|(?:höger|vänster)(?:sympati\w*|orienterad)|vänsterut|"
            r"protesterat mot (?:regeringen|staten|kriget)|statsminister\w*|eu (?:motståndare|anhängare|vän)|högerut|"
            r"partifärg|riksdagsvalet|(?:vad|hur) röstar|valsedel {g2}du|regeringen {g2}(?:du|tycker)",
        ),
        yes=("Är du vänster?", "Brukar du demonstrera?"),
        no=("Kan du svänga vänster med fyra meters släp?", "Är du höger- eller vänsterhänt när du klipper?"),
    ),
    LintRule(
        "sv.lint.military.topic",
        (
            r"(?:{DIN}|någon) {g1}militära? bakgrund",
            r"(?:har|var) {DU} {g3}(?:värnpliktig|beväring|rekryt i lumpen)|grundutbildning {g2}(?:försvarsmakten|"
            r"militär\w*|lumpen)|krigsplacering\w*|(?:ryckt|rycka|ryckte) {g1}in|muck\w*|plikttjänst\w*|hemvärnet "
            r"{g2}(?:du|själv)",
        ),
        yes=("Har du tjänstgjort som värnpliktig?",),
        no=("Har du utbildat värnpliktiga som officer?",),
    ),
    LintRule(
        "sv.lint.soft_values.topic",
        (
            r"{DIN} {g1}(?:\w*drömm?\w*|humor|empati|initiativförmåga|sociala förmåga|kommunikativa förmåga|"
            r"värdegrund|självkänsla|självinsikt|tålamod|stresshantering)",
            r"(?:vad gör|hur gör|hur reagerar) {DU} (?:när|om) {g4}(?:{MOODS})(?= |$)|hur (?:reagerar|agerar|"
            r"hanterar|gör|bemöter|känner|tänker) {DU} {g3}(?:när|om|en|ett|att|mot)? "
            r"?{g5}(?:{MOODS})(?= |$)",
            r"ställer {DU} {g1}upp (?:för|när)|(?:alltid|gärna) {g2}(?:ställer upp|hjälper till|glad)|kollegor "
            r"{g2}(?:lita|räkna)|dröm(?:jobb|arbets|roll|tjänst|karriär)\w*|växa (?:tillsammans|med oss|i rollen|som "
            r"person)|(?:gott|gott och|glatt|ljust) humör|sunt förnuft|hög (?:arbetsmoral|stresstålighet|"
            r"servicenivå)|social kompetens|vilken typ av (?:person|människa|kollega|ledare) är {DU}|din (?:bästa|"
            r"sämsta|största|främsta) (?:egenskap|sida|styrka|svaghet|tillgång|drivkraft|förmåga|talang|rädsla)|tre "
            r"ord|alltid i tid|(?:bästa|sämsta) {g1}minne\w*|ansvar för dig själv|(?:vill|viljan) {g2}utvecklas|hur "
            r"ser {DU} på (?:service|kvalitet|ordning|samarbete|ledarskap|bemötande|ansvar|arbete|auktoritet\w*|dig "
            r"själv|framtiden|livet)|(?:brinner|passion|driv|engagemang|entusiasm) för(?= |$)",
        ),
        yes=("Hur reagerar du när en kund är arg?", "Ställer du upp för dina kollegor?"),
        no=("Hur gör du när maskinen stannar?", "Ställer du upp bilen i garaget på kvällen?"),
    ),
    LintRule(
        "sv.lint.union.topic",
        (
            r"fackavgift\w*|lämnat {g1}facket|fackansluten|fackmedlem\w*|fackligt|fackförening\w* {g2}{DU}|{DU} "
            r"{g4}(?:fack|facket|fackförening)(?= |$)",
        ),
        yes=("Betalar du fackavgift?", "Vill du vara med i facket?"),
        no=("Har du förhandlat med facket?", "Är du fackman på betong?"),
    ),
)
