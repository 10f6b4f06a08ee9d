"""Swedish words about papers: withdrawn, expired, in progress, valid, taken, unsure, foreign, experience only."""

from __future__ import annotations

from firstcall.reading.rules import Rule

STATES = (
    Rule(
        "sv.state.withdrawn",
        r"(?:får|fick) (?:jag )?(?:inte|ej) köra(?: \S+){0,2}|indraget|indragen|återkallat|återkallad|"
        r"(?:under )?\S*återkallelse(?:n)?|spärrat|"
        r"spärrad|"
        r"omhändertaget|körförbud|(?:blev|"
        r"blivit|bli) (?:jag )?av med(?: \S+)?|(?:de|polisen|snuten|dom|lappen|körkortet)? ?tog (?:de|polisen|snuten|"
        r"dom)(?: \S+)?|(?:de|polisen|snuten|dom) tog (?:det|den|lappen|körkortet|kortet|mitt)|(?:tog|"
        r"tagit|tagits) (?:ifrån mig|ifrån)(?: \S+)?|drogs in|dragits in|förlorade (?:\S+ )?(?:körkort\S*|"
        r"det|kortet)|rattfyll(?:a|eri)|förverkat|suspenderad"
        r"|(?:transportstyrelsen|myndigheten|körkortsmyndigheten|länsstyrelsen|socialstyrelsen) (?:tog|"
        r"drog|återkallade|spärrade)(?: \S+){0,2}|lämna(?:t|de)? in (?:det|lappen|körkortet)|"
        r"(?:det|kortet|körkortet|lappen) (?:ligger|är|finns) hos (?:transportstyrelsen|polisen)",
        yes=(
            "Jag är under återkallelse.",
            "Det ligger hos Transportstyrelsen.",
            "Transportstyrelsen tog det i julas.",
            "Det är indraget just nu.",
            "Jag blev av med det.",
            "Kortet blev jag av med i våras.",
        ),
        no=("Jag har det.",),
    ),
    Rule(
        "sv.state.surrendered",
        r"lämna(?:t|de)? (?:jag )?(?:ifrån mig|tillbaka)(?: (?:det|lappen|körkortet|kortet))?(?= [.,]| $| (?:när|"
        r"för|efter|då|i))|(?:fick|tvungen att) (?:jag )?lämna (?:ifrån mig |tillbaka )?(?:det|lappen|"
        r"körkortet|kortet)",
        yes=("Synen svek så jag fick lämna det.", "Jag lämnade tillbaka körkortet."),
        no=("Jag lämnade in ansökan.", "Jag har lämnat in papperen."),
    ),
    Rule(
        "sv.state.back",
        r"(?:får|fått|få|ska få|kommer få) (?:\S+ ){0,2}?(?:tillbaka|igen)(?: \S+){0,3}|"
        r"söka (?:det )?igen(?: \S+){0,3}|(?<!giltigt )(?<!giltig )(?<!gäller )(?<!gäller det )(?:till|fram till|"
        r"tills) (?:{MONA}|våren|hösten|sommaren|nästa|"
        r"årsskiftet|#)|spärrtid(?:en)?(?: \S+){0,3}|tillfälligt|"
        r"(?<!läser )(?<!går )(?<!pluggar )(?<!till det )(?<!på det )(?<!kursen )(?<!den )(?<!övningskör )just nu|"
        r"får (?:jag )?ut (?:det|den) igen",
        yes=("Jag får tillbaka det i augusti.", "indraget till februari"),
        no=("Jag har inte brytt mig.",),
    ),
    Rule(
        "sv.state.gone",
        r"för (?:gott|alltid|många år sen|länge sen|flera år sen)|inte brytt mig|(?:gav|gett|ger) (?:jag )?upp|"
        r"lagt ner det|"
        r"blev (?:det )?inget(?: av)?|"
        r"aldrig (?:tagit (?:\S+ )?(?:nytt|tillbaka))|(?:orkat|tänkt|brytt mig om att) ta (?:ett )?nytt|"
        r"inte sökt (?:om|(?:ett )?nytt)|inte tagit (?:ett )?nytt|inte (?:gjort|tagit) (?:om|igen) (?:det|den)|"
        r"(?<!gäller )(?<!giltigt )(?<!giltig )inte längre|tänker inte|(?:är|var|"
        r"blev) slut med (?:det|den|körkort\S*|bil\S*)",
        yes=(
            "Jag har inte gjort om det.",
            "Jag har inte sökt nytt.",
            "Jag har inte brytt mig om att ta ett nytt.",
            "Det är slut med det.",
        ),
        no=("Jag får tillbaka det.",),
    ),
    Rule(
        "sv.state.expired",
        r"(?:gick|gått|har gått|hann gå|låt|lät (?:det |den |jag )*gå|lät gå|låtit (?:det |den )?gå) ut|(?:utgången|"
        r"utgånget|utgångna|föråldra(?:d|t)|"
        r"ogiltig(?:t|a)?|förfallen|förfallet|förfallit|förföll|för gammal(?:t)?|utgått|inaktuell(?:t)?)|(?:är |"
        r"blev )?(?:spärrat|spärrad)(?: \S+)?|drogs in|drog in|dragits in|(?:var|gällde) (?:bara |"
        r"det )?till(?: \S+){0,2}|"
        r"inte (?:haft|gjort|förnyat|gått|repeterat|uppdaterat) (?:(?:om|det|den|kursen) ){0,2}sen(?: \S+){0,3}|"
        r"(?:föll|upphörde|löpte ut|slutade gälla|"
        r"gäller inte (?:längre|nu))|(?:skulle|borde|behöver|måste) (?:jag )?(?:ha )?(?:förnya(?:t|s)?|"
        r"förnyats|uppdatera(?:s|ts)?|repetera(?:s)?)(?: \S+){0,2}|inte (?:förnyat|giltig(?:t)?|"
        r"uppdaterat|förnyad)(?: \S+)?"
        r"|(?:gällde|var giltig(?:t)?) (?:till|fram)(?: \S+){0,2}|(?:har|hade) (?:haft|"
        r"jag haft)(?: \S+)? (?:men|tidigare|förut)|inte hunnit (?:förnya|göra om)(?: \S+)?|hade (?:det|"
        r"den) (?:förut|tidigare|en gång)|gammal(?:t)? nu|spärrades|har haft (?:ett |en |mitt )?(?:\S*kort|\S*bevis|"
        r"\S*intyg|det|den)(?= [.!] $| $)|(?:har |är )?(?:utlöpt|löpt ut|runnit ut|förverkad)|"
        r"missa(?:t|de) att förnya(?: \S+)?|passera(?:t|de) (?:sitt |sista |bäst före )?(?:datum|datumet|"
        r"giltighetstiden)|"
        r"(?:förra|gamla|tidigare) \S+ hade jag (?:det|den)|hade jag (?:det|den) (?:förut|då|tidigare)|"
        r"i år har jag inte (?:gjort|gått|förnyat)(?: det)?|inte (?:gjort|gått|förnyat) (?:det |den )?i år|"
        r"(?:gick|går) (?:det|den|kortet|beviset|intyget|certifikatet) ut|hinner (?:väl )?gå ut|slutar (?:ju )?gälla|"
        r"är (?:nog |väl )?ute(?= [.,]| $)|(?:bara |har )(?:ett|en) gammal(?:t)?(?= [.,!]| $)|måste (?:jag )?(?:få|ha|"
        r"skaffa|ta|söka) (?:en |ett )?(?:ny|nytt)(?= [.,]| $)",
        yes=(
            "Jag har haft truckkort.",
            "Det har jag låtit gå ut.",
            "Licensen är gammal nu.",
            "Det spärrades när jag slutade.",
            "Det är ute.",
            "Det gick ut i höstas.",
            "Den är för gammal.",
            "Jag har inte gjort den sen 2024.",
        ),
        no=("Jag gick ut skolan." if False else "Det gäller till 2029.",),
    ),
    Rule(
        "sv.state.progress",
        r"(?:nästa (?:vecka|månad)|på \S+dag|snart) (?:har|får) jag (?:det|den|kortet|körkortet|lappen)(?= [.,]| $)|"
        r"(?:om|i|till|efter) (?:{N}|ett par|några|en|ett|{MONA}|våren|hösten|sommaren|jul|\S*veckan)(?: (?:veckor|"
        r"vecka|månader|månad|dagar))? (?:har|får) jag (?:det|den|kortet|körkortet|lappen)|"
        r"börjar (?:jag )?(?:plugga |läsa |\S*kursen |\S*utbildningen )?(?:på|i|med|om|nästa)(?: \S+){0,2}|"
        r"(?:håller|hålls) på (?:och|att|med)(?: \S+){0,3}|"
        r"(?<!de )(?<!man )(?<!hur jag )(?:ska|skall|"
        r"kommer att|tänker|"
        r"planerar att) (?:jag )?(?:gå|ta|göra|börja|läsa|skriva|(?:på|till|upp på) (?:\S+ )?(?:\S*prov(?:et)?|"
        r"\S*kurs(?:en)?|\S*utbildning(?:en)?))(?: \S+){0,3}|(?:är |blev )?(?:inbokad|"
        r"anmäld|bokad|uppskriven|inskriven)(?: \S+){0,3}|(?:är |blir )(?:snart |inte |strax |"
        r"nästan )(?:klar|färdig|utbildad)(?: \S+){0,4}|blir (?:jag )?(?:klar|färdig|utbildad)(?: \S+){0,4}|"
        r"är (?:klar|färdig|klara|färdiga) (?:i|om|till|nästa|först|på|vid|senast)(?: \S+){0,3}|"
        r"(?:kursen|utbildningen|provet|examen) är (?:på|i|"
        r"nästa|den)(?: \S+){0,2}|ska få (?:\S+ )?(?:på posten|hem)|"
        r"(?:# )(?:\S+ )?(?:gjorda )?av #(?: \S+)?|(?:går|läser|pluggar|studerar) (?:just nu|nu|den|det|"
        r"kursen|en kurs|utbildningen|fortfarande|sista|till|på|\S*(?:utbildningen|utbildning|kursen|programmet|"
        r"linjen))"
        r"(?: \S+){0,3}|är klar med \S+ (?:i|om|till|nästa) \S+"
        r"|(?:har )?(?<!inte )(?<!aldrig )(?:sökt|ansökt|beställt|skickat in|lämnat in|fått tid)(?: \S+){0,4}|"
        r"väntar (?:jag )?på(?: \S+){0,4}|på (?:gång|väg)|under (?:utbildning|handläggning|pågående)|"
        r"lärling(?:s\S*)?|(?:uppkörning(?:en)?|\S*lektioner|körlektion|lektion nummer|övningskör(?:er)?|"
        r"körkortstillstånd|"
        r"körskola|teori(?:n|provet)?(?: först)?|övningskör(?: jag)?|kör upp|köra upp)(?: \S+){0,3}|"
        r"kvar (?:att göra|ungefär|innan)|(?:delkurs(?:er)?|moment|prov|kurser|timmar) kvar|"
        r"halvvägs(?: \S+)?|nästan klar|inte (?:riktigt |helt )?(?:klar|färdig)(?: \S+){0,3}|"
        r"snart (?:klar|färdig)|mitt i (?=det|allt|\S*utbildning|\S*kurs|\S*program|provet|processen|ansökan)\S+|"
        r"bokad(?: \S+)?|påbörjat|börjat"
        r"|(?:\S*provet|\S*kursen|\S*utbildningen|tentan) (?:skriver|gör|går|tar|har(?= jag (?:kvar|i|på|nästa|om|"
        r"framför))) jag(?! (?:inte|aldrig|redan|tyvärr|gått|gjort|tagit|avklarad|klar))(?: (?:i|nästa|"
        r"på|om)(?: \S+)?)?|(?:har|hos) (?:mina|min) (?:papper|ansökan)|alla papper inne|blir jag (?:det|legitimerad|"
        r"certifierad|klar)|ska få (?:papperet|beviset|kortet|intyget|det)(?: \S+){0,3}"
        r"|ansökan (?:ligger|är|inne|skickad|gick)(?: \S+){0,3}|kugga(?:de|t)(?: \S+)?|kört upp|(?:skriver|gör|"
        r"tar) jag (?:\S*provet|\S*kursen|\S*utbildningen|testet|den|det)"
        r"(?: för)? (?:i|på|nästa|om|till)(?: \S+)?|(?:andra|tredje|fjärde|nästa) försöket (?:är|blir|har jag)|"
        r"inte förrän(?: \S+){1,6}|(?:leg|legitimationen|kortet|beviset|papperet|intyget) kommer (?:i|om|nästa|"
        r"till|snart|på)(?: \S+)?|\S+ (?:går|gör|skriver|tar) jag (?:nu |först |inte förrän )?(?:i|på|nästa|om|"
        r"till) "
        r"(?!alla|fall|rast)\S+|"
        r"(?:ska|skickar|anmält|anmäld)(?: \S+){0,2} (?:in |mig |iväg )?på (?:\S*kurs(?:en)?|\S*utbildning(?:en)?)|"
        r"(?:tar|gör|skriver|har) (?:jag )?(?:min )?(?:examen|\S*provet|\S*prov) (?:i|nästa|till|om|på|"
        r"efter)(?: \S+)?|"
        r"söker (?:jag )?(?:den|det|\S*legitimation\S*) (?:då|sen|efter|när|i|till)"
        r"|(?:inte )?godkänd än"
        r"|(?:har jag |har )?inte fått (?:\S+ )?(?:än|ännu|hem)|(?:alla )?delkurser(?:na)?"
        r"|inte (?:begärt|hämtat|skickat|fått) ut(?: \S+)?"
        r"|provet gick (?:inte|dåligt|åt)(?: \S+){0,2}"
        r"|(?:fick|fått) (?:jag )?(?:aldrig|inte) (?:hem|ut)|(?:aldrig|inte) fått (?:hem|ut)|"
        r"(?:inte|aldrig) (?:godkänt|godkänts|beviljat|beviljats|utfärdat|utfärdats|skickat)(?: \S+)?(?: än| ännu)|"
        r"(?:är |redan )?bokat(?: \S+)?|inplanera(?:d|t|de)|(?:står )?i kö|(?:har )?väntat på|ska få (?:\S*kursen|"
        r"\S*utbildningen)"
        r"|(?:\S*kursen|\S*utbildningen) slutar"
        r"|kvar (?:på|av|till) (?:\S+ )?(?:\S*utbildning(?:en)?|\S*kurs(?:en)?|\S*programmet|\S*provet|examen)"
        r"|inte (?:skrivit|tagit|gjort|klarat|hunnit (?:skriva|ta|göra)) (?:\S+ )?(?:\S*provet|uppkörningen|examen|"
        r"tentan|teorin)",
        yes=(
            "Lektion nummer fyra på måndag.",
            "Om två veckor har jag det.",
            "Provet gick inte så bra.",
            "Jag fick aldrig hem kortet.",
            "Provet är bokat i mars.",
            "Har kört upp två gånger.",
            "Ettan skriver jag provet för i maj.",
            "Inte förrän året är slut.",
            "Kurserna är inplanerade.",
            "Står i kö för kursen.",
            "USK-kursen slutar i februari.",
            "Jag har nåt år kvar på utbildningen.",
            "Jag ska på provet den fjärde.",
            "Jag har gått kursen men inte skrivit provet.",
            "intyget har jag inte begärt ut",
            "Jag har alla delkurser.",
            "Ansökan ligger hos BYN.",
            "Kunskapsprovet skriver jag i höst.",
            "Jag ska gå kursen nu på torsdag.",
            "Jag har sökt men inte fått svar.",
            "Uppkörningen är nästa torsdag.",
        ),
        no=("Jag har det.",),
    ),
    Rule(
        "sv.state.trained",
        r"är (?:\S+ )?(?P<x>utbildad)(?! (?:i|inom|utomlands))(?: \S+)?",
        yes=("Jag är utbildad väktare sen 2021.",),
        no=("Jag blir utbildad.",),
    ),
    Rule(
        "sv.state.valid",
        r"(?:är |de är |det är |den är |gäller|giltig(?:t|a)?|gällande|löper|håller|"
        r"kvar) (?:\S+ ){0,2}?(?:till|tills|fram till|ut|i|t o m)(?: \S+){0,3}|giltig(?:t|a)?|gäller|"
        r"aktuell(?:t)?|förnya(?:t|de|d)|omprövad(?:e)?|omprövade|(?:är |nyss |senast )?(?:signera|attestera)(?:d|de|"
        r"t)|uppdaterad|fräsch(?:t)?|repetition(?:en|er)? (?:\S+ )?(?:varje|vartannat|vart|# gånger)(?: \S+)?|"
        r"(?:repeterar|förnyar|uppdaterar|gör (?:om )?|går |kör )(?:(?:vi|jag|det|den|om) ?){0,3}(?:varje|vartannat|"
        r"vart \S+) år",
        yes=("Ja, det gäller till 2029.", "Det är giltigt.", "Vi kör repetition varje år.", "Den gör vi om varje år."),
        no=("Det gick ut.",),
    ),
    Rule(
        "sv.state.unsure_whether",
        r"(?:minns|vet|kommer|osäker|tveksam|svårt|säker)(?: \S+){0,4}? (?:om|ifall) (?:jag|vi|man|det|den)(?: "
        r"\S+){0,4}",
        yes=("Det minns jag inte om vi fick.",),
        no=("Jag minns att vi fick det.",),
    ),
    Rule(
        "sv.state.took",
        r"(?<!skulle ha )(?<!borde ha )(?:tog|tagit|(?<!att )(?<!vill )(?<!kan )(?<!ska )ta|gick|gått|gjorde|gjort|"
        r"fick|fått|blev|klarade|körde(?! jag)|"
        r"certifierade|"
        r"läste|(?<!inte )(?:legitimerad|certifierad|auktoriserad|diplomerad)(?= (?:sen|för|i|på|av|genom))|"
        r"blev (?:det |den )?klart?)(?: (?:jag|det|den|mitt|kursen|utbildningen|ju|om|nu|upp|på|min|en|mina|"
        r"ju) ?){0,4}"
        r"|senast (?:i|förra|nu i|häromdagen|för|under)(?: \S+)?|(?:är |den är )?(?:färsk|färskt|nytagen|"
        r"nygjord|nytaget)|(?:fick|var) vi (?:alla )?(?:gå|göra|ta|tvungna)|godkände(?:s)? (?:mig|jag)|"
        r"godkänd(?: \S+)?|kom (?:beslutet|beviset|kortet|intyget|legitimationen|papperet)|(?:den|"
        r"det) är min(?= [.,]| $)|(?:fixade|ordnade|skaffade|avklarade|genomgick|genomförde) (?:jag|det|den|"
        r"mitt)(?: \S+)?|"
        r"(?<=^ )(?:ja , |jo , |öh , )?(?:nu |så sent som |bara )?(?:i (?:våras|somras|höstas|vintras|fjol|"
        r"januari i år)|"
        r"förra (?:året|våren|hösten|sommaren|vintern|månaden|veckan)|(?:för )?(?:{N}|ett par|några) "
        r"(?:månader|månad|veckor) sen|häromåret|häromdagen|tidigare i år|i början av året)(?= [.,]| $| på| i|"
        r" hos| via|"
        r" genom)|(?:har |hade )(?:ju |just |precis |nyss )?(?:genomgått|avklarat|klarat)(?: \S+)?|"
        r"(?<=^ )sen jag (?:var|fyllde|blev|började|gick)(?: \S+){0,3}|(?:leg|legitimerad|certifierad|diplomerad|"
        r"auktoriserad) \S+ sen (?:\S+ )?#|(?:var|är) (?:det )?(?:ju )?(?:ett krav|obligatorisk(?:t)?|tvång) (?:på|hos|"
        r"i|när)(?: \S+)?|(?:fort|ut|vidare)bildade (?:jag )?(?:mig|oss)|(?<=^ )(?:ända )?sen (?:år |\S+ )?#(?= [.,!]| "
        r"$)|(?:\S*bevis(?:et)?|\S*kort(?:et)?|\S*intyg(?:et)?|\S*licens|certifikat|leg|legitimation|diplom) sen (?:år "
        r"|\S+ )?#|(?<!inte )(?:ingick|ingår) (?:det )?(?:ju )?i (?:\S*utbildning(?:en)?|\S*programmet|\S*linjen|"
        r"gymnasiet|lumpen|\S*kursen|\S*examen|tjänsten|introduktionen)|(?:har |hade )?(?:firman|företaget|jobbet|"
        r"chefen|arbetsgivaren|kommunen) (?:har |hade )?(?:bekostat|betalat|betalade|ordnat|ordnade|fixat|fixade|"
        r"skickade|skickat)(?: \S+){0,2}|skickade (?:jag )?(?:ju )?(?:in|med|över)(?: \S+)?|bifogade? (?:jag)?|"
        r"(?:\S*kurs(?:en)?|utbildning(?:en)?|teori(?:n)?) (?:och|samt|med) (?:\S*prov(?:et)?|examen|praktik|diplom|"
        r"intyg|godkänt)(?! kvar)|med (?:diplom|intyg|godkänt|betyget?)(?= [.,!]| $)|(?:intyget|kortet|beviset|"
        r"diplomet|papperen|pappren) (?:finns|ligger hemma|sitter på väggen|hänger på väggen)(?! (?:inte|hos|ute))",
        yes=(
            "Kurs och prov i mars.",
            "Sedan 2008.",
            "Sedan jag var sexton.",
            "Det var obligatoriskt på anstalten.",
            "Jag fortbildade mig förra året.",
            "Den ingick i kockutbildningen.",
            "Det har firman bekostat åt oss.",
            "Legitimerad sen fem år tillbaka.",
            "I mars blev det klart.",
            "Senast i maj.",
            "Den är färsk.",
            "Den gick jag i januari.",
            "Förra hösten, på Brandskyddsföreningen.",
            "Det fixade jag förra sommaren.",
        ),
        no=("Jag har.",),
    ),
    Rule(
        "sv.state.nopaper",
        r"(?<!fanns )(?<!fanns det )(?<!behövdes )(?<!behövdes det )(?<!behövs )(?<!krävdes )(?<!krävs )(?<!gavs "
        r")(?:inget|inga|utan|inte något|saknar|aldrig fått (?:något)?) (?:papper|kort|bevis|intyg|dokument|"
        r"certifikat)(?: på det)?|inte på papper(?:et)?|(?:någon|något|några) (?:\S*kurs|\S*kort|papper|\S*bevis|intyg|"
        r"\S*utbildning|certifikat|licens|legitimation|behörighet) (?:har|hade|fick|gick|tog|finns|fanns|blev|blir|"
        r"var) (?:(?:jag|vi|det|man|ju|väl|då) ){1,2}(?:inte|aldrig)|(?:är jag |är )?(?:självlärd|autodidakt)|(?:är |"
        r"fortfarande )?(?:obehörig|outbildad|oleggad|olegitimerad|ocertifierad)",
        yes=("Kört i tio år, men inget papper.", "Nån kurs har jag inte gått.", "Jag är självlärd."),
        no=("Jag har papper.", "Förr fanns det inga papper.", "Jag har nån kurs."),
    ),
    Rule(
        "sv.state.unsure",
        r"vete (?:katten|fan|sjutton|gudarna)|(?:kan|vågar) (?:jag )?inte (?:svära|lova|"
        r"säga)(?: \S+){0,3}|(?:minns|kommer) (?:jag )?inte(?: ihåg)?(?: \S+){0,3}|"
        r"vet (?:jag )?(?:faktiskt )?inte(?: \S+){0,4}|osäker(?: \S+){0,3}|(?:måste|får|"
        r"ska) (?:jag )?(?:kolla|titta|leta)(?: \S+){0,2}|kanske|jag tror|tror jag|"
        r"om det blev(?: \S+){0,4}",
        yes=("Jag har gått den, men minns inte när.",),
        no=("Jag har den.",),
    ),
    Rule(
        "sv.state.experience",
        r"(?:har )?(?:kört|jobbat|arbetat|svetsat|hållit på|använt|lagt|byggt|gjort|"
        r"kör)(?: \S+){0,4}? (?:i )?(?:#|många|flera|ett par|några|hela) (?:\S+ )?(?:år|månader|livet|"
        r"tiden)(?: \S+){0,6}|(?:har )?(?:kört|jobbat med|arbetat med) (?:mycket|massor|"
        r"en hel del)(?: \S+)?",
        yes=("Jag har kört truck i tio år.",),
        no=("Jag tog det för tio år sen.",),
    ),
    Rule(
        "sv.state.foreign",
        r"(?:truckkort|yrkesbevis|licens|bevis|intyg|legitimation)(?:et|en)? (?:från|i) (?:{NEAR}|england|"
        r"storbritannien|skottland|schweiz)|"
        r"(?:utländskt|syriskt|irakiskt|indiskt|turkiskt|iranskt|ukrainskt|afghanskt|eritreanskt|"
        r"somaliskt|amerikanskt|brittiskt|engelskt|serbiskt|bosniskt|kosovanskt|pakistanskt|ryskt|"
        r"internationellt|thailändskt|brasilianskt)(?: (?:körkort|kort))?|(?:inte|aldrig) (?:bytt|växlat|fått byta|"
        r"bytt ut)(?: (?:det|ut))?|från (?:mitt )?hemland(?:et)?|från (?:{FAR})|"
        r"(?:körkort(?:et)?|[ABCDE]|BE|CE) (?:i|från) (?:{FAR})|i mitt hemland|byta ut (?:det|mitt)",
        yes=(
            "Från Gambia men inte här.",
            "Jag har körkort från Syrien.",
        ),
        no=("Jag har svenskt körkort.",),
    ),
    Rule(
        "sv.state.eu",
        r"(?:gäller|giltigt) i (?:hela )?(?:eu|sverige|europa)|eu - körkort|eu körkort|polskt|tyskt|"
        r"finskt|danskt|norskt|lettiskt|litauiskt|estniskt|rumänskt|bulgariskt|spanskt|italienskt|"
        r"grekiskt|franskt|svenskt|eu",
        yes=("Det gäller i hela EU.", "Jag har polskt körkort."),
        no=("Från Syrien.",),
    ),
    Rule(
        "sv.cardclass.named",
        r"(?:klass |typ |behörighet )?(?:[ABCDE](?:#)?|[ab]#|# ?[ab]|p|u|motvikt(?:are|struck)?|skjutstativ(?:et|"
        r"are)?|"
        r"ledstaplare|låglyftare|plocktruck|teletruck|bom(?:lift)?|saxlift|sax|pelarlift|styckegods|tank|klass ett|"
        r"grundkurs(?:en)?)(?: plus)?",
        yes=("A och B har jag.", "Både P och U."),
        no=("Jag har det.",),
    ),
    Rule(
        "sv.colour.card",
        r"(?P<x>rött|grönt|blått|vitt|guld|svart|silver|gult|röda|gröna|blåa?|vita)(?: \S+)? ?kort(?:et)?",
        lambda hit: hit.word("x"),
        yes=("Jag har ett grönt kort.",),
        no=("Jag har ett kort.",),
    ),
)
MACROS = {"MONA": r"januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"}
