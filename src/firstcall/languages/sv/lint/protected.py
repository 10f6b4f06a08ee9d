"""Swedish questions that touch the discrimination grounds."""

from __future__ import annotations

from firstcall.lint.rules import LintRule

WORK_PERMIT = "Har du rätt att arbeta i Sverige?"
SWEDISH = "Kan du läsa och skriva svenska på den nivå som arbetet kräver?"
HOURS = "Kan du arbeta kvällar och helger enligt schemat?"
LEGAL_AGE = "Har du fyllt 18 år?"
ADJUST = "Behöver du någon anpassning för att kunna göra den här intervjun?"

_NATIONS = (
    r"svensk|svenska|finsk|norsk|dansk|polsk|rysk|turkisk|arabisk|arab|iransk|irakisk|syrisk|afghansk|somalisk|"
    r"afrikansk|asiatisk|europeisk|amerikansk|tysk|utländsk|invandrad|nordisk|kurdisk|kurd|bosnisk|serbisk|ukrainsk|"
    r"eritreansk|finne|amerikan|somalier|iranier|irakier|syrier|afghan|turk|ryss|engelsman|est|lett|litauer|bulgar|"
    r"rumän|grek|italienare|spanjor|portugis|chilenare|vietnames|kines|japan|thailändare|indier|pakistanier|libanes|"
    r"palestinier|eritrean|etiopier|marockan|egyptier|assyrier|syrian|bosnier|alban|serb|kroat|ungrare|tjeck|"
    r"ukrainare|afrikan|asiat|europé|latino|jugoslav|balt|utlänning|utrikes född|svensken|svenskfödd|utrikesfödd|"
    r"utlandsfödd|invandrare|nyanländ|flykting|asylsökande|rom|same|jude|romsk|samisk|vit|mörkhyad|svart|färgad|"
    r"adopterad|finländare|norrman|polack"
)
_FAITHS = (
    r"muslim|muslimsk|kristen|jude|judisk|katolik|ortodox|hindu|buddhist|ateist|troende|religiös|kyrklig|bekännande|"
    r"sikh|pingstvän|frikyrklig|sunni|shia|jehovas vittne|mormon|döpt|konfirmerad|praktiserande|djupt troende|"
    r"frireligiös"
)
_DISABLED = (
    r"funktionsnedsättning\w*|funktionshinder|funktionshindra\w*|funktionsvariation\w*|funktionsned\w*|handikapp|"
    r"handikappad|rörelsehind\w*|adhd|add|autism|autistisk\w*|asperger\w*|npf|dyslexi|dyslektiker|dyskalkyli|"
    r"tourette\w*|epilepsi|ms(?! (?:office|project|excel|word|access|sql|dynamics))|cp skada|halt|utvecklingsstörd|"
    r"synskada\w*|synnedsättning|hörselskada\w*|hörselnedsättning|döv|blind|färgblind|stammar|käpp|rullstol\w*|"
    r"hörapparat\w*|protes|läs (?:och|eller) skrivsvårigheter|(?:läs|skriv|inlärnings|koncentrations|"
    r"tal)svårighet(?:er)?|"
    r"bokstavsdiagnos|utvecklingsstörning|kognitiva svårigheter|neuropsykiatrisk\w*|permanenta men|nedsatt (?:syn|"
    r"hörsel|rörlighet|arbetsförmåga|funktion)"
)

MACROS = {"NATIONS": _NATIONS, "FAITHS": _FAITHS, "DISABLED": _DISABLED}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "sv.lint.sex.which",
        (
            r"(?:är|som|den|du|vi|söker) {g2}(?:killen|tjejen|grabben|damen|karlen)(?= |$)|som (?:{W} )?(?:tjej|"
            r"kvinna|kille|karl|grabb|dam)(?= |$)|manligt kön|kvinnligt kön|(?:ditt|för|vilket|det) {g1}kön(?= |$)|"
            r"manhaftig|riktig karl|stark kille|stark karl",
            r"(?:är|var) (?:{DU}) {g4}(?:man|kvinna|kille|tjej|grabb|flicka|pojke|dam|karl|manlig|kvinnlig|herre|"
            r"mansperson)",
            r"(?:vilket|vad har (?:{DU}) för|ditt|uppge|ange|juridiskt) (?:juridiska )?kön",
            r"könstillhörighet|könet|(?:man eller|kvinna eller|kille eller|tjej eller) {W}",
            r"som (?:ensam |enda |ung )?(?:tjej|kvinna|kille|man|karl|grabb)(?= (?:i|på|bland|att|hos|med)|$| "
            r"[.?!,:;])",
            r"(?:bara|enbart|endast|helst|söker|vill ha|önskar|föredrar) {g3}(?:män|kvinnor|tjejer|killar|grabbar|"
            r"tjej|kvinna|kille|kvinnlig\w*|manlig\w*|karlar|damer)",
            r"(?:kvinnlig|manlig)(?:t|a)? {g1}(?:personal|assistent|sökande|kandidat|kollega|medarbetare|förare|"
            r"städare|tolk)",
            r"(?:{DIN}) flicknamn|flicknamn|(?:herr|fru) eller (?:herr|fru|fröken)|är (?:{DU}) (?:herr|fru|fröken)|"
            r"(?:enda|ensam|första) {g1}(?:kvinnan?|tjejen?|mannen|killen?|man)(?= |$)|(?<!i )(?<!telefon)kön(?= "
            r"(?:har|är|du|tillhör)|$| [.?!,:;])",
        ),
        unless=(r"{g3}god man(?: {TAIL})?",),
        bare=(
            r"(?:en )?(?:man|kvinna|kille|tjej|herr|fru|fröken|manlig|kvinnlig|kön|kvinnor|män|manligt|kvinnligt)(?: "
            r"kön)?"
        ),
        yes=("Är du man eller kvinna?", "Vilket kön har du?", "Vi söker helst en kvinna till tjänsten."),
        no=("Har du arbetat på en kvinnoklinik?", "Kan man nå dig på telefon?"),
    ),
    LintRule(
        "sv.lint.transgender.identity",
        (
            r"hette {DU} {g4}(?:förut|tidigare|innan|förnamn)|förnamn {g2}(?:förut|tidigare|innan)|transperson\w*|"
            r"transsexuell|transkvinna|transman|transvestit|ickebinär|icke binär|könsidentitet\w*|könsuttryck|"
            r"könskorriger\w*|könsbyte|könstillhörighet|könsdysfori",
            r"(?:bytt|byta|ändrat|korrigerat|byter) (?:juridiskt )?(?:kön|könet)|pronomen",
            r"(?:född|registrerad) som (?:man|kvinna|pojke|flicka)|är (?:{DU}) (?:trans|cis|cisperson|queer)|(?:i|"
            r"till|det|rätt|fel) (?:det |ditt )?(?:kön|könet)(?= |$)|fel kropp",
        ),
        yes=("Har du bytt kön?", "Vilket pronomen använder du?"),
        no=("Har du gått HBTQ-utbildning i arbetet?", "Kan du byta däck?"),
    ),
    LintRule(
        "sv.lint.sexual_orientation.which",
        (
            r"kön {g3}partner\w*|partner {g3}(?:man|kvinna|kön)|hbtq\w* (?:person|själv)",
            r"(?:{DIN}|vilken|vad har du för|sexuella?) {g1}läggning",
            r"(?:är|var) (?:{DU}) {g3}(?:homosexuell|bisexuell|heterosexuell|gay|bög|lesbisk|flata|hetero|homo|"
            r"straight|hbtq|hbtqi|asexuell)",
            r"(?:dejtar|attraheras|tillsammans med|gillar) {g3}(?:män|kvinnor|killar|tjejer|en man|en kvinna)",
            r"(?:har|träffar|bor) (?:{DU}) {g3}(?:pojkvän|flickvän|kille eller tjej)|sexualitet|(?:lever|bor|sambo|"
            r"ihop|gift|tillsammans) {g2}med {g1}(?:man|kvinna|kille|tjej)(?= |$)",
        ),
        bare=r"homosexuell|heterosexuell|bisexuell|gay|lesbisk|sexuell läggning",
        yes=("Är du homosexuell?", "Har du flickvän?"),
        no=("Har du sex månaders vana av truck?", "Har du arbetat med beläggning av vägar?"),
    ),
    LintRule(
        "sv.lint.ethnicity.mother_tongue",
        (
            r"språk\w* {g2}(?:pratas|talas|pratar|talar|används) {g2}hemma|som (?:en )?infödd|låter {g3}som en "
            r"svensk|rikssvenska|förortssvenska|bryta på|bryter {DU}",
            r"modersmål(?:et)?|förstaspråk|första språk|födelsespråk|hemspråk|infödd\w*|svenskspråkig från födseln|"
            r"tvåspråkig uppvuxen",
            r"(?:utan|någon|ingen|stark|har (?:{DU}) {g3}) ?(?:brytning|accent|dialekt)|bryter (?:{DU}) |brytning",
            r"språk {g2}(?:hemma|i hemmet|med (?:{DIN}) (?:föräldrar|familj|barn))|perfekt svenska|felfri svenska",
            r"(?:uppvuxen|vuxit upp|växte upp|vuxen upp) (?:med|på) {W}",
        ),
        instead=SWEDISH,
        yes=("Har du svenska som modersmål?", "Pratar du svenska utan brytning?"),
        no=("Har du arbetat som modersmålslärare?", "Kan du läsa svenska ritningar?"),
    ),
    LintRule(
        "sv.lint.ethnicity.citizenship",
        (
            r"(?:är|var|blev|blir|hur länge har du varit) (?:{DU} )?{g3}(?:medborgare|eu medborgare|statsborgare)",
            r"medborgarskap\w*|nationalitet\w*|(?:svenskt|utländskt|europeiskt|eu) pass|(?:vilket|vilka|{DIN}) "
            r"(?:lands|länders) pass|pass (?:från|utfärdat)|vilket pass (?:har|reser) {DU}(?= på|$| [.?!,:;])|"
            r"hemland\w*|statslös",
            r"(?:svenska?|utländska?|nordiska?|europeiska?|eu) medborgare|permanent uppehållstillstånd|permanent "
            r"uppehållsrätt|(?:vilken|vad) {g3}uppehållstillstånd|asylansökan|sök(?:er|t) asyl|immigrationsstatus|"
            r"(?<!arbets )(?<!och )(?<!eller )uppehållstillstånd(?! (?:och|eller) arbetstillstånd)",
        ),
        instead=WORK_PERMIT,
        bare=r"svensk medborgare|eu medborgare",
        yes=("Är du svensk medborgare?", "Vilken nationalitet har du?"),
        no=("Har du rätt att arbeta i Sverige?", "Har du arbetat med medborgarservice?", "Kan du ta extra pass?"),
    ),
    LintRule(
        "sv.lint.ethnicity.origin",
        (
            r"(?:nationell|nationella|kulturella|etniska|geografiska|språkliga|familjens) (?:bakgrund|tillhörighet|"
            r"ursprung|identitet)|(?:{DIN}|vilken) (?:bakgrund|kultur)(?= [.?!]|$)|hemmahörande|svenskfödd|"
            r"svensk(?:ar|född)?(?= på riktigt)",
            r"landsman|utländsk\w* (?:bakgrund|härkomst|påbrå|ursprung|namn)|invandr(?:are|ad|at|ade|arbakgrund)|"
            r"nyanländ\w*|flykting|härkomst|påbrå|(?:kommer|är) (?:{DU}) {g2}från {g2}(?:land|eu|europa|norden|"
            r"afrika|asien|mellanöstern|balkan|utlandet|polen|syrien|irak|iran|somalia|ukraina|turkiet|afghanistan|"
            r"finland|tyskland|indien|ryssland)(?= |$)",
            r"(?:namn|efternamn|namnet) {g7}(?:ifrån|kommer|ursprung|betyder)(?= |$)|i sverige (?:som barn|som liten|"
            r"hela (?:ditt|livet)|sedan (?:du|barnsben|födseln))|bodde (?:{DU}) i (?:sverige|ett annat)|uppväxt|"
            r"växte (?:{DU}) upp|(?:är|blev) (?:{DU}) adopterad",
            r"(?:var|vart|varifrån|vilket land) kommer (?:{DU}|{DIN} {W}) (?!att ){g2}(?:ifrån|från|egentligen|"
            r"ursprungligen|i grunden)",
            r"(?:varifrån|vilket land|vilken del av världen) {g1}(?:kommer|är) (?:{DU}|{DIN} (?:familj|föräldrar|"
            r"släkt|namn|efternamn|förfäder|mamma|pappa))",
            r"kommer (?:{DU}|{DIN} (?:familj|föräldrar|släkt|mamma|pappa)) {g2}(?:från|ifrån) (?:utlandet|ett annat "
            r"land|sverige|{W}land|början)",
            r"(?:var|vart|i vilket land|vilket land|är|blev) (?:är |blev )?(?:{DU}|{DIN} {W})(?: är| båda)? (?:född|"
            r"födda|uppvuxen|uppväxt|uppvuxna)(?= (?:i|utomlands|här|och|någonstans)|$| [.?!,:;])",
            r"(?:född|uppvuxen|uppväxt) (?:i|och uppvuxen i) (?:sverige|utlandet|norden|europa|landet|{W}land)|"
            r"födelseland|födelseort\w*|födelsestad|födelseplats",
            r"{DIN} (?:föräldrar|mamma|pappa|förfäder|släkt) {g3}(?:ifrån|från|född\w*|svenskar|invandrare|ursprung)",
            r"etnicitet\w*|etnisk\w*|hudfärg\w*|folkgrupp|minoritet(?!sspråk)\w*|härstamning|härstammar|"
            r"rastillhörighet|"
            r"(?:{DIN}|vilken|människo) ras|ursprungsland|(?:{DIN}|vilket|utländskt|etniskt|svenskt|nationellt|"
            r"annat) ursprung",
            r"(?:utländsk|svensk|etnisk|kulturell|invandrar|annan kulturell|utom\w+|migrations) ?bakgrund|"
            r"invandrarbakgrund|rötter i|{DIN} rötter|rötter",
            r"hur (?:länge|många år) har (?:{DU}) {g2}(?:bott|varit|levt|funnits) (?:här )?i (?:sverige|landet|norden)",
            r"(?:när|vilket år|varför|hur) (?:kom|flyttade|invandrade|flydde|immigrerade) (?:{DU}) {g2}(?:till "
            r"sverige|hit|till landet)",
            r"är (?:{DU}) (?:(?:en|ett|ursprungligen|egentligen|riktig|helt|etnisk|hel|halv|också|av|själv|etniskt|"
            r"inte|ej) ){0,2}(?!svenska (?:på|i|till))(?:{NATIONS})(?= (?:eller|på|till|från)|$| [.?!,:;])|är {DIN} "
            r"(?:föräldrar|mamma|pappa|familj|släkt) {g2}(?:{NATIONS}|svenskar|invandrare)|invandrat|immigrerat|"
            r"(?:bara|endast|helst|söker) {g2}(?:svenskar|svensk personal)",
            r"(?:namn|efternamn|förnamn|namnet|efternamnet) {g4}(?:utländskt|svenskt|ifrån|från|ovanligt|ursprung)|"
            r"(?:utländskt|ovanligt|svenskt) (?:namn|efternamn)",
        ),
        instead=WORK_PERMIT,
        bare=r"(?!svenska)(?:{NATIONS})|svensk bakgrund|utländsk bakgrund|etnisk tillhörighet|infödd svensk",
        yes=("Var kommer du ifrån egentligen?", "Är du född i Sverige?", "Ditt namn låter utländskt, varifrån är det?"),
        no=(
            "Varifrån kommer materialet till provtagningen?",
            "Har du arbetat med ursprungsmärkning?",
            "Har du ett svenskt yrkesbevis?",
        ),
    ),
    LintRule(
        "sv.lint.religion.faith",
        (
            r"ber (?:{DU})(?! (?:om|kund\w*|gäst\w*|någon|alla|kollegor)(?!\S))|(?:aktiv|engagerad|verksam) i "
            r"{g2}(?:församling\w*|kyrka\w*|moské\w*|samfund\w*)",
            r"fredagsbön\w*|gudstjänst\w*|be (?:under|på) (?:arbetstid\w*|jobbet|arbetet|dagen|passet)|(?:vilken|"
            r"vilket|någon|din) (?:kyrka|samfund|moské|tempel|gud)|religion\w*|religiös\w*|ta {g2}i hand|skaka hand "
            r"med (?:kvinnor|män)|(?:hindrar|tillåter|låter) (?:din|{DIN}) {g1}tro|tro\w* {g2}(?:tillåter|hindrar)|"
            r"huvudplagg|trosskäl|trosfrihet|koranen|bibeln",
            r"(?:vilken|{DIN}|någon|har (?:{DU}) {g3}|av|religiös) ?(?:religion|tro|livsåskådning|trosuppfattning|"
            r"övertygelse|trosinriktning|församling|gudstro)(?= |$)",
            r"(?:är|var) (?:{DU}) {g3}(?:{FAITHS})",
            r"(?:bär|använder|har|täcker) (?:{DU}) {g4}(?:slöja|hijab|niqab|burka|turban|kippa|sjal|huvudduk|kors|"
            r"huvudbonad|religiös\w* {W})",
            r"(?:(?<=måste )be|(?<=måste du )be|(?<=får du )be|(?<=vill du )be|(?<=att )be|(?<=brukar du )be|"
            r"(?<=behöver )be|(?<=behöver du )be|ber|bön|bönen|böner|bönestund\w*|bönetid\w*)(?= (?:under|på|flera|"
            r"varje|fem|arbetstid|till|och)|$| [.?!,:;])",
            r"fastar|(?:ska|vill|måste|kommer att|tänker) (?:{DU} )?fasta|fastan|fastemånad\w*|ramadan|sabbat\w*|"
            r"shabbat|tror du på (?:gud|allah|jesus|någon gud|något)|vad tror (?:{DU}) på|slöja\w*|hijab\w*|niqab|"
            r"burka\w*|turban\w*|kippa|huvudduk\w*",
            r"(?:medlem|med) i (?:svenska kyrkan|\w*kyrkan|en församling|en moské|kyrkan|{g1}samfund|en frikyrka|"
            r"någon församling)",
            r"(?:går|besöker) (?:{DU}) {g3}(?:kyrkan|moskén|moské|synagogan|gudstjänst\w*|fredagsbön\w*|mässan)",
            r"(?:firar|högtidlighåller) (?:{DU}) {g4}(?:jul|påsk|eid|högtid\w*|helgdagar|hanukka|ramadan)|"
            r"religiös\w* (?:skäl|högtid\w*|regler|helg\w*|tillhörighet|hänsyn|symbol\w*)|religionstillhörighet|"
            r"trossamfund",
            r"(?:äter|dricker|avstår) (?:{DU}) {g3}(?:fläsk|fläskkött|griskött|gris|halal|kosher)",
        ),
        instead="Kan du arbeta enligt schemat?",
        bare=r"(?:{W} )?(?:muslim|kristen|jude|katolik|troende|ateist|religion|religiös tillhörighet)",
        yes=("Vilken religion har du?", "Bär du slöja?", "Måste du be under arbetstid?"),
        no=("Har du arbetat i en kyrka?", "Tror du att du kan börja i mars?", "Har du skött en kyrkogård?"),
    ),
    LintRule(
        "sv.lint.disability.have",
        (
            r"(?:behöver|använder|har) {DU} {g2}hjälpmedel {g2}(?:höra|se|gå|läsa|röra)|närsynt|långsynt|översynt|"
            r"glasögon|(?:problem|svårt|bekymmer|besvär|svårigheter) {g2}(?:synen|hörseln|syn|hörsel|rörligheten|att "
            r"(?:se|höra|gå|läsa|skriva|koncentrera))(?= |$)",
            r"(?:har|finns|någon|några) {g3}(?:begränsning\w*|nedsättning\w*)(?= |$)|(?:full|nedsatt|begränsad) "
            r"(?:rörlighet|rörelseförmåga|arbetskapacitet|syn|hörsel|funktion)|neuropsykiatri\w*|diagnos(?:er)?(?= "
            r"(?:som|vi|du|på|eller)|$| [.?!,:;])",
            r"(?<!någon som )(?<!personer som )(?<!brukare som )(?<!barn som )(?<!elever som )(?<!dem som )(?<!folk "
            r"som )"
            r"(?:har|lider|är|använder|sitter|behöver|finns|lever|haft|fått|diagnos\w*|du) "
            r"{g7}(?P<t>{DISABLED})",
            r"(?P<t>{DISABLED}) (?:som|vi|du|ni|eller) {g5}(?:veta|känna till|påverkar|hindrar|begränsar|behöver)",
            r"(?:har|fått) (?:{DU}) {g3}(?:diagnos|diagnoser)(?= |$)|{DIN} diagnos(?:er)?|(?:ser|hör|går) (?:{DU}) "
            r"(?:bra|dåligt|normalt|tillräckligt)|ser och hör (?:{DU})|(?:har (?:{DU})|{DIN}) {g3}(?:normal|god|bra|"
            r"full|fullgod|nedsatt|perfekt|dålig) {g2}(?:syn|hörsel|syn och hörsel|rörlighet|synskärpa)",
            r"hinder {g3}(?:fysiska|psykiska)|(?:fysiska|psykiska|fysiskt|psykiskt|medfödda) {g2}(?:hinder|"
            r"begränsning\w*|handikapp|funktions\w+|besvär|problem|men)",
            r"(?:särskilda|speciella) behov {g4}(?:du|hos dig)|har (?:{DU}) {g2}(?:särskilda|speciella) behov|"
            r"lönebidrag\w*|särskola\w*|anpassad (?:grund|gymnasie)?skola|nystartsjobb|nedsatt arbetsförmåga|"
            r"(?:hindrar|begränsar|försvårar|påverkar) {g2}(?:dig|{DIN} {W}) {g2}(?:göra|utföra|klara|sköta|i "
            r"(?:ditt |ett )?(?:arbete|jobb)\w*|fysiskt|arbetsförmåga)",
        ),
        instead=ADJUST,
        bare=r"(?:{DISABLED})",
        yes=("Har du någon funktionsnedsättning?", "Använder du hörapparat?", "Ser du bra?"),
        no=("Har du arbetat med personer med autism?", "Har du utbildning i motordiagnos?"),
    ),
    LintRule(
        "sv.lint.age.how_old",
        (
            r"(?:[3-6]\d|trettio|fyrtio|femtio|sextio) (?:plus|minus)|(?:generation|gen) (?:x|y|z|alpha)|boomer|"
            r"milleni\w+|millenni\w+",
            r"(?:vilket|vilken) (?:decennium|årtionde) {g1}(?:är|blev|du)|pension(?:en|era|ering|erad|erar|är|"
            r"sålder\w*|sdags|splaner)?|nyutexaminerad|nyutbildad|nybakad student",
            r"(?:någon|en|person|personer|sökande) {g1}(?:runt|kring) (?:2\d|[3-6]\d)(?= |$)(?! (?:timmar|procent|km|"
            r"kilo|minuter|mil|meter|ton|kronor))|(?:någon|den|person|personer|dig|du|som är|är) {g1}(?:under|över|"
            r"yngre än|äldre än|passerat|max|högst|runt|kring|fyllt|närmare) (?:2[6-9]|[3-6]\d|{W}tio|femtiofem)(?= "
            r"(?:år|eller|och|nu|är|så)|$| [.?!,:;])(?! år i )",
            r"(?:har|redan) {g2}(?:passerat|fyllt|hunnit fylla) (?:2[6-9]|[3-6]\d|trettio\w*|fyrtio\w*|femtio\w*|"
            r"sextio\w*)(?= |$)",
            r"(?P<t>ålder|åldern)(?= |$)(?! (?:inne|för att|på 1\d))|åldersmässigt|jämnårig\w*|(?<!vilka åldrar "
            r")(?:är|som|en|du) {g3}{W}åring(?:ar)?|gamling|ungdomlig|(?:hur|så) (?:gammal|ung)(?= |$)(?! (?:är|var) "
            r"(?!(?:du|ni|din|ditt|dina|sökanden|kandidaten|barnen|ungarna)(?!\S)){W})",
            r"(?:när|vilket år) föddes|hur många år (?:har {DU} (?:fyllt|levt)|är {DU}|blir {DU}|fyller {DU})|"
            r"årskull\w*|(?:vilken|{DIN}) generation|kvar i (?:arbetslivet|yrkeslivet)|hur (?:gammal|gamla|ung) "
            r"(?:är|blir|fyller|var) (?:{DU})|hur gammal är ni|(?:{DIN}|vilken|ange|uppge|exakta|kronologiska) ålder|"
            r"åldersgrupp|åldersspann|ålderskategori",
            r"(?:vilket år|när|vilken dag|vilket datum|vilket årtionde) (?:är|blev) (?:{DU}) född|född(?= (?:på|före|"
            r"efter|innan|år|någon gång|under) {g3}(?:\d|talet|åttiotal|nittiotal|sjuttiotal|{W}talet))",
            r"födelseår\w*|födelsedatum\w*|födelsedag\w*|födelsetid|födelsenummer|när fyller (?:{DU}) (?:år)?|fyller "
            r"(?:{DU}) {g1}(?:år|jämnt)|(?:vilken|{DIN}) årgång",
            r"(?:vad|vilket|ange|uppge|läs upp|säg|de (?:fyra|sex|sista)|skriv|siffror\w* i) {g5}(?:personnummer|"
            r"personnumret)|{DIN} (?:fullständiga )?personnummer",
            r"(?:firade|firar|fira) {DU} {g2}(?:\d\d|{W}tio|jämnt)|är (?:{DU}) (?:{W} ){0,2}?(?:mellan|över|under|"
            r"yngre|äldre|runt|kring|i åldern|ung|yngre|gammal|för gammal|för ung|högst|max|född) {g3}(?:2[6-9]|"
            r"[3-9]\d|trettio\w*|fyrtio\w*|femtio\w*|sextio\w*|tjugosex|tjugosju|tjugoåtta|tjugonio)",
            r"[2-6]\d (?:till |och )?[3-7]\d år(?= |$)(?! (?:av|i|som|inom|med)(?!\S))|är (?:{DU}) {g1}mellan "
            r"{g3}(?:år|\d+)(?= |$)|i (?:20|30|40|50|60|tjugo|trettio|fyrtio|femtio) ?årsåldern",
            r"(?:2[6-9]|[3-9]\d) år fyllda|är (?:{DU}) (?:under|yngre än|max|högst) (?:\d\d|{W}tio\w*|tjugofem)(?= |"
            r"$)",
            r"(?:när|vilket år) (?:tog|gick|slutade|gjorde|började) (?:{DU}) {g3}(?:studenten|gymnasiet|skolan|"
            r"grundskolan|nian|student|högstadiet|ut skolan|examen)|studentår\w*|examensår\w*|(?:när|vilket år) "
            r"(?:tog|gick) (?:{DU}) (?:ut|examen|din examen)",
            r"(?:kvar|år) {g2}till (?:pension\w*|din pension)|(?:gå|går|gått) i pension|pensioner\w+|"
            r"pensionsålder\w*|är (?:{DU}) (?:\d+ )?pensionär|(?:ålders|förtids|sjuk)pension\w*",
            r"är (?:{DU}) {g2}(?:ung|ungdomlig|pigg för din ålder|medelålders|senior person|nyexaminerad|tonåring|"
            r"senior|gammal(?! nog)|i (?:övre |yngre )?medelåldern|till åren|vuxen och mogen)(?= |$)|unga och "
            r"hungriga|ung och {W}|ungt (?:och hungrigt|team och söker)",
            r"(?:lära|anpassa) {g3}trots {g1}ålder|din ålder|för (?:gammal|ung) för",
        ),
        unless=(
            r"{g3}(?:tillräckligt gammal|gammal nog)(?: {TAIL})?",
            r"(?:vilken|vilka|i vilken) {g1}(?:ålder|åldrar|åldersgrupp\w*) {g3}"
            r"\w*(?:elever|barn|deltagare|brukare|kunder|patienter|ungdomar|grupp)\w*(?: {TAIL})?",
        ),
        instead=LEGAL_AGE,
        bare=(
            r"(?:kandidatens |sökandes |din )?(?:ålder|levnadsår|födelseår|personnummer)|år sedan du föddes|\d\d "
            r"(?:till )?\d\d år|(?:under|över) (?:[3-6]\d|trettio|fyrtio|femtio) år"
        ),
        yes=("Hur gammal är du?", "När tog du studenten?", "Är du under 35?"),
        no=(
            "Har du arbetat med åldersgränskontroll?",
            "Har du kört truck i mellan två och fem år?",
            "Har du ett svenskt personnummer?",
        ),
    ),
)
