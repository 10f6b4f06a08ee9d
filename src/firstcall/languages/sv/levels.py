"""Swedish words about levels of schooling, language and trade, and about studies that are not finished."""

from __future__ import annotations

from firstcall.reading.rules import Rule

LEVELS = {
    "grundskola": (
        "grundskolan",
        "nian",
        "nionde klass",
        "högstadiet",
        "niondeklass",
        "nia",
        "nioårig",
        "folkskola",
        "folkskolan",
        "grund skola",
        "åttan",
        "nionde",
    ),
    "gymnasium": (
        "gymnasiet",
        "gymnasie",
        "gymnasieexamen",
        "gymnasieutbildning",
        "gymnasial",
        "studenten",
        "studentexamen",
        "kocklinjen",
        "bygg och anläggning",
        "linjen",
        "byggprogrammet",
        "elprogrammet",
        "el och energi",
        "naturprogrammet",
        "samhällsprogrammet",
        "samhäll",
        "natur",
        "fordonsprogrammet",
        "fordon",
        "omvårdnadsprogrammet",
        "vård och omsorg",
        "handelsprogrammet",
        "gymnasie kompetens",
        "komvux",
        "gymnasieskola",
        "industriprogrammet",
        "restaurangprogrammet",
        "barn och fritid",
        "yrkesgymnasium",
        "trean",
        "treårigt",
        "tvåårigt",
        "teknikprogrammet",
        "ekonomiprogrammet",
        "gymnasieskolan",
        "studentbetyg",
        "gymnasieingenjör",
        "tog studenten",
        "vuxenutbildning",
    ),
    "yrkeshögskola": (
        "yh",
        "yrkeshögskolan",
        "yrkeshögskole",
        "ky",
        "yh - utbildning",
        "yrkes högskola",
        "yhutbildning",
        "kvalificerad yrkesutbildning",
        "yrkeshögskoleexamen",
        "yrkeshögskole examen",
    ),
    "kandidat": (
        "kandidatexamen",
        "kandidaten",
        "kandidatexamen",
        "kandidatnivå",
        "fil kand",
        "filkand",
        "bachelor",
        "högskoleexamen",
        "sjuksköterskeexamen",
        "högskoleingenjör",
        "socionom",
        "lärarexamen",
        "högskoleutbildning",
        "sjuksköterska",
    ),
    "master": (
        "masterexamen",
        "doktorerat",
        "doktorsexamen",
        "disputerat",
        "disputerad",
        "mastern",
        "masters",
        "magister",
        "magisterexamen",
        "civilingenjör",
        "civilekonom",
        "jurist",
        "läkare",
        "läkarexamen",
        "mastersexamen",
        "civilingenjörsexamen",
        "juristexamen",
        "civilingengör",
    ),
    "doktor": ("doktorsexamen", "disputerat", "disputerad", "doktorerat", "phd"),
    "ingen": ("inga", "inga alls", "inget", "ingen utbildning", "ingen alls"),
    "nybörjare": ("nybörjarnivå", "väldigt lite", "nästan ingen", "ingen", "knappt något", "lär mig", "bara några ord"),
    "grundläggande": (
        "sådär",
        "hjälpligt",
        "skolengelska",
        "skolsvenska",
        "lite grann",
        "lite",
        "basic",
        "grunderna",
        "enkel",
        "enkla",
        "klarar mig",
        "hyfsad",
        "okej",
        "inte så bra",
        "så där",
    ),
    "god": ("bra", "mycket bra", "goda", "helt okej", "väldigt bra", "jättebra", "ganska bra", "rätt bra"),
    "flytande": (
        "flyt",
        "fluent",
        "drömmer på",
        "helt flytande",
        "perfekt",
        "obehindrat",
        "utan problem",
        "som en svensk",
    ),
    "modersmål": (
        "modersmålet",
        "född här",
        "född i sverige",
        "uppvuxen här",
        "uppväxt här",
        "infödd",
        "svenska är mitt",
        "född i",
    ),
    "lärling": ("lärlingen", "lärlingsutbildning"),
    "gesäll": ("gesällbrev", "gesällbrevet", "gesällprov", "gesällprovet", "gesällen"),
    "mästare": ("mästarbrev", "mästarbrevet", "mästarprov", "mästar"),
}
"""Common levels -> other words for them."""

LEVEL_RULES = (
    Rule(
        "sv.unfinished.dropped",
        r"hoppade (?:jag )?av(?: \S+){0,3}|hoppat av|(?:blev |är )?(?:inte|aldrig) (?:klar|färdig|av|"
        r"klart|slutförd|slutfört)(?: \S+){0,2}|avbröt|slutade (?:i|innan|efter|jag)(?: \S+)?|"
        r"gick (?:aldrig|inte) (?:ut|klart)|utan (?:examen|att ta examen|betyg)|"
        r"uppsats(?:en)?(?: \S+)? (?:kvar|aldrig|saknas|fattas)|saknar (?:uppsats|examen|betyg)(?:en)?|"
        r"inte (?:tagit|tog) (?:ut )?(?:examen|studenten)|inte avslutat|oavslutad|"
        r"ofullständig(?:a)?(?: betyg)?|kuggade|fick inte godkänt",
        yes=("Gymnasiet hoppade jag av i tvåan.",),
        no=("Jag har gymnasiet.",),
    ),
    Rule(
        "sv.unfinished.ongoing",
        r"exjobb(?:et)?(?: är)?(?: \S+)? kvar|(?:läser|går|pluggar) (?:\S+ ){0,2}(?:terminen|året|läsåret)(?: på \S+)?|"
        r"(?:jag )?är klar (?:i|till|nästa|om) \S+|(?:blir|är snart) (?:jag )?(?:klar|färdig)(?: \S+){0,3}|"
        r"är klar i (?:{MONA})|(?:gör|tar|"
        r"skriver) (?:\S+ )i (?:{MONA})|studenten är i(?: \S+)?|läser (?:jag )?(?:just nu|nu|till|sista|"
        r"fortfarande|\S+|en|på)(?: \S+)?|pluggar(?: \S+){0,2}|studerar(?: \S+){0,2}|"
        r"håller på(?: \S+){0,3}|halvvägs(?: \S+)?|går (?:sista|andra|första|nu|just nu|på|"
        r"fortfarande)(?: \S+){0,2}|(?:nästan|snart) (?:klar|färdig)|jag (?:läser|pluggar)(?: \S+)?|"
        r"tar examen (?:i|nästa|till)(?: \S+)?|kvar (?:av|på|till)(?: \S+)?|(?:terminer?|år|kurser?|"
        r"poäng) kvar",
        yes=("Jag blir klar med kandidaten i juni.",),
        no=("Jag blev klar 2014.",),
    ),
    Rule(
        "sv.unfinished.started",
        r"börjar(?: \S+){0,2} (?:på|i) \S+|började (?:jag )?(?:plugga|läsa|på|studera|en|"
        r"ett)(?: \S+){0,3}|påbörjade(?: \S+){0,3}|(?:läste|gick) (?:ett|en|två|tre|några|#|halva|"
        r"lite)(?: \S+){0,3}",
        yes=("Började plugga till ingenjör.",),
        no=("Jag tog examen.",),
    ),
    Rule(
        "sv.howgood.question",
        r"hur (?:\S+ )?(?:bra|väl|god|duktig)",
        yes=("Hur bra är din svenska?",),
        no=("Vilken examen har du?",),
    ),
    Rule(
        "sv.foreign.school",
        r"från (?:mitt )?hemland(?:et)?|(?:utländsk|utomlands)(?: \S+)?|i (?:syrien|irak|iran|afghanistan|"
        r"somalia|eritrea|polen|rumänien|ukraina|indien|turkiet|grekland|bosnien)",
        yes=("Jag läste i Syrien.",),
        no=("Jag läste i Lund.",),
    ),
)
