"""English body and nerve: what shows whether somebody bears blood, heights, cold, nights, dogs or a tight space.

As in `topics`; mostly trades and habits ("I was a butcher", "I go caving"), and what speaks against them.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

NERVES = (
    # ------------------------------------------------------------ body and nerve
    Rule("en.topic.swim", r"swim(?:ming|mer)?", yes=("Can you swim?",), no=("Can you ski?",)),
    Rule(
        "en.implyyes.swim",
        r"lifeguard\S*|like a fish|lengths|swam for|swimming (?:team|club|instructor|teacher)|(?:do|did|done|for) "
        r"(?:\S+ )?triathlons?|water polo|"
        r"scuba|surf(?:ed|er|ing)?|# lengths|(?:gold|silver|bronze|# metre|mile) (?:badge|medallion)|before breakfast",
        yes=("I was a lifeguard.", "Like a fish."),
        no=("Like a brick.",),
    ),
    Rule(
        "en.implyno.swim",
        r"like a (?:brick|stone|rock|lead balloon)|sink(?: like a stone)?|armbands|doggy paddle|scared of water|"
        r"terrified of water",
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
        r"(?:on|in) (?:the |an? )?ambulances?|nurse|paramedic|midwife|hca|butcher\S*|diabetic|vet nurse|phlebotom\S+|"
        r"tattooist|medic|undertaker|abattoir|slaughterhouse|a and e|blood donor|give blood|donate blood|inject "
        r"(?:myself|insulin|my)(?: \S+)?|undertakers?|mortuary",
        yes=("I give blood.", "I worked on an ambulance."),
        no=("I faint.",),
    ),
    Rule(
        "en.implyno.blood",
        r"(?:i |i would |would |i will )(?:always )?(?:faint|pass out|keel over|throw up|be sick|go (?:green|white|"
        r"weak|funny|dizzy)|turn (?:green|white|my head))|makes me (?:faint|queasy|sick|dizzy|feel sick|go \S+)|"
        r"squeamish|on the floor",
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
        r"chef|waiter|waitress|hairdresser|barber|postman|postie|nurse|retail|marathons?|hik(?:er|ing)|hill walk\S+|"
        r"rambl\S+|security guard|on the (?:shop )?floor|(?:thousand|#) steps|on my feet(?: \S+){0,3}|(?:hardly |"
        r"barely |never )(?:sit|sat|sit down|sat down|sits)(?: down)?(?: once)?|fell runn\S+|run(?:ner| marathons)|"
        r"line worker|production line|(?:third|fourth|fifth|top|#th) floor(?: flat)?|no lift(?=(?: [.,!]| $| in| here|"
        r" at))",
        yes=("Chef for twenty years.", "Third floor flat, no lift."),
        no=("My feet hurt.",),
    ),
    Rule(
        "en.implyno.stand",
        r"varicose(?: veins)?|plantar(?: \S+)?|fallen arches|wheelchair|(?:use|on|with|walk with) (?:a stick|crutches|"
        r"a frame|a walking stick)|on crutches",
        yes=("I use a stick.",),
        no=("I hike.",),
    ),
    Rule(
        "en.topic.tight",
        r"confined spaces?|enclosed spaces?|tight spaces?|small spaces?|underground|tunnels?|crawl spaces?|lifts(?= "
        r"all)",
        yes=("Are you comfortable in confined spaces?",),
        no=("Can you lift?",),
    ),
    Rule(
        "en.implyyes.tight",
        r"miner|(?:down|in) the (?:pits?|mines?|tunnels?)|submarin\S+|cav(?:er|ing)|pothol(?:er|ing)|sewers?|tank "
        r"cleaning|tunnell?er|chimney sweep|crossrail|lofts (?:all|every)|boiler tubes",
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
        yes=("Ten years in a sawmill.", "I've five kids."),
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
        r"(?:a|on a|the|pig|dairy|chicken) farm(?:er)?|drain(?:age|s)|plumber|fishmonger|fish (?:market|dock|counter)|"
        r"bin ?man|bin ?men|on the bins|nappies|butcher|sewage|sewers|stables?|muck(?:ed|ing)? out|tannery|abattoir|"
        r"mechanic|(?:a|the) stall(?: \S+){0,3}|trawlers?|no sense of smell|chimney sweep|labourer",
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
        r"chef|baker|bakery|foundry|glassblow\S+|pizza ovens?|steelworks?|laundry|stoker|blacksmith|boiler room|from "
        r"(?:lagos|ghana|nigeria|egypt|dubai|jamaica|india|spain|kenya|texas|brisbane|queensland|somalia|sudan)|sauna",
        yes=("I like a sauna.", "I'm from Lagos."),
        no=("I burn.",),
    ),
    Rule(
        "en.topic.kit",
        r"(?:uniform|safety (?:boots|shoes|gear|glasses)|hard hat|steel toe\S*|hi - vis|hair ?net|masks?|ppe|goggles|"
        r"ear defenders|gloves|suit)(?= (?:all|every|at|when|while|on|for|and|or|is|\?)| \?| $)",
        yes=("Are you happy to wear a uniform?",),
        no=("Do you have a suitable car?",),
    ),
    Rule(
        "en.implyyes.kit",
        r"(?:in the )?(?:army|navy|raf|marines|forces|police)|nurse|prison officer|(?:wear|wearing) (?:it|"
        r"them|one|1ne|a \S+|\S+) (?:\S+ )?(?:since|for|at|every|all|now|already|anyway|daily|where|in)(?: \S+)?|"
        r"(?:always|already) (?:wear|worn|wore|have)(?: \S+)?",
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
        "en.implyyes.jab_home",
        r"(?:all|both|had|got|have) (?:the |my |of (?:them|my) |# |three |two )*(?:jabs?|boosters?|shots?|doses?|"
        r"injections?|of them)(?: \S+)?|(?:triple|double|fully) (?:jabbed|vaccinated)|(?:had|got|have) (?:them|it|"
        r"mine|the lot|the full set) (?:\S+ )?(?:done|at|through|in|before|when|last)(?: \S+)?",
        yes=("All three jabs and the booster.", "I had it done at the hospital."),
        no=("Never had one.",),
    ),
    # ------------------------------------------------------------ more of what `topics` knows
    Rule(
        "en.implyyes.lift_walk",
        r"brickie|bricklayer|dockers?|docks|scaffold(?:er|ing)|labour(?:er|ing)|farm(?:er| ?hand|ing)|coalman|drayman|"
        r"plasterer|groundwork\S*|furniture|removals|bin ?m[ae]n|crossfit|deadlift\S*|bench(?: press)?|squat|rugby|"
        r"powerlift\S*|hay bales|paving slabs|# (?:a|at a) time|# (?:in|on|under) each (?:hand|arm|shoulder)|(?:sacks|"
        r"bags) of (?:cement|flour|sand|coal|feed|spuds|potatoes)(?: \S+)?",
        yes=("I was a brickie.", "I throw bags of cement about.", "Two at a time."),
        no=("I've a bad back.",),
    ),
    Rule(
        "en.implyyes.height_walk",
        r"roof(?:er|ing|ers)|scaffold(?:er|ing)|steel ?erector|steel fixer|steeplejack|window cleaner|tree surgeon|"
        r"rope access|rigger|aerials?|wind turbines?|tower cranes?|crane driver|thatcher|paraglid\S+|sky ?div\S+|"
        r"para(?:trooper|s)|rock climb\S+|(?:fitted|fitting|fit) (?:\S+ )?(?:solar|gutters|aerials|panels)",
        yes=("Steeplejack, me.", "I fitted solar panels."),
        no=("I get dizzy.",),
    ),
    Rule(
        "en.implyyes.cold_walk",
        r"fishmonger|trawlers?|butcher\S*|abattoir|postman|postie|milkman|roofer|landscap\S+|gardener|groundwork\S*|"
        r"scaffolder|farm(?:er|ing|hand)?|ski (?:instructor|resort|season)|skier|cold water swim\S*|wild swim\S*|"
        r"fridges|(?:worked|years|time|shifts?|winters?) (?:\S+ )?(?:in|at|on) (?:a |the |an )?(?:\S+ )?(?:freezers?|"
        r"cold store|chiller|fridge|ice rink|trawler|site|sites)|from (?:norway|siberia|finland|winnipeg|canada|"
        r"russia|iceland|aberdeen|shetland|alaska|latvia|lithuania|estonia|sweden|poland|minnesota|thunder bay)",
        yes=("I was a trawler man.", "I'm from Winnipeg.", "I was a postman."),
        no=("My fingers go white.",),
    ),
    Rule(
        "en.implyno.cold",
        r"raynaud'?s|chilblains|(?:feel|hate) the cold|(?:hands|fingers|toes|feet) (?:go|get|turn) (?:\S+ )?(?:numb|"
        r"white|blue|dead)|circulation(?:'s| is)? (?:bad|poor|rubbish|terrible|shot)|(?:bad|poor|rubbish) circulation",
        yes=("My circulation's bad.", "I've got Raynaud's."),
        no=("I ski.",),
    ),
    Rule(
        "en.implyyes.night_walk",
        r"bouncer|doorman|night (?:porter|shelf|fill|nurse|watchman|security|club)(?: \S+)?|bak(?:er|ery)|nightclubs?|"
        r"(?:on|did|done|do|worked|work) (?:permanent |perm |the )?nights (?:\S+ ){0,2}(?:for|since|at|in|where|"
        r"now)(?: \S+)?|(?:# years|years) (?:of|on) (?:permanent |perm )?nights",
        yes=("I was a night porter.", "Four years on nights."),
        no=("I'm in bed by nine.",),
    ),
    Rule(
        "en.implyno.night",
        r"(?:in bed|asleep|out like a light) (?:by|at|before) (?:#|half #)|need my (?:sleep|beauty sleep|bed)|can not "
        r"(?:stay awake|sleep in the day|sleep during the day)|single (?:mum|mam|mother)",
        yes=("I need my beauty sleep.",),
        no=("I'm a night owl.",),
    ),
    Rule(
        "en.implyyes.weekend_walk",
        r"hospitality|retail|busiest(?: \S+)?|(?:just )?another day(?: to me)?|market trader|do not celebrate(?: it)?|"
        r"(?:worked|work|done|did) (?:it|them|every 1ne|every one|every|most|all|the last) (?:\S+ )?(?:#|every|most|"
        r"since|years?|christmas(?:es)?|weekends?|sundays?|saturdays?)(?: \S+)?",
        yes=("It's just another day to me.", "I've worked the last six Christmases."),
        no=("I'm at church.",),
    ),
    Rule(
        "en.implyno.weekend",
        r"(?:have|got|having) (?:got )?my (?:boys?|girls?|lads?|kids|daughters?|sons?|children)(?: (?:then|on|at|"
        r"every|that)(?: \S+)?)?|play (?:\S+ ){0,3}(?:every|on|most|at) (?:weekend|saturday|sunday|saturdays|sundays)|"
        r"season ticket|(?:at|go to|in) (?:church|chapel|mass)|sabbath|shabbat|day of (?:rest|worship)|sunday school|"
        r"match days?|flying (?:to|home)(?: \S+)?",
        yes=("I've got my boys then.", "I play cricket every Saturday.", "That's our sabbath."),
        no=("Weekends are fine.",),
    ),
    Rule(
        "en.implyyes.early_walk",
        r"milkman|postman|postie|bak(?:er|ery)|paper round|dairy|farm(?:er|ing|hand)?|army|breakfast chef|fishmonger|"
        r"bin ?m[ae]n|market trader|(?:start|started|starting) (?:at|from) (?:#|half #)(?: \S+){0,3}|cock crows|lark|"
        r"crack of dawn|with the (?:birds|larks)|(?:dog|baby|kids|cat|toddler) (?:\S+ )?(?:wakes?|gets?|has) me up(?: "
        r"\S+){0,2}|gym (?:at|by|before) #",
        yes=("I was a milkman.", "The baby has me up anyway.", "I'm up with the larks."),
        no=("I'm no morning person.",),
    ),
    Rule(
        "en.implyno.early",
        r"(?:first|earliest) (?:bus|train|tram)(?: \S+){0,3} (?:#|half #|quarter \S+ #)|(?:no|not any) (?:buses|"
        r"trains)(?: \S+){0,2}|nursery (?:opens|does not open)(?: \S+){0,2}|(?:drop|dropping) (?:\S+ ){1,3}(?:off "
        r")?at (?:#|half #|school|nursery|breakfast club)",
        lambda hit: hit.rule.id,
        yes=("The first bus is at half six.", "I drop my daughter off at nursery."),
        no=("I'm up at five.",),
    ),
    Rule(
        "en.implyyes.alone_walk",
        r"lighthouse|lorry driver|trucker|hgv driver|long distance|security guard|night watchman|freelance\S*|sole "
        r"trader|self employed|self - employed|lone work\S*|(?:just|only) me (?:and|on|in)(?: \S+){0,2}|by myself(?: "
        r"\S+)?|on my (?:own|tod)(?: \S+)?|shepherd|gamekeeper",
        yes=("I was a lorry driver.", "It was just me and the radio."),
        no=("I like a team.",),
    ),
    Rule(
        "en.implyyes.pets_walk",
        r"vet(?:erinary)? (?:nurse|assistant)|vet|dog (?:walker|groomer|sitter|handler|trainer)|groomer|kennels?|"
        r"cattery|farm\S*|(?:grew up|raised|brought up|lived|live) (?:with|on)(?: \S+){0,3}|rspca|dogs trust|animal "
        r"(?:shelter|rescue)|breed(?:er|s|ing)?|labs?|labradors?|spaniels?|collies?|staffies?|staffy|staffs?|"
        r"alsatians?|great danes?|danes|terriers?|poodles?|rottweilers?|dobermans?|mastiffs?|huskies|husky|"
        r"greyhounds?|whippets?|bulldogs?|retrievers?|german shepherds?|cockapoos?|jack russells?|crufts|(?:have|got|"
        r"own|keep) (?:#|loads|a couple) (?:of (?:them|my own)|myself|at home)(?: \S+){0,2}",
        yes=("Two Great Danes live with me.", "I've got three of them at home.", "I was a dog groomer."),
        no=("I got bitten.",),
    ),
    Rule(
        "en.implyno.pets",
        r"(?:was|got|been) bitten(?: \S+){0,3}|(?:scared|afraid|terrified|frightened|petrified|wary) of (?:dogs|them|"
        r"big 1nes|animals|cats)|allergic(?: to (?:dogs|cats|them|fur|animals))?|can not stand (?:dogs|them|cats|"
        r"animals)|not (?:a|much of a) (?:dog|cat|animal) (?:person|lover)",
        yes=("I got bitten as a kid.", "I'm terrified of them."),
        no=("I've got a dog.",),
    ),
    Rule(
        "en.implyyes.tongue_walk",
        r"(?:my|both|our) (?:\S+ )?(?:(?:mum|mam|mother|dad|father|family|wife|husband)(?:'s| is| was| comes)|"
        r"(?:parents|family|folks|grandparents) (?:are|were|come|came)) (?:originally )?(?:from )?\S+|(?:degree|a - "
        r"level|a level|a levels) in (?:it|\S+)|(?:married to|live with) a \S+|(?:we|i) (?:speak|spoke|talk) "
        r"(?!english)(?:it|\S+) (?:at home"
        r"|with (?:my|the) \S+)|what (?:we|i) speak (?:at|with)(?: \S+){0,2}|(?:first|other|second) "
        r"(?:tongue|mother tongue)|it is my language|dream in (?:it|\S+)|(?:year|years|uni|university|school|erasmus) "
        r"in (?:\S+)|(?:ten|#) years in (?:\S+)|interpreter|translator|taught (?:it|\S+) at",
        yes=("We speak it at home.", "My mum's from Bogota.", "I did a year in Lyon."),
        no=("I can order a beer.",),
    ),
    Rule(
        "en.implyno.tongue",
        r"(?:enough|how) to (?:order|say|buy|ask|get)(?: \S+){0,4}|order (?:a |an |some )?(?:coffee|beers?|tapas|pint|"
        r"drink|wine|food|meal)(?: \S+){0,3}|swear ?(?:ing|words)|(?:hello|hola|bonjour) and (?:goodbye|thank you|"
        r"thanks|please|adios|merci)|duolingo|(?:school|gcse|o level|schoolboy|schoolgirl|holiday|pigeon|pidgin) "
        r"(?:french|spanish|german|polish|\S+ish)|please and thank you|(?:a |just a |only a |the odd )(?:few "
        r")?(?:words?|phrases?)(?: or two| here and there)?|two words",
        yes=("I can order a coffee.", "Just a few words.", "School French."),
        no=("I'm bilingual.",),
    ),
    Rule(
        "en.implyyes.kit_own",
        r"size #|steel ?toe\S*|(?:steel )?toe ?caps?|steelies|rigger boots|brand new 1nes",
        yes=("Size nine, steel toecaps.",),
        no=("Trainers.",),
    ),
    Rule(
        "en.topic.share",
        r"shar(?:e|ing) (?:a |an |the )?(?:\S+ )?(?:cabins?|rooms?|digs|caravan|house|flat|accommodation|office|desk)",
        yes=("Could you share a cabin on the rig?",),
        no=("Do you have a share code?",),
    ),
    Rule(
        "en.implyyes.share",
        r"(?:army|barracks|boarding school|hostels?|bunk(?:ed|s)?|dorms?|digs)(?: \S+)?|(?:shared|share) (?:with|a|"
        r"one|1ne|at|in|before|already)(?: \S+){0,2}|(?:#|three|four|five) (?:brothers|sisters|to a room|in a room)|"
        r"sleep (?:anywhere|through anything)",
        yes=("I shared with my brothers till I was twenty.", "I was in barracks for six years."),
        no=("I'd need my own.",),
    ),
    Rule(
        "en.implyno.share",
        r"(?:need|want|have to have|prefer|like) (?:my |a room of my )own(?: \S+)?|snore(?: \S+){0,3}|light sleeper|"
        r"(?:need|value|like) my (?:privacy|own space|space)",
        yes=("I'd need my own, I snore.", "I like my privacy."),
        no=("I'd share.",),
    ),
    Rule(
        "en.topic.queasy",
        r"(?:sea|travel|car|motion|air) ?sick(?:ness)?|travel sick|on (?:a )?(?:boats?|ships?|ferr(?:y|ies))",
        yes=("Do you get seasick?",),
        no=("Are you often off sick?",),
    ),
    Rule(
        "en.implyno.queasy",
        r"ferr(?:y|ies)|navy|fisherman|sailors?|sail(?:ed|ing)|trawlers?|merchant (?:navy|seaman)|boats? (?:all|since|"
        r"for|every)(?: \S+){0,2}|roller ?coasters?|(?:stomach of|cast) iron|on the rigs|read (?:a book )?in the "
        r"(?:back|car)",
        yes=("Spent ten years on the ferries.", "I was in the navy."),
        no=("I go green.",),
    ),
    Rule(
        "en.implyyes.queasy",
        r"(?:was|went|go|goes|turn|turned) (?:\S+ )?green(?: \S+){0,3}|(?:throw|threw|thrown) up|(?:was|been|am|get) "
        r"(?:\S+ )?(?:ill|sick)(?: (?:on|in|every|as|all)(?: \S+){0,2})?|head (?:in|over) (?:a|the) (?:bucket|side|"
        r"bag)|take (?:the |a )?(?:tablets?|pills?|stugeron)",
        yes=("I was green the whole way to Calais.", "I threw up on the ferry."),
        no=("I was in the navy.",),
    ),
    Rule(
        "en.implyyes.stand_lift_walk",
        r"great north run|(?:half )?marathons?|#k|park ?run|triathlons?|iron ?man|munros?|three peaks|(?:i )?run "
        r"(?:every|to|most|#|a)(?: \S+)?|gym (?:every|most|#|four|five|three)(?: \S+){0,2}|cycle (?:everywhere|to "
        r"work|#)|five - a - side|play (?:football|rugby|squash|tennis|hockey|netball)",
        yes=("I ran the Great North Run.", "I play rugby."),
        no=("I'm puffed.",),
    ),
    Rule(
        "en.implyno.stand_puffed",
        r"(?:with )?my (?:lungs|chest|heart|asthma|copd)(?: \S+){0,2}|copd|emphysema|out of (?:breath|puff)|puffed(?: "
        r"out)?|(?:would|will) be lucky to(?: \S+){0,2}",
        yes=("With my lungs I'd be lucky to do one.",),
        no=("I run.",),
    ),
    Rule(
        "en.implyno.alone_company",
        r"(?:rather|prefer|like|need) (?:to )?(?:have|having|be with|be around|working with) (?:someone|somebody|"
        r"people|company|others)(?: \S+){0,2}|(?:people|team) person|(?:go|going) (?:mad|stir crazy|round the bend)",
        yes=("I'd rather have someone with me.", "I'm a people person."),
        no=("I like my own company.",),
    ),
)
