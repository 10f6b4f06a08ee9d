"""English topics of yes-or-no questions, and plain statements that answer them: "I get the bus" to "do you drive?".

`topic` finds what a question is about; `implyyes`, `implyno` and `implydoubt` find in the reply what says that it is
so, that it is not, or makes it doubtful. A rule's name lists the topics that it tells of, with `_` between them.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_BODY = r"back|shoulders?|knees?|hips?|neck|wrists?|ankles?|legs?"
_MAKES = (
    r"volvo|golf|passat|polo|skoda|toyota|ford|fiesta|corsa|astra|audi|bmw|kia|nissan|peugeot|renault|mazda|tesla|"
    r"vauxhall|hyundai|fiat|mercedes|focus|transit|mini|civic|yaris"
)

TOPICS = (
    # ------------------------------------------------------------ what the question is about
    Rule(
        "en.topic.holiday",
        r"(?:any (?:holidays?|leave|time off|trips?)|(?:holidays?|leave|time off) booked)(?: \S+){0,6}",
        yes=("Do you have any holidays booked?",),
        no=("Can you work bank holidays?",),
    ),
    Rule(
        "en.topic.car",
        r"(?:your own|own a|access to a|have a) (?:\S+ )?(?:car|vehicle|transport)|own transport",
        yes=("Do you have your own car?",),
        no=("Can you drive a manual?",),
    ),
    Rule(
        "en.topic.reach",
        r"get (?:there|here|to (?:\S+ ){1,3}) ?(?:without public transport|by #|on time)?|without public transport|"
        r"commute",
        yes=("Can you get there without public transport?",),
        no=("Do you have a car?",),
    ),
    Rule(
        "en.topic.lift",
        r"lift(?:ing|s)?|carry(?:ing)?(?! out| on)|heavy (?:items|lifting|loads|work)|handle parcels|parcels",
        yes=("Can you lift twenty-five kilos?",),
        no=("Do you have a car?",),
    ),
    Rule(
        "en.topic.height",
        r"vertigo|heights?|ladders?|scaffold(?:ing)?|roofs?",
        yes=("Are you comfortable working at height?",),
        no=("Can you work nights?",),
    ),
    Rule("en.topic.night", r"nights?|night shifts?|overnight", yes=("Can you work nights?",), no=("Can you lift?",)),
    Rule(
        "en.topic.weekend",
        r"weekends?|saturdays?|sundays?|bank holidays?|christmas(?: eve)?",
        yes=("Can you work alternate weekends?",),
        no=("Can you work nights?",),
    ),
    Rule("en.topic.evening", r"evenings?|lates?", yes=("Can you work evenings?",), no=("Can you work nights?",)),
    Rule(
        "en.topic.early",
        r"(?:start|starts|begin|begins|in)(?: \S+){0,2} (?:at )?(?:#|half #)(?: in the morning)?|mornings?|early|"
        r"(?:open|opening|here|up|arrive|there|on site|set off)(?: \S+){0,3} (?:at|by|for) (?:#|half #)",
        yes=("Are you able to start at five in the morning?",),
        no=("Can you work nights?",),
    ),
    Rule(
        "en.topic.extra",
        r"overtime|short notice|extra shifts?|split shifts?",
        yes=("Can you work overtime at short notice?",),
        no=("Can you work nights?",),
    ),
    Rule(
        "en.topic.away",
        r"travel(?:ling)?|stay(?:ing)? away|relocate|work(?:ing)? away|away from home",
        yes=("Are you willing to travel for work?",),
        no=("Can you work nights?",),
    ),
    Rule(
        "en.topic.alone",
        r"alone|on your own|unsupervised|independently",
        yes=("Are you comfortable working alone?",),
        no=("Are you a team player?",),
    ),
    Rule(
        "en.topic.cold",
        r"cold|freezers?|chill(?:ed|er)?|outdoors|outside|all weathers?",
        yes=("Are you happy to work outdoors?",),
        no=("Can you lift?",),
    ),
    Rule(
        "en.topic.tongue",
        r"(?:in|speak|read|write|understand|good|your|is|any|fluent|enough|learn|of|some|or|and) (?:english|swedish|"
        r"spanish|french|polish|welsh|german|italian|portuguese|dutch|danish|norwegian|finnish|russian|ukrainian|"
        r"romanian|bulgarian|hungarian|czech|slovak|greek|turkish|arabic|farsi|dari|pashto|urdu|hindi|punjabi|bengali|"
        r"gujarati|tamil|sinhala|nepali|mandarin|cantonese|chinese|japanese|korean|vietnamese|thai|tagalog|swahili|"
        r"somali|amharic|tigrinya|yoruba|igbo|hausa|twi|shona|zulu|afrikaans|irish|gaelic|scots|albanian|kurdish|"
        r"hebrew|lithuanian|latvian|estonian|serbian|croatian|bsl)",
        yes=("Do you speak Spanish?",),
        no=("Do you have a Polish licence?",),
    ),
    Rule(
        "en.topic.right",
        r"right to work|work permit|eligible to work|entitled to work|allowed to work",
        yes=("Do you have the right to work in the UK?",),
        no=("Can you work nights?",),
    ),
    Rule(
        "en.topic.sponsor",
        r"(?:visa )?sponsorship|a visa",
        yes=("Do you need visa sponsorship?",),
        no=("Can you lift?",),
    ),
    Rule(
        "en.topic.record",
        r"convictions?|criminal record|points|bans?|cautions?",
        yes=("Do you have any unspent convictions?",),
        no=("Can you lift?",),
    ),
    Rule("en.topic.smoke", r"smoke|smoker|vape", yes=("Do you smoke?",), no=("Are you a non-drinker?",)),
    Rule("en.topic.drawing", r"drawings?|plans|blueprints?", yes=("Can you read drawings?",), no=("Can you lift?",)),
    Rule(
        "en.topic.allergy",
        r"allerg(?:y|ies|ic)|dust|pollen",
        yes=("Do you have any allergies?",),
        no=("Can you lift?",),
    ),
    Rule(
        "en.topic.pets",
        r"dogs?|cats?|pets|animals|horses?|cows|cattle|bulls|livestock|sheep|pigs|goats|poultry|hens|chickens|birds|snakes?|reptiles|spiders|rats|mice|bees|insects|lions|fish|donkeys",
        yes=("Are you comfortable with dogs?",),
        no=("Can you lift?",),
    ),
    Rule(
        "en.topic.done",
        r"have you (?:\S+ ){0,2}(?:worked|used|driven|done|operated|had|been|handled|dealt)|are you used to|"
        r"experience (?:of|in|with)|any experience",
        yes=("Have you worked in a warehouse before?",),
        no=("Can you work in a warehouse?",),
    ),
    Rule(
        "en.topic.team",
        r"(?:in|of|as part of) (?:a |the )?teams?|team player|teamwork|with other people",
        yes=("Do you have experience of working in a team?",),
        no=("Can you lift?",),
    ),
    Rule(
        "en.topic.sacked",
        r"dismissed|sacked|fired|let go",
        yes=("Have you ever been dismissed from a job?",),
        no=("Can you lift?",),
    ),
    # ------------------------------------------------------------ what says that it is so
    Rule(
        "en.topic.manual",
        r"(?:drive|driving|in) (?:a )?manual",
        yes=("Can you drive a manual?",),
        no=("Do you have a manual handling certificate?",),
    ),
    Rule(
        "en.implyno.manual",
        r"automatics?(?: only| licence| car)?|autos? only",
        yes=("I've got an automatic licence.",),
        no=("I learned in a manual.",),
    ),
    Rule(
        "en.topic.avail",
        r"(?:are you|be) (?:available|free)|start (?:next|this|on|tomorrow)|come in (?:next|this|on|tomorrow)",
        yes=("Are you available to start next week?",),
        no=("Can you lift?",),
    ),
    Rule(
        "en.implyno.avail",
        r"(?:am|be) (?:away|on holiday|abroad|out of the country|busy|tied up|in hospital)",
        yes=("I'm away next week.",),
        no=("I'm not working.",),
    ),
    Rule(
        "en.implyyes.team",
        r"team(?:s|mates?)?|(?:we were|there were|there are) #(?: \S+)?|colleagues|(?:play|played) (?:football|rugby|"
        r"hockey|netball)",
        yes=("I ran a team of five.", "We were eight in the kitchen."),
        no=("I work alone.",),
    ),
    Rule(
        "en.implyyes.sacked",
        r"(?:was|got|been|were) (?:let go|fired|sacked|dismissed|given the (?:sack|boot))",
        yes=("I was let go from my last job.",),
        no=("I was made redundant.",),
    ),
    Rule(
        "en.implyyes.holiday",
        r"(?:going|off|flying|away) to (?!work|bed|be)\S+|(?:#|a) weeks? (?:in|away|off)|long weekend|honeymoon|(?:a|"
        r"my) "
        r"(?:week|fortnight) in \S+",
        yes=("We're off to Tenerife on the nineteenth.", "Just a long weekend in June."),
        no=("Nothing booked.",),
    ),
    Rule(
        "en.implyyes.record",
        r"(?!0)# points?(?: for(?: \S+)?| on (?:it|my licence))?|(?:i have|got) #(?= [.,!]| $)",
        lambda hit: hit.rule.id if hit.parts and hit.parts[0].value else None,
        yes=("Six points on my licence.", "Three points for speeding.", "I've got three."),
        no=("Zero points.",),
    ),
    Rule(
        "en.implyyes.car_reach",
        r"(?:(?:a|my|an|own|old|new|two|little|wee|i|have|got|drive|the) )*(?:car|cars|van|company car|pickup|motor|"
        rf"jeep|{_MAKES})(?= [.,!]| $| and| that| of| since| on| so| outside| parked| but)|i drive(?: myself| in| "
        r"there|"
        r" everywhere)?(?= [.,!]| $)|(?:i )?(?:ride|have|got|on) (?:a |my )?(?:motorbike|motorcycle|scooter)",
        yes=("A Fiesta.", "I've got a car.", "I ride a motorbike."),
        no=("I get the bus.",),
    ),
    Rule(
        "en.implyyes.reach",
        r"(?:i would |i |i will )?(?:cycle|bike|walk)(?: it| in| there| to work)?|push ?bike|bicycle|lift (?:from|"
        r"off|with)|"
        r"(?:i )?(?:live|am) (?:\S+ )?(?:close|near|nearby|round the corner|next door|down the road|# minutes?)(?: "
        r"\S+)?|"
        r"car share|carpool|# minutes?(?: away| walk| drive| down the road)",
        yes=("I'd cycle, it's ten minutes.", "I live round the corner."),
        no=("I get the bus.",),
    ),
    Rule(
        "en.implyyes.lift",
        r"(?:at|down|in) the gym|strong as \S+ \S+|(?:i am )?(?:pretty |quite )?(?:strong|fit and (?:healthy|"
        r"strong))|"
        r"(?:lift|lifted|lifting|carry|carried|shift|hump|throw|chuck|lug)(?: \S+){0,3} (?:#|heavier|more than that|"
        r"every day|all day|daily|bags|about|around|kegs)|removals?(?: man| firm)?|weightlift\S*|hod carrier|"
        r"is (?:nothing|light|no weight)(?= [.,!]| $)",
        yes=("I carry kegs all day.", "Twenty kilos is nothing."),
        no=("I've a bad back.",),
    ),
    Rule(
        "en.implyyes.height",
        r"(?:was|am|been|as) (?:a )?(?:roofer|scaffolder|steel erector|climber|steeplejack|window cleaner|rigger)|"
        r"i (?:climb|abseil)(?: \S+){0,2}|head for heights",
        yes=("I was a roofer for ten years.",),
        no=("I'm scared of heights.",),
    ),
    Rule(
        "en.implyyes.night_weekend_evening_early_extra",
        r"(?:i )?(?:already|currently) (?:do|work|start)(?: \S+){0,3}|(?:do|doing|work|working|on|did) (?:it|that|"
        r"them|"
        r"nights|weekends|lates|earlies|evenings|shifts)(?: \S+)? (?:now|already|at the moment|for years|"
        r"for # years|where i am)|what i (?:do|am doing|work)(?: now| already| at the moment)?|i do (?:them |that |"
        r"it )?"
        r"(?:already|now)",
        yes=("I already do every other weekend.", "That's what I'm doing now."),
        no=("I work days.",),
    ),
    Rule("en.implyyes.night", r"night (?:owl|person)|up all night", yes=("I'm a night owl.",), no=("I'm a lark.",)),
    Rule(
        "en.implyyes.early",
        r"(?:early bird|morning person|early riser)|(?:up|awake|wake)(?: up)?(?: \S+)? (?:at|by|from) #",
        yes=("I'm an early bird.", "I'm up at five anyway."),
        no=("I'm a night owl.",),
    ),
    Rule(
        "en.implyyes.alone",
        r"prefer (?:it|working alone|my own company)|own company|better (?:alone|on my own)|(?:always |usually |"
        r"mostly )"
        r"(?:work|worked|been) (?:alone|on my own)",
        yes=("I prefer my own company.",),
        no=("I like a team.",),
    ),
    Rule(
        "en.implyyes.tongue",
        r"(?:first|native) language|mother tongue|(?:born|raised|grew up) (?:and bred |and raised )?(?:in|here|with|"
        r"speaking)(?: \S+)?|bilingual|fluent(?:ly)?|(?:lived|live|been) (?:in \S+|here|there) (?:for )?(?:#|all my "
        r"life|"
        r"most of my life)|native(?: speaker)?|my whole life",
        yes=("I was born here.", "I'm bilingual."),
        no=("A little.",),
    ),
    Rule(
        "en.implyyes.right",
        r"(?:british|uk|irish|eu|swedish|english|scottish|welsh) (?:citizen|national|passport)|(?:a )?citizen|"
        r"(?:settled|pre - settled|presettled) status|indefinite leave(?: to remain)?|permanent residen(?:t|ce|cy)|"
        r"born (?:and bred|here|in (?:the uk|england|scotland|wales|britain|sweden|leeds|london))|(?:i am "
        r")?(?:british|"
        r"english|scottish|welsh|swedish)(?= [.,!]| $| born)|ilr",
        yes=("British passport.", "I've got settled status.", "Born and bred."),
        no=("I'm on a visa.",),
    ),
    Rule(
        "en.implyno.sponsor",
        r"(?:british|uk|irish|eu|swedish) (?:citizen|national|passport)|(?:a )?citizen|(?:settled|pre - settled) "
        r"status|"
        r"indefinite leave(?: to remain)?|born (?:and bred|here)|i am (?:british|irish|english)",
        yes=("I'm a citizen.",),
        no=("Yes, I would.",),
    ),
    Rule(
        "en.implyyes.smoke",
        r"# a day|like a (?:chimney|trooper)|roll(?:ies| my own)|(?:on and off|socially|social smoker|light up|now "
        r"and then|"
        r"(?:when|if) i (?:drink|am drinking|have a drink|am out|am stressed))",
        yes=("Twenty a day.", "Only when I'm drinking."),
        no=("I quit.",),
    ),
    Rule(
        "en.implyno.smoke",
        r"(?:i )?(?:quit|gave up|packed it in|stopped)(?: \S+){0,2}|non - smoker",
        yes=("I quit at New Year.",),
        no=("Like a chimney.",),
    ),
    Rule(
        "en.implyno.record",
        r"(?:squeaky )?clean(?: as a whistle| licence| record| slate)?|(?:is |was |all )?spent(?: \S+)? (?:ago|in|"
        r"back)|"
        r"spent years ago",
        yes=("Clean as a whistle.", "it was spent years ago"),
        no=("Three points.",),
    ),
    Rule(
        "en.implyyes.done",
        r"(?:in|at|on) my (?:last|current|previous|old|first) (?:job|place|role|company|firm)|(?:my )?whole (?:last "
        r"|working )?"
        r"(?:job|career|life)|all my (?:life|career|working life)|since (?:i left school|i was \S+|school)|"
        r"(?:over|last|one|all) (?:christmas|summer|winter|season)|where i (?:am|work) now|(?:at the moment|in 1ne "
        r"now|"
        r"in one now)|daily in my \S+|i used to (?:work|be|do|run|have|drive|look after|help|teach)(?: \S+){0,2}",
        yes=("In my last job.", "Since I left school.", "I used to work in a primary school."),
        no=("It'd be my first time.",),
    ),
    # ------------------------------------------------------------ what says that it is not
    Rule(
        "en.implyno.team",
        r"(?:worked|work|been|working) (?:alone|on my own|by myself|solo)|lone worker|1ne man band|one man band",
        yes=("I've always worked on my own.",),
        no=("I ran a team of five.",),
    ),
    Rule(
        "en.implyno.sacked",
        r"left on (?:good|my own|the best of) terms|of my own accord|(?:made|been) redundant",
        yes=("I've always left on good terms.",),
        no=("I was let go.",),
    ),
    Rule(
        "en.implyno.holiday",
        r"nothing booked|have not booked(?: \S+)?|no plans",
        yes=("I haven't booked anything yet.",),
        no=("I'm off to Spain.",),
    ),
    Rule(
        "en.implyno.record_clean",
        r"(?:no|zero|nil) (?:points|endorsements|convictions|bans)|(?:do|have) not (?:got |have |had )?any (?:points|"
        r"convictions|bans)|never had (?:a|any) (?:points?|convictions?|bans?)",
        yes=("No points at all.", "Never had a point in my life."),
        no=("Three points.",),
    ),
    Rule(
        "en.implyno.car",
        r"i (?:walk|cycle)(?: everywhere| to work)?|push ?bike|bicycle|bus pass|(?:just )?sold (?:it|mine|the car|"
        r"my car)"
        r"(?: \S+)?|between cars",
        yes=("I walk everywhere.", "Just sold it."),
        no=("I've got a van.",),
    ),
    Rule(
        "en.implyno.car_reach",
        r"(?:i )?(?:get|getting|take|taking|use|using|on|catch|catching|go by|rely on) (?:the |a )?(?:bus(?:es)?|"
        r"train|tube|tram|public transport|"
        r"metro)",
        yes=("I get the bus.",),
        no=("I'd cycle.",),
    ),
    Rule(
        "en.implyno.weekend_evening_night_early_extra_away",
        r"(?:have|got|having|look after|pick up|collect|drop) (?:(?:got|my|the|to|collect|pick|up) ){0,3}(?:kids|"
        r"children|"
        r"wee ones|little ones|bairns|son|daughter)(?: \S+){0,3}(?= [.,!]| $| so)",
        yes=("I've got my kids at the weekend.",),
        no=("I've got a car.",),
    ),
    Rule(
        "en.implyno.done",
        r"(?:my |the )?first time|new to (?:me|it|that)|set foot in 1ne|brand new to \S+",
        yes=("It'd be my first time.",),
        no=("In my last job.",),
    ),
    Rule(
        "en.implyno.height",
        r"(?:scared|afraid|terrified|frightened) of heights|vertigo|heights (?:scare|terrify) me",
        yes=("I'm scared of heights.",),
        no=("I was a roofer.",),
    ),
    Rule(
        "en.implyyes.allergy",
        r"i am (?:\S+ )?allergic(?: \S+){0,2}|(?:hay ?fever|asthma|eczema|nut allergy)",
        yes=("I'm allergic to nuts.",),
        no=("None.",),
    ),
    # ------------------------------------------------------------ what makes it doubtful
    Rule(
        "en.implydoubt.lift_height",
        rf"(?:bad|dodgy|weak|sore|gammy|trouble with my|problems with my|hurt my|did my) (?:{_BODY})(?: \S+)?|"
        rf"my (?:{_BODY})(?:'s| is| are| has| have) (?:\S+ )?(?:shot|knackered|gone|bad|dodgy|wrecked|ruined|finished)|"
        r"arthritis|"
        r"hernia|slipped disc|sciatica|pregnant|(?:back|knee|shoulder) (?:plays|goes|gives) \S+(?: \S+){0,2}|dizzy",
        yes=("I've a bad back.", "My knee plays up a bit."),
        no=("I'm strong.",),
    ),
    Rule(
        "en.implydoubt.lift",
        r"(?:max|maximum|up to|only|no more than|not more than) # ?(?:kilos|kg|ish)?",
        yes=("No more than ten kilos.",),
        no=("Twenty kilos is fine.",),
    ),
    Rule(
        "en.implydoubt.early",
        r"(?:the )?(?:earliest|soonest) (?:i|for me)(?: \S+){0,3}|not (?:before|until|till) (?:#|half #)|(?:#|half #|"
        r"later) "
        r"(?:would be|is|suits me) (?:better|easier)",
        yes=("The earliest I can do is seven.", "Seven would be better."),
        no=("Six is fine.",),
    ),
    Rule(
        "en.implydoubt.car_reach",
        r"(?:in|at) the garage|off the road|failed (?:its|the) mot|broken down|borrow(?: \S+){0,2}|"
        r"my (?:dad|mum|wife|husband|partner|brother|mate)'s (?:car|van)?",
        yes=("It's in the garage.", "I can borrow my dad's."),
        no=("I've got a van.",),
    ),
)
