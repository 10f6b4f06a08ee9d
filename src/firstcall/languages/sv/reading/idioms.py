"""Further Swedish ways of yes and no: everyday turns of phrase that hold neither word. More in `stance`."""

from __future__ import annotations

from firstcall.reading.distance import far
from firstcall.reading.rules import Rule

IDIOMS = (
    Rule(
        "sv.correct.wrong",
        r"(?<=[.,] )(?:nej )?fel(?= ,)|(?<=[.,] )(?:nej )?(?:det (?:var|blev|är) fel|där sa jag fel|sa jag fel)(?= "
        r"[.,])",
        yes=("Åtta, fel, tio.",),
        no=("Det är fel.",),
    ),
    Rule(
        "sv.correct.thought",
        r"(?:(?:jag )?tänkte (?:jag )?(?:först )?(?:säga|svara|välja|ta)? ?,? ?|(?<=^ )(?:först |från början )?(?:jag "
        r")?"
        r"(?:tänkte|ville|hade tänkt)(?: jag)?(?: ha| på| säga| mig| svara| först)* (?!mig )(?:\S+ ){1,3}?, )(?:men|"
        r"fast)(?! "
        r"(?:\S+ ){1,4}(?:också|lika \S+|med)(?= [.,!]| $))(?! (?:det |sen |jag |har |hann )*(?:blev|hann|inte|aldrig))"
        r"(?: nu| nej)?",
        yes=("Dag tänkte jag säga, men det blir kväll.", "Först tänkte jag dag, men kväll passar bättre."),
        no=("Jag tänkte på dag, men kväll går också.", "C tänkte jag ta men det blev aldrig av."),
    ),
    Rule(
        "sv.notneg.sorry_yes",
        r"(?:inga|utan|inte (?:en|några)) (?:prickar?|anmärkning(?:ar)?|böter|fortkörningar|återkallelser)|"
        r"(?:både )?(?:ja|jo) och nej|tyvärr(?= ,? ?(?:ja|jo)(?: |$))|(?:ett|surt|vända|få|säga|höra|tåla) (?:ett "
        r")?(?:surt |bestämt )?nej(?= "
        r"[.,!]| $)|(?:inget|ingenting) (?:slår|går upp mot)",
        yes=("Tyvärr ja.", "Inget slår natten."),
        no=("Tyvärr inte.",),
    ),
    Rule(
        "sv.yes.much",
        r"som (?:en fisk|fisken i vattnet|en klocka|rinnande vatten)|varsågoda?|hur (?!det|jag|man|som|"
        r"ni)\S+ som helst|alla dagar (?:i veckan|om året)|"
        r"(?:året|dygnet) runt|(?:sju dagar|alla dagar) i veckan|till hundra procent|"
        r"(?:till )?(?:hundra|#) procent(?= [.,!]| $)|det ska (?:gudarna|du) veta|det kan du (?:ge dig på|"
        r"skriva upp)",
        yes=("Hur många som helst.", "Alla dagar i veckan.", "Dygnet runt."),
        no=("Hur många är det?",),
    ),
    Rule(
        "sv.ok.reckon",
        r"(?:det )?räknar jag (?:kallt )?med|det är bara att (?:schemalägga|ringa|säga till|höra av|boka|sätta|skicka|"
        r"köra|skriva upp|tuta och köra)(?: \S+)?|(?:ingenting|inget) som hindrar(?: mig)?|(?:är |det är )?(?:mina|"
        r"min|mitt) (?:bästa|favorit)\S*(?: (?:dagar|tid|tider|pass|arbetstid))?(?: att jobba)?(?= [.,!]| $)|(?:inget|"
        r"ingenting|inte något) (?:som )?jag har (?:några )?(?:problem|bekymmer|svårt) med|(?:inget|ingenting) (?:som "
        r")?(?:håller|binder|hindrar) mig(?: kvar)?(?: här)?|säg bara till|(?:inget|ingenting|inte något) som (?:stör|"
        r"bekymrar|oroar|besvärar|skrämmer|hindrar|bekommer|påverkar)(?: mig)?|(?:det är )?bara att (?:klä|ta på|bita "
        r"ihop|hoppa)(?: \S+){0,3}|(?<=^ )bara att (?:ringa|säga till|höra av (?:sig|er)|messa|sms:a)(?: \S+)?|"
        r"(?:lärde (?:jag mig|de oss|vi oss|pappa mig|farsan mig)|fick (?:jag|vi) lära (?:mig|oss)) (?:redan )?(?:i|"
        r"på|av|när|som|hos) \S+|(?:det )?(?:vore|skulle vara|hade varit) (?:\S+ )?(?:kul|roligt|toppen|jättebra|"
        r"jättekul|fint|skönt|perfekt|spännande|intressant)(?= [.,!]| $)|(?:testa|fråga|ring|kolla|leta|sök|skriv) "
        r"(?:på|bara|gärna)(?: på| bara)?(?= [.,!]| $)|(?:det )?kan jag (?:absolut |alltid |väl |nog )?(?:göra|ställa "
        r"upp)(?: på det)?(?= [.,!]| $)|inget att (?:orda|snacka|tjafsa|bråka) om|(?:är )?(?:en|ens) (?:del av|"
        r"naturlig del av) (?:jobbet|yrket)|(?:tar|jobbar|kör|gör) jag (?:mer än )?gärna|jag (?:tar|ta|jobbar|gör) "
        r"(?:mer än )?gärna(?= [.,!]| $)|ingår (?:ju )?i (?:jobbet|yrket|rollen)(?! \?)|får man räkna med|hör (?:ju "
        r")?till(?: yrket)?(?= [.,!]| $)|man (?:vänjer|vande) sig|(?:vande|vänjer|vänja) (?:man|jag|vi) (?:ju "
        r")?(?:sig|mig|oss)(?: (?:ju|snabbt|fort))*(?: vid)?|har (?:man |jag |vi )?vant (?:mig|sig|oss)(?: vid)?",
        yes=(
            "Det vande man sig ju vid.",
            "Det räknar jag med.",
            "Bara att ringa.",
            "Det lärde jag mig i lumpen.",
            "Det är bara att schemalägga mig.",
            "Ingenting som hindrar mig.",
            "Kyla är inget som stör mig.",
            "Det vore kul.",
            "Helger är mina bästa dagar att jobba.",
            "Det ingår ju i jobbet.",
            "Det kan jag absolut göra.",
        ),
        no=("Det kan jag inte göra.", "Vad ingår i jobbet?"),
    ),
    Rule(
        "sv.deny.not_mine",
        r"(?:det är |är )?(?:(?:inget|ingenting|inte något) (?:som )?jag|något (?:som )?jag (?:inte|aldrig)) (?:har|"
        r"kan|gör|vill|behärskar|sysslar med|klarar|orkar)(?: (?:tagit|gått|gjort|lärt mig|skaffat|haft|jobbat "
        r"med))?(?= [.,!]| $)|som en sten(?= [.,!]| $)|inte möjligt(?: för mig)?|går (?:det )?inte ihop(?: \S+){0,3}|"
        r"inte (?:ett|något) alternativ|inte på tal om|aldrig på tal|(?:det )?(?:är|blir) (?:jag )?tvungen att "
        r"(?:tacka|säga) nej(?: till)?|får (?:jag|det) bli ett nej|ingenting (?:som )?passar mig|(?:den|det|firman|"
        r"bilen) (?:avregistrerades|såldes|skrotades|lades ner|las ner|avvecklades|avslutades|gick i konkurs|drogs in|"
        r"återkallades|spärrades)(?: i \S+)?",
        yes=("Det är inget jag har.", "Det är inte möjligt.", "Det går inte ihop med familjen."),
        no=("Inget jag har är nytt.", "Det är möjligt."),
    ),
    Rule(
        "sv.deny.others_had",
        r"(?:har|hade|står|stod|håller|höll) (?:ju |alltid )?(?:firman|företaget|jobbet|arbetsgivaren|chefen|bolaget|"
        r"verkstan|kommunen) (?:ju |alltid )?(?:stått för|hållit med|för|med|ordnat)(?: \S+)?|(?:gick|har gått|gått) "
        r"ur(?= [.,!]| $| när| för| i)|(?:har|hade) (?:chefen|kollegan|kollegorna|ekonomen|receptionen|"
        r"(?:sjuk)?sköterskan|[a-zåäö]{2,}(?:aren|isten|chefen|ledaren|ansvarig|avdelningen|kontoret|firman)) (?:skött|"
        r"gjort|tagit|fixat|haft hand om|ansvarat för)|(?:gör|gjorde|sköter|skötte|fixade|tog hand om) (?:chefen|"
        r"kollegan|kollegorna|ekonomen|receptionen|(?:sjuk)?sköterskan|[a-zåäö]{2,}(?:aren|isten|chefen|ledaren|"
        r"ansvarig|avdelningen|kontoret|firman))(?= [.,]| $| åt)",
        yes=("Det har sjuksköterskan skött.", "Det har firman stått för.", "Jag gick ur när avgiften höjdes."),
        no=("Det har jag.",),
    ),
    Rule(
        "sv.deny.elsewhere",
        r"(?:{WD}(?:ar|arna)?|(?:helg|kväll|natt|nätt|morgon|morgn)(?:er|ar|en|arna|erna)?) (?:är|sitter|sjunger|"
        r"tränar|spelar|pluggar) (?:jag|vi) (?:alltid |ju )?(?:i|hos|på) (?!plats|benen|stan|lager|jobbet|hugget)\S+",
        yes=("Söndagar är jag i kyrkan.", "Kvällar är jag på gymmet."),
        no=("Söndagar är jag ledig.", "Kvällar är jag på plats."),
    ),
    Rule(
        "sv.ok.usual",
        r"(?:det |så )?(?:är|var) (?:det )?(?:(?:väl|ju|bara|helt|rätt) ){0,3}(?:standard|praxis|brukligt|kutym|rutin|"
        r"normalt|naturligt|rimligt|vanligt|så det (?:är|brukar vara|ska vara)|så det är(?: i branschen)?|en "
        r"självklarhet|inget nytt|inte mer än rätt|bara bra)(?= [.,!]| $| för| att| i)|så brukar det (?:vara|se ut)|"
        r"(?:det )?(?:köper|accepterar|godtar|respekterar|förstår) jag(?= [.,!]| $)|(?:det )?(?:är|var) jag (?:helt |"
        r"fullt )?(?:beredd|inställd|förberedd) på|(?:det )?hade jag (?:nästan )?räknat med|(?:det )?ser jag fram emot|"
        r"(?:det )?(?:vet|visste) jag (?:ju )?(?:om|när jag sökte)|bra med (?:lite )?(?:ordning|kontroll)(?= [.,!]| $)",
        yes=("Det är väl standard.", "Det köper jag.", "Det är jag beredd på.", "Så brukar det vara."),
        no=("Det är inte rimligt.", "Det är svårt."),
    ),
    Rule(
        "sv.deny.emphatic_of_course",
        r"(?:(?:det är |nej )?(?:väl |ju )?(?:klart|självklart|såklart|så klart|givetvis|naturligtvis|självfallet) ,? "
        r"?(?:att )?(?:jag |vi )?(?:ju )?inte(?: (?:har|kan|vill|gör|är|gjort))?(?: jag)?)(?= [.,!]| $)",
        yes=("Det är klart att jag inte har.", "Självklart inte."),
        no=("Det är klart jag har.", "Självklart inte ett problem."),
    ),
    Rule(
        "sv.deny.refuse",
        r"(?:(?:det |den )?(?:ställer|går|skriver) jag (?:verkligen |absolut )?inte (?:upp på|med på|på)|inte med på "
        r"det|säger jag (?:nog |tyvärr )?nej till|(?:känns|låter|verkar) (?:det )?inte (?:okej|bra|rätt|rimligt|"
        r"lockande|roligt|som något för mig|aktuellt)(?: för mig)?|är jag inte (?:intresserad(?: av)?|sugen(?: på)?|"
        r"med på|beredd(?: på)?)|(?:jag )?(?:hatar|avskyr|vägrar)(?: jag)?|där går (?:min )?gränsen|där drar jag "
        r"gränsen|(?:läkaren|doktorn) (?:\S+ ){0,4}(?:inte får|förbjud\S+|avrått|avråder|sagt nej)|(?:läkar|"
        r"lyft)förbud|sitter (?:jag |vi )?fast(?= [.,!]| $| här)|(?<=^ )då (?:är|åker|reser|flyger|befinner) (?:jag|"
        r"vi) (?:mig |redan )?(?:utomlands|bortrest|borta|upptagen|på (?:semester|kurs|resa|skolan|mitt andra jobb)|i "
        r"(?!stan|stad|tid)\S+(?= [.,!]| $)))|(?:ryggen|knäna|knät|kroppen|axeln|axlarna|nacken|höften|handleden) "
        r"(?:säger (?:ifrån|nej|stopp|emot)|protesterar|(?:pallar|orkar|klarar|håller|tål) (?:det |tyvärr )?inte)|med "
        r"(?:min|mina|mitt|#|små|så små) (?:\S+ ){1,2}(?:går|funkar|fungerar|blir) det (?:tyvärr |nog )?(?:inte|svårt|"
        r"omöjligt)",
        yes=(
            "Med min astma går det inte.",
            "Ryggen säger ifrån.",
            "Det ställer jag inte upp på.",
            "Det känns inte okej för mig.",
            "Läkaren har sagt att jag inte får.",
        ),
        no=("Det känns bra.", "Det skriver jag på."),
    ),
    Rule(
        "sv.travel.far",
        r"(?P<half>(?:#|en )? ?(?:halvtimme|halv timme|halvtimma))|(?P<hours>#|en) (?:timme|timmar|timma)(?: och "
        r"(?:(?P<halves>#? ?en halv)|(?P<minutes>#)(?: minuter)?))?|(?P<minutes_>#) min(?:uter)?|(?P<mil>#) mil|"
        r"(?P<km>#) (?:km|kilometer)",
        far,
        yes=("En halvtimme med bil.", "Det är fyrtio minuter.", "Tre mil."),
        no=("Tre veckor.",),
    ),
    Rule(
        "sv.ok.sayings",
        r"lugna puckar|(?:ingen|inte någon) (?:big deal|stor sak|grej|match)|piece of cake|en baggis|(?:ren |rena "
        r")?(?:barnlek|rutinen|plättlätt)|(?:gör jag )?med vänster ?hand(?:en)?|på mina fem fingrar|utan ?till(?= "
        r"[.,!]| $)|i (?:benmärgen|fingrarna|händerna)(?= [.,!]| $)|(?:det )?(?:ligger|passar) för mig(?= [.,!]| $)|"
        r"faller sig naturligt|bring it on|kom an bara|ös på(?: bara)?|(?:räkna|räknar ni) med mig|skriv upp mig|när "
        r"börjar vi|jag är på(?= [.,!]| $)|hoppa upp och sätta er på|äntligen (?:någon|en fråga)(?: \S+){0,3}|"
        r"(?:inget|ingenting) (?:som )?jag hellre (?:gör|vill)|som smort|(?:är|var) (?:ju )?(?:min|helt min) grej(?= "
        r"[.,!]| $)|det (?:är det )?(?:jag )?lever för|inte mig emot|gärna för mig|hellre än gärna|med glädje|med "
        r"nöje|med varm hand|alla gånger|lätt match|ingen rast ingen ro|går på räls|(?:hör|hörde) till vardagen",
        yes=(
            "Det är (?:gör|gör ni|det gör ni) (?:väl |bara |precis )?som ni vill|lugna puckar.",
            "Det gör jag med vänster hand.",
            "Med glädje.",
        ),
        no=("Det är en stor sak.",),
    ),
    Rule(
        "sv.deny.emphatic_sayings",
        r"när helvetet fryser(?: till is)?|när grisar(?:na)? (?:kan )?flyg\S*|(?:hoppar|hoppa) jag hellre (?:från|"
        r"i)(?: \S+)?|tack men nej tack|(?:jag står|står jag|jag avstår|avstår jag) (?:gärna )?(?:över(?! och)|från "
        r"det)(?: det)?(?= [.,!]| $)|(?:ligger|passar) (?:verkligen |absolut )?inte för mig|(?:är )?inte (?:riktigt |"
        r"alls )?min (?:grej|bag|kopp te|stil|melodi|påse)|(?:är |jag )+(?:totalt |helt |fullständigt |alldeles "
        r")?(?:hopplös|värdelös|urusel|usel|urkass|katastrofal|urdålig|obegåvad)(?= [.,!]| $| på| med| i| när)|"
        r"(?:skulle|brukar) (?:det )?(?:sluta|bli) (?:i )?(?:tårar|katastrof|kaos|kalabalik|blodbad)|tummen mitt i "
        r"handen|tio tummar|(?:fy|usch|huga|hu) (?:nej|för den|fan|sjutton|bubblan)|nej (?:fy|usch|huga|hu|hjälp)|"
        r"inte för ett ögonblick|inte med tång|inte en meter|inte ett (?:ben|öga|finger)(?= [.,!]| $)|(?:ingen|inte "
        r"en) (?:chans|suck) i (?:världen|helvetet)",
        yes=("När helvetet fryser till is.", "Det är inte min grej.", "Jag är hopplös på sånt."),
        no=("Det är min grej.",),
    ),
)
