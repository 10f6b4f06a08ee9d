"""English everyday words for a paper that is had: held, shown, kept somewhere, needed for the work, renewed.

What `papers` and `steps` do not name: whole ways of saying it that hold no word for a paper ("It's in the glovebox").
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

END = r"(?= [.,!?;]| $)"
"""Where it ends."""
OPEN = r"(?:(?<=^ )|(?<= [.,!?;] ))"
"""Where a clause of its own begins."""
_ONE = r"(?:it|that|that 1ne|this 1ne|#|1ne|one|mine)"
PAPER = (
    r"(?:card|ticket|tickets|certificate|certificates|badge|paper|papers|paperwork|qualification|qualifications|pin|"
    r"pass|full 1ne|full ticket|proof|piece of paper|bit of paper|documents?)"
)
_PLACE = (
    r"(?:drawer|van|glovebox|glove box|car|office|wallet|purse|bag|folder|file|filing cabinet|cupboard|house|locker|"
    r"kitchen|safe|box|cab|truck|lorry|wall|fridge|phone|lanyard|jacket|coat|pocket|desk|shed|garage|toolbox|tin|frame|"
    r"living room|hall|hallway|handbag|rucksack|backpack|briefcase|shoebox|emails?|inbox|app|portfolio|cupboard|"
    r"dashboard|door|noticeboard|bedside table|table)"
)

HOLDING = (
    Rule(
        "en.possess.it_hold",
        rf"(?:that )?i (?:do |do still |still |already |certainly |definitely |do already )?(?:have|hold|own|carry) "
        rf"(?:got )?(?:already|{_ONE}){END}|that i do have{END}|{OPEN}(?:have )?already (?:have|got|"
        rf"hold) {_ONE}{END}|"
        rf"i do already{END}|{OPEN}i hold (?:#|1ne|that|it)",
        yes=("That I do have.", "I hold one.", "I already have it.", "Already got one."),
        no=("I have two already.", "That I don't have."),
    ),
    Rule(
        "en.possess.it_paper",
        rf"i have (?:got )?(?:still got )?(?:the|my|all my|all the|all of my) (?:actual |physical |plastic )?{PAPER}"
        rf"(?= [.,!]| $| for (?:it|that|#|1ne)| to prove| to show| here| at home| in my| on me| with "
        rf"me)|{OPEN}(?:have )?"
        rf"(?:got )(?:the|my|all my|all the) {PAPER}(?= [.,!]| $| for (?:it|that)| to prove| to show| here| at home)|"
        rf"(?:i have (?:got )?|{OPEN}got )the (?:lot|works){END}",
        yes=("I've got the paperwork.", "I have all my tickets.", "Got the card.", "I've the certificate to prove it."),
        no=("I have the card for gas.", "I've got the van."),
    ),
    Rule(
        "en.possess.it_place",
        rf"(?:it|mine|that|the card|my card|the certificate|my certificate) is (?:here|right here|in front of me|"
        rf"with me|at home|(?:\S+ )?(?:on|in|at|inside) (?:the|my|a) (?:\S+ )?{_PLACE})(?: at home| somewhere)?|"
        rf"(?:it|mine) is (?:hanging(?: up)?|pinned(?: up)?|framed|up|sat|sitting|lying) (?:on|in|to|at)(?: "
        rf"\S+){{0,3}}|"
        rf"i am (?:looking (?:right )?at|holding) {_ONE}|(?:i have |{OPEN})(?:got )?{_ONE} (?:with me|on me|here|"
        rf"right "
        rf"here|at home|in front of me|to hand|(?:in|on) (?:the|my) {_PLACE})",
        yes=("It's in the glovebox.", "It's here in front of me.", "Got it in my bag.", "I'm looking at it now."),
        no=("It's in the post.", "It's in hand.", "It's not here."),
    ),
    Rule(
        "en.possess.it_show",
        r"(?:i can|i could|i will|let me|shall i|want me to|i am happy to|happy to)(?: \S+)? (?:send|email|e - mail|"
        r"show|"
        r"forward|text|scan|upload|whatsapp|provide|post|photograph|bring)(?: (?:you|it|them|round|over|along|in|"
        r"through)"
        r")*(?: (?:a|the|my))?(?: \S+)? ?(?:copy|copies|photo|picture|scan|pdf|proof|certificate|card|ticket|badge|"
        r"number)(?: of (?:it|them|mine))?|(?:i can|i could|i will|let me) (?:send|bring|show|email) (?:you )?(?:it|"
        r"that|"
        r"mine)(?: (?:along|in|with me|over|through|round|to (?:the|you)(?: \S+)?))?"
        rf"{END}|i have (?:got )?a (?:\S+ )?(?:copy|photo|scan)(?: \S+){{0,4}}",
        yes=("I can send you a copy.", "I'll bring it to the interview.", "I've a copy I can send you."),
        no=("I can bring my tools.", "I can send you my CV."),
    ),
    Rule(
        "en.possess.it_while",
        rf"{OPEN}(?:have )?(?:had|held) (?:it|mine|#|1ne|that) (?:for )?(?:now )?(?:a while|a good while|ages|years|"
        rf"some "
        r"time|quite some time|a long time|donkey's years|# (?:years|months|weeks)|a (?:good )?few (?:years|months)|a "
        r"couple of (?:years|months)|all my (?:working )?life|forever|a year)(?: now| already)?"
        rf"{END}|{OPEN}(?:ever )?since (?:last|i (?:was|left|started|qualified|turned|moved|joined|finished)|january|"
        r"february|march|april|may|june|july|august|september|october|november|december|school|day 1ne|day one|forever|"
        rf"college|uni|the (?:spring|summer|autumn|winter|start))(?: \S+){{0,4}}{END}|{OPEN}(?:ever )?since "
        rf"#{END}|{OPEN}(?:going on |nearly |about |over |almost )*(?:#|a) (?:years|months)(?: now| "
        rf"already){END}|{OPEN}for (?:about |nearly |"
        rf"over "
        rf"|almost |the last |around )*(?:#|a) (?:years?|months?)(?: now| already)?{END}|{OPEN}(?:for (?:years|ages)|"
        rf"all my life|as long as i can remember)"
        rf"(?: now)?{END}",
        yes=("Had mine two years.", "Since January.", "For about a year now.", "Ever since I left school."),
        no=("I had it for two years.", "I've driven for two years."),
    ),
    Rule(
        "en.possess.it_needed",
        r"(?:would|could|can) not (?:be |have )?(?:\S+ ){0,7}(?:without (?:it|#|1ne|that|them)|otherwise)"
        rf"{END}|(?:lost|stuck|stranded) without (?:it|#|1ne)|(?:be|is) (?:hard|tricky|difficult|impossible|illegal) "
        rf"to (?:\S+ ){{1,5}}without(?: it| #| 1ne| "
        rf"that)?"
        rf"{END}",
        yes=("I wouldn't have applied without it.", "I wouldn't be ringing otherwise.", "Be hard to work without it."),
        no=("I've always worked without it.",),
    ),
    Rule(
        "en.state.took_put",
        r"(?:employer|company|boss|work|job|firm|place|agency|gaffer|school|they|council|army|site|manager|hotel|"
        r"hospital"
        r") (?:has |have |had |all |actually |always )?(?:put (?:me|us|everyone|everybody|all of us)(?: all)? "
        r"(?:through|on)"
        r" (?:it|that|the course|#|1ne|mine|this)|sent (?:me|us|everyone)(?: all)? (?:on|to do|for|off to do) (?:it|"
        r"that|"
        r"the course|#|1ne)|paid for (?:it|mine|that|the course|#|1ne|me to do it)|got me (?:it|#|1ne|mine)|gave (?:it|"
        r"that) (?:to )?(?:me|us|all of us|everyone))|(?:it|that|mine) (?:came|comes|came along) with the (?:job|role|"
        r"course|apprenticeship|work)|(?:it|that) was (?:all )?part of (?:my|the|our) (?:\S+ )?(?:induction|training|"
        r"apprenticeship|degree|course|diploma|basic)",
        yes=("My employer put me through it.", "They put us all through it.", "It came with the job."),
        no=("They're putting me through it.", "They never paid for it."),
    ),
    Rule(
        "en.state.took_arrived",
        r"(?:it|mine|that|(?:the|my) (?:new )?(?:card|1ne|one|certificate|badge|pin|pass|licence|ticket|paperwork|"
        r"renewal)) (?:has )?(?:just |only just |finally |already )*(?:arrived|came|come|landed|turned up|been "
        r"delivered|"
        r"dropped|been issued)(?: (?:back|through|in the post|last|yesterday|today|this|on|a|in)(?: \S+){0,2})?"
        rf"{END}|{OPEN}(?:i )?(?:have )?(?:just )?got (?:it|mine|#|1ne|that) (?:in|on|at|through|from|when|during|"
        r"around|about|before|after|since|early|late|last|this|back|two|a) (?!my |the (?:van|car|post))(?:\S+)(?: \S+)"
        rf"{{0,2}}|{OPEN}(?:just |only just )(?:arrived|came|got|did|passed|had|finished|renewed|landed)(?: "
        rf"\S+){{0,4}}"
        rf"{END}|i (?:have )?(?:only )?just (?:did|got|passed|had|renewed|finished|completed|done|been on) (?:it|mine|"
        rf"that|#|1ne|my \S+|the \S+)(?! left| to)(?: \S+){{0,3}}{END}",
        yes=("It arrived last week.", "Just arrived.", "The new one came last week.", "I just did it."),
        no=("It should have arrived.", "It hasn't come."),
    ),
    Rule(
        "en.state.took_sorted",
        rf"{OPEN}(?:(?:it is |that is |i am )?(?:all )?sorted|ticked (?:that|the) box|all signed off|in the bag|job "
        rf"done|been there(?: ,)? done that)(?: that)?(?: last \S+| already| in \S+)?{END}|{OPEN}sorted (?:that|it|"
        rf"mine)"
        rf"(?: \S+){{0,3}}{END}|box i can tick|tick(?:s)? that box|(?:second|third|first) time lucky|took me (?:#|a "
        r"couple of|two|three) (?:goes|tries|attempts|times)|(?:got|passed|did) (?:it )?(?:on )?(?:the |my )?(?:second|"
        r"third|#th) (?:go|try|attempt|time)",
        yes=("Sorted.", "Sorted that last month.", "That's one box I can tick.", "It took me two goes but I got it."),
        no=("It's being sorted.", "I need to get it sorted."),
    ),
    Rule(
        "en.state.took_teach",
        r"i (?:am (?:a|the|an|actually a|actually the) (?:\S+ )?(?:instructor|trainer|assessor|examiner|tutor)|"
        r"(?:actually "
        r"|also )?(?:(?:teach|train|instruct) (?:it|that|them|people|others|other people|everyone)|(?:teach|deliver|"
        r"run|"
        r"assess|train) (?:the|that|those) (?:course|courses|training|classes|1ne))(?: \S+){0,3})",
        yes=("I'm the trainer.", "I'm an instructor for it.", "I actually teach the course."),
        no=("I'm a trainee.",),
    ),
    Rule(
        "en.state.valid_until",
        r"(?<!was )(?<!were )(?<!only )(?:valid|good|current|in date|(?<=it )is|(?<=mine )is) (?:up )?(?:till|until|to|"
        r"through) (?!last|"
        r"recently|"
        r"yesterday)(?:the |next |end of |about |around )*\S+(?: next year| \#)?",
        yes=("Valid until next May.",),
        no=("It was valid until May.", "Valid until last month."),
    ),
    Rule(
        "en.state.took_made",
        r"(?:they|work|the \S+|my \S+|agency) (?:\S+ )?(?:had me|had us|got me to|made me|made us|made us all|had us "
        r"all) (?:all "
        r")?(?:do|take|sit|get|go on) (?:it|that|#|1ne|the \S+)|(?:on|joined|signed up to) the update service",
        yes=("They had me do it when the last one left.", "I'm on the update service."),
        no=("They had a go.",),
    ),
    Rule(
        "en.state.took_standing",
        rf"(?<=^ )(?:(?:yes|yes ,) )?(?:fully |all |already |still |duly )?(?:registered|qualified|certified|"
        rf"certificated|"
        rf"licenced|accredited|chartered|ticketed)(?: and (?:insured|up to date|in date|paid up|current))?{END}",
        yes=("Registered, paid up.", "Fully certified."),
        no=("I'm not registered.",),
    ),
    Rule(
        "en.notneg.conditions",
        r"no (?:conditions|restrictions|warnings|cautions|sanctions|gaps|issues)(?= [.,!]| $| on)",
        yes=("Registered, no conditions.",),
        no=("No certificate.",),
    ),
    Rule(
        "en.state.took_course",
        r"i (?:went|was|have been|got sent|was sent) on (?:the|a|that|their|its|my) (?:\S+ )?course(?! (?:now|at|"
        r"right))"
        r"(?: \S+){0,3}|been on (?:the|that) course",
        yes=("I went on the course last year.", "I've been on the course."),
        no=("I'm on the course.",),
    ),
    Rule(
        "en.state.valid_left",
        r"(?:#|a|another|a good|a few|a couple of|plenty of|loads of|still|good few|well over a|nearly a|over a) "
        r"(?:more )?"
        r"(?:year|years|months|weeks|month|time|life)? ?(?:or so )?(?:left|to run|to go) (?:on|before)(?: \S+){1,3}|i "
        r"have "
        r"(?:got )?(?:another |still |a good |a few |a couple of )?(?:#|years|a|another)? ?(?:more )?(?:year|years|"
        r"months) "
        r"(?:left )?on (?:it|mine|that|the card)|(?:does|do|will) not (?:expire|run out|lapse|end|finish|need "
        r"(?:renewing|"
        r"redoing|doing|updating)|come up|go out)(?: again)?(?: (?:till|until|for|before)(?: \S+){1,3})?",
        yes=("It's got two years left on it.", "I've another year on it.", "It doesn't expire until next year."),
        no=("I left it on the table.", "It has run out."),
    ),
    Rule(
        "en.notneg.expire",
        r"(?:does|do|will) not (?:expire|run out|lapse|end|finish|need (?:renewing|redoing|updating)|come up for|go "
        r"out)"
        r"(?: again)?(?: (?:till|until|for|before)(?: \S+){1,3})?",
        yes=("It doesn't run out till May.",),
        no=("It hasn't run out.",),
    ),
    Rule(
        "en.notneg.detail",
        r"(?:do|can|could) not (?:know|remember|recall|tell you|have) (?:the|my|its|what) (?:\S+ )?(?:number|date|"
        r"expiry|"
        r"pin number|reference|code|colour)(?: \S+){0,4}",
        yes=("I just can't remember the number.",),
        no=("I can't remember doing it.",),
    ),
    Rule(
        "en.state.took_replaced",
        r"(?:got|had|given|sent|have)(?: me)? a (?:replacement|duplicate)|(?:got|have|sent)(?: me)? a new (?:1ne|one|"
        r"card|"
        r"certificate|badge|ticket)|(?:they|it|was|been) (?:have )?(?:replaced|reissued|re - issued)(?: it)?|replaced "
        r"it",
        yes=("I lost it but got a replacement.", "They reissued it."),
        no=("I need a replacement.",),
    ),
    Rule(
        "en.notneg.needed",
        r"(?:would|could|can) not (?:be |have )?(?:\S+ ){0,7}(?:without (?:it|#|1ne|that|them)|otherwise)(?= [.,!]| $)|"
        r"(?:be|"
        r"is) (?:hard|tricky|difficult|impossible|illegal) to (?:\S+ ){1,5}without(?: it| #| 1ne| that)?|(?:lost|stuck|"
        r"stranded|nowhere|screwed|useless|unemployed|out of work) without(?: it| #| 1ne| that)?",
        yes=("I wouldn't be ringing otherwise.", "It'd be hard to work without it."),
        no=("I've worked without it.",),
    ),
    Rule(
        "en.renewed.replaced",
        r"(?:got|had|given|sent|have)(?: me)? a (?:replacement|duplicate|new card|new certificate|new badge|new "
        r"ticket)|"
        r"(?:they|it|was|been) (?:have )?(?:replaced|reissued|re - issued)(?: it)?|replaced it",
        yes=("I lost it but got a replacement.", "They reissued it."),
        no=("I need a replacement.",),
    ),
)
