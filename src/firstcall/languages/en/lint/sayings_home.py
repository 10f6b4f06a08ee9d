"""English sayings about where somebody comes from, whom they live with and how old they are: said of nobody's work."""

from __future__ import annotations

from firstcall.languages.en.lint.protected import HOURS, ROTA, WORK_PERMIT
from firstcall.lint.rules import LintRule

_KIN = (
    r"mum|mums|mummy|mam|mother|mothers|dad|dads|daddy|father|fathers|parents|folks|nan|nans|nana|gran|grans|granny|"
    r"grandma|grandmother|grandad|grandpa|grandfather|grandparents|aunt|auntie|uncle|cousins?|brothers?|sisters?|"
    r"siblings?|sons?|daughters?|twins|toddlers?|teenagers?|stepson|stepdaughter|stepchildren|stepkids|nephews?|"
    r"nieces?|lad|boy|girl|in laws|mother in law|relatives|relations|husbands?|wife|wifes|hubby|missus|fianc\w+|"
    r"boyfriends?|girlfriends?|bloke|fella|lass|lady friend|kids|kiddies|children|childrens|childs|babys?|babies|"
    r"bairns?|brood|sprogs?|nippers?|offspring|grandkids|grandchildren|grandson|granddaughter|little (?:one|ones|"
    r"boy|girl|lad|man)"
)
_NOT_KIN = r"(?! (?:company|firm|branch|site|school|hospital|ship|plant|store|tongue|board|unit|wear|department|ward))"
_LANDS = (
    r"the uk|uk|britain|england|scotland|wales|ireland|this country|the country|these shores|this part of the world|"
    r"sweden|europe|the states|america|africa|asia|poland|romania|india|pakistan|nigeria|somalia|syria|ukraine|"
    r"china|jamaica|ghana|kenya|ethiopia|eritrea|turkey|iran|iraq|afghanistan|bangladesh|sri lanka|the philippines|"
    r"vietnam|brazil|spain|italy|portugal|greece|germany|france|bulgaria|hungary|albania|lithuania|latvia|russia|"
    r"the caribbean|the west indies|the middle east|eastern europe|latin america"
)
_PEOPLES = (
    r"english|british|scottish|welsh|irish|swedish|polish|romanian|indian|pakistani|african|european|foreign|"
    r"jamaican|nigerian|asian|chinese|arab|turkish|german|french|spanish|italian|brit|londoner|yorkshireman|cockney"
)
_WORSHIP = (
    r"church|chapel|mosque|synagogue|temple|mass|gurdwara|kirk|cathedral|sunday school|bible (?:group|study|class)"
)
_TABOO = r"pork|bacon|ham|beef|meat|alcohol|wine|beer|gelatine|blood|lard|shellfish"

MACROS = {
    "KIN": _KIN,
    "NOT_KIN": _NOT_KIN,
    "LANDS": _LANDS,
    "PEOPLES": _PEOPLES,
    "WORSHIP": _WORSHIP,
    "TABOO": _TABOO,
    "INDOORS": (
        r"at home|at your (?:place|house)|(?:in|round|under) (?:your|yours) ?(?:house|home|household|roof|place|"
        r"family)?"
    ),
}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "en.lint.family.saying",
        (
            r"(?:claim|claiming|get|getting|receive|pay|paying|on) {g2}(?:child (?:benefit|maintenance|support)|"
            r"tax credits|alimony)|your {g2}(?:{KIN}){NOT_KIN}",
            r"(?:who|whos|who is|anyone|anybody|someone|somebody|others|little ones?|feet) {g5}(?:{INDOORS})(?= |$)",
            r"school (?:drop ?offs?|drops?|gates?|pick ?ups?)|(?:nursery|school|childminder) (?:rings|calls|phones|"
            r"closes|shuts|is (?:shut|closed|off))",
            r"(?:dependants|dependents|dependent (?:children|relatives?|parents?)|mouths to feed|nest|other half|"
            r"better half)(?= |$)",
            r"(?:responsibilit\w+|duties|ties|commitments|obligations|demands) {g2}(?:at|from) home",
        ),
        always=(
            r"left (?:anyone|someone|anybody|somebody|family|a family|children|kids) behind|(?:back|home) (?:for|by|"
            r"in time for) (?:bath|bed|story|tea|feeding|dinner|school|pick)\w*(?: ?times?)?(?= |$)|(?:at|round|"
            r"around|on|in) your (?:dinner |kitchen |own )?(?:table|sofa|bed|nest)(?= |$)|(?:leave|dash|rush|nip|"
            r"slip|get|finish)(?: off| away| early| on the dot){0,2} (?:to|for) (?:fetch|collect|pick up|pick ups?|"
            r"school|nursery)(?= |$)(?! (?:parcels|stock|goods|orders))|hands full at|(?:off|"
            r"away) {g3}(?:half terms?|inset days?|sports day|nativity|school plays?)|half terms? off|"
            r"night feeds?(?= ?[.?!]| *$| (?:at|with) home)|wedding bells|name the day|pop\w* the question|"
            r"your (?:own )?(?:hen|stag|big day|wedding|honeymoon|anniversary)(?= |$)|married name|(?:would|will|"
            r"does|do|is|are) (?:he|she) {g1}(?:mind|object|approve|cope|agree|let|allow|ok|okay|fine|happy|"
            r"alright)(?= |$)|home front|things at home|home (?:fires|comforts)|your ex(?= |$)|toy ?boy|"
            r"in your life(?= ?[.?!]| *$)|(?:schools?|nurser\w+) (?:shut|close|break up|breaks up|are (?:off|closed|"
            r"shut))|trying for (?:a |another )?(?:child|baby|family|boy|girl|one|children)|(?:at|round|"
            r"back at) yours(?= |$)|(?:mother|father|parent)hood|(?:for|because of|due to|"
            r"owing to) family(?: reasons?| commitments?)?(?= ?[.?!,]| *$| reasons?| commitments?)|"
            r"your arrangements? {g6}(?:holidays|kids|little ones|children)|(?:special|lucky) (?:lady|man|woman|"
            r"girl|boy|bloke|fella|someone|somebody)|single (?:man|woman|girl|lad|mum|mother|dad|father|parent|"
            r"person|bloke|chap|lady)|(?:is|are) (?:he|she|they) {g2}(?:at school|at nursery|walking|talking|"
            r"teething|sleeping through|weaned)|confetti(?= ?[.?!,]| *$| (?:soon|any))|depend\w* on your (?:wage|"
            r"income|pay|salary)|sandwich generation|(?:are|were) you {g2}carer (?:at home|yourself)|"
            r"(?:by any chance|ever been|were you ever|yourself|not|that you are) expecting(?= ?[.?!,]| *$)|"
            r"play(?:ing)? the field|(?:tie|tied|tying) the knot|(?:up|down) the aisle|(?:footloose|fancy free)|"
            r"are you (?:{W} ){0,2}(?:spoken for|attached(?! to (?:a|an|the|any))|unattached|courting|hooked up|"
            r"going steady|a couple|coupled up|loved up|in love|taken|on the market)(?= |$)|(?:settled|settling|"
            r"settle|living|live|share (?:a|your) (?:home|house|bed|life|flat)) {g1}with (?:someone|somebody|anyone|"
            r"anybody|a (?:man|woman|partner|bloke))|share your (?:life|bed)",
            r"(?:little|tiny) feet|pitter patter|bun in the oven|in the family way|with child|up the duff|baby bump|"
            r"the stork|empty nest(?:er)?|(?:body|biological) clock|clock ticking|(?:add|adding|"
            r"addition) {g2}to (?:the|your) (?:brood|family)|babies (?:left|in you)|broody|(?:finished|done|stopped|"
            r"start|started|think\w*|thought) {g2}(?:having|about|of) {g1}(?:babies|kids|children|a baby|a family)|"
            r"(?:family|brood) {g1}(?:complete|finished|big enough)|(?:have|had|get|got) {g1}(?:a family|kids|"
            r"children|babies) {g2}one day|(?:become|becoming|be|being) (?:a )?(?:mum|mother|dad|father|parents?|"
            r"mummy|daddy)(?= |$)(?! (?:of|with) (?:a|the) pupils?)|hear {g2}patter",
            r"(?:lose|losing) you to {g1}(?:maternity|motherhood|babies|a baby|nappies|family)",
            r"(?:tied|tying|ties|keeping|keeps|holding) you (?:down|here|to|at home|in)|what keeps you (?:in|here)|"
            r"apron strings|fly(?:ing)? solo at home|date night|love life|married to the job|(?:wear|wears|"
            r"wearing) {g2}(?:wedding|engagement) ring|family way|family (?:minded|orient\w+|comes)",
        ),
        instead=HOURS,
        unless=(
            r"your (?:{W} )?(?:children|kids|babies|toddlers|twins|parents|mothers|teenagers) (?:are|will be|"
            r"would be|were) (?:with us|aged)",
            r"(?:meet|met|tell|told|speak|spoken) {g3}parents {TAIL}",
        ),
        yes=(
            "Is anybody at home who'd miss you?",
            "Any little feet running about?",
            "How is your mum doing?",
        ),
        no=(
            "Have you dealt with your sister company in Leeds?",
            "Have you fitted stairgates in people's homes?",
        ),
    ),
    LintRule(
        "en.lint.sexual_orientation.saying",
        (
            r"(?:prefer|fancy|into|date|kiss|marry|like) {g1}(?:men|women|girls|guys|blokes)(?= (?:or|and)| ?[.?!,]|"
            r" *$)",
        ),
        always=(
            r"(?:are you|bit|too|rather|look) {g2}(?:camp|butch|effeminate|girly|limp wristed)(?= |$)|normal in bed|"
            r"special (?:lady|man|woman|girl) {g5}or {g2}(?:man|lady|woman|boy)|that way inclined|inclined that way|"
            r"(?:mr|miss|mrs) right|prince charming|which way {g2}(?:swing|swings)|swing both ways|bat for|(?:the|"
            r"your) other team|play for both|out and proud|rainbow (?:community|family|people|flag)|(?:are|"
            r"were) you out (?:at|to) (?:work|your|the|people|colleagues|everyone|home)|(?:come|came|"
            r"coming) out (?:to (?:your|the|people|colleagues|everybody|everyone|them)|as (?:gay|a)|at work)|"
            r"(?:husband|boyfriend|man) or {g1}(?:wife|girlfriend|woman)(?= |$)|(?:wife|"
            r"girlfriend) or {g1}(?:husband|boyfriend)|(?:go|going|been|march\w*) {g2}(?:to|on|at|in) {g1}pride|"
            r"confirmed bachelor|ladies man|partner {g2}(?:a )?(?:he|she|him|her)(?: or|(?= ?[.?!]| *$))|"
            r"one of the (?:gay|rainbow)|gay or|or gay",
        ),
        unless=(r"(?:bring|boyfriend|husband|hair|clothes|cut|wear) {g2}for (?:men|women)",),
        yes=("Which way do you swing?", "Are you out at work?"),
        no=(
            "Are you out on the road most days?",
            "Did the news come out at your last firm?",
        ),
    ),
    LintRule(
        "en.lint.transgender.saying",
        (r"(?:former|previous|old|different|earlier|other|another) (?:first|christian|given) names?",),
        always=(
            r"were you (?:a |an )?(?:boy|girl|lad|he|she)(?= |$)|(?:call|calling|address|addressing|refer to|"
            r"referring to) {g1}you {g2}(?:he|she|they|him|her|them)(?= |$)|he ?,? (?:or )?she (?:, )?or they|"
            r"(?:womans|mans|girls|boys) name|(?:on|take|taking) {g1}hormones|(?:change|changed) (?:it|that|"
            r"your name) to a (?:woman|man|girl|boy)s?|identify (?:with|as) {g2}(?:gender|sex)|(?:had|"
            r"having) the (?:op|operation|surgery)(?= ?[.?!]| *$)|(?:start|started|begin|began|"
            r"came into) {g2}(?:life|world) {g1}as|(?:gender|sex) {g3}(?:start|begin|began)|"
            r"always been {g1}(?:a )?(?:mr|mrs|miss|ms|he|she|him|her|man|woman|male|female|boy|girl)(?= |$)|"
            r"(?:name|sex|gender|say|says|said|read|reads) {g3}(?:on|in) your {g1}birth certificate|"
            r"birth certificate {g2}(?:say|says|match|matches|agree|read|reads)|body you were born|born (?:that|"
            r"this) way|born in(?:to)? the (?:wrong|right) body|(?:used to be|were you once|once) {g1}(?:a )?(?:man|"
            r"woman|boy|girl|him|her|he|she)(?= |$)|(?:known|live|lived|living|go|went|gone|grew up|raised|"
            r"registered) {g1}(?:by|as|under) {g1}(?:different|another|other|man|woman|male|female|boy|girl|"
            r"opposite|he|she|him|her|a he|a she)(?! (?:type|kind|model|company|firm|fitting|branch))|"
            r"cross ?dress\w*|(?:are you|call you|say|use) {g1}(?:a )?(?:he or (?:a )?she|she or (?:a )?he|"
            r"him or her|her or him|he him|she her|they them|he or they|she or they)|pre ?op|post ?op(?= ?[.?!]|"
            r" *$)|(?:had|having|plan\w*|want) the (?:op|operation|surgery) (?:yet|done|already)|(?:ladies|gents|"
            r"mens|womens|male|female) (?:toilets?|loos?|changing rooms?) {g3}(?:would|do|will) you",
        ),
        yes=("Have you always been a Mr?", "Does your birth certificate say the same?"),
        no=(
            "Is that the model that used to be a German make?",
            "Have you been registered under another firm?",
        ),
    ),
    LintRule(
        "en.lint.sex.saying",
        (
            r"(?:surrounded by|full of|bunch of|room of|among|with|gang of|only|mostly|all) {g1}(?:lads|blokes|men|"
            r"women|girls|ladies|guys)(?= [.?!,]|$| (?:bother|here|and|on|in|so|would|do))(?<!hair for men)",
            r"all (?:male|female) (?:team|crew|shift|staff|office|environment|gang|workforce|kitchen)|(?:strong|"
            r"burly|big) (?:men|lads|blokes|fellas)",
        ),
        always=(
            r"outnumbered by|(?:are you|bit|too|rather|look) {g2}(?:camp|butch|effeminate|feminine|masculine|girly|"
            r"macho|manly|ladylike|a tomboy|tomboy\w*)(?= |$)|(?:call|calling|address|addressing|"
            r"put) {g1}you {g2}(?:he|she|mr|mrs|miss|ms|sir|madam)(?= |$)|(?:mr|mrs|miss|ms|sir|madam) or {g1}(?:mr|"
            r"mrs|miss|ms|sir|madam)(?= |$)|(?:man|woman|lady|gentleman|male|female) {g2}, or (?:a )?(?:man|woman|"
            r"lady|gentleman|male|female)|(?:a man|a woman|a lady|a gentleman) (?:applying|speaking|writing|calling|"
            r"who is applying)|(?:can|could|would|will) a (?:woman|lady|girl|man|bloke) {g2}(?:do|manage|handle|"
            r"lift|cope|fit|size|like)|(?:is (?:this|that|it|your name)) {g1}{W} (?:as in|short for) {W}|mans world|"
            r"(?:mans|womans|mens|womens) (?:job|work)(?= |$)(?! (?:shop|club))|boys club|old boys|fairer sex|"
            r"weaker sex|opposite sex|(?:lady|ladies) or (?:gent|gents|gentleman)|(?:boy|lad|lass) or {g1}(?:girl|"
            r"lad|lass)|are you (?:a )?(?:he|she)(?= |$)|time of the month|token (?:woman|female|male|man|girl|"
            r"bloke|lady)|(?:a|think) (?:woman|man|girl|lady|bloke) (?:can|could|should|would|is|has)|(?:women|men|"
            r"girls|blokes|ladies) (?:can|could|should|belong|make (?:better|worse|good)|are (?:better|worse|good|"
            r"bad|too))|(?:put you|need|use|prefer|want|are you) {g6}(?:mens|ladies|womens|gents|male|"
            r"female) {g4}(?:locker|changing|toilets?|loos?|showers?)|(?:wear|walk in) {g2}(?:skirt|heels|"
            r"high heels)|(?:being|be|you are|as) {g1}(?:girl|woman|lady|bloke|lad|man) (?:in|on|among|with|and all)",
        ),
        unless=(
            r"(?:hair|cut|clothes|shoes|suits|wear|barber\w*|style) {g5}{TAIL}",
            r"(?:refuge|hostel|shelter) {TAIL}",
        ),
        yes=("Is that Sam as in Samantha?", "Would you mind being a girl among lads?"),
        no=(
            "Have you cut ladies' and gents' hair?",
            "Is Revit as in the 2022 release all right?",
        ),
    ),
    LintRule(
        "en.lint.religion.saying",
        (
            r"(?:what|which|your) (?:{WORSHIP})(?= |$)|(?:you|your) {g3}(?:go|going|goes|attend\w*|belong|sing|"
            r"married|regular|seen|turn up|volunteer|active) {g2}(?:to|at|in) {g1}(?:{WORSHIP})(?= |$)(?! (?:street|"
            r"lane|road|hill|farm|by))|(?:{WORSHIP}) ?go(?:er|ing)",
            r"(?:against|forbidden|allowed|conflict|clash|square|at odds) {g4}(?:your|what you) {g1}(?:believe|"
            r"beliefs?|religion|faith|conscience|church|god|principles|convictions)",
            r"(?:{TABOO}) {g4}(?:go|goes|be|is|not|come) against|(?:allowed|permitted) to (?:eat|drink|touch|handle|"
            r"serve) {g2}(?:{TABOO})",
            r"(?:faith|religion|religious|church|god|holy|prayer) {g5}(?:keep|keeps|stop|stops|away|prevent|day|"
            r"week|work|diet|food)(?= |$)",
        ),
        always=(
            r"cross yourself|(?:last|go to|been to|regular) {g1}confession|(?:do|keep|mark|give up (?:anything|"
            r"something) for) (?:christmas|lent|easter|shabbat|ramadan|eid)(?= ?[.?!,]| *$| at home)|"
            r"fish on fridays|ash wednesday|sunday morning(?:s)? (?:for|are for|at) (?:god|worship|mass)|"
            r"belief system|blood transfusion for you|prayer mat|swear on the (?:bible|koran)|(?:jehovahs|"
            r"scientolog\w+|freemasons?)(?= |$)|eat in daylight|(?:between|from|until|till|before|after) (?:sunrise|"
            r"sunset|sundown|dawn and dusk)|(?:life|heart|soul|yourself) to (?:christ|god|jesus|the lord|allah)|"
            r"spiritual(?:ly)?(?= ?[.?!,]| *$| (?:person|or|and|beliefs?|life|needs you))|days? of rest|"
            r"faith (?:community|group)|your faith|are you {g1}practising(?= ?[.?!]| *$)|(?:say|saying|"
            r"said) {g1}(?:grace|your prayers)|grace before|(?:christened|baptised|baptized|confirmed (?:as|in)|"
            r"bar mitzvah\w*|first communion|holy communion|take communion|go to confession)|(?:brought up|raised|"
            r"born|grew up|grow up) {g1}(?:in|into|within) {g1}(?:faith|church|religion|religious|catholic|muslim|"
            r"christian|hindu|believing)|(?:brought up|raised) {g1}(?:catholic|muslim|christian|hindu|sikh|jewish|"
            r"protestant|religious\w*)|(?:your|a) (?:god|saviour|denomination|creed|calling from god)(?= |$)|"
            r"your (?:maker|lord|vicar|imam|rabbi|pastor|parish|scripture|congregation|spiritual \w+)(?= |$)|(?:man|"
            r"him|someone|somebody|lord) upstairs|higher power|afterlife|life after death|(?:to|in) heaven|(?:to|"
            r"towards|face) mecca|pilgrimage|hajj|umrah|commandments|born again|what {g1}you {g2}celebrate|"
            r"celebrate {g3}(?:december|with your|at your|in your)|you lot {g2}(?:celebrate|believe|eat|fast|"
            r"worship)|(?:find|found|finding) (?:god|jesus|religion|faith)|(?:god|jesus|allah) in your|man of god|"
            r"woman of god|god ?fearing|godparents?|which god|saved by|churchy|pious|holy day|(?:what|who|anything|"
            r"something) {g2}you {g1}believe in|(?:a|non|not a) believer|lapsed (?:catholic|muslim)|eat (?:pork|"
            r"bacon|beef|anything|everything)(?= |$)|halal yourself|keep halal|sunday best|(?:cover|uncover|"
            r"show) your (?:head|face)(?= |$)(?! (?:in the kitchen|with|for hygiene|for safety))",
        ),
        instead=ROTA,
        unless=(
            r"(?:{TABOO}) {g2}against the (?:wall|rules of)",
            r"(?:raised|brought up|donat\w+|money|funds) {g3}(?:for|money) {TAIL}",
        ),
        yes=(
            "What church do you go to at Christmas?",
            "Do you say grace?",
            "Is pork against what you believe?",
        ),
        no=(
            "Can you get to Church Lane by six?",
            "Have you played the organ in a church?",
            "Do you sell halal meat?",
        ),
    ),
    LintRule(
        "en.lint.ethnicity.saying",
        (
            r"(?:famil\w+|{KIN}) {g6}(?:{LANDS}|(?:the )?(?:old|home|mother|father) country|abroad|overseas)(?= |$)",
            r"(?:speak|speaks|spoke|spoken|talk|chat|think|dream|count|swear|pray) {g6}(?:dinner table|"
            r"to your (?:mum|dad|kids|parents|family|children|grandparents)|at the table|in your (?:head|sleep))",
            r"(?:went|go|goes|going|fly|flies|flying|travel|travelling|head|heading) (?:back )?home (?:for|"
            r"to) (?:christmas|the holidays|summer|the summer|visit|see|{LANDS})",
        ),
        always=(
            r"(?:come|came) by {g3}(?:name|surname)|(?:name|surname|accent|skin|hair) like (?:that|yours)|"
            r"real name(?= |$)|(?:speak|speaks|talk|spoken) {g2}with your (?:{KIN})|homesick|(?:miss|"
            r"missing) (?:home|your (?:country|homeland|people))|(?:settle|settled|stay|staying) (?:here|"
            r"in (?:{LANDS})) (?:for good|permanently|forever|long term)|go(?:ing)? back (?:for good|to your|"
            r"to (?:{LANDS}))|(?:find|like|used to|finding) (?:our|the|british|english) (?:weather|winters|ways|"
            r"climate|culture|food|way of life|customs|humour)(?= |$)|(?:our|british|english|western|"
            r"swedish) (?:way of life|ways|customs|values|humour)(?= |$)|understand your (?:accent|english)|"
            r"people (?:like you|from your)|your (?:part|corner|side|end) of the (?:world|globe|planet)|"
            r"which part of (?:africa|asia|india|europe|poland|the world)|more (?:british|english|scottish|irish|"
            r"welsh|swedish) (?:or|than)|(?:exotic|dual heritage|mixed heritage)(?= |$)|(?:taught|educated|"
            r"schooled) {g2}(?:here or|in your own)|(?:take|taken|pass|passed|mistake\w*) (?:you )?for (?:a local|"
            r"english|british|a native|one of us|an? {PEOPLES})|sound(?:ing)? (?:english|british|foreign|local|"
            r"as if you|like you (?:are|come))|(?:own|husbands|wifes|spouses?|parents|partners|"
            r"dependants?) (?:passport|visa)|(?:are you|here) {g2}on {g2}(?:visa|passport)(?= ?[.?!]| *$| or)|"
            r"heart {g3}in (?:{LANDS})|your (?:{KIN}) {g1}(?:speak|speaks|talk)|mistake\w* you for an? {W}|"
            r"on a boat or|(?:boat|plane) or by|did you come over(?= ?[.?!]| *$| (?:on|by|from|as|with|here))|"
            r"origin of (?:your )?(?:name|surname)|where you (?:come|are|hail) (?:from )?(?:originally|really)|"
            r"where you (?:come|hail) from(?= ?[.?!]| *$| originally)|where (?:is |s )?(?:your )?home(?= , really|"
            r" really| originally| for you| ?[.?!])|wheres home|call home|(?:really|actually|truly|"
            r"originally) (?:home|from)|where {g2}(?:you|it is you|they) {g1}hail from|(?:which|what) (?:country|"
            r"nation|side|team) {g3}(?:support|cheer|root|root for)|(?:support|cheer for) {g1}(?:{PEOPLES}|"
            r"{LANDS}) (?:when|at|in) |(?:old|mother|father|home) ?(?:country|land)(?= |$)|homeland|motherland|"
            r"fatherland|(?<!for )(?<!serve )(?<!served )your (?:own )?(?:country|people|kind|kin|lot|tribe|roots|"
            r"blood|bloodline|forebears|forefathers|kinsmen|countrymen|ethnic\w*|skin tone|foreign\w*)(?= |$)|"
            r"(?:place|pin down|work out|recogni[sz]e|guess|hear) {g1}(?:your|that|the|an|a) {g1}(?:accent|twang|"
            r"lilt|burr)|(?:twang|lilt|brogue)(?= |$)|(?:end|ended|wash|washed|wind|wound|turn|"
            r"turned) up {g1}(?:over |living )?(?:here|in (?:{LANDS}))|(?:what|who|how) {g2}(?:brought|brings|made|"
            r"bring) you {g2}(?:to|over to|come to|over|leave) {g1}(?:{LANDS})|off the boat|fresh off|(?:typical|"
            r"typically|real|proper|true|genuine|full|half|part|pure|quarter|"
            r"dyed in the wool) (?:{PEOPLES})(?! (?:{W} )?(?:licen[cs]es?|driving|education|food|cooking|dish\w*|"
            r"kitchens?|pubs?|ales?|breakfasts?|cars?|make|timber|leather))|(?:travelling|traveller|gypsy|roma|"
            r"romany|migrant|diaspora|immigrant|ethnic) (?:famil\w+|communit\w+|folk|stock|people)(?= |$)|"
            r"(?:english|british|welsh|scots|irish|swedish|foreign|african|asian|indian) (?:blood|stock|temperament|"
            r"values|through and through|to the core|at heart|rose)|(?:olive|dark|fair|light|pale|brown|"
            r"tanned) ?skin\w*|suntan|natural tan|(?:shorten|anglici[sz]e|pronounce|spell) {g1}your (?:name|"
            r"surname)|english (?:name|version of your)|(?:version|form) of your (?:name|surname)|name {g3}(?:can|"
            r"could) (?:say|pronounce|spell|manage|get our tongues)|(?:dream|think|count|swear|pray|"
            r"feel) in (?:{LANGUAGES})|(?:burgundy|blue|red|green|colou?r) {g2}passport|passport {g2}(?:blue|"
            r"burgundy|red|green)|you lot(?= |$)|easier name|name we can|windrush|first (?:in|"
            r"of) your family to (?:be born|live|come)|how british|(?:feel|at) home (?:here )?in (?:{LANDS})|(?:new|"
            r"newcomer|used) to (?:{LANDS})",
        ),
        instead=WORK_PERMIT,
        unless=(
            r"(?:customers|clients|patients|suppliers|products|goods|dishes|shipments) {TAIL}",
            r"(?:come|came) (?:over|across) {TAIL}",
        ),
        yes=(
            "Where's home, really?",
            "How did your family end up in Britain?",
            "I can't place your accent.",
        ),
        no=(
            "Can you drive the van home to Leeds?",
            "Have you cooked real English breakfasts?",
        ),
    ),
    LintRule(
        "en.lint.age.saying",
        (
            r"(?:you|be|is|are|candidates?|applicants?) {g3}(?:over|under|above|below|past|nearer|"
            r"approaching) (?:{AGES})(?= ?[.?!,]| *$| (?:by|or|and|yet|already|now|"
            r"years))(?! years? of (?:experience|practice))|(?:birthdays?|candles) {g5}(?:nought|zero|big|cake|had|"
            r"blow\w*)|(?:remember|recall) {g2}(?:strike|when|life|a time|before|decimal\w*|falklands|moon landing|"
            r"the (?:sixties|seventies|eighties|nineties|war))",
            r"(?:work|working|good|productive|useful) (?:years|life|decades) {g3}(?:left|ahead|in you|in front|"
            r"to go|remaining)|(?:years|decades) {g2}(?:left|more) {g2}(?:in you|in the tank|before you)",
        ),
        always=(
            r"(?:boss|manager|supervisor|leader|foreman|colleagues?|trainer|head chef) {g3}(?:2\d|twenty (?:one|two|"
            r"three|four|five|six|seven|eight|nine|something)|barely|just out of|fresh out of|straight out of|half|"
            r"a lot younger|much younger|a kid)(?= |$)|your (?:vintage|era)|(?:in|back in) your day|"
            r"of your (?:years|vintage|generation)|(?:o levels?|cses?) or|or (?:o levels?|cses?)(?= |$)|eleven plus|"
            r"paying (?:ni|national insurance|tax|stamp|into a pension)|(?:carry|go|keep|stay|going|"
            r"carrying) on (?:working|in work)|keep(?:ing)? (?:on )?working (?:until|till|past|after|to)|"
            r"give up work|stop working(?= ?[.?!]| *$| (?:for good|altogether|soon))|before you (?:retire|give up|"
            r"stop work|pack|hang)|pension pot|still {g2}(?:at|when you are) (?:{AGES})|(?:nearer|closer to|"
            r"near) the (?:start|beginning|end|middle)|(?:start|beginning) (?:or the|or) end of your|old head|"
            r"mature head|past it(?= ?[.?!]| *$)|life before (?:the )?(?:mobile|internet|computers|email)\w*|"
            r"at school in the (?:{W}ies|\d\ds|19\d\ds)|(?:year|when) {g3}(?:turn|turned) (?:18|eighteen|21|sixteen|"
            r"16)|(?:want|need|prefer|looking for|seeking|someone|somebody) {g4}in (?:his|her|their) {g1}(?:teens|"
            r"twenties|thirties|forties|fifties)|(?:facebook|tiktok|snapchat|instagram) {g3}generation|"
            r"still (?:be )?working in {g1}(?:five|ten|fifteen|twenty|\d+) years|(?:bit|too|very|rather|"
            r"are you) {g1}mature(?= |$)(?! trees)|mature (?:for (?:this|the|a)|candidate|applicant|person)|"
            r"grand(?:children|kids|child|sons?|daughters?)(?= (?:have you|do you|did you)| ?[.?!]| *$)|(?:younger|"
            r"older) (?:boss\w*|managers?|supervisors?|colleagues?|leaders?|workmates)|(?:right|wrong|"
            r"sunny) side of (?:{AGES})|free (?:bus|travel|tv licence)|young (?:professional|person yourself)|"
            r"(?:golden )?oldies?(?= ?[.?!,]| *$)|feel your age|(?:when|year|how long ago) you (?:left|finished|"
            r"graduated|started)(?: (?:from|at))?(?: (?:school|college|university|uni|education|"
            r"sixth form))?(?= ?[.?!,]| *$)|(?:qualify|eligible|old enough) for {g2}pension|bus pass|freedom pass|"
            r"(?:senior|old peoples|oap) (?:railcard|discount|citizen\w*)|state pension|(?:grey|white|"
            r"silver) hairs?|going grey|spring chicken|over the hill|getting on (?:a bit|in years)|on in years|"
            r"(?:any|getting) younger|in the tooth|dinosaur|old timer|old hand(?= ?[.?!]| *$)|wet behind|(?:half|"
            r"twice|double) your age|(?:young|old) enough to be (?:your|their|our|my)|could be your (?:son|daughter|"
            r"mother|father|mum|dad|gran|grandad)|(?:gr[eo]w|grown|growing) up (?:with|before|"
            r"without) {g1}(?:internet|computers?|smartphones?|mobiles?|phones|facebook|tiktok|vinyl|rationing|"
            r"ipad\w*|google|social media)|(?:digital|internet|smartphone|x|z|y) (?:generation|native)|"
            r"generation (?:x|y|z|alpha)|(?:been|were you|you) {g1}(?:around|alive) (?:when|for|during|in|"
            r"at the time)|went decimal|decimal(?:isation)? day|big (?:four|five|six|three|4|5|6|3) ?(?:o|oh|0)(?= |"
            r"$)|the wrong side of (?:{AGES})|(?:turn|turned|hit|reach|push|pushing|nudging|knocking on|approaching|"
            r"near|nearer|closer to|top side of) (?:{AGES}|(?:thirt|fort|fift|sixt|sevent)y)(?= (?:or|yet|soon|now|"
            r"already|this|next)| ?[.?!,]| *$)|(?:wind|winding|wound|slow|slowing) down|(?:put|putting|hang|"
            r"hanging) (?:your|the|up your|up the) (?:feet up|boots|tools|apron|hat)|(?:pack|"
            r"packing) it (?:all )?in|call(?:ing)? it a day for good|last (?:job|"
            r"move) (?:before (?:you )?(?:retir\w*|you stop|the pension)|of your)|see you out|see out your|"
            r"(?:twilight|autumn|evening|end|dusk|tail end) of (?:your|a) (?:career|life|working life)|(?:early|"
            r"late|mid|middle) (?:twenties|thirties|forties|fifties|sixties|\d0s)|stage (?:of|in) (?:your |life|"
            r"a )(?:life|career)?|(?:keep|kept|keeping) (?:up|pace) with {g4}(?:young\w*|twenty\w*|kids|students|"
            r"teenagers|juniors)|young (?:at heart|crowd|bunch|lot|ones)|(?:twenty|thirty|forty|fifty|sixty|20|30|"
            r"40|50|60) ?somethings?|of a (?:younger|older) (?:man|woman|person|worker)|(?:man|woman|person|"
            r"somebody|someone) (?:of )?your age|as a (?:teenager|teen|schoolboy|schoolgirl|youngster|young (?:man|"
            r"woman|lad|girl))|(?:which|what|your) (?:generation|decade)|when you were (?:young|younger|little|"
            r"small|a (?:kid|child|boy|girl|lad|teenager|student|youngster))|first (?:computer|mobile|record|"
            r"phone) {g2}(?:you|own|had)|vot\w+ for the first time|since you left (?:school|education|uni\w*)|"
            r"years (?:since|out of) (?:school|university|college|education)|(?:mobility scooter|zimmer|"
            r"slippers and pipe|greying)|years on the clock|(?:older|younger) than (?:you look|the rest|most of|"
            r"everyone|everybody)|age (?:gap|difference|bother)|(?:how many|what) (?:summers|winters|birthdays)|"
            r"(?:many|long) {g3}(?:til|till|until|before|off|from) {g2}(?:you|your) {g2}(?:retire\w*|pension|draw)",
        ),
        instead="What is your highest completed qualification?",
        unless=(
            r"(?:machine|engine|car|van|tower|building|line|process|lathe|server)s? {g5}(?:wind|slow)\w* down",
            r"(?:wind|winding|wound|slow|slowing) down (?:a|an|the|any|our|your) {W}",
        ),
        yes=(
            "How long until your bus pass?",
            "Were you around when we went decimal?",
            "Have you many working years left?",
        ),
        no=(
            "Have you wound down a machine?",
            "Have you baked birthday cakes?",
            "Do you have a gap between jobs?",
        ),
    ),
)
