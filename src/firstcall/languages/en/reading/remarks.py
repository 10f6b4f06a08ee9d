"""English remarks that answer in passing: what the family says, what was only watched, what nobody ever asked for.

As in `standing`, each tells something whole; what a yes or no beside it comes to is the kinds' own business.
"""

from __future__ import annotations

from firstcall.languages.en.reading.conclusions import END
from firstcall.languages.en.reading.since import MONTHS
from firstcall.reading.durations import Length
from firstcall.reading.rules import Rule

_OPEN = r"(?:(?<=^ )|(?<=[.,!?] )|(?<= no ))"
KIN = (
    r"(?:wife|husband|partner|missus|other half|family|girlfriend|boyfriend|fiancee|mum|mam|mother|dad|kids|children|"
    r"daughter|son)"
)
DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
WHEN = rf"(?:{'|'.join(MONTHS)}|easter|whitsun|christmas|xmas|half term|new year)"

REMARKS = (
    Rule(
        "en.deny.emphatic_watched",
        rf"{_OPEN}(?:i have )?(?:only|just) (?:ever )?(?:watched|seen) (?:other people|others|somebody else|someone "
        r"else|the (?:other )?(?:lads|blokes|fitters|girls)|my \S+|it|them|that|1ne|#)(?: (?:do|doing|use|using|"
        r"drive|"
        r"driving|done|in action|being \S+)(?: (?:it|them|that))?)?(?: (?:on (?:telly|tv|youtube|the (?:telly|"
        r"internet|"
        r"news))|in (?:films|the films|pictures|a film|videos|a video)|from (?:afar|a distance|the (?:window|road|"
        rf"outside|ground))|at a distance|over (?:\S+ ){{1,3}}shoulder))?{END}",
        yes=(
            "I've only watched other people do it.",
            "Only ever seen it on telly.",
            "Only seen them from a distance.",
            "Only seen it over his shoulder.",
        ),
        no=("I've only seen it twice in ten years.", "I watched it and then did it."),
    ),
    Rule(
        "en.deny.emphatic_kin",
        rf"(?:(?:my|the) (?:\S+ )?{KIN}|she|he|they) (?:would|will) (?:never|not) (?:go for|hear of|agree to|stand "
        r"for|wear|have|allow|come with me|move|up sticks|forgive me|settle)(?: (?:it|that|of it|of that|up there|"
        r"down "
        rf"there|there))?{END}",
        yes=("My wife would never go for it.", "The kids would not move.", "She would never agree to that."),
        no=("My wife would not mind.", "She would never have asked."),
    ),
    Rule(
        "en.adverse.not_now",
        rf"(?:would|could) not (?:dream of (?:it|that)|touch (?:it|1ne|#|that|them)|do (?:it|that)|go near (?:it|1ne|#|"
        rf"that|them))(?: (?:now|these days|any more|anymore|today|again)){END}",
        yes=("I did when I was twenty, wouldn't dream of it now.", "I couldn't do it now."),
        no=("I wouldn't dream of it.",),
    ),
    Rule(
        "en.adverse.away",
        r"(?:am|are|be) (?:away|abroad|off|back|home|in|over in|out in|at) (?:\S+ ){0,5}?(?:(?:the )?(?:whole|"
        r"entire) "
        rf"(?:of )?(?:the )?|all (?:of )?|most of )(?:month|summer|week|season|time|{'|'.join(MONTHS)})",
        yes=("August I'm in Bulgaria with family, whole month.", "I'm away all of July."),
        no=("I'm in Bulgaria.", "I worked all summer."),
    ),
    Rule(
        "en.adverse.at_play",
        r"i (?:play|coach|train|referee|ref|umpire|run|watch|go to|help at|teach|am at|am with) (?:\S+ "
        r"){0,2}?(?:football|"
        r"rugby|cricket|netball|golf|bowls|darts|hockey|basketball|tennis|under - \S+|sunday league|choir|band|church|"
        r"mosque|temple|market|bingo|parkrun|karate|judo|dance|scouts|brownies|guides|cadets)",
        yes=("Saturdays I play football.", "I run the under-tens.", "I teach Sunday dance."),
        no=("I play it by ear.", "I run a team."),
    ),
    Rule(
        "en.adverse.until_it_hurts",
        r"(?:#|a|half a|a few|a couple of) (?:hours?|minutes?|mins|miles?|yards|lengths)(?: or (?:so|two|#))? (?:,? ?"
        r"(?:before|and then|but then|then)(?! (?:that|lunch|i (?:moved|left|went|joined)))|at a (?:time|stretch|"
        r"go)|at "
        r"(?:the )?(?:most|outside)|tops|max)(?: \S+){0,3}",
        yes=("I can stand for an hour or so before the hip starts.", "Ten minutes at a time."),
        no=("I can stand for hours.", "I did an hour and left."),
    ),
    Rule(
        "en.yes.done_to_me",
        r"they (?:did|ran|took|carried out|put through) (?:#|1ne|one|mine|it|a \S+) (?:on|for) (?:me|us)"
        r"(?: (?:at|in|when|last|before|for)(?: \S+){1,4})?",
        yes=("They did one on me at the nursery in March.",),
        no=("They did the work for me.",),
    ),
    Rule(
        "en.deny.emphatic_which_end",
        r"(?:could|can|would) not (?:even )?(?:tell you|know|say) (?:which|what|1ne|#) (?:way (?:up|round)|end)"
        r"(?: [^\s.,]+){0,6}|would not know (?:where to (?:start|begin)|how to (?:start|begin|turn (?:it|1ne|#) on|"
        r"hold "
        rf"(?:it|1ne|#))|what to do with (?:it|1ne|#)|(?:it|1ne|#) if (?:it|i)(?: [^\s.,]+){{1,6}}){END}",
        yes=("I couldn't tell you which way up to hold one.", "I wouldn't know where to start."),
        no=("I couldn't tell you.", "I wouldn't know."),
    ),
    # ------------------------------------------------------------ lengths and figures
    Rule(
        "en.duration.since_lockdown",
        r"(?:ever )?(?:since|started|began|joined|from|start of|week of|middle of|month of)(?: (?:(?:in|at|the|just|"
        r"right|week|month|start|of|during|middle|after|before|year|first|height) )+|(?= ) )(?:covid|lockdown|the "
        r"pandemic|pandemic)(?: (?:began|started|hit|came))?",
        lambda hit: Length(
            float(hit.today.year - LOCKDOWN),
            None if "before" in hit.said.split() else float(hit.today.year - LOCKDOWN),
            "since",
        ),
        yes=("Started the week of the first lockdown.", "Since lockdown.", "Since just before covid."),
        no=("During lockdown.", "Since 2019."),
    ),
    Rule(
        "en.duration.coming_feast",
        rf"(?:be|is) (?:a|#) years? (?:at|by|come|this|next) (?:the )?{WHEN}|half a decade (?:in|come|next|this|"
        rf"by|at) "
        rf"{WHEN}",
        lambda hit: _coming(hit.parts[0].value if hit.parts else 5.0 if "decade" in hit.said.split() else 1.0),
        yes=("It'll be a year at Easter.", "It's four years this Christmas.", "Half a decade in June."),
        no=("It'll be a year at Tesco.", "Half a decade."),
    ),
    Rule(
        "en.bareblock.little_one",
        r"(?:little|big|young|new|old|next|other|first|last|good|bad|great|each|every|which|another|wee|tiny) #",
        lambda hit: hit.rule.id if hit.parts[0].value == 1 and not hit.parts[0].digits else None,
        yes=("Then I had my little one.", "Two, the young one is three."),
        no=("The first 4.", "Another two."),
    ),
    Rule(
        "en.duration.span_oh",
        r"(?:from |since |between )?oh (?:- )?(?P<y>#) (?:to|till|until|and|-) (?:oh (?:- )?)?(?P<y2>#)(?! (?:years?|"
        r"months?))",
        lambda hit: _oh_span(hit.num("y") or 0.0, hit.num("y2") or 0.0),
        yes=("From oh nine to nineteen.", "Oh five to oh eight."),
        no=("Oh, nine to ten years.",),
    ),
    Rule(
        "en.count.couple_and",
        r"(?:a )?couple (?:of )?(?!years|months|weeks|days|hours|minutes)[^\s,.]+ (?:and|plus) (?:a|an|1ne|one|"
        r"another) "
        r"(?!half|bit|few|couple)[^\W\d]+",
        lambda hit: 3.0,
        yes=("A couple of juniors and a temp.",),
        no=("A couple of years and a month.", "A couple and a half."),
    ),
    Rule(
        "en.sameagain.twice",
        r"(?:(?:about|roughly|pretty much|more or less) )?(?:the )?same again|(?:and|then|plus) (?:about |roughly "
        r")?(?:the same(?: again)?|as (?:long|many|much)(?: again)?) (?:again )?(?:at|with|for|in|on|doing|as)(?= "
        r"\S)",
        yes=("Two with BT, and about the same again at Sky.", "Three at Boots and the same again at Superdrug."),
        no=("Two at BT, doing the same thing.", "I'd do the same."),
    ),
    Rule(
        "en.courtesy.if_that",
        rf"if (?:even )?that{END}",
        yes=("Half a mile, if that.",),
        no=("If that's fine.",),
    ),
    Rule(
        "en.nothing.recall",
        r"(?:can|could|do) not (?:really |honestly )?(?:recall|remember|think of) (?:ever )?(?:being|having|taking|"
        r"missing|ringing in|needing|a single|a day|1ne|any)(?: [^\s.,]+){0,4}",
        yes=("I can't recall being off at all.", "I don't remember a single one."),
        no=("I can't recall.", "I can't remember how many."),
    ),
    Rule(
        "en.bareblock.version",
        r"(?:version|release|size|gate|bay|phase|unit|windows|office|junction|stage|grade|chapter|series|episode|"
        r"junction|"
        r"platform|terminal|runway|ward|floor|flat|lane|route|bus|channel) #",
        yes=("Since version fourteen.", "I was on ward six."),
        no=("Version control.",),
    ),
    Rule(
        "en.dateblock.too_soon",
        r"(?:tomorrow|today|next week|this week|{WD}|the \S+)(?: is|'s| would be| will be)? (?:a bit |far |way |much |"
        r"just )*too (?:soon|early|quick|short notice)",
        yes=("Tomorrow's too soon, Wednesday then.",),
        no=("Not too soon.",),
    ),
    Rule(
        "en.countblock.shared",
        r"between (?:the )?# of (?:us|them)|among (?:the )?# of (?:us|them)",
        yes=("One between the two of us.",),
        no=("Between two and four.",),
    ),
    # ------------------------------------------------------------ options that are taken all the same
    Rule(
        "en.concede.still",
        r"(?:(?:rather|sooner|prefer) not|not (?:\S+ )?(?:keen|mad|fussed|wild|a fan|my favourite|love|like|enjoy|"
        r"fancy|crazy)|hate|loathe|dread)(?: [^\s.!?]+){1,8}? (?:but|though) (?:i )?(?:will|can|could|would)(?: "
        r"(?:do|"
        r"work|take|manage) (?:it|them|that|those))?(?= (?:if|when|[.,!])| $)",
        yes=("I'd rather not do evenings but I will if that's what's going.", "I'm not keen on lates, but I can."),
        no=("I'd rather not do evenings but I will do days.", "Evenings I will do."),
    ),
    Rule(
        "en.aversion.used_to_but",
        r"used to (?:\S+ ){1,6}but (?:\S+ ){1,3}?(?:will|can|could|do|does|is|am) not(?: \S+){0,3} (?:now|any more|"
        r"anymore|these days|any longer)",
        yes=("I used to love nights but my body won't do it now.",),
        no=("I used to do nights but I do days now.",),
    ),
    Rule(
        "en.once.it_was",
        r"(?:it|that|mine|my \S+) (?:was|used to be)(?= (?:\S+ ){1,2}(?:once|then|back then|at one time|years "
        r"ago)(?= |$))",
        yes=("It was fluent once, I've lost a lot.",),
        no=("It was fluent.",),
    ),
    # ------------------------------------------------------------ to somebody else, or about the talk itself
    Rule(
        "en.aside.till",
        r"(?:do not|no) need (?:the|a|my) (?:receipt|bag|lid|top)|just the (?:bag|receipt|milk|bill)|keep the change|"
        r"(?:paying )?(?:contactless|by card) (?:please|thanks)|eat in or take ?away",
        yes=("Just the bag, I don't need the receipt.", "Keep the change."),
        no=("I bag the shopping.", "I take payments by card."),
    ),
    Rule(
        "en.caption.comment",
        r"(?<!to )(?<!to like and )(?:please )?(?:like|comment|share|subscribe)(?: ,|(?: ,)? and) (?:like|comment|"
        r"share|subscribe)"
        r"(?:(?: ,|(?: ,)? and) (?:like|comment|share|subscribe))*",
        yes=("Please like, comment and subscribe.", "Like and share."),
        no=("I like to share.",),
    ),
    Rule(
        "en.human.colleague",
        r"(?:have|get|let|ask) (?:a|your|one of your|one of the|the) (?:colleague|human|person|lady|lad|recruiter|"
        r"manager|supervisor)s? (?:to )?(?:phone|ring|call|speak to|contact|talk to) me|(?:rather|prefer|sooner|"
        r"wish) "
        r"(?:it if )?(?:a|an actual|a real|some) ?(?:person|human|one|body) (?:rang|called|phoned|asked|spoke to)"
        r"(?: (?:me|us))?|(?:rather|prefer|sooner) (?:it if )?(?:somebody|someone) (?:rang|called|phoned|spoke to) "
        r"me",
        yes=("Have a colleague phone me.", "I'd rather a person rang me about this."),
        no=("I have a colleague.", "I'd rather ring customers."),
    ),
    Rule(
        "en.human.one_of_them",
        r"(?:can|could|would|will|let|have) (?:(?:1ne|one|#) of (?:them|you|your \S+|the \S+)|somebody|someone|a "
        r"person)"
        r"(?: (?:from|in|at) (?:\S+ ){1,2}?)? ?(?:please |just )?(?:to )?(?:ring|call|phone|speak to|talk to|"
        r"contact|explain)"
        r" (?:me|this|that|it)|(?:like|want|prefer|rather have|rather) (?:somebody|someone|a person)(?: (?:from|in|at) "
        r"(?:the |your )?\S+)? to (?:(?:ring|call|phone|talk to|speak to|ask) me|explain (?:that|this|it))|(?:1ne|"
        r"one|#) of the (?:\S+ )?(?:partners|managers|recruiters|team|staff|girls|lads) (?:rang|called|phoned|to "
        r"ring|to "
        r"call|ringing|calling) me|is there (?:a person|somebody|someone|anybody|anyone) i (?:could|can) (?:go "
        r"through|do|"
        r"speak|talk)(?: \S+){0,4}",
        yes=(
            "Can one of them ring me?",
            "I'd like somebody from the office to explain that.",
            "I'd prefer if one of the partners rang me.",
        ),
        no=("I'd like to ring customers.", "One of the managers rang in sick."),
    ),
    Rule(
        "en.clarify.term",
        r"(?:sorry ,? )?what is (?:a |an |the )?(?!that|this|it|question|your|time|up|wrong|what)[^\W\d]+ \?|\S+ "
        r"being what"
        r"(?: ,)?(?: sorry)?(?= \?)|and what ,? sorry(?= \?)",
        yes=("Sorry, what's CDM?", "ECS being what, sorry?", "City and what, sorry?"),
        no=("What's that?", "What is the question?"),
    ),
    Rule(
        "en.decline.first_figure",
        r"(?:not|never) (?:be |going to be |want to be )?(?:the )?(?:first|1ne) (?:1ne )?(?:to|who) (?:say|says|name|"
        r"give|put|mention|throw)(?: \S+){0,4}|(?:you|rather you|sooner you) (?:went|go|said|say|named|name|tell me|"
        r"told me)(?: (?:a|your|yours|the|\S+ (?:figure|number)))? first|(?:never|not) (?:say|name|give) the first "
        r"(?:figure|number)|whoever (?:says|names|gives) (?:a|the) (?:\S+ )?(?:figure|number) first(?: \S+)?",
        yes=("I'd sooner not be the first to say a number.", "I'd rather you went first.", "You go first."),
        no=("I was the first to say yes.", "I go first."),
    ),
    Rule(
        "en.clarify.would_ask",
        r"i would (?:have|want|need|like) to (?:ask|know|check) (?:, )?(?:is|does|will|would|do|are|what|how) "
        r"(?:that|it|"
        r"this|you|they)(?: [^\s?]+){1,14} \?",
        yes=("I'd have to ask, is that just a soft check or does it show up?",),
        no=("I'd have to ask my wife.",),
    ),
)


def _oh_span(first: float, last: float) -> Length | None:
    """From one year of this century to another: "oh nine to nineteen"."""
    return Length(last - first, last - first, "span") if first < TEN and first < last < CENTURY else None


TEN, CENTURY = 10, 100
"""A year told with an "oh" is one of the first ten; two figures are a year of this century."""

LOCKDOWN = 2020
"""The year that people count from when they say "since lockdown"."""


def _coming(count: float) -> Length:
    """A length that is full at the time named."""
    return Length(max(count - 0.5, 0), count, "coming")
