"""English sayings about somebody's money, past and convictions: said of nobody's work."""

from __future__ import annotations

from firstcall.lint.rules import LintRule

RULES = (
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
        yes=(
            "What's on your payslip each month?",
            "How much would we have to beat to tempt you away?",
        ),
        no=(
            "Can you put together payslips?",
            "Does weekly pay suit you?",
            "Have you cleared tables and bars?",
        ),
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
            r"injunction (?:against|on) you|(?:a|any|the) (?:cbo|criminal behaviour order)|(?:lose|losing|"
            r"lost) your licen[cs]e(?= ?[.?!]| *$| (?:for|through|over|because))(?! card)|(?:you|ever|you been|got|"
            r"been) {g2}(?:nicked|pinched by|done for|had up|banged up|locked up|sent down|lifted by|cuffed|"
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
            r"payments|finances|money)|big mortgage|pass {g2}credit check|trouble (?:making|paying|meeting|"
            r"covering) {g1}(?:rent|bills|mortgage|repayments)|(?:month|months|week|weeks|fortnight) without (?:pay|"
            r"wages|money|an income)|(?:debt|iva) (?:management )?plan|(?:make|making|meet|"
            r"cover) {g1}rent(?= ?[.?!,]| *$)|(?:on|off) your (?:wage|income|salary)(?= ?[.?!,]| *$)|"
            r"up to your (?:neck|eyes|ears) in|money (?:left|run)s? {g3}(?:end of|month)|(?:left|"
            r"end) {g3}of your money|(?:have|had|has|any|a) (?:you )?(?:ever )?(?:got |had )?(?:a |an )?(?:ccjs?|"
            r"ivas?)(?= ?[.?!,]| *$| (?:or|against|on|in))|(?:you|your|any|got) {g2}rent arrears(?= ?[.?!,]| *$)|"
            r"are you {g2}(?:renting|well off|broke|behind with|paying rent|an? (?:council )?tenant|"
            r"a lodger)(?= ?[.?!,]| *$| (?:or|the|your|rent))|(?:a )?tenant or|or (?:a )?(?:tenant|homeowner)|"
            r"rainy day|nest egg|(?:money|something|anything|much|bit) {g2}(?:put by|put away|put aside|tucked away|"
            r"saved(?! (?:for the|on)))|money in the bank|(?:being|been|are you) {g1}chased {g3}(?:money|payment|"
            r"debts?|bailiffs|creditors|lenders)|(?:chas\w+|after|hound\w+) {g1}you for {g1}(?:money|payment)|"
            r"(?:owe|owing|owed) {g2}(?:money|anything|anyone|anybody|much|a lot|the taxman|hmrc|your)(?= |$)|"
            r"(?:leave|leaves|left|be|run) you short|(?:leave|left|be|run|are you) {g2}short (?:till|until|before)|"
            r"lying time|short of (?:money|cash)|skint|hard up|strapped|breadline|hand to mouth|food ?banks?(?= |"
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
        yes=(
            "Is your rent paid up?",
            "Are you being chased for money?",
            "Do you have money put by?",
        ),
        no=(
            "Have you chased tenants for rent?",
            "Have you counted the money in the till?",
        ),
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
            r"political animal|brexiteer|are you {g1}(?:green|conservative|activist|liberal|socialist|"
            r"nationalist)(?= ?[.?!,]| *$| or)|placards?|(?:for|to) (?:a|the) cause|(?:glued|chained) yourself|"
            r"(?:sign|signed|signing) {g2}petitions?|extinction rebellion|just stop oil|black lives matter|(?:left|"
            r"right|centre) (?:or|of|leaning) (?:right|left|centre|leaning)|left of centre|right of centre|"
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
        no=(
            "Have you counted ballots for the council?",
            "Can you march up and down the shop floor?",
        ),
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
        no=(
            "Have you put tools down and locked them up?",
            "Have you been a sales rep?",
        ),
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
            r"surplus))|(?:are you|been|were you ever|you were) {g2}(?:soldier|marine|(?:army|naval|raf) officer|"
            r"paratrooper|gunner|veteran)(?= ?[.?!,]| *$| or| in)|serv\w+ (?:in|out in|over in) (?:iraq|afghanistan|"
            r"the falklands|bosnia|northern ireland|kosovo|the gulf)|(?:ex )?squaddie|war zones?(?= ?[.?!,]| *$|"
            r" as a soldier)|as an? (?:soldier|sapper|sailor|airman|gunner|marine|infantry\w*|submariner|guardsman|"
            r"paratrooper|commando|reservist|officer cadet)(?= |$)|been deployed(?= ?[.?!,]| *$| (?:overseas|abroad|"
            r"to (?:iraq|afghanistan|a war)))|shot at(?= ?[.?!,]| *$)|dog tags|service number|gurkha|squaddie|"
            r"square bash\w*|basic training(?= ?[.?!,]| *$)|(?:sandhurst|catterick|dartmouth naval)(?= ?[.?!,]| *$)|"
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
        no=(
            "Have you washed army uniforms in a laundry?",
            "Do you wear a uniform at your present job?",
        ),
    ),
)
