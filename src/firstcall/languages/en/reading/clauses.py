"""How English clauses break off: a verb without what it asks for, an adverb without its verb, a clause half begun.

And what may stand behind an answer and leaves it whole. For turn-taking alone, as `endings`.
"""

from __future__ import annotations

import re

from firstcall.reading.rules import SIGNS_TO_END, Hit, Rule, ends

_ADVERB = (
    r"actually|really|obviously|just|already|also|still|always|usually|normally|generally|probably|definitely|"
    r"honestly|personally|mostly|mainly|sometimes|often|never|only|even|recently|currently|kind of|sort of|"
    r"basically|literally|technically|certainly|hardly|barely|nearly|almost|about|only ever|supposedly|apparently"
)
_SUBJECT = r"i|you|he|she|we|they|it|there|that|who"
_AUX = r"have|has|had|am|is|are|was|were|will|would|could|can|should|might|must|do|does|did|been"
_TAKES = (
    r"got|get|getting|took|take|taken|taking|made|make|making|gave|give|given|kept|keep|sent|send|want|wanted|"
    r"wanting|need|needed|put|putting|found|find|brought|bring|bought|buy|using|liked|enjoy|"
    r"enjoyed|hold|own|spent|spend|became|become|having|doing|looking for|looking after|looking at|dealing with|"
    r"asked for|hoping|supposed|meant|allowed|able|used|got to|has to|have to|had to|need to|ought"
)
_GAP = frozenset(
    {"what", "whatever", "that", "which", "who", "as", "like", "than", "where", "how", "all", "everything", "anything"}
    | {"nothing", "something", "much", "many", "if", "easy", "hard", "ready", "ones", "one", "any", "none", "it"}
)
"""Words before a verb that may be what it asks for: "as many as you've got", "that's all I need"."""
_CONTRACTED = re.compile(r"['’](?:ve|m|d|ll|re|s)\b[^'’]*$", re.IGNORECASE)
_SUBJECTS = frozenset({"i", "you", "he", "she", "we", "they", "it", "there", "that"})
_FIRST_YEAR, _LAST_YEAR = 1940, 2100
_MAIN = frozenset({"then", "no", "yes", "yeah", "okay", "fine", "possible", "needed", "required", "necessary", "so"})
_VERBS = frozenset(
    {"had", "got", "went", "came", "was", "were", "is", "are", "has", "have", "did", "does", "would", "could", "can"}
    | {"will", "do", "said", "took", "made", "gave", "kept", "ran", "knew", "left", "taught", "want", "need", "work"}
)


def _contracted(hit: Hit) -> object:
    """Only a contracted verb can't be the last: "I still have" may end, "I've still" does not."""
    return True if _CONTRACTED.search(hit.evidence.quote) else None


def _without_object(hit: Hit) -> object:
    """Not where a word before is what the verb asks for."""
    clause = hit.doc.shape[: hit.start].rsplit(" . ", 1)[-1].split()
    return None if _GAP & set(clause[-4:]) or _GAP & set(hit.said.split()[:1]) else True


def _no_main_clause(hit: Hit) -> object:
    """Not where the main clause follows, or "if" stands beside another "if"."""
    words = hit.said.strip(" .,…–-").split()
    subjects = sum(word in _SUBJECTS for word in words[2:])
    before = hit.doc.shape[: hit.start].split()
    return None if subjects > 1 or _MAIN & set(words[2:]) or words[1] in before else True


def _no_year(hit: Hit) -> object:
    """Not the one of "the big one, no", nor a year."""
    number = hit.doc.numbers.get(hit.start - 2)
    return True if number and 1 < number.value < 1900 else None


def _no_echo(hit: Hit) -> object:
    """Not in "if you want", which closes a sentence, nor behind a word that makes the clause its own object."""
    return None if hit.said.split()[0] in {"if", "when"} and hit.said.split()[-1] in {"want", "need", "know"} else True


def _no_verb(hit: Hit) -> object:
    """Only where none of the words can be a verb."""
    words = hit.said.strip(" .,…–-").split()[1:]
    return None if any(word in _VERBS or word.endswith(("ed", "s", "ing")) for word in words) else True


CLAUSES = (
    Rule(
        "en.dangling.contracted",
        ends(rf"(?:{_SUBJECT}|what|where) (?:have|am|is|are|will|would|had)(?: (?:{_ADVERB})){{1,2}}"),
        _contracted,
        yes=("No, I mean, I've always", "I'm still.", "But me personally I've only ever"),
        no=("I still have", "I have already", "I'm not."),
    ),
    Rule(
        "en.dangling.adverb",
        ends(
            rf"(?:i|we|they|he|she) (?:{_ADVERB})(?: (?:{_ADVERB}))?|(?:is|are|was|am|were) (?:more|too|very|quite|"
            r"pretty|fairly|mostly|mainly|usually|normally|basically|like|kind of|sort of|as)"
        ),
        yes=("I used to. I mean, I still", "Written, it is more", "My English is very."),
        no=("I still do", "A bit more"),
    ),
    Rule(
        "en.dangling.object",
        ends(
            rf"(?:i|you|we|they|he|she|to|will|would|could|can|might|should|been|not|am|was|were|started|kept)"
            rf"(?: (?:{_ADVERB}|{_AUX}|not|to|be)){{0,3}} (?:{_TAKES})"
        ),
        _without_object,
        yes=(
            "I've currently got",
            "I would have to take",
            "I'd be wanting",
            "I've been doing",
            "Before six I'd have to.",
        ),
        no=("As many as you've got", "That's all I need", "I've got it"),
    ),
    Rule(
        "en.dangling.dative",
        ends(
            r"(?<!nobody )(?<!never )(?<!not )(?:(?:tells|telling|told) "
            r"(?:me|us)|(?:gave|gives|giving|offered|promised) (?:me|us|him|her|them|you))"
        ),
        _without_object,
        yes=("But here they are telling me.", "They gave us"),
        no=("Nobody told me.", "It's what they told me", "They told me yes."),
    ),
    Rule(
        "en.dangling.next",
        ends(
            r"(?<!now )(?:and|but|or|because) (?:then|after that|before that|since then|these days|currently|"
            r"obviously|also|maybe|probably|usually|sometimes|honestly|actually|really|just|even|in the meantime|"
            r"nowadays|from there|later|eventually|apparently|personally|to be honest|at the moment|now|i think|"
            r"i guess|normally|mostly|mainly|especially|ideally)|"
            r"(?<!anything )(?<!everything )(?<!all )(?<!any )(?<!nothing )(?:but|because|although) (?:the|my|our) \S+"
        ),
        yes=("I was labouring for a couple of lads, and after that.", "I had it but the medical.", "And then."),
        no=("Every now and then.", "Anything but the bus.", "After that."),
    ),
    Rule(
        "en.dangling.fronted",
        r"(?:and|but) (?:when|if|while|once|whenever|although|unless)"
        rf"(?: (?!,|\.|\?|!|…|-|–)\S+){{1,9}}{SIGNS_TO_END}",
        _no_main_clause,
        yes=("It was six and when they built the new one.", "Nights, but if the bus"),
        no=("If it's local and if it's paid.", "And when it's icy I don't.", "When they built it."),
    ),
    Rule(
        "en.dangling.relative",
        rf"(?<=\S )(?<!depends )(?<!on )(?<!know )(?<!sure )(?<!matter )(?<!care )who"
        rf"(?: (?!,|\.|\?|!|…|-|–)\S+){{1,4}}{SIGNS_TO_END}",
        _no_verb,
        yes=("There was this one lady who every single Monday.",),
        no=("There was a lady who complained every Monday.", "Who the hell?"),
    ),
    Rule(
        "en.dangling.aside",
        ends(
            r"(?:and|but|because) (?:obviously|normally|usually|ideally|technically|in theory|really|personally) "
            r"(?:i|we) (?:would|could|can|will|did|do|should|might)(?: not)?"
        ),
        yes=("A bonus and obviously I wouldn't.",),
        no=("I wouldn't.", "But I couldn't."),
    ),
    Rule(
        "en.dangling.adjective",
        ends(
            r"(?:a|an|my|our|some|another|this|these|those) (?:really |very |pretty |quite )?(?:big|small|huge|large|"
            r"great|nice|good|bad|proper|private|local|national|different|similar|real|typical|particular|separate|"
            r"rough|certain|decent|strong|busy|new|old|other|former|previous|current|main)"
        ),
        yes=("I worked for a small", "My previous."),
        no=("A small one.", "Any good", "Small"),
    ),
    Rule(
        "en.dangling.preamble",
        ends(
            r"(?:the )?thing is|(?:here|there) is the thing|it is like this|it is (?:a (?:bit of a )?)?(?:long story|"
            r"complicated|tricky|difficult|hard)(?: to say| to explain)?|(?:that|it) is (?:a|an) (?:good|tricky|hard|"
            r"difficult|funny|interesting) (?:question|one)|(?:i )?hate this question|now then|funny you (?:should )?"
            r"(?:ask|say|mention)(?: that| it)?|how (?:do|can|shall|should) i (?:put|say|explain) (?:it|this|that)|"
            r"(?:i will|let me) (?:tell you(?: what)?|explain)|where (?:do|shall) i (?:start|"
            r"begin)|you know what|put it this way|"
            r"my situation|first of all|to start with|first off|for a start|by the way|speaking of which"
        ),
        yes=("So the thing is.", "Now then.", "That's a good question.", "I'll tell you what"),
        no=("The thing is I can't.", "It is fine"),
    ),
    Rule(
        "en.dangling.recount",
        r"(?<=# )(?<!not # ), (?:no|sorry|wait|hang on|or)(?: \.){1,3}(?= $)",
        _no_year,
        yes=("It must be, what, seven, no.",),
        no=("Not seven, no.", "Seven. No."),
    ),
    Rule(
        "en.dangling.link",
        ends(
            r"whereas|depending|according to|instead of|due to|such as|whose|via|onto|near|throughout|"
            r"because of|along with|together with|point|dash|slash|hyphen|as a|as an|like a|meaning|namely|"
            r"especially|particularly|something like|anything from|anywhere between|supposed to|"
            r"trying to|hoping to|in order to|in case|even though|even if|as if|the other|the same|every other|"
            r"it is because|(?<!, )so that|given that|now that|except that|in terms of|have you|do you|are you|can you"
        ),
        yes=("I've done things such as", "Near.", "It's trying to"),
        no=("The point is that it is close", "Through it"),
    ),
    Rule(
        "en.pondering.word",
        r"whatchamacallit|whatsit(?:s name)?|thingy|thingamajig|what (?:do|did|would) (?:you|they|we) call (?:it|them|"
        r"that)|what is (?:(?:the|that) (?:word|name|thing)|it(?= ,))|what was it called|how (?:do|did) you say(?: "
        r"it| that)?|(?:just )?(?:give me )?a (?:sec|second)|(?:name|word) (?:has gone|escapes me)|tip of my tongue|"
        r"(?:trying|have) to (?:think|remember)|where (?:was|were) (?:i|we)|let me (?:just )?(?:count|work|remember)",
        yes=("I sat the, oh, whatchamacallit.", "It ends, what's it, May the", "How do you say"),
        no=("I remember it.", "It's called B."),
    ),
    Rule(
        "en.tail.comment",
        ends(
            r"to be (?:honest|fair)(?: with you)?|of all things|believe it or not|give or take|more or less|or "
            r"thereabouts|if that helps|for now|at the moment|these days|at present|so far|to date|all told|anyway|"
            r"please|thanks|thank you|cheers|mate|i would say|i reckon|i guess|i suppose|as it goes|as it happens|"
            r"no problem|no worries|no bother|any time|straight away|touch wood|fingers crossed|though|"
            r"(?<!not )really|honestly|definitely|by now|in all|each|a piece|for sure|as a rule|on average"
        ),
        yes=("Prefer it to be honest", "Any of them really"),
        no=("Not really", "To be honest I prefer it"),
    ),
    Rule(
        "en.tail.predicate",
        ends(
            r"(?:would|will|should) (?:do|suit|be)(?: me| us)?(?: just)? (?:fine|great|good|okay|perfect|ideal|lovely|"
            r"nicely|grand|best|alright|me|us)|suits? (?:me|us)(?: best| fine| better| most| perfectly| down to the "
            r"ground)?|(?:is|are|sounds|sound) (?:fine|good|okay|best|perfect|ideal|great|alright|better|easiest|"
            r"easier|doable)(?: for me| by me| with me| too)?|works?(?: best| better| fine| well)? for (?:me|us)|"
            r"still (?:good|valid|current|in date|clean|fine)|in date|up to date"
        ),
        yes=("Thirty grand would do me fine", "Nights suit me best", "Runs out in 2031 so yes still good"),
        no=("Nights suit", "It is"),
    ),
    Rule(
        "en.tail.clause",
        rf", (?:i|we|it|they|he|she|my \S+|that|there)(?: (?!,|\.|\?|!|…|-|–)\S+){{2,9}}{SIGNS_TO_END}",
        yes=("Casual suits me, I've got my uni work",),
        no=("Casual suits me, I've", "I've got my uni work"),
    ),
    Rule(
        "en.tail.counted",
        ends(
            r"# (?:[a-z]+ )?(?:people|guests|men|women|children|kids|staff|[a-z]{3,}s) (?:in|at|on) (?:a|an|the|"
            r"my|our) [a-z]{3,}|(?:more|less|fewer) than # (?:[a-z]+ )?(?:people|staff|[a-z]{3,}s)|"
            r"# of (?:us|them)(?: in all)?"
        ),
        yes=("Three hundred guests in a marquee", "Never more than three people", "Eight of us"),
        no=("Three", "Three people"),
    ),
    Rule(
        "en.tail.condition",
        rf"if (?:you|there|it|they|i|we|that|the \S+|my \S+)(?: (?!,|\.|\?|!|…|-|–)\S+){{2,6}}{SIGNS_TO_END}",
        yes=("Full time if there is any going",),
        no=("If you", "If there"),
    ),
    Rule(
        "en.tail.place",
        ends(
            r"(?:in|at|on|with|for|from|near|round|around|by|of) (?:(?:a|an|the|my|our|his|her|their|this|that) "
            r"(?!big|small|good|new|old|same|other|first|last|next|very|really|bit|lot|whole|large|local|private)"
            r"(?:\S+ )?)?(?!a |an |the |my |our |#|this |that )[a-z]{3,}"
        ),
        yes=("Three hundred guests in a marquee", "A degree in history"),
        no=("In a", "Three hundred guests"),
    ),
    Rule(
        "en.dangling.light",
        r"(?<!^ )(?:personally|usually|normally|generally|basically|technically|honestly|especially|"
        r"ideally)(?: ,)?(?= $)",
        yes=("My dad had four hundred, but me personally", "What do you usually"),
        no=("Chambermaid work mainly.", "Personally"),
    ),
    Rule(
        "en.dangling.no",
        r"(?:is|are|was|were|have|has|had|got|absolutely|with|after that|be|of|there) no(?: ,)?(?= $)",
        yes=("Carlisle, that's no", "I've got no"),
        no=("No", "That's a no"),
    ),
    Rule(
        "en.open.notice",
        r"(?:#|a|one) (?:calendar )?(?:weeks?|months?|days?) ?(?:'s|')?(?: notice)?(?= $)|(?:weeks?|months?)['’s]* "
        r"notice(?= $)|notice (?:is|period is|period) (?:\S+ ){1,3}(?:weeks?|months?)(?= $)",
        lambda hit: True if "notice" in hit.said or hit.start <= 2 else None,
        yes=("A month's notice", "Notice is one calendar month", "A week"),
        no=("A month's notice.", "I've done it for a week"),
    ),
    Rule(
        "en.open.apology",
        r"(?<=^ )(?:sorry|excuse me|pardon|apologies)(?: ,)?(?: [^\s?]+){3,12}(?= $)",
        yes=("Sorry, a lorry went past just then.",),
        no=("Sorry.", "I'm sorry about that."),
    ),
    Rule(
        "en.open.laugh",
        ends(r"(?:haha|hahaha|ha|hehe|ha ha)"),
        yes=("University of life, haha.",),
        no=("Haha, no I can't.",),
    ),
    Rule(
        "en.dangling.asking",
        r"(?:how|what|where|which|why|who) (?:do |does |did |would |can |could |are |is )?"
        r"(?:you|i|we|they|it|he|she)(?= $)",
        yes=("It depends how you", "What do you"),
        no=("How are you?", "What it is"),
    ),
    Rule(
        "en.dangling.wish_least",
        ends(r"(?:be|want|need|like|is|was|for|get|got|about|around|have|pay|on|of|and|had) at (?:least|most)"),
        yes=("I'd want at least", "It'd have to be at least"),
        no=("Thirty at least", "Six years at most."),
    ),
    Rule(
        "en.dangling.pronoun",
        r"(?<=[^.?!] ), (?:it|that|this|they|he|she|so it|and it)(?: ,)?(?= $)",
        yes=("My licence, it",),
        no=("I'll take that", "My licence. It"),
    ),
    Rule(
        "en.dangling.spelling",
        r"(?:(?:#|\S) ,? ?){0,3}\S for \S+(?: ,){0,2}(?= $)|(?:(?:#|[a-z]) ,? ?){3,}(?<=, )(?= $)",
        yes=("It's one nine, C for Charlie,",),
        no=("It's C for Charlie.", "I work for Charlie"),
    ),
    Rule(
        "en.pondering.asked",
        ends(
            r"(?:,|…|\.) (?:when|what|where|who|how long|how many|which one) (?:was|is|were|did|do) "
            r"(?:it|that|they|i|we)"
        ),
        yes=("It ran out in, ooh, when was it",),
        no=("I know when it was", "When was it?"),
    ),
    Rule(
        "en.comment.last",
        r"(?<!yes )(?<!no )(?<!well )(?<!and )(?<!but )(?<!so )(?<!or )(?<!is )(?<!are )(?<!was )(?<!it )(?<!i )"
        + ends(r"(?:then|obviously|probably|perhaps|maybe|roughly|you know|currently|plus or minus|i think)"),
        yes=("Nights, nobody bothers me then.", "Twenty-eight maybe"),
        no=("Yes then", "So probably", "It is then."),
    ),
    Rule(
        "en.ending.hope",
        ends(
            r"(?:would|should|do|will|can only)? ?(?:hope|think|say|guess|imagine|reckon|believe|suppose) so|"
            r"(?:none|nothing|nobody|no one|not any) that i (?:know|am aware|can think) of|"
            r", (?!no |sorry |wait |well )\S+(?: [^\s,.?!]+){1,3} i mean|"
            r"(?:was|is|were|are|been|being|it|them|that|always) (?:on|off|in|over|out|up|down)"
            r"(?= \.)|(?:i am|we are|you are) (?:in|on|at|from)(?= \.)"
            r"|(?:when|before|since|until|till|after) (?:i|we|they|he|she|you) (?:started|came|left|went|passed|moved|"
            r"finished|quit|began|arrived)|"
            r"(?:done|had|used|seen|got|tried|heard of|been doing|enjoyed|liked) that(?= \.)"
        ),
        yes=("I'd hope so.", "Three thousand, after tax I mean", "A hundred and thirty if the match was on."),
        no=("So", "I have to be in"),
    ),
    Rule(
        "en.settled.excluded",
        r"(?:,|but|and) (?:(?:but|and|just|so) )?(?:no|not|never|nothing|none)(?: \S+){1,5}(?: \.)(?= $)",
        yes=("A, B and BE, no lorries at all.", "I've got C but not the E."),
        no=("Not the E.", "C, but not"),
    ),
    Rule(
        "en.settled.sum",
        r"so (?:that is |that makes |it is |call it |about |around |nearly |say |getting on for |roughly ){0,3}# "
        r"(?:(?:years|year|months|in all|in total|altogether|all told|then|or so) ?){0,3}\.(?= $)",
        yes=("Two years and six months before that, so two and a half.",),
        no=("So seven", "Four years, so seven more."),
    ),
    Rule(
        "en.conclusion.so",
        r"so (?!(?:i|we|it|that|they|you|he|she) (?:am|is|was|have|had|will|would|could|can) \.)(?:\S+ ){1,6}\.(?= $)",
        yes=("No, I've got asthma so that's a no go.", "Just the thesis left, so no, not yet."),
        no=("So.", "No, I've got asthma so that's"),
    ),
    Rule(
        "en.listing.first",
        r"(?:^|\.|,|well) (?:first|at first|first of all|to begin with|to start with|initially|originally)(?: ,)? "
        r"(?:i|we|it|there|as)(?: \S+){1,12}(?= $)",
        yes=("First I was a nanny for two years.",),
        no=("Two years at first.",),
    ),
    Rule(
        "en.asklist.question",
        r"which|what|list|name|tell (?:me|us)|any",
        yes=("Which categories do you have?",),
        no=("Do you hold a full licence?",),
    ),
    Rule(
        "en.pickone.singular",
        r"which (?!of|one|\S+s )\S+(?: (?!\S+s )\S+)? (?:do|would|can|could|suits|works|is|should|will)",
        yes=("Which age group do you want to coach?",),
        no=("Which shifts can you do?", "Which age groups do you coach?"),
    ),
    Rule(
        "en.dangling.depends",
        r"depends (?:on )?(?:when|how|if|what|whether|where|who|which)(?: \S+){1,2}(?= $)",
        yes=("That depends on when they find",),
        no=("That depends on when they find someone", "It depends."),
    ),
    Rule(
        "en.dangling.makes",
        r"(?:that|it|which|this) (?:makes|gives|puts|takes|leaves|would make|will make|would be|brings)"
        r"(?: (?:it|me|us))?"
        r"(?= $)|(?:an?|the) (?:exact|actual|specific|precise|honest|single|particular)(?= $)|"
        r"so (?:the )?(?:earliest|soonest|latest|most|best)(?= $)|(?:would|should) like to (?:think|say|believe)(?= $)",
        yes=("I started in twenty thirteen, so that makes it", "It's hard to put an exact", "So the earliest"),
        no=("That makes it four", "Exact."),
    ),
    Rule(
        "en.dangling.tail_clause",
        r"(?<=\S )(?:but|although|because|whereas|now that|until|unless|when|if) (?:i|you|we|they|he|she|people|"
        r"someone|my \S+|the \S+|that i)(?: (?:know|think|have|had|am|was|would|could|want|need|understand|only|also|"
        r"mean|just|really)){0,2}"
        r"(?: (?:you|they|we|people|turned|it is|know|think|want|need|find|found|understand))?(?= $)",
        _no_echo,
        yes=("Days would be best, but I know you", "I understand when people", "It's fine, but I would"),
        no=("If you want", "I like it because they pay", "I have, but I know it well"),
    ),
    Rule(
        "en.conclusion.floor",
        r"(?:will|would|could|can) not (?:go|do it|take|work|get out of bed|drop) (?:(?:for )?(?:less|under)(?: than)?|"
        r"below)(?: that| it)?(?: \.)(?= $)",
        yes=("I'm on thirty-six now and I won't go below that.",),
        no=("I won't go.", "I would go below that."),
    ),
    Rule(
        "en.leadin.time",
        r"(?<=^ )(?:in|on|from|by|at|after|within|around|about|probably|any|as)",
        yes=("In April", "On Monday"),
        no=("April", "The Monday in April"),
    ),
    Rule(
        "en.tail.year",
        r"(?:(?:back )?in|from|since|around) (?P<n>#)(?: \.){0,3}(?= $)",
        lambda hit: True if _FIRST_YEAR <= (hit.num("n") or 0) <= _LAST_YEAR else None,
        yes=("A nursing degree from 2015",),
        no=("From 20", "A degree from home"),
    ),
)
