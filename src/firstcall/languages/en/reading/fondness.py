"""English ways to say that somebody will, or always has, whatever was asked: "that's heaven", "it's all I've known".

As in `ailments`.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_TRADE = (
    r"roofer|scaffolder|baker|butcher|postman|postwoman|postie|miner|farmer|fisherman|trawlerman|builder|brickie|"
    r"bricklayer|plasterer|plumber|electrician|sparky|joiner|carpenter|chippy|painter|decorator|welder|fabricator|"
    r"fitter|mechanic|machinist|trucker|lorry driver|hgv driver|bus driver|van driver|taxi driver|cabbie|courier|"
    r"removals? man|drayman|docker|stevedore|sailor|seaman|soldier|squaddie|marine|para|paratrooper|sapper|navy|"
    r"paramedic|nurse|midwife|healthcare assistant|carer|care worker|porter|chef|cook|kitchen porter|waiter|waitress|"
    r"barman|barmaid|bartender|barista|landlady|landlord|publican|croupier|cleaner|janitor|caretaker|housekeeper|"
    r"chambermaid|gardener|groundsman|greenkeeper|tree surgeon|forester|gamekeeper|stable ?(?:lad|girl|hand)|groom|"
    r"jockey|shepherd|dairyman|milkman|dustman|bin ?man|refuse collector|road sweeper|navvy|groundworker|tunneller|"
    r"steel erector|steeplejack|window cleaner|rigger|roadie|stagehand|climber|diver|lifeguard|firefighter|fireman|"
    r"policeman|police officer|bobby|prison officer|bouncer|doorman|security guard|bodyguard|teacher|lecturer|tutor|"
    r"teaching assistant|nursery nurse|childminder|nanny|au pair|social worker|youth worker|secretary|receptionist|pa|"
    r"telephonist|call handler|telesales \S+|typist|bookkeeper|accountant|cashier|bank clerk|shop ?(?:assistant|"
    r"keeper)|market trader|stallholder|salesman|saleswoman|sales rep|rep|auctioneer|estate agent|tour guide|"
    r"cabin crew|air hostess|steward|stewardess|hairdresser|barber|beautician|tailor|seamstress|dressmaker|"
    r"upholsterer|cobbler|blacksmith|farrier|glass ?blower|potter|printer|signwriter|sign writer|draughtsman|surveyor|"
    r"engineer|draughtswoman|architect|programmer|developer|journalist|reporter|translator|interpreter|librarian|"
    r"actor|singer|musician|dj|dancer|referee|football coach|swimming teacher|personal trainer|vet|vet nurse|"
    r"zookeeper|kennel maid|undertaker|embalmer|gravedigger|beekeeper|pest controller|slaughterman|abattoir worker|"
    r"forklift driver|warehouse(?:man| operative)|picker|packer|crane driver|digger driver|toolmaker|pattern maker|"
    r"turner|foundryman|furnaceman|steelworker|glazier|tiler|paver|landscaper|stonemason|thatcher|asbestos stripper|"
    r"ski instructor|driving instructor|racing driver|pilot|train driver|signalman|conductor"
)

FONDNESS = (
    Rule(
        "en.implyyes.doing_skill_trade",
        rf"(?:i am|i was|i have been|been|am|was|being|as|ex|ex -|former|trained as|worked as|i used to be) (?:(?:a|"
        rf"an|the|old|ex|ex -|former|trained|time - served|qualified|retired|professional|mobile|district|pastry|head|"
        rf"sous|dairy|hill|sheep|self - employed|full ?- ?time|\S+) ){{0,3}}(?:{_TRADE})(?= [.,!;]| $| for| by| in|"
        rf" at| on| till| "
        r"until| before| since| and| when| with| once| all| too| myself| back| out)|ex - (?:army|navy|forces|military|"
        r"raf|marines?|police|miner)|(?:in|left|out of|served in|was in) the (?:army|navy|marines|raf|forces|"
        r"royal \S+|fire brigade|fire service|police|paras|merchant navy|merchant|reserves|territorials)",
        yes=("I'm a roofer.", "I was a postman till August.", "Been an auctioneer.", "Trained as a signwriter."),
        no=("I'd like to be a nurse.", "My mum's a nurse."),
    ),
    Rule(
        "en.implyyes.doing_skill_living",
        r"for (?:a living|my (?:sins|living)|fun|pleasure|a hobby|the love of it)|(?:on|in) my (?:days? off|spare "
        r"time|weekends|free time|own time|holidays|lunch breaks?)|(?:(?:it|that|this|they|those|which|#) (?:is |are |"
        r"was |were )?)all (?:that )?(?:i have|i) (?:ever |really )?(?:known|done|knew|did|heard|do|know|hear|saw|"
        r"seen|worn|used)|all (?:it is |we have |we |we ever |they |we had )(?:had|have|got|did|do|use|used|ever "
        r"\S+)(?: \S+){0,3}|(?:is|was|it is) (?:\S+ )?my (?:\S+ )?(?:office|second home|natural habitat|home from "
        r"home|life|normal|whole life|day job|job|world|hobby|daily \S+|bread and butter|comfort zone|playground|"
        r"stock in trade|thing|kind of (?:thing|work|day|job|place)|sort of (?:thing|work|day|job|place)|idea of a "
        r"(?:quiet|light|normal|good|nice|short|slow|lazy) \S+)(?= [.,!]| $)|water off a duck's back|second nature|"
        r"(?:a|#|be a) (?:lie - in|lie in|doddle|breeze|piece of cake|cakewalk|picnic|quiet day|light day|short day|"
        r"easy day|half day|slow day|quiet night|good night|day off|warm - up|holiday)|(?:was|is) (?:a|an) (?:quiet|"
        r"light|short|easy|slow|normal|average|typical|good|standard|regular) (?:day|night|shift|week|morning|one|"
        r"1ne)|(?:half|most of|all|the whole of|my whole|my entire|my) (?:my )?(?:working |adult )?(?:life|career|"
        r"childhood)(?= [.,!]| $| in| on| at| with| as)|you (?:\S+ )?(?:learn|get|stop|soon|tune|do not even|hardly|"
        r"barely) (?:to |used to |noticing|it out|notice|hear|soon )(?: ?\S+){0,4}|(?:stopped|hardly|barely|do not "
        r"even|never even|no longer) (?:notic(?:e|ing)|hear(?:ing)?|smell(?:ing)?|feel(?:ing)?|see(?:ing)?)(?: "
        r"\S+){0,2}|(?:done|seen|had|cleaned|mopped|handled|heard|cooked|smelt|smelled|dealt with) (?:the lot|it all|"
        r"them all|worse|far worse|much worse|everything|all sorts)(?: \S+)?|nothing (?:shocks|surprises|fazes|scares|"
        r"bothers|worries|puts) (?:me|us)(?: \S+)?|part (?:of|and parcel of) (?:my|the|every|any|our) (?:job|day|life|"
        r"work|week|furniture|trade|deal|routine|last job)|(?:day in ,? day out|(?:morning|day) and night|night and "
        r"day|week in ,? week out|rain or shine|come rain or \S+|in all weathers|all weathers|twice a day|day after "
        r"day)|just another (?:day|\S+day|shift|week|night)|walk in the park|lived? on (?:them|it|one|1ne|a \S+)|"
        r"(?:live |lived )?in (?:wellies|steelies|overalls|hi - vis)|(?:how|the way) (?:i have|we|i|it has|it is|they|"
        r"we have|it) (?:\S+ )?(?:been|done|did|do|worked|work|live|lived|always|was|brought)(?: \S+){0,3}|(?:\S+ "
        r")?where i (?:started|began|cut|learned|learnt|trained|served)|what i (?:do|did|have done|have been doing|am "
        r"used to|grew up)(?= [.,!]| $| now| already| anyway| for| every| all| with| at| in| on)|old hat|old hand|"
        r"veteran|seasoned|used to be my (?:job|life|day|trade)|i am there (?:in|within|by|like)(?: \S+){0,2}|"
        r"straight (?:on|in|through|there)|(?:heavier|weighs? more|worse|longer|colder|hotter|higher|earlier|later|"
        r"dirtier|bigger) than (?:that|this|any|those|anything)(?: \S+)?",
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
        r"(?:feel|be|am) (?:\S+ ){0,2}(?:safer|happier|better|easier|more comfortable) (?:with|for|in) (?:#|1ne|it|"
        r"that|them|this)|"
        r"(?:that is |it is |is |sheer |pure |absolute |my idea of )?(?:heaven|bliss|paradise)(?= [.,!]| $| to me|"
        r" for me)|my idea of (?:heaven|fun|bliss|a good|a nice|a great|a perfect|the perfect)(?: \S+)?|in my element|"
        r"happiest (?:when|in|on|at|with|doing|i)(?: \S+)?|(?:my )?favourite (?:part|bit|thing|time|shift|day|kind|"
        r"sort|way|job|place|of|one|1ne|bits|task)(?: \S+)?|(?:the )?best (?:part|bit|thing|job|time|years|day|hours|"
        r"shift|part of the job)(?: (?:of|i|about|there|in|for|going|ever)(?: \S+)?)?|nothing (?:better|nicer|finer|"
        r"i like (?:more|better)|i would (?:like|rather|love))(?: \S+)?|(?:love|like|enjoy) nothing (?:more|better)|"
        r"(?:gets?|getting) me (?:up|out of bed|going)(?: \S+)?|(?:get|got|gives? me|gave me) (?:a|such a|"
        r"my) (?:\S+ )?(?:kick|buzz|thrill|lift|kicks|satisfaction|high)(?: \S+)?|(?:thrive|flourish|come alive|"
        r"perk up|buzz) (?:on|in|when|under|at|with|off)(?: \S+)?|live for (?:it|that|them|those|the)|(?:sing|singing|"
        r"whistle|whistling|hum|smile|smiling) (?:while|as|when|on|all|through|my way)(?: \S+){0,3}|(?:makes?|"
        r"made) my (?:day|week)|(?:doing|do) me a (?:\S+ )?favour|(?:upset|offended|gutted|disappointed|insulted|sad|"
        r"sorry|cross|hurt|worried) if (?:you|i|there|they|it) (?:did|had|could|was|were|do|would) not(?: \S+){0,2}|"
        r"any excuse(?: \S+){0,4}|(?:the )?(?:sooner|earlier|more|bigger|busier|heavier|higher|colder|dirtier|later|"
        r"longer|louder|hotter|messier|quieter|merrier|further) the (?:better|merrier|nicer|happier)|(?:can not|"
        r"could not|never) get enough(?: \S+){0,2}|where do i sign|(?:just )?say (?:the word|when)|try (?:and|"
        r"to) stop me|(?:have to|need to|had to) (?:drag|stop|tear|hold|prise) me(?: \S+)?|would not (?:swap|change|"
        r"miss|trade|have it any other|want it any other|give up|part with|give it up|be without)(?: \S+){0,4}|(?:i |"
        r"really |do )miss (?:it|that|them|those|the|being|working)(?: \S+)?|music to my ears|(?:a |my |"
        r"the )?dream (?:job|come true|of|ticket)(?: \S+)?|half the (?:fun|appeal|attraction|point)|(?:why|"
        r"reason) i (?:applied|rang|called|am (?:ringing|calling|here|applying)|do it|became|went into|want|took|came|"
        r"chose|got into|moved|left (?:the office|my desk|retail))(?: \S+){0,3}|what (?:drew|attracted|appealed|"
        r"brought|appeals|attracts|draws|sold) (?:me|it|to me)(?: \S+){0,3}|(?:put my name|my name is) down(?: \S+)?|"
        r"first (?:to|one to|1ne to) (?:volunteer|put my hand|sign|offer|say yes)|volunteer(?:ed)? for (?:it|them|"
        r"that|every|the)(?: \S+)?|(?:fight|fought|argue) over(?: \S+){0,2}|(?:treat|perk|bonus|luxury|pleasure|"
        r"privilege|joy)(?= [.,!]| $| to| for| of)|suits? (?:me|my \S+|us|all of us)(?: \S+){0,4}|"
        r"(?:as )?happy as (?:larry|a \S+)|right up my (?:street|alley)|fun(?= [.,!]| $)|(?:a )?(?:night owl|"
        r"early bird|morning person|people person|lark|clean freak|neat freak|stickler|perfectionist|bookworm|"
        r"outdoors? (?:person|type|man|woman|girl)|adrenaline junkie|gym bunny|loner|social butterfly|chatterbox|"
        r"dog person|cat person|animal lover)",
        yes=(
            "I'd feel a lot safer with one.",
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
        "en.implyyes.doing_skill_idiom",
        r"try me(?= [.,!]| $| and| any)|(?:put|putting) me to the test|been there ,? (?:and )?(?:done|got|"
        r"bought)(?: \S+){0,4}|(?:got|have|bought) the t ?- ?shirt|blindfold(?:ed)?|standing on my head|"
        r"(?:with )?(?:#|1ne|one|both) (?:hand|arm|hands) (?:tied )?behind my back|child's play|like (?:breathing|"
        r"brushing my teeth|falling off a log|riding a bike|second nature|home|a duck to water|clockwork)|(?:only |"
        r"just )?(?:did|done|doing|used|drove|rode|had|handled|wore|cooked|lifted) (?:it|one|1ne|some|that|this|them|"
        r"loads|#) (?:\S+ )?(?:yesterday|this (?:morning|week|afternoon)|last (?:night|week)|as we speak|today|"
        r"earlier)|as we speak|what (?:do|did) you think i (?:have been|do|did|was)(?: \S+){0,4}|how (?:do|"
        r"did) you think i(?: \S+){0,4}|(?:done|known|did) (?:nothing|little) else(?: \S+)?|is my middle name|"
        r"guilty as charged|that (?:is|would be|will be) me(?= [.,!]| $)|you are (?:looking at|talking to|"
        r"speaking to) (?:#|1ne|him|her|a|an|the)(?: \S+){0,2}|(?:born|made|built|cut out) (?:for|to) (?:it|that|this|"
        r"do|be|them)(?: \S+)?|my (?:kind|sort|type|idea) of (?:job|work|day|place|shift|thing|fun|night|weather|"
        r"people)|whatever it takes|what are we waiting for|no sooner said|in a heartbeat|like a shot|jump at (?:it|"
        r"that|the)|bite your (?:hand|arm) off|hand off for(?: \S+){0,2}|any (?:day|time|"
        r"hour)(?: of the \S+)?(?= [.,!]| $| you)|day or night|(?:rain|hail),? (?:or )?(?:hail|shine)(?: \S+)?|"
        r"the (?:worse|tougher|harder|wetter|trickier|rougher) the better|(?:grew|grown) up (?:on|in|with|around|over|"
        r"above|behind)(?: \S+){1,2}|(?:i have )?outlived (?:#|three|two|several)(?: \S+)?|never without (?:it|one|"
        r"1ne|them|mine)|glued to (?:it|my hand|them|1ne|one)|surgically attached|under my pillow|(?:could|can) (?:do|"
        r"drive|cook|type|sing|run|lift|carry|sell|walk|fix|say) (?:it|that|them|one|1ne) (?:in my sleep|backwards|"
        r"blind|all day|for england|for hours|forever)|for england|with the best of them|like (?:nobody's business|"
        r"a pro|a native|a trooper|a machine)|bring (?:it|them) on|roll on|game for (?:it|anything|a laugh)|"
        r"there with bells on|you can count on me|never (?:once )?(?:let anyone down|said no|turned 1ne down|"
        r"turned one down|complained|had (?:a|any) complaints?)",
        yes=(
            "Try me.",
            "I could do it blindfold.",
            "Early is my middle name.",
            "You're looking at one.",
            "I'd bite your hand off.",
            "Been there, got the T-shirt.",
        ),
        no=("I'd like to try it.", "It's a new job."),
    ),
    Rule(
        "en.implyyes.otherjob_trade",
        rf"i am (?:also |still )?(?:a|an|the) (?:\S+ )?(?:{_TRADE})|(?:keep|keeping) (?:that|it|this 1ne|mine|"
        rf"both) (?:on|going)|"
        r"on the side|moonlight(?:ing)?",
        yes=("I'm a doorman Thursday to Saturday, and I'd be keeping that on.",),
        no=("I'm between jobs.",),
    ),
    Rule(
        "en.implyyes.doing_skill_post",
        r"i (?:was|am|have been) (?:the |a )?(?:\S+ )?(?:treasurer|secretary|captain|chair(?:man|woman)?|president|"
        r"foreman|steward|prefect|team leader|governor|warden|marshal|umpire|coach|trustee|councillor|volunteer|"
        r"mentor) (?:of|at|for|in) \S+|i am (?:a|an|the) (?:(?!not)\S+ )?(?!(?:pessim|optim|femin|real|rac|ego|commun|"
        r"athe|extrem|alarm|perfection|minimal)ist)\S*(?:ist|smith|wright|maker|keeper|instructor|trainer|supervisor|"
        r"manager|leader|officer|operator|technician|inspector|mentor|operative)(?= [.,!]| $| at| in| for| by| with| "
        r"of| on)|i am (?:the|a|an) (?!little|bit|good|long)(?:\S+ )?\S+ (?:at|for) (?!home|the moment|present|now|a |"
        r"least|night|heart)(?:the |my |our )?\S+",
        yes=("I was treasurer of the bowls club.", "I'm the organist at St Mark's.", "I'm a team supervisor."),
        no=("I'm a pessimist.", "I'm a bit at a loss."),
    ),
    Rule(
        "en.implyyes.doing_ready",
        r"put me down(?: for \S+)?|pencil me in|count me in|(?:on|at|round|around) the corner(?: (?:of|from) my \S+)?|"
        r"(?:on|in|from|end of|bottom of|top of) my (?:street|road|estate|village|window|doorstep|lane|avenue)|"
        r"opposite my \S+|across the (?:road|street)(?: from \S+)?|a stone's throw(?: \S+)?|(?:see|hear) (?:it|you|"
        r"the \S+|your \S+) from my \S+|only (?:right|fair|natural|sensible|to be expected)(?: \S+)?|(?:got|have) my "
        r"(?:boots|coat|hat|gloves|hi - vis|overalls|shoes|wellies) (?:on|ready|by the door)(?: already)?|(?:you have|"
        r"you will have) got me(?= [.,!]| $)|i am (?:all yours|your (?:man|woman|girl|lad))|line (?:them|it|him|her) "
        r"up|(?:and )?i am (?:gone|there)(?= [.,!]| $)|(?:bags?|case|suitcase|boots|kit|van|car) (?:is|are|already) "
        r"(?:\S+ )?(?:packed|ready|by the door|in the)(?: \S+)?|half packed|already (?:packed|started|looking|looked|"
        r"told|booked|arranged|sorted|given|have somewhere|signed|bought|ordered|cleared|put)(?: \S+){0,3}|(?:started|"
        r"been) (?:on the app|looking at|house ?hunting|learning|practi[sc]ing|lessons|an? \S+ (?:class|course|"
        r"app))(?: \S+){0,2}|(?:so|because) (?:that )?i (?:would|will) be ready(?: \S+){0,3}|(?:the )?(?:wife|husband|"
        r"missus|family|kids|partner|whole family|mum|girlfriend|boyfriend) (?:is|are|was|were) (?:all for|on board|"
        r"right behind|keen|happy|fine|used to|behind|up for|more than happy|dying|desperate|excited)(?: \S+)?|(?:mum|"
        r"mam|nan|gran|granny|mother - in - law|my mother|my parents|grandparents|partner|husband|wife|sister|ex|"
        r"neighbour|dad) (?:\S+ )?(?:has|have|takes?|does|do|minds?|looks after|will have|can have|is having|picks?|"
        r"collects?) (?:the |my |our |him|her|them|all )(?:\S+ )?(?:kids|little 1ne|little one|children|boys|girls|"
        r"baby|then|up|overnight|weekends|dog|school run|pick - ups?|on)(?: \S+)?|childcare (?:is )?(?:\S+ "
        r")?(?:sorted|covered|arranged|no|in place)|(?:mine|kids|children|lads|girls|boys|daughters|sons|they|"
        r"youngest) (?:is |are |have |has )?(?:all )?(?:\S+ )?(?:grown(?: up)?|left home|flown|at uni|at university|"
        r"grown - up|moved out|old enough|off my hands|big enough)(?: \S+)?|(?:nest|house) is empty|empty nest(?:er)?|"
        r"no (?:ties|strings|dependants|kids|commitments|mortgage)|free as a bird|foot ?loose|(?:tell|you tell) me "
        r"(?:where|when|what time)(?: \S+)?|(?:just )?(?:send|give|email|text|ping) me (?:the|your|a (?:date|time|"
        r"ring|call|address|postcode))(?: \S+)?|(?:i will be|i would be) (?:there|in|up|ready|waiting|first|on "
        r"the)(?: \S+){0,3}|(?:lives?|is|are|living|up|out) (?:up |down |over )?there(?: anyway| already)?(?= [.,!]| "
        r"$)|used to (?:commute|travel|drive|do|start|get up|walk|cycle|work) (?:\S+ )?(?:further|twice|double|longer|"
        r"more|earlier|from|to)(?: \S+){0,2}",
        yes=(
            "Put me down.",
            "The office is on the corner of my street.",
            "It's only right.",
            "My bags are half packed already.",
            "Mum has the kids overnight.",
            "Mine are all grown up.",
            "I started on the app so I'd be ready for this job.",
        ),
        no=("I'm not ready.", "Send it to my wife."),
    ),
)
