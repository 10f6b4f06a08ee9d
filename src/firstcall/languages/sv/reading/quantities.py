"""Swedish figures without a unit, and the marks that choose among several: just, of which, so, pauses, roles."""

from __future__ import annotations

from typing import Any

from firstcall.languages.sv.reading.approximators import APPROX
from firstcall.languages.sv.reading.durations import UNITS
from firstcall.reading.numerals import sounds_like
from firstcall.reading.rules import Hit, Rule


def _in_hundreds(hit: Hit) -> bool:
    """Whether the lower figure lacks the hundred that the higher has: "fem, sexhundra"."""
    low, high = hit.num("n") or 0.0, hit.num("n2") or 0.0
    return 1 < low < 10 and high % 100 == 0 and high <= 900 and low + 2 >= high / 100 > low


def _hundreds(hit: Hit) -> Any:
    """The range with the hundred put back."""
    return (100 * (hit.num("n") or 0.0), hit.num("n2"), None) if _in_hundreds(hit) else None


MOST_OF_ONE = 4
"""What "one, perhaps ..." reaches up to; more is another figure."""

QUANTITIES = (
    Rule(
        "sv.askunit.unit",
        r"hur många (?P<u>{U})|(?:antal|i) (?P<u_>månader)",
        lambda hit: hit.rule.id if hit.told("u") else None,
        yes=("Hur många månader har du kört?",),
        no=("Hur länge?",),
    ),
    Rule(
        "sv.replyunit.months",
        r"(?:snarare|mer) (?:i )?månader|månader (?:snarare |mer |och inte )?än år|(?:räknat |räknas )i månader|"
        r"inte år utan månader|# ,? ?(?:alltså|jag menar|menar jag|fast|då) månader|månader (?:alltså|menar jag)",
        yes=("Snarare månader än år, nio.",),
        no=("Nio månader.",),
    ),
    Rule(
        "sv.bare.range",
        r"(?:(?P<a>{AP}) )?(?:{ABOUT} )?(?:mellan )?(?<!klass )(?P<n>#|(?:(?<=mellan )|(?<=från ))(?:en|"
        r"ett)|(?<=^ )(?:en|ett)(?= (?:{TO}) #)) (?:(?:{TO}|,|"
        r"och) )?(?P<n2>#)(?:(?: ,(?= {BEHIND}))? (?P<p>{APP}))?",
        lambda hit: (
            (
                hit.num("n"),
                hit.num("n2"),
                None if " kanske " in hit.said else APPROX.get(hit.word("a") or hit.word("p")),
            )
            if (hit.num("n2") or 0) > (hit.num("n") or 0) and not _in_hundreds(hit)
            else _hundreds(hit)
        ),
        yes=(
            "Fem, sex.",
            "fyra till sex",
            "Mellan ett och tre.",
            "Fem, sexhundra.",
            "Minst åtta, kanske tio.",
            "En, kanske två.",
        ),
        no=("Fem.",),
    ),
    Rule(
        "sv.bare.one_or_more",
        r"(?<=^ )(?P<n>en|ett) (?!halv)(?:[^\s,#]+ )?(?:, )?(?:möjligen|möjligtvis|kanske|eventuellt|ibland|i "
        r"nödfall|eller|"
        r"till|som mest)(?: kanske| möjligen)? (?P<n2>#)",
        lambda hit: (1.0, hit.num("n2"), None) if (hit.num("n2") or 0) <= MOST_OF_ONE else None,
        yes=("En gång, möjligen två.", "En eller två."),
        no=("En gång.",),
    ),
    Rule(
        "sv.bare.plain",
        r"(?:(?P<a>{AP}) )?(?:{ABOUT} )?(?P<n>#)(?:(?: ,(?= {BEHIND}| {LAST}))? (?P<p>{APP})(?! {N}))?",
        lambda hit: (hit.num("n"), hit.num("n"), APPROX.get(hit.word("a") or hit.word("p"))),
        yes=("Sju.", "minst fem", "Två, max."),
        no=("Många.",),
    ),
    Rule(
        "sv.bare.one",
        r"(?:(?:bara|i|på) ){1,2}(?P<n>ett|en)(?= [.,!]| $)|(?<=, )ett(?= (?:på|hos|som|vid|i|inom) (?!#|taget))|"
        r"(?<=och )ett(?= (?:på|hos|som|vid|i|inom) (?!#|taget))|(?:(?<=sen )|(?<=och )|(?<=plus )|(?<=, ))ett till(?= "
        r"(?:på|hos|som|vid|i|inom) |[.,])|(?<=^ )ett(?= [.!] ?$| $)|"
        r"(?<=[a-zåäö] )(?<!nummer )(?<!dag )(?<!klass )(?<!plan )(?<!steg )(?<!på )(?<!i )(?<!bara )(?:(?P<a>{AP}) "
        r")?ett"
        r"(?= (?:på|hos) (?!#)|(?: [.])? $)|bara ett(?P<half> halvt)?(?= (?:på|hos|som|vid|med) (?!#))",
        lambda hit: (
            (0.5, 0.5, None) if hit.told("half") else (1.0, 1.0, APPROX.get(hit.word("a")) if hit.told("a") else None)
        ),
        yes=(
            "Här i Borås ett.",
            "Fem på Ica och lite mer än ett på Coop.",
            "Undersköterska bara i ett.",
            "men bara ett halvt med de minsta",
        ),
        no=("Bara ett kort.",),
    ),
    Rule(
        "sv.bare.couple",
        r"(?:bara |kanske |sen |endast |i )(?:ett )?par(?: stycken)?(?= [.,]| $)",
        lambda hit: (2.0, 2.0, None),
        yes=("Tjugo år med svart stål men rostfritt bara ett par.",),
        no=("Ett par skor.",),
    ),
    Rule(
        "sv.bareblock.other",
        r"(?:(?<!det )är|var|fyller|född|"
        r"vid) #(?: år)?(?: gammal)?|# (?:procent|timmar|i veckan|kronor|kilo|"
        r"personer|stycken ställen|%|företag|ställen|olika|arbetsgivare|(?:\S+ )?barn(?:barn)?|syskon|kollegor|jobb)|"
        r"(?:klass|vecka|klockan|kl|"
        r"modell) #|# - tal(?:et|s)?|# i (?:{MO}|våras?|sommar|höstas?|vinter|vår|höst)(?= [.,]| $)|# - #|"
        r"(?<=, )ett #(?= [.,]| $)|bord "
        r"#",
        yes=("Jag är 38.", "75 procent", "på 1990-talet"),
        no=("38 år.",),
    ),
    Rule(
        "sv.bareblock.asked",
        r"ni (?:skrev|skriver|kräver|söker|begär|vill ha|ville ha|behöver|sökte|sa|efterfrågar)(?: \S+){0,2}? #"
        r"(?= ,| [.]| men| och jag| $)",
        yes=("Ni vill ha två, jag har fyra.",),
        no=("Vi har två.",),
    ),
    Rule(
        "sv.bareblock.false_start",
        r"(?P<n>#)(?= , (?P<n2>#))",
        lambda hit: hit.rule.id if sounds_like(hit.num("n") or 0, hit.num("n2") or 0) else None,
        yes=("Femtio... femton år.",),
        no=("Fem... sex år.",),
    ),
    Rule(
        "sv.notlast.years",
        r"inte (?:på |under )?de (?:senaste|sista) (?:#|{N})(?: år(?:en)?)?",
        yes=("Femton år, men inte de senaste tio.",),
        no=("De senaste tio.",),
    ),
    Rule(
        "sv.notlast.denied",
        r"(?<=jag är )(?:snart )?# år(?: gammal)?(?= [.,] ?$| $)|inte (?:bara )?(?:{N}) (?:{U})(?= utan)|"
        r"(?:{N}) (?:{U}) (?:är|blir|har) (?:det|jag) (?:väl |"
        r"nog )?inte(?= ,? ?(?:men|utan|fast)| [.!])",
        yes=("Fem år är det inte, men fyra är det.", "Inte ett år utan fyra.", "Jag är 30 år."),
        no=("Fem år är det inte riktigt.",),
    ),
    Rule(
        "sv.notlast.rate",
        r"# (?:\S+ )?(?:timmar|dagar|pass|nätter|gånger|kvällar|helger) (?:i|per|om) (?:veckan?|dagen|dag|månaden|"
        r"månad)",
        yes=("Tre år, två dagar i veckan.",),
        no=("Tre år.",),
    ),
    Rule(
        "sv.beforethat.time",
        r"innan (?:dess|det)|före det|dessförinnan|därefter|efter det|därförinnan|(?:innan|tidigare|förut)(?= (?:var|"
        r"jobbade|arbetade|hade|körde|satt|stod) jag)",
        yes=("Innan dess två.", "Innan var jag ingenjör."),
        no=("Två.",),
    ),
    Rule(
        "sv.apiece.mark",
        r"vardera|på vart och ett|på varje(?: ställe)?|på båda(?: ställena)?",
        yes=("Fyra år vardera på NCC och Peab.",),
        no=("Fyra år på NCC.",),
    ),
    Rule(
        "sv.partof.whole",
        r"varav|därav|(?:av|utav) (?:dem|de|vilka|dessa|de åren|det)|(?:sista|senaste)(?= # ?(?:[.,]|$))|de (?:sista|"
        r"senaste)(?= # har)|"
        r"de(?= # (?:sista|senaste|första))",
        yes=("Åtta år, varav fem i egen firma.", "Tio år, de två sista på natten.", "Tio år, rostfritt sista två."),
        no=("Åtta år.",),
    ),
    Rule(
        "sv.again.back",
        r"tillbaka|igen|på nytt|därefter|sen(?= från)",
        yes=("Slutade 2020 och kom tillbaka 2022.",),
        no=("Slutade 2020.",),
    ),
    Rule(
        "sv.single.mark",
        r"varav|egentligen|på riktigt|just (?:som|med|det|den|på)|men (?:just )?(?:som )|bara|de (?:sista|"
        r"senaste)|(?:som|av) (?:dem|det)|själva|specifikt|så (?:totalt|sammanlagt|det blir)|"
        r"totalt|sammanlagt|allt som allt|närmare bestämt|blir det|då blir det|det blir",
        yes=("Tolv år, varav de sista tre som arbetsledare.",),
        no=("Tolv år.",),
    ),
    Rule(
        "sv.sum.mark",
        r"sen|och|plus|därefter|efter det|på|hos|i|,|också|innan|dessutom|följt av|samt|vid",
        yes=("Fyra år på Peab, två på Skanska.",),
        no=("Fyra år.",),
    ),
    Rule(
        "sv.offtime.pause",
        r"(?:med |hade |haft |tog |minus |förutom )?(?:ett |en )?(?:uppehåll|paus|avbrott|"
        r"föräldraledig(?:het)?|tjänstledig|sjukskriven|borta)(?: \S+)? (?:i |på |om )?(?P<n>{N}) år|"
        r"(?:men |fast )?de (?P<n_____>#) (?:sista|senaste)(?: åren)? (?:har |var |"
        r"är )?(?:jag )?(?:har )?(?:varit )?(?:\S*ledig|sjukskriven|"
        r"arbetslös|borta|hemma)|"
        r"(?:hade |tog |med )?(?P<c>ett par)(?: goda)? års (?:paus|uppehåll|avbrott|ledighet|föräldraledighet)|"
        r"(?:hade |tog |med )?(?P<n_>{N}) års (?:paus|uppehåll|avbrott|ledighet|föräldraledighet)|"
        r"minus (?P<n__>{N})(?: (?P<mu>{U}))?|"
        r"\S*(?:ledig|sjukskriven|arbetslös|borta) (?:i |under )?(?P<n___>#)(?: år)?(?: av (?:dem|de|åren|de åren))?|"
        r"(?:men|fast) (?P<n____>#) av (?:dem|de åren|åren|de) (?:körde|jobbade|var|pluggade|hade|gick|satt|stod|"
        r"räknas)|(?P<n______>{N}) år (?:som |var jag )?(?:\S*ledig|sjukskriven|arbetslös|utan jobb|utan arbete)|"
        r"(?:\S+ledig|sjukskriven|arbetslös|utan jobb|utan arbete) (?:i |under )?(?P<n_______>en|ett) år|"
        r"(?:varav|därav|men|fast|minus) (?:(?:av|var|jag|är|ett av dem|under) ){0,2}(?P<n_________>ett|en|#)(?: "
        r"år)?(?: "
        r"(?:som|var jag|är|av dem))? (?:\S*ledig|sjukskriven|arbetslös)|"
        r"(?:\S+ledig|sjukskriven|arbetslös|utan (?:jobb|arbete)|hemma) (?:i )?(?:ett )?(?P<h>halvår)|"
        r"hemma (?:med|hos|för) \S+ (?:i |under )?(?P<n________>{N}) år|"
        r"(?:avbrott|uppehåll|paus)(?: \S+)? (?:för|på|i|om) (?:ett )?(?P<h__>halvår)|"
        r"(?:ett )?(?P<h_>halvår) (?:var jag |som )?(?:\S+ledig|sjukskriven|arbetslös|utan (?:jobb|arbete))",
        lambda hit: (
            (hit.num("n__") or 0.0) * UNITS[hit.word("mu")]
            if hit.told("mu")
            else 0.5
            if hit.told("h") or hit.told("h_") or hit.told("h__")
            else 2.0
            if hit.told("c")
            else next(
                (
                    hit.num(g)
                    for g in (
                        "n",
                        "n_",
                        "n__",
                        "n___",
                        "n____",
                        "n_____",
                        "n______",
                        "n_______",
                        "n________",
                        "n_________",
                    )
                    if hit.told(g)
                ),
                None,
            )
        ),
        yes=(
            "Jag startade 2012 men hade tre års paus.",
            "mammaledig i två av dem",
            "men fyra av de åren körde jag taxi",
            "sen mammaledig ett år",
            "ett år arbetslös",
            "Ett år minus en vecka.",
            "sen utan jobb ett halvår",
            "jag var hemma med barn ett år",
        ),
        no=("Tre år.",),
    ),
    Rule(
        "sv.hurry.learn",
        r"lär mig|lär mig snabbt|gärna lära|vill lära|men (?:jag )?(?:kan|vill) (?:lära|börja)",
        yes=("Ingen, men jag lär mig snabbt.",),
        no=("Ingen.",),
    ),
)
