"""Swedish questions about pay: what one earns or earned is refused, what one wishes needs the pay band."""

from __future__ import annotations

from firstcall.lint.rules import LintRule, Severity

PAY = "Passar lönen för tjänsten ditt löneanspråk?"

_WAGE = (
    r"lön|lönen|månadslön\w*|timlön\w*|årslön\w*|grundlön\w*|lönenivå\w*|löneläge|ersättning|inkomst\w*|bonus|"
    r"lönepaket"
)
_PAY = (
    r"lön|lönen|timlön|timlönen|månadslön|månadslönen|ingångslön|ingångslönen|grundlön|grundlönen|startlön|"
    r"begynnelselön|årslön|lönenivå|lönenivån|lönespann|lönespannet|lönepaket\w*|löneläge\w*|provision|provisionslön|"
    r"ackord|ackordslön|timpenning\w*|lönevillkor\w*|ersättning|ersättningen|timpeng\w*|löneförslag\w*|lönebud\w*"
)
_WISH = (
    r"\w*anspråk|\w*önske\w*|\w*krav|\w*förvänt\w*|tankar|tankarna|tanke|åtanke|sinnet|tänkt|tänker|tänka|hoppats|"
    r"hoppas|velat|vill|önskad|önskat|önskar|begär|begärt|begära|räknat|räkna|räknar|kräver|behöver {DU}|{DU} "
    r"behöver|skulle|lönebud|löneförslag|föreställt|gärna|rimlig\w*|skälig\w*|lagom|för (?:rollen|tjänsten|jobbet|"
    r"platsen)"
)
_OF_WISH = (
    r"(?!(?:och|men|nu|idag|dag|förra|nuvarande|senaste|tidigare|jämfört|än|tjänar|tjänade|eller|hos|"
    r"innan)(?!\S))[^\s.?!;,]+"
)
"""A word inside a clause on a wish; what somebody has now, or had, ends it."""

MACROS = {"WAGE": _WAGE, "PAY": _PAY, "WISH": _WISH, "OF_WISH": _OF_WISH}
"""Word lists for the patterns below."""

WISHED = (
    r"(?:{OF_WISH} ){0,7}?(?:{WISH})(?: {OF_WISH}){0,9}",
    r"hur många (?!(?:kronor|kr|tusen\w*|pengar|spänn)(?!\S))(?:[^\s.?!;]+ ){0,12}[^\s.?!;]+",
)
"""What somebody wishes is no past pay, and a count of other things a month is none either."""

RULES = (
    LintRule(
        "sv.lint.past_pay.told",
        (
            r"(?:vad|hur mycket) {DU} {g1}(?:tjänar|tjänade|får ut|fick|har i lön|hade i lön)(?= |$)(?! {g2}vill)|"
            r"{DU} (?:tjänar|tjänade) (?:i dag|idag|nu|då|förut|i månaden|per månad)",
            r"(?:låg|ligger|hamnade) {DU} {g2}(?:i lön|lönemässigt)|(?:höjt|sänkt) {DIN} lön|slutlön\w*|(?:får|fick|"
            r"har|hade) (?:{DU}) (?!för (?:anspråk|krav|önskemål|förväntning)){g3}(?:per timme|i timmen|i månaden|"
            r"per månad|timmen)(?= (?:i dag|nu|då|just|hos|på|idag)|$| [.?!,:;])(?<!vill ha i timmen)|(?:lön|betalt|"
            r"ersättning) {g2}(?:i dag|idag|just nu|nu för tiden) {g2}(?:än)?(?= |$)|(?:tjänar|tjänade) (?:{DU}) "
            r"{g1}(?:mer|mindre|bättre|sämre|bra)|(?:din|ditt) (?:gamla|förra|tidigare|nuvarande) (?:jobb|"
            r"arbetsgivare|chef) {g2}(?:betala|gav|ger)\w*|ingångslön hade du|löneläge i dag",
            r"(?:nuvarande|dagens|förra|tidigare|senaste|sista|föregående|gamla|aktuella|befintliga) {g1}(?:{WAGE}|"
            r"lön och förmåner)(?= |$)",
            r"(?:får|har|fick|hade|tjänar|tjänade) {DU} {g4}(?:\d\d \d\d\d|\d\d\d\d\d)|(?:{PAY}) (?:fick|får|hade|"
            r"har|lämnar) {DU}|(?:fick|hade) {DU} (?:i|per) (?:timmen|månaden|timme|månad)|(?:vad|hur mycket) "
            r"{g1}(?:tjänar|tjänade) (?:{DU})(?! gärna)|(?:tjänar|tjänade) (?:{DU}) {g2}(?:på|hos|innan|i dag|idag|"
            r"nu|i|som|senast|tidigare)|(?:vad|hur mycket) (?:hade|fick) {DU} (?:senast|sist|förut|tidigare|där)(?= "
            r"*$| [.?!,:;])|(?:drog|drar|kammade|tjänade) {DU} {g1}(?:in|hem)(?= |$)|vad har (?:{DU}) tjänat|{DU} "
            r"har tjänat|(?:mest|minst|sämsta|bästa) {g1}{DU} {g1}tjänat",
            r"(?:låg|ligger|hade|fick|får|har|haft) (?:{DU}) {g4}(?:{WAGE}|lönemässigt|betalt)(?= (?:i dag|idag|nu|"
            r"när|just|i nuläget|för närvarande|hos|på|som|senast|tidigare|innan|förra|där|i ditt)|$| [.?!,:;])|"
            r"(?:vilken|vilka|hur hög|vad för) {g1}(?:{WAGE}) (?:hade|har|fick|får|låg|ligger) (?:{DU})(?! (?:tänkt|"
            r"i tankarna|önskat))|(?:vad|hur hög) (?:är|var) {DIN} (?:{WAGE})",
            r"(?:{WAGE}) {g5}(?:i dag|idag|för närvarande|just nu|förra jobbet|senaste jobb\w*|tidigare (?:jobb|"
            r"arbetsgivare|anställning)|nuvarande (?:jobb|arbetsgivare|anställning)|senaste (?:anställning|"
            r"arbetsgivare)|din förra)(?= |$)",
            r"lönespec\w*|lönebesked\w*|lönehistor\w*|löneutveckling\w*|lönestatistik över dig|{DIN} (?:nuvarande |"
            r"senaste )?(?:inkomst|inkomster|årsinkomst|deklaration)|tjänar (?:{DU})(?= |$)(?! gärna)|får (?:{DU}) "
            r"ut(?= |$)|(?:betalade|betalar|betalt av|betalat) {g4}(?:arbetsgivare|chef|jobb|jobbet|företag)(?= |$)",
        ),
        unless=WISHED,
        instead=PAY,
        bare=r"(?:nuvarande|tidigare|senaste|dagens|förra) (?:lön|månadslön|timlön|årslön)|lönehistorik",
        yes=("Vad tjänar du i dag?", "Vad är din nuvarande lön?", "Vilken lön hade du på ditt förra jobb?"),
        no=("Vad vill du tjäna i månaden?", "Har du arbetat med lönespecifikationer?", "Vad har du för löneanspråk?"),
    ),
    LintRule(
        "sv.lint.past_pay.indirect",
        (
            r"(?:mer|mindre|bättre|sämre|högre|lägre|samma) {g2}än {g2}(?:{DU} {g2}(?:tjänar|har|får|hade)|{DIN} "
            r"{g1}(?:nuvarande|lön|förra))|jämfört med {g3}(?:lön|tjänar)|{DU} {g1}tjänar {g1}(?:nu|idag|i dag)|"
            r"(?:bonus|provision|tillägg) {g3}(?:förra året|i fjol|senast|hos)",
            r"(?:vad|var|hur mycket) (?:ligger|låg|ligger det) {DU} {g1}på(?= (?:i dag|idag|nu|innan|tidigare|förut|"
            r"hos|lönemässigt|sist)| [.?!,:;]| *$)|(?:får|fick|hade) {DU} {g3}(?:i handen|efter skatt|på kontot|i "
            r"plånboken)|{DU} {g1}(?:hade|fick) {g2}(?:i lön|betalt)",
            r"(?:vad|hur mycket) {g2}(?:betalar|betalade) {g4}(?:nu|dig|idag|arbetsgivare|jobb|chef|de|dom)|"
            r"deklarera\w* {DU}",
        ),
        unless=WISHED,
        instead=PAY,
        yes=("Vad ligger du på idag?", "Vad betalade din förra arbetsgivare?"),
        no=("Vad ligger ni på för adress?", "Vad vill du ha i lön?"),
    ),
    LintRule(
        "sv.lint.pay.asked",
        (
            r"(?:lönen|timlönen|månadslönen|ingångslönen|grundlönen|begynnelselönen|startlönen|årslönen|lönenivån|"
            r"lönespannet)(?= |$)|\d+ (?:kronor|kr|sek) {g2}(?:i timmen|i månaden|per timme|per månad|timmen|"
            r"månaden)|(?:timlön|månadslön) på \d+|(?:\d\d\d|\d\d\d\d\d|\d\d \d\d\d) (?:i|per) (?:timmen|månaden|"
            r"timme|månad)",
            r"(?:jobba|arbeta|ställa upp|börja) för {g2}(?:{W} )?(?:i timmen|per timme|kronor|kr|om dagen|i månaden)|"
            r"{W} (?:i timmen|per timme) {g2}(?:okej|ok|bra|nog)",
            r"(?:{PAY})(?= (?:är|ligger|på|passar|som|för|okej|ok|vill|har|du|i|inom|enligt|känns|fungerar|mellan|"
            r"från|att|och|per|till|om|utgår|räcker|hade|har|tänker|tänkt|räknar|önskar|begär|behöver)|$| "
            r"[.?!,:;])(?! (?:för mödan))",
            r"löneanspråk\w*|lönekrav\w*|löneönskemål\w*|löneförväntning\w*|löneförväntan|önskad lön|lägsta lön|"
            r"lönespann\w*|(?:vill|vilja|velat|tänkt|behöver|hoppas|önskar) (?:{DU} )?{g2}(?:tjäna|få betalt|ha "
            r"betalt|ha i lön|ha i timmen|ha i månaden)|(?:betalt|betalningen|timpengen)(?= |$)|(?:vad|hur mycket) "
            r"{g2}(?:vill|ska) {DU} ha (?:i lön|betalt|per timme|i timmen|i månaden)|kronor (?:i|per) (?:timmen|"
            r"månaden|timme|månad)",
        ),
        severity=Severity.NEEDS_PAY_BAND,
        yes=("Vad har du för löneanspråk?", "Lönen är 31 000 kronor. Passar det dig?"),
        no=("Har du arbetat med löneadministration?", "Har du arbetat som lönehandläggare?"),
    ),
)
