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
            r"over ?do it|(?:call yourself|are you|consider yourself|be|become|were you) {g2}(?:drinker|smoker|"
            r"vaper|gambler|drug user|drug taker|binge \w+)(?= |$)|soldiers? on|(?:struggle|come|coming|"
            r"drag yourself) in(?:to work)? with a (?:cold|temperature|fever|hangover|bug)|(?:problems?|trouble|"
            r"issues|anything) (?:downstairs|down below)|(?:womens|mens|ladies|female) (?:problems|troubles|trouble|"
            r"complaints)|(?:last|been|longest|were you|ever) {g2}off (?:for (?:a|more|over|longer)|work|longer|"
            r"more than)|(?:longest|long) {g3}(?:ever )?been off|(?:needed|need|had|got|given|handed in|"
            r"hand in) {g3}(?:doctors|sick|fit) notes?(?= ?[.?!]| *$| (?:in|last|this|for|recently|lately))|"
            r"hands (?:shake|tremble|sweat|swell|ache|hurt)|your (?:drinking|smoking|vaping|drug use|alcohol intake|"
            r"gambling)|(?:stress and you|you and stress|you and the bottle)|(?:smoking|drinking|"
            r"vaping) (?:something|a habit) (?:you|of yours)|as a patient(?= ?[.?!,]| *$)|(?:told|advised|ordered|"
            r"warned) {g1}to (?:take it easy|rest|slow down|lose weight|cut (?:down|out)|take things)|(?:told|"
            r"advised|ordered|warned|treated|helped) {g6}by (?:a|your|the) (?:doctor|gp|consultant|specialist)|"
            r"get down (?:in|when|at|about|during|over)(?! (?:the|to|on|off) (?:ladder|work|floor))|"
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
            r"out in a fire|about|around|upstairs)|fingers (?:there|work|missing)|(?:one|only) (?:good |"
            r"working )?(?:ear|eye|leg|arm|hand)(?= |$)|under your own steam|(?:can|could|would|"
            r"will) you {g2}(?:get|make it) (?:yourself )?out (?:in|if)|(?:reading|writing|spelling|sums)(?: aloud|"
            r" out loud| things)? (?:a )?(?:trial|struggle|chore|(?:hard|difficult|a problem) for you)|"
            r"with your (?:leg|arm|knee|hip|foot|eye|eyes|eyesight|hearing|sight|nerves|heart)(?= ?[.?!]| *$)|"
            r"(?:problem|bother|trouble|difficult|hard) for you , with your|(?:limits?|restricts?|affects?|stops?|"
            r"hampers?) {g2}(?:what you (?:can|are able to)|day to day|your (?:day to day|daily|movements?|life))|"
            r"sunflower lanyard|special school|remedial (?:class|reading)|(?:statemented|ehcp)(?= |$)|full use of|"
            r"use of (?:both|all) {g1}(?:your )?(?:arms|hands|legs|eyes|ears|limbs|fingers)|(?:all|"
            r"both) your (?:limbs|fingers|toes|faculties|senses|marbles|legs|arms|eyes|ears|hands)|(?:missing|lost|"
            r"lose) {g1}(?:fingers|limbs?|a finger|a leg|an arm|an eye|your sight|your hearing)|(?:about|with|"
            r"wrong with) your (?:body|mind|legs|arms|brain)(?= |$)|(?:have|need) to (?:work around|make allowances|"
            r"allow for)|(?:make|made) allowances|(?:blind|deaf) in|(?:lazy|gammy|gippy|trick|funny|artificial|"
            r"false|glass|dodgy|bad|missing) (?:eye|ear|leg|arm|hand|foot|limb)|(?:letters|words|numbers) (?:jump|"
            r"dance|swim|move|muddle|blur)\w*|neuro ?typical|wired differently|brain (?:works|wired|is wired)|"
            r"(?:slow|poor) (?:learner|reader)|slow on the uptake|(?:get|getting|move|moving) (?:about|"
            r"around) (?:ok|okay|all right|alright|easily|unaided|without|under your own|on your own two)|(?:hear|"
            r"see|walk|stand|move) {g3}(?:without an? {g1}(?:aid|stick|frame)|without (?:help|glasses|aids?|"
            r"assistance)|unaided)|(?:walk|talk|speak|move|limp|shake) like that|(?:see|hear) {g2}(?:out of both|"
            r"in both|a whisper|across a room|without (?:glasses|aids?))|funny turns?|faint\w*(?= ?[.?!,]| *$)|"
            r"(?:with|have|got|a) (?:limp|lisp|stutter|tremor)(?= |$)|sound (?:of|in) (?:body|limb|mind)|"
            r"in mind and body|whole and healthy|(?:physically|mentally) (?:normal|whole|all there|challenged|sound|"
            r"limited)|all there|not quite right|able to get (?:up|down) (?:our|the) (?:stairs|steps) (?:on|"
            r"without)|(?:motability|carers allowance|attendance allowance)",
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
            r"better than you (?:get|earn|are on)|starting salary (?:there|at your|in your)|last (?:get|got|have|"
            r"had|given|see|saw) {g1}(?:a )?(?:pay )?(?:rise|raise|increase|increment)|(?:best|most|decent|good|"
            r"top) money you|(?:giving|give) up to (?:come|join|move|work)|(?:higher|lower|better|worse|different|"
            r"more|less) (?:rate|pay|salary|wage|money) {g3}(?:where you are|now|there|currently|at present|"
            r"than this)|money (?:where|at the place) you|(?:lot|firm|place|boss|gaffer|outfit|people|agency|"
            r"employer|job|company|they) {g2}(?:give|gave|giving|pay|paid|paying|slip|slipped|chuck|"
            r"chucked) you {g3}(?:in|for|an|a|per|each|every|now|there|then|all|and)|living on {g5}pay|(?:comes?|"
            r"came|coming|goes|went|going|drops?|lands?) (?:in|home|out|into) (?:to )?(?:your )?(?:account|bank|"
            r"pocket|with)? ?{g1}(?:each|every|a|per|at the end of the) (?:week|month)|(?:on|earn\w*|make|made|"
            r"making) (?:good|decent|big|serious|silly) (?:money|wages?|dough)|(?:well|better|badly|properly|"
            r"decently|fairly|poorly) paid (?:now|there|where|at|in|before|currently|today)|(?:paid|pay) (?:well|"
            r"enough|badly|better) (?:now|there|where|at|by|in your|before)|underpaid|"
            r"what (?:you )?(?:have )?(?:you )?been (?:earning|making|getting|paid|taking home|on)|used to (?:earn|"
            r"make|get paid|be paid|be on)|what (?:did|does) {g4}(?:job|work|firm|place|boss|employer) {g1}pay(?= |"
            r"$)|(?:last|latest|previous) (?:rise|raise|pay rise|increase|review)(?= ?[.?!,]| *$| (?:and|worth|"
            r"bring|come|take|was|get))|(?:get|got|had|have) {g1}(?:a )?(?:rise|raise|pay rise) {g2}(?:last|lately|"
            r"recently|this year|since)|(?:be|mean|means|take|taking|this) {g1}(?:a )?(?:pay cut|drop in (?:pay|"
            r"money|salary|wages)|step (?:up|down) (?:in )?(?:money|pay|salary|moneywise)|pay rise|cut in (?:pay|"
            r"money|salary))|(?:how|much|well) {g4}compar\w+ {g4}(?:are on|earn|get now|have now)|(?:much|"
            r"what) {g2}(?:on your|basic|on top of) {g2}(?:basic|before|at|there|now|currently)|(?:clear|cleared|"
            r"clearing|pocket|pocketed|trouser\w*|take home|took home|taking home|netting|grossing) {g3}(?:a|per|"
            r"each|every|last) (?:week|month|year)",
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
            r"road rage|been (?:sued|taken to court)|(?:backhanders?|bribes?)(?= ?[.?!]| *$)|majestys pleasure|"
            r"your sheet(?= |$)|clean sheet(?= |$)(?! (?:of|on))|record {g2}length|(?:long|as long) as your arm|"
            r"into (?:bother|scrapes|scraps|mischief)|(?:charges?|case|investigation|accusation|"
            r"allegation)s? {g2}(?:hanging|against you|over you|over your|pending)|restraining order|"
            r"injunction (?:against|on) you|(?:you|ever|you been|got|been) {g2}(?:nicked|pinched by|done for|had up|"
            r"banged up|locked up|sent down|lifted by|cuffed|handcuffed|collared|bound over|up in court|up before|"
            r"hauled (?:up|in|before)|in the dock|in front of (?:a|the) (?:judge|magistrates?|bench|beak)|"
            r"in bother with|fingerprinted|tagged by|breathalysed|breathalyzed|barred from)(?= |$)|(?:right|wrong|"
            r"other) side of the law|(?:on|kept|keep|stay\w*) {g1}(?:to )?(?:the )?straight and narrow|"
            r"(?:magistrates?|judge|jury) {g6}(?:you|your)(?= |$)|(?:you|ever) {g2}(?:do|did|done|doing|served|"
            r"spent|spend) {g1}(?:time|bird|porridge|a stretch|community service)(?= ?[.?!,]| *$| (?:in|for|at his|"
            r"inside))(?! in (?:a |the )?(?:kitchen|care|army|shop|trade|office))|(?:keep|kept|keeping|stay|stayed|"
            r"staying) (?:your )?(?:nose|hands|sheet) clean|nose clean|squeaky clean|(?:stay\w*|keep|kept|been|get|"
            r"got) (?:out of|into|in) trouble|old bill|the (?:cops|coppers|rozzers|boys in blue)|mugshot|ankle tag|"
            r"(?:on|had|have|given) {g1}(?:an? )?(?:asbo|curfew|suspended sentence|police (?:warning|record))|"
            r"(?:light|sticky) finger\w*|help(?:ed)? yourself to|(?:taken|took|pinched|nicked|"
            r"pocketed) {g2}(?:that was not|that did not|that wasnt|from (?:work|an employer|a shop|the till))|"
            r"fiddl(?:e|ed|ing) (?:the|your|any) (?:books|till|expenses|hours|taxes?)|hand in the till|"
            r"caught {g1}(?:stealing|doing|speeding|drink|red handed|with (?:drugs|your hand))|(?:throw|thrown|"
            r"threw|raise|raised) (?:a punch|your fists?)|(?:blot|stain|black mark|blemish\w*) {g3}(?:copybook|"
            r"record|name|character)|copybook|rap sheet|(?:have|got|any) (?:you )?(?:got )?(?:form|"
            r"previous)(?= ?[.?!]| *$| with the)|(?:chequered|colourful|murky|shady|dodgy) (?:past|history)|"
            r"past (?:mistakes|misdeeds|life of)|(?:bad|wrong) crowd|(?:paid|pay) your debt to|over the (?:limit|"
            r"legal limit)|speed awareness|(?:bent|crooked|dishonest)(?= ?[.?!]| *$)|brush\w* with the|"
            r"on the (?:run|register for offenders)|(?:has|have) {g3}(?:restraining order|injunction) {g3}you|"
            r"anything (?:illegal|unlawful|against the law|criminal|on your conscience)|(?:gone|go|"
            r"went) straight(?= ?[.?!,]| *$| since)|led astray",
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
            r"payments|finances|money)|big mortgage|pass {g2}credit check|trouble (?:making|paying|meeting|"
            r"covering) {g1}(?:rent|bills|mortgage|repayments)|(?:month|months|week|weeks|fortnight) without (?:pay|"
            r"wages|money|an income)|(?:debt|iva) (?:management )?plan|(?:make|making|meet|"
            r"cover) {g1}rent(?= ?[.?!,]| *$)|(?:on|off) your (?:wage|income|salary)(?= ?[.?!,]| *$)|"
            r"up to your (?:neck|eyes|ears) in|money (?:left|run)s? {g3}(?:end of|month)|(?:left|"
            r"end) {g3}of your money|rainy day|nest egg|(?:money|something|anything|much|bit) {g2}(?:put by|"
            r"put away|put aside|tucked away|saved(?! (?:for the|on)))|money in the bank|(?:being|been|"
            r"are you) {g1}chased {g3}(?:money|payment|debts?|bailiffs|creditors|lenders)|(?:chas\w+|after|"
            r"hound\w+) {g1}you for {g1}(?:money|payment)|(?:owe|owing|owed) {g2}(?:money|anything|anyone|anybody|"
            r"much|a lot|the taxman|hmrc|your)(?= |$)|(?:leave|leaves|left|be|run) you short|(?:leave|left|be|run|"
            r"are you) {g2}short (?:till|until|before)|lying time|short of (?:money|cash)|skint|hard up|strapped|"
            r"breadline|hand to mouth|food ?banks?(?= |$)(?! (?:volunteer|charity|deliver\w+))|wolf from the door|"
            r"(?:keep|make|making|getting) (?:both )?ends meet|(?:last|stretch|run out|get|make it) {g3}(?:to|till|"
            r"until|before) (?:pay ?day|the end of the month|month end)|roof over your|somewhere (?:stable|"
            r"fixed) to live|place of your own|sofa ?surf\w*|maxed out|(?:in|into) the red|bad credit|blacklisted|"
            r"repossess\w+|(?:on|claim\w*|draw\w*) the (?:dole|social)|sign(?:ing|ed)? on (?:at the|the dole)|"
            r"come into money|inherit\w*|(?:second|other|another|outside|private|"
            r"independent) (?:source of )?incomes?|incomes? (?:besides|apart)|(?:like|fond of|have|"
            r"place) {g1}(?:a )?(?:bet|flutter)|(?:bookies|casino) {g2}(?:yourself|much|often)|(?:pay|paying|"
            r"paid) {g1}(?:off|back) {g2}(?:loans?|mortgage|cards?|debts?|house)|(?:comfortable|comfortably off|"
            r"well off|struggling|stretched|tight) (?:financially|money ?wise|for money)|money(?: is|s)? (?:tight|"
            r"worr\w+)|(?:need|want) {g1}money (?:badly|desperately|fast)|desperate for {g1}(?:money|cash|work)|"
            r"on the (?:property|housing) ladder",
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
            r"left(?:y|ies|ie)|(?:union jack|flag) wav\w+|tory boy|champagne socialist|bleeding heart|"
            r"political animal|placards?|(?:for|to) (?:a|the) cause|(?:glued|chained) yourself|(?:sign|signed|"
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
            r"comrades)(?= ?[.?!,]| *$)|(?:belong to|(?:are|were) you (?:in|with)|member of) {g1}(?:rcn|neu|nasuwt|"
            r"bma|unite|unison|gmb|usdaw|rmt|cwu|pcs)(?= |$)",
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
            r"(?:rifle|gun|weapon|uniform|fought|fight|serve|served|die) {g1}(?:for )?(?:your|the|this) country|"
            r"(?:in|with) the (?:cadets|ccf|otc)(?= |$)|(?:army|navy|raf|forces|military|naval) (?:pension|record|"
            r"career|past|days|life|man|wife)(?= |$)|(?:leave|left|join|joined|serve|served|"
            r"quit) {g1}(?:the )?(?:army|navy|raf|forces|marines|reserves)(?= |$)(?! (?:barracks|base|camp|"
            r"surplus))|(?:ex )?squaddie|war zones?(?= ?[.?!,]| *$| as a soldier)|as an? (?:soldier|sapper|sailor|"
            r"airman|gunner|marine|infantry\w*|submariner|guardsman|paratrooper|commando|reservist|"
            r"officer cadet)(?= |$)|been deployed(?= ?[.?!,]| *$| (?:overseas|abroad|to (?:iraq|afghanistan|"
            r"a war)))|shot at(?= ?[.?!,]| *$)|dog tags|service number|gurkha|squaddie|square bash\w*|"
            r"basic training(?= ?[.?!,]| *$)|(?:sandhurst|catterick|dartmouth naval)(?= ?[.?!,]| *$)|"
            r"tours? (?:of duty|in (?:afghanistan|iraq|helmand|bosnia))|(?:see|seen|saw) (?:any )?(?:combat|"
            r"active service|action in)|under fire|in combat|(?:what|which) rank (?:did|do|have|"
            r"were) you {g2}(?:leave|reach|hold|make|in|the army)(?= ?[.?!]| *$| in the (?:army|navy|forces))|"
            r"demob\w*|(?:bear|borne|carry|carried) arms|(?:fight|fought|die) for (?:your|the|king and) country|"
            r"(?:done|do|did) your bit|(?:king|queen) and country|conscientious objector|forces (?:family|brat|"
            r"background|life)|civvy street|(?:wear|wore|worn|put on) {g2}(?:army|military|forces|kings|"
            r"queens) uniform|(?:been )?(?:in|with) the (?:cadets|territorials|ta|reserves)(?= |$)|passed out (?:at|"
            r"of) ",
        ),
        yes=("Did you ever wear the King's uniform?", "Have you seen combat?"),
        no=("Have you washed army uniforms in a laundry?", "Do you wear a uniform at your present job?"),
    ),
)
