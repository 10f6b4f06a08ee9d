"""Swedish liking and dislike that answer a yes-or-no question: "det är det bästa jag vet", "hellre skurar jag golv".

`sort` finds what kind of question it is, wider than a topic; `showyes`, `showno` and `showdoubt` find in the reply what
says that it is so, that it is not, or leaves it open. A rule's name lists the kinds that it tells of, as in `topics`.
The kind `will` is of every question for what somebody would, could or has cared to do.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_MOST = (
    r"roligaste|bästa|skönaste|finaste|härligaste|mysigaste|trevligaste|vackraste|lugnaste|intressantaste|"
    r"tacksammaste|meningsfullaste|mest (?:givande|spännande|roliga|avkopplande)"
)
_WORST = (
    r"värsta|tråkigaste|jobbigaste|otäckaste|äckligaste|läskigaste|vidrigaste|hemskaste|sämsta|trista|"
    r"deppigaste|ensammaste|mest (?:otäcka|obehagliga|tråkiga)"
)

LIKINGS = (
    Rule(
        "sv.sort.will",
        r"(?:kan|vill|klarar|orkar|vågar|trivs|gillar|hanterar|behärskar|ställer|tycker|skulle|talar|tar) du|är du "
        r"(?!utbildad|legitimerad|gift|född|medlem|uppsagd|dömd)\S+|har du (?:\S+ ){0,2}(?:erfarenhet|något emot|lust|"
        r"möjlighet|vana|erfarenhet|jobbat|arbetat|kört|problem|svårt|lätt|tid|intresse)|(?:går|känns|låter|är|passar|"
        r"fungerar|funkar) det(?: \S+)? (?:bra|okej|rätt|för dig|att|med|som)|stör(?: det)? dig|lockar(?: det)?",
        yes=("Kan du tänka dig att resa?", "Är du bekväm med barn?", "Är det okej att arbeta ute?"),
        no=("Har du körkort?", "Är du utbildad svetsare?"),
    ),
    Rule(
        "sv.showyes.will",
        rf"(?:det |de |är |bland det |något av det |det allra )(?:{_MOST})(?: \S+){{0,2}}? (?:jag|man|som|i|på|med|"
        rf"del)|(?:vore|är|var|blir|låter som) (?:(?:ju|ren|rena|en|helt|min|det|rent) ){{0,2}}(?:dröm\S*|himmel\S*|"
        rf"paradis\S*|lyx(?:en)?|terapi|avkoppling|semester|favorit\S*|bästa tid\S*|rätta element)|(?:min|mina|mitt) "
        rf"(?:absoluta |stora )?(?:favorit\S*|dröm(?:jobb)?|passion|melodi|hemmaplan|rätta element|starka sida|bästa "
        rf"gren|paradgren|specialitet|kopp te|livsluft|lugna vrå|andra hem|fristad)(?! (?:är|blir) inte)|(?:där |då |"
        rf"det )?(?:trivdes|stortrivs|stortrivdes|älskade|frodas) (?:jag )?(?!inte|aldrig|sådär|dåligt)\S+|(?:älskar|"
        rf"njuter|brinner|lever) (?:jag )?(?:verkligen |faktiskt )?(?:för|av|att|när|det|upp)|(?:går|gick) (?:jag "
        rf")?igång på|(?:piggnar|lever|livar) (?:jag )?(?:till|upp)|(?:får|ger) (?:jag |mig )?(?:ny )?energi av|drivs "
        rf"(?:jag )?av|(?:längtar|längtat) (?:jag )?(?:\S+ )?(?:efter|tillbaka|till|ut|dit)|det (?:är|var) (?:just |"
        rf"precis |ju )?(?:därför|anledningen|skälet|det) (?:till )?(?:att )?(?:som )?jag (?:söker|sökte|ringer|"
        rf"ringde|valde|blev|lockades|fastnade|svarade|byter|vill byta|sitter här|pratar med)|därför (?:jag "
        rf")?(?:sökte|söker|ringer|hörde|valde) (?:jag )?(?:mig )?(?:av mig|hit|jobbet|till er|det här|den här|"
        rf"tjänsten)|det (?:som )?lock(?:ar|ade) mig|(?:som en fisk|fisken) i vattnet|(?:känner|kände) (?:jag )?mig "
        rf"som hemma|där (?:är|känner|hör) jag (?:mig )?hemma|(?:slår|går upp mot) (?:ju )?(?:det mesta|allt)|halva "
        rf"nöjet|charmen med|kryddan i|(?:ju )?(?:mer|fler|mörkare|kallare|varmare|tyngre|högre|stökigare|smutsigare|"
        rf"tidigare|senare) (?:\S+ )?(?:desto|dess|ju) (?:\S+ )?(?:bättre|roligare|gladare|skönare)|(?:bästa|"
        rf"roligaste|skönaste|finaste) (?:stället|jobbet|tiden|passen|arbetet|åren|året|passet|perioden|sommaren)(?: "
        rf"\S+){{0,3}}|(?:desto|dess) (?:bättre|roligare|gladare)(?= [.,!]| $)|(?:det är|är|har) (?:ju )?i blodet|har "
        rf"det i blodet|(?:tar|ta|räkna|skriv|boka|sätt) (?:\S+ )?(?:upp )?mig (?:då|du|ni|gärna|på|med)(?= [.,!]| $)|"
        rf"ta mig(?= [.,!] $| $)|drömmen(?= [.,!]| $)|passar (?:bra )?i mitt liv|(?:blir|bli) (?:jag )?(?:lugn|glad|"
        rf"pigg|harmonisk|lycklig|barnsligt glad) av|(?:mår|sover) (?:jag )?(?:som )?(?:bäst|bättre|gott) (?:av|när|"
        rf"då|ute|i|med)|(?:det|så) (?:har|ville|vill) jag (?:alltid|länge) (?:velat|drömt om|haft)|(?:alltid|länge) "
        rf"(?:velat|drömt om|önskat)(?: \S+)?|(?:inte |aldrig )?(?:särskilt )?kinkig|inte (?:är |så )?(?:kinkig|"
        rf"pjåskig|pjoskig|gjord av socker|av socker|kräsen|pipig|blödig|fjollig|ömtålig|lättskrämd)(?= [.,!]| $)|har "
        rf"lust att|(?:mår|sover|trivs|fungerar) (?:jag )?(?:som )?bäst(?= [.,!]| $)|när jag mår (?:som )?bäst|lever "
        rf"(?:jag )?(?:i|på|med|för) \S+|(?:tar|tog) jag med mig i graven|(?:tyst|stum) som (?:en mussla|graven|en "
        rf"grav)|rena (?:meditationen|terapin|balsam\S*|vilan|semestern|himmelriket|njutningen|nöjet|drömmen|julafton|"
        rf"kuren|medicinen)|(?:det )?(?:kvittar|kvittat)(?: mig| lika)*|går på ett ut|gör (?:mig )?detsamma|hugget "
        rf"som stucket|(?:sätt|stäng|lås|placera) (?:in )?mig (?:inomhus|inne|still|på kontor|framför|i)(?: "
        rf"\S+){{0,3}} så (?:vissnar|dör|förtvinar|går)|(?:skulle|vore) (?:vara )?(?:som )?att komma hem|(?:komma|"
        rf"kommer) hem igen",
        yes=(
            "Det är det bästa jag vet.",
            "Det vore drömmen.",
            "Det var därför jag sökte.",
            "Ju mörkare desto bättre.",
            "Så ta mig du.",
            "Har man gjort det är man inte kinkig.",
            "Jag är inte gjord av socker.",
        ),
        no=("Det är det värsta jag vet.", "Det är bästa laget.", "Det kan ta mig en timme."),
    ),
    Rule(
        "sv.showno.will",
        rf"(?:det |de |är |bland det |något av det |det allra )(?:{_WORST})(?: \S+){{0,2}}? (?:jag|man|som|i|på|med)|"
        rf"(?:är|var|vore|blir|låter som) (?:(?:ju|ren|rena|en|helt|min|mitt|ett|rent|det) ){{0,2}}(?:mardröm\S*|"
        rf"helvete\S*|tortyr(?:en)?|plåga(?:n)?|straff(?:et)?|pest(?:en)?|skräck(?:en)?|döden|pina(?:n)?|värsta)(?= "
        rf"[.,!]| $| för| och)|(?:där|då|nånstans|någonstans) (?:går|drar jag|sätter jag|har jag) (?:min |en "
        rf")?gräns(?:en)?|hellre (?!ute|inne|natt|nätter|kväll|kvällar|tidigt|sent|ensam|fler|mer|för mycket)(?:\S+ "
        rf")?(?:skrubbar|äter|svälter|går|cyklar|sover|dör|städar|skurar|sitter|stannar|bor|tar|kör|gör|betalar|är|"
        rf"jobbar|flyttar|slutar|arbetar|ligger) jag(?: \S+){{0,2}}|(?:skulle|tar|går|sitter|stannar|städar|skurar) "
        rf"(?:jag )?hellre (?!än|ute|ensam)\S+(?: \S+){{0,3}}|(?:får|kan|låter) (?:jag )?(?:gärna )?(?:någon annan|"
        rf"andra|en annan|nån annan) (?:göra|ta|sköta|åka|gå|hålla på med|stå för|lyfta|köra)|(?:det |den )?rör man "
        rf"inte|inte för (?:allt|alla) (?:smör|pengar|guld)(?: \S+){{0,2}}|inte om (?:jag|ni|du) (?:så )?(?:fick|får|"
        rf"betalade|gav|tvingade|betalar)(?: \S+){{0,3}}|(?:har|är) (?:jag )?(?:gjort|kört|jobbat|rest|varit) "
        rf"(?:klart|färdigt|mitt|min beskärda del|nog|mig trött)(?= [.,!]| $| med)|färdig(?:rest|jobbat|kört|lyft|"
        rf"flyttad|flyttat|städat)|(?:sätter|kliver|går|ger|kör|åker|flyger|reser|klättrar|tar|lägger) jag (?:\S+ "
        rf")?(?:aldrig|inte) (?:\S+ )?(?:mer|igen|längre|upp|på|i|in|dit|ut|ner|med)(?= [.,!]| $| \S+)|aldrig (?:mer|"
        rf"igen)(?= [.,!]| $)|(?:en gång|den gången|det|en sommar|ett år|en dag|en vecka) räckte(?: gott|mer än väl| "
        rf"för mig| och blev över)?|(?:fått|haft) (?:\S+ )?nog av|(?:trött|less|led|urless|mätt|utless|urled|"
        rf"dödstrött) på (?!att (?:vara|gå) (?:arbetslös|hemma))\S+|(?:det är|det var|just|precis) (?:därför|"
        rf"anledningen|orsaken|skälet)(?: (?:till )?att| som)? jag (?:slutade|sa upp mig|slutat|sade upp mig|lämnade|"
        rf"bytte|sökte mig (?:bort|från|därifrån)|hoppade av)(?= [.,!]| $| där)|därför (?:slutade|lämnade|bytte) "
        rf"jag(?= [.,!]| $| där)|(?:fick|fått) (?:mig )?(?:att )?sluta(?: \S+){{0,3}} (?:av|på grund)|för att "
        rf"slippa(?: \S+){{0,3}}|(?:springer|går|flyr|sticker|gömmer) (?:jag )?(?:mig )?(?:över gatan|åt andra hållet|"
        rf"därifrån|omvägar|in på toaletten)|(?:går|springer) (?:jag )?(?:\S+ ){{0,3}}över gatan|(?:skakar|darrar|"
        rf"fryser|stelnar|rodnar|stammar|svettas) (?:jag )?(?:som ett asplöv|av skräck|i hela|till is|till)|(?:får|"
        rf"fick) (?:jag )?(?:kalla kårar|ångest|panik\S*|rysningar|utslag|spader|myror i|knäveck|svindel|"
        rf"skrämselhicka|blackout|tunghäfta|damp)|kryper (?:det )?(?:i|ur|på) (?:mig|skinnet|hela)|mår (?:jag "
        rf")?(?:illa|dåligt|piss|skit) (?:av|när|bara)|(?:hade|skulle) (?:jag )?(?:ha )?(?:gråtit|grina|gråta|svimmat|"
        rf"svimma|dö|dött|bli tokig|blivit tokig|bli galen|gå under|gått under|somna|kvävas|kräkas|fly|springa)(?: "
        rf"\S+){{0,2}}|(?:somnar|domnar|dör) (?:jag )?(?:stående|av tristess|av leda|ihjäl)|(?:tråkar|tröttar) (?:ut|"
        rf"ihjäl) mig|(?:tråkar|tröttar) (?:det )?(?:ut|ihjäl)|(?:blir|bli) (?:jag )?(?:\S+ )?(?:rastlös|knäpp|"
        rf"uttråkad|tokig|galen|klaustrofobisk|illamående|deprimerad|folkilsk) av|(?:klättrar|kryper) (?:jag )?(?:på|"
        rf"efter|längs) väggarna|(?:rodnar|stammar|stakar|svettas|skakar|låser|kroknar|darrar) (?:jag )?(?:\S+ "
        rf")?(?:bara|när|så fort|mig|redan|av)|tappar (?:jag )?(?:rösten|orden|talförmågan|andan)|inte ens (?:om|för|"
        rf"under|mot)(?: \S+){{1,4}}|(?:är|blir) (?:jag )?ingen (?:människa|\S+människa) (?:före|innan|efter|på)|"
        rf"(?:prata|snacka|tala) inte med mig (?:före|innan)(?: \S+){{0,3}}|(?:sätter|satte) jag (?:aldrig |inte "
        rf")?(?:min|en) fot(?: igen| där| dit| mer)*|(?:inte )?för (?:några|alla|inga) pengar(?: i världen)?|(?:rör|"
        rf"tar|hanterar|säljer|bär) jag (?:inga|ingen|inget|aldrig)(?: \S+){{1,2}}|(?:där|då|sånt) (?:spyr|kräks|"
        rf"svimmar|gråter|dör|går|säger) jag(?: ifrån| nej| hem| därifrån)?|(?:undvikit|undviker|undvek|flydde|skydde|"
        rf"skyr)(?: \S+){{1,4}}|(?:fick|måste) (?:de |man )?(?:ge|hålla|bära|lugna|stötta) mig(?: \S+){{1,3}}|modet "
        rf"(?:räcker|sviker)|räcker (?:modet|tålamodet|orken) inte|tålamodet (?:räcker|finns|tryter)|(?:inte min|"
        rf"ingen) (?:kopp te|melodi|starka sida|favorit|dröm|paradgren)|(?:min )?akilleshäl|min (?:svaga|sämsta) "
        rf"(?:sida|gren|punkt)|(?:vantrivs|vantrivdes|avskyr|avskydde|hatar|hatade|ogillar|skyr|fasar|bävar|"
        rf"gruvar)(?: jag)?(?: (?:för|mig|det|med|i))?|(?:pallar|pallade|fixar|orkar|orkade|står|stod|klarade|vågar) "
        rf"(?:jag )?(?:helt enkelt |verkligen |bara )?(?:inte|aldrig) (?:längre|mer|ut|med|av|det|den|ens|titta)|är "
        rf"(?:jag )?(?:alldeles )?för (?:blyg|rädd|gammal|feg|otålig|känslig|otränad|klen|svag|kort|lat|trött)|"
        rf"(?:tiden|dagarna|åren) (?:är|har) (?:över|förbi|passerat|gått)(?= [.,!]| $)|(?:är|har) (?:jag )?(?:lagt|"
        rf"lämnat|sagt|tagit) (?:bakom mig|på hyllan|adjö till|farväl till)|(?:lagt|lade|la) (?:\S+ ){{0,3}}på hyllan|"
        rf"(?:är|var) min (?:\S+ )?(?:bild|definition|version|idé) av (?:helvetet|ett helvete|tortyr|mardröm\S*)|"
        rf"(?:går|gick|föll|faller) (?:jag )?(?:sönder|i bitar|under)(?= [.,!]| $| av)|(?:och jag|jag och \S+) (?:är|"
        rf"blir|var) (?:inte|inga|aldrig) (?:vänner|kompatibla|bästisar|kompisar)(?= [.,!]| $)|(?:rör|äter|dricker|"
        rf"hanterar|serverar|säljer) jag (?:bara |absolut )?inte(?: i| av| på)?(?= [.,!]| $)|av (?:religiösa|etiska|"
        rf"moraliska|samvets\S*|principiella|ideologiska) skäl|(?:det är |är )?(?:ett )?krav från min (?:sida|kant)|"
        rf"(?:är|går|där) (?:\S+ )?(?:mitt tak|min gräns|min smärtgräns|min maxgräns|mitt max|stopp för mig)|eller "
        rf"(?:inget|ingenting)(?= [.,!] $| $)|annars (?:går|blir|dör|mår|klarar) (?:jag|det) (?:\S+ )?(?:sönder|tokig|"
        rf"illa|dåligt|inte|under|galen)|(?:gav|har gett|gett) (?:\S+ )?upp (?:den|det|sånt|försöken|hoppet)(?: \S+)?|"
        rf"(?:det )?(?:lockar|frestar|tilltalar|roar) (?:mig )?(?:inte|noll|föga|måttligt)",
        yes=(
            "Det är det värsta jag vet.",
            "Hellre skrubbar jag toaletter.",
            "Där går min gräns.",
            "Det får någon annan göra.",
            "Det var därför jag slutade.",
            "En gång räckte.",
            "Modet räcker inte.",
            "Jag blir less på kunder.",
            "Jag är för blyg för det.",
        ),
        no=("Det är det bästa jag vet.", "Jag sitter hellre ute.", "Jag är trött på att gå arbetslös."),
    ),
    Rule(
        "sv.showdoubt.will_skill_hours_bodily",
        r"för rätt (?:pengar|lön|summa|betalning)|om det räknas|räknas det|hittills|mer eller mindre|(?:innan|före|"
        r"tills|sen) (?:olyckan|operationen|skadan|hjärtinfarkten|stroken|barnen|kraschen|utmattningen|sjukdomen|"
        r"covid)|förr i (?:tiden|världen|alla fall)|på den tiden|det var (?:då|förr)|(?:rostig|ringrostig)|som (?:ung|"
        r"ungdom|liten|barn|tonåring|grabb|flicka|pojke|unge) (?!lärde|växte)\S+|(?:har )?varit (?:både )?bättre|"
        r"(?:stått|stod|suttit|satt|åkt) (?:jag )?(?:bredvid|med) (?:och|när|medan)|mina egna (?:barn|ungar|fyra|tre|"
        r"två|#)|(?:dra|ta|diskutera|prata|bolla) (?:det )?(?:med|igenom) (?:\S+ )?(?:min|frun|mannen|sambon|familjen|"
        r"hemma)(?: \S+)?|får (?:vi|man|jag) se|borde (?:gå|funka|fungera|kunna)|(?:är|var) (?:ju )?(?:ganska|rätt) "
        r"(?:lång|stor|lik|lika|nära|tung|hög)|i förtid|(?:arbetslös|sjukskriven|bott (?:här|i sverige)|pluggat|"
        r"pluggade|studerat|studerade|letat|letade|sökt (?:jobb|arbete)|väntat|föräldraledig|mammaledig|pappaledig|"
        r"gift|skild|singel|nykter|fängelse|vegan|utan jobb|hemma med)(?: \S+){0,4}? (?:i|sen|under|på|varje) (?:# |"
        r"ett |en |flera |många |snart |över |dag|vecka)+\S*|(?:arbetslös|sjukskriven|utan jobb) sen(?: \S+)?|när jag "
        r"var (?:barn|liten|grabb|tonåring|unge|pojke|flicka)|i stora drag|(?:borde|skulle) vara klart|några (?:stall|"
        r"gånger)(?: \S+){0,3}|som (?:ung|ungdom|liten|barn|tonåring|grabb|flicka|pojke|unge) (?!lärde|växte)\S+|"
        r"(?:har )?varit (?:både )?bättre|(?:stått|stod|suttit|satt|åkt) (?:jag )?(?:bredvid|med) (?:och|när|medan)|"
        r"mina egna (?:barn|ungar|fyra|tre|två|#)|(?:dra|ta|diskutera|prata|bolla) (?:det )?(?:med|igenom) (?:\S+ "
        r")?(?:min|frun|mannen|sambon|familjen|hemma)(?: \S+)?|får (?:vi|man|jag) se|borde (?:gå|funka|fungera|kunna)|"
        r"(?:är|var) (?:ju )?(?:ganska|rätt) (?:lång|stor|lik|lika|nära|tung|hög)|i förtid|(?:ett tag|länge|evigheter|"
        r"många år|# år) sen(?: sist)?(?= [.,!]| $)|(?:bara |blott |endast )?(?:en gång|ett par gånger|någon gång|"
        r"någon enstaka gång)(?! (?:per|i|om|varje|till|räckte|har jag (?:missat|varit)))|(?:har|fick|fått) (?:jag "
        r")?(?:bara )?(?:prova|provat|testa|testat|prövat|smakat|nosat|tittat) (?:på|en|bara|lite|det|någon)|(?:på|"
        r"under) (?:semestern|en semester|skidresan|möhippan|svensexan|konfirmationslägret|en kurs)|(?:hemma på|på) "
        r"(?:tomten|landet|altanen|balkongen|min egen)|(?:vår|våra|min egen|mitt eget) (?:villa|hus|sommarstuga|stuga|"
        r"tomt|trädgård|balkong)|till husbehov|på (?:film|tv|youtube|nätet|håll)|(?<=^ )(?:på )?(?:sommaren|vintern|"
        r"våren|hösten|somrarna|vintrarna) (?:är|går|funkar|ja)|(?:(?<=^ )ibland|vissa (?:dagar|perioder|veckor|"
        r"gånger)|då och då|periodvis|en period|emellanåt)|(?:sover|mår) (?:jag )?(?:dåligt|sämre|illa)|nervös|(?:det "
        r")?var (?:tanken|planen|meningen|målet|idén)|(?:är|har) (?:fortfarande )?(?:på )?(?:prov|utredning|"
        r"upplärning|praktik nu)|(?:grundkurs|prova på)\S*|i (?:skolan|gymnasiet|högstadiet|lågstadiet|slöjden|"
        r"plugget)(?: på \S+)?(?= [.,!]| $)|teoretiskt|i teorin|(?:vore|var) synd att säga|kan (?:jag|man) inte "
        r"(?:direkt |precis )?påstå",
        yes=(
            "För rätt pengar kan man göra det mesta.",
            "Det var innan olyckan.",
            "Jag har provat en gång.",
            "På sommaren är det härligt.",
        ),
        no=("En gång i veckan.", "Varje sommar."),
    ),
    Rule(
        "sv.showdoubt.skill_kin",
        r"(?<=^ )(?:brorsan|syrran|farsan|morsan|pappa|mamma|frugan|gubben|sambon|kusinen|svärfar|svärmor|morfar|"
        r"farfar|mormor|farmor|polaren|grannen|dottern|sonen|tjejen|killen|flickvännen|pojkvännen|brorsan min|min "
        r"\S+) (?:är|var|har|hade|jobbar|jobbade|kör|körde|gör|gjorde|håller|höll|rider|spelar|pluggar|utbildar|läser|"
        r"äger|driver)",
        yes=("Brorsan är arborist.",),
        no=("Jag är arborist.",),
    ),
)
