"""English walks of life that answer a yes-or-no question: "I was a roofer" to heights, "on the checkout" to tills.

As in `topics`: `topic` finds what a question is about, `implyyes` and `implyno` what in a reply says that it is so or not.
What somebody did for a living shows what they can do; it shows no paper, which `papers` knows.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_DID = r"(?:worked|work|working|served|been|was|am|job|shifts?|summers?|years?|stint)"
_SHOPS = (
    r"tesco|asda|aldi|lidl|sainsbury'?s|morrisons|waitrose|co - op|m and s|marks|primark|next|argos|boots|b and q|"
    r"wickes|screwfix|ikea|costa|greggs|starbucks|pret|mcdonald'?s|kfc|nando'?s|wetherspoons?|spoons|subway|burger king"
)
_PEOPLE = r"mum|mam|mother|dad|father|nan|nana|gran|granny|grandma|grandad|granddad|grandfather|grandmother|aunt|auntie"
_FRONT = (
    r"waiter|waitress|waitressing|waiting tables|waited tables|barista|bartender|barman|barmaid|receptionist|reception|"
    r"shop assistant|cashier|checkouts?|sales assistant|retail|hospitality|front desk|front of house|customer services?|"
    r"call cent(?:re|er)s?|switchboard|helpdesk|help desk|cabin crew|air hostess|box office|bar (?:work|job)|"
    r"behind (?:a|the) (?:bar|counter|till|desk)|on the (?:tills?|checkouts?|counter|doors?|phones?|shop floor|desk)|"
    r"bookies|concierge|estate agent|shop floor|market (?:stall|trader)|hairdresser|barber"
)

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
        r"nanny|nannied|au pair|childminder|(?:school|primary|nursery|infant|sunday school) ?teacher|"
        r"teaching assistant|classroom assistant|ta|nursery (?:nurse|assistant|worker|practitioner)|youth (?:worker|club|"
        r"leader)|dinner lady|lunchtime supervisor|midday supervisor|playworker|playgroup|(?:brownie|cub|scout|beaver|guide)s?"
        r"(?: leader)?|"
        r"babysit(?:s|ting)?|babysat|(?:have|got|raised|raising|brought up|mum of|mother of|dad of|father of) # (?:kids|children|"
        r"boys|girls|sons|daughters|lads|of (?:my|our|me) own|under \S+|and a \S+)|(?:have|got) (?:\S+ )?of my own|"
        r"(?:mum|mother|mam|dad|father|nan|nana|gran|granny|grandad) (?:of|to) #|(?:raised|brought up) (?:#|my|both|all)"
        r"(?: \S+)?|(?:oldest|eldest) of #|(?:coach|coached|teach|taught|train|trained) (?:the |a )?(?:under|kids|juniors|"
        r"\S+ swimming)(?: \S+){0,2}|kids' (?:club|parties)|summer camps?|holiday camps?",
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
        rf"(?:looked after|cared for|care for|looking after|caring for|nursed|nursing|washed|bathed|fed) (?:my |our |for )*"
        rf"(?:own )?(?:late )?(?:(?:{_PEOPLE})|parents|grandparents|brother|husband|wife|neighbour)(?: \S+)?|carer|care "
        r"assistant|(?:i |a )?(?:was|am|been) a (?:\S+ )?nurse|hca|healthcare assistant|health care assistant|support "
        r"worker|home carer|(?:in|at) a (?:\S+ )?(?:hospice|care home|nursing home|day cent(?:re|er))|on (?:a|the) "
        r"(?:\S+ )?ward(?:s)?|home help|dom care|domiciliary(?: care)?",
        yes=("I nursed my nan for three years.", "I was a support worker."),
        no=("My nan is well.",),
    ),
    Rule(
        "en.topic.public",
        r"(?:with|to|of|facing) (?:the )?(?:public|customers?|guests)|customer (?:service|facing)|customers|answer(?:ing)? "
        r"(?:the )?(?:phones?|calls)|on the phone|complaints|telephone",
        yes=("Have you dealt with the public?", "Are you comfortable on the phone?"),
        no=("Do you have a phone?",),
    ),
    Rule(
        "en.topic.till",
        r"tills?|cash(?: handling)?|handl(?:e|ed|ing) (?:cash|money)|cash register|checkout|card machine|card payments",
        yes=("Have you used a till before?", "Are you comfortable handling cash?"),
        no=("Can you work until nine?",),
    ),
    Rule(
        "en.implyyes.public_till",
        rf"{_FRONT}|{_DID} (?:\S+ ){{0,3}}(?:in|at|for|behind) (?:a |the |our |my \S+ )?(?:\S+ )?(?:shop|store|bar|pub|"
        rf"cafe|restaurant|hotel|supermarket|bank|bakery|salon|chippy|chip shop|takeaway|kiosk|petrol station|{_SHOPS})",
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
        r"(?:#|\S+ (?:people|staff|lads|guys|girls|men|women)|team|crew|they|half|staff) (?:\S+ )?(?:reporting|reported|report|under|below|"
        r"beneath|"
        r"answering|answered|working for) (?:in )?(?:to |for )?me|# (?:people |staff |lads |guys |men |women )?under me|"
        r"(?:was|am|been|as|made) (?:a |the |up to )?(?:\S+ ){0,2}(?:foreman|chargehand|charge hand|gaffer|team leader|"
        r"supervisor|manager|manageress|ganger|shift lead|head chef|sous chef|captain|sergeant|corporal|deputy head|matron|ward sister|"
        r"section leader|site agent|assistant manager|duty manager)|head of(?: \S+)?|(?:ran|run|led|lead|managed|manage|"
        r"supervised|supervise|looked after|had) (?:a |the |an? )?(?:\S+ )?(?:shift|crew|kitchen|team|floor|shop|branch|"
        r"department|gang|squad|pub|depot|ward|section|line|# (?:people|staff|lads|men|women|apprentices|guys|girls|chefs|"
        r"drivers|of them))|in charge of(?: \S+){0,2}|my own (?:team|crew|staff|lads)",
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
        r"pivot tables?|v ?- ?lookups?|vlookups?|lookups?|macros|formulas?|power bi|touch typ\S+|# words a minute|computer "
        r"science|it support|programmer|(?:web|software) (?:developer|engineer)|data entry|(?:on|in front of|at) (?:a|the|"
        r"it|my) ?(?:computer|laptop|screen|pc)? all day|(?:built|build|made) (?:my|our|their|the) own "
        r"(?:\S+ )?(?:pc|computer|spreadsheets?|website)|live in (?:it|excel|spreadsheets)|(?:use|used|using) (?:it|them|excel|"
        r"one) (?:\S+ )?(?:daily|every day|all day|all the time|at work|at uni|at college|at school)|office (?:job|manager|"
        r"administrator)|secretary|(?:my|did my) (?:own )?(?:accounts|invoices|budget)(?: \S+)? (?:on|in) (?:it|excel)",
        yes=("Pivot tables, lookups, the lot.", "I was on it all day."),
        no=("I use a pen.",),
    ),
    Rule(
        "en.implyno.computer",
        r"pen and paper|technophobe|dinosaur|(?:computers|technology) and (?:me|i)|(?:hopeless|useless|clueless|rubbish|"
        r"terrible|no good|bad|awful) (?:with|on|at) (?:\S+ )?(?:computers?|technology|it|that|excel|them)|luddite|"
        r"(?:just about|barely|can only) (?:send|manage|switch|turn|open)(?: \S+){0,3}|(?:daughter|son|wife|husband|kids|"
        r"grandson|missus) (?:does|do|sorts|handles)(?: \S+){0,3}",
        yes=("I'm more of a pen and paper man.", "Computers and me don't get on."),
        no=("I build computers.",),
    ),
    Rule(
        "en.topic.wheels",
        r"(?:drive|driving|driven) (?:a |the |our |in )?(?:\S+ )?(?:van|car|lorry|truck|minibus|transit|works|company|city|"
        r"london|motorway)|(?:tow|towing|reverse|reversing) (?:a )?(?:\S+ )?(?:trailer|caravan)|multi - drop",
        yes=("Have you driven a van before?", "Can you reverse a trailer?"),
        no=("Do you have a car?",),
    ),
    Rule(
        "en.implyyes.wheels",
        r"(?:courier|delivery driver|taxi driver|cabbie|hgv driver|lorry driver|bus driver|coach driver|van driver|driving "
        r"instructor|trucker|white van man|multi - drop|amazon flex|dpd|hermes|evri|yodel|postman|postie|ambulance|"
        r"chauffeur|milkman|minicabs?|removals?)(?: \S+)?|drove (?:a |an? |the )?(?:\S+ )?(?:van|lorry|truck|transit|sprinter|"
        r"luton|minibus|artic)(?: \S+)?|(?:have|got) a (?:caravan|horsebox|luton)|caravan(?:ner|ning)?",
        yes=("Two years at DPD.", "I was a courier.", "I drove a Luton for years."),
        no=("I was a chef.",),
    ),
    Rule(
        "en.topic.spotless",
        r"clean (?:\S+ )?(?:licence|record)|points on your licence",
        yes=("Do you have a clean driving licence?",),
        no=("Have you cleaned?",),
    ),
    # ------------------------------------------------------------ body and nerve
    Rule("en.topic.swim", r"swim(?:ming|mer)?", yes=("Can you swim?",), no=("Can you ski?",)),
    Rule(
        "en.implyyes.swim",
        r"lifeguard\S*|like a fish|lengths|swam for|swimming (?:team|club|instructor|teacher)|triathlons?|water polo|scuba|"
        r"surf(?:ed|er|ing)?|# lengths|(?:gold|silver|bronze|# metre|mile) (?:badge|medallion)|before breakfast",
        yes=("I was a lifeguard.", "Like a fish."),
        no=("Like a brick.",),
    ),
    Rule(
        "en.implyno.swim",
        r"like a (?:brick|stone|rock|lead balloon)|sink(?: like a stone)?|armbands|doggy paddle|scared of water|terrified of "
        r"water",
        yes=("Like a brick.", "I'd sink."),
        no=("Like a fish.",),
    ),
    Rule(
        "en.topic.blood",
        r"blood|needles|bodily fluids|gore|injuries|vomit",
        yes=("Are you all right with blood and needles?",),
        no=("Can you lift?",),
    ),
    Rule(
        "en.implyyes.blood",
        r"(?:on|in) (?:the |an? )?ambulances?|nurse|paramedic|midwife|hca|butcher\S*|diabetic|vet nurse|phlebotom\S+|tattooist|"
        r"medic|undertaker|abattoir|slaughterhouse|a and e|blood donor|give blood|donate blood|inject (?:myself|insulin|my)"
        r"(?: \S+)?|undertakers?|mortuary",
        yes=("I give blood.", "I worked on an ambulance."),
        no=("I faint.",),
    ),
    Rule(
        "en.implyno.blood",
        r"(?:i |i would |would |i will )(?:always )?(?:faint|pass out|keel over|throw up|be sick|go (?:green|white|weak|funny|"
        r"dizzy)|turn (?:green|white|my head))|makes me (?:faint|queasy|sick|dizzy|feel sick|go \S+)|squeamish|on the floor",
        yes=("I faint at the sight of it.", "Makes me queasy."),
        no=("I was a nurse.",),
    ),
    Rule(
        "en.topic.stand",
        r"stand(?:ing)?(?: up)?|on your feet|walk(?:ing)?|stairs",
        yes=("Are you able to stand for a full shift?", "Could you manage stairs all day?"),
        no=("Can you lift?",),
    ),
    Rule(
        "en.implyyes.stand",
        r"chef|waiter|waitress|hairdresser|barber|postman|postie|nurse|retail|marathons?|hik(?:er|ing)|hill walk\S+|rambl\S+|"
        r"security guard|on the (?:shop )?floor|(?:thousand|#) steps|on my feet(?: \S+){0,3}|(?:hardly |barely |never )"
        r"(?:sit|sat|sit down|sat down|sits)(?: down)?(?: once)?|fell runn\S+|run(?:ner| marathons)|line worker|production line|"
        r"(?:third|fourth|fifth|top|#th) floor(?: flat)?|no lift(?=(?: [.,!]| $| in| here| at))",
        yes=("Chef for twenty years.", "Third floor flat, no lift."),
        no=("My feet hurt.",),
    ),
    Rule(
        "en.implyno.stand",
        r"varicose(?: veins)?|plantar(?: \S+)?|fallen arches|wheelchair|(?:use|on|with|walk with) (?:a stick|crutches|a frame|"
        r"a walking stick)|on crutches",
        yes=("I use a stick.",),
        no=("I hike.",),
    ),
    Rule(
        "en.topic.tight",
        r"confined spaces?|enclosed spaces?|tight spaces?|small spaces?|underground|tunnels?|crawl spaces?|lifts(?= all)",
        yes=("Are you comfortable in confined spaces?",),
        no=("Can you lift?",),
    ),
    Rule(
        "en.implyyes.tight",
        r"miner|(?:down|in) the (?:pits?|mines?|tunnels?)|submarin\S+|cav(?:er|ing)|pothol(?:er|ing)|sewers?|tank cleaning|"
        r"tunnell?er|chimney sweep|crossrail|lofts (?:all|every)|boiler tubes",
        yes=("I was on submarines.", "I go caving."),
        no=("I panic in lifts.",),
    ),
    Rule(
        "en.implyno.tight",
        r"claustrophobi(?:c|a)|panic in \S+|(?:scared|afraid|terrified) of lifts",
        yes=("I'm claustrophobic.",),
        no=("I go caving.",),
    ),
    Rule(
        "en.topic.noise",
        r"nois(?:e|y)|loud",
        yes=("Are you okay in a noisy workshop?",),
        no=("Can you lift?",),
    ),
    Rule(
        "en.implyyes.noise",
        r"drummer|play the drums|nightclubs?|dj|foundry|roadie|sawmill|steelworks|machine shop|press shop|cotton mill|"
        r"printworks|(?:#|five|four|six) (?:kids|children|boys)|metal band|bottling (?:hall|line|plant)",
        yes=("I'm a drummer.", "I've five kids."),
        no=("I've tinnitus.",),
    ),
    Rule(
        "en.topic.smell",
        r"smells?|dirty(?: work)?|get(?:ting)? (?:your hands )?dirty|drains|rubbish|muck|mess(?:y)?",
        yes=("Are you OK with the smell of fish?",),
        no=("Can you lift?",),
    ),
    Rule(
        "en.implyyes.smell",
        r"(?:a|on a|the|pig|dairy|chicken) farm(?:er)?|drain(?:age|s)|plumber|fishmonger|fish (?:market|dock|counter)|bin ?"
        r"man|bin ?men|on the bins|nappies|butcher|sewage|sewers|stables?|muck(?:ed|ing)? out|tannery|abattoir|mechanic|"
        r"(?:a|the) stall(?: \S+){0,3}|trawlers?|no sense of smell|chimney sweep|labourer",
        yes=("I grew up on a pig farm.", "My family's had a stall in Grimsby."),
        no=("I'd gag.",),
    ),
    Rule(
        "en.topic.heat",
        r"heat|hot (?:kitchens?|environments?|conditions|work|weather)|high temperatures?",
        yes=("Are you okay working in the heat?",),
        no=("Do you have hot works?",),
    ),
    Rule(
        "en.implyyes.heat",
        r"chef|baker|bakery|foundry|glassblow\S+|pizza ovens?|steelworks?|laundry|stoker|blacksmith|boiler room|"
        r"from (?:lagos|ghana|nigeria|egypt|dubai|jamaica|india|spain|kenya|texas|brisbane|queensland|somalia|sudan)|sauna",
        yes=("I'm a chef.", "I'm from Lagos."),
        no=("I burn.",),
    ),
    Rule(
        "en.topic.kit",
        r"(?:uniform|safety (?:boots|shoes|gear|glasses)|hard hat|steel toe\S*|hi - vis|hair ?net|masks?|ppe|goggles|ear "
        r"defenders|gloves|suit)(?= (?:all|every|at|when|while|on|for|and|or|is|\?)| \?| $)",
        yes=("Are you happy to wear a uniform?",),
        no=("Do you have a suitable car?",),
    ),
    Rule(
        "en.implyyes.kit",
        r"(?:in the )?(?:army|navy|raf|marines|forces|police)|nurse|prison officer|(?:worn|wore|wear|wearing) (?:it|them|one|"
        r"1ne|a \S+|\S+) (?:\S+ )?(?:since|for|at|every|all|now|already|anyway|daily|where|in)(?: \S+)?|(?:always|already) "
        r"(?:wear|worn|wore|have)(?: \S+)?",
        yes=("I was in the navy.", "I wear them already."),
        no=("I come out in a rash.",),
    ),
    Rule(
        "en.topic.jab",
        r"vaccinat(?:ed|ions?)|jabs?|immunis(?:ed|ations?)|inoculat(?:ed|ions?)|boosters?",
        yes=("Are you vaccinated against hepatitis B?",),
        no=("Are you registered?",),
    ),
    Rule(
        "en.implyyes.jab",
        r"(?:all|both|had|got|have) (?:the |my |of (?:them|my) |# |three |two )*(?:jabs?|boosters?|shots?|doses?|injections?|"
        r"of them)(?: \S+)?|(?:triple|double|fully) (?:jabbed|vaccinated)|(?:had|got|have) (?:them|it|mine|the lot|the full set) "
        r"(?:\S+ )?(?:done|at|through|in|before|when|last)(?: \S+)?",
        yes=("All three jabs and the booster.", "I had it done at the hospital."),
        no=("Never had one.",),
    ),
    # ------------------------------------------------------------ more of what `topics` knows
    Rule(
        "en.implyyes.lift_walk",
        r"brickie|bricklayer|dockers?|docks|scaffold(?:er|ing)|labour(?:er|ing)|farm(?:er| ?hand|ing)|coalman|drayman|"
        r"plasterer|groundwork\S*|furniture|removals|bin ?m[ae]n|crossfit|deadlift\S*|bench(?: press)?|squat|rugby|powerlift\S*|"
        r"hay bales|paving slabs|# (?:a|at a) time|# (?:in|on|under) each (?:hand|arm|shoulder)|(?:sacks|bags) of "
        r"(?:cement|flour|sand|coal|feed|spuds|potatoes)(?: \S+)?",
        yes=("I was a brickie.", "I throw bags of cement about.", "Two at a time."),
        no=("I've a bad back.",),
    ),
    Rule(
        "en.implyyes.height_walk",
        r"roof(?:er|ing|ers)|scaffold(?:er|ing)|steel ?erector|steel fixer|steeplejack|window cleaner|tree surgeon|rope "
        r"access|rigger|aerials?|wind turbines?|tower cranes?|crane driver|thatcher|paraglid\S+|sky ?div\S+|para(?:trooper|s)|"
        r"rock climb\S+|(?:fitted|fitting|fit) (?:\S+ )?(?:solar|gutters|aerials|panels)",
        yes=("Steeplejack, me.", "I fitted solar panels."),
        no=("I get dizzy.",),
    ),
    Rule(
        "en.implyyes.cold",
        r"fishmonger|trawlers?|butcher\S*|abattoir|postman|postie|milkman|roofer|landscap\S+|gardener|groundwork\S*|scaffolder|"
        r"farm(?:er|ing|hand)?|ski (?:instructor|resort|season)|skier|cold water swim\S*|wild swim\S*|fridges|(?:worked|years|"
        r"time|shifts?|winters?) (?:\S+ )?(?:in|at|on) (?:a |the |an )?(?:\S+ )?(?:freezers?|cold store|chiller|fridge|ice "
        r"rink|trawler|site|sites)|from (?:norway|siberia|finland|winnipeg|canada|russia|iceland|aberdeen|shetland|alaska|"
        r"latvia|lithuania|estonia|sweden|poland|minnesota|thunder bay)",
        yes=("I was a trawler man.", "I'm from Winnipeg.", "I was a postman."),
        no=("My fingers go white.",),
    ),
    Rule(
        "en.implyno.cold",
        r"raynaud'?s|chilblains|(?:feel|hate) the cold|(?:hands|fingers|toes|feet) (?:go|get|turn) (?:\S+ )?(?:numb|white|blue|"
        r"dead)|circulation(?:'s| is)? (?:bad|poor|rubbish|terrible|shot)|(?:bad|poor|rubbish) circulation",
        yes=("My circulation's bad.", "I've got Raynaud's."),
        no=("I ski.",),
    ),
    Rule(
        "en.implyyes.night_walk",
        r"bouncer|doorman|night (?:porter|shelf|fill|nurse|watchman|security|club)(?: \S+)?|bak(?:er|ery)|nightclubs?|"
        r"(?:on|did|done|do|worked|work) (?:permanent |perm |the )?nights (?:\S+ ){0,2}(?:for|since|at|in|where|now)(?: \S+)?|"
        r"(?:# years|years) (?:of|on) (?:permanent |perm )?nights",
        yes=("I was a night porter.", "Four years on nights."),
        no=("I'm in bed by nine.",),
    ),
    Rule(
        "en.implyno.night",
        r"(?:in bed|asleep|out like a light) (?:by|at|before) (?:#|half #)|need my (?:sleep|beauty sleep|bed)|can not (?:stay "
        r"awake|sleep in the day|sleep during the day)|single (?:mum|mam|mother)",
        yes=("I'm in bed by nine.",),
        no=("I'm a night owl.",),
    ),
    Rule(
        "en.implyyes.weekend",
        r"hospitality|retail|busiest(?: \S+)?|(?:just )?another day(?: to me)?|market trader|do not celebrate(?: it)?|"
        r"(?:worked|work|done|did) (?:it|them|every 1ne|every one|every|most|all|the last) (?:\S+ )?(?:#|every|most|since|"
        r"years?|christmas(?:es)?|weekends?|sundays?|saturdays?)(?: \S+)?",
        yes=("It's just another day to me.", "I've worked the last six Christmases."),
        no=("I'm at church.",),
    ),
    Rule(
        "en.implyno.weekend",
        r"(?:have|got|having) (?:got )?my (?:boys?|girls?|lads?|kids|daughters?|sons?|children)(?: (?:then|on|at|every|that)"
        r"(?: \S+)?)?|play (?:\S+ ){0,3}(?:every|on|most|at) (?:weekend|saturday|sunday|saturdays|sundays)|season ticket|(?:at|go "
        r"to|in) (?:church|chapel|mass)|sabbath|shabbat|day of (?:rest|worship)|sunday school|match days?|flying (?:to|home)"
        r"(?: \S+)?",
        yes=("I've got my boys then.", "I play cricket every Saturday.", "That's our sabbath."),
        no=("Weekends are fine.",),
    ),
    Rule(
        "en.implyyes.early_walk",
        r"milkman|postman|postie|bak(?:er|ery)|paper round|dairy|farm(?:er|ing|hand)?|army|breakfast chef|fishmonger|bin ?m[ae]n|"
        r"market trader|(?:start|started|starting) (?:at|from) (?:#|half #)(?: \S+){0,3}|cock crows|lark|crack of dawn|with "
        r"the (?:birds|larks)|(?:dog|baby|kids|cat|toddler) (?:\S+ )?(?:wakes?|gets?|has) me up(?: \S+){0,2}|gym (?:at|by|before) #",
        yes=("I was a milkman.", "The baby has me up anyway.", "I'm up with the larks."),
        no=("I'm no morning person.",),
    ),
    Rule(
        "en.implyno.early",
        r"(?:first|earliest) (?:bus|train|tram)(?: \S+){0,3} (?:#|half #|quarter \S+ #)|(?:no|not any) (?:buses|trains)(?: "
        r"\S+){0,2}|nursery (?:opens|does not open)(?: \S+){0,2}|(?:drop|dropping) (?:\S+ ){1,3}(?:off )?at (?:#|half #|school|"
        r"nursery|breakfast club)",
        lambda hit: hit.rule.id,
        yes=("The first bus is at half six.", "I drop my daughter off at nursery."),
        no=("I'm up at five.",),
    ),
    Rule(
        "en.implyyes.alone_walk",
        r"lighthouse|lorry driver|trucker|hgv driver|long distance|security guard|night watchman|freelance\S*|sole trader|"
        r"self employed|self - employed|lone work\S*|(?:just|only) me (?:and|on|in)(?: \S+){0,2}|by myself(?: \S+)?|on my "
        r"(?:own|tod)(?: \S+)?|shepherd|gamekeeper",
        yes=("I was a lorry driver.", "It was just me and the radio."),
        no=("I like a team.",),
    ),
    Rule(
        "en.implyyes.pets",
        r"vet(?:erinary)? (?:nurse|assistant)|vet|dog (?:walker|groomer|sitter|handler|trainer)|groomer|kennels?|cattery|farm\S*|"
        r"(?:grew up|raised|brought up|lived|live) (?:with|on)(?: \S+){0,3}|rspca|dogs trust|animal (?:shelter|rescue)|breed(?:er|s|"
        r"ing)?|labs?|labradors?|spaniels?|collies?|staffies?|staffy|staffs?|alsatians?|great danes?|danes|terriers?|poodles?|"
        r"rottweilers?|dobermans?|mastiffs?|huskies|husky|greyhounds?|whippets?|bulldogs?|retrievers?|german shepherds?|"
        r"cockapoos?|jack russells?|crufts|(?:have|got|own|keep) (?:#|loads|a couple) (?:of (?:them|my own)|myself|at home)"
        r"(?: \S+){0,2}",
        yes=("Two Great Danes live with me.", "I've got three of them at home.", "I was a dog groomer."),
        no=("I got bitten.",),
    ),
    Rule(
        "en.implyno.pets",
        r"(?:was|got|been) bitten(?: \S+){0,3}|(?:scared|afraid|terrified|frightened|petrified|wary) of (?:dogs|them|big 1nes|"
        r"animals|cats)|allergic(?: to (?:dogs|cats|them|fur|animals))?|can not stand (?:dogs|them|cats|animals)|not (?:a|much of "
        r"a) (?:dog|cat|animal) (?:person|lover)",
        yes=("I got bitten as a kid.", "I'm terrified of them."),
        no=("I've got a dog.",),
    ),
    Rule(
        "en.implyyes.tongue_walk",
        r"(?:my|both|our) (?:\S+ )?(?:(?:mum|mam|mother|dad|father|family|wife|husband)(?:'s| is| was| comes)|(?:parents|family|"
        r"folks|grandparents) (?:are|were|come|came)) (?:originally )?(?:from )?\S+|(?:degree|a - level|a level|a levels) in (?:it|\S+)|(?:married to|live with) a \S+|(?:we|"
        r"i) (?:speak|spoke|talk) (?:it|\S+) (?:at home|with (?:my|the) \S+)|what (?:we|i) speak (?:at|with)(?: \S+){0,2}|(?:first|"
        r"other|second) (?:tongue|mother tongue)|it is my language|dream in (?:it|\S+)|(?:year|years|uni|university|school|"
        r"erasmus) in (?:\S+)|(?:ten|#) years in (?:\S+)|interpreter|translator|taught (?:it|\S+) at",
        yes=("We speak it at home.", "My mum's from Bogota.", "I did a year in Lyon."),
        no=("I can order a beer.",),
    ),
    Rule(
        "en.implyno.tongue",
        r"(?:enough|how) to (?:order|say|buy|ask|get)(?: \S+){0,4}|order (?:a |an |some )?(?:coffee|beers?|tapas|pint|drink|wine|"
        r"food|meal)(?: \S+){0,3}|swear ?(?:ing|words)|(?:hello|hola|bonjour) and (?:goodbye|thank you|thanks|please|adios|merci)|"
        r"duolingo|(?:school|gcse|o level|schoolboy|schoolgirl|holiday|pigeon|pidgin) (?:french|spanish|german|polish|\S+ish)|"
        r"please and thank you|(?:a |just a |only a |the odd )(?:few )?(?:words?|phrases?)(?: or two| here and there)?|two words",
        yes=("I can order a coffee.", "Just a few words.", "School French."),
        no=("I'm bilingual.",),
    ),
)
