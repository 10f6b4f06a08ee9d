"""English words about levels of schooling, language and trade, and about studies that are not finished."""

from __future__ import annotations

from firstcall.reading.rules import Rule

LEVELS = {
    "gcse": (
        "gcses",
        "secondary school",
        "gcse's",
        "o levels",
        "left school at sixteen",
        "left school at 16",
        "high school",
        "school leaver",
    ),
    "gcses": ("gcse", "secondary school", "o levels"),
    "a-level": (
        "a-levels",
        "a levels",
        "a level",
        "sixth form",
        "btec",
        "college",
        "level three",
        "highers",
        "my highers",
        "advanced highers",
        "leaving certificate",
        "nvq level three",
        "as levels",
        "t-levels",
        "high school diploma",
    ),
    "a-levels": ("a-level", "a level", "a levels", "sixth form", "btec"),
    "high school": (
        "ged",
        "high school diploma",
        "secondary school",
        "high school graduate",
        "twelfth grade",
        "got my diploma",
        "my diploma",
        "graduated high school",
        "leaving cert",
    ),
    "associate": (
        "associates",
        "associate's",
        "associate degree",
        "associate's degree",
        "associates degree",
        "two year degree",
        "community college degree",
    ),
    "none": (
        "nonexistent",
        "non existent",
        "zero",
        "nothing at all",
        "not a word",
        "no idea at all",
        "nil",
        "no qualifications",
        "no qualification",
        "nothing",
    ),
    "intermediate": (
        "formulas",
        "lookups",
        "somewhere in the middle",
        "in between",
        "good",
        "in the middle",
        "middling",
        "so so",
        "so-so",
        "decent",
        "fairly good",
        "pretty good",
        "reasonable",
        "medium",
        "average",
        "okay",
        "b1",
        "b2",
    ),
    "advanced": (
        "vlookup",
        "vlookups",
        "pivots",
        "pivot tables",
        "macros",
        "vba",
        "expert",
        "very good",
        "excellent",
        "pivot tables in my sleep",
        "power user",
        "c1",
    ),
    "beginner": (
        "novice",
        "just starting",
        "just started",
        "starting out",
        "new to it",
        "hardly used",
        "never really used",
        "learning",
        "a bit",
        "basics",
        "the basics",
        "basic",
    ),
    "native": (
        "mother tongue",
        "my mother tongue",
        "first language",
        "born here",
        "born in",
        "born and raised",
        "natively",
        "born and bred",
        "native speaker",
        "grew up here",
        "i grew up in",
        "brought up in",
        "raised in",
        "it is all i speak",
        "only language",
    ),
    "hnc": ("hnd", "higher national certificate", "higher national"),
    "hnd": ("hnc",),
    "bachelor": (
        "just graduated",
        "i am a graduate",
        "university graduate",
        "a bs",
        "bs in",
        "bs degree",
        "lower second",
        "a first in",
        "a third in",
        "first class",
        "graduated in",
        "graduated from",
        "graduated with",
        "my degree",
        "postgrad certificate",
        "postgraduate certificate",
        "postgrad diploma",
        "postgraduate diploma",
        "pgce",
        "bachelors",
        "bachelor's",
        "bachelor's degree",
        "bachelors degree",
        "degree",
        "ba",
        "bsc",
        "beng",
        "first class honours",
        "two one",
        "2 1",
        "two two",
        "2 2",
        "upper second",
        "nursing degree",
        "graduated from uni",
        "graduated university",
        "uni degree",
        "undergraduate",
        "honours",
        "undergraduate degree",
        "university degree",
        "llb",
    ),
    "bachelor's": ("bachelor", "degree", "bsc", "ba"),
    "degree": ("bachelor's", "bachelors", "bsc", "ba", "beng"),
    "master": (
        "masters",
        "phd",
        "doctorate",
        "master's",
        "masters degree",
        "master's degree",
        "msc",
        "ma",
        "mba",
        "meng",
        "postgraduate",
        "postgrad",
    ),
    "master's": ("master", "masters", "msc", "mba"),
    "phd": ("doctorate", "doctoral", "ph.d"),
    "doctorate": ("phd",),
    "basic": (
        "a1",
        "a2",
        "school level",
        "rusty",
        "school french",
        "school german",
        "school spanish",
        "gcse french",
        "gcse level",
        "get by",
        "enough to get by",
        "tourist",
        "bits and pieces",
        "a smattering",
        "un poco",
        "holiday french",
        "order a beer",
        "a little",
        "little",
        "beginner",
        "simple",
        "a few words",
        "survival",
        "not great",
        "enough to order",
        "order beers",
        "swear words",
        "hello and goodbye",
        "please and thank you",
        "say hello",
        "ask for directions",
        "sums",
        "add up",
        "simple lists",
        "do lists",
        "do simple",
    ),
    "conversational": (
        "i can manage",
        "get along",
        "get around",
        "chat",
        "chatting",
        "day to day",
        "make myself understood",
        "most conversations",
        "understand most",
        "hold a conversation",
        "have a conversation",
        "hold my own",
        "get by",
        "intermediate",
        "everyday",
        "decent",
        "okay",
        "reasonable",
        "not bad",
        "pretty good",
        "good",
        "b1",
        "b2",
    ),
    "fluent": (
        "think in it",
        "did my degree in",
        "business level",
        "near native",
        "as good as my",
        "second nature",
        "bilingual",
        "fluently",
        "dream in",
        "very good",
        "excellent",
        "advanced",
        "c1",
        "c2",
        "perfect",
        "proficient",
        "full professional",
    ),
    "c2": ("native", "mother tongue", "native speaker", "first language", "bilingual"),
    "commis": ("commis chef", "junior chef"),
    "chef de partie": ("cdp", "ran a section", "run a section", "my own section"),
    "sous chef": ("sous", "second in command", "head chef's second"),
    "head chef": ("my own kitchen", "own kitchen", "executive chef", "exec chef", "chef patron", "ran the kitchen"),
    "junior": ("graduate", "entry level", "starter"),
    "senior": ("lead", "principal", "team lead"),
    "apprentice": ("apprenticeship", "trainee"),
    "journeyman": ("journeyman's", "time served", "time-served", "journey man"),
}

LEVEL_RULES = (
    Rule(
        "en.unfinished.dropped",
        r"(?:but )?failed (?:them|it|the)|never (?:actually )?(?:took|passed|got) the (?:exams?|paper)|"
        r"never sat(?: \S+){0,2}|(?:never|did not) (?:put|send|sent|let|start|started|bother|bothered)(?: (?:me|us|"
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
            "I was going to do the four.",
            "Three got cancelled with the lockdown.",
        ),
        no=("I finished it.",),
    ),
    Rule(
        "en.unfinished.ongoing",
        r"(?:am |still |currently )?(?:finishing|doing|studying|working (?:on|towards)|halfway|half way|"
        r"part way|in my|on my|sign(?:ed|ing) up for|enrolled (?:on|in|for)|starting|going for|aiming (?:for|to)|"
        r"waiting (?:on|for)|"
        r"hoping (?:for|to)|promis(?:ed|ing) me|next up(?: is)?|booked (?:on|in)(?: for)?)(?: \S+){0,3}|(?:will|"
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
        r"(?:moving|going|stepping) up to(?: \S+){0,3}",
        yes=(
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
        "en.unfinished.year",
        r"(?:first|second|third|fourth|final|last) year(?: now| of it)?(?= [.,]| $| apprentice)",
        yes=("Second year apprentice.",),
        no=("Second job.",),
    ),
    Rule(
        "en.unfinished.started",
        r"(?:started|began)(?: \S+){0,3}|(?:did|done|had|have) (?:a bit|some|half|part|most|bits) of (?:it|a|my|"
        r"the)(?: \S+)?|(?:did|done) (?:#|a|one|two|half|some|a couple of|"
        r"a few) (?:\S+ )?(?:years?|terms?|modules?|semesters?)(?: \S+){0,4}"
        r"|(?:i )?(?:am |will |is |are )?start(?:s|ing)? (?:it |that )?(?:in|after|next|on|this)(?: \S+)?|(?<=, "
        r")[^\s,.]+ [^\s,.]+ (?:this|next) "
        r"(?:week|month|year|spring|summer|autumn|winter)|(?:have|had) (?:#|a|one|two|half) (?:\S+ )?years? "
        r"of (?:a|my|the) \S+|(?:i )?sit the(?: \S+)?|taking my \S+"
        r"|going on (?:#|\S+)",
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
        "en.finished.with",
        r"(?<!not )(?:done|finished|through) with|(?:have |'ve |i )?(?:passed|completed|finished)",
        yes=("I've passed level two and start three on Monday.",),
        no=("I'm not done with it.",),
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
    Rule("en.betweenlevels.mark", r"between|somewhere between", yes=("Between good and fluent.",), no=("Good.",)),
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
