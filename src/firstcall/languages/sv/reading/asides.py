"""Further Swedish turns that answer nothing: to somebody else in the room, small talk, put off, taken back."""

from __future__ import annotations

from firstcall.reading.rules import Rule

ASIDES = (
    Rule(
        "sv.aside.room",
        r"(?:ska |måste )?(?:bara )?pratar? klart|(?:är|sitter|pratar) (?:ju )?(?:i telefon|i telefonen|"
        r"i ett samtal|i möte|på tråden)(?= [.,!?]| $)|jag kommer (?:strax|snart|alldeles strax|om (?:en|"
        r"#) minut(?:er)?)"
        r"(?= [.,!]| $)|(?<!min )(?<!och )(?<!när )(?<!som )(?<!att )(?<!om )(?:mamma|pappa|mormor|morfar|farmor|"
        r"farfar) (?:pratar|kommer|hjälper|"
        r"ska bara)"
        r"(?: \S+)?|(?:det )?(?:ringer|knackar|plingar|bankar|knackade|ringde) (?:(?:det )?(?:på|i) (?:dörren|"
        r"porten)|"
        r"det på(?= [.,!]| $))|(?:(?<=^ )|(?<=[.!] )|(?<=^ oj , )|(?<=nu ))(?:telefonen|mobilen|brandlarmet|"
        r"larmet) (?:ringer|tjuter|går|piper)",
        yes=(
            "Jag ska bara prata klart.",
            "Ja, jag kommer strax.",
            "Nej, mamma pratar nu.",
            "Oj, nu ringer det på dörren.",
        ),
        no=("Jag kommer från Malmö.", "Min mamma pratar finska.", "Jag pratar bra."),
    ),
    Rule(
        "sv.aside.order",
        r"(?:(?<=^ )|(?<=[.!] )|(?<=nej )|(?<=^ ja )|(?<=nej , )|(?<=^ ja , )|(?<=tack , )|(?<=vänta , ))(?:lägg|"
        r"ställ|sätt|häng|släpp|stäng|ät|drick|spring|"
        r"sitt|ligg|rör|akta|lämna|skynda|ge) (?:inte )?(?:den|det|dem|dig|er|hit|bort|undan|"
        r"stilla|still|kvittot|nycklarna|väskan|jackan|dörren|fönstret|maten|mjölken|varorna|påsen)"
        r"(?: (?!så(?! länge)|och|men|har|kan|är|går|vill)\S+){0,4}(?= [.,!]| $)",
        yes=("Tack, lägg kvittot i påsen.", "Nej lämna den där!", "Ja, lägg den på bordet så länge."),
        no=("Lägg märke till det.", "Jag kom hit i maj."),
    ),
    Rule(
        "sv.aside.farewell",
        r"(?:vi )?ses (?:ikväll|i kväll|i morgon|imorgon|hemma|sen|snart|där|om en stund|på måndag|vid \S+)"
        r"(?= [.,!]| $)|puss(?: och kram| puss)?(?= [.,!]| $)|hej hej (?=, vi)|hälsa (?:dem|henne|honom|mamma|pappa|"
        r"alla|familjen)|ha det (?:bra|gött|fint|så bra)(?= [.,!]| $)|kör försiktigt",
        yes=("Ja hej hej, vi ses ikväll.", "Puss puss!", "Hälsa mamma."),
        no=("Vi ses på intervjun.", "Jag kan ses som van."),
    ),
    Rule(
        "sv.aside.small_talk",
        r"(?:(?<=^ )|(?<=[.,!] ))(?:hej )?(?:hur (?:är läget|mår du|är det med dig|står det till|har ni det)|läget)"
        r"(?: \S+)? \?|(?<=^ )(?:oj |usch |men |jaha )?(?:,? ?)?(?:nu |det |vad det )(?:regnar|snöar|blåser|åskar|"
        r"haglar|ösregnar)(?: (?!när|om)\S+){0,4}(?= [.!]| $)|nästa (?:hållplats|station)(?: \S+){0,3}|"
        r"(?:sväng|håll) (?:till )?(?:vänster|höger)(?: \S+){0,4}|i rondellen(?: \S+){0,4}|"
        r"(?:någon|ingen|en|behöver ingen) påse(?= [.,!?]| $)|vill du ha (?:kvittot|kvitto|påse|en påse)|"
        r"är det (?:pizzerian|frisören|växeln|receptionen|vårdcentralen|restaurangen|kundtjänst)",
        yes=(
            "Hej hej, hur är läget?",
            "Oj, det regnar ute.",
            "Nästa hållplats, Odenplan.",
            "Sväng vänster om tvåhundra meter.",
            "Nej tack, jag ska inte ha någon påse.",
        ),
        no=("Hur är tiderna?", "Jag jobbar ute när det regnar.", "Nästa vecka."),
    ),
    Rule(
        "sv.stop.leave",
        r"(?:jag )?tackar för mig|(?:jag )?(?:måste|behöver|ska) (?:jag )?(?:nog )?(?:lägga på|sticka|rusa|springa|"
        r"avbryta|avsluta)(?= [.,!]| $| nu| här)|(?:måste|behöver) (?:jag )?gå(?: nu)?(?= [.,!] (?:vi|så|hej)| nu)|"
        r"vill (?:jag )?inte (?:söka|ha) (?:det här |det |den här )?(?:jobbet|tjänsten|platsen)(?: längre)?|"
        r"(?:vi kan|kan vi|ska vi|då kan vi) (?:väl )?(?:sluta|avsluta|avbryta|runda av|stanna)(?: här| nu| det här)?"
        r"(?= [.,!?]| $)|(?:jag )?lägger ner (?:det här|detta|nu|ansökan)|(?:vi )?rundar av(?: här| nu)?|"
        r"(?:det här |detta )?(?:är|var) (?:inte|inget|ingenting) för mig ,? ?(?:tack och hej|hej ?då|så vi slutar)|"
        r"hittat (?:ett )?(?:annat|nytt) jobb|(?:jag )?har (?:redan )?(?:skrivit på|tackat ja)(?: \S+){0,4}|"
        r"dra(?:r)? (?:jag )?tillbaka (?:min )?ansökan|glöm (?:min )?ansökan|jag är inte med(?: längre|"
        r" mer)(?= [.,!]|"
        r" $)",
        yes=(
            "Ja, nej, jag tackar för mig.",
            "Jag måste lägga på nu.",
            "Vi kan sluta nu.",
            "Jag lägger ner det här.",
            "Jag vill inte söka jobbet längre.",
        ),
        no=("Jag måste gå upp klockan fem.", "Vi kan sluta klockan fyra."),
    ),
    Rule(
        "sv.human.really",
        r"(?:ta|tar|gör|göra) (?:\S+ )?(?:det |den |detta |intervjun )?med en (?:person|människa|riktig \S+|"
        r"levande \S+)"
        r"(?: \S+){0,3}|(?:kan|får|går att|ska) (?:jag |man )?(?:få )?prata med(?: \S+)? på riktigt|"
        r"(?:är|vore|går) det (?:okej|ok|bra|möjligt|lugnt) (?:om|att) (?:jag )?(?:får )?(?:pratar?|talar?|"
        r"snackar?)(?: "
        r"\S+)? med(?: \S+){1,4}|(?:finns|har jag|vore|är) (?:det )?(?:någon |en )?(?:möjlighet|möjligt|chans) att "
        r"(?:få )?(?:tala|prata|"
        r"snacka|"
        r"diskutera|ta det) med(?: \S+){1,4}|svarar (?:jag )?(?:bara|hellre|helst) (?:till )?en (?:\S+ )?(?:människa|"
        r"person)|"
        r"(?:inte|aldrig) (?:med|till|för) (?:en |någon )?(?:maskin|robot|dator|automat)(?= [.,!]| $)",
        yes=("Jag vill ta det med en person.", "Jag svarar bara en riktig person.", "Inte till en maskin."),
        no=("Jag jobbar med en person till.",),
    ),
    Rule(
        "sv.decline.keep",
        r"känner (?:jag )?inte (?:för )?att (?:jag )?(?:vill )?(?:svara|dela|berätta|säga|prata)(?: \S+){0,4}|"
        r"(?:är )?(?:inget|ingenting|inte något) (?:som )?jag (?:vill |brukar |tänker )?(?:delar|dela|pratar|prata|"
        r"svarar|svara|berättar|berätta|diskuterar|lämnar|lämna|går ut)(?: (?:med mig|med|om|på|ut))?(?: \S+){0,2}|"
        r"(?:inte (?:ni |du )?|ni inte |ingen )rätt att (?:fråga|veta)(?: \S+){0,2}|(?:får|ska|borde) (?:ni|du|man) "
        r"(?:väl |faktiskt )?inte (?:ens )?fråga(?: \S+){0,3}|(?:ni|du|man) (?:får|ska) (?:väl )?inte (?:ens )?fråga"
        r"(?: \S+){0,3}|(?:svarar|berättar|pratar) jag (?:gärna )?(?:på |om )?(?:när vi ses|på plats|på en intervju|"
        r"senare|på mötet)|inte (?:riktigt )?bekväm med (?:den |att |frågan)(?:frågan|svara|prata|berätta|dela|säga)?"
        r"(?: \S+){0,3}|besvarar (?:jag )?inte(?: \S+){0,3}|(?:låter|lämnar) (?:jag )?(?:vara )?(?:osagt|"
        r"obesvarad\S*|"
        r"obesvarat|därhän)|väljer (?:jag )?att inte (?:svara|säga|berätta|kommentera)(?: \S+){0,3}|undanber mig"
        r"(?: \S+){0,2}|har (?:du|ni) ingenting med att göra|(?:det )?har inte (?:ni|du|någon) med(?: att göra)?|"
        r"skippa(?:r)? (?:den|frågan)|står över(?: den| frågan)?(?= [.,!]| $)",
        yes=(
            "Jag känner inte att jag vill svara på det.",
            "Det är inget jag delar med mig av.",
            "Det har ni ingen rätt att fråga.",
            "Det svarar jag på när vi ses.",
            "Jag är inte bekväm med den frågan.",
            "Den frågan besvarar jag inte.",
            "Det låter jag vara osagt.",
        ),
        no=("Jag är inte bekväm med höjder.", "Jag svarar i telefon.", "Det är inget jag har."),
    ),
    Rule(
        "sv.unknown.ask_others",
        r"(?:det )?(?:måste|får|skulle) jag (?:behöva )?(?:fråga|höra med|kolla med|prata med) (?:min |mina |chefen|"
        r"jobbet|firman|lönekontoret|facket|läkaren|frun|sambon|mannen|någon|hemma)(?:\S+)?(?: om)?(?: \S+)?|"
        r"vete (?:gudarna|fan|katten|tusan|fasen|sjutton|i tusan)|(?:så här )?på rak arm|"
        r"ligger (?:tyvärr )?utanför min (?:kunskap|koll)|ingen (?:som helst )?(?:koll|kläm) på|"
        r"(?:det )?har jag inte (?:riktigt )?(?:koll|kläm|kontroll) på|vet jag lika lite som(?: \S+)?|"
        r"(?:står|stod) (?:jag )?(?:helt )?still i (?:huvudet|skallen)|har fallit (?:mig )?ur minnet|"
        r"jag har tappat (?:bort )?(?:det|minnet)",
        yes=("Det måste jag fråga min chef om.", "Det vete gudarna.", "Det kan jag inte säga på rak arm."),
        no=("Jag frågar min chef varje dag.",),
    ),
    Rule(
        "sv.repeat.bad_line",
        r"hör (?:jag )?(?:dig|er|knappt dig) (?:\S+ )?(?:\S*dåligt|inte|knappt)|hör inget|hör ingenting|"
        r"(?:mottagningen|uppkopplingen|linjen|ljudet|täckningen) (?:är|var|blev) (?:\S+ )?(?:\S*dålig|\S*dåligt|"
        r"kass|"
        r"usel)|(?:det )?(?:laggar|laggade|hackar|sprakar|ekar|brusar|burkar)(?: \S+)?|"
        r"(?:missade|tappade|hörde inte) (?:hela |början av |slutet av |sista )(?:frågan|det|delen|"
        r"biten)(?: \S+){0,2}",
        yes=("Jag hör dig jättedåligt.", "Det laggar.", "Jag missade början av frågan."),
        no=("Jag hör bra.",),
    ),
    Rule(
        "sv.stop.elsewhere",
        r"fått (?:ett )?(?:annat |nytt )?jobb (?:på annat håll|redan|någon annanstans)|"
        r"(?:vi (?:får|måste)|får vi|måste vi) (?:avbryta|avsluta|bryta|sluta)(?: här| nu)?(?= [.,!]| $)|"
        r"det räcker nu(?= , (?:hej|tack|jag))",
        yes=("Glöm det, jag har fått jobb på annat håll.", "Vi får avbryta, jag är framme.", "Det räcker nu, hej."),
        no=("Vi får sluta klockan fyra.",),
    ),
    Rule(
        "sv.human.refuses_machine",
        r"vägrar (?:jag )?(?:att )?(?:prata|tala|svara)(?: med)? (?:en |någon )?(?:robot\S*|maskin\S*|dator\S*|ai)|"
        r"vem kan jag (?:ringa|prata med|kontakta|tala med)(?: \S+){0,2}|(?:människa|person) i andra änden",
        yes=("Jag vägrar prata med en dator.", "Vem kan jag ringa i stället?"),
        no=("Jag vägrar jobba natt.",),
    ),
    Rule(
        "sv.decline.put_off",
        r"(?:frågan )?vill jag inte ta(?= [.,]| $| nu| här)|tar (?:jag )?(?:hellre|helst|gärna) (?:det |den )?"
        r"(?:på|vid|under) (?:en |ett )?(?:riktig |riktigt )?(?:intervju\S*|möte\S*|plats)|(?:får|kan) (?:ni|du) läsa"
        r"(?: om)? i (?:mitt |mina )?(?:cv|papper|ansökan)|rätt att (?:inte svara|låta bli|avstå)(?: \S+){0,2}|"
        r"vill jag ta på (?:intervjun|mötet|plats)|(?:diskuterar|tar|pratar) jag gärna (?:om )?(?:det )?(?:senare|"
        r"sen|"
        r"på plats|på intervjun|när vi ses)|ge mig (?:ett |era )?(?:bud|förslag) först|"
        r"(?:tycker (?:jag )?)?inte (?:att )?ni har rätt att (?:fråga|veta)(?: \S+)?",
        yes=(
            "Den frågan vill jag inte ta.",
            "Jag tar hellre det på en riktig intervju.",
            "Lönen diskuterar jag gärna senare.",
            "Jag har rätt att inte svara på det.",
        ),
        no=("Jag tar gärna natt.",),
    ),
    Rule(
        "sv.unknown.reckon",
        r"får (?:du|ni) (?:nog |väl )?fråga (?!på|det|om)\S+(?: \S+)?|inte räknat(?= [.,]| $)|"
        r"(?:skulle|måste|får) (?:jag )?(?:behöva )?räkna (?:på|efter|ut)(?: det)?",
        yes=("Det får du fråga min fru.", "Jag har inte räknat.", "Det skulle jag behöva räkna på."),
        no=("Jag räknar varor.",),
    ),
    Rule(
        "sv.repeat.gone",
        r"(?:(?:nu|då) försvann du|(?:du|ni) (?:är borta|försvinner|blev borta))|(?<=^ )igen \?|"
        r"(?:tala|prata|säga det) (?:\S+ )?(?:tydligare|klarare)|(?:ta (?:det|den) |om )?från början(?= [.!]| $)|ta "
        r"(?:det|den) från början(?= \?)",
        yes=("Nu försvann du.", "Igen?", "Kan du tala tydligare?", "Ta det från början."),
        no=("Jag var med från början till slut.",),
    ),
    Rule(
        "sv.stop.i_must",
        r"jag (?:får|måste|behöver) (?:nog |tyvärr )?(?:avbryta|avsluta|bryta)(?= [.,!]| $| här| nu)",
        yes=("Jag får avbryta här, bussen går nu.",),
        no=("Jag får avbryta studierna.",),
    ),
    Rule(
        "sv.decline.relevance",
        r"(?:fråga )?(?:som )?jag inte (?:tänker|vill|kommer att|avser) (?:att )?(?:be)?svara(?: på)?|"
        r"är det (?:där |här )?(?:verkligen |ens )?relevant(?: \S+){0,3}|vad har det (?:där )?med (?:jobbet|saken|"
        r"tjänsten) "
        r"att göra",
        yes=("Det är en fråga jag inte tänker besvara.", "Är det där verkligen relevant? Jag avstår."),
        no=("Jag har relevant utbildning.",),
    ),
    Rule(
        "sv.repeat.heard_as",
        r"(?:förlåt|ursäkta|va) , jag hörde \S+ \?|(?:vad|vilka) (?:var|är) (?:det för )?alternativen(?: \S+)?",
        yes=("Förlåt, jag hörde trubbel?", "Vad var alternativen?"),
        no=("Jag hörde av dem.",),
    ),
    Rule(
        "sv.caption.video",
        r"(?:jag )?hoppas (?:att )?(?:ni|du) (?:gillade|gillar) (?:den här |det här )?(?:videon|klippet|avsnittet)",
        yes=("Jag hoppas att ni gillade den här videon.",),
        no=("Jag hoppas att ni ringer.",),
    ),
)
