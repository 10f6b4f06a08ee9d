"""English ways of ending a call, putting it off, and asking for a person; more of them stand in `intents`, `refusals`.

Only whole turns of speech belong here; a word alone ("done", "off", "later") is too often part of an answer.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_ENDS = r"(?= [.,!?]| $)"
_JOB = r"(?:this|the job|this job|the role|this role|the post|the position|your job|your company|this one|this 1ne)"
_LATER = (
    r"(?:later(?: on)?|another (?:time|day)|some other time|tomorrow|tonight|after(?: \S+){1,3}|in (?:a|half|#|ten|"
    r"five|the)(?: \S+){1,3}|when(?: \S+){1,5}|on \S+day|at (?:#|half|lunch\S*|dinner\S*|the weekend)(?: \S+)?|this "
    r"(?:evening|afternoon)|next week|once(?: \S+){1,4}|any other time|around #|about #|a different time|outside "
    r"work(?: hours)?|out of hours)"
)
_MACHINE = r"(?:machine|computer|robot|recording|bot|ai|answering machine|answerphone|voicemail|program|programme|app)"

PARTINGS = (
    # ------------------------------------------------------------ at an end
    Rule(
        "en.stop.unfit",
        rf"(?:do|can|could|did) not (?:really )?(?:think|feel|believe|reckon) (?:that )?{_JOB} (?:is|would be|will be|"
        r"suits?|looks?|sounds?) (?:really )?(?:the )?(?:right )?(?:for|job|one|1ne|thing|fit|place|me|right|my|what)"
        rf"(?: \S+){{0,4}}|{_JOB} (?:is|does|sounds?|looks?) not (?:really )?(?:sound |look |seem |feel )?(?:for me|"
        r"right for me|my (?:thing|bag|cup of tea|sort of thing)|what i (?:am|was|had) (?:looking for|after|"
        r"expecting|in mind|told)|the (?:job|1ne|one|place|right \S+) for me)|i am not (?:the )?(?:right )?(?:the )?"
        r"(?:person|one|1ne|man|woman|girl|fit) for (?:this|the job|you)|(?:do|does) not (?:want|fancy) (?:it|this|"
        r"the "
        rf"job|to work (?:here|there|for you)) (?:any more|anymore|after all){_ENDS}",
        yes=(
            "I don't think this is the job for me.",
            "This doesn't sound like what I'm after, I mean this is not what I was looking for.",
            "I don't want it after all.",
        ),
        no=("I don't think it's for me, night work.", "Nights are not for me."),
    ),
    Rule(
        "en.stop.elsewhere",
        r"(?:have|has) (?:just |already |now |since |actually )?(?:had|accepted|taken|signed|got|been offered|found|"
        r"been given|landed) (?:(?:another|a different|an?other|some other) (?:offer|job|position|post|role"
        r"|place)|something "
        r"else(?= [.,!]| $)|work elsewhere|(?:1ne|one|something|a job|work) (?:elsewhere|closer|nearer"
        r"|better))(?: \S+){0,3}|"
        r"(?:accepted|taken|signed) (?:a|the|their) (?:\S+ )?(?:offer|"
        r"contract|job) (?:with|at|from|elsewhere|somewhere)(?: \S+){0,3}|(?:got|found) (?:work|a job|1ne|something) "
        r"(?:elsewhere|somewhere else|closer|nearer|already)|(?:am|already) (?:sorted|suited|fixed up|settled) "
        rf"(?:elsewhere|somewhere else|now thanks|with a job)|(?:got|found) myself (?:a job|something|sorted){_ENDS}",
        yes=("I've just had another offer.", "I've accepted an offer with Kier.", "I'm sorted elsewhere."),
        no=("I've got another certificate.", "I've had a different boss.", "I found work easy."),
    ),
    Rule(
        "en.stop.done",
        r"(?:let us|let's|let me|we can|we could|can we|could we|shall we|might as well|i will|i am going to"
        r"|going to) (?:just )?"
        r"(?:call it (?:quits|a day|there)|knock (?:it|this|that) on the head|pack (?:this|it) in(?= [.,!?]| $| now)|"
        r"stop (?:here|now|this|it there)|leave it (?:there|here|at that)|wrap (?:this|it|things) up|end (?:it"
        r"|this|the "
        r"call|things|here))|(?:cross|strike|take|scratch) (?:me|my name) off(?: \S+){0,3}|(?:pull|forget|bin|"
        r"withdraw|"
        r"scrap|cancel|retract) my application|(?:sod|bugger|stuff|sack) (?:this|it off)(?= [.,!]| $| for)|(?:get|"
        r"go) (?:lost|away|to hell)(?= [.,!]| $)|jog on|do one(?= [.!]| $)|(?:(?<=^ )|(?<=[.!] )|just |please "
        r")leave me (?:alone|be)(?= [.,!]| $)|(?:stop|quit) (?:ringing|"
        r"calling|bothering|pestering|phoning|hassling)(?: me| us| this)?|i am (?:all )?(?:done|finished) (?:talking|"
        r"answering|listening|with (?:these|your|all|the) (?:questions?|calls?|machines?|robots?|nonsense|stupid"
        r"|silly|interview|bloody|daft)(?: \S+)?)|(?:ta(?: |-| - )?ra(?: then)?|ta ta|see you(?: "
        r"later)?|see ya|take "
        r"care|speak soon|catch you later)(?= [.,!]| $)|(?:do not|not) (?:want|wish) to (?:take this (?:any )?further|"
        r"go (?:any )?further|proceed|carry this on|go ahead with (?:it|this))|not (?:going|taking) (?:any "
        r")?further with "
        r"(?:this|it)|calling it (?:a day|quits|there)|(?:have )?decided (?:to stay (?:where i am|with my|in my)"
        r"|against it|not to (?:go (?:for|ahead)|bother|proceed|apply|carry on))(?: \S+){0,3}|stop right there"
        r"|hold it right there|(?:did|do) not "
        r"(?:even )?(?:apply|ask|sign up) "
        r"(?:for|to) (?:anything|this|that|any of this|be called)(?: \S+)?|(?:wasting|waste) (?:my|your|each "
        r"other's|our) time|no more (?:of this|calls)(?: please)?"
        r"|(?:have|found) (?:work|a job|a new job)(?= now| already| ,? (?:ta|thanks|thank)"
        r"|[ .!]*$)",
        yes=(
            "Let's call it quits.",
            "Can we knock this on the head?",
            "Cross me off, please.",
            "I don't want to take this any further.",
            "Ta-ra then.",
        ),
        no=("I packed it in years ago.", "We stop here for lunch.", "I take care of my mum."),
    ),
    # ------------------------------------------------------------ put off
    Rule(
        "en.pause.later",
        r"(?:can|could|would|will|might|may) (?:you|we|i) (?:please |just |maybe |possibly )?(?:ring|call|phone|try|"
        r"speak|talk|carry on|finish|continue|resume|pick this up|do this|do it|come back|get back)(?: (?:me|you|it|"
        rf"this|to this|to me|to it))?(?: (?:back|again|up))? {_LATER}|(?:ring|call|phone|try) me (?:back |again )?"
        rf"{_LATER}|(?:can|could|will|would) you (?:please )?(?:ring|call|phone) (?:me )?back(?= [.?!]| $)|(?:can"
        rf"|could|may) i (?:ring|call|phone) you(?: back)?(?: \S+){0, 3}|i will (?:ring|"
        r"call|phone|try) (?:you )?(?:back|later|again)(?: \S+){0,3}|(?:now|this|it) is not (?:really )?(?:a"
        r"|the) (?:good|"
        r"best|right|great|ideal|brilliant) (?:time|moment)|(?:caught|catch|got|get) me at a (?:bad|funny|awkward"
        r"|busy) "
        r"(?:time|moment)|(?:can not|could not|unable to) (?:really )?(?:talk|speak) (?:right |just )?(?:now|at "
        r"the moment|"
        r"here|at work)|not free to (?:talk|speak)|(?:can|could) this wait(?: \S+){0,3}|(?:am|in) (?:the middle"
        r"|the midst) "
        r"of (?:something|dinner|a meeting|lunch|tea|work)(?= [.,!?]| $)",
        yes=(
            "Can you ring me back after five?",
            "Now's not a good time.",
            "I can't talk right now.",
            "Could we do this tomorrow?",
            "You've caught me at a bad time.",
        ),
        no=("I can call you the next morning if you need cover.", "I try harder when I'm watched."),
    ),
    # ------------------------------------------------------------ to a person
    Rule(
        "en.human.voice",
        rf"(?:not|never) (?:\S+ )?(?:over|through|via) (?:a|an|this|your|some) {_MACHINE}|(?:not|never) (?:\S+ "
        rf")?(?:with|to|"
        r"by) (?:a|an|this|your|some) (?:robot|recording|bot|answering machine|voicemail|talking machine)|(?:can"
        r"|could|would|"
        r"will|get|have|ask|want|like|need) (?:someone|somebody|anyone|anybody|a person|a human|the recruiter|your "
        r"(?:boss|manager|colleague)|whoever(?: \S+){1,4}) (?:please |to |just |there )*(?:give me a (?:ring|call|"
        r"bell|"
        r"buzz|shout|tinkle)|get (?:in touch|back to me)|contact me|drop me a line|speak to me|talk to me|ask me"
        r"|explain)"
        r"(?: \S+){0,4}|(?:talk|speak|chat) to \S+ (?:who|that|what) i (?:spoke|talked|was (?:speaking|talking"
        r"|dealing))(?: \S+){0,3}|(?:talk|"
        r"speak|chat) to the (?:lady|girl|man|woman|guy|lad|person|1ne|one) (?:i|who|from|that)(?: \S+){0,4}|is "
        r"(?!anybody|"
        r"anyone|somebody|someone|it|that|this|there|he|she|what)\S+ (?:there|in|about|available)(?= \?)|put "
        r"(?:the|a|your|an) (?:\S+ )?(?:recruiter|manager|boss|person|human|supervisor|lady"
        r"|colleague|operator) on|(?:person|"
        r"face|man) to (?:person|face|man)(?: ,)? (?:i would|maybe|yes|please|or)(?: "
        r"\S+){0,3}|"
        r"(?:a|an) (?:actual|real|proper|live|human) (?:voice|someone|somebody)|flesh and blood|someone with a pulse|"
        r"(?:do|will|would|going to|want to|like to|refuse to|am|rather) not (?:speak|talk|deal|talking|speaking"
        r"|dealing|"
        rf"do(?:ing)? interviews?|answer(?:ing)?(?: questions)?|chat) (?:to|with|from|for) (?:a |an |any "
        rf")?(?:{_MACHINE}s?|"
        r"robots?|computers?|machines?|these things|automated \S+)|(?:do|are|is) (?:you|there) (?:have |not have "
        r")?(?:a|any|"
        r"no|not a|not any) (?:actual |real |live )?(?:human|humans|people|person|staff|one there)(?: \S+){0,5}\?"
        r"|(?:have "
        r"you got|is there|what is) (?:a|the|your) (?:phone )?number (?:i can|to|for the|for your|for hr)(?: "
        r"\S+){0,4}|(?:can|"
        r"could) i (?:please )?(?:ring|call|phone|pop in|come in|drop in)(?: (?:to |and )?(?:someone|somebody|the "
        r"office|your office|hr|see|speak|talk|to)){1,3}(?: \S+){0,4}|rather (?:come in|pop in|come down) (?:and|to) "
        r"(?:talk|speak|see|chat)(?: \S+){0,4}|hate (?:these|talking to) (?:automated \S+|machines|robots|bots|things|"
        r"systems)|(?:transfer|connect|patch|pass) me (?:through|over|on|across|to)(?: \S+){0,3}",
        yes=(
            "Could someone give me a bell about this instead?",
            "Person to person I'd tell you, not over a machine.",
            "I won't talk to robots.",
            "Is there a number I can ring?",
            "Patch me through.",
        ),
        no=("I talk to people all day.", "Not with a licence.", "I could ring round."),
    ),
)
