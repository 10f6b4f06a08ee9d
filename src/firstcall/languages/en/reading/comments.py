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
    r"(?: ,)?(?: (?:really|though|then|anyway|anyways|actually|already|before|now|too|to be honest|i know|i guess|i "
    r"suppose|i think|honestly|mind|mate|love|you know|if you like|please|isn't it|is not it|as well))?"
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
            rf"that|{ONE} that|thing to be asked)(?: ,)?(?: (?:to ask|but there you go|that {ONE}|for me))?{TAIL}|"
            rf"{SAY}(?:that|this) (?:{ONE}|question) (?:is|was) {_VERY}{ODD}{TAIL}|(?:what|that is some|some) (?:a "
            rf")?(?:{ODD} )?(?:question|thing to ask){TAIL}|that (?:is|was) {_VERY}{ODD} to answer{TAIL}"
        ),
        yes=("Funny question.", "That was an easy one.", "That one was easy.", "What a question."),
        no=("That was a good one of theirs.", "It was a tough job.", "That's a big one on the road."),
    ),
    Rule(
        "en.beside.asked",
        whole(
            rf"{SAY}{MAYBE}(?:(?:nobody|no {ONE}|everyone|everybody|people|they|you|someone|somebody|the other \S+|"
            r"your colleague)(?: (?:has|have|is|had|'s))?(?: (?:ever|never|always|often|already|just|all))? (?:asks?|"
            r"asked|gets? asked) (?:me )?(?:that|this|it)|i (?:have )?(?:never|always|often|get|got|was|been|already|"
            r"just)? ?(?:been |get |got )?asked (?:that|this|it))(?: (?:a lot|all the time|before|already|every time|"
            rf"in the last {ONE}|last time|in interviews)){{0,2}}{TAIL}|(?:i )?(?:was not|had not been|did not|was|"
            rf"had been|have been) (?:expecting|expect|ready for|waiting for) (?:that|this)(?: (?:{ONE}|"
            rf"question))?{TAIL}|i (?:thought|figured|knew|guessed|reckoned|had a feeling) (?:that )?you (?:might|"
            rf"would|may|could|were going to) (?:ask|want|say)(?: (?:that|this|it|me that))?{TAIL}|why do you ask|who "
            rf"asks that|you (?:have )?(?:already )?asked (?:me )?that{TAIL}"
        ),
        yes=("I think you asked that before.", "I've never been asked that before.", "I thought you might ask that."),
        no=("They asked me to stay.", "I was asked to drive.", "They never asked me for it."),
    ),
    Rule(
        "en.beside.next",
        whole(
            rf"{SAY}(?:(?:the )?next (?:{ONE}|question)|(?:let us (?:move|go) )?on(?: to)?(?: the)? next(?: {ONE}| "
            rf"question)?|fire away|shoot|go on|go ahead|what is next|what else|what is the next {ONE}|(?:is there "
            r")?anything else(?: (?:you|i)(?: (?:need|want|would like|can|should))?(?: (?:to )?(?:know|ask|tell you|"
            r"add|say))?(?: from me| about)?)?|where were we|(?:what|anything) (?:else|more) (?:do|would|did|can|"
            rf"should) (?:you|i) (?:need|want|like|ask|say|tell you|add)(?: to (?:know|ask|hear))?(?: from me)?){TAIL}"
        ),
        yes=("Next one please.", "So where were we?", "What else do you need?"),
        no=("Next week.", "Anything else but nights."),
    ),
    Rule(
        "en.beside.heard",
        whole(
            rf"{SAY}(?:(?:is|was) (?:that|this) (?:enough|clear|loud enough|what you (?:wanted|meant|asked|needed|"
            r"were after)(?: to (?:know|hear))?|the (?:question|answer(?: you wanted)?)|right|understandable|good "
            r"enough|better|any help|helpful|too much information)|(?:did|do|can|could|have) you (?:still )?(?:get|"
            r"got|hear|heard|catch|caught|understand|understood|follow|have|note|write|hearing) (?:all )?(?:me|that|"
            r"it|this)(?: (?:all|down|okay|all right|clearly|properly|now))?|(?:did|does|has|have) (?:that|it|i|"
            r"this) (?:come|came|go|get|gone|help|answer|cover)(?: (?:through|across|in|it|that|your|the|question|"
            r"over|things))*|(?:are|is) (?:you|this|it)(?: thing)? (?:still )?(?:there|recording|listening|on|"
            r"working|a recording|with me|getting this|picking me up|writing this down)(?: me| there)?|am i (?:still "
            rf")?(?:on|through|clear|loud enough|audible|coming through|recorded|speaking clearly)){TAIL}"
        ),
        yes=("Is that enough?", "Did that come through?", "Does that answer the question?", "Is this thing recording?"),
        no=("Is that a problem?", "Did you get the car?", "Is that right for nights?"),
    ),
    Rule(
        "en.beside.unsure_heard",
        whole(
            rf"{SAY}(?:i do not know|i am not sure|not sure|no idea|i hope|hope|hopefully|i doubt|i wonder|let us "
            r"hope|i just hope|i think|i guess|i suppose)(?: if| that| whether)? (?:(?:you|they|it|the \S+) (?:just "
            r")?(?:can |could |got |did )?(?:get|got|hear|heard|catch|caught|understand|understood|picked up|follow|"
            r"followed|see|wrote|write|recorded|note|know) ?(?:me|that|it|this|all that|what i mean|what i said|any "
            r"of that)?(?: (?:all right|okay|properly|clearly|down|all|now|through|well))?|(?:that|this|it) "
            r"(?:(?:helps|helped|answers|answered|covers)(?: (?:it|that|the question|your question|everything|you))?|"
            r"(?:is|was|makes|made|came|comes) (?:clear|clear enough|everything|the question|your question|sense|any "
            r"help|much help|of help|helpful|through|across|over|what you (?:meant|wanted|asked|needed|were after|"
            r"are after|need|want|mean)(?: to (?:know|hear))?|my answer|all you need))|i (?:said|put|explained|"
            r"answered|pronounced|understood|heard|got) (?:that|it|you|this)(?: (?:right|correctly|properly|okay|"
            rf"clearly|well))?|i am (?:clear|making sense|loud enough|coming through|audible)){TAIL}"
        ),
        yes=("I don't know if you caught that.", "I hope I said that right.", "I think that answers it."),
        no=("I don't know if that is mine.", "I hope you pay more.", "I'm not sure.", "I think it was June."),
    ),
    Rule(
        "en.beside.noted",
        whole(
            rf"{SAY}(?:please )?(?:you (?:can|could|may) |can you |could you |just )?(?:please )?(?:(?:write|put|note|"
            rf"jot|type|take) (?:that|it|this|me)(?: {ONE})? down(?: for (?:that|it|{ONE}))?|tick (?:that|it|this)(?: "
            rf"{ONE})? off|quote me(?: on (?:that|it))?|make a note(?: of (?:that|it|this))?|(?:do not|don't) quote "
            r"me(?: on (?:that|it))?|put (?:that|it|this) (?:down )?(?:in|on) (?:your|the) (?:calendar|diary|notes|"
            r"form|list|file|book|computer)|look it up|check(?: (?:that|it|with them|it up))?|feel free to check|ask "
            rf"(?:them|him|her)|verify (?:that|it))(?: as a (?:yes|no))?{TAIL}"
        ),
        yes=("Put that down.", "You can quote me on that.", "Put it in your calendar.", "Feel free to check."),
        no=("Put off.", "I can check lorries.", "You can write it yourself."),
    ),
    Rule(
        "en.beside.nothing_more",
        whole(
            rf"{SAY}(?:i (?:have(?: got)?|do not have) )?(?:there (?:is|are) )?(?:really |just )?(?:nothing|no|not "
            r"much|not a lot|not)(?: (?:more|else|much|further|anything|lot))? ?(?:else |more )?(?:to (?:add|say|"
            rf"tell(?: you)?|report)|i can (?:say|add|tell you))(?: (?:to|about|on|than) (?:that|it|this))?{TAIL}|"
            r"(?:i do not know|not sure|i am not sure|i can not think|i do not know) what (?:else|more)(?: (?:i can|"
            r"i could|to|you want me to|there is to|i should|i am supposed to))? ?(?:say|tell(?: you)?|add)?(?: to "
            rf"that)?{TAIL}|i can not (?:say|tell you|put|make) (?:any )?(?:more|it|that)(?: (?:than that|any clearer|"
            rf"any plainer|more clearly|clearer))*{TAIL}|{SAY}(?:that is|that was) all (?:there is to (?:it|say|tell)|"
            rf"i (?:can|have to|wanted to|could) say|i know)(?: (?:really|about (?:it|that)))?{TAIL}|so that is (?:my "
            rf"answer|where i stand|that then)|so i have answered that|(?:so )?i will leave it (?:at that|there){TAIL}"
        ),
        yes=("Nothing to add.", "Nothing more to say.", "I don't know what else to say.", "So I'll leave it at that."),
        no=("Nothing like that.", "There is nothing wrong.", "I can't say.", "Nothing more than five tons."),
    ),
    Rule(
        "en.beside.short",
        whole(
            rf"{SAY}(?:(?:and )?that is(?: just)? (?:the )?(?:short answer|long and short of it|way it is|how it is|"
            r"truth|honest truth|god's honest truth|gospel truth|a fact|life|all|that|the size of it|the be all and "
            r"end all)|it is (?:what it is|as simple as that|how it is|just how it is|a long story|a (?:funny|long) "
            r"old story|the truth)|long story short|in a nutshell|simple as(?: that)?|full stop|end of(?: story)?|"
            r"period|god's honest truth|there ,? ?i (?:have )?said it|there you (?:have it|are|go)|there we (?:are|"
            r"go)|so now you know|now you know|so there|take it or leave it|make of that what you will|just saying|"
            r"(?:i )?just thought i would (?:mention|say) (?:it|that|so)|and i mean (?:it|that)|i mean it|so it goes|"
            r"such is life|(?:so )?what can i say|that is (?:a|another) (?:long )?story|that is by the by|you knew "
            rf"that|(?:but )?anyway|(?:but )?enough (?:about|of) that|just so you know|for your information){TAIL}"
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
            r"truth|not lying|being (?:honest|straight|frank|upfront)(?: with you)?|just being (?:honest|upfront))|i "
            r"kid you not|no (?:word of a lie|joke|kidding|lie|point (?:in )?lying)|believe (?:it or not|me|you me)|"
            rf"trust me(?: on (?:that|this|that {ONE}))?|mark my words|if (?:i am (?:honest|being honest)|you must "
            r"know|you ask me|memory serves(?: me)?(?: (?:right|well|correctly))?|i (?:remember|recall|counted) "
            r"(?:right|rightly|correctly))|(?:to tell you )?(?:the )?truth(?: be told)?|to be (?:honest|fair|frank|"
            r"straight)(?: with you)?|honest(?:ly)?|hand on heart|cross my heart|(?:as|like) i (?:said|say|told you|"
            r"wrote|mentioned|put)(?: (?:before|earlier|already|in my \S+|on my \S+|on the \S+|in the \S+))?|i "
            r"(?:would not|will not|can not|am not going to|never|would never|do not) (?:lie|pretend|make (?:it|"
            r"that) up)(?: to you| about (?:it|that))?|honesty's the best policy|i have to (?:admit|be honest|"
            r"say)(?: (?:it|that))?|i must (?:admit|say)|not going to lie|i would be lying if i said (?:otherwise|"
            r"different|anything else)|i (?:am (?:sorry|ashamed|embarrassed)|regret) to (?:say|admit)(?: (?:it|that|"
            rf"so))?){TAIL}"
        ),
        yes=("Hand on heart.", "If you must know.", "I have to admit.", "No word of a lie.", "I swear."),
        no=("If I remember.", "I have to say no.", "I'm not lying down much."),
    ),
    Rule(
        "en.beside.told",
        whole(
            rf"{SAY}{MAYBE}(?:i (?:have )?(?:already |just |did |also )?(?:said|told|mention|mentioned|wrote|put|"
            r"filled|sent|say) (?:(?:that|it|this|so|you|all that|somebody|someone|the \S+ \S+|your \S+|them|the "
            rf"same|down) ?){{1,3}}(?:already|before|earlier|on the phone|last week|last time|the same|(?:in|on|down "
            rf"on|down in) (?:my|the|that) {PAPER})*|(?:somebody|someone) (?:rang|called|phoned|emailed|wrote to) me "
            rf"about it(?: (?:last week|yesterday|already|the other day))?){TAIL}"
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
            r"tease[sd]?|jokes?|moans?|goes on|go on|stops?|think|thinks|finds?|says?|kids?|complains?)(?: (?:me|it "
            r"is|that is|going on))?(?: (?:funny|mad|crazy|hilarious|great|daft|about (?:it|that)|at (?:it|that|"
            rf"me)))+{TAIL}|i could tell you (?:some|a few|a lot of|many) stories{TAIL}"
        ),
        yes=("My wife laughs about it.", "My kids think it's funny.", "I could tell you some stories."),
        no=("My wife says I can.", "They go on about lates being bad for you now and then."),
    ),
    Rule(
        "en.beside.phone",
        whole(
            rf"{SAY}(?:(?:excuse|pardon|never mind|ignore|sorry (?:for|about)) (?:the|my|that|this|all the) (?:cough|"
            r"coughing|voice|english|accent|sneeze|cold|wind|noise|mess|dog|language|french|delay|pause|hiccups|echo|"
            r"children|kids)|sorry ,? ?(?:i have (?:got )?a (?:cold|sore throat|cough|mouth full)|(?:someone|"
            r"somebody) (?:was|is) at the door|i (?:was|am) (?:just )?(?:eating|chewing|driving|walking|coughing|"
            r"yawning|out of breath)|i dropped (?:the|my) phone)|(?:hang on|wait|sorry|hold on) ,? ?(?:my|the) "
            r"(?:dog|dog's|baby|baby's|kid|kid's|kettle's|phone's|kettle|bus is|bus)(?: is)? ?(?:barking|crying|"
            rf"boiling|ringing|here|whistling|going off)){TAIL}"
        ),
        yes=("Excuse the cough.", "Sorry, I was eating."),
        no=("My phone's mine.", "My English is poor.", "The line is busy on nights."),
    ),
    Rule(
        "en.beside.whereabouts",
        whole(
            rf"{SAY}(?:i am (?:just |only |currently )?(?:walking|parking|sat|sitting|standing|stood|waiting|cooking|"
            r"making|having|out|lying|at my|feeding|queuing|on my)(?: (?:up|to|the|in|at|on|my|a|for|with|outside|"
            r"some|out|mum's|car|shops?|kitchen|garden|bus|stop|sofa|tea|dinner|lunch|breakfast|dog|coffee|bed|park|"
            r"hallway|friend's|sister's|brother's|mate's|house|platform|queue|baby|cat|van|way|work|home|break))+|i "
            r"have (?:only )?just (?:woken up|got (?:in|up|home|out of bed|out of the shower)|come (?:off shift|home|"
            r"in)|finished (?:my )?(?:shift|work|lunch)|put the kettle on|sat down)|it is (?:raining|pouring|"
            r"freezing|boiling|snowing|bucketing|chucking it)(?: (?:cats and dogs|down))?(?: (?:it|out))?(?: (?:here|"
            rf"out here|outside|today)){{0,2}}){TAIL}"
        ),
        yes=("I'm walking to the shops.", "I've just woken up.", "It's raining cats and dogs here."),
        no=("I'm waiting for my card.", "I've just got my licence.", "I'm on my second shift."),
    ),
    Rule(
        "en.beside.myself",
        whole(
            rf"{SAY}(?:i am (?:a bit|quite|really|so|very|just|rather|terribly) nervous|i am (?:no good|not (?:very |"
            r"so |that )?good|hopeless|terrible|rubbish) at (?:interviews|phone calls|talking|this|these things)|i "
            r"(?:hate|love|like|do not like|prefer not) (?:talking to (?:machines|robots|computers)|interviews|phone "
            rf"calls)|you sound (?:\S+ ){{1,3}}?(?:for a (?:robot|machine|computer|bot))|you are (?:very |really |"
            r"quite )?(?:polite|nice|friendly|quick|good|clever) for a (?:robot|machine|computer|bot)|i (?:turned|"
            r"will be|am turning) #(?: (?:in|this|last|next) \S+)?|my birthday is (?:on|in|next|this) \S+|i am a "
            r"(?:leo|taurus|virgo|libra|gemini|\S+ (?:fan|supporter))|i love (?:dogs|cats|animals|football|music)|i "
            r"have (?:got )?(?:a )?(?:wife|husband|partner|family)(?: and (?:#|a|1ne|1n|some) (?:\S+ )?(?:kids?|"
            rf"children|dogs?|cats?|boys?|girls?|babys?|baby))?|(?:i am|my name is) (?:called )?\S+ by the way){TAIL}"
        ),
        yes=("I'm a bit nervous.", "My birthday's on Sunday.", "I've got a wife and two kids.", "I'm a Leeds fan."),
        no=("I was born to drive.", "I'm from an agency with vans.", "I have a family business."),
    ),
)
