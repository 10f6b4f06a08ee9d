"""English words about studies that are not finished, and about levels; their names stand in `level_names`."""

from __future__ import annotations

from firstcall.reading.rules import Rule

LEVEL_RULES = (
    Rule(
        "en.unfinished.dropped",
        r"(?:put (?:me )?(?:forward|in|up) for|applied for)(?: \S+){1,3} ,? ?but (?:it |they |i )?(?:never|did not|"
        r"fell|was|got|came to)(?: \S+){0,2}|(?:but )?failed (?:them|it|the)|"
        r"never (?:actually )?(?:took|passed|got) the (?:exams?|paper)|"
        r"never sat(?: \S+){0,2}|have not (?:even )?(?:started|begun)(?: \S+)?|(?:never|did not) (?:put|send|sent"
        r"|let|start|started|bother|bothered)(?: (?:me|us|"
        r"it|up|round|through|for|with|to|on|in|"
        r"the|my|any))*(?: \S+){0,2}|dropped out(?: \S+){0,4}|(?:packed|"
        r"jacked) it in(?: \S+){0,3}|(?:never|did not|not) (?:finish(?:ed)?|complete(?:d)?|graduate(?:d)?|"
        r"pass(?:ed)?|sat?)(?: \S+){0,2}|quit (?:after|halfway|before|in)(?: \S+){0,2}|left (?:before|"
        r"after (?:a|one|the first))(?: \S+){0,3}|failed(?: \S+)?|incomplete|unfinished|half of (?:it|a)|"
        r"(?:was|were) (?:going|meant|supposed) to (?:do|take|start|finish|get)(?: \S+){0,3}|(?:got|was|"
        r"were) (?:cancelled|"
        r"postponed|called off)(?: \S+)?",
        yes=(
            "I dropped out when my dad got ill.",
            "I was put forward for SC but it never went through.",
            "I was going to do the four.",
            "Three got cancelled with the lockdown.",
        ),
        no=("I finished it.",),
    ),
    Rule(
        "en.unfinished.ongoing",
        r"(?:am |still |currently )?(?:finishing|doing|studying|working (?:on|towards)|halfway|half way|"
        r"part way|in my(?! (?:life|head|sleep|job|opinion|work|book|view|last|spare|old|previous|current|time|day|"
        r"mind|twenties|thirties|pocket|wallet|family|house))|on my(?! (?:own|cv|mind|card|work|phone|feet|tools"
        r"|way))|sign(?:ed|ing) up "
        r"for|enrolled (?:on|in|for)|registered (?:for|on|to)|put (?:my name )?down (?:for|on)|accepted (?:on"
        r"|onto|for)|got a place (?:on|to)|about to (?:start|do|begin)|starting|going for|aiming (?:for|to)|"
        r"waiting (?:on|for)|"
        r"hoping (?:for|to)|promis(?:ed|ing) me|next up(?: is)?|booked (?:me )?(?:on|in|onto)(?: for)?)(?: "
        r"\S+){0,3}|(?:will|"
        r"going to|"
        r"due to) (?:finish|graduate|complete|"
        r"be done)(?: \S+){0,3}|graduat(?:e|ing) (?:in|next|this)(?: \S+)?|(?:modules?|year|term|"
        r"exams?) (?:left|to go)|final year|not (?:finished|done|completed) yet"
        r"|(?:exam|test|viva|defence|defense|results?|assessment) (?:is|are|comes?) (?:next|in|on|this|"
        r"due)(?: \S+){0,2}|(?:i )?(?:defend|graduate|qualify|sit (?:it|the exam)|finish) (?:(?:it|my \S+|the \S+|"
        r"that) )?(?:in|"
        r"next|this)(?: \S+)?|coursework is done|(?:all )?my \S+ coursework|just the (?:dissertation|"
        r"thesis) (?:left|to go)|(?:in )?(?:the )?year # of (?:my|a|the)(?: \S+)?|(?:in )?(?:my |the )?(?:first|"
        r"second|"
        r"third|fourth|final|last) year of (?:my|a|the)(?: \S+)?|(?:#|one|1ne|a|two|a couple of)(?: more)? "
        r"(?:courses?|"
        r"modules?|exams?|papers?|units?|class(?:es)?|resits?|assignments?|credits?) (?:to go|left|to do|to sit|"
        r"short)|"
        r"(?:moving|going|stepping) up to(?: \S+){0,3}"
        r"|(?:still )?(?:have|got)(?: got)? (?:\S+ ){1,3}to (?:do|sit|take|pass|finish|complete)(?= [.,!]| $| yet"
        r"| still)|(?:have )?(?:just |only )?(?:submitted|handed in|sent off|turned in) (?:my|the) (?:\S+ )?(?:thesis"
        r"|dissertation|"
        r"coursework|portfolio|final \S+|work|project)|(?:do|have) not (?:got |had |have )?(?:the|my|any) "
        r"(?:results?|grades?|"
        r"marks?|certificate) (?:yet|back)|(?:results?|grades?) (?:pending|not out|not back)"
        r"|(?:i )?(?:get|collect|receive|pick up|should (?:have|get)|will (?:have|get)|am getting|am due|expect) "
        r"(?:my|the) "
        r"(?:ticket|papers?|card|certificate|results?|diploma|degree|level \S+|\S+ (?:ticket|card|certificate)|#"
        r"|one|1ne)"
        r"(?: back)? (?:in|next|this|on|soon|any|after|by|at the end)(?: \S+)?",
        yes=(
            "Improver. I get my ticket in May.",
            "I'm in year two of my HNC.",
            "Got one course to go.",
            "Demi, moving up to chef de partie in the new year.",
            "B2 exam is next month.",
            "I defend in January.",
            "Finishing the three in September.",
        ),
        no=("I finished in 2014.",),
    ),
    Rule(
        "en.unfinished.underway",
        r"in progress|pending|under ?way|on the go|to (?:finish|complete)(?= [.,!]| $)|(?:sitting|taking|writing "
        r"up|resitting|"
        r"retaking|completing|repeating)(?: (?:my|the|a|an|our))?(?: (?!exam|test)\S+){0,3}|(?:nearly|almost|not "
        r"quite|not yet) "
        r"(?:finished|completed|done|got|through|there)(?: \S+){0,3}|by (?:christmas|easter|(?:the )?(?:summer|"
        r"spring|"
        r"autumn|winter|new year)|the end of (?:the |this )?\S+|next \S+|january|february|march|april|june|july|"
        r"august|"
        r"september|october|november|december)|about to (?:be(?: made)?|become|get|finish|qualify|be promoted)"
        r"(?: \S+){0,3}|(?:training|being trained|learning|hoping|soon|due|going|aiming|studying|working up|"
        r"waiting) (?:up )?"
        r"(?:to (?:be(?:come)?|make)|as|for)(?: \S+){0,3}|(?:acting|standing in|filling in|covering|deputising|"
        r"stepping) "
        r"(?:up )?(?:as|for)(?: \S+){0,3}|acting (?=\S)|shadowing(?: \S+){0,2}",
        yes=(
            "A bachelor's, a master's in progress.",
            "And I'm writing up the PhD now.",
            "Sitting my AM2 in the spring.",
            "Acting up as a sous chef.",
            "A master's by Christmas.",
            "With a master's to finish.",
        ),
        no=("I finished it.", "I took it."),
    ),
    Rule(
        "en.unfinished.wish",
        r"(?:would like|would love|want|wanted|hoping|hope|plan|planning|thinking|keen|meaning)(?: (?:to|of|about|"
        r"on))? (?:do|"
        r"doing|go|going|take|taking|try|trying|get|getting|start|starting|finish|finishing)(?: (?:for|on|"
        r"to))?(?: (?:my|the|"
        r"a|an))?(?: \S+){1,2}",
        yes=("I'd like to do a master's one day.",),
        no=("I like it.",),
    ),
    Rule(
        "en.unfinished.gave_up",
        r"(?:gave|packed|jacked|chucked|gone) (?:it |that |them )?(?:up|in)(?: (?:after|halfway|in|on|for)(?: "
        r"\S+){0,2})?|"
        r"(?:ditched|abandoned|withdrew from|pulled out of)(?: \S+){0,2}",
        yes=("A master's I gave up after a year.",),
        no=("I gave it my all.",),
    ),
    Rule(
        "en.skillpart.of",
        r"(?:in |at |for |my )?(?:speech|speaking|spoken|oral|orally|talking|written|writing|reading|listening|"
        r"understanding|"
        r"grammar|on paper)",
        yes=("Good in speech, basic in writing.",),
        no=("Good.",),
    ),
    Rule(
        "en.unfinished.year",
        r"(?:first|second|third|fourth|final) year(?: now| of it)?(?= [.,]| $| apprentice)|(?<=my )last year(?= "
        r"[.,]| $)",
        yes=("Second year apprentice.", "I'm in my last year."),
        no=("Second job.", "They made me a chef last year."),
    ),
    Rule(
        "en.unfinished.started",
        r"(?:i |am )?(?:start|starting|begin|beginning) (?:(?:the|my|a|an) \S+|level \S+)(?: (?:in|on|next|this|"
        r"after|at) \S+)?"
        r"|(?:#|a|one|half a|a few) (?:years?|terms?|semesters?|months?|modules?) (?:of|into|towards|through) (?:a|"
        r"an|my|the) "
        r"(?:\S+ )?(?:degree|diploma|master's|masters|bachelor's|bachelor|phd|hnc|hnd|a - levels?|apprenticeship)"
        r"|(?:started|began)(?: \S+){0,3}|(?:did|done|had|have) (?:a bit|some|half|part|most|bits) of (?:it|a|my|"
        r"the)(?: \S+)?|(?:did|done) (?:#|a|one|two|half|some|a couple of|"
        r"a few) (?:\S+ )?(?:years?|terms?|modules?|semesters?)(?: \S+){0,4}"
        r"|(?:i )?(?:am |will |is |are )?start(?:s|ing)? (?:it |that )?(?:in|after|next|on|this)(?: \S+)?|(?<=, "
        r")[^\s,.]+(?: [^\s,.]+)? (?:this|next) "
        r"(?:week|month|year|spring|summer|autumn|winter)|(?:have|had) (?:#|a|one|two|half) (?:\S+ )?years? "
        r"of (?:a|my|the) \S+|(?:i )?sit the(?: \S+)?|taking my \S+"
        r"|going on (?!for|about)(?:#|\S+)",
        yes=(
            "Two, going on three.",
            "The three I start after Easter.",
            "I've two years of a degree.",
            "I sit the B1 on Saturday.",
            "Started uni but packed it in.",
            "I did two years of my degree",
        ),
        no=("I passed.",),
    ),
    Rule(
        "en.furtherstudy.then",
        r"(?:then|after that|followed by|later|afterwards|plus|and)(?: (?!not|never)\S+){0,3} (?:tech|plc|night "
        r"school|evening "
        r"classes|polytechnic|poly|institute|academy|apprenticeship|diploma|trade school|art school|secretarial "
        r"college|"
        r"catering college|agricultural college|nursing)",
        yes=("Group Cert, then the tech.", "GCSEs and then a diploma in catering."),
        no=("GCSEs, then straight to work.",),
    ),
    Rule(
        "en.finished.with",
        r"(?<!not )(?:done|finished|through) with|(?:have |'ve |i )?(?<!nearly )(?<!almost )(?<!not )(?<!quite "
        r")(?:passed|"
        r"completed|finished)",
        yes=("I've passed level two and start three on Monday.",),
        no=("I'm not done with it.", "I've nearly finished it."),
    ),
    Rule(
        "en.howgood.question",
        r"how (?:well|good|strong|fluent)|what is your (?:\S+ ){1,2}like|how (?:is|'s) your \S+|how would you "
        r"(?:rate|describe|"
        r"grade)|rate your|how confident",
        yes=("How good is your French?", "How would you rate your Excel?"),
        no=("Which degree do you have?",),
    ),
    Rule(
        "en.improving.on",
        r"(?:still )?(?:(?:just )?start(?:ing|ed)(?: out)?|working on (?:it|that|them)|improving|getting better|"
        r"getting there|learning(?: more)?|"
        r"practi[sc]ing)"
        r"(?= [.,!]| $| every| all)",
        yes=("A2, working on it.",),
        no=("I'm working on my HNC.",),
    ),
    Rule(
        "en.littleslow.words",
        r"(?:a )?(?:little|bit|little bit) (?:slow|slower|hard|harder|difficult|rusty|shy|nervous|better|more|longer|"
        r"faster|"
        r"tricky|tough)",
        yes=("Speaking is little slow.",),
        no=("I speak a little.",),
    ),
    Rule(
        "en.betweenlevels.mark",
        r"between|somewhere between|(?:could|might) (?:even |well |also )?be",
        yes=("Between good and fluent.",),
        no=("Good.",),
    ),
    Rule(
        "en.foreign.school",
        r"(?:from|in) (?:lagos|ghana|nigeria|kenya|india|pakistan|romania|manila|delhi|mumbai|karachi|lahore|dhaka|"
        r"colombo|accra|nairobi|cairo|warsaw|bucharest|sofia|kyiv|kiev|damascus|tehran|baghdad|kabul|istanbul|harare|"
        r"bangladesh|nepal|the philippines|zimbabwe|egypt|ukraine|syria)|(?:never|not) (?:had it |been |got it )?"
        r"(?:looked at|assessed|recognised|recognized|converted|evaluated|translated)(?: here| over here)?|"
        r"(?:qualified|studied|trained|"
        r"degree|school|bachelor) (?:\S+ )?(?:in|from|back in) (?:lagos|ghana|kenya|romania|poland|india|"
        r"nigeria|syria|ukraine|bulgaria|spain|portugal|italy|pakistan|ghana|turkey|my country|"
        r"the philippines|philippines|lithuania|latvia|greece|hungary|brazil|iran|iraq)|back home|abroad|"
        r"overseas|foreign (?:degree|qualification)|foundation (?:degree|year)|svq|access course|access to he|"
        r"(?:irish )?leaving cert(?:ificate)?",
        yes=("I qualified in Romania.", "I never had it looked at here.", "Bachelor of nursing from Manila."),
        no=("I qualified in Leeds.",),
    ),
)
