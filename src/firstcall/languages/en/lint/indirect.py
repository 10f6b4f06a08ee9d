"""English questions that come to a refused matter sideways: through the body, the parents, the name, the mood."""

from __future__ import annotations

from firstcall.languages.en.lint.protected import HOURS
from firstcall.lint.rules import LintRule

_BODY = (
    r"back|spine|knees?|hips?|shoulders?|neck|joints?|wrists?|ankles?|feet|hands|heart|lungs|stomach|skin|nerves|"
    r"body|eyes|eyesight|ears|hearing|balance|memory|blood|sleep|weight|head|legs?|arms?|mind"
)
_FOLK = (
    r"polish|swedish|irish|scottish|welsh|foreign|arabic|russian|turkish|somali|indian|pakistani|chinese|african|"
    r"jewish|muslim|greek|german|italian|spanish|nigerian|unusual|interesting|exotic|different|funny|strange|"
    r"romanian|french|ukrainian|lovely"
)
_RELATIVES = r"parents?|mother|father|mum|dad|siblings?|brothers?|sisters?|grandparents|in laws|relatives"
_MOODS = (
    r"angry|stressed|upset|bored|nervous|frustrated|irritated|annoyed|emotional|anxious|tired|impatient|worried|"
    r"overwhelmed|dependable|reliable|fun|easy going|trustworthy|funny|shy|bossy|stubborn|kind|difficult|generous|"
    r"clever"
)

MACROS = {"BODY": _BODY, "FOLK": _FOLK, "RELATIVES": _RELATIVES, "MOODS": _MOODS}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "en.lint.sex.wished",
        (
            r"(?:want|wanted|like|prefer|preferred|need|looking for|seeking|after|ideally|rather have|"
            r"hire) {g2}(?:a|an|some|more|only) {g1}(?:lady|woman|man|girl|guy|lad|bloke|gentleman|female|male|"
            r"women|men|girls|lads|boys)|identify as",
            r"(?:only|first|sole) (?:woman|man|girl|lady|female|male|bloke)|(?:male|female) dominated|(?:girls|boys|"
            r"lads|men|women) (?:only|club)|(?:too {W} for|likes?|trusts?|suits?) (?:women|men|ladies|girls|"
            r"lads)(?= (?:better|best|more)|$| [.?!,])",
        ),
        yes=("Too heavy for women.", "We'd like a lady for this role. Are you one?", "Do you identify as a woman?"),
        no=("Have you cut hair for men and women?", "Have you manned a reception desk?"),
    ),
    LintRule(
        "en.lint.ethnicity.indirect",
        (
            r"from (?:around|round|near) here|local (?:lad|lass|girl|boy)|born and bred|how (?:come|is it that|"
            r"did) {g4}(?:english|swedish|speak|language) {g3}(?:so|good|well|fluently)|(?:english|"
            r"swedish) is so good|(?:where|when|how) did you learn {g2}(?:english|swedish|the language|to speak)|"
            r"your (?:childhood|upbringing)|grow up",
            r"{FOLK} (?:name|surname|last name|accent|sounding name|looking)|(?:how do you|how is it) pronounce|"
            r"(?:your|that) {g1}(?:name|surname) {g2}(?:is|sounds|from|come)|(?:been|lived|living) {g2}(?:here|"
            r"in the country|in this country) (?:long|all your life|your whole life)|(?:long|all your life|"
            r"whole life) {g1}in (?:the uk|britain|england|this country|sweden|ireland)",
            r"(?:feel|consider yourself|see yourself as) {g1}(?:british|english|swedish|integrated|at home in)|"
            r"well integrated|back home where|(?:send money|go|going|visit|travel) {g1}(?:back )?(?:home to|"
            r"to your) {g1}(?:country|family|homeland)|your (?:people|community|culture|tribe|caste)|"
            r"second generation|first generation|(?:really|originally) {g2}from",
        ),
        instead="Do you have the right to work in the UK?",
        yes=("Is that a Polish name?", "Have you lived here all your life?"),
        no=("Have you used domain name servers?", "Have you worked with Polish customers?"),
    ),
    LintRule(
        "en.lint.family.indirect",
        (
            r"(?:off|home|away|stay\w*) {g1}with {g1}(?:sick|ill|poorly) (?:children|kids|child)|you {g2}(?:talked|"
            r"talking|thought|thinking|dream\w*) {g1}(?:of|about) {g3}(?:kids|children|baby|babies|family|marriage)",
            r"in your life|better half|significant other|someone special|your (?:fiancee?|sweetheart|ex|love life)|"
            r"biological clock|school age|family {g1}(?:first|come first|comes first)",
            r"your {g1}{RELATIVES}|(?:have|got) {g2}(?:siblings|brothers|sisters)|(?:anyone|someone|somebody|people|"
            r"little ones?) {g2}(?:at|back) home|(?:drop|pick|picks|collect|collects) {g4}(?:nursery|school|"
            r"childminder)|bundle of joy|patter of|(?:settle|settled|settling) down|seeing (?:anyone|someone)|"
            r"(?:long term|serious|steady) (?:relationship|partner)|dating|(?:allow|let|support|mind|"
            r"happy with) {g3}your (?:partner|other half|spouse|wife|husband)|(?:who|anyone) {g3}depends? on you|"
            r"(?:time|room) for (?:a )?famil\w+|cook at home|housework",
        ),
        instead=HOURS,
        yes=("What do your parents do?", "Who picks them up from nursery?", "Are you in a serious relationship?"),
        no=(
            "Have you worked with parents of pupils?",
            "Have you worked in a nursery?",
            "Have you settled insurance claims?",
        ),
    ),
    LintRule(
        "en.lint.health.indirect",
        (
            r"aches and pains|aches|pains|(?:since|after|because of) your (?:operation|accident|injury|surgery|"
            r"stroke|fall)|your operation",
            r"sectioned|(?:fail|failed|failing|flunked) {g2}(?:drug|alcohol|medical|fitness|breath)|tested positive|"
            r"(?:had|got|caught|have) {g1}(?:covid|coronavirus|long covid|flu)|heart (?:condition|trouble)|(?:good|"
            r"bad|how is your) nerves|walking (?:stick|frame|aid)|in (?:a )?wheelchair|heal(?:th|thy) {g1}enough",
            r"(?:how is|how are|how|wrong with|matter with|hurt|injured|broken|operation on|trouble with|"
            r"issues with|problems? with|pain in|bad) {g1}your {g1}{BODY}|your {g1}(?:{BODY}) {g2}(?:hold|cope|"
            r"up to|ok|okay|fine|strong|bother|hurt|ache)|(?:bad|weak|dodgy|sore|painful) {BODY}|(?:physical|"
            r"medical|health|mental|emotional) {g1}(?:problems?|issues?|conditions?|concerns?|complaints?|"
            r"difficulties)",
            r"time off {g3}(?:stress|ill|illness|sick|sickness|health|work|medical|surgery|mental)|off {g1}(?:work|"
            r"sick) {g2}(?:long|often|much|with|stress|last)|hay fever|intoleran\w+|(?:suffer|suffering|"
            r"suffered) {g1}(?:from|with)|(?:see|seen|seeing|under|visit) {g2}(?:doctor|specialist|consultant|"
            r"physio|psychologist|therapist|counsellor|chiropractor)|(?:wear|need) (?:your |any |reading |"
            r"prescription )?(?:glasses|contact lenses|lenses)|(?:sleep|eat|exercise) well|do you {g1}(?:exercise|"
            r"work out|sleep(?! (?:ins?|over)))|hungover|party hard|drink {g2}(?:much|lot|weekends|units)|nicotine",
        ),
        instead="Can you do the tasks in the advert, with or without adjustments?",
        yes=("How's your back?", "Have you ever had time off with stress?", "Do you suffer from hay fever?"),
        no=(
            "Have you fixed back axles?",
            "Have you worked with people who suffer from dementia?",
            "Have you fitted glasses?",
        ),
    ),
    LintRule(
        "en.lint.past_pay.indirect",
        (
            r"(?:what|how much|how big|how large) {g2}your {g1}(?:bonus|commission|overtime)|bonus {g2}(?:last|this|"
            r"previous) year|(?:more|less|better|worse|higher|lower) than {g2}(?:you (?:earn|make|get|have)|"
            r"your (?:current|old|last|present))|compares? {g2}(?:with|to) {g1}your",
            r"(?:what|which|how much) {g1}(?:salary|wage|rate|pay|money|package) {g1}(?:are|were|did|do) {g1}(?:you|"
            r"they) {g1}(?:on|getting|get|paid|earn|pay|receive|making)(?= (?:now|at|in|there|currently|before|"
            r"today)| [.?!,]| *$)|(?:are|were|is|was) (?:they|he|she) {g1}paying you|(?:on|than|over|above|"
            r"with) what you (?:get|earn|have now|make|are on|are paid|got|earned)(?= |$)|(?:rise|raise|increase|"
            r"step up|drop|pay cut|cut) {g5}(?:on|from|compared) {g2}(?:you|your)|(?:pay|paid|paying|"
            r"give) you {g2}(?:there|now|at the moment|before)|take home pay|(?:clear|bring home|net) {g2}(?:week|"
            r"month|each month|a month)|what (?:are|were) you {g1}on (?:now|there|at the moment|before|currently)",
        ),
        instead="Does the pay for this job suit you?",
        yes=("What salary are you on?", "How much did they pay you there?"),
        no=("What salary would you like?", "Have you paid invoices?"),
    ),
    LintRule(
        "en.lint.criminal_record.indirect",
        (
            r"your {g1}(?:record|past|background|history) {g1}(?:clean|clear|spotless|ok|okay)|(?:fined|ticketed|"
            r"asbo)(?= (?:or|by|for (?!the|a|this|that))| [.?!,]| *$)",
            r"(?:any|had|have|having|been|no|in|with) {g2}(?:run ins?|trouble|problems?|issues?|dealings|brush\w*|"
            r"bother) {g2}(?:with|from) {g1}(?:police|law|authorities|court|courts)|(?:night|time|spell|"
            r"spent) {g3}(?:cell|cells|jail|prison|custody|inside|behind bars)|(?:questioned|stopped|picked up|"
            r"known|wanted) {g2}by {g1}police|wanted by|been in court|(?:break|broken|broke) the law|"
            r"done anything illegal|(?:dark|troubled|chequered|murky) past|skeletons|(?:stolen|shoplift\w*|"
            r"got in(?:to)? fights)|(?:anything|something) {g2}(?:hide|police|declare)|(?:come|show|turn|"
            r"flag) up {g3}(?:dbs|background|police|record|check|search)",
        ),
        instead="Are you willing to have a DBS check before you start?",
        yes=("Any run-ins with the police?", "Have you ever spent a night in a cell?"),
        no=(
            "Have you worked with the police?",
            "Are you willing to have an enhanced DBS check?",
            "Have you worked in a prison?",
        ),
    ),
    LintRule(
        "en.lint.age.indirect",
        (
            r"on the (?:older|younger|mature) side|(?:older|younger) generation",
            r"star sign|zodiac|horoscope|how (?:many more years|much longer|many years more|long) {g4}(?:plan|"
            r"planning|want|intend|expect|going|hope) to (?:work|go on|keep)|alive when|"
            r"(?:do you )?remember (?:when|the)|(?:too|feel) (?:old|young)",
            r"(?:oldest|youngest|eldest) {g2}(?:person|member|one|in|on|here)|(?:young|youthful) {g2}(?:team|crew|"
            r"group|company|gang|bunch|workforce)|(?:younger|older) (?:boss|manager|colleagues|than (?:you|most|"
            r"the))|keep up with {g2}(?:young\w*|lads|kids)|(?:when|what year|which year|"
            r"how long ago) {g3}(?:you )?(?:do|did|sit|sat|take|took|pass|passed|finish\w*|get|"
            r"got) {g1}your {g1}(?:gcses?|o levels?|a levels?|degree|exams|school\w*)|(?:past your|"
            r"in your) (?:prime|twenties|thirties|forties|fifties|sixties)|at your (?:age|time of life)|"
            r"stage of life",
        ),
        instead="What is your highest completed qualification?",
        yes=("Would you be the oldest person on the team?", "Which year did you do your GCSEs?"),
        no=("Have you worked with young people?", "Have you led a team?", "When did you do your first aid training?"),
    ),
    LintRule(
        "en.lint.union.indirect",
        (
            r"(?:unite|gmb|unison|usdaw|rmt|aslef) (?:member|rep|man|woman)",
            r"(?:join|joining|joined|start|support|feel about|think of|views on|opinion on|"
            r"opinion of) {g2}(?<!credit )(?<!european )unions?(?! (?:street|road|square|station|terrace|way|lane|"
            r"fittings?|joints?))|organi[sz]e (?:a union|the workforce|your colleagues|workers)",
        ),
        yes=("Would you join a union if you worked here?", "What do you think of unions?"),
        no=("Have you worked for a credit union?", "Have you joined pipes with union fittings?"),
    ),
    LintRule(
        "en.lint.soft_values.indirect",
        (
            r"(?:yes|no) (?:man|woman|person)|juggl\w+ {g2}(?:tasks|things|priorities|balls|projects)",
            r"cope {g1}(?:when|if) (?:things|everything|it)|struggle {g1}(?:to|with) {g2}(?:up|mornings|getting|"
            r"people|authority|change|deadlines)",
            r"up for {g1}challenge|(?:take|taking) pride|proud of|(?:get|work|gel|play|rub) {g1}(?:along|well|"
            r"on) with {g2}(?:others|everyone|everybody|people|colleagues|different)|ready for {g1}challenge|"
            r"give up|do you care|(?:take|handle) (?:criticism|feedback|rejection|no for an answer)|"
            r"competitive streak|what do you dream",
            r"(?:easy|fun|pleasant|nice|difficult|hard) to {g1}(?:get on|get along|work|be around|talk|manage|like|"
            r"deal) ?(?:with|to)?|(?:someone|somebody|a person|the type|the kind|the sort) {g1}(?:who|that|"
            r"of person who|to) {g3}(?:takes?|loves?|enjoys?|likes?|thrives?|always|gives?|goes|cares|wants|"
            r"get things|gets? things|can cope|copes)|takes initiative",
            r"(?:people|friends|colleagues|family|boss|manager|mates|coworkers|others) {g2}(?:call|say|think|see|"
            r"consider|rate|describe|find) {g1}you|(?:get|become|feel|are you) {g2}(?:easily |"
            r"quickly )?{MOODS}(?= (?:easily|quickly|often|when|under|at work|by)| [.?!,]| *$)|(?:lose|"
            r"keep) your (?:temper|cool|head)|what are you (?:best|worst|good|bad|proud) (?:at|of)|team ?worker|"
            r"team spirited|(?:great|good|hard|loyal|happy|solid) (?:worker|colleague|team mate|teammate|attitude|"
            r"grafter|vibe)(?! (?:cooperative|council))",
            r"in your (?:spare|free) time|(?<!inside work , )outside (?:of )?work|for fun|(?:on|at) weekends for|"
            r"(?:turn|show) up on time|on time every|(?:ever|often) {g1}late|have what it takes|got what it takes|"
            r"biggest (?:weakness|strength|regret|mistake)|proudest|(?:trust|rely on|depend on) you(?= [.?!,]| *$)|"
            r"count on you(?= [.?!,]| *$)|what would you do if",
        ),
        unless=(r"(?:when|how soon|which days|how often) (?:can|could|would|may|do) {g3}count on you",),
        yes=(
            "Are you easy to get on with?",
            "Are you a good team worker?",
            "Are you someone who takes initiative?",
            "Do you get angry easily?",
        ),
        no=(
            "Have you worked as a care worker?",
            "Are you the person who signed the plans?",
            "Have you worked late shifts?",
            "When could the band count on you?",
        ),
    ),
    LintRule(
        "en.lint.appearance.indirect",
        (
            r"(?:dress|clothes|clothing|waist|trouser|bra|uniform) size|what size are you|your {g2}(?:teeth|nails|"
            r"skin|smile|body shape|complexion)|(?:nice|good|straight|white) teeth|shave {g1}(?:your|off|it)|(?:dye|"
            r"cut) your hair",
        ),
        yes=("What dress size are you?", "Do you have nice teeth?"),
        no=("Have you cut gear teeth?", "Have you sold shoes in every size?"),
    ),
    LintRule(
        "en.lint.finances.indirect",
        (
            r"(?:manage|handle|look after) your {g1}(?:money|finances|bills)|(?:good|bad|careful) with money|"
            r"make ends meet|struggl\w+ {g2}(?:money|financially|bills|rent)|run out of money|(?:live|"
            r"living) {g2}(?:social|council|rented|shared|temporary) (?:housing|accommodation|house|home|flat)|"
            r"your (?:housing|living) (?:situation|arrangements)|gambl\w+(?! (?:act|commission|licen[cs]es?|"
            r"industry|regulations?|laws?|compliance))",
        ),
        yes=("Can you manage your money?", "Do you live in social housing?"),
        no=("Have you worked in social housing?", "Do you know the Gambling Act?", "Have you managed budgets?"),
    ),
    LintRule(
        "en.lint.religion.indirect",
        (
            r"eid|diwali|yom kippur|passover|hanukkah|vaisakhi|rosh hashanah|time off for {g2}(?:prayers?|worship|"
            r"religious\w*|festivals?|holy)",
        ),
        instead=HOURS,
        yes=("Do you need time off for Eid?",),
        no=("Do you need time off before you start?",),
    ),
)
