"""Swedish words that several lint rules share, and the surroundings in which a touchy word is about the work."""

from __future__ import annotations

_NO_ONE = r"(?!(?:du|dig|din|ditt|dina|ni|er|era|egen|eget|egna|själv|hemma|trots|utan)(?!\S))"
"""An innocent stretch ends where the candidate comes in: "arbeta kväll när du har barn"."""

MACROS = {
    "W": r"[^\s.?!;,]+",
    "DU": r"du|ni",
    "DIN": r"din|ditt|dina|er|ert|era",
    "TAIL": rf"(?:{_NO_ONE}[^\s.?!;,]+ ?){{0,9}}",
    "DONE": r"arbetat|jobbat|verkat|tjänstgjort|praktiserat|extrajobbat|vikarierat|varit anställd",
    "DOING": r"arbeta|jobba|arbetar|jobbar|arbete|arbetet|jobb|uppdrag|tjänst|anställning|praktik",
    "WITH": r"med|inom|på|i|av|för|om|hos|till|vid|mot|kring|åt|bland",
    "SKILL": (
        r"erfarenhet(?:er)?|erfaren|vana|van|utbildning(?:ar)?|utbildad|utbildat|kurs(?:er)?|kunskap(?:er)?|kännedom|"
        r"kompetens|examen|certifikat|certifiering|diplom|yrkesbevis|legitimation|legitimerad|behörighet|insatt|"
        r"bekant|"
        r"specialist|rutin|fortbildning|vidareutbildning|fördjupning"
    ),
    "SUPINE": r"[^\s.?!;,]*(?:at|it|tt|rt|kt|sålt|rest|löst)",
    "LIVED": (
        r"ett|inget|pratat|talat|diskuterat|funderat|övervägt|delat|privat|dubbelt|[^\s]*igt|fått|haft|varit|"
        r"blivit|tagit|lidit|brutit|suttit|begått|skadat|"
        r"genomgått|åkt|"
        r"planerat|skaffat|invandrat|"
        r"flyttat|"
        r"bytt|ändrat|röstat|strejkat|tänkt|velat|gått|mått|ätit|druckit|rökt|snusat|bott|vuxit|fyllt|passerat|"
        r"skilt|förlorat|"
        r"opererat|legat|sökt|medicinerat|köpt|lånat|ansökt|kommit|betalat|tjänat|fastat|bett|avtjänat|drabbats|"
        r"känt|märkt|"
        r"slutat|saknat|behövt|råkat|svenskt|utländskt|nedsatt|rent|tomt|ont|vårdat|prydligt|fast|stadigt|bestämt|"
        r"gift|lätt|"
        r"svårt|dåligt|gott|ständigt|fött|burit|hunnit|gjort (?:lumpen|värnplikt\w*|militär\w*|abort|gmu|plikten|"
        r"brott|konkurs|slag)|"
        r"levt|gjort dig|tatuerat|piercat|vaccinerat|testat|använt|provat(?! ut)|dömts|begärt|fullgjort|sexuellt|"
        r"synliga|"
        r"något|stort|någorlunda|annat|"
        r"identitet|svenskat|deltagit|demonstrerat|engagerat|anslutit|organiserat|polisanmält|bidragit|ordnat|"
        r"löst|fixat|brukat"
    ),
    "DEED": (
        r"undervisat|handlett|stöttat|bemött|vårdat(?! yttre)|hjälpt|hanterat|skött|tränat|behandlat|assisterat|"
        r"sorterat|lagat|"
        r"ritat|byggt|monterat|läst|studerat|handlagt|utrett|forskat|levererat|transporterat|passat|lett|drivit|"
        r"ansvarat|utfört|installerat|programmerat|rengjort|städat|sålt|serverat|kört|ledsagat|rådgivit|coachat|"
        r"rekryterat|intervjuat|tagit hand om|tagit emot|gett råd|gått(?! (?:in )?i väggen)|planterat|beskurit|"
        r"reparerat|kokat|bakat|"
        r"administrerat|registrerat|granskat|vaccinerat|fotograferat|klippt|sytt|målat|slipat|följt upp|"
        r"förskrivit|provat ut|matat|duschat|lyft|kopplat|felsökt|kalibrerat|mätt|svarvat|fräst|svetsat|gjutit|murat|"
        r"tapetserat|snickrat|spacklat|dränerat|schaktat|plöjt|skördat|fällt|mjölkat|slaktat|styckat|paketerat|"
        r"plockat|lastat|lossat|inventerat|bokfört|fakturerat|attesterat|översatt|tolkat|redigerat|filmat|designat|"
        r"utvecklat|kodat|konfigurerat|journalfört|masserat|färgat|sminkat|kontrollerat|skrivit|avlastat|inrett|"
        r"dekorerat|sått|lagt om|tagit blodprov|delat|ordinerat|expedierat|packat|undersökt|röntgat|bistått"
    ),
}

EXPERIENCE = (
    r"(?:{DONE}) (?:{W} ){0,3}?(?:{WITH}|som) {TAIL}",
    r"(?:{SKILL}) (?:{W} ){0,2}?(?:{WITH}|som) (?:att )?{TAIL}",
    r"(?:{DEED}) {TAIL}",
    r"har (?:{DU}) (?:tidigare |själv |någon gång |ofta |yrkesmässigt )?(?!(?:{LIVED})(?!\S)){SUPINE} {TAIL}",
    r"(?:känner|känna) (?:du |ni )?till {TAIL}",
)
"""What somebody has done or learnt: nothing in it is asked of the candidate's person."""

INNOCENT = (
    r"(?:leda|undervisa|skjutsa|köra|bemöta|möta|träna|handleda|stötta|assistera|behandla|undersöka|klippa|"
    r"servera|betjäna|"
    r"hantera|sälja|rådgiva|informera|bada|mata|aktivera|övervaka|bevaka|städa|transportera|hämta ut|ansvara för|"
    r"ansvar för) "
    r"(?!(?:stress|press|konflikt|kritik|motgång|arga|besvärliga|svåra|otrevliga|upprörda|jobbiga|kunder|"
    r"människor))(?!{g1}(?:din|ditt|dina))(?:{W} ){0,1}?{TAIL}",
    r"(?:kontakt|samverkan|samarbete|samarbetat) med polisen (?:i|som|på|inom|kring)",
    r"(?:{DOING}) (?:{W} ){0,1}?(?:med|inom|på|hos|för|åt|bland|i) {TAIL}",
    r"(?:stöd|stöttning|omsorg|hjälp|tillsyn|omvårdnad|rehabilitering|mottagning|rådgivning) (?:till|av|för|"
    r"åt) {TAIL}",
    r"(?<!du en )(?<!du )(?:patient|brukar|kund|boende|elev|gäst|klient|person|människ)\w* (?:som|med|utan|från|"
    r"under|över) {TAIL}",
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
