"""English sayings about somebody's body, health and looks: said of nobody's work."""

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

MACROS = {"PARTS": _PARTS, "NOT_PARTS": _NOT_PARTS}
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
            r"over ?do it|(?:call yourself|are you|consider yourself|be|become|were you) {g2}(?:drinker|smoker|"
            r"vaper|gambler|drug user|drug taker|binge \w+)(?= |$)|soldiers? on|(?:struggle|come|coming|"
            r"drag yourself) in(?:to work)? with a (?:cold|temperature|fever|hangover|bug)|(?:problems?|trouble|"
            r"issues|anything) (?:downstairs|down below)|(?:womens|mens|ladies|female) (?:problems|troubles|trouble|"
            r"complaints)|(?:last|been|longest|were you|ever) {g2}off (?:for (?:a|more|over|longer)|work|longer|"
            r"more than)|(?:longest|long) {g3}(?:ever )?been off|(?:needed|need|had|got|given|handed in|"
            r"hand in) {g3}(?:doctors|sick|fit) notes?(?= ?[.?!]| *$| (?:in|last|this|for|recently|lately))|"
            r"hands (?:shake|tremble|sweat|swell|ache|hurt)|your (?:drinking|smoking|vaping|drug use|alcohol intake|"
            r"gambling)|(?:stress and you|you and stress|you and the bottle)|(?:smoking|drinking|"
            r"vaping) (?:something|a habit) (?:you|of yours)|(?:are you|been|were you|you) {g2}off with|"
            r"time off (?:for|to (?:see|go to|visit)) {g2}(?:hospital|doctors?|clinic|medical|treatment|dialysis|"
            r"chemo\w*|physio\w*)|treated for {g1}(?:depression|anxiety|cancer|stress|an illness|"
            r"addiction)(?= ?[.?!]| *$)|(?:been|were you ever) (?:a )?(?:heavy )?(?:drinker|smoker|alcoholic)|"
            r"(?:need|needed|needing|due|any|had|having) {g1}(?:surgery|an operation|operations)(?= ?[.?!,]| *$|"
            r" (?:coming|planned|due|lately|recently|before|or))|as a patient(?= ?[.?!,]| *$)|(?:told|advised|"
            r"ordered|warned) {g1}to (?:take it easy|rest|slow down|lose weight|cut (?:down|out)|take things)|"
            r"(?:told|advised|ordered|warned|treated|helped) {g6}by (?:a|your|the) (?:doctor|gp|consultant|"
            r"specialist)|get down (?:in|when|at|about|during|over)(?! (?:the|to|on|off) (?:ladder|work|floor))|"
            r"life insurance(?= ?[.?!]| *$)|(?:pub|bar) (?:after work|much|often|of an evening)|one for the (?:pub|"
            r"drink|bottle)|under the (?:knife|doctor|weather|surgeon)|on the mend|on your last legs|peaky|"
            r"off colour|(?:fighting|match) fit|fit as a fiddle|(?:picture of|clean bill of|good|rude|poor|"
            r"ill) health|sickie|duvet days?|medicine (?:cabinet|cupboard)|anything (?:from the|to help you sleep)|"
            r"self medicat\w+|(?:sleep|sleeping) {g2}(?:at night|well|badly|soundly|poorly|through the night)(?= |"
            r"$)(?! (?:shifts?|in))|(?:you|ever|you been|nearly) {g2}(?:burn\w* out|crack\w* up|gone under|go under|"
            r"broken? down(?! (?:a|the|any|pallets|boxes|costs|tasks|on))|cav\w+ in)(?= ?[.?!,]| *$| (?:at|from|"
            r"because|in a|with))|nervous breakdown|(?:head ?shrink|shrink)(?= |$)(?! (?:wrap\w*|film|fit))|"
            r"(?:talk\w*|speak|spoken|spoke|see|seen) (?:to )?(?:a )?(?:doctor|professional|counsellor|therapist|"
            r"someone|anyone|somebody) about (?:your|how you|feeling)|(?:dark|black) (?:place|times|days|dog|moods?|"
            r"patch\w*)|low (?:moods?|patch\w*|spells?)|down in the dumps|(?:feel|felt|feeling) {g1}(?:low|down|"
            r"blue|depressed|hopeless)|suicid\w+(?= |$)(?! (?:prevention|awareness|helpline|watch))|"
            r"like {g2}(?:drink|tipple|flutter|smoke|fag|vape)(?= |$)|(?:drink|drinks|drinking|pints?|glass\w*|"
            r"bottles?|wine) {g3}(?:of an evening|of a night|after work|at lunch|a week|a day|a night|before work|"
            r"to relax|to unwind)|tipple|boozer|boozing|(?:fond of|hit|on|off) the (?:bottle|drink|booze|sauce|"
            r"wagon|fags)|(?:are you|been) (?:dry|on the wagon|clean now)|(?:roll ups|spliffs?|weed|cannabis|puff|"
            r"cigarettes|fags)(?= ?[.?!,]| *$)|(?:a|twenty|ten|how many) (?:a day|cigarettes|fags|drinks|"
            r"units)(?= habit| ?[.?!,]| *$| do you| are you)(?<!how many a day)|out of (?:puff|breath|shape|"
            r"condition)|short of breath|wheez\w+|epipen|pins and needles|twinges?|niggles?|gyp|slipped (?:a )?disc|"
            r"pacemaker|(?:had|have) {g2}(?:your {W} (?:out|removed|replaced)|an? (?:op|stent|scan|biopsy|"
            r"transplant))|(?:hip|knee|shoulder|joint) replacement|(?:waiting|on the list) (?:for|on|"
            r"list for) {g2}(?:operation|op|surgery|treatment)|hot flushes|going through the change|hrt|(?:anything|"
            r"something) {g1}(?:catching|contagious)|run ?down lately|(?:aches|aching|ache|hurts?) {g3}(?:morning|"
            r"end of|after|shift|day)|(?:weak|delicate) (?:constitution|stomach|chest|back)|feeling (?:in yourself|"
            r"these days)|how (?:are|have) you (?:feeling|been feeling|been keeping|keeping)|"
            r"bounced back from (?:illness|your)",
        ),
        instead="Can you do the tasks in the advert, with or without adjustments?",
        unless=(
            r"(?:colleagues|staff|others|drivers|carers|nurses|cooks|someone|somebody|people) {g2}(?:ring|call|"
            r"phone|report|is|are)\w* {TAIL}",
            r"your {g2}(?:chest|hips?|back|knees?|wrists?|ankles?) (?:size|measurements?)",
        ),
        yes=(
            "Is your ticker all right?",
            "Do your knees give you gyp?",
            "Have you ever burnt out?",
        ),
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
            r"out in a fire|about|around|upstairs)|fingers (?:there|work|missing)|(?:one|only) (?:good |"
            r"working )?(?:ear|eye|leg|arm|hand)(?= |$)|under your own steam|(?:can|could|would|"
            r"will) you {g2}(?:get|make it) (?:yourself )?out (?:in|if)|(?:reading|writing|spelling|sums)(?: aloud|"
            r" out loud| things)? (?:a )?(?:trial|struggle|chore|(?:hard|difficult|a problem) for you)|"
            r"with your (?:leg|arm|knee|hip|foot|eye|eyes|eyesight|hearing|sight|nerves|heart)(?= ?[.?!]| *$)|"
            r"(?:problem|bother|trouble|difficult|hard) for you , with your|(?:limits?|restricts?|affects?|stops?|"
            r"hampers?) {g2}(?:what you (?:can|are able to)|day to day|your (?:day to day|daily|movements?|life))|"
            r"sunflower lanyard|(?:are|were|been|be) (?:you )?{g2}wheelchair user|(?:are|were|been) you {g2}(?:lame|"
            r"mute|crippled|paraly[sz]ed|maimed)(?= |$)|special school|remedial (?:class|reading)|(?:statemented|"
            r"ehcp)(?= |$)|full use of|use of (?:both|all) {g1}(?:your )?(?:arms|hands|legs|eyes|ears|limbs|"
            r"fingers)|(?:all|both) your (?:limbs|fingers|toes|faculties|senses|marbles|legs|arms|eyes|ears|hands)|"
            r"(?:missing|lost|lose) {g1}(?:fingers|limbs?|a finger|a leg|an arm|an eye|your sight|your hearing)|"
            r"(?:about|with|wrong with) your (?:body|mind|legs|arms|brain)(?= |$)|(?:have|need) to (?:work around|"
            r"make allowances|allow for)|(?:make|made) allowances|(?:blind|deaf) in|(?:lazy|gammy|gippy|trick|funny|"
            r"artificial|false|glass|dodgy|bad|missing) (?:eye|ear|leg|arm|hand|foot|limb)|(?:letters|words|"
            r"numbers) (?:jump|dance|swim|move|muddle|blur)\w*|neuro ?typical|wired differently|brain (?:works|"
            r"wired|is wired)|(?:slow|poor) (?:learner|reader)|slow on the uptake|(?:get|getting|move|"
            r"moving) (?:about|around) (?:ok|okay|all right|alright|easily|unaided|without|under your own|"
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
        yes=(
            "Do you have full use of both hands?",
            "Did you have extra help at school with reading?",
        ),
        no=(
            "Have you given extra help to pupils?",
            "Have you taught in a school for deaf children?",
        ),
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
            r"striking(?= ?[.?!]| *$| looks)|what (?:height|weight|build) (?:you are|are you|do you (?:weigh|have))|"
            r"(?:had|have|grow|grown) {g1}(?:beard|moustache|nose ring|mohican|goatee)(?= ?[.?!,]| *$| or)|"
            r"smart in appearance|easy on the eye|eye candy|what do you look like|(?:extra|few|spare|"
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
        yes=(
            "Would the guests find you easy on the eye?",
            "Are you carrying any extra pounds?",
        ),
        no=(
            "Have you changed ink cartridges?",
            "Have you coloured and cut hair?",
            "Do these tiles still need grouting?",
        ),
    ),
)
