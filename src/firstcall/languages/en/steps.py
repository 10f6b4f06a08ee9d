"""English steps on the way to a paper, and papers that are not one's own, which `papers` does not name."""

from __future__ import annotations

from firstcall.reading.rules import Rule

STEPS = (
    Rule(
        "en.state.progress_more",
        r"(?:last|final) (?:unit|module|assessment|exam|paper|portfolio|bit|part|hurdle|observation)s?(?: \S+)?|"
        r"assessor (?:is |\S+ )?(?:coming|due|still|booked|visits)(?: \S+){0,3}|portfolio (?:is )?(?:nearly|almost|"
        r"half|to|still)(?: \S+)?",
        yes=("My assessor's coming in for the last unit.", "Just the final exam."),
        no=("At my last job.",),
    ),
    Rule(
        "en.state.nopaper_more",
        r"(?:it|that|one|1ne|licence|card|certificate|badge) is in (?:my |the )?(?:\S+ )?\S+'s name|not in my (?:own "
        r")?name|under (?:my |the )?(?:\S+ )?\S+'s (?:name|ticket|licence|registration|number|badge|card|certificate)",
        yes=("It's in my ex's name.", "I work under my brother's ticket."),
        no=("It's in my name.",),
    ),
    Rule(
        "en.state.progress_wait",
        r"(?:week|month|long) wait|(?:on|joined) (?:the|a) waiting list|(?:weeks?|days?|months?) into(?: \S+){0,3}|"
        r"(?:have|has) not heard (?:back|anything|from)(?: \S+)?|not heard back|chas(?:ing|ed) (?:it|them)(?: up)?|# "
        r"of the # (?:papers|exams|tests|parts|assessments)",
        yes=("Four weeks into a sixteen week wait.", "I haven't heard back.", "Passed two of the three papers."),
        no=("I waited.",),
    ),
    Rule(
        "en.state.nopaper_never",
        r"self - taught|self taught|taught myself|(?:learnt|learned|picked it up) (?:it )?(?:on the (?:job|hoof)|as i "
        r"went(?: along)?)|(?:dropped|bailed|pulled|flunked) out(?: \S+){0,3}|(?:packed|jacked|chucked|sacked) it "
        r"in(?: \S+){0,4}|(?:am |a |was )?(?:unqualified|untrained|uncertified|unlicenced|unregistered)(?: \S+)?|"
        r"toolbox talk(?: \S+){0,2}|(?:is|was|is about) as far as i (?:have )?(?:gone|got|went|ever got)|had a (?:go|"
        r"play|bash) (?:on|in|with|at)(?: \S+)?",
        yes=(
            "Self taught, me.",
            "I dropped out in the second year.",
            "I had a go on one once.",
            "IOSH is as far as I've gone.",
        ),
        no=("I took it.",),
    ),
    Rule(
        "en.state.took_well",
        r"(?:#|three|one|two|five|half) day course(?: \S+){0,4}|(?<=^ )(?:with|got) (?:a )?(?:distinction|merit|"
        r"honours|flying colours|full marks|credit)|passed (?:it )?(?:first time|with flying colours)|(?:course|it|"
        r"mine|one|1ne) (?:with|through|at|by) (?:the )?(?:st john'?s?|red cross|city and guilds|arco|jewson|travis "
        r"perkins|college)(?: \S+)?",
        yes=("Three day course with St John's.", "With a distinction."),
        no=("With my brother.",),
    ),
    Rule(
        "en.state.valid_due",
        r"due (?:for )?(?:a )?renewal (?:in|next|soon|this|on|by)(?: \S+){0,2}",
        yes=("It's due for renewal in a fortnight.",),
        no=("It's due for renewal.",),
    ),
    Rule(
        "en.refusal.that",
        r"(?:but |just )?not (?:that|this) (?:1ne|one)(?= [.,!]| $)|but not (?:that|this|it)(?= [.,!]| $)|nobody(?:'s|"
        r" has)? ever asked (?:me )?for (?:it|#|1ne|them)|never been asked(?: for(?: \S+)?)?|did not bother with(?: "
        r"\S+)?",
        yes=("I've done asbestos but not that one.", "Nobody's ever asked me for one."),
        no=("Not on me.",),
    ),
    Rule(
        "en.needless.asked",
        r"nobody(?:'s| has)? ever asked(?: \S+){0,3}|never been asked(?: for(?: \S+)?)?",
        yes=("Nobody's ever asked me for one.",),
        no=("I asked for one.",),
    ),
    Rule(
        "en.possess.it_kept",
        r"(?:left|leave|keep|have) (?:it|mine|my \S+) (?:in|at|on) (?:my |the |home)(?: ?\S+)?|it is on (?:the|my) "
        r"(?:app|phone|wall|record|file|system|fridge)|i have (?:got )?(?P<n>#) (?:from|dated|that|off|through|which|"
        r"already)(?: \S+)?",
        lambda hit: None if hit.told("n") and hit.num("n") != 1 else hit.rule.id,
        yes=("Left it in my locker.", "I've one from my last school."),
        no=("I've two from my last school.", "I left home."),
    ),
)
