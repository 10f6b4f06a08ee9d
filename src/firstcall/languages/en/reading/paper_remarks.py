"""English remarks about papers: never asked for, too dear, fallen through, refused, in-house, done every year."""

from __future__ import annotations

from firstcall.languages.en.reading.conclusions import END
from firstcall.languages.en.reading.remarks import DAY, KIN, WHEN
from firstcall.reading.rules import Rule

PAPER_REMARKS = (
    Rule(
        "en.state.nopaper_driven",
        rf"(?:my|the) (?:\S+ )?(?:{KIN[3:-1]}|brother|sister|mate) (?:does|do|did) (?:all )?(?:of )?(?:the|my|our) "
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
        rf"not till |not until )?(?:weekend|week|month|fortnight|{DAY}|{WHEN}|# (?:weeks|days)|#|first|second|"
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
        "en.state.nopaper_needless",
        r"never (?:really |actually |ever )?needed (?:1ne|#|one|it|any|mine|a (?:card|ticket|licence|certificate))"
        r"(?: (?:for (?:it|that)|before|here|there|till now|until now))?",
        yes=("Never needed one, we used pump trucks.", "I never needed a ticket for it."),
        no=("I never needed to.", "I needed one."),
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
)
