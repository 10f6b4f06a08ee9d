"""English words that a yes or no hangs on besides: waiting, half of it, whose, how often; and kinds of questions."""

from __future__ import annotations

from firstcall.reading.rules import Rule

RESERVATIONS = (
    Rule(
        "en.pending.wait",
        r"in my (?:final|first|second|third|last) year|still studying|not (?:until|till) (?!#)\S+(?: \S+)?|(?:have |"
        r"just |only )?applied(?: for(?: \S+){0,2})?|"
        r"(?:am )?waiting (?:for|on|to)(?: \S+){0,3}|"
        r"no (?:decision|answer|reply|news)(?: yet)?|being (?:renewed|processed|extended)|(?:runs|ran|"
        r"running) out(?: \S+){0,4}|expires(?: \S+){0,3}|pending|in (?:the )?process|student visa|"
        r"visa(?= \S+ (?:being|out|up))|(?:getting|buying|saving (?:up )?for|looking (?:for|at)) (?:#|1ne|a (?:car|"
        r"van|bike|new)|it)|come back to you|how to get (?:it|one)|have not (?:seen|"
        r"got) the (?:rota|letter|papers)",
        yes=("I'm in my final year.", "Not until June.", "I applied, no decision yet.", "I'm getting one next month."),
        no=("I have it.",),
    ),
    Rule(
        "en.partly.half",
        r"(?:a )?(?:little|bit)(?: bit)?(?= [.,!?]| $)|my (?:mate|wife|husband|boss|friend|son|daughter|"
        r"brother) (?:does|did|do|handles|has)|(?:writing|reading|speaking|the rest) (?:a )?(?:little|bit|"
        r"not|less)|up to about(?: \S+){0,3}|with (?:some |a little |a bit of )?help|"
        r"anything above(?: \S+)?|only on(?: \S+){0,3}|not all of|some of (?:it|them)|so so"
        r"|(?:could|can|would) (?:only )?(?:do|manage) (?:#|one|1ne|a few|some)(?: \S+)? (?:a|in|per) "
        r"\S+|not (?:so(?! much as)|very|that|too|particularly|overly|especially) (?:good|much|well|often|great|keen|"
        r"confident)|(?:not )?(?:as such|exactly)(?= [.,]| $)|up to a point|to a point"
        r"|not every(?: (?:single )?\S+)?|every other (?:#|1ne)|technically|more of a(?: \S+){1,2}|(?:is|are) not "
        r"(?:great|brilliant|the best|perfect)",
        yes=(
            "Technically, no.",
            "I'm more of an indoors person.",
            "My writing isn't great.",
            "I could do one a month.",
            "Not very good.",
            "Not as such.",
            "Reading yes, writing a little.",
        ),
        no=("Yes.",),
    ),
    Rule(
        "en.whose.other",
        r"(?<!with )my (?:\S+ )?(?:family|sister|brother|wife|husband|partner|mum|mam|dad|son|daughter|mate|friend|"
        r"colleague|"
        r"boss|neighbour|girlfriend|boyfriend|cousin|nan|uncle|aunt|father|mother(?! tongue)|missus|gran|"
        r"grandad)(?:'s(?= (?:the|a|been|not|also|still|already|1ne|doing|always) ))?|(?:the|our) (?:boss|gaffer|"
        r"foreman|manager|other lads?)|(?:somebody|someone|everybody|everyone) else(?= (?:always |usually |normally "
        r")?(?:did|does|"
        r"had|has|was|is)(?: |$))|(?:was|is|were|are|being) (?:(?:always|all|usually|mostly|more|really) "
        r")?(?!today's|tomorrow's|yesterday's)(?:\S+'s|somebody else's|someone else's) (?:job|department|thing|"
        r"territory|baby|domain|patch|shift|side|business)",
        yes=("My sister has it.", "The digger was always Dave's job."),
        no=("I have it.",),
    ),
    Rule(
        "en.whose.handover",
        r"(?:escalate|escalated|pass|passed|hand|handed|refer|referred|send|sent)(?: (?:it|them|that|calls|tickets|"
        r"things|stuff|the rest))?(?: (?:up|on|over))? to",
        yes=("I escalate to third line.",),
        no=("I am third line.",),
    ),
    Rule("en.me.subject", r"i|we|myself", yes=("My dad drove and I helped.",), no=("My dad drove.",)),
    Rule(
        "en.undecided.think",
        r"(?:let|can) (?:me|i) (?:think|get back|check|ask|sleep on)(?: \S+)?|(?:have|need) to (?:ask|check with|"
        r"talk to|think)(?: \S+)?|i would have to (?:ask|check|think)(?: \S+)?"
        r"|(?:would|will) need (?:training|to think|some training)",
        yes=(
            "I'd need training.",
            "Let me think about it.",
        ),
        no=("I have it.",),
    ),
    Rule(
        "en.times.count",
        r"(?<=^ )(?:just |only |well |yeah )?(?:(?:many |a few |some |# )?years (?:ago|back)|ages ago|a (?:long|good) "
        r"(?:time|while) (?:ago|back)|once|twice|a few times|a couple of times|one|two|# times|"
        r"the (?:once|one|1ne|#)|#)(?= [,.]| when| in|$)",
        yes=("Once, when I was eighteen.",),
        no=("I have it.",),
    ),
    Rule(
        "en.ever.question",
        r"have you (?:ever|had|been|got any|any|worked|used|done|driven|operated|handled)|did you ever|do you have "
        r"any",
        yes=("Have you ever been dismissed?",),
        no=("I have it.",),
    ),
    Rule(
        "en.turning.age",
        r"i (?:turn|will be|am turning|will turn) (?P<n>#)|(?P<n_>#) (?:in|next|this) (?:{MON}|spring|summer|autumn|"
        r"month|week)",
        lambda hit: (hit.num("n" if hit.told("n") else "n_") or 0) - 1,
        yes=("I turn eighteen next May.",),
        no=("I am eighteen.",),
    ),
    Rule(
        "en.adverse.limit",
        r"(?:#|hours|days|kilos|nights|shifts|miles|metres)(?: \S+){0,2} (?:max|maximum|tops|at (?:the )?most)|all i "
        r"can "
        r"(?:manage|do|offer|give)|(?:the )?most i (?:can|could|do|have)|(?:is|be|was) (?:about )?my limit|limited "
        r"to|no "
        r"further than|as far as i go|enough to (?:order|say|get by|ask)|that is (?:my lot|it|about it|all)"
        r"(?= [.,!]| $)|where it ends",
        yes=("I could do thirty hours max.", "Part time's all I can manage.", "Two storeys is my limit."),
        no=("I did thirty hours.",),
    ),
    Rule(
        "en.adverse.duty",
        r"(?:have|got|need|has|having) to (?:drop|pick|collect|take|fetch|look after|mind|care|leave|be (?:home|back|"
        r"at)|"
        r"get (?:home|back))|clash(?:es)?|(?:am|are) (?:at|in|off to) (?:college|uni|university|school|church|mosque|"
        r"class|lectures)|(?:family|me|my) time|school run|custody|other job|second job|day job|football (?:on|"
        r"practice)|"
        r"for (?:my|the) (?:family|kids|children)|(?:is|are) (?:for|when i have) (?:my|the) (?:\S+ )?(?:family|kids|"
        r"children|"
        r"boy|girl|son|daughter)|(?:# )?days? a week at",
        yes=("I have to drop my daughter at nursery.", "That's family time.", "I'm at college two days a week."),
        no=("I have to say yes.",),
    ),
    Rule(
        "en.adverse.dislike",
        r"(?:go|going|went|drive me|drives me|be) (?:mad|crazy|insane|spare|stir crazy|round the bend|up the wall)|"
        r"(?:gets?|got) to me|wears? me(?: \S+)?|kills? (?:me|my)(?: \S+)?|wrecks? (?:me|my)|ruins? (?:me|my)|"
        r"struggl(?:e|ed|ing)|(?:do|did) (?:my|me) (?:head|back|knees) in|(?:find|found) (?:it|them|that) (?:\S+ "
        r")?(?:hard|tough|difficult|tiring|boring|scary)|nightmare|terrified|petrified|panick?y?|panics?|queasy|dizzy|"
        r"faint|shak(?:e|es|y)|sick to my|(?:am |much )?better (?:with|in|at|off)|tricky|(?:a bit |bit )?rusty|out of "
        r"practice|out of my (?:depth|comfort)|not built for|steer clear|avoid(?: it| them)?|put me off|turns? my "
        r"stomach|makes? me (?:sick|heave|gag|ill)|loathe|dread(?:ed)?|detest|hate",
        yes=("I'd go mad.", "It gets to me after a while.", "I'm better with people around me."),
        no=("I love it.",),
    ),
    Rule(
        "en.adverse.staying",
        r"stay(?:ing)? (?:put|where i am|here)|(?:is|are|am|well|all) settled|settled (?:here|in|at)|tied (?:to|down|"
        r"up)|"
        r"roots (?:here|down)|happy where i am|stuck (?:here|with|at)|just (?:bought|moved|signed)(?: \S+){0,3}(?= "
        r"here)|"
        r"(?:need|want) you to (?:sponsor|pay|cover|provide|give|get)|looking after my (?:mum|dad|mother|father|gran|"
        r"nan)",
        yes=("I'm staying put.", "My kids are settled in school here.", "I'd need you to sponsor me."),
        no=("I've settled status.",),
    ),
    Rule(
        "en.adverse.lost",
        r"written off|nicked|stolen|broke(?:n)?(?: down)?(?= [.,!]| $| last| on| in)|conked out|packed (?:up|in)|"
        r"seized|"
        r"scrapped|repossessed|got rid of|(?:have|had) to (?:sell|give|hand)(?: \S+){0,3}|(?:gave|given|handed) "
        r"(?:it|mine|them|"
        r"that) (?:up|back|away|in)|(?:old )?brick(?= [.,!]| $)|on its last legs|(?:is|are|has|have) (?:died|dead|"
        r"knackered|"
        r"gone|bust)|(?:did|does) not (?:work|start|run|open)|used to (?:have|own)|did have|(?:i|it) (?:was|did|had) "
        r"(?:until|till|up (?:to|until)|before)|(?:i )?once had|let "
        r"(?:it|mine) "
        r"(?:go|lapse|slip)",
        yes=(
            "It got written off in January.",
            "I've got an old brick.",
            "I did have, but not now.",
            "Nicked, out of the van.",
        ),
        no=("I laid bricks.",),
    ),
    Rule("en.contrast.but", r"but|though|although|however|except", yes=("No but I can.",), no=("No.",)),
    Rule(
        "en.often.did",
        r"(?:every|each) (?:single )?(?:other )?(?:day|night|week|shift|weekend|morning|evening|afternoon|hour|"
        r"minute|month|"
        r"year|summer|winter|christmas|{WD})|daily|often|all the time|loads(?: of times)?|plenty|"
        r"many times|a lot|lots|full set|regularly|for (?:\S+ )?years|always|all nights|most days|"
        r"constantly|countless|(?:a few|several|umpteen|hundreds of|dozens of|a thousand|#) times|# years(?: at "
        r"\S+)?|(?:my|"
        r"the) whole (?:life|career)|all my life|since (?:i was|school)(?: \S+)?|day in ,? day out|once or twice|"
        r"twice a \S+",
        yes=("Every day.", "Loads of times."),
        no=("Rarely.",),
    ),
    Rule(
        "en.obstacle.question",
        r"(?:scared|terrified|frightened|nervous|anxious|wary|uneasy|uncomfortable|awkward|self - conscious|unhappy|"
        r"unwilling|reluctant|hesitant) (?:of|about|around|with|in|at|on|to|doing|being|working|\S+ing)|(?:do|would) "
        r"you (?:dislike|hate|dread|avoid|panic|freeze|refuse|hesitate)|get (?:to you|you down|on your nerves)|"
        r"(?:hard|tough|tiring|stressful|too much) for you|sensitive to|prone to|easily (?:distracted|bored|upset|"
        r"offended|stressed|flustered)|lose your (?:temper|patience|cool)|trouble sleeping|light sleeper|"
        r"(?:any |a )?problems?|mind|object(?:ion|ions)?|convictions?|anything that (?:would|could|might)|any reason|"
        r"stop you|prevent|issues?|difficult(?:y|ies)|difficult (?:for|to)|(?:it|that|anything) difficult|allerg(?:y|"
        r"ies)|points|barred|banned|disqualified|restrictions?|afraid|fear|criminal|trouble|(?:put|puts) you off|"
        r"(?:faze|worry|scare|frighten|bother|upset|stress) you|bothered by|struggle (?:with|to)|find it (?:hard|"
        r"difficult|tough)|absent from work|squeamish|claustrophobic|embarrassed|put off by|make you (?:sad|anxious|"
        r"nervous|ill|angry|uncomfortable)|(?:get|getting) (?:travel |sea|car )?sick|"
        r"(?:have|suffer "
        r"from|got) (?:asthma|migraines?|vertigo|epilepsy|eczema|a bad (?:back|knee|hip))|medication that|(?:on|"
        r"taking|take) "
        r"any (?:regular )?medication|phobias?|duties that limit|(?:you )?refuse to|commitments|be (?:a problem|an "
        r"issue|difficult)",
        yes=(
            "Are you scared of spiders?",
            "Does the cold get to you?",
            "Do you have any problem working at height?",
            "Is there any reason you could not sign?",
        ),
        no=("Can you travel?",),
    ),
    Rule(
        "en.inforce.question",
        r"(?<=^ )(?:is|are) (?:your|the|you) (?:\S+ ){1,7}?(?:still|valid|current|up to date|in date|active|live)",
        yes=("Is your ATLS still valid?",),
        no=("Do you have a valid card?",),
    ),
    Rule(
        "en.bear.question",
        r"mind|object(?:ion|ions)?|(?:problems?|trouble|issues?|difficult(?:y|ies)) (?:with|in|at|on|working|doing|"
        r"handling|"
        r"being|wearing|standing|lifting|using)|afraid|scared|bother(?:ed|s)?|squeamish|uncomfortable",
        yes=("Do you mind working in the cold?", "Do you have any problem working at height?"),
        no=("Do you have any convictions?",),
    ),
    Rule(
        "en.worked.did",
        r"(?:i |have |we )(?:have )?(?:worked|spent|did|done|grew up|drove|been (?:in|on|at|doing|a))|i used to|i "
        r"was (?:a|in|"
        r"on|at)|(?<=^ )(?:done|did|worked|spent|been (?:in|on|at|doing))|(?<=[.?!] )(?:done|did|worked|spent)",
        yes=("I worked in a freezer for three years.", "Mind? Spent ten years on the docks."),
        no=("I have a bad back.",),
    ),
    Rule(
        "en.experienced.question",
        r"(?:do|have) you (?:\S+ ){0,2}(?:experience|practice)|are you (?:used to|comfortable|at home)",
        yes=("Do you have experience with tills?",),
        no=("Have you got a car?",),
    ),
    Rule(
        "en.cannot.bear",
        r"(?:can not|can't|cannot|could not) (?:really )?(?:stand|bear|cope with|handle|deal with) \S+|i (?:faint|"
        r"panic)(?:ed)?",
        yes=("I can't stand needles.",),
        no=("I can stand all day.",),
    ),
    Rule(
        "en.obstacle.need",
        r"(?:do|would|will) you (?:need|require)",
        yes=("Do you need any adjustments?",),
        no=("Do you have a car?",),
    ),
    Rule(
        "en.band.question",
        r"(?:does|would|will) that work|work for you|is that (?:okay|all right|acceptable|fine)|"
        r"acceptable|suit you|happy with (?:that|this)|within (?:that|this)|all right for you|"
        r"okay (?:with|for) you|in line with"
        r"|sound(?:s)? (?:all right|okay|good|fair|acceptable)"
        r"|okay with (?:that|this)|would you (?:accept|take (?:that|it))|does (?:that|it) suit|good for "
        r"you|is (?:that|it) (?:fair|enough)|happy with",
        yes=(
            "We pay thirty-one thousand. Would you accept?",
            "The pay is 27. Sound alright?",
            "The rate is £20. Does that work for you?",
        ),
        no=("What rate do you want?",),
    ),
)
