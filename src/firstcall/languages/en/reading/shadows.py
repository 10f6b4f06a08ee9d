"""English words that speak against what they are said of, and never more than that: a person looks at what holds them.

What is plain enough to decide stands in `ailments`, `dislikes` and `knowhow`.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_AILS = (
    r"sciatica|arthritis|hernia|migraines?|eczema|psoriasis|vertigo|tinnitus|angina|epilepsy|copd|emphysema|"
    r"bronchitis|asthma|allergies|allergy|hay ?fever|back|knees?|hips?|shoulders?|neck|wrists?|ankles?|lungs|chest|"
    r"heart|eyes|eyesight|hearing|skin|nerves|joints|condition|medication|tablets|blood pressure"
)

SHADOWS = (
    Rule(
        "en.shadow.body",
        rf"my (?:\S+ )?(?:{_AILS}) (?:has|have|had|makes?|means|would|gets?|is|are|started|starts|brings?|puts?|"
        rf"keeps?|tells?|"
        r"reminds?|knows?|lets?|pays?)(?: \S+)?|(?:has|have|had|leaves?|left|gets?|got|puts?|"
        r"brings?) me (?:\S+ )?(?:in|to|on|off|close to|near) (?:tears|bed|agony|bits|knots|a state|edge|my back|"
        r"sticks|crutches|the floor|painkillers|my knees|the sofa|pieces|a heap|sick|my sick ?bed)|(?:leaves?|left|"
        r"makes?|made|gets?) me (?:\S+ )?(?:shattered|exhausted|tired|sore|stiff|knackered|useless|limping|breathless|"
        r"grumpy|miserable|low|down|angry|cross|edgy)|(?:baby|she is|i am|wife is|twins?) (?:\S+ )?due (?:in|on|any|"
        r"at|next|this)|(?:i am|am) (?:\S+ )?(?:pregnant|expecting|on crutches|in a wheelchair|laid up|signed off|"
        r"allergic|overweight|half - dead|deaf|short - sighted|colour ?blind|night ?blind|dyslexic|agoraphobic|"
        r"insulin - dependent|no (?:spring chicken|athlete))|(?:doctor|gp|physio|surgeon|"
        r"specialist) (?:\S+ ){0,3}(?:only|limit|max|maximum|cut down|enough|easy|careful|rest|warning|no more)|"
        r"live on (?:painkillers|ibuprofen|paracetamol)",
        yes=(
            "An hour at a desk and my sciatica has me in tears.",
            "I've a baby due in May.",
            "It leaves me exhausted.",
        ),
        no=("I feel fine.", "I do tree surgery."),
    ),
    Rule(
        "en.shadow.fear",
        r"(?:was|were|got|been|is) (?:\S+ )?(?:killed|crushed|mauled|bitten|attacked|kicked|stung|burgled|mugged|"
        r"stabbed|robbed|electrocuted|trapped|drowned|burnt|injured|gored|trampled)(?: (?:by|in|on|to|off|"
        r"doing)(?: \S+)?)?|(?:bit|kicked|attacked|mugged|chased|stung|threw|scratched|charged) me(?: \S+)?|"
        r"(?:opposite|other|far|safe) (?:side|end) of|(?:wide|well) (?:berth|away|clear|back)|run for it|(?:keep|kept|"
        r"stay|stayed|stand|stood|steer|steered) (?:\S+ )?(?:away|well back|back|clear|out of|my distance|the other|"
        r"indoors|inside|off)(?: \S+)?|at arm's length|behind the sofa|cover my (?:eyes|ears)|(?:with|keep|"
        r"shut) my eyes (?:shut|closed)|look away|hold my nose|white - knuckle|(?:nearly|almost) (?:died|drowned|fell|"
        r"passed out|fainted|killed|lost)|i (?:cry|cried|weep|bolt|flinch|cringe|shudder|wince|squirm|recoil|blush|"
        r"clam up|go red|mumble|stammer|stutter|gulp|quake)(?:ed|s)?",
        yes=("My uncle was killed by one.", "I give dogs a wide berth.", "I keep the other side of the fence."),
        no=("I keep a dog.",),
    ),
    Rule(
        "en.shadow.mind",
        r"i would (?:\S+ )?(?:quit|walk out|resign|leave|jack it in|emigrate|change (?:jobs|my name)|run|hide|scream|"
        r"cry|explode|throttle|strangle|murder|swing for|last (?:a|five|ten|about|an|#)|give (?:it|myself) (?:a week|"
        r"a day|#))(?: \S+)?|(?:lose|lost|losing) (?:my|the) (?:rag|temper|patience|cool|mind|will to live|head|nerve|"
        r"marbles|voice)|lose it|(?:get|got|gets) (?:so )?lost|winds? me up|wound me up|(?:get|gets|got|"
        r"getting) (?:on my (?:nerves|wick|goat)|my goat|under my skin|me down|up my nose)|(?:i )?(?:get|"
        r"got) (?:\S+ )?(?:bored|angry|cross|snappy|ratty|grumpy|itchy feet|restless|overwhelmed|stressed|impatient|"
        r"tongue - tied|muddled|confused|flustered|lonely|homesick|distracted)|short (?:fuse|temper)|(?:no|little|"
        r"zero|not much) patience|patience of a (?:gnat|two|toddler)|i am (?:\S+ )?(?:shy|introverted|an introvert|"
        r"a wallflower|awkward|clumsy|disorgani[sz]ed|messy|scatterbrained|forgetful|untidy|impatient|lazy|"
        r"easily (?:bored|distracted|upset)|not a (?:\S+ )?person|a (?:bit of a )?(?:worrier|coward|wimp|wuss|softie|"
        r"big girl|scaredy cat|lightweight|liability))|no (?:interest|desire|wish|appetite|inclination|stomach|"
        r"love lost|fan)|not a fan|the wrong (?:person|man|woman|1ne|bloke|girl)|someone braver|"
        r"braver (?:\S+ )?than me|(?:happier|better|safer|more use|more comfortable) (?:\S+ )?(?!with (?:#|1ne|it|"
        r"that|them|this))(?:in|at|with|on|behind|"
        r"off|doing|without|elsewhere|indoors|alone|back)|(?:i )?(?:keep|kept) my (?:mouth|opinions|head|"
        r"work)(?: \S+)?|each to their own",
        yes=(
            "They wind me up, I lose my rag.",
            "I'd quit before I'd let anyone film me.",
            "I got lost going to the shop.",
        ),
        no=("I'm quite happy.",),
    ),
    Rule(
        "en.shadow.failing",
        r"flunk(?:ed)?|gave it up|given it up|dropp?(?:ed)? out|packed it in|jacked it in|bottled it|chickened out|"
        r"backed out|only ever(?: \S+)?|only (?:let|allowed|trusted) me(?: \S+)?|(?:keep|kept) me (?:away|off|"
        r"well away)|above my pay grade|technophobe|luddite|dinosaur|past my ankles|water wings|armbands|doggy paddle|"
        r"shallow end|two fingers|google translate|with subtitles|(?:does|did|do) (?:it|that|them|mine|all of it|"
        r"all that) for me|(?:ask|get|make) (?:my|the) (?:\S+ )?(?:wife|husband|son|daughter|kids?|grandson|"
        r"granddaughter|nephew|niece|neighbour|brother|sister|mate) to|(?:scrape|scraped) (?:a|through|by)|(?:crashed|"
        r"smashed|ruined|dropped|broke|stalled|burnt|flooded|spilled) (?:it|the|my|mine|every|everything)(?: \S+)?|"
        r"a long way to go|not there yet|never quite|wrong end of|(?:more|rather) of a \S+ (?:man|woman|person|girl|"
        r"lad)|(?:still|only just) (?:learning|getting to grips|finding my feet)",
        yes=("They only ever let me near the water-based stuff.", "My grandson does that for me.", "I flunked it."),
        no=("I passed it.",),
    ),
    Rule(
        "en.shadow.without",
        r"(?:of us|we) (?:share|shared|squeezed?|are crammed)(?: \S+){0,3}|on the (?:stairs|sofa|streets?|landing|"
        r"waiting list)|sofa ?surf(?:ing)?|in the library|internet cafe|pay as you go|lend me|lent me|(?:firm|work|"
        r"company|boss|council|school|college|agency|employer|depot)(?:'s)? (?:\S+ )?(?:\S+ )?(?:gave|gives|provided|"
        r"provides|supplied|supplies|lent|lends|owns|owned|issued|paid for)(?: \S+)?|handed (?:it|them|mine) (?:back|"
        r"in)|back to the (?:firm|agency|depot|shop|library)|(?:on its last legs|on the blink|in bits|in pieces)|"
        r"skint|overdrawn|bankrupt|homeless|a (?:brick|nokia|typewriter|push ?bike|donkey|skateboard)",
        yes=("Five of us share two rooms, I do my emails on the stairs.", "The firm supplied all of that."),
        no=("I have my own.",),
    ),
    Rule(
        "en.shadow.elsewhere",
        r"(?:i am|we are|i will be) (?:\S+ )?(?:off|away|driving|teaching|coaching|minding|training|studying|working|"
        r"busy|booked|due|abroad|flying|moving|leaving|seeing|visiting|taking|meeting|home|spoken for|collecting|"
        r"picking) (?:\S+ ){0,4}(?:then|till|until|that (?:day|week|night|time|month|morning|evening|weekend)|those|"
        r"by then|after that|on (?:{WD}|{WD}s|a {WD})|at (?:that|the) time)(?: \S+)?|i (?:teach|coach|run|have|play|"
        r"sing|train|study|mind|help|volunteer|lead|take) (?:\S+ ){0,5}(?:then|that (?:day|night|evening|morning)|"
        r"those (?:nights|days|evenings)|# till #|# to #)|custody|access weekend|sabbath|paper round|(?:my|"
        r"our) (?:\S+ )?(?:wedding|christening|honeymoon|cruise|pilgrimage|hajj|scan|chemo|dialysis)|non - refundable|"
        r"date night|bath ?time|promised (?:my|the|her|him|myself|them|our)(?: \S+)?|(?:cost|costs|"
        r"end of) (?:me )?my marriage|split up over|hands full|curfew|(?:need|needs|wants?|misses|"
        r"expects?) me (?:home|at|to|there|back|in|around|then|with)(?: \S+)?",
        yes=(
            "Those ladies start at ten, and I'm driving my taxi then, every weekday.",
            "I teach my class, seven till nine.",
        ),
        no=("I'm at home.",),
    ),
)
