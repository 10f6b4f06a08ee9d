"""English questions about what a candidate earned, owes, has done or looks like, and what he or she stands for."""

from __future__ import annotations

from firstcall.lint.rules import LintRule, Severity

EXTRACT = "Are you willing to have a DBS check before you start?"
PAY = "Does the pay for this job work for you?"

_WAGE = (
    r"salary|salaries|pay|wages?|hourly rate|day rate|rate of pay|rate|earnings|income|remuneration|compensation|"
    r"package|take home|bonus|"
    r"pay packet|payslips?|pay slips?|pay stubs?|w2|p60|p45"
)

MACROS = {"WAGE": _WAGE}
"""Word lists for the patterns below."""

RULES = (
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
            r"tattoo\w*(?! (?:and piercing|artists?|studios?|parlou?rs?|removal|licen[cs]e|shops?))|"
            r"(?<!out )(?<!out any )(?<!out your )(?<!remove )(?<!remove any )(?<!remove your )(?<!tattooing and "
            r")piercings?|"
            r"pierced|(?:have|got|wear|shave|grow|is) {g3}(?P<t>beard(?! (?:net|snood|cover))|moustache|facial hair|"
            r"long hair|dreadlocks|dyed hair|makeup|make up|acrylic nails|afro|braids|nose ring)|(?:your|hair|"
            r"eye) (?:hair ?style|hair colou?r|eye colou?r|colou?r hair|hair|looks?|appearance|dress sense|"
            r"personal hygiene)(?= |$)(?! (?:qualification|salon|dress|tied|tie|back|covered|up|net))|(?:hair|"
            r"eye) colou?r|"
            r"personal (?:appearance|presentation|hygiene)|(?:smart|professional|neat|tidy|good|attractive|"
            r"polished) (?:appearance|looks)",
            r"are you {g3}(?P<t>groomed|good looking|attractive|presentable|pretty|"
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
            r"homeless(?! (?:hostels?|shelters?|people|persons|charit\w+|clients?|outreach|services?|families|young|"
            r"adults|"
            r"project))|living with your parents|fixed address|housing (?:situation|status|benefit)|"
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
