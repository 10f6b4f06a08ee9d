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
        "as levels",
        "t-levels",
        "high school diploma",
    ),
    "a-levels": ("a-level", "a level", "a levels", "sixth form", "btec"),
    "hnc": ("hnd", "higher national certificate", "higher national"),
    "hnd": ("hnc",),
    "bachelor": (
        "bachelors",
        "bachelor's",
        "bachelor's degree",
        "bachelors degree",
        "degree",
        "ba",
        "bsc",
        "beng",
        "first class honours",
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
    "basic": ("a little", "little", "beginner", "simple", "a few words", "survival", "not great"),
    "conversational": (
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
    "native": (
        "mother tongue",
        "born in",
        "first language",
        "born here",
        "born and raised",
        "native speaker",
        "grew up here",
        "born and bred",
        "natively",
    ),
    "apprentice": ("apprenticeship", "trainee"),
    "journeyman": ("journeyman's", "time served", "time-served", "journey man"),
    "none": ("nothing", "no qualifications", "no qualification"),
}

LEVEL_RULES = (
    Rule(
        "en.unfinished.dropped",
        r"(?:but )?failed (?:them|it|the)|never (?:actually )?(?:took|passed|got) the (?:exams?|paper)|"
        r"never sat(?: \S+){0,2}|dropped out(?: \S+){0,4}|(?:packed|"
        r"jacked) it in(?: \S+){0,3}|(?:never|did not|not) (?:finish(?:ed)?|complete(?:d)?|graduate(?:d)?|"
        r"pass(?:ed)?|sat?)(?: \S+){0,2}|quit (?:after|halfway|before|in)(?: \S+){0,2}|left (?:before|"
        r"after (?:a|one|the first))(?: \S+){0,3}|failed(?: \S+)?|incomplete|unfinished|half of (?:it|a)",
        yes=("I dropped out when my dad got ill.",),
        no=("I finished it.",),
    ),
    Rule(
        "en.unfinished.ongoing",
        r"(?:am |still |currently )?(?:finishing|doing|studying|working (?:on|towards)|halfway|half way|"
        r"part way|in my|on my|signed up for|enrolled (?:on|in|for)|starting)(?: \S+){0,3}|(?:will|going to|"
        r"due to) (?:finish|graduate|complete|"
        r"be done)(?: \S+){0,3}|graduat(?:e|ing) (?:in|next|this)(?: \S+)?|(?:modules?|year|term|"
        r"exams?) (?:left|to go)|final year|not (?:finished|done|completed) yet",
        yes=("Finishing the three in September.",),
        no=("I finished in 2014.",),
    ),
    Rule(
        "en.unfinished.started",
        r"(?:started|began)(?: \S+){0,3}|(?:did|done) (?:#|a|one|two|half|some|a couple of|"
        r"a few) (?:\S+ )?(?:years?|terms?|modules?|semesters?)(?: \S+){0,4}",
        yes=("Started uni but packed it in.", "I did two years of my degree"),
        no=("I passed.",),
    ),
    Rule(
        "en.howgood.question",
        r"how (?:well|good|strong|fluent)|what is your \S+ like",
        yes=("How good is your French?",),
        no=("Which degree do you have?",),
    ),
    Rule(
        "en.foreign.school",
        r"(?:from|in) (?:lagos|ghana|nigeria|kenya|india|pakistan|romania)|(?:qualified|studied|trained|"
        r"degree|school|bachelor) (?:\S+ )?(?:in|from|back in) (?:lagos|ghana|kenya|romania|poland|india|"
        r"nigeria|syria|ukraine|bulgaria|spain|portugal|italy|pakistan|ghana|turkey|my country|"
        r"the philippines|philippines|lithuania|latvia|greece|hungary|brazil|iran|iraq)|back home|abroad|"
        r"overseas|foreign (?:degree|qualification)",
        yes=("I qualified in Romania.",),
        no=("I qualified in Leeds.",),
    ),
)
