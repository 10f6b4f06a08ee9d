"""English ways to say what body, nerves and doctors forbid, whatever was asked: "my knees give out", "I'd keel over".

As in `topics`, on three questions that fit many: `doing` (can, would, do you mind), `ill` (any trouble with) and
`skill` (have you ever, do you know how).
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_PART = (
    r"backs?|shoulders?|knees?|hips?|neck|wrists?|ankles?|legs?|feet|foot|arms?|elbows?|hands?|fingers?|joints?|lungs?|"
    r"chest|heart|eyes?|eyesight|ears?|hearing|skin|spine|discs?|head|stomach|guts|nerves|bladder|body|eczema|asthma|"
    r"arthritis|sciatica|hernia|tinnitus|migraines?|hay ?fever|psoriasis|epilepsy|angina|gout|bp|blood pressure|voice|"
    r"throat|sinuses|thumbs?|toes?|bunions?"
)
_DOCTOR = (
    r"doctors?|doc|gp|surgeons?|consultant|physio|physiotherapist|specialist|chiropractor|cardiologist|osteopath|"
    r"optician|midwife|nurse|hospital|occupational health|psychiatrist|therapist|dermatologist|neurologist"
)
_GIVES = (
    r"gives?(?: (?:out|way|up|in|me)(?: \S+)?)?|gave(?: (?:out|way|up|in|me)(?: \S+)?)?|goes|went|go|swells?(?: up)?|"
    r"seizes?(?: up)?|seized(?: up)?|locks?(?: up)?|aches?|hurts?|throbs?|kills?(?: me)?|packs? (?:in|up)|packed "
    r"(?:in|up)|plays? (?:up|me up)|playing (?:up|me up)|flares?(?: up)?|splits?(?: open)?|cracks?(?: open)?|bleeds?|"
    r"(?:is|are|has|have|will|would) (?:\S+ )?(?:shot|knackered|gone|had it|wrecked|ruined|buggered|bad|dodgy|terrible|"
    r"awful|rotten|wonky|worn|agony|had enough|fused|broken|killing me)|(?:will|would|can|could|do|does) not "
    r"(?:really )?(?:take|stand|let|allow|manage|bend|like|cope|have it|hold|stretch)(?: \S+)?|sees? to that|lets? me "
    r"down|stops? me|had it|breaks? out|comes? up|turns? to (?:jelly|water)|protests?|says? no|screams?|complains?"
)

AILMENTS = (
    Rule(
        "en.manner.doing",
        r"(?:can|could|would|will) you(?! need| require| be needing| say| have had)|are you (?:(?!in |on )\S+ "
        r")?(?:able|"
        r"happy|comfortable|okay|all right|fine|willing|prepared|ready|up for|fit|good (?:at|with)|used to|confident|"
        r"at "
        r"ease|at home|free|available|flexible|bothered|squeamish|scared|afraid|frightened|nervous|claustrophobic|"
        r"interested|keen|open to|someone|patient|physically)|do you (?:\S+ )?(?:mind|enjoy|like|feel|cope|mix|get on|"
        r"get along|work well|follow|find|object|fancy|get (?:\S+ )?(?:sick|dizzy|nervous|scared))|(?:a|any) "
        r"(?:problems?|trouble|difficult(?:y|ies)|issues?|objections?|fear|reservations|worries|concerns) (?:with|in|"
        r"about|of|to|at|working|being|doing)|any reason|(?:does|do|would|will|is|are) (?:\S+ ){1,6}(?:bother|worry|"
        r"scare|"
        r"faze|frighten|upset|stress) you|(?:put|puts) you off|be (?:a problem|an issue|too much|okay|all right|"
        r"difficult)(?: for you)?|how (?:do|would) you (?:feel|cope)|(?:that|which) (?:would|could|might) (?:stop|keep|"
        r"prevent|limit)|anything (?:stopping|keeping|that)",
        yes=("Can you stand all day?", "Are you happy to work at height?", "Does noise bother you?"),
        no=("Do you have a car?",),
    ),
    Rule(
        "en.manner.skill",
        r"have you (?!got|any|had|been (?:dismissed|sacked|fired|banned|convicted|arrested|off|absent)|ever been "
        r"(?:dismissed|sacked|fired|banned|convicted|arrested|absent))(?:ever )?\S+|(?:do you have|have you|got) "
        r"(?:got "
        r")?(?:any |much |some |a lot of )?(?:\S+ )?(?:experience|knowledge|practice|understanding|background)|do you "
        r"know|do you (?:speak|read|drive|type|write|use|understand|cook|sew|ride|swim|paint|weld)|are you (?:\S+ "
        r")?(?:familiar|trained|qualified|experienced|used to|fluent|literate|competent|proficient)|can you (?:\S+ "
        r")?(?:operate|use|drive|read|ride|swim|cook|weld|sew|paint|write|speak|type|reverse|fix|repair|make|lay|cut|"
        r"build|play|sing|dance|ski|sail|shear|milk|plaster|tile|wire|code|program|do)",
        yes=("Have you ever used a till?", "Do you know how to sew?", "Can you ride a horse?"),
        no=("Have you got a car?", "Would you move?"),
    ),
    Rule(
        "en.manner.ill",
        r"(?:back|knee|heart|hearing|skin|health|joint|shoulder|breathing|sight|eyesight|hip|neck|sleep|stomach) "
        r"(?:problems?|trouble|issues?|conditions?|complaints?)|(?:problems?|trouble|issues?) with your (?:\S+ "
        r")?(?:back|knees?|health|heart|hands|shoulders?|hips?|joints|feet|legs|eyes|hearing|skin|breathing|nerves)|"
        r"bad "
        r"(?:back|knees?|hips?|shoulders?|chest|heart)|asthma|epilep\S+|medication that|on (?:any |regular "
        r")?medication|"
        r"(?:sea|travel|car|motion) ?sick(?:ness)?|travel sick|migraines?|allerg\S+|eczema|vertigo|injur(?:y|ies)|"
        r"illness(?:es)?|claustrophobi\S+|phobias?|squeamish|(?:health|medical) (?:condition|problem|issue|reason)s?",
        yes=("Do you have any back problems?", "Do you have asthma?", "Do you get travel sick?"),
        no=("Do you have a first aid certificate?",),
    ),
    Rule(
        "en.manner.past",
        r"(?:ever|you) (?:been|had) (?:(?:a|an|any|your|to) )?(?:\S+ )?(?:dismissed|sacked|fired|let go|banned|barred|"
        r"disqualified|convicted|arrested|charged|disciplined|disciplinary|cautioned|suspended|prosecuted|fined|"
        r"caution|"
        r"conviction|ban|warning|driving ban|written warning|licence (?:taken|revoked|suspended))|walked out|been in "
        r"(?:prison|trouble|court)",
        yes=("Have you ever been dismissed?", "Have you ever had a driving ban?"),
        no=("Have you ever been abroad?",),
    ),
    Rule(
        "en.implyyes.past_told",
        r"(?:marched|kicked|threw|thrown|booted|showed|shown|escorted|slung|chucked|frogmarched|walked) me (?:out|off|"
        r"the "
        r"door|to the gate)(?: \S+)?|(?:given|gave|got|handed) (?:me )?(?:my|the) (?:marching orders|cards|p45|boot|"
        r"sack|"
        r"push|chop|elbow|bullet|heave - ho|shove)|let me go|(?:took|take|taken|had) (?:it|my licence|my card|mine|the "
        r"licence) (?:off|away|from|taken|revoked|suspended)(?: me)?|(?:did|done|served|got) (?:\S+ )?(?:months?|"
        r"years?|"
        r"weeks|time|community service|a suspended|a caution|a ban|a fine|a warning|points|a tag|probation)(?: \S+)?|"
        r"over "
        r"the limit|drink driv(?:ing|e)|magistrates?(?:' court)?|bound over|suspended sentence|nicked for|arrested for|"
        r"charged with|(?:went|ended up|been) (?:to|in) (?:court|prison|jail|a cell|front of)(?: \S+)?|final "
        r"(?:written )?"
        r"warning|asked me to (?:leave|resign|go)|not going to lie|will not lie|not proud of it|learn(?:ed|t) my "
        r"lesson|"
        r"paid my debt|young and (?:stupid|daft|silly)",
        yes=("They marched me out for fighting.", "They took it off me, over the limit.", "I got my marching orders."),
        no=("I marched in the band.", "They took me on."),
    ),
    Rule(
        "en.implyno.doing_ill_body",
        rf"(?:my|the|this|these|me|both|both my|one|#|1ne) (?:(?:left|right|bad|old|poor|lower|dodgy|bottom|top|two|#|"
        rf"own) "
        rf"){{0,2}}(?:{_PART})(?: \S+)?? (?:just |only |always |soon |really |still |both |all |then )?(?:{_GIVES})|(?:"
        rf"with|because of|on account of|thanks to|it is|blame) my (?:\S+ )?(?:{_PART})(?= [.,!]| $)|(?:put|done|did|"
        rf"threw|"
        rf"slipped|ruptured|tore|torn|wrecked|ruined|bust|knackered) (?:my|a) (?:\S+ )?(?:{_PART})(?: \S+)?|"
        rf"(?:shooting "
        rf"|bad |terrible )?pains? (?:in|down|up|across|all)(?: \S+){{0,2}}|in agony|(?:have|got|with) (?:\S+ )?(?:"
        rf"(?:bad|dodgy|dicky|weak|gammy|rotten|terrible|shot|knackered|trapped|frozen|tennis|glass|awful|poor) "
        rf"(?:\S+ )?"
        rf"(?:{_PART}|nerve|kneecaps)|arthritis|sciatica|a hernia|a slipped disc|slipped discs|angina|carpal "
        r"tunnel|osteoporosis|fibromyalgia|copd|emphysema|vertigo|plates? in|pins? in|screws in)",
        yes=(
            "My knees give out after half an hour.",
            "I've got a bad back.",
            "My eczema splits open.",
            "I'm in agony.",
        ),
        no=("My back is fine.", "My legs are like iron.", "I've got good knees."),
    ),
    Rule(
        "en.implyno.doing_ill_nerves",
        r"(?:i |would |i will |i would |and |go |went |nearly |almost |just |always |to |who |that |she |he )+(?:faint|"
        r"fainted|faints|keel|keeled|keels|pass out|passed out|passes out|black out|blacked out|throw up|threw up|"
        r"throws "
        r"up|vomit|vomited|heave|retch|retched|gag|gagged|panic|panicked|freeze up|froze|hyperventilate|sweat|shake|"
        r"tremble|cry|cried|scream|screamed|drop|collapse|collapsed)(?: (?:over|like|at|on|every|just|when|if|in|all|"
        r"up|"
        r"out) \S+(?: \S+){0,2}|(?: over| up)?(?= [.,!]| $))|(?:go|goes|went|come over|came over|gone) (?:\S+ "
        r")?(?:dizzy|faint|green|"
        r"white|giddy|weak|woozy|funny|light - headed|to pieces|to jelly|all hot)(?: \S+){0,4}|climb(?:ing|s)? the "
        r"walls|"
        r"hits? the (?:deck|floor)|out like a light|flat on my (?:back|face)|(?:break|broke|come|came|breaks|comes) "
        r"out in "
        r"(?:a |hives|spots|lumps|sweats|blisters)(?: \S+)?|brings? me (?:up|out)(?: in)?(?: \S+)?|sets? (?:me|it|"
        r"mine|my "
        r"\S+) off|(?:makes?|made|leaves?|left|gets?|got) me (?:\S+ )?(?:sick|ill|dizzy|queasy|groggy|drowsy|heave|gag|"
        r"retch|faint|shake|sneeze|wheeze|itch|jumpy|nervous|anxious|tearful|cry|sweat|panic|claustrophobic|nauseous|"
        r"physically sick|feel (?:sick|ill|faint|queasy|trapped|dizzy))|(?:a )?bag of nerves|nervous wreck|panic "
        r"attacks?|palpitations|heart (?:races|pounds|stops|starts)|(?:knees|legs|hands) (?:knock|shake|go|start|"
        r"wobble)|cold sweats?|(?:can not|could not|can hardly|can barely) (?:breathe|catch my breath)|short of breath|"
        r"out of (?:breath|puff)|(?:carry|use|need|on|got) (?:a|my|#|1ne) (?:\S+ )?inhalers?|puffed|wheez(?:e|es|ing|"
        r"y)|blue in the face|asleep (?:by|before|at) #|scares? "
        r"(?:me|the (?:life|hell|living daylights))(?: \S+)?|(?:terrifie[sd]|petrifie[sd]|frighten(?:s|ed)?|spook(?:s|"
        r"ed)?"
        r") (?:of|me|at|by)|scared (?:stiff|witless|to death|silly|half)|(?:hide|hid|hiding) (?:behind|under|in)(?: "
        r"\S+){0,2}|on top of the (?:cupboard|wardrobe|table|fridge)|run(?:ning)? (?:a mile|screaming|for the hills)|"
        r"(?:jump|leap|run)(?:ed|s)? out of my skin|seasick|(?:puke|puked|chunder(?:ed)?)",
        yes=("I go dizzy on a kitchen chair.", "I'm climbing the walls.", "Dust sets it off.", "I'd faint."),
        no=("It doesn't matter.", "They set me up with a laptop."),
    ),
    Rule(
        "en.implyno.doing_ill_doctor",
        rf"(?:{_DOCTOR})(?:'s)? (?:\S+ ){{0,4}}?(?:no (?!problem|doubt|issue)|nothing|not to|never|not allowed|to "
        rf"(?:stop|"
        r"avoid|rest|steer clear|take it easy|give up|give it up|lay off|keep off|keep away|stay off|stay away|cut|"
        r"pack|"
        r"be careful|slow down|watch)|against|one more|1ne more|it is out|off limits|ruled|put a stop|advised|banned|"
        r"forbidden|forbade|forbids|forbid|warned|will not let|would not let|does not want|has not cleared|would have "
        r"a "
        r"fit|would kill|would have my|shook|signed me off (?:work|sick|for|with|till)|put me on light|put a limit|"
        r"limited|restricted)(?: \S+)?|"
        r"doctor's orders|under the (?:doctor|hospital|consultant)|signed off (?:with|for|work|sick|till|until)(?: "
        r"\S+)?|"
        r"(?:ruled|ruling) (?:it|that|me) out|(?:not|never) (?:allowed|supposed|meant) to (?:lift|carry|stand|bend|"
        r"climb|"
        r"drive|strain|eat|kneel|do)(?: \S+){0,2}|light duties(?: only)?|lifting restrictions?|waiting (?:for|on) "
        r"(?:a|my|"
        r"the) (?:\S+ )?(?:operation|op|replacement|surgery)",
        yes=("My surgeon said nothing heavier than a kettle.", "The doctor's ruled it out.", "I'm on light duties."),
        no=("The doctor says I'm fit.", "My doctor has no doubt."),
    ),
    Rule(
        "en.implyyes.doing_ill_sound",
        r"(?:back|legs?|arms?|stomach|shoulders?|constitution|nerves|lungs|heart|knees?|head|hands|body|feet) (?:\S+ "
        r"){0,2}(?:like|of|as strong as) (?:a |an )?(?:iron|steel|ox|horse|oak|oxen|tree trunks|trunks|bull|brick|rock|"
        r"leather|concrete|marble|bellows)|cast ?- ?iron|iron (?:stomach|lungs|constitution)|(?:strong|fit|healthy|"
        r"tough|"
        r"solid|steady) as (?:a |an )?\S+|never (?:had )?(?:a day's|a day) (?:illness|sick|bother|trouble)(?: \S+)?|"
        r"never (?:ailed|been ill|been sick|missed a day|missed a shift|had so much as)(?: \S+){0,2}|full attendance|"
        r"(?:hundred|100|#) percent attendance|(?:doctor|doc|gp|medical|mot|check ?- ?up|physio|consultant) (?:\S+ "
        r"){0,5}(?:clear|fine|fit|clean|passed|flying colours|healthy)|clean bill of health|bounce(?:d)? back|(?:built|"
        r"made) (?:like|of|for)(?: \S+){0,3}|(?:stick|inject|jab) (?:\S+ )?(?:in )?(?:myself|me)|head for heights|"
        r"(?:no|"
        r"never any) (?:aches|twinges)(?: \S+)?",
        yes=(
            "My legs are like iron.",
            "Full attendance, they gave me a certificate.",
            "The doctor gave me the all clear.",
        ),
        no=("My legs are bad.", "Doctor's orders."),
    ),
)
