"""Swedish questions that come to a refused matter sideways: through the body, the parents, the name, the mood."""

from __future__ import annotations

from firstcall.languages.sv.lint.protected import HOURS
from firstcall.lint.rules import LintRule

_BODY = (
    r"rygg|ryggen|knä|knän|knäna|axel|axlar|axlarna|nacke|nacken|leder|lederna|höft|höften|höfter|höfterna|fötter|"
    r"fötterna|"
    r"händer|händerna|handlederna|hjärta|hjärtat|lungor|lungorna|mage|magen|huden|nerver|nerverna|kropp|kroppen|syn|"
    r"synen|"
    r"hörsel|hörseln|ögon|ögonen|öron|öronen|balansen|minnet|blodet|blodtrycket|sömn|sömnen|psyke|psyket|vikten|"
    r"konditionen"
)
_LANDS = (
    r"polen|finland|norge|danmark|tyskland|ryssland|ukraina|syrien|irak|iran|somalia|afghanistan|turkiet|indien|"
    r"pakistan|kina|"
    r"rumänien|bulgarien|serbien|bosnien|kroatien|eritrea|etiopien|marocko|libanon|palestina|thailand|vietnam|chile|"
    r"baltikum|estland|lettland|litauen|afrika|asien|mellanöstern|balkan|europa|sydamerika|östeuropa|utlandet|orten|"
    r"förorten|"
    r"ett annat land|annat land|ett muslimskt land|landet från början|sverige|sverige från början|norden"
)
_FOLK = (
    r"polskt|finskt|svenskt|utländskt|arabiskt|ryskt|turkiskt|somaliskt|persiskt|kurdiskt|spanskt|afrikanskt|judiskt|"
    r"muslimskt|grekiskt|tyskt|italienskt|ovanligt|annorlunda|spännande|exotiskt|adligt|vilket slags|vad för"
)
_RELATIVES = (
    r"föräldrar|föräldrarna|mamma|pappa|mor|far|syskon|bror|syster|svärföräldrar|svärmor|släkt|släkten|mor och far|"
    r"mor eller far|mamma och pappa|mormor|farmor"
)
_WOMEN_OR_MEN = r"tjej|tjejer|kille|killar|kvinna|kvinnor|dam|herre|herrar|grabb|grabbar|karl|karlar|man|män"

MACROS = {"BODY": _BODY, "LANDS": _LANDS, "FOLK": _FOLK, "RELATIVES": _RELATIVES, "WOMEN_OR_MEN": _WOMEN_OR_MEN}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "sv.lint.sex.wished",
        (
            r"(?:vill|söker|önskar|önskas|behöver|föredrar|letar efter|saknar|tänkt) {g2}(?:en|någon|ha|fler|bara|"
            r"helst|gärna) "
            r"{g1}{WOMEN_OR_MEN}",
            r"(?:mans|kvinno)(?:dominerad\w*|yrke\w*)? {g3}{DU}|(?:identifierar|definierar|räknar) {DU} {g1}dig|"
            r"könsroll\w*",
            r"(?:ensam|enda|den enda|första) {WOMEN_OR_MEN}(?:en)?",
        ),
        yes=("Vi vill gärna ha en tjej på tjänsten, är du det?", "Identifierar du dig som kvinna?"),
        no=("Vad gör man om larmet går?", "Har du sytt kläder till män och kvinnor?"),
    ),
    LintRule(
        "sv.lint.ethnicity.indirect",
        (
            r"växte {DU} {g1}(?:upp|någonstans)|uppvuxen|uppväxt|{DIN} (?:barndom|uppväxt)|(?:är|"
            r"kommer) {DU} {g1}(?:härifrån|inflyttad|bördig)|vad är {DU} för landsman",
            r"(?:pratar|talar|kan|skriver) {DU} så (?:bra|god|duktigt)|{DU} (?:pratar|talar|kan) så bra|(?:var|när|"
            r"hur|varför) {g2}(?:lärde|"
            r"lärt) {DU} {g1}dig {g1}(?:svenska|språket|tala)|bli svensk|kultur {DU} (?:kommer|är)",
            r"(?:är|kommer|kom|härstammar|flyttade|flydde|flytt) {DU} {g3}(?:från|ifrån) {LANDS}",
            r"(?:bott|varit|levt|bor|funnits) {g2}(?:länge|alltid|hela livet) {g2}(?:i|här i) (?:sverige|landet|"
            r"norden)|"
            r"(?:länge|hela livet|alltid) {g2}(?:i|här i) (?:sverige|landet)",
            r"{FOLK} {g1}(?:namn|namnet|efternamn|förnamn|påbrå|blod|utseende)|namnet {g1}(?:kommer|är|uttalas|"
            r"betyder)|"
            r"{DIN} {g1}(?:namn|efternamn) {g4}(?:heter|kommer|står för)|blandad bakgrund|andra generationen\w*",
            r"(?:känner|ser) {DU} dig {g3}(?:som svensk\w*|svensk|hemma i sverige|integrerad)|integrerad|assimilerad|"
            r"(?:ursprungligen|egentligen) {g2}(?:ifrån|från|hemma)|{DIN} {g1}(?:folk|landsmän|hemort i)",
        ),
        instead="Har du rätt att arbeta i Sverige?",
        yes=("Är du från Polen?", "Har du bott länge i Sverige?", "Är det ett polskt namn du har?"),
        no=("Kan du resa till Polen i tjänsten?", "Har du arbetat länge i Sverige som montör?"),
    ),
    LintRule(
        "sv.lint.family.indirect",
        (
            r"{DU} {g2}(?:pratat|pratar|funderat|funderar|tänkt|drömt|drömmer) {g2}(?:om|på|över) {g3}(?:barn|familj|"
            r"bröllop)",
            r"i {DIN} liv|bättre hälft|{DIN} (?:käresta|älskade|käraste|särbo|blivande)|med barn(?= (?:snart|än|i år|"
            r"framöver)| [.?!,]| *$)|(?:familj|barn) {g2}(?:kommer|går) {g1}(?:först|före)",
            r"(?:vad|var|hur|{DIN}|med) {g3}{DIN} {g1}{RELATIVES}|{DIN} {g1}{RELATIVES}|(?:har|hade|får|"
            r"fick) {DU} {g2}syskon",
            r"(?:hämtar|lämnar|hämta|lämna|hämtning|lämning) {g4}(?:dagis|förskolan|förskola|skolan|fritids|fritis)",
            r"(?:något|någon|nån|en) {g1}(?:litet|liten|smått) {g2}(?:hemma|på väg|på gång)|småttingar|telningar|"
            r"en liten|tillskott",
            r"(?:fast|stadigt) (?:förhållande|sällskap)|(?:träffar|dejtar) {DU} {g1}(?:någon|nån)|ihop med (?:någon|"
            r"nån)|hemma som väntar|"
            r"(?:någon|nån) (?:hemma|där hemma)|(?:stadgat|slagit) (?:dig|er)|rotat (?:dig|er)|(?:tid|"
            r"plats) för (?:barn|familj)",
            r"(?:tillåter|stöttar|säger|tycker) {g2}(?:din|ditt) {g2}(?:partner|respektive|hemma)|matlagning hemma|"
            r"hushållet",
        ),
        instead=HOURS,
        yes=("Vad jobbar dina föräldrar med?", "Vem hämtar på dagis?", "Har du fast förhållande?"),
        no=(
            "Har du arbetat på en förskola?",
            "Har du lämnat rapport till föräldrar?",
            "Har du fast telefon på jobbet?",
        ),
    ),
    LintRule(
        "sv.lint.health.indirect",
        (
            r"{DU} {g2}(?:bli|blir|blivit) {g2}sjuk",
            r"covid|corona|kronisk|inlagd|psyket|{DU} {g2}(?:testat|testats|testade) {g1}positivt|(?:testat|testats|"
            r"underkänd|underkänts|fast|åkt dit) {g2}(?:positivt |på |i |för )?{g1}(?:drogtest|drogtestet|"
            r"alkoholtest|alkotest)",
            r"(?:går|gå) {DU} {g1}(?:med|på) (?:käpp|kryckor|rollator)|käpp|käppar|benprotes|hur {g2}(?:stressad|"
            r"trött|pigg) är {DU}|hjärtfel|lungsjuk\w*|operation|opererats?",
            r"(?:hur|vad) (?:mår|är|är det med|är det|känns|funkar|fungerar|håller) {g2}{BODY}|{DIN} {g1}{BODY}|"
            r"(?:har|hade|får|fick) {DU} {g4}(?:problem|besvär|bekymmer|ont|värk|fel|skada|skador|skadat|opererat|"
            r"brutit) {g2}{BODY}",
            r"(?:borta|hemma) {g3}från (?:jobbet|arbetet|skolan)|frånvaro|frånvaron|frånvarande|"
            r"stannar {DU} {g2}hemma|(?:håller|orkar|klarar) "
            r"{g2}{BODY}|hur ofta {g2}(?:sjuk|borta|hemma)",
            r"glasögon|linser|(?:har|lider|är) {g4}\w*(?:allergi|allergier|allergisk|allergiker|intolerant|"
            r"intolerans)|hösnuva|"
            r"tål {DU} {g2}(?:damm|nickel|gluten|laktos|nötter|katter|hundar|parfym|kemikalier)",
            r"(?:sover|äter|motionerar|tränar) {DU}|{DU} (?:sover|motionerar|tränar)|trött {g2}ofta|orkar {DU} med|"
            r"(?:läkare|doktor|doktorn|"
            r"sjukgymnast|kiropraktor|naprapat|terapeut) {g2}(?:regelbundet|ofta|du|nyligen)|(?:går|gått|"
            r"varit) {g3}(?:hos|till) {g1}(?:läkare|"
            r"doktorn|sjukgymnast|psykolog|terapeut|kurator)|inlagd|bakfull|nykter|full på|festar {DU}|nikotin\w*|"
            r"vejpar",
        ),
        instead="Kan du utföra de arbetsuppgifter som står i annonsen, med eller utan anpassning?",
        yes=(
            "Hur mår ryggen?",
            "Har du problem med knäna?",
            "Brukar du vara borta mycket från jobbet?",
            "Har du pollenallergi?",
        ),
        no=("Har du arbetat med frånvarorapportering?", "Har du lagat allergikost?", "Har du bytt axlar på lastbilar?"),
    ),
    LintRule(
        "sv.lint.past_pay.indirect",
        (
            r"(?:mer|mindre|bättre|sämre|högre|lägre|samma) {g2}än {g2}(?:{DU} {g2}(?:tjänar|har|får|hade)|"
            r"{DIN} {g1}(?:nuvarande|lön|förra))|jämfört med {g3}(?:lön|tjänar)|{DU} {g1}tjänar {g1}(?:nu|idag|"
            r"i dag)|(?:bonus|provision|tillägg) {g3}(?:förra året|i fjol|senast|hos)",
            r"(?:vad|var|hur mycket) (?:ligger|låg|ligger det) {DU} {g1}på(?= (?:i dag|idag|nu|innan|tidigare|förut|"
            r"hos|lönemässigt|sist)|"
            r" [.?!,]| *$)|(?:får|fick|hade) {DU} {g3}(?:i handen|efter skatt|på kontot|i plånboken)|"
            r"{DU} {g1}(?:hade|fick) {g2}(?:i lön|betalt)",
            r"(?:vad|hur mycket) {g2}(?:betalar|betalade) {g4}(?:nu|dig|idag|arbetsgivare|jobb|chef|de|dom)|"
            r"deklarera\w* {DU}",
        ),
        instead="Passar lönen för tjänsten ditt löneanspråk?",
        yes=("Vad ligger du på idag?", "Vad betalade din förra arbetsgivare?"),
        no=("Vad ligger ni på för adress?", "Vad vill du ha i lön?"),
    ),
    LintRule(
        "sv.lint.criminal_record.indirect",
        (
            r"(?:någon|en|flera) (?:dom|domar) (?:på|mot|bakom)",
            r"polisen {g2}att göra|göra med {g1}polisen|(?:problem|trassel|bekymmer|kontakt|bråk|trubbel|"
            r"otalt) {g2}med {g1}(?:polisen|rättvisan|"
            r"lagen|myndigheterna|ordningsmakten)|efterlyst|(?:förhörd|tagen|stoppad|gripen|"
            r"hämtad) {g2}av {g1}polisen|i rätten|inför rätta",
            r"(?:något|nåt|någonting|vad|står|finns|hittar|dyker) {g4}(?:i|på) {g2}(?:registerutdrag|"
            r"registerutdraget|utdraget|utdrag|registret|"
            r"belastningsregistret)|suttit inne|kåken|olagligt|(?:stulit|snattat|slagits|hamnat i (?:bråk|slagsmål))|"
            r"skötsam|hederlig|hederligt|"
            r"(?:mörkt|rörigt|stökigt|struligt) förflutet|{DIN} förflutna",
        ),
        instead="Kan du visa ett utdrag ur belastningsregistret före anställning?",
        yes=("Har du haft med polisen att göra?", "Finns det något i ditt registerutdrag?"),
        no=("Kan du visa registerutdrag från Polisen före start?", "Har du arbetat ihop med polisen?"),
    ),
    LintRule(
        "sv.lint.finances.indirect",
        (
            r"(?:sköter|klarar|hanterar|har koll på) {DU} {g2}{DIN} {g1}(?:ekonomi|pengar|räkningar)|"
            r"pengarna {g2}(?:räcker|slut)|(?:bra|dålig|slarvig) med pengar",
            r"(?:ordnad|god|stabil|stark|dålig|ansträngd) ekonomi|(?:ordning|koll|reda) på {g1}(?:ekonomin|pengarna|"
            r"din ekonomi|räkningarna)|"
            r"ekonomin {g2}(?:ordning|ser ut|går ihop)|går {g2}ihop {g1}ekonomiskt|(?:lever|lev) {DU} på|"
            r"spelar {DU} {g2}pengar|spelskuld\w*|spelmissbruk",
        ),
        yes=("Har du ordnad ekonomi?", "Har du koll på ekonomin hemma?"),
        no=("Har du arbetat med ekonomi och bokföring?", "Har du utbildning i ekonomi?"),
    ),
    LintRule(
        "sv.lint.age.indirect",
        (
            r"{DU} {g2}(?:äldre|yngre) (?:eller|än)(?! (?:1[3-9]|2[0-5]|arton|tjugo)(?!\S))|(?:äldre|"
            r"yngre) generation\w*",
            r"stjärntecken|horoskop|hur länge {g3}(?:till|tänker|orkar|planerar|räknar) {g3}(?:jobba|arbeta|orka|"
            r"hålla på)|(?:minns|levde|född) {DU} {g1}(?:när|då|tiden|innan)|kommer {DU} ihåg när|"
            r"hur många år {g3}(?:tänker|orkar|planerar)",
            r"(?:ungt|unga|ung) {g2}(?:team|gäng|arbetslag|kollegor|lag|företag)|åldersmässigt|(?:äldst|yngst) (?:i|"
            r"på)|äldste|äldsta|"
            r"(?:orkar|hänger|klarar) {g4}(?:ungdomarna|de unga|yngre)|(?:rutinerad|erfaren) räv|(?:yngre|"
            r"äldre) {g1}(?:chef|kollegor än)|"
            r"kvar {g2}i {g1}(?:arbetslivet|yrkeslivet)|gick {DU} ut (?:nian|skolan|gymnasiet|högskolan)|"
            r"(?:bäst före|mogen ålder)",
        ),
        instead="Har du en avslutad gymnasieutbildning?",
        yes=("Passar du in i ett ungt team?", "Skulle du vara äldst på avdelningen?"),
        no=("Har du arbetat med unga vuxna?", "Har du lett ett team?"),
    ),
    LintRule(
        "sv.lint.union.indirect",
        (
            r"(?:gå|går|gått|skulle {DU}|tänker {DU}|vill {DU}) {g3}(?:med i|in i) (?:facket|ett fackförbund|"
            r"fackförening\w*|förbundet)|"
            r"(?:inställning|åsikt|tycker) {g4}(?:facket|fack|fackförbund|kollektivavtal)|organisera {g1}(?:dig|er)",
        ),
        yes=("Skulle du gå med i facket om du jobbade här?", "Vad tycker du om facket?"),
        no=("Har du arbetat med kollektivavtal?", "Har du organiserat transporter?"),
    ),
    LintRule(
        "sv.lint.soft_values.indirect",
        (
            r"(?:ja|nej) (?:sägare|människa)",
            r"svårt att {g1}(?:komma|gå|ta dig|vakna|passa) {g1}(?:upp|igång|tider)|{DU} {g1}(?:morgontrött|"
            r"morgonpigg)",
            r"(?:tar|tål|hanterar) {DU} {g2}(?:kritik|motgång|motgångar|tillsägelser|skäll|ett nej)|(?:chef|kollegor|"
            r"kollega|vänner|arbetskamrater|mamma|lärare) {g1}(?:säga|beskriva|tycka) {g1}om|"
            r"kommer {DU} {g1}(?:bra )?överens|(?:sugen|taggad|peppad|redo|hungrig) (?:på|för|"
            r"att) {g3}(?:utmaning\w*|ge|utvecklas|växa|lära|satsa)|(?:stolt|passionerad|noga) (?:över|för|"
            r"med) {g1}(?:ditt|dig|det)|ger {DU} {g1}upp|tävlingsinstinkt|bryr {DU} dig|{DU} {g1}bra ihop|"
            r"bra ihop med|roligt {g1}att jobba med|vad {g1}(?:drömmer|skrattar|längtar) {DU}",
            r"(?:lätt|enkel|rolig|svår|trevlig|trygg) att {g1}(?:samarbeta|jobba|arbeta|umgås|prata|ha att göra|leda|"
            r"tycka)|"
            r"(?:någon|en person|en sån|typen|den) som {g3}(?:tar|gillar|älskar|trivs|vill|alltid|orkar|ger|brinner|"
            r"kan hålla|klarar|får saker)",
            r"(?:blir|känner) {DU} {g3}(?:arg|arga|stressad|irriterad|ledsen|sur|orolig|trött|uttråkad|nervös|glad|"
            r"trygg|frustrerad)|"
            r"(?:vad|hur) {g2}(?:säger|tycker|upplever) {g3}om dig|vad är {DU} {g2}(?:bäst|sämst|bra|dålig|duktig|"
            r"stolt) (?:på|över)|"
            r"vad gör {DU} {g2}(?:på {g1}(?:fritiden|helgerna|ledigheten)|när du (?:inte|är ledig))|på {DIN} fritid|"
            r"på fritiden",
            r"(?:litar|kan {g1}lita) {g2}på (?:dig|er)|(?:har|hade|får|fick) {DU} {g3}(?:det som krävs|"
            r"skinn på näsan|bra kemi|stort hjärta|hjärtat på|is i magen)|"
            r"(?:god|bra|rätt|positiv|trevlig|härlig) {g1}(?:kollega|medarbetare|inställning|utstrålning|energi|"
            r"kamrat|anda)|brukar {DU} {g2}"
            r"(?:hjälpa|ställa upp|ta ansvar|komma (?:i tid|försent|för sent)|säga)|kommer {DU} {g2}(?:försent|"
            r"för sent)|(?:tar|ta) {g1}egna initiativ",
        ),
        yes=(
            "Är du lätt att samarbeta med?",
            "Är du någon som tar egna initiativ?",
            "Blir du lätt arg?",
            "Vad är du bäst på?",
        ),
        no=(
            "Är du den som hade ansvar för bygget?",
            "Kan du arbeta ensam i butiken?",
            "Har du haft eget ansvar för kassan?",
        ),
    ),
    LintRule(
        "sv.lint.religion.indirect",
        (
            r"eid|diwali|newroz|nouruz|chanukka|jom kippur|pesach|bajram|bayram|ledigt {g2}(?:bön|böner|fasta|fastan|"
            r"högtid\w*|gudstjänst)",
        ),
        instead=HOURS,
        yes=("Behöver du ledigt för eid?",),
        no=("Behöver du ledigt i juli?",),
    ),
    LintRule(
        "sv.lint.appearance.indirect",
        (
            r"(?:fina|vita|raka|hela|egna) tänder|{DIN} {g1}(?:tänder|naglar|hy|leende|kroppsform)|"
            r"storlek {g3}kläder|(?:kläd|byx|skjort|bh)storlek|"
            r"(?:raka|klippa|färga) {g2}(?:dig|håret|skägget)",
        ),
        yes=("Har du fina tänder?", "Vilken storlek har du på kläder?"),
        no=("Har du slipat tänder på kugghjul?", "Har du sålt kläder i alla storlekar?"),
    ),
)
