"""English steps on the way to a paper, and papers that are not one's own, which `papers` does not name."""

from __future__ import annotations

from firstcall.reading.rules import Rule

STEPS = (
    Rule(
        "en.state.progress_more",
        r"(?<!passed the )(?<!passed my )(?<!did the )(?<!did my )(?<!finished the )(?<!finished my )(?<!done the "
        r")(?<!got the )(?:last|final) (?:unit|module|assessment|exam|paper|portfolio|bit|part|hurdle|"
        r"observation)s?(?: \S+)?|assessor (?:is |\S+ )?(?:coming|due|still|booked|visits)(?: \S+){0,3}|portfolio "
        r"(?:is )?(?:nearly|almost|half|to|still)(?: \S+)?",
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
        r"(?:is|was|is about) as far as i (?:have )?(?:gone|got|went|ever got)|had a (?:go|"
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
    Rule(
        "en.state.progress_still",
        r"(?<=is )being (?:done|sorted(?: out)?|arranged|checked|looked at|put through|dealt with)(?: \S+)?|(?:i "
        r")?(?:start|begin|starting|beginning) (?:it |the |my |on )*(?:course|training|module|classes|lessons|college|"
        r"on|next|\S*day)(?: \S+){0,3}|still (?:need|have|got) to (?:apply|send|register|collect|pick|pay|book)(?: "
        r"\S+){0,3}|(?:need|needs) to (?:apply|send off|register|be (?:sent|signed))(?: \S+){0,3}|have not (?:sent "
        r"(?:it |off|for)|applied|registered|booked|paid)(?: \S+){0,4}",
        yes=("It's being done now.", "I start the training on Monday.", "I still need to apply to the council."),
        no=("I started work on Monday.",),
    ),
    Rule(
        "en.state.took_again",
        r"(?:i )?(?:redid|retook|resat|requalified|recertified|re - did)(?: \S+){0,3}",
        yes=("I redid it in September.",),
        no=("I did the dishes.",),
    ),
    Rule(
        "en.possess.it_held",
        r"i have (?:held|owned|carried) (?:it|#|1ne|mine|that|my \S+)(?: (?:for|since)(?: \S+){0,2})?|(?<=^ )(?:yes , "
        r")?(?:i )?have been (?:for|since)(?: \S+){1,3}|i have (?:got )?(?:it|#|1ne|mine)(?= but)",
        yes=("I've held one since 2008.", "Have been for twelve years.", "I've got it but they want a refresher."),
        no=("I've held the line.",),
    ),
    Rule(
        "en.state.took_resit",
        r"(?:got|passed|did|nailed|cleared) (?:it |that |the \S+ )?(?:on the (?:resit|second|third|next)|(?:the "
        r")?second time|at the second|eventually|in the end|next time)(?: \S+)?",
        yes=("I failed it first time but got it on the resit.",),
        no=("I got it on Monday.",),
    ),
    Rule(
        "en.state.progress_part",
        r"(?:first|second|half|part|most|some) (?:year |half |bit |part |unit |module )?of (?:it|the (?:course|"
        r"qualification|diploma|nvq))(?: \S+)?",
        yes=("I did the first year of it.",),
        no=("Half of them.",),
    ),
    Rule(
        "en.state.valid_runs",
        r"(?:it |mine |card )?(?:runs|lasts|covers me) (?:till|until|to|through)(?: \S+){1,3}",
        yes=("It runs till Christmas.",),
        no=("It ran out.",),
    ),
)
