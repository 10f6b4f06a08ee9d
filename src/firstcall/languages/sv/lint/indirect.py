"""Swedish questions that come to a refused matter sideways: through the body, the parents, the name, the mood."""

from __future__ import annotations

from firstcall.languages.sv.lint.protected import HOURS
from firstcall.lint.rules import LintRule

_BODY = (
    r"rygg|ryggen|knä|knän|knäna|axel|axlar|axlarna|nacke|nacken|leder|lederna|höft|höften|höfter|höfterna|fötter|"
    r"fötterna|händer|händerna|handlederna|hjärta|hjärtat|lungor|lungorna|mage|magen|huden|nerver|nerverna|kropp|"
    r"kroppen|syn|synen|hörsel|hörseln|ögon|ögonen|öron|öronen|balansen|minnet|blodet|blodtrycket|sömn|sömnen|psyke|"
    r"psyket|vikten|konditionen"
)
_LANDS = (
    r"polen|finland|norge|danmark|tyskland|ryssland|ukraina|syrien|irak|iran|somalia|afghanistan|turkiet|indien|"
    r"pakistan|kina|rumänien|bulgarien|serbien|bosnien|kroatien|eritrea|etiopien|marocko|libanon|palestina|thailand|"
    r"vietnam|chile|baltikum|estland|lettland|litauen|afrika|asien|mellanöstern|balkan|europa|sydamerika|östeuropa|"
    r"utlandet|orten|förorten|ett annat land|annat land|ett muslimskt land|landet från början|sverige|sverige från "
    r"början|norden"
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
            r"helst|gärna) {g1}{WOMEN_OR_MEN}",
            r"(?:mans|kvinno)(?:dominerad\w*|yrke\w*)? {g3}{DU}|(?:identifierar|definierar|räknar) {DU} {g1}dig|"
            r"könsroll\w*",
            r"(?:ensam|enda|den enda|första) {WOMEN_OR_MEN}(?:en)?|för {W} för {g1}(?:kvinnor|tjejer|damer|män|killar)|"
            r"(?:kvinnor|tjejer|damer|män|killar|karlar) {g1}(?:passar|klarar|orkar|tål|platsar|är bättre|är bäst|är "
            r"duktig\w*)",
        ),
        yes=(
            "Män passar bättre här, är du en?",
            "Vi vill gärna ha en tjej på tjänsten, är du det?",
            "Identifierar du dig som kvinna?",
        ),
        no=("Vad gör man om larmet går?", "Har du sytt kläder till män och kvinnor?"),
    ),
    LintRule(
        "sv.lint.ethnicity.indirect",
        (
            r"växte {DU} {g1}(?:upp|någonstans)|uppvuxen|uppväxt|{DIN} (?:barndom|uppväxt)|(?:är|kommer) {DU} "
            r"{g1}(?:härifrån|inflyttad|bördig)|vad är {DU} för landsman",
            r"(?:pratar|talar|kan|skriver) {DU} så (?:bra|god|duktigt)|{DU} (?:pratar|talar|kan) så bra|(?:var|när|"
            r"hur|varför) {g2}(?:lärde|lärt) {DU} {g1}dig {g1}(?:svenska|språket|tala)|bli svensk|kultur {DU} "
            r"(?:kommer|är)",
            r"(?:är|kommer|kom|härstammar|flyttade|flydde|flytt) {DU} {g3}(?:från|ifrån) {LANDS}",
            r"(?:bott|varit|levt|bor|funnits) {g2}(?:länge|alltid|hela livet) {g2}(?:i|här i) (?:sverige|landet|"
            r"norden)|(?:länge|hela livet|alltid) {g2}(?:i|här i) (?:sverige|landet)",
            r"{FOLK} {g1}(?:namn|namnet|efternamn|förnamn|påbrå|blod|utseende)|namnet {g1}(?:kommer|är|uttalas|"
            r"betyder)|{DIN} {g1}(?:namn|efternamn) {g4}(?:heter|kommer|står för)|blandad bakgrund|andra "
            r"generationen\w*",
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
            r"(?:hemma|borta|ledig|frånvarande) {g1}med {g1}(?:sjuka?|egna|förkylda?) barn|"
            r"{DU} {g2}(?:pratat|pratar|funderat|funderar|tänkt|drömt|drömmer) {g2}(?:om|på|över) {g3}(?:barn|familj|"
            r"bröllop)",
            r"i {DIN} liv|bättre hälft|{DIN} (?:käresta|älskade|käraste|särbo|blivande)|med barn(?= (?:snart|än|i år|"
            r"framöver)| [.?!,:;]| *$)|(?:familj|barn) {g2}(?:kommer|går) {g1}(?:först|före)",
            r"(?:vad|var|hur|{DIN}|med) {g3}{DIN} {g1}{RELATIVES}|{DIN} {g1}{RELATIVES}|(?:har|hade|får|fick) {DU} "
            r"{g2}syskon",
            r"(?:hämtar|lämnar|hämta|lämna|hämtning|lämning) {g4}(?:dagis|förskolan|förskola|skolan|fritids|fritis)",
            r"(?:något|någon|nån|en) {g1}(?:litet|liten|smått) {g2}(?:hemma|på väg|på gång)|småttingar|telningar|en "
            r"liten (?=på väg|hemma)|tillskott",
            r"(?:fast|stadigt) (?:förhållande|sällskap)|(?:träffar|dejtar) {DU} {g1}(?:någon|nån)|ihop med (?:någon|"
            r"nån)|hemma som väntar|(?:någon|nån) (?:hemma|där hemma)|(?:stadgat|slagit) (?:dig|er)|rotat (?:dig|er)|"
            r"(?:tid|plats) för (?:barn|familj)",
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
            r"trött|pigg) är {DU}|hjärtfel|lungsjuk\w*|opererats|opererat (?:dig|bort|knä\w*|rygg\w*|höft\w*)",
            r"(?:hur|vad) (?:mår|är|är det med|är det|känns|funkar|fungerar|håller) {g2}{BODY}|{DIN} {g1}{BODY}|"
            r"(?:har|hade|får|fick) {DU} {g4}(?:problem|besvär|bekymmer|ont|värk|fel|skada|skador|skadat|opererat|"
            r"brutit) {g2}{BODY}",
            r"(?:borta|hemma) {g3}från (?:jobbet|arbetet|skolan)|frånvaro|frånvaron|frånvarande|stannar {DU} "
            r"{g2}hemma|(?:håller|orkar|klarar) {g2}{BODY}|hur ofta {g2}(?:sjuk|borta|hemma)",
            r"(?:har|behöver|använder|bär|utan) {g3}(?:glasögon|linser)|(?:har|lider|är) {g4}\w*(?:allergi|allergier|"
            r"allergisk|allergiker|intolerant|intolerans)|hösnuva|tål {DU} {g2}(?:damm|nickel|gluten|laktos|nötter|"
            r"katter|hundar|parfym|kemikalier)",
            r"(?:sover|äter|motionerar|tränar) {DU}|{DU} (?:sover|motionerar|tränar)|trött {g2}ofta|(?:läkare|doktor|"
            r"doktorn|sjukgymnast|kiropraktor|naprapat|terapeut) (?:regelbundet|ofta|du|nyligen)|(?:går|gått|varit) "
            r"{g3}(?:hos|till) {g1}(?:läkare|doktorn|sjukgymnast|psykolog|terapeut|kurator)|inlagd|bakfull|nykter|"
            r"full på|festar {DU}|nikotin\w*|vejpar",
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
        "sv.lint.criminal_record.indirect",
        (
            r"(?:någon|en|flera) (?:dom|domar) (?:på|mot|bakom)",
            r"polisen {g2}att göra|göra med {g1}polisen|(?:problem|trassel|bekymmer|kontakt|bråk|trubbel|otalt) "
            r"{g2}med {g1}(?:polisen|rättvisan|lagen|myndigheterna|ordningsmakten)|efterlyst|(?:förhörd|tagen|"
            r"stoppad|gripen|hämtad) {g2}av {g1}polisen|i rätten|inför rätta",
            r"(?:något|nåt|någonting|vad|står|finns|hittar|dyker) {g4}(?:i|på) {g2}(?:registerutdrag|"
            r"registerutdraget|utdraget|utdrag|registret|belastningsregistret)|suttit inne|kåken|olagligt|(?:stulit|"
            r"snattat|slagits|hamnat i (?:bråk|slagsmål))|skötsam|hederlig|hederligt|(?:mörkt|rörigt|stökigt|"
            r"struligt) förflutet|{DIN} förflutna",
        ),
        instead="Kan du visa ett utdrag ur belastningsregistret före anställning?",
        yes=("Har du haft med polisen att göra?", "Finns det något i ditt registerutdrag?"),
        no=("Kan du visa registerutdrag från Polisen före start?", "Har du arbetat ihop med polisen?"),
    ),
    LintRule(
        "sv.lint.finances.indirect",
        (
            r"(?:sköter|klarar|hanterar|har koll på) {DU} {g2}{DIN} {g1}(?:ekonomi|pengar|räkningar)|pengarna "
            r"{g2}(?:räcker|slut)|(?:bra|dålig|slarvig) med pengar",
            r"(?:ordnad|god|stabil|stark|dålig|ansträngd) ekonomi|(?:ordning|koll|reda) på {g1}(?:ekonomin|pengarna|"
            r"din ekonomi|räkningarna)|ekonomin {g2}(?:ordning|ser ut|går ihop)|går {g2}ihop {g1}ekonomiskt|(?:lever|"
            r"lev) {DU} på|spelar {DU} {g2}pengar|spelskuld\w*|spelmissbruk",
        ),
        yes=("Har du ordnad ekonomi?", "Har du koll på ekonomin hemma?"),
        no=("Har du arbetat med ekonomi och bokföring?", "Har du utbildning i ekonomi?"),
    ),
    LintRule(
        "sv.lint.age.indirect",
        (
            r"{DU} {g2}(?:äldre|yngre) (?:eller|än)(?! (?:så|1[3-9]|2[0-5]|arton|tjugo)(?!\S))|(?:äldre|yngre) "
            r"generation\w*",
            r"stjärntecken|horoskop|hur länge {g3}(?:till|tänker|orkar|planerar|räknar) {g3}(?:jobba|arbeta|orka|"
            r"hålla på)|(?:minns|levde|född) {DU} {g1}(?:när|då|tiden|innan)|kommer {DU} ihåg när|hur många år "
            r"{g3}(?:tänker|orkar|planerar)",
            r"(?:ungt|unga|ung) {g2}(?:team|gäng|arbetslag|kollegor|lag|företag)|åldersmässigt|(?:äldst|yngst) (?:i|"
            r"på)|äldste|äldsta|(?:orkar|hänger|klarar) {g4}(?:ungdomarna|de unga|yngre)|(?:rutinerad|erfaren) räv|"
            r"(?:yngre|äldre) {g1}(?:chef|kollegor än)|kvar {g2}i {g1}(?:arbetslivet|yrkeslivet)|(?:när|vilket år|"
            r"hur länge sedan) {g2}gick {DU} ut (?:nian|skolan|gymnasiet|högskolan)|(?:bäst före|mogen ålder)",
        ),
        instead="Har du en avslutad gymnasieutbildning?",
        yes=("Passar du in i ett ungt team?", "Skulle du vara äldst på avdelningen?"),
        no=("Har du arbetat med unga vuxna?", "Har du lett ett team?"),
    ),
    LintRule(
        "sv.lint.union.indirect",
        (
            r"(?:gå|går|gått|skulle {DU}|tänker {DU}|vill {DU}) {g3}(?:med i|in i) (?:facket|ett fackförbund|"
            r"fackförening\w*|förbundet)|(?:inställning|åsikt|tycker) {g4}(?:facket|fack|fackförbund|kollektivavtal)|"
            r"organisera {g1}(?:dig|er)",
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
            r"kollega|vänner|arbetskamrater|mamma|lärare) {g1}(?:säga|beskriva|tycka) {g1}om|kommer {DU} {g1}(?:bra "
            r")?överens|(?:sugen|taggad|peppad|redo|hungrig) (?:på|för|att) {g3}(?:utmaning\w*|ge|utvecklas|växa|"
            r"satsa)|(?:stolt|passionerad|noga) (?:över|för|med) {g1}(?:ditt|dig|det)|ger {DU} {g1}upp|"
            r"tävlingsinstinkt|bryr {DU} dig|{DU} {g1}bra ihop|bra ihop med|roligt {g1}att jobba med|vad "
            r"{g1}(?:drömmer|skrattar|längtar) {DU}",
            r"(?:lätt|enkel|rolig|svår|trevlig|trygg) att {g1}(?:samarbeta|jobba|arbeta|umgås|prata|ha att göra|leda|"
            r"tycka)|(?:någon|en person|en sån|typen|den) som {g3}(?:tar|gillar|älskar|trivs|vill|alltid|orkar|ger|"
            r"brinner|kan hålla|klarar|får saker)",
            r"(?:blir|känner) {DU} {g3}(?:arg|arga|stressad|irriterad|ledsen|sur|orolig|trött|uttråkad|nervös|glad|"
            r"trygg|frustrerad)|(?:vad|hur) {g2}(?:säger|tycker|upplever) {g3}om dig|vad är {DU} {g2}(?:bäst|sämst|"
            r"bra|dålig|duktig|stolt) (?:på|över)|vad gör {DU} {g2}(?:på {g1}(?:fritiden|helgerna|ledigheten)|när du "
            r"(?:inte|är ledig))|på {DIN} fritid|på fritiden",
            r"(?:litar|kan {g1}lita) {g2}på (?:dig|er)|(?:har|hade|får|fick) {DU} {g3}(?:det som krävs(?! för att)|"
            r"skinn på näsan|bra kemi|stort hjärta|hjärtat på|is i magen)|(?:god|bra|rätt|positiv|trevlig|härlig) "
            r"{g1}(?:kollega|medarbetare|inställning|utstrålning|energi|kamrat|anda)|brukar {DU} {g2}(?:hjälpa|"
            r"ställa upp|ta ansvar|komma (?:i tid|försent|för sent)|säga)|kommer {DU} {g2}(?:försent|för sent)|"
            r"(?:tar|ta) {g1}egna initiativ",
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
            r"(?:fina|vita|raka|hela|egna) tänder|{DIN} {g1}(?:tänder|naglar|hy|leende|kroppsform)|storlek "
            r"{g3}kläder|(?:kläd|byx|skjort|bh)storlek|(?:raka|klippa|färga) {g2}(?:dig|håret|skägget)",
        ),
        yes=("Har du fina tänder?", "Vilken storlek har du på kläder?"),
        no=("Har du slipat tänder på kugghjul?", "Har du sålt kläder i alla storlekar?"),
    ),
)
