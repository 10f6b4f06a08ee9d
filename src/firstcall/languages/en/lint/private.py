"""English questions about a candidate's private life: family, union and health."""

from __future__ import annotations

from firstcall.languages.en.lint.protected import HOURS, ROTA
from firstcall.lint.rules import LintRule

_KIDS = (
    r"children|child|kids|kid|babies|baby|toddlers?|little ones|sons?|daughters?|teenagers?|grandchildren|"
    r"dependants?|dependents?|youngsters|twins"
)
_ILLS = (
    r"illness\w*|sickness|disease\w*|health (?:problems?|issues?|conditions?|concerns?|history|record)|"
    r"medical (?:conditions?|history|problems?|issues?|treatment|record)|allerg(?:y|ies|ic)|asthma|eczema|"
    r"migraines?|diabet\w+|cancer|heart (?:problems?|condition|disease|trouble)|blood pressure(?! (?:readings?|"
    r"monitors?|checks?|cuffs?|measure\w*))|hiv|aids|depression|depressed|anxiety|stress related|burnout|burned out|"
    r"breakdown(?! (?:rota|service|truck|recovery|cover|vehicle|van|call\w*|patrol|lorry|of|cause|repair|engineer))|"
    r"panic attacks?|addict\w+|alcoholi\w+|bad back|back (?:pain|problems?|injur\w+|trouble|issues?)|(?:neck|knee|"
    r"shoulder|joint|wrist) (?:pain|problems?|injur\w+)|arthritis|hernia|(?:skin|lung|kidney|liver|breathing|"
    r"stomach|bowel|nerve|knee|hip|shoulder|neck|foot) (?:conditions?|complaints?|trouble|problems?|disease)|"
    r"strokes?(?! (?:unit|ward|patients?|survivors?|care|rehab\w*|play))|heart attacks?|(?:drink|drinking|drugs?|"
    r"alcohol|substance) (?:problems?|issues?|habit)|hospital stays?|varicose veins|miscarriages?|injur\w+|"
    r"hepatitis(?! (?:[abc] )?(?:vaccin\w+|jabs?|immuni\w+|shots?))|covid|long covid|mental (?:illness|"
    r"health (?:problems?|issues?|condition\w*|history))|phobias?|vertigo|seizures?|blackouts?|insomnia|obes\w+|"
    r"eating disorder|chronic {g1}(?:pain|condition|illness|fatigue)|ptsd|infectious|tuberculosis|sleep (?:problems|"
    r"apnoea|disorder)|afraid of heights|fear of heights|health condition|physical problems?|"
    r"mental health(?! (?:first|nurse|nursing|act|trust|services?))"
)
_UNIONS = (
    r"unite|gmb|unison|usdaw|rmt|aslef|cwu|nut|neu|nasuwt|tuc|ucu|bectu|ucatt|equity|prospect|teamsters|seiu|pcs|"
    r"the labour union"
)
_THINGS = (
    r"(?:rings?|cakes?|dress\w*|venues?|hair|cars?|photo\w*|flowers|catering|fairs?|planners?|planning|part(?:y|"
    r"ies)|industry|season|make up|shops?|shows?|cards?|bookings?)"
)
MACROS = {"KIDS": _KIDS, "ILLS": _ILLS, "UNIONS": _UNIONS, "THINGS": _THINGS}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "en.lint.family.children",
        (
            r"(?<!group of )(?<!class of )(?<!groups of )(?P<t>children|kids|toddlers?|little ones|youngsters)(?= |"
            r"$)(?! (?:have you|did you|can you|services|act|social|in (?:care|need|(?:your|the|a|each) (?:class|"
            r"group|care|room|setting))|with|who|under|aged|per|to each|at (?:the|a) (?:nursery|school)|home))",
            r"(?<!smoking )(?<!smoke free )household(?= |$)(?! (?:goods|waste|items|appliances|products|recycling|"
            r"linen|management|chores|cleaning))|custody(?! (?:suite|officer|sergeant|visit))|(?:are|as|being|"
            r"you) {g2}(?:a |an )?(?:{W} )?(?:parent|mum|dad|mother|father)(?= |$)|(?:do|doing|does|have|your|need|"
            r"manage|after|who|off) {g1}(?:the |for )?school runs?|school pick ?up|(?:off|manage|cope|sort\w*|"
            r"arrang\w*|who|kids|children|childcare|problem|happens) {g4}school holidays",
            r"(?:have|got|having|has|expecting|raising|planning|want|any|with|adopt\w*) {g4}(?P<t>{KIDS})(?= (?:at|"
            r"living|who|of|or|and|in|under|yet|soon|to|that|already|yourself|one|depend\w*|during|you|aged|home)|$|"
            r" [.?!,:])(?! (?:in need|care))",
            r"how many (?:{KIDS})(?= (?:have you(?: got)?|do you have|did you have|you have|of your own|at home|"
            r"are there at home|live with you|and|or|under|are you)(?= |$)|$| [.?!,])(?! (?:have you (?!got)\w+|"
            r"(?:have you got|(?:do|did) you have) {g1}(?:in|on|at|under|to)))|how old are {g1}(?:{KIDS})|(?:your|"
            r"own) {g1}(?:{KIDS})(?= |$)|(?:are|were) you {g3}(?:parent|mother|father|mum|dad|mummy|stepparent|"
            r"single parent|working mum|working mother|guardian|grandparent)(?= |$)|childless|child free",
            r"(?:have|got|arrange\w*|need|in place|sort\w*|organi[sz]ed?|rely on|access to|"
            r"your) {g4}(?P<t>child ?care|child minder|childminder|babysitter|nanny|nursery place|day ?care|"
            r"after school care)(?= |$)(?! (?:qualification|experience|certificate|training|diploma|level|job|role|"
            r"setting|work|centre|assistant))|childcare (?:arrangements?|commitments?|responsibilit\w+|issues|"
            r"in place|needs|plans)|child ?care(?! (?:qualification|experience|certificate|training|diploma|level|"
            r"job|role|setting|work|worker|centre|assistant|practitioner|provider|sector|nvq|degree))(?= (?:be|is|a|"
            r"an|for|cover|sorted|problem)|$| [.?!,])|(?:looks? after|minds?|minding|picks? up|collects?|drops? off|"
            r"cares? for|takes? care of|watch\w*|home with) {g1}(?:your |the |them )(?:children|kids|son|daughter|"
            r"little ones|baby)|(?:kids|children) {g3}(?:ill|sick|poorly|unwell)(?= |$)",
        ),
        instead=HOURS,
        unless=(r"(?:car|van|vehicle|broadband|internet|computer|laptop) (?:in|at) your {W}",),
        bare=r"(?:number of )?(?:own )?(?:children|kids|dependants|dependents)|has children|no children|childcare",
        yes=(
            "Do you have children?",
            "Who looks after your kids?",
            "Do you have childcare in place?",
        ),
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
            r"services|nurse|care|department|hospital|assistant))|bab(?:y|ies) (?:due|planned|soon|on the way)|bump",
            r"(?:you|your|be|get|getting|become|someone) {g4}(?P<t>pregnant|pregnancy|pregnancies)(?= |$)|"
            r"(?:(?<=^ )|(?<=[.?!,;:] )|(?<=and )|(?<=hen )|(?<=or ))are you {g1}expecting(?= (?:a |"
            r"another )?(?:baby|child|twins|little one)|$| [.?!,])|(?:a|another) happy event|"
            r"you expecting {g1}(?:baby|child|twins|little one)|when {g1}are you due|had a baby|given birth|"
            r"breast ?feeding|when is (?:the|your) (?:baby|due date)|your due date|(?:the|your) baby (?:is )?due",
            r"(?:start|starting|having|have|plan\w*|raise|grow|extend) {g2}(?:a |your )(?:family|families)(?= |$)|"
            r"family plan(?:s|ning)|(?:plan|planning|plans|want|intend|intending|hoping|trying|"
            r"thinking) {g4}(?:children|kids|a baby|babies|conceive|get pregnant|family|become a parent|adopt)(?= |"
            r"$)|ivf|fertility|contracepti\w+|the pill|birth control",
            r"(?:you|your|on|take|taking|took|going|plan\w*|need|return\w*|back) {g4}(?P<t>maternity|paternity|"
            r"parental|shared parental|adoption|family) (?:leave|pay|absence)|maternity (?:leave|plans)|"
            r"parental leave|time off {g3}(?:children|kids|family|baby)",
        ),
        instead=ROTA,
        bare=r"pregnant|pregnancy|maternity leave|family plans",
        yes=(
            "Are you pregnant?",
            "Are you planning to start a family?",
            "Are you going on maternity leave?",
        ),
        no=(
            "Have you worked on a maternity ward?",
            "Have you served pregnant customers?",
        ),
    ),
    LintRule(
        "en.lint.family.marital",
        (
            r"(?:get|getting|got) (?:married|engaged|divorced|hitched)|adults {g1}(?:at home|in your)",
            r"(?:life|living|personal|private|family) (?:situation|circumstances)",
            r"(?P<t>spouse|husband|wife|fianc\w+|boyfriend|girlfriend)(?= |$)|(?:your|steady|long term|"
            r"live in) {g1}partner(?= |$)(?! (?:firm|agency|organi[sz]ation))|divorce\w*|marriage|"
            r"wedding(?! {THINGS})|(?:your) famil(?:y|ies)(?= (?:mind|think|okay|ok|support|be|allow|happy|say|"
            r"approve|know|depend)\w*)",
            r"(?:are|were|is|get|getting|ever been|be) (?:you )?{g2}(?:married|single|divorced|engaged|separated|"
            r"widowed|cohabiting|civil partnership|in a relationship|a widow|seeing (?:someone|anyone|"
            r"anybody))(?= (?:or|and|at|to|with|now|currently)|$| [.?!,])|marital status|relationship status|"
            r"marriage plans|civil status|newly ?weds?|wedding plans|(?:plan\w*|going) to (?:marry|get married)|"
            r"civil partner\w*|(?:do|does|will|did) you {g1}(?:live with|have) (?:a |your )?(?:partner|husband|wife|"
            r"spouse|fiance\w*|boyfriend|girlfriend|someone|anyone|anybody)(?= |$)",
            r"(?:your|have a|do you have a|got a) {g1}(?:husband|wife|spouse|fiance\w*|other half|significant other|"
            r"ex husband|ex wife|in laws|family|partner)(?= |$)(?! (?:firm|compan\w+|name is|agency|organi[sz]ation|"
            r"business|law|doctor|car))",
            r"family (?:situation|life|circumstances|commitments?|status|background|responsibilit\w+|ties|"
            r"arrangements|set ?up|obligations|duties)|home (?:life|situation|circumstances|commitments)|"
            r"domestic (?:situation|circumstances|arrangements|responsibilit\w+)|personal (?:life|circumstances|"
            r"situation|commitments)|private life|things at home|situation at home|living (?:situation|"
            r"arrangements)|life outside work|(?:your|commitments?|responsibilit\w+) {g2}outside (?:of )?work",
            r"(?:caring|carer|care) (?:responsibilit\w+|duties|commitments?)|(?:are|do) you (?:a |an )?(?:unpaid |"
            r"full time |main )?(?:carer for|care for|look after|caring for|support) {g2}(?:someone|anyone|anybody|"
            r"relative\w*|parents?|family|your|an? (?:elderly|sick|disabled) {W})|elderly parents|sole (?:earner|"
            r"provider|breadwinner)|breadwinner|do you live (?:alone|with|on your own|by yourself|together|at home)|"
            r"who do you live with|depends? (?:up)?on you|dependent on you|(?:have|got|any) {g1}family(?= (?:nearby|"
            r"here|close|around|in|at|back|to|that|who|commitments)|$| [.?!,])|who (?:lives|is) (?:with you|"
            r"at home)|anyone at home|husband or wife",
        ),
        instead=ROTA,
        bare=r"married|unmarried|single|divorced|widowed|separated|cohabiting|marital status|civil partnership",
        yes=(
            "Are you married?",
            "What does your husband do?",
            "Tell us about your family situation.",
        ),
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
        yes=(
            "Are you a member of a trade union?",
            "Have you ever gone on strike?",
            "Have you been a union rep?",
        ),
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
            r"sick|poorly|unwell|off)(?= |$)|days {g3}(?:ill|sick|poorly|unwell)(?= |$)|days (?:were|have|"
            r"did) you {g3}off(?= |$)(?! (?:a|per|each))|(?:been|get|got|getting|were) {g1}(?:hurt|injured|ill|sick|"
            r"poorly|unwell)(?= (?:at|in|on|last|a|often|much|recently|for|during)|$| [.?!,])|trouble (?:sleeping|"
            r"breathing|walking|standing|bending|concentrating)|(?:take|need|require|on|"
            r"taking) {g3}(?P<t>medicines?|medication|meds|tablets|pills|painkillers|insulin)(?= |$)|"
            r"doctors? appointments?|hospital appointments?|under (?:a|the) doctor|serious illness|accident at work|"
            r"sick note|(?:your|any) (?:health|wellbeing|ailments?|illnesses|injuries|conditions)(?= |"
            r"$)(?! and safety)",
            r"(?:your|good|state of|general|physical|mental|overall|poor|full) {g2}health(?= |"
            r"$)(?! (?:and (?:safety|social)|service\w*|care|visitor|sector|board|team|screening))|"
            r"how is your (?:health|mental health|back)|how healthy|are you {g3}(?P<t>healthy|fit|fit and well|sick|"
            r"ill|unwell|overweight|a smoker|smoker|non smoker|sober|teetotal|allergic|addicted|depressed|"
            r"hiv positive|physically fit|in good shape|fully fit|well enough|contagious|a drinker|a heavy drinker|"
            r"drug free)(?= (?:and|or|enough|to|against|at|for|person|from|with)|$| [.?!,])(?! (?:a|for the|out)\b)",
            r"(?:you|your|suffer\w*|have|had|got|any|from|history of|ever|treated for) {g7}(?P<t>{ILLS})(?= |$)",
            r"(?:sick|sickness|illness) (?:days?|leave|record|absences?|pay|history)|(?:days|time|weeks|months|"
            r"much time|often) {g3}(?:off|absent|missed|been off) {g2}(?:sick|ill|due to|because of|through)|"
            r"(?<!are )(?<!is )off (?:work )?(?:sick|ill)|how often (?:are|were|do|have) you {g2}(?:ill|sick|off|"
            r"get ill|absent|been ill|been sick|call in|unwell)|call(?:ed)? in sick|absence record|sickness|"
            r"signed off (?:sick|work|by|with|long|at|for (?:stress|more|\d))|days of (?:work|illness)",
            r"(?:you|your|are you on|taking|take|prescribed) {g3}(?P<t>medications?|medicines?|medicated|"
            r"prescriptions?|prescription drugs|antidepressants|tablets|pills|painkillers|insulin|"
            r"drugs)(?= (?:regularly|daily|at|for|or|that|which|we|currently|now|every|to|such)|$| [.?!,])",
            r"do you {g2}(?:smoke|drink|vape|use (?:recreational |illegal |any )?drugs|take drugs|gamble)(?= |"
            r"$)(?! (?:fish|meat|tea|coffee testing))|(?:smoke|smoker|smoking|drinking|alcohol) (?:habits?|problem|"
            r"consumption)|(?:units of alcohol|recreational drugs|illegal drugs|drug habit|cannabis)|how (?:much|"
            r"often) {g1}do you {g1}(?:drink|smoke)|(?:wear|need) (?:glasses|contact lenses)|how (?:often|"
            r"much) do you (?:exercise|work out|train)|(?:diet|exercise) (?:do you|regularly)",
            r"workers compensation|compensation claim|injury claim|(?:had|undergone|need|awaiting|"
            r"due) {g2}(?:surgery|operation|an operation|operations)|hospitali[sz]ed|in hospital|(?:see|seen|seeing|"
            r"visit\w*) {g2}(?:doctor|psychiatrist|psychologist|therapist|counsellor|gp)|therapy|counselling(?= |"
            r"$) {g2}(?:you|yourself)|menopaus\w+|(?:your|painful|heavy|bad) periods(?= [.?!]|$)|genetic|hereditary|"
            r"family medical|(?:height|heights) scare|afraid of|scared of|physical fitness|physical condition|"
            r"medically (?:fit|unfit)|(?:problems?|trouble|issues?|pain|difficult\w+) (?:with|in) {g2}(?:back|"
            r"knees?|joints?|neck|shoulders?|wrists?|hands|feet|hips?|heart|lungs|eyes|hearing|sleep|drugs|alcohol|"
            r"drink|drinking|gambling|mental health|nerves)(?= |$)",
        ),
        instead=ROTA,
        unless=(
            r"(?:certificate|note|letter|proof|statement) (?:saying|showing|that|stating|confirming|"
            r"proving) (?:[^\s.?!;]+ ?){0,9}",
            r"(?:nurs\w+|practitioners?|social workers?|adults?|child\w*|learning disabilit\w+) {g3}mental health",
        ),
        bare=r"(?:{ILLS})|health|sick days|non smoker|smoker|healthy|good health",
        yes=(
            "Are you in good health?",
            "How many sick days did you take?",
            "Do you take any medication?",
            "Do you smoke?",
        ),
        no=(
            "Have you given medication to residents?",
            "Do you have a health and safety qualification?",
        ),
    ),
)
