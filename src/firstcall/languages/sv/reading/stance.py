"""Swedish stance: yes and no, idioms that mean the other thing, negation, doubt, conditions, corrections, time.

Families, in the order they mask each other: `notneg` and `ok` (idioms that hold a negative word but accept), `deny`
(idioms that refuse), `yes`, `no`, `neg`, and beside them `have`, `hedge`, `cond`, `courtesy`, `correct`, `only`.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

STANCE = (
    # ------------------------------------------------------------ words that look negative and are not
    Rule(
        "sv.notneg.double",
        r"inte den som (?:säger|tackar) nej(?: till)?|varför skulle jag inte(?: \S+){0,3}|inte så att (?:jag|vi|"
        r"det) (?:\S+ ){0,2}inte(?: \S+){0,2}|"
        r"inte den som inte(?: \S+){0,3}|"
        r"inte för att (?:skryta|vara sån|klaga)|inte så mycket som (?:en|ett) \S+|inte utan att|"
        r"inte (?:inte|inget|ingen)(?: \S+){0,2}|(?:kan|vill) (?:jag )?inte (?:påstå|säga) att"
        r" (?:jag|det) (?:\S+ ){0,2}inte(?: \S+){0,2}|inte omöjligt|inte otänkbart|"
        r"inte (?:helt )?främmande för"
        r"|kan inte neka till|finns inget jag inte(?: \S+){0,2}|inte ovan|ingenting jag inte(?: \S+){0,2}",
        yes=("Det är inte så att jag inte kan.", "Det är inte omöjligt."),
        no=("Det kan jag inte.",),
    ),
    Rule(
        "sv.notneg.idiom",
        r"(?:säger|tackar|sa) (?:jag )?inte nej(?: till \S+)?|inte (?:bara|minst|särskilt länge sen)|om inte annat|"
        r"inte ut (?:förrän|först)|(?:det|den|kortet|beviset|intyget|licensen) går (?:ju )?(?:inte|aldrig) ut|"
        r"inte sant|eller inte|vet inte vad jag ska säga|varför inte|inte klokt|inget konstigt|inget fel (?:på|med)(?: "
        r"\S+)?|inte det minsta problem|ingen fara|ingen match|ingen konst|inte nog med|inte att skämta med|utan "
        r"(?:tvekan|problem|vidare|tvivel|bekymmer|att tveka)|utan (?=(?:redan|snarare|först)(?: i| på| den)? )|aldrig "
        r"varit (?:utan|arbetslös|borta|sjuk|ledig)|inget (?:snack|tvivel)|ingen tvekan|inte (?:ens )?(?:en|ett) "
        r"(?:enda )?(?:prick|fortkörning|böter)|(?:aldrig|inte) (?:\S+ ){0,3}(?:fortkörning|olycka|problem|prickar?|"
        r"prick|skada|böter|klagomål)|behövs inte|inte (?:på )?(?:länge|idag)|inte (?:så |helt )?perfekt|inte gjort "
        r"annat|inte annat|aldrig (?:gjort|jobbat med|sysslat med) (?:något )?annat|aldrig (?:haft|varit) (?:\S+ "
        r")?problem|inte (?:har )?(?:varit )?sjukskriven|aldrig varit sjuk(?:skriven)?|utan (?:hjälp|handledning|"
        r"papper och penna)|inte ännu (?:gått|fått nog)|inte ljuga|inte neka|inte (?:så )?lätt|aldrig (?:missat|tackat "
        r"nej|sagt nej)|hur (?:skulle|kan) jag annars(?: \S+){0,6}|annars (?:hade|skulle|kunde|får|fick) (?:\S+ "
        r"){0,8}\S+|inte (?:har )?(?:något )?jobb|ingenting (?:som )?hindrar|inget (?:som )?hindrar|inte förrän|inte "
        r"innan|aldrig fel|inte fel|inte (?:så )?dumt|inte illa|inte (?:så )?(?:tokigt|farligt|pjåkigt)|(?:och "
        r")?(?:ingen|inget|inga|inge) ann(?:an|at|a|anstans)|(?:när|om|där) ingen(?: \S+){1,2}|inte ett öre(?: \S+)?|"
        r"inget märkvärdigt|inte (?:det|den|kortet|körkortet) (?:på mig|med mig|här|framme)|inte (?:på|med) mig|har "
        r"(?:jag )?(?:det|den|dem|kortet) inte (?:här|framme|hemma)|jag har (?:det|den|kortet) inte (?:här|framme|på "
        r"mig)|inget mer att säga|inget att dölja|inte perfekt|ingenting skrämmer(?: mig)?(?: längre)?|(?:kan|ska) man "
        r"(?:väl )?inte kalla(?: \S+)?|utan (?:\S+ ){1,2}(?:stod|hade|skulle|vore|kommer|blir|får|släpps|slipper) "
        r"(?:jag|man|det|vi)(?: \S+){0,3}? (?:inte|aldrig|ingenstans)(?: \S+){0,2}|utan (?:\S+ ){1,2}(?:stod|hade|"
        r"skulle|vore|kommer|blir) (?:jag|man|det|vi)(?: \S+)?|(?:(?<=ja , )|(?<=jo , )|(?<=ja )|(?<=jo ))tyvärr(?= "
        r"[.,!]| $)|inte glömt(?: att)?(?: \S+){0,2}|(?:gånger|dagen|veckan|dag|vecka|ofta|jämt) ,? ?tyvärr(?= [.!] $| "
        r"$)|(?:går|gick|klarar|klarade|fungerar|funkar|överlever) (?:det |man |jag |mig |sig )*inte (?:\S+ "
        r"){0,6}?utan(?: (?:det|den|körkort|kort|bil|körkortet))?(?= [.,!]| $)|utan (?:det|den|körkort|kort|bil|"
        r"körkortet) (?:går|klarar|funkar|fungerar|kommer) (?:\S+ ){1,2}inte(?: (?:jobbet|här|någonstans|långt|fram))?|"
        r"(?<=# , )aldrig (?:fler|mer|mindre)|aldrig (?:fler|mindre)|aldrig mer än|kör (?:jag )?helst inte \S+|inga "
        r"(?:tider att passa|måsten|förpliktelser|småbarn|"
        r"barn hemma|andra planer)|(?:inget|ingenting) (?:särskilt )?(?:inplanerat|inbokat|på gång)",
        yes=(
            "Ja, jag har inga tider att passa.",
            "Nerverna är det inget fel på.",
            "Jo, tyvärr.",
            "Flera gånger i veckan, tyvärr.",
            "Jag har inte glömt att gå den.",
            "jag kör helst inte tungt",
            "Två eller tre, aldrig fler.",
            "Utan CE stod jag ju still.",
            "Utan det kommer man ju inte in på bygget.",
            "Det går inte att bo här ute utan.",
            "Jag har inte det på mig.",
            "Jag har det inte här.",
            "Mora och inget annat.",
            "dumper när ingen annan vill",
            "Ingen fara.",
            "Inte bara på dagen.",
            "aldrig ens en fortkörning",
        ),
        no=("Inte på natten.",),
    ),
    Rule(
        "sv.ok.noproblem",
        r"(?:det är |är |det blir |nej |har |ser )?(?:inga?|inget|inte några?|inte något|knappast några?) (?:som "
        r"helst )?(?:större |direkta )?(?:problem|bekymmer|hinder|svårighet(?:er)?|konstigheter|konstigt|fara)(?: "
        r"alls| för mig| för min del| med det| i det| där)?|inget som helst problem|problemfritt|(?:har )?(?:inget|"
        r"inte något|ingenting) (?:alls )?(?:i)?emot(?: det| att \S+)?|inte mig emot|stör mig inte|gör (?:mig "
        r")?(?:inget|ingenting)|spelar (?:mig )?ingen roll|är jag inte främmande för|bryr (?:jag )?mig inte(?: om)?|"
        r"är inget(?= [.,!]| $| jag)|inte (?:alls |ett dugg |det minsta |särskilt )?(?:svårt|jobbigt|besvärligt|"
        r"konstigt) för mig|no problems?|no worries|(?:aldrig|inte) (?:varit |haft )(?:något )?(?:problem|"
        r"bekymmer)(?: med (?:det|\S+))?|(?:är|var) (?:ju |väl )?ingenting(?: för mig)?(?= [.,!]| $)|(?:rör|stör|"
        r"bekommer|skrämmer) mig inte(?: det minsta| alls| ett dugg)?|inget (?:jag )?(?:bryr mig om|märkvärdigt)",
        yes=(
            "Inte alls svårt för mig.",
            "Of course, no problem.",
            "Tjugofem kilo är ingenting.",
            "Det är inga problem.",
            "Jag har inget emot det.",
            "Inga större problem, nej.",
            "Det gör inget.",
        ),
        no=("Jag har problem med ryggen.",),
    ),
    Rule(
        "sv.ok.goes",
        r"(?:det |de |så )?(?:går|gick|ska (?:\S+ )?gå|skulle (?:\S+ )?gå|brukar gå|funkar|fungerar|"
        r"passar)"
        r" (?:(?:mig|oss|alldeles|hur|ju|så|väl|nog|också|helt|riktigt|jätte|det|utan|absolut) ){0,3}"
        r"(?:bra|fint|utmärkt|perfekt|problem|finfint|toppen|galant|jättebra|okej|an|för (?:mig|min del)|"
        r"hur bra som helst)"
        r"|(?:det|så) (?:går|funkar|fungerar|passar)(?: mig)?(?! (?:\S+ )?inte)|(?:funkar|fungerar|"
        r"passar)(?: det)?(?: mig)?(?! inte)"
        r"|ska (?:det )?(?:väl|nog|säkert) (?:gå|funka)|det går(?: (?:väl|nog|absolut|ju|"
        r"säkert))?(?! (?:\S+ )?inte)|(?:går|"
        r"gick) (?:också|fint)",
        yes=("Ja, det går bra.", "Natt funkar.", "Jo, det ska väl gå."),
        no=("Det går inte.", "Det funkar inte."),
    ),
    Rule(
        "sv.ok.calm",
        r"(?:det är |det blir |så det är |är )?(?:(?:helt|absolut|lite|bara) )?(?<!när det är )(?<!här är )(?:lugnt|"
        r"okej|grönt|fixat|"
        r"perfekt|toppen|kanon"
        r"|(?<!gjort )klart(?! (?:med|i|till|om|senast|[#]))|självklart|såklart|så klart|givet|utmärkt|jättebra|"
        r"underbart)"
        r"|(?:låter|känns|verkar|ser|blir) (?:(?:ju|väl|helt|fullt) ){0,2}(?:bra|rimligt|okej|rätt|fint|"
        r"toppen|perfekt|skäligt|schysst|schyst|vettigt|lagom)"
        r"|(?:är |var )?(?:det |jag )?(?:ju )?(?:så )?van (?:vid|att|med|jag)?(?: det)?|(?:trivs|gillar|"
        r"älskar|föredrar) (?:jag )?(?:med )?(?:bra med )?(?:det)?"
        r"|ställer (?:jag )?(?:gärna )?upp(?: på det)?|är (?:jag )?med på|kör på|det löser (?:vi|jag|sig)|"
        r"löser sig|löser jag"
        r"|(?:mer än|så) gärna|inte tu tal om|det är bara att köra|ring vem|den kan ni få|"
        r"hur många gånger som helst"
        r"|det är mitt jobb|(?:det )?bästa som finns|min favorit|bara kul|det är vardag(?: för mig)?|"
        r"(?:det )?är (?:ju )?(?:min )?vardag(?= [.,!]| $)|hör till (?:jobbet|vardagen)|"
        r"passar (?:mig )?som hand i handske"
        r"|(?:det är|är) (?:väl )?självklarheter|vem gör inte det|klarar (?:jag|mig)(?: (?:det|lätt|"
        r"utan vidare|fint|bra))?"
        r"|jag är på(?= [.,!]| $)|är (?:jag )?inte omöjlig(?:t)?|jag är flexibel|är flexibel|(?:det )?ordnar (?:sig|"
        r"jag)|fixar (?:jag|det)|"
        r"det är fritt fram"
        r"|trivs (?:jag )?(?:\S+ )?(?:med|i)(?= [.,!]| $| det)|(?:det )?(?:trivs|gillar|älskar) jag(?: "
        r"med)?(?= [.,!]| $)|(?:är|blir|känns|vore|låter|fungerar|funkar|passar) bäst(?= [.,!]| $| för)|(?:är )?mitt "
        r"bästa \S+|(?:är )?(?:det )?bästa "
        r"(?:som finns|jag vet)|passar mig perfekt"
        r"|(?:så )?tvärtom(?= [.,!]| $)|i sin ordning|gör det ni(?= [.,!]| $)|det får ni(?: gärna)?(?= [.,!]| $)"
        r"|(?<=^ )(?:fint|bra|deal|perfekt|toppen|kör till|kör hårt|gör det)(?= [.,!]| $)",
        yes=(
            "Det är helt i sin ordning.",
            "Gör det, där finns inget att dölja.",
            "Det trivs jag med.",
            "Natten är mitt bästa pass.",
            "Det är lugnt.",
            "Det låter rimligt.",
            "Det är jag van vid.",
            "Då ställer jag upp.",
        ),
        no=("Det är svårt.",),
    ),
    # ------------------------------------------------------------ refusals that hold no plain no
    Rule(
        "sv.deny.emphatic",
        r"(?:haha |nej )?aldrig i (?:livet|mitt liv)|(?:det )?kan (?:du|ni) (?:glömma|drömma om|hälsa hem)|"
        r"inte en (?:chans|suck)|glöm det|kommer aldrig på fråga|no way|"
        r"över min döda kropp|absolut inte|verkligen inte|inte på några villkor|aldrig någonsin|"
        r"aldrig (?:ens )?hört talas om(?: det| den)?|nej för (?:tusan|fan|"
        r"guds skull)",
        yes=("Inte en chans.", "Aldrig hört talas om det."),
        no=("Jag har en chans.",),
    ),
    Rule(
        "sv.deny.idiom",
        r"(?:har )?(?:sålde|sålt)(?: (?:den|min|jag))*(?! (?:\S+ ){0,5}?(?:köpte|köpt|skaffade|skaffat|bytte))|(?:det "
        r"är )?(?:väl )?det sista jag vill|(?:det )?blev (?:det )?aldrig(?: av| något)?|hann aldrig|kom aldrig till "
        r"skott|inte på kartan|kommer inte på fråga|tyvärr(?: inte)?|dessvärre(?: inte)?|inte aktuellt|inte tänkbart|"
        r"det är uteslutet|uteslutet|omöjligt|otänkbart|inte (?:ett|en) (?:dugg|enda|skit)|inte alls(?! (?:svårt|"
        r"jobbigt|besvärligt|tungt|konstigt))|knappast|icke|ingen(?:ting)? alls|noll|nada|inte min grej|slippa|avstår|"
        r"avböjer|tackar (?:jag )?nej|måste (?:jag )?tacka nej|får jag tacka nej|blir (?:det )?svårt|är svårt|har "
        r"svårt (?:att|för|med)|för tungt|klarar (?:jag )?inte(?: av)?|saknar(?: jag)?|har (?:jag )?(?:svindel|svårt)|"
        r"går (?:det )?(?:tyvärr )?(?:bort|inte)|funkar inte|fungerar inte|passar (?:mig )?inte|tror jag inte(?: "
        r"att)?|inte vad jag vet|inte som jag vet|inte (?:mig )?veterligen|inte (?:just )?nu|inte (?:än|ännu)|inte "
        r"längre|inte direkt|inte riktigt|har (?:jag )?slutat med|(?:inget|ingenting) för mig|hellre (?:sluta|säga "
        r"upp mig)|lovat "
        r"(?:\S+ ){1,3}att (?:sluta|inte|slippa)(?: \S+)?",
        yes=(
            "Jag skulle hellre sluta.",
            "Det är inget för mig.",
            "Tyvärr.",
            "Det är väl det sista jag vill.",
            "Det går inte.",
            "Inte vad jag vet.",
        ),
        no=("Det går bra.",),
    ),
    # ------------------------------------------------------------ plain yes and no
    Rule(
        "sv.filler.yes",
        r"(?:ja|jo) (?:du|alltså|men alltså|asså|öh)(?= \S+ \S+ \S+)",
        yes=("Jo alltså det var så att jag",),
        no=("Ja.",),
    ),
    Rule(
        "sv.yes.idiom",
        r"sitter i ryggmärgen|som en dans|rena barnleken|lätt som en plätt|i sömnen|är mitt modersmål|med "
        r"(?:förbundna|"
        r"slutna) ögon|född till|"
        r"nej men (?:gud |herregud |det är )?(?:ja|klart|självklart|absolut|visst|jo|såklart)(?: \S+)?"
        r"|nej (?:nej )?(?:då )?,? ?(?:det är klart|klart|självklart)(?: att)?|"
        r"(?:men )?(?:det är )?(?:ju )?klart(?: att)? (?:jag|det|vi)"
        r" (?:(?!inte|aldrig)\S+ )?(?:har|kan|gör|är|vill|ska)(?! (?:\S+ )?inte)|"
        r"det är klart(?: (?:jag|att))?(?! (?:jag |att jag )?(?:\S+ )?(?:inte|aldrig))|ja gud|ja herregud|"
        r"vad tror du|det kan du (?:ge|hoppas|lita)(?: \S+)?"
        r"|det (?:vill|må) jag (?:lova|mena)|om jag (?:har|kan|vill)(?= [!?.]| $)|och det (?:har|kan|vill|gör) jag|"
        r"tror jag det|jag lovar"
        r"|det kan du skriva upp|utan tvekan|inget snack|bara att säga till|när som helst(?! nu)|varje dag|"
        r"dagligen|hela tiden|varenda dag"
        r"|inte så att (?:jag|vi|det) (?:\S+ ){0,2}inte(?: \S+){0,2}|varför inte|inte omöjligt|"
        r"nej då ,? inga problem"
        r"|of course|for sure|(?<=^ )(?:hur )?lätt(?: som en plätt)?(?= [.,!]| $)|så att det räcker|det "
        r"må du tro|det kan du lita på",
        yes=("Of course.", "Lätt.", "Nej men gud ja.", "Det är klart.", "Klart jag har.", "Varje dag."),
        no=("Nej, det har jag inte.",),
    ),
    Rule(
        "sv.yes.particle",
        r"ja|jo|absolut|självklart|självfallet|givetvis|naturligtvis|(?<!de )(?<!man )visst|visst ja|så är det|"
        r"(?:(?<=^ )|(?<=[.,!] )|(?<=ja )|(?<=jo )|(?<=det )|(?<=jag )|(?<=så )|(?<=just )|(?<=stämmer ))precis|"
        r"(?<!har )(?<!har jag )(?<!är )(?<!blev )(?<!har ju )(?<!inte )precis(?! [.!?])|stämmer|det stämmer|exakt|"
        r"(?:(?<=^ )|(?<=[.,] ))för länge sen|nej men (?:herregud|gud|"
        r"jösses|hallå)|såklart|så klart|javisst|definitivt|gärna|okej|jajamänsan|korrekt|rätt|äntligen|garanterat|"
        r"claro|oui|jawohl"
        r"|(?:(?<=^ )|(?<=[.] ))(?:det |den )?(?:har|kan|gör|vill) jag(?: det)?(?= [,.!]| $)",
        yes=("Har jag, men ingen bil.", "Japp!", "Jodå.", "Absolut", "Mm."),
        no=("Jag kör.",),
    ),
    Rule(
        "sv.no.particle",
        r"(?:(?:det |den )?(?:blir|är) (?:det )?(?:tyvärr |nog |väl )*(?:ett )?nej(?! (?:till|emot))|(?:får|måste) "
        r"(?:jag )?(?:nog |väl |bara |"
        r"tyvärr |ju )*(?:säga|svara) nej(?: (?:där|på (?:den|det)(?: frågan)?))?|(?<=^ )(?:ett|ett klart|ett rakt) "
        r"nej|nej på (?:den|det)"
        r"(?: frågan)?)|nej(?: (?:då|tack|nej|tyvärr|inte))*|no|nehe|(?<=^ )inte jag(?= [.,!]| $)|(?<=men )inte "
        r"jag(?= [.!] $| $)|(?<=, )inte (?:jag|"
        r"vi)(?= [.!] $|"
        r" $)",
        yes=("Nä.", "Nej tack.", "Inte jag.", "Det har chefen, inte jag."),
        no=("Ja.",),
    ),
    # ------------------------------------------------------------ negation with scope
    Rule(
        "sv.neg.word",
        r"inte|aldrig|ingen|inget|inga|ingenting|varken|utan|ingetdera|ingendera|ej|knappt|saknas|fattas",
        yes=("Det har jag inte.", "Jag har inga."),
        no=("Det har jag.",),
    ),
    # ------------------------------------------------------------ positive statements
    Rule(
        "sv.have.echo",
        r"(?:det |den |de |så )?(?:har|kan|gör|är|vill|ska|får|gjorde|hade|brukar|skulle|klarar|jobbar|"
        r"kör|tar|talar|äger) "
        r"(?:jag|vi|man)(?: (?:ju|väl|nog|faktiskt|absolut|också|redan|alltid|visst|gärna|haft|gjort|"
        r"kunna|lätt))*"
        r"|(?:jag|vi|man) (?:\S+ )?(?:har|kan|gör|är|vill|ska|får|gjorde|hade|brukar|skulle|klarar|jobbar|"
        r"kör|tar|talar|äger"
        r"|har jobbat|jobbade|arbetade|arbetar|körde|stod|var|gick|prata|pratar|kunde|fick|bor|tog|jobba|"
        r"körde|skriver|läser)"
        r"|(?:har|kan) (?:det|den|en|ett|båda|allt|alla)|finns(?: det)?|har",
        yes=("Det har jag.", "Jag kan."),
        no=("Nej.",),
    ),
    # ------------------------------------------------------------ doubt and conditions
    Rule(
        "sv.hedge.strong",
        r"kanske|möjligen|möjligtvis|eventuellt|osäker(?:t)?|vet inte (?:riktigt|säkert|om|helt)|"
        r"inte (?:helt |riktigt )?säker"
        r"|beror (?:lite |helt )?på|det beror|tror (?:jag )?(?:det|att|jag|inte)|jag tror|"
        r"får (?:jag )?(?:kolla|se|fundera|titta|återkomma)"
        r"|måste (?:jag )?(?:kolla|fundera|se|titta)|nja|tja|sådär|så där|både (?:ja|jo) och nej|både och|"
        r"till viss del|lite grann"
        r"|delvis|i bästa fall|minns inte|kommer inte ihåg|har för mig|om jag minns rätt|lite|hyfsat|"
        r"i så fall|ogärna|(?<!nej , )(?<!nej )helst (?:inte|slippa)"
        r"|ska jag se|vet jag inte|är det osäkert|får man se|halvt|skulle kunna",
        yes=("Kanske.", "Det beror på.", "Nja.", "Jag tror det."),
        no=("Ja.",),
    ),
    Rule(
        "sv.courtesy.if",
        r"om man (?:inte )?(?:räknar|tar|ska vara|säger|nu)(?: \S+)?|om (?:man|jag|vi) (?:slår|lägger|räknar|"
        r"plussar) (?:ihop|"
        r"samman)"
        r"(?: \S+){0,3}|om inte (?:mer|fler|längre)|om (?:ni|du) (?:\S+ )?(?:vill|behöver|undrar|tycker|säger|"
        r"har tid|kan|önskar|frågar)|"
        r"om det (?:är|var) (?:det|den|så|sånt) (?:(?:ni|du) )?(?:menar|menade|undrar|undrade|frågar|syftar)(?: \S+)?|"
        r"om det (?:behövs|kniper|krävs|passar|går(?! att)|är så|skulle behövas|blir av)"
        r"|om (?:jag|man) (?:får|ska) (?:säga|gissa|välja|räkna|vara (?:helt )?(?:ärlig|petig|noga|kräsen|"
        r"uppriktig))|"
        r"om så (?:behövs|krävs)|som om|om jag (?:har|kan|vill)(?= !)|"
        r"om dagen|om (?:nätterna|kvällarna)"
        r"|om jag säger upp mig(?: \S+)?|om jag (?:inte )?(?:minns|kommer ihåg|har fattat|förstår|förstod|"
        r"fattar|räknar)(?: \S+)?|vad det gäller"
        r"|om jag (?:får|kunde|kan) (?:önska|välja|bestämma|drömma)",
        yes=("om jag får önska", "Ja, om ni vill.", "Om det behövs, ja."),
        no=("Om jag får bil.", "Om jag får vara ledig på julafton."),
    ),
    Rule(
        "sv.cond.if",
        r"(?:bara |förutsatt |förutsatt att |bara så länge |endast |men )?(?<!gick )(?<!gjorde )(?<!tog )(?<!hand "
        r")(?<!prata )(?<!fråga )(?<!även )om (?!det (?:ska vara|skulle vara|är|vore|blir) så(?= [.,]| $))(?:jag|det|"
        r"ni|man|den|"
        r"du|vi|de|han|hon|chefen|lönen|schemat|firman|bolaget|företaget|inte|dagis|barnen|tåget|bussen|min|mina|"
        r"någon|bara|tiderna|jobbet|resan) (?![.,!?])\S+|förutsatt(?: att)?|så länge (?:jag|det|ni|den)|under "
        r"förutsättning|på villkor|med villkor|beroende på(?! bygge)|beror (?:lite |helt )?på|i så fall|bara jag "
        r"(?:får|slipper|kan)|såvida|ifall|om inte(?! (?:annat|mer|fler|längre))|(?:(?<=^ )|(?<=[.,] )|(?<=men )|"
        r"(?<=ja )|(?<=jo )|(?<=gärna )|(?<=bra ))om [a-zåäö]{4,}(?:n|t|a) (?:får|kan|vill|hittar|ordnar|fixar|"
        r"betalar|följer|flyttar|hinner|finns|går med|blir) \S+|det hänger på|det krävs att|(?:(?<=men )|(?<=, )|"
        r"(?<=^ ))(?:(?:har|får|ger|betalar|slipper) (?:ni|jag)|(?:får|slipper) man) (?:\S+ ){1,8}så(?= (?:funkar|går|"
        r"kan|kommer|är|tar))|(?<=, )bara (?:de|det|den|ni|man|vi) (?!är|var|har|kan|inte)\S+|bara (?:jag|de|det|den|"
        r"ni|man|vi) (?:inte \S+|finns|får|slipper|kan|ligger|betalar|ordnar|hinner)",
        yes=(
            "Det går bra bara de inte ligger på mig.",
            "Jag flyttar gärna, bara det finns en lägenhet.",
            "Ja, bara ni ringer före åtta.",
            "men får jag bil så går det",
            "Ja, om jag får traktamente.",
            "Förutsatt att jag får bil.",
            "Det beror på lönen.",
        ),
        no=("Jag börjar om två veckor.", "Aldrig hört talas om det."),
    ),
    Rule(
        "sv.correct.mark",
        r"nej nu (?:pratar|pratade|sa|säger|ljuger|ljög) jag(?: i \S+)?|(?:nej )?(?:skämt å ?sido|skojar? bara|skämtar "
        r"bara|allvarligt talat)|(?:nej|eller|jo|ja|förlåt|sorry|öh)? ?,? ?(?:nej )?(?<!får )(?<!att )(?<!kan "
        r")(?<!inte )(?:vänta|vänta lite|vänta nu)(?: nu)?|eller nej|eller jo|nej förresten|förresten|(?<!^ )nej(?: "
        r",)?(?: kanske)?(?= (?:#|den|inte #) )|nej ,? ?jag (?:ljuger|skojar|skämtar|tar (?:det|om|tillbaka)(?: igen| "
        r"tillbaka)?|backar|räknar fel)|eller(?= (?:#|en|ett) , # (?:är|var) (?:rätt|det)(?: [.,]| $))|öh , nej|nej "
        r"jag menar|jag menar|rättare sagt|jag menade|menade jag|jag (?:räknade|tänkte|sa|räknar|säger) fel|(?:nej "
        r")?jag (?:höjer|sänker|ändrar)(?: mig| det)*(?: till)?(?= #)|eller nja|fel av mig|sa fel|säger fel|nej vad "
        r"säger jag|vad säger jag|nej(?: ,)? inte(?= [ABCD] )|nej fel|nej säg|eller snarare|snarare|ursäkta ,|förlåt ,|"
        r"nej förlåt|nej ,? jo|eller ja|fast nej|fast jo|fast vänta|nej det blir|ångrar mig|(?:nej )?stryk det(?: "
        r"där)?|nej ,? men vänta|nej (?:, "
        r")?(?:men )?det (?:är|var|blir) (?:ju |väl )?(?:en )?(?:röd dag|helgdag|helg|lördag|söndag|stängt|att ta i|"
        r"väl mycket|lite väl|överdrivet|orimligt|(?:för|lite) (?:tidigt|tight|snart|sent|kort))(?: då| ju)?(?= ,)|"
        r"nej(?: ,)?(?= (?:den )?{ORDW}(?: [.,]| $| {MON}))|nej(?: ,)?(?= (?:(?:i )?{MON}|(?:på )?{WD}|vecka #)(?: "
        r"[.,]| $| menar| blir| är| säger))",
        yes=(
            "Femtio, nä jag skojar, trettiofyra.",
            "Tre, nej vänta, fyra.",
            "C. Eller nej, CE.",
            "Tredje augusti, nej tionde.",
        ),
        no=("Nej, det har jag inte.",),
    ),
    Rule(
        "sv.only.word",
        r"(?:så )?nu är det (?:bara )?|bara|endast|enbart|inget annat än|inte annat än|mest bara|"
        r"uteslutande|blott|ba",
        yes=("Bara B.",),
        no=("B.",),
    ),
    Rule(
        "sv.conclude.yes",
        r"(?:så|men|och|då|fast|ja så|alltså) ,? ?(?:tyvärr |dessvärre |absolut |faktiskt )?(?:ja|jo|absolut|visst|"
        r"självklart)(?= [.,!?]| $| det|"
        r" visst| absolut)|så det går bra|så det är lugnt|men (?:visst|okej) (?:då|då ja)|"
        r"men (?:då )?ställer jag upp"
        r"|men (?:\S+ ){1,6}så (?:gör|kan|ställer|löser|funkar|går|fixar|klarar|tar) (?:jag|det)(?: "
        r"(?:det|upp|ändå|bra|väl|absolut))*(?= [.,!]| $)|men (?:visst|jo) (?:det )?(?:går|kan|gör)(?: "
        r"\S+){0,2}(?= [.,!]| $)",
        yes=(
            "Helst inte, men om det krävs så gör jag det.",
            "det var länge sen, så ja, det kan jag",
        ),
        no=("Ja.",),
    ),
    Rule(
        "sv.conclude.no",
        r"(?:så|men|och|då|fast) ,? ?nej(?: tyvärr)?(?= [.,!?]| $)",
        yes=("jag har barn, så nej.",),
        no=("Nej.",),
    ),
    Rule(
        "sv.conclude.refused",
        r"så (?:(?:tyvärr|där|då|det|jag) ){0,3}(?:går|funkar|fungerar|kan|hinner) (?:(?:det|jag|tyvärr|nog|bara) "
        r"){0,3}inte(?: jag)?(?= [.,!]| $)|så (?:det )?(?:tyvärr )?blir (?:det )?(?:tyvärr )?(?:ett )?nej|så (?:jag |"
        r"det )?(?:måste|får) (?:jag )?(?:tyvärr )?(?:tacka|säga) nej",
        yes=("Jag har tre månaders uppsägning, så det går inte.", "Jag har barn så jag får tacka nej."),
        no=("Så det går bra.", "Så det går inte fort."),
    ),
)

CONFIRMATIONS = (
    Rule(
        "sv.confirm.wrong",
        r"(?:stämmer|är) (?:\S+ )?inte(?: (?:riktigt|alls|helt|rätt))?|inte (?:riktigt )?rätt|"
        r"(?:det )?(?:är|blev|var) (?:\S+ )?fel(?: (?:på|med)(?: \S+){0,3})?|fel|felaktigt|missförstod|"
        r"missuppfattade|missuppfattat|har (?:fattat|hört) fel|hörde fel|hört fel",
        yes=("Nej, det stämmer inte.", "Det blev fel."),
        no=("Det stämmer.",),
    ),
    Rule(
        "sv.confirm.right",
        r"(?:det )?stämmer(?: (?:bra|fint|precis|exakt|det|allting|allt|mycket|alldeles utmärkt))*|"
        r"(?:det )?(?:är|var) (?:helt |alldeles |så )?(?:rätt|korrekt|riktigt)|rätt(?: uppfattat)?|"
        r"korrekt|precis|exakt|just det|just precis|så är det|det är så|låter rätt|spela in|"
        r"ni får spela in|kör på|det går bra|det är okej",
        yes=("Det stämmer bra.", "Rätt uppfattat."),
        no=("Det är fel.",),
    ),
)
