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
        r"schemat)|(?:kan|kunde|skulle|har) du (?:\S+ ){0,3}?(?:jobba|arbeta|börja|komma|ställa|resa|bo|åka|pendla|ta "
        r"emot|stanna|möjlighet|sova|övernatta|delta|vara|gå|hoppa|byta|flytta|lova)|(?:morgon|kvälls|natt)(?:pigg|"
        r"människa|trött|uggla|djur)\S*|storhelg\S*|skiftarbete|nattarbete|helgarbete|kvällsarbete|midsommar\S*|"
        r"jul\S*|nyår\S*|påsk\S*|jobba över|arbeta över|hoppa in|ställa upp|(?:börja|vara på plats|starta) (?:\S+ "
        r")?(?:klockan |halv )?#|tidig\S*|morgnar|morgonen|morgonpass|kort varsel|extra(?:pass)?|heltid|deltid|bo "
        r"borta|ligga (?:borta|ute)|veckopendla|resdagar|resa (?:i|mycket|ofta)|sommar(?:en)?|somrarna|vintern|"
        r"flexibel|dygnet|nätter|alla dagar|till klockan #|efter klockan #",
        yes=("Kan du jobba under skolloven?", "Kan du ställa upp på fredagskvällar?", "Är du flexibel med tiderna?"),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.showyes.hours",
        r"all tid i världen|(?:barnen|ungarna|sonen|dottern|de|grabben|tjejerna) (?:är|bor) (?:ju |alltid )?hos "
        r"(?:sin |sina |deras )?(?:pappa|mamma|mormor|farmor|exet|far|mor)(?: \S+){0,3}|sitter (?:jag )?(?:ändå|ju|"
        r"bara) (?:\S+ )?(?:ensam|hemma|själv|och (?:uggl|titt|väntar)\S*)(?: \S+)?|(?:räkningarna|hyran|lånen) "
        r"betalar (?:inte )?sig(?: \S+)?|inte i säng (?:före|förrän|innan)(?: \S+)?|(?:i säng|lägger mig|somnar|går "
        r"och lägger mig|kommer i säng) (?:\S+ )?(?:ändå )?(?:inte |aldrig |först )(?:\S+ )?(?:före|förrän|innan|vid|"
        r"efter|klockan)(?: \S+)?|(?:hinner|hunnit) (?:jag )?(?:\S+ )?(?:bada|springa|träna|ta en promenad|löpa|simma|"
        r"jogga|vara ute|läsa tidningen) (?:\S+ )?(?:innan|före)(?: \S+){0,3}|(?:är|var) (?:judar|muslimer|muslim|"
        r"jude|hindu|buddhist|ateist|ortodox\S*|ortodoxa)(?= [.,!]| $| så)|(?:friare|fri) (?:än|som) (?:\S+ )?fågeln?|"
        r"(?:är |jag är )?(?:pensionär|änkling|änka|singel|ungkarl|ensamstående utan barn|barnlös|frånskild|ledig "
        r"jämt)(?= [.,!]| $| så| och| numera| utan)|(?:barnen|ungarna|döttrarna|sönerna|grabbarna|tjejerna|pojkarna|"
        r"flickorna|barn|ungar) (?:är|har|bor) (?:\S+ )?(?:vuxna|stora|utflugna|flyttat|flyttade|hemifrån|ute ur|"
        r"klarar sig|själva|tonåringar|egna)(?: \S+){0,2}|(?:ingen|inga) (?:som|barn|familj|man|fru|småbarn|katt)(?: "
        r"som)? (?:väntar|sitter|saknar|behöver|längtar|hemma|att passa)(?: \S+){0,3}|(?:har )?(?:inget|ingenting|"
        r"inte något) (?:annat |bättre |särskilt )?(?:för mig|att göra|planerat|i kalendern)|kalendern (?:är|gapar) "
        r"(?:\S+ )?(?:tom|öppen|ren|blank)|(?:firar|bryr) (?:jag |vi )?(?:mig )?(?:inte|aldrig|ändå inte) (?:\S+ "
        r")?(?:jul|påsk|midsommar|nyår|något|sånt|om)(?: \S+)?|(?:sambon|frun|frugan|mannen|mormor|svärmor|pappan|"
        r"mamman|exet|farmor|morfar|barnens pappa|barnens mamma) (?:är|tar|har|passar|hämtar|lämnar|ställer upp|"
        r"jobbar)(?: \S+){0,2} (?:hemma|barnen|dem|ungarna|då|på dagen|dagarna|grabben|hemifrån|dagtid|henne|honom|"
        r"mig)|(?:mamma|pappa|mormor|farmor|morfar|farfar|svärmor|svärfar|frun|mannen|sambon|exet|syrran|grannen|"
        r"moster|faster|barnvakten) (?:\S+ ){0,5}?(?:tar|passar|hämtar|ställer upp|rycker in|hjälper till|sköter|är "
        r"hemma) (?:\S+ )?(?:dem|barnen|ungarna|då|alltid|med|den|henne|honom|hunden|på|gärna|hela)(?: \S+){0,2}|"
        r"(?:mamma|pappa|mormor|farmor|morfar|farfar|svärmor|svärfar|frun|mannen|sambon|exet|syrran|grannen|moster|"
        r"faster|barnvakten) (?:\S+ ){0,5}?(?:tar|passar|hämtar|ställer upp|rycker in|hjälper till|sköter|är hemma) "
        r"(?:\S+ )?(?:dem|barnen|ungarna|då|alltid|med|den|henne|honom|hunden|på|gärna|hela)(?: \S+){0,2}|(?:är|vaken|"
        r"uppe|pigg) (?:jag |man )?(?:ändå|redan) (?:vaken|uppe|igång|pigg|på benen)|(?:det är )?bara (?:att "
        r")?(?:säga till|ringa|säg|ring|messa|höra av|slå en signal|skriva upp mig|smsa|pinga)(?: \S+)?|(?:ring|säg|"
        r"messa|skriv) (?:så|bara|när)(?: \S+){0,3}|(?:mina|alla|mitt) (?:dagar|kvällar|helger|tider|schema) (?:är|"
        r"står) (?:\S+ )?(?:fria|öppna|ert|era|tomma|tomt|öppet|öppen)|(?:bor|har) (?:jag )?(?:\S+ )?(?:fem|#|ett "
        r"stenkast|en kvart|runt) (?:minuter|meter|hörnet)(?: \S+){0,2}|nattuggla\S*|nattmänniska|nattdjur|vampyr|"
        r"kvällsmänniska|(?:vaknar|sovit|sover) (?:jag )?(?:ändå|alltid|inte) (?:\S+ )?(?:fem|fyra|tidigt|längre än|#|"
        r"innan|före)(?: \S+)?|(?:barn|ungar|familj|jul) har jag (?:inte|ingen|inga)|(?:är|var) (?:ändå |alltid "
        r")?(?:jag|den) som (?:tar|brukar|jobbar|ställer|hoppar|rycker)(?: \S+){0,2}|(?:hoppar|rycker|ryckt|hoppat|"
        r"ställt|ställer) (?:jag )?(?:alltid |redan |ofta |gärna )?(?:in|upp) (?:jämt|hela tiden|när|alltid|varje|för|"
        r"ofta|med)(?: \S+)?|(?:jag )?behöver (?:pengarna|timmarna|inkomsten|obn|ob - tillägget|varje timme)|(?:ob|"
        r"ob:n|tilläggen|obtillägget|ob - tillägget|pengarna) (?:är|gör|lockar|behövs|kommer|sitter)(?: \S+)?|(?:ob|"
        r"pengar) (?:behöver|vill) (?:jag|man|alla)(?: \S+)?",
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
        rf"har öppet|tar inte emot|håller)(?! (?:aldrig|inte|nattöppet|öppet (?:dygnet|hela|jämt|natt)))(?: "
        rf"\S+){{0,4}}|(?:hämtar|lämnar|hämta|lämna|skjutsar|skjutsa|nattar|natta|passar|passa) (?:jag |vi )?(?:på |"
        rf"mina |min |våra |barnbarn\S* |upp )?(?:barnen|ungarna|sonen|dottern|dagis|förskolan|fritids|tvillingarna|"
        rf"lillan|grabben|pojken|flickan|barnbarnen|barn|tjejerna|henne|honom|dem|mamma|skolan|träningen|hunden|"
        rf"småttingarna)(?: \S+){{0,3}}|(?:är|bor|sover|sitter) (?:jag )?(?:alltid )?(?:hos|med|hemma hos) (?:henne|"
        rf"honom|mamma|pappa|mina barn|barnen|exet|dem)(?: \S+){{0,2}}|ensam(?:stående)? (?:med|mamma|pappa|"
        rf"förälder)(?! (?:\S+ ){{0,2}}?(?:tonår\S*|vuxn\S*|stora|utflugn\S*))(?: \S+){{0,3}}|har (?:jag |vi "
        rf")?(?:mina |hand om )?(?:barnen|ungarna|barn|döttrarna|sönerna|grabbarna|tjejerna|tvillingarna|sonen|"
        rf"dottern|grabben|pojken|flickan|barnbarnen) (?:på|då|varannan|hos|hela|i|den|de|själv|ensam|varje|från|"
        rf"efter|alla)(?: \S+){{0,3}}|{_DAYS} (?:sjunger|spelar|tränar|leder|dansar|rider|badar|fiskar|jagar|pluggar|"
        rf"vaktar|coachar|dömer|predikar|ber|seglar) (?:jag|vi|barnen|kören) (?:(?:i|på|hos|med) \S+|alltid|bandy|"
        rf"fotboll|handboll|innebandy|hockey|match)(?: \S+){{0,3}}|{_DAYS} (?:är|går|har|åker) (?:jag|vi|barnen|"
        rf"familjen) (?:alltid |ju |redan )?(?:(?:i|på|till|hos) )?(?:kyrk\S*|moské\S*|synagog\S*|match\S*|träning\S*|"
        rf"bort\S*|körrep\S*|körövning|repetition|stallet|kurs|skola|lektion\S*|landet|stugan)(?: \S+){{0,3}}|"
        rf"(?:sjunger|spelar) (?:jag )?i (?:kören|en kör|kyrkokören|band\S*|orkestern|laget)|(?:är|blir) (?:\S+ "
        rf")?(?:spikad|spikat|spikade|uppbokad|uppbokade|uppbokat|fullbokad|fullbokade|inbokad|inbokat|inbokade|vigd|"
        rf"vikt|heliga?|heligt|familjens|barnens|sabbat|vilodag)(?= [.,!]| $| för| åt| hos| i| på| med)|(?:tillhör|"
        rf"vigda? åt|vikta? åt|går till) (?:familjen|barnen|kören|kyrkan|frun|hunden|träningen|laget|gud)|(?:första|"
        rf"sista|enda|näst sista) (?:bussen|tåget|färjan|tunnelbanan|pendeln|båten|turen|spårvagnen|anslutningen|"
        rf"pendeltåget)(?: \S+){{0,3}} (?:går|gick|kommer|är|avgår|lämnar|ankommer)(?: \S+){{0,4}}|(?:bussarna|tågen|"
        rf"båtarna|färjorna|pendeln|bussen|tåget) (?:börjar|slutar|går|kör) (?:att )?(?:gå )?(?:inte |först |redan |"
        rf"bara |så )+(?:\S+ ){{0,2}}?(?:#|halv|så|sent|tidigt|efter|innan|förrän)(?: \S+){{0,3}}|(?:bussarna|tågen|"
        rf"båtarna|färjorna|pendeln|bussen|tåget) (?:börjar|slutar|går|kör) (?:att )?(?:gå )?(?:(?:inte|först|redan|"
        rf"bara|så) ){{1,2}}(?:\S+ ){{0,2}}?(?:#|halv|så|sent|tidigt|efter|innan|förrän)(?: \S+){{0,3}}|(?:firar|är) "
        rf"(?:jag |vi )(?:alltid |ju )?(?:jul |påsk |midsommar |nyår )?(?:hos|med|uppe hos|i|på) (?:svär\S+|mamma|"
        rf"pappa|släkten|familjen|barnen|barnbarnen|föräldrar\S*|mina|min|mormor|farmor|dalarna|fjällen|thailand|"
        rf"landet)(?: \S+){{0,4}}|(?:ammar|ammande|bebis|nyfödd\S*)(?: \S+){{0,3}}|(?:flyger|reser|åker|drar|ska|"
        rf"tillbringar|tänker) (?:jag |vi )?(?:tillbringa |fira |vara |alla )?(?:\S+ )?(?:till|i|på) (?:bangkok|"
        rf"thailand|spanien|grekland|turkiet|kanarie\S*|gambia|kroatien|italien|usa|indien|mallorca|rhodos|kreta|"
        rf"alanya|phuket|dubai|egypten|polen|irak|bosnien|serbien|vietnam|bali|kuba|portugal|florida|london|paris|"
        rf"teneriffa|gran canaria|hemlandet)(?: \S+){{0,3}}|(?:varje|varenda) krona (?:\S+ ){{0,2}}?(?:bokad|räknad|"
        rf"behövs|intecknad)(?: \S+)?|(?:biljetterna|flyget|resan|stugan|hotellet|semestern|bröllopet|färjan|båten|"
        rf"veckan) (?:\S+ ){{0,3}}?(?:är|ligger) (?:redan |sen länge )?(?:betalda?|betalt|bokade?|bokat|bokad|"
        rf"spikade?|spikat|hyrd|fastlagd|bestämd|inbokad)(?: \S+){{0,2}}|(?:jag )?(?:lovade|lovat) (?:\S+ ){{1,3}}att "
        rf"(?:aldrig|inte|sluta|vara hemma|slippa)(?: \S+){{0,4}}|(?:{{WD}}(?:ar|arna)?|helgerna|kvällarna) (?:står|"
        rf"säljer|kör|håller) jag (?:på|i|med) (?:loppis|torget|marknad|kyrkan|extrajobbet|hallen|planen)(?: \S+)?|"
        rf"(?:går|finns|kommer) (?:det )?(?:inga|ingen|inte några|inte någon) (?:\S+ )?(?:bussar|buss|tåg|pendel|"
        rf"färja|båt|kollektivtrafik|förbindelse\S*)(?: \S+){{0,3}}|(?:hunden|hundarna|katten|korna|djuren|hästen|"
        rf"hästarna|fåren|hönsen|mamma|pappa|mannen|frun|valpen) (?:har bara|behöver|kräver|ska|måste|klarar inte|"
        rf"väntar|mår)(?: \S+){{0,3}}|(?:dagtid|kontorstid|vardagar|sju till fyra|dagar|dagpass|hem till middan|hemma "
        rf"till middagen|förmiddagar|halvtid|deltid|heltid) (?:är|och (?:\S+ ){{1,4}}är) (?:det |vad |allt |vad som "
        rf")?(?:som )?(?:jag )?(?:gäller|orkar|söker|vill|kan|klarar|funkar)(?: \S+){{0,3}}|det är (?:bara "
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
        r"(?:klarar|orkar|kan|skulle) du|är du (?:stark|i form|frisk|tålig|stresstålig|bekväm|rörlig)|lyft(?:a|er)?|"
        r"bära|(?:stå|gå|ligga|sitta)(?: \S+){0,2} (?:hela|knä|upp|mycket|långa|i|på|länge)|på knä|cykla|damm\S*|kyla|"
        r"värme\S*|fysisk\S*|tung\S*|trappor|stege|höjd\S*|buller\S*|stark(?: \S+)?|skotta|gräva|kasta|böja|klättra|"
        r"springa|jobba (?:ute|utomhus)|arbeta (?:ute|utomhus)|rök|kemikalier|heltid|orka|stress\S*|tempo",
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
        r"efter)|(?:suttit|satt|sitter|sittande) (?:jag )?(?:stilla |mest |bara )*(?:vid|framför|bakom) (?:ett |en "
        r")?(?:skrivbord|skärm|dator)\S*(?: \S+){0,3}|(?:benen|knäna|mina ben|mina knän) (?:blir|är|var|blev) "
        r"(?:som )?(?:spag\S+|gelé|"
        r"mjuka|skakiga|kokt \S+)(?: \S+){0,3}|(?:luftrören|luftvägarna|halsen|struphuvudet) (?:snörper|snörps|"
        r"svullnar|drar|stängs)(?: \S+){0,2}|(?:spräckt\S*|perforerad\S*|trasig\S*) trumhinn\S*|trumhinn\S* (?:är|"
        r"har) (?:\S+ )?(?:spräckt|spräckta|trasiga|spruckit|sprucken)(?: \S+){0,2}|\S*(?:läkaren|doktorn|"
        r"sjukgymnasten) (?:har )?(?:satt|satte) (?:stopp|p)|(?:grå|grön) starr|nattblind|(?:halv)?sjukersättning|"
        r"sjukbidrag|förtidspension\S*|(?:fötter|ben|händer|fingrar|knän|axlar|anklar|fötterna|benen|händerna|"
        r"fingrarna|tårna|knäna|armarna|vaderna|anklarna|foten) (?:\S+ )?(?:svullnar|vitnar|domnar|värker|somnar|"
        r"krampar|bultar|skriker|dör|sväller|viker|ger)(?: \S+){0,3}|(?:ögonen|näsan|halsen|huden|händerna|armarna|"
        r"lungorna) (?:svullnar|rinner|kliar|svider|täpps|snörs|spricker|exploderar|flammar|blir)(?: \S+){0,3}|(?:får|"
        r"fick|blir) (?:jag )?(?:\S+ )?(?:utslag|eksem|nässelutslag|nässelfeber|andnöd|astma\S*|blåsor|migrän|röda "
        r"prickar|hostattacker)(?: \S+){0,3}|(?:hostar|nyser|kippar|väser) (?:jag )?(?:\S+ )?(?:ihjäl|hela|konstant|"
        r"efter|blod|sönder|så fort)(?: \S+)?|(?:ögonen|näsan|halsen|huden|händerna|armarna|lungorna) (?:svullnar|"
        r"rinner|kliar|svider|täpps|snörs|spricker|exploderar|flammar)(?: \S+){0,3}|(?:får|fick) (?:jag )?(?:\S+ "
        r")?(?:utslag|eksem|nässelutslag|nässelfeber|andnöd|astma\S*|blåsor|migrän|röda prickar|hostattacker)(?: "
        r"\S+){0,3}|(?:hostar|nyser|kippar|väser) (?:jag )?(?:\S+ )?(?:ihjäl|hela|konstant|efter|blod|sönder|så "
        r"fort)(?: \S+)?|(?:har|fick|lider av) (?:(?:jag|svår|grav|kraftig) )*(?:astma|kol|pacemaker|hjärtfel|"
        r"hjärtsvikt|artros|fibromyalgi|ms|reumatism|raynauds|vita fingrar|benskörhet|whiplash|lyftförbud|bärförbud|"
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
        r"stark som (?:en )?(?:\S+)|(?:tävlar|tävlade|tränar|brottas|satsar) (?:jag )?(?:i|på|med) (?:strongman|"
        r"styrkelyft|powerlifting|bodybuilding|brottning|tyngdlyftning|kraftsport|rodd|judo|mma|boxning)|(?:frisk|"
        r"pigg|stark) som en \S+|(?:kör|går|tränar|lyfter|springer|löptränar|cyklar|simmar|klättrar|boxas|ror|åker) "
        r"(?:jag )?(?:\S+ ){0,2}?(?:maraton|marathon|crossfit|vasaloppet|gym\S*|mil|milen|triathlon|tjejmilen|"
        r"lidingöloppet|ultralopp|toppturer|ironman|judo|karate|styrkelyft\S*|på gymmet|tyngre|hundra kilo|# kilo|# "
        r"mil)(?: \S+){0,3}|vinterbad\S*|isvak\S*|isbad\S*|(?:# |tio|femton|tjugo)\S*(?: tusen)? steg|tyngre (?:än|"
        r"grejer|saker) (?:så|det|än)(?: \S+)?|(?:kånkat|kånkade|kånkar|släpat|släpade|släpar|burit|bar|bär|lyft|"
        r"lyfte|lyfter|lastat|lastade|lastar|hivat|hivade|skottat|skottade|skottar|staplat|langat|langade|baxat|"
        r"baxade|knuffat) (?:jag )?(?!inte|aldrig|knappt)(?:\S+ ){0,3}?(?:säckar|gips\S*|gods|pianon|flyglar|möbler|"
        r"mjölsäckar|tegel|balar|höbalar|däck|kartonger|patienter|barn|kassar|lådor|backar|cement\S*|kylskåp|"
        r"diskmaskiner|tvättmaskiner|stockar|ved|pallar|foder\S*|bräder|virke|rör|backar|ölbackar|stolar|sten)|"
        r"flytt(?:gubbe|firma\S*|bolag\S*|karl|are|at)|(?:vet|minns) (?:jag )?(?:knappt|inte) (?:ens )?(?:hur|vad) "
        r"(?:man|det) (?:sitter|är att sitta|känns att sitta|gör)|aldrig (?:haft|känt|känner|sagt) (?:\S+ "
        r"){0,2}?(?:ont|knyst|besvär|problem|värk|av något|av det)|(?:ryggen|kroppen|knäna|axlarna|lungorna|hjärtat) "
        r"(?:är|håller|har|orkar|mår|känns) (?:\S+ )?(?:stark|starka|av stål|bra|hel|hela|som en|perfekt|frisk|friska|"
        r"aldrig sagt|bättre|fint|utmärkt|det mesta|i skick|i form|i trim)(?: \S+){0,2}|(?:rygg|nävar|armar|händer) "
        r"(?:som|av) (?:en )?(?:\S+)|(?:mer|tyngre|betydligt mer|dubbelt) (?:än så|så mycket|så tungt)(?: \S+)?",
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
