"""English walks of life that answer a yes-or-no question: "I was a roofer" to heights, "on the checkout" to tills.

As in `topics`: `topic` finds what a question is about, `implyyes` and `implyno` what in a reply says that it is so or
not. What somebody did for a living shows what they can do; it shows no paper, which `papers` knows.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_DID = r"(?:worked|work|working|served|been|was|am|job|shifts?|summers?|years?|stint)"
_SHOPS = (
    r"tesco|asda|aldi|lidl|sainsbury'?s|morrisons|waitrose|co - op|m and s|marks|primark|next|argos|boots|b and q|"
    r"wickes|screwfix|ikea|costa|greggs|starbucks|pret|mcdonald'?s|kfc|nando'?s|wetherspoons?|spoons|subway|burger "
    r"king"
)
_PEOPLE = r"mum|mam|mother|dad|father|nan|nana|gran|granny|grandma|grandad|granddad|grandfather|grandmother|aunt|auntie"
_FRONT = (
    r"waiter|waitress|waitressing|waiting tables|waited tables|barista|bartender|barman|barmaid|receptionist|"
    r"reception|shop assistant|cashier|checkouts?|sales assistant|retail|hospitality|front desk|front of house|"
    r"customer services?|call cent(?:re|er)s?|switchboard|helpdesk|help desk|cabin crew|air hostess|box office|bar "
    r"(?:work|job)|behind (?:a|the) (?:bar|counter|till|desk)|on the (?:tills?|checkouts?|counter|doors?|phones?|shop "
    r"floor|desk)|bookies|concierge|estate agent|shop floor|market (?:stall|trader)|hairdresser|barber"
)

TRADE_TOPICS = frozenset(
    {
        "kids",
        "care",
        "public",
        "till",
        "leads",
        "computer",
        "wheels",
        "swim",
        "blood",
        "stand",
        "tight",
        "noise",
        "smell",
        "avail",
    }
) | {"heat", "kit", "walk", "home", "drive", "creedfood", "cook", "music"}
"""Topics of which a trade tells that somebody can, and what the names of rules for other topics end in here."""

WALKS = (
    # ------------------------------------------------------------ people
    Rule(
        "en.topic.kids",
        r"(?:with|of|around|after|to|for|teaching|minding|near) (?:\S+ ){0,3}(?:children|kids|toddlers|babies|infants|"
        r"teenagers|young people|pupils|youngsters)",
        yes=("Do you have experience with young children?", "Are you comfortable around toddlers?"),
        no=("Do you have children?",),
    ),
    Rule(
        "en.implyyes.kids",
        r"nanny|nannied|au pair|childminder|(?:school|primary|nursery|infant|sunday school) ?teacher|teaching "
        r"assistant|classroom assistant|ta|nursery (?:nurse|assistant|worker|practitioner)|youth (?:worker|club|"
        r"leader)|dinner lady|lunchtime supervisor|midday supervisor|playworker|playgroup|(?:brownie|cub|scout|beaver|"
        r"guide)s?(?: leader)?|babysit(?:s|ting)?|babysat|(?:have|got|raised|raising|brought up|mum of|mother of|dad "
        r"of|father of) # (?:kids|children|boys|girls|sons|daughters|lads|of (?:my|our|me) own|under \S+|and a \S+)|"
        r"(?:have|got) (?:\S+ )?of my own|(?:mum|mother|mam|dad|father|nan|nana|gran|granny|grandad) (?:of|to) #|"
        r"(?:raised|brought up) (?:#|my|both|all)(?: \S+)?|(?:oldest|eldest) of #|(?:coach|coached|teach|taught|train|"
        r"trained) (?:the |a )?(?:under|kids|juniors|\S+ swimming)(?: \S+){0,2}|kids' (?:club|parties)|summer camps?|"
        r"holiday camps?",
        yes=("I was a nanny in Leeds.", "I've raised four of my own.", "I coach the under nines."),
        no=("I like animals.",),
    ),
    Rule(
        "en.topic.care",
        r"elderly|older people|personal care|dementia|care (?:home|work|setting)|disab(?:led|ilities)|"
        r"vulnerable (?:adults|people)|residents|end of life",
        yes=("Have you worked with elderly people?",),
        no=("Do you have childcare?",),
    ),
    Rule(
        "en.implyyes.care",
        rf"(?:looked after|cared for|care for|looking after|caring for|nursed|nursing|washed|bathed|fed) (?:my |our |"
        rf"for )*(?:own )?(?:late )?(?:(?:{_PEOPLE})|parents|grandparents|brother|husband|wife|neighbour)(?: \S+)?|"
        rf"carer|care "
        r"assistant|(?:i |a )?(?:was|am|been) a (?:\S+ )?nurse|hca|healthcare assistant|health care assistant|support "
        r"worker|home carer|(?:in|at) a (?:\S+ )?(?:hospice|care home|nursing home|day cent(?:re|er))|on (?:a|the) "
        r"(?:\S+ )?ward(?:s)?|home help|dom care|domiciliary(?: care)?",
        yes=("I nursed my nan for three years.", "I was a support worker."),
        no=("My nan is well.",),
    ),
    Rule(
        "en.topic.public",
        r"(?:with|to|of|facing) (?:the )?(?:public(?! speaking)|customers?|guests)|customer (?:service|facing)|"
        r"customers|answer(?:ing)? (?:the )?(?:phones?|calls)|on the phone|complaints|telephone",
        yes=("Have you dealt with the public?", "Are you comfortable on the phone?"),
        no=("Do you have a phone?",),
    ),
    Rule(
        "en.topic.till",
        r"tills?|cash(?: handling)?|handl(?:e|ed|ing) (?:cash|money)|cash register|checkout|card machine|card "
        r"payments",
        yes=("Have you used a till before?", "Are you comfortable handling cash?"),
        no=("Can you work until nine?",),
    ),
    Rule(
        "en.implyyes.public_till",
        rf"{_FRONT}|{_DID} (?:\S+ ){{0,3}}(?:in|at|for|behind) (?:a |the |our |my \S+ )?(?:\S+ )?(?:shop|store|bar|"
        rf"pub|cafe|restaurant|hotel|supermarket|bank|bakery|salon|chippy|chip shop|takeaway|kiosk|petrol station|"
        rf"{_SHOPS})",
        yes=("I was a barista.", "Two summers at Tesco.", "I worked behind the bar."),
        no=("I was a welder.",),
    ),
    Rule(
        "en.implyyes.till",
        r"cash(?:ed|ing)? up|(?:bank )?teller|float|treasurer|bookkeeper|bureau de change|epos|z - read|takings",
        yes=("I cashed up every night.",),
        no=("I was a welder.",),
    ),
    Rule(
        "en.topic.leads",
        r"(?:managed?|managing|supervis(?:e|ed|ing)|led|lead|leading|run|line manage(?:d|ment)?|in charge of)"
        r"(?: (?:a|any|other|the|small|large))* (?:team|staff|people|crew|shift|others|gang|squad|apprentices?)|team "
        r"lead(?:er|ing)|supervisory experience|management experience|people management|line manager",
        yes=("Have you managed a team before?", "Do you have supervisory experience?"),
        no=("Have you worked in a team?",),
    ),
    Rule(
        "en.implyyes.leads",
        r"(?:#|\S+ (?:people|staff|lads|guys|girls|men|women)|team|crew|they|half|staff) (?:\S+ )?(?:reporting|"
        r"reported|report|under|below|beneath|answering|answered|working for) (?:in )?(?:to |for )?me|# (?:people |"
        r"staff |lads |guys |men |women )?under me|(?:was|am|been|as|made) (?:a |the |up to )?(?:\S+ ){0,2}(?:foreman|"
        r"chargehand|charge hand|gaffer|team leader|supervisor|manager|manageress|ganger|shift lead|head chef|sous "
        r"chef|captain|sergeant|corporal|deputy head|matron|ward sister|section leader|site agent|assistant manager|"
        r"duty manager)|head of(?: \S+)?|(?:ran|run|led|lead|managed|manage|supervised|supervise|looked after|had) "
        r"(?:a |the |an? )?(?:\S+ )?(?:shift|crew|kitchen|team|floor|shop|branch|department|gang|squad|pub|depot|ward|"
        r"section|line|# (?:people|staff|lads|men|women|apprentices|guys|girls|chefs|drivers|of them))|in charge "
        r"of(?: \S+){0,2}|my own (?:team|crew|staff|lads)",
        yes=("I'd six reporting to me.", "I was a shift supervisor.", "I ran the kitchen at the Swan."),
        no=("I was a labourer.",),
    ),
    # ------------------------------------------------------------ machines and letters
    Rule(
        "en.topic.computer",
        r"excel|spreadsheets?|computers?|microsoft|office (?:software|packages?)|it (?:skills|systems?)|emails?|"
        r"typing|touch type|outlook|word",
        yes=("Do you have experience with Excel?", "Are you comfortable using a computer?"),
        no=("Can you lift?",),
    ),
    Rule(
        "en.implyyes.computer",
        r"pivot tables?|v ?- ?lookups?|vlookups?|lookups?|macros|formulas?|power bi|touch typ\S+|# words a minute|"
        r"computer science|it support|programmer|(?:web|software) (?:developer|engineer)|data entry|(?:on|in front of|"
        r"at) (?:a|the|it|my) ?(?:computer|laptop|screen|pc)? all day|(?:built|build|made) (?:my|our|their|the) own "
        r"(?:\S+ )?(?:pc|computer|spreadsheets?|website)|live in (?:it|excel|spreadsheets)|(?:use|used|using) (?:it|"
        r"them|excel|one) (?:\S+ )?(?:daily|every day|all day|all the time|at work|at uni|at college|at school)|"
        r"office (?:job|manager|administrator)|secretary|(?:my|did my) (?:own )?(?:accounts|invoices|budget)(?: \S+)? "
        r"(?:on|in) (?:it|excel)",
        yes=("Pivot tables, lookups, the lot.", "I was on it all day."),
        no=("I use a pen.",),
    ),
    Rule(
        "en.implyno.computer",
        r"pen and paper|technophobe|dinosaur|(?:computers|technology) and (?:me|i)|(?:hopeless|useless|clueless|"
        r"rubbish|terrible|no good|bad|awful) (?:with|on|at) (?:\S+ )?(?:computers?|technology|it|that|excel|them)|"
        r"luddite|(?:just about|barely|can only) (?:send|manage|switch|turn|open)(?: \S+){0,3}|(?:daughter|son|wife|"
        r"husband|kids|grandson|missus) (?:does|do|sorts|handles)(?: \S+){0,3}",
        yes=("I'm more of a pen and paper man.", "Computers and me don't get on."),
        no=("I build computers.",),
    ),
    Rule(
        "en.topic.wheels",
        r"(?:drive|driving|driven) (?:a |the |our |in )?(?!manual)(?:\S+ )?(?:van|car|lorry|truck|minibus|transit|"
        r"works|company|city|london|motorway)|(?:tow|towing|reverse|reversing) (?:a )?(?:\S+ )?(?:trailer|caravan)|"
        r"multi - drop",
        yes=("Have you driven a van before?", "Can you reverse a trailer?"),
        no=("Do you have a car?",),
    ),
    Rule(
        "en.implyyes.wheels",
        r"(?:courier|delivery driver|taxi driver|cabbie|hgv driver|lorry driver|bus driver|coach driver|van driver|"
        r"driving instructor|trucker|white van man|multi - drop|amazon flex|dpd|hermes|evri|yodel|postman|postie|"
        r"ambulance|chauffeur|milkman|minicabs?|removals?)(?: \S+)?|drove (?:a |an? |the )?(?:\S+ )?(?:van|lorry|"
        r"truck|transit|sprinter|luton|minibus|artic)(?: \S+)?|(?:have|got) a (?:caravan|horsebox|luton)|"
        r"caravan(?:ner|ning)?",
        yes=("Two years at DPD.", "I was a courier.", "I drove a Luton for years."),
        no=("I was a chef.",),
    ),
    Rule(
        "en.topic.spotless",
        r"clean (?:\S+ )?(?:licence|record)",
        yes=("Do you have a clean driving licence?",),
        no=("Have you cleaned?",),
    ),
    Rule(
        "en.topic.speaking",
        r"public speaking|presentations?|present(?:ing)? to|speak(?:ing)? (?:in front of|to (?:a )?(?:\S+ "
        r")?(?:groups?|audiences?|crowds?|rooms?))|(?:stand(?:ing)? up )?in front of (?:people|a \S+|\S+ people)",
        yes=("Are you comfortable with public speaking?",),
        no=("Do you speak Polish?",),
    ),
    Rule(
        "en.implyyes.speaking",
        r"best man|toastmasters|teacher|lecturer|preach(?:er|ed)?|vicar|stand - up|stand up comedy|tour guide|drama|"
        r"actor|actress|assembl(?:y|ies)|debat(?:e|ing)|(?:gave|give|given|do|did|done) (?:\S+ )?(?:talks?|"
        r"speech(?:es)?|presentations?|toolbox talks?|readings?|eulogy)|presented|mc|compere|karaoke|amateur "
        r"dramatics|am dram|trained (?:people|staff|groups)",
        yes=("I was best man three times.", "I gave talks at the museum."),
        no=("I go red.",),
    ),
    Rule(
        "en.implyno.speaking",
        r"go (?:bright |all )?red|lose my words|freeze(?: up)?|clam up|stutter|stammer|tongue - tied|shak(?:e|es|"
        r"ing)(?: \S+){0,3}|painfully shy|(?:too|very|so|really) shy|mumble|go to pieces|mind goes blank",
        yes=("I go bright red and lose my words.", "I'm too shy."),
        no=("I gave talks.",),
    ),
    Rule(
        "en.topic.laptop",
        r"(?:own|have|got|bring|access to) (?:a |your )?(?:own )?(?:laptop|computer|pc|tablet)",
        yes=("Do you own a laptop?", "Could you bring your own laptop?"),
        no=("Can you use a laptop?",),
    ),
    Rule(
        "en.implyyes.laptop",
        r"mac ?book|thinkpad|chromebook|dell|lenovo|hp|ipad|surface|acer|asus|gaming (?:pc|laptop|rig)|(?:bought|got|"
        r"have) (?:a |myself a |one|1ne|#)(?: (?:\S+ )?(?:laptop|pc|computer))?(?= [.,!]| $| in| last| for| from)",
        yes=("Bought a MacBook in the sales.", "A Dell."),
        no=("Just my phone.",),
    ),
    Rule(
        "en.implyno.laptop",
        r"everything (?:on|from|off) my phone|(?:just|only) (?:my|a|the) (?:phone|tablet|ipad)|use my (?:\S+ "
        r")?\S+'s(?: \S+)?|(?:mine|it|screen) (?:packed up|broke|died|is broken|is dead|conked out)|library|share "
        r"(?:one|#|it|a \S+)(?: with)?",
        yes=("I do everything on my phone.", "Mine packed up."),
        no=("A Dell.",),
    ),
    Rule(
        "en.implyno.public",
        r"back of house|behind the scenes|(?:in|round|out) the back|back room|(?:always|only|mostly) (?:been )?(?:in|"
        r"on) (?:the )?(?:warehouses?|kitchens?|factor(?:y|ies)|lines?|stores?)",
        yes=("I've always been back of house.",),
        no=("I was on reception.",),
    ),
    Rule(
        "en.implyno.leads",
        r"team member|one of the (?:lads|team|girls|crew)|on the tools|(?:nobody|no one|no 1ne) (?:under|below|"
        r"reporting)(?: \S+)?|(?:junior|apprentice|trainee|crew member)(?= [.,!]| $| at| in)",
        yes=("I was a team member at McDonald's.", "I've always been on the tools."),
        no=("I'd six under me.",),
    ),
)
