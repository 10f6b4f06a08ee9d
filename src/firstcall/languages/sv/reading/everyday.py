"""Further Swedish topics of yes-or-no questions, and what people say on them: things owned, habits, plans, debts.

More in `topics`, which says how the rules' names are read, and in `trades`, where a job held tells of experience.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

EVERYDAY = (
    # ------------------------------------------------------------ things
    Rule(
        "sv.topic.computer",
        r"(?:egen |tillgång till )?(?:dator|laptop|pc)(?: hemma)?",
        yes=("Har du egen dator hemma?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.implyyes.computer",
        r"(?:både |en |två |egen |ny |gammal |vanlig )*(?:stationär|laptop|macbook|mac|bärbar|speldator|imac|"
        r"chromebook|thinkpad)(?: \S+)?|(?:har|äger|köpte|köpt)(?: \S+){0,3} (?:dator|pc)(?! (?:nej|inte))",
        yes=("Både stationär och laptop.", "Jag har en gammal dator."),
        no=("Jag har bara mobilen.",),
    ),
    Rule(
        "sv.implyno.computer",
        r"(?:bara|enbart|endast|inget annat än) (?:min |en |på )?(?:mobil(?:en)?|telefon(?:en)?|surfplatta|padda|"
        r"ipad)|(?:gör|sköter|fixar) (?:jag )?(?:allt|det mesta) (?:på|i|via) (?:mobilen|telefonen)|(?:går|åker) "
        r"till biblioteket",
        yes=("Jag har bara mobilen.", "Jag gör allt på mobilen."),
        no=("Jag har en dator.",),
    ),
    Rule(
        "sv.topic.phone",
        r"(?:egen )?(?:smartphone|smart telefon|mobiltelefon|bank ?id)",
        yes=("Har du egen smartphone?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.implyyes.phone",
        r"(?:en |nyaste |senaste |ny |gammal )*(?:iphone|samsung|android|galaxy|huawei|oneplus|motorola)(?:en)?"
        r"(?: #)?",
        yes=("En Samsung från i fjol.",),
        no=("En gammal knapptelefon.",),
    ),
    Rule(
        "sv.implyno.phone",
        r"knapptelefon|nokia|gammal nokia|dumtelefon",
        yes=("Jag har en gammal knapptelefon.",),
        no=("Jag har en iPhone.",),
    ),
    Rule(
        "sv.topic.shoes",
        r"(?:egna )?(?:skyddsskor|arbetskläder|skyddskläder|varselkläder|stålhätt\S*)",
        yes=("Har du egna skyddsskor?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.implyyes.shoes",
        r"(?:# par|ett par|flera par|massor)(?: \S+){0,2}|stålhätt\S*|hela garderoben|kängor|hängselbyxor|allt "
        r"(?:sådant|jag behöver)|(?:hela|full) (?:utrustning(?:en)?|uppsättning(?:en)?)|(?:står|hänger) (?:\S+ )?i "
        r"(?:hallen|garderoben|förrådet|bilen)",
        yes=("Två par med stålhätta.", "De står i hallen."),
        no=("Jag har sneakers.",),
    ),
    Rule(
        "sv.topic.internet",
        r"(?:internet|bredband|uppkoppling|wifi|nätverk)(?:uppkoppling)?(?: hemma)?|jobba hemifrån|distansarbete",
        yes=("Har du bra uppkoppling hemma?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.implyyes.internet",
        r"fiber(?:n)?|bredband(?:et)?|wifi|hemmakontor(?:et)?|(?:jobbat|jobbar|jobbade)(?: \S+){0,2} hemifrån",
        yes=("Vi har fiber.", "Jag har hemmakontor."),
        no=("Jag har mobilen.",),
    ),
    # ------------------------------------------------------------ plans and ties
    Rule(
        "sv.topic.moving",
        r"flytta(?: \S+)?|byta ort|omlokalisera|bosätta dig",
        yes=("Kan du flytta till Kiruna?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.implyyes.moving",
        r"(?:börjat|redan) (?:\S+ )?(?:kolla|kollat|leta|letat|titta|tittat) (?:på|efter) (?:hus|lägenhet\S*|boende|"
        r"bostad)(?: \S+)?|(?:kappsäck|resväska|flyttkartong)\S*(?: \S+){0,2} packad\S*|(?:har|fått|hittat|skrivit på)"
        r"(?: \S+){0,2} (?:lägenhet|boende|bostad|kontrakt)(?: \S+)? (?:där|i \S+|dit)|flyttar (?:jag )?(?:ändå|dit|"
        r"gärna|hem|snart)(?: \S+)?|(?:vill|ville|tänkt) (?:\S+ )?(?:flytta )?(?:hem|tillbaka|norrut|söderut|upp) "
        r"(?:igen|till)|inte (?:har )?något som håller mig(?: kvar)?|kommer (?:ju )?därifrån|rötter där|familjen bor "
        r"(?:redan )?där|flyttbar",
        yes=("Vi har redan börjat kolla på hus där.", "Jag flyttar gärna.", "Jag kommer därifrån."),
        no=("Vi har hus här.",),
    ),
    Rule(
        "sv.implyno.moving",
        r"(?:precis|just|nyss|nyligen) (?:köpt|byggt|flyttat|renoverat|skaffat)(?: \S+){0,4}|(?:sitter|är) (?:\S+ "
        r")?fast(?: här)?|(?:barnen|ungarna|sonen|dottern|barn) (?:\S+ )?(?:går|börjat|börjar|trivs) (?:i |på "
        r")?(?:skola\S*|dagis|förskola\S*|här)|(?:bor|stannar|blir) (?:jag |vi )?kvar(?: \S+){0,2}|(?:hela "
        r")?(?:familjen|släkten|livet) (?:är |bor |har jag )?här|rotad|rotade|bofast\S*",
        yes=("Vi har precis köpt hus i Växjö.", "Barnen går i skolan här.", "Hela familjen bor här."),
        no=("Vi letar hus där.",),
    ),
    Rule(
        "sv.topic.side",
        r"bisyssla|bisysslor|(?:eget|egen) (?:företag|firma)|annat jobb|extrajobb|annan (?:anställning|arbetsgivare)|"
        r"någon annanstans|vid sidan (?:av|om)",
        yes=("Har du någon bisyssla?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.implyyes.side",
        r"(?:har|driver|kör|äger)(?: \S+){0,3} (?:\S*firma|\S*företag|enskild firma|\S*bolag|\S*verksamhet|webbshop|"
        r"butik|salong|gård|jordbruk|åkeri)(?: \S+){0,3}|(?:extrajobbar|extraknäcker|frilansar)(?: \S+){0,3}|(?:kör|"
        r"jobbar|hoppar in) (?:\S+ )?(?:\S+ )?(?:extra|på helgerna|några timmar|ibland|varannan helg|några kvällar)",
        yes=("Jag har ett litet städföretag.", "Jag extraknäcker på en krog.", "Jag driver en webbshop."),
        no=("Jag har hund.",),
    ),
    Rule(
        "sv.implyno.side",
        r"(?:lade|väl|lagt|lägger) (?:jag )?ner|(?:sålt|sålde|avvecklade|avvecklat|avregistrerade|avregistrerat|"
        r"avslutade|avslutat|likviderade|likviderat)(?: \S+){0,3}|i konkurs|(?:slutade|slutat) (?:jag )?med|"
        r"(?:inget|ingenting) annat än(?: \S+){1,3}|(?:är |just nu )?(?:arbetslös|arbetssökande|pensionär|mellan jobb)|"
        r"går (?:bara )?hemma|utan jobb|är (?:nedlagt|avslutat|avvecklat)",
        yes=("Det la jag ner i våras.", "Inget annat än hundarna hemma.", "Firman sålde jag i fjol."),
        no=("Jag har firma.",),
    ),
    Rule(
        "sv.topic.loose",
        r"timanställning|timanställd|vikariat|deltid|behovsanställning|behovsanställd|provanställning|visstid\S*|"
        r"säsong\S*|extrajobb|timmar i veckan|# procent",
        yes=("Kan du tänka dig timanställning?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.implyno.loose",
        r"(?:behöver|vill ha|söker|letar (?:jag )?efter|måste ha|kräver)(?: (?:jag|ju|bara|en|ett|något|någon)){0,3} "
        r"(?:fast\S*|tillsvidare\S*|heltid\S*|tryggt|säkert)(?: \S+){0,2}",
        yes=("Jag behöver något fast.", "Jag söker bara heltid."),
        no=("Jag söker extrajobb.",),
    ),
    Rule(
        "sv.implyyes.loose",
        r"till att börja med|(?:duger|räcker|passar) (?:\S+ )?(?:bra|fint|utmärkt)|(?:tar|är glad för|tacksam för) "
        r"(?:jag )?(?:allt|det (?:jag får|som finns)|vad som helst|alla timmar|alla pass)(?: \S+){0,2}|(?:pluggar|"
        r"studerar|läser) (?:ju )?(?:vid sidan|samtidigt|bredvid)|precis (?:vad|det|så)(?: \S+)? (?:jag )?(?:söker|"
        r"vill ha|letar efter|vill)",
        yes=("Ja, till att börja med.", "Jag tar alla timmar jag kan få.", "Det är precis vad jag söker."),
        no=("Jag behöver något fast.",),
    ),
    Rule(
        "sv.topic.debt",
        r"skulder?|kronofogden|betalningsanmärkning(?:ar)?|betalningsanmärkt",
        yes=("Har du skulder hos Kronofogden?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.implyno.debt",
        r"(?:av|slut)?betal(?:t|ade|at) (?:\S+ )?(?:allt|allihop|alltihop|sista|i \S+|klart|den|det|dem|av)(?: "
        r"\S+){0,2}|avbetal(?:t|ade)|skuldfri(?:tt)?|skuldsanerad|(?:har |är )?(?:försvunnit|preskriber\S+|borttagen|"
        r"borttagna|struken|strukna)|ordning på (?:ekonomin|pengarna)|aldrig (?:missat|glömt) (?:en |att betala )"
        r"(?:\S+ )?räkning(?:ar)?",
        yes=("Avbetalt i våras, allihop.", "Jag är skuldfri.", "Allt är preskriberat."),
        no=("Jag betalar av på det.",),
    ),
    Rule(
        "sv.implyyes.debt",
        r"(?:betalar|betala) (?:fortfarande )?av(?: \S+){0,3}|(?:en|#|några|gamla?) (?:\S+ )?(?:anmärkning(?:ar)?|"
        r"skuld(?:er)?|inkasso\S*)(?: \S+){0,3}|skuldsanering(?:en)?|(?:hos|till) kronofogden|csn(?: \S+)?",
        yes=("Jag betalar av på en gammal skuld.", "En anmärkning från 2022."),
        no=("Jag är skuldfri.",),
    ),
    Rule(
        "sv.topic.leave",
        r"(?:semester|ledighet(?:er)?|ledigt|resor|resa|semesterresor|läkarbesök|operation)(?: \S+){0,3} (?:inbokad\S*|"
        r"inplanerad\S*|planerad\S*|bokad\S*)|(?:inbokad\S*|planerad\S*|inplanerad\S*|lagt in) (?:\S+ )?(?:semester|"
        r"ledighet(?:er)?|resor|resa)",
        yes=("Har du semester inbokad i juli?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.implyyes.leave",
        r"(?:har|är) (?:redan )?(?:hyrt|bokat|köpt|planerat|lagt in|anmäld|ansökt om|fått)(?: \S+){0,3} (?:stuga|hus|"
        r"resa|flyg(?:biljetter)?|biljetter|semester|vecka|veckor|ledighet|ledigt|vecka #)|(?:ska|åker|reser|flyger|"
        r"drar) (?:(?:jag|vi) )?(?:till|på|ner till|upp till|bort|hem till) (?!jobbet|er|intervju|möte)\S+(?: \S+)?|"
        r"(?:# |en )(?:vecka|veckor|dagar) (?:i|på|till) (?!veckan)\S+|(?:gifter|gifta) (?:jag |vi )?(?:mig|oss)",
        yes=("Vi har hyrt stuga vecka 28.", "Vi åker till Thailand.", "En vecka i Spanien."),
        no=("Jag är ledig och kan börja.",),
    ),
    # ------------------------------------------------------------ habits and the body
    Rule(
        "sv.implyyes.smoke",
        r"(?:ett|en|#|halvt|halv) (?:\S+ )?(?:paket|cigg|ciggar|cigaretter|limpa|pipa)(?: \S+){0,3}|kedjeröker|"
        r"feströker|(?:tar|röker|blir) (?:jag )?(?:en|någon|#) (?:\S+ )?(?:cigg|ciggar|cigarr|rast)?",
        yes=("Ett paket om dagen.", "Jag feströker.", "Tio ciggar om dagen."),
        no=("Jag snusar.",),
    ),
    Rule(
        "sv.implyno.smoke_snuff",
        r"(?:det är|bara|tar|kör|blir) (?:\S+ )?(?:snus|vejp|vape|nikotintuggummi)|snusar(?: \S+)?|aldrig (?:rökt|"
        r"testat|provat)|(?:år|månader|veckor) (?:\S+ )?utan (?:cigg|cigaretter|att röka)",
        yes=("Det är snus.", "Jag snusar."),
        no=("Ett paket om dagen.",),
    ),
    Rule(
        "sv.topic.shift",
        r"skift(?:et|arbete|gång)?|treskift|tvåskift|femskift",
        yes=("Har du jobbat skift tidigare?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.implyyes.shift",
        r"(?:två|tre|fem|#|natt|roterande|kontinuerligt|intermittent) ?-? ?skift(?:et)?(?= (?:på|i|hos|sen)| [.,!]| $)|"
        r"(?:två|tre|fem|natt)skift(?= (?:på|i|hos|sen)| [.,!]| $)",
        yes=("Femskift på Hallsta i elva år.",),
        no=("Alltid dagtid.",),
    ),
    Rule(
        "sv.implyno.shift",
        r"(?:alltid|bara|enbart|endast|mest) (?:\S+ )?(?:dagtid|kontorstid(?:er)?|dag(?:ar)?|vanliga tider|"
        r"dagskift)(?= [.,!]| $)",
        yes=("Alltid dagtid.",),
        no=("Femskift i elva år.",),
    ),
    Rule("sv.topic.swim", r"simma|simkunnig|simmar", yes=("Kan du simma?",), no=("Har du bil?",)),
    Rule(
        "sv.implyyes.swim",
        r"(?:\S*simmare|livräddare|badvakt|simlärare|simtränare|dykare|surfare|seglare|triatlet|simborgar\S*|ryggsim|"
        r"bröstsim|fjärilsim|crawl(?:ar)?|simklubb(?:en)?|vansbrosimningen|vattenpolo|triathlon|simmärke\S*|"
        r"guldmärket|silvermärket|kandidaten)|(?:simmar|simmat|simmade|badar|dyker) (?:jag )?(?:varje|ofta|mycket|"
        r"gärna|hela|tävlings|#|flera|dagligen|två|en)(?: \S+){0,3}|uppvuxen (?:vid|på|i) (?:havet|sjön|kusten|en ö|"
        r"skärgården|vattnet)",
        yes=("Jag är gammal tävlingssimmare.", "Jag har tävlat i ryggsim.", "Uppvuxen vid havet."),
        no=("Jag flyter knappt.",),
    ),
    Rule(
        "sv.implyno.swim",
        r"flyter (?:jag )?(?:knappt|inte|dåligt)|hundsim(?:mar)?|vattenrädd|badkruka|sjunker(?: \S+){0,3}|drunknar|"
        r"(?:bara|knappt) (?:bottna|doppa)(?: \S+)?|aldrig lärt mig(?: simma| det)?",
        yes=("Jag flyter knappt.", "Jag är vattenrädd."),
        no=("Jag simmar varje vecka.",),
    ),
    Rule(
        "sv.topic.sight",
        r"(?:se|läsa) (?:små|liten|på skärm|text)(?: \S+){0,3}|synfel|syn(?:en)?(?= |$)",
        yes=("Har du svårt för att läsa små siffror?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.implyno.sight",
        r"(?:glasögon(?:en)?|linser(?:na)?)(?: på)?(?: \S+){0,3}|(?:som en|ser som en) (?:falk|örn)|falkblick|örnblick",
        yes=("Med glasögonen på ser jag som en falk.",),
        no=("Jag ser dåligt.",),
    ),
    Rule(
        "sv.implyyes.early_shift",
        r"(?:är|var|varit|jobbat som|jobbar som) (?:\S+ )?(?:bagare|tidningsbud|brevbärare|mjölkbonde|bonde|konditor)|"
        r"(?:det är |rena )?sovmorgon(?:en)?|(?:alltid|redan) (?:vaken|uppe)(?: \S+)?|uppe (?:i ottan|före tuppen)|"
        r"tidig fågel|(?:barnen|ungarna|hunden|bebisen) väcker mig(?: \S+){0,3}",
        yes=("Jag är bagare.", "Det är sovmorgon för ett tidningsbud.", "Barnen väcker mig ändå fem."),
        no=("Jag är nattuggla.",),
    ),
    Rule(
        "sv.implyyes.night_late",
        r"(?:är|var|varit|jobbat som|jobbar som) (?:\S+ )?(?:nattportier|nattvakt|nattsköterska|nattpatrull)|"
        r"nattarbetare|(?:blir |är )?piggast (?:på|efter) (?:natten|kvällen|midnatt|kvällarna)|kvällsmänniska|sover "
        r"(?:bäst|hellre|gärna) på (?:dagen|dagarna|förmiddagen)",
        yes=("Jag har varit nattportier i sex år.", "Jag är piggast efter midnatt."),
        no=("Jag är morgonpigg.",),
    ),
    Rule(
        "sv.implyno.pets_allergy",
        r"(?:har|haft|äger) (?:(?:jag|vi) )?(?:\S+ )?(?:hund|katt|hundar|katter|häst|hästar|marsvin|kaniner|kanin|"
        r"labrador|schäfer|pudel)(?= [,.!]| och| hemma| själv| i| som| sen| $)",
        yes=("Jag har två katter.",),
        no=("Jag har hundallergi.",),
    ),
    Rule(
        "sv.topic.allergy_fur",
        r"pälsdjursallerg\S*|pälsallerg\S*|(?:hund|katt|häst)\S*allerg\S*|pollenallerg\S*|nöt\S*allerg\S*",
        yes=("Är du pälsdjursallergiker?",),
        no=("Har du hund?",),
    ),
    Rule(
        "sv.implyyes.allergy_fur",
        r"(?:ögonen|näsan|halsen) (?:\S+ )?(?:rinner|täpps|svullnar|kliar|svider)(?: \S+)?|(?:nyser|snorar)(?: "
        r"\S+){0,4}|är ett (?:rent )?helvete|äter (?:jag )?(?:antihistamin\S*|allergitabletter\S*|"
        r"allergimedicin\S*)(?: \S+)?|(?:är|var) värst",
        yes=("Hästar är värst, då rinner ögonen.", "April och maj är ett helvete."),
        no=("Jag har två katter.",),
    ),
)
