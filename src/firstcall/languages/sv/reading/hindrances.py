"""Swedish hindrances and freedom that answer a yes-or-no question: closing nurseries, choirs, last buses, worn knees.

As in `likings`; the kind `hours` is of every question for times of work, `bodily` of every one for strength or health.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_DAYS = (
    r"(?:{WD}(?:ar|arna|en|s\S+)?|(?:helg|kväll|natt|nätt|morgon|morgn)(?:er|ar|en|arna|erna)?|jul(?:en|afton)?|"
    r"påsk(?:en)?|midsommar\S*|nyår\S*|då|den (?:dagen|tiden|helgen|veckan)|juli|augusti|juni|sommaren|somrarna|"
    r"lov(?:en)?)"
)

HINDRANCES = (
    Rule(
        "sv.sort.hours",
        r"\S*(?:kväll|kvällar|kvällen|kvällspass|natt|natten|nätter|nattpass|helg|helgen|helger|helgerna|lördag|"
        r"lördagar|söndag|söndagar|fredag|fredagar|måndag|måndagar|tisdag|tisdagar|onsdag|onsdagar|torsdag|torsdagar|"
        r"lov|loven|afton|skift|skiftet|varsel|pass|passet|jour|beredskap|tider|tiderna|övertid|semester|turer|schema|"
        r"schemat)|storhelg\S*|skiftarbete|nattarbete|helgarbete|kvällsarbete|midsommar\S*|jul\S*|nyår\S*|påsk\S*|"
        r"jobba över|arbeta över|hoppa in|ställa upp|(?:börja|vara på plats|starta) (?:\S+ )?(?:klockan |halv )?#|"
        r"tidig\S*|morgnar|morgonen|morgonpass|kort varsel|extra(?:pass)?|heltid|deltid|bo borta|ligga (?:borta|ute)|"
        r"veckopendla|resdagar|resa (?:i|mycket|ofta)|sommar(?:en)?|somrarna|vintern|flexibel|dygnet|nätter|alla "
        r"dagar|till klockan #|efter klockan #",
        yes=("Kan du jobba under skolloven?", "Kan du ställa upp på fredagskvällar?", "Är du flexibel med tiderna?"),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.showyes.hours",
        r"all tid i världen|(?:friare|fri) (?:än|som) (?:\S+ )?fågeln?|(?:är |jag är )?(?:pensionär|änkling|änka|"
        r"singel|ungkarl|ensamstående utan barn|barnlös|frånskild|ledig jämt)(?= [.,!]| $| så| och| numera| utan)|"
        r"(?:barnen|ungarna|döttrarna|sönerna|grabbarna|tjejerna|pojkarna|flickorna|barn|ungar) (?:är|har|bor) (?:\S+ "
        r")?(?:vuxna|stora|utflugna|flyttat|flyttade|hemifrån|ute ur|klarar sig|själva|tonåringar|egna)(?: \S+){0,2}|"
        r"(?:ingen|inga) (?:som|barn|familj|man|fru|småbarn|katt)(?: som)? (?:väntar|sitter|saknar|behöver|längtar|"
        r"hemma|att passa)(?: \S+){0,3}|(?:har )?(?:inget|ingenting|inte något) (?:annat |bättre |särskilt )?(?:för "
        r"mig|att göra|planerat|i kalendern)|kalendern (?:är|gapar) (?:\S+ )?(?:tom|öppen|ren|blank)|(?:firar|bryr) "
        r"(?:jag |vi )?(?:mig )?(?:inte|aldrig|ändå inte) (?:\S+ )?(?:jul|påsk|midsommar|nyår|något|sånt|om)(?: \S+)?|"
        r"(?:sambon|frun|frugan|mannen|mormor|svärmor|pappan|mamman|exet|farmor|morfar|barnens pappa|barnens mamma) "
        r"(?:är|tar|har|passar|hämtar|lämnar|ställer upp|jobbar)(?: \S+){0,2} (?:hemma|barnen|dem|ungarna|då|på dagen|"
        r"dagarna|grabben|hemifrån|dagtid|henne|honom|mig)|(?:är|vaken|uppe|pigg) (?:jag |man )?(?:ändå|redan) "
        r"(?:vaken|uppe|igång|pigg|på benen)|(?:det är )?bara (?:att )?(?:säga till|ringa|säg|ring|messa|höra av|slå "
        r"en signal|skriva upp mig|smsa|pinga)(?: \S+)?|(?:ring|säg|messa|skriv) (?:så|bara|när)(?: \S+){0,3}|(?:mina|"
        r"alla|mitt) (?:dagar|kvällar|helger|tider|schema) (?:är|står) (?:\S+ )?(?:fria|öppna|ert|era|tomma|tomt|"
        r"öppet|öppen)|(?:bor|har) (?:jag )?(?:\S+ )?(?:fem|#|ett stenkast|en kvart|runt) (?:minuter|meter|hörnet)(?: "
        r"\S+){0,2}|nattuggla\S*|nattmänniska|nattdjur|vampyr|kvällsmänniska|(?:vaknar|sovit|sover) (?:jag )?(?:ändå|"
        r"alltid|inte) (?:\S+ )?(?:fem|fyra|tidigt|längre än|#|innan|före)(?: \S+)?|(?:barn|ungar|familj|jul) har jag "
        r"(?:inte|ingen|inga)|(?:är|var) (?:ändå |alltid )?(?:jag|den) som (?:tar|brukar|jobbar|ställer|hoppar|"
        r"rycker)(?: \S+){0,2}|(?:hoppar|rycker|ryckt|hoppat|ställt|ställer) (?:jag )?(?:alltid |redan |ofta |gärna "
        r")?(?:in|upp) (?:jämt|hela tiden|när|alltid|varje|för|ofta|med)(?: \S+)?|(?:jag )?behöver (?:pengarna|"
        r"timmarna|inkomsten|obn|ob - tillägget|varje timme)|(?:ob|ob:n|tilläggen|obtillägget|ob - tillägget|"
        r"pengarna) (?:är|gör|lockar|behövs|kommer|sitter)(?: \S+)?|(?:ob|pengar) (?:behöver|vill) (?:jag|man|"
        r"alla)(?: \S+)?",
        yes=(
            "Jag är pensionär.",
            "Mina barn är utflugna.",
            "Det är ingen som väntar på mig hemma.",
            "Jag firar inte jul.",
            "Kalendern gapar tom.",
            "Svärmor tar barnen då.",
            "Jag behöver pengarna.",
        ),
        no=("Jag har barnen.", "Dagis stänger sex.", "Ingen ringer."),
    ),
    Rule(
        "sv.showno.hours",
        rf"(?:dagis|förskolan|fritids|skolan|fritidshemmet|dagmamman|föris|daghemmet) (?:är|har|stänger|öppnar|slutar|"
        rf"har öppet|tar inte emot|håller)(?: \S+){{0,4}}|(?:hämtar|lämnar|hämta|lämna|skjutsar|skjutsa|nattar|natta|"
        rf"passar|passa) (?:jag |vi )?(?:på |mina |min |våra |barnbarn\S* |upp )?(?:barnen|ungarna|sonen|dottern|"
        rf"dagis|förskolan|fritids|tvillingarna|lillan|grabben|pojken|flickan|barnbarnen|barn|tjejerna|henne|honom|"
        rf"dem|mamma|skolan|träningen|hunden|småttingarna)(?: \S+){{0,3}}|ensam(?:stående)? (?:med|mamma|pappa|"
        rf"förälder)(?: \S+){{0,3}}|har (?:jag |vi )?(?:mina |hand om )?(?:barnen|ungarna|barn|döttrarna|sönerna|"
        rf"grabbarna|tjejerna|tvillingarna|sonen|dottern|grabben|pojken|flickan|barnbarnen) (?:på|då|varannan|hos|"
        rf"hela|i|den|de|själv|ensam|varje|från|efter|alla)(?: \S+){{0,3}}|{_DAYS} (?:sjunger|spelar|tränar|leder|"
        rf"dansar|rider|badar|fiskar|jagar|pluggar|vaktar|coachar|dömer|predikar|ber|seglar) (?:jag|vi|barnen|kören) "
        rf"(?:(?:i|på|hos|med) \S+|alltid|bandy|fotboll|handboll|innebandy|hockey|match)(?: \S+){{0,3}}|{_DAYS} (?:är|"
        rf"går|har|åker) (?:jag|vi|barnen|familjen) (?:alltid |ju |redan )?(?:(?:i|på|till|hos) )?(?:kyrk\S*|moské\S*|"
        rf"synagog\S*|match\S*|träning\S*|bort\S*|körrep\S*|körövning|repetition|stallet|kurs|skola|lektion\S*|landet|"
        rf"stugan)(?: \S+){{0,3}}|(?:sjunger|spelar) (?:jag )?i (?:kören|en kör|kyrkokören|band\S*|orkestern|laget)|"
        rf"(?:är|blir) (?:\S+ )?(?:spikad|spikat|spikade|uppbokad|uppbokade|uppbokat|fullbokad|fullbokade|inbokad|"
        rf"inbokat|inbokade|vigd|vikt|heliga?|heligt|familjens|barnens|sabbat|vilodag)(?= [.,!]| $| för| åt| hos| i| "
        rf"på| med)|(?:tillhör|vigda? åt|vikta? åt|går till) (?:familjen|barnen|kören|kyrkan|frun|hunden|träningen|"
        rf"laget|gud)|(?:första|sista|enda|näst sista) (?:bussen|tåget|färjan|tunnelbanan|pendeln|båten|turen|"
        rf"spårvagnen|anslutningen|pendeltåget)(?: \S+){{0,3}} (?:går|gick|kommer|är|avgår|lämnar|ankommer)(?: "
        rf"\S+){{0,4}}|(?:går|finns|kommer) (?:det )?(?:inga|ingen|inte några|inte någon) (?:\S+ )?(?:bussar|buss|tåg|"
        rf"pendel|färja|båt|kollektivtrafik|förbindelse\S*)(?: \S+){{0,3}}|(?:hunden|hundarna|katten|korna|djuren|"
        rf"hästen|hästarna|fåren|hönsen|mamma|pappa|mannen|frun|valpen) (?:har bara|behöver|kräver|ska|måste|klarar "
        rf"inte|väntar|mår)(?: \S+){{0,3}}|(?:dagtid|kontorstid|vardagar|sju till fyra|dagar|dagpass|hem till middan|"
        rf"hemma till middagen|förmiddagar|halvtid|deltid|heltid) (?:är|och (?:\S+ ){{1,4}}är) (?:det |vad |allt |vad "
        rf"som )?(?:som )?(?:jag )?(?:gäller|orkar|söker|vill|kan|klarar|funkar)(?: \S+){{0,3}}|det är (?:bara "
        rf")?(?:dagtid|kontorstid|vardagar|dagar|dagpass|halvtid|förmiddagar)(?: \S+){{0,4}} (?:gäller|funkar|söker|"
        rf"vill)|(?:jobbar|kör|har|sitter|står) (?:jag )?(?:då |redan |nämligen )?(?:på |för |i |extra |natt "
        rf")?(?:mitt|ett|det) (?:andra|annat|ordinarie|fasta|gamla) jobb(?:et)?|(?:pluggar|studerar|läser) (?:jag "
        rf")?(?:på |då |till |hel)\S+|(?:har|är) (?:jag )?(?:\S+ )?(?:lektion\S*|föreläsning\S*|seminari\S*|sfi|"
        rf"dialys\S*|behandling\S*|terapi|körrep|körövning|matcher|match|träning|nattvardsgång|gudstjänst)(?: "
        rf"\S+){{0,2}}|(?:sover|ligger|slocknar|somnar|däckar|kroknar) (?:jag )?(?:\S+ )?(?:som en stock|i sängen|"
        rf"redan|klockan|vid|då|framför|efter|halv|och sover)(?: \S+){{0,2}}|(?:måste|vill|ska|behöver) (?:jag "
        rf")?(?:\S+ )?(?:vara|komma|bli) (?:hemma|hem)(?: \S+){{0,3}}|(?:vänder|vände) (?:jag )?(?:på )?dygnet|(?:har|"
        rf"tagit) (?:jag )?(?:redan )?(?:lovat|lovade) (?:bort|barnen|frun|familjen|sambon|ungarna|mamma)(?: "
        rf"\S+){{0,2}}|det går inte att rucka på|(?:rör|ruckar) (?:man|jag|vi) inte(?: på)?|(?:är|blir) (?:det "
        rf")?(?:barnvecka|pappavecka|mammavecka|barnledig|shabbat|sabbat|ramadan|älgjakt\S*|skördetid|lamning|"
        rf"kalvning|höskörd)(?: \S+){{0,2}}|det är (?:min|vår|familjens|barnens|enda) (?:\S+ )?(?:dag|tid|kväll|stund|"
        rf"helg|vecka|familjedag)(?: \S+){{0,3}}",
        yes=(
            "Dagis stänger halv sex.",
            "Jag är ensam med henne.",
            "Då sjunger jag i kören.",
            "Juli är spikad.",
            "Första bussen från byn går tjugo över åtta.",
            "Hunden har bara mig.",
            "Halvtid är vad jag orkar.",
            "Det är barnens tid.",
        ),
        no=("Mina barn är utflugna.", "Jag har tid.", "Barnen går i skolan."),
    ),
    Rule(
        "sv.sort.bodily",
        r"(?:klarar|orkar) du|lyft(?:a|er)?|bära|(?:stå|gå|ligga|sitta)(?: \S+){0,2} (?:hela|knä|upp|mycket|långa|i|"
        r"på|länge)|på knä|cykla|damm\S*|kyla|värme\S*|fysisk\S*|tung\S*|trappor|stege|höjd\S*|buller\S*|stark(?: "
        r"\S+)?|skotta|gräva|kasta|böja|klättra|springa|jobba (?:ute|utomhus)|arbeta (?:ute|utomhus)|rök|kemikalier|"
        r"heltid|orka|stress\S*|tempo",
        yes=("Klarar du tunga lyft?", "Kan du stå på knä?", "Kan du arbeta i dammig miljö?"),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.showno.bodily",
        r"(?:ryggen|knäna|knät|kroppen|axeln|axlarna|nacken|höften|höfterna|handleden|handlederna|armarna|benen|"
        r"fötterna|lungorna|hjärtat|händerna|fingrarna|armbågen|foten|hälarna|leden|lederna|ländryggen) (?:(?:är|har|"
        r"blev) (?:\S+ )?(?:slut|slutkörd\S*|utsliten|utslitna|utslitet|utbytta|utbytt|paj|körd|körda|kört|färdig|"
        r"färdiga|förstörd\S*|trasig|trasiga|trasigt|kass|kassa|stelopererad\S*|rökt|sagt upp sig|gett upp|tagit "
        r"slut)|säger (?:ifrån|nej|stopp|emot|upp sig)|protesterar|sätter stopp|lägger av|ger (?:upp|sig|vika)|"
        r"(?:pallar|orkar|klarar|håller|tål|räcker|vill) (?:det |tyvärr |längre |bara )?inte)(?: \S+){0,3}|(?:läkaren|"
        r"doktorn|ortopeden|sjukgymnasten|kirurgen|fysioterapeuten|arbetsterapeuten|kardiologen|specialisten) (?:\S+ "
        r"){0,4}?(?:förbjudit|förbjöd|avrått|avrådde|avråder|sagt nej|sa nej|säger nej|satte stopp|sagt stopp|inte "
        r"(?:får|vill|längre|låter|gå med)|sjukskrev)(?: \S+){0,2}|(?:förbjuden|förbjudet|ordination|order|avrådd|"
        r"inte lov) (?:av|från) (?:läkar\S*|doktor\S*|ortoped\S*|vården|sjukgymnast\S*)|(?:fick|fått|var tvungen att|"
        r"tvingades|blev tvungen att) (?:jag )?sluta(?: \S+){0,5} (?:skäl|skälet|grund|knäna|ryggen|axeln|lungorna|"
        r"astman|eksemet|allergin|hjärtat|därför)|(?:säckar|däckar|kroknar|klappar|faller|rasar|viker) (?:jag "
        r")?(?:ihop|mig)|(?:tuppar|tuppade) av|(?:blev|slutade|slutar) (?:det )?(?:i |med )?(?:ambulans\S*|akuten|"
        r"sjukhus)|(?:flåsar|kippar) (?:jag )?(?:efter|redan)|(?:blir|tar) (?:jag )?(?:andfådd|slut) (?:av|bara|redan|"
        r"efter)|(?:har|fick|lider av) (?:(?:jag|svår|grav|kraftig) )*(?:astma|kol|pacemaker|hjärtfel|hjärtsvikt|"
        r"artros|fibromyalgi|ms|reumatism|raynauds|vita fingrar|benskörhet|whiplash|lyftförbud|bärförbud|"
        r"utmattning\S*)(?: \S+){0,3}|(?:sitter|åker) (?:jag )?(?:i )?(?:rullstol|permobil)|går (?:jag )?(?:med|på) "
        r"(?:rullator|kryckor|käpp)|(?:vikten|åldern|kroppen|hälsan|hjärtat|konditionen|flåset) (?:säger|sätter|"
        r"räcker|tillåter|medger|orkar) (?:\S+ )?(?:stopp|ifrån|inte|nej)|väger (?:jag )?(?:själv )?(?:bara )?# "
        r"(?:kilo )?(?:själv )?och|aldrig orkat|(?:mina|min) (?:bästa|starka) (?:dagar|år) (?:är|har) (?:\S+ "
        r")?(?:över|förbi|passerat|bakom)",
        yes=(
            "Båda knäna är utbytta.",
            "Läkaren har förbjudit mig.",
            "Ryggen säger ifrån.",
            "Över trettio grader säckar jag ihop.",
            "Jag har astma.",
            "Jag fick sluta på snickeriet av det skälet.",
        ),
        no=("Ryggen är stark.", "Läkaren säger att jag är frisk."),
    ),
    Rule(
        "sv.showyes.bodily",
        r"stark som (?:en )?(?:\S+)|(?:frisk|pigg|stark) som en \S+|(?:kör|går|tränar|lyfter|springer|löptränar|"
        r"cyklar|simmar|klättrar|boxas|ror|åker) (?:jag )?(?:\S+ ){0,2}?(?:maraton|marathon|crossfit|vasaloppet|"
        r"gym\S*|mil|milen|triathlon|tjejmilen|lidingöloppet|ultralopp|toppturer|ironman|judo|karate|styrkelyft\S*|på "
        r"gymmet|tyngre|hundra kilo|# kilo|# mil)(?: \S+){0,3}|vinterbad\S*|isvak\S*|isbad\S*|(?:# |tio|femton|"
        r"tjugo)\S*(?: tusen)? steg|tyngre (?:än|grejer|saker) (?:så|det|än)(?: \S+)?|(?:kånkat|kånkade|kånkar|släpat|"
        r"släpade|släpar|burit|bar|bär|lyft|lyfte|lyfter|lastat|lastade|lastar|hivat|hivade|skottat|skottade|skottar|"
        r"staplat|langat|langade|baxat|baxade|knuffat) (?:jag )?(?!inte|aldrig|knappt)(?:\S+ ){0,3}?(?:säckar|gips\S*|"
        r"gods|pianon|flyglar|möbler|mjölsäckar|tegel|balar|höbalar|däck|kartonger|patienter|barn|kassar|lådor|backar|"
        r"cement\S*|kylskåp|diskmaskiner|tvättmaskiner|stockar|ved|pallar|foder\S*|bräder|virke|rör|backar|ölbackar|"
        r"stolar|sten)|flytt(?:gubbe|firma\S*|bolag\S*|karl|are|at)|(?:vet|minns) (?:jag )?(?:knappt|inte) (?:ens "
        r")?(?:hur|vad) (?:man|det) (?:sitter|är att sitta|känns att sitta|gör)|aldrig (?:haft|känt|känner|sagt) "
        r"(?:\S+ ){0,2}?(?:ont|knyst|besvär|problem|värk|av något|av det)|(?:ryggen|kroppen|knäna|axlarna|lungorna|"
        r"hjärtat) (?:är|håller|har|orkar|mår|känns) (?:\S+ )?(?:stark|starka|av stål|bra|hel|hela|som en|perfekt|"
        r"frisk|friska|aldrig sagt|bättre|fint|utmärkt|det mesta|i skick|i form|i trim)(?: \S+){0,2}|(?:rygg|nävar|"
        r"armar|händer) (?:som|av) (?:en )?(?:\S+)|(?:mer|tyngre|betydligt mer|dubbelt) (?:än så|så mycket|så "
        r"tungt)(?: \S+)?",
        yes=(
            "Jag vinterbadar.",
            "Flyttfirma i Göteborg.",
            "Jag har burit gips hela livet.",
            "Jag vet knappt hur man sitter.",
            "Ryggen är av stål.",
        ),
        no=("Ryggen är slut.", "Jag går på stan."),
    ),
)
