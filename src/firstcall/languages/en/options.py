"""English words about options: all, all but, none, at times, little; and other words for common options."""

from __future__ import annotations

from firstcall.reading.rules import Rule

CHOICES = (
    Rule(
        "en.timeshift.mark",
        r"for now|to start with|at first|till \S+ ,|until \S+ ,|from (?:january|february|march|april|may|june|july|"
        r"august|september|october|november|december)|after(?= [.,]| $)|later on",
        yes=("Part time for now.",),
        no=("Days.",),
    ),
    Rule("en.badly.mark", r"badly|barely|not very well|a little|just about", yes=("All three, badly.",), no=("Days.",)),
    Rule(
        "en.aversion.word",
        r"(?:is |are |got |was )?(?:blocked|stolen|broken|too far|too much|a pain|impossible|a nightmare|awkward|"
        r"closed|off limits)|would (?:kill|be a pain|be hell|do my head in)(?: \S+)?|(?:i )?(?:have|"
        r"got) (?:the )?(?:kids|school|college|childcare)|hate|(?:does|do) my head in|is (?:the worst|hard|difficult|"
        r"out)"
        r"|(?:at |is )?(?:church|chapel|mosque|sabbath)(?: all day| day)?|dislike|can not stand|sick of|fed up (?:of|"
        r"with)|had "
        r"enough of|tired of|done with|i am (?:at|in) (?:church|school|college|uni)"
        r"|(?:have |only )?(?:only )?(?:watched|seen|heard of|read about)(?: \S+)?|elsewhere|is taken|"
        r"failed(?: \S+)?|steer(?:ed)? (?:well )?clear(?: of)?|(?:kept|stayed|keep|stay) away(?: from)?|(?:came|"
        r"started|opened) (?:in )?after i(?: \S+)?|(?:before|after) my time|is next on(?: \S+)?|on my (?:to do )?list|"
        r"(?:terrif(?:y|ies)|scares?|bores?|kills?|stress(?:es)?|drains?|annoys?) me|(?:drives?|sends?) me (?:mad|nuts|"
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
        r"instead of|rather than",
        yes=("Days rather than nights.",),
        no=("More than nights.",),
    ),
    Rule(
        "en.choice.but",
        r"(?:any(?:thing|time)?|all|every(?:thing)?|whatever|any shift|all of them)(?: \S+)? (?:bar|but|"
        r"except(?: for)?|apart from|other than|besides|save) (?P<x>\S+(?: \S+){0,3})",
        yes=("Anything bar nights.",),
        no=("Anything.",),
    ),
    Rule(
        "en.choice.all",
        r"whichever(?: \S+)?(?= [.,]| $)|(?:i am |really )?(?:easy|flexible|no(?:t)? (?:fussy|fussed|bothered|"
        r"picky))|"
        r"any(?: of (?:them|those|"
        r"the above))?(?! other)|any(?:thing(?! else)|time|where| shift| shifts| of them)|what ?ever(?: is going|"
        r" you (?:like|need|"
        r"want|have|got))?|(?:it )?(?:does not|do not) (?:matter|mind|bother me|care)|all (?:of (?:them|"
        r"those|the above)|#|three|four|shifts|are fine|the same to me)|both(?: of them)?|either(?: (?:one|"
        r"1ne|or|way)|(?= (?:is|would|works|suits|[.,!])| $))|no preference|stick me on(?: \S+)?|i will (?:do|"
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
    "permanent": ("perm", "permanently", "permanent job", "full time permanent", "staff job"),
    "temporary": ("temp", "temping", "temporarily", "agency"),
    "contract": ("contractor", "contracting", "fixed term", "freelance"),
    "full time": (
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
    "remote": ("from home", "home", "remotely", "wfh", "work from home"),
    "on site": ("office", "in the office", "come in", "on-site", "onsite", "in person", "on site"),
    "hybrid": ("mix", "a mix", "mixture", "bit of both"),
    "counterbalance": ("counter balance", "counterbalanced", "counter-balance"),
    "reach": ("reach truck", "reach trucks"),
    "vna": ("narrow aisle", "very narrow aisle"),
    "english": (),
    "swedish": (),
}
