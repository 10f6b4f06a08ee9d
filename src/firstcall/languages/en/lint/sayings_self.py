"""English sayings about somebody's body, money, past and mind: said of nobody's work."""

from __future__ import annotations

from firstcall.languages.en.lint.protected import ADJUST
from firstcall.lint.rules import LintRule

_PARTS = (
    r"back|spine|knees?|hips?|neck|joints?|wrists?|ankles?|heart|ticker|lungs?|chest|stomach|tummy|guts?|bowels?|"
    r"bladder|waterworks|innards|insides|nerves|blood pressure|cholesterol|liver|kidneys?|veins|discs?|waistline|"
    r"immune system|hormones|prostate|moods?|circulation|sinuses|sugar levels|pulse|periods|sleep"
)
_NOT_PARTS = (
    r"(?! (?:office|door|yard|garden|catalogue|axle|up|ups|rota|order|room|log|bar|packs?|support brace|"
    r"pain patients|of house|of the|and call|kitchen|supplies|guards?|protection|pads?))"
)
_STATES = (
    r"all right|alright|ok|okay|fine|good|bad|sound|strong|healthy|up to it|up to scratch|gyp|grief|jip|trouble|"
    r"bother|problems?|playing up|play up|plays up|ache\w*|hurt\w*|twinge\w*|hold\w* (?:up|out)|complain\w*|gone|go"
)

MACROS = {"PARTS": _PARTS, "NOT_PARTS": _NOT_PARTS, "STATES": _STATES}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "en.lint.health.saying",
        (
            r"(?<!behind )(?<!at )(?<!put )(?<!watch )(?<!on )your (?:bad |poor |old |own |dodgy |left |right |"
            r"lower |general )?(?:{PARTS})(?= |$){NOT_PARTS}",
            r"burn ?out|(?:regular|medical|upcoming|hospital|doctors?) appointments(?= ?[.?!,]| *$| (?:coming|we|"
            r"that|to|during|each))|(?:ring|rings|rang|rung|call|calls|called|phone|phones|phoned|report|"
            r"reported) (?:in )?(?:sick|poorly|ill|unwell)|(?:mondays|days|weeks) {g4}(?:sick|poorly|ill|unwell|"
            r"in bed)(?= |$)",
            r"(?:in|into|inside|at|to|of) {g1}(?:hospital|a and e|casualty|clinic|surgery|ward) {g1}(?:as a patient|"
            r"yourself|for yourself|lately|recently|overnight)|(?:time|stay|stays|night|nights|"
            r"spell) in (?:a )?hospital",
            r"(?:on|from|take|taking|need|use|using) {g3}(?:the chemist|chemists|the doctor|pharmacy|prescription|"
            r"tablets|pills|medication|drops|injections)(?= ?[.?!,]| *$| (?:regularly|daily|at|every))",
        ),
        always=(
            r"keep(?:ing)? (?:yourself |in )?(?:fit|shape|trim|healthy|in shape|in trim)(?= |$)|(?:cigarette|fag|"
            r"smoke|smoking|vape|vaping|ciggie) breaks?|healthy (?:person|lifestyle|diet|individual|life|weight|"
            r"eater|specimen)|hale and|(?:catch|get|pick up) {g2}(?:colds?|every bug|everything going|bugs|"
            r"flu) {g3}(?:easily|often|a lot|lot|going|round)?|bradford (?:factor|score)|long term sick|(?:miss|"
            r"missed|lose|lost) {g3}(?:work|shifts|days|school) {g3}(?:last (?:year|month|winter)|this year|"
            r"in the (?:last|past)|through|because of)|pain free|in (?:any |constant |much |a lot of )?pain(?= |$)|"
            r"liv\w+ with (?:pain|a condition|an illness)|take {g1}(?:anything|something|stuff) (?:to|for) (?:sleep|"
            r"relax|cope|calm|get|help|your|the pain|pain)|immun\w+ ?(?:compromised|suppressed)|blood (?:type|"
            r"group)(?= ?[.?!,]| *$| are)|mentally (?:strong|tough|robust|stable|sound|healthy)|(?:under|"
            r"care of) (?:a|the|any) (?:consultant|specialist|psychiatrist|clinic|hospital)(?= ?[.?!,]| *$| (?:at|"
            r"for))|look(?:ing)? after yourself|go to the gym|work out(?= ?[.?!]| *$| (?:much|often|regularly))|"
            r"over ?do it|as a patient(?= ?[.?!,]| *$)|(?:told|advised|ordered|warned) {g1}to (?:take it easy|rest|"
            r"slow down|lose weight|cut (?:down|out)|take things)|(?:told|advised|ordered|warned|treated|"
            r"helped) {g6}by (?:a|your|the) (?:doctor|gp|consultant|specialist)|get down (?:in|when|at|about|during|"
            r"over)(?! (?:the|to|on|off) (?:ladder|work|floor))|life insurance(?= ?[.?!]| *$)|(?:pub|"
            r"bar) (?:after work|much|often|of an evening)|one for the (?:pub|drink|bottle)|under the (?:knife|"
            r"doctor|weather|surgeon)|on the mend|on your last legs|peaky|off colour|(?:fighting|match) fit|"
            r"fit as a fiddle|(?:picture of|clean bill of|good|rude|poor|ill) health|sickie|duvet days?|"
            r"medicine (?:cabinet|cupboard)|anything (?:from the|to help you sleep)|self medicat\w+|(?:sleep|"
            r"sleeping) {g2}(?:at night|well|badly|soundly|poorly|through the night)(?= |$)(?! (?:shifts?|in))|"
            r"(?:you|ever|you been|nearly) {g2}(?:burn\w* out|crack\w* up|gone under|go under|broken? down(?! (?:a|"
            r"the|any|pallets|boxes|costs|tasks|on))|cav\w+ in)(?= ?[.?!,]| *$| (?:at|from|because|in a|with))|"
            r"nervous breakdown|(?:head ?shrink|shrink)(?= |$)(?! (?:wrap\w*|film|fit))|(?:talk\w*|speak|spoken|"
            r"spoke|see|seen) (?:to )?(?:a )?(?:doctor|professional|counsellor|therapist|someone|anyone|"
            r"somebody) about (?:your|how you|feeling)|(?:dark|black) (?:place|times|days|dog|moods?|patch\w*)|"
            r"low (?:moods?|patch\w*|spells?)|down in the dumps|(?:feel|felt|feeling) {g1}(?:low|down|blue|"
            r"depressed|hopeless)|suicid\w+(?= |$)(?! (?:prevention|awareness|helpline|watch))|like {g2}(?:drink|"
            r"tipple|flutter|smoke|fag|vape)(?= |$)|(?:drink|drinks|drinking|pints?|glass\w*|bottles?|"
            r"wine) {g3}(?:of an evening|of a night|after work|at lunch|a week|a day|a night|before work|to relax|"
            r"to unwind)|tipple|boozer|boozing|(?:fond of|hit|on|off) the (?:bottle|drink|booze|sauce|wagon|fags)|"
            r"(?:are you|been) (?:dry|on the wagon|clean now)|(?:roll ups|spliffs?|weed|cannabis|puff|cigarettes|"
            r"fags)(?= ?[.?!,]| *$)|(?:a|twenty|ten|how many) (?:a day|cigarettes|fags|drinks|units)(?= habit|"
            r" ?[.?!,]| *$| do you| are you)(?<!how many a day)|out of (?:puff|breath|shape|condition)|"
            r"short of breath|wheez\w+|epipen|pins and needles|twinges?|niggles?|gyp|slipped (?:a )?disc|pacemaker|"
            r"(?:had|have) {g2}(?:your {W} (?:out|removed|replaced)|an? (?:op|stent|scan|biopsy|transplant))|(?:hip|"
            r"knee|shoulder|joint) replacement|(?:waiting|on the list) (?:for|on|list for) {g2}(?:operation|op|"
            r"surgery|treatment)|hot flushes|going through the change|hrt|(?:anything|something) {g1}(?:catching|"
            r"contagious)|run ?down lately|(?:aches|aching|ache|hurts?) {g3}(?:morning|end of|after|shift|day)|"
            r"(?:weak|delicate) (?:constitution|stomach|chest|back)|feeling (?:in yourself|these days)|how (?:are|"
            r"have) you (?:feeling|been feeling|been keeping|keeping)|bounced back from (?:illness|your)",
        ),
        instead="Can you do the tasks in the advert, with or without adjustments?",
        unless=(
            r"(?:colleagues|staff|others|drivers|carers|nurses|cooks|someone|somebody|people) {g2}(?:ring|call|"
            r"phone|report|is|are)\w* {TAIL}",
            r"your {g2}(?:chest|hips?|back|knees?|wrists?|ankles?) (?:size|measurements?)",
        ),
        yes=("Is your ticker all right?", "Do your knees give you gyp?", "Have you ever burnt out?"),
        no=(
            "Have you booked patients at a back pain clinic?",
            "Can you pull back your start date?",
            "Do you do sleep-in shifts?",
        ),
    ),
    LintRule(
        "en.lint.disability.saying",
        (
            r"on (?:the )?(?:autis\w+ )?spectrum|(?:extra|special|additional|one to one) (?:help|time|support|"
            r"lessons?|tuition|teachers?) {g4}(?:school|exams?|class|growing up|reading|writing|spelling|maths)",
            r"(?:need|needs|use|wear|have) {g2}(?:(?:a |an )?(?:hearing|induction) loop|(?:walking )?(?:stick|frame|"
            r"zimmer|cane)|screen readers?|magnifiers?|special (?:chair|desk|keyboard|equipment|software|parking|"
            r"arrangements|help|treatment))",
        ),
        always=(
            r"what (?:happened|is wrong|is up|is the matter) {g1}(?:to|with) (?:your {W}|you)(?= |$)(?! (?:last|old|"
            r"present|previous|order|van|car|company|firm))|born (?:like (?:that|this)|with (?:it|that|a|any))|"
            r"(?:because of|owing to|given|despite|with|manage|about|does|would|is|will) your (?:condition|"
            r"disability|difficult\w+|impairment|handicap)(?= |$)|your condition(?= |$)|medically retired|(?:wear|"
            r"need|use) (?:reading |strong |thick |corrective )?(?:glasses|contacts|specs|spectacles|bifocals|"
            r"varifocals|contact lenses)(?= |$)|(?:large|normal|small|ordinary) print(?= ?[.?!,]| *$)|(?:need|use|"
            r"have) {g2}carers?(?= ?[.?!,]| *$| (?:yourself|come))|help {g1}(?:getting|to get) (?:dressed|washed|"
            r"out in a fire|about|around|upstairs)|fingers (?:there|work|missing)|special school|remedial (?:class|"
            r"reading)|(?:statemented|ehcp)(?= |$)|full use of|use of (?:both|all) {g1}(?:your )?(?:arms|hands|legs|"
            r"eyes|ears|limbs|fingers)|(?:all|both) your (?:limbs|fingers|toes|faculties|senses|marbles|legs|arms|"
            r"eyes|ears|hands)|(?:missing|lost|lose) {g1}(?:fingers|limbs?|a finger|a leg|an arm|an eye|your sight|"
            r"your hearing)|(?:about|with|wrong with) your (?:body|mind|legs|arms|brain)(?= |$)|(?:have|"
            r"need) to (?:work around|make allowances|allow for)|(?:make|made) allowances|(?:blind|deaf) in|(?:lazy|"
            r"gammy|gippy|trick|funny|artificial|false|glass|dodgy|bad|missing) (?:eye|ear|leg|arm|hand|foot|limb)|"
            r"(?:letters|words|numbers) (?:jump|dance|swim|move|muddle|blur)\w*|neuro ?typical|wired differently|"
            r"brain (?:works|wired|is wired)|(?:slow|poor) (?:learner|reader)|slow on the uptake|(?:get|getting|"
            r"move|moving) (?:about|around) (?:ok|okay|all right|alright|easily|unaided|without|under your own|"
            r"on your own two)|(?:hear|see|walk|stand|move) {g3}(?:without an? {g1}(?:aid|stick|frame)|"
            r"without (?:help|glasses|aids?|assistance)|unaided)|(?:walk|talk|speak|move|limp|shake) like that|"
            r"(?:see|hear) {g2}(?:out of both|in both|a whisper|across a room|without (?:glasses|aids?))|"
            r"funny turns?|faint\w*(?= ?[.?!,]| *$)|(?:with|have|got|a) (?:limp|lisp|stutter|tremor)(?= |$)|"
            r"sound (?:of|in) (?:body|limb|mind)|in mind and body|whole and healthy|(?:physically|"
            r"mentally) (?:normal|whole|all there|challenged|sound|limited)|all there|not quite right|"
            r"able to get (?:up|down) (?:our|the) (?:stairs|steps) (?:on|without)|(?:motability|carers allowance|"
            r"attendance allowance)",
        ),
        instead=ADJUST,
        unless=(r"(?:use|using) {g2}screen readers? to (?:test|check|audit|teach|demonstrate) {TAIL}",),
        yes=("Do you have full use of both hands?", "Did you have extra help at school with reading?"),
        no=("Have you given extra help to pupils?", "Have you taught in a school for deaf children?"),
    ),
    LintRule(
        "en.lint.appearance.saying",
        (
            r"(?:look|looks) {g1}(?:good|smart|right|nice|well|like|the part|pretty|presentable|tidy|"
            r"clean) {g2}(?:in|on|like|for|behind|front)(?= |$)|(?:short|in short) sleeves",
        ),
        always=(
            r"on the (?:heavy|large|big|short|thin|chubby|plump|slim|skinny|small|tubby|stout|tall) side|(?:suit|"
            r"wear|look good in) (?:a |an )?(?:mini|short|tight|low cut|sexy|pencil)|(?:mini|short|tight) ?skirts?|"
            r"low cut|(?:tip|weigh in|on) {g1}the scales|(?:six|five) (?:foot|feet)(?! (?:ladders?|fence|long|wide|"
            r"deep|high|of|lengths?|by|from|apart))|(?:are you|a|about a) size (?:\d+|six|eight|ten|twelve|fourteen|"
            r"sixteen|eighteen|small|medium|large)(?= |$)|(?:fit|squeeze|get) into {g2}(?:uniform|dress|size|medium|"
            r"small)(?= |$)|fresh ?faced|well turned out|turn yourself out|(?:colou?r|dye|bleach|perm|"
            r"straighten) your (?:hair|own hair)|hair (?:is )?(?:its|your) (?:natural|own|real)|your looks(?= |$)|"
            r"striking(?= ?[.?!]| *$| looks)|easy on the eye|eye candy|what do you look like|(?:extra|few|spare|"
            r"carrying) {g1}(?:pounds|timber|inches)(?! (?:an|per|off|in))|(?:lose|lost|put on|gain\w*|losing|"
            r"carry\w*) {g2}weight|love handles|beer belly|big ?boned|heavy ?set|heavily built|(?:a )?(?:plump|"
            r"stout|curvy|chunky|skinny|slender|portly|bald|balding|ginger|blonde?|brunette|redhead)(?= ?[.?!,]| *$|"
            r" or| and| (?:hair|person|lady|girl|man|side))|tall enough to (?!see over the (?:counter|wheel) of)|"
            r"how (?:tall|big|broad) (?:would|do) you|(?:colour|dye|dyed) (?:is |of )?(?:your|in your) hair|(?:wear|"
            r"wearing|put on) {g2}(?:make ?up|lipstick|nail varnish|perfume|false lashes)(?= |$)|(?:scrub|scrubs|"
            r"brush|brushes) up (?:well|nicely|smart)|turn\w* heads|pretty face|nice (?:smile|legs|figure)|(?:face|"
            r"looks|body) (?:that )?(?:fits?|for (?:the|this|front|reception|tv|radio))|(?:good|bad) looking|"
            r"the look (?:we|for)|(?:visible|any|got) (?:ink|tats?|body art|scars)(?= |$)(?! (?:cartridges?|"
            r"printers?))|false nails|fake tan|clean (?:cut|shaven) look|(?:dress|dresses) (?:well|nicely|"
            r"to impress|fashionabl\w+)|snappy dresser|scruffy|body odour|(?:shower|wash|bathe) (?:daily|every day|"
            r"regularly)|video of (?:you|yourself)|(?:see|show us) (?:what you look|your face)|full length (?:photo|"
            r"picture)|image (?:we|our)|fit(?:s)? (?:our|the) (?:image|look)",
        ),
        unless=(r"(?:beer|ale|hair|colour) {g1}{TAIL}",),
        yes=("Would the guests find you easy on the eye?", "Are you carrying any extra pounds?"),
        no=(
            "Have you changed ink cartridges?",
            "Have you coloured and cut hair?",
            "Do these tiles still need grouting?",
        ),
    ),
    LintRule(
        "en.lint.past_pay.saying",
        (
            r"(?:on|in|of) {g1}(?:your|last|the last) {g1}(?:payslips?|pay slips?|pay packet|wage packet)|"
            r"your {g1}(?:pay packet|wage packet)",
            r"(?:have|would|need) {g2}to {g2}(?:beat|match|top|better) {g6}(?:you|your)|(?:get|tempt|lure|prise|"
            r"poach|coax|steal|drag) you (?:away|over|out|to leave)",
        ),
        always=(
            r"(?:make|made|get|got|pocket|pocketed|earn|earned|take|took) in (?:tips|bonus\w*|commission|overtime)|"
            r"most you have {g1}(?:earned|been paid|made|got|taken home)|(?:how|what) (?:was|is|were) the (?:pay|"
            r"money|salary|wages?) {g1}(?:at|in your|there|where)|(?:currently|presently|now) on(?= ?[.?!,]| *$|"
            r" (?:per|a year|an hour|pay))|match your (?:money|deal|terms|package|pay|salary)|current (?:money|deal|"
            r"terms of pay|wedge)|package worth|more than you (?:get|earn|make|are on|have now)|"
            r"better than you (?:get|earn|are on)|starting salary (?:there|at your|in your)|(?:lot|firm|place|boss|"
            r"gaffer|outfit|people|agency|employer|job|company|they) {g2}(?:give|gave|giving|pay|paid|paying|slip|"
            r"slipped|chuck|chucked) you {g3}(?:in|for|an|a|per|each|every|now|there|then|all|and)|"
            r"living on {g5}pay|(?:comes?|came|coming|goes|went|going|drops?|lands?) (?:in|home|out|"
            r"into) (?:to )?(?:your )?(?:account|bank|pocket|with)? ?{g1}(?:each|every|a|per|"
            r"at the end of the) (?:week|month)|(?:on|earn\w*|make|made|making) (?:good|decent|big|serious|"
            r"silly) (?:money|wages?|dough)|(?:well|better|badly|properly|decently|fairly|poorly) paid (?:now|there|"
            r"where|at|in|before|currently|today)|(?:paid|pay) (?:well|enough|badly|better) (?:now|there|where|at|"
            r"by|in your|before)|underpaid|what (?:you )?(?:have )?(?:you )?been (?:earning|making|getting|paid|"
            r"taking home|on)|used to (?:earn|make|get paid|be paid|be on)|what (?:did|does) {g4}(?:job|work|firm|"
            r"place|boss|employer) {g1}pay(?= |$)|(?:last|latest|previous) (?:rise|raise|pay rise|increase|"
            r"review)(?= ?[.?!,]| *$| (?:and|worth|bring|come|take|was|get))|(?:get|got|had|"
            r"have) {g1}(?:a )?(?:rise|raise|pay rise) {g2}(?:last|lately|recently|this year|since)|(?:be|mean|"
            r"means|take|taking|this) {g1}(?:a )?(?:pay cut|drop in (?:pay|money|salary|wages)|step (?:up|"
            r"down) (?:in )?(?:money|pay|salary|moneywise)|pay rise|cut in (?:pay|money|salary))|(?:how|much|"
            r"well) {g4}compar\w+ {g4}(?:are on|earn|get now|have now)|(?:much|what) {g2}(?:on your|basic|"
            r"on top of) {g2}(?:basic|before|at|there|now|currently)|(?:clear|cleared|clearing|pocket|pocketed|"
            r"trouser\w*|take home|took home|taking home|netting|grossing) {g3}(?:a|per|each|every|last) (?:week|"
            r"month|year)",
        ),
        instead="Does the pay for this job work for you?",
        unless=(r"(?:clients|customers|sales|targets?|budgets?|turnover) {TAIL}",),
        yes=("What's on your payslip each month?", "How much would we have to beat to tempt you away?"),
        no=("Can you put together payslips?", "Does weekly pay suit you?", "Have you cleared tables and bars?"),
    ),
    LintRule(
        "en.lint.criminal_record.saying",
        (
            r"(?:unpaid|outstanding|parking|speeding) (?:fines|tickets)(?= ?[.?!,]| *$)|on (?:probation|"
            r"parole)(?! (?:period|review))(?= ?[.?!,]| *$| for)|(?:anything|something|nothing|anyone|what|nasty|"
            r"skeletons?|surprises?) {g4}(?:turn|turns|come|comes|crop|crops|show|shows|pop|pops|flag|flags|jump|"
            r"jumps) up|(?:we|they|if|when) {g2}(?:run|check|google|search|look up|put|dig\w*) {g3}your (?:name|"
            r"background|record|past)|(?:we|they) {g2}(?:find|found|discover|learn|turn up) {g4}(?:about you|"
            r"in your (?:past|history)|on your record|your past)",
        ),
        always=(
            r"spotless (?:past|history|character|background|life)|(?:clean|clear) (?:past|history|slate|conscience)|"
            r"(?:kept|held|taken|pulled|stopped|brought|hauled|questioned|interviewed|arrested|cautioned|searched|"
            r"lifted|picked|wanted|known) {g3}by {g1}(?:police|cops|law|authorities)|warrant {g1}for (?:you|your)|"
            r"warrants? out|anything to hide|(?:pass|sail through|fail|failed|get through) {g3}(?:dbs|"
            r"criminal record|police|background|vetting|security)(?: checks?)?(?= ?[.?!,]| *$| (?:clean|without|"
            r"today))|known to the (?:police|authorities|courts|law)|misspent youth|wild youth|"
            r"youthful indiscretion\w*|(?:gang|hooligan\w*|football banning)(?= ?[.?!,]| *$| (?:member|order))|"
            r"road rage|been (?:sued|taken to court)|(?:backhanders?|bribes?)(?= ?[.?!]| *$)|(?:you|ever|you been|"
            r"got|been) {g2}(?:nicked|pinched by|done for|had up|banged up|locked up|sent down|lifted by|cuffed|"
            r"handcuffed|collared|bound over|up in court|up before|hauled (?:up|in|before)|in the dock|"
            r"in front of (?:a|the) (?:judge|magistrates?|bench|beak)|in bother with|fingerprinted|tagged by|"
            r"breathalysed|breathalyzed|barred from)(?= |$)|(?:right|wrong|other) side of the law|(?:on|kept|keep|"
            r"stay\w*) {g1}(?:to )?(?:the )?straight and narrow|(?:magistrates?|judge|jury) {g6}(?:you|your)(?= |$)|"
            r"(?:you|ever) {g2}(?:do|did|done|doing|served|spent|spend) {g1}(?:time|bird|porridge|a stretch|"
            r"community service)(?= ?[.?!,]| *$| (?:in|for|at his|inside))(?! in (?:a |the )?(?:kitchen|care|army|"
            r"shop|trade|office))|(?:keep|kept|keeping|stay|stayed|staying) (?:your )?(?:nose|hands|sheet) clean|"
            r"nose clean|squeaky clean|(?:stay\w*|keep|kept|been|get|got) (?:out of|into|in) trouble|old bill|"
            r"the (?:cops|coppers|rozzers|boys in blue)|mugshot|ankle tag|(?:on|had|have|"
            r"given) {g1}(?:an? )?(?:asbo|curfew|suspended sentence|police (?:warning|record))|(?:light|"
            r"sticky) finger\w*|help(?:ed)? yourself to|(?:taken|took|pinched|nicked|pocketed) {g2}(?:that was not|"
            r"that did not|that wasnt|from (?:work|an employer|a shop|the till))|fiddl(?:e|ed|ing) (?:the|your|"
            r"any) (?:books|till|expenses|hours|taxes?)|hand in the till|caught {g1}(?:stealing|doing|speeding|"
            r"drink|red handed|with (?:drugs|your hand))|(?:throw|thrown|threw|raise|raised) (?:a punch|"
            r"your fists?)|(?:blot|stain|black mark|blemish\w*) {g3}(?:copybook|record|name|character)|copybook|"
            r"rap sheet|(?:have|got|any) (?:you )?(?:got )?(?:form|previous)(?= ?[.?!]| *$| with the)|(?:chequered|"
            r"colourful|murky|shady|dodgy) (?:past|history)|past (?:mistakes|misdeeds|life of)|(?:bad|wrong) crowd|"
            r"(?:paid|pay) your debt to|over the (?:limit|legal limit)|speed awareness|(?:bent|crooked|"
            r"dishonest)(?= ?[.?!]| *$)|brush\w* with the|on the (?:run|register for offenders)|(?:has|"
            r"have) {g3}(?:restraining order|injunction) {g3}you|anything (?:illegal|unlawful|against the law|"
            r"criminal|on your conscience)|(?:gone|go|went) straight(?= ?[.?!,]| *$| since)|led astray",
        ),
        instead="Are you willing to have a DBS check before you start?",
        unless=(r"(?:extract|dbs|certificate|check) {g2}(?:before|when) {TAIL}",),
        yes=(
            "Ever been nicked?",
            "Will anything turn up when we run your name?",
            "Have you always kept your nose clean?",
        ),
        no=(
            "Have you set up tables before a judge's dinner?",
            "May we run a DBS check on you?",
            "Do you have the order form?",
        ),
    ),
    LintRule(
        "en.lint.finances.saying",
        (
            r"your (?:rent|mortgage|bills|overdraft|bank balance|landlord|savings|loans?|credit cards?|finances|"
            r"debts|money)(?= |$)(?! (?:department|team|desk|system|qualification|certificate|experience))",
            r"(?:rent|bills|mortgage) {g2}(?:paid|up to date|late|on time|overdue)",
        ),
        always=(
            r"(?:can|could|would) you {g1}(?:afford|be able to afford)|household income|(?:only|sole|main|two|"
            r"double) (?:income|wage|earner)s?(?= |$)|(?:live|living) (?:in|on) a (?:house ?boat|council|flat|"
            r"bungalow|caravan|hostel|bedsit|bought|rented|shared|mortgaged)|(?:house|flat) or {g1}(?:flat|house)|"
            r"rent free|(?:your|car on|bought on|on) (?:finance|hire purchase|hp)(?= ?[.?!,]| *$)|(?:wait|go|last|"
            r"manage) {g4}(?:first|next) (?:wage|pay|pay packet|payday|salary)|on top of your (?:bills|debts|rent|"
            r"payments|finances|money)|big mortgage|pass {g2}credit check|rainy day|nest egg|(?:money|something|"
            r"anything|much|bit) {g2}(?:put by|put away|put aside|tucked away|saved(?! (?:for the|on)))|"
            r"money in the bank|(?:being|been|are you) {g1}chased {g3}(?:money|payment|debts?|bailiffs|creditors|"
            r"lenders)|(?:chas\w+|after|hound\w+) {g1}you for {g1}(?:money|payment)|(?:owe|owing|owed) {g2}(?:money|"
            r"anything|anyone|anybody|much|a lot|the taxman|hmrc|your)(?= |$)|(?:leave|leaves|left|be|"
            r"run) you short|(?:leave|left|be|run|are you) {g2}short (?:till|until|before)|lying time|"
            r"short of (?:money|cash)|skint|hard up|strapped|breadline|hand to mouth|food ?banks?(?= |"
            r"$)(?! (?:volunteer|charity|deliver\w+))|wolf from the door|(?:keep|make|making|"
            r"getting) (?:both )?ends meet|(?:last|stretch|run out|get|make it) {g3}(?:to|till|until|"
            r"before) (?:pay ?day|the end of the month|month end)|roof over your|somewhere (?:stable|fixed) to live|"
            r"place of your own|sofa ?surf\w*|maxed out|(?:in|into) the red|bad credit|blacklisted|repossess\w+|"
            r"(?:on|claim\w*|draw\w*) the (?:dole|social)|sign(?:ing|ed)? on (?:at the|the dole)|come into money|"
            r"inherit\w*|(?:second|other|another|outside|private|independent) (?:source of )?incomes?|"
            r"incomes? (?:besides|apart)|(?:like|fond of|have|place) {g1}(?:a )?(?:bet|flutter)|(?:bookies|"
            r"casino) {g2}(?:yourself|much|often)|(?:pay|paying|paid) {g1}(?:off|back) {g2}(?:loans?|mortgage|"
            r"cards?|debts?|house)|(?:comfortable|comfortably off|well off|struggling|stretched|"
            r"tight) (?:financially|money ?wise|for money)|money(?: is|s)? (?:tight|worr\w+)|(?:need|"
            r"want) {g1}money (?:badly|desperately|fast)|desperate for {g1}(?:money|cash|work)|on the (?:property|"
            r"housing) ladder",
        ),
        unless=(r"(?:clients|customers|tenants|residents) {TAIL}",),
        yes=("Is your rent paid up?", "Are you being chased for money?", "Do you have money put by?"),
        no=("Have you chased tenants for rent?", "Have you counted the money in the till?"),
    ),
    LintRule(
        "en.lint.politics.saying",
        (
            r"(?:farage|starmer|sunak|corbyn|trump|boris|badenoch|thatcher|putin|biden|sturgeon|swinney|"
            r"galloway)(?= |$)",
            r"(?:general|local|last|next|council|by) elections?(?= |$)(?! (?:count|official|clerk|staff|leaflet\w*))",
        ),
        always=(
            r"(?:got|get|gets|where|put|who has|your) {g2}(?:your )?cross (?:go|at|in|on) {g3}(?:election|ballot)?|"
            r"(?:go|gone|been|join|joined|went|going) {g1}(?:on|to|in) {g1}(?:a |the |any )?(?:march|marches|demo|"
            r"demos|demonstrations?|rally|rallies|protests?|sit in)(?= |$)|how {g2}(?:country|"
            r"nation)s? (?:is )?(?:run|going|governed)|state of the (?:country|nation|world)|"
            r"for or against(?= ?[.?!]| *$| (?:the|brexit|nuclear|immigration|independence))|(?:poster|flag|"
            r"sign) {g3}(?:your window|your garden|your lawn|window)|take the knee|party (?:card|member|activist|"
            r"loyalist)(?= |$)|believe in climate|politically correct|climate (?:denier|activist|protest\w*)|"
            r"placards?|(?:for|to) (?:a|the) cause|(?:glued|chained) yourself|(?:sign|signed|"
            r"signing) {g2}petitions?|extinction rebellion|just stop oil|black lives matter|(?:left|right|"
            r"centre) (?:or|of|leaning) (?:right|left|centre|leaning)|left of centre|right of centre|"
            r"lean(?:ing)? (?:to the )?(?:left|right)|red or blue|blue or red|true blue|remainer|leave voter|"
            r"remain voter|(?:royalist|monarchist|republican|nationalist|patriot|anarchist|eco warrior)(?= ?[.?!,]|"
            r" *$| or)|(?:for|pro|anti) (?:the )?(?:king|monarchy|royals|royal family|independence|immigration|"
            r"government|gaza|israel|palestine|vax)(?= |$)|(?:stand|stood|side|sit|views?|feel|think) {g3}(?:on|"
            r"about|of) {g2}(?:gaza|israel|palestine|ukraine|immigration|the (?:royals|monarchy|government|tories|"
            r"unions)|net zero|independence|capitalism|the boats|small boats)|(?:which|what) {g1}(?:newspaper|"
            r"paper) do you (?:read|take|buy)|colours to the mast|(?:councillor|mp) yourself|(?:stuff|push|post|"
            r"deliver)\w* leaflets for (?:a |the )?(?:party|labour|tories|greens|candidate)|woke|paid up member of|"
            r"(?:who|what) {g2}(?:run|running) the country|number ten|(?:like|support|back|trust|"
            r"approve of) {g1}(?:this|the|our) (?:government|prime minister|pm)",
        ),
        yes=("Who got your cross at the general election?", "Are you a Farage fan?"),
        no=("Have you counted ballots for the council?", "Can you march up and down the shop floor?"),
    ),
    LintRule(
        "en.lint.union.saying",
        (
            r"(?:convenors?|shop stewards?|branch secretary|union office)(?= |$)|union (?:man|woman|family|"
            r"household|sort|type|lot|person|minded)|(?:vot\w+|ballot\w*) (?:to|for a|for) strike|strike (?:ballot|"
            r"fund|pay)|(?:stood|stand|standing|elected|been|act|acted) {g2}(?:as|for|a|the) (?:union |staff |"
            r"health and safety )?(?:rep|shop steward|convenor|staff rep\w*)(?= |$)(?! (?:for (?:a|the|sales)|"
            r"in sales))|(?:stand|think|feel|opinion|views?|rate|support|trust|like) {g3}(?:unite|rmt|gmb|unison|"
            r"usdaw|aslef|nasuwt)(?= |$)|rep for your|your (?:union|staff) rep",
        ),
        always=(
            r"for the (?:convenors?|shop stewards?)(?= |$)|(?:down|downed|downing) tools|(?:pay|paid|"
            r"paying) {g2}(?:subs|dues)(?= |$)|subs to|(?:cross|crossed|join\w*|stand on|stood on|on|"
            r"man) {g1}picket\w*|work\w* to rule|(?:walk|walked|come|came|go|gone) out (?:with the (?:others|rest)|"
            r"on strike|in (?:sympathy|support))|paid up (?:union )?member|closed shop|blackleg|scab(?= |$)|"
            r"(?:carry|hold|got|have) {g2}(?:union|rmt|unite|gmb|unison|usdaw) card|card carrying|stir(?:red|"
            r"ring)? (?:up )?(?:trouble|the (?:staff|lads|workforce))|labour movement|"
            r"organi[sz]ed? {g2}(?:workmates|colleagues|the staff|the lads)|(?:all out|brothers and sisters|"
            r"comrades)(?= ?[.?!,]| *$)|(?:belong to|in|with|member of) {g1}(?:rcn|neu|nasuwt|bma|unite|unison|gmb|"
            r"usdaw|rmt|cwu|pcs)(?= |$)",
        ),
        yes=("Would you down tools if the others did?", "Do you pay subs to anybody?"),
        no=("Have you put tools down and locked them up?", "Have you been a sales rep?"),
    ),
    LintRule(
        "en.lint.military.saying",
        (
            r"(?:kings|queens|his majestys|her majestys) (?:uniform|shilling|forces|service|army)|(?:in|served in|"
            r"out of|left|leave|ex) (?:the )?(?:forces|army|navy|raf|marines|paras|military|reserves|territorials|"
            r"guards|ta)(?= ?[.?!,]| *$| (?:at all|yourself|before|as a (?:young|lad|soldier)|long|when))",
        ),
        always=(
            r"(?:ex )?squaddie|war zones?(?= ?[.?!,]| *$| as a soldier)|as an? (?:soldier|sapper|sailor|airman|"
            r"gunner|marine|infantry\w*|submariner|guardsman|paratrooper|commando|reservist|officer cadet)(?= |$)|"
            r"been deployed(?= ?[.?!,]| *$| (?:overseas|abroad|to (?:iraq|afghanistan|a war)))|shot at(?= ?[.?!,]|"
            r" *$)|dog tags|service number|gurkha|squaddie|square bash\w*|basic training(?= ?[.?!,]| *$)|"
            r"(?:sandhurst|catterick|dartmouth naval)(?= ?[.?!,]| *$)|tours? (?:of duty|in (?:afghanistan|iraq|"
            r"helmand|bosnia))|(?:see|seen|saw) (?:any )?(?:combat|active service|action in)|under fire|in combat|"
            r"(?:what|which) rank (?:did|do|have|were) you {g2}(?:leave|reach|hold|make|in|the army)(?= ?[.?!]| *$|"
            r" in the (?:army|navy|forces))|demob\w*|(?:bear|borne|carry|carried) arms|(?:fight|fought|"
            r"die) for (?:your|the|king and) country|(?:done|do|did) your bit|(?:king|queen) and country|"
            r"conscientious objector|forces (?:family|brat|background|life)|civvy street|(?:wear|wore|worn|"
            r"put on) {g2}(?:army|military|forces|kings|queens) uniform|(?:been )?(?:in|with) the (?:cadets|"
            r"territorials|ta|reserves)(?= |$)|passed out (?:at|of) ",
        ),
        yes=("Did you ever wear the King's uniform?", "Have you seen combat?"),
        no=("Have you washed army uniforms in a laundry?", "Do you wear a uniform at your present job?"),
    ),
)
