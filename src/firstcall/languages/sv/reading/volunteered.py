"""Swedish sentences that tell what another question asks for: pay, a start, a time spent, schooling, a way to work."""

from __future__ import annotations

from firstcall.reading.rules import Rule

_LEAD = r"(?:(?:och|så|men|sen|sedan|dessutom|plus)(?: ,)? ){0,2}"
_ABOUT = r"(?:(?:ungefär|cirka|ca|runt|kring|minst|drygt|knappt|omkring|bara|typ|nästan|över|under) ){0,2}"
_PAID = (
    r"(?: ?(?:kronor|kr|spänn|tusen|papp|lax|i månaden|i timmen|per månad|per timme|om året|i veckan|brutto|netto|"
    r"före skatt|efter skatt|i lön|idag|i dag|nu|just nu|för närvarande)){1,4}"
)
_TAIL = r"(?: [^\W\d_][\w-]*){0,5}"

VOLUNTEERED = (
    Rule(
        "sv.beside.pay",
        rf"{_LEAD}(?:jag )?(?:skulle vilja ha|vill ha|vill tjäna|tjänar|tjänade|ligger på|låg på|får ut|har i lön|"
        rf"begär|önskar|tänkte mig|har tänkt mig|hade tänkt mig|räknar med)(?: jag)? {_ABOUT}#{_PAID}",
        yes=("Jag vill ha 32 000 i månaden.", "Jag tjänar 29 000 idag.", "Sen tjänar jag 180 kronor i timmen."),
        no=("Jag vill ha två.", "Jag ligger på golvet."),
    ),
    Rule(
        "sv.beside.start",
        rf"{_LEAD}(?:jag kan|kan jag|jag skulle kunna) (?:börja|starta)(?: [^\W_][\w-]*| #){{1,6}}|"
        rf"{_LEAD}(?:jag har|har jag|det är) (?:#|en|ett) (?:veckas?|veckors|månads|månaders|månad|månader) "
        rf"(?:uppsägning|uppsägningstid){_TAIL}",
        yes=("Jag kan börja i maj.", "Jag har tre månaders uppsägning."),
        no=("Jag började i maj.", "Jag har sagt upp mig."),
    ),
    Rule(
        "sv.beside.spent",
        rf"{_LEAD}(?:jag har|har jag) {_ABOUT}# års (?:erfarenhet|yrkeserfarenhet|vana)(?: (?:av|som|från|inom|på|i) "
        rf"[^\W\d_][\w-]*){_TAIL}|{_LEAD}(?:jag har|har jag|jag) (?:jobbat|arbetat|varit|jobbade|arbetade|kört|körde)"
        rf"(?: [^\W\d_][\w-]*){{0,4}} {_ABOUT}# år{_TAIL}",
        yes=("Jag har fem års erfarenhet av kassa.", "Jag har jobbat åtta år på lager."),
        no=("Fem år.", "Jag har fem år."),
    ),
    Rule(
        "sv.beside.schooling",
        rf"{_LEAD}jag (?:slutade skolan|gick ut (?:skolan|nian|gymnasiet|högskolan)|har gått (?:ut )?(?:gymnasiet|"
        rf"högskolan|komvux|grundskolan)|gick gymnasiet|tog studenten|hoppade av (?:gymnasiet|skolan))"
        rf"(?: (?:när jag var|som|i|vid) #(?:åring| år)?)?(?: #)?{_TAIL}",
        yes=("Jag har gått gymnasiet.", "Jag tog studenten 2019.", "Jag slutade skolan när jag var sexton."),
        no=("Jag gick ut med hunden.",),
    ),
    Rule(
        "sv.beside.way",
        rf"{_LEAD}jag (?:kör|åker|pendlar|cyklar|går|har) {_ABOUT}# (?:mil|kilometer|km|minuter|min) (?:till|från|med|"
        rf"enkel|varje|var){_TAIL}",
        yes=("Jag kör tre mil till jobbet.", "Jag har tio minuter med cykel."),
        no=("Jag kör lastbil.",),
    ),
    Rule(
        "sv.beside.team",
        rf"{_LEAD}(?:vi var|vi är|det var|det är|vi jobbade|vi har varit)(?: bara| ungefär| typ)? # "
        rf"(?:stycken|personer|pers|man|kollegor){_TAIL}|{_LEAD}(?:vi var|vi är|det var)(?: bara| ungefär| typ)? # "
        rf"(?:i|på) (?:arbetslaget|laget|gruppen|skiftet|köket|teamet|butiken|avdelningen|kontoret|familjen)",
        yes=("Vi var sex i arbetslaget.", "Det är fyra stycken."),
        no=("Vi var sex när det stängde.",),
    ),
    Rule(
        "sv.beside.paper",
        rf"{_LEAD}(?:jag har|har jag)(?: också| även)?(?: ett| en| ingen| inget)? (?:truckkort|truckkörkort|"
        r"truckutbildning|truck|motorsågskörkort|motorsågskort|traverskort|liftkort|hlr|heta arbeten)"
        r"(?:(?: ,)?(?: och| för| klass| plus)? (?:[A-D]\d?|#)(?! -)){0,5}"
        r"(?: också| med| dessutom)?",
        yes=("Jag har truckkort A och B.", "Sen har jag liftkort också."),
        no=("Jag har körkort.", "Truckkort A."),
    ),
    Rule(
        "sv.beside.shift",
        rf"{_LEAD}jag (?:jobbar|vill jobba|föredrar|vill ha|arbetar|vill)(?: helst| gärna| hellre)? "
        r"(?:att jobba )?(?:dag|dagar|natt|nätter|kväll|kvällar|helg|helger|dagtid|förmiddag|eftermiddag)",
        yes=("Jag jobbar helst dag.", "Jag föredrar natt."),
        no=("Jag föredrar hundar.",),
    ),
    Rule(
        "sv.beside.unlicensed",
        rf"{_LEAD}(?:jag har|har jag) (?:inget|inte något|inte) (?:b - )?körkort|{_LEAD}jag kör inte bil",
        yes=("Jag har inget körkort.", "Jag kör inte bil."),
        no=("Jag kör bil.",),
    ),
    Rule(
        "sv.beside.health",
        rf"{_LEAD}jag (?:röker|snusar) (?:inte|aldrig)|{_LEAD}jag har inga allergier|{_LEAD}jag är (?:inte allergisk|"
        r"frisk|kärnfrisk|fullt frisk|sällan sjuk|aldrig sjuk)",
        yes=("Jag röker inte.", "Jag har inga allergier.", "Jag är sällan sjuk."),
        no=("Jag röker.",),
    ),
)
"""Families `beside`: what kinds may want of them is in `reading.besides`."""
