"""English everyday words for driving: classes by what they are for, a yes by the car one drives, papers not yet had."""

from __future__ import annotations

from firstcall.reading.rules import Hit, Rule

_CLASS = r"(?:my|the|a|his|her|any) (?:\S+ ){0,4}?"
_EU = (
    r"(?:polish|german|french|spanish|italian|romanian|portuguese|irish|northern irish|lithuanian|latvian|estonian|"
    r"bulgarian|greek|swedish|danish|dutch|belgian|austrian|finnish|norwegian|czech|slovak|slovakian|slovenian|"
    r"croatian|"
    r"hungarian|maltese|cypriot|icelandic|scottish|welsh|english|british|uk|gb|eu|european|swiss)"
)


def _car(hit: Hit) -> tuple[str, ...] | None:
    most = LIGHT if "to" in hit.said.split() else 1
    return ("B",) if all(part.value in {1, most} for part in hit.parts) else None


def _bike(hit: Hit) -> tuple[str, ...]:
    return ("A",)


LIGHT = 3.5
"""Tonnes up to which a car licence reaches."""

DRIVING = (
    Rule(
        "en.class.car_everyday",
        r"(?:just |only )?(?:the |my |a |just the |only the )?(?:(?:ordinary|normal|standard|regular|usual|basic|bog "
        r"standard) )+(?:driving |car )?(?:licence|1ne|one|#)|(?:just |only )?(?:the |my |a )car (?:#|1ne|one)(?= "
        r"[.,!]| $| "
        r"only)|(?:only |just )?(?:drive|driving) (?:my |the |a )?cars? (?:only|and that is (?:it|all)|and nothing "
        r"else|but "
        r"nothing (?:else|bigger))|(?:only|just) (?:drive|driving) (?:my |the |a )?cars?(?= [.,!]| $)|(?:only |just "
        r")?up to "
        r"(?:three and a half|#|three point five) (?:- )?tonn?es?",
        _car,
        yes=("Only the car one.", "Just a normal licence.", "I can drive my car and that's it."),
        no=("I can drive a car.", "Car two."),
    ),
    Rule(
        "en.class.bike_too",
        r"(?<=car and )(?:a )?(?:motor ?)?bikes?|(?<=car , )(?:motor ?)?bikes?",
        _bike,
        yes=("Car and bike.",),
        no=("I ride a bike.",),
    ),
    Rule(
        "en.entail.all_but",
        r"(?:all|everything|every (?:ticket|category|class|licence|letter|1ne|one)|the lot)(?: \S+)? (?:but|bar|except|"
        r"apart from)(?: for)? (?:(?:the|my|a|hgv|lgv|pcv|psv|category|cat|class|full) )*\S+(?: (?:plus|\+|and) E)?(?: "
        r"licence| entitlement)?",
        yes=("Everything except HGV class two.",),
        no=("Everything.",),
    ),
    Rule(
        "en.learning.for_class",
        r"(?:working on|booked(?: on| in| onto)?(?: for)?|getting|have (?:just )?(?:started|begun)|(?:theory|hazard "
        r"perception|medical|modules?|cpc) (?:for|of)|going for|(?:hoping|wanting|meaning|planning|looking|like|love|"
        r"want|hope|plan) to (?:go for|do|get|take|have)|applying for|applied for|saving (?:up )?for|revising "
        r"for|"
        r"waiting (?:on|for|to do|to take|to sit)|resitting|retaking|redoing|failed(?! (?:my|the|it) (?:\S+ "
        r"){1,6}(?:but|"
        r"then|and|passed)(?: |$))|(?:i |to )(?:take|sit|resit|retake|do)(?= (?:my|the) (?:\S+ ){1,5}(?:test|in|on|"
        r"next|"
        r"tomorrow|this)(?: |$)))(?: (?:to|for|my|the|on|in|onto|doing))*",
        yes=(
            "I'm working on my C.",
            "I've booked my C plus E.",
            "I take my C test on Monday.",
            "Theory for my C is done.",
        ),
        no=("I failed my C first time but passed the second.", "I passed my C."),
    ),
    Rule(
        "en.tocome.wish",
        r"(?:that |which )?i (?:would (?:love|like)|want|hope|am (?:hoping|looking|wanting)) to (?:learn|do|get|have|"
        r"take|"
        r"try|pass)(?: (?:it|#|1ne))?(?: \S+)?",
        yes=("The wagon and drag I'd love to learn.",),
        no=("I'd love to.",),
    ),
    Rule(
        "en.state.progress_class",
        rf"{_CLASS}\S+ (?:test|exam|practical|assessment) (?:is (?:on|in|next|booked|tomorrow|this|coming)|next|on|"
        rf"booked)"
        r"(?: \S+){0,2}|(?:have|has) (?:just )?(?:booked|started|begun) (?:my|the) (?:\S+ ){0,4}\S+(?= [.,!]| $)",
        yes=("My category C test is next week.", "I've booked my C plus E."),
        no=("My test went well.",),
    ),
    Rule(
        "en.state.withdrawn_class",
        r"(?:it|mine|my \S+) (?:has )?(?:dropped|came|fell|gone) off(?= when| at| my| the| because| [.,!]| $)|(?:took|"
        r"have taken|has taken) (?:my|the) (?:\S+ ){2,5}(?:off|away from) (?:me|us)|(?:get|getting) (?:it|mine|"
        r"my "
        r"licence|my \S+ licence) back (?:in|next|on|soon|after|by|at|this|when)(?: \S+)?",
        yes=("They took my C plus E off me.", "I get my licence back in July."),
        no=("They took my coat.",),
    ),
    Rule(
        "en.state.surrendered_up",
        r"(?:gave|handed|sent|given|handing) (?:up|back|in) (?:it|mine|my (?:\S+ ){0,4}licence|my \S+)",
        yes=("I gave up my licence.",),
        no=("I gave up smoking.",),
    ),
    Rule(
        "en.state.expired_class",
        r"let (?:my|the|that) (?:\S+ ){2,5}(?:go|lapse|drop|slip|run out|expire)|(?:need|have|got|want) to renew (?:my|"
        r"the)"
        r"(?: \S+){2,5}?(?= [.,!]| $)|need(?:s)? (?:a |my |the )(?:new )?medical(?= [.,!]| $| first| before| renewing)",
        yes=("I let my C plus E go.", "I need to renew my C plus E.", "I need a new medical."),
        no=("I let my brother drive.",),
    ),
    Rule(
        "en.state.eu_everyday",
        rf"(?:(?<=^ )|(?<=[.,] )|(?<=yes )|(?<=just )|(?<= a )|(?<=it is )|(?<=mine is )|(?<=got )|(?<=have ))(?:[aA] "
        rf")?{_EU}"
        r" (?:(?:driving |full |car )*licence|1ne|one|#)|(?:swapped|exchanged|changed|converted|transferred) (?:it|"
        r"mine|my "
        r"(?:\S+ ){0,3}\S+) (?:for|to|into|over to) (?:a |the )?(?:uk|british|gb|eu|irish|english)(?: licence| 1ne| "
        r"one| #)?",
        yes=("A Dutch one.", "I swapped my Polish one for a UK one."),
        no=("An Indian one.", "I've not swapped it."),
    ),
    Rule(
        "en.state.foreign_everyday",
        r"from (?:my|our) (?:home )?(?:country|land)|from (?:outside (?:the )?(?:eu|uk|europe)|overseas|abroad|back "
        r"home)|"
        r"(?:not|but not) for (?:the )?(?:uk|here|england|britain|this country)|(?:have|need|got) to (?:exchange|swap|"
        r"convert|change) it",
        yes=("I have a licence from my country.", "My licence is from outside the EU."),
        no=("It's from the UK.",),
    ),
    Rule(
        "en.state.nopaper_driver",
        r"(?:not|no) (?:a |much of a )?driver(?= [.,!]| $)|non - ?driver|nondriver|(?:i )?can not drive(?= [.,!]| $)",
        yes=("I'm not a driver.", "Non-driver."),
        no=("I'm a driver.",),
    ),
    Rule(
        "en.licence.drives_everyday",
        r"i (?:am|was|have been) (?:a |an )?(?:\S+ )?driver(?: by trade| for \S+| at \S+)?|i (?:drive|drove|have "
        r"driven|am "
        r"driving|take) (?:a |the |my |our |her |his |old )*(?:taxi|cab|van|motorhome|camper|minicab|ambulance|mum|dad|"
        r"wife|"
        r"husband|kids|children|gran|nan|parents|boss|clients?|residents|golf|corsa|fiesta|polo|astra|focus|tesla|"
        r"company "
        r"car|jeep|land rover|pickup)(?: (?:\S+ ){0,3}(?:to|around|about|for|every|in the car)(?: \S+){0,3})?|(?:have |"
        r"got "
        r")?(?:a few|#|a couple of|some) points on (?:it|my licence|mine|there)|(?:never|not) (?:had |got |a |even "
        r")*(?:a )?"
        r"(?:single )?(?:point|ticket|speeding fine|ban|accident)(?: (?:on it|in my (?:life|\S+ \S+)|ever))?|no "
        r"(?:bans?|"
        r"convictions|endorsements)|never (?:been )?(?:banned|disqualified|lost it|had it taken)|(?:newly|only just|"
        r"just|"
        r"recently|finally) passed|passed my (?:\S+ )?test(?: \S+){0,3}|i drive (?:a lot|a fair bit|loads|quite a lot|"
        r"regularly)|towed(?: \S+){0,2} caravans?|going on # years",
        yes=(
            "I'm a driver by trade.",
            "I drive my mum to the shops.",
            "Not a point on it.",
            "Never been banned.",
            "Just passed.",
            "Passed my test last summer.",
        ),
        no=("I'm a nurse.", "I'm no good."),
    ),
    Rule(
        "en.notneg.banned",
        r"never (?:been )?(?:banned|disqualified|lost it|had it taken(?: \S+){0,2})|no bans?(?= [.,!]| $)|(?:never|"
        r"not) "
        r"(?:had |got |a |even )*(?:a )?(?:single )?(?:point|ticket|speeding fine|ban)(?: (?:on it|in my (?:life|\S+ "
        r"\S+)|"
        r"ever))?(?= [.,!]| $)",
        yes=("I've never been banned.", "No bans, no points.", "Not a point on it."),
        no=("I've never driven.", "Never had the training ticket."),
    ),
    Rule(
        "en.state.gone_up",
        r"(?:gave|given) up(?= [.,!]| $| on it| in the end| after)|(?:packed|jacked|chucked) it in|never "
        r"went "
        r"back|left it at that",
        yes=("I failed three times and gave up.", "I packed it in."),
        no=("I gave up smoking.",),
    ),
    Rule(
        "en.renewed.over",
        r"(?:it|ban|that) (?:is|was) (?:over|finished|done|up|spent|lifted|ended)(?: now)?|(?:ban|it) (?:has "
        r")?(?:ended|"
        r"finished|was lifted|got lifted)|(?:it is|mine is|licence is) back(?: now)?(?= [.,!]| $)",
        yes=("I had a ban, but it's over now.", "It's back now."),
        no=("I get it back.",),
    ),
)
