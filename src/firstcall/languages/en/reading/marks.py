"""English small marks: until when a paper holds, what settles a figure, what is no figure, what shows another topic."""

from __future__ import annotations

from firstcall.languages.en.reading.days import MONTHS, UNITS
from firstcall.reading.rules import Rule
from firstcall.reading.validity import ahead, iso_day, last_day, lasts, next_year, taken, this_year_end, years_ago

MARKS = (
    Rule(
        "en.until.iso",
        r"(?P<y>#) - (?P<m>#) - (?P<d>#)",
        iso_day,
        yes=("It says 2025-11-14 on the card.",),
        no=("Till 2029.",),
    ),
    Rule(
        "en.until.year_end",
        r"(?:expires|runs out|ends|up|valid until|until|till)(?: on| at)? (?:new year's eve|new year's|"
        r"the end of (?:the|this) year|year end)",
        this_year_end,
        yes=("It expires on New Year's Eve.",),
        no=("Till 2029.",),
    ),
    Rule(
        "en.until.month_next",
        r"(?:till|until|to|expires|runs out|through|in) (?:in |"
        r"the end of )?(?P<mo>{MON}) (?P<next>next year)(?P<y>)",
        last_day(MONTHS),
        yes=("Valid until June next year.",),
        no=("In June.",),
    ),
    Rule(
        "en.until.date",
        r"(?:till|until|to|through|expires|runs out|expiring|runs (?:to|until|till)|ends|up in|says|"
        r"valid (?:till|until|to)|due|good (?:till|until|to))(?: (?:in|on|the|end|of|about|around|next|"
        r"early|late|mid|spring|summer|autumn|winter|\S+st|\S+th))* (?:(?P<mo>{MON}) )?(?P<y>#)(?! {DU})(?! of)",
        last_day(MONTHS),
        yes=(
            "The card says June 2028.",
            "Good until the summer of 2027.",
            "Good till 2028.",
            "runs out September twenty-nine",
            "expires in twenty twenty-nine",
        ),
        no=("Up to five years.",),
    ),
    Rule(
        "en.until.month",
        r"(?<!was )(?<!only )(?<!were )(?:expires|runs out|ends|valid (?:till|until|to)|good (?:till|until|to)|up|"
        r"due)(?: "
        r"(?:in|at|the|"
        r"end|of|this|on|until))* (?P<mo>{MON})",
        last_day(MONTHS),
        yes=("It runs out in December.",),
        no=("I did it in December.",),
    ),
    Rule(
        "en.until.ahead",
        r"(?:good|valid|got|have|has|lasts|it is got|"
        r"still) (?:\S+ ){0,2}?(?:for )?(?:another )(?P<n>#) (?P<u>{DU})|(?P<n_>#) (?P<u_>years|"
        r"months) (?:left|to run|to go) on it",
        lambda hit: ahead(UNITS)(hit) if hit.told("n") else None,
        yes=("It's good for another two years.",),
        no=("Two years ago.",),
    ),
    Rule(
        "en.until.next_year",
        r"(?:expires|runs out|good|valid|up|ends)(?: (?:till|until|in|to))? next year",
        next_year,
        yes=("It runs out next year.",),
        no=("Next year.",),
    ),
    Rule(
        "en.validto.until",
        r"(?:valid|good|runs|lasts|current|in date)(?: \S+)? (?:till|until|to|through)|(?:expires|expired|runs out|"
        r"ran out|"
        r"ends|ended|is up|was up)(?: on| at)?",
        yes=("It's valid until the fifteenth of June.",),
        no=("Until then.",),
    ),
    Rule(
        "en.tookyear.year",
        r"(?:did|passed|got|took|done|qualified|completed|issued|from|renewed|certified|"
        r"sat)(?: (?!since )\S+){0,5}? (?:in |back in )?(?:(?P<mo>{MON}) )?(?P<y>#)(?! {DU})",
        taken(MONTHS),
        yes=("I did it in 2021.", "I passed in April 2024."),
        no=("I did it 5 years ago.", "Qualified since 2015."),
    ),
    Rule(
        "en.tookyear.ago",
        r"(?:about |around )?(?P<n>#) years ago",
        lambda hit: None if hit.said.startswith("# years") and hit.num("n") == 1 else years_ago(hit),
        yes=("Two years ago.",),
        no=("Two years.", "I had one years ago."),
    ),
    Rule(
        "en.lasts.years",
        r"(?:lasts?|valid for|good for|is for|runs for)(?: \S+)? ?(?P<n>#) years?",
        lasts,
        yes=("They last three years.",),
        no=("Three years.",),
    ),
    Rule(
        "en.settle.final",
        r"to be (?:exact|precise|honest)|i would (?:want|need|take|drop|like|accept|be happy|settle)|"
        r"(?<!not )call it|so that is|drop to|happy (?:with|to)|looking for|hoping for|aiming for|would be (?:nice|"
        r"good|fine|enough)|(?:would|will) do(?= [.,!]| $| me)|is (?:more )?(?:realistic|enough|fine)|make it|want|"
        r"asking for|(?:well|oh|all right|okay|ah)(?: ,)? (?:go on(?: then)?|then)|go on(?: then)?(?= ,)|tell you "
        r"what|"
        r"let us say|meet you at|settle (?:for|at|on)|(?:could|can|would) (?:go|come) (?:down |as low as |down as "
        r"far as )?to|"
        r"bottom line|final(?:ly)?|at the end of the day",
        yes=("Twelve, well, twelve eighty to be exact.",),
        no=("Twelve.",),
    ),
    Rule("en.otherwise.mark", r"otherwise|if not", yes=("otherwise one seventy-five",), no=("175",)),
    Rule(
        "en.otherpay.unit",
        r"(?:a|per|each) (?:shift|job|load|drop|delivery|run|piece|parcel|room|house|garden|panel|unit|visit|session|"
        r"lesson|"
        r"mile|metre|head|cover|cut|client|plot|window|wall)|by the (?:job|piece|room|metre|mile|load)|piece rate|"
        r"piecework|commission only|"
        r"on commission",
        lambda hit: "piece",
        yes=("Sixty quid a shift.",),
        no=("Sixty quid a day.",),
    ),
    Rule(
        "en.factor.mark",
        r"(?:half|double|twice|a third) (?:of )?(?:that|it|them)(?= [.,!]| $| each| again| on| in| at)|same again|"
        r"same (?:after(?:wards)?|in the (?:afternoon|evening|morning)|at night|on the way (?:back|home)|going back|"
        r"each way|the "
        r"other (?:way|side)|back|on the other(?: \S+)?)(?= [.,!]| $)|there and back"
        r"|any more than that",
        yes=(
            "any more than that I'd want paying",
            "Fifty there and back, so half that each way.",
        ),
        no=("Fifty.",),
    ),
    Rule(
        "en.noless.mark",
        r"not a (?:penny|cent|pound) (?:less|under)|(?:not|no|nothing) (?:less|lower)(?: than that)?(?= [.,]| $)|"
        r"(?:will|would|could|can) not (?:(?:really|even|possibly) )?(?:go|drop|move|leave|do it|take|accept|look|"
        r"consider|"
        r"come|work|get up|settle|budge|switch)(?: (?:over|out of bed|here|it|a job|anything|for|at))* (?:lower|"
        r"less|below|"
        r"under)(?: that| it| than that)?(?= [.,!]| $)|(?:will|would|could|can) not go (?:lower|below|under)(?: "
        r"that| it)?|"
        r"(?:that|which|it) is (?:my|the) (?:minimum|floor|limit|least|lowest|rock bottom|bottom line)",
        yes=("Thirty, not a penny less.", "Fifty-five, I wouldn't move for less."),
        no=("Thirty.",),
    ),
    Rule(
        "en.payblock.other",
        r"(?:number|room|gate|house) #(?: ,)?|#(?: |-)*(?:percent|%|years|hours a week|hours|"
        r"days(?! ,? ?(?:and )?# nights)|months|kids|weeks'?|week's|days'|"
        r"miles)"
        r"|ir #|w (?:- )?#|(?:time and a (?:half|quarter)|overtime|double time)(?: [^\s,.#]+){0,3} #|"
        r"# (?:is |would be |was )?(?:(?:far |way |much )?too (?:low|little)|not enough|no good|a joke|a insult|a "
        r"bit low)|"
        r"# (?:- )?years? (?:- )?olds?|offered me (?:[€$£] )?#|i am (?:only |just )#(?= [.,!]| $| "
        r"so| and| years?)|i am # "
        r"years? old|aged #|"
        r"(?:start|starting|starts|begin|beginning|begins) with (?:a )?#",
        yes=(
            "On W2.",
            "Outside IR35.",
            "I'm only sixteen so whatever you pay sixteen year olds.",
            "A figure starting with a five.",
            "75 percent",
        ),
        no=("38 thousand",),
    ),
    Rule(
        "en.maybe.perhaps",
        r"maybe|perhaps|possibly|hopefully|might|could be (?:earlier|later|negotiated|sooner|next|in|on|after|"
        r"before)|"
        r"not (?:certain|sure|definite)|i think|i hope|probably|negotiable|(?:let me go|released?|"
        r"leave) (?:sooner|early|earlier)|(?<!the )(?<!no )(?<!not )(?<!any )(?<!even )sooner|could (?:probably|"
        r"maybe) (?:be|get)(?: \S+){0,3}|"
        r"(?:weeks?|months?|fortnight|days) (?:after|from|once) (?:i hear|you|they|whenever|the (?:offer|letter|"
        r"contract|"
        r"interview|paperwork|decision|checks?))|"
        r"whenever (?:the|my|they|he|she) \S+|all being well|if all goes|fingers crossed|with any luck|tentatively|"
        r"(?:holidays?|annual leave|leave|time|days|weeks) (?:owed|owing|saved(?: up)?|to (?:use(?: up)?|take)|in "
        r"lieu)|"
        r"(?:holidays?|annual leave|leave|time) left",
        yes=("Maybe in March.", "A fortnight after I hear back.", "Three months, but I've got holiday owed."),
        no=("In March.",),
    ),
    Rule(
        "en.maybe.ask",
        r"(?:have|need|want|got) to (?:check|ask|clear it|run it by|speak|think)(?= (?:with|to|about|if|whether|"
        r"what|how|my|into)(?: |$)|[ .,!]*$)",
        yes=("I'd have to check with the missus about nights.",),
        no=("I have to check the brakes every morning.",),
    ),
    Rule(
        "en.needless.not",
        r"(?:do|does|did|have) not need(?: \S+)?|not needed|no need|never needed(?: \S+)?",
        yes=("You don't need one round here.",),
        no=("I don't have one.",),
    ),
    Rule(
        "en.offer.later",
        r"(?:would|will) (?:love|like|be (?:happy|glad|willing|keen|up for it|open to it|prepared))(?: to)?(?= "
        r"[.,!]| "
        r"$)|"
        r"no (?:problem|bother|issue) (?:getting|doing|with getting) (?:#|1ne|it)|"
        r"(?:would|could|can|happy|willing|keen|up for|be up for|like|"
        r"love)(?: \S+){0,2}? (?:to )?(?:do(?:ing)?|get(?:ting)?|take|taking|learn(?:ing)?|train(?:ing)?|"
        r"go(?:ing)? on|sit)(?: (?:it|one|the|a|that|for it|1ne))*(?: \S+)?|if (?:you are|you|the company|"
        r"someone)(?: \S+)? pay(?:ing|s)?|easy to get|(?:quick|fast) learner|learn (?:fast|quick|quickly)",
        yes=("No but I'd be up for doing it.", "None, but I'm a quick learner."),
        no=("I'm doing it on Thursday.",),
    ),
    Rule(
        "en.without.not",
        r"(?:is|are) out|nothing|anything but|bad(?:ly)?|not|never|except|bar(?= (?:that|this|the|one|1ne))|without|"
        r"avoid|refuse|no",
        yes=("Not nights.",),
        no=("Nights.",),
    ),
    Rule(
        "en.question.back",
        r"(?:does|would|will) (?:that|it) (?:count|do|work|be okay)(?: \S+)? \?|is that (?:okay|enough|"
        r"all right|good enough) \?",
        yes=("I've a site card, does that count?",),
        no=("I have it.",),
    ),
    Rule(
        "en.drive.does",
        r"(?:have |been )?(?:driven|driving|worked|used|operated|welded|drove)(?: \S+){0,4} (?:#|many|"
        r"several|years)",
        yes=("I've driven forklifts for fifteen years.",),
        no=("I have the card.",),
    ),
    Rule(
        "en.hours.question",
        r"(?:work|start|come|do)(?: \S+){0,8}? (?:nights?|evenings?|weekends?|shifts?|days|hours|pattern|"
        r"sunday|monday|saturday|thursday|holidays|half past|#)",
        yes=("Can you work nights?",),
        no=("Do you have a car?",),
    ),
    Rule(
        "en.limit.not",
        r"(?:all|any(?:thing|time)?|every day)(?: \S+)? (?:but|bar(?= (?:that|this|the|one|1ne))|except|"
        r"apart from) \S+|"
        r"not (?:the |on )?(?:{WD}|nights?|evenings?|weekends?|before)(?: \S+)?|"
        r"(?<!not )(?:only|just) (?:(?:at|on|in|for) )?(?:the )?(?:days|weekends?|summers?|mornings|evenings|"
        r"afternoons|weekdays|every other|part time)|(?:days|mornings|evenings|afternoons|weekdays|"
        r"weekends) only|only monday to friday|monday to friday only|(?:can not|could not) (?:be there|"
        r"start|do|make it|get there)(?: \S+)? (?:before|until|till) \S+|no more than that",
        yes=(
            "Weekdays only.",
            "Monday to Friday only for me.",
            "Not Friday night.",
            "I can't be there before half eight.",
        ),
        no=("Yes, all.",),
    ),
    Rule("en.self.i", r"i|we|me|my|mine", yes=("I don't.",), no=("The boss.",)),
    Rule(
        "en.takeback.that",
        r"(?:, )?(?:that|those) i (?:have not|do not)(?: \S+)?|(?:, )?no ,? i (?:have|do) not(?: \S+){0,2}|"
        r"(?:, )?not got (?:that|it)|(?:, )?never (?:got|did|had)(?: that| it)?(?= [.,!]| $)",
        yes=("the trailer, that I haven't got",),
        no=("that I have",),
    ),
    Rule(
        "en.learning.for",
        r"(?:halfway through|learning|studying|training|waiting|"
        r"working towards|doing|taking|lessons|test)(?: (?:to|for|my|the|on))*(?: drive)?"
        r"|(?:i )?(?:take|sit|go for|get) (?:the|my) full|taking the|(?:a |my |on a |only a |just a )?provisional(?= "
        r"\S)"
        r"|(?:weeks?|days?|months?) into (?:a|my|the)|(?:a|my|the) course(?: for)?",
        yes=(
            "I'm three weeks into a category C course.",
            "I take the full A in April.",
            "I'm doing my C plus E.",
            "waiting on my C test",
        ),
        no=("I have C.",),
    ),
    Rule(
        "en.learning.past",
        r"(?:gave up|give up|lost|surrendered|used to have|(?<!have )(?<!i )had(?! (?:it|mine|my|the|#)(?: \S+){0,4} "
        r"(?:for|since) )|i had)(?: (?:to|for|my|the|on))*(?: drive)?",
        yes=("I had my C once.",),
        no=("I have C.",),
    ),
    Rule(
        "en.refusal.have",
        r"(?:do|have|has|did|had) not (?:\S+ )?(?:have|got|hold|done|get|had|taken|did|passed|it|one|1ne|been|"
        r"any)(?! "
        r"on me)|(?:do|have|did) not(?= [.,!?]| $| but)|never (?:\S+ )?(?:done|had|got|taken|did|held|passed|needed|"
        r"bothered)|never (?:\S+ )?(?:sat|driven|operated|touched|used|drove|been) (?:on |in |near |up )?(?:#|1ne|it|"
        r"them|that)|no (?:card|certificate|licence|ticket|training)(?! that (?!i)| which)|not got|i have no|without "
        r"one|lack|not yet|(?:was|were) (?:meant|supposed|going) to(?: \S+){0,3}? ?(?:, )?(?:but|then|and then)",
        yes=("I don't have one.",),
        no=("Not on me.",),
    ),
    Rule(
        "en.possess.it",
        r"i have (?:got )?(?:it|#|one|1ne|that|that one|that 1ne|them|both|mine|all of (?:them|"
        r"it))(?= [.,!?]| $| here| on| in| already| and| now)|that i have|got (?:it|#|one|1ne|mine|"
        r"both)(?= [.,!?]| $| in #| back in| last)|mine (?:is|came|was)|it is (?:in|on) my (?!\S+'s(?: |$))\S+|"
        r"(?:i have|(?<=^ )) ?had (?:#|it|mine|1ne) (?:for|since)(?: \S+){0,3}|i (?:have|hold|got|passed)(?: got)? "
        r"(?:my|a full|"
        r"a current|a "
        r"valid) (?:licence|ticket|card|certificate|badge)(?! from)",
        yes=("I've had it for ten years.", "I got my licence in 2024.", "I've got one.", "I got mine in 2012."),
        no=("I've got a cat.",),
    ),
    Rule(
        "en.possess.have",
        r"i have(?: got)?|we have(?: got)?|i hold|i am having",
        yes=("I have a card.",),
        no=("I can.",),
    ),
    Rule(
        "en.scope.for",
        r"(?:is )?(?:for) (?:the )?(?P<x>coaches|buses|passengers?|goods|vans|cars|trainees?|labourers?|"
        r"minibuses)|(?P<x_>trainee|white|green|blue|red) (?:trainee )?(?:card|one|1ne)",
        lambda hit: hit.rule.id if hit.told("x") else None,
        yes=("CPC for coaches.",),
        no=("for me",),
    ),
    Rule(
        "en.scopecut.so",
        r"because|so(?= (?:i|it|that))|since i|as i|, i",
        yes=("I don't drive so it is Leeds.",),
        no=("Not so good.",),
    ),
    Rule(
        "en.once.before",
        r"(?:i )?used to(?: (?:just|only|always|mostly|mainly))?(?: (?:be|live|work|do|like|prefer|drive|run|use|"
        r"go|want))?"
        r"(?: (?:in|at|on|for|with))?|i "
        r"was(?: on| in| at| doing)?(?! hoping|"
        r" looking|"
        r" thinking| told| wondering| after| going| born)|(?:have )?(?:worked|lived|done|"
        r"did)(?: (?:in|at|on))*|(?:previously|before)(?: \S+)?"
        r"|(?:i am |originally |come |born )?(?:originally )?from|grew up in|born in",
        yes=(
            "Well I was part time.",
            "I'm from Dublin.",
            "I used to work in Manchester.",
        ),
        no=("I live in Leeds.",),
    ),
    Rule(
        "en.did.question",
        r"have you|trained|worked|experience|programmed|used|are you qualified",
        yes=("Which trucks have you driven?",),
        no=("Which shift?",),
    ),
    Rule(
        "en.language.question",
        r"speak|language|english|swedish|instructions",
        yes=("Which language do you speak?",),
        no=("Which shift?",),
    ),
    Rule(
        "en.depends.on",
        r"(?:it )?depends(?: on)?|the (?:later|earlier|more|fewer) the (?:better|merrier)",
        yes=("It depends on the days.", "The later the better."),
        no=("On days.",),
    ),
    Rule(
        "en.accept.takes",
        r"(?:but )?(?:i will (?:take|do) (?:it|that|them|those)|go on(?: then)?|that will do|that works|it is fine|"
        r"okay then|i can live with (?:it|that))",
        yes=("I'd been hoping for fourteen but go on.",),
        no=("Fourteen.",),
    ),
    Rule(
        "en.soft.wish",
        r"hoping|hoped|ideally|negotia\S*|would be nice|preferably|maybe|if possible"
        r"|haggle|room (?:to move|for)|open to|could be persuaded|might take less|willing to (?:talk|"
        r"discuss|come down)|(?:can|could) (?:go|come) (?:down|(?:a bit )?lower)(?! to)|up for discussion|we can talk"
        r"|would be (?:better|best|easier)|suit(?:s)? me better|would rather",
        yes=(
            "The fifteenth would be better.",
            "but we can talk",
            "I'd been hoping for fourteen.",
        ),
        no=("Fourteen.",),
    ),
    Rule(
        "en.age.question",
        r"over #|older than #|at least #|aged #|# (?:years old )?(?:or|and) (?:over|above|older)|# \+",
        yes=("Are you over eighteen?",),
        no=("Do you have a car?",),
    ),
    Rule(
        "en.able.question",
        r"have you (?:\S+ ){0,2}(?:worked|used|driven|done|operated|had|been|handled)|"
        r"can you (?:\S+ ){0,2}(?:handle|drive|read|use|operate|cook|weld)|are you used to",
        yes=("Have you used a till?",),
        no=("Do you have a car?",),
    ),
    Rule(
        "en.asks.opening",
        r"(?<=^ )(?:is|are|can|could|do|does|did|what|which|when|where|how|will|would|should|why|who|"
        r"have you|has)",
        yes=("Is that the old class one?",),
        no=("That is fine.",),
    ),
    Rule(
        "en.proposal.about",
        r"(?<=^ )(?:(?:well|uh|okay|hmm|yes|so) ,? ?)*(?:how about|what about|what if i said|(?:would|could) you "
        r"(?:consider|accept|"
        r"do|take|go (?:up )?to|stretch to|manage|live with|be (?:happy|okay) with)|(?:is|would|does) (?:the |about "
        r")?(?:#|{WD})"
        r"(?= (?:okay|all right|fine|possible|too|work|do|suit)))",
        yes=("How about Wednesday?", "Would you consider thirty-three?"),
        no=("Would you say it again?",),
    ),
    Rule(
        "en.money_strong.pay",
        r"[€$£] #|# (?:pounds|quid|dollars|euros|grand|k)(?: {PER})?|#(?: {PER})|"
        r"# ,? ?(?:that is )?(?:the )?lowest|(?:looking for|want|hoping for) #(?= \.| $)",
        yes=("£15 an hour", "Twenty-eight thousand, that's the lowest I'd go."),
        no=("Fifteen people.",),
    ),
    Rule(
        "en.duration_strong.years",
        r"(?:worked|driven|done|experience|been)(?: \S+){0,3} (?:for|since) (?:# years|#)",
        yes=("I've driven since 2012.",),
        no=("I've a degree.",),
    ),
    Rule(
        "en.class_strong.licence",
        r"(?:driving|category \S|full|class #) licence",
        yes=("I have a driving licence.",),
        no=("I've a car.",),
    ),
    Rule(
        "en.date_strong.start",
        r"in # (?:weeks|months)|notice|straight away|immediately",
        yes=("In two weeks.",),
        no=("Two weeks.",),
    ),
)
