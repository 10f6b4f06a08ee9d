"""Swedish sentences that break off, whatever sign Whisper set behind them.

A verb, a preposition or a measure lacks what it asks for. The rules are of the family `dangling`, and no answer that
stands among their words makes up for them. As the endings they are for turn-taking alone.
So are the tails that may follow an answer and leave it whole, and what a question asks for besides its kind.
"""

from __future__ import annotations

from itertools import pairwise

from firstcall.reading.rules import Hit, Rule

_END = r"(?: (?:,|\.|…|-|–)){0,6}(?= $)"
_WHO = r"(?:jag|vi|man|de|dem|dom|du|ni|han|hon|det|den)"
_IN = r"(?:i|på|hos|via|genom|från|vid|åt|för|till|inom|under|efter|sedan|sen|utanför)"
_OWN = (
    r"(?:min|mitt|mina|vår|vårt|våra|en|ett|den|det|de|förra|samma|hela|sin|sitt|sina|om|som|att|och|jag|vi|man|är|har)"
)
_LETTER = r"(?:eff|ell|emm|enn|ärr|err|ess|kå|jott|äks|ypsilon|dubbelve|tse)"
"""Letters by names that are no words, and no licence classes."""
_MILD = r"(?: (?:ju|väl|nog|alltid|också|bara|mest|ofta|liksom|typ|då|kanske|faktiskt|egentligen|alltså|som))"
_SUBJECTS = frozenset({"jag", "vi", "man", "de", "ni", "han", "hon", "det", "den"})
_FIRST_YEAR, _LAST_YEAR = 1940, 2100
_LINKS = frozenset({"när", "om", "att", "som", "och", "men", "för", "så", "på", "med", "i", "till", "av", "från"})
_WHEN = (
    r"(?:då|så|nu|där|här|sen|sedan|först|först så|i dag|idag|förut|innan|ibland|"
    r"(?:på|hos|i|under|efter|för|med|vid|när) (?!det |den |de )(?:\S+ ){1,4}?(?:så )?)"
)


def _century(hit: Hit) -> object:
    """Only what a year begins with, in words: "två tusen ..." goes on, 2000 is a year."""
    number = hit.number("n")
    return True if number and not number.digits and number.value in {19, 20, 1900, 2000} else None


def _no_main_clause(hit: Hit) -> object:
    """Not where a verb stands before its subject, as it does in the main clause behind the fronted one."""
    words = hit.said.split()[2:]
    pairs = pairwise(words[1:])
    return None if any(second in _SUBJECTS and first not in _SUBJECTS | _LINKS for first, second in pairs) else True


CUTOFFS = (
    Rule(
        "sv.dangling.broken_object",
        rf"(?:(?<=^ )|(?<=[,.] )|(?<= och )|(?<= men )|(?<= för )|(?<= alltså )|(?<= ja )){_WHEN} ?"
        rf"(?:så )?(?:har|hade|vill|skulle|fick|får|tog|blev|måste|behöver|ville|skulle) {_WHO}{_MILD}{{0,3}}"
        rf"(?: (?:vilja|vilja ha|behöva|få|ha|kunna))?{_END}",
        yes=("Alltså på förra bygget så hade vi ju.", "Vi var tre i personalen och då hade vi."),
        no=("B har jag.", "På förra bygget hade vi lift.", "Det har jag."),
    ),
    Rule(
        "sv.dangling.broken_wish",
        rf"(?<!det )(?<!den )(?<!så )skulle (?:jag|vi|man)(?: \S+)? (?:vilja|behöva|få|ha)(?: ha)?{_END}|"
        rf"(?:jag|vi|man) skulle(?: \S+)? (?:vilja|behöva|vilja ha)(?: ha)?{_END}",
        yes=("Trettioett nu, men jag skulle vilja ha.",),
        no=("Det skulle jag vilja.", "Jag skulle vilja ha trettio."),
    ),
    Rule(
        "sv.dangling.broken_name",
        rf"(?<!vad )(?<!hur )(?:det|den|de|han|hon|som|kursen|firman|företaget|stället) (?:hette|heter|kallas){_END}|"
        rf"(?<=, )(?:vad|hur) (?:heter|hette|kallas|säger|sa|stavas|står|var|är) (?:det|den|man|de|dem|dom)"
        rf"(?: (?:nu|där|här|igen|då))*{_END}",
        yes=("Vi hade en sådan på förra jobbet, det hette.", "Jag tog ju det där, vad heter det."),
        no=("Jag vet inte vad det heter.", "Det heter YKB."),
    ),
    Rule(
        "sv.dangling.broken_saying",
        rf"(?<!som )(?<!vad )(?<!det )(?<!så )(?<!vet )(?:de|dem|dom|chefen|läkaren) "
        rf"(?:säger|sa|sade|tycker|menar|vill){_END}",
        yes=("I mitt hemland jag läsa universitet, men här i Sverige de säger.",),
        no=("Flytande, som de säger.", "De säger att jag är duktig."),
    ),
    Rule(
        "sv.dangling.broken_measure",
        rf"(?:är|var|blir|blev|känns|kan vara|beror på|vara)(?: (?:det|den))?"
        rf"(?: (?:ju|väl|nog|faktiskt|kanske|mest|alltid|också))*"
        rf"(?: (?:lite|ganska|väldigt|så pass|inte så|inte riktigt|en sådan|ett sådant|lite så)){{1,2}}{_END}|"
        rf"(?:på|är|blir|om) hur (?:stor|stort|stora|mycket|många|lång|långt|länge|ofta|tung|tungt|tunga|sent|tidigt|"
        rf"pass|man|det|ni)(?: (?:det|den|ni|man))?{_END}|beror(?: (?:ju|väl|nog|lite|helt|alltid|mycket|bara|det))*"
        rf"(?: på)?{_END}",
        yes=("Nyår kan jag. Julen är lite", "Det beror ju på hur stort", "Jo, fast det beror lite på."),
        no=("Julen är lite svår.", "Det beror på lönen.", "Jag är inte så lång."),
    ),
    Rule(
        "sv.dangling.broken_auxiliary",
        rf"(?:måste|borde|bör|lär) ha(?: varit)?{_END}|(?<!kan )(?<!är )det (?:kan|måste|borde|lär|bör|skulle kunna) "
        rf"(?:vara|bli|ha varit){_END}|"
        rf"(?:(?<=^ )|(?<= och )|(?<= men )|(?<= när )|(?<= fort )|(?<= om )|(?<= innan ))jag (?:har|hade|får|fick)"
        rf"(?: (?:väl|ju|inte|aldrig|nog|bara|själv)){{0,3}} (?:fått|hunnit|skaffat|hittat|köpt|lyckats){_END}",
        yes=("Ja, det tog jag i lumpen så det måste ha varit",),
        no=("Det brukar jag.", "Det borde jag ha gjort."),
    ),
    Rule(
        "sv.dangling.broken_spoken_year",
        rf"(?:gick|tog|gjorde|började|slutade|fick|blev|sedan|sen|där|kursen|examen|våren|hösten|det var|det)"
        rf"(?: (?:år|kursen|den|det|där|kort|kortet|utbildningen))* (?P<n>#){_END}",
        _century,
        yes=("Jag gick den där kursen två tusen.",),
        no=("Jag gick kursen 2000.", "Jag gick kursen 2019."),
    ),
    Rule(
        "sv.dangling.broken_so",
        rf"(?<=^ )om (?!man|det är|det var)(?:\S+ ){{2,6}}så{_END}|"
        rf"(?:efter (?:det|den|dess)|när \S+ \S+|då|sen|sedan) så{_END}",
        yes=("Vi flyttar i januari och efter det så.",),
        no=("Det är bra så.",),
    ),
    Rule(
        "sv.dangling.broken_result",
        rf"så (?:man|jag|vi|det|de|då) (?:kan|är|har|får|blir|ska|måste)(?: (?:ju|väl|nog|också|då)){{1,2}}{_END}|"
        rf"(?:men|fast) (?:jag|det|han|hon|vi|de|den) (?:blev|är|var|hann|fick|hade) (?:\S+ )?(?:inte|aldrig){_END}|"
        rf"(?:har|och|sen|sedan|hette) (?:den|det|de) (?:där|här){_END}|"
        rf"(?:på|i) alla{_END}",
        yes=("Min bror har det så man kan ju.", "Jag läste på YH men jag blev inte.", "Excel, och sen den där."),
        no=("Så man kan säga.", "Men det är inte så.", "Vad kostar den där?"),
    ),
    Rule(
        "sv.dangling.spelling",
        rf"(?:{_LETTER} (?:, )?(?:\S{{1,3}} (?:, )?){{0,2}}|(?:\S{{1,2}} (?:, )?){{1,2}}){_LETTER}{_END}",
        yes=("Det står på kortet här, eff, a, ell",),
        no=("Det står FALL på kortet.",),
    ),
    Rule(
        "sv.tail.condition",
        r"(?:,? ?om|ifall|förutsatt att|så länge) (?:det|ni|jag|vi|man|det finns|chefen|hon|han|de) (?!,)\S+"
        r"(?: (?!,|\.|\?|!|…|-|–)\S+){0,4}(?= $)",
        yes=("Heltid om ni behöver folk",),
        no=("Om ni", "Heltid om"),
    ),
    Rule(
        "sv.tail.place",
        rf"{_IN} (?:(?:{_OWN}|(?!inte|bara|lite)\S+(?:a|e|t)) ){{0,2}}(?!{_OWN}|#)[a-zåäöé]{{3,}}"
        rf"(?: (?:också|nu|igen|idag|redan))?(?= $)",
        yes=("Den gick jag i våras via facket", "En kandidat från Lund"),
        no=("På min", "Hos en"),
    ),
    Rule(
        "sv.tail.clause",
        r", (?:jag|vi|det|den|man|hon|han|de|min \S+|mitt \S+)(?: (?!,|\.|\?|!|…|-|–)\S+){2,9}(?= $)",
        yes=("Bara dagtid, jag har småbarn hemma",),
        no=("Bara dagtid, jag har",),
    ),
    Rule(
        "sv.tail.counted",
        r"# (?:kilo|kronor|pund|euro|spänn|kvadrat|kvadratmeter|mil|kilometer)"
        r"(?: (?:enkel väg|utan problem|per (?:dag|gång|pass)|i veckan|om dagen|sammanlagt))?(?= $)|"
        r"(?:som mest|ungefär|cirka|runt|minst|högst|över|en) # [a-zåäö]{2,}(?= $)|# (?:av|utav) #(?= $)",
        yes=("Som mest hundratjugo kossor", "Fyrtio kilo utan problem", "Sex av åtta"),
        no=("Som mest hundratjugo", "Sex av"),
    ),
    Rule(
        "sv.tail.remark",
        r"(?:enligt (?:\S+ )?\S+|utan (?:problem|tvekan|vidare)|utan att blinka|skulle jag (?:tro|säga)|"
        r"också|med|sammanlagt|"
        r"totalt|i (?:veckan|månaden|timmen|taget)|om dagen|per (?:timme|månad|år|vecka|dag)|på fläcken|direkt|"
        r"redan i dag|så klart|såklart|naturligtvis|för länge sedan)(?= $)",
        yes=("B2 enligt testet", "Fyrtio kilo utan problem"),
        no=("Utan", "Enligt"),
    ),
    Rule(
        "sv.tail.comment",
        rf"(?:om jag ska vara ärlig|ärligt talat|för (?:tillfället|närvarande)|just nu|i dagsläget|tack|typ|va|"
        r"faktiskt|hur som helst|i alla fall|som mest|som minst|för min del|"
        rf"(?:går|funkar|passar|duger) (?:bra|fint|bäst|utmärkt)){_END}",
        yes=("Trettio tusen i alla fall", "Natt passar bäst"),
        no=("Tack för det", "Natt"),
    ),
    Rule(
        "sv.pickone.question",
        r"vilken|vilket|föredrar|(?:passar|trivs|jobbar|vill|söker|kan) (?:\S+ ){0,4}(?:helst|bäst|mest)",
        yes=("Vilken ort passar dig, Malmö eller Lund?", "Vad vill du göra helst?"),
        no=("Vilka skift kan du ta?",),
    ),
    Rule(
        "sv.halves.question",
        r"(?:och|,) (?:i så fall|isåfall)(?= )|"
        r"och (?:(?:(?:i|på|med|till|av|från|för|hos|inom) )?(?:vilka|vilken|vilket|vem)|vad|hur|när|"
        r"var|varför|(?:är|har|kan|får|vill|går) "
        r"(?:det|den|de|du))",
        yes=("Har du truckkort, och vilka klasser?", "När kan du börja och hur länge kan du stanna?"),
        no=("Kan du lyfta och bära?", "Dag och natt?"),
    ),
    Rule(
        "sv.dangling.broken_denial",
        r"(?:är|var|finns|blir)(?: (?:det|den|ju|väl|nog|ändå|alltså)){0,2} "
        r"(?:ingen|inget|inga|någon|något|några)(?= $)",
        yes=("Ja alltså kyla är ju ingen",),
        no=("Det är ingen.", "Jag har inga"),
    ),
    Rule(
        "sv.dangling.broken_list",
        r"(?:och|plus|,) (?:och )?(?:lite|någon|några|ett par|typ|även|också|möjligen|kanske lite)(?: ,)?(?= $)",
        yes=("Svenska, finska och lite",),
        no=("Jag kan lite", "Det är bra och lite svårt"),
    ),
    Rule(
        "sv.dangling.broken_only",
        r"[,.] bara (?:jag|vi|det|man|den)(?: (?:kan|får|har|slipper|är|inte))?(?= $)",
        yes=("Jo, det ska väl gå, bara jag",),
        no=("Bara jag", "Det ska väl gå, bara jag får veta"),
    ),
    Rule(
        "sv.dangling.broken_pointing",
        r", (?:den|det|de|en) (?:där|här)(?: ,)?(?= $)|(?<=[^.?!] ), (?:det|den|de|dem|dom|han|hon)(?: ,)?(?= $)",
        yes=("A två eller vad det heter, den där", "Mitt körkort, det"),
        no=("Jag tar den där", "Det"),
    ),
    Rule(
        "sv.dangling.broken_century",
        r"\S+(?:ade|de|te|gick|fick|tog|blev|kom)(?: (?:\S+ )?\S+)?(?: år| i| sedan)? (?P<n>#)(?= $)",
        lambda hit: _century(hit) if hit.num("n") in {1900, 2000} else None,
        yes=("Jag startade firman tjugohundra",),
        no=("Jag startade firman 2000", "Jag startade firman tjugohundrafem"),
    ),
    Rule(
        "sv.dangling.spelled",
        r"\S (?:som|för|som i) (?!(?:jag|vi|det|man|den) )\S+(?: ,){0,2}(?= $)",
        yes=("Ett nio, C som Cesar,",),
        no=("Jag jobbar som kock", "C som Cesar."),
    ),
    Rule(
        "sv.dangling.light",
        r"(?<!^ )(?:egentligen|personligen|oftast|normalt sett|vanligtvis|framför allt|speciellt|särskilt|"
        r"generellt)(?: ,)?(?= $)",
        yes=("Min pappa hade fyrahundra, men jag personligen",),
        no=("Personligen", "Det gör jag oftast."),
    ),
    Rule(
        "sv.trailing.inverted",
        r"(?<!det )(?<!körkort )(?:har|kan|får|går|gör|tar|kör) jag(?= $)",
        yes=("C har jag", "Fortnox har jag"),
        no=("Ja, det har jag", "C har jag.", "Körkort har jag"),
    ),
    Rule(
        "sv.open.notice_alone",
        r"(?:# )?(?:månaders|månads|veckors|veckas|dagars) uppsägning(?:stid)?(?: har jag)?(?= $)|"
        r"uppsägning(?:stid|stiden|en)?(?: (?:är|på))? # (?:månader|månad|veckor|vecka|dagar)(?= $)",
        yes=("Tre månaders uppsägning", "Uppsägningstid två månader"),
        no=("Tre månaders uppsägning.", "Om tre månader"),
    ),
    Rule(
        "sv.open.apology",
        r"(?<=^ )(?:förlåt|ursäkta|sorry)(?: ,)?(?: [^\s?]+){3,12}(?= $)",
        yes=("Förlåt, det tutade en långtradare precis.",),
        no=("Förlåt.", "Jag ber om ursäkt för det."),
    ),
    Rule(
        "sv.open.laugh",
        rf"(?:haha|hahaha|ha ha|hehe|hihi){_END}",
        yes=("Livets hårda skola, haha.",),
        no=("Haha, nej det kan jag inte.",),
    ),
    Rule(
        "sv.pondering.asked",
        rf"(?:,|…|\.) (?:när|vad|var|hur länge sedan|vem|vilket år|hur många|hur länge) (?:var|är|blev|blir|kan) "
        rf"(?:det|den|de|det bli)(?: (?:nu|igen|där)){{0,2}}{_END}"
        rf"|hur (?:ska|skall) (?:man|jag) (?:säga|uttrycka|förklara)(?: det| saken)?{_END}|"
        rf"jag (?:ska|måste) (?:bara )?(?:räkna|tänka|kolla|fundera|leta|hämta)(?: efter| lite)?{_END}",
        yes=("Den gick ut i, när var det",),
        no=("Jag vet när det var", "När är det?"),
    ),
    Rule(
        "sv.comment.last",
        r"(?<!ja )(?<!nej )(?<!jo )(?<!och )(?<!men )(?<!så )(?<!eller )(?<!är )(?<!var )(?<!det )(?<!har )(?<!kan )"
        r"(?<!väl )(?<!ju )(?<!blir )(?<!jag )(?<!den )"
        rf"(?:, )?(?:alltså|ungefär|kanske|typ|liksom|dock|cirka){_END}",
        yes=("Slutet av april alltså.", "Sen pandemin ungefär.", "Tjugoåtta, kanske"),
        no=("Ja alltså.", "Det är väl typ.", "Och kanske"),
    ),
    Rule(
        "sv.ending.limit",
        rf"# (?:\S+ )?, ?(?:max|minst|högst|som mest|plus minus){_END}|"
        rf"(?:inget|ingenting|inte) (?:mer|annat|särskilt) än (?:så|det|den){_END}|"
        rf"(?:som|det) (?:blir|är|finns|ligger) (?:över|kvar){_END}|"
        rf"(?:tycker|tror|antar|hoppas|gissar) (?:jag|vi){_END}",
        yes=("Tjugo timmar, max.", "B-kort, inget mer än så.", "Det är bara roligt tycker jag"),
        no=("Max", "Mer än", "Tycker"),
    ),
    Rule(
        "sv.settled.excluded",
        r"(?:,|men|fast|och) (?:(?:men|fast|och|så) )?(?:ingen|inget|inga|inte|ej|aldrig|ingenting)(?: \S+){1,5}"
        r"(?: \.)(?= $)",
        yes=("A, B och BE, ingen lastbil alls.", "Jag har C men inte släpet.", "B har jag, men inte släp."),
        no=("Inte släpet.", "C men inte", "B har jag, men inte släp"),
    ),
    Rule(
        "sv.conclusion.so",
        r"så (?!(?:jag|vi|det|den|man|de) (?:är|har|kan|ska|får|blir|var|hade) \.)(?:\S+ ){2,6}\.(?= $)|"
        r"så (?:ja|nej|jo|absolut) \.(?= $)",
        yes=("Det fattas bara uppsatsen, så nej, inte än.", "Jag har astma så det går inte."),
        no=("Så.", "Jag har astma så det"),
    ),
    Rule(
        "sv.listing.first",
        r"(?:^|\.|,|ja|alltså) (?:först|i början|till en början|från början|inledningsvis)(?: så)? "
        r"(?:var|jobbade|gick|hade|körde|stod|blev|började|arbetade|höll|fick)(?: \S+){1,12}(?= $)",
        yes=("Först var jag barnflicka i två år.",),
        no=("Två år först.",),
    ),
    Rule(
        "sv.asklist.question",
        r"vilka|vad|vilken|vilket|räkna upp|berätta|lista|några",
        yes=("Vilka behörigheter har du?",),
        no=("Har du B-kort?",),
    ),
    Rule(
        "sv.dangling.broken_depends",
        r"beror (?:helt |lite |ju )?på (?:när|hur|om|vad|vilken|vilket|vilka|var|vem)(?: \S+){1,2}(?= $)",
        yes=("Det beror på när dom hittar",),
        no=("Det beror på när de hittar någon", "Det beror på."),
    ),
    Rule(
        "sv.dangling.broken_adjective",
        r"(?:en|ett|någon|något|den|det) (?:exakt|bestämd|bestämt|viss|egentlig|speciell|speciellt|särskild|särskilt|"
        r"enda|riktigt|sådan|sådant|slags|sorts|typ av|form av)(?= $)|så (?:tidigast|senast|högst|mest|först)(?= $)",
        yes=("Det är ju svårt att säga en exakt", "Jag har uppsägningstid så tidigast"),
        no=("Exakt", "En exakt siffra"),
    ),
    Rule(
        "sv.dangling.broken_fronted",
        r"(?:och|men|så|fast|för) (?:nu när|när|om|ifall|innan|eftersom|medan)(?: (?!,|\.)\S+){1,8}(?= $)",
        _no_main_clause,
        yes=("Man tänker inte på sånt men nu när jag fyllt",),
        no=("Och när det är halt kan jag inte", "När jag fyllt"),
    ),
    Rule(
        "sv.dangling.broken_tail",
        r"(?:men|fast|eftersom|därför att|för att|medan) (?:jag|vi|ni|de|man|hon|han|det|den) "
        r"(?:vet|tror|tycker|har|är|vill|kan|ska|måste|skulle|hade|var|får|förstår|känner)"
        r"(?: (?:ju|väl|nog|att|bara|aldrig|också|alltid)){0,2}(?: (?:ni|de|man|vi|jag|när))?(?= $)",
        yes=("Dag hade varit bäst, men jag vet ju att ni",),
        no=("Men jag vet ju att det går", "Jag vet"),
    ),
    Rule(
        "sv.ending.about_that",
        r"(?:(?<=^ )|(?<=[.,] )|(?<=^ nej , )|(?<=^ ja , ))(?:det|den|de|sådant|sånt|vad|vilket|ingen)(?: \S+){2,6} "
        r"(?:på|med|om|till|av|för|i|efter|från|åt|hos|vid)(?: \.)(?= $)",
        yes=("Det där måste min chef svara på.",),
        no=("Det är på.", "Jag jobbar på."),
    ),
    Rule(
        "sv.conclusion.floor",
        r"(?:under|mindre än) (?:det|den|så) (?:går|tar|kommer|vill|jobbar) jag (?:\S+ )?(?:inte|ej)(?: \.)(?= $)",
        yes=("Jag ligger på trettiosex nu och under det går jag inte.",),
        no=("Under trettio går jag inte.",),
    ),
    Rule(
        "sv.leadin.time",
        r"(?<=^ )(?:i|på|från|om|till|efter|inom|runt|kring|vid|när|tidigast|senast|redan|direkt)",
        yes=("I april", "På måndag"),
        no=("April", "Måndag i april"),
    ),
    Rule(
        "sv.dangling.broken_kind",
        r"(?:är|var|ju|finns|hette|har|någon) (?:en|ett|den|det|de) (?:sådan |sådant |sådana )?(?:där|här)(?= $)|"
        r"skulle (?:väl |nog )?(?:vara|bli) (?:sådär|så där|ungefär|typ|runt|kring)(?= $)|"
        r"(?:det|den|dem|dom) innan(?= $)",
        yes=("Det är ju en sån där", "Det skulle väl vara sådär", "Jag måste förnya det innan"),
        no=("Det är sådär", "Innan"),
    ),
    Rule(
        "sv.ending.when_then",
        rf"(?:när|innan|tills|sedan) (?:jag|vi|de|man|han|hon) (?:började|slutade|flyttade|kom|gick|fick|blev){_END}|"
        rf"(?:om|när) (?:jag|vi|man|det) (?:måste|kan|får|vill|behöver|hinner|orkar|behövs){_END}",
        yes=("Det gjorde vi allihop när vi började", "Jag gör det om jag måste"),
        no=("Vi började", "Om jag"),
    ),
    Rule(
        "sv.tail.year",
        r"(?:från|sedan|i|år|runt|kring) (?P<n>#)(?= $)",
        lambda hit: True if _FIRST_YEAR <= (hit.num("n") or 0) <= _LAST_YEAR else None,
        yes=("Sjuksköterskeexamen från 2015",),
        no=("Från 20", "En examen från Lund"),
    ),
)
