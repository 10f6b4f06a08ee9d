"""Swedish topics of yes-or-no questions, and plain statements that answer them: "jag åker buss" to "har du bil?".

`topic` finds what a question is about; `implyyes`, `implyno` and `implydoubt` find in the reply what says that it is
so, that it is not, or makes it doubtful. A rule's name lists the topics that it tells of, with `_` between them.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_BODY = r"rygg(?:en)?|axel|axlar(?:na)?|axeln|knä(?:t|n|na)?|höft(?:en)?|nacke(?:n)?|handled(?:en)?|ben(?:et)?"
_MAKES = (
    r"volvo|saab|golf|passat|polo|skoda|toyota|ford|fiesta|audi|bmw|kia|nissan|peugeot|renault|citroen|mazda|tesla|"
    r"opel|hyundai|fiat|mercedes|touran|caddy|transporter"
)

TOPICS = (
    Rule(
        "sv.manner.doing",
        r"(?:kan|kunde|skulle|vill|orkar|klarar) du|är du (?:beredd|villig|bekväm|van)",
        yes=("Kan du jobba natt?", "Är du beredd att flytta?"),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.shadow.mind",
        r"tappar (?:jag )?tålamodet|går mig på nerverna|(?:får|fick) (?:jag )?panik|går vilse|gick (?:jag )?vilse|"
        r"(?:slutar|slutade) (?:jag )?hellre|blir (?:jag )?(?:rastlös|stressad|utråkad|sjuk|yr)",
        yes=("De går mig på nerverna.", "Jag gick vilse på väg till affären."),
        no=("Jag går hem.",),
    ),
    Rule(
        "sv.vague.said",
        r"(?<=^ )(?:ingen|alla|folk|de flesta|någon|man) (?:\S+ )?(?:gillar|tycker|vill|måste|säger|frågar|brukar)(?: "
        r"\S+){0,2}",
        yes=("Ingen gillar det.", "Någon måste göra det."),
        no=("Alla nätter.",),
    ),
    # ------------------------------------------------------------ what the question is about
    Rule(
        "sv.topic.car",
        r"(?:egen|tillgång till|har du) (?:egen )?bil|bil(?= som du)",
        yes=("Har du egen bil?",),
        no=("Kan du köra bil?",),
    ),
    Rule(
        "sv.topic.reach",
        r"(?:ta|tar) dig (?:till|hit|dit)|utan kollektivtrafik|pendla(?: \S+)?|kommer du (?:till|hit)",
        yes=("Kan du ta dig till Arlandastad till dess utan kollektivtrafik?",),
        no=("Har du bil?",),
    ),
    Rule("sv.topic.lift", r"lyft(?:a|er|en)?|bära|tunga lyft", yes=("Kan du lyfta tjugo kilo?",), no=("Har du bil?",)),
    Rule(
        "sv.topic.height",
        r"(?:hög )?höjd(?:er)?|stege|ställning(?:ar)?|tak(?:en|et)?|lift",
        yes=("Är du bekväm med att jobba på hög höjd?",),
        no=("Kan du jobba natt?",),
    ),
    Rule(
        "sv.topic.night",
        r"natt(?:en|etid|pass|skift|arbete)?|nätter(?:na)?",
        yes=("Kan du jobba natt?",),
        no=("Kan du jobba helg?",),
    ),
    Rule(
        "sv.topic.weekend",
        r"helg(?:en|er|erna|arbete|pass)?|lördag(?:ar)?|söndag(?:ar)?|jul(?:afton|helgen)?|midsommar",
        yes=("Kan du arbeta varannan helg?",),
        no=("Kan du jobba natt?",),
    ),
    Rule("sv.topic.evening", r"kväll(?:ar|en|arna|stid)?", yes=("Kan du jobba kvällar?",), no=("Kan du jobba natt?",)),
    Rule(
        "sv.topic.early",
        r"(?:börja|börjar|början|start|starta)(?: \S+){0,2} (?:#|halv #)|morgon(?:en)?|morgnar|tidigt",
        yes=("Kan du börja klockan sex?",),
        no=("Kan du jobba natt?",),
    ),
    Rule(
        "sv.topic.extra",
        r"övertid|jobba över|arbeta över|extrapass|hoppa in|kort varsel",
        yes=("Kan du jobba övertid vid behov?",),
        no=("Kan du jobba natt?",),
    ),
    Rule(
        "sv.topic.away",
        r"resa(?: i tjänsten)?|resor|bo borta|jobba i norge|resdagar|traktamente|övernatta",
        yes=("Kan du tänka dig att bo borta i veckorna?",),
        no=("Kan du jobba natt?",),
    ),
    Rule("sv.topic.alone", r"ensam|själv(?:ständigt)?", yes=("Är du van att jobba ensam?",), no=("Har du bil?",)),
    Rule(
        "sv.topic.cold",
        r"kyla|kyl(?:rum)?|frys(?:en|rum)?|minus #|utomhus|ute",
        yes=("Klarar du att jobba i kyla?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.topic.tongue",
        r"(?:på |i |talar du |pratar du |prata |tala |bra |förstår du )(?:svenska|engelska|arabiska|finska|tyska|"
        r"spanska|polska)",
        yes=("Kan du läsa ritningar på engelska?",),
        no=("Har du svenskt körkort?",),
    ),
    Rule(
        "sv.topic.right",
        r"rätt att (?:arbeta|jobba)|(?:arbets|uppehålls)tillstånd|medborgare",
        yes=("Har du rätt att arbeta i Sverige?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.topic.record",
        r"(?:finns|förekommer|står|med|något|någonting|anmärkning\S*|prick(?:ar)?)(?: \S+){0,4} (?:ditt )?"
        r"belastningsregist(?:er|ret)|dömd|straffad|betalningsanmärkning(?:ar)?|prick(?:ar)?",
        yes=("Finns du med i belastningsregistret?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.topic.body",
        r"(?:problem|besvär|ont|skada|skador|värk) (?:med|i) (?:\S+ ){0,2}(?:rygg|knä|axl|hand|nack|höft|led|"
        r"kropp)\S*|"
        r"hälsoproblem|hälsa|sjukdom(?:ar)?|fysiska (?:besvär|hinder|begränsningar)|ryggproblem",
        yes=("Har du besvär med rygg eller knän?",),
        no=("Har du bil?",),
    ),
    Rule("sv.topic.smoke", r"röker|rökare|snusar", yes=("Röker du?",), no=("Är du rökfri?",)),
    Rule("sv.topic.smokefree", r"rökfri|slutat röka", yes=("Är du rökfri?",), no=("Röker du?",)),
    Rule(
        "sv.topic.drawing",
        r"ritning(?:ar|en|arna)?|byggritningar",
        yes=("Kan du läsa ritningar?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.topic.allergy",
        r"allergi(?:er|sk)?|pollen|damm|överkänslig",
        yes=("Är du allergisk mot nötter?",),
        no=("Har du bil?",),
    ),
    Rule("sv.topic.pets", r"hund(?:ar|en)?|katt(?:er)?|djur", yes=("Är du bekväm med hundar?",), no=("Har du bil?",)),
    Rule(
        "sv.topic.done",
        r"har du (?:\S+ ){0,2}(?:jobbat|arbetat|använt|kört|haft|varit|riggat|gjort|suttit|erfarenhet)|är du van|"
        r"erfarenhet (?:av|från|inom)|van vid|vana av",
        yes=("Har du arbetat i kylrum tidigare?",),
        no=("Kan du arbeta i kylrum?",),
    ),
    # ------------------------------------------------------------ what says that it is so
    Rule(
        "sv.implyyes.car_reach",
        rf"(?:(?:en|min|två|egen|gammal|ny|liten|vår) )*(?:bil|bilar|firmabil|tjänstebil|leasingbil|förmånsbil|"
        rf"skåpbil|pickup|{_MAKES})(?: (?:har|finns|kör) (?:jag|vi|det))?|(?:jag )?kör (?:bil|själv)",
        yes=("En gammal Volvo.", "Jag har firmabil.", "Vi har två bilar."),
        no=("Jag åker buss.",),
    ),
    Rule(
        "sv.implyyes.reach",
        r"cyklar|cykel|promenerar|går (?:dit|till jobbet|på #)|bor (?:\S+ )?(?:nära|granne|runt hörnet|i närheten|"
        r"bredvid|"
        r"# minuter)|(?:moped|motorcykel|mc|elsparkcykel|skoter)|samåker|skjuts",
        yes=("Jag cyklar.", "Jag bor granne med er."),
        no=("Jag åker buss.",),
    ),
    Rule(
        "sv.implyyes.lift",
        r"gym(?:met|mar)?|styrketränar|styrkelyft\S*|(?:jag är |är )?(?:rätt |ganska |ganska så )?stark(?= [.,!]| $|"
        r" som)|"
        r"(?:bär|bar|lyfter|lyfte|lyft|burit|kånkar|släpar|släpade|kånkade) (?:jag )?(?:\S+ ){0,4}(?:#|i # år|"
        r"varje dag|"
        r"dagligen|säckar|gipsskivor|"
        r"hela dagarna|hela tiden|dagarna i ända|tyngre|mer än så)|"
        r"flytt(?:gubbe|firma|bolag|karl)|(?:är )?ingenting(?: för mig)?(?= [.,!]| $)|väger (?:\S+ ){0,3}mer",
        yes=("Det gör jag på gymmet.", "Jag bär säckar på femtio kilo.", "Tjugofem kilo är ingenting."),
        no=("Jag har dålig rygg.",),
    ),
    Rule(
        "sv.implyyes.height",
        r"(?:tak(?:läggare|målare)|plåtslagare|ställningsbyggare|klättrar|klättrat|klättrare|fasadklättrare|"
        r"montör i mast|mastmontör|sotare|kranförare)(?! (?:inte|aldrig))|ju högre (?:desto|dess) \S+",
        yes=("Jag var plåtslagare i elva år.",),
        no=("Jag är höjdrädd.",),
    ),
    Rule(
        "sv.implyyes.night_weekend_evening_early_extra",
        r"(?:jobbar|jobbat|kör|gör|arbetar|har) (?:(?:jag|det|ju|redan|alltid|bara|mest) ){0,2}(?:natt|nätter|helg|"
        r"helger|"
        r"varannan helg|kväll|kvällar|skift|treskift|tvåskift|övertid|tidigt|helgerna|nätterna)"
        r"(?: (?:nu|redan|idag|i dag|i tio år|jämt|hela tiden|sen #|i # år|där jag är nu))|"
        r"(?:jobbar|gör|kör|har) (?:jag )?redan (?:\S+ ){0,2}(?:natt|nätter|helg|helger|kväll|kvällar|skift|nu|idag)|"
        r"(?:det )?(?:gör|jobbar|kör|har) jag (?:ju )?(?:redan|nu)|som (?:jag gör|det är|nu)(?= [.,!]| $)",
        yes=("Jag jobbar redan varannan helg.", "Det gör jag redan.", "Jag jobbar natt nu."),
        no=("Jag jobbar dag.",),
    ),
    Rule(
        "sv.implyyes.away",
        r"(?:älskar|gillar) (?:jag )?(?:att )?(?:resa|resor)|reser (?:jag )?(?:gärna|mycket|ofta)",
        yes=("Jag älskar att resa.",),
        no=("Jag vill inte resa.",),
    ),
    Rule(
        "sv.implyyes.night",
        r"nattuggla|nattmänniska|vaken på (?:nätterna|natten)|sover (?:ändå )?(?:dåligt|inte) på (?:nätterna|natten)",
        yes=("Jag är en nattuggla.",),
        no=("Jag är morgonpigg.",),
    ),
    Rule(
        "sv.implyyes.early",
        r"(?:börjar|börjat) (?:jag )?(?:redan )?(?:klockan )?# (?:nu|idag|i dag|varje)|morgonmänniska|morgonpigg|"
        r"vaknar (?:ändå |alltid |redan )?(?:klockan |vid |runt |före )?(?:#|tidigt)|(?:är )?uppe (?:redan "
        r")?(?:klockan )?(?:#|tidigt|med tuppen)|går (?:alltid )?upp (?:klockan )?(?:#|tidigt)",
        yes=("Jag börjar fem nu.", "Jag är morgonmänniska.", "Jag går upp klockan fem."),
        no=("Jag är nattuggla.",),
    ),
    Rule(
        "sv.implyyes.alone",
        r"ensam är (?:bäst|stark|skönast)|trivs (?:jag )?(?:bäst )?(?:ensam|själv|med)|enstöring|"
        r"(?:jobbar|jobbat|kör|kört|sitter|suttit) (?:alltid |redan |mest |bara )?(?:ensam|själv)",
        yes=("Ensam är bäst.", "Jag jobbar alltid själv."),
        no=("Jag vill ha kollegor.",),
    ),
    Rule(
        "sv.implyyes.tongue",
        r"(?:modersmål|hemspråk|barndomsspråk|förstaspråk)(?:et)?|(?:född|uppvuxen|uppväxt) (?:i|här|och)(?: \S+)?|"
        r"flytande|bott (?:här |i \S+ )(?:i )?(?:#|hela)|"
        r"bodde (?:i|där) (?:\S+ )?(?:i )?#(?: år)?|pluggade? (?:i|på) (?:\S+)|tvåspråkig|"
        r"(?:pratar|talar|skriver|läser) (?:jag )?(?:det )?(?:varje dag|dagligen|hela dagarna|hemma)",
        yes=("Jag är född här.", "Jag bodde i London i fem år."),
        no=("Skolengelska.",),
    ),
    Rule(
        "sv.implyyes.right",
        r"(?:svensk|eu|eu -|nordisk|dansk|norsk|finsk|tysk|polsk|italiensk|spansk|fransk) ?(?:medborgare|"
        r"medborgarskap|"
        r"pass)|(?:är|jag är|blev) (?:\S+ )?(?:medborgare|svensk)|(?:född|uppvuxen) (?:här|i \S+)|permanent(?:a)? "
        r"(?:\S+)|"
        r"put|medborgarskap(?:et)?|svenskt pass",
        yes=("Jag är svensk medborgare.", "Permanent uppehållstillstånd."),
        no=("Jag väntar på beslut.",),
    ),
    Rule(
        "sv.implyyes.smokefree",
        r"(?:aldrig (?:rökt|rört|varit rökare))|slutade(?: röka)?(?: \S+){0,3}|slutat(?: röka)?|snusar(?: bara)?|"
        r"bara snus",
        yes=("Jag slutade i våras.",),
        no=("Jag röker.",),
    ),
    Rule("sv.implyno.smokefree", r"(?:jag )?röker|feströker", yes=("Jag röker.",), no=("Jag snusar.",)),
    Rule("sv.implyno.smoke", r"slutade(?: röka)?|slutat(?: röka)?|rökfri", yes=("Jag slutade i våras.",), no=("Ja.",)),
    Rule(
        "sv.implyyes.done",
        r"(?:hela|under) (?:min |mitt |mina )?(?:vuxna |korta |långa )?(?:karriär(?:en)?|yrkesliv(?:et)?|"
        r"arbetsliv(?:et)?|liv(?:et)?|"
        r"utbildning(?:en)?|"
        r"praktik(?:en)?)|(?:på|hos|i) (?:mitt |min )?(?:förra|förrförra|nuvarande|gamla|senaste) (?:jobb(?:et)?|"
        r"arbetsplats(?:en)?|"
        r"firma(?:n)?)|en (?:hel )?(?:sommar|vinter|säsong)|hela (?:förra |det senaste )?(?:\S+ )?(?:vintern|"
        r"sommaren|året|"
        r"jobbet)|sen barnsben|i (?:somras|vintras|höstas|våras)|där jag (?:är|jobbar) nu",
        yes=("På mitt förra jobb.", "En sommar på glassfabriken."),
        no=("Det är nytt för mig.",),
    ),
    # ------------------------------------------------------------ what says that it is not
    Rule(
        "sv.implyno.car",
        r"cykel|cyklar|moped|moppe|elsparkcykel|går överallt|(?:skrotade|kvaddade|krockade) (?:jag|den|bilen|min)(?: "
        r"\S+){0,2}|(?:blev|är) (?:såld|skrotad|stulen)|sålde (?:den|bilen|min|jag)(?! (?:\S+ ){0,5}?(?:köpte|köpt|"
        r"skaffade|skaffat|bytte))(?: \S+){0,2}|sålt (?:den|bilen)",
        yes=("Sålde den i höstas.", "Jag har cykel."),
        no=("Jag har en Volvo.",),
    ),
    Rule(
        "sv.implyno.car_reach",
        r"(?:åker|tar|reser|beroende av) (?:jag )?(?:alltid )?(?:buss(?:en)?|kommunalt|kollektivt(?:rafik)?|"
        r"tåg(?:et)?|"
        r"tunnelbana(?:n)?|spårvagn(?:en)?|pendel(?:n|tåg|tåget)?|sl)",
        yes=("Jag åker buss.",),
        no=("Jag cyklar.",),
    ),
    Rule(
        "sv.implyno.weekend_evening_night_early_extra_away",
        r"(?:har|hämtar|lämnar|måste hämta|måste lämna|ensam med) (?:jag )?(?:mina |hand om )?(?:barn(?:en)?|"
        r"ungar(?:na)?|"
        r"småbarn|son(?:en)?|dotter)(?: (?:då|på|hemma|varannan|\S+)){0,2}(?= (?:så|,|\.)| $)",
        yes=("Jag har barnen då.",),
        no=("Jag har bil.",),
    ),
    Rule(
        "sv.implyno.tongue",
        r"(?:min )?(?:svenska|engelska|arabiska|finska|tyska|spanska|polska) är (?:ganska |rätt |väldigt |lite )?"
        r"(?:dålig|kass|knackig|usel|urusel)|(?:bara|endast|kan) (?:några|enstaka|ett par|nåt) (?:\S+ )?(?:ord|"
        r"svordom(?:ar)?|fras(?:er)?|glos(?:or)?|"
        r"mening(?:ar)?)",
        yes=("Bara några svordomar.", "Min engelska är dålig."),
        no=("Några år.",),
    ),
    Rule(
        "sv.implyno.done",
        r"(?:första gången|nytt för mig|ny för mig|helt (?:ny|grön))(?: \S+){0,2}",
        yes=("Det skulle vara första gången.",),
        no=("På mitt förra jobb.",),
    ),
    Rule("sv.implyno.height", r"höjdrädd|höjdskräck|rädd för höjder", yes=("Jag är höjdrädd.",), no=("Jag klättrar.",)),
    Rule(
        "sv.implyyes.allergy",
        r"(?:jag )?är (?:\S+ )?allergisk(?: \S+){0,2}|tål inte \S+|får (?:utslag|astma|nässelfeber|eksem)(?: "
        r"\S+){0,2}",
        yes=("Jag är allergisk mot nickel.",),
        no=("Inga.",),
    ),
    Rule(
        "sv.implyyes.pets",
        r"(?:älskar|gillar) (?:jag )?(?:hundar|katter|djur)|vuxit upp med (?:hund|hundar|katter|djur)|"
        r"har (?:jag |vi )?(?:alltid )?haft (?:hund|hundar|katt|djur)|(?:hundmänniska|djurvän|hundägare)",
        yes=("Jag älskar hundar.", "Jag har vuxit upp med hundar."),
        no=("Jag är rädd för hundar.",),
    ),
    Rule(
        "sv.implyno.allergy",
        r"har (?:jag |vi )?(?:\S+ )?(?:hund|katt|hundar|katter|häst|hästar|marsvin) (?:själv|själva|hemma)|"
        r"har (?:alltid )?haft (?:hund|katt|djur|hundar|katter)",
        yes=("Jag har hund själv.",),
        no=("Jag har hundallergi.",),
    ),
    Rule(
        "sv.implyno.record",
        r"(?:är |det är )?(?:helt |alldeles )?(?:tomt|rent|blankt|fläckfritt|ostraffad)(?= [.,!]| $| som)",
        yes=("Helt tomt.", "Det är blankt."),
        no=("Ja, en fortkörning.",),
    ),
    Rule(
        "sv.implyno.night",
        r"sover (?:jag )?(?:ju |helst )?på (?:natten|nätterna)",
        yes=("Jag sover på nätterna.",),
        no=("Jag sover dåligt på nätterna.",),
    ),
    Rule(
        "sv.implyno.body",
        r"(?:jag är |är |känner mig )?(?:fullt |helt |kärn)?frisk(?: som en nötkärna)?(?= [.,!]| $)|kärnfrisk|"
        r"vältränad|"
        r"i (?:god|bra|bästa) form|mår (?:jag )?(?:jätte|väldigt |helt )?bra(?= [.,!]| $)",
        yes=("Jag är fullt frisk.",),
        no=("Jag blir frisk snart.",),
    ),
    Rule(
        "sv.implyyes.body",
        r"(?:rygg|knä|axel|led)(?:skada|värk|besvär|problem)|diskbråck|artros|reumatism|ryggskott|har ont i \S+|"
        r"värk i \S+",
        yes=("Jag har diskbråck.",),
        no=("Ryggen är bra.",),
    ),
    # ------------------------------------------------------------ what makes it doubtful
    Rule(
        "sv.implydoubt.body",
        r"(?:haft|hade) (?:jag )?(?:\S+ )?(?:ont|diskbråck|ryggskott|problem|besvär|artros)|operera(?:d|des|t)|"
        r"ibland|"
        r"läkaren|försiktig|stel|knakar|känner av|sjukskriven|bra nu|under kontroll|medicin(?:er)?",
        yes=("Jag har haft diskbråck men det är bra nu.",),
        no=("Jag är frisk.",),
    ),
    Rule(
        "sv.implydoubt.done",
        r"(?:läst|hört) om(?: det| dem)?|sett (?:andra|när andra)(?: \S+)?|hört talas om",
        yes=("Jag har läst om det.",),
        no=("Jag har läst det.",),
    ),
    Rule(
        "sv.implydoubt.night",
        r"morgonmänniska|morgonpigg|ska man sova|barn(?:en)? (?:hemma )?på n[aä]tt\S*",
        yes=("Jag är morgonmänniska.",),
        no=("Jag är nattuggla.",),
    ),
    Rule(
        "sv.implydoubt.lift_height",
        rf"(?:dålig|ont i|problem med|opererad i|opererat|känslig|kass|stel|trasig|skadad) (?:\S+ )?(?:{_BODY})|"
        r"(?:rygg|knä|axel)(?:problem|skada|skott|ont|besvär)|diskbråck|artros|lyftförbud|svindel|yrsel|yr(?= [.,!]|"
        r" $)",
        yes=("Jag har dålig rygg.", "Lite svindel kan jag få."),
        no=("Jag är stark.",),
    ),
    Rule(
        "sv.implydoubt.lift",
        r"(?:max|högst|som mest|upp till|bara) # ?(?:kilo|kg)?|(?:klara|klarar|lyfta|lyfter) (?:nog |kanske |"
        r"ungefär |väl |jag )?#|"
        r"(?<=^ )# (?:kilo |kg )?om det (?:behövs|krävs)",
        yes=("Max tio säger doktorn.",),
        no=("Tjugo kilo går bra.",),
    ),
    Rule(
        "sv.implydoubt.car_reach",
        r"(?:är )?(?:på (?:verkstan|verkstad|lagning|reparation)|trasig|avställd|inte besiktigad|körförbud)|lånar?|"
        r"låna|"
        r"(?:min|mina|farsans|morsans|sambons|frugans|brorsans) (?:\S+ )?(?:bil|föräldrar)",
        yes=("Den är på verkstan.", "Jag lånar farsans."),
        no=("Jag har en Volvo.",),
    ),
)
