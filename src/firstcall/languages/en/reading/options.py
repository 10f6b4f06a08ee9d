"""English words about options: all, all but, none, at times, little; what options are called is in `option_names`."""

from __future__ import annotations

from firstcall.reading.rules import Rule

CHOICES = (
    Rule(
        "en.timeshift.mark",
        r"in (?:the )?(?:holidays?|term(?: time)?|school holidays)|for now|to (?:start|begin) with|at first"
        r"|initially|once (?:my|the|our|i|she|he|they)(?: \S+){1,5}"
        r"|to (?:start|begin)(?= [.,]| $)|(?<=time )later(?= [.,!]| $)|(?:till|until)(?: \S+){1,4} ,|and then "
        r"i(?: would| will| might)?|while "
        r"my(?: \S+){1,5} ,|"
        r"from (?:january|february|march|april|may|june|july|"
        r"august|september|october|november|december)|after(?= [.,]| $)|later on",
        yes=("Part time for now.", "Part time, then full time once my youngest starts school."),
        no=("Days.",),
    ),
    Rule("en.badly.mark", r"badly|barely|not very well|a little|just about", yes=("All three, badly.",), no=("Days.",)),
    Rule(
        "en.aversion.word",
        r"(?:is |are )?(?:a |quite a )(?:\S+ ){0,3}?(?:trek|hike|slog|schlep|faff|hassle|mission|trudge|nuisance|"
        r"headache)"
        r"(?= [.,!]| $| for| from| to| with)|(?:is |are )?(?:miles away|out of the way|the other side of (?:town|"
        r"the city|"
        r"the country)|hard to get to|not on (?:a|my) bus route|a long way(?: off| away)?)|(?:is |are |got |was "
        r")?(?:blocked|stolen|broken|too far|too much|a pain|impossible|a nightmare|awkward|"
        r"closed|off limits)|would (?:kill|be a pain|be hell|do my head in)(?: \S+)?|(?:i )?(?:have|"
        r"got) (?:the )?(?:kids|school|college|childcare)|hate|(?:does|do) my head in|(?:is |(?<=is )|(?<=are "
        r"))(?:the worst|hard|"
        r"difficult|out|"
        r"not for me)(?= [.,!]| $)|bites?(?: me)?(?= [.,!]| $)|rusty(?= [.,!]| $)|(?:is |are )?i (?:pray|sleep|study|"
        r"rest)(?= [.,!]| $)|"
        r"(?:wrecks?|"
        r"ruins?|destroys?|knackers?|finish(?:es)?(?= me)|wears?|drains?) (?:me|my)(?: \S+)?|would not trust "
        r"(?:it|myself)"
        r"|(?:at |is )?(?:church|chapel|mosque|sabbath)(?: all day| day)?|dislike|can not stand|sick of|fed up (?:of|"
        r"with)|had "
        r"enough of|tired of|done with|too (?:old|tired|ill|slow|young) for|(?:gave|given|give) up|had my fill of|"
        r"(?:moved|got|came) away "
        r"from|(?:no good|hopeless|useless|rubbish|terrible) (?:on|at|with|in)|hated|loathe|detest|can not bear|"
        r"(?:is )?(?:#|half) hours?(?: \S+)? away|made me (?:leave|ill|quit)|i am (?:at|in) "
        r"(?:church|school|college|uni)"
        r"|(?:have |only )?(?:only )?(?:watched|seen|heard of|read about)(?: \S+)?|elsewhere|is taken|"
        r"failed(?: \S+)?|steer(?:ed)? (?:well )?clear(?: of)?|(?:kept|stayed|keep|stay) away(?: from)?|(?:came|"
        r"started|opened) (?:in )?after i(?: \S+)?|(?:before|after) my time|is next on(?: \S+)?|(?:been|got|was"
        r"|were) (?:burnt|burned|stung|messed about|let down|stitched up|"
        r"mucked about) by|on my (?:to do )?list|"
        r"(?:terrif(?:y|ies)|scares?|bores?|kills?|stress(?:es)?|drains?|annoys?) me|(?:drives?|sends?) me (?:mad|"
        r"nuts|"
        r"mental|crazy|up the wall)|(?:puts?|turns?) me off|makes? me (?:ill|sick|dizzy|nervous|anxious|miserable)|"
        r"(?:switched|changed|converted)(?: over)? from",
        yes=(
            "Rust is next on my list.",
            "Teens terrify me, adults.",
            "I switched from Sketch to Figma.",
            "Tankers I've steered well clear of.",
            "Chat came in after I left.",
            "SAP I've only watched somebody else do.",
            "Sunday I'm at church.",
            "I'm done with nights.",
            "Perth would be a pain.",
        ),
        no=("Perth is fine.",),
    ),
    Rule(
        "en.aversion.busy",
        r"i (?:help|volunteer|play|coach|look after|care for|study|train|referee|babysit|mind|sing|have (?:got "
        r")?(?:my|the) "
        r"(?:kids|grandkids|son|daughter|children|boys|girls|grandchildren|baby)|(?:work|do a shift|have a job) "
        r"(?:at|in|for) "
        r"(?!you)\S+)(?: (?!but|so|and|or|then)[^\s,.]+){0,5} (?:on|in|at|every|most|all)(?: a| an| the| my| of)?",
        yes=("Weekdays only, I play rugby on a Saturday.", "I help on my brother's stall in the mornings."),
        no=("I work nights.", "I play rugby."),
    ),
    Rule(
        "en.insteadof.what",
        r"instead of|rather than|(?<=time )over(?= (?:full|part) time)|(?<!all )(?<!me )(?<!moved )(?<!move "
        r")(?<!went )(?<!go )(?<!come )(?<!came "
        r")(?<!switched )(?<!switch )(?<!moving )over"
        r"(?= \S)|(?:nearer|closer|better|easier|quicker|cheaper|handier|nicer) "
        r"than",
        yes=("Days rather than nights.",),
        no=("More than nights.", "Then I moved over to pastry."),
    ),
    Rule(
        "en.insteadof.prefer",
        r"prefer (?!to |not |moving |going |changing |switching )(?:\S+ ){1,4}?(?:to|over)(?= \S)|(?:rather|sooner) "
        r"(?!not )(?:\S+ ){1,5}?than",
        yes=("I prefer days to evenings.", "I'd rather days than nights."),
        no=("I'd prefer to move to nights.", "I'd rather not."),
    ),
    Rule(
        "en.insteadof.said",
        r"i (?:was (?:going to|about to|gonna) say|nearly said|almost said)(?= (?:\S+ ){1,5}?(?:, )?but )|i said"
        r"(?= (?:\S+ ){1,4}?(?:, )?but (?:i (?:meant|mean)|it is))|i thought(?= (?:\S+ ){1,4}?(?:, )?but (?:no|"
        r"actually) )",
        yes=("I was going to say nights, but days.", "I said nights but I meant days."),
        no=("I was going to say nights.", "I said nights but days too."),
    ),
    Rule(
        "en.retract.mark",
        r"(?<=[.,?] )(?:(?:or|well|oh|hmm|no|but) )?(?:actually|on second thoughts?|scrap that|thinking about "
        r"it)(?: no)?",
        yes=("Evenings, actually, days.", "Nights. Actually days."),
        no=("Actually nights.",),
    ),
    Rule(
        "en.choice.but",
        r"(?:any(?:thing|time|where| one| 1ne| of them)?|all|every(?:thing|where)?|whatever|any shift|all "
        r"of them)"
        r"(?: \S+)? (?:bar|but|"
        r"except(?: for)?|apart from|other than|besides|save) (?!(?:i|it|we|they|you|that|this|there|ideally|mainly|"
        r"mostly|preferably|only|if|not|no|yes|my|would|prefer) )(?P<x>\S+(?: \S+){0,3})",
        yes=("Anything bar nights.",),
        no=("Anything.", "I've had a go on everything but it's the 360 that I like."),
    ),
    Rule(
        "en.choice.all",
        r"whichever(?: \S+)?(?= [.,]| $)|(?:whichever|where? ?ever) (?:you|they|the (?:job|company|work)) (?:\S+ "
        r"){0,2}?"
        r"(?:like|need|needs|want|wants|prefer|have|got|put|send|fancy|is)(?: me| us| it| best)?(?= [.,!]| $)|"
        r"where? ?ever(?= (?:there is|you|i am|it is|they|suits)(?: |$)|[ .,!]*$)|makes? no (?:odds|difference|never "
        r"mind)(?: to me)?|(?<=^ )(?:i am )?(?:very |totally |completely |pretty )?open(?: minded)?(?= [.!] ?$| "
        r"$)|no strong "
        r"(?:feelings|preferences?|views?)|take your pick|all (?:as )?(?:good|fine) (?:as each other|by me|with me)"
        r"|(?:it is )?(?:up to you|your (?:call|choice|pick|shout))|(?:leave|leaving) "
        r"(?:it|that) "
        r"(?:up )?(?:to|with) you|you (?:choose|pick|decide|tell me)|free all (?:week|day|hours)|as (?:you|and when "
        r"you) "
        r"(?:like|please|need)|(?:i am |really )?(?:easy|flexible|no(?:t)? (?:fussy|fussed|bothered|"
        r"picky))(?! (?:between|which of)(?: |$))|"
        r"(?<!not )any(?: of (?:them|those|these|"
        r"the above))?(?! other)|(?<!not )any(?:thing(?! (?:else|long|perm\S*|steady|stable|secure|temp\S*|short|"
        r"before|after|until|till|up|under|within|between|"
        r"full|part"
        r"|local|near\S*|close\S*|done))|time|where| shift| shifts| of them)|what ?ever(?! (?:pays|has|"
        r"gets|is (?:best|closest|nearest|cheapest|quickest|easiest)))(?: is going|"
        r" you (?:like|need|"
        r"want|have|got))?|(?:it )?(?:does not|do not) (?:matter|mind|bother me|care)|all (?:of (?:them|"
        r"those|the above)|#|three|four|shifts|are fine|the same to me|(?:the same(?! ,)|about the same|equal"
        r"|equally|doable|reachable|possible|easy|within)(?: \S+){0,3})|both(?: of them)?|either(?: (?:one|"
        r"1ne|or|way)|(?= (?:is|would|works|suits|will|'s|[.,!])| $))|no preference|stick me on(?: \S+)?|as many "
        r"as you (?:have(?: got)?|can give(?: me)?|need|like|want)|i (?:will|would|can) (?:do|take|have|work) "
        r"what (?:you|is|there|needs)(?: \S+){0,2}|i will (?:do|"
        r"take) (?:anything|"
        r"whatever|any)|you name it|(?<=^ )(?:(?:pretty much|nearly|almost|about) )?"
        r"everything(?: on (?:the|your|that) list| you (?:said|mentioned|listed))?(?= [.,!] ?$| $)|open to "
        r"(?:anything|all|any)|the lot",
        yes=("I'm easy, stick me on whatever.", "Both.", "Any of them.", "All three."),
        no=("Nights.",),
    ),
    Rule(
        "en.choice.none",
        r"none(?: of (?:them|those|these|the above))?|neither(?: of (?:them|those|these))?|nothing(?: really)?|"
        r"not any(?: of (?:them|those|these))?",
        yes=("None of them.",),
        no=("Nights.",),
    ),
    Rule(
        "en.choice.prefer",
        r"prefer(?:ably|red|ence)?|ideally|rather|would like|first choice|mainly|mostly|favour|hoping for",
        yes=("Ideally perm.",),
        no=("Perm.",),
    ),
    Rule(
        "en.choice.partly",
        r"every other|alternate|sometimes|occasionally|some (?:days|weeks|nights)|(?:once|twice|#|one|two|"
        r"a couple of) (?:time|times|day|days|night|nights|evening|evenings) (?:a|per) (?:week|month)|"
        r"now and (?:then|again)|from time to time|(?:the|an|a) odd (?:day|shift|night|weekend|one|1ne|evening"
        r"|morning|week)|once in a blue moon|at a (?:push|pinch|stretch)|as a last resort|in an emergency|(?:a "
        r"bit of a|bit of a|a) (?:stretch|push)|pushing it|if "
        r"pushed|to "
        r"begin with for now|once in a while|rarely|not (?:the )?(?:rest|others?|other (?:days|nights|#))(?: of "
        r"(?:the|my) week)?",
        yes=("Every other week.",),
        no=("Always.",),
    ),
    Rule(
        "en.choice.little",
        r"a (?:little|bit)|little(?: bit)?|not (?:so|very|that) (?:good|well|much)|so - so|badly|barely",
        yes=("Swedish a little.",),
        no=("Swedish.",),
    ),
)
