"""English ways to say what body, nerves and doctors forbid, whatever was asked: "my knees give out", "I'd keel over".

As in `topics`, on three questions that fit many: `doing` (can, would, do you mind), `ill` (any trouble with) and
`skill` (have you ever, do you know how).
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_PART = (
    r"backs?|shoulders?|knees?|hips?|neck|wrists?|ankles?|legs?|feet|foot|arms?|elbows?|hands?|fingers?|joints?|"
    r"lungs?|chest|heart|eyes?|eyesight|ears?|hearing|skin|spine|discs?|head|stomach|guts|nerves|bladder|body|eczema|"
    r"asthma|arthritis|sciatica|hernia|tinnitus|migraines?|hay ?fever|psoriasis|epilepsy|angina|gout|bp|"
    r"blood pressure|voice|throat|sinuses|thumbs?|toes?|bunions?"
)
_DOCTOR = (
    r"doctors?|doc|gp|surgeons?|consultant|physio|physiotherapist|specialist|chiropractor|cardiologist|osteopath|"
    r"optician|midwife|nurse|hospital|occupational health|psychiatrist|therapist|dermatologist|neurologist"
)
_GIVES = (
    r"gives?(?: (?:out|way|up|in|me)(?: \S+)?)?|gave(?: (?:out|way|up|in|me)(?: \S+)?)?|goes|went|go|swells?(?: up)?|"
    r"seizes?(?: up)?|seized(?: up)?|locks?(?: up)?|aches?|hurts?|throbs?|kills?(?: me)?|packs? (?:in|up)|"
    r"packed (?:in|up)|plays? (?:up|me up)|playing (?:up|me up)|flares?(?: up)?|splits?(?: open)?|cracks?(?: open)?|"
    r"bleeds?|(?:is|are|has|have|will|would) (?:\S+ )?(?:shot|knackered|gone|had it|wrecked|ruined|buggered|bad|dodgy|"
    r"terrible|awful|rotten|wonky|worn|agony|had enough|fused|broken|killing me)|(?:will|would|can|could|do|"
    r"does) not (?:really )?(?:take|stand|let|allow|manage|bend|like|cope|have it|hold|stretch)(?: \S+)?|"
    r"sees? to that|lets? me down|stops? me|had it|breaks? out|comes? up|turns? to (?:jelly|water)|protests?|says? no|"
    r"screams?|complains?"
)

AILMENTS = (
    Rule(
        "en.manner.able",
        r"(?:scared|terrified|frightened|nervous|anxious|wary|uneasy|uncomfortable|awkward|self - conscious|unhappy|"
        r"unwilling|reluctant|hesitant) (?:of|about|around|with|in|at|on|to|doing|being|working|\S+ing)|(?:do|"
        r"would) you (?:dislike|hate|dread|avoid|panic|freeze|hesitate|struggle)|get (?:to you|you down|"
        r"on your nerves)|(?:hard|tough|tiring|stressful|too much) for you|easily (?:distracted|bored|upset|offended|"
        r"stressed|flustered)|could you (?:manage|cope|handle)|do you have (?:a|the|an) (?:\S+ )?(?:head|eye|ear|"
        r"stomach|patience|stamina|nerve|hand|strength|memory) (?:for|to)|are you a (?:\S+ )?(?:speaker|driver|cook|"
        r"swimmer|listener|writer|runner|climber|rider|typist|communicator|singer)|(?:would|"
        r"could) you be (?:\S+ )?(?:comfortable|okay|fine|happy|all right|up to|confident)|able to|can you(?! start|"
        r" begin| come| do| work)|are you (?:\S+ )?(?:comfortable|okay|all right|fine|fit|good (?:at|with)|used to|"
        r"confident|at ease|at home|bothered|squeamish|scared|afraid|frightened|nervous|claustrophobic|patient|"
        r"physically|strong)|do you (?:\S+ )?(?:mind|enjoy|cope|mix|get on|get along|work well|follow|find|"
        r"get (?:\S+ )?(?:sick|dizzy|nervous|scared))|does (?:\S+ ){1,6}(?:bother|worry|scare|faze|frighten|"
        r"upset) you|(?:a|any) (?:problems?|trouble|difficult(?:y|ies)|issues?|fear) (?:with|in|about|of|working|"
        r"being|doing)",
        yes=("Are you comfortable on ladders?", "Are you strong?", "Does noise bother you?"),
        no=("Would you work Saturdays?", "Are you willing to move?", "Can you work Fridays?"),
    ),
    Rule(
        "en.manner.doing",
        r"(?:scared|terrified|frightened|nervous|anxious|wary|uneasy|uncomfortable|awkward|self - conscious|unhappy|"
        r"unwilling|reluctant|hesitant) (?:of|about|around|with|in|at|on|to|doing|being|working|\S+ing)|(?:do|"
        r"would) you (?:dislike|hate|dread|avoid|panic|freeze|hesitate|struggle)|get (?:to you|you down|"
        r"on your nerves)|(?:hard|tough|tiring|stressful|too much) for you|easily (?:distracted|bored|upset|offended|"
        r"stressed|flustered)|do you have (?:a|the|an) (?:\S+ )?(?:head|eye|ear|stomach|patience|stamina|nerve|hand|"
        r"strength|memory) (?:for|to)|are you a (?:\S+ )?(?:speaker|driver|cook|swimmer|listener|writer|runner|"
        r"climber|rider|typist|communicator|singer)|(?:can|could|would|will) you(?! need| require| be needing| say|"
        r" have had)|are you (?:(?!in |on )\S+ )?(?:able|happy|comfortable|okay|all right|fine|willing|prepared|ready|"
        r"up for|fit|good (?:at|with)|used to|confident|at ease|at home|free|available|flexible|bothered|squeamish|"
        r"scared|afraid|frightened|nervous|claustrophobic|interested|keen|open to|someone|patient|physically)|"
        r"do you (?:\S+ )?(?:mind|enjoy|like|feel|cope|mix|get on|get along|work well|follow|find|object|fancy|"
        r"get (?:\S+ )?(?:sick|dizzy|nervous|scared))|(?:a|any) (?:problems?|trouble|difficult(?:y|ies)|issues?|"
        r"objections?|fear|reservations|worries|concerns) (?:with|in|about|of|to|at|\S+ing)|any reason|(?:does|do|"
        r"would|will|is|are) (?:\S+ ){1,6}(?:bother|worry|scare|faze|frighten|upset|stress) you|(?:put|puts) you off|"
        r"you (?:be )?(?:put off|embarrassed|upset)|be (?:a problem|an issue|too much|okay|all right|"
        r"difficult)(?: for you)?|how (?:do|would) you (?:feel|cope)|(?:that|which) (?:would|could|might) (?:stop|"
        r"keep|prevent|limit)|anything (?:stopping|keeping|that)",
        yes=("Can you stand all day?", "Are you happy to work at height?", "Does noise bother you?"),
        no=("Do you have a car?",),
    ),
    Rule(
        "en.manner.skill",
        r"have you (?!ever had|got|any|had|been (?:dismissed|sacked|fired|banned|convicted|arrested|off|absent)|"
        r"ever been (?:dismissed|sacked|fired|banned|convicted|arrested|absent))(?:ever )?\S+|(?:do you have|have you|"
        r"got) (?:got )?(?:any |much |some |a lot of )?(?:\S+ )?(?:experience|knowledge|practice|understanding|"
        r"background)|do you know|do you (?:speak|read|drive|type|write|use|understand|cook|sew|ride|swim|paint|weld)|"
        r"are you (?:\S+ )?(?:familiar|trained|qualified|experienced|used to|fluent|literate|competent|proficient)|"
        r"can you (?:\S+ )?(?:operate|use|drive|read|ride|swim|cook|weld|sew|paint|write|speak|type|reverse|fix|"
        r"repair|make|lay|cut|build|play|sing|dance|ski|sail|shear|milk|plaster|tile|wire|code|program|do)",
        yes=("Have you ever used a till?", "Do you know how to sew?", "Can you ride a horse?"),
        no=("Have you got a car?", "Would you move?"),
    ),
    Rule(
        "en.manner.ill",
        r"sensitive to|prone to|under (?:a|the) doctor|hay ?fever|suffer (?:from|with)|trouble sleeping|light sleeper|"
        r"(?:back|knee|heart|hearing|skin|health|joint|shoulder|breathing|sight|eyesight|hip|neck|sleep|"
        r"stomach) (?:problems?|trouble|issues?|conditions?|complaints?)|(?:problems?|trouble|"
        r"issues?) with your (?:\S+ )?(?:back|knees?|health|heart|hands|shoulders?|hips?|joints|feet|legs|eyes|"
        r"hearing|skin|breathing|nerves)|bad (?:back|knees?|hips?|shoulders?|chest|heart)|asthma|epilep\S+|"
        r"medication that|on (?:any |regular )?medication|(?:sea|travel|car|motion) ?sick(?:ness)?|travel sick|"
        r"migraines?|allerg\S+|eczema|vertigo|injur(?:y|ies)|illness(?:es)?|claustrophobi\S+|phobias?|squeamish|"
        r"(?:health|medical) (?:condition|problem|issue|reason)s?",
        yes=(
            "Are you prone to migraines?",
            "Do you have any back problems?",
            "Do you have asthma?",
            "Do you get travel sick?",
        ),
        no=("Do you have a first aid certificate?",),
    ),
    Rule(
        "en.manner.past",
        r"(?:ever|you) (?:been|had) (?:(?:a|an|any|your|to) )?(?:\S+ )?(?:dismissed|sacked|fired|let go|banned|barred|"
        r"disqualified|convicted|arrested|charged|disciplined|disciplinary|cautioned|suspended|prosecuted|fined|"
        r"caution|conviction|ban|warning|driving ban|written warning|licence (?:taken|revoked|suspended))|walked out|"
        r"been in (?:prison|trouble|court)",
        yes=("Have you ever been dismissed?", "Have you ever had a driving ban?"),
        no=("Have you ever been abroad?",),
    ),
    Rule(
        "en.implyyes.past_told",
        r"(?:marched|kicked|threw|thrown|booted|showed|shown|escorted|slung|chucked|frogmarched|walked) me (?:out|off|"
        r"the door|to the gate)(?: \S+)?|(?:given|gave|got|handed) (?:me )?(?:my|the) (?:marching orders|cards|p45|"
        r"boot|sack|push|chop|elbow|bullet|heave - ho|shove)|let me go|(?:took|take|taken|had) (?:it|my licence|"
        r"my card|mine|the licence) (?:off|away|from|taken|revoked|suspended)(?: me)?|(?:did|done|served|"
        r"got) (?:\S+ )?(?:months?|years?|weeks|time|community service|a suspended|a caution|a ban|a fine|a warning|"
        r"points|a tag|probation)(?: \S+)?|over the limit|drink driv(?:ing|e)|magistrates?(?:' court)?|bound over|"
        r"suspended sentence|nicked for|arrested for|charged with|(?:went|ended up|been) (?:to|in) (?:court|prison|"
        r"jail|a cell|front of)(?: \S+)?|final (?:written )?warning|asked me to (?:leave|resign|go)|not going to lie|"
        r"will not lie|not proud of it|learn(?:ed|t) my lesson|paid my debt|young and (?:stupid|daft|silly)",
        yes=("They marched me out for fighting.", "They took it off me, over the limit.", "I got my marching orders."),
        no=("I marched in the band.", "They took me on."),
    ),
    Rule(
        "en.implyno.doing_ill_body",
        rf"(?:brings?|brought|sets?|kicks?|triggers?) (?:on|off) my (?:\S+ )?(?:{_PART})|(?:had|have|got) (?:my |a |"
        rf"both |two |three |# |some )+(?:\S+ )?(?:{_PART}) (?:fused|replaced|done|operated on|out|removed|pinned|"
        rf"rebuilt|amputated|crushed|collapsed)|(?:my|the|this|these|me|both|both my|one|#|1ne) (?:(?:left|right|bad|"
        rf"old|poor|lower|dodgy|bottom|top|two|#|own) ){{0,2}}(?:{_PART})(?: \S+)?? (?:just |only |always |soon |"
        rf"really |still |both |all |then )?(?:{_GIVES})|(?:with|because of|on account of|thanks to|it is|"
        rf"blame) my (?:\S+ )?(?:{_PART})(?= [.,!]| $)|(?:put|done|did|threw|slipped|ruptured|tore|torn|wrecked|"
        rf"ruined|bust|knackered) (?:my|a) (?:\S+ )?(?:{_PART})(?: \S+)?|(?:shooting |bad |terrible )?pains? (?:in|"
        rf"down|up|across|all)(?: \S+){{0,2}}|in agony|(?:have|got|with) (?:\S+ )?(?:(?:bad|dodgy|dicky|weak|gammy|"
        rf"rotten|terrible|shot|knackered|trapped|frozen|tennis|glass|awful|poor) (?:\S+ )?(?:{_PART}|nerve|kneecaps)|"
        rf"arthritis|sciatica|a hernia|a slipped disc|slipped discs|angina|carpal "
        r"tunnel|osteoporosis|fibromyalgia|copd|emphysema|vertigo|plates? in|pins? in|screws in)",
        yes=(
            "The fumes bring on my migraines.",
            "I've had two discs fused.",
            "My knees give out after half an hour.",
            "I've got a bad back.",
            "My eczema splits open.",
            "I'm in agony.",
        ),
        no=("My back is fine.", "My legs are like iron.", "I've got good knees."),
    ),
    Rule(
        "en.implyno.doing_ill_nerves",
        r"(?:had|have) to (?:lie|sit|be sat) down(?: \S+)?|(?:had|have) to (?:look away|leave the room|go outside|"
        r"be (?:carried|picked up|revived|rescued|talked down|helped))(?: \S+)?|ground to (?:swallow|open)(?: \S+)?|"
        r"die of (?:embarrassment|shame|fright|boredom)|(?:go|goes|went|turn|turned) (?:\S+ )?(?:red|scarlet|beetroot|"
        r"crimson|purple)(?: \S+)?|mortified|mind (?:goes|went) blank|(?:dry|clam|seize|freeze|choke)(?:d)? up|"
        r"tongue - tied|hands (?:go|get|start) (?:clammy|sweaty|shaking)|can not (?:speak|get a word out|"
        r"get my words out|move|look)|(?:i |would |i will |i would |and |go |went |nearly |almost |just |always |to |"
        r"who |that |she |he )+(?:faint|fainted|faints|keel|keeled|keels|pass out|passed out|passes out|black out|"
        r"blacked out|throw up|threw up|throws up|vomit|vomited|heave|retch|retched|gag|gagged|panic|panicked|"
        r"freeze up|froze|hyperventilate|sweat|shake|tremble|cry|cried|scream|screamed|drop|collapse|"
        r"collapsed)(?: (?:over|like|at|on|every|just|when|if|in|all|up|out) \S+(?: \S+){0,2}|(?: over| up)?(?= [.,!]|"
        r" $))|(?:go|goes|went|come over|came over|gone) (?:\S+ )?(?:dizzy|faint|green|white|giddy|weak|woozy|funny|"
        r"light - headed|to pieces|to jelly|all hot)(?: \S+){0,4}|climb(?:ing|s)? the walls|hits? the (?:deck|floor)|"
        r"out like a light|flat on my (?:back|face)|(?:break|broke|come|came|breaks|comes) out in (?:a |hives|spots|"
        r"lumps|sweats|blisters)(?: \S+)?|brings? me (?:up|out)(?: in)?(?: \S+)?|sets? (?:me|it|mine|my \S+) off|"
        r"(?:makes?|made|leaves?|left|gets?|got) me (?:\S+ )?(?:sick|ill|dizzy|queasy|groggy|drowsy|heave|gag|retch|"
        r"faint|shake|sneeze|wheeze|itch|jumpy|nervous|anxious|tearful|cry|sweat|panic|claustrophobic|nauseous|"
        r"physically sick|feel (?:sick|ill|faint|queasy|trapped|dizzy))|(?:a )?bag of nerves|nervous wreck|"
        r"panic attacks?|palpitations|heart (?:races|pounds|stops|starts)|(?:knees|legs|hands) (?:knock|shake|go|"
        r"start|wobble)|cold sweats?|(?:can not|could not|can hardly|can barely) (?:breathe|catch my breath)|"
        r"short of breath|out of (?:breath|puff)|(?:carry|use|need|on|got) (?:a|my|#|1ne) (?:\S+ )?inhalers?|puffed|"
        r"wheez(?:e|es|ing|y)|blue in the face|asleep (?:by|before|at) #|scares? (?:me|the (?:life|hell|"
        r"living daylights))(?: \S+)?|(?:terrifie[sd]|petrifie[sd]|frighten(?:s|ed)?|spook(?:s|ed)?) (?:of|me|at|by)|"
        r"scared (?:stiff|witless|to death|silly|half)|(?:hide|hid|hiding) (?:behind|under|in)(?: \S+){0,2}|"
        r"on top of the (?:cupboard|wardrobe|table|fridge)|run(?:ning)? (?:a mile|screaming|for the hills)|(?:jump|"
        r"leap|run)(?:ed|s)? out of my skin|seasick|(?:puke|puked|chunder(?:ed)?)",
        yes=(
            "I had to lie down when my son cut his finger.",
            "I'd want the ground to swallow me up.",
            "I go dizzy on a kitchen chair.",
            "I'm climbing the walls.",
            "Dust sets it off.",
            "I'd faint.",
        ),
        no=("It doesn't matter.", "They set me up with a laptop."),
    ),
    Rule(
        "en.implyno.doing_ill_doctor",
        rf"since (?:the|my) (?:fall|accident|operation|op|crash|stroke|injury|heart attack)(?= [.,!]| $| i)|"
        rf"(?:{_DOCTOR})(?:'s)? (?:\S+ ){{0,4}}?(?:no (?!problem|doubt|issue)|nothing|not to|never|not allowed|"
        rf"to (?:stop|"
        r"avoid|rest|steer clear|take it easy|give up|give it up|lay off|keep off|keep away|stay off|stay away|cut|"
        r"pack|be careful|slow down|watch)|against|one more|1ne more|it is out|off limits|ruled|put a stop|advised|"
        r"banned|forbidden|forbade|forbids|forbid|warned|will not let|would not let|does not want|has not cleared|"
        r"would have a fit|would kill|would have my|shook|signed me off (?:work|sick|for|with|till)|put me on light|"
        r"put a limit|limited|restricted)(?: \S+)?|doctor's orders|under the (?:doctor|hospital|consultant)|"
        r"signed off (?:with|for|work|sick|till|until)(?: \S+)?|(?:ruled|ruling) (?:it|that|me) out|(?:not|"
        r"never) (?:allowed|supposed|meant) to (?:lift|carry|stand|bend|climb|drive|strain|eat|kneel|do)(?: \S+){0,2}|"
        r"light duties(?: only)?|lifting restrictions?|waiting (?:for|on) (?:a|my|the) (?:\S+ )?(?:operation|op|"
        r"replacement|surgery)",
        yes=("My surgeon said nothing heavier than a kettle.", "The doctor's ruled it out.", "I'm on light duties."),
        no=("The doctor says I'm fit.", "My doctor has no doubt."),
    ),
    Rule(
        "en.implyyes.doing_ill_sound",
        r"(?:back|legs?|arms?|stomach|shoulders?|constitution|nerves|lungs|heart|knees?|head|hands|body|"
        r"feet) (?:\S+ ){0,2}(?:like|of|as strong as) (?:a |an )?(?:iron|steel|ox|horse|oak|oxen|tree trunks|trunks|"
        r"bull|brick|rock|leather|concrete|marble|bellows)|cast ?- ?iron|iron (?:stomach|lungs|constitution)|"
        r"(?:strong|fit|healthy|tough|solid|steady) as (?:a |an )?\S+|never (?:had )?(?:a day's|a day) (?:illness|"
        r"sick|bother|trouble)(?: \S+)?|never (?:ailed|been ill|been sick|missed a day|missed a shift|"
        r"had so much as)(?: \S+){0,2}|full attendance|(?:hundred|100|#) percent attendance|(?:doctor|doc|gp|medical|"
        r"mot|check ?- ?up|physio|consultant) (?:\S+ ){0,5}(?:clear|fine|fit|clean|passed|flying colours|healthy)|"
        r"clean bill of health|bounce(?:d)? back|(?:built|made) (?:like|of|for)(?: \S+){0,3}|(?:stick|inject|"
        r"jab) (?:\S+ )?(?:in )?(?:myself|me)|head for heights|(?:no|never any) (?:aches|twinges)(?: \S+)?",
        yes=(
            "My legs are like iron.",
            "Full attendance, they gave me a certificate.",
            "The doctor gave me the all clear.",
        ),
        no=("My legs are bad.", "Doctor's orders."),
    ),
)
