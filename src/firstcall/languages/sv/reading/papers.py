"""Swedish words about papers: withdrawn, expired, in progress, valid, taken, unsure, foreign, experience only."""

from __future__ import annotations

from firstcall.reading.rules import Rule

STATES = (
    Rule(
        "sv.state.withdrawn",
        r"(?:får|fick) (?:jag )?(?:inte|ej) köra(?: \S+){0,2}|indraget|indragen|återkallat|återkallad|(?:under "
        r")?\S*återkallelse(?:n)?|spärrat|spärrad|omhändertaget|körförbud|(?:blev|blivit|bli) (?:jag )?av med(?: \S+)?|"
        r"(?:de|polisen|snuten|dom|lappen|körkortet)? ?tog (?:de|polisen|snuten|dom)(?: \S+)?|(?:de|polisen|snuten|"
        r"dom) (?:tog|drog|har tagit|har dragit) (?:in )?(?:(?!på|ut|fram|över)\S+ ){0,3}?(?:det|den|lappen|"
        r"\S*kort(?:et)?|mitt|in|ifrån mig|A|B|C|D|BE|CE)|"
        r"(?:är|varit|blir) (?:jag )?(?:tillfälligt )?av med(?: \S+)?|(?:tog|tagit|tagits) (?:ifrån mig|ifrån)(?: "
        r"\S+)?|drogs in|"
        r"dragits in|förlorade (?:\S+ )?(?:körkort\S*|det|kortet)|rattfyll(?:a|eri)|förverkat|suspenderad|"
        r"(?:transportstyrelsen|myndigheten|körkortsmyndigheten|länsstyrelsen|socialstyrelsen) (?:tog|drog|återkallade|"
        r"spärrade)(?: \S+){0,2}|lämna(?:t|de)? in (?:det|lappen|körkortet)|(?:det|kortet|körkortet|lappen) (?:ligger|"
        r"är|finns) hos (?:transportstyrelsen|polisen)|återkallades|återkallats|drogs tillbaka|dragits tillbaka",
        yes=(
            "Den återkallades för tre år sen.",
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
        r"blev (?:det )?(?:inget|aldrig|inte)(?: av)?(?= [.,]| $| men| så)|(?:aldrig|inte) blivit av|"
        r"aldrig (?:tagit (?:\S+ )?(?:nytt|tillbaka))|(?:orkat|tänkt|brytt mig om att) ta (?:ett )?nytt|"
        r"inte sökt (?:om|(?:ett )?nytt)|inte tagit (?:ett )?nytt|inte (?:gjort|tagit) (?:om|igen) (?:det|den)|"
        r"(?<!gäller )(?<!giltigt )(?<!giltig )inte längre|tänker inte|(?:är|var|"
        r"blev) slut med (?:det|den|körkort\S*|bil\S*)",
        yes=(
            "Det blev aldrig av.",
            "Jag har inte gjort om det.",
            "Jag har inte sökt nytt.",
            "Jag har inte brytt mig om att ta ett nytt.",
            "Det är slut med det.",
        ),
        no=("Jag får tillbaka det.",),
    ),
    Rule(
        "sv.state.expired",
        r"(?:gick|gått|har gått|hann gå|låt|lät (?:det |den |jag )*gå|lät gå|låtit (?:det |den )?gå) ut(?! "
        r"(?:\S*skolan|\S*kursen|\S*utbildningen|\S*programmet|gymnasiet|\S*linjen|högskolan|vu#|vu|med|från))|"
        r"(?:utgången|utgånget|utgångna|föråldra(?:d|t)|ogiltig(?:t|a)?|förfallen|förfallet|förfallit|förföll|för "
        r"gammal(?:t)?|utgått|inaktuell(?:t)?)|(?:är |blev )?(?:spärrat|spärrad)(?: \S+)?|drogs in|drog in|dragits in|"
        r"(?:var|gällde) (?:bara |det )?till(?: \S+){0,2}|inte (?:haft|gjort|förnyat|gått|repeterat|uppdaterat) "
        r"(?:(?:om|det|den|kursen) ){0,2}sen(?: \S+){0,3}|(?:föll|upphörde|löpte ut|slutade gälla|gäller inte "
        r"(?:längre|nu))|(?:skulle|borde|behöver|måste) (?:jag )?(?:ha )?(?:förnya(?:t|s)?|förnyats|uppdatera(?:s|ts)?|"
        r"repetera(?:s)?)(?: \S+){0,2}|inte (?:förnyat|giltig(?:t)?|uppdaterat|förnyad)(?: \S+)?|(?:gällde|var "
        r"giltig(?:t)?) (?:till|fram)(?: \S+){0,2}|(?:har|hade) (?:haft|jag haft)(?: \S+)? (?:men|tidigare|förut)|inte "
        r"hunnit (?:förnya|göra om)(?: \S+)?|hade (?:det|den) (?:förut|tidigare|en gång)|gammal(?:t)? nu|spärrades|har "
        r"haft (?:ett |en |mitt )?(?:\S*kort|\S*bevis|\S*intyg|det|den)(?= [.!] $| $)|(?:har |är )?(?:utlöpt|löpt ut|"
        r"runnit ut|förverkad)|missa(?:t|de) att förnya(?: \S+)?|passera(?:t|de) (?:sitt |sista |bäst före )?(?:datum|"
        r"datumet|giltighetstiden)|(?:förra|gamla|tidigare) \S+ hade jag (?:det|den)|hade jag (?:det|den) (?:förut|då|"
        r"tidigare)|i år har jag inte (?:gjort|gått|förnyat)(?: det)?|inte (?:gjort|gått|förnyat) (?:det |den )?i år|"
        r"(?:gick|går) (?:det|den|kortet|beviset|intyget|certifikatet) ut|hinner (?:väl )?gå ut|slutar (?:ju )?gälla|"
        r"är (?:nog |väl )?ute(?= [.,]| $)|(?:bara |har )(?:ett|en) gammal(?:t)?(?= [.,!]| $)|måste (?:jag )?(?:få|ha|"
        r"skaffa|ta|söka) (?:en |ett )?(?:ny|nytt)(?= [.,]| $)|(?<=^ )inte sen(?: (?:jag|\S+ar|#)){1,2}(?: \S+){0,3}|"
        r"måste (?:jag )?(?:få|ta|göra|gå|söka|skaffa)(?: \S+){0,2} (?:på nytt|om|igen)(?= [.,]| $| hos)|(?:blev "
        r"(?:det |den )?inte|inte (?:blev |blivit )?)(?:förlängt|förlängd|förnyat|förnyad)|(?:låtit bli|lät bli|"
        r"struntat i|struntade i|skitit i|inte orkat|glömt|glömde|missat|inte brytt mig om) att (?:förnya|repetera|"
        r"uppdatera|göra om)(?: \S+)?|aldrig förnyat(?: \S+)?",
        yes=(
            "Det har jag låtit bli att förnya.",
            "Det blev inte förlängt.",
            "Inte sedan jag slutade på plåtslageriet.",
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
        r"vecka|månader|månad|dagar))? (?:har|får) jag (?:det|den|kortet|körkortet|lappen)|börjar (?:jag )?(?:plugga |"
        r"läsa |\S*kursen |\S*utbildningen )?(?:på|i|med|om|nästa)(?: \S+){0,2}|(?:håller|hålls) på (?:och|att|med)(?: "
        r"\S+){0,3}|(?<!de )(?<!man )(?<!hur jag )(?:ska|skall|kommer att|tänker|planerar att) (?:jag )?(?:gå|ta|göra|"
        r"börja|läsa|skriva|(?:på|till|upp på) (?:\S+ )?(?:\S*prov(?:et)?|\S*kurs(?:en)?|\S*utbildning(?:en)?))(?: "
        r"\S+){0,3}|(?:är |blev )?(?:inbokad|anmäld|bokad|uppskriven|inskriven)(?: \S+){0,3}|(?:är |blir )(?:snart |"
        r"strax |nästan |inte (?=klar|färdig))(?:klar|färdig|utbildad)(?: \S+){0,4}|blir (?:jag )?(?:klar|färdig|"
        r"utbildad)(?: "
        r"\S+){0,4}|är (?:klar|färdig|klara|färdiga) (?:i|om|till|nästa|först|på|vid|senast)(?: \S+){0,3}|(?:kursen|"
        r"utbildningen|provet|examen) är (?:på|i|nästa|den)(?: \S+){0,2}|ska få (?:\S+ )?(?:på posten|hem)|(?:# "
        r")(?:\S+ )?(?:gjorda )?av #(?: \S+)?|(?:går|läser|pluggar|studerar) (?:just nu|nu|den|det|kursen|en kurs|"
        r"utbildningen|fortfarande|sista|till|på|\S*(?:utbildningen|utbildning|kursen|programmet|linjen))(?: \S+){0,3}|"
        r"är klar med \S+ (?:i|om|till|nästa) \S+|(?:har )?(?<!inte )(?<!aldrig )(?:sökt|ansökt|beställt|skickat in|"
        r"lämnat in|fått tid)(?: \S+){0,4}|väntar (?:jag )?(?:bara |fortfarande |nu |mest )*på(?: \S+){0,4}|"
        r"(?<!jobbat )(?<!arbete )(?<!arbetat "
        r")(?<!arbeta )(?<!jobba )(?<!arbeten )på (?:gång|väg)|under (?:utbildning|handläggning|pågående)|"
        r"lärling(?:s\S*)?|(?<!mest )(?:uppkörning(?:en)?|\S*lektioner|körlektion|lektion nummer|övningskör(?:er)?|"
        r"körkortstillstånd|körskola|teori(?:n|provet)?(?: först)?|övningskör(?: jag)?|kör upp|köra upp)(?: \S+){0,3}|"
        r"kvar (?:att göra|ungefär|innan)|(?:delkurs(?:er)?|moment|prov|kurser|timmar) kvar|halvvägs(?: \S+)?|nästan "
        r"klar|inte (?:riktigt |helt )?(?:klar|färdig)(?: \S+){0,3}|snart (?:klar|färdig)|mitt i (?=det|allt|"
        r"\S*utbildning|\S*kurs|\S*program|provet|processen|ansökan)\S+|bokad(?: \S+)?|påbörjat|börjat|(?:\S*provet|"
        r"\S*kursen|\S*utbildningen|tentan) (?:skriver|gör|går|tar|har(?= jag (?:kvar|i|på|nästa|om|framför))) jag(?! "
        r"(?:inte|aldrig|redan|tyvärr|gått|gjort|tagit|avklarad|klar))(?: (?:i|nästa|på|om)(?: \S+)?)?|(?:har|hos) "
        r"(?:mina|min) (?:papper|ansökan)|alla papper inne|blir jag (?:det|legitimerad|certifierad|klar)|ska få "
        r"(?:papperet|beviset|kortet|intyget|det)(?: \S+){0,3}|ansökan (?:ligger|är|inne|skickad|gick)(?: \S+){0,3}|"
        r"kugga(?:de|t)(?: \S+)?|kört upp|(?:skriver|gör|tar) jag (?:\S*provet|\S*kursen|\S*utbildningen|testet|den|"
        r"det)(?: för)? (?:i|på|nästa|om|till)(?: \S+)?|(?:andra|tredje|fjärde|nästa) försöket (?:är|blir|har jag)|"
        r"inte förrän(?: \S+){1,6}|(?:leg|legitimationen|kortet|beviset|papperet|intyget) kommer (?:i|om|nästa|till|"
        r"snart|på)(?: \S+)?|\S+ (?:går|gör|skriver|tar) jag (?:nu |först |inte förrän )?(?:i|på|nästa|om|till) "
        r"(?!alla|fall|rast)\S+|(?:ska|skickar|anmält|anmäld)(?: \S+){0,2} (?:in |mig |iväg )?på (?:\S*kurs(?:en)?|"
        r"\S*utbildning(?:en)?)|(?:tar|gör|skriver|har) (?:jag )?(?:min )?(?:examen|\S*provet|\S*prov) (?:i|nästa|till|"
        r"om|på|efter)(?: \S+)?|söker (?:jag )?(?:den|det|\S*legitimation\S*) (?:då|sen|efter|när|i|till)|(?:inte "
        r")?godkänd än|(?:har jag |har )?inte fått (?:\S+ )?(?:än|ännu|hem)|(?:alla )?delkurser(?:na)?|inte (?:begärt|"
        r"hämtat|skickat|fått) ut(?: \S+)?|provet gick (?:inte|dåligt|åt)(?: \S+){0,2}|(?:fick|fått) (?:jag "
        r")?(?:aldrig|inte) (?:hem|ut)|(?:aldrig|inte) fått (?:hem|ut)|(?:inte|aldrig) (?:godkänt|godkänts|beviljat|"
        r"beviljats|utfärdat|utfärdats|skickat)(?: \S+)?(?: än| ännu)|(?:är |redan )?bokat(?: \S+)?|inplanera(?:d|t|"
        r"de)|(?:står )?i kö|(?:har )?väntat på|ska få (?:\S*kursen|\S*utbildningen)|(?:\S*kursen|\S*utbildningen) "
        r"slutar|kvar (?:på|av|till) (?:\S+ )?(?:\S*utbildning(?:en)?|\S*kurs(?:en)?|\S*programmet|\S*provet|examen)|"
        r"inte (?:skrivit|tagit|gjort|klarat|hunnit (?:skriva|ta|göra)) (?:\S+ )?(?:\S*provet|uppkörningen|examen|"
        r"tentan|teorin)|(?:gör|går|kör|tar|skriver|har) (?:\S+ ){0,3}(?:\S*delen|steget|modulen|momentet|resten|"
        r"biten) (?:på|i|nästa|om|till) \S+|(?:är|blir) jag (?:klar|färdig)(?: med \S+)? (?:till|i|om|nästa|på|först) "
        r"\S+|(?:läser|går|pluggar) (?:(?:på|i|just nu) )?(?:termin|år|årskurs|första|andra|tredje|fjärde|femte|sjätte|"
        r"sista) \S+|(?:är )?(?:uppsatt|antagen|listad) (?:på|till|för)(?: \S+){0,3}|(?:den|det) kommer (?:i|om|nästa|"
        r"till|snart|på posten)(?: \S+)?|skriver (?:jag )?(?:sista|min|mitt) (?:tentan|uppsats\S*|prov\S*|exjobb\S*|"
        r"examensarbete\S*)|(?:bara )?(?:\S+ ){1,2}kvar (?:sen|nu)(?= [.,]| $)|nu är det (?:bara )?(?:\S+ ){1,3}kvar|"
        r"inte hunnit (?:ansöka|söka|skicka|registrera|hämta|lämna)(?: \S+){0,2}|missa(?:de|t) (?:provet |det |den "
        r")?med|underkän(?:d|t|des)|(?:fick|fått) (?:jag )?inte godkänt|klarade (?:jag )?(?:provet |det |den )?inte|"
        r"(?:har )?(?:jag )?tänkt (?:att )?(?:ta|gå|göra|läsa|skaffa|söka)(?: \S+){0,2}|# (?:(?!år|månader|månad|"
        r"veckor|dagar till)\S+ )?kvar(?= [.,]| $)|(?:gör|går) (?:jag )?(?:min |just nu |nu )?(?:at|bt|ptp|"
        r"allmäntjänstgöring\S*|provtjänstgöring\S*|praktisk tjänstgöring)|ptp(?: - \S+)?|pågår(?! till)|(?:ska|tänker|"
        r"kommer att) (?:jag )?(?:söka|anmäla mig|ansöka|repetera)(?: \S+){0,3}",
        yes=(
            "Jag ska söka till utbildningen i höst.",
            "Tre dagar gjorda, två kvar.",
            "Jag gör AT i Sundsvall.",
            "Den pågår.",
            "Det har jag tänkt ta.",
            "Jag har examen men inte hunnit ansöka.",
            "Jag missade med två poäng.",
            "Jag är uppsatt på kurs.",
            "Den kommer i juni.",
            "Nu är det bara öppet vatten kvar.",
            "Jag gör femte delen på lördag.",
            "Jag läser termin fyra.",
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
        r"(?:är |de är |det är |den är |gäller|giltig(?:t|a)?|gällande|löper|håller|kvar) (?:\S+ ){0,2}?(?:till|tills|"
        r"fram till|ut|i|t o m)(?: \S+){0,3}|giltig(?:t|a)?|gäller|(?<!var )(?<!blev )(?<!varit )aktuell(?:t)?|"
        r"förnya(?:t|de|d)|omprövad(?:e)?|omprövade|(?:är |nyss |senast )?(?:signera|attestera)(?:d|de|t)|uppdaterad|"
        r"fräsch(?:t)?|repetition(?:en|er)? (?:\S+ )?(?:varje|vartannat|vart|# gånger)(?: \S+)?|(?:repeterar|förnyar|"
        r"uppdaterar|gör (?:om )?|går |kör )(?:(?:vi|jag|det|den|om) ?){0,3}(?:varje|vartannat|vart \S+) år",
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
        r"(?<!skulle ha )(?<!borde ha )(?:tog|tagit|(?<=jag )(?<!ska jag )(?<!kan jag )(?<!vill jag )(?<!får jag "
        r")(?<!måste jag )(?<!skulle jag )(?<!hinner jag )(?<!tänkte jag )ta|gick|gått|gjorde|gjort|fick|fått|blev|"
        r"klarade|körde(?= (?:upp|kursen|\S*utbildningen|provet|den|det|om|grund\S*|repetition\S*|\S*delen))|"
        r"certifierade|läste|(?<!inte )(?:legitimerad|certifierad|auktoriserad|diplomerad)(?= (?:sen|för|i|på|av|"
        r"genom))|blev (?:det |den )?klart?)(?: (?:jag|det|den|mitt|kursen|utbildningen|ju|om|nu|upp|på|min|en|mina|"
        r"ju) ?){0,4}|senast (?:i|förra|nu i|häromdagen|för|under)(?: \S+)?|(?:är |den är )?(?:färsk|färskt|nytagen|"
        r"nygjord|nytaget)|(?:fick|var) vi (?:alla )?(?:gå|göra|ta|tvungna)|godkände(?:s)? (?:mig|jag)|godkänd(?: "
        r"\S+)?|kom (?:beslutet|beviset|kortet|intyget|legitimationen|papperet)|(?:den|det) är min(?= [.,]| $)|"
        r"(?:fixade|ordnade|skaffade|avklarade|genomgick|genomförde) (?:jag|det|den|mitt)(?: \S+)?|(?<=^ )(?:ja , |jo "
        r", |öh , )?(?:nu |så sent som |bara )?(?:i (?:våras|somras|höstas|vintras|fjol|januari i år)|förra (?:året|"
        r"våren|hösten|sommaren|vintern|månaden|veckan)|(?:för )?(?:{N}|ett par|några) (?:månader|månad|veckor) sen|"
        r"häromåret|häromdagen|tidigare i år|i början av året)(?= [.,]| $| på| i| hos| via| genom)|(?:har |hade )(?:ju "
        r"|just |precis |nyss )?(?:genomgått|avklarat|klarat)(?: \S+)?|(?<=^ )sen jag (?:var|fyllde|blev|började|"
        r"gick)(?: \S+){0,3}|(?:leg|legitimerad|certifierad|diplomerad|auktoriserad) \S+ sen (?:\S+ )?#|(?:var|är) "
        r"(?:det )?(?:ju )?(?:ett krav|obligatorisk(?:t)?|tvång) (?:på|hos|i|när)(?: \S+)?|(?:fort|ut|vidare)bildade "
        r"(?:jag )?(?:mig|oss)|(?<=^ )(?:ända )?sen (?:år |\S+ )?#(?= [.,!]| $)|(?:\S*bevis(?:et)?|\S*kort(?:et)?|"
        r"\S*intyg(?:et)?|\S*licens|certifikat|leg|legitimation|diplom) sen (?:år |\S+ )?#|(?<!inte )(?:ingick|ingår) "
        r"(?:det )?(?:ju )?i (?:\S*utbildning(?:en)?|\S*programmet|\S*linjen|gymnasiet|lumpen|\S*kursen|\S*examen|"
        r"tjänsten|introduktionen)|(?:har |hade )?(?:firman|företaget|jobbet|chefen|arbetsgivaren|kommunen) (?:har |"
        r"hade )?(?:bekostat|betalat|betalade|ordnat|ordnade|fixat|fixade|skickade|skickat)(?: \S+){0,2}|skickade "
        r"(?:jag )?(?:ju )?(?:in|med|över)(?: \S+)?|bifogade? (?:jag)?|(?:\S*kurs(?:en)?|utbildning(?:en)?|"
        r"teori(?:n)?) (?:och|samt|med) (?:\S*prov(?:et)?|examen|praktik|diplom|intyg|godkänt)(?! kvar)|med (?:diplom|"
        r"intyg|godkänt|betyget?)(?= [.,!]| $)|(?:intyget|kortet|beviset|diplomet|papperen|pappren) (?:finns|ligger "
        r"hemma|sitter på väggen|hänger på väggen)(?! (?:inte|hos|ute))|(?:kortet|beviset|intyget|diplomet|det|den|"
        r"leggen|papperet) (?:kom|damp ner|trillade in)(?: (?:hem|på posten|i brevlådan))? (?:i (?:måndags|tisdags|"
        r"onsdags|torsdags|fredags|lördags|söndags|våras|somras|höstas|vintras|fjol|går|förrgår)|förra \S+|nyligen|"
        r"häromdagen|nyss)|(?:hade|haft) (?:vi |jag )?(?:\S*kurs|\S*utbildning|repetition|genomgång)(?:en)? (?:i "
        r"(?:måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|våras|somras|höstas|vintras|fjol|går|förrgår)|"
        r"förra \S+|nyligen|häromdagen|nyss)|(?:det |den )?krävdes (?:ju )?(?:när|på|hos|i|av|för)(?: \S+)?|(?:kortet|"
        r"beviset|intyget|diplomet|leggen|papperet) låg i (?:brevlådan|posten|postfacket)|(?:gjordes|genomfördes|"
        r"utfärdades|avlades|godkändes|beviljades)(?! (?:inte|aldrig))",
        yes=(
            "Den gjordes när jag började på Saab.",
            "Beviset låg i brevlådan.",
            "Kortet kom i fredags.",
            "Vi hade kurs i onsdags.",
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
        r"(?:upp )?till # meter|(?:kategori|steg|nivå) (?:#|ett) (?:och|till|plus) (?:#|två)|ledstaplare|låglyftare|"
        r"plocktruck|teletruck|bom(?:lift)?|saxlift|sax|pelarlift|"
        r"styckegods|tank|klass ett|"
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
