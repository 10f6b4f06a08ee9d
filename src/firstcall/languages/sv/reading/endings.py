"""How Swedish replies end, for turn-taking: what dangles, what closes though it looks cut off, what may go on.

Only the ends of replies belong here; nothing here changes what a reply means.
"""

from __future__ import annotations

from firstcall.reading.rules import Hit, Rule, ends


def _no_year(hit: Hit) -> object:
    """Not a year: "a degree from 2015" ends."""
    return None if any(_FIRST_YEAR <= number.value <= _LAST_YEAR for number in hit.parts) else True


_FIRST_YEAR, _LAST_YEAR = 1940, 2100


def _half_year(hit: Hit) -> object:
    """Only a number after which a year goes on: "sedan tjugo ..." is a year half said."""
    return True if hit.num("n") in {19, 20, 2000} else None


_DENIALS = frozenset({"inte", "aldrig", "ingen", "inget", "inga", "ej"})


def _takes_back(hit: Hit) -> object:
    """Not the no that only says a denial again: "not for me, no"."""
    denied = _DENIALS & set(hit.doc.shape[: hit.start].split()) and "#" not in hit.doc.shape
    return None if denied and hit.said.strip(" .,…–-") in {"no", "nej", "nä"} else True


ENDINGS = (
    Rule(
        "sv.dangling.clause",
        ends(
            r"(?:om|att|när|som|för|men|och|så|där|sen|sedan|då|eftersom|medan|fast|hur|vad|ifall|än|innan|tills) "
            r"(?:jag|vi|du|han|hon|ni|man|de|dem|dom|den|det|min|mitt)|(?:och|men|så|fast|eller) (?:nu|då|där|här|"
            r"sen|"
            r"sedan|först|själv|i sverige)|(?:bra|okej|fint|lugnt|ja|problem|sig) , bara (?:jag|vi|det|man)|(?:kan|"
            r"kunde|skulle) "
            r"du (?:kunna )?(?:ta|säga)(?: det)?|(?<=^ )(?:kan|får|har|är|ska|går|var) (?:man|jag|vi|det|ni|du)|"
            r", (?:jag|vi) "
            r"(?:har|kan|är|ska)"
        ),
        yes=("Redan på måndag om ni", "Tre år i Polen och i Sverige", "Kan man", "Jag är morgonmänniska om man."),
        no=("Redan på måndag om ni vill", "Kan man byta?", "Så kan man säga"),
    ),
    Rule(
        "sv.dangling.end",
        ends(
            r"(?:så länge|(?<=[,.] )fast|utom|förutom|aldrig|nästa|nästan|hade|haft|tills|inte än men|gått|nej inte|"
            r"jag hade|tjugohundra|tvåtusen|av|men|och|eller|att|om|i|på|med|till|från|en|ett|som|när|för|öh|"
            r"cirka|runt|mellan|ja alltså|(?<!bor )(?<!trivs )(?<!jobbar )(?<!pluggar )jag|"
            r"det är|det var|det blir|jag har|jag kan|ska vi se|vänta|"
            r"drygt|knappt|min|mitt|är|har|var|minst|över|under|eftersom|medan|hos|vid|åt|hela|din|ditt|mina|sin|"
            r"sitt|mer än|mindre än|högst|max|förra|vilken|vilket|ett och ett|eventuellt|fram till|"
            r"tack vare|än|såvida|ifall|förutsatt|(?<=^ )innan|ska|skulle|måste|får|klockan|annars|och då|men då|"
            r"slipper|emot|kan ta|efter|om inte|jag ska|jag skulle|jag vill|jag läser|jag gick ut|jag tror|"
            r"(?:så|men|fast) egentligen|jag måste|varken|vill ha|skulle vilja ha|skulle vilja|spelar ingen|spelar det)"
        ),
        yes=("Öh, det var", "Jag har", "Fyra och", "Jag har trettiotre i dag men vill ha"),
        no=("Fyra år.", "Ja.", "Lund, för där bor jag."),
    ),
    Rule(
        "sv.dangling.added",
        ends(r"helst"),
        yes=("Natt, helst",),
        no=("Helst natt",),
    ),
    Rule(
        "sv.dangling.stranded",
        ends(
            r"alltså|asså|väl|typ|liksom|ungefär|kanske|bara|ju|plus|utan|sen|sedan|inte|det|den|de|dem|dom|så|"
            r"normalt|"
            r"dock|"
            r"(?:i|bara) (?:ett|en)"
        ),
        yes=("Två bara", "Tre år med släp och åtta utan", "Undersköterska bara i ett"),
        no=("Två år.", "Bara två"),
    ),
    Rule(
        "sv.dangling.amount",
        ends(r"(?:mellan|från) #|(?<=^ )under #"),
        _no_year,
        yes=("Under fyrtio", "Mellan trettio"),
        no=("Under fyrtio går jag inte.", "Mellan trettio och fyrtio."),
    ),
    Rule(
        "sv.dangling.year",
        ends(r"(?:sedan|sen|från|började|i|till) (?P<n>#)"),
        _half_year,
        yes=("Sedan tjugo", "I tjugo"),
        no=("Sedan 2015", "Fem år."),
    ),
    Rule(
        "sv.dangling.unit",
        ends(r"# (?:månaders|veckors|års|dagars|tusen och)"),
        yes=("Jag har tre månaders",),
        no=("Tre månaders uppsägning.", "Tre månader."),
    ),
    Rule(
        "sv.dangling.question",
        ends(r"(?<=\S )(?:vad|vem|hur|varför|var|vilka|vart|vems)"),
        yes=("Det beror på vad",),
        no=("Vad?", "Det beror på vad det gäller."),
    ),
    Rule(
        "sv.dangling.takeback",
        r"(?:,|\.|…|-|–) "
        r"(?:(?<!nej , )nej|nä|vänta|jo|eller ja|nej vänta|eller nej|nej förlåt|förlåt)(?: (?:,|…|-|–)){0,3}(?= $)",
        _takes_back,
        yes=("Fem, nej", "Första, nej"),
        no=("Nej, nej", "Nej.", "Fem, nej sex."),
    ),
    Rule(
        "sv.dangling.alone",
        ends(r"(?<=^ )(?:nja|mitt körkort|körkort(?:et)?|lönen|utbildning(?:en)?|hmm+|hm|mm+)"),
        yes=("Nja", "Körkort"),
        no=("Körkort har jag.", "Nja, helst inte."),
    ),
    Rule(
        "sv.dangling.function",
        ends(
            r"utökat|någon|nån|något|nåt|(?<!inte )varje|varannan|varav|samma|de sista|de första|väldigt|ganska|"
            r"relativt|"
            r"genom|före|"
            r"mot|ur|inom|bland|kring|bakom|framför|enligt|trots|inför|istället för|i stället för|bortsett från|"
            r"(?:en|ett|#) (?:månads|veckas|veckors|års)|den här|dessa|deras|hans|hennes|(?<!i )vår|våra|vårt|"
            r"(?:mer|mindre|annat|annan|andra|fler|färre|bättre|äldre) än|inte just|beror"
        ),
        yes=("Jag har jobbat på olika ställen, bland", "Inget annat än", "En månads", "Nej, inte just"),
        no=("Jag har jobbat på olika ställen.", "Inte mer än så.", "En månad", "Inte än"),
    ),
    Rule(
        "sv.dangling.opener",
        r"(?<=^ )(?:ja|jo|nej|nä|jaha|okej|hallå|öh|oj)(?: ,)? (?:men (?:gud|herregud)|herregud|vet du|så här|alltså "
        r"först|(?:du|hej|va)(?! \.))(?: (?:,|\.|…|-|–)){0,6}(?= $)",
        yes=("Ja du", "Nej, men gud"),
        no=("Ja du, det blir fem år.", "Du"),
    ),
    Rule(
        "sv.open.verb",
        ends(
            r"tog|gick|fick|blev|blir|låg|lät|kom|började|börjar|fyllde|hoppade|körde|pratade|jobbade|hängde|säg|"
            r"säger|"
            r"minns|kommer|läste|pluggade|slutade|brukar|behöver|borde|bör|tänkte|tänkt|tänker|tycker|heter|skulle "
            r"ha|"
            r"ställer|knakar|(?:jag|vi|de) (?:kör|har|är|vet|pratar|sitter|tar|läser|gör|vill)|det (?:går|gäller)|"
            r"vet "
            r"jag|(?:få|vill|hellre) prata|(?:kan|får) (?:jag|vi|man|ni)|(?:och|så|men|sen) (?:jag )?kan"
        ),
        yes=("Ja, jag tog", "Jag har tre månaders uppsägning, men det går", "Två veckor, så jag kan"),
        no=("Ja, jag tog det 2019.", "Det vet jag inte."),
    ),
    Rule(
        "sv.open.notice",
        r"har # (?:månader|veckor|dagar)(?= $)",
        yes=("Jag har tre månader",),
        no=("Jag har tre månader.", "Om tre månader"),
    ),
    Rule(
        "sv.open.attribute",
        ends(
            r"inga|ingen|olika|just|sista|tungt|tunga|(?:mån|tis|ons|tors|fre|lör|sön)dagen|första|andra|tredje|"
            r"fjärde|"
            r"femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|trettonde|fjortonde|femtonde|sextonde|sjuttonde|"
            r"artonde|nittonde|tjugonde"
        ),
        yes=("Det är inga", "Säg första", "Den stora med tungt"),
        no=("Det är inga problem.", "Säg första juli"),
    ),
    Rule(
        "sv.open.midway",
        r"(?:kan|vi|man|sa|varit|nog|ligger|står|jobbat|arbetat|fått|få|bor|både|hon|han|tror|gamla|gammal|gammalt|egen|"
        r"eget|egna|vore|satt|mitten|hör|hörde|per|ge|sett|lägger|riktig|riktigt|låter|resten|drar|års|fyller|bodde|"
        r"lärde|hänger|suttit|ens|halva|stod|tala|bott|håller|tappade|minus|låt|månads|hann|senast|beroende|ser|kunna|"
        r"förrän|vanlig|vanliga|vanligt|lika|lägg|hunnit|vågar|varenda|skrev|sätter|sålde|bästa|född|skrivit|gav|stor|"
        r"stort|stora|liten|litet|lilla|små|ny|nya|nytt|svensk|svenskt|alla|flera|många|sådan|sådana|viss|visst "
        r"antal|vissa|hel|antingen|dels|via|längs|lite|ett tag|nästan|köpte|bytte|använt|"
        r"använder|känner|letar|söker|studerar|flyttade|sökte)(?= $)",
        yes=("Ja, jag har en riktig", "Jag är lärling på den stora"),
        no=("Ja, jag har en riktig.", "Ja, en riktig bil"),
    ),
    Rule(
        "sv.open.stopped",
        ends(
            r"mitten|resten|per|både|egen|gamla|riktig|vanlig|vanliga|vanligt|halva|varenda|förrän|lika|senaste|bästa|"
            r"minus|nya|köpte|sålde|tappade|drar|hänger|växte|lärde|skrev|lägger|sätter|född|beroende|fyller|"
            r"nog|(?<!vad jag )tror|(?:om|när|som|vad|hur|att|än|datum) ni|han|hon|"
            r"(?:kommer|det|där|om|som|,|för|när) man|"
            r"(?<!jag )(?<!vi )(?<!det )(?<!man )(?<!de )(?<!inte )kan|(?:kör|går|hör|har|gör|jobbar|kan|fick|tog) bara"
        ),
        yes=("Nej, det är vanliga.", "Jag kör bara."),
        no=("Nej, det är den vanliga vägen.", "Ja, det tror jag.", "Säger man."),
    ),
    Rule(
        "sv.background.date",
        r"(?:slutar|semester(?:n)?|terminen|sommarlovet|lovet|examen|till och med|fram till|jobbar (?:här )?till|"
        r"är en \S+dag)",
        yes=("Terminen slutar i juni",),
        no=("I juni",),
    ),
    Rule(
        "sv.open.but",
        r"(?:men|fast) (?!visst|ja|jo|nej|absolut|okej)\w+(?: (?:,|…|-|–)){0,3}(?= $)",
        yes=("Hellre dag, men natt",),
        no=("Men visst", "Jag är inte svensk, men flytande."),
    ),
    Rule(
        "sv.ending.echo",
        ends(
            r"det (?:har|kan|gör|är|vill|ska|fick|får|tror|vet|gjorde|hade|skulle|brukar) (?:jag|vi|den|det)"
            r"(?: (?:inte|absolut|faktiskt|nog|aldrig))?"
        ),
        yes=("Ja, det har jag.", "Det vet jag inte.", "Ja det kan jag"),
        no=("Det har jag gjort i", "Ja, jag har"),
    ),
    Rule(
        "sv.ending.inverted",
        ends(r"(?<=\S )(?:har|kan|tror|går|vill|tar|jobbar|kör|säger|skulle jag säga|tycker) jag(?: inte)?"),
        yes=("Körkort har jag", "Den femtonde maj tror jag", "Under fyrtio går jag inte."),
        no=("Har jag", "Körkort har jag i"),
    ),
    Rule(
        "sv.ending.belief",
        ends(
            r"vad jag vet|som (?:man|de) säger|som helst|(?:står|svarar|fyller|går) (?:jag )?(?:för|på)|klar med|"
            r"kort(?:et)? på|"
            r"gott och väl|till att börja med|säger (?:de|dom|dem)|(?:nej|nä) ,? aldrig|jag tror (?:det|inte det|så|"
            r"inte)|jag har det|jag gör det|jag kan det|jag hoppas det"
        ),
        yes=("Jag tror det.", "Ja, jag har det."),
        no=("Jag tror", "Jag tror att"),
    ),
    Rule(
        "sv.ending.about",
        ends(
            r"# (?:år|månader|personer|kronor|tusen|veckor|dagar|i månaden|st) "
            r"(?:ungefär|cirka|kanske|typ|drygt|knappt|minst|sen|"
            r"sedan|max|högst|nästan|över|i alla fall)"
        ),
        yes=("Tjugo år ungefär", "Sju personer max"),
        no=("Ungefär", "Tjugo år"),
    ),
    Rule(
        "sv.ending.stopped",
        r"(?:(?:aldrig|inte)(?: \S+){0,3} (?:något|någon|några)|(?:när|vad|var|hur|som|vilka|vart) (?:jag|ni|du|man|"
        r"de|"
        r"vi) "
        r"(?:får|kan|ska|har|behöver|måste)|(?!är|har|kan|jag|men|och|ja|nej|nä|jo|det|vi)\w+ bara)"
        r"(?: \.){1,3}(?= $)",
        yes=("Jag har aldrig tagit något.", "Jag tar vad jag får.", "Nian bara."),
        no=("Jag har aldrig tagit något", "Ja, bara.", "Jag tar vad jag får av er."),
    ),
    Rule(
        "sv.ending.since",
        ends(
            r"(?:år|åren|månad|månader|månaden|vecka|veckor|dagar|länge|tag|timme) (?:sen|sedan|till)|halvvägs till|"
            r"(?:#|en|ett) (?:vecka|månad|år|halvår|timme|dag) (?:ungefär|cirka|kanske|typ)|# ,? ?(?:minst|typ|"
            r"ungefär|"
            r"cirka)"
        ),
        yes=("För två år sen.", "Giltig två år till.", "Om en vecka ungefär.", "Trettiosju minst."),
        no=("Sen", "Minst", "Det var väl ungefär"),
    ),
    Rule(
        "sv.ending.object",
        ends(
            r"(?:tar|ta|gör|kan|klarar|köper|efter|av|om|på|med|för) det|(?:kan|har|gör|vill|är|ska) jag "
            r"(?:\S+ )?(?:det|så)|om det är så|(?:har|hade) jag (?:aldrig |inte |redan )?(?:gått|haft)|"
            r"enda jag (?:kan|har)|"
            r"bäst på|är \S+ jag har|(?:minns|vet) inte när"
        ),
        yes=("Hundraåttio, men jag tar det.", "Javisst kan jag det.", "Nej, den har jag aldrig gått."),
        no=("Det", "Jag har det men", "Jag har gått"),
    ),
    Rule(
        "sv.ending.particle",
        ends(
            r"vid sidan av|(?:blivit|bli|blev) av|på gång|(?:håller|höll|går) på|till och från|(?:av|då) och till|"
            r"ser fram emot|(?:trivs|mår|funkar|är|var|blir|går|gör|vill|gillar) (?:\S+ )?(?:bäst|bra|jag|vi|det) så|"
            r"(?:alltid|bara|inte) så|(?:nej|ja|jo|och|men) (?:\S+ ){1,3}(?!alltså|ha|ska|å)\S+a (?:det|den|dem|dom)|"
            r"(?:tror|tycker|hoppas|antar|gissar|skulle jag|kan jag) (?:tro|säga|tippa|gissa|tänka)(?: mig)?"
        ),
        yes=("Timmar, jag pluggar ju vid sidan av.", "Jag trivs bäst så.", "Ja ni får gärna göra det"),
        no=("Jag trivs så", "Ja, alltså det", "Det är en av"),
    ),
    Rule(
        "sv.ending.suits",
        ends(
            r"(?:passar|funkar|fungerar|går|är|vore|blir|känns|låter|räcker|trivs)(?: \S+){0,3} "
            r"(?:bra|bäst|fint|okej|utmärkt|perfekt|lugnt|gott|mig)(?: för (?:mig|oss|min del))?|"
            r"(?:bra|räcker|okej|fint|lugnt|lätt|perfekt) för (?:mig|oss|min del)|"
            r"om det (?:behövs|kniper|krävs|går|passar|är okej|är så|vill sig|skulle behövas)|"
            r", inte (?:mer|mindre|fler|längre)|som (?:avtalet|chefen|de|dem|man|facket|läkaren) (?:säger|sa)|"
            r"i (?:första|andra|sista) hand|(?:är|vore|blir|låter|känns) (?:lagom|toppen|rimligt|bra|okej|perfekt)|"
            r"(?:kan|vill|skulle|ska|tänkte) jag (?:kunna )?(?:börja|starta|komma|tillträda|sluta)|"
            r"(?:har|är|hade|blir|kan|känner|som|vad) jag (?:\S+ ){0,3}"
            r"(?:problem med|råd med|nytta av|behov av|vana av|"
            r"lust med|bekymmer med|van vid|van med|nöjd med|tröttnat på|hört talas om|varit med om)|, tack"
        ),
        yes=("Vikariat passar mig bäst", "Imorgon om det kniper", "Jag tar det som avtalet säger."),
        no=("Det passar", "Inte mer", "Om det"),
    ),
    Rule(
        "sv.ending.closed_object",
        r"(?:har|hade|kan|ska|vill|får|måste|skulle|jag|vi) (?:(?:aldrig|inte|redan|bara|nog|ju) ){0,2}"
        r"(?!alltså|att|och|är|har|var|när|om)\S+(?:at|it|tt|a|de|te|er|ar|år|st) (?:det|den|dem|dom)"
        r"(?: \.){1,3}(?= $)",
        yes=("Det gick ut i mars, jag har inte förnyat det.",),
        no=("Jag har inte förnyat det", "Natt, alltså det."),
    ),
    Rule(
        "sv.ending.idiom",
        ends(
            r"(?:år|månader|månad|veckor|dagar|personer|kort|ju|på|[A-E]) bara|# (?:är|blir) det|"
            r"med på|(?<!jag är )van vid|glad för|(?:när|som|vad|vart) jag vill|(?:ingår|har|går|kan|gör) ju|"
            r"bli(?:vit)? av|gå om|"
            r"(?:mil|kilo|timmar|minuter|kilometer|kvar|stycken) (?:ungefär|cirka|kanske|typ)"
        ),
        yes=("Sex månader bara.", "En mil ungefär.", "Det är jag van vid."),
        no=("Bara", "Jag är med"),
    ),
    Rule(
        "sv.ending.not",
        ends(
            r"(?:har|kan|vill|får|gör|tror|vet) jag (?:\S+ )?inte|bryr mig inte|men \S+ inte|"
            r"(?:tyvärr|absolut|verkligen|faktiskt|helst|nog|tror|definitivt|knappast|kanske) inte|"
            r"(?:inte|inget|ingen|inga|aldrig)(?: (?!mer|mindre|annat|fler)\S+){1,4} än"
        ),
        yes=(
            "De andra har jag tyvärr inte.",
            "Nej, tyvärr inte.",
            "Jag kör men programmerar inte.",
            "Jag har inte fått besked än.",
        ),
        no=("Inte", "Jag har inte"),
    ),
    Rule(
        "sv.trailing.not",
        ends(
            r"(?:går|funkar|fungerar|passar|stämmer|finns|behövs|gäller|räcker) (?:\S+ )?inte|(?<=^ )aldrig|"
            r"har (?:inget|ingen|inga)|inte direkt|# (?:år|månader|veckor) (?:och )?#|(?<!mellan # )och #"
        ),
        yes=("Det går tyvärr inte.", "Aldrig."),
        no=("Inte", "Jag har aldrig"),
    ),
    Rule(
        "sv.ending.only_me",
        ends(r"(?:bara|endast|ensam|det var|det är) (?:bara )?jag|inte än|inte alls|inte nu"),
        yes=("Bara jag.", "Nej, inte än."),
        no=("Jag", "Inte"),
    ),
    Rule(
        "sv.trailing.unable",
        ends(
            r"(?:ja|jo|japp|absolut) ,? ?jag (?:har|kan|är)|jag (?:kan|har|vill|får|gör) inte|eller (?:jo|ja|nej)|"
            r"(?:ja|jo) ,? (?:till|sedan|i) (?!#)\S+|gick ut"
        ),
        yes=("Ja, jag har", "Jag kan inte", "Nej, eller jo", "Ja, till mars"),
        no=("Ja, det har jag.", "Jag kan inte på helger."),
    ),
    Rule(
        "sv.listing.workplace",
        ends(r"# (?:år |månader )?(?:på|hos|åt|vid|i) (?!dag |månaden |året |timmen |veckan |år )\S+(?: \S+)?"),
        yes=("Tre år på Peab", "Tre år på Peab, sen två år på NCC"),
        no=("Tre år.", "Tre år på Peab och två på NCC, så fem år sammanlagt."),
    ),
    Rule(
        "sv.listing.place_first",
        ends(r"(?:var|jobbade|arbetade|gick|stod|körde)(?: jag)? (?:på|hos|i|åt|vid) \S+(?: \S+){0,2} i # år"),
        yes=("Jag var på en mjölkgård i tre år.",),
        no=("Jag var borta i tre år.",),
    ),
    Rule(
        "sv.listing.years_at",
        ends(
            r"(?:från|mellan) # (?:till|och) # (?:var|jobbade|arbetade|höll|körde|stod|gick) jag (?:\S+ ){0,2}"
            r"(?:på|hos|i|åt|vid) \S+(?: \S+)?"
        ),
        yes=("Från 2011 till 2016 var jag på varvet.",),
        no=("Från 2011 till 2016.",),
    ),
    Rule(
        "sv.trailing.day",
        ends(r"(?:den )(?:#|första|sista|\S+(?:nde|tte|fte|rde|dje))"),
        yes=("Den femtonde", "Den första"),
        no=("Den femtonde maj.", "Fem år."),
    ),
    Rule(
        "sv.trailing.couple",
        ends(r"(?:ett par|några)(?: stycken)?"),
        yes=("Ett par",),
        no=("Ett par år.",),
    ),
    Rule(
        "sv.settled.all",
        r"det (?:är|var) (?:allt|alla|allihop|det hela)|inget mer|inga fler|ingenting annat|inget annat|"
        r"så är det|sammanlagt|totalt|allt som allt|alltihop|inget särskilt",
        yes=("B, C, CE, ja det är allt.",),
        no=("B, C, CE.",),
    ),
    Rule(
        "sv.settled.except",
        ends(r"(?:allt|alla|vad som helst|vilket som helst|när som helst)(?: \S+){0,2} (?:utom|förutom) (?!på )\S+"),
        yes=("Vad som helst utom natt.",),
        no=("Alla utom",),
    ),
    Rule(
        "sv.settled.sum",
        r"(?:,|och|,? men) så (?:blir det |det blir |det är |är det |totalt )?#(?: år)?(?: \.)(?= $)",
        yes=("Fyra år på Peab och tre på NCC, så sju.",),
        no=("Så sju", "Fyra år, så sju till."),
    ),
    Rule(
        "sv.settled.places",
        ends(r"# (?:år |månader )?(?:på|hos|åt|vid|i) \S+(?: \S+)? ,? ?och # (?:år |månader )?(?:på|hos|åt|vid|i) \S+"),
        yes=("Två år i Sverige och fem i Iran.",),
        no=("Två år i Sverige och fem", "Två år i Sverige"),
    ),
    Rule(
        "sv.settled.list",
        r", \S+ (?:och|samt) \S+(?: (?:plus )?[A-E#])?(?: \.){0,3}(?= $)",
        yes=("B, C och CE.", "Dag, kväll och natt"),
        no=("B, C och", "Dag och kväll"),
    ),
    Rule(
        "sv.pondering.look",
        r"ska vi se|får se|låt mig (?:se|tänka)|vänta(?: lite)?|ett ögonblick|vad heter det|vad står det|"
        r"vad är det nu|hur var det|hur var det nu|jag måste (?:kolla|tänka|titta)|ska kolla",
        yes=("Ska vi se, vad står det på kortet", "Öh, vad heter det"),
        no=("Fem år.",),
    ),
)
