"""English intents: what a candidate does with a turn besides answering."""

from __future__ import annotations

from firstcall.reading.rules import Rule

INTENTS = (
    Rule(
        "en.caption.known",
        r"(?:please )?like and subscribe|(?:thanks|thank you)(?: so much| very much)? for (?:watching|tuning in"
        r"|joining us|"
        r"listening|viewing)(?: (?:this|the|my) video)?(?: everyone| everybody| guys| all)?|(?:please )?(?:do not|"
        r"don't) forget to (?:like|"
        r"subscribe)(?: \S+){0,4}|like and subscribe(?: \S+){0,3}|(?:please )?subscribe(?: to (?:my|the|"
        r"our) channel)?|see you (?:in the )?next (?:time|video|episode|one|1ne)|"
        r"subtitles?(?: \S+){0,1} (?:by|from)(?: \S+){1,6}|amara . org(?: \S+)?|captions? by(?: \S+){1,9}"
        r"|transcri(?:bed|ption|pt) by(?: \S+){1,4}|copyright(?: \S+){0,3}|www(?: \S+){1,5}|\[ (?:music|"
        r"applause|laughter) \]|\( (?:music|applause|laughter) \)|music playing|tack för att ni tittade|"
        r"undertexter(?: \S+){0,5}|bbc(?: \S+){0,2} subtitles|all rights reserved"
        r"|(?:please )?subscribe to (?:my|the|our|this) channel(?: (?:for more|and)(?: \S+){0,4})?|for "
        r"more videos"
        r"|captions? by the(?: \S+){0,9}|subscribe and (?:turn on|hit|click|ring|press)(?: \S+){0,4}",
        yes=(
            "Subscribe and turn on the bell.",
            "Thanks for watching everyone.",
            "Please don't forget to subscribe.",
            "Caption by the volunteer community of translators.",
            "Please subscribe to my channel for more videos.",
            "Thanks for watching, don't forget to like and subscribe.",
            "Subtitles by the Amara.org community",
        ),
        no=("Thanks for calling.",),
    ),
    Rule(
        "en.repeat.again",
        r"(?:can|could|would|will) you (?:\S+ ){0,2}?(?:repeat|say|ask|read|run|"
        r"go)(?: \S+){0,4}?(?: again| once more| one more time| through that| that please| please|"
        r" by me again| that| the question)|(?:say|ask|run|come) (?:that |it |me )?(?:again|"
        r"once more)(?: \S+)?|(?:i )?(?:did|do|could|can) not (?:quite )?(?:(?:catch|hear)|get(?= (?:that|you|"
        r"what|the question|a word|any)(?: |$)| it(?: [.,?!]| $| sorry| at all| mate| love)))(?: (?:that|"
        r"you|it|what|the|a word|any)(?: \S+){0,3})?"
        r"|what (?:did|was|were) (?:you|that|the question)(?: \S+){0,3}|what is the question|"
        r"did you say (?:\S+ ){1,3}or (?:\S+)|what was it(?= \?)|come again|pardon(?: me)?|sorry \?|"
        r"what \?|huh \?|you (?:cut|broke|are breaking|are cutting|dropped|froze|"
        r"keep cutting)(?: \S+){0,2}|(?:the )?line is (?:bad|terrible|crackling|breaking)(?: \S+)?|"
        r"repeat (?:that|the question)(?: \S+)?|can i (?:please )?hear (?:that|it|the question)(?: again)?|(?:say|"
        r"run|"
        r"go over) (?:that|it) (?:by|past|for) me(?: "
        r"again)?|run (?:that|it) by me|once more please|one more time|i missed (?:that|"
        r"the question|what)(?: \S+){0,2}|i lost you|(?:the |my )?(?:line|signal|reception|connection) (?:broke up|"
        r"went|cut out|dropped(?: out)?|is breaking up|"
        r"keeps (?:cutting|breaking|dropping)|just went)(?: \S+)?|it (?:cut out|broke up|dropped out)|hello \?|are "
        r"you (?:still )?there|can you hear me|"
        r"what was that(?: \S+)?|beg (?:your )?pardon|excuse me \?|sorry ,? what|missed that|again please"
        r"|(?:say|read|list|run) (?:them|those|these|the options) (?:again|once more)|what (?:are|were) "
        r"(?:they|the options)(?: again)?"
        r"|(?:did|do|could|can) not (?:get|catch|hear|understand) a word(?: of (?:that|it))?|you "
        r"(?:sound|are) (?:like you are )?(?:underwater|muffled|breaking up)"
        r"|(?:ask|asking|say|saying|repeat|repeating) (?:me )?(?:that|it|the question)(?: \S+)? (?:again|"
        r"(?:one|1ne) more time|once more)|repeat it",
        yes=(
            "Can I hear that again?",
            "Sorry, run that by me again?",
            "Would you mind asking me that one more time?",
            "I didn't get a word of that.",
            "Say them again?",
            "Could you repeat that please?",
            "Say again?",
            "Sorry, I didn't catch that.",
        ),
        no=("I did it again last year.", "I didn't get it automatically."),
    ),
    Rule(
        "en.slower.please",
        r"(?:can you |could you |please )?(?:speak|talk|say (?:it|that)|go|a bit|little|more) (?:a (?:bit|"
        r"little) )?(?:slower|more slowly|slowly)(?: please)?|slow down|too fast|slower(?: please)?",
        yes=("Can you speak more slowly?",),
        no=("I drive slowly.",),
    ),
    Rule(
        "en.human.person",
        r"put me (?:through|on) to \S+|(?:get|fetch|find) me (?:your|a|the) (?:supervisor|manager|boss|colleague)|"
        r"(?:can|could) (?:a|some|an actual|a real) (?:person|human|one|body) (?:call|"
        r"ring|phone)"
        r"(?: me)?(?: \S+){0,2}|(?<!i like )(?<!i love )(?<!enjoy )(?<!good at )(?:speak|"
        r"talk|talking|speaking|chat|put me through|transfer me|connect me|get me|"
        r"pass me) (?:\S+ ){0,6}?(?:(?<!in )person|human|someone|somebody|recruiter|real person|manager|"
        r"agent|operator|anyone|adviser|consultant)(?! in person| face to face)(?: (?:real|else|instead|please"
        r"|human))*|(?:real|"
        r"actual|live|human|proper) (?:person|human|being|people)|(?:get|have|ask|let) (?:somebody|"
        r"someone|a person|the recruiter|a human|your manager|them)(?: \S+)? (?:ring|call|phone|"
        r"contact)(?: me)?(?: \S+){0,2}|(?:somebody|someone) (?:ring|call|phone) me|not (?:doing|talking|"
        r"speaking|answering|discussing)(?: \S+){0,3} (?:machine|robot|computer|bot|ai|recording)|"
        r"(?:machine|robot|computer|bot) ,? (?:get|let|put|i want|i would rather)(?: \S+){0,5}|(?:can|"
        r"could) (?:\S+ ){0,3}human(?: being)?(?: \S+){0,4}|human being|(?:the recruiter|someone) (?:can|"
        r"could|to) (?:call|ring|phone) me(?: \S+)?",
        yes=("Get me your supervisor.", "Can I speak to an actual person please?", "Get somebody to ring me."),
        no=("I talk to customers every day.",),
    ),
    Rule(
        "en.robot.ask",
        r"(?:are you|is this|am i (?:talking|speaking) to|is that) (?:\S+ ){0,3}(?:robot|bot|machine|"
        r"computer|ai|recording|real person|human|real)(?: or (?:\S+ ){0,2}\S+)? \?",
        yes=("Are you a robot?", "Am I talking to a machine?"),
        no=("I program a robot.",),
    ),
    Rule(
        "en.stop.soft",
        r"i am off(?= [.,!]| $)|good luck with (?:it|that|this)|(?:i am|i want to be|let us be) (?:done|finished"
        r"|through)"
        r"(?: with (?:this|it|you|that)|(?= (?:now|here)|[ .,!]*$| [.!]))",
        yes=("I'm done with this.", "I'm off."),
        no=("I'm done with nights in May.",),
    ),
    Rule(
        "en.stop.end",
        r"no more questions(?: \S+)?|"
        r"(?:i )?(?:want|would like|am going|going|have|got|need|will have) to (?:(?:stop|end|finish|quit|hang "
        r"up)(?! "
        r"(?:on|at|in|by|with|for|up|off|my|working|work|doing|being|smoking|driving|drinking|living|before|around|"
        r"about|early|late|uni|school|college) ?)(?: (?:this|the|it|here|now|there))*(?: \S+)?|(?:go|leave)(?: "
        r"(?:this|the "
        r"(?:call|interview|line)|it))?(?= [.,!?]| $| now| here| bye| thanks| thank| love| mate| sorry| there))"
        r"|(?:let us|can we|please|we can|"
        r"i will|will) (?:stop|end|leave|finish|quit|call)(?: (?:it|this|the interview|the call|there|"
        r"here|that))+(?! (?:to (?:you|them|the)|for|until|till|with|out|when|at (?:#|the)|on|in|open|blank))"
        r"|good ?bye(?= [.!?]| $| now| then| mate| love| , (?:thanks|thank|bye|love|mate|then|now)|[ .,!]*$)"
        r"|bye(?: bye| now)?(?= [.!?]| $| then| mate| love| thanks| , (?:thanks|thank|bye|love|mate|then|now)|[ "
        r".,!]*$)|(?:take|remove) (?:me|my name|my "
        r"application) (?:off|"
        r"from|out)(?: \S+){0,3}|not interested(?: anymore| any more| in (?:this|the)(?: \S+)?)?|"
        r"no longer interested|changed my mind about(?: \S+){0,3}|withdraw(?: \S+){0,3}|hanging up|"
        r"stop (?:calling|the interview|this|it|there|now)|i do not want to (?:continue|carry on|"
        r"do this)(?: \S+){0,3}|leave it there|(?<!if )that is enough(?! for)|enough of this|(?<!they )(?<!soon "
        r")(?<!never )(?<!not )(?<!just )forget (?:it|the job|"
        r"about it)|found (?:another|a different|a new) job|end (?:the )?(?:call|interview)|"
        r"i quit(?= [.!]| $)|call it a day|do not (?:call|contact) me(?: \S+)?"
        r"|nothing more to say"
        r"|i have (?:already )?(?:got|found|taken) (?:a|another) (?:new )?job|leaving it there|scratch "
        r"me off|(?:can we|let us|could we) (?:please )?(?:finish|wrap)(?: (?:this|it))?(?: up| here| there| now)|"
        r"(?:want|get me|let me) off (?:this|the) (?:call|phone|line)|put(?:ting)? the phone down|"
        r"leave me out(?: of (?:this|it))?|i am withdrawing|count me out|this (?:is not|"
        r"job is not) for me",
        yes=(
            "Please leave me out of this.",
            "I'm fed up. Put the phone down.",
            "I want off this call.",
            "Can we finish up please?",
            "I've already got another job.",
            "I've nothing more to say.",
            "I'm going to end this here.",
            "Hang on, goodbye.",
            "Let's leave it there.",
        ),
        no=(
            "I stopped working there in May.",
            "I'm finishing my degree.",
            "I don't want to stop on minimum wage.",
            "I have to leave at five.",
        ),
    ),
    Rule(
        "en.decline.refuse",
        r"(?:i )?(?:would|will|do|am|can|did) (?:really )?(?:rather not|prefer not|not) (?:rather |"
        r"prefer )?(?:to )?(?:want to |(?<!would not )like to |going to |comfortable |wish to |care to |"
        r"be )?(?<!can not )(?:say(?! (?:no|i|there|that|(?:any )?more than|better than|\S+ (?:[.,]|but|$)))|"
        r"answer|answering|discuss|discussing|"
        r"disclose|go into|"
        r"get into|share(?! (?:a|one|1ne|#|with) )|sharing(?! (?:a|one|1ne|#|with) )|talk about|comment|(?<!can not "
        r")tell you|saying(?! i)|telling)(?: \S+){0,4}|"
        r"(?:rather|sooner|"
        r"prefer) not(?:(?: to)?(?: say| answer| discuss| go into| tell| share)(?: \S+){0,2}|(?= [.,!]| $))|"
        r"(?:prefer|"
        r"like) to (?:leave|"
        r"keep) (?:that|it|this)(?: \S+){0,4}|(?:that is|it is|this is) (?:private|personal|confidential|"
        r"none of your|between|my (?:own )?business)(?: \S+){0,3}|none of your (?:business|concern)|"
        r"what is it to you|i (?:have )?(?:told|answered|said)(?: \S+){0,5} already|not going over it(?: \S+)?|"
        r"would rather (?:hear|know|wait|see)(?: \S+){0,4}|no comment|(?:(?<=^ )pass(?= [.,!]| $)|(?:i (?:will |"
        r"would "
        r")?)?pass on (?:that|this)(?: one| 1ne)?)(?: \. next "
        r"question)?|"
        r"(?:do not|not going to|"
        r"never) (?:discuss|talk)(?: \S+){0,4}|i (?:refuse|decline) to (?:answer|say)(?: \S+)?|"
        r"why do you need to know(?: \S+)?|mind your own(?: \S+)?|i do not (?:have to|need to) (?:answer|"
        r"tell)(?: \S+){0,3}|keeping that to myself|not (?:talk|talking|giving out|commit\S*)(?: (?:money|"
        r"figures|to a date))(?: \S+){0,4}|not telling(?: you)?|"
        r"not (?:comfortable )?(?:answering|saying(?! (?:that )?i (?:do|can|have|will|am) not)|discussing)(?: "
        r"\S+){0,3}"
        r"|(?:i )?(?:would |will )?(?:sooner|rather|prefer to) (?:talk|discuss|speak|go into)(?: about)? "
        r"(?:\S+ ){0,3}(?:face to face|in person|with (?:whoever|the|your|someone))(?: \S+){0,2}|do not "
        r"(?:want|wish) to (?:commit|say)(?: \S+){0,6}(?:machine|robot|computer)"
        r"|(?:let's|let us|we can|can we) (?:talk about|discuss|do) (?:that|it|pay|money) (?:at|in|when|later)"
        r"(?: \S+){0,3}|i keep (?:that|it) (?:private|to myself)|that is (?:private|my business)"
        r"|conversation for (?:later|another)(?: \S+)?"
        r"|not repeating (?:it|myself)"
        r"|hard pass(?: \S+){0,4}|(?<=, )pass(?= [.!]| $)|i (?:will|would) (?:only )?(?:name|talk|discuss|give you)"
        r"(?: \S+){0,2} (?:number|figure|money|pay|figures|numbers)(?: \S+)? (?:when|once|after)(?: \S+){0,4}|should "
        r"(?:not )?be (?:asked|asking)(?: me)? that|(?:like|want|need) to know who (?:is|you|i am)(?: \S+){0,2}|"
        r"(?:do not|never) give(?: out)?(?: \S+){0,3} (?:out|to strangers|(?:on|"
        r"over) the "
        r"phone)",
        yes=(
            "Hard pass on money talk.",
            "I'd like to know who's asking first.",
            "I don't give details to strangers on the phone.",
            "I don't think I should be asked that, pass.",
            "I'll name a number when I've met the team.",
            "That's a conversation for later.",
            "Let's discuss that at the interview.",
            "I keep that private.",
            "I'd sooner talk about that face to face.",
            "I'd rather not discuss that.",
            "I'm not comfortable answering that one.",
            "I don't discuss money until there's an offer.",
            "Pass. Next question.",
        ),
        no=("I answer phones.", "I would say five."),
    ),
    Rule(
        "en.skip.next",
        r"(?:can we |let us |i will |could we |please )?skip(?: (?:that|this|it|the question|"
        r"to))*(?: (?:one|1ne|question|next))?|next (?:question|one|1ne)(?: please)?|(?:come|get) back to (?:that|"
        r"this|it)(?: later| one| 1ne)?|move on(?: please)?",
        yes=("Can we skip that one?", "Next question please."),
        no=("Next week.",),
    ),
    Rule(
        "en.goback.previous",
        r"(?:can (?:we|i) |could (?:we|i) |i want to |i would like to |i need to )?(?:go back|return|"
        r"change|correct) (?:to )?(?:my|the|that|an?)? ?(?:last|previous|earlier|first|answer|"
        r"what i said)(?: \S+){0,3}|previous question|the one before|change my answer(?: \S+){0,3}|"
        r"i (?:said|gave|answered) (?:\S+ )?wrong(?: \S+){0,3}",
        yes=("Can we go back to the previous question?", "I want to change my answer."),
        no=("I go back to work in May.",),
    ),
    Rule(
        "en.pause.break",
        r"(?:can (?:we|i) |could (?:we|i) |i need |let us )?(?:take |have |need )?(?:a )?(?:short |"
        r"quick )?(?:pause|break)(?: please| now)?|(?:call|ring|phone) (?:me )?(?:back )?later|(?:can|"
        r"could) (?:we|you|i) (?:do this|finish this|call|continue|call back|ring) (?:later|another time|"
        r"tomorrow)|bad time|not a good time",
        yes=("Can we take a break?", "Can you call me later?"),
        no=("I broke my arm.",),
    ),
    Rule(
        "en.wait.moment",
        r"(?:just )?(?:a|one|1ne|#) (?:moment|second|sec|minute|mo)(?: please)?|hang on|hold on|"
        r"bear with me|wait(?: a (?:sec|second|minute|moment))?|(?:let me|i need to) (?:think|check|see|"
        r"have a think|look)(?: (?!#)[^\s,.]\S*){0,3}|give me a (?:second|sec|minute|moment)",
        yes=("Just a moment.", "Hang on.", "Let me think."),
        no=("I waited tables.",),
    ),
    Rule(
        "en.chat.switch",
        r"(?:switch|change|go|move|do (?:it|this)|answer) (?:\S+ ){0,2}(?:by |via |over |to |in |"
        r"on )(?:\S+ )?(?:chat|text|writing|email|messages?)(?: instead)?|(?:can|could|would|will) you (?:please "
        r"|just )?(?:text|email|e - mail|"
        r"message|whatsapp|write to) me(?: \S+){0,5}|(?:send|text|email) (?:me )?(?:the|these|those|your) "
        r"questions(?: \S+){0,3}|(?:can i |could i |"
        r"i would rather |prefer to )(?:type|write|text|chat)(?: \S+){0,3}|chat instead",
        yes=("Can I type instead?", "Can we switch to chat?"),
        no=("I type fast.",),
    ),
    Rule(
        "en.clarify.meaning",
        r"what (?:do|does|did) (?:you|that|it|this|\S+) (?:\S+ )?mean(?: \S+){0,5}|what (?:is|are|"
        r"was) (?:a |the |that |an )?(?:\S+ ){0,4}\?|(?:sorry )?what is (?!(?:it called|advertised|offered|on offer|"
        r"listed|stated|the word|his name|"
        r"the name)(?: |$))"
        r"(?:a |an |the )?\S+(?: \S+){0,3}|"
        r"what is the difference(?: \S+){0,6}|(?:do|did) you mean(?: [^\s?]+){1,12}|is that (?:the same|with|"
        r"without|including|gross|net|before|after|like|per|a|for|in|counting)(?: \S+){0,10}|is (?:it|"
        r"this) (?:the same|before|after|with|gross|per|about|for|a)(?: \S+){1,8} \?|does (?:that|it|"
        r"this) (?:include|count|mean|have to)(?: \S+){0,6}"
        r"|(?:i )?(?:do|did) not (?:\S+ )?(?:understand|follow|get(?= (?:that|you|what|the)(?: |$)| it(?: [.,?!]"
        r"| $)|[ .,?!]*$))(?: "
        r"(?:the question|what you mean|that|you|what))*|what kind of(?: \S+){1,4}|which (?:one|1ne|kind|sort"
        r"|card|type)(?: \S+){0,3} \?|"
        r"(?:can|could) you (?:\S+ )?(?:explain|clarify|be more specific)(?: \S+){0,4}|"
        r"explain(?: \S+){0,3}|as in (?:\S+ ){1,4}\?|(?:how|what) do you (?:count|define|"
        r"class)(?: \S+){0,5}|meaning (?:what|\S+ \?)|never heard of(?: \S+){0,3}|what (?:would|"
        r"will) (?:the|my)(?: \S+){1,8}|(?:how|what) (?:long|many|much|time|days|hours)(?: \S+){1,8} \?|"
        r"does (?:\S+ ){1,6}count(?: \S+)?|why do you (?:ask|want to know)|before or after tax(?: \S+)?|"
        r"you(?: would| will)? (?:have|need) to tell me (?:if|whether|what|how|which)(?: \S+){1,8}|"
        r"can (?:you|we|i|one) (?:\S+ ){1,6}\?|what counts(?: as)?(?: \S+){0,3}|(?:can|could) you (?:please "
        r")?tell me "
        r"(?:more|a bit|a little|something)(?: \S+){0,5}",
        yes=(
            "Sorry, what's CDM?",
            "Please can you tell me more about the team?",
            "What counts as infants?",
            "Do you mean since I qualified?",
            "Is that with or without the per diem?",
            "What's the difference between them?",
        ),
        no=("That is mean.",),
    ),
    Rule(
        "en.unknown.noidea",
        r"(?:i )?(?:have )?(?:got )?no (?:idea|clue)(?: what(?: [^\s,.#]+){1,7}|(?: \S+){0,3})|(?<!they )(?<!he "
        r")(?<!she )(?:i )?(?:do|"
        r"did) not (?:really |"
        r"honestly |actually )?know(?! (?:if|whether) (?:you would|you can|you could|that|it|this|they) (?:call"
        r"|counts?|would "
        r"count|qualif\S+|class|say|is what|does|really))(?: \S+){0,5}|(?:i )?(?:honestly )?(?:could|can) not "
        r"(?:tell you(?! (?:which|what) (?:way|end))|say(?! (?:no|i|"
        r"there|that)(?: |$))|"
        r"remember(?! (?:ever )?(?:being|having|taking|missing|ringing|needing|a single|a day|any)(?: |$)))"
        r"(?: \S+){0,3}|not (?:a clue|the foggiest|sure(?! (?:what|which|how|when) )(?: about that)?)|"
        r"(?:not sure|could not tell you|not certain) (?:what|which|how)(?: \S+){0,6}|(?:have not|"
        r"not)(?: got| have)? (?:a clue|the faintest|the foggiest)(?: \S+)?|beats me|who knows|god knows|"
        r"search me|your guess(?: \S+){0,5}|not a clue|hard to say|difficult to say|"
        r"could not tell you(?! (?:which|what) (?:way|end))(?: \S+){0,3}|i (?:have )?never kept track(?: \S+)?|"
        r"(?:have|did) not (?:worked|thought|figured|work|think|figure) (?:that|it|this|about it)(?: (?:out|"
        r"through))?(?: yet)?|have not thought(?: \S+){0,3}|wouldn't know|would not know(?! (?:how|where|one end"
        r"|what to do))|"
        r"i forget(?= [.,!]| $)|(?:can|could) not (?:really |honestly )?put a (?:figure|number|date) on (?:it|that)|"
        r"(?:can|do) not remember(?! (?:ever )?(?:being|having|taking|missing|a single|any)(?: |$))(?: \S+)?"
        r"|(?:i )?(?:really |honestly )?(?:do|can|could) not (?:really |honestly )?(?:recall|remember)(?! (?:ever "
        r")?(?:"
        r"being|having|taking|missing|ringing|needing|a single|a day|any)(?: |$))"
        r"(?: \S+)?|never (?:been |really )?(?:counted|measured|timed|kept count|added it up)(?: it| them)?|"
        r"could not (?:tell|say)(?= [.,]| $)"
        r"|never (?:really )?thought (?:about|of) it|i would (?:only |just )?be guessing|(?:it|that) would (?:only |"
        r"just )?be a "
        r"guess|(?:totally |completely )?lost track(?: completely)?(?: of(?: \S+){1,3})?(?= [.,!]| $)",
        yes=(
            "I never measured it.",
            "I don't have a clue.",
            "Can't put a figure on it.",
            "I never measured it.",
            "Never thought about it.",
            "I really don't recall.",
            "No idea, love.",
            "I couldn't say, I never kept track of it.",
        ),
        no=("I know.",),
    ),
    Rule(
        "en.aside.other",
        r"(?:leave|put|drop) (?:it|them|that|those|this) (?:by|down|over|on|in|at|here)(?: \S+){0,3}|"
        r"(?:got|have|need) to take this|i am on the phone|(?:daddy|mummy|mommy|dad|"
        r"mum) is (?:on|talking|busy)(?: \S+){0,3}|(?:sit|stay|down|heel) (?:!|boy|girl)|(?<!a )(?<!the )good (?:boy|"
        r"girl|"
        r"dog)|put (?:it|that) down|that is hot|shut the door|close the door|(?:sorry about|"
        r"excuse) (?:that|the noise|the dog|the kids)|(?:not now|in a minute|one second|be right there|"
        r"coming) ,? (?:love|mate|darling|sweetheart|honey|dear|son|babe)|(?:yes|no) (?:darling|"
        r"sweetheart|honey|babe|son),?|get off (?:the|that|there)(?: \S+)?|your tea is(?: \S+)?|"
        r"(?:a )?(?:bag|packet) of (?:crisps|chips|sweets)|the (?:ham|cheese|tuna|chicken|egg) (?:one|1ne|sandwich)|"
        r"(?:a |the )?(?:latte|flat white|cappuccino|sausage roll|bacon roll|sandwich)(?: please)?|that was the "
        r"(?:dog|"
        r"kids|"
        r"cat|door|baby|phone)|get down(?= [.!,]| $)|i will pick you up|pass me the|(?:white|black|two|#) "
        r"(?:coffees?|"
        r"teas?|sugars?)(?: ,)?(?: # sugars?)?|"
        r"tickets please|(?:(?<=^ )|(?<=[.,!] )|(?<=no ))not you|yes mum|(?:#|two) sugars(?: \S+){0,3}|where (?:are|"
        r"is) (?:my|"
        r"the) (?:keys|phone|dog)|turn (?:that|it|the \S+) (?:off|down)(?: \S+)?|stop (?:it|that) (?:you|"
        r"kids|both|now)"
        r"|(?:do not )?put (?:that|it|them) (?:there|down|back|away|in the \S+)|mind (?:the|your) (?:step|door|gap|"
        r"head|"
        r"cat|dog|cable|bike)|, (?:dad|mum|mam|nan|gran|grandad|granny)(?= [.!?,])|is (?:anybody|anyone|"
        r"somebody) there|"
        r"(?<=^ )(?:mum|dad|mam|nan|mummy|daddy) [?!]|hold the line|wrong number|(?:tell|let) (?:her|him|"
        r"them) (?:know )?"
        r"you (?:called|rang|phoned)|card or cash|cash or card|(?:#|a)(?: \S+)? (?:cheeseburgers?|burgers?|fries|"
        r"cokes?|"
        r"fantas?|kebabs?|pizzas?)(?: and(?: \S+){1,3})? please|"
        r"(?:sorry ,? )?i am (?:with you|back(?: with you)?) now(?= [.,!]| $)|"
        r"your call is important(?: to us)?|please hold(?: the line)?|you have reached(?: \S+){0,4}",
        yes=(
            "Mum? Mum! Hold the line.",
            "Sorry mate, wrong number.",
            "I'll tell her you called.",
            "Seven cheeseburgers and a Fanta please.",
            "Mind the step, Dad.",
            "Your call is important to us, please hold the line.",
            "Don't put that there.",
            "Leave it by the pallet, I'm on the phone.",
            "Put it down, that's hot.",
        ),
        no=("I put up scaffolding.",),
    ),
)
