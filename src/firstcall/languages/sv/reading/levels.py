"""Swedish words about studies that are not finished, and levels told by other things; their names: `level_words`."""

from __future__ import annotations

from firstcall.reading.rules import Hit, Rule


def _whole_school(hit: Hit) -> bool:
    """Whether as many years as a whole upper secondary school takes are told: "gick fyra år tekniskt gymnasium"."""
    years = hit.parts[0].value if hit.parts else 0
    return years >= SCHOOL and "gymnasi" in hit.doc.shape[hit.start : hit.end + REST]


SCHOOL, REST = 3, 20
"""Years of upper secondary school, and characters behind them in which it is named."""

LEVEL_RULES = (
    Rule(
        "sv.unfinished.dropped",
        r"hoppade (?:jag )?av(?: (?!så |,)\S+){0,3}|hoppat av|(?:#|två|tre) av (?:de )?(?:#|två|tre|fyra) (?:år|"
        r"terminer|kurser|"
        r"poäng)\S*|underkän[dt](?: på| i)?|(?:blev |är )?(?:inte|aldrig) (?:klar|färdig|av|"
        r"klart|slutförd|slutfört)(?: \S+){0,2}|avbröt|slutade (?:i|innan|efter (?:#|ett|två|tre|halva|första|"
        r"andra|en)|jag)(?: \S+)?|"
        r"gick (?:aldrig|inte) (?:ut|klart)|utan (?:examen|att ta examen|(?:slut|fullständiga )?betyg|slutbevis)|"
        r"(?:uppsats|examensarbete)(?:n|t|en|et)?(?: \S+)? (?:kvar|aldrig|saknas|fattas)|inte (?:uppsats(?:en)?|"
        r"examensarbetet)|saknar (?:uppsats|examen|betyg)(?:en)?|"
        r"sökte (?:jag )?(?:men|fast) (?:jag )?(?:kom|blev) (?:jag )?(?:aldrig|inte)(?: (?:in|antagen))?(?: på)?|"
        r"(?:tappade|tröttnade|gav upp|bytte bana|tog paus)(?: \S+){0,2}|(?:blev|tog|hann) (?:jag )?aldrig (?:ut )?"
        r"(?:examen|klar|färdig|examinerad)|(?:men|fast) (?:jag har )?ingen examen|examen (?:fick|tog|blev) (?:jag |"
        r"det )(?:\S+ )?(?:aldrig|inte)|gick ut med (?:F|IG|streck|ofullständig\S*)|(?:men|fast) inte (?:någon "
        r")?examen|"
        r"inte (?:tagit|tog) (?:ut )?(?:examen|studenten)|inte avslutat|oavslutad|"
        r"ofullständig(?:a)?(?: betyg)?|kuggade|fick inte godkänt",
        yes=(
            "Gymnasiet hoppade jag av i tvåan.",
            "Kandidat, fast uppsatsen saknas.",
            "Tre av fyra år på lärarprogrammet.",
            "Jag blev underkänd på C.",
            "Jag tog aldrig ut examen.",
            "Jag gick ut med F i matte så examen fick jag inte.",
        ),
        no=("Jag har gymnasiet.",),
    ),
    Rule(
        "sv.unfinished.ongoing",
        r"exjobb(?:et)?(?: är)?(?: \S+)? kvar|(?:uppsats|examensarbete|exjobb|kandidatuppsats|c - uppsats|"
        r"masteruppsats|rapport)(?:en|et|t)? (?:lämnar|skriver|gör|försvarar|lägger|redovisar|presenterar|"
        r"ska)(?: \S+){1,4}|(?:skriver|gör) (?:jag )?(?:på )?(?:min )?(?:uppsats\S*|examensarbete\S*|exjobb\S*)|"
        r"(?:läser|går|pluggar) (?:\S+ ){0,2}(?:terminen|året|läsåret)(?: på "
        r"\S+)?|"
        r"(?:jag )?är klar (?:i|till|nästa|om) \S+|(?:blir|är snart) (?:jag )?(?:klar|färdig)(?: \S+){0,3}|"
        r"är klar i (?:{MONA})|(?:gör|tar|"
        r"skriver) (?:jag )?(?:\S+ ){1,4}(?:i (?:{MONA}|vår|höst|sommar|vinter)|nästa \S+|om (?:#|en|ett) \S+|"
        r"till (?:våren|"
        r"hösten|sommaren|jul))|studenten är i(?: \S+)?|läser (?:jag )?(?:just nu|nu|till|sista|"
        r"fortfarande|\S+|en|på)(?: \S+)?|pluggar(?: \S+){0,2}|studerar(?: \S+){0,2}|"
        r"är på (?:\S+ ){1,2}(?:kursen|nivån)(?= nu| [.,]| $)|(?:jag )?börjar (?:jag )?(?:snart|nu)|"
        r"håller på(?: \S+){0,3}|halvvägs(?: \S+)?|går (?:sista|andra|första|nu|just nu|på|"
        r"fortfarande)(?: \S+){0,2}|(?:nästan|snart) (?:klar|färdig)|jag (?:läser|pluggar)(?: \S+)?|"
        r"(?:disputerar|examineras|försvarar)(?: jag)?(?: \S+)? (?:i|till|om|nästa)(?: \S+)?|går (?:jag )?(?:på )?\S+ "
        r"(?:nu|"
        r"just nu|fortfarande|för tillfället)(?= [.,]| $)|klar (?:om|till|i) (?:(?:#|ett|en|två) (?:år|termin\S*|"
        r"månad\S*)|"
        r"våren|hösten|sommaren|jul|(?:{MONA}|{MO})(?! (?:förra|i fjol|#)))|påbörjad|påbörjat|under gång|pågår|"
        r"pågående|på gång|(?:gjort|har|hunnit|klarat|samlat|avverkat|gått)(?: "
        r"\S+)? "
        r"(?:#|ett|en|två|tre)(?: \S+)? av (?:totalt )?(?:#|två|tre|fyra)(?: \S+)?|tar examen (?:i|nästa|till)(?: "
        r"\S+)?|"
        r"kvar (?:av|på|till)(?: \S+)?|(?:terminer?|år|kurser?|"
        r"poäng) kvar"
        r"|\S*prov(?:et)? (?:på|i|för|till) \S+ (?:är|blir|har jag|skriver jag|gör jag) (?:i|nästa|på|om|till)(?: "
        r"\S+)?"
        r"|(?:provet|examen|tentan|slutprovet|uppsatsen) (?:är|skriver jag|har jag|gör jag) (?:i|nästa|"
        r"på|till|om)(?: \S+)?|(?:\S+)?(?:provet|brevet) (?:är|skriver jag|gör jag|tar jag|har jag|blir) (?:i|"
        r"nästa|om|till)(?: \S+)?"
        r""
        r"|\S+ går jag (?:snart|nu|på|i|just)|\S+(?:brev|examen|prov)?(?:et)? (?:nästa|till) (?:vår|höst|sommar|"
        r"termin|år)(?= [.,]| $)"
        r"|tar (?:examen|studenten) (?:i|nästa|till)(?: \S+)?"
        r"|skriver (?:jag )?(?:\S+ )?prov(?:et)? (?:till|för|på|i) \S+"
        r"|(?:\S+ )?\S+ (?:återstår|är kvar)(?= [.,]| $)|(?:återstår|fattas) (?:halva|hela|en del|lite)(?: \S+)?"
        r"|(?:slut)?examen i (?:{MONA}|vår|höst|sommar)|(?:#|ett|en) (?:år|termin(?:er)?|månad(?:er)?) till(?= [.,]|"
        r" $)",
        yes=(
            "C går jag snart.",
            "Ettan klar, tvåan påbörjad.",
            "Lärling, jag har gjort tvåtusen timmar av sextusen.",
            "Nationella provet på D är nästa vecka.",
            "Halva undersköterskan återstår.",
            "Socionom, fast examensarbetet lämnar jag in i maj.",
            "Jag skriver på min uppsats.",
            "Gesällbrev i plåt, mästarbrev nästa vår.",
            "Jag skriver provet till D i oktober.",
            "Jag är fortfarande lärling, ett år till.",
            "Lärling, slutexamen i december.",
            "Provet är nästa månad.",
            "Gesällprovet gör jag i höst.",
            "Jag blir klar med kandidaten i juni.",
        ),
        no=("Jag blev klar 2014.",),
    ),
    Rule(
        "sv.unfinished.year",
        r"(?:första|andra|tredje|fjärde|sista) året(?: nu)?|(?:första|andra|tredje)årslärling",
        yes=("Lärling, tredje året.",),
        no=("Tredje gången.",),
    ),
    Rule(
        "sv.unfinished.started",
        r"började (?:jag )?(?:på|i|plugga) (?:\S+ ){1,3}?(?:men|fast)(?= (?:jag )?(?:hoppade|slutade|avbröt|tröttnade|"
        r"gav|la))|"
        r"börjar(?: \S+){0,2} (?:på|i) \S+|började (?:jag )?(?:plugga|läsa|studera|en|"
        r"ett|på(?= (?:fordon|el|bygg|natur|samhäll|ekonomi|vård|omvårdnad|högskol|universitet|gymnasi|komvux|yh|kth|"
        r"\S*utbildning|\S*programmet|\S*linjen|\S*skolan|"
        r"\S*kurs|"
        r"kandidat|master)))(?: \S+){0,3}|påbörjade(?: \S+){0,3}|"
        r"(?:läste|gick) (?:ett|en|två|tre|några|#|halva|"
        r"lite)(?: \S+){0,3}"
        r"|(?:ska|tänker|kommer att|vill|tänkte|får|kan|planerar att|hoppas(?: på att)?) (?:jag )?(?:göra|ta|"
        r"läsa|skriva|börja)"
        r"(?: \S+){0,2}|(?:siktar|sikte) (?:på|mot) \S+|(?:och )?(?:ett|en) "
        r"halv(?:år|termin)(?: på)?(?: \S+)?|(?:#|två|ett|tre) års (?:\S*studier)(?: utan examen)?",
        lambda hit: None if _whole_school(hit) else hit.rule.id,
        yes=(
            "Jag ska göra gesällprovet i maj.",
            "Jag vill ta mästarbrev om tre år.",
            "och ett halvår på fordonsprogrammet",
            "Började plugga till ingenjör.",
        ),
        no=("Jag tog examen.", "Jag gick fyra år tekniskt gymnasium."),
    ),
    Rule(
        "sv.furtherstudy.then",
        r"(?:sen|sedan|därefter|efter det)(?: (?!inte|aldrig)\S+){0,2} (?:påbyggnad|påbyggnadsår|tekniskt basår|"
        r"basår)",
        yes=("Gymnasiet, sen ett tekniskt basår.",),
        no=("Grundskola, sen började jag jobba.",),
    ),
    Rule(
        "sv.finished.with",
        r"(?<!inte )(?<!snart )(?<!nästan )(?<!blir )(?<!blir jag )(?<!bli )(?:klar|färdig) med|klarat(?: av)?|"
        r"godkänd på|betyg (?:på|i)|godkänt på|avslutat",
        yes=("Jag är klar med C och börjar D på måndag.",),
        no=("Jag är inte klar med C.",),
    ),
    Rule(
        "sv.howgood.question",
        r"hur (?:\S+ )?(?:bra|väl|god|duktig)",
        yes=("Hur bra är din svenska?",),
        no=("Vilken examen har du?",),
    ),
    Rule(
        "sv.improving.on",
        r"(?:jobbar på (?:det|den)|tränar på (?:det|den)|blir bättre|håller på att lära mig|övar)(?= [.,!]| $| varje|"
        r" hela)",
        yes=("A2, jobbar på det.",),
        no=("Jag jobbar på HNC.",),
    ),
    Rule(
        "sv.littleslow.words",
        r"lite (?:långsam\S*|svår\S*|trög\S*|ringrostig\S*|blyg\S*|nervös\S*|bättre|mer|sämre|knaggligt?)",
        yes=("Pratar lite långsamt.",),
        no=("Jag pratar lite.",),
    ),
    Rule(
        "sv.skillpart.of",
        r"(?:i |på )?(?:tal|skrift|muntligt|skriftligt|skriven|talad|läsning|skrivning|papperet|grammatik(?:en)?)|"
        r"(?:att )?"
        r"(?:prata|tala|skriva|läsa|förstå)",
        yes=("God i tal, grundläggande i skrift.",),
        no=("God.",),
    ),
    Rule(
        "sv.retract.mark",
        r"(?<=[.,?] )(?:(?:eller|jo|nä|nej) )?(?:egentligen|vid närmare eftertanke|förresten|stryk det)(?: ,)?(?= "
        r"\S)",
        yes=("Kväll, eller förresten dag.",),
        no=("Förresten, dag.",),
    ),
    Rule(
        "sv.betweenlevels.mark",
        r"mellan|någonstans mellan|mitt emellan|mittemellan|emellan",
        yes=("Mellan van och expert.", "Mitt emellan god och flytande."),
        no=("Van.",),
    ),
    Rule(
        "sv.foreign.school",
        r"från (?:mitt )?hemland(?:et)?|(?:utländsk|utomlands)(?: \S+)?|(?:i|från) (?:{FAR}|polen|rumänien|"
        r"grekland|kroatien|bulgarien|ungern|lettland|litauen)(?! (?:\S+ ){1,9}?(?:i sverige|här) (?:\S+ ){0,4}?"
        r"(?:gjort|gick|gått|läst|läste|tog|tagit|klarat|klarade|avslutat|avslutade))|"
        r"(?:på|hos) uhr|(?:för|under) bedömning|ska bedömas|"
        r"inte (?:\S+ )?(?:översatt\S*|validera\S*|bedöm[td]\S*)",
        yes=("Jag läste i Syrien.", "Gymnasium från Kroatien, inte översatt.", "Papperen ligger på UHR."),
        no=("Jag läste i Lund.",),
    ),
)
