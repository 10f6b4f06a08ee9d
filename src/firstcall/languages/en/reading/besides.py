"""English sentences beside the answer: who is calling, from where, thanks, how one heard of the job, age, children."""

from __future__ import annotations

from firstcall.reading.rules import Rule

LEAD = (
    r"(?:(?:hi|hello|hiya|hey|good (?:morning|afternoon|evening)|oh|well|so|and|sorry|apologies|excuse me|right|"
    r"okay)(?: there)?(?: ,)? ){0,2}"
)
_HELLO = r"(?:hi|hello|hiya|hey|good (?:morning|afternoon|evening))"
_TAIL = r"(?: ,)?(?: (?:sorry|by the way|you see|actually|just now|right now|at the moment|now|today|though))?"
_NOISY = r"(?:noisy|loud|windy|busy|hectic|echoey|bad (?:line|reception|signal))"
_PLACE = (
    r"(?:in (?:the|my|a) (?:car|van|bus|train|garden|lorry|cab|bath|lift|street|canteen)|on (?:the|my|a) "
    r"(?:bus|train|tram|tube|motorway|break|lunch|lunch break|balcony|stairs|phone|way home|way to work|school run)|"
    r"at the (?:bus stop|station|doctor's|dentist's|shops)|outside|out and about|out with the dog|"
    r"driving at the moment)"
)

BESIDES = (
    Rule(
        "en.beside.name",
        rf"(?:{LEAD})[^\W\d_]+(?: [^\W\d_]+)? speaking|(?:{LEAD})my name(?: is|'s) [^\W\d_]+(?: [^\W\d_]+)?|{_HELLO}"
        rf"(?: there)?(?: ,)? (?:i am|it is|this is) [^\W\d_]+(?: [^\W\d_]+)?|(?!hello){_HELLO}(?: there| again)?",
        yes=("Hi, I'm Anna.", "My name's Omar Said.", "Good morning."),
        no=("I'm Polish.", "It's fine here."),
    ),
    Rule(
        "en.beside.call",
        rf"(?:{LEAD})(?:i am|we are)(?: just| still| actually| currently)? {_PLACE}{_TAIL}",
        yes=("Sorry, I'm in the car.", "I'm on my lunch break right now."),
        no=("I'm in the union.", "I drive a car."),
    ),
    Rule(
        "en.beside.noise",
        rf"(?:{LEAD})it is (?:a bit|a little|very|really|quite|so|rather) {_NOISY}(?: (?:here|in here|out here|"
        rf"at home|outside|on here))?{_TAIL}|(?:{LEAD})(?:sorry about|excuse|ignore) (?:the|all the|my|this|that) "
        r"(?:background )?(?:noise|dog|kids|racket|telly|tv|baby|barking|music|line|wind|traffic)"
        rf"(?: in the background)?|(?:{LEAD})that is (?:just |only )?(?:the|my) (?:dog|kids|baby|doorbell|kettle|cat|"
        r"neighbours?|washing machine|telly|radio)(?: barking| crying| in the background| going)?",
        yes=("It's a bit noisy here, sorry.", "Sorry about the dog.", "That's just the doorbell."),
        no=("It's busy work.", "I don't mind the noise."),
    ),
    Rule(
        "en.beside.thanks",
        rf"(?:{LEAD})(?:thank you|thanks|cheers)(?: very much| so much| a lot)? for (?:calling|ringing|the call|"
        r"your call|your time|having me|getting back to me|getting in touch|asking|taking the time|the opportunity|"
        rf"waiting|calling back)|(?:{LEAD})(?:it is )?(?:nice|good|lovely|great) (?:to (?:hear from|meet|talk to|"
        r"speak to|speak with) you|of you to (?:call|ring))",
        yes=("Thanks for calling.", "Nice to hear from you."),
        no=("Thanks, but no.", "It's good to work nights."),
    ),
    Rule(
        "en.beside.chatter",
        r"(?:my (?:wife|husband|mum|mother|partner|missus|boyfriend|girlfriend|daughter|son|kids|friends|mates|"
        r"boss)|people|they|everyone) (?:always |often )?(?:says?|tells? me|reckons?|keeps? saying|keeps? telling me)"
        r"(?: that)? i (?:(?:always )?talk too (?:much|fast|loud|quietly)|ramble|go on|never (?:shut up|stop talking)|"
        r"waffle|mumble)|sorry ,? ?i (?:ramble|waffle|talk too much|am rambling|am waffling|mumble)",
        yes=("My wife always says I talk too much.", "Sorry, I'm rambling."),
        no=("My wife says I should do nights.", "I talk too much."),
    ),
    Rule(
        "en.beside.advert",
        rf"(?:{LEAD})i (?:saw|found|read|spotted|came across) (?:the|your|this|it) (?:ad|advert|advertisement|job|"
        r"post|posting|listing|vacancy|role|on|in)(?: \S+){0,4}|my \S+ (?:told me about|sent me|showed me|spotted) "
        r"(?:the|this|your) (?:ad|advert|job|post|vacancy|role)(?: \S+){0,3}",
        yes=("I saw the ad on Facebook.", "My sister sent me the advert."),
        no=("I read blueprints.", "I found a job."),
    ),
    Rule(
        "en.beside.keen",
        rf"(?:{LEAD})i am (?:really|very|so|super|extremely|quite)? ?(?:interested in|keen on|excited about|"
        r"looking forward to) (?:this|the|your) (?:job|role|position|company|place|opportunity)|(?:this|the) "
        r"(?:job|role|place) (?:sounds|looks) (?:really |very )?(?:great|good|nice|interesting|"
        r"lovely)|it sounds like a (?:really |very )?(?:great|"
        r"good|nice|interesting|lovely) (?:job|place|role|company|opportunity)|i (?:really|would really) (?:want|like|"
        r"love|need) this job",
        yes=("I'm really interested in this job.", "It sounds like a great place."),
        no=("I'm interested in nights.", "It sounds good."),
    ),
    Rule(
        "en.beside.age",
        rf"(?:{LEAD})i (?:am|have just turned|turned|am just) #(?: years (?:old|of age|young))?{_TAIL}",
        yes=("I'm thirty-four.", "I'm 52 years old now."),
        no=("I'm on thirty-four.", "I was 34."),
    ),
    Rule(
        "en.beside.children",
        rf"(?:{LEAD})i (?:have got|have|got) (?:#|a|1ne|a couple of|some)(?: (?:small|little|young|grown|teenage|"
        r"school-age))? (?:kids?|children|boys?|girls?|sons?|daughters?|grandkids|grandchildren|teenagers?)"
        rf"(?: at home| as well| too| at school)?{_TAIL}",
        yes=("I've got two kids.", "I have a little boy at home."),
        no=("I had two children to mind.", "I have two years."),
    ),
    Rule(
        "en.beside.caller",
        r"(?:yes|yeah|hi|hello)(?: ,)? (?:this is|it is) [^\W\d_]+(?: [^\W\d_]+)?(?: here| speaking)?",
        yes=("Yes, this is Anna.", "Hello, it's Omar Said here."),
        no=("This is Anna's.",),
    ),
    Rule(
        "en.beside.cough",
        rf"(?:{LEAD})i (?:just )?(?:had to|needed to|have to) (?:cough|sneeze|swallow|clear my throat|"
        r"sit down|close the door|shut the door|turn (?:it|that|the radio|the tv) (?:off|down)|move|pull over)"
        r"(?: first| there)?",
        yes=("Sorry, I had to cough.", "I just had to close the door."),
        no=("I had to stop working nights.",),
    ),
    Rule(
        "en.beside.motivated",
        r"i am (?:really |very |so |highly |super )?(?:motivated|hard - working|hardworking|a hard worker|ambitious|"
        r"enthusiastic|eager|ready to work)",
        yes=("I'm very motivated.", "I'm a hard worker."),
        no=("Money motivates me.",),
    ),
    Rule(
        "en.beside.licence",
        r"(?:and )?(?:i have|i have got|i hold|i have also got|i also have|i also hold|i have) (?:also )?(?:got )?"
        r"(?:a |my )(?:full |clean |full clean )?(?:car |uk |manual |category b )?(?:driving )?licence"
        r"(?: as well| too| also)?",
        yes=("I've also got a car licence.", "I have a full driving licence too."),
        no=("I have lost my licence.",),
    ),
    Rule(
        "en.beside.languages",
        r"(?:and )?i (?:also )?speak [^\W\d_]+(?: ,? ?(?:and )?[^\W\d_]+){0,3}(?: as well| too| fluently)?",
        yes=("I speak English and Polish.", "I also speak Urdu."),
        no=("I know English.",),
    ),
    Rule(
        "en.beside.home",
        r"(?:and )?i (?:live|am living|am based) (?:in|near|outside|just outside) [^\W\d_]+(?: [^\W\d_]+)?"
        r"(?: now| at the moment)?(?: and (?:can|could) work in [^\W\d_]+(?: [^\W\d_]+)?)?",
        yes=("I live in Leeds.", "I'm based near Swindon."),
        no=("I live five miles away from you.",),
    ),
    Rule(
        "en.beside.hearing",
        rf"(?:{LEAD})(?:when|how soon) (?:will|do|can|would|might) (?:i|you) (?:expect to )?(?:hear|find out|know|"
        r"let me know|get back to me|decide)(?: back)?"
        r"(?: (?:from you|about (?:it|this|the job)|if i got it|either way))?|"
        rf"(?:{LEAD})(?:what happens|what is|what comes) next|"
        r"how long (?:will|does) (?:it|this) take(?: to hear back)?",
        yes=("When will I hear back?", "So what happens next?"),
        no=("When can I start?",),
    ),
)
