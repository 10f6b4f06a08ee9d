"""English questions about a candidate's private life: family, union, health, past pay, record, looks and more."""

from __future__ import annotations

from firstcall.languages.en.lint.protected import HOURS, ROTA
from firstcall.lint.rules import LintRule, Severity

EXTRACT = "Are you willing to have a DBS check before you start?"
PAY = "Does the pay for this job work for you?"

_KIDS = (
    r"children|child|kids|kid|babies|baby|toddlers?|little ones|sons?|daughters?|teenagers?|grandchildren|"
    r"dependants?|"
    r"dependents?|youngsters|twins"
)
_ILLS = (
    r"illness\w*|sickness|disease\w*|health (?:problems?|issues?|conditions?|concerns?|history|record)|"
    r"medical (?:conditions?|history|problems?|"
    r"issues?|treatment|record)|allerg(?:y|ies|ic)|asthma|eczema|migraines?|diabet\w+|cancer|heart (?:problems?|"
    r"condition|"
    r"disease|trouble)|blood pressure(?! (?:readings?|monitors?|checks?|cuffs?|measure\w*))|"
    r"hiv|aids|depression|depressed|anxiety|stress related|burnout|burned out|breakdown(?! (?:rota|service|truck|"
    r"recovery|cover|vehicle|van|call\w*|patrol|lorry|of|cause|repair|engineer))|panic attacks?|"
    r"addict\w+|"
    r"alcoholi\w+|bad back|back (?:pain|"
    r"problems?|injur\w+|trouble|issues?)|(?:neck|knee|shoulder|joint|wrist) (?:pain|problems?|injur\w+)|"
    r"arthritis|hernia|injur\w+|hepatitis(?! (?:[abc] )?(?:vaccin\w+|jabs?|immuni\w+|shots?))|covid|long covid|"
    r"mental (?:illness|health (?:problems?|issues?|condition\w*|history))|phobias?|vertigo|seizures?|"
    r"blackouts?|"
    r"insomnia|obes\w+|eating disorder|"
    r"chronic {g1}(?:pain|condition|illness|fatigue)|ptsd|infectious|tuberculosis|sleep (?:problems|apnoea|"
    r"disorder)|afraid of heights|fear of heights|"
    r"health condition|physical problems?|mental health(?! (?:first|nurse|nursing|act|trust|services?))"
)
_UNIONS = (
    r"unite|gmb|unison|usdaw|rmt|aslef|cwu|nut|neu|nasuwt|tuc|ucu|bectu|ucatt|equity|prospect|teamsters|seiu|pcs|"
    r"the labour union"
)
_WAGE = (
    r"salary|salaries|pay|wages?|hourly rate|day rate|rate of pay|rate|earnings|income|remuneration|compensation|"
    r"package|take home|bonus|"
    r"pay packet|payslips?|pay slips?|pay stubs?|w2|p60|p45"
)

MACROS = {"KIDS": _KIDS, "ILLS": _ILLS, "UNIONS": _UNIONS, "WAGE": _WAGE}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "en.lint.family.children",
        (
            r"(?<!group of )(?<!class of )(?<!groups of )(?P<t>children|kids|toddlers?|little ones|"
            r"youngsters)(?= |$)(?! (?:have you|did you|can you|"
            r"services|act|social|in (?:care|need|your (?:class|group|care))|with|who|under|aged|per|to each|"
            r"at (?:the|"
            r"a) (?:nursery|school)|home))",
            r"(?<!smoking )(?<!smoke free )household(?= |$)(?! (?:goods|waste|items|appliances|products|recycling|"
            r"linen|management|chores|cleaning))|custody(?! (?:suite|officer|sergeant|visit))|(?:are|as|being|"
            r"you) {g2}(?:a |an )?(?:{W} )?(?:parent|mum|dad|mother|father)(?= |"
            r"$)|(?:do|doing|does|have|your|need|manage|after|who|off) {g1}(?:the |for )?school runs?|school pick ?up|"
            r"(?:off|manage|cope|sort\w*|arrang\w*|who|kids|children|childcare|problem|happens) {g4}school holidays",
            r"(?:have|got|having|has|expecting|raising|planning|want|any|with|"
            r"adopt\w*) {g4}(?P<t>{KIDS})(?= (?:at|living|who|of|or|and|in|under|yet|soon|to|that|already|"
            r"yourself|one|depend\w*|during|you|aged|home)|$| [.?!,:])(?! (?:in need|care))",
            r"how many (?:{KIDS})(?= (?:have you(?: got)?|do you have|did you have|you have|of your own|at home|"
            r"are there at home|"
            r"live with you|and|or|under|are you)(?= |$)|$| [.?!,])(?! (?:have you (?!got)\w+|(?:have you got|(?:do|"
            r"did) you have) {g1}"
            r"(?:in|on|at|under|to)))|"
            r"how old are {g1}(?:{KIDS})|(?:your|own) {g1}(?:{KIDS})(?= |$)|(?:are|were) you {g3}(?:parent|mother|"
            r"father|mum|dad|mummy|stepparent|single parent|working mum|working mother|guardian|grandparent)(?= |"
            r"$)|childless|child free",
            r"(?:have|got|arrange\w*|need|in place|sort\w*|organi[sz]ed?|rely on|access to|"
            r"your) {g4}(?P<t>child ?care|child minder|childminder|babysitter|nanny|nursery place|school run|"
            r"day ?care|after school care)(?= |$)(?! (?:qualification|experience|certificate|training|diploma|"
            r"level|job|role|setting|work|centre|assistant))|childcare (?:arrangements?|commitments?|"
            r"responsibilit\w+|issues|in place|needs|plans)|child ?care(?! (?:qualification|experience|"
            r"certificate|training|diploma|level|job|role|setting|work|worker|centre|assistant|practitioner|"
            r"provider|sector|nvq|degree))(?= (?:be|is|a|an|for|cover|sorted|problem)|$| [.?!,])|(?:looks? after|"
            r"minds?|minding|picks? up|collects?|drops? off|cares? for|takes? care of|watch\w*|"
            r"home with) {g1}(?:your |the |them )(?:children|kids|son|daughter|little ones|baby)|(?:kids|"
            r"children) {g3}(?:ill|sick|poorly|unwell)(?= |$)",
        ),
        instead=HOURS,
        bare=r"(?:number of )?(?:own )?(?:children|kids|dependants|dependents)|has children|no children|childcare",
        yes=("Do you have children?", "Who looks after your kids?", "Do you have childcare in place?"),
        no=(
            "Have you worked with children?",
            "Do you have a childcare qualification?",
            "How many children have you taught?",
        ),
    ),
    LintRule(
        "en.lint.family.pregnancy",
        (
            r"(?P<t>pregnan\w+|maternity|paternity)(?= |$)(?! (?:ward|unit|wear|cover|shop|clothes|clothing|"
            r"services|nurse|care|department|hospital|assistant))|bab(?:y|ies) (?:due|planned|soon|on the way)|"
            r"bump",
            r"(?:you|your|be|get|getting|become|someone) {g4}(?P<t>pregnant|pregnancy|pregnancies)(?= |$)|"
            r"(?:(?<=^ )|(?<=[.?!,;:] )|(?<=and )|(?<=hen )|(?<=or ))are you {g1}expecting(?= (?:a |"
            r"another )?(?:baby|child|twins|little one)|$| [.?!,])|(?:a|another) happy event|"
            r"you expecting {g1}(?:baby|child|twins|little one)|when {g1}are you due|"
            r"had a baby|given birth|breast ?feeding|when is (?:the|"
            r"your) (?:baby|due date)|your due date|(?:the|your) baby (?:is )?due",
            r"(?:start|starting|having|have|plan\w*|raise|grow|extend) {g2}(?:a |your )(?:family|families)(?= |$)|"
            r"family plan(?:s|ning)|(?:plan|planning|plans|want|intend|intending|hoping|trying|"
            r"thinking) {g4}(?:children|kids|a baby|babies|conceive|get pregnant|family|become a parent|"
            r"adopt)(?= |$)|ivf|fertility|contracepti\w+|the pill|birth control",
            r"(?:you|your|on|take|taking|took|going|plan\w*|need|return\w*|back) {g4}(?P<t>maternity|paternity|"
            r"parental|shared parental|adoption|family) (?:leave|pay|absence)|maternity (?:leave|plans)|"
            r"parental leave|time off {g3}(?:children|kids|family|baby)",
        ),
        instead=ROTA,
        bare=r"pregnant|pregnancy|maternity leave|family plans",
        yes=("Are you pregnant?", "Are you planning to start a family?", "Are you going on maternity leave?"),
        no=("Have you worked on a maternity ward?", "Have you served pregnant customers?"),
    ),
    LintRule(
        "en.lint.family.marital",
        (
            r"(?:get|getting|got) (?:married|engaged|divorced|hitched)|adults {g1}(?:at home|in your)",
            r"(?:life|living|personal|private|family) (?:situation|circumstances)",
            r"(?P<t>spouse|husband|wife|fianc\w+|boyfriend|girlfriend)(?= |$)|(?:your|steady|long term|"
            r"live in) {g1}partner(?= |$)(?! (?:firm|agency|organi[sz]ation))|divorce\w*|marriage|wedding|"
            r"(?:your) famil(?:y|ies)(?= (?:mind|think|okay|ok|support|be|allow|happy|say|approve|know|depend)\w*)",
            r"(?:are|were|is|get|getting|ever been|be) (?:you )?{g2}(?:married|single|divorced|engaged|separated|"
            r"widowed|cohabiting|civil partnership|in a relationship|a widow|seeing (?:someone|anyone|"
            r"anybody))(?= (?:or|and|at|to|with|now|currently)|$| [.?!,])|marital status|relationship status|"
            r"marriage plans|civil status|newly ?weds?|wedding plans|(?:plan\w*|going) to (?:marry|get married)|"
            r"civil partner\w*|(?:do|does|will|did) you {g1}(?:live with|have) (?:a |your )?(?:partner|husband|"
            r"wife|spouse|fiance\w*|boyfriend|girlfriend|someone|anyone|anybody)(?= |$)",
            r"(?:your|have a|do you have a|got a) {g1}(?:husband|wife|spouse|fiance\w*|other half|"
            r"significant other|ex husband|ex wife|in laws|family|partner)(?= |$)(?! (?:firm|compan\w+|name is|"
            r"agency|organi[sz]ation|business|law|doctor|car))",
            r"family (?:situation|life|circumstances|commitments?|status|background|responsibilit\w+|ties|"
            r"arrangements|set ?up|obligations|duties)|home (?:life|situation|circumstances|commitments)|"
            r"domestic (?:situation|circumstances|arrangements|responsibilit\w+)|personal (?:life|circumstances|"
            r"situation|commitments)|private life|things at home|situation at home|living (?:situation|"
            r"arrangements)|life outside work|(?:your|commitments?|responsibilit\w+) {g2}outside (?:of )?work",
            r"(?:caring|carer|care) (?:responsibilit\w+|duties|commitments?)|(?:are|do) you (?:a |an )?(?:unpaid |"
            r"full time |main )?(?:carer for|care for|look after|caring for|support) {g2}(?:someone|anyone|"
            r"anybody|relative\w*|parents?|family|your|an? (?:elderly|sick|disabled) {W})|elderly parents|"
            r"sole (?:earner|provider|breadwinner)|breadwinner|do you live (?:alone|with|on your own|by yourself|"
            r"together|at home)|who do you live with|depends? (?:up)?on you|dependent on you|(?:have|got|"
            r"any) {g1}family(?= (?:nearby|here|close|around|in|at|back|to|that|who|commitments)|$| [.?!,])|"
            r"who (?:lives|is) (?:with you|at home)|anyone at home|husband or wife",
        ),
        instead=ROTA,
        bare=r"married|unmarried|single|divorced|widowed|separated|cohabiting|marital status|civil partnership",
        yes=("Are you married?", "What does your husband do?", "Tell us about your family situation."),
        no=(
            "Have you wired single-phase supplies?",
            "Have you worked in a family business?",
            "Have you worked in family law?",
        ),
    ),
    LintRule(
        "en.lint.union.member",
        (
            r"(?:with|in|of|join) (?:unite|unison|gmb|usdaw|aslef|rmt)(?= |$)|(?:think|feel|opinion|view|views|"
            r"attitude) {g2}(?:of|about|on|to|towards) {g1}unions?|unionist",
            r"(?:trade|labou?r|workers|staff|teachers|your|any|a|the|in a|join a|which|pro|"
            r"anti) (?:trade )?unions?(?= (?:member\w*|rep|reps|representative|or|official|organi[sz]er|activ\w+|"
            r"before|at|card|dues|activities|steward)|$| [.?!,])|unioni[sz]\w+|union (?:member\w*|rep|reps|"
            r"representative|official|organi[sz]er|activ\w+|card|dues|steward|involvement|affiliation|convenor)|"
            r"shop steward|(?:which|what) unions?(?= |$)(?! street)|collective action",
            r"(?:member|belong|joined|join|part|rep|official) {g2}(?:of|to|for|with)? ?{g2}(?:{UNIONS})(?= (?:or|"
            r"the|union|and)|$| [.?!,])",
            r"(?:you|ever|been|gone|go|taken|take|joined|support) {g3}(?P<t>on strike|strike|strikes|striked|"
            r"industrial action|walkout|picket line|picket)(?= |$)",
        ),
        bare=r"(?:trade )?union(?: member\w*)?",
        yes=("Are you a member of a trade union?", "Have you ever gone on strike?", "Have you been a union rep?"),
        no=(
            "Have you worked for a credit union?",
            "Can you get to Union Street?",
            "Have you worked in the European Union?",
        ),
    ),
    LintRule(
        "en.lint.health.state",
        (
            r"(?:sick|ill|poorly|unwell|off) (?:often|a lot|much|frequently)|(?:times|often|how often) {g3}(?:ill|"
            r"sick|poorly|unwell|off)(?= |$)|days {g3}(?:ill|sick|poorly|unwell)(?= |$)|"
            r"days (?:were|have|did) you {g3}off(?= |$)(?! (?:a|per|each))|(?:been|get|got|getting|"
            r"were) {g1}(?:hurt|injured|ill|sick|poorly|unwell)(?= (?:at|in|on|last|a|often|much|recently|for|"
            r"during)|$| [.?!,])|trouble (?:sleeping|breathing|walking|standing|bending|concentrating)|(?:take|"
            r"need|require|on|taking) {g3}(?P<t>medicines?|medication|meds|tablets|pills|painkillers|insulin)(?= |"
            r"$)|doctors? appointments?|hospital appointments?|under (?:a|the) doctor|serious illness|"
            r"accident at work|sick note|(?:your|any) (?:health|wellbeing|ailments?|illnesses|injuries|"
            r"conditions)(?= |$)(?! and safety)",
            r"(?:your|good|state of|general|physical|mental|overall|poor|full) {g2}health(?= |"
            r"$)(?! (?:and (?:safety|social)|service\w*|care|visitor|sector|board|team|screening))|"
            r"how is your (?:health|mental health|back)|how healthy|are you {g3}(?P<t>healthy|fit|fit and well|sick|"
            r"ill|unwell|overweight|a smoker|smoker|non smoker|sober|teetotal|allergic|"
            r"addicted|depressed|hiv positive|physically fit|in good shape|fully fit|well enough|contagious|"
            r"a drinker|a heavy drinker|drug free)(?= (?:and|or|enough|to|against|at|for|person|"
            r"from|with)|$| [.?!,])(?! (?:a|for the|out)\b)",
            r"(?:you|your|suffer\w*|have|had|got|any|from|history of|ever|treated for) {g7}(?P<t>{ILLS})(?= |$)",
            r"(?:sick|sickness|illness) (?:days?|leave|record|absences?|pay|history)|(?:days|time|weeks|months|"
            r"much time|often) {g3}(?:off|absent|missed|been off) {g2}(?:sick|ill|due to|because of|through)|"
            r"(?<!are )(?<!is )off (?:work )?(?:sick|ill)|how often (?:are|were|do|have) you {g2}(?:ill|sick|off|"
            r"get ill|absent|"
            r"been ill|been sick|call in|unwell)|call(?:ed)? in sick|absence record|sickness|signed off (?:sick|work|"
            r"by|with|long|at|for (?:stress|more|\d))|"
            r"days of (?:work|illness)",
            r"(?:you|your|are you on|taking|take|prescribed) {g3}(?P<t>medications?|medicines?|medicated|"
            r"prescriptions?|prescription drugs|antidepressants|tablets|pills|painkillers|insulin|"
            r"drugs)(?= (?:regularly|daily|at|for|or|that|which|we|currently|now|every|to|such)|$| [.?!,])",
            r"do you {g2}(?:smoke|drink|vape|use (?:recreational |illegal |any )?drugs|take drugs|gamble)(?= |"
            r"$)(?! (?:fish|meat|tea|coffee testing))|(?:smoke|smoker|smoking|drinking|alcohol) (?:habits?|"
            r"problem|consumption)|(?:units of alcohol|recreational drugs|illegal drugs|drug habit|cannabis)|"
            r"how (?:much|often) {g1}do you {g1}(?:drink|smoke)|(?:wear|need) (?:glasses|contact lenses)|"
            r"how (?:often|much) do you (?:exercise|work out|train)|(?:diet|exercise) (?:do you|regularly)",
            r"workers compensation|compensation claim|injury claim|(?:had|undergone|need|awaiting|"
            r"due) {g2}(?:surgery|operation|an operation|operations)|hospitali[sz]ed|in hospital|(?:see|seen|"
            r"seeing|visit\w*) {g2}(?:doctor|psychiatrist|psychologist|therapist|counsellor|gp)|therapy|"
            r"counselling(?= |$) {g2}(?:you|yourself)|menopaus\w+|"
            r"(?:your|painful|heavy|bad) periods(?= [.?!]|$)|genetic|hereditary|family medical|(?:height|"
            r"heights) scare|afraid of|scared of|"
            r"physical fitness|physical condition|medically (?:fit|unfit)|(?:problems?|trouble|issues?|pain|"
            r"difficult\w+) (?:with|in) {g2}(?:back|knees?|joints?|neck|shoulders?|wrists?|hands|feet|hips?|heart|"
            r"lungs|eyes|hearing|sleep|drugs|alcohol|drink|drinking|gambling|mental health|nerves)(?= |$)",
        ),
        instead=ROTA,
        unless=(
            r"(?:certificate|note|letter|proof|statement) (?:saying|showing|that|stating|confirming|"
            r"proving) (?:[^\s.?!;]+ ?){0,9}",
        ),
        bare=r"(?:{ILLS})|health|sick days|non smoker|smoker|healthy|good health",
        yes=(
            "Are you in good health?",
            "How many sick days did you take?",
            "Do you take any medication?",
            "Do you smoke?",
        ),
        no=("Have you given medication to residents?", "Do you have a health and safety qualification?"),
    ),
    LintRule(
        "en.lint.past_pay.told",
        (
            r"(?:what|how much) (?:you|do you|did you) (?:earn|make|get paid|earned|made|take home)(?= |"
            r"$)(?! (?:sure|use|it|deliver\w*|of))",
            r"(?:do|did) you (?:get|earn|make|take home) {g2}(?:today|now|currently|more|less|per|an|"
            r"a) {g2}(?:than|hour|month|week|year|today|now)?(?= |$)(?<!need to earn)|an hour (?:do|did|are|"
            r"were) you (?:get|getting|on|paid)|(?:final|closing|old|leaving) (?:salary|wage|pay)|(?:old|last|"
            r"current|previous|present) (?:job|employer|boss|company|position|role) {g1}(?:pay|paid|paying|"
            r"pays)(?= |$)",
            r"(?:current|present|previous|last|past|existing|most recent|former|old|prior|todays|final|"
            r"latest) {g2}(?:{WAGE})(?= |$)(?! of)|(?:salary|pay|wage|earnings|compensation) (?:history|now|today|"
            r"currently|so far|progression)",
            r"(?:do|did|have|are|were) you {PAST}(?:earn|earned|earning|make|paid|getting paid|get paid|make per|"
            r"take home|clear(?= (?:per|a|each|after)(?!\S))|pull in|getting(?! (?:in|to|up|on|there|here|back|"
            r"home))|bring home)(?= (?:now|at|in|"
            r"currently|today|before|there|last|right|"
            r"per|an|a|on|from|with|by|previously|each|every|as)|$| [.?!,])(?! (?:a (?:delivery|difference|"
            r"booking)|at least))",
            r"how much {g2}(?:do|did|are|were|have|was|is) {g1}{PAST}(?:earn|earning|make|making|paid|on|pay you|"
            r"paying you|take home|getting|salary|wage)(?= (?:now|at|in|currently|today|before|there|last|right|"
            r"per|an|a|previously|each|every|for|as)|$| [.?!,])",
            r"(?P<t>{WAGE}) {g5}(?:in your (?:last|current|previous|present|old)|at your (?:last|current|previous|"
            r"present|old)|with your (?:last|current|previous|present)|you (?:had|earned|received|were on|"
            r"were paid|are on|currently|left on)|before(?! (?:tax|deductions|you start))|right now|at the moment)|"
            r"(?:your|recent|"
            r"last) {g1}(?:payslips?|pay slips?|pay stubs?|p60|p45|w2|tax return)|what (?:are|"
            r"were) you (?:currently |now |presently )?(?:on|making|earning|paid|being paid)(?= |$)|(?:did|"
            r"do) they {g1}pay you|pays? you (?:now|at)|(?:employer|boss|job) {g1}(?:pays?|paid|paying) you",
        ),
        instead=PAY,
        unless=(
            r"(?:degree|qualification|diploma|certificate|grade|badge|award|licence|ticket)s? {g1}(?:you have|"
            r"have you) earned",
        ),
        bare=r"(?:current|previous|last|past) (?:salary|pay|wage|rate|earnings)|(?:salary|pay) history",
        yes=("What is your current salary?", "What did you make in your last job?", "How much do you earn now?"),
        no=("How much would you like to earn?", "Have you done payroll?", "What are your salary expectations?"),
    ),
    LintRule(
        "en.lint.criminal_record.content",
        (
            r"(?:dbs|disclosure|background check|police check) {g4}(?:clear|clean|blank|empty|spotless|"
            r"show anything)(?= |$)",
            r"(?:clean|clear|unblemished|spotless) record(?= |$)(?! (?:keeping|card))",
            r"criminal(?= |$)(?! (?:law|justice|record check|records? (?:check|bureau)|psycholog\w+|court|"
            r"barrister|investigat\w+|defence))|found guilty|(?:the )?police {g4}(?:spoken|talked|questioned|"
            r"interviewed|arrested|stopped|contacted) {g2}you|(?:by|with|from|to) the police|(?:drink|drunk|"
            r"drug) driv\w+|(?:lost|losing|banned|taken away|suspended|disqualified|revoked) {g3}(?:licen[cs]e|"
            r"driving)|disqualified from driving|driving ban|speeding|guilty of|shoplifting|theft|"
            r"fraud(?! (?:prevention|detection|team|department|analyst))|prison sentence|driving bans?|stealing|"
            r"(?:sacked|dismissed|fired) for {g1}(?:stealing|theft|violence|dishonesty)|"
            r"law breaking|honest past|"
            r"criminality|court order",
            r"(?:you|your|ever|any|been|have|unspent|spent|previous|prior|no|unspent) {g5}(?P<t>convict\w+|"
            r"arrested|arrests?|charged with|prosecuted|sentenced|cautioned|reprimand\w*|criminal offences?|"
            r"crimes?|felony|felonies|misdemeanou?rs?|police caution|cautions?|offences?|"
            r"in trouble with the (?:police|law)|jail|jailed|imprisoned|imprisonment|incarcerated|in prison|"
            r"to prison|in jail|probation order|behind bars|on bail|under investigation|suspected|locked up|"
            r"done time|stolen|shoplift\w+|pending charges|criminal past|criminal charges|criminal history|"
            r"criminal background|brush with the law)(?= |$)",
            r"(?:have|got|had|clean|clear|your|a|any|no|with a|blemished|on your|spotless) {g2}(?:criminal|police|"
            r"arrest|prison|conviction) (?:record|history|background)(?= |$)(?! (?:checks?|disclosure|certificate|"
            r"extract|bureau))|"
            r"ex offender|ex convict|criminal record {g2}(?:clean|clear|content\w*)|(?:clean|clear|blank|"
            r"spotless) {g2}(?:dbs|disclosure|crb|police check)|(?:on|in|show\w* (?:up )?on|appear on|come up on|"
            r"find on) {g1}your {g1}(?:dbs|disclosure|crb|record|criminal record|police check|background check)|"
            r"(?:served|serving|spent) (?:time|a sentence)|(?:are you|law) law ?abiding|law abiding|"
            r"sex offenders? register|served {g1}(?:prison|sentence)",
        ),
        instead=EXTRACT,
        bare=r"(?:no |clean |clear )?(?:criminal record|convictions?|criminal history)",
        yes=(
            "Do you have any criminal convictions?",
            "Have you ever been arrested?",
            "Do you have a clean criminal record?",
        ),
        no=(
            "Are you willing to have a DBS check?",
            "Have you worked in a prison?",
            "Would you agree to a criminal record check?",
        ),
    ),
    LintRule(
        "en.lint.criminal_record.driving",
        (
            r"(?:penalty|licen[cs]e|driving) points|points on (?:your|the|a) {g1}licen[cs]e|"
            r"(?:licen[cs]e|driving) endorsements?|endorsements? on (?:your|the|a) {g1}licen[cs]e",
        ),
        severity=Severity.NEEDS_REASON,
        bare=r"(?:penalty )?points|endorsements",
        yes=("How many penalty points do you have?", "Do you have any endorsements on your licence?"),
        no=("Do you have a full driving licence?", "Have you collected loyalty points at the till?"),
    ),
    LintRule(
        "en.lint.appearance.looks",
        (
            r"selfies?|hair (?:is|are) (?:your|you)|colou?r {g1}your (?:hair|eyes|skin)|facial (?:piercings?|hair|"
            r"tattoos?)|presentable|good looking|attractive(?= |$)(?! (?:salary|package|pay))|look (?:smart|tidy|"
            r"presentable|professional|good)",
            r"(?:photo\w*|picture|headshot|selfie|image|video) of (?:you|yourself|your face)|(?:send|attach|"
            r"upload|email|include|provide|submit|share|enclose) {g3}(?:recent )?(?:photo|photograph|picture|"
            r"headshot|selfie)(?= |$)(?! id)|your (?:photo|photograph|headshot|picture)(?= |$)(?! id)",
            r"how (?:tall|short|heavy|big|slim|fat) are you|(?:do|does) you {g1}weigh(?= |$)(?! (?:goods|parcels|"
            r"items|food|ingredients|lorries|vehicles))|how much {g2}you weigh|what do you weigh|your (?:height|"
            r"weight|bmi|dress size|body|build|physique|waist|body type|clothes size)(?= |$)|bmi|"
            r"height and weight|(?:are you|you) (?:over|under|at least|taller than|shorter than) {g3}(?:tall|feet|"
            r"foot|ft|cm|stone)(?= |$)",
            r"tattoo\w*|(?<!out )(?<!out any )(?<!out your )(?<!remove )(?<!remove any )(?<!remove your )piercings?|"
            r"pierced|(?:have|got|wear|shave|grow|is) {g3}(?:beard(?! (?:net|snood|cover))|moustache|facial hair|"
            r"long hair|dreadlocks|dyed hair|makeup|make up|acrylic nails|afro|braids|nose ring)|(?:your|hair|"
            r"eye) (?:hair ?style|hair colou?r|eye colou?r|colou?r hair|hair|looks?|appearance|dress sense|"
            r"personal hygiene)(?= |$)(?! (?:qualification|salon|dress|tied|tie|back|covered|up|net))|(?:hair|"
            r"eye) colou?r|"
            r"personal (?:appearance|presentation|hygiene)|(?:smart|professional|neat|tidy|good|attractive|"
            r"polished) (?:appearance|looks)|are you {g3}(?P<t>groomed|good looking|attractive|presentable|pretty|"
            r"handsome|well dressed|well presented|smart|slim|fat|beautiful|well spoken|good looks|"
            r"photogenic)(?= |$)|what {g1}you look like|(?:are you|how) {g1}tall(?! (?:is|are) (?!you))|well groomed",
        ),
        bare=r"height|weight|bmi|appearance|tattoos|photo of you|headshot",
        yes=("How tall are you?", "Do you have any visible tattoos?", "Please send a photo of yourself."),
        no=("Do you have photo ID?", "What weight of vehicle can you drive?", "Have you done photo editing?"),
    ),
    LintRule(
        "en.lint.finances.private",
        (
            r"behind (?:with|on) {g1}your (?:rent|mortgage|payments|bills|loans?)|money (?:problems|worries|"
            r"troubles?|difficulties)|(?:live|living) (?:pay ?check|pay day|hand) to",
            r"(?:own|rent) the (?:house|flat|home|place|property)|(?:any|have|outstanding|personal|payday|"
            r"student) loans?(?= |$)(?! (?:officer|processing|experience|department|applications?))|"
            r"county court judgm?ents?|financial (?:difficult\w+|problems|trouble|commitments|worries)",
            r"(?:own|rent|renting|bought|buy|mortgage on|owner of|paying off) {g2}(?:home|house|flat|apartment|"
            r"property|place|accommodation)(?= |$)(?! (?:owner|ownership advice|insurance|working|office|based|"
            r"visits?))|(?:rented|council|"
            r"shared|own) (?:accommodation|housing|house|flat)(?= |$)(?! (?:officer|association))|rent or own|"
            r"own or rent|home ?owner|mortgage(?= |$)(?! (?:adviser|advisor|lending|broker|experience|"
            r"qualification|advice|industry|market|application\w*|certificate\w*|cemap))|council (?:house|tax)|"
            r"homeless|living with your parents|fixed address|housing (?:situation|status|benefit)|"
            r"permanent address",
            r"credit (?:score|rating|history|report|record|worth\w*)|bankrupt\w*|(?:in|any|your|have|much|"
            r"personal|outstanding|get into) {g3}(?:debt|debts|arrears|iva|ccj|ccjs|county court judgm?ents?|"
            r"loans?)(?= |$)(?! (?:collect\w*|advice|recovery|management|adviser))|(?:you|your|"
            r"personal) {g2}(?:finances|financial (?:situation|problems|difficulties|position|circumstances|"
            r"history|trouble))(?= |$)|wages? garnish\w*|gambling (?:problem|debts?)|financially (?:stable|"
            r"independent|secure)|(?:on|claiming|receive|receiving|claim) {g2}(?:benefits(?! (?:desk|advice|advis\w+|"
            r"team|office|system|claims?|administ\w+|package|agency))|universal credit|"
            r"jobseekers allowance)|bad credit|savings",
        ),
        bare=r"home ?owner|credit score|no debts|debts",
        yes=("Do you own your home?", "What is your credit score?", "Have you ever been bankrupt?"),
        no=(
            "Have you carried out credit checks?",
            "Do you have the use of a car?",
            "Have you worked in mortgage lending?",
        ),
    ),
    LintRule(
        "en.lint.politics.opinion",
        (
            r"(?:think|feel|opinion|view) {g2}(?:of|about|on) {g1}(?:government|prime minister|president|labour|"
            r"tories|conservatives|reform|brexit|election|immigration)|(?:go|going|gone|went|been|attend|"
            r"join) {g1}(?:on|to) {g1}(?:demonstrations?|protests?|marches|rallies)|campaign\w* for {g2}(?:party|"
            r"labour|conservatives|election|brexit)|believe in {g1}(?:socialism|capitalism|communism|democracy|"
            r"the monarchy)|you vote|support {g3}(?:government|monarchy|political party|party|"
            r"labour|conservatives|tories|greens)(?= |$)|political part(?:y|ies)|politically|your (?:politics|"
            r"political)",
            r"(?:do|did|would|will|have) you {g3}vot(?:e|ed|ing)|who {g2}vote|(?:which|what|political|"
            r"a member of a|labour|conservative|tory|green|democratic|republican) (?:political )?party(?= |"
            r"$)(?! (?:planning|wall|food|venue|size|conference))|political(?:ly)? (?:views?|opinions?|party|"
            r"beliefs?|affiliations?|activ\w+|active|leanings?|involve\w+|campaign\w*|allegiance|stance|engaged|"
            r"persuasion|minded)|your (?:politics|views on (?:brexit|immigration|politics|abortion|trump|gaza|"
            r"the government))|(?:involved|interested|active|engaged) in politics|brexit|(?:are|"
            r"were) you {g2}(?:a conservative|a tory|labour|left wing|right wing|a liberal|a democrat|"
            r"a republican|a socialist|a feminist|a trump supporter|an activist|a lib dem|a communist)(?= |$)|"
            r"(?:attended|joined|been on|been to|taken part in) {g3}(?:protests?|demonstrations?|marches|"
            r"political {W})",
        ),
        bare=r"political (?:party|views|opinion|affiliation)",
        yes=("Which party do you vote for?", "Are you involved in politics?"),
        no=("Have you catered for political conferences?", "Have you organised a party?"),
    ),
    LintRule(
        "en.lint.military.service",
        (
            r"(?:national|military|army) service|been called up|served {g1}(?:your|his|the|her) (?:country|king|"
            r"queen|crown)|"
            r"served {g3}(?:armed forces|army|military|navy|raf|royal navy|"
            r"forces|marines|national guard)|conscript\w*|draft dodg\w+|(?:are|were) you {g3}(?P<t>veteran|reservist|"
            r"(?:former|ex|retired) (?:soldier|serviceman|servicewoman|marine|officer)|"
            r"ex military|ex forces|ex army|in the (?:army|military|armed forces|navy|raf|reserves|forces|"
            r"marines))|military (?:background|record|history|discharge|status)|(?:honou?rabl\w+|"
            r"dishonou?rabl\w+) discharge\w*|(?:been|were|spent time) in the (?:army|forces|services|military|"
            r"armed forces|navy|"
            r"raf|reserves|marines)|territorial army|army reserves?|reservist",
        ),
        bare=r"military service|national service|veteran|ex forces",
        yes=("Have you served in the armed forces?", "Have you done your national service?"),
        no=("Have you worked on military vehicles?", "Have you served food at an army base canteen?"),
    ),
)
