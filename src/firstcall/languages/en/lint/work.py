"""English questions about work that need a job reason or the pay band, and those about soft values."""

from __future__ import annotations

from firstcall.lint.rules import LintRule, Severity

_LANGUAGES = (
    r"english|welsh|gaelic|irish|scots gaelic|swedish|norwegian|danish|finnish|german|french|spanish|italian|"
    r"portuguese|polish|romanian|bulgarian|russian|ukrainian|hungarian|czech|slovak|lithuanian|latvian|estonian|"
    r"greek|turkish|arabic|farsi|persian|dari|kurdish|urdu|punjabi|hindi|bengali|gujarati|tamil|somali|tigrinya|"
    r"amharic|swahili|chinese|mandarin|cantonese|japanese|korean|thai|vietnamese|tagalog|dutch|albanian|serbian|"
    r"croatian|bosnian|hebrew|yiddish|latin|bsl|sign language|british sign language|a foreign language|"
    r"another language|second language"
)
_NOT_SPOKEN = (
    r"(?! (?:floor\w*|food|cuisine|dishes|wood\w*|law\w*|rules|regulations|standards?|roads?|market|customers|"
    r"companies|heritage|windows?|wheels?|massage|forklift|licen[cs]e|qualification\w*|polish\w*|shoes|"
    r"restaurant\w*|bakery|pastr\w+|literature|degree|gcse|a level|teacher|lessons|cars?|lorr\w+|trucks?|vans?|"
    r"vehicles?|machines?|machinery|tools?|brands?|clients?|cattle|horses?|engines?|motorbikes?|furniture|wines?|"
    r"beers?|cheeses?|products?|suppliers?|factor\w+|site|tax|accounting|payroll|history|poetry|cooking|menus?|"
    r"kitchens?|patisserie|cuisine|kronor|identity|personal|hardwood|channel|oak))"
)
_TEENS = (
    r"1[3-9]|2[0-5]|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty one|twenty two|"
    r"twenty three|twenty four|twenty five"
)
_SOFT = (
    r"flexible(?! (?:about|with|on|over|as to|regarding))|sociable|outgoing|positive|friendly|cheerful|"
    r"(?<=a )happy(?= (?:person|worker|chap|soul))|resilient|reliable|hard ?working|hardworking|dependable|"
    r"trustworthy|honest|punctual|motivated|self motivated|driven|ambitious|enthusiastic|passionate|energetic|"
    r"dynamic|bubbly|proactive|organi[sz]ed|well organi[sz]ed|detail oriented|detail orientated|thorough|"
    r"conscientious|careful|meticulous|creative|curious|confident(?! (?:with|in|using|at|on|about|that))|assertive|"
    r"patient|calm|empathetic|caring|compassionate|kind|polite|courteous|helpful|loyal|committed|dedicated|"
    r"team player|teamplayer|people person|self starter|go getter|tidy|neat|methodical|fast learner|quick learner|"
    r"good listener|natural leader|(?<!team )(?<!shift )(?<!group )(?<!scout )(?<!crew )(?<!project )(?<!youth "
    r")leader|morning person|night owl|early bird|extrovert|introvert|shy|quiet|loud|competitive|hungry|independent|"
    r"adaptable|open minded|easy going|easygoing|humble|tough|thick skinned|stable|mature and responsible|"
    r"responsible|problem solver|good communicator|communicator|good with people|good with customers|personable|"
    r"approachable|charismatic|fun|funny|optimistic|pleasant|results driven|goal oriented|customer focused|"
    r"service minded|perfectionist|do er|doer|multi tasker|multitasker|sensitive(?! to)|emotional|stressed easily|"
    r"easily stressed|nice|likeable|tidy minded|team oriented|a hard worker|hard worker"
)

_SPOKEN = (
    r"(?= (?:and|or|at|to|with|for|on|as|is|would|like|level|skills?|well|fluently|when|over|by|speaking|speakers?|"
    r"language|every|daily|from|enough|good|be|needed|required|okay|ok|essential|in (?!{W} (?:kitchen|restaurant))|"
    r"up|clear|fine|strong|without|too|also|that|you|do|are|can)(?!\S)|$| [.?!,:])"
)
NOT_SPOKEN_OF = (
    r"(?:carved|engraved|printed|typeset|lettered) (?:(?!(?:you|your)(?!\S))[^\s.?!;]+ ?){0,9}",
    r"(?:catalogued|stocked|painted|taught|teaching|tutored|tutoring|translat\w+|subtitled|proofread|edited|studied|"
    r"cooked|cooking|served|sold|driven|repaired|serviced|imported|exported|played|met|made|built|restored|"
    r"worked (?:with|on|for)) (?:(?!(?:in|you|your)(?!\S))[^\s.?!;]+ ?){0,9}",
    r"(?:learn|learning|teach|tutor|cook|repair|service|sell|drive) (?:(?!(?:in|you|your)(?!\S))[^\s.?!;]+ ?){0,9}",
    r"(?:cooking|food|cuisine|dishes|kitchens?|restaurants?) (?:[^\s.?!;]+ ?){0,9}",
    r"{LANGUAGES} (?:[^\s.?!;]+ ){0,4}(?:food|cuisine|cooking|takeaways?|restaurants?|licen[cs]es?|law|cars?|"
    r"passports?|customers|clients|markets?|suppliers|citizens?|nationals?|wine|degree|plates|accounts|tax)",
    r"{LANGUAGES} (?:(?:or|and) {W} )?(?:warehouse |factory |farm |kitchen |site )?(?:staff|workers?|crews?|teams?|"
    r"pickers|drivers|builders|labourers|guests|patients|pupils|famil\w+|residents|plumbers|hauliers|subcontractors|"
    r"buyers|cnc|machines?|machinery|equipment|engines?|trucks?|vans|bikes|motorcycles|makes?|brands?|appliances|"
    r"tools)",
    r"(?:gcses?|a levels?|o levels?|functional skills|maths|mathematics) {g3}{LANGUAGES}|{LANGUAGES} (?:, |and |"
    r"or )*(?:maths|mathematics|gcse)",
    r"(?:are|being|you|as|or|half|fully) (?:a |an )?{LANGUAGES}(?: or {W}| and {W})?(?= by| citizen|[.?!,]|$|"
    r" [.?!,])",
    r"(?:degree|law|certificate|licen[cs]e|diploma|documents?|cv|passport|contract)s? (?:is |"
    r"are )?in {LANGUAGES}(?: (?:[^\s.?!;]+ ?){0,9})?",
)
"""Where a language is none to speak: food, law, what somebody teaches or mends."""

MACROS = {
    "LANGUAGES": _LANGUAGES,
    "NOT_SPOKEN": _NOT_SPOKEN,
    "SPOKEN": _SPOKEN,
    "TEENS": _TEENS,
    "SOFT": _SOFT,
    "PERSONALITY": r"personality(?! (?:tests?|testing|disorders?|profil\w+|assessments?|questionnaires?))",
}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "en.lint.language.level",
        (
            r"(?:speak|speaks|read|write|understand|understands|converse|communicate|conversational|communicating|"
            r"talk|speaking|reading|writing|fluent|fluently|proficient|spoken|written|level of|knowledge of|"
            r"command of|grasp of|standard of|how good is your|how is your|verbal|understanding of) (?!teach|"
            r"taught){g6}(?P<t>{LANGUAGES}){NOT_SPOKEN}(?= |$)",
            r"(?:follow|report|reports|know|use|good|basic|your|business|working|intermediate|advanced|phone calls|"
            r"instructions|paperwork|documents|notes|briefings?|forms|emails) (?!teach|"
            r"taught){g6}(?P<t>{LANGUAGES}){SPOKEN}",
            r"have (?:any |some |enough |a little |a bit of )?(?P<t>{LANGUAGES}){SPOKEN}",
            r"(?:{LANGUAGES}) (?:, )?(?:both )?(?:spoken|written|in speech|in writing|fluent|verbal|oral|"
            r"conversation\w*)(?= |$)",
            r"in (?:{LANGUAGES}){NOT_SPOKEN}(?= (?:without|and|or|at|on|over|by|with|to|only|as)|$| [.?!,])|"
            r"(?:{LANGUAGES}) (?:language skills?|speaker|speaking|fluently|language|skills|level|proficiency|well|"
            r"comprehension)(?= |$)",
            r"(?:what|which|other|any other|how many|additional|more) (?:other |foreign |spoken )?languages?(?= |"
            r"$)(?! {g3}(?:programmed?|coded?|develop\w*|queried))|language (?:skills?|level|test|requirements?|"
            r"ability)|(?:bilingual|multilingual)|(?:english|welsh|german|french|swedish|spanish|polish) (?:at|"
            r"to) {g2}(?:level|standard|a1|a2|b1|b2|c1|c2)|ielts|cefr|english language|literate in|cefr level|esol",
        ),
        severity=Severity.NEEDS_REASON,
        unless=NOT_SPOKEN_OF,
        bare=r"(?:fluent |good |basic |spoken |written )?(?:{LANGUAGES})",
        yes=(
            "Are you fluent in English?",
            "Do you speak Welsh?",
            "Can you follow a safety briefing in English?",
        ),
        no=(
            "Have you taught English as a foreign language?",
            "Have you done French polishing?",
            "Can you set up German or Japanese CNC machines?",
        ),
    ),
    LintRule(
        "en.lint.age_limit.legal",
        (
            r"(?:are|were|will|have|must|be|reached|turned) (?:you |be )?{g3}(?:over|at least|above|aged|turned|"
            r"reached|age of|minimum of|older than|passed|already|is) {g2}(?:{TEENS})(?= (?:years? (?:old|of age)|"
            r"or|yet|when|on|by|to|with a|with your|and have|and hold)|$| [.?!,])",
            r"(?:{TEENS}) (?:years old|years of age|or over|or older|or above|and over|plus|or more years old)(?= |"
            r"$)|over (?:the age of )?(?:{TEENS})s?(?= (?:only|to|years old)|$| [.?!,])|(?:turned|"
            r"reached) (?:{TEENS})(?= |$)",
            r"are you (?:{TEENS})(?= ?[.?!,:;]| *$)|old enough|(?:minimum|legal|lawful) (?:\w+ )?age(?= |$)|"
            r"age (?:limit|requirement|restriction)s?(?= |$)|legally an adult|of legal age|are you an adult|(?:16th|"
            r"18th|21st|25th|sixteenth|eighteenth|twenty first) birthday|(?:drinking|driving|school leaving) age",
        ),
        severity=Severity.NEEDS_REASON,
        bare=r"(?:over|aged|at least) (?:{TEENS})|(?:{TEENS}) (?:or over|plus|and over)",
        yes=(
            "Are you over 18?",
            "Applicants must be 21+.",
            "Are you at least eighteen years old?",
            "Are you old enough to sell alcohol?",
        ),
        no=(
            "Do you have at least 18 months of experience?",
            "Can you work over 20 hours a week?",
        ),
    ),
    LintRule(
        "en.lint.physical.demand",
        (
            r"(?:freezing|cold|hot|wet|dusty|noisy|extreme|icy|hostile|outdoor) {g1}(?:conditions|temperatures?|"
            r"weather|environments?|stores?)|(?:all|any) weathers?|(?:manage|handle|move|shift|"
            r"cope with) {g3}(?:\d+|{W}) (?:kilos?|kg|kilograms?|pounds weight|stone)",
            r"head for heights|no problem with heights|(?:get|climb|clamber|hop|jump|step)(?: (?:up|down|in|out|on|"
            r"off|and))* (?:into|in|of|onto|to) {g2}(?:cabs?|lorr\w+|trucks?|trailers?|containers?|pits?|skips?|"
            r"tanks?|lofts?|attics?) {g3}(?:times|all day|all shift|every day|a day|a shift)|(?:5|6|7|8|9|[1-5]\d|"
            r"60|ten|twelve|fifteen|sixteen|eighteen|twenty|twenty five|thirty|forty|fifty) ?(?:kilos?|kg|kgs|"
            r"kilograms?)(?= |$)|(?:[5-9]|[1-5]\d)kgs?|(?:climbing|lifting|carrying|kneeling|bending|crawling|"
            r"standing|crouching|shovelling|digging|squatting|walking) {g6}(?:problem|issue|bother|trouble|okay|ok|"
            r"fine|difficult|all right|alright)|on your (?:knees|hands and knees)|awkward positions|bending and",
            r"(?:can|could|able|manage|required|happy|comfortable|ability|capable|job involves|role involves|need|"
            r"willing|cope|handle|prepared|must|ok|okay|involve) {g5}(?:lift(?! (?:shafts?|engineer\w*|trucks?|"
            r"motor|doors?|operator|install\w*))|lifting|carry|carrying|climb|climbing|kneel|kneeling|crouch|bend|"
            r"bending|crawl|push|pushing|pull(?! (?:{W} ){0,2}(?:pints?|shots?|beers?|ales?))|run (?:up|for|fast|"
            r"\d+)|shovel|dig|squat)(?= |$)(?! (?:out|on|off|through with|a (?:firearm|mobile|phone|report|team|"
            r"meeting|till|shop)|id|passengers|the till|reports?|the (?:till|office|report))(?= |$))",
            r"(?:heavy|manual) (?:lifting|loads?|boxes|items|goods|work|objects|parcels|bags|labour)|lift (?:up to|"
            r"at least|heavy|\d+)|(?:manage|handle|move|shift|cope with|deal with) {g4}(?:\d+kg|(?:\d+|{W}teen|"
            r"twenty|thirty|forty|fifty|{W} five) ?(?:kilos?|kg|kgs|kilograms?|lbs|stone))|(?:weighs?|"
            r"weighing) {g5}(?:can|could|are|able) you|(?:parcels|boxes|loads|sacks|bags|items|goods|pallets|"
            r"cases) {g2}weigh(?:ing)? {g4}(?:kilos?|kg)|physically (?:demanding|strong|able|capable|tough|hard|"
            r"challenging|active|exerting|strenuous)|physical (?:strength|stamina|demands?|work|labour|effort|"
            r"tasks?|job|role|ability|endurance|requirements)|strenuous|are you {g1}strong(?= (?:enough)|$| [.?!,])|"
            r"stamina",
            r"(?:on your feet|stand(?! in )|standing|walk|walking|sit|sitting|kneeling) {g4}(?:all day|whole|entire|"
            r"hours|long|full|most|lengthy|extended|up|shift|miles|periods|prolonged)(?= |$)|on your feet|(?:many|"
            r"several|lots of|climb) (?:stairs|steps|flights)|up (?:and down )?(?:stairs|ladders|steps)",
            r"(?:work|working|be|climb|comfortable|happy|ok|okay|go|problem|cope) {g3}(?:at|up|on|with|in|"
            r"to) {g2}(?:height|heights|ladders?|scaffold\w*|roofs?|rooftops|confined spaces?|cramped spaces)(?= |"
            r"$)|confined spaces?|colou?r vision|(?:tell|distinguish) {g3}colou?rs?|can you swim|swim {g2}(?:metres|"
            r"lengths)|fitness test|bleep test|physical test",
        ),
        severity=Severity.NEEDS_REASON,
        unless=(
            r"(?:can|could|would|will) (?:your|the|this|a|that) (?:{W} ){0,3}(?:vehicle|van|truck|lorry|trailer|car|"
            r"bus|crane|fork ?lift|hoist|boat|rig|bike) (?:can |could |will |safely )?(?:carry|lift|pull|take)",
        ),
        yes=(
            "Can you lift 25 kg?",
            "Can you stand for eight hours?",
            "Can you work at height?",
        ),
        no=(
            "Have you completed manual handling training?",
            "Do you hold a working at height certificate?",
        ),
    ),
    LintRule(
        "en.lint.weekends.shifts",
        (
            r"christmas(?= (?:and|or|off|shifts?)|$| [.?!,])(?<!after christmas)(?<!before christmas)|"
            r"new year(?= (?:and|or|off|shifts?)|$| [.?!,])(?<!the new year)(?<!after new year)",
            r"weekends?|saturdays?|sundays?|bank holidays?|public holidays?|seven days a week|7 days a week|"
            r"any day of the week|christmas (?:day|eve|period|week)|xmas|boxing day|new years? (?:eve|day)|"
            r"good friday|easter (?:sunday|monday|weekend|break)|(?:over|at|on|during|around) (?:christmas|easter|"
            r"the holidays|the festive)|festive period|holiday season",
        ),
        severity=Severity.NEEDS_REASON,
        bare=r"(?:{W} )?(?:weekends?|saturdays?|sundays?)(?: {W})?",
        yes=("Can you work alternate weekends?", "Can you work Saturdays?"),
        no=("Can you work Monday to Friday?", "Can you work nights?"),
    ),
    LintRule(
        "en.lint.medical.test",
        (
            r"(?:drugs?|alcohol|urine|blood|breath|substance) {g3}(?:tests?|testing|screen|screening)(?= |$)|"
            r"(?:drug|alcohol) and (?:alcohol|drug) {W}|(?:undergo|have|take|pass|agree|attend|complete|"
            r"willing) {g5}(?:medical|medical (?:exam\w*|assessment|check|screening)|health (?:check|screening|"
            r"assessment|questionnaire)|eye ?test|eyesight test|hearing test|occupational health {W}|"
            r"night workers? health {W}|vaccination|vaccinations|jab|jabs|injections?)(?= (?:before|prior|with|at|"
            r"if|as|and|when|for|on|every)|$| [.?!,])",
            r"medical (?:certificate|fitness|clearance|exam\w*|assessment|screening)|(?:d4|eng1|class (?:1|2|one|"
            r"two)|hgv|offshore|driver|ml5|oguk|seafarer\w*) medical|eng1|fit to (?:fly|dive|work) certificate|"
            r"fitness certificate|(?:doctor|gp) {g3}certify|certif\w+ (?:you |as )?fit|signed (?:off )?as fit|"
            r"(?:certificate|note|letter|statement|form) (?:from|by|signed by) {g2}(?:doctors?|gp|physician|medic)|"
            r"doctors? (?:certificate|note|letter|statement|report)|fit (?:for|to) (?:work|"
            r"drive) {g1}(?:certificate|note|letter)|vaccinat\w+|vaccines?|immuni[sz]\w+|inoculat\w+|(?:flu|covid|"
            r"hep b|tetanus|booster|bcg|mmr) (?:{W} )?(?:jabs?|shots?|boosters?)|jabs|jabbed|fit note|"
            r"occupational health",
        ),
        severity=Severity.NEEDS_REASON,
        bare=r"drug test|medical certificate|d4 medical|eng1|(?:{W} )?vaccinat(?:ed|ions?)|immuni[sz]ed",
        yes=(
            "Are you willing to take a drug test?",
            "Do you hold a valid D4 medical certificate?",
        ),
        no=(
            "Have you repaired medical equipment?",
            "Do you have a health and safety qualification?",
        ),
    ),
    LintRule(
        "en.lint.pay.asked",
        (
            r"(?:(?<!for )(?<!into )the|our|this) (?:hourly rate|salary|wages?|pay rate|rate of pay|day rate|"
            r"hourly pay|starting pay)(?= |$)|(?:salary|wage|rate|pay) of \d+",
            r"(?:want|need|like|expect|charge|hope for|asking) {g2}(?:per|an|a) (?:hour|month|week|year|day)(?= |$)|"
            r"need to earn|how much (?:do|would|will|are) you {g2}(?:want|like|expect|need|charge|asking)(?= |$)|"
            r"(?:per|an) (?:hour|annum) (?:be|is) {g2}(?:enough|ok|okay|fine|acceptable|reasonable)",
            r"(?:work|do it|start|settle|accept) {g1}(?:for|at) {g4}(?:an|per|a) (?:hour|day|month|year|week)",
            r"(?:the|your|a|this|that|our|minimum|basic|starting|hourly|offered|annual|base|day|living|desired|"
            r"expected|what|which|with|of) {g2}(?<!for )(?<!maternity )(?<!paternity )(?<!sick )(?<!holiday "
            r")(?<!redundancy )(?<!parental )(?<!pick )(?<!heart )(?<!strike )(?<!typing )(?<!exchange )(?:salary|"
            r"wage|wages|pay|rate|pay rate|rate of pay|hourly rate|day rate|remuneration|pay band|"
            r"(?<!accounts )(?<!accounting )(?<!bookkeeping )(?<!software )(?<!payroll )(?<!which )package|"
            r"(?<!notary )commission)(?= (?:is|of|for|work|suit|range|acceptable|are|would|do|okay|ok|on|in|you|we|"
            r"and|at|that|be|expectations?|expectation|requirements?|meet|offer|offered|from|between|per|band|will|"
            r"starts|within|does|to|acceptable|did|suits?|sounds?|after|had)|$| [.?!,:])(?! (?:for the car park|"
            r"of (?:change|return|fire|climb)))|pay is|(?:minimum|living) wage(?! (?:rules|law|laws|legislation|"
            r"rates|regulations|checks|compliance|act))|we pay {g2}\d+|per hour {g3}(?:hoping|want|like|expecting|"
            r"need|after)|commission only|(?:\d+k|\d\d \d{3}) (?:do|suit|work|be|enough|ok|okay|all right|"
            r"acceptable|fine)(?= |$)|\d\d \d\d (?:an|per) hour|(?:1\d|2\d) (?:an|per) hour(?= [.?!,]|$| is| ok)|"
            r"commission based",
            r"(?:salary|pay|wage|rate|remuneration|compensation|earnings) (?:expectations?|requirements?|range|"
            r"demands?|is|are|wish|rate|band|aspirations?|bracket)|(?:would|like|want|hope|expect|hoping|expecting|"
            r"looking|need|wish|aim) {g4}(?:to )?(?:earn|be paid(?! (?:weekly|monthly|paye|through|by|in cash|into|"
            r"or))|get paid(?! (?:weekly|monthly))|make (?:per|a|an|in))(?= |$)|(?:an hour|per hour|a year|per year|"
            r"per annum|an annum|a month|per month|a week|per week) {g3}(?:acceptable|okay|ok|enough|work for you|"
            r"suit you|all right)|(?:pounds|gbp|euros?|kronor|sek) {g3}(?:an|a|per) (?:hour|year|week|month|day|"
            r"annum)",
        ),
        severity=Severity.NEEDS_PAY_BAND,
        unless=(
            r"how many (?:days|hours|shifts|weeks|breaks|nights) {TAIL}(?:you {TAIL})?",
            r"account {g6}(?:for|into) (?:the|your) (?:wages|pay|salary)",
        ),
        yes=(
            "What are your salary expectations?",
            "The rate is fourteen pounds an hour. Does that work for you?",
        ),
        no=("Have you done payroll?", "Have you used Sage payroll?"),
    ),
    LintRule(
        "en.lint.soft_values.traits",
        (
            r"(?:do|would|did|can|could) you {g1}(?:resolve|handle|solve|manage|settle|deal with|approach|"
            r"avoid) {g2}(?:conflicts?|arguments?|disagreements?)(?= |$)(?! (?:management|minerals|of interest))",
            r"confident (?:speaking|talking|with people|dealing|selling|in front|presenting|person)|"
            r"how good are you (?:at|with) {g1}(?:working|dealing|listening|communicat\w+|team\w*|people|motivat\w+|"
            r"organi[sz]\w+|selling|others)|(?:weak|strong|bad|good) (?:points|spots|suits?|sides)|flaws|(?:get on|"
            r"get along|work well|cooperate|collaborate|bond|gel) with {g1}(?:others|people|colleagues|everyone|"
            r"anyone|a team|team)|work well (?:with|in|as|alone|together)",
            r"(?:best|worst|personal|main|good|key|strongest) (?:qualities|quality|traits?|attributes|"
            r"characteristics)|(?:qualities|traits) (?:do|make|would|describe)|how (?:do|would|"
            r"well do) you {g1}(?:work|function|perform|behave|fit|operate) {g2}(?:in|with|as part of) {g2}(?:group|"
            r"team|others|people|colleagues)|matters? (?:most )?to you|important to you|what do you (?:look for|"
            r"want|expect) {g2}(?:job|employer|role|career|from us|company)|what are you looking for in",
            r"(?:take|takes|taking|show|shows|use|have) {g2}initiative|(?:without|get|getting|become|"
            r"easily) {g1}(?:stressed|angry|bored|irritated|upset|flustered)|(?:you|get|feel|become|when|easily|"
            r"under) {g2}stressed(?! (?:animals?|horses?|dogs|parts?|components?|concrete|patients|callers|"
            r"customers))|(?:most )?proud of|smile|(?:friends|colleagues|workmates|boss|manager|family|"
            r"teachers) {g3}(?:say about|describe|think of)|(?:take|accept|handle|receive) {g2}(?:criticism|"
            r"feedback|rejection)|(?<!would you )(?<!it is )(?<!you would )(?:like|love|enjoy) (?:giving|helping|"
            r"working|meeting|being|talking|dealing|to help|to work|a challenge|challenges|people|serving)|"
            r"good (?:service|company|fun|timekeeper|timekeeping|listener)|(?:somebody|someone|the person|the kind|"
            r"the type|the sort|a person|the one) (?:who|that|we|of person)(?! (?:can|could|has|have|holds?|"
            r"knows how|drives|signed|speaks|is qualified|is licensed) )|lots of energy|energy(?= |$)(?! (?:sector|"
            r"industry|company|supply|efficiency|market|assessor|performance|meters?|systems|storage|suppliers?|"
            r"bills))|easy to (?:get on|work|talk)|(?:a )?time (?:when )?you {g3}(?:handled|dealt|overcame|failed|"
            r"disagreed|resolved|showed)|your (?:biggest|greatest) (?:achiev\w+|weakness\w*|strength\w*|mistakes?|"
            r"regrets?|fears?|challenges?|success\w*|fail\w*|accomplish\w*|dreams?|passions?|flaws?|asset)|(?:right|"
            r"ideal|perfect) (?:person|candidate|fit|match)|the extra mile|lively|"
            r"(?<!to )(?<!de )stress (?:resistant|tolerant|proof)|resistant to stress|how you (?:handle|deal with|"
            r"cope|manage|react) {g2}(?:stress|pressure|conflict\w*|criticism|change)|why {g1}you (?:want|applied|"
            r"chose|left|are leaving|would like|should)|dream job|career (?:goals?|plans?|ambitions?)|"
            r"sense of (?:humou?r|urgency|responsibility|ownership|duty|fun|adventure)|what makes you|"
            r"natural (?:leader|with)|challenge you|integrity|common sense|loyalty|long hours without",
            r"(?:are|is|be|being|consider yourself|call yourself|see yourself as|"
            r"would you say you are) (?:you )?{g4}(?:{SOFT})(?= (?:and|or|person|people|worker|individual|enough|"
            r"with|at|by|when|in|under|about|to|type|employee|colleague|team|around|towards|as|character|on|"
            r"attitude|toward|kind)|$| [.?!,])",
            r"(?:describe|tell (?:us|me) (?:a bit |a little |something )?about|sum up|introduce) {g2}(?:yourself|"
            r"your (?:personality|character|work style|ideal|management style|working style|self|weaknesses|"
            r"strengths|greatest|biggest|hobbies|interests)|(?<!how )(?<!what )(?<!when )(?<!which )you)(?= |"
            r"$)(?! (?:experience|licen[cs]e))|your {g3}(?:strengths?|weaknesses|weakness|{PERSONALITY}|character|"
            r"motivations?|motivation|passions?|hobbies|interests|values|ambitions?|attitude|dream job|career goals|"
            r"goals|aspirations|work ethic|leadership style|spare time|free time|superpower|greatest achievement|"
            r"proudest|role model|ideal (?:job|boss|workplace|manager)|pet peeves?|comfort zone|temperament|"
            r"people skills|soft skills|mindset)(?= |$)",
            r"why {g2}(?:do|did|should|would|are|have) (?:you|we) {g3}(?:want|apply|applied|hire|choose|interested|"
            r"like|leave|leaving|looking|right|work|left|pick|best|suitable|applying|you)(?= |$)|what (?:motivates|"
            r"drives|inspires|attracts|attracted|interests|excites|makes|gets|appeals (?:to|about)|brings|brought|"
            r"can you (?:bring|offer)|do you (?:like|enjoy|love|bring|value|know about us))(?= |$)|"
            r"(?<!, )where do you see yourself|(?:see yourself|you be|be doing|want to be|like to be|"
            r"are you going) {g4}in {g1}(?:five|ten|5|10|three) years|in (?:five|ten|5|10|three) years time|"
            r"how would (?:your )?(?:friends|colleagues|you|manager|boss|others|people) {g3}(?:describe|"
            r"rate) you(?:rself)?(?! (?:in|with|on|at) (?!general|a team|people|team|terms))|"
            r"what would your {g3}say about you",
            r"(?:fit|fitting|blend|gel|mesh) {g2}(?:in|into|with|for)(?= (?:with|our|the team|the culture|here|us|"
            r"well|to|a)|$| [.?!,]) ?{g3}(?:culture|team|us|here|well|company|environment|family|group|values)?|"
            r"(?:culture|cultural|team|company) (?:fit|culture|values)|our (?:culture|values|ethos|mission)|"
            r"share our|get (?:on|along) (?:well )?with|chemistry with",
            r"(?:enjoy|love|thrive|relish|excel|prosper|flourish|prefer) {g4}(?:environments?|working (?:alone|"
            r"together|as a team|under)|supervision|routine|atmosphere)(?= |$)|would you (?:enjoy|"
            r"love) working (?:here|for us|with us)|(?:do|would|can|could|are) you (?:{W} )?(?:enjoy|love|like|"
            r"thrive|relish|prefer working|work (?:well|best|better|effectively)|perform well|cope (?:well )?with|"
            r"handle|deal with|manage|respond|react|tolerate|excel|get bored|lose your temper) {g5}(?:pressure|"
            r"stress|stressful|criticism|conflict|difficult (?:people|customers|colleagues)|team|teams|people|"
            r"others|change|challenge\w*|fast paced|deadlines|unsupervised|alone|own initiative|busy|feedback|"
            r"setbacks|rejection|supervision|routine|easily)(?= |$)|how (?:do|would|well do|did) you {g2}(?:handle|"
            r"deal|cope|manage|react|respond|work|feel|approach|get on|prioriti[sz]e|perform|motivate|stay|behave|"
            r"adapt) {g4}(?:conflict\w*|pressure|stress|criticism|people|customers|change|team|colleagues|others|"
            r"difficult|motivated|yourself|deadlines|failure|rejection|feedback|together|someone|under)",
            r"(?:have|got|possess|show|demonstrate|bring) {g4}(?:can do attitude|attitude|good communication|"
            r"communication skills|people skills|interpersonal skills|social skills|work ethic|sense of humou?r|"
            r"passion for|positive (?:attitude|outlook|mindset|energy|approach)|enthusiasm|eye for detail|"
            r"attention to detail|good manners|{PERSONALITY}|charisma|team spirit|leadership (?:skills|qualities|"
            r"potential)|initiative|confidence|patience|emotional intelligence|thick skin|soft skills|drive to|"
            r"common sense|integrity|resilience|organi[sz]ation\w* skills|time management skills|energy|"
            r"listening skills|good judg\w+|what it takes|bubbly)(?= |$)|can do attitude|(?:communication|"
            r"interpersonal|people|social|soft) skills|attention to detail|{PERSONALITY}(?= |$)|work ethic|"
            r"under pressure|team spirit|good (?:team|attitude|communicator|listener)|(?:good|great|brilliant|"
            r"skilled|bad|comfortable|best) (?:at|in|with) (?:work\w* with|dealing with|talking to|listening|"
            r"communicat\w+|motivat\w+|organi[sz]ing|multi ?task\w*|prioriti\w+|managing (?:your )?time|people|"
            r"teamwork|teams)|cultural fit|go the extra mile|love people|passionate about|motivated by|"
            r"can we (?:trust|rely on|count on) you|always on time|what (?:kind|sort|type) of person|"
            r"quick on your feet|think outside the box|use your initiative|own initiative",
        ),
        unless=(
            r"under pressure (?:of|from) {TAIL}",
            r"(?:which|what) (?:{UNITS}) (?:[^\s.?!;]+ ?){0,8}",
        ),
        yes=(
            "Are you a team player?",
            "What are your strengths?",
            "How do you handle conflict?",
            "Are you flexible?",
        ),
        no=(
            "Can you weld a vessel that is under pressure of steam?",
            "Which age group do you like working with?",
            "Are you a qualified social worker?",
            "Can you work flexible hours?",
            "Have you worked as a team leader?",
        ),
    ),
)
