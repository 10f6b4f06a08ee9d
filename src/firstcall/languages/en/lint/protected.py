"""English questions that touch the discrimination grounds."""

from __future__ import annotations

from firstcall.lint.rules import LintRule

WORK_PERMIT = "Do you have the right to work in the UK?"
ENGLISH = "Can you read and write English at the level the work needs?"
HOURS = "Can you work evenings and weekends as on the rota?"
ROTA = "Can you work the hours on the rota?"
LEGAL_AGE = "Are you 18 or over?"
ADJUST = "Do you need any adjustments for this interview?"

_NATIONS = (
    r"british|english|scottish|welsh|irish|northern irish|european|american|swedish|polish|romanian|bulgarian|"
    r"indian|pakistani|bangladeshi|nigerian|african|caribbean|asian|chinese|arab|turkish|german|french|spanish|"
    r"italian|portuguese|ukrainian|russian|white|black|brown|mixed race|hispanic|latino|foreign|an? immigrant|"
    r"an? migrant|an? refugee|an? asylum seeker|a foreigner|roma|romany|gypsy|a traveller|jewish|a native|an? expat|"
    r"from abroad|from overseas|local born|uk born|british born|foreign born|of colour|an? eu national|a local"
)
_FAITHS = (
    r"muslim|christian|jewish|catholic|protestant|hindu|sikh|buddhist|atheist|agnostic|religious|spiritual|orthodox|"
    r"evangelical|a jew|mormon|a believer|a churchgoer|baptised|born again|a jehovahs witness|observant|devout|"
    r"quaker|church of england"
)
_DISABLED = (
    r"disabilit\w+|impairment\w*|handicap|handicapped|adhd|add|autism|autistic\w*|aspergers|dyslexia|dyslexic|"
    r"dyspraxia|dyscalculia|epilepsy|epileptic|wheelchair\w*|hearing aids?|learning difficult\w+|special needs|"
    r"neurodiver\w+|tourettes|multiple sclerosis|(?:reduced|limited|restricted|impaired) mobility|(?:poor|bad|weak|"
    r"impaired|failing) (?:eyesight|sight|vision|hearing)|partially sighted|hard of hearing|cerebral palsy|"
    r"(?:hearing|sight|vision)(?: or (?:hearing|sight|vision))? loss|speech (?:impediment|defect|problems?|"
    r"difficult\w+)|paraly[sz]ed|prosthetic\w*|crutches|walking stick|guide dog|deaf|blind|colour ?blind|"
    r"color ?blind|long term (?:illness|condition)|limiting (?:illness|condition)|mobility (?:issue|problem)s?|"
    r"amputee|stammer|stutter"
)
_AGES = r"2[6-9]|[3-9]\d|thirty\w*|forty\w*|fifty\w*|sixty\w*|seventy|twenty (?:six|seven|eight|nine)"

MACROS = {"NATIONS": _NATIONS, "FAITHS": _FAITHS, "DISABLED": _DISABLED, "AGES": _AGES}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "en.lint.sex.which",
        (
            r"(?:a|the|strong|big|young|nice|good) {g1}(?:lad|bloke|lass|gentleman|girl|guy|gal)(?= (?:or|for|to|"
            r"and|who|is)|$| [.?!,])|you as (?:a |an )(?:woman|man|girl)|girl(?:s|ie)? or|lads|ladies only|men only|"
            r"women only|womans touch|man enough|your (?:gender|sex)",
            r"(?:are|were) you {g4}(?P<t>male|female|man|woman|girl|boy|guy|bloke|lad|lady|gentleman|lass)(?= |$)",
            r"(?:your|which|what|state|specify|confirm) {g2}(?:gender|sex)(?= |$)(?! (?:studies|equality|offender))|"
            r"what (?:gender|sex)|male or female|(?:a )?man or (?:a )?woman|(?:mr|mrs|miss|ms) (?:, |or |"
            r"and )+(?:mr|mrs|miss|ms)|(?:job|role|work|position|post|place) for {g1}(?:lady|woman|man|girl|lass|"
            r"lad|bloke|chap)|gender identity of",
            r"(?:the only|as an?|being an?|one) {g2}(?:girl|woman|man|female|male|guy|lady|bloke|lad)(?= |"
            r"$)(?! (?:dominated|and woman))|prefer(?:s|red)? {g3}(?:men|women|males?|females?|girls|guys|ladies)|"
            r"(?:only|just|looking for|want|need|seeking) {g3}(?:men|women|males|females|girls|guys|lads|ladies|"
            r"handyman or woman)(?= |$)",
            r"(?:male|female) {g1}(?:staff|carer|candidate|applicant|driver|assistant|worker|employee|cleaner|"
            r"colleague|nurse|only)s?(?= |$)|maiden name|mr mrs|mrs or (?:miss|ms)|miss or mrs|(?:are you|"
            r"is it) {g1}(?:mr|mrs|miss|ms)(?= |$)|biological sex|assigned at birth",
        ),
        bare=r"(?:a )?(?:male|female|man|woman|men|women|mr|mrs|miss|ms|sex|gender|girl|boy)(?: only)?",
        yes=(
            "Are you male or female?",
            "What is your gender?",
            "We prefer women for this role.",
        ),
        no=(
            "Do you have a degree in gender studies?",
            "Have you used male and female connectors?",
            "Have you logged man-hours?",
        ),
    ),
    LintRule(
        "en.lint.transgender.identity",
        (
            r"born {g2}(?:gender|sex)|(?:gender|sex) (?:that )?you (?:were |are )?(?:born|assigned)|(?:gender|"
            r"sex) {g2}(?:live|living) as|gender you|previous name {g3}transition|live[ds]? as a (?:man|woman|girl|"
            r"boy)|birth certificate {g4}(?:man|woman|mans|womans|male|female|boy|girl)",
            r"transgender\w*|transsexual\w*|trans (?:man|woman|person)|non binary|nonbinary|gender (?:identity|"
            r"reassignment|expression|dysphoria|fluid|transition|recognition)|cisgender|intersex|(?:are you|"
            r"you are) (?:trans|cis|queer)(?= |$)",
            r"(?:gender|sex) {g4}(?:at|from) birth|(?:your|which|what|preferred) {g2}pronouns|(?:changed?|changing|"
            r"transition\w*|switched) {g3}(?:gender|sex)(?= |$)|deadname|sex change|born (?:a )?(?:male|female|man|"
            r"woman|boy|girl)",
        ),
        yes=("Are you transgender?", "What are your pronouns?"),
        no=(
            "Have you delivered training on gender identity?",
            "Can you work during the transition period?",
        ),
    ),
    LintRule(
        "en.lint.sexual_orientation.which",
        (
            r"(?:gender|sex) {g3}partner|partner {g3}(?:gender|sex)",
            r"sexual (?:orientation|preference|identity)|sexuality|(?:are|were) you {g3}(?P<t>gay|lesbian|bisexual|"
            r"straight|homosexual|heterosexual|queer|lgbt\w*|asexual)(?= (?:or|and)|$| [.?!,])",
            r"(?:have|got|live with|dating|seeing|do you have) {g4}(?:girlfriend|boyfriend)|(?:attracted to|dating|"
            r"date|sleep with) {g2}(?:men|women|a man|a woman|someone|anyone|anybody)|partner {g2}(?:man|woman|male|"
            r"female)(?= |$)|same sex (?:partner|relationship|marriage)",
        ),
        bare=r"gay|lesbian|bisexual|heterosexual|homosexual|sexual orientation",
        yes=("Are you gay or straight?", "Do you have a girlfriend or a boyfriend?"),
        no=(
            "Can you cut a straight line with a circular saw?",
            "Have you worked for an LGBT charity?",
        ),
    ),
    LintRule(
        "en.lint.ethnicity.mother_tongue",
        (
            r"like a native|as a native|languages? (?:is|are) {g1}spoken {g3}home|spoken {g2}(?:at|in your) home|"
            r"speak like",
            r"mother tongue|(?:first|native|home|primary|main|birth) language|native (?:level )?(?:{W} )?(?:speaker|"
            r"level|english|fluency|proficiency|tongue)|(?:english|swedish|welsh) native",
            r"(?:accent|accents)(?= |$)(?! (?:wall|light|colou?r|chair|paint)\w*)|languages? {g4}(?:at home|"
            r"growing up|with your (?:family|parents|children)|as a child|brought up)|(?:speak|spoke) {g2}at home|"
            r"grow(?:n)? up speaking|perfect english|flawless english|bilingual from birth",
        ),
        instead=ENGLISH,
        bare=r"native|native speaker|mother tongue",
        yes=("Is English your first language?", "Are you a native English speaker?"),
        no=(
            "Are you a native app developer?",
            "Have you planted native hedging?",
            "Do you have first aid training?",
        ),
    ),
    LintRule(
        "en.lint.ethnicity.citizenship",
        (
            r"citizens?(?= |$)(?! (?:advice|service|science|charter|bank))|citizenship|nationality|nationalities|"
            r"(?:british|uk|eu|which|what|whose|irish|foreign|swedish|american) passports?|(?:british|uk|eu|foreign|"
            r"swedish|us|non eu|american) nationals?|home country|country of (?:birth|origin|citizenship)",
            r"(?:immigration|residency|settled|settlement|visa|refugee|asylum) status|(?:type|kind|sort) of visa|"
            r"indefinite leave|permanent resident\w*|(?<!cscs )(?<!your )green card|us green card|naturali[sz]ed|"
            r"asylum (?:seeker|claim|application)|residence permit",
        ),
        instead=WORK_PERMIT,
        unless=(r"(?:settled|pre settled|visa|immigration) status (?:or|and) {g3}right to work",),
        yes=("Are you a British citizen?", "What is your nationality?"),
        no=(
            "Do you have the right to work in the UK?",
            "Have you worked for Citizens Advice?",
            "Do you have settled status or another right to work here?",
            "Have you checked passports at a border?",
        ),
    ),
    LintRule(
        "en.lint.ethnicity.origin",
        (
            r"(?:do|did) you come from {g1}(?:britain|england|scotland|wales|ireland|the uk|here|somewhere|abroad|"
            r"another|a different|overseas|outside|europe|africa|asia|poland|india|sweden)(?= |$)|always (?:lived|"
            r"been|resided|stayed) (?:in|here)|are you (?!(?:finish|establish|vegetar|antici)\w+)[a-z]{3,}(?:ish|"
            r"ese|ian)(?= (?:or|by|and)|$| [.?!,])|(?:foreign|mixed|overseas) (?:descent|extraction|parentage|"
            r"blood)|your (?:people|tribe|culture|homeland)|(?:what|which) culture",
            r"(?:national|ethnic|racial|cultural|geographic\w*) (?:background|identity|roots|belonging)|"
            r"your (?:background|culture)(?= [.?!]|$)",
            r"(?:are|were) you {g2}from {g2}(?:eu|uk|europe|africa|asia|poland|romania|india|pakistan|abroad|"
            r"overseas|outside|another country|a different country|this country|here|around here originally|nigeria|"
            r"china|britain|england|london originally)(?= |$)",
            r"(?:mum|dad|mum and dad|mother|father|parents|grandparents|nan|folks) (?:were )?born|(?:your|the|"
            r"that) {g1}(?:name|surname) {g7}(?:from|come from|origin\w*|mean|derive\w*)(?= |$)|(?:live|grow up|"
            r"lived|raised|brought up) {g4}as a (?:child|kid|baby)|in {W} as a child|(?:white|black|"
            r"asian) (?:british|african|caribbean|irish|european)|refugee(?= |$)(?! (?:council|services|centre|"
            r"support|camp))|foreigner|overseas born",
            r"where {g2}(?:are|do|did) (?:you|your {g1}(?:family|parents|people|ancestors|folks|mother|father|"
            r"grandparents|name|surname|accent)) {g3}(?:originally|really|actually|come from|from originally|"
            r"hail from|from)(?= (?:originally|really|actually|initially|then)|$| [.?!,])",
            r"where (?:were|was) (?:you|your {W}) {g1}(?:born|raised|brought up)|(?:did|do) you {g1}gr(?:o|e)w up|"
            r"you grew up|originally from|(?:were|are|was) you {g2}(?:born|raised|brought up) {g1}(?:in|here|abroad|"
            r"outside|overseas|and)|born and (?:bred|raised)|birthplace|place of birth|(?:{NATIONS}|polish|uk|"
            r"locally|overseas) born|born (?:abroad|overseas|outside|in the uk|in this country)|"
            r"which country {g1}(?:are|do|were) (?:you|your)",
            r"ethnicity|ethnic\w*|heritage (?:do|are)|your {g1}(?:heritage|ancestry|ancestors|roots|descent|tribe|"
            r"caste|skin|skin colou?r|complexion)|racial\w*|(?:your|what|which) race(?= |$)(?! (?:car|horse|track|"
            r"day|team|bike|did|have))|skin colou?r|colou?r of your skin|of {W} (?:descent|origin|heritage)|"
            r"(?:national|racial|cultural|migrant|immigrant|foreign|your) (?:origin|origins|descent)|(?:cultural|"
            r"migrant|immigrant|traveller) background|minority(?: ethnic)?(?= (?:group|background)|$| [.?!,])",
            r"how long have you {g2}(?:lived|been|stayed|resided) {g1}(?:in|here) {g1}(?:the uk|this country|"
            r"britain|england|sweden|the country|in the uk)|how long have you {g1}been in (?:this country|the uk|"
            r"britain|england|sweden)|(?:when|why|how) did you {g2}(?:come|move|arrive|emigrate|immigrate|migrate|"
            r"flee|get) (?:to|in|here) {g1}(?:the uk|uk|britain|this country|england|here|sweden|the country)|"
            r"when did you (?:arrive|come here|move here|immigrate)",
            r"(?:your|the) {g1}(?:name|surname|last name|first name) {g4}(?:from|come from|foreign|unusual|origin|"
            r"originate|sounds)(?= |$)|(?:foreign|unusual|exotic) (?:sounding )?(?:name|surname)|your (?:parents|"
            r"mother|father|family|grandparents) {g3}(?:born|immigrants|from|british|citizens)",
            r"are you (?:(?:a|an|not|originally|ethnically|of|really|actually|half|also|fully|100|"
            r"truly) ){0,2}(?:{NATIONS})(?= (?:or|and|by|from|enough)|$| [.?!,])|immigrants?(?= |$)|(?:only|prefer|"
            r"want) {g2}(?:british|english|white|local born|swedish) (?:people|workers|staff|applicants|candidates)|"
            r"indigenous",
        ),
        instead=WORK_PERMIT,
        unless=(
            r"are you {LANGUAGES} , {LANGUAGES}",
            r"are you {LANGUAGES} (?:[^\s.?!;]+ ){0,6}(?:spoken|written|level|fluent\w*|speaking|language|reading|"
            r"writing|conversation\w*|basic|good|speech)",
        ),
        bare=r"(?:{NATIONS})|(?:british|uk) passport|ethnicity|nationality|race|white british|bame",
        yes=(
            "Where are you from originally?",
            "What race are you?",
            "Where does your name come from?",
        ),
        no=(
            "English, Urdu or Polish for the interview?",
            "Which towns can you travel from?",
            "Have you worked on race cars?",
            "Where did you hear about this job?",
        ),
    ),
    LintRule(
        "en.lint.religion.faith",
        (
            r"(?:active|involved|member|volunteer|regular) (?:in|of|at|with) {g1}(?:church|mosque|synagogue|temple|"
            r"congregation|parish)",
            r"(?:do|will|would|did|are) you {g2}fast(?:ing)?(?= (?:at|during|in|on|for|any)|$| [.?!,])",
            r"(?:friday|morning|evening|daily) prayers?|prayers?(?= |$)|your {g1}(?:religion|faith|beliefs|church|"
            r"mosque|synagogue|temple)|(?:keep|keeping|eat) (?:kosher|halal)|believe in (?:god|allah|jesus)|"
            r"religion|bible|koran|quran|shake hands with (?:women|men)",
            r"(?:what|which|your|any|have a|practise a|strong|follow a|change) {g2}(?:religion|faith|religions|"
            r"religious beliefs?|beliefs|denomination|creed)(?= |$)(?! schools?)|religious (?:holidays?|beliefs?|"
            r"views|background|affiliation|observances?|practices?|reasons|needs|obligations|dress|symbols?|"
            r"community|festivals?|grounds|person|days?)|sabbath|shabbat|ramadan",
            r"are you {g3}(?P<t>{FAITHS})(?= (?:or|and|person)|$| [.?!,])",
            r"(?:wear|wearing|cover|take off|remove) {g3}(?:headscarf|turban|hijab|niqab|burqa|burka|veil|kippah|"
            r"kippa|yarmulke|cross|crucifix|kirpan|head covering|religious {W})|headscarf",
            r"(?:pray|prayer|prayers|praying|worship)(?= |$)(?! (?:room|mat|book)s? (?:manufact\w+|suppl\w+))|"
            r"fasting|(?:will|do|are) you {g2}fast(?= (?:during|in|on|for)|$| [.?!,])|(?:you|"
            r"what) {g1}believe in(?= (?:god|allah|jesus|a god|an afterlife|any|something)|$| [.?!,])|(?:which|"
            r"what) (?:church|mosque|synagogue|temple|parish)|(?:go|going|attend|belong|"
            r"goes) {g2}(?:to )?{g2}(?:church|mosque|synagogue|temple|mass|gurdwara)(?= (?:on|every|regularly|each|"
            r"service\w*|or)|$| [.?!,])",
            r"(?:celebrate|observe) {g4}(?:christmas|easter|eid|diwali|hanukkah|passover|holidays|festivals|ramadan|"
            r"lent)|(?:eat|drink|avoid|abstain) {g2}(?:pork|halal|kosher|for religious)|do you {g1}eat {g2}(?:pork|"
            r"halal|kosher)",
        ),
        instead=ROTA,
        bare=r"(?:practising |a )?(?:{FAITHS})|religion|faith",
        yes=(
            "What religion are you?",
            "Do you need breaks to pray?",
            "Do you wear a headscarf?",
        ),
        no=(
            "Have you taught religious education?",
            "Have you worked as a caretaker of a church?",
        ),
    ),
    LintRule(
        "en.lint.disability.have",
        (
            r"(?:problems?|trouble|difficult\w+|issues?) {g2}(?:sight|eyesight|hearing|vision|mobility|walking|"
            r"speech|reading|concentrating|seeing)(?= |$)|(?:wear|need) (?:your |any |reading |"
            r"prescription )?(?:glasses|a hearing aid)",
            r"(?:full|limited|restricted|normal|good) {g1}(?:use|movement|mobility|function) (?:of|in) {g1}(?:arms?|"
            r"legs?|hands?|limbs|body|both)|(?:physical|medical|other|any) (?:limitations?|restrictions?|"
            r"barriers)(?= |$)|disabled person|neuro ?divergent\w*",
            r"(?:you|your|suffer\w*|got|have|any|register\w*|use|wear) {g7}(?P<t>{DISABLED})(?= |$)(?! (?:friendly|"
            r"access\w*|adapted|training|hoists?|lifts?|ramps?|clamps?|tax\w+|minibus\w*|bus\w*|vehicles?|vans?|"
            r"bays?|users?|passengers?|transfers?|repairs?|services?|awareness|team|unit|school|sports?|rugby|"
            r"basketball|clients?|customers?|residents?|pupils?|support|nursing|charity|spots?|corners?))",
            r"(?:are|were) you (?:{W} )?disabled|registered disabled|able bodied|(?:a|any|your|"
            r"disabled) blue badge(?! (?:, as a|parking|guide|tour\w*|enforcement))|(?:physical|mental|"
            r"health) {g2}(?:limitations?|restrictions?|impairments?|disabilit\w+|conditions? or disabilit\w+)|"
            r"(?:condition|limitation|anything|problem|issue)s? {g8}(?:affects?|prevents?|stops?|limits?|"
            r"hinders?) {g2}(?:you|your) {g2}(?:ability|abilities|from|doing|using|lifting|work\w*|perform\w*|job)",
            r"(?:diagnosed|diagnosis|diagnoses)(?= |$)|(?:can|do) you (?:see|hear|walk) (?:well|properly|normally|"
            r"clearly|unaided|ok|okay)|(?:your|(?<!your )(?:normal|perfect|full)) (?!good|normal|"
            r"clear){g1}(?:eyesight|eye sight|hearing|(?<!color )(?<!colour )vision|mobility)(?= |$)(?! (?:test|"
            r"protection|loss))",
            r"(?:reasonable )?(?:adjustments?|accommodations?) {g3}(?:to (?:do|perform|carry out)|"
            r"in the (?:workplace|role|job)|at work|for the (?:job|role))|(?:disability|incapacity|pip|"
            r"dla) (?:benefits?|allowance|payments?)|mentally (?:fit|ill|stable)",
        ),
        instead=ADJUST,
        bare=r"(?:{DISABLED})|disabled|registered disabled",
        yes=("Do you have a disability?", "Are you disabled?", "Do you have dyslexia?"),
        no=(
            "Have you supported adults with learning disabilities?",
            "Do you need any adjustments for this interview?",
        ),
    ),
    LintRule(
        "en.lint.age.how_old",
        (
            r"(?:right|wrong|ideal|perfect|certain) age|pensionable|(?:\d\d|fifty|sixty|forty) (?:too|is|"
            r"be) {g1}old|too old",
            r"(?:somebody|someone|people|anyone|person|staff|you|is|be) {g1}(?:under|over|below|above|younger than|"
            r"older than|passed|turned|past|nearer) (?:{AGES})(?= (?:or|and|now|already|yet)|$| [.?!,])",
            r"(?<!18th )(?<!21st )(?<!16th )(?<!25th )(?<!23rd )(?<!30th )(?<!twenty fifth )(?<!eighteenth "
            r")(?<!first )birthdays?|(?:just|recently|newly) {g1}(?:left|finished|out of) {g1}(?:school|college|"
            r"university|education)|fresh (?:out of|from) (?:school|college|university)|(?:long|many) {g3}(?:retire|"
            r"retirement)|(?P<t>age|ages)(?= (?:is|are|if|please|mind)|$| [.?!,])|youngster|age wise|years young",
            r"how (?:old|young) (?:are|were|will|would|is) you|(?:your|what|which|state|exact|current) {g1}age(?= |"
            r"$)(?! (?:of|restricted|group of))|age (?:group|bracket|range|band)(?= |$)|years of age|(?:what|"
            r"which) age(?= (?:are|group|range|bracket|will|were|band))",
            r"(?:date|year|month|day|decade) of (?:your )?birth|dob|birth date|birthdate|birth year|(?:year|when|"
            r"day|month|decade) (?:were|was|are) you born|born (?:before|after|in the (?:\d\ds|fort\w+|fift\w+|"
            r"sixt\w+|sevent\w+|eight\w+|ninet\w+)|in (?:the )?(?:19|20|eight|nine|seven|six))|(?:when|what day|"
            r"what date) {g1}(?:is|did|do) you {g2}(?:turn|birthday)|turn \d\d (?:this|next|in)|"
            r"old enough to remember|which generation|what generation",
            r"(?:are|were|will) you {g3}(?P<t>(?:over|under|above|below|older than|younger than|around|about|aged|"
            r"past|more than|less than|between|nearly) {g1}(?:{AGES}))(?= |$)(?! (?:hours|minutes|miles|days|kilos|"
            r"kg|stone|people|percent))|are you between {g1}(?:\d\d|{W}teen|twenty\w*) and|(?:in|"
            r"into) your (?:{W} )?(?:\d\ds|teens|twenties|thirties|forties|fifties|sixties)|are you (?:under|"
            r"younger than|below) (?:\d\d|{W}teen|twenty\w*)(?= (?:years|or|and)|$| [.?!,])",
            r"(?:when|what year|which year|how long ago) {g1}(?:did|have|was|were) you(?:r)? {g2}(?:graduate|"
            r"graduated|graduation|finish(?:ed)? (?:school|university|college|sixth form|your degree|education)|"
            r"(?:leave|left) {g1}(?:school|university|college|full time education|education|sixth form)|"
            r"do your (?:gcses|a levels|o levels)|sit your|at school|at university|start(?:ed)? school|"
            r"complete (?:school|university|your education|your degree)|take your (?:gcses|a levels))(?= |$)|"
            r"year (?:that )?you (?:left|finished|graduated|started) {g1}(?:school|college|university|education)?|"
            r"(?:year|date) of (?:your )?graduation|graduation (?:year|date)|recent(?:ly)? (?:graduate|"
            r"school leaver|graduated|left school)|school leaver(?= |$)|new(?:ly)? graduated?",
            r"retire|retired|retirement(?= (?:age|date|plans?)|$| [.?!,])|pensioner|pension age|(?:drawing|claim\w*|"
            r"receiv\w*) {g2}(?:a |your )?(?:state )?pension",
            r"are you {g3}(?P<t>young|youthful|a young|middle aged|elderly|digital native|mature|a mature|old|"
            r"too old|too young|energetic young|a millennial|gen z|a teenager|an older|past your prime)(?= (?:and|"
            r"or|person|at|enough for|worker|applicant|candidate|man|woman|for|to)|$| [.?!,])(?! enough)|"
            r"digital native|young and {W}|young,? dynamic|too (?:old|young) (?:for|to)|(?:for|at|despite) your age|"
            r"(?:working|work|report\w*) (?:for|to|with|under) {g1}(?:younger|older) {W}|(?:younger|older) (?:boss|"
            r"manager|colleagues|team|supervisor|staff)|(?:youthful|young) (?:team|outlook|workforce|enthusiasm|"
            r"at heart)|millennials?",
        ),
        instead=LEGAL_AGE,
        unless=(r"(?:{TEENS}) (?:years )?of age",),
        bare=(
            r"(?:your |candidate |applicant )?(?:age|years of age|date of birth|dob)|(?:under|over) (?:[3-6]\d|"
            r"thirty|forty|fifty)|\d\d (?:to )?\d\d(?: years old)?|young|mature"
        ),
        yes=("How old are you?", "When did you graduate?", "Are you under 40?"),
        no=(
            "Are you at least 18 years of age?",
            "Have you sold age-restricted products?",
            "Have you pruned mature trees?",
            "How long have you driven?",
        ),
    ),
)
