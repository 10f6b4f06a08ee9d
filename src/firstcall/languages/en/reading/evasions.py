"""English ways of keeping an answer back, not knowing it, and not having heard or understood; see also `refusals`.

Only whole turns of speech belong here, and none that an answer may hold by the way.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_ENDS = r"(?= [.,!?]| $)"
_SAY = r"(?:say|answer|tell you|discuss|talk about|go into|share|disclose|give|reveal|get into|go there|comment)"

EVASIONS = (
    # ------------------------------------------------------------ kept back
    Rule(
        "en.decline.private",
        r"rather (?:explain|show|tell|discuss|say|give) (?:that|it|this|them)? ?(?:to|with) (?:whoever|someone"
        r"|somebody|the|a|an|"
        r"your|my)(?: \S+){0,5}|(?:(?<=^ )|(?<=[.!] ))next(?: ,)?(?: please| question| 1ne)(?= [.!]| $)|not "
        r"(?:naming|giving|quoting"
        r"|putting) (?:\S+ )?(?:a |my |any |the )?(?:prices?|figures?|numbers?|salary"
        r"|rates?)(?: "
        r"\S+){0,4}"
        r"|(?:(?<= i )|have |already )(?:told|answered) (?:you(?: people| lot| guys)?|them|this|that|it) (?:\S+ "
        r"){0,2}(?:already|before|times|twice|enough)"
        r"(?: \S+)?|(?:do not|not) (?:think|believe|sure) (?:that )?(?:you|they) (?:are|can|should|ought)(?: "
        r"even)? (?:allowed |"
        r"supposed |meant |able |permitted )?(?:to )?(?:be )?ask(?:ing)?(?: \S+){0,3}|(?:would|will) (?:want|need"
        r"|like|have) to "
        r"(?:see|know|hear|meet|read)(?: \S+){1,6} before (?:i|we) "
        r"(?:answer|say|give|"
        r"commit|tell|name|talk|discuss|agree)(?: \S+){0,3}|not going to be the (?:one|1ne|first) (?:who |that "
        r"|to )?(?:says?|"
        r"names?|goes|go|say|name)(?: \S+){0,3}|(?:is|are) my (?:own )?(?:business|affair|affairs|concern"
        r"|lookout)|(?:do|can) "
        r"not see (?:how|why) (?:that|it|this) (?:is|matters|has|comes)(?: \S+){0,4}|how is (?:that|this|it) "
        r"relevant|(?:that is|it is) irrelevant|never (?:you )?mind (?:what"
        r"|how|why|when|where|who|that|about)(?: \S+){0,5}|(?:any|none) of your "
        r"(?:business|"
        r"concern|beeswax|affair)|(?:that is|it is|this is) (?:my|between me and|my own|our) (?:affair|affairs|"
        r"lookout|"
        r"concern|secret|(?:my|the|him|her|them) \S+)|(?:not for (?:you|a machine|this call) to know)|too personal|"
        r"bit "
        r"(?:personal|nosy|private|cheeky)|(?:do|will|(?:would(?! not (?:\S+ )?like))|can) not (?:really "
        r")?(?:want|wish|care|like|fancy|feel like|"
        rf"choose|intend) (?:to )?(?:{_SAY}|open that|saying|answering|sharing|telling you|discussing|talking "
        rf"about|getting "
        r"into|going into|going there)(?! no| yes)(?: \S+){0,4}|(?:leave|put) (?:that|it|this|that one|that 1ne"
        r"|that bit) "
        r"(?:blank|empty|aside|down as (?:nothing|no answer|prefer not to say))|(?:leave|save|keep) (?:that|it"
        r"|this|those|"
        r"money|pay|the money) (?:(?:one|1ne|bit|question|talk|chat) )?(?:for|till|until) (?:when|the|later|i|we"
        r"|another|"
        r"your|a|if|then|now)(?: \S+){0,5}|(?:not|never) over the (?:phone|telephone)|not on (?:a|the) "
        r"(?:recorded line|"
        r"recording|tape|phone)|(?:ask|speak to|talk to) my (?:lawyer|solicitor|agent|union)|asked and answered"
        r"|(?:before|"
        r"until|till) (?:i|we) (?:\S+ )?(?:name|give|talk|discuss|put|quote|mention) (?:\S+ )?(?:figures?|prices?"
        r"|money|"
        r"numbers?|pay|terms)|(?:keep|keeping) (?:that|it|my cards|schtum|shtum|quiet|mum)(?: (?:quiet|close|to "
        r"my chest|"
        r"under my hat|secret|on that|about that|about it))+|my (?:business|affair) (?:and|not)(?: \S+){1,3}|you "
        r"do not "
        r"need to know(?: \S+){0,3}|(?:no|not any) need (?:for you )?to know(?: \S+){0,2}|(?:it is|that is|they "
        r"are|you have (?:got )?"
        r"(?:it|that|all that|them)) (?:already |all )*on (?:file|record)(?: already)?(?= [.,!]| $)|you have "
        r"(?:already )?(?:got|had|seen) (?:all )?(?:a copy of |copies of )?(?:(?:all )?my "
        r"(?:cards|papers|certificates|details|documents|form|file|records)|the (?:form|paperwork|file))(?: "
        r"\S+){0,3}",
        yes=(
            "I'd want to see the package before I answer that.",
            "I don't see how that's relevant.",
            "Never you mind what cards I've got.",
            "I don't see that that's any of your business.",
            "I'd leave that for when I meet somebody.",
            "You've already got a copy of all my cards.",
            "I don't feel like going into it.",
        ),
        no=("I don't want to say no.", "I never mind the cold.", "I left the job until May."),
    ),
    # ------------------------------------------------------------ not known
    Rule(
        "en.unknown.open",
        r"(?:would|do|did|will) not (?:even )?know where to (?:start|begin) (?:counting|adding)(?: up)?(?= [.,!]| "
        r"$)|(?:would|will) (?:have|need) to (?:sit down|talk it over|go through it|do (?:the|some|my) sums|have a "
        r"think|sleep on "
        r"it|mull it over)(?: \S+){0,8}|ask hr|(?:would|will) (?:have|need) to (?:see|find out|ask|check|wait "
        r"and see) (?:when|if|what|whether|how|who"
        r"|which)(?: "
        r"\S+){1,6}|(?:you (?:would|will) have to )?ask (?:my|the) (?:\S+ )?(?:boss|manager|agency|office|firm|"
        r"accountant|gaffer|foreman)|(?:i )?(?:will|would)(?: only| not)? (?:know|find out|hear|be told|be able "
        r"to (?:say|tell you)) "
        r"(?:more |better "
        r")?(?:when|once|after|until|till|by|next|on)(?= (?:i|my|the|we|they|he|she|it|\S+day|week|month|then"
        r"|next|that))"
        r"(?: \S+){1,5}|(?:do not|not|never) (?:know|decided|fixed|settled|sorted|set|confirmed|certain) (?:it |"
        r"that )?"
        r"(?:yet|as yet|for sure|one way or the other)|(?:have|has) not (?:heard|been told|been decided|been settled|"
        r"been confirmed|had word)(?: (?:back|yet|anything))*|(?:still|yet) to (?:decide|be decided|find out|hear"
        r"|work (?:it|"
        r"that) out|be confirmed)|(?:it is |all |still )?up in the air|(?:am |still )(?:undecided|deciding"
        r"|thinking (?:it|that) "
        r"over|making (?:up )?my mind(?: up)?|weighing (?:it|that) up)|(?:could|would|can) not (?:like|want|care"
        r"|dare|begin|"
        r"even begin|possibly|venture) (?:to )?(?:say(?! no)|guess|tell you|hazard|put|count)(?: \S+){0,3}|be "
        r"lying if i "
        r"(?:told you|gave you|put|said (?:#|i (?:knew|could remember)|exactly))(?: \S+){0,4}|(?:it )?escapes me"
        r"|for the life of me|(?:buggered|damned|blowed|hanged) if i "
        r"know|(?:a|the) scooby|you have (?:got )?(?:me|lost me) there|that (?:is got|has got|has) (?:me|me "
        r"stumped)|(?:am |got "
        r"me )stumped|(?:only )?my (?:wife|husband|mum|boss|manager|accountant|agency|old firm|office|missus|"
        r"partner) "
        r"(?:would|will|might) know(?: \S+)?|no way of knowing|(?:nobody|no one|no 1ne) (?:ever )?(?:counted"
        r"|knows|said|told "
        r"me|measured)(?: \S+)?|we never (?:counted|measured|kept (?:count|track|a tally))|(?:all )?a blur|too "
        r"long ago to "
        r"(?:say|remember|know)|would (?:need|have|want) to (?:dig|look|find|fish|go and find|get) (?:it|that"
        r"|them|mine|my "
        r"\S+|the \S+)? ?(?:out|up)(?: \S+){0,6}|(?:have |completely |clean )?forgot(?:ten)? (?:what|which|how"
        r"|when)(?! to)"
        r"(?: \S+){1,4}|i forget (?:what|which|how|when)(?: \S+){1,4}|(?:what|how) do i know|how (?:should|would"
        r"|am) i (?:supposed to |meant to )?(?:know|remember)(?: \S+)?|"
        r"(?:could|can) not (?:even )?(?:think|begin to think|tell|work out|say) (?:what|how|which|when)(?: "
        r"\S+){1,4}",
        yes=(
            "I'd have to see when they'll release me.",
            "Ask my old boss, he kept the list.",
            "I'll know when my rota comes out.",
            "It varied so much I wouldn't like to say.",
            "I'd have to dig it out to see what it says.",
            "It's still up in the air.",
            "I'm still undecided.",
            "I'd be lying if I gave you a number.",
        ),
        no=("I know when the bus comes.", "I've decided on nights."),
    ),
    # ------------------------------------------------------------ not understood
    Rule(
        "en.clarify.tell",
        r"you tell me (?:what|how|which|if|first|where|when)(?: \S+){0,5}|(?:you (?:would|will) have to|you need "
        r"to|you had "
        r"better|can you|could you|please|first) tell me (?:if|what|"
        r"whether|which|how|where|when|who|a bit|more|first)(?: \S+){0,6}|tell me (?:what|how|which) (?:you mean"
        r"|that is|"
        r"it is|that means)(?: \S+){0,3}|(?:do not|not sure i|not sure what you) (?:quite |really )?(?:follow"
        r"|mean|understand|"
        r"get you|know what you mean)(?: \S+){0,3}|you have lost me(?! there)|(?:not|never) heard of (?:that|it"
        r"|1ne|them|those)"
        r"(?= [.,?]| $)|(?:what|which) (?:sort|kind|type|one|1ne|level|grade|class|part|bit) (?:of \S+ )?(?:do"
        r"|did|are|would) "
        r"you (?:mean|want|after|need|talking|looking)(?: \S+){0,4}|for the (?:job|role|whole|week|day|year|team|"
        r"site)"
        r"(?: or (?:\S+ ){1,4})?(?= \?)",
        yes=(
            "You tell me what the budget is first.",
            "You'd have to tell me if that's with tips or without.",
            "You've lost me.",
            "Tell me what you mean by that.",
        ),
        no=("They tell me what to do.", "I follow the plan."),
    ),
    # ------------------------------------------------------------ not heard
    Rule(
        "en.repeat.echo",
        r"missed (?:the (?:\S+ )?(?:middle|end|start|beginning|rest|bit|part|half|question)|some|most|half|all|a bit) "
        r"of (?:that|it|what you said|your question)|"
        r"(?:(?<=^ )|(?<=[.,!?] )|please )repeat(?: please| slowly| again| it| that)?(?= [.!?]| $)|(?<=^ "
        r")(?:sorry|pardon|what|wait) ,? (?:\S+ ){1,4}what(?! (?:is|are|does|do|did|kind|sort|type|level))(?: "
        r"\S+){0,2}(?= \?)|was (?:that|it) (?:\S+ ){1,3}or (?:\S+ ){0,2}\S+(?= \?)|(?<=^ )(?:sorry ,? )?(?:the|a"
        r"|an|my|your|how many|how much|how long|which) what(?: \S+){0,2}(?= \?)|only "
        r"(?:caught|heard|got) (?:half|the end|the start|the beginning|the first|the last|part|bits|some|a bit"
        r"|every other)"
        r"(?: (?:of|part|bit|word|half))*(?: (?:that|it|what|you))*|missed (?:the (?:first|last|end|start"
        r"|beginning|second)"
        r"(?: (?:bit|part|half|of))*|half|most|some|all|a bit)(?: (?:of )?(?:that|it|what))*|(?:you have |it |line |"
        r"phone )?(?:gone|went|going|sounds?) (?:funny|robotic|fuzzy|all crackly|dead|muffled|tinny)|(?:got |have "
        r")?no "
        r"(?:signal|reception|bars)|(?:signal|reception|line) (?:dropped|went|cut|died|is dropping|comes and "
        r"goes)(?: \S+){0,2}"
        r"|sorry (?:love|mate|pal|dear|darling|duck|hun|boss) \?|(?<=^ )(?:eh|uh) \?|(?:say|try) (?:that|it) "
        r"(?:slower|slowly|"
        r"louder|more slowly|in full)|(?:can|could|would) you (?:just |please )?(?:go (?:over|through|back over)"
        r"|read (?:out|"
        r"me)|list) (?:that|it|them|those|the (?:options|question|choices|list))(?: \S+){0,3}|(?:which|what) "
        r"(?:ones|choices) "
        r"(?:were|are) (?:they|there)(?: again)?|what (?:was|were) the (?:first|last|second|middle|other|third|"
        r"options|"
        r"choices)(?: \S+){0,2}(?= \?)",
        yes=(
            "I missed the middle of that.",
            "Sorry, work on what day?",
            "Was that hygiene or hiring?",
            "The what card?",
            "I only caught the end of that.",
            "You've gone all robotic... you've gone robotic.",
            "Eh?",
        ),
        no=("I got the first bus.", "Not what I expected."),
    ),
)
