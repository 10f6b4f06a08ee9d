"""English remarks that answer in passing: what the family says, what was only watched, what nobody ever asked for.

As in `standing`, each tells something whole; what a yes or no beside it comes to is the kinds' own business.
"""

from __future__ import annotations

from firstcall.languages.en.reading.conclusions import END
from firstcall.languages.en.reading.since import MONTHS
from firstcall.reading.durations import Length
from firstcall.reading.rules import Rule

_OPEN = r"(?:(?<=^ )|(?<=[.,!?] )|(?<= no ))"
_KIN = (
    r"(?:wife|husband|partner|missus|other half|family|girlfriend|boyfriend|fiancee|mum|mam|mother|dad|kids|children|"
    r"daughter|son)"
)
_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_WHEN = rf"(?:{'|'.join(MONTHS)}|easter|whitsun|christmas|xmas|half term|new year)"

REMARKS = (
    Rule(
        "en.deny.emphatic_watched",
        rf"{_OPEN}(?:i have )?(?:only|just) (?:ever )?(?:watched|seen) (?:other people|others|somebody else|someone "
        r"else|the (?:other )?(?:lads|blokes|fitters|girls)|my \S+|it|them|that|1ne|#)(?: (?:do|doing|use|using|"
        r"drive|"
        r"driving|done|in action|being \S+)(?: (?:it|them|that))?)?(?: (?:on (?:telly|tv|youtube|the (?:telly|"
        r"internet|"
        r"news))|in (?:films|the films|pictures|a film|videos|a video)|from (?:afar|a distance|the (?:window|road|"
        rf"outside|ground))|at a distance))?{END}",
        yes=("I've only watched other people do it.", "Only ever seen it on telly.", "Only seen them from a distance."),
        no=("I've only seen it twice in ten years.", "I watched it and then did it."),
    ),
    Rule(
        "en.deny.emphatic_kin",
        rf"(?:(?:my|the) (?:\S+ )?{_KIN}|she|he|they) (?:would|will) (?:never|not) (?:go for|hear of|agree to|stand "
        r"for|wear|have|allow|come with me|move|up sticks|forgive me|settle)(?: (?:it|that|of it|of that|up there|"
        r"down "
        rf"there|there))?{END}",
        yes=("My wife would never go for it.", "The kids would not move.", "She would never agree to that."),
        no=("My wife would not mind.", "She would never have asked."),
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
    # ------------------------------------------------------------ licences and papers
    Rule(
        "en.state.nopaper_driven",
        rf"(?:my|the) (?:\S+ )?(?:{_KIN[3:-1]}|brother|sister|mate) (?:does|do|did) (?:all )?(?:of )?(?:the|my|our) "
        r"driving|(?:i )?(?:get|always get|am|was always) driven (?:everywhere|about|around|by \S+)|(?:always|only|"
        r"strictly|just) (?:been )?(?:a|the|in the) passenger(?: seat| side)?|(?:drives|takes|ferries|chauffeurs) me "
        r"(?:everywhere|around|about|places)",
        yes=("My husband does all the driving.", "I'm only a passenger.", "My son takes me everywhere."),
        no=("My husband does the cooking.", "I'm driven to succeed."),
    ),
    Rule(
        "en.learning.past_it",
        r"it (?:was|used to be)(?= (?:(?:the|a|full|just) )?(?:{BIG}|class|category|cat)(?: |$))",
        yes=("Well, it was C plus E.",),
        no=("It was fine.",),
    ),
    Rule(
        "en.state.withdrawn_totted",
        r"totted up|totting(?: up)?|off the road (?:till|until|for|again|at the (?:moment|minute))(?: \S+){0,3}|"
        r"(?:got|picked up|reached|on) (?:my )?twelve points",
        yes=("Totted up, so I'm off the road till the new year.",),
        no=("I keep my van off the road.",),
    ),
    Rule(
        "en.state.foreign_nogood",
        r"(?:licence|1ne|it|that|which|certificate) (?:is )?(?:no (?:good|use)|not (?:good|recognised|recognized|"
        r"accepted|count)|useless|worthless|means nothing|does not count) (?:here|over here|in (?:the uk|this "
        r"country|"
        r"england|britain|ireland))(?: (?:now|any more))?",
        yes=("I was a chauffeur in Lagos, but that licence no good here now.",),
        no=("It's no good to me.",),
    ),
    Rule(
        "en.state.foreign_any",
        r"(?:(?:it|mine|that) is|i have(?: got)?|only|still|got) (?:(?:a|an|my|just|only) ){0,2}(?!norwegian|italian|"
        r"hungarian|bulgarian|romanian|lithuanian|latvian|estonian|slovenian|croatian|austrian|belgian|scandinavian|"
        r"portuguese|maltese|civilian|pedestrian|christian|victorian)\S+(?:ian|ese|ani|iean) (?:driving )?(?:licence|"
        r"1ne|one|#)",
        yes=("It's a Brazilian one.", "I've an Angolese licence.", "Mine's a Peruvian one."),
        no=("It's an Italian one.", "It's a civilian one.", "I have a clean licence."),
    ),
    Rule(
        "en.state.progress_course_when",
        rf"(?:my|the|our) (?:\S+ )?(?:course|training|assessment|exam|test|resit|refresher)(?: is|'s) (?:the |a |"
        rf"on |from |"
        rf"not till |not until )?(?:weekend|week|month|fortnight|{_DAY}|{_WHEN}|# (?:weeks|days)|#|first|second|"
        rf"third|"
        r"end|start)(?: \S+){0,3}|(?:my|the) (?:\S+ )?course (?:starts|begins|runs|kicks off)(?: \S+){0,3}",
        yes=("My course is the weekend after next.", "My test's a week on Friday.", "The course starts in May."),
        no=("My course was good.", "The course is done."),
    ),
    Rule(
        "en.state.nopaper_unasked",
        r"never (?:been|worked|had)(?: (?:on|in|at|for))? (?:a|an|any|anywhere|somewhere|1ne|#)(?: \S+)? (?:that|"
        r"which|"
        r"who|where (?:they|it|you)) (?:\S+ )?(?:asked|needed|wanted|required|bothered|insisted|used|use)(?: (?:for|"
        r"on|with|about))?(?: (?:it|#|1ne|one|them|that))?|(?:nobody(?:'s)?|no (?:1ne|#|boss|firm|site)) (?:has |have "
        r")?(?:ever )?(?:asked|needed|wanted|required)(?: (?:me|us))?(?: (?:for|to (?:have|get|do|show)))? (?:it|#|"
        r"1ne|"
        rf"one|that){END}",
        yes=("Never been on a site that asked for it.", "Nobody's ever asked me for one."),
        no=("Never been on a site.", "Nobody asked me to go."),
    ),
    Rule(
        "en.state.expired_wants",
        r"(?:it|mine|that|the (?:card|ticket|licence|certificate)) (?:wants|needs|could do with|is due|is ready for) "
        r"(?:a )?(?:refreshing|redoing|doing again|updating|refresher|renewing|re - doing|resitting)",
        yes=("Mine wants refreshing.", "It could do with updating."),
        no=("It wants doing properly.",),
    ),
    Rule(
        "en.state.expired_new",
        r"(?:would|will|do) (?:still |probably )?need (?:a )?(?:new|fresh|newer|up to date|updated|more recent) "
        r"(?:1ne|#|"
        r"one|check|card|certificate)|(?:out of date|too old|lapsed|expired) by now",
        yes=("It's from 2019, so I'd need a new one.", "It'll be out of date by now."),
        no=("I need a new van.",),
    ),
    Rule(
        "en.state.unsure_inhouse",
        r"(?:only |just )?(?:in - house|inhouse|in house|internal)(?: (?:only|one|1ne|#|ticket|card|training|course))?"
        r"(?= [.,!]| $)|(?:does|will|did) not (?:travel|transfer|carry over|move) with (?:me|you)|not transferable",
        yes=("In-house only, it doesn't travel with me.", "It was an in-house one."),
        no=("I worked in the house.",),
    ),
    Rule(
        "en.state.progress_short",
        r"# (?:papers?|exams?|modules?|units?|tests?|assessments?) (?:off|away|short|from (?:finishing|qualifying|"
        r"being|"
        r"done))(?: (?:it|finishing|qualifying))?",
        yes=("Two papers off.", "I'm one module short."),
        no=("Two papers passed.",),
    ),
    Rule(
        "en.tocome.later_do",
        r"i (?:do|am doing|take|am taking|sit|am sitting|go for|am going for|am upgrading to|move up to|get) (?:my|"
        r"the) "
        r"(?:full|big|artic|trailer|rest|unrestricted|next|{BIG})(?: (?:test|1ne|one|licence|A|C|E))? (?:in|next|"
        r"on|this|"
        r"when|soon|later|after|at)(?: \S+){0,2}",
        yes=("A2 at the moment, I do my full in the summer.", "I'm doing my full next month."),
        no=("I do the full job.", "I take the trailer out."),
    ),
    Rule(
        "en.possess.it_role",
        r"i am (?:the|a|our|one of the|# of the) (?:\S+ )?(?:first aiders?|fire marshals?|fire wardens?)",
        yes=("I'm the first aider at our place.",),
        no=("I'm the first to arrive.",),
    ),
    Rule(
        "en.state.took_yearly",
        r"(?:we|i) (?:all )?(?:do|redo|renew|refresh|take|sit|have to do|get) (?:it|that|them|1ne|#|ours|mine)(?: "
        r"\S+){0,2}"
        r" (?:every (?:single )?(?:year|january|february|march|april|may|june|july|august|september|october|november|"
        r"december|spring|summer|autumn|winter|twelve months|# (?:months|years))|each year|once a year|annually|"
        r"yearly)",
        yes=("We do it online every January.", "I renew it every year."),
        no=("I do it every day.",),
    ),
    Rule(
        "en.state.nopaper_turned_down",
        r"(?:they |the \S+ )?(?:turned me down|refused me|knocked me back|rejected (?:me|my application)|would not "
        r"(?:give|"
        r"let|grant) me (?:have )?(?:1ne|#|one|it))(?: (?:because|for|on|over|after|due)(?: \S+){1,5})?",
        yes=("They turned me down because of an old caution.",),
        no=("They turned up.",),
    ),
    Rule(
        "en.state.nopaper_edition",
        r"(?:still|only|just|got|have|did|done|on)(?: (?:only|just|got|on|have|did|done))* (?:the )?(?:fifteenth|"
        r"sixteenth|seventeenth|15th|16th|17th)(?: edition)?(?! (?:century|floor|of))",
        yes=("I'm still on the seventeenth.", "Only did the 17th."),
        no=("I have the eighteenth.", "I live on the seventeenth floor."),
    ),
    Rule(
        "en.state.nopaper_dear",
        r"(?:was|is|were) (?:always |just |a bit |far |way |much )*too (?:dear|expensive|pricey|costly|much money|"
        r"steep)|"
        r"(?:could|can) (?:never|not) (?:afford|justify) (?:it|the|that|to do)(?: \S+)?|never (?:bothered with|"
        r"fancied) (?:it|that|doing it)",
        yes=("NEBOSH was always too dear.", "I could never afford it.", "I never bothered with it."),
        no=("It was too early.", "I can afford the bus."),
    ),
    Rule(
        "en.state.nopaper_fell",
        r"(?:was|were) (?:going|meant|supposed|due|all set|booked) (?:to|on)(?: \S+){1,9}? (?:but|and then|then|and) "
        r"(?:it |they |that |the \S+ )?(?:all )?(?:got |was |were )?(?:cancelled|called off|pulled|fell through|fell "
        r"apart|never happened|never ran|did not (?:happen|run|come off|go ahead)|never came off)",
        yes=("I was going to do them in the spring and then the course got cancelled.",),
        no=("I was going to do them in the spring.", "I was meant to go and did."),
    ),
    Rule(
        "en.state.withdrawn_medical",
        r"had to (?:stop|give up|pack in) (?:driving )?(?:after|because of|since|with|when|on account of) (?:i had "
        r")?(?:a|"
        r"my|the) (?:\S+ )?(?:seizures?|fits?|stroke|heart attack|heart|epilepsy|eyes|eyesight|blackouts?|medical)|"
        r"medically (?:unfit|barred|stopped)",
        yes=("Had to stop after my seizure.", "I'm medically unfit."),
        no=("I had to stop after an hour.",),
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
        rf"(?:be|is) (?:a|#) years? (?:at|by|come|this|next) (?:the )?{_WHEN}|half a decade (?:in|come|next|this|"
        rf"by|at) "
        rf"{_WHEN}",
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


LOCKDOWN = 2020
"""The year that people count from when they say "since lockdown"."""


def _coming(count: float) -> Length:
    """A length that is full at the time named."""
    return Length(max(count - 0.5, 0), count, "coming")
