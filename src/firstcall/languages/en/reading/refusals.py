"""English ways of not answering: kept back, put off, not known, not heard, to a person, at an end; see `intents`."""

from __future__ import annotations

from firstcall.reading.rules import Rule

_ENDS = r"(?= [.,!?]| $)"
_TOLD = r"(?:answer|say|discuss|share|tell|talk about|get into|go into|give out|disclose|reveal|comment on|speak about)"
_TELLING = (
    r"(?:answering|saying|discussing|sharing|telling|talking about|getting into|going into|giving out|disclosing|"
    r"revealing|commenting|speaking about|giving you|reading)"
)
_WHOM = r"(?:the|a|an|your|whoever|someone|somebody|hr|him|her|an actual)"

REFUSALS = (
    # ------------------------------------------------------------ kept back
    Rule(
        "en.decline.keep",
        r"(?:keep|keeping|leave|leaving) (?:that|it|this|those|them|money|pay|my \S+|the \S+) (?:(?:one|1ne|bit) "
        r")?(?:to "
        r"(?:myself|me)|private|close to my chest|between (?:\S+ ){1,3}(?:and|me)(?: \S+)?|out(?: of (?:it|this))?|"
        r"for (?:the interview|a (?:manager|recruiter|person)))|wild horses|wouldn't you like to know|would not you "
        r"like to know|i (?:plead|take|will take) the fifth|my lips are sealed|ask me (?:another|something else|"
        r"something different)(?: \S+)?|not giving you (?:my|the|any|that)(?: \S+)?|that is for me to know",
        yes=("I'd rather keep that to myself.", "I'd rather leave money out for now.", "Wouldn't you like to know."),
        no=("I keep it clean.",),
    ),
    Rule(
        "en.decline.personal",
        r"(?:that is|it is|this is|that one is|it feels|that feels|that sounds|it is getting|that is getting) "
        r"(?:(?:a bit|a little|a little bit|rather|very|too|quite|pretty|getting|a touch|kind of|sort of|all) )?"
        r"(?:a )?(?:personal|private|nosy|intrusive|sensitive|cheeky|confidential)(?: question| matter)?(?! licence)|"
        r"what business is (?:it|that) of yours|not (?:any of )?(?:your|anyone's|anybody's|the company's) "
        rf"(?:business|concern)|(?:is it|are you|is that) (?:even )?(?:legal|allowed) to ask(?: \S+){{0,3}}|(?:who|"
        r"what) "
        r"wants to know|what does (?:it|that) matter|you (?:can not|should not|are not (?:allowed|meant|supposed) "
        r"to|have no (?:right|business)"
        r"(?: to)?) (?:be )?(?:ask|asking)(?: me)?(?: that| this)?|(?:something|what) you should not be asking(?: "
        r"me)?|"
        rf"not something (?:you|they) should be asking(?: me)?|(?:see|know|understand) why (?:\S+ ){{0,4}}(?:need|"
        r"have) "
        rf"to (?:know|ask|{_TOLD[3:-1]}|prove)(?: \S+)?|(?:do i|must i|am i) (?:have to |obliged to |supposed to )?"
        r"(?:answer|tell you)(?: that| this| it)?(?= \?)",
        yes=(
            "That's a bit personal, isn't it?",
            "Who wants to know?",
            "That's not something you should be asking me.",
            "Do I have to answer that?",
            "I don't see why you need to know that.",
        ),
        no=("I have a private pilot's licence.", "I did personal care for two years."),
    ),
    Rule(
        "en.decline.unwilling",
        r"not (?:\S+ )?(?:feel |be |feeling )?(?:comfortable|happy|willing|prepared|able|free|keen|ready|allowed|at "
        rf"liberty|inclined)(?: with)? (?:{_TELLING}|to {_TOLD}(?! yes))(?: \S+){{0,5}}|(?:not something|nothing) i "
        r"(?:\S+ )?(?:want|would like|care|wish|feel comfortable|am willing|am prepared|am going|like|feel like) "
        r"(?:to )?"
        rf"(?:{_TOLD}|{_TELLING})(?: \S+){{0,4}}|(?:can not|could not|do not wish to|will not|would rather not|rather "
        r"not|prefer not(?: to)?|am not going to|going to have to|would have to|have to|going to) (?:comment|decline)"
        rf"(?: \S+){{0,3}}|(?:rather|prefer|sooner)(?: to)? not (?:to )?(?:put a|give (?:a|any|you|out|exact|my"
        rf"|numbers|figures|details|that|names|those|it)|"
        r"name|throw|"
        rf"quote|state|disclose|be drawn|be pinned|have (?:that|it|this) (?:on|out)|get into|go there)(?: \S+){{0,4}}|"
        r"not (?:reading|giving|handing|playing|putting|quoting)(?: you)? (?:that game|games|(?:\S+ "
        rf"){{0,2}}(?:numbers?|"
        rf"details|figures?|address|out|over))(?: \S+){{0,2}}|saying nothing(?: (?:till|until|about|more))?",
        yes=(
            "I don't feel comfortable discussing it with a machine.",
            "I'd rather not put a number on it.",
            "I'm going to decline that one.",
            "I can't comment on that.",
            "I'm not playing that game.",
        ),
        no=("I'm not comfortable with heights.", "I'd rather not work nights."),
    ),
    Rule(
        "en.decline.later",
        r"(?:discuss|talk about|talk|go into|get into|go over|negotiate|agree|settle|sort out|come to|save|cover|"
        r"speak "
        r"about) (?:(?:that|it|this|pay|money|salary|the money|rates?|numbers|figures|everything) )?(?:\S+ )?(?:with "
        rf"{_WHOM} (?:\S+ )?(?:manager|recruiter|boss|person|employer|company|team|hr)|with (?:hr|whoever(?:'s)?)(?: "
        rf"\S+){{0,2}}|"
        r"(?:face to face|in person|at (?:the |an )?interview|in the interview|when (?:we|i) (?:meet|speak|get there)|"
        rf"once (?:we|i) (?:meet|have met|know)|later on|nearer the time|for (?:the|an) interview))(?: \S+){{0,3}}|"
        r"(?:money|pay|that|salary|it) can wait|(?:rather|sooner|prefer to|will|would|i will) (?:put|send|write|"
        r"have|get) "
        r"(?:it|that|them) (?:on paper|in (?:an |a |the )?(?:email|writing|letter))|too (?:early|soon) to (?:talk|"
        rf"discuss|say|tell)(?: \S+){{0,4}}",
        yes=(
            "I'll discuss that with the manager.",
            "I'd rather put it on paper.",
            "Money can wait, let's see if I like the place.",
            "Let's talk about pay face to face.",
        ),
        no=("I talk to customers at the desk.", "I'd have to discuss it with my wife."),
    ),
    Rule(
        "en.decline.cv",
        r"(?:is|are) (?:all )?on (?:my|the|our) (?:website|site|linkedin|page|facebook|portfolio)|(?:it|that|this"
        r"|everything|they|those) (?:(?:is|are) )?(?:all )?(?:already )?(?:(?:down|there) )?(?:on|in) "
        r"(?:my|the) "
        r"(?:cv|resume|application|form|linkedin|profile)|(?:look at|read|check|see|it says on) my (?:cv|resume|"
        r"linkedin|"
        r"application|profile)|you have (?:already )?got (?:my cv|all that)(?: \S+){0,3}|(?:already|have) "
        r"(?:filled|put|told|given|answered|written) (?:that|this|it|you)(?: \S+){0,3} (?:in|on|form|before|already|"
        r"online)",
        yes=("It's all on my CV.", "I've already put that on the form."),
        no=("It's in my bag.",),
    ),
    # ------------------------------------------------------------ not known
    Rule(
        "en.unknown.unthought",
        r"(?:have|had) not (?:\S+ )?(?:thought (?:about|of|that)|decided|given (?:it|that|this)|made (?:up )?my mind|"
        r"worked (?:it|that) out|figured|got that far|looked into|checked)(?: \S+){0,4}|not (?:\S+ )?decided(?: yet)?"
        r"|never (?:really |actually |even )?(?:crossed my mind|thought (?:about|of)|kept (?:count|track|a record)|"
        r"counted|"
        r"added|worked it out|looked)(?: \S+)?|lost (?:count|track)(?: \S+){0,3}|(?<!can )(?<!could )(?<!would )you "
        r"tell me(?= [.,!?]| $)|now (?:you are|you're) "
        r"asking|not (?:got )?(?:a|any|the) (?:\S+ )?(?:notion|idea|clue)|no (?:earthly |real |bloody )?(?:notion|"
        r"idea|"
        r"clue)(?: \S+){0,3}|(?:good|goodness|heaven|heavens|lord|dear|god) (?:only )?knows|(?:your|anyone's|"
        r"anybody's) "
        r"guess|clean out of my head|(?:mind|head) (?:is |has )?(?:gone )?blank|draw(?:n|ing) a blank|slipped my mind|"
        r"(?:would be|be|only be|just be) guessing|(?:have |clean |completely |totally )forgotten|(?:hazard"
        r"|like) a guess|wish i knew",
        yes=(
            "I haven't really thought about it.",
            "I've lost count.",
            "Ooh, now you're asking.",
            "My mind's gone blank.",
            "Couldn't hazard a guess.",
            "I'd be guessing.",
        ),
        no=("I thought about it and yes.",),
    ),
    Rule(
        "en.unknown.elsewhere",
        r"(?:let me|i will|can i|i can|i would|i will have to|i need to) (?:get|come) back to you(?: (?:on|about|with)"
        rf"(?: \S+){{0,3}})?|(?:i(?: \S+)? (?:have|need) to|you(?: \S+)? (?:have|want|need) to(?! see)|need to|ought "
        r"to|better) (?:check|ask|look|see|"
        r"find out|ring|talk to|speak to|run it by|go and|dig|talk (?:it|that|this) (?:through|over))(?: (?:it|that|"
        r"this))?"
        r"(?: (?:up|out|into|with|through))?"
        rf"(?: (?:my|the|with|first|it|that|on|him|her|them|at|old|a)){{0,4}}(?: [^\s,.?!]+){{0,2}}(?: first| now| "
        r"yet| "
        rf"that)?{_ENDS}|(?:can not|could not|do not|"
        r"would not) (?:say|tell|know|remember|be sure)(?: \S+)? off(?: the top of my| my| hand)(?: head)?|not "
        r"(?:sure )?"
        r"off(?: the top of my head| hand)|(?:was|were) never told(?: \S+)?|nobody "
        rf"(?:ever )?(?:told|tells) (?:me|us)(?: \S+)?|that is (?:a question|one|1ne) for (?:my|the)(?: \S+){{1,3}}|"
        r"(?:my|"
        r"the) (?:\S+ )?(?:manager|boss|office|firm|agency|wife|husband|company|gaffer)(?: \S+)? (?:handle|handles|"
        r"handled|dealt with|deals with|did|does|kept|keeps|knows) (?:all )?(?:that|it|the (?:paperwork|cards))|not "
        r"sure "
        rf"yet(?: \S+){{0,4}}|up to my (?:boss|wife|husband|partner|manager|agency|family)",
        yes=(
            "Let me get back to you on that.",
            "I'll have to check my notice period.",
            "I need to check with my missus first.",
            "That's a question for the office.",
            "I was never told numbers.",
        ),
        no=("I have to go to work.", "I check the brakes."),
    ),
    # ------------------------------------------------------------ not heard
    Rule(
        "en.repeat.unheard",
        rf"say what(?: now)?{_ENDS}|you what{_ENDS}|what now(?= \?)|(?:as|do|in|with|of|have|are|am|is|was|you) (?:a "
        r"|the |"
        r"you )?what(?: ,)?(?: sorry| love| mate)?(?= \?)|(?:i )?(?:did|do|could|can) not (?:quite |really )?get "
        r"(?:that|"
        r"any of that|what you said)(?: \S+)?|(?:was|were) (?:miles away|distracted|not (?:listening|paying)|half "
        r"asleep)"
        r"|zoned out|what were you (?:saying|asking)|what was (?:it|that|the)(?: \S+)? (?:you|question)(?: "
        rf"\S+){{0,2}}|"
        rf"(?:can|could) (?:not|hardly|barely) (?:really )?hear(?: \S+){{0,3}}|(?:hardly|barely) (?:hear|heard)(?: "
        r"\S+)?|"
        r"(?:phone|line|signal|reception|connection|sound|audio)(?: is| was| keeps| has)? (?:\S+ )?(?:bad|terrible|"
        r"awful|"
        r"dreadful|rubbish|poor|dodgy|crackly|crackling|breaking up|breaking|cutting out|gone|dropping|faint|patchy)|"
        r"you (?:went|have gone|are) (?:very |a bit |really )?(?:quiet|silent|faint|crackly|muffled)|speak up|"
        r"(?:say it |"
        r"a bit |bit )?louder(?! than)|too (?:noisy|quiet|loud in here)|(?:one|1ne|#) more go|what (?:was|were|is|"
        r"are) (?:\S+ ){1,4}again(?= \?)|lost you(?: there)?|"
        r"say (?:the|"
        rf"your|those|that) (?:\S+ ){{1,2}}(?:again|once more|one more time|# more time)|(?:give|tell) me (?:the|that) "
        rf"(?:\S+ ){{0,3}}again|still there \?|(?:did|could) not (?:make|hear|catch) (?:\S+ )?(?:out|over)(?: "
        rf"\S+){{0,3}}|"
        rf"# more time{_ENDS}",
        yes=(
            "Say what now?",
            "You what?",
            "As a what, sorry?",
            "I didn't get that.",
            "Sorry, I was miles away.",
            "Lost you there, one more time.",
            "Say the question again please.",
        ),
        no=("I say what I mean.", "The line I worked on was fast."),
    ),
    # ------------------------------------------------------------ to a person
    Rule(
        "en.human.instead",
        r"is there (?:anyone|anybody|someone|somebody|a (?:real )?person)(?: \S+)? (?:(?:that )?i (?:can|could)|to) "
        r"(?:speak|talk|chat)(?: "
        r"\S+){0,2}|"
        r"do (?:this|it|that) (?:face to face|in person|with (?:a|an|someone|somebody)(?: \S+){1,2})|(?:get|give|"
        r"want|"
        r"find|need) (?:me )?a (?:\S+ )?(?:person|human|recruiter)(?: on)?|(?:would|could|can|will) (?:not )?(?:a|"
        r"the|one "
        r"of the|# of the|your) (?:\S+ )?(?:human|person|recruiters?|manager)(?: not)? (?:ring|call|phone|contact)"
        r"(?: \S+){0,3}|(?:recruiters?|manager|human|person|someone|somebody) (?:to )?(?:ring|call|phone|contact) me"
        r"(?: \S+){0,2}|(?:speak|talk) to (?:one of|# of|the (?:lady|man|woman|girl|guy|gentleman|lad)|\S+ in the "
        r"office)"
        r"(?: \S+){0,4}|rather (?:it was|have) a (?:person|human)|put me (?:through|on)(?= [.?!,]| $)|(?:explained|"
        r"handled|done|gone through) (?:by|with) (?:somebody|someone|a (?:real )?(?:person|human))(?: \S+)?|(?:say|"
        r"tell|explain|give|answer|discuss)(?: "
        r"(?:that|it|this|them))? ?to a (?:real |proper )?(?:human|person)|(?:not|hate|do not like|no) (?:a fan of "
        r")?(?:talking|"
        r"speaking|talk|speak) to (?:robots?|machines?|computers?|bots?|these things)(?: \S+)?",
        yes=(
            "Is there anyone there I can speak to?",
            "I'd prefer to do this face to face with someone.",
            "Get a person on.",
            "I'd like one of the recruiters to phone me properly.",
            "I don't like talking to machines.",
        ),
        no=("I need a van.", "I did this with my dad."),
    ),
    # ------------------------------------------------------------ at an end
    Rule(
        "en.stop.leave",
        r"(?:do not|no longer|not) (?:really )?(?:want|need) (?:this|the|that|your) (?:job|position|role|interview|"
        r"call)"
        rf"(?: any more| anymore)?|hang up{_ENDS}|hang up (?:please|now|on)|(?:got|have|need|had better|better) "
        r"(?:to )?(?:"
        rf"dash|shoot|get off|get going|head off|be off|run(?= [.,!]| $))(?: \S+)?{_ENDS}|(?:i will|i think i will|"
        r"will|going "
        rf"to) (?:just )?(?:leave it|give (?:it|this) a miss|pull out|drop out|bow out|back out){_ENDS}|(?:leave it|"
        r"forget "
        rf"it) ,? (?:thanks|thank you|bye|i am)|(?:had|have had) enough(?: of (?:this|these|it)(?: \S+)?)?{_ENDS}|"
        r"waste of "
        r"(?:my |everyone's )?time|(?:keep|stick|shove) (?:your|the|this) job|(?:cancel|delete|scrap|bin|drop|"
        r"remove) my "
        rf"(?:application|name|details|interview)|i am (?:out|gone|leaving){_ENDS}|(?:pulling|dropping|backing) out of "
        r"(?:this|the)(?: \S+)?|cheerio|toodle(?: pip| oo)?|i am (?:really )?not (?:doing|going on with|carrying on) "
        rf"(?:this|with this|any more)(?: \S+)?{_ENDS}|(?:do not|no need to) (?:bother (?:calling|ringing)|phone(?: "
        r"me| us| this number| again)|(?:ring|call|contact)(?: me| us| this number| "
        r"again))(?: \S+)?(?: \S+)?|(?:that is|this is) the end of (?:it|this|the call)",
        yes=(
            "I don't want this job any more.",
            "Hang up please.",
            "I think I'll leave it, thanks.",
            "Scrap my name.",
            "I've had enough of this.",
        ),
        no=("I've had enough experience with tills.", "I want the job."),
    ),
    # ------------------------------------------------------------ said to others, or by a machine
    Rule(
        "en.aside.house",
        r"anything (?:else|to drink)(?: with that| for you)?(?= \?)|eat in or take ?(?:- )?away|for here or to go"
        r"|(?:do you want|"
        r"would you like) (?:fries|chips|a bag|a receipt|milk|sugar)(?: \S+){0,3}|(?:you are|you have|are) "
        r"(?:got )?through to "
        r"(?:the )?(?:voicemail|answerphone|answering machine)|is (?:this|it|the) (?:thing |mic |phone "
        r")?(?:still )?on(?= \?)|what is for (?:tea|dinner|lunch"
        r"|breakfast)|(?:let me |i will |i am going to |i can )?(?:pass|put|hand) you (?:over |on |back |on to "
        r"|over to )?to "
        r"(?:my|the|him|"
        r"her)(?: \S+)?|what is the (?:wi ?fi|wi - fi|door|gate|alarm) (?:code|password)|(?:chicken|oven|roast"
        r"|pasta|rice|cake|"
        r"pie|potatoes|veg|bread|soup|bath) (?:wants?|needs?|is (?:done|ready|burning|boiling|on|running)|are "
        r"(?:done|ready|"
        r"burning))|(?:i am )?(?:all )?(?:with you now|yours now|back with you|listening now)|you have (?:got "
        r")?my (?:full "
        r"|undivided )?"
        r"attention|where were we|(?:be|coming|come|will be|be right) (?:down|up|out|there|over|back|in|right "
        r"there) in a (?:minute|second|"
        r"sec|mo|"
        r"moment|bit)|(?:night night|sit down|get down|come here|stop crying|brush your teeth|get in the car|wash "
        r"your "
        r"hands|finish your \S+|put your (?:shoes|coat|seatbelt)(?: \S+)?|leave (?:him|her|your (?:brother|sister)) "
        r"alone|"
        rf"stop (?:hitting|pulling|shouting|barking|fighting|jumping|crying|whining))(?: ,)?(?: \S+)?{_ENDS}|(?:tea|"
        r"dinner|"
        r"lunch|kettle|breakfast) is (?:ready|on|on the (?:table|blink)|getting cold)|your (?:sister|brother|mum|"
        r"dad)(?:'s| is)? (?:turn|go)|(?:put|stick|pop|chuck|shove) (?:that|it|them|those|this) (?:in|on|under|by) "
        r"the (?:boot|car|fridge|oven|table|side|sink|bin|shed|garage|kitchen|van)|the baby(?:'s| is) (?:awake|"
        r"crying)|"
        r"(?:#|a) (?:\S+ )?(?:flat whites?|cappuccinos?|espressos?|americanos?|pints?|teas?|lattes?|portions?)(?: "
        rf"\S+){{0,6}}? "
        rf"(?:please|to go|thanks|love)|turn (?:left|right) (?:at|in|onto|into)(?: \S+){{0,4}}|at the (?:next "
        r")?(?:roundabout|"
        r"junction)(?: take)?|in # (?:yards|metres|miles)|make a u(?: -)? ?turn|recalculating|can i take a message|"
        r"(?:blue|"
        r"red|white|black) (?:van|car|one|1ne)(?: is)? mine|turn the (?:music|telly|tv|radio|volume|heating)(?: \S+)?|"
        r"wrong (?:line|number)|(?:ringing|calling) about (?:the|my|your|a) (?!job|post|role|position|vacancy)\S+",
        yes=(
            "Yes love, I'll be down in a minute.",
            "Two flat whites please.",
            "Turn left at the next junction.",
            "Sit down, Elsie, and finish your peas.",
            "The baby's awake!",
            "Not the stripes, the other one. Sorry, I'm with you now.",
            "Wrong line, I was calling about my bus pass.",
        ),
        no=("I turn right up for work.", "I cook dinner."),
    ),
    Rule(
        "en.caption.closing",
        r"(?:the )?doors? (?:are )?closing|(?:please )?stand clear(?: of the (?:doors|closing doors))?|mind the "
        r"gap|the next "
        r"station is(?: \S+){0,3}|this is a (?:platform|security|customer|staff) announcement(?: \S+){0,6}|would all "
        r"passengers(?: \S+){0,6}|clean ?up on aisle(?: \S+)?|unexpected item(?: in (?:the )?bagging area)?"
        r"|please take your "
        r"(?:items|receipt|change)|(?:please )?(?:like|share) and (?:share|like|subscribe|comment)(?: this "
        r"video)?|like this video|see you "
        r"(?:in )?"
        r"(?:the )?next (?:#|1ne|time|video|one)|(?:that is|that's) all (?:from|for) (?:us|me|today|now|this)(?: "
        r"\S+){0,3}|"
        r"goodnight|stay tuned(?: \S+){0,3}|welcome (?:back )?to (?:the|my|our) (?:show|channel|podcast|programme|"
        r"video)|"
        r"(?:link|links) (?:is |are )?in the (?:description|bio)|we will be (?:right )?back after(?: \S+){0,3}|in "
        r"today's "
        r"video|turn on (?:the )?(?:bell|notifications?)|hit the bell(?: \S+)?|caption(?:s|ed)? by(?: \S+){1,8}|"
        r"happy new "
        r"year everyone|leave a comment(?: below)?|press (?:#|the hash key)(?: for)?(?: \S+)?|(?:leave a message "
        r")?after "
        r"the (?:tone|beep)",
        yes=(
            "Thanks for watching, see you in the next one.",
            "That's all from us today, goodnight.",
            "Please like and share.",
            "We'll be back after this.",
        ),
        no=("That's all I have.",),
    ),
    Rule(
        "en.clarify.asked",
        r"you mean(?: [^\s?]+){1,10} \?|[^\s,.]+ (?:for|of|in|with) what(?= \?)|how does (?:it|that|this) work|how "
        r"far (?:\S+ ){1,6}\?|is that (?:every|each|all|just|only|always|the|on|at|"
        r"a) (?:\S+ ){1,6}\?|(?:counting|including|with|without|"
        r"paid|gross|net|before|after) (?:\S+ ){1,3}or (?:not|\S+) \?|which job is (?:this|that|it)(?: for)?|is what "
        r",? "
        r"(?:the|a) (?:\S+ ){1,3}\?|a (?:licence|card|certificate|ticket) for what(?: \S+){0,6}|(?:put|say|phrase|"
        r"word|"
        r"ask) (?:it|that) (?:another way|differently|in other words|in plain english)|how do you mean(?: \S+){0,3}|"
        r"in "
        r"what (?:sense|way)|what (?:is|are) the (?:pay|money|rate|hours|job|place|site|start|going rate)(?: "
        r"\S+){0,4} \?|"
        r"who (?:is|are) (?:this|you|that)(?: \S+){0,3} \?|when do you need (?:me|someone|somebody|it)(?: \S+)?|what "
        r"are "
        r"you offering|(?:does|do|would|will) (?:the |an |my |a )?(?:\S+ ){1,4}count \?",
        yes=(
            "Is that every night or just some?",
            "Counting training or not?",
            "Which job is this?",
            "PTS is what, the railway one?",
            "Could you put it another way?",
        ),
        no=("Is that so.",),
    ),
    Rule(
        "en.tag.question",
        r", (?:is|are|do|does|did|have|has|had|would|could|can|will|was|were|should|am) (?:not )?(?:i|you|it|he|she|"
        r"they|we|"
        r"that|there)(?: not)? \?",
        yes=("Bit late for that, isn't it?", "I'd be daft not to, wouldn't I?"),
        no=("Is it?",),
    ),
)
