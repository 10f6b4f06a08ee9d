"""How a Swedish statement about the candidate becomes a question: verbs, what stands around it, and its turns."""

from __future__ import annotations

from firstcall.drafting.words import rx

MUCH = (
    r"(?:mycket |väl |bra |god |goda |viss |vissa |grundläggande |grundliga |flytande |dokumenterad |gedigen |gedigna |"
    r"tidigare |praktisk |relevant |egen |formell |giltig |fullständig |lång |bred |några års |flera års )*"
)
HAVE = (
    rf"{MUCH}(?:[\w-]*vana|[\w-]*kunskap(?:er)?|färdighet(?:er)?|\w*erfarenhet(?:er)?|kännedom|kompetens|"
    rf"[\w-]*behörighet|"
    r"förståelse för|insikt|körvana)\b"
)
DO = (
    r"kan|klarar|talar|pratar|behärskar|har|är|förstår|skriver|läser|arbetar|jobbar|innehar|uttrycker|kör|hanterar|"
    r"kommunicerar|bor|använder|lagar|svetsar|programmerar|undervisar|vågar|orkar|tål|dokumenterar|utför|spelar|"
    r"känner till|vet|simmar"
)
BARE = "".join(rf"(?<!\b{verb})" for verb in DO.split("|"))
"""Behind anything but a verb alone: "läser och förstår" is one thing."""
DONE = (
    r"(?:arbetat|jobbat|haft|gått|lett|skrivit|projekterat|undervisat|ansvarat|stått|kört|sålt|byggt|svetsat|"
    r"programmerat|lagat|bakat|skött|använt|hanterat|tagit|gjort|varit|drivit|utbildat|handlett|installerat|monterat|"
    r"utfört|genomfört|deltagit|tjänstgjort|läst|studerat|praktiserat|administrerat|planerat|ritat|\w{4,}(?:erat|ört|"
    r"ägt|ällt|önt|yckt))"
)
DO_SO = (
    r"prata|tala|förstå|läsa|skriva|arbeta|jobba|klara|kunna|köra|lyfta|använda|hantera|dokumentera|uttrycka|"
    r"kommunicera|simma|bära|gå|stycka|svetsa|laga|undervisa|ta"
)
NEED = r"(?:du (?:behöver|ska|måste|bör)|(?:behöver|ska|måste|bör) du)"
UNAIDED = (
    r"(?!arbetar|jobbar|är\b|behöver|ska\b|måste|bör\b)[a-zåäö]{3,}r\b(?! dig\b)[^.]*"
    r"\b(?:på egen hand|obehindrat|utan hjälp)\b"
)
EARLIER = r"tidigare (?:arbete|jobb|anställning|tjänstgöring)"
EASY = r"(?:du |som )?(?:(?:har )?(?:inga|inte några)|inte har(?: några)?|har inte(?: några)?) problem med "
KNOWN = (
    r"(?!då\b|sedan\b|här\b)[\w-]+(?: och [\w-]+)? (?:behärskar du\b|(?:hanterar|använder) du "
    r"(?:utan problem|obehindrat|väl|vant|ledigt)\b)"
)
"""Something and how well one knows it: "Excel hanterar du utan problem"."""
LANGUAGE = r"svenska|engelska|finska|tyska|norska|danska|arabiska|polska|spanska|franska"
ABLE = rx(
    rf"^\W*(?:att |du |som |dessutom |även |också |gärna |helst |och |samt |liksom |eller |, )*"
    rf"(?:(?:kan|klarar(?: av)?|behärskar|"
    rf"är bekväm med|(?:är )?(?:beredd|villig|redo) (?:på )?att|(?:är )?van(?= att| vid)|vågar|orkar|tål|"
    rf"erfaren (?:av|inom)|(?:är )?simkunnig|"
    rf"(?:har )?(?:(?:en |ett )?(?:egen|eget)|"
    rf"egna|tillgång till|f-skatt\w*|möjlighet att)|innehar|"
    rf"uttrycker dig|talar|pratar|förstår|skriver|läser|bor|simmar|känner till|är (?:simkunnig|behörig|"
    rf"skriven|bosatt|"
    rf"vaccinerad|medlem)|har (?:haft |redan )?(?:{HAVE}|{DONE})|arbetar (?:obehindrat|vant|dagligen)|"
    rf"(?:jobbar|arbetar) (?:på|i|med) (?:höjd|höga))\b|{HAVE})"
    r"|\bdu (?:behöver|ska|måste|bör)(?: också| även| dessutom)? (?:kunna|klara|ha|ta|vara|bo|gå|köra)\b(?=.*\w)"
    r"|\b(?:måste|ska|behöver|bör) du (?:[^.,]*? )?(?:kunna|klara|ha|vara|bo|ta|köra)\b(?=.*\w)"
    rf"|^\W*(?:ska|måste) (?:kunna|klara|ha)\b|^\W*(?:(?:om|att) )?(?:du har|har du|ha) (?:dessutom |även |"
    rf"också |tidigare |redan |någon gång )?{DONE}\b"
    r"|^\W*(?:kunna )?\w*(?:läsning|ering|svetsning|hantering|teknik|mätning|läggning|putsning|rensning|skötsel|vård)\b"
    r"(?: (?:i|av|med|enligt|på|inom|och|för) [^.,;]+)?\W*$"
    rf"|^\W*(?:vidare|dessutom|därutöver) (?:{DO}) du\b|^\W*kunna [a-zåäö]+\b(?=.*\w)"
    r"|^\W*(?:du är |är )?(?:väl |mycket )?(?:kunnig (?:i|inom|på)|förtrogen med|insatt i|bekant med|bevandrad i)\b"
    rf"|\bom du (?:har {DONE}|har {HAVE}|{DO})\b(?! frågor| några frågor| vill)"
    rf"|^\W*(?:och |dessutom )?du {UNAIDED}"
    rf"|\batt du (?:också |även |själv )?(?:kan|klarar|behärskar|är (?:ledig|tillgänglig|beredd|villig|van|simkunnig)|"
    rf"har (?:(?:en |ett )?(?:egen|eget)|{DONE}|{HAVE}))\b"
    rf"|^\W*{EARLIER} (?:inom|med|som|på|i|hos|vid)\b"
    rf"|^\W*{KNOWN}"
    rf"|^\W*{EASY}(?=.*\w)"
)
_FRAME = (
    r"(?:är )?det (?:är )?(?:också )?(?:en |ett )?(?:stort |stor |starkt |absolut )?(?:meriterande|merit|fördel|plus|"
    r"önskvärt|bra|bonus|viktigt|krav)(?: om| att)?|(?:starkt |stort |extra )?plus om|bra om|"
    r"vi (?:ser|vill|förutsätter|räknar med|utgår från|förväntar oss|tror|önskar)(?: också| även)?(?: gärna| helst)?"
    r"(?: att)?|vi lägger (?:stor )?vikt vid att|vi (?:söker|behöver|vill ha)(?: nu)? dig som|(?:gärna|"
    r"helst)(?: också)?"
    r"(?: om)?|meriterande(?: är)?(?: om| att|:)?|(?:för|till) (?:den här )?(?:tjänsten|rollen) (?:krävs|"
    r"behövs)(?: att)?|"
    r"[^,.:;]{5,60} och (?:vi )?behöver (?:därför )?att|(?:det )?krävs(?: att)?|"
    r"(?:ett )?(?:absolut )?krav(?: är)?:?(?: att)?|(?:tjänsten|rollen|arbetet|"
    r"jobbet) (?:kräver|"
    r"förutsätter)(?: att)?|(?:den (?:vi söker|rätta)|rätt person|kandidaten|den sökande|sökande)(?= (?:har|kan|"
    r"är|ska))|"
    r"(?:språk|språkkunskaper|utbildning|erfarenhet|kunskaper|övrigt|körkort):|om|att|som"
)
_JOINED = r"eller|därutöver|vidare|dessutom|då|och|samt|liksom|men|därför|däremot|sedan|även|också|så"
_BEFORE = (
    rf"[^,.:;]{{5,90}}, så (?:därför )?(?=(?:(?:god |bra |goda )?(?:{LANGUAGE})|[\w-]*körkort|{HAVE})\b)|"
    r"(?:vikariat|tillsvidare|(?:tillsvidare|visstids|säsongs|prov)anställning)\b[^,.]*, (?:\d+ (?:timmar|tim|h|"
    r"%)[^,.]*, )?"
    r"(?=(?:dagtid|vardagar|mån|kväll|natt|skift|kl\.? ?\d)\w*)"
)
"""Why it is needed, or what the employment is, before what is asked."""
OPENING = rx(rf"^(?:{_BEFORE})|^(?:(?:{_JOINED}),? )+(?:(?:{_FRAME}) )*|^(?:(?:{_FRAME}) )+")
REMARKS = rx(
    r", välj\b|, då (?:har|är|stänger|öppnar|kör) (?:vi|det)\b|,? och [^,]{2,30}\b(?:talar|pratar|arbetar|"
    r"använder) vi\b|"
    r",? (?:så|och) du (?:behöver|ska|måste) kunna (?:arbeta|jobba) (?:de|dessa) tider(?:na)?\b|"
    r", (?:(?:kund|gäst|patient|elev|kolleg|chaufför|boende|hyresgäst|vårdtagar|medarbetar|brukar)\w*|barnen|de flesta|"
    r"många|våra \w+|flera|alla|det|all \w+) (?:\w+ )?(?:är|har|talar|pratar|kommer|sker|finns|går|vill|behöver|blir)\b"
    r"|, vi (?:arbetar|jobbar|använder|kör|har|är)\b|, (?:\w+dag(?:ar(?:na)?)?|helger(?:na)?) (?:är )?ledig[at]?\b"
)
"""A remark that follows a requirement: ", kunderna är mest äldre folk"."""
CLOSING = rx(
    r",? (?:(?:är|ses som|räknas som|ser vi som)(?: det)?(?: också| även| alltid)?(?: en| ett)?(?: stort?|"
    r" stark\w?| extra| absolut\w?)? "
    r"(?:meriterande|merit|fördel|plus|krav|måste|bonus|nödvändig\w*|önskvärt|obligatorisk\w*|toppen|bra)|krävs|"
    r"behövs|blir vi (?:\w+ )?glada|"
    r"uppskattas|(?:ser|tar) vi (?:gärna|positivt)|eftersom .*|, för (?:vi|att|du|det) .*|, annars .*|"
    r"men (?:inget|ej|inte) .*|, då .*|, men .*|"
    r", därför .*).*$"
)
ITEMS = (
    (rx(r"simkunnighet\b.*"), "Är du simkunnig?"),
    (rx(r"(?P<x>[\w ]+?)[- ]?vaccin(?:ation|erad)\b.*"), "Är du vaccinerad mot {x}?"),
    (
        rx(
            r"(?P<x>(?:god|goda|giltig|giltigt|giltiga|kompletterande|gällande|aktuell|aktuellt|dokumenterad|"
            r"formell|avslutad|genomgången|godkänd|"
            r"godkänt)\b .+)"
        ),
        "Har du {x}?",
    ),
    (rx(r"(?P<x>(?:lämna|visa|skicka|uppvisa|ta med)\b .+)"), "Kan du {x}?"),
)
"""What a line of a list asks for by its own form."""
TURNS = (
    (
        rx(
            r"(?:alla |våra )?(?P<x>[^,.]+?) är (?:skrivna )?på (?P<l>svenska|engelska),? och (?:du (?:behöver|"
            r"ska|måste)"
            r"(?: kunna)? (?P<v>.+?) dem\b.*|dem (?:ska|måste|behöver) du (?:kunna )?(?P<w>.+))"
        ),
        "Kan du {v}{w} {x} på {l}?",
    ),
    (rx(r"obehindrad (?P<l>svenska|engelska)(?P<y>.*)"), "Behärskar du {l} obehindrat{y}?"),
    (rx(r"(?P<l>svenska|engelska) (?:behöver|ska|måste) du behärska(?P<y>.*)"), "Behärskar du {l}{y}?"),
    (rx(r"(?P<l>svenska|engelska) (?:behöver|ska|måste) du (?:kunna )?(?P<v>\w+a\b.*)"), "Kan du {v} {l}?"),
    (rx(r"själv ha (?P<x>\w+t\b.*)"), "Har du själv {x}?"),
    (rx(r"(?:du )?läser (?P<x>(?!och\b|eller\b).+)"), "Kan du läsa {x}?"),
    (rx(r"arbetstid\w*:? (?P<x>schema\b.+)"), "Kan du arbeta enligt {x}?"),
    (rx(r"(?P<x>(?:läkemedels|insulin)?delegering\b.*)"), "Har du {x}?"),
    (
        rx(r"flytande (?P<x>svenska|engelska) i (?:både |såväl )?tal (?:och|som) (?:i )?skrift"),
        "Talar och skriver du flytande {x}?",
    ),
    (
        rx(
            r"(?:ditt |våra |alla |första )?(?P<x>\w*(?:pass(?:et|en)?|skiftet?)) (?:börjar|startar) (?:klockan |"
            r"kl\.? )?"
            r"(?P<y>\d{1,2}[.:]\d\d)(?:,.*)?"
        ),
        "Kan du börja {x} klockan {y}?",
    ),
    (rx(r"(?P<x>(?:varannan|var \w+|två|tre|en) .*\b(?:helg|lördag|söndag|kväll|natt)\w*)"), "Kan du arbeta {x}?"),
    (
        rx(
            r"(?:du är |är )?(?P<x>(?:väl |mycket )?(?:kunnig (?:i|inom|på)|förtrogen med|insatt i|bekant med|"
            r"bevandrad i) .+)"
        ),
        "Är du {x}?",
    ),
    (rx(r"(?:\w+ )?ritningsläsning\b.*"), "Kan du läsa ritningar?"),
    (
        rx(
            rf"(?:.*?\b{NEED}(?: också| även)? |du |ska |måste )?(?:du )?(?:kan |kunna )?klarar?(?: av)?(?: att)? "
            rf"(?P<x>(?:{DO_SO}|stå|sitta|vara)\b .+)"
        ),
        "Kan du {x}?",
    ),
    (rx(rf"{EASY}(?P<x>.+)"), "Klarar du {x}?"),
    (rx(rf"med (?P<x>{HAVE}.*)"), "Har du {x}?"),
    (rx(rf"{EARLIER} (?P<x>(?:inom|med|som|på|i|hos|vid) .+)"), "Har du arbetat {x} tidigare?"),
    (
        rx(r"(?P<x>[\w-]+(?: och [\w-]+)?) (?P<v>behärskar|hanterar|använder) du(?P<y>(?: .+)?)"),
        "{v} du {x}{y}?",
    ),
    (
        rx(rf"(?P<x>(?:{LANGUAGE})(?: och (?:{LANGUAGE}))?) (?P<v>(?:{DO})(?: och (?:{DO}))?) du(?P<y>(?: .+)?)"),
        "{v} du {x}{y}?",
    ),
    (rx(rf"du (?={UNAIDED})(?P<v>\w+) (?P<x>.+)"), "{v} du {x}?"),
    (rx(r"(?:ska |måste )?kunna (?P<x>.+)"), "Kan du {x}?"),
    (rx(r"(?:är )?(?P<x>van (?:att|vid) .+|(?:beredd|villig|redo) (?:på )?att .+|simkunnig\b.*)"), "Är du {x}?"),
    (rx(r"erfaren (?:av|inom) (?P<x>.+)"), "Har du erfarenhet av {x}?"),
    (rx(r"(?P<x>(?:egen|eget|egna|tillgång till|möjlighet att|f-skatt)\b.*)"), "Har du {x}?"),
    (rx(r"flytande i (?P<x>(?:svenska|engelska).*)"), "Är du flytande i {x}?"),
    (
        rx(
            r"(?P<x>\w*(?:läsning|ering|svetsning|hantering|teknik|mätning|läggning|putsning|rensning|skötsel|vård)\b"
            r"(?: (?:i|av|med|enligt|på|inom|och|för) .+)?)"
        ),
        "Har du kunskap i {x}?",
    ),
    (rx(r"(?:att |för )?du (?:arbetar|jobbar) (?P<x>(?!obehindrat|vant).+)"), "Kan du arbeta {x}?"),
    (rx(r"du uttrycker dig (?P<x>.+)|uttrycker dig (?P<y>.+)"), "Kan du uttrycka dig {x}{y}?"),
    (rx(rf"du (?P<x>{DONE}\b.*)"), "Har du {x}?"),
    (rx(r"(?:har du|du har|du ha|ha) (?:dessutom |även |också )?(?P<x>.+)"), "Har du {x}?"),
    (rx(r"(?:kan du|du kan) (?P<x>.+)"), "Kan du {x}?"),
    (rx(rf"(?:att |för )?du (?P<v>(?:{DO})(?:, (?:{DO}))*(?: och (?:{DO})\b)?) (?P<x>.+)"), "{v} du {x}?"),
    (rx(rf"(?P<v>{DO}) du (?P<x>.+)"), "{v} du {x}?"),
    (
        rx(rf"(?:.*?\b)?{NEED}(?: också| även| dessutom)?(?P<y>(?: (?!ha\b|kunna\b)\w+){{0,4}}) kunna (?P<x>.+)"),
        "Kan du{y} {x}?",
    ),
    (
        rx(rf"(?:.*?\b)?{NEED}(?: också| även| dessutom)?(?P<y>(?: (?!ha\b)\w+){{0,3}}) ha (?P<x>.+)"),
        "Har du{y} {x}?",
    ),
    (rx(rf"(?:.*?\b)?{NEED}(?: också| även| dessutom)? vara (?P<x>.+)"), "Är du {x}?"),
    (rx(rf"(?:.*?\b)?{NEED}(?: också| även| dessutom)? bo (?P<x>.+)"), "Bor du {x}?"),
    (rx(rf"(?:.*?\b)?{NEED}(?: också| även| dessutom)?(?: på egen hand)? (?P<x>.+)"), "Kan du {x}?"),
    (rx(rf"(?P<v>(?:{DO})(?: och (?:{DO})\b)?) (?P<x>.+)"), "{v} du {x}?"),
    (rx(r"(?:ska|måste) (?:kunna )?(?P<x>.+)"), "Kan du {x}?"),
    (rx(rf"(?P<x>(?:{DO_SO}) .+)"), "Kan du {x}?"),
    (
        rx(
            r"arbetstid(?:en|erna)?(?: är|:)? (?:är )?(?P<x>(?!.*ingår)(?:mån|tis|ons|tors|fre|lör|sön|"
            r"vardag|dag|kväll|natt|\d|kl|helg|"
            r"varannan|två|tre|skift|rullande|på).+)"
        ),
        "Kan du arbeta {x}?",
    ),
    (
        rx(
            r"(?P<x>(?:dagtid|kl\.? ?\d+|natt(?:skift)?|kvällar|vardagar|mån(?:dag)?|varannan helg|helger|"
            r"lördag)\b[^:]+)"
        ),
        "Kan du arbeta {x}?",
    ),
    (rx(rf"(?P<x>{HAVE}.*)"), "Har du {x}?"),
    (rx(r"flytande (?P<x>(?:svenska|engelska).*)"), "Talar du flytande {x}?"),
    (rx(r"(?P<x>(?:(?:mycket |väldigt )?(?:god|bra) )?(?:svenska|engelska)\b.*)"), "Kan du {x}?"),
    (rx(r"(?P<x>motsvarande .*(?:erfarenhet|kunskap).*)"), "Har du {x}?"),
)
SPELLED = (
    *(
        (rx(rf"\b{short}\b(?=[ ,.–-])"), full)
        for short, full in (
            ("mån", "måndag"),
            ("tis", "tisdag"),
            ("ons", "onsdag"),
            ("tors?", "torsdag"),
            ("fre", "fredag"),
            ("lör", "lördag"),
            ("sön", "söndag"),
        )
    ),
    (rx(r"\b(måndag|tisdag|onsdag|torsdag|söndag|lördag) ?[-–] ?(\w+dag)\b"), r"\1 till \2"),
    (rx(r"(?<![\d.:])(\d{1,2}) ?[-–] ?(\d{1,2})(?= vardagar)"), r"klockan \1 till \2"),
    (rx(r"\b(?<=vardagar )(?=\d)"), "klockan "),
    (rx(r"\bkl\.? ?(?=\d)"), "klockan "),
    (rx(r"(?<=^kan du )((?:mycket |väldigt )?)god (?=svenska|engelska)"), r"\1bra "),
    (rx(r"(?<=kan du tala )god (?=svenska|engelska)"), "bra "),
    (rx(r", eller kunna (?=\w+)"), ", eller kan du "),
    (rx(r"(?<=^är du )(.+ eller )vara (?=beredd|villig)"), r"\1"),
    (rx(r"(?<=vaccinerad mot )hepatit\b"), "hepatit"),
    (rx(r"(?<=enligt )schema\b"), "schema"),
    (rx(r",? och har då (?=(?:högst|max|minst)\b)"), ", med "),
    *(
        (rx(rf"(?<=arbeta ){when}\b"), when)
        for when in ("dagtid", "måndag", "vardagar", "kväll", "natt", "skift", "rullande")
    ),
)
