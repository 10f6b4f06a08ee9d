"""Swedish figures without a unit, and the marks that choose among several: just, of which, so, pauses, roles."""

from __future__ import annotations

from firstcall.languages.sv.durations import APPROX
from firstcall.reading.rules import Rule

QUANTITIES = (
    Rule(
        "sv.askunit.unit",
        r"hur många (?P<u>{U})|(?:antal|i) (?P<u_>månader)",
        lambda hit: hit.rule.id if hit.told("u") else None,
        yes=("Hur många månader har du kört?",),
        no=("Hur länge?",),
    ),
    Rule(
        "sv.bare.range",
        r"(?:(?P<a>{AP}) )?(?:{ABOUT} )?(?:mellan )?(?P<n>#) (?:(?:{TO}|,|"
        r"och) )?(?P<n2>#)(?: (?P<p>{AP}))?",
        lambda hit: (
            (hit.num("n"), hit.num("n2"), APPROX.get(hit.word("a") or hit.word("p")))
            if (hit.num("n2") or 0) > (hit.num("n") or 0)
            else None
        ),
        yes=("Fem, sex.", "fyra till sex"),
        no=("Fem.",),
    ),
    Rule(
        "sv.bare.plain",
        r"(?:(?P<a>{AP}) )?(?:{ABOUT} )?(?P<n>#)(?: (?P<p>{AP})(?! {N}))?",
        lambda hit: (hit.num("n"), hit.num("n"), APPROX.get(hit.word("a") or hit.word("p"))),
        yes=("Sju.", "minst fem"),
        no=("Många.",),
    ),
    Rule(
        "sv.bareblock.other",
        r"(?:är|var|fyller|född|vid) #(?: år)?(?: gammal)?|# (?:procent|timmar|i veckan|kronor|kilo|"
        r"personer|stycken ställen|%|företag|ställen|olika|arbetsgivare|barn)|(?:klass|vecka|klockan|kl|"
        r"typ) #|# - #|(?<=, )ett #(?= [.,]| $)|bord #",
        yes=("Jag är 38.", "75 procent"),
        no=("38 år.",),
    ),
    Rule(
        "sv.single.mark",
        r"varav|egentligen|på riktigt|just (?:som|med|det|den|på)|men (?:just )?(?:som )|bara|de (?:sista|"
        r"senaste)|(?:som|av) (?:dem|det)|själva|specifikt|innan dess|så (?:totalt|sammanlagt|det blir)|"
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
        r"(?:hade |tog |med )?(?P<n_>{N}) års (?:paus|uppehåll|avbrott|ledighet|föräldraledighet)|"
        r"minus (?P<n__>{N})(?: år)?",
        lambda hit: next((hit.num(g) for g in ("n", "n_", "n__") if hit.told(g)), None),
        yes=("Jag startade 2012 men hade tre års paus.",),
        no=("Tre år.",),
    ),
    Rule(
        "sv.role.other",
        r"(?:# |år )?(?:i |på )?(?:\S+ )?som (?!snickare|helst|sagt|mest)\S+(?= \.| $| ,)|# utan|"
        r"och # (?:utan|som)",
        yes=("Tre år med släp och åtta utan.",),
        no=("Tre år.",),
    ),
    Rule(
        "sv.hurry.learn",
        r"lär mig|lär mig snabbt|gärna lära|vill lära|men (?:jag )?(?:kan|vill) (?:lära|börja)",
        yes=("Ingen, men jag lär mig snabbt.",),
        no=("Ingen.",),
    ),
    Rule(
        "sv.besides.work",
        r"på fritiden|privat|som hobby|hobby|oavlönat|ideellt|hemma i garaget|åt (?:släkten|familjen|kompisar)|gratis",
        yes=("sju år på fritiden",),
        no=("Sju år.",),
    ),
    Rule(
        "sv.ifcounted.also",
        r"om (?:man|du|jag|ni) (?:räknar|tar) (?:med|in)?(?: \S+)?|inräknat|räknat med",
        yes=("Om man räknar med sommarjobben åtta, annars sex.",),
        no=("Sex.",),
    ),
    Rule(
        "sv.bare.one",
        r"(?:bara |i |just )(?:i )?ett(?= [.,!]| $)",
        lambda hit: (1.0, 1.0, None),
        yes=("chef på riktigt i ett.",),
        no=("I ett år.",),
    ),
)
