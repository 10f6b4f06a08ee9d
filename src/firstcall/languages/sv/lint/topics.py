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
            r"småbarnsår\w*|barnaskara\w*|nygifta?|nyskild|nyförlovad|nybliven (?:mamma|pappa|förälder)|sambo|särbo|"
            r"singel|barnlös\w*|barnlängtan|{LEAVE}|lyckliga omständigheter|välsignat tillstånd|(?:din|egen) "
            r"förlossning|amma|amning|mammarollen|papparollen|blöjåldern|sjuka? barn hemma|barnafödande|"
            r"föräldradagar\w*|egen familj|bab(?:y|ies|yn)|varannan vecka med barn\w*",
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
            r"(?:rundar|fyllt jämnt|på dina gamla dagar|livets höst|ålderns höst|årsmodell|bäst före datum|gråhårig)|"
            r"(?:pension|pensionen|pensionera) {DIG}|din pension|till pensionen|(?:2[6-9]|[3-6]\d) eller (?:yngre|"
            r"äldre)|(?:åren|år) på nacken",
        ),
        instead=LEGAL_AGE,
        yes=("Vi är ett ungt gäng, hur känns det?", "Är du för gammal för jobbet?"),
        no=("Är lastbilen för gammal för miljözonen i Malmö?", "Har du lett unga medarbetare?"),
        unless=(r"(?:bilen|lastbilen|maskinen|huset|byggnaden|truckarna|maskinerna) {g1}för gammal {TAIL}",),
    ),
    LintRule(
        "sv.lint.ethnicity.topic",
        (
            r"(?:var|vart|varifrån|vilket land|vilken del) {g2}(?:är|kommer|härstammar|har) {DIN} {g1}(?:familj|"
            r"släkt|föräldrar|mamma|pappa|far|mor|namn|efternamn|rötter|ursprung)",
            r"(?:bott|levt|vuxit upp) {g2}(?:utanför|utomlands|i ett annat|i flera)|(?:ursprungs|hem|födelse|"
            r"fosterl)land\w*|(?:svart|vit|mörk|ljus) (?:hy|hudfärg)|ras|invandrade?|utrikesfödd|svenskfödd|"
            r"helsvensk|halvsvensk|andragenerationen\w*|tredje generationen|integrerad i (?:sverige|samhället)|"
            r"(?:annan|främmande|vilken|din) kultur(?= |$)|asyl|flyktingstatus|(?:kom|flydde|flyttade) {DU} "
            r"{g3}(?:sverige|hit)",
        ),
        instead=WORK_PERMIT,
        yes=("Var är din familj ifrån?", "Är du utrikesfödd?"),
        no=("Har du rätt att arbeta i Sverige?", "Varifrån kommer din bil?"),
    ),
    LintRule(
        "sv.lint.religion.topic",
        (
            r"(?:ta|tar|tog) (?:{DU} )?{g2}(?:kvinnor|män|kollegor|folk|någon|alla) i hand|böne\w+|högtider "
            r"{g2}(?:firar|fira)|(?:be|ber) {DU} (?:fem|dagligen|varje)|bönen|fredagsbön\w*|religion\w*|din gud|"
            r"gudstro\w*|gudstroende|trosuppfattning\w*|trosbekännelse|ateist|agnostiker|konverterat|konfirmerad|"
            r"(?:halal|kosher) {g2}(?:du|själv)|(?:äter|smakar) {DU} {g2}(?:fläsk\w*|griskött)",
        ),
        instead=HOURS,
        yes=("Tar du kvinnor i hand?", "Måste du ha böneuppehåll?"),
        no=("Har du undervisat i religion?", "Kan du ta kunder på tu man hand?"),
    ),
    LintRule(
        "sv.lint.disability.topic",
        (
            r"(?:är|har) {DIN} {g1}(?:seende|syn|hörsel|rörlighet|balans) {g2}(?:nedsatt|dålig|begränsad|bra|"
            r"normal\w*)|normalbegåvad|intelligensnivå|ditt iq|svårigheter {g1}(?:som vi|vi|du)|hur (?:är|fungerar) "
            r"{g3}(?:syn|synen|hörsel|hörseln)(?= |$)|(?:stammar|haltar|läspar|skelar) {DU}|(?:döv|blind|lam|"
            r"förlamad|dövblind|enögd|synsvag|lomhörd)(?= (?:på|eller|och)|$| [.?!,:;])|(?:hör|ser|går|rör) {DU} "
            r"{g1}(?:illa|dåligt|sämre|bra|obehindrat|ordentligt|dig fritt)(?! ut)|(?:rullstol|rullstolsburen|"
            r"kryckor|rollator|ledarhund|blindkäpp|cochlea\w*|benprotes|armprotes)(?= (?:eller|och)|$| [.?!,:;])|lss "
            r"insats\w*|personlig assistans {g1}(?:själv|du)|daglig verksamhet {g1}(?:själv|du)|utredd för|"
            r"(?:särskilda|speciella) behov(?= |$)|(?:någon|några|din|dina|en|psykisk\w*|medicinsk\w*) {g1}diagnos\w*",
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
            r"kön(?= (?:man|kvinna)| *:)|riktig (?:karl|man|kvinna)|karlakarl|(?:jobb|tjänst|roll) för (?:en |"
            r"riktiga )?{g1}(?:karl|karlar|man|män|kvinna|kvinnor|tjej|kille|grabb)\w*|(?:karl|kvinna|tjej|kille) "
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
            r"tjejer|samma)|samma kön|samkön\w*|kommit ut|garderoben som",
        ),
        yes=("Går du i Prideparaden?", "Lever du i ett samkönat förhållande?"),
        no=("Har du arbetat med Pridefestivalen?", "Har du sytt regnbågsflaggor?"),
    ),
    LintRule(
        "sv.lint.transgender.topic",
        (
            r"född (?:man|kvinna|kille|tjej|pojke|flicka)|(?:född|föddes|uppvuxen|registrerad) {g2}(?:som|till) "
            r"{g1}(?:kille|tjej|man|kvinna|pojke|flicka)|(?:annat|nytt|tidigare) {g1}juridiskt kön|(?:byta|bytt|"
            r"byter) (?:namn|förnamn) {g3}(?:kön|man|kvinna|tjej|kille)|kön {g3}(?:föddes|född|födseln)|deadname|hen "
            r"eller|hon eller han|han eller hon eller",
        ),
        yes=("Är du född som kille?", "Har du haft ett annat juridiskt kön?"),
        no=("Har du arbetat som kille i kassan?",),
    ),
    LintRule(
        "sv.lint.health.topic",
        (
            r"psykisk\w* {g1}diagnos\w*|(?:vara|varit|är) {g2}sjuk {g1}(?:mycket|ofta)|bakis|bakfull|berusad|"
            r"påverkad på|hjärnskakning\w*|benbrott|fraktur\w*|epileptisk\w*|legat (?:inne|inlagd|på sjukhus\w*)|"
            r"anfall(?= |$)|opererad|opererats|psyket|immunförsvar\w*|hälsan|hälsoläge\w*|hälsostatus|fysisk form|"
            r"(?:god|bra|dålig|fin) {g1}(?:form|fysik|hälsa)(?= |$)|kroppen {g2}(?:håller|orkar|klarar|mår)|sjuk "
            r"ofta|ofta sjuk\w*|ont någonstans|(?:går|gått|sökt|söker) {DU} {g2}(?:läkare|läkaren|vård|doktorn|hjälp "
            r"för)|sjukvårdskontakt\w*|alkoholist\w*|alkoholvanor|drickande|nykterhet|tablett\w*|medicinlista|"
            r"blodsmitta|smittsam\w*|huvudvärk|utbränd\w*|utmattad|deprimerad|bipolär|diabetiker|epileptiker|"
            r"astmatiker|hjärtsjuk|cancersjuk|frisk och|kry och|arbetsoförmögen|arbetsförmåga\w*|krasslig\w*|"
            r"sjuklig\w*|skröplig|vårdas|vårdkontakt|sjukintyg {g2}(?:ofta|förra)",
        ),
        instead="Kan du utföra de arbetsuppgifter som står i annonsen, med eller utan anpassning?",
        yes=("Är du i god fysisk form?", "Har du blivit opererad?", "Får du epileptiska anfall?"),
        no=("Har du arbetat på operation?", "Har du hjälpt någon vid ett epileptiskt anfall i jobbet?"),
    ),
    LintRule(
        "sv.lint.criminal_record.topic",
        (
            r"straff(?= |$)(?! (?:för))|straffade?s?|fängelse\w*|frihetsberövad|frivården|villkorlig dom|"
            r"skyddstillsyn|fotboja|(?:polisen|rättvisan|lagen) {g2}(?:känner|letar|vet|intresserad)|rättegång\w* "
            r"{g3}(?:du|dig|mot)|tingsrätten {g3}(?:du|dig)|(?:du|dig) {g4}(?:tingsrätten|domstol|rättegång)(?= |$)|"
            r"körkort\w* {g3}(?:fylla|rattfylla|fortkörning)|åtalad|misstänkt för|brottsling|ostraffad|domstol "
            r"{g2}för dig",
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
            r"(?:synliga|fula|stora) {g1}(?:ärr|födelsemärken)|ärr(?= |$)|utstrålning|(?:blå|bruna|gröna) ögon|"
            r"(?:ljust|mörkt|rött|kort|långt|lockigt) hår|övervikt\w*|fetma|underviktig|kroppsform|kroppstyp|"
            r"modellsnygg|blond|brunett|rödhårig|flintskallig|skallig|(?:ser|se) (?:{DU} )?{g2}(?:bra|fräsch|proper|"
            r"prydlig|trevlig|snygg|vårdad) ut|fräscht yttre|hur lång är {DU}(?= |$)(?! (?:från|tid))",
        ),
        yes=("Ladda upp ett porträttfoto.", "Har du några synliga ärr?"),
        no=("Har du fotat arbetsplatser?", "Kan du skicka bilder på hus som du har byggt?"),
    ),
    LintRule(
        "sv.lint.finances.topic",
        (
            r"obetalda (?:räkningar|skulder|böter)|(?:hyr|äger) {DU} (?:eller|din|ditt|själv)|(?:klarar|reder) {DU} "
            r"{g2}ekonomiskt|ekonomiskt (?:trygg|stabil|oberoende|utsatt)|kronofogd\w*|betalningsproblem|"
            r"(?:betalnings|ekonomiska )svårigheter|skuldfri|råd att|(?:bor|bo) (?:{DU} )?{g1}hemma hos|fogden|"
            r"privata? (?:skulder|lån)|din ekonomi|(?:sparade|sparat|egna) pengar|bostadslös|hemlös|"
            r"boendesituation\w*|(?:bra|dålig|ordnad) privatekonomi|bidrag {g2}du|du {g3}(?:socialbidrag|"
            r"försörjningsstöd)|lever {DU} på|sambo eller eget",
        ),
        yes=("Hyr du eller äger du?", "Klarar du dig ekonomiskt?"),
        no=("Hyr ni ut verktyg till kunder?", "Har du arbetat på Kronofogden?", "Äger du ett företag?"),
    ),
    LintRule(
        "sv.lint.politics.topic",
        (
            r"är {DU} {g1}(?:sd|kd|mp|sosse|moderat\w*)(?= |$)|är {DU} {g2}(?:vänster|höger|röd eller blå|borgerlig|"
            r"konservativ|socialist|liberal|kommunist|feminist|nazist|rasist|miljöaktivist|högerextrem|vänsterextrem|"
            r"politiker)(?= |$)(?! eller vänster\w+)|(?:brukar|har|går|deltar) {DU} {g3}(?:demonstrera\w*|"
            r"demonstrationer|demonstration)|demonstrerat|(?:höger|vänster)(?:sympati\w*|orienterad)|vänsterut|"
            r"högerut|partifärg|riksdagsvalet|(?:vad|hur) röstar|valsedel {g2}du|regeringen {g2}(?:du|tycker)",
        ),
        yes=("Är du vänster?", "Brukar du demonstrera?"),
        no=("Kan du svänga vänster med fyra meters släp?", "Är du höger- eller vänsterhänt när du klipper?"),
    ),
    LintRule(
        "sv.lint.military.topic",
        (
            r"(?:har|var) {DU} {g3}(?:värnpliktig|beväring|rekryt i lumpen)|grundutbildning {g2}(?:försvarsmakten|"
            r"militär\w*|lumpen)|(?:ryckt|rycka|ryckte) {g1}in|muck\w*|plikttjänst\w*|hemvärnet {g2}(?:du|själv)",
        ),
        yes=("Har du tjänstgjort som värnpliktig?",),
        no=("Har du utbildat värnpliktiga som officer?",),
    ),
    LintRule(
        "sv.lint.soft_values.topic",
        (
            r"hur (?:reagerar|agerar|hanterar|gör|bemöter|känner|tänker) {DU} {g3}(?:när|om|en|ett|att|mot)? "
            r"?{g5}(?:{MOODS})(?= |$)",
            r"ställer {DU} {g1}upp (?:för|när)|(?:alltid|gärna) {g2}(?:ställer upp|hjälper till|glad)|kollegor "
            r"{g2}(?:lita|räkna)|växa (?:tillsammans|med oss|i rollen|som person)|(?:gott|gott och|glatt|ljust) "
            r"humör|sunt förnuft|hög (?:arbetsmoral|stresstålighet|servicenivå)|social kompetens|vilken typ av "
            r"(?:person|människa|kollega|ledare) är {DU}|din (?:bästa|sämsta|största|främsta) (?:egenskap|sida|"
            r"styrka|svaghet|tillgång|drivkraft|förmåga|talang|rädsla)|tre ord|(?:brinner|passion|driv|engagemang|"
            r"entusiasm) för(?= |$)",
        ),
        yes=("Hur reagerar du när en kund är arg?", "Ställer du upp för dina kollegor?"),
        no=("Hur gör du när maskinen stannar?", "Ställer du upp bilen i garaget på kvällen?"),
    ),
    LintRule(
        "sv.lint.union.topic",
        (
            r"fackavgift\w*|fackansluten|fackmedlem\w*|fackligt|fackförening\w* {g2}{DU}|{DU} {g4}(?:fack|facket|"
            r"fackförening)(?= |$)",
        ),
        yes=("Betalar du fackavgift?", "Vill du vara med i facket?"),
        no=("Har du förhandlat med facket?", "Är du fackman på betong?"),
    ),
)
