"""Swedish doing that shows without a yes that somebody has done what is asked or can do it.

As in `likings`; the kind `skill` is of every question for experience, ability or comfort. A length of it, a daily
habit, a trade or an upbringing is told because it answers; what only brushes against it is in `likings` as a doubt.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_LONG = (
    r"(?:# (?:år|somrar|säsonger|vintrar|terminer|höstar|vårar)|i (?:många|flera|alla|så många) år|många år|flera år|"
    r"ett (?:halvt liv|decennium|antal år|tiotal år)|halva livet|hela (?:mitt |min )?(?:liv(?:et)?|yrkesliv(?:et)?|"
    r"arbetsliv(?:et)?|karriär(?:en)?|uppväxt(?:en)?|barndom(?:en)?)|(?:sen|alltsen|från) (?:gymnasiet|barnsben|skolan|"
    r"lumpen|tonåren|studenten|# (?:års ?åldern)?|jag (?:var|fyllde|gick|tog|kom|slutade)|första dagen|första dan|"
    r"förra seklet|urminnes tider))"
)
_OFTEN = (
    r"(?:varje (?:dag|dygn|natt|kväll|morgon|vecka|månad|sommar|vinter|höst|vår|helg|lördag|söndag|säsong|pass|skift|"
    r"arbetsdag|rast|år|jul|lunch|fredag|måndag|runda|morgonrunda|tur)|varenda (?:dag|natt|vecka|morgon|helg)|var "
    r"(?:fredag|måndag|tisdag|onsdag|torsdag|lördag|söndag|dag|kväll|natt|vecka|morgon|helg|sommar)|dagligen|(?:hela|"
    r"om) (?:dagarna|nätterna|dagen lång|tiden)|dagarna i ända|till vardags|året runt|# gånger (?:om|i|per) (?:dagen|"
    r"dygnet|veckan|månaden|timmen|året)|# (?:\S+ )?(?:om|per) (?:dagen|dygnet|dag|skift|natt|timmen|pass)|sju dagar i "
    r"veckan|vardag som helg|morgon som kväll|ut och in|(?:vecka|dag|år) (?:ut och|efter) (?:\S+ )?(?:in|vecka|dag|år))"
)
_TRADE = (
    r"(?!ledare|dammsug|vän|nybörj|pension|förvän|van|intress|svår|lätt|snab|lång|bätt|stör|senare|tidigare|mindre|"
    r"närmare|äld|yng|läkaren)\S{2,}(?:are|aren|ist|isten|ör|ören|törska|man|mannen|sköterska|skötare|biträde|"
    r"assistent|tekniker|mekaniker|bonde|kock|präst|polis|vakt|soldat|elektriker|pedagog|terapeut|ingenjör|chaufför|"
    r"piga|dräng|föreståndare|ledare|bud|krigare|konstnär|murare|optiker|smed|städerska|kirurg|fysioterapeut|vårdare|"
    r"barnmorska|mästare)"
)
_PLACES = (
    r"\S*(?:fabriken|verket|bruket|varvet|sågen|gården|gruvan|hamnen|kliniken|avdelningen|mottagningen|boendet|hemmet|"
    r"skolan|förskolan|köket|krogen|restaurangen|caféet|kaféet|butiken|affären|macken|kiosken|lagret|terminalen|"
    r"åkeriet|verkstaden|verkstan|slakteriet|bageriet|mejeriet|tvätteriet|tryckeriet|hotellet|båten|färjan|firman|"
    r"stallet|ladugården|fritids|dagis|hemtjänsten|kyrkogården|regementet|kommunen|landstinget|sjukhuset|akuten|"
    r"ambulansen|posten|bygget|byggen|taken|golvet|växeln|callcentret|kassan|disken|linan|bandet|växthuset|plantskolan|"
    r"pizzerian|byrån|salongen|gymmet|badhuset|simhallen|fängelset|häktet|anstalten|arkivet|biblioteket)"
)

DOINGS = (
    Rule(
        "sv.sort.skill",
        r"har du (?:\S+ ){0,3}?(?:erfarenhet(?:er)?|\S*vana|rutin|jobbat|arbetat|kört|hanterat|använt|varit|stått|"
        r"suttit|lett|undervisat|ansvarat|sålt|lagat|byggt|svetsat|skött|provat|tränat|vårdat|hållit|haft hand|"
        r"problem med|svårt (?:för|att|med)|något emot)|är du (?:\S+ )?(?:van|bekväm|trygg|säker|duktig|bra|noggrann|"
        r"haj|kunnig|bekant|insatt|stark|tålig|rutinerad|erfaren|vaksam|händig|\S*rädd|\S*känslig)|kan du (?!tänka|"
        r"jobba|arbeta|börja|flytta|ställa upp|vara|hoppa|komma|resa|bo|stanna|byta|ge|visa|skicka|ta (?:\S+ "
        r")?(?:pass|dig|emot|arbetspass|jour|extra|hand|\S*pass)|tänka)\S+|kan du (?:jobba|arbeta) (?:i|på|med|mot|"
        r"enligt|som|under|ute|utomhus|ensam|själv)(?! (?:helg|natt|kväll|vardag|lördag|söndag|jul|midsommar|påsk|"
        r"nyår|skift|storhelg|skol|\S+dag|\S*helg|sommar|danmark|norge|stockholm|malmö|göteborg))|klarar du|behärskar "
        r"du|trivs du|vågar du|orkar du|känner du till|gillar du|hanterar du|stör (?:det )?dig|\S*fobi(?:er)?|blir du|"
        r"har du (?:\S+ )?(?:lätt för|fallenhet|känsla för|talang|koll på|öga för|kunskap\S*|\S*erfarenhet)|är du "
        r"(?:i|en) \S+|talar du|pratar du|är det okej (?:att|med) (?!du|vi|ni|övertid|natt|helg|kväll|resor|skift)",
        yes=(
            "Har du lett en grupp?",
            "Är du van vid stora djur?",
            "Klarar du monotont arbete?",
            "Kan du arbeta i damm?",
        ),
        no=("Har du bil?", "Kan du jobba på lördagar?", "Kan du tänka dig natt?"),
    ),
    Rule(
        "sv.showyes.skill",
        rf"(?:{_TRADE}|i|på|hos|bakom|med|av|åt|inom|från|ombord|till sjöss|i lumpen|som) (?:\S+ ){{0,4}}?,? ?(?:i |"
        rf"sen )?{_LONG}(?! (?:sen|gammal|sedan|kvar))|{_LONG}(?! (?:sen|gammal|sedan|kvar|tills|till)) (?:\S+ "
        rf"){{0,2}}?(?:som|på|i|hos|bakom|med|inom|ombord|till sjöss|vid|under|av|åt) (?!alla fall|sjukskriv|rehab|"
        rf"föräldra|arbetslös)\S+|{_OFTEN}|(?<!inte )(?:jag |har )?(?:stod|stått|står|satt|suttit|sitter|jobbat|"
        rf"jobbade|jobbar|arbetat|arbetade|slitit|slet|extrajobbade|sommarjobbade|körde|kört|sålde|sålt|skötte|skött|"
        rf"packat|packade|städat|städade|lagat|lagade|lärde upp|byggde|byggt|svetsade|svetsat|lett|ledde|skrev|sydde|"
        rf"sytt|delade|delat|bar|burit|mjölkat|mjölkade|vaktade|vaktat|tvättat|tvättade|tömde|tömt|hällde|serverade|"
        rf"serverat|tömt|rensat|rensade|drev|drivit|målat|målade|murade|grävt|grävde|monterat|monterade) (?:\S+ "
        rf"){{0,3}}?(?:på|i|hos|åt|bakom|för|ombord på|under|vid|med) (?!kurs|en kurs|semestern|min|mitt|vår|villan|"
        rf"lager $)(?:\S+ )?{_PLACES}|(?:är|var|varit|jobbat som|jobbar som|jobbade som|gammal|fd|utbildad|före detta|"
        rf"pensionerad) (?:\S+ ){{0,1}}?{_TRADE}(?! i framtiden)(?= [.,]| i| på| hos| sen| och| med| från| $)|"
        rf"(?:uppvuxen|uppväxt|vuxit upp|växte upp|född|fostrad|skolad|uppfödd) (?:\S+ )?(?:i|på|med|bakom|vid|bland|"
        rf"till|mitt i|ombord)|från barnsben|(?:så|det) är jag uppfostrad|mitt (?:levebröd|yrke|jobb|första språk|"
        rf"hantverk|dagliga bröd|vardagsliv|modersmål|gebit|fack|område)|min (?:vardag|arbetsplats|arbetsuppgift|"
        rf"vardagsmat|hemmaplan|huvudsyssla|bransch|uppgift|specialitet|syssla)(?= [.,]| i| på| där| sen| $)|vardags "
        rf"?mat|(?:ingick|ingår|hörde) (?:det )?(?:ju )?(?:i|till) (?:varje |mina |alla |mitt |min |rutinen|arbetet|"
        rf"vardagen|jobbet på|jobbet där|utbildningen)|(?:ren )?reflex|andra natur|ryggmärgen|(?:till|mitt|blev) "
        rf"(?:\S+ )?(?:yrke|levebröd)|(?:hundratals|tusentals|hundra|tusen|oräkneliga|otaliga|mängder av|tiotals|"
        rf"flera hundra|hundratals|femtioelva|massor av) \S+|bland annat på|(?:det )?(?:hade|körde|gjorde|använde) vi "
        rf"(?:jämt |alltid |också |redan )?(?:på|hos|i) (?:förra|mitt förra|gamla|\S+et|\S+en)(?= [.,]| $| stället| "
        rf"jobbet| \S+ [.,])|(?:det var|det är) jag (?:det|som (?:gjorde|fick|körde|skötte|hade hand|lagade|ledde|"
        rf"lärde|skrev|tog|stod|höll|byggde|drev|ansvarade))|(?:håller|höll|hållit) (?:jag )?(?:i|kurser i|på med) "
        rf"(?:\S+ )?(?:hela tiden|jämt|kurser|utbildningar|passen|grupper)|(?:utbildar|utbildade|lär upp|lärde upp|"
        rf"tränar|tränade|coachar|instruerar|undervisar)(?: jag)? (?:de|andra|nya|folk|barn|nyanställda|kollegor|ett|"
        rf"i|på)",
        yes=(
            "Frisör i tjugosex år.",
            "Gruvan i Garpenberg, min arbetsplats i femton år.",
            "Femton tusen steg om dagen.",
            "Jag är tatuerare.",
            "Uppvuxen i stallet.",
            "Det ingick i varje runda.",
            "Jag stod i kassan på pizzerian.",
        ),
        no=("Jag har provat.", "Det är länge sen.", "Jag vill lära mig."),
    ),
    Rule(
        "sv.showno.skill",
        r"(?:är|var) (?:ju )?(?:allt|det enda|det mesta|ungefär allt) (?:(?:som )?jag|man) (?:kan|kunde|fick lära|"
        r"lärde|har lärt|minns|har|förstår)(?: mig)?|sträcker sig (?:mina|min) (?:kunskaper|\S+ska)|där tar (?:det|"
        r"mina kunskaper) slut|(?:nybörjare|novis|gröngöling|grön)(?= [.,!]| $| på| i)|tummen mitt i handen|tio "
        r"tummar|(?:bara|endast|enbart) (?:sett|läst om|hört|på film|på tv|på håll|från håll)|(?:har|hade) (?:\S+ "
        r"){0,2}(?:aldrig|inte) (?:ens )?(?:satt|stått|hållit|tagit|rört|sett|varit|suttit|provat|testat) (?:min fot|"
        r"en fot|i en|på en|någon|ens|i|på)|lärde (?:jag )?mig aldrig|(?:gjorde|skötte|tog|körde|väl|la|lade|har) "
        r"(?:de )?andra(?= [.,!]| $)|(?:bara|endast) (?:dragit|kört|åkt|använt|hållit i) \S+(?: \S+){0,3}|bara "
        r"(?:suttit|sett|stått bredvid|hört|läst|åkt) \S+ aldrig \S+|(?:är|var) (?:det )?(?:(?:mitt livs|min|hela|"
        r"mitt|enda|den) ){1,3}(?:\S*historia|erfarenhet|meritlista|karriär|repertoar|kunnande)|(?:gav|räknade|gjorde|"
        r"slog) (?:jag )?(?:alltid |jämt |ständigt )?(?:in )?fel(?: \S+){0,2} (?:varje|hela|jämt|och)(?: \S+)?|"
        r"(?:fick|fått) (?:\S+ )?(?:byta|flytta|gå) (?:till|över till) (?:lagret|köket|ett annat|en annan|något "
        r"annat)(?: \S+)?|bara (?:suttit|sett|stått bredvid|hört|läst|åkt) \S+ aldrig \S+|(?:är|var) (?:det )?(?:mitt "
        r"livs |min |hela min |mitt |hela mitt )+(?:hela |enda )?(?:\S*historia|erfarenhet|meritlista|karriär|"
        r"repertoar|kunnande)|(?:gav|räknade|gjorde|slog) (?:jag )?(?:alltid |jämt |ständigt )?(?:in )?fel(?: "
        r"\S+){0,2} (?:varje|hela|jämt|och)(?: \S+)?|(?:fick|fått) (?:\S+ )?(?:byta|flytta|gå) (?:till|över till) "
        r"(?:lagret|köket|ett annat|en annan|något annat)(?: \S+)?|aldrig (?:lärt mig|fått lära|blivit av|orkat|"
        r"förstått mig på|fått kläm på|fått grepp om|fått in)|(?:är|var) (?:rena )?(?:grekiskan|hebreiskan|rappakalja|"
        r"kinesiska) för mig|(?:något|någonting) jag aldrig (?:har )?(?:skaffat|gjort|lärt|tagit|provat|haft|jobbat|"
        r"kört|sysslat|gått)",
        yes=(
            "God dag är allt jag kan.",
            "Skriva lärde jag mig aldrig.",
            "Körkort är något jag aldrig skaffat mig.",
            "Där är jag nybörjare.",
        ),
        no=("Det är allt jag vill.", "Det lärde jag mig i lumpen."),
    ),
    Rule(
        "sv.showno.skill_own_instead",
        r"(?:är|det är|var) (?:(?:ju|bara|allt|det|vad) ){1,2}(?:som )?jag (?:har |har någonsin |kan |bara )?(?:\S+ "
        r")?(?:gjort|äger|har|kört|jobbat|livnärt|hållit|sysslat|kan|kör|använt|gör|använder|lärt)(?: (?:med|på|i|och|"
        r"mig|har)){0,3}|det (?:enda )?jag (?:har|äger|kör|kan|gjort|har gjort) är \S+(?: \S+)?",
        yes=("Elscooter, det är vad jag äger och har.", "Byggstädning är vad jag har gjort."),
        no=("Det har jag gjort.",),
    ),
)
