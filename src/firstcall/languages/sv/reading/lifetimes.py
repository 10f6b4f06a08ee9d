"""Swedish times that are no work of the speaker's own: a life, a school, a firm, an assignment, what is ahead."""

from __future__ import annotations

from firstcall.reading.rules import Rule

LIFETIMES = (
    Rule(
        "sv.lifetime.own",
        r"(?:bott|bodde|bor|levt|levde|haft (?P<x>körkort|kort|lapp|hund|katt|häst|barn|barnen|familj|bil|hus|"
        r"villa|ont|besvär|problem)|varit (?P<x_>gift|hemma|sambo|singel|mamma|pappa|sjuk|arbetslös|pensionär|"
        r"medlem|skild)|känt (?P<x__>\S+))(?: (?!och |men )[^\s#,.]+){0,4}? (?:i |sen )?(?:(?:{AP} )?(?:{ABOUT} )?"
        r"(?:{N}) (?:{U})|hela (?:mitt )?liv(?:et)?)",
        lambda hit: next((hit.word(name) for name in ("x", "x_", "x__") if hit.told(name)), "bo"),
        yes=("Har haft hund i hela mitt liv.", "Jag har bott här i fem år.", "Jag har haft körkort i tio år."),
        no=("Jag har jobbat här i fem år.", "Jag har haft egen salong i tolv år."),
    ),
    Rule(
        "sv.lifetime.others",
        r"(?:mitt|min|det|den) (?:senaste|förra|sista|nuvarande|första) (?:\S*jobb(?:et)?|uppdrag(?:et)?|"
        r"projekt(?:et)?|"
        r"vikariat(?:et)?|anställning(?:en)?|kontrakt(?:et)?|tjänst(?:en)?) (?:varade|var|höll på|pågick|blev)(?: "
        r"bara)? (?:i |på )?"
        r"(?:{N}) (?:{U})|(?:det )?tog (?:mig )?(?:{N}) (?:{U}) att|(?:{N}) (?:{U}) efter (?:gymnasiet|examen|"
        r"studenten|"
        r"utbildningen|skolan)(?= (?:började|fick|blev|kom))|(?P<x>företaget|firman|bolaget|butiken|restaurangen|"
        r"föreningen) (?:har|hade) (?:funnits|gått|varit igång)"
        r"(?: \S+){0,2}? (?:{N}) (?:{U})|"
        r"(?:\S*utbildningen|kursen|programmet|gymnasiet|lärlingstiden|linjen) (?:var|tog|är|"
        r"tar) (?:på )?(?:{N}) (?:{U})|"
        r"gick (?:\S+ ){0,3}?(?:gymnasiet|\S*utbildning(?:en)?|\S*kurs(?:en)?|programmet|linjen|skolan|universitetet|"
        r"högskolan)(?: \S+){0,3}? "
        r"(?:i |på )?(?:{N}) (?:{U})|(?:{N}) (?:{U}) (?:\S+ ){0,2}?(?:på|i) (?:gymnasiet|universitetet|högskolan|"
        r"skolan)",
        lambda hit: hit.word("x") or "skola",
        yes=("Företaget har funnits i trettio år.", "Utbildningen var tre år.", "Tre år på bygg på gymnasiet."),
        no=("Tre år på Skanska.",),
    ),
    Rule(
        "sv.lifetime.ahead",
        r"(?<!än )(?<!de )(?<!som )om (?:{ABOUT} )?(?:{N}) (?:år|månader|månad)|(?<!sen )(?<!och )(?<!plus )(?<!där "
        r")(?<!ytterligare )(?:i )?(?:{N}) år till(?= [.,!]| $)|"
        r"ni (?:skrev|skriver|kräver|söker|begär|vill ha|ville ha|behöver|sökte|sa)(?: \S+){0,2}? (?:{N}) år",
        lambda hit: "om",
        yes=("Om tre år går jag i pension.", "Ni skrev tre år, jag har två."),
        no=("Jag har tre år.", "Ett år till så har jag fem.", "Två år, paus, sen två år till."),
    ),
)
