"""Swedish ways of not answering: put off, withheld, not known, not heard, to a person, at an end. More of `intents`."""

from __future__ import annotations

from firstcall.reading.rules import Rule

REFUSALS = (
    Rule(
        "sv.decline.later",
        r"(?:får|kan|kommer) vi (?:väl )?(?:återkomma till|till senare|diskutera (?:senare|sen)|"
        r"prata om (?:senare|sen))(?: \S+)?|(?:tar|diskuterar|pratar) (?:jag|vi) (?:bara |hellre |helst )?(?:om )?"
        r"(?:(?:det |bara )?med (?:den som|chefen|rekryteraren|er chef|personalchefen|facket|hr)(?: \S+)?|"
        r"öga mot öga|"
        r"på plats|(?:på|under|vid) (?:själva )?intervjun|när jag (?:träffar|ser|möter)(?: \S+){1,2})|"
        r"förhandlar (?:jag )?(?:bara |helst |alltid )?(?:via|genom) (?:facket|min \S+)|"
        r"(?:kommer|tänker|orkar|vill) (?:jag )?inte (?:att )?(?:svara på|säga|berätta|uppge|gå in på|rabbla|dra|gå "
        r"igenom|"
        r"räkna upp|älta)(?: \S+)?|"
        r"facket (?:tar|sköter|förhandlar|gör)(?: upp)?(?: om)? (?:det|den|lönen|sånt)|"
        r"(?:kan|får) jag (?:få )?(?:säga|svara på|ta|återkomma (?:om|med))(?: det| den| lönen)? (?:senare|sen|vid "
        r"intervjun|"
        r"när vi ses)|(?:är|stannar) (?:en sak )?mellan mig och (?:min )?\S+|(?:spar|sparar) jag till(?: \S+){1,3}|"
        r"(?:får|kan) (?:vi|ni) ta (?:det )?(?:senare|sen)(?= "
        r"[.,!]| $)|"
        r"(?:diskuteras|pratar vi om|kan vi prata om) (?:senare|sen)(?= [.,!]| $)|"
        r"(?:får|kan) vi (?:väl )?(?:snacka|prata|diskutera|förhandla|tala|resonera)(?: ihop oss)?(?: om)?(?: det|"
        r" den "
        r"saken)? (?:sen|senare|vidare|längre fram|när vi ses|öga mot öga)",
        yes=(
            "Jag förhandlar bara via facket.",
            "Det kommer jag inte att svara på.",
            "Det får vi snacka om sen.",
            "Det får vi återkomma till.",
            "Det tar jag med den som bestämmer.",
            "Det spar jag till intervjun.",
        ),
        no=("Jag kan återkomma till Malmö.",),
    ),
    Rule(
        "sv.decline.rather",
        r"(?:föredrar|föredra|vill (?:jag )?helst|önskar|vill (?:jag )?gärna) (?:jag )?(?:att )?(?:få )?"
        r"(?:inte|slippa) (?:säga|svara|berätta|uppge|nämna|prata om)(?: \S+){0,3}|"
        r"(?:kan|får) jag (?:få )?slippa(?: svara)?(?: på (?:den|det|frågan))?|måste jag svara(?: på (?:det|den))?|"
        r"(?:frågan |den |det )?passar jag på(?= [.,!]| $)|jag passar(?: på (?:den|det|frågan))?(?= [.,!]| $)|"
        r"(?:hoppar (?:jag )?|hoppa )(?:över )?den(?: frågan)?(?= [.,!]| $)",
        yes=("Jag föredrar att inte säga det.", "Kan jag slippa svara?", "Den frågan passar jag på."),
        no=("Natt passar mig.", "Jag vill helst jobba natt."),
    ),
    Rule(
        "sv.decline.withheld",
        r"(?:det )?(?:får|kan) ni gissa|konfidentiell(?:t)?|(?:är )?sekretess(?:belagt)?|affärshemlig\S*|"
        r"rör inte (?:er|dig)|(?:behöver (?:ni|du) (?:väl )?(?:inte|inget)|ni behöver) veta|"
        r"inte nämna (?:\S+ )?(?:siffra|siffror|summa|lön)(?: \S+)?|nämner (?:jag )?(?:ingen|inga|inte)(?: \S+){0,2}|"
        r"(?:siffror|siffran|lön|lönen|det) tar jag inte(?: \S+){1,3}|inte ta (?:det |den )?(?:i|på|över|per) "
        r"telefon(?:en)?|känns (?:lite |för |väl )?(?:privat|personligt)|det är upp till mig",
        yes=("Det rör inte er.", "Det är konfidentiellt.", "Jag nämner ingen siffra nu.", "Det känns för privat."),
        no=("Jag behöver veta mer.",),
    ),
    Rule(
        "sv.unknown.check",
        r"(?:ingen|inte någon) (?:uppfattning|idé|minnesbild)(?: \S+){0,3}|(?:har )?dålig koll(?: på \S+)?|"
        r"inte (?:koll|kläm) på(?: \S+){0,2}|(?:det )?(?:måste|får) jag (?:fundera på|tänka på|kolla upp|ta reda på)"
        r"(?: \S+)?|vet bara (?:min|mina|chefen)(?: \S+)?|(?:har )?(?:jag )?(?:helt )?glömt(?: bort)?(?= [.,!]| $)|"
        r"(?:kolla|titta|se efter) i (?:mitt|min|mina|cv)(?: \S+)?|tappat räkningen(?! (?:efter|vid))|inte den "
        r"blekaste(?: aning)?|vågar (?:jag )?inte (?:säga|svara|gissa)"
        r"(?: \S+){0,2}|hur ska(?:ll)? jag (?:kunna )?veta(?: \S+)?",
        yes=("Det har jag ingen uppfattning om.", "Det måste jag fundera på.", "Det har jag glömt."),
        no=("Jag har glömt kortet hemma.",),
    ),
    Rule(
        "sv.repeat.sound",
        r"(?:kan|skulle) (?:du|ni) (?:kunna )?(?:prata|tala|skrika|höja rösten)(?: lite)?(?: högre| tydligare)?(?= "
        r"[?.,]| $)|"
        r"hur sa(?: du| ni)?(?= [?.]| $)|säg om(?: det| frågan)?(?: där)?(?= [.,!?]| $)|ljudet (?:försvann|bröts|"
        r"hackar|hackade|är dåligt)(?: \S+){0,4}|"
        r"hängde inte (?:riktigt )?med|lyssnade inte|(?:ta|kör|dra) om (?:den|det|frågan)|(?:(?<=^ )|(?<=, )|"
        r"(?<=[.] ))ta (?:den|det|frågan) (?:där )?(?:igen|en gång till)|om igen(?: tack)?|"
        r"(?:kan|får|skulle) jag (?:kunna )?(?:få )?höra (?:frågan|det|den)(?: \S+){0,3}|(?:det )?(?:sprakar|"
        r"sprakade|"
        r"skrapar|skrapade)(?: \S+)?|hann (?:jag )?inte (?:uppfatta|med)(?: \S+){0,2}",
        yes=("Hur sa?", "Ljudet försvann.", "Jag hängde inte med.", "Kan jag få höra frågan igen?"),
        no=("Jag hängde med killarna.",),
    ),
    Rule(
        "sv.human.flesh",
        r"(?:vill|tänker|orkar) (?:jag )?inte (?:prata|tala|snacka) med (?:en |någon |ett )?(?:robot\S*|maskin\S*|"
        r"dator\S*|ai|automat\S*)|av kött och blod|finns det (?:ingen|någon|inte någon) (?:riktig |levande |vanlig )?"
        r"(?:människa|person)(?: \S+){0,4}|intervju med en (?:riktig )?(?:person|människa)|"
        r"finns det ingen levande(?: \S+){0,4}|(?:få|går det att) (?:få )?(?:prata|tala|snacka) med (?:\S+ ){1,4}?"
        r"(?:i stället|istället) för(?: \S+){0,3}",
        yes=("Jag vill inte prata med en robot.", "Finns det ingen människa där?", "Ge mig någon av kött och blod."),
        no=("Jag vill inte prata med kunder.",),
    ),
    Rule(
        "sv.stop.off",
        r"vill (?:jag )?(?:avbryta|avsluta)(?= [.,!]| $| nu| samtalet| intervjun| här)|(?:kan|ska) vi (?:väl |inte )?"
        r"(?:sluta|avsluta|avbryta|bryta) (?:här|nu|där|samtalet|intervjun)|stoppa (?:intervjun|det här|samtalet)|"
        r"ta bort mina uppgifter|nu får det (?:vara (?:bra|nog)|räcka)|(?:jag )?drar mig (?:ur|tillbaka)|"
        r"orkar (?:jag )?inte med (?:det här|detta)(?= [.,!]| $)|jag söker inte(?= [.,!]| $)|tack och hej|"
        r"(?:tar|drar) (?:jag )?tillbaka (?:min )?ansökan",
        yes=("Jag vill avbryta.", "Stoppa intervjun.", "Nu får det vara bra.", "Jag drar mig ur."),
        no=("Jag avbröt studierna.",),
    ),
    Rule(
        "sv.decline.short",
        r"(?<=^ )(?:jag säger |då )?pass(?= [.!] $| $)|hoppa (?:över )?(?:den här|denna|frågan)|helst inte svara|"
        r"angår inte (?:er|dig)|mellan mig och (?:min|mina|facket)(?: \S+)?|(?:snackar|pratar|talar) man inte om|"
        r"ingen kommentar",
        yes=("Pass.", "Kan vi hoppa den här?", "Sånt snackar man inte om."),
        no=("Jag tar alla pass.",),
    ),
    Rule(
        "sv.unknown.counted",
        r"inte räknat på(?: \S+)?|(?:har jag )?aldrig räknat(?: efter)?(?= [.,]| $)|svårt att säga|omöjligt att säga",
        yes=("Det har jag inte räknat på.",),
        no=("Det är svårt.",),
    ),
    Rule(
        "sv.repeat.louder",
        r"(?<=^ )(?:öh )?(?:vad|vadå) \?|(?:prata|tala|säga det|säg det) (?:lite )?högre|formulera om(?: \S+){0,2}|"
        r"vad löd frågan|(?:ta|kör) (?:det|den) (?:igen|en gång till)",
        yes=("Vad?", "Kan du prata lite högre?", "Kan du formulera om frågan?"),
        no=("Jag pratar högt.",),
    ),
    Rule(
        "sv.human.called",
        r"(?<=^ )(?:en )?(?:människa|person)(?= [.,!]| $| tack)|(?:bli )?uppringd(?: av \S+(?: \S+)?)?|"
        r"finns det (?:en |någon )(?:rekryterare|handläggare|chef)(?: \S+){0,2}|"
        r"få (?:prata|tala) med \S+ som(?: \S+){1,4}|skicka mig till (?:kundtjänst|någon|en \S+)",
        yes=("Människa, tack.", "Jag vill bli uppringd.", "Finns det en rekryterare där?"),
        no=("Jag är en person som trivs.",),
    ),
    Rule(
        "sv.stop.hang_up",
        r"lägger jag på(?! \S+ (?:bordet|hyllan))|dra tillbaka (?:min )?ansökan|ring inte (?:mig )?(?:mer|igen)",
        yes=("Nej nu lägger jag på.", "Ring inte mig mer."),
        no=("Jag ringde inte.",),
    ),
    Rule(
        "sv.aside.household",
        r"(?:nej|hej|men|du|hörru|hallå) (?:\S+ ,? ?)?(?:,? ?)?(?:sluta|lägg av|tyst|kom hit|akta)(?: nu)?(?= [!.,]|"
        r" $)|"
        r"inte du(?= [,.!])|(?:jag )?pratar (?:bara |ju )?med (?:min|mina|mitt|grannen|hunden|barnen|mamma|pappa)"
        r"(?: (?!på|om|om)\S+)?(?= [.,!]| $)|hunden skäller|(?:bebisen|barnet|ungen|barnbarnet) (?:skriker|skrek|"
        r"gråter)|"
        r"det ringer på(?= [.,!]| dörren)|jag ringer (?:dig|er|upp dig|tillbaka)(?: \S+)?|"
        r"(?:en|två|#) (?:stor|liten|mellan|dubbel) \S+ ,? ?tack|(?:ska vi (?:ha|äta|köpa|handla)|"
        r"har du sett matchen)"
        r"(?: \S+){0,3} \?|(?:vad|vilket) (?:fint |härligt )?väder(?: \S+){0,3}|stäng (?:fönstret|dörren|av \S+n)|"
        r"kan du ta (?:ut|in) \S+|tappade (?:jag )?telefonen",
        yes=("Nej Kalle, sluta!", "Nej inte du, jag pratar med min son.", "Hunden skäller.", "En stor latte tack."),
        no=("Jag pratar med kunder hela dagarna.", "Jag slutade i maj."),
    ),
    Rule(
        "sv.aside.wrong_number",
        r"(?:fel|ringt fel|slagit fel) (?:nummer|telefon|person|samtal)|(?:har )?(?:ringt|kommit) fel(?= [.,!]| $)|"
        r"vi (?:pratas vid|hörs sen)|inte där , (?:ställ|lägg|sätt) \S+|var (?:la|lade) du(?: \S+)?",
        yes=("Nej, det är fel nummer.", "Nej, inte där, ställ den i köket."),
        no=("Jag har inget telefonnummer.",),
    ),
    Rule(
        "sv.tag.question",
        r", (?:eller hur|inte sant|eller inte|(?:har|gör|kan|är) (?:man|jag|det) väl|inte va|(?:behöver|måste) jag "
        r"säga mer|säger (?:det|väl) (?:inte )?(?:något|allt|er något|det mesta|en del)|räcker det|duger det|är det "
        r"svar nog|förstår du) \?",
        yes=("Det har jag väl sagt, eller hur?",),
        no=("Eller hur?",),
    ),
)
