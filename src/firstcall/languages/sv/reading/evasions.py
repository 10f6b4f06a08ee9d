"""Swedish turns that answer nothing, by what people give as the reason: no time, not by telephone, lost, not for me."""

from __future__ import annotations

from firstcall.reading.rules import Rule

_END = r"(?= [.,!]| $)"
"""What ends a clause."""

TURNS = (
    Rule(
        "sv.decline.not_here",
        r"lägg (?:ni )?ett bud|kom med ett (?:bud|förslag)|(?:snackar|förhandlar|resonerar) (?:jag|vi) (?:bara |"
        r"hellre |helst |gärna )*(?:om )?(?:det )?(?:med \S+ )?"
        r"(?:öga mot öga|på plats|ansikte mot ansikte|när vi ses)|(?:är|det blir) (?:väl |ju |faktiskt |bara )+(?:min "
        r"ensak|privat|personligt)|"
        r"(?:det |den |lönen |siffran )?(?:vill|kan|tänker|ska|får) (?:jag )?(?:helst |faktiskt |tyvärr )?inte "
        r"(?:gå ut med|"
        r"lämna ut|avslöja|skylta med|dra här|rada upp|lägga ut|yttra mig|uttala mig|"
        r"rabbla|gå igenom|redovisa|redogöra|tjata)(?: \S+){0,5}|(?:är )?mellan mig och \S+|"
        r"(?:det |den )?(?:vill|skulle vilja) jag (?:helst |gärna )?vänta med(?: \S+){0,4}|(?:det )?väntar jag med"
        r"(?: \S+){0,4}|hör (?:väl |ju )?inte (?:hit|till saken|hemma här)|inte (?:någon|en) fråga (?:man ställer|"
        r"för telefon|för en \S+)|(?:det |sånt |sådant |den )?tar (?:jag|vi|man) inte (?:över|på|i|per) "
        r"(?:telefon(?:en)?|tråden)|rör bara mig|är mitt problem|(?:det )?får ni (?:väl )?ta reda på (?:själva|"
        r"senare)|(?:fråga|byt|ta) (?:till )?(?:något annat|en annan|nästa) ?(?:fråga)?|byt fråga|stryk den"
        r"(?: frågan)?|(?:den|det|frågan) (?:får|kan) (?:vi|stå|du) (?:lämna|vara|stå)? ?(?:öppen|öppet|obesvarad)|"
        r"har (?:jag )?tystnadsplikt|varför (?:ska|skulle|måste) jag (?:svara|berätta|säga(?! (?:nej|ifrån|upp)))(?: "
        r"\S+){0,4}|"
        r"läs (?:mitt |i mitt )(?:cv|personliga brev|brev)|finns på (?:min )?linkedin",
        yes=(
            "Det vill jag inte gå ut med så här tidigt.",
            "Det vill jag vänta med tills jag fått ett erbjudande.",
            "Det hör inte hit.",
            "Det är väl min ensak.",
            "Sånt tar man inte över telefon.",
            "Jag tänker inte rabbla det en gång till.",
            "Mina villkor är mellan mig och chefen.",
            "Fråga något annat.",
            "Lägg ett bud.",
            "Varför ska jag svara på det?",
        ),
        no=("Jag vill inte gå ut på fält.", "Jag väntar med semestern.", "Det är inte mitt problem nu."),
    ),
    Rule(
        "sv.unknown.at_a_loss",
        r"ingen (?:som )?(?:räknade|räknat|räknar|höll räkningen)|"
        r"osäker på (?:vad|hur|vilken|vilka|det|den|svaret|siffran)(?: (?!men|fast)\S+){0,6}|(?:det )?(?:har jag )?"
        r"inte i "
        r"huvudet|(?:det )?kommer (?:jag )?inte på(?! (?:plats|fråga|kontoret))(?: \S+){0,2}|inte fått (?:veta|reda "
        r"på)(?: \S+){0,3}|får (?:väl )?framtiden utvisa|vet jag först (?:när|om|efter)(?: \S+){0,4}|får (?:väl "
        r")?(?:andra|någon annan) "
        r"(?:bedöma|avgöra|säga|svara på)|(?:jag )?återkommer (?:om det|med det|med besked|med (?:ett )?svar|när jag "
        r"vet)(?: \S+)?|det får vi se|vad vet jag|svårt att (?:svara|bedöma|"
        r"uppskatta|veta|minnas)(?: \S+)?|svårt att säga (?:själv|exakt|säkert|rakt av|på rak arm|så här)|"
        r"(?<=^ )(?:oj |öh )?(?:,? ?)?(?:det var en |det är en )?(?:svår|bra|knepig|lurig) fråga(?= [.!] $| $)|"
        r"(?:har )?(?:inte|aldrig) kollat(?: upp)?(?: \S+)?"
        + _END
        + r"|(?:jag )?(?:minns|vet|kommer) (?:jag )?(?:faktiskt |ärligt talat )?inte (?:ihåg )?om jag (?:har "
        r")?(?:gått|gjort|tagit|fått|haft)(?: \S+){0,3}|(?:det )?(?:har|är) (?:ingen|de aldrig|aldrig någon) "
        r"(?:sagt|berättat|talat om)(?: \S+){0,3}",
        yes=(
            "Jag är ärligt talat osäker på vad som är rimligt.",
            "Det har jag inte i huvudet.",
            "Det vet jag först när jag sett schemat.",
            "Jag återkommer om det.",
            "Det kommer jag inte på nu.",
            "Svår fråga.",
            "Ingen som räknade.",
            "Det är svårt att bedöma.",
            "Jag minns inte om jag har gått den.",
        ),
        no=("Jag är säker på det.", "Jag kommer inte på kontoret.", "Det är svårt jobb."),
    ),
    Rule(
        "sv.repeat.what_was",
        r"(?:vad|vilka|vilken|vilket|hur|när|var|vart) (?:\S+ ){1,8}sa (?:du|ni)(?= \?)|(?:hur|vad) (?:var|gällde|löd) "
        r"(?:det|den|frågan)(?: \S+){0,3}(?= \?)|(?:det|du) (?:gick|pratade|sa det) (?:lite )?(?:för|så) (?:fort|"
        r"snabbt)|gick (?:mig )?(?:helt )?förbi|(?:hörde|fattade|uppfattade|förstod) bara (?:hälften|halva|slutet|"
        r"början|sista)(?: \S+){0,2}|fick (?:jag )?inte med(?: mig)?(?: \S+){0,3}|snappade (?:jag )?inte"
        r"(?: upp)?(?: \S+){0,2}|(?:blev|var) (?:alldeles )?tyst"
        + _END
        + r"|(?:satt|stod) (?:och )?(?:jag och )?tänkte på annat|var inte (?:riktigt )?med(?: där)?"
        + _END
        + r"|tappade (?:fokus|koncentrationen)|(?:säg|läs) (?:den|det|frågan) (?:en gång till|igen)|"
        r"(?:kan|får|skulle) jag (?:kunna )?(?:få )?(?:frågan|den|det) (?:igen|en gång till|upprepad)|"
        r"(?:du|ni) (?:måste|får|kan) (?:nog )?(?:prata|tala|säga det) (?:lite )?(?:högre|tydligare)|"
        r"(?:ta|säg) om (?:det )?sista|(?<=^ )(?:vänta ,? ?)?(?:vad|vadå) nu(?: då)? \?",
        yes=(
            "Vad hade du för alternativ sa du?",
            "Hur var det du frågade?",
            "Det gick lite för fort.",
            "Det där gick mig helt förbi.",
            "Jag hörde bara hälften.",
            "Jag fick inte med det sista.",
            "Det blev alldeles tyst.",
            "Kan jag få frågan en gång till?",
        ),
        no=("Jag fick med mig betygen.", "Det gick fort att lära sig.", "Jag sa upp mig."),
    ),
    Rule(
        "sv.human.by_name",
        r"(?<!ni )(?<!du )(?:ta|tar|diskutera|prata|dra) (?:jag )?(?:hellre |helst |gärna )?(?:det |detta |om det )?"
        r"(?:direkt )?med (?:rekryteraren|en rekryterare|chefen direkt|hr|en handläggare|någon på (?:företaget|"
        r"kontoret))(?: \S+)?|"
        r"(?:sätt|sätta) mig i (?:kontakt|förbindelse) med(?: \S+){1,3}|(?:kan|skulle|får) (?:inte )?(?:någon|ni|"
        r"du) (?:kunna )?(?:be \S+ )?(?:ringa|kontakta|höra av er till) (?:upp )?mig(?: \S+){0,3}|"
        r"(?:har ni|finns det|kan jag få) (?:ett |något )?(?:telefon)?(?:nummer|numret) (?:till|dit|jag)(?: \S+){0,4}|"
        r"(?:boka|bokar) (?:in )?(?:ett |en )?(?:samtal|möte|tid) med(?: \S+){1,3}|hellre (?:någon|en) (?:som kan "
        r"svara|med puls|riktig)|(?:är|finns) det ingen (?:hemma|annan|jag kan)(?: \S+){0,4}|"
        r"människa på (?:tråden|linjen|luren)|(?:kan|får) (?:du|ni) (?:prata|ta det|tala) med min (?:rekryterare|"
        r"handläggare|kontaktperson)(?: \S+){0,3}",
        yes=(
            "Sätt mig i kontakt med någon ansvarig.",
            "Kan någon kontakta mig i stället?",
            "Har ni ett telefonnummer till någon?",
            "Kan vi boka ett möte med chefen?",
            "Jag tar hellre det med rekryteraren.",
        ),
        no=("Jag bokar möten med kunder.", "Jag har ett nytt nummer."),
    ),
    Rule(
        "sv.chat.send",
        r"(?:skicka|mejla|maila|messa) (?:över )?(?:frågorna|frågan|dem|formuläret|det)(?: \S+){0,3}",
        yes=("Kan du skicka frågorna på mejl i stället?",),
        no=("Jag skickade in papperen.",),
    ),
    Rule(
        "sv.stop.no_time",
        r"(?:svarar|vill svara) (?:jag )?inte på (?:fler|några fler)(?: \S+)?|(?:det )?får bli en annan gång|"
        r"för (?:mycket|många) frågor|(?:jag orkar inte|(?:(?<=^ )|(?<=[.,!] ))(?:nu |det )?orkar jag inte)(?= [.!] $|"
        r" $| med(?: alla| era| dina)? "
        r"frågor)|"
        r"har (?:jag )?inte (?:tid|lust)(?: med (?:det här|detta|fler frågor))?(?= [.!] $| $| nu)|"
        r"(?:vi |jag )?(?:säger|sätter) (?:vi |jag )?(?:stopp|punkt)(?: (?:där|här|nu|för mig))?(?= [.,]| $)|"
        r"klar med (?:den|det) här(?: \S+)?|"
        r"(?:måste|behöver|får) (?:jag )?(?:nog )?(?:iväg|sluta prata|lägga på|kila|dra vidare|tillbaka till jobbet)"
        + _END
        + r"|(?:bussen|tåget) går (?:nu|strax|om)(?: \S+)?|batteriet (?:tar slut|dör|är slut|håller på att dö)|"
        r"ingen idé att (?:fortsätta|hålla på|vi fortsätter)|slösa inte (?:bort )?min tid|skiter i (?:det|det här|"
        r"jobbet)|vi (?:låter|lämnar) det (?:vara|här|där|så)"
        + _END
        + r"|(?:jag )?(?:tackar|säger) (?:nog )?nej till (?:jobbet|tjänsten|hela|resten|fortsättning\S*)(?: \S+)?|"
        r"backar ur|(?:är )?inte (?:aktuell|aktuellt|intresserad) längre|(?<=^ )(?:adjö|hejdå|bye bye|hej hej|tack "
        r"och adjö)(?= [.!]| $)|(?:vi|jag) (?:bryter|lägger) (?:på |av )?(?:här|nu|där)"
        + _END
        + r"|ta mig (?:av|bort från) listan|har (?:tagit|fått|accepterat) ett annat (?:jobb|erbjudande)|"
        r"tar (?:nog )?ett annat jobb|det (?:här )?ger (?:mig )?inget" + _END + r"|lägger ner" + _END,
        yes=(
            "Det är för mycket frågor.",
            "Jag orkar inte.",
            "Nu har jag inte tid med det här.",
            "Jag måste iväg.",
            "Jag tror vi säger stopp där.",
            "Batteriet dör.",
            "Jag svarar inte på fler frågor.",
            "Det får bli en annan gång.",
            "Det är ingen idé att fortsätta.",
            "Vi låter det vara.",
            "Jag tackar nej till tjänsten.",
            "Jag är inte aktuell längre.",
        ),
        no=(
            "Jag orkar inte natt.",
            "Jag orkar inte lyfta.",
            "Jag har inte tid på kvällar.",
            "Jag måste iväg klockan tre.",
        ),
    ),
    Rule(
        "sv.clarify.which",
        r"(?:kan|kunde) du (?:förtydliga|utveckla|precisera|ge (?:ett |något )?exempel)(?: \S+){0,4}|(?<=^ )(?:som vad|"
        r"till exempel|vilken då|vilka då|på vilket vis|i vilket land|var då|hur menar du|exempelvis) \?|"
        r"(?<=^ )(?:vilken|vilket|vilka) (?:\S+ ){1,3}, (?:\S+ ){1,4}\?|(?:jag )?(?:fattar|förstår|begriper) "
        r"(?:ingenting|inte (?:vad|hur))(?: \S+){0,3}|(?:vad|vilket) (?:slags|sorts)(?: \S+){1,4}|"
        r"(?:i|på) (?:\S+ ){1,2}eller (?:\S+ ){1,3}\?",
        yes=("Kan du förtydliga?", "Som vad?", "Vilken sex, på morgonen?", "I Sverige eller totalt?"),
        no=("Kan du köra?", "Jag förstår."),
    ),
    Rule(
        "sv.aside.in_the_room",
        r"(?:(?<=^ )|(?<=[.,!] ))(?:sätt dig|slå dig ner|kom in|stig på|kliv på|stig av|flytta (?:på )?dig|håll (?:den|"
        r"det|i) "
        r"(?:här|dig|det)|akta dig|passa dig|följ med|vänta där|kom nu|skynda dig|ta av dig|ta på dig|gå härifrån|"
        r"försvinn|"
        r"sluta tjafsa|var tyst|var snäll och vänta)(?: (?!jag|och jag)\S+){0,4}(?= [.,!]| $)|så kommer jag"
        + _END
        + r"|(?:ska|får|blir|var) det (?:vara )?(?:bra så|något mer|något annat|kvitto)(?: \S+)? \?|"
        r"(?:har du|vill du ha) (?:kvittot|medlemskort|kvitto|socker|mjölk)(?: \S+){0,2} \?|dörrarna (?:stängs|"
        r"öppnas)|tåget mot \S+|(?:så )?ses vi (?:där|hemma|sen|i kväll|i morgon|snart)(?= [.,!]| $)|(?:en|ett|två|"
        r"tre|#) (?:\S+ )?"
        r"(?:cheeseburgare|hamburgare|burgare|pommes|cola|läsk|latte|cappuccino|espresso|kanelbull\S*|macka|pizza|"
        r"kebab|"
        r"smoothie|fralla|korv med)(?: (?!jag|och jag|har|är)\S+){0,6} tack(?= [.!]? ?$)|jag är (?:på|i) (?:bussen|"
        r"tåget|affären|kassan) (?:nu|just nu) ,? ?(?:hej|vi hörs)|"
        r"vad (?:vill|ska) du ha (?:till|att äta|på)(?: \S+){0,3}|det blir (?:# )?kronor",
        yes=(
            "Det är upptaget, sätt dig där borta så kommer jag.",
            "Kom in!",
            "Ska det vara något mer?",
            "Dörrarna stängs.",
            "Två cheeseburgare, en utan lök, tack.",
            "Ta bussen hem så ses vi där.",
        ),
        no=("Jag sätter mig på kontoret.", "Så kommer jag på måndag."),
    ),
)
