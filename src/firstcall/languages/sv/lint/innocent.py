"""Swedish words that several lint rules share, and the surroundings in which a touchy word is about the work."""

from __future__ import annotations

from firstcall.languages.sv.lint.worked import TRADE, WORK, WORKED, WORKED_ON

_NO_ONE = r"(?!(?:du|dig|din|ditt|dina|ni|er|era|egen|eget|egna|själv|hemma|trots|utan|pga)(?!\S))"
"""An innocent stretch ends where the candidate comes in: "arbeta kväll när du har barn"."""

_LIVING = (
    r"skicka|hänga|ofta|alla|några|många|andra|bara|extra|samma|bra|gärna|utöka|bilda|starta|fira|bekänna|tillhöra|"
    r"bifoga|ladda|mejla|maila|berätta|beskriva|uppge|ange|nämna|säga|redogöra|intyga|garantera|lova|svara|låta|raka|"
    r"dölja|täcka|bevisa|förklara|motivera|hantera|tänka|vara|skaffa|fasta|leva|bo|äta|dricka|röka|tåla|klara|orka|"
    r"må|känna|visa|uppvisa|avslöja|styrka|bekräfta|specificera|sova|lita|samarbeta|arbeta|jobba|lägga|lämna|komma|"
    r"börja|tala|sluta|avstå|hålla|anpassa|prioritera|passa|konvertera|gifta|försörja|ordna|lösa|kombinera|pussla|"
    r"betala|låna|äga|organisera|rösta|strejka|ställa|gilla|trivas|behärska|acceptera|respektera|skaka|hälsa|be|"
    r"presentera|bidra|växa|utvecklas|resa|flytta|hyra|köpa|delta|engagera|diskutera|dela|vabba|planera|höra|stå|gå|"
    r"göra|få|ha|ta|ge|se|bli|använda|bära|vaccinera|testa|lyfta|sitta|släppa|svära|amma|föda|öppna|prata|lära|"
    r"tolerera|anstränga|vänta|förneka|undvika|bry|nå|stanna|släta|godta|medge|erkänna|ljuga|stå ut|komma ihåg|"
    r"bevara|garantera|förändra|skjuta på|dröja|vänta med|behöva"
)
"""What a person does in private life or tells about it; other infinitives are work."""

_THIRD = (
    r"(?:många |flera |några |alla |de flesta |våra |den |de )?(?:barnen|kunden|kunder|kunderna|brukaren|brukarna|"
    r"patienten|patienterna|patienter|eleverna|eleven|boende|gästerna|gäster|klienten|klienterna|deltagarna|"
    r"besökarna|boendet|avdelningen|förskolan|skolan|kyrkan|butiken|verksamheten|föreningen|ungdomarna|hyresgästerna|"
    r"medlemmarna|resenärerna|barnets \w+|brukarens \w+|patientens \w+|kundens \w+|anläggningen|hemmet|mottagningen|"
    r"restaurangen)"
)
"""Who or what a job ad tells of before it asks: "Barnen är ett till tre år."."""

MACROS = {
    "W": r"[^\s.?!;,]+",
    "DU": r"du|ni",
    "DIG": r"dig|er",
    "DIN": r"din|ditt|dina|er|ert|era",
    "TAIL": rf"(?:{_NO_ONE}[^\s.?!;,]+ ?){{0,9}}",
    "REST": r"(?:[^\s.?!;]+ ?){0,14}",
    "LEAD": (
        r"har|hade|ha|haft|fått|är|du|ni|dig|vi|någon|någon slags|viss|stor|lång|god|bra|egen|tidigare|relevant|"
        r"mycket|lite|redan|också|även|själv|dokumenterad|praktisk|gedigen|formell|särskild|flerårig|minst|års|år|"
        r"\d+|om|får|behöver|söker|person|med|som|den|erfarenhet|intyg|på|att"
    ),
    "DONE": r"arbetat|jobbat|verkat|tjänstgjort|praktiserat|extrajobbat|vikarierat|varit anställd",
    "DOING": r"arbeta|jobba|arbetar|jobbar|arbete|arbetet|jobb|uppdrag|tjänst|anställning|praktik",
    "WITH": r"med|inom|på|i|av|för|om|hos|till|vid|mot|kring|åt|bland",
    "SKILL": (
        r"erfarenhet(?:er)?|erfaren|vana|van|utbildning(?:ar)?|utbildad|utbildat|kurs(?:er)?|kunskap(?:er)?|kännedom|"
        r"kompetens|examen|certifikat|certifiering|diplom|yrkesbevis|legitimation|legitimerad|behörighet|insatt|"
        r"bekant|specialist|rutin|fortbildning|vidareutbildning|fördjupning"
    ),
    "WORKED": WORKED,
    "WORK": WORK,
    "NOT_YOU": rf"{_NO_ONE}[^\s.?!;]+",
    "THIRD": _THIRD,
    "WORKED_ON": WORKED_ON,
    "HAVE_YOU": r"(?:har|hade) (?:du|ni)|(?:du|ni) (?:har|hade)",
    "TRADE": TRADE,
    "LIVED": (
        r"hållit på med|lagt av|lagt {DIG}|växlat mellan|läst (?:koranen|bibeln)|kört (?:rattfull|full|berusad|"
        r"påverkad|onykter)|klippt (?:håret|dig)|sålt droger|utvecklat (?:din|ditt)|diskuterat {g4}(?:hemma|partner\w*|"
        r"familj\w*)|planerat|bytt (?:kön|namn|juridiskt|religion|tro|parti|könet|efternamn|förnamn)|opererat (?:dig|"
        r"bort|in|"
        r"knä\w*|rygg\w*|ögon\w*|höft\w*)|lånat(?! ut)|märkt|burit (?:slöja|barn|ett barn|på)|gjort "
        r"(?:grundutbildning\w* i "
        r"försvar\w*|lumpen|värnplikt\w*|militär\w*|abort|gmu|plikten|brott|konkurs|slag|dig|slut|bort|något|någon "
        r"(?!\w+erfarenhet)|ivf|en (?:abort|brott|skönhets\w+|könskorr\w+)|skönhets\w+|könskorr\w+|hiv \w+)|gett "
        r"(?:upp|{DIG})|provat (?:att|droger|cannabis|narkotika)|suttit (?:inne|häktad|i häkte)|"
        r"tatuerat (?:dig|in)|vaccinerat (?:dig|er)|testat (?:dig|positivt?|negativt?|droger)|(?:{W} "
        r"){0,1}?(?:{DIG})(?= "
        r"(?:med|i|på|för|till|av)(?!\S))|ordnat (?:barn\w*|livet|det|med)|"
        r"(?:protest|självmedicin|ruin|emigr|immigr|adopt|separ|konvert|skönhetsoper|fund|pass|medicin|demonstr|"
        r"engag|organis|"
        r"sympatis|kritis|integr|assimil|pension|kollaps|rehabilit|amputer|menstru|abort|spekul|invest|flirt|parti|"
        r"delta|"
        r"jubil|fir|krisat|stud)erat(?: dig)?|vårdat (?:en |ett |din |ditt )?(?:anhörig|mamma|pappa|förälder|"
        r"närstående|yttre)\w*"
    ),
    "WORKING": (
        r"klipper|felsöker|svetsar|lagar|bakar|syr|målar|kör|säljer|undervisar|handleder|behandlar|städar|servar|"
        r"bygger|monterar|tolkar|översätter|ritar|programmerar|masserar|färgar|sminkar|matar|tatuerar|provar ut|"
        r"tillverkar|serverar|reparerar|mekar|bokför|fakturerar|administrerar|handlägger|ansvarar|utreder|coachar|"
        r"rekryterar|transporterar|levererar|fotograferar|filmar|skriver artiklar|installerar|konstruerar|designar|"
        r"utvecklar|assisterar|ledsagar|vårdar patienter|undersöker|slaktar|styckar|odlar|murar|snickrar|svarvar|"
        r"fräser|gjuter"
    ),
    "LIVING": _LIVING,
    "DEED": (
        r"undervisat|handlett|stöttat|bemött|vårdat(?! yttre)|hjälpt|hanterat|skött|tränat|behandlat|assisterat|"
        r"sorterat|lagat|ritat|byggt|monterat|läst(?! (?:koranen|bibeln))|studerat|handlagt|utrett|forskat|levererat|"
        r"transporterat|passat|lett|drivit|ansvarat|utfört|installerat|programmerat|rengjort|städat|sålt(?! droger)|"
        r"serverat|kört(?! (?:rattfull|full|berusad|påverkad|onykter))|ledsagat|rådgivit|coachat|rekryterat|"
        r"intervjuat|tagit hand om|tagit emot|gett råd|gått (?:en |ett |någon |på |klart |igenom )?\w*(?:kurs|"
        r"utbildning|program|lärling|linje)\w*|planterat|beskurit|reparerat|kokat|bakat|administrerat|registrerat|"
        r"granskat|vaccinerat|fotograferat|klippt(?! (?:håret|dig))|sytt|målat|slipat|följt upp|förskrivit|provat ut|"
        r"matat|duschat|kopplat|felsökt|kalibrerat|mätt|svarvat|fräst|svetsat|gjutit|murat|tapetserat|snickrat|"
        r"spacklat|dränerat|schaktat|plöjt|skördat|fällt|mjölkat|slaktat|styckat|paketerat|plockat|lastat|lossat|"
        r"inventerat|bokfört|fakturerat|attesterat|översatt|tolkat|redigerat|filmat|designat|utvecklat|kodat|"
        r"konfigurerat|journalfört|masserat|färgat|sminkat|kontrollerat|skrivit|avlastat|inrett|dekorerat|sått|lagt "
        r"om|tagit blodprov|delat|ordinerat|expedierat|packat|undersökt|röntgat|bistått"
    ),
}

EXPERIENCE = (
    r"(?:(?:{LEAD}) ){0,5}(?:{DONE}) (?!som värnplikt)(?:{W} ){0,3}?(?:{WITH}|som)(?: {TAIL})?",
    r"(?:(?:{LEAD}) ){0,5}(?:{SKILL})(?! (?:vid|med|av|på|i) (?:att )?{g4}(?:bollar|järn i elden|stress\w*|press(?= "
    r"*$| [.?!]))(?!\S))(?! (?:vid|med|av) (?:att )?{g1}(?:tung|tunga|tungt|lyft|lyfta|bära|höjder|kyla|"
    r"stå|gå)(?!\S)) (?:{W} ){0,2}?(?:{WITH}|som)(?: (?:att )?{TAIL})?",
    r"(?:(?:{LEAD}) ){0,5}(?:{DEED}) {TAIL}",
    r"(?:{HAVE_YOU}) (?:(?:tidigare|själv|någon gång|någonsin|nyligen|redan|också|även|ofta|mycket|yrkesmässigt) ){0,2}"
    r"(?!(?:{LIVED})(?!\S))(?:{WORKED}) {TAIL}",
    r"(?:känner|känna) (?:du |ni )?till {TAIL}",
    r"(?:{W} ){0,6}?(?!(?:har|är|var|när|eller|men|innan|där)(?!\S)){W}(?:en|et|na|or|ar|er|barn|hus) (?:som )?{DU} "
    r"(?:{WORKED_ON}|(?:har|hade) (?:{DONE}|{WORKED})(?: med| i| hos)?)(?: {TAIL})?",
    r"(?:{W} ){0,6}?{W}na (?:som )?{DU} (?:{DONE}|{WORKED})(?: {TAIL})?",
    r"(?:{HAVE_YOU}) (?:som|i|på|inom|under|via|hos|vid) (?:{W} ){1,6}?(?!(?:{LIVED})(?!\S))(?:{WORKED}|{DONE}|"
    r"bemött|varit "
    r"anställd|varit {TRADE}) {TAIL}",
    r"(?:(?:har|hade|är) )?(?:{DU} )?(?:tidigare |någon gång )?(?:varit|var {DU}|arbetar {DU} som|är {DU}) "
    r"{g1}{TRADE} (?:i|på|för|hos|åt|inom|vid|bland|av|på en|till) {TAIL}",
    r"(?:vilken|vilket|vilka|hur många|hur mycket|vad för) (?:{W} ){1,8}?(?:har|hade) {DU} "
    r"{g2}(?!(?:{LIVED})(?!\S))(?:{WORKED}|"
    r"{DONE}|{DEED}|ansvar\w*)(?: {TAIL})?",
    r"(?:vilken|vilket|vilka|vad för) (?:{W} ){1,8}?(?:är|var) {DU} (?:van|utbildad|insatt|behörig|certifierad|"
    r"bekant|specialiserad|"
    r"legitimerad)(?: {TAIL})?",
    r"(?:{W} ){0,9}?(?:något|sådant|nåt|sånt|saker|uppgifter|områden?|moment|miljöe?r?|arbetsuppgifter|grupper?|"
    r"arbete|ämnen?|"
    r"målgrupp) (?:som )?{DU} (?:har |är |kan |tidigare |redan |själv ){0,3}(?:{WORKED}|{DONE}|{DEED}|van|utbildad|"
    r"erfarenhet|delegering|behörighet|haft hand om)(?: {TAIL})?",
)
"""What somebody has done or learnt: nothing in it is asked of the candidate's person."""

INNOCENT = (
    r"(?:(?:kan|kunde|skulle|vill|ska|skall) {DU}|{DU} (?:kan|ska|skall|kommer att|får)) (?:, (?:{W} ){1,4}, "
    r")?(?:tänka (?:dig|er) att |"
    r"även |också |själv |ibland |vid behov |hjälpa till "
    r"(?:med )?att |vara med och |behöva )?(?!(?:{LIVING})(?!\S))(?:\w{2,}a|sy|ge (?:stöd|hjälp|råd|insulin|mat)|ta "
    r"hand om|ha hand om|ta emot) {TAIL}",
    r"(?:van|vana|beredd|redo|villig|erfarenhet|rutin|bekväm|trygg) (?:med|av|vid|vid det|på)? ?att "
    r"(?!(?:{LIVING})(?!\S))(?:\w{2,}a|sy|ta hand om|ha hand om|ta emot) {TAIL}",
    r"(?!(?:rök|missbruk|medborg|invandr|{W}djup|vid|när)are )\w{3,}are (?:i|inom|för|åt|på) {TAIL}",
    r"(?:ingår|ingick|ingå|innebar|gick ut på|handlade om|bestod av) {g4}att (?:{WORK}) {TAIL}",
    r"att (?!(?:{LIVING})(?!\S))(?:{WORK}) {TAIL}",
    r"(?:hur|vad|när|varför) man {TAIL}",
    r"(?:arbeta|jobba|arbete|jobb) (?:där|nära|bland|runt|kring|i närheten av|intill) {TAIL}",
    r"(?:(?<=\. )|(?<=\? )|(?<=! )|(?<=^ ))(?:{THIRD}) (?!{g5}(?:vill|önskar|föredrar|söker|helst|bara|endast|enbart|"
    r"kräver|gillar)(?!\S))(?:{NOT_YOU} ){1,14}[.]",
    r"(?:{WORKING}) {DU} (?:både |även |också |själv )?{TAIL}",
    r"\w{3,}(?:ärenden?|rådgivning\w*|administration|handläggning|handläggare|hantering|förhandling\w*|rapportering|"
    r"policy|policyer|utbildning\w*|kurs|kurser|lagstiftning\w*|lagen|rätt|pedagog\w*|specialist\w*|terapi|terapeut|"
    r"chef|coach|lärare|skötare|skötarutbildning|mottagning\w*|kliniken?|avdelning\w*|verksamhet\w*|system\w*|"
    r"grupper|gruppen|kläder|möbler|konsument\w*|journal\w*|teknik|tekniker|(?<!ut)mätning\w*|försäkring\w*|"
    r"produktion\w*)",
    r"(?:medarbetare|anställda|personal|kollegor|deltagare|lärlingar|vårdtagare|hyresgäster|medlemmar|resenärer|"
    r"passagerare|kunder|användare|sökande|barn och unga|familjer|föräldrar|vuxna|äldre|unga|studenter|kvinnor|män) "
    r"(?:som|med|utan|under|över) {TAIL}",
    r"(?:leda|lyfta|bära|klä|undervisa|skjutsa|köra|bemöta|möta|träna|handleda|stötta|assistera|behandla|undersöka|"
    r"klippa|servera|"
    r"betjäna|hantera|sälja|rådgiva|informera|bada|mata|aktivera|övervaka|bevaka|städa|transportera|hämta ut|ansvara "
    r"för|ansvar för(?! {g2}(?:gammal|sjuk|hem|barn|familj|föräld|mamma|pappa|anhörig)\w*)) (?!(?:stress|press|"
    r"konflikt|kritik|motgång|arga|besvärliga|svåra|otrevliga|upprörda|jobbiga|kunder|människor))(?!{g1}(?:din|ditt|"
    r"dina))(?:{W} ){0,1}?{TAIL}",
    r"(?:kontakt|samverkan|samarbete|samarbetat) med polisen (?:i|som|på|inom|kring)",
    r"(?:tjänsten|jobbet|arbetet|rollen|uppdraget|vi|verksamheten|företaget|butiken|kunderna) {g2}(?:ingår|ingå|"
    r"innebär|omfattar|handlar om|består av|innefattar|säljer|erbjuder|hjälper|möter|tar emot|arbetar med|jobbar "
    r"med) {TAIL}",
    r"(?:{DOING}) (?:{W} ){0,1}?(?:med|inom|på(?! grund)|hos|för(?! (?:tung|svår|farlig|slitig|hård|stressig)t)|åt|"
    r"bland|i)(?! {g1}(?:unionen|facket|fackförbund\w*|"
    r"seko|saco|lo|tco|riktig|karl|kvinna|kille|ung|ungt)) {TAIL}",
    r"(?:(?:{LEAD}) ){0,5}(?:stöd|stöttning|omsorg|hjälp|tillsyn|omvårdnad|rehabilitering|mottagning|rådgivning|"
    r"ansvar\w*) (?:till|av|för|åt|över|om)(?! {g2}(?:gammal|sjuk|hem|barn(?!\w)|familj|föräld|mamma|pappa|"
    r"anhörig)\w*) {TAIL}",
    r"(?<!du en )(?<!du )(?:patient|brukar|kund|boende|elev|gäst|klient|person|människ|medarbetar|anställd|"
    r"kolleg)\w* (?:som|med|utan|från|under|över) {TAIL}",
    r"(?:kolleg\w*|medarbetar\w*|föregångare\w*|ordinarie) (?:som )?(?:är|går|gick|ska|blir|har|tar|vabbar) {TAIL}",
    r"(?:kund|patient|brukare|resenär|passagerare|elev|gäst|boende|klient|besökare|hyresgäst|deltagare|person|förare|"
    r"chaufför|sökande)(?:en|er|erna|na)? "
    r"(?:är|blir|har|får|mår|inte|beter) {TAIL}",
    r"(?:efter|åt) {W} som (?:är|går|gick|ska|blir|har|tar) {TAIL}",
    r"(?:vikari\w+|ersätta|ersätter|täcka upp) {g5}{W}",
)
"""Work still to be done, and other people: what would be refused elsewhere is let through."""

_EMPTY = (
    "att av behov behövs behöver bra bör de den denna det detta där därför då eftersom en enligt ett finns för "
    "ha har i inte ingår är jobb jobbet krav kravet kräver krävs kund kunden måste nödvändigt och oss på "
    "rollen ska som så till tjänst tjänsten typ uppdraget viktigt vi vill vår arbetet arbete arbetar man ju "
    "väl bara vara också policy regler önskemål önskar reason anledning skäl alltid ok ja nej todo tbd xxx "
    "kommer senare "
)
EMPTY_WORDS = frozenset(_EMPTY.split())
"""Words that say nothing about why the job demands something."""

_FINITE = (
    "är var har hade kan kunde ska skall skulle vill ville får fick måste bör borde behöver behövde brukar brukade "
    "blir blev talar pratar läser skriver förstår behärskar tänker planerar väntar bor bodde lever levde äter dricker "
    "röker snusar använder bär tar tog går gick lider mår ser hör känner tror ber fastar firar tillhör röstar äger "
    "hyr "
    "tjänar tjänade klarar orkar tål trivs gillar älskar hanterar kommer kom tränar sover försörjer vabbar klär väger "
    "fyller fyllde accepterar godkänner ställer söker uppfyller saknar identifierar definierar räknar önskar begär"
)
FINITE = frozenset(_FINITE.split())
"""Verbs before which "du" makes a statement."""

_WHO = (
    *("du som söker", "dig som", "någon som", "den som", "de som", "personer som", "en person som", "du som"),
    *("sökande", "den sökande", "sökanden", "kandidaten", "vår kandidat"),
)
_MUST = ("du", "ni", "sökande", "den sökande", "sökanden", "kandidaten", "man")
_MODALS = ("ska", "skall", "måste", "bör", "får inte", "får ej", "behöver", "förväntas")

_OF_SENTENCES = (
    "vad vem vems vilken vilket vilka hur när var vart varifrån varför man vi jag det den han hon de din ditt "
    "dina "
    "er passar gäller fungerar funkar ligger krävs ingår finns finnes arbetar jobbar hyra skicka bifoga ange beskriv "
    "berätta lämna uppge motivera räcker duger nöjer går blir kommer kräver innebär erbjuder söker behöver heter "
    "startar börjar slutar gör"
)
OF_SENTENCES = frozenset(_OF_SENTENCES.split())
"""Words that a question without subject and verb has not."""

DEMANDS = {
    **{f"{who} {verb}": asked for who in _WHO for verb, asked in (("är", "är du"), ("har", "har du"))},
    **{
        f"{who} {must} {verb}": asked
        for who in _MUST
        for must in _MODALS
        for verb, asked in (("vara", "är du"), ("ha", "har du"))
    },
}
"""Demands that stand for questions: "du bör vara" asks "är du"."""

WANTED = (
    r"(?:{DU}|sökanden?|kandidaten|personen|medarbetaren|den som) {g2}(?:är|har|får|blir|vara|ha|bli|skaffa\w*|"
    r"behöver) "
    r"{g1}{W}",
    r"(?:är|har|får|blir|behöver) (?:{DU}) {g2}{W}",
    r"{DIN} {g2}{W}",
    r"(?:vill|önskar|önskas|söker|söks|föredrar|behöver|behövs|tar|anställer|vårt|kräver|krävs|letar efter) "
    r"{g2}(?:en|ett|ha|inga|ingen|inte|bara|endast|enbart|helst|hellre|gärna|någon|fler|unga?|att) {g3}{W}",
    r"(?:inga|ingen|inte någon|bara|endast|enbart|helst|hellre|för (?:tungt|svårt|farligt|slitigt|hårt|stressigt) för) "
    r"{g2}{W}",
    r"{W} {g1}(?:orkar|klarar|passar|kan|är|blir|tål|platsar) {g1}(?:inte|ej|bättre|bäst|sämre|ofta|oftare|mer|borta)",
    r"(?:någon|en person|folk|dem|de|den) (?:som|med|utan|under|över) {g3}{W}",
)
"""Who a reason says that the job is for."""
