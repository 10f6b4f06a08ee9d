"""Swedish intents: what a candidate does with a turn besides answering."""

from __future__ import annotations

from firstcall.reading.rules import Rule

INTENTS = (
    Rule(
        "sv.caption.known",
        r"tack till (?:er|alla) som (?:har )?(?:tittat|tittade|sett|lyssnat)|ha en (?:bra|fin|"
        r"trevlig) dag(?: \. prenumerera)?|"
        r"(?<=\. )prenumerera(?= [.!]| $)|prenumerera på kanalen(?: och \S+ \S+ \S+)?|(?<=^ )text : \S+ \S+|"
        r"tack till (?:våra|"
        r"mina|alla) \S+ på patreon|(?:stöd|stötta) oss på patreon|"
        r"tack för att (?:ni|du) (?:har )?(?:tittat|tittade|såg|lyssnade|"
        r"lyssnat)(?: på (?:den här videon|"
        r"videon))?|(?:undertext(?:er|ning|ad)?|svensktextning|textning) : \S+(?: \S+){0,2}|undertext(?:er|ning|ad)?"
        r"(?: \S+){0,2} (?:amara(?: \S+){0,5}|svensktextning(?: \S+){0,2}|av(?: \S+){1,4})|"
        r"undertexter (?:från|av)(?: \S+){1,6}|svensktextning(?: \. nu)?|undertext(?:er|ning) \. nu"
        r"|textning (?:av )?stina hedin(?: ,)?(?: www(?: \.)?)?(?: btistudios(?: \. com)?)?|stina hedin|www(?: "
        r"\S+){1,4}|glöm inte att (?:prenumerera|"
        r"gilla)(?: \S+){0,4}|prenumerera på kanalen"
        r"|(?:syntes|undertext(?:er)?|textning|textad|översatt)(?: av)? (?:\S+ \S+)(?= [,.]|$)|copyright(?: "
        r"\S+){0,3}|"
        r"översättning(?: :| av)(?: \S+){0,4}|musik|applåder|skratt|"
        r"nu (?:kommer|går) vi (?:över )?till (?:vädret|nyheterna|sporten)|programmet är (?:slut|textat)(?: \S+){0,3}"
        r"|vi ses i nästa (?:video|avsnitt)|(?:tack för idag ,? ?)?vi ses (?:nästa vecka|igen nästa \S+)|hej och "
        r"välkomna till(?: \S+){0,4}|"
        r"sveriges television(?: \S+){0,2}|svt(?: \S+){0,2}|tack för (?:idag|titten)"
        r"|thanks for watching|thank you for watching|subtitles by(?: \S+){0,6}|btistudios(?: \. com)?|"
        r"iyuno(?: \S+){0,2}|text (?:på )?tv(?: \S+)?"
        r"|vi hörs i nästa (?:avsnitt|video)|okej ,? hej ?då(?= , vi hörs)|prenumerera(?: gärna)?(?: på "
        r"(?:min |vår )?kanal(?:en)?)?(?: för mer(?: \S+)?)?",
        yes=(
            "Vi hörs i nästa avsnitt.",
            "Tack för att ni tittade!",
            "Undertexter från Amara.org-gemenskapen",
            "Undertexter: Simon Lundgren",
            "Svensktextning: Undertext Media",
            "Svensktextning.nu",
            "Undertextning.nu",
        ),
        no=("Tack för att ni ringde.",),
    ),
    Rule(
        "sv.repeat.again",
        r"(?:kan|skulle|kunde) (?:du|ni) (?:(?:kunna|vilja|snälla|möjligen) )?(?:ta|säga|läsa|upprepa|repetera|fråga|"
        r"ställa|dra|köra)(?: \S+){0,5}? (?:igen|en gång till|om|frågan|det|om det|om frågan|omigen)|(?:kan|kunde|"
        r"skulle) (?:du|ni) (?:kunna )?(?:upprepa|repetera)(?: \S+){0,2}|(?:ta|säg|läs|dra|kör|fråga) (?:det |den |"
        r"frågan )?(?:en gång till|igen|om(?= [.,!?]| $| tack| frågan| den [?.]))|(?<!det )(?<!allt )(?<!den )en gång "
        r"till(?: tack)?|upprepa(?: \S+){0,2}|(?<!ska )(?<!jag )(?<!måste )(?<!att )(?<!behöver )(?<!får )repetera(?: "
        r"\S+){0,2}|(?:va|vad) sa (?:du|ni)(?: (?:att )?\S+)?|(?:jag )?(?:hörde|hör|uppfattade|fattade) (?:\S+ "
        r"){0,2}(?:inte|knappt|dåligt|inget)(?: (?:vad|frågan|det|riktigt|dig|något))*|(?:va|vad) (?:var|va|är) frågan|"
        r"vad var det(?: du| ni)?(?: frågade| sa| undrade)?(?= \?| \.)|hur löd frågan|kom igen med frågan|tappade "
        r"(?:tråden|frågan)|(?:det|du|ni) (?:bröt|bryt|hackar|hackade|försvann|bröts|brusar|bryter)(?: \S+){0,2}|"
        r"glömde (?:\S+ )?frågan|jag missade(?! (?:att|datumet|kursen|förnya|provet))(?: \S+){0,3}|missade frågan|va "
        r"frågade (?:du|ni)|vad frågade (?:du|ni)(?: \S+){0,2}|hör (?:du|ni) mig|(?:förlåt|ursäkta|va|hallå|vadå|"
        r"vafalls) \?|va|ursäkta mig|är du kvar|sa du (?:\S+ ){1,2}eller \S+|inte hänga med|dålig (?:linje|täckning|"
        r"mottagning)|(?<!aning , )(?<!inte , )(?:va|vad) (?:sade|säger|sa) (?:du|ni)(?= \?| \.| $)|vilka var (?:det|"
        r"alternativen)(?: \S+)?|(?:du|ni) bryts(?: upp)?|hör(?:de)? (?:bara )?vartannat(?: ord)?|can you (?:ask|say|"
        r"speak)(?: \S+){0,6}|(?:du|ni) hörs (?:\S+ )?(?:knappt|dåligt|inte)|hör (?:dig|er) (?:\S+ )?(?:knappt|dåligt|"
        r"inte)|tappade (?:luren|dig|bort dig)|(?:kan|kunde) (?:du|ni) ropa(?: igen)?|om (?:du|ni) (?:säger|tar|läser) "
        r"(?:om|igen|en gång till)|oväsen|mycket brus|för mycket (?:brus|ljud)|hörde inte ett (?:ord|dugg)|vad har "
        r"(?:du|ni) sagt|gnisslar i luren|tappar dig(?: helt)?|knastrar|knastrade|säg (?:\S+ )?igen(?: tack)?|hörs jag|"
        r"är det någon där",
        yes=(
            "Du bryts upp, jag hör bara vartannat ord.",
            "Can you say that in English?",
            "Jag tappade luren.",
            "Va? Du hörs knappt.",
            "Det är oväsen här, om du säger om det ska jag svara.",
            "Hallå, är det nån där?",
            "Vad har du sagt? Det gnisslar i luren.",
            "Det var mycket brus.",
            "Ursäkta, vad sade du?",
            "Kan du upprepa frågan?",
            "Va sa du?",
            "Vad var frågan?",
            "Förlåt?",
        ),
        no=("Jag har det en gång i veckan.",),
    ),
    Rule(
        "sv.slower.please",
        r"(?:kan du |prata |tala |säga det |lite )?(?:långsammare|saktare|(?<!pratar )(?<!talar )(?<!är )lite långsamt|"
        r"lugnare)(?: tack)?|(?:du )?(?<!de inte )(?<!man inte )(?<!folk inte )(?<!de )(?<!man )(?<!folk )pratar "
        r"(?:för|så) (?:fort|snabbt)|inte så fort",
        yes=("Kan du prata lite långsammare?",),
        no=("Jag kör snabbt.", "Jag pratar lite långsamt."),
    ),
    Rule(
        "sv.human.person",
        r"(?:kan|får|skulle|vill) jag (?:kunna )?(?:få )?(?:prata|tala|snacka) med (?:\S+)(?: \S+){0,3}|"
        r"skicka hit(?: \S+){1,4}|(?:prata|tala|snacka|få prata|koppla|kopplad|"
        r"kopplas) (?:\S+ ){0,4}?(?:människa|person|någon levande|någon riktig|någon annan|någon|"
        r"rekryterare(?:n)?|handläggare"
        r"|medarbetare|en riktig|chef(?:en)?|levande|er som jobbar(?: \S+)?)(?: (?:människa|person|"
        r"levande|i stället))*|(?:riktig|levande|vanlig|mänsklig) (?:människa|person|handläggare|"
        r"rekryterare|kontakt)"
        r"|(?:koppla|ring(?:a|er)?) (?:\S+ ){0,4}?(?:mig|upp|tillbaka)(?: i stället)?|(?:be|låt|"
        r"få) (?:\S+ ){0,4}(?:ringa|höra av sig)(?: \S+){0,3}|pratar (?:helst |"
        r"bara )?(?:inte )?med (?:\S+ ){0,2}"
        r"(?:telefonsvarare|robot(?:ar)?|maskin(?:er)?|dator(?:er)?|ai)|(?:en|"
        r"någon) människa(?: i stället)?|med en människa|inte med en (?:robot|maskin|dator)"
        r"|(?:hellre|helst) (?:\S+ )?(?:med )?(?:en )?(?:människa|någon levande|person)|"
        r"kan (?:inte )?(?:\S+ ){0,2}(?:rekryteraren|någon) ringa(?: \S+){0,3}",
        yes=(
            "Jag vill prata med en människa.",
            "Kan inte rekryteraren ringa mig i stället?",
            "Be någon ansvarig höra av sig.",
        ),
        no=("Jag pratar med kunder varje dag.",),
    ),
    Rule(
        "sv.robot.ask",
        r"(?:är|pratar jag med|talar jag med|är det här|är du|är detta) (?:\S+ ){0,3}(?:robot|maskin|"
        r"dator|ai|inspelning|telefonsvarare|människa|riktig person)(?: eller (?:\S+ ){0,2}\S+)? \?",
        yes=("Är du en robot?", "Pratar jag med en maskin?"),
        no=("Jag kör en robot.",),
    ),
    Rule(
        "sv.stop.end",
        r"(?:vi |jag tror vi |tror vi )slutar (?:där|här)(?: \S+){0,4}|(?<!och )(?:vill|orkar|hinner|tänker|kan|"
        r"ids) (?:jag )?(?:inte|inget) (?:(?:längre|mer|vara med|göra(?= (?:den här |det här |detta|mer|intervjun))|"
        r"hålla på|fortsätta) ?){1,3}(?:\S+ ){0,3}?(?:intervjun?|samtalet|längre|mer|mera|det här|detta|med)?"
        r"|(?:vi |jag |då )?(?:avslutar|avbryter|bryter) (?:vi |jag )?(?:det |nu|här|det här|samtalet|"
        r"intervjun|därmed)(?: \S+)?|(?:vi|då) slutar (?:vi )?(?:nu|här|där)|avsluta(?: (?:samtalet|"
        r"intervjun|nu|det här|tack))?|avbryt(?: \S+)?"
        r"|lägg ner(?: det här| detta)?(?= [,.!]| $)|(?:vill|orkar|tänker) (?:jag )?inte svara på (?:fler|mer|"
        r"flera)(?: frågor)?|jag ska vidare(?= [.!]| $)|(?:jag )?lägger på(?: nu)?|(?:hej då|hejdå)(?: \S+)?|"
        r"tack för mig|(?<!är jag )inte intresserad(?: längre|"
        r" av jobbet| av tjänsten)?|vi struntar i (?:det|det här|den här)|jag struntar i (?:det|det här|"
        r"jobbet)"
        r"|stopp ,? jag vill inte|sluta (?:ringa|fråga)(?: \S+)?|jag hoppar av|drar tillbaka min ansökan|"
        r"ta bort (?:mig|min ansökan)|nu räcker det(?= [.!]|$| $)|(?<!och )det räcker nu(?= [.!]|$| $)|vi lägger ner"
        r"|har (?:redan )?(?:fått|tackat ja till) (?:ett )?annat jobb|ångrat mig|(?:jag är )?klar med (?:det här|"
        r"intervjun|samtalet|frågorna)|"
        r"stäng av|vill sluta(?: nu)?|orkar inte mer|hinner inte mer"
        r"|jag avslutar(?= [.!]| $|$| nu)|inget mer att säga|lägg av med(?: \S+){1,4}|jag är klar nu(?= "
        r"\.| $)"
        r"|(?:har )?redan fått (?:ett )?(?:annat )?jobb|(?:kan )?stryka? mig",
        yes=(
            "Jag har redan fått jobb. Ni kan stryka mig.",
            "Äh, lägg ner, jag ska vidare.",
            "Jag vill inte svara på fler frågor.",
            "Jag har inget mer att säga.",
            "Lägg av med de där frågorna.",
            "Jag vill inte fortsätta den här intervjun.",
            "Nu lägger jag på, hej då.",
            "Avsluta.",
        ),
        no=("Jag slutar mitt jobb i maj.",),
    ),
    Rule(
        "sv.decline.refuse",
        r"(?:det |det där |sånt |sådant |den frågan |lönen )?(?:vill|tänker|kan(?! (?:jag |man )?(?:helst |"
        r"faktiskt )?inte (?:svara|säga))|ska|tänkte) (?:jag |"
        r"man )?(?:helst |faktiskt )?inte (?:(?:helst|faktiskt|vilja) )?(?:svara|gå in|säga(?! (?:för|fel))|uppge|"
        r"diskutera|prata(?= om| med er om| [.,!]| $)|kommentera|berätta|dela|lämna ut|ta upp|tala)(?: \S+){0,5}"
        r"|(?:ingen|inte) lust att (?:svara|säga|prata|gå in)(?: \S+){0,4}|pratar inte om (?:min|mitt|mina|"
        r"sånt)(?: \S+){0,5}"
        r"|(?:det )?(?:svarar|diskuterar|säger|kommenterar|berättar|uppger|pratar) jag (?:helst |"
        r"faktiskt )?(?:inte|inget)(?! nej)(?: \S+){0,4}|jag (?:svarar|diskuterar|säger|kommenterar|berättar|"
        r"uppger) (?:helst |faktiskt )?(?:inte|inget)(?! nej)(?: (?:på|om)(?: \S+){0,3})?"
        r"|vill (?:jag )?(?:helst )?inte (?:svara|säga|gå in|uppge|prata om|diskutera)(?: \S+){0,3}|"
        r"(?:det är|är) (?:för |lite |rätt |ganska )?(?:privat|personligt|min ensak|inget ni|hemligt)(?: \S+){0,4}|"
        r"(?:ingen|"
        r"inget) (?:kommentar|ni har med att göra)(?: \S+){0,2}"
        r"|(?:det )?(?:tar|diskuterar|pratar) (?:jag|vi) (?:helst |hellre )?(?:om )?(?:när vi ses|"
        r"på plats|sen|senare|med chefen|vid (?:en |ett )?(?:\S+ )?(?:intervju|möte|träff))(?: \S+){0,2}|"
        r"(?:det )?(?:behåller|"
        r"håller) jag för mig själv|vill inte svara(?: \S+){0,3}|pass på den(?: frågan)?|"
        r"avstår från att svara"
        r"|har (?:du|ni) inte med att göra|(?:ska|behöver) (?:du|ni) (?:väl )?inte (?:bry (?:dig|er) om|"
        r"veta|lägga er i)|angår (?:er|dig|ingen)(?: inte)?|hoppar över att svara|det lämnar jag inte ut|"
        r"diskuterar jag inte(?: \S+){0,5}|det stannar hos mig|ingen kommentar|"
        r"pratar inte lön(?: \S+){0,4}"
        r"|(?:det (?:där )?)?tar jag (?:direkt )?med (?:min|mitt|er chef|chefen|rekryteraren)(?: \S+)?|"
        r"(?:orkar|vill) (?:jag )?inte svara på(?: \S+){0,4}|vill (?:jag )?inte binda mig(?: \S+){0,4}|"
        r"diskuterar jag (?:bara )?(?:öga mot öga|på plats)(?: \S+)?"
        r"|(?:det )?(?:tar|svarar|säger|diskuterar) jag inte utan \S+(?: \S+)?|(?:det )?(?:går|lämnar|"
        r"ger) jag inte ut(?: med)?"
        r"|(?:att )?jag inte (?:svarar|kommenterar|berättar|uppger)(?: \S+){0,2}|(?:avböjer|"
        r"avstår)(?: från)? (?:frågan|att (?:svara|säga))"
        r"|(?:det )?får jag inte (?:kommentera|svara på|säga|prata om|uppge|berätta)|en sak mellan(?: \S+){0,4}"
        r"|inte (?:för avsikt|lust|tänkt) att (?:berätta|svara|säga|redogöra|uppge)(?: \S+){0,4}"
        r"|(?:har|ni har) (?:ni )?(?:ingen|inte|inget) rätt att (?:fråga|veta)(?: \S+){0,2}"
        r"|(?:är |var )?(?:inget|ingenting|inte något) (?:som )?jag (?:vill|tänker|brukar|ska|kan) (?:prata|svara|"
        r"berätta|gå in|"
        r"diskutera|dela|uppge|snacka|kommentera|säga)(?: \S+){0,2}"
        r"|(?:inget|inte något) jag går in på|går jag inte in på|låt oss ta (?:det|den) (?:på|under|vid|"
        r"när)(?: \S+){0,2}|(?:det )?(?:kan|får) vi ta (?:det )?(?:på|vid|under|när)(?: \S+){0,2}"
        r"|(?:det där |det )är (?:bara )?min (?:sak|ensak)|är en privatsak|(?:siffror|det) ger jag inte "
        r"ut(?: \S+){0,4}|får ni prata med (?:hr|facket|min \S+) om"
        r"|(?:frågar|ta) (?:det|den) på intervjun"
        r"|(?:det |lönen )?(?:säger|berättar|tar|avslöjar|nämner) jag (?:först )?(?:om|när|den dag) (?:vi|jag|ni|"
        r"det)(?: \S+){0,8}",
        yes=(
            "Det tar vi vid ett riktigt möte.",
            "Ska vi säga att jag inte svarar på det.",
            "Jag avböjer att svara.",
            "Det får jag inte kommentera.",
            "Jag har inte för avsikt att berätta det.",
            "Det är en sak mellan mig och facket.",
            "Det har ni ingen rätt att fråga om.",
            "Det går jag inte ut med.",
            "Det tar jag inte utan mitt ombud.",
            "Det är inget jag vill prata om.",
            "Det säger jag om vi kommer till ett avtal.",
            "Jag får be om att ni frågar det på intervjun.",
            "Det där är min sak.",
            "Utbildning är en privatsak.",
            "Låt oss ta det på intervjun.",
            "Det där tar jag med min arbetsförmedlare.",
            "Det vill jag inte svara på.",
            "Det svarar jag inte på.",
            "Det tar jag helst när vi ses.",
            "Det är privat.",
        ),
        no=("Jag svarar i telefon.",),
    ),
    Rule(
        "sv.decline.cv",
        r"(?:(?:det|allt|numren|den) )?(?:står|framgår|finns|ligger|syns)(?: (?:ju|väl|redan|allt))? (?:i|av|med i|på) "
        r"(?:mitt |min |mina |det |de )?(?:cv\S*|papper\S*|ansökan|brev\S*|ansökningsbrev\S*|handlingar\S*|bilagor\S*|"
        r"meritförteckning\S*)(?: (?!så|och|men)\S+)?|(?:kolla|titta|läsa?|se|kika) (?:i|på) (?:mitt |min |mina )"
        r"(?:cv|ansökan|papper|brev)",
        yes=("Det står i mitt cv.", "Du får kolla i mitt cv.", "Det framgår av mina papper."),
        no=("Jag skrev ett cv.",),
    ),
    Rule(
        "sv.skip.next",
        r"(?:kan vi |vi |får jag |jag vill )?(?:hoppa|hoppar) (?:vi |jag )?över(?: (?:den|frågan|det|"
        r"den här)(?: \S+)?)?|ta (?:den|det) (?:frågan )?(?:till )?sist(?= [.?]| $)|nästa fråga(?: tack)?|(?<!efter "
        r")nästa(?= [.!]| $| tack)(?: tack)?|(?:kan vi |"
        r"vi )?tar? (?:den|nästa|det) (?:fråga(?:n)? )?(?:sen|senare)|pass ?(?: \.| ,)? nästa(?: fråga)?",
        yes=("Kan vi hoppa över den frågan?", "Kan vi ta den frågan sist?", "Nästa fråga, tack."),
        no=("Nästa vecka.", "Nästa månad."),
    ),
    Rule(
        "sv.goback.previous",
        r"(?:kan (?:vi|jag) |får jag |jag vill |vi måste )?(?:gå|backa|ta oss|"
        r"hoppa) (?:vi )?tillbaka(?! ,)(?: \S+){0,3}|backa(?: \S+){0,3}|(?:ändra|rätta|korrigera|"
        r"ändra på) (?:mitt|mina|ett|det|förra|svaret|det jag)(?: \S+){0,3}"
        r"|(?:förra|föregående|tidigare) (?:frågan|svaret)|jag (?:sa|svarade) fel (?:på|förut|"
        r"innan)(?: \S+){0,3}",
        yes=("Kan vi gå tillbaka till förra frågan?", "Jag vill ändra mitt svar."),
        no=("Jag går tillbaka till jobbet i mars.",),
    ),
    Rule(
        "sv.pause.break",
        r"(?:kan|får|ska) jag (?:få )?ringa (?:upp |tillbaka |er )?(?:om|senare|sen|i morgon)(?: \S+){0,2}|"
        r"(?:kan vi |vi |jag behöver |får jag |jag måste )?(?:ta |"
        r"tar )?(?:en )?(?:liten )?paus(?: en stund)?|(?:kan (?:vi|du|ni) )?(?:pausa|"
        r"ringa (?:upp )?(?:mig )?(?:senare|sen|igen|imorgon|i morgon)|ta (?:det|detta|resten|"
        r"intervjun) (?:senare|sen))(?: \S+)?|återkomma senare",
        yes=("Kan vi ta en paus?", "Kan jag ringa upp om fem minuter?", "Kan ni ringa senare?"),
        no=("Jag jobbade utan rast.",),
    ),
    Rule(
        "sv.wait.moment",
        r"(?:(?<!får )(?<!att )(?<!kan )(?<!inte )(?<!behöver )(?<!väl )vänta"
        r"(?: (?:lite|ett tag|lite grann|en sekund|en minut|ett ögonblick|nu))*|ett ögonblick|"
        r"en sekund|(?<!på )(?<!i )ett tag(?! sen)|en minut|(?<!på )(?<!i )en stund|hallå vänta|vänta (?:lite|ett tag|"
        r"lite grann|en sekund|en minut|ett ögonblick|nu))(?: bara)?(?: ,? (?:jag ska|jag måste|får jag|"
        r"låt mig)(?: \S+){0,6})?|låt mig (?:tänka|fundera|kolla|se)(?: \S+){0,2}"
        r"|jag (?:måste|ska) (?:bara )?(?:tänka|fundera|tänka efter)(?: \S+){0,2}|ge mig (?:en|"
        r"ett) (?:sekund|ögonblick|minut)|jag tänker(?= [.,!]| $)",
        yes=("Vänta lite.", "Ett ögonblick bara.", "Låt mig tänka."),
        no=("Jag väntar på besked.", "Bilkortet får vänta.", "Jag tänker inte ta det."),
    ),
    Rule(
        "sv.chat.switch",
        r"(?:byta|gå över|växla|ta det|köra|fortsätta|svara|skriva) (?:\S+ ){0,3}(?:chatt(?:en)?|text|sms|"
        r"skriftligt|mejl)(?: i stället)?|(?:kan jag |får jag |jag vill |hellre )(?:chatta|"
        r"skriva)(?: \S+){0,3}|(?<!i )(?<!på )(?<!med )chatt(?:en)?(?: tack| i stället)?",
        yes=("Kan jag chatta i stället?", "Jag vill skriva svaret."),
        no=("Jag skriver rapporter.", "Då satt jag i chatten."),
    ),
    Rule(
        "sv.clarify.meaning",
        r"(?:det )?(?:måste|får|kan) du (?:nog |gärna |väl )?(?:förklara|utveckla|specificera)(?: \S+)?|(?<=^ )(?!jag "
        r"|ja |nej |hallå |förlåt |ursäkta )\S+ ,? ?(?:vad|va|vadå) \?|"
        r"(?:måste|behöver|ska) (?:man|jag) (?:\S+ ){1,5}\?|(?:vad|va|hur) (?:menar|menas|menade) (?:du|"
        r"ni|man|med)(?: \S+){0,6}|(?:vad|va) (?:är|betyder|innebär|står|var) (?:det |"
        r"\S+ ){0,2}(?:för (?:något|någonting|för något|skillnad)|för|betyder|innebär|"
        r"skillnaden)(?: \S+){0,4}|menar (?:du|ni)(?: \S+){1,12}"
        r"|vad är (?:\S+ ){1,3}\?|vad (?:var|är) det nu(?: igen)?|vad betyder (?:\S+ ){0,3}\S+|"
        r"vad innebär (?:\S+ ){0,3}\S+|(?:vad|"
        r"va) är det(?: för (?:något|en|ett))?|räknas (?:\S+ ){1,6}(?:också|då|med|in|eller)?|"
        r"gäller (?:det|den)(?: även| också)? (?:\S+ ){1,5}\?|vilka (?:\S+ ){0,4}(?:räknas|gäller|menar|"
        r"ingår)(?: \S+){0,3}"
        r"|(?:jag )?(?:förstår|förstod|fattar|fattade|begriper|vet) (?:\S+ )?inte (?:riktigt )?(?:frågan|vad (?:du|"
        r"ni) menar|vad det (?:är|betyder|innebär)|vad \S+ är|ordet)(?: \S+){0,2}|förstår inte|"
        r"är det (?:samma|inkl|före|efter|med|brutto)(?: \S+){1,8} \?|(?:hur|vad) (?:ser|är|"
        r"blir) (?:\S+ ){1,4}(?:ut|schemat|tiderna)(?: \S+){0,8}"
        r"|kan man (?:\S+ ){1,6}\?|i vilken mening|på vilket sätt|kan du förklara(?: \S+){0,3}|"
        r"förklara(?: \S+){0,2}|vad för (?:\S+ ){1,3}\?|vilken sorts(?: \S+){1,3}|"
        r"är det (?:\S+ ){1,8}som (?:räknas|gäller|menas|ni menar)(?: \S+){0,2}|hur räknar (?:du|ni|"
        r"man)(?: \S+){0,4}|vad räknas som(?: \S+){0,5}"
        r"|före eller efter skatt|(?:före|innan|efter) skatt eller(?: \S+){0,3}|(?:menar|tänker) (?:du|"
        r"ni) (?:på )?(?:\S+ ){0,5}eller(?: \S+){0,6}|hur då|varför (?:undrar|frågar|vill) (?:du|"
        r"ni)(?: \S+){0,4}|vadå \S+",
        yes=("Vad menar du med det?", "Vad står det för?", "Menar du före eller efter skatt?", "Vad är APV?"),
        no=("Det är för tungt.",),
    ),
    Rule(
        "sv.unknown.noidea",
        r"har inte (?:räknat|tänkt|funderat) (?:ut|efter|på|över)(?: \S+){0,2}|(?:räknade|mätte|kollade|vägde) (?:jag "
        r")?(?:aldrig|inte)(?: så noga| efter| det)*(?= [.,]| $)|har aldrig (?:räknat|mätt|kollat|vägt|klockat|hållit "
        r"(?:räkning|koll)|fört statistik)(?: (?:på|efter|det)(?: \S+)?)?|(?:kan|vågar) (?:jag )?(?:tyvärr |nog |"
        r"faktiskt )?inte (?:ge|säga|lämna|ange) (?:dig |er )?(?:någon|en|ett|något) (?:exakt |precis |bra )?(?:siffra|"
        r"svar|antal|tal)(?: på \S+)?|(?:det )?kan jag inte svara på(?: \S+){0,2}|jag kan (?:faktiskt |tyvärr )?inte "
        r"(?:svara på|säga(?! (?:en |någon )?(?:månad|månadslön|timlön|årslön)))(?: \S+){0,2}|(?:det )?(?:har )?(?:jag "
        r")?(?:faktiskt )?(?:ingen|inte en|inte någon) (?:aning|susning|koll|blekaste|vidare koll|som helst aning)(?: "
        r"\S+){0,3}|(?:det )?vet jag (?:faktiskt |tyvärr |ärligt talat )?(?:inte|ej)(?: \S+){0,4}|jag vet (?:faktiskt |"
        r"tyvärr |ärligt talat |nog )?(?:inte|ej)(?: \S+){0,4}|(?:det )?(?:kan|kunde) jag (?:faktiskt |tyvärr |nog "
        r")?inte (?:svara på|säga(?! (?:att jag inte|(?:en |någon )?(?:månad|månadslön|timlön|årslön))))(?: \S+){0,3}|"
        r"(?:det är |är )?(?:svårt|omöjligt) att (?:säga|veta|svara på)|(?:inte|ingen) (?:en )?(?:aning|susning)|vet "
        r"ej|(?<!han )(?<!hon )(?<!de )(?<!chefen )(?<!sambon )(?<!frun )(?<!som )vet inte(?: \S+){0,3}|(?:det "
        r")?(?:minns|vet) inte jag|(?:det )?(?:minns|kommer) jag (?:faktiskt |tyvärr |ärligt talat |nog )?inte(?: "
        r"ihåg)?(?: \S+){0,3}|jag (?:minns|kommer) (?:(?:faktiskt|tyvärr|nog|ärligt talat) )?inte(?: ihåg)?"
        r"(?: \S+){0,3}|ingen aning(?: \S+)?|har (?:ingen|inte) (?:siffra|koll)(?: \S+)?|"
        r"svårt att säga|inte tänkt på(?: \S+)?|har inte (?:tänkt|funderat)(?: \S+){0,3}|"
        r"(?<=^ )(?:minns|kommer) (?:faktiskt )?inte(?: ihåg)?(?: \S+)?|kommer ihåg inte(?: \S+)?|(?:kan|får) jag "
        r"(?:få )?återkomma(?: \S+){0,2}|(?:går|gick) inte att (?:svara på|säga(?! en (?:månadslön|timlön|lön))|"
        r"räkna)(?: \S+){0,2}|(?:orkar|hinner) (?:jag )?inte räkna(?: \S+){0,2}|(?:har )?aldrig (?:funderat|tänkt) "
        r"(?:på|över)(?: \S+){0,2}",
        yes=(
            "Det går inte att svara på.",
            "Jag orkar inte räkna.",
            "Det minns inte jag.",
            "Har aldrig funderat på det.",
            "Kommer inte ihåg faktiskt.",
            "Kan jag få återkomma om det?",
            "Ingen aning.",
            "Det vet jag inte.",
            "Det har jag faktiskt inte en susning om.",
        ),
        no=("Det vet jag.",),
    ),
    Rule(
        "sv.aside.other",
        r"(?:ja|nej|nu|men|hej|lugn|kom|sluta|tyst|vänta) (?:,? ?)?(?:älskling|gubben|gumman|hjärtat|"
        r"raring|mamma|pappa|sötnos|lillen|hunden|vovven)|(?:pappa|mamma|jag) (?:pratar|sitter|är) (?:i|"
        r"på) (?:telefon(?:en)?|tråden)|(?:jag )?måste ta den här|(?:pappa|mamma) (?:kommer|"
        r"ska)(?: snart)?|gå och lek|älskling|gubben|gumman|lilla vän"
        r"|jag sitter i (?:telefon|samtal|möte)"
        r"|(?:sitt|ligg|plats|stanna|släpp|sluta|tyst|stilla) ,? sa jag|inte mot (?:katten|hunden)|"
        r"sitt(?: sa jag)? !|"
        r"sitt ! sitt|plats !|fy !|ligg !|upp i soffan|ställ (?:den|det|dem) (?:där|"
        r"här|på)(?: \S+){0,3}|lägg (?:den|det|dem) (?:där|på|i|vid)(?: \S+){0,3}|(?:stäng|öppna) dörren|"
        r"kan du ta (?:hunden|barnen)|ta en (?:banan|macka)(?: \S+){0,3}"
        r"|(?<!beställa )(?<!köpa )(?<!dricka )(?:en|ett|två|#) (?:kaffe|kopp|öl|hamburgare|pizza|smörgås|bulle|"
        r"glass|korv)(?: (?:bara|tack|"
        r"till))?(?= [.,!]| $)|"
        r"(?:ingen|inget|utan) (?:mjölk|socker)|hämtar (?:jag )?dig(?: \S+)?|maten är klar|det ringer på dörren|"
        r"(?:släpp|låt bli|(?<!kan )(?<!ska )(?<!vill )(?<!vi )(?<!jag )sluta) (?:den|det|katten|nu|hunden|"
        r"bråka)(?: \S+)?|inte dig|jag kommer(?: snart| strax)? !?|var är (?:nycklarna|mina \S+)|(?:en|"
        r"två|#) (?:kaffe|bulle|korv|latte|mellan)(?: \S+){0,4} tack|släng (?:hit|in|upp)(?: \S+){0,3}",
        yes=(
            "Inte mot katten! Ligg, sa jag!",
            "Lägg på luren, jag sitter i samtal!",
            "Ja älskling, fem minuter.",
            "Nej, sitt! Sitt sa jag.",
            "Ställ den där borta.",
        ),
        no=("Jag sitter i kassan.",),
    ),
)
