"""How English replies end, for turn-taking: what dangles, what closes though it looks cut off, what may go on.

Only the ends of replies belong here; nothing here changes what a reply means.
"""

from __future__ import annotations

from firstcall.reading.rules import Hit, Rule

_SIGNS = r"(?: (?:,|\.|…|-|–)){0,6}(?= $)"
"""Signs to the end of the reply; Whisper sets them as it likes."""


def _ends(words: str) -> str:
    """The words as the last ones of the reply."""
    return rf"(?:{words}){_SIGNS}"


def _half_year(hit: Hit) -> object:
    """Only a number after which a year goes on: "since twenty ..." is a year half said."""
    return True if hit.num("n") in {19, 20, 2000} else None


def _in_full(hit: Hit) -> object:
    """Only the verb in full echoes the question: "yes, I have" ends, "yes, I've" goes on."""
    quote = hit.evidence.quote.rstrip(" .,…-–").lower().replace("’", "'")
    return None if quote.endswith(("'ve", "'m", "'d", "'ll")) else True


ENDINGS = (
    Rule(
        "en.dangling.end",
        _ends(
            r"(?:although|except|only|never|nearly|almost|since|until|till|not|had|next|called|"
            r"the first|no (?=$)|all except|good|did have|still|currently|but|and|or|so|that|if|in|on|with|to|"
            r"from|a|the|as|when|for|well|like|uh|about|around|roughly|"
            r"maybe|between|i|it is|it was|that is|i have|i can|i have got|i am|the|then|just|my|is|are|was|"
            r"over|under|at least|because|let me see|it would be|would be|plus|than|more than|less than|of|"
            r"i would|i think|i mean|you know|at|by|an|while|unless|whether|depends|last|preferably|anything|"
            r"would want|i want|would like|i would like|going to|i do not|i did|i will|into|without|"
            r"we were|thinking|studying|whatever you|before|after|must|must be|a single|my first|not a|obviously|"
            r"bar|no more|rather|"
            r"probably|perhaps|um|er|erm|hmm+|which|apart from|other than|i passed|i did not|we|we had|"
            r"there were|there was|our|their|his|her|some|every|per|up to|down to|starting|provided|as long as|"
            r"so long as|not sure if)"
        ),
        yes=("Well, it was about", "I've got", "Four and", "Not a single", "I'm on thirty-one now but I'd want"),
        no=("Four years.", "Yes."),
    ),
    Rule(
        "en.dangling.amount",
        _ends(r"(?:between|from) #|(?<=^ )under #"),
        yes=("Between thirty-three",),
        no=("Between thirty and forty.",),
    ),
    Rule(
        "en.dangling.year",
        _ends(r"(?:since|from|in|until|till|to) (?P<n>#)"),
        _half_year,
        yes=("Since twenty", "I started in two thousand"),
        no=("Since 2015", "Five years."),
    ),
    Rule(
        "en.dangling.unit",
        _ends(r"# (?:months'|weeks'|years'|month's|week's|year's|days'|thousand and|hundred and)"),
        yes=("I've got three months'",),
        no=("Three months' notice.", "Three months."),
    ),
    Rule(
        "en.dangling.question",
        _ends(r"(?<=\S )(?:what|who|how|why|where|which)"),
        yes=("It depends what",),
        no=("What?", "It depends what it is."),
    ),
    Rule(
        "en.dangling.takeback",
        r"(?:,|\.|…|-|–) "
        r"(?:(?<!no , )no|wait|no wait|sorry|or no|no sorry|hang on|hold on|actually)(?: (?:,|…|-|–)){0,3}(?= $)",
        yes=("Five, no", "No, wait", "The first, no"),
        no=("No, no", "No.", "Five, no six."),
    ),
    Rule(
        "en.dangling.alone",
        _ends(r"(?<=^ )(?:my licence|(?:a |the )?licence|my card|salary|well|mm+|hm+)"),
        yes=("My licence",),
        no=("My licence is clean.",),
    ),
    Rule(
        "en.ending.echo",
        _ends(
            r"(?:yes|yeah|yep|sure|indeed|no|nope|of course) ,? ?(?:i (?:have|do|can|am|did|would|will|could|had)"
            r"(?: not)?|it is|it does|that is fine)(?: indeed)?"
        ),
        _in_full,
        yes=("Yes, I have.", "Yes I can", "No, I don't."),
        no=("Yes, I have a", "I have", "Yes, I've"),
    ),
    Rule(
        "en.ending.unknown",
        _ends(
            r"i (?:really |honestly )?(?:do|did|can|could|would) not (?:know|say|mind|remember)|not that i (?:know|am "
            r"aware) of|i am not sure|none of (?:them|those)|all of (?:them|it|those)"
        ),
        yes=("I don't know.", "None of them."),
        no=("I don't know if", "I don't"),
    ),
    Rule(
        "en.ending.belief",
        _ends(
            r"i (?:think|believe|guess|hope|suppose) (?:so|not)|(?:#|\S+ing|january|february|march|april|may|june|july|"
            r"august|september|october|november|december|years|months|weeks|people|pounds|hour|month|year)"
            r" ,? ?(?:i (?:think|would say|guess|reckon)|or so|roughly|maybe|probably|or thereabouts|at least|about)"
        ),
        yes=("I think so.", "The fifteenth of May, I think", "A dozen or so."),
        no=("I think", "Yes, I think"),
    ),
    Rule(
        "en.ending.that",
        _ends(
            r"(?:with|got|have|like|than|do|of|at|about|know|for|before|after|want|all) that|(?:if|as|whenever) "
            r"you (?:like|want|need|say)|whatever (?:that|it) is|had to|where i was|"
            r"(?:ever|years?|it|months?) since|(?:go|i am|carry|work) on|(?:sadly|unfortunately|definitely|certainly|"
            r"absolutely|probably|maybe|afraid|fraid|'fraid|hope|suppose|guess) not|"
            r"(?:#|\S+day|\S+ber|\S+uary|march|april|"
            r"may|june|july|august) then|, (?:maybe|probably|perhaps)"
        ),
        yes=("I can live with that.", "Tomorrow if you like.", "Afraid not.", "April then."),
        no=("That", "If you", "I think that"),
    ),
    Rule(
        "en.ending.only",
        _ends(r"(?!(?:but|yes|no|if|and|i|,|well|so|yeah) )\S+ only"),
        yes=("Level two only.", "D1, minibus only."),
        no=("Yes, but only", "Only"),
    ),
    Rule(
        "en.ending.opinion",
        _ends(r"(?!(?:but|and|so|yes|,) )\S+ (?!(?:but|and|so|yes|,) )\S+ (?!(?:but|and|so|yes|,) )\S+ i think"),
        yes=("Both are still valid I think.",),
        no=("Yes, I think", "Nights but I think"),
    ),
    Rule(
        "en.ending.course",
        _ends(r"course i (?:can|do|have|would|will|am|did)"),
        yes=("Course I can.",),
        no=("I can",),
    ),
    Rule(
        "en.trailing.though",
        _ends(r"\S+ though|(?<=^ )never|# (?:years?|months?|weeks?) (?:and )?#|(?<!between # )and #|can do"),
        yes=("Nope, C though.", "Never."),
        no=("Although", "No, I've never"),
    ),
    Rule(
        "en.ending.alone",
        _ends(
            r"(?:just|only) me|not (?:yet|really|at all|now)|still (?:have it|valid|do)|never (?:have|did|had)|"
            r"all good|(?:i am|we are|that is|it is|sounds|sound) good|i have got one|i have one"
        ),
        yes=("Just me.", "That's good."),
        no=("Just", "Good"),
    ),
    Rule(
        "en.trailing.unable",
        _ends(
            r"(?<!no )i (?:can|have|could|would) not|i can not|or (?:yes|no)|(?:yes|yeah) ,? (?:till|until|to) "
            r"(?!#)\S+|(?:it )?(?:ran|run) out"
        ),
        yes=("I can't", "No, or yes", "Yes, until March"),
        no=("Yes, I have.", "I can't on Sundays."),
    ),
    Rule(
        "en.listing.workplace",
        _ends(r"# (?:years |year |months )?(?:at|with|for|on|in) (?!total |all |hand )\S+(?: \S+)?"),
        yes=("Three years at Kier", "Three years at Kier, then four on my own"),
        no=("Three years.", "Three at Kier and four on my own, so seven years."),
    ),
    Rule(
        "en.trailing.day",
        _ends(r"(?:on )?the (?:#|first|last|second|third|(?!month)\S+th)"),
        yes=("The fifteenth", "The first"),
        no=("The fifteenth of May.", "Five years."),
    ),
    Rule("en.trailing.couple", _ends(r"(?:a couple|a few|several)"), yes=("A couple",), no=("A couple of years.",)),
    Rule(
        "en.settled.all",
        r"that is (?:it|all|the lot|everything|about it|them)|nothing else|no more|no others|the lot|in total|"
        r"all together|altogether|all in all",
        yes=("B, C, CE, that's the lot.",),
        no=("B, C, CE.",),
    ),
    Rule(
        "en.settled.list",
        r", \S+ ,? ?and \S+(?: plus [A-E])?(?: \.){0,3}(?= $)",
        yes=("B, C and C plus E.", "Days, evenings and nights"),
        no=("B, C and", "Days and evenings"),
    ),
    Rule(
        "en.pondering.look",
        r"let me (?:see|think|check|have a look)|hold on|hang on|wait(?: a (?:minute|second|moment|sec))?|"
        r"one (?:moment|second|sec)|what is it called|what does it say|bear with me|where is it|how long is it",
        yes=("Let me see, what does it say", "Hold on, it's in my wallet"),
        no=("Five years.",),
    ),
)
