"""English questions about what a candidate earned, owes, has done or looks like, and what he or she stands for."""

from __future__ import annotations

from firstcall.lint.rules import LintRule, Severity

EXTRACT = "Are you willing to have a DBS check before you start?"
PAY = "Does the pay for this job work for you?"

_WAGE = (
    r"salary|salaries|pay|wages?|hourly rate|day rate|rate of pay|rate|earnings|income|remuneration|compensation|"
    r"package|take home|bonus|pay packet|payslips?|pay slips?|pay stubs?|w2|p60|p45"
)

MACROS = {"WAGE": _WAGE}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "en.lint.past_pay.told",
        (
            r"(?:what|how much) (?:you|do you|did you) (?:earn|make|get paid|earned|made|take home)(?= |"
            r"$)(?! (?:sure|use|it|deliver\w*|of))",
            r"(?:do|did) you (?:get|earn|make|take home) {g2}(?:today|now|currently|more|less|per|an|a) {g2}(?:than|"
            r"hour|month|week|year|today|now)?(?= |$)(?<!need to earn)|an hour (?:do|did|are|were) you (?:get|"
            r"getting|on|paid)|(?:final|closing|old|leaving) (?:salary|wage|pay)|(?:old|last|current|previous|"
            r"present) (?:job|employer|boss|company|position|role) {g1}(?:pay|paid|paying|pays)(?= |$)",
            r"(?:current|present|previous|last|past|existing|most recent|former|old|prior|todays|final|"
            r"latest) {g2}(?:{WAGE})(?= |$)(?! of)|(?:salary|pay|wage|earnings|compensation) (?:history|now|today|"
            r"currently|so far|progression)",
            r"(?:do|did|have|are|were) you {PAST}(?:earn|earned|earning|make|paid|getting paid|get paid|make per|"
            r"take home|clear(?= (?:per|a|each|after)(?!\S))|pull in|getting(?! (?:in|to|up|on|there|here|back|"
            r"home))|bring home)(?= (?:now|at|in|currently|today|before|there|last|right|per|an|a|on|from|with|by|"
            r"previously|each|every|as)|$| [.?!,])(?! (?:a (?:delivery|difference|booking)|at least))",
            r"how much {g2}(?:do|did|are|were|have|was|is) {g1}{PAST}(?:earn|earning|make|making|paid|on|pay you|"
            r"paying you|take home|getting|salary|wage)(?= (?:now|at|in|currently|today|before|there|last|right|per|"
            r"an|a|previously|each|every|for|as)|$| [.?!,])",
            r"(?P<t>{WAGE}) {g5}(?:in your (?:last|current|previous|present|old)|at your (?:last|current|previous|"
            r"present|old)|with your (?:last|current|previous|present)|you (?:had|earned|received|were on|were paid|"
            r"are on|currently|left on)|before(?! (?:tax|deductions|you start))|right now|at the moment)|(?:your|"
            r"recent|last) {g1}(?:payslips?|pay slips?|pay stubs?|p60|p45|w2|tax return)|what (?:are|"
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
        no=(
            "What is the highest degree you have earned?",
            "How much would you like to earn?",
            "Have you done payroll?",
            "What are your salary expectations?",
        ),
    ),
    LintRule(
        "en.lint.criminal_record.content",
        (
            r"(?:dbs|disclosure|background check|police check) {g4}(?:clear|clean|blank|empty|spotless|"
            r"show anything)(?= |$)",
            r"(?:clean|clear|unblemished|spotless) record(?= |$)(?! (?:keeping|card))",
            r"criminal(?= |$)(?! (?:law|justice|record check|records? (?:check|bureau)|psycholog\w+|court|barrister|"
            r"investigat\w+|defence))|found guilty|(?:the )?police {g4}(?:spoken|talked|questioned|interviewed|"
            r"arrested|stopped|contacted) {g2}you|(?<!vetted )(?<!checked )(?<!cleared )(?<!approved )(?:by|with|"
            r"from|to) the police|(?:drink|drunk|drug) driv\w+|(?:lost|losing|banned|taken away|suspended|"
            r"disqualified|revoked) {g3}(?:licen[cs]e|driving)|disqualified from driving|driving ban|speeding|"
            r"guilty of|shoplifting|theft|fraud(?! (?:prevention|detection|team|department|analyst))|"
            r"prison sentence|driving bans?|stealing|(?:sacked|dismissed|fired) for {g1}(?:stealing|theft|violence|"
            r"dishonesty)|law breaking|honest past|criminality|court order",
            r"(?:you|your|ever|any|been|have|unspent|spent|previous|prior|no|unspent) {g5}(?P<t>convict\w+|arrested|"
            r"arrests?|charged with|prosecuted|sentenced|cautioned|reprimand\w*|criminal offences?|crimes?|felony|"
            r"felonies|misdemeanou?rs?|police caution|cautions?|offences?|in trouble with the (?:police|law)|jail|"
            r"jailed|imprisoned|imprisonment|incarcerated|in prison|to prison|in jail|probation order|behind bars|"
            r"on bail|under investigation|suspected|locked up|done time|stolen|shoplift\w+|pending charges|"
            r"criminal past|criminal charges|criminal history|criminal background|brush with the law)(?= |$)",
            r"(?:have|got|had|clean|clear|your|a|any|no|with a|blemished|on your|spotless) {g2}(?:criminal|police|"
            r"arrest|prison|conviction) (?:record|history|background)(?= |$)(?! (?:checks?|disclosure|certificate|"
            r"extract|bureau))|ex offender|ex convict|criminal record {g2}(?:clean|clear|content\w*)|(?:clean|clear|"
            r"blank|spotless) {g2}(?:dbs|disclosure|crb|police check)|(?:on|in|show\w* (?:up )?on|appear on|"
            r"come up on|find on) {g1}your {g1}(?:dbs|disclosure|crb|record|criminal record|police check|"
            r"background check)|(?:served|serving|spent) (?:time|a sentence)|(?:are you|law) law ?abiding|"
            r"law abiding|sex offenders? register|served {g1}(?:prison|sentence)",
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
            r"(?:penalty|licen[cs]e|driving) points|points on (?:your|the|a) {g1}licen[cs]e|(?:licen[cs]e|"
            r"driving) endorsements?|endorsements? on (?:your|the|a) {g1}licen[cs]e",
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
            r"(?:photo\w*|picture|headshot|selfie|image|video) of (?:you|yourself|your face)|(?:send|attach|upload|"
            r"email|include|provide|submit|share|enclose) {g3}(?:recent )?(?:photo|photograph|picture|headshot|"
            r"selfie)(?= |$)(?! id)|your (?:photo|photograph|headshot|picture)(?= |$)(?! id)",
            r"how (?:tall|short|heavy|big|slim|fat) are you|(?:do|does) you {g1}weigh(?= |$)(?! (?:goods|parcels|"
            r"items|food|ingredients|lorries|vehicles))|how much {g2}you weigh|what do you weigh|your (?:height|"
            r"weight|bmi|dress size|body|build|physique|waist|body type|clothes size)(?= |$)|bmi|height and weight|"
            r"(?:are you|you) (?:over|under|at least|taller than|shorter than) {g3}(?:tall|feet|foot|ft|cm|"
            r"stone)(?= |$)",
            r"tattoo\w*(?! (?:and piercing|artists?|studios?|parlou?rs?|removal|licen[cs]e|shops?))|"
            r"(?<!out )(?<!out any )(?<!out your )(?<!remove )(?<!remove any )(?<!remove your )(?<!tattooing and "
            r")piercings?|pierced|(?:have|got|wear|shave|grow|is) {g3}(?P<t>beard(?! (?:net|snood|cover))|moustache|"
            r"facial hair|long hair|dreadlocks|dyed hair|makeup|make up|acrylic nails|afro|braids|nose ring)|"
            r"(?:your|hair|eye) (?:hair ?style|hair colou?r|eye colou?r|colou?r hair|hair|looks?|appearance|"
            r"dress sense|personal hygiene)(?= |$)(?! (?:qualification|salon|dress|tied|tie|back|covered|up|net))|"
            r"(?:hair|eye) colou?r|personal (?:appearance|presentation|hygiene)|(?:smart|professional|neat|tidy|"
            r"good|attractive|polished) (?:appearance|looks)",
            r"are you {g3}(?P<t>groomed|good looking|attractive|presentable|pretty|handsome|well dressed|"
            r"well presented|smart|slim|fat|beautiful|well spoken|good looks|photogenic)(?= |$)|"
            r"what {g1}you look like|(?:are you|how) {g1}tall(?! (?:is|are) (?!you))|well groomed",
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
            r"visits?))|(?:rented|council|shared|own) (?:accommodation|housing|house|flat)(?= |$)(?! (?:officer|"
            r"association))|rent or own|own or rent|home ?owner|mortgage(?= |$)(?! (?:adviser|advisor|lending|"
            r"broker|experience|qualification|advice|industry|market|application\w*|certificate\w*|cemap))|"
            r"council (?:house|tax)|homeless(?! (?:hostels?|shelters?|people|persons|charit\w+|clients?|outreach|"
            r"services?|families|young|adults|project))|living with your parents|fixed address|housing (?:situation|"
            r"status|benefit)|permanent address",
            r"credit (?:score|rating|history|report|record|worth\w*)|bankrupt\w*|(?:in|any|your|have|much|personal|"
            r"outstanding|get into) {g3}(?:debt|debts|arrears|iva|ccj|ccjs|county court judgm?ents?|loans?)(?= |"
            r"$)(?! (?:collect\w*|advice|recovery|management|adviser|officer|processing|applications?|department|"
            r"book|administ\w+))|(?:you|your|personal) {g2}(?:finances|financial (?:situation|problems|difficulties|"
            r"position|circumstances|history|trouble))(?= |$)|wages? garnish\w*|gambling (?:problem|debts?)|"
            r"financially (?:stable|independent|secure)|(?:on|claiming|receive|receiving|"
            r"claim) {g2}(?:benefits(?! (?:desk|advice|advis\w+|team|office|system|claims?|administ\w+|package|"
            r"agency))|universal credit|jobseekers allowance)|bad credit|savings",
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
            r"the monarchy)|you vote|support {g3}(?:government|monarchy|political party|party|labour|conservatives|"
            r"tories|greens)(?= |$)|political part(?:y|ies)|politically|your (?:politics|political)",
            r"(?:do|did|would|will|have) you {g3}vot(?:e|ed|ing)|who {g2}vote|(?:which|what|political|a member of a|"
            r"labour|conservative|tory|green|democratic|republican) (?:political )?party(?= |$)(?! (?:planning|wall|"
            r"food|venue|size|conference))|political(?:ly)? (?:views?|opinions?|party|beliefs?|affiliations?|"
            r"activ\w+|active|leanings?|involve\w+|campaign\w*|allegiance|stance|engaged|persuasion|minded)|"
            r"your (?:politics|views on (?:brexit|immigration|politics|abortion|trump|gaza|the government))|"
            r"(?:involved|interested|active|engaged) in politics|brexit|(?:are|were) you {g2}(?:a conservative|"
            r"a tory|labour|left wing|right wing|a liberal|a democrat|a republican|a socialist|a feminist|"
            r"a trump supporter|an activist|a lib dem|a communist)(?= |$)|(?:attended|joined|been on|been to|"
            r"taken part in) {g3}(?:protests?|demonstrations?|marches|political {W})",
        ),
        bare=r"political (?:party|views|opinion|affiliation)",
        yes=("Which party do you vote for?", "Are you involved in politics?"),
        no=("Have you catered for political conferences?", "Have you organised a party?"),
    ),
    LintRule(
        "en.lint.military.service",
        (
            r"(?:national|military|army) service|been called up|served {g1}(?:your|his|the|her) (?:country|king|"
            r"queen|crown)|served {g3}(?:armed forces|army|military|navy|raf|royal navy|forces|marines|"
            r"national guard)|conscript\w*|draft dodg\w+|(?:are|were) you {g3}(?P<t>veteran|reservist|(?:former|ex|"
            r"retired) (?:soldier|serviceman|servicewoman|marine|officer)|ex military|ex forces|ex army|"
            r"in the (?:army|military|armed forces|navy|raf|reserves|forces|marines))|military (?:background|record|"
            r"history|discharge|status)|(?:honou?rabl\w+|dishonou?rabl\w+) discharge\w*|(?:been|were|"
            r"spent time) in the (?:army|forces|services|military|armed forces|navy|raf|reserves|marines)|"
            r"territorial army|army reserves?|reservist",
        ),
        bare=r"military service|national service|veteran|ex forces",
        yes=("Have you served in the armed forces?", "Have you done your national service?"),
        no=("Have you worked on military vehicles?", "Have you served food at an army base canteen?"),
    ),
)
