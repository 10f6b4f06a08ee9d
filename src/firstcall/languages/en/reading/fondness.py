"""English ways to say that somebody will, or always has, whatever was asked: "that's heaven", "it's all I've known".

As in `ailments`.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_TRADE = (
    r"roofer|scaffolder|baker|butcher|postman|postwoman|postie|miner|farmer|fisherman|trawlerman|builder|brickie|"
    r"bricklayer|plasterer|plumber|electrician|sparky|joiner|carpenter|chippy|painter|decorator|welder|fabricator|"
    r"fitter|"
    r"mechanic|machinist|trucker|lorry driver|hgv driver|bus driver|van driver|taxi driver|cabbie|courier|removals? "
    r"man|"
    r"drayman|docker|stevedore|sailor|seaman|soldier|squaddie|marine|para|paratrooper|sapper|navy|paramedic|nurse|"
    r"midwife|healthcare assistant|carer|care worker|porter|chef|cook|kitchen porter|waiter|waitress|barman|barmaid|"
    r"bartender|barista|landlady|landlord|publican|croupier|cleaner|janitor|caretaker|housekeeper|chambermaid|gardener|"
    r"groundsman|greenkeeper|tree surgeon|forester|gamekeeper|stable ?(?:lad|girl|hand)|groom|jockey|shepherd|dairyman|"
    r"milkman|dustman|bin ?man|refuse collector|road sweeper|navvy|groundworker|tunneller|steel erector|steeplejack|"
    r"window cleaner|rigger|roadie|stagehand|climber|diver|lifeguard|firefighter|fireman|policeman|police officer|"
    r"bobby|"
    r"prison officer|bouncer|doorman|security guard|bodyguard|teacher|lecturer|tutor|teaching assistant|nursery nurse|"
    r"childminder|nanny|au pair|social worker|youth worker|secretary|receptionist|pa|telephonist|call handler|"
    r"telesales "
    r"\S+|typist|bookkeeper|accountant|cashier|bank clerk|shop ?(?:assistant|keeper)|market trader|stallholder|"
    r"salesman|"
    r"saleswoman|sales rep|rep|auctioneer|estate agent|tour guide|cabin crew|air hostess|steward|stewardess|"
    r"hairdresser|"
    r"barber|beautician|tailor|seamstress|dressmaker|upholsterer|cobbler|blacksmith|farrier|glass ?blower|potter|"
    r"printer|"
    r"signwriter|sign writer|draughtsman|surveyor|engineer|draughtswoman|architect|programmer|developer|journalist|"
    r"reporter|translator|interpreter|librarian|actor|singer|musician|dj|dancer|referee|football coach|swimming "
    r"teacher|"
    r"personal trainer|vet|vet nurse|zookeeper|kennel maid|undertaker|embalmer|gravedigger|beekeeper|pest controller|"
    r"slaughterman|abattoir worker|forklift driver|warehouse(?:man| operative)|picker|packer|crane driver|digger "
    r"driver|"
    r"toolmaker|pattern maker|turner|foundryman|furnaceman|steelworker|glazier|tiler|paver|landscaper|stonemason|"
    r"thatcher|asbestos stripper|ski instructor|driving instructor|racing driver|pilot|train driver|signalman|conductor"
)

FONDNESS = (
    Rule(
        "en.implyyes.doing_skill_trade",
        rf"(?:i am|i was|i have been|been|am|was|being|as|ex|ex -|former|trained as|worked as|i used to be) (?:(?:a|"
        rf"an|the|"
        rf"old|ex|ex -|former|trained|time - served|qualified|retired|professional|mobile|district|pastry|head|sous|"
        rf"dairy|"
        rf"hill|sheep|self - employed|full ?- ?time|\S+) ){{0,3}}(?:{_TRADE})(?= [.,!;]| $| for| by| in| at| on| till| "
        r"until| before| since| and| when| with| once| all| too| myself| back| out)|ex - (?:army|navy|forces|military|"
        r"raf|marines?|police|miner)|(?:in|left|out of|served in|was in) the (?:army|navy|marines|raf|forces|royal \S+|"
        r"fire brigade|fire service|police|paras|merchant navy|merchant|reserves|territorials)",
        yes=("I'm a roofer.", "I was a postman till August.", "I'm a thatcher.", "I'm a qualified signwriter."),
        no=("I'd like to be a nurse.", "My mum's a nurse."),
    ),
    Rule(
        "en.implyyes.doing_skill_living",
        r"for (?:a living|my (?:sins|living)|fun|pleasure|a hobby|the love of it)|(?:on|in) my (?:days? off|spare time|"
        r"weekends|free time|own time|holidays|lunch breaks?)|all (?:that )?(?:i have|i) (?:ever |really )?(?:known|"
        r"done|"
        r"knew|did|heard|do|know|hear|saw|seen|worn|used)|all (?:it is |we have |we |we ever |they |we had )(?:had|"
        r"have|"
        r"got|did|do|use|used|ever \S+)(?: \S+){0,3}|(?:is|was|it is) (?:\S+ )?my (?:\S+ )?(?:office|second home|"
        r"natural "
        r"habitat|home from home|life|normal|whole life|day job|job|world|hobby|daily \S+|bread and butter|comfort "
        r"zone|"
        r"playground|stock in trade|thing|kind of (?:thing|work|day|job|place)|sort of (?:thing|work|day|job|place)|"
        r"idea "
        r"of a (?:quiet|light|normal|good|nice|short|slow|lazy) \S+)(?= [.,!]| $)|water off a duck's back|second "
        r"nature|"
        r"(?:a|#|be a) (?:lie - in|lie in|doddle|breeze|piece of cake|cakewalk|picnic|quiet day|light day|short day|"
        r"easy "
        r"day|half day|slow day|quiet night|good night|day off|warm - up|holiday)|(?:was|is) (?:a|an) (?:quiet|light|"
        r"short|"
        r"easy|slow|normal|average|typical|good|standard|regular) (?:day|night|shift|week|morning|one|1ne)|(?:half|"
        r"most of|"
        r"all|the whole of|my whole|my entire|my) (?:my )?(?:working |adult )?(?:life|career|childhood)(?= [.,!]| $| "
        r"in| on"
        r"| at| with| as)|you (?:\S+ )?(?:learn|get|stop|soon|tune|do not even|hardly|barely) (?:to |used to |"
        r"noticing|it "
        r"out|notice|hear|soon )(?: ?\S+){0,4}|(?:stopped|hardly|barely|do not even|never even|no longer) "
        r"(?:notic(?:e|ing)|"
        r"hear(?:ing)?|smell(?:ing)?|feel(?:ing)?|see(?:ing)?)(?: \S+){0,2}|(?:done|seen|had|cleaned|mopped|handled|"
        r"heard|"
        r"cooked|smelt|smelled|dealt with) (?:the lot|it all|them all|worse|far worse|much worse|everything|all "
        r"sorts)(?: "
        r"\S+)?|nothing (?:shocks|surprises|fazes|scares|bothers|worries|puts) (?:me|us)(?: \S+)?|part (?:of|and "
        r"parcel of) "
        r"(?:my|the|every|any|our) (?:job|day|life|work|week|furniture|trade|deal|routine|last job)|(?:day in ,? day "
        r"out|"
        r"(?:morning|day) and night|night and day|week in ,? week out|rain or shine|come rain or \S+|in all weathers|"
        r"all "
        r"weathers|twice a day|day after day)|just another (?:day|\S+day|shift|week|night)|walk in the park|lived? on "
        r"(?:them|it|one|1ne|a \S+)|(?:live "
        r"|lived )?in (?:wellies|steelies|overalls|hi - vis)|(?:how|the way) (?:i have|we|i|it has|it is|they|we have|"
        r"it) "
        r"(?:\S+ )?(?:been|done|did|do|worked|work|live|lived|always|was|brought)(?: \S+){0,3}|(?:\S+ )?where i "
        r"(?:started|"
        r"began|cut|learned|learnt|trained|served)|what i (?:do|did|have done|have been doing|am used to|grew up)(?= "
        r"[.,!]| "
        r"$| now| already| anyway| for| every| all| with| at| in| on)|old hat|old hand|veteran|seasoned|used to be my "
        r"(?:job|life|day|trade)|i am there (?:in|within|by|like)(?: \S+){0,2}|straight (?:on|in|through|there)|"
        r"(?:heavier|"
        r"weighs? more|worse|longer|colder|hotter|higher|earlier|later|dirtier|bigger) than (?:that|this|any|those|"
        r"anything)(?: \S+)?",
        yes=(
            "I clean out slurry pits for a living.",
            "Twelve's all I've ever known.",
            "Sixty feet up is my office.",
            "You learn to tune it out.",
            "That's how I've done every job so far.",
            "Four's a lie-in in our house.",
        ),
        no=("It was the first day.", "I'd like to learn."),
    ),
    Rule(
        "en.implyyes.doing_fond",
        r"(?:that is |it is |is |sheer |pure |absolute |my idea of )?(?:heaven|bliss|paradise)(?= [.,!]| $| to me| "
        r"for me)|"
        r"my idea of (?:heaven|fun|bliss|a good|a nice|a great|a perfect|the perfect)(?: \S+)?|in my element|happiest "
        r"(?:when|in|on|at|with|doing|i)(?: \S+)?|(?:my )?favourite (?:part|bit|thing|time|shift|day|kind|sort|way|job|"
        r"place|of|one|1ne|bits|task)(?: \S+)?|(?:the )?best (?:part|bit|thing|job|time|years|day|hours|shift|part of "
        r"the "
        r"job)(?: (?:of|i|about|there|in|for|going|ever)(?: \S+)?)?|nothing (?:better|nicer|finer|i like (?:more|"
        r"better)|i "
        r"would (?:like|rather|love))(?: \S+)?|(?:love|like|enjoy) nothing (?:more|better)|(?:gets?|getting) me (?:up|"
        r"out of "
        r"bed|going)(?: \S+)?|(?:get|got|gives? me|gave me) (?:a|such a|my) (?:\S+ )?(?:kick|buzz|thrill|lift|kicks|"
        r"satisfaction|high)(?: \S+)?|(?:thrive|flourish|come alive|perk up|buzz) (?:on|in|when|under|at|with|off)(?: "
        r"\S+)?|"
        r"live for (?:it|that|them|those|the)|(?:sing|singing|whistle|whistling|hum|smile|smiling) (?:while|as|when|"
        r"on|all|"
        r"through|my way)(?: \S+){0,3}|(?:makes?|made) my (?:day|week)|(?:doing|do) me a (?:\S+ )?favour|(?:upset|"
        r"offended|"
        r"gutted|disappointed|insulted|sad|sorry|cross|hurt|worried) if (?:you|i|there|they|it) (?:did|had|could|was|"
        r"were|"
        r"do|would) not(?: \S+){0,2}|any excuse(?: \S+){0,4}|(?:the )?(?:sooner|earlier|more|bigger|busier|heavier|"
        r"higher|"
        r"colder|dirtier|later|longer|louder|hotter|messier|quieter|merrier|further) the (?:better|merrier|nicer|"
        r"happier)|"
        r"(?:can not|could not|never) get enough(?: \S+){0,2}|where do i sign|(?:just )?say (?:the word|when)|try "
        r"(?:and|to) "
        r"stop me|(?:have to |need to )(?:drag|stop|tear|hold|prise) me(?: \S+)?|would not (?:swap|change|miss|trade|"
        r"have it "
        r"any other|want it any other|give up|part with|give it up|be without)(?: \S+){0,4}|(?:i |really |do )miss "
        r"(?:it|"
        r"that|them|those|the|being|working)(?: \S+)?|music to my ears|(?:a |my |the )?dream (?:job|come true|of|"
        r"ticket)(?: "
        r"\S+)?|half the (?:fun|appeal|attraction|point)|(?:why|reason) i (?:applied|rang|called|am (?:ringing|"
        r"calling|here|"
        r"applying)|do it|became|went into|want|took|came|chose|got into|moved|left (?:the office|my desk|retail))(?: "
        r"\S+){0,3}|what (?:drew|attracted|appealed|brought|appeals|attracts|draws|sold) (?:me|it|to me)(?: \S+){0,3}|"
        r"(?:put "
        r"my name|my name is) down(?: \S+)?|first (?:to|one to|1ne to) (?:volunteer|put my hand|sign|offer|say yes)|"
        r"volunteer(?:ed)? for (?:it|them|that|every|the)(?: \S+)?|(?:fight|fought|argue) over(?: \S+){0,2}|(?:treat|"
        r"perk|"
        r"bonus|luxury|pleasure|privilege|joy)(?= [.,!]| $| to| for| of)|suits? (?:me|my \S+|us|all of us)(?: "
        r"\S+){0,4}|"
        r"(?:as )?happy as (?:larry|a \S+)|right up my (?:street|alley)|fun(?= [.,!]| $)|(?:a )?(?:night owl|early "
        r"bird|"
        r"morning person|people person|lark|clean freak|neat freak|stickler|perfectionist|bookworm|outdoors? (?:person|"
        r"type|man|woman|girl)|adrenaline junkie|gym bunny|loner|social butterfly|chatterbox|dog person|cat person|"
        r"animal "
        r"lover)",
        yes=(
            "Me, the radio and a flask, that's heaven.",
            "I'd be upset if you didn't ask.",
            "You'd be doing me a favour.",
            "That's why I applied.",
            "Any excuse to see the grandkids.",
            "It's my favourite part of the day.",
        ),
        no=("It would be hell.", "I'm not upset."),
    ),
    Rule(
        "en.implyyes.doing_ready",
        r"(?:bags?|case|suitcase|boots|kit|van|car) (?:is|are|already) (?:\S+ )?(?:packed|ready|by the door|in the)(?: "
        r"\S+)?|half packed|already (?:packed|started|looking|looked|told|booked|arranged|sorted|given|have somewhere|"
        r"signed|bought|ordered|cleared|put)(?: \S+){0,3}|(?:started|been) (?:on the app|looking at|house ?hunting|"
        r"learning|practi[sc]ing|lessons|an? \S+ (?:class|course|app))(?: \S+){0,2}|(?:so|because) (?:that )?i "
        r"(?:would|"
        r"will) be ready(?: \S+){0,3}|(?:the )?(?:wife|husband|missus|family|kids|partner|whole family|mum|girlfriend|"
        r"boyfriend) (?:is|are|was|were) (?:all for|on board|right behind|keen|happy|fine|used to|behind|up for|more "
        r"than "
        r"happy|dying|desperate|excited)(?: \S+)?|(?:mum|mam|nan|gran|granny|mother - in - law|my mother|my parents|"
        r"grandparents|partner|husband|wife|sister|ex|neighbour|dad) (?:\S+ )?(?:has|have|takes?|does|do|minds?|looks "
        r"after|"
        r"will have|can have|is having|picks?|collects?) (?:the |my |our |him|her|them|all )(?:\S+ )?(?:kids|little "
        r"1ne|"
        r"little one|children|boys|girls|baby|then|up|overnight|weekends|dog|school run|pick - ups?|on)(?: \S+)?|"
        r"childcare "
        r"(?:is )?(?:\S+ )?(?:sorted|covered|arranged|no|in place)|(?:mine|kids|children|lads|girls|boys|daughters|"
        r"sons|"
        r"they|youngest) (?:is |are |have |has )?(?:all )?(?:\S+ )?(?:grown(?: up)?|left home|flown|at uni|at "
        r"university|"
        r"grown - up|moved out|old enough|off my hands|big enough)(?: \S+)?|(?:nest|house) is empty|empty nest(?:er)?|"
        r"no "
        r"(?:ties|strings|dependants|kids|commitments|mortgage)|free as a bird|foot ?loose|(?:tell|you tell) me "
        r"(?:where|"
        r"when|what time)(?: \S+)?|(?:just )?(?:send|give|email|text|ping) me (?:the|your|a (?:date|time|ring|call|"
        r"address|postcode))(?: \S+)?|(?:i will be|"
        r"i would be) (?:there|in|up|ready|waiting|first|on the)(?: \S+){0,3}|(?:lives?|is|are|living|up|out) (?:up |"
        r"down |"
        r"over )?there(?: anyway| already)?(?= [.,!]| $)|used to (?:commute|travel|drive|do|start|get up|walk|cycle|"
        r"work) "
        r"(?:\S+ )?(?:further|twice|double|longer|more|earlier|from|to)(?: \S+){0,2}",
        yes=(
            "My bags are half packed already.",
            "Mum has the kids overnight.",
            "Mine are all grown up.",
            "I started on the app so I'd be ready for this job.",
        ),
        no=("I'm not ready.", "Send it to my wife."),
    ),
)
