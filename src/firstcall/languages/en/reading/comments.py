"""English sentences that comment on the question, the answer or the call, and say nothing of what was asked.

As in `besides`: each is a whole sentence, and left out where another remains. What may be an answer itself, or only
goes with one, stands in `supports`.
"""

from __future__ import annotations

from firstcall.languages.en.reading.besides import LEAD
from firstcall.reading.rules import Rule

ONE = r"(?:#|1ne)"
SAY = rf"{LEAD}(?:and |but |so )?"
MAYBE = r"(?:i (?:guess|think|suppose|hope|reckon|believe|am sure|know)(?: that)? |hopefully |hope |probably |maybe )?"
TAIL = (
    r"(?: ,)?(?: (?:really|though|then|anyway|anyways|actually|already|before|now|too|to be honest|i know|i guess|"
    r"i suppose|i think|honestly|mind|mate|love|you know|if you like|please|isn't it|is not it|as well))?"
)
ODD = (
    r"(?:good|fair|great|funny|strange|odd|weird|silly|daft|easy|simple|hard|tough|tricky|big|difficult|interesting|"
    r"nice|quick|stupid|unusual|random|personal|curious|obvious|straightforward)"
)
_VERY = r"(?:(?:a|very|really|pretty|quite|rather|such|bit of|so|too) ){0,3}"
PAPER = r"(?:cv|resume|application|form|papers|letter|cover letter|file|linkedin|profile|paperwork|documents)"
_FOLK = (
    r"(?:wife|husband|mum|mother|mam|dad|father|partner|missus|boyfriend|girlfriend|daughter|son|kids|children|"
    r"friends|mates|brother|sister|family|gran|nan|colleagues|boss|neighbours?|dog)"
)


def whole(pattern: str) -> str:
    """The pattern as a sentence of its own."""
    return rf"(?:(?<=^ )|(?<=[.!?…] ))(?:{pattern})(?= [.!?…-]| $)"


COMMENTS = (
    Rule(
        "en.beside.question",
        whole(
            rf"{SAY}(?:(?:now )?(?:that|this|it) (?:is|was|'s) )?{_VERY}{ODD} (?:question|{ONE}|thing to ask|question "
            r"that|"
            rf"{ONE} that|thing to be asked)(?: ,)?(?: (?:to ask|but there you go|that {ONE}|for me))?{TAIL}|"
            rf"{SAY}(?:that|this) (?:{ONE}|question) (?:is|was) {_VERY}{ODD}{TAIL}|(?:what|that is some|some) (?:a )?"
            rf"(?:{ODD} )?(?:question|thing to ask){TAIL}|that (?:is|was) {_VERY}{ODD} to answer{TAIL}"
        ),
        yes=("Funny question.", "That was an easy one.", "That one was easy.", "What a question."),
        no=("That was a good one of theirs.", "It was a tough job.", "That's a big one on the road."),
    ),
    Rule(
        "en.beside.asked",
        whole(
            rf"{SAY}{MAYBE}(?:(?:nobody|no {ONE}|everyone|everybody|people|they|you|someone|somebody|the other \S+|"
            r"your "
            r"colleague)(?: (?:has|have|is|had|'s))?(?: (?:ever|never|always|often|already|just|all))? (?:asks?|asked|"
            r"gets? "
            r"asked) (?:me )?(?:that|this|it)|i (?:have )?(?:never|always|often|get|got|was|been|already|just)? ?"
            r"(?:been |get |got )?asked (?:that|this|it))(?: (?:a lot|all the time|before|already|every time|in the "
            r"last "
            rf"{ONE}|last time|in interviews)){{0,2}}{TAIL}|(?:i )?(?:was not|had not been|did not|was|had been|have "
            r"been) "
            rf"(?:expecting|expect|ready for|waiting for) (?:that|this)(?: (?:{ONE}|question))?{TAIL}|i (?:thought|"
            r"figured|"
            r"knew|guessed|reckoned|had a feeling) (?:that )?you (?:might|would|may|could|were going to) (?:ask|want|"
            r"say)"
            rf"(?: (?:that|this|it|me that))?{TAIL}|why do you ask|who asks that|you (?:have )?(?:already )?asked "
            r"(?:me )?"
            rf"that{TAIL}"
        ),
        yes=("I think you asked that before.", "I've never been asked that before.", "I thought you might ask that."),
        no=("They asked me to stay.", "I was asked to drive.", "They never asked me for it."),
    ),
    Rule(
        "en.beside.next",
        whole(
            rf"{SAY}(?:(?:the )?next (?:{ONE}|question)|(?:let us (?:move|go) )?on(?: to)?(?: the)? next(?: {ONE}| "
            r"question)?"
            rf"|fire away|shoot|go on|go ahead|what is next|what else|what is the next {ONE}|(?:is there )?anything "
            r"else"
            r"(?: (?:you|i)(?: (?:need|want|would like|can|should))?(?: (?:to )?(?:know|ask|tell you|add|say))?(?: "
            r"from me| "
            r"about)?)?|where were we|(?:what|anything) (?:else|more) (?:do|would|did|can|should) (?:you|i) (?:need|"
            r"want|"
            rf"like|ask|say|tell you|add)(?: to (?:know|ask|hear))?(?: from me)?){TAIL}"
        ),
        yes=("Next one please.", "So where were we?", "What else do you need?"),
        no=("Next week.", "Anything else but nights."),
    ),
    Rule(
        "en.beside.heard",
        whole(
            rf"{SAY}(?:(?:is|was) (?:that|this) (?:enough|clear|loud enough|what you (?:wanted|meant|asked|needed|"
            r"were after)"
            r"(?: to (?:know|hear))?|the (?:question|answer(?: you wanted)?)|right|understandable|good enough|better|"
            r"any help|helpful|too much information)|(?:did|do|can|could|have) you (?:still )?(?:get|got|hear|heard|"
            r"catch|"
            r"caught|understand|understood|follow|have|note|write|hearing) (?:all )?(?:me|that|it|this)(?: (?:all|"
            r"down|"
            r"okay|all right|clearly|properly|now))?|(?:did|does|has|have) (?:that|it|i|this) (?:come|came|go|get|"
            r"gone|help|"
            r"answer|cover)(?: (?:through|across|in|it|that|your|the|question|over|things))*|(?:are|is) (?:you|this|"
            r"it)(?: thing)? (?:still )?(?:there|recording|listening|on|working|a recording|with me|"
            r"getting "
            r"this|picking me up|writing this down)(?: me| there)?|am i (?:still )?(?:on|through|clear|loud enough|"
            rf"audible|coming through|recorded|speaking clearly)){TAIL}"
        ),
        yes=("Is that enough?", "Did that come through?", "Does that answer the question?", "Is this thing recording?"),
        no=("Is that a problem?", "Did you get the car?", "Is that right for nights?"),
    ),
    Rule(
        "en.beside.unsure_heard",
        whole(
            rf"{SAY}(?:i do not know|i am not sure|not sure|no idea|i hope|hope|hopefully|i doubt|i wonder|let us "
            r"hope|i just"
            r" hope|i think|i guess|i suppose)(?: if| that| whether)? ?(?:(?:you|they|it|the \S+) (?:just )?(?:can |"
            r"could |"
            r"got |did )?(?:get|got|hear|heard|catch|caught|understand|understood|picked up|follow|followed|see|wrote|"
            r"write|"
            r"recorded|note|know) ?(?:me|that|it|this|all that|what i mean|what i said|any of that)?(?: (?:all right|"
            r"okay|"
            r"properly|clearly|down|all|now|through|well))?|(?:that|this|it) (?:is|was|makes|made|helps|helped|answers|"
            r"answered|came|comes|covers|is what|was what) ?(?:clear|clear enough|everything|it|that|the question|your "
            r"question|sense|any help|much help|of help|helpful|through|across|over|what you (?:meant|wanted|asked|"
            r"needed|"
            r"were after|are after|need|want|mean)(?: to (?:know|hear))?|the question|my answer|enough|you|all you "
            r"need)?|"
            r"i (?:said|put|explained|answered|pronounced|understood|heard|got) (?:that|it|you|this)(?: (?:right|"
            r"correctly|"
            rf"properly|okay|clearly|well))?|i am (?:clear|making sense|loud enough|coming through|audible)){TAIL}"
        ),
        yes=("I don't know if you caught that.", "I hope I said that right.", "I think that answers it."),
        no=("I don't know if that is mine.", "I hope you pay more.", "I'm not sure.", "I think it was June."),
    ),
    Rule(
        "en.beside.noted",
        whole(
            rf"{SAY}(?:please )?(?:you (?:can|could|may) |can you |could you |just )?(?:please )?(?:(?:write|put|note|"
            r"jot|"
            rf"type|take) (?:that|it|this|me)(?: {ONE})? down(?: for (?:that|it|{ONE}))?|tick (?:that|it|this)(?: "
            rf"{ONE})? off|quote me(?: on (?:that|"
            r"it))?|make a note(?: of (?:that|it|this))?|(?:do not|don't) quote me(?: on (?:that|it))?|put (?:that|it|"
            r"this) "
            r"(?:down )?(?:in|on) (?:your|the) (?:calendar|diary|notes|form|list|file|book|computer)|look it up|"
            r"check(?: "
            r"(?:that|it|with them|it up))?|feel free to check|ask (?:them|him|her)|verify (?:that|it))(?: as a (?:yes|"
            rf"no))?{TAIL}"
        ),
        yes=("Put that down.", "You can quote me on that.", "Put it in your calendar.", "Feel free to check."),
        no=("Put off.", "I can check lorries.", "You can write it yourself."),
    ),
    Rule(
        "en.beside.nothing_more",
        whole(
            rf"{SAY}(?:i (?:have(?: got)?|do not have) )?(?:there (?:is|are) )?(?:really |just )?(?:nothing|no|not "
            r"much|not a "
            r"lot|not)(?: (?:more|else|much|further|anything|lot))? ?(?:else |more )?(?:to (?:add|say|tell(?: you)?|"
            r"report)"
            rf"|i can (?:say|add|tell you))(?: (?:to|about|on|than) (?:that|it|this))?{TAIL}|"
            r"(?:i do not know|not sure|i am not sure|i can not think|i do not know) what (?:else|more)(?: (?:i can|i "
            r"could|"
            r"to|you want me to|there is to|i should|i am supposed to))? ?(?:say|tell(?: you)?|add)?(?: to "
            rf"that)?{TAIL}|"
            r"i can not (?:say|tell you|put|make) (?:any )?(?:more|it|that)(?: (?:than that|any clearer|any plainer|"
            r"more "
            rf"clearly|clearer))*{TAIL}|{SAY}(?:that is|that was) all (?:there is to (?:it|say|tell)|i (?:can|have to|"
            rf"wanted to|could) say|i know)(?: (?:really|about (?:it|that)))?{TAIL}|so that is (?:my answer|where i "
            r"stand|"
            rf"that then)|so i have answered that|(?:so )?i will leave it (?:at that|there){TAIL}"
        ),
        yes=("Nothing to add.", "Nothing more to say.", "I don't know what else to say.", "So I'll leave it at that."),
        no=("Nothing like that.", "There is nothing wrong.", "I can't say.", "Nothing more than five tons."),
    ),
    Rule(
        "en.beside.short",
        whole(
            rf"{SAY}(?:(?:and )?that is(?: just)? (?:the )?(?:short answer|long and short of it|way it is|how it is|"
            r"truth|"
            r"honest truth|god's honest truth|gospel truth|a fact|life|all|that|the size of it|the be all and end "
            r"all)|it is "
            r"(?:what it is|as simple as that|how it is|just how it is|a long story|a (?:funny|long) old story|the "
            r"truth)|"
            r"long story short|in a nutshell|simple as(?: that)?|full stop|end of(?: story)?|period|god's honest truth|"
            r"there ,? ?i (?:have )?said it|there you (?:have it|are|go)|there we (?:are|go)|so now you know|now you "
            r"know|"
            r"so there|take it or leave it|make of that what you will|just saying|(?:i )?just thought i would "
            r"(?:mention|"
            r"say) (?:it|that|so)|and i mean (?:it|that)|i mean it|so it goes|such is life|(?:so )?what can i say|"
            r"that is "
            r"(?:a|another) (?:long )?story|that is by the by|you knew that|(?:but )?anyway|(?:but )?enough (?:about|"
            r"of) "
            rf"that|just so you know|for your information){TAIL}"
        ),
        yes=(
            "So now you know.",
            "That's just how it is.",
            "There you have it.",
            "It's a long story.",
            "And I mean it.",
        ),
        no=("That's all nights.", "I mean it was years ago.", "There you are wrong."),
    ),
    Rule(
        "en.beside.truth",
        whole(
            rf"{SAY}(?:(?:i )?swear(?: (?:to god|down|on my (?:life|mother's life)))?|(?:i am )?(?:telling you the "
            r"truth|"
            r"not lying|being (?:honest|straight|frank|upfront)(?: with you)?|just being (?:honest|upfront))|i kid "
            r"you not|"
            r"no (?:word of a lie|joke|kidding|lie|point (?:in )?lying)|believe (?:it or not|me|you me)|trust me(?: "
            r"on (?:that|"
            rf"this|that {ONE}))?|mark my words|if (?:i am (?:honest|being honest)|you must know|you ask me|memory "
            r"serves(?: me)?"
            r"(?: (?:right|well|correctly))?|i (?:remember|recall|counted) (?:right|rightly|correctly))|(?:to tell "
            r"you )?(?:the "
            r")?truth(?: be told)?|to be (?:honest|fair|frank|straight)(?: with you)?|honest(?:ly)?|hand on heart|"
            r"cross my "
            r"heart|(?:as|like) i (?:said|say|told you|wrote|mentioned|put)(?: (?:before|earlier|already|in my \S+|on "
            r"my \S+|"
            r"on the \S+|in the \S+))?|i (?:would not|will not|can not|am not going to|never|would never|do not) "
            r"(?:lie|"
            r"pretend|make (?:it|that) up)(?: to you| about (?:it|that))?|honesty's the best policy|i have to "
            r"(?:admit|be "
            r"honest|say)(?: (?:it|that))?|i must (?:admit|say)|not going to lie|i would be lying if i said "
            r"(?:otherwise|different|anything else)|i (?:am (?:sorry|ashamed|embarrassed)|regret) to (?:say|"
            r"admit)(?: (?:it|"
            rf"that|so))?){TAIL}"
        ),
        yes=("Hand on heart.", "If you must know.", "I have to admit.", "No word of a lie.", "To be honest with you."),
        no=("If I remember.", "I have to say no.", "I'm not lying down much."),
    ),
    Rule(
        "en.beside.told",
        whole(
            rf"{SAY}{MAYBE}(?:i (?:have )?(?:already |just |did |also )?(?:said|told|mention|mentioned|wrote|put|"
            r"filled|sent|"
            r"say) (?:(?:that|it|this|so|you|all that|somebody|someone|the \S+ \S+|your \S+|them|the same|down) ?){1,3}"
            r"(?:already|before|earlier|on the phone|last week|last time|the same|(?:in|on|down on|down in) (?:my|"
            r"the|that) "
            rf"{PAPER})*|(?:somebody|"
            r"someone) "
            r"(?:rang|called|phoned|emailed|wrote to) me about it(?: (?:last week|yesterday|already|the other "
            rf"day))?){TAIL}"
        ),
        yes=(
            "I've said that before.",
            "I put it down on the form.",
        ),
        no=("I told them I could.", "It was in Leeds.", "You have it easy.", "I wrote it off."),
    ),
    Rule(
        "en.beside.laughs",
        whole(
            rf"(?:(?:my|the) {_FOLK}|people|everyone|they)(?: (?:always|still|all|often|just|never))? (?:laughs?|"
            r"tease[sd]?|"
            r"jokes?|moans?|goes on|go on|stops?|think|thinks|finds?|says?|kids?|complains?)(?: (?:me|it is|that is|"
            r"going "
            rf"on))?(?: (?:funny|mad|crazy|hilarious|great|daft|about (?:it|that)|at (?:it|that|me)))+{TAIL}|i could "
            r"tell you "
            rf"(?:some|a few|a lot of|many) stories{TAIL}"
        ),
        yes=("My wife laughs about it.", "My kids think it's funny.", "I could tell you some stories."),
        no=("My wife says I can.", "They go on about lates being bad for you now and then."),
    ),
    Rule(
        "en.beside.phone",
        whole(
            rf"{SAY}(?:(?:excuse|pardon|never mind|ignore|sorry (?:for|"
            r"about)) "
            r"(?:the|my|that|this|all the) (?:cough|coughing|voice|english|accent|sneeze|cold|wind|noise|mess|dog|"
            r"language|"
            r"french|delay|pause|hiccups|echo|children|kids)|sorry ,? ?(?:i have (?:got )?a (?:cold|sore throat|cough|"
            r"mouth "
            r"full)|(?:someone|somebody) (?:was|is) at the door|i (?:was|am) (?:just )?(?:eating|chewing|driving|"
            r"walking|"
            r"coughing|yawning|out of breath)|i dropped (?:the|my) phone)|(?:hang on|wait|sorry|hold on) ,? ?(?:my|"
            r"the) "
            r"(?:dog|dog's|baby|baby's|kid|kid's|kettle's|phone's|kettle|bus is|bus)(?: is)? ?(?:barking|crying|"
            r"boiling|"
            rf"ringing|here|whistling|going off)){TAIL}"
        ),
        yes=("Excuse the cough.", "Sorry, I was eating."),
        no=("My phone's mine.", "My English is poor.", "The line is busy on nights."),
    ),
    Rule(
        "en.beside.whereabouts",
        whole(
            rf"{SAY}(?:i am (?:just |only |currently )?(?:walking|parking|sat|sitting|standing|stood|waiting|cooking|"
            r"making|having|out|lying|at my|feeding|queuing|on my)(?: (?:up|to|the|in|at|on|my|a|for|with|outside|"
            r"some|out|"
            r"mum's|car|shops?|kitchen|garden|bus|stop|sofa|tea|dinner|lunch|breakfast|dog|coffee|bed|park|hallway|"
            r"friend's|"
            r"sister's|brother's|mate's|house|platform|queue|baby|cat|van|way|work|home|break))+|i have (?:only )?just "
            r"(?:woken up|got (?:in|up|home|out of bed|out of the shower)|come (?:off shift|home|in)|finished (?:my "
            r")?(?:shift|"
            r"work|lunch)|put the kettle on|sat down)|it is (?:raining|pouring|freezing|boiling|snowing|bucketing|"
            r"chucking it)(?: (?:cats and dogs|down))?(?: (?:it|out))?(?: (?:here|out here|outside|today)){0,2})"
            rf"{TAIL}"
        ),
        yes=("I'm walking to the shops.", "I've just woken up.", "It's raining cats and dogs here."),
        no=("I'm waiting for my card.", "I've just got my licence.", "I'm on my second shift."),
    ),
    Rule(
        "en.beside.myself",
        whole(
            rf"{SAY}(?:i am (?:a bit|quite|really|so|very|just|rather|terribly) nervous|i am (?:no good|not (?:very |"
            r"so |that "
            r")?good|hopeless|terrible|rubbish) at (?:interviews|phone calls|talking|this|these things)|i (?:hate|"
            r"love|like|do "
            r"not like|prefer not) (?:talking to (?:machines|robots|computers)|interviews|phone calls)|you sound "
            r"(?:\S+ ){1,3}?"
            r"(?:for a (?:robot|machine|computer|bot))|you are (?:very |really |quite )?(?:polite|nice|friendly|quick|"
            r"good|"
            r"clever) for a (?:robot|machine|computer|bot)|i (?:turned|will be|am turning) #(?: (?:in|this|last|next) "
            r"\S+)?|my birthday "
            r"is (?:on|in|"
            r"next|this) \S+|i am a (?:leo|taurus|virgo|libra|gemini|\S+ (?:fan|supporter))|i love (?:dogs|cats|"
            r"animals|"
            r"football|music)|i have (?:got )?(?:a )?(?:wife|husband|partner|family)(?: and (?:#|a|1ne|1n|some) "
            r"(?:\S+ )?(?:kids?|"
            rf"children|dogs?|cats?|boys?|girls?|babys?|baby))?|(?:i am|my name is) (?:called )?\S+ by the way){TAIL}"
        ),
        yes=("I'm a bit nervous.", "My birthday's on Sunday.", "I've got a wife and two kids.", "I'm a Leeds fan."),
        no=("I was born to drive.", "I'm from an agency with vans.", "I have a family business."),
    ),
)
