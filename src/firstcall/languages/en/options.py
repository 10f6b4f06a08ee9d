"""English words about options: all, all but, none, at times, little; and other words for common options."""

from __future__ import annotations

from firstcall.reading.rules import Rule

CHOICES = (
    Rule(
        "en.timeshift.mark",
        r"for now|to start with|at first|(?:till|until)(?: \S+){1,4} ,|and then i(?: would| will| might)?|while "
        r"my(?: \S+){1,5} ,|"
        r"from (?:january|february|march|april|may|june|july|"
        r"august|september|october|november|december)|after(?= [.,]| $)|later on",
        yes=("Part time for now.",),
        no=("Days.",),
    ),
    Rule("en.badly.mark", r"badly|barely|not very well|a little|just about", yes=("All three, badly.",), no=("Days.",)),
    Rule(
        "en.aversion.word",
        r"(?:is |are |got |was )?(?:blocked|stolen|broken|too far|too much|a pain|impossible|a nightmare|awkward|"
        r"closed|off limits)|would (?:kill|be a pain|be hell|do my head in)(?: \S+)?|(?:i )?(?:have|"
        r"got) (?:the )?(?:kids|school|college|childcare)|hate|(?:does|do) my head in|(?:is |(?<=is )|(?<=are "
        r"))(?:the worst|hard|"
        r"difficult|out|"
        r"not for me)(?= [.,!]| $)|bites?(?: me)?(?= [.,!]| $)|rusty(?= [.,!]| $)|(?:is |are )?i (?:pray|sleep|study|"
        r"rest)(?= [.,!]| $)|"
        r"(?:wrecks?|"
        r"ruins?|destroys?|knackers?|finish(?:es)?|wears?|drains?) (?:me|my)(?: \S+)?|would not trust (?:it|myself)"
        r"|(?:at |is )?(?:church|chapel|mosque|sabbath)(?: all day| day)?|dislike|can not stand|sick of|fed up (?:of|"
        r"with)|had "
        r"enough of|tired of|done with|too (?:old|tired|ill|slow|young) for|(?:gave|given|give) up|had my fill of|"
        r"(?:moved|got|came) away "
        r"from|(?:no good|hopeless|useless|rubbish|terrible) (?:on|at|with|in)|hated|loathe|detest|can not bear|"
        r"(?:is )?(?:#|half) hours?(?: \S+)? away|made me (?:leave|ill|quit)|i am (?:at|in) "
        r"(?:church|school|college|uni)"
        r"|(?:have |only )?(?:only )?(?:watched|seen|heard of|read about)(?: \S+)?|elsewhere|is taken|"
        r"failed(?: \S+)?|steer(?:ed)? (?:well )?clear(?: of)?|(?:kept|stayed|keep|stay) away(?: from)?|(?:came|"
        r"started|opened) (?:in )?after i(?: \S+)?|(?:before|after) my time|is next on(?: \S+)?|on my (?:to do )?list|"
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
        "en.insteadof.what",
        r"instead of|rather than|(?<!all )over(?= \S)|(?:nearer|closer|better|easier|quicker|cheaper|handier|nicer) "
        r"than",
        yes=("Days rather than nights.",),
        no=("More than nights.",),
    ),
    Rule(
        "en.choice.but",
        r"(?:any(?:thing|time|where| one| 1ne| of them)?|all|every(?:thing|where)?|whatever|any shift|all "
        r"of them)"
        r"(?: \S+)? (?:bar|but|"
        r"except(?: for)?|apart from|other than|besides|save) (?P<x>\S+(?: \S+){0,3})",
        yes=("Anything bar nights.",),
        no=("Anything.",),
    ),
    Rule(
        "en.choice.all",
        r"whichever(?: \S+)?(?= [.,]| $)|(?:it is )?(?:up to you|your (?:call|choice|pick|shout))|(?:leave|leaving) "
        r"(?:it|that) "
        r"(?:up )?(?:to|with) you|you (?:choose|pick|decide|tell me)|free all (?:week|day|hours)|as (?:you|and when "
        r"you) "
        r"(?:like|please|need)|(?:i am |really )?(?:easy|flexible|no(?:t)? (?:fussy|fussed|bothered|"
        r"picky))|"
        r"any(?: of (?:them|those|"
        r"the above))?(?! other)|any(?:thing(?! else)|time|where| shift| shifts| of them)|what ?ever(?! (?:pays|has|"
        r"gets|is (?:best|closest|nearest|cheapest|quickest|easiest)))(?: is going|"
        r" you (?:like|need|"
        r"want|have|got))?|(?:it )?(?:does not|do not) (?:matter|mind|bother me|care)|all (?:of (?:them|"
        r"those|the above)|#|three|four|shifts|are fine|the same to me)|both(?: of them)?|either(?: (?:one|"
        r"1ne|or|way)|(?= (?:is|would|works|suits|will|'s|[.,!])| $))|no preference|stick me on(?: \S+)?|i will (?:do|"
        r"take) (?:anything|"
        r"whatever|any)|you name it|open to (?:anything|all|any)|the lot",
        yes=("I'm easy, stick me on whatever.", "Both.", "Any of them.", "All three."),
        no=("Nights.",),
    ),
    Rule(
        "en.choice.none",
        r"none(?: of (?:them|those|the above))?|neither(?: of them)?|nothing(?: really)?|"
        r"not any(?: of them)?",
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
        r"now and (?:then|again)|at a push|to begin with for now|once in a while|rarely",
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

OPTION_SYNONYMS = {
    "car": ("drive", "driving", "my own car"),
    "bike": ("bicycle", "cycle", "cycling", "pushbike"),
    "on foot": ("walk", "walking", "my own two legs"),
    "days": (
        "school hours",
        "office hours",
        "daylight",
        "normal hours",
        "nine till five",
        "daytime hours",
        "six till two",
        "six to two",
        "seven till three",
        "eight till four",
        "eight to four",
        "first shift",
        "while the kids are at school",
        "morning person",
        "early bird",
        "day",
        "daytime",
        "day shift",
        "day shifts",
        "mornings",
        "earlies",
        "nine to five",
        "early",
    ),
    "day": ("days", "daytime", "day shift", "day shifts", "mornings"),
    "evenings": (
        "two till ten",
        "two to ten",
        "four till midnight",
        "second shift",
        "afternoon shift",
        "evening",
        "lates",
        "late shift",
        "late shifts",
        "evening shift",
        "twilight",
        "twilights",
        "back shift",
        "afternoons",
        "late",
    ),
    "evening": ("evenings", "lates", "late shift", "twilight"),
    "nights": (
        "through the night",
        "ten till six",
        "ten to six",
        "third shift",
        "the small hours",
        "night",
        "night shift",
        "night shifts",
        "night owl",
        "nighttime",
        "overnight",
        "overnights",
        "graveyard shift",
        "graveyard",
    ),
    "night": ("nights", "night shift", "night shifts", "overnight"),
    "weekends": ("weekend", "saturdays", "sundays", "saturday", "sunday"),
    "permanent": (
        "long term",
        "long - term",
        "something stable",
        "something steady",
        "proper job",
        "job security",
        "perm",
        "permanently",
        "permanent job",
        "full time permanent",
        "staff job",
    ),
    "temporary": (
        "short term",
        "for the summer",
        "over the summer",
        "few months",
        "couple of months",
        "seasonal",
        "stopgap",
        "temp",
        "temping",
        "temporarily",
        "agency",
    ),
    "contract": (
        "limited company",
        "self employed",
        "day rate",
        "freelancing",
        "umbrella company",
        "my own company",
        "contractor",
        "contracting",
        "fixed term",
        "freelance",
    ),
    "full time": (
        "all the hours",
        "hours as you have",
        "every hour",
        "hours you can give",
        "hours as you can",
        "full",
        "as many hours as i can get",
        "as many hours as possible",
        "five days",
        "40 hours",
        "full - time",
        "full-time",
        "forty hours",
    ),
    "full-time": ("full time",),
    "part time": (
        "term time only",
        "school hours",
        "half the week",
        "mornings only",
        "three days",
        "two days",
        "four days",
        "a few days",
        "3 days",
        "2 days",
        "4 days",
        "half days",
        "part",
        "part - time",
        "part-time",
        "half time",
    ),
    "part-time": ("part time",),
    "remote": (
        "kitchen table",
        "at home",
        "working from home",
        "my spare room",
        "my sofa",
        "from home",
        "home",
        "remotely",
        "wfh",
        "work from home",
    ),
    "on site": (
        "in the building",
        "at the office",
        "be in every day",
        "in every day",
        "out of the house",
        "with people around me",
        "with the team",
        "office",
        "in the office",
        "come in",
        "on-site",
        "onsite",
        "in person",
        "on site",
    ),
    "hybrid": (
        "half and half",
        "days at home",
        "some of each",
        "two days in",
        "three days in",
        "few days in",
        "couple of days in",
        "split",
        "mixture of the two",
        "mix",
        "a mix",
        "mixture",
        "bit of both",
    ),
    "counterbalance": ("counter balance", "counterbalanced", "counter-balance"),
    "reach": ("reach truck", "reach trucks"),
    "vna": ("narrow aisle", "very narrow aisle"),
    "english": (),
    "swedish": (),
}
