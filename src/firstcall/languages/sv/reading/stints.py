"""Swedish stretches of work: what says that a time is of another trade, unpaid, part time, the whole, or one of two."""

from __future__ import annotations

from firstcall.languages.sv.reading.lifetimes import LIFETIMES
from firstcall.reading.rules import Rule

_TRADE = (
    r"\S{2,}(?:värd|vakt|ledare|chef)|\S*(?:biträde|sköterska|mästare|arbetare|förare|byggare|montör|tekniker|"
    r"operatör|assistent|"
    r"läggare|bagare|målare|diskare|snickare|murare|lärare|säljare|svetsare|konsult|skötare|ansvarig|"
    r"ingenjör|reparatör|administratör|koordinator|handläggare|samordnare|inspektör|planerare|inköpare|elektriker|"
    r"servitris|servitör|kassör|ekonom|barnskötare|rörmokare)|biträdande|kock|diskare|"
    r"målare|murare|snickare|städare|lagbas|chaufför|administratör|koordinator|handläggare|samordnare|inköpare|"
    r"städerska|bagare|slaktare|bartender|barista|vikarie|dagmamma"
)

STINTS = (
    *LIFETIMES,
    Rule(
        "sv.place.land",
        r"i mitt (?:hem)?land|i hemlandet|utomlands|här|där|hemma|i (?:sverige|norge|danmark|finland|polen|syrien|"
        r"irak|"
        r"iran|eritrea|somalia|turkiet|ukraina|ryssland|tyskland|england|spanien|grekland|rumänien|bosnien|serbien|"
        r"afghanistan|etiopien|litauen|lettland|estland|bulgarien|thailand|indien|pakistan|stockholm|göteborg|malmö)",
        yes=("I mitt land fem år. Här åtta månader.",),
        no=("På Skanska fem år.",),
    ),
    Rule(
        "sv.askswhether.question",
        r"(?<=^ )(?:har|är|kan|brukar|jobbar|arbetar) du",
        yes=("Har du jobbat i kundtjänst?",),
        no=("Hur länge har du jobbat?",),
    ),
    Rule(
        "sv.askbegan.question",
        r"när (?:började|blev|startade|utbildade|tog|öppnade|gick|fick) du",
        yes=("När blev du sjuksköterska?",),
        no=("När slutade du?",),
    ),
    Rule(
        "sv.partyear.season",
        r"(?:fast |men |dock )(?:då )?(?:bara |enbart |endast )(?:på |under |om )?(?:somrarna|vintrarna|sommaren|"
        r"loven|"
        r"sommarhalvåret|säsong(?:en)?|lov)(?: alltså| då)?",
        yes=("Fem år, fast bara på somrarna.",),
        no=("Fem somrar.",),
    ),
    Rule(
        "sv.plusmore.open",
        r"plus (?:min |mina |lite |en del |en massa |några )?(?:lärlingstid\S*|praktik\S*|extra\S*|sommar\S*|"
        r"utbildning\S*|"
        r"vikariat\S*|inhopp\S*|timmar)(?! (?:på|i|om) (?:#|ett|en))",
        yes=("Fyra år plus lärlingstiden.",),
        no=("Fyra år plus ett till.",),
    ),
    Rule(
        "sv.sector.named",
        r"(?:i|på|inom|vid) (?:armén|lumpen|militären|försvaret|butik\S*|restaurang\S*|vården|skola\S*|förskola\S*|"
        r"kontor\S*|fabrik\S*|industrin|lager\S*|bygg\S*|handeln|hotell\S*|kök\S*|bank\S*|jordbruk\S*|lantbruk\S*|"
        r"skogen|taxi\S*|transport\S*|städ\S*|försäljning\S*|kundtjänst|reception\S*|barnomsorg\S*|hemtjänst\S*|"
        r"ekonomi\S*|administration\S*|bilverkstad|gruvan|sjön|åkeri\S*|äldreomsorg\S*|marknadsföring|"
        r"telefonväxel\S*|"
        r"café\S*|bar(?:en)?|frisörsalong\S*|callcenter|it - branschen|it|media|kassan|produktion(?:en)?)",
        yes=("Tio år i armén.",),
        no=("Tio år i Norge.",),
    ),
    Rule(
        "sv.asrole.named",
        rf"som (?:en |ett )?(?P<x>(?!helst|sagt|mest|jag|det|de|ni|är|var|har|den|man|bäst|gör)\S+)|"
        rf"(?:jag (?:var|är)|var jag) (?P<x___>(?!anställd|där|här|kvar|inne|med|borta|hemma|ute|fast|bara|nog|väl|"
        rf"inhyrd|ny|färdig|klar|ung|ensam|egen)\S{{4,}}|au pair)(?= (?:i |under )?(?:#|ett|en))|"
        rf"(?:var|varit|är)(?: jag)? (?P<x_>{_TRADE}|(?!(?:tidig|sen|när|snar|kort|min|vidare|bara|klar|"
        rf"där)\S*)\S{{3,}}(?:are|ör|ist))|(?P<x__>{_TRADE})(?= (?:i |bara |under )?#)",
        yes=("Tio år som målare.", "Jag har varit målare i tio år.", "vårdbiträde i sju år"),
        no=("Hur länge som helst.",),
    ),
    Rule(
        "sv.asksrole.question",
        r"har du (?:jobbat|arbetat|varit|gått)? ?(?:som \S+|{TRADE})|erfarenhet(?: \S+){0,2} som|har du varit|"
        r"jobbade du som|har du som",
        yes=("Hur länge har du jobbat som snickare?",),
        no=("Hur länge har du jobbat i vården?",),
    ),
    Rule(
        "sv.activity.other",
        r"(?:kört|körde|kör|jobbade med|jobbat med|jobbade på|läst|diskat|diskade|städat|"
        r"målat|målade|serverat|serverade|sålt|undervisat|hängde|hjälpte) (?!i |sen |åt |för |på |det |detta |sånt |"
        r"sådant |en |ett |den |"
        r"eget |egen |egna |#)\S+|"
        r"(?:stod|stått) i disken|pluggat|pluggade|studerat|studerade",
        yes=("kört truck i åtta",),
        no=("kört i fem år", "Jag körde en åttatonnare i sju år.", "Kört eget i sju år."),
    ),
    Rule(
        "sv.hobby.mark",
        r"(?:gick|pluggade|läste|studerade) (?:\S+ )?(?:\S*utbildning(?:en)?|\S*linjen|kurs(?:en)?)|"
        r"(?:pluggade|läste|studerade) till \S+|"
        r"på fritiden|fritid|hobby|hobbynivå|som hobby|privat(?= [.,]| $| i| har)|oavlönat|ideellt|"
        r"(?:hemma )?i (?:garaget|källaren)|hemma (?:i köket|på gården|hos mig|åt)|åt (?:familjen|kompisar|släkten)|"
        r"för skojs skull|svart(?= [.,]| $)|som praktikant|på praktik(?:en)?|praktik(?= [.,i]| $)|"
        r"praktikperiod(?:er)?|prao|lia(?:perioder)?|under utbildningen|"
        r"utan lön|till husbehov|(?:tog|tagit|tar) hand om (?:min|mina)|(?:skött|skötte|vårdat|vårdade|hjälpt|"
        r"hjälpte) min(?:a)? \S+|hemma (?:har|hade|håller|höll) jag",
        yes=("sen sju på fritiden", "Jag pluggade till svetsare i ett år.", "Hemma har jag haft server i femton."),
        no=("fyra år hemma i Sverige",),
    ),
    Rule(
        "sv.lacking.deputy",
        r"ställföreträdande|biträdande|vice|assisterande|blivande",
        yes=("Ställföreträdande i tre år, chef i ett.",),
        no=("Chef i tre år.",),
    ),
    Rule("sv.lacking.without", r"utan(?= [.,]| $)", yes=("Tre år med släp och åtta utan.",), no=("utan problem",)),
    Rule(
        "sv.parttime.mark",
        r"(?:på )?(?:deltid|halvtid|kvartstid)|parallellt(?: med)?|vid sidan av studierna|extra(?: \S+){0,1}|(?:på|"
        r"varje|varannan) (?:helger(?:na)?|helg)|"
        r"vid sidan (?:av|om)(?: \S+)?|\S+ procent|på timmar|timanställd|sommarjobb(?:at|ade|ar)?",
        yes=("två år extra på helgerna", "ett år på deltid"),
        no=("två år heltid",),
    ),
    Rule(
        "sv.altern.count",
        r"om (?:man|ni|du|jag|vi) (?:\S+ ){0,2}?(?:räknar|tar|inte)(?: \S+)?|annars|beroende på(?: \S+)?|"
        r"räknar (?:man|ni|du|jag)(?: med| in| bort)?|om (?:praktiken|lärlingstiden|extrajobbet) räknas",
        yes=("Om man räknar med sommarjobben åtta, annars sex.",),
        no=("Åtta och sex.",),
    ),
    Rule(
        "sv.total.mark",
        r"totalt|sammanlagt|sammantaget|i (?:yrket|branschen|gamet|svängen)|allt som allt|allt i allt|allt ihop|"
        r"ihop(?= [.,]| $)|allt inräknat|"
        r"tillsammans(?= [.,]| $| #)|i total",
        yes=("Totalt åtta år.",),
        no=("Åtta år.",),
    ),
    Rule(
        "sv.saying.final",
        r"(?:vi |ska vi |du kan |jag |låt oss |så )?(?:säger|säga|säg|skriv|sätt|skriver)(?: (?:väl|då|en))?",
        yes=("Säg tre.",),
        no=("Tre.",),
    ),
    Rule(
        "sv.endyear.left",
        r"(?:slutade|lämnade|avslutade|sa upp mig|la ner|la av)(?: (?!efter)\S+){0,4}? (?P<y>#)(?! {U})",
        lambda hit: hit.num("y"),
        yes=("Jag slutade 2020.",),
        no=("Jag slutade efter åtta år.",),
    ),
    Rule(
        "sv.never.of",
        r"(?:aldrig|ingen|inget|inga|inte) (?:någon |med |på |i |ett |en |som |inom |vid |jobbat |"
        r"varit |{WORKED} ){0,3}(?P<x>\S{4,})|"
        r"(?P<x_>\S{4,}) (?:har|är|var) jag (?:aldrig|inte)",
        lambda hit: hit.word("x") or hit.word("x_"),
        yes=("Jag har aldrig dragit fiber.", "Bara motvikt, aldrig skjutstativ.", "Snickare har jag aldrig varit."),
        no=("Aldrig.",),
    ),
    Rule(
        "sv.trained.paper",
        r"utbildad|examen|examinerad|färdigutbildad|legitimerad|legitimation(?:en)?|gesäll\S*|studenten|"
        r"tog (?:\S+ ){0,2}"
        r"(?:kort\S*|licens\S*|körkort\S*|behörighet\S*)|\S*(?:kortet|licensen|beviset)|klar(?= (?:19|20)?#| med)|"
        r"färdig",
        yes=("Utbildad 2018, men började jobba 2020.",),
        no=("Jag började 2020.",),
    ),
    Rule(
        "sv.began.work",
        r"började|börja|startade|blev (?:\S+ )?(?:klar|färdig|anställd)|tog (?:examen|studenten)|utbildade mig|"
        r"kom (?:in|hit)|fick jobb\S*|anställdes|lärde mig|gick (?:ut|över)|sen jag (?:var|blev|tog|fick)",
        yes=("Det är sex år sen jag började.", "Sen jag gick ut fordons, för fyra år sen."),
        no=("Det är sex år sen jag slutade.",),
    ),
    Rule("sv.quit.work", r"slutade|sluta|sist|la av|lämnade|sa upp mig", yes=("Jag slutade.",), no=("Jag började.",)),
)

MACROS = {
    "TRADE": _TRADE,
    "WORKED": r"arbetat|gjort|kört|sysslat|dragit|lagt|byggt|sålt|bakat|lagat|skött|hanterat|lett|undervisat|sytt|"
    r"klippt|målat|monterat|installerat|programmerat|kodat|testat|putsat|murat|städat|servat|reparerat|svetsat|odlat|"
    r"slaktat|styckat|serverat|tillverkat|skrivit|ritat|designat|projekterat|haft hand om|hållit på|hållit i",
}
"""Trades by their endings, and what people say that they did at work."""

FRAMING = frozenset(
    [
        "länge",
        "många",
        "mycket",
        "lång",
        "långt",
        "års",
        "åren",
        "jobbat",
        "jobbar",
        "arbetat",
        "arbetar",
        "arbete",
        "arbetet",
        "erfarenhet",
        "erfarenheter",
        "varit",
        "haft",
        "har",
        "din",
        "ditt",
        "dina",
        "inom",
        "från",
        "månader",
        "något",
        "någon",
        "någonsin",
        "tidigare",
        "idag",
        "egen",
        "eget",
        "professionellt",
        "jobbade",
        "varit",
        "stått",
        "kört",
        "lagt",
        "hållit",
        "yrket",
        "själv",
        "senaste",
        "sammanlagt",
        "totalt",
        "antal",
        "yrkesmässigt_",
        "vilket",
        "vilken",
        "gånger",
        "tung",
        "yrkeserfarenhet",
        "arbetslivserfarenhet",
    ]
)
"""Words of a question that name no trade."""

TRADES: tuple[tuple[str, ...], ...] = (
    ("förare", "chaufför"),
    ("kock", "kallskänka", "kocken"),
    ("undersköterska", "uska", "undersköt"),
    ("sjuksköterska", "syrra"),
    ("elektriker", "elmontör", "elare"),
    ("rörmokare", "vvs-montör", "rörläggare", "rörare"),
    ("städare", "lokalvårdare", "städning", "städerska"),
    ("säljare", "butiksbiträde", "expedit"),
    ("programmerare", "utvecklare", "systemutvecklare", "javautvecklare"),
    ("lagerarbetare", "lagermedarbetare", "plockare", "terminalarbetare", "lager"),
    ("servitör", "servitris", "serverat", "serverade", "servera"),
    ("lärare", "pedagog"),
    ("vaktmästare", "fastighetsskötare"),
    ("grävmaskinist", "grävare", "maskinförare"),
)
"""Names of one trade; the reply may say another than the question."""

SEAMS = frozenset(
    [
        ",",
        ".",
        ";",
        ":",
        "!",
        "?",
        "–",
        "—",
        "och",
        "men",
        "fast",
        "sen",
        "däremot",
        "plus",
        "samt",
        "därefter",
        "annars",
        "respektive",
    ]
)
"""What parts one stretch of work from the next."""

EMPTY = frozenset(
    [
        "i",
        "på",
        "hos",
        "med",
        "vid",
        "som",
        "är",
        "var",
        "det",
        "jag",
        "har",
        "hade",
        "blir",
        "bara",
        "en",
        "ett",
        "den",
        "de",
        "då",
        "ju",
        "nu",
        "väl",
        "nog",
        "kanske",
        "så",
        "under",
        "till",
        "av",
        "om",
        "mest",
        "också",
        "drygt",
        "knappt",
        "ungefär",
        "runt",
        "totalt",
        "år",
        "åren",
        "första",
        "sista",
        "senaste",
        "för",
        "öh",
        "ja",
        "jo",
        "typ",
        "alltså",
        "där",
        "här",
        "ens",
        "snart",
        "bortåt",
        "cirka",
        "minst",
        "högst",
        "över",
        "nästan",
        "efter",
        "innan",
        "dess",
        "igen",
        "faktiskt",
        "egentligen",
        "tror",
        "skulle",
        "säga",
        "säkert",
        "antar",
        "tre",
        "jobbat",
        "arbetat",
        "jobbade",
        "arbetade",
        "varit",
        "hållit",
        "kört",
    ]
)
"""Words that tell nothing of where or as what."""

EMPLOYED = frozenset(
    [
        "konsult",
        "egenföretagare",
        "anställd",
        "vikarie",
        "timvikarie",
        "sommarvikarie",
        "semestervikarie",
        "ordinarie",
        "fast",
        "fastanställd",
        "tillsvidareanställd",
        "visstidsanställd",
        "tillförordnad",
        "tf",
        "timmis",
        "inhoppare",
        "gesäll",
        "utlärd",
        "provanställd",
        "frilans",
        "frilansare",
        "underkonsult",
        "självständig",
        "junior",
        "senior",
        "trainee",
        "lärling",
        "inhyrd",
        "vanlig",
        "ensam",
        "egen",
        "legitimerad",
        "färdig",
        "ny",
        "extra",
        "timanställd",
        "heltid",
        "företagare",
        "yrkesman",
        "utbildad",
        "sådan",
        "sådant",
        "tidigare",
        "första",
        "ansvarig",
        "en",
        "ett",
    ]
)
"""Behind "som": how somebody was employed, no trade."""

ADDING = frozenset({"sen", "och", "plus", "därefter", "dessutom", "sedan", "samt", "innan", "före"})
"""Openings of a sentence that goes on counting."""
