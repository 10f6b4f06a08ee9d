"""How English replies end, for turn-taking: what dangles, what closes though it looks cut off, what may go on.

Only the ends of replies belong here; nothing here changes what a reply means.
"""

from __future__ import annotations

from firstcall.reading.rules import Hit, Rule, ends


def _no_year(hit: Hit) -> object:
    """Not a year: "a degree from 2015" ends."""
    return None if any(_FIRST_YEAR <= number.value <= _LAST_YEAR for number in hit.parts) else True


_FIRST_YEAR, _LAST_YEAR = 1940, 2100


def _half_year(hit: Hit) -> object:
    """Only a number after which a year goes on: "since twenty ..." is a year half said."""
    return True if hit.num("n") in {19, 20, 2000} else None


def _in_full(hit: Hit) -> object:
    """Only the verb in full echoes the question: "yes, I have" ends, "yes, I've" goes on."""
    quote = hit.evidence.quote.rstrip(" .,…-–").lower().replace("’", "'")
    return None if quote.endswith(("'ve", "'m", "'d", "'ll", "'s", "'re")) else True


_DENIALS = frozenset({"not", "never", "none", "nothing", "nobody"})


def _takes_back(hit: Hit) -> object:
    """Not the no that only says a denial again: "not for me, no"."""
    denied = _DENIALS & set(hit.doc.shape[: hit.start].split()) and "#" not in hit.doc.shape
    return None if denied and hit.said.strip(" .,…–-") in {"no", "nej", "nä"} else True


ENDINGS = (
    Rule(
        "en.dangling.clause",
        ends(
            r"(?:if|when|as|because|that|than|but|and|so|where|since|until|before|then|although|unless|though|while) "
            r"(?:i|you|they|he|she|we|it|my|the|here|now|just)|(?:i|you|he|she|we|they|it|there) (?:have|has|had|"
            r"will|would|have been|has been|had been|will be|would be|could be|might be|must be)|(?:to|will|would|"
            r"could|may|might|must|should|not) (?:be|have)|(?<=^ )(?:can|could|may|do|is|are|shall|would|did|was) "
            r"(?:i|you|we|they|it|that|there)"
        ),
        yes=("Tomorrow if you", "They have", "It used to be", "Can I"),
        no=("Tomorrow if you like", "Yes, they have been told.", "Can I do days?"),
    ),
    Rule(
        "en.dangling.end",
        ends(
            r"(?:although|except|only|never|nearly|almost|since|until|till|not|had|next|called|the first|no (?=$)|"
            r"all except|did have|but|and|or|so|if|in|on|with|to|from|a|the|as|when|for|well|uh|around|between|i|"
            r"it is|it was|that is|i have|i can|i have got|i am|the|just|my|is|are|was|over|under|at least|"
            r"because|let me see|it would be|would be|than|more than|less than|of|i would|i mean|at|by|an|while|"
            r"unless|whether|depends|last|preferably|anything|would want|i want|would like|i would like|going to|"
            r"i do not|i did|i will|into|without|we were|whatever you|must|must be|a single|my first|not a|(?<!^ )bar|"
            r"no more|rather|um|er|erm|hmm+|which|apart from|other than|i passed|i did not|we|we had|there were|"
            r"there was|our|their|his|her|some|every|per|up to|down to|starting|provided|as long as|so long as|"
            r"not sure if)"
        ),
        yes=("Well, it was", "I've got", "Four and", "Not a single", "I'm on thirty-one now but I'd want"),
        no=("Four years.", "Yes."),
    ),
    Rule(
        "en.dangling.hardly",
        ends(
            r"(?:do|does|did|can|could|would|have|am|is|are) not (?:really|actually|even|ever|usually|always|often|"
            r"normally|exactly|particularly|quite)(?! \.)|(?:do|does|did|can|could|would|will) not (?:want|do|"
            r"like|fancy|"
            r"manage|take|accept)(?! \.)"
        ),
        yes=("I don't really",),
        no=("Not really", "I don't really."),
    ),
    Rule(
        "en.dangling.stranded",
        ends(
            r"still|like|about|roughly|maybe|wish|i wish|category|cat|then|plus|i think|you know|obviously|probably|"
            r"perhaps|that|"
            r"currently|"
            r"before|"
            r"after|studying|thinking"
        ),
        yes=("Manchester, obviously", "Ten plus", "Five before lunch and two after"),
        no=("Obviously Manchester", "Ten."),
    ),
    Rule(
        "en.dangling.amount",
        ends(r"(?:between|from) #|(?<=^ )under #"),
        _no_year,
        yes=("Between thirty-three",),
        no=("Between thirty and forty.",),
    ),
    Rule(
        "en.dangling.year",
        ends(r"(?:since|from|in|until|till|to) (?P<n>#)"),
        _half_year,
        yes=("Since twenty", "I started in two thousand"),
        no=("Since 2015", "Five years."),
    ),
    Rule(
        "en.dangling.unit",
        ends(r"# (?:months'|weeks'|years'|month's|week's|year's|days'|thousand and|hundred and)"),
        yes=("I've got three months'",),
        no=("Three months' notice.", "Three months."),
    ),
    Rule(
        "en.dangling.question",
        ends(r"(?<=\S )(?:what|who|how|why|where|which)"),
        yes=("It depends what",),
        no=("What?", "It depends what it is."),
    ),
    Rule(
        "en.dangling.takeback",
        r"(?:,|\.|…|-|–) "
        r"(?:(?<!no , )no|wait|no wait|sorry|or no|no sorry|hang on|hold on|actually)(?: (?:,|…|-|–)){0,3}(?= $)",
        _takes_back,
        yes=("Five, no", "No, wait", "The first, no"),
        no=("No, no", "No.", "Five, no six."),
    ),
    Rule(
        "en.dangling.alone",
        ends(r"(?<=^ )(?:my licence|(?:a |the )?licence|my card|salary|well|mm+|hm+)"),
        yes=("My licence",),
        no=("My licence is clean.",),
    ),
    Rule(
        "en.dangling.function",
        ends(
            r"(?:could|might|maybe) (?:maybe )?(?:do|take|go|work)|a (?:full|valid|clean|current|new|full uk|uk|"
            r"full clean)|they|any|very|pretty|quite|from|these|those|"
            r"actual|used|no less|(?:an|the) (?:actual|ordinary|other|old|"
            r"new|same|full)|(?:i|we|they) (?:got|took|gave|kept|sent|lost|just|only|never)|towards|during|"
            r"within|against|among|behind|beside|besides|despite|including|neither|both of|one of|each of|most "
            r"of|# of"
        ),
        yes=("I've got the ordinary", "They took", "I've done four of", "Not any"),
        no=("I've got the ordinary one.", "Four of them", "Many"),
    ),
    Rule(
        "en.dangling.opener",
        r"(?<=^ )(?:(?:oh|ah|uh|er|okay|well)(?: ,)? (?:right|okay|you see|oh)|(?:oh|yeah|yes|no|well|okay)(?: ,)? "
        r"(?:mate|love|hello|hi)(?! \.)|right|oh|ah|now that is a story|look|listen|honestly|hello)"
        r"(?: (?:,|\.|…|-|–)){0,6}(?= $)",
        yes=("Oh, right.", "Yeah mate"),
        no=("Oh, right. Yes.", "Right to work, yes.", "Yes mate."),
    ),
    Rule(
        "en.open.verb",
        ends(
            r"got|took|went|passed|drove|quit|came|started|sat|did|been|said|turned|ran|gave|lasts|sent|expires|"
            r"waiting|revising|leave|getting|tell|ask|kept|worked|dated|(?:never|i have) done|"
            r"it (?:will|would|could|can)|never had|(?:not|never) (?:do|get|take)"
        ),
        yes=("I've never done", "They came", "No, it will"),
        no=("I've never done it.", "Four years.", "I'm done"),
    ),
    Rule(
        "en.open.attribute",
        ends(r"it is good|full|double|this|such|comfortable|single|end|twenty-odd|less|(?:and|,) half"),
        yes=("Part time now, full", "In two weeks, the end"),
        no=("Part time now, full time.", "Three and a half"),
    ),
    Rule(
        "en.background.date",
        r"(?:until|till|finish(?:es)?|ends|break(?:s)? up|booked|holiday|wedding|term|exams?|last (?:day|shift))",
        yes=("My exams finish on the twelfth of June",),
        no=("The twelfth of June",),
    ),
    Rule(
        "en.open.but",
        r"(?:but|although) (?!yes|yeah|no|okay|sure|fine)\w+(?: (?:,|…|-|–)){0,3}(?= $)",
        yes=("Nights, but days",),
        no=("Nights, but yes", "Not native but fluent."),
    ),
    Rule(
        "en.ending.echo",
        ends(
            r"(?:yes|yeah|yep|sure|indeed|no|nope|of course) [,.]? ?(?:(?:i|we|you|he|she|they|it|there|that) (?:have|"
            r"has|"
            r"do|does|can|am|are|is|was|were|did|would|will|could|had|should|must|might)(?: not)?(?: (?:been|be))?|"
            r"that is fine)(?: indeed)?"
        ),
        _in_full,
        yes=("Yes, I have.", "Yes I can", "No, I don't.", "Yes, it will."),
        no=("Yes, I have a", "I have", "Yes, I've"),
    ),
    Rule(
        "en.ending.unknown",
        ends(
            r"i (?:really |honestly )?(?:do|did|can|could|would) not (?:know|say|mind|remember)|not that i (?:know|"
            r"am "
            r"aware) of|i am not sure|none of (?:them|those)|all of (?:them|it|those)"
        ),
        yes=("I don't know.", "None of them."),
        no=("I don't know if", "I don't"),
    ),
    Rule(
        "en.ending.belief",
        ends(
            r"i (?:think|believe|guess|hope|suppose) (?:so|not)|(?:#|\S+ing|january|february|march|april|may|june|"
            r"july|"
            r"august|september|october|november|december|years|months|weeks|people|pounds|hour|month|year)"
            r" ,? ?(?:i (?:think|would say|guess|reckon)|or so|roughly|maybe|probably|or thereabouts|at least|about)"
        ),
        yes=("I think so.", "The fifteenth of May, I think", "A dozen or so."),
        no=("I think", "Yes, I think"),
    ),
    Rule(
        "en.ending.guess",
        r"(?:a|an|#) \S+ (?:maybe|probably|roughly|perhaps)(?: \.){1,3}(?= $)",
        yes=("Half a mile maybe.",),
        no=("Half a mile maybe", "A maybe."),
    ),
    Rule(
        "en.ending.that",
        ends(
            r"(?:with|got|have|like|than|do|of|at|about|know|for|before|after|want|all) that|(?:if|as|whenever) "
            r"you (?:like|want|need|say)|whatever (?:that|it) is|had to|where i was|"
            r"(?:ever|years?|it|months?) since|(?:go|carry|work) on|(?:sadly|unfortunately|definitely|certainly|"
            r"absolutely|probably|maybe|afraid|fraid|'fraid|hope|suppose|guess) not|"
            r"(?:#|\S+day|\S+ber|\S+uary|march|april|"
            r"may|june|july|august) then"
        ),
        yes=("I can live with that.", "Tomorrow if you like.", "Afraid not.", "April then."),
        no=("That", "If you", "I think that"),
    ),
    Rule(
        "en.ending.stopped",
        r"(?:whatever|what|how|where|which|when)(?: \S+){1,4} (?:is|are|was|were|has|had)(?: \.){1,3}(?= $)|"
        r"(?:never (?:have|did|had)|(?:where|how|who) (?:i am|it is|i was|we are))(?: \.){1,3}(?= $)",
        yes=("Whatever the going rate is.", "It's mandatory where I am."),
        no=("Whatever the going rate is", "It is."),
    ),
    Rule(
        "en.ending.only",
        ends(r"(?!(?:but|yes|no|if|and|i|,|well|so|yeah|it|have|has|had|changed|is|are|was|do|can) )\S+ only"),
        yes=("Level two only.", "D1, minibus only."),
        no=("Yes, but only", "Only"),
    ),
    Rule(
        "en.ending.opinion",
        ends(r"(?!(?:but|and|so|yes|,) )\S+ (?!(?:but|and|so|yes|,) )\S+ (?!(?:but|and|so|yes|,) )\S+ i think"),
        yes=("Both are still valid I think.",),
        no=("Yes, I think", "Nights but I think"),
    ),
    Rule(
        "en.ending.course",
        ends(r"course i (?:can|do|have|would|will|am|did)"),
        yes=("Course I can.",),
        no=("I can",),
    ),
    Rule(
        "en.trailing.though",
        ends(r"\S+ though|(?<=^ )never|# (?:years?|months?|weeks?) (?:and )?#|(?<!between # )and #|can do"),
        yes=("Nope, C though.", "Never."),
        no=("Although", "No, I've never"),
    ),
    Rule(
        "en.ending.alone",
        ends(
            r"(?:no|nope|nah) ,? never|as well|(?:a|long) while|(?:all|in|up|slept|packed it|after) (?:in|next)|"
            r"if \S+ (?:have to|had to|do not|does not|is not|"
            r"can not)|"
            r"(?:also|always|sometimes) i (?:can|do|have)|(?:below|above|under|over|on) that|at (?:most|least)|"
            r"i am studying|"
            r"(?:just|only) me|not (?:yet|at all|now)|(?<!do )(?<!did )(?<!does )(?<!am )(?<!have )(?<!would "
            r")(?<!can "
            r")not really|still (?:have it|valid|do)|"
            r"(?:believe|like) it or not|more often than not|"
            r"all good|(?:i am|we are|that is|it is|sounds|sound) good|i have got one|i have one"
        ),
        yes=("Just me.", "That's good."),
        no=("Just", "Good"),
    ),
    Rule(
        "en.trailing.unable",
        ends(
            r"(?<!no )(?<!no , )i (?:can|have|could|would) not|i can not|or (?:yes|no)|runs out|expires|"
            r"(?:yes|yeah) ,? (?:till|until|"
            r"to) "
            r"(?!#)\S+|(?:it )?(?:ran|run) out"
        ),
        yes=("I can't", "No, or yes", "Yes, until March"),
        no=("Yes, I have.", "I can't on Sundays."),
    ),
    Rule(
        "en.listing.workplace",
        ends(r"# (?:years |year |months )?(?:at|with|for|on|in) (?!total |all |hand )\S+(?: \S+)?"),
        yes=("Three years at Kier", "Three years at Kier, then four on my own"),
        no=("Three years.", "Three at Kier and four on my own, so seven years."),
    ),
    Rule(
        "en.trailing.day",
        ends(r"(?:on )?the (?:# - )?(?:#|first|last|second|third|(?!month)\S+th)"),
        yes=("The fifteenth", "The first"),
        no=("The fifteenth of May.", "Five years."),
    ),
    Rule("en.trailing.couple", ends(r"(?:a couple|a few|several)"), yes=("A couple",), no=("A couple of years.",)),
    Rule(
        "en.settled.all",
        r"that is (?:it|all|the lot|everything|about it|them)|nothing else|no more|no others|the lot|in total|"
        r"all together|altogether|all in all",
        yes=("B, C, CE, that's the lot.",),
        no=("B, C, CE.",),
    ),
    Rule(
        "en.settled.except",
        ends(r"(?:all|any|anything|everything|every)(?: \S+){0,2} (?:but|except|bar|apart from) (?!the |for |on )\S+"),
        yes=("Anything but nights.",),
        no=("Anything but",),
    ),
    Rule(
        "en.settled.places",
        ends(
            r"# (?:years |year |months )?(?:at|with|for|on|in) \S+(?: \S+)? ,? ?and # (?:years |year |months )?"
            r"(?:at|with|for|on|in) \S+"
        ),
        yes=("Three years at Kier and two in Poland.",),
        no=("Three years at Kier and two", "Three years at Kier"),
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
    Rule(
        "en.pickone.question",
        r"which (?:one|shift|site|day|language|area|branch|role|type|kind|depot|town|office)|"
        r"(?:do you|would you) (?:\S+ )?(?:prefer|rather)|(?:suits?|like|want) (?:\S+ ){0,3}(?:best|most)",
        yes=("Which site suits you, Leeds or Hull?", "What would you rather do?"),
        no=("Which shifts can you do?",),
    ),
    Rule(
        "en.halves.question",
        r"and (?:(?:of|in|at|with|for|from|on|to) )?(?:if so|what|which|how|when|where|who|why|"
        r"(?:is|are|was|were|do|does|did|have|has|can|could|would|will) "
        r"(?:it|that|they|you|he|she|your))",
        yes=("Do you have a card, and which one?", "When can you start and how long can you stay?"),
        no=("Can you lift and carry?", "Days and nights?"),
    ),
)
