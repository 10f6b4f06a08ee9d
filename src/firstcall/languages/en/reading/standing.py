"""English everyday words for how a paper stands: denied, run out, on its way.

What `papers` and `steps` do not name: whole ways of saying it that hold no word for a paper ("That's the one I'm
missing", "Not any more", "It's in the pipeline"). How it is had stands in `holding`.
"""

from __future__ import annotations

from firstcall.languages.en.reading.holding import END, OPEN, PAPER
from firstcall.reading.rules import Rule

DENIED = (
    Rule(
        "en.state.nopaper_nobody",
        r"(?:nobody|no 1ne|they never)(?: has| have)? (?:ever )?(?:actually |really )?(?:gave|issued|offered|sent|"
        r"trained|"
        r"put|given) (?:me|us)(?: (?:any|a|the|#|1ne|for|on|through))?(?: (?!time|day|trouble|problem|reason)\S+)?",
        yes=("Nobody ever gave me any ticket.",),
        no=("They gave me a ticket.",),
    ),
    Rule(
        "en.deny.emphatic_say",
        r"(?:i (?:am going|will have|would have|have|need|got|am afraid i have) to|i (?:will|must|would)) (?:just "
        r")?say no"
        r"(?: to (?:that|this|it|those)(?: 1ne| one)?)?(?= [.,!]| $| (?:i am )?afraid| sorry| there)|(?:it is|that is|"
        r"that would be|that will be|put "
        r"me down "
        r"(?:as|for)|it has to be|it would be) (?:a |as a )?no(?= (?:from me|i am afraid|afraid|sorry|there|for now|"
        r"then)|"
        r" [.,!]| $)|(?:i )?(?:must|have to|will) (?:admit|confess|be honest)(?: that)?(?: ,)? (?:i (?:do|have|am) not|"
        r"no)"
        rf"{END}",
        yes=("I'm going to say no.", "It's a no from me.", "I must admit I don't.", "That would be a no I'm afraid."),
        no=("I have to say no one asked.", "It's a no-brainer."),
    ),
    Rule(
        "en.state.nopaper_zero",
        rf"(?<=^ )#{END}",
        lambda hit: hit.rule.id if hit.parts and not hit.parts[0].value else None,
        yes=("Zero.",),
        no=("One.", "I've zero doubt."),
    ),
    Rule(
        "en.state.nopaper_lacks",
        r"i (?:have not|do not have|have not got|do not hold|have no|have had no|had no|never had (?:a|the|any)) "
        r"(?:the |a "
        rf"|any |my )?(?:formal |proper |official |right )?(?:{PAPER}|training|certification)(?: for (?:it|"
        rf"that))?{END}",
        yes=("I haven't the ticket.", "I don't have the paperwork.", "I've had no formal training."),
        no=("I don't have the paperwork on me.",),
    ),
    Rule(
        "en.state.nopaper_unpaid",
        r"(?:employer|company|boss|work|job|firm|place|agency|gaffer|school|they|council|manager|nobody|no 1ne) (?:\S+ "
        r")?"
        r"(?:(?:never|did not|would not|will not|have not|has not|had not) (?:ever |even )?)?(?:put|putting|sent|send|"
        r"pay|"
        r"paid|paying|offered|offer|gave|give|got|get|trained|train) (?:me|us|for|to|any of us|anyone)(?: (?:through|"
        r"on|it|"
        rf"that|#|1ne|the course|for|any|training|me|us))*{END}|(?:could not|can not) afford (?:it|that|to|the "
        rf"(?:course|fee|"
        r"fees|test|training|exam))(?: do it)?|too (?:expensive|dear|pricey|costly) (?:for me)?",
        lambda hit: hit.rule.id if {"never", "not", "nobody", "too"} & set(hit.said.split()) else None,
        yes=("They never put us through it.", "The company never paid for it.", "I couldn't afford the course."),
        no=("They put us through it.", "They paid for it."),
    ),
    Rule(
        "en.state.nopaper_denied",
        rf"{OPEN}(?:(?:but|well|and|honestly|yes|no) ,? ?)?(?:i )?(?:have |had )?never (?:even |actually |really |"
        rf"once )?"
        r"(?:took|taken|went|gone|applied|sat|did|done|got|gotten|had|held|been|bothered|tried|signed up|trained|"
        r"booked|"
        r"gone through|qualified|registered|been trained|been registered|been certified|been qualified|was|were|"
        r"attended|completed|passed|earned|received|was given|been given|been offered|been asked)(?: (?:for|on|in|to|"
        r"through|with|around|round|up|it|that|#|1ne|any|mine|the course|the training|the test|the exam|the card|the "
        rf"ticket|the certificate|doing|getting))*{END}",
        yes=("I never took it.", "Never went for it.", "I've never been on the course.", "Never trained in it."),
        no=("I never took it off.", "It has never been a problem."),
    ),
    Rule(
        "en.state.nopaper_none",
        rf"{OPEN}(?:(?:well|no|honestly|sorry|yes) ,? ?)?(?:i (?:have |do )?(?:have |got )?)?(?:none of (?:that|those|"
        r"them|these)|nothing (?:like that|of (?:the|that) (?:sort|kind)|on paper|formal|official|at all|in writing)|"
        r"not "
        r"(?:#|1ne|one|any) of (?:mine|those|them)|no (?:qualifications?|certificates?|tickets?|papers?|cards?|"
        r"paperwork|training|formal \S+|official \S+|proper \S+)(?: at all| whatsoever| for it| for that| as such)?|"
        r"zero|"
        rf"without (?:#|1ne|it)(?: at the (?:moment|minute)| right now| currently)?|not (?:that|this)(?: 1ne)?)(?: "
        rf"(?:i am )?afraid| sorry)?{END}|i "
        r"(?:am )?without (?:#|1ne|it)(?: at the (?:moment|minute))?",
        yes=("I've none of those.", "Nothing of the sort.", "I've nothing on paper.", "I've no tickets at all."),
        no=("None of those is a problem.", "I've nothing against it."),
    ),
    Rule(
        "en.state.nopaper_missing",
        r"(?:1ne|one|thing|only (?:1ne|one|thing)) (?:that )?(?:i (?:am|was) (?:missing|lacking|short of|without)|i "
        r"(?:do "
        r"not|have not) (?:have|got)|i lack|i never got)|(?:that|that 1ne|it) (?:is )?(?:the 1ne )?missing|(?:it is|"
        r"that is) "
        r"not (?:#|1ne|one|something) (?:that )?(?:i have|i hold|of mine|i have (?:got|done))|(?:it is|that is) not "
        r"(?:in "
        r"my|on my) (?:cv|repertoire|list|collection)|everything (?:but|except|bar|apart from) (?:that|that 1ne|"
        rf"it){END}|(?:all|everything) (?:but|except|bar) (?:that|that 1ne|it){END}|(?:lacking|missing|short of) "
        rf"(?:that|"
        r"that 1ne)|a gap (?:in|on) my (?:cv|\S+)",
        yes=("That's the one I'm missing.", "That one's missing.", "It's not one I have.", "Everything but that."),
        no=("Nothing's missing.", "The one I have is blue."),
    ),
    Rule(
        "en.state.nopaper_needed",
        rf"{OPEN}(?:(?:no|well|but|and|honestly) ,? ?)?(?:i )?(?:would|will|am going to) (?:still |first |just |"
        rf"probably "
        r"|only |obviously )?(?:need|have) to (?:get|do|take|sit|go and get|go on|be put through|apply for|study for|"
        r"go "
        r"through) (?:it|#|1ne|that|the (?:course|test|training|exam|card|ticket|certificate))(?: first| done| sorted|"
        rf" still)?{END}|(?:have|has) yet to (?:do|get|take|sit|pass|complete) (?:it|#|1ne|that|the \S+)|{OPEN}yet "
        rf"to do "
        rf"(?:it|that)(?: 1ne)?{END}|{OPEN}(?:if only|chance would be a fine thing|(?:i )?wish (?:i (?:did|had|was)))"
        rf"(?: one| 1ne| #)?{END}",
        yes=("I'd have to get one.", "I'd need to do the course.", "I have yet to do that.", "If only.", "Wish I had."),
        no=("I'd have to check.", "I'd need to renew it."),
    ),
    Rule(
        "en.state.nopaper_say",
        r"(?:can not|could not) (?:honestly |really )?say (?:that )?i (?:have|do|did|am|was|ever did|ever have)(?! not|"
        rf" never)(?: (?:it|#|1ne|that|done it|got it|got #|had #|one))?{END}|{OPEN}(?:not|never) (?:in my (?:\S+ "
        rf")?life|"
        r"in all my (?:years|life)|since i was born)|(?:have|had) not (?:even )?heard of it|"
        rf"{OPEN}(?:i )?(?:have |am )?(?:not|never) (?:been |actually |formally |officially )?(?:trained|qualified|"
        rf"registered|certified|certificated|licenced|accredited|ticketed|carded)(?: (?:in|on|for|with) (?:it|that|"
        rf"them))?"
        rf"{END}",
        yes=("I can't say I have.", "Can't say I do.", "I haven't been trained.", "Not in my life."),
        no=("I can't say I mind.", "I haven't been registered long."),
    ),
    Rule(
        "en.state.nopaper_others",
        r"(?:my (?:\S+ )?(?:mates?|colleagues?|boss|brother|wife|husband|workmates?)|the (?:other|others|other lads|"
        r"boss|"
        r"supervisor|foreman)|somebody else|someone else|everybody else|everyone else)(?: always| usually)? (?:had|did|"
        r"has|"
        r"have|got|held|does) (?:it|that|#|1ne|them)(?: ,)? (?:not me|(?:but )?i (?:did|do|have) not|(?:but )?i never "
        rf"did){END}",
        yes=("The others had it, I didn't.", "My colleague has it, not me."),
        no=("My colleague has it.",),
    ),
)

GONE = (
    Rule(
        "en.state.expired_slide",
        r"let (?:it|mine|my \S+|the \S+) slide|(?:it|mine) (?:got|was|has been|has got) (?:pulled|cancelled|revoked|"
        r"taken "
        r"(?:off|away)|stopped)|(?:come|came|gone|dropped) off (?:it|the (?:register|list|system))(?: (?:in|when|after|"
        r"last)(?: \S+){0,2})?",
        yes=("I let my certification slide.", "It got pulled.", "I came off it in 2019."),
        no=("Let it be.",),
    ),
    Rule(
        "en.only.all",
        r"all (?:that )?i have (?:got )?(?:is|are)(?: just)?|the only (?:#|1ne|one|thing|card|ticket) (?:that )?i have "
        r"(?:got )?is",
        yes=("All I've got is a driving licence.",),
        no=("That's all I have.",),
    ),
    Rule(
        "en.followup.asks",
        r"(?:is|would|will) (?:that|it|this) (?:be )?(?:a|any) (?:[^\s?]+ )?(?:problem|issue|must|requirement|deal "
        r"?breaker|"
        r"deal - breaker|obstacle|showstopper)(?: for (?:you|the job))?|(?:do|would|will) i (?:really |have to |"
        r"actually "
        r"|absolutely )?(?:need|have)(?: [^\s?]+){1,4}|is (?:it|that|#|1ne) (?:essential|required|needed|necessary|"
        r"compulsory|"
        r"mandatory|important|absolutely [^\s?]+|okay|all right)(?: [^\s?]+){0,4}|(?:do|would|will|could|can) (?:you|"
        r"they|the "
        r"company) (?:[^\s?]+ )?(?:pay|put|provide|cover|offer|train|help|sort|fund|sponsor|send|arrange)(?: "
        r"[^\s?]+){0,6}|"
        r"(?:can|"
        r"could) i (?:still )?(?:apply|get|do|take|sit|start|come|go)(?: [^\s?]+){0,6}|does (?:that|it) matter|is "
        r"there "
        r"(?:a|"
        r"any) (?:course|training|way|chance)(?: [^\s?]+){0,5}",
        yes=("No, is that a problem?", "No. Do I need it?", "No, would you pay for it?"),
        no=("Is that the tower one?",),
    ),
    Rule(
        "en.state.unsure_valid",
        r"(?:whether|if) (?:it|mine|that) is (?:still )?(?:valid|in date|current|up to date|good|active)(?! ,? (?:then|"
        r"yes))|"
        r"(?:do not|can not|could not|not|have to|need to|must) (?:know|sure|say|tell|certain|check|see|look|find out|"
        r"remember|swear)(?: [^\s,.]+){0,6}? (?:valid|in date|current|up to date|expired|run out|runs out|lapsed|out "
        r"of "
        r"date|still good|active)(?: any more| anymore| still)?|(?:might|may|could) (?:well )?(?:have|be) (?:\S+ )?"
        r"(?:expired|run out|lapsed|out of date|gone out)",
        yes=("I don't know if it's still valid.", "Whether it's in date I couldn't say.", "It might have expired."),
        no=("It's still valid.", "I don't know."),
    ),
    Rule(
        "en.state.expired_with",
        rf"(?:{OPEN}|well )i had (?:it|#|1ne|that|mine) (?:with(?! me)|through|from when|when i (?:was|worked)|while i "
        rf"was|"
        r"at my (?:last|old)|in my (?:last|old)|for my (?:last|old))(?: [^\s,.]+){0,3}",
        yes=("I had it with the MoD.", "I had one at my last place."),
        no=("I had it with me.", "I've had it with Balfour."),
    ),
    Rule(
        "en.deny.emphatic_lie",
        r"(?:would|will) be (?:lying|fibbing|telling a lie) if i said (?:yes|i (?:did|had|have|do|could|was|can|am)|so)"
        rf"{END}",
        yes=("I'd be lying if I said yes.",),
        no=("I'd be lying if I said no.",),
    ),
    Rule(
        "en.state.experience_doing",
        r"been (?:doing|driving|using|operating|working) (?:it|them|that|this|these|the job|the work)(?: \S+){0,2}? "
        r"(?:for|"
        r"since|all my)(?: \S+){1,3}|(?:have |i )done (?:the job|the work|this job|similar|something similar|that job|"
        r"it "
        r"for (?:#|years))(?: \S+){0,3}",
        yes=("I've been doing it for years.", "I've done similar."),
        no=("I've done it.",),
    ),
    Rule(
        "en.state.expired_longer",
        r"(?:(?<=^ )|(?<= [.,!?;] )|(?<= no ))(?:sadly |sorry |unfortunately )?not (?:any more|anymore|any longer)|"
        r"(?:i|it|mine) "
        r"(?:am|do|have|did|is|does|can) not(?: [^\s.!?]+){0,4} (?:any more|anymore|any longer)|no longer(?! than)(?: "
        r"(?:have|hold|got|"
        r"valid|current|active|in date|registered|certified|qualified|licenced|on the|a)(?: \S+)?)?",
        yes=("Not any more.", "I no longer have one.", "It's no longer valid.", "I don't have it anymore."),
        no=("I work there no longer than a year.", "Any more questions?"),
    ),
    Rule(
        "en.state.expired_once",
        rf"{OPEN}(?:(?:yes|well|no|but) ,? ?)?(?:i (?:did have|did hold|once had|had) (?:it|#|1ne|that|mine)(?: "
        rf"(?:once|"
        r"before|in the past|previously|at one (?:time|point)|(?:many )?years ago|ages ago|a long time ago|back in the "
        rf"day|years back|for a (?:while|bit)|at my last \S+|in my last \S+))?{END}|once upon a time|(?:in the|at 1ne|"
        rf"at "
        r"one) (?:past|time|point)|previously|formerly|back in the day|way back(?: when)?|years (?:ago|back)|a long "
        r"time "
        rf"ago|up (?:to|till|until) last \S+|i used to (?:have|hold|carry|own)? ?(?:it|#|1ne|that|a \S+)?)(?: ,)?(?: "
        rf"yes)?"
        rf"(?: i (?:did|had|was))?{END}|did have (?:it|#|1ne) once|i (?:did|was|had) (?:once|previously|in the past|"
        rf"back then)(?= [.,!]| $)|(?:at (?:#|one|1ne) (?:time|point)|back in the day|"
        r"years ago|once upon a time|in the past|(?:till|until|up to) last \S+)(?: ,)? (?:yes|i did|i had|i was)",
        yes=("I had one once.", "In the past, yes.", "Till last year I did.", "I did have one.", "I used to hold one."),
        no=("I had one at school to do.", "I passed it years ago."),
    ),
    Rule(
        "en.state.expired_until",
        r"(?:was |were |been )(?:only )?(?:valid|good|current|in date|active|registered|licenced|certified) (?:up "
        r")?(?:till|"
        r"until|to|through) (?:last|the (?:end|start|beginning|summer|spring) (?:of )?\S+|january|february|march|april|"
        r"june|july|august|september|october|november|december|recently|then|covid|lockdown|#)(?: \S+)?|(?:valid|good|"
        r"current|in date|active) (?:up )?(?:till|until|to|through) (?:last|yesterday|recently)(?: \S+)?|(?:it|mine|"
        r"that) "
        r"(?:has )?(?:finished|ended|stopped|came to an end)(?: \S+){0,2}|(?:well |way |a bit |long )?past (?:its|the) "
        r"(?:\S+ )?(?:date|expiry|best|sell by)(?: date)?|(?:came|come|went|dropped|been taken|fell|gone) off the "
        r"(?:register|list|system|roll)",
        yes=(
            "It was valid till last year.",
            "It's past its expiry.",
            "I came off the register.",
            "It ended in January.",
        ),
        no=("It's valid until March.", "I finished last year."),
    ),
    Rule(
        "en.state.expired_need",
        r"(?:need|needs|have|has|got|want|wants|just|still) to (?:renew|redo|resit|retake|refresh|update|be (?:renewed|"
        r"redone|updated|refreshed)|get (?:it|mine|that) (?:renewed|redone|updated|done again|sorted))(?: (?:it|that|"
        r"mine|"
        r"#|1ne|my \S+|the \S+))?(?= [.,!]| $| first| again| now| because| since)|(?:should|ought to|meant to|supposed "
        rf"to|forgot to|could) (?:have )?(?:renew(?:ed)?|redo(?:ne)?)(?: it| mine| that)?|wants renewing|(?:needs|due|"
        rf"overdue|need|want|wants) (?:a|my|for a|its|the) (?:refresher|update|top up|"
        rf"renewal){END}|(?:they|the \S+) (?:have )?(?:cancelled|revoked|pulled|suspended|withdrew|stopped) (?:it|"
        rf"mine)",
        yes=(
            "I need to renew it.",
            "I'd have to redo it.",
            "I forgot to renew it.",
            "I need a refresher.",
            "It wants renewing.",
        ),
        no=("I need to renew it next year.", "I renewed it."),
    ),
)

COMING = (
    Rule(
        "en.state.progress_more_to",
        r"(?:#|one|1ne|a) more (?:day|module|unit|exam|test|session|week|course|part)(?:'s)?(?: \S+)? (?:and|then|to "
        r"go|"
        r"left)(?: \S+){0,3}|(?:part|stage|phase|step|level) (?:#|one|two|three) (?:in|on|next|to come|still|is next|"
        r"is to)"
        r"(?: \S+){0,3}|waiting to (?:do|take|sit|start|get|go on)(?: \S+){0,3}|(?:application|form|forms|paperwork) "
        r"(?:is "
        r")?(?:half )?(?:filled in|filled out|started|done)|# of (?:the )?# (?:standards|modules|units|parts|days|"
        r"hours|"
        r"competencies|sessions)(?! signed| done and)",
        yes=("One more day's training and it is.", "Part two in the new year.", "Ten of the fifteen standards."),
        no=("One more thing.", "Part one done."),
    ),
    Rule(
        "en.state.progress_way",
        r"(?:am|currently|already) on the (?:\S+ )?course(?: now| at the (?:moment|minute)| right now| this \S+)?|i "
        r"have "
        r"(?:got )?(?:a|my|a \S+) (?:place|slot|spot|seat|date)(?: \S+){0,4}|(?:the|my|our) (?:\S+ )?(?:course|resit|"
        r"retake|assessment|practical|training|exam|test) is (?:on|in|next|this|at|tomorrow|booked|coming)(?: "
        r"\S+){0,3}|"
        r"(?:should|will|ought to) (?:have|get|be getting) (?:it|#|1ne|mine|that|the card) (?:by|in|next|within|soon|"
        r"on|this|before|any)(?: \S+){0,3}|(?:is |it is )(?:in hand|underway|under way|ongoing|pending|still pending)|"
        r"in "
        rf"the (?:pipeline|works|making|process)|{OPEN}(?:still )?pending|i am (?:still |just )?waiting{END}|still "
        rf"waiting"
        rf"{END}|(?:renewing|redoing|retaking|resitting|updating|refreshing|getting|sorting|applying for|going for) "
        rf"(?:it|"
        r"mine|#|1ne|that)(?: (?:done|sorted|renewed))?(?: now| at the (?:moment|minute)| right now| next \S+| this "
        r"\S+| "
        rf"as we speak)?{END}|(?:i have (?:got )?(?:a|my) )?resit (?:next|in|on|booked|is|this)(?: \S+){{0,2}}|"
        rf"(?:(?<=^ )|"
        rf"(?<= [.!] ))i am (?:still |only |just )?a (?:\S+ )?(?:trainee|apprentice|student){END}|(?:#|1ne|one|a) "
        rf"(?:more |last )?(?:unit|exam|"
        r"module|test|paper|day|assessment|part|session|bit)s? (?:left|to go|to do|still to do|to pass|to sit)|(?:the|"
        r"my|"
        r"just the|only the) (?:\S+ )?(?:test|exam|practical|assessment|theory|paperwork|portfolio) (?:left|to go|to "
        r"do|to "
        r"pass|to sit|to come|still to come)|(?:done|finished|completed|passed) (?:part|half|stage|module|unit|phase|"
        r"step) "
        r"(?:#|one|1ne|of it)|(?:put|entered) me (?:in|down|forward) for(?: \S+)?",
        yes=(
            "I'm on the course now.",
            "It's in the pipeline.",
            "I've one unit left.",
            "I'm getting it sorted.",
            "My resit's in June.",
            "I've done part one.",
            "I'm still a trainee.",
        ),
        no=("I went on the course.", "I've got it.", "I finished the course."),
    ),
)

STANDING = (*DENIED, *GONE, *COMING)
