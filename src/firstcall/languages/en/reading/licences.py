"""English words for driving licence classes: letters as spoken and as misheard, and the words of everyday speech."""

from __future__ import annotations

from typing import Any

from firstcall.reading.rules import Hit, Rule

_LETTERS = {
    "A": "A",
    "a": "A",
    "B": "B",
    "b": "B",
    "bee": "B",
    "C": "C",
    "c": "C",
    "see": "C",
    "sea": "C",
    "D": "D",
    "d": "D",
    "dee": "D",
    "E": "E",
    "e": "E",
    "BE": "BE",
    "be": "BE",
    "CE": "CE",
    "ce": "CE",
    "DE": "DE",
    "AM": "AM",
}
_CLASSES = frozenset({"AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"})
_FILL = frozenset(
    {"plus", "+", "and", "-", "licence", "category", "class", "cat", "the", "an", "licenced", "entitlement", "card"}
)


def _classes(*names: str) -> Any:
    return lambda hit: names


def _letters(hit: Hit) -> tuple[str, ...] | None:
    """Classes spoken as letters and figures: C plus E, sea plus E, C1."""
    words = hit.said.replace("#", str(int(hit.parts[0].value)) if hit.parts else "").split()
    name = "".join(_LETTERS.get(word, word) for word in words if word not in _FILL).upper()
    return (name,) if name in _CLASSES else None


_CARD = r"(?:licence|category|entitlement)"
_DRIVE = r"(?:drive|driving|driven|drove|drives|behind the wheel of) "
CAR, MINIBUS = 8, 16
"""Most passengers of a car and of a minibus, by whose number a bus's class is told."""

_TONNES = {3.5: "B", 7.5: "C1", 18: "C", 26: "C", 32: "C", 40: "CE", 44: "CE"}
"""Weights by which vehicles are called -> the class for them."""


def _tonnes(hit: Hit, more: float = 0.0) -> tuple[str, ...] | None:
    name = _TONNES.get(hit.parts[0].value + more)
    return (name,) if name else None


MACROS = {"BIG": r"A|B|C|D|AM|BE|CE|DE"}

LICENCES = (
    Rule(
        "en.class.number",
        rf"(?:(?:category|cat) )?(?:C|c|D|d|A|a|AM) #(?: (?:plus |\+ )?(?:E|e))?(?: {_CARD})?",
        lambda hit: _letters(hit) if hit.parts and hit.parts[0].value in {1, 2} else None,
        yes=("Yes, C1.", "D1 only"),
        no=("C.",),
    ),
    Rule(
        "en.class.pair",
        rf"(?:(?:category|cat) )?(?:C|c|see|sea|B|b|be|Be|bee|BE|D|d) (?:plus |\+ |"
        rf"and )?(?:(?:the )?E)(?: {_CARD})?|(?:C|c|see|sea|B|b|D|d) (?:plus|\+) (?:E|e|he)",
        lambda hit: _pair(hit),
        yes=("C plus E.", "a sea plus E"),
        no=("C and D.",),
    ),
    Rule(
        "en.class.the_e",
        r"the E(?: as well| too)?",
        lambda hit: ("+E",),
        yes=("C and the E as well.", "I did the E later."),
        no=("The end.",),
    ),
    Rule(
        "en.class.the_trailer",
        r"the trailer(?: (?:bit|part|side))?(?= (?:in|at|last|later|too|as|after|years|[.,])| $)",
        lambda hit: ("+E",),
        yes=("Did the C in Portugal, the trailer in England.",),
        no=("I load the trailer myself.",),
    ),
    Rule(
        "en.class.tonnes",
        r"#(?: |-)*(?:tonnes?|tons?|tonners?)(?:'s)?(?: licence| lorry| truck| wagon| rigid)?",
        lambda hit: _tonnes(hit),
        yes=("Seven and a half tonne.", "I drive an eighteen tonner.", "I'm on the forty-four tonners."),
        no=("Thirteen tonnes.",),
    ),
    Rule(
        "en.class.tonnes_half",
        r"# (?:- )?and (?:- )?a (?:- )?half (?:- )?(?:tonnes?|tons?|tonners?)(?: licence| lorry| truck)?",
        lambda hit: _tonnes(hit, 0.5),
        yes=("A seven-and-a-half tonne.",),
        no=("Seven tonnes and a half.",),
    ),
    Rule(
        "en.class.seater",
        r"(?:drive|driving|driven|drove|in|on|behind the wheel of)(?: \S+){0,3} #(?: |-)*seaters?",
        lambda hit: ("D",) if hit.parts[-1].value > MINIBUS else ("D1",) if hit.parts[-1].value > CAR else None,
        yes=("I do tours in a fifty-three seater.", "I drive a sixteen seater for the school."),
        no=("A four seater sofa.", "I drive a five seater."),
    ),
    Rule(
        "en.class.driven_big",
        rf"{_DRIVE}(?:\S+ ){{0,3}}?(?:bin (?:lorry|lorries|wagons?)|dust ?carts?|refuse (?:trucks?|lorry|lorries"
        rf"|wagons?|"
        r"vehicles?)|gritters?|tippers?|skip (?:lorry|lorries|wagons?)|(?:cement|concrete) (?:mixers?|wagons?)|fire "
        r"engines?|(?:eight|six|8|6|#) (?:- )?wheelers?|hiabs?|rigids?|gully sucker|horse ?lorry)",
        _classes("C"),
        yes=("I drive a gritter for the council.", "I've been driving the bin lorry since 2014."),
        no=("I worked on the bins.",),
    ),
    Rule(
        "en.class.driven_artic",
        rf"{_DRIVE}(?:\S+ ){{0,3}}?(?:low loaders?|wagon and drags?|wag and drags?|road trains?|curtainsiders?)"
        rf"|wagons? "
        r"and (?:a )?drags?|wag and drags?",
        _classes("CE"),
        yes=("I drive low loaders.", "Wagon and drag."),
        no=("I load wagons.",),
    ),
    Rule(
        "en.class.driven_bus",
        rf"{_DRIVE}(?:\S+ ){{0,3}}?(?:double deckers?|single deckers?|bendy bus(?:es)?|school bus(?:es)?)|on the "
        rf"(?:buses|"
        r"coaches)|(?:bus|coach) driver|(?:drive|driving|driven|drove|drivers?|work|working|worked|been) (?:a "
        r"bus |buses |"
        r"coaches )?(?:for|with|at) (?:stagecoach|arriva|first bus|national express|megabus|go ahead|lothian|metrobus|"
        r"translink|bus eireann|greyhound|nottingham city transport|flixbus)",
        _classes("D"),
        yes=("I've been on the buses since 2005.", "I drive double deckers.", "I'm a coach driver."),
        no=("I get the bus.", "I was a conductor."),
    ),
    Rule(
        "en.class.driven_ambulance",
        rf"{_DRIVE}(?:\S+ ){{0,3}}?(?:ambulances?|horse ?box(?:es)?|luton over (?:#|three) tonnes?)",
        _classes("C1"),
        yes=("I drive an ambulance.",),
        no=("They called an ambulance.",),
    ),
    Rule(
        "en.class.klass_one",
        r"class (?:#|one|1)(?: hgv| lorry)?",
        lambda hit: {1.0: ("CE",), 2.0: ("C",)}.get(hit.parts[0].value) if hit.parts else None,
        yes=("Class one, had it nine years.", "Class 2"),
        no=("Class act.",),
    ),
    Rule(
        "en.class.category",
        r"(?:category|cat|class|group) (?:{BIG}|b|c|d|bee|sea|dee)(?! (?:,)? see)",
        _letters,
        yes=("Category B.",),
        no=("Category, um, see.",),
    ),
    Rule("en.class.card", r"(?:{BIG}|b|c|d|sea|bee|dee) licence", _letters, yes=("a B licence",), no=("a licence",)),
    Rule(
        "en.class.big",
        r"B|C|D|CE|BE|DE|AM|A(?= (?:,|and|licence|\.)| $)|(?<= my )c",
        _letters,
        yes=("B, C and C1.",),
        no=("I drive.",),
    ),
    Rule(
        "en.class.car",
        r"(?:just |only )?(?:the |an? |my )?(?:full )?(?:ordinary |normal |standard |regular )*car (?:licence|test|"
        r"one|"
        r"1ne)|(?:just |only )?(?:the|my|"
        r"ordinary|a|normal) car(?=(?: licence)?(?: now| is| ,| \.| $))|car licence|(?:three and a half|"
        r"#) tonn?e(?:r)? van|cars?(?: only)?(?= \.| $| ,| and (?:motor|bike|hgv|lorry|bus))|(?:ordinary |the |"
        r"just the )?car (?:1ne|yes)|"
        r"got my car(?= in)",
        lambda hit: ("B",),
        yes=("Car and bike.", "I have a full car licence.", "it's just the car now"),
        no=("I drive a bus.",),
    ),
    Rule(
        "en.class.artic",
        r"artics?(?: licence)?|articulated(?: lorr(?:y|ies))?(?: licence)?|class one|drawbar|arctic lorr(?:y|ies)|"
        r"semis?|"
        r"eighteen wheelers?|(?:commercial|cdl) (?:class )?A|cdl",
        lambda hit: ("CE",) if "art" in hit.said or "draw" in hit.said or "arc" in hit.said else ("?",),
        yes=("I did the artic.",),
        no=("Rigid.",),
    ),
    Rule(
        "en.class.rigid",
        r"rigids?(?: licence)?(?: only)?|class two",
        _classes("C"),
        yes=("Only rigids.",),
        no=("Artics.",),
    ),
    Rule(
        "en.class.hgv",
        r"(?:hgv|lgv)(?! class| c |(?: cat| category))|lorry licence|truck licence|heavy goods|lorry|(?:category|"
        r"class) ,? ?(?:uh )?,? ?see(?: \.)?(?: see licence)?|see licence|all the letters|"
        r"the (?:whole )?alphabet|the lot|all of them",
        _classes("?"),
        yes=("I've got my HGV.", "See licence, yeah."),
        no=("Car.",),
    ),
    Rule(
        "en.class.bus",
        r"(?:pcv|psv)(?: licence)?|bus licence|coach licence|(?:drive|driving|drove) (?:coaches|buses|a bus|a coach)|"
        r"(?<!the )(?<!by )(?<!get )bus(?:es)?|coach(?:es)?",
        _classes("D"),
        yes=("I drive coaches.",),
        no=("Business.", "I was getting off the bus."),
    ),
    Rule("en.class.minibus", r"minibus(?:es)?(?: licence)?", _classes("D1"), yes=("minibuses",), no=("Bus.",)),
    Rule(
        "en.class.bike",
        r"(?:motor ?)?bike (?:licence|test)|full (?:motor ?)?bike(?: licence)?|big bikes?|superbikes?|(?:i )?(?:ride|"
        r"riding"
        r"|rode) (?:a |my |an old "
        r"|a big )?(?:triumph|harley|honda|yamaha|kawasaki|suzuki|ducati|bmw|ktm|royal enfield|motorbike|big bike"
        r"|superbike)|motorcycle(?: licence)?|motorbike(?: licence)?",
        _classes("A"),
        yes=("Motorbike licence.",),
        no=("I bike.",),
    ),
    Rule(
        "en.class.tractor",
        r"(?:only|just) (?:a |the )?tractors?|tractor licence|(?:1ne|one|#|licence|card|it) for (?:the )?"
        r"tractors|category f",
        _classes(),
        yes=("I've only the one for tractors.",),
        no=("I drive a tractor.",),
    ),
    Rule("en.class.cbt", r"cbt", _classes(), yes=("Did my CBT last year.",), no=("Moped licence.",)),
    Rule(
        "en.class.moped",
        r"moped(?: licence)?|(?:just |only )(?:a |the |my )?scooter|# ?cc",
        _classes("AM"),
        yes=("Moped licence.",),
        no=("Bike.",),
    ),
    Rule(
        "en.class.trailer",
        r"trailer (?:licence|test|entitlement)|car and trailer",
        _classes("BE"),
        yes=("I did my trailer test.",),
        no=("Trailer park.",),
    ),
    Rule(
        "en.licence.general",
        r"(?:full )?(?:clean )?(?:driving )?licence(?: holder)?|(?:full )?uk licence",
        yes=("I have a driving licence.",),
        no=("I've a card.",),
    ),
    Rule(
        "en.licence.drives",
        r"(?:a )?full (?:one|1ne)|passed (?:it )?(?:last|this|on|before|just)(?: \S+){0,2}|automatic(?: only)?|"
        r"(?:had|got|have) (?:it|mine|my licence) back(?= since| in| last| now| again| [.,]| $)|clean(?: one| 1ne"
        r"| licence)?|pink (?:card|licence|one|1ne)|photo ?card|(?:been |have )?(?:driving"
        r"|driven) (?:since|for (?:#|years|ages|over|nearly|a)|all my|# years)(?: \S+){0,3}|(?:never|not) a "
        r"(?:scratch|bump|prang)|no claims|(?:first|second|third|fourth|fifth) (?:time(?: lucky)?|go|attempt)(?= "
        r"[.,!]| $)|(?:do|on|doing) the school run(?: \S+)?|i drove (?:here|in|over|up|down"
        r"|myself|today)|"
        r"i drive (?:a |the |an? old |for |everywhere|most days|all over|up and down)(?:taxi|cab|minicab|mini cab"
        r"|uber|van|"
        r"corsa|fiesta|golf|polo|astra|focus|transit|car|living|hire car|\S+ van)?(?: \S+)?|(?:am |was |as )(?:a "
        r")?(?:taxi "
        r"driver|cabbie|cab driver|van driver|minicab driver|delivery driver|courier|driving instructor|chauffeur|"
        r"uber "
        r"driver)|(?:teach|help) people (?:to |learn to )?(?:how to )?drive|not a single point(?: \S+){0,4}|(?:no|"
        r"zero) points|i drive (?:every day|daily|to work|myself|for a living)|passed (?:my test |it |"
        r"first time )?(?:in|at|when|first|years|back)?(?: \S+)?|my own (?:car|van)|"
        r"(?:allowed|entitled|legal|licenced|insured) to drive|i drive (?:\S+ ){0,3}(?:to|from) (?:school|work|"
        r"nursery)|"
        r"(?:had|held) (?:it|mine|#|1ne) (?:since|for (?:#|years|ages|over|nearly|about))(?: \S+)?",
        yes=(
            "I've held one for thirty years.",
            "I do the school run every morning in the Corsa.",
            "I'm a taxi driver.",
            "I drive three kids to school every morning.",
            "Had it since I was seventeen.",
            "Clean one, yes.",
            "Not a single point on it.",
        ),
        no=("I bike.",),
    ),
    Rule(
        "en.tocome.later",
        r"(?:is |comes |will come )?(?:next|in (?:a|#) (?:year|months?)|when i (?:am|turn)|soon)"
        r"|(?:test|theory) (?:went|next|booked|is (?:on|in|next|booked))|provisional"
        r"|i (?:have been|keep) meaning to(?: [^\s,.]+){0,4}|i (?:want|plan|hope) to (?:do|get|take)(?: (?:the|my|"
        r"a))?",
        yes=(
            "the C I've been meaning to do",
            "The full A next year.",
            "C plus E test went well on Thursday.",
            "it says C plus E provisional",
        ),
        no=("B.",),
    ),
    Rule(
        "en.renewed.again",
        r"(?:had|got|have) (?:it|mine|my licence) back(?= since| in| last| now| again| [.,]| $)|renewed|got (?:a "
        r")?new (?:one|1ne)|back now"
        r"|re ?done|redid|did it again|retook(?: it)?|renewed(?: it)?",
        yes=(
            "ran out and redone last year",
            "It ran out but I renewed it, so I got a new one.",
        ),
        no=("B.",),
    ),
    Rule("en.rigid.words", r"no trailer|without (?:a |the )?trailer|rigid only", yes=("no trailer",), no=("trailer",)),
)


def _pair(hit: Hit) -> tuple[str, ...] | None:
    words = hit.said.split()
    if words[-1] == "he":
        words[-1] = "E"
    if "and" in words and words[-1] == "E":
        first = _LETTERS.get(words[-4] if "the" in words and len(words) > 3 else words[0], "")
        both = (first, f"{first}E") if "the" in words else (f"{first}E",)
        return both if f"{first}E" in _CLASSES else None
    name = "".join(_LETTERS.get(word, "") for word in words if word not in _FILL).upper()
    return (name,) if name in _CLASSES else None
